// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/document.h"

#include <vector>

namespace sightline {

/// Several documents as one text: each begins with a line "# Document 2: title". One document stays as it is;
/// none gives null. Documents that hold parts themselves are taken apart first.
[[nodiscard]] DocumentPtr combineDocuments(const std::vector<DocumentPtr>& documents);

/// The documents in a context, each with its own text: one for a document without parts, none for null. Of a cut
/// document, those of the whole where that is known.
[[nodiscard]] std::vector<DocumentPtr> documentsIn(const DocumentPtr& document);

/// With one more document behind; without the part of that number. Neither keeps a cut: the result may fit, or
/// needs another one.
[[nodiscard]] DocumentPtr withDocument(const DocumentPtr& document, const DocumentPtr& added);
[[nodiscard]] DocumentPtr withoutPart(const DocumentPtr& document, int part);

/// Characters [begin, end) of a text, which are `cut.keptTokens` of its tokens. Pages and parts are cut along; a
/// part of which nothing is left goes. Requires: 0 <= begin < end <= text size.
[[nodiscard]] DocumentPtr cutDocument(const DocumentPtr& whole, std::int32_t begin, std::int32_t end, const DocumentCut& cut);

/// Part that holds the character, or -1 where there are no parts.
[[nodiscard]] int partAt(const Document& document, std::int32_t character);

/// "2 documents" or the title of the only one, shortened to `longest` characters.
[[nodiscard]] QString titleOf(const std::vector<DocumentPtr>& documents, int longest = 200);

} // namespace sightline
