// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sightline::cuda {

/// Multiprocessors of the current device. Asked once per device.
int multiprocessorCount();

/// 10 * major + minor of the current device's compute capability.
int computeCapability();

} // namespace sightline::cuda
