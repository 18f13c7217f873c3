// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formatting.h"

#include <QTest>

#include <limits>

using namespace sightline;

namespace {
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kInf = std::numeric_limits<double>::infinity();
} // namespace

class FormattingTest : public QObject {
    Q_OBJECT

private slots:
    void number_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0.0 << "0";
        QTest::newRow("minus zero") << -0.0 << "0";
        QTest::newRow("small") << 0.0041999 << "0.0042";
        QTest::newRow("three digits") << 1.8449 << "1.84";
        QTest::newRow("tens") << 41.26 << "41.3";
        QTest::newRow("rounds up a decade") << 9.999 << "10";
        QTest::newRow("hundreds") << 256.4 << "256";
        QTest::newRow("thousands") << 12345.0 << "12,300";
        QTest::newRow("negative") << -0.36 << "−0.36";
        QTest::newRow("nan") << kNan << "–";
        QTest::newRow("infinity") << kInf << "∞";
        QTest::newRow("minus infinity") << -kInf << "−∞";
        QTest::newRow("tiny") << 1e-9 << "<0.000001";
    }
    void number()
    {
        QFETCH(double, value);
        QFETCH(QString, text);
        QCOMPARE(format::number(value), text);
    }

    void signedNumber()
    {
        QCOMPARE(format::signedNumber(2.974), QStringLiteral("+2.97"));
        QCOMPARE(format::signedNumber(-0.36), QStringLiteral("−0.36"));
        QCOMPARE(format::signedNumber(0), QStringLiteral("0"));
        QCOMPARE(format::signedNumber(kNan), QStringLiteral("–"));
    }

    void counts()
    {
        QCOMPARE(format::count(7412), QStringLiteral("7,412"));
        QCOMPARE(format::count(-7412), QStringLiteral("−7,412"));
        QCOMPARE(format::count(std::numeric_limits<std::int64_t>::min()),
                 QStringLiteral("−9,223,372,036,854,775,808"));
        QCOMPARE(format::fixed(0.97, 3), QStringLiteral("0.970"));
        QCOMPARE(format::fixed(kNan, 3), QStringLiteral("–"));
        QCOMPARE(format::percent(0.634), QStringLiteral("63 %"));
        QCOMPARE(format::percent(kNan), QStringLiteral("–"));
        QCOMPARE(format::parameters(28800000), QStringLiteral("28.8M"));
        QCOMPARE(format::parameters(671000000000), QStringLiteral("671B"));
        QCOMPARE(format::parameters(12), QStringLiteral("12"));
        QCOMPARE(format::bytes(412300000), QStringLiteral("412 MB"));
        QCOMPARE(format::bytes(999), QStringLiteral("999 B"));
        QCOMPARE(format::bytes(999900), QStringLiteral("1 MB"));
        QCOMPARE(format::bytes(-1), QStringLiteral("–"));
        QCOMPARE(format::nats(0.004), QStringLiteral("0.004 nats"));
    }

    void rates()
    {
        QCOMPARE(format::rate(41.3), QStringLiteral("41 tok/s"));
        QCOMPARE(format::rate(3.14159), QStringLiteral("3.14 tok/s"));
        QCOMPARE(format::rate(1234), QStringLiteral("1,230 tok/s"));
        QCOMPARE(format::rate(0), QStringLiteral("–"));
        QCOMPARE(format::rate(kInf), QStringLiteral("–"));
    }

    void duration_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("sub-millisecond") << 0.0004 << "0.4 ms";
        QTest::newRow("milliseconds") << 0.24 << "240 ms";
        QTest::newRow("just below a second") << 0.9999 << "1.0 s";
        QTest::newRow("seconds") << 3.94 << "3.9 s";
        QTest::newRow("just below a minute") << 59.97 << "1 min 00 s";
        QTest::newRow("minutes") << 125.0 << "2 min 05 s";
        QTest::newRow("hours") << 3780.0 << "1 h 03 min";
        QTest::newRow("unknown") << -1.0 << "–";
        QTest::newRow("nan") << kNan << "–";
    }
    void duration()
    {
        QFETCH(double, seconds);
        QFETCH(QString, text);
        QCOMPARE(format::duration(seconds), text);
    }

    void quoted()
    {
        QCOMPARE(format::quoted(QStringLiteral(" 73914")), QStringLiteral("“73914”"));
        QCOMPARE(format::quoted(QStringLiteral("\n")), QStringLiteral("“⏎”"));
        QCOMPARE(format::quoted(QStringLiteral(" ")), QStringLiteral("“␣”"));
        QCOMPARE(format::quoted(QString()), QStringLiteral("“␣”"));
        QCOMPARE(format::quoted(QStringLiteral("abcdef"), 4), QStringLiteral("“abc…”"));
        QCOMPARE(format::quoted(QStringLiteral("ab😀cd"), 4), QStringLiteral("“ab…”")); // no half emoji
    }
};

QTEST_GUILESS_MAIN(FormattingTest)
#include "tst_formatting.moc"
