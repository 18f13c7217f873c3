// SPDX-License-Identifier: GPL-3.0-or-later
// Documents from files of every kind, good and bad.
#include "app/documents/document_reader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sightline;

namespace {

/// A PDF file with one page for each text (empty: a page without text), written by hand so that the test
/// needs neither fonts nor a screen. `encryption`: the body of an /Encrypt dictionary.
QByteArray makePdf(const QList<QByteArray>& pages, const QByteArray& encryption = {})
{
    QList<QByteArray> objects;
    QByteArray kids;
    for (qsizetype i = 0; i < pages.size(); ++i)
        kids += QByteArray::number(4 + 2 * i) + " 0 R ";
    objects << "<< /Type /Catalog /Pages 2 0 R >>"
            << "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages.size()) + " >>"
            << "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QByteArray content
            = pages[i].isEmpty() ? QByteArray("0 0 10 10 re f") : "BT /F1 12 Tf 72 700 Td (" + pages[i] + ") Tj ET";
        objects << "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> "
                   "/Contents " + QByteArray::number(5 + 2 * i) + " 0 R >>"
                << "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream";
    }
    QByteArray trailer = "/Root 1 0 R";
    if (!encryption.isEmpty()) {
        objects << "<< " + encryption + " >>";
        trailer += " /Encrypt " + QByteArray::number(objects.size()) + " 0 R /ID [<00112233445566778899aabbccddeeff>"
                   " <00112233445566778899aabbccddeeff>]";
    }
    QByteArray file = "%PDF-1.4\n";
    QByteArray table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const qsizetype start = file.size();
    file += "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n" + table + "trailer\n<< /Size "
        + QByteArray::number(objects.size() + 1) + " " + trailer + " >>\nstartxref\n" + QByteArray::number(start)
        + "\n%%EOF\n";
    return file;
}

} // namespace

class DocumentReaderTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_dir.isValid()); }

    void text_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("warning"); // a part of it, or empty for none
        const QString mixed = QStringLiteral("Über 漢字 😀\nend");
        QTest::newRow("ascii") << QByteArray("plain\ntext") << QStringLiteral("plain\ntext") << QString();
        QTest::newRow("utf-8") << mixed.toUtf8() << mixed << QString();
        QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF" + mixed.toUtf8() << mixed << QString();
        QTest::newRow("windows line ends") << QByteArray("a\r\nb\rc\n") << QStringLiteral("a\nb\nc\n") << QString();
        QByteArray little("\xFF\xFE", 2), big("\xFE\xFF", 2);
        for (const QChar c : mixed) {
            const char low = static_cast<char>(c.unicode() & 0xFF), high = static_cast<char>(c.unicode() >> 8);
            little.append(low).append(high);
            big.append(high).append(low);
        }
        QTest::newRow("utf-16 little endian") << little << mixed << QString();
        QTest::newRow("utf-16 big endian") << big << mixed << QString();
        QTest::newRow("latin-1") << QByteArray("caf\xE9 au lait") << QStringLiteral("café au lait")
                                 << QStringLiteral("Latin-1");
        QTest::newRow("one broken place") << QByteArray("\xC3\xA9t\xC3\xA9 \xFF end")
                                          << QStringLiteral("été \uFFFD end") << QStringLiteral("One place");
        QTest::newRow("cut at the end") << QByteArray("\xC3\xA9t\xC3\xA9 \xE2\x82") << QStringLiteral("été \uFFFD")
                                        << QStringLiteral("One place");
    }
    void text()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(QString, warning);
        const ReadResult result = readDocument(write("text.txt", bytes));
        QVERIFY2(result.document, qPrintable(result.failure));
        QCOMPARE(result.document->text, text);
        QVERIFY(result.failure.isEmpty());
        QCOMPARE(result.document->warnings.isEmpty(), warning.isEmpty());
        if (!warning.isEmpty())
            QVERIFY2(result.document->warnings.first().contains(warning),
                     qPrintable(result.document->warnings.first()));
        QCOMPARE(result.document->title, QStringLiteral("text.txt"));
        QVERIFY(result.document->path.startsWith(QLatin1Char('/')));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("part");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("blank") << QByteArray(" \n\t \r\n") << QStringLiteral("empty");
        QTest::newRow("a NUL") << QByteArray("text\0text", 9) << QStringLiteral("NUL");
        QTest::newRow("zip") << QByteArray("PK\x03\x04\0\0\0\0", 8) << QStringLiteral("damaged");
        QTest::newRow("old office") << QByteArray("\xD0\xCF\x11\xE0\0\0\0\0", 8) << QStringLiteral("password");
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << QStringLiteral("picture");
        QTest::newRow("control characters") << QByteArray("\x01\x02\x03\x04 abc") << QStringLiteral("control");
        QTest::newRow("utf-16 NUL") << QByteArray("\xFF\xFE" "a\0\0\0b\0", 8) << QStringLiteral("control");
        QTest::newRow("truncated pdf") << makePdf({ "hello" }).left(60) << QStringLiteral("damaged");
        QTest::newRow("not a pdf") << QByteArray("%PDF-1.7\nthis is not one") << QStringLiteral("damaged");
        QTest::newRow("pdf of pictures") << makePdf({ "", "" }) << QStringLiteral("OCR");
        QTest::newRow("pdf with a password")
            << makePdf({ "secret" },
                       "/Filter /Standard /V 1 /R 2 /P -44 /O <" + QByteArray(64, '1') + "> /U <" + QByteArray(64, '2')
                           + ">")
            << QStringLiteral("password");
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, part);
        const ReadResult result = readDocument(write("bad.txt", bytes));
        QVERIFY(!result.document);
        QVERIFY2(result.failure.contains(part), qPrintable(result.failure));
        QVERIFY2(result.failure.contains(QStringLiteral("bad.txt")), qPrintable(result.failure));
        QVERIFY2(!result.failure.contains(QLatin1Char('\n')), qPrintable(result.failure));
    }

    void notAFile()
    {
        QVERIFY(readDocument(m_dir.filePath(QStringLiteral("missing.md"))).failure.contains(QStringLiteral("no file")));
        QVERIFY(readDocument(m_dir.path()).failure.contains(QStringLiteral("folder")));
        QVERIFY(readDocument(QStringLiteral("/dev/zero")).failure.contains(QStringLiteral("ordinary")));
        QVERIFY(!readDocument(QString()).failure.isEmpty());
    }

    void tooLarge()
    {
        QFile file(m_dir.filePath(QStringLiteral("large.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(kLargestDocument + 1)); // sparse: takes no room
        file.close();
        const ReadResult result = readDocument(file.fileName());
        QVERIFY(!result.document);
        QVERIFY2(result.failure.contains(QStringLiteral("67.1 MB")), qPrintable(result.failure));
    }

    void markdown()
    {
        const QString path = write("report.md", "\n# The Lantern House\n\nText.");
        const ReadResult result = readDocument(path);
        QVERIFY(result.document);
        QVERIFY(result.document->isMarkdown);
        QCOMPARE(result.document->title, QStringLiteral("The Lantern House"));
        QVERIFY(result.document->text.contains(QStringLiteral("# The Lantern")));
        const ReadResult untitled = readDocument(write("plain.md", "no heading"));
        QVERIFY(untitled.document);
        QCOMPARE(untitled.document->title, QStringLiteral("plain.md"));
    }

    void pdf()
    {
        const ReadResult result
            = readDocument(write("paper", makePdf({ "First page here", "", "Third page here" })));
        QVERIFY2(result.document, qPrintable(result.failure));
        const Document& document = *result.document;
        QCOMPARE(document.text, QStringLiteral("First page here\n\nThird page here"));
        QCOMPARE(document.pageBegins.size(), std::size_t(3));
        QCOMPARE(document.pageBegins[0], 0);
        QCOMPARE(document.text.mid(document.pageBegins[2]), QStringLiteral("Third page here"));
        QCOMPARE(document.warnings.size(), 1);
        QCOMPARE(document.title, QStringLiteral("paper"));
    }

    void stoppedWhileReading()
    {
        const ReadResult result = readDocument(write("stop.pdf", makePdf({ "one", "two" })), [] { return true; });
        QVERIFY(!result.document);
        QVERIFY(result.failure.contains(QStringLiteral("stopped")));
    }

    void pastedText()
    {
        const ReadResult result = documentFromText(QStringLiteral("Pasted"), QStringLiteral("a\r\nb"));
        QVERIFY(result.document);
        QCOMPARE(result.document->text, QStringLiteral("a\nb"));
        QVERIFY(result.document->path.isEmpty());
        QVERIFY(!documentFromText(QStringLiteral("Pasted"), QStringLiteral(" \n")).document);
        QVERIFY(!documentFromText(QStringLiteral("Pasted"), QString(3, QChar(u'\0'))).document);
    }

private:
    QString write(const char* name, const QByteArray& bytes)
    {
        QFile file(m_dir.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a test file");
        return file.fileName();
    }
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(DocumentReaderTest)
#include "tst_document_reader.moc"
