// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/archive_reader.h"

#include "app/documents/zip_archive.h"
#include "app/formatting.h"

#include <QFileInfo>
#include <QXmlStreamReader>

namespace sightline {
namespace {

constexpr int kDeepest = 2000; // elements inside each other

} // namespace

XmlWalk::XmlWalk(const QByteArray& bytes, const QString& part, const std::function<bool()>& stopped)
    : m_xml(std::make_unique<QXmlStreamReader>(bytes)), m_part(part), m_stopped(stopped)
{
}

XmlWalk::~XmlWalk() = default;

bool XmlWalk::next()
{
    if (!m_failure.isEmpty() || m_xml->atEnd())
        return false;
    const auto token = m_xml->readNext();
    if (token == QXmlStreamReader::StartElement && ++m_depth > kDeepest)
        m_failure = QStringLiteral("has more than %1 elements inside each other in %2.")
                        .arg(format::count(kDeepest), m_part);
    else if (token == QXmlStreamReader::EndElement)
        --m_depth;
    else if (token == QXmlStreamReader::DTD && !m_xml->entityDeclarations().isEmpty())
        m_failure = QStringLiteral("declares entities in %1, as no such document does, and is not read.").arg(m_part);
    else if (m_xml->hasError())
        m_failure = QStringLiteral("is damaged: line %1 of %2 is not valid XML.")
                        .arg(format::count(m_xml->lineNumber()), m_part);
    else if (m_stopped && (++m_events & 1023) == 0 && m_stopped())
        m_failure = QStringLiteral("was not read to its end.");
    return m_failure.isEmpty() && !m_xml->atEnd();
}

QString XmlWalk::attribute(QStringView name) const
{
    for (const auto& attribute : m_xml->attributes())
        if (attribute.name() == name)
            return attribute.value().toString();
    return {};
}

void XmlWalk::skip()
{
    for (int depth = 1; depth > 0 && next();)
        depth += m_xml->isStartElement() ? 1 : m_xml->isEndElement() ? -1 : 0;
}

ReadResult readArchive(const QString& path, const std::function<bool()>& stopped)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    ZipArchive zip(path, stopped);
    ArchiveText result;
    const QString kMimetype = QStringLiteral("mimetype");
    const QByteArray kind = zip.isOpen() && zip.contains(kMimetype) ? zip.read(kMimetype).trimmed() : QByteArray();
    if (!zip.isOpen())
        result.failure = zip.failure();
    else if (kind == "application/epub+zip" || zip.contains(QStringLiteral("META-INF/container.xml")))
        result = readEpub(zip, stopped);
    else if (kind.startsWith("application/vnd.oasis.opendocument.text"))
        result = readOdt(zip, stopped);
    else if (zip.contains(QStringLiteral("word/document.xml")))
        result = readDocx(zip, stopped);
    else if (kind.startsWith("application/vnd.oasis.opendocument") || zip.contains(QStringLiteral("xl/workbook.xml"))
             || zip.contains(QStringLiteral("ppt/presentation.xml")))
        result.failure = QStringLiteral("is an Office file but no text document; save it as text or PDF and open that.");
    else
        result.failure = QStringLiteral("is a ZIP archive and none of DOCX, ODT and EPUB; unpack it and open what is inside.");
    if (result.failure.isEmpty() && result.text.size() > kLargestDocument)
        result.failure = QStringLiteral("holds more than %1 of text, which is more than any model reads.")
                             .arg(format::bytes(kLargestDocument));
    if (result.failure.isEmpty() && result.text.isEmpty())
        result.failure = QStringLiteral("is empty: there is no text to read.");
    if (!result.failure.isEmpty())
        return { nullptr, QStringLiteral("“%1” %2").arg(name, result.failure) };
    auto document = std::make_shared<Document>();
    document->title = result.title.isEmpty() ? name : result.title;
    document->text = std::move(result.text);
    document->isMarkdown = true;
    document->warnings = std::move(result.warnings);
    return { std::move(document), {} };
}

QString titleIn(ZipArchive& zip, const QString& part, const std::function<bool()>& stopped)
{
    if (!zip.contains(part))
        return {};
    XmlWalk walk(zip.read(part), part, stopped);
    while (walk.next())
        if (walk.xml().isStartElement() && walk.xml().name() == u"title")
            return walk.xml().readElementText(QXmlStreamReader::SkipChildElements).simplified().left(200);
    return {};
}

} // namespace sightline
