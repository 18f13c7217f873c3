// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/pdf_reader.h"

#include "app/documents/text_decoding.h"
#include "app/formatting.h"

#include <QFileInfo>
#include <QPdfDocument>
#include <QPdfSelection>

namespace sightline {
namespace {

QString sentenceFor(QPdfDocument::Error error, const QString& name)
{
    switch (error) {
    case QPdfDocument::Error::IncorrectPassword:
        return QStringLiteral("“%1” is protected by a password; save a copy without one and open that.").arg(name);
    case QPdfDocument::Error::UnsupportedSecurityScheme:
        return QStringLiteral("“%1” is encrypted in a way that cannot be read here.").arg(name);
    case QPdfDocument::Error::FileNotFound:
        return QStringLiteral("“%1” cannot be opened.").arg(name);
    default:
        return QStringLiteral("“%1” is damaged or no PDF file.").arg(name);
    }
}

/// One page as plain text. The reader marks a hyphen at a line's end as U+0002 or U+FFFE; the word goes on
/// in the next line, so both go. Other control characters would reach the model as noise.
QString pageText(QString text)
{
    text = withPlainLineEnds(std::move(text));
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isHyphen = c.unicode() == 0x0002 || c.unicode() == 0xFFFE || c.unicode() == 0x00AD;
        if (isHyphen) {
            if (i + 1 < text.size() && text[i + 1] == QLatin1Char('\n'))
                ++i;
            continue;
        }
        if (c.unicode() >= 0x20 || c == QLatin1Char('\n') || c == QLatin1Char('\t'))
            clean += c;
    }
    return clean.trimmed();
}

} // namespace

ReadResult readPdf(const QString& path, const std::function<bool()>& stopped)
{
    const QString name = QFileInfo(path).fileName();
    QPdfDocument pdf;
    const auto error = pdf.load(path);
    if (error != QPdfDocument::Error::None)
        return { nullptr, sentenceFor(error, name) };

    auto document = std::make_shared<Document>();
    int emptyPages = 0;
    for (int page = 0; page < pdf.pageCount(); ++page) {
        if (stopped && stopped())
            return { nullptr, QStringLiteral("Reading “%1” was stopped.").arg(name) };
        const QString text = pageText(pdf.getAllText(page).text());
        emptyPages += text.isEmpty();
        if (!document->text.isEmpty() && !text.isEmpty())
            document->text += QStringLiteral("\n\n");
        document->pageBegins.push_back(static_cast<std::int32_t>(document->text.size()));
        document->text += text;
        if (document->text.size() > kLargestDocument)
            return { nullptr, QStringLiteral("“%1” holds more than %2 of text, which is more than any model reads.")
                                  .arg(name, format::bytes(kLargestDocument)) };
    }
    if (document->text.isEmpty())
        return { nullptr, QStringLiteral("“%1” holds no text: its pages are pictures. Run text recognition "
                                         "(OCR) on it and open the result.").arg(name) };
    if (emptyPages > 0)
        document->warnings << QStringLiteral("%1 of %2 pages hold no text and are left out.")
                                  .arg(format::count(emptyPages), format::count(pdf.pageCount()));
    const QString title = pdf.metaData(QPdfDocument::MetaDataField::Title).toString().simplified();
    document->title = title.isEmpty() ? name : title;
    return { document, {} };
}

} // namespace sightline
