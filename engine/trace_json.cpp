// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trace_json.h"

#include "engine/recorded_selection.h"
#include "engine/trace_fields.h"

#include <cmath>
#include <map>
#include <memory>
#include <span>

namespace sightline {

using nlohmann::json;
using namespace trace_format;
using namespace trace_limits;

json modelToJson(const TraceModel& m)
{
    return {{"name", m.name},
            {"identity", m.identity},
            {"layers", m.layers},
            {"num_attention_heads", m.heads},
            {"kv_lora_rank", m.kv_lora_rank},
            {"qk_rope_head_dim", m.qk_rope_head_dim},
            {"index_n_heads", m.index_n_heads},
            {"index_head_dim", m.index_head_dim},
            {"index_topk", m.index_topk},
            {"favourite_layer", m.favouriteLayer}};
}

TraceModel modelFromJson(const json& in, const TraceFields& f)
{
    TraceModel m;
    m.name = f.text(in, "name");
    m.identity = f.text(in, "identity");
    m.layers = f.integer(in, "layers", 1, kMaxLayers);
    m.heads = f.integer(in, "num_attention_heads", 1, kMaxWidth);
    m.kv_lora_rank = f.integer(in, "kv_lora_rank", 1, kMaxWidth);
    m.qk_rope_head_dim = f.integer(in, "qk_rope_head_dim", 0, kMaxWidth);
    m.index_n_heads = f.integer(in, "index_n_heads", 0, kMaxWidth);
    m.index_head_dim = f.integer(in, "index_head_dim", 0, kMaxWidth);
    m.index_topk = f.integer(in, "index_topk", 0, kMaxPositions);
    m.favouriteLayer = f.integer(in, "favourite_layer", -1, m.layers - 1);
    return m;
}

static json editsToJson(const SelectionEdits& edits)
{
    json list = json::array();
    for (const auto& edit : edits)
        list.push_back({{"kind", editName(edit.kind)}, {"begin", edit.begin}, {"end", edit.end}, {"layers", edit.layers}});
    return list;
}

static SelectionEdits editsFromJson(const json& in, const TraceFields& f)
{
    SelectionEdits out;
    for (const json& entry : f.list(in, "edits")) {
        constexpr const char* kKinds[] = {"include", "exclude"};
        SelectionEdit edit;
        edit.kind = static_cast<SelectionEdit::Kind>(f.wordOf(f.text(entry, "kind"), kKinds, "edit"));
        edit.begin = f.integer(entry, "begin", 0, kMaxPositions);
        edit.end = f.integer(entry, "end", 0, kMaxPositions);
        for (const json& layer : f.list(entry, "layers"))
            edit.layers.push_back(f.wholeNumber(layer, "a layer of an edit", 0, kMaxLayers));
        out.push_back(std::move(edit));
    }
    try {
        checkEdits(out, -1, -1, -1);
    } catch (const Error& error) {
        f.fail(std::string("is a damaged trace: ") + error.what());
    }
    return out;
}

/// The fields of a selector, as they stand among those of an answer.
static json selectorToJson(const SelectorSettings& s)
{
    json out{{"selector", selectorName(s.kind)}, {"k", s.k},
             {"sinks", s.sinks},                 {"selector_seed", s.seed},
             {"block_size", s.blockSize},        {"edits", editsToJson(s.edits)}};
    if (s.kind == SelectorKind::Replay && s.recorded) // the selection itself is that of the answer
        out["recording"] = {{"source", s.recorded->source()}, {"selector", selectorToJson(s.recorded->selector())}};
    return out;
}

static SelectorSettings selectorFromJson(const json& in, const TraceFields& f)
{
    SelectorSettings s;
    const auto kind = selectorFromName(f.text(in, "selector"));
    if (!kind)
        f.fail("is a damaged trace: it names an unknown selector");
    s.kind = *kind;
    s.k = f.integer(in, "k", 0, kMaxPositions);
    s.sinks = f.integer(in, "sinks", 0, kMaxPositions);
    s.seed = f.seed(in, "selector_seed");
    if (in.contains("block_size")) // files of before have no such selector, nor what follows
        s.blockSize = f.integer(in, "block_size", 1, kMaxPositions);
    if (in.contains("edits"))
        s.edits = editsFromJson(in, f);
    if (s.kind == SelectorKind::Replay) {
        const json& recording = f.object(in, "recording");
        const json& other = f.object(recording, "selector");
        if (f.text(other, "selector") == selectorName(SelectorKind::Replay))
            f.fail("is a damaged trace: its recording was selected by a recording");
        s.recorded = std::make_shared<const RecordedSelection>(std::vector<TokenId>(), std::span<const TokenRecordPtr>(),
                                                               selectorFromJson(other, f), f.text(recording, "source"));
    }
    return s;
}

json settingsToJson(const RunSettings& s)
{
    json out = selectorToJson(s.selector);
    out.update({{"temperature", s.sampler.temperature},
                {"top_p", s.sampler.topP},
                {"min_p", s.sampler.minP},
                {"seed", s.sampler.seed},
                {"max_new_tokens", s.maxNewTokens},
                {"forced_tokens", s.forcedTokens},
                {"dense_reference", s.denseReference},
                {"local_divergence", s.localDivergence}});
    return out;
}

RunSettings settingsFromJson(const json& in, const TraceFields& f)
{
    RunSettings s;
    s.selector = selectorFromJson(in, f);
    if (in.contains("forced_tokens"))
        for (const json& id : f.list(in, "forced_tokens"))
            s.forcedTokens.push_back(static_cast<TokenId>(f.wholeNumber(id, "a forced token", 0, std::numeric_limits<TokenId>::max())));
    s.sampler.temperature = f.real(in, "temperature", 0, 1e9);
    s.sampler.topP = f.real(in, "top_p", 0, 1);
    s.sampler.minP = f.real(in, "min_p", 0, 1);
    s.sampler.seed = f.seed(in, "seed");
    s.maxNewTokens = f.integer(in, "max_new_tokens", 0, kMaxPositions);
    s.denseReference = f.flag(in, "dense_reference");
    s.localDivergence = f.flag(in, "local_divergence");
    return s;
}

json timingToJson(const RunTiming& t)
{
    return {{"prefill_s", t.prefillSeconds},
            {"reference_prefill_s", t.referencePrefillSeconds},
            {"decode_s", t.decodeSeconds},
            {"prefill_tokens", t.prefillTokens},
            {"reused_tokens", t.reusedTokens},
            {"generated_tokens", t.generatedTokens}};
}

RunTiming timingFromJson(const json& t, const TraceFields& f)
{
    return {f.real(t, "prefill_s", 0, 1e12), f.real(t, "reference_prefill_s", 0, 1e12), f.real(t, "decode_s", 0, 1e12),
            f.integer(t, "prefill_tokens", 0, kMaxPositions), f.integer(t, "reused_tokens", 0, kMaxPositions),
            f.integer(t, "generated_tokens", 0, kMaxPositions)};
}

json segmentsToJson(const std::vector<Segment>& segments)
{
    json list = json::array();
    for (const auto& s : segments)
        list.push_back({kSegmentKinds[static_cast<int>(s.kind)], s.begin, s.end, s.turn});
    return list;
}

std::vector<Segment> segmentsFromJson(const json& list, const TraceFields& f, std::int64_t length)
{
    std::vector<Segment> segments;
    std::int64_t end = 0;
    bool hasDocument = false;
    for (const json& entry : list) {
        if (!entry.is_array() || entry.size() != 4 || !entry[0].is_string())
            f.fail("is a damaged trace: a segment is not [kind, begin, end, turn]");
        Segment s;
        s.kind = static_cast<Segment::Kind>(f.wordOf(entry[0].get<std::string>(), kSegmentKinds, "segment"));
        s.begin = f.wholeNumber(entry[1], "the begin of a segment", end, length);
        s.end = f.wholeNumber(entry[2], "the end of a segment", s.begin, length);
        s.turn = static_cast<int>(f.wholeNumber(entry[3], "the turn of a segment", -1, std::numeric_limits<int>::max()));
        if (s.begin != end || (s.kind == Segment::Kind::Document && hasDocument))
            f.fail("is a damaged trace: the segments of a prompt do not follow each other");
        end = s.end;
        hasDocument = hasDocument || (s.kind == Segment::Kind::Document && s.end > s.begin);
        segments.push_back(s);
    }
    if (end != length)
        f.fail("is a damaged trace: the segments of a prompt do not cover it");
    return segments;
}

json alternativesToJson(const std::vector<Alternative>& alternatives)
{
    json list = json::array();
    for (const auto& a : alternatives)
        list.push_back({{"id", a.id},
                        {"text", a.text},
                        {"p", a.probability},
                        {"dense_p", std::isnan(a.denseProbability) ? json(nullptr) : json(a.denseProbability)}});
    return list;
}

std::vector<Alternative> alternativesFromJson(const json& list, const TraceFields& f)
{
    std::vector<Alternative> alternatives;
    for (const json& a : list) {
        const json& dense = f.member(a, "dense_p");
        alternatives.push_back({static_cast<TokenId>(f.integer(a, "id", 0, std::numeric_limits<TokenId>::max())),
                                f.text(a, "text"), static_cast<float>(f.real(a, "p", 0, 1.001)),
                                dense.is_null() ? kNotMeasured : static_cast<float>(f.real(a, "dense_p", 0, 1.001))});
    }
    return alternatives;
}

StopReason stopReasonFromJson(const json& in, const TraceFields& f)
{
    return static_cast<StopReason>(f.wordOf(f.text(in, "stop_reason"), kStopReasons, "reason to stop"));
}

json turnToJson(const TraceTurn& t)
{
    json turn{{"id", t.id}, {"parent", t.parent}, {"wording", t.wording}, {"question", t.question}, {"a", t.a}, {"b", t.b}};
    if (!t.failure.empty())
        turn["failure"] = t.failure;
    return turn;
}

TraceTurn turnFromJson(const json& in, const TraceFields& f)
{
    constexpr std::int64_t kMost = std::numeric_limits<std::int32_t>::max();
    TraceTurn t;
    t.id = static_cast<std::uint64_t>(f.integer(in, "id", 1, kMost));
    t.parent = static_cast<std::uint64_t>(f.integer(in, "parent", 0, kMost));
    t.wording = static_cast<std::uint64_t>(f.integer(in, "wording", 1, kMost));
    t.question = f.text(in, "question");
    t.a = f.integer(in, "a", -1, std::numeric_limits<std::int64_t>::max()); // ids of runs in a journal
    t.b = f.integer(in, "b", -1, std::numeric_limits<std::int64_t>::max());
    t.failure = f.optionalText(in, "failure");
    return t;
}

json conversationToJson(const TraceConversation& conversation)
{
    json turns = json::array();
    for (const auto& turn : conversation.turns)
        turns.push_back(turnToJson(turn));
    json out{{"title", conversation.title}, {"turns", turns}, {"shown", conversation.shown}};
    if (const auto& next = conversation.next) {
        RunSettings settings = next->settings;
        settings.selector = withoutReplay(settings.selector); // a recording stands with the answers that used it
        out["next"] = {{"settings", settingsToJson(settings)}, {"system_prompt", next->systemPrompt}};
    }
    return out;
}

TraceConversation conversationFromJson(const json& in, const TraceFields& f, std::size_t runs)
{
    TraceConversation conversation;
    conversation.title = f.text(in, "title");
    const json& turns = f.list(in, "turns");
    if (turns.size() > kMaxTurns)
        f.fail("claims more questions than a trace can have");
    for (const json& each : turns) {
        if (!each.is_object())
            f.fail("is a damaged trace: a turn is no object");
        conversation.turns.push_back(turnFromJson(each, f));
    }
    conversation.shown = static_cast<std::uint64_t>(f.integer(in, "shown", 0, std::numeric_limits<std::int32_t>::max()));
    if (in.contains("next")) {
        const json& next = f.object(in, "next");
        conversation.next = NextQuestion{settingsFromJson(f.object(next, "settings"), f), f.text(next, "system_prompt")};
        conversation.next->settings.selector = withoutReplay(conversation.next->settings.selector);
    }
    requireTree(conversation, f, runs);
    return conversation;
}

void requireTree(const TraceConversation& conversation, const TraceFields& f, std::size_t runs)
{
    std::map<std::uint64_t, const TraceTurn*> known;
    std::vector<bool> isTaken(runs, false);
    std::uint64_t last = 0;
    for (const TraceTurn& turn : conversation.turns) {
        if (turn.id <= last || (turn.parent != 0 && !known.count(turn.parent)))
            f.fail(fmt::format("is a damaged trace: turn {} does not follow its parent", turn.id));
        last = turn.id;
        known[turn.id] = &turn;
        const auto first = known.find(turn.wording);
        if (first == known.end() || first->second->parent != turn.parent || first->second->wording != turn.wording)
            f.fail(fmt::format("is a damaged trace: turn {} has the wording of no turn beside it", turn.id));
        for (const std::int64_t run : {turn.a, turn.b}) {
            if (run < 0)
                continue;
            if (static_cast<std::size_t>(run) >= runs || isTaken[static_cast<std::size_t>(run)])
                f.fail(fmt::format("is a damaged trace: turn {} has an answer that is not there, or that of another turn", turn.id));
            isTaken[static_cast<std::size_t>(run)] = true;
        }
    }
    if (conversation.shown != 0 && !known.count(conversation.shown))
        f.fail("is a damaged trace: the turn that was shown is not there");
}

} // namespace sightline
