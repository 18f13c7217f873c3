// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cuda/stream.h"

#include <cstdint>

namespace sightline::cuda {

/// Per row of logits [rows, n] (stride row): out[t] = {log-sum-exp, entropy} in nats; sums in double.
void logitStatistics(const float* logits, std::int64_t row, std::int64_t rows, std::int64_t n, double* out,
                     cudaStream_t stream);

/// out[t] = KL(p || q) in nats, >= 0, of the softmax of p[t] and q[t].
void logitDivergence(const float* p, std::int64_t pRow, const float* q, std::int64_t qRow, std::int64_t rows,
                     std::int64_t n, double* out, cudaStream_t stream);

/// The `count` (at most n) largest of each row, falling, ties to the lower index: ids and logits [rows, count].
void topLogits(const float* logits, std::int64_t row, std::int64_t rows, std::int64_t n, std::int32_t count,
               std::int32_t* ids, float* values, cudaStream_t stream);

} // namespace sightline::cuda
