// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installation.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sightline;

class InstallationTest : public QObject {
    Q_OBJECT

private slots:
    void chosenModelWins()
    {
        qputenv("SIGHTLINE_MODEL", "/from/environment");
        QCOMPARE(installation::modelFolder(QStringLiteral("/chosen")), QStringLiteral("/chosen"));
        QCOMPARE(installation::modelFolder(), QStringLiteral("/from/environment"));
        qunsetenv("SIGHTLINE_MODEL");
        QVERIFY(installation::modelFolder() != QStringLiteral("/from/environment"));
    }

    void samplesInTheOrderOfTheList()
    {
        QTemporaryDir dir;
        write(dir, "b.md", "# Bee\n\ntext");
        write(dir, "a.txt", "text");
        write(dir, "questions.json",
              R"([{"document": "b.md", "questions": [{"question": "Who?"}, "Where?", {"question": ""}]},
                  {"document": "missing.md", "questions": []},
                  {"document": "../escape.md", "questions": []},
                  {"document": "a.txt"}])");
        const auto samples = installation::samples(dir.path());
        QCOMPARE(samples.size(), std::size_t(2));
        QCOMPARE(samples[0].title, QStringLiteral("Bee"));
        QCOMPARE(samples[0].questions, QStringList({ QStringLiteral("Who?"), QStringLiteral("Where?") }));
        QCOMPARE(samples[1].title, QStringLiteral("a"));
        QVERIFY(samples[1].questions.isEmpty());
    }

    void withoutAUsableList()
    {
        QTemporaryDir dir;
        write(dir, "b.md", "# Bee");
        write(dir, "README.md", "# Read me");
        QCOMPARE(installation::samples(dir.path()).size(), std::size_t(1));
        write(dir, "questions.json", "{ damaged");
        QCOMPARE(installation::samples(dir.path()).size(), std::size_t(1));
        QVERIFY(installation::samples(QString()).empty());
        QVERIFY(installation::samples(QStringLiteral("/no/such/folder")).empty());
    }

private:
    static void write(const QTemporaryDir& dir, const char* name, const QByteArray& bytes)
    {
        QFile file(dir.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
    }
};

QTEST_GUILESS_MAIN(InstallationTest)
#include "tst_installation.moc"
