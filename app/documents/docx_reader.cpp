// SPDX-License-Identifier: GPL-3.0-or-later
// Office Open XML text documents (ECMA-376, part 1, section 17: WordprocessingML).
#include "app/documents/archive_reader.h"

#include "app/documents/text_builder.h"
#include "app/documents/zip_archive.h"

#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>

namespace sightline {
namespace {

const QString kMainPart = QStringLiteral("word/document.xml");

/// Heading levels of paragraph styles, by style id: from the outline level, which is 0 for the first level, or
/// from the name "heading 1", in the style or in one that it is based on.
QHash<QString, int> headingLevels(ZipArchive& zip, const std::function<bool()>& stopped)
{
    const QString part = QStringLiteral("word/styles.xml");
    QHash<QString, int> levels;
    QHash<QString, QString> bases;
    if (!zip.contains(part))
        return levels;
    XmlWalk walk(zip.read(part), part, stopped);
    QString style;
    while (walk.next()) {
        if (!walk.xml().isStartElement())
            continue;
        const QStringView name = walk.xml().name();
        const QString value = walk.attribute(u"val");
        if (name == u"style") {
            style = walk.attribute(u"styleId");
        } else if (name == u"basedOn") {
            bases[style] = value;
        } else if (name == u"outlineLvl") {
            if (const int level = value.toInt(); level >= 0 && level < 6)
                levels[style] = level + 1;
        } else if (name == u"name") {
            const QString lower = value.toLower();
            if (lower == u"title")
                levels[style] = 1;
            else if (lower.startsWith(u"heading ") && !levels.contains(style))
                levels[style] = std::clamp(lower.mid(8).toInt(), 1, 6);
        }
    }
    for (auto each = bases.cbegin(); each != bases.cend(); ++each) {
        QString base = each.value();
        for (int step = 0; step < 12 && !levels.contains(each.key()) && !base.isEmpty(); ++step) {
            if (levels.contains(base))
                levels[each.key()] = levels[base];
            base = bases.value(base);
        }
    }
    return levels;
}

/// The body of the document, or its notes.
class DocxText {
public:
    DocxText(const QHash<QString, int>& levels, const std::function<bool()>& stopped) : m_levels(levels), m_stopped(stopped) {}

    /// Returns the end of a sentence about the file, or nothing.
    QString add(const QByteArray& bytes, const QString& part, bool isNotes)
    {
        XmlWalk walk(bytes, part, m_stopped);
        while (walk.next()) {
            auto& xml = walk.xml();
            if (xml.isStartElement())
                start(walk, xml.name(), isNotes);
            else if (xml.isEndElement())
                end(xml.name());
            else if (xml.isCharacters() && m_inText)
                m_builder.add(xml.text());
        }
        m_builder.end();
        return walk.failure();
    }
    TextBuilder& builder() { return m_builder; }
    bool hasNotes() const { return m_hasNotes; }

private:
    void start(XmlWalk& walk, QStringView name, bool isNotes)
    {
        if (name == u"del" || name == u"moveFrom" || name == u"Fallback" || name == u"instrText"
            || name == u"delText") { // deleted text, and the second wording of a choice
            walk.skip();
        } else if (name == u"p") {
            if (m_inRow)
                m_builder.add(u" ");
            else if (!m_noteMark.isEmpty())
                m_builder.add(std::exchange(m_noteMark, QString()));
            else
                m_builder.begin(TextBuilder::Block::Paragraph);
        } else if (name == u"pStyle" && !m_inRow) {
            if (const int level = m_levels.value(walk.attribute(u"val")); level > 0)
                m_builder.begin(TextBuilder::Block::Heading, level);
        } else if (name == u"ilvl" && !m_inRow) {
            m_itemLevel = walk.attribute(u"val").toInt();
        } else if (name == u"numId" && !m_inRow) {
            if (walk.attribute(u"val") != u"0")
                m_builder.begin(TextBuilder::Block::ListItem, m_itemLevel);
        } else if (name == u"t") {
            m_inText = true;
        } else if (name == u"tab") {
            m_builder.add(u" ");
        } else if (name == u"br" || name == u"cr") {
            m_builder.lineBreak();
        } else if (name == u"noBreakHyphen") {
            m_builder.add(u"-");
        } else if (name == u"tr") {
            ++m_rowDepth;
            if (m_rowDepth == 1)
                m_builder.begin(TextBuilder::Block::TableRow);
            m_inRow = true;
        } else if (name == u"tc") {
            if (m_rowDepth == 1)
                m_builder.cell();
        } else if (name == u"footnoteReference" || name == u"endnoteReference") {
            m_builder.add(QStringLiteral("[%1]").arg(walk.attribute(u"id")));
            m_hasNotes = true;
        } else if (isNotes && (name == u"footnote" || name == u"endnote")) {
            const QString type = walk.attribute(u"type"); // separators are notes of a type
            if (!type.isEmpty() && type != u"normal")
                return walk.skip();
            m_builder.begin(TextBuilder::Block::Paragraph);
            m_noteMark = u"[" + walk.attribute(u"id") + u"] ";
        }
    }
    void end(QStringView name)
    {
        if (name == u"t") {
            m_inText = false;
        } else if (name == u"p") {
            m_itemLevel = 0;
            if (!m_inRow)
                m_builder.end();
        } else if (name == u"tr") {
            m_rowDepth = std::max(0, m_rowDepth - 1);
            m_inRow = m_rowDepth > 0;
            if (!m_inRow)
                m_builder.end();
        }
    }

    const QHash<QString, int>& m_levels;
    const std::function<bool()>& m_stopped;
    TextBuilder m_builder;
    QString m_noteMark;
    int m_itemLevel = 0;
    int m_rowDepth = 0;
    bool m_inRow = false;
    bool m_inText = false;
    bool m_hasNotes = false;
};

} // namespace

ArchiveText readDocx(ZipArchive& zip, const std::function<bool()>& stopped)
{
    ArchiveText result;
    const auto levels = headingLevels(zip, stopped);
    const QByteArray body = zip.read(kMainPart);
    if (body.isEmpty()) {
        result.failure = zip.failure().isEmpty() ? QStringLiteral("is empty: there is no text to read.") : zip.failure();
        return result;
    }
    DocxText text(levels, stopped);
    result.failure = text.add(body, kMainPart, false);
    for (const QString& notes : { QStringLiteral("word/footnotes.xml"), QStringLiteral("word/endnotes.xml") })
        if (result.failure.isEmpty() && text.hasNotes() && zip.contains(notes))
            if (const QByteArray bytes = zip.read(notes); !bytes.isEmpty())
                result.failure = text.add(bytes, notes, true);
    result.title = titleIn(zip, QStringLiteral("docProps/core.xml"), stopped);
    if (result.title.isEmpty())
        result.title = text.builder().firstHeading();
    result.text = text.builder().take();
    return result;
}

} // namespace sightline
