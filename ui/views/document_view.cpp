// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/document_view.h"

#include "app/bookmarks.h"
#include "app/focus.h"
#include "app/formatting.h"
#include "app/session.h"
#include "ui/painting/reading_words.h"
#include "ui/theme.h"
#include "ui/views/document_canvas.h"
#include "ui/views/find_bar.h"
#include "ui/views/legend_ramp.h"
#include "ui/views/overview_ruler.h"
#include "ui/views/parts_button.h"
#include "ui/views/passages_list.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sightline {

namespace {

constexpr std::size_t kKeptRuns = 8;
constexpr std::size_t kKeptRows = 4;

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

DocumentView::~DocumentView()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void DocumentView::buildHeader()
{
    const QString noArrow = QStringLiteral("QToolButton::menu-indicator { image: none; }"); // the text ends in one
    m_chooser = new QToolButton(this);
    m_chooser->setPopupMode(QToolButton::InstantPopup);
    m_chooser->setAccessibleName(tr("Meaning of the marks"));
    m_chooser->setStyleSheet(noArrow);
    buildModeMenu();
    m_granularityButton = new QToolButton(this);
    m_granularityButton->setPopupMode(QToolButton::InstantPopup);
    m_granularityButton->setAccessibleName(tr("How finely the marks are drawn"));
    m_granularityButton->setToolTip(tr("How finely the marks are drawn (G)"));
    m_granularityButton->setStyleSheet(noArrow);
    auto* menu = new QMenu(m_granularityButton);
    auto* group = new QActionGroup(menu);
    const std::pair<Granularity, QString> choices[] = {{Granularity::Token, tr("token")},
                                                       {Granularity::Sentence, tr("sentence")},
                                                       {Granularity::Paragraph, tr("paragraph")}};
    for (const auto& [granularity, name] : choices) {
        QAction* action = menu->addAction(name, this, [this, g = granularity] { setGranularity(g); });
        action->setCheckable(true);
        action->setData(static_cast<int>(granularity));
        group->addAction(action);
    }
    m_granularityButton->setMenu(menu);
    m_legend = new LegendRamp(this);
    m_parts = new PartsButton(this);
    connect(m_parts, &PartsButton::jumpRequested, this,
            [this](int begin, int end) { m_canvas->scrollToRange({begin, std::min(end, begin + 1)}, true); });
    if (m_context.session)
        connect(m_parts, &PartsButton::removeRequested, m_context.session, &Session::removeDocumentPart);
    titleRow()->addWidget(m_parts);
    titleRow()->addWidget(m_chooser);
    titleRow()->addWidget(m_granularityButton);
    titleRow()->addWidget(m_legend);
    m_counter = new ReadCounter(this);
    m_sentenceCounter = new ReadCounter(this);
    m_brushCounter = new ReadCounter(this);
    m_pool.setMaxThreadCount(1);
    for (ReadCounter* counter : {m_counter, m_sentenceCounter, m_brushCounter})
        connect(counter, &ReadCounter::counted, this, &DocumentView::refresh);
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
    m_passagesButton->setToolTip(tr("List the sentences or paragraphs that a token or the answer reads most, or not at all"));
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
    connect(m_passagesButton, &QToolButton::toggled, this, [this](bool on) {
        m_passages->setVisible(on);
        refresh();
        emit stateChanged();
    });
    connectPassages();
    connect(m_find, &FindBar::needleChanged, this, &DocumentView::find);
    connect(m_find, &FindBar::stepRequested, this, &DocumentView::stepMatch);
    connect(m_find, &FindBar::closed, this, &DocumentView::closeFind);
    connect(m_ruler, &OverviewRuler::jumpRequested, m_canvas, &DocumentCanvas::centreToken);
    connect(m_ruler, &OverviewRuler::wheelTurned, m_canvas, &DocumentCanvas::scrollByWheel);
    connect(m_canvas, &DocumentCanvas::visibleTokensChanged, m_ruler, &OverviewRuler::setLens);
    // Who scrolls or clicks has seen it.
    connect(m_canvas, &DocumentCanvas::touched, m_failure, &QWidget::hide);
    connect(m_canvas, &DocumentCanvas::menuRequested, this, &DocumentView::openMenu);
    connect(m_canvas, &DocumentCanvas::tokenHovered, this, [this](int token) {
        if (!m_context.focus)
            return;
        if (token >= 0 && m_tokens)
            m_context.focus->hoverPosition(m_tokens->firstPosition + token);
        else
            m_context.focus->endHover();
    });
    connect(m_canvas, &DocumentCanvas::selected, this, &DocumentView::passageFromText);
    if (m_context.focus)
        connect(m_canvas, &DocumentCanvas::pinRequested, m_context.focus, &Focus::pinOrUnpin);
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
                    // A comparison waits for rows of other tokens.
                    if (at.layer == layer &&
                        (m_mode == ReadingMode::Difference || (at.run == run && at.token == token)))
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
    m_shaded = {};
    if (!m_units || m_units->document != m_tokens)
        m_units.reset();
    m_wantsMostRead = false;
    m_lockedPosition = -1;
    if (!sameText && m_context.focus && !m_context.focus->passage().isEmpty())
        m_context.focus->setPassage(0, 0); // its positions hold other words now
    if (m_document)
        m_failure->hide();
    m_canvas->setEmptyText(
        tr("No document yet"),
        tr("Open one with Ctrl+O or drop a file here: text, Markdown, HTML, PDF, Word or "
           "EPUB. Ask about it, and the words that the answer reads are marked right here, behind the text."));
    m_canvas->setDocument(m_document, m_tokens);
    m_ruler->setVisible(m_tokens != nullptr);
    // With tokens the ruler is the scroll bar; the usual one would only stand beside it.
    m_canvas->setVerticalScrollBarPolicy(m_tokens ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_ruler->setTokenCount(m_tokens ? static_cast<int>(m_tokens->count()) : 0);
    std::vector<RulerMark> parts;
    if (m_tokens)
        for (const DocumentPart& part : m_document->parts)
            parts.push_back({m_canvas->page().tokensIn(part.begin, std::max(part.end, part.begin + 1)).first, part.title});
    m_ruler->setParts(std::move(parts));
    m_ruler->setShading(nullptr);
    m_ruler->setFocusToken(-1);
    const auto [first, last] = m_canvas->visibleTokens();
    m_ruler->setLens(first, last);
    m_passages->setDocument(m_tokens);
    if (m_units)
        m_passages->setUnits(m_units);
    m_lastBookmark = -1;
    if (m_bookmarks)
        m_bookmarks->setDocument(m_document);
    refreshBookmarks();
    m_passagesButton->setVisible(m_document != nullptr);
    m_chooser->setVisible(m_document != nullptr);
    m_granularityButton->setVisible(m_document != nullptr);
    m_legend->setVisible(m_document != nullptr);
    if (!sameText && m_find->isVisible())
        closeFind();
    else
        find(m_find->isVisible() ? m_find->needle() : QString());
    refreshTitle();
    refresh();
    findUnits(); // for menus that speak of a sentence
}

void DocumentView::refreshTitle()
{
    m_parts->setDocument(m_document);
    if (!m_document) {
        setSubtitle({});
        return;
    }
    const QString name =
        m_document->path.isEmpty() ? m_document->title : QFileInfo(m_document->path).fileName();
    setSubtitle(m_tokens ? name + QStringLiteral(" · ") + tokenCountOf(*m_document, m_tokens->count()) : name);
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
    m_givenRows.push_back({run, token, layer, std::move(row)});
    if (m_givenRows.size() > kKeptRows)
        m_givenRows.erase(m_givenRows.begin());
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

} // namespace sightline
