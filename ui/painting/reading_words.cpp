// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/reading_words.h"

#include "app/formatting.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

/// Translation context of this file.
QString tr(const char* text)
{
    return QCoreApplication::translate("sightline", text);
}

QString unitName(Granularity granularity)
{
    return granularity == Granularity::Sentence ? tr("sentence") : tr("paragraph");
}

/// The sentences for marks of a whole answer.
QString answerSentence(const DocumentShading& s, int focused)
{
    const QString tokens = format::count(s.answerTokens);
    if (s.readsEverything)
        return tr("Every token of this answer reads every word: dense attention leaves nothing unread");
    if (s.reads.empty())
        return tr("What the %1 answer tokens read is being counted").arg(tokens);
    if (focused >= 0 && s.mode == ReadingMode::AnswerLayer)
        return tr("Selected at layer %1 by %2 of %3 answer tokens · right-click: who read this?")
            .arg(s.layer)
            .arg(format::count(s.reads[static_cast<std::size_t>(focused)]), tokens);
    if (focused >= 0)
        return tr("Selected in some layer by %1 of %2 answer tokens · right-click: who read this?")
            .arg(format::count(s.reads[static_cast<std::size_t>(focused)]), tokens);
    if (s.mode == ReadingMode::Unread)
        return tr("%1 of %2 document tokens were selected by no token of the answer in any layer")
            .arg(format::count(s.unreadTokens), format::count(s.count()));
    std::int64_t read = 0;
    for (const auto reads : s.reads)
        read += reads > 0;
    return s.mode == ReadingMode::AnswerLayer
               ? tr("The answer's %1 tokens select %2 of %3 document tokens at layer %4")
                     .arg(tokens, format::count(read), format::count(s.count()))
                     .arg(s.layer)
               : tr("The answer's %1 tokens select %2 of %3 document tokens; %4 stay unread")
                     .arg(tokens, format::count(read), format::count(s.count()), format::count(s.unreadTokens));
}

/// The sentences for marks that add up over brushed tokens.
QString brushSentence(const DocumentShading& s, int focused)
{
    const QString who = brushWords(s.firstBrushed, s.brushedTokens);
    if (s.readsEverything)
        return tr("Answer %1 read every word: choose “dense mass” to see where attention lies").arg(who);
    const bool ofLayer = s.mode == ReadingMode::Selected;
    const auto at = static_cast<std::size_t>(std::max(focused, 0));
    if (focused >= 0)
        return ofLayer ? tr("Selected at layer %1 by %2 of the %3 brushed tokens · Escape in the steps: one token again")
                             .arg(QString::number(s.layer), format::count(s.reads[at]), format::count(s.brushedTokens))
                       : tr("Selected %1 times by answer %2 (%3 × %4 layers) · Escape in the steps: one token again")
                             .arg(format::count(s.votes[at]), who, format::count(s.brushedTokens), QString::number(s.layerCount));
    if (s.granularity != Granularity::Token)
        return tr("Answer %1 read up to %2 of a %3 (tokens and layers together) · Escape in the steps: one token again")
            .arg(who, format::percent(s.strongest), unitName(s.granularity));
    if (!ofLayer)
        return tr("Answer %1 read %2 of %3 document tokens in at least one of %4 layers · Escape in the steps: one token again")
            .arg(who, format::count(s.selectedTokens), format::count(s.count()), QString::number(s.layerCount));
    const auto read = std::count_if(s.reads.begin(), s.reads.end(), [](auto n) { return n > 0; });
    return tr("Answer %1 select %2 of %3 document tokens at layer %4 · Escape in the steps: one token again")
        .arg(who, format::count(read), format::count(s.count()), QString::number(s.layer));
}

