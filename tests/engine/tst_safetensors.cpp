// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "engine/safetensors.h"
#include "engine/safetensors_writer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <cstring>
#include <fstream>
#include <string>
#include <sys/resource.h>
#include <vector>

using namespace sightline;

namespace {

/// A file of `header` with its own length, or a false one, before `dataBytes` bytes 0, 1, 2, ...
QByteArray fileOf(const QByteArray& header, qsizetype dataBytes, std::int64_t claimedLength = -1)
{
    const std::uint64_t length =
        static_cast<std::uint64_t>(claimedLength < 0 ? header.size() : claimedLength);
    QByteArray file(reinterpret_cast<const char*>(&length), sizeof length);
    file += header;
    for (qsizetype i = 0; i < dataBytes; ++i)
        file += static_cast<char>(i);
    return file;
}

SafetensorsFile parse(const QByteArray& file)
{
    return SafetensorsFile::fromBytes(std::as_bytes(std::span(file.constData(), file.size())),
                                      "x.safetensors");
}

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

QByteArray tensor(const char* name, const char* dtype, const char* shape, int begin, int end)
{
    return QByteArray("\"") + name + "\":{\"dtype\":\"" + dtype + "\",\"shape\":" + shape
           + ",\"data_offsets\":[" + QByteArray::number(begin) + ',' + QByteArray::number(end)
           + "]}";
}

/// A header like those of real checkpoints: several types, metadata, a scalar and an empty tensor.
QByteArray realisticHeader()
{
    return R"({"__metadata__":{"format":"pt"},)"
           + tensor("model.layers.0.self_attn.kv_b_proj.weight", "F8_E4M3", "[4,8]", 0, 32) + ','
           + tensor("model.layers.0.self_attn.kv_b_proj.weight_scale_inv", "F32", "[1,2]", 32, 40)
           + ',' + tensor("model.norm.weight", "BF16", "[6]", 40, 52) + ','
           + tensor("step", "I64", "[]", 52, 60) + ',' + tensor("none", "F32", "[0,7]", 60, 60)
           + "}   ";
}

} // namespace

class TestSafetensors : public QObject {
    Q_OBJECT

private slots:
    void readsARealisticFile()
    {
        const QByteArray bytes = fileOf(realisticHeader(), 60);
        SafetensorsFile original = parse(bytes);
        const SafetensorsFile file = std::move(original); // tensors and index must survive the move
        QCOMPARE(file.tensors().size(), std::size_t(5));
        QCOMPARE(file.metadata().size(), std::size_t(1));
        QCOMPARE(file.metadata().at("format"), std::string("pt"));
        QCOMPARE(file.fileSize(), static_cast<std::size_t>(bytes.size()));

        const TensorInfo* weight = file.find("model.layers.0.self_attn.kv_b_proj.weight");
        QVERIFY(weight != nullptr);
        QCOMPARE(weight->dtype, DType::F8E4M3);
        QCOMPARE(weight->shape, (std::vector<std::int64_t>{4, 8}));
        QCOMPARE(weight->byteCount, std::size_t(32));
        QCOMPARE(weight->elementCount(), std::int64_t(32));
        QCOMPARE(std::string(weight->file), std::string("x.safetensors"));
        QCOMPARE(std::to_integer<int>(weight->data[31]), 31);

        const TensorInfo* scalar = file.find("step");
        QVERIFY(scalar != nullptr && scalar->shape.empty());
        QCOMPARE(scalar->elementCount(), std::int64_t(1));
        QCOMPARE(std::to_integer<int>(scalar->data[0]), 52);
        const TensorInfo* none = file.find("none");
        QVERIFY(none != nullptr && none->byteCount == 0);
        QVERIFY(file.find("absent") == nullptr);
        QCOMPARE(file.tensors().front().name, weight->name); // in the order of the data
    }

    void readsEveryElementType()
    {
        const std::array<std::pair<const char*, int>, 16> types{{{"BOOL", 1},
                                                                 {"U8", 1},
                                                                 {"I8", 1},
                                                                 {"F8_E4M3", 1},
                                                                 {"F8_E5M2", 1},
                                                                 {"F8_E8M0", 1},
                                                                 {"I16", 2},
                                                                 {"U16", 2},
                                                                 {"F16", 2},
                                                                 {"BF16", 2},
                                                                 {"I32", 4},
                                                                 {"U32", 4},
                                                                 {"F32", 4},
                                                                 {"F64", 8},
                                                                 {"I64", 8},
                                                                 {"U64", 8}}};
        for (const auto& [type, size] : types) {
            const QByteArray bytes =
                fileOf('{' + tensor("t", type, "[3]", 0, 3 * size) + '}', 3 * size);
            const SafetensorsFile file = parse(bytes);
            QCOMPARE(std::string(name(file.find("t")->dtype)), std::string(type));
            QCOMPARE(byteSize(file.find("t")->dtype), static_cast<std::size_t>(size));
        }
    }

