// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cuda/gemv_core.cuh"
#include "kernels/cuda/moe_decode.h"
#include "kernels/cuda/moe_route_core.cuh"

namespace sightline::cuda {

/// Rows firstRow .. of all chosen down projections and the shared one, as one long product. Early: experts and their
/// weights are there before the kernel before this one ends, so the first weights are requested while it runs.
template <WeightFormat Format, bool Early, int R>
__device__ inline void downRows(const MoeDecode& moe, std::uint32_t reciprocal, int firstRow, float (&acc)[R][1])
{
    constexpr int kLoads = kLoadsPerRow<R>, kElements = kElementsPerLoad<Format>;
    const int chosen = moe.router.chosen, step = static_cast<int>(blockDim.x);
    const std::int64_t t = blockIdx.y;
    const std::int32_t* experts = moe.experts + t * chosen;
    const float* weights = moe.weights + t * chosen;
    const int perExpert = moe.down.cols / kElements, routed = perExpert * chosen;
    const int shared = moe.sharedDown.data ? moe.sharedDown.cols / kElements : 0;
    int row[R];
    for (int r = 0; r < R; ++r)
        row[r] = min(firstRow + r, moe.down.rows - 1);

    uint4 piece[kLoads][R];
    float factor[kLoads][2];
    const float* input[kLoads];
    const auto request = [&](int first) {
        // All experts first: requests of weights stay in order, so each would wait for its own expert in turn.
        int slot[kLoads], chosenExpert[kLoads];
#pragma unroll
        for (int u = 0; u < kLoads; ++u) {
            const int at = first + u * step;
            slot[u] = 0;
            chosenExpert[u] = 0;
            if (at >= shared && at < shared + routed) {
                slot[u] = static_cast<int>(__umulhi(static_cast<unsigned>(at - shared), reciprocal));
                chosenExpert[u] = Early ? __ldcg(experts + slot[u]) : experts[slot[u]];
                factor[u][0] = Early ? __ldcg(weights + slot[u]) : weights[slot[u]];
            }
        }
#pragma unroll
        for (int u = 0; u < kLoads; ++u) {
            const int at = first + u * step;
            if (at < shared) {
#pragma unroll
                for (int r = 0; r < R; ++r)
                    piece[u][r] = loadStreaming(rowAddress<Format>(moe.sharedDown, 0, row[r]) + static_cast<std::int64_t>(at) * 16);
                factor[u][0] = 1;
                if constexpr (Format == WeightFormat::Fp8Block)
                    factor[u][0] = rowScales(moe.sharedDown, 0, firstRow)[at * kElements / 128];
                input[u] = moe.sharedActivation + t * moe.sharedDown.cols + at * kElements;
            } else if (at < shared + routed) {
                const int within = at - shared - slot[u] * perExpert, expert = chosenExpert[u];
#pragma unroll
                for (int r = 0; r < R; ++r)
                    piece[u][r] = loadStreaming(rowAddress<Format>(moe.down, expert, row[r]) + static_cast<std::int64_t>(within) * 16);
                if constexpr (Format == WeightFormat::Fp8Block)
                    factor[u][0] *= rowScales(moe.down, expert, firstRow)[within * kElements / 128];
                input[u] = moe.activation + (t * chosen + slot[u]) * moe.down.cols + within * kElements;
            }
            factor[u][1] = factor[u][0];
        }
    };
    float squares[1] = {};
    int first = static_cast<int>(threadIdx.x);
    if constexpr (!Early)
        waitForPredecessor();
    request(first);
    if constexpr (Early)
        waitForPredecessor();
    while (first < shared + routed) {
#pragma unroll
        for (int u = 0; u < kLoads; ++u)
            if (first + u * step < shared + routed)
                multiplyPiece<Format, true, false>(piece[u], factor[u], GemvInput{input[u], 0, nullptr}, 0, acc, squares);
        first += kLoads * step;
        request(first);
    }
}

/// Whether loads of 16 bytes can read everything.
inline bool isFast(const MoeDecode& moe)
{
    return isVectorReadable(moe.gate) && isVectorReadable(moe.up) && isVectorReadable(moe.down)
        && isVectorReadable(moe.x, moe.xRow) && isVectorReadable(moe.normWeight, 0)
        && isVectorReadable(moe.activation, moe.down.cols)
        && (!moe.sharedDown.data
            || (moe.sharedDown.format == moe.down.format && isVectorReadable(moe.sharedDown)
                && isVectorReadable(moe.sharedActivation, moe.sharedDown.cols)));
}

inline void checkMoe(const MoeDecode& moe)
{
    checkRouter(moe.router);
    if (moe.gate.rows != moe.up.rows || moe.gate.cols != moe.up.cols || moe.down.cols != moe.gate.rows
        || moe.down.rows != moe.gate.cols || moe.gate.format != moe.up.format
        || (moe.sharedDown.data && moe.sharedDown.rows != moe.down.rows))
        throw std::runtime_error("The projections of the experts do not fit together");
}

/// 16-byte pieces of a row of all down projections, and at / (pieces of an expert) as a multiplication.
struct DownPieces {
    std::int64_t count;
    std::uint32_t reciprocal;
};

inline DownPieces downPieces(const MoeDecode& moe)
{
    const std::int64_t perExpert = static_cast<std::int64_t>(moe.down.cols) * elementBytes(moe.down.format) / 16;
    const std::int64_t shared =
        moe.sharedDown.data ? static_cast<std::int64_t>(moe.sharedDown.cols) * elementBytes(moe.down.format) / 16 : 0;
    const std::int64_t pieces = perExpert * moe.router.chosen + shared;
    // Exact while pieces * perExpert < 2^32.
    if (pieces * perExpert >= std::int64_t{1} << 32 || perExpert < 2)
        throw std::runtime_error("The experts are too wide or too narrow for the CUDA kernels");
    return {pieces, static_cast<std::uint32_t>(((std::int64_t{1} << 32) + perExpert - 1) / perExpert)};
}

} // namespace sightline::cuda
