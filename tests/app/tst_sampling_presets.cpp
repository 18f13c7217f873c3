// SPDX-License-Identifier: GPL-3.0-or-later
// Presets of sampling: built in, own ones on the disk, and files that were edited by hand.
#include "app/sampling_presets.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace sightline;

class SamplingPresetsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(QStringLiteral("deep/presets.json"));
    }

    void builtIn()
    {
        const SamplingPresets presets(m_file);
        QVERIFY(presets.failure().isEmpty());
        QCOMPARE(presets.all().size(), std::size_t(3));
        QCOMPARE(presets.find(QStringLiteral("greedy"))->sampler.temperature, 0.0);
        QCOMPARE(presets.matching({}, 64)->name, QStringLiteral("Greedy"));
        QCOMPARE(presets.matching({ 0.0, 0.5, 0.1, 9 }, 200)->name, QStringLiteral("Greedy")); // nothing is drawn
        QCOMPARE(presets.matching({ 0.7, 0.95, 0.02, 9 }, 200)->name, QStringLiteral("Balanced"));
        QVERIFY(!presets.matching({ 0.71, 0.95, 0.02, 9 }, 200));
    }

    void ownOnesComeBack()
    {
        SamplingPresets presets(m_file);
        QCOMPARE(presets.save({ QStringLiteral(" Poet  one "), { 1.3, 0.9, 0.01, 42 }, 300, false }), QString());
        QCOMPARE(presets.save({ QStringLiteral("Other"), { 0.5, 1, 0, 1 }, 20, false }), QString());
        QCOMPARE(presets.rename(QStringLiteral("other"), QStringLiteral("Plain")), QString());
        QCOMPARE(presets.save({ QStringLiteral("poet one"), { 1.4, 0.9, 0.01, 42 }, 301, false }), QString()); // in its place
        const SamplingPresets again(m_file);
        QVERIFY2(again.failure().isEmpty(), qPrintable(again.failure()));
        QCOMPARE(again.all().size(), std::size_t(5));
        const SamplingPreset* poet = again.find(QStringLiteral("POET ONE"));
        QVERIFY(poet && !poet->isBuiltIn);
        QCOMPARE(poet->sampler, (SamplerSettings { 1.4, 0.9, 0.01, 42 }));
        QCOMPARE(poet->maxNewTokens, std::int64_t(301));
        QCOMPARE(again.matching({ 1.4, 0.9, 0.01, 42 }, 301), poet);
        QVERIFY(again.find(QStringLiteral("Plain")));
        QCOMPARE(presets.remove(QStringLiteral("Plain")), QString());
        QCOMPARE(SamplingPresets(m_file).all().size(), std::size_t(4));
        // The file is plain JSON.
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("presets")].toArray().size(), 1);
    }

    void refusals()
    {
        SamplingPresets presets(m_file);
        QVERIFY(!presets.save({ QStringLiteral("Greedy"), {}, 64, false }).isEmpty());
        QVERIFY(!presets.save({ QStringLiteral("  "), {}, 64, false }).isEmpty());
        QVERIFY(!presets.save({ QStringLiteral("x"), { -1, 1, 0, 0 }, 64, false }).isEmpty());
        QVERIFY(!presets.save({ QStringLiteral("x"), { 1, 1, 0, 0 }, 0, false }).isEmpty());
        QVERIFY(!presets.rename(QStringLiteral("Greedy"), QStringLiteral("Mine")).isEmpty());
        QVERIFY(!presets.remove(QStringLiteral("Creative")).isEmpty());
        QCOMPARE(presets.save({ QStringLiteral("x"), { 1, 1, 0, 0 }, 5, false }), QString());
        QVERIFY(!presets.rename(QStringLiteral("x"), QStringLiteral("greedy")).isEmpty());
        QCOMPARE(presets.all().size(), std::size_t(4));
    }

    void handEditedFiles()
    {
        m_file = m_dir->filePath(QStringLiteral("presets.json"));
        write("{ \"presets\": [ { \"name\": \"ok\", \"temperature\": 0.5 }, { \"name\": \"\", \"temperature\": 1 },"
              " { \"name\": \"hot\", \"temperature\": 1e9 }, { \"name\": \"GREEDY\", \"temperature\": 0 }, 7 ] }");
        const SamplingPresets presets(m_file);
        QCOMPARE(presets.all().size(), std::size_t(4));
        QVERIFY2(presets.failure().contains(QStringLiteral("4 of the presets")), qPrintable(presets.failure()));
        write("{ \"presets\": [ ");
        QVERIFY(!SamplingPresets(m_file).failure().isEmpty());
        QCOMPARE(SamplingPresets(m_file).all().size(), std::size_t(3));
    }

    void whatCannotBeWrittenIsNotTaken()
    {
        SamplingPresets presets(QStringLiteral("/proc/no/such/presets.json"));
        const QString failure = presets.save({ QStringLiteral("x"), { 1, 1, 0, 0 }, 5, false });
        QVERIFY2(failure.contains(QStringLiteral("cannot be written")), qPrintable(failure));
        QVERIFY(!presets.find(QStringLiteral("x")));
    }

    void described()
    {
        QCOMPARE(describeSampler({}), QStringLiteral("greedy"));
        QCOMPARE(describeSampler({ 0.7, 0.9, 0.05, 3 }), QStringLiteral("T 0.7 · top-p 0.9 · min-p 0.05 · seed 3"));
        QCOMPARE(describeSampler({ 1, 1, 0, 0 }), QStringLiteral("T 1 · seed 0"));
    }

private:
    void write(const QByteArray& bytes)
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

QTEST_GUILESS_MAIN(SamplingPresetsTest)
#include "tst_sampling_presets.moc"
