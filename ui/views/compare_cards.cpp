// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/compare_cards.h"

#include "ui/help/glossary.h"
#include "ui/painting/labels.h"
#include "ui/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

constexpr int kCardHeight = 36;
constexpr int kGap = 18; // between cards
constexpr int kLineGap = 6;

const QString kBetween = QStringLiteral(" · ");

} // namespace

CompareCards::CompareCards(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("A and B in figures"));
    setFixedHeight(kCardHeight);
}

QSize CompareCards::sizeHint() const
{
    return {300, height()};
}

void CompareCards::setRuns(const RunPtr& a, const RunPtr& b)
{
    m_cards = a && b ? figureCards(*a, *b) : std::vector<FigureCard>{};
    QStringList words;
    for (const FigureCard& card : m_cards)
        words += card.valueB.isEmpty() ? tr("%1: %2").arg(card.name, card.value)
                                       : tr("%1: A %2, B %3").arg(card.name, card.value, card.valueB);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    layOut();
    update();
}

void CompareCards::layOut()
{
    const QFont small = labelFont(this, 11);
    const QFont bold = labelFont(this, 12, true);
    m_rects.clear();
    int x = 0;
    int y = 0;
    for (const FigureCard& card : m_cards) {
        const double values = tabularWidth(bold, card.value) +
                              (card.valueB.isEmpty() ? 0 : tabularWidth(small, kBetween) + tabularWidth(bold, card.valueB));
        const int wanted = static_cast<int>(std::ceil(std::max(tabularWidth(small, card.name), values))) + 4;
        if (x > 0 && x + wanted > width()) {
            x = 0;
            y += kCardHeight + kLineGap;
        }
        m_rects.emplace_back(x, y, wanted, kCardHeight);
        x += wanted + kGap;
    }
    const int wanted = y + kCardHeight;
    if (wanted != height())
        setFixedHeight(wanted);
}

QRect CompareCards::cardRect(int card) const
{
    return card >= 0 && card < std::ssize(m_rects) ? m_rects[static_cast<std::size_t>(card)] : QRect();
}

int CompareCards::cardAt(const QPoint& at) const
{
    const auto found = std::find_if(m_rects.begin(), m_rects.end(), [&](const QRect& rect) { return rect.contains(at); });
    return found == m_rects.end() ? -1 : static_cast<int>(found - m_rects.begin());
}

void CompareCards::resizeEvent(QResizeEvent*)
{
    layOut();
}

void CompareCards::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

void CompareCards::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && cardAt(event->position().toPoint()) == 0)
        emit forkRequested();
}

QString CompareCards::helpOf(int card) const
{
    if (card < 0 || card >= std::ssize(m_cards))
        return {};
    const FigureCard& each = m_cards[static_cast<std::size_t>(card)];
    return QStringLiteral("<p>%1</p>").arg(each.help.toHtmlEscaped()) + termTip(each.term);
}

bool CompareCards::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int card = cardAt(help->pos());
        QToolTip::showText(help->globalPos(), helpOf(card), this);
        return true;
    }
    return QWidget::event(event);
}

void CompareCards::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    const QFont small = labelFont(this, 11);
    const QFont bold = labelFont(this, 12, true);
    for (std::size_t i = 0; i < m_cards.size() && i < m_rects.size(); ++i) {
        const FigureCard& card = m_cards[i];
        const QRectF rect = m_rects[i];
        painter.setFont(small);
        painter.setPen(theme.muted);
        drawTabular(painter, QRectF(rect.left(), rect.top(), rect.width(), 16), Qt::AlignLeft, card.name);
        const QRectF line(rect.left(), rect.top() + 16, rect.width() + 4, 20);
        painter.setFont(bold);
        painter.setPen(card.isWarning ? theme.divergence : card.valueB.isEmpty() ? theme.ink : theme.runA);
        drawTabular(painter, line, Qt::AlignLeft, card.value);
        if (card.valueB.isEmpty())
            continue;
        double x = tabularWidth(bold, card.value);
        painter.setFont(small);
        painter.setPen(theme.muted);
        drawTabular(painter, line.adjusted(x, 0, 0, 0), Qt::AlignLeft, kBetween);
        x += tabularWidth(small, kBetween);
        painter.setFont(bold);
        painter.setPen(theme.runB);
        drawTabular(painter, line.adjusted(x, 0, 0, 0), Qt::AlignLeft, card.valueB);
    }
}

} // namespace sightline
