// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backend_memory.h"
#include "engine/json_file.h"
#include "engine/kv_cache.h"
#include "engine/recorded_selection.h"
#include "engine/safetensors.h"
#include "engine/trace_fields.h"
#include "engine/trace_file.h"
#include "engine/trace_json.h"
#include "engine/utf8.h"
#include "kernels/bfloat16.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <span>

namespace sightline {

namespace {

using nlohmann::json;
using namespace trace_format;
using namespace trace_limits;
using FilePtr = std::shared_ptr<const SafetensorsFile>;

constexpr JsonLimits kHeadLimits{.maxBytes = 90u << 20, .maxValues = 40'000'000, .maxDepth = 16};

/// Keys of consecutive positions, as they lie in the file.
struct KeyPart {
    const TensorInfo* tensor = nullptr; ///< [rows, width], F32 or BF16
    std::int64_t rows = 0;              ///< that are used, from the first
};

/// One layer's keys out of a file, read when asked for.
class FileLayerCache final : public LayerCache {
public:
    FileLayerCache(const CacheShape& shape, std::int64_t positions, FilePtr file, std::vector<KeyPart> latents,
                   std::vector<KeyPart> keys)
        : LayerCache(shape, positions), m_file(std::move(file)), m_latents(std::move(latents)), m_keys(std::move(keys))
    {
    }
    [[nodiscard]] std::int64_t bytesPerPosition() const override
    {
        return (shape().latentWidth() + shape().index_head_dim) * 4;
    }
    [[nodiscard]] HostRows latents(std::int64_t count) const override { return rows(m_latents, count, shape().latentWidth()); }
    [[nodiscard]] HostRows indexKeys(std::int64_t count) const override { return rows(m_keys, count, shape().index_head_dim); }

private:
    [[nodiscard]] HostRows rows(const std::vector<KeyPart>& parts, std::int64_t count, std::int64_t width) const
    {
        if (parts.empty() || count == 0)
            return {std::shared_ptr<const float>(), {0, width}};
        const auto& front = parts.front();
        if (front.rows >= count && front.tensor->dtype == DType::F32
            && reinterpret_cast<std::uintptr_t>(front.tensor->data) % alignof(float) == 0)
            return {std::shared_ptr<const float>(m_file, reinterpret_cast<const float*>(front.tensor->data)), {count, width}};
        std::shared_ptr<float> copy(new float[static_cast<std::size_t>(count * width)], std::default_delete<float[]>());
        std::int64_t done = 0;
        for (const auto& part : parts) {
            const std::int64_t now = std::min(part.rows, count - done);
            float* const to = copy.get() + done * width;
            if (part.tensor->dtype == DType::F32) {
                std::memcpy(to, part.tensor->data, static_cast<std::size_t>(now * width) * 4);
            } else {
                for (std::int64_t i = 0; i < now * width; ++i) {
                    bfloat16 x;
                    std::memcpy(&x, part.tensor->data + i * 2, 2);
                    to[i] = toFloat(x);
                }
            }
            done += now;
        }
        return {std::move(copy), {count, width}};
    }

    FilePtr m_file;
    std::vector<KeyPart> m_latents, m_keys;
};

class Reader : private TraceFields {
public:
    explicit Reader(FilePtr file) : TraceFields(file->file()), m_file(std::move(file)) {}

    Trace read()
    {
        const auto found = m_file->metadata().find(kKey);
        if (found == m_file->metadata().end())
            fail("is a safetensors file, but not a Sightline trace");
        const json head = parseJson(found->second, m_file->file(), kHeadLimits);
        const std::int64_t version = integer(head, "version", 1, std::numeric_limits<std::int32_t>::max());
        if (version != kVersion)
            fail(fmt::format("is a trace of version {}; this Sightline reads version {}", version, kVersion));
        Trace trace;
        trace.model = modelFromJson(object(head, "model"), *this);
        trace.document = documentFromJson(object(head, "document"), documentText("document.text"), *this);
        if (head.contains("earlier_documents")) {
            const json& earlier = list(head, "earlier_documents");
            if (earlier.size() > kMaxRuns)
                fail("claims more documents than a trace can have");
            for (std::size_t d = 0; d < earlier.size(); ++d)
                trace.earlier.push_back(documentFromJson(earlier[d], documentText(fmt::format("document.{}.text", d + 1)), *this));
        }
        const json& runs = list(head, "runs");
        if (runs.size() > kMaxRuns)
            fail("claims more runs than a trace can have");
        for (std::size_t r = 0; r < runs.size(); ++r)
            trace.runs.push_back(run(runs[r], r, trace));
        if (head.contains("conversation"))
            trace.conversation = conversationFromJson(object(head, "conversation"), *this, trace.runs.size());
        return trace;
    }

private:
    [[nodiscard]] std::string documentText(const std::string& name) const
    {
        const auto& t = tensor(name, DType::U8, {-1});
        std::string out(reinterpret_cast<const char*>(t.data), t.byteCount);
        if (replaceInvalidUtf8(out) != out)
            fail("is a damaged trace: the document is no UTF-8");
        return out;
    }

