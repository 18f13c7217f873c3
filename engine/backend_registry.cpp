// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backend_registry.h"

#include "engine/cpu_backend.h"
#include "engine/cuda_module.h"
#include "engine/error.h"

#include <fmt/format.h>

#include <cstdlib>

namespace sightline {

BackendChoice chooseBackend(const std::string& wish, int threads)
{
    const char* environment = std::getenv("SIGHTLINE_BACKEND");
    const std::string name = !wish.empty() ? wish : environment ? environment : "";
    if (!name.empty() && name != "cpu" && name != "cuda")
        throw Error(ErrorCode::InvalidInput, fmt::format("There is no backend named \"{}\"; choose cpu or cuda", name));
    if (name == "cpu")
        return {makeCpuBackend(threads), ""};
    const CudaSettings settings = cudaSettingsFromEnvironment();
    try {
        auto cuda = makeCudaBackend(settings);
        if (name == "cuda" || cuda->isProven())
            return {std::move(cuda), ""};
        // The kernels for GPUs before and after Hopper compile and run in an emulator; no such GPU has run them.
        return {makeCpuBackend(threads), fmt::format("{} on request: SIGHTLINE_BACKEND=cuda", cuda->description())};
    } catch (const Error& error) {
        if (name == "cuda")
            throw Error(ErrorCode::InvalidInput, fmt::format("The cuda backend is not available: {}", error.what()));
        return {makeCpuBackend(threads), fmt::format("no CUDA: {}", error.what())};
    }
}

} // namespace sightline
