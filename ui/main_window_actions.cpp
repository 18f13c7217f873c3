// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and commands of the window do.
#include "app/focus.h"
#include "app/session.h"
#include "app/session_file.h"
#include "ui/commands/cheat_sheet.h"
#include "ui/commands/key_bindings.h"
#include "ui/help/explain_popover.h"
#include "ui/help_dialog.h"
#include "ui/inspector_line.h"
#include "ui/main_window.h"
#include "ui/model_panel.h"
#include "ui/panel.h"
#include "ui/run_toolbar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCursor>
#include <QKeyEvent>
#include <QStatusTipEvent>

#include <algorithm>

namespace sightline {

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (QAction* action = m_keys->lateAction(event); action && action->isEnabled())
        return action->trigger();
    QMainWindow::keyPressEvent(event);
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::StatusTip && m_inspector) {
        m_inspector->hint(static_cast<QStatusTipEvent*>(event)->tip());
        return true;
    }
    return QMainWindow::event(event);
}

RunPtr MainWindow::shownRun() const
{
    if (const RunPtr run = m_context.session->run(m_context.focus->shown().run))
        return run;
    return m_context.session->latestRun();
}

void MainWindow::stepToken(int by)
{
    const RunPtr run = shownRun();
    if (!run || run->tokens.empty())
        return;
    const int count = static_cast<int>(run->tokens.size());
    if (m_context.focus->locked().run != run->id)
        m_context.focus->lockToken(run->id, by > 0 ? 0 : count - 1);
    else
        m_context.focus->stepToken(by, count);
}

void MainWindow::stepLayer(int by)
{
    if (const ModelInfoPtr model = m_context.session->shownModel())
        m_context.focus->stepLayer(by, model->layerCount);
}

void MainWindow::stopOrUnlock()
{
    if (m_context.session->canStop()) {
        m_context.session->stop();
        return;
    }
    if (m_file->isSaving()) {
        m_file->cancel();
        return;
    }
    m_context.focus->unlock();
    if (isFullScreen())
        showNormal();
}

Panel* MainWindow::panelWithKeyboard() const
{
    for (QWidget* widget = focusWidget(); widget; widget = widget->parentWidget())
        if (auto* panel = qobject_cast<Panel*>(widget); panel && panel->panelFocus())
            return panel;
    return nullptr;
}

void MainWindow::toggleLink()
{
    if (const Panel* panel = panelWithKeyboard())
        panel->panelFocus()->setLinked(!panel->panelFocus()->isLinked());
    else
        m_inspector->say(tr("Click into a panel first: this locks the one with the keyboard."));
}

void MainWindow::explain()
{
    // What the pointer rests on, else what has the keyboard.
    QWidget* under = QApplication::widgetAt(QCursor::pos());
    QWidget* view = under && under->window() == this ? viewAround(under) : nullptr;
    if (!view)
        view = viewAround(focusWidget());
    if (!view)
        return showHelp(this);
    auto* popover = new ExplainPopover(notesFor(classNameOf(view)), this);
    connect(popover, &ExplainPopover::allKeysRequested, this, [this] { showCheatSheet(this); });
    popover->showBeside(view);
}

void MainWindow::showModelPanel()
{
    if (auto* open = findChild<ModelPanel*>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto* panel = new ModelPanel(m_context.session, m_settings, this);
    panel->setAttribute(Qt::WA_DeleteOnClose);
    panel->open();
}

void MainWindow::scaleK(bool up)
{
    const std::int64_t k = m_toolbar->k();
    if (k > 0)
        m_toolbar->setK(up ? k * 2 : std::max<std::int64_t>(1, k / 2));
}

void MainWindow::copy(const QString& text, const QString& what)
{
    if (text.isEmpty()) {
        m_inspector->say(tr("There is nothing to copy yet."));
        return;
    }
    QApplication::clipboard()->setText(text);
    m_inspector->say(tr("%1 is on the clipboard.").arg(what));
}

} // namespace sightline