    // Tensors

    /// The tensor with this type and shape; -1: any extent.
    [[nodiscard]] const TensorInfo& tensor(const std::string& name, DType dtype, std::initializer_list<std::int64_t> shape) const
    {
        const TensorInfo* found = m_file->find(name);
        if (!found)
            fail(fmt::format("is a damaged trace: tensor {} is missing", name));
        bool fits = found->dtype == dtype && found->shape.size() == shape.size();
        for (std::size_t i = 0; fits && i < shape.size(); ++i)
            fits = shape.begin()[i] < 0 || found->shape[i] == shape.begin()[i];
        if (!fits)
            fail(fmt::format("is a damaged trace: tensor {} has type {} and shape {}, expected {} {}", name,
                             sightline::name(found->dtype), printableShape(found->shape), sightline::name(dtype),
                             printableShape(std::vector<std::int64_t>(shape))));
        return *found;
    }
    template <typename T>
    [[nodiscard]] std::vector<T> values(const std::string& name, DType dtype, std::initializer_list<std::int64_t> shape) const
    {
        const auto& t = tensor(name, dtype, shape);
        std::vector<T> out(t.byteCount / sizeof(T));
        if (!out.empty())
            std::memcpy(out.data(), t.data, t.byteCount);
        return out;
    }
    [[nodiscard]] std::vector<float> floats(const std::string& name, std::initializer_list<std::int64_t> shape) const
    {
        return values<float>(name, DType::F32, shape);
    }

    /// Values as they lie in the file, where they lie as such: a quarter of a gigabyte of selections is not copied twice.
    template <typename T> struct Column {
        std::span<const T> values;
        std::vector<T> copy; ///< of values that stand across the alignment of their type
    };
    template <typename T>
    [[nodiscard]] Column<T> column(const std::string& name, DType dtype, std::initializer_list<std::int64_t> shape) const
    {
        const auto& t = tensor(name, dtype, shape);
        Column<T> out;
        if (reinterpret_cast<std::uintptr_t>(t.data) % alignof(T) == 0) {
            out.values = {reinterpret_cast<const T*>(t.data), t.byteCount / sizeof(T)};
        } else {
            out.copy = values<T>(name, dtype, shape);
            out.values = out.copy;
        }
        return out;
    }

    // Runs

    [[nodiscard]] ChatPrompt prompt(const json& in, const std::string& prefix, std::int64_t documentBytes) const
    {
        ChatPrompt p;
        p.ids = values<TokenId>(prefix + "prompt_ids", DType::I32, {-1});
        if (p.ids.empty() || std::any_of(p.ids.begin(), p.ids.end(), [](TokenId id) { return id < 0; }))
            fail(fmt::format("is a damaged trace: {}prompt_ids holds no prompt", prefix));
        const auto length = static_cast<std::int64_t>(p.ids.size());
        p.segments = segmentsFromJson(list(in, "segments"), *this, length);
        const auto* document = p.document();
        const std::int64_t documentTokens = document ? document->end - document->begin : 0;
        const auto offsets = values<std::int64_t>(prefix + "document_offsets", DType::I64, {documentTokens, 2});
        for (std::size_t i = 0; i < offsets.size(); i += 2) {
            if (offsets[i] < 0 || offsets[i] > offsets[i + 1] || offsets[i + 1] > documentBytes)
                fail(fmt::format("is a damaged trace: {}document_offsets leaves the document", prefix));
            p.documentOffsets.push_back({offsets[i], offsets[i + 1]});
        }
        return p;
    }

    struct Keys {
        std::vector<std::vector<KeyPart>> latents, indexKeys; ///< of each layer
        std::int64_t positions = 0;
    };

