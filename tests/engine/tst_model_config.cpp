// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "tests/support/published_config.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <string>
#include <vector>

using namespace sightline;
using namespace sightline::test;

namespace {

/// The same model as a current transformers release saves it.
json resaved()
{
    json config = published();
    for (const char* field : {"moe_layer_freq", "scoring_func", "topk_method", "rope_theta",
                              "rope_scaling", "num_nextn_predict_layers", "torch_dtype"})
        config.erase(field);
    config["dtype"] = "bfloat16";
    config["head_dim"] = 16;
    config["qk_head_dim"] = 40;
    config["mlp_bias"] = false;
    config["layer_types"] = std::vector<std::string>(5, "indexed_attention");
    config["mlp_layer_types"] = {"dense", "dense", "sparse", "sparse", "sparse"};
    config["rope_parameters"] = {{"rope_theta", 10000.0}, {"rope_type", "default"}};
    return config;
}

} // namespace

class TestModelConfig : public QObject {
    Q_OBJECT

private slots:
    void readsThePublishedSpelling()
    {
        const ModelConfig config = parse(published());
        QCOMPARE(config.family, ModelFamily::DeepseekV32);
        QCOMPARE(config.architecture, std::string("DeepseekV32ForCausalLM"));
        QCOMPARE(config.vocab_size, std::int64_t(512));
        QCOMPARE(config.hidden_size, std::int64_t(64));
        QCOMPARE(config.num_hidden_layers, std::int64_t(5));
        QCOMPARE(config.num_nextn_predict_layers, std::int64_t(1));
        QCOMPARE(config.q_lora_rank, std::int64_t(48));
        QCOMPARE(config.indexQueryWidth(), std::int64_t(48));
        QCOMPARE(config.qkHeadDim(), std::int64_t(40));
        QCOMPARE(config.n_group, std::int64_t(4));
        QCOMPARE(config.topk_group, std::int64_t(2));
        QCOMPARE(config.routed_scaling_factor, 2.5);
        QCOMPARE(config.layerIsMoe, (std::vector<bool>{false, false, true, true, true}));
        QCOMPARE(config.layerHasIndexer, std::vector<bool>(5, true));
        QVERIFY(config.isMoeLayer(2) && !config.isMoeLayer(1) && config.isMoeLayer(5));
        QVERIFY(config.rope_interleave && !config.indexer_rope_interleave
                && !config.tie_word_embeddings);
        QCOMPARE(config.rope.type, RopeType::Default);
        QCOMPARE(config.bos_token_id, std::optional<std::int64_t>(0));
        QCOMPARE(config.eos_token_ids, std::vector<std::int64_t>{1});
        QVERIFY(!config.pad_token_id);
        QCOMPARE(config.dtype, std::string("bfloat16"));
        QVERIFY(config.quantization.has_value());
        QCOMPARE(config.quantization->block_rows, std::int64_t(128));
        QCOMPARE(config.quantization->block_cols, std::int64_t(64));
        QCOMPARE(config.quantization->scale_fmt, std::string("ue8m0"));
        QCOMPARE(config.favourite_layer, std::int64_t(-1));
        QCOMPARE(config.latentNormEps(), 1e-6);
    }

    void bothSpellingsAgree()
    {
        const ModelConfig a = parse(published());
        const ModelConfig b = parse(resaved());
        QCOMPARE(a.layerIsMoe, b.layerIsMoe);
        QCOMPARE(a.rope_theta, b.rope_theta);
        QCOMPARE(a.ropeInverseFrequencies(), b.ropeInverseFrequencies());
        QCOMPARE(a.softmaxScale(), b.softmaxScale());
        QCOMPARE(a.dtype, b.dtype);
        QCOMPARE(a.scoring_func, b.scoring_func);

        json yarn = resaved();
        yarn["qk_nope_head_dim"] = 128;
        yarn["qk_rope_head_dim"] = 64;
        yarn["index_head_dim"] = 128;
        yarn["rope_parameters"] = {
            {"rope_type", "yarn"}, {"rope_theta", 10000.0},
            {"factor", 40.0},      {"original_max_position_embeddings", 4096},
            {"mscale", 1.0},       {"mscale_all_dim", 1.0}};
        QCOMPARE(parse(yarn).ropeInverseFrequencies(),
                 parse(deepseekV32()).ropeInverseFrequencies());
        QCOMPARE(parse(yarn).softmaxScale(), parse(deepseekV32()).softmaxScale());
    }

