// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/index_types.h"
#include "engine/token_span.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sightline {

struct TokenizerData;

/// Text as tokens.
struct Encoding {
    std::vector<TokenId> ids;
    std::vector<TokenSpan> offsets; ///< [ids.size()] bytes of `text`
    std::string text; ///< what was encoded: the input, ill-formed UTF-8 replaced by U+FFFD
};

/// Byte-level BPE from a Hugging Face `tokenizer.json`. Immutable; copies share their data; every
/// function may be called from any thread.
class Tokenizer {
public:
    /// Reads tokenizer.json and, if there is one, tokenizer_config.json. Throws Error (InvalidFile,
    /// UnsupportedModel) in one sentence.
    static Tokenizer load(const std::filesystem::path& modelFolder);
    /// `tokenizerConfigJson` may be empty. `nameForErrors` names the tokenizer.json in messages.
    static Tokenizer fromJson(std::string_view tokenizerJson, std::string_view tokenizerConfigJson,
                              const std::string& nameForErrors);

    /// Tokens of `text`, without BOS or EOS; truncation and padding that the file asks for are left
    /// out. The offsets cover Encoding::text without gaps or overlap, unless a stage of the
    /// pre-tokenizer removes text; a token that is part of a character covers just its bytes; a
    /// space that the pre-tokenizer puts in front covers nothing. With `parseAddedTokens`, the
    /// contents of added tokens become these tokens, as in Hugging Face tokenizers. Without, no
    /// text yields an added token (unless the token is a single byte of the alphabet). Use it for
    /// whatever a person or a document says. Throws Error (InvalidFile) if an expression of the
    /// file exceeds its bounds, and Error (InvalidInput) for 2 GiB of text or more.
    [[nodiscard]] Encoding encode(std::string_view text, bool parseAddedTokens) const;

    /// The bytes of the tokens in a row; the inverse of encode unless the pre-tokenizer adds or
    /// removes text. Ids without a token give nothing.
    [[nodiscard]] std::string decode(std::span<const TokenId> ids, bool skipSpecial = false) const;

    /// The bytes of one token, perhaps part of a character. Empty for an id without a token.
    [[nodiscard]] std::string piece(TokenId id) const;
    /// For people: well-formed UTF-8, bytes that are no whole character as \xNN, "[id]" for an id
    /// without a token.
    [[nodiscard]] std::string displayPiece(TokenId id) const;

    /// Largest id + 1. Not every smaller id need have a token; the model may have more rows.
    [[nodiscard]] std::int64_t vocabSize() const;
    [[nodiscard]] bool hasToken(TokenId id) const;
    /// The added token with this content.
    [[nodiscard]] std::optional<TokenId> find(std::string_view addedTokenContent) const;
    [[nodiscard]] bool isAdded(TokenId id) const;
    /// Added and marked special in the file.
    [[nodiscard]] bool isSpecial(TokenId id) const;

    /// `bos_token` and `eos_token` of tokenizer_config.json.
    [[nodiscard]] std::optional<TokenId> bosId() const;
    [[nodiscard]] std::optional<TokenId> eosId() const;
    /// The (default) Jinja template of tokenizer_config.json; may be empty. It is not executed.
    [[nodiscard]] const std::string& chatTemplate() const;

private:
    explicit Tokenizer(std::shared_ptr<const TokenizerData> data) : m_data(std::move(data)) {}

    std::shared_ptr<const TokenizerData> m_data;
};

/// Turns tokens into text as they come, holding back the bytes of an unfinished character. All that
/// it returns is well-formed UTF-8; ill-formed bytes become U+FFFD.
class StreamingDecoder {
public:
    explicit StreamingDecoder(const Tokenizer& tokenizer, bool skipSpecial = false)
        : m_tokenizer(tokenizer), m_skipSpecial(skipSpecial)
    {
    }

    std::string push(TokenId id);
    /// What was held back; U+FFFD if it is no character.
    std::string flush();

private:
    Tokenizer m_tokenizer;
    bool m_skipSpecial;
    std::string m_held;
};

} // namespace sightline
