// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/range_votes.h"

#include <algorithm>
#include <cmath>

namespace sightline {
namespace {

struct Mean {
    double sum = 0;
    int count = 0;
    void add(float value)
    {
        if (std::isnan(value))
            return;
        sum += value;
        ++count;
    }
    [[nodiscard]] float value() const { return count > 0 ? static_cast<float>(sum / count) : kNotMeasured; }
};

} // namespace

RangeVotesPtr rangeVotes(const RunSnapshot& run, const TokenRange& range, const std::stop_token& stop)
{
    if (range.isEmpty() || range.run != run.id)
        return nullptr;
    const auto end = std::min<std::size_t>(static_cast<std::size_t>(range.last) + 1, run.tokens.size());
    const auto begin = static_cast<std::size_t>(range.first);
    if (begin >= end || !run.tokens[end - 1])
        return nullptr;
    auto result = std::make_shared<RangeVotes>();
    result->range = range;
    result->tokens = static_cast<int>(end - begin);
    result->positions = run.tokens[end - 1]->queryPosition() + 1;
    const auto positions = static_cast<std::size_t>(std::max<std::int64_t>(result->positions, 0));
    std::size_t layers = 0;
    for (std::size_t t = begin; t < end; ++t)
        layers = std::max(layers, run.tokens[t] ? run.tokens[t]->layers.size() : 0);
    result->votes.assign(positions, 0);
    result->reads.resize(layers);
    for (std::size_t l = 0; l < layers; ++l) {
        if (stop.stop_requested())
            return nullptr;
        std::vector<std::uint16_t>& reads = result->reads[l];
        reads.assign(positions, 0);
        Mean covered, recall;
        for (std::size_t t = begin; t < end; ++t) {
            const TokenRecordPtr& token = run.tokens[t];
            if (!token || l >= token->layers.size())
                continue;
            const LayerRecord& layer = token->layers[l];
            covered.add(layer.coveredMass);
            recall.add(layer.recall);
            if (layer.selectsAll) {
                const auto seen = std::min<std::size_t>(static_cast<std::size_t>(token->queryPosition() + 1), positions);
                for (std::size_t p = 0; p < seen; ++p)
                    ++reads[p];
            }
            for (const std::int32_t p : layer.selected)
                if (p >= 0 && static_cast<std::size_t>(p) < positions)
                    ++reads[static_cast<std::size_t>(p)];
        }
        for (std::size_t p = 0; p < positions; ++p)
            result->votes[p] += reads[p];
        result->coveredMass.push_back(covered.value());
        result->recall.push_back(recall.value());
    }
    return result;
}

} // namespace sightline
