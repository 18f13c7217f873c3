// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend.h"
#include "engine/kv_cache.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace sightline::test {

/// A layer's cache that holds these rows, dense, from position 0 on. The latent counts as unrotated.
inline std::shared_ptr<LayerCache> cacheOf(Backend& backend, std::int64_t latentWidth, const std::vector<float>& latents,
                                           std::int64_t indexWidth, const std::vector<float>& indexKeys)
{
    const auto positions = static_cast<std::int64_t>(
        latentWidth > 0 ? latents.size() / static_cast<std::size_t>(latentWidth)
                        : indexKeys.size() / static_cast<std::size_t>(indexWidth));
    auto cache = backend.makeCache({latentWidth, 0, indexWidth}, positions);
    const auto put = [&](const std::vector<float>& rows, std::int64_t width, auto&& store) {
        if (width == 0 || rows.empty())
            return;
        const auto memory = backend.allocate(static_cast<std::int64_t>(rows.size()));
        backend.upload(rows.data(), memory.get(), static_cast<std::int64_t>(rows.size()));
        store(View<const float, 2>(memory.get(), {positions, width}));
    };
    put(latents, latentWidth, [&](View<const float, 2> rows) { backend.cacheLatents(rows, *cache, 0); });
    put(indexKeys, indexWidth, [&](View<const float, 2> rows) { backend.cacheIndexKeys(rows, *cache, 0); });
    return cache;
}

/// Writes rows [first, first + count) of one layer, all of one value each: value(position).
template <typename Value>
void fillLatents(Backend& backend, LayerCache& cache, std::int64_t first, std::int64_t count, const Value& value)
{
    const std::int64_t width = cache.shape().latentWidth();
    const auto memory = backend.allocate(count * width);
    for (std::int64_t p = 0; p < count; ++p) {
        const std::vector<float> row(static_cast<std::size_t>(width), value(first + p));
        backend.upload(row.data(), memory.get() + p * width, width);
    }
    backend.cacheLatents(View<const float, 2>(memory.get(), {count, width}), cache, first);
}

/// The same of index keys.
template <typename Value>
void fillIndexKeys(Backend& backend, LayerCache& cache, std::int64_t first, std::int64_t count, const Value& value)
{
    const std::int64_t width = cache.shape().index_head_dim;
    const auto memory = backend.allocate(count * width);
    for (std::int64_t p = 0; p < count; ++p) {
        const std::vector<float> row(static_cast<std::size_t>(width), value(first + p));
        backend.upload(row.data(), memory.get() + p * width, width);
    }
    backend.cacheIndexKeys(View<const float, 2>(memory.get(), {count, width}), cache, first);
}

} // namespace sightline::test
