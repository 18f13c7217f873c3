// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sightline {

/// A passage that queries are made to read, or kept from reading, whatever their selector wants. k stays what it is:
/// forced positions take places of others. Where both kinds meet, excluded wins. A query that sees nothing but excluded
/// positions reads itself alone.
struct SelectionEdit {
    enum class Kind { Include, Exclude };
    Kind kind = Kind::Include;
    std::int64_t begin = 0, end = 0;  ///< positions [begin, end) of the sequence
    std::vector<std::int64_t> layers; ///< rising; empty: all. A layer without own indexer follows the one it reads from
    [[nodiscard]] bool appliesTo(std::int64_t layer) const;
    bool operator==(const SelectionEdit&) const = default;
};
using SelectionEdits = std::vector<SelectionEdit>;

/// Throws Error(InvalidInput) with a sentence: a range that is empty or leaves 0 .. positions - 1, layers that do not rise or
/// do not exist, more forced positions in one layer than the k that a query reads. Negative numbers: not looked at.
void checkEdits(const SelectionEdits& edits, std::int64_t k, std::int64_t positions, std::int64_t layers);

/// "include" or "exclude".
[[nodiscard]] std::string_view editName(SelectionEdit::Kind kind);

/// Of the form BEGIN:END or BEGIN:END@LAYER,LAYER, as on the command line. Throws Error(InvalidInput).
[[nodiscard]] SelectionEdit parseEdit(SelectionEdit::Kind kind, const std::string& text);

/// The first position whose query may read something else under `b` than under `a`, all else being equal; the largest number
/// where the edits are the same.
[[nodiscard]] std::int64_t firstDifference(const SelectionEdits& a, const SelectionEdits& b);

/// The edits of one layer, position by position.
struct EditMask {
    std::vector<std::int32_t> forced;   ///< rising, none of them excluded
    std::vector<bool> excluded;         ///< by position; shorter than the sequence where nothing follows
    [[nodiscard]] bool excludes(std::int64_t position) const
    {
        return position < static_cast<std::int64_t>(excluded.size()) && excluded[static_cast<std::size_t>(position)];
    }
    /// `positions`: beyond it nothing is asked.
    [[nodiscard]] static EditMask of(const SelectionEdits& edits, std::int64_t layer, std::int64_t positions);
};

} // namespace sightline
