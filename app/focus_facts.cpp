// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/focus_facts.h"

#include "app/formatting.h"
#include "app/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace sightline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sightline::FocusFacts)
};

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
            facts << Words::tr("position %1 %2")
                         .arg(format::count(point.position),
                              format::quoted(document->document->text.mid(
                                  document->begins[i], document->ends[i] - document->begins[i])));
        }
        return facts.join(kDot);
    }

    const TokenRecordPtr& token = run->tokens[static_cast<std::size_t>(point.token)];
    facts << Words::tr("token %1 %2").arg(format::count(point.token + 1),
                                              format::quoted(QString::fromStdString(token->text)));
    if (token->divergence)
        facts << Words::tr("KL(dense‖sparse) %1").arg(format::nats(
            static_cast<double>(token->divergence->klDenseSparse)));
    const auto layerIndex = static_cast<std::size_t>(std::max<std::int64_t>(0, point.layer));
    if (layerIndex >= token->layers.size())
        return facts.join(kDot);
    const LayerRecord& layer = token->layers[layerIndex];
    facts << Words::tr("layer %1").arg(point.layer);
    if (const PositionSpan& stretch = focus.passage(); !stretch.isEmpty()) {
        const std::int64_t end = std::min(stretch.end, token->queryPosition() + 1);
        const auto below = [&](std::int64_t position) {
            return std::lower_bound(layer.selected.begin(), layer.selected.end(), static_cast<std::int32_t>(position));
        };
        const std::int64_t read = end <= stretch.begin ? 0 : layer.selectsAll ? end - stretch.begin : below(end) - below(stretch.begin);
        facts << Words::tr("reads %1 of positions %2–%3").arg(format::count(read), format::count(stretch.begin),
                                                              format::count(stretch.end - 1));
    }
    const PositionRowPtr row = rows.row(run->id, point.token, token, point.layer);
    if (point.position < 0) {
        if (layer.selectsAll)
            facts << Words::tr("reads all %1 positions").arg(format::count(token->position));
        else
            facts << Words::tr("reads %1 of %2 positions")
                         .arg(format::count(static_cast<std::int64_t>(layer.selected.size())),
                              format::count(token->position));
        if (!std::isnan(layer.coveredMass))
            facts << Words::tr("covered mass %1").arg(format::fixed(static_cast<double>(layer.coveredMass), 2));
        return facts.join(kDot);
    }
    facts << Words::tr("position %1 %2").arg(format::count(point.position),
                                                 format::quoted(pieceAt(*run, point.position)));
    if (point.position > token->queryPosition()) {
        facts << Words::tr("not yet written then");
        return facts.join(kDot);
    }
    const auto position = static_cast<std::size_t>(point.position);
    if (row && position < row->scores.size()) {
        const auto score = static_cast<double>(row->scores[position]);
        facts << Words::tr("score %1, rank %2 of %3")
                     .arg(format::number(score), format::count(rankOf(row->scores, position)),
                          format::count(static_cast<std::int64_t>(row->scores.size())));
        if (std::isfinite(layer.threshold))
            facts << Words::tr("margin %1").arg(
                format::signedNumber(score - static_cast<double>(layer.threshold)));
    }
    facts << (isSelected(layer, point.position) ? Words::tr("read") : Words::tr("not read"));
    if (row && position < row->denseMass.size())
        facts << Words::tr("dense mass %1").arg(
            format::number(static_cast<double>(row->denseMass[position])));
    return facts.join(kDot);
}

namespace {

/// One side of a comparison; `token` is null where the point names none.
struct Side {
    RunPtr run;
    TokenRecordPtr token;
    const LayerRecord* layer = nullptr;
    PositionRowPtr row;
};

Side sideOf(const Session& session, const FocusPoint& point, RowService& rows)
{
    Side side;
    side.run = session.run(point.run);
    if (!side.run || point.token < 0 || point.token >= static_cast<int>(side.run->tokens.size()))
        return side;
    side.token = side.run->tokens[static_cast<std::size_t>(point.token)];
    if (point.layer >= 0 && point.layer < static_cast<std::int64_t>(side.token->layers.size())) {
        side.layer = &side.token->layers[static_cast<std::size_t>(point.layer)];
        side.row = rows.row(side.run->id, point.token, side.token, point.layer);
    }
    return side;
}

/// How many positions both read.
std::int64_t readByBoth(const Side& a, const Side& b)
{
    if (a.layer->selectsAll || b.layer->selectsAll) {
        const Side& chooser = a.layer->selectsAll ? b : a;
        const Side& other = a.layer->selectsAll ? a : b;
        if (chooser.layer->selectsAll)
            return std::min(chooser.token->position, other.token->position);
        const auto& chosen = chooser.layer->selected;
        return std::lower_bound(chosen.begin(), chosen.end(), static_cast<std::int32_t>(other.token->position))
            - chosen.begin();
    }
    std::int64_t both = 0;
    auto it = b.layer->selected.begin();
    for (const std::int32_t position : a.layer->selected) {
        while (it != b.layer->selected.end() && *it < position)
            ++it;
        both += it != b.layer->selected.end() && *it == position;
    }
    return both;
}

std::int64_t readBy(const Side& side)
{
    return side.layer->selectsAll ? side.token->position : static_cast<std::int64_t>(side.layer->selected.size());
}

QString comparedPosition(const Side& here, std::int64_t at, const Side& there, std::int64_t pinnedAt)
{
    QStringList facts;
    const auto i = static_cast<std::size_t>(at), j = static_cast<std::size_t>(pinnedAt);
    if (at > here.token->queryPosition() || pinnedAt > there.token->queryPosition())
        return Words::tr("one of the two was not yet written then");
    if (here.row && there.row && i < here.row->scores.size() && j < there.row->scores.size()) {
        facts << Words::tr("score %1").arg(format::signedNumber(static_cast<double>(here.row->scores[i])
                                                                - static_cast<double>(there.row->scores[j])));
        facts << Words::tr("rank %1, there %2")
                     .arg(format::count(rankOf(here.row->scores, i)), format::count(rankOf(there.row->scores, j)));
    }
    if (here.row && there.row && i < here.row->denseMass.size() && j < there.row->denseMass.size())
        facts << Words::tr("dense mass %1").arg(format::signedNumber(
            static_cast<double>(here.row->denseMass[i]) - static_cast<double>(there.row->denseMass[j])));
    const bool isRead = isSelected(*here.layer, at), wasRead = isSelected(*there.layer, pinnedAt);
    facts << (isRead && wasRead    ? Words::tr("read in both")
                  : isRead         ? Words::tr("read here only")
                  : wasRead        ? Words::tr("read there only")
                                   : Words::tr("read in neither"));
    return facts.join(kDot);
}

} // namespace

