// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memory_bar.h"

#include "app/formatting.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace sightline {

MemoryBar::MemoryBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Memory that the model would take"));
}

void MemoryBar::setNeed(const MemoryNeed& need, std::int64_t freeBytes)
{
    m_need = need;
    m_free = freeBytes;
    setAccessibleDescription(freeBytes < 0 ? format::bytes(need.total())
                                           : tr("%1 of %2 free").arg(format::bytes(need.total()), format::bytes(freeBytes)));
    update();
}

void MemoryBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track = QRectF(rect()).adjusted(0, 5, 0, -5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.hairline);
    painter.drawRoundedRect(track, 4, 4);
    const std::int64_t total = m_need.total();
    if (total <= 0)
        return;
    const auto whole = static_cast<double>(std::max(total, m_free));
    const struct {
        std::int64_t bytes;
        QColor colour;
    } parts[] = { { m_need.weights, theme.runA }, { m_need.latents, theme.mass },
                  { m_need.indexKeys, theme.selectionRamp[3] }, { m_need.workspace, theme.muted } };
    double x = track.left();
    for (const auto& part : parts) {
        const double width = track.width() * static_cast<double>(part.bytes) / whole;
        painter.fillRect(QRectF(x, track.top(), width, track.height()), part.colour);
        x += width;
    }
    if (m_free >= 0 && m_free < total) {
        const double end = track.left() + track.width() * static_cast<double>(m_free) / whole;
        painter.setPen(QPen(theme.divergence, 2));
        painter.drawLine(QPointF(end, 0), QPointF(end, height()));
    }
}

} // namespace sightline
