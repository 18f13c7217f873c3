// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/token_layout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

constexpr std::int32_t kLongestBlock = 3000; // characters; bounds the cost of laying out one block
constexpr int kMostHeld = 500;               // laid-out blocks kept in memory
constexpr double kParagraphSpace = 0.6;      // in line heights
constexpr double kHeadingScale[] = {1.5, 1.3, 1.15, 1.05, 1.0, 1.0};

struct Line {
    std::int32_t begin = 0;
    std::int32_t end = 0; // without the line end
};

/// What a Markdown line opens, as far as its look is concerned.
struct Opening {
    TokenLayout::BlockKind kind = TokenLayout::BlockKind::Paragraph;
    int level = 0;
    int marker = 0;
};

Opening openingOf(QStringView line)
{
    using Kind = TokenLayout::BlockKind;
    qsizetype at = 0;
    while (at < line.size() && at < 40 && line[at] == u' ')
        ++at;
    const int spaces = static_cast<int>(at);
    if (at == line.size())
        return {};
    if (line[at] == u'#' && spaces < 4) {
        qsizetype level = 0;
        while (at + level < line.size() && line[at + level] == u'#')
            ++level;
        if (level <= 6 && at + level < line.size() && line[at + level] == u' ')
            return {Kind::Heading, static_cast<int>(level), static_cast<int>(at + level + 1)};
    }
    if ((line[at] == u'-' || line[at] == u'*' || line[at] == u'+') && at + 1 < line.size() &&
        line[at + 1] == u' ')
        return {Kind::ListItem, std::min(spaces / 2, 4), spaces + 2};
    qsizetype digits = 0;
    while (digits < 4 && at + digits < line.size() && line[at + digits].isDigit())
        ++digits;
    if (digits > 0 && at + digits + 1 < line.size() && line[at + digits + 1] == u' ' &&
        (line[at + digits] == u'.' || line[at + digits] == u')'))
        return {Kind::ListItem, std::min(spaces / 2, 4), static_cast<int>(at + digits + 2)};
    if (spaces >= 4 || line[at] == u'|' || line[at] == u'>')
        return {Kind::Verbatim, 0, 0};
    return {};
}

bool isFence(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    return trimmed.startsWith(u"```") || trimmed.startsWith(u"~~~");
}

} // namespace

const QString& TokenLayout::text() const
{
    static const QString kNone;
    return m_document ? m_document->text : kNone;
}

void TokenLayout::setDocument(DocumentPtr document, DocumentTokensPtr tokens)
{
    const bool sameText = document && document == m_document;
    m_document = std::move(document);
    m_tokens = std::move(tokens);
    if (sameText) { // tokens arrived for the text on screen: nothing moves
        for (auto& entry : m_laidOut)
            entry.hasSpans = false;
        findTokens();
        return;
    }
    m_blocks.clear();
    const QString& all = text();
    const auto size = static_cast<std::int32_t>(all.size());
    const bool markdown = m_document && m_document->isMarkdown;

    std::int32_t at = 0;
    bool blankBefore = false;
    bool fenced = false;
    const auto lineFrom = [&](std::int32_t begin) {
        const qsizetype found = all.indexOf(QLatin1Char('\n'), begin);
        return Line{begin, found < 0 ? size : static_cast<std::int32_t>(found)};
    };
    const auto view = [&](Line line) {
        return QStringView(all).mid(line.begin, line.end - line.begin);
    };
    while (at < size) {
        Line line = lineFrom(at);
        if (view(line).trimmed().isEmpty() && !m_blocks.empty()) {
            blankBefore = true; // belongs to the block before, as its line end
            m_blocks.back().end = std::min(size, line.end + 1);
            at = m_blocks.back().end;
            continue;
        }
        Block shape;
        std::int32_t textEnd = line.end;
        if (markdown) {
            const bool fence = isFence(view(line));
            const Opening opening =
                fenced || fence ? Opening{BlockKind::Verbatim, 0, 0} : openingOf(view(line));
            shape.kind = opening.kind;
            shape.level = opening.level;
            shape.marker = opening.marker;
            if (fence)
                fenced = !fenced;
        }
        // A paragraph goes on over single line ends. In Markdown they count as spaces, elsewhere
        // they
        // stay where the author put them.
        if (shape.kind == BlockKind::Paragraph || shape.kind == BlockKind::ListItem) {
            while (textEnd < size) {
                const Line next = lineFrom(textEnd + 1);
                if (view(next).trimmed().isEmpty())
                    break;
                if (markdown &&
                    (isFence(view(next)) || (openingOf(view(next)).kind != BlockKind::Paragraph &&
                                             !(shape.kind == BlockKind::ListItem &&
                                               openingOf(view(next)).kind == BlockKind::Verbatim))))
                    break;
                textEnd = next.end;
                if (textEnd - line.begin > 8 * kLongestBlock && !markdown)
                    break;
            }
        }
        const bool list = shape.kind == BlockKind::ListItem;
        const bool first = m_blocks.empty();
        shape.space = first                              ? 0
                      : shape.kind == BlockKind::Heading ? 0.9
                      : blankBefore                      ? kParagraphSpace
                                                         : 0;
        if (list && !first && !blankBefore && m_blocks.back().kind != BlockKind::ListItem)
            shape.space = 0.2;
        appendBlocks(line.begin, textEnd, std::min(size, textEnd + 1), shape);
        blankBefore = shape.kind == BlockKind::Heading; // a heading keeps its distance
        at = std::min(size, textEnd + 1);
    }
    int number = 0;
    for (auto& block : m_blocks)
        if (block.number >= 0)
            block.number = ++number;
        else
            block.number = 0;
    findTokens();
    m_laidOut.clear();
    m_laidOut.resize(m_blocks.size());
    m_held = 0;
    estimateAll();
}

