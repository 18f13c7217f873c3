// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backend_memory.h"
#include "engine/checkpoint.h"
#include "engine/error.h"
#include "engine/model.h"
#include "engine/safetensors_writer.h"
#include "engine/trace_file.h"
#include "kernels/bfloat16.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace sightline {

namespace {

using nlohmann::json;
using namespace trace_format;

json settingsJson(const RunSettings& s)
{
    return {{"selector", selectorName(s.selector.kind)},
            {"k", s.selector.k},
            {"sinks", s.selector.sinks},
            {"selector_seed", s.selector.seed},
            {"temperature", s.sampler.temperature},
            {"top_p", s.sampler.topP},
            {"min_p", s.sampler.minP},
            {"seed", s.sampler.seed},
            {"max_new_tokens", s.maxNewTokens},
            {"dense_reference", s.denseReference},
            {"local_divergence", s.localDivergence}};
}

json tokensJson(const TraceRun& run)
{
    json tokens = json::array();
    for (const auto& token : run.tokens) {
        json alternatives = json::array();
        for (const auto& a : token->alternatives)
            alternatives.push_back({{"id", a.id},
                                    {"text", a.text},
                                    {"p", a.probability},
                                    {"dense_p", std::isnan(a.denseProbability) ? json(nullptr) : json(a.denseProbability)}});
        tokens.push_back({{"text", token->text}, {"alternatives", alternatives}});
    }
    return tokens;
}

json segmentsJson(const ChatPrompt& prompt)
{
    json list = json::array();
    for (const auto& s : prompt.segments)
        list.push_back({kSegmentKinds[static_cast<int>(s.kind)], s.begin, s.end, s.turn});
    return list;
}

/// Positions whose keys the file must hold for a run: what the last token's query saw.
std::int64_t keptPositions(const TraceRun& run)
{
    return run.tokens.empty() || run.tokens.back()->cache.isEmpty() ? 0 : run.tokens.back()->position;
}

/// Tokens of the sequence of a run: prompt, then answer.
TokenId tokenAt(const TraceRun& run, std::int64_t position)
{
    const auto prompt = static_cast<std::int64_t>(run.prompt.ids.size());
    return position < prompt ? run.prompt.ids[static_cast<std::size_t>(position)]
                             : run.tokens[static_cast<std::size_t>(position - prompt)]->id;
}

struct SharedKeys {
    std::int64_t run = -1;
    std::int64_t positions = 0;
};

/// The earlier run whose keys stand for the longest beginning of run r: the same selector, the same tokens.
SharedKeys sharedKeys(const Trace& trace, std::size_t r)
{
    SharedKeys best;
    const auto& run = trace.runs[r];
    for (std::size_t e = 0; e < r; ++e) {
        const auto& earlier = trace.runs[e];
        if (!(earlier.settings.selector == run.settings.selector) || earlier.backend != run.backend)
            continue;
        const std::int64_t limit = std::min(keptPositions(run), keptPositions(earlier));
        std::int64_t n = 0;
        while (n < limit && tokenAt(run, n) == tokenAt(earlier, n))
            ++n;
        if (n > best.positions)
            best = {static_cast<std::int64_t>(e), n};
    }
    return best;
}

/// Collects the columns of a run; the vectors live until the file is written.
struct RunColumns {
    std::vector<std::int32_t> ids, denseRank, ties, selected;
    std::vector<std::int64_t> selectedBegin{0}, offsets;
    std::vector<float> probability, entropy, kl, js, denseProbability;
    std::vector<double> seconds;
    std::vector<std::uint8_t> flip, flags;
    std::vector<float> threshold, gap, covered, oracle, recall, outputError;
    std::vector<float> indexQuery, indexWeights, attentionQuery;
};

template <typename T>
std::span<const std::byte> bytesOf(const std::vector<T>& values)
{
    return std::as_bytes(std::span(values));
}

void appendLayer(RunColumns& out, const LayerRecord& layer, const TraceModel& model, const TraceOptions& options)
{
    const auto heads = static_cast<std::size_t>(model.index_n_heads), dim = static_cast<std::size_t>(model.index_head_dim);
    const auto width = static_cast<std::size_t>(model.heads * (model.kv_lora_rank + model.qk_rope_head_dim));
    const bool hasQuery = options.scores && !layer.indexQuery.empty();
    const bool hasAttention = options.mass && !layer.attentionQuery.empty();
    if ((hasQuery && (layer.indexQuery.size() != heads * dim || layer.indexWeights.size() != heads))
        || (hasAttention && layer.attentionQuery.size() != width))
        throw Error(ErrorCode::Internal, "A record of the trace has queries of another size than its model");
    out.flags.push_back(static_cast<std::uint8_t>((layer.selectsAll ? kSelectsAll : 0) | (layer.hasScores ? kHasScores : 0)
                                                  | (hasQuery ? kHasIndexQuery : 0) | (hasAttention ? kHasAttentionQuery : 0)));
    out.threshold.push_back(layer.threshold);
    out.gap.push_back(layer.gap);
    out.ties.push_back(layer.tiesAtThreshold);
    out.covered.push_back(layer.coveredMass);
    out.oracle.push_back(layer.oracleMass);
    out.recall.push_back(layer.recall);
    out.outputError.push_back(layer.outputError);
    out.selected.insert(out.selected.end(), layer.selected.begin(), layer.selected.end());
    out.selectedBegin.push_back(static_cast<std::int64_t>(out.selected.size()));
    if (hasQuery) {
        out.indexQuery.insert(out.indexQuery.end(), layer.indexQuery.begin(), layer.indexQuery.end());
        out.indexWeights.insert(out.indexWeights.end(), layer.indexWeights.begin(), layer.indexWeights.end());
    }
    if (hasAttention)
        out.attentionQuery.insert(out.attentionQuery.end(), layer.attentionQuery.begin(), layer.attentionQuery.end());
}

RunColumns columnsOf(const TraceRun& run, const TraceModel& model, const TraceOptions& options)
{
    RunColumns out;
    for (const auto& span : run.prompt.documentOffsets) {
        out.offsets.push_back(span.begin);
        out.offsets.push_back(span.end);
    }
    auto position = static_cast<std::int64_t>(run.prompt.ids.size());
    for (const auto& token : run.tokens) {
        if (token->position != position++ || static_cast<std::int64_t>(token->layers.size()) != model.layers)
            throw Error(ErrorCode::Internal, "The tokens of a trace do not follow each other, or lack layers");
        out.ids.push_back(token->id);
        out.probability.push_back(token->probability);
        out.entropy.push_back(token->entropy);
        out.seconds.push_back(token->seconds);
        const auto& d = token->divergence;
        out.kl.push_back(d ? d->klDenseSparse : kNotMeasured);
        out.js.push_back(d ? d->jensenShannon : kNotMeasured);
        out.denseProbability.push_back(d ? d->denseProbability : kNotMeasured);
        out.denseRank.push_back(d ? d->denseRank : 0);
        out.flip.push_back(d && d->top1Flip ? 1 : 0);
        for (const auto& layer : token->layers)
            appendLayer(out, layer, model, options);
    }
    return out;
}

void addColumns(SafetensorsWriter& writer, const std::string& prefix, const TraceRun& run, const RunColumns& c,
                const TraceModel& model)
{
    const auto tokens = static_cast<std::int64_t>(run.tokens.size()), layers = model.layers;
    const auto count = [](const auto& values) { return static_cast<std::int64_t>(values.size()); };
    writer.addI32(prefix + "prompt_ids", {count(run.prompt.ids)}, run.prompt.ids);
    writer.add(prefix + "document_offsets", DType::I64, {count(c.offsets) / 2, 2}, bytesOf(c.offsets));
    writer.addI32(prefix + "token_ids", {tokens}, c.ids);
    writer.addF32(prefix + "probability", {tokens}, c.probability);
    writer.addF32(prefix + "entropy", {tokens}, c.entropy);
    writer.add(prefix + "seconds", DType::F64, {tokens}, bytesOf(c.seconds));
    writer.addF32(prefix + "kl_dense_sparse", {tokens}, c.kl);
    writer.addF32(prefix + "jensen_shannon", {tokens}, c.js);
    writer.addF32(prefix + "dense_probability", {tokens}, c.denseProbability);
    writer.addI32(prefix + "dense_rank", {tokens}, c.denseRank);
    writer.add(prefix + "top1_flip", DType::U8, {tokens}, bytesOf(c.flip));
    writer.add(prefix + "flags", DType::U8, {tokens, layers}, bytesOf(c.flags));
    writer.addF32(prefix + "threshold", {tokens, layers}, c.threshold);
    writer.addF32(prefix + "gap", {tokens, layers}, c.gap);
    writer.addI32(prefix + "ties", {tokens, layers}, c.ties);
    writer.addF32(prefix + "covered_mass", {tokens, layers}, c.covered);
    writer.addF32(prefix + "oracle_mass", {tokens, layers}, c.oracle);
    writer.addF32(prefix + "recall", {tokens, layers}, c.recall);
    writer.addF32(prefix + "output_error", {tokens, layers}, c.outputError);
    writer.addI32(prefix + "selected", {count(c.selected)}, c.selected);
    writer.add(prefix + "selected_begin", DType::I64, {count(c.selectedBegin)}, bytesOf(c.selectedBegin));
    const std::int64_t dim = model.index_head_dim, heads = model.index_n_heads;
    if (!c.indexWeights.empty()) {
        writer.addF32(prefix + "index_query", {count(c.indexWeights) / heads, heads, dim}, c.indexQuery);
        writer.addF32(prefix + "index_weights", {count(c.indexWeights) / heads, heads}, c.indexWeights);
    }
    const std::int64_t width = model.kv_lora_rank + model.qk_rope_head_dim;
    if (!c.attentionQuery.empty())
        writer.addF32(prefix + "attention_query", {count(c.attentionQuery) / (model.heads * width), model.heads, width},
                      c.attentionQuery);
}

/// Keys of positions [first, end) of every layer. They are copied out of the cache one layer at a time.
void addKeys(SafetensorsWriter& writer, const std::string& prefix, const TraceRun& run, const TraceModel& model,
             const TraceOptions& options, std::int64_t first, std::int64_t end)
{
    if (first >= end)
        return;
    const auto& cache = run.tokens.back()->cache;
    for (std::int64_t l = 0; l < model.layers; ++l) {
        if (options.scores)
            if (const auto keys = cache.indexKeys(l); keys.extent(0) >= end) {
                const auto rows = keys.slice(first, end - first);
                writer.addCopy(fmt::format("{}index_keys.{}", prefix, l), DType::F32, {end - first, keys.extent(1)},
                               std::as_bytes(std::span(rows.data, static_cast<std::size_t>(rows.size()))));
            }
        if (options.mass) {
            const auto latents = cache.latents(l);
            const auto rows = latents.slice(first, end - first);
            std::vector<bfloat16> narrow(static_cast<std::size_t>(rows.size()));
            std::transform(rows.data, rows.data + rows.size(), narrow.begin(), [](float x) { return toBfloat16(x); });
            writer.addCopy(fmt::format("{}latents.{}", prefix, l), DType::BF16, {end - first, latents.extent(1)},
                           bytesOf(narrow));
        }
    }
}

} // namespace

