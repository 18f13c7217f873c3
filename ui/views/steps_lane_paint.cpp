// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/steps_lane.h"

#include "app/formatting.h"
#include "ui/painting/color_scale.h"
#include "ui/painting/labels.h"
#include "ui/plot/custom_plot.h"
#include "ui/theme.h"
#include "ui/views/position_view.h"

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

constexpr int kLeft = PositionView::kLeftMargin;
constexpr int kRight = PositionView::kRightMargin;

} // namespace

// QCustomPlot draws the bars; labels, focus and input are ours, since they follow the shared focus.
void StepsLane::buildPlot()
{
    m_plot = std::make_unique<QCustomPlot>();
    m_plot->plotLayout()->clear();
    m_plot->plotLayout()->setRowSpacing(kLaneGap);
    m_plot->plotLayout()->setMargins(QMargins(0, 0, 0, 0));
    m_plot->setNotAntialiasedElements(QCP::aeAll);
    for (int i = 0; i < 3; ++i) {
        auto* lane = new QCPAxisRect(m_plot.get(), true);
        lane->setAutoMargins(QCP::msNone);
        lane->setMargins(QMargins(0, 0, 0, 0));
        lane->setMinimumMargins(QMargins(0, 0, 0, 0));
        for (QCPAxis* axis : lane->axes()) {
            axis->setVisible(false);
            axis->grid()->setVisible(false);
        }
        m_plot->plotLayout()->addElement(i, 0, lane);
        m_lanes[i] = lane;
    }
    const auto bars = [this](int lane) {
        auto* made = new QCPBars(m_lanes[lane]->axis(QCPAxis::atBottom),
                                 m_lanes[lane]->axis(QCPAxis::atLeft));
        made->setPen(Qt::NoPen);
        made->setWidthType(QCPBars::wtPlotCoords);
        made->setAntialiasedFill(false);
        return made;
    };
    m_weak = bars(0);
    m_strong = bars(0);
    m_small = new QCPGraph(m_lanes[0]->axis(QCPAxis::atBottom), m_lanes[0]->axis(QCPAxis::atLeft));
    m_worst = bars(1);
    m_mean = bars(1);
    m_flips = bars(2);
}

void StepsLane::fillPlot(const Theme& theme)
{
    // At most one bar a pixel column: of the tokens that share one, the largest is shown.
    const double columns = std::max(1.0, plotArea().width() * scale());
    const int pool = std::max(1, static_cast<int>(std::ceil(shownTokens() / columns)));
    QVector<double> weakAt, weak, strongAt, strong, missedAt, mean, worst, flipAt;
    for (int from = 0; from < tokenCount(); from += pool) {
        const int to = std::min(from + pool, tokenCount());
        const double at = (from + to) / 2.0;
        double kl = -1, average = -1, most = -1;
        bool isStrong = false, hasFlip = false;
        for (int token = from; token < to; ++token) {
            const TokenRecord& record = *run()->tokens[static_cast<std::size_t>(token)];
            if (record.divergence) {
                kl = std::max(kl, static_cast<double>(record.divergence->klDenseSparse));
                isStrong = isStrong || isDivergent(record);
                hasFlip = hasFlip || record.divergence->top1Flip;
            }
            if (const float m = missedOf(record.meanCoveredMass()); !std::isnan(m))
                average = std::max(average, static_cast<double>(m));
            if (const float m = missedOf(record.minCoveredMass()); !std::isnan(m))
                most = std::max(most, static_cast<double>(m));
        }
        if (kl >= 0) {
            (isStrong ? strongAt : weakAt) << at;
            // What is there is seen: at least a hair high.
            (isStrong ? strong : weak) << std::max(klHeight(kl), 0.03);
        }
        if (most >= 0) {
            missedAt << at;
            mean << std::sqrt(std::max(average, 0.0) / m_mostMissed);
            worst << std::sqrt(most / m_mostMissed);
        }
        if (hasFlip)
            flipAt << at;
    }
    const double step = plotArea().width() / shownTokens();
    const double barWidth =
        pool * (step >= 4 ? (step - std::clamp(step * 0.25, 1.0, 4.0)) / step : 1.0);
    for (QCPBars* bars : {m_weak, m_strong, m_worst, m_mean})
        bars->setWidth(barWidth);
    // A flip stays visible however many tokens there are.
    m_flips->setWidth(std::max(std::min(barWidth, 6 / step), 2 / step));
    m_weak->setData(weakAt, weak, true);
    m_strong->setData(strongAt, strong, true);
    m_worst->setData(missedAt, worst, true);
    m_mean->setData(missedAt, mean, true);
    m_flips->setData(flipAt, QVector<double>(flipAt.size(), 1.0), true);
    m_weak->setBrush(theme.divergenceTints[1]);
    m_strong->setBrush(theme.dark ? theme.divergence : theme.divergenceTints[2]);
    m_worst->setBrush(blend(theme.panel, theme.mass, 0.38));
    m_mean->setBrush(theme.mass);
    m_flips->setBrush(theme.divergence);
    QPen dotted(theme.muted, 1, Qt::DotLine);
    m_small->setPen(dotted);
    m_small->setVisible(hasReference());
    m_small->setData(QVector<double>{0, shownTokens()}, QVector<double>(2, klHeight(kSmall)), true);
    for (QCPAxisRect* lane : m_lanes) {
        lane->axis(QCPAxis::atBottom)->setRange(0, shownTokens());
        lane->axis(QCPAxis::atLeft)->setRange(0, 1);
    }
    m_plot->setBackground(QBrush(theme.panel));
}

