// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sightline {

void showHelp(QWidget* parent); ///< the glossary, searchable, and the window in a sentence for each part; once only
void showAbout(QWidget* parent);

} // namespace sightline
