// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/document_shading.h"

#include "app/formatting.h"
#include "ui/painting/color_scale.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

/// Shares of the role's colour in the five mass tints: evenly spaced for the eye, and weak enough
/// that
/// ink on the strongest keeps a contrast of 4.5 in both themes.
constexpr std::array<double, 5> kMassTints{0.14, 0.25, 0.38, 0.52, 0.66};
constexpr std::array<double, 5> kMissedTints{0.10, 0.18, 0.27, 0.37, 0.47};

/// Calls `visit` for the indices into the document of the positions in `positions` (ascending).
template <typename Visit>
void forEachInDocument(const std::vector<std::int32_t>& positions, const DocumentTokens& document,
                       Visit visit)
{
    const std::int64_t first = document.firstPosition;
    auto at = std::lower_bound(positions.begin(), positions.end(), first);
    for (; at != positions.end() && *at < first + document.count(); ++at)
        visit(static_cast<std::size_t>(*at - first));
}

/// Translation context of this file.
QString tr(const char* text)
{
    return QCoreApplication::translate("DocumentShading", text);
}

/// "0–3, 6": ascending numbers with ranges.
QString layerList(const std::vector<int>& layers)
{
    QStringList parts;
    for (std::size_t i = 0; i < layers.size();) {
        std::size_t j = i;
        while (j + 1 < layers.size() && layers[j + 1] == layers[j] + 1)
            ++j;
        parts += j > i + 1 ? QStringLiteral("%1–%2").arg(layers[i]).arg(layers[j])
                 : j > i   ? QStringLiteral("%1, %2").arg(layers[i]).arg(layers[j])
                           : QString::number(layers[i]);
        i = j + 1;
    }
    return parts.join(QStringLiteral(", "));
}

bool selects(const LayerRecord& layer, std::int64_t position)
{
    return layer.selectsAll ||
           std::binary_search(layer.selected.begin(), layer.selected.end(), position);
}

} // namespace

int massStep(double mass)
{
    return static_cast<int>(std::count_if(kMassSteps.begin(), kMassSteps.end(),
                                          [&](double bound) { return mass >= bound; })) -
           1;
}

DocumentShadingPtr shadeDocument(const TokenRecord& token, const DocumentTokens& document,
                                 ReadingMode mode, std::int64_t layer, const PositionRow* row)
{
    auto shading = std::make_shared<DocumentShading>();
    DocumentShading& s = *shading;
    const auto count = static_cast<std::size_t>(document.count());
    // Positions that the query sees; a document longer than that is read up to there.
    const auto visible = static_cast<std::size_t>(std::clamp<std::int64_t>(
        token.queryPosition() + 1 - document.firstPosition, 0, document.count()));
    s.mode = mode;
    s.layer = layer;
    s.layerCount = static_cast<int>(token.layers.size());
    s.votes.assign(count, 0);
    s.selected.assign(count, 0);
    s.steps.assign(count, -1);

    int readAll = 0;
    for (const auto& record : token.layers)
        if (record.selectsAll)
            ++readAll;
        else
            forEachInDocument(record.selected, document, [&](std::size_t i) { ++s.votes[i]; });
    if (readAll > 0)
        for (std::size_t i = 0; i < visible; ++i)
            s.votes[i] = static_cast<std::int16_t>(s.votes[i] + readAll);
    s.selectedTokens = static_cast<int>(
        std::count_if(s.votes.begin(), s.votes.end(), [](auto v) { return v > 0; }));

    const LayerRecord* record = layer >= 0 && layer < s.layerCount
                                    ? &token.layers[static_cast<std::size_t>(layer)]
                                    : nullptr;
    if (record && record->selectsAll)
        std::fill_n(s.selected.begin(), visible, std::int8_t{1});
    else if (record)
        forEachInDocument(record->selected, document, [&](std::size_t i) { s.selected[i] = 1; });

    const auto first = static_cast<std::size_t>(document.firstPosition);
    if (row && record && row->denseMass.size() >= first + visible) {
        s.mass.assign(count, 0.0f);
        std::copy_n(row->denseMass.begin() + static_cast<std::ptrdiff_t>(first), visible,
                    s.mass.begin());
        for (std::size_t i = 0; i < visible; ++i)
            (s.selected[i] ? s.selectedMass : s.missedMass) += static_cast<double>(s.mass[i]);
    }
    double largestMargin = 0;
    if (row && record && row->scores.size() >= first + visible && !std::isnan(record->threshold)) {
        s.margin.assign(count, kNotMeasured);
        for (std::size_t i = 0; i < visible; ++i) {
            s.margin[i] = row->scores[first + i] - record->threshold;
            if (s.selected[i])
                largestMargin = std::max(largestMargin, static_cast<double>(s.margin[i]));
        }
    }

    s.isRowGone = row && record && isGone(*row, *record);
    switch (mode) {
    case ReadingMode::Votes:
        s.readsEverything = s.layerCount > 0 && readAll == s.layerCount;
        break;
    case ReadingMode::Selected:
    case ReadingMode::Margin:
        s.readsEverything = record && record->selectsAll;
        s.lacksRow = mode == ReadingMode::Margin && s.margin.empty();
        break;
    case ReadingMode::Mass:
    case ReadingMode::Missed:
        s.lacksRow = s.mass.empty();
        break;
    }
    s.waitsForRow = s.lacksRow && !s.isRowGone;
    // A ground behind every word says nothing: where all is read, the view says so in words.
    for (std::size_t i = 0; i < visible; ++i) {
        int step = -1;
        switch (mode) {
        case ReadingMode::Votes:
            if (!s.readsEverything && s.votes[i] > 0)
                step = Theme::rampStep(static_cast<double>(s.votes[i]) / s.layerCount);
            break;
        case ReadingMode::Selected:
            if (!s.readsEverything && s.selected[i])
                step = 2;
            break;
        case ReadingMode::Margin:
            if (!s.readsEverything && s.selected[i] && !s.margin.empty())
                step = largestMargin > 0
                           ? std::max(0, Theme::rampStep(static_cast<double>(s.margin[i]) /
                                                         largestMargin))
                           : 0;
            break;
        case ReadingMode::Mass:
            if (!s.mass.empty())
                step = massStep(static_cast<double>(s.mass[i]));
            break;
        case ReadingMode::Missed:
            step = massStep(s.missed(i));
            break;
        }
        s.steps[i] = static_cast<std::int8_t>(step);
    }
    return shading;
}

