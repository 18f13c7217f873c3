// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cpu/thread_pool.h"
#include "kernels/view.h"

#include <cstdint>
#include <span>

namespace sightline::cpu {

/// y = w * x / sqrt(mean(x^2) + eps) for each row; x, y [T, n] (may be the same), w [n].
void rmsNorm(ThreadPool& pool, View<const float, 2> x, std::span<const float> w, float eps, View<float, 2> y);

/// y = (x - mean) / sqrt(variance + eps) * w + b, biased variance; x, y [T, n] (may be the same).
void layerNorm(ThreadPool& pool, View<const float, 2> x, std::span<const float> w, std::span<const float> b,
               float eps, View<float, 2> y);

/// How a rotary pair lies in a head.
enum class RopeLayout {
    Interleaved, ///< (v[2i], v[2i+1]): MLA
    HalfSplit    ///< (v[i], v[i + d/2]): the V3.2 indexer
};

/// Rotates x [T, heads, d] in place; row t stands at position first + t. cosine, sine [positions, d / 2].
void rope(ThreadPool& pool, View<float, 3> x, std::int64_t first, View<const float, 2> cosine,
          View<const float, 2> sine, RopeLayout layout);

/// out = silu(gateUp[:, :n]) * gateUp[:, n:]; gateUp [T, 2n], out [T, n].
void swiglu(ThreadPool& pool, View<const float, 2> gateUp, View<float, 2> out);

/// y += x, both [T, n].
void add(ThreadPool& pool, View<const float, 2> x, View<float, 2> y);

/// x *= s
void scale(ThreadPool& pool, View<float, 2> x, float s);

/// x[t] += bias for each row.
void addBias(ThreadPool& pool, std::span<const float> bias, View<float, 2> x);

} // namespace sightline::cpu
