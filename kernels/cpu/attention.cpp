// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/attention.h"

#include "kernels/cpu/linear.h"
#include "kernels/cpu/simd/simd_ops.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace sightline::cpu {

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();

// One query over n rows of kv (through index, or the first n): scores of all heads, softmax, values.
// The result is left unnormalised with maximum and sum per head, so that parts can be merged.
struct PartialRow {
    std::vector<float> scores; // [H, n]
    std::vector<float> maximum, sum; // [H]

    void attend(const SimdOps& ops, const float* q, std::int64_t heads, std::int64_t d, const float* kv,
                std::int64_t stride, const std::int32_t* index, std::int64_t n, std::int64_t r, float* z,
                std::int64_t zStride)
    {
        scores.resize(static_cast<std::size_t>(heads * n));
        maximum.resize(static_cast<std::size_t>(heads));
        sum.resize(static_cast<std::size_t>(heads));
        ops.gatherScores(q, heads, d, kv, stride, index, n, scores.data(), n);
        for (std::int64_t h = 0; h < heads; ++h) {
            float* row = scores.data() + h * n;
            const float m = ops.maximum(row, n);
            maximum[static_cast<std::size_t>(h)] = m;
            sum[static_cast<std::size_t>(h)] = ops.expSum(row, m, n);
            std::fill_n(z + h * zStride, r, 0.0f);
        }
        ops.gatherValues(scores.data(), n, heads, kv, stride, index, n, r, z, zStride);
    }
};

std::int64_t validCount(const std::int32_t* index, std::int64_t k)
{
    // -1 only stands at the end.
    return std::partition_point(index, index + k, [](std::int32_t p) { return p >= 0; }) - index;
}

// One query over many positions, split over the pool and merged in a fixed order.
void denseRow(ThreadPool& pool, const float* q, std::int64_t heads, std::int64_t d, const float* kv,
              std::int64_t stride, const std::int32_t* index, std::int64_t n, std::int64_t r, View<float, 2> z)
{
    constexpr std::int64_t kPart = 512;
    const auto& ops = simdOps();
    const std::int64_t parts = (n + kPart - 1) / kPart;
    thread_local std::vector<float> partial; // [parts, H, r + 2]
    const std::int64_t width = r + 2;
    partial.resize(static_cast<std::size_t>(parts * heads * width));
    float* all = partial.data();
    pool.parallelFor(parts, 1, [&](std::int64_t begin, std::int64_t end, int) {
        thread_local PartialRow row;
        for (std::int64_t part = begin; part < end; ++part) {
            const std::int64_t s0 = part * kPart, count = std::min(kPart, n - s0);
            float* out = all + part * heads * width;
            row.attend(ops, q, heads, d, index ? kv : kv + s0 * stride, stride, index ? index + s0 : nullptr, count, r,
                       out, width);
            for (std::int64_t h = 0; h < heads; ++h) {
                out[h * width + r] = row.maximum[static_cast<std::size_t>(h)];
                out[h * width + r + 1] = row.sum[static_cast<std::size_t>(h)];
            }
        }
    });
    for (std::int64_t h = 0; h < heads; ++h) {
        float m = -kInfinity;
        for (std::int64_t part = 0; part < parts; ++part)
            m = std::max(m, all[(part * heads + h) * width + r]);
        float* out = z.row(h);
        std::fill_n(out, r, 0.0f);
        float sum = 0;
        for (std::int64_t part = 0; part < parts; ++part) {
            const float* from = all + (part * heads + h) * width;
            const float weight = std::exp(from[r] - m);
            sum += weight * from[r + 1];
            ops.axpy(weight, from, out, r);
        }
        ops.scale(out, 1.0f / sum, r);
    }
}

// denseMassRow with all threads on the one row.
void massOfOne(ThreadPool& pool, View<const float, 2> q, View<const float, 2> kv, float* mass)
{
    const auto& ops = simdOps();
    const std::int64_t heads = q.extent(0), n = kv.extent(0);
    thread_local std::vector<float> scores; // [heads, n]
    thread_local std::vector<float> factor; // [heads]
    scores.resize(static_cast<std::size_t>(heads * n));
    factor.resize(static_cast<std::size_t>(heads));
    float *all = scores.data(), *scaleOf = factor.data();
    pool.parallelFor(n, 1024, [&](std::int64_t begin, std::int64_t end, int) {
        ops.gatherScores(q.data, heads, q.extent(1), kv.row(begin), kv.stride(0), nullptr, end - begin, all + begin, n);
    });
    pool.parallelFor(heads, 1, [&](std::int64_t begin, std::int64_t end, int) {
        for (std::int64_t h = begin; h < end; ++h) {
            float* row = all + h * n;
            scaleOf[h] = 1.0f / (ops.expSum(row, ops.maximum(row, n), n) * static_cast<float>(heads));
        }
    });
    std::fill_n(mass, n, 0.0f);
    for (std::int64_t h = 0; h < heads; ++h)
        ops.axpy(scaleOf[h], all + h * n, mass, n);
}

} // namespace

