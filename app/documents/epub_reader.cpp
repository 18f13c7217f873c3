// SPDX-License-Identifier: GPL-3.0-or-later
// EPUB books (EPUB 3.3): the chapters in the order of the spine.
#include "app/documents/archive_reader.h"

#include "app/documents/html_reader.h"
#include "app/documents/text_builder.h"
#include "app/documents/zip_archive.h"
#include "app/formatting.h"

#include <QDir>
#include <QHash>
#include <QSet>
#include <QUrl>
#include <QXmlStreamReader>

namespace sightline {
namespace {

constexpr qsizetype kMostChapters = 20'000;

struct Package {
    QString title;
    QStringList chapters; // names of parts
    QString failure;
};

QString packagePart(ZipArchive& zip, const std::function<bool()>& stopped, QString& failure)
{
    const QString part = QStringLiteral("META-INF/container.xml");
    const QByteArray bytes = zip.read(part);
    failure = zip.failure();
    XmlWalk walk(bytes, part, stopped);
    while (failure.isEmpty() && walk.next())
        if (walk.xml().isStartElement() && walk.xml().name() == u"rootfile")
            if (const QString path = walk.attribute(u"full-path"); !path.isEmpty())
                return path;
    if (failure.isEmpty())
        failure = walk.failure().isEmpty() ? QStringLiteral("is damaged: it names no book inside.") : walk.failure();
    return {};
}

Package readPackage(ZipArchive& zip, const QString& part, const std::function<bool()>& stopped)
{
    Package package;
    const QByteArray bytes = zip.read(part);
    if (bytes.isEmpty()) {
        package.failure = zip.failure().isEmpty() ? QStringLiteral("is damaged: it names no book inside.") : zip.failure();
        return package;
    }
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = slash < 0 ? QString() : part.left(slash + 1);
    QHash<QString, QString> parts; // by id
    QSet<QString> used;
    XmlWalk walk(bytes, part, stopped);
    while (walk.next()) {
        auto& xml = walk.xml();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"title" && package.title.isEmpty()) {
            package.title = xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified().left(200);
        } else if (xml.name() == u"item") {
            const QString type = walk.attribute(u"media-type");
            const bool isText = type == u"application/xhtml+xml" || type == u"text/html";
            const bool isContents = walk.attribute(u"properties").split(u' ').contains(QStringLiteral("nav"));
            if (isText && !isContents) {
                const QString path = QUrl::fromPercentEncoding(walk.attribute(u"href").section(u'#', 0, 0).toUtf8());
                parts[walk.attribute(u"id")] = QDir::cleanPath(folder + path);
            }
        } else if (xml.name() == u"itemref") {
            const QString chapter = parts.value(walk.attribute(u"idref"));
            if (!chapter.isEmpty() && !used.contains(chapter)) { // a spine that repeats a chapter is a trap
                used.insert(chapter);
                package.chapters << chapter;
            }
        }
    }
    package.failure = walk.failure();
    if (package.failure.isEmpty() && package.chapters.isEmpty())
        package.failure = QStringLiteral("is damaged: its list of chapters is empty.");
    if (package.chapters.size() > kMostChapters)
        package.failure = QStringLiteral("has %1 chapters; no book has that many.").arg(format::count(package.chapters.size()));
    return package;
}

/// Parts that only a shop's own program can read. Fonts may be scrambled in a book that anybody can read.
QSet<QString> encryptedParts(ZipArchive& zip, const std::function<bool()>& stopped)
{
    QSet<QString> names;
    const QString part = QStringLiteral("META-INF/encryption.xml");
    if (!zip.contains(part))
        return names;
    XmlWalk walk(zip.read(part), part, stopped);
    while (walk.next())
        if (walk.xml().isStartElement() && walk.xml().name() == u"CipherReference")
            names.insert(QUrl::fromPercentEncoding(walk.attribute(u"URI").toUtf8()));
    return names;
}

} // namespace

ArchiveText readEpub(ZipArchive& zip, const std::function<bool()>& stopped)
{
    ArchiveText result;
    const QString part = packagePart(zip, stopped, result.failure);
    if (part.isEmpty())
        return result;
    const Package package = readPackage(zip, part, stopped);
    result.failure = package.failure;
    if (!result.failure.isEmpty())
        return result;
    const QSet<QString> locked = encryptedParts(zip, stopped);
    TextBuilder builder;
    int missing = 0;
    for (const QString& chapter : package.chapters) {
        if (locked.contains(chapter)) {
            result.failure = QStringLiteral("is copy-protected (DRM); only its shop's own program can read it.");
            return result;
        }
        const QByteArray bytes = zip.read(chapter);
        if (bytes.isEmpty()) {
            if (zip.wasStopped() || (!zip.failure().isEmpty() && zip.contains(chapter))) {
                result.failure = zip.failure();
                return result;
            }
            ++missing;
            continue;
        }
        const HtmlOutcome outcome = addHtml(bytes, builder, stopped);
        if (!outcome.failure.isEmpty()) {
            result.failure = outcome.failure;
            return result;
        }
    }
    if (missing > 0)
        result.warnings << QStringLiteral("%1 of %2 chapters are missing or empty and are left out.")
                               .arg(format::count(missing), format::count(package.chapters.size()));
    result.title = package.title.isEmpty() ? builder.firstHeading() : package.title;
    result.text = builder.take();
    return result;
}

} // namespace sightline
