// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "engine/run_settings.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace sightline {

/// Names of the views at the bottom, in the order of their tabs.
inline const QStringList kBottomViews{QStringLiteral("strip"), QStringLiteral("tokens"), QStringLiteral("overlap"),
                                      QStringLiteral("heads"), QStringLiteral("selectors"), QStringLiteral("table")};

/// What was asked for on the command line. Values are checked; what was not given is empty.
struct CommandLine {
    QString document;
    QString model;
    QString backend;
    int threads = 0;
    QString ask;
    QString screenshot;
    std::optional<ThemeChoice> theme;
    QSize size;
    double scale = 0;
    std::optional<qint64> layer;
    std::optional<qint64> token; ///< of the answer, counted from 1, to lock in a screenshot
    std::optional<qint64> k;
    std::optional<SelectorKind> selector;
    QString layout;
    QString view; ///< one of kBottomViews, or empty
    bool compare = false;
    bool noDenseReference = false;

    bool wantsVersion = false;
    bool wantsHelp = false;
    QString problem; ///< one sentence when the arguments cannot be used
};

/// Needs no application object, so that --version and mistakes are answered without a display.
[[nodiscard]] CommandLine parseCommandLine(const QStringList& arguments);
[[nodiscard]] QString helpText();

} // namespace sightline
