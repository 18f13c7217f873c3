// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/token_facts.h"

#include "app/formatting.h"
#include "ui/painting/labels.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sightline {

namespace {

/// How many of a run's most probable tokens a record is sure to hold.
constexpr std::size_t kCertain = 10;

QString tr(const char* text)
{
    return QCoreApplication::translate("sightline", text);
}

} // namespace

std::vector<TokenFact> tokenFacts(const RunSnapshot& run, const TokenRecord& token, std::int64_t layer, bool all)
{
    std::vector<TokenFact> facts;
    const auto add = [&](const QString& text, const QString& help, bool isWarning = false) {
        facts.push_back({text, help, isWarning});
    };
    const QString klHelp = explained(
        QStringLiteral("KL(dense‖sparse)"),
        tr("How far the next-token distribution of this run is from the one that dense attention gives for the same tokens."),
        QStringLiteral("KL(p‖q) = Σ p ln(p / q), p dense, q sparse"));
    if (token.divergence)
        add(tr("KL(dense‖sparse) %1").arg(format::nats(static_cast<double>(token.divergence->klDenseSparse))), klHelp);
    else
        add(run.side == RunSide::B && run.settings.selector.kind == SelectorKind::Dense
                ? tr("KL: this is the dense answer")
                : tr("KL: turn on the dense reference"),
            klHelp);
    const QString coveredHelp = explained(
        tr("covered mass"), tr("Share of dense attention that falls on the selected positions; mean over layers, and at the "
                               "focused layer. What is missing is the total variation between both."),
        QStringLiteral("m = Σ p(s) over selected s;  TV = 1 − m;  KL(sparse given dense) = −ln m"));
    const auto mean = static_cast<double>(token.meanCoveredMass());
    const LayerRecord* record = layer >= 0 && layer < std::ssize(token.layers) ? &token.layers[static_cast<std::size_t>(layer)]
                                                                               : nullptr;
    if (std::isnan(mean))
        add(tr("covered mass not measured"), coveredHelp);
    else if (record && !std::isnan(record->coveredMass))
        add(tr("covered mass %1 (layer %2: %3)")
                .arg(format::fixed(mean, 2))
                .arg(layer)
                .arg(format::fixed(static_cast<double>(record->coveredMass), 2)),
            coveredHelp);
    else
        add(tr("covered mass %1").arg(format::fixed(mean, 2)), coveredHelp);
    if (token.divergence)
        add((token.divergence->top1Flip ? tr("top token flips · dense rank %1") : tr("same top token · dense rank %1"))
                .arg(format::count(token.divergence->denseRank)),
            explained(tr("dense rank"), tr("The place of the token that was said in the dense reference's ranking. The top "
                                           "token flips where both runs would say different ones."),
                      QStringLiteral("1 + number of tokens with a larger dense probability")),
            token.divergence->top1Flip);
    add(tr("entropy %1").arg(format::nats(static_cast<double>(token.entropy))),
        explained(tr("entropy"), tr("How undecided the model is about the next token; ln of the number of equally likely "
                                    "tokens that would be as undecided."),
                  QStringLiteral("H = −Σ p ln p")));
    if (!all)
        return facts;

    const auto p = static_cast<double>(token.probability);
    const QString ratioHelp = explained(
        tr("probability"), tr("Of the token that was said, at temperature 1, under this run and under the dense reference."),
        QStringLiteral("Δ ln p = ln p(sparse) − ln p(dense)"));
    if (token.divergence && token.divergence->denseProbability > 0) {
        const auto dense = static_cast<double>(token.divergence->denseProbability);
        add(tr("probability %1, dense %2").arg(format::fixed(p, 3), format::fixed(dense, 3)), ratioHelp);
        add(tr("ratio %1 · Δ ln p %2").arg(format::number(p / dense), format::signedNumber(std::log(p / dense))), ratioHelp);
        add(tr("Jensen-Shannon %1").arg(format::nats(static_cast<double>(token.divergence->jensenShannon))),
            explained(tr("Jensen-Shannon divergence"), tr("As KL, but the same both ways and never above ln 2."),
                      QStringLiteral("JS = ½ KL(p‖m) + ½ KL(q‖m), m = ½ (p + q)")));
    } else {
        add(tr("probability %1").arg(format::fixed(p, 3)), ratioHelp);
    }
    if (record && !std::isnan(record->recall))
        add(tr("layer %1: recall %2, output error %3")
                .arg(layer)
                .arg(format::fixed(static_cast<double>(record->recall), 2), format::number(static_cast<double>(record->outputError))),
            explained(tr("recall, output error"), tr("Share of the k positions with the largest dense mass that were selected; "
                                                     "distance of the attention output from the dense one."),
                      QStringLiteral("‖o − o_dense‖ / ‖o_dense‖")));
    if (record && record->hasScores && std::isfinite(record->threshold))
        add(tr("layer %1: k-th score %2, gap %3")
                .arg(layer)
                .arg(format::number(static_cast<double>(record->threshold)), format::number(static_cast<double>(record->gap))),
            explained(tr("k-th score, gap"), tr("The score at the boundary of the selection, and how far the next one is below it: "
                                                "with a small gap, rounding can change what is read."),
                      QStringLiteral("gap = I(k) − I(k+1)")));
    if (token.seconds > 0)
        add(tr("%1 for this token").arg(format::duration(token.seconds)),
            explained(tr("time"), tr("From the token before to this one.")));
    return facts;
}

