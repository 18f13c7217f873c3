// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace sightline {

class Backend;

/// Changes whenever a class that program and CUDA module share does: a module of another version is refused.
inline constexpr std::uint32_t kCudaModuleVersion = 1;

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

struct CudaSettings {
    std::int32_t device = 0;
    CudaPrecision precision = CudaPrecision::Automatic;
    CudaPath path = CudaPath::Automatic;
    bool fused = true;  ///< groups of operations as few launches; false: one by one
    bool graphs = true; ///< record the work of one token and replay it
    bool overlap = false; ///< start a kernel while the one before it drains (Hopper and newer)
};

/// SIGHTLINE_CUDA_DEVICE (a number), SIGHTLINE_CUDA_PRECISION (exact, bf16, fp8), SIGHTLINE_CUDA_PATH (portable,
/// hopper), SIGHTLINE_CUDA_FUSED, SIGHTLINE_CUDA_GRAPHS and SIGHTLINE_CUDA_OVERLAP (0 or 1). Throws Error(InvalidInput) for other values.
[[nodiscard]] CudaSettings cudaSettingsFromEnvironment();

/// The module's one entry point, `sightlineMakeCudaBackend`. The caller owns the result. Throws Error with a sentence
/// that says why there is no CUDA here: another version, no driver, no GPU, one that is too old.
using MakeCudaBackend = Backend*(std::uint32_t version, const CudaSettings* settings);

} // namespace sightline
