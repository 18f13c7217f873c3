// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text_units.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace sightline {
namespace {

/// Collects units and finds their tokens.
class Collector {
public:
    explicit Collector(const DocumentTokens& document) : m_document(document), m_text(document.document->text) {}

    void add(qsizetype begin, qsizetype end)
    {
        while (begin < end && m_text[begin].isSpace())
            ++begin;
        while (end > begin && m_text[end - 1].isSpace())
            --end;
        if (begin == end)
            return;
        TextUnit unit;
        unit.begin = static_cast<std::int32_t>(begin);
        unit.end = static_cast<std::int32_t>(end);
        // A token counts where it ends: its first character is often the blank before the word.
        const auto first = std::upper_bound(m_document.ends.begin(), m_document.ends.end(), unit.begin);
        const auto last = std::lower_bound(m_document.begins.begin(), m_document.begins.end(), unit.end);
        unit.firstToken = std::max(m_nextToken, static_cast<int>(first - m_document.ends.begin()));
        unit.endToken = std::max(unit.firstToken, static_cast<int>(last - m_document.begins.begin()));
        m_nextToken = unit.endToken;
        m_units.push_back(unit);
    }
    [[nodiscard]] std::vector<TextUnit> take() { return std::move(m_units); }

private:
    const DocumentTokens& m_document;
    const QString& m_text;
    int m_nextToken = 0;
    std::vector<TextUnit> m_units;
};

/// Whether a line that begins like this stands on its own: blank, heading, table row or list item.
bool opensUnit(QStringView rest)
{
    return rest.isEmpty() || rest[0] == u'\n' || rest[0] == u'#' || rest[0] == u'|'
        || ((rest[0] == u'-' || rest[0] == u'*') && rest.endsWith(u' '));
}

} // namespace

std::vector<TextUnit> sentencesOf(const DocumentTokens& document)
{
    if (!document.document)
        return {};
    const QString& text = document.document->text;
    Collector units(document);
    // A line end closes a sentence where the next line opens something new or this one is a heading; other line
    // ends are only where the author's editor wrapped. The boundary finder takes every line end for a close, so
    // the others become spaces for it.
    QString flat = text;
    qsizetype lineBegin = 0;
    for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n', lineBegin)) {
        const QStringView line = QStringView(text).mid(lineBegin, end - lineBegin).trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#') && !opensUnit(QStringView(text).mid(end + 1, 2)))
            flat[end] = u' ';
        lineBegin = end + 1;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, flat);
    qsizetype begin = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        units.add(begin, end);
        begin = end;
    }
    units.add(begin, text.size());
    return units.take();
}

std::vector<TextUnit> paragraphsOf(const DocumentTokens& document)
{
    if (!document.document)
        return {};
    const QString& text = document.document->text;
    Collector units(document);
    qsizetype begin = 0;
    qsizetype lineBegin = 0;
    while (lineBegin < text.size()) {
        qsizetype end = text.indexOf(u'\n', lineBegin);
        if (end < 0)
            end = text.size();
        const bool isHeading = text[lineBegin] == u'#';
        if (isHeading || opensUnit(QStringView(text).mid(end + 1, 2))) {
            units.add(begin, end);
            begin = end;
        }
        lineBegin = end + 1;
    }
    units.add(begin, text.size());
    return units.take();
}

TextUnitsPtr unitsOf(const DocumentTokensPtr& document)
{
    auto units = std::make_shared<TextUnits>();
    units->document = document;
    if (document) {
        units->sentences = sentencesOf(*document);
        units->paragraphs = paragraphsOf(*document);
    }
    return units;
}

int unitOfToken(const std::vector<TextUnit>& units, int token)
{
    const auto after = std::upper_bound(units.begin(), units.end(), token,
                                        [](int value, const TextUnit& unit) { return value < unit.firstToken; });
    if (after == units.begin())
        return -1;
    const auto at = after - 1;
    return token < at->endToken ? static_cast<int>(at - units.begin()) : -1;
}

} // namespace sightline
