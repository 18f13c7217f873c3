// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sightline {

class TraceFields;

/// One of several documents that were read as one text. Bytes of that text: 0 <= begin <= textBegin <= end.
struct TracePart {
    std::string title;
    std::int64_t begin = 0;     ///< of the line that names it
    std::int64_t textBegin = 0; ///< of its own text
    std::int64_t end = 0;
    bool isMarkdown = false;
    bool operator==(const TracePart&) const = default;
};

/// What was left of a text that was too long for the context, in tokens of all of it.
struct TraceCut {
    std::int64_t firstToken = 0, keptTokens = 0, allTokens = 0;
    bool operator==(const TraceCut&) const = default;
};

/// A place that somebody wants to find again: bytes of the text, end excluded.
struct TraceBookmark {
    std::int64_t begin = 0, end = 0;
    std::string name; ///< may be empty
    bool operator==(const TraceBookmark&) const = default;
};

/// A text that prompts hold.
struct TraceDocument {
    std::string title; ///< file name or what a person called it; empty without document
    std::string text;  ///< UTF-8
    bool isMarkdown = false;
    std::vector<TracePart> parts = {};         ///< ascending; none where it is one document
    std::optional<TraceCut> cut = {};          ///< empty when all of it is here
    std::vector<std::int64_t> pageBegins = {}; ///< bytes, ascending; empty without pages
    std::vector<TraceBookmark> bookmarks = {};

    /// Whether prompts mean the same text by it; bookmarks are no part of that.
    [[nodiscard]] bool isSameAs(const TraceDocument& other) const
    {
        return title == other.title && text == other.text && isMarkdown == other.isMarkdown && parts == other.parts
            && cut == other.cut && pageBegins == other.pageBegins;
    }
};

/// All but the text.
[[nodiscard]] nlohmann::json documentToJson(const TraceDocument& document);
/// The rest of a document whose text is known. Everything is checked to lie in it; throws Error (InvalidFile).
[[nodiscard]] TraceDocument documentFromJson(const nlohmann::json& in, std::string text, const TraceFields& fields);

} // namespace sightline
