// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/fuzzy_match.h"

#include <QStringList>

#include <algorithm>

namespace sightline {
namespace {

constexpr int kLetter = 10;
constexpr int kWordBegin = 12;
constexpr int kAdjacent = 14;
constexpr int kGap = 1;
constexpr int kNone = -1'000'000;

bool beginsWord(const QString& name, qsizetype at)
{
    return name[at].isLetterOrNumber()
        && (at == 0 || !name[at - 1].isLetterOrNumber() || (name[at].isUpper() && name[at - 1].isLower()));
}

/// Best placement of one word, by dynamic programming over (letter of the word, letter of the name).
FuzzyMatch matchWord(const QString& word, const QString& name)
{
    const auto n = static_cast<int>(word.size()), m = static_cast<int>(name.size());
    if (n > m)
        return {};
    const auto cell = [m](int i, int j) { return static_cast<std::size_t>(i) * static_cast<std::size_t>(m) + static_cast<std::size_t>(j); };
    // best[i][j]: score of word[0..i] with its last letter at name[j]; from: where the letter before stands.
    std::vector<int> best(static_cast<std::size_t>(n) * static_cast<std::size_t>(m), kNone), from(best.size(), -1);
    for (int i = 0; i < n; ++i) {
        const QChar letter = word[i].toCaseFolded();
        int reached = kNone, reachedAt = -1; // best end of the part before, less its gap so far
        for (int j = 0; j < m; ++j) {
            if (i > 0 && j > 0) {
                reached -= kGap;
                if (const int before = best[cell(i - 1, j - 1)]; before > kNone && before >= reached) {
                    reached = before;
                    reachedAt = j - 1;
                }
            }
            if (name[j].toCaseFolded() != letter)
                continue;
            const int own = kLetter + (beginsWord(name, j) ? kWordBegin : 0);
            if (i == 0) {
                best[cell(i, j)] = own;
                continue;
            }
            if (reachedAt < 0)
                continue;
            int score = reached + own;
            int where = reachedAt;
            if (const int before = best[cell(i - 1, j - 1)]; before > kNone && before + own + kAdjacent >= score) {
                score = before + own + kAdjacent;
                where = j - 1;
            }
            best[cell(i, j)] = score;
            from[cell(i, j)] = where;
        }
    }
    FuzzyMatch match;
    int at = -1;
    for (int j = 0; j < m; ++j)
        if (const int score = best[cell(n - 1, j)]; score > kNone && (at < 0 || score > best[cell(n - 1, at)]))
            at = j;
    if (at < 0)
        return {};
    match.score = std::max(0, best[cell(n - 1, at)]);
    for (int i = n - 1; i >= 0; --i) {
        match.places.push_back(at);
        at = from[cell(i, at)];
    }
    std::reverse(match.places.begin(), match.places.end());
    return match;
}

} // namespace

FuzzyMatch fuzzyMatch(const QString& typed, const QString& name)
{
    FuzzyMatch whole;
    whole.score = 0;
    for (const QString& word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const FuzzyMatch match = matchWord(word, name);
        if (match.score < 0)
            return {};
        whole.score += match.score;
        whole.places.insert(whole.places.end(), match.places.begin(), match.places.end());
    }
    std::sort(whole.places.begin(), whole.places.end());
    whole.places.erase(std::unique(whole.places.begin(), whole.places.end()), whole.places.end());
    return whole;
}

} // namespace sightline
