// SPDX-License-Identifier: GPL-3.0-or-later
// Recorded selections: an answer that reads what another one read, and what no recording may ask for.
#include "engine/generator.h"
#include "engine/probe.h"
#include "engine/recorded_selection.h"
#include "engine/sequence.h"
#include "tests/support/selection_layer.h"
#include "tests/support/tiny_model.h"

#include <QTest>

#include <cmath>
#include <cstring>
#include <limits>

using namespace sightline;
using namespace sightline::test;

namespace {

using RecordedPtr = std::shared_ptr<const RecordedSelection>;

std::vector<TokenId> demoPrompt()
{
    const auto& model = *demoModel();
    const auto text = readFile(std::string(SIGHTLINE_SAMPLE_DOCS_DIR) + "/lantern-coast.md", 1u << 20).substr(0, 900);
    const ChatTurn turn{ChatTurn::Role::User, "Who keeps the light?", {}};
    return buildPrompt(model.tokenizer(), model.chatStyle(), prepareDocument(model.tokenizer(), text), std::span(&turn, 1), true).ids;
}

RunSettings settingsOf(const SelectorSettings& selector, std::int64_t tokens = 5)
{
    RunSettings settings;
    settings.selector = selector;
    settings.sampler = {3.0, 1.0, 0.0, 7}; // hot, so that no stop token ends it early
    settings.maxNewTokens = tokens;
    return settings;
}

SelectorSettings replayOf(RecordedPtr recorded, SelectionEdits edits = {})
{
    SelectorSettings settings;
    settings.kind = SelectorKind::Replay;
    settings.recorded = std::move(recorded);
    settings.edits = std::move(edits);
    return settings;
}

bool sameBits(float a, float b) { return std::memcmp(&a, &b, sizeof a) == 0; }

/// Empty where two answers are one, to the last bit of what was computed; else what is different.
std::string differenceOf(const std::vector<TokenRecordPtr>& a, const std::vector<TokenRecordPtr>& b)
{
    if (a.size() != b.size())
        return "lengths";
    for (std::size_t i = 0; i < a.size(); ++i) {
        const std::string where = " of token " + std::to_string(i);
        if (a[i]->id != b[i]->id || !sameBits(a[i]->probability, b[i]->probability) || !sameBits(a[i]->entropy, b[i]->entropy))
            return "prediction" + where;
        for (std::size_t l = 0; l < a[i]->layers.size(); ++l) {
            const auto &x = a[i]->layers[l], &y = b[i]->layers[l];
            if (x.selected != y.selected || x.selectsAll != y.selectsAll)
                return "selection" + where + " in layer " + std::to_string(l);
            if (x.attentionQuery != y.attentionQuery || x.indexQuery != y.indexQuery)
                return "query" + where + " in layer " + std::to_string(l);
        }
    }
    return {};
}

/// A token of `layers` layers that read these positions.
TokenRecordPtr tokenAt(std::int64_t position, std::vector<std::vector<std::int32_t>> layers)
{
    auto token = std::make_shared<TokenRecord>();
    token->position = position;
    for (auto& positions : layers) {
        LayerRecord layer;
        layer.selectsAll = positions.empty();
        layer.selected = std::move(positions);
        token->layers.push_back(std::move(layer));
    }
    return token;
}

std::string refusal(const std::vector<TokenId>& prompt, const std::vector<TokenRecordPtr>& tokens)
{
    const Error error = errorOf([&] { RecordedSelection(prompt, tokens, {}, "a file"); });
    return error.code() == ErrorCode::InvalidInput ? error.what() : "";
}

} // namespace

