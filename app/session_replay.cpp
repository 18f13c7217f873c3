// SPDX-License-Identifier: GPL-3.0-or-later
// Recorded selections as selectors: what an answer of the conversation, or of a trace file, read.
#include "app/session.h"
#include "app/trace_session.h"
#include "engine/error.h"
#include "engine/recorded_selection.h"

#include <QFileInfo>

#include <algorithm>
#include <filesystem>

namespace sightline {

std::vector<RunPtr> Session::replayable() const
{
    std::vector<RunPtr> runs;
    if (turns().empty() || !turns().back().a->prompt)
        return runs;
    const auto& prompt = turns().back().a->prompt->chat.ids;
    for (const TurnSnapshot* turn : m_conversation.all())
        for (const RunPtr& run : { turn->a, turn->b })
            if (run && run->isDone() && !run->tokens.empty() && !run->model && run->prompt && run->prompt->chat.ids == prompt)
                runs.push_back(run);
    std::reverse(runs.begin(), runs.end());
    return runs;
}

void Session::replaySelection(RunSide side, RunId id)
{
    const RunPtr from = run(id);
    if (!from || from->tokens.empty() || !from->prompt || from->model || !shownModel())
        return fail(Failure::Where::Run, QStringLiteral("There is no such answer any more whose selection could be replayed."));
    replay(side, [from, model = shownModel()] { return toTraceRun(*from, QString(), *model); }, from->label);
}

void Session::replayTrace(RunSide side, const QString& path)
{
    std::vector<TokenId> prompt;
    if (!turns().empty() && turns().back().a->prompt)
        prompt = turns().back().a->prompt->chat.ids;
    const auto read = [path, prompt = std::move(prompt)] {
        const Trace trace = readTrace(std::filesystem::path(path.toStdString()));
        if (const TraceRun* const run = answerToReplay(trace, prompt, true))
            return *run;
        throw Error(ErrorCode::InvalidInput, path.toStdString() + " is a trace without an answer");
    };
    replay(side, read, QFileInfo(path).fileName());
}

/// Reads and copies aside: a long answer read a quarter of a gigabyte of positions.
void Session::replay(RunSide side, std::function<TraceRun()> read, const QString& source)
{
    m_replayRequest = ++m_lastRequest;
    m_readers.start([this, side, read = std::move(read), source, request = m_replayRequest] {
        // `this` outlives the task: the destructor waits for the pool. Only its event queue is used.
        std::shared_ptr<const RecordedSelection> recorded;
        QString failure;
        try {
            recorded = recordedSelection(read(), source.toStdString());
        } catch (const Error& error) {
            failure = QStringLiteral("The selection cannot be replayed: %1.").arg(QString::fromUtf8(error.what()));
            if (failure.endsWith(QStringLiteral("..")))
                failure.chop(1);
        } catch (const std::exception&) {
            failure = QStringLiteral("The selection of “%1” cannot be replayed: memory ran out.").arg(source);
        }
        QMetaObject::invokeMethod(
            this, [this, request, side, recorded, failure] { onSelectionRead(request, side, recorded, failure); },
            Qt::QueuedConnection);
    });
}

void Session::onSelectionRead(quint64 request, RunSide side, const std::shared_ptr<const RecordedSelection>& recorded,
                              const QString& failure)
{
    if (request != m_replayRequest)
        return;
    if (!recorded)
        return fail(Failure::Where::Run, failure);
    SelectorSettings selector = side == RunSide::A ? m_settings.selector : m_compareSelector;
    selector.kind = SelectorKind::Replay;
    selector.recorded = recorded;
    if (side == RunSide::A) {
        RunSettings settings = m_settings;
        settings.selector = selector;
        return setSettings(settings);
    }
    const bool wasOn = m_compareDense;
    setCompareSelector(selector); // where B is wanted already, the last question gets it here
    if (!wasOn)
        setCompareDense(true);
}

} // namespace sightline
