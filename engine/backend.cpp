// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backend.h"

#include "engine/error.h"

#include <utility>

namespace sightline {

DeviceMatrixPtr Backend::makeMatrix(std::int64_t batch, std::int64_t rows, std::int64_t cols, MatrixFiller fill)
{
    return makeMatrix(MatrixSource{batch, rows, cols, std::move(fill), {}, 1});
}

DeviceVector Backend::makeVector(std::span<const float> values)
{
    const auto count = static_cast<std::int64_t>(values.size());
    if (count == 0)
        return {};
    const auto memory = allocate(count);
    upload(values.data(), memory.get(), count);
    return {memory, count};
}

void Backend::repeat(const RepeatKey&, std::int64_t, const std::function<void()>& body) { body(); }

void Backend::project(View<float, 2> x, const DeviceVector& norm, float eps, View<float, 2> normed,
                      std::span<const Projection> products)
{
    rmsNorm(x, norm, eps, normed);
    for (const auto& product : products) {
        linear(normed, *product.w, product.out);
        if (product.bias && !product.bias->empty())
            addBias(*product.bias, product.out);
    }
}

std::uint64_t Backend::attentionFront(const AttentionFront& f)
{
    const std::int64_t rows = f.kv.extent(0), heads = f.q.extent(1);
    const std::int64_t rank = f.cache->shape().kv_lora_rank, rope = f.cache->shape().qk_rope_head_dim;
    const std::int64_t nope = f.q.extent(2) - rope;

    const View<float, 2> latent(f.kv.data, {rows, rank}, {f.kv.stride(0), 1});
    rmsNorm(latent, *f.latentNorm, f.latentEps, latent);
    this->rope(View<float, 3>(f.kv.data + rank, {rows, 1, rope}, {f.kv.stride(0), rope, 1}), f.first, f.rope, f.pairs);
    cacheLatents(f.kv, *f.cache, f.first);

    const View<float, 3> qRope(f.q.data + nope, {rows, heads, rope}, {f.q.stride(0), f.q.stride(1), 1});
    this->rope(qRope, f.first, f.rope, f.pairs);
    if (f.absorbed.extent(0) > 0) {
        linearPerHead(View<const float, 3>(f.q.data, {rows, heads, nope}, {f.q.stride(0), f.q.stride(1), 1}), *f.w_uk,
                      View<float, 3>(f.absorbed.data, {rows, heads, rank}, {f.absorbed.stride(0), f.absorbed.stride(1), 1}));
        copy(View<const float, 2>(qRope.data, {rows * heads, rope}, {f.q.stride(1), 1}),
             View<float, 2>(f.absorbed.data + rank, {rows * heads, rope}, {f.absorbed.stride(1), 1}));
        scale(View<float, 2>(f.absorbed.data, {rows * heads, rank + rope}), f.softmaxScale);
    }

    // The Hadamard rotation of the published indexer is a no-op without quantisation (reference, section 3.1).
    if (f.indexKey.extent(0) > 0) {
        layerNorm(f.indexKey, *f.indexNormWeight, *f.indexNormBias, f.indexNormEps, f.indexKey);
        this->rope(View<float, 3>(f.indexKey.data, {rows, 1, rope}, {f.indexKey.stride(0), rope, 1}), f.first, f.rope,
                   f.indexPairs);
        cacheIndexKeys(f.indexKey, *f.cache, f.first);
    }
    if (f.indexQuery.extent(0) > 0) {
        this->rope(View<float, 3>(f.indexQuery.data, {rows, f.indexQuery.extent(1), rope},
                                  {f.indexQuery.stride(0), f.indexQuery.stride(1), 1}),
                   f.first, f.rope, f.indexPairs);
        scale(f.indexWeights, f.indexScale);
    }
    return 0;
}

bool Backend::attendsByHead(const HeadAttention&, std::int64_t) const { return false; }

void Backend::attendByHead(const HeadAttention&)
{
    throw Error(ErrorCode::Internal, "This backend has no attention by heads");
}

void Backend::feedForward(const FeedForward& f)
{
    const std::int64_t rows = f.hidden.extent(0);
    rmsNorm(f.hidden, *f.norm, f.eps, f.normed);
    if (f.router) {
        linear(f.normed, *f.router, f.logits);
        route(f.logits, f.bias, f.settings, f.experts, f.weights);
        experts(f.normed, *f.expertGateUp, *f.expertDown, f.experts, f.weights, f.hidden);
    }
    if (f.gateUp) {
        const std::int64_t width = f.down->cols();
        const View<float, 2> both(f.both, {rows, 2 * width}), activated(f.activated, {rows, width});
        linear(f.normed, *f.gateUp, both);
        swiglu(both, activated);
        linear(activated, *f.down, f.hidden, true);
    }
}

} // namespace sightline
