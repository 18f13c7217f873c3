// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bpe.h"

#include <algorithm>

namespace sightline {
namespace {

/// Order of a heap whose top is the lowest rank, then the leftmost.
constexpr auto kLater = [](const auto& a, const auto& b) {
    return a.rank != b.rank ? a.rank > b.rank : a.position > b.position;
};

} // namespace

Bpe::Bpe(const std::array<TokenId, 256>& byteIds, std::span<const BpeMerge> merges,
         TokenId vocabSize, std::span<const TokenId> controlIds, BpeUnknown unknown)
    : m_byteIds(byteIds), m_unknown(unknown)
{
    const auto size = static_cast<std::size_t>(vocabSize);
    std::vector<bool> isControl(size, false);
    for (const TokenId id : controlIds)
        isControl[static_cast<std::size_t>(id)] = true;

    std::vector<std::uint32_t> order(merges.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<std::uint32_t>(i);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return merges[a].left != merges[b].left ? merges[a].left < merges[b].left
                                                : merges[a].right < merges[b].right;
    });
    m_begins.assign(size + 1, 0);
    m_entries.reserve(order.size());
    TokenId previousLeft = -1;
    for (const std::uint32_t i : order) {
        const BpeMerge& merge = merges[i];
        const Entry entry{merge.right, merge.result, static_cast<std::int32_t>(i),
                          isControl[static_cast<std::size_t>(merge.result)]};
        if (merge.left == previousLeft && m_entries.back().right == merge.right) {
            m_entries.back() = entry;
            continue;
        }
        m_entries.push_back(entry);
        previousLeft = merge.left;
        ++m_begins[static_cast<std::size_t>(merge.left) + 1];
    }
    for (std::size_t i = 0; i < size; ++i)
        m_begins[i + 1] += m_begins[i];
}

const Bpe::Entry* Bpe::find(TokenId left, TokenId right, bool allowControl) const
{
    const auto first = m_entries.begin() + m_begins[static_cast<std::size_t>(left)];
    const auto last = m_entries.begin() + m_begins[static_cast<std::size_t>(left) + 1];
    const auto it = std::lower_bound(
        first, last, right, [](const Entry& entry, TokenId id) { return entry.right < id; });
    if (it == last || it->right != right || (it->isControl && !allowControl))
        return nullptr;
    return &*it;
}

void Bpe::seedSymbols(std::string_view bytes, Scratch& scratch) const
{
    auto& symbols = scratch.symbols;
    symbols.clear();
    bool afterUnknown = false;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        TokenId id = m_byteIds[static_cast<unsigned char>(bytes[i])];
        const bool unknown = id < 0;
        if (unknown) {
            if (!m_unknown.id)
                continue;
            if (afterUnknown && m_unknown.fuse) {
                ++symbols.back().end;
                continue;
            }
            id = *m_unknown.id;
        }
        afterUnknown = unknown;
        const auto at = static_cast<std::int32_t>(i);
        const auto index = static_cast<std::int32_t>(symbols.size());
        symbols.push_back({id, at, at + 1, index - 1, index + 1});
    }
    if (!symbols.empty())
        symbols.back().next = -1;
}

void Bpe::pushCandidate(Scratch& scratch, std::int32_t position, bool allowControl) const
{
    const auto& symbol = scratch.symbols[static_cast<std::size_t>(position)];
    if (symbol.next < 0)
        return;
    const auto& right = scratch.symbols[static_cast<std::size_t>(symbol.next)];
    const Entry* entry = find(symbol.id, right.id, allowControl);
    if (entry == nullptr)
        return;
    scratch.heap.push_back({entry->rank, position, entry->result});
    std::push_heap(scratch.heap.begin(), scratch.heap.end(), kLater);
}

void Bpe::encode(std::string_view bytes, bool allowControl, Scratch& scratch,
                 std::vector<BpeToken>& out) const
{
    seedSymbols(bytes, scratch);
    auto& symbols = scratch.symbols;
    auto& heap = scratch.heap;
    heap.clear();

    for (std::size_t i = 0; i + 1 < symbols.size(); ++i) {
        if (const Entry* entry = find(symbols[i].id, symbols[i + 1].id, allowControl))
            heap.push_back({entry->rank, static_cast<std::int32_t>(i), entry->result});
    }
    std::make_heap(heap.begin(), heap.end(), kLater);

    while (!heap.empty()) {
        std::pop_heap(heap.begin(), heap.end(), kLater);
        const Scratch::Candidate candidate = heap.back();
        heap.pop_back();
        auto& left = symbols[static_cast<std::size_t>(candidate.position)];
        if (left.id < 0 || left.next < 0)
            continue;
        auto& right = symbols[static_cast<std::size_t>(left.next)];
        // The entry is out of date unless its pair still yields the same token.
        const Entry* entry = find(left.id, right.id, allowControl);
        if (entry == nullptr || entry->result != candidate.result)
            continue;
        left.id = candidate.result;
        left.end = right.end;
        right.id = -1;
        left.next = right.next;
        if (left.next >= 0)
            symbols[static_cast<std::size_t>(left.next)].previous = candidate.position;
        if (left.previous >= 0)
            pushCandidate(scratch, left.previous, allowControl);
        pushCandidate(scratch, candidate.position, allowControl);
    }
    for (const auto& symbol : symbols) {
        if (symbol.id >= 0)
            out.push_back({symbol.id, symbol.begin, symbol.end});
    }
}

} // namespace sightline
