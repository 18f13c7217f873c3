// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/reading_mode.h"

#include "ui/painting/color_scale.h"
#include "ui/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace sightline {

namespace {

/// Shares of a role's colour in the five tints: evenly spaced for the eye, and weak enough that ink on the
/// strongest keeps a contrast of 4.5.
using Tints = std::array<double, 5>;
constexpr Tints kMassTints{0.14, 0.25, 0.38, 0.52, 0.66};
constexpr Tints kMissedTints{0.10, 0.18, 0.27, 0.37, 0.47};
constexpr Tints kUnreadTints{0.10, 0.17, 0.24, 0.32, 0.40};
constexpr Tints kSideTints{0.12, 0.20, 0.30, 0.41, 0.52};
constexpr Tints kSideTintsDark{0.12, 0.19, 0.26, 0.33, 0.41};

constexpr ReadingMode kModes[] = {ReadingMode::Votes,  ReadingMode::Selected,    ReadingMode::Margin,
                                  ReadingMode::Mass,   ReadingMode::Missed,      ReadingMode::Answer,
                                  ReadingMode::AnswerLayer, ReadingMode::Unread, ReadingMode::Difference};

QString tr(const char* text)
{
    return QCoreApplication::translate("sightline", text);
}

void appendTints(std::vector<QColor>& colors, const QColor& ground, const QColor& over, const Tints& tints)
{
    for (const double share : tints)
        colors.push_back(blend(ground, over, share));
}

} // namespace

std::span<const ReadingMode> readingModes()
{
    return kModes;
}

bool isOfAnswer(ReadingMode mode)
{
    return mode == ReadingMode::Answer || mode == ReadingMode::AnswerLayer || mode == ReadingMode::Unread;
}

bool isOfLayer(ReadingMode mode)
{
    return mode == ReadingMode::Selected || mode == ReadingMode::Margin || mode == ReadingMode::Mass ||
           mode == ReadingMode::Missed || mode == ReadingMode::AnswerLayer;
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
    case ReadingMode::Answer:
        return tr("whole answer: any layer");
    case ReadingMode::AnswerLayer:
        return tr("whole answer: this layer");
    case ReadingMode::Unread:
        return tr("unread by the answer");
    case ReadingMode::Difference:
        return tr("A minus B");
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
    case ReadingMode::Answer:
        return tr("How many tokens of the answer select the word in at least one layer");
    case ReadingMode::AnswerLayer:
        return tr("How many tokens of the answer select the word at the focused layer");
    case ReadingMode::Unread:
        return tr("Words that no token of the answer selects in any layer; later layers may still have got their "
                  "content through words that were read");
    case ReadingMode::Difference:
        return tr("What only one of two sides reads: green A, the focused token or its answer; violet B");
    }
    return {};
}

QString readingModeKey(ReadingMode mode)
{
    switch (mode) {
    case ReadingMode::Votes:
        return QStringLiteral("votes");
    case ReadingMode::Selected:
        return QStringLiteral("selected");
    case ReadingMode::Margin:
        return QStringLiteral("margin");
    case ReadingMode::Mass:
        return QStringLiteral("mass");
    case ReadingMode::Missed:
        return QStringLiteral("missed");
    case ReadingMode::Answer:
        return QStringLiteral("answer");
    case ReadingMode::AnswerLayer:
        return QStringLiteral("answer_layer");
    case ReadingMode::Unread:
        return QStringLiteral("unread");
    case ReadingMode::Difference:
        return QStringLiteral("difference");
    }
    return {};
}

std::optional<ReadingMode> readingModeFromKey(const QString& key)
{
    for (const auto mode : kModes)
        if (readingModeKey(mode) == key)
            return mode;
    return std::nullopt;
}

int massStep(double mass)
{
    return static_cast<int>(std::count_if(kMassSteps.begin(), kMassSteps.end(),
                                          [&](double bound) { return mass >= bound; })) -
           1;
}

std::vector<QColor> shadingColors(const Theme& theme, ReadingMode mode)
{
    std::vector<QColor> colors;
    switch (mode) {
    case ReadingMode::Mass:
        appendTints(colors, theme.panel, theme.mass, kMassTints);
        break;
    case ReadingMode::Missed:
        appendTints(colors, theme.panel, theme.missed, kMissedTints);
        break;
    case ReadingMode::Unread:
        appendTints(colors, theme.panel, theme.muted, kUnreadTints);
        break;
    case ReadingMode::Difference:
        appendTints(colors, theme.panel, theme.runA, theme.dark ? kSideTintsDark : kSideTints);
        appendTints(colors, theme.panel, theme.runB, theme.dark ? kSideTintsDark : kSideTints);
        break;
    default:
        colors.assign(theme.selectionRamp.begin(), theme.selectionRamp.end());
    }
    return colors;
}

std::vector<QColor> shadingInks(const Theme& theme, ReadingMode mode)
{
    switch (mode) {
    case ReadingMode::Mass:
    case ReadingMode::Missed:
    case ReadingMode::Unread:
        return std::vector<QColor>(5, theme.ink);
    case ReadingMode::Difference:
        return std::vector<QColor>(10, theme.ink);
    default:
        return {theme.selectionInk.begin(), theme.selectionInk.end()};
    }
}

} // namespace sightline
