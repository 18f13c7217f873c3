// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/moe_gate.h"
#include "tests/support/compare.h"

#include <QTest>

#include <limits>
#include <numeric>
#include <random>

using namespace sightline;
using namespace sightline::cpu;
using namespace sightline::test;

namespace {

struct Routed {
    std::vector<std::int32_t> experts;
    std::vector<float> weights;
};

Routed route(const std::vector<float>& logits, std::int64_t rows, std::int64_t k,
             const std::vector<float>& bias = {}, const MoeGateParameters& parameters = {})
{
    Routed out{std::vector<std::int32_t>(static_cast<std::size_t>(rows * k), -7),
               std::vector<float>(static_cast<std::size_t>(rows * k), -7)};
    const auto count = static_cast<std::int64_t>(logits.size()) / rows;
    moeGate(View<const float, 2>(logits.data(), {rows, count}), bias, parameters,
            View<std::int32_t, 2>(out.experts.data(), {rows, k}),
            View<float, 2>(out.weights.data(), {rows, k}));
    return out;
}

double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }

/// The definition, in double: groups by the sum of their two best, then the best experts of open
/// groups.
Routed reference(const std::vector<float>& logits, std::int64_t k, const std::vector<float>& bias,
                 const MoeGateParameters& p, std::vector<double>& weights)
{
    const std::size_t count = logits.size(), size = count / static_cast<std::size_t>(p.n_group);
    std::vector<double> score, choice;
    for (std::size_t e = 0; e < count; ++e) {
        score.push_back(sigmoid(logits[e]));
        choice.push_back(score[e] + (bias.empty() ? 0.0 : bias[e]));
    }
    std::vector<std::pair<double, std::size_t>> groups;
    for (std::size_t g = 0; g < static_cast<std::size_t>(p.n_group); ++g) {
        std::vector<double> in(choice.begin() + static_cast<std::ptrdiff_t>(g * size),
                               choice.begin() + static_cast<std::ptrdiff_t>((g + 1) * size));
        std::sort(in.rbegin(), in.rend());
        groups.emplace_back(-(in[0] + (size > 1 ? in[1] : 0.0)), g);
    }
    std::sort(groups.begin(), groups.end());
    std::vector<std::pair<double, std::size_t>> open;
    for (std::size_t i = 0; i < static_cast<std::size_t>(p.topk_group); ++i)
        for (std::size_t e = groups[i].second * size; e < (groups[i].second + 1) * size; ++e)
            open.emplace_back(-choice[e], e);
    std::sort(open.begin(), open.end());
    Routed out;
    double sum = 0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(k); ++i) {
        out.experts.push_back(static_cast<std::int32_t>(open[i].second));
        sum += score[open[i].second];
    }
    weights.clear();
    for (const auto e : out.experts)
        weights.push_back(score[static_cast<std::size_t>(e)]
                          * static_cast<double>(p.routed_scaling_factor)
                          / (p.norm_topk_prob ? sum : 1));
    return out;
}

} // namespace

class TestMoeGate : public QObject {
    Q_OBJECT

private slots:
    void byHand()
    {
        // sigmoid(0) = 1/2, sigmoid(ln 3) = 3/4, sigmoid(-ln 3) = 1/4
        const float l = std::log(3.0f);
        const auto two = route({0, l, -l}, 1, 2);
        QCOMPARE(two.experts, (std::vector<std::int32_t>{1, 0}));
        VERIFY_SAME("weights", difference(two.weights, std::vector<float>{0.6f, 0.4f}, 2, 1e-6));
        const auto raw = route({0, l, -l}, 1, 2, {}, {1, 1, false, 2.0f});
        VERIFY_SAME("weights", difference(raw.weights, std::vector<float>{1.5f, 1.0f}, 2, 1e-6));
        // The bias chooses, and does not weigh.
        const auto biased = route({0, l, -l}, 1, 2, {0, -10, 10}, {1, 1, true, 3.0f});
        QCOMPARE(biased.experts, (std::vector<std::int32_t>{2, 0}));
        VERIFY_SAME("weights", difference(biased.weights, std::vector<float>{1.0f, 2.0f}, 2, 1e-6));
    }