void sparseAttention(ThreadPool& pool, View<const float, 3> q, View<const float, 2> kv,
                     View<const std::int32_t, 2> index, View<float, 3> z)
{
    const std::int64_t heads = q.extent(1), d = q.extent(2), r = z.extent(2), k = index.extent(1);
    if (q.extent(0) == 1) {
        denseRow(pool, q.row(0), heads, d, kv.data, kv.stride(0), index.row(0), validCount(index.row(0), k), r, z[0]);
        return;
    }
    const auto& ops = simdOps();
    pool.parallelFor(q.extent(0), 4, [&](std::int64_t begin, std::int64_t end, int) {
        thread_local PartialRow row;
        for (std::int64_t t = begin; t < end; ++t) {
            row.attend(ops, q.row(t), heads, d, kv.data, kv.stride(0), index.row(t), validCount(index.row(t), k), r,
                       z.row(t), z.stride(1));
            for (std::int64_t h = 0; h < heads; ++h)
                ops.scale(z.row(t) + h * z.stride(1), 1.0f / row.sum[static_cast<std::size_t>(h)], r);
        }
    });
}

void denseAttention(ThreadPool& pool, View<const float, 3> q, View<const float, 2> kv, std::int64_t first,
                    View<float, 3> z)
{
    const std::int64_t rows = q.extent(0), heads = q.extent(1), d = q.extent(2), r = z.extent(2);
    if (rows == 1) {
        denseRow(pool, q.row(0), heads, d, kv.data, kv.stride(0), nullptr, first + 1, r, z[0]);
        return;
    }
    // Flash attention over tiles: queries of a few positions, all heads stacked (they share the keys),
    // against blocks of keys, with a running maximum.
    constexpr std::int64_t kKeys = 256;
    const std::int64_t tileRows = std::clamp<std::int64_t>(128 / heads, 1, 64);
    const std::int64_t tiles = (rows + tileRows - 1) / tileRows;
    const auto& ops = simdOps();
    pool.parallelFor(tiles, 1, [&](std::int64_t begin, std::int64_t end, int) {
        thread_local std::vector<float> scores, maximum, sum, values;
        for (std::int64_t i = begin; i < end; ++i) {
            const std::int64_t t0 = (tiles - 1 - i) * tileRows; // the longest first, so that threads end together
            const std::int64_t t = std::min(tileRows, rows - t0), m = t * heads;
            const std::int64_t visible = first + t0 + t;
            scores.resize(static_cast<std::size_t>(m * kKeys));
            maximum.assign(static_cast<std::size_t>(m), -kInfinity);
            sum.assign(static_cast<std::size_t>(m), 0.0f);
            values.assign(static_cast<std::size_t>(m * r), 0.0f);
            for (std::int64_t s0 = 0; s0 < visible; s0 += kKeys) {
                const std::int64_t n = std::min(kKeys, visible - s0);
                gemm(m, n, d, q.row(t0), d, kv.row(s0), kv.stride(0), true, scores.data(), kKeys, false);
                for (std::int64_t row = 0; row < m; ++row) {
                    const auto slot = static_cast<std::size_t>(row);
                    float* p = scores.data() + row * kKeys;
                    const std::int64_t seen = std::clamp<std::int64_t>(first + t0 + row / heads + 1 - s0, 0, n);
                    if (seen > 0) {
                        const float top = std::max(maximum[slot], ops.maximum(p, seen));
                        const float shrink = std::exp(maximum[slot] - top);
                        if (shrink != 1.0f)
                            ops.scale(values.data() + row * r, shrink, r);
                        sum[slot] = sum[slot] * shrink + ops.expSum(p, top, seen);
                        maximum[slot] = top;
                    }
                    std::fill(p + seen, p + n, 0.0f);
                }
                gemm(m, r, n, scores.data(), kKeys, kv.row(s0), kv.stride(0), false, values.data(), r, true);
            }
            for (std::int64_t row = 0; row < m; ++row) {
                float* out = z.row(t0 + row / heads) + row % heads * z.stride(1);
                std::copy_n(values.data() + row * r, r, out);
                ops.scale(out, 1.0f / sum[static_cast<std::size_t>(row)], r);
            }
        }
    });
}

void denseMassRow(View<const float, 2> q, View<const float, 2> kv, float* mass)
{
    const auto& ops = simdOps();
    const std::int64_t heads = q.extent(0), d = q.extent(1), n = kv.extent(0);
    constexpr std::int64_t kHeads = 6; // heads per pass over the keys
    thread_local std::vector<float> scores;
    scores.resize(static_cast<std::size_t>(std::min(kHeads, heads) * n));
    std::fill_n(mass, n, 0.0f);
    for (std::int64_t h0 = 0; h0 < heads; h0 += kHeads) {
        const std::int64_t group = std::min(kHeads, heads - h0);
        ops.gatherScores(q.row(h0), group, d, kv.data, kv.stride(0), nullptr, n, scores.data(), n);
        for (std::int64_t h = 0; h < group; ++h) {
            float* row = scores.data() + h * n;
            const float sum = ops.expSum(row, ops.maximum(row, n), n);
            ops.axpy(1.0f / (sum * static_cast<float>(heads)), row, mass, n);
        }
    }
}

void denseMass(ThreadPool& pool, View<const float, 3> q, View<const float, 2> kv, std::int64_t first,
               View<float, 2> mass)
{
    if (q.extent(0) == 1) {
        massOfOne(pool, q[0], kv.slice(0, first + 1), mass.row(0));
        std::fill(mass.row(0) + first + 1, mass.row(0) + mass.extent(1), 0.0f);
        return;
    }
    pool.parallelFor(q.extent(0), 1, [&](std::int64_t begin, std::int64_t end, int) {
        for (std::int64_t t = begin; t < end; ++t) {
            const std::int64_t n = first + t + 1;
            denseMassRow(q[t], kv.slice(0, n), mass.row(t));
            std::fill(mass.row(t) + n, mass.row(t) + mass.extent(1), 0.0f);
        }
    });
}

} // namespace sightline::cpu
