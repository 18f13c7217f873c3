// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bookmarks.h"
#include "app/installation.h"
#include "app/results.h"
#include "app/sampling_presets.h"
#include "app/settings.h"
#include "ui/message_bar.h"
#include "ui/views/view_context.h"

#include <QKeySequence>
#include <QMainWindow>
#include <QVariantMap>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QSplitter;
class QStackedWidget;
class QUndoStack;

namespace sightline {

class Appearance;
class Autosave;
class HistoryPanel;
class ExportMenu;
class SessionFile;
struct RecoveredConversation;
class ChatView;
class CommandPalette;
class DocumentView;
class ForcedPassagesBar;
class InspectorLine;
class Interventions;
class KeyBindings;
class Panel;
class PositionViews;
class RunToolbar;
class StartPage;
class StepsLane;

/// The window: document and chat side by side, the steps under both, the views over positions at the
/// bottom, the focus in words at the foot. Owns the views and nothing else: what they show lives in the
/// context, which outlives the window, as do settings and appearance.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    enum class LayoutPreset { Read, Lab, Compare };
    enum class BottomView { StripAndLayers, Tokens, Overlap, Heads, Selectors, Table }; ///< as PositionViews::Tab

    MainWindow(const ViewContext& context, Settings& settings, Appearance& appearance,
               std::vector<SampleDocument> samples, QWidget* parent = nullptr);
    ~MainWindow() override;

    void setLayoutPreset(LayoutPreset preset);
    void showBottomView(BottomView view);
    /// What Edit > Undo takes back. Commands are pushed by who makes the edit.
    [[nodiscard]] QUndoStack* undoStack() const { return m_context.undo; }
    void setDraft(const QString& question); ///< into the composer
    /// Scrolls the document to where the focused token looked, as soon as its row is computed.
    void showMostRead();
    /// A sample, with a question of its own typed in once it is open.
    void openSample(const QString& path, const QString& question);

    /// Conversations are kept there; the history shows them. Borrowed, outlives the window.
    void setAutosave(Autosave* autosave);
    [[nodiscard]] SessionFile* file() const { return m_file; }

public slots:
    void openDocument(const QString& path);
    void openModel(const QString& folder);
    void chooseDocument();
    void chooseModel();
    void pasteAsDocument();
    void addDocuments(); ///< asks which
    void exportConversation();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool event(QEvent* event) override; ///< status tips
    /// Keys without modifiers, once no view or text field has taken them.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildViews();
    [[nodiscard]] ViewContext panelContext(); ///< with a focus of the panel's own
    void restoreState();
    void connectSession();

    // main_window_menus.cpp
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildGoMenu();
    void buildRunMenu();
    void buildHelpMenu();
    /// A menu entry with a lasting name (keys and recent commands are remembered by it), what it does in a sentence,
    /// and its keys by default.
    QAction* command(QMenu* menu, const char* id, const QString& text, const QString& tip,
                     const QList<QKeySequence>& keys, std::function<void()> act);
    void updateCommands(); ///< which can be done now, and why others cannot

    // main_window_files.cpp
    void addFileActions(QMenu* menu);
    void connectFiles();
    void saveConversation();
    void saveConversationAs();
    void showHistory(bool on);
    void tellRecovered(const std::vector<RecoveredConversation>& all);

    void fillRecentMenu();

    // main_window_layout.cpp
    void buildLayoutMenu(QMenu* viewMenu);
    void fillOwnLayouts();
    void askLayoutName();
    [[nodiscard]] QVariantMap saveLayout() const;
    bool applyLayout(const QVariantMap& layout); ///< false, and nothing happens, for what is no layout
    void placeDocumentFirst(bool first);
    void keepSomethingVisible();
    void toggleMaximised(); ///< the panel with the keyboard
    void leaveMaximised();
    [[nodiscard]] QString keysText(const char* id) const;

    void onDocumentChanged();
    void tryShowMostRead();
    void onFailed(const Failure& failure);
    /// What the bar above everything speaks of, and so when it has been read.
    enum class ModelMessage { None, Failure, Context, Device, File };
    void showModelMessage(ModelMessage what, MessageBar::Kind kind, const QString& sentence,
                          const QString& actionText = {}, std::function<void()> action = {});
    void dismissModelMessage();
    void updateTitle();
    void stepToken(int by);
    void stepLayer(int by);
    void stopOrUnlock();
    void toggleLink(); ///< of the panel with the keyboard focus
    [[nodiscard]] Panel* panelWithKeyboard() const; ///< null without
    void explain();
    void showModelPanel();
    void scaleK(bool up);
    void copy(const QString& text, const QString& what);
    [[nodiscard]] RunPtr shownRun() const; ///< focused, else the newest

    ViewContext m_context;
    Settings& m_settings;
    Appearance& m_appearance;
    std::vector<SampleDocument> m_samples;
    SamplingPresets m_presets;
    std::vector<Focus*> m_panelFocuses;
    Bookmarks m_bookmarks;
    std::optional<std::vector<Bookmark>> m_openedBookmarks; ///< of the conversation that is being opened
    bool m_wantsMostRead = false;
    QString m_draftForDocument; ///< typed in when the document that was asked for is there

    RunToolbar* m_toolbar = nullptr;
    MessageBar* m_modelMessages = nullptr;
    ModelMessage m_modelMessage = ModelMessage::None;
    MessageBar* m_documentNotes = nullptr;
    QStackedWidget* m_documentPlace = nullptr;
    StartPage* m_startPage = nullptr;
    DocumentView* m_document = nullptr;
    ChatView* m_chat = nullptr;
    Panel* m_stepsPanel = nullptr;
    StepsLane* m_steps = nullptr;
    PositionViews* m_positions = nullptr;
    ForcedPassagesBar* m_forced = nullptr;
    Interventions* m_interventions = nullptr;
    InspectorLine* m_inspector = nullptr;
    QSplitter* m_columns = nullptr; ///< document | chat
    QSplitter* m_rows = nullptr;    ///< columns, steps, bottom

    QWidget* m_body = nullptr; ///< everything above the foot: the history and the panels
    SessionFile* m_file = nullptr;
    ExportMenu* m_programWanted = nullptr; ///< copies its program once the conversation is saved
    Autosave* m_autosave = nullptr;
    HistoryPanel* m_history = nullptr;
    QString m_openedTitle; ///< of the conversation that is being opened from the history
    QAction* m_saveAction = nullptr;
    QAction* m_saveAsAction = nullptr;
    QAction* m_historyAction = nullptr;
    KeyBindings* m_keys = nullptr;
    CommandPalette* m_palette = nullptr;
    std::vector<std::pair<QAction*, QWidget*>> m_panelToggles;
    QVariantMap m_beforeMaximised; ///< layout to go back to; empty while no panel is maximised
    QMenu* m_recentMenu = nullptr;
    QMenu* m_ownLayouts = nullptr;
    QMenu* m_layoutMenu = nullptr;
    QAction* m_stopAction = nullptr;
    QAction* m_regenerateAction = nullptr;
    QAction* m_replayAction = nullptr;
    QAction* m_closeAction = nullptr;
    QAction* m_copyAnswerAction = nullptr;
    QAction* m_copyTableAction = nullptr;
    QAction* m_backAction = nullptr;
    QAction* m_forwardAction = nullptr;
    QAction* m_pinAction = nullptr;
};

} // namespace sightline
