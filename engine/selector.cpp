// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/selector.h"

#include "engine/error.h"
#include "engine/recorded_selection.h"
#include "engine/scored_selector.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>
#include <vector>

namespace sightline {

namespace {

constexpr std::array<std::pair<SelectorKind, std::string_view>, 8> kNames = {{
    {SelectorKind::LightningIndexer, "lightning_indexer"},
    {SelectorKind::Dense, "dense"},
    {SelectorKind::Oracle, "oracle"},
    {SelectorKind::Window, "window"},
    {SelectorKind::Random, "random"},
    {SelectorKind::Block, "block"},
    {SelectorKind::PreviousLayer, "previous_layer"},
    {SelectorKind::Replay, "replay"},
}};

class DenseSelector final : public Selector {
public:
    std::int64_t k() const override { return std::numeric_limits<std::int64_t>::max(); }
    bool repeats() const override { return true; }
    void select(const SelectionInput&, View<std::int32_t, 2>, View<SelectionBoundary, 1>) override
    {
        throw Error(ErrorCode::Internal, "The dense selector was asked to choose");
    }
};

/// Rows of the backend's that are as wide as what the last of them sees, in host memory.
template <typename Make>
void downloadRows(Backend& backend, View<float, 2> out, const Make& make)
{
    const auto memory = backend.allocate(out.size());
    make(View<float, 2>(memory.get(), out.extents));
    backend.download(memory.get(), out.data, out.size());
}

class LightningIndexerSelector final : public ScoredSelector {
public:
    using ScoredSelector::ScoredSelector;
    bool usesIndexer() const override { return true; }
    bool readsCodedQuery() const override { return true; }
    bool readsAttentionQuery() const override { return false; }
    bool repeats() const override { return true; }
    void select(const SelectionInput& in, View<std::int32_t, 2> out, View<SelectionBoundary, 1> boundary) override
    {
        in.backend.indexSelect(in.indexQuery, in.indexWeights, in.cache, in.first, out, boundary, in.codedQuery);
    }
    void scores(const SelectionInput& in, std::int64_t row, View<float, 2> out) override
    {
        const std::int64_t n = out.extent(0);
        downloadRows(in.backend, out, [&](View<float, 2> rows) {
            in.backend.indexScores(in.indexQuery.slice(row, n), in.indexWeights.slice(row, n), in.cache, in.first + row, rows);
        });
    }
};

class OracleSelector final : public ScoredSelector {
public:
    using ScoredSelector::ScoredSelector;
    void select(const SelectionInput& in, View<std::int32_t, 2> out, View<SelectionBoundary, 1>) override
    {
        in.backend.massSelect(in.attentionQuery, in.cache, in.first, out);
    }
    void scores(const SelectionInput& in, std::int64_t row, View<float, 2> out) override
    {
        downloadRows(in.backend, out, [&](View<float, 2> rows) {
            in.backend.denseMass(in.attentionQuery.slice(row, out.extent(0)), in.cache, in.first + row, rows);
        });
    }
};

/// A selector that chooses on the host, row by row.
class HostSelector : public ScoredSelector {
public:
    using ScoredSelector::ScoredSelector;
    bool readsAttentionQuery() const override { return false; }
    void select(const SelectionInput& in, View<std::int32_t, 2> out, View<SelectionBoundary, 1>) final
    {
        m_rows.resize(static_cast<std::size_t>(out.size()));
        choose(in.layer, in.first, View<std::int32_t, 2>(m_rows.data(), out.extents));
        in.backend.upload(m_rows.data(), out.data, out.size());
    }

protected:
    /// As select(), in host memory.
    virtual void choose(std::int64_t layer, std::int64_t first, View<std::int32_t, 2> out) = 0;

private:
    std::vector<std::int32_t> m_rows;
};

class WindowSelector final : public HostSelector {
public:
    WindowSelector(std::int64_t k, std::int64_t sinks) : HostSelector(k), m_sinks(std::clamp<std::int64_t>(sinks, 0, k)) {}
    void scores(const SelectionInput&, std::int64_t, View<float, 2> out) override
    {
        const std::int64_t positions = out.extent(1); // first the sinks, then the newest
        for (std::int64_t t = 0; t < out.extent(0); ++t)
            for (std::int64_t s = 0; s < positions; ++s)
                out.row(t)[s] = static_cast<float>(s < m_sinks ? 2 * positions - s : s);
    }

protected:
    void choose(std::int64_t, std::int64_t first, View<std::int32_t, 2> out) override
    {
        for (std::int64_t t = 0; t < out.extent(0); ++t) {
            const std::int64_t visible = first + t + 1, n = std::min(k(), visible);
            const std::int64_t sinks = visible <= k() ? 0 : m_sinks;
            for (std::int64_t i = 0; i < out.extent(1); ++i)
                out.row(t)[i] = static_cast<std::int32_t>(i >= n ? -1 : i < sinks ? i : visible - n + i);
        }
    }

private:
    std::int64_t m_sinks;
};

// Positions by Floyd's sampling with a counter-based generator, so that a row's choice depends on seed,
// layer and position alone.
class RandomSelector final : public HostSelector {
public:
    RandomSelector(std::int64_t k, std::uint64_t seed) : HostSelector(k), m_seed(seed) {}
    void scores(const SelectionInput& in, std::int64_t row, View<float, 2> out) override
    {
        for (std::int64_t t = 0; t < out.extent(0); ++t) {
            std::uint64_t state = start(in.layer, in.first + row + t + 1);
            for (std::int64_t s = 0; s < out.extent(1); ++s)
                out.row(t)[s] = static_cast<float>(splitMix(state) >> 40);
        }
    }

protected:
    void choose(std::int64_t layer, std::int64_t first, View<std::int32_t, 2> out) override
    {
        std::vector<bool> taken;
        for (std::int64_t t = 0; t < out.extent(0); ++t) {
            const std::int64_t visible = first + t + 1, n = std::min(k(), visible);
            std::uint64_t state = start(layer, visible);
            taken.assign(static_cast<std::size_t>(visible), false);
            for (std::int64_t j = visible - n; j < visible; ++j) {
                const auto pick = static_cast<std::size_t>(splitMix(state) % static_cast<std::uint64_t>(j + 1));
                taken[taken[pick] ? static_cast<std::size_t>(j) : pick] = true;
            }
            std::int64_t i = 0;
            for (std::int64_t s = 0; s < visible; ++s)
                if (taken[static_cast<std::size_t>(s)])
                    out.row(t)[i++] = static_cast<std::int32_t>(s);
            std::fill(out.row(t) + i, out.row(t) + out.extent(1), -1);
        }
    }

private:
    [[nodiscard]] std::uint64_t start(std::int64_t layer, std::int64_t visible) const
    {
        return m_seed ^ (static_cast<std::uint64_t>(layer) << 40) ^ static_cast<std::uint64_t>(visible);
    }
    static std::uint64_t splitMix(std::uint64_t& state) // Steele, Lea, Flood 2014
    {
        std::uint64_t z = (state += 0x9E3779B97F4A7C15u);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    std::uint64_t m_seed;
};

} // namespace

std::string_view selectorName(SelectorKind kind)
{
    for (const auto& [value, name] : kNames)
        if (value == kind)
            return name;
    return "unknown";
}

std::optional<SelectorKind> selectorFromName(std::string_view name)
{
    for (const auto& [value, known] : kNames)
        if (known == name)
            return value;
    return std::nullopt;
}

std::string selectorNames()
{
    std::string out;
    for (std::size_t i = 0; i < kNames.size(); ++i)
        out += std::string(i == 0 ? "" : i + 1 == kNames.size() ? " or " : ", ") + std::string(kNames[i].second);
    return out;
}

std::unique_ptr<Selector> makeSelector(const SelectorSettings& settings, std::int64_t modelTopk, bool hasIndexer)
{
    checkEdits(settings.edits, -1, -1, -1);
    const auto kind = settings.kind;
    if (kind == SelectorKind::Replay) {
        if (!settings.recorded)
            throw Error(ErrorCode::InvalidInput, "The replay selector needs a recorded selection: the trace of an answer");
        return makeReplaySelector(makeSelector(withoutReplay(settings), modelTopk, hasIndexer), settings.recorded, settings.edits);
    }
    if (kind == SelectorKind::Dense) {
        const bool excludes = std::any_of(settings.edits.begin(), settings.edits.end(),
                                          [](const auto& edit) { return edit.kind == SelectionEdit::Kind::Exclude; });
        return excludes ? makeDenseExcept(settings.edits) : std::make_unique<DenseSelector>();
    }
    if (needsIndexer(kind) && !hasIndexer)
        throw Error(ErrorCode::InvalidInput,
                    fmt::format("This model has no lightning indexer{}; choose the dense, oracle, window or random selector",
                                kind == SelectorKind::LightningIndexer ? "" : fmt::format(", which {} needs", selectorName(kind))));
    const std::int64_t k = settings.k > 0 ? settings.k : modelTopk;
    if (settings.k < 0 || k <= 0)
        throw Error(ErrorCode::InvalidInput,
                    fmt::format("The {} selector needs a k of at least 1, not {}", selectorName(kind),
                                settings.k < 0 ? settings.k : k));
    if (kind == SelectorKind::Block && settings.blockSize < 1)
        throw Error(ErrorCode::InvalidInput,
                    fmt::format("The block selector needs blocks of at least 1 position, not {}", settings.blockSize));
    checkEdits(settings.edits, k, -1, -1);

    std::unique_ptr<ScoredSelector> made;
    switch (kind) {
    case SelectorKind::Oracle:
        made = std::make_unique<OracleSelector>(k);
        break;
    case SelectorKind::Window:
        made = std::make_unique<WindowSelector>(k, settings.sinks);
        break;
    case SelectorKind::Random:
        made = std::make_unique<RandomSelector>(k, settings.seed);
        break;
    case SelectorKind::Block:
        made = makeBlockSelector(k, settings.blockSize);
        break;
    default:
        made = std::make_unique<LightningIndexerSelector>(k);
    }
    const bool edited = !settings.edits.empty();
    if (kind != SelectorKind::PreviousLayer)
        return edited ? editSelector(std::move(made), settings.edits) : std::unique_ptr<Selector>(std::move(made));
    for (const auto& edit : settings.edits)
        if (!edit.layers.empty())
            throw Error(ErrorCode::InvalidInput,
                        "Passages cannot be forced into or out of single layers where every layer reads what the one before chose; "
                        "choose another selector, or all layers");
    return makePreviousLayerSelector(edited ? editSelector(std::move(made), settings.edits)
                                            : std::unique_ptr<Selector>(std::move(made)));
}

} // namespace sightline
