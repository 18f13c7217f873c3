// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace sightline::cli {

/// Seconds of the same work with dense attention and with DSA.
struct DenseAndSparse {
    double dense = 0, sparse = 0;
};

/// The context, in tokens, from which on DSA stays the faster one: interpolated linearly between two of the contexts
/// that were measured, the shortest of them where it is faster at all, absent where it is not at the longest.
/// `measured` is not empty.
[[nodiscard]] std::optional<double> sparseIsFasterFrom(const std::map<std::int64_t, DenseAndSparse>& measured);

/// The same as a clause without a full stop, e.g. "DSA is faster from about 1328 tokens on (interpolated)".
[[nodiscard]] std::string describeCrossover(const std::map<std::int64_t, DenseAndSparse>& measured);

} // namespace sightline::cli
