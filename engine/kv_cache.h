// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend.h"
#include "engine/cache_snapshot.h"
#include "engine/unique_number.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace sightline {

/// The layers of one cache. Positions that a snapshot covers are never written again: the owner (KvCache)
/// makes a copy first.
class CacheStorage {
public:
    std::vector<std::shared_ptr<LayerCache>> layers;
    std::int64_t capacity = 0;
    std::int64_t written = 0; ///< positions that were ever written
    std::uint64_t number = uniqueNumber();
};

/// What every layer remembers of the positions of one sequence: the latent with the rotated key
/// [kv_lora_rank + qk_rope_head_dim], and the indexer's key [index_head_dim] after RoPE. Grows at the
/// end, shrinks by truncate(). Belongs to one thread; snapshots may be read by any.
class KvCache {
public:
    /// `hasIndexer` has one entry per layer; `shape` is that of a layer with indexer.
    KvCache(Backend& backend, const std::vector<bool>& hasIndexer, const CacheShape& shape);

    [[nodiscard]] std::int64_t length() const { return m_length; }
    [[nodiscard]] std::int64_t byteCount() const; ///< of the positions in use

    /// Room for at least this many positions, so that a long text does not move the cache again and again.
    void reserve(std::int64_t positions);
    /// Makes room to write positions length() .. length() + count - 1, which advance() then adds.
    void prepareAppend(std::int64_t count);
    void advance(std::int64_t count) { m_length += count; }
    void truncate(std::int64_t length);

    /// Of one layer, to be written at the prepared positions. Valid until the next prepareAppend().
    [[nodiscard]] LayerCache& layer(std::int64_t index) { return *m_storage->layers[static_cast<std::size_t>(index)]; }
    /// A number that changes whenever the memory of the layers does, and that no other cache ever has.
    [[nodiscard]] std::uint64_t memory() const { return m_storage->number; }

    [[nodiscard]] CacheSnapshot snapshot() const { return {m_storage, m_length}; }

private:
    void reallocate(std::int64_t capacity);
    Backend& m_backend;
    std::vector<CacheShape> m_shapes; // of each layer
    std::shared_ptr<CacheStorage> m_storage;
    std::int64_t m_length = 0;
};

} // namespace sightline
