// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/markdown_flow.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

using markdown::Block;

constexpr double kBlockSpace = 10;
constexpr double kQuoteIndent = 14;
constexpr double kListIndent = 22;
constexpr double kCodePad = 10;
constexpr double kCodeHead = 24; // with language and button
constexpr double kCellGap = 18;
constexpr double kHiddenWidth = 5; // of the box of a token that is not shown

double indentOf(const Block& block)
{
    return block.quote * kQuoteIndent + block.list * kListIndent;
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

void MarkdownFlow::setFont(const QFont& font)
{
    if (font == m_font)
        return;
    m_font = font;
    m_lineHeight = std::round(std::max(8, font.pixelSize()) * 1.6);
    m_parts.clear();
    m_isDirty = true;
}

void MarkdownFlow::setWidth(double width)
{
    width = std::max(40.0, std::floor(width));
    if (width == m_width)
        return;
    m_width = width;
    m_parts.clear();
    m_isDirty = true;
}

void MarkdownFlow::clear()
{
    m_text.clear();
    m_begins.clear();
    m_ends.clear();
    m_parts.clear();
    m_splitter.clear();
    m_marked = -1;
    m_isFinished = false;
    m_isDirty = m_isTextNew = true;
}

void MarkdownFlow::append(const QString& text)
{
    m_begins.push_back(static_cast<std::int32_t>(m_text.size()));
    m_text += text;
    m_ends.push_back(static_cast<std::int32_t>(m_text.size()));
    m_isDirty = m_isTextNew = true;
}

void MarkdownFlow::setFinished(bool finished)
{
    if (finished == m_isFinished)
        return;
    m_isFinished = finished;
    m_isDirty = m_isTextNew = true; // the last part is parsed again
}

void MarkdownFlow::setMarkedToken(int token, double room)
{
    if (token == m_marked && room == m_markRoom)
        return;
    for (const int changed : { m_marked, token })
        for (std::size_t i = 0; i < m_parts.size(); ++i)
            if (changed >= m_parts[i].firstToken && changed < m_parts[i].endToken) {
                m_parts.resize(i); // it is rare and ends at once
                break;
            }
    m_marked = token;
    m_markRoom = room;
    m_isDirty = true;
}

void MarkdownFlow::setRoomAbove(double room)
{
    if (room == m_roomAbove)
        return;
    m_roomAbove = room;
    m_parts.clear();
    m_isDirty = true;
}

RichBlock::Style MarkdownFlow::styleOf(const Block& block) const
{
    RichBlock::Style style { m_font, m_width - indentOf(block), m_lineHeight, m_roomAbove, block.alignment };
    const int size = std::max(8, m_font.pixelSize());
    if (block.kind == Block::Kind::Heading) {
        style.font.setPixelSize(size + std::max(0, 6 - 2 * block.level)); // 4, 2 and 0 pixels more
        style.font.setWeight(QFont::DemiBold);
        style.lineHeight = std::round(style.font.pixelSize() * 1.5);
    } else if (block.kind == Block::Kind::Code) {
        style.font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        style.font.setPixelSize(size - 2);
        style.lineHeight = std::round((size - 2) * 1.5);
        style.width -= 2 * kCodePad;
    } else if (block.kind == Block::Kind::Cell) {
        style.font.setPixelSize(size - 1);
        style.font.setWeight(block.isHead ? QFont::DemiBold : QFont::Normal);
        style.lineHeight = std::round((size - 1) * 1.5);
    }
    return style;
}

void MarkdownFlow::layOut()
{
    if (!m_isDirty)
        return;
    m_isDirty = false;
    if (m_isTextNew) {
        m_splitter.update(m_text);
        m_isTextNew = false;
        m_parts.resize(std::min(m_parts.size(), m_splitter.firstChanged()));
    }
    const auto& stretches = m_splitter.stretches();
    while (m_parts.size() < stretches.size()) {
        Part part;
        part.stretch = stretches[m_parts.size()];
        part.top = m_parts.empty() ? 0 : m_parts.back().top + m_parts.back().height;
        layOutPart(part, m_parts.empty(), m_parts.size() + 1 == stretches.size());
        m_parts.push_back(std::move(part));
    }
}

void MarkdownFlow::layOutPart(Part& part, bool isFirst, bool isLast)
{
    ++m_layoutCount;
    const auto& stretch = part.stretch;
    const markdown::Piece piece = stretch.isCode
        ? markdown::parseCode(m_text, stretch.begin, stretch.end, stretch.opens, stretch.closes)
        : markdown::parse(m_text, stretch.begin, stretch.end, isLast && !stretch.isSealed && !m_isFinished);
    part.links = piece.links;
    const auto first = std::upper_bound(m_ends.begin(), m_ends.end(), stretch.begin) - m_ends.begin();
    const auto last = std::lower_bound(m_begins.begin(), m_begins.end(), stretch.end) - m_begins.begin();
    part.firstToken = static_cast<int>(first);
    part.endToken = static_cast<int>(std::max(first, last));
    placeBlocks(part, piece, isFirst);
    placeTokens(part, piece);
    if (m_marked < part.firstToken || m_marked >= part.endToken || m_markRoom <= 0)
        return;
    // Room for the mark: below its line, and so for everything that follows in the part.
    for (const TokenBox& box : part.boxes) {
        if (box.token != m_marked)
            continue;
        for (std::size_t i = 0; i < part.blocks.size(); ++i) {
            Placed& placed = part.blocks[i];
            if (box.rect.center().y() >= placed.corner.y() + placed.lines.height())
                continue;
            placed.lines.setGap(
                static_cast<int>((box.rect.center().y() - placed.corner.y()) / placed.lines.lineHeight()), m_markRoom);
            for (std::size_t below = i + 1; below < part.blocks.size(); ++below)
                if (part.blocks[below].corner.y() > placed.corner.y())
                    part.blocks[below].corner.ry() += m_markRoom;
            break;
        }
        part.height += m_markRoom;
        part.boxes.clear();
        placeTokens(part, piece);
        return;
    }
}

void MarkdownFlow::placeBlocks(Part& part, const markdown::Piece& piece, bool isFirst)
{
    double y = 0;
    for (std::size_t i = 0; i < piece.blocks.size(); ++i) {
        const Block& block = piece.blocks[i];
        const bool goesOn = block.kind == Block::Kind::Code && !block.opensCode;
        if (!(isFirst && i == 0) && !block.isTight && !goesOn)
            y += kBlockSpace;
        if (block.kind == Block::Kind::Cell) {
            std::vector<Block> cells;
            for (; i < piece.blocks.size() && piece.blocks[i].kind == Block::Kind::Cell; ++i)
                cells.push_back(piece.blocks[i]);
            --i;
            placeTable(part, cells, y);
            continue;
        }
        const double indent = indentOf(block);
        Placed placed { RichBlock(block, styleOf(block)), block.kind, QPointF(indent, y), 0, block.marker, block.language,
                        block.quote, 0, false, block.opensCode, block.closesCode, 0, 0, {} };
        if (!block.marker.isEmpty())
            placed.markerLeft = indent - kListIndent;
        if (block.kind == Block::Kind::Code) {
            placed.text = block.text;
            placed.corner = QPointF(indent + kCodePad, y + (block.opensCode ? kCodeHead : 0));
            y = placed.corner.y() + (block.text.isEmpty() ? 0 : placed.lines.height()) + (block.closesCode ? kCodePad : 0);
        } else {
            y += block.kind == Block::Kind::Rule ? 9 : placed.lines.height();
        }
        placed.begin = block.runs.empty() ? piece.begin : block.runs.front().source;
        placed.end = block.runs.empty() ? placed.begin : block.runs.back().source + block.runs.back().sourceLength;
        part.blocks.push_back(std::move(placed));
    }
    part.height = y;
}

/// Columns as wide as their widest cell; where that is too much together, all give way alike.
void MarkdownFlow::placeTable(Part& part, const std::vector<Block>& cells, double& y)
{
    std::vector<double> widths;
    for (const Block& cell : cells) {
        RichBlock::Style style = styleOf(cell);
        style.width = 10000;
        const double natural = std::ceil(RichBlock(cell, style).naturalWidth()) + 2;
        widths.resize(std::max<std::size_t>(widths.size(), static_cast<std::size_t>(cell.column) + 1), 12);
        double& width = widths[static_cast<std::size_t>(cell.column)];
        width = std::max(width, natural);
    }
    const double indent = indentOf(cells.front());
    const double room = m_width - indent - kCellGap * static_cast<double>(widths.size() - 1);
    double sum = 0;
    for (const double width : widths)
        sum += width;
    for (double& width : widths)
        width = sum > room ? std::max(24.0, std::floor(width * room / sum)) : width;
    for (std::size_t i = 0; i < cells.size();) {
        double rowHeight = 0;
        const int row = cells[i].row;
        for (; i < cells.size() && cells[i].row == row; ++i) {
            double x = indent;
            for (int column = 0; column < cells[i].column; ++column)
                x += widths[static_cast<std::size_t>(column)] + kCellGap;
            RichBlock::Style style = styleOf(cells[i]);
            style.width = widths[static_cast<std::size_t>(cells[i].column)];
            Placed placed { RichBlock(cells[i], style), Block::Kind::Cell, QPointF(x, y + 3), 0, {}, {}, cells[i].quote, row,
                            cells[i].isHead, false, false, 0, 0, {} };
            const auto& runs = cells[i].runs;
            placed.begin = runs.empty() ? part.stretch.begin : runs.front().source;
            placed.end = runs.empty() ? placed.begin : runs.back().source + runs.back().sourceLength;
            rowHeight = std::max(rowHeight, placed.lines.height() + 6);
            part.blocks.push_back(std::move(placed));
        }
        y += rowHeight;
    }
}

void MarkdownFlow::placeTokens(Part& part, const markdown::Piece& piece)
{
    std::size_t from = 0; // blocks that end before the token are behind
    for (int token = part.firstToken; token < part.endToken; ++token) {
        const std::int32_t begin = m_begins[static_cast<std::size_t>(token)], end = m_ends[static_cast<std::size_t>(token)];
        if (begin == end)
            continue;
        while (from < part.blocks.size() && part.blocks[from].end <= begin)
            ++from;
        bool isShown = false;
        for (std::size_t i = from; i < part.blocks.size() && part.blocks[i].begin < end; ++i) {
            const Placed& placed = part.blocks[i];
            const auto [first, last] = placed.lines.shownRange(begin, end);
            for (const auto& segment : placed.lines.segments(first, last)) {
                const double top = placed.corner.y() + placed.lines.lineTop(segment.line), x = placed.corner.x();
                const double height = placed.lines.lineHeight();
                part.boxes.push_back({ token, QRectF(x + segment.inkLeft, top, segment.right - segment.inkLeft, height),
                                       QRectF(x + segment.left, top, segment.right - segment.left, height), false, {} });
                isShown = true;
            }
        }
        if (isShown || part.blocks.empty() || begin < part.stretch.begin)
            continue;
        // Nothing of it is shown: on the marker of its item, behind the line that it ends, or before what follows.
        QRectF box;
        for (std::size_t i = 0; i < piece.blocks.size() && box.isNull(); ++i)
            if (const Block& block = piece.blocks[i]; !block.marker.isEmpty() && begin < block.markerEnd
                && end > block.markerSource && i < part.blocks.size() && part.blocks[i].marker == block.marker
                && !isBlank(QStringView(m_text).mid(begin, end - begin)))
                box = QRectF(part.blocks[i].markerLeft + 2, part.blocks[i].corner.y(), kListIndent - 6,
                             part.blocks[i].lines.lineHeight());
        if (box.isNull() && isBlank(QStringView(m_text).mid(begin, end - begin)) && from > 0) {
            const Placed& placed = part.blocks[from - 1];
            const int line = placed.lines.lineCount() - 1;
            const double x = placed.corner.x() + placed.lines.endOf(line) + 2;
            box = QRectF(x, placed.corner.y() + placed.lines.lineTop(line), 0.5 * m_font.pixelSize(), placed.lines.lineHeight());
        }
        if (box.isNull()) {
            const Placed& placed = part.blocks[std::min(from, part.blocks.size() - 1)];
            const auto [line, x] = placed.lines.placeOf(placed.lines.characterBehind(begin));
            const double left = placed.corner.x() + x - kHiddenWidth / 2;
            const double top = placed.corner.y() + placed.lines.lineTop(line);
            box = QRectF(left, top, kHiddenWidth, placed.lines.lineHeight());
            // Neighbours, as those of an address, share the place.
            std::size_t same = part.boxes.size();
            while (same > 0 && part.boxes[same - 1].isHidden && part.boxes[same - 1].place == box.topLeft())
                --same;
            part.boxes.push_back({ token, box, box, true, box.topLeft() });
            const double share = kHiddenWidth / static_cast<double>(part.boxes.size() - same);
            for (std::size_t i = same; i < part.boxes.size(); ++i) {
                QRectF& own = part.boxes[i].rect;
                own.moveLeft(left + share * static_cast<double>(i - same));
                own.setWidth(share);
                part.boxes[i].full = own;
            }
            continue;
        }
        part.boxes.push_back({ token, box, box, true, {} });
    }
}

double MarkdownFlow::height()
{
    layOut();
    return m_parts.empty() ? m_lineHeight : std::max(m_lineHeight, std::ceil(m_parts.back().top + m_parts.back().height));
}

std::size_t MarkdownFlow::partAt(double y) const
{
    const auto after = std::upper_bound(m_parts.begin(), m_parts.end(), y,
                                        [](double at, const Part& part) { return at < part.top + part.height; });
    return static_cast<std::size_t>(after - m_parts.begin());
}

std::vector<MarkdownFlow::Box> MarkdownFlow::boxes(double top, double bottom)
{
    layOut();
    std::vector<Box> result;
    for (std::size_t i = partAt(top - 1); i < m_parts.size() && m_parts[i].top <= bottom; ++i)
        for (const TokenBox& box : m_parts[i].boxes)
            if (box.rect.top() + m_parts[i].top <= bottom && box.rect.bottom() + m_parts[i].top >= top)
                result.push_back({ box.token, box.rect.translated(0, m_parts[i].top), box.full.translated(0, m_parts[i].top) });
    return result;
}

std::vector<QRectF> MarkdownFlow::rects(int token)
{
    layOut();
    std::vector<QRectF> result;
    const auto first = std::upper_bound(m_parts.begin(), m_parts.end(), token,
                                        [](int wanted, const Part& part) { return wanted < part.endToken; });
    for (auto part = first; part != m_parts.end() && part->firstToken <= token; ++part)
        for (const TokenBox& box : part->boxes)
            if (box.token == token)
                result.push_back(box.rect.translated(0, part->top));
    return result;
}

int MarkdownFlow::tokenAt(QPointF point)
{
    layOut();
    int shown = -1, hidden = -1;
    for (std::size_t i = partAt(point.y() - 1); i < m_parts.size() && m_parts[i].top <= point.y(); ++i)
        for (const TokenBox& box : m_parts[i].boxes) {
            if (!box.full.translated(0, m_parts[i].top).contains(point))
                continue;
            if (box.isHidden) {
                hidden = box.token;
            } else {
                // The middle of a word is its own; its edges it shares with marks that have no other place.
                const double edge = box.rect.width() / 4;
                if (point.x() > box.rect.left() + edge && point.x() < box.rect.right() - edge)
                    return box.token;
                shown = shown < 0 ? box.token : shown;
            }
        }
    return hidden >= 0 ? hidden : shown;
}

QString MarkdownFlow::linkAt(QPointF point)
{
    layOut();
    const std::size_t index = partAt(point.y());
    if (index >= m_parts.size())
        return {};
    const Part& part = m_parts[index];
    for (const Placed& placed : part.blocks)
        if (const int link = placed.lines.linkAt(point - QPointF(0, part.top) - placed.corner);
            link >= 0 && link < std::ssize(part.links))
            return part.links[static_cast<std::size_t>(link)];
    return {};
}

QRectF MarkdownFlow::buttonOf(const Part& part, const Placed& code) const
{
    return QRectF(m_width - 62, part.top + code.corner.y() - kCodeHead + 1, 54, kCodeHead - 2);
}

std::vector<MarkdownFlow::Code> MarkdownFlow::codeBlocks()
{
    layOut();
    std::vector<Code> result;
    bool isOpen = false;
    for (const Part& part : m_parts)
        for (const Placed& placed : part.blocks) {
            if (placed.kind != Block::Kind::Code)
                continue;
            if (placed.opensCode || !isOpen) {
                result.push_back({ buttonOf(part, placed), placed.language, placed.text });
            } else {
                result.back().text += QLatin1Char('\n') + placed.text;
            }
            isOpen = !placed.closesCode;
        }
    return result;
}

void MarkdownFlow::drawGrounds(QPainter& painter, QPointF corner, double top, double bottom, const Colours& colours)
{
    layOut();
    for (std::size_t i = partAt(top - 1); i < m_parts.size() && m_parts[i].top <= bottom; ++i) {
        const Part& part = m_parts[i];
        for (std::size_t each = 0; each < part.blocks.size(); ++each) {
            const Placed& placed = part.blocks[each];
            const QPointF place = corner + placed.corner + QPointF(0, part.top);
            for (int quote = 0; quote < placed.quote; ++quote)
                painter.fillRect(QRectF(corner.x() + quote * kQuoteIndent, place.y(), 3, placed.lines.height()),
                                 colours.hairline);
            if (placed.kind == Block::Kind::Rule)
                painter.fillRect(QRectF(place.x(), place.y() + 4, m_width - placed.corner.x(), 1), colours.hairline);
            if (placed.kind == Block::Kind::Code) {
                const double above = placed.opensCode ? kCodeHead : 0, below = placed.closesCode ? kCodePad : 0;
                const double text = placed.text.isEmpty() ? 0 : placed.lines.height();
                painter.fillRect(QRectF(place.x() - kCodePad, place.y() - above, m_width - placed.corner.x() + kCodePad,
                                        text + above + below),
                                 colours.ground);
            }
            const bool endsRow = placed.kind == Block::Kind::Cell
                && (each + 1 == part.blocks.size() || part.blocks[each + 1].row != placed.row);
            if (!endsRow)
                continue;
            double low = 0;
            for (std::size_t cell = each + 1; cell-- > 0 && part.blocks[cell].kind == placed.kind && part.blocks[cell].row == placed.row;)
                low = std::max(low, part.blocks[cell].corner.y() + part.blocks[cell].lines.height());
            painter.fillRect(QRectF(corner.x(), corner.y() + part.top + low + 2, m_width, placed.isHead ? 2 : 1), colours.hairline);
        }
    }
}

void MarkdownFlow::draw(QPainter& painter, QPointF corner, double top, double bottom, const Colours& colours,
                        int dimmedTokens)
{
    layOut();
    const std::int32_t dimEnd = dimmedTokens > 0 && tokenCount() > 0
        ? m_ends[static_cast<std::size_t>(std::min(dimmedTokens, tokenCount()) - 1)]
        : 0;
    const QPen ink = painter.pen();
    QFont small = m_font;
    small.setPixelSize(11);
    for (std::size_t i = partAt(top - 1); i < m_parts.size() && m_parts[i].top <= bottom; ++i) {
        const Part& part = m_parts[i];
        for (const Placed& placed : part.blocks) {
            const QPointF place = corner + placed.corner + QPointF(0, part.top);
            if (placed.kind == Block::Kind::Code && placed.opensCode) {
                painter.setFont(small);
                painter.setPen(colours.muted);
                painter.drawText(QRectF(place.x(), place.y() - kCodeHead, m_width / 2, kCodeHead), Qt::AlignVCenter,
                                 placed.language);
                painter.setPen(colours.link);
                painter.drawText(buttonOf(part, placed).translated(corner), Qt::AlignRight | Qt::AlignVCenter,
                                 QCoreApplication::translate("sightline::AnswerText", "Copy"));
            }
            if (!placed.marker.isEmpty()) {
                painter.setFont(m_font);
                painter.setPen(placed.begin < dimEnd ? QPen(colours.muted) : ink);
                painter.drawText(QRectF(corner.x() + placed.markerLeft, place.y(), kListIndent - 7, placed.lines.lineHeight()),
                                 Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, placed.marker);
            }
            painter.setPen(ink);
            placed.lines.draw(painter, place, top - part.top - placed.corner.y(), bottom - part.top - placed.corner.y(),
                              colours.link, dimEnd, colours.muted);
        }
    }
    painter.setPen(ink);
}

} // namespace sightline