class TestReplaySelector : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_prompt = demoPrompt(); }

    void anAnswerOfItsOwnSelection_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("k");
        for (const auto kind : {SelectorKind::LightningIndexer, SelectorKind::Dense, SelectorKind::Oracle, SelectorKind::Window,
                                SelectorKind::Random, SelectorKind::Block, SelectorKind::PreviousLayer})
            QTest::newRow(std::string(selectorName(kind)).c_str()) << static_cast<int>(kind) << qint64(24);
        // The first tokens see no more than k positions, and nobody is asked for them.
        QTest::newRow("from k on") << static_cast<int>(SelectorKind::LightningIndexer) << qint64(m_prompt.size() + 2);
        QTest::newRow("never") << static_cast<int>(SelectorKind::Window) << qint64(4096);
    }

    void anAnswerOfItsOwnSelection()
    {
        QFETCH(int, kind);
        QFETCH(qint64, k);
        SelectorSettings selector;
        selector.kind = static_cast<SelectorKind>(kind);
        selector.k = k;
        selector.seed = 5;
        selector.blockSize = 8;
        Generator first(demoModel());
        const auto answer = first.run(m_prompt, settingsOf(selector));
        QVERIFY(answer.tokens.size() >= 2);
        const auto recorded = std::make_shared<RecordedSelection>(m_prompt, answer.tokens, selector, "DSA");
        QCOMPARE(recorded->layers(), demoModel()->config().num_hidden_layers);
        QCOMPARE(recorded->begin(), std::ssize(m_prompt) - 1);
        QCOMPARE(recorded->end(), std::ssize(m_prompt) - 1 + std::ssize(answer.tokens));

        Generator second(demoModel());
        const auto again = second.run(m_prompt, settingsOf(replayOf(recorded)));
        QCOMPARE(differenceOf(again.tokens, answer.tokens), std::string());
        // Beside the run itself the prompt is not read twice: only its last query is recorded. That one is rounded otherwise
        // when it is computed alone, in the same question asked again as well.
        const auto repeated = first.run(m_prompt, settingsOf(selector));
        const auto repeatedSelection = std::make_shared<RecordedSelection>(m_prompt, repeated.tokens, selector, "");
        const auto beside = first.run(m_prompt, settingsOf(replayOf(repeatedSelection)));
        QCOMPARE(beside.timing.reusedTokens, std::ssize(m_prompt) - 1);
        QCOMPARE(differenceOf(beside.tokens, repeated.tokens), std::string());

        // All logits, without anybody watching.
        Transformer transformer(demoModel());
        Sequence plain(transformer, first.resolved(selector)), replayed(transformer, first.resolved(replayOf(recorded)));
        QCOMPARE(replayed.become(m_prompt, nullptr, {}), plain.become(m_prompt, nullptr, {}));
        for (const auto& token : answer.tokens)
            QCOMPARE(replayed.append(token->id, nullptr, {}), plain.append(token->id, nullptr, {}));
    }

    /// The choice of one selector over the arithmetic of another: caches of the indexer, positions of chance.
    void positionsOfAnotherSelector()
    {
        SelectorSettings random{SelectorKind::Random, 40};
        random.seed = 3;
        Generator generator(demoModel());
        const auto answer = generator.run(m_prompt, settingsOf(random));
        const SelectorSettings indexer{SelectorKind::LightningIndexer, 24};
        const auto recorded = std::make_shared<RecordedSelection>(m_prompt, answer.tokens, indexer, "edited");
        const auto mixed = generator.run(m_prompt, settingsOf(replayOf(recorded)));
        QCOMPARE(mixed.tokens.size(), answer.tokens.size());
        for (std::size_t i = 0; i < mixed.tokens.size(); ++i)
            for (std::size_t l = 0; l < mixed.tokens[i]->layers.size(); ++l) {
                QCOMPARE(mixed.tokens[i]->layers[l].selected, answer.tokens[i]->layers[l].selected); // 40 where the indexer has 24
                QVERIFY(mixed.tokens[i]->layers[l].hasScores && std::isnan(mixed.tokens[i]->layers[l].threshold));
            }
        // The prompt before its last token was read by the indexer: the keys are those of an answer by it.
        const auto own = generator.run(m_prompt, settingsOf(indexer));
        const auto keys = [&](const RunResult& run, std::int64_t layer) {
            const auto rows = run.tokens[0]->cache.latents(layer);
            return std::vector<float>(rows.data, rows.data + rows.extent(1) * (std::ssize(m_prompt) - 1));
        };
        const auto last = demoModel()->config().num_hidden_layers - 1;
        QVERIFY(keys(mixed, last) == keys(own, last));
        QVERIFY(keys(mixed, last) != keys(answer, last));
    }

    void behindTheRecordingTheSelectorGoesOn()
    {
        // The last one begins to choose behind the recording.
        for (const SelectorSettings& selector : {SelectorSettings{SelectorKind::LightningIndexer, 24}, SelectorSettings{SelectorKind::Dense},
                                                SelectorSettings{SelectorKind::LightningIndexer, std::ssize(m_prompt) + 2}}) {
            Generator generator(demoModel());
            const auto answer = generator.run(m_prompt, settingsOf(selector, 7));
            QVERIFY(answer.tokens.size() > 3);
            const std::span<const TokenRecordPtr> two(answer.tokens.data(), 2);
            const auto recorded = std::make_shared<RecordedSelection>(m_prompt, two, selector, "");
            Generator other(demoModel());
            const auto again = other.run(m_prompt, settingsOf(replayOf(recorded), 7));
            QCOMPARE(differenceOf(again.tokens, answer.tokens), std::string());
            if (selector.k == 24)
                QVERIFY(std::isnan(again.tokens[1]->layers[0].threshold) && !std::isnan(again.tokens[2]->layers[0].threshold));
        }
    }

    void editsStandOnTop()
    {
        const SelectorSettings indexer{SelectorKind::LightningIndexer, 24};
        Generator generator(demoModel());
        const auto answer = generator.run(m_prompt, settingsOf(indexer));
        const auto recorded = std::make_shared<RecordedSelection>(m_prompt, answer.tokens, indexer, "");
        const SelectionEdits edits = {{SelectionEdit::Kind::Exclude, 0, 30, {}}, {SelectionEdit::Kind::Include, 40, 46, {1, 2}}};
        const auto edited = generator.run(m_prompt, settingsOf(replayOf(recorded, edits)));
        for (std::size_t i = 0; i < edited.tokens.size(); ++i)
            for (std::size_t l = 0; l < edited.tokens[i]->layers.size(); ++l) {
                std::vector<std::int32_t> expected;
                const auto& was = answer.tokens[i]->layers[l].selected;
                for (std::int32_t s = 30; s < answer.tokens[i]->position; ++s)
                    if (std::binary_search(was.begin(), was.end(), s) || ((l == 1 || l == 2) && s >= 40 && s < 46))
                        expected.push_back(s);
                QCOMPARE(edited.tokens[i]->layers[l].selected, expected);
            }
        // What was recorded of a replay with edits is what that read; the edits count for the rest of the text.
        const auto second = std::make_shared<RecordedSelection>(m_prompt, edited.tokens, replayOf(recorded, edits), "");
        QCOMPARE(second->selector().kind, SelectorKind::LightningIndexer);
        QVERIFY(second->selector().edits == edits);
        Generator other(demoModel());
        QCOMPARE(differenceOf(other.run(m_prompt, settingsOf(replayOf(second))).tokens, edited.tokens), std::string());
    }

    /// A token of a replayed answer is asked about like any other.
    void probesOfAReplay()
    {
        const SelectorSettings window{SelectorKind::Window, 24};
        Generator generator(demoModel());
        const auto answer = generator.run(m_prompt, settingsOf(window, 3));
        const auto settings = replayOf(std::make_shared<RecordedSelection>(m_prompt, answer.tokens, window, ""));
        ProbeTarget target{m_prompt, answer.tokens[1]->id, settings};
        target.tokens.push_back(answer.tokens[0]->id);
        Probe probe(generator, target);
        const auto again = probe.measure(settings);
        QCOMPARE(again.selector.kind, SelectorKind::Replay);
        QCOMPARE(again.selector.k, 24);
        for (std::size_t l = 0; l < again.selected.size(); ++l)
            QVERIFY(again.selected[l] == answer.tokens[1]->layers[l].selected);
        QVERIFY(std::abs(again.probability - static_cast<double>(answer.tokens[1]->probability)) < 1e-4);
        QCOMPARE(probe.measure({SelectorKind::Window, 8}).selected[0].size(), std::size_t{8});
        QCOMPARE(errorOf([&] { (void)measureKCurve(probe, settings); }).code(), ErrorCode::InvalidInput); // of withoutReplay(settings)
        std::vector<TokenId> ids;
        for (const auto& token : answer.tokens)
            ids.push_back(token->id);
        const auto scores = scoreAnswer(generator, m_prompt, ids, settings);
        for (std::size_t i = 0; i < scores.size(); ++i)
            QVERIFY(std::abs(std::exp(scores[i]) - static_cast<double>(answer.tokens[i]->probability)) < 1e-4);
    }

    /// Rows of a selector alone, by chunks that hold recorded and other queries.
    void rowsOfChunks_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto kind : {SelectorKind::LightningIndexer, SelectorKind::Oracle, SelectorKind::Window, SelectorKind::Block})
            QTest::newRow(std::string(selectorName(kind)).c_str()) << static_cast<int>(kind);
    }

    void rowsOfChunks()
    {
        QFETCH(int, kind);
        const Layer layer(60, 2);
        const SelectorSettings own{static_cast<SelectorKind>(kind), 10};
        // Fewer, more and all positions than the k of the others.
        const auto recorded = std::make_shared<RecordedSelection>(
            std::vector<TokenId>(31, 1), std::vector{tokenAt(31, {{7}}), tokenAt(32, {{}}), tokenAt(33, {{0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 32}})},
            own, "");
        QCOMPARE(recorded->widest(), 32);
        for (const std::int64_t chunk : {60, 13, 1}) {
            const auto plain = makeSelector(own, 0, true), replay = makeSelector(replayOf(recorded), 0, true);
            QVERIFY(!replay->repeats());
            for (std::int64_t first = 0; first < 60; first += chunk) {
                const std::int64_t count = std::min<std::int64_t>(chunk, 60 - first);
                if (!replay->chooses(first + count))
                    continue;
                const auto rows = layer.select(*replay, first, count), others = layer.select(*plain, first, count);
                for (std::int64_t t = 0; t < count; ++t) {
                    std::vector<std::int32_t> expected = others[static_cast<std::size_t>(t)];
                    if (recorded->holds(0, first + t)) {
                        const auto positions = recorded->selected(0, first + t);
                        expected.assign(positions.begin(), positions.end());
                        if (positions.empty())
                            for (std::int32_t s = 0; s <= first + t; ++s)
                                expected.push_back(s);
                    }
                    QCOMPARE(rows[static_cast<std::size_t>(t)], expected);
                }
            }
        }
    }

    void damagedRecordingsAreRefused()
    {
        const std::vector<TokenId> prompt(4, 1);
        QCOMPARE(refusal(prompt, {tokenAt(4, {{0, 3}, {}}), tokenAt(5, {{4}, {0}})}), std::string());
        QVERIFY(refusal({}, {tokenAt(0, {{0}})}).find("has no prompt") != std::string::npos);
        QVERIFY(refusal(prompt, {tokenAt(5, {{0}})}).find("stands at position 5, not at 4") != std::string::npos);
        QVERIFY(refusal(prompt, {tokenAt(4, {{0}}), tokenAt(4, {{0}})}).find("Token 2") != std::string::npos);
        QVERIFY(refusal(prompt, {tokenAt(4, {{0}}), tokenAt(5, {{0}, {1}})}).find("has 2 layers, the first one 1") != std::string::npos);
        QVERIFY(!refusal(prompt, {tokenAt(4, {})}).empty());
        // Beyond what the query saw, twice, backwards, negative as padding is, nothing.
        for (const auto& row : std::vector<std::vector<std::int32_t>>{{0, 4}, {1, 1}, {2, 1}, {-1}, {0, -1}, {std::numeric_limits<std::int32_t>::max()}})
            QVERIFY(refusal(prompt, {tokenAt(4, {row})}).find("must ascend from 0 to 3") != std::string::npos);
        auto nothing = std::make_shared<TokenRecord>(*tokenAt(4, {{0}}));
        nothing->layers[0].selected.clear();
        QVERIFY(refusal(prompt, {nothing}).find("reads nothing") != std::string::npos);
    }

    void otherPromptsAndModelsAreRefused()
    {
        const SelectorSettings indexer{SelectorKind::LightningIndexer, 24};
        Generator generator(demoModel());
        const auto answer = generator.run(m_prompt, settingsOf(indexer, 2));
        const auto recorded = std::make_shared<RecordedSelection>(m_prompt, answer.tokens, indexer, "cpu.sightline");
        const auto sentence = [&](const std::vector<TokenId>& prompt, const SelectorSettings& settings) -> std::string {
            const Error error = errorOf([&] { (void)generator.run(prompt, settingsOf(settings)); });
            return error.code() == ErrorCode::InvalidInput ? error.what() : "";
        };
        auto changed = m_prompt;
        changed[9] += 1;
        QVERIFY(sentence(changed, replayOf(recorded)).find("differ from token 10 on") != std::string::npos);
        QVERIFY(sentence(changed, replayOf(recorded)).find("cpu.sightline") != std::string::npos);
        changed = m_prompt;
        changed.push_back(answer.tokens[0]->id);
        QVERIFY(sentence(changed, replayOf(recorded)).find("that one has " + std::to_string(m_prompt.size()) + " tokens, this one "
                                                           + std::to_string(m_prompt.size() + 1)) != std::string::npos);
        QVERIFY(!sentence({m_prompt.begin(), m_prompt.end() - 1}, replayOf(recorded)).empty());
        QVERIFY(sentence(m_prompt, replayOf(std::make_shared<RecordedSelection>(m_prompt, std::span<const TokenRecordPtr>(), indexer, "")))
                    .find("holds no token") != std::string::npos);
        QVERIFY(sentence(m_prompt, replayOf(std::make_shared<RecordedSelection>(
                                       m_prompt, std::vector{tokenAt(std::ssize(m_prompt), {{0}, {0}})}, indexer, "")))
                    .find("has 2 layers, this model " + std::to_string(recorded->layers())) != std::string::npos);
        QVERIFY(sentence(m_prompt, replayOf(nullptr)).find("needs a recorded selection") != std::string::npos);
        // The text to try things on may be shorter or longer than the prompt, but not another one.
        (void)generator.fork({m_prompt.begin(), m_prompt.end() - 1}, replayOf(recorded));
        changed[3] += 1;
        QCOMPARE(errorOf([&] { (void)generator.fork(changed, replayOf(recorded)); }).code(), ErrorCode::InvalidInput);
    }

private:
    std::vector<TokenId> m_prompt;
};

QTEST_APPLESS_MAIN(TestReplaySelector)
#include "tst_replay_selector.moc"
