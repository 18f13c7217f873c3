// SPDX-License-Identifier: GPL-3.0-or-later
// Rotary embedding of a configuration: its spellings, frequencies, and the scales that YaRN brings.
#include "tests/support/published_config.h"

#include <QTest>

#include <cmath>
#include <utility>
#include <vector>

using namespace sightline;
using namespace sightline::test;

class TestModelConfigRope : public QObject {
    Q_OBJECT

private slots:
    void ropeSpellingsHaveTransformersPrecedence()
    {
        // rope_scaling, where filled, replaces rope_parameters; a theta inside beats the one
        // outside.
        json config = changed(published(),
                              R"({"rope_theta": 5.0, "rope_parameters": {"rope_theta": 1234.5}})");
        QCOMPARE(parse(config).rope_theta, 1234.5);
        config["rope_scaling"] = json::object();
        QCOMPARE(parse(config).rope_theta, 1234.5);
        config["rope_scaling"] = {{"type", "linear"}, {"factor", 2.0}};
        QCOMPARE(parse(config).rope_theta, 5.0);
        QCOMPARE(parse(config).rope.type, RopeType::Linear);
        config["rope_scaling"] = {{"type", "linear"}, {"rope_type", "yarn"}, {"factor", 2.0}};
        QCOMPARE(parse(config).rope.type, RopeType::Yarn);
        QCOMPARE(parse(config).rope.original_max_position_embeddings, std::int64_t(4096));
        config["rope_scaling"]["original_max_position_embeddings"] = 512;
        QCOMPARE(parse(config).rope.original_max_position_embeddings, std::int64_t(512));
        config["original_max_position_embeddings"] = 256;
        QCOMPARE(parse(config).rope.original_max_position_embeddings, std::int64_t(256));
        config["rope_scaling"]["factor"] = nullptr;
        QCOMPARE(parse(config).rope.factor, 16.0);
        QCOMPARE(parse(changed(published(), R"({"rope_theta": "__absent__"})")).rope_theta,
                 10000.0);
    }

    void yarnFrequenciesOfDeepseekV32()
    {
        // The table of the reference: base 10000, d 64, factor 40, original context 4096.
        const auto frequencies = parse(deepseekV32()).ropeInverseFrequencies();
        QCOMPARE(frequencies.size(), std::size_t(32));
        const std::vector<std::pair<int, double>> table{{0, 1.0},
                                                        {4, 0.316227766},
                                                        {5, 0.237137371},
                                                        {6, 0.177827941},
                                                        {7, 0.133352143},
                                                        {8, 0.1},
                                                        {10, 0.0562341325},
                                                        {11, 0.0390069266},
                                                        {12, 0.0268793601},
                                                        {14, 0.0124479559},
                                                        {16, 0.0055},
                                                        {18, 0.0022493653},
                                                        {20, 0.000790569415},
                                                        {22, 0.000177827941},
                                                        {23, 3.33380358e-5},
                                                        {24, 2.5e-5},
                                                        {26, 1.40585331e-5},
                                                        {28, 7.90569415e-6},
                                                        {30, 4.44569853e-6},
                                                        {31, 3.33380358e-6}};
        for (const auto& [i, expected] : table) {
            const double found = frequencies[static_cast<std::size_t>(i)];
            QVERIFY2(std::abs(found / expected - 1.0) < 4e-7, // a few steps of float32 rounding
                     qPrintable(QString("%1: %2").arg(i).arg(found, 0, 'g', 12)));
            QVERIFY(found == static_cast<double>(static_cast<float>(found)));
        }
    }

