// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cuda/stream.h"
#include "kernels/cuda/weights.h"

#include <cstdint>

namespace sightline::cuda {

// Operations on rows of float32; the last dimension is contiguous, xRow and so on are strides of rows in elements.

/// y = w * x / sqrt(mean(x^2) + eps). With `add` (stride addRow): first x += add, and x keeps the sum.
/// x, y [rows, n] (may be the same without `add`), w [n]. yBf16, dense, gets y rounded to nearest even; either of y and yBf16
/// may be null.
void rmsNorm(float* x, std::int64_t xRow, const float* add, std::int64_t addRow, const float* w, float eps, float* y,
             std::int64_t yRow, std::int64_t rows, std::int64_t n, cudaStream_t stream, void* yBf16 = nullptr);

/// y = (x - mean) / sqrt(variance + eps) * w + b, biased variance.
void layerNorm(const float* x, std::int64_t xRow, const float* w, const float* b, float eps, float* y,
               std::int64_t yRow, std::int64_t rows, std::int64_t n, cudaStream_t stream);

/// out = silu(gateUp[:, :n]) * gateUp[:, n:] as float32 or bfloat16 (exactly one not null), dense [rows, n].
void swiglu(const float* gateUp, std::int64_t gateUpRow, float* out, void* outBf16, std::int64_t rows, std::int64_t n,
            cudaStream_t stream);

/// out[t] = row ids[t] of the first matrix of `table`. `ids` is device memory, so that a sampled token feeds the next
/// step without the host. Ids outside 0 .. table.rows - 1 give NaN.
void embed(const std::int32_t* ids, const MatrixStack& table, float* out, std::int64_t outRow, std::int64_t rows,
           cudaStream_t stream);

/// x = (x + bias) * scale; bias [n] or null.
void biasScale(float* x, std::int64_t xRow, const float* bias, float scale, std::int64_t rows, std::int64_t n,
               cudaStream_t stream);

/// out[0] = position, out[1] = position + 1: what the kernels of a replayed graph read.
void setPosition(std::int32_t* out, std::int64_t position, cudaStream_t stream);

/// What a kernel carries to the device as its parameter, and brings back to page-locked memory: a copy by the copy engine
/// would have the multiprocessors and the engine wait for each other.
inline constexpr std::int64_t kCarriedBytes = 128;

/// Writes `bytes` (a multiple of 4, at most kCarriedBytes) of the host's `from` to `to`; `from` may change afterwards.
void carryIn(const void* from, void* to, std::int64_t bytes, cudaStream_t stream);

/// Brings `bytes` (likewise) of `from` and the two numbers of `report` to page-locked memory: the report first, the bytes
/// 16 bytes behind its beginning.
void carryOut(const void* from, std::int64_t bytes, const std::int32_t* report, void* pinned, cudaStream_t stream);

/// to[t, :] = from[t, :]
void copyRows(const float* from, std::int64_t fromRow, float* to, std::int64_t toRow, std::int64_t rows,
              std::int64_t n, cudaStream_t stream);

} // namespace sightline::cuda
