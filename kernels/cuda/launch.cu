// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/launch.h"

namespace sightline::cuda {

bool& overlapLaunches()
{
    thread_local bool overlap = false;
    return overlap;
}

bool& plainKernels()
{
    thread_local bool plain = false;
    return plain;
}

} // namespace sightline::cuda
