// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cpu/thread_pool.h"
#include "kernels/view.h"

#include <cstdint>
#include <functional>

namespace sightline::cpu {

/// Index scores of the lightning indexer, computed row block by row block so that no more than a few rows
/// are held:
///     I[t, s] = sum_h w[t, h] max(q[t, h] . keys[s], 0)
/// q [T, heads, d] and keys [S, d] after RoPE; w [T, heads] carries heads^-0.5 d^-0.5. Row t is the query
/// at position first + t. `consume(t, scores, n)` gets the n = first + t + 1 visible scores of row t, on
/// any thread of the pool, each row once; it may change them.
void indexScores(ThreadPool& pool, View<const float, 3> q, View<const float, 2> w, View<const float, 2> keys,
                 std::int64_t first, const std::function<void(std::int64_t t, float* scores, std::int64_t n)>& consume);

} // namespace sightline::cpu
