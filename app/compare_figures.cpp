// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare_figures.h"

#include "app/formatting.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace sightline {
namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

QString tr(const char* text)
{
    return QCoreApplication::translate("sightline", text);
}

} // namespace

AnswerFigures answerFigures(const RunSnapshot& run)
{
    AnswerFigures figures;
    double seconds = 0, attended = 0, share = 0, kl = 0;
    int rows = 0, flips = 0;
    for (std::size_t i = 0; i < run.tokens.size(); ++i) {
        const TokenRecord& token = *run.tokens[i];
        if (i > 0)
            seconds += token.seconds;
        const auto visible = static_cast<double>(token.queryPosition() + 1);
        for (const LayerRecord& layer : token.layers) {
            const double read = layer.selectsAll ? visible : static_cast<double>(layer.selected.size());
            attended += read;
            share += visible > 0 ? read / visible : 0;
            ++rows;
        }
        if (token.divergence) {
            ++figures.measured;
            flips += token.divergence->top1Flip;
            kl += static_cast<double>(token.divergence->klDenseSparse);
        }
    }
    const auto steps = static_cast<double>(run.tokens.size()) - 1;
    figures.secondsPerToken = steps > 0 && seconds > 0 ? seconds / steps : kUnknown;
    figures.tokensPerSecond = run.timing.decodeSeconds > 0 && run.timing.generatedTokens > 0
        ? static_cast<double>(run.timing.generatedTokens) / run.timing.decodeSeconds
        : 1 / figures.secondsPerToken;
    figures.attendedPerStep = rows > 0 ? attended / rows : kUnknown;
    figures.attendedShare = rows > 0 ? share / rows : kUnknown;
    figures.flips = figures.measured > 0 ? flips : -1;
    figures.klSum = figures.measured > 0 ? kl : kUnknown;
    return figures;
}

CompareFigures compareFigures(const RunSnapshot& a, const RunSnapshot& b)
{
    CompareFigures figures;
    figures.fork = forkOf(a, b);
    const std::size_t common = std::min(a.tokens.size(), b.tokens.size());
    while (figures.equalTokens < static_cast<int>(common)
           && a.tokens[static_cast<std::size_t>(figures.equalTokens)]->id
               == b.tokens[static_cast<std::size_t>(figures.equalTokens)]->id)
        ++figures.equalTokens;
    figures.isComplete = a.isDone() && b.isDone();
    figures.a = answerFigures(a);
    figures.b = answerFigures(b);
    return figures;
}

std::vector<FigureCard> figureCards(const RunSnapshot& a, const RunSnapshot& b)
{
    const CompareFigures f = compareFigures(a, b);
    std::vector<FigureCard> cards;
    FigureCard fork;
    fork.name = tr("first divergence");
    fork.isWarning = f.fork.has_value();
    fork.value = f.fork ? tr("token %1").arg(format::count(*f.fork + 1))
        : f.isComplete  ? tr("none: %1 equal").arg(format::count(f.equalTokens))
                        : tr("%1 equal so far").arg(format::count(f.equalTokens));
    fork.help = tr("The first token that A and B say differently when each goes on with its own words");
    fork.term = QStringLiteral("fork");
    cards.push_back(fork);
    const auto pair = [&](const QString& name, const QString& help, const QString& ofA, const QString& ofB) {
        cards.push_back({ name, ofA, ofB, help, false, {} });
    };
    const auto flips = [](const AnswerFigures& each) {
        return each.flips < 0 ? QStringLiteral("–")
                              : tr("%1 of %2").arg(format::count(each.flips), format::count(each.measured));
    };
    pair(tr("top-1 flips"),
         tr("Tokens for which the dense reference, given the same words, has another most probable token"), flips(f.a),
         flips(f.b));
    cards.back().isWarning = f.a.flips > 0;
    cards.back().term = QStringLiteral("flip");
    pair(tr("Σ KL(dense‖·), nats"), tr("Divergence from the dense reference, added up over the answer"),
         format::number(f.a.klSum), format::number(f.b.klSum));
    cards.back().term = QStringLiteral("kl");
    pair(tr("tok/s"), tr("Generated tokens per second"), format::number(f.a.tokensPerSecond),
         format::number(f.b.tokensPerSecond));
    pair(tr("ms per token"), tr("Mean time of a generated token, without the first"),
         format::number(f.a.secondsPerToken * 1000), format::number(f.b.secondsPerToken * 1000));
    const auto attended = [](const AnswerFigures& each) {
        return std::isnan(each.attendedPerStep) ? QStringLiteral("–")
                                                : format::count(std::llround(each.attendedPerStep));
    };
    pair(tr("attends per step"),
         tr("Positions that a query reads, mean over layers: %1 of what it sees for A, %2 for B")
             .arg(format::percent(f.a.attendedShare), format::percent(f.b.attendedShare)),
         attended(f.a), attended(f.b));
    cards.back().term = QStringLiteral("selection");
    return cards;
}

