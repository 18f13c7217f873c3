// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interventions.h"

#include "app/focus.h"
#include "app/formatting.h"
#include "app/model_info.h"
#include "app/session.h"
#include "app/settings.h"
#include "ui/views/chat_view.h"
#include "ui/views/document_canvas.h"
#include "ui/views/document_view.h"
#include "ui/views/forced_passages_bar.h"
#include "ui/views/position_views.h"
#include "ui/views/selectors_page.h"
#include "ui/views/steps_lane.h"
#include "ui/views/token_card.h"

#include <QAction>
#include <QMenu>
#include <QUndoCommand>
#include <QUndoStack>

namespace sightline {
namespace {

/// One change of the forced passages, which has happened already when it is pushed.
class EditCommand final : public QUndoCommand {
public:
    EditCommand(SelectionEditor& editor, SelectionEdits before, SelectionEdits after)
        : QUndoCommand(Interventions::tr("Forced Passages")), m_editor(editor), m_before(std::move(before)), m_after(std::move(after)),
          m_generation(editor.generation())
    {
    }
    void undo() override { m_editor.restore(m_before, m_generation); }
    void redo() override { m_editor.restore(m_after, m_generation); }

private:
    SelectionEditor& m_editor;
    SelectionEdits m_before, m_after;
    std::uint64_t m_generation;
};

} // namespace

Interventions::Interventions(const ViewContext& context, Settings& settings, const Views& views, QObject* parent)
    : QObject(parent), m_context(context), m_views(views), m_experiments(context.session), m_editor(context.session)
{
    Session* session = m_context.session;
    connectEditor();

    SelectorsPage* page = m_views.page;
    page->setExperiments(&m_experiments);
    page->setAuto(settings.autoKCurve());
    connect(page, &SelectorsPage::autoChanged, this, [&settings](bool on) { settings.setAutoKCurve(on); });
    connect(page, &SelectorsPage::kChosen, this, &Interventions::kChosen);
    connect(page, &SelectorsPage::previewRequested, m_views.document, &DocumentView::setPreview);
    connect(&m_experiments, &Experiments::changed, this, [this](const ExperimentPtr& experiment) {
        if (!experiment) // another model: nothing that was measured holds
            return m_views.steps->setEffect(nullptr);
        if (experiment->kind == ExperimentRequest::Kind::Effect && experiment->state == Experiment::State::Finished)
            m_views.steps->setEffect(experiment);
    });
    connect(session, &Session::settingsChanged, this, &Interventions::showK);
    connect(session, &Session::modelChanged, this, &Interventions::showK);
    connect(session, &Session::runChanged, this, &Interventions::scoreWhenAnswered);
    connect(session, &Session::conversationChanged, this, [this] {
        m_views.document->setPreview(nullptr, QString());
        showEdits();
    });
    connect(session, &Session::documentChanged, this, &Interventions::showEdits);
    for (TokenCard* card : m_views.chat->findChildren<TokenCard*>())
        connect(card, &TokenCard::alternativeChosen, this, &Interventions::branch);
    showEdits();
    showK();
}

void Interventions::connectEditor()
{
    connect(&m_editor, &SelectionEditor::changed, this, &Interventions::showEdits);
    connect(&m_editor, &SelectionEditor::refused, this, &Interventions::message);
    connect(&m_editor, &SelectionEditor::refused, m_views.document, &DocumentView::showFailure);
    connect(&m_editor, &SelectionEditor::edited, this, [this](const SelectionEdits& before, const SelectionEdits& after) {
        if (m_context.undo)
            m_context.undo->push(new EditCommand(m_editor, before, after));
    });
    connect(m_views.document, &DocumentView::forceRequested, &m_editor, &SelectionEditor::add);
    connect(m_views.document, &DocumentView::releaseRequested, this, [this](int index) { m_editor.remove(static_cast<std::size_t>(index)); });
    connect(m_views.positions, &PositionViews::forceRequested, &m_editor, &SelectionEditor::add);
    connect(m_views.positions, &PositionViews::releaseRequested, this, [this](int index) { m_editor.remove(static_cast<std::size_t>(index)); });
    connect(m_views.bar, &ForcedPassagesBar::removeRequested, this, [this](int index) { m_editor.remove(static_cast<std::size_t>(index)); });
    connect(m_views.bar, &ForcedPassagesBar::clearRequested, &m_editor, &SelectionEditor::clear);
    connect(m_views.bar, &ForcedPassagesBar::askAgainRequested, this, &Interventions::askAgain);
}

void Interventions::showEdits()
{
    QStringList texts;
    for (const auto& edit : m_editor.edits())
        texts += m_editor.describe(edit);
    m_views.bar->setEdits(m_editor.edits(), texts);
    m_views.bar->setCanAsk(!m_context.session->turns().empty());
    m_views.document->setForced(m_editor.edits());
    m_views.positions->setForced(m_editor.edits());
}

void Interventions::showK()
{
    const ModelInfoPtr model = m_context.session->model();
    m_views.page->setK(model ? effectiveK(m_context.session->settings(), *model) : 0);
}

// Ask again

void Interventions::askAgain()
{
    Session* session = m_context.session;
    const RunPtr latest = session->latestRun();
    if (!latest)
        return emit message(tr("Ask a question first; then it can be asked again with passages forced."));
    // The answer of an earlier try is measured against what was there before any passage was forced.
    const bool sameQuestion = m_original && m_original->prompt && latest->prompt && m_original->prompt->chat.ids == latest->prompt->chat.ids;
    if (latest->settings.selector.edits.empty() || !sameQuestion)
        m_original = latest;
    session->regenerate();
    const RunPtr fresh = session->latestRun();
    m_waitsFor = fresh && fresh != latest ? fresh->id : 0;
}

void Interventions::scoreWhenAnswered()
{
    const RunPtr run = m_waitsFor ? m_context.session->run(m_waitsFor) : nullptr;
    if (!run || !run->isDone())
        return;
    m_waitsFor = 0;
    if (run->state != RunState::Finished || !m_original || m_original->tokens.empty())
        return;
    // After the answer has left the engine: a busy session goes first.
    QMetaObject::invokeMethod(
        this,
        [this, original = m_original, selector = run->settings.selector] {
            emit pageWanted();
            m_experiments.scoreUnder(original, selector);
        },
        Qt::QueuedConnection);
}

// Branches

void Interventions::branch(RunId run, int token, TokenId next)
{
    m_context.session->branch(run, token, next);
}

void Interventions::fillBranches()
{
    m_branches->clear();
    const FocusPoint& point = m_context.focus->shown();
    const RunPtr run = m_context.session->run(point.run);
    if (!run || point.token < 0 || point.token >= std::ssize(run->tokens)) {
        m_branches->addAction(tr("Choose a token of the answer first"))->setEnabled(false);
        return;
    }
    const TokenRecord& record = *run->tokens[static_cast<std::size_t>(point.token)];
    for (const auto& other : record.alternatives)
        if (other.id != record.id)
            m_branches->addAction(tr("%1 · %2").arg(format::quoted(QString::fromStdString(other.text)),
                                                    format::fixed(static_cast<double>(other.probability), 3)),
                                  this, [this, id = run->id, at = point.token, next = other.id] { branch(id, at, next); });
}

// Menu

void Interventions::addActions(QMenu* menu)
{
    const auto add = [&](const char* name, const QString& text, const QKeySequence& key, const QString& tip, auto act) {
        QAction* action = menu->addAction(text, key, this, act);
        action->setObjectName(QString::fromLatin1(name));
        action->setStatusTip(tip);
        return action;
    };
    add("measure_k_curve", tr("Measure &KL(k) of This Token"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
        tr("Runs the focused token again at k = 1, 2, 4 … and finds the smallest k that keeps it"), [this] {
            emit pageWanted();
            m_views.page->measureCurve();
        });
    add("tournament_token", tr("Compare Selectors for This &Token"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
        tr("Runs the focused token again under every selector at equal k"), [this] {
            emit pageWanted();
            m_views.page->setTable(SelectorsPage::Table::Token);
            m_views.page->holdTournament();
        });
    add("tournament_answer", tr("Compare Selectors for the Whole Ans&wer"), QKeySequence(),
        tr("Runs every token of the answer again under every selector at equal k"), [this] {
            emit pageWanted();
            m_views.page->setTable(SelectorsPage::Table::Answer);
            m_views.page->holdTournament();
        });
    m_branches = menu->addMenu(tr("Bra&nch at Another Token"));
    m_branches->menuAction()->setStatusTip(tr("Answers again with an alternative in place of the focused token"));
    connect(m_branches, &QMenu::aboutToShow, this, &Interventions::fillBranches);
    fillBranches();
    menu->addSeparator();
    const auto force = [this](SelectionEdit::Kind kind) {
        const auto tokens = m_context.session->documentTokens();
        const std::int64_t focused = tokens ? m_context.focus->locked().position - tokens->firstPosition : -1;
        const bool isWord = tokens && focused >= 0 && focused < tokens->count();
        const auto passage = m_views.document->passageAt(isWord ? static_cast<int>(focused) : -1);
        if (!tokens || passage.first >= passage.second)
            return emit message(tr("Select a passage of the document first, or click a word of it."));
        m_editor.add(kind, tokens->firstPosition + passage.first, tokens->firstPosition + passage.second);
    };
    add("force_include", tr("&Make Answers Read the Passage"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
        tr("The next answers read the selected text, or the sentence of the word in focus, whatever the selector wants"),
        [force] { force(SelectionEdit::Kind::Include); });
    add("force_exclude", tr("Keep Answers &from the Passage"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X),
        tr("The next answers do not read the selected text, or the sentence of the word in focus"),
        [force] { force(SelectionEdit::Kind::Exclude); });
    add("force_clear", tr("&Remove All Forced Passages"), QKeySequence(), tr("The next answers read what their selector wants"),
        [this] { m_editor.clear(); });
    add("ask_again_forced", tr("Ask Again with Forced &Passages"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
        tr("Answers the last question again with the passages forced, and scores the answer that was there"), [this] { askAgain(); });
    add("stop_experiment", tr("Stop E&xperiment"), QKeySequence(), tr("Ends the exact runs that are under way; what was measured stays"),
        [this] { m_experiments.stop(); });
}

} // namespace sightline