QString pinFacts(const Session& session, const Focus& focus, RowService& rows)
{
    if (!focus.pinned() || *focus.pinned() == focus.shown())
        return {};
    const FocusPoint& pin = *focus.pinned();
    const FocusPoint& point = focus.shown();
    const Side there = sideOf(session, pin, rows);
    const Side here = sideOf(session, point, rows);
    if (!there.layer || !here.layer)
        return {};
    const bool isSameQuery = pin.run == point.run && pin.token == point.token && pin.layer == point.layer;
    if (isSameQuery) {
        if (pin.position < 0 || point.position < 0)
            return {};
        return Words::tr("against position %1 %2: %3")
            .arg(format::count(pin.position), format::quoted(pieceAt(*there.run, pin.position)),
                 comparedPosition(here, point.position, there, pin.position));
    }
    const QString what = point.position >= 0 ? comparedPosition(here, point.position, there, point.position) : [&] {
        const std::int64_t both = readByBoth(here, there);
        const std::int64_t all = readBy(here) + readBy(there) - both;
        QStringList facts { Words::tr("%1 positions read in both, %2 here only, %3 there only")
                                .arg(format::count(both), format::count(readBy(here) - both),
                                     format::count(readBy(there) - both)) };
        if (all > 0)
            facts << Words::tr("Jaccard %1").arg(format::fixed(static_cast<double>(both) / static_cast<double>(all), 2));
        if (!std::isnan(here.layer->coveredMass) && !std::isnan(there.layer->coveredMass))
            facts << Words::tr("covered mass %1").arg(format::signedNumber(
                static_cast<double>(here.layer->coveredMass) - static_cast<double>(there.layer->coveredMass)));
        return facts.join(kDot);
    }();
    const QString run = pin.run == point.run ? QString() : there.run->label + QLatin1Char(' ');
    return Words::tr("against %1token %2 %3 in layer %4: %5")
        .arg(run, format::count(pin.token + 1), format::quoted(QString::fromStdString(there.token->text)),
             QString::number(pin.layer), what);
}

QString progressText(const Progress& progress)
{
    QStringList facts;
    const bool knowsTotal = progress.total > 0;
    switch (progress.phase) {
    case Progress::Phase::LoadingModel:
        facts << (knowsTotal ? Words::tr("loading model, %1 of %2")
                                   .arg(format::bytes(progress.done), format::bytes(progress.total))
                             : Words::tr("loading model"));
        break;
    case Progress::Phase::Tokenizing:
        facts << Words::tr("dividing the document into tokens");
        break;
    case Progress::Phase::Prefill:
    case Progress::Phase::ReferencePrefill:
        facts << Words::tr("%1 %2 of %3 tokens")
                     .arg(progress.phase == Progress::Phase::Prefill ? Words::tr("reading")
                                                                     : Words::tr("dense reference reads"),
                          format::count(progress.done), format::count(progress.total));
        if (progress.perSecond > 0)
            facts << format::rate(progress.perSecond);
        break;
    case Progress::Phase::Generating:
        facts << Words::tr("writing token %1").arg(format::count(progress.done + 1));
        if (progress.perSecond > 0)
            facts << format::rate(progress.perSecond);
        break;
    }
    if (progress.secondsLeft >= 0 && progress.phase != Progress::Phase::Generating)
        facts << format::duration(progress.secondsLeft) + Words::tr(" left");
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
        QString prefill = Words::tr("prefill %1 tokens in %2")
                              .arg(format::count(timing.prefillTokens), format::duration(timing.prefillSeconds));
        if (timing.reusedTokens > 0)
            prefill += Words::tr(" (%1 from cache)").arg(format::count(timing.reusedTokens));
        facts << prefill;
    }
    return facts.join(kDot);
}

} // namespace sightline
