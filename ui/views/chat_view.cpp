// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/chat_view.h"

#include "app/focus.h"
#include "app/session.h"
#include "ui/theme.h"
#include "ui/views/answer_text.h"
#include "ui/views/answer_view.h"
#include "ui/views/chat_view_turn.h"
#include "ui/views/compare_cards.h"
#include "ui/views/composer.h"
#include "ui/views/question_view.h"
#include "ui/views/run_chip.h"
#include "ui/views/token_card.h"
#include "ui/views/too_long_bar.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

constexpr int kRoomForCard = 400; // of the whole view: below it the answer needs the room itself

} // namespace

ChatView::ChatView(const ViewContext& context, QWidget* parent)
    : Panel(tr("Chat"), parent), m_context(context)
{
    setAccessibleName(tr("Chat"));
    buildHeader();
    buildBody();
    connectContext();
    refreshContext();
    refreshComposer();
    refreshHeader();
}

ChatView::~ChatView() = default;

void ChatView::buildHeader()
{
    m_chipA = new RunChip(RunSide::A, this);
    m_chipB = new RunChip(RunSide::B, this);
    // The chips belong to the title, left of the stretch.
    titleRow()->insertWidget(1, m_chipA);
    titleRow()->insertWidget(2, m_chipB);
    m_chooser = new QToolButton(this);
    m_chooser->setPopupMode(QToolButton::InstantPopup);
    m_chooser->setProperty("flat", true);
    m_chooser->setStyleSheet(
        QStringLiteral("QToolButton::menu-indicator { image: none; }")); // the text ends in one
    m_chooser->setAccessibleName(tr("Tint of the tokens"));
    auto* menu = new QMenu(m_chooser);
    menu->setToolTipsVisible(true);
    auto* group = new QActionGroup(menu);
    for (const auto metric : {TokenMetric::Divergence, TokenMetric::Uncovered, TokenMetric::Entropy,
                              TokenMetric::None}) {
        QAction* action =
            menu->addAction(metricName(metric), this, [this, metric] { setMetric(metric); });
        action->setCheckable(true);
        action->setChecked(metric == m_metric);
        action->setData(static_cast<int>(metric));
        if (metric != TokenMetric::None) {
            const auto bounds = metricThresholds(metric);
            action->setToolTip(
                tr("tinted from %1, %2 and %3 on").arg(bounds[0]).arg(bounds[1]).arg(bounds[2]));
        }
        group->addAction(action);
    }
    menu->addSeparator();
    QAction* dim = menu->addAction(tr("Dim what A and B have in common"));
    dim->setCheckable(true);
    connect(dim, &QAction::toggled, this, &ChatView::setPrefixDimmed);
    m_foldAction = menu->addAction(tr("Fold what A and B begin with alike"));
    m_foldAction->setCheckable(true);
    m_foldAction->setChecked(m_foldsPrefix);
    connect(m_foldAction, &QAction::toggled, this, &ChatView::setPrefixFolded);
    m_ghostAction = menu->addAction(tr("What dense attention would have said (D)"));
    m_ghostAction->setCheckable(true);
    m_ghostAction->setChecked(m_ghosts);
    connect(m_ghostAction, &QAction::toggled, this, &ChatView::setGhosts);
    m_chooser->setMenu(menu);
    m_chooser->setText(tr("tint: %1 ▾").arg(metricName(m_metric)));
    titleRow()->addWidget(m_chooser);
}

