// SPDX-License-Identifier: GPL-3.0-or-later
// Selectors that ask the indexer less often than it could be asked: block by block, or a layer late.
#include "engine/error.h"
#include "engine/scored_selector.h"
#include "engine/trace.h"
#include "kernels/cpu/select_topk.h"
#include "kernels/cpu/simd/simd_ops.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace sightline {

namespace {

class BlockSelector final : public ScoredSelector {
public:
    BlockSelector(std::int64_t k, std::int64_t blockSize) : ScoredSelector(k), m_block(blockSize) {}
    bool usesIndexer() const override { return true; }
    bool readsAttentionQuery() const override { return false; }

    void select(const SelectionInput& in, View<std::int32_t, 2> out, View<SelectionBoundary, 1> boundary) override
    {
        const std::int64_t rows = out.extent(0);
        m_rows.resize(static_cast<std::size_t>(out.size()));
        for (std::int64_t begin = 0; begin < rows; begin += kRowsAtOnce) {
            const std::int64_t count = std::min(kRowsAtOnce, rows - begin), positions = in.first + begin + count;
            m_scores.resize(static_cast<std::size_t>(count * positions));
            scores(in, begin, View<float, 2>(m_scores.data(), {count, positions}));
            for (std::int64_t t = 0; t < count; ++t) {
                const std::int64_t visible = in.first + begin + t + 1, n = std::min(k(), visible);
                std::int32_t* const row = m_rows.data() + (begin + t) * out.extent(1);
                cpu::selectTopk(m_scores.data() + t * positions, visible, n, row, m_scratch);
                std::fill(row + n, row + out.extent(1), -1);
            }
        }
        in.backend.upload(m_rows.data(), out.data, out.size());
        // No position has a score of its own here.
        const std::vector<SelectionBoundary> none(static_cast<std::size_t>(boundary.extent(0)), {kNotMeasured, kNotMeasured, 0});
        if (!none.empty())
            in.backend.upload(none.data(), boundary.data, boundary.extent(0));
    }

    void scores(const SelectionInput& in, std::int64_t row, View<float, 2> out) override
    {
        const std::int64_t count = out.extent(0), heads = in.indexQuery.extent(1), dim = in.indexQuery.extent(2);
        const std::int64_t blocks = (in.first + row + count - 1) / m_block; // complete ones before the last query's own
        // First what waits for the device: rows of the cache are read without it.
        std::vector<float> query(static_cast<std::size_t>(count * heads * dim)), weights(static_cast<std::size_t>(count * heads));
        in.backend.download(in.indexQuery.row(row), query.data(), count * heads * dim);
        in.backend.download(in.indexWeights.row(row), weights.data(), count * heads);
        const auto keys = in.cache.indexKeys(blocks * m_block);
        m_means.assign(static_cast<std::size_t>(blocks * dim), 0);
        for (std::int64_t s = 0; s < blocks * m_block; ++s)
            for (std::int64_t d = 0; d < dim; ++d)
                m_means[static_cast<std::size_t>(s / m_block * dim + d)] += keys.row(s)[d] / static_cast<float>(m_block);
        std::vector<float> best(static_cast<std::size_t>(blocks));
        for (std::int64_t t = 0; t < count; ++t) {
            if (blocks > 0)
                cpu::simdOps().indexScoreRow(query.data() + t * heads * dim, weights.data() + t * heads, heads, dim, m_means.data(),
                                             dim, blocks, best.data());
            if (cpu::simdOps().hasNan(best.data(), blocks))
                throw Error(ErrorCode::InvalidFile, "The model's index scores are not numbers (NaN); its weights are damaged");
            const std::int64_t self = in.first + row + t, own = self / m_block;
            for (std::int64_t s = 0; s <= self; ++s)
                out.row(t)[s] = s / m_block == own ? std::numeric_limits<float>::infinity() : best[static_cast<std::size_t>(s / m_block)];
        }
    }

private:
    std::int64_t m_block;
    std::vector<std::int32_t> m_rows;
    std::vector<float> m_scores, m_means;
    cpu::TopkScratch m_scratch;
};

class PreviousLayerSelector final : public Selector {
public:
    explicit PreviousLayerSelector(std::unique_ptr<Selector> inner) : m_inner(std::move(inner)) {}
    std::int64_t k() const override { return m_inner->k(); }
    bool chooses(std::int64_t visible) const override { return m_inner->chooses(visible); }
    bool usesIndexer() const override { return true; }
    bool readsAttentionQuery() const override { return m_inner->readsAttentionQuery(); }

    void select(const SelectionInput& in, View<std::int32_t, 2> out, View<SelectionBoundary, 1> boundary) override
    {
        m_inner->select(in, out, boundary); // of this layer, for the next one
        std::vector<std::int32_t> rows(static_cast<std::size_t>(out.size()));
        std::vector<SelectionBoundary> edges(static_cast<std::size_t>(boundary.extent(0)));
        in.backend.download(out.data, rows.data(), out.size());
        if (!edges.empty())
            in.backend.download(boundary.data, edges.data(), boundary.extent(0));
        // The layers of a chunk come one after the other; a lower one begins a chunk.
        if (in.layer > m_layer && in.first == m_first && rows.size() == m_rows.size()) {
            in.backend.upload(m_rows.data(), out.data, out.size());
            if (edges.size() == m_edges.size() && !edges.empty())
                in.backend.upload(m_edges.data(), boundary.data, boundary.extent(0));
        }
        m_rows = std::move(rows);
        m_edges = std::move(edges);
        m_layer = in.layer;
        m_first = in.first;
    }

private:
    std::unique_ptr<Selector> m_inner;
    std::vector<std::int32_t> m_rows;
    std::vector<SelectionBoundary> m_edges;
    std::int64_t m_layer = -1, m_first = -1;
};

} // namespace

std::unique_ptr<ScoredSelector> makeBlockSelector(std::int64_t k, std::int64_t blockSize)
{
    return std::make_unique<BlockSelector>(k, blockSize);
}

std::unique_ptr<Selector> makePreviousLayerSelector(std::unique_ptr<Selector> inner)
{
    return std::make_unique<PreviousLayerSelector>(std::move(inner));
}

} // namespace sightline
