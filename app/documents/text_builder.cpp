// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/text_builder.h"

#include <algorithm>
#include <utility>

namespace sightline {
namespace {

constexpr int kDeepestItem = 8; // of a list; deeper ones only look wrong

bool isLeftOut(QChar c)
{
    const char16_t unit = c.unicode();
    return unit < 0x20 || unit == 0x7F || unit == 0x00AD || unit == 0xFEFF || unit == 0xFFFE || unit == 0xFFFF;
}

/// What collapses.
bool isBlank(QChar c)
{
    return c == u' ' || c == QChar(QChar::Nbsp) || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

} // namespace

void TextBuilder::begin(Block kind, int level, int number)
{
    flush();
    m_kind = kind;
    m_level = level;
    m_number = number;
}

void TextBuilder::end()
{
    begin(Block::Paragraph);
}

void TextBuilder::add(QStringView text)
{
    const bool keeps = m_kind == Block::Verbatim;
    for (const QChar c : text) {
        if (keeps && (c == u'\n' || c == u'\t')) {
            m_block += c;
        } else if (isBlank(c)) {
            if (keeps)
                m_block += u' ';
            else
                m_pendingSpace = true;
        } else if (!isLeftOut(c)) {
            if (m_pendingSpace && !m_block.isEmpty() && !m_block.back().isSpace())
                m_block += u' ';
            m_pendingSpace = false;
            m_block += c;
        }
    }
}

void TextBuilder::lineBreak()
{
    m_pendingSpace = false;
    if (m_kind == Block::Heading || m_kind == Block::TableRow)
        m_pendingSpace = true;
    else if (!m_block.isEmpty())
        m_block += u'\n';
}

void TextBuilder::cell()
{
    m_pendingSpace = false;
    if (m_hasCell)
        m_block += u" | ";
    m_hasCell = true;
}

void TextBuilder::flush()
{
    m_pendingSpace = false;
    m_hasCell = false;
    QString block = std::exchange(m_block, QString());
    if (m_kind == Block::Verbatim) { // without the empty lines around
        while (block.startsWith(u'\n'))
            block.remove(0, 1);
        while (!block.isEmpty() && block.back().isSpace())
            block.chop(1);
    } else {
        block = block.trimmed();
    }
    if (std::all_of(block.cbegin(), block.cend(), [](QChar c) { return c.isSpace() || c == u'|'; }))
        return;
    // Items of a list and rows of a table follow each other closely.
    const bool joins = m_kind == m_lastKind && (m_kind == Block::ListItem || m_kind == Block::TableRow);
    if (!m_text.isEmpty())
        m_text += joins ? u"\n" : u"\n\n";
    if (m_kind == Block::Heading) {
        if (m_firstHeading.isEmpty() && m_level <= 2)
            m_firstHeading = block.left(200);
        m_text += QString(std::clamp(m_level, 1, 6), u'#') + u' ';
    } else if (m_kind == Block::ListItem) {
        m_text += QString(2 * std::clamp(m_level, 0, kDeepestItem), u' ');
        m_text += m_number > 0 ? QString::number(m_number) + QStringLiteral(". ") : QStringLiteral("- ");
    }
    m_text += block;
    m_lastKind = m_kind;
}

QString TextBuilder::take()
{
    flush();
    QString text = std::exchange(m_text, QString());
    *this = TextBuilder();
    return text;
}

} // namespace sightline
