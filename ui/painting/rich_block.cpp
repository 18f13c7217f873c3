// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/rich_block.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

QTextCharFormat formatOf(std::uint8_t style, const QFont& font)
{
    QTextCharFormat format;
    if (style & markdown::Bold)
        format.setFontWeight(std::max<int>(font.weight(), QFont::Bold));
    if (style & markdown::Italic)
        format.setFontItalic(true);
    if (style & markdown::Strike)
        format.setFontStrikeOut(true);
    if (style & markdown::Link)
        format.setFontUnderline(true);
    if (style & markdown::Mono) {
        const QStringList families = QFontDatabase::systemFont(QFontDatabase::FixedFont).families();
        format.setFontFamilies(families);
        format.setFontFixedPitch(true);
        format.setProperty(QTextFormat::FontPixelSize, std::max(9, static_cast<int>(std::lround(font.pixelSize() * 0.9))));
    }
    return format;
}

} // namespace

RichBlock::RichBlock(const markdown::Block& block, const Style& style) : m_style(style), m_runs(block.runs)
{
    QString shown = block.text;
    shown.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)); // breaks a line, keeps indices
    m_layout = std::make_unique<QTextLayout>(shown, style.font);
    m_layout->setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(style.alignment);
    option.setTabStopDistance(std::max(8, style.font.pixelSize()) * 2.4);
    m_layout->setTextOption(option);
    QVector<QTextLayout::FormatRange> formats;
    if (block.kind != markdown::Block::Kind::Code)
        for (const markdown::Run& run : m_runs)
            if (run.style != markdown::Plain)
                formats.append({ run.begin, run.length, formatOf(run.style, style.font) });
    m_layout->setFormats(formats);
    m_layout->beginLayout();
    int count = 0;
    for (;; ++count) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(20.0, style.width));
        line.setPosition(QPointF(0, laidOutTop(count) + std::round((style.lineHeight - line.height()) / 2)));
    }
    m_layout->endLayout();
    m_lineCount = std::max(1, count);
}

double RichBlock::lineTop(int line) const
{
    return laidOutTop(line) + (m_gapLine >= 0 && line > m_gapLine ? m_gap : 0);
}

double RichBlock::naturalWidth() const
{
    double width = 0;
    for (int line = 0; line < m_layout->lineCount(); ++line)
        width = std::max(width, m_layout->lineAt(line).naturalTextWidth());
    return width;
}

void RichBlock::setGap(int line, double room)
{
    m_gapLine = line;
    m_gap = room;
}

std::pair<int, int> RichBlock::shownRange(std::int32_t begin, std::int32_t end) const
{
    auto run = std::lower_bound(m_runs.begin(), m_runs.end(), begin, [](const markdown::Run& each, std::int32_t at) {
        return each.source + each.sourceLength <= at;
    });
    int first = -1, last = -1;
    for (; run != m_runs.end() && run->source < end; ++run) {
        if (run->length == 0 || run->sourceLength == 0)
            continue;
        const bool isLiteral = run->length == run->sourceLength;
        const int from = isLiteral ? run->begin + std::max(0, begin - run->source) : run->begin;
        const int to = isLiteral ? run->begin + std::min(run->length, end - run->source) : run->begin + run->length;
        if (first < 0)
            first = from;
        last = to;
    }
    return first < 0 ? std::pair { 0, 0 } : std::pair { first, last };
}

int RichBlock::characterBehind(std::int32_t source) const
{
    for (const markdown::Run& run : m_runs) {
        if (run.source >= source)
            return run.begin;
        if (run.source + run.sourceLength > source)
            return run.begin + std::min(run.length, source - run.source);
    }
    return static_cast<int>(m_layout->text().size());
}

