// SPDX-License-Identifier: GPL-3.0-or-later
// The real window with the demo model: passages forced by the menu, chips, undo, exact runs, previews, branches.
#include "app/focus.h"
#include "app/follow_answers.h"
#include "app/installation.h"
#include "app/row_service.h"
#include "app/session.h"
#include "app/session_file.h"
#include "tests/support/mill.h"
#include "tests/ui/window_fixture.h"
#include "ui/appearance.h"
#include "ui/export/export_menu.h"
#include "ui/interventions.h"
#include "ui/main_window.h"
#include "ui/views/document_canvas.h"
#include "ui/views/document_view.h"
#include "ui/views/forced_passages_bar.h"
#include "ui/views/k_curve_view.h"
#include "ui/views/layers_by_positions.h"
#include "ui/views/position_views.h"
#include "ui/views/score_strip.h"
#include "ui/views/selectors_page.h"
#include "ui/views/steps_lane.h"
#include "ui/views/token_card.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <memory>

using namespace sightline;
using namespace sightline::test;

namespace {

constexpr int kPatience = 120000;

} // namespace

class TestInterventions : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_desk = std::make_unique<Desk>(m_dir.filePath(QStringLiteral("settings.ini")));
        RunSettings run;
        run.maxNewTokens = 4;
        run.selector.k = 64;
        run.denseReference = true;
        m_desk->session.setSettings(run);
        m_desk->window->resize(1400, 1000); // room for the token card
        m_desk->session.loadModel(installation::modelFolder());
        m_desk->session.setDocumentText(QStringLiteral("mill"), prose(12));
        wait();
        m_desk->session.ask(kQuestion);
        wait();
        m_answer = m_desk->session.latestRun();
        QVERIFY(m_answer && m_answer->state == RunState::Finished);
        QVERIFY2(m_answer->text().contains(QStringLiteral("48213")), qPrintable(m_answer->text()));
    }
    void cleanupTestCase() { m_desk.reset(); }

    void menuForcesASentence()
    {
        auto* document = find<DocumentView>();
        const int token = tokenAt(QStringLiteral("secret"));
        QTRY_VERIFY(document->passageAt(token).second - document->passageAt(token).first > 5); // sentences are found elsewhere
        QMenu menu;
        document->addForcing(&menu, token);
        QAction* exclude = actionWith(menu, QStringLiteral("Keep Answers from This Sentence"));
        QVERIFY(exclude);
        exclude->trigger();
        const auto& edits = m_desk->session.settings().selector.edits;
        QCOMPARE(edits.size(), std::size_t(1));
        QVERIFY(edits[0].kind == SelectionEdit::Kind::Exclude);
        const auto passage = document->passageAt(token);
        const auto first = m_desk->session.documentTokens()->firstPosition;
        QCOMPARE(edits[0].begin, first + passage.first);
        QCOMPARE(edits[0].end, first + passage.second);
        auto* bar = find<ForcedPassagesBar>();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->chips().size(), 1);
        QVERIFY2(bar->chips()[0].startsWith(QStringLiteral("must not read “The secret code")), qPrintable(bar->chips()[0]));

        // Undo and redo by the window's stack.
        QUndoStack* undo = m_desk->window->undoStack();
        undo->undo();
        QVERIFY(m_desk->session.settings().selector.edits.empty() && !bar->isVisible());
        undo->redo();
        QCOMPARE(m_desk->session.settings().selector.edits.size(), std::size_t(1));
        // A chip's click removes it.
        auto* chip = bar->findChildren<QToolButton*>().first();
        for (auto* each : bar->findChildren<QToolButton*>())
            if (each->property("chip").toBool() && each->isVisible())
                chip = each;
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(m_desk->session.settings().selector.edits.empty() && !bar->isVisible());
        undo->undo();
        QCOMPARE(m_desk->session.settings().selector.edits.size(), std::size_t(1));
        // The menu over a forced word lets it go.
        QMenu again;
        document->addForcing(&again, token);
        QVERIFY(actionWith(again, QStringLiteral("Let Answers Read It Again")));
    }

    void axesForceToo()
    {
        const auto before = m_desk->session.settings().selector.edits;
        auto* positions = find<PositionViews>();
        QCOMPARE(positions->scoreStrip()->forced(), before); // what the document's menu forced has its lane
        const auto first = m_desk->session.documentTokens()->firstPosition;
        emit positions->scoreStrip()->forceRequested(SelectionEdit::Kind::Include, first + 1, first + 4);
        QCOMPARE(m_desk->session.settings().selector.edits.size(), before.size() + 1);
        QCOMPARE(positions->layersByPositions()->forced(), m_desk->session.settings().selector.edits);
        m_desk->window->undoStack()->undo();
        QCOMPARE(m_desk->session.settings().selector.edits, before);
        QCOMPARE(positions->layersByPositions()->forced(), before);
    }

    void askingAgainScoresTheAnswer()
    {
        QCOMPARE(m_desk->session.settings().selector.edits.size(), std::size_t(1));
        auto* ask = m_desk->window->findChild<QToolButton*>(QStringLiteral("askAgainForced"));
        QVERIFY(ask->isVisible() && ask->isEnabled());
        QTest::mouseClick(ask, Qt::LeftButton);
        wait();
        const RunPtr forced = m_desk->session.latestRun();
        QVERIFY(forced->id != m_answer->id);
        QVERIFY2(!forced->text().contains(QStringLiteral("48213")), qPrintable(forced->text()));
        auto* page = find<SelectorsPage>();
        Experiments& experiments = find<Interventions>()->experiments();
        QTRY_VERIFY_WITH_TIMEOUT(experiments.latest(ExperimentRequest::Kind::Effect)
                                     && experiments.latest(ExperimentRequest::Kind::Effect)->isDone(),
                                 kPatience);
        QVERIFY(page->isVisible());
        QVERIFY(page->shownTable() == SelectorsPage::Table::Effect);
        QCOMPARE(page->table()->rowCount(), static_cast<int>(m_answer->tokens.size()));
        double change = 0;
        for (int row = 0; row < page->table()->rowCount(); ++row)
            change += page->table()->item(row, 3)->data(Qt::UserRole).toDouble();
        QVERIFY2(change < -2, qPrintable(QString::number(change)));
        QVERIFY(page->status().contains(QStringLiteral("change −")));
        // The same change as a lane of the steps, over the answer that was scored.
        auto* steps = find<StepsLane>();
        m_desk->focus.lockToken(m_answer->id, 0);
        double inLane = 0;
        for (int token = 0; token < static_cast<int>(m_answer->tokens.size()); ++token)
            inLane += steps->run() && steps->run()->id == m_answer->id ? steps->effectOf(token) : 0;
        QVERIFY2(std::abs(inLane - change) < 1e-6, qPrintable(QString::number(inLane)));
        m_desk->focus.lockToken(forced->id, 0);
        QVERIFY(page->status().contains(QStringLiteral("Excluded is not deleted")));
        find<Interventions>()->editor().clear();
        m_desk->session.regenerate();
        wait();
        m_answer = m_desk->session.latestRun();
        QVERIFY(m_answer->text().contains(QStringLiteral("48213")));
    }

    void programsReadTheSavedConversation()
    {
        ExportMenu* menu = find<PositionViews>()->exportMenu();
        const QString path = m_dir.filePath(QStringLiteral("mill.sightline"));
        SessionFile* file = m_desk->window->file();
        QSignalSpy saved(file, &SessionFile::saved);
        file->save(path);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, kPatience);
        QSignalSpy wanted(menu, &ExportMenu::traceWanted);
        m_desk->focus.lockToken(m_answer->id, 0);
        menu->copyPython();
        QCOMPARE(wanted.size(), 0); // it is saved as it stands
        const QString program = QGuiApplication::clipboard()->text();
        QVERIFY2(program.contains(QStringLiteral("path = \"%1\"").arg(QFileInfo(path).absoluteFilePath())), qPrintable(program.left(400)));
    }

    void exactRunsByTheMenu()
    {
        m_desk->focus.lockToken(m_answer->id, 1);
        action("measure_k_curve")->trigger();
        Experiments& experiments = find<Interventions>()->experiments();
        QTRY_VERIFY_WITH_TIMEOUT(!experiments.isRunning(), kPatience);
        auto* curve = find<KCurveView>();
        QVERIFY(curve->isVisible());
        QVERIFY(curve->pointAt(64));
        QCOMPARE(curve->smallestKeeping(), experiments.latest(ExperimentRequest::Kind::KCurve)->smallestKeeping);
        // The local curve at the run's k is what the run measured in this layer.
        const auto layer = m_desk->focus.shown().layer;
        QTRY_VERIFY(std::abs(curve->coveredAt(64)
                             - static_cast<double>(m_answer->tokens[1]->layers[static_cast<std::size_t>(layer)].coveredMass))
                    < 1e-3);
        // A click on a k sets it.
        const QPoint at(static_cast<int>(curve->xOfK(40)), static_cast<int>(curve->plotRect().center().y()));
        QTest::mouseClick(curve, Qt::LeftButton, {}, at);
        QCOMPARE(m_desk->session.settings().selector.k, curve->kAt(at.x()));
    }

    void tournamentRowsPreviewTheirSelection()
    {
        m_desk->focus.lockToken(m_answer->id, 1);
        action("tournament_token")->trigger();
        Experiments& experiments = find<Interventions>()->experiments();
        QTRY_VERIFY_WITH_TIMEOUT(!experiments.isRunning(), kPatience);
        auto* page = find<SelectorsPage>();
        auto* document = find<DocumentView>();
        QTableWidget* table = page->table();
        QCOMPARE(table->rowCount(), 7);
        document->setMode(ReadingMode::Votes);
        table->sortItems(1, Qt::AscendingOrder);
        for (int row = 1; row < table->rowCount(); ++row)
            QVERIFY(table->item(row - 1, 1)->data(Qt::UserRole).toDouble() <= table->item(row, 1)->data(Qt::UserRole).toDouble());
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->item(row, 0)->text() == QStringLiteral("window"))
                QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualItemRect(table->item(row, 0)).center());
        QVERIFY(document->showsPreview());
        QVERIFY2(document->footer().startsWith(QStringLiteral("Preview, selector window")), qPrintable(document->footer()));
        // What is marked is the window's choice: the first four, and no other early word.
        const auto rows = experiments.latest(ExperimentRequest::Kind::Tournament)->rows;
        const auto window = std::find_if(rows.begin(), rows.end(), [](const auto& row) { return row.selector.kind == SelectorKind::Window; });
        const auto first = m_desk->session.documentTokens()->firstPosition;
        const auto shading = document->shading();
        for (std::int64_t i = 0; i < shading->count(); ++i) {
            int votes = 0;
            for (const auto& layer : window->selected)
                votes += std::binary_search(layer.begin(), layer.end(), static_cast<std::int32_t>(first + i)) ? 1 : 0;
            QCOMPARE(static_cast<int>(shading->votes[static_cast<std::size_t>(i)]), votes);
        }
        table->clearSelection();
        QVERIFY(!document->showsPreview());
        QVERIFY(!document->footer().startsWith(QStringLiteral("Preview")));
        QVERIFY(page->csv().contains(QStringLiteral("\"window\"")));
    }

    void cardBranches()
    {
        m_desk->focus.lockToken(m_answer->id, 1);
        TokenCard* card = nullptr;
        for (auto* each : m_desk->window->findChildren<TokenCard*>())
            if (each->isVisible())
                card = each;
        QVERIFY(card);
        QTRY_VERIFY(!card->rows().empty());
        const auto rows = card->rows();
        int other = 0;
        while (rows[static_cast<std::size_t>(other)].chosen)
            ++other;
        QPoint at(30, 0);
        while (card->rowAt(at) != other)
            ++at.ry();
        QTest::mouseClick(card, Qt::LeftButton, {}, at + QPoint(0, 4));
        wait();
        const RunPtr branch = m_desk->session.latestRun();
        QVERIFY(branch->id != m_answer->id);
        QCOMPARE(branch->tokens[0]->id, m_answer->tokens[0]->id);
        QCOMPARE(branch->tokens[1]->id, rows[static_cast<std::size_t>(other)].id);
    }

    void refusalsAreShownAtTheDocument()
    {
        auto* document = find<DocumentView>();
        document->canvas()->selectAll();
        QMenu menu;
        document->addForcing(&menu, -1);
        QAction* include = actionWith(menu, QStringLiteral("Make Answers Read the Selection"));
        QVERIFY(include);
        include->trigger(); // far more than k
        QVERIFY(m_desk->session.settings().selector.edits.empty());
        bool isShown = false;
        for (auto* label : document->findChildren<QLabel*>())
            isShown = isShown || (label->isVisible() && label->text().contains(QStringLiteral("but a query reads")));
        QVERIFY(isShown);
    }

private:
    template <typename T>
    T* find() const
    {
        return m_desk->window->findChild<T*>();
    }
    [[nodiscard]] QAction* action(const char* name) const { return m_desk->window->findChild<QAction*>(QString::fromLatin1(name)); }
    static QAction* actionWith(const QMenu& menu, const QString& text)
    {
        for (QAction* each : menu.actions())
            if (QString(each->text()).remove(QLatin1Char('&')) == text)
                return each;
        return nullptr;
    }
    [[nodiscard]] int tokenAt(const QString& word) const
    {
        const auto tokens = m_desk->session.documentTokens();
        const auto at = static_cast<std::int32_t>(tokens->document->text.indexOf(word));
        return static_cast<int>(std::upper_bound(tokens->ends.begin(), tokens->ends.end(), at) - tokens->ends.begin());
    }
    void wait() { QTRY_VERIFY_WITH_TIMEOUT(!m_desk->session.isBusy(), kPatience); }

    QTemporaryDir m_dir;
    std::unique_ptr<Desk> m_desk;
    RunPtr m_answer;
};

QTEST_MAIN(TestInterventions)
#include "tst_interventions.moc"
