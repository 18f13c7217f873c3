// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/device_failure.h"

#include "engine/backend.h"

#include <fmt/format.h>

namespace sightline {

bool callsForCpu(const Error& error, const Backend& backend)
{
    return backend.name() != "cpu" && (error.code() == ErrorCode::DeviceLost || error.code() == ErrorCode::OutOfMemory);
}

std::string reasonForCpu(const Error& error)
{
    return error.code() == ErrorCode::DeviceLost ? "the GPU stopped answering" : "the GPU's memory ran out";
}

std::string sentenceForCpu(const Error& error, std::string_view meaning)
{
    return fmt::format("{}. Sightline goes on on the CPU; {}", error.what(), meaning);
}

std::shared_ptr<const Model> loadOnCpu(const ModelFiles& files, ModelOptions options, const std::string& reason,
                                       std::stop_token stop,
                                       const std::function<void(std::int64_t, std::int64_t)>& progress)
{
    options.backend = "cpu";
    options.backendReason = reason;
    return Model::load(files, options, std::move(stop), progress);
}

} // namespace sightline
