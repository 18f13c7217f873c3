// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend.h"
#include "engine/cache_snapshot.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace sightline {

/// Rows of one cache in memory. Positions that a snapshot covers are never written again: the owner
/// (KvCache) makes a copy first.
class CacheStorage {
public:
    struct Layer {
        std::shared_ptr<float> latents;   ///< [capacity, latentWidth]
        std::shared_ptr<float> indexKeys; ///< [capacity, indexWidth]; null without indexer
    };
    std::vector<Layer> layers;
    std::int64_t capacity = 0;
    std::int64_t latentWidth = 0; ///< kv_lora_rank + qk_rope_head_dim
    std::int64_t indexWidth = 0;  ///< index_head_dim
    std::int64_t written = 0;     ///< positions that were ever written
};

/// What every layer remembers of the positions of one sequence: the latent with the rotated key
/// [kv_lora_rank + qk_rope_head_dim], and the indexer's key [index_head_dim] after RoPE. Grows at the
/// end, shrinks by truncate(). Belongs to one thread; snapshots may be read by any.
class KvCache {
public:
    /// `hasIndexer` has one entry per layer.
    KvCache(Backend& backend, std::vector<bool> hasIndexer, std::int64_t latentWidth, std::int64_t indexWidth);

    [[nodiscard]] std::int64_t length() const { return m_length; }
    [[nodiscard]] std::int64_t byteCount() const; ///< of the positions in use

    /// Makes room to write positions length() .. length() + count - 1, which advance() then adds.
    void prepareAppend(std::int64_t count);
    void advance(std::int64_t count) { m_length += count; }
    void truncate(std::int64_t length);

    /// Writable rows of the prepared positions, and of the positions before them.
    [[nodiscard]] View<float, 2> latents(std::int64_t layer);   ///< [capacity, latentWidth]
    [[nodiscard]] View<float, 2> indexKeys(std::int64_t layer); ///< [capacity, indexWidth]; empty without indexer

    [[nodiscard]] CacheSnapshot snapshot() const { return {m_storage, m_length}; }

private:
    void reallocate(std::int64_t capacity);
    Backend& m_backend;
    std::vector<bool> m_hasIndexer;
    std::shared_ptr<CacheStorage> m_storage;
    std::int64_t m_length = 0;
};

} // namespace sightline
