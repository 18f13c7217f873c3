// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sequence.h"
#include "tests/support/compare.h"
#include "tests/support/rounding.h"
#include "tests/support/tiny_model.h"

#include <QTest>

using namespace sightline;
using namespace sightline::test;

namespace {

const SelectorSettings kSelectors[] = {{SelectorKind::LightningIndexer, 16},
                                       {SelectorKind::Dense},
                                       {SelectorKind::Oracle, 16},
                                       {SelectorKind::Window, 16, 4},
                                       {SelectorKind::Random, 16, 0, 7}};

std::span<const TokenId> first(const std::vector<TokenId>& tokens, std::size_t n)
{
    return std::span(tokens).first(n);
}

std::vector<TokenId> demoTokens(std::size_t count)
{
    const auto text =
        readFile(std::string(SIGHTLINE_SAMPLE_DOCS_DIR) + "/lantern-coast.md", 1u << 20);
    auto ids = demoModel()->tokenizer().encode(text, false).ids;
    ids.resize(count);
    return ids;
}

} // namespace

class TestSequence : public QObject {
    Q_OBJECT

    std::shared_ptr<const Model> m_model = loadTiny("plain");
    std::vector<TokenId> m_ids = idsOf("plain");

    std::string compare(const std::vector<float>& got, const std::vector<float>& expected) const
    {
        return difference(got, expected, m_model->config().vocab_size,
                          roundingBound(m_model->config(), static_cast<std::int64_t>(m_ids.size()),
                                        largest(expected)));
    }

private slots:
    void reusableCountsCommonTokens()
    {
        Transformer transformer(m_model);
        Sequence sequence(transformer, kSelectors[0]);
        QCOMPARE(sequence.reusable(m_ids), std::int64_t{0});
        QCOMPARE(sequence.reusable({}), std::int64_t{0});
        (void)sequence.become(first(m_ids, 50), nullptr, {});
        QCOMPARE(sequence.cache().length(), std::int64_t{50});
        QCOMPARE(sequence.reusable(first(m_ids, 50)),
                 std::int64_t{49}); // the last one's logits are wanted
        QCOMPARE(sequence.reusable(m_ids), std::int64_t{50});
        QCOMPARE(sequence.reusable(first(m_ids, 20)), std::int64_t{19});
        QCOMPARE(sequence.reusable(first(m_ids, 1)), std::int64_t{0});
        QCOMPARE(sequence.reusable({}), std::int64_t{0});
        auto other = m_ids;
        other[30] = other[30] == 0 ? 1 : 0;
        QCOMPARE(sequence.reusable(other), std::int64_t{30});
        other[0] = other[0] == 0 ? 1 : 0;
        QCOMPARE(sequence.reusable(other), std::int64_t{0});
    }

    void reusedPrefixEqualsFresh()
    {
        for (const auto& settings : kSelectors) {
            Transformer transformer(m_model);
            auto fork = m_ids;
            for (std::size_t i = 60; i < fork.size(); ++i)
                fork[i] = static_cast<TokenId>(
                    (fork[i] + 17) % static_cast<TokenId>(m_model->config().vocab_size));
            const auto fresh = [&](std::span<const TokenId> tokens) {
                Sequence sequence(transformer, settings);
                return sequence.become(tokens, nullptr, {});
            };
            const auto expected = fresh(m_ids), expectedFork = fresh(fork),
                       expectedShort = fresh(first(m_ids, 33));

            Sequence sequence(transformer, settings);
            (void)sequence.become(first(m_ids, 60), nullptr, {});
            std::int64_t computed = -1;
            const auto grown =
                sequence.become(m_ids, nullptr, {}, [&](std::int64_t done) { computed = done; });
            QCOMPARE(computed, static_cast<std::int64_t>(m_ids.size()) - 60);
            VERIFY_SAME("grown", compare(grown, expected));
            VERIFY_SAME("other end", compare(sequence.become(fork, nullptr, {}), expectedFork));
            VERIFY_SAME("shorter",
                        compare(sequence.become(first(m_ids, 33), nullptr, {}), expectedShort));
            QCOMPARE(sequence.cache().length(), std::int64_t{33});
            VERIFY_SAME("back again", compare(sequence.become(m_ids, nullptr, {}), expected));
            VERIFY_SAME("the same", compare(sequence.become(m_ids, nullptr, {}), expected));
        }
    }

