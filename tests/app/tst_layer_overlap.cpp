// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/head_rows.h"
#include "app/layer_overlap.h"

#include <QTest>

using namespace sightline;

class TestLayerOverlap : public QObject {
    Q_OBJECT

private slots:
    void byHand()
    {
        const auto one = token({{0, 1, 2, 3}, {2, 3, 4}, {9}}), two = token({{5}, {5}, {5, 6}});
        const LayerOverlapPtr overlap = layerOverlap(std::vector{one});
        QVERIFY(overlap);
        QCOMPARE(overlap->layers, 3);
        QCOMPARE(overlap->tokens, 1);
        QCOMPARE(overlap->at(0, 0), 1.0F);
        QCOMPARE(overlap->at(0, 1), 2.0F / 5);
        QCOMPARE(overlap->at(1, 0), 2.0F / 5);
        QCOMPARE(overlap->sharedAt(0, 1), 2.0F);
        QCOMPARE(overlap->at(0, 2), 0.0F);
        const LayerOverlapPtr mean = layerOverlap(std::vector{one, TokenRecordPtr(), two});
        QCOMPARE(mean->tokens, 2);
        QCOMPARE(mean->at(0, 1), (2.0F / 5 + 1) / 2);
        QCOMPARE(mean->at(1, 2), (0 + 0.5F) / 2);
        QCOMPARE(mean->sharedAt(1, 2), 0.5F);
    }

    void readingEverythingHoldsAll()
    {
        auto made = std::make_shared<TokenRecord>(*token({{0, 1}, {}, {}}));
        made->layers[1].selectsAll = made->layers[2].selectsAll = true;
        const LayerOverlapPtr overlap = layerOverlap(std::vector<TokenRecordPtr>{made});
        QCOMPARE(overlap->at(0, 1), 2.0F / 10); // ten visible positions
        QCOMPARE(overlap->at(1, 2), 1.0F);
    }

    void nothingAndStopped()
    {
        QVERIFY(!layerOverlap({}));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!layerOverlap(std::vector{token({{1}})}, stop.get_token()));
        // Positions outside what is visible are not followed.
        const LayerOverlapPtr damaged = layerOverlap(std::vector{token({{-5, 4000}, {-5, 4000}})});
        QVERIFY(damaged->at(0, 1) <= 1);
    }

    void headSharesAddUp()
    {
        HeadRows heads;
        heads.rows = {{1, 0, 3, 0}, {-2, 0, 0, -2}};
        LayerRecord layer;
        layer.indexWeights = {0.5F, -1};
        layer.selected = {0, 2};
        summarizeHeads(heads, layer);
        QCOMPARE(heads.weights, (std::vector<float>{0.5F, -1}));
        QCOMPARE(heads.share, (std::vector<double>{0.5, 0.5}));
        QCOMPARE(heads.selectedShare, (std::vector<double>{4.0 / 6, 2.0 / 6}));
        QCOMPARE(heads.most, (std::vector<float>{3, 0}));
        QCOMPARE(heads.least, (std::vector<float>{0, -2}));
        QVERIFY(!headRows(TokenRecord(), 0));
        TokenRecord bare;
        bare.layers.resize(1);
        bare.position = 4;
        QVERIFY(!headRows(bare, 0)); // holds no query
    }

private:
    [[nodiscard]] static TokenRecordPtr token(const std::vector<std::vector<std::int32_t>>& selections)
    {
        auto made = std::make_shared<TokenRecord>();
        made->position = 10;
        for (const auto& selected : selections) {
            LayerRecord layer;
            layer.selected = selected;
            made->layers.push_back(layer);
        }
        return made;
    }
};

QTEST_APPLESS_MAIN(TestLayerOverlap)
#include "tst_layer_overlap.moc"
