// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/color_scale.h"

#include "ui/theme.h"

#include <algorithm>
#include <cmath>

namespace sightline {

ColorScale::ColorScale(std::span<const QColor> steps)
{
    if (steps.empty())
        return;
    const auto last = static_cast<double>(steps.size() - 1);
    for (std::size_t i = 0; i < m_table.size(); ++i) {
        const double at = static_cast<double>(i) / static_cast<double>(m_table.size() - 1) * last;
        const auto lower = static_cast<std::size_t>(at);
        const std::size_t upper = std::min(lower + 1, steps.size() - 1);
        m_table[i] = blend(steps[lower], steps[upper], at - static_cast<double>(lower)).rgb();
    }
}

ColorScale ColorScale::selection(const Theme& theme)
{
    return ColorScale(theme.selectionRamp);
}

ColorScale ColorScale::density(const Theme& theme)
{
    const ColorScale ramp = selection(theme);
    ColorScale scale;
    for (std::size_t i = 0; i < scale.m_table.size(); ++i)
        scale.m_table[i] =
            ramp.at(0.15 + 0.85 * densityTone(static_cast<double>(i) / (kSteps - 1)));
    return scale;
}

ColorScale ColorScale::mass(const Theme& theme)
{
    const std::array<QColor, 3> steps = {
        blend(theme.panel, theme.mass, 0.12), blend(theme.panel, theme.mass, 0.6),
        theme.dark ? blend(theme.mass, theme.ink, 0.35) : blend(theme.mass, theme.ink, 0.25)};
    return ColorScale(steps);
}

ColorScale ColorScale::missed(const Theme& theme)
{
    const std::array<QColor, 3> steps = {blend(theme.panel, theme.missed, 0.12), blend(theme.panel, theme.missed, 0.55),
                                         theme.missed};
    return ColorScale(steps);
}

double densityTone(double share)
{
    return share > 0 ? std::pow(std::min(share, 1.0), 0.4) : 0.0;
}

QColor blend(const QColor& under, const QColor& over, double opacity)
{
    const double t = std::clamp(opacity, 0.0, 1.0);
    const auto part = [t](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * t)); };
    return QColor(part(under.red(), over.red()), part(under.green(), over.green()),
                  part(under.blue(), over.blue()));
}

} // namespace sightline
