// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/mla.h"

#include "kernels/cuda/check.h"
#include "kernels/cuda/mla_device.cuh"

#include <algorithm>

namespace sightline::cuda {

namespace {

enum class Family { Float, Mma, Wgmma };

int computeCapability()
{
    int device = 0, major = 0, minor = 0;
    check(cudaGetDevice(&device), "Reading the current device");
    check(cudaDeviceGetAttribute(&major, cudaDevAttrComputeCapabilityMajor, device), "Reading the compute capability");
    check(cudaDeviceGetAttribute(&minor, cudaDevAttrComputeCapabilityMinor, device), "Reading the compute capability");
    return major * 10 + minor;
}

Family familyOf(const MlaCall& call, MlaPath path)
{
    if (call.format == MlaFormat::Float32)
        return Family::Float;
    const bool hopper = mla::wgmmaCovers(call) && computeCapability() == 90;
    if (path == MlaPath::Wgmma || path == MlaPath::WgmmaTurns || path == MlaPath::WgmmaStream) {
        if (!hopper)
            throw std::runtime_error("The Hopper attention kernel needs compute capability 9.0, kv_lora_rank 512 and a "
                                     "rotary width of 64.");
        return Family::Wgmma;
    }
    // A tile of the Hopper kernel is 64 heads; with fewer it computes rows that nobody reads.
    return path == MlaPath::Automatic && hopper && call.heads > 32 ? Family::Wgmma : Family::Mma;
}

void checkCall(const MlaCall& call, Family family)
{
    const auto aligned = [](const void* pointer) { return reinterpret_cast<std::uintptr_t>(pointer) % 16 == 0; };
    const auto require = [](bool good, const char* sentence) {
        if (!good)
            throw std::runtime_error(sentence);
    };
    const std::int64_t width = std::int64_t{call.kv_lora_rank} + call.rope;
    const std::int64_t rowBytes = call.format == MlaFormat::Float32    ? width * 4
                                  : call.format == MlaFormat::Bfloat16 ? width * 2
                                                                       : call.kv_lora_rank + call.kv_lora_rank / 32
                                                                             + call.rope * std::int64_t{2};
    require(call.queries >= 0 && call.heads > 0 && call.splits > 0 && call.k >= 0 && call.cachedRows >= 0,
            "Attention needs at least one head and one part, and no negative sizes.");
    require(call.rowBytes >= rowBytes && call.rowBytes % 16 == 0,
            "A cached row of attention is shorter than its format, or not a multiple of 16 bytes.");
    require(aligned(call.q) && aligned(call.cache) && aligned(call.out) && aligned(call.workspace),
            "Attention needs memory aligned to 16 bytes.");
    require(!call.queryIsFloat || family == Family::Mma,
            "Only the mma kernels of attention round float32 queries themselves.");
    require(call.splits == 1 || call.workspace != nullptr, "Split attention needs a workspace.");
    require(call.index == nullptr || call.selected == nullptr,
            "Attention over a selection takes no bits of selected positions.");
    if (family == Family::Float)
        require(call.kv_lora_rank > 0 && call.kv_lora_rank <= 512 && width % 4 == 0 && width <= 1280,
                "float32 attention covers latents of up to 512 and rows that are a multiple of 4.");
    else
        require(family == Family::Wgmma || mla::mmaCovers(call),
                "Tensor-core attention covers 512 + 64 and (bfloat16 only) 128 + 32.");
    const std::int64_t blocks = std::int64_t{call.queries} * call.splits * call.heads;
    require(blocks <= std::int64_t{1} << 30, "Attention over so many queries and parts must be cut into several calls.");
}

} // namespace

std::int32_t mlaSplits(const MlaCall& call, std::int64_t keys, int multiprocessors, MlaPath path)
{
    const Family family = familyOf(call, path);
    const std::int32_t tileHeads = family == Family::Float ? 8
                                   : family == Family::Wgmma ? 64
                                                             : mla::mmaTileHeads(call, path == MlaPath::MmaNarrow);
    const std::int64_t tile = family == Family::Float || tileHeads == 16 ? 32 : 64;
    const std::int64_t blocks = std::int64_t{(call.heads + tileHeads - 1) / tileHeads} * std::max(call.queries, 1);
    // Blocks of 16 heads are small enough for two on a multiprocessor.
    const std::int64_t room = tileHeads == 16 ? 2 * multiprocessors : multiprocessors;
    const std::int64_t tiles = std::max<std::int64_t>(1, (keys + tile - 1) / tile);
    // Eight parts of a small model merge inside their cluster, which saves a kernel.
    if (family == Family::Float && call.floatAtOnce && call.kv_lora_rank == 128 && call.rope == 32 && keys <= 1024
        && blocks * 8 <= room)
        return tiles > 4 ? 8 : tiles > 2 ? 4 : tiles > 1 ? 2 : 1;
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(room / blocks, 1, tiles));
}

std::size_t mlaWorkspaceBytes(const MlaCall& call)
{
    if (call.splits <= 1)
        return 0;
    const auto rows = static_cast<std::size_t>(call.splits) * static_cast<std::size_t>(call.queries)
                      * static_cast<std::size_t>(call.heads);
    return rows * (static_cast<std::size_t>(call.kv_lora_rank) + 4) * sizeof(float);
}

void mlaAttention(const MlaCall& call, CUstream_st* stream, MlaPath path)
{
    const Family family = familyOf(call, path);
    checkCall(call, family);
    if (call.queries == 0)
        return;
    mla::Params p;
    p.call = call;
    if (call.splits > 1) {
        p.stats = call.workspace;
        p.partial = call.workspace
                    + static_cast<std::size_t>(call.splits) * static_cast<std::size_t>(call.queries)
                          * static_cast<std::size_t>(call.heads) * 4;
    }
    bool merged = false;
    if (family == Family::Float && call.splitProducts && mlaSplitProductsCovers(call))
        mla::launchFloatPairs(p, stream);
    else if (family == Family::Float && call.floatAtOnce && call.kv_lora_rank == 128 && call.rope == 32)
        merged = mla::launchFloatDecode(p, stream);
    else if (family == Family::Float)
        mla::launchFloat(p, stream);
    else if (family == Family::Wgmma) {
        if (path != MlaPath::WgmmaStream || !mla::launchWgmmaStream(p, stream))
            mla::launchWgmma(p, stream, path == MlaPath::WgmmaTurns || path == MlaPath::WgmmaStream);
    }
    else
        mla::launchMma(p, stream, path == MlaPath::MmaNarrow);
    if (call.splits > 1 && !merged)
        mla::launchCombine(p, stream);
}

bool mlaTakesFloatQueries(const MlaCall& call, MlaPath path)
{
    return familyOf(call, path) == Family::Mma;
}

bool mlaSplitProductsCovers(const MlaCall& call)
{
    return call.format == MlaFormat::Float32 && call.kv_lora_rank == 128 && call.rope == 32 && call.index == nullptr
           && call.selected == nullptr && call.splits == 1;
}

const char* mlaPathName(const MlaCall& call, MlaPath path)
{
    switch (familyOf(call, path)) {
    case Family::Float:
        return "float";
    case Family::Mma:
        return "mma";
    case Family::Wgmma:
        return path == MlaPath::WgmmaStream && mla::wgmmaStreamCovers(call) ? "wgmma stream" : "wgmma";
    }
    return "";
}

} // namespace sightline::cuda
