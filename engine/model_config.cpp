// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model_config.h"

#include "engine/config_fields.h"
#include "engine/error.h"
#include "engine/json_file.h"
#include "engine/printable.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace sightline {

namespace {

using nlohmann::json;

// Upper limits are far above any published model and low enough that no product of two or three of
// these leaves 64 bits.
constexpr std::int64_t kMaxVocabulary = 1 << 22;
constexpr std::int64_t kMaxWidth = 1 << 20;
constexpr std::int64_t kMaxRank = 1 << 16;
constexpr std::int64_t kMaxHeads = 1 << 14;
constexpr std::int64_t kMaxHeadDim = 1 << 12;
constexpr std::int64_t kMaxLayers = 1024;
constexpr std::int64_t kMaxExperts = 1 << 16;
constexpr std::int64_t kMaxPositions = 1 << 30;
constexpr std::int64_t kMaxTokenId = (std::int64_t{1} << 31) - 1;
constexpr JsonLimits kConfigLimits{
    .maxBytes = ModelConfig::kMaxFileBytes, .maxValues = 200'000, .maxDepth = 32};

/// What transformers' configuration class of a family assumes for fields that are absent.
struct FamilyDefaults {
    ModelFamily family;
    const char* architecture;
    const char* model_type;
    std::int64_t n_group;
    std::int64_t topk_group;
    std::int64_t max_position_embeddings;
    double rms_norm_eps;
    bool indexer_rope_interleave;
};

constexpr std::array<FamilyDefaults, 3> kFamilies{{
    {ModelFamily::DeepseekV32, "DeepseekV32ForCausalLM", "deepseek_v32", 8, 4, 163840, 1e-6, false},
    {ModelFamily::DeepseekV3, "DeepseekV3ForCausalLM", "deepseek_v3", 8, 4, 4096, 1e-6, false},
    {ModelFamily::GlmMoeDsa, "GlmMoeDsaForCausalLM", "glm_moe_dsa", 1, 1, 202752, 1e-5, true},
}};

/// Reads one configuration; a class so that the steps share file name and result.
class ConfigReader {
public:
    ConfigReader(const json& document, const std::string& file)
        : m_file(file), m_fields(document, m_file)
    {}

    ModelConfig read()
    {
        readFamily();
        readDimensions();
        readAttention();
        readExperts();
        readLayerKinds();
        readIndexer();
        readRope();
        readTokens();
        readQuantization();
        return std::move(m_config);
    }

private:
    [[noreturn]] void invalid(const std::string& problem) const
    {
        throw Error(ErrorCode::InvalidFile, fmt::format("{}: {}.", m_file, problem));
    }

    [[noreturn]] void unsupported(const std::string& problem) const
    {
        throw Error(ErrorCode::UnsupportedModel, fmt::format("{}: {}.", m_file, problem));
    }

    /// A string that must be the one value that the forward pass implements.
    std::string onlyChoice(const char* field, const char* choice) const
    {
        std::string found = m_fields.text(field, choice);
        if (found != choice)
            unsupported(fmt::format("\"{}\" is \"{}\", but only \"{}\" is supported", field,
                                    printable(found, 60), choice));
        return found;
    }

    void readFamily()
    {
        const auto architectures = m_fields.textList("architectures");
        m_config.model_type = m_fields.text("model_type", "");
        m_config.architecture = architectures.empty() ? "" : architectures.front();
        for (const FamilyDefaults& family : kFamilies) {
            const bool matches = architectures.empty()
                                     ? m_config.model_type == family.model_type
                                     : m_config.architecture == family.architecture;
            if (matches) {
                m_defaults = &family;
                m_config.family = family.family;
                m_config.architecture = family.architecture;
                return;
            }
        }
        if (architectures.empty() && m_config.model_type.empty())
            invalid("neither \"architectures\" nor \"model_type\" says what model this is");
        unsupported(fmt::format(
            "the model is \"{}\", which Sightline cannot run; supported are {}",
            printable(architectures.empty() ? m_config.model_type : m_config.architecture, 80),
            supportedArchitectures()));
    }

    void readDimensions()
    {
        m_config.vocab_size = m_fields.integer("vocab_size", 1, kMaxVocabulary);
        m_config.hidden_size = m_fields.integer("hidden_size", 1, kMaxWidth);
        m_config.num_hidden_layers = m_fields.integer("num_hidden_layers", 1, kMaxLayers);
        const char* mtpName =
            m_fields.has("num_mtp_layers") ? "num_mtp_layers" : "num_nextn_predict_layers";
        m_config.num_nextn_predict_layers = m_fields.integer(mtpName, 0, 16, 0);
        m_config.max_position_embeddings = m_fields.integer(
            "max_position_embeddings", 1, kMaxPositions, m_defaults->max_position_embeddings);
        m_config.rms_norm_eps =
            m_fields.number("rms_norm_eps", 1e-30, 1.0, m_defaults->rms_norm_eps);
        m_config.hidden_act = onlyChoice("hidden_act", "silu");
        m_config.tie_word_embeddings = m_fields.boolean("tie_word_embeddings", false);
        m_config.dtype = m_fields.text(m_fields.has("dtype") ? "dtype" : "torch_dtype", "");
    }

    void readAttention()
    {
        m_config.num_attention_heads = m_fields.integer("num_attention_heads", 1, kMaxHeads);
        const auto keyHeads =
            m_fields.integer("num_key_value_heads", 1, kMaxHeads, m_config.num_attention_heads);
        if (keyHeads != m_config.num_attention_heads)
            unsupported(
                fmt::format("\"num_key_value_heads\" is {} with {} attention heads; MLA has one "
                            "key head per attention head",
                            keyHeads, m_config.num_attention_heads));
        m_config.q_lora_rank = m_fields.integer("q_lora_rank", 1, kMaxRank, 0);
        m_config.kv_lora_rank = m_fields.integer("kv_lora_rank", 1, kMaxRank);
        m_config.qk_nope_head_dim = m_fields.integer("qk_nope_head_dim", 1, kMaxHeadDim);
        m_config.qk_rope_head_dim = m_fields.integer("qk_rope_head_dim", 2, kMaxHeadDim);
        if (m_config.qk_rope_head_dim % 2 != 0)
            m_fields.refuse("qk_rope_head_dim", "even, as rotation works on pairs");
        m_config.v_head_dim = m_fields.integer("v_head_dim", 1, kMaxHeadDim);
        m_config.attention_bias = m_fields.boolean("attention_bias", false);
        m_config.rope_interleave = m_fields.boolean("rope_interleave", true);
        for (const std::string& type : m_fields.textList("layer_types")) {
            if (type != "indexed_attention" && type != "full_attention"
                && type != "deepseek_sparse_attention")
                unsupported(fmt::format(
                    "\"layer_types\" lists \"{}\", an attention that Sightline does not "
                    "know",
                    printable(type, 60)));
        }
    }

    void readExperts()
    {
        const char* countName = m_fields.has("n_routed_experts")    ? "n_routed_experts"
                                : m_fields.has("num_local_experts") ? "num_local_experts"
                                                                    : "num_experts";
        m_config.n_routed_experts = m_fields.integer(countName, 0, kMaxExperts, 0);
        m_config.scoring_func = onlyChoice("scoring_func", "sigmoid");
        m_config.topk_method = onlyChoice("topk_method", "noaux_tc");
        m_config.norm_topk_prob = m_fields.boolean("norm_topk_prob", true);
        m_config.routed_scaling_factor = m_fields.number("routed_scaling_factor", 1e-6, 1e6, 2.5);
        if (m_config.n_routed_experts == 0)
            return;

        const auto experts = m_config.n_routed_experts;
        m_config.n_shared_experts = m_fields.source().contains("n_shared_experts")
                                        ? m_fields.integer("n_shared_experts", 0, 1024, 0)
                                        : 1;
        m_config.moe_intermediate_size = m_fields.integer("moe_intermediate_size", 1, kMaxWidth);
        m_config.num_experts_per_tok = m_fields.integer("num_experts_per_tok", 1, experts);
        m_config.n_group = groupCount("n_group", m_defaults->n_group, experts);
        m_config.topk_group = groupCount("topk_group", m_defaults->topk_group, m_config.n_group);
        if (experts % m_config.n_group != 0)
            m_fields.refuse("n_group", fmt::format("a divisor of the {} routed experts", experts));
        const auto perGroup = experts / m_config.n_group;
        if (m_config.n_group > 1 && perGroup < 2)
            m_fields.refuse("n_group",
                            fmt::format("at most {}, as a group is rated by its best two of {} "
                                        "experts",
                                        std::max<std::int64_t>(experts / 2, 1), experts));
        if (m_config.num_experts_per_tok > m_config.topk_group * perGroup)
            m_fields.refuse("num_experts_per_tok",
                            fmt::format("at most {}, the experts in {} of {} groups",
                                        m_config.topk_group * perGroup, m_config.topk_group,
                                        m_config.n_group));
    }

    /// An explicit null means no groups; an absent field the family's default.
    std::int64_t groupCount(const char* field, std::int64_t fallback, std::int64_t limit) const
    {
        if (m_fields.source().contains(field))
            return m_fields.integer(field, 1, limit, 1);
        if (fallback > limit)
            m_fields.refuse(field, fmt::format("a whole number from 1 to {}", limit));
        return fallback;
    }

    void readLayerKinds()
    {
        const auto layers = m_config.num_hidden_layers;
        m_config.first_k_dense_replace =
            m_fields.integer("first_k_dense_replace", 0, kMaxLayers, 3);
        m_config.moe_layer_freq = m_fields.integer("moe_layer_freq", 1, kMaxLayers, 1);
        if (m_fields.has("mlp_layer_types")) {
            const auto types =
                listPerLayer("mlp_layer_types", m_fields.textList("mlp_layer_types"));
            for (std::int64_t i = 0; i < layers; ++i) {
                if (types[i] != "dense" && types[i] != "sparse")
                    invalid(fmt::format(
                        "\"mlp_layer_types\" may hold \"dense\" and \"sparse\", found \"{}\"",
                        printable(types[i], 60)));
                m_config.layerIsMoe.push_back(types[i] == "sparse");
            }
        } else {
            for (std::int64_t i = 0; i < layers; ++i)
                m_config.layerIsMoe.push_back(m_config.n_routed_experts > 0
                                              && i >= m_config.first_k_dense_replace
                                              && i % m_config.moe_layer_freq == 0);
        }
        const auto moeLayers =
            std::count(m_config.layerIsMoe.begin(), m_config.layerIsMoe.end(), true);
        if (moeLayers > 0 && m_config.n_routed_experts == 0)
            m_fields.refuse("n_routed_experts", "at least 1, as there are sparse layers");
        if (moeLayers < layers)
            m_config.intermediate_size = m_fields.integer("intermediate_size", 1, kMaxWidth);
    }

    /// `list` if it has an entry for every layer; entries for MTP layers may follow.
    std::vector<std::string> listPerLayer(const char* field, std::vector<std::string> list) const
    {
        const auto size = static_cast<std::int64_t>(list.size());
        const auto layers = m_config.num_hidden_layers;
        if (size < layers
            || size > layers + std::max<std::int64_t>(m_config.num_nextn_predict_layers, 1))
            m_fields.refuse(field, fmt::format("a list of {} entries, one per layer", layers));
        return list;
    }

    void readIndexer()
    {
        m_config.indexer_rope_interleave =
            m_fields.boolean("indexer_rope_interleave", m_defaults->indexer_rope_interleave);
        m_config.index_topk = m_fields.integer("index_topk", 1, kMaxPositions, 0);
        m_config.index_n_heads = m_fields.integer("index_n_heads", 1, kMaxHeads, 0);
        m_config.index_head_dim = m_fields.integer("index_head_dim", 1, kMaxHeadDim, 0);
        readIndexerLayers();
        if (m_config.index_topk == 0)
            return;
        if (m_config.index_n_heads == 0)
            m_fields.refuse("index_n_heads", "given where \"index_topk\" is");
        if (m_config.index_head_dim < m_config.qk_rope_head_dim)
            m_fields.refuse("index_head_dim",
                            fmt::format("at least {} (\"qk_rope_head_dim\"), the part that "
                                        "is rotated",
                                        m_config.qk_rope_head_dim));
    }

    /// Which layers run an indexer of their own: a list, a pattern of F and S, or a schedule by
    /// which layer i does iff max(i - offset + 1, 0) % freq == 0.
    void readIndexerLayers()
    {
        const auto layers = m_config.num_hidden_layers;
        std::vector<std::string> kinds;
        const char* field = m_fields.has("indexer_types") ? "indexer_types" : "index_topk_pattern";
        if (const json* pattern = m_fields.find(field);
            pattern != nullptr && pattern->is_string()) {
            for (const char c : pattern->get_ref<const std::string&>())
                kinds.push_back(c == 'F' ? "full" : c == 'S' ? "shared" : std::string(1, c));
        } else if (pattern != nullptr) {
            kinds = m_fields.textList(field);
        }
        if (m_fields.has(field)) {
            kinds = listPerLayer(field, std::move(kinds));
            for (std::int64_t i = 0; i < layers; ++i) {
                if (kinds[i] != "full" && kinds[i] != "shared")
                    invalid(fmt::format("\"{}\" may hold \"full\" and \"shared\", found \"{}\"",
                                        field, printable(kinds[i], 60)));
                m_config.layerHasIndexer.push_back(kinds[i] == "full");
            }
        } else {
            const auto freq = m_fields.integer("index_topk_freq", 0, kMaxLayers, 1);
            const auto offset =
                m_fields.integer("index_skip_topk_offset", -kMaxLayers, kMaxLayers, 2);
            for (std::int64_t i = 0; i < layers; ++i)
                m_config.layerHasIndexer.push_back(std::max<std::int64_t>(i - offset + 1, 0)
                                                       % std::max<std::int64_t>(freq, 1)
                                                   == 0);
        }
        if (m_config.index_topk > 0 && !m_config.layerHasIndexer.front())
            invalid("the first layer shares the selection of an earlier layer, and there is none");
    }

    void readRope()
    {
        // As in transformers: a filled rope_scaling wins over rope_parameters, and a rope_theta
        // inside wins over the one outside.
        const auto filled = [&](const char* field) {
            const json* value = m_fields.find(field);
            return value != nullptr && !(value->is_object() && value->empty());
        };
        const auto nested =
            m_fields.object(filled("rope_scaling") ? "rope_scaling" : "rope_parameters");
        const ConfigFields& rope = nested ? *nested : m_fields;
        m_config.rope_theta = (nested && rope.has("rope_theta") ? rope : m_fields)
                                  .number("rope_theta", 1.0001, 1e12, 10000.0);
        if (!nested)
            return;
        for (const auto& [key, value] : rope.source().items()) {
            if (value.is_object())
                unsupported(fmt::format("the rotary embedding differs between layer types (\"{}\")",
                                        printable(key, 60)));
        }
        if (rope.number("partial_rotary_factor", 0.0, 1.0, 1.0) != 1.0)
            unsupported("\"partial_rotary_factor\" below 1 is not supported");

        RopeScaling& scaling = m_config.rope;
        const std::string type = rope.text("rope_type", rope.text("type", "default"));
        if (type == "default")
            return;
        if (type != "yarn" && type != "linear")
            unsupported(
                fmt::format("the rotary embedding is of type \"{}\"; supported are default, linear "
                            "and yarn",
                            printable(type, 60)));
        scaling.type = type == "yarn" ? RopeType::Yarn : RopeType::Linear;
        scaling.mscale = rope.number("mscale", 0.0, 100.0, 0.0);
        scaling.mscale_all_dim = rope.number("mscale_all_dim", 0.0, 100.0, 0.0);
        if (scaling.type == RopeType::Linear) {
            scaling.factor = rope.number("factor", 1.0, 1e6);
            return;
        }
        const ConfigFields& original =
            m_fields.has("original_max_position_embeddings") ? m_fields : rope;
        scaling.original_max_position_embeddings = original.integer(
            "original_max_position_embeddings", 1, kMaxPositions, m_config.max_position_embeddings);
        const double implied = static_cast<double>(m_config.max_position_embeddings)
                               / static_cast<double>(scaling.original_max_position_embeddings);
        const bool isNull = rope.source().contains("factor") && !rope.has("factor");
        scaling.factor = isNull ? std::max(implied, 1.0) : rope.number("factor", 1.0, 1e6);
        const auto orDefault = [](double value, double fallback) {
            return value == 0 ? fallback : value;
        };
        scaling.beta_fast = orDefault(rope.number("beta_fast", 0.0, 1e6, 32.0), 32.0);
        scaling.beta_slow = orDefault(rope.number("beta_slow", 0.0, 1e6, 1.0), 1.0);
        if (scaling.beta_fast < scaling.beta_slow)
            rope.refuse("beta_fast", fmt::format("at least beta_slow ({})", scaling.beta_slow));
        if (rope.has("attention_factor"))
            scaling.attention_factor = rope.number("attention_factor", 1e-6, 1e6);
        scaling.truncate = rope.boolean("truncate", true);
    }

    std::optional<std::int64_t> tokenId(const char* field, std::int64_t lowest,
                                        std::optional<std::int64_t> fallback) const
    {
        if (!m_fields.source().contains(field))
            return fallback;
        if (!m_fields.has(field))
            return std::nullopt;
        const auto id = m_fields.integer(field, lowest, kMaxTokenId);
        return id < 0 ? std::nullopt : std::optional(id);
    }

    void readTokens()
    {
        m_config.bos_token_id = tokenId("bos_token_id", 0, 0);
        m_config.pad_token_id = tokenId("pad_token_id", -1, std::nullopt); // some write -1 for none
        if (const json* eos = m_fields.find("eos_token_id"); eos != nullptr && eos->is_array()) {
            for (const json& id : *eos) {
                if (!id.is_number_unsigned()
                    || id.get<std::uint64_t>() > static_cast<std::uint64_t>(kMaxTokenId))
                    m_fields.refuse("eos_token_id", "a token id or a list of token ids");
                m_config.eos_token_ids.push_back(id.get<std::int64_t>());
            }
        } else if (const auto id = tokenId("eos_token_id", 0, 1)) {
            m_config.eos_token_ids.push_back(*id);
        }
        if (const auto own = m_fields.object("sightline"))
            m_config.favourite_layer =
                own->integer("favourite_layer", 0, m_config.num_hidden_layers - 1, -1);
    }

    void readQuantization()
    {
        const auto fields = m_fields.object("quantization_config");
        if (!fields)
            return;
        Quantization quantization;
        quantization.quant_method = fields->text("quant_method", "");
        quantization.fmt = fields->text("fmt", "e4m3");
        quantization.scale_fmt = fields->text("scale_fmt", "");
        if (quantization.quant_method != "fp8" || quantization.fmt != "e4m3")
            unsupported(fmt::format(
                "the weights are quantised by \"{}\" as \"{}\"; only \"fp8\" as \"e4m3\" "
                "is supported",
                printable(quantization.quant_method, 60), printable(quantization.fmt, 60)));
        const json* block = fields->find("weight_block_size");
        constexpr std::uint64_t kMaxBlock = 1 << 16;
        const auto isExtent = [](const json& extent) {
            return extent.is_number_unsigned() && extent.get<std::uint64_t>() >= 1
                   && extent.get<std::uint64_t>() <= kMaxBlock;
        };
        if (block == nullptr || !block->is_array() || block->size() != 2 || !isExtent((*block)[0])
            || !isExtent((*block)[1]))
            fields->refuse("weight_block_size",
                           fmt::format("a list of two whole numbers from 1 to {}", kMaxBlock));
        quantization.block_rows = (*block)[0].get<std::int64_t>();
        quantization.block_cols = (*block)[1].get<std::int64_t>();
        m_config.quantization = std::move(quantization);
    }

    std::string m_file;
    ConfigFields m_fields;
    const FamilyDefaults* m_defaults = nullptr;
    ModelConfig m_config;
};

} // namespace

std::string supportedArchitectures()
{
    std::string list;
    for (const FamilyDefaults& family : kFamilies)
        list += (list.empty() ? "" : ", ") + std::string(family.architecture);
    return list;
}

ModelConfig ModelConfig::load(const std::filesystem::path& folder)
{
    const auto path = folder / "config.json";
    return fromJson(readFile(path, kConfigLimits.maxBytes), path.string());
}

ModelConfig ModelConfig::fromJson(std::string_view text, const std::string& nameForErrors)
{
    const json document = parseJson(text, nameForErrors, kConfigLimits);
    const std::string file = printable(nameForErrors, 400);
    if (!document.is_object())
        throw Error(ErrorCode::InvalidFile, fmt::format("{} must hold a JSON object.", file));
    return ConfigReader(document, file).read();
}

bool ModelConfig::isMoeLayer(std::int64_t layer) const
{
    return layer < num_hidden_layers ? layerIsMoe[static_cast<std::size_t>(layer)]
                                     : n_routed_experts > 0;
}

bool ModelConfig::hasIndexer(std::int64_t layer) const
{
    return layer < num_hidden_layers ? layerHasIndexer[static_cast<std::size_t>(layer)] : true;
}

} // namespace sightline
