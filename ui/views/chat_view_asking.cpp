// SPDX-License-Identifier: GPL-3.0-or-later
// What the composer of the chat sends: questions, other words for earlier ones, and how answers are drawn.
#include "app/formatting.h"
#include "app/sampling_presets.h"
#include "app/session.h"
#include "ui/views/chat_view.h"
#include "ui/views/composer.h"
#include "ui/views/sampling_popover.h"

#include <QToolButton>

#include <utility>

namespace sightline {

void ChatView::send(const QString& text)
{
    if (!m_context.session)
        return;
    m_sticks = true;
    m_composer->setDraft(QString());
    if (const TurnId edited = std::exchange(m_editing, 0); edited != 0)
        m_context.session->editQuestion(edited, text);
    else
        m_context.session->ask(text);
}

void ChatView::editQuestion(TurnId turn)
{
    for (const TurnSnapshot& each : m_snapshots)
        if (each.id == turn && turn != 0) {
            m_editing = turn;
            m_composer->beginEdit(each.question);
        }
}

void ChatView::editLastQuestion()
{
    if (!m_snapshots.empty())
        editQuestion(m_snapshots.back().id);
}

void ChatView::removeLastQuestion()
{
    if (m_context.session && !m_snapshots.empty())
        m_context.session->removeTurn(m_snapshots.back().id);
}

void ChatView::setPresets(SamplingPresets* presets)
{
    m_presets = presets;
    refreshSampling();
}

void ChatView::refreshSampling()
{
    if (!m_context.session || !m_presets)
        return;
    const RunSettings& settings = m_context.session->settings();
    const SamplingPreset* preset = m_presets->matching(settings.sampler, settings.maxNewTokens);
    QString text = preset ? preset->name : tr("own values");
    if (!m_context.session->systemPrompt().isEmpty())
        text = tr("system prompt · %1").arg(text);
    m_composer->setSampling(text, tr("System prompt and sampling: %1, at most %2 tokens")
                                      .arg(describeSampler(settings.sampler), format::count(settings.maxNewTokens)));
    refreshContext();
}

void ChatView::openSampling()
{
    if (!m_context.session || !m_presets)
        return;
    if (!m_sampling)
        m_sampling = new SamplingPopover(m_context.session, m_presets, this);
    m_sampling->openAbove(m_composer->samplingButton());
}

} // namespace sightline