QString differenceSentence(const DocumentShading& s, const QString& word, int focused)
{
    if (s.against.isEmpty())
        return tr("Choose what B is in the menu above: dense attention, another answer or a pinned token");
    if (s.difference.empty())
        return s.isRowGone ? tr("The attention mass to compare went with the device; a new answer has it")
            : s.isRowNotKept ? tr("The attention mass to compare was not kept with this answer; a new one has it")
                           : tr("The comparison with %1 is being computed").arg(s.against);
    const QString what = s.comparesWeights ? tr("attention weight at layer %1").arg(s.layer) : tr("share that reads it");
    if (focused >= 0)
        return tr("%1, A minus B: %2 · A is %3, B is %4")
            .arg(what, format::signedNumber(static_cast<double>(s.difference[static_cast<std::size_t>(focused)])), word,
                 s.against);
    return s.comparesWeights
               ? tr("%1 weighs %2 words more than %3 at layer %4, and %5 less: what leaving the rest out moves")
                     .arg(word, format::count(s.onlyA), s.against, QString::number(s.layer), format::count(s.onlyB))
               : tr("%1 words are read more by A than by B (%2), %3 less")
                     .arg(format::count(s.onlyA), s.against, format::count(s.onlyB));
}

} // namespace

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
    if (shading->brushedTokens > 0) {
        const QString who = brushWords(shading->firstBrushed, shading->brushedTokens);
        lines += shading->mode == ReadingMode::Selected
                     ? tr("selected at layer %1 by %2 of answer %3")
                           .arg(QString::number(shading->layer), format::count(shading->reads[i]), who)
                     : tr("selected %1 times by answer %2 in %3 layers")
                           .arg(format::count(shading->votes[i]), who, QString::number(shading->layerCount));
    } else if (i < shading->reads.size())
        lines += shading->mode == ReadingMode::AnswerLayer
                     ? tr("selected by %1 of %2 answer tokens at layer %3")
                           .arg(format::count(shading->reads[i]), format::count(shading->answerTokens))
                           .arg(shading->layer)
                     : tr("selected by %1 of %2 answer tokens in some layer")
                           .arg(format::count(shading->reads[i]), format::count(shading->answerTokens));
    if (i < shading->difference.size())
        lines += (shading->comparesWeights ? tr("attention weight, A minus B: %1") : tr("share that reads it, A minus B: %1"))
                     .arg(format::signedNumber(static_cast<double>(shading->difference[i])));
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
    if (!shading->mass.empty()) {
        const bool idle = i < shading->flags.size() && (shading->flags[i] & kIdleSelection);
        here += (idle ? tr("dense mass %1, hardly any")
                 : shading->selected[i] ? tr("dense mass %1")
                                          : tr("dense mass %1, missed"))
                    .arg(format::number(static_cast<double>(shading->mass[i])));
    }
    if (!here.isEmpty())
        lines += tr("layer %1: %2").arg(shading->layer).arg(here.join(QStringLiteral(" · ")));
    return lines.join(QLatin1Char('\n'));
}

QString brushWords(int first, int count)
{
    return count == 1 ? tr("token %1").arg(first + 1) : tr("tokens %1–%2").arg(first + 1).arg(first + count);
}

QString readingTitle(ReadingMode mode, std::int64_t layer, const QString& brush)
{
    if (!brush.isEmpty() && mode == ReadingMode::Votes)
        return tr("votes, %1").arg(brush);
    if (!brush.isEmpty() && mode == ReadingMode::Selected)
        return tr("layer %1: selected, %2").arg(QString::number(layer), brush);
    switch (mode) {
    case ReadingMode::Selected:
        return tr("layer %1: selected").arg(layer);
    case ReadingMode::Margin:
        return tr("layer %1: margin").arg(layer);
    case ReadingMode::Mass:
        return tr("dense mass, layer %1").arg(layer);
    case ReadingMode::Missed:
        return tr("missed mass, layer %1").arg(layer);
    case ReadingMode::AnswerLayer:
        return tr("whole answer, layer %1").arg(layer);
    case ReadingMode::Answer:
        return tr("whole answer");
    default:
        return readingModeName(mode);
    }
}

