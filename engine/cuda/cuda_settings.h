// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace sightline {

class Backend;

/// Changes whenever a class that program and CUDA module share does: a module of another version is refused.
inline constexpr std::uint32_t kCudaModuleVersion = 6;

/// In which numbers the CUDA backend computes.
enum class CudaPrecision : std::int32_t {
    Automatic, ///< BF16 tensor cores and latents, FP8 index keys of 128, where there are kernels for a size
    Exact,     ///< float32 throughout: for comparison with the CPU
    Bfloat16,  ///< as Automatic with BF16 index keys and no FP8 activations
    Float8     ///< as Automatic with latents as FP8 records and FP8 index keys of every size
};

/// Which kernels may run.
enum class CudaPath : std::int32_t {
    Automatic,
    Portable, ///< mma and plain kernels only, as on devices other than Hopper
    Hopper    ///< refused on other devices
};

/// Which forms of the attention kernels over 512 + 64 run.
enum class CudaAttention : std::int32_t {
    Automatic, ///< stream for few queries over everything, turns for many queries
    Turns, ///< Hopper: warpgroups take turns at the scores of whole tiles, where wgmma runs
    Narrow, ///< tiles of 32 heads, twice the blocks, for one query over a selection of more than 16 heads
    Stream ///< Hopper: tiles of the cache brought by the copy engine, for everything seen in BF16; else as Automatic
};

/// In which form many queries attend.
enum class CudaPrefill : std::int32_t {
    Automatic, ///< whichever is faster for so many keys, see engine/cuda/attention_cost.h
    Latents,   ///< mqa: absorbed queries over latents, selected rows gathered
    Heads      ///< mha: keys and values of every head, what is not selected masked; where there are kernels for the sizes
};

struct CudaSettings {
    std::int32_t device = 0;
    std::int32_t chunk = 0; ///< tokens that a pass over the layers takes at most, 128 to 16,384; 0: as the device's memory allows
    CudaPrecision precision = CudaPrecision::Automatic;
    CudaPath path = CudaPath::Automatic;
    bool fused = true;  ///< groups of operations as few launches; false: one by one
    bool graphs = true; ///< record the work of one token and replay it
    bool overlap = true; ///< start a kernel while the one before it drains (Hopper and newer)
    bool tuned = true; ///< false: the first form of every kernel that has two, and none of what follows
    CudaAttention attention = CudaAttention::Automatic;
    CudaPrefill prefill = CudaPrefill::Automatic;
    bool cluster = true;    ///< top-k with a row in the registers of one block or one cluster, where it fits
    bool wideTiles = true; ///< experts of many rows in tiles of 192 positions (Hopper, BF16 weights)
    bool early = true;      ///< a recorded token: index keys, positions and queries are asked for before the kernel ahead ends
    bool lone = true;       ///< top-k of one row in even shares of the scores that there are, with room for few by one block
    bool front = true;      ///< cache writes, rotations and W_UK of one token in one launch
    bool pairs = false;     ///< float32 attention of many queries over everything as pairs of BF16 on tensor cores
};

/// SIGHTLINE_CUDA_DEVICE and _CHUNK (numbers), _PRECISION (exact, bf16, fp8), _PATH (portable, hopper), _ATTENTION (turns, stream,
/// narrow), _PREFILL (mqa, mha) and 0 or 1 for _FUSED, _GRAPHS, _OVERLAP, _TUNED, _CLUSTER, _WIDE, _EARLY, _LONE, _FRONT and
/// _PAIRS. Throws Error(InvalidInput) for other values.
[[nodiscard]] CudaSettings cudaSettingsFromEnvironment();

/// The module's one entry point, `sightlineMakeCudaBackend`. The caller owns the result. Throws Error with a sentence
/// that says why there is no CUDA here: another version, no driver, no GPU, one that is too old.
using MakeCudaBackend = Backend*(std::uint32_t version, const CudaSettings* settings);

} // namespace sightline
