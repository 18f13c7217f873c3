// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/added_tokens.h"
#include "engine/bpe.h"
#include "engine/pre_tokenizer.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sightline {

/// What a Tokenizer holds: the contents of tokenizer.json and tokenizer_config.json, checked.
struct TokenizerData {
    enum class Kind : unsigned char { None, Ordinary, Added, Special };

    std::vector<std::string> pieces; ///< [vocabSize] bytes of each token
    std::vector<Kind> kinds;         ///< [vocabSize]
    AddedTokens added;
    PreTokenizer preTokenizer;
    Bpe bpe;
    bool controlReachable = false; ///< a merge or a lookup of whole pieces can yield an added token
    /// With `ignore_merges`: tokens sorted by bytes, for pieces that are a token as they stand.
    std::vector<TokenId> wholePieces;
    std::optional<TokenId> bos;
    std::optional<TokenId> eos;
    std::string chatTemplate;
};

/// Parses and checks both texts; `tokenizerConfigJson` may be empty. Messages name `name` and, for
/// the configuration, "tokenizer_config.json" beside it. Throws Error (InvalidFile,
/// UnsupportedModel).
[[nodiscard]] TokenizerData parseTokenizer(std::string_view tokenizerJson,
                                           std::string_view tokenizerConfigJson,
                                           const std::string& name);

} // namespace sightline
