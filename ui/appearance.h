// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

#include <QPalette>

namespace sightline {

/// Dresses the application: style, font, palette and style sheet of the chosen theme. One per process,
/// made after QApplication and before the first window, while the palette is still the desktop's own.
class Appearance {
public:
    Appearance();
    void apply(ThemeChoice choice);
    /// What the desktop wants; shown at once where the theme is the system's.
    void setSystemDark(bool dark);

private:
    void dress();
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_isSystemDark = false;
};

} // namespace sightline
