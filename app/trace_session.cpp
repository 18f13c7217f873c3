// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trace_session.h"

#include "app/document_tokens.h"
#include "app/model_info.h"
#include "app/trace_documents.h"
#include "engine/recorded_selection.h"
#include "engine/utf8.h"

#include <algorithm>

namespace sightline {
namespace {

QString fromUtf8(const std::string& text) { return QString::fromStdString(text); }

/// Printable text of a token that holds these bytes of the document.
QString pieceOf(const std::string& text, const TokenSpan& span)
{
    const auto at = static_cast<std::size_t>(span.begin);
    return fromUtf8(escapeInvalidUtf8(std::string_view(text).substr(at, static_cast<std::size_t>(span.end - span.begin))));
}

RunState stateOf(const TraceRun& run)
{
    if (!run.failure.empty())
        return RunState::Failed;
    return run.stopReason == StopReason::Cancelled ? RunState::Cancelled : RunState::Finished;
}

/// The document as the prompts of a trace have it; one value for all that agree.
class PromptMaker {
public:
    /// `documents`: those of the trace, by number.
    PromptMaker(const Trace& trace, std::vector<DocumentPtr> documents) : m_trace(trace), m_documents(std::move(documents)) {}

    PromptInfoPtr prompt(const TraceRun& run)
    {
        auto prompt = std::make_shared<PromptInfo>();
        prompt->chat = run.prompt;
        prompt->systemPrompt = fromUtf8(run.systemPrompt);
        const Segment* segment = run.prompt.document();
        if (segment && m_documents[run.document])
            prompt->document = tokens(run, *segment);
        const std::string& text = m_trace.documentAt(run.document).text;
        auto piece = run.pieces.begin();
        for (std::int64_t p = 0; p < prompt->length(); ++p) {
            const bool isDocument = segment && p >= segment->begin && p < segment->end;
            if (isDocument)
                prompt->pieces << pieceOf(text, run.prompt.documentOffsets[static_cast<std::size_t>(p - segment->begin)]);
            else
                prompt->pieces << fromUtf8(*piece++);
        }
        return prompt;
    }

    /// Of the newest prompt about the open document; null without.
    [[nodiscard]] DocumentTokensPtr last() const
    {
        const auto found = std::find_if(m_made.rbegin(), m_made.rend(),
                                        [this](const DocumentTokensPtr& made) { return made->document == m_documents[0]; });
        return found == m_made.rend() ? nullptr : *found;
    }

private:
    DocumentTokensPtr tokens(const TraceRun& run, const Segment& segment)
    {
        const auto begin = run.prompt.ids.begin() + segment.begin, end = run.prompt.ids.begin() + segment.end;
        for (const DocumentTokensPtr& made : m_made)
            if (made->document == m_documents[run.document] && made->firstPosition == segment.begin && std::equal(made->ids.begin(), made->ids.end(), begin, end))
                return made;
        auto tokens = std::make_shared<DocumentTokens>();
        tokens->document = m_documents[run.document];
        tokens->ids.assign(begin, end);
        TextRanges ranges = toUtf16Ranges(m_trace.documentAt(run.document).text, run.prompt.documentOffsets);
        tokens->begins = std::move(ranges.begins);
        tokens->ends = std::move(ranges.ends);
        tokens->firstPosition = segment.begin;
        m_made.push_back(tokens);
        return tokens;
    }

