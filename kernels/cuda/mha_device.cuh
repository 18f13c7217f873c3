// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the kernels of the MHA form share: which keys a block walks over, and where its results go.

#include "kernels/cuda/mha.h"
#include "kernels/cuda/mla_device.cuh"

namespace sightline::cuda::mha {

/// Rows of queries and keys that a block takes at once.
struct TileShape {
    std::int32_t rows, keys;
};

/// The tiles of keys of one block of queries, which begins at query row0.
struct KeyTiles {
    const std::int32_t* list; // null: 0, 1, 2, ...
    std::int32_t count;

    __device__ __forceinline__ KeyTiles(const MhaCall& call, std::int32_t row0, TileShape tile)
    {
        if (call.selected != nullptr) {
            const std::int32_t stride = 1 + (call.keyCount + tile.keys - 1) / tile.keys;
            list = call.tiles + static_cast<std::int64_t>(row0 / tile.rows) * stride;
            count = *list++;
            return;
        }
        const std::int64_t last = min(static_cast<std::int64_t>(row0) + tile.rows, static_cast<std::int64_t>(call.queries)) - 1;
        const std::int64_t seen = min(call.first + last + 1, static_cast<std::int64_t>(call.keyCount));
        list = nullptr;
        count = seen <= 0 ? 0 : static_cast<std::int32_t>((seen + tile.keys - 1) / tile.keys);
    }
    __device__ __forceinline__ std::int32_t operator[](std::int32_t i) const { return list != nullptr ? list[i] : i; }
};

/// Keys that query t sees: 0 .. returned - 1.
__device__ __forceinline__ std::int32_t seenKeys(const MhaCall& call, std::int32_t t)
{
    const std::int64_t seen = static_cast<std::int64_t>(call.first) + t + 1;
    return static_cast<std::int32_t>(seen < 0 ? 0 : seen < call.keyCount ? seen : call.keyCount);
}

/// Eight float32 of a query from global memory, as 16 bytes of bfloat16.
__device__ __forceinline__ uint4 roundedChunk(const float* from)
{
    const auto* q = reinterpret_cast<const float4*>(from);
    const float4 a = __ldcg(q), b = __ldcg(q + 1);
    return {mla::packBfloat16(a.x, a.y), mla::packBfloat16(a.z, a.w), mla::packBfloat16(b.x, b.y),
            mla::packBfloat16(b.z, b.w)};
}

/// Columns column, column + 1 of the result of query t and head h.
__device__ __forceinline__ void storePair(const MhaCall& call, std::int32_t t, std::int32_t head, std::int32_t column, float a,
                                          float b)
{
    const std::int64_t at = t * call.outRow + head * call.outHead + column;
    if (call.outBfloat16)
        *reinterpret_cast<std::uint32_t*>(static_cast<__nv_bfloat16*>(call.out) + at) = mla::packBfloat16(a, b);
    else
        *reinterpret_cast<float2*>(static_cast<float*>(call.out) + at) = float2{a, b};
}

// One family each; called by mhaAttention after the checks.
TileShape mmaTile(const MhaCall& call);
void launchMma(const MhaCall& call, CUstream_st* stream);
inline constexpr TileShape kWgmmaTile{128, 128};
bool wgmmaCovers(const MhaCall& call);
void launchWgmma(const MhaCall& call, CUstream_st* stream);

} // namespace sightline::cuda::mha
