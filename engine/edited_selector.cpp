// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scored_selector.h"
#include "engine/trace.h"
#include "kernels/cpu/select_topk.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace sightline {

namespace {

/// The first position that any exclusion names, whatever the layer.
std::int64_t firstExcluded(const SelectionEdits& edits)
{
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    for (const auto& edit : edits)
        if (edit.kind == SelectionEdit::Kind::Exclude)
            first = std::min(first, edit.begin);
    return first;
}

class EditedSelector final : public Selector {
public:
    EditedSelector(std::unique_ptr<ScoredSelector> inner, SelectionEdits edits)
        : m_inner(std::move(inner)), m_edits(std::move(edits)), m_firstExcluded(firstExcluded(m_edits))
    {
    }
    std::int64_t k() const override { return m_inner->k(); }
    bool chooses(std::int64_t visible) const override { return m_inner->chooses(visible) || visible > m_firstExcluded; }
    bool usesIndexer() const override { return m_inner->usesIndexer(); }
    bool readsAttentionQuery() const override { return m_inner->readsAttentionQuery(); }

    void select(const SelectionInput& in, View<std::int32_t, 2> out, View<SelectionBoundary, 1> boundary) override
    {
        m_inner->select(in, out, boundary);
        const std::int64_t rows = out.extent(0), positions = in.first + rows;
        const auto mask = EditMask::of(m_edits, in.layer, positions);
        if (mask.forced.empty() && mask.excluded.empty())
            return;
        m_rows.resize(static_cast<std::size_t>(out.size()));
        in.backend.download(out.data, m_rows.data(), out.size());
        m_edges.resize(static_cast<std::size_t>(boundary.extent(0)));
        if (!m_edges.empty())
            in.backend.download(boundary.data, m_edges.data(), boundary.extent(0));
        const View<std::int32_t, 2> chosen(m_rows.data(), out.extents);
        bool changed = false;
        for (std::int64_t t = 0; t < rows;) {
            std::int64_t end = t;
            while (end < rows && end - t < kRows && !obeys(chosen.row(end), out.extent(1), in.first + end + 1, mask))
                ++end;
            if (end == t) {
                ++t;
                continue;
            }
            choose(in, t, end, mask, chosen);
            changed = true;
            t = end;
        }
        if (!changed)
            return;
        in.backend.upload(m_rows.data(), out.data, out.size());
        if (!m_edges.empty())
            in.backend.upload(m_edges.data(), boundary.data, boundary.extent(0));
    }

private:
    static constexpr std::int64_t kRows = 64;

    static std::int64_t forcedBefore(const EditMask& mask, std::int64_t visible)
    {
        return std::lower_bound(mask.forced.begin(), mask.forced.end(), visible) - mask.forced.begin();
    }

    static bool obeys(const std::int32_t* row, std::int64_t width, std::int64_t visible, const EditMask& mask)
    {
        std::int64_t forced = 0;
        for (std::int64_t i = 0; i < width && row[i] >= 0; ++i) {
            if (mask.excludes(row[i]))
                return false;
            forced += std::binary_search(mask.forced.begin(), mask.forced.end(), row[i]) ? 1 : 0;
        }
        return forced == forcedBefore(mask, visible);
    }

    /// Rows [begin, end) from their scores.
    void choose(const SelectionInput& in, std::int64_t begin, std::int64_t end, const EditMask& mask,
                View<std::int32_t, 2> chosen)
    {
        const std::int64_t positions = in.first + end;
        m_scores.resize(static_cast<std::size_t>((end - begin) * positions));
        const View<float, 2> scores(m_scores.data(), {end - begin, positions});
        m_inner->scores(in, begin, scores);
        for (std::int64_t t = begin; t < end; ++t)
            chooseRow(scores.row(t - begin), in.first + t + 1, mask, chosen.row(t), chosen.extent(1),
                      m_edges.empty() ? nullptr : &m_edges[static_cast<std::size_t>(t)]);
    }

    void chooseRow(const float* scores, std::int64_t visible, const EditMask& mask, std::int32_t* out, std::int64_t width,
                   SelectionBoundary* edge)
    {
        const std::int64_t forced = forcedBefore(mask, visible);
        m_free.clear();
        m_freeScores.clear();
        auto next = mask.forced.begin();
        for (std::int32_t s = 0; s < visible; ++s) {
            if (next != mask.forced.end() && *next == s) {
                ++next;
            } else if (!mask.excludes(s)) {
                m_free.push_back(s);
                m_freeScores.push_back(scores[s]);
            }
        }
        const auto free = static_cast<std::int64_t>(m_free.size());
        const std::int64_t places = std::clamp<std::int64_t>(k() - forced, 0, free);
        m_picked.resize(static_cast<std::size_t>(places));
        cpu::TopkBoundary boundary{kNotMeasured, kNotMeasured, 0};
        if (places > 0)
            cpu::selectTopk(m_freeScores.data(), free, places, m_picked.data(), m_scratch, &boundary);
        if (edge)
            *edge = {boundary.threshold, boundary.gap, boundary.ties};
        for (auto& pick : m_picked)
            pick = m_free[static_cast<std::size_t>(pick)];
        std::int32_t* last = std::merge(m_picked.begin(), m_picked.end(), mask.forced.begin(), mask.forced.begin() + forced, out);
        if (last == out)
            *last++ = static_cast<std::int32_t>(visible - 1); // a query with nothing to read reads itself
        std::fill(last, out + width, -1);
    }

    std::unique_ptr<ScoredSelector> m_inner;
    SelectionEdits m_edits;
    std::int64_t m_firstExcluded;
    std::vector<std::int32_t> m_rows, m_free, m_picked;
    std::vector<SelectionBoundary> m_edges;
    std::vector<float> m_scores, m_freeScores;
    cpu::TopkScratch m_scratch;
};

class DenseExceptSelector final : public Selector {
public:
    explicit DenseExceptSelector(SelectionEdits edits) : m_edits(std::move(edits)), m_firstExcluded(firstExcluded(m_edits)) {}
    std::int64_t k() const override { return std::numeric_limits<std::int64_t>::max(); }
    bool chooses(std::int64_t visible) const override { return visible > m_firstExcluded; }
    bool readsAttentionQuery() const override { return false; }
    void select(const SelectionInput& in, View<std::int32_t, 2> out, View<SelectionBoundary, 1>) override
    {
        const auto mask = EditMask::of(m_edits, in.layer, in.first + out.extent(0));
        m_rows.resize(static_cast<std::size_t>(out.size()));
        for (std::int64_t t = 0; t < out.extent(0); ++t) {
            const auto self = static_cast<std::int32_t>(in.first + t);
            std::int32_t* const row = m_rows.data() + t * out.extent(1);
            std::int32_t* last = row;
            for (std::int32_t s = 0; s <= self; ++s)
                if (!mask.excludes(s))
                    *last++ = s;
            if (last == row)
                *last++ = self;
            std::fill(last, row + out.extent(1), -1);
        }
        in.backend.upload(m_rows.data(), out.data, out.size());
    }

private:
    SelectionEdits m_edits;
    std::int64_t m_firstExcluded;
    std::vector<std::int32_t> m_rows;
};

} // namespace

std::unique_ptr<Selector> editSelector(std::unique_ptr<ScoredSelector> inner, SelectionEdits edits)
{
    return std::make_unique<EditedSelector>(std::move(inner), std::move(edits));
}

std::unique_ptr<Selector> makeDenseExcept(SelectionEdits edits)
{
    return std::make_unique<DenseExceptSelector>(std::move(edits));
}

} // namespace sightline
