// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/trace.h"

#include <span>
#include <string>
#include <vector>

namespace sightline {

class Model;

// What is said of a next-token distribution, given as log-probabilities [vocab_size].

/// `sparse` against the dense reference, for the token that was taken.
[[nodiscard]] GlobalDivergence divergenceOf(std::span<const double> dense, std::span<const double> sparse, TokenId chosen);

/// The ten most probable tokens of either run, by the larger of the two probabilities. `dense` may be empty.
[[nodiscard]] std::vector<Alternative> alternativesOf(const Model& model, std::span<const double> sparse,
                                                      std::span<const double> dense);

/// Printable text of a token; its number where the model has no tokenizer.
[[nodiscard]] std::string pieceText(const Model& model, TokenId id);

/// Throws Error(InvalidFile) where a logit is not a finite number.
void refuseNanLogits(std::span<const float> logits);

} // namespace sightline
