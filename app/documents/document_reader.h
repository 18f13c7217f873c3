// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/document.h"

#include <QByteArray>

#include <functional>

namespace sightline {

/// A document, or one sentence that says why there is none. Exactly one of the two is set.
struct ReadResult {
    DocumentPtr document;
    QString failure;
};

/// Larger files are refused: no model reads that much, and the window would hold it several times over.
inline constexpr qint64 kLargestDocument = 64LL << 20;

/// Reads a text, Markdown, HTML, PDF, DOCX, ODT or EPUB file, told apart by content and not by suffix (but text with
/// tags in a .html file is HTML however it begins). Any thread. `stopped` is asked between pages and parts; once true the result is a failure that nobody needs to see.
[[nodiscard]] ReadResult readDocument(const QString& path, const std::function<bool()>& stopped = {});

/// The same for text that is already at hand, as from the clipboard.
[[nodiscard]] ReadResult documentFromText(const QString& title, const QString& text);

} // namespace sightline
