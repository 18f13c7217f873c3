// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backend_memory.h"
#include "engine/checkpoint.h"
#include "engine/error.h"
#include "engine/model.h"
#include "engine/safetensors_writer.h"
#include "engine/trace_file.h"
#include "engine/trace_json.h"
#include "kernels/bfloat16.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>
#include <map>

namespace sightline {

namespace {

using nlohmann::json;
using namespace trace_format;

json tokensJson(const TraceRun& run)
{
    json tokens = json::array();
    for (const auto& token : run.tokens)
        tokens.push_back({{"text", token->text}, {"alternatives", alternativesToJson(token->alternatives)}});
    return tokens;
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

/// Whether layer l of the keys of a run holds latents and index keys. Files may have been written without either.
struct KeyKinds {
    bool latents = false, indexKeys = false;
    bool operator==(const KeyKinds&) const = default;
};

KeyKinds keyKinds(const TraceRun& run, std::int64_t layer)
{
    const CacheShape shape = run.tokens.back()->cache.shape(layer);
    return {shape.latentWidth() > 0, shape.index_head_dim > 0};
}

bool sameKinds(const TraceRun& a, const TraceRun& b, std::int64_t layers)
{
    for (std::int64_t l = 0; l < layers; ++l)
        if (!(keyKinds(a, l) == keyKinds(b, l)))
            return false;
    return true;
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
        if (n > best.positions && sameKinds(run, earlier, trace.model.layers))
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

RunColumns columnsOf(const TraceRun& run, std::int64_t documentBytes, const TraceModel& model, const TraceOptions& options)
{
    RunColumns out;
    for (const auto& span : run.prompt.documentOffsets) {
        if (span.begin < 0 || span.begin > span.end || span.end > documentBytes)
            throw Error(ErrorCode::Internal, "The prompt of a trace holds more of a document than there is");
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

/// Keys of positions [first, end) of every layer. They are copied out of the cache one at a time, when they are written.
void addKeys(SafetensorsWriter& writer, const std::string& prefix, const TraceRun& run, const TraceModel& model,
             const TraceOptions& options, std::int64_t first, std::int64_t end)
{
    if (first >= end)
        return;
    const auto& cache = run.tokens.back()->cache; // the trace outlives the writer
    for (std::int64_t l = 0; l < model.layers; ++l) {
        const KeyKinds kinds = keyKinds(run, l);
        if (options.scores && kinds.indexKeys)
            writer.addLazy(fmt::format("{}index_keys.{}", prefix, l), DType::F32, {end - first, model.index_head_dim},
                           [&cache, l, first, end] {
                               const auto keys = cache.indexKeys(l);
                               const auto rows = keys.slice(first, end - first);
                               const auto bytes = std::as_bytes(std::span(rows.data, static_cast<std::size_t>(rows.size())));
                               return std::vector<std::byte>(bytes.begin(), bytes.end());
                           });
        if (options.mass && kinds.latents)
            writer.addLazy(fmt::format("{}latents.{}", prefix, l), DType::BF16,
                           {end - first, model.kv_lora_rank + model.qk_rope_head_dim}, [&cache, l, first, end] {
                               const auto latents = cache.latents(l);
                               const auto rows = latents.slice(first, end - first);
                               std::vector<std::byte> bytes(static_cast<std::size_t>(rows.size()) * sizeof(bfloat16));
                               auto* to = bytes.data();
                               for (std::int64_t i = 0; i < rows.size(); ++i, to += sizeof(bfloat16)) {
                                   const bfloat16 narrow = toBfloat16(rows.data[i]);
                                   std::memcpy(to, &narrow, sizeof narrow);
                               }
                               return bytes;
                           });
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
        if (run.document > trace.earlier.size())
            throw Error(ErrorCode::Internal, "A run of a trace has read a document that is not in it");
        columns.push_back(columnsOf(run, static_cast<std::int64_t>(trace.documentAt(run.document).text.size()), m, options));
        addColumns(writer, prefix, run, columns.back(), m);
        const SharedKeys shared = sharedKeys(trace, r);
        addKeys(writer, prefix, run, m, options, shared.positions, keptPositions(run));
        runs.push_back({{"question", run.question},
                        {"backend", run.backend},
                        {"settings", settingsToJson(run.settings)},
                        {"stop_reason", kStopReasons[static_cast<int>(run.stopReason)]},
                        {"timing", timingToJson(run.timing)},
                        {"segments", segmentsToJson(run.prompt.segments)},
                        {"pieces", run.pieces},
                        {"tokens", tokensJson(run)},
                        {"keys", {{"positions", keptPositions(run)}, {"from_run", shared.run}, {"shared", shared.positions}}}});
        if (!run.label.empty())
            runs.back()["label"] = run.label;
        if (run.id != 0)
            runs.back()["id"] = run.id;
        if (!run.failure.empty())
            runs.back()["failure"] = run.failure;
        if (!run.systemPrompt.empty())
            runs.back()["system_prompt"] = run.systemPrompt;
        if (run.document != 0)
            runs.back()["document"] = run.document;
    }
    json head{{"version", kVersion}, {"model", modelToJson(m)}, {"document", documentToJson(trace.document)}, {"runs", runs}};
    for (std::size_t d = 0; d <= trace.earlier.size(); ++d) {
        const std::string& text = trace.documentAt(d).text;
        writer.add(d == 0 ? "document.text" : fmt::format("document.{}.text", d), DType::U8,
                   {static_cast<std::int64_t>(text.size())}, std::as_bytes(std::span(text)));
        if (d > 0)
            head["earlier_documents"].push_back(documentToJson(trace.documentAt(d)));
    }
    if (!trace.conversation.turns.empty())
        head["conversation"] = conversationToJson(trace.conversation);
    std::map<std::string, std::string> metadata;
    try {
        metadata[kKey] = head.dump();
    } catch (const json::type_error&) {
        throw Error(ErrorCode::InvalidInput, "The trace holds text that is no UTF-8 and cannot be written");
    }
    writer.setMetadata(std::move(metadata));
    writer.write(path, options.stop, options.progress);
}

TraceSize traceSize(const Trace& trace)
{
    TraceSize size;
    for (std::size_t d = 0; d <= trace.earlier.size(); ++d)
        size.rest += trace.documentAt(d).text.size();
    const auto& m = trace.model;
    for (std::size_t r = 0; r < trace.runs.size(); ++r) {
        const auto& run = trace.runs[r];
        size.rest += run.prompt.ids.size() * sizeof(TokenId) + run.prompt.documentOffsets.size() * 16;
        for (const auto& token : run.tokens)
            for (const auto& layer : token->layers) {
                size.rest += layer.selected.size() * sizeof(std::int32_t) + 48;
                size.keys += (layer.indexQuery.size() + layer.indexWeights.size() + layer.attentionQuery.size()) * sizeof(float);
            }
        const auto rows = static_cast<std::uint64_t>(keptPositions(run) - sharedKeys(trace, r).positions);
        for (std::int64_t l = 0; rows > 0 && l < m.layers; ++l) {
            const CacheShape shape = run.tokens.back()->cache.shape(l);
            size.keys += rows * static_cast<std::uint64_t>(shape.index_head_dim * 4 + shape.latentWidth() * 2);
        }
    }
    return size;
}

} // namespace sightline
