// SPDX-License-Identifier: GPL-3.0-or-later
// Menus and keys of the window.
#include "app/focus.h"
#include "app/formatting.h"
#include "app/session.h"
#include "app/session_file.h"
#include "app/token_table.h"
#include "ui/appearance.h"
#include "ui/help_dialog.h"
#include "ui/inspector_line.h"
#include "ui/interventions.h"
#include "ui/main_window.h"
#include "ui/panel.h"
#include "ui/run_toolbar.h"
#include "ui/views/chat_view.h"
#include "ui/views/document_view.h"
#include "ui/views/position_views.h"
#include "ui/views/steps_lane.h"

#include <QActionGroup>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>

namespace sightline {
namespace {

/// A menu entry whose key is handled in keyPressEvent, after views and text fields: the key is shown, not
/// grabbed, so that it can still be typed.
QString withKey(const QString& name, const QString& key)
{
    return name + QLatin1Char('\t') + key;
}

} // namespace

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildRunMenu();
    buildHelpMenu();
    connect(m_toolbar->modelMenu(), &QMenu::aboutToShow, this, &MainWindow::fillModelMenu);
    fillModelMenu(); // an empty menu would not open
    m_toolbar->setLayoutMenu(m_layoutMenu);
}

void MainWindow::buildFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(tr("&Open Document…"), QKeySequence(Qt::CTRL | Qt::Key_O), this, &MainWindow::chooseDocument);
    QAction* add = menu->addAction(tr("&Add Document to the Context…"), this, &MainWindow::addDocuments);
    add->setObjectName(QStringLiteral("file.add_document"));
    add->setStatusTip(tr("Read one more document beside what is open; the conversation goes on"));
    m_recentMenu = menu->addMenu(tr("Open &Recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    fillRecentMenu();
    QMenu* samples = menu->addMenu(tr("Open &Sample"));
    for (const SampleDocument& sample : m_samples)
        samples->addAction(sample.title, this,
                           [this, sample] { openSample(sample.path, sample.questions.value(0)); });
    samples->setEnabled(!m_samples.empty());
    menu->addAction(tr("&Paste as Document"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), this,
                    &MainWindow::pasteAsDocument);
    menu->addSeparator();
    menu->addAction(tr("Open &Model Folder…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), this,
                    &MainWindow::chooseModel);
    menu->addSeparator();
    addFileActions(menu);
    QAction* exports = menu->addAction(tr("E&xport Conversation…"), this, &MainWindow::exportConversation);
    exports->setObjectName(QStringLiteral("file.export_conversation"));
    exports->setStatusTip(tr("Write the conversation as Markdown, or as JSON with token ids and everything that was measured"));
    menu->addSeparator();
    m_closeAction = menu->addAction(tr("&Close Document"), QKeySequence(Qt::CTRL | Qt::Key_W), this,
                                    [this] { m_context.session->closeDocument(); });
    menu->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
    connect(menu, &QMenu::aboutToShow, this,
            [this] { m_closeAction->setEnabled(m_context.session->document() != nullptr); });
    connect(menu, &QMenu::aboutToHide, this, [this] { m_closeAction->setEnabled(true); });
}

void MainWindow::buildEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = m_context.undo->createUndoAction(menu, tr("&Undo"));
    undo->setObjectName(QStringLiteral("undo"));
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    QAction* redo = m_context.undo->createRedoAction(menu, tr("&Redo"));
    redo->setObjectName(QStringLiteral("redo"));
    redo->setShortcuts({ QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y) });
    menu->addAction(undo);
    menu->addAction(redo);
    menu->addSeparator();
    m_copyAnswerAction = menu->addAction(tr("Copy &Answer"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), this,
                                         [this] {
                                             if (const RunPtr run = shownRun())
                                                 copy(run->text().trimmed(), tr("The answer"));
                                         });
    m_copyTableAction = menu->addAction(tr("Copy Tokens as &Table"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                                        this, [this] {
                                            if (const RunPtr run = shownRun())
                                                copy(tokenTable(*run), tr("A line for each token"));
                                        });
    menu->addAction(tr("Copy &View as CSV"), m_positions, &PositionViews::copyCsv);
    menu->addAction(tr("Copy &Line at the Foot"), this,
                    [this] { copy(m_inspector->leftText(), tr("The line")); });
    menu->addAction(tr("Save View as &Picture…"), QKeySequence(Qt::CTRL | Qt::Key_E), m_positions,
                    &PositionViews::exportPng);
    menu->addSeparator();
    menu->addAction(tr("&Find in Document"), QKeySequence(Qt::CTRL | Qt::Key_F), this,
                    [this] { m_document->openFind(); });
}

void MainWindow::buildViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    QMenu* themes = menu->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(themes);
    const struct {
        ThemeChoice choice;
        QString name;
    } choices[] = { { ThemeChoice::System, tr("As the &System") },
                    { ThemeChoice::Light, tr("&Light") },
                    { ThemeChoice::Dark, tr("&Dark") } };
    for (const auto& each : choices) {
        QAction* action = themes->addAction(each.name);
        action->setCheckable(true);
        action->setChecked(m_settings.theme() == each.choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = each.choice] {
            m_settings.setTheme(choice);
            m_appearance.apply(choice);
        });
    }
    QAction* markdown = menu->addAction(tr("Answers as &Markdown"));
    markdown->setObjectName(QStringLiteral("view.markdown"));
    markdown->setStatusTip(tr("Show headings, lists, tables and code of answers as they are meant, or every character as it was generated"));
    markdown->setCheckable(true);
    markdown->setChecked(m_settings.markdown());
    m_chat->setMarkdown(m_settings.markdown());
    connect(markdown, &QAction::toggled, this, [this](bool on) {
        m_settings.setMarkdown(on);
        m_chat->setMarkdown(on);
    });
    m_layoutMenu = menu->addMenu(tr("L&ayout"));
    const auto preset = [this](const QString& name, const QString& tip, LayoutPreset which) {
        QAction* action = m_layoutMenu->addAction(name, this, [this, which] { setLayoutPreset(which); });
        action->setToolTip(tip);
    };
    m_layoutMenu->setToolTipsVisible(true);
    preset(tr("&Read"), tr("Document and chat only"), LayoutPreset::Read);
    preset(tr("&Lab"), tr("Document, chat, steps and the views over positions"), LayoutPreset::Lab);
    preset(tr("&Compare"), tr("Two answers side by side, with the steps"), LayoutPreset::Compare);
    m_layoutMenu->addSeparator();
    const auto toggle = [this](const QString& name, QWidget* widget) {
        QAction* action = m_layoutMenu->addAction(name);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [widget](bool on) { widget->setVisible(on); });
        connect(m_layoutMenu, &QMenu::aboutToShow, action,
                [action, widget] { action->setChecked(!widget->isHidden()); });
    };
    toggle(tr("Show &Steps"), m_stepsPanel);
    toggle(tr("Show Views over &Positions"), m_positions);
    menu->addSeparator();
    menu->addAction(tr("&Score Strip and Layers"), QKeySequence(Qt::CTRL | Qt::Key_1), this,
                    [this] { showBottomView(BottomView::StripAndLayers); });
    menu->addAction(tr("&Tokens × Positions"), QKeySequence(Qt::CTRL | Qt::Key_2), this,
                    [this] { showBottomView(BottomView::Tokens); });
    QAction* selectors = menu->addAction(tr("&k and Selectors"), QKeySequence(Qt::CTRL | Qt::Key_5), this,
                                         [this] { showBottomView(BottomView::Selectors); });
    selectors->setObjectName(QStringLiteral("show_selectors"));
    selectors->setStatusTip(tr("Shows how much k is enough for the focused token, and what other selectors make of it"));
    menu->addSeparator();
    Focus* focus = m_context.focus;
    QAction* back = menu->addAction(tr("Go &Back"), QKeySequence(Qt::ALT | Qt::Key_Left), focus, &Focus::goBack);
    QAction* forward
        = menu->addAction(tr("Go &Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), focus, &Focus::goForward);
    const auto enable = [focus, back, forward] {
        back->setEnabled(focus->canGoBack());
        forward->setEnabled(focus->canGoForward());
    };
    connect(focus, &Focus::historyChanged, back, enable);
    enable();
    menu->addAction(withKey(tr("P&in as Reference"), QStringLiteral("P")), focus, &Focus::togglePin);
    menu->addAction(withKey(tr("L&ock Panel"), QStringLiteral("L")), this, &MainWindow::toggleLink);
    menu->addSeparator();
    menu->addAction(withKey(tr("&Previous Token"), QStringLiteral("←")), this, [this] { stepToken(-1); });
    menu->addAction(withKey(tr("&Next Token"), QStringLiteral("→")), this, [this] { stepToken(1); });
    menu->addAction(withKey(tr("Previous &Divergence"), QStringLiteral("Shift+←")), this,
                    [this] { m_steps->goToDivergence(-1); });
    menu->addAction(withKey(tr("Next Di&vergence"), QStringLiteral("Shift+→")), this,
                    [this] { m_steps->goToDivergence(1); });
    menu->addAction(withKey(tr("Layer &Above"), QStringLiteral("↑")), this, [this] { stepLayer(-1); });
    menu->addAction(withKey(tr("Layer &Below"), QStringLiteral("↓")), this, [this] { stepLayer(1); });
    menu->addAction(withKey(tr("Next Position &Read"), QStringLiteral("N")), this,
                    [this] { m_document->stepSelected(1); });
    const auto marks = [this, menu](const QString& id, const QString& name, const QString& key, const QString& tip,
                                    auto act) {
        QAction* action = menu->addAction(withKey(name, key), this, act);
        action->setObjectName(id);
        action->setStatusTip(tip);
    };
    marks(QStringLiteral("next_marks"), tr("Next &Meaning of the Marks"), QStringLiteral("V"),
          tr("Marks something else behind the document's words: votes, margin, mass, the whole answer, what is unread"),
          [this] { m_document->cycleMode(); });
    marks(QStringLiteral("next_granularity"), tr("Marks by Token, Sentence, Para&graph"), QStringLiteral("G"),
          tr("Marks single tokens, sentences or paragraphs of the document"), [this] { m_document->cycleGranularity(); });
    menu->addAction(tr("Where It &Looked"), QKeySequence(Qt::CTRL | Qt::Key_M), this, &MainWindow::showMostRead);
    menu->addSeparator();
    menu->addAction(tr("&Full Screen"), QKeySequence(Qt::Key_F11), this,
                    [this] { isFullScreen() ? showNormal() : showFullScreen(); });
}

void MainWindow::buildRunMenu()
{
    Session* session = m_context.session;
    QMenu* menu = menuBar()->addMenu(tr("&Run"));
    menu->addAction(tr("&Write a Question"), QKeySequence(Qt::CTRL | Qt::Key_L), this,
                    [this] { m_chat->focusComposer(); });
    m_stopAction = menu->addAction(withKey(tr("&Stop"), QStringLiteral("Esc")), session, &Session::stop);
    m_regenerateAction = menu->addAction(tr("&Ask Again"), QKeySequence(Qt::CTRL | Qt::Key_R), session,
                                         &Session::regenerate);
    const auto version = [this, menu](const QString& name, const char* id, const QString& tip, int key, auto what) {
        QAction* action = menu->addAction(name, this, what);
        action->setObjectName(QString::fromLatin1(id));
        action->setStatusTip(tip);
        if (key != 0)
            action->setShortcut(QKeySequence(key));
    };
    version(tr("&Edit Last Question"), "run.edit_question", tr("Ask the last question in other words, beside the old ones"), 0,
            [this] { m_chat->editLastQuestion(); });
    version(tr("De&lete Last Question"), "run.delete_question", tr("Take the last question and its answer away; can be undone"), 0,
            [this] { m_chat->removeLastQuestion(); });
    version(tr("&Previous Version"), "run.previous_version", tr("The answer, or wording of the question, before the one shown"),
            int(Qt::ALT) | int(Qt::Key_Up), [this] { m_chat->stepVersion(-1); });
    version(tr("Ne&xt Version"), "run.next_version", tr("The answer, or wording of the question, after the one shown"),
            int(Qt::ALT) | int(Qt::Key_Down), [this] { m_chat->stepVersion(1); });
    menu->addAction(tr("&New Conversation"), QKeySequence(Qt::CTRL | Qt::Key_N), session,
                    &Session::clearConversation);
    menu->addSeparator();
    menu->addAction(withKey(tr("&Halve k"), QStringLiteral("[")), this, [this] { scaleK(false); });
    menu->addAction(withKey(tr("&Double k"), QStringLiteral("]")), this, [this] { scaleK(true); });
    menu->addAction(tr("Model's &Own k"), this, [this] {
        if (const ModelInfoPtr model = m_context.session->model(); model && model->indexTopk > 0)
            m_toolbar->setK(model->indexTopk);
    });
    menu->addSeparator();
    m_interventions->addActions(menu);
    menu->addSeparator();
    QAction* compare = menu->addAction(tr("&Compare with Dense (A | B)"), QKeySequence(Qt::CTRL | Qt::Key_B), this,
                                       [this](bool on) { m_context.session->setCompareDense(on); });
    compare->setCheckable(true);
    connect(session, &Session::settingsChanged, compare,
            [compare, session] { compare->setChecked(session->compareDense()); });
    connect(menu, &QMenu::aboutToShow, this, [this, session] {
        m_stopAction->setEnabled(session->canStop());
        m_regenerateAction->setEnabled(!session->turns().empty());
    });
    connect(menu, &QMenu::aboutToHide, this, [this] {
        m_stopAction->setEnabled(true);
        m_regenerateAction->setEnabled(true);
    });
}

void MainWindow::buildHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&What Am I Looking At?"), QKeySequence(Qt::Key_F1), this,
                    [this] { showWhatAmILookingAt(this); });
    menu->addAction(tr("&About Sightline"), this, [this] { showAbout(this); });
}

