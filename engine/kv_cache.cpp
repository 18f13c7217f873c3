// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kv_cache.h"

#include <algorithm>
#include <atomic>

namespace sightline {

namespace {
constexpr std::int64_t kLeastCapacity = 1024;
}

View<const float, 2> CacheSnapshot::latents(std::int64_t layer) const
{
    const auto& rows = m_storage->layers[static_cast<std::size_t>(layer)].latents;
    return {rows.get(), {m_length, m_storage->latentWidth}};
}

View<const float, 2> CacheSnapshot::indexKeys(std::int64_t layer) const
{
    const auto& rows = m_storage->layers[static_cast<std::size_t>(layer)].indexKeys;
    return {rows.get(), {rows ? m_length : 0, m_storage->indexWidth}};
}

KvCache::KvCache(Backend& backend, std::vector<bool> hasIndexer, std::int64_t latentWidth, std::int64_t indexWidth)
    : m_backend(backend), m_hasIndexer(std::move(hasIndexer)), m_storage(std::make_shared<CacheStorage>())
{
    m_storage->latentWidth = latentWidth;
    m_storage->indexWidth = indexWidth;
    m_storage->layers.resize(m_hasIndexer.size());
}

std::int64_t KvCache::byteCount() const
{
    std::int64_t floats = 0;
    for (const bool indexer : m_hasIndexer)
        floats += m_storage->latentWidth + (indexer ? m_storage->indexWidth : 0);
    return floats * m_length * static_cast<std::int64_t>(sizeof(float));
}

void KvCache::prepareAppend(std::int64_t count)
{
    const std::int64_t needed = m_length + count;
    if (needed > m_storage->capacity)
        reallocate(std::max({kLeastCapacity, needed, m_storage->capacity * 3 / 2}));
    else if (m_storage->written > m_length && m_storage.use_count() > 1)
        reallocate(m_storage->capacity); // a snapshot may cover what would be overwritten
    else
        std::atomic_thread_fence(std::memory_order_acquire); // use_count() does not order a reader's last reads
    m_storage->written = std::max(m_storage->written, needed);
}

void KvCache::reallocate(std::int64_t capacity)
{
    auto fresh = std::make_shared<CacheStorage>();
    fresh->capacity = capacity;
    fresh->latentWidth = m_storage->latentWidth;
    fresh->indexWidth = m_storage->indexWidth;
    fresh->written = m_length;
    for (std::size_t i = 0; i < m_hasIndexer.size(); ++i) {
        CacheStorage::Layer layer;
        layer.latents = m_backend.allocate(capacity * fresh->latentWidth);
        if (m_hasIndexer[i])
            layer.indexKeys = m_backend.allocate(capacity * fresh->indexWidth);
        if (m_length > 0) {
            const auto copy = [&](const std::shared_ptr<float>& from, const std::shared_ptr<float>& to, std::int64_t width) {
                if (from)
                    m_backend.copy({from.get(), {m_length, width}}, {to.get(), {m_length, width}});
            };
            copy(m_storage->layers[i].latents, layer.latents, fresh->latentWidth);
            copy(m_storage->layers[i].indexKeys, layer.indexKeys, fresh->indexWidth);
        }
        fresh->layers.push_back(std::move(layer));
    }
    m_storage = std::move(fresh);
}

void KvCache::truncate(std::int64_t length) { m_length = std::min(m_length, length); }

View<float, 2> KvCache::latents(std::int64_t layer)
{
    return {m_storage->layers[static_cast<std::size_t>(layer)].latents.get(),
            {m_storage->capacity, m_storage->latentWidth}};
}

View<float, 2> KvCache::indexKeys(std::int64_t layer)
{
    const auto& rows = m_storage->layers[static_cast<std::size_t>(layer)].indexKeys;
    return {rows.get(), {rows ? m_storage->capacity : 0, m_storage->indexWidth}};
}

} // namespace sightline
