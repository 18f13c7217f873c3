// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/combined_document.h"

#include <algorithm>

namespace sightline {
namespace {

DocumentPtr extract(const Document& from, const DocumentPart& part)
{
    auto document = std::make_shared<Document>();
    document->title = part.title;
    document->path = part.path;
    document->isMarkdown = part.isMarkdown;
    document->text = from.text.mid(part.textBegin, part.end - part.textBegin);
    for (const std::int32_t page : from.pageBegins)
        if (page >= part.textBegin && page < part.end)
            document->pageBegins.push_back(page - part.textBegin);
    return document;
}

} // namespace

std::vector<DocumentPtr> documentsIn(const DocumentPtr& document)
{
    if (!document)
        return {};
    if (document->whole)
        return documentsIn(document->whole);
    if (document->parts.empty())
        return { document };
    std::vector<DocumentPtr> documents;
    for (const DocumentPart& part : document->parts)
        documents.push_back(extract(*document, part));
    return documents;
}

QString titleOf(const std::vector<DocumentPtr>& documents, int longest)
{
    if (documents.empty())
        return {};
    QString title = documents.size() == 1 ? documents.front()->title
                                          : QStringLiteral("%1 documents").arg(documents.size());
    if (title.size() > longest)
        title = title.left(longest - 1) + u'…';
    return title;
}

DocumentPtr combineDocuments(const std::vector<DocumentPtr>& documents)
{
    std::vector<DocumentPtr> flat;
    for (const DocumentPtr& each : documents) {
        const auto inside = documentsIn(each);
        flat.insert(flat.end(), inside.begin(), inside.end());
    }
    if (flat.size() <= 1)
        return flat.empty() ? nullptr : flat.front();
    auto combined = std::make_shared<Document>();
    combined->title = titleOf(flat);
    for (std::size_t i = 0; i < flat.size(); ++i) {
        const Document& each = *flat[i];
        if (!combined->text.isEmpty())
            combined->text += QStringLiteral("\n\n");
        DocumentPart part;
        part.title = each.title;
        part.path = each.path;
        part.isMarkdown = each.isMarkdown;
        part.begin = static_cast<std::int32_t>(combined->text.size());
        combined->text += QStringLiteral("# Document %1: %2\n\n").arg(i + 1).arg(each.title.simplified());
        part.textBegin = static_cast<std::int32_t>(combined->text.size());
        qsizetype end = each.text.size();
        while (end > 1 && each.text[end - 1] == u'\n')
            --end;
        combined->text += QStringView(each.text).left(end);
        part.end = static_cast<std::int32_t>(combined->text.size());
        for (const std::int32_t page : each.pageBegins)
            if (page < end)
                combined->pageBegins.push_back(part.textBegin + page);
        for (const QString& warning : each.warnings)
            combined->warnings << QStringLiteral("%1: %2").arg(each.title, warning);
        combined->isMarkdown = combined->isMarkdown || each.isMarkdown;
        combined->parts.push_back(std::move(part));
        if (each.cut) { // of a text whose rest is lost, as in a session of yesterday
            DocumentCut cut = combined->cut.value_or(DocumentCut {});
            cut.keptTokens += each.cut->keptTokens;
            cut.allTokens += each.cut->allTokens;
            combined->cut = cut;
        }
    }
    return combined;
}

DocumentPtr withDocument(const DocumentPtr& document, const DocumentPtr& added)
{
    auto documents = documentsIn(document);
    documents.push_back(added);
    return combineDocuments(documents);
}

DocumentPtr withoutPart(const DocumentPtr& document, int part)
{
    auto documents = documentsIn(document);
    if (part < 0 || part >= static_cast<int>(documents.size()))
        return document;
    documents.erase(documents.begin() + part);
    return combineDocuments(documents);
}

DocumentPtr cutDocument(const DocumentPtr& whole, std::int32_t begin, std::int32_t end, const DocumentCut& cut)
{
    auto document = std::make_shared<Document>(*whole);
    document->text = whole->text.mid(begin, end - begin);
    document->cut = cut;
    document->whole = whole;
    document->pageBegins.clear();
    for (const std::int32_t page : whole->pageBegins)
        if (page < end && (page >= begin || document->pageBegins.empty())) {
            // The page that was begun before the cut goes on at its first character.
            if (page < begin)
                document->pageBegins.assign(1, 0);
            else
                document->pageBegins.push_back(page - begin);
        }
    document->parts.clear();
    for (DocumentPart part : whole->parts) {
        if (part.end <= begin || part.begin >= end)
            continue;
        for (std::int32_t* place : { &part.begin, &part.textBegin, &part.end })
            *place = std::clamp(*place, begin, end) - begin;
        document->parts.push_back(std::move(part));
    }
    return document;
}

int partAt(const Document& document, std::int32_t character)
{
    int found = document.parts.empty() ? -1 : 0;
    for (int i = 0; i < static_cast<int>(document.parts.size()); ++i)
        if (document.parts[static_cast<std::size_t>(i)].begin <= character)
            found = i;
    return found;
}

} // namespace sightline
