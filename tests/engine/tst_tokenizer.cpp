// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "engine/tokenizer.h"
#include "engine/utf8.h"

#include <QElapsedTimer>
#include <QtTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <limits>
#include <thread>

using namespace sightline;
using nlohmann::json;

namespace {

std::string fileText(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::filesystem::path dataFile(const char* name)
{
    return std::filesystem::path(SIGHTLINE_TEST_DATA_DIR) / "tokenizer" / name;
}

json dataJson(const char* name)
{
    return json::parse(fileText(dataFile(name)));
}

Tokenizer fromJson(const json& root)
{
    return Tokenizer::fromJson(root.dump(), "", "test.json");
}

Tokenizer small()
{
    return Tokenizer::fromJson(fileText(dataFile("small.json")),
                               fileText(dataFile("small_config.json")), "small.json");
}

std::string fromHex(const std::string& hex)
{
    return QByteArray::fromHex(QByteArray::fromStdString(hex)).toStdString();
}

/// Grows a span to whole characters, as the reference reports offsets.
TokenSpan widened(const std::string& text, TokenSpan span)
{
    const auto isInside = [&](std::int64_t at) {
        return at < static_cast<std::int64_t>(text.size())
               && (static_cast<unsigned char>(text[static_cast<std::size_t>(at)]) & 0xC0) == 0x80;
    };
    while (isInside(span.begin))
        --span.begin;
    while (isInside(span.end))
        ++span.end;
    return span;
}

/// The sentence that a damaged file earns; empty if it is accepted.
std::string refusal(const json& root, ErrorCode* code = nullptr)
{
    try {
        (void)fromJson(root).encode("some text, 12 \n\n x", true);
    } catch (const Error& error) {
        if (code != nullptr)
            *code = error.code();
        return error.what();
    }
    return {};
}

} // namespace

class TestTokenizer : public QObject {
    Q_OBJECT

private slots:
    void replacesInvalidUtf8_data();
    void replacesInvalidUtf8();
    void agreesWithReference_data();
    void agreesWithReference();
    void agreesWithReferenceInVariants_data();
    void agreesWithReferenceInVariants();
    void offsetsCoverTheTextByteByByte();
    void textNeverBecomesControlTokens();
    void reachableControlTokensAreAvoided();
    void prefixSpaceCoversNothing();
    void decodesAndShowsPieces();
    void streamsWholeCharacters();
    void readsConfiguredTokens();
    void refusesWhatItCannotHonour_data();
    void refusesWhatItCannotHonour();
    void boundsHostileExpressions();
    void refusesDamagedFiles();
    void takesLongPiecesInStride();
    void isThreadSafe();
};

void TestTokenizer::replacesInvalidUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text"); // '?' stands for U+FFFD
    QTest::newRow("ascii") << QByteArray("abc") << "abc";
    QTest::newRow("lone continuation") << QByteArray("a\x80z") << "a?z";
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << "??";
    QTest::newRow("overlong of three") << QByteArray("\xE0\x9F\xBF") << "???";
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << "???";
    QTest::newRow("beyond U+10FFFF") << QByteArray("\xF4\x90\x80\x80") << "????";
    QTest::newRow("cut at the end") << QByteArray("x\xF0\x9F\x98") << "x?";
    QTest::newRow("cut by a letter") << QByteArray("\xE2\x82z") << "?z";
    QTest::newRow("never in UTF-8") << QByteArray("\xFF\xFE") << "??";
    // Table 3-8 of the Unicode standard.
    QTest::newRow("table 3-8") << QByteArray("\x61\xF1\x80\x80\xE1\x80\xC2\x62\x80\x63\x80\xBF\x64")
                               << "a???b?c??d";
}

void TestTokenizer::replacesInvalidUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const std::string expected = text.replace('?', QChar(0xFFFD)).toStdString();
    QCOMPARE(replaceInvalidUtf8(bytes.toStdString()), expected);
    QCOMPARE(small().encode(bytes.toStdString(), false).text, expected);
}

