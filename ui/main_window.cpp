// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "app/evidence.h"
#include "app/conversation_export.h"
#include "app/focus.h"
#include "app/row_service.h"
#include "app/autosave.h"
#include "app/session.h"
#include "app/session_file.h"
#include "ui/appearance.h"
#include "ui/compare_chooser.h"
#include "ui/export/export_menu.h"
#include "ui/inspector_line.h"
#include "ui/interventions.h"
#include "ui/message_bar.h"
#include "ui/panel.h"
#include "ui/run_toolbar.h"
#include "ui/start_page.h"
#include "ui/views/chat_view.h"
#include "ui/views/document_canvas.h"
#include "ui/views/document_view.h"
#include "ui/views/forced_passages_bar.h"
#include "ui/views/position_views.h"
#include "ui/views/selectors_page.h"
#include "ui/views/steps_lane.h"
#include "ui/views/token_card.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

namespace sightline {
namespace {

const QString kDocumentState = QStringLiteral("document"); // in the settings
const QString kCardState = QStringLiteral("token_card");
const QString kChatState = QStringLiteral("chat");
const QString kFolded = QStringLiteral("folded");
const QString kGhosts = QStringLiteral("ghosts");
const QString kExpanded = QStringLiteral("expanded");
constexpr int kGap = 12; // between panels, and around them

/// A column that holds a message bar above what it is about.
QWidget* withBarAbove(MessageBar*& bar, QWidget* content)
{
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    bar = new MessageBar(place);
    column->addWidget(bar);
    column->addWidget(content, 1);
    return place;
}

QStringList droppedPaths(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

/// An edit of the conversation on the window's stack. It has happened when it is pushed.
class ConversationEdit : public QUndoCommand {
public:
    ConversationEdit(EditHistory* edits, const QString& what) : QUndoCommand(what), m_edits(edits) {}
    void undo() override { m_edits->undo(); }
    void redo() override
    {
        if (m_isDone)
            m_edits->redo();
        m_isDone = true;
    }

private:
    EditHistory* m_edits;
    bool m_isDone = false;
};

} // namespace

MainWindow::MainWindow(const ViewContext& context, Settings& settings, Appearance& appearance,
                       std::vector<SampleDocument> samples, QWidget* parent)
    : QMainWindow(parent), m_context(context), m_settings(settings), m_appearance(appearance),
      m_samples(std::move(samples)), m_presets(settings.presetsFile()), m_bookmarks(&settings)
{
    m_context.undo = new QUndoStack(this);
    setAcceptDrops(true);
    setMinimumWidth(1080); // the height follows from what the layout shows
    m_toolbar = new RunToolbar(m_context.session, this);
    m_toolbar->compareChooser()->setModels([this] { return m_settings.recentModels(); });
    addToolBar(m_toolbar);
    buildViews();
    buildMenus();
    connectFiles();
    connectSession();
    restoreState();
    onDocumentChanged();
    if (!m_settings.problem().isEmpty())
        showModelMessage(ModelMessage::File, MessageBar::Kind::Note, m_settings.problem());
    m_chat->focusComposer();
}

MainWindow::~MainWindow() = default;

ViewContext MainWindow::panelContext()
{
    ViewContext context = m_context;
    context.focus = new Focus(*m_context.focus, this);
    m_panelFocuses.push_back(context.focus);
    return context;
}

void MainWindow::buildViews()
{
    m_startPage = new StartPage(m_samples);
    const ViewContext documentContext = panelContext();
    m_document = new DocumentView(documentContext);
    m_document->setPanelFocus(documentContext.focus);
    m_documentPlace = new QStackedWidget;
    m_documentPlace->addWidget(m_startPage);
    QWidget* documentColumn = withBarAbove(m_documentNotes, m_document);
    m_forced = new ForcedPassagesBar(documentColumn);
    static_cast<QVBoxLayout*>(documentColumn->layout())->insertWidget(1, m_forced);
    m_documentPlace->addWidget(documentColumn);
    m_document->restoreState(m_settings.viewState(kDocumentState));
    m_document->setBookmarks(&m_bookmarks);
    connect(m_document, &DocumentView::stateChanged, this,
            [this] { m_settings.setViewState(kDocumentState, m_document->saveState()); });
    connect(m_startPage, &StartPage::openRequested, this, &MainWindow::chooseDocument);
    connect(m_startPage, &StartPage::pasteRequested, this, &MainWindow::pasteAsDocument);
    connect(m_startPage, &StartPage::sampleRequested, this, &MainWindow::openSample);

    const ViewContext chatContext = panelContext();
    m_chat = new ChatView(chatContext);
    m_chat->setPresets(&m_presets);
    m_chat->setPanelFocus(chatContext.focus);
    const QVariantMap chatState = m_settings.viewState(kChatState);
    m_chat->setPrefixFolded(chatState.value(kFolded, m_chat->isPrefixFolded()).toBool());
    m_chat->setGhosts(chatState.value(kGhosts, m_chat->hasGhosts()).toBool());
    connect(m_chat, &ChatView::compareViewChanged, this, [this] {
        m_settings.setViewState(kChatState, {{kFolded, m_chat->isPrefixFolded()}, {kGhosts, m_chat->hasGhosts()}});
    });
    m_chat->tokenCard()->setExpanded(m_settings.viewState(kCardState).value(kExpanded).toBool());
    connect(m_chat->tokenCard(), &TokenCard::expandedChanged, this,
            [this](bool on) { m_settings.setViewState(kCardState, {{kExpanded, on}}); });
    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->setHandleWidth(kGap);
    m_columns->setChildrenCollapsible(false);
    m_columns->setMinimumHeight(240);
    m_columns->addWidget(m_documentPlace);
    m_columns->addWidget(m_chat);
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 1);