    /// Adds what this run's own tensors hold of one kind to what it takes over; empty where the file has none.
    void addPart(std::vector<KeyPart>& parts, const std::string& name, std::int64_t rows, std::int64_t width, DType dtype,
                 std::int64_t shared) const
    {
        if (rows == 0)
            return;
        if (!m_file->find(name)) {
            parts.clear(); // kept for none: rows of such a layer are empty
            return;
        }
        const auto& t = tensor(name, dtype, {rows, width});
        std::int64_t before = 0;
        for (const auto& part : parts)
            before += part.rows;
        if (before == shared) // else the run that it continues kept none
            parts.push_back({&t, rows});
        else
            parts.clear();
    }

    /// The first `shared` rows of the parts of an earlier run.
    [[nodiscard]] static std::vector<KeyPart> firstRows(const std::vector<KeyPart>& parts, std::int64_t shared)
    {
        std::vector<KeyPart> out;
        for (const auto& part : parts) {
            if (shared == 0)
                break;
            out.push_back({part.tensor, std::min(part.rows, shared)});
            shared -= out.back().rows;
        }
        return out;
    }

    [[nodiscard]] CacheSnapshot keys(const json& in, std::size_t r, const TraceModel& m)
    {
        const std::int64_t positions = integer(in, "positions", 0, kMaxPositions);
        const std::int64_t shared = integer(in, "shared", 0, positions);
        const std::int64_t from = integer(in, "from_run", -1, static_cast<std::int64_t>(r) - 1);
        if (shared > 0 && (from < 0 || m_keys[static_cast<std::size_t>(from)].positions < shared))
            fail("is a damaged trace: a run shares keys that no earlier run has");
        Keys keys;
        keys.positions = positions;
        auto storage = std::make_shared<CacheStorage>();
        storage->capacity = storage->written = positions;
        const std::int64_t width = m.kv_lora_rank + m.qk_rope_head_dim;
        for (std::int64_t l = 0; l < m.layers; ++l) {
            std::vector<KeyPart> latents, indexKeys;
            if (shared > 0) {
                const auto& earlier = m_keys[static_cast<std::size_t>(from)];
                latents = firstRows(earlier.latents[static_cast<std::size_t>(l)], shared);
                indexKeys = firstRows(earlier.indexKeys[static_cast<std::size_t>(l)], shared);
            }
            addPart(latents, fmt::format("run.{}.latents.{}", r, l), positions - shared, width, DType::BF16, shared);
            addPart(indexKeys, fmt::format("run.{}.index_keys.{}", r, l), positions - shared, m.index_head_dim, DType::F32, shared);
            storage->layers.push_back(std::make_shared<FileLayerCache>(
                // Widths of 0 say what the file was written without.
                CacheShape{latents.empty() ? 0 : m.kv_lora_rank, latents.empty() ? 0 : m.qk_rope_head_dim,
                           indexKeys.empty() ? 0 : m.index_head_dim},
                positions, m_file, latents, indexKeys));
            keys.latents.push_back(std::move(latents));
            keys.indexKeys.push_back(std::move(indexKeys));
        }
        m_keys.push_back(std::move(keys));
        return positions > 0 ? CacheSnapshot(std::move(storage), positions) : CacheSnapshot();
    }

    void readTokens(TraceRun& run, const json& in, const std::string& prefix, const TraceModel& m, const json& keysJson,
                    std::size_t r)
    {
        const auto ids = values<TokenId>(prefix + "token_ids", DType::I32, {-1});
        const auto count = static_cast<std::int64_t>(ids.size());
        const json& texts = list(in, "tokens");
        if (count > kMaxTokens || texts.size() != ids.size())
            fail(fmt::format("is a damaged trace: run {} has {} tokens and {} texts", r, count, texts.size()));
        const auto probability = floats(prefix + "probability", {count}), entropy = floats(prefix + "entropy", {count});
        const auto seconds = values<double>(prefix + "seconds", DType::F64, {count});
        const auto kl = floats(prefix + "kl_dense_sparse", {count}), js = floats(prefix + "jensen_shannon", {count});
        const auto denseProbability = floats(prefix + "dense_probability", {count});
        const auto denseRank = values<std::int32_t>(prefix + "dense_rank", DType::I32, {count});
        const auto flip = values<std::uint8_t>(prefix + "top1_flip", DType::U8, {count});
        Layers layers(*this, prefix, count, m);
        const auto cache = keys(keysJson, r, m);
        const auto prompt = static_cast<std::int64_t>(run.prompt.ids.size());
        if (!cache.isEmpty() && (count == 0 || cache.length() != prompt + count - 1))
            fail(fmt::format("is a damaged trace: run {} keeps keys of {} positions for a sequence of {}", r, cache.length(),
                             prompt + count));
        for (std::int64_t i = 0; i < count; ++i) {
            const auto at = static_cast<std::size_t>(i);
            auto token = std::make_shared<TokenRecord>();
            token->id = ids[at];
            token->text = text(texts[at], "text");
            token->position = prompt + i;
            token->probability = probability[at];
            token->entropy = entropy[at];
            token->seconds = seconds[at];
            if (denseRank[at] > 0)
                token->divergence = GlobalDivergence{kl[at], js[at], flip[at] != 0, denseRank[at], denseProbability[at]};
            token->layers.reserve(static_cast<std::size_t>(m.layers));
            token->alternatives = alternativesFromJson(list(texts[at], "alternatives"), *this);
            for (std::int64_t l = 0; l < m.layers; ++l) {
                token->layers.push_back(layers.record(i, l, token->position));
                requireKeys(token->layers.back(), cache, l, r);
            }
            if (!cache.isEmpty()) // every token sees the positions before it of the one cache
                token->cache = cache.prefix(token->position);
            run.tokens.push_back(std::move(token));
        }
    }

