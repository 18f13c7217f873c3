// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/token_card.h"

#include "app/formatting.h"
#include "ui/painting/labels.h"
#include "ui/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

constexpr int kCompactRows = 4;
constexpr int kAllRows = 10;
constexpr int kRowHeight = 18;
constexpr int kHead = 30;

} // namespace

TokenCard::TokenCard(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Focused token"));
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    m_more = new QToolButton(this);
    m_more->setProperty("flat", true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setToolTip(tr("All ten alternatives with their ranks, and every number of the token"));
    m_more->setAccessibleName(tr("More of the token's numbers"));
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, [this] { setExpanded(!m_expanded); });
    refresh();
}

int TokenCard::rowLimit() const
{
    return m_expanded ? kAllRows : kCompactRows;
}

int TokenCard::cardHeight() const
{
    return kHead + rowLimit() * kRowHeight + 10;
}

QSize TokenCard::sizeHint() const
{
    return {360, cardHeight()};
}

const TokenRecord* TokenCard::record() const
{
    return m_run && m_token >= 0 && m_token < std::ssize(m_run->tokens)
               ? m_run->tokens[static_cast<std::size_t>(m_token)].get()
               : nullptr;
}

void TokenCard::setToken(RunPtr run, int token, std::int64_t layer)
{
    const TokenRecord* before = record();
    const bool sameLayer = layer == m_layer;
    m_run = std::move(run);
    m_token = token;
    m_layer = layer;
    if (record() == before && sameLayer)
        return;
    if (record() != before)
        m_current = -1;
    refresh();
}

void TokenCard::setExpanded(bool expanded)
{
    if (expanded == m_expanded)
        return;
    m_expanded = expanded;
    m_current = -1;
    refresh();
    emit expandedChanged(expanded);
}

void TokenCard::refresh()
{
    const TokenRecord* token = record();
    m_rows = token ? tokenAlternatives(*token, static_cast<std::size_t>(rowLimit())) : std::vector<Row>{};
    m_facts = token ? tokenFacts(*m_run, *token, m_layer, m_expanded) : std::vector<TokenFact>{};
    m_facts.resize(std::min(m_facts.size(), static_cast<std::size_t>(rowLimit())));
    if (height() != cardHeight() || minimumHeight() != cardHeight())
        setFixedHeight(cardHeight());
    m_more->setText(m_expanded ? tr("less ▴") : tr("more ▾"));
    m_more->setVisible(token != nullptr);
    QStringList words{title()};
    for (const Row& row : m_rows)
        words += tr("%1: %2").arg(row.text, format::fixed(row.probability, 3));
    setAccessibleDescription(token ? (words + facts()).join(QStringLiteral("; ")) : QString());
    update();
}

QString TokenCard::title() const
{
    const TokenRecord* token = record();
    return token ? tr("token %1 %2").arg(QString::number(m_token + 1),
                                         format::quoted(QString::fromStdString(token->text).trimmed()))
                 : QString();
}

std::vector<TokenCard::Row> TokenCard::rows() const
{
    return m_rows;
}

QStringList TokenCard::facts() const
{
    QStringList lines;
    for (const TokenFact& fact : m_facts)
        lines += fact.text;
    return lines;
}

// Places ------------------------------------------------------------------------------------------

QString TokenCard::numbersOf(const Row& row, bool hasDense) const
{
    QString numbers = format::fixed(row.probability, 3);
    if (hasDense)
        numbers += QStringLiteral(" / ") + format::fixed(row.denseProbability, 3);
    if (!m_expanded)
        return numbers;
    const auto place = [](int rank) { return rank > 0 ? QString::number(rank) : QStringLiteral("–"); };
    return hasDense ? QStringLiteral("%1 (%2)").arg(numbers, place(row.denseRank).rightJustified(2, QChar(0x2007))) : numbers;
}

