// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint.h"
#include "engine/error.h"
#include "engine/safetensors_writer.h"
#include "kernels/float8.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <limits>
#include <map>
#include <string>
#include <vector>

using namespace sightline;
using nlohmann::json;

namespace {

/// Two layers, the second one sparse; blocks of 2 x 4 so that small matrices have partial edges.
json config()
{
    return json::parse(R"JSON({
        "architectures": ["DeepseekV32ForCausalLM"], "vocab_size": 16, "hidden_size": 6,
        "num_hidden_layers": 2,
        "first_k_dense_replace": 1, "intermediate_size": 8, "moe_intermediate_size": 4,
        "n_routed_experts": 2,
        "num_experts_per_tok": 1, "n_group": 1, "topk_group": 1, "num_attention_heads": 1,
        "q_lora_rank": 5,
        "kv_lora_rank": 4, "qk_nope_head_dim": 4, "qk_rope_head_dim": 2, "v_head_dim": 4,
        "index_n_heads": 2,
        "index_head_dim": 4, "index_topk": 8, "num_nextn_predict_layers": 1,
        "quantization_config": {"quant_method": "fp8", "weight_block_size": [2, 4]}
    })JSON");
}

struct Stored {
    DType dtype;
    std::vector<std::int64_t> shape;
    std::vector<std::byte> bytes;
};

template <typename T>
Stored stored(DType dtype, std::vector<std::int64_t> shape, const std::vector<T>& values)
{
    const auto bytes = std::as_bytes(std::span(values));
    return {dtype, std::move(shape), {bytes.begin(), bytes.end()}};
}

Stored floats(std::vector<std::int64_t> shape, float value = 1.0f)
{
    std::int64_t count = 1;
    for (const std::int64_t extent : shape)
        count *= extent;
    return stored(DType::F32, std::move(shape),
                  std::vector<float>(static_cast<std::size_t>(count), value));
}

/// Not a whole model: what the checkpoint itself looks at, and some of each kind of tensor.
std::map<std::string, Stored> tensors()
{
    std::map<std::string, Stored> all;
    for (const char* layer : {"0", "1"}) {
        const std::string indexer = std::string("model.layers.") + layer + ".self_attn.indexer.";
        all[indexer + "wq_b.weight"] = floats({8, 5});
        all[indexer + "wk.weight"] = floats({4, 6});
        all[indexer + "k_norm.weight"] = floats({4});
        all[indexer + "k_norm.bias"] = floats({4});
        all[indexer + "weights_proj.weight"] = floats({2, 6});
    }
    std::vector<std::uint8_t> codes(30);
    for (std::size_t i = 0; i < codes.size(); ++i)
        codes[i] = static_cast<std::uint8_t>(0x30 + i);
    all["a.weight"] = stored(DType::F8E4M3, {5, 6}, codes);
    all["a.weight_scale_inv"] = stored(DType::F32, {3, 2}, std::vector<float>{1, 2, 4, 8, 16, 32});
    all["b.weight"] = stored(DType::BF16, {2, 3},
                             std::vector<std::uint16_t>{0x3F80, 0x4000, 0xBF80, 0, 0x3F00, 0x40A0});
    all["norm.weight"] = stored(DType::BF16, {2}, std::vector<std::uint16_t>{0x3F80, 0xC000});
    all["bias"] = stored(DType::F16, {2}, std::vector<std::uint16_t>{0x3C00, 0x0001});
    return all;
}

/// A model folder in the making: change `tensors` and `config`, then open it.
struct Folder {
    QTemporaryDir directory;
    json config = ::config();
    std::map<std::string, Stored> tensors = ::tensors();

    std::filesystem::path path() const { return directory.path().toStdString(); }

    void write(const std::string& file, const std::map<std::string, Stored>& content) const
    {
        SafetensorsWriter writer;
        for (const auto& [name, tensor] : content)
            writer.add(name, tensor.dtype, tensor.shape, tensor.bytes);
        writer.write(path() / file);
    }

    void writeConfig() const { std::ofstream(path() / "config.json") << config; }

    std::shared_ptr<const Checkpoint> open() const
    {
        writeConfig();
        write("model.safetensors", tensors);
        return Checkpoint::open(path());
    }

