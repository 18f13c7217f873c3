// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

class QWidget;

namespace sightline {

/// Every colour that the window draws with, by role. The only place where colours are defined; two
/// constant instances, light and dark. Views fetch it while painting, so that a palette change is enough
/// to restyle the window.
struct Theme {
    bool dark = false;
    QColor ink, muted, hairline, ground, panel, focus;
    QColor runA, runB;                        ///< sparse and dense: edges and small bars only
    QColor runATint, runBTint, userBubble;    ///< faint grounds of header chips and of the question
    QColor mass;                              ///< dense attention mass
    QColor divergence, missed;
    QColor score;                             ///< index scores that were not selected
    QColor plateau;                           ///< index scores of exactly 0: warm where `score` is cool
    std::array<QColor, 3> divergenceTints;    ///< weak, middle, strong
    std::array<QColor, 5> selectionRamp;      ///< few votes .. all votes; ink on each has contrast >= 4.5
    std::array<QColor, 5> selectionInk;       ///< text colour on each step of the ramp

    [[nodiscard]] static const Theme& light();
    [[nodiscard]] static const Theme& darkTheme();
    /// The theme that fits the widget's palette.
    [[nodiscard]] static const Theme& of(const QWidget* widget);
    /// A palette for QApplication, so that standard widgets agree with the painted views.
    [[nodiscard]] QPalette palette() const;
    /// Style sheet for the few standard widgets whose look the sketch fixes (buttons, tabs, slider).
    [[nodiscard]] QString styleSheet() const;
    /// Step 0..4 of the selection ramp for a share in (0, 1]; -1 for 0.
    [[nodiscard]] static int rampStep(double share);
};

} // namespace sightline
