// SPDX-License-Identifier: GPL-3.0-or-later
// Passages forced in or out: the form of edits, and what every selector makes of them.
#include "engine/generator.h"
#include "engine/rows.h"
#include "engine/sequence.h"
#include "tests/support/compare.h"
#include "tests/support/selection_layer.h"
#include "tests/support/tiny_model.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace sightline;
using namespace sightline::test;

namespace {

constexpr auto kInclude = SelectionEdit::Kind::Include, kExclude = SelectionEdit::Kind::Exclude;

std::string refusal(const SelectionEdits& edits, std::int64_t k = -1, std::int64_t positions = -1, std::int64_t layers = -1)
{
    const Error error = errorOf([&] { checkEdits(edits, k, positions, layers); });
    return error.code() == ErrorCode::InvalidInput ? error.what() : error.code() == ErrorCode::Internal ? "" : "other";
}

/// What a row must read: forced positions, then the best of the others.
std::vector<std::int32_t> expectedRow(const std::vector<double>& scores, std::int64_t k, const EditMask& mask)
{
    const auto visible = static_cast<std::int32_t>(scores.size());
    std::set<std::int32_t> out;
    for (const auto s : mask.forced)
        if (s < visible)
            out.insert(s);
    std::vector<std::pair<double, std::int32_t>> rest;
    for (std::int32_t s = 0; s < visible; ++s)
        if (!out.contains(s) && !mask.excludes(s))
            rest.emplace_back(-scores[static_cast<std::size_t>(s)], s);
    std::sort(rest.begin(), rest.end());
    for (const auto& [score, s] : rest)
        if (static_cast<std::int64_t>(out.size()) < k)
            out.insert(s);
    if (out.empty())
        out.insert(visible - 1);
    return {out.begin(), out.end()};
}

SelectorSettings settingsWith(SelectorKind kind, std::int64_t k, SelectionEdits edits)
{
    SelectorSettings settings;
    settings.kind = kind;
    settings.k = k;
    settings.edits = std::move(edits);
    return settings;
}

} // namespace

class TestEditedSelector : public QObject {
    Q_OBJECT

private slots:
    void editsAreParsed()
    {
        QVERIFY((parseEdit(kInclude, "3:17") == SelectionEdit{kInclude, 3, 17, {}}));
        QVERIFY((parseEdit(kExclude, "0:1@2,0,2") == SelectionEdit{kExclude, 0, 1, {0, 2}}));
        for (const char* bad : {"", "3", "3:", ":3", "a:b", "3:4@", "3:4@1,", "3:4 ", " 3:4", "-3:4", "3:4@-1", "3:99999999999999999999"})
            QVERIFY2(errorOf([&] { (void)parseEdit(kInclude, bad); }).code() == ErrorCode::InvalidInput, bad);
    }

    void badEditsGetSentences()
    {
        QCOMPARE(refusal({{kInclude, 0, 10, {}}, {kExclude, 3, 4, {0, 2}}}, 10, 10, 3), std::string());
        QVERIFY(refusal({{kInclude, 5, 5, {}}}).find("5:5 are no passage") != std::string::npos);
        QVERIFY(refusal({{kExclude, -1, 5, {}}}).find("excluded positions -1:5") != std::string::npos);
        QVERIFY(refusal({{kInclude, 0, 11, {}}}, -1, 10).find("which has 10 positions") != std::string::npos);
        QVERIFY(refusal({{kInclude, 0, 1, {2, 1}}}).find("do not rise") != std::string::npos);
        QVERIFY(refusal({{kInclude, 0, 1, {3}}}, -1, -1, 3).find("layers 0 to 2") != std::string::npos);
        // Overlapping passages count once, and only in the layers they are for.
        QCOMPARE(refusal({{kInclude, 0, 6, {}}, {kInclude, 4, 8, {}}}, 8), std::string());
        QVERIFY(refusal({{kInclude, 0, 6, {}}, {kInclude, 4, 8, {}}}, 7).find("have 8 positions, but a query reads 7") != std::string::npos);
        QCOMPARE(refusal({{kInclude, 0, 6, {0}}, {kInclude, 10, 16, {1}}}, 6), std::string());
        QVERIFY(!refusal({{kInclude, 0, 6, {0}}, {kInclude, 10, 16, {}}}, 6).empty());
        QCOMPARE(errorOf([] { (void)makeSelector(settingsWith(SelectorKind::Oracle, 3, {{kInclude, 0, 4, {}}}), 0, true); }).code(),
                 ErrorCode::InvalidInput);
        QCOMPARE(errorOf([] { (void)makeSelector(settingsWith(SelectorKind::PreviousLayer, 9, {{kInclude, 0, 4, {1}}}), 0, true); }).code(),
                 ErrorCode::InvalidInput);
    }

