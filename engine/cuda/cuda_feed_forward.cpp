// SPDX-License-Identifier: GPL-3.0-or-later
// Experts, and groups of operations as few launches.
#include "engine/cuda/cuda_backend.h"

#include "kernels/cuda/convert.h"
#include "kernels/cuda/elementwise.h"
#include "kernels/cuda/gemv.h"
#include "kernels/cuda/mla_front.h"
#include "kernels/cuda/moe_decode.h"
#include "kernels/cuda/moe_gemm.h"
#include "kernels/cuda/moe_layer.h"
#include "kernels/cuda/moe_route.h"

#include <algorithm>
#include <vector>

namespace sightline {

namespace {

constexpr std::int64_t kMaxFrontRank = 4096, kMaxFrontIndexDim = 256; // what mlaFront holds

cuda::RouterParameters routerOf(const DeviceVector* bias, const RouterSettings& settings, std::int64_t experts,
                                std::int64_t chosen)
{
    return {bias && !bias->empty() ? bias->data() : nullptr,
            static_cast<std::int32_t>(experts),
            static_cast<std::int32_t>(chosen),
            static_cast<std::int32_t>(settings.n_group),
            static_cast<std::int32_t>(settings.topk_group),
            settings.norm_topk_prob,
            settings.routed_scaling_factor};
}

/// Whether the grouped product of tensor cores reads this stack.
bool suitsTensorCores(const cuda::MatrixStack& w)
{
    return w.format == cuda::WeightFormat::BF16 ? w.cols % 8 == 0
        : w.format == cuda::WeightFormat::Fp8Block ? w.cols % 16 == 0
                                                   : false;
}

template <int Rank, typename T>
void requireDense(const View<T, Rank>& view)
{
    if (!view.isContiguous())
        throw Error(ErrorCode::Internal, "Routing on the GPU reads and writes dense rows");
}

} // namespace

void CudaBackend::route(View<const float, 2> logits, const DeviceVector* bias, const RouterSettings& settings,
                        View<std::int32_t, 2> experts, View<float, 2> weights)
{
    guarded([&] {
        requireDense(logits);
        requireDense(experts);
        requireDense(weights);
        cuda::route(logits.data, routerOf(bias, settings, logits.extent(1), experts.extent(1)), logits.extent(0),
                    experts.data, weights.data, m_stream);
    });
}

void CudaBackend::experts(View<const float, 2> x, const DeviceMatrix& gateUp, const DeviceMatrix& down,
                          View<const std::int32_t, 2> experts, View<const float, 2> weights, View<float, 2> y)
{
    guarded([&] {
        requireDense(experts);
        requireDense(weights);
        const auto &both = cudaMatrix(gateUp), &back = cudaMatrix(down);
        const std::int64_t rows = x.extent(0), chosen = experts.extent(1);
        if (rows == 0)
            return;
        if (both.parts() != 2)
            throw Error(ErrorCode::Internal, "Gate and up projections of experts are two parts of one matrix");
        if (rows > kGemvRows && runsByTile(both, back)) {
            const std::int64_t hidden = x.extent(1);
            void* const input = m_expertInput.reserve(static_cast<std::size_t>(rows * hidden) * 2);
            cuda::toBfloat16Rows(x.data, x.stride(0), input, hidden, rows, hidden, m_stream);
            expertsByTile(input, rows, both, back, experts.data, weights.data, chosen, y);
            return;
        }
        constexpr std::int64_t kRowsAtOnce = 32768; // of a launch
        for (std::int64_t row = 0; row < rows; row += kRowsAtOnce) {
            const std::int64_t count = std::min(kRowsAtOnce, rows - row);
            cuda::MoeDecode moe;
            moe.gate = both.part(0);
            moe.up = both.part(1);
            moe.down = back.stack();
            moe.router = routerOf(nullptr, {}, gateUp.batch(), chosen);
            // The kernels write experts and weights only where they are given logits.
            moe.experts = const_cast<std::int32_t*>(experts.row(row));
            moe.weights = const_cast<float*>(weights.row(row));
            moe.x = x.row(row);
            moe.xRow = x.stride(0);
            moe.activation = m_expertActivation.reserve<float>(count * chosen * down.cols());
            moe.y = y.row(row);
            moe.yRow = y.stride(0);
            moe.rows = static_cast<std::int32_t>(count);
            cuda::moeGateUp(moe, m_stream);
            cuda::moeDown(moe, m_stream);
        }
    });
}

bool CudaBackend::runsByTile(const CudaMatrix& gateUp, const CudaMatrix& down) const
{
    return m_settings.precision != CudaPrecision::Exact && gateUp.parts() == 2 && suitsTensorCores(gateUp.part(0))
        && suitsTensorCores(down.stack());
}

/// Many rows: sorted by expert, a tile of rows of one expert at a time.
void CudaBackend::expertsByTile(const void* x, std::int64_t rows, const CudaMatrix& gateUp, const CudaMatrix& down,
                                const std::int32_t* experts, const float* weights, std::int64_t chosen, View<float, 2> y)
{
    const std::int64_t hidden = gateUp.cols(), width = down.cols(), pairs = rows * chosen;
    const auto count = static_cast<std::int32_t>(gateUp.batch());
    std::int32_t* const order = m_expertOrder.reserve<std::int32_t>(2 * pairs + 3 * (count + 1));
    const cuda::ExpertOrder sorted{order, order + pairs, order + 2 * pairs, order + 2 * pairs + count + 1};
    // Offsets within activations, and within the matrices of one expert, have 32 bits in the kernel of wide tiles.
    const bool isWide = m_settings.tuned && m_settings.wideTiles && m_isHopper
        && cuda::usesWideMoeTiles(gateUp.part(0).format) && cuda::usesWideMoeTiles(down.stack().format)
        && std::max(std::max(pairs, hidden), width) < (std::int64_t{1} << 31) / std::max(hidden, width);
    const std::int32_t tileRows = isWide ? cuda::kMoeWideTileRows : cuda::kMoeTileRows;
    cuda::sortByExpert(experts, pairs, count, tileRows, order + 2 * pairs + 2 * (count + 1), sorted, m_stream);

    void* const activation = m_expertActivation.reserve(static_cast<std::size_t>(pairs * width) * 2);
    float* const output = m_expertOutput.reserve<float>(pairs * hidden);
    cuda::MoeGemm gemm;
    gemm.a = x;
    gemm.pairs = sorted.pairs;
    gemm.pairsPerRow = static_cast<std::int32_t>(chosen);
    gemm.offsets = sorted.offsets;
    gemm.tiles = sorted.tiles;
    gemm.experts = count;
    gemm.positions = pairs;
    gemm.tileRows = tileRows;
    cuda::moeGemmSwiglu(gemm, gateUp.part(0), gateUp.part(1), activation, m_stream);
    gemm.a = activation;
    gemm.pairs = nullptr;
    gemm.pairsPerRow = 1;
    cuda::moeGemm(gemm, down.stack(), output, hidden, false, m_stream);
    cuda::combineExperts(output, weights, sorted.positions, rows, static_cast<std::int32_t>(chosen), hidden, y.data,
                         y.stride(0), m_stream);
}

void CudaBackend::project(View<float, 2> x, const DeviceVector& norm, float eps, View<float, 2> normed,
                          std::span<const Projection> products)
{
    const std::int64_t rows = x.extent(0);
    if (m_settings.fused && rows > kGemvRows) {
        guarded([&] {
            const auto takes = [&](const Projection& product) { return takesBf16(*product.w); };
            if (m_settings.tuned && std::any_of(products.begin(), products.end(), takes)) {
                const bool all = std::all_of(products.begin(), products.end(), takes);
                multiplyEach(normed, normBf16(x, norm, eps, normed, !all, m_gemmInput), products);
            } else {
                rmsNorm(x, norm, eps, normed);
                multiplyEach(normed, nullptr, products);
            }
        });
        for (const auto& product : products)
            if (product.bias && !product.bias->empty())
                addBias(*product.bias, product.out);
        return;
    }
    if (!m_settings.fused || rows > kGemvRows || products.size() > cuda::kMaxGemvTargets
        || std::any_of(products.begin(), products.end(), [](const Projection& p) { return cudaMatrix(*p.w).parts() != 1; })) {
        Backend::project(x, norm, eps, normed, products);
        return;
    }
    guarded([&] {
        std::array<cuda::GemvTarget, cuda::kMaxGemvTargets> targets;
        for (std::size_t i = 0; i < products.size(); ++i)
            targets[i] = {cudaMatrix(*products[i].w).stack(), products[i].out.data, products[i].out.stride(0), 0, 1, false};
        cuda::gemv({x.data, x.stride(0), 0, static_cast<std::int32_t>(rows), 1, norm.data(), eps},
                   std::span(targets).first(products.size()), m_stream);
    });
    for (const auto& product : products)
        if (product.bias && !product.bias->empty())
            addBias(*product.bias, product.out);
}

std::uint64_t CudaBackend::attentionFront(const AttentionFront& front)
{
    const auto& cache = cudaCache(*front.cache);
    const std::int64_t rank = cache.shape().kv_lora_rank, rope = cache.shape().qk_rope_head_dim;
    if (!m_settings.fused || rank > kMaxFrontRank || front.indexKey.extent(1) > kMaxFrontIndexDim) {
        return Backend::attentionFront(front);
    }
    return guarded([&]() -> std::uint64_t {
        std::uint64_t coded = 0;
        m_queryIsReady = false; // it is made anew
        const auto where = at(front.first);
        const auto layout = [](RopePairs pairs) {
            return pairs == RopePairs::Interleaved ? cuda::RopeLayout::Interleaved : cuda::RopeLayout::HalfSplit;
        };
        const std::int64_t heads = front.q.extent(1), nope = front.q.extent(2) - rope;
        cuda::MlaFront f;
        f.rows = front.kv.extent(0);
        f.position = where.position;
        f.first = where.first;
        f.kv = front.kv.data;
        f.kvRow = front.kv.stride(0);
        f.rank = static_cast<std::int32_t>(rank);
        f.latentNorm = front.latentNorm->data();
        f.latentEps = front.latentEps;
        f.rope = {front.rope.cosine.data, front.rope.sine.data, static_cast<std::int32_t>(rope), layout(front.pairs)};
        f.cache = cache.latentMemory();
        f.cacheFormat = cache.latentFormat();
        f.q = front.q.data + nope;
        f.qRow = front.q.stride(0);
        f.qHead = front.q.stride(1);
        f.heads = static_cast<std::int32_t>(heads);
        const bool absorbs = front.absorbed.extent(0) > 0;
        f.qOut = absorbs ? front.absorbed.data + rank : front.q.data + nope; // every pair is read before it is written
        f.qOutRow = (absorbs ? front.absorbed : front.q).stride(0);
        f.qOutHead = (absorbs ? front.absorbed : front.q).stride(1);
        f.qScale = absorbs ? front.softmaxScale : 1;
        if (front.indexKey.extent(0) > 0) {
            f.indexKey = front.indexKey.data;
            f.indexKeyRow = front.indexKey.stride(0);
            f.indexDim = static_cast<std::int32_t>(front.indexKey.extent(1));
            f.indexNormWeight = front.indexNormWeight->data();
            f.indexNormBias = front.indexNormBias->data();
            f.indexEps = front.indexNormEps;
            f.indexRope = f.rope;
            f.indexRope.layout = layout(front.indexPairs);
            f.indexCache = cache.indexMemory();
            f.indexCacheScales = cache.indexScales();
            f.indexFormat = cache.indexFormat();
        }
        if (front.indexQuery.extent(0) > 0) {
            requireDense(front.indexQuery);
            requireDense(front.indexWeights);
            f.indexQuery = front.indexQuery.data;
            f.indexHeads = static_cast<std::int32_t>(front.indexQuery.extent(1));
            f.indexQueryFormat = cuda::CacheFormat::F32;
            f.indexWeights = front.indexWeights.data;
            f.indexWeightScale = front.indexScale;
            if (m_settings.tuned && !front.keepsIndexQuery && cache.indexFormat() != cuda::CacheFormat::F32) {
                const auto& to = makeIndexCodes(front.indexQuery.extent(0), front.indexQuery.extent(1),
                                                front.indexQuery.extent(2), cache.indexFormat());
                f.indexQueryFormat = to.format;
                f.indexQueryOut = to.codes;
                f.indexWeightsOut = to.weights;
                coded = to.number;
            }
        }
        const std::int64_t rows = front.q.extent(0);
        if (!absorbs) {
            cuda::mlaFront(f, m_stream);
            return coded;
        }
        if (m_settings.tuned && m_settings.front) {
            const cuda::GemvVectors queries{front.q.data, front.q.stride(0), front.q.stride(1), static_cast<std::int32_t>(rows),
                                            static_cast<std::int32_t>(heads), nullptr, 0};
            const cuda::GemvTarget absorbed{cudaMatrix(*front.w_uk).stack(), front.absorbed.data, front.absorbed.stride(0),
                                            front.absorbed.stride(1), front.softmaxScale, false};
            if (cuda::mlaFrontWithKeys(f, queries, absorbed, m_stream))
                return coded;
        }
        cuda::mlaFront(f, m_stream);
        multiplyHeads(View<const float, 3>(front.q.data, {rows, heads, nope}, {front.q.stride(0), front.q.stride(1), 1}),
                      *front.w_uk,
                      View<float, 3>(front.absorbed.data, {rows, heads, rank},
                                     {front.absorbed.stride(0), front.absorbed.stride(1), 1}),
                      front.softmaxScale, m_settings.tuned);
        return coded;
    });
}

/// Backend::feedForward() of many rows, with activations written as the next product reads them.
void CudaBackend::feedForwardMany(const FeedForward& f)
{
    guarded([&] {
        const std::int64_t rows = f.hidden.extent(0);
        const bool routesBf16 = f.router && takesBf16(*f.router), both = f.gateUp && takesBf16(*f.gateUp);
        const bool isTiled = f.router && runsByTile(cudaMatrix(*f.expertGateUp), cudaMatrix(*f.expertDown));
        const bool keepsFloat = (f.router && (!routesBf16 || !isTiled)) || (f.gateUp && !both);
        const void* const narrow = normBf16(f.hidden, *f.norm, f.eps, f.normed, keepsFloat, m_expertInput);
        if (f.router) {
            if (routesBf16)
                multiplyBf16(narrow, rows, *f.router, f.logits, false);
            else
                linear(f.normed, *f.router, f.logits, false);
            route(f.logits, f.bias, f.settings, f.experts, f.weights);
            requireDense(f.experts);
            requireDense(f.weights);
            if (isTiled)
                expertsByTile(narrow, rows, cudaMatrix(*f.expertGateUp), cudaMatrix(*f.expertDown), f.experts.data, f.weights.data,
                              f.experts.extent(1), f.hidden);
            else
                experts(f.normed, *f.expertGateUp, *f.expertDown, f.experts, f.weights, f.hidden);
        }
        if (f.gateUp) {
            const std::int64_t width = f.down->cols();
            const View<float, 2> gateUp(f.both, {rows, 2 * width}), activated(f.activated, {rows, width});
            if (both)
                multiplyBf16(narrow, rows, *f.gateUp, gateUp, false);
            else
                linear(f.normed, *f.gateUp, gateUp, false);
            if (takesBf16(*f.down)) {
                void* const activation = m_gemmInput.reserve(static_cast<std::size_t>(rows * width) * 2);
                cuda::swiglu(gateUp.data, gateUp.stride(0), nullptr, activation, rows, width, m_stream);
                multiplyBf16(activation, rows, *f.down, f.hidden, true);
            } else {
                swiglu(gateUp, activated);
                linear(activated, *f.down, f.hidden, true);
            }
        }
    });
}

void CudaBackend::feedForward(const FeedForward& f)
{
    const std::int64_t rows = f.hidden.extent(0);
    if (m_settings.fused && m_settings.tuned && rows > kGemvRows && m_settings.precision != CudaPrecision::Exact) {
        feedForwardMany(f);
        return;
    }
    if (!m_settings.fused || rows > kGemvRows) {
        Backend::feedForward(f);
        return;
    }
    guarded([&] {
        const float* norm = f.norm->data();
        const auto count = static_cast<std::int32_t>(rows);
        const cuda::GemvVectors normed{f.hidden.data, f.hidden.stride(0), 0, count, 1, norm, f.eps};
        const std::int64_t width = f.gateUp ? f.down->cols() : 0;
        // The shared expert goes with the routed ones where their down projections have one format.
        const bool sharedIsIn = f.router && f.gateUp
            && cudaMatrix(*f.down).stack().format == cudaMatrix(*f.expertDown).stack().format;
        // Wide FP8 experts are faster in launches of their own (V3.2: 171 against 211 us).
        const bool isWide = f.router && f.hidden.extent(1) > 4096;
        const bool isOneLayer = m_settings.tuned && f.router && !isWide && (!sharedIsIn || cudaMatrix(*f.gateUp).parts() == 2);
        // hidden changes only in the last launches: all of them read it through its norm.
        if (f.gateUp && !(isOneLayer && sharedIsIn)) {
            const auto& both = cudaMatrix(*f.gateUp);
            const cuda::GemvTarget target{{}, f.activated, width, 0, 1, false};
            if (both.parts() == 2) {
                cuda::gemvSwiglu(normed, both.part(0), both.part(1), target, m_stream);
            } else {
                const cuda::GemvTarget whole{both.stack(), f.both, 2 * width, 0, 1, false};
                cuda::gemv(normed, {&whole, 1}, m_stream);
                cuda::swiglu(f.both, 2 * width, f.activated, nullptr, rows, width, m_stream);
            }
        }
        if (f.router) {
            const auto &both = cudaMatrix(*f.expertGateUp), &back = cudaMatrix(*f.expertDown);
            if (both.parts() != 2)
                throw Error(ErrorCode::Internal, "Gate and up projections of experts are two parts of one matrix");
            const std::int64_t chosen = f.experts.extent(1);
            cuda::MoeDecode moe;
            moe.gate = both.part(0);
            moe.up = both.part(1);
            moe.down = back.stack();
            if (sharedIsIn) {
                moe.sharedDown = cudaMatrix(*f.down).stack();
                moe.sharedActivation = f.activated;
            }
            moe.router = routerOf(f.bias, f.settings, f.expertGateUp->batch(), chosen);
            moe.logits = f.logits.data;
            moe.experts = f.experts.data;
            moe.weights = f.weights.data;
            moe.x = f.hidden.data;
            moe.xRow = f.hidden.stride(0);
            moe.normWeight = norm;
            moe.eps = f.eps;
            moe.activation = m_expertActivation.reserve<float>(rows * chosen * f.expertDown->cols());
            moe.y = f.hidden.data;
            moe.yRow = f.hidden.stride(0);
            moe.rows = count;
            requireDense(f.logits);
            requireDense(f.experts);
            requireDense(f.weights);
            if (isOneLayer) {
                cuda::MoeLayer layer;
                layer.experts = moe;
                layer.router = cudaMatrix(*f.router).stack();
                if (sharedIsIn) {
                    layer.sharedGate = cudaMatrix(*f.gateUp).part(0);
                    layer.sharedUp = cudaMatrix(*f.gateUp).part(1);
                    layer.sharedActivation = f.activated;
                }
                layer.logits = f.logits.data;
                layer.words = static_cast<std::uint64_t*>(m_logitWords.get());
                cuda::moeLayer(layer, m_stream);
            } else {
                const cuda::GemvTarget logits{cudaMatrix(*f.router).stack(), f.logits.data, f.logits.stride(0), 0, 1, false};
                cuda::gemv(normed, {&logits, 1}, m_stream);
                cuda::moeGateUp(moe, m_stream);
                cuda::moeDown(moe, m_stream);
            }
        }
        if (f.gateUp && !sharedIsIn) {
            const cuda::GemvTarget down{cudaMatrix(*f.down).stack(), f.hidden.data, f.hidden.stride(0), 0, 1, true};
            cuda::gemv({f.activated, width, 0, count, 1, nullptr, 0}, {&down, 1}, m_stream);
        }
    });
}

} // namespace sightline
