// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_backend.h"

#include "engine/checkpoint.h"
#include "engine/cpu_backend.h"
#include "engine/memory_estimate.h"
#include "tests/support/head_attention.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace sightline::test {

void FaultPlan::arm(const std::string& operation, int call, ErrorCode code)
{
    const std::scoped_lock lock(m_mutex);
    m_fault = Fault{operation, call, code};
}

void FaultPlan::setHook(std::function<void(const std::string&)> hook)
{
    const std::scoped_lock lock(m_mutex);
    m_hook = std::move(hook);
}

int FaultPlan::count(const std::string& operation) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_counts.find(operation);
    return found == m_counts.end() ? 0 : found->second;
}

int FaultPlan::fired() const
{
    const std::scoped_lock lock(m_mutex);
    return m_fired;
}

void FaultPlan::enter(const std::string& operation)
{
    std::function<void(const std::string&)> hook;
    {
        const std::scoped_lock lock(m_mutex);
        hook = m_hook;
    }
    if (hook)
        hook(operation);
    const std::scoped_lock lock(m_mutex);
    ++m_counts[operation];
    if (m_isLost)
        throw Error(ErrorCode::DeviceLost, "The GPU stopped answering (it was lost before " + operation + ")");
    if (!m_fault || m_fault->operation != operation || --m_fault->callsLeft > 0)
        return;
    const ErrorCode code = m_fault->code;
    m_fault.reset();
    ++m_fired;
    m_isLost = code == ErrorCode::DeviceLost;
    throw Error(code, (m_isLost ? "The GPU stopped answering (fault in " : "The GPU has not enough memory (fault in ")
                          + operation + ")");
}

namespace {

/// A cache of the CPU whose rows can only be read while the device answers.
class FaultCache final : public LayerCache {
public:
    FaultCache(std::shared_ptr<LayerCache> inner, FaultPlanPtr plan)
        : LayerCache(inner->shape(), inner->capacity()), m_inner(std::move(inner)), m_plan(std::move(plan))
    {
    }
    std::int64_t bytesPerPosition() const override { return m_inner->bytesPerPosition(); }
    HostRows latents(std::int64_t count) const override
    {
        m_plan->enter("readCache");
        return m_inner->latents(count);
    }
    HostRows indexKeys(std::int64_t count) const override
    {
        m_plan->enter("readCache");
        return m_inner->indexKeys(count);
    }
    LayerCache& inner() const { return *m_inner; }

private:
    std::shared_ptr<LayerCache> m_inner;
    FaultPlanPtr m_plan;
};

LayerCache& innerOf(const LayerCache& cache) { return static_cast<const FaultCache&>(cache).inner(); }

class FaultBackend final : public Backend {
public:
    FaultBackend(FaultPlanPtr plan, int threads) : m_plan(std::move(plan)), m_cpu(makeCpuBackend(threads))
    {
        ++m_plan->alive;
        ++m_plan->made;
    }
    ~FaultBackend() override { --m_plan->alive; }

    std::string_view name() const override { return m_plan->name(); }
    std::string description() const override { return "a device that fails on purpose"; }
    std::int64_t freeBytes() const override { return m_plan->freeBytes; }

    using Backend::makeMatrix;
    DeviceMatrixPtr makeMatrix(const MatrixSource& source) override
    {
        m_plan->enter("makeMatrix");
        return m_cpu->makeMatrix(source);
    }
    std::shared_ptr<LayerCache> makeCache(const CacheShape& shape, std::int64_t capacity) override
    {
        m_plan->enter("makeCache");
        return std::make_shared<FaultCache>(m_cpu->makeCache(shape, capacity), m_plan);
    }

