// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

namespace sightline {

struct BackendChoice;

/// Makes a backend for a wish ("cpu", "cuda" or empty) and a number of CPU threads; `chooseBackend` unless a caller
/// brings its own.
using BackendChooser = std::function<BackendChoice(const std::string& wish, int threads)>;

} // namespace sightline