    const Trace& m_trace;
    std::vector<DocumentPtr> m_documents;
    std::vector<DocumentTokensPtr> m_made;
};

ModelInfoPtr infoOf(const TraceModel& model)
{
    auto info = std::make_shared<ModelInfo>();
    info->name = fromUtf8(model.name);
    info->dsaActive = model.index_topk > 0;
    info->layerCount = model.layers;
    info->headCount = model.heads;
    info->indexTopk = model.index_topk;
    info->favouriteLayer = model.favouriteLayer;
    info->facts = model;
    return info;
}

/// A file of the command line lists answers: each goes on where its prompt does, else it is a first question.
TraceConversation listed(const Trace& trace)
{
    TraceConversation conversation;
    for (std::size_t r = 0; r < trace.runs.size() && r < trace_format::kMaxTurns; ++r) {
        TraceTurn turn;
        turn.id = turn.wording = r + 1;
        turn.question = trace.runs[r].question;
        turn.a = static_cast<std::int64_t>(r);
        std::size_t longest = 0;
        for (std::size_t e = 0; e < r; ++e) {
            const auto& ids = trace.runs[r].prompt.ids;
            const auto& before = trace.runs[e];
            const std::size_t length = before.prompt.ids.size() + before.tokens.size();
            if (before.tokens.empty() || ids.size() <= length || length <= longest)
                continue;
            bool goesOn = std::equal(before.prompt.ids.begin(), before.prompt.ids.end(), ids.begin());
            for (std::size_t i = 0; goesOn && i < before.tokens.size(); ++i)
                goesOn = ids[before.prompt.ids.size() + i] == before.tokens[i]->id;
            if (goesOn) {
                turn.parent = e + 1;
                longest = length;
            }
        }
        conversation.turns.push_back(std::move(turn));
    }
    conversation.shown = conversation.turns.empty() ? 0 : conversation.turns.back().id;
    return conversation;
}

} // namespace

bool isTraceName(const QString& path)
{
    return path.endsWith(QStringLiteral(".sightline"), Qt::CaseInsensitive);
}

QString conversationName(const ConversationState& state)
{
    if (!state.title.isEmpty())
        return state.title;
    if (!state.turns.empty())
        return state.turns.front().question.simplified();
    return state.document ? state.document->title : QString();
}

TraceTurn journalTurn(const TurnSnapshot& turn)
{
    TraceTurn out;
    out.id = turn.id;
    out.parent = turn.parent;
    out.wording = turn.wording ? turn.wording : turn.id;
    out.question = turn.question.toStdString();
    out.a = static_cast<std::int64_t>(turn.a->uid);
    out.b = turn.b ? static_cast<std::int64_t>(turn.b->uid) : -1;
    if (!turn.a->prompt)
        out.failure = turn.a->failure.toStdString();
    return out;
}

TraceRun toTraceRun(const RunSnapshot& run, const QString& question, const ModelInfo& model)
{
    TraceRun out;
    out.question = question.toStdString();
    out.backend = run.backend.toStdString();
    out.settings = run.settings;
    if (withoutReplay(out.settings.selector).kind == SelectorKind::Dense)
        out.settings.selector.k = 0;
    else if (out.settings.selector.k == 0)
        out.settings.selector.k = model.indexTopk;
    out.prompt = run.prompt->chat;
    out.systemPrompt = run.prompt->systemPrompt.toStdString();
    const Segment* document = run.prompt->chat.document();
    for (std::int64_t p = 0; p < run.prompt->length(); ++p)
        if (!document || p < document->begin || p >= document->end)
            out.pieces.push_back(run.prompt->pieces.value(p).toStdString());
    out.tokens = run.tokens;
    out.stopReason = run.isDone() ? run.stopReason : StopReason::Cancelled;
    out.timing = run.timing;
    out.label = run.label.toStdString();
    out.failure = run.state == RunState::Failed ? run.failure.toStdString() : std::string();
    out.id = run.uid;
    return out;
}

std::vector<DocumentPtr> earlierDocuments(const std::vector<TurnSnapshot>& turns, const DocumentPtr& open)
{
    std::vector<DocumentPtr> earlier;
    for (const TurnSnapshot& turn : turns)
        for (const RunPtr& run : { turn.a, turn.b }) {
            const DocumentPtr read = run && run->prompt && run->prompt->document ? run->prompt->document->document : nullptr;
            const auto isIt = [&read](const DocumentPtr& each) { return each && (each == read || isSameText(*each, *read)); };
            if (read && !isIt(open) && std::none_of(earlier.begin(), earlier.end(), isIt))
                earlier.push_back(read);
        }
    return earlier;
}

Trace toTrace(const ConversationState& state)
{
    Trace trace;
    trace.model = state.model->facts;
    if (state.document)
        trace.document = traceDocument(*state.document, state.bookmarks);
    const std::vector<DocumentPtr> earlier = earlierDocuments(state.turns, state.document);
    for (const DocumentPtr& document : earlier)
        trace.earlier.push_back(traceDocument(*document));
    trace.conversation.title = state.title.toStdString();
    trace.conversation.shown = state.shown;
    trace.conversation.next = state.next;
    for (const TurnSnapshot& turn : state.turns) {
        TraceTurn out = journalTurn(turn);
        const auto add = [&](const RunPtr& run) -> std::int64_t {
            if (!run || !run->prompt)
                return -1;
            trace.runs.push_back(toTraceRun(*run, turn.question, *state.model));
            if (run->prompt->document)
                for (std::size_t d = 0; d < earlier.size(); ++d)
                    if (earlier[d] == run->prompt->document->document || isSameText(*earlier[d], *run->prompt->document->document))
                        trace.runs.back().document = d + 1;
            return static_cast<std::int64_t>(trace.runs.size()) - 1;
        };
        out.a = add(turn.a);
        out.b = turn.b && turn.b->model ? -1 : add(turn.b); // a file tells of one model
        // The first of its wording may have been removed: who is left begins it anew.
        const auto first = std::find_if(trace.conversation.turns.begin(), trace.conversation.turns.end(),
                                        [&](const TraceTurn& each) { return each.id == out.wording; });
        if (first == trace.conversation.turns.end() && out.wording != out.id) {
            const auto sibling = std::find_if(state.turns.begin(), state.turns.end(), [&](const TurnSnapshot& each) {
                return each.parent == turn.parent && each.wording == turn.wording;
            });
            out.wording = sibling == state.turns.end() ? out.id : sibling->id;
        }
        trace.conversation.turns.push_back(std::move(out));
    }
    return trace;
}

OpenedTracePtr openedTrace(const Trace& trace)
{
    auto opened = std::make_shared<OpenedTrace>();
    ConversationState& state = opened->state;
    state.model = infoOf(trace.model);
    std::vector<DocumentPtr> documents;
    for (std::size_t d = 0; d <= trace.earlier.size(); ++d)
        documents.push_back(documentFromTrace(trace.documentAt(d)));
    state.document = documents[0];
    state.bookmarks = bookmarksFromTrace(trace.document);
    const TraceConversation conversation = trace.conversation.turns.empty() ? listed(trace) : trace.conversation;
    state.title = fromUtf8(conversation.title);
    state.shown = conversation.shown;
    state.next = conversation.next;
    PromptMaker prompts(trace, std::move(documents));
    RunId last = 0;
    const auto run = [&](std::int64_t index, RunSide side) -> RunPtr {
        if (index < 0)
            return nullptr;
        const TraceRun& from = trace.runs[static_cast<std::size_t>(index)];
        auto made = std::make_shared<RunSnapshot>();
        made->id = ++last;
        made->uid = from.id ? from.id : newRunUid();
        made->side = side;
        made->state = stateOf(from);
        made->settings = from.settings;
        made->backend = fromUtf8(from.backend);
        made->label = from.label.empty() ? runLabel(from.settings, *state.model) : fromUtf8(from.label);
        made->prompt = prompts.prompt(from);
        made->tokens = from.tokens;
        made->stopReason = from.stopReason;
        made->timing = from.timing;
        made->failure = fromUtf8(from.failure);
        return made;
    };
    for (const TraceTurn& from : conversation.turns) {
        TurnSnapshot turn;
        turn.id = from.id;
        turn.parent = from.parent;
        turn.wording = from.wording;
        turn.question = fromUtf8(from.question);
        turn.a = run(from.a, RunSide::A);
        turn.b = run(from.b, RunSide::B);
        if (!turn.a) {
            auto missing = std::make_shared<RunSnapshot>();
            missing->id = ++last;
            missing->uid = newRunUid();
            missing->state = from.failure.empty() ? RunState::Cancelled : RunState::Failed;
            missing->stopReason = StopReason::Cancelled;
            missing->failure = fromUtf8(from.failure);
            turn.a = std::move(missing);
        }
        turn.forkToken = turn.b ? forkOf(*turn.a, *turn.b) : std::nullopt;
        state.turns.push_back(std::move(turn));
    }
    opened->documentTokens = prompts.last();
    return opened;
}

} // namespace sightline