namespace {

void compareCases(const Tokenizer& tokenizer, bool parseAddedTokens, const json& cases,
                  const json& texts)
{
    QVERIFY(!cases.empty());
    for (const json& expected : cases) {
        const std::string bytes = fromHex(texts[expected["text"].get<std::size_t>()]);
        const Encoding encoding = tokenizer.encode(bytes, parseAddedTokens);
        const auto where = QStringLiteral("text %1").arg(expected["text"].get<int>());
        QVERIFY2(encoding.ids == expected["ids"].get<std::vector<TokenId>>(), qPrintable(where));
        QCOMPARE(encoding.offsets.size(), encoding.ids.size());
        if (!expected.contains("bytes"))
            continue;
        const auto spans = expected["bytes"].get<std::vector<std::int64_t>>();
        for (std::size_t i = 0; i < encoding.ids.size(); ++i) {
            if (encoding.offsets[i].length() == 0)
                continue; // a prefix space; the reference gives it the character behind
            const TokenSpan span = widened(encoding.text, encoding.offsets[i]);
            QVERIFY2(span == (TokenSpan{spans[2 * i], spans[2 * i + 1]}),
                     qPrintable(QStringLiteral("%1, token %2: bytes %3 to %4, expected %5 to %6")
                                    .arg(where)
                                    .arg(i)
                                    .arg(span.begin)
                                    .arg(span.end)
                                    .arg(spans[2 * i])
                                    .arg(spans[2 * i + 1])));
        }
    }
}

} // namespace

void TestTokenizer::agreesWithReference_data()
{
    QTest::addColumn<bool>("demo");
    QTest::addColumn<bool>("parseAddedTokens");
    QTest::addColumn<QString>("key");
    QTest::newRow("demo") << true << true << "demo";
    QTest::newRow("demo, plain text") << true << false << "demo_plain";
    QTest::newRow("small") << false << true << "small";
    QTest::newRow("small, plain text") << false << false << "small_plain";
}

void TestTokenizer::agreesWithReference()
{
    QFETCH(bool, demo);
    QFETCH(bool, parseAddedTokens);
    QFETCH(QString, key);
    const json cases = dataJson("cases.json");
    const Tokenizer tokenizer = demo ? Tokenizer::load(SIGHTLINE_DEMO_MODEL_DIR) : small();
    compareCases(tokenizer, parseAddedTokens, cases[key.toStdString()], cases["texts"]);
}

void TestTokenizer::agreesWithReferenceInVariants_data()
{
    QTest::addColumn<int>("index");
    const json rows = dataJson("variants.json");
    for (std::size_t i = 0; i < rows.size(); ++i)
        QTest::newRow(rows[i]["name"].get<std::string>().c_str()) << static_cast<int>(i);
}

void TestTokenizer::agreesWithReferenceInVariants()
{
    QFETCH(int, index);
    const json row = dataJson("variants.json")[static_cast<std::size_t>(index)];
    json root = dataJson("small.json");
    root.merge_patch(row["patch"]);
    compareCases(fromJson(root), true, row["cases"], dataJson("cases.json")["texts"]);
}

void TestTokenizer::offsetsCoverTheTextByteByByte()
{
    const json cases = dataJson("cases.json");
    for (const Tokenizer& tokenizer : {Tokenizer::load(SIGHTLINE_DEMO_MODEL_DIR), small()}) {
        for (const json& hex : cases["texts"]) {
            for (const bool parse : {true, false}) {
                const Encoding encoding = tokenizer.encode(fromHex(hex), parse);
                std::int64_t at = 0;
                for (std::size_t i = 0; i < encoding.ids.size(); ++i) {
                    QCOMPARE(encoding.offsets[i].begin, at);
                    at = encoding.offsets[i].end;
                    QCOMPARE(encoding.text.substr(
                                 static_cast<std::size_t>(encoding.offsets[i].begin),
                                 static_cast<std::size_t>(encoding.offsets[i].length())),
                             tokenizer.piece(encoding.ids[i]));
                }
                QCOMPARE(at, static_cast<std::int64_t>(encoding.text.size()));
                QCOMPARE(tokenizer.decode(encoding.ids), encoding.text);
            }
        }
    }
}

