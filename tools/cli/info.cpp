// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backend.h"
#include "engine/checkpoint.h"
#include "engine/error.h"
#include "engine/placement.h"
#include "tools/cli/common.h"

#include <fmt/format.h>

#include <limits>

namespace sightline::cli {

namespace {

struct InfoOptions {
    std::int64_t context = 0;
    bool tensors = false;
};

std::string_view familyName(ModelFamily family)
{
    switch (family) {
    case ModelFamily::DeepseekV3:
        return "DeepSeek-V3 (MLA and MoE, dense attention)";
    case ModelFamily::DeepseekV32:
        return "DeepSeek-V3.2 (MLA, MoE and lightning indexer)";
    case ModelFamily::GlmMoeDsa:
        return "GLM-5 (MLA, MoE and lightning indexer)";
    }
    return "unknown";
}

std::string mebibytes(std::int64_t bytes) { return fmt::format("{:.1f} MiB", static_cast<double>(bytes) / 1048576.0); }

std::string shapeText(const std::vector<std::int64_t>& shape)
{
    std::string out;
    for (const auto extent : shape)
        out += (out.empty() ? "" : " x ") + std::to_string(extent);
    return out.empty() ? "scalar" : out;
}

nlohmann::json configJson(const ModelConfig& c)
{
    return {{"vocab_size", c.vocab_size},
            {"hidden_size", c.hidden_size},
            {"num_hidden_layers", c.num_hidden_layers},
            {"num_attention_heads", c.num_attention_heads},
            {"q_lora_rank", c.q_lora_rank > 0 ? nlohmann::json(c.q_lora_rank) : nlohmann::json(nullptr)},
            {"kv_lora_rank", c.kv_lora_rank},
            {"qk_nope_head_dim", c.qk_nope_head_dim},
            {"qk_rope_head_dim", c.qk_rope_head_dim},
            {"v_head_dim", c.v_head_dim},
            {"index_topk", c.index_topk > 0 ? nlohmann::json(c.index_topk) : nlohmann::json(nullptr)},
            {"index_n_heads", c.index_n_heads},
            {"index_head_dim", c.index_head_dim},
            {"n_routed_experts", c.n_routed_experts},
            {"n_shared_experts", c.n_shared_experts},
            {"num_experts_per_tok", c.num_experts_per_tok},
            {"n_group", c.n_group},
            {"topk_group", c.topk_group},
            {"intermediate_size", c.intermediate_size},
            {"moe_intermediate_size", c.moe_intermediate_size},
            {"max_position_embeddings", c.max_position_embeddings},
            {"rope_theta", c.rope_theta},
            {"rope_type", c.rope.type == RopeType::Yarn ? "yarn" : c.rope.type == RopeType::Linear ? "linear" : "default"},
            {"tie_word_embeddings", c.tie_word_embeddings}};
}

void run(const InfoOptions& options, const CommonOptions& common)
{
    const auto folder = modelFolder(common);
    const auto checkpoint = Checkpoint::open(folder);
    const auto& c = checkpoint->config();
    const std::int64_t context = options.context > 0 ? options.context : c.max_position_embeddings;
    if (context > c.max_position_embeddings)
        throw Error(ErrorCode::InvalidInput,
                    fmt::format("The model's context holds {} tokens, fewer than {}", c.max_position_embeddings, context));
    const Placement place = placeModel(*checkpoint, common.modelOptions(), context);
    const BackendChoice& choice = place.choice;
    const ContextRoom& room = place.room;
    const std::int64_t available = choice.backend->freeBytes();
    const bool isLimited = available < std::numeric_limits<std::int64_t>::max();
    const auto memory = estimateMemory(*checkpoint, *choice.backend, context);

    if (!common.json.empty()) {
        nlohmann::json tensors = nlohmann::json::array();
        for (const auto* tensor : checkpoint->tensors())
            tensors.push_back({{"name", tensor->name}, {"dtype", std::string(name(tensor->dtype))}, {"shape", tensor->shape}});
        writeJson(common.json,
                  {{"model", folder.string()},
                   {"identity", checkpoint->identity()},
                   {"architecture", c.architecture},
                   {"family", familyName(c.family)},
                   {"config", configJson(c)},
                   {"dsa", {{"active", checkpoint->dsaActive()}, {"reason", checkpoint->dsaReason()}}},
                   {"mtp_layers", checkpoint->mtpLayers()},
                   {"backend",
                    {{"name", choice.backend->name()}, {"device", choice.backend->description()}, {"reason", choice.reason}}},
                   {"parameters", checkpoint->parameterCount()},
                   {"weight_format", checkpoint->weightFormat()},
                   {"memory",
                    {{"context", context},
                     {"weights_bytes", memory.weights},
                     {"cache_bytes", memory.cache},
                     {"dense_reference_bytes", memory.denseReference},
                     {"workspace_bytes", memory.workspace},
                     {"total_bytes", memory.total()},
                     {"free_bytes", isLimited ? nlohmann::json(available) : nlohmann::json(nullptr)},
                     {"fitting_context", room.context},
                     {"note", room.note}}},
                   {"tensors", tensors}});
        return;
    }
    fmt::print("{}\n  {}, {}\n", folder.string(), c.architecture, familyName(c.family));
    fmt::print("  {:.1f}M parameters in {}, {} layers{}, hidden {}, vocabulary {}\n",
               static_cast<double>(checkpoint->parameterCount()) / 1e6, checkpoint->weightFormat(), c.num_hidden_layers,
               checkpoint->mtpLayers() > 0 ? " + 1 MTP" : "", c.hidden_size, c.vocab_size);
    fmt::print("  attention: {} heads, latent {} + rotary {}, context {}\n", c.num_attention_heads, c.kv_lora_rank,
               c.qk_rope_head_dim, c.max_position_embeddings);
    fmt::print("  sparse attention {}: {}\n", checkpoint->dsaActive() ? "active" : "not active", checkpoint->dsaReason());
    if (c.n_routed_experts > 0)
        fmt::print("  experts: {} of {} routed, {} shared, {} of {} groups\n", c.num_experts_per_tok, c.n_routed_experts,
                   c.n_shared_experts, c.topk_group, c.n_group);
    fmt::print("  backend: {}{}{}\n", choice.backend->description(), choice.reason.empty() ? "" : "; ", choice.reason);
    fmt::print("  memory at {} tokens: weights {}, cache {}, dense reference {}, workspace {}, in all {}\n", context,
               mebibytes(memory.weights), mebibytes(memory.cache), mebibytes(memory.denseReference),
               mebibytes(memory.workspace), mebibytes(memory.total()));
    if (!room.note.empty())
        fmt::print("  {}\n", room.note);
    if (options.tensors)
        for (const auto* tensor : checkpoint->tensors())
            fmt::print("  {:<72} {:<8} {}\n", tensor->name, name(tensor->dtype), shapeText(tensor->shape));
    else
        fmt::print("  {} tensors (--tensors lists them)\n", checkpoint->tensors().size());
}

} // namespace

void addInfo(CLI::App& app, CommonOptions& common)
{
    auto* command = app.add_subcommand("info", "Describe a model folder and estimate its memory");
    addCommonOptions(*command, common);
    auto options = std::make_shared<InfoOptions>();
    command->add_option("--context", options->context, "Tokens of context for the estimate (default: the model's)");
    command->add_flag("--tensors", options->tensors, "List every tensor");
    command->callback([options, &common] { run(*options, common); });
}

} // namespace sightline::cli
