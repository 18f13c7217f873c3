// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/divergence.h"
#include "engine/generator.h"
#include "engine/rows.h"
#include "tests/support/compare.h"
#include "tests/support/rounding.h"
#include "tests/support/tensors.h"
#include "tests/support/tiny_model.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <bit>
#include <chrono>
#include <thread>

using namespace sightline;
using namespace sightline::test;

namespace {

using Clock = std::chrono::steady_clock;

/// A prompt about the first `bytes` bytes of a sample document.
ChatPrompt promptFor(std::size_t bytes, std::vector<ChatTurn> turns)
{
    const auto& model = *demoModel();
    const auto text =
        readFile(std::string(SIGHTLINE_SAMPLE_DOCS_DIR) + "/lantern-coast.md", 1u << 20)
            .substr(0, bytes);
    const auto document = prepareDocument(model.tokenizer(), text);
    return buildPrompt(model.tokenizer(), model.chatStyle(), document, turns, true);
}

ChatTurn question(const std::string& text) { return {ChatTurn::Role::User, text, {}}; }

std::vector<TokenId> idsOf(const RunResult& result)
{
    std::vector<TokenId> ids;
    for (const auto& token : result.tokens)
        ids.push_back(token->id);
    return ids;
}

std::string textOf(const RunResult& result)
{
    std::string text;
    for (const auto& token : result.tokens)
        text += token->text;
    return text;
}

/// Empty where two answers agree to rounding: the same tokens with nearly the same probabilities.
std::string differenceOf(const RunResult& a, const RunResult& b)
{
    if (idsOf(a) != idsOf(b))
        return "the tokens differ: \"" + textOf(a) + "\" and \"" + textOf(b) + "\"";
    if (a.stopReason != b.stopReason)
        return "the reasons to stop differ";
    for (std::size_t i = 0; i < a.tokens.size(); ++i) {
        if (a.tokens[i]->position != b.tokens[i]->position
            || a.tokens[i]->layers.size() != b.tokens[i]->layers.size())
            return "the places differ";
        // Logits within 1e-3 of each other: rounding, and a close choice between keys now and then.
        if (std::abs(a.tokens[i]->probability - b.tokens[i]->probability) > 2e-3f)
            return "probability of token " + std::to_string(i) + ": "
                + std::to_string(a.tokens[i]->probability) + " and "
                + std::to_string(b.tokens[i]->probability);
    }
    return {};
}

/// All rows of a record, to see whether they ever change.
std::vector<float> allRows(const TokenRecord& token)
{
    std::vector<float> out;
    for (std::size_t l = 0; l < token.layers.size(); ++l) {
        for (const auto& row : {indexScoreRow(token, static_cast<std::int64_t>(l)),
                                denseMassRow(token, static_cast<std::int64_t>(l))})
            out.insert(out.end(), row.begin(), row.end());
    }
    return out;
}

RunSettings settingsWith(std::int64_t k, std::int64_t maxNewTokens = 24)
{
    RunSettings settings;
    settings.selector.k = k;
    settings.maxNewTokens = maxNewTokens;
    return settings;
}

} // namespace

class TestGenerator : public QObject {
    Q_OBJECT

private slots:
    void greedyAnswersOfTheGolden()
    {
        const Tensors golden(std::string(SIGHTLINE_TEST_DATA_DIR) + "/demo_golden.safetensors");
        Generator generator(demoModel());
        for (const std::string prefix : {"a.", "b."}) {
            auto expected = golden.ints(prefix + "greedy_ids");
            const TokenId eos = static_cast<TokenId>(demoModel()->config().eos_token_ids.at(0));
            const bool ends = expected.back() == eos;
            if (ends)
                expected.pop_back();
            const auto count = static_cast<std::int64_t>(expected.size());
            const auto result = generator.run(
                golden.ints(prefix + "input_ids"),
                settingsWith(golden.ints(prefix + "index_topk").at(0), ends ? 24 : count));
            qInfo("%s \"%s\"", prefix.c_str(), textOf(result).c_str());
            QCOMPARE(idsOf(result), expected);
            // The pieces make the whole text, and it stands in the document.
            const auto& tokenizer = demoModel()->tokenizer();
            QCOMPARE(textOf(result), tokenizer.decode(expected));
            const auto prompt = tokenizer.decode(golden.ints(prefix + "input_ids"));
            QVERIFY(!textOf(result).empty() && prompt.find(textOf(result)) != std::string::npos);
            if (ends)
                QCOMPARE(result.stopReason, StopReason::EndOfText);
            QCOMPARE(result.timing.generatedTokens, count);
        }
    }

