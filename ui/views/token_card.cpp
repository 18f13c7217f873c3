// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/token_card.h"

#include "app/formatting.h"
#include "ui/painting/tabular_text.h"
#include "ui/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

constexpr int kRows = 4;
constexpr int kRowHeight = 18;
constexpr int kHead = 30;
constexpr int kHeight = kHead + kRows * kRowHeight + 10;

} // namespace

TokenCard::TokenCard(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(kHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Focused token"));
    setMouseTracking(true);
}

QSize TokenCard::sizeHint() const
{
    return {360, kHeight};
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
    QStringList words{title()};
    for (const Row& row : rows())
        words += tr("%1: %2").arg(row.text, format::fixed(row.probability, 3));
    setAccessibleDescription((words + facts()).join(QStringLiteral("; ")));
    update();
}

QString TokenCard::title() const
{
    const TokenRecord* token = record();
    return token ? tr("token %1 %2")
                       .arg(m_token + 1)
                       .arg(format::quoted(QString::fromStdString(token->text).trimmed()))
                 : QString();
}

std::vector<TokenCard::Row> TokenCard::rows() const
{
    std::vector<Row> result;
    const TokenRecord* token = record();
    if (!token)
        return result;
    for (const auto& other : token->alternatives) {
        if (result.size() == kRows)
            break;
        const QString text = QString::fromStdString(other.text);
        result.push_back({other.id, text.trimmed().isEmpty() ? format::quoted(text) : text.trimmed(),
                          static_cast<double>(other.probability),
                          static_cast<double>(other.denseProbability), other.id == token->id});
    }
    return result;
}

QStringList TokenCard::facts() const
{
    QStringList lines;
    const TokenRecord* token = record();
    if (!token)
        return lines;
    if (token->divergence)
        lines += tr("KL(dense‖sparse) %1")
                     .arg(format::nats(static_cast<double>(token->divergence->klDenseSparse)));
    else
        lines += m_run->side == RunSide::B ? tr("KL: this is the dense answer")
                                           : tr("KL: turn on the dense reference");
    const auto mean = static_cast<double>(token->meanCoveredMass());
    const LayerRecord* layer = m_layer >= 0 && m_layer < std::ssize(token->layers)
                                   ? &token->layers[static_cast<std::size_t>(m_layer)]
                                   : nullptr;
    if (std::isnan(mean))
        lines += tr("covered mass not measured");
    else if (layer && !std::isnan(layer->coveredMass))
        lines += tr("covered mass %1 (layer %2: %3)")
                     .arg(format::fixed(mean, 2))
                     .arg(m_layer)
                     .arg(format::fixed(static_cast<double>(layer->coveredMass), 2));
    else
        lines += tr("covered mass %1").arg(format::fixed(mean, 2));
    if (token->divergence)
        lines += (token->divergence->top1Flip ? tr("top token flips · dense rank %1")
                                              : tr("same top token · dense rank %1"))
                     .arg(format::count(token->divergence->denseRank));
    lines += tr("entropy %1").arg(format::nats(static_cast<double>(token->entropy)));
    return lines;
}

int TokenCard::rowAt(const QPointF& point) const
{
    const int row = static_cast<int>(std::floor((point.y() - kHead) / kRowHeight));
    return point.y() >= kHead && row < std::ssize(rows()) && point.x() < width() * 0.6 ? row : -1;
}

void TokenCard::mouseMoveEvent(QMouseEvent* event)
{
    const auto shown = rows();
    int row = rowAt(event->position());
    if (row >= 0 && shown[static_cast<std::size_t>(row)].chosen)
        row = -1;
    if (row == m_hovered)
        return;
    m_hovered = row;
    setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(row >= 0 ? tr("Click: answer again with “%1” in this place").arg(shown[static_cast<std::size_t>(row)].text) : QString());
    update();
}

void TokenCard::leaveEvent(QEvent* event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void TokenCard::mouseReleaseEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position());
    const auto shown = rows();
    if (event->button() == Qt::LeftButton && row >= 0 && !shown[static_cast<std::size_t>(row)].chosen)
        emit alternativeChosen(m_run->id, m_token, shown[static_cast<std::size_t>(row)].id);
}

void TokenCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.hairline, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    QFont small = font();
    small.setPixelSize(12);
    QFont bold = small;
    bold.setWeight(QFont::DemiBold);
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
    const double left = 14;
    const double width = rect().width() - 2 * left;
    const bool isB = m_run->side == RunSide::B;
    painter.setFont(bold);
    painter.setPen(theme.ink);
    const QFontMetricsF metrics(bold);
    painter.drawText(QRectF(left, 8, width, 18), Qt::AlignVCenter | Qt::TextSingleLine, title());
    painter.setFont(small);
    painter.setPen(theme.muted);
    const double after = left + metrics.horizontalAdvance(title()) + 14;
    drawTabular(painter, QRectF(after, 8, width, 18), Qt::AlignLeft,
                m_run->label + QStringLiteral(" · ") +
                    tr("position %1").arg(format::count(token->position)));

    // Three columns: name, paired bars with both probabilities, facts. Narrow cards give the facts
    // up last.
    const QStringList lines = facts();
    double factsWidth = 0;
    const QFontMetricsF smallMetrics(small);
    for (const QString& line : lines)
        factsWidth = std::max(factsWidth, tabularWidth(smallMetrics, line));
    factsWidth = std::min(std::ceil(factsWidth), width * 0.55);
    const double tableWidth = width - factsWidth - 24;
    const auto shown = rows();
    const bool hasDense = std::any_of(shown.begin(), shown.end(), [](const Row& row) {
        return !std::isnan(row.denseProbability);
    });
    const double numbersWidth = tabularWidth(
        smallMetrics, hasDense ? QStringLiteral("0.000 / 0.000") : QStringLiteral("0.000"));
    const double nameWidth = std::clamp(tableWidth * 0.26, 44.0, 110.0);
    const double barLeft = left + nameWidth + 8;
    const double barWidth = std::max(12.0, left + tableWidth - numbersWidth - 12 - barLeft);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const Row& row = shown[i];
        const double y = kHead + static_cast<double>(i) * kRowHeight;
        painter.setFont(row.chosen ? bold : small);
        painter.setPen(static_cast<int>(i) == m_hovered ? theme.focus : theme.ink);
        painter.drawText(
            QRectF(left, y, nameWidth, kRowHeight), Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetricsF(painter.font()).elidedText(row.text, Qt::ElideRight, nameWidth));
        const auto bar = [&](double share, double top, const QColor& color) {
            if (!std::isnan(share))
                painter.fillRect(
                    QRectF(barLeft, top, std::max(1.5, barWidth * std::clamp(share, 0.0, 1.0)), 4),
                    color);
        };
        const double middle = y + kRowHeight / 2.0;
        bar(row.probability, hasDense ? middle - 4.5 : middle - 2, isB ? theme.runB : theme.runA);
        bar(row.denseProbability, middle + 0.5, theme.runB);
        painter.setFont(small);
        painter.setPen(theme.muted);
        const QString numbers =
            format::fixed(row.probability, 3) +
            (hasDense ? QStringLiteral(" / ") + format::fixed(row.denseProbability, 3) : QString());
        drawTabular(painter, QRectF(barLeft + barWidth + 6, y, numbersWidth + 6, kRowHeight),
                    Qt::AlignRight, numbers);
    }
    painter.setFont(small);
    for (int i = 0; i < lines.size(); ++i) {
        const bool flips = token->divergence && token->divergence->top1Flip && i == 2;
        painter.setPen(flips ? theme.divergence : theme.ink);
        const QRectF line(left + width - factsWidth, kHead + i * kRowHeight, factsWidth + 4,
                          kRowHeight);
        drawTabular(painter, line, Qt::AlignLeft,
                    smallMetrics.elidedText(lines[i], Qt::ElideRight, factsWidth + 4));
    }
}

} // namespace sightline
