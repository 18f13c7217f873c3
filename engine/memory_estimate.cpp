// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/memory_estimate.h"

#include "engine/backend.h"
#include "engine/checkpoint.h"

#include <fmt/format.h>

#include <algorithm>

namespace sightline {

namespace {

/// Bytes of a weight: FP8 and BF16 as stored where the backend computes in them; on the CPU both are held as BF16
/// where exact; the rest is float32.
std::int64_t weightBytes(const TensorInfo& tensor, bool keepsStored)
{
    const std::int64_t elements = tensor.elementCount();
    switch (tensor.dtype) {
    case DType::F8E4M3:
        return elements * (keepsStored ? 1 : 2);
    case DType::BF16:
        return elements * 2;
    default:
        return elements * 4;
    }
}

} // namespace

MemoryEstimate estimateMemory(const Checkpoint& checkpoint, const Backend& backend, std::int64_t context)
{
    const auto& c = checkpoint.config();
    MemoryEstimate m;
    for (const auto* tensor : checkpoint.tensors())
        m.weights += weightBytes(*tensor, backend.keepsStoredFormats());
    const std::int64_t layers = c.num_hidden_layers + checkpoint.mtpLayers();
    m.cache = layers * context
        * backend.cacheBytes({c.kv_lora_rank, c.qk_rope_head_dim, checkpoint.dsaActive() ? c.index_head_dim : 0});
    m.denseReference = m.cache;
    const std::int64_t heads = c.num_attention_heads, rows = std::min(backend.chunkLimits().most, context);
    const std::int64_t width = std::max(c.intermediate_size, c.moe_intermediate_size * c.n_shared_experts);
    m.workspace = rows * 4
            * (2 * c.hidden_size + c.q_lora_rank
               + heads * (c.qkHeadDim() + 2 * c.kv_lora_rank + c.qk_rope_head_dim + c.v_head_dim) + 3 * width)
        + std::min<std::int64_t>(rows, 512) * c.vocab_size * 4
        + backend.attentionScratchBytes({heads, c.qk_nope_head_dim, c.v_head_dim, {c.kv_lora_rank, c.qk_rope_head_dim, 0}}, context);
    return m;
}

ContextRoom contextRoom(const Checkpoint& checkpoint, const Backend& backend, std::int64_t wanted)
{
    constexpr std::int64_t kStep = 64; // a round number is read more easily
    const std::int64_t free = backend.freeBytes(), usable = free - free / 32;
    const auto needs = estimateMemory(checkpoint, backend, wanted);
    if (needs.total() <= usable)
        return {wanted, {}};
    // The estimate grows with the context: the largest multiple of the step that fits.
    std::int64_t fits = 0, tooMany = (wanted + kStep - 1) / kStep;
    while (tooMany - fits > 1) {
        const std::int64_t middle = fits + (tooMany - fits) / 2;
        (estimateMemory(checkpoint, backend, middle * kStep).total() <= usable ? fits : tooMany) = middle;
    }
    const auto gibibytes = [](std::int64_t bytes) { return static_cast<double>(bytes) / 1073741824.0; };
    return {fits * kStep,
            fmt::format("A context of {} tokens needs {:.2f} GiB of memory on {} ({:.2f} GiB of weights), and {:.2f} GiB "
                        "are free: {}",
                        wanted, gibibytes(needs.total()), backend.description(), gibibytes(needs.weights), gibibytes(free),
                        fits > 0 ? fmt::format("at most {} tokens fit", fits * kStep) : "no context fits")};
}

} // namespace sightline