    /// Splits the tensors alternately into two shards and returns the index.
    json writeShards() const
    {
        writeConfig();
        std::map<std::string, Stored> halves[2];
        json map = json::object();
        int i = 0;
        for (const auto& [name, tensor] : tensors) {
            halves[i % 2][name] = tensor;
            map[name] = i % 2 == 0 ? "model-00001-of-00002.safetensors"
                                   : "model-00002-of-00002.safetensors";
            ++i;
        }
        write("model-00001-of-00002.safetensors", halves[0]);
        write("model-00002-of-00002.safetensors", halves[1]);
        return {{"metadata", {{"total_size", 1}}}, {"weight_map", map}};
    }

    void writeIndex(const json& index) const
    {
        std::ofstream(path() / "model.safetensors.index.json") << index;
    }
};

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

#define EXPECT_MESSAGE(action, expected)                                                           \
    do {                                                                                           \
        const QString message = messageOf([&] { static_cast<void>(action); });                     \
        QVERIFY2(message.contains(expected), qPrintable(message));                                 \
    } while (false)

} // namespace

class TestCheckpoint : public QObject {
    Q_OBJECT

private slots:
    void opensASingleFile()
    {
        const Folder folder;
        const auto checkpoint = folder.open();
        QCOMPARE(checkpoint->config().hidden_size, std::int64_t(6));
        QCOMPARE(checkpoint->tensors().size(), std::size_t(15));
        QVERIFY(checkpoint->has("a.weight") && !checkpoint->has("c.weight"));
        QCOMPARE(checkpoint->tensor("b.weight", {2, 3}).dtype, DType::BF16);
        QCOMPARE(checkpoint->parameterCount(),
                 std::int64_t(2 * (40 + 24 + 4 + 4 + 12) + 30 + 6 + 2 + 2));
        QCOMPARE(checkpoint->byteCount(), std::int64_t(4 * 168 + 30 + 24 + 12 + 4 + 4));
        QCOMPARE(checkpoint->weightFormat(), std::string("F32"));
        QCOMPARE(checkpoint->mtpLayers(),
                 std::int64_t(0)); // announced by the configuration, not stored
    }

    void refusesOtherShapes()
    {
        const Folder folder;
        const auto checkpoint = folder.open();
        EXPECT_MESSAGE(checkpoint->tensor("b.weight", {3, 2}),
                       "tensor \"b.weight\" must have shape [3, 2], found [2, 3]");
        EXPECT_MESSAGE(checkpoint->tensor("b.weight", {2}), "must have shape [2], found [2, 3]");
        EXPECT_MESSAGE(checkpoint->tensor("c.weight", {1}),
                       "lacks tensor \"c.weight\" of shape [1]");
        EXPECT_MESSAGE(checkpoint->matrix("norm.weight", 1, 2),
                       "must have shape [1, 2], found [2]");
    }

    void readsVectors()
    {
        Folder folder;
        folder.tensors["int"] = stored(DType::I32, {2}, std::vector<std::int32_t>{1, 2});
        folder.tensors["nan"] = stored(DType::BF16, {3}, std::vector<std::uint16_t>{0, 0x7FC0, 0});
        const auto checkpoint = folder.open();
        QCOMPARE(checkpoint->vector("norm.weight", 2), (std::vector<float>{1.0f, -2.0f}));
        QCOMPARE(checkpoint->vector("bias", 2), (std::vector<float>{1.0f, 0x1p-24f}));
        EXPECT_MESSAGE(checkpoint->vector("norm.weight", 3), "must have shape [3], found [2]");
        EXPECT_MESSAGE(checkpoint->vector("int", 2), "must be of type BF16, F16 or F32, found I32");
        EXPECT_MESSAGE(checkpoint->vector("nan", 3), "tensor \"nan\" holds NaN or infinity at [1]");
        EXPECT_MESSAGE(checkpoint->vector("nan", 3), "model.safetensors: ");
    }

