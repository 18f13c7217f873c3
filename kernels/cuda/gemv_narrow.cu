// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/gemv_narrow_core.cuh"
#include "kernels/cuda/gemv_variants.h"

namespace sightline::cuda {

namespace {

template <WeightFormat Format, int L, int K, int U>
__global__ void __launch_bounds__(kNarrowThreads) gemvNarrowKernel(const __grid_constant__ NarrowParameters p)
{
    letSuccessorStart();
    narrowRows<Format, L, K, U>(p, static_cast<int>(blockIdx.x), static_cast<int>(blockIdx.y));
}

template <WeightFormat Format, int L, int K, int U>
void launchNarrow(const NarrowParameters& p, cudaStream_t stream)
{
    constexpr int kRows = narrowBlockRows(L, U);
    static_assert(128 % kRows == 0 && U <= L);
    launch("multiply a matrix of short rows with a vector", gemvNarrowKernel<Format, L, K, U>,
           dim3(static_cast<unsigned>(ceilDivide(p.target.w.rows, kRows)), static_cast<unsigned>(p.vectors.matrices)),
           kNarrowThreads, 0, stream, p);
}

template <WeightFormat Format>
bool dispatch(const NarrowParameters& p, cudaStream_t stream)
{
    const int pieces = p.target.w.cols / kElementsPerLoad<Format>;
    if (pieces <= 8)
        launchNarrow<Format, 8, 1, 8>(p, stream);
    else if (pieces <= 16)
        launchNarrow<Format, 16, 1, 8>(p, stream);
    else if (pieces <= 32)
        launchNarrow<Format, 32, 1, 8>(p, stream);
    else if (pieces <= 64)
        launchNarrow<Format, 32, 2, 4>(p, stream);
    else // 96 pieces of FP8 took three times as long as a block to a row
        return false;
    return true;
}

} // namespace

bool gemvNarrow(const GemvVectors& vectors, std::span<const GemvTarget> targets, cudaStream_t stream)
{
    if (vectors.rows != 1 || targets.size() != 1 || targets[0].w.rows < 1 || vectors.matrices < 1 || targets[0].w.cols < 1
        || !isVectorReadable(targets[0].w) || !isVectorReadable(vectors.x, vectors.xMatrix)
        || reinterpret_cast<std::uintptr_t>(vectors.normWeight) % 16 != 0)
        return false;
    const NarrowParameters p{targets[0], vectors};
    if (p.target.w.format == WeightFormat::BF16)
        return dispatch<WeightFormat::BF16>(p, stream);
    if (p.target.w.format == WeightFormat::Fp8Block)
        return dispatch<WeightFormat::Fp8Block>(p, stream);
    return false;
}

} // namespace sightline::cuda