    const ViewContext stepsContext = panelContext();
    m_steps = new StepsLane(stepsContext);
    m_stepsPanel = new Panel(tr("Steps"));
    m_stepsPanel->setBody(m_steps);
    m_steps->useSettings(&m_settings);
    m_steps->addControls(m_stepsPanel->titleRow());
    m_stepsPanel->setPanelFocus(stepsContext.focus);

    const ViewContext positionsContext = panelContext();
    m_positions = new PositionViews(positionsContext);
    if (auto* panel = m_positions->findChild<Panel*>())
        panel->setPanelFocus(positionsContext.focus);
    m_positions->useSettings(&m_settings);

    m_interventions = new Interventions(m_context, m_settings, { m_document, m_forced, m_positions->selectorsPage(), m_chat,
                                                              m_positions, m_steps }, this);

    m_rows = new QSplitter(Qt::Vertical);
    m_rows->setHandleWidth(kGap);
    m_rows->setChildrenCollapsible(false);
    m_rows->addWidget(m_columns);
    m_rows->addWidget(m_stepsPanel);
    m_rows->addWidget(m_positions);
    m_rows->setStretchFactor(0, 5);
    m_rows->setStretchFactor(1, 0);
    m_rows->setStretchFactor(2, 2);

    m_inspector = new InspectorLine(m_context);
    auto* ground = withBarAbove(m_modelMessages, m_rows);
    ground->layout()->setContentsMargins(kGap, kGap, kGap, kGap);
    auto* central = new QWidget(this);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_body = new QWidget(central);
    auto* body = new QHBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(ground, 1);
    column->addWidget(m_body, 1);
    column->addWidget(m_inspector);
    setCentralWidget(central);
}

void MainWindow::connectSession()
{
    connect(m_interventions, &Interventions::kChosen, m_toolbar, &RunToolbar::setK);
    connect(m_interventions, &Interventions::message, m_inspector, &InspectorLine::say);
    connect(m_interventions, &Interventions::pageWanted, this, [this] {
        m_positions->show();
        showBottomView(BottomView::Selectors);
    });
    Session* session = m_context.session;
    EditHistory* edits = &session->edits();
    connect(edits, &EditHistory::pushed, m_context.undo,
            [this, edits](const QString& what) { m_context.undo->push(new ConversationEdit(edits, what)); });
    connect(edits, &EditHistory::cleared, m_context.undo, &QUndoStack::clear); // all of it was about that conversation
    connect(session, &Session::documentChanged, this, &MainWindow::onDocumentChanged);
    connect(session, &Session::failed, this, &MainWindow::onFailed);
    connect(session, &Session::modelChanged, this, [this] {
        if (m_modelMessage != ModelMessage::File) // of files it says nothing
            dismissModelMessage();
        if (const ModelInfoPtr model = m_context.session->model()) {
            m_settings.addRecentModel(model->folder);
            // Where one layer is known to retrieve, its selection tells more than votes over all layers, most of
            // which read what is near.
            // Whoever has chosen a meaning keeps it.
            if (m_settings.viewState(kDocumentState).isEmpty()) {
                const QSignalBlocker blocker(m_document);
                m_document->setMode(model->favouriteLayer >= 0 ? ReadingMode::Margin : ReadingMode::Votes);
            }
            if (!model->contextNote.isEmpty())
                showModelMessage(ModelMessage::Context, MessageBar::Kind::Note,
                                 tr("%1; of longer texts you choose what is read.").arg(model->contextNote));
        }
    });
    connect(session, &Session::backendChanged, this, [this] {
        if (m_modelMessage == ModelMessage::Context) // it was about the device that is left
            dismissModelMessage();
    });
    connect(session, &Session::conversationChanged, this, [this] {
        if (m_modelMessage == ModelMessage::Device) // whoever asks on has read it
            dismissModelMessage();
    });
    connect(m_context.rows, &RowService::deviceLost, session, &Session::leaveDevice);
    connect(session, &Session::settingsChanged, this, [this] {
        m_settings.setRunSettings(m_context.session->settings());
        m_settings.setCompareDense(m_context.session->compareDense());
        m_settings.setSystemPrompt(m_context.session->systemPrompt());
        m_settings.setCompareSelector(m_context.session->compareSettings().selector);
    });
    connect(session, &Session::runChanged, this, [this](RunId id) {
        // The answer is there and nobody has looked elsewhere: show where it comes from.
        const RunPtr run = m_context.session->latestRun();
        if (run && run->id == id && run->state == RunState::Finished && m_context.focus->isFollowing())
            showMostRead();
    });
    connect(m_context.rows, &RowService::rowReady, this, &MainWindow::tryShowMostRead);
    connect(session, &Session::conversationChanged, m_context.rows, [this] {
        if (m_context.session->turns().empty())
            m_context.rows->clear();
        for (Focus* focus : m_panelFocuses)
            focus->keepRuns([this](RunId id) { return m_context.session->run(id) != nullptr; });
    });
    connect(m_positions, &PositionViews::message, m_inspector, &InspectorLine::say);
    connect(m_document, &DocumentView::message, m_inspector, &InspectorLine::say);
    connect(m_positions, &PositionViews::exportFailed, m_inspector, &InspectorLine::say);
    connect(m_steps->exportMenu(), &ExportMenu::message, m_inspector, &InspectorLine::say);
    connect(m_steps->exportMenu(), &ExportMenu::failed, m_inspector, &InspectorLine::say);
    connect(m_positions, &PositionViews::positionActivated, this, [this](qint64 position) {
        const DocumentTokensPtr document = m_context.session->documentTokens();
        if (!document || position < document->firstPosition || position >= document->firstPosition + document->count()) {
            m_inspector->say(tr("This position lies outside the document."));
            return;
        }
        const auto token = static_cast<std::size_t>(position - document->firstPosition);
        m_document->canvas()->scrollToRange({ document->begins[token], document->ends[token] }, true);
    });
}

void MainWindow::onDocumentChanged()
{
    const DocumentPtr document = m_context.session->document();
    m_documentPlace->setCurrentIndex(document ? 1 : 0);
    m_documentNotes->dismiss();
    m_startPage->messages()->dismiss();
    updateTitle();
    if (!document)
        return;
    if (!document->warnings.isEmpty())
        m_documentNotes->show(MessageBar::Kind::Note, document->warnings.join(QLatin1Char(' ')));
    if (!document->path.isEmpty()) {
        m_settings.addRecentDocument(document->path);
        m_settings.setLastFolder(QFileInfo(document->path).absolutePath());
    }
    if (!m_draftForDocument.isEmpty()) {
        m_chat->setDraft(m_draftForDocument);
        m_chat->focusComposer();
        m_draftForDocument.clear();
    }
}

void MainWindow::onFailed(const Failure& failure)
{
    switch (failure.where) {
    case Failure::Where::Model:
        showModelMessage(ModelMessage::Failure, MessageBar::Kind::Error, failure.sentence, tr("Open Model Folder…"),
                         [this] { chooseModel(); });
        break;
    case Failure::Where::Device:
        showModelMessage(ModelMessage::Device, MessageBar::Kind::Error, failure.sentence);
        break;
    case Failure::Where::Document:
        m_draftForDocument.clear();
        // The document view tells it above its text; without a document, the start page does.
        if (!m_context.session->document())
            m_startPage->messages()->show(MessageBar::Kind::Error, failure.sentence);
        break;
    case Failure::Where::Run:
        break; // told in the chat, beside the composer
    }
}

void MainWindow::showModelMessage(ModelMessage what, MessageBar::Kind kind, const QString& sentence,
                                  const QString& actionText, std::function<void()> action)
{
    m_modelMessage = what;
    m_modelMessages->show(kind, sentence, actionText, std::move(action));
}

void MainWindow::dismissModelMessage()
{
    m_modelMessage = ModelMessage::None;
    m_modelMessages->dismiss();
}

void MainWindow::updateTitle()
{
    const DocumentPtr document = m_context.session->document();
    QString name;
    if (document)
        name = document->title;
    else if (!m_context.session->turns().empty())
        name = m_context.session->turns().front().question.simplified().left(60);
    if (m_file && !m_file->path().isEmpty())
        name = QFileInfo(m_file->path()).fileName();
    setWindowTitle(name.isEmpty() ? tr("Sightline") : tr("%1[*] — Sightline").arg(name.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"))));
    // The mark: not on any disk yet, or not in the file that the person saved to.
    setWindowModified(m_file && (m_file->isModified() || (m_autosave && m_file->canSave() && !m_autosave->isWritten())));
}

void MainWindow::setDraft(const QString& question)
{
    m_chat->setDraft(question);
}

void MainWindow::showMostRead()
{
    m_wantsMostRead = true;
    tryShowMostRead();
}

void MainWindow::tryShowMostRead()
{
    if (!m_wantsMostRead)
        return;
    const FocusPoint& point = m_document->panelFocus()->shown();
    const RunPtr run = m_context.session->run(point.run);
    if (!run || point.token < 0 || point.token >= static_cast<int>(run->tokens.size())) {
        m_wantsMostRead = false;
        return;
    }
    const PositionRowPtr row
        = m_context.rows->row(run->id, point.token, run->tokens[static_cast<std::size_t>(point.token)], point.layer);
    if (!row)
        return; // rowReady comes back here
    m_wantsMostRead = false;
    const DocumentTokensPtr document = m_context.session->documentTokens();
    const auto position = evidencePosition(*run, point.token, *row);
    if (!position || !document || run->prompt->document != document) {
        m_document->showMostRead();
        return;
    }
    const auto token = static_cast<std::size_t>(*position - document->firstPosition);
    m_document->canvas()->scrollToRange({ document->begins[token], document->ends[token] }, true);
}

void MainWindow::openSample(const QString& path, const QString& question)
{
    openDocument(path);
    m_draftForDocument = question;
}

void MainWindow::openDocument(const QString& path)
{
    m_draftForDocument.clear();
    if (m_autosave && !m_autosave->currentId().isEmpty() && m_autosave->library().idOf(path) == m_autosave->currentId())
        return m_inspector->say(tr("This conversation is open already."));
    m_context.session->openDocument(path);
}

void MainWindow::openModel(const QString& folder)
{
    m_context.session->loadModel(folder);
}

void MainWindow::chooseDocument()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a document"), m_settings.lastFolder(),
        tr("Documents and conversations (*.txt *.md *.markdown *.pdf *.docx *.odt *.epub *.html *.htm *.xhtml *.rst *.tex *.org *.csv *.json *.sightline);;"
           "All files (*)"));
    if (!path.isEmpty())
        openDocument(path);
}

void MainWindow::chooseModel()
{
    const ModelInfoPtr model = m_context.session->model();
    const QString start = model ? QFileInfo(model->folder).absolutePath() : QString();
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Open a model folder (with config.json and safetensors files)"), start);
    if (!folder.isEmpty())
        openModel(folder);
}

void MainWindow::addDocuments()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Add documents to the context"), m_settings.lastFolder());
    if (!paths.isEmpty())
        m_context.session->addDocuments(paths);
}

void MainWindow::exportConversation()
{
    if (m_context.session->turns().empty())
        return m_inspector->say(tr("There is no conversation to export yet: ask something first."));
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export the conversation"), m_settings.lastFolder() + QStringLiteral("/conversation.md"),
        tr("Markdown (*.md);;JSON with token ids and figures (*.json)"));
    if (path.isEmpty())
        return;
    const QString failure = sightline::exportConversation(path, m_context.session->turns(), m_context.session->model());
    m_inspector->say(failure.isEmpty() ? tr("The conversation is in “%1”.").arg(path) : failure);
}

void MainWindow::pasteAsDocument()
{
    m_context.session->setDocumentText(tr("Pasted text"), QGuiApplication::clipboard()->text());
}

// Drag and drop

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = droppedPaths(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    if (paths.size() > 1)
        m_context.session->openDocuments(paths);
    else if (QFileInfo(paths.first()).isDir())
        openModel(paths.first());
    else
        openDocument(paths.first());
}

} // namespace sightline
