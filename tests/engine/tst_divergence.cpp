// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/divergence.h"
#include "tests/support/compare.h"

#include <QTest>

#include <limits>
#include <numeric>
#include <random>

using namespace sightline;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kEps = std::numeric_limits<double>::epsilon();
const double kLn2 = std::log(2.0), kLn3 = std::log(3.0);

// A handful of rounded operations on numbers of size 1.
bool near(double got, double expected)
{
    if (std::abs(got - expected) <= 16 * kEps * std::max(1.0, std::abs(expected)))
        return true;
    qWarning("got %.17g, expected %.17g", got, expected);
    return false;
}

std::vector<double> logs(const std::vector<double>& probabilities)
{
    std::vector<double> out;
    for (const double p : probabilities)
        out.push_back(std::log(p));
    return out;
}

std::vector<float> randomLogits(std::size_t n, unsigned seed, float spread)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> normal(0, spread);
    std::vector<float> out(n);
    for (float& x : out)
        x = normal(random);
    return out;
}

double total(const std::vector<double>& logP)
{
    double sum = 0;
    for (const double l : logP)
        sum += std::exp(l);
    return sum;
}

} // namespace

class TestDivergence : public QObject {
    Q_OBJECT

private slots:
    void logSoftmaxByHand()
    {
        const auto even = logSoftmax(std::vector<float>{7, 7, 7, 7});
        for (const double l : even)
            QVERIFY(near(l, -2 * kLn2));
        // e^0 : e^1 = 1 : e
        const auto two = logSoftmax(std::vector<float>{0, 1});
        QVERIFY(near(two[0], -std::log(1 + std::exp(1.0))));
        QVERIFY(near(two[1], 1 - std::log(1 + std::exp(1.0))));
        QCOMPARE(logSoftmax(std::vector<float>{-12.5f}), std::vector<double>{0.0});
    }

    // The sum of the probabilities is 1 to the rounding of n terms, and shifting all logits changes nothing.
    void logSoftmaxIsADistribution()
    {
        const std::size_t n = 1000;
        const auto logits = randomLogits(n, 5, 4);
        const auto logP = logSoftmax(logits);
        QVERIFY(std::abs(total(logP) - 1) < 2 * static_cast<double>(n) * kEps);
        auto shifted = logits;
        for (std::size_t i = 0; i < n; ++i)
            shifted[i] = std::round(logits[i] * 64) / 64 + 1024; // exact in float32
        auto plain = shifted;
        for (float& x : plain)
            x -= 1024;
        const auto a = logSoftmax(shifted), b = logSoftmax(plain);
        for (std::size_t i = 0; i < n; ++i)
            QVERIFY(std::abs(a[i] - b[i]) <= 2048 * kEps);
    }

    void extremeLogitsDoNotOverflow()
    {
        const float huge = 3e38f;
        const auto apart = logSoftmax(std::vector<float>{huge, -huge, 0});
        QCOMPARE(apart[0], 0.0);
        QCOMPARE(apart[1], -2 * static_cast<double>(huge));
        QCOMPARE(apart[2], -static_cast<double>(huge));
        QCOMPARE(entropy(apart), 0.0);
        for (const float level : {-20000.0f, 20000.0f}) {
            const auto even = logSoftmax(std::vector<float>{level, level});
            QVERIFY(std::abs(even[0] + kLn2) <= 20000 * kEps);
            QVERIFY(std::abs(total(even) - 1) <= 40000 * kEps);
        }
        const auto masked = logSoftmax(std::vector<float>{-INFINITY, 1, 1});
        QCOMPARE(masked[0], -kInfinity);
        QVERIFY(near(masked[1], -kLn2));
        QVERIFY(near(entropy(masked), kLn2));
        // A probability that double cannot hold counts as none, and costs nothing.
        const auto steep = logSoftmax(std::vector<float>{0, -5000}), other = logSoftmax(std::vector<float>{-5000, 0});
        QCOMPARE(klDivergence(steep, steep), 0.0);
        QCOMPARE(klDivergence(steep, other), 5000.0);
        QVERIFY(near(jensenShannon(steep, other), kLn2));
    }