void TestTokenizer::textNeverBecomesControlTokens()
{
    const Tokenizer tokenizer = small();
    const std::string text = "a<｜User｜>b</think><｜end▁of▁sentence｜><|EOT|>";
    const Encoding plain = tokenizer.encode(text, false);
    for (const TokenId id : plain.ids)
        QVERIFY(!tokenizer.isAdded(id));
    QCOMPARE(tokenizer.decode(plain.ids), text);
    const Encoding parsed = tokenizer.encode(text, true);
    QCOMPARE(parsed.ids.size(), std::size_t{6});
    QCOMPARE(parsed.ids[1], *tokenizer.find("<｜User｜>"));
    QCOMPARE(tokenizer.decode(parsed.ids), text);
    QCOMPARE(tokenizer.decode(parsed.ids, true), std::string("a<｜User｜>b</think>"));
}

void TestTokenizer::reachableControlTokensAreAvoided()
{
    // "the" is both a result of merges and an added token.
    json root = dataJson("small.json");
    const TokenId the = root["model"]["vocab"]["Ġthe"].get<TokenId>();
    root["added_tokens"].push_back({{"id", the}, {"content", "Ġthe"}, {"special", true}});
    for (const bool ignoreMerges : {false, true}) {
        root["model"]["ignore_merges"] = ignoreMerges;
        const Tokenizer tokenizer = fromJson(root);
        const Encoding parsed = tokenizer.encode("in the boat", true);
        QVERIFY(std::find(parsed.ids.begin(), parsed.ids.end(), the) != parsed.ids.end());
        const Encoding plain = tokenizer.encode("in the boat", false);
        QVERIFY(std::find(plain.ids.begin(), plain.ids.end(), the) == plain.ids.end());
        QCOMPARE(plain.offsets.back().end, std::int64_t{11});
    }
}

void TestTokenizer::prefixSpaceCoversNothing()
{
    json root = dataJson("small.json");
    root["pre_tokenizer"] = {{"type", "ByteLevel"}, {"add_prefix_space", true}};
    const Tokenizer tokenizer = fromJson(root);
    const Encoding encoding = tokenizer.encode("\nZ", false);
    QCOMPARE(tokenizer.decode(encoding.ids), std::string(" \nZ"));
    QCOMPARE(encoding.offsets.front(), (TokenSpan{0, 0}));
    QCOMPARE(encoding.offsets.back(), (TokenSpan{1, 2}));
    QVERIFY(tokenizer.encode("", false).ids.empty());
}

void TestTokenizer::decodesAndShowsPieces()
{
    const Tokenizer tokenizer = small();
    const Encoding euro = tokenizer.encode("€", false);
    QCOMPARE(euro.ids.size(), std::size_t{3});
    QCOMPARE(tokenizer.piece(euro.ids[0]), std::string("\xE2"));
    QCOMPARE(tokenizer.displayPiece(euro.ids[0]), std::string("\\xE2"));
    QCOMPARE(tokenizer.displayPiece(euro.ids[2]), std::string("\\xAC"));
    const TokenId user = *tokenizer.find("<｜User｜>");
    QCOMPARE(tokenizer.displayPiece(user), std::string("<｜User｜>"));
    QVERIFY(tokenizer.isAdded(user) && !tokenizer.isSpecial(user));
    QVERIFY(tokenizer.isSpecial(*tokenizer.find("<|EOT|>")));
    QVERIFY(!tokenizer.find("the"));

    const auto beyond = static_cast<TokenId>(tokenizer.vocabSize());
    QCOMPARE(tokenizer.vocabSize(), std::int64_t{425});
    for (const TokenId id : {TokenId{-1}, beyond, std::numeric_limits<TokenId>::max()}) {
        QVERIFY(!tokenizer.hasToken(id));
        QCOMPARE(tokenizer.piece(id), std::string());
        QCOMPARE(tokenizer.displayPiece(id), "[" + std::to_string(id) + "]");
        QCOMPARE(tokenizer.decode(std::vector{euro.ids[0], id}), std::string("\xE2"));
    }
}

