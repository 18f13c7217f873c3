// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Marks small functions that host and device code share. Headers that use it stay C++17-clean.
#if defined(__CUDACC__)
#define SIGHTLINE_HOST_DEVICE __host__ __device__
#else
#define SIGHTLINE_HOST_DEVICE
#endif
