// SPDX-License-Identifier: GPL-3.0-or-later
// What the marks of the document view mean, and how they follow the focus.
#include "app/focus.h"
#include "app/formatting.h"
#include "app/session.h"
#include "ui/painting/reading_words.h"
#include "ui/views/document_canvas.h"
#include "ui/views/document_view.h"
#include "ui/views/legend_ramp.h"
#include "ui/views/overview_ruler.h"
#include "ui/views/passages_list.h"

#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace sightline {

namespace {

const QString kArrow = QStringLiteral(" ▾");

QString granularityName(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Token:
        return DocumentView::tr("token");
    case Granularity::Sentence:
        return DocumentView::tr("sentence");
    case Granularity::Paragraph:
        return DocumentView::tr("paragraph");
    }
    return {};
}

constexpr std::pair<DocumentView::Against, const char*> kAgainstKeys[] = {
    {DocumentView::Against::DenseAttention, "dense_attention"},
    {DocumentView::Against::OtherToken, "other_token"},
    {DocumentView::Against::OtherAnswer, "other_answer"},
    {DocumentView::Against::Pinned, "pinned"},
};

} // namespace

void DocumentView::buildModeMenu()
{
    auto* menu = new QMenu(m_chooser);
    menu->setToolTipsVisible(true);
    auto* group = new QActionGroup(menu);
    for (const auto mode : readingModes()) {
        if (mode == ReadingMode::Answer || mode == ReadingMode::Difference)
            menu->addSeparator();
        QAction* action =
            menu->addAction(readingModeName(mode), this, [this, mode] { setMode(mode); });
        action->setToolTip(readingModeHelp(mode));
        action->setCheckable(true);
        action->setChecked(mode == m_mode);
        action->setData(static_cast<int>(mode));
        group->addAction(action);
    }
    m_againstMenu = menu->addMenu(tr("B is"));
    m_againstMenu->setToolTipsVisible(true);
    connect(m_againstMenu, &QMenu::aboutToShow, this, &DocumentView::fillAgainstMenu);
    fillAgainstMenu(); // an empty menu would not open
    menu->addSeparator();
    m_underlineAction = menu->addAction(tr("Underline what is selected with hardly any mass"));
    m_underlineAction->setToolTip(tr("Dots under words that the focused layer selects although dense attention gives "
                                     "them less than a tenth of an even share"));
    m_hatchAction = menu->addAction(tr("Hatch missed mass"));
    m_hatchAction->setToolTip(tr("Hatching behind words that the focused layer leaves out although they hold %1 or "
                                 "more of dense attention").arg(format::number(kMissedBound)));
    for (QAction* action : {m_underlineAction, m_hatchAction}) {
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::triggered, this, [this] {
            setSecondMarks(m_underlineAction->isChecked(), m_hatchAction->isChecked());
        });
    }
    m_chooser->setMenu(menu);
}

/// Fresh each time it opens: which answers there are changes.
void DocumentView::fillAgainstMenu()
{
    m_againstMenu->clear();
    const auto choice = [this](const QString& name, const QString& help, bool isChosen, const auto& choose) {
        QAction* action = m_againstMenu->addAction(name, this, choose);
        action->setToolTip(help);
        action->setCheckable(true);
        action->setChecked(isChosen);
        return action;
    };
    const FocusPoint at = m_context.focus ? m_context.focus->shown() : FocusPoint{};
    const RunPtr run = runOf(at.run);
    const RunPtr beside = run ? otherSideOf(*run) : nullptr;
    choice(tr("Dense attention, same token"),
           tr("What attention gives more to, and less, when it may read the selection only"),
           m_against == Against::DenseAttention, [this] { setAgainst(Against::DenseAttention); });
    choice(beside ? tr("Same token of %1").arg(beside->label) : tr("Same token of the answer beside"),
           tr("The token at the same place of the answer beside"), m_against == Against::OtherToken,
           [this] { setAgainst(Against::OtherToken); })
        ->setEnabled(beside != nullptr);
    choice(beside ? tr("Whole answer of %1").arg(beside->label) : tr("Whole answer beside"),
           tr("Shares of the tokens of both answers that read a word"), m_against == Against::OtherAnswer,
           [this] { setAgainst(Against::OtherAnswer); })
        ->setEnabled(beside != nullptr);
    const bool hasPin = m_context.focus && m_context.focus->pinned();
    choice(hasPin ? tr("Pinned token %1").arg(m_context.focus->pinned()->token + 1) : tr("Pinned token"),
           tr("The token that P or Ctrl+click has pinned"), m_against == Against::Pinned,
           [this] { setAgainst(Against::Pinned); })
        ->setEnabled(hasPin);
    if (!m_context.session)
        return;
    QMenu* earlier = m_againstMenu->addMenu(tr("Earlier answer"));
    for (const TurnSnapshot& turn : m_context.session->turns())
        for (const RunPtr& each : {turn.a, turn.b})
            if (each && each->id != at.run && !each->tokens.empty()) {
                QAction* action = earlier->addAction(
                    tr("%1: %2").arg(each->label, format::quoted(turn.question, 48)), this, [this, id = each->id] {
                        setReference(id, -1);
                        setAgainst(Against::Reference);
                    });
                action->setCheckable(true);
                action->setChecked(m_against == Against::Reference && m_referenceRun == each->id);
            }
    earlier->setEnabled(!earlier->isEmpty());
}