    void firstDifferences()
    {
        const SelectionEdit a{kInclude, 5, 9, {}}, b{kExclude, 3, 4, {}};
        QCOMPARE(firstDifference({a}, {a, b}), 3);
        QCOMPARE(firstDifference({a, b}, {b}), 5);
        QCOMPARE(firstDifference({a, b}, {b, a}), std::numeric_limits<std::int64_t>::max());
    }

    void everySelectorObeys_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto kind : {SelectorKind::LightningIndexer, SelectorKind::Oracle, SelectorKind::Window, SelectorKind::Random,
                                SelectorKind::Block, SelectorKind::PreviousLayer})
            QTest::newRow(std::string(selectorName(kind)).c_str()) << static_cast<int>(kind);
    }

    void everySelectorObeys()
    {
        QFETCH(int, kind);
        const auto selectorKind = static_cast<SelectorKind>(kind);
        const Layer layer(150, 5);
        const SelectionEdits edits = {{kInclude, 20, 26, {}}, {kExclude, 0, 12, {}}, {kExclude, 24, 40, {}}, {kExclude, 50, 60, {1}}};
        auto settings = settingsWith(selectorKind, 16, edits);
        settings.blockSize = 8;
        if (selectorKind == SelectorKind::PreviousLayer)
            settings.edits.pop_back();
        const auto mask = EditMask::of(settings.edits, 0, 150);
        QCOMPARE(mask.forced, (std::vector<std::int32_t>{20, 21, 22, 23})); // excluded wins
        for (const std::int64_t chunk : {150, 13, 1}) {
            const auto selector = makeSelector(settings, 0, true), plain = makeSelector({selectorKind, 16}, 0, true);
            for (std::int64_t first = 0; first < 150; first += chunk) {
                const std::int64_t count = std::min(chunk, 150 - first);
                const auto rows = layer.select(*selector, first, count), others = layer.select(*plain, first, count);
                for (std::int64_t t = 0; t < count; ++t) {
                    const auto& row = rows[static_cast<std::size_t>(t)];
                    const std::int64_t position = first + t;
                    std::int64_t free = 0;
                    for (std::int64_t s = 0; s <= position; ++s)
                        free += mask.excludes(s) ? 0 : 1;
                    QCOMPARE(static_cast<std::int64_t>(row.size()), std::max<std::int64_t>(1, std::min<std::int64_t>(16, free)));
                    for (const auto s : row)
                        QVERIFY(!mask.excludes(s) || (free == 0 && s == position));
                    for (const auto s : mask.forced)
                        QVERIFY(s > position || std::binary_search(row.begin(), row.end(), s));
                    const auto& other = others[static_cast<std::size_t>(t)];
                    if (position >= 26 && std::none_of(other.begin(), other.end(), [&](auto s) { return mask.excludes(s); })
                        && std::includes(other.begin(), other.end(), mask.forced.begin(), mask.forced.end()))
                        QCOMPARE(row, other); // obeys by itself: untouched
                    if (selectorKind == SelectorKind::LightningIndexer)
                        QCOMPARE(row, expectedRow(layer.scores(position), 16, mask));
                    if (selectorKind == SelectorKind::Oracle) {
                        const auto mass = layer.mass(position);
                        QCOMPARE(row, expectedRow({mass.begin(), mass.end()}, 16, mask));
                    }
                }
            }
        }
        if (selectorKind != SelectorKind::PreviousLayer) { // layer 1 has one more exclusion
            const auto rows = layer.select(*makeSelector(settings, 0, true), 100, 50, 1);
            for (const auto& row : rows)
                QVERIFY(std::none_of(row.begin(), row.end(), [](auto s) { return s >= 50 && s < 60; }));
        }
    }

    void boundaryIsThatOfThePlacesLeft()
    {
        const Layer layer(90, 6);
        const SelectionEdits edits = {{kInclude, 10, 14, {}}, {kExclude, 30, 50, {}}};
        std::vector<SelectionBoundary> edges;
        const auto rows = layer.select(*makeSelector(settingsWith(SelectorKind::LightningIndexer, 9, edits), 0, true), 60, 30, 0, &edges);
        for (std::int64_t t = 0; t < 30; ++t) {
            const auto scores = layer.scores(60 + t);
            std::vector<double> free;
            for (std::size_t s = 0; s < scores.size(); ++s)
                if (!(s >= 10 && s < 14) && !(s >= 30 && s < 50))
                    free.push_back(scores[s]);
            std::sort(free.rbegin(), free.rend());
            const auto& edge = edges[static_cast<std::size_t>(t)];
            QVERIFY(std::abs(edge.threshold - free[4]) < 1e-4); // 9 less 4 forced
            QVERIFY(std::abs(edge.gap - (free[4] - free[5])) < 1e-4);
        }
        // Nothing left to choose for.
        const SelectionEdits all = {{kInclude, 10, 19, {}}};
        layer.select(*makeSelector(settingsWith(SelectorKind::LightningIndexer, 9, all), 0, true), 89, 1, 0, &edges);
        QVERIFY(std::isnan(edges[0].threshold) && std::isnan(edges[0].gap) && edges[0].ties == 0);
    }

    void whatIsExcludedEverywhereHasNoEffect()
    {
        // Two texts that differ in the excluded passage alone: whatever follows is the same to the last bit. (Not so with the
        // oracle, whose choice weighs heads by what each gives to all positions, read or not.)
        for (const auto kind : {SelectorKind::LightningIndexer, SelectorKind::Dense, SelectorKind::Window, SelectorKind::Random,
                                SelectorKind::PreviousLayer}) {
            const auto model = loadTiny("plain");
            auto text = idsOf("plain"), other = text;
            for (std::size_t i = 40; i < 55; ++i)
                other[i] = (text[i] + 7) % 190;
            RunSettings settings;
            settings.selector = settingsWith(kind, kind == SelectorKind::Dense ? 0 : 16, {{kExclude, 40, 55, {}}});
            settings.maxNewTokens = 3;
            settings.sampler = {3.0, 1.0, 0.0, 5};
            Generator generator(model), second(model); // passes of the same shape: equal sums
            const auto a = generator.run(text, settings), b = second.run(other, settings);
            QCOMPARE(a.tokens.size(), b.tokens.size());
            for (std::size_t i = 0; i < a.tokens.size(); ++i) {
                QCOMPARE(a.tokens[i]->id, b.tokens[i]->id);
                QCOMPARE(a.tokens[i]->probability, b.tokens[i]->probability);
                QCOMPARE(a.tokens[i]->entropy, b.tokens[i]->entropy);
                for (const auto& layer : a.tokens[i]->layers)
                    QVERIFY(!layer.selectsAll
                            && std::none_of(layer.selected.begin(), layer.selected.end(), [](auto s) { return s >= 40 && s < 55; }));
            }
            settings.selector.edits.clear();
            QVERIFY(generator.run(text, settings).tokens[0]->entropy != generator.run(other, settings).tokens[0]->entropy);
        }
    }

    void editedRunsShareWhatLiesBefore()
    {
        const auto model = loadTiny("plain");
        const auto text = idsOf("plain");
        RunSettings plain, edited;
        plain.selector.k = edited.selector.k = 16;
        plain.maxNewTokens = edited.maxNewTokens = 2;
        edited.selector.edits = {{kInclude, 70, 75, {}}};
        Generator fresh(model), generator(model);
        const auto alone = fresh.run(text, edited);
        const auto before = generator.run(text, plain);
        const auto after = generator.run(text, edited);
        QCOMPARE(after.timing.reusedTokens, 70);
        QCOMPARE(after.tokens.size(), alone.tokens.size());
        for (std::size_t i = 0; i < alone.tokens.size(); ++i) {
            QCOMPARE(after.tokens[i]->id, alone.tokens[i]->id);
            QVERIFY(std::abs(after.tokens[i]->entropy - alone.tokens[i]->entropy) < 1e-4f);
            for (const auto& layer : after.tokens[i]->layers)
                for (std::int32_t s = 70; s < 75; ++s)
                    QVERIFY(std::binary_search(layer.selected.begin(), layer.selected.end(), s));
        }
        // The plain run's caches are as they were.
        const auto again = generator.run(text, plain);
        QCOMPARE(again.timing.prefillTokens, 1);
        QCOMPARE(again.tokens[0]->id, before.tokens[0]->id);
    }

    void rangesOutsideThePromptAreRefused()
    {
        const auto model = loadTiny("plain");
        Generator generator(model);
        RunSettings settings;
        settings.selector.edits = {{kExclude, 100, 121, {}}};
        QCOMPARE(errorOf([&] { (void)generator.run(idsOf("plain"), settings); }).code(), ErrorCode::InvalidInput);
        settings.selector.edits = {{kExclude, 0, 1, {3}}};
        QCOMPARE(errorOf([&] { (void)generator.run(idsOf("plain"), settings); }).code(), ErrorCode::InvalidInput);
        settings.selector.edits.clear();
        settings.forcedTokens = {200};
        QCOMPARE(errorOf([&] { (void)generator.run(idsOf("plain"), settings); }).code(), ErrorCode::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(TestEditedSelector)
#include "tst_edited_selector.moc"
