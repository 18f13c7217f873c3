// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/focus.h"
#include "app/row_service.h"

namespace sightline {

class Session;

/// The focus in words: "token 5 “73914” · layer 7 · position 4,166 “left” · score 4.81, rank 2 of 7,520 ·
/// margin +2.97 · selected · dense mass 0.231". What is not known is left out; with nothing in focus, empty.
/// Asks `rows` for the row of the focus: once it has come, the next call says more.
[[nodiscard]] QString focusFacts(const Session& session, const Focus& focus, RowService& rows);

/// The focus against the pinned reference: "against token 2 “58” in layer 6: score +0.35 · rank 2, there 15 ·
/// dense mass +0.012 · read here only". The same token and layer at two positions, else two tokens or layers
/// at one position, else what they read in all. Empty without a pin, or while both are the same.
[[nodiscard]] QString pinFacts(const Session& session, const Focus& focus, RowService& rows);

/// The text at a sequence position of a run, as it can be shown; empty where there is none.
[[nodiscard]] QString pieceAt(const RunSnapshot& run, std::int64_t position);

/// Work in words: "reading 4,096 of 7,412 tokens · 3,100 tok/s · 1.2 s left".
[[nodiscard]] QString progressText(const Progress& progress);

/// What the newest answer cost: "A 41 tok/s · B 12 tok/s · prefill 7,412 tokens in 3.9 s".
[[nodiscard]] QString timingText(const Session& session);

} // namespace sightline
