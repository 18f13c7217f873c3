// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/token_span.h"
#include "engine/trace.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sightline {

/// A sentence of the document with how much of the answer's reading fell on it.
struct Passage {
    std::int64_t begin = 0, end = 0; ///< bytes of the document
    std::string text;
    double votes = 0; ///< share of (layer, answer token) pairs that selected a token of it, mean over its tokens
    double mass = 0;  ///< dense attention mass on its selected tokens, mean over layers and answer tokens
};

/// Byte ranges of the sentences of a text: split after . ! ? and line ends, headings and list items by line.
[[nodiscard]] std::vector<TokenSpan> sentences(std::string_view text);

/// The `count` sentences that the answer read most: by the attention mass that selected tokens of the
/// sentence got in the layer that read it most, summed over the answer. `offsets` [n] are the document's token byte ranges, the first at position `firstPosition`.
[[nodiscard]] std::vector<Passage> topPassages(std::string_view document, std::span<const TokenSpan> offsets,
                                               std::int64_t firstPosition, std::span<const TokenRecordPtr> tokens,
                                               std::size_t count);

} // namespace sightline