    void embed(View<const std::int32_t, 1> ids, const DeviceMatrix& table, View<float, 2> out) override
    {
        m_plan->enter(ids.extent(0) == 1 ? "embedOne" : "embed");
        m_cpu->embed(ids, table, out);
    }
    void linear(View<const float, 2> x, const DeviceMatrix& w, View<float, 2> out, bool accumulate) override
    {
        m_plan->enter("linear");
        m_cpu->linear(x, w, out, accumulate);
    }
    void linearPerHead(View<const float, 3> x, const DeviceMatrix& w, View<float, 3> out) override
    {
        m_plan->enter("linearPerHead");
        m_cpu->linearPerHead(x, w, out);
    }
    void rmsNorm(View<const float, 2> x, const DeviceVector& w, float eps, View<float, 2> out) override
    {
        m_plan->enter("rmsNorm");
        m_cpu->rmsNorm(x, w, eps, out);
    }
    void layerNorm(View<const float, 2> x, const DeviceVector& w, const DeviceVector& b, float eps,
                   View<float, 2> out) override
    {
        m_plan->enter("layerNorm");
        m_cpu->layerNorm(x, w, b, eps, out);
    }
    void rope(View<float, 3> x, std::int64_t first, const RopeTable& table, RopePairs pairs) override
    {
        m_plan->enter("rope");
        m_cpu->rope(x, first, table, pairs);
    }
    void addBias(const DeviceVector& bias, View<float, 2> x) override
    {
        m_plan->enter("addBias");
        m_cpu->addBias(bias, x);
    }
    void scale(View<float, 2> x, float s) override
    {
        m_plan->enter("scale");
        m_cpu->scale(x, s);
    }
    void copy(View<const float, 2> from, View<float, 2> to) override
    {
        m_plan->enter("copy");
        m_cpu->copy(from, to);
    }
    void swiglu(View<const float, 2> gateUp, View<float, 2> out) override
    {
        m_plan->enter("swiglu");
        m_cpu->swiglu(gateUp, out);
    }
    void argmax(View<const float, 2> x, View<std::int32_t, 1> out) override
    {
        m_plan->enter("argmax");
        m_cpu->argmax(x, out);
    }

    void cacheLatents(View<const float, 2> rows, LayerCache& cache, std::int64_t first) override
    {
        m_plan->enter("cacheLatents");
        m_cpu->cacheLatents(rows, innerOf(cache), first);
    }
    void cacheIndexKeys(View<const float, 2> rows, LayerCache& cache, std::int64_t first) override
    {
        m_plan->enter("cacheIndexKeys");
        m_cpu->cacheIndexKeys(rows, innerOf(cache), first);
    }
    void copyCache(const LayerCache& from, LayerCache& to, std::int64_t count) override
    {
        m_plan->enter("copyCache");
        m_cpu->copyCache(innerOf(from), innerOf(to), count);
    }

    void indexScores(View<const float, 3> q, View<const float, 2> w, const LayerCache& cache, std::int64_t first,
                     View<float, 2> out) override
    {
        m_plan->enter("indexScores");
        m_cpu->indexScores(q, w, innerOf(cache), first, out);
    }
    void indexSelect(View<float, 3> q, View<const float, 2> w, const LayerCache& cache, std::int64_t first,
                     View<std::int32_t, 2> out, View<SelectionBoundary, 1> boundary, std::uint64_t coded) override
    {
        m_plan->enter("indexSelect");
        if (coded != 0) {
            m_plan->enter("readCodedQuery");
            if (coded != m_codedNumber || q.size() != static_cast<std::int64_t>(m_codedQuery.size()))
                throw Error(ErrorCode::Internal, "The codes of these index queries are not held any more");
            q.data = m_codedQuery.data();
            w.data = m_codedWeights.data();
        }
        m_cpu->indexSelect(q, w, innerOf(cache), first, out, boundary, 0);
    }
    void attendSelected(View<const float, 3> q, const LayerCache& cache, View<const std::int32_t, 2> index,
                        View<float, 3> out) override
    {
        m_plan->enter("attendSelected");
        m_cpu->attendSelected(q, innerOf(cache), index, out);
    }
    void attendAll(View<const float, 3> q, const LayerCache& cache, std::int64_t first, View<float, 3> out) override
    {
        m_plan->enter("attendAll");
        m_cpu->attendAll(q, innerOf(cache), first, out);
    }
    void denseMass(View<const float, 3> q, const LayerCache& cache, std::int64_t first, View<float, 2> out) override
    {
        m_plan->enter("denseMass");
        m_cpu->denseMass(q, innerOf(cache), first, out);
    }
    void massSelect(View<const float, 3> q, const LayerCache& cache, std::int64_t first,
                    View<std::int32_t, 2> out) override
    {
        m_plan->enter("massSelect");
        m_cpu->massSelect(q, innerOf(cache), first, out);
    }