    void absentFieldsTakeTransformersDefaults()
    {
        json config = published();
        for (const char* field :
             {"n_shared_experts", "n_group", "topk_group", "norm_topk_prob",
              "routed_scaling_factor", "rms_norm_eps", "first_k_dense_replace", "bos_token_id",
              "eos_token_id", "max_position_embeddings", "num_key_value_heads",
              "num_nextn_predict_layers", "quantization_config"})
            config.erase(field);
        const ModelConfig v32 = parse(config);
        QCOMPARE(v32.n_group, std::int64_t(8));
        QCOMPARE(v32.topk_group, std::int64_t(4));
        QCOMPARE(v32.n_shared_experts, std::int64_t(1));
        QCOMPARE(v32.first_k_dense_replace, std::int64_t(3));
        QCOMPARE(v32.max_position_embeddings, std::int64_t(163840));
        QVERIFY(v32.norm_topk_prob && v32.routed_scaling_factor == 2.5 && v32.rms_norm_eps == 1e-6);
        QCOMPARE(v32.bos_token_id, std::optional<std::int64_t>(0));
        QCOMPARE(v32.eos_token_ids, std::vector<std::int64_t>{1});
        QVERIFY(!v32.quantization && v32.num_nextn_predict_layers == 0);

        config["architectures"] = {"GlmMoeDsaForCausalLM"};
        const ModelConfig glm = parse(config);
        QCOMPARE(glm.family, ModelFamily::GlmMoeDsa);
        QCOMPARE(glm.n_group, std::int64_t(1));
        QVERIFY(glm.rms_norm_eps == 1e-5 && glm.indexer_rope_interleave);
        QCOMPARE(glm.latentNormEps(), 1e-6);

        config.erase("architectures");
        config["model_type"] = "deepseek_v3";
        QCOMPARE(parse(config).family, ModelFamily::DeepseekV3);
        QCOMPARE(parse(config).architecture, std::string("DeepseekV3ForCausalLM"));
        QCOMPARE(parse(config).max_position_embeddings, std::int64_t(4096));
    }

    void nullsMeanNone()
    {
        const ModelConfig config = parse(changed(
            published(),
            R"({"q_lora_rank": null, "index_topk": null, "bos_token_id": null, "eos_token_id": null,
                "pad_token_id": -1, "n_group": null, "topk_group": null, "n_shared_experts": null,
                "quantization_config": null, "architectures": null})"));
        QCOMPARE(config.q_lora_rank, std::int64_t(0));
        QCOMPARE(config.indexQueryWidth(), std::int64_t(64));
        QCOMPARE(config.index_topk, std::int64_t(0));
        QVERIFY(!config.bos_token_id && config.eos_token_ids.empty() && !config.pad_token_id);
        QCOMPARE(config.n_group, std::int64_t(1));
        QCOMPARE(config.n_shared_experts, std::int64_t(0));
    }

    void eosMayBeAList()
    {
        const ModelConfig config =
            parse(changed(published(), R"({"eos_token_id": [154820, 7], "pad_token_id": 2})"));
        QCOMPARE(config.eos_token_ids, (std::vector<std::int64_t>{154820, 7}));
        QCOMPARE(config.pad_token_id, std::optional<std::int64_t>(2));
    }

