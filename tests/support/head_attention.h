// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace sightline::test {

/// HeadAttention as its definition says, with memory and products of `cpu`: keys and values of every head, one query after
/// the other.
inline void attendByHeadPlainly(Backend& cpu, const HeadAttention& layer)
{
    const std::int64_t rows = layer.q.extent(0), heads = layer.q.extent(1), rank = layer.w_uv->cols(), nope = layer.w_uk->cols();
    const std::int64_t rope = layer.q.extent(2) - nope, width = layer.w_uv->rows(), seen = layer.first + rows;
    const auto latents = layer.cache->latents(seen);

    // Row j of an identity times W_UK^T is column j of W_UK.
    std::vector<float> identity(static_cast<std::size_t>(nope * heads * nope));
    for (std::int64_t j = 0; j < nope; ++j)
        for (std::int64_t h = 0; h < heads; ++h)
            identity[static_cast<std::size_t>((j * heads + h) * nope + j)] = 1;
    std::vector<float> columns(static_cast<std::size_t>(nope * heads * rank));
    cpu.linearPerHead(View<const float, 3>(identity.data(), {nope, heads, nope}), *layer.w_uk,
                      View<float, 3>(columns.data(), {nope, heads, rank}));
    std::vector<float> repeated, values(static_cast<std::size_t>(seen * heads * width));
    for (std::int64_t s = 0; s < seen; ++s)
        for (std::int64_t h = 0; h < heads; ++h)
            repeated.insert(repeated.end(), latents.row(s), latents.row(s) + rank);
    cpu.linearPerHead(View<const float, 3>(repeated.data(), {seen, heads, rank}), *layer.w_uv,
                      View<float, 3>(values.data(), {seen, heads, width}));

    for (std::int64_t t = 0; t < rows; ++t) {
        std::vector<std::int64_t> read;
        for (std::int64_t s = 0; s <= layer.first + t; ++s) {
            const bool everything = layer.selected.extent(0) == 0;
            const std::int32_t* const row = everything ? nullptr : layer.selected.row(t);
            if (everything || std::find(row, row + layer.selected.extent(1), s) != row + layer.selected.extent(1))
                read.push_back(s);
        }
        for (std::int64_t h = 0; h < heads; ++h) {
            const float* const q = layer.q.row(t) + h * layer.q.stride(1);
            std::vector<double> weights;
            double largest = -std::numeric_limits<double>::infinity(), sum = 0;
            for (const auto s : read) {
                double dot = 0;
                for (std::int64_t j = 0; j < nope; ++j) {
                    double key = 0;
                    for (std::int64_t c = 0; c < rank; ++c)
                        key += static_cast<double>(columns[static_cast<std::size_t>((j * heads + h) * rank + c)]) * latents.row(s)[c];
                    dot += q[j] * key;
                }
                for (std::int64_t j = 0; j < rope; ++j)
                    dot += static_cast<double>(q[nope + j]) * latents.row(s)[rank + j];
                weights.push_back(dot * layer.softmaxScale);
                largest = std::max(largest, weights.back());
            }
            for (double& weight : weights)
                sum += weight = std::exp(weight - largest);
            for (std::int64_t j = 0; j < width; ++j) {
                double out = 0;
                for (std::size_t i = 0; i < read.size(); ++i)
                    out += weights[i] / sum * static_cast<double>(values[static_cast<std::size_t>((read[i] * heads + h) * width + j)]);
                layer.values.row(t)[h * layer.values.stride(1) + j] = static_cast<float>(out);
            }
        }
    }
    cpu.linear(View<const float, 2>(layer.values.data, {rows, heads * width}), *layer.o_proj, layer.hidden, true);
}

} // namespace sightline::test
