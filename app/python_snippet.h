// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"

#include <QString>

namespace sightline {

/// What "Copy as Python" draws again.
enum class PythonView { Scores, Layers, Tokens, Overlap, Heads, Steps };

/// A program that reads a trace file (docs/trace-format.md) with numpy, finds this answer in it and computes what the
/// view shows of the token and layer; it prints the numbers and draws them where matplotlib is installed. `path` is
/// written into it as the file to read. Empty without tokens.
[[nodiscard]] QString pythonSnippet(PythonView view, const RunSnapshot& run, int token, std::int64_t layer,
                                    const QString& path = QStringLiteral("answer.sightline"));

} // namespace sightline
