// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formatting.h"
#include "ui/painting/labels.h"
#include "ui/theme.h"
#include "ui/views/k_curve_view.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

constexpr double kRightRoom = 52;

/// One point a pixel column is what can be seen.
QPainterPath curvePath(const std::vector<float>& curve, const KCurveView& view, double scale)
{
    QPainterPath path;
    const QRectF plot = view.plotRect();
    std::int64_t last = 0;
    for (double x = plot.left(); x <= plot.right() + 0.25; x += 0.5) {
        const std::int64_t k = view.kAt(x);
        if (k == last)
            continue;
        last = k;
        const QPointF at(view.xOfK(k) * scale, view.yOfMass(static_cast<double>(curve[static_cast<std::size_t>(k)])) * scale);
        path.elementCount() == 0 ? path.moveTo(at) : path.lineTo(at);
    }
    return path;
}

} // namespace

void KCurveView::paintData(QImage&, QPainter& painter, const Theme& theme)
{
    if (!m_curves)
        return;
    const double s = scale();
    const QRectF plot = plotRect();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.hairline, s));
    for (const double mass : { 0.0, 0.5, 1.0 })
        painter.drawLine(QPointF(plot.left() * s, yOfMass(mass) * s), QPointF(plot.right() * s, yOfMass(mass) * s));

    painter.setPen(QPen(theme.mass, 1.6 * s, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(curvePath(m_curves->oracle, *this, s));
    if (!m_curves->covered.empty()) {
        painter.setPen(QPen(theme.runA, 2 * s));
        painter.drawPath(curvePath(m_curves->covered, *this, s));
    }

    if (const Experiment* shown = exact(); shown && !shown->points.empty()) {
        QPainterPath line;
        for (const ProbeResult& point : shown->points) {
            const QPointF at(xOfK(std::min(point.selector.k, positions())) * s, yOfKl(point.klDense) * s);
            line.elementCount() == 0 ? line.moveTo(at) : line.lineTo(at);
        }
        painter.setPen(QPen(theme.divergence, 1.3 * s));
        painter.drawPath(line);
        for (const ProbeResult& point : shown->points) { // full: keeps the token; hollow: loses it
            painter.setBrush(point.keepsToken() ? theme.divergence : theme.panel);
            painter.drawEllipse(QPointF(xOfK(std::min(point.selector.k, positions())) * s, yOfKl(point.klDense) * s), 3.4 * s, 3.4 * s);
        }
    }
}

void KCurveView::paintOverlay(QPainter& painter, const Theme& theme)
{
    if (!m_curves)
        return;
    const QRectF plot = plotRect();
    const QFont small = labelFont(this, 11);
    painter.setFont(small);

    // Scales: mass at the left, KL at the right, k below in powers of two.
    painter.setPen(theme.muted);
    for (const double mass : { 0.0, 0.5, 1.0 })
        drawTabular(painter, QRectF(0, yOfMass(mass) - 8, plot.left() - 6, 16), Qt::AlignRight, format::fixed(mass, 1));
    painter.drawText(QRectF(plot.left(), 2, plot.width(), 16), Qt::AlignLeft | Qt::AlignVCenter, tr("covered mass by k"));
    const std::int64_t most = positions();
    double free = -1e9;
    for (std::int64_t k = 1; k <= most; k *= 4) {
        const QString text = format::count(k);
        const double half = tabularWidth(small, text) / 2 + 6, x = xOfK(k);
        if (x - half < free || x + half > plot.right() + 24)
            continue;
        free = x + half;
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 3));
        drawTabular(painter, QRectF(x - half, plot.bottom() + 4, 2 * half, 16), Qt::AlignHCenter, text);
    }
    if (const Experiment* shown = exact(); shown && !shown->points.empty()) {
        painter.setPen(theme.divergence);
        drawTabular(painter, QRectF(plot.right() + 6, plot.top() - 8, kRightRoom, 16), Qt::AlignLeft, format::number(largestKl()));
        drawTabular(painter, QRectF(plot.right() + 6, plot.bottom() - 8, kRightRoom, 16), Qt::AlignLeft, QStringLiteral("0"));
        painter.drawText(QRectF(plot.left(), 2, plot.width() + kRightRoom, 16), Qt::AlignRight | Qt::AlignVCenter, tr("KL(dense‖k), nats √"));
    }

    const auto mark = [&](std::int64_t k, const QColor& color, Qt::PenStyle style, const QString& text, double y) {
        const double x = xOfK(std::min(k, most));
        painter.setPen(QPen(color, 1.3, style));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        if (text.isEmpty())
            return;
        const double room = tabularWidth(small, text) + 10;
        const bool left = x + room > plot.right();
        painter.setPen(color);
        drawHaloed(painter, QRectF(left ? x - room : x + 4, y, room, 15), Qt::AlignLeft, text, theme.panel);
    };
    if (m_curves->knee > 0)
        mark(m_curves->knee, theme.muted, Qt::DotLine, tr("knee %1").arg(format::count(m_curves->knee)), plot.top() + 34);
    if (const auto least = smallestKeeping())
        mark(*least, theme.divergence, Qt::DashLine, tr("keeps the token from %1").arg(format::count(*least)), plot.top() + 18);
    if (m_k > 0 && most > 0)
        mark(m_k, theme.focus, Qt::SolidLine, tr("k %1").arg(format::count(m_k)), plot.top() + 2);

    if (m_hovered > 0) {
        const double x = xOfK(m_hovered);
        QColor line = theme.ink;
        line.setAlphaF(0.35F);
        painter.setPen(QPen(line, 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.mass);
        painter.drawEllipse(QPointF(x, yOfMass(oracleAt(m_hovered))), 3, 3);
        if (const double covered = coveredAt(m_hovered); !std::isnan(covered)) {
            painter.setBrush(theme.runA);
            painter.drawEllipse(QPointF(x, yOfMass(covered)), 3, 3);
        }
    }
}

QString KCurveView::toolTipAt(const QPointF& point) const
{
    if (!plotRect().adjusted(-4, 0, 4, 20).contains(point))
        return explained(tr("k curve"),
                         tr("How much of the dense attention mass the k positions with the largest index scores hold (green), and the "
                            "most that any k positions hold (dashed). Exact runs ask the model again for this one token at that k: "
                            "full dots keep the token, hollow ones lose it."),
                         tr("m(k) = Σ p[t,s] over the k best s"));
    const std::int64_t k = kAt(point.x());
    QStringList lines;
    if (const double covered = coveredAt(k); !std::isnan(covered))
        lines += tr("the indexer covers %1").arg(format::fixed(covered, 3));
    lines += tr("the oracle covers %1").arg(format::fixed(oracleAt(k), 3));
    if (const ProbeResult* exactPoint = pointAt(k))
        lines += tr("KL(dense‖k) %1, most probable %2 with %3")
                     .arg(format::nats(exactPoint->klDense), format::quoted(QString::fromStdString(exactPoint->topText)),
                          format::fixed(exactPoint->topProbability, 3));
    lines += tr("click: answer with this k");
    return explained(tr("k %1").arg(format::count(k)), lines.join(QStringLiteral(" · ")));
}

} // namespace sightline
