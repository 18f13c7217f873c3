// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/index_types.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace sightline {

/// A token and the bytes of its piece that it covers.
struct BpeToken {
    TokenId id = -1;
    std::int32_t begin = 0;
    std::int32_t end = 0;
};

/// "left followed by right becomes result"; the position in the list is the rank.
struct BpeMerge {
    TokenId left = -1;
    TokenId right = -1;
    TokenId result = -1;
};

/// What stands for a byte that the vocabulary lacks.
struct BpeUnknown {
    std::optional<TokenId> id; ///< nothing: the byte is dropped, as Hugging Face tokenizers does
    bool fuse = false;         ///< a run of such bytes becomes one token
};

/// Byte pair encoding: starts from single bytes and applies the applicable merge of lowest rank
/// (the leftmost of these first) until none applies. O(n log n) in the length of a piece. Constant
/// after construction.
class Bpe {
public:
    /// Buffers that a thread reuses from piece to piece.
    class Scratch {
        friend class Bpe;
        struct Symbol {
            TokenId id; ///< -1: merged into an earlier symbol
            std::int32_t begin;
            std::int32_t end;
            std::int32_t previous;
            std::int32_t next;
        };
        struct Candidate {
            std::int32_t rank;
            std::int32_t position;
            TokenId result;
        };
        std::vector<Symbol> symbols;
        std::vector<Candidate> heap;
    };

    Bpe() = default;
    /// `byteIds`: token of each byte, -1 where the vocabulary has none. Ids of `merges` are in
    /// [0, vocabSize). Of two merges of one pair the later wins. `controlIds` are never produced
    /// unless `encode` is told so.
    Bpe(const std::array<TokenId, 256>& byteIds, std::span<const BpeMerge> merges,
        TokenId vocabSize, std::span<const TokenId> controlIds, BpeUnknown unknown);

    /// Appends the tokens of `bytes` (shorter than 2 GiB) to `out`.
    void encode(std::string_view bytes, bool allowControl, Scratch& scratch,
                std::vector<BpeToken>& out) const;

private:
    struct Entry {
        TokenId right;
        TokenId result;
        std::int32_t rank;
        bool isControl;
    };

    [[nodiscard]] const Entry* find(TokenId left, TokenId right, bool allowControl) const;
    void seedSymbols(std::string_view bytes, Scratch& scratch) const;
    void pushCandidate(Scratch& scratch, std::int32_t position, bool allowControl) const;

    std::array<TokenId, 256> m_byteIds{};
    std::vector<Entry> m_entries;        ///< by left, then right
    std::vector<std::uint32_t> m_begins; ///< [vocabSize + 1] first entry of each left
    BpeUnknown m_unknown;
};

} // namespace sightline