void DocumentView::setMode(ReadingMode mode)
{
    const bool isNew = mode != m_mode;
    m_mode = mode;
    for (QAction* action : m_chooser->menu()->actions())
        if (action->data().isValid())
            action->setChecked(action->data().toInt() == static_cast<int>(mode));
    // The list ranks by what is marked.
    const QSignalBlocker blocker(m_passages);
    m_passages->setOrder(mode == ReadingMode::Mass     ? PassageOrder::Mass
                         : mode == ReadingMode::Missed ? PassageOrder::Missed
                         : mode == ReadingMode::Unread ? PassageOrder::LeastRead
                         : isOfAnswer(mode)            ? PassageOrder::AnswerReads
                                                       : PassageOrder::Votes);
    refresh();
    if (isNew)
        emit stateChanged();
}

void DocumentView::cycleMode(int by)
{
    const auto modes = readingModes();
    const auto at = std::find(modes.begin(), modes.end(), m_mode) - modes.begin();
    setMode(modes[static_cast<std::size_t>((at + by + std::ssize(modes)) % std::ssize(modes))]);
}

void DocumentView::setGranularity(Granularity granularity)
{
    if (granularity == m_granularity)
        return;
    m_granularity = granularity;
    refresh();
    emit stateChanged();
}

void DocumentView::cycleGranularity()
{
    setGranularity(m_granularity == Granularity::Token      ? Granularity::Sentence
                   : m_granularity == Granularity::Sentence ? Granularity::Paragraph
                                                            : Granularity::Token);
}

void DocumentView::setAgainst(Against against)
{
    const bool isNew = against != m_against;
    m_against = against;
    if (m_mode != ReadingMode::Difference)
        setMode(ReadingMode::Difference);
    refresh();
    if (isNew)
        emit stateChanged();
}

void DocumentView::setReference(RunId run, int token)
{
    m_referenceRun = run;
    m_referenceToken = token;
    if (run == 0 && m_against == Against::Reference)
        m_against = Against::DenseAttention;
    refresh();
}

void DocumentView::setSecondMarks(bool underlines, bool hatches)
{
    m_underlines = underlines;
    m_hatches = hatches;
    m_underlineAction->setChecked(underlines);
    m_hatchAction->setChecked(hatches);
    m_canvas->setSecondMarks(underlines, hatches);
    emit stateChanged();
}

QVariantMap DocumentView::saveState() const
{
    QVariantMap state{{QStringLiteral("mode"), readingModeKey(m_mode)},
                      {QStringLiteral("granularity"), static_cast<int>(m_granularity)},
                      {QStringLiteral("underlines"), m_underlines},
                           {QStringLiteral("hatches"), m_hatches},
                      {QStringLiteral("passages"), m_passagesButton->isChecked()},
                      {QStringLiteral("order"), static_cast<int>(m_passages->order())}};
    for (const auto& [against, key] : kAgainstKeys)
        if (against == m_against)
            state[QStringLiteral("against")] = QString::fromLatin1(key);
    return state;
}

