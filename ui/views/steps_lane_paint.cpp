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
constexpr double kRankWidth = 14; // of a column that has room for the dense rank

/// Lanes whose bars stand on a line in their middle.
bool isSigned(StepsLane::Lane lane)
{
    return lane == StepsLane::Lane::Delta || lane == StepsLane::Lane::Effect;
}

} // namespace

// QCustomPlot draws the bars; labels, focus and input are ours, since they follow the shared focus.
void StepsLane::buildPlot()
{
    m_plot = std::make_unique<QCustomPlot>();
    m_plot->plotLayout()->clear();
    m_plot->plotLayout()->setRowSpacing(kLaneGap);
    m_plot->plotLayout()->setMargins(QMargins(0, 0, 0, 0));
    m_plot->setNotAntialiasedElements(QCP::aeAll);
    m_rects = {};
    m_weak = m_strong = m_worst = m_mean = m_flips = m_entropy = m_time = m_delta = m_effectBars = nullptr;
    m_noise = nullptr;
    int row = 0;
    for (const Lane lane : shownLanes()) {
        auto* rect = new QCPAxisRect(m_plot.get(), true);
        rect->setAutoMargins(QCP::msNone);
        rect->setMargins(QMargins(0, 0, 0, 0));
        rect->setMinimumMargins(QMargins(0, 0, 0, 0));
        for (QCPAxis* axis : rect->axes()) {
            axis->setVisible(false);
            axis->grid()->setVisible(false);
        }
        m_plot->plotLayout()->addElement(row++, 0, rect);
        m_rects[static_cast<std::size_t>(lane)] = rect;
        const auto bars = [rect] {
            auto* made = new QCPBars(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
            made->setPen(Qt::NoPen);
            made->setWidthType(QCPBars::wtPlotCoords);
            made->setAntialiasedFill(false);
            return made;
        };
        switch (lane) {
        case Lane::Kl:
            m_noise = new QCPGraph(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft)); // behind the bars
            m_weak = bars();
            m_strong = bars();
            break;
        case Lane::Missed:
            m_worst = bars();
            m_mean = bars();
            break;
        case Lane::Flips: m_flips = bars(); break;
        case Lane::Entropy: m_entropy = bars(); break;
        case Lane::Time: m_time = bars(); break;
        case Lane::Delta: m_delta = bars(); break;
        case Lane::Effect: m_effectBars = bars(); break;
        }
    }
}

