// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trace_document.h"

#include "engine/trace_fields.h"
#include "engine/trace_json.h"

namespace sightline {

using nlohmann::json;

namespace {

constexpr std::size_t kMaxParts = 100'000, kMaxPages = 1'000'000, kMaxBookmarks = 100'000;

const json& bounded(const json& in, const char* key, std::size_t most, const TraceFields& f)
{
    const json& list = f.list(in, key);
    if (list.size() > most)
        f.fail(fmt::format("claims {} \"{}\"; a document has at most {}", list.size(), key, most));
    return list;
}

std::vector<TracePart> partsFromJson(const json& in, std::int64_t size, const TraceFields& f)
{
    std::vector<TracePart> parts;
    std::int64_t last = 0;
    for (const json& each : bounded(in, "parts", kMaxParts, f)) {
        TracePart part;
        part.title = f.text(each, "title");
        part.begin = f.integer(each, "begin", last, size);
        part.textBegin = f.integer(each, "text_begin", part.begin, size);
        part.end = last = f.integer(each, "end", part.textBegin, size);
        part.isMarkdown = f.flag(each, "markdown");
        parts.push_back(std::move(part));
    }
    return parts;
}

TraceCut cutFromJson(const json& in, const TraceFields& f)
{
    TraceCut cut;
    cut.allTokens = f.integer(in, "all_tokens", 1, trace_limits::kMaxPositions);
    cut.firstToken = f.integer(in, "first_token", 0, cut.allTokens);
    cut.keptTokens = f.integer(in, "kept_tokens", 0, cut.allTokens - cut.firstToken);
    return cut;
}

} // namespace

json documentToJson(const TraceDocument& d)
{
    json out{{"title", d.title}};
    if (d.isMarkdown)
        out["markdown"] = true;
    for (const auto& part : d.parts)
        out["parts"].push_back({{"title", part.title}, {"begin", part.begin}, {"text_begin", part.textBegin},
                                {"end", part.end}, {"markdown", part.isMarkdown}});
    if (d.cut)
        out["cut"] = {{"first_token", d.cut->firstToken}, {"kept_tokens", d.cut->keptTokens}, {"all_tokens", d.cut->allTokens}};
    if (!d.pageBegins.empty())
        out["pages"] = d.pageBegins;
    for (const auto& mark : d.bookmarks)
        out["bookmarks"].push_back({{"begin", mark.begin}, {"end", mark.end}, {"name", mark.name}});
    return out;
}

TraceDocument documentFromJson(const json& in, std::string text, const TraceFields& f)
{
    TraceDocument d;
    d.title = f.text(in, "title");
    d.text = std::move(text);
    const auto size = static_cast<std::int64_t>(d.text.size());
    d.isMarkdown = in.contains("markdown") && f.flag(in, "markdown"); // files of before have none of these
    if (in.contains("parts"))
        d.parts = partsFromJson(in, size, f);
    if (in.contains("cut"))
        d.cut = cutFromJson(f.object(in, "cut"), f);
    if (in.contains("pages"))
        for (const json& page : bounded(in, "pages", kMaxPages, f))
            d.pageBegins.push_back(f.wholeNumber(page, "the begin of a page", d.pageBegins.empty() ? 0 : d.pageBegins.back(), size));
    if (in.contains("bookmarks"))
        for (const json& each : bounded(in, "bookmarks", kMaxBookmarks, f)) {
            TraceBookmark mark;
            mark.begin = f.integer(each, "begin", 0, size);
            mark.end = f.integer(each, "end", mark.begin, size);
            mark.name = f.text(each, "name");
            d.bookmarks.push_back(std::move(mark));
        }
    return d;
}

} // namespace sightline