    void recordsSayWhatWasRead()
    {
        const auto prompt = promptFor(3000, {question("What is the population of Sorrelhead?")});
        Generator generator(demoModel());
        auto settings = settingsWith(24, 4);
        settings.denseReference = true;
        std::vector<TokenRecordPtr> published;
        RunCallbacks callbacks;
        callbacks.token = [&](TokenRecordPtr token) { published.push_back(std::move(token)); };
        const auto result = generator.run(prompt.ids, settings, callbacks);
        QVERIFY(!result.tokens.empty());
        QVERIFY(published == result.tokens);
        double largestKl = 0;
        for (std::size_t i = 0; i < result.tokens.size(); ++i) {
            const auto& token = *result.tokens[i];
            QCOMPARE(token.position, static_cast<std::int64_t>(prompt.ids.size() + i));
            QCOMPARE(token.cache.length(), token.position);
            QCOMPARE(token.layers.size(), std::size_t{8});
            QVERIFY(token.probability > 0 && token.probability <= 1);
            QVERIFY(token.entropy >= 0 && token.entropy < std::log(8192.0f) + 1e-3f);
            QVERIFY(token.seconds >= 0);
            for (const auto& layer : token.layers) {
                QVERIFY(!layer.selectsAll && layer.hasScores);
                QCOMPARE(layer.selected.size(), std::size_t{24});
                QVERIFY(std::is_sorted(layer.selected.begin(), layer.selected.end()));
                QVERIFY(layer.selected.front() >= 0
                        && layer.selected.back() <= token.queryPosition());
                QVERIFY(std::isfinite(layer.threshold) && layer.gap >= 0
                        && layer.tiesAtThreshold >= 1);
                QVERIFY(layer.coveredMass > 0 && layer.coveredMass <= layer.oracleMass + 1e-6f
                        && layer.oracleMass <= 1);
                QVERIFY(layer.recall >= 0 && layer.recall <= 1);
                QVERIFY(layer.outputError > 0 && std::isfinite(layer.outputError));
                QCOMPARE(layer.indexWeights.size(), std::size_t{4});
                QCOMPARE(layer.indexQuery.size(), std::size_t{4 * 64});
                QCOMPARE(layer.attentionQuery.size(), std::size_t{6 * 160});
            }
            QVERIFY(token.minCoveredMass() <= token.meanCoveredMass());
            QVERIFY(token.divergence.has_value());
            const auto& d = *token.divergence;
            largestKl = std::max(largestKl, static_cast<double>(d.klDenseSparse));
            QVERIFY(d.klDenseSparse >= 0 && d.jensenShannon >= 0
                    && d.jensenShannon <= std::log(2.0f) + 1e-6f);
            QVERIFY(d.denseRank >= 1 && d.denseProbability >= 0 && d.denseProbability <= 1);
            QCOMPARE(d.top1Flip,
                     d.denseRank != 1); // greedy: the chosen token is the sparse run's best
            QCOMPARE(token.alternatives.size(), std::size_t{10});
            QVERIFY(std::any_of(token.alternatives.begin(), token.alternatives.end(),
                                [&](const Alternative& a) {
                                    return a.id == token.id && a.probability == token.probability;
                                }));
            float previous = 2;
            for (const auto& a : token.alternatives) {
                const float best = std::max(a.probability, a.denseProbability);
                QVERIFY(best <= previous && a.probability >= 0 && !a.text.empty());
                previous = best;
            }
        }
        QVERIFY(largestKl > 0);

        settings.denseReference = settings.localDivergence = false;
        const auto bare = generator.run(prompt.ids, settings);
        QCOMPARE(idsOf(bare), idsOf(result));
        for (const auto& token : bare.tokens) {
            QVERIFY(!token->divergence);
            QVERIFY(std::isnan(token->minCoveredMass()) && std::isnan(token->meanCoveredMass()));
            QVERIFY(std::isnan(token->alternatives.front().denseProbability));
        }
    }