    /// A row is computed from a query and keys: whoever kept the one kept the others.
    void requireKeys(const LayerRecord& record, const CacheSnapshot& cache, std::int64_t layer, std::size_t r) const
    {
        const auto& kept = m_keys[r];
        const auto l = static_cast<std::size_t>(layer);
        if (!cache.isEmpty()
            && ((!record.indexQuery.empty() && kept.indexKeys[l].empty())
                || (!record.attentionQuery.empty() && kept.latents[l].empty())))
            fail(fmt::format("is a damaged trace: run {} has queries of layer {}, but not its keys", r, layer));
    }

    /// The columns over tokens and layers of a run.
    class Layers {
    public:
        Layers(const Reader& reader, const std::string& prefix, std::int64_t tokens, const TraceModel& m)
            : m_reader(reader), m_prefix(prefix), m_model(m), m_flags(reader.values<std::uint8_t>(prefix + "flags", DType::U8, {tokens, m.layers})),
              m_ties(reader.values<std::int32_t>(prefix + "ties", DType::I32, {tokens, m.layers})),
              m_selected(reader.column<std::int32_t>(prefix + "selected", DType::I32, {-1})),
              m_begin(reader.values<std::int64_t>(prefix + "selected_begin", DType::I64, {tokens * m.layers + 1}))
        {
            if (m_begin.front() != 0 || m_begin.back() != std::ssize(m_selected.values))
                reader.fail(fmt::format("is a damaged trace: {}selected_begin does not cover the selections", prefix));
            constexpr std::array<const char*, 6> kNames{"threshold", "gap", "covered_mass", "oracle_mass", "recall", "output_error"};
            for (std::size_t i = 0; i < kNames.size(); ++i)
                m_columns[i] = reader.floats(prefix + kNames[i], {tokens, m.layers});
            std::int64_t withQuery = 0, withAttention = 0;
            for (const auto flags : m_flags) {
                withQuery += (flags & kHasIndexQuery) != 0;
                withAttention += (flags & kHasAttentionQuery) != 0;
            }
            if (withQuery > 0) {
                m_queries = reader.column<float>(prefix + "index_query", DType::F32, {withQuery, m.index_n_heads, m.index_head_dim});
                m_weights = reader.column<float>(prefix + "index_weights", DType::F32, {withQuery, m.index_n_heads});
            }
            if (withAttention > 0)
                m_attention = reader.column<float>(prefix + "attention_query", DType::F32,
                                                   {withAttention, m.heads, m.kv_lora_rank + m.qk_rope_head_dim});
        }