    void readsFloat8Matrices()
    {
        const Folder folder;
        const auto checkpoint = folder.open();
        const WeightSource source = checkpoint->matrix("a.weight", 5, 6);
        QVERIFY(source.isFloat8());
        QCOMPARE(source.gridCols, std::int64_t(2));
        std::vector<float> out(18);
        source.read(2, View<float, 2>(out.data(), {3, 6}));
        std::vector<bfloat16> narrow(18);
        QVERIFY(source.read(2, View<bfloat16, 2>(narrow.data(), {3, 6})));
        const float scales[3][2] = {{1, 2}, {4, 8}, {16, 32}};
        for (int r = 2; r < 5; ++r) {
            for (int c = 0; c < 6; ++c) {
                const float expected =
                    toFloat(float8_e4m3{static_cast<std::uint8_t>(0x30 + r * 6 + c)})
                    * scales[r / 2][c / 4];
                QVERIFY(out[static_cast<std::size_t>((r - 2) * 6 + c)] == expected);
                QVERIFY(toFloat(narrow[static_cast<std::size_t>((r - 2) * 6 + c)]) == expected);
            }
        }
    }

    void readsPlainMatrices()
    {
        const Folder folder;
        const auto checkpoint = folder.open();
        const WeightSource source = checkpoint->matrix("b.weight", 2, 3);
        QVERIFY(!source.isFloat8());
        std::vector<float> out(6);
        source.read(0, View<float, 2>(out.data(), {2, 3}));
        QCOMPARE(out, (std::vector<float>{1, 2, -1, 0, 0.5f, 5}));
    }

    void givesStoredBytesToDevices()
    {
        Folder folder;
        folder.tensors["half.weight"] = stored(DType::F16, {1, 2}, std::vector<std::uint16_t>{0x3C00, 0x0001});
        const auto checkpoint = folder.open();
        const WeightSource blocks = checkpoint->matrix("a.weight", 5, 6);
        const auto a = blocks.stored();
        QVERIFY(a && a->format == StoredMatrix::Format::Float8Block && a->rows == 5 && a->cols == 6);
        QVERIFY(a->data == blocks.weight->data && a->scales == blocks.scales.data());
        QVERIFY(a->blockRows == 2 && a->blockCols == 4);
        const auto b = checkpoint->matrix("b.weight", 2, 3).stored();
        QVERIFY(b && b->format == StoredMatrix::Format::BF16 && b->scales == nullptr);
        QVERIFY(!checkpoint->matrix("half.weight", 1, 2).stored()); // no format that devices compute in
    }

    void looksForNaNInStoredBytes()
    {
        Folder folder;
        auto codes = std::vector<std::uint8_t>(30, 0x30);
        codes[29] = 0xFF;
        folder.tensors["nan.weight"] = stored(DType::F8E4M3, {5, 6}, codes);
        folder.tensors["nan.weight_scale_inv"] = stored(DType::F32, {3, 2}, std::vector<float>(6, 1));
        folder.tensors["inf.weight"] = stored(DType::BF16, {2, 3}, std::vector<std::uint16_t>{0, 0, 0, 0x7F7F, 0xFF80, 0});
        folder.tensors["huge.weight"] = stored(DType::F8E4M3, {5, 6}, std::vector<std::uint8_t>(30, 0x08));
        folder.tensors["huge.weight_scale_inv"] = stored(DType::F32, {3, 2}, std::vector<float>(6, 1e37f));
        const auto checkpoint = folder.open();
        EXPECT_MESSAGE(checkpoint->matrix("nan.weight", 5, 6).stored(), "tensor \"nan.weight\" holds NaN or infinity at [4, 5]");
        EXPECT_MESSAGE(checkpoint->matrix("inf.weight", 2, 3).stored(), "tensor \"inf.weight\" holds NaN or infinity at [1, 1]");
        QVERIFY(checkpoint->matrix("huge.weight", 5, 6).stored()); // only larger codes would overflow
    }

