// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sightline::cli {

/// Measured ceilings of this machine with the given number of threads.
struct MachineCeilings {
    double gemmFlops = 0;      ///< floating-point operations per second of a large float32 matrix product
    double readBytes = 0;      ///< bytes per second summed over a buffer larger than the caches of a desktop
};
[[nodiscard]] MachineCeilings measureMachine(int threads);

} // namespace sightline::cli
