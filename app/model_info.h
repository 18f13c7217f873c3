// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"

namespace sightline {

class Model;

/// What the window says about a model. `folder` is the path as the user knows it.
[[nodiscard]] ModelInfoPtr describeModel(const Model& model, const QString& folder);

/// Settings as a run will use them: a model without indexer reads everything where its indexer was asked
/// for, a selector needs a k, and a dense run needs no dense reference.
[[nodiscard]] RunSettings effectiveSettings(const RunSettings& settings, const ModelInfo& model);

/// k of a run with these settings: the model's own where none is set (256 for a model that has none), 0
/// where every position is read.
[[nodiscard]] std::int64_t effectiveK(const RunSettings& settings, const ModelInfo& model);

/// "DSA 256", "dense", "window 256": the name of a run in its header and legends.
[[nodiscard]] QString runLabel(const RunSettings& settings, const ModelInfo& model);
/// The file or answer that a replay reads the selection of; empty for other selectors.
[[nodiscard]] QString recordingSource(const SelectorSettings& selector);

} // namespace sightline