void ChatView::buildBody()
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(10);
    m_scroll = new QScrollArea(body);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumHeight(70);
    m_scroll->setAccessibleName(tr("Conversation"));
    m_list = new QWidget;
    m_column = new QVBoxLayout(m_list);
    m_column->setContentsMargins(14, 6, 14, 4);
    m_column->setSpacing(14);
    m_empty = new QLabel(m_list);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(30, 30, 30, 30);
    QFont prose = font();
    prose.setPixelSize(14);
    m_empty->setFont(prose);
    m_column->addWidget(m_empty, 1);
    m_column->addStretch(0);
    m_scroll->setWidget(m_list);
    m_list->setAutoFillBackground(false); // which setWidget has turned on
    m_card = new TokenCard(body);
    m_composer = new Composer(body);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(14, 0, 14, 0);
    below->setSpacing(10);
    if (m_context.session) {
        m_tooLong = new TooLongBar(m_context.session, body);
        below->addWidget(m_tooLong);
        connect(m_context.session, &Session::tooLongChanged, this, &ChatView::refreshRoom);
    }
    below->addWidget(m_card);
    below->addWidget(m_composer);
    column->addWidget(m_scroll, 1);
    column->addLayout(below);
    setBody(body);

    connect(m_composer, &Composer::sendRequested, this, &ChatView::send);
    connect(m_composer, &Composer::editEnded, this, [this] { m_editing = 0; });
    connect(m_composer, &Composer::editLastRequested, this, &ChatView::editLastQuestion);
    connect(m_composer, &Composer::samplingRequested, this, &ChatView::openSampling);
    connect(m_composer, &Composer::longTextPasted, this, [this](const QString& text) {
        if (m_context.session)
            m_context.session->addDocumentText(tr("Pasted text"), text);
    });
    connect(m_composer, &Composer::stopRequested, this, [this] {
        if (m_context.session)
            m_context.session->stop();
    });
    // Growth keeps the newest line in view until the user scrolls away from it.
    QScrollBar* bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar] {
        if (m_sticks)
            bar->setValue(bar->maximum());
    });
    connect(bar, &QScrollBar::actionTriggered, this,
            [this, bar] { m_sticks = bar->sliderPosition() >= bar->maximum() - 4; });
    m_scroll->viewport()->installEventFilter(this);
}

void ChatView::stepVersion(int by)
{
    for (auto turn = m_turns.rbegin(); turn != m_turns.rend(); ++turn)
        for (VersionWalker* walker : {turn->a ? turn->a->walker() : nullptr, turn->question->walker()})
            if (walker && walker->count() > 1)
                return walker->step(by);
}

QWidget* ChatView::questionWidget(int turn) const
{
    return turn >= 0 && turn < turnCount() ? m_turns[static_cast<std::size_t>(turn)].question : nullptr;
}

bool ChatView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel && m_scroll && watched == m_scroll->viewport()) {
        const QScrollBar* bar = m_scroll->verticalScrollBar();
        const auto* wheel = static_cast<QWheelEvent*>(event);
        m_sticks =
            wheel->angleDelta().y() < 0 && bar->value() >= bar->maximum() - bar->singleStep() * 3;
    }
    return Panel::eventFilter(watched, event);
}

void ChatView::connectContext()
{
    if (m_context.focus)
        connect(m_context.focus, &Focus::changed, this, &ChatView::refreshFocus);
    Session* session = m_context.session;
    if (!session)
        return;
    const auto takeTurns = [this, session] { setTurns(session->turns()); };
    connect(session, &Session::conversationChanged, this, takeTurns);
    connect(session, &Session::runChanged, this, takeTurns);
    connect(session, &Session::progressChanged, this, &ChatView::setProgress);
    for (const auto signal : { &Session::modelChanged, &Session::backendChanged })
        connect(session, signal, this, [this, session] { setModel(session->model()); });
    connect(session, &Session::documentChanged, this,
            [this, session] { setDocument(session->documentTokens()); });
    connect(session, &Session::busyChanged, this, &ChatView::refreshComposer);
    connect(session, &Session::settingsChanged, this, &ChatView::refreshSampling);
    connect(session, &Session::failed, this, [this](const Failure& failure) {
        // A run that failed says so in its card; here only what never became a run.
        const bool inCard =
            std::any_of(m_snapshots.begin(), m_snapshots.end(), [&](const TurnSnapshot& turn) {
                return (turn.a && turn.a->failure == failure.sentence) ||
                       (turn.b && turn.b->failure == failure.sentence);
            });
        if (failure.where == Failure::Where::Run && !inCard)
            m_composer->showFailure(failure.sentence);
        refreshComposer();
    });
    m_model = session->model();
    m_document = session->documentTokens();
    takeTurns();
}

void ChatView::setModel(ModelInfoPtr model)
{
    m_model = std::move(model);
    refreshContext();
    refreshComposer();
}

