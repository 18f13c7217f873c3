// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace sightline {

struct CudaSettings;

/// One kernel, or a chain of them, timed inside a captured graph over more memory than the L2 cache holds.
struct KernelTiming {
    std::string work;
    double microseconds = 0; ///< median of the replays; 0: it failed, as `work` says
    double bytes = 0;        ///< that must be moved at least
    double operations = 0;   ///< multiplications and additions that must be done; 0: bound by bytes
};

/// Which kernels are timed.
enum class KernelBenchPart : std::int32_t {
    All,
    Prefill ///< attention of a chunk in its two forms
};

/// The entry point `sightlineBenchKernels` of the CUDA module: the kernels that make sparse attention fast, at the sizes
/// of DeepSeek-V3.2. Needs about 20 GB of device memory. Throws Error.
using BenchKernels = void(std::uint32_t version, const CudaSettings* settings, KernelBenchPart part,
                          std::vector<KernelTiming>* out);

} // namespace sightline
