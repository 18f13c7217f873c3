// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QWidget;

namespace sightline {

/// A mark as it is drawn in a view, for a legend.
enum class Mark {
    Ramp,          ///< selection ramp
    DivergenceRamp,
    ScoreBar,      ///< a score that was not selected
    SelectedBar,
    MassBar,
    MissedBar,
    DivergenceBar,
    Threshold,     ///< dashed line
    Ticks,         ///< positions that were read
    FocusOutline,
    EdgeA,
    EdgeB,
};

struct LegendEntry {
    Mark mark;
    QString text;
};

/// What F1 says about a view.
struct ViewNotes {
    QString title;
    QString what;                    ///< what it shows
    QString how;                     ///< how to read it
    std::vector<LegendEntry> legend;
    QStringList terms;               ///< ids of the glossary
    QString keys;                    ///< keys of this view beside those of the menus
};

/// The notes for a class of the window, by its name without namespace; empty title where there are none.
[[nodiscard]] ViewNotes notesFor(const QString& className);

/// The innermost view around a widget that has notes; null when none does.
[[nodiscard]] QWidget* viewAround(QWidget* widget);
[[nodiscard]] QString classNameOf(const QWidget* widget); ///< without namespace

} // namespace sightline