/// Three columns: name, paired bars with both probabilities, facts. Narrow cards give the facts up last.
TokenCard::Columns TokenCard::columns() const
{
    Columns c;
    const double width = rect().width() - 2 * c.left;
    const QFontMetricsF metrics(labelFont(this));
    for (const TokenFact& fact : m_facts)
        c.facts = std::max(c.facts, tabularWidth(metrics, fact.text));
    c.facts = std::min(std::ceil(c.facts), width * 0.55);
    c.factsLeft = c.left + width - c.facts;
    const double table = width - c.facts - 24;
    c.hasDense = std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return !std::isnan(row.denseProbability); });
    for (const Row& row : m_rows)
        c.numbers = std::max(c.numbers, tabularWidth(metrics, numbersOf(row, c.hasDense)));
    c.name = std::clamp(table * 0.26, 44.0, 110.0) + (m_expanded ? 20 : 0);
    c.barLeft = c.left + c.name + 8;
    c.bars = std::max(12.0, c.left + table - c.numbers - 12 - c.barLeft);
    return c;
}

QRect TokenCard::rowRect(int row) const
{
    const Columns c = columns();
    return QRectF(c.left - 6, kHead + row * kRowHeight, c.factsLeft - c.left - 8, kRowHeight).toRect();
}

QRect TokenCard::factRect(int fact) const
{
    const Columns c = columns();
    return QRectF(c.factsLeft, kHead + fact * kRowHeight, c.facts + 4, kRowHeight).toRect();
}

int TokenCard::rowAt(const QPointF& point) const
{
    const QPoint at = point.toPoint();
    const int row = at.y() < kHead ? -1 : (at.y() - kHead) / kRowHeight;
    return row >= 0 && row < std::ssize(m_rows) && rowRect(row).contains(at) ? row : -1;
}

QString TokenCard::helpAt(const QPoint& at) const
{
    if (const int row = rowAt(at); row >= 0)
        return describeAlternative(m_rows[static_cast<std::size_t>(row)], m_run->label);
    for (std::size_t i = 0; i < m_facts.size(); ++i)
        if (factRect(static_cast<int>(i)).contains(at))
            return m_facts[i].help;
    return {};
}

// Pointer and keys --------------------------------------------------------------------------------

void TokenCard::setCurrent(int row)
{
    if (row == m_current)
        return;
    m_current = row;
    const bool canChoose = row >= 0 && !m_rows[static_cast<std::size_t>(row)].chosen;
    setCursor(canChoose ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void TokenCard::choose(int row)
{
    if (row < 0 || row >= std::ssize(m_rows) || m_rows[static_cast<std::size_t>(row)].chosen)
        return;
    emit alternativeChosen(m_run->id, m_token, m_rows[static_cast<std::size_t>(row)].id);
}

bool TokenCard::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), helpAt(help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

void TokenCard::mouseMoveEvent(QMouseEvent* event)
{
    setCurrent(rowAt(event->position()));
}

void TokenCard::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        choose(rowAt(event->position()));
}

void TokenCard::leaveEvent(QEvent*)
{
    if (!hasFocus())
        setCurrent(-1);
}

void TokenCard::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
}

