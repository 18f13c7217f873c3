// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend.h"

#include <memory>

namespace sightline {

/// The backend over kernels/cpu. threads 0: all cores that this process may use.
[[nodiscard]] std::unique_ptr<Backend> makeCpuBackend(int threads);

} // namespace sightline
