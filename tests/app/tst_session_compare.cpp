// SPDX-License-Identifier: GPL-3.0-or-later
// Side B of a session with the demo model: another selector, another k, an answer that is there already.
#include "app/compare_figures.h"
#include "app/model_info.h"
#include "app/session.h"
#include "app/trace_session.h"
#include "engine/rows.h"
#include "engine/trace_file.h"
#include "tests/support/mill_session.h"
#include "tests/support/shallow_model.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <memory>

using namespace sightline;
using namespace sightline::test;

namespace {

constexpr int kPatience = 60000; // ms, for machines under sanitizers

} // namespace

class SessionCompareTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_session = sessionAtTheMill(this, m_failure);
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), kPatience);
        QVERIFY2(m_failure.isEmpty(), qPrintable(m_failure));
        RunSettings settings;
        settings.maxNewTokens = 4;
        settings.denseReference = true;
        m_session->setSettings(settings);
    }
    void cleanupTestCase() { m_session.reset(); }

    void answersWithAnotherK()
    {
        Session& s = *m_session;
        QCOMPARE(s.compareSettings().selector.kind, SelectorKind::Dense); // unless chosen otherwise
        s.setCompareSelector({ SelectorKind::LightningIndexer, 32 });
        s.setCompareDense(true);
        s.ask(kQuestion);
        waitForAnswer();
        const TurnSnapshot& turn = s.turns().back();
        QVERIFY(turn.b);
        QVERIFY2(turn.b->state == RunState::Finished, qPrintable(turn.b->failure));
        QCOMPARE(turn.b->label, QStringLiteral("DSA 32"));
        QCOMPARE(turn.b->settings.selector.k, std::int64_t(32));
        QCOMPARE(turn.b->tokens.front()->layers.front().selected.size(), std::size_t(32));
        QCOMPARE(turn.a->tokens.front()->layers.front().selected.size(), std::size_t(256));
        QVERIFY(turn.b->tokens.front()->divergence); // against the dense reference, as A
        const CompareFigures figures = compareFigures(*turn.a, *turn.b);
        QCOMPARE(figures.a.attendedPerStep, 256.0);
        QCOMPARE(figures.b.attendedPerStep, 32.0);
        QVERIFY(figures.a.attendedShare > figures.b.attendedShare);
        QVERIFY(figures.isComplete);
    }

    void anotherChoiceAnswersAnew()
    {
        Session& s = *m_session;
        const RunId before = s.turns().back().b->id;
        const RunId a = s.turns().back().a->id;
        s.setCompareSelector({ SelectorKind::Dense });
        QVERIFY(s.isAnswering());
        waitForAnswer();
        QCOMPARE(s.turns().back().a->id, a); // A stays
        QVERIFY(s.turns().back().b->id != before);
        QCOMPARE(s.turns().back().b->label, QStringLiteral("dense"));
        QVERIFY(s.turns().back().b->tokens.front()->layers.front().selectsAll);
    }

    void theSameAsAIsNoComparison()
    {
        Session& s = *m_session;
        s.setCompareSelector({ SelectorKind::LightningIndexer, 256 }); // what A has: the model's own k
        QVERIFY(!s.isAnswering());
        s.ask(kQuestion);
        QVERIFY(!s.turns().back().b);
        waitForAnswer();
    }

    void anEarlierAnswerStandsBeside()
    {
        Session& s = *m_session;
        const RunPtr earlier = s.turns().front().a;
        const RunPtr last = s.turns().back().a;
        s.compareWithRun(earlier->id);
        const TurnSnapshot& turn = s.turns().back();
        QVERIFY(!s.isAnswering()); // nothing runs
        QVERIFY(turn.b);
        QCOMPARE(turn.b->side, RunSide::B);
        QVERIFY(turn.b->id != earlier->id);
        QCOMPARE(turn.b->tokens, earlier->tokens);
        QVERIFY(turn.forkToken == forkOf(*last, *earlier));
        QVERIFY(s.run(turn.b->id) == turn.b);
        m_failure.clear();
        s.compareWithRun(last->id);
        QVERIFY2(m_failure.contains(QStringLiteral("itself")), qPrintable(m_failure));
        m_failure.clear();
        s.compareWithRun(987654321);
        QVERIFY2(m_failure.contains(QStringLiteral("no such answer")), qPrintable(m_failure));
    }

    void aTraceStandsBeside()
    {
        Session& s = *m_session;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("before.sightline"));
        writeTrace(std::filesystem::path(path.toStdString()), toTrace(s.state()));
        const RunPtr saved = s.turns().back().a;
        s.compareWithTrace(path);
        QTRY_VERIFY_WITH_TIMEOUT(s.turns().back().b && s.turns().back().b->label.endsWith(QStringLiteral("before")), kPatience);
        const RunPtr b = s.turns().back().b;
        QCOMPARE(b->tokens.size(), saved->tokens.size());
        for (std::size_t i = 0; i < saved->tokens.size(); ++i)
            QCOMPARE(b->tokens[i]->id, saved->tokens[i]->id);
        QCOMPARE(b->prompt->document, s.documentTokens()); // the same text: marked in one document
        QVERIFY(!s.turns().back().forkToken);
        m_failure.clear();
        s.compareWithTrace(folder.filePath(QStringLiteral("missing.sightline")));
        QTRY_VERIFY_WITH_TIMEOUT(m_failure.contains(QStringLiteral("cannot be compared with")), kPatience);
        QCOMPARE(s.turns().back().b, b); // what stood there stays
    }

    void anotherModelAnswersTheSameQuestion()
    {
        Session& s = *m_session;
        QTemporaryDir folder;
        const QString other = shallowModel(folder);
        s.ask(kQuestion); // behind questions and answers of this model, which the other one reads as words
        waitForAnswer();
        const RunPtr a = s.turns().back().a;
        const ModelInfoPtr own = s.model();
        QSignalSpy progress(&s, &Session::progressChanged);
        m_failure.clear();
        s.compareWithModel(other);
        QVERIFY(s.isAnswering() && s.canStop());
        QVERIFY(s.compareDense());
        waitForAnswer();
        const RunPtr b = s.turns().back().b;
        QVERIFY(b);
        QVERIFY2(b->state == RunState::Finished, qPrintable(b->failure));
        QCOMPARE(b->label, QStringLiteral("DSA 256 · shallow"));
        QCOMPARE(b->side, RunSide::B);
        QVERIFY(b->model && b->model->layerCount == 7);
        QCOMPARE(b->tokens.front()->layers.size(), std::size_t(7));
        QCOMPARE(b->prompt->length(), a->prompt->length()); // the same text, and here the same tokenizer
        QCOMPARE(b->prompt->chat.ids, a->prompt->chat.ids);
        QCOMPARE(b->tokens.front()->layers.front().selected.size(), std::size_t(256)); // its own k, as A has A's
        bool isAbout = false;
        for (const auto& each : progress)
            isAbout |= each[0].value<Progress>().run == b->id;
        QVERIFY(isAbout);
        QCOMPARE(s.model(), own); // which is open as before
        QCOMPARE(s.turns().back().a, a);
        // Its rows can be asked for although it is gone.
        QCOMPARE(indexScoreRow(*b->tokens.front(), 6).size(), static_cast<std::size_t>(b->tokens.front()->queryPosition() + 1));
        // A file tells of one model, and is whole without the other's answer.
        const QString path = folder.filePath(QStringLiteral("both.sightline"));
        writeTrace(std::filesystem::path(path.toStdString()), toTrace(s.state()));
        const OpenedTracePtr opened = openedTrace(readTrace(std::filesystem::path(path.toStdString())));
        QVERIFY(opened->state.turns.back().a && !opened->state.turns.back().b);
    }

    void anotherModelIsStoppedAndRefused()
    {
        Session& s = *m_session;
        QTemporaryDir folder;
        const QString other = shallowModel(folder);
        s.compareWithModel(other);
        m_failure.clear();
        s.compareWithModel(other); // pressed twice
        QVERIFY2(m_failure.contains(QStringLiteral("under way")), qPrintable(m_failure));
        s.stop();
        waitForAnswer();
        QVERIFY(s.turns().back().b->state == RunState::Cancelled);
        s.compareWithModel(folder.filePath(QStringLiteral("missing")));
        waitForAnswer();
        const RunPtr b = s.turns().back().b;
        QVERIFY(b->state == RunState::Failed);
        QVERIFY2(b->failure.contains(QStringLiteral("missing")), qPrintable(b->failure));
        // A conversation that ends does not wait for the other model, nor is it disturbed by it.
        s.compareWithModel(other);
        s.clearConversation();
        QVERIFY(!s.isAnswering());
        QVERIFY(s.turns().empty());
        m_failure.clear();
        s.compareWithModel(other);
        QVERIFY2(m_failure.contains(QStringLiteral("Ask a question first")), qPrintable(m_failure));
    }

private:
    void waitForAnswer() { QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), kPatience); }

    std::unique_ptr<Session> m_session;
    QString m_failure;
};

QTEST_GUILESS_MAIN(SessionCompareTest)
#include "tst_session_compare.moc"
