// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/document_canvas.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyle>
#include <QTextBoundaryFinder>
#include <QToolTip>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

constexpr int kRightMargin = 18;
constexpr int kBottomMargin = 24;
constexpr int kWidestText = 860; // lines longer than about 110 characters are hard to follow
constexpr int kSmallestText = 11;
constexpr int kLargestText = 28;

} // namespace

DocumentCanvas::DocumentCanvas(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::IBeamCursor);
    TextAccessible::install();
    setAccessibleName(tr("Document text"));
    connect(this, &DocumentCanvas::selected, this, [this] { TextAccessible::tellSelection(this, selection().first, selection().second); });
    m_scrolling = new QVariantAnimation(this);
    m_scrolling->setDuration(180);
    m_scrolling->setEasingCurve(QEasingCurve::InOutQuad);
    connect(m_scrolling, &QVariantAnimation::valueChanged, this, [this](const QVariant& away) {
        anchorAt(m_layout.blockTop(m_target.block) + m_target.offset - away.toDouble());
    });
    applyFont();
}

void DocumentCanvas::applyFont()
{
    QFont prose = font();
    prose.setPixelSize(m_readingSize);
    m_layout.setFont(prose);
}

void DocumentCanvas::setForced(std::vector<ForcedRange> ranges)
{
    m_forced = std::move(ranges);
    viewport()->update();
}

void DocumentCanvas::setReadingSize(int pixels)
{
    pixels = std::clamp(pixels, kSmallestText, kLargestText);
    if (pixels == m_readingSize)
        return;
    m_readingSize = pixels;
    applyFont();
    settle();
    m_measureTimer.start(10, this);
    viewport()->update();
    emit readingSizeChanged(pixels);
}

void DocumentCanvas::setDocument(DocumentPtr document, DocumentTokensPtr tokens)
{
    const bool sameText = document && document == m_document;
    m_document = std::move(document);
    m_layout.setDocument(m_document, std::move(tokens));
    m_shading.reset();
    m_before.reset();
    m_focusToken = m_hovered = -1;
    if (!sameText) {
        m_matches.clear();
        m_currentMatch = -1;
        m_selectFrom = m_selectTo = 0;
        m_anchor = {};
        stopScrolling();
    }
    setAccessibleDescription(m_document ? m_document->title : m_emptyTitle);
    m_visible = {0, 0};
    settle();
    if (!m_layout.isExact())
        m_measureTimer.start(10, this);
    viewport()->update();
}

void DocumentCanvas::setEmptyText(const QString& title, const QString& text)
{
    m_emptyTitle = title;
    m_emptyText = text;
    if (!m_document)
        viewport()->update();
}

void DocumentCanvas::setShading(DocumentShadingPtr shading)
{
    if (shading == m_shading)
        return;
    // Marks fade over when the user looks elsewhere; with answers streaming in at 30 a second the
    // latest is simply shown.
    const bool fades =
        style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0 &&
        !m_fadeTimer.isActive() && m_shading && isVisible();
    m_before = fades ? m_shading : nullptr;
    m_shading = std::move(shading);
    if (fades) {
        m_fade.start();
        m_fadeTimer.start(16, this);
    }
    viewport()->update();
}

void DocumentCanvas::setSecondMarks(bool underlines, bool hatches)
{
    m_underlines = underlines;
    m_hatches = hatches;
    viewport()->update();
}

void DocumentCanvas::setFocusToken(int token)
{
    if (token == m_focusToken)
        return;
    const int before = std::exchange(m_focusToken, token);
    updateToken(before);
    updateToken(token);
    if (token >= 0)
        TextAccessible::tellCaret(this, paintedCaret());
}

void DocumentCanvas::setMatches(std::vector<Range> matches, int current)
{
    m_matches = std::move(matches);
    m_currentMatch = current;
    viewport()->update();
}

void DocumentCanvas::setBookmarks(std::vector<Range> bookmarks)
{
    if (bookmarks == m_bookmarks)
        return;
    m_bookmarks = std::move(bookmarks);
    viewport()->update();
}

void DocumentCanvas::updateToken(int token)
{
    if (token < m_visible.first || token >= m_visible.second)
        return;
    for (const QRectF& rect : tokenRects(token))
        viewport()->update(rect.toAlignedRect().adjusted(-5, -2, 5, 2));
}

