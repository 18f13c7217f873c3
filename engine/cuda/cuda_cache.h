// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend_memory.h"
#include "kernels/cuda/mla_front.h"

#include <memory>

namespace sightline {

/// One layer's cache in device memory.
class CudaLayerCache final : public LayerCache {
public:
    /// Throws Error(OutOfMemory).
    CudaLayerCache(const CacheShape& shape, std::int64_t capacity, int device, cuda::CacheFormat latentFormat,
                   cuda::CacheFormat indexFormat);

    [[nodiscard]] std::int64_t bytesPerPosition() const override;
    [[nodiscard]] HostRows latents(std::int64_t count) const override;
    [[nodiscard]] HostRows indexKeys(std::int64_t count) const override;

    [[nodiscard]] cuda::CacheFormat latentFormat() const { return m_latentFormat; }
    [[nodiscard]] cuda::CacheFormat indexFormat() const { return m_indexFormat; }
    [[nodiscard]] std::int64_t latentRowBytes() const { return m_latentRowBytes; }
    [[nodiscard]] std::int64_t indexRowBytes() const { return m_indexRowBytes; }
    [[nodiscard]] void* latentMemory() const { return m_latents.get(); } ///< [capacity, latentRowBytes]
    [[nodiscard]] void* indexMemory() const { return m_indexKeys.get(); } ///< [capacity, indexRowBytes]; null without indexer
    [[nodiscard]] float* indexScales() const { return m_indexScales.get(); } ///< [capacity]; null unless Fp8

private:
    int m_device;
    cuda::CacheFormat m_latentFormat, m_indexFormat;
    std::int64_t m_latentRowBytes, m_indexRowBytes;
    std::shared_ptr<void> m_latents, m_indexKeys;
    std::shared_ptr<float> m_indexScales;
};

[[nodiscard]] inline const CudaLayerCache& cudaCache(const LayerCache& cache)
{
    return static_cast<const CudaLayerCache&>(cache);
}

} // namespace sightline
