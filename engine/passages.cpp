// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/passages.h"

#include "engine/rows.h"

#include <algorithm>

namespace sightline {

namespace {

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// What may stand between a full stop and the space after it.
bool isClosing(char c) { return c == '"' || c == '\'' || c == ')'; }

// "12" in "12. Twelfth point": digits alone in front of a full stop number an item, they are no sentence.
bool isListNumber(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    return !text.empty() && text.size() <= 3
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Sums of a row over the positions of each sentence.
std::vector<double> sumBySentence(std::span<const double> perPosition, std::span<const std::int32_t> sentenceOf,
                                  std::size_t count)
{
    std::vector<double> out(count, 0.0);
    for (std::size_t i = 0; i < sentenceOf.size(); ++i)
        if (sentenceOf[i] >= 0)
            out[static_cast<std::size_t>(sentenceOf[i])] += perPosition[i];
    return out;
}

} // namespace

std::vector<TokenSpan> sentences(std::string_view text)
{
    std::vector<TokenSpan> out;
    const auto size = static_cast<std::int64_t>(text.size());
    std::int64_t begin = 0;
    const auto close = [&](std::int64_t end) {
        while (begin < end && isSpace(text[static_cast<std::size_t>(begin)]))
            ++begin;
        std::int64_t last = end;
        while (last > begin && isSpace(text[static_cast<std::size_t>(last - 1)]))
            --last;
        if (last > begin)
            out.push_back({begin, last});
        begin = end;
    };
    for (std::int64_t i = 0; i < size; ++i) {
        const char c = text[static_cast<std::size_t>(i)];
        if (c == '\n') {
            close(i + 1);
            continue;
        }
        if (c != '.' && c != '!' && c != '?')
            continue;
        std::int64_t end = i + 1;
        while (end < size && isClosing(text[static_cast<std::size_t>(end)]))
            ++end;
        const bool atBreak = end == size || isSpace(text[static_cast<std::size_t>(end)]);
        if (atBreak && !isListNumber(text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(i - begin))))
            close(end);
    }
    close(size);
    return out;
}

std::vector<Passage> topPassages(std::string_view document, std::span<const TokenSpan> offsets,
                                 std::int64_t firstPosition, std::span<const TokenRecordPtr> tokens, std::size_t count)
{
    const auto spans = sentences(document);
    if (spans.empty() || offsets.empty() || tokens.empty())
        return {};
    std::vector<std::int32_t> sentenceOf(offsets.size(), -1);
    std::vector<double> length(spans.size(), 0.0);
    std::size_t at = 0;
    for (std::size_t i = 0; i < offsets.size(); ++i) {
        while (at + 1 < spans.size() && offsets[i].begin >= spans[at].end)
            ++at;
        if (offsets[i].length() > 0 && offsets[i].end > spans[at].begin && offsets[i].begin < spans[at].end) {
            sentenceOf[i] = static_cast<std::int32_t>(at);
            length[at] += 1;
        }
    }

    // A sentence counts as read by its best layer: most layers attend locally, and a mean over layers
    // would hide the one that retrieves.
    const std::size_t layers = tokens.front()->layers.size();
    std::vector<double> best(spans.size(), 0.0), votes(spans.size(), 0.0), mass(spans.size(), 0.0);
    std::vector<double> perPosition(offsets.size());
    for (std::size_t l = 0; l < layers; ++l) {
        std::vector<double> layerMass(spans.size(), 0.0);
        for (const auto& token : tokens) {
            const auto& record = token->layers[l];
            std::fill(perPosition.begin(), perPosition.end(), record.selectsAll ? 1.0 : 0.0);
            for (const auto s : record.selected) {
                const std::int64_t i = s - firstPosition;
                if (i >= 0 && i < static_cast<std::int64_t>(perPosition.size()))
                    perPosition[static_cast<std::size_t>(i)] = 1.0;
            }
            const auto chosen = sumBySentence(perPosition, sentenceOf, spans.size());
            for (std::size_t i = 0; i < spans.size(); ++i)
                votes[i] += length[i] > 0 ? chosen[i] / length[i] : 0;
            const auto row = denseMassRow(*token, static_cast<std::int64_t>(l));
            for (std::size_t i = 0; i < offsets.size(); ++i) {
                const std::size_t position = i + static_cast<std::size_t>(firstPosition);
                // Only what was read counts: mass outside the selection never reached the answer.
                perPosition[i] *= position < row.size() ? row[position] : 0.0;
            }
            const auto read = sumBySentence(perPosition, sentenceOf, spans.size());
            for (std::size_t i = 0; i < spans.size(); ++i)
                layerMass[i] += read[i];
        }
        for (std::size_t i = 0; i < spans.size(); ++i) {
            mass[i] += layerMass[i];
            best[i] = std::max(best[i], layerMass[i]);
        }
    }

    std::vector<std::size_t> order(spans.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    count = std::min(count, order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count), order.end(),
                      [&](std::size_t a, std::size_t b) { return best[a] > best[b] || (best[a] == best[b] && a < b); });
    std::vector<Passage> out;
    const double pairs = static_cast<double>(layers * tokens.size());
    for (std::size_t i = 0; i < count; ++i) {
        const auto& span = spans[order[i]];
        out.push_back({span.begin, span.end,
                       std::string(document.substr(static_cast<std::size_t>(span.begin),
                                                   static_cast<std::size_t>(span.length()))),
                       votes[order[i]] / pairs, mass[order[i]] / pairs});
    }
    return out;
}

} // namespace sightline
