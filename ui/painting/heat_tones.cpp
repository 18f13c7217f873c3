// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/heat_tones.h"

#include "ui/painting/color_scale.h"
#include "ui/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("sightline", text);
}

std::vector<std::uint8_t> marginTones(const PositionRow& row, const LayerRecord& layer)
{
    const double threshold = layer.threshold;
    if (row.scores.empty() || !std::isfinite(threshold))
        return {};
    double most = threshold, least = threshold;
    for (const float score : row.scores)
        if (std::isfinite(score)) {
            most = std::max(most, double(score));
            least = std::min(least, double(score));
        }
    std::vector<std::uint8_t> tones(row.scores.size(), 0);
    for (std::size_t i = 0; i < tones.size(); ++i) {
        const double score = row.scores[i];
        if (!std::isfinite(score))
            continue;
        if (score >= threshold)
            tones[i] = static_cast<std::uint8_t>(
                128 + std::lround(most > threshold ? 127 * (score - threshold) / (most - threshold) : 0));
        else
            tones[i] = static_cast<std::uint8_t>(1 + std::lround(126 * (score - least) / (threshold - least)));
    }
    return tones;
}

} // namespace

QString heatModeName(HeatMode mode)
{
    switch (mode) {
    case HeatMode::Margin: return QStringLiteral("margin");
    case HeatMode::DenseMass: return QStringLiteral("dense_mass");
    case HeatMode::MissedMass: return QStringLiteral("missed_mass");
    case HeatMode::Selection: break;
    }
    return QStringLiteral("selection");
}

QString heatModeTitle(HeatMode mode)
{
    switch (mode) {
    case HeatMode::Margin: return tr("margin");
    case HeatMode::DenseMass: return tr("dense mass");
    case HeatMode::MissedMass: return tr("missed mass");
    case HeatMode::Selection: break;
    }
    return tr("selection");
}

std::uint8_t massTone(float mass)
{
    if (!(mass > 1e-4F))
        return 0;
    return static_cast<std::uint8_t>(std::lround(std::min(1.0, 0.04 + 0.96 * (std::log10(mass) + 4) / 4) * 255));
}

std::vector<std::uint8_t> heatTones(HeatMode mode, const PositionRow& row, const LayerRecord& layer)
{
    if (mode == HeatMode::Margin)
        return marginTones(row, layer);
    if (mode == HeatMode::MissedMass && layer.selectsAll)
        return {};
    std::vector<std::uint8_t> tones(row.denseMass.size());
    std::transform(row.denseMass.begin(), row.denseMass.end(), tones.begin(), massTone);
    if (mode == HeatMode::MissedMass)
        for (const std::int32_t p : layer.selected)
            if (p >= 0 && static_cast<std::size_t>(p) < tones.size())
                tones[static_cast<std::size_t>(p)] = 0;
    return tones;
}

void heatValues(HeatMode mode, const PositionRow* row, const LayerRecord& layer, std::int64_t begin, std::int64_t end,
                float* out)
{
    const std::vector<float> none;
    const std::vector<float>& source = !row ? none : mode == HeatMode::Margin ? row->scores : row->denseMass;
    for (std::int64_t p = begin; p < end; ++p) {
        float value = kNotMeasured;
        if (mode == HeatMode::Selection)
            value = layer.selectsAll ? 1.0F : 0.0F;
        else if (p >= 0 && p < std::ssize(source))
            value = mode == HeatMode::Margin ? source[static_cast<std::size_t>(p)] - layer.threshold
                    : mode == HeatMode::MissedMass && layer.selectsAll ? 0.0F
                                                                       : source[static_cast<std::size_t>(p)];
        out[p - begin] = value;
    }
    if (layer.selectsAll || mode == HeatMode::Margin || mode == HeatMode::DenseMass)
        return;
    const auto first = std::lower_bound(layer.selected.begin(), layer.selected.end(), begin);
    for (auto at = first; at != layer.selected.end() && *at < end; ++at)
        if (mode == HeatMode::Selection || !std::isnan(out[*at - begin]))
            out[*at - begin] = mode == HeatMode::Selection ? 1.0F : 0.0F;
}

QString heatMeaning(HeatMode mode)
{
    switch (mode) {
    case HeatMode::Margin: return QStringLiteral("index score minus the k-th largest score of the row");
    case HeatMode::DenseMass: return QStringLiteral("dense attention mass, mean over heads");
    case HeatMode::MissedMass: return QStringLiteral("dense attention mass where the position was not selected, else 0");
    case HeatMode::Selection: break;
    }
    return QStringLiteral("1 where the position was selected, else 0");
}

ToneColours toneColours(HeatMode mode, const Theme& theme)
{
    ToneColours colours{};
    if (mode == HeatMode::Margin) {
        const ColorScale read = ColorScale::selection(theme);
        for (int i = 1; i < 256; ++i) {
            // Far below the boundary fades into the ground; the step at the boundary is one of hue.
            const double share = i < 128 ? (i - 1) / 126.0 : (i - 128) / 127.0;
            colours[static_cast<std::size_t>(i)] =
                i < 128 ? blend(theme.panel, blend(theme.score, theme.muted, 0.7), std::pow(share, 5)).rgb()
                        : read.at(0.4 + 0.6 * share);
        }
        return colours;
    }
    const ColorScale scale = mode == HeatMode::MissedMass  ? ColorScale::missed(theme)
                             : mode == HeatMode::DenseMass ? ColorScale::mass(theme)
                                                           : ColorScale::density(theme);
    for (int i = 1; i < 256; ++i)
        colours[static_cast<std::size_t>(i)] = scale.at(i / 255.0);
    return colours;
}

} // namespace sightline