QPointF DocumentCanvas::toPage(QPointF viewportPoint) const
{
    return viewportPoint + QPointF(-kGutter, m_top - kTopMargin);
}

std::vector<QRectF> DocumentCanvas::tokenRects(int token)
{
    auto rects = m_layout.tokenRects(token);
    for (QRectF& rect : rects)
        rect.translate(kGutter, kTopMargin - m_top);
    return rects;
}

// Scrolling ---------------------------------------------------------------------------------------

/// Makes what is visible exact and the scroll bar agree, with the anchor's text staying where it
/// is.
void DocumentCanvas::settle()
{
    const double view = viewport()->height();
    m_layout.setWidth(std::min(kWidestText, viewport()->width() - kGutter - kRightMargin));
    const int count = m_layout.blockCount();
    double top = 0;
    double total = 0;
    if (count > 0) {
        m_anchor.block = std::clamp(m_anchor.block, 0, count - 1);
        for (int pass = 0; pass < 6; ++pass) {
            for (int i = m_anchor.block; i < count; ++i) {
                m_layout.lines(i);
                if (m_layout.blockTop(i + 1) - m_layout.blockTop(m_anchor.block) >
                    m_anchor.offset + view)
                    break;
            }
            total = m_layout.height() + kTopMargin + kBottomMargin;
            top = m_layout.blockTop(m_anchor.block) + m_anchor.offset;
            const double highest = std::max(0.0, total - view);
            if (top <= highest)
                break;
            // At the end of the document blocks above come into view: measure these as well.
            top = highest;
            m_anchor.block = std::max(0, m_layout.blockAt(top));
            m_anchor.offset = top - m_layout.blockTop(m_anchor.block);
        }
    }
    m_settling = true;
    QScrollBar* bar = verticalScrollBar();
    bar->setPageStep(std::max(1, static_cast<int>(view - m_layout.lineHeight())));
    bar->setSingleStep(static_cast<int>(m_layout.lineHeight()));
    bar->setRange(0, static_cast<int>(std::min(1e9, std::max(0.0, std::ceil(total - view)))));
    bar->setValue(static_cast<int>(top));
    m_settling = false;
    m_top = bar->value();
    noteVisible();
}

void DocumentCanvas::anchorAt(double top)
{
    top = std::max(0.0, top);
    const int block = m_layout.blockAt(top);
    m_anchor = {std::max(0, block), block >= 0 ? top - m_layout.blockTop(block) : 0};
    settle();
    viewport()->update();
}

void DocumentCanvas::scrollContentsBy(int, int)
{
    if (m_settling)
        return;
    QToolTip::hideText();
    anchorAt(verticalScrollBar()->value());
}

void DocumentCanvas::stopScrolling()
{
    m_scrolling->stop();
}

/// Brings the point `offset` below the block's top to `share` of the viewport's height. The target
/// is kept
/// relative to its block: heights that become exact on the way would move an absolute one.
void DocumentCanvas::scrollTo(int block, double offset, double share, bool softly)
{
    stopScrolling();
    const double page = viewport()->height();
    double above = 0;
    for (int i = block; i >= 0 && above <= page; --i) { // what will be in view above the target
        (void)m_layout.lines(i);
        above += m_layout.block(i).height;
    }
    m_target = {block, offset + kTopMargin - page * share};
    const double top = m_layout.blockTop(block) + m_target.offset;
    const bool animates =
        softly && isVisible() &&
        style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (!animates) {
        anchorAt(top);
        return;
    }
    // A far way is jumped but for its last page, so that nothing races past.
    m_scrolling->setStartValue(std::clamp(top - m_top, -page, page));
    m_scrolling->setEndValue(0.0);
    m_scrolling->start();
}

bool DocumentCanvas::isTokenVisible(int token)
{
    if (token < m_visible.first || token >= m_visible.second)
        return false;
    const auto rects = tokenRects(token);
    return !rects.empty() && rects.front().top() >= 0 &&
           rects.back().bottom() <= viewport()->height();
}

void DocumentCanvas::scrollToToken(int token, bool softly)
{
    const int block = m_layout.blockOfToken(token);
    if (block < 0 || isTokenVisible(token))
        return;
    scrollTo(block, middleOf(token, block), 1 / 3.0, softly);
}

