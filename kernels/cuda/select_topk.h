// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

struct CUstream_st;

namespace sightline::cuda {

inline constexpr std::int64_t kSelectMaxK = 4096;
inline constexpr std::int64_t kSelectMaxScores = std::int64_t{1} << 20;

/// What the k-th largest score of a row looks like; the fields of sightline::cpu::TopkBoundary.
struct TopkBoundary {
    float threshold;   ///< k-th largest; -inf when everything is selected
    float gap;         ///< k-th minus (k+1)-th largest; +inf when everything is selected
    std::int32_t ties; ///< scores equal to the threshold; 0 when everything is selected
};

/// Rows of float32 scores on the device. Row r begins at scores + r * stride.
struct SelectRows {
    const float* scores = nullptr;         ///< 16-byte aligned
    std::int64_t rows = 0;                 ///< at most 2^24
    std::int64_t stride = 0;               ///< elements between rows, a multiple of 4, at least n
    std::int64_t n = 0;                    ///< scores of the longest row, at most kSelectMaxScores
    const std::int32_t* lengths = nullptr; ///< [rows] on the device: scores of each row; null: see `first`
    std::int64_t first = 0;                ///< without lengths, row r has min(n, first + r * step) scores
    std::int64_t step = 0;                 ///< 1 for the causal rows of a prefill chunk, 0 for equal rows
    bool lengthsReady = false; ///< `lengths` were complete before the launch before this one let its successor start
};

/// Which kernel selects.
enum class SelectPath {
    Automatic,
    List,   ///< scores above a sampled bound are listed: rows of any length
    Cluster ///< the blocks of one cluster hold the row (before Hopper: one block)
};

/// For measuring and checking; the defaults let selectTopk choose.
struct SelectTuning {
    SelectPath path = SelectPath::Automatic;
    int blocks = 0, keys = 0; ///< shape of the cluster (see ClusterShape); 0: automatic
    int stopAfter = 0;        ///< leaves the cluster kernel early, for timing its steps
    int ahead = 24576;        ///< scores a list asks device memory for before it reads them; 96 KB of 264 blocks fit L2
    bool even = false;        ///< warps of a cluster share out the scores that a row has, not those that it could have
};

/// Bytes of workspace for selectTopk. The workspace has to be zero before its first use; every launch leaves
/// it ready for the next. Launches that may run at the same time need one each.
std::size_t selectTopkWorkspace(std::int64_t rows, std::int64_t n, std::int64_t k);

/// For every row the k positions with the largest score, ties (and -0 against +0) to the lower position:
/// ascending in out [rows, k], padded with -1 where the row has fewer than k scores. Exact for every input;
/// the same result from run to run. 1 <= k <= kSelectMaxK. `boundary` [rows] and `error` may be null;
/// *error is set to 1 (never cleared) where a score is NaN, and that row's selection is then unspecified.
/// `dependent` lets the launch overlap the tail of the kernel before it in the stream (Hopper and newer).
/// Throws std::runtime_error on arguments outside these limits and on launch errors.
void selectTopk(const SelectRows& in, std::int64_t k, std::int32_t* out, TopkBoundary* boundary, std::int32_t* error,
                void* workspace, bool dependent, CUstream_st* stream, const SelectTuning& tuning = {});

} // namespace sightline::cuda