    void tiesGoToTheLowerExpert()
    {
        QCOMPARE(route({1, 1, 1, 1, 1}, 1, 3).experts, (std::vector<std::int32_t>{0, 1, 2}));
        QCOMPARE(route({0, 2, 1, 2, 1}, 1, 3).experts, (std::vector<std::int32_t>{1, 3, 2}));
        // Equal groups: the lower one.
        QCOMPARE(route({0, 1, 1, 0, 1, 0}, 1, 2, {}, {3, 1, true, 1}).experts,
                 (std::vector<std::int32_t>{1, 0}));
    }

    void groupsLimitTheChoice()
    {
        // The best expert of all stands in a poor group: two good ones beat it.
        const std::vector<float> logits = {4, -9, -9, 1, 2, -9, 0, 0.5f, -1};
        QCOMPARE(route(logits, 1, 2, {}, {3, 1, true, 1}).experts,
                 (std::vector<std::int32_t>{4, 3}));
        QCOMPARE(route(logits, 1, 2, {}, {3, 3, true, 1}).experts,
                 (std::vector<std::int32_t>{0, 4}));
        QCOMPARE(route(logits, 1, 3, {}, {3, 2, true, 1}).experts,
                 (std::vector<std::int32_t>{4, 3, 7}));
        // Groups of one expert count by that one.
        QCOMPARE(route({1, 3, 2, 0}, 1, 2, {}, {4, 2, true, 1}).experts,
                 (std::vector<std::int32_t>{1, 2}));
    }

    void negativeScoresDoNotLoseToClosedGroups()
    {
        // All biased scores are negative: a closed group must count as -inf, not as 0.
        const std::vector<float> logits = {1, 2, 0, 1}, bias = {-5, -5, -8, -8};
        QCOMPARE(route(logits, 1, 2, bias, {2, 1, true, 1}).experts,
                 (std::vector<std::int32_t>{1, 0}));
    }

    void againstDouble()
    {
        std::mt19937 random(1);
        std::normal_distribution<float> normal(0, 1);
        for (const std::int64_t group : {1, 2, 4, 8})
            for (const std::int64_t size : {1, 2, 3, 32})
                for (std::int64_t keep = 1; keep <= group; ++keep)
                    for (const bool norm : {true, false}) {
                        const std::int64_t count = group * size,
                                           k = std::min<std::int64_t>(8, keep * size), rows = 5;
                        const MoeGateParameters p{group, keep, norm, 2.5f};
                        std::vector<float> logits, bias;
                        for (std::int64_t i = 0; i < rows * count; ++i)
                            logits.push_back(3 * normal(random));
                        for (std::int64_t i = 0; i < count; ++i)
                            bias.push_back(i % 5 == 0       ? 10.0f
                                               : i % 7 == 0 ? -10.0f
                                                            : normal(random));
                        const auto got = route(logits, rows, k, bias, p);
                        for (std::int64_t t = 0; t < rows; ++t) {
                            const std::vector<float> row(logits.begin() + t * count,
                                                         logits.begin() + (t + 1) * count);
                            std::vector<double> weights;
                            const auto expected = reference(row, k, bias, p, weights);
                            QCOMPARE(std::vector<std::int32_t>(got.experts.begin() + t * k,
                                                               got.experts.begin() + (t + 1) * k),
                                     expected.experts);
                            double sum = 0;
                            for (std::int64_t i = 0; i < k; ++i) {
                                const double w = got.weights[static_cast<std::size_t>(t * k + i)];
                                QVERIFY(std::abs(w - weights[static_cast<std::size_t>(i)])
                                        <= 16 * kUnit * weights[static_cast<std::size_t>(i)]);
                                sum += w;
                            }
                            if (norm)
                                QVERIFY(std::abs(sum - 2.5) < 1e-5);
                        }
                    }
    }

    void extremeLogits()
    {
        const auto sure = route({100, -100, -1000, 1000}, 1, 3);
        QVERIFY(sure.experts[0] == 0 && sure.experts[1] == 3); // both exactly 1: a tie
        QVERIFY(sure.weights[0] == 0.5f && sure.weights[1] == 0.5f && sure.weights[2] < 1e-30f);
        const auto none = route({-1000, -1000, -1000}, 1, 2);
        QVERIFY(none.weights[0] == 0 && none.weights[1] == 0); // no 0/0
        // Damaged logits give some experts, within range.
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const auto damaged = route(std::vector<float>(16, nan), 1, 4, {}, {4, 2, true, 1});
        for (const auto e : damaged.experts)
            QVERIFY(e >= 0 && e < 16);
    }
};

QTEST_APPLESS_MAIN(TestMoeGate)
#include "tst_moe_gate.moc"