void DocumentView::restoreState(const QVariantMap& state)
{
    const QSignalBlocker blocker(this);
    setSecondMarks(state.value(QStringLiteral("underlines"), m_underlines).toBool(),
                   state.value(QStringLiteral("hatches"), m_hatches).toBool());
    const int granularity = state.value(QStringLiteral("granularity"), static_cast<int>(m_granularity)).toInt();
    if (granularity >= 0 && granularity <= static_cast<int>(Granularity::Paragraph))
        setGranularity(static_cast<Granularity>(granularity));
    for (const auto& [against, key] : kAgainstKeys)
        if (state.value(QStringLiteral("against")).toString() == QLatin1String(key))
            m_against = against;
    if (const auto mode = readingModeFromKey(state.value(QStringLiteral("mode")).toString()))
        setMode(*mode);
    const int order = state.value(QStringLiteral("order"), static_cast<int>(m_passages->order())).toInt();
    if (order >= 0 && order <= static_cast<int>(PassageOrder::LeastRead))
        m_passages->setOrder(static_cast<PassageOrder>(order));
    setPassagesVisible(state.value(QStringLiteral("passages"), m_passagesButton->isChecked()).toBool());
}

// The focus ---------------------------------------------------------------------------------------

RunPtr DocumentView::runOf(RunId id) const
{
    for (const auto& run : m_runs)
        if (run->id == id)
            return run;
    return m_context.session && id != 0 ? m_context.session->run(id) : nullptr;
}

TokenRecordPtr DocumentView::focusedRecord() const
{
    if (!m_context.focus || !m_tokens)
        return nullptr;
    const FocusPoint& at = m_context.focus->shown();
    const RunPtr run = runOf(at.run);
    if (!run || at.token < 0 || at.token >= std::ssize(run->tokens))
        return nullptr;
    // An answer to an earlier document has nothing to say about this one.
    if (!run->prompt || !run->prompt->document ||
        run->prompt->document->document != m_tokens->document)
        return nullptr;
    const TokenRecordPtr& record = run->tokens[static_cast<std::size_t>(at.token)];
    return m_preview && m_preview->position == record->position ? m_preview : record;
}

std::int64_t DocumentView::focusedLayer() const
{
    return m_context.focus ? m_context.focus->shown().layer : 0;
}

int DocumentView::tokenOfPosition(std::int64_t position) const
{
    if (!m_tokens || position < m_tokens->firstPosition ||
        position >= m_tokens->firstPosition + m_tokens->count())
        return -1;
    return static_cast<int>(position - m_tokens->firstPosition);
}

PositionRowPtr DocumentView::rowOf(RunId run, int token, const TokenRecordPtr& record, std::int64_t layer)
{
    if (record && m_context.rows && isVisible())
        return m_context.rows->row(run, token, record, layer);
    for (auto at = m_givenRows.rbegin(); record && at != m_givenRows.rend(); ++at)
        if (at->run == run && at->token == token && at->layer == layer)
            return at->row;
    return nullptr;
}

RunPtr DocumentView::otherSideOf(const RunSnapshot& run) const
{
    if (m_context.session)
        for (const TurnSnapshot& turn : m_context.session->turns()) {
            if (turn.a && turn.a->id == run.id)
                return turn.b;
            if (turn.b && turn.b->id == run.id)
                return turn.a;
        }
    for (auto at = m_runs.rbegin(); at != m_runs.rend(); ++at)
        if ((*at)->side != run.side)
            return *at;
    return nullptr;
}

DocumentView::Other DocumentView::otherSide(const RunPtr& run, int token, std::int64_t layer)
{
    Other other;
    using Kind = ReadingReference::Kind;
    if (m_against == Against::DenseAttention) {
        other.reference.kind = Kind::DenseAttention;
        other.reference.name = tr("dense attention");
        other.isThere = true;
        return other;
    }
    const FocusPoint pin = m_context.focus->pinned().value_or(FocusPoint{});
    const bool isNamed = m_against == Against::Reference || m_against == Against::Pinned;
    const int namedToken = m_against == Against::Pinned ? pin.token : m_referenceToken;
    other.run = isNamed ? runOf(m_against == Against::Pinned ? pin.run : m_referenceRun) : otherSideOf(*run);
    if (!other.run || !other.run->prompt || !other.run->prompt->document ||
        other.run->prompt->document->document != m_tokens->document)
        return other;
    const bool ofAnswer = m_against == Against::OtherAnswer || (m_against == Against::Reference && namedToken < 0);
    if (ofAnswer) {
        other.reads = m_counter->reads(other.run, m_tokens);
        other.reference.kind = Kind::Answer;
        other.reference.name = tr("the answer of %1").arg(other.run->label);
        other.reference.reads = other.reads.get();
        other.isThere = true;
        return other;
    }
    const int index = isNamed ? namedToken : token;
    if (index < 0 || index >= std::ssize(other.run->tokens))
        return other;
    other.token = other.run->tokens[static_cast<std::size_t>(index)];
    other.row = rowOf(other.run->id, index, other.token, layer);
    other.reference.kind = Kind::Token;
    other.reference.name =
        tr("token %1 %2 of %3").arg(QString::number(index + 1), quotedWord(*other.token), other.run->label);
    other.reference.token = other.token.get();
    other.reference.row = other.row.get();
    other.isThere = true;
    return other;
}

