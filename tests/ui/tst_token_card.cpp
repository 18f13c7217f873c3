// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/text_fixture.h"
#include "ui/theme.h"
#include "ui/views/token_card.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace sightline;

namespace {

DocumentTokensPtr document()
{
    static const auto tokens = fixture::documentOf(fixture::prose(4), true);
    return tokens;
}

/// A token with twelve candidates: the sparse run ranks them as listed, dense attention the other way round among the
/// first three; the third was said.
TokenRecordPtr token(bool hasReference = true)
{
    fixture::TokenOptions options;
    options.text = QStringLiteral(" third");
    options.kl = hasReference ? 0.25f : kNotMeasured;
    options.flip = true;
    auto record = std::make_shared<TokenRecord>(*fixture::tokenOf(*document(), options));
    record->id = 102;
    record->probability = 0.2f;
    record->alternatives.clear();
    const float sparse[] = {0.4f, 0.3f, 0.2f, 0.03f, 0.02f, 0.01f, 0.009f, 0.008f, 0.007f, 0.006f, 0.005f, 0.0f};
    const float dense[] = {0.1f, 0.2f, 0.4f, 0.03f, 0.02f, 0.01f, 0.009f, 0.008f, 0.007f, 0.006f, 0.0f, 0.15f};
    for (int i = 0; i < 12; ++i)
        record->alternatives.push_back({static_cast<TokenId>(100 + i),
                                        i == 2 ? " third" : " word" + std::to_string(i), sparse[i],
                                        hasReference ? dense[i] : kNotMeasured});
    if (record->divergence) {
        record->divergence->denseRank = 1;
        record->divergence->denseProbability = 0.4f;
    }
    return record;
}

struct Scene {
    TokenCard card;
    RunPtr run;
    explicit Scene(bool hasReference = true)
    {
        card.setPalette(Theme::light().palette());
        card.resize(640, 120);
        card.show();
        run = fixture::runOf(7, document(), {token(hasReference)});
        card.setToken(run, 0, 2);
    }
};

} // namespace

class TestTokenCard : public QObject {
    Q_OBJECT

private slots:
    void ranksBothRuns();
    void compactAndExpanded();
    void tokenThatWasSaidIsAlwaysThere();
    void withoutReferenceThereIsNoDense();
    void clickAsksToBranch();
    void keysChooseARow();
    void tooltipsExplain();
    void paintsBothBars();
};

void TestTokenCard::ranksBothRuns()
{
    const auto rows = tokenAlternatives(*token(), 12);
    QCOMPARE(rows.size(), std::size_t{12});
    QCOMPARE(rows[0].rank, 1);
    QCOMPARE(rows[0].denseRank, 4); // behind 0.4, 0.2, 0.15
    QCOMPARE(rows[1].denseRank, 2);
    QCOMPARE(rows[2].denseRank, 1);
    QVERIFY(rows[2].chosen && !rows[0].chosen);
    QCOMPARE(rows[11].rank, 0); // the run's eleventh and later are not certain
    QCOMPARE(rows[11].denseRank, 3);
    QCOMPARE(rows[10].denseRank, 0);
    QVERIFY(std::abs(rows[0].ratio() - 4.0) < 1e-6);
}

void TestTokenCard::compactAndExpanded()
{
    Scene s;
    QCOMPARE(s.card.rows().size(), std::size_t{4});
    QCOMPARE(s.card.facts().size(), qsizetype{4});
    const int compact = s.card.height();
    QSignalSpy changed(&s.card, &TokenCard::expandedChanged);
    auto* more = s.card.findChild<QToolButton*>();
    QVERIFY(more->isVisible());
    QTest::mouseClick(more, Qt::LeftButton);
    QCOMPARE(changed.count(), 1);
    QVERIFY(s.card.isExpanded());
    QCOMPARE(s.card.rows().size(), std::size_t{10});
    QCOMPARE(s.card.height(), compact + 6 * 18);
    const QString all = s.card.facts().join(QLatin1Char('|'));
    QVERIFY2(all.contains(QStringLiteral("probability 0.200, dense 0.400")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("ratio 0.5 · Δ ln p −0.693")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("Jensen-Shannon 0.0833 nats")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("layer 2: k-th score 1.5")), qPrintable(all));
    QTest::mouseClick(more, Qt::LeftButton);
    QCOMPARE(s.card.height(), compact);
    s.card.setToken(nullptr, -1, 0);
    QVERIFY(s.card.rows().empty() && s.card.facts().isEmpty() && s.card.title().isEmpty());
    QVERIFY(!more->isVisible());
    (void)s.card.grab();
}

