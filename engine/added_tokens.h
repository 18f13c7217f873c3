// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/index_types.h"
#include "engine/token_span.h"
#include "engine/tokenizer_regex.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sightline {

/// An entry of `added_tokens`: a token found in the text before anything else is done with it.
struct AddedToken {
    TokenId id = -1;
    std::string content;
    bool singleWord = false; ///< only between characters that are no word characters
    bool lstrip = false;     ///< takes the white space in front
    bool rstrip = false;     ///< takes the white space behind
    bool normalized = false; ///< looked for after the others, in what they left
    bool special = false;
};

/// Finds added tokens in text: leftmost first, then longest. Constant after construction.
class AddedTokens {
public:
    /// A stretch of text: an added token, or what lies between.
    struct Part {
        TokenSpan span;
        TokenId id = -1; ///< -1: ordinary text
    };

    AddedTokens() = default;
    explicit AddedTokens(std::vector<AddedToken> tokens);

    [[nodiscard]] const std::vector<AddedToken>& tokens() const { return m_tokens; }
    [[nodiscard]] std::optional<TokenId> find(std::string_view content) const;

    /// Cuts all of `text` (well-formed UTF-8) into parts, none of them empty.
    [[nodiscard]] std::vector<Part> split(std::string_view text, RegexScratch& scratch) const;

private:
    struct Node {
        std::vector<std::pair<unsigned char, std::uint32_t>> children; ///< sorted by byte
        std::int32_t token = -1;                                       ///< index into m_tokens
    };
    /// A tree of bytes over the contents of some of the tokens.
    struct Tree {
        std::vector<Node> nodes{Node{}};
        std::array<bool, 256> starts{};

        void insert(std::string_view content, std::int32_t token);
        [[nodiscard]] std::int32_t longestAt(std::string_view text) const;
    };

    void splitWith(const Tree& tree, std::string_view text, TokenSpan range, RegexScratch& scratch,
                   std::vector<Part>& out) const;
    [[nodiscard]] bool isBetweenWords(std::string_view text, TokenSpan match,
                                      RegexScratch& scratch) const;

    std::vector<AddedToken> m_tokens;
    std::vector<std::int32_t> m_byContent; ///< indices into m_tokens, sorted by content
    Tree m_plain;
    Tree m_normalized;
    std::optional<Regex> m_wordCharacter; ///< only when a token needs it
};

} // namespace sightline