    void route(View<const float, 2> logits, const DeviceVector* bias, const RouterSettings& settings,
               View<std::int32_t, 2> experts, View<float, 2> weights) override
    {
        m_plan->enter("route");
        m_cpu->route(logits, bias, settings, experts, weights);
    }
    void experts(View<const float, 2> x, const DeviceMatrix& gateUp, const DeviceMatrix& down,
                 View<const std::int32_t, 2> experts, View<const float, 2> weights, View<float, 2> y) override
    {
        m_plan->enter("experts");
        m_cpu->experts(x, gateUp, down, experts, weights, y);
    }

    bool attendsByHead(const HeadAttention& layer, std::int64_t) const override
    {
        return m_plan->attendsByHead && layer.q.extent(0) > 1;
    }
    void attendByHead(const HeadAttention& layer) override
    {
        m_plan->enter("attendByHead");
        auto own = layer;
        own.cache = &innerOf(*layer.cache);
        attendByHeadPlainly(*m_cpu, own);
    }

    /// As a device does that has a form of its own for index queries: whoever reads the others meets NaN.
    std::uint64_t attentionFront(const AttentionFront& front) override
    {
        ++m_codedNumber; // also void where nothing follows
        (void)Backend::attentionFront(front);
        const std::int64_t values = front.indexQuery.size(), weights = front.indexWeights.size();
        if (front.keepsIndexQuery || values == 0)
            return 0;
        m_codedQuery.assign(front.indexQuery.data, front.indexQuery.data + values);
        m_codedWeights.assign(front.indexWeights.data, front.indexWeights.data + weights);
        std::fill_n(front.indexQuery.data, values, std::numeric_limits<float>::quiet_NaN());
        std::fill_n(front.indexWeights.data, weights, std::numeric_limits<float>::quiet_NaN());
        return m_codedNumber;
    }

protected:
    std::shared_ptr<void> allocateBytes(std::int64_t count, std::int64_t size) override
    {
        m_plan->enter("allocate");
        return m_cpu->allocate<std::byte>(count * size);
    }
    void uploadBytes(const void* host, void* device, std::int64_t bytes) override
    {
        m_plan->enter("upload");
        m_cpu->upload(static_cast<const std::byte*>(host), static_cast<std::byte*>(device), bytes);
    }
    void downloadBytes(const void* device, void* host, std::int64_t bytes) override
    {
        m_plan->enter("download");
        m_cpu->download(static_cast<const std::byte*>(device), static_cast<std::byte*>(host), bytes);
    }

private:
    FaultPlanPtr m_plan;
    std::unique_ptr<Backend> m_cpu;
    std::uint64_t m_codedNumber = 0;
    std::vector<float> m_codedQuery, m_codedWeights;
};

} // namespace

std::unique_ptr<Backend> makeFaultBackend(const FaultPlanPtr& plan, int threads)
{
    return std::make_unique<FaultBackend>(plan, threads);
}

BackendChooser faultyChooser(const FaultPlanPtr& device, const FaultPlanPtr& cpu)
{
    return [device, cpu](const std::string& wish, int threads) -> BackendChoice {
        return {makeFaultBackend(wish == "cpu" ? cpu : device, threads), ""};
    };
}

std::int64_t bytesForContext(const std::filesystem::path& modelFolder, std::int64_t context)
{
    const auto backend = makeFaultBackend(std::make_shared<FaultPlan>("cuda"), 1);
    // A thirty-second of what is free stays free.
    return estimateMemory(*Checkpoint::open(modelFolder), *backend, context).total() * 32 / 31 + 64;
}

} // namespace sightline::test
