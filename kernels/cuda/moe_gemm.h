// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cuda/stream.h"
#include "kernels/cuda/weights.h"

#include <cstdint>

namespace sightline::cuda {

/// Rows of activations that one block of the grouped GEMM takes: the tileRows of sortByExpert.
inline constexpr int kMoeTileRows = 64;
/// The same for the kernel of compute capability 9.0 (wgmma), which wants BF16 weights; see usesWideMoeTiles.
inline constexpr int kMoeWideTileRows = 192;

/// Products of sorted rows with the matrix of their expert, on tensor cores (bfloat16 operands, float32 sums; E4M3
/// weights become bfloat16 exactly and their block factors multiply float32 partial sums). With one expert and identity
/// order this is a plain GEMM over BF16 or FP8-block weights for any device from compute capability 8.0 on.
///
/// cols must be a multiple of 8 (BF16) or 16 (Fp8Block); all pointers multiples of 16 bytes. F32 weights: not here.
struct MoeGemm {
    const void* a = nullptr;    ///< bfloat16 [., cols], dense
    const std::int32_t* pairs = nullptr; ///< row of position p is pairs[p] / pairsPerRow of `a`; null: p itself
    std::int32_t pairsPerRow = 1;
    const std::int32_t* offsets = nullptr; ///< [experts + 1] of ExpertOrder
    const std::int32_t* tiles = nullptr;   ///< [experts + 1] of ExpertOrder
    std::int32_t experts = 1;
    std::int64_t positions = 0; ///< offsets[experts], known to the host
    std::int32_t tileRows = kMoeTileRows; ///< with which `tiles` was made
};

/// Whether this device multiplies weights of this format with tiles of kMoeWideTileRows.
bool usesWideMoeTiles(WeightFormat format);

/// out[p] = bfloat16(silu(gate x) * (up x)); out [positions, gate.rows] dense.
void moeGemmSwiglu(const MoeGemm& gemm, const MatrixStack& gate, const MatrixStack& up, void* out, cudaStream_t stream);

/// out[p] = W x, or += ; float32 [positions, w.rows] with stride outRow.
void moeGemm(const MoeGemm& gemm, const MatrixStack& w, float* out, std::int64_t outRow, bool accumulate,
             cudaStream_t stream);

} // namespace sightline::cuda
