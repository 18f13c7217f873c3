// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cuda/cuda_backend.h"

#include <string>

extern "C" __attribute__((visibility("default"))) sightline::Backend*
sightlineMakeCudaBackend(std::uint32_t version, const sightline::CudaSettings* settings)
{
    using namespace sightline;
    if (version != kCudaModuleVersion)
        throw Error(ErrorCode::InvalidInput, "the CUDA module is of version " + std::to_string(kCudaModuleVersion)
                                                 + " and this program needs version " + std::to_string(version));
    return std::make_unique<CudaBackend>(*settings).release();
}
