// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cuda/stream.h"
#include "kernels/cuda/weights.h"

#include <cstdint>

namespace sightline::cuda {

/// Activations to E4M3 with one factor per row and 128 columns: x [rows, n] stride xRow -> codes [rows, n] dense and
/// scales[t * scaleRow + block * scaleBlock]. Rounds to nearest even after dividing by the factor.
void quantizeRows(const float* x, std::int64_t xRow, void* codes, float* scales, std::int64_t scaleRow,
                  std::int64_t scaleBlock, bool powerOfTwo, std::int64_t rows, std::int64_t n, cudaStream_t stream);

/// x [rows, n] stride xRow -> bfloat16 [rows, n] stride outRow, to nearest even.
void toBfloat16Rows(const float* x, std::int64_t xRow, void* out, std::int64_t outRow, std::int64_t rows,
                    std::int64_t n, cudaStream_t stream);

/// The same for several matrices, xMatrix and outMatrix elements apart.
void toBfloat16Matrices(const float* x, std::int64_t xRow, std::int64_t xMatrix, void* out, std::int64_t outRow,
                        std::int64_t outMatrix, std::int64_t matrices, std::int64_t rows, std::int64_t n, cudaStream_t stream);

/// Rows [firstRow, firstRow + rows) of matrix `matrix` of a stack, dense [rows, cols]: as float32 (exact) ...
void dequantizeToFloat(const MatrixStack& w, std::int64_t matrix, std::int64_t firstRow, std::int64_t rows, float* out,
                       cudaStream_t stream);
/// ... or as bfloat16, to nearest even (exact for BF16, and for E4M3 with power-of-two factors).
void dequantizeToBfloat16(const MatrixStack& w, std::int64_t matrix, std::int64_t firstRow, std::int64_t rows, void* out,
                          cudaStream_t stream);

/// binary16 to float32, n elements.
void halfToFloat(const void* half, float* out, std::int64_t n, cudaStream_t stream);

} // namespace sightline::cuda
