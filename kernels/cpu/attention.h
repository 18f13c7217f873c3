// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cpu/thread_pool.h"
#include "kernels/view.h"

#include <cstdint>

namespace sightline::cpu {

/// MLA in its absorbed form: every head reads the same cached rows kv [S, r + d_rope] (latent, then rotary
/// key); the value is the latent itself. q [T, H, r + d_rope] already carries the softmax scale.
///     z[t, h] = sum_s softmax_s(q[t, h] . kv[s]) kv[s, :r]
/// Row t of q is the query at position first + t and sees positions 0 .. first + t.

/// Over the positions in index [T, k], ascending, -1 after the last. z [T, H, r].
void sparseAttention(ThreadPool& pool, View<const float, 3> q, View<const float, 2> kv,
                     View<const std::int32_t, 2> index, View<float, 3> z);

/// Over every visible position. z [T, H, r].
void denseAttention(ThreadPool& pool, View<const float, 3> q, View<const float, 2> kv, std::int64_t first,
                    View<float, 3> z);

/// Head-mean softmax probabilities over every visible position: mass [T, S]; entries that row t does not
/// see are 0.
void denseMass(ThreadPool& pool, View<const float, 3> q, View<const float, 2> kv, std::int64_t first,
               View<float, 2> mass);

/// denseMass of one query on the calling thread; q [H, d], kv [n, d], mass [n].
void denseMassRow(View<const float, 2> q, View<const float, 2> kv, float* mass);

} // namespace sightline::cpu