    void resolvesLayerKinds()
    {
        const auto kinds = [](const char* changes) {
            return parse(changed(published(), changes)).layerIsMoe;
        };
        QCOMPARE(kinds(R"({"first_k_dense_replace": 0})"), std::vector<bool>(5, true));
        QCOMPARE(kinds(R"({"first_k_dense_replace": 9})"), std::vector<bool>(5, false));
        QCOMPARE(kinds(R"({"first_k_dense_replace": 1, "moe_layer_freq": 2})"),
                 (std::vector<bool>{false, false, true, false, true}));
        QCOMPARE(
            kinds(
                R"({"mlp_layer_types": ["sparse", "dense", "sparse", "dense", "dense",
                "sparse"]})"),
            (std::vector<bool>{true, false, true, false, false}));
        QCOMPARE(kinds(R"({"n_routed_experts": null})"), std::vector<bool>(5, false));
        // Without a dense layer its width may be missing.
        QCOMPARE(kinds(R"({"first_k_dense_replace": 0, "intermediate_size": "__absent__"})"),
                 std::vector<bool>(5, true));
    }

    void resolvesSharedIndexers()
    {
        const auto indexers = [](const char* changes) {
            return parse(changed(published(), changes)).layerHasIndexer;
        };
        QCOMPARE(indexers(R"({"indexer_types": ["full", "shared", "full", "shared", "shared"]})"),
                 (std::vector<bool>{true, false, true, false, false}));
        QCOMPARE(indexers(R"({"index_topk_pattern": "FSSFF"})"),
                 (std::vector<bool>{true, false, false, true, true}));
        QCOMPARE(
            indexers(R"({"index_topk_pattern": ["full", "full", "shared", "shared", "full"]})"),
            (std::vector<bool>{true, true, false, false, true}));
        QCOMPARE(indexers(R"({"index_topk_freq": 2})"),
                 (std::vector<bool>{true, true, false, true, false}));

        // GLM-5.2: frequency 4, offset 3 over 78 layers gives 0, 1, 2, 6, 10, ..., 74.
        const auto glm = indexers(
            R"({"num_hidden_layers": 78, "index_topk_freq": 4, "index_skip_topk_offset": 3})");
        std::vector<int> full;
        for (int i = 0; i < 78; ++i) {
            if (glm[static_cast<std::size_t>(i)])
                full.push_back(i);
        }
        QCOMPARE(full.size(), std::size_t(21));
        QCOMPARE((std::vector<int>(full.begin(), full.begin() + 5)),
                 (std::vector<int>{0, 1, 2, 6, 10}));
        QCOMPARE(full.back(), 74);
    }

    void readsItsOwnSection()
    {
        QCOMPARE(
            parse(changed(published(), R"({"sightline": {"favourite_layer": 3}})")).favourite_layer,
            std::int64_t(3));
    }

    void refusesBadFields_data()
    {
        QTest::addColumn<QByteArray>("changes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* label, const char* changes, const char* expected) {
            QTest::newRow(label) << QByteArray(changes) << QString(expected);
        };
        row("missing", R"({"hidden_size": "__absent__"})",
            "\"hidden_size\" must be a whole number from 1 to 1048576, found nothing");
        row("null dimension", R"({"kv_lora_rank": null})",
            "\"kv_lora_rank\" must be a whole number from 1 to 65536, found null");
        row("text", R"({"vocab_size": "512"})", "found \"512\" (a string)");
        row("fraction", R"({"vocab_size": 512.0})", "found 512.0");
        row("truth value", R"({"num_hidden_layers": true})", "found true");
        row("negative", R"({"hidden_size": -64})", "found -64");
        row("zero", R"({"v_head_dim": 0})", "found 0");
        row("huge", R"({"num_hidden_layers": 1000000})", "from 1 to 1024, found 1000000");
        row("beyond int64", R"({"hidden_size": 18446744073709551615})",
            "found 18446744073709551615");
        row("beyond double", R"({"rope_theta": 1e300})", "found 1e+300");
        row("odd rotation", R"({"qk_rope_head_dim": 15})", "\"qk_rope_head_dim\" must be even");
        row("eps zero", R"({"rms_norm_eps": 0})", "\"rms_norm_eps\" must be a number");
        row("eps text", R"({"rms_norm_eps": "1e-6"})", "\"rms_norm_eps\" must be a number");
        row("theta of one", R"({"rope_theta": 1})", "\"rope_theta\" must be a number");
        row("bias is a number", R"({"attention_bias": 0})",
            "\"attention_bias\" must be true or false, found 0");
        row("top-k zero", R"({"index_topk": 0})", "\"index_topk\" must be a whole number");
        row("indexer without heads", R"({"index_n_heads": null})",
            "\"index_n_heads\" must be given");
        row("indexer head too small", R"({"index_head_dim": 8})",
            "\"index_head_dim\" must be at least 16");
        row("groups do not divide", R"({"n_group": 3})",
            "\"n_group\" must be a divisor of the 16 routed experts, found 3");
        row("groups of one", R"({"n_group": 16})", "\"n_group\" must be at most 8");
        row("more groups chosen than there are", R"({"topk_group": 5})",
            "\"topk_group\" must be a whole number from 1 to 4");
        row("more experts than there are", R"({"num_experts_per_tok": 17})",
            "from 1 to 16, found 17");
        row("more experts than the groups hold", R"({"num_experts_per_tok": 9})",
            "must be at most 8, the experts in 2 of 4 groups");
        row("default groups do not fit", R"({"n_group": "__absent__", "n_routed_experts": 4})",
            "\"n_group\"");
        row("no experts for sparse layers",
            R"({"n_routed_experts": 0, "mlp_layer_types": ["dense", "dense", "dense", "dense",
            "sparse"]})",
            "\"n_routed_experts\" must be at least 1");
        row("no width for dense layers", R"({"intermediate_size": "__absent__"})",
            "\"intermediate_size\"");
        row("short layer list", R"({"mlp_layer_types": ["dense"]})",
            "\"mlp_layer_types\" must be a list of 5 entries, one per layer, found a list of 1");
        row("unknown layer kind",
            R"({"mlp_layer_types": ["dense", "dense", "dense", "dense", "moe"]})", "found \"moe\"");
        row("layer list of numbers", R"({"mlp_layer_types": [1, 2, 3, 4, 5]})",
            "a list of strings only");
        row("unknown indexer kind", R"({"index_topk_pattern": "FSXFF"})", "found \"X\"");
        row("first layer shares",
            R"({"indexer_types": ["shared", "full", "full", "full", "full"]})",
            "the first layer shares");
        row("first layer shares by schedule",
            R"({"index_topk_freq": 4, "index_skip_topk_offset": 0})", "the first layer shares");
        row("scaling is a list", R"({"rope_scaling": [1]})",
            "\"rope_scaling\" must be an object, found a list of 1");
        row("yarn without factor", R"({"rope_scaling": {"type": "yarn"}})",
            "\"rope_scaling.factor\" must be a number from 1");
        row("yarn shrinks", R"({"rope_scaling": {"type": "yarn", "factor": 0.5}})",
            "\"rope_scaling.factor\"");
        row("betas swapped",
            R"({"rope_scaling": {"type": "yarn", "factor": 4, "beta_fast": 1, "beta_slow": 32}})",
            "\"rope_scaling.beta_fast\" must be at least beta_slow (32)");
        row("negative mscale", R"({"rope_scaling": {"type": "yarn", "factor": 4, "mscale": -1}})",
            "mscale");
        row("original context zero",
            R"({"rope_scaling": {"type": "yarn", "factor": 4,
            "original_max_position_embeddings": 0}})",
            "original_max_position_embeddings");
        row("eos text", R"({"eos_token_id": ["a"]})",
            "\"eos_token_id\" must be a token id or a list of token ids");
        row("eos negative", R"({"eos_token_id": -1})", "\"eos_token_id\"");
        row("architectures is text", R"({"architectures": "DeepseekV32ForCausalLM"})",
            "\"architectures\" must be a list of strings");
        row("no family at all", R"({"architectures": null, "model_type": null})",
            "says what model this is");
        row("block size missing", R"({"quantization_config": {"quant_method": "fp8"}})",
            "\"quantization_config.weight_block_size\" must be a list of two whole numbers");
        row("block size zero",
            R"({"quantization_config": {"quant_method": "fp8", "weight_block_size": [0, 128]}})",
            "weight_block_size");
        row("block of one extent",
            R"({"quantization_config": {"quant_method": "fp8", "weight_block_size": [128]}})",
            "found a list of 1");
        row("favourite layer beyond", R"({"sightline": {"favourite_layer": 5}})",
            "\"sightline.favourite_layer\" must be a whole number from 0 to 4");
    }

    void refusesBadFields()
    {
        QFETCH(QByteArray, changes);
        QFETCH(QString, expected);
        try {
            parse(changed(published(), changes.constData()));
        } catch (const Error& error) {
            const QString message = error.what();
            QVERIFY2(message.contains(expected), error.what());
            QVERIFY2(message.startsWith("config.json: ") && message.endsWith('.'), error.what());
            QCOMPARE(error.code(), ErrorCode::InvalidFile);
            return;
        }
        QFAIL("nothing was thrown");
    }

    void refusesUnsupportedModels_data()
    {
        QTest::addColumn<QByteArray>("changes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* label, const char* changes, const char* expected) {
            QTest::newRow(label) << QByteArray(changes) << QString(expected);
        };
        row("V4", R"({"architectures": ["DeepseekV4ForCausalLM"], "model_type": "deepseek_v4"})",
            "\"DeepseekV4ForCausalLM\", which Sightline cannot run; supported are "
            "DeepseekV32ForCausalLM, "
            "DeepseekV3ForCausalLM, GlmMoeDsaForCausalLM");
        row("V2", R"({"architectures": ["DeepseekV2ForCausalLM"]})", "DeepseekV2ForCausalLM");
        row("by type", R"({"architectures": null, "model_type": "qwen2"})", "\"qwen2\"");
        row("softmax router", R"({"scoring_func": "softmax"})",
            "\"scoring_func\" is \"softmax\", but only \"sigmoid\"");
        row("other top-k", R"({"topk_method": "greedy"})", "\"topk_method\"");
        row("other activation", R"({"hidden_act": "gelu"})", "\"hidden_act\" is \"gelu\"");
        row("grouped keys", R"({"num_key_value_heads": 2})",
            "\"num_key_value_heads\" is 2 with 4 attention heads");
        row("other rope", R"({"rope_scaling": {"rope_type": "llama3", "factor": 8}})",
            "\"llama3\"");
        row("partial rope", R"({"rope_parameters": {"partial_rotary_factor": 0.5}})",
            "partial_rotary_factor");
        row("rope per layer type",
            R"({"rope_parameters": {"full_attention": {"rope_theta": 1e4}}})",
            "differs between layer types");
        row("other attention", R"({"layer_types": ["sliding_attention"]})",
            "\"sliding_attention\"");
        row("other quantisation", R"({"quantization_config": {"quant_method": "awq"}})",
            "quantised by \"awq\"");
        row("other fp8", R"({"quantization_config": {"quant_method": "fp8", "fmt": "e5m2"}})",
            "\"e5m2\"");
    }

    void refusesUnsupportedModels()
    {
        QFETCH(QByteArray, changes);
        QFETCH(QString, expected);
        try {
            parse(changed(published(), changes.constData()));
        } catch (const Error& error) {
            QVERIFY2(QString(error.what()).contains(expected), error.what());
            QCOMPARE(error.code(), ErrorCode::UnsupportedModel);
            return;
        }
        QFAIL("nothing was thrown");
    }

    void refusesWhatIsNoConfiguration()
    {
        for (const char* text :
             {"", "[]", "7", "{", "{\"architectures\": NaN}", "{\"a\": 1, \"a\": 2}"})
            QVERIFY_EXCEPTION_THROWN(ModelConfig::fromJson(text, "config.json"), Error);
    }

    void everyDamagedTextIsRefusedOrRead()
    {
        const std::string sound = published().dump();
        int refused = 0;
        for (std::size_t bit = 0; bit < sound.size() * 8; ++bit) {
            std::string text = sound;
            text[bit / 8] = static_cast<char>(text[bit / 8] ^ (1 << (bit % 8)));
            try {
                const ModelConfig config = ModelConfig::fromJson(text, "config.json");
                QVERIFY(std::isfinite(config.softmaxScale()));
                for (const double frequency : config.ropeInverseFrequencies())
                    QVERIFY(std::isfinite(frequency));
            } catch (const Error& error) {
                QVERIFY(error.isBadInput());
                ++refused;
            }
        }
        QVERIFY(refused > static_cast<int>(sound.size()));
    }

    void loadsAFolder()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        QVERIFY_EXCEPTION_THROWN(ModelConfig::load(path), Error);
        std::ofstream(path / "config.json") << published();
        QCOMPARE(ModelConfig::load(path).vocab_size, std::int64_t(512));
    }
};

QTEST_APPLESS_MAIN(TestModelConfig)
#include "tst_model_config.moc"