void DocumentView::findUnits()
{
    if (m_units || !m_tokens)
        return;
    m_pool.clear();
    m_pool.start([this, tokens = m_tokens] {
        // `this` outlives the task: the destructor waits for the pool. Only its event queue is used.
        TextUnitsPtr units = unitsOf(tokens);
        QMetaObject::invokeMethod(
            this,
            [this, units] {
                if (units->document != m_tokens || m_units)
                    return;
                m_units = units;
                m_passages->setUnits(units);
                refresh();
                if (m_wantsMostRead)
                    showMostRead();
            },
            Qt::QueuedConnection);
    });
}

/// Counts over the brushed tokens of this run, for modes that add up over them. Null without, or while the first count runs.
AnswerReadsPtr DocumentView::brushedReads(const RunPtr& run, ReadingMode mode)
{
    if (!run || (mode != ReadingMode::Votes && mode != ReadingMode::Selected))
        return nullptr;
    const TokenRange range = m_context.focus->tokenRange();
    const int count = range.run == run->id ? std::min(range.count(), static_cast<int>(std::ssize(run->tokens)) - range.first) : 0;
    if (count <= 0)
        return nullptr;
    auto brushed = std::make_shared<RunSnapshot>(*run);
    // A number of its own for each beginning, so that a brush that is drawn out is counted on.
    brushed->id = (run->id << 20) + static_cast<RunId>(range.first) + 1;
    brushed->tokens.assign(run->tokens.begin() + range.first, run->tokens.begin() + range.first + count);
    return m_brushCounter->reads(brushed, m_tokens);
}

void DocumentView::refresh()
{
    const TokenRecordPtr record = focusedRecord();
    const FocusPoint at = m_context.focus ? m_context.focus->shown() : FocusPoint{};
    const RunPtr run = record ? runOf(at.run) : nullptr;
    Shaded now;
    now.record = record;
    now.row = rowOf(at.run, at.token, record, at.layer);
    // A preview has selections, but no threshold for its margins.
    now.mode = record && record == m_preview && m_mode == ReadingMode::Margin ? ReadingMode::Selected : m_mode;
    now.granularity = m_granularity;
    now.against = m_against;
    now.layer = at.layer;
    Other other;
    if (record && m_mode == ReadingMode::Difference)
        other = otherSide(run, at.token, at.layer);
    if (record && (isOfAnswer(m_mode) || other.reads || other.reference.kind == ReadingReference::Kind::Answer))
        now.reads = m_counter->reads(run, m_tokens);
    bool isCounting = false;
    if (record && record != m_preview) {
        now.brushed = brushedReads(run, now.mode);
        isCounting = !m_brushCounter->isIdle();
    }
    if (m_granularity != Granularity::Token) {
        findUnits();
        now.units = m_units;
    }
    refreshPassages(run, at.token);
    now.otherToken = other.token;
    now.otherRow = other.row;
    now.otherReads = other.reads;

    if (!m_shading || now != m_shaded) {
        DocumentShadingPtr shading;
        if (record) {
            ShadingInput input{*record, *m_tokens, now.mode, at.layer, now.row.get()};
            input.reads = now.reads.get();
            std::vector<std::int32_t> atLayer;
            if (m_mode == ReadingMode::AnswerLayer && now.reads) {
                // Of the tokens that were counted, so that both counts speak of the same answer.
                RunSnapshot counted = *run;
                counted.tokens.resize(std::min<std::size_t>(counted.tokens.size(), static_cast<std::size_t>(now.reads->tokens)));
                atLayer = readsAtLayer(counted, *m_tokens, at.layer);
                input.atLayer = &atLayer;
            }
            if (now.brushed) {
                // Counts start at the brush's beginning, and say themselves how far they reach.
                input.brushed = now.brushed.get();
                input.firstBrushed = m_context.focus->tokenRange().first;
                if (now.mode == ReadingMode::Selected) {
                    RunSnapshot counted = *run;
                    counted.tokens.erase(counted.tokens.begin(), counted.tokens.begin() + input.firstBrushed);
                    counted.tokens.resize(std::min<std::size_t>(counted.tokens.size(), static_cast<std::size_t>(now.brushed->tokens)));
                    atLayer = readsAtLayer(counted, *m_tokens, at.layer);
                    input.atLayer = &atLayer;
                }
            }
            input.reference = other.isThere ? &other.reference : nullptr;
            input.granularity = m_granularity;
            input.units = now.units.get();
            shading = shadeDocument(input);
        }
        // A row or a count takes a few milliseconds: marks that need it stay until then instead of blinking.
        const bool waits = (shading && shading->waitsForRow && m_context.rows) || (isCounting && !now.brushed);
        const bool keeps = shading && waits && m_shading && m_shading->mode == now.mode &&
                           record->layers.size() == static_cast<std::size_t>(m_shading->layerCount);
        m_shaded = now;
        m_shading = shading;
        if (!keeps) {
            m_canvas->setShading(m_shading);
            m_ruler->setShading(m_shading);
            m_passages->setShading(m_shading);
        }
        if (now.row)
            m_canvas->refreshToolTip();
    }
    const int focused = tokenOfPosition(at.position);
    m_canvas->setFocusToken(focused);
    m_ruler->setFocusToken(focused);
    textFromPassage();
    if (m_context.focus) {
        const PositionSpan& passage = m_context.focus->passage();
        const std::int64_t origin = m_tokens ? m_tokens->firstPosition : 0;
        m_ruler->setPassage(static_cast<int>(passage.begin - origin), static_cast<int>(passage.end - origin));
        const auto& pin = m_context.focus->pinned();
        m_ruler->setPinnedToken(pin ? tokenOfPosition(pin->position) : -1);
    }
    // Somebody chose a position in another view: show it here. Hover never scrolls.
    if (m_context.focus && m_context.focus->locked().position != m_lockedPosition) {
        m_lockedPosition = m_context.focus->locked().position;
        if (const int token = tokenOfPosition(m_lockedPosition); token >= 0)
            m_canvas->scrollToToken(token, true);
    }
    refreshChooser();
    refreshFooter();
}

