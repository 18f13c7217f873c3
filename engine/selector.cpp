// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/selector.h"

#include "engine/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>
#include <vector>

namespace sightline {

namespace {

constexpr std::array<std::pair<SelectorKind, std::string_view>, 5> kNames = {{
    {SelectorKind::LightningIndexer, "lightning_indexer"},
    {SelectorKind::Dense, "dense"},
    {SelectorKind::Oracle, "oracle"},
    {SelectorKind::Window, "window"},
    {SelectorKind::Random, "random"},
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

class SparseSelector : public Selector {
public:
    explicit SparseSelector(std::int64_t k) : m_k(k) {}
    std::int64_t k() const override { return m_k; }

private:
    std::int64_t m_k;
};

class LightningIndexerSelector final : public SparseSelector {
public:
    using SparseSelector::SparseSelector;
    bool usesIndexer() const override { return true; }
    bool readsCodedQuery() const override { return true; }
    bool repeats() const override { return true; }
    void select(const SelectionInput& in, View<std::int32_t, 2> out, View<SelectionBoundary, 1> boundary) override
    {
        in.backend.indexSelect(in.indexQuery, in.indexWeights, in.cache, in.first, out, boundary, in.codedQuery);
    }
};

class OracleSelector final : public SparseSelector {
public:
    using SparseSelector::SparseSelector;
    void select(const SelectionInput& in, View<std::int32_t, 2> out, View<SelectionBoundary, 1>) override
    {
        in.backend.massSelect(in.attentionQuery, in.cache, in.first, out);
    }
};

/// A selector that chooses on the host, row by row.
class HostSelector : public SparseSelector {
public:
    using SparseSelector::SparseSelector;
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

protected:
    void choose(std::int64_t layer, std::int64_t first, View<std::int32_t, 2> out) override
    {
        std::vector<bool> taken;
        for (std::int64_t t = 0; t < out.extent(0); ++t) {
            const std::int64_t visible = first + t + 1, n = std::min(k(), visible);
            std::uint64_t state = m_seed ^ (static_cast<std::uint64_t>(layer) << 40)
                ^ static_cast<std::uint64_t>(visible);
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

std::unique_ptr<Selector> makeSelector(const SelectorSettings& settings, std::int64_t modelTopk, bool hasIndexer)
{
    if (settings.kind == SelectorKind::Dense)
        return std::make_unique<DenseSelector>();
    if (settings.kind == SelectorKind::LightningIndexer && !hasIndexer)
        throw Error(ErrorCode::InvalidInput,
                    "This model has no lightning indexer; choose the dense, oracle, window or random selector");
    const std::int64_t k = settings.k > 0 ? settings.k : modelTopk;
    if (settings.k < 0 || k <= 0)
        throw Error(ErrorCode::InvalidInput,
                    fmt::format("The {} selector needs a k of at least 1, not {}", selectorName(settings.kind),
                                settings.k < 0 ? settings.k : k));
    switch (settings.kind) {
    case SelectorKind::Oracle:
        return std::make_unique<OracleSelector>(k);
    case SelectorKind::Window:
        return std::make_unique<WindowSelector>(k, settings.sinks);
    case SelectorKind::Random:
        return std::make_unique<RandomSelector>(k, settings.seed);
    default:
        return std::make_unique<LightningIndexerSelector>(k);
    }
}

} // namespace sightline
