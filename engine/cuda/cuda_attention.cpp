// SPDX-License-Identifier: GPL-3.0-or-later
// The lightning indexer, selection and latent attention on the GPU.
#include "engine/cuda/cuda_backend.h"

#include "kernels/cuda/cache_rows.h"
#include "kernels/cuda/convert.h"
#include "kernels/cuda/elementwise.h"
#include "kernels/cuda/select_topk.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>
#include <vector>

namespace sightline {

using cuda::CacheFormat;
using cuda::check;

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr std::int64_t kLoneScores = 16384; // a block of top-k with 32 scores a thread

std::int64_t roundUp(std::int64_t n, std::int64_t to) { return (n + to - 1) / to * to; }

cuda::IndexFormat indexFormat(CacheFormat format)
{
    return format == CacheFormat::Fp8 ? cuda::IndexFormat::Float8E4m3
        : format == CacheFormat::BF16 ? cuda::IndexFormat::Bfloat16
                                      : cuda::IndexFormat::Float32;
}

template <typename T, int Rank>
void requireDense(const View<T, Rank>& view)
{
    if (!view.isContiguous())
        throw Error(ErrorCode::Internal, "Queries and outputs of attention on the GPU are dense");
}

static_assert(sizeof(SelectionBoundary) == sizeof(cuda::TopkBoundary)
              && offsetof(SelectionBoundary, gap) == offsetof(cuda::TopkBoundary, gap)
              && offsetof(SelectionBoundary, ties) == offsetof(cuda::TopkBoundary, ties));

} // namespace

// Caches

void CudaBackend::cacheLatents(View<const float, 2> rows, LayerCache& cache, std::int64_t first)
{
    guarded([&] {
        const auto& to = cudaCache(cache);
        cuda::storeLatents(rows.data, rows.stride(0), rows.extent(0), to.shape().kv_lora_rank,
                           to.shape().qk_rope_head_dim, to.latentFormat(), to.latentMemory(), first, m_stream);
    });
}

void CudaBackend::cacheIndexKeys(View<const float, 2> rows, LayerCache& cache, std::int64_t first)
{
    guarded([&] {
        const auto& to = cudaCache(cache);
        cuda::storeIndexKeys(rows.data, rows.stride(0), rows.extent(0), to.shape().index_head_dim, to.indexFormat(),
                             to.indexMemory(), to.indexScales(), first, m_stream);
    });
}

void CudaBackend::copyCache(const LayerCache& from, LayerCache& to, std::int64_t count)
{
    guarded([&] {
        const auto &source = cudaCache(from), &target = cudaCache(to);
        const auto copyBytes = [&](const void* a, void* b, std::int64_t bytes) {
            if (a && bytes > 0)
                check(cudaMemcpyAsync(b, a, static_cast<std::size_t>(bytes), cudaMemcpyDeviceToDevice, m_stream),
                      "copy a cache");
        };
        copyBytes(source.latentMemory(), target.latentMemory(), count * source.latentRowBytes());
        copyBytes(source.indexMemory(), target.indexMemory(), count * source.indexRowBytes());
        copyBytes(source.indexScales(), target.indexScales(), count * 4);
    });
}

// Index scores and selection

const CudaBackend::IndexCodes& CudaBackend::makeIndexCodes(std::int64_t rows, std::int64_t heads, std::int64_t dim,
                                                           CacheFormat format)
{
    m_coded = {}; // should memory run out below
    void* const codes = m_indexCodes.reserve(
        static_cast<std::size_t>(std::max<std::int64_t>(rows * heads * cuda::indexRowBytes(format, dim), 1)));
    m_coded = {codes, m_indexWeights.reserve<float>(rows * heads), rows, heads, dim, format, ++m_codedNumber};
    return m_coded;
}

