// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend_registry.h"
#include "engine/memory_estimate.h"
#include "engine/model.h"

#include <cstdint>
#include <string>

namespace sightline {

/// Where a model is to stand, before it is loaded.
struct Placement {
    BackendChoice choice;
    ContextRoom room;         ///< of the context that was wanted, there
    bool mayMoveToCpu = false; ///< a device that nobody asked for by name: when it fails, the CPU does it
    /// Whether a question and its answer have room, of a context of `wanted` tokens.
    [[nodiscard]] bool isUsable(std::int64_t wanted) const;
};

/// The backend that `options` ask for. One that nobody asked for by name and that has room for little of a context
/// of `wanted` tokens gives way to the CPU, with the reason. Throws Error as the chooser.
[[nodiscard]] Placement placeModel(const Checkpoint& checkpoint, const ModelOptions& options, std::int64_t wanted);

/// The CPU, which was not the first choice.
[[nodiscard]] Placement placeOnCpu(const ModelOptions& options, std::int64_t wanted, const std::string& reason);

} // namespace sightline
