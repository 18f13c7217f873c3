// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cpu_backend.h"

#include "engine/error.h"
#include "kernels/cpu/attention.h"
#include "kernels/cpu/elementwise.h"
#include "kernels/cpu/embedding.h"
#include "kernels/cpu/index_scores.h"
#include "kernels/cpu/linear.h"
#include "kernels/cpu/moe_gate.h"
#include "kernels/cpu/select_topk.h"
#include "kernels/cpu/simd/simd_ops.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <vector>

#include <sys/mman.h>

namespace sightline {

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();

/// Weights as bfloat16 where every value of the matrix fits, else as float32.
class CpuMatrix final : public DeviceMatrix {
public:
    CpuMatrix(std::int64_t batch, std::int64_t rows, std::int64_t cols) : DeviceMatrix(batch, rows, cols) {}

    [[nodiscard]] cpu::WeightView view(std::int64_t index = 0) const
    {
        const std::int64_t offset = index * rows() * cols();
        return {narrow.empty() ? wide.data() + offset : nullptr, narrow.empty() ? nullptr : narrow.data() + offset,
                rows(), cols()};
    }
    [[nodiscard]] std::int64_t byteCount() const override
    {
        return static_cast<std::int64_t>(wide.size() * sizeof(float) + narrow.size() * sizeof(bfloat16));
    }

    std::vector<float> wide;
    std::vector<bfloat16> narrow;
};

/// Rows as float32: what the CPU computes in.
class CpuLayerCache final : public LayerCache {
public:
    CpuLayerCache(const CacheShape& shape, std::int64_t capacity, std::shared_ptr<float> latents,
                  std::shared_ptr<float> indexKeys)
        : LayerCache(shape, capacity), m_latents(std::move(latents)), m_indexKeys(std::move(indexKeys))
    {
    }

    [[nodiscard]] std::int64_t bytesPerPosition() const override
    {
        return (shape().latentWidth() + shape().index_head_dim) * static_cast<std::int64_t>(sizeof(float));
    }
    [[nodiscard]] HostRows latents(std::int64_t count) const override
    {
        return {m_latents, {count, shape().latentWidth()}};
    }
    [[nodiscard]] HostRows indexKeys(std::int64_t count) const override
    {
        return {m_indexKeys, {m_indexKeys ? count : 0, shape().index_head_dim}};
    }
    [[nodiscard]] View<float, 2> latentRows() const { return {m_latents.get(), {capacity(), shape().latentWidth()}}; }
    [[nodiscard]] View<float, 2> indexRows() const { return {m_indexKeys.get(), {capacity(), shape().index_head_dim}}; }

private:
    std::shared_ptr<float> m_latents;   // [capacity, latentWidth]
    std::shared_ptr<float> m_indexKeys; // [capacity, index_head_dim]; null without indexer
};

const CpuLayerCache& cpuCache(const LayerCache& cache) { return static_cast<const CpuLayerCache&>(cache); }

std::span<const float> spanOf(const DeviceVector& v) { return {v.data(), static_cast<std::size_t>(v.size())}; }

void copyRows(View<const float, 2> from, View<float, 2> to)
{
    for (std::int64_t t = 0; t < from.extent(0); ++t)
        std::copy_n(from.row(t), from.extent(1), to.row(t));
}

const CpuMatrix& cpuMatrix(const DeviceMatrix& w) { return static_cast<const CpuMatrix&>(w); }

[[noreturn]] void refuseNan(std::string_view what)
{
    throw Error(ErrorCode::InvalidFile,
                fmt::format("The model produced {} that are not numbers (NaN); its weights are damaged or its "
                            "configuration does not fit them", what));
}

class CpuBackend final : public Backend {
public:
    explicit CpuBackend(int threads) : m_pool(threads) {}

    std::string_view name() const override { return "cpu"; }
    std::string description() const override
    {
        return fmt::format("CPU, {} thread{}, {}", m_pool.size(), m_pool.size() == 1 ? "" : "s", cpu::simdOps().name);
    }

