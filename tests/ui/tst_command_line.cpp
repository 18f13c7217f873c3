// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command_line.h"

#include <QTest>

using namespace sightline;

namespace {

CommandLine parse(const QStringList& arguments)
{
    return parseCommandLine(QStringList { QStringLiteral("sightline") } + arguments);
}

} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT

private slots:
    void nothing()
    {
        const CommandLine line = parse({});
        QVERIFY(line.problem.isEmpty());
        QVERIFY(line.document.isEmpty() && line.screenshot.isEmpty() && !line.theme && !line.k && !line.selector);
        QVERIFY(!line.size.isValid());
    }

    void everything()
    {
        const CommandLine line = parse({ QStringLiteral("doc.md"), QStringLiteral("--model"), QStringLiteral("/m"),
                                         QStringLiteral("--backend=cpu"), QStringLiteral("--threads"), QStringLiteral("2"),
                                         QStringLiteral("--ask"), QStringLiteral("Who?"), QStringLiteral("--k=64"),
                                         QStringLiteral("--selector=window"), QStringLiteral("--compare"),
                                         QStringLiteral("--no-dense-reference"), QStringLiteral("--layer=7"),
                                         QStringLiteral("--theme=dark"), QStringLiteral("--size=1680x1050"),
                                         QStringLiteral("--scale=2"), QStringLiteral("--screenshot=a.png"),
                                         QStringLiteral("--token=3"), QStringLiteral("--layout=read"),
                                         QStringLiteral("--view=tokens") });
        QVERIFY2(line.problem.isEmpty(), qPrintable(line.problem));
        QCOMPARE(line.document, QStringLiteral("doc.md"));
        QCOMPARE(line.model, QStringLiteral("/m"));
        QCOMPARE(line.backend, QStringLiteral("cpu"));
        QCOMPARE(line.threads, 2);
        QCOMPARE(line.ask, QStringLiteral("Who?"));
        QCOMPARE(line.k, std::optional<qint64>(64));
        QVERIFY(line.selector == SelectorKind::Window);
        QVERIFY(line.compare && line.noDenseReference);
        QCOMPARE(line.layer, std::optional<qint64>(7));
        QVERIFY(line.theme == ThemeChoice::Dark);
        QCOMPARE(line.size, QSize(1680, 1050));
        QCOMPARE(line.scale, 2.0);
        QCOMPARE(line.screenshot, QStringLiteral("a.png"));
        QCOMPARE(line.token, std::optional<qint64>(3));
    }

    void problems_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char* argument) {
            QTest::newRow(argument) << QStringList { QString::fromLatin1(argument) };
        };
        for (const char* argument : { "--k=0", "--k=many", "--k=99999999999999999999", "--threads=0", "--layer=-1",
                                      "--theme=pink", "--size=10", "--size=99999x1", "--scale=0", "--scale=nan",
                                      "--selector=best", "--selector=replay", "--backend=tpu", "--layout=odd", "--view=odd", "--token=0",
                                      "--unknown" })
            row(argument);
        QTest::newRow("two documents") << QStringList { QStringLiteral("a"), QStringLiteral("b") };
    }
    void problems()
    {
        QFETCH(QStringList, arguments);
        const CommandLine line = parse(arguments);
        QVERIFY(!line.problem.isEmpty());
        QVERIFY(!line.problem.contains(QLatin1Char('\n')));
    }

    void helpAndVersion()
    {
        QVERIFY(parse({ QStringLiteral("--help") }).wantsHelp);
        QVERIFY(parse({ QStringLiteral("-v") }).wantsVersion);
        const QString help = helpText();
        QVERIFY(help.startsWith(QStringLiteral("Usage: sightline")));
        for (const char* option : { "--screenshot", "--ask", "--model", "--selector" })
            QVERIFY(help.contains(QString::fromLatin1(option)));
    }
};

QTEST_MAIN(CommandLineTest)
#include "tst_command_line.moc"
