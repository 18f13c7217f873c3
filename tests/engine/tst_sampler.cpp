// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sampler.h"
#include "tests/support/tiny_model.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <set>

using namespace sightline;
using namespace sightline::test;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

std::vector<double> logs(const std::vector<double>& probabilities)
{
    std::vector<double> out;
    for (const double p : probabilities)
        out.push_back(std::log(p));
    return out;
}

std::vector<TokenId> draw(const SamplerSettings& settings, const std::vector<double>& logP, int count)
{
    Sampler sampler(settings);
    std::vector<TokenId> out;
    for (int i = 0; i < count; ++i)
        out.push_back(sampler.choose(logP));
    return out;
}

using Ids = std::set<TokenId>;

/// The tokens that can come. A token of probability 0.05 and more is missing from 2,000 draws in one of e^100
/// programs.
Ids possible(const SamplerSettings& settings, const std::vector<double>& probabilities)
{
    const auto drawn = draw(settings, logs(probabilities), 2000);
    return {drawn.begin(), drawn.end()};
}

// topP, minP at temperature 1
SamplerSettings filters(double topP, double minP, double temperature = 1) { return {temperature, topP, minP, 11}; }

/// Whether the frequencies are those of a distribution: 5 standard deviations of a binomial count, which a
/// right sampler leaves once in two million seeds.
bool follows(const SamplerSettings& settings, const std::vector<double>& logP, const std::vector<double>& expected)
{
    const int n = 40000;
    std::vector<int> counts(expected.size(), 0);
    for (const TokenId id : draw(settings, logP, n))
        ++counts[static_cast<std::size_t>(id)];
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double mean = n * expected[i], deviation = std::sqrt(mean * (1 - expected[i]));
        if (std::abs(counts[i] - mean) > 5 * deviation) {
            qWarning("token %zu came %d times, not %.1f (+- %.1f)", i, counts[i], mean, deviation);
            return false;
        }
    }
    return true;
}

} // namespace

class TestSampler : public QObject {
    Q_OBJECT

    const std::vector<double> m_four{0.15, 0.5, 0.05, 0.3};

private slots:
    void greedyTakesTheBest()
    {
        Sampler sampler({});
        QCOMPARE(sampler.choose(logs(m_four)), TokenId{1});
        QCOMPARE(sampler.choose(logs({0.2, 0.4, 0.4})), TokenId{1}); // ties to the lower id
        QCOMPARE(sampler.choose(logs({0.25, 0.25, 0.25, 0.25})), TokenId{0});
        QCOMPARE(sampler.choose(logs({0, 0, 1})), TokenId{2});
        QCOMPARE(sampler.choose(logs({1})), TokenId{0});
        // Seed and filters do not matter.
        Sampler other({0, 0.01, 0.99, 77});
        for (int i = 0; i < 100; ++i)
            QCOMPARE(other.choose(logs(m_four)), TokenId{1});
    }

    void everyTokenCanCome()
    {
        QCOMPARE(possible(filters(1, 0), m_four), (Ids{0, 1, 2, 3}));
        QCOMPARE(possible(filters(1, 0), {0, 0.5, 0.5}), (Ids{1, 2})); // but an impossible one
        QCOMPARE(possible(filters(1, 0), {0, 0, 1}), Ids{2});
    }

    // 0.5, 0.8, 0.95, 1 are the sums in falling order.
    void topPKeepsTheSmallestSetThatReachesIt()
    {
        QCOMPARE(possible(filters(1e-9, 0), m_four), Ids{1});
        QCOMPARE(possible(filters(0.49, 0), m_four), Ids{1});
        QCOMPARE(possible(filters(0.51, 0), m_four), (Ids{1, 3}));
        QCOMPARE(possible(filters(0.79, 0), m_four), (Ids{1, 3}));
        QCOMPARE(possible(filters(0.81, 0), m_four), (Ids{0, 1, 3}));
        QCOMPARE(possible(filters(0.96, 0), m_four), (Ids{0, 1, 2, 3}));
        // Reached exactly is reached; of equal tokens the lower ids stay.
        QCOMPARE(possible(filters(0.5, 0), {0.25, 0.25, 0.25, 0.25}), (Ids{0, 1}));
        QCOMPARE(possible(filters(0.51, 0), {0.25, 0.25, 0.25, 0.25}), (Ids{0, 1, 2}));
    }

    // Relative to the best: 0.3, 1, 0.1, 0.6.
    void minPDropsTheUnlikely()
    {
        QCOMPARE(possible(filters(1, 0.09), m_four), (Ids{0, 1, 2, 3}));
        QCOMPARE(possible(filters(1, 0.11), m_four), (Ids{0, 1, 3}));
        QCOMPARE(possible(filters(1, 0.31), m_four), (Ids{1, 3}));
        QCOMPARE(possible(filters(1, 0.61), m_four), Ids{1});
        QCOMPARE(possible(filters(1, 0.999), {0.25, 0.25, 0.25, 0.25}), (Ids{0, 1, 2, 3}));
    }

