// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace sightline {

/// Row of the embedding table. Negative values never name a token.
using TokenId = std::int32_t;

} // namespace sightline