void DocumentView::refreshChooser()
{
    const bool isPreview = m_shading && m_preview && m_shaded.record == m_preview;
    const QString brush = m_shading && m_shading->brushedTokens > 0 ? brushWords(m_shading->firstBrushed, m_shading->brushedTokens) : QString();
    m_chooser->setText(readingTitle(isPreview ? m_shading->mode : m_mode, focusedLayer(), brush) + kArrow);
    m_chooser->setToolTip(tr("%1 (V: next meaning)").arg(readingModeHelp(m_mode)));
    m_granularityButton->setText(granularityName(m_granularity) + kArrow);
    for (QAction* action : m_granularityButton->menu()->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_granularity));
    const auto layers = m_shaded.record ? static_cast<std::int64_t>(m_shaded.record->layers.size())
                        : m_context.session && m_context.session->shownModel()
                            ? m_context.session->shownModel()->layerCount
                            : 0;
    const ReadingLegend legend = readingLegend(m_mode, m_shading.get(), layers);
    m_legend->display(m_mode, legend.low, legend.high);
}

void DocumentView::refreshFooter()
{
    const FocusPoint at = m_context.focus ? m_context.focus->shown() : FocusPoint{};
    QString text;
    if (!m_document)
        text.clear();
    else if (!m_tokens)
        text = tr("The text is counted in tokens once a model is loaded");
    else if (!m_shading || !m_shaded.record)
        text = tr("Ask a question: the words that each token of the answer reads are marked here");
    else
        text = readingSentence(*m_shading, quotedWord(*m_shaded.record), tokenOfPosition(at.position));
    if (m_preview && m_shaded.record == m_preview)
        text = tr("Preview, selector %1: %2").arg(m_previewName, text);
    m_footer->setText(text);
    m_footer->setToolTip(text);
}

QString DocumentView::footer() const
{
    return m_footer->text();
}

QString DocumentView::describe(int documentToken) const
{
    if (!m_tokens || documentToken < 0 || documentToken >= m_tokens->count())
        return {};
    return describeReading(*m_tokens, documentToken, m_shaded.record.get(), m_shading.get(),
                           m_shaded.row.get());
}

} // namespace sightline
