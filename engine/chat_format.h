// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tokenizer.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sightline {

/// How a conversation about a document becomes tokens. Texts of people, documents and answers are
/// encoded without added tokens, so none of them can forge a marker.
enum class ChatStyle {
    Demo,        ///< BOS document "\n\n" User question Assistant " answer" EOS ...
    DeepSeekV31, ///< the template of V3.1, V3.1-Terminus and V3.2-Exp
    DeepSeekV32, ///< the encoder published with V3.2
    Plain        ///< no chat tokens: BOS document "\n\nQuestion: ...\nAnswer:" " answer" ...
};

/// One message.
struct ChatTurn {
    enum class Role { System, User, Assistant };
    Role role = Role::User;
    std::string text;
    /// An assistant's tokens as they were generated, with or without EOS. They go into the prompt
    /// as they are, instead of `text`: another division of the same text into tokens would miss the
    /// cache.
    std::vector<TokenId> ids = {};
};

/// A run of prompt tokens of one origin. Together the segments cover the prompt without gaps.
struct Segment {
    enum class Kind { Bos, System, Document, User, Assistant, Marker };
    Kind kind = Kind::Marker;
    std::int64_t begin = 0; ///< token positions
    std::int64_t end = 0;
    int turn = -1; ///< index of the turn; -1 for what belongs to none
};

/// A prompt with the origin of each token.
struct ChatPrompt {
    std::vector<TokenId> ids;
    std::vector<Segment> segments;
    /// Bytes of the document for each token of the document segment, which is one run of tokens.
    std::vector<TokenSpan> documentOffsets;

    /// The document segment, or null without a document.
    [[nodiscard]] const Segment* document() const;
    /// Bytes of the document that the token at `position` covers; nothing for other tokens.
    [[nodiscard]] std::optional<TokenSpan> documentSpan(std::int64_t position) const;
};

/// A document with the separator that follows it, encoded once for many prompts. The two are
/// encoded together because that is how models see them in training: ".\n\n" can be one token.
struct ChatDocument {
    std::vector<TokenId> ids;       ///< document and separator
    std::vector<TokenSpan> offsets; ///< [ids.size()] bytes of the document; empty beyond its end
    std::int64_t tokenCount = 0; ///< tokens that hold some of the document; the rest is separator
};

/// `text` as a document for prompts of any style. Empty text gives no tokens: a prompt without
/// document. Throws as Tokenizer::encode.
[[nodiscard]] ChatDocument prepareDocument(const Tokenizer& tokenizer, std::string_view text);

/// The style that the added tokens call for: Plain without User and Assistant markers; Demo without
/// think tokens; DeepSeekV31 with a chat template, DeepSeekV32 (which has none) otherwise.
[[nodiscard]] ChatStyle detectChatStyle(const Tokenizer& tokenizer);

/// Name of a style for people: "demo", "deepseek-v3.1", "deepseek-v3.2", "plain".
[[nodiscard]] std::string_view chatStyleName(ChatStyle style);

/// Builds the prompt. The document stands behind the system turns that open the conversation; in
/// the DeepSeek styles it is the front of the first user message. (V3.1 collects all system turns
/// at the front.) With `addGenerationPrompt` and a user turn at the end, the markers that call for
/// an answer follow. `thinking` (DeepSeek styles) lets the model reason first; the reasoning of
/// earlier answers is left out.
///
/// Without `thinking`, the ids for turns 0..n+1 begin with the ids for turns 0..n plus the answer
/// (given in ChatTurn::ids) plus EOS (Plain: no EOS), as long as no system turn is added behind.
/// The ids for no turns are the common beginning of all prompts about the document. Throws Error
/// (UnsupportedModel) if the tokenizer lacks a marker that `style` needs.
[[nodiscard]] ChatPrompt buildPrompt(const Tokenizer& tokenizer, ChatStyle style,
                                     const ChatDocument& document, std::span<const ChatTurn> turns,
                                     bool addGenerationPrompt, bool thinking = false);

/// The same for a document as Tokenizer::encode returned it. Encodes its text once more, to join
/// the separator to it; where many prompts follow, prepareDocument saves that.
[[nodiscard]] ChatPrompt buildPrompt(const Tokenizer& tokenizer, ChatStyle style,
                                     const Encoding& document, std::span<const ChatTurn> turns,
                                     bool addGenerationPrompt, bool thinking = false);

/// Tokens at which an answer ends, ascending: EOS and what can only begin another turn; for Plain
/// also every token of white space with a line end.
[[nodiscard]] std::vector<TokenId> stopTokens(const Tokenizer& tokenizer, ChatStyle style);

} // namespace sightline
