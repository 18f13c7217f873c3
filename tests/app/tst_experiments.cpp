// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments, forced passages and branches over a session with the demo model.
#include "app/engine_worker.h"
#include "app/experiments.h"
#include "app/installation.h"
#include "app/selection_editor.h"
#include "app/session.h"
#include "tests/support/mill.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <memory>

using namespace sightline;
using namespace sightline::test;

namespace {

constexpr int kPatience = 120000;
constexpr auto kInclude = SelectionEdit::Kind::Include, kExclude = SelectionEdit::Kind::Exclude;
using Kind = ExperimentRequest::Kind;

} // namespace

class ExperimentsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_session = std::make_unique<Session>(SessionOptions { QStringLiteral("cpu"), 2 });
        m_experiments = std::make_unique<Experiments>(m_session.get());
        m_editor = std::make_unique<SelectionEditor>(m_session.get());
        RunSettings settings;
        settings.maxNewTokens = 4;
        settings.selector.k = 64;
        settings.denseReference = true;
        m_session->setSettings(settings);
    }
    void cleanup()
    {
        m_editor.reset();
        m_experiments.reset();
        m_session.reset();
    }

    void refusalsAreSentences()
    {
        QSignalSpy changed(m_experiments.get(), &Experiments::changed);
        QVERIFY(m_experiments->whyNot(nullptr).contains(QStringLiteral("Ask a question first")));
        auto run = std::make_shared<RunSnapshot>(); // an answer that came from a file, without model
        run->id = 7;
        run->state = RunState::Finished;
        run->prompt = std::make_shared<PromptInfo>();
        auto token = std::make_shared<TokenRecord>();
        token->layers.resize(3);
        run->tokens = { token };
        m_experiments->measureKCurve(run, 0);
        QCOMPARE(changed.count(), 1);
        const ExperimentPtr refused = m_experiments->latest(Kind::KCurve);
        QVERIFY(refused->state == Experiment::State::Failed);
        QVERIFY(refused->failure.contains(QStringLiteral("Open Model Folder")));
        QVERIFY(!m_experiments->isRunning());
        auto unfinished = std::make_shared<RunSnapshot>(*run);
        unfinished->state = RunState::Generating;
        QVERIFY(m_experiments->whyNot(unfinished).contains(QStringLiteral("still being written")));
        load();
        QVERIFY(m_experiments->whyNot(run).contains(QStringLiteral("another model")));
        m_editor->add(kExclude, 10, 20);
        QCOMPARE(m_editor->edits().size(), std::size_t(1));
    }

    void curveAndTournamentOfAToken()
    {
        const RunPtr run = answer();
        m_experiments->measureKCurve(run, 1);
        QVERIFY(m_experiments->isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!m_experiments->isRunning(), kPatience);
        const ExperimentPtr curve = m_experiments->latest(Kind::KCurve);
        QVERIFY2(curve->state == Experiment::State::Finished, qPrintable(curve->failure));
        QVERIFY(curve->isAbout(run->id, 1) && !curve->isAbout(run->id, 0));
        QVERIFY(curve->points.size() >= 8);
        QCOMPARE(curve->points.back().selector.k, run->tokens[1]->position);
        // At the run's own k the run's own numbers come out.
        const auto own = std::find_if(curve->points.begin(), curve->points.end(), [](const auto& p) { return p.selector.k == 64; });
        QVERIFY(own != curve->points.end());
        QVERIFY(std::abs(own->probability - run->tokens[1]->probability) < 1e-4);
        QVERIFY(std::abs(own->klDense - run->tokens[1]->divergence->klDenseSparse) < 1e-4);
        QVERIFY(std::abs(own->coveredMass - run->tokens[1]->meanCoveredMass()) < 1e-4);

        m_experiments->holdTournament(run, 1, 64);
        QTRY_VERIFY_WITH_TIMEOUT(!m_experiments->isRunning(), kPatience);
        const ExperimentPtr rivals = m_experiments->latest(Kind::Tournament);
        QCOMPARE(rivals->rows.size(), std::size_t(7));
        for (const auto& row : rivals->rows) {
            if (row.selector.kind == SelectorKind::LightningIndexer)
                QVERIFY(std::abs(row.klDense - own->klDense) < 1e-5 && row.selected == own->selected);
            QCOMPARE(row.selected.empty(), row.selector.kind == SelectorKind::Dense);
            if (row.selector.kind == SelectorKind::Oracle)
                QVERIFY(row.recall > 0.999);
            if (row.selector.kind == SelectorKind::Dense)
                QVERIFY(row.coveredMass > 0.999);
        }
        // Nothing of it touched the answer: asking again finds all caches and says the same.
        m_session->regenerate();
        wait();
        QCOMPARE(m_session->latestRun()->timing.prefillTokens, 1);
        QCOMPARE(m_session->latestRun()->text(), run->text());
    }

    void tournamentOfTheAnswer()
    {
        const RunPtr run = answer();
        m_experiments->holdTournament(run, -1, 64);
        QTRY_VERIFY_WITH_TIMEOUT(!m_experiments->isRunning(), kPatience);
        const ExperimentPtr rivals = m_experiments->latest(Kind::Tournament);
        QCOMPARE(rivals->tokensDone, static_cast<int>(run->tokens.size()));
        double kl = 0, logs = 0;
        for (const auto& token : run->tokens) {
            kl += token->divergence->klDenseSparse / static_cast<double>(run->tokens.size());
            logs += std::log(token->probability) / static_cast<double>(run->tokens.size());
        }
        const auto& own = rivals->rows.front();
        QVERIFY(own.selector.kind == SelectorKind::LightningIndexer);
        QVERIFY(std::abs(own.klDense - kl) < 1e-3);
        QVERIFY(std::abs(std::log(own.probability) - logs) < 1e-2);
        QCOMPARE(own.kept, static_cast<int>(run->tokens.size())); // greedy: every token was the most probable
    }

    void aQuestionGoesFirst()
    {
        const RunPtr run = answer();
        QSignalSpy changed(m_experiments.get(), &Experiments::changed);
        m_experiments->holdTournament(run, -1, 64);
        m_session->ask(QStringLiteral("Who kept bees?"));
        wait();
        QVERIFY(m_session->latestRun()->state == RunState::Finished);
        QTRY_VERIFY_WITH_TIMEOUT(!m_experiments->isRunning(), kPatience);
        QVERIFY(m_experiments->latest(Kind::Tournament)->state == Experiment::State::Stopped);
        // And it can be held again.
        m_experiments->holdTournament(run, 0, 64);
        QTRY_VERIFY_WITH_TIMEOUT(!m_experiments->isRunning(), kPatience);
        QVERIFY(m_experiments->latest(Kind::Tournament)->state == Experiment::State::Finished);
    }

    void stoppedKeepsWhatItHas()
    {
        const RunPtr run = answer();
        // On the engine's thread: by the time a point has reached this one, a quick machine may have measured them all.
        connect(
            m_session->worker(), &EngineWorker::experimentChanged, m_session->worker(),
            [this](const ExperimentPtr& now) {
                if (now->points.size() >= 2)
                    m_experiments->stop();
            },
            Qt::DirectConnection);
        m_experiments->measureKCurve(run, 0);
        QTRY_VERIFY_WITH_TIMEOUT(!m_experiments->isRunning(), kPatience);
        const ExperimentPtr curve = m_experiments->latest(Kind::KCurve);
        QVERIFY(curve->state == Experiment::State::Stopped && curve->failure.isEmpty());
        QCOMPARE(curve->points.size(), std::size_t(2));
    }

    void forcedPassagesChangeTheAnswer()
    {
        const RunPtr before = answer();
        QVERIFY2(before->text().contains(QStringLiteral("48213")), qPrintable(before->text()));
        const DocumentTokensPtr tokens = m_session->documentTokens();
        const auto at = static_cast<std::int32_t>(tokens->document->text.indexOf(QStringLiteral("The secret code")));
        const auto end = static_cast<std::int32_t>(tokens->document->text.indexOf(QStringLiteral("48213."), at) + 6);
        std::int64_t first = 0, last = 0;
        while (tokens->ends[static_cast<std::size_t>(first)] <= at)
            ++first;
        while (last < tokens->count() && tokens->begins[static_cast<std::size_t>(last)] < end)
            ++last;
        m_editor->add(kExclude, tokens->firstPosition + first, tokens->firstPosition + last);
        QCOMPARE(m_editor->edits().size(), std::size_t(1));
        QVERIFY2(m_editor->describe(m_editor->edits()[0]).contains(QStringLiteral("The secret code")),
                 qPrintable(m_editor->describe(m_editor->edits()[0])));

        m_session->regenerate();
        wait();
        const RunPtr after = m_session->latestRun();
        QVERIFY2(after->state == RunState::Finished, qPrintable(after->failure));
        QVERIFY2(!after->text().contains(QStringLiteral("48213")), qPrintable(after->text()));
        for (const auto& token : after->tokens)
            for (const auto& layer : token->layers)
                for (const auto s : layer.selected)
                    QVERIFY(s < tokens->firstPosition + first || s >= tokens->firstPosition + last);

        m_experiments->scoreUnder(before, after->settings.selector);
        QTRY_VERIFY_WITH_TIMEOUT(!m_experiments->isRunning(), kPatience);
        const ExperimentPtr effect = m_experiments->latest(Kind::Effect);
        QCOMPARE(effect->before.size(), before->tokens.size());
        QCOMPARE(effect->after.size(), before->tokens.size());
        double change = 0;
        for (std::size_t i = 0; i < effect->after.size(); ++i) {
            QVERIFY(std::abs(effect->before[i] - std::log(before->tokens[i]->probability)) < 1e-9);
            change += effect->after[i] - effect->before[i];
        }
        QVERIFY2(change < -2, qPrintable(QString::number(change))); // it was read there
    }

    void editsJoinAndReplace()
    {
        const SelectionEdits one = withEdit({}, { kInclude, 10, 20, {} });
        QCOMPARE(withEdit(one, { kInclude, 20, 25, {} }), (SelectionEdits { { kInclude, 10, 25, {} } }));
        QCOMPARE(withEdit(one, { kInclude, 5, 40, {} }), (SelectionEdits { { kInclude, 5, 40, {} } }));
        QCOMPARE(withEdit(one, { kInclude, 30, 40, {} }), (SelectionEdits { { kInclude, 10, 20, {} }, { kInclude, 30, 40, {} } }));
        QCOMPARE(withEdit(one, { kExclude, 12, 15, {} }),
                 (SelectionEdits { { kInclude, 10, 12, {} }, { kExclude, 12, 15, {} }, { kInclude, 15, 20, {} } }));
        QCOMPARE(withEdit(one, { kExclude, 0, 30, {} }), (SelectionEdits { { kExclude, 0, 30, {} } }));
        QCOMPARE(withEdit(one, { kExclude, 20, 30, {} }), (SelectionEdits { { kInclude, 10, 20, {} }, { kExclude, 20, 30, {} } }));
    }

    void editsAreUndoneAndEndWithTheDocument()
    {
        load();
        QSignalSpy edited(m_editor.get(), &SelectionEditor::edited), refused(m_editor.get(), &SelectionEditor::refused);
        const auto generation = m_editor->generation();
        m_editor->add(kInclude, 10, 20);
        m_editor->add(kExclude, 30, 40);
        QCOMPARE(edited.count(), 2);
        const SelectionEdits both = m_editor->edits();
        m_editor->remove(0);
        QCOMPARE(m_editor->edits(), (SelectionEdits { { kExclude, 30, 40, {} } }));
        m_editor->restore(both, generation);
        QCOMPARE(m_editor->edits(), both);
        QCOMPARE(edited.count(), 3); // going back is no edit
        m_editor->add(kInclude, 100, 200); // 110 positions, k is 64
        QCOMPARE(refused.count(), 1);
        QVERIFY2(refused[0][0].toString().contains(QStringLiteral("110 positions")), qPrintable(refused[0][0].toString()));
        QCOMPARE(m_editor->edits(), both);
        m_session->setDocumentText(QStringLiteral("other"), prose(3));
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), kPatience);
        QVERIFY(m_editor->edits().empty());
        m_editor->restore(both, generation);
        QVERIFY(m_editor->edits().empty());
    }

    void branches()
    {
        const RunPtr run = answer();
        const auto& record = *run->tokens[1];
        const auto& other = record.alternatives[record.alternatives[0].id == record.id ? 1 : 0];
        m_session->branch(run->id, 1, other.id);
        wait();
        const RunPtr branch = m_session->latestRun();
        QVERIFY(branch->id != run->id);
        QVERIFY2(branch->state == RunState::Finished, qPrintable(branch->failure));
        QVERIFY(branch->tokens.size() >= 2);
        QCOMPARE(branch->tokens[0]->id, run->tokens[0]->id);
        QCOMPARE(branch->tokens[1]->id, other.id);
        QVERIFY(std::abs(branch->tokens[1]->probability - other.probability) < 1e-4f);
        // The next question is free again.
        m_session->regenerate();
        wait();
        QCOMPARE(m_session->latestRun()->text(), run->text());
    }

private:
    void load()
    {
        m_session->loadModel(installation::modelFolder());
        m_session->setDocumentText(QStringLiteral("mill"), prose(12));
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), kPatience);
    }
    void wait() { QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), kPatience); }
    RunPtr answer()
    {
        load();
        m_session->ask(kQuestion);
        wait();
        return m_session->latestRun();
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<Experiments> m_experiments;
    std::unique_ptr<SelectionEditor> m_editor;
};

QTEST_GUILESS_MAIN(ExperimentsTest)
#include "tst_experiments.moc"
