// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cuda_module.h"

#include "engine/error.h"

#include <fmt/format.h>

#include <array>
#include <filesystem>
#include <mutex>
#include <string>

#include <dlfcn.h>

namespace sightline {

namespace {

constexpr const char* kModuleName = "libsightline_cuda.so";

/// Where the module may lie, seen from the program: beside it, in its installation, or in a build folder.
std::filesystem::path findModule()
{
    std::error_code error;
    const auto folder = std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
    constexpr std::array kPlaces{".", "../lib/sightline", "../../bin"};
    for (const auto* place : kPlaces) {
        const auto path = folder / place / kModuleName;
        if (!error && std::filesystem::exists(path, error))
            return path;
        error.clear();
    }
    throw Error(ErrorCode::InvalidInput, "its module is not installed");
}

/// A function of the module, which is opened once.
template <typename Function>
Function* entryPoint(const char* name)
{
    static std::mutex mutex;
    static void* module = nullptr;
    const std::scoped_lock lock(mutex);
    if (!module)
        module = dlopen(findModule().c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!module)
        throw Error(ErrorCode::InvalidInput, fmt::format("the CUDA module cannot be opened ({})", dlerror()));
    auto* const found = reinterpret_cast<Function*>(dlsym(module, name));
    if (!found)
        throw Error(ErrorCode::InvalidInput, fmt::format("{} is no CUDA module of this version", kModuleName));
    return found;
}

} // namespace

std::unique_ptr<Backend> makeCudaBackend(const CudaSettings& settings)
{
    return std::unique_ptr<Backend>(entryPoint<MakeCudaBackend>("sightlineMakeCudaBackend")(kCudaModuleVersion, &settings));
}

std::vector<KernelTiming> benchCudaKernels(const CudaSettings& settings, KernelBenchPart part)
{
    std::vector<KernelTiming> out;
    entryPoint<BenchKernels>("sightlineBenchKernels")(kCudaModuleVersion, &settings, part, &out);
    return out;
}

} // namespace sightline
