// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/run_chip.h"

#include "ui/theme.h"

#include <QPainter>

namespace sightline {

RunChip::RunChip(RunSide side, QWidget* parent) : QWidget(parent), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void RunChip::set(const QString& label)
{
    const QString text = (m_side == RunSide::A ? QStringLiteral("A ") : QStringLiteral("B ")) + label;
    setVisible(!label.isEmpty());
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize RunChip::sizeHint() const
{
    return {static_cast<int>(QFontMetricsF(chipFont()).horizontalAdvance(m_text)) + 22, 24};
}

void RunChip::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_side == RunSide::A ? theme.runATint : theme.runBTint);
    painter.drawRoundedRect(QRectF(rect()), height() / 2.0, height() / 2.0);
    painter.setFont(chipFont());
    painter.setPen(m_side == RunSide::A ? theme.runA : theme.runB);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

QFont RunChip::chipFont() const
{
    QFont small = font();
    small.setPixelSize(12);
    return small;
}

} // namespace sightline