    void klByHand()
    {
        const auto p = logs({0.5, 0.5}), q = logs({0.25, 0.75});
        QVERIFY(near(klDivergence(p, q), kLn2 - 0.5 * kLn3));        // 1/2 ln 2 + 1/2 ln 2/3
        QVERIFY(near(klDivergence(q, p), 0.75 * kLn3 - kLn2));       // 1/4 ln 1/2 + 3/4 ln 3/2
        const auto a = logs({0.5, 0.25, 0.25}), b = logs({0.25, 0.25, 0.5});
        QVERIFY(near(klDivergence(a, b), 0.25 * kLn2));              // 1/2 ln 2 + 0 + 1/4 ln 1/2
        const auto sure = logs({1, 0}), even = logs({0.5, 0.5});
        QVERIFY(near(klDivergence(sure, even), kLn2));               // 0 ln 0 is 0
        QCOMPARE(klDivergence(even, sure), kInfinity);
    }

    void jensenShannonByHand()
    {
        // m = 3/8 1/4 3/8; both halves are 1/2 ln 4/3 + 1/4 ln 2/3
        const auto a = logs({0.5, 0.25, 0.25}), b = logs({0.25, 0.25, 0.5});
        QVERIFY(near(jensenShannon(a, b), 1.25 * kLn2 - 0.75 * kLn3));
        const auto sure = logs({1, 0}), even = logs({0.5, 0.5}), opposite = logs({0, 1});
        // m = 3/4 1/4: 1/2 ln 4/3 + 1/2 (1/2 ln 2/3 + 1/2 ln 2)
        QVERIFY(near(jensenShannon(sure, even), 0.5 * (2 * kLn2 - kLn3) + 0.25 * (kLn2 - kLn3) + 0.25 * kLn2));
        QVERIFY(near(jensenShannon(sure, opposite), kLn2));
        QVERIFY(jensenShannon(sure, opposite) <= kLn2);
        for (unsigned seed = 0; seed < 50; ++seed) {
            const auto x = logSoftmax(randomLogits(40, seed, 2)), y = logSoftmax(randomLogits(40, seed + 1000, 6));
            QCOMPARE(jensenShannon(x, y), jensenShannon(y, x));
            QVERIFY(jensenShannon(x, y) > 0.001 && jensenShannon(x, y) < kLn2);
            QVERIFY(jensenShannon(x, y) < klDivergence(x, y)); // log is concave: JS <= (KL + KL) / 4
        }
    }

    void equalDistributionsDoNotDiffer()
    {
        for (unsigned seed = 0; seed < 200; ++seed) {
            const auto p = logSoftmax(randomLogits(2 + seed, seed, 0.5f + static_cast<float>(seed % 20)));
            QCOMPARE(klDivergence(p, p), 0.0);
            // ln(exp(l)) differs from l by the roundings of exp and ln: kEps (1 + |l|) at most.
            const double js = jensenShannon(p, p);
            QVERIFY(js >= 0 && js <= kEps * (1 + entropy(p)));
        }
        const auto even = logs({0.5, 0.5});
        QCOMPARE(jensenShannon(even, even), 0.0);
        const std::vector<float> o{0.25f, -3, 1e20f};
        QCOMPARE(relativeError(o, o), 0.0);
    }

    void entropyByHand()
    {
        QVERIFY(near(entropy(logs({0.5, 0.25, 0.25})), 1.5 * kLn2));
        const double even = entropy(logSoftmax(std::vector<float>(1024, 3.0f)));
        QVERIFY(std::abs(even - 10 * kLn2) <= 1024 * kEps * 10 * kLn2); // 1,024 terms are summed
        QCOMPARE(entropy(logs({0, 1, 0})), 0.0);
        QCOMPARE(entropy(logs({1})), 0.0);
        QVERIFY(!std::signbit(entropy(logs({1}))));
    }

    void argmaxTakesTheLowerOfEqual()
    {
        QCOMPARE(argmax(std::vector<double>{1, 3, 2, 3}), TokenId{1});
        QCOMPARE(argmax(std::vector<double>{-1}), TokenId{0});
        QCOMPARE(argmax(std::vector<double>{-kInfinity, -kInfinity}), TokenId{0});
        QCOMPARE(argmax(std::vector<double>{-5, -4, -3}), TokenId{2});
    }

    void rankCountsWhoIsBetter()
    {
        const std::vector<double> values{1, 3, 2, 3, -kInfinity, 1};
        const std::vector<std::int32_t> expected{4, 1, 3, 2, 6, 5};
        for (std::size_t i = 0; i < values.size(); ++i)
            QCOMPARE(rankOf(values, static_cast<TokenId>(i)), expected[i]);
        QCOMPARE(rankOf(values, argmax(values)), 1);
    }

