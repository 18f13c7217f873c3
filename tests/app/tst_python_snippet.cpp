// SPDX-License-Identifier: GPL-3.0-or-later
// The programs of "Copy as Python" are run, where a python3 with numpy is there (or SIGHTLINE_PYTHON names one), and
// print what the engine computes from the same records.
#include "app/python_snippet.h"
#include "engine/generator.h"
#include "engine/rows.h"
#include "engine/trace_file.h"
#include "tests/support/tiny_model.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace sightline;
using namespace sightline::test;

class TestPythonSnippet : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto model = loadTiny("plain");
        const auto ids = idsOf("plain");
        const auto n = static_cast<std::int64_t>(ids.size());
        Generator generator(model);
        RunSettings settings;
        settings.selector = model->defaultSelector();
        settings.selector.k = model->config().index_topk;
        settings.denseReference = true;
        settings.sampler = {5.0, 1.0, 0.0, 1};
        settings.maxNewTokens = 4;
        auto result = generator.run(ids, settings);
        m_run.id = 1;
        m_run.tokens = result.tokens;
        auto prompt = std::make_shared<PromptInfo>();
        prompt->chat.ids = ids;
        m_run.prompt = prompt;
        ChatPrompt chat{ids, {{Segment::Kind::Bos, 0, 1, -1}, {Segment::Kind::Document, 1, n - 1, -1}, {Segment::Kind::User, n - 1, n, 0}}, {}};
        for (std::int64_t i = 0; i < n - 2; ++i)
            chat.documentOffsets.push_back({i, i + 1});
        Trace trace{TraceModel::of(*model), {"a \"file\".txt", std::string(ids.size(), 'a')}, {}};
        trace.runs.push_back({"Who?", "cpu", settings, chat, {"<bos>", "?"}, result.tokens, result.stopReason, result.timing});
        m_path = m_folder.filePath(QStringLiteral("an answer.sightline"));
        writeTrace(m_path.toStdString(), trace);
        m_python = qEnvironmentVariable("SIGHTLINE_PYTHON", QStandardPaths::findExecutable(QStringLiteral("python3")));
    }

    void namesTokenLayerAndFile()
    {
        const QString program = pythonSnippet(PythonView::Scores, m_run, 2, 1, QStringLiteral("C:\\a \"b\".sightline"));
        QVERIFY(program.contains(QLatin1String("t, l = 2, 1")));
        QVERIFY(program.contains(QLatin1String("path = \"C:\\\\a \\\"b\\\".sightline\"")));
        QVERIFY(!program.contains(QLatin1String("%1")) && !program.contains(QLatin1String("%5")));
        QVERIFY(pythonSnippet(PythonView::Scores, RunSnapshot(), 0, 0).isEmpty());
        QVERIFY(pythonSnippet(PythonView::Steps, m_run, 99, 1).contains(QLatin1String("t, l = 3, 1"))); // clamped
    }

    void scoresAndMass()
    {
        if (!hasNumpy())
            QSKIP("no python3 with numpy");
        const int t = 2;
        for (std::int64_t l = 0; l < 2; ++l) {
            const QStringList lines = linesOf(pythonSnippet(PythonView::Scores, m_run, t, l, m_path));
            const auto scores = indexScoreRow(*m_run.tokens[t], l), mass = denseMassRow(*m_run.tokens[t], l);
            QCOMPARE(lines.size(), 12);
            double covered = 0;
            const auto& layer = m_run.tokens[t]->layers[static_cast<std::size_t>(l)];
            for (const auto p : layer.selected)
                covered += double(mass[static_cast<std::size_t>(p)]);
            if (layer.selectsAll)
                covered = 1;
            QVERIFY(std::abs(lines[1].section(QLatin1Char(' '), -1).toDouble() - covered) < 0.02);
            const float best = *std::max_element(scores.begin(), scores.end());
            QVERIFY(std::abs(lines[2].section(QLatin1Char(' '), 1, 1).toFloat() - best) <= 1e-4F * (1 + std::abs(best)));
            const auto at = static_cast<std::size_t>(lines[2].section(QLatin1Char(' '), 0, 0).toInt());
            QVERIFY(std::abs(scores[at] - best) <= 1e-4F * (1 + std::abs(best)));
            QVERIFY(std::abs(lines[2].section(QLatin1Char(' '), 2, 2).toDouble() - double(mass[at])) < 0.02);
        }
    }

    void everyProgramRuns()
    {
        if (!hasNumpy())
            QSKIP("no python3 with numpy");
        QStringList lines = linesOf(pythonSnippet(PythonView::Layers, m_run, 1, 0, m_path));
        QCOMPARE(lines.size(), static_cast<int>(m_run.tokens[1]->layers.size()));
        const auto& first = m_run.tokens[1]->layers[0];
        const auto read = first.selectsAll ? m_run.tokens[1]->position : static_cast<std::int64_t>(first.selected.size());
        QVERIFY2(lines[0].startsWith(QStringLiteral("layer 0 reads %1 ").arg(read)), qPrintable(lines[0]));

        lines = linesOf(pythonSnippet(PythonView::Tokens, m_run, 1, 0, m_path));
        QVERIFY(lines[0].startsWith(QStringLiteral("tokens %1 layer 0").arg(m_run.tokens.size())));
        lines = linesOf(pythonSnippet(PythonView::Overlap, m_run, 1, 0, m_path));
        QVERIFY(lines[0].startsWith(QLatin1String("[[1.")) || lines[0].startsWith(QLatin1String("[[ 1.")));
        lines = linesOf(pythonSnippet(PythonView::Heads, m_run, 1, 0, m_path));
        QCOMPARE(lines.size(), static_cast<int>(first.indexWeights.size()));
        double shares = 0;
        for (const QString& line : lines)
            shares += line.section(QLatin1Char(' '), -1).toDouble();
        QVERIFY(std::abs(shares - 1) < 1e-4);
        lines = linesOf(pythonSnippet(PythonView::Steps, m_run, 1, 0, m_path));
        QCOMPARE(lines.size(), static_cast<int>(m_run.tokens.size()));
        QVERIFY(lines[0].contains(QLatin1String("dense rank")));
    }

private:
    [[nodiscard]] bool hasNumpy() const
    {
        if (m_python.isEmpty())
            return false;
        QProcess check;
        check.start(m_python, {QStringLiteral("-c"), QStringLiteral("import numpy")});
        return check.waitForFinished(-1) && check.exitCode() == 0;
    }
    /// What the program prints.
    QStringList linesOf(const QString& program)
    {
        QProcess python;
        python.start(m_python, {QStringLiteral("-c"), program});
        python.waitForFinished(-1);
        const QByteArray errors = python.readAllStandardError();
        if (python.exitCode() != 0)
            QTest::qFail(errors.constData(), __FILE__, __LINE__);
        return QString::fromUtf8(python.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    QTemporaryDir m_folder;
    QString m_path, m_python;
    RunSnapshot m_run;
};

QTEST_GUILESS_MAIN(TestPythonSnippet)
#include "tst_python_snippet.moc"
