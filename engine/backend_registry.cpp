// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backend_registry.h"

#include "engine/cpu_backend.h"
#include "engine/error.h"

#include <fmt/format.h>

#include <cstdlib>

namespace sightline {

namespace {
constexpr const char* kNoCuda = "this version of Sightline has no CUDA backend";
}

BackendChoice chooseBackend(const std::string& wish, int threads)
{
    const char* environment = std::getenv("SIGHTLINE_BACKEND");
    const std::string name = !wish.empty() ? wish : environment ? environment : "";
    if (name == "cuda")
        throw Error(ErrorCode::InvalidInput, fmt::format("The cuda backend is not available: {}", kNoCuda));
    if (!name.empty() && name != "cpu")
        throw Error(ErrorCode::InvalidInput, fmt::format("There is no backend named \"{}\"; choose cpu", name));
    return {makeCpuBackend(threads), name.empty() ? kNoCuda : ""};
}

} // namespace sightline