cuda::IndexScores CudaBackend::codedQueries(View<float, 3> q, View<const float, 2> w, const CudaLayerCache& cache,
                                            std::uint64_t coded)
{
    requireDense(q);
    requireDense(w);
    const std::int64_t rows = q.extent(0), heads = q.extent(1), dim = q.extent(2);
    cuda::IndexScores in;
    in.format = indexFormat(cache.indexFormat());
    in.q = q.data;
    in.w = w.data;
    if (coded != 0
        && (coded != m_coded.number || rows != m_coded.rows || heads != m_coded.heads || dim != m_coded.dim
            || cache.indexFormat() != m_coded.format))
        throw Error(ErrorCode::Internal, "The codes of these index queries are not held any more");
    if (cache.indexFormat() != CacheFormat::F32) {
        if (coded == 0) {
            const auto& to = makeIndexCodes(rows, heads, dim, cache.indexFormat());
            cuda::codeIndexQueries(q.data, w.data, rows * heads, dim, to.format, to.codes, to.weights, m_stream);
        }
        in.q = m_coded.codes;
        in.w = m_coded.weights;
    }
    in.keys = cache.indexMemory();
    in.scales = cache.indexScales();
    in.heads = heads;
    in.d = dim;
    return in;
}

/// Scores of rows [firstRow, firstRow + rows) of coded queries, whose row 0 stands at position `first`, over n keys.
bool CudaBackend::scoreRows(cuda::IndexScores in, bool early, std::int64_t firstRow, std::int64_t rows, std::int64_t first,
                            std::int64_t n, float* out, std::int64_t stride)
{
    const std::int64_t element = in.format == cuda::IndexFormat::Float32 ? 4
        : in.format == cuda::IndexFormat::Bfloat16                       ? 2
                                                                         : 1;
    in.q = static_cast<const unsigned char*>(in.q) + firstRow * in.heads * in.d * element;
    in.w += firstRow * in.heads;
    in.out = out;
    in.outStride = stride;
    in.rows = rows;
    in.n = n;
    if (m_replaying)
        in.lengths = static_cast<const std::int32_t*>(m_position.get()) + 1; // one row
    in.first = first + firstRow + 1;
    in.step = 1;
    in.warpgroups = m_settings.tuned ? 0 : 2;
    auto path = cuda::IndexPath::Automatic;
    if (m_settings.precision == CudaPrecision::Exact)
        path = cuda::IndexPath::Plain;
    else if (!m_isHopper)
        path = cuda::indexPathSupports(in, cuda::IndexPath::Tensor) ? cuda::IndexPath::Tensor : cuda::IndexPath::Plain;
    early = early && path == cuda::IndexPath::Automatic && cuda::indexPathSupports(in, cuda::IndexPath::Hopper);
    in.early = early;
    cuda::indexScores(in, path, m_stream);
    return early;
}

void CudaBackend::indexScores(View<const float, 3> q, View<const float, 2> w, const LayerCache& cache, std::int64_t first,
                              View<float, 2> out)
{
    guarded([&] {
        const std::int64_t rows = q.extent(0), n = out.extent(1), stride = roundUp(n, 4);
        if (rows == 0 || n == 0)
            return;
        // Coding rounds queries; the caller's stay as they are.
        requireDense(q);
        float* copied = m_indexQueries.reserve<float>(q.size());
        cuda::copyRows(q.data, q.extent(1) * q.extent(2), copied, q.extent(1) * q.extent(2), rows,
                       q.extent(1) * q.extent(2), m_stream);
        const auto in = codedQueries(View<float, 3>(copied, q.extents), w, cudaCache(cache), 0);
        const std::int64_t atOnce = std::clamp<std::int64_t>(kScoreValues / stride, 1, rows);
        float* scores = m_scores.reserve<float>(atOnce * stride);
        for (std::int64_t row = 0; row < rows; row += atOnce) {
            const std::int64_t count = std::min(atOnce, rows - row);
            scoreRows(in, false, row, count, first, n, scores, stride);
            cuda::fillUnseen(scores, stride, count, n, first + row, nullptr, -kInfinity, m_stream);
            cuda::copyRows(scores, stride, out.row(row), out.stride(0), count, n, m_stream);
        }
    });
}

