// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

struct CUstream_st;

namespace sightline::cuda {

/// How queries and keys of the lightning indexer are stored.
enum class IndexFormat {
    Float8E4m3, ///< keys with one float32 scale each; the scale of a query's head is folded into w
    Bfloat16,
    Float32
};

/// Which kernel computes the scores.
enum class IndexPath {
    Automatic,
    Hopper, ///< FP8 through wgmma: sm_90a, d = 128 and 64 or 16 heads
    Tensor, ///< BF16 mma (FP8 is widened, which loses nothing): sm_80 and newer, some sizes
    Plain   ///< float32 arithmetic: any size
};

/// Index scores of the lightning indexer,
///     out[t, s] = scales[s] * sum_h w[t, h] max(q[t, h] . keys[s], 0)
/// for the scores that row t sees; the rest of `out` is left alone. w carries heads^-0.5 d^-0.5.
struct IndexScores {
    IndexFormat format = IndexFormat::Float8E4m3;
    const void* q = nullptr;      ///< [rows, heads, d], 16-byte aligned
    const float* w = nullptr;     ///< [rows, heads]
    const void* keys = nullptr;   ///< [n, d], 16-byte aligned
    const float* scales = nullptr; ///< [n], 16-byte aligned; null: 1 (required for FP8 on the Hopper path)
    float* out = nullptr;         ///< [rows, outStride]
    std::int64_t outStride = 0;   ///< at least n
    std::int64_t rows = 0, heads = 0, d = 0;
    std::int64_t n = 0;                    ///< keys held, at most 2^30
    const std::int32_t* lengths = nullptr; ///< [rows] on the device: keys row t sees; null: see `first`
    std::int64_t first = 0;                ///< without lengths, row t sees min(n, first + t * step) keys
    std::int64_t step = 0;                 ///< 1 for a prefill chunk, 0 for equal rows
    int warpgroups = 0;                    ///< of a block of the Hopper prefill kernel: 2 or 3; 0: automatic
    /// One query: lengths, and all keys and scales but those of the last visible key, were complete before the launch before
    /// this one let its successor start. The Hopper path then starts while that one drains and asks for them without
    /// waiting; q, w and the last key are waited for. No other path makes use of it.
    bool early = false;
};

/// Whether a path has a kernel for these sizes on the current device.
bool indexPathSupports(const IndexScores& in, IndexPath path);

/// Launches the scores on the stream. Sums run in a fixed order: the same result from run to run. Throws
/// std::runtime_error on sizes the path has no kernel for and on launch errors.
void indexScores(const IndexScores& in, IndexPath path, CUstream_st* stream);

/// The kernels behind the paths; they expect what indexPathSupports grants.
void indexScoresHopper(const IndexScores& in, int multiprocessors, CUstream_st* stream);
void indexScoresTensor(const IndexScores& in, int multiprocessors, CUstream_st* stream);
void indexScoresPlain(const IndexScores& in, CUstream_st* stream);

} // namespace sightline::cuda
