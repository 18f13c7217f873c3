// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/document_view.h"

#include "app/focus.h"
#include "app/formatting.h"
#include "app/session.h"
#include "ui/theme.h"
#include "ui/views/document_canvas.h"
#include "ui/views/find_bar.h"
#include "ui/views/legend_ramp.h"
#include "ui/views/overview_ruler.h"
#include "ui/views/passages_list.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

constexpr std::size_t kKeptRuns = 8;
constexpr int kMenuReaders = 12;

constexpr ReadingMode kModes[] = {ReadingMode::Votes, ReadingMode::Selected, ReadingMode::Margin,
                                  ReadingMode::Mass, ReadingMode::Missed};

/// One line in the muted colour that ends in an ellipsis where there is no room.
class FootLine : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setPen(Theme::of(this).muted);
        painter.drawText(rect(), Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

} // namespace

DocumentView::DocumentView(const ViewContext& context, QWidget* parent)
    : Panel(tr("Document"), parent), m_context(context)
{
    setAccessibleName(tr("Document"));
    buildHeader();
    buildBody();
    connectContext();
    setDocument(nullptr, nullptr);
}

void DocumentView::buildHeader()
{
    m_chooser = new QToolButton(this);
    m_chooser->setPopupMode(QToolButton::InstantPopup);
    m_chooser->setAccessibleName(tr("Meaning of the marks"));
    m_chooser->setStyleSheet(
        QStringLiteral("QToolButton::menu-indicator { image: none; }")); // the text ends in one
    auto* menu = new QMenu(m_chooser);
    menu->setToolTipsVisible(true);
    auto* group = new QActionGroup(menu);
    for (const auto mode : kModes) {
        QAction* action =
            menu->addAction(readingModeName(mode), this, [this, mode] { setMode(mode); });
        action->setToolTip(readingModeHelp(mode));
        action->setCheckable(true);
        action->setChecked(mode == m_mode);
        action->setData(static_cast<int>(mode));
        group->addAction(action);
    }
    m_chooser->setMenu(menu);
    m_legend = new LegendRamp(this);
    titleRow()->addWidget(m_chooser);
    titleRow()->addWidget(m_legend);
}

void DocumentView::buildBody()
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_failure = new QLabel(body);
    m_failure->setWordWrap(true);
    m_failure->setTextFormat(Qt::PlainText);
    m_failure->setContentsMargins(16, 6, 16, 8);
    m_failure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_failure->setAccessibleName(tr("Failure"));
    m_failure->hide();
    m_find = new FindBar(body);
    m_find->hide();
    m_canvas = new DocumentCanvas(body);
    m_ruler = new OverviewRuler(body);
    m_passages = new PassagesList(body);
    m_passages->hide();
    auto* text = new QWidget(body);
    auto* row = new QHBoxLayout(text);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(0);
    row->addWidget(m_canvas, 1);
    row->addWidget(m_ruler);
    auto* splitter = new QSplitter(Qt::Vertical, body);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(text);
    splitter->addWidget(m_passages);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({400, 190});
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(62, 5, 12, 7);
    m_footer = new FootLine(body);
    m_footer->setTextFormat(Qt::PlainText);
    m_footer->setMinimumWidth(0);
    m_footer->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont small = font();
    small.setPixelSize(12);
    m_footer->setFont(small);
    m_passagesButton = new QToolButton(body);
    m_passagesButton->setText(tr("Passages"));
    m_passagesButton->setToolTip(tr("List the sentences that the focused token reads most"));
    m_passagesButton->setCheckable(true);
    m_passagesButton->setProperty("flat", true);
    foot->addWidget(m_footer, 1);
    foot->addWidget(m_passagesButton);
    column->addWidget(m_failure);
    column->addWidget(m_find);
    column->addWidget(splitter, 1);
    column->addLayout(foot);
    setBody(body);

    m_canvas->setDescriber([this](int token) { return describe(token); });
    connect(m_passagesButton, &QToolButton::toggled, m_passages, &QWidget::setVisible);
    connect(m_find, &FindBar::needleChanged, this, &DocumentView::find);
    connect(m_find, &FindBar::stepRequested, this, &DocumentView::stepMatch);
    connect(m_find, &FindBar::closed, this, &DocumentView::closeFind);
    connect(m_ruler, &OverviewRuler::jumpRequested, m_canvas, &DocumentCanvas::centreToken);
    connect(m_canvas, &DocumentCanvas::visibleTokensChanged, m_ruler, &OverviewRuler::setLens);
    // Who scrolls or clicks has seen it.
    connect(m_canvas, &DocumentCanvas::touched, m_failure, &QWidget::hide);
    connect(m_canvas, &DocumentCanvas::menuRequested, this, &DocumentView::openMenu);
    connect(m_passages, &PassagesList::passageChosen, this, [this](const TextPassage& passage) {
        m_canvas->scrollToRange({passage.begin, passage.end}, true);
    });
    connect(m_canvas, &DocumentCanvas::tokenHovered, this, [this](int token) {
        if (!m_context.focus)
            return;
        if (token >= 0 && m_tokens)
            m_context.focus->hoverPosition(m_tokens->firstPosition + token);
        else
            m_context.focus->endHover();
    });
    connect(m_canvas, &DocumentCanvas::tokenClicked, this, [this](int token) {
        if (!m_context.focus || !m_tokens)
            return;
        m_lockedPosition = m_tokens->firstPosition + token; // in view already
        m_context.focus->lockPosition(m_lockedPosition);
    });
}

