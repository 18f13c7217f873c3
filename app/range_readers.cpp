// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/range_readers.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace sightline {
namespace {

/// How many positions of begin .. end - 1 a layer selects for a query that sees up to `query`.
int selectedIn(const LayerRecord& layer, std::int64_t query, std::int64_t begin, std::int64_t end)
{
    if (layer.selectsAll)
        return static_cast<int>(std::max<std::int64_t>(0, std::min(end, query + 1) - begin));
    const auto first = std::lower_bound(layer.selected.begin(), layer.selected.end(), begin);
    return static_cast<int>(std::lower_bound(first, layer.selected.end(), end) - first);
}

} // namespace

RangeReaders readersOfRange(const RunSnapshot& run, std::int64_t begin, std::int64_t end)
{
    RangeReaders readers;
    readers.run = run.id;
    readers.begin = begin;
    readers.end = std::max(begin, end);
    for (const auto& token : run.tokens)
        readers.layers = std::max(readers.layers, static_cast<int>(token->layers.size()));
    std::vector<int> counts(static_cast<std::size_t>(readers.layers));
    for (std::size_t t = 0; t < run.tokens.size(); ++t) {
        const TokenRecord& token = *run.tokens[t];
        std::fill(counts.begin(), counts.end(), 0);
        for (std::size_t layer = 0; layer < token.layers.size(); ++layer)
            counts[layer] = selectedIn(token.layers[layer], token.queryPosition(), begin, end);
        if (std::all_of(counts.begin(), counts.end(), [](int count) { return count == 0; }))
            continue;
        readers.tokens.push_back(static_cast<int>(t));
        readers.counts.insert(readers.counts.end(), counts.begin(), counts.end());
    }
    return readers;
}

std::int64_t firstSelected(const TokenRecord& token, int layer, std::int64_t begin, std::int64_t end)
{
    if (layer < 0 || layer >= std::ssize(token.layers))
        return -1;
    const LayerRecord& record = token.layers[static_cast<std::size_t>(layer)];
    if (record.selectsAll)
        return begin <= token.queryPosition() && begin < end ? begin : -1;
    const auto at = std::lower_bound(record.selected.begin(), record.selected.end(), begin);
    return at != record.selected.end() && *at < end ? *at : -1;
}

std::pair<int, int> answerSentence(const RunSnapshot& run, int token)
{
    QString text;
    std::vector<qsizetype> ends;
    ends.reserve(run.tokens.size());
    for (const auto& each : run.tokens) {
        text += QString::fromStdString(each->text);
        ends.push_back(text.size());
    }
    // Where the token's last character stands: its first is often the blank before the word.
    const qsizetype at = std::max<qsizetype>(0, ends[static_cast<std::size_t>(token)] - 1);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    finder.setPosition(at);
    const qsizetype begin = finder.isAtBoundary() ? at : std::max<qsizetype>(0, finder.toPreviousBoundary());
    finder.setPosition(at);
    const qsizetype next = finder.toNextBoundary();
    const qsizetype end = next < 0 ? text.size() : next;
    // Tokens that end in (begin, end].
    const auto first = std::upper_bound(ends.begin(), ends.end(), begin) - ends.begin();
    const auto last = std::upper_bound(ends.begin(), ends.end(), end) - ends.begin();
    return { std::min(static_cast<int>(first), token), std::max(static_cast<int>(last), token + 1) };
}

} // namespace sightline