double DocumentCanvas::middleOf(int token, int block)
{
    (void)m_layout.lines(block);
    const auto rects = m_layout.tokenRects(token);
    return (rects.empty() ? m_layout.textTop(block) : rects.front().center().y()) -
           m_layout.blockTop(block);
}

void DocumentCanvas::centreToken(int token)
{
    if (const int block = m_layout.blockOfToken(token); block >= 0)
        scrollTo(block, middleOf(token, block), 0.5, false);
}

void DocumentCanvas::scrollToRange(Range range, bool softly)
{
    const int block = m_layout.blockOfCharacter(range.first);
    if (block < 0)
        return;
    // A long range counts as seen when its beginning is.
    const auto rects = m_layout.rangeRects(range.first, std::min(range.second, range.first + 400));
    const double y = rects.empty() ? m_layout.textTop(block) : rects.front().top();
    const double end = rects.empty() ? y + m_layout.lineHeight() : rects.back().bottom();
    const double shift = kTopMargin - m_top;
    if (y + shift >= 0 &&
        std::min(end, y + 0.6 * viewport()->height()) + shift <= viewport()->height())
        return;
    scrollTo(block, y - m_layout.blockTop(block), 0.3, softly);
}

void DocumentCanvas::scrollToEnd()
{
    stopScrolling();
    const int count = m_layout.blockCount();
    double below = 0;
    int block = count;
    while (block > 0 && below <= viewport()->height()) {
        --block;
        m_layout.lines(block);
        below += m_layout.block(block).height;
    }
    anchorAt(m_layout.height() + kTopMargin + kBottomMargin - viewport()->height());
}

void DocumentCanvas::noteVisible()
{
    std::pair<int, int> visible{0, 0};
    if (m_layout.tokens() && m_layout.blockCount() > 0) {
        // To the line: a paragraph may be longer than the view.
        const double top = m_top - kTopMargin;
        const double bottom = top + viewport()->height();
        const auto tokenFrom = [&](double y, bool last) {
            const int block = m_layout.blockAt(y);
            const TextBlock& lines = m_layout.lines(block);
            const int line = lines.lineAt(y - m_layout.textTop(block));
            const auto& shape = m_layout.block(block);
            const bool below = y - m_layout.textTop(block) >= lines.height();
            const int character = last ? (below ? shape.end : shape.begin + lines.lineEndOf(line))
                                       : shape.begin + lines.lineBegin(line);
            const auto range = m_layout.tokensIn(shape.begin, std::max(shape.begin + 1, character));
            return last ? range.second : m_layout.tokensIn(character, shape.end).first;
        };
        visible = {tokenFrom(std::max(0.0, top), false), tokenFrom(bottom - 1, true)};
        visible.second = std::max(visible.second, visible.first);
    }
    if (visible == m_visible)
        return;
    m_visible = visible;
    emit visibleTokensChanged(visible.first, visible.second);
}

void DocumentCanvas::resizeEvent(QResizeEvent*)
{
    settle();
    if (!m_layout.isExact())
        m_measureTimer.start(10, this);
}

void DocumentCanvas::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applyFont();
        settle();
    }
}

