// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace sightline {

struct DecodedText {
    QString text;       ///< "\n" line ends, no byte order mark
    QStringList warnings;
    QString failure;    ///< why the bytes are no text ("is binary: ..."), to follow a file's name; else empty
};

/// Text from bytes: UTF-8, UTF-16 and UTF-32 with a byte order mark, and as a fallback Latin-1. A few
/// broken bytes in UTF-8 become U+FFFD with a warning that counts them.
[[nodiscard]] DecodedText decodeText(const QByteArray& bytes);

/// "\r\n" and "\r" become "\n".
[[nodiscard]] QString withPlainLineEnds(QString text);

} // namespace sightline