    // Where sparse attention reads everything, it is dense attention: no divergence of any kind.
    void largeKMeansNoDivergence()
    {
        const auto prompt = promptFor(1500, {question("What is the population of Sorrelhead?")});
        Generator generator(demoModel());
        auto settings = settingsWith(4096, 6);
        settings.denseReference = true;
        const auto result = generator.run(prompt.ids, settings);
        QVERIFY(!result.tokens.empty());
        for (const auto& token : result.tokens) {
            QCOMPARE(token->divergence->klDenseSparse, 0.0f);
            QCOMPARE(token->divergence->jensenShannon, 0.0f);
            QVERIFY(!token->divergence->top1Flip);
            QCOMPARE(token->divergence->denseRank, 1);
            for (const auto& layer : token->layers)
                QVERIFY(layer.selectsAll && layer.selected.empty() && layer.coveredMass == 1
                        && layer.recall == 1 && layer.outputError == 0);
            QCOMPARE(token->meanCoveredMass(), 1.0f);
        }
        settings.selector = {SelectorKind::Dense};
        const auto dense = generator.run(prompt.ids, settings);
        QCOMPARE(idsOf(dense), idsOf(result));
        for (const auto& token : dense.tokens)
            QCOMPARE(token->divergence->klDenseSparse, 0.0f);
    }

    void reusedPrefixEqualsFresh()
    {
        const std::vector<ChatTurn> first = {
            question("What is the secret code for the boathouse of Port Callan?")};
        const std::vector<ChatTurn> other = {question("What is the population of Sorrelhead?")};
        const auto a = promptFor(6000, first), b = promptFor(6000, other);
        const auto settings = settingsWith(64);
        const auto fresh = [&](const ChatPrompt& prompt, const RunSettings& with) {
            Generator generator(demoModel());
            return generator.run(prompt.ids, with);
        };
        const auto freshA = fresh(a, settings), freshB = fresh(b, settings);
        QCOMPARE(freshA.timing.reusedTokens, std::int64_t{0});
        QCOMPARE(freshA.timing.prefillTokens, static_cast<std::int64_t>(a.ids.size()));

        Generator generator(demoModel());
        QCOMPARE(generator.reusable(a.ids, settings.selector), std::int64_t{0});
        (void)generator.run(a.ids, settings);
        // The second question about the same document: only the question is new.
        const std::int64_t common = generator.reusable(b.ids, settings.selector);
        QVERIFY(common >= a.document()->end && common < static_cast<std::int64_t>(b.ids.size()));
        const auto secondRun = generator.run(b.ids, settings);
        QCOMPARE(secondRun.timing.reusedTokens, common);
        QCOMPARE(secondRun.timing.prefillTokens, static_cast<std::int64_t>(b.ids.size()) - common);
        VERIFY_SAME("second question", differenceOf(secondRun, freshB));
        VERIFY_SAME("first again", differenceOf(generator.run(a.ids, settings), freshA));
        VERIFY_SAME("first once more", differenceOf(generator.run(a.ids, settings), freshA));

        // Another k has its own cache, and the old one is still there afterwards.
        auto narrow = settings;
        narrow.selector.k = 16;
        QCOMPARE(generator.reusable(a.ids, narrow.selector), std::int64_t{0});
        VERIFY_SAME("another k", differenceOf(generator.run(b.ids, narrow), fresh(b, narrow)));
        VERIFY_SAME("old k", differenceOf(generator.run(b.ids, settings), freshB));

        // A longer answer, then a conversation that continues it.
        auto longer = settings;
        longer.sampler = {1.5, 1.0, 0.0, 3};
        longer.maxNewTokens = 40;
        const auto rambling = generator.run(a.ids, longer);
        VERIFY_SAME("after a long answer", differenceOf(generator.run(b.ids, settings), freshB));
        std::vector<ChatTurn> conversation = first;
        conversation.push_back({ChatTurn::Role::Assistant, textOf(freshA), idsOf(freshA)});
        conversation.push_back(other.front());
        const auto c = promptFor(6000, conversation);
        (void)generator.run(a.ids, settings);
        const std::int64_t kept = generator.reusable(c.ids, settings.selector);
        QVERIFY(kept + 1 >= static_cast<std::int64_t>(
                    a.ids.size() + freshA.tokens.size())); // the answer is not computed again
        VERIFY_SAME("conversation",
                    differenceOf(generator.run(c.ids, settings), fresh(c, settings)));

        generator.clear();
        QCOMPARE(generator.reusable(a.ids, settings.selector), std::int64_t{0});
        VERIFY_SAME("after clear", differenceOf(generator.run(a.ids, settings), freshA));
    }

