// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selection_table.h"
#include "tests/ui/synthetic_run.h"
#include "tests/ui/view_probe.h"
#include "ui/views/selection_table_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace sightline;
using namespace sightline::probe;

namespace {

struct Fixture {
    Fixture() : run(synthetic::smallShape()), view(context.view())
    {
        view.setRowSource(rowsOf(run));
        context.focus.lockToken(1, 4);
        context.focus.setLayer(2);
        view.setRun(run.snapshot);
        show(view, 1000, 300);
    }
    QPoint cell(int row, int column) { return view.table()->visualRect(view.model()->index(row, column)).center(); }
    Context context;
    synthetic::Run run;
    SelectionTableView view;
};

} // namespace

class TestSelectionTableView : public QObject {
    Q_OBJECT

private slots:
    void hiddenItDoesNothing()
    {
        Context context;
        const synthetic::Run run(synthetic::smallShape());
        SelectionTableView view(context.view());
        view.setRowSource(rowsOf(run));
        context.focus.lockToken(1, 4);
        view.setRun(run.snapshot);
        QCOMPARE(view.model()->totalCount(), 0);
        show(view, 900, 240);
        QCOMPARE(view.model()->totalCount(), 40);
    }

    void showsTheFocusedTokenAndLayer()
    {
        Fixture f;
        const auto& selected = f.run.snapshot->tokens[4]->layers[2].selected;
        QCOMPARE(f.view.model()->rowCount(), 40);
        QCOMPARE(f.view.model()->at(0).rank, 1);
        const auto row = f.run.row(4, 2);
        QCOMPARE(f.view.model()->at(0).score, *std::max_element(row->scores.begin(), row->scores.end()));
        for (int i = 0; i < 40; ++i)
            QVERIFY(std::binary_search(selected.begin(), selected.end(),
                                       static_cast<std::int32_t>(f.view.model()->at(i).position)));
        QVERIFY(f.view.note().startsWith(QLatin1String("40 positions")));
        f.context.focus.setLayer(1);
        const auto other = f.run.row(4, 1);
        QCOMPARE(f.view.model()->at(0).score, *std::max_element(other->scores.begin(), other->scores.end()));
    }

    void clickFocusesAndDoubleClickAsksForTheDocument()
    {
        Fixture f;
        QSignalSpy activated(&f.view, &SelectionTableView::positionActivated);
        QTest::mouseClick(f.view.table()->viewport(), Qt::LeftButton, {}, f.cell(3, SelectionTable::Text));
        QCOMPARE(f.context.focus.locked().position, f.view.model()->at(3).position);
        QTest::keyClick(f.view.table(), Qt::Key_Down);
        QCOMPARE(f.context.focus.locked().position, f.view.model()->at(4).position);
        QVERIFY(activated.isEmpty());
        QTest::keyClick(f.view.table(), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.takeFirst().at(0).toLongLong(), f.view.model()->at(4).position);
        QTest::mouseClick(f.view.table()->viewport(), Qt::LeftButton, {}, f.cell(2, SelectionTable::Text));
        QTest::mouseDClick(f.view.table()->viewport(), Qt::LeftButton, {}, f.cell(2, SelectionTable::Text));
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.takeFirst().at(0).toLongLong(), f.view.model()->at(2).position);
        // The row follows when the focus moves elsewhere.
        f.context.focus.lockPosition(f.view.model()->at(7).position);
        QCOMPARE(f.view.table()->currentIndex().row(), 7);
    }

    void headingsSort()
    {
        Fixture f;
        QHeaderView* header = f.view.table()->horizontalHeader();
        const auto click = [&](int column) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
        };
        click(SelectionTable::Position);
        for (int i = 1; i < 40; ++i)
            QVERIFY(f.view.model()->at(i - 1).position < f.view.model()->at(i).position);
        click(SelectionTable::Position);
        QVERIFY(f.view.model()->at(0).position > f.view.model()->at(39).position);
        f.context.focus.lockToken(1, 5); // the order stays for the next token
        QVERIFY(f.view.model()->at(0).position > f.view.model()->at(39).position);
    }

    void filterBoxNarrowsAndExplains()
    {
        Fixture f;
        QTest::keyClicks(f.view.filterBox(), QStringLiteral("rank<=5"));
        QCOMPARE(f.view.model()->rowCount(), 5);
        QCOMPARE(f.view.note(), QStringLiteral("5 of 40 positions"));
        f.view.filterBox()->clear();
        QTest::keyClicks(f.view.filterBox(), QStringLiteral("score>x"));
        QVERIFY(f.view.note().contains(QLatin1String("needs a number")));
        f.view.filterBox()->clear();
        QCOMPARE(f.view.model()->rowCount(), 40);
    }

    void copiesChosenRows()
    {
        Fixture f;
        QSignalSpy messages(&f.view, &SelectionTableView::message);
        QTest::mouseClick(f.view.table()->viewport(), Qt::LeftButton, {}, f.cell(1, SelectionTable::Rank));
        QTest::mouseClick(f.view.table()->viewport(), Qt::LeftButton, Qt::ShiftModifier, f.cell(3, SelectionTable::Rank));
        QTest::keyClick(f.view.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith(QLatin1String("rank\tposition\ttext")));
        QVERIFY(lines[1].startsWith(QStringLiteral("2\t%1\t").arg(f.view.model()->at(1).position)));
        QCOMPARE(messages.count(), 1);
    }

    void brushedTokensAddAColumn()
    {
        Fixture f;
        QVERIFY(f.view.table()->isColumnHidden(SelectionTable::Reads));
        f.context.focus.brush(1, 2, 6);
        QTRY_VERIFY(!f.view.table()->isColumnHidden(SelectionTable::Reads));
        const std::int64_t position = f.view.model()->at(0).position;
        int expected = 0;
        for (std::size_t t = 2; t <= 6; ++t) {
            const auto& selected = f.run.snapshot->tokens[t]->layers[2].selected;
            expected += std::binary_search(selected.begin(), selected.end(), static_cast<std::int32_t>(position));
        }
        QCOMPARE(f.view.model()->at(0).reads, expected);
        f.context.focus.clearBrush();
        QVERIFY(f.view.table()->isColumnHidden(SelectionTable::Reads));
    }
};

QTEST_MAIN(TestSelectionTableView)
#include "tst_selection_table_view.moc"