void TestTokenizer::streamsWholeCharacters()
{
    const Tokenizer tokenizer = small();
    const std::string text = "é€👍🏽, 世界\n";
    StreamingDecoder decoder(tokenizer);
    std::string streamed;
    for (const TokenId id : tokenizer.encode(text, false).ids) {
        const std::string chunk = decoder.push(id);
        QCOMPARE(replaceInvalidUtf8(chunk), chunk);
        streamed += chunk;
    }
    QCOMPARE(streamed, text);
    QCOMPARE(decoder.flush(), std::string());

    // A character that never ends, then one that does not fit behind it.
    const std::vector<TokenId> euro = tokenizer.encode("€", false).ids;
    QCOMPARE(decoder.push(euro[0]), std::string());
    QCOMPARE(decoder.push(tokenizer.encode("a", false).ids[0]),
             std::string(kReplacementCharacter) + "a");
    QCOMPARE(decoder.push(euro[0]), std::string());
    QCOMPARE(decoder.push(euro[1]), std::string());
    QCOMPARE(decoder.flush(), std::string(kReplacementCharacter));
    QCOMPARE(decoder.flush(), std::string());

    StreamingDecoder quiet(tokenizer, true);
    QCOMPARE(quiet.push(*tokenizer.eosId()), std::string());
}

void TestTokenizer::readsConfiguredTokens()
{
    const Tokenizer tokenizer = small();
    QCOMPARE(tokenizer.bosId(), std::optional<TokenId>(0));
    QCOMPARE(tokenizer.eosId(), std::optional<TokenId>(1));
    QVERIFY(tokenizer.chatTemplate().empty());
    QVERIFY(!Tokenizer::load(SIGHTLINE_DEMO_MODEL_DIR).chatTemplate().empty());
    const std::string text = fileText(dataFile("small.json"));
    QVERIFY(!Tokenizer::fromJson(text, "", "x").bosId());
    QVERIFY(
        !Tokenizer::fromJson(text, R"({"bos_token": null, "eos_token": "nowhere"})", "x").eosId());
    QCOMPARE(Tokenizer::fromJson(text, R"({"chat_template": [{"name": "rag", "template": "r"},
                                 {"name": "default", "template": "d"}]})",
                                 "x")
                 .chatTemplate(),
             std::string("d"));
}