void ChatView::setDocument(DocumentTokensPtr document)
{
    m_document = std::move(document);
    refreshContext();
    refreshComposer();
}

void ChatView::setDraft(const QString& text)
{
    m_composer->setDraft(text);
}

void ChatView::focusComposer()
{
    m_composer->focusEditor();
}

int ChatView::turnCount() const
{
    return static_cast<int>(m_turns.size());
}

AnswerView* ChatView::answer(int turn, RunSide side) const
{
    if (turn < 0 || turn >= turnCount())
        return nullptr;
    const Turn& at = m_turns[static_cast<std::size_t>(turn)];
    return side == RunSide::A ? at.a : at.b;
}

AnswerView* ChatView::makeAnswer(Turn& turn)
{
    auto* view = new AnswerView(turn.widget);
    view->setMetric(m_metric);
    view->setPrefixDimmed(m_dimPrefix);
    view->setMarkdown(m_isMarkdown);
    view->setGhosts(m_ghosts);
    connect(view, &AnswerView::foldRequested, this, [this, view] { unfold(view); });
    turn.row->addWidget(view, 1);
    connect(view, &AnswerView::tokenHovered, this, [this](RunId run, int token) {
        if (!m_context.focus)
            return;
        if (token >= 0)
            m_context.focus->hoverToken(run, token);
        else
            m_context.focus->endHover();
    });
    connect(view, &AnswerView::tokenClicked, this, [this](RunId run, int token) {
        if (m_context.focus)
            m_context.focus->lockToken(run, token);
    });
    if (m_context.focus)
        connect(view, &AnswerView::pinRequested, m_context.focus, &Focus::pinOrUnpin);
    connect(view, &AnswerView::stepRequested, this, &ChatView::step);
    connect(view, &AnswerView::divergenceStepRequested, this, &ChatView::stepDivergence);
    if (m_context.session)
        connect(view, &AnswerView::versionChosen, m_context.session, &Session::selectBranch);
    connect(view, &AnswerView::stopRequested, m_composer, &Composer::stopRequested);
    connect(view, &AnswerView::regenerateRequested, this, &ChatView::regenerate);
    return view;
}

void ChatView::setTurns(const std::vector<TurnSnapshot>& turns)
{
    while (m_turns.size() > turns.size()) {
        m_turns.back().widget->hide();
        m_turns.back().widget->deleteLater();
        m_turns.pop_back();
    }
    for (std::size_t i = 0; i < turns.size(); ++i) {
        const auto isOther = [&] {
            return m_turns[i].id != turns[i].id || m_turns[i].question->text() != turns[i].question;
        };
        if (i < m_turns.size() && isOther()) {
            m_turns[i].widget->hide();
            m_turns[i].widget->deleteLater();
            m_turns.erase(m_turns.begin() + static_cast<std::ptrdiff_t>(i));
        }
        if (i >= m_turns.size() || isOther()) {
            Turn turn;
            turn.widget = new QWidget(m_list);
            auto* column = new QVBoxLayout(turn.widget);
            column->setContentsMargins(0, 0, 0, 0);
            column->setSpacing(4);
            turn.id = turns[i].id;
            turn.question = new QuestionView(turn.widget);
            turn.question->setTurn(turns[i]);
            connect(turn.question, &QuestionView::editRequested, this, &ChatView::editQuestion);
            if (Session* session = m_context.session) {
                connect(turn.question, &QuestionView::removeRequested, session, &Session::removeTurn);
                connect(turn.question, &QuestionView::versionChosen, session, &Session::selectBranch);
            }
            turn.row = new QHBoxLayout;
            turn.row->setSpacing(12);
            column->addWidget(turn.question);
            turn.cards = new CompareCards(turn.widget);
            turn.cards->hide();
            connect(turn.cards, &CompareCards::forkRequested, this, [this, cards = turn.cards] { goToFork(cards); });
            column->addWidget(turn.cards);
            column->addLayout(turn.row);
            m_column->insertWidget(static_cast<int>(i), turn.widget);
            turn.widget->show();
            m_turns.insert(m_turns.begin() + static_cast<std::ptrdiff_t>(i), turn);
            m_sticks = true;
        }
    }
    m_snapshots = turns;
    if (m_editing != 0 && std::none_of(turns.begin(), turns.end(), [this](const TurnSnapshot& each) { return each.id == m_editing; })) {
        m_editing = 0; // it is gone
        m_composer->endEdit();
    }
    for (std::size_t i = 0; i < turns.size(); ++i)
        updateTurn(i, turns[i]);
    m_empty->setVisible(turns.empty());
    refreshHeader();
    refreshContext();
    refreshComposer();
    refreshFocus();
}