/// Adds a paragraph, in parts when it is longer than one block may be; parts end at a space.
void TokenLayout::appendBlocks(std::int32_t begin, std::int32_t textEnd, std::int32_t end,
                               Block shape)
{
    const QString& all = text();
    for (;;) {
        Block block = shape;
        block.begin = begin;
        block.textEnd = textEnd;
        block.end = end;
        const bool split = textEnd - begin > kLongestBlock;
        if (split) {
            std::int32_t cut = begin + kLongestBlock;
            while (cut > begin + kLongestBlock / 2 && !all[cut - 1].isSpace())
                --cut;
            if (!all[cut - 1].isSpace())
                cut = begin + kLongestBlock;
            if (all[cut].isLowSurrogate())
                ++cut;
            block.textEnd = block.end = cut;
            if (all[cut - 1] == QLatin1Char('\n'))
                --block.textEnd;
        }
        m_blocks.push_back(block);
        if (!split)
            return;
        begin = block.end;
        shape.space = 0;
        shape.number = -1;
        shape.marker = 0;
    }
}

void TokenLayout::findTokens()
{
    for (auto& block : m_blocks)
        std::tie(block.firstToken, block.endToken) = tokensIn(block.begin, block.end);
}

std::pair<int, int> TokenLayout::tokensIn(std::int32_t begin, std::int32_t end) const
{
    if (!m_tokens)
        return {0, 0};
    const auto& ends = m_tokens->ends;
    const auto& begins = m_tokens->begins;
    // Both arrays rise with the token.
    const auto first = std::upper_bound(ends.begin(), ends.end(), begin) - ends.begin();
    const auto last = std::lower_bound(begins.begin(), begins.end(), end) - begins.begin();
    return {static_cast<int>(first), static_cast<int>(std::max(first, last))};
}

void TokenLayout::setFont(const QFont& font)
{
    if (font == m_font)
        return;
    m_font = font;
    m_lineHeight = std::round(std::max(8, font.pixelSize()) * 1.6);
    estimateAll();
}

void TokenLayout::setWidth(double width)
{
    width = std::max(80.0, std::floor(width));
    if (width == m_width)
        return;
    m_width = width;
    estimateAll();
}

BlockStyle TokenLayout::styleOf(const Block& block) const
{
    BlockStyle style;
    style.font = m_font;
    style.width = m_width;
    style.lineHeight = m_lineHeight;
    if (block.kind == BlockKind::Heading) {
        const double scale = kHeadingScale[std::clamp(block.level, 1, 6) - 1];
        style.font.setPixelSize(static_cast<int>(std::lround(m_font.pixelSize() * scale)));
        style.font.setBold(true);
        style.lineHeight = std::round(style.font.pixelSize() * 1.4);
    } else if (block.kind == BlockKind::ListItem) {
        style.indent = m_font.pixelSize() * (0.4 + 1.2 * block.level);
        style.hanging = block.marker > 0 ? 0.9 * m_font.pixelSize() : 0;
    }
    return style;
}

