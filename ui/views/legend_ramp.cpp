// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/legend_ramp.h"

#include "ui/painting/tabular_text.h"
#include "ui/theme.h"

#include <QPainter>

#include <cmath>

namespace sightline {

namespace {

constexpr int kStep = 9;
constexpr int kGap = 5;

QFont legendFont(const QWidget* widget)
{
    QFont font = widget->font();
    font.setPixelSize(11);
    return font;
}

} // namespace

LegendRamp::LegendRamp(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend"));
}

void LegendRamp::display(ReadingMode mode, const QString& low, const QString& high)
{
    if (mode == m_mode && low == m_low && high == m_high)
        return;
    m_mode = mode;
    m_low = low;
    m_high = high;
    setAccessibleDescription(tr("Lightest: %1. Strongest: %2.").arg(low, high));
    updateGeometry();
    update();
}

QSize LegendRamp::sizeHint() const
{
    const QFontMetricsF metrics(legendFont(this));
    const double text = tabularWidth(metrics, m_low) + tabularWidth(metrics, m_high);
    return {static_cast<int>(std::ceil(text)) + 2 * kGap + 5 * kStep, 20};
}

void LegendRamp::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setFont(legendFont(this));
    painter.setPen(theme.muted);
    const QFontMetricsF metrics(painter.font());
    const double low = std::ceil(tabularWidth(metrics, m_low));
    drawTabular(painter, QRectF(0, 0, low, height()), Qt::AlignLeft, m_low);
    const auto colors = shadingColors(theme, m_mode);
    // One ground alone where the mode only says yes or no.
    const bool binary = m_mode == ReadingMode::Selected;
    for (int i = 0; i < 5; ++i)
        painter.fillRect(QRectF(low + kGap + i * kStep, height() / 2.0 - 4, kStep, 8),
                         colors[binary ? 2 : static_cast<std::size_t>(i)]);
    drawTabular(painter, QRectF(low + 2 * kGap + 5 * kStep, 0, width(), height()), Qt::AlignLeft,
                m_high);
}

} // namespace sightline
