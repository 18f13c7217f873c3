// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"
#include "app/row_service.h"

#include <optional>

namespace sightline {

/// Where in the document a token of `run` looked: the position of the document with the largest dense
/// mass in `row`. The first four positions of the sequence (which soak up mass whatever they hold) and the
/// 64 before the query (which every token reads) do not count. Empty without a document or mass.
[[nodiscard]] std::optional<std::int64_t> evidencePosition(const RunSnapshot& run, int token, const PositionRow& row);

} // namespace sightline