    void refusesBadMatrices()
    {
        Folder folder;
        folder.tensors["int.weight"] = stored(DType::I8, {1, 2}, std::vector<std::int8_t>{1, 2});
        folder.tensors["plain.weight"] = floats({2, 4});
        folder.tensors["plain.weight_scale_inv"] = floats({1, 1});
        const Stored codes = stored(DType::F8E4M3, {2, 4}, std::vector<std::uint8_t>(8, 0x38));
        for (const char* name :
             {"none.weight", "grid.weight", "type.weight", "nan.weight", "inf.weight"})
            folder.tensors[name] = codes;
        folder.tensors["nan.weight"].bytes[6] = std::byte{0x7F};
        folder.tensors["nan.weight_scale_inv"] = floats({1, 1});
        folder.tensors["grid.weight_scale_inv"] = floats({2, 1});
        folder.tensors["type.weight_scale_inv"] =
            stored(DType::U8, {1, 1}, std::vector<std::uint8_t>{1});
        folder.tensors["inf.weight_scale_inv"] =
            floats({1, 1}, std::numeric_limits<float>::infinity());
        const auto checkpoint = folder.open();
        EXPECT_MESSAGE(checkpoint->matrix("int.weight", 1, 2),
                       "must be of type BF16, F16, F32 or F8_E4M3, found I8");
        EXPECT_MESSAGE(checkpoint->matrix("plain.weight", 2, 4),
                       "is of type F32 and needs no scale");
        EXPECT_MESSAGE(checkpoint->matrix("none.weight", 2, 4),
                       "lacks tensor \"none.weight_scale_inv\" of shape [1, 1]");
        EXPECT_MESSAGE(checkpoint->matrix("grid.weight", 2, 4),
                       "must have shape [1, 1], found [2, 1]");
        EXPECT_MESSAGE(checkpoint->matrix("type.weight", 2, 4),
                       "must be of type F32 or BF16, found U8");
        EXPECT_MESSAGE(checkpoint->matrix("inf.weight", 2, 4),
                       "tensor \"inf.weight_scale_inv\" holds NaN or infinity");
        std::vector<float> out(8);
        const WeightSource source = checkpoint->matrix("nan.weight", 2, 4);
        EXPECT_MESSAGE(source.read(0, View<float, 2>(out.data(), {2, 4})),
                       "tensor \"nan.weight\" holds NaN or infinity at [1, 2]");
    }

    void refusesFloat8WithoutBlockSize()
    {
        Folder folder;
        folder.config.erase("quantization_config");
        EXPECT_MESSAGE(folder.open()->matrix("a.weight", 5, 6),
                       "config.json has no \"quantization_config\"");
    }

    void opensShards()
    {
        const Folder folder;
        folder.writeIndex(folder.writeShards());
        const auto checkpoint = Checkpoint::open(folder.path());
        QCOMPARE(checkpoint->tensors().size(), std::size_t(15));
        // A weight and its scales lie in different shards.
        const WeightSource source = checkpoint->matrix("a.weight", 5, 6);
        QVERIFY(source.weight->file != source.scaleInv->file);
        QVERIFY(checkpoint->dsaActive());
    }

    void ignoresTensorsThatTheIndexDoesNotList()
    {
        const Folder folder;
        json index = folder.writeShards();
        index["weight_map"].erase("bias");
        folder.writeIndex(index);
        QVERIFY(!Checkpoint::open(folder.path())->has("bias"));
    }

    void refusesBadIndexes()
    {
        const Folder folder;
        const json sound = folder.writeShards();
        const auto attempt = [&](const json& index) {
            folder.writeIndex(index);
            return Checkpoint::open(folder.path());
        };
        json index = sound;
        index["weight_map"]["ghost.weight"] = "model-00001-of-00002.safetensors";
        EXPECT_MESSAGE(attempt(index),
                       "model-00001-of-00002.safetensors does not hold tensor \"ghost.weight\"");
        for (const char* file :
             {"../secret.safetensors", "/etc/x.safetensors", "sub/x.safetensors", "..", "",
              ".hidden.safetensors", "model.bin", "a\\b.safetensors"}) {
            index = sound;
            index["weight_map"]["bias"] = file;
            EXPECT_MESSAGE(attempt(index), "puts tensor \"bias\" into");
        }
        index["weight_map"]["bias"] =
            std::string("model-00001-of-00002.safetensors\0.safetensors", 45);
        EXPECT_MESSAGE(attempt(index), "puts tensor \"bias\" into");
        index["weight_map"]["bias"] = 7;
        EXPECT_MESSAGE(attempt(index), "puts tensor \"bias\" into");
        index["weight_map"]["bias"] = "model-00003-of-00002.safetensors";
        EXPECT_MESSAGE(attempt(index), "model-00003-of-00002.safetensors cannot be opened");
        EXPECT_MESSAGE(attempt(json::object()), "must hold an object \"weight_map\"");
        EXPECT_MESSAGE(attempt({{"weight_map", json::array()}}),
                       "must hold an object \"weight_map\"");
        EXPECT_MESSAGE(attempt({{"weight_map", json::object()}}),
                       "must hold an object \"weight_map\"");
        EXPECT_MESSAGE(attempt(json::array()), "must hold an object \"weight_map\"");
        std::filesystem::remove(folder.path() / "model-00002-of-00002.safetensors");
        EXPECT_MESSAGE(attempt(sound), "model-00002-of-00002.safetensors cannot be opened");
    }

