// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sightline {
class Backend;
}

namespace sightline::cli {

/// Measured ceilings of this machine with the given number of threads.
struct MachineCeilings {
    double gemmFlops = 0;      ///< floating-point operations per second of a large float32 matrix product
    double readBytes = 0;      ///< bytes per second summed over a buffer larger than the caches of a desktop
};
[[nodiscard]] MachineCeilings measureMachine(int threads);
/// The same of a device, through its own products: BF16 weights times 4096 rows, and times one.
[[nodiscard]] MachineCeilings measureBackend(Backend& backend);

} // namespace sightline::cli