void DocumentCanvas::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_measureTimer.timerId()) {
        if (m_layout.measureSome(std::chrono::milliseconds(3)))
            m_measureTimer.stop();
        settle();
    } else if (event->timerId() == m_fadeTimer.timerId()) {
        if (m_fade.elapsed() >= kFadeMs) {
            m_fadeTimer.stop();
            m_before.reset();
        }
        viewport()->update();
    } else if (event->timerId() == m_dragTimer.timerId()) {
        const QPoint at = viewport()->mapFromGlobal(QCursor::pos());
        const int beyond = at.y() < 0 ? at.y() : std::max(0, at.y() - viewport()->height());
        if (beyond == 0)
            return;
        anchorAt(m_top + std::clamp(beyond, -60, 60));
        m_selectTo = m_layout.characterAt(
            toPage(QPointF(at.x(), std::clamp(at.y(), 0, viewport()->height()))));
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

// Pointer and keys --------------------------------------------------------------------------------

void DocumentCanvas::setHovered(int token)
{
    if (token == m_hovered)
        return;
    m_hovered = token;
    viewport()->setCursor(token >= 0 ? Qt::PointingHandCursor : Qt::IBeamCursor);
    emit tokenHovered(token);
}

void DocumentCanvas::mousePressEvent(QMouseEvent* event)
{
    emit touched();
    stopScrolling();
    if (event->button() != Qt::LeftButton)
        return;
    m_isPressed = true;
    m_pressed = event->position().toPoint();
    const std::int32_t at = m_layout.characterAt(toPage(event->position()));
    if (event->modifiers() & Qt::ShiftModifier) {
        m_isSelecting = true;
        m_selectTo = at;
    } else {
        m_selectFrom = m_selectTo = at;
    }
    viewport()->update();
}

void DocumentCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    if (!m_isPressed) {
        setHovered(m_layout.tokenAt(toPage(at)));
        return;
    }
    if (!m_isSelecting &&
        (at.toPoint() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_isSelecting) {
        m_isSelecting = true;
        setHovered(-1);
        m_dragTimer.start(40, this);
    }
    m_selectTo = m_layout.characterAt(toPage(at));
    viewport()->update();
}

void DocumentCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_isPressed)
        return;
    m_isPressed = false;
    m_dragTimer.stop();
    emit selected();
    if (std::exchange(m_isSelecting, false))
        return;
    if (const int token = m_layout.tokenAt(toPage(event->position())); token >= 0) {
        if (event->modifiers() & Qt::ControlModifier) {
            setHovered(token);
            emit pinRequested();
        } else {
            emit tokenClicked(token);
        }
    }
}

void DocumentCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int block = m_layout.blockAt(toPage(event->position()).y());
    if (event->button() != Qt::LeftButton || block < 0)
        return;
    const auto& shape = m_layout.block(block);
    const QString text = m_layout.text().mid(shape.begin, shape.textEnd - shape.begin);
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    words.setPosition(std::clamp<qsizetype>(
        m_layout.characterAt(toPage(event->position())) - shape.begin, 0, text.size()));
    const auto begin = words.isAtBoundary() ? words.position() : words.toPreviousBoundary();
    const auto end = words.toNextBoundary();
    if (begin < 0 || end < 0)
        return;
    m_selectFrom = shape.begin + static_cast<std::int32_t>(begin);
    m_selectTo = shape.begin + static_cast<std::int32_t>(end);
    viewport()->update();
    emit selected();
}

void DocumentCanvas::scrollByWheel(QWheelEvent* event)
{
    wheelEvent(event);
}

void DocumentCanvas::wheelEvent(QWheelEvent* event)
{
    emit touched();
    stopScrolling();
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->angleDelta().y() != 0)
            setReadingSize(m_readingSize + (event->angleDelta().y() > 0 ? 1 : -1));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void DocumentCanvas::keyPressEvent(QKeyEvent* event)
{
    emit touched();
    stopScrolling();
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->key() == Qt::Key_Home)
        anchorAt(0);
    else if (event->key() == Qt::Key_End)
        scrollToEnd();
    else if (event->key() == Qt::Key_Space)
        verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier
                                               ? QAbstractSlider::SliderPageStepSub
                                               : QAbstractSlider::SliderPageStepAdd);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void DocumentCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    emit touched();
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    QPoint at = event->globalPos();
    int token = m_layout.tokenAt(toPage(event->pos()));
    if (byKey) {
        token = m_focusToken;
        if (const auto rects = tokenRects(token); !rects.empty())
            at = viewport()->mapToGlobal(rects.front().bottomLeft().toPoint());
    }
    emit menuRequested(token, at);
}

bool DocumentCanvas::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave) {
        setHovered(-1);
    } else if (event->type() == QEvent::ToolTip && m_describe) {
        const auto* help = static_cast<QHelpEvent*>(event);
        m_toolTipToken = m_layout.tokenAt(toPage(help->pos()));
        m_toolTipAt = help->globalPos();
        const QString text = m_toolTipToken >= 0 ? m_describe(m_toolTipToken) : QString();
        QRect area;
        if (const auto rects = tokenRects(m_toolTipToken); !rects.empty())
            area = rects.front().toAlignedRect().adjusted(-4, -2, 4, 2);
        QToolTip::showText(m_toolTipAt, text, viewport(), area);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void DocumentCanvas::refreshToolTip()
{
    if (QToolTip::isVisible() && m_toolTipToken >= 0 && m_toolTipToken == m_hovered && m_describe)
        QToolTip::showText(m_toolTipAt, m_describe(m_toolTipToken), viewport());
}

} // namespace sightline