    void cachesOfTheLastSelectorsAreKept()
    {
        const auto model = loadTiny("plain");
        const auto ids = test::idsOf("plain");
        Generator generator(model);
        const auto runWith = [&](SelectorSettings selector, bool reference = false) {
            auto settings = settingsWith(0, 1);
            settings.selector = selector;
            settings.denseReference = reference;
            (void)generator.run(ids, settings);
        };
        const SelectorSettings indexer{SelectorKind::LightningIndexer, 8},
            window{SelectorKind::Window, 8}, oracle{SelectorKind::Oracle, 8},
            random{SelectorKind::Random, 8, 4, 1}, dense{SelectorKind::Dense};
        const auto kept = static_cast<std::int64_t>(ids.size()) - 1;
        runWith(indexer);
        runWith(window);
        runWith(oracle);
        QCOMPARE(generator.reusable(ids, indexer), kept);
        // The same run with reference: room for it is not made at the cost of the run itself.
        runWith(indexer, true);
        QCOMPARE(generator.reusable(ids, indexer), kept);
        QCOMPARE(generator.reusable(ids, dense), kept);
        QCOMPARE(generator.reusable(ids, window), std::int64_t{0});
        QCOMPARE(generator.reusable(ids, oracle), kept);
        runWith(random);
        QCOMPARE(generator.reusable(ids, oracle), std::int64_t{0});
        // Parameters that do not matter to a selector do not divide its caches.
        QCOMPARE(generator.reusable(ids, {SelectorKind::Dense, 77, 9, 5}), kept);
        QCOMPARE(generator.reusable(ids, {SelectorKind::LightningIndexer, 8, 9, 5}), kept);
        QCOMPARE(generator.reusable(ids, {SelectorKind::Random, 8, 9, 1}), kept);
        QCOMPARE(generator.reusable(ids, {SelectorKind::Random, 8, 9, 2}), std::int64_t{0});
    }

    void progressCounts()
    {
        const auto prompt = promptFor(9000, {question("Who is the mayor of Ashwick?")});
        Generator generator(demoModel());
        auto settings = settingsWith(0, 2);
        settings.denseReference = true;
        std::vector<RunProgress> seen;
        RunCallbacks callbacks;
        callbacks.progress = [&](const RunProgress& p) { seen.push_back(p); };
        const auto result = generator.run(prompt.ids, settings, callbacks);
        for (const auto phase :
             {RunProgress::Phase::Prefill, RunProgress::Phase::ReferencePrefill}) {
            std::vector<RunProgress> steps;
            std::copy_if(seen.begin(), seen.end(), std::back_inserter(steps),
                         [&](const auto& p) { return p.phase == phase; });
            QVERIFY(steps.size() >= 3);
            QCOMPARE(steps.front().done, std::int64_t{0});
            QVERIFY(steps.front().secondsLeft < 0);
            QCOMPARE(steps.back().done, steps.back().total);
            QCOMPARE(steps.back().secondsLeft, 0.0);
            for (std::size_t i = 0; i < steps.size(); ++i) {
                QCOMPARE(steps[i].total, static_cast<std::int64_t>(prompt.ids.size()));
                if (i > 0)
                    QVERIFY(steps[i].done > steps[i - 1].done && steps[i].tokensPerSecond > 0
                            && steps[i].secondsLeft >= 0);
            }
        }
        QVERIFY(std::is_sorted(seen.begin(), seen.end(),
                               [](const auto& a, const auto& b) { return a.phase < b.phase; }));
        const auto& t = result.timing;
        QVERIFY(t.prefillSeconds > 0 && t.referencePrefillSeconds > 0 && t.decodeSeconds > 0);
        QCOMPARE(t.generatedTokens, static_cast<std::int64_t>(result.tokens.size()));
        seen.clear();
        (void)generator.run(prompt.ids, settings,
                            callbacks); // everything but the last token is there
        QCOMPARE(seen.back().total, std::int64_t{1});
    }

