// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/document.h"
#include "engine/trace_document.h"

#include <vector>

namespace sightline {

// Documents as files keep them: UTF-8, with places as bytes of it. Any thread.

/// Without the folder that it came from: a file may go to somebody else.
[[nodiscard]] TraceDocument traceDocument(const Document& document, const std::vector<Bookmark>& bookmarks = {});
/// Null for a document without text.
[[nodiscard]] DocumentPtr documentFromTrace(const TraceDocument& document);
[[nodiscard]] std::vector<Bookmark> bookmarksFromTrace(const TraceDocument& document);

/// The same text, parts and cut: tokens of the one are tokens of the other.
[[nodiscard]] bool isSameText(const Document& a, const Document& b);

} // namespace sightline
