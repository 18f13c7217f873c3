// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cpu_backend.h"
#include "engine/selector.h"
#include "tests/support/backend_rows.h"

#include <algorithm>
#include <memory>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

namespace sightline::test {

using Rows = std::vector<std::vector<std::int32_t>>;

/// A layer's input with random queries and keys.
struct Layer {
    std::int64_t context, heads = 2, width = 12, indexHeads = 3, indexDim = 8;
    std::vector<float> q, latents, indexQuery, indexWeights, indexKeys;
    std::unique_ptr<Backend> backend = makeCpuBackend(2);

    explicit Layer(std::int64_t n, unsigned seed = 1) : context(n)
    {
        std::mt19937 random(seed);
        std::normal_distribution<float> normal(0, 1);
        const auto fill = [&](std::vector<float>& v, std::int64_t count) {
            v.resize(static_cast<std::size_t>(count));
            for (float& x : v)
                x = normal(random);
        };
        fill(q, n * heads * width);
        fill(latents, n * width);
        fill(indexQuery, n * indexHeads * indexDim);
        fill(indexWeights, n * indexHeads);
        fill(indexKeys, n * indexDim);
    }

    /// Selections of the rows first .. first + count - 1, without padding; checked for form.
    Rows select(Selector& selector, std::int64_t first, std::int64_t count, std::int64_t layer = 0,
                std::vector<SelectionBoundary>* edges = nullptr) const
    {
        const std::int64_t k = std::min(selector.k(), first + count);
        const auto cache =
            cacheOf(*backend, width, latents, indexDim, indexKeys); // rows behind first + count: not seen
        std::vector<float> query(indexQuery.begin() + first * indexHeads * indexDim,
                                 indexQuery.begin() + (first + count) * indexHeads * indexDim);
        SelectionInput in{
            *backend,
            layer,
            first,
            View<const float, 3>(q.data() + first * heads * width, {count, heads, width}),
            *cache,
            View<float, 3>(query.data(), {count, indexHeads, indexDim}),
            View<const float, 2>(indexWeights.data() + first * indexHeads, {count, indexHeads})};
        std::vector<std::int32_t> out(static_cast<std::size_t>(count * k), -5);
        std::vector<SelectionBoundary> boundary(static_cast<std::size_t>(count));
        selector.select(in, View<std::int32_t, 2>(out.data(), {count, k}),
                        {boundary.data(), {selector.usesIndexer() ? count : 0}});
        if (edges)
            *edges = boundary;
        Rows rows;
        for (std::int64_t t = 0; t < count; ++t) {
            // Fewer than min(k, visible) where positions are excluded; what is missing is -1 and at the end.
            const auto begin = out.begin() + t * k, end = std::find(begin, begin + std::min(k, first + t + 1), -1);
            rows.emplace_back(begin, end);
            const auto& row = rows.back();
            if (row.empty() || std::adjacent_find(row.begin(), row.end(), std::greater_equal<>()) != row.end()
                || row.front() < 0 || row.back() > first + t
                || std::any_of(end, begin + k, [](std::int32_t p) { return p != -1; }))
                throw std::runtime_error("row " + std::to_string(first + t) + " is malformed");
        }
        return rows;
    }

    [[nodiscard]] std::vector<float> mass(std::int64_t t) const
    {
        std::vector<float> out(static_cast<std::size_t>(t + 1));
        backend->denseMass(View<const float, 3>(q.data() + t * heads * width, {1, heads, width}),
                           *cacheOf(*backend, width, latents, 0, {}), t,
                           View<float, 2>(out.data(), {1, t + 1}));
        return out;
    }

    [[nodiscard]] std::vector<double> scores(std::int64_t t) const
    {
        std::vector<double> out;
        for (std::int64_t s = 0; s <= t; ++s) {
            double sum = 0;
            for (std::int64_t h = 0; h < indexHeads; ++h) {
                double dot = 0;
                for (std::int64_t j = 0; j < indexDim; ++j)
                    dot += static_cast<double>(indexQuery[static_cast<std::size_t>(
                               (t * indexHeads + h) * indexDim + j)])
                        * indexKeys[static_cast<std::size_t>(s * indexDim + j)];
                sum +=
                    indexWeights[static_cast<std::size_t>(t * indexHeads + h)] * std::max(dot, 0.0);
            }
            out.push_back(sum);
        }
        return out;
    }
};

} // namespace sightline::test