void StepsLane::paintData(QImage&, QPainter& painter, const Theme& theme)
{
    if (!run())
        return;
    fillPlot(theme);
    // Fixed heights make the plot's layout agree with laneRect to the pixel.
    const QRect area = plotArea().toRect();
    for (int lane = 0; lane < 3; ++lane) {
        const QSize size(area.width(), static_cast<int>(laneRect(lane).height()));
        m_lanes[lane]->setMinimumSize(size);
        m_lanes[lane]->setMaximumSize(size);
    }
    const double ratio = scale();
    QPixmap bars = m_plot->toPixmap(area.width(), area.height(), ratio);
    bars.setDevicePixelRatio(1);
    painter.drawPixmap(QPointF(std::round(area.left() * ratio), std::round(area.top() * ratio)),
                       bars);
}

void StepsLane::paintOverlay(QPainter& painter, const Theme& theme)
{
    if (!run())
        return;
    const QRectF area = plotArea();
    const QRectF lanes[] = {laneRect(0), laneRect(1), laneRect(2)};
    const bool isReferenced = hasReference();

    const auto name = [&](const QRectF& lane, const QString& text) {
        painter.setFont(labelFont(this, 12));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(contentsRect().left(), lane.center().y() - 8, kLeft - 10, 16),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    const auto scaleTop = [&](const QRectF& lane, double value) {
        painter.setFont(labelFont(this, 11));
        painter.setPen(theme.muted);
        drawTabular(painter, QRectF(contentsRect().left(), lane.top() - 3, kLeft - 6, 14),
                    Qt::AlignRight | Qt::AlignVCenter, format::fixed(value, 2));
    };
    name(lanes[0], m_klScale == KlScale::SquareRoot ? tr("KL, nats √") : tr("KL, nats log"));
    name(lanes[1], tr("1 − covered"));
    name(lanes[2], tr("top-1 flip"));
    if (isReferenced)
        scaleTop(lanes[0], m_mostKl);
    if (lanes[1].height() >= 14)
        scaleTop(lanes[1], m_mostMissed);
    painter.setPen(QPen(theme.hairline, 1));
    for (const QRectF& lane : lanes)
        painter.drawLine(QPointF(area.left(), std::round(lane.bottom()) + 0.5),
                         QPointF(area.right(), std::round(lane.bottom()) + 0.5));

    // What the dotted line means, where the lane is still free.
    if (isReferenced && columnRect(tokenCount()).left() < area.right() - 90) {
        painter.setFont(labelFont(this, 10));
        painter.setPen(theme.muted);
        drawTabular(painter,
                    QRectF(area.left(),
                           lanes[0].bottom() - klHeight(kSmall) * lanes[0].height() - 14,
                           area.width(), 13),
                    Qt::AlignRight | Qt::AlignVCenter, tr("%1 nats").arg(format::number(kSmall)));
    }
    const QRectF side(area.right() + 10, 0, kRight - 12, 16);
    const auto reading = [&](double y, const QString& text, const QColor& colour,
                             bool isBold = false) {
        painter.setFont(labelFont(this, 11, isBold));
        painter.setPen(colour);
        drawTabular(painter, side.translated(0, y), Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    const TokenRecordPtr token = focusedToken();
    if (!isReferenced) {
        painter.setFont(labelFont(this, 12));
        painter.setPen(theme.muted);
        drawHaloed(
            painter, lanes[0], Qt::AlignHCenter | Qt::AlignVCenter,
            tr("Switch “dense reference” on to see how far each token is from dense attention."),
            theme.panel);
    } else if (token && token->divergence) {
        reading(lanes[0].center().y() - 8, format::nats(token->divergence->klDenseSparse),
                theme.divergence);
        if (token->divergence->top1Flip)
            reading(lanes[2].center().y() - 8,
                    tr("dense rank %1").arg(token->divergence->denseRank), theme.divergence);
    }
    if (token && !std::isnan(token->meanCoveredMass()))
        reading(lanes[1].center().y() - 8,
                tr("mean %1, worst %2")
                    .arg(format::fixed(1 - token->meanCoveredMass(), 2),
                         format::fixed(1 - token->minCoveredMass(), 2)),
                theme.muted);
    if (const int focused = focusedIndex(); focused >= 0) {
        QRectF column = columnRect(focused);
        if (column.width() < 5)
            column = QRectF(column.center().x() - 2.5, column.top(), 5, column.height());
        painter.setPen(QPen(theme.focus, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(column.adjusted(-1, -3.5, 1, 3.5), 3, 3);
    }
}

} // namespace sightline
