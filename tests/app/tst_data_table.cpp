// SPDX-License-Identifier: GPL-3.0-or-later
// CSV and NPY against their formats: the header is read here as the NPY specification (version 1.0) says.
#include "app/data_table.h"

#include <QtEndian>
#include <QTest>

#include <cmath>
#include <cstring>

using namespace sightline;

namespace {

struct Npy {
    QByteArray header, data;
};

Npy parse(const QByteArray& bytes)
{
    if (bytes.left(8) != QByteArray("\x93NUMPY\x01\x00", 8))
        return {};
    const int length = qFromLittleEndian<quint16>(bytes.constData() + 8);
    return {bytes.mid(10, length), bytes.mid(10 + length)};
}

double real(const QByteArray& data, qsizetype at)
{
    const quint64 bits = qFromLittleEndian<quint64>(data.constData() + at);
    double value = 0;
    std::memcpy(&value, &bits, 8);
    return value;
}

} // namespace

class TestDataTable : public QObject {
    Q_OBJECT

private slots:
    void csv()
    {
        DataTable table;
        QVERIFY(table.isEmpty() && table.toCsv().isEmpty());
        table.add(QStringLiteral("position"), std::vector<std::int64_t>{1, -2, 131071});
        table.add(QStringLiteral("text"), QStringList{QStringLiteral("a,b"), QStringLiteral("say \"x\""), QString()});
        table.add(QStringLiteral("score"), std::vector<double>{0.5, std::nan(""), 1.0 / 3});
        QCOMPARE(table.toCsv(), QStringLiteral("position,text,score\n1,\"a,b\",0.5\n-2,\"say \"\"x\"\"\",\n131071,\"\",0.3333333\n"));
        QCOMPARE(table.rowCount(), std::size_t(3));
    }

    void npyRecords()
    {
        DataTable table;
        table.add(QStringLiteral("position"), std::vector<std::int64_t>{7, -1});
        table.add(QStringLiteral("text"), QStringList{QStringLiteral("x"), QStringLiteral("y")});
        table.add(QStringLiteral("score"), std::vector<double>{2.25, std::nan("")});
        const QByteArray bytes = table.toNpy();
        const Npy npy = parse(bytes);
        QVERIFY(npy.header.startsWith("{'descr': [('position', '<i8'), ('score', '<f8')], 'fortran_order': False, "
                                      "'shape': (2,), }"));
        QVERIFY(npy.header.endsWith('\n'));
        QCOMPARE((bytes.size() - npy.data.size()) % 64, 0);
        QCOMPARE(npy.data.size(), qsizetype(2 * 16));
        QCOMPARE(qFromLittleEndian<qint64>(npy.data.constData()), 7);
        QCOMPARE(real(npy.data, 8), 2.25);
        QCOMPARE(qFromLittleEndian<qint64>(npy.data.constData() + 16), -1);
        QVERIFY(std::isnan(real(npy.data, 24)));
    }

    void npyMatrixIsRowMajor()
    {
        const std::vector<float> values{1, 2, 3, 4, 5, 6};
        const QByteArray bytes = npyMatrix(values, 2, 3);
        const Npy npy = parse(bytes);
        QVERIFY(npy.header.startsWith("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }"));
        QCOMPARE(npy.data.size(), qsizetype(24));
        for (int i = 0; i < 6; ++i) {
            const quint32 bits = qFromLittleEndian<quint32>(npy.data.constData() + 4 * i);
            float value = 0;
            std::memcpy(&value, &bits, 4);
            QCOMPARE(value, static_cast<float>(i + 1));
        }
        QCOMPARE((bytes.size() - npy.data.size()) % 64, 0);
    }
};

QTEST_APPLESS_MAIN(TestDataTable)
#include "tst_data_table.moc"
