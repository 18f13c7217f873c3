// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/document_reader.h"

namespace sightline {

/// The text of a PDF file, page after page. Pages without text stay as empty pages; a file without any
/// text, a damaged and an encrypted one give a sentence. Any thread.
[[nodiscard]] ReadResult readPdf(const QString& path, const std::function<bool()>& stopped = {});

} // namespace sightline
