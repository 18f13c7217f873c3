// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cuda/cuda_cache.h"

#include "engine/cuda/device_memory.h"
#include "kernels/bfloat16.h"
#include "kernels/cuda/cache_rows.h"
#include "kernels/float8.h"

#include <cstring>
#include <vector>

namespace sightline {

namespace {

/// Copies device memory on the caller's thread. Positions that a snapshot covers were written before it was taken.
std::vector<std::byte> fetch(const void* from, std::int64_t bytes, int device)
{
    std::vector<std::byte> out(static_cast<std::size_t>(bytes));
    cuda::check(cudaSetDevice(device), "choose the GPU");
    cuda::check(cudaMemcpy(out.data(), from, out.size(), cudaMemcpyDeviceToHost), "read a cache");
    return out;
}

std::shared_ptr<float> hostFloats(std::int64_t count)
{
    return {new float[static_cast<std::size_t>(count > 0 ? count : 1)], std::default_delete<float[]>()};
}

/// Elements of one format at `from` (of any alignment) to float.
void widen(const std::byte* from, std::int64_t count, cuda::CacheFormat format, float factor, float* to)
{
    for (std::int64_t i = 0; i < count; ++i) {
        if (format == cuda::CacheFormat::F32) {
            std::memcpy(to + i, from + i * 4, 4);
        } else if (format == cuda::CacheFormat::BF16) {
            bfloat16 value;
            std::memcpy(&value, from + i * 2, 2);
            to[i] = toFloat(value);
        } else {
            to[i] = toFloat(float8_e4m3{static_cast<std::uint8_t>(from[i])}) * factor;
        }
    }
}

} // namespace

CudaLayerCache::CudaLayerCache(const CacheShape& shape, std::int64_t capacity, int device, cuda::CacheFormat latentFormat,
                               cuda::CacheFormat indexFormat)
    : LayerCache(shape, capacity), m_device(device), m_latentFormat(latentFormat), m_indexFormat(indexFormat),
      m_latentRowBytes(cuda::latentRowBytes(latentFormat, shape.kv_lora_rank, shape.qk_rope_head_dim)),
      m_indexRowBytes(cuda::indexRowBytes(indexFormat, shape.index_head_dim))
{
    m_latents = allocateDevice(static_cast<std::size_t>(capacity * m_latentRowBytes), true);
    if (shape.index_head_dim == 0)
        return;
    m_indexKeys = allocateDevice(static_cast<std::size_t>(capacity * m_indexRowBytes), true);
    if (indexFormat == cuda::CacheFormat::Fp8)
        m_indexScales = std::static_pointer_cast<float>(
            allocateDevice(static_cast<std::size_t>(capacity) * sizeof(float), true));
}

std::int64_t CudaLayerCache::bytesPerPosition() const
{
    return m_latentRowBytes + (m_indexKeys ? m_indexRowBytes : 0) + (m_indexScales ? 4 : 0);
}

HostRows CudaLayerCache::latents(std::int64_t count) const
{
    return guarded([&] {
        const std::int64_t rank = shape().kv_lora_rank, rope = shape().qk_rope_head_dim, width = rank + rope;
        const auto bytes = fetch(m_latents.get(), count * m_latentRowBytes, m_device);
        const auto memory = hostFloats(count * width);
        for (std::int64_t p = 0; p < count; ++p) {
            const std::byte* row = bytes.data() + p * m_latentRowBytes;
            float* to = memory.get() + p * width;
            if (m_latentFormat != cuda::CacheFormat::Fp8) {
                widen(row, width, m_latentFormat, 1, to);
                continue;
            }
            const std::int64_t groups = rank / 128;
            for (std::int64_t g = 0; g < groups; ++g) {
                float factor;
                std::memcpy(&factor, row + rank + g * 4, 4);
                widen(row + g * 128, 128, cuda::CacheFormat::Fp8, factor, to + g * 128);
            }
            widen(row + rank + groups * 4, rope, cuda::CacheFormat::BF16, 1, to + rank);
        }
        return HostRows(memory, {count, width});
    });
}

HostRows CudaLayerCache::indexKeys(std::int64_t count) const
{
    const std::int64_t dim = shape().index_head_dim;
    if (!m_indexKeys)
        return HostRows(nullptr, {0, dim});
    return guarded([&] {
        const auto bytes = fetch(m_indexKeys.get(), count * m_indexRowBytes, m_device);
        std::vector<float> factors(static_cast<std::size_t>(count), 1.0f);
        if (m_indexScales) {
            const auto scales = fetch(m_indexScales.get(), count * 4, m_device);
            std::memcpy(factors.data(), scales.data(), scales.size());
        }
        const auto memory = hostFloats(count * dim);
        for (std::int64_t p = 0; p < count; ++p)
            widen(bytes.data() + p * m_indexRowBytes, dim, m_indexFormat, factors[static_cast<std::size_t>(p)],
                  memory.get() + p * dim);
        return HostRows(memory, {count, dim});
    });
}

} // namespace sightline