    void acceptsUnsortedEntriesAndNoTensors()
    {
        const QByteArray bytes = fileOf(
            '{' + tensor("b", "U8", "[2]", 2, 4) + ',' + tensor("a", "U8", "[2]", 0, 2) + '}', 4);
        QCOMPARE(parse(bytes).tensors().front().name, std::string("a"));
        QCOMPARE(parse(fileOf("{}", 0)).tensors().size(), std::size_t(0));
    }

    void refusesDamagedFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* label, const QByteArray& bytes, const char* expected) {
            QTest::newRow(label) << bytes << QString(expected);
        };
        const QByteArray one = '{' + tensor("t", "U8", "[2]", 0, 2) + '}';

        row("empty", "", "found 0 bytes");
        row("seven bytes", "1234567", "found 7 bytes");
        row("length beyond the file", fileOf(one, 2, 1000), "only");
        row("length beyond the limit", fileOf(one, 2, 100'000'001), "at most 100000000 is allowed");
        row("length of all ones", QByteArray(16, '\xFF'), "is allowed");
        row("length zero", fileOf("", 0), "does not begin with");
        row("length cuts the header", fileOf(one, 2, one.size() - 3), "no valid JSON");
        row("space before the header", fileOf(' ' + one, 2), "does not begin with");
        row("a list", fileOf("[]", 0), "does not begin with");
        row("text after the header", fileOf(one + " x", 2), "no valid JSON");
        row("zero byte in the header", fileOf(one + QByteArray(1, '\0'), 2), "zero byte");
        row("no UTF-8", fileOf('{' + tensor("\xFF", "U8", "[2]", 0, 2) + '}', 2), "no valid JSON");
        row("deep nesting", fileOf("{\"t\":" + QByteArray(200000, '['), 0),
            "must be an object, found a list");
        row("deep shape", fileOf(R"({"t":{"dtype":"U8","shape":)" + QByteArray(200000, '['), 0),
            "whole numbers from 0 on as \"shape\", found a list");
        row("deep metadata", fileOf(R"({"__metadata__":{"a":{"b":)", 0),
            "must be a string, found an object");

        row("truncated data", fileOf(one, 1), "truncated");
        row("data left over", fileOf(one, 3), "cover 2 bytes, but the data has 3");
        row("hole",
            fileOf('{' + tensor("a", "U8", "[2]", 0, 2) + ',' + tensor("b", "U8", "[2]", 3, 5)
                       + '}',
                   5),
            "after a hole of 1 bytes");
        row("hole at the start", fileOf('{' + tensor("a", "U8", "[2]", 1, 3) + '}', 3),
            "after a hole");
        row("overlap",
            fileOf('{' + tensor("a", "U8", "[2]", 0, 2) + ',' + tensor("b", "U8", "[2]", 1, 3)
                       + '}',
                   3),
            "overlaps");
        row("same bytes twice",
            fileOf('{' + tensor("a", "U8", "[2]", 0, 2) + ',' + tensor("b", "U8", "[2]", 0, 2)
                       + '}',
                   2),
            "overlaps");
        row("ends before it begins", fileOf('{' + tensor("a", "U8", "[0]", 2, 0) + '}', 2),
            "ends before it begins");
        row("too few bytes", fileOf('{' + tensor("a", "F32", "[2]", 0, 4) + '}', 4),
            "needs 8 bytes, found 4");
        row("too many bytes", fileOf('{' + tensor("a", "U8", "[3,0]", 0, 2) + '}', 2),
            "needs 0 bytes, found 2");
        row("shape overflows",
            fileOf('{' + tensor("a", "U8", "[4294967296,4294967296]", 0, 2) + '}', 2),
            "more than 2^64");
        row("shape overflows to the right size",
            fileOf('{' + tensor("a", "F64", "[2305843009213693952,2]", 0, 0) + '}', 0),
            "more than 2^64");
        row("offsets near 2^64",
            fileOf(R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[18446744073709551614,)"
                   R"(18446744073709551615]}})",
                   2),
            "but the data has 2");

        row("duplicate tensor",
            fileOf('{' + tensor("a", "U8", "[1]", 0, 1) + ',' + tensor("a", "U8", "[1]", 1, 2)
                       + '}',
                   2),
            "lists \"a\" twice");
        row("duplicate metadata", fileOf(R"({"__metadata__":{"a":"1","a":"2"}})", 0),
            "lists \"a\" twice");
        row("metadata twice", fileOf(R"({"__metadata__":{},"__metadata__":{}})", 0), "twice");
        row("metadata of numbers", fileOf(R"({"__metadata__":{"a":1}})", 0),
            "must be a string, found 1");
        row("metadata is text", fileOf(R"({"__metadata__":"a"})", 0), "must be an object");
        row("duplicate field",
            fileOf(R"({"a":{"dtype":"U8","dtype":"U8","shape":[],"data_offsets":[0,1]}})", 1),
            "the field \"dtype\" twice");
        row("unknown field",
            fileOf(R"({"a":{"strides":[1],"dtype":"U8","shape":[1],"data_offsets":[0,1]}})", 1),
            "\"strides\" that the format does not know");
        row("no dtype", fileOf(R"({"a":{"shape":[1],"data_offsets":[0,1]}})", 1),
            "lacks the field \"dtype\"");
        row("no shape", fileOf(R"({"a":{"dtype":"U8","data_offsets":[0,1]}})", 1),
            "lacks the field \"shape\"");
        row("no offsets", fileOf(R"({"a":{"dtype":"U8","shape":[1]}})", 1),
            "lacks the field \"data_offsets\"");
        row("unknown type", fileOf('{' + tensor("a", "C64", "[1]", 0, 8) + '}', 8),
            "\"C64\", which is not supported");
        row("sub-byte type", fileOf('{' + tensor("a", "F4", "[2]", 0, 1) + '}', 1),
            "\"F4\", which is not supported");
        row("type in lower case", fileOf('{' + tensor("a", "f32", "[1]", 0, 4) + '}', 4),
            "not supported");
        row("type is a number", fileOf(R"({"a":{"dtype":3}})", 0),
            "must have a string as \"dtype\", found 3");
        row("negative extent", fileOf('{' + tensor("a", "U8", "[-1]", 0, 1) + '}', 1), "found -1");
        row("fractional extent", fileOf('{' + tensor("a", "U8", "[1.0]", 0, 1) + '}', 1),
            "found 1.0");
        row("text as extent", fileOf('{' + tensor("a", "U8", "[\"1\"]", 0, 1) + '}', 1),
            "found \"1\"");
        row("extent beyond int64",
            fileOf('{' + tensor("a", "U8", "[18446744073709551615]", 0, 1) + '}', 1),
            "found 18446744073709551615");
        row("rank beyond reason",
            fileOf('{' + tensor("a", "U8", "[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]", 0, 1) + '}', 1),
            "more than 16 dimensions");
        row("one offset", fileOf(R"({"a":{"dtype":"U8","shape":[],"data_offsets":[0]}})", 1),
            "has 1 data offsets");
        row("three offsets", fileOf(R"({"a":{"dtype":"U8","shape":[],"data_offsets":[0,1,1]}})", 1),
            "has 3 data offsets");
        row("negative offset", fileOf('{' + tensor("a", "U8", "[1]", -1, 0) + '}', 1), "found -1");
        row("tensor is a list", fileOf(R"({"a":[]})", 0), "must be an object, found a list");
        row("tensor is null", fileOf(R"({"a":null})", 0), "must be an object, found null");
    }

    void refusesDamagedFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        const QString message = messageOf([&] { parse(bytes); });
        QVERIFY2(message.contains(expected), qPrintable(message));
        QVERIFY2(message.startsWith("x.safetensors: "), qPrintable(message));
        QVERIFY2(message.endsWith('.') && !message.contains('\n'), qPrintable(message));
    }

    // Every single-bit error and every truncation is either refused or harmless: what a file that
    // still opens claims lies within it.
    void survivesBitFlipsAndTruncation()
    {
        const QByteArray sound = fileOf(realisticHeader(), 60);
        int refused = 0;
        const auto attempt = [&](const QByteArray& bytes) {
            try {
                const SafetensorsFile file = parse(bytes);
                std::size_t bytesSeen = 0;
                std::size_t sum = 0;
                for (const TensorInfo& info : file.tensors()) {
                    bytesSeen += info.byteCount;
                    for (std::size_t i = 0; i < info.byteCount; ++i)
                        sum += std::to_integer<std::size_t>(info.data[i]);
                    QVERIFY(file.find(info.name) == &info);
                }
                QCOMPARE(bytesSeen, std::size_t(60));
                QCOMPARE(sum, std::size_t(59 * 60 / 2)); // every byte exactly once
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::InvalidFile);
                ++refused;
            }
        };
        const qsizetype headerEnd = sound.size() - 60;
        for (qsizetype bit = 0; bit < headerEnd * 8; ++bit) {
            QByteArray bytes = sound;
            bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
            attempt(bytes);
        }
        QVERIFY(refused > headerEnd); // most flips hit something that matters
        refused = 0;
        for (qsizetype size = 0; size < sound.size(); ++size)
            attempt(QByteArray(sound.constData(), size));
        QCOMPARE(refused, static_cast<int>(sound.size()));
    }

    void messagesCarryNoControlCharacters()
    {
        const QString message = messageOf(
            [&] { parse(fileOf('{' + tensor("a\\n\\u001b[31m", "U8", "[9]", 0, 2) + '}', 2)); });
        QVERIFY2(message.contains("a\\x0A\\x1B[31m"), qPrintable(message));
    }

    void writesWhatItReads()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath("a.safetensors").toStdString();
        const std::vector<float> floats{1.5f, -2.0f, 0.0f, 4.0f, 5.0f, 6.0f};
        const std::vector<std::int32_t> ints{-1, 7};
        const std::array<std::byte, 3> raw{std::byte{9}, std::byte{8}, std::byte{7}};
        SafetensorsWriter writer;
        writer.add("raw", DType::U8, {3}, raw);
        writer.addF32("floats \"quoted\" ｜", {2, 3}, floats);
        writer.addI32("ints", {2}, ints);
        {
            const std::vector<float> gone{42.0f};
            writer.addCopy("copy", DType::F32, {}, std::as_bytes(std::span(gone)));
        }
        writer.addF32("none", {0}, {});
        writer.setMetadata({{"text", "line\nbreak é"}, {"version", "1"}});
        writer.write(path);

        const SafetensorsFile file = SafetensorsFile::open(path);
        QCOMPARE(file.tensors().size(), std::size_t(5));
        QCOMPARE(file.metadata().at("text"), std::string("line\nbreak é"));
        const TensorInfo* info = file.find("floats \"quoted\" ｜");
        QVERIFY(info != nullptr);
        QCOMPARE(info->shape, (std::vector<std::int64_t>{2, 3}));
        // Mapped at a page boundary, and 4-byte elements stand before single bytes.
        QCOMPARE(reinterpret_cast<std::uintptr_t>(info->data) % 4, std::uintptr_t(0));
        QCOMPARE(std::memcmp(info->data, floats.data(), info->byteCount), 0);
        QCOMPARE(std::memcmp(file.find("ints")->data, ints.data(), 8), 0);
        QCOMPARE(std::memcmp(file.find("raw")->data, raw.data(), 3), 0);
        float copied = 0;
        std::memcpy(&copied, file.find("copy")->data, 4);
        QCOMPARE(copied, 42.0f);

        writer.write(path); // over the old file, which is still mapped
        QCOMPARE(std::memcmp(file.find("raw")->data, raw.data(), 3), 0);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{"a.safetensors"});
    }

    void writerRefusesNonsense()
    {
        SafetensorsWriter writer;
        const std::vector<float> values(6);
        writer.addF32("a", {2, 3}, values);
        QVERIFY(messageOf([&] { writer.addF32("a", {6}, values); }).contains("twice"));
        QVERIFY(messageOf([&] {
                    writer.addF32("b", {5}, values);
                }).contains("needs 20 bytes, found 24"));
        QVERIFY(messageOf([&] {
                    writer.addF32("c", {-2, -3}, values);
                }).contains("impossible shape"));
        QVERIFY(messageOf([&] {
                    writer.addF32("d", {std::int64_t(1) << 62, 16}, values);
                }).contains("impossible"));
        QVERIFY(
            messageOf([&] { writer.addF32("__metadata__", {6}, values); }).contains("reserves"));
        QTemporaryDir folder;
        writer.setMetadata({{"key", "\xFF"}});
        QVERIFY(
            messageOf([&] { writer.write(folder.filePath("x").toStdString()); }).contains("UTF-8"));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void writerReportsFailuresAndLeavesNothing()
    {
        QTemporaryDir folder;
        const std::vector<float> values(1 << 20);
        SafetensorsWriter writer;
        writer.addF32("a", {1 << 20}, values);
        const QString missing =
            messageOf([&] { writer.write(folder.filePath("no/such/x").toStdString()); });
        QVERIFY2(missing.contains("cannot be written: No such file"), qPrintable(missing));

        // A file size limit stands in for a full disk: the write fails halfway in the same manner.
        const QString target = folder.filePath("old.safetensors");
        QFile old(target);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit small = before;
        small.rlim_cur = 1 << 20;
        const auto previous = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const QString full = messageOf([&] { writer.write(target.toStdString()); });
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, previous);
        QVERIFY2(full.contains("old.safetensors cannot be written: "), qPrintable(full));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{"old.safetensors"});

        QVERIFY(QDir(folder.path()).mkdir("folder"));
        QVERIFY(
            !messageOf([&] { writer.write(folder.filePath("folder").toStdString()); }).isEmpty());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{"old.safetensors"});
    }
};

QTEST_APPLESS_MAIN(TestSafetensors)
#include "tst_safetensors.moc"
