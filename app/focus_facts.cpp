// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/focus_facts.h"

#include "app/formatting.h"
#include "app/session.h"

#include <algorithm>
#include <cmath>

namespace sightline {
namespace {

const QString kDot = QStringLiteral(" · ");

/// Place of a score in its row, 1 for the largest; equal scores rank by position as the selection does.
std::int64_t rankOf(const std::vector<float>& scores, std::size_t position)
{
    const float score = scores[position];
    std::int64_t rank = 1;
    for (std::size_t i = 0; i < scores.size(); ++i)
        rank += scores[i] > score || (scores[i] == score && i < position);
    return rank;
}

bool isSelected(const LayerRecord& layer, std::int64_t position)
{
    return layer.selectsAll
        || std::binary_search(layer.selected.begin(), layer.selected.end(),
                              static_cast<std::int32_t>(position));
}

} // namespace

QString pieceAt(const RunSnapshot& run, std::int64_t position)
{
    if (!run.prompt || position < 0)
        return {};
    const std::int64_t length = run.prompt->length();
    if (position < length)
        return position < run.prompt->pieces.size() ? run.prompt->pieces[position] : QString();
    const auto index = static_cast<std::size_t>(position - length);
    return index < run.tokens.size() ? QString::fromStdString(run.tokens[index]->text) : QString();
}

QString focusFacts(const Session& session, const Focus& focus, RowService& rows)
{
    const FocusPoint& point = focus.shown();
    const RunPtr run = session.run(point.run);
    const bool hasToken = run && point.token >= 0 && point.token < static_cast<int>(run->tokens.size());
    QStringList facts;
    if (!hasToken) {
        // Before the first answer a position can still be named from the document.
        const DocumentTokensPtr document = session.documentTokens();
        const std::int64_t index = document ? point.position - document->firstPosition : -1;
        if (point.position >= 0 && document && index >= 0 && index < document->count()) {
            const auto i = static_cast<std::size_t>(index);
            facts << QStringLiteral("position %1 %2")
                         .arg(format::count(point.position),
                              format::quoted(document->document->text.mid(
                                  document->begins[i], document->ends[i] - document->begins[i])));
        }
        return facts.join(kDot);
    }

    const TokenRecordPtr& token = run->tokens[static_cast<std::size_t>(point.token)];
    facts << QStringLiteral("token %1 %2").arg(format::count(point.token + 1),
                                              format::quoted(QString::fromStdString(token->text)));
    if (token->divergence)
        facts << QStringLiteral("KL(dense‖sparse) %1").arg(format::nats(
            static_cast<double>(token->divergence->klDenseSparse)));
    const auto layerIndex = static_cast<std::size_t>(std::max<std::int64_t>(0, point.layer));
    if (layerIndex >= token->layers.size())
        return facts.join(kDot);
    const LayerRecord& layer = token->layers[layerIndex];
    facts << QStringLiteral("layer %1").arg(point.layer);
    const PositionRowPtr row = rows.row(run->id, point.token, token, point.layer);
    if (point.position < 0) {
        if (layer.selectsAll)
            facts << QStringLiteral("reads all %1 positions").arg(format::count(token->position));
        else
            facts << QStringLiteral("reads %1 of %2 positions")
                         .arg(format::count(static_cast<std::int64_t>(layer.selected.size())),
                              format::count(token->position));
        if (!std::isnan(layer.coveredMass))
            facts << QStringLiteral("covered mass %1").arg(format::fixed(static_cast<double>(layer.coveredMass), 2));
        return facts.join(kDot);
    }
    facts << QStringLiteral("position %1 %2").arg(format::count(point.position),
                                                 format::quoted(pieceAt(*run, point.position)));
    if (point.position > token->queryPosition()) {
        facts << QStringLiteral("not yet written then");
        return facts.join(kDot);
    }
    const auto position = static_cast<std::size_t>(point.position);
    if (row && position < row->scores.size()) {
        const auto score = static_cast<double>(row->scores[position]);
        facts << QStringLiteral("score %1, rank %2 of %3")
                     .arg(format::number(score), format::count(rankOf(row->scores, position)),
                          format::count(static_cast<std::int64_t>(row->scores.size())));
        if (std::isfinite(layer.threshold))
            facts << QStringLiteral("margin %1").arg(
                format::signedNumber(score - static_cast<double>(layer.threshold)));
    }
    facts << (isSelected(layer, point.position) ? QStringLiteral("read") : QStringLiteral("not read"));
    if (row && position < row->denseMass.size())
        facts << QStringLiteral("dense mass %1").arg(
            format::number(static_cast<double>(row->denseMass[position])));
    return facts.join(kDot);
}

QString progressText(const Progress& progress)
{
    QStringList facts;
    const bool knowsTotal = progress.total > 0;
    switch (progress.phase) {
    case Progress::Phase::LoadingModel:
        facts << (knowsTotal ? QStringLiteral("loading model, %1 of %2")
                                   .arg(format::bytes(progress.done), format::bytes(progress.total))
                             : QStringLiteral("loading model"));
        break;
    case Progress::Phase::Tokenizing:
        facts << QStringLiteral("dividing the document into tokens");
        break;
    case Progress::Phase::Prefill:
    case Progress::Phase::ReferencePrefill:
        facts << QStringLiteral("%1 %2 of %3 tokens")
                     .arg(progress.phase == Progress::Phase::Prefill ? QStringLiteral("reading")
                                                                     : QStringLiteral("dense reference reads"),
                          format::count(progress.done), format::count(progress.total));
        if (progress.perSecond > 0)
            facts << format::rate(progress.perSecond);
        break;
    case Progress::Phase::Generating:
        facts << QStringLiteral("writing token %1").arg(format::count(progress.done + 1));
        if (progress.perSecond > 0)
            facts << format::rate(progress.perSecond);
        break;
    }
    if (progress.secondsLeft >= 0 && progress.phase != Progress::Phase::Generating)
        facts << format::duration(progress.secondsLeft) + QStringLiteral(" left");
    return facts.join(kDot);
}

QString timingText(const Session& session)
{
    if (session.turns().empty())
        return {};
    const TurnSnapshot& turn = session.turns().back();
    QStringList facts;
    for (const RunPtr& run : { turn.a, turn.b })
        if (run && run->timing.decodeSeconds > 0 && run->timing.generatedTokens > 0)
            facts << QStringLiteral("%1 %2").arg(
                run->side == RunSide::A ? QStringLiteral("A") : QStringLiteral("B"),
                format::rate(static_cast<double>(run->timing.generatedTokens) / run->timing.decodeSeconds));
    const RunTiming& timing = turn.a->timing;
    if (timing.prefillTokens > 0 && timing.prefillSeconds > 0) {
        QString prefill = QStringLiteral("prefill %1 tokens in %2")
                              .arg(format::count(timing.prefillTokens), format::duration(timing.prefillSeconds));
        if (timing.reusedTokens > 0)
            prefill += QStringLiteral(" (%1 from cache)").arg(format::count(timing.reusedTokens));
        facts << prefill;
    }
    return facts.join(kDot);
}

} // namespace sightline