    void refusesFoldersWithoutAModel()
    {
        const Folder folder;
        EXPECT_MESSAGE(Checkpoint::open(folder.path() / "none"), "is no folder");
        EXPECT_MESSAGE(Checkpoint::open(folder.path()), "config.json cannot be opened");
        folder.writeConfig();
        EXPECT_MESSAGE(Checkpoint::open(folder.path()), "holds neither model.safetensors nor");
    }

    void refusesATruncatedFile()
    {
        const Folder folder;
        static_cast<void>(folder.open());
        const auto file = folder.path() / "model.safetensors";
        std::filesystem::resize_file(file, std::filesystem::file_size(file) - 1);
        EXPECT_MESSAGE(Checkpoint::open(folder.path()), "truncated");
    }

    void saysWhetherDsaIsActive()
    {
        Folder folder;
        QVERIFY(folder.open()->dsaActive());
        QCOMPARE(folder.open()->dsaReason(),
                 std::string(
                     "Every query attends to the 8 positions that the lightning indexer selects."));

        Folder unset;
        unset.config["index_topk"] = nullptr;
        QVERIFY(!unset.open()->dsaActive());
        QVERIFY(unset.open()->dsaReason().find("index_topk") != std::string::npos);

        Folder bare;
        std::erase_if(bare.tensors, [](const auto& entry) {
            return entry.first.find("indexer") != std::string::npos;
        });
        QVERIFY(!bare.open()->dsaActive());
        QCOMPARE(bare.open()->dsaReason(),
                 std::string("The checkpoint holds no indexer tensors: attention is dense."));

        Folder v3;
        v3.config["architectures"] = {"DeepseekV3ForCausalLM"};
        QVERIFY(!v3.open()->dsaActive());
        QVERIFY(v3.open()->dsaReason().find("DeepseekV3ForCausalLM") != std::string::npos);
    }

    void refusesHalfAnIndexer()
    {
        Folder folder;
        folder.tensors.erase("model.layers.1.self_attn.indexer.k_norm.bias");
        EXPECT_MESSAGE(folder.open(),
                       "\"model.layers.1.self_attn.indexer.k_norm.bias\" is missing");

        // A layer that shares its selection needs no indexer.
        Folder shared;
        std::erase_if(shared.tensors, [](const auto& entry) {
            return entry.first.starts_with("model.layers.1.self_attn.indexer");
        });
        EXPECT_MESSAGE(shared.open(), "the indexer is incomplete");
        shared.config["architectures"] = {"GlmMoeDsaForCausalLM"};
        shared.config["indexer_types"] = {"full", "shared"};
        QVERIFY(shared.open()->dsaActive());
    }

    void findsTheMtpLayer()
    {
        Folder folder;
        folder.tensors["model.layers.2.eh_proj.weight"] = floats({6, 12});
        QCOMPARE(folder.open()->mtpLayers(), std::int64_t(1));
        folder.config["num_nextn_predict_layers"] = 0;
        QCOMPARE(folder.open()->mtpLayers(), std::int64_t(0));
    }

    void identityFollowsTheContent()
    {
        Folder folder;
        const std::string identity = folder.open()->identity();
        QCOMPARE(identity.size(), std::size_t(16));
        QCOMPARE(Folder().open()->identity(), identity); // another path, the same content
        folder.tensors["a.weight"].bytes[20] = std::byte{0x11};
        const std::string retrained = folder.open()->identity();
        QVERIFY(retrained != identity);
        folder.config["rope_theta"] = 20000;
        QVERIFY(folder.open()->identity() != retrained);
        Folder renamed;
        renamed.tensors["c.weight"] = renamed.tensors["b.weight"];
        renamed.tensors.erase("b.weight");
        QVERIFY(renamed.open()->identity() != identity);
    }
};

QTEST_APPLESS_MAIN(TestCheckpoint)
#include "tst_checkpoint.moc"
