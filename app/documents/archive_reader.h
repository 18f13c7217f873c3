// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/document_reader.h"

class QXmlStreamReader;

namespace sightline {

class ZipArchive;

/// Reads a document that is a ZIP archive: DOCX, ODT or EPUB, told apart by the parts inside. Any thread.
[[nodiscard]] ReadResult readArchive(const QString& path, const std::function<bool()>& stopped = {});

/// Text in the making, for the readers of the parts: the builder's text, or the end of a sentence that says why
/// there is none ("is damaged: ...").
struct ArchiveText {
    QString title;
    QString text;
    QString failure;
    QStringList warnings;
};

[[nodiscard]] ArchiveText readDocx(ZipArchive& zip, const std::function<bool()>& stopped);
[[nodiscard]] ArchiveText readOdt(ZipArchive& zip, const std::function<bool()>& stopped);
[[nodiscard]] ArchiveText readEpub(ZipArchive& zip, const std::function<bool()>& stopped);

/// Walks the XML of an untrusted file: next() is QXmlStreamReader::readNext() until the end, or until something
/// is wrong: broken XML, a document type with entities, elements too deep, or a stop. Then failure() says so.
class XmlWalk {
public:
    XmlWalk(const QByteArray& bytes, const QString& part, const std::function<bool()>& stopped);
    ~XmlWalk();
    [[nodiscard]] bool next(); ///< to the next token; false at the end or on a failure
    [[nodiscard]] QXmlStreamReader& xml() { return *m_xml; }
    [[nodiscard]] QString attribute(QStringView name) const; ///< of the element, by local name, in any namespace
    void skip(); ///< the element that has just begun, with all in it
    [[nodiscard]] const QString& failure() const { return m_failure; }

private:
    std::unique_ptr<QXmlStreamReader> m_xml;
    QString m_part;
    const std::function<bool()>& m_stopped;
    QString m_failure;
    int m_depth = 0;
    unsigned m_events = 0;
};

/// The title that an archive's part of metadata tells, at most 200 characters; empty where there is none.
[[nodiscard]] QString titleIn(ZipArchive& zip, const QString& part, const std::function<bool()>& stopped);

} // namespace sightline
