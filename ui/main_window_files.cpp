// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations as files, and the history of those that are kept.
#include "app/autosave.h"
#include "app/session.h"
#include "app/session_file.h"
#include "ui/export/export_menu.h"
#include "ui/history_panel.h"
#include "ui/inspector_line.h"
#include "ui/main_window.h"
#include "ui/views/chat_view.h"
#include "ui/views/position_views.h"
#include "ui/views/steps_lane.h"

#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QUndoStack>

#include <utility>

namespace sightline {
namespace {

/// Undo brings the conversation back, Redo deletes it again.
class DeleteConversation : public QUndoCommand {
public:
    DeleteConversation(HistoryPanel* history, const QString& id)
        : QUndoCommand(MainWindow::tr("Delete Conversation")), m_history(history), m_id(id)
    {
    }
    void undo() override { m_history->restore(m_id); }
    void redo() override
    {
        if (m_isDone)
            m_history->remove(m_id, false);
        m_isDone = true;
    }

private:
    HistoryPanel* m_history;
    QString m_id;
    bool m_isDone = false;
};

} // namespace

void MainWindow::addFileActions(QMenu* menu)
{
    const auto add = [&](const QString& text, const QKeySequence& key, const char* name, const QString& tip, auto slot) {
        QAction* action = menu->addAction(text, key, this, slot);
        action->setObjectName(QString::fromLatin1(name));
        action->setStatusTip(tip);
        return action;
    };
    m_saveAction = add(tr("&Save Conversation"), QKeySequence(Qt::CTRL | Qt::Key_S), "save_conversation",
                       tr("Writes the conversation with everything that was measured to its .sightline file."),
                       [this] { saveConversation(); });
    m_saveAsAction = add(tr("Save Conversation &As…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), "save_conversation_as",
                         tr("Writes the conversation to another .sightline file."), [this] { saveConversationAs(); });
    m_historyAction = add(tr("&History"), QKeySequence(Qt::CTRL | Qt::Key_H), "show_history",
                          tr("Shows the conversations that were kept, with a search, at the left edge of the window."),
                          [this](bool on) { showHistory(on); });
    m_historyAction->setCheckable(true);
    m_historyAction->setEnabled(false); // until there is a library
}

void MainWindow::connectFiles()
{
    m_file = new SessionFile(*m_context.session, this);
    connect(m_file, &SessionFile::changed, this, &MainWindow::updateTitle);
    for (ExportMenu* menu : {m_positions->exportMenu(), m_steps->exportMenu()}) {
        menu->setTraceFile([this]() -> QString {
            if (!m_file->path().isEmpty() && !m_file->isModified())
                return QFileInfo(m_file->path()).absoluteFilePath();
            const bool isKept = m_autosave && m_autosave->isWritten() && !m_autosave->currentId().isEmpty();
            return isKept ? m_autosave->library().traceOf(m_autosave->currentId()) : QString();
        });
        connect(menu, &ExportMenu::traceWanted, this, [this, menu] {
            m_inspector->say(tr("The program reads the conversation's file: it is saved first."));
            m_programWanted = menu;
            saveConversation();
            if (!m_file->isSaving())
                m_programWanted = nullptr; // no name was given
        });
    }
    const auto forgetProgram = [this] { m_programWanted = nullptr; };
    connect(m_file, &SessionFile::failed, this, forgetProgram);
    connect(m_file, &SessionFile::stopped, this, forgetProgram);
    connect(m_file, &SessionFile::progress, this, [this](int percent) {
        if (percent < 100)
            m_inspector->say(tr("Saving… %1 % · Esc stops").arg(percent));
    });
    connect(m_file, &SessionFile::saved, this, [this](const QString& path) {
        m_settings.addRecentDocument(path);
        m_settings.setLastFolder(QFileInfo(path).absolutePath());
        if (m_modelMessage == ModelMessage::File)
            dismissModelMessage();
        m_inspector->say(tr("Saved to “%1”.").arg(QFileInfo(path).fileName()));
        if (ExportMenu* menu = std::exchange(m_programWanted, nullptr))
            menu->copyPython();
    });
    connect(m_file, &SessionFile::stopped, this,
            [this] { m_inspector->say(tr("Saving was stopped; the file that was there stays as it was.")); });
    connect(m_file, &SessionFile::failed, this, [this](const QString& sentence) {
        if (!m_file->canSave())
            return m_inspector->say(sentence);
        showModelMessage(ModelMessage::File, MessageBar::Kind::Error, sentence, tr("Save As…"),
                         [this] { saveConversationAs(); });
    });
    connect(m_context.session, &Session::conversationOpening, this,
            [this] { m_openedBookmarks = m_context.session->bookmarks(); });
    const auto passOn = [this] {
        if (!m_openedBookmarks) // else the document's own have come, and those of the file are still to join them
            m_context.session->setBookmarks(m_bookmarks.all());
    };
    connect(&m_bookmarks, &Bookmarks::changed, this, passOn);
    connect(m_context.session, &Session::conversationOpened, this, [this, passOn](const QString& path) {
        m_bookmarks.merge(std::exchange(m_openedBookmarks, std::nullopt).value_or(std::vector<Bookmark>()));
        passOn();
        if (!m_file->path().isEmpty()) {
            m_settings.addRecentDocument(m_file->path());
            m_settings.setLastFolder(QFileInfo(path).absolutePath());
        }
        if (m_modelMessage == ModelMessage::File)
            dismissModelMessage();
        if (!m_openedTitle.isEmpty()) // renamed in the history after it was written
            m_context.session->setTitle(m_openedTitle);
        m_openedTitle.clear();
        showMostRead();
    });
    connect(m_context.session, &Session::failed, this, [this] { m_openedTitle.clear(); });
}

void MainWindow::setAutosave(Autosave* autosave)
{
    m_autosave = autosave;
    m_file->setLibraryFolder(autosave->library().folder());
    m_history = new HistoryPanel(*autosave, this);
    auto* row = qobject_cast<QBoxLayout*>(m_body->layout());
    row->insertWidget(0, m_history);
    m_history->setContentsMargins(12, 12, 0, 12);
    m_history->setVisible(m_settings.isHistoryShown());
    m_historyAction->setEnabled(true);
    m_historyAction->setChecked(m_settings.isHistoryShown());
    connect(m_history, &HistoryPanel::openRequested, this, [this](const QString& path, const QString& title) {
        openDocument(path);
        m_openedTitle = title;
    });
    connect(m_history, &HistoryPanel::closeRequested, this, [this] { showHistory(false); });
    connect(m_history, &HistoryPanel::renamed, this, [this](const QString& id, const QString& title) {
        if (id == m_autosave->currentId())
            m_context.session->setTitle(title);
    });
    connect(m_history, &HistoryPanel::aboutToDelete, this, [this](const QString& id) {
        if (id == m_autosave->currentId())
            m_context.session->clearConversation(); // what is not written of it is, before it goes
    });
    connect(m_history, &HistoryPanel::deleted, this,
            [this](const QString& id) { m_context.undo->push(new DeleteConversation(m_history, id)); });
    connect(autosave, &Autosave::failed, this, [this](const QString& sentence) {
        showModelMessage(ModelMessage::File, MessageBar::Kind::Error, sentence, tr("Save As…"),
                         [this] { saveConversationAs(); });
    });
    connect(autosave, &Autosave::written, this, &MainWindow::updateTitle);
    connect(m_context.session, &Session::conversationChanged, this, &MainWindow::updateTitle);
    connect(autosave, &Autosave::recovered, this, &MainWindow::tellRecovered);
}

void MainWindow::tellRecovered(const std::vector<RecoveredConversation>& all)
{
    QStringList names;
    QString id;
    for (const RecoveredConversation& one : all) {
        if (!one.problem.isEmpty())
            return showModelMessage(ModelMessage::File, MessageBar::Kind::Error, one.problem);
        if (one.wasInterrupted || one.tokens > 0) {
            names << tr("“%1”").arg(one.name.simplified().left(60));
            id = one.id;
        }
    }
    if (names.isEmpty())
        return;
    const QString sentence = names.size() == 1
        ? tr("Sightline was ended while it worked on %1; all of it that was written is back, and in the history (Ctrl+H).")
              .arg(names.first())
        : tr("Sightline was ended before; %n conversations are back, and in the history (Ctrl+H).", nullptr,
             static_cast<int>(names.size()));
    showModelMessage(ModelMessage::File, MessageBar::Kind::Note, sentence,
                     names.size() == 1 ? tr("Open It") : tr("Show History"), [this, id, only = names.size() == 1] {
                         if (only)
                             openDocument(m_autosave->library().traceOf(id));
                         else
                             showHistory(true);
                         dismissModelMessage();
                     });
}

void MainWindow::showHistory(bool on)
{
    if (!m_history)
        return;
    m_history->setVisible(on);
    m_historyAction->setChecked(on);
    m_settings.setHistoryShown(on);
    if (on)
        m_history->focusSearch();
    else
        m_chat->focusComposer();
}

void MainWindow::saveConversation()
{
    if (m_file->path().isEmpty())
        return saveConversationAs();
    m_file->save(m_file->path());
}

void MainWindow::saveConversationAs()
{
    if (!m_file->canSave())
        return m_inspector->say(tr("There is nothing to save yet: ask a question first."));
    const QString start = m_file->path().isEmpty()
        ? QDir(m_settings.lastFolder().isEmpty() ? QDir::homePath() : m_settings.lastFolder()).filePath(m_file->suggestedName())
        : m_file->path();
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the conversation"), start,
                                                      tr("Conversations (*.sightline)"));
    if (!path.isEmpty())
        m_file->save(path);
}

} // namespace sightline
