// SPDX-License-Identifier: GPL-3.0-or-later
// Attention of long chunks in the MHA form: keys and values of every head, made of the cached latents.
#include "engine/cuda/attention_cost.h"
#include "engine/cuda/cuda_backend.h"
#include "engine/cuda/head_passes.h"

#include <algorithm>

namespace sightline {

using cuda::CacheFormat;

namespace {

bool isPlainBf16(const DeviceMatrix& w)
{
    const auto& matrix = cudaMatrix(w);
    return matrix.parts() == 1 && matrix.stack().format == cuda::WeightFormat::BF16;
}

} // namespace

std::int64_t CudaBackend::attentionScratchBytes(const AttentionShape& shape, std::int64_t context) const
{
    const auto nope = shape.qk_nope_head_dim, value = shape.v_head_dim;
    if (m_settings.prefill == CudaPrefill::Latents || !m_settings.tuned || formatsOf(shape.cache).latents != CacheFormat::BF16
        || !cuda::mhaCovers(static_cast<std::int32_t>(nope), static_cast<std::int32_t>(shape.cache.qk_rope_head_dim),
                            static_cast<std::int32_t>(value)))
        return 0;
    // Keys and values, and the bits and lists of a selection; scratch memory grows by a quarter more than is asked for.
    const std::int64_t rows = std::min(context, chunkLimits().most);
    return (headsAtOnce(shape.heads, context, nope, value) * bytesOfHead(context, nope, value) + rows * (context / 8 + 32)) / 4 * 5;
}

bool CudaBackend::attendsByHead(const HeadAttention& layer, std::int64_t k) const
{
    const auto& shape = layer.cache->shape();
    const std::int64_t rows = layer.q.extent(0), heads = layer.q.extent(1), visible = layer.first + rows;
    const std::int64_t nope = layer.w_uk->cols(), value = layer.w_uv->rows();
    if (!m_settings.tuned || m_settings.prefill == CudaPrefill::Latents || m_replaying || rows <= kGemvRows
        || cudaCache(*layer.cache).latentFormat() != CacheFormat::BF16 || !isPlainBf16(*layer.w_uk) || !isPlainBf16(*layer.w_uv)
        || !cuda::mhaCovers(static_cast<std::int32_t>(nope), static_cast<std::int32_t>(shape.qk_rope_head_dim),
                            static_cast<std::int32_t>(value))
        || headsAtOnce(heads, visible, nope, value) == 0)
        return false;
    const AttentionCost cost{rows, heads, shape.kv_lora_rank, shape.qk_rope_head_dim, nope, value, k, m_isHopper};
    return m_settings.prefill == CudaPrefill::Heads || cost.byHead(visible) <= cost.latents(visible);
}

/// The call for all heads, without keys, values and results.
cuda::MhaCall CudaBackend::headCall(const HeadAttention& layer) const
{
    const auto& cache = cudaCache(*layer.cache);
    const auto& shape = cache.shape();
    cuda::MhaCall call;
    call.queries = static_cast<std::int32_t>(layer.q.extent(0));
    call.heads = static_cast<std::int32_t>(layer.q.extent(1));
    call.keyCount = static_cast<std::int32_t>(layer.first + layer.q.extent(0));
    call.nope = static_cast<std::int32_t>(layer.w_uk->cols());
    call.rope = static_cast<std::int32_t>(shape.qk_rope_head_dim);
    call.value = static_cast<std::int32_t>(layer.w_uv->rows());
    call.first = static_cast<std::int32_t>(layer.first);
    call.q = layer.q.data;
    call.qRow = layer.q.stride(0);
    call.qHead = layer.q.stride(1);
    call.ropeKeys = static_cast<const char*>(cache.latentMemory()) + shape.kv_lora_rank * 2;
    call.ropeRow = cache.latentRowBytes() / 2;
    call.scale = layer.softmaxScale;
    return call;
}

void CudaBackend::attendByHead(const HeadAttention& layer)
{
    guarded([&] {
        const auto& cache = cudaCache(*layer.cache);
        const auto &keyWeights = cudaMatrix(*layer.w_uk).stack(), &valueWeights = cudaMatrix(*layer.w_uv).stack();
        auto call = headCall(layer);
        const std::int64_t rows = call.queries, heads = call.heads, keys = call.keyCount;
        const auto path = headPath();
        if (layer.selected.extent(0) > 0) {
            if (!layer.selected.isContiguous())
                throw Error(ErrorCode::Internal, "Selections of attention on the GPU are dense");
            cuda::mhaMask(call, layer.selected.data, static_cast<std::int32_t>(layer.selected.extent(1)),
                          m_headMask.reserve(cuda::mhaMaskBytes(call, path)), m_stream, path);
        }
        // A product on tensor cores takes the results as they come, rounded once here or there.
        const std::int64_t width = heads * call.value;
        call.outBfloat16 = takesBf16(*layer.o_proj);
        call.outRow = width;
        call.outHead = call.value;
        auto* const out = call.outBfloat16
            ? static_cast<char*>(m_gemmInput.reserve(static_cast<std::size_t>(rows * width) * 2))
            : reinterpret_cast<char*>(layer.values.data);
        // Index scores have been read by now: their memory serves again.
        const std::int64_t atOnce = headsAtOnce(heads, keys, call.nope, call.value);
        auto* const formed = static_cast<char*>(
            m_scores.reserve(static_cast<std::size_t>(atOnce * bytesOfHead(keys, call.nope, call.value))));
        const float* const q = call.q;
        auto& products = gemm(rows, width);
        for (std::int64_t head = 0; head < heads; head += atOnce) {
            const auto count = static_cast<std::int32_t>(std::min(atOnce, heads - head));
            char* const values = formed + (count * keys * call.nope * 2 + 15) / 16 * 16;
            products.formHeads(keyWeights, true, static_cast<std::int32_t>(head), count, cache.latentMemory(),
                               cache.latentRowBytes() / 2, keys, formed, m_stream);
            products.formHeads(valueWeights, false, static_cast<std::int32_t>(head), count, cache.latentMemory(),
                               cache.latentRowBytes() / 2, keys, values, m_stream);
            call.heads = count;
            call.q = q + head * call.qHead;
            call.keys = formed;
            call.values = values;
            call.out = out + head * call.value * (call.outBfloat16 ? 2 : 4);
            cuda::mhaAttention(call, m_stream, path);
        }
        if (call.outBfloat16)
            multiplyBf16(out, rows, *layer.o_proj, layer.hidden, true);
        else
            linear(View<const float, 2>(layer.values.data, {rows, width}), *layer.o_proj, layer.hidden, true);
    });
}

} // namespace sightline
