// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"

namespace sightline {

class Model;

/// What the window says about a model. `folder` is the path as the user knows it.
[[nodiscard]] ModelInfoPtr describeModel(const Model& model, const QString& folder);

/// k of a run with these settings: the model's own where none is set, 0 where every position is read.
[[nodiscard]] std::int64_t effectiveK(const RunSettings& settings, const ModelInfo& model);

/// "DSA 256", "dense", "window 256": the name of a run in its header and legends.
[[nodiscard]] QString runLabel(const RunSettings& settings, const ModelInfo& model);

} // namespace sightline