double TokenLayout::estimate(const Block& block) const
{
    const BlockStyle style = styleOf(block);
    const double scale =
        block.kind == BlockKind::Heading ? style.font.pixelSize() * 1.08 / m_font.pixelSize() : 1;
    const double perLine =
        std::max(1.0, (m_width - style.indent - style.hanging) / (m_averageWidth * scale));
    const double count = std::max(1.0, std::ceil((block.textEnd - block.begin) / (perLine * 0.97)));
    return count * style.lineHeight + std::round(block.space * m_lineHeight);
}

void TokenLayout::estimateAll()
{
    if (m_font.pixelSize() <= 0)
        m_font.setPixelSize(15);
    const QString sample = text().mid(0, 2000).simplified();
    if (!sample.isEmpty())
        m_averageWidth = std::max(1.0, QFontMetricsF(m_font).horizontalAdvance(sample) /
                                           static_cast<double>(sample.size()));
    for (auto& block : m_blocks) {
        block.height = estimate(block);
        block.exact = false;
    }
    for (auto& entry : m_laidOut)
        entry = {};
    m_held = 0;
    m_inexact = blockCount();
    m_measureNext = 0;
    m_tops.assign(m_blocks.size() + 1, 0.0);
    m_topsValid = 0;
}

double TokenLayout::blockTop(int index) const
{
    if (m_tops.empty())
        return 0;
    const int wanted = std::clamp(index, 0, blockCount());
    for (; m_topsValid < wanted; ++m_topsValid)
        m_tops[m_topsValid + 1] = m_tops[m_topsValid] + m_blocks[m_topsValid].height;
    return m_tops[wanted];
}

double TokenLayout::textTop(int index) const
{
    return blockTop(index) + std::round(block(index).space * m_lineHeight);
}

int TokenLayout::blockAt(double y) const
{
    if (m_blocks.empty())
        return -1;
    (void)blockTop(blockCount()); // all prefix sums
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y) - m_tops.begin();
    return std::clamp(static_cast<int>(after) - 1, 0, blockCount() - 1);
}

int TokenLayout::blockOfCharacter(std::int32_t character) const
{
    if (m_blocks.empty())
        return -1;
    const auto after =
        std::upper_bound(m_blocks.begin(), m_blocks.end(), character,
                         [](std::int32_t at, const Block& block) { return at < block.begin; });
    return std::max(0, static_cast<int>(after - m_blocks.begin()) - 1);
}

int TokenLayout::blockOfToken(int token) const
{
    if (!m_tokens || token < 0 || token >= m_tokens->count())
        return -1;
    return blockOfCharacter(m_tokens->begins[static_cast<std::size_t>(token)]);
}

const TextBlock& TokenLayout::lines(int index)
{
    auto& entry = m_laidOut[static_cast<std::size_t>(index)];
    if (!entry.lines) {
        if (m_held >= kMostHeld)
            dropFarLayouts(index);
        const Block& shape = block(index);
        QString shown = text().mid(shape.begin, shape.textEnd - shape.begin);
        if (shape.kind == BlockKind::ListItem && shape.marker >= 2) {
            QChar& mark = shown[shape.marker - 2];
            if (mark == QLatin1Char('-') || mark == QLatin1Char('*') || mark == QLatin1Char('+'))
                mark = QChar(u'•');
        }
        if (m_document->isMarkdown && shape.kind != BlockKind::Verbatim)
            shown.replace(QLatin1Char('\n'), QLatin1Char(' '));
        entry.lines = std::make_unique<TextBlock>(shown, styleOf(shape));
        ++m_held;
        setHeight(index, entry.lines->height() + std::round(shape.space * m_lineHeight), true);
    }
    return *entry.lines;
}

