// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recorded_selection.h"
#include "engine/scored_selector.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace sightline {

namespace {

/// The most positions that includes add to a row.
std::int64_t mostForced(const SelectionEdits& edits)
{
    std::int64_t count = 0;
    for (const auto& edit : edits)
        if (edit.kind == SelectionEdit::Kind::Include)
            count += edit.end - edit.begin;
    return count;
}

class ReplaySelector final : public Selector {
public:
    ReplaySelector(std::unique_ptr<Selector> other, std::shared_ptr<const RecordedSelection> recorded, SelectionEdits edits)
        : m_other(std::move(other)), m_recorded(std::move(recorded)), m_edits(std::move(edits)),
          m_k(std::max(m_other->k(), m_recorded->widest() + mostForced(m_edits)))
    {
    }
    std::int64_t k() const override { return m_k; }
    // What read everything there, without being asked, does so here: the other one knows the edits.
    bool chooses(std::int64_t visible) const override
    {
        const bool leavesOut = m_recorded->firstChoice() < m_recorded->end();
        return m_other->chooses(visible) || (leavesOut && visible > m_recorded->firstChoice());
    }
    bool usesIndexer() const override { return m_other->usesIndexer(); }
    bool readsCodedQuery() const override { return m_other->readsCodedQuery(); }
    bool readsAttentionQuery() const override { return m_other->readsAttentionQuery(); }

    void select(const SelectionInput& in, View<std::int32_t, 2> out, View<SelectionBoundary, 1> boundary) override
    {
        const std::int64_t rows = out.extent(0), width = out.extent(1);
        std::int64_t held = 0;
        for (std::int64_t t = 0; t < rows; ++t)
            held += m_recorded->holds(in.layer, in.first + t) ? 1 : 0;
        if (held == 0 && width <= m_other->k() && m_other->chooses(in.first + rows)) {
            m_other->select(in, out, boundary);
            return;
        }
        m_rows.resize(static_cast<std::size_t>(out.size()));
        const View<std::int32_t, 2> chosen(m_rows.data(), out.extents);
        m_edges.assign(static_cast<std::size_t>(boundary.extent(0)), {kNotMeasured, kNotMeasured, 0});
        if (held < rows)
            chooseOthers(in, out, chosen, boundary);
        const auto mask = EditMask::of(m_edits, in.layer, in.first + rows);
        for (std::int64_t t = 0; t < rows; ++t)
            if (m_recorded->holds(in.layer, in.first + t)) {
                replay(in.layer, in.first + t, mask, chosen.row(t), width);
                if (!m_edges.empty()) // no score of this model decided here
                    m_edges[static_cast<std::size_t>(t)] = {kNotMeasured, kNotMeasured, 0};
            }
        in.backend.upload(m_rows.data(), out.data, out.size());
        if (!m_edges.empty())
            in.backend.upload(m_edges.data(), boundary.data, boundary.extent(0));
    }

private:
    /// Rows of queries that are not recorded, and room for the others. `out` may be written on the way.
    void chooseOthers(const SelectionInput& in, View<std::int32_t, 2> out, View<std::int32_t, 2> chosen,
                      View<SelectionBoundary, 1> boundary)
    {
        const std::int64_t rows = chosen.extent(0), positions = in.first + rows, width = chosen.extent(1);
        if (!m_other->chooses(positions)) {
            for (std::int64_t t = 0; t < rows; ++t)
                for (std::int64_t i = 0; i < width; ++i)
                    chosen.row(t)[i] = static_cast<std::int32_t>(i <= in.first + t ? i : -1);
            return;
        }
        const std::int64_t own = std::min(m_other->k(), positions); // its k is the width that it is given
        const auto memory = own == width ? nullptr : in.backend.allocate<std::int32_t>(rows * own);
        const View<std::int32_t, 2> theirs = own == width ? out : View<std::int32_t, 2>(memory.get(), {rows, own});
        m_other->select(in, theirs, boundary);
        m_theirs.resize(static_cast<std::size_t>(rows * own));
        in.backend.download(theirs.data, m_theirs.data(), theirs.size());
        for (std::int64_t t = 0; t < rows; ++t) {
            std::copy_n(m_theirs.data() + t * own, own, chosen.row(t)); // never wider than all of them
            std::fill(chosen.row(t) + own, chosen.row(t) + width, -1);
        }
        if (!m_edges.empty())
            in.backend.download(boundary.data, m_edges.data(), boundary.extent(0));
    }

    /// One recorded row, less what is excluded and with what is forced.
    void replay(std::int64_t layer, std::int64_t query, const EditMask& mask, std::int32_t* out, std::int64_t width)
    {
        const auto recorded = m_recorded->selected(layer, query);
        m_row.clear();
        if (recorded.empty()) {
            for (std::int32_t s = 0; s <= query; ++s)
                m_row.push_back(s);
        } else {
            const auto forced = std::lower_bound(mask.forced.begin(), mask.forced.end(), query + 1);
            std::set_union(recorded.begin(), recorded.end(), mask.forced.begin(), forced, std::back_inserter(m_row));
        }
        std::erase_if(m_row, [&](std::int32_t s) { return mask.excludes(s); });
        if (m_row.empty())
            m_row.push_back(static_cast<std::int32_t>(query)); // a query with nothing to read reads itself
        std::copy(m_row.begin(), m_row.end(), out);
        std::fill(out + m_row.size(), out + width, -1);
    }

    std::unique_ptr<Selector> m_other; ///< of queries that are not recorded
    std::shared_ptr<const RecordedSelection> m_recorded;
    SelectionEdits m_edits;
    std::int64_t m_k;
    std::vector<std::int32_t> m_rows, m_theirs, m_row;
    std::vector<SelectionBoundary> m_edges;
};

} // namespace

std::unique_ptr<Selector> makeReplaySelector(std::unique_ptr<Selector> other, std::shared_ptr<const RecordedSelection> recorded,
                                             SelectionEdits edits)
{
    return std::make_unique<ReplaySelector>(std::move(other), std::move(recorded), std::move(edits));
}

} // namespace sightline