DifferingTokens differingTokens(const RunSnapshot& a, const RunSnapshot& b, const std::optional<int>& fork)
{
    DifferingTokens result;
    if (!fork)
        return result;
    constexpr std::size_t kMost = 2000;
    const auto from = static_cast<std::size_t>(std::max(*fork, 0));
    result.a.assign(a.tokens.size(), 0);
    result.b.assign(b.tokens.size(), 0);
    for (auto [marks, size] : {std::pair{&result.a, a.tokens.size()}, std::pair{&result.b, b.tokens.size()}})
        for (std::size_t i = from; i < size; ++i)
            (*marks)[i] = 1;
    const auto wordsOf = [from](const RunSnapshot& run) {
        std::vector<QString> words;
        for (std::size_t i = from; i < std::min(run.tokens.size(), from + kMost); ++i)
            words.push_back(QString::fromStdString(run.tokens[i]->text).trimmed());
        return words;
    };
    const std::vector<QString> wordsA = wordsOf(a), wordsB = wordsOf(b);
    const std::size_t rows = wordsA.size(), columns = wordsB.size();
    // length[i][j]: of the longest common subsequence of what follows i and j.
    std::vector<std::uint16_t> length((rows + 1) * (columns + 1), 0);
    const auto at = [&](std::size_t i, std::size_t j) -> std::uint16_t& { return length[i * (columns + 1) + j]; };
    for (std::size_t i = rows; i-- > 0;)
        for (std::size_t j = columns; j-- > 0;)
            at(i, j) = wordsA[i] == wordsB[j] ? static_cast<std::uint16_t>(at(i + 1, j + 1) + 1)
                                              : std::max(at(i + 1, j), at(i, j + 1));
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
        if (wordsA[i] == wordsB[j]) {
            result.a[from + i++] = 0;
            result.b[from + j++] = 0;
        } else if (at(i + 1, j) >= at(i, j + 1)) {
            ++i;
        } else {
            ++j;
        }
    }
    return result;
}

std::vector<Ghost> ghostsOf(const RunSnapshot& run)
{
    std::vector<Ghost> ghosts;
    for (std::size_t i = 0; i < run.tokens.size(); ++i) {
        const TokenRecord& token = *run.tokens[i];
        const Alternative* best = nullptr;
        for (const Alternative& each : token.alternatives)
            if (!std::isnan(each.denseProbability) && (!best || each.denseProbability > best->denseProbability))
                best = &each;
        if (!token.divergence || !best || best->id == token.id)
            continue;
        const QString text = QString::fromStdString(best->text);
        ghosts.push_back({ static_cast<int>(i), text.trimmed().isEmpty() ? format::quoted(text) : text.trimmed(),
                           static_cast<double>(best->denseProbability), static_cast<double>(best->probability) });
    }
    return ghosts;
}

int foldedPrefix(const RunSnapshot& a, const RunSnapshot& b, const std::optional<int>& fork)
{
    constexpr int kFewest = 12; // folded away
    constexpr int kContext = 6; // kept before the fork
    if (!fork && !(a.isDone() && b.isDone()))
        return 0; // they may part at the next token
    const auto common = static_cast<int>(std::min(a.tokens.size(), b.tokens.size()));
    const int folded = std::min(fork.value_or(common), common) - kContext;
    return folded >= kFewest ? folded : 0;
}

} // namespace sightline
