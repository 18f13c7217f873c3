// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments.h"

#include "app/engine_worker.h"
#include "app/session.h"
#include "engine/recorded_selection.h"

#include <numeric>

namespace sightline {

Experiments::Experiments(Session* session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(session->worker(), &EngineWorker::experimentChanged, this, &Experiments::take, Qt::QueuedConnection);
    // A question goes first.
    connect(session, &Session::busyChanged, this, [this] {
        if (m_session->isAnswering() || m_session->isLoadingModel())
            stop();
    });
    connect(session, &Session::modelChanged, this, [this] {
        stop();
        for (auto& latest : m_latest)
            latest.reset();
        emit changed(nullptr);
    });
}

Experiments::~Experiments()
{
    m_stop.request_stop();
}

QString Experiments::whyNot(const RunPtr& run) const
{
    if (!run || run->tokens.empty() || !run->prompt)
        return tr("Ask a question first: exact runs need an answer to run again.");
    if (!run->isDone())
        return tr("The answer is still being written; try again when it is done.");
    if (m_session->isLoadingModel())
        return tr("The model is still loading; try again in a moment.");
    const ModelInfoPtr model = m_session->model();
    if (!model)
        return tr("Exact runs need the model: open its folder with File ▸ Open Model Folder.");
    if (m_session->isForeign() || static_cast<std::int64_t>(run->tokens.front()->layers.size()) != model->layerCount)
        return tr("This answer was given by another model than the one that is open; open that one for exact runs.");
    return {};
}

void Experiments::measureKCurve(const RunPtr& run, int token)
{
    ExperimentRequest request;
    request.kind = ExperimentRequest::Kind::KCurve;
    request.run = run;
    request.tokens = { token };
    request.selector = withoutReplay(run->settings.selector); // a recording has no k to vary
    if (request.selector.kind == SelectorKind::Dense) {
        const bool indexed = m_session->model() && m_session->model()->dsaActive;
        request.selector.kind = indexed ? SelectorKind::LightningIndexer : SelectorKind::Oracle;
    }
    if (request.selector.k == 0 && m_session->model())
        request.selector.k = m_session->model()->indexTopk; // one more point of the curve
    start(std::move(request));
}

void Experiments::holdTournament(const RunPtr& run, int token, std::int64_t k)
{
    ExperimentRequest request;
    request.kind = ExperimentRequest::Kind::Tournament;
    request.run = run;
    request.k = k;
    request.tokens = { token };
    if (token < 0) {
        request.tokens.resize(run->tokens.size());
        std::iota(request.tokens.begin(), request.tokens.end(), 0);
    }
    start(std::move(request));
}

void Experiments::scoreUnder(const RunPtr& run, const SelectorSettings& selector)
{
    ExperimentRequest request;
    request.kind = ExperimentRequest::Kind::Effect;
    request.run = run;
    request.tokens.resize(run->tokens.size());
    std::iota(request.tokens.begin(), request.tokens.end(), 0);
    request.selector = selector;
    start(std::move(request));
}

void Experiments::start(ExperimentRequest request)
{
    stop();
    request.id = ++m_lastId;
    if (const QString reason = whyNot(request.run); !reason.isEmpty()) {
        Experiment refused = experimentOf(request);
        refused.state = Experiment::State::Failed;
        refused.failure = reason;
        m_latest[static_cast<int>(request.kind)] = std::make_shared<const Experiment>(std::move(refused));
        emit changed(m_latest[static_cast<int>(request.kind)]);
        return;
    }
    m_stop = std::stop_source();
    request.stop = m_stop.get_token();
    m_running = request.id;
    auto& latest = m_latest[static_cast<int>(request.kind)];
    latest = std::make_shared<const Experiment>(experimentOf(request));
    QMetaObject::invokeMethod(
        m_session->worker(), [worker = m_session->worker(), request] { worker->experiment(request); }, Qt::QueuedConnection);
    emit runningChanged(true);
    emit changed(latest);
}

void Experiments::stop()
{
    m_stop.request_stop();
}

ExperimentPtr Experiments::latest(ExperimentRequest::Kind kind) const
{
    return m_latest[static_cast<int>(kind)];
}

void Experiments::take(const ExperimentPtr& experiment)
{
    if (experiment->id == m_running && experiment->isDone()) {
        m_running = 0;
        emit runningChanged(false);
    }
    auto& latest = m_latest[static_cast<int>(experiment->kind)];
    if (!latest || latest->id != experiment->id)
        return; // a newer one has taken its place
    latest = experiment;
    emit changed(experiment);
}

} // namespace sightline