    void cancelStopsSoonAndKeepsWork_data()
    {
        QTest::addColumn<int>("phase");
        QTest::newRow("while reading") << 0;
        QTest::newRow("while the reference reads") << 1;
        QTest::newRow("while generating") << 2;
    }

    void cancelStopsSoonAndKeepsWork()
    {
        QFETCH(int, phase);
        const auto prompt = promptFor(17000, {question("Who is the mayor of Ashwick?")});
        qInfo("%zu prompt tokens", prompt.ids.size());
        QVERIFY(prompt.ids.size() > 3500);
        Generator generator(demoModel());
        auto settings = settingsWith(0, 400);
        settings.denseReference = phase == 1;
        settings.sampler = {2.0, 1.0, 0.0, 9}; // goes on for long
        std::stop_source source;
        std::atomic<bool> started{false};
        RunCallbacks callbacks;
        callbacks.progress = [&](const RunProgress& p) {
            if (static_cast<int>(p.phase) == phase && p.done > p.total / 2)
                started = true;
        };
        callbacks.token = [&](const TokenRecordPtr&) {
            if (phase == 2)
                started = true;
        };
        Clock::time_point asked;
        std::jthread other([&] {
            while (!started)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            std::this_thread::sleep_for(std::chrono::milliseconds(7));
            asked = Clock::now();
            source.request_stop();
        });
        const auto result = generator.run(prompt.ids, settings, callbacks, source.get_token());
        const auto returned = Clock::now();
        started = true; // whatever happened: the other thread must end
        other.join();
        const double seconds = std::chrono::duration<double>(returned - asked).count();
        qInfo("returned %.1f ms after the request", 1000 * seconds);
        QCOMPARE(result.stopReason, StopReason::Cancelled);
        QVERIFY(seconds < 1.0); // 100 ms is the aim; a loaded machine gets slack
        QCOMPARE(result.tokens.empty(), phase != 2);
        const auto kept = generator.reusable(prompt.ids, settings.selector);
        QVERIFY(kept > static_cast<std::int64_t>(prompt.ids.size()) / 3);
        if (phase > 0)
            return;
        // The next attempt goes on where this one stopped, and comes to the same.
        auto greedy = settingsWith(0, 6);
        const auto resumed = generator.run(prompt.ids, greedy);
        QCOMPARE(resumed.timing.reusedTokens, kept);
        Generator fresh(demoModel());
        VERIFY_SAME("resumed", differenceOf(resumed, fresh.run(prompt.ids, greedy)));
    }

    void cancelledBeforeItBegins()
    {
        Generator generator(loadTiny("plain"));
        std::stop_source source;
        source.request_stop();
        const auto result =
            generator.run(test::idsOf("plain"), settingsWith(8), {}, source.get_token());
        QCOMPARE(result.stopReason, StopReason::Cancelled);
        QVERIFY(result.tokens.empty());
    }

    // Views compute rows of old tokens while the model works on other texts.
    void recordsNeverChange()
    {
        const auto prompt = promptFor(5000, {question("What is the population of Sorrelhead?")});
        const auto other = promptFor(
            5000, {question("Who is the mayor of Dunmarrow? Who won the regatta of 2023?")});
        Generator generator(demoModel());
        const auto settings = settingsWith(32, 5);
        const auto result = generator.run(prompt.ids, settings);
        QVERIFY(result.tokens.size() >= 2);
        std::vector<std::vector<float>> before;
        for (const auto& token : result.tokens)
            before.push_back(allRows(*token));
        std::atomic<bool> quit{false};
        std::atomic<int> wrong{0}, rounds{0};
        std::jthread reader([&] {
            while (!quit) {
                for (std::size_t i = 0; i < before.size(); ++i)
                    wrong += allRows(*result.tokens[i]) == before[i] ? 0 : 1;
                ++rounds;
            }
        });
        auto sampled = settings;
        sampled.sampler = {2.0, 1.0, 0.0, 4};
        sampled.maxNewTokens = 20;
        (void)generator.run(prompt.ids, settings); // regenerate
        (void)generator.run(other.ids, settings);  // truncate and append
        (void)generator.run(prompt.ids, sampled);  // another answer
        (void)generator.run(promptFor(600, {question("Who?")}).ids,
                            settings); // another text altogether
        generator.clear();
        (void)generator.run(prompt.ids, settings);
        quit = true;
        reader.join();
        QVERIFY(rounds > 0);
        QCOMPARE(wrong.load(), 0);
        for (std::size_t i = 0; i < before.size(); ++i)
            QVERIFY(allRows(*result.tokens[i]) == before[i]);
    }

