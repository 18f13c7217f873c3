// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/cpu/linear.h"

#include <cstdint>
#include <span>

namespace sightline::cpu {

/// out[t] = row ids[t] of table [vocab, n]; out [T, n]. Ids must be in range.
void embedding(std::span<const std::int32_t> ids, const WeightView& table, View<float, 2> out);

} // namespace sightline::cpu