    void softmaxScales()
    {
        const ModelConfig config = parse(deepseekV32());
        QVERIFY(std::abs(config.softmaxScale() - 0.1352337789) < 1e-10);
        QCOMPARE(config.ropeAttentionFactor(), 1.0);
        const json glm = changed(published(), R"({"qk_nope_head_dim": 192, "qk_rope_head_dim": 64,
                                                  "index_head_dim": 128})");
        QVERIFY(std::abs(parse(glm).softmaxScale() - 0.0625) < 1e-15);
    }

    // Frequencies (float32, shortest text), factor of cos and sin, and softmax scale as computed by
    // transformers 5.23 for the same configuration; head dims 24 + 16, 4096 positions.
    void matchesTransformers_data()
    {
        QTest::addColumn<double>("theta");
        QTest::addColumn<QByteArray>("scaling");
        QTest::addColumn<QVector<double>>("frequencies");
        QTest::addColumn<double>("attentionFactor");
        QTest::addColumn<double>("scale");
        constexpr double kPlain = 0.15811388300841897;
        QTest::newRow("yarn without mscale scales cos and sin")
            << 50000.0
            << QByteArray(
                   R"({"rope_type": "yarn", "factor": 4.0,
                   "original_max_position_embeddings": 64})")
            << QVector<double>{1.0,           0.161625087,    0.0167185087,   0.00432340847,
                               0.00111803401, 0.000289123738, 7.47674421e-05, 1.93348696e-05}
            << 1.138629436111989 << kPlain;
        QTest::newRow("different mscales")
            << 10000.0
            << QByteArray(
                   R"({"type": "yarn", "factor": 8.0, "original_max_position_embeddings": 512,
                                        "mscale": 0.707, "mscale_all_dim": 1.0})")
            << QVector<double>{1.0,           0.247052938,    0.0562500022,   0.01087033,
                               0.00124999997, 0.000395284733, 0.000125000006, 3.95284733e-05}
            << 0.9495608824621653 << 0.23070856458425482;
        QTest::newRow("mscale alone")
            << 10000.0
            << QByteArray(
                   R"({"type": "yarn", "factor": 8.0, "original_max_position_embeddings": 512,
                                        "mscale": 1.0, "mscale_all_dim": 0})")
            << QVector<double>{} << 1.2079441541679836 << kPlain;
        QTest::newRow("mscale_all_dim alone")
            << 10000.0
            << QByteArray(
                   R"({"type": "yarn", "factor": 8.0, "original_max_position_embeddings": 512,
                                        "mscale_all_dim": 0.5})")
            << QVector<double>{} << 1.2079441541679836 << 0.19270198223457852;
        QTest::newRow("a context too short for the ramp")
            << 10000.0
            << QByteArray(R"({"type": "yarn", "factor": 2.5, "original_max_position_embeddings": 3,
                                        "truncate": false})")
            << QVector<double>{1.0,           0.316227764,   0.100000001,   0.0316227786,
                               0.00999999978, 0.00316227786, 0.00100000005, 0.000316227786}
            << 1.0916290731874154 << kPlain;
        QTest::newRow("attention_factor, no truncation, other betas")
            << 10000.0 << QByteArray(R"({"type": "yarn", "factor": 16, "attention_factor": 1.25,
                                        "truncate": false, "beta_fast": 16, "beta_slow": 2})")
            << QVector<double>{1.0,          0.316227764,    0.100000001,   0.0316227786,
                               0.0059520239, 0.000240811118, 6.2500003e-05, 1.97642366e-05}
            << 1.25 << kPlain;
        QTest::newRow("linear")
            << 10000.0 << QByteArray(R"({"type": "linear", "factor": 3.0, "mscale_all_dim": 1.0})")
            << QVector<double>{0.333333343,   0.105409257,   0.0333333351,   0.0105409259,
                               0.00333333318, 0.00105409266, 0.000333333359, 0.000105409265}
            << 1.0 << 0.1947634078527057;
    }

    void matchesTransformers()
    {
        QFETCH(double, theta);
        QFETCH(QByteArray, scaling);
        QFETCH(QVector<double>, frequencies);
        QFETCH(double, attentionFactor);
        QFETCH(double, scale);
        json config = published();
        config["rope_theta"] = theta;
        config["rope_scaling"] = json::parse(scaling.toStdString());
        const ModelConfig parsed = parse(config);
        const auto found = parsed.ropeInverseFrequencies();
        for (qsizetype i = 0; i < frequencies.size(); ++i)
            QVERIFY(static_cast<float>(frequencies[i])
                    == static_cast<float>(found[static_cast<std::size_t>(i)]));
        QVERIFY(std::abs(parsed.ropeAttentionFactor() - attentionFactor) < 1e-15);
        QVERIFY(std::abs(parsed.softmaxScale() - scale) < 1e-15);
    }
};

QTEST_APPLESS_MAIN(TestModelConfigRope)
#include "tst_model_config_rope.moc"