    using Backend::makeMatrix;
    DeviceMatrixPtr makeMatrix(const MatrixSource& source) override
    {
        const std::int64_t batch = source.batch, rows = source.rows, cols = source.cols;
        auto matrix = std::make_unique<CpuMatrix>(batch, rows, cols);
        const std::int64_t total = batch * rows;
        try {
            matrix->wide.resize(static_cast<std::size_t>(total * cols));
            std::atomic<bool> fits{true};
            const std::int64_t grain = std::max<std::int64_t>(1, 65536 / std::max<std::int64_t>(cols, 1));
            m_pool.parallelFor(total, grain, [&](std::int64_t begin, std::int64_t end, int) {
                for (std::int64_t r = begin; r < end;) {
                    const std::int64_t b = r / rows, count = std::min(end, (b + 1) * rows) - r;
                    View<float, 2> out(matrix->wide.data() + r * cols, {count, cols});
                    source.fill(b, r - b * rows, out);
                    bool all = true;
                    for (std::int64_t i = 0; i < count * cols; ++i)
                        all &= fitsBfloat16(out.data[i]);
                    if (!all)
                        fits.store(false, std::memory_order_relaxed);
                    r += count;
                }
            });
            if (fits) {
                matrix->narrow.resize(matrix->wide.size());
                m_pool.parallelFor(total, grain, [&](std::int64_t begin, std::int64_t end, int) {
                    for (std::int64_t i = begin * cols; i < end * cols; ++i)
                        matrix->narrow[static_cast<std::size_t>(i)] = toBfloat16(matrix->wide[static_cast<std::size_t>(i)]);
                });
                std::vector<float>().swap(matrix->wide);
            }
        } catch (const std::bad_alloc&) {
            outOfMemory(static_cast<double>(total * cols) * sizeof(float));
        }
        return matrix;
    }

    std::shared_ptr<LayerCache> makeCache(const CacheShape& shape, std::int64_t capacity) override
    {
        return std::make_shared<CpuLayerCache>(
            shape, capacity, allocate(capacity * shape.latentWidth()),
            shape.index_head_dim > 0 ? allocate(capacity * shape.index_head_dim) : nullptr);
    }

    void embed(View<const std::int32_t, 1> ids, const DeviceMatrix& table, View<float, 2> out) override
    {
        cpu::embedding({ids.data, static_cast<std::size_t>(ids.extent(0))}, cpuMatrix(table).view(), out);
    }

    void linear(View<const float, 2> x, const DeviceMatrix& w, View<float, 2> out, bool accumulate) override
    {
        cpu::linear(m_pool, x, cpuMatrix(w).view(), out, accumulate);
    }

    void linearPerHead(View<const float, 3> x, const DeviceMatrix& w, View<float, 3> out) override
    {
        const auto& weights = cpuMatrix(w);
        for (std::int64_t h = 0; h < w.batch(); ++h) {
            View<const float, 2> in(x.data + h * x.stride(1), {x.extent(0), x.extent(2)}, {x.stride(0), 1});
            View<float, 2> to(out.data + h * out.stride(1), {out.extent(0), out.extent(2)}, {out.stride(0), 1});
            cpu::linear(m_pool, in, weights.view(h), to, false);
        }
    }

    void rmsNorm(View<const float, 2> x, const DeviceVector& w, float eps, View<float, 2> out) override
    {
        cpu::rmsNorm(m_pool, x, spanOf(w), eps, out);
    }

    void layerNorm(View<const float, 2> x, const DeviceVector& w, const DeviceVector& b, float eps,
                   View<float, 2> out) override
    {
        cpu::layerNorm(m_pool, x, spanOf(w), spanOf(b), eps, out);
    }

    void rope(View<float, 3> x, std::int64_t first, const RopeTable& table, RopePairs pairs) override
    {
        cpu::rope(m_pool, x, first, table.cosine, table.sine,
                  pairs == RopePairs::Interleaved ? cpu::RopeLayout::Interleaved : cpu::RopeLayout::HalfSplit);
    }

    void addBias(const DeviceVector& bias, View<float, 2> x) override { cpu::addBias(m_pool, spanOf(bias), x); }
    void scale(View<float, 2> x, float s) override { cpu::scale(m_pool, x, s); }

    void copy(View<const float, 2> from, View<float, 2> to) override { copyRows(from, to); }

    void swiglu(View<const float, 2> gateUp, View<float, 2> out) override { cpu::swiglu(m_pool, gateUp, out); }

    void argmax(View<const float, 2> x, View<std::int32_t, 1> out) override
    {
        for (std::int64_t t = 0; t < x.extent(0); ++t)
            out[t] = static_cast<std::int32_t>(std::max_element(x.row(t), x.row(t) + x.extent(1)) - x.row(t));
    }

