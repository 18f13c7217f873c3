// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend.h"
#include "engine/backend_chooser.h"

#include <memory>
#include <string>

namespace sightline {

struct BackendChoice {
    std::unique_ptr<Backend> backend;
    std::string reason; ///< why not a better one; empty when the best was taken or the caller forced one
};

/// The backend `wish` ("cpu", "cuda"), or SIGHTLINE_BACKEND, or the CPU's. Throws Error (InvalidInput) for an unknown
/// name or one that is not available, with the reason.
[[nodiscard]] BackendChoice chooseBackend(const std::string& wish, int threads);

} // namespace sightline
