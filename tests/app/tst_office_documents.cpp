// SPDX-License-Identifier: GPL-3.0-or-later
// HTML, DOCX, ODT and EPUB: their text, and files that want to do harm.
#include "app/documents/document_reader.h"
#include "app/documents/html_reader.h"
#include "app/documents/text_builder.h"
#include "tests/support/zip_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace sightline;
using namespace sightline::test;

namespace {

const QByteArray kXml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

QByteArray wordDocument(const QByteArray& body)
{
    return kXml + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                  "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>"
        + body + "</w:body></w:document>";
}

QByteArray wordParagraph(const QByteArray& text, const QByteArray& properties = {})
{
    return "<w:p>" + (properties.isEmpty() ? QByteArray() : "<w:pPr>" + properties + "</w:pPr>")
        + "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
}

ZipParts docx(const QByteArray& body)
{
    return { { QStringLiteral("[Content_Types].xml"), kXml + "<Types/>" },
             { QStringLiteral("word/styles.xml"),
               kXml + "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"Kop1\"><w:name w:val=\"heading 1\"/></w:style>"
                      "<w:style w:styleId=\"Sub\"><w:name w:val=\"Own\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>"
                      "<w:style w:styleId=\"Child\"><w:name w:val=\"Child\"/><w:basedOn w:val=\"Sub\"/></w:style></w:styles>" },
             { QStringLiteral("word/document.xml"), wordDocument(body) },
             { QStringLiteral("word/footnotes.xml"),
               kXml + "<w:footnotes xmlns:w=\"w\"><w:footnote w:id=\"0\" w:type=\"separator\">" + wordParagraph("no note")
                   + "</w:footnote><w:footnote w:id=\"2\">" + wordParagraph("As the log says.") + "</w:footnote></w:footnotes>" } };
}

ZipParts odt(const QByteArray& body, const QByteArray& manifest = "<manifest/>")
{
    return { { QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text" },
             { QStringLiteral("META-INF/manifest.xml"), kXml + manifest },
             { QStringLiteral("meta.xml"), kXml + "<m xmlns:dc=\"dc\"><dc:title>The  Harbour</dc:title></m>" },
             { QStringLiteral("content.xml"),
               kXml + "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\"><office:body><office:text>"
                   + body + "</office:text></office:body></office:document-content>" } };
}

ZipParts epub(const QByteArray& manifest, const QByteArray& spine, const ZipParts& chapters)
{
    ZipParts parts { { QStringLiteral("mimetype"), "application/epub+zip" },
                     { QStringLiteral("META-INF/container.xml"),
                       kXml + "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>" },
                     { QStringLiteral("OEBPS/book.opf"),
                       kXml + "<package xmlns:dc=\"dc\"><metadata><dc:title>Two Tides</dc:title></metadata><manifest>" + manifest
                           + "</manifest><spine>" + spine + "</spine></package>" } };
    return parts + chapters;
}

} // namespace

class OfficeDocumentsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_dir.isValid()); }

    void htmlText_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const QByteArray& html, const QString& text) {
            QTest::newRow(name) << html << text;
        };
        row("paragraphs", "<p>One  two\n three<p>Four", QStringLiteral("One two three\n\nFour"));
        row("headings", "<h1>Top</h1><h3>Deep <b>down</b></h3>text", QStringLiteral("# Top\n\n### Deep down\n\ntext"));
        row("inline markup joins", "<p>un<b>believ</b>able, <i>yes</i>!</p>", QStringLiteral("unbelievable, yes!"));
        row("lists", "<ul><li>a<li><p>b</p><ol><li>c</li><li>d</li></ol></li></ul>",
            QStringLiteral("- a\n- b\n  1. c\n  2. d"));
        row("table", "<table><tr><th>x<th>y</tr><tr><td>1</td><td>2</td></tr></table>", QStringLiteral("x | y\n1 | 2"));
        row("preformatted", "<pre>\n a  b\n\tc\n</pre>", QStringLiteral(" a  b\n\tc"));
        row("line break", "one<br>two", QStringLiteral("one\ntwo"));
        row("entities", "<p>a &lt;b&gt; &amp; &eacute;&#8212;&#x41; x&shy;y &nbsp;z</p>",
            QString::fromUtf8("a <b> & é—A xy z"));
        row("not shown", "<head><title>T</title><style>p{}</style></head><script>1<2</script><nav>menu</nav>"
                         "<p hidden>gone</p><div style=\"display:none\">gone<p>too</div><p>here",
            QStringLiteral("here"));
        row("unclosed and crossed", "<p><b>bold<i>both</b>italic</i><div>next", QStringLiteral("bold both italic").remove(u' ') + QStringLiteral("\n\nnext"));
        row("comment and stray tags", "a<!-- <p>no</p> -->b</div></p></span>c < d", QStringLiteral("ab\n\nc < d"));
        row("utf-8", "<p>\xC3\x9C" "ber \xF0\x9F\x98\x80</p>", QString::fromUtf8("Über 😀"));
        row("windows-1252 unsaid", "<p>caf\xE9 \x93quoted\x94</p>", QString::fromUtf8("café “quoted”"));
        row("koi8-r said", "<meta charset=koi8-r><p>\xD4\xD5\xD4</p>", QString::fromUtf8("тут"));
        row("a byte that means nothing", "<p>caf\xE9 \x81 <b>au</b> lait</p>", QString::fromUtf8("café � au lait"));
        row("unknown encoding", "<meta charset=nonsense-8><p>caf\xE9</p>", QString::fromUtf8("café"));
    }
    void htmlText()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, text);
        const ReadResult result = readHtml(html, QStringLiteral("page.html"));
        QVERIFY2(result.document, qPrintable(result.failure));
        QCOMPARE(result.document->text, text);
        QVERIFY(result.document->isMarkdown);
    }

    void htmlTitles()
    {
        QCOMPARE(readHtml("<title> A\n B </title><h1>H</h1>", QStringLiteral("f")).document->title, QStringLiteral("A B"));
        QCOMPARE(readHtml("<h2>Head</h2>", QStringLiteral("f")).document->title, QStringLiteral("Head"));
        QCOMPARE(readHtml("<p>x</p>", QStringLiteral("f.html")).document->title, QStringLiteral("f.html"));
        // By content, whatever the name; by the name where the content says little.
        QCOMPARE(readDocument(write("page.txt", "<!DOCTYPE html><p>hello</p>")).document->text, QStringLiteral("hello"));
        QCOMPARE(readDocument(write("page.html", "a <b>c</b>")).document->text, QStringLiteral("a c"));
        QCOMPARE(readDocument(write("code.txt", "vector<int> x;")).document->text, QStringLiteral("vector<int> x;"));
    }

    void htmlThatDoesHarm()
    {
        const QString name = QStringLiteral("bad.html");
        QByteArray deep;
        for (int i = 0; i < 200'000; ++i)
            deep += "<div>";
        const ReadResult tooDeep = readHtml(deep + "x", name);
        QVERIFY(!tooDeep.document);
        QVERIFY2(tooDeep.failure.contains(QStringLiteral("inside each other")), qPrintable(tooDeep.failure));
        const ReadResult scripts = readHtml("<html><script>fill()</script></html>", name);
        QVERIFY2(scripts.failure.contains(QStringLiteral("empty")), qPrintable(scripts.failure));
        // Entities of a document type are no concern of HTML: nothing expands and nothing is fetched.
        const ReadResult entities = readHtml("<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b "
                                             "\"&a;&a;\">]><p>x &b; y</p>", name);
        QVERIFY2(entities.document, qPrintable(entities.failure));
        QVERIFY2(!entities.document->text.contains(QStringLiteral("root")), qPrintable(entities.document->text));
        QVERIFY(entities.document->text.size() < 100);
        int asked = 0;
        QByteArray many;
        for (int i = 0; i < 20'000; ++i)
            many += "<p>x</p>";
        const ReadResult stopped = readHtml(many, name, [&asked] { return ++asked > 1; });
        QVERIFY(!stopped.document);
        QCOMPARE(asked, 2); // and then no more
    }

    void wordText()
    {
        const QByteArray body = wordParagraph("Log of the  pilot", "<w:pStyle w:val=\"Kop1\"/>")
            + wordParagraph("Part", "<w:pStyle w:val=\"Child\"/>")
            + "<w:p><w:r><w:t>Kept, </w:t></w:r><w:del><w:r><w:delText>struck </w:delText><w:t>out</w:t></w:r></w:del>"
              "<w:ins><w:r><w:t>added</w:t></w:r></w:ins><w:r><w:br/><w:t>next</w:t><w:tab/><w:t>line</w:t>"
              "<w:footnoteReference w:id=\"2\"/></w:r></w:p>"
            + wordParagraph("item", "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"4\"/></w:numPr>")
            + "<w:tbl><w:tr><w:tc>" + wordParagraph("a") + wordParagraph("b") + "</w:tc><w:tc>" + wordParagraph("c")
            + "</w:tc></w:tr></w:tbl>"
              "<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>once</w:t></mc:Choice><mc:Fallback><w:t>twice</w:t>"
              "</mc:Fallback></mc:AlternateContent></w:r></w:p>";
        const ReadResult result = read("log.docx", docx(body));
        QVERIFY2(result.document, qPrintable(result.failure));
        QCOMPARE(result.document->text,
                 QStringLiteral("# Log of the pilot\n\n## Part\n\nKept, added\nnext line[2]\n\n  - item\n\na b | c\n\nonce\n\n"
                                "[2] As the log says."));
        QCOMPARE(result.document->title, QStringLiteral("Log of the pilot"));
    }

    void openDocumentText()
    {
        const QByteArray body
            = "<text:h text:outline-level=\"2\">Head</text:h><text:p>A <text:span>b</text:span><text:s text:c=\"2000000000\"/>c"
              "<text:line-break/>d<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Note.</text:p>"
              "</text:note-body></text:note></text:p><text:list><text:list-item><text:p>x</text:p><text:list><text:list-item>"
              "<text:p>y</text:p></text:list-item></text:list></text:list-item></text:list>"
              "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
              "<table:table><table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell><text:p>1</text:p>"
              "</table:table-cell><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>";
        const ReadResult result = read("harbour.odt", odt(body));
        QVERIFY2(result.document, qPrintable(result.failure));
        QCOMPARE(result.document->text, QStringLiteral("## Head\n\nA b c\nd[1]\n\n- x\n  - y\n\n1 | 2\n\n[1] Note."));
        QCOMPARE(result.document->title, QStringLiteral("The Harbour"));
    }

    void bookText()
    {
        const QByteArray manifest
            = "<item id=\"n\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>"
              "<item id=\"a\" href=\"text/one%20a.xhtml\" media-type=\"application/xhtml+xml\"/>"
              "<item id=\"b\" href=\"text/../two.xhtml\" media-type=\"application/xhtml+xml\"/>"
              "<item id=\"c\" href=\"lost.xhtml\" media-type=\"application/xhtml+xml\"/>"
              "<item id=\"p\" href=\"p.png\" media-type=\"image/png\"/>";
        const QByteArray spine = "<itemref idref=\"n\"/><itemref idref=\"b\"/><itemref idref=\"a\"/><itemref idref=\"b\"/>"
                                 "<itemref idref=\"c\"/><itemref idref=\"p\"/>";
        const ReadResult result = read("tides.epub", epub(manifest, spine,
            { { QStringLiteral("OEBPS/nav.xhtml"), "<html><body><p>contents</p></body></html>" },
              { QStringLiteral("OEBPS/text/one a.xhtml"), kXml + "<html><body><h2>Ebb</h2><p>low</p></body></html>" },
              { QStringLiteral("OEBPS/two.xhtml"), kXml + "<html><head><title>x</title></head><body><h2>Flood</h2><p>high</p></body></html>" } }));
        QVERIFY2(result.document, qPrintable(result.failure));
        QCOMPARE(result.document->text, QStringLiteral("## Flood\n\nhigh\n\n## Ebb\n\nlow"));
        QCOMPARE(result.document->title, QStringLiteral("Two Tides"));
        QCOMPARE(result.document->warnings.size(), 1);
        QVERIFY(result.document->warnings.first().contains(QStringLiteral("1 of 3")));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("part");
        const auto row = [this](const char* name, const ZipParts& parts, const QString& part, const char* password = nullptr) {
            const QString path = m_dir.filePath(QString::fromLatin1(name));
            QVERIFY(writeZip(path, parts, password));
            QTest::newRow(name) << path << part;
        };
        const QByteArray text = wordParagraph("secret");
        row("no document.zip", { { QStringLiteral("a.txt"), "a" } }, QStringLiteral("ZIP archive"));
        row("sheet.xlsx", { { QStringLiteral("xl/workbook.xml"), "<x/>" } }, QStringLiteral("no text document"));
        row("password.docx", docx(text), QStringLiteral("password"), "tide");
        row("empty.docx", docx({}), QStringLiteral("empty"));
        row("broken xml.docx", { { QStringLiteral("word/document.xml"), "<w:document><w:p>" } }, QStringLiteral("not valid XML"));
        row("encrypted.odt", odt("<text:p>x</text:p>", "<manifest><encryption-data/></manifest>"), QStringLiteral("password"));
        row("no content.odt", { { QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text" } },
            QStringLiteral("content.xml"));
        row("no book.epub", { { QStringLiteral("mimetype"), "application/epub+zip" } }, QStringLiteral("missing"));
        row("locked.epub",
            epub("<item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/>", "<itemref idref=\"a\"/>",
                 { { QStringLiteral("META-INF/encryption.xml"), "<e><CipherReference URI=\"OEBPS/a.xhtml\"/></e>" },
                   { QStringLiteral("OEBPS/a.xhtml"), "<p>x</p>" } }),
            QStringLiteral("DRM"));
        row("no chapters.epub", epub({}, {}, {}), QStringLiteral("chapters"));
        QByteArray laughs = "<!DOCTYPE x [<!ENTITY a \"ha\">";
        for (char c = 'b'; c < 'l'; ++c) {
            laughs += QByteArray("<!ENTITY ") + c + " \"";
            for (int i = 0; i < 10; ++i)
                laughs += QByteArray("&") + static_cast<char>(c - 1) + ";";
            laughs += "\">";
        }
        row("entities.docx", { { QStringLiteral("word/document.xml"), kXml + laughs + "]>" + "<d><p><t>&k;</t></p></d>" } },
            QStringLiteral("entities"));
        QByteArray deep;
        for (int i = 0; i < 100'000; ++i)
            deep += "<w:x>";
        row("deep.docx", { { QStringLiteral("word/document.xml"), "<w:document xmlns:w=\"w\">" + deep } },
            QStringLiteral("inside each other"));
        // 70 MB of blanks pack to some 70 kB.
        row("bomb.docx", { { QStringLiteral("word/document.xml"), QByteArray(70 << 20, ' ') } },
            QStringLiteral("more than any model reads"));
        ZipParts many;
        for (int i = 0; i < 66'000; ++i)
            many << std::pair { QString::number(i), QByteArray() };
        row("count.docx", many, QStringLiteral("66,000 files"));
    }
    void refused()
    {
        QFETCH(QString, path);
        QFETCH(QString, part);
        const ReadResult result = readDocument(path);
        QVERIFY(!result.document);
        QVERIFY2(result.failure.contains(part), qPrintable(result.failure));
        QVERIFY2(result.failure.startsWith(u'“') && result.failure.endsWith(u'.'), qPrintable(result.failure));
    }

    void archivesStop()
    {
        QByteArray body;
        for (int i = 0; i < 5000; ++i)
            body += wordParagraph("paragraph");
        const QString path = m_dir.filePath(QStringLiteral("long.docx"));
        QVERIFY(writeZip(path, docx(body)));
        int asked = 0;
        QVERIFY(!readDocument(path, [&asked] { return ++asked > 4; }).document);
        QVERIFY(asked >= 5 && asked < 12);
    }

    /// Flipped, cut and doubled bytes: a document or a sentence, never anything else.
    void damage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [this](const char* name, const ZipParts& parts) {
            const QString path = m_dir.filePath(QString::fromLatin1(name));
            QVERIFY(writeZip(path, parts));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(name) << file.readAll();
        };
        row("damaged.docx", docx(wordParagraph("The pilot kept a log.", "<w:pStyle w:val=\"Kop1\"/>")));
        row("damaged.odt", odt("<text:h text:outline-level=\"1\">Head</text:h><text:p>text</text:p>"));
        row("damaged.epub", epub("<item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/>",
                                 "<itemref idref=\"a\"/>", { { QStringLiteral("OEBPS/a.xhtml"), "<h1>A</h1><p>text" } }));
        QTest::newRow("damaged.html") << QByteArray("<html><head><title>T</title></head><body><h1>A</h1><ul><li>b<li>c"
                                                    "</ul><table><tr><td>d<td>e</table><pre>f\n g</pre>&amp;&#65;");
    }
    void damage()
    {
        QFETCH(QByteArray, bytes);
        std::mt19937 random(20261122);
        const QString path = m_dir.filePath(QStringLiteral("damage"));
        int opened = 0;
        for (int round = 0; round < 200; ++round) {
            QByteArray hurt = bytes;
            const auto at = [&] { return static_cast<qsizetype>(random() % static_cast<unsigned>(hurt.size())); };
            for (unsigned i = 0, n = 1 + random() % 4; i < n && !hurt.isEmpty(); ++i)
                switch (random() % 3) {
                case 0:
                    hurt[at()] = static_cast<char>(random());
                    break;
                case 1:
                    hurt.remove(at(), 1 + static_cast<qsizetype>(random() % 20));
                    break;
                default:
                    hurt.insert(at(), hurt.mid(at(), 1 + static_cast<qsizetype>(random() % 20)));
                }
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(hurt);
            file.close();
            const ReadResult result = readDocument(path);
            QVERIFY2((result.document != nullptr) != !result.failure.isEmpty(), qPrintable(result.failure));
            QVERIFY(!result.document || !result.document->text.isEmpty());
            opened += result.document != nullptr;
        }
        QVERIFY(opened > 0); // the damage is small enough to reach the readers
    }

    void builderKeepsTextClean()
    {
        TextBuilder builder;
        builder.begin(TextBuilder::Block::Heading, 9);
        builder.add(QString(QStringLiteral(" a") + QChar(0) + QChar(7) + QStringLiteral(" b\n")));
        builder.lineBreak();
        builder.add(u"c");
        builder.begin(TextBuilder::Block::ListItem, 99, 7);
        builder.add(u"d");
        builder.begin(TextBuilder::Block::TableRow);
        builder.cell();
        builder.cell();
        builder.end();
        builder.add(u" tail ");
        QCOMPARE(builder.take(), QStringLiteral("###### a b c\n\n                7. d\n\ntail"));
        QVERIFY(builder.isEmpty());
    }

private:
    QString write(const char* name, const QByteArray& bytes)
    {
        const QString path = m_dir.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file cannot be written");
        return path;
    }
    ReadResult read(const char* name, const ZipParts& parts)
    {
        const QString path = m_dir.filePath(QString::fromLatin1(name));
        return writeZip(path, parts) ? readDocument(path) : ReadResult { nullptr, QStringLiteral("not written") };
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(OfficeDocumentsTest)
#include "tst_office_documents.moc"
