// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selection_table.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <cmath>

using namespace sightline;

class TestSelectionTable : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        auto prompt = std::make_shared<PromptInfo>();
        prompt->chat.ids.assign(8, 1);
        prompt->chat.segments = {{Segment::Kind::Bos, 0, 1, -1},
                                 {Segment::Kind::Document, 1, 6, -1},
                                 {Segment::Kind::User, 6, 8, 0}};
        prompt->pieces = {QStringLiteral("<s>"), QStringLiteral(" The"), QStringLiteral(" harbour"), QStringLiteral(" of"),
                          QStringLiteral(" Port"), QStringLiteral("\tHarbour"), QStringLiteral(" Who"), QStringLiteral("?")};
        m_run = RunSnapshot();
        m_run.id = 3;
        m_run.prompt = prompt;
        auto token = std::make_shared<TokenRecord>();
        token->position = 8;
        token->layers.resize(2);
        token->layers[0].selected = {0, 2, 5, 7};
        token->layers[0].threshold = 2;
        token->layers[1].selected = {2, 3};
        m_run.tokens.push_back(token);
        m_row.scores = {4, 1, 9, 1, 0, 2, 3, 2};
        m_row.denseMass = {0.5F, 0, 0.25F, 0, 0, 0.0625F, 0.125F, 0.0625F};
    }

    void showsWhatWasSelected()
    {
        SelectionTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.show(m_run, 0, 0, &m_row, nullptr);
        QCOMPARE(table.rowCount(), 4);
        QCOMPARE(positions(table), (std::vector<std::int64_t>{2, 0, 5, 7})); // by rank
        const SelectionTable::Row& best = table.at(0);
        QCOMPARE(best.rank, 1);
        QCOMPARE(best.margin, 7.0F);
        QCOMPARE(best.votes, 2);
        QCOMPARE(best.reads, -1);
        QCOMPARE(best.part, QStringLiteral("document"));
        QCOMPARE(table.at(1).part, QStringLiteral("begin"));
        QCOMPARE(table.at(2).rank, 4); // 3 at position 6 ranks before it and was not selected
        QCOMPARE(table.at(3).rank, 4); // its tie
        QCOMPARE(table.data(table.index(0, SelectionTable::Margin), Qt::DisplayRole).toString(), QStringLiteral("+7"));
        QCOMPARE(table.headerData(SelectionTable::Mass, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("mass"));
        table.clear();
        QCOMPARE(table.rowCount(), 0);
        table.show(m_run, 0, 9, &m_row, nullptr); // no such layer
        QCOMPARE(table.rowCount(), 0);
    }

    void sorts()
    {
        SelectionTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.show(m_run, 0, 0, &m_row, nullptr);
        const QPersistentModelIndex kept = table.index(0, 0); // position 2
        table.sort(SelectionTable::Mass, Qt::DescendingOrder);
        QCOMPARE(positions(table), (std::vector<std::int64_t>{0, 2, 5, 7}));
        QCOMPARE(kept.row(), 1);
        table.sort(SelectionTable::Position, Qt::DescendingOrder);
        QCOMPARE(positions(table), (std::vector<std::int64_t>{7, 5, 2, 0}));
        table.sort(SelectionTable::Text, Qt::AscendingOrder);
        QCOMPARE(table.at(0).position, 5); // a tab stands before letters
        m_row.denseMass.clear();
        table.show(m_run, 0, 0, &m_row, nullptr); // keeps its order; what is not known does no harm
        QVERIFY(std::isnan(table.at(0).mass));
    }

    void filters_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << "" << "2 0 5 7";
        QTest::newRow("word in any case") << "harbour" << "2 5";
        QTest::newRow("part by a word") << "document" << "2 5";
        QTest::newRow("part") << "part:question" << "7";
        QTest::newRow("score") << "score>2" << "2 0";
        QTest::newRow("or equal") << "score>=2" << "2 0 5 7";
        QTest::newRow("equal") << "rank=4" << "5 7";
        QTest::newRow("two") << "score>2 mass>=0.5" << "0";
        QTest::newRow("word and number") << "harbour margin<1" << "5";
        QTest::newRow("minus as written") << QString::fromUtf8("margin>−1") << "2 0 5 7";
        QTest::newRow("name alone is a word") << "score" << "";
    }

    void filters()
    {
        QFETCH(QString, filter);
        QFETCH(QString, expected);
        SelectionTable table;
        table.show(m_run, 0, 0, &m_row, nullptr);
        QCOMPARE(table.setFilter(filter), QString());
        QStringList shown;
        for (const std::int64_t p : positions(table))
            shown << QString::number(p);
        QCOMPARE(shown.join(QLatin1Char(' ')), expected);
        QCOMPARE(table.totalCount(), 4);
    }

    void wrongFiltersAreExplained()
    {
        SelectionTable table;
        table.show(m_run, 0, 0, &m_row, nullptr);
        QCOMPARE(table.setFilter(QStringLiteral("harbour")), QString());
        for (const char* wrong : {"score>", "score>abc", "text>3", "rank<1x"}) {
            const QString problem = table.setFilter(QLatin1String(wrong));
            QVERIFY2(problem.contains(QLatin1String(wrong)), wrong);
            QVERIFY(problem.endsWith(QLatin1Char('.')));
            QCOMPARE(table.rowCount(), 2); // the old one stays
        }
    }

    void copiesAndExports()
    {
        SelectionTable table;
        RangeVotes brushed;
        brushed.tokens = 3;
        brushed.reads = {{3, 0, 2, 0, 0, 1, 0, 0}, {}};
        table.show(m_run, 0, 0, &m_row, &brushed);
        QCOMPARE(table.at(0).reads, 2);
        QCOMPARE(table.tsv({2}), QStringLiteral("rank\tposition\ttext\tpart\tscore\tmargin\tmass\tvotes\treads\n"
                                                "4\t5\t\\tHarbour\tdocument\t2\t0\t0.0625\t1\t1\n"));
        const DataTable data = table.table();
        QCOMPARE(data.rowCount(), std::size_t(4));
        QVERIFY(data.toCsv().startsWith(QLatin1String("rank,position,text,part,score,margin,mass,votes,reads\n1,2,")));
        QCOMPARE(table.rowOf(7), 3);
        QCOMPARE(table.rowOf(4), -1);
    }

private:
    [[nodiscard]] static std::vector<std::int64_t> positions(const SelectionTable& table)
    {
        std::vector<std::int64_t> all;
        for (int i = 0; i < table.rowCount(); ++i)
            all.push_back(table.at(i).position);
        return all;
    }
    RunSnapshot m_run;
    PositionRow m_row;
};

QTEST_GUILESS_MAIN(TestSelectionTable)
#include "tst_selection_table.moc"
