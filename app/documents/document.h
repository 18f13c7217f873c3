// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <vector>

namespace sightline {

/// A document as text, however it was stored. Immutable.
struct Document {
    QString title;      ///< first heading or file name
    QString path;       ///< absolute; empty for pasted text
    QString text;       ///< normalised to "\n" line ends; never empty
    bool isMarkdown = false;
    std::vector<std::int32_t> pageBegins; ///< QString index where each page begins; empty without pages
    QStringList warnings; ///< e.g. "12 bytes were not valid UTF-8 and are shown as \uFFFD"
};
using DocumentPtr = std::shared_ptr<const Document>;

} // namespace sightline
