// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend_memory.h"

#include <cstdint>
#include <memory>

namespace sightline {

class CacheStorage;

/// The first `length` positions of a KV cache, frozen. Cheap to copy; may be read from any thread while
/// the sequence that it came from goes on: the cache never changes a position that a snapshot covers.
class CacheSnapshot {
public:
    CacheSnapshot() = default;
    CacheSnapshot(std::shared_ptr<const CacheStorage> storage, std::int64_t length)
        : m_storage(std::move(storage)), m_length(length)
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_storage == nullptr; }
    [[nodiscard]] std::int64_t length() const { return m_length; }
    /// The first `length` of its positions; `length` is not more than it has.
    [[nodiscard]] CacheSnapshot prefix(std::int64_t length) const { return {m_storage, length}; }
    /// What a layer keeps of a position; widths of 0 where it does not (a file that was written without).
    [[nodiscard]] CacheShape shape(std::int64_t layer) const;
    /// As float32 in host memory: a view where the backend computes there, else a copy, made by this call.
    [[nodiscard]] HostRows latents(std::int64_t layer) const;   ///< [length, kv_lora_rank + qk_rope_head_dim]
    [[nodiscard]] HostRows indexKeys(std::int64_t layer) const; ///< [length, index_head_dim]; no rows without indexer

private:
    std::shared_ptr<const CacheStorage> m_storage;
    std::int64_t m_length = 0;
};

} // namespace sightline
