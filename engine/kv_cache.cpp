// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kv_cache.h"

#include <algorithm>
#include <atomic>

namespace sightline {

namespace {
constexpr std::int64_t kLeastCapacity = 1024;
}

CacheShape CacheSnapshot::shape(std::int64_t layer) const
{
    return m_storage->layers[static_cast<std::size_t>(layer)]->shape();
}

HostRows CacheSnapshot::latents(std::int64_t layer) const
{
    return m_length > 0 ? m_storage->layers[static_cast<std::size_t>(layer)]->latents(m_length) : HostRows();
}

HostRows CacheSnapshot::indexKeys(std::int64_t layer) const
{
    return m_length > 0 ? m_storage->layers[static_cast<std::size_t>(layer)]->indexKeys(m_length) : HostRows();
}

KvCache::KvCache(Backend& backend, const std::vector<bool>& hasIndexer, const CacheShape& shape)
    : m_backend(backend), m_storage(std::make_shared<CacheStorage>())
{
    for (const bool indexer : hasIndexer)
        m_shapes.push_back({shape.kv_lora_rank, shape.qk_rope_head_dim, indexer ? shape.index_head_dim : 0});
}

std::int64_t KvCache::byteCount() const
{
    std::int64_t bytes = 0;
    for (const auto& layer : m_storage->layers)
        bytes += layer->bytesPerPosition() * m_length;
    return bytes;
}

void KvCache::reserve(std::int64_t positions)
{
    if (positions > m_storage->capacity)
        reallocate(std::max(kLeastCapacity, positions));
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
    fresh->written = m_length;
    for (std::size_t i = 0; i < m_shapes.size(); ++i) {
        auto layer = m_backend.makeCache(m_shapes[i], capacity);
        if (m_length > 0)
            m_backend.copyCache(*m_storage->layers[i], *layer, m_length);
        fresh->layers.push_back(std::move(layer));
    }
    m_storage = std::move(fresh);
}

void KvCache::truncate(std::int64_t length) { m_length = std::min(m_length, length); }

} // namespace sightline
