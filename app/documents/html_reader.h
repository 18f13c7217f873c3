// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/document_reader.h"

#include <QByteArray>

namespace sightline {

class TextBuilder;

/// Whether bytes begin like a page of HTML or XHTML.
[[nodiscard]] bool looksLikeHtml(const QByteArray& bytes);

/// What became of a page.
struct HtmlOutcome {
    QString title;   ///< of its head
    QString failure; ///< end of a sentence about the file; empty when all is well
};

/// Adds the visible text of a page to `builder`: headings, paragraphs, lists, tables and preformatted text;
/// neither scripts, styles, hidden elements nor navigation. However broken the page, its text is found as a
/// browser would find it. Nothing outside the bytes is read.
[[nodiscard]] HtmlOutcome addHtml(const QByteArray& bytes, TextBuilder& builder,
                                  const std::function<bool()>& stopped = {});

/// A page as a document. `name`: for sentences, and for the title where the page has none.
[[nodiscard]] ReadResult readHtml(const QByteArray& bytes, const QString& name,
                                  const std::function<bool()>& stopped = {});

} // namespace sightline