void StepsLane::fillPlot(const Theme& theme)
{
    // At most one bar a pixel column: of the tokens that share one, the largest is shown.
    const double columns = std::max(1.0, plotArea().width() * scale());
    const int pool = std::max(1, static_cast<int>(std::ceil(shownTokens() / columns)));
    QVector<double> weakAt, weak, strongAt, strong, missedAt, mean, worst, flipAt, allAt, entropy, time, deltaAt, delta, effectAt, effect;
    for (int from = 0; from < tokenCount(); from += pool) {
        const int to = std::min(from + pool, tokenCount());
        const double at = (from + to) / 2.0;
        double kl = -1, average = -1, most = -1, undecided = 0, slowest = 0, difference = 0, change = 0;
        bool isStrong = false, hasFlip = false, hasDelta = false, hasEffect = false;
        for (int token = from; token < to; ++token) {
            const TokenRecord& record = tokenOf(token);
            if (record.divergence) {
                kl = std::max(kl, static_cast<double>(record.divergence->klDenseSparse));
                isStrong = isStrong || isDivergent(record);
                hasFlip = hasFlip || record.divergence->top1Flip;
            }
            if (const float m = missedOf(record.meanCoveredMass()); !std::isnan(m))
                average = std::max(average, static_cast<double>(m));
            if (const float m = missedOf(record.minCoveredMass()); !std::isnan(m))
                most = std::max(most, static_cast<double>(m));
            undecided = std::max(undecided, static_cast<double>(record.entropy));
            slowest = std::max(slowest, record.seconds * 1000);
            if (const double d = m_delta ? deltaOf(token) : std::nan(""); std::isfinite(d)) {
                hasDelta = true;
                difference = std::abs(d) > std::abs(difference) ? d : difference;
            }
            if (const double d = m_effectBars ? effectOf(token) : std::nan(""); std::isfinite(d)) {
                hasEffect = true;
                change = std::abs(d) > std::abs(change) ? d : change;
            }
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
        allAt << at;
        entropy << std::max(undecided / m_mostEntropy, 0.03);
        time << std::max(std::min(slowest / m_mostTime, 1.0), 0.03);
        if (hasDelta) {
            deltaAt << at;
            delta << std::clamp(difference / m_mostDelta, -1.0, 1.0);
        }
        if (hasEffect) {
            effectAt << at;
            effect << std::clamp(change / m_mostEffect, -1.0, 1.0);
        }
    }
    const double step = plotArea().width() / shownTokens();
    const double barWidth =
        pool * (step >= 4 ? (step - std::clamp(step * 0.25, 1.0, 4.0)) / step : 1.0);
    const auto fill = [barWidth](QCPBars* bars, const QVector<double>& at, const QVector<double>& heights,
                                 const QColor& colour) {
        if (!bars)
            return;
        bars->setWidth(barWidth);
        bars->setData(at, heights, true);
        bars->setBrush(colour);
    };
    fill(m_weak, weakAt, weak, theme.divergenceTints[1]);
    fill(m_strong, strongAt, strong, theme.dark ? theme.divergence : theme.divergenceTints[2]);
    fill(m_worst, missedAt, worst, blend(theme.panel, theme.mass, 0.38));
    fill(m_mean, missedAt, mean, theme.mass);
    fill(m_entropy, allAt, entropy, blend(theme.panel, theme.muted, 0.55));
    fill(m_time, allAt, time, blend(theme.panel, theme.muted, 0.35));
    fill(m_delta, deltaAt, delta, blend(theme.panel, theme.runA, 0.6));
    fill(m_effectBars, effectAt, effect, blend(theme.panel, theme.missed, 0.6));
    fill(m_flips, flipAt, QVector<double>(flipAt.size(), 1.0), theme.divergence);
    if (m_flips) // a flip stays visible however many tokens there are, and has room for its rank
        m_flips->setWidth(step >= kRankWidth ? barWidth : std::max(std::min(barWidth, 6 / step), 2 / step));
    if (m_noise) {
        m_noise->setPen(QPen(theme.muted, 1, Qt::DotLine));
        m_noise->setBrush(blend(theme.panel, theme.muted, 0.14));
        m_noise->setVisible(hasReference());
        m_noise->setData(QVector<double>{0, shownTokens()}, QVector<double>(2, klHeight(kNoise)), true);
    }
    for (const Lane lane : shownLanes()) {
        QCPAxisRect* rect = m_rects[static_cast<std::size_t>(lane)];
        rect->axis(QCPAxis::atBottom)->setRange(0, shownTokens());
        rect->axis(QCPAxis::atLeft)->setRange(isSigned(lane) ? -1 : 0, 1);
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
    double bottom = area.top();
    for (const Lane lane : shownLanes()) {
        const QSize size(area.width(), std::max(1, static_cast<int>(laneRect(lane).height())));
        m_rects[static_cast<std::size_t>(lane)]->setMinimumSize(size);
        m_rects[static_cast<std::size_t>(lane)]->setMaximumSize(size);
        bottom = laneRect(lane).bottom();
    }
    const double ratio = scale();
    QPixmap bars = m_plot->toPixmap(area.width(), std::max(1, static_cast<int>(bottom - area.top())), ratio);
    bars.setDevicePixelRatio(1);
    painter.drawPixmap(QPointF(std::round(area.left() * ratio), std::round(area.top() * ratio)),
                       bars);
}

// At the left what a lane is and where its scale ends.
void StepsLane::paintNames(QPainter& painter, const Theme& theme) const
{
    for (const Lane lane : shownLanes()) {
        const QRectF rect = laneRect(lane);
        QString title, top;
        switch (lane) {
        case Lane::Kl:
            title = m_klScale == KlScale::SquareRoot ? tr("KL, nats √") : tr("KL, nats log");
            top = hasReference() ? format::fixed(m_mostKl, 2) : QString();
            break;
        case Lane::Missed:
            title = tr("1 − covered");
            top = format::fixed(m_mostMissed, 2);
            break;
        case Lane::Flips: title = tr("top-1 flip"); break;
        case Lane::Entropy:
            title = tr("entropy");
            top = format::fixed(m_mostEntropy, 2);
            break;
        case Lane::Time:
            title = tr("ms a token");
            top = format::number(m_mostTime);
            break;
        case Lane::Delta:
            title = tr("Δ ln p");
            top = format::fixed(m_mostDelta, 2);
            break;
        case Lane::Effect:
            title = tr("Δ ln p, forced");
            top = format::fixed(m_mostEffect, 2);
            break;
        }
        painter.setFont(labelFont(this, 12));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(contentsRect().left(), rect.center().y() - 8, kLeft - 10, 16),
                         Qt::AlignLeft | Qt::AlignVCenter, title);
        painter.setFont(labelFont(this, 11));
        if (rect.height() >= 14)
            drawTabular(painter, QRectF(contentsRect().left(), rect.top() - 3, kLeft - 6, 14),
                        Qt::AlignRight | Qt::AlignVCenter, top);
        const double base = isSigned(lane) ? rect.center().y() : rect.bottom();
        painter.setPen(QPen(theme.hairline, 1));
        painter.drawLine(QPointF(rect.left(), std::round(base) + 0.5), QPointF(rect.right(), std::round(base) + 0.5));
    }
}

// At the right what the brushed tokens come to, else the focused one.
void StepsLane::paintReadings(QPainter& painter, const Theme& theme) const
{
    const TokenRange range = brushed();
    const bool isMean = !range.isEmpty();
    const int focused = focusedIndex();
    if (!isMean && focused < 0)
        return;
    const Summary s = isMean ? summaryOf(range.first, range.last) : summaryOf(focused, focused);
    const auto reading = [&](Lane lane, const QString& text, const QColor& colour) {
        const QRectF rect = laneRect(lane);
        if (rect.isEmpty() || text.isEmpty())
            return;
        painter.setFont(labelFont(this, 11));
        painter.setPen(colour);
        drawTabular(painter, QRectF(plotArea().right() + 10, rect.center().y() - 8, kRight - 12, 16),
                    Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    const QString mean = isMean ? tr("mean ") : QString();
    if (std::isfinite(s.kl))
        reading(Lane::Kl, mean + format::nats(s.kl), theme.divergence);
    if (std::isfinite(s.missed))
        reading(Lane::Missed, tr("mean %1, worst %2").arg(format::fixed(s.missed, 2), format::fixed(s.worst, 2)), theme.muted);
    if (isMean && hasReference())
        reading(Lane::Flips, tr("%1 of %2 tokens").arg(s.flips).arg(s.tokens), theme.divergence);
    else if (!isMean && tokenOf(focused).divergence && tokenOf(focused).divergence->top1Flip)
        reading(Lane::Flips, tr("dense rank %1").arg(tokenOf(focused).divergence->denseRank), theme.divergence);
    reading(Lane::Entropy, mean + format::nats(s.entropy), theme.muted);
    reading(Lane::Time, mean + tr("%1 ms").arg(format::number(s.milliseconds)), theme.muted);
    if (std::isfinite(s.delta))
        reading(Lane::Delta, mean + format::signedNumber(s.delta), theme.runA);
    if (std::isfinite(s.effect))
        reading(Lane::Effect, mean + format::signedNumber(s.effect), theme.missed);
}

void StepsLane::paintRanks(QPainter& painter, const Theme& theme) const
{
    const QRectF lane = laneRect(Lane::Flips);
    if (lane.isEmpty() || plotArea().width() / shownTokens() < kRankWidth)
        return;
    painter.setFont(labelFont(this, 10, true));
    painter.setPen(theme.dark ? theme.ground : theme.panel);
    for (int token = 0; token < tokenCount(); ++token) {
        const auto& divergence = tokenOf(token).divergence;
        if (!divergence || !divergence->top1Flip)
            continue;
        const QRectF column = columnRect(token);
        drawTabular(painter, QRectF(column.left(), lane.top() - 2, column.width(), lane.height() + 4), Qt::AlignCenter,
                    divergence->denseRank < 10 ? QString::number(divergence->denseRank) : QStringLiteral("+"));
    }
}

void StepsLane::paintBrush(QPainter& painter, const Theme& theme) const
{
    const TokenRange range = brushed();
    if (range.isEmpty())
        return;
    const QRectF band = columnRect(range.first).united(columnRect(range.last)).adjusted(0, -3, 0, 3);
    QColor ground = theme.focus;
    ground.setAlphaF(0.10F);
    painter.fillRect(band, ground);
    painter.setPen(QPen(theme.focus, 1.5));
    painter.drawLine(band.topLeft(), band.bottomLeft());
    painter.drawLine(band.topRight(), band.bottomRight());
    const QString text = tr("tokens %1–%2").arg(range.first + 1).arg(range.last + 1);
    painter.setFont(labelFont(this, 10));
    painter.setPen(theme.focus);
    const double width = tabularWidth(painter.font(), text) + 8;
    const double x = band.right() + 4 + width <= plotArea().right() ? band.right() + 4 : band.left() - 4 - width;
    drawHaloed(painter, QRectF(x, band.top() + 1, width, 13), Qt::AlignLeft | Qt::AlignVCenter, text, theme.panel);
}

// The reference that everything is compared with: outlined as the focus is, with dashes.
void StepsLane::paintPinned(QPainter& painter, const Theme& theme) const
{
    const auto& pin = context().focus->pinned();
    if (!pin || pin->run != run()->id || pin->token < 0 || pin->token >= tokenCount() || pin->token == focusedIndex())
        return;
    QRectF column = columnRect(pin->token);
    if (column.width() < 5)
        column = QRectF(column.center().x() - 2.5, column.top(), 5, column.height());
    painter.setPen(QPen(theme.focus, 1.2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(column.adjusted(-1, -3.5, 1, 3.5), 3, 3);
}

void StepsLane::paintOverlay(QPainter& painter, const Theme& theme)
{
    if (!run())
        return;
    const QRectF area = plotArea();
    const QRectF kl = laneRect(Lane::Kl);
    const bool isReferenced = hasReference();
    paintNames(painter, theme);
    paintRanks(painter, theme);
    // What the dotted line means, where the lane is still free.
    if (isReferenced && !kl.isEmpty() && columnRect(tokenCount()).left() < area.right() - 90) {
        painter.setFont(labelFont(this, 10));
        painter.setPen(theme.muted);
        drawTabular(painter, QRectF(area.left(), kl.bottom() - klHeight(kNoise) * kl.height() - 14, area.width(), 13),
                    Qt::AlignRight | Qt::AlignVCenter, tr("noise up to %1 nats").arg(format::number(kNoise)));
    }
    if (!isReferenced && !kl.isEmpty()) {
        painter.setFont(labelFont(this, 12));
        painter.setPen(theme.muted);
        drawHaloed(
            painter, kl, Qt::AlignHCenter | Qt::AlignVCenter,
            tr("Switch “dense reference” on to see how far each token is from dense attention."),
            theme.panel);
    }
    if (const QRectF delta = laneRect(Lane::Delta); !delta.isEmpty() && m_fork >= 0) {
        const double x = std::round(columnRect(m_fork).left()) + 0.5;
        painter.setPen(QPen(theme.divergence, 1.5));
        painter.drawLine(QPointF(x, delta.top()), QPointF(x, delta.bottom()));
        painter.setFont(labelFont(this, 10));
        drawHaloed(painter, QRectF(x + 4, delta.center().y() - 7, 40, 13), Qt::AlignLeft | Qt::AlignVCenter, tr("fork"), theme.panel);
    }
    paintReadings(painter, theme);
    paintBrush(painter, theme);
    paintPinned(painter, theme);
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