    void appendEqualsBecome()
    {
        for (const auto& settings : kSelectors) {
            Transformer transformer(m_model);
            Sequence steps(transformer, settings), whole(transformer, settings);
            (void)steps.become(first(m_ids, 20), nullptr, {});
            std::vector<float> logits;
            for (std::size_t i = 20; i < m_ids.size(); ++i)
                logits = steps.append(m_ids[i], nullptr, {});
            VERIFY_SAME("appended", compare(logits, whole.become(m_ids, nullptr, {})));
            QCOMPARE(steps.reusable(m_ids), static_cast<std::int64_t>(m_ids.size()) - 1);
        }
    }

    void selectorsDiffer()
    {
        Transformer transformer(m_model);
        std::vector<std::vector<float>> all;
        for (const auto& settings : kSelectors) {
            Sequence sequence(transformer, settings);
            all.push_back(sequence.become(m_ids, nullptr, {}));
        }
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!compare(all[i], all[j]).empty());
    }

    void errorsLeaveTheSequenceUsable()
    {
        Transformer transformer(m_model);
        Sequence sequence(transformer, kSelectors[0]), fresh(transformer, kSelectors[0]);
        const auto expected = fresh.become(m_ids, nullptr, {});
        (void)sequence.become(first(m_ids, 70), nullptr, {});
        const std::vector<TokenId> tooLong(
            static_cast<std::size_t>(m_model->config().max_position_embeddings) + 1, 3);
        QCOMPARE(errorOf([&] { (void)sequence.become(tooLong, nullptr, {}); }).code(),
                 ErrorCode::InvalidInput);
        QCOMPARE(sequence.reusable(m_ids), std::int64_t{70});
        QCOMPARE(errorOf([&] { (void)sequence.append(-1, nullptr, {}); }).code(),
                 ErrorCode::InvalidInput);
        QCOMPARE(sequence.cache().length(), std::int64_t{70});
        auto bad = m_ids;
        bad.back() = 1 << 30;
        QCOMPARE(errorOf([&] { (void)sequence.become(bad, nullptr, {}); }).code(),
                 ErrorCode::InvalidInput);
        QCOMPARE(sequence.cache().length(), sequence.reusable(m_ids));
        QCOMPARE(errorOf([&] { (void)sequence.become({}, nullptr, {}); }).code(),
                 ErrorCode::InvalidInput);
        VERIFY_SAME("afterwards", compare(sequence.become(m_ids, nullptr, {}), expected));
    }

    void unusableSettingsAreRefused()
    {
        Transformer transformer(m_model);
        QCOMPARE(errorOf([&] {
                     Sequence sequence(transformer, {SelectorKind::Oracle, -1});
                 }).code(),
                 ErrorCode::InvalidInput);
        const auto dense = loadTiny("dense_v3");
        Transformer other(dense);
        QCOMPARE(errorOf([&] {
                     Sequence sequence(other, {SelectorKind::LightningIndexer, 4});
                 }).code(),
                 ErrorCode::InvalidInput);
    }

    // The demo model takes 1,500 tokens in several chunks.
    void cancelledPrefillKeepsFinishedChunks()
    {
        const auto model = demoModel();
        const auto ids = demoTokens(1500);
        Transformer transformer(model);
        const auto settings = model->defaultSelector();
        Sequence fresh(transformer, settings), sequence(transformer, settings);
        std::vector<std::int64_t> steps;
        const auto expected =
            fresh.become(ids, nullptr, {}, [&](std::int64_t done) { steps.push_back(done); });
        QVERIFY(steps.size() >= 3);
        QVERIFY(std::is_sorted(steps.begin(), steps.end()));
        QCOMPARE(steps.back(), std::int64_t{1500});

        std::stop_source source;
        const Error error = errorOf([&] {
            (void)sequence.become(ids, nullptr, source.get_token(), [&](std::int64_t done) {
                if (done == steps[1])
                    source.request_stop();
            });
        });
        QCOMPARE(error.code(), ErrorCode::Cancelled);
        QCOMPARE(sequence.cache().length(), steps[1]);
        QCOMPARE(sequence.reusable(ids), steps[1]);
        std::int64_t computed = 0;
        const auto logits =
            sequence.become(ids, nullptr, {}, [&](std::int64_t done) { computed = done; });
        QCOMPARE(computed, 1500 - steps[1]);
        VERIFY_SAME("resumed",
                    difference(logits, expected, model->config().vocab_size,
                               roundingBound(model->config(), 1500, largest(expected))));
    }
};

QTEST_APPLESS_MAIN(TestSequence)
#include "tst_sequence.moc"