void CudaBackend::indexSelect(View<float, 3> q, View<const float, 2> w, const LayerCache& cache, std::int64_t first,
                              View<std::int32_t, 2> out, View<SelectionBoundary, 1> boundary, std::uint64_t coded)
{
    guarded([&] {
        const std::int64_t rows = q.extent(0), n = reach(cache, first + rows), stride = roundUp(n, 4);
        const auto in = codedQueries(q, w, cudaCache(cache), coded);
        const std::int64_t atOnce = std::clamp<std::int64_t>(kScoreValues / stride, 1, rows);
        float* scores = m_scores.reserve<float>(atOnce * stride);
        // Behind attentionFront in the work of one token, whose position and earlier keys were complete before it began.
        const bool early = m_settings.tuned && m_settings.early && m_settings.overlap && m_replaying && rows == 1 && coded != 0;
        for (std::int64_t row = 0; row < rows; row += atOnce) {
            const std::int64_t count = std::min(atOnce, rows - row);
            const std::int64_t seen = m_replaying ? n : first + row + count;
            m_queryIsReady = scoreRows(in, early, row, count, first, seen, scores, stride);
            selectRows(scores, stride, seen, first + row, out.slice(row, count),
                       boundary.extent(0) > 0 ? boundary.row(row) : nullptr, static_cast<std::int32_t*>(m_status.get()),
                       m_queryIsReady);
        }
    });
}

void CudaBackend::selectRows(const float* scores, std::int64_t stride, std::int64_t n, std::int64_t first,
                             View<std::int32_t, 2> out, SelectionBoundary* boundary, std::int32_t* error, bool lengthsReady)
{
    const std::int64_t rows = out.extent(0), k = out.extent(1);
    requireDense(out);
    if (k > cuda::kSelectMaxK || n > cuda::kSelectMaxScores) {
        if (m_replaying)
            throw Error(ErrorCode::InvalidInput, "A selection of more than 4096 positions cannot be replayed on the GPU");
        selectOnHost(scores, stride, first, out, boundary);
        return;
    }
    cuda::SelectRows in;
    in.scores = scores;
    in.rows = rows;
    in.stride = stride;
    in.n = n;
    if (m_replaying)
        in.lengths = static_cast<const std::int32_t*>(m_position.get()) + 1;
    in.lengthsReady = lengthsReady;
    in.first = first + 1;
    in.step = 1;
    cuda::SelectTuning tuning;
    if (!m_settings.tuned || !m_settings.cluster) {
        tuning.path = cuda::SelectPath::List;
    } else if (m_settings.lone && m_isHopper && rows == 1) {
        tuning.even = true;
        if (n <= kLoneScores) {
            tuning.blocks = 1;
            tuning.keys = n <= kLoneScores / 4 ? 8 : n <= kLoneScores / 2 ? 16 : 32;
        }
    }
    // Launches leave the workspace ready for launches of the same layout. Those of one row have it in common; others
    // get their tickets cleared.
    const std::size_t bytes = cuda::selectTopkWorkspace(rows, n, k);
    void* workspace = nullptr;
    if (bytes > 0) {
        workspace = (rows == 1 ? m_oneTicket : m_manyTickets).reserve(bytes);
        if (rows > 1)
            check(cudaMemsetAsync(workspace, 0, static_cast<std::size_t>(rows) * sizeof(std::int32_t), m_stream),
                  "prepare a selection");
    }
    cuda::selectTopk(in, k, out.data, reinterpret_cast<cuda::TopkBoundary*>(boundary), error, workspace,
                     m_settings.overlap && rows == 1, m_stream, tuning); // behind a kernel, not the memset above
}

/// Any k and any number of positions, at the price of bringing the scores to the host.
void CudaBackend::selectOnHost(const float* scores, std::int64_t stride, std::int64_t first, View<std::int32_t, 2> out,
                               SelectionBoundary* boundary)
{
    const std::int64_t k = out.extent(1);
    std::vector<std::int32_t> chosen(static_cast<std::size_t>(k)), order;
    std::vector<float> row;
    for (std::int64_t t = 0; t < out.extent(0); ++t) {
        const std::int64_t n = first + t + 1;
        row.resize(static_cast<std::size_t>(n));
        download(scores + t * stride, row.data(), n);
        if (std::any_of(row.begin(), row.end(), [](float x) { return std::isnan(x); }))
            throw Error(ErrorCode::InvalidFile, "The model produced scores that are not numbers (NaN); its weights are "
                                                "damaged or its configuration does not fit them");
        order.resize(row.size());
        std::iota(order.begin(), order.end(), 0);
        const auto better = [&](std::int32_t a, std::int32_t b) {
            const float x = row[static_cast<std::size_t>(a)], y = row[static_cast<std::size_t>(b)];
            return x > y || (x == y && a < b);
        };
        SelectionBoundary edge{-kInfinity, kInfinity, 0};
        if (k < n) {
            std::nth_element(order.begin(), order.begin() + k, order.end(), better);
            const float next = row[static_cast<std::size_t>(order[static_cast<std::size_t>(k)])];
            edge.threshold = kInfinity;
            for (std::int64_t i = 0; i < k; ++i)
                edge.threshold = std::min(edge.threshold, row[static_cast<std::size_t>(order[static_cast<std::size_t>(i)])]);
            edge.gap = edge.threshold - next;
            edge.ties = static_cast<std::int32_t>(std::count(row.begin(), row.end(), edge.threshold));
            order.resize(static_cast<std::size_t>(k));
        }
        std::sort(order.begin(), order.end());
        std::fill(std::copy(order.begin(), order.end(), chosen.begin()), chosen.end(), -1);
        upload(chosen.data(), out.row(t), k);
        if (boundary)
            upload(&edge, boundary + t, 1);
    }
}

