// SPDX-License-Identifier: GPL-3.0-or-later
// Menus of the window: every command with its lasting name, its text, what it does in a sentence, and its keys.
#include "app/focus.h"
#include "app/session.h"
#include "app/token_table.h"
#include "ui/appearance.h"
#include "ui/bookmark_menu.h"
#include "ui/commands/cheat_sheet.h"
#include "ui/commands/command_list.h"
#include "ui/commands/command_palette.h"
#include "ui/commands/key_bindings.h"
#include "ui/commands/shortcuts_dialog.h"
#include "ui/export/export_menu.h"
#include "ui/help_dialog.h"
#include "ui/inspector_line.h"
#include "ui/interventions.h"
#include "ui/main_window.h"
#include "ui/panel.h"
#include "ui/replay_menu.h"
#include "ui/run_toolbar.h"
#include "ui/views/chat_view.h"
#include "ui/views/document_view.h"
#include "ui/views/position_views.h"
#include "ui/views/steps_lane.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>

namespace sightline {
namespace {

QString escaped(QString name)
{
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

QKeySequence ctrl(Qt::Key key)
{
    return { Qt::CTRL | key };
}

QKeySequence ctrlShift(Qt::Key key)
{
    return { Qt::CTRL | Qt::SHIFT | key };
}

QKeySequence shift(Qt::Key key)
{
    return { Qt::SHIFT | key };
}

} // namespace

QAction* MainWindow::command(QMenu* menu, const char* id, const QString& text, const QString& tip,
                             const QList<QKeySequence>& keys, std::function<void()> act)
{
    QAction* action = menu->addAction(text);
    action->setObjectName(QLatin1String(id));
    action->setStatusTip(tip);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    m_keys->add(action, keys);
    return action;
}

void MainWindow::buildMenus()
{
    m_keys = new KeyBindings(this, m_settings);
    m_palette = new CommandPalette(this, m_settings);
    connect(m_palette, &CommandPalette::refused, m_inspector, &InspectorLine::say);
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildGoMenu();
    buildRunMenu();
    buildHelpMenu();
    m_keys->addAll();
    connect(m_toolbar, &RunToolbar::modelPanelRequested, this, &MainWindow::showModelPanel);
    m_toolbar->setLayoutMenu(m_layoutMenu);
    const Session* session = m_context.session;
    for (const auto signal : { &Session::documentChanged, &Session::conversationChanged, &Session::modelChanged })
        connect(session, signal, this, &MainWindow::updateCommands);
    connect(session, &Session::busyChanged, this, &MainWindow::updateCommands);
    connect(m_context.focus, &Focus::historyChanged, this, &MainWindow::updateCommands);
    connect(m_context.focus, &Focus::changed, this, &MainWindow::updateCommands);
    updateCommands();
}

void MainWindow::buildFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    command(menu, "open_document", tr("&Open Document…"), tr("Opens a text, Markdown or PDF file to ask about"),
            { ctrl(Qt::Key_O) }, [this] { chooseDocument(); });
    command(menu, "file.add_document", tr("&Add Document to the Context…"),
            tr("Reads one more document beside what is open; the conversation goes on"), {}, [this] { addDocuments(); });
    m_recentMenu = menu->addMenu(tr("Open &Recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    fillRecentMenu();
    QMenu* samples = menu->addMenu(tr("Open &Sample"));
    for (const SampleDocument& sample : m_samples) {
        QAction* action = samples->addAction(escaped(sample.title), this,
                                             [this, sample] { openSample(sample.path, sample.questions.value(0)); });
        action->setStatusTip(tr("Opens a document that comes with Sightline, with a question typed in"));
    }
    samples->setEnabled(!m_samples.empty());
    command(menu, "paste_document", tr("&Paste as Document"), tr("Takes the text on the clipboard as the document"),
            { ctrlShift(Qt::Key_V) }, [this] { pasteAsDocument(); });
    menu->addSeparator();
    command(menu, "model_panel", tr("&Model…"),
            tr("Which model answers, where it runs and what memory it takes; load and unload"),
            { ctrlShift(Qt::Key_M) }, [this] { showModelPanel(); });
    command(menu, "open_model", tr("Open Model &Folder…"),
            tr("Loads another model from a folder with config.json and safetensors files"), { ctrlShift(Qt::Key_O) },
            [this] { chooseModel(); });
    menu->addSeparator();
    addFileActions(menu);
    command(menu, "file.export_conversation", tr("E&xport Conversation…"),
            tr("Writes the conversation as Markdown, or as JSON with token ids and everything that was measured"), {},
            [this] { exportConversation(); });
    menu->addMenu(m_positions->exportMenu());
    menu->addMenu(m_steps->exportMenu());
    menu->addSeparator();
    m_closeAction = command(menu, "close_document", tr("&Close Document"), tr("Closes the document and its conversation"),
                            { ctrl(Qt::Key_W) }, [this] { m_context.session->closeDocument(); });
    command(menu, "quit", tr("&Quit"), tr("Ends Sightline"), { ctrl(Qt::Key_Q) }, [this] { close(); });
}

void MainWindow::buildEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = m_context.undo->createUndoAction(menu, tr("&Undo"));
    undo->setObjectName(QStringLiteral("undo"));
    undo->setStatusTip(tr("Takes the last edit back"));
    QAction* redo = m_context.undo->createRedoAction(menu, tr("&Redo"));
    redo->setObjectName(QStringLiteral("redo"));
    redo->setStatusTip(tr("Does the edit again that was taken back"));
    menu->addAction(undo);
    menu->addAction(redo);
    m_keys->add(undo, { ctrl(Qt::Key_Z) });
    m_keys->add(redo, { ctrlShift(Qt::Key_Z), ctrl(Qt::Key_Y) });
    menu->addSeparator();
    m_copyAnswerAction = command(menu, "copy_answer", tr("Copy &Answer"), tr("Copies the text of the answer in focus"),
                                 { ctrlShift(Qt::Key_A) }, [this] {
                                     if (const RunPtr run = shownRun())
                                         copy(run->text().trimmed(), tr("The answer"));
                                 });
    m_copyTableAction = command(menu, "copy_token_table", tr("Copy Tokens as &Table"),
                                tr("Copies a line for each token of the answer: text, divergence, covered mass, time"),
                                { ctrlShift(Qt::Key_C) }, [this] {
                                    if (const RunPtr run = shownRun())
                                        copy(tokenTable(*run), tr("A line for each token"));
                                });
    command(menu, "copy_view_csv", tr("Copy &View as CSV"), tr("Copies what the view at the bottom shows as a table"), {},
            [this] { m_positions->copyCsv(); });
    command(menu, "copy_inspector", tr("Copy &Line at the Foot"), tr("Copies the focus in words"), {},
            [this] { copy(m_inspector->leftText(), tr("The line")); });
    command(menu, "save_view_picture", tr("Save View as &Picture…"), tr("Saves the view at the bottom as a PNG file"),
            { ctrl(Qt::Key_E) }, [this] { m_positions->exportPng(); });
    menu->addSeparator();
    command(menu, "find", tr("&Find in Document"), tr("Finds words in the document"), { ctrl(Qt::Key_F) },
            [this] { m_document->openFind(); });
    menu->addSeparator();
    command(menu, "shortcuts", tr("&Keyboard Shortcuts…"), tr("Gives commands other keys"), {}, [this] {
        auto* dialog = new ShortcutsDialog(*m_keys, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MainWindow::buildViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    command(menu, "palette", tr("&Command Palette…"), tr("Finds any command by a few letters"), { ctrlShift(Qt::Key_P) },
            [this] { m_palette->open(); });
    QMenu* themes = menu->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(themes);
    const struct {
        ThemeChoice choice;
        const char* id;
        QString name, tip;
    } choices[] = { { ThemeChoice::System, "theme_system", tr("As the &System"), tr("Light or dark, as the desktop is") },
                    { ThemeChoice::Light, "theme_light", tr("&Light"), tr("Dark text on light ground") },
                    { ThemeChoice::Dark, "theme_dark", tr("&Dark"), tr("Light text on dark ground") } };
    for (const auto& each : choices) {
        QAction* action = command(themes, each.id, each.name, each.tip, {}, [this, choice = each.choice] {
            m_settings.setTheme(choice);
            m_appearance.apply(choice);
        });
        action->setCheckable(true);
        action->setChecked(m_settings.theme() == each.choice);
        group->addAction(action);
    }
    buildLayoutMenu(menu);
    menu->addSeparator();
    menu->addActions(m_positions->tabActions());
    menu->addMenu(m_positions->viewMenu());
    menu->addMenu(m_steps->laneMenu());
    menu->addSeparator();
    command(menu, "next_marks", tr("Next &Meaning of the Marks"),
            tr("Marks something else behind the document's words: votes, margin, mass, the whole answer, what is unread"),
            { Qt::Key_V }, [this] { m_document->cycleMode(); });
    command(menu, "previous_marks", tr("Previous M&eaning of the Marks"),
            tr("Goes back to the marks before"), { shift(Qt::Key_V) }, [this] { m_document->cycleMode(-1); });
    command(menu, "next_granularity", tr("Marks by Token, Sentence, Para&graph"),
            tr("Marks single tokens, sentences or paragraphs of the document"), { Qt::Key_G },
            [this] { m_document->cycleGranularity(); });
    command(menu, "toggle_ghosts", tr("What &Dense Would Have Said"),
            tr("Shows or hides, above tokens of the answer, what dense attention would have said instead"), { Qt::Key_D },
            [this] { m_chat->setGhosts(!m_chat->hasGhosts()); });
    QAction* markdown = command(menu, "view.markdown", tr("Answers as Mar&kdown"),
                                tr("Shows headings, lists, tables and code of answers as they are meant, or every character "
                                   "as it was generated"), {}, [this] {
                                    m_settings.setMarkdown(!m_settings.markdown());
                                    m_chat->setMarkdown(m_settings.markdown());
                                });
    markdown->setCheckable(true);
    markdown->setChecked(m_settings.markdown());
    m_chat->setMarkdown(m_settings.markdown());
    menu->addSeparator();
    command(menu, "maximise_panel", tr("Ma&ximise Panel"), tr("Gives the panel with the keyboard the whole window, or ends that"),
            { Qt::Key_F11 }, [this] { toggleMaximised(); });
    command(menu, "full_screen", tr("&Full Screen"), tr("Shows the window without the desktop around it, or ends that"),
            { shift(Qt::Key_F11) }, [this] { isFullScreen() ? showNormal() : showFullScreen(); });
}

void MainWindow::buildGoMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Go"));
    Focus* focus = m_context.focus;
    m_backAction = command(menu, "go_back", tr("&Back"), tr("Goes back to the token, layer and position before"),
                           { Qt::ALT | Qt::Key_Left }, [focus] { focus->goBack(); });
    m_forwardAction = command(menu, "go_forward", tr("&Forward"), tr("Goes to where one was before going back"),
                              { Qt::ALT | Qt::Key_Right }, [focus] { focus->goForward(); });
    menu->addSeparator();
    command(menu, "previous_token", tr("&Previous Token"), tr("Looks at the token before"), { Qt::Key_Left },
            [this] { stepToken(-1); });
    command(menu, "next_token", tr("&Next Token"), tr("Looks at the next token of the answer"), { Qt::Key_Right },
            [this] { stepToken(1); });
    command(menu, "previous_divergence", tr("Previous &Divergence"),
            tr("Goes to the token before whose prediction differs from the dense one"), { shift(Qt::Key_Left) },
            [this] { m_steps->goToDivergence(-1); });
    command(menu, "next_divergence", tr("Next Di&vergence"),
            tr("Goes to the next token whose prediction differs from the dense one"), { shift(Qt::Key_Right) },
            [this] { m_steps->goToDivergence(1); });
    command(menu, "layer_above", tr("Layer &Above"), tr("Looks at the layer before"), { Qt::Key_Up },
            [this] { stepLayer(-1); });
    command(menu, "layer_below", tr("Layer B&elow"), tr("Looks at the next layer"), { Qt::Key_Down },
            [this] { stepLayer(1); });
    command(menu, "next_read", tr("Next Position &Read"), tr("Goes to the next word of the document that the token read"),
            { Qt::Key_N }, [this] { m_document->stepSelected(1); });
    command(menu, "previous_read", tr("Previous Position Rea&d"),
            tr("Goes to the word before that the token read"), { shift(Qt::Key_N) },
            [this] { m_document->stepSelected(-1); });
    command(menu, "most_read", tr("Where It &Looked"), tr("Scrolls the document to what the focused token read most"),
            { ctrl(Qt::Key_M) }, [this] { showMostRead(); });
    command(menu, "who_read", tr("&Who Read This?"),
            tr("Lists by token and layer who read the marked text, or the sentence of the word in focus"), { Qt::Key_W },
            [this] { m_document->showReadersHere(); });
    menu->addSeparator();
    auto* bookmarks = new BookmarkMenu(m_bookmarks, *m_document, menu);
    menu->addMenu(bookmarks);
    for (QAction* action : bookmarks->actions())
        if (!action->objectName().isEmpty())
            m_keys->add(action, action->shortcuts());
    menu->addSeparator();
    m_pinAction = command(menu, "pin", tr("P&in as Reference"),
                          tr("Pins what is in focus: other tokens, layers and positions are compared with it"),
                          { Qt::Key_P }, [focus] { focus->togglePin(); });
    m_pinAction->setCheckable(true);
    command(menu, "lock_panel", tr("Loc&k Panel"),
            tr("The panel with the keyboard keeps its token and layer while others move on, or follows again"),
            { Qt::Key_L }, [this] { toggleLink(); });
}

void MainWindow::buildRunMenu()
{
    Session* session = m_context.session;
    QMenu* menu = menuBar()->addMenu(tr("&Run"));
    command(menu, "write_question", tr("&Write a Question"), tr("Puts the cursor into the question field"),
            { ctrl(Qt::Key_L) }, [this] { m_chat->focusComposer(); });
    m_stopAction = command(menu, "stop", tr("&Stop"), tr("Stops the answer; what is there stays. Else lets the focus go"),
                           { Qt::Key_Escape }, [this] { stopOrUnlock(); });
    m_regenerateAction = command(menu, "regenerate", tr("&Ask Again"),
                                 tr("Asks the last question again with the present settings"), { ctrl(Qt::Key_R) },
                                 [session] { session->regenerate(); });
    command(menu, "run.edit_question", tr("&Edit Last Question"), tr("Asks the last question in other words, beside the old ones"),
            {}, [this] { m_chat->editLastQuestion(); });
    command(menu, "run.delete_question", tr("De&lete Last Question"),
            tr("Takes the last question and its answer away; can be undone"), {}, [this] { m_chat->removeLastQuestion(); });
    command(menu, "run.previous_version", tr("&Previous Version"),
            tr("Shows the answer, or wording of the question, before the one shown"), { Qt::ALT | Qt::Key_Up },
            [this] { m_chat->stepVersion(-1); });
    command(menu, "run.next_version", tr("Ne&xt Version"),
            tr("Shows the answer, or wording of the question, after the one shown"), { Qt::ALT | Qt::Key_Down },
            [this] { m_chat->stepVersion(1); });
    command(menu, "new_conversation", tr("&New Conversation"), tr("Forgets the questions and answers, keeps the document"),
            { ctrl(Qt::Key_N) }, [session] { session->clearConversation(); });
    menu->addSeparator();
    command(menu, "halve_k", tr("&Halve k"), tr("The next answer reads half as many positions"), { Qt::Key_BracketLeft },
            [this] { scaleK(false); });
    command(menu, "double_k", tr("&Double k"), tr("The next answer reads twice as many positions"),
            { Qt::Key_BracketRight }, [this] { scaleK(true); });
    command(menu, "own_k", tr("Model's &Own k"), tr("The next answer reads as many positions as the model was made for"),
            {}, [this] {
                if (const ModelInfoPtr model = m_context.session->model(); model && model->indexTopk > 0)
                    m_toolbar->setK(model->indexTopk);
            });
    menu->addSeparator();
    m_interventions->addActions(menu);
    menu->addSeparator();
    QAction* compare = command(menu, "compare_dense", tr("&Compare Two Answers (A | B)"),
                               tr("Answers twice, side by side: as asked for, and with dense attention or what is chosen as B"), { ctrl(Qt::Key_B) }, [session] {
                                   session->setCompareDense(!session->compareDense());
                               });
    compare->setCheckable(true);
    m_replayAction = command(menu, "run.replay_selection", tr("Answer Beside with the Same &Selection"),
                             tr("Answers the last question once more as B, reading exactly the positions that answer A read"), {},
                             [session] {
                                 if (const RunPtr run = session->latestRun())
                                     session->replaySelection(RunSide::B, run->id);
                             });
    command(menu, "run.replay_trace", tr("Answer Beside with a Trace's Selection…"),
            tr("Answers the last question as B, reading exactly what an answer in a trace file read"), {},
            [this, session] { ReplayMenu::chooseTrace(session, RunSide::B, this); });
    const auto check = [compare, session] { compare->setChecked(session->compareDense()); };
    connect(session, &Session::settingsChanged, compare, check);
    check();
}

void MainWindow::buildHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    command(menu, "explain", tr("&What Am I Looking At?"),
            tr("Explains the view under the pointer or with the keyboard: what it shows, how to read it, its formulas and keys"),
            { Qt::Key_F1 }, [this] { explain(); });
    command(menu, "cheat_sheet", tr("&Keys at a Glance"), tr("Lists all keys"), { ctrl(Qt::Key_Slash) },
            [this] { showCheatSheet(this); });
    command(menu, "glossary", tr("&Glossary"), tr("Every term in a sentence with its formula"), { shift(Qt::Key_F1) },
            [this] { showHelp(this); });
    menu->addSeparator();
    command(menu, "about", tr("&About Sightline"), tr("Version and licence"), {}, [this] { showAbout(this); });
}

void MainWindow::updateCommands()
{
    const Session& session = *m_context.session;
    const Focus& focus = *m_context.focus;
    const auto allow = [](QAction* action, bool can, const QString& why) {
        setEnabledOrWhy(action, can ? QString() : why);
    };
    allow(m_closeAction, session.document() != nullptr, tr("No document is open."));
    allow(m_backAction, focus.canGoBack(), tr("There is no earlier place to go back to."));
    allow(m_forwardAction, focus.canGoForward(), tr("You are at the newest place."));
    const QString noAnswer = tr("There is no answer yet.");
    allow(m_regenerateAction, !session.turns().empty(), tr("No question has been asked yet."));
    const RunPtr latest = session.latestRun();
    allow(m_replayAction, latest && latest->isDone() && !latest->tokens.empty(), noAnswer);
    allow(m_copyAnswerAction, !session.turns().empty(), noAnswer);
    allow(m_copyTableAction, !session.turns().empty(), noAnswer);
    const bool canPin = focus.pinned() || focus.shown().run != 0 || focus.shown().position >= 0;
    allow(m_pinAction, canPin, tr("Point at a token or a word first."));
    m_pinAction->setChecked(focus.pinned().has_value());
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    m_recentMenu->setToolTipsVisible(true);
    for (const QString& path : m_settings.recentDocuments()) {
        QAction* action = m_recentMenu->addAction(escaped(QFileInfo(path).fileName()), this, [this, path] {
            if (!QFileInfo::exists(path))
                m_settings.forgetRecentDocument(path);
            openDocument(path);
        });
        action->setToolTip(path);
        action->setStatusTip(path);
    }
    if (m_recentMenu->isEmpty())
        m_recentMenu->addAction(tr("Nothing yet"))->setEnabled(false);
}

} // namespace sightline