ReadingLegend readingLegend(ReadingMode mode, const DocumentShading* s, std::int64_t layers)
{
    const bool perUnit = s && s->mode == mode && s->granularity != Granularity::Token;
    const bool sums = mode == ReadingMode::Mass || mode == ReadingMode::Missed || (s && s->comparesWeights);
    if (perUnit && !sums && mode != ReadingMode::Difference)
        return {QStringLiteral("0"), format::percent(s->strongest)};
    if (s && s->mode == mode && s->brushedTokens > 0)
        return {QStringLiteral("0"), mode == ReadingMode::Votes
                                         ? tr("%1 × %2 layers").arg(format::count(s->brushedTokens), QString::number(s->layerCount))
                                         : tr("%1 tokens").arg(format::count(s->brushedTokens))};
    switch (mode) {
    case ReadingMode::Votes:
        return {QStringLiteral("0"), layers > 0 ? QString::number(layers) : QStringLiteral("n")};
    case ReadingMode::Selected:
        return {QString(), tr("read")};
    case ReadingMode::Margin:
        return {QStringLiteral("0"), tr("largest")};
    case ReadingMode::Mass:
    case ReadingMode::Missed:
        return {format::number(kMassSteps.front()), QStringLiteral("≥ ") + format::number(kMassSteps.back())};
    case ReadingMode::Answer:
    case ReadingMode::AnswerLayer:
        return {QStringLiteral("0"), s && s->answerTokens > 0 ? tr("%1 tokens").arg(format::count(s->answerTokens))
                                                              : tr("all tokens")};
    case ReadingMode::Unread:
        return {QString(), tr("unread")};
    case ReadingMode::Difference: {
        const QString most = !s || sums ? QStringLiteral("≥ ") + format::number(kMassSteps.back())
                             : perUnit ? format::percent(s->strongest)
                                           : format::percent(1);
        return {tr("B %1").arg(most), tr("%1 A").arg(most)};
    }
    }
    return {};
}

QString readingSentence(const DocumentShading& s, const QString& word, int focused)
{
    if (isOfAnswer(s.mode))
        return answerSentence(s, focused);
    if (s.mode == ReadingMode::Difference)
        return differenceSentence(s, word, focused);
    if (s.brushedTokens > 0)
        return brushSentence(s, focused);
    if (s.readsEverything)
        return tr("Dense attention reads every word at %1: choose “dense mass” to see where its weight lies").arg(word);
    if (focused >= 0)
        return tr("Read by %1 of %2 layers at %3 · click to lock · right-click: who read this?")
            .arg(s.votes[static_cast<std::size_t>(focused)])
            .arg(s.layerCount)
            .arg(word);
    if ((s.mode == ReadingMode::Mass || s.mode == ReadingMode::Missed) && !s.mass.empty())
        return tr("Layer %1 at %2: dense mass %3 on words it selects, %4 missed · hover a word")
            .arg(s.layer)
            .arg(word, format::number(s.selectedMass), format::number(s.missedMass));
    if (s.lacksRow)
        return (s.isRowGone ? tr("Layer %1 at %2: scores and mass went with the device; a new answer has them")
                : s.isRowNotKept ? tr("Layer %1 at %2: scores and mass were not kept with this answer; a new one has them")
                            : tr("Layer %1 at %2: scores and mass are being computed"))
            .arg(s.layer)
            .arg(word);
    if (s.granularity != Granularity::Token)
        return tr("%1 reads up to %2 of a %3 (tokens and layers together) · G: by token · hover a word")
            .arg(word, format::percent(s.strongest), unitName(s.granularity));
    return tr("%1 reads %2 of %3 document tokens in at least one of %4 layers · hover a word · N: next one")
        .arg(word, format::count(s.selectedTokens), format::count(s.count()), QString::number(s.layerCount));
}

} // namespace sightline