    void cacheLatents(View<const float, 2> rows, LayerCache& cache, std::int64_t first) override
    {
        copyRows(rows, cpuCache(cache).latentRows().slice(first, rows.extent(0)));
    }

    void cacheIndexKeys(View<const float, 2> rows, LayerCache& cache, std::int64_t first) override
    {
        copyRows(rows, cpuCache(cache).indexRows().slice(first, rows.extent(0)));
    }

    void copyCache(const LayerCache& from, LayerCache& to, std::int64_t count) override
    {
        copyRows(cpuCache(from).latentRows().slice(0, count), cpuCache(to).latentRows().slice(0, count));
        if (from.shape().index_head_dim > 0)
            copyRows(cpuCache(from).indexRows().slice(0, count), cpuCache(to).indexRows().slice(0, count));
    }

    void indexScores(View<const float, 3> q, View<const float, 2> w, const LayerCache& cache, std::int64_t first,
                     View<float, 2> out) override
    {
        const auto keys = cpuCache(cache).indexRows().slice(0, first + q.extent(0));
        cpu::indexScores(m_pool, q, w, keys, first, [&](std::int64_t t, const float* scores, std::int64_t n) {
            std::copy_n(scores, n, out.row(t));
            std::fill(out.row(t) + n, out.row(t) + out.extent(1), -kInfinity);
        });
    }

    void indexSelect(View<float, 3> q, View<const float, 2> w, const LayerCache& cache, std::int64_t first,
                     View<std::int32_t, 2> out, View<SelectionBoundary, 1> boundary, std::uint64_t coded) override
    {
        if (coded != 0)
            throw Error(ErrorCode::Internal, "The CPU holds index queries in no form of its own");
        const auto keys = cpuCache(cache).indexRows().slice(0, first + q.extent(0));
        std::atomic<bool> nan{false};
        cpu::indexScores(m_pool, q, w, keys, first, [&](std::int64_t t, const float* scores, std::int64_t n) {
            if (cpu::simdOps().hasNan(scores, n)) {
                nan = true;
                return;
            }
            thread_local cpu::TopkScratch scratch;
            select(scores, n, out.row(t), out.extent(1), scratch, boundary.extent(0) == 0 ? nullptr : &boundary[t]);
        });
        if (nan)
            refuseNan("index scores");
    }

    void attendSelected(View<const float, 3> q, const LayerCache& cache, View<const std::int32_t, 2> index,
                        View<float, 3> out) override
    {
        cpu::sparseAttention(m_pool, q, cpuCache(cache).latentRows(), index, out);
    }

    void attendAll(View<const float, 3> q, const LayerCache& cache, std::int64_t first, View<float, 3> out) override
    {
        cpu::denseAttention(m_pool, q, cpuCache(cache).latentRows().slice(0, first + q.extent(0)), first, out);
    }

    void denseMass(View<const float, 3> q, const LayerCache& cache, std::int64_t first, View<float, 2> out) override
    {
        cpu::denseMass(m_pool, q, cpuCache(cache).latentRows().slice(0, first + q.extent(0)), first, out);
    }

    void massSelect(View<const float, 3> q, const LayerCache& cache, std::int64_t first,
                    View<std::int32_t, 2> out) override
    {
        const View<const float, 2> kv = cpuCache(cache).latentRows();
        std::atomic<bool> nan{false};
        m_pool.parallelFor(q.extent(0), 1, [&](std::int64_t begin, std::int64_t end, int) {
            thread_local std::vector<float> mass;
            thread_local cpu::TopkScratch scratch;
            for (std::int64_t t = begin; t < end; ++t) {
                const std::int64_t n = first + t + 1;
                mass.resize(static_cast<std::size_t>(n));
                cpu::denseMassRow(q[t], kv.slice(0, n), mass.data());
                if (cpu::simdOps().hasNan(mass.data(), n))
                    nan = true;
                else
                    select(mass.data(), n, out.row(t), out.extent(1), scratch, nullptr);
            }
        });
        if (nan)
            refuseNan("attention scores");
    }

