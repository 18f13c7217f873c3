// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <vector>

namespace sightline::test {

/// `n` normal deviates, the same for the same seed.
inline std::vector<float> randoms(std::int64_t n, unsigned seed, float mean = 0, float scale = 1)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> normal(mean, scale);
    std::vector<float> out(static_cast<std::size_t>(n));
    for (float& x : out)
        x = normal(random);
    return out;
}

} // namespace sightline::test