std::vector<TokenAlternative> tokenAlternatives(const TokenRecord& token, std::size_t count)
{
    const auto& all = token.alternatives;
    // Places under dense attention; a record holds the ten most probable of either run, so ten places are certain.
    std::vector<std::size_t> byDense(all.size());
    std::iota(byDense.begin(), byDense.end(), std::size_t{0});
    std::stable_sort(byDense.begin(), byDense.end(), [&](std::size_t a, std::size_t b) {
        return all[a].denseProbability > all[b].denseProbability;
    });
    std::vector<TokenAlternative> result;
    for (std::size_t i = 0; i < all.size(); ++i) {
        TokenAlternative each;
        each.id = all[i].id;
        const QString text = QString::fromStdString(all[i].text);
        each.text = text.trimmed().isEmpty() ? format::quoted(text) : text.trimmed();
        each.probability = static_cast<double>(all[i].probability);
        each.denseProbability = static_cast<double>(all[i].denseProbability);
        each.rank = i < kCertain ? static_cast<int>(i) + 1 : 0;
        each.chosen = all[i].id == token.id;
        if (!std::isnan(all[i].denseProbability)) {
            const auto place = static_cast<std::size_t>(std::find(byDense.begin(), byDense.end(), i) - byDense.begin());
            each.denseRank = place < kCertain ? static_cast<int>(place) + 1 : 0;
        }
        if (each.chosen && token.divergence)
            each.denseRank = token.divergence->denseRank;
        result.push_back(each);
    }
    if (result.size() > count) {
        const auto said = std::find_if(result.begin(), result.end(), [](const auto& each) { return each.chosen; });
        if (count > 0 && said != result.end() && said - result.begin() >= static_cast<std::ptrdiff_t>(count))
            result[count - 1] = *said;
        result.resize(count);
    }
    return result;
}

QString describeAlternative(const TokenAlternative& each, const QString& label)
{
    const auto place = [](int rank) { return rank > 0 ? QString::number(rank) : tr("beyond 10"); };
    QStringList lines{each.chosen ? tr("%1, the token that was said").arg(format::quoted(each.text))
                                  : format::quoted(each.text)};
    lines += tr("%1: probability %2, rank %3").arg(label, format::number(each.probability), place(each.rank));
    if (!std::isnan(each.denseProbability)) {
        lines += tr("dense: probability %1, rank %2").arg(format::number(each.denseProbability), place(each.denseRank));
        if (each.probability > 0 && each.denseProbability > 0)
            lines += tr("ratio %1, Δ ln p %2").arg(format::number(each.ratio()), format::signedNumber(std::log(each.ratio())));
    }
    if (!each.chosen)
        lines += tr("click or Enter: go on from here with this token");
    return lines.join(QLatin1Char('\n'));
}

} // namespace sightline