// Attention

/// A call with queries and cache in it. The queries are still float32: see roundQueries.
cuda::MlaCall CudaBackend::mlaCall(View<const float, 3> q, const CudaLayerCache& cache, std::int64_t first)
{
    requireDense(q);
    const auto where = at(first);
    cuda::MlaCall call;
    call.queries = static_cast<std::int32_t>(q.extent(0));
    call.heads = static_cast<std::int32_t>(q.extent(1));
    call.kv_lora_rank = static_cast<std::int32_t>(cache.shape().kv_lora_rank);
    call.rope = static_cast<std::int32_t>(cache.shape().qk_rope_head_dim);
    call.q = q.data;
    call.format = cuda::MlaFormat::Float32;
    if (cache.latentFormat() != CacheFormat::F32) {
        call.queryIsFloat = true;
        call.format = cache.latentFormat() == CacheFormat::Fp8 ? cuda::MlaFormat::Float8Record : cuda::MlaFormat::Bfloat16;
    }
    call.cache = cache.latentMemory();
    call.rowBytes = cache.latentRowBytes();
    call.cachedRows = static_cast<std::int32_t>(cache.capacity());
    call.first = static_cast<std::int32_t>(first);
    call.firstOnDevice = where.position; // the recorded token's own position, so that nothing is added to it
    return call;
}

/// The queries in the precision of the cache, made once for all blocks that read them.
void CudaBackend::roundQueries(cuda::MlaCall& call)
{
    if (!call.queryIsFloat)
        return;
    const std::int64_t width = call.kv_lora_rank + call.rope, rows = std::int64_t{call.queries} * call.heads;
    void* narrow = m_attentionQuery.reserve(static_cast<std::size_t>(std::max<std::int64_t>(rows * width, 1)) * 2);
    cuda::toBfloat16Rows(static_cast<const float*>(call.q), width, narrow, width, rows, width, m_stream);
    call.q = narrow;
    call.queryIsFloat = call.queryIsReady = false;
}

cuda::MlaPath CudaBackend::attentionPath(const cuda::MlaCall& call) const
{
    const auto attention = m_settings.tuned ? m_settings.attention : CudaAttention::Automatic;
    if (call.format == cuda::MlaFormat::Float32)
        return cuda::MlaPath::Automatic;
    if (attention == CudaAttention::Narrow && call.index && call.queries == 1 && call.heads > 16)
        return cuda::MlaPath::MmaNarrow;
    if (!m_isHopper)
        return cuda::MlaPath::Mma;
    const bool isWgmma = std::string_view(cuda::mlaPathName(call)) == "wgmma";
    if (!isWgmma)
        return cuda::MlaPath::Automatic;
    const bool isAutomatic = m_settings.tuned && attention == CudaAttention::Automatic;
    if (!call.index && (attention == CudaAttention::Stream || (isAutomatic && call.queries <= kGemvRows)))
        return cuda::MlaPath::WgmmaStream;
    // One query over a selection is short of blocks, not of products: turns gain nothing there.
    const bool isLong = (isAutomatic || attention == CudaAttention::Stream) && (call.queries > 1 || !call.index);
    return attention == CudaAttention::Turns || isLong ? cuda::MlaPath::WgmmaTurns : cuda::MlaPath::Automatic;
}

