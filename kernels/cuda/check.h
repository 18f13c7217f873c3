// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cuda_runtime_api.h>

#include <stdexcept>
#include <string>

namespace sightline::cuda {

/// A CUDA call that failed. The engine tells from `status` whether memory ran out or the device is lost.
class CudaError : public std::runtime_error {
public:
    CudaError(cudaError_t status, const char* what)
        : std::runtime_error(std::string("CUDA failed (") + what + "): " + cudaGetErrorString(status)), m_status(status)
    {
    }
    [[nodiscard]] cudaError_t status() const noexcept { return m_status; }

private:
    cudaError_t m_status;
};

/// Throws CudaError when a CUDA call failed. `what` says what was tried.
inline void check(cudaError_t status, const char* what)
{
    if (status != cudaSuccess)
        throw CudaError(status, what);
}

} // namespace sightline::cuda