const std::vector<TextSpan>& TokenLayout::spans(int index)
{
    const TextBlock& block = lines(index);
    auto& entry = m_laidOut[static_cast<std::size_t>(index)];
    if (!entry.hasSpans) {
        const Block& shape = m_blocks[static_cast<std::size_t>(index)];
        entry.spans.clear();
        if (m_tokens && shape.endToken > shape.firstToken) {
            const auto count = static_cast<std::size_t>(shape.endToken - shape.firstToken);
            entry.spans = block.spans(std::span(m_tokens->begins).subspan(shape.firstToken, count),
                                      std::span(m_tokens->ends).subspan(shape.firstToken, count),
                                      shape.begin, shape.firstToken, shape.end - shape.textEnd);
        }
        entry.hasSpans = true;
    }
    return entry.spans;
}

void TokenLayout::setHeight(int index, double height, bool exact)
{
    Block& shape = m_blocks[static_cast<std::size_t>(index)];
    if (exact && !shape.exact)
        --m_inexact;
    shape.exact = exact;
    if (shape.height == height)
        return;
    shape.height = height;
    m_topsValid = std::min(m_topsValid, index);
}

void TokenLayout::dropFarLayouts(int near)
{
    for (int i = 0; i < blockCount(); ++i)
        if (std::abs(i - near) > kMostHeld / 4 && m_laidOut[static_cast<std::size_t>(i)].lines) {
            m_laidOut[static_cast<std::size_t>(i)] = {};
            --m_held;
        }
}

bool TokenLayout::measureSome(std::chrono::microseconds budget)
{
    const auto until = std::chrono::steady_clock::now() + budget;
    for (; m_measureNext < blockCount(); ++m_measureNext) {
        if (block(m_measureNext).exact)
            continue;
        lines(m_measureNext);
        if (std::chrono::steady_clock::now() >= until)
            return m_inexact == 0;
    }
    return true;
}

int TokenLayout::tokenAt(QPointF point)
{
    const int index = blockAt(point.y());
    if (index < 0 || point.y() < 0 || point.y() > height())
        return -1;
    const TextBlock& block = lines(index);
    const double y = point.y() - textTop(index);
    if (y < 0 || y >= block.height())
        return -1;
    const int line = block.lineAt(y);
    for (const auto& span : spans(index))
        if (span.line == line && point.x() >= span.left && point.x() < span.right)
            return span.token;
    return -1;
}

std::int32_t TokenLayout::characterAt(QPointF point)
{
    const int index = blockAt(point.y());
    if (index < 0)
        return 0;
    const TextBlock& block = lines(index);
    const double y = point.y() - textTop(index);
    const Block& shape = m_blocks[static_cast<std::size_t>(index)];
    if (y >= block.height() && index + 1 == blockCount())
        return shape.end;
    return shape.begin + block.characterAt(block.lineAt(y), point.x(), true);
}

std::vector<QRectF> TokenLayout::tokenRects(int token)
{
    std::vector<QRectF> rects;
    const int first = blockOfToken(token);
    for (int index = first; index >= 0 && index < blockCount(); ++index) {
        if (block(index).firstToken > token)
            break;
        for (const auto& span : spans(index))
            if (span.token == token)
                rects.emplace_back(span.inkLeft,
                                   textTop(index) + span.line * lines(index).lineHeight(),
                                   span.right - span.inkLeft, lines(index).lineHeight());
    }
    return rects;
}

std::vector<QRectF> TokenLayout::rangeRects(std::int32_t begin, std::int32_t end)
{
    std::vector<QRectF> rects;
    for (int index = blockOfCharacter(begin); index >= 0 && index < blockCount(); ++index) {
        if (block(index).begin >= end)
            break;
        const TextBlock& block = lines(index);
        const Block& shape = m_blocks[static_cast<std::size_t>(index)];
        const int from = std::max(begin, shape.begin) - shape.begin;
        const int to = std::min(end, shape.textEnd) - shape.begin;
        for (int at = from; at < to;) {
            const int line = block.lineOf(at);
            const int stop = std::min(to, std::max(at + 1, block.lineEndOf(line)));
            const double a = block.xOf(line, at);
            const double b = block.xOf(line, stop);
            rects.emplace_back(std::min(a, b), textTop(index) + line * block.lineHeight(),
                               std::abs(b - a), block.lineHeight());
            at = stop;
        }
    }
    return rects;
}

} // namespace sightline