void DocumentView::connectContext()
{
    if (m_context.focus)
        connect(m_context.focus, &Focus::changed, this, &DocumentView::refresh);
    if (m_context.rows)
        connect(m_context.rows, &RowService::rowReady, this,
                [this](RunId run, int token, qint64 layer) {
                    const FocusPoint at = m_context.focus ? m_context.focus->shown() : FocusPoint{};
                    if (at.run == run && at.token == token && focusedLayer() == layer)
                        refresh();
                });
    Session* session = m_context.session;
    if (!session)
        return;
    const auto takeDocument = [this, session] {
        setDocument(session->document(), session->documentTokens());
    };
    connect(session, &Session::documentChanged, this, takeDocument);
    connect(session, &Session::runChanged, this, [this](RunId id) {
        if (m_context.focus && m_context.focus->shown().run == id)
            refresh();
    });
    connect(session, &Session::conversationChanged, this, &DocumentView::refresh);
    connect(session, &Session::failed, this, [this](const Failure& failure) {
        if (failure.where == Failure::Where::Document)
            showFailure(failure.sentence);
    });
    takeDocument();
}

void DocumentView::setDocument(DocumentPtr document, DocumentTokensPtr tokens)
{
    const bool sameText = document == m_document;
    m_document = std::move(document);
    m_tokens = std::move(tokens);
    m_shading.reset();
    m_shadedRecord.reset();
    m_shadedRow.reset();
    m_lockedPosition = -1;
    if (m_document)
        m_failure->hide();
    m_canvas->setEmptyText(
        tr("No document yet"),
        tr("Open one with Ctrl+O or drop a file here: text, Markdown or PDF. Ask about it, and the "
           "words that the answer reads are marked right here, behind the text."));
    m_canvas->setDocument(m_document, m_tokens);
    m_ruler->setVisible(m_tokens != nullptr);
    // With tokens the ruler is the scroll bar; the usual one would only stand beside it.
    m_canvas->setVerticalScrollBarPolicy(m_tokens ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_ruler->setTokenCount(m_tokens ? static_cast<int>(m_tokens->count()) : 0);
    m_ruler->setShading(nullptr);
    m_ruler->setFocusToken(-1);
    const auto [first, last] = m_canvas->visibleTokens();
    m_ruler->setLens(first, last);
    m_passages->setDocument(m_tokens);
    m_passagesButton->setVisible(m_document != nullptr);
    m_chooser->setVisible(m_document != nullptr);
    m_legend->setVisible(m_document != nullptr);
    if (!sameText && m_find->isVisible())
        closeFind();
    else
        find(m_find->isVisible() ? m_find->needle() : QString());
    refreshTitle();
    refresh();
}

void DocumentView::refreshTitle()
{
    if (!m_document) {
        setSubtitle({});
        return;
    }
    const QString name =
        m_document->path.isEmpty() ? m_document->title : QFileInfo(m_document->path).fileName();
    setSubtitle(m_tokens ? tr("%1 · %2 tokens").arg(name, format::count(m_tokens->count())) : name);
}

void DocumentView::setRun(RunPtr run)
{
    if (!run)
        return;
    std::erase_if(m_runs, [&](const RunPtr& old) { return old->id == run->id; });
    m_runs.push_back(std::move(run));
    if (m_runs.size() > kKeptRuns)
        m_runs.erase(m_runs.begin());
    refresh();
}

void DocumentView::setRow(RunId run, int token, std::int64_t layer, PositionRowPtr row)
{
    m_givenRow = {run, token, layer, std::move(row)};
    refresh();
}

void DocumentView::setMode(ReadingMode mode)
{
    m_mode = mode;
    for (QAction* action : m_chooser->menu()->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(mode));
    m_passages->setOrder(mode == ReadingMode::Mass     ? PassageOrder::Mass
                         : mode == ReadingMode::Missed ? PassageOrder::Missed
                                                       : PassageOrder::Votes);
    refresh();
}

void DocumentView::showFailure(const QString& sentence)
{
    QPalette p = m_failure->palette();
    p.setColor(QPalette::WindowText, Theme::of(this).divergence);
    m_failure->setPalette(p);
    m_failure->setText(sentence);
    m_failure->setVisible(!sentence.isEmpty());
}

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
    return run->tokens[static_cast<std::size_t>(at.token)];
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

void DocumentView::refresh()
{
    const TokenRecordPtr record = focusedRecord();
    const FocusPoint at = m_context.focus ? m_context.focus->shown() : FocusPoint{};
    PositionRowPtr row;
    if (record && m_context.rows && isVisible())
        row = m_context.rows->row(at.run, at.token, record, at.layer);
    else if (record && m_givenRow.run == at.run && m_givenRow.token == at.token &&
             m_givenRow.layer == at.layer)
        row = m_givenRow.row;

    const bool same = m_shading && record == m_shadedRecord && row == m_shadedRow &&
                      m_shading->mode == m_mode && m_shading->layer == at.layer;
    if (!same) {
        DocumentShadingPtr shading =
            record ? shadeDocument(*record, *m_tokens, m_mode, at.layer, row.get()) : nullptr;
        // A row takes a few milliseconds: marks that need it stay until then instead of blinking.
        const bool keeps = shading && shading->waitsForRow && m_shading &&
                           m_shading->mode == m_mode && m_context.rows &&
                           record->layers.size() == static_cast<std::size_t>(m_shading->layerCount);
        m_shadedRecord = record;
        m_shadedRow = row;
        m_shading = shading;
        if (!keeps) {
            m_canvas->setShading(m_shading);
            m_ruler->setShading(m_shading);
            m_passages->setShading(m_shading);
        }
        if (row)
            m_canvas->refreshToolTip();
    }
    const int focused = tokenOfPosition(at.position);
    m_canvas->setFocusToken(focused);
    m_ruler->setFocusToken(focused);
    // Somebody chose a position in another view: show it here. Hover never scrolls.
    if (m_context.focus && m_context.focus->locked().position != m_lockedPosition) {
        m_lockedPosition = m_context.focus->locked().position;
        if (const int token = tokenOfPosition(m_lockedPosition); token >= 0)
            m_canvas->scrollToToken(token, true);
    }

    const QString name = m_mode == ReadingMode::Votes      ? readingModeName(m_mode)
                         : m_mode == ReadingMode::Selected ? tr("layer %1: selected").arg(at.layer)
                         : m_mode == ReadingMode::Margin   ? tr("layer %1: margin").arg(at.layer)
                         : m_mode == ReadingMode::Mass ? tr("dense mass, layer %1").arg(at.layer)
                                                       : tr("missed mass, layer %1").arg(at.layer);
    m_chooser->setText(name + QStringLiteral(" ▾"));
    m_chooser->setToolTip(readingModeHelp(m_mode));
    const auto layers = record ? static_cast<std::int64_t>(record->layers.size())
                        : m_context.session && m_context.session->model()
                            ? m_context.session->model()->layerCount
                            : 0;
    switch (m_mode) {
    case ReadingMode::Votes:
        m_legend->display(m_mode, QStringLiteral("0"),
                          layers > 0 ? QString::number(layers) : QStringLiteral("n"));
        break;
    case ReadingMode::Selected:
        m_legend->display(m_mode, QString(), tr("read"));
        break;
    case ReadingMode::Margin:
        m_legend->display(m_mode, QStringLiteral("0"), tr("largest"));
        break;
    case ReadingMode::Mass:
    case ReadingMode::Missed:
        m_legend->display(m_mode, format::number(kMassSteps.front()),
                          QStringLiteral("≥ ") + format::number(kMassSteps.back()));
        break;
    }
    refreshFooter();
}

void DocumentView::refreshFooter()
{
    const FocusPoint at = m_context.focus ? m_context.focus->shown() : FocusPoint{};
    const int focused = tokenOfPosition(at.position);
    QString text;
    if (!m_document) {
        text.clear();
    } else if (!m_tokens) {
        text = tr("The text is counted in tokens once a model is loaded");
    } else if (!m_shading || !m_shadedRecord) {
        text = tr("Ask a question: the words that each token of the answer reads are marked here");
    } else {
        const QString token = quotedWord(*m_shadedRecord);
        if (m_shading->readsEverything)
            text = tr("Dense attention reads every word at %1: choose “dense mass” to see where "
                      "its weight lies")
                       .arg(token);
        else if (focused >= 0)
            text = tr("Read by %1 of %2 layers at %3 · click to lock · right-click: who read this?")
                       .arg(m_shading->votes[static_cast<std::size_t>(focused)])
                       .arg(m_shading->layerCount)
                       .arg(token);
        else if ((m_mode == ReadingMode::Mass || m_mode == ReadingMode::Missed) &&
                 !m_shading->mass.empty())
            text = tr("Layer %1 at %2: dense mass %3 on words it selects, %4 missed · hover a word")
                       .arg(m_shading->layer)
                       .arg(token, format::number(m_shading->selectedMass),
                            format::number(m_shading->missedMass));
        else if (m_shading->lacksRow)
            text = (m_shading->isRowGone ? tr("Layer %1 at %2: scores and mass went with the device; a new answer has them")
                                         : tr("Layer %1 at %2: scores and mass are being computed"))
                       .arg(m_shading->layer).arg(token);
        else
            text = tr("%1 reads %2 of %3 document tokens in at least one of %4 layers · hover a "
                      "word · N: next one")
                       .arg(token, format::count(m_shading->selectedTokens),
                            format::count(m_shading->count()))
                       .arg(m_shading->layerCount);
    }
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
    return describeReading(*m_tokens, documentToken, m_shadedRecord.get(), m_shading.get(),
                           m_shadedRow.get());
}

/// Keys that no child has taken. Not QShortcut: an action of the window with the same key would
/// make both
/// ambiguous, here it simply comes first.
void DocumentView::keyPressEvent(QKeyEvent* event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (event->matches(QKeySequence::Find))
        openFind();
    else if (event->key() == Qt::Key_F3 && plain)
        stepMatch(shift ? -1 : 1);
    else if (event->key() == Qt::Key_N && plain)
        stepSelected(shift ? -1 : 1);
    else
        Panel::keyPressEvent(event);
}

// Moving about ------------------------------------------------------------------------------------

void DocumentView::stepSelected(int by)
{
    if (!m_shading || !m_context.focus || m_shading->readsEverything)
        return;
    const auto [firstVisible, lastVisible] = m_canvas->visibleTokens();
    int from = tokenOfPosition(m_context.focus->locked().position);
    if (from < 0)
        from = by > 0 ? firstVisible - 1 : lastVisible;
    const auto& steps = m_shading->steps;
    for (int at = from + by; at >= 0 && at < static_cast<int>(steps.size()); at += by)
        if (steps[static_cast<std::size_t>(at)] >= 0) {
            m_context.focus->lockPosition(m_tokens->firstPosition + at);
            return;
        }
}

void DocumentView::showMostRead()
{
    if (!m_shading || !m_tokens || m_shading->readsEverything)
        return;
    const auto best = rankPassages(findPassages(*m_tokens), *m_shading, PassageOrder::Votes, 1);
    if (!best.empty())
        m_canvas->scrollToRange({best.front().begin, best.front().end}, true);
}

void DocumentView::setPassagesVisible(bool visible)
{
    m_passagesButton->setChecked(visible);
}

void DocumentView::openFind()
{
    if (!m_document)
        return;
    const QString selected = m_canvas->selectedText();
    m_find->open(selected.contains(QLatin1Char('\n')) || selected.size() > 80 ? QString()
                                                                              : selected);
    find(m_find->needle());
}

void DocumentView::closeFind()
{
    m_find->hide();
    m_matches.clear();
    m_match = -1;
    m_canvas->setMatches({}, -1);
    m_ruler->setHits({});
    m_canvas->setFocus();
}

void DocumentView::find(const QString& needle)
{
    m_matches = m_document ? findAll(m_document->text, needle) : decltype(m_matches){};
    m_match = -1;
    if (!m_matches.empty()) {
        // From what is on the screen onwards.
        const auto first = static_cast<std::size_t>(std::max(0, m_canvas->visibleTokens().first));
        const std::int32_t from =
            m_tokens && first < m_tokens->begins.size() ? m_tokens->begins[first] : 0;
        const auto at = std::lower_bound(m_matches.begin(), m_matches.end(), std::pair{from, 0});
        m_match = at == m_matches.end() ? 0 : static_cast<int>(at - m_matches.begin());
    }
    std::vector<int> hits;
    if (m_tokens)
        for (const auto& match : m_matches)
            hits.push_back(m_canvas->page().tokensIn(match.first, match.second).first);
    m_ruler->setHits(std::move(hits));
    showMatch();
}

void DocumentView::stepMatch(int by)
{
    if (m_matches.empty())
        return;
    const int count = static_cast<int>(m_matches.size());
    m_match = ((m_match + by) % count + count) % count;
    showMatch();
}

void DocumentView::showMatch()
{
    m_find->showResult(m_match, static_cast<int>(m_matches.size()));
    m_canvas->setMatches(m_matches, m_match);
    if (m_match >= 0)
        m_canvas->scrollToRange(m_matches[static_cast<std::size_t>(m_match)], true);
}

std::vector<PositionReader> DocumentView::readersOf(std::int64_t position) const
{
    const RunPtr run = m_context.focus ? runOf(m_context.focus->shown().run) : nullptr;
    return run ? sightline::readersOf(*run, position) : std::vector<PositionReader>{};
}

void DocumentView::openMenu(int token, QPoint at)
{
    if (!m_document)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copy =
        menu->addAction(tr("Copy"), QKeySequence::Copy, m_canvas, &DocumentCanvas::copy);
    copy->setEnabled(!m_canvas->selectedText().isEmpty());
    menu->addAction(tr("Find…"), QKeySequence::Find, this, &DocumentView::openFind);
    if (token >= 0 && m_tokens) {
        menu->addSeparator();
        const std::int64_t position = m_tokens->firstPosition + token;
        const auto readers = readersOf(position);
        QMenu* who = menu->addMenu(tr("Who read this?"));
        const FocusPoint focus = m_context.focus ? m_context.focus->shown() : FocusPoint{};
        const RunPtr run = runOf(focus.run);
        if (readers.empty())
            who->addAction(run ? tr("No token of this answer") : tr("No answer yet"))
                ->setEnabled(false);
        for (std::size_t i = 0; i < readers.size() && i < kMenuReaders; ++i) {
            const PositionReader reader = readers[i];
            const TokenRecord& record = *run->tokens[static_cast<std::size_t>(reader.token)];
            who->addAction(tr("token %1 %2 · %3 of %4 layers")
                               .arg(reader.token + 1)
                               .arg(quotedWord(record))
                               .arg(reader.votes)
                               .arg(record.layers.size()),
                           this, [this, id = run->id, reader] {
                               m_context.focus->lockToken(id, reader.token);
                           });
        }
        if (readers.size() > kMenuReaders)
            who->addAction(tr("and %1 more").arg(readers.size() - kMenuReaders))->setEnabled(false);
    }
    menu->popup(at);
}

} // namespace sightline