void MainWindow::fillModelMenu()
{
    QMenu* menu = m_toolbar->modelMenu();
    menu->clear();
    const ModelInfoPtr model = m_context.session->model();
    if (model) {
        QAction* facts = menu->addAction(tr("%1 layers · context %2 · %3")
                                             .arg(format::count(model->layerCount),
                                                  format::count(model->contextLength), model->dsaReason));
        facts->setEnabled(false);
        menu->addSeparator();
    }
    menu->addAction(tr("Open Model Folder…"), this, &MainWindow::chooseModel);
    const QString demo = installation::modelFolder();
    if (!demo.isEmpty() && (!model || model->folder != demo))
        menu->addAction(tr("Demo Model"), this, [this, demo] { openModel(demo); });
    for (const QString& folder : m_settings.recentModels()) {
        if ((model && folder == model->folder) || folder == demo || !QFileInfo(folder).isDir())
            continue;
        QAction* action = menu->addAction(QFileInfo(folder).fileName(), this, [this, folder] { openModel(folder); });
        action->setToolTip(folder);
    }
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    m_recentMenu->setToolTipsVisible(true);
    for (const QString& path : m_settings.recentDocuments()) {
        QString name = QFileInfo(path).fileName();
        QAction* action = m_recentMenu->addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                                                  [this, path] {
                                                      if (!QFileInfo::exists(path))
                                                          m_settings.forgetRecentDocument(path);
                                                      openDocument(path);
                                                  });
        action->setToolTip(path);
    }
    if (m_recentMenu->isEmpty())
        m_recentMenu->addAction(tr("Nothing yet"))->setEnabled(false);
}

