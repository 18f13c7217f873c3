// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup.h"

#include "app/focus.h"
#include "app/formatting.h"
#include "app/session.h"
#include "ui/main_window.h"

#include <QFileInfo>

#include <algorithm>

namespace sightline {

Startup::Startup(const CommandLine& line, const std::vector<SampleDocument>& samples, const ViewContext& context,
                 MainWindow& window)
    : m_line(line), m_samples(samples), m_context(context), m_window(window)
{
    Session* session = m_context.session;
    connect(session, &Session::busyChanged, this, &Startup::askWhenReady);
    // A question about a document that did not open would be answered from nothing.
    connect(session, &Session::failed, this, [this](const Failure& failure) {
        if (failure.where == Failure::Where::Model || failure.where == Failure::Where::Document)
            m_wantsAnswer = false;
    });
    // Which part of it to read is for a person to say.
    connect(session, &Session::tooLongChanged, this, [this, session] {
        const TooLongDocument& tooLong = session->tooLong();
        if (!m_wantsAnswer || !tooLong.tokens)
            return;
        m_wantsAnswer = false;
        emit session->failed({ Failure::Where::Document,
                               tr("“%1” has %2 tokens, but %3 reads at most %4 at once; open a shorter text or a model with a "
                                  "longer context.")
                                   .arg(tooLong.tokens->document->title, format::count(tooLong.tokens->count()),
                                        session->model()->name, format::count(session->model()->contextLength)) });
    });
    if (m_line.layer)
        connect(session, &Session::modelChanged, this, [this, session] {
            if (const ModelInfoPtr model = session->model())
                m_context.focus->setLayer(std::min<std::int64_t>(*m_line.layer, model->layerCount - 1));
        });
}

void Startup::begin()
{
    m_hasBegun = true;
    Session* session = m_context.session;
    RunSettings settings = session->settings();
    if (m_line.k)
        settings.selector.k = *m_line.k;
    if (m_line.selector)
        settings.selector.kind = *m_line.selector;
    if (m_line.noDenseReference)
        settings.denseReference = false;
    session->setSettings(settings);
    if (m_line.compare)
        session->setCompareDense(true);
    m_wantsAnswer = !m_line.ask.isEmpty();

    const QString model = installation::modelFolder(m_line.model);
    if (!model.isEmpty())
        session->loadModel(model);
    else if (!isTraceName(m_line.document)) // a conversation is read without
        emit session->failed({ Failure::Where::Model,
                               tr("The demo model is missing from this installation; open a model folder.") });
    if (!m_line.document.isEmpty()) {
        m_window.openDocument(m_line.document);
        m_hasDocument = true;
    } else if (!m_samples.empty()) {
        m_window.openSample(m_samples.front().path,
                            m_wantsAnswer ? QString() : m_samples.front().questions.value(0));
        m_hasDocument = true;
    }
}

void Startup::askWhenReady()
{
    Session* session = m_context.session;
    if (!m_wantsAnswer || session->isBusy() || !session->model() || (m_hasDocument && session->document() && !session->documentTokens()))
        return;
    m_wantsAnswer = false;
    session->ask(m_line.ask);
}

bool Startup::isSettled() const
{
    const Session& session = *m_context.session;
    return m_hasBegun && !m_wantsAnswer && !session.isBusy();
}

} // namespace sightline
