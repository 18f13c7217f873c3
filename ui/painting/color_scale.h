// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRgb>

#include <array>
#include <span>

namespace sightline {

struct Theme;

/// A colour for a share in 0..1, interpolated between the steps of a ramp; a table, so that a
/// look-up is cheap.
class ColorScale {
public:
    ColorScale() = default;
    explicit ColorScale(std::span<const QColor> steps);

    /// The selection ramp of the theme.
    [[nodiscard]] static ColorScale selection(const Theme& theme);
    /// The selection ramp for densities: by densityTone, and from where on it is seen on the panel.
    [[nodiscard]] static ColorScale density(const Theme& theme);
    /// From the panel to the colour of dense mass.
    [[nodiscard]] static ColorScale mass(const Theme& theme);

    /// From the panel to the colour of missed mass.
    [[nodiscard]] static ColorScale missed(const Theme& theme);

    /// Clamped; NaN counts as 0.
    [[nodiscard]] QRgb at(double share) const
    {
        if (!(share > 0))
            return m_table.front();
        return m_table[static_cast<std::size_t>((share < 1 ? share : 1.0) * (kSteps - 1) + 0.5)];
    }

private:
    static constexpr int kSteps = 1024;
    std::array<QRgb, kSteps> m_table{};
};

/// Brightness of a density: s^0.4. A single selected position among a hundred under one pixel keeps
/// a visible tint, and a fully selected pixel still stands out.
[[nodiscard]] double densityTone(double share);

/// `over` laid on `under` with the given opacity.
[[nodiscard]] QColor blend(const QColor& under, const QColor& over, double opacity);

} // namespace sightline