TraceModel TraceModel::of(const Model& model)
{
    const auto& c = model.config();
    const bool indexed = model.checkpoint().dsaActive();
    return {model.name(), model.checkpoint().identity(), c.num_hidden_layers, c.num_attention_heads, c.kv_lora_rank,
            c.qk_rope_head_dim, indexed ? c.index_n_heads : 0, indexed ? c.index_head_dim : 0, indexed ? c.index_topk : 0,
            model.favouriteLayer()};
}

std::string TraceRun::answer() const
{
    std::string text;
    for (const auto& token : tokens)
        text += token->text;
    return text;
}

void writeTrace(const std::filesystem::path& path, const Trace& trace, const TraceOptions& options)
{
    const auto& m = trace.model;
    SafetensorsWriter writer;
    json runs = json::array();
    std::vector<RunColumns> columns;
    columns.reserve(trace.runs.size()); // the writer keeps spans of what is in it
    for (std::size_t r = 0; r < trace.runs.size(); ++r) {
        const auto& run = trace.runs[r];
        const std::string prefix = fmt::format("run.{}.", r);
        columns.push_back(columnsOf(run, m, options));
        addColumns(writer, prefix, run, columns.back(), m);
        const SharedKeys shared = sharedKeys(trace, r);
        addKeys(writer, prefix, run, m, options, shared.positions, keptPositions(run));
        const auto& t = run.timing;
        runs.push_back({{"question", run.question},
                        {"backend", run.backend},
                        {"settings", settingsJson(run.settings)},
                        {"stop_reason", kStopReasons[static_cast<int>(run.stopReason)]},
                        {"timing",
                         {{"prefill_s", t.prefillSeconds},
                          {"reference_prefill_s", t.referencePrefillSeconds},
                          {"decode_s", t.decodeSeconds},
                          {"prefill_tokens", t.prefillTokens},
                          {"reused_tokens", t.reusedTokens},
                          {"generated_tokens", t.generatedTokens}}},
                        {"segments", segmentsJson(run.prompt)},
                        {"pieces", run.pieces},
                        {"tokens", tokensJson(run)},
                        {"keys", {{"positions", keptPositions(run)}, {"from_run", shared.run}, {"shared", shared.positions}}}});
    }
    writer.add("document.text", DType::U8, {static_cast<std::int64_t>(trace.document.text.size())},
               std::as_bytes(std::span(trace.document.text)));
    const json head{{"version", kVersion},
                    {"model",
                     {{"name", m.name},
                      {"identity", m.identity},
                      {"layers", m.layers},
                      {"num_attention_heads", m.heads},
                      {"kv_lora_rank", m.kv_lora_rank},
                      {"qk_rope_head_dim", m.qk_rope_head_dim},
                      {"index_n_heads", m.index_n_heads},
                      {"index_head_dim", m.index_head_dim},
                      {"index_topk", m.index_topk},
                      {"favourite_layer", m.favouriteLayer}}},
                    {"document", {{"title", trace.document.title}}},
                    {"runs", runs}};
    std::map<std::string, std::string> metadata;
    try {
        metadata[kKey] = head.dump();
    } catch (const json::type_error&) {
        throw Error(ErrorCode::InvalidInput, "The trace holds text that is no UTF-8 and cannot be written");
    }
    writer.setMetadata(std::move(metadata));
    writer.write(path);
}

} // namespace sightline