void TestTokenizer::refusesWhatItCannotHonour_data()
{
    QTest::addColumn<QString>("patch");
    QTest::addColumn<QString>("says");
    const auto stage = [](const char* node) {
        return QStringLiteral(R"({"pre_tokenizer": {"type": "Sequence", "pretokenizers": [%1,
                                  {"type": "ByteLevel", "use_regex": false}]}})")
            .arg(node);
    };
    const auto regex = [&](const char* pattern) {
        return stage(qPrintable(QStringLiteral(R"({"type": "Split", "behavior": "Isolated",
                                                   "pattern": {"Regex": "%1"}})")
                                    .arg(pattern)));
    };
    QTest::newRow("model type") << R"({"model": {"type": "Unigram"}})"
                                << "Unigram";
    QTest::newRow("dropout") << R"({"model": {"dropout": 0.1}})"
                             << "dropout";
    QTest::newRow("suffix") << R"({"model": {"end_of_word_suffix": "</w>"}})"
                            << "end_of_word_suffix";
    QTest::newRow("prefix") << R"({"model": {"continuing_subword_prefix": "@@"}})"
                            << "continuing_subword";
    QTest::newRow("byte fallback") << R"({"model": {"byte_fallback": true, "vocab": {"Q": null}}})"
                                   << "byte_fallback";
    QTest::newRow("normalizer") << R"({"normalizer": {"type": "NFC"}})"
                                << "NFC";
    QTest::newRow("normalizers")
        << R"({"normalizer": {"type": "Sequence", "normalizers": [{"type": "NFC"}]}})"
        << "Sequence";
    QTest::newRow("decoder") << R"({"decoder": {"type": "Metaspace"}})"
                             << "ByteLevel";
    QTest::newRow("no pre-tokenizer") << R"({"pre_tokenizer": null})"
                                      << "found none";
    QTest::newRow("metaspace") << R"({"pre_tokenizer": {"type": "Metaspace"}})"
                               << "Metaspace";
    QTest::newRow("unknown stage") << stage(R"({"type": "UnicodeScripts"})") << "UnicodeScripts";
    QTest::newRow("behavior") << stage(
        R"({"type": "Split", "pattern": {"String": "a"}, "behavior": "No"})")
                              << "behavior";
    QTest::newRow("pattern") << stage(
        R"({"type": "Split", "pattern": {"Glob": "*"}, "behavior": "Removed"})")
                             << "pattern";
    QTest::newRow("nested class") << regex("[a[bc]]") << "within another";
    QTest::newRow("intersection") << regex("[a-z&&[^b]]") << "intersection";
    QTest::newRow("counted possessive") << regex("a{2,3}+") << "{2,3}+";
    QTest::newRow("dotall") << regex("(?m:.)") << "(?m)";
    QTest::newRow("verb") << regex("(*LIMIT_MATCH=9)a") << "verb";
    QTest::newRow("reset of start") << regex("a\\\\Kb") << "\\K";
    QTest::newRow("no regex") << regex("(a") << "does not compile";
    QTest::newRow("no property") << regex("\\\\p{Lettuce}") << "does not compile";
    QTest::newRow("id beyond reason") << R"({"model": {"vocab": {"Q": 4000000000}}})"
                                      << "4000000000";
    QTest::newRow("negative id") << R"({"model": {"vocab": {"Q": -1}}})"
                                 << "-1";
    QTest::newRow("shared id") << R"({"model": {"vocab": {"QQ": 3}}})"
                               << "share";
    QTest::newRow("merge of strangers") << R"({"model": {"merges": [["Q", "nope"]]}})"
                                        << "nope";
    QTest::newRow("merge without result") << R"({"model": {"merges": ["Q Q"]}})"
                                          << "QQ";
    QTest::newRow("merge of three") << R"({"model": {"merges": ["a b c"]}})"
                                    << "two tokens";
    QTest::newRow("no merges") << R"({"model": {"merges": 3}})"
                               << "merges";
    QTest::newRow("empty vocabulary") << R"({"model": {"vocab": 1}})"
                                      << "vocab";
    QTest::newRow("added without content") << R"({"added_tokens": [{"id": 3}]})"
                                           << "content";
    QTest::newRow("added, empty") << R"({"added_tokens": [{"id": 9, "content": ""}]})"
                                  << "0 bytes";
    QTest::newRow("added, taken id") << R"({"added_tokens": [{"id": 9, "content": "<x>"}]})"
                                     << "another token";
    QTest::newRow("added, other id") << R"({"added_tokens": [{"id": 900, "content": "a"}]})"
                                     << "vocabulary";
    QTest::newRow("added twice") << R"({"added_tokens": [{"id": 900, "content": "<x>"},
                                        {"id": 901, "content": "<x>"}]})"
                                 << "two ids";
    QTest::newRow("added, odd flag")
        << R"({"added_tokens": [{"id": 900, "content": "<x>", "lstrip": 1}]})"
        << "lstrip";
}

void TestTokenizer::refusesWhatItCannotHonour()
{
    QFETCH(QString, patch);
    QFETCH(QString, says);
    json root = dataJson("small.json");
    QVERIFY(refusal(root).empty());
    root.merge_patch(json::parse(patch.toStdString()));
    ErrorCode code = ErrorCode::Internal;
    const QString sentence = QString::fromStdString(refusal(root, &code));
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QVERIFY(sentence.startsWith("test.json") && sentence.endsWith('.') && !sentence.contains('\n'));
    QVERIFY(code == ErrorCode::InvalidFile || code == ErrorCode::UnsupportedModel);
}