void ChatView::updateTurn(std::size_t index, const TurnSnapshot& snapshot)
{
    Turn& turn = m_turns[index];
    const auto take = [&](AnswerView*& view, const RunPtr& run) {
        if (!run) {
            if (view) {
                view->hide();
                view->deleteLater();
                view = nullptr;
            }
            return;
        }
        if (!view)
            view = makeAnswer(turn);
        view->setRun(run);
        view->setFork(snapshot.forkToken);
    };
    take(turn.a, snapshot.a);
    take(turn.b, snapshot.b);
    turn.question->setTurn(snapshot);
    if (turn.a)
        turn.a->setVersions(snapshot.answers, snapshot.id);
    updateComparison(turn, snapshot);
    if (turn.a)
        turn.a->setCanRegenerate(index + 1 == m_snapshots.size() &&
                                 (!snapshot.b || snapshot.b->isDone()));
}

void ChatView::setRun(const RunPtr& run)
{
    for (std::size_t i = 0; run && i < m_snapshots.size(); ++i)
        for (RunPtr* slot : {&m_snapshots[i].a, &m_snapshots[i].b})
            if (*slot && (*slot)->id == run->id) {
                *slot = run;
                updateTurn(i, m_snapshots[i]);
            }
    refreshHeader();
    refreshContext();
    refreshComposer();
    refreshFocus();
}

void ChatView::setProgress(const Progress& progress)
{
    for (const Turn& turn : m_turns)
        for (AnswerView* view : {turn.a, turn.b})
            if (view && view->run() && view->run()->id == progress.run)
                view->setProgress(progress);
}

void ChatView::setMetric(TokenMetric metric)
{
    m_metric = metric;
    for (QAction* action : m_chooser->menu()->actions())
        if (action->data().isValid())
            action->setChecked(action->data().toInt() == static_cast<int>(metric));
    m_chooser->setText(tr("tint: %1 ▾").arg(metricName(metric)));
    for (const Turn& turn : m_turns)
        for (AnswerView* view : {turn.a, turn.b})
            if (view)
                view->setMetric(metric);
}

void ChatView::setPrefixDimmed(bool dimmed)
{
    m_dimPrefix = dimmed;
    for (const Turn& turn : m_turns)
        for (AnswerView* view : {turn.a, turn.b})
            if (view)
                view->setPrefixDimmed(dimmed);
}

void ChatView::setMarkdown(bool on)
{
    m_isMarkdown = on;
    for (const Turn& turn : m_turns)
        for (AnswerView* view : {turn.a, turn.b})
            if (view)
                view->setMarkdown(on);
}

RunPtr ChatView::shownRun(RunId id) const
{
    for (const auto& turn : m_snapshots)
        for (const RunPtr& run : {turn.a, turn.b})
            if (run && run->id == id)
                return run;
    return nullptr;
}

void ChatView::refreshFocus()
{
    const FocusPoint at = m_context.focus ? m_context.focus->shown() : FocusPoint{};
    const FocusPoint pin = m_context.focus ? m_context.focus->pinned().value_or(FocusPoint{}) : FocusPoint{};
    for (const Turn& turn : m_turns)
        for (AnswerView* view : {turn.a, turn.b})
            if (view && view->run()) {
                view->setFocused(view->run()->id == at.run ? at.token : -1);
                view->setPinned(view->run()->id == pin.run ? pin.token : -1);
            }
    m_card->setToken(shownRun(at.run), at.token, at.layer);
}

