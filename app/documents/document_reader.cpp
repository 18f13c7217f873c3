// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_reader.h"

#include "app/documents/archive_reader.h"
#include "app/documents/html_reader.h"
#include "app/documents/pdf_reader.h"
#include "app/documents/text_decoding.h"
#include "app/formatting.h"

#include <QFile>
#include <QFileInfo>

namespace sightline {
namespace {

/// First "# heading" among the first lines of a Markdown text.
QString headingOf(const QString& text)
{
    qsizetype at = 0;
    for (int line = 0; line < 20 && at < text.size(); ++line) {
        qsizetype end = text.indexOf(QLatin1Char('\n'), at);
        if (end < 0)
            end = text.size();
        const QStringView view = QStringView(text).mid(at, end - at).trimmed();
        if (view.startsWith(u"# "))
            return view.mid(2).trimmed().left(200).toString();
        at = end + 1;
    }
    return {};
}

bool hasVisibleText(const QString& text)
{
    for (const QChar c : text)
        if (!c.isSpace())
            return true;
    return false;
}

ReadResult fail(const QString& sentence)
{
    return { nullptr, sentence };
}

/// With the path where it lies.
ReadResult named(ReadResult result, const QString& path)
{
    if (result.document) {
        auto document = std::make_shared<Document>(*result.document);
        document->path = path;
        result.document = std::move(document);
    }
    return result;
}

} // namespace

ReadResult readDocument(const QString& path, const std::function<bool()>& stopped)
{
    const QFileInfo info(path);
    const QString name = info.fileName().isEmpty() ? path : info.fileName();
    if (!info.exists())
        return fail(QStringLiteral("There is no file “%1”.").arg(path));
    if (info.isDir())
        return fail(QStringLiteral("“%1” is a folder; open a file.").arg(name));
    // Devices and pipes may never end.
    if (!info.isFile())
        return fail(QStringLiteral("“%1” is not an ordinary file.").arg(name));
    if (info.size() > kLargestDocument)
        return fail(QStringLiteral("“%1” has %2; documents of at most %3 are opened.")
                        .arg(name, format::bytes(info.size()), format::bytes(kLargestDocument)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(QStringLiteral("“%1” cannot be read: %2.").arg(name, file.errorString()));

    ReadResult result;
    // As in other readers, the mark of a PDF may stand anywhere in the first kilobyte.
    if (file.peek(1024).contains("%PDF-")) {
        file.close();
        result = readPdf(info.absoluteFilePath(), stopped);
    } else if (file.peek(4) == QByteArray("PK\x03\x04", 4)) {
        file.close();
        result = readArchive(info.absoluteFilePath(), stopped);
    } else {
        // One byte more than allowed tells a file that grew, or that did not tell its size.
        const QByteArray bytes = file.read(kLargestDocument + 1);
        if (file.error() != QFileDevice::NoError)
            return fail(QStringLiteral("“%1” cannot be read: %2.").arg(name, file.errorString()));
        if (bytes.size() > kLargestDocument)
            return fail(QStringLiteral("“%1” is larger than %2.").arg(name, format::bytes(kLargestDocument)));
        const QString suffix = info.suffix().toLower();
        const bool isHtml = looksLikeHtml(bytes)
            || ((suffix == QStringLiteral("html") || suffix == QStringLiteral("htm") || suffix == QStringLiteral("xhtml"))
                && bytes.contains('<'));
        if (isHtml) {
            result = readHtml(bytes, name, stopped);
            return named(std::move(result), info.absoluteFilePath());
        }
        DecodedText decoded = decodeText(bytes);
        if (!decoded.failure.isEmpty())
            return fail(QStringLiteral("“%1” %2").arg(name, decoded.failure));
        if (!hasVisibleText(decoded.text))
            return fail(QStringLiteral("“%1” is empty: there is no text to read.").arg(name));
        auto document = std::make_shared<Document>();
        document->text = std::move(decoded.text);
        document->warnings = std::move(decoded.warnings);
        document->isMarkdown = suffix == QStringLiteral("md") || suffix == QStringLiteral("markdown");
        document->title = document->isMarkdown ? headingOf(document->text) : QString();
        if (document->title.isEmpty())
            document->title = name;
        result.document = std::move(document);
    }
    return named(std::move(result), info.absoluteFilePath());
}

ReadResult documentFromText(const QString& title, const QString& text)
{
    QString plain = withPlainLineEnds(text);
    if (!hasVisibleText(plain))
        return fail(QStringLiteral("There is no text to read."));
    if (plain.contains(QChar(u'\0')))
        return fail(QStringLiteral("The text holds NUL characters and cannot be used."));
    if (plain.size() > kLargestDocument)
        return fail(QStringLiteral("The text is larger than %1.").arg(format::bytes(kLargestDocument)));
    auto document = std::make_shared<Document>();
    document->title = title;
    document->text = std::move(plain);
    return { std::move(document), {} };
}

} // namespace sightline
