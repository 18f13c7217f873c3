// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/elementwise.h"

#include "kernels/cpu/simd/simd_ops.h"

#include <algorithm>
#include <cmath>

namespace sightline::cpu {

namespace {

// Rows per range, so that one range is some ten thousand elements.
std::int64_t rowGrain(std::int64_t rowLength)
{
    return std::max<std::int64_t>(1, 16384 / std::max<std::int64_t>(rowLength, 1));
}

} // namespace

void rmsNorm(ThreadPool& pool, View<const float, 2> x, std::span<const float> w, float eps, View<float, 2> y)
{
    const auto& ops = simdOps();
    const std::int64_t n = x.extent(1);
    pool.parallelFor(x.extent(0), rowGrain(n), [&](std::int64_t begin, std::int64_t end, int) {
        for (std::int64_t t = begin; t < end; ++t) {
            const float meanSquare = ops.sumOfSquares(x.row(t), n) / static_cast<float>(n);
            ops.scaleBy(x.row(t), 1.0f / std::sqrt(meanSquare + eps), w.data(), y.row(t), n);
        }
    });
}

void layerNorm(ThreadPool& pool, View<const float, 2> x, std::span<const float> w, std::span<const float> b,
               float eps, View<float, 2> y)
{
    const std::int64_t n = x.extent(1);
    pool.parallelFor(x.extent(0), rowGrain(n), [&](std::int64_t begin, std::int64_t end, int) {
        for (std::int64_t t = begin; t < end; ++t) {
            const float* in = x.row(t);
            float* out = y.row(t);
            double sum = 0;
            for (std::int64_t i = 0; i < n; ++i)
                sum += in[i];
            const auto mean = static_cast<float>(sum / static_cast<double>(n));
            double squares = 0;
            for (std::int64_t i = 0; i < n; ++i)
                squares += static_cast<double>(in[i] - mean) * (in[i] - mean);
            const float inverse = 1.0f / std::sqrt(static_cast<float>(squares / static_cast<double>(n)) + eps);
            for (std::int64_t i = 0; i < n; ++i)
                out[i] = (in[i] - mean) * inverse * w[i] + b[i];
        }
    });
}

void rope(ThreadPool& pool, View<float, 3> x, std::int64_t first, View<const float, 2> cosine,
          View<const float, 2> sine, RopeLayout layout)
{
    const std::int64_t heads = x.extent(1), half = x.extent(2) / 2;
    const std::int64_t pairStep = layout == RopeLayout::Interleaved ? 2 : 1;
    const std::int64_t partner = layout == RopeLayout::Interleaved ? 1 : half;
    pool.parallelFor(x.extent(0), rowGrain(heads * half * 2), [&](std::int64_t begin, std::int64_t end, int) {
        for (std::int64_t t = begin; t < end; ++t) {
            const float* c = cosine.row(first + t);
            const float* s = sine.row(first + t);
            for (std::int64_t h = 0; h < heads; ++h) {
                float* v = x.row(t) + h * x.stride(1);
                for (std::int64_t i = 0; i < half; ++i) {
                    float& a = v[i * pairStep];
                    float& b = v[i * pairStep + partner];
                    const float rotated = a * c[i] - b * s[i];
                    b = a * s[i] + b * c[i];
                    a = rotated;
                }
            }
        }
    });
}

void swiglu(ThreadPool& pool, View<const float, 2> gateUp, View<float, 2> out)
{
    const std::int64_t n = out.extent(1);
    pool.parallelFor(gateUp.extent(0), rowGrain(n), [&](std::int64_t begin, std::int64_t end, int) {
        for (std::int64_t t = begin; t < end; ++t)
            simdOps().swiglu(gateUp.row(t), gateUp.row(t) + n, out.row(t), n);
    });
}

void add(ThreadPool& pool, View<const float, 2> x, View<float, 2> y)
{
    pool.parallelFor(x.extent(0), rowGrain(x.extent(1)), [&](std::int64_t begin, std::int64_t end, int) {
        for (std::int64_t t = begin; t < end; ++t)
            simdOps().axpy(1.0f, x.row(t), y.row(t), x.extent(1));
    });
}

void scale(ThreadPool& pool, View<float, 2> x, float s)
{
    pool.parallelFor(x.extent(0), rowGrain(x.extent(1)), [&](std::int64_t begin, std::int64_t end, int) {
        for (std::int64_t t = begin; t < end; ++t)
            simdOps().scale(x.row(t), s, x.extent(1));
    });
}

void addBias(ThreadPool& pool, std::span<const float> bias, View<float, 2> x)
{
    pool.parallelFor(x.extent(0), rowGrain(x.extent(1)), [&](std::int64_t begin, std::int64_t end, int) {
        for (std::int64_t t = begin; t < end; ++t)
            simdOps().axpy(1.0f, bias.data(), x.row(t), x.extent(1));
    });
}

} // namespace sightline::cpu
