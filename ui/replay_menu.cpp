// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay_menu.h"

#include "app/model_info.h"
#include "app/session.h"

#include <QApplication>
#include <QFileDialog>

namespace sightline {

QString selectorText(const RunSettings& settings, const ModelInfo& model)
{
    const QString label = runLabel(settings, model), source = recordingSource(settings.selector);
    // That of an answer in the conversation is called as the answer is.
    return label.endsWith(source) ? label : ReplayMenu::tr("%1, from %2").arg(label, source);
}

ReplayMenu::ReplayMenu(Session* session, RunSide side, QWidget* parent)
    : QMenu(tr("Recorded selection"), parent), m_session(session), m_side(side)
{
    setObjectName(side == RunSide::A ? QStringLiteral("replay_menu_a") : QStringLiteral("replay_menu_b"));
    setToolTipsVisible(true);
    const QString meaning = tr("Reads exactly the positions that an answer of before read, whatever the scores say: does a difference "
                               "come from the choice, or from the arithmetic?");
    menuAction()->setToolTip(meaning);
    menuAction()->setStatusTip(meaning);
    menuAction()->setCheckable(true);
    connect(this, &QMenu::aboutToShow, this, &ReplayMenu::fill);
    fill(); // an empty menu would not open
}

void ReplayMenu::fill()
{
    clear();
    const RunSettings now = m_side == RunSide::A ? m_session->settings() : m_session->compareSettings();
    const ModelInfoPtr model = m_session->shownModel();
    if (now.selector.kind == SelectorKind::Replay && model) {
        QAction* action = addAction(selectorText(now, *model));
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::triggered, action, [action] { action->setChecked(true); }); // it stays chosen
        addSeparator();
    }
    const std::vector<RunPtr> runs = m_session->replayable();
    for (const RunPtr& run : runs) {
        QAction* action = addAction(run->side == RunSide::A ? tr("What %1 read").arg(run->label) : tr("What %1 read (B)").arg(run->label),
                                    m_session, [session = m_session, side = m_side, id = run->id] { session->replaySelection(side, id); });
        action->setToolTip(m_side == RunSide::A ? tr("For this question asked again (Ctrl+R): its tokens attend to what this answer's tokens did")
                                                : tr("Answers this question once more beside; its tokens attend to what this answer's tokens did"));
    }
    if (runs.empty()) {
        QAction* none = addAction(tr("No answer to this question yet"));
        none->setEnabled(false);
    }
    QAction* file = addAction(tr("From a trace file…"), this, [this] { chooseTrace(m_session, m_side, QApplication::activeWindow()); });
    file->setToolTip(tr("What an answer to the same question read elsewhere: on another machine, in another precision, edited by hand"));
}

void ReplayMenu::chooseTrace(Session* session, RunSide side, QWidget* parent)
{
    const QString path = QFileDialog::getOpenFileName(parent, tr("Replay the selection of an answer in a trace"), QString(),
                                                      tr("Sightline traces (*.sightline);;All files (*)"));
    if (!path.isEmpty())
        session->replayTrace(side, path);
}

} // namespace sightline