    void filtersComeInOrder()
    {
        // At temperature 2 the ratios are the roots: 0.55, 1, 0.32, 0.77.
        QCOMPARE(possible(filters(1, 0.5, 2), m_four), (Ids{0, 1, 3}));
        QCOMPARE(possible(filters(1, 0.5, 0.5), m_four), Ids{1}); // squares: 0.09, 1, 0.01, 0.36
        // ... and the shares 0.21, 0.38, 0.12, 0.29.
        QCOMPARE(possible(filters(0.45, 0, 2), m_four), (Ids{1, 3}));
        QCOMPARE(possible(filters(0.55, 0, 0.5), m_four), Ids{1}); // 0.06, 0.68, 0.01, 0.25
        // min-p leaves 0.4, 0.2, 0.2, of which the first is a half: more than top-p asks for.
        const std::vector<double> five{0.4, 0.2, 0.2, 0.1, 0.1};
        QCOMPARE(possible(filters(0.45, 0.45), five), Ids{0});
        QCOMPARE(possible(filters(0.45, 0), five), (Ids{0, 1}));
    }

    void frequenciesAreProbabilities()
    {
        for (const std::uint64_t seed : {1u, 2u, 3u}) {
            QVERIFY(follows({1, 1, 0, seed}, logs(m_four), m_four));
            const double roots = std::sqrt(0.15) + std::sqrt(0.5) + std::sqrt(0.05) + std::sqrt(0.3);
            std::vector<double> flat, steep;
            for (const double p : m_four) {
                flat.push_back(std::sqrt(p) / roots);
                steep.push_back(p * p / (0.0225 + 0.25 + 0.0025 + 0.09));
            }
            QVERIFY(follows({2, 1, 0, seed}, logs(m_four), flat));
            QVERIFY(follows({0.5, 1, 0, seed}, logs(m_four), steep));
            // What is left after a filter shares the whole.
            QVERIFY(follows({1, 0.7, 0, seed}, logs(m_four), {0, 0.625, 0, 0.375}));
            QVERIFY(follows({1, 1, 0.2, seed}, logs(m_four), {0.15 / 0.95, 0.5 / 0.95, 0, 0.3 / 0.95}));
        }
    }

    void extremeTemperatures()
    {
        const auto logP = logs(m_four);
        QVERIFY(follows({1e300, 1, 0, 4}, logP, {0.25, 0.25, 0.25, 0.25}));
        for (const double temperature : {1e-6, 1e-300, 5e-324})
            for (const TokenId id : draw({temperature, 1, 0, 4}, logP, 100))
                QCOMPARE(id, TokenId{1});
        QVERIFY(follows({1e-300, 1, 0, 4}, logs({0.4, 0.2, 0.4}), {0.5, 0, 0.5}));
        // Probabilities that double cannot hold, and those of -inf, never come.
        QVERIFY(follows({1, 1, 0, 4}, {-kInfinity, 0, -5000}, {0, 1, 0}));
        QVERIFY(follows({1e300, 1, 0, 4}, {-kInfinity, 0, -5000}, {0, 0.5, 0.5}));
    }

    void seedsDecide()
    {
        const std::vector<double> logP(64, -std::log(64.0));
        const auto once = draw({1, 1, 0, 5}, logP, 200);
        QCOMPARE(draw({1, 1, 0, 5}, logP, 200), once);
        QVERIFY(draw({1, 1, 0, 6}, logP, 200) != once);
        QVERIFY(std::set<TokenId>(once.begin(), once.end()).size() > 40); // 200 draws of 64 leave out 3
    }

    void badSettingsAreRefused()
    {
        const double nan = std::nan("");
        const auto codeOf = [](const SamplerSettings& settings) {
            return errorOf([&] { Sampler sampler(settings); }).code();
        };
        for (const double temperature : {-1e-9, -1.0, kInfinity, -kInfinity, nan})
            QCOMPARE(codeOf({temperature, 1, 0, 0}), ErrorCode::InvalidInput);
        for (const double topP : {0.0, -0.5, 1.0001, kInfinity, nan})
            QCOMPARE(codeOf({1, topP, 0, 0}), ErrorCode::InvalidInput);
        for (const double minP : {-0.01, 1.0, 2.0, nan})
            QCOMPARE(codeOf({1, 1, minP, 0}), ErrorCode::InvalidInput);
        QCOMPARE(codeOf({0, 0, 0, 0}), ErrorCode::InvalidInput); // also where they would not matter
        for (const SamplerSettings& fine : {SamplerSettings{0, 1, 0, 0}, {100, 1, 0.999, 0}, {1, 1e-12, 0, ~std::uint64_t{0}}})
            QVERIFY(std::string(errorOf([&] { Sampler sampler(fine); }).what()) == "no error");
        const std::string message = errorOf([] { Sampler sampler({1, 1.5, 0, 0}); }).what();
        QVERIFY2(message.find("Top-p") != std::string::npos, message.c_str());
    }
};

QTEST_APPLESS_MAIN(TestSampler)
#include "tst_sampler.moc"
