// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layer_overlap.h"

#include <algorithm>

namespace sightline {

LayerOverlapPtr layerOverlap(std::span<const TokenRecordPtr> tokens, const std::stop_token& stop)
{
    auto result = std::make_shared<LayerOverlap>();
    for (const TokenRecordPtr& token : tokens)
        if (token)
            result->layers = std::max(result->layers, static_cast<int>(token->layers.size()));
    if (result->layers == 0)
        return nullptr;
    const auto layers = static_cast<std::size_t>(result->layers);
    std::vector<double> jaccard(layers * layers, 0), shared(layers * layers, 0);
    std::vector<char> isIn;
    for (const TokenRecordPtr& token : tokens) {
        if (stop.stop_requested())
            return nullptr;
        if (!token || token->layers.size() != layers)
            continue;
        ++result->tokens;
        const auto visible = static_cast<std::size_t>(std::max<std::int64_t>(token->queryPosition() + 1, 0));
        isIn.assign(visible, 0);
        const auto countOf = [&](const LayerRecord& layer) {
            return static_cast<double>(layer.selectsAll ? visible : layer.selected.size());
        };
        for (std::size_t a = 0; a < layers; ++a) {
            const LayerRecord& first = token->layers[a];
            for (const std::int32_t p : first.selected)
                if (p >= 0 && static_cast<std::size_t>(p) < visible)
                    isIn[static_cast<std::size_t>(p)] = 1;
            for (std::size_t b = a; b < layers; ++b) {
                const LayerRecord& second = token->layers[b];
                double both = 0;
                if (first.selectsAll || second.selectsAll) {
                    both = std::min(countOf(first), countOf(second));
                } else {
                    for (const std::int32_t p : second.selected)
                        both += p >= 0 && static_cast<std::size_t>(p) < visible && isIn[static_cast<std::size_t>(p)];
                }
                const double either = countOf(first) + countOf(second) - both;
                jaccard[a * layers + b] += either > 0 ? both / either : 1;
                shared[a * layers + b] += both;
            }
            for (const std::int32_t p : first.selected)
                if (p >= 0 && static_cast<std::size_t>(p) < visible)
                    isIn[static_cast<std::size_t>(p)] = 0;
        }
    }
    if (result->tokens == 0)
        return nullptr;
    result->jaccard.resize(layers * layers);
    result->shared.resize(layers * layers);
    for (std::size_t a = 0; a < layers; ++a)
        for (std::size_t b = a; b < layers; ++b) {
            const std::size_t upper = a * layers + b, lower = b * layers + a;
            result->jaccard[upper] = result->jaccard[lower] = static_cast<float>(jaccard[upper] / result->tokens);
            result->shared[upper] = result->shared[lower] = static_cast<float>(shared[upper] / result->tokens);
        }
    return result;
}

} // namespace sightline