    void route(View<const float, 2> logits, const DeviceVector* bias, const RouterSettings& settings,
               View<std::int32_t, 2> experts, View<float, 2> weights) override
    {
        cpu::moeGate(logits, bias ? spanOf(*bias) : std::span<const float>(),
                     {settings.n_group, settings.topk_group, settings.norm_topk_prob, settings.routed_scaling_factor},
                     experts, weights);
    }

    void experts(View<const float, 2> x, const DeviceMatrix& gateUp, const DeviceMatrix& down,
                 View<const std::int32_t, 2> experts, View<const float, 2> weights, View<float, 2> y) override
    {
        const std::int64_t count = gateUp.batch(), hidden = x.extent(1), width = down.cols();
        // Which rows go to which expert, in order of expert and row: sums do not depend on threads.
        m_rowsOf.assign(static_cast<std::size_t>(count), {});
        for (std::int64_t t = 0; t < x.extent(0); ++t)
            for (std::int64_t i = 0; i < experts.extent(1); ++i)
                m_rowsOf[static_cast<std::size_t>(experts.row(t)[i])].push_back({t, weights.row(t)[i]});
        for (std::int64_t e = 0; e < count; ++e) {
            const auto& rows = m_rowsOf[static_cast<std::size_t>(e)];
            if (rows.empty())
                continue;
            const auto n = static_cast<std::int64_t>(rows.size());
            m_expert.resize(static_cast<std::size_t>(n * (2 * hidden + 3 * width)));
            View<float, 2> in(m_expert.data(), {n, hidden}), result(in.data + n * hidden, {n, hidden});
            View<float, 2> both(result.data + n * hidden, {n, 2 * width}), act(both.data + n * 2 * width, {n, width});
            for (std::int64_t i = 0; i < n; ++i)
                std::copy_n(x.row(rows[static_cast<std::size_t>(i)].row), hidden, in.row(i));
            cpu::linear(m_pool, in, cpuMatrix(gateUp).view(e), both, false);
            cpu::swiglu(m_pool, both, act);
            cpu::linear(m_pool, act, cpuMatrix(down).view(e), result, false);
            for (std::int64_t i = 0; i < n; ++i) {
                const auto& slot = rows[static_cast<std::size_t>(i)];
                cpu::simdOps().axpy(slot.weight, result.row(i), y.row(slot.row), hidden);
            }
        }
    }

protected:
    std::shared_ptr<void> allocateBytes(std::int64_t count, std::int64_t size) override
    {
        // Mapped memory: zeroed, and a page costs nothing before it is written.
        const double wanted = static_cast<double>(count) * static_cast<double>(size);
        const auto bytes = static_cast<std::size_t>(std::max<std::int64_t>(count, 1)) * static_cast<std::size_t>(size);
        void* memory = wanted < 0x1p62
            ? mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
            : MAP_FAILED;
        if (memory == MAP_FAILED)
            outOfMemory(wanted);
        return {memory, [bytes](void* p) { munmap(p, bytes); }};
    }

    void uploadBytes(const void* host, void* device, std::int64_t bytes) override
    {
        if (bytes > 0) // an empty span has no address
            std::memcpy(device, host, static_cast<std::size_t>(bytes));
    }
    void downloadBytes(const void* device, void* host, std::int64_t bytes) override
    {
        if (bytes > 0)
            std::memcpy(host, device, static_cast<std::size_t>(bytes));
    }

private:
    struct RoutedRow {
        std::int64_t row;
        float weight;
    };

    [[noreturn]] static void outOfMemory(double bytes)
    {
        throw Error(ErrorCode::OutOfMemory,
                    fmt::format("Not enough memory: {:.1f} MiB more were needed", bytes / 1048576.0));
    }

    static void select(const float* scores, std::int64_t n, std::int32_t* out, std::int64_t k,
                       cpu::TopkScratch& scratch, SelectionBoundary* boundary)
    {
        cpu::TopkBoundary edge;
        cpu::selectTopk(scores, n, k, out, scratch, &edge);
        std::fill(out + std::min(n, k), out + k, -1);
        if (boundary)
            *boundary = {edge.threshold, edge.gap, edge.ties};
    }

    cpu::ThreadPool m_pool;
    std::vector<std::vector<RoutedRow>> m_rowsOf;
    std::vector<float> m_expert;
};

} // namespace

std::unique_ptr<Backend> makeCpuBackend(int threads) { return std::make_unique<CpuBackend>(threads); }

} // namespace sightline