void TestTokenCard::tokenThatWasSaidIsAlwaysThere()
{
    auto record = std::make_shared<TokenRecord>(*token());
    record->id = 109;
    const auto rows = tokenAlternatives(*record, 4);
    QCOMPARE(rows.size(), std::size_t{4});
    QVERIFY(rows[3].chosen);
    QCOMPARE(rows[3].id, TokenId{109});
    QCOMPARE(rows[3].rank, 10);
    QCOMPARE(rows[2].id, TokenId{102});
}

void TestTokenCard::withoutReferenceThereIsNoDense()
{
    Scene s(false);
    QVERIFY(std::isnan(s.card.rows()[0].denseProbability));
    QCOMPARE(s.card.rows()[0].denseRank, 0);
    s.card.setExpanded(true);
    QVERIFY(s.card.facts().contains(QStringLiteral("KL: turn on the dense reference")));
    QVERIFY(s.card.facts().contains(QStringLiteral("probability 0.200")));
    (void)s.card.grab();
}

void TestTokenCard::clickAsksToBranch()
{
    Scene s;
    QSignalSpy chosen(&s.card, &TokenCard::alternativeChosen);
    QTest::mouseClick(&s.card, Qt::LeftButton, {}, s.card.rowRect(1).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.last().at(0).value<RunId>(), RunId{7});
    QCOMPARE(chosen.last().at(1).toInt(), 0);
    QCOMPARE(chosen.last().at(2).toInt(), 101);
    QTest::mouseClick(&s.card, Qt::LeftButton, {}, s.card.rowRect(2).center()); // it was said already
    QTest::mouseClick(&s.card, Qt::LeftButton, {}, QPoint(s.card.width() - 20, s.card.height() - 20)); // the facts
    QTest::mouseClick(&s.card, Qt::RightButton, {}, s.card.rowRect(0).center());
    QCOMPARE(chosen.count(), 1);
}

void TestTokenCard::keysChooseARow()
{
    Scene s;
    QSignalSpy chosen(&s.card, &TokenCard::alternativeChosen);
    s.card.setFocus();
    QTest::keyClick(&s.card, Qt::Key_Return); // none chosen
    QCOMPARE(chosen.count(), 0);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&s.card, Qt::Key_Down);
    QCOMPARE(s.card.currentRow(), 3); // the last
    QVERIFY(s.card.accessibleDescription().contains(QStringLiteral("word3")));
    QTest::keyClick(&s.card, Qt::Key_Return);
    QCOMPARE(chosen.last().at(2).toInt(), 103);
    QTest::keyClick(&s.card, Qt::Key_Up);
    QCOMPARE(s.card.currentRow(), 2);
    s.card.setToken(fixture::runOf(8, document(), {token()}), 0, 2); // another token
    QCOMPARE(s.card.currentRow(), -1);
}

void TestTokenCard::tooltipsExplain()
{
    Scene s;
    QVERIFY(s.card.helpAt(s.card.factRect(0).center()).contains(QStringLiteral("KL(p‖q) = Σ")));
    QVERIFY(s.card.helpAt(s.card.factRect(1).center()).contains(QStringLiteral("TV = 1 − m")));
    const QString row = s.card.helpAt(s.card.rowRect(0).center());
    QVERIFY2(row.contains(QStringLiteral("rank 1")) && row.contains(QStringLiteral("rank 4")) && row.contains(QStringLiteral("ratio 4")),
             qPrintable(row));
    QVERIFY(s.card.helpAt(s.card.rowRect(2).center()).contains(QStringLiteral("was said")));
    QVERIFY(s.card.helpAt(QPoint(2, 2)).isEmpty());
    s.card.setExpanded(true);
    for (int i = 0; i < s.card.facts().size(); ++i)
        QVERIFY2(!s.card.helpAt(s.card.factRect(i).center()).isEmpty(), qPrintable(s.card.facts().at(i)));
}

void TestTokenCard::paintsBothBars()
{
    Scene s;
    const QImage image = s.card.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const auto length = [&](int row, const QColor& color) {
        const QRect where = s.card.rowRect(row);
        int most = 0;
        for (int y = where.top(); y <= where.bottom(); ++y) {
            int found = 0;
            for (int x = where.left(); x <= where.right(); ++x)
                found += image.pixelColor(x, y) == color;
            most = std::max(most, found);
        }
        return most;
    };
    const int a = length(0, Theme::light().runA); // 0.4
    const int b = length(0, Theme::light().runB); // 0.1
    QVERIFY2(a > 20 && std::abs(a - 4 * b) <= 6, qPrintable(QStringLiteral("%1 %2").arg(a).arg(b)));
    QVERIFY(std::abs(length(2, Theme::light().runB) - a) <= 2); // the third: dense 0.4
}

QTEST_MAIN(TestTokenCard)
#include "tst_token_card.moc"