// Keys

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier;
    const bool isShift = modifiers == Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Escape:
        return stopOrUnlock();
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = event->key() == Qt::Key_Left ? -1 : 1;
        if (isPlain)
            return stepToken(by);
        if (isShift)
            return m_steps->goToDivergence(by);
        break;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isPlain)
            return stepLayer(event->key() == Qt::Key_Up ? -1 : 1);
        break;
    case Qt::Key_N:
        if (isPlain || isShift)
            return m_document->stepSelected(isShift ? -1 : 1);
        break;
    case Qt::Key_V:
        if (isPlain || isShift)
            return m_document->cycleMode(isShift ? -1 : 1);
        break;
    case Qt::Key_G:
        if (isPlain)
            return m_document->cycleGranularity();
        break;
    case Qt::Key_P:
        if (isPlain)
            return m_context.focus->togglePin();
        break;
    case Qt::Key_L:
        if (isPlain)
            return toggleLink();
        break;
    default:
        break;
    }
    // By character: on many keyboards the brackets need a modifier.
    if (event->text() == QStringLiteral("["))
        return scaleK(false);
    if (event->text() == QStringLiteral("]"))
        return scaleK(true);
    QMainWindow::keyPressEvent(event);
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

void MainWindow::toggleLink()
{
    for (QWidget* widget = focusWidget(); widget; widget = widget->parentWidget())
        if (auto* panel = qobject_cast<Panel*>(widget); panel && panel->panelFocus())
            return panel->panelFocus()->setLinked(!panel->panelFocus()->isLinked());
    m_inspector->say(tr("Click into a panel first: L locks the one with the keyboard."));
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
    QGuiApplication::clipboard()->setText(text);
    m_inspector->say(tr("%1 is on the clipboard.").arg(what));
}

} // namespace sightline
