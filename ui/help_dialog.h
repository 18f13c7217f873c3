// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sightline {

void showWhatAmILookingAt(QWidget* parent); ///< every mark of the window in one sentence each
void showAbout(QWidget* parent);

} // namespace sightline
