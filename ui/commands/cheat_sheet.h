// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace sightline {

/// All commands that have keys, by menu, and what the mouse does in the views, as HTML.
[[nodiscard]] QString cheatSheetHtml(const QWidget* window);

/// Shows it in a window that stays while one works; once only.
void showCheatSheet(QWidget* window);

} // namespace sightline
