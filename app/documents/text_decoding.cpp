// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/text_decoding.h"

#include "app/formatting.h"
#include "engine/utf8.h"

#include <QStringConverter>

#include <algorithm>
#include <string_view>

namespace sightline {
namespace {

struct Utf8Census {
    std::int64_t brokenPlaces = 0;   ///< each becomes one U+FFFD
    std::int64_t longCharacters = 0; ///< valid characters of more than one byte
};

Utf8Census censusOf(std::string_view bytes)
{
    Utf8Census census;
    while (!bytes.empty()) {
        const Utf8Step step = utf8Step(bytes);
        census.brokenPlaces += !step.valid;
        census.longCharacters += step.valid && step.length > 1;
        bytes.remove_prefix(step.length);
    }
    return census;
}

bool isStrayControl(char16_t unit)
{
    return (unit < 0x20 && unit != u'\n' && unit != u'\r' && unit != u'\t' && unit != u'\f'
            && unit != 0x1B)
        || unit == 0x7F;
}

/// What a file is that begins like this, when it is known not to be text.
QString knownBinary(const QByteArray& bytes)
{
    const struct {
        const char* magic;
        qsizetype length;
        const char* what;
    } kinds[] = {
        { "PK\x03\x04", 4, "a ZIP archive" },
        { "\xD0\xCF\x11\xE0", 4, "an Office document that is old or has a password; save it as DOCX without one, as PDF or as text" },
        { "\x89PNG", 4, "a picture" },
        { "\xFF\xD8\xFF", 3, "a picture" },
        { "GIF8", 4, "a picture" },
        { "\x7F" "ELF", 4, "a program" },
        { "\x1F\x8B", 2, "a compressed file; unpack it first" },
        { "\xFD" "7zXZ", 5, "a compressed file; unpack it first" },
        { "BZh", 3, "a compressed file; unpack it first" },
    };
    for (const auto& kind : kinds)
        if (bytes.startsWith(QByteArrayView(kind.magic, kind.length)))
            return QString::fromLatin1(kind.what);
    return {};
}

} // namespace

QString withPlainLineEnds(QString text)
{
    if (text.contains(QLatin1Char('\r'))) {
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    }
    return text;
}

DecodedText decodeText(const QByteArray& bytes)
{
    DecodedText decoded;
    const QString known = knownBinary(bytes);
    // "BZh" and "GIF8" could begin a text as well; only with bytes that no text has are they believed.
    const bool hasNul = bytes.contains('\0');
    const auto marked = QStringConverter::encodingForData(bytes);
    if (marked && *marked != QStringConverter::Utf8) {
        QStringDecoder decoder(*marked);
        decoded.text = decoder(bytes);
        if (decoder.hasError())
            decoded.warnings << QStringLiteral("Some bytes were not valid %1 and are shown as \uFFFD.")
                                    .arg(QLatin1String(QStringConverter::nameForEncoding(*marked)));
    } else if (hasNul) {
        decoded.failure = known.isEmpty()
            ? QStringLiteral("is not text: it holds NUL bytes. Open a text, Markdown or PDF file.")
            : QStringLiteral("is not text but %1.").arg(known);
        return decoded;
    } else {
        const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        const Utf8Census census = censusOf(view);
        if (census.brokenPlaces == 0) {
            decoded.text = QString::fromUtf8(bytes);
        } else if (census.longCharacters >= census.brokenPlaces) {
            decoded.text = QString::fromStdString(replaceInvalidUtf8(view));
            decoded.warnings << (census.brokenPlaces == 1
                    ? QStringLiteral("One place is not valid UTF-8 and is shown as \uFFFD.")
                    : QStringLiteral("%1 places are not valid UTF-8 and are shown as \uFFFD.")
                          .arg(format::count(census.brokenPlaces)));
        } else {
            decoded.text = QString::fromLatin1(bytes);
            decoded.warnings << QStringLiteral(
                "The file is not UTF-8; it was read as Latin-1, so unusual letters may be wrong.");
        }
    }

    decoded.text = withPlainLineEnds(decoded.text);
    if (decoded.text.startsWith(QChar::ByteOrderMark))
        decoded.text.remove(0, 1);
    const auto strays = std::count_if(decoded.text.cbegin(), decoded.text.cend(),
                                      [](QChar c) { return isStrayControl(c.unicode()); });
    // One stray byte in fifty is no slip of an editor any more. NULs are never text.
    if (decoded.text.contains(QChar(u'\0')) || strays * 50 > decoded.text.size()) {
        decoded.text.clear();
        decoded.failure = known.isEmpty()
            ? QStringLiteral("is not text: it holds control characters. Open a text, Markdown or PDF file.")
            : QStringLiteral("is not text but %1.").arg(known);
    }
    return decoded;
}

} // namespace sightline
