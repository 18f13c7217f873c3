// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>

namespace sightline {

/// What attention of a chunk of queries costs in its two forms. The absorbed form (MQA over latents) gathers what is
/// selected, whatever the context is; the MHA form multiplies with everything, but a pair of query and key costs it less
/// than a third. Times are those of an H200; other devices differ in both alike.
struct AttentionCost {
    std::int64_t rows = 0, heads = 0, rank = 0, rope = 0, nope = 0, value = 0;
    std::int64_t k = 0;     ///< positions that a query selects; 0: it reads everything
    bool isHopper = true;   ///< wgmma for heads of 128 + 64 and 128

    // Measured: gathering latents, 18.9 ms for 77 GB; 128 heads over a selection, 454 TFLOP/s; mma.sync by head, 165 TFLOP/s.
    // wgmma by head and the products that make its keys and values do better alone (690 and 580 TFLOP/s, a crossover of
    // 35,820 positions for 16 heads), but whole prefills of 32,768 tokens were 4 % faster with what stands here (25,775).
    static constexpr double kGatherBytes = 4.1e12, kCopyBytes = 3.0e12;
    static constexpr double kLatentOperations = 450e12, kFewHeadsOperations = 250e12;
    static constexpr double kHeadOperations = 500e12, kPortableHeadOperations = 165e12, kFormOperations = 500e12;

    [[nodiscard]] double count(std::int64_t n) const { return static_cast<double>(n); }

    /// Seconds of the absorbed form, with the rounding of its queries and results on the way.
    [[nodiscard]] double latents(std::int64_t visible) const
    {
        const double keys = count(k > 0 ? std::min(k, visible) : visible), pairs = count(rows) * keys;
        const double rate = heads > 32 && isHopper ? kLatentOperations : kFewHeadsOperations;
        const double multiply = pairs * count(heads * (4 * rank + 2 * rope)) / rate;
        const double gather = k > 0 ? pairs * count(2 * (rank + rope)) / kGatherBytes : 0;
        return std::max(multiply, gather) + count(rows * heads) * count(10 * (2 * rank + rope)) / kCopyBytes;
    }

    /// Seconds of the MHA form over `visible` keys, the making of keys and values included.
    [[nodiscard]] double byHead(std::int64_t visible) const
    {
        const bool isWgmma = isHopper && nope == 128 && rope == 64 && value == 128;
        const double attend = count(rows) * count(2 * (nope + rope + value)) / (isWgmma ? kHeadOperations : kPortableHeadOperations);
        const double form = count(2 * rank * (nope + value)) / kFormOperations;
        return count(heads) * count(visible) * (attend + form);
    }

    /// The MHA form is the faster one up to so many keys: 0 never, the largest number always.
    [[nodiscard]] std::int64_t crossover() const
    {
        constexpr auto kAlways = std::numeric_limits<std::int64_t>::max();
        std::int64_t faster = 0, slower = std::int64_t{1} << 40;
        if (byHead(slower) <= latents(slower))
            return kAlways;
        // Of the two only the absorbed form bends, where a selection begins to be less than everything.
        if (k > 0 && byHead(k) <= latents(k))
            faster = k;
        else if (byHead(1) > latents(1))
            return 0;
        while (slower - faster > 1) {
            const std::int64_t middle = faster + (slower - faster) / 2;
            (byHead(middle) <= latents(middle) ? faster : slower) = middle;
        }
        return faster;
    }
};

} // namespace sightline
