// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/legend_ramp.h"

#include "ui/painting/tabular_text.h"
#include "ui/theme.h"

#include <QPainter>

#include <cmath>

namespace sightline {

namespace {

constexpr int kStep = 9;
constexpr int kNarrowStep = 6; // where two sides stand beside each other
constexpr int kGap = 5;

/// Width of all grounds of the mode.
int rampWidth(ReadingMode mode)
{
    return mode == ReadingMode::Difference ? 10 * kNarrowStep : 5 * kStep;
}

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
    setAccessibleDescription(mode == ReadingMode::Difference ? tr("From %1 to %2.").arg(low, high)
                                                             : tr("Lightest: %1. Strongest: %2.").arg(low, high));
    updateGeometry();
    update();
}

QSize LegendRamp::sizeHint() const
{
    const QFontMetricsF metrics(legendFont(this));
    const double text = tabularWidth(metrics, m_low) + tabularWidth(metrics, m_high);
    return {static_cast<int>(std::ceil(text)) + 2 * kGap + rampWidth(m_mode), 20};
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
    // One ground alone where the mode only says yes or no. Two sides: B's strongest first, A's strongest last.
    const bool isBinary = m_mode == ReadingMode::Selected || m_mode == ReadingMode::Unread;
    const bool isSigned = m_mode == ReadingMode::Difference;
    const int cells = static_cast<int>(colors.size());
    const int width = rampWidth(m_mode) / cells;
    for (int i = 0; i < cells; ++i) {
        const int step = isBinary ? (m_mode == ReadingMode::Unread ? 3 : 2) : !isSigned ? i : i < 5 ? 9 - i : i - 5;
        painter.fillRect(QRectF(low + kGap + i * width, height() / 2.0 - 4, width, 8),
                         colors[static_cast<std::size_t>(step)]);
    }
    drawTabular(painter, QRectF(low + 2 * kGap + rampWidth(m_mode), 0, QWidget::width(), height()), Qt::AlignLeft,
                m_high);
}

} // namespace sightline