void TestTokenizer::boundsHostileExpressions()
{
    // Each would take for ever (or overflow the stack) if it were let.
    const std::string text = std::string(200, 'a') + "xc";
    for (const char* pattern :
         {"(a+)+c", "(a|aa)+c", "(?:a?){30}a{30}c", "(?R)", "(?<n>(a\\g<n>?)*)+c"}) {
        json root = dataJson("small.json");
        root["pre_tokenizer"]["pretokenizers"][0]["pattern"]["Regex"] = pattern;
        QElapsedTimer timer;
        timer.start();
        std::string sentence;
        try {
            (void)fromJson(root).encode(text, false);
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::InvalidFile);
            sentence = error.what();
        }
        QVERIFY2(sentence.find("regular expression fails") != std::string::npos, pattern);
        QVERIFY2(timer.elapsed() < 20'000, pattern);
    }
}

void TestTokenizer::refusesDamagedFiles()
{
    // Every prefix of the file and a flip in many places: refused or read, never a crash.
    const std::string text = fileText(dataFile("small.json"));
    for (std::size_t length = 0; length + 3 < text.size(); length += 97)
        QVERIFY_EXCEPTION_THROWN((void)Tokenizer::fromJson(text.substr(0, length), "", "x"), Error);
    int refused = 0;
    int read = 0;
    for (std::size_t at = 0; at < text.size(); at += 41) {
        std::string damaged = text;
        damaged[at] = static_cast<char>(damaged[at] ^ (1 << (at % 7)));
        try {
            (void)Tokenizer::fromJson(damaged, "", "x").encode("The keeper 123\n", true);
            ++read;
        } catch (const Error&) {
            ++refused;
        }
    }
    QVERIFY(refused > 50);
    QVERIFY(read > 0);
    QVERIFY_EXCEPTION_THROWN((void)Tokenizer::load("/nonexistent"), Error);
    QVERIFY_EXCEPTION_THROWN((void)Tokenizer::fromJson(text, "[1]", "x"), Error);
    QVERIFY_EXCEPTION_THROWN((void)Tokenizer::fromJson(std::string(100'000, '['), "", "x"), Error);
}

void TestTokenizer::takesLongPiecesInStride()
{
    // The vocabulary doubles "x" up to a point: a merge that looked at the whole piece each time
    // would take hours here.
    const Tokenizer tokenizer = small();
    QElapsedTimer timer;
    timer.start();
    const std::string text(1'000'000, 'x');
    const Encoding encoding = tokenizer.encode(text, false);
    QVERIFY(timer.elapsed() < 20'000);
    QVERIFY(encoding.ids.size() < text.size() / 8);
    QCOMPARE(tokenizer.decode(encoding.ids), text);
    QCOMPARE(encoding.offsets.back().end, std::int64_t{1'000'000});
    QVERIFY(!tokenizer.encode(std::string(1'000'000, ' ') + "y", false).ids.empty());
    QVERIFY(timer.elapsed() < 40'000);
}

void TestTokenizer::isThreadSafe()
{
    const Tokenizer tokenizer = Tokenizer::load(SIGHTLINE_DEMO_MODEL_DIR);
    const json cases = dataJson("cases.json");
    std::vector<std::string> texts;
    for (const json& hex : cases["texts"])
        texts.push_back(fromHex(hex));
    std::vector<std::vector<TokenId>> expected;
    for (const std::string& text : texts)
        expected.push_back(tokenizer.encode(text, true).ids);
    std::vector<int> wrong(4, 0);
    std::vector<std::thread> threads;
    for (int& count : wrong) {
        threads.emplace_back([&] {
            for (int round = 0; round < 5; ++round) {
                for (std::size_t i = 0; i < texts.size(); ++i)
                    count += tokenizer.encode(texts[i], true).ids != expected[i];
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(wrong, std::vector<int>(4, 0));
}

QTEST_APPLESS_MAIN(TestTokenizer)
#include "tst_tokenizer.moc"
