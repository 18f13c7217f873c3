// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/mha.h"

#include "kernels/cuda/check.h"
#include "kernels/cuda/device_info.h"
#include "kernels/cuda/mha_device.cuh"

namespace sightline::cuda {

namespace {

bool isAligned(const void* pointer)
{
    return reinterpret_cast<std::uintptr_t>(pointer) % 16 == 0;
}

bool takesWgmma(const MhaCall& call, MhaPath path)
{
    const bool can = mha::wgmmaCovers(call) && computeCapability() == 90;
    if (path == MhaPath::Wgmma && !can)
        throw std::runtime_error("The Hopper kernel of attention by heads needs compute capability 9.0 and heads of 128 + 64 "
                                 "and 128.");
    return can && path != MhaPath::Mma;
}

mha::TileShape tileOf(const MhaCall& call, MhaPath path)
{
    return takesWgmma(call, path) ? mha::kWgmmaTile : mha::mmaTile(call);
}

void checkCall(const MhaCall& call)
{
    const auto require = [](bool good, const char* sentence) {
        if (!good)
            throw std::runtime_error(sentence);
    };
    require(mhaCovers(call.nope, call.rope, call.value),
            "Attention by heads covers keys and values of up to 256 that are multiples of 8.");
    require(call.queries >= 0 && call.heads > 0 && call.keyCount >= 0 && call.scale > 0,
            "Attention by heads needs at least one head, a scale above 0, and no negative sizes.");
    require(isAligned(call.q) && isAligned(call.keys) && isAligned(call.ropeKeys) && isAligned(call.values) && isAligned(call.out)
                && isAligned(call.selected) && call.qRow % 4 == 0 && call.qHead % 4 == 0 && call.ropeRow % 8 == 0
                && call.outRow % 8 == 0 && call.outHead % 8 == 0,
            "Attention by heads needs memory and rows aligned to 16 bytes.");
    require(call.selected == nullptr
                || (call.tiles != nullptr && call.selectedWords % 4 == 0 && call.selectedWords * 32 >= call.keyCount),
            "The bits of a selection do not cover the keys, or have no lists of tiles.");
    require(std::int64_t{call.queries} * call.heads <= std::int64_t{1} << 30 && call.keyCount <= 1 << 30
                && std::int64_t{call.heads} * call.keyCount < std::int64_t{1} << 31,
            "Attention by heads over so many queries or keys must be cut into several calls.");
}

/// One block makes the bits of one row, a segment of them at a time.
constexpr int kBitThreads = 256;
constexpr std::int64_t kSegmentWords = 4096; // 131,072 positions

__global__ void __launch_bounds__(kBitThreads) selectionBitsKernel(const std::int32_t* index, std::int32_t k, std::int32_t first,
                                                                   std::int32_t keyCount, std::uint32_t* bits,
                                                                   std::int64_t words)
{
    __shared__ std::uint32_t segment[kSegmentWords];
    const std::int64_t t = blockIdx.x;
    const std::int32_t* row = index + t * k;
    const std::int64_t visible = first + t + 1, seen = visible < keyCount ? visible : keyCount;
    for (std::int64_t from = 0; from < words; from += kSegmentWords) {
        const std::int64_t count = words - from < kSegmentWords ? words - from : kSegmentWords;
        for (std::int64_t i = threadIdx.x; i < count; i += kBitThreads)
            segment[i] = 0;
        __syncthreads();
        for (std::int32_t i = static_cast<std::int32_t>(threadIdx.x); i < k; i += kBitThreads) {
            const std::int32_t s = row[i];
            const std::int64_t word = (s >> 5) - from;
            if (s >= 0 && s < seen && word >= 0 && word < count)
                atomicOr(segment + word, 1u << (s & 31)); // which thread is first does not matter
        }
        __syncthreads();
        for (std::int64_t i = threadIdx.x; i < count; i += kBitThreads)
            bits[t * words + from + i] = segment[i];
        __syncthreads();
    }
}

/// One block makes the list of one tile of queries: kListTiles tiles of keys at a time, kListRows rows of bits side by side.
constexpr int kListTiles = 128, kListRows = 8, kListThreads = kListTiles * kListRows;

__global__ void __launch_bounds__(kListThreads) tileListKernel(const std::uint32_t* bits, std::int64_t words,
                                                               std::int32_t queries, std::int32_t keyCount, mha::TileShape tile,
                                                               std::int32_t* lists)
{
    __shared__ std::uint32_t any[kListRows][kListTiles];
    __shared__ std::int32_t before[kListTiles / 32];
    const int column = static_cast<int>(threadIdx.x) % kListTiles, rowGroup = static_cast<int>(threadIdx.x) / kListTiles;
    const std::int32_t keyTiles = (keyCount + tile.keys - 1) / tile.keys, wordsOfTile = tile.keys / 32;
    std::int32_t* list = lists + static_cast<std::int64_t>(blockIdx.x) * (1 + keyTiles);
    const std::int64_t row0 = static_cast<std::int64_t>(blockIdx.x) * tile.rows;
    std::int32_t total = 0; // the same in all threads
    for (std::int32_t from = 0; from < keyTiles; from += kListTiles) {
        std::uint32_t all = 0;
        if (from + column < keyTiles) {
#pragma unroll 4
            for (int row = rowGroup; row < tile.rows; row += kListRows) {
                const std::int64_t t = row0 + row;
                if (t >= queries)
                    break;
                const std::uint32_t* at = bits + t * words + static_cast<std::int64_t>(from + column) * wordsOfTile;
                for (int w = 0; w < wordsOfTile; w += 2) { // whole pairs: rows are multiples of 4 words
                    const uint2 two = *reinterpret_cast<const uint2*>(at + w);
                    all |= two.x | two.y;
                }
            }
        }
        any[rowGroup][column] = all;
        __syncthreads();
        bool has = false;
        unsigned mask = 0;
        if (rowGroup == 0) {
            for (int g = 1; g < kListRows; ++g)
                all |= any[g][column];
            has = all != 0;
            mask = __ballot_sync(0xFFFFFFFFu, has);
            if (column % 32 == 0)
                before[column / 32] = __popc(mask);
        }
        __syncthreads();
        std::int32_t own = total;
        for (int w = 0; w < kListTiles / 32; ++w) {
            if (w < column / 32)
                own += before[w];
            total += before[w];
        }
        if (has)
            list[1 + own + __popc(mask & ((1u << (column % 32)) - 1))] = from + column;
        __syncthreads(); // `before` and `any` are written again
    }
    if (threadIdx.x == 0)
        list[0] = total;
}

std::int64_t wordsFor(const MhaCall& call)
{
    return (std::int64_t{call.keyCount} + 127) / 128 * 4;
}

} // namespace

bool mhaCovers(std::int32_t nope, std::int32_t rope, std::int32_t value)
{
    return nope > 0 && rope >= 0 && value > 0 && nope % 8 == 0 && rope % 8 == 0 && value % 8 == 0 && nope + rope <= 256
           && value <= 256;
}

std::size_t mhaMaskBytes(const MhaCall& call, MhaPath path)
{
    const auto tile = tileOf(call, path);
    const std::int64_t lists = (std::int64_t{call.queries} + tile.rows - 1) / tile.rows;
    return static_cast<std::size_t>(call.queries * wordsFor(call) * 4
                                    + lists * (1 + (std::int64_t{call.keyCount} + tile.keys - 1) / tile.keys) * 4);
}

void mhaMask(MhaCall& call, const std::int32_t* index, std::int32_t k, void* memory, CUstream_st* stream, MhaPath path)
{
    const auto tile = tileOf(call, path);
    auto* bits = static_cast<std::uint32_t*>(memory);
    call.selected = bits;
    call.selectedWords = wordsFor(call);
    auto* lists = reinterpret_cast<std::int32_t*>(bits + call.queries * call.selectedWords);
    call.tiles = lists;
    if (call.queries == 0)
        return;
    selectionBitsKernel<<<static_cast<unsigned>(call.queries), kBitThreads, 0, stream>>>(index, k, call.first, call.keyCount, bits,
                                                                                         call.selectedWords);
    check(cudaGetLastError(), "Launching the selection bits");
    tileListKernel<<<static_cast<unsigned>((call.queries + tile.rows - 1) / tile.rows), kListThreads, 0, stream>>>(
        bits, call.selectedWords, call.queries, call.keyCount, tile, lists);
    check(cudaGetLastError(), "Launching the lists of tiles");
}

void mhaAttention(const MhaCall& call, CUstream_st* stream, MhaPath path)
{
    checkCall(call);
    if (call.queries == 0)
        return;
    if (takesWgmma(call, path))
        mha::launchWgmma(call, stream);
    else
        mha::launchMma(call, stream);
}

} // namespace sightline::cuda
