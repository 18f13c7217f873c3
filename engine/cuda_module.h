// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend.h"
#include "engine/cuda/cuda_settings.h"
#include "engine/cuda/kernel_bench.h"

#include <memory>
#include <vector>

namespace sightline {

/// Opens libsightline_cuda.so, beside the program or in its installation, and makes a backend of it. The module stays
/// open until the program ends. Throws Error with a sentence that says why there is no CUDA here.
[[nodiscard]] std::unique_ptr<Backend> makeCudaBackend(const CudaSettings& settings);

/// Times the module's kernels on a GPU. Throws Error as above.
[[nodiscard]] std::vector<KernelTiming> benchCudaKernels(const CudaSettings& settings, KernelBenchPart part);

} // namespace sightline
