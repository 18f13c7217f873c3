// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cuda/select_topk.h"

namespace sightline::cuda {

// The kernels behind selectTopk; they expect what it has checked.

/// How the blocks of one cluster hold a row: blocks * keys * 512 scores at most.
struct ClusterShape {
    int blocks = 0; ///< 1, 2, 4, 8 or 16; 0: a row does not fit
    int keys = 0;   ///< of a thread: 8, 16, 24, 32 or 64
};

/// The shape for rows of n scores; without `clusters` (before Hopper), one block a row. No blocks where lists
/// are the better way.
ClusterShape selectClusterShape(std::int64_t rows, std::int64_t n, int multiprocessors, bool clusters);

/// selectTopk by clusters; needs no workspace. `stopAfter` leaves the kernel early, for timing its steps (nothing is
/// selected then): 1 launch, 2 scores loaded, 3 window, 4 histogram of the block, 5 of the cluster and further
/// rounds, 6 candidates exchanged; 0 runs all of it. Steps 2 and 3 overlap: a window is found while scores are on their way.
void selectCluster(const SelectRows& in, std::int64_t k, std::int32_t* out, TopkBoundary* boundary, std::int32_t* error,
                   const ClusterShape& shape, int multiprocessors, const SelectTuning& tuning, bool dependent,
                   CUstream_st* stream);

/// selectTopk by lists in a workspace, for rows of any length. A block with a row of its own asks for scores `ahead`
/// of those it reads (0: it does not).
void selectList(const SelectRows& in, std::int64_t k, std::int32_t* out, TopkBoundary* boundary, std::int32_t* error,
                void* workspace, int multiprocessors, std::int64_t ahead, bool dependent, CUstream_st* stream);
std::size_t selectListWorkspace(std::int64_t rows, std::int64_t n, std::int64_t k, int multiprocessors);

/// How many blocks share a row there.
std::int64_t selectBlocksPerRow(std::int64_t rows, std::int64_t n, std::int64_t k, int multiprocessors);

} // namespace sightline::cuda
