// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/index_scores.h"

#include "kernels/cpu/linear.h"
#include "kernels/cpu/simd/simd_ops.h"

#include <algorithm>
#include <vector>

namespace sightline::cpu {

void indexScores(ThreadPool& pool, View<const float, 3> q, View<const float, 2> w, View<const float, 2> keys,
                 std::int64_t first, const std::function<void(std::int64_t, float*, std::int64_t)>& consume)
{
    const std::int64_t rows = q.extent(0), heads = q.extent(1), d = q.extent(2);
    const auto& ops = simdOps();
    if (rows == 1) {
        // One query: split the keys, so that all threads share the row.
        thread_local std::vector<float> scores;
        const std::int64_t n = first + 1;
        scores.resize(static_cast<std::size_t>(n));
        float* out = scores.data();
        pool.parallelFor(n, 1024, [&](std::int64_t begin, std::int64_t end, int) {
            ops.indexScoreRow(q.row(0), w.row(0), heads, d, keys.row(begin), keys.stride(0), end - begin, out + begin);
        });
        consume(0, out, n);
        return;
    }

    constexpr std::int64_t kKeys = 512;
    const std::int64_t blockRows = std::clamp<std::int64_t>(96 / heads, 1, 32);
    const std::int64_t blocks = (rows + blockRows - 1) / blockRows;
    pool.parallelFor(blocks, 1, [&](std::int64_t begin, std::int64_t end, int) {
        thread_local std::vector<float> dots, scores;
        for (std::int64_t block = begin; block < end; ++block) {
            const std::int64_t t0 = block * blockRows, t = std::min(blockRows, rows - t0);
            const std::int64_t visible = first + t0 + t;
            dots.resize(static_cast<std::size_t>(blockRows * heads * kKeys));
            scores.resize(static_cast<std::size_t>(blockRows * visible));
            for (std::int64_t s0 = 0; s0 < visible; s0 += kKeys) {
                const std::int64_t n = std::min(kKeys, visible - s0);
                gemm(t * heads, n, d, q.row(t0), d, keys.row(s0), keys.stride(0), true, dots.data(), kKeys, false);
                for (std::int64_t i = 0; i < t; ++i)
                    ops.reluWeightedSum(dots.data() + i * heads * kKeys, kKeys, w.row(t0 + i), heads,
                                        scores.data() + i * visible + s0, n);
            }
            for (std::int64_t i = 0; i < t; ++i)
                consume(t0 + i, scores.data() + i * visible, first + t0 + i + 1);
        }
    });
}

} // namespace sightline::cpu