    void endsWithTheContext()
    {
        const auto model = loadTiny("plain");
        const auto limit = model->config().max_position_embeddings;
        Generator generator(model);
        auto settings = settingsWith(8, 10);
        settings.sampler = {5.0, 1.0, 0.0, 1};
        const auto run = [&](std::int64_t length) {
            return generator.run(std::vector<TokenId>(static_cast<std::size_t>(length), 5),
                                 settings);
        };
        const auto three = run(limit - 2);
        QCOMPARE(three.tokens.size(), std::size_t{2});
        QCOMPARE(three.stopReason, StopReason::ContextFull);
        QCOMPARE(three.tokens.back()->position, limit - 1);
        const auto one = run(limit);
        QCOMPARE(one.tokens.size(), std::size_t{1});
        QCOMPARE(one.stopReason, StopReason::ContextFull);
        QCOMPARE(errorOf([&] { (void)run(limit + 1); }).code(), ErrorCode::InvalidInput);
        const auto ten = run(20);
        QCOMPARE(ten.tokens.size(), std::size_t{10});
        QCOMPARE(ten.stopReason, StopReason::MaxNewTokens);
        QVERIFY(ten.tokens.front()->text.empty()); // a model without tokenizer has no text
        QVERIFY(!ten.tokens.front()->alternatives.front().text.empty());
    }

    void samplingIsReproducible()
    {
        Generator generator(loadTiny("plain"));
        auto settings = settingsWith(8, 12);
        settings.sampler = {1.3, 0.95, 0.0, 42};
        const auto ids = test::idsOf("plain");
        const auto once = idsOf(generator.run(ids, settings)),
                   again = idsOf(generator.run(ids, settings));
        QCOMPARE(once, again);
        settings.sampler.seed = 43;
        QVERIFY(idsOf(generator.run(ids, settings)) != once);
    }

    void badRequestsAreRefused()
    {
        Generator generator(loadTiny("plain"));
        const auto ids = test::idsOf("plain");
        const auto codeFor = [&](const std::vector<TokenId>& prompt, const RunSettings& settings) {
            return errorOf([&] { (void)generator.run(prompt, settings); }).code();
        };
        QCOMPARE(codeFor({}, settingsWith(8)), ErrorCode::InvalidInput);
        QCOMPARE(codeFor(ids, settingsWith(8, 0)), ErrorCode::InvalidInput);
        QCOMPARE(codeFor(ids, settingsWith(-1)), ErrorCode::InvalidInput);
        QCOMPARE(codeFor({1, 2, 1 << 20}, settingsWith(8)), ErrorCode::InvalidInput);
        auto settings = settingsWith(8);
        settings.sampler.temperature = -1;
        QCOMPARE(codeFor(ids, settings), ErrorCode::InvalidInput);
        QCOMPARE(generator.run(ids, settingsWith(8, 3)).tokens.size(),
                 std::size_t{3}); // and works afterwards
    }

    void outputThatIsNoNumberIsRefused()
    {
        QTemporaryDir folder;
        const auto model =
            copyFolder(forwardFolder("no_query_latent"), folder.path().toStdString() + "/model");
        const auto start = elementOffset(model / "model.safetensors", "lm_head.weight", 0);
        const auto huge = std::bit_cast<std::array<char, 4>>(3e38f);
        for (std::uint64_t i = 0; i < 32; ++i)
            patchFile(model / "model.safetensors", start + 4 * i, huge);
        Generator generator(Model::load(model, {"cpu", 1, false}));
        std::vector<TokenRecordPtr> published;
        RunCallbacks callbacks;
        callbacks.token = [&](TokenRecordPtr token) { published.push_back(std::move(token)); };
        const Error error = errorOf([&] {
            (void)generator.run(test::idsOf("no_query_latent"), settingsWith(8), callbacks);
        });
        QCOMPARE(error.code(), ErrorCode::InvalidFile);
        QVERIFY(published.empty());
    }
};

QTEST_APPLESS_MAIN(TestGenerator)
#include "tst_generator.moc"
