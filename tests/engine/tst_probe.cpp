// SPDX-License-Identifier: GPL-3.0-or-later
// Exact re-runs of one token against passes that are made for the comparison.
#include "engine/divergence.h"
#include "engine/generator.h"
#include "engine/probe.h"
#include "engine/selector.h"
#include "engine/sequence.h"
#include "tests/support/tiny_model.h"

#include <QTest>

#include <cmath>

using namespace sightline;
using namespace sightline::test;

namespace {

/// Log-probabilities after `tokens`: all but the last read by `base`, the last by `last`. Nothing of the probe's is used.
std::vector<double> expectedLogs(const std::shared_ptr<const Model>& model, const std::vector<TokenId>& tokens,
                                 const SelectorSettings& base, const SelectorSettings& last)
{
    Transformer transformer(model);
    auto cache = transformer.makeCache();
    const auto first = makeSelector(base, model->config().index_topk, model->dsaActive());
    const auto second = makeSelector(last, model->config().index_topk, model->dsaActive());
    transformer.forward({std::span(tokens).first(tokens.size() - 1), 0, nullptr, {}}, cache, *first);
    return logSoftmax(transformer.forward({std::span(tokens).last(1), 1, nullptr, {}}, cache, *second));
}

struct Case {
    std::shared_ptr<const Model> model = loadTiny("plain");
    Generator generator{model};
    std::vector<TokenId> prompt = idsOf("plain");
    RunSettings settings;
    RunResult run;

    explicit Case(std::int64_t tokens = 4)
    {
        settings.selector.k = 16;
        settings.maxNewTokens = tokens;
        settings.sampler = {2.0, 1.0, 0.0, 3};
        run = generator.run(prompt, settings);
    }
    [[nodiscard]] ProbeTarget target(std::size_t token) const
    {
        ProbeTarget out{prompt, run.tokens[token]->id, settings.selector};
        for (std::size_t i = 0; i < token; ++i)
            out.tokens.push_back(run.tokens[i]->id);
        return out;
    }
    [[nodiscard]] std::vector<TokenId> answer() const
    {
        std::vector<TokenId> out;
        for (const auto& token : run.tokens)
            out.push_back(token->id);
        return out;
    }
};

SelectorSettings selectorOf(SelectorKind kind, std::int64_t k)
{
    SelectorSettings settings;
    settings.kind = kind;
    settings.k = k;
    return settings;
}

} // namespace

class TestProbe : public QObject {
    Q_OBJECT

private slots:
    void measuresWhatAPassOfItsOwnSays()
    {
        Case c;
        QVERIFY(c.run.tokens.size() >= 3);
        const SelectorSettings dense = selectorOf(SelectorKind::Dense, 0);
        for (const std::size_t token : {std::size_t{0}, std::size_t{2}}) {
            const auto target = c.target(token);
            Probe probe(c.generator, target);
            const auto reference = expectedLogs(c.model, target.tokens, dense, dense);
            QCOMPARE(probe.visible(), static_cast<std::int64_t>(target.tokens.size()));
            QCOMPARE(probe.reference().top, argmax(reference));
            QCOMPARE(probe.reference().rank, rankOf(reference, target.chosen));
            auto selectors = tournamentSelectors(10, true);
            selectors.push_back(selectorOf(SelectorKind::LightningIndexer, 0)); // the model's own
            selectors.push_back(selectorOf(SelectorKind::LightningIndexer, 1));
            selectors.push_back(selectorOf(SelectorKind::Oracle, 30));
            selectors.back().edits = {{SelectionEdit::Kind::Exclude, 20, 60, {}}, {SelectionEdit::Kind::Include, 3, 5, {1}}};
            for (const auto& selector : selectors) {
                const auto result = probe.measure(selector);
                const auto expected = expectedLogs(c.model, target.tokens, c.settings.selector, selector);
                QVERIFY(std::abs(result.klDense - klDivergence(reference, expected)) < 1e-4);
                QCOMPARE(result.top, argmax(expected));
                QCOMPARE(result.rank, rankOf(expected, target.chosen));
                QVERIFY(std::abs(result.probability - std::exp(expected[static_cast<std::size_t>(target.chosen)])) < 1e-5);
                QCOMPARE(result.selected.size(), std::size_t{3});
                QVERIFY(result.coveredMass > 0 && result.coveredMass <= 1.0001 && result.recall >= 0 && result.recall <= 1);
                QCOMPARE(result.selectsAll, selector.kind == SelectorKind::Dense);
                for (const auto& layer : result.selected)
                    QCOMPARE(static_cast<std::int64_t>(layer.size()),
                             selector.kind == SelectorKind::Dense ? 0 : result.selector.k);
            }
            // The run's own selector gives the run's own token record.
            const auto own = probe.measure(c.settings.selector);
            QVERIFY(std::abs(own.probability - c.run.tokens[token]->probability) < 1e-5);
            for (std::size_t l = 0; l < own.selected.size(); ++l)
                QCOMPARE(own.selected[l], c.run.tokens[token]->layers[l].selected);
        }
    }

