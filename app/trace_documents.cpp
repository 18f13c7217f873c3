// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trace_documents.h"

#include "app/document_tokens.h"

#include <algorithm>

namespace sightline {
namespace {

/// Bytes in front of a character of a text, as UTF-8. Fast where it is asked for rising characters.
class Utf8Counter {
public:
    explicit Utf8Counter(const QString& text) : m_text(text) {}

    std::int64_t bytesBefore(std::int32_t character)
    {
        const auto target = static_cast<std::int32_t>(std::clamp<qsizetype>(character, 0, m_text.size()));
        if (target < m_character) {
            m_character = 0;
            m_bytes = 0;
        }
        for (; m_character < target; ++m_character) {
            const QChar c = m_text[m_character];
            const bool isPair = c.isHighSurrogate() && m_character + 1 < m_text.size() && m_text[m_character + 1].isLowSurrogate();
            if (isPair && m_character + 2 > target)
                break; // within a character: its beginning
            m_bytes += isPair ? 4 : c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 ? 2 : c.isSurrogate() ? 1 : 3; // "?" for a lone half
            m_character += isPair ? 1 : 0;
        }
        return m_bytes;
    }

private:
    const QString& m_text;
    std::int32_t m_character = 0;
    std::int64_t m_bytes = 0;
};

TraceCut toTrace(const DocumentCut& cut) { return { cut.firstToken, cut.keptTokens, cut.allTokens }; }

} // namespace

TraceDocument traceDocument(const Document& document, const std::vector<Bookmark>& bookmarks)
{
    TraceDocument out;
    out.title = document.title.toStdString();
    out.text = document.text.toStdString();
    out.isMarkdown = document.isMarkdown;
    Utf8Counter bytes(document.text);
    for (const DocumentPart& part : document.parts) {
        TracePart to { part.title.toStdString(), bytes.bytesBefore(part.begin), 0, 0, part.isMarkdown };
        to.textBegin = bytes.bytesBefore(part.textBegin);
        to.end = bytes.bytesBefore(part.end);
        out.parts.push_back(std::move(to));
    }
    if (document.cut)
        out.cut = toTrace(*document.cut);
    for (const std::int32_t page : document.pageBegins)
        out.pageBegins.push_back(bytes.bytesBefore(page));
    for (const Bookmark& mark : bookmarks) {
        const std::int64_t begin = bytes.bytesBefore(mark.begin);
        out.bookmarks.push_back({ begin, std::max(begin, bytes.bytesBefore(mark.end)), mark.name.toStdString() });
    }
    return out;
}

DocumentPtr documentFromTrace(const TraceDocument& from)
{
    if (from.text.empty())
        return nullptr;
    auto document = std::make_shared<Document>();
    document->title = QString::fromStdString(from.title);
    document->text = QString::fromStdString(from.text);
    document->isMarkdown = from.isMarkdown;
    std::vector<TokenSpan> places;
    for (const TracePart& part : from.parts) {
        places.push_back({ part.begin, part.textBegin });
        places.push_back({ part.end, part.end });
    }
    const TextRanges parts = toUtf16Ranges(from.text, places);
    for (std::size_t i = 0; i < from.parts.size(); ++i) {
        DocumentPart part;
        part.title = QString::fromStdString(from.parts[i].title);
        part.begin = parts.begins[2 * i];
        part.textBegin = parts.ends[2 * i];
        part.end = parts.begins[2 * i + 1];
        part.isMarkdown = from.parts[i].isMarkdown;
        document->parts.push_back(std::move(part));
    }
    if (from.cut)
        document->cut = DocumentCut { from.cut->firstToken, from.cut->keptTokens, from.cut->allTokens };
    places.clear();
    for (const std::int64_t page : from.pageBegins)
        places.push_back({ page, page });
    document->pageBegins = toUtf16Ranges(from.text, places).begins;
    return document;
}

std::vector<Bookmark> bookmarksFromTrace(const TraceDocument& document)
{
    std::vector<TokenSpan> places;
    for (const TraceBookmark& mark : document.bookmarks)
        places.push_back({ mark.begin, mark.end });
    std::stable_sort(places.begin(), places.end(), [](const TokenSpan& a, const TokenSpan& b) { return a.begin < b.begin; });
    std::vector<TraceBookmark> sorted = document.bookmarks;
    std::stable_sort(sorted.begin(), sorted.end(), [](const TraceBookmark& a, const TraceBookmark& b) { return a.begin < b.begin; });
    const TextRanges ranges = toUtf16Ranges(document.text, places);
    std::vector<Bookmark> out;
    for (std::size_t i = 0; i < sorted.size(); ++i)
        out.push_back({ ranges.begins[i], ranges.ends[i], QString::fromStdString(sorted[i].name) });
    return out;
}

bool isSameText(const Document& a, const Document& b)
{
    const auto sameParts = [](const DocumentPart& x, const DocumentPart& y) {
        return x.title == y.title && x.begin == y.begin && x.textBegin == y.textBegin && x.end == y.end;
    };
    return a.title == b.title && a.text == b.text && a.isMarkdown == b.isMarkdown && a.cut == b.cut
        && std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(), sameParts);
}

} // namespace sightline