std::vector<RichBlock::Segment> RichBlock::segments(int begin, int end) const
{
    std::vector<Segment> result;
    const QString text = m_layout->text();
    const double em = std::max(8, m_style.font.pixelSize());
    for (int at = begin; at < end;) {
        const QTextLine line = m_layout->lineForTextPosition(at);
        if (!line.isValid())
            break;
        const int stop = std::min(end, std::max(at + 1, line.textStart() + line.textLength()));
        int ink = at;
        while (ink < stop && text[ink].isSpace())
            ++ink;
        const bool isBlank = ink == stop;
        const bool breaks = isBlank && text[stop - 1] == QChar(QChar::LineSeparator);
        if (isBlank && !breaks && stop < end) { // a word's blank that was left on the line before
            at = stop;
            continue;
        }
        Segment segment { line.lineNumber(), line.cursorToX(at), 0, line.cursorToX(stop) };
        segment.inkLeft = isBlank ? segment.left : line.cursorToX(ink);
        if (segment.right < segment.left) { // right-to-left text
            std::swap(segment.left, segment.right);
            segment.inkLeft = segment.left;
        }
        if (breaks)
            segment.right = segment.left + 0.5 * em;
        result.push_back(segment);
        at = stop;
    }
    return result;
}

std::pair<int, double> RichBlock::placeOf(int character) const
{
    const int clamped = std::clamp(character, 0, static_cast<int>(m_layout->text().size()));
    const QTextLine line = m_layout->lineForTextPosition(clamped);
    return line.isValid() ? std::pair { line.lineNumber(), line.cursorToX(clamped) } : std::pair { 0, 0.0 };
}

double RichBlock::endOf(int line) const
{
    const QTextLine at = m_layout->lineAt(line);
    return at.isValid() ? at.naturalTextRect().right() : 0;
}

int RichBlock::linkAt(QPointF point) const
{
    for (int number = 0; number < m_layout->lineCount(); ++number) {
        if (point.y() < lineTop(number) || point.y() >= lineTop(number) + m_style.lineHeight)
            continue;
        const QTextLine line = m_layout->lineAt(number);
        if (!line.naturalTextRect().adjusted(0, -4, 0, 4).contains(point.x(), line.y() + line.height() / 2))
            return -1;
        const int character = line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
        for (const markdown::Run& run : m_runs)
            if (run.link >= 0 && character >= run.begin && character < run.begin + run.length)
                return run.link;
    }
    return -1;
}

void RichBlock::draw(QPainter& painter, QPointF corner, double top, double bottom, const QColor& link,
                     std::int32_t dimmedEnd, const QColor& dimmed) const
{
    QVector<QTextLayout::FormatRange> colours;
    const auto colour = [&](int begin, int length, const QColor& with) {
        QTextLayout::FormatRange range;
        range.start = begin;
        range.length = length;
        range.format.setForeground(with);
        colours.append(range);
    };
    for (const markdown::Run& run : m_runs) {
        if (run.source < dimmedEnd)
            colour(run.begin, std::min(run.length, std::max(1, dimmedEnd - run.source)), dimmed);
        else if (run.link >= 0)
            colour(run.begin, run.length, link);
    }
    if (colours.isEmpty()) {
        for (int line = 0; line < m_layout->lineCount(); ++line)
            if (lineTop(line) <= bottom && lineTop(line) + m_style.lineHeight >= top)
                m_layout->lineAt(line).draw(&painter, corner + QPointF(0, lineTop(line) - laidOutTop(line)));
        return;
    }
    for (int part = 0; part < (m_gapLine >= 0 ? 2 : 1); ++part) { // above and below the gap
        const int first = part == 0 ? 0 : m_gapLine + 1;
        const int last = m_gapLine >= 0 && part == 0 ? m_gapLine : m_lineCount - 1;
        const double shift = lineTop(first) - laidOutTop(first);
        const QRectF lines(corner.x() - 4, corner.y() + lineTop(first) - m_style.above, m_style.width + 40,
                           (last - first + 1) * (m_style.lineHeight + m_style.above));
        const QRectF clip = lines & QRectF(lines.left(), corner.y() + top, lines.width(), bottom - top + 1);
        if (clip.isEmpty())
            continue;
        painter.save();
        painter.setClipRect(clip, Qt::IntersectClip);
        m_layout->draw(&painter, corner + QPointF(0, shift), colours, clip);
        painter.restore();
    }
}

} // namespace sightline
