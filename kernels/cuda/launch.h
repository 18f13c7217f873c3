// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sightline::cuda {

/// Whether kernels of this thread are launched as programmatic dependents: a kernel may start while its predecessor
/// drains, prefetches weights and waits before it touches activations. Needs compute capability 9.0 or newer; every
/// kernel of this folder waits, so chains of them may overlap. Off until switched on.
bool& overlapLaunches();

/// Whether kernels that have a plain and a faster form take the plain one; for measurements and tests. Per thread.
bool& plainKernels();

} // namespace sightline::cuda
