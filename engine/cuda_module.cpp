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
constexpr const char* kEntryPoint = "sightlineMakeCudaBackend";

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
    throw Error(ErrorCode::InvalidInput, fmt::format("the CUDA module {} is not part of this installation", kModuleName));
}

MakeCudaBackend* entryPoint()
{
    static std::mutex mutex;
    static MakeCudaBackend* found = nullptr;
    const std::scoped_lock lock(mutex);
    if (found)
        return found;
    const auto path = findModule();
    void* const module = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!module)
        throw Error(ErrorCode::InvalidInput, fmt::format("the CUDA module cannot be opened ({})", dlerror()));
    found = reinterpret_cast<MakeCudaBackend*>(dlsym(module, kEntryPoint));
    if (!found)
        throw Error(ErrorCode::InvalidInput, fmt::format("{} is no CUDA module of Sightline", path.string()));
    return found;
}

} // namespace

std::unique_ptr<Backend> makeCudaBackend(const CudaSettings& settings)
{
    return std::unique_ptr<Backend>(entryPoint()(kCudaModuleVersion, &settings));
}

} // namespace sightline
