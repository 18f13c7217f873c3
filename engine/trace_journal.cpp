// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trace_journal.h"

#include "engine/journal_file.h"
#include "engine/json_file.h"
#include "engine/recorded_selection.h"
#include "engine/trace_fields.h"
#include "engine/trace_json.h"
#include "engine/utf8.h"

#include <algorithm>
#include <cstring>

namespace sightline {

using nlohmann::json;
using namespace trace_limits;

namespace {

constexpr std::int64_t kMostIds = std::numeric_limits<std::int64_t>::max();
constexpr JsonLimits kLimits{.maxBytes = 64u << 20, .maxValues = 8'000'000, .maxDepth = 8};

/// JSON and what is long beside it: [4 bytes length of the JSON][JSON][the rest].
class RecordWriter {
public:
    explicit RecordWriter(const json& head)
    {
        const std::string text = head.dump();
        put(static_cast<std::uint32_t>(text.size()));
        bytes(text.data(), text.size());
    }
    template <typename T>
    void put(T value) { bytes(&value, sizeof value); }
    template <typename T>
    void put(const std::vector<T>& values) { bytes(values.data(), values.size() * sizeof(T)); }
    void bytes(const void* data, std::size_t count)
    {
        const auto* from = static_cast<const std::byte*>(data);
        m_record.insert(m_record.end(), from, from + count);
    }
    journal::Record take() { return std::move(m_record); }

private:
    journal::Record m_record;
};

class BlobReader {
public:
    BlobReader(std::span<const std::byte> blob, const TraceFields& fields) : m_rest(blob), m_fields(fields) {}
    template <typename T>
    T take()
    {
        T value;
        std::memcpy(&value, bytes(sizeof value), sizeof value);
        return value;
    }
    template <typename T>
    std::vector<T> take(std::size_t count)
    {
        if (count > m_rest.size() / sizeof(T))
            m_fields.fail("has a record that is too short");
        std::vector<T> values(count);
        if (count > 0)
            std::memcpy(values.data(), bytes(count * sizeof(T)), count * sizeof(T));
        return values;
    }
    void requireEnd() const
    {
        if (!m_rest.empty())
            m_fields.fail("has a record that is too long");
    }

private:
    const std::byte* bytes(std::size_t count)
    {
        if (count > m_rest.size())
            m_fields.fail("has a record that is too short");
        const auto* at = m_rest.data();
        m_rest = m_rest.subspan(count);
        return at;
    }
    std::span<const std::byte> m_rest;
    const TraceFields& m_fields;
};

const TraceFields& fields()
{
    static const TraceFields kFields("The journal");
    return kFields;
}

std::uint64_t idOf(const json& in, const char* key)
{
    return static_cast<std::uint64_t>(fields().integer(in, key, 1, kMostIds));
}

/// The document that a record tells of, its text behind it.
TraceDocument documentIn(const json& in, std::span<const std::byte> blob)
{
    std::string text(reinterpret_cast<const char*>(blob.data()), blob.size());
    if (replaceInvalidUtf8(text) != text)
        fields().fail("has a document that is no UTF-8");
    return documentFromJson(in, std::move(text), fields());
}

constexpr std::uint8_t kSelectsAll = trace_format::kSelectsAll, kHasScores = trace_format::kHasScores;

} // namespace

namespace journal {

Record head(const TraceModel& model, const TraceDocument& document)
{
    json in = documentToJson(document);
    in["kind"] = "head";
    in["version"] = trace_format::kVersion;
    in["model"] = modelToJson(model);
    RecordWriter out(in);
    out.bytes(document.text.data(), document.text.size());
    return out.take();
}

Record document(const TraceDocument& document)
{
    json in = documentToJson(document);
    in["kind"] = "document";
    RecordWriter out(in);
    out.bytes(document.text.data(), document.text.size());
    return out.take();
}

std::uint64_t documentId(const TraceDocument& document)
{
    std::uint64_t hash = 0xcbf29ce484222325; // FNV-1a
    const auto add = [&hash](const std::string& text) {
        for (const char c : text)
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    };
    add(document.title);
    add(std::string(1, '\0'));
    add(document.text);
    return hash;
}

Record title(const std::string& title) { return RecordWriter({{"kind", "title"}, {"title", title}}).take(); }

Record turn(const TraceTurn& turn)
{
    json in = turnToJson(turn);
    in["kind"] = "turn";
    return RecordWriter(in).take();
}

Record shown(std::uint64_t turn) { return RecordWriter({{"kind", "shown"}, {"turn", turn}}).take(); }

Record removed(std::uint64_t turn, bool isRemoved)
{
    return RecordWriter({{"kind", "removed"}, {"turn", turn}, {"removed", isRemoved}}).take();
}

Record prompt(const TraceRun& run, const TraceDocument& document)
{
    RecordWriter out({{"kind", "prompt"},
                      {"run", run.id},
                      {"question", run.question},
                      {"backend", run.backend},
                      {"label", run.label},
                      {"settings", settingsToJson(run.settings)},
                      {"segments", segmentsToJson(run.prompt.segments)},
                      {"pieces", run.pieces},
                      {"system_prompt", run.systemPrompt},
                      {"document", documentId(document)},
                      {"tokens", run.prompt.ids.size()},
                      {"offsets", run.prompt.documentOffsets.size()}});
    out.put(run.prompt.ids);
    for (const auto& span : run.prompt.documentOffsets) {
        out.put(static_cast<std::int64_t>(span.begin));
        out.put(static_cast<std::int64_t>(span.end));
    }
    return out.take();
}

Record token(std::uint64_t run, std::int64_t index, const TokenRecord& t)
{
    RecordWriter out({{"kind", "token"}, {"run", run}, {"index", index}, {"id", t.id}, {"text", t.text},
                      {"alternatives", alternativesToJson(t.alternatives)}, {"layers", t.layers.size()},
                      {"compared", t.divergence.has_value()}});
    out.put(t.probability);
    out.put(t.entropy);
    out.put(t.seconds);
    if (const auto& d = t.divergence) {
        out.put(d->klDenseSparse);
        out.put(d->jensenShannon);
        out.put(static_cast<std::uint8_t>(d->top1Flip));
        out.put(d->denseRank);
        out.put(d->denseProbability);
    }
    for (const auto& layer : t.layers) {
        out.put(static_cast<std::uint8_t>((layer.selectsAll ? kSelectsAll : 0) | (layer.hasScores ? kHasScores : 0)));
        for (const float value : {layer.threshold, layer.gap, layer.coveredMass, layer.oracleMass, layer.recall, layer.outputError})
            out.put(value);
        out.put(layer.tiesAtThreshold);
        out.put(static_cast<std::uint32_t>(layer.selected.size()));
        out.put(layer.selected);
    }
    return out.take();
}

Record end(std::uint64_t run, StopReason reason, const RunTiming& timing, const std::string& failure)
{
    return RecordWriter({{"kind", "end"},
                         {"run", run},
                         {"stop_reason", trace_format::kStopReasons[static_cast<int>(reason)]},
                         {"timing", timingToJson(timing)},
                         {"failure", failure}})
        .take();
}

} // namespace journal

JournalReplay::JournalReplay(Trace base)
    : m_hasHead(true), m_model(base.model), m_next(base.conversation.next), m_title(base.conversation.title),
      m_shown(base.conversation.shown)
{
    addDocument(std::move(base.document));
    for (auto& document : base.earlier)
        addDocument(std::move(document));
    // Runs that have no id get one out of the way of those that a session gives.
    std::uint64_t spare = std::uint64_t{1} << 62;
    for (auto& run : base.runs)
        if (run.id == 0)
            run.id = ++spare;
    for (TraceTurn turn : base.conversation.turns) {
        for (std::int64_t* run : {&turn.a, &turn.b})
            *run = *run < 0 ? -1 : static_cast<std::int64_t>(base.runs[static_cast<std::size_t>(*run)].id);
        m_turns[turn.id] = std::move(turn);
    }
    for (auto& run : base.runs) {
        const std::uint64_t id = run.id;
        m_runs[id] = {std::move(run), true};
    }
}

void JournalReplay::play(std::span<const std::byte> file)
{
    readJournal(file, [this](std::span<const std::byte> record) {
        try {
            take(record);
        } catch (const Error&) {
            ++m_ignored;
        }
    });
}

void JournalReplay::take(std::span<const std::byte> record)
{
    std::uint32_t length = 0;
    if (record.size() < sizeof length)
        fields().fail("has an empty record");
    std::memcpy(&length, record.data(), sizeof length);
    record = record.subspan(sizeof length);
    if (length > record.size())
        fields().fail("has a record that is too short");
    const json in = parseJson({reinterpret_cast<const char*>(record.data()), length}, "The journal", kLimits);
    const auto blob = record.subspan(length);
    const std::string kind = fields().text(in, "kind");
    if (kind == "head") {
        if (m_hasHead)
            return; // the trace that was written says it
        if (fields().integer(in, "version", 1, trace_format::kVersion) != trace_format::kVersion)
            fields().fail("is of another version");
        m_model = modelFromJson(fields().object(in, "model"), fields());
        addDocument(documentIn(in, blob));
        m_hasHead = true;
    } else if (!m_hasHead) {
        fields().fail("has no beginning");
    } else if (kind == "document") {
        addDocument(documentIn(in, blob));
    } else if (kind == "title") {
        m_title = fields().text(in, "title");
    } else if (kind == "turn") {
        TraceTurn turn = turnFromJson(in, fields());
        if (m_turns.size() >= trace_format::kMaxTurns && !m_turns.count(turn.id))
            fields().fail("has too many questions");
        m_turns[turn.id] = std::move(turn);
    } else if (kind == "shown") {
        m_shown = idOf(in, "turn");
    } else if (kind == "removed") {
        const std::uint64_t turn = idOf(in, "turn");
        if (fields().flag(in, "removed"))
            m_removed.insert(turn);
        else
            m_removed.erase(turn);
    } else if (kind == "prompt") {
        takePrompt(in, blob);
    } else if (kind == "token") {
        takeToken(in, blob);
    } else if (kind == "end") {
        takeEnd(in);
    } else {
        fields().fail("has a record of an unknown kind");
    }
}

void JournalReplay::addDocument(TraceDocument document)
{
    if (m_documents.size() >= kMaxRuns)
        fields().fail("has too many documents");
    m_documentIds.push_back(journal::documentId(document));
    m_documents.push_back(std::move(document));
}

/// The newest of that number; journals of before name none, and have one document.
std::size_t JournalReplay::documentOf(const json& prompt) const
{
    if (!prompt.contains("document"))
        return 0;
    const std::uint64_t id = fields().seed(prompt, "document");
    for (std::size_t d = m_documents.size(); d-- > 0;)
        if (m_documentIds[d] == id)
            return d;
    if (fields().integer(prompt, "offsets", 0, kMaxPositions) > 0)
        fields().fail("has a prompt about a document that is not there");
    return 0;
}

void JournalReplay::takePrompt(const json& in, std::span<const std::byte> blob)
{
    TraceRun run;
    run.id = idOf(in, "run");
    if (m_runs.count(run.id))
        return;
    run.question = fields().text(in, "question");
    run.backend = fields().text(in, "backend");
    run.label = fields().text(in, "label");
    run.systemPrompt = fields().optionalText(in, "system_prompt");
    run.document = documentOf(in);
    run.settings = settingsFromJson(fields().object(in, "settings"), fields());
    BlobReader reader(blob, fields());
    run.prompt.ids = reader.take<TokenId>(static_cast<std::size_t>(fields().integer(in, "tokens", 1, kMaxPositions)));
    if (std::any_of(run.prompt.ids.begin(), run.prompt.ids.end(), [](TokenId id) { return id < 0; }))
        fields().fail("has a prompt with an impossible token");
    const auto length = static_cast<std::int64_t>(run.prompt.ids.size());
    run.prompt.segments = segmentsFromJson(fields().list(in, "segments"), fields(), length);
    const auto* document = run.prompt.document();
    const std::int64_t documentTokens = document ? document->end - document->begin : 0;
    if (fields().integer(in, "offsets", 0, kMaxPositions) != documentTokens)
        fields().fail("has a prompt whose document has other tokens");
    for (std::int64_t i = 0; i < documentTokens; ++i) {
        const auto begin = reader.take<std::int64_t>(), end = reader.take<std::int64_t>();
        if (begin < 0 || begin > end || end > static_cast<std::int64_t>(m_documents[run.document].text.size()))
            fields().fail("has a prompt that leaves the document");
        run.prompt.documentOffsets.push_back({begin, end});
    }
    reader.requireEnd();
    for (const json& piece : fields().list(in, "pieces")) {
        if (!piece.is_string())
            fields().fail("has a piece of a prompt that is no text");
        run.pieces.push_back(piece.get<std::string>());
    }
    if (static_cast<std::int64_t>(run.pieces.size()) != length - documentTokens)
        fields().fail("has a prompt with missing pieces");
    run.stopReason = StopReason::Cancelled; // until its end is read
    if (m_runs.size() >= kMaxRuns)
        fields().fail("has too many answers");
    m_open = run.document;
    m_next = NextQuestion{run.settings, run.systemPrompt};
    m_next->settings.forcedTokens.clear();
    m_next->settings.selector = withoutReplay(m_next->settings.selector);
    const std::uint64_t id = run.id;
    m_runs[id] = {std::move(run), false};
}

void JournalReplay::takeToken(const json& in, std::span<const std::byte> blob)
{
    const auto found = m_runs.find(idOf(in, "run"));
    if (found == m_runs.end())
        fields().fail("has a token of no answer");
    TraceRun& run = found->second.run;
    const auto next = static_cast<std::int64_t>(run.tokens.size());
    const std::int64_t index = fields().integer(in, "index", 0, kMaxTokens);
    if (index < next)
        return; // known from before
    if (index != next)
        fields().fail("lacks the token before another");
    auto token = std::make_shared<TokenRecord>();
    token->id = static_cast<TokenId>(fields().integer(in, "id", 0, std::numeric_limits<TokenId>::max()));
    token->text = fields().text(in, "text");
    token->position = static_cast<std::int64_t>(run.prompt.ids.size()) + index;
    token->alternatives = alternativesFromJson(fields().list(in, "alternatives"), fields());
    BlobReader reader(blob, fields());
    token->probability = reader.take<float>();
    token->entropy = reader.take<float>();
    token->seconds = reader.take<double>();
    if (fields().flag(in, "compared")) {
        GlobalDivergence d;
        d.klDenseSparse = reader.take<float>();
        d.jensenShannon = reader.take<float>();
        d.top1Flip = reader.take<std::uint8_t>() != 0;
        d.denseRank = reader.take<std::int32_t>();
        d.denseProbability = reader.take<float>();
        if (d.denseRank < 1)
            fields().fail("has a token with an impossible rank");
        token->divergence = d;
    }
    if (fields().integer(in, "layers", 1, kMaxLayers) != m_model.layers)
        fields().fail("has a token with other layers than its model");
    for (std::int64_t l = 0; l < m_model.layers; ++l) {
        LayerRecord layer;
        const auto flags = reader.take<std::uint8_t>();
        layer.selectsAll = (flags & kSelectsAll) != 0;
        layer.hasScores = (flags & kHasScores) != 0;
        for (float* value : {&layer.threshold, &layer.gap, &layer.coveredMass, &layer.oracleMass, &layer.recall, &layer.outputError})
            *value = reader.take<float>();
        layer.tiesAtThreshold = reader.take<std::int32_t>();
        layer.selected = reader.take<std::int32_t>(reader.take<std::uint32_t>());
        std::int64_t last = -1;
        for (const auto s : layer.selected) {
            if (s <= last || s >= token->position || layer.selectsAll)
                fields().fail("has an impossible selection");
            last = s;
        }
        token->layers.push_back(std::move(layer));
    }
    reader.requireEnd();
    run.tokens.push_back(std::move(token));
    run.timing.generatedTokens = next; // as a session counts them until the end is known
    run.timing.decodeSeconds += next > 0 ? run.tokens.back()->seconds : 0;
    ++m_tokens;
}

void JournalReplay::takeEnd(const json& in)
{
    const auto found = m_runs.find(idOf(in, "run"));
    if (found == m_runs.end())
        fields().fail("has the end of no answer");
    found->second.run.stopReason = stopReasonFromJson(in, fields());
    found->second.run.timing = timingFromJson(fields().object(in, "timing"), fields());
    found->second.run.failure = fields().text(in, "failure");
    found->second.hasEnded = true;
}

std::int64_t JournalReplay::interruptedRuns() const
{
    return std::count_if(m_runs.begin(), m_runs.end(), [](const auto& run) { return !run.second.hasEnded; });
}

std::optional<Trace> JournalReplay::trace() const
{
    if (!m_hasHead)
        return std::nullopt;
    Trace trace{m_model, m_documents[m_open], {}, {m_title, {}, 0, m_next}};
    std::map<std::size_t, std::size_t> places{{m_open, 0}}; // of documents, in the trace
    std::set<std::uint64_t> kept; // turns whose parents are there
    std::set<std::uint64_t> taken; // runs
    for (const auto& known : m_turns) { // by rising id: parents first
        const std::uint64_t id = known.first;
        const TraceTurn& from = known.second; // no structured binding: clang 14 cannot capture one
        if (m_removed.count(id) || (from.parent != 0 && !kept.count(from.parent)))
            continue;
        TraceTurn turn = from;
        // The first of its wording may be gone: who is left begins it anew.
        const auto first = std::find_if(trace.conversation.turns.begin(), trace.conversation.turns.end(), [&](const TraceTurn& t) {
            return t.parent == turn.parent && m_turns.at(t.id).wording == from.wording;
        });
        turn.wording = first == trace.conversation.turns.end() ? id : first->wording;
        for (std::int64_t* side : {&turn.a, &turn.b}) {
            const auto run = *side > 0 ? m_runs.find(static_cast<std::uint64_t>(*side)) : m_runs.end();
            *side = -1;
            if (run == m_runs.end() || !taken.insert(run->first).second)
                continue;
            *side = static_cast<std::int64_t>(trace.runs.size());
            trace.runs.push_back(run->second.run);
            try {
                replayOwnSelection(trace.runs.back());
            } catch (const Error&) { // a token that read nothing: the answer is there, but cannot be replayed
                auto& selector = trace.runs.back().settings.selector;
                selector = withoutReplay(selector);
            }
            const std::size_t document = trace.runs.back().document;
            const auto place = places.try_emplace(document, trace.earlier.size() + 1);
            if (place.second)
                trace.earlier.push_back(m_documents[document]);
            trace.runs.back().document = place.first->second;
        }
        kept.insert(id);
        trace.conversation.turns.push_back(std::move(turn));
    }
    if (trace.conversation.turns.empty())
        return std::nullopt;
    trace.conversation.shown = kept.count(m_shown) ? m_shown : trace.conversation.turns.back().id;
    return trace;
}

} // namespace sightline
