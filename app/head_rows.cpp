// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/head_rows.h"

#include "engine/rows.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sightline {

void summarizeHeads(HeadRows& heads, const LayerRecord& layer)
{
    const std::size_t count = heads.rows.size();
    heads.weights.assign(count, kNotMeasured);
    std::copy_n(layer.indexWeights.begin(), std::min(count, layer.indexWeights.size()), heads.weights.begin());
    heads.share.assign(count, 0);
    heads.selectedShare.assign(count, 0);
    heads.most.assign(count, 0);
    heads.least.assign(count, 0);
    for (std::size_t h = 0; h < count; ++h) {
        const std::vector<float>& row = heads.rows[h];
        for (const float value : row) {
            heads.share[h] += std::abs(double(value));
            heads.most[h] = std::max(heads.most[h], value);
            heads.least[h] = std::min(heads.least[h], value);
        }
        if (layer.selectsAll)
            heads.selectedShare[h] = heads.share[h];
        for (const std::int32_t p : layer.selected)
            if (p >= 0 && static_cast<std::size_t>(p) < row.size())
                heads.selectedShare[h] += std::abs(double(row[static_cast<std::size_t>(p)]));
    }
    for (std::vector<double>* shares : {&heads.share, &heads.selectedShare})
        if (const double sum = std::accumulate(shares->begin(), shares->end(), 0.0); sum > 0)
            for (double& share : *shares)
                share /= sum;
}

HeadRowsPtr headRows(const TokenRecord& token, std::int64_t layer, const std::stop_token& stop)
{
    if (layer < 0 || layer >= static_cast<std::int64_t>(token.layers.size()))
        return nullptr;
    auto heads = std::make_shared<HeadRows>();
    heads->rows = indexHeadRows(token, layer, &stop);
    if (heads->rows.empty())
        return nullptr;
    summarizeHeads(*heads, token.layers[static_cast<std::size_t>(layer)]);
    return heads;
}

} // namespace sightline
