// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backend.h"
#include "engine/generator.h"
#include "engine/kv_cache.h"
#include "engine/passages.h"
#include "tests/support/tiny_model.h"

#include <QTest>

using namespace sightline;
using namespace sightline::test;

namespace {

std::vector<std::string> sentencesOf(const std::string& text)
{
    std::vector<std::string> out;
    for (const auto& span : sentences(text))
        out.push_back(text.substr(static_cast<std::size_t>(span.begin),
                                  static_cast<std::size_t>(span.length())));
    return out;
}

using Strings = std::vector<std::string>;

/// Tokens of one byte each.
std::vector<TokenSpan> byteTokens(std::size_t n)
{
    std::vector<TokenSpan> out;
    for (std::size_t i = 0; i < n; ++i)
        out.push_back({static_cast<std::int64_t>(i), static_cast<std::int64_t>(i + 1)});
    return out;
}

/// A record with one layer per list of selected positions, all of attention on them: one head,
/// width 2, one key per position that is (1, 0) where `read` and (-1, 0) elsewhere.
TokenRecordPtr record(Backend& backend, std::int64_t position,
                      const std::vector<std::vector<std::int32_t>>& selected,
                      const std::vector<std::int32_t>& read)
{
    auto token = std::make_shared<TokenRecord>();
    token->position = position;
    KvCache cache(backend, std::vector<bool>(selected.size(), false), {2, 0, 1});
    cache.prepareAppend(position);
    for (std::size_t l = 0; l < selected.size(); ++l) {
        std::vector<float> rows;
        for (std::int64_t p = 0; p < position; ++p)
            rows.insert(rows.end(),
                        {std::find(read.begin(), read.end(), p) != read.end() ? 1.0f : -1.0f, 0});
        backend.cacheLatents(View<const float, 2>(rows.data(), {position, 2}),
                             cache.layer(static_cast<std::int64_t>(l)), 0);
        LayerRecord layer;
        layer.selected = selected[l];
        layer.attentionQuery = {20, 0};
        token->layers.push_back(layer);
    }
    cache.advance(position);
    token->cache = cache.snapshot();
    return token;
}

} // namespace

class TestPassages : public QObject {
    Q_OBJECT

private slots:
    void sentencesAreSplit()
    {
        QCOMPARE(sentencesOf("One. Two! Three? Four"), (Strings{"One.", "Two!", "Three?", "Four"}));
        QCOMPARE(sentencesOf("# Head\n\nText of 3.14 and e.g.this.\n- item one\n- item two\n"),
                 (Strings{"# Head", "Text of 3.14 and e.g.this.", "- item one", "- item two"}));
        QCOMPARE(sentencesOf(""), Strings{});
        QCOMPARE(sentencesOf(" \n\t\r\n "), Strings{});
        QCOMPARE(sentencesOf("..."), Strings{"..."});
        QCOMPARE(sentencesOf("A.\r\nB."), (Strings{"A.", "B."}));
        QCOMPARE(sentencesOf("Café. 東京。 No split there."),
                 (Strings{"Café.", "東京。 No split there."}));
        QCOMPARE(sentencesOf("Wait?! Yes."), (Strings{"Wait?!", "Yes."}));
    }

    void spansLieInTheText()
    {
        const std::string text = "  A b. \n\n C d?  E\n";
        std::int64_t last = 0;
        for (const auto& span : sentences(text)) {
            QVERIFY(span.begin >= last && span.end > span.begin
                    && span.end <= static_cast<std::int64_t>(text.size()));
            last = span.end;
        }
    }

    void theReadSentenceComesFirst()
    {
        const auto model = loadTiny("plain");
        const std::string text = "Aa. Bbbb. Cc."; // positions 1..13 behind one marker
        const auto offsets = byteTokens(text.size());
        // Layer 0 selects sentence Bbbb (bytes 4..8, positions 5..9) and one of Cc; attention is
        // on 5..9 and 2.
        const auto token =
            record(model->backend(), 14, {{5, 6, 7, 8, 9, 11}, {0, 1, 13}}, {2, 5, 6, 7, 8, 9});
        const std::vector<TokenRecordPtr> tokens = {token};
        const auto all = topPassages(text, offsets, 1, tokens, 10);
        QCOMPARE(all.size(), std::size_t{3});
        QCOMPARE(all[0].text, std::string("Bbbb."));
        QCOMPARE(all[0].begin, std::int64_t{4});
        QCOMPARE(all[0].end, std::int64_t{9});
        QVERIFY(std::abs(all[0].votes - 0.5) < 1e-9); // all of it, in one of two layers
        QVERIFY(std::abs(all[0].mass - 0.5 * 5.0 / 6.0)
                < 1e-5); // five of the six keys that are read
        QCOMPARE(topPassages(text, offsets, 1, tokens, 1).size(), std::size_t{1});
        QCOMPARE(topPassages(text, offsets, 1, tokens, 0).size(), std::size_t{0});
        // Position 2 has mass, but nobody selected it: sentence Aa got nothing.
        for (const auto& passage : all)
            if (passage.text == "Aa.")
                QVERIFY(passage.mass < 1e-9 && std::abs(passage.votes - 0.5 / 3) < 1e-9);
    }