    void topEntriesFall()
    {
        const std::vector<double> values{1, 3, 2, 3, -kInfinity, 1};
        using Ids = std::vector<TokenId>;
        QCOMPARE(topEntries(values, 3), (Ids{1, 3, 2}));
        QCOMPARE(topEntries(values, 4), (Ids{1, 3, 2, 0}));
        QCOMPARE(topEntries(values, 6), (Ids{1, 3, 2, 0, 5, 4}));
        QCOMPARE(topEntries(values, 60), (Ids{1, 3, 2, 0, 5, 4}));
        QCOMPARE(topEntries(values, 0), Ids{});
    }

    void coveredMassByHand()
    {
        const std::vector<float> mass{0.5f, 0.125f, 0.25f, 0.125f};
        using Positions = std::vector<std::int32_t>;
        QCOMPARE(coveredMass(mass, Positions{}), 0.0);
        QCOMPARE(coveredMass(mass, Positions{1}), 0.125);
        QCOMPARE(coveredMass(mass, Positions{0, 3}), 0.625);
        QCOMPARE(coveredMass(mass, Positions{0, 1, 2, 3}), 1.0);
        // A share is never more than all, whatever the rounding of the row.
        QCOMPARE(coveredMass(std::vector<float>{0.75f, 0.2500001f}, Positions{0, 1}), 1.0);
        // 2^24 + 1 is no float: the sum runs in double.
        const std::vector<float> fine(4096, 0x1p-24f);
        Positions all(fine.size());
        std::iota(all.begin(), all.end(), 0);
        std::vector<float> big = fine;
        big[0] = 0.5f;
        QCOMPARE(coveredMass(big, all), 0.5 + 4095 * 0x1p-24);
    }

    void oracleByHand()
    {
        const std::vector<float> mass{0.125f, 0.5f, 0.0625f, 0.25f, 0.0625f};
        using Positions = std::vector<std::int32_t>;
        const auto check = [&](const Positions& selected, double best, double recall) {
            const auto got = oracleAgreement(mass, selected);
            return got.mass == best && got.recall == recall;
        };
        QVERIFY(check({}, 0, 1));
        QVERIFY(check({1}, 0.5, 1));
        QVERIFY(check({0}, 0.5, 0));
        QVERIFY(check({1, 3}, 0.75, 1));
        QVERIFY(check({0, 1}, 0.75, 0.5));
        QVERIFY(check({0, 2}, 0.75, 0));
        QVERIFY(check({0, 1, 2, 3}, 0.9375, 1));    // position 2 wins the tie with 4
        QVERIFY(check({0, 1, 3, 4}, 0.9375, 0.75));
        QVERIFY(check({0, 1, 2, 3, 4}, 1, 1));
    }

    void oracleTiesGoToTheLowerPosition()
    {
        const std::vector<float> even(8, 0.125f);
        using Positions = std::vector<std::int32_t>;
        QCOMPARE(oracleAgreement(even, Positions{0, 1, 2}).recall, 1.0);
        QCOMPARE(oracleAgreement(even, Positions{5, 6, 7}).recall, 0.0);
        QCOMPARE(oracleAgreement(even, Positions{2, 3, 4, 5}).recall, 0.5);
        QCOMPARE(oracleAgreement(even, Positions{5, 6, 7}).mass, 0.375);
    }

    void oracleOfDamagedMassIsNoNumber()
    {
        const auto got = oracleAgreement(std::vector<float>{0.5f, NAN, 0.5f}, std::vector<std::int32_t>{0, 2});
        QVERIFY(std::isnan(got.mass) && std::isnan(got.recall));
    }

    void relativeErrorByHand()
    {
        using Values = std::vector<float>;
        QCOMPARE(relativeError(Values{3, 8}, Values{3, 4}), 0.8); // 4 over 5
        QCOMPARE(relativeError(Values{3, 4}, Values{3, 8}), 4 / std::sqrt(73.0));
        QCOMPARE(relativeError(Values{0, 0}, Values{3, 4}), 1.0);
        QCOMPARE(relativeError(Values{0, 0}, Values{0, 0}), 0.0);
        QCOMPARE(relativeError(Values{1, 0}, Values{0, 0}), kInfinity);
        QCOMPARE(relativeError(Values{}, Values{}), 0.0);
        QCOMPARE(relativeError(Values{2e30f}, Values{1e30f}), 1.0); // squares beyond float32
        QVERIFY(std::isnan(relativeError(Values{NAN}, Values{1})));
    }
};

QTEST_APPLESS_MAIN(TestDivergence)
#include "tst_divergence.moc"