        /// Called for every layer of every token, in order.
        [[nodiscard]] LayerRecord record(std::int64_t token, std::int64_t layer, std::int64_t position)
        {
            const auto at = static_cast<std::size_t>(token * m_model.layers + layer);
            LayerRecord out;
            out.selectsAll = (m_flags[at] & kSelectsAll) != 0;
            out.hasScores = (m_flags[at] & kHasScores) != 0;
            out.threshold = m_columns[0][at];
            out.gap = m_columns[1][at];
            out.tiesAtThreshold = m_ties[at];
            out.coveredMass = m_columns[2][at];
            out.oracleMass = m_columns[3][at];
            out.recall = m_columns[4][at];
            out.outputError = m_columns[5][at];
            const std::int64_t begin = m_begin[at], end = m_begin[at + 1];
            if (begin < 0 || begin > end || end > std::ssize(m_selected.values))
                m_reader.fail(fmt::format("is a damaged trace: {}selected_begin leaves the selections", m_prefix));
            out.selected.assign(m_selected.values.begin() + begin, m_selected.values.begin() + end);
            std::int64_t last = -1; // a query sees the positions before its token
            for (const auto s : out.selected) {
                if (s <= last || s >= position)
                    m_reader.fail(fmt::format("is a damaged trace: a selection of {}selected does not ascend within what its "
                                              "query saw", m_prefix));
                last = s;
            }
            if (out.selectsAll && !out.selected.empty())
                m_reader.fail(fmt::format("is a damaged trace: {}flags contradict the selections", m_prefix));
            if ((m_flags[at] & kHasIndexQuery) != 0) {
                take(m_queries, m_nextQuery, m_model.index_n_heads * m_model.index_head_dim, out.indexQuery);
                take(m_weights, m_nextWeights, m_model.index_n_heads, out.indexWeights);
            }
            if ((m_flags[at] & kHasAttentionQuery) != 0)
                take(m_attention, m_nextAttention, m_model.heads * (m_model.kv_lora_rank + m_model.qk_rope_head_dim),
                     out.attentionQuery);
            return out;
        }

    private:
        static void take(const Column<float>& from, std::int64_t& next, std::int64_t count, std::vector<float>& to)
        {
            to.assign(from.values.begin() + next, from.values.begin() + next + count);
            next += count;
        }

        const Reader& m_reader;
        const std::string& m_prefix;
        const TraceModel& m_model;
        std::vector<std::uint8_t> m_flags;
        std::vector<std::int32_t> m_ties;
        Column<std::int32_t> m_selected;
        std::vector<std::int64_t> m_begin;
        std::array<std::vector<float>, 6> m_columns;
        Column<float> m_queries, m_weights, m_attention;
        std::int64_t m_nextQuery = 0, m_nextWeights = 0, m_nextAttention = 0;
    };

    [[nodiscard]] TraceRun run(const json& in, std::size_t r, const Trace& trace)
    {
        const std::string prefix = fmt::format("run.{}.", r);
        TraceRun run;
        run.question = text(in, "question");
        run.backend = text(in, "backend");
        run.label = optionalText(in, "label");
        run.failure = optionalText(in, "failure");
        if (in.contains("id"))
            run.id = static_cast<std::uint64_t>(integer(in, "id", 0, std::numeric_limits<std::int64_t>::max()));
        run.settings = settingsFromJson(object(in, "settings"), *this);
        run.stopReason = stopReasonFromJson(in, *this);
        run.timing = timingFromJson(object(in, "timing"), *this);
        run.systemPrompt = optionalText(in, "system_prompt");
        if (in.contains("document"))
            run.document = static_cast<std::size_t>(integer(in, "document", 0, static_cast<std::int64_t>(trace.earlier.size())));
        run.prompt = prompt(in, prefix, static_cast<std::int64_t>(trace.documentAt(run.document).text.size()));
        const auto* document = run.prompt.document();
        const auto outside = run.prompt.ids.size() - static_cast<std::size_t>(document ? document->end - document->begin : 0);
        for (const json& piece : list(in, "pieces")) {
            if (!piece.is_string())
                fail("is a damaged trace: a piece of a prompt is no text");
            run.pieces.push_back(piece.get<std::string>());
        }
        if (run.pieces.size() != outside)
            fail(fmt::format("is a damaged trace: run {} has {} pieces for {} tokens outside the document", r,
                             run.pieces.size(), outside));
        readTokens(run, in, prefix, trace.model, object(in, "keys"), r);
        try {
            replayOwnSelection(run);
        } catch (const Error& error) {
            fail(fmt::format("is a damaged trace: run {}: {}", r, error.what()));
        }
        return run;
    }

    FilePtr m_file;
    std::vector<Keys> m_keys; ///< of the runs so far
};

} // namespace

Trace readTrace(std::shared_ptr<const SafetensorsFile> file)
{
    return Reader(std::move(file)).read();
}

Trace readTrace(const std::filesystem::path& path)
{
    return readTrace(std::make_shared<const SafetensorsFile>(SafetensorsFile::open(path)));
}

} // namespace sightline
