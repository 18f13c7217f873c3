// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trace_recorder.h"

#include "engine/divergence.h"

#include <algorithm>

namespace sightline {

TraceRecorder::TraceRecorder(const Model& model, bool localDivergence)
    : m_model(model), m_localDivergence(localDivergence)
{
}

void TraceRecorder::expect(std::int64_t end)
{
    m_end = end;
    m_layers.clear();
}

bool TraceRecorder::wants(std::int64_t, std::int64_t end) const { return end == m_end; }

std::vector<LayerRecord> TraceRecorder::take() { return std::move(m_layers); }

void TraceRecorder::onLayer(const LayerView& view)
{
    const std::int64_t row = view.rows - 1;
    auto& backend = m_model.backend();
    LayerRecord record;
    record.selectsAll = view.selection.all;
    if (!record.selectsAll) {
        record.selected.resize(static_cast<std::size_t>(view.selection.indices.extent(1)));
        backend.download(view.selection.indices.row(row), record.selected.data(), view.selection.indices.extent(1));
        record.selected.erase(std::find(record.selected.begin(), record.selected.end(), -1), record.selected.end());
        if (view.selection.boundary.extent(0) > 0) {
            SelectionBoundary edge;
            backend.download(view.selection.boundary.row(row), &edge, 1);
            record.threshold = edge.threshold;
            record.gap = edge.gap;
            record.tiesAtThreshold = edge.ties;
        }
    }
    const auto copy = [&](const float* from, std::int64_t count) {
        std::vector<float> to(static_cast<std::size_t>(count));
        backend.download(from, to.data(), count);
        return to;
    };
    record.hasScores = view.indexQuery.extent(0) > 0;
    if (record.hasScores) {
        record.indexQuery = copy(view.indexQuery.row(row), view.indexQuery.extent(1) * view.indexQuery.extent(2));
        record.indexWeights = copy(view.indexWeights.row(row), view.indexWeights.extent(1));
    }
    record.attentionQuery =
        copy(view.attentionQuery.row(row), view.attentionQuery.extent(1) * view.attentionQuery.extent(2));
    if (m_localDivergence)
        measure(view, row, record);
    m_layers.push_back(std::move(record));
}

float* TraceRecorder::scratch(std::shared_ptr<float>& memory, std::int64_t& size, std::int64_t count)
{
    if (count > size) {
        size = count + count / 2;
        memory = m_model.backend().allocate(size);
    }
    return memory.get();
}

// Local divergence (design section 3): dense attention from the same query over the same cache.
void TraceRecorder::measure(const LayerView& view, std::int64_t row, LayerRecord& record)
{
    if (record.selectsAll) {
        record.coveredMass = record.oracleMass = record.recall = 1.0f;
        record.outputError = 0.0f;
        return;
    }
    auto& backend = m_model.backend();
    const std::int64_t visible = view.first + view.rows, position = visible - 1;
    const auto query = view.attentionQuery.slice(row, 1);

    const View<float, 2> mass(scratch(m_mass, m_massSize, visible), {1, visible});
    backend.denseMass(query, *view.cache, position, mass);
    std::vector<float> host(static_cast<std::size_t>(visible));
    backend.download(mass.data, host.data(), visible);
    record.coveredMass = static_cast<float>(coveredMass(host, record.selected));
    const auto oracle = oracleAgreement(host, record.selected);
    record.oracleMass = static_cast<float>(oracle.mass);
    record.recall = static_cast<float>(oracle.recall);

    // Both outputs through W_UV and W_O, where they enter the residual stream.
    const auto& w = *view.weights;
    const std::int64_t heads = view.z.extent(1), rank = view.z.extent(2), v = w.w_uv->rows();
    const std::int64_t hidden = w.o_proj->rows();
    float* memory = scratch(m_small, m_smallSize, heads * rank + heads * v + 2 * hidden);
    const View<float, 3> z(memory, {1, heads, rank}), values(z.data + heads * rank, {1, heads, v});
    const View<float, 2> dense(values.data + heads * v, {1, hidden}), sparse(dense.data + hidden, {1, hidden});
    const View<const float, 2> flat(values.data, {1, heads * v});
    backend.attendAll(query, *view.cache, position, z);
    backend.linearPerHead(z, *w.w_uv, values);
    backend.linear(flat, *w.o_proj, dense);
    backend.linearPerHead(view.z.slice(row, 1), *w.w_uv, values);
    backend.linear(flat, *w.o_proj, sparse);
    std::vector<float> both(static_cast<std::size_t>(2 * hidden));
    backend.download(dense.data, both.data(), 2 * hidden);
    const auto half = static_cast<std::size_t>(hidden);
    record.outputError = static_cast<float>(relativeError(std::span(both).subspan(half), std::span(both).first(half)));
}

} // namespace sightline
