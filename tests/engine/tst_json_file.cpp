// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "engine/json_file.h"
#include "engine/mapped_file.h"
#include "engine/printable.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <fstream>
#include <string>
#include <sys/stat.h>
#include <utility>

using namespace sightline;

namespace {

/// The message of the Error that `action` throws, or an empty one.
template <typename Action>
QString messageOf(Action&& action)
{
    try {
        action();
    } catch (const Error& error) {
        return QString::fromStdString(error.what());
    }
    return {};
}

} // namespace

class TestJsonFile : public QObject {
    Q_OBJECT

private slots:
    void parsesNestedDocuments()
    {
        const auto document = parseJson(
            R"( {"a": [1, -2, 2.5, "x", true, null, {"b": [[], {}]}],
            "c": {"d": 18446744073709551615}} )",
            "x.json");
        QCOMPARE(document.dump(),
                 R"({"a":[1,-2,2.5,"x",true,null,{"b":[[],{}]}],"c":{"d":18446744073709551615}})");
        QCOMPARE(parseJson("7", "x.json").get<int>(), 7);
    }

    void refusesBadDocuments_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const QString invalid = "x.json is no valid JSON";
        QTest::newRow("empty") << QByteArray() << invalid;
        QTest::newRow("cut") << QByteArray("{\"a\": [1, 2") << invalid;
        QTest::newRow("trailing text") << QByteArray("{} x") << invalid;
        QTest::newRow("zero byte") << QByteArray("{}\0{}", 5) << "zero byte at byte 2";
        QTest::newRow("no UTF-8") << QByteArray("{\"a\": \"\xFF\"}") << invalid;
        QTest::newRow("lone surrogate") << QByteArray("[\"\\ud800\"]") << invalid;
        QTest::newRow("NaN") << QByteArray("[NaN]") << invalid;
        QTest::newRow("huge number") << QByteArray("[1e999]") << invalid;
        QTest::newRow("duplicate key")
            << QByteArray("{\"a\": 1, \"b\": {}, \"a\": 2}") << "holds the key \"a\" twice";
        QTest::newRow("deep") << QByteArray(100000, '[') << "deeper than 64 levels";
        QTest::newRow("deep objects")
            << QByteArray("{\"a\":").repeated(70) << "deeper than 64 levels";
        QTest::newRow("many values") << "[" + QByteArray("0,").repeated(1000) + "0]"
                                     << "more than 1000 JSON values";
        QTest::newRow("many bytes") << QByteArray(200001, ' ') << "at most 200000 are expected";
    }

    void refusesBadDocuments()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        const JsonLimits limits{.maxBytes = 200000, .maxValues = 1000, .maxDepth = 64};
        const QString message =
            messageOf([&] { static_cast<void>(parseJson(text.toStdString(), "x.json", limits)); });
        QVERIFY2(message.contains(expected), qPrintable(message));
    }

    void acceptsDocumentsAtTheirLimits()
    {
        const JsonLimits limits{.maxBytes = 8, .maxValues = 3, .maxDepth = 2};
        QCOMPARE(parseJson("[[ 1 ]] ", "x.json", limits).dump(), "[[1]]");
    }

    void refusesWhatIsNoFile()
    {
        QTemporaryDir folder;
        const std::string path = folder.path().toStdString();
        QVERIFY(
            messageOf([&] { MappedFile::open(path + "/missing"); }).contains("cannot be opened"));
        QVERIFY(messageOf([&] { MappedFile::open(path); }).contains("is no regular file"));
        // A pipe without a writer must not block.
        QCOMPARE(::mkfifo((path + "/pipe").c_str(), 0600), 0);
        QVERIFY(
            messageOf([&] { MappedFile::open(path + "/pipe"); }).contains("is no regular file"));
        QVERIFY(messageOf([&] {
                    static_cast<void>(readJsonFile(path + "/missing"));
                }).contains("/missing"));
    }

    void mapsFilesAndMoves()
    {
        QTemporaryDir folder;
        const std::string path = folder.path().toStdString();
        std::ofstream(path + "/full") << "abc";
        std::ofstream(path + "/empty").flush();
        QCOMPARE(MappedFile::open(path + "/empty").bytes().size(), std::size_t(0));
        MappedFile first = MappedFile::open(path + "/full");
        const std::byte* const data = first.bytes().data();
        MappedFile second = std::move(first);
        QCOMPARE(second.bytes().data(), data);
        QCOMPARE(second.bytes().size(), std::size_t(3));
        QCOMPARE(std::to_integer<char>(second.bytes()[2]), 'c');
        QCOMPARE(readFile(path + "/full", 3), std::string("abc"));
        QVERIFY(messageOf([&] {
                    static_cast<void>(readFile(path + "/full", 2));
                }).contains("has 3 bytes; at most 2"));
    }

    void printsWhatIsSafe()
    {
        QCOMPARE(printable("plain <｜é𝄞"), std::string("plain <｜é𝄞"));
        QCOMPARE(printable("a\n\x1b[31m\x7f"), std::string("a\\x0A\\x1B[31m\\x7F"));
        QCOMPARE(printable("\xC2\x85"), std::string("\\xC2\\x85")); // a C1 control
        // Lone tail, overlong, surrogate, beyond U+10FFFF, cut.
        for (const std::string text : {"\x80", "\xC0\xAF", "\xE0\x80\x80", "\xED\xA0\x80",
                                       "\xF4\x90\x80\x80", "\xE2\x82", "\xFF"})
            QVERIFY(printable(text).starts_with("\\x"));
        QCOMPARE(printable("abcdef", 3), std::string("abc..."));
        QCOMPARE(printable("ab｜", 4), std::string("ab..."));
        const std::array<std::int64_t, 2> shape{576, 7168};
        QCOMPARE(printableShape(shape), std::string("[576, 7168]"));
        QCOMPARE(printableShape({}), std::string("[]"));
    }
};

QTEST_APPLESS_MAIN(TestJsonFile)
#include "tst_json_file.moc"