    void oneLayerThatRetrievesIsEnough()
    {
        const auto model = loadTiny("plain");
        const std::string text = "Aa. Bb. Cc.";
        const auto offsets = byteTokens(text.size());
        // Three layers read Cc a little (one of many read keys), one reads all of Aa.
        auto token = std::make_shared<TokenRecord>(
            *record(model->backend(), 11, {{8}, {8}, {8}, {0, 1, 2}}, {0, 1, 2, 8}));
        const std::vector<TokenRecordPtr> tokens = {token};
        QCOMPARE(topPassages(text, offsets, 0, tokens, 1).at(0).text, std::string("Aa."));
    }

    void nothingToList()
    {
        const std::vector<TokenRecordPtr> none;
        QVERIFY(topPassages("Some text.", byteTokens(10), 0, none, 5).empty());
        const auto model = loadTiny("plain");
        const std::vector<TokenRecordPtr> tokens = {record(model->backend(), 4, {{0}}, {0})};
        QVERIFY(topPassages("", {}, 0, tokens, 5).empty());
        QVERIFY(topPassages("Text.", {}, 0, tokens, 5).empty());
        QVERIFY(topPassages(" \n", byteTokens(2), 0, tokens, 5).empty());
        // More document tokens than the record sees: the rest got nothing.
        QCOMPARE(topPassages("Aa. Bb.", byteTokens(7), 0, tokens, 5).size(), std::size_t{2});
    }

    // Every easy question of one sample document: answered, and its sentence is among the most
    // read.
    void easyQuestionsOfASample()
    {
        const auto model = demoModel();
        const auto document = prepareDocument(
            model->tokenizer(),
            readFile(std::string(SIGHTLINE_SAMPLE_DOCS_DIR) + "/meridian-expedition.txt",
                     1u << 20));
        const auto text =
            readFile(std::string(SIGHTLINE_SAMPLE_DOCS_DIR) + "/meridian-expedition.txt", 1u << 20);
        Generator generator(model);
        int asked = 0;
        for (const auto& entry :
             readJsonFile(std::string(SIGHTLINE_SAMPLE_DOCS_DIR) + "/questions.json")) {
            if (entry["document"] != "meridian-expedition.txt")
                continue;
            for (const auto& question : entry["questions"]) {
                if (!question["easy"].get<bool>())
                    continue;
                const ChatTurn turn{
                    ChatTurn::Role::User, question["question"].get<std::string>(), {}};
                const auto prompt = buildPrompt(model->tokenizer(), model->chatStyle(), document,
                                                std::span(&turn, 1), true);
                RunSettings settings;
                settings.localDivergence = false;
                const auto result = generator.run(prompt.ids, settings);
                std::string answer;
                for (const auto& token : result.tokens)
                    answer += token->text;
                auto accepted = question["accept"].get<Strings>();
                accepted.push_back(question["answer"].get<std::string>());
                QVERIFY2(std::find(accepted.begin(), accepted.end(),
                                   answer.substr(std::min<std::size_t>(1, answer.size())))
                             != accepted.end(),
                         (turn.text + answer).c_str());
                const auto evidence = question["evidence"].get<std::string>();
                const auto passages = topPassages(text, prompt.documentOffsets,
                                                  prompt.document()->begin, result.tokens, 5);
                QVERIFY2(std::any_of(passages.begin(), passages.end(),
                                     [&](const Passage& p) {
                                         return p.text.find(evidence) != std::string::npos
                                             || evidence.find(p.text) != std::string::npos;
                                     }),
                         (turn.text + " " + passages.front().text).c_str());
                ++asked;
            }
        }
        QVERIFY(asked >= 8);
    }
};

QTEST_APPLESS_MAIN(TestPassages)
#include "tst_passages.moc"
