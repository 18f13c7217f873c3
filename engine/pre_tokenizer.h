// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/token_span.h"
#include "engine/tokenizer_regex.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sightline {

/// A piece of text within which tokens are merged.
struct Piece {
    TokenSpan span;           ///< bytes of the text
    bool prefixSpace = false; ///< a space that the text does not have goes in front
};

/// What becomes of the matches of a stage (the names are the format's).
enum class SplitBehavior { Removed, Isolated, MergedWithPrevious, MergedWithNext, Contiguous };

/// One stage of a pre-tokenizer.
struct SplitStage {
    std::optional<Regex> regex; ///< else `literal`
    std::string literal;
    SplitBehavior behavior = SplitBehavior::Isolated;
    bool invert = false; ///< what lies between the matches counts as the match
};

/// The `pre_tokenizer` of a tokenizer.json: stages that cut text into pieces, each working on the
/// pieces of the one before. Ends in ByteLevel. Constant after construction.
class PreTokenizer {
public:
    PreTokenizer() = default;

    /// Accepts ByteLevel, or a Sequence of Split, Digits and Punctuation that ends in ByteLevel.
    /// `name` is the file for messages. Throws Error (InvalidFile, UnsupportedModel).
    static PreTokenizer fromJson(const nlohmann::json& node, const std::string& name);

    /// Appends the pieces of text[range] to `out`, in order, none of them empty (but for one that
    /// is only its prefix space). Text that a stage removes is in no piece. `text` is well-formed
    /// UTF-8 and `range` lies on character boundaries.
    void split(std::string_view text, TokenSpan range, RegexScratch& scratch,
               std::vector<Piece>& out) const;

private:
    struct Part {
        TokenSpan span;
        bool isMatch = false;
    };

    static SplitStage splitStage(const nlohmann::json& node, const std::string& where);
    static SplitStage parseStage(const nlohmann::json& node, const std::string& where);
    void parseByteLevel(const nlohmann::json& node, const std::string& where);

    static void findParts(const SplitStage& stage, std::string_view subject, RegexScratch& scratch,
                          std::vector<Part>& parts);
    static void applyBehavior(SplitBehavior behavior, std::vector<Part>& parts);
    void byteLevelPieces(std::string_view text, TokenSpan span, RegexScratch& scratch,
                         std::vector<Part>& parts, std::vector<Piece>& out) const;

    std::vector<SplitStage> m_stages;
    std::optional<SplitStage> m_byteLevelRegex;
    bool m_addPrefixSpace = false;
};

} // namespace sightline
