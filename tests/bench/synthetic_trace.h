// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/trace_file.h"

#include <cstdint>
#include <functional>

namespace sightline::synthetic {

/// Size of a made-up session: one answer about one document.
struct TraceShape {
    std::int64_t positions = 131072; ///< of the prompt; the answer follows
    std::int64_t layers = 61;
    int tokens = 500;    ///< of the answer
    std::int64_t k = 2048;
    std::uint32_t seed = 7;
};

/// A session as a model of that size would leave it: index keys and queries are random with a topic for each stretch of
/// the text, every selection is the exact top-k of the scores that follow from them, and so are thresholds, gaps and
/// ties. What only a model can know (probabilities, covered mass, divergence) is drawn at random. Keys are 16 numbers
/// wide in 4 heads: an eighth of DeepSeek-V3.2's, as the file would be 5 GB otherwise; nothing that is drawn depends on
/// it. `progress` is called with tokens done. Takes about a millisecond for a token's layer.
[[nodiscard]] Trace makeTrace(const TraceShape& shape, const std::function<void(int)>& progress = {});

} // namespace sightline::synthetic
