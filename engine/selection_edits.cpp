// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/selection_edits.h"

#include "engine/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <limits>

namespace sightline {

namespace {

std::string rangeText(const SelectionEdit& edit)
{
    return fmt::format("The {}d positions {}:{}", editName(edit.kind), edit.begin, edit.end);
}

[[noreturn]] void refuse(const std::string& sentence) { throw Error(ErrorCode::InvalidInput, sentence); }

/// Positions that are forced in `layer`.
std::int64_t forcedCount(const SelectionEdits& edits, std::int64_t layer)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> ranges;
    for (const auto& edit : edits)
        if (edit.kind == SelectionEdit::Kind::Include && edit.appliesTo(layer))
            ranges.emplace_back(edit.begin, edit.end);
    std::sort(ranges.begin(), ranges.end());
    std::int64_t count = 0, seen = 0;
    for (const auto& [begin, end] : ranges) {
        count += std::max<std::int64_t>(0, end - std::max(begin, seen));
        seen = std::max(seen, end);
    }
    return count;
}

bool takeNumber(const char*& at, const char* end, std::int64_t& out)
{
    const auto [next, error] = std::from_chars(at, end, out);
    if (error != std::errc() || out < 0)
        return false;
    at = next;
    return true;
}

} // namespace

bool SelectionEdit::appliesTo(std::int64_t layer) const
{
    return layers.empty() || std::binary_search(layers.begin(), layers.end(), layer);
}

void checkEdits(const SelectionEdits& edits, std::int64_t k, std::int64_t positions, std::int64_t layers)
{
    std::vector<std::int64_t> mentioned = {-1}; // a layer that no list names
    for (const auto& edit : edits) {
        if (edit.begin < 0 || edit.end <= edit.begin)
            refuse(fmt::format("{} are no passage: the end must lie behind the beginning, and both count from 0", rangeText(edit)));
        if (positions >= 0 && edit.end > positions)
            refuse(fmt::format("{} leave the text, which has {} positions", rangeText(edit), positions));
        std::int64_t last = -1;
        for (const auto layer : edit.layers) {
            if (layer <= last)
                refuse(fmt::format("{} name layers that do not rise from 0", rangeText(edit)));
            if (layers >= 0 && layer >= layers)
                refuse(fmt::format("{} name layer {}, but the model has layers 0 to {}", rangeText(edit), layer, layers - 1));
            mentioned.push_back(last = layer);
        }
    }
    if (k < 0)
        return;
    for (const auto layer : mentioned)
        if (const auto forced = forcedCount(edits, layer); forced > k)
            refuse(fmt::format("The included passages have {} positions, but a query reads {}; include less or raise k", forced, k));
}

std::string_view editName(SelectionEdit::Kind kind)
{
    return kind == SelectionEdit::Kind::Include ? "include" : "exclude";
}

SelectionEdit parseEdit(SelectionEdit::Kind kind, const std::string& text)
{
    SelectionEdit edit{kind, 0, 0, {}};
    const char* at = text.data();
    const char* const end = at + text.size();
    bool good = takeNumber(at, end, edit.begin) && at != end && *at == ':' && takeNumber(++at, end, edit.end);
    if (good && at != end && *at == '@')
        do {
            std::int64_t layer = 0;
            good = takeNumber(++at, end, layer);
            edit.layers.push_back(layer);
        } while (good && at != end && *at == ',');
    if (!good || at != end)
        refuse(fmt::format("\"{}\" is no passage; write BEGIN:END, as in 120:180, or BEGIN:END@LAYER,LAYER", text));
    std::sort(edit.layers.begin(), edit.layers.end());
    edit.layers.erase(std::unique(edit.layers.begin(), edit.layers.end()), edit.layers.end());
    return edit;
}

std::int64_t firstDifference(const SelectionEdits& a, const SelectionEdits& b)
{
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    const auto look = [&](const SelectionEdits& from, const SelectionEdits& in) {
        for (const auto& edit : from)
            if (std::find(in.begin(), in.end(), edit) == in.end())
                first = std::min(first, edit.begin);
    };
    look(a, b);
    look(b, a);
    return first;
}

EditMask EditMask::of(const SelectionEdits& edits, std::int64_t layer, std::int64_t positions)
{
    EditMask mask;
    std::vector<bool> forced;
    for (const auto& edit : edits) {
        const std::int64_t end = std::min(edit.end, positions);
        if (!edit.appliesTo(layer) || edit.begin >= end)
            continue;
        auto& flags = edit.kind == SelectionEdit::Kind::Include ? forced : mask.excluded;
        if (static_cast<std::int64_t>(flags.size()) < end)
            flags.resize(static_cast<std::size_t>(end));
        std::fill(flags.begin() + edit.begin, flags.begin() + end, true);
    }
    for (std::size_t s = 0; s < forced.size(); ++s)
        if (forced[s] && !mask.excludes(static_cast<std::int64_t>(s)))
            mask.forced.push_back(static_cast<std::int32_t>(s));
    return mask;
}

} // namespace sightline