void CudaBackend::attend(cuda::MlaCall& call, std::int64_t keys, View<float, 3> out)
{
    requireDense(out);
    call.out = out.data;
    call.overlapLaunch = m_settings.overlap;
    call.mergeInBatches = m_settings.tuned;
    call.floatAtOnce = m_settings.tuned;
    const auto path = attentionPath(call);
    if (!m_settings.tuned || call.queries > kGemvRows || !cuda::mlaTakesFloatQueries(call, path))
        roundQueries(call);
    call.splits = cuda::mlaSplits(call, keys, m_multiprocessors, path);
    call.splitProducts = m_settings.tuned && m_settings.pairs && call.queries > kGemvRows && cuda::mlaSplitProductsCovers(call);
    if (const std::size_t bytes = cuda::mlaWorkspaceBytes(call); bytes > 0)
        call.workspace = static_cast<float*>(m_attentionParts.reserve(bytes));
    cuda::mlaAttention(call, m_stream, path);
}

void CudaBackend::attendSelected(View<const float, 3> q, const LayerCache& cache, View<const std::int32_t, 2> index,
                                 View<float, 3> out)
{
    guarded([&] {
        requireDense(index);
        auto call = mlaCall(q, cudaCache(cache), 0);
        call.firstOnDevice = nullptr;
        call.queryIsReady = std::exchange(m_queryIsReady, false) && m_replaying;
        call.index = index.data;
        call.k = static_cast<std::int32_t>(index.extent(1));
        attend(call, index.extent(1), out);
    });
}

void CudaBackend::attendAll(View<const float, 3> q, const LayerCache& cache, std::int64_t first, View<float, 3> out)
{
    guarded([&] {
        auto call = mlaCall(q, cudaCache(cache), first);
        attend(call, reach(cache, first + q.extent(0)), out);
    });
}

void CudaBackend::massRows(View<const float, 3> q, const CudaLayerCache& cache, std::int64_t first, float* out,
                           std::int64_t stride, std::int64_t columns)
{
    auto call = mlaCall(q, cache, first);
    call.firstOnDevice = nullptr;
    roundQueries(call);
    if (call.format == cuda::MlaFormat::Float8Record) {
        const std::int64_t width = cache.shape().latentWidth();
        void* wide = m_wideLatents.reserve(static_cast<std::size_t>(columns * width) * 2);
        cuda::widenRecords(cache.latentMemory(), columns, cache.shape().kv_lora_rank, cache.shape().qk_rope_head_dim, wide,
                           m_stream);
        call.format = cuda::MlaFormat::Bfloat16;
        call.cache = wide;
        call.rowBytes = width * 2;
        call.cachedRows = static_cast<std::int32_t>(columns);
    }
    auto* workspace = static_cast<float*>(m_massParts.reserve(cuda::mlaDenseMassWorkspaceBytes(call, columns)));
    cuda::mlaDenseMass(call, nullptr, out, stride, columns, workspace, m_stream);
}

void CudaBackend::denseMass(View<const float, 3> q, const LayerCache& cache, std::int64_t first, View<float, 2> out)
{
    guarded([&] { massRows(q, cudaCache(cache), first, out.data, out.stride(0), out.extent(1)); });
}

void CudaBackend::massSelect(View<const float, 3> q, const LayerCache& cache, std::int64_t first,
                             View<std::int32_t, 2> out)
{
    guarded([&] {
        const std::int64_t rows = q.extent(0), stride = roundUp(first + rows, 4);
        const std::int64_t atOnce = std::clamp<std::int64_t>(kScoreValues / (stride * q.extent(1)) + 1, 1, rows);
        float* mass = m_scores.reserve<float>(atOnce * stride);
        for (std::int64_t row = 0; row < rows; row += atOnce) {
            const std::int64_t count = std::min(atOnce, rows - row), seen = first + row + count;
            massRows(q.slice(row, count), cudaCache(cache), first + row, mass, stride, seen);
            selectRows(mass, stride, seen, first + row, out.slice(row, count), nullptr,
                       static_cast<std::int32_t*>(m_status.get()) + 1);
        }
    });
}

} // namespace sightline
