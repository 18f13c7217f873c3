// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace sightline {

/// One of several documents that a model reads as one text.
struct DocumentPart {
    QString title;
    QString path;                ///< absolute; empty for pasted text
    std::int32_t begin = 0;      ///< QString index of its heading line
    std::int32_t textBegin = 0;  ///< where its own text begins
    std::int32_t end = 0;        ///< one past its own text
    bool isMarkdown = false;
    bool operator==(const DocumentPart&) const = default;
};

/// What was left of a text that was too long for the context.
struct DocumentCut {
    std::int64_t firstToken = 0; ///< of the whole text
    std::int64_t keptTokens = 0;
    std::int64_t allTokens = 0;
    bool operator==(const DocumentCut&) const = default;
};

/// A place in a document that somebody wants to find again.
struct Bookmark {
    std::int32_t begin = 0; ///< characters of the document's text, end excluded
    std::int32_t end = 0;
    QString name;           ///< empty: the text itself names it
    bool operator==(const Bookmark&) const = default;
};

/// A document as text, however it was stored. Immutable.
struct Document {
    QString title;      ///< first heading or file name
    QString path;       ///< absolute; empty for pasted text, and for several documents together
    QString text;       ///< normalised to "\n" line ends; never empty
    bool isMarkdown = false;
    std::vector<std::int32_t> pageBegins; ///< QString index where each page begins; empty without pages
    QStringList warnings; ///< e.g. "12 bytes were not valid UTF-8 and are shown as \uFFFD"
    std::vector<DocumentPart> parts; ///< ascending; two or more, or none: see combined_document.h
    std::optional<DocumentCut> cut;  ///< empty when all of it is here
    std::shared_ptr<const Document> whole; ///< what it was cut from; may be null where that is not known any more
};
using DocumentPtr = std::shared_ptr<const Document>;

} // namespace sightline
