// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cuda/stream.h"
#include "kernels/cuda/weights.h"

#include <cstddef>
#include <cstdint>
#include <memory>

namespace sightline::cuda {

/// How a product of many rows is computed.
enum class GemmPrecision {
    Fast, ///< BF16 operands; FP8-block weights on compute capability 9.0: activations quantised per 1 x 128
    Bf16, ///< BF16 operands always: FP8 weights are widened tile by tile
    Exact ///< float32 operands and float32 arithmetic without TF32, for comparisons
};

/// y[t, h] (+)= scale * W[h] x[t, h] for many rows t. x, y float32; strides in elements.
struct GemmCall {
    const float* x = nullptr;
    std::int64_t xRow = 0, xMatrix = 0;
    MatrixStack w;
    float* y = nullptr;
    std::int64_t yRow = 0, yMatrix = 0;
    std::int64_t rows = 0;
    std::int32_t matrices = 1;
    bool accumulate = false;
    float scale = 1; ///< of the product
};

/// Matrix products through cuBLAS. One object per device and thread of calls. Calls allocate nothing on the device and do
/// not wait, so they may be captured; the first call of a shape asks cuBLAS for an algorithm on the host.
class Gemm {
public:
    /// `workspace` (multiple of 256 bytes, at least workspaceBytes of the largest call) stays the caller's.
    Gemm(void* workspace, std::size_t bytes);
    ~Gemm();

    /// What calls with up to `rows` rows of up to `cols` columns (times matrices) need, with room for tiles of widened
    /// weights.
    static std::size_t workspaceBytes(std::int64_t rows, std::int64_t cols);

    void multiply(const GemmCall& call, GemmPrecision precision, cudaStream_t stream);
    /// The same with x as bfloat16 already (`call.x` is not read) and BF16 weights.
    void multiplyBf16(const void* x, const GemmCall& call, cudaStream_t stream);
    /// Keys or values of heads, of latents: out[h, s, :] = W[h] x[s] as bfloat16, for matrices first .. first + count - 1 of a
    /// BF16 stack. x [rows] bfloat16, xRow elements apart; out [count, rows, width] dense, width being the stack's rows, or
    /// its cols where `transposed` takes W[h]^T.
    void formHeads(const MatrixStack& w, bool transposed, std::int32_t first, std::int32_t count, const void* x, std::int64_t xRow,
                   std::int64_t rows, void* out, cudaStream_t stream);
    /// FP8 activations (codes [rows, cols] dense; scales[block * round_up(rows, 4) + t]) times FP8-block weights. False:
    /// this device, library or shape has no such product, and nothing was done.
    bool multiplyFp8(const void* codes, const float* scales, const GemmCall& call, cudaStream_t stream);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sightline::cuda
