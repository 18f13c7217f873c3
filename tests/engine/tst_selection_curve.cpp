// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/divergence.h"
#include "engine/rows.h"
#include "engine/selection_curve.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace sightline;

class TestSelectionCurve : public QObject {
    Q_OBJECT

private slots:
    void byHand()
    {
        const std::vector<float> scores = {1, 5, 3, 5}, mass = {0.5f, 0.125f, 0.25f, 0.125f};
        QCOMPARE(coveredMassCurve(scores, mass), (std::vector<float>{0, 0.125f, 0.25f, 0.5f, 1}));
        QCOMPARE(oracleMassCurve(mass), (std::vector<float>{0, 0.5f, 0.75f, 0.875f, 1}));
        QVERIFY(coveredMassCurve({}, {}).empty());
        QVERIFY(coveredMassCurve(scores, {}).empty()); // a trace without mass
        QVERIFY(coveredMassCurve({1, 2}, mass).empty());
    }

    void agreesWithSelectionsAtEveryK()
    {
        std::mt19937 random(7);
        std::normal_distribution<float> normal(0, 1);
        std::vector<float> scores(300), mass(300);
        double sum = 0;
        for (std::size_t s = 0; s < scores.size(); ++s) {
            scores[s] = std::round(normal(random) * 4); // many ties
            sum += mass[s] = std::exp(normal(random));
        }
        for (float& m : mass)
            m = static_cast<float>(m / sum);
        scores[40] = NAN; // comes last
        const auto curve = coveredMassCurve(scores, mass), oracle = oracleMassCurve(mass);
        for (std::int64_t k = 0; k <= 300; ++k) {
            const auto at = static_cast<std::size_t>(k);
            const auto chosen = selectionAt(scores, k);
            QVERIFY(std::abs(curve[at] - coveredMass(mass, chosen)) < 1e-6);
            QVERIFY(std::abs(oracle[at] - oracleAgreement(mass, chosen).mass) < 1e-6);
            QVERIFY(oracle[at] >= curve[at] - 1e-6f);
        }
    }

    void knees()
    {
        QCOMPARE(kneeOf({}), 0);
        QCOMPARE(kneeOf({0, 1}), 0);
        QCOMPARE(kneeOf({0, 0.25f, 0.5f, 0.75f, 1}), 0); // straight
        QCOMPARE(kneeOf({0, 0.7f, 0.8f, 0.9f, 1}), 1);
        QCOMPARE(kneeOf({0, 0.4f, 0.8f, 0.9f, 1}), 2);
        QCOMPARE(kneeOf({0, 0, 0, 0, 0}), 0);
    }
};

QTEST_APPLESS_MAIN(TestSelectionCurve)
#include "tst_selection_curve.moc"