    void runsAreNotDisturbed()
    {
        Case c;
        auto followUp = c.prompt;
        for (const auto id : c.answer())
            followUp.push_back(id);
        const auto before = c.generator.reusable(followUp, c.settings.selector);
        std::vector<std::vector<float>> keys;
        for (const auto& token : c.run.tokens)
            keys.emplace_back(token->cache.latents(1).data, token->cache.latents(1).data + token->cache.latents(1).size());
        {
            Probe probe(c.generator, c.target(1));
            for (const auto& selector : tournamentSelectors(5, true))
                (void)probe.measure(selector);
            (void)measureKCurve(probe, c.settings.selector);
        }
        QCOMPARE(c.generator.reusable(followUp, c.settings.selector), before);
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const auto now = c.run.tokens[i]->cache.latents(1);
            QVERIFY(std::equal(keys[i].begin(), keys[i].end(), now.data));
        }
        const auto again = c.generator.run(c.prompt, c.settings);
        QCOMPARE(again.timing.prefillTokens, 1);
        for (std::size_t i = 0; i < again.tokens.size(); ++i)
            QCOMPARE(again.tokens[i]->id, c.run.tokens[i]->id);
    }

    void cachesAreRebuiltWhereTheyAreGone()
    {
        Case c;
        const auto target = c.target(1);
        Probe warm(c.generator, target);
        const auto expected = warm.measure(selectorOf(SelectorKind::Window, 8));
        c.generator.clear();
        std::int64_t seen = 0;
        Probe cold(c.generator, target, {}, [&](std::int64_t done, std::int64_t total) {
            QVERIFY(done > 0 && done <= total && total == static_cast<std::int64_t>(target.tokens.size()) - 1);
            seen = std::max(seen, done);
        });
        QCOMPARE(seen, static_cast<std::int64_t>(target.tokens.size()) - 1);
        const auto result = cold.measure(selectorOf(SelectorKind::Window, 8));
        QVERIFY(std::abs(result.klDense - expected.klDense) < 1e-4 && result.top == expected.top);
    }

    void ladders()
    {
        QCOMPARE(curveKs(0), (std::vector<std::int64_t>{}));
        QCOMPARE(curveKs(1), (std::vector<std::int64_t>{1}));
        QCOMPARE(curveKs(8), (std::vector<std::int64_t>{1, 2, 4, 8}));
        QCOMPARE(curveKs(9), (std::vector<std::int64_t>{1, 2, 4, 8, 9}));
    }

    void smallestKeepingByHand()
    {
        const auto points = [](const std::vector<std::pair<std::int64_t, int>>& ranks) {
            std::vector<ProbeResult> out;
            for (const auto& [k, rank] : ranks) {
                out.emplace_back();
                out.back().selector.k = k;
                out.back().rank = rank;
            }
            return out;
        };
        QVERIFY(smallestKeeping(points({{1, 2}, {2, 1}, {4, 1}})) == 2);
        QVERIFY(smallestKeeping(points({{1, 1}, {2, 3}, {4, 1}})) == 4); // 1 keeps it by chance
        QVERIFY(smallestKeeping(points({{1, 1}, {2, 1}})) == 1);
        QVERIFY(!smallestKeeping(points({{1, 1}, {2, 2}})));
        QVERIFY(!smallestKeeping({}));
    }

    void kCurveFindsTheSmallestK()
    {
        Case c(8);
        int withAnswer = 0;
        for (std::size_t token = 0; token < c.run.tokens.size(); ++token) {
            auto target = c.target(token);
            target.chosen = Probe(c.generator, target).reference().top; // so that large k keep it, mostly
            Probe probe(c.generator, target);
            std::int64_t calls = 0, last = 0;
            const auto curve = measureKCurve(probe, selectorOf(SelectorKind::LightningIndexer, 11), {},
                                             [&](const ProbeResult&, std::int64_t done, std::int64_t total) {
                                                 ++calls;
                                                 last = done;
                                                 QVERIFY(done <= total);
                                             });
            QCOMPARE(calls, static_cast<std::int64_t>(curve.points.size()));
            QCOMPARE(last, calls);
            bool hasOwn = false;
            for (std::size_t i = 0; i < curve.points.size(); ++i) {
                QVERIFY(i == 0 || curve.points[i].selector.k > curve.points[i - 1].selector.k);
                hasOwn = hasOwn || curve.points[i].selector.k == 11;
            }
            QVERIFY(hasOwn);
            QCOMPARE(curve.points.back().selector.k, probe.visible());
            if (!curve.smallestKeeping)
                continue;
            ++withAnswer;
            QVERIFY(probe.measure(selectorOf(SelectorKind::LightningIndexer, *curve.smallestKeeping)).keepsToken());
            if (*curve.smallestKeeping > 1) // its neighbour was tried and loses the token
                QVERIFY(!probe.measure(selectorOf(SelectorKind::LightningIndexer, *curve.smallestKeeping - 1)).keepsToken());
        }
        QVERIFY(withAnswer > 0);
        Probe probe(c.generator, c.target(0));
        QCOMPARE(errorOf([&] { (void)measureKCurve(probe, selectorOf(SelectorKind::Dense, 0)); }).code(), ErrorCode::InvalidInput);
    }

    void answersAreScored()
    {
        Case c(8);
        const auto own = scoreAnswer(c.generator, c.prompt, c.answer(), c.settings.selector);
        QCOMPARE(own.size(), c.run.tokens.size());
        for (std::size_t i = 0; i < own.size(); ++i)
            QVERIFY(std::abs(own[i] - std::log(static_cast<double>(c.run.tokens[i]->probability))) < 1e-3);
        // Under edits, against one pass a token.
        auto edited = c.settings.selector;
        edited.edits = {{SelectionEdit::Kind::Exclude, 30, 80, {}}};
        const auto scored = scoreAnswer(c.generator, c.prompt, c.answer(), edited);
        double change = 0;
        for (std::size_t i = 0; i < scored.size(); ++i) {
            const auto logs = expectedLogs(c.model, c.target(i).tokens, edited, edited);
            QVERIFY(std::abs(scored[i] - logs[static_cast<std::size_t>(c.answer()[i])]) < 1e-3);
            change = std::max(change, std::abs(scored[i] - own[i]));
        }
        QVERIFY(change > 1e-3);
        QVERIFY(scoreAnswer(c.generator, c.prompt, {}, edited).empty());
        QCOMPARE(errorOf([&] { (void)scoreAnswer(c.generator, c.prompt, {-1}, edited); }).code(), ErrorCode::InvalidInput);
    }

    void longAnswersAreScoredInParts()
    {
        Case c(1);
        std::vector<TokenId> answer;
        for (int i = 0; i < 150; ++i)
            answer.push_back((i * 37 + 11) % 190);
        const auto scored = scoreAnswer(c.generator, c.prompt, answer, c.settings.selector);
        for (const std::size_t i : {std::size_t{0}, std::size_t{63}, std::size_t{64}, std::size_t{149}}) {
            auto tokens = c.prompt;
            tokens.insert(tokens.end(), answer.begin(), answer.begin() + static_cast<std::ptrdiff_t>(i));
            const auto logs = expectedLogs(c.model, tokens, c.settings.selector, c.settings.selector);
            QVERIFY(std::abs(scored[i] - logs[static_cast<std::size_t>(answer[i])]) < 1e-3);
        }
    }

    void branchesBeginWithTheForcedToken()
    {
        Case c(6);
        const TokenId other = c.run.tokens[1]->alternatives[1].id == c.run.tokens[1]->id ? c.run.tokens[1]->alternatives[0].id
                                                                                         : c.run.tokens[1]->alternatives[1].id;
        auto settings = c.settings;
        settings.forcedTokens = {c.run.tokens[0]->id, other};
        const auto branch = c.generator.run(c.prompt, settings);
        QVERIFY(branch.tokens.size() >= 3);
        QCOMPARE(branch.tokens[0]->id, c.run.tokens[0]->id);
        QCOMPARE(branch.tokens[1]->id, other);
        // The rest is what a run of that prompt and those tokens makes of it: probabilities speak of the model, not of force.
        auto tokens = c.prompt;
        tokens.insert(tokens.end(), {c.run.tokens[0]->id, other});
        const auto logs = expectedLogs(c.model, tokens, c.settings.selector, c.settings.selector);
        QVERIFY(std::abs(branch.tokens[2]->probability - std::exp(logs[static_cast<std::size_t>(branch.tokens[2]->id)])) < 1e-4);
    }

    void stopsWhenAsked()
    {
        Case c;
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(errorOf([&] { Probe probe(c.generator, c.target(1), stop.get_token()); }).code(), ErrorCode::Cancelled);
        Probe probe(c.generator, c.target(1));
        QCOMPARE(errorOf([&] { (void)probe.measure(selectorOf(SelectorKind::Oracle, 4), stop.get_token()); }).code(), ErrorCode::Cancelled);
        std::stop_source later;
        int points = 0;
        const auto error = errorOf([&] {
            (void)measureKCurve(probe, selectorOf(SelectorKind::Oracle, 4), later.get_token(), [&](const ProbeResult&, auto, auto) {
                if (++points == 3)
                    later.request_stop();
            });
        });
        QCOMPARE(error.code(), ErrorCode::Cancelled);
        QCOMPARE(points, 3);
        (void)probe.measure(selectorOf(SelectorKind::Oracle, 4)); // and is of use after
    }

    void badTargetsAreRefused()
    {
        Case c;
        QCOMPARE(errorOf([&] { Probe probe(c.generator, {{5}, 1, c.settings.selector}); }).code(), ErrorCode::InvalidInput);
        QCOMPARE(errorOf([&] { Probe probe(c.generator, {c.prompt, 200, c.settings.selector}); }).code(), ErrorCode::InvalidInput);
        Probe probe(c.generator, c.target(0));
        auto bad = selectorOf(SelectorKind::Oracle, 3);
        bad.edits = {{SelectionEdit::Kind::Include, 0, 4, {}}};
        QCOMPARE(errorOf([&] { (void)probe.measure(bad); }).code(), ErrorCode::InvalidInput);
        bad.edits = {{SelectionEdit::Kind::Exclude, 0, 4000, {}}};
        QCOMPARE(errorOf([&] { (void)probe.measure(bad); }).code(), ErrorCode::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(TestProbe)
#include "tst_probe.moc"
