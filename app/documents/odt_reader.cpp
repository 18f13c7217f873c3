// SPDX-License-Identifier: GPL-3.0-or-later
// OpenDocument text (OASIS OpenDocument 1.2, part 1, sections 3 to 6).
#include "app/documents/archive_reader.h"

#include "app/documents/text_builder.h"
#include "app/documents/zip_archive.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace sightline {
namespace {

const QString kContent = QStringLiteral("content.xml");

class OdtText {
public:
    explicit OdtText(XmlWalk& walk) : m_walk(walk) {}

    void read()
    {
        while (m_walk.next()) {
            auto& xml = m_walk.xml();
            if (xml.isStartElement())
                start(xml.name());
            else if (xml.isEndElement())
                end(xml.name());
            else if (xml.isCharacters() && m_paragraphs > 0)
                m_builder.add(xml.text());
        }
        m_builder.end();
        for (const QString& note : m_notes) {
            m_builder.begin(TextBuilder::Block::Paragraph);
            m_builder.add(note);
        }
    }
    TextBuilder& builder() { return m_builder; }

private:
    void start(QStringView name)
    {
        if (name == u"tracked-changes" || name == u"annotation" || name == u"automatic-styles"
            || name == u"font-face-decls" || name == u"table-of-content" || name == u"scripts" || name == u"forms") {
            m_walk.skip();
        } else if (name == u"h") {
            ++m_paragraphs;
            m_builder.begin(TextBuilder::Block::Heading, std::clamp(m_walk.attribute(u"outline-level").toInt(), 1, 6));
        } else if (name == u"p") {
            ++m_paragraphs;
            if (m_rows > 0)
                m_builder.add(u" ");
            else if (!m_isFirstOfItem && m_paragraphs == 1)
                m_builder.begin(TextBuilder::Block::Paragraph);
            m_isFirstOfItem = false;
        } else if (name == u"list") {
            ++m_lists;
        } else if (name == u"list-item" && m_rows == 0) {
            m_builder.begin(TextBuilder::Block::ListItem, m_lists - 1);
            m_isFirstOfItem = true;
        } else if (name == u"s") { // a run of blanks; they collapse to one anyway
            m_builder.add(u" ");
        } else if (name == u"tab") {
            m_builder.add(u" ");
        } else if (name == u"line-break") {
            m_builder.lineBreak();
        } else if (name == u"table-row") {
            if (m_rows++ == 0)
                m_builder.begin(TextBuilder::Block::TableRow);
        } else if (name == u"table-cell") {
            if (m_rows == 1)
                m_builder.cell();
        } else if (name == u"note") {
            readNote();
        }
    }
    void end(QStringView name)
    {
        if (name == u"p" || name == u"h") {
            m_paragraphs = std::max(0, m_paragraphs - 1);
            if (m_rows == 0 && m_paragraphs == 0)
                m_builder.end();
        } else if (name == u"list") {
            m_lists = std::max(0, m_lists - 1);
        } else if (name == u"table-row") {
            m_rows = std::max(0, m_rows - 1);
            if (m_rows == 0)
                m_builder.end();
        }
    }
    /// The note's mark stays where it is, its text goes to the end.
    void readNote()
    {
        QString mark, text;
        bool inBody = false;
        for (int depth = 1; depth > 0 && m_walk.next();) {
            auto& xml = m_walk.xml();
            depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
            if (xml.name() == u"note-body")
                inBody = xml.isStartElement();
            else if (xml.isCharacters())
                (inBody ? text : mark) += xml.text();
        }
        mark = QStringLiteral("[%1]").arg(mark.simplified().left(20));
        m_builder.add(mark);
        m_notes << mark + u' ' + text.simplified();
    }

    XmlWalk& m_walk;
    TextBuilder m_builder;
    QStringList m_notes;
    int m_paragraphs = 0; // inside each other: text boxes stand inside paragraphs
    int m_lists = 0;
    int m_rows = 0;
    bool m_isFirstOfItem = false;
};

bool isEncrypted(ZipArchive& zip, const std::function<bool()>& stopped)
{
    const QString part = QStringLiteral("META-INF/manifest.xml");
    if (!zip.contains(part))
        return false;
    XmlWalk walk(zip.read(part), part, stopped);
    while (walk.next())
        if (walk.xml().isStartElement() && walk.xml().name() == u"encryption-data")
            return true;
    return false;
}

} // namespace

ArchiveText readOdt(ZipArchive& zip, const std::function<bool()>& stopped)
{
    ArchiveText result;
    if (isEncrypted(zip, stopped)) {
        result.failure = QStringLiteral("is protected by a password; save a copy without one and open that.");
        return result;
    }
    const QByteArray bytes = zip.read(kContent);
    if (bytes.isEmpty()) {
        result.failure = zip.failure().isEmpty() ? QStringLiteral("is empty: there is no text to read.") : zip.failure();
        return result;
    }
    XmlWalk walk(bytes, kContent, stopped);
    OdtText text(walk);
    text.read();
    result.failure = walk.failure();
    result.title = titleIn(zip, QStringLiteral("meta.xml"), stopped);
    if (result.title.isEmpty())
        result.title = text.builder().firstHeading();
    result.text = text.builder().take();
    return result;
}

} // namespace sightline