void TokenCard::keyPressEvent(QKeyEvent* event)
{
    const int count = static_cast<int>(m_rows.size());
    if (count > 0 && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        setCurrent(std::clamp(m_current + (event->key() == Qt::Key_Down ? 1 : -1), 0, count - 1));
        const Row& row = m_rows[static_cast<std::size_t>(m_current)];
        setAccessibleDescription(describeAlternative(row, m_run->label));
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(m_current);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void TokenCard::resizeEvent(QResizeEvent*)
{
    const QSize wanted = m_more->sizeHint();
    m_more->setGeometry(width() - wanted.width() - 8, 5, wanted.width(), wanted.height());
}

// Painting ----------------------------------------------------------------------------------------

void TokenCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() && m_current < 0 ? QPen(theme.focus, 1.2) : QPen(theme.hairline, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QFont small = labelFont(this);
    const QFont bold = labelFont(this, 12, true);
    const TokenRecord* token = record();
    if (!token) {
        painter.setFont(small);
        painter.setPen(theme.muted);
        painter.drawText(QRectF(rect()).adjusted(14, 10, -14, -10),
                         Qt::AlignVCenter | Qt::TextWordWrap,
                         tr("Hover a token of the answer, or click it to keep it: its alternatives "
                            "under sparse and dense "
                            "attention, their divergence and the attention mass that the selection "
                            "covers stand here."));
        return;
    }
    const Columns c = columns();
    painter.setFont(bold);
    painter.setPen(theme.ink);
    const QFontMetricsF metrics(bold);
    painter.drawText(QRectF(c.left, 8, width() - 2 * c.left, 18), Qt::AlignVCenter | Qt::TextSingleLine, title());
    painter.setFont(small);
    painter.setPen(theme.muted);
    const double after = c.left + metrics.horizontalAdvance(title()) + 14;
    QString about = m_run->label + QStringLiteral(" · ") + tr("position %1").arg(format::count(token->position));
    if (m_expanded && c.hasDense)
        about += tr(" · %1 / dense (dense rank)").arg(m_run->label);
    drawTabular(painter, QRectF(after, 8, m_more->x() - after - 6, 18), Qt::AlignLeft,
                QFontMetricsF(small).elidedText(about, Qt::ElideRight, m_more->x() - after - 6));
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        paintRow(painter, c, m_rows[i], static_cast<int>(i));
    painter.setFont(small);
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        painter.setPen(m_facts[i].isWarning ? theme.divergence : theme.ink);
        const QRectF line(c.factsLeft, kHead + static_cast<double>(i) * kRowHeight, c.facts + 4, kRowHeight);
        drawTabular(painter, line, Qt::AlignLeft,
                    QFontMetricsF(small).elidedText(m_facts[i].text, Qt::ElideRight, c.facts + 4));
    }
}

void TokenCard::paintRow(QPainter& painter, const Columns& c, const Row& row, int index)
{
    const Theme& theme = Theme::of(this);
    const double y = kHead + index * kRowHeight;
    if (index == m_current) {
        painter.setPen(hasFocus() ? QPen(theme.focus, 1.2) : QPen(Qt::NoPen));
        painter.setBrush(theme.userBubble);
        painter.drawRoundedRect(QRectF(rowRect(index)).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    double nameLeft = c.left;
    if (m_expanded) {
        painter.setFont(labelFont(this, 11));
        painter.setPen(theme.muted);
        drawTabular(painter, QRectF(c.left, y, 16, kRowHeight), Qt::AlignRight,
                    row.rank > 0 ? QString::number(row.rank) : QStringLiteral("–"));
        nameLeft += 22;
    }
    painter.setFont(labelFont(this, 12, row.chosen));
    painter.setPen(theme.ink);
    const double nameWidth = c.left + c.name - nameLeft;
    painter.drawText(QRectF(nameLeft, y, nameWidth, kRowHeight), Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(painter.font()).elidedText(row.text, Qt::ElideRight, nameWidth));
    const auto bar = [&](double share, double top, const QColor& color) {
        if (!std::isnan(share))
            painter.fillRect(QRectF(c.barLeft, top, std::max(1.5, c.bars * std::clamp(share, 0.0, 1.0)), 4), color);
    };
    const double middle = y + kRowHeight / 2.0;
    bar(row.probability, c.hasDense ? middle - 4.5 : middle - 2, m_run->side == RunSide::B ? theme.runB : theme.runA);
    bar(row.denseProbability, middle + 0.5, theme.runB);
    painter.setFont(labelFont(this));
    painter.setPen(theme.muted);
    drawTabular(painter, QRectF(c.barLeft + c.bars + 6, y, c.numbers + 6, kRowHeight), Qt::AlignRight,
                numbersOf(row, c.hasDense));
}

} // namespace sightline