void ChatView::refreshHeader()
{
    const TurnSnapshot* last = m_snapshots.empty() ? nullptr : &m_snapshots.back();
    m_chipA->set(last && last->a ? last->a->label : QString());
    m_chipB->set(last && last->b ? last->b->label : QString());
    m_chooser->setVisible(last != nullptr);
    refreshRoom();
}

void ChatView::refreshContext()
{
    const RunPtr last = m_snapshots.empty() ? nullptr : m_snapshots.back().a;
    m_composer->setContextUse(
        ContextUse::of(m_document, last, m_model ? m_model->contextLength : 0,
                       (m_context.session ? m_context.session->settings() : RunSettings()).maxNewTokens));
}

void ChatView::refreshComposer()
{
    const Session* session = m_context.session;
    const bool hasDocument = m_document || (session && session->document());
    bool answering = false;
    QString blocked;
    if (session) {
        answering = session->isAnswering();
        if (!answering)
            blocked = session->whyNotAsk();
    } else {
        for (const auto& turn : m_snapshots)
            answering = answering || (turn.a && !turn.a->isDone()) || (turn.b && !turn.b->isDone());
        if (!m_model)
            blocked = tr("A model is needed first.");
    }
    m_composer->setAnswering(answering);
    m_composer->setBlocked(blocked);
    m_composer->setPlaceholder(hasDocument ? tr("Ask about the document…") : tr("Ask the model…"));
    m_empty->setText(hasDocument ? tr("Ask a question about the document.\n\nEach token of the "
                                      "answer can be hovered: the document then "
                                      "shows the words that it read, and the card here how far "
                                      "sparse attention is from dense.")
                                 : tr("Open a document, then ask about it.\n\nSightline shows for "
                                      "every token of the answer what sparse "
                                      "attention read, and what it left out."));
}

void ChatView::regenerate()
{
    if (m_context.session && !m_snapshots.empty() && !m_context.session->isAnswering())
        m_context.session->regenerate();
}

void ChatView::step(RunId id, int by)
{
    const RunPtr run = shownRun(id);
    if (!m_context.focus || !run || run->tokens.empty())
        return;
    // Keys act on the answer that has the keyboard, wherever the focus was.
    if (m_context.focus->locked().run != id || m_context.focus->locked().token < 0)
        m_context.focus->lockToken(id, by > 0 ? 0 : static_cast<int>(run->tokens.size()) - 1);
    else
        m_context.focus->stepToken(by, static_cast<int>(run->tokens.size()));
}

void ChatView::stepDivergence(RunId id, int by)
{
    const RunPtr run = shownRun(id);
    if (!m_context.focus || !run)
        return;
    const auto& locked = m_context.focus->locked();
    const int count = static_cast<int>(run->tokens.size());
    const int from = locked.run == id && locked.token >= 0 ? locked.token : by > 0 ? -1 : count;
    for (int at = from + by; at >= 0 && at < count; at += by) {
        const TokenRecord& token = *run->tokens[static_cast<std::size_t>(at)];
        const bool diverges =
            metricLevel(TokenMetric::Divergence, metricValue(TokenMetric::Divergence, token)) > 0 ||
            (token.divergence && token.divergence->top1Flip);
        if (diverges) {
            m_context.focus->lockToken(id, at);
            return;
        }
    }
}

void ChatView::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    refreshRoom();
}

/// What gives way where the panel is low: the inspector first, and all else to a choice that waits.
void ChatView::refreshRoom()
{
    const bool waits = m_tooLong && !m_tooLong->isHidden();
    m_card->setVisible(!m_snapshots.empty() && !waits && height() >= kRoomForCard);
    for (QWidget* other : {static_cast<QWidget*>(m_scroll), static_cast<QWidget*>(m_composer)})
        other->setVisible(!waits || height() >= kRoomForCard);
}

void ChatView::keyPressEvent(QKeyEvent* event)
{
    // Reached only when no action of the window has taken the key.
    if (event->key() == Qt::Key_R && event->modifiers() == Qt::ControlModifier)
        regenerate();
    else if (event->key() == Qt::Key_D && event->modifiers() == Qt::NoModifier)
        setGhosts(!m_ghosts);
    else
        Panel::keyPressEvent(event);
}

} // namespace sightline
