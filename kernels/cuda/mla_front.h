// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cuda/gemv.h"
#include "kernels/cuda/stream.h"

#include <cstdint>

namespace sightline::cuda {

enum class RopeLayout : std::int32_t {
    Interleaved, ///< (2i, 2i + 1): MLA
    HalfSplit    ///< (i, i + d/2): the V3.2 indexer
};

enum class CacheFormat : std::int32_t {
    F32,
    BF16,
    Fp8 ///< latents: `rank` E4M3, one float32 power-of-two factor per 128 of them, then the rotary part in bfloat16
        ///< (656 bytes for 512 + 64; reference, section 6.6). Index keys: E4M3 with one factor per position.
};

/// In place rotation of x [rows, heads, d], strides xRow and xHead; row t stands at position first + *position + t
/// (`position` is device memory or null). cosine, sine [positions, d / 2] on the device.
struct Rope {
    const float* cosine = nullptr;
    const float* sine = nullptr;
    std::int32_t dims = 0; ///< rotated dimensions, even
    RopeLayout layout = RopeLayout::Interleaved;
};
void rope(float* x, std::int64_t xRow, std::int64_t xHead, const Rope& rope, const std::int32_t* position,
          std::int64_t first, std::int64_t rows, std::int64_t heads, cudaStream_t stream);

/// Everything between the input projections of an MLA layer and its attention, in one launch. Parts whose input is
/// null are left out. Row t stands at position p = first + *position + t.
struct MlaFront {
    std::int64_t rows = 0;
    const std::int32_t* position = nullptr; ///< device memory or null: a captured graph advances without the host
    std::int64_t first = 0;

    /// kv [rows, rank + rope.dims]: latent before its norm, rotary key. Written to row p of the cache.
    const float* kv = nullptr;
    std::int64_t kvRow = 0;
    std::int32_t rank = 0; ///< at most 4,096; a multiple of 128 for Fp8
    const float* latentNorm = nullptr; ///< [rank]
    float latentEps = 0;
    Rope rope; ///< of rotary key and queries
    void* cache = nullptr;
    CacheFormat cacheFormat = CacheFormat::BF16;

    /// q [rows, heads, .] rotary part of the queries at q + t * qRow + h * qHead; times qScale to qOut (same indexing
    /// with own strides; may be q itself).
    const float* q = nullptr;
    std::int64_t qRow = 0, qHead = 0;
    std::int32_t heads = 0;
    float* qOut = nullptr;
    std::int64_t qOutRow = 0, qOutHead = 0;
    float qScale = 1;

    /// indexKey [rows, indexDim] before its LayerNorm; the first indexRope.dims dimensions are rotated. Row p of
    /// indexCache; Fp8 puts the factor to indexCacheScales[p].
    const float* indexKey = nullptr;
    std::int64_t indexKeyRow = 0;
    std::int32_t indexDim = 0; ///< at most 256
    const float* indexNormWeight = nullptr;
    const float* indexNormBias = nullptr;
    float indexEps = 1e-6f;
    Rope indexRope;
    void* indexCache = nullptr;
    float* indexCacheScales = nullptr;
    CacheFormat indexFormat = CacheFormat::BF16;

    /// indexQuery [rows, indexHeads, indexDim] dense: rotated; F32: in place, BF16 and Fp8: to indexQueryOut, dense.
    /// indexWeights [rows, indexHeads] dense times indexWeightScale, and with Fp8 also times the factor of that query, go to
    /// indexWeightsOut, or back where it is null.
    float* indexQuery = nullptr;
    std::int32_t indexHeads = 0;
    void* indexQueryOut = nullptr;
    CacheFormat indexQueryFormat = CacheFormat::F32;
    float* indexWeights = nullptr;
    float* indexWeightsOut = nullptr;
    float indexWeightScale = 1;
    bool powerOfTwoIndexScales = true;
};
void mlaFront(const MlaFront& front, cudaStream_t stream);

/// mlaFront of one row and, in the same launch, a product of what the projections before it made: queries with W_UK
/// (see gemv; nothing may overlap what mlaFront writes). *position was written before the launch before this one let its
/// successor start. Returns false, and does nothing, where the product is not one of BF16 rows of 65 to 128 columns.
[[nodiscard]] bool mlaFrontWithKeys(const MlaFront& front, const GemvVectors& queries, const GemvTarget& keys,
                                    cudaStream_t stream);

} // namespace sightline::cuda