QString readingModeName(ReadingMode mode)
{
    switch (mode) {
    case ReadingMode::Votes:
        return tr("votes over layers");
    case ReadingMode::Selected:
        return tr("this layer: selected");
    case ReadingMode::Margin:
        return tr("this layer: margin");
    case ReadingMode::Mass:
        return tr("dense mass");
    case ReadingMode::Missed:
        return tr("missed mass");
    }
    return {};
}

QString readingModeHelp(ReadingMode mode)
{
    switch (mode) {
    case ReadingMode::Votes:
        return tr("In how many layers the focused token selects the word");
    case ReadingMode::Selected:
        return tr("Whether the focused layer selects the word");
    case ReadingMode::Margin:
        return tr("Index score minus the k-th largest, at the focused layer, of selected words");
    case ReadingMode::Mass:
        return tr("Share of dense attention on the word at the focused layer, head mean");
    case ReadingMode::Missed:
        return tr("Dense attention mass on words that the focused layer does not select");
    }
    return {};
}

QString quotedWord(const TokenRecord& token)
{
    return format::quoted(QString::fromStdString(token.text).trimmed());
}

QString describeReading(const DocumentTokens& document, int documentToken,
                        const TokenRecord* record, const DocumentShading* shading,
                        const PositionRow* row)
{
    const auto i = static_cast<std::size_t>(documentToken);
    const std::int64_t position = document.firstPosition + documentToken;
    const QString piece =
        document.document->text.mid(document.begins[i], document.ends[i] - document.begins[i]);
    QStringList lines{tr("%1 · position %2").arg(format::quoted(piece), format::count(position))};
    if (!record || !shading)
        return lines.first();
    const QString word = quotedWord(*record);
    if (position > record->queryPosition()) {
        lines += tr("not yet visible to %1").arg(word);
        return lines.join(QLatin1Char('\n'));
    }
    std::vector<int> layers;
    for (std::size_t layer = 0; layer < record->layers.size(); ++layer)
        if (selects(record->layers[layer], position))
            layers.push_back(static_cast<int>(layer));
    if (layers.empty()) {
        lines += tr("read by no layer at %1").arg(word);
    } else {
        lines += tr("read by %1 of %2 layers at %3")
                     .arg(layers.size())
                     .arg(record->layers.size())
                     .arg(word);
        lines += tr("selected in layers %1").arg(layerList(layers));
    }
    QStringList here;
    if (!shading->margin.empty() && row) {
        here += tr("score %1")
                    .arg(format::number(
                        static_cast<double>(row->scores[static_cast<std::size_t>(position)])));
        here += tr("margin %1").arg(format::signedNumber(static_cast<double>(shading->margin[i])));
    }
    if (!shading->mass.empty())
        here += (shading->selected[i] ? tr("dense mass %1") : tr("dense mass %1, missed"))
                    .arg(format::number(static_cast<double>(shading->mass[i])));
    if (!here.isEmpty())
        lines += tr("layer %1: %2").arg(shading->layer).arg(here.join(QStringLiteral(" · ")));
    return lines.join(QLatin1Char('\n'));
}

std::vector<PositionReader> readersOf(const RunSnapshot& run, std::int64_t position)
{
    std::vector<PositionReader> readers;
    for (std::size_t i = 0; i < run.tokens.size(); ++i) {
        const TokenRecord& token = *run.tokens[i];
        if (position > token.queryPosition())
            continue;
        const auto votes =
            std::count_if(token.layers.begin(), token.layers.end(),
                          [&](const LayerRecord& layer) { return selects(layer, position); });
        if (votes > 0)
            readers.push_back({static_cast<int>(i), static_cast<int>(votes)});
    }
    std::stable_sort(
        readers.begin(), readers.end(),
        [](const PositionReader& a, const PositionReader& b) { return a.votes > b.votes; });
    return readers;
}

std::array<QColor, 5> shadingColors(const Theme& theme, ReadingMode mode)
{
    if (mode != ReadingMode::Mass && mode != ReadingMode::Missed)
        return theme.selectionRamp;
    std::array<QColor, 5> colors;
    for (std::size_t i = 0; i < colors.size(); ++i)
        colors[i] = mode == ReadingMode::Mass ? blend(theme.panel, theme.mass, kMassTints[i])
                                              : blend(theme.panel, theme.missed, kMissedTints[i]);
    return colors;
}

std::array<QColor, 5> shadingInks(const Theme& theme, ReadingMode mode)
{
    if (mode != ReadingMode::Mass && mode != ReadingMode::Missed)
        return theme.selectionInk;
    return {theme.ink, theme.ink, theme.ink, theme.ink, theme.ink};
}

} // namespace sightline
