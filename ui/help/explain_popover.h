// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/view_notes.h"

#include <QFrame>

namespace sightline {

/// Explains one view beside it: what it shows, how to read it, a legend in its real colours, formulas and keys.
/// Closes with Escape or a click elsewhere; F1 once more asks for all keys.
class ExplainPopover : public QFrame {
    Q_OBJECT

public:
    ExplainPopover(const ViewNotes& notes, QWidget* window);
    void showBeside(const QWidget* view);

signals:
    void allKeysRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace sightline
