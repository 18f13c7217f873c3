// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cuda/mla_front.h"
#include "kernels/cuda/stream.h"

#include <cstdint>

namespace sightline::cuda {

/// Bytes of one position's latent with its rotary key: (rank + rope) elements, or for Fp8 the record of mla_front.h.
std::int64_t latentRowBytes(CacheFormat format, std::int64_t rank, std::int64_t rope);

/// Bytes of one position's index key without its factor.
std::int64_t indexRowBytes(CacheFormat format, std::int64_t dim);

/// Finished rows [n, rank + rope], stride `stride`, to positions first .. of a cache. Fp8: rank a multiple of 128.
void storeLatents(const float* rows, std::int64_t stride, std::int64_t n, std::int64_t rank, std::int64_t rope,
                  CacheFormat format, void* cache, std::int64_t first, cudaStream_t stream);

/// Finished index keys [n, dim], stride `stride`. Fp8 puts the factor (a power of two) of each to scales.
void storeIndexKeys(const float* rows, std::int64_t stride, std::int64_t n, std::int64_t dim, CacheFormat format,
                    void* cache, float* scales, std::int64_t first, cudaStream_t stream);

/// Records of positions 0 .. n - 1 as bfloat16 rows [n, rank + rope]; exact, as their factors are powers of two.
void widenRecords(const void* cache, std::int64_t n, std::int64_t rank, std::int64_t rope, void* out,
                  cudaStream_t stream);

/// Index queries [rows, dim] dense in the format of the keys: `codes` [rows, dim] is written, q becomes the values that
/// the codes stand for, and weightsOut = weights * factor [rows]. F32: nothing happens.
void codeIndexQueries(float* q, const float* weights, std::int64_t rows, std::int64_t dim, CacheFormat format, void* codes,
                      float* weightsOut, cudaStream_t stream);

/// x[t, s] = value for every column s > first + *position + t; x [rows, columns], stride `stride`.
void fillUnseen(float* x, std::int64_t stride, std::int64_t rows, std::int64_t columns, std::int64_t first,
                const std::int32_t* position, float value, cudaStream_t stream);

} // namespace sightline::cuda
