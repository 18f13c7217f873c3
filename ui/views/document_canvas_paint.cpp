// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formatting.h"
#include "ui/painting/tabular_text.h"
#include "ui/theme.h"
#include "ui/views/document_canvas.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

// What DocumentCanvas puts on the screen. Order, from below: marks, matches and the mouse
// selection,
// text, the focused position.
namespace sightline {

namespace {

constexpr double kNumberRight = 44;
constexpr double kBarLeft = 50;
constexpr double kBarWidth = 4;
constexpr double kMarkRadius = 3;

} // namespace

void DocumentCanvas::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const Theme& theme = Theme::of(this);
    painter.fillRect(event->rect(), theme.panel);
    if (m_layout.blockCount() == 0) {
        paintEmpty(painter);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF clip = event->rect();
    const double first = clip.top() + m_top - kTopMargin;
    const double last = clip.bottom() + m_top - kTopMargin;
    for (int i = std::max(0, m_layout.blockAt(std::max(0.0, first))); i < m_layout.blockCount();
         ++i) {
        if (m_layout.blockTop(i) > last)
            break;
        paintBlock(painter, i, clip);
    }
    if (m_focusToken >= 0) {
        painter.setPen(QPen(theme.focus, 1.6));
        painter.setBrush(Qt::NoBrush);
        for (const QRectF& rect : tokenRects(m_focusToken))
            painter.drawRoundedRect(rect.adjusted(-2.5, 1.5, 2, -1.5), 4, 4);
    }
}

int DocumentCanvas::stepOf(const DocumentShading& shading, int token) const
{
    const auto& tokens = *m_layout.tokens();
    const auto at = [&](int i) {
        return i >= 0 && i < shading.count() ? shading.steps[static_cast<std::size_t>(i)]
                                             : std::int8_t{-1};
    };
    int step = at(token);
    // The first bytes of a split character have no width; what is read of them shows with the last
    // one.
    for (int i = token - 1; i >= 0 && tokens.begins[static_cast<std::size_t>(i)] ==
                                          tokens.ends[static_cast<std::size_t>(i)];
         --i)
        step = std::max(step, static_cast<int>(at(i)));
    return step;
}

void DocumentCanvas::paintMarks(QPainter& painter, const DocumentShading& shading, int index,
                                double y, double opacity)
{
    const auto colors = shadingColors(Theme::of(this), shading.mode);
    const double lineHeight = m_layout.lines(index).lineHeight();
    painter.setPen(Qt::NoPen);
    painter.setOpacity(opacity);
    struct Run {
        int step = -1;
        int line = 0;
        double left = 0;
        double right = 0;
    } run;
    const auto flush = [&] {
        if (run.step < 0)
            return;
        painter.setBrush(colors[static_cast<std::size_t>(run.step)]);
        painter.drawRoundedRect(
            QRectF(run.left, y + run.line * lineHeight + 2, run.right - run.left, lineHeight - 4),
            kMarkRadius, kMarkRadius);
        run.step = -1;
    };
    for (const auto& span : m_layout.spans(index)) {
        const int step = stepOf(shading, span.token);
        if (step >= 0 && run.step == step && run.line == span.line) {
            run.right = kGutter + span.right + 1.5;
            continue;
        }
        flush();
        if (step < 0)
            continue;
        // Room around a word, none inside it.
        const double pad = span.inkLeft > span.left || span.left == 0 ? 2.5 : 0.0;
        run = {step, span.line, kGutter + span.inkLeft - pad, kGutter + span.right + 1.5};
    }
    flush();
    painter.setOpacity(1);
}

/// Marks of the focused token and layer that the grounds cannot say: a dotted line under words that are selected
/// although they hold hardly any mass, hatching where mass is missed.
void DocumentCanvas::paintSecondMarks(QPainter& painter, const DocumentShading& shading, int index, double y)
{
    const bool fits = shading.mode == ReadingMode::Selected || shading.mode == ReadingMode::Margin ||
                      shading.mode == ReadingMode::Mass;
    if (!fits || shading.flags.empty() || !(m_underlines || m_hatches))
        return;
    const Theme& theme = Theme::of(this);
    const double lineHeight = m_layout.lines(index).lineHeight();
    QColor missed = theme.missed;
    missed.setAlphaF(0.55f);
    const QBrush hatch(missed, Qt::BDiagPattern);
    QColor idle = theme.muted;
    QPen dots(idle, 1.2, Qt::CustomDashLine, Qt::FlatCap);
    dots.setDashPattern({1.5, 2.0});
    for (const auto& span : m_layout.spans(index)) {
        const auto token = static_cast<std::size_t>(span.token);
        if (token >= shading.flags.size() || shading.flags[token] == 0 || span.right <= span.inkLeft)
            continue;
        const QRectF box(kGutter + span.inkLeft, y + span.line * lineHeight, span.right - span.inkLeft, lineHeight);
        if (m_hatches && (shading.flags[token] & kMissedMass)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(hatch);
            painter.drawRoundedRect(box.adjusted(-1.5, 2, 1.5, -2), kMarkRadius, kMarkRadius);
        }
        if (m_underlines && (shading.flags[token] & kIdleSelection)) {
            painter.setPen(dots);
            const double base = std::round(box.bottom() - 4.5) + 0.5;
            painter.drawLine(QPointF(box.left(), base), QPointF(box.right(), base));
        }
    }
}

void DocumentCanvas::paintRanges(QPainter& painter, int index, double y)
{
    const Theme& theme = Theme::of(this);
    const auto& shape = m_layout.block(index);
    const double shift = y - m_layout.textTop(index);
    const auto rects = [&](Range range) {
        const Range part{std::max(range.first, shape.begin), std::min(range.second, shape.textEnd)};
        return part.first < part.second ? m_layout.rangeRects(part.first, part.second)
                                        : std::vector<QRectF>{};
    };
    if (m_selectFrom != m_selectTo) {
        QColor ground = theme.focus;
        ground.setAlphaF(theme.dark ? 0.40f : 0.22f);
        for (const QRectF& rect : rects(selection()))
            painter.fillRect(rect.translated(kGutter, shift), ground);
    }
    // Forced passages: a line below what must be read, a line through what must not.
    for (const auto& [range, isRead] : m_forced)
        for (const QRectF& rect : rects(range)) {
            const double base = std::round(isRead ? rect.bottom() - 3 : rect.center().y() + 1);
            painter.fillRect(QRectF(kGutter + rect.left(), base + shift, rect.width(), isRead ? 2 : 1.5),
                             isRead ? theme.runA : theme.missed);
        }
    auto at = std::lower_bound(
        m_matches.begin(), m_matches.end(), shape.begin,
        [](const Range& match, std::int32_t begin) { return match.second <= begin; });
    for (; at != m_matches.end() && at->first < shape.end; ++at) {
        const bool current = at - m_matches.begin() == m_currentMatch;
        for (QRectF rect : rects(*at)) {
            rect.translate(kGutter, shift);
            if (current) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(theme.userBubble);
                painter.drawRect(rect.adjusted(-1, 2, 1, -2));
            }
            painter.fillRect(
                QRectF(rect.left(), rect.bottom() - 4, rect.width(), current ? 2.5 : 1.5),
                theme.ink);
        }
    }
}

/// A ribbon at the left edge of the line where a bookmark begins.
void DocumentCanvas::paintBookmarks(QPainter& painter, int index, double y)
{
    const auto& shape = m_layout.block(index);
    const auto begin = std::lower_bound(m_bookmarks.begin(), m_bookmarks.end(), std::pair{shape.begin, std::int32_t{0}});
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(this).ink);
    const TextBlock& lines = m_layout.lines(index);
    for (auto at = begin; at != m_bookmarks.end() && at->first < shape.end; ++at) {
        const int line = lines.lineOf(std::min(at->first, shape.textEnd) - shape.begin);
        const double top = std::round(y + line * lines.lineHeight()) + 5;
        const QPointF ribbon[] = {{4, top}, {11, top}, {11, top + 12}, {7.5, top + 8.5}, {4, top + 12}};
        painter.drawPolygon(ribbon, 5);
    }
}

void DocumentCanvas::paintBlock(QPainter& painter, int index, const QRectF& clip)
{
    const Theme& theme = Theme::of(this);
    const TextBlock& lines = m_layout.lines(index);
    const auto& shape = m_layout.block(index);
    const double y = m_layout.textTop(index) + kTopMargin - m_top;
    const double lineHeight = lines.lineHeight();
    const int first = std::max(0, static_cast<int>(std::floor((clip.top() - y) / lineHeight)));
    const int last = std::min(lines.lineCount() - 1,
                              static_cast<int>(std::floor((clip.bottom() - y) / lineHeight)));
    if (last < first)
        return;

    // Gutter: the paragraph's number, and per line the strongest mark on it.
    if (shape.number > 0 && first == 0) {
        QFont small = font();
        small.setPixelSize(11);
        painter.setFont(small);
        painter.setPen(theme.muted);
        drawTabular(painter, QRectF(0, y, kNumberRight, lineHeight), Qt::AlignRight,
                    QString::number(shape.number));
    }
    std::vector<int> strongest(static_cast<std::size_t>(lines.lineCount()), -1);
    if (m_shading)
        for (const auto& span : m_layout.spans(index)) {
            int& step = strongest[static_cast<std::size_t>(span.line)];
            // Either side of a comparison has five steps of its own.
            if (const int own = stepOf(*m_shading, span.token); own >= 0 && own % 5 > (step < 0 ? -1 : step % 5))
                step = own;
        }
    const auto colors = shadingColors(theme, m_shading ? m_shading->mode : ReadingMode::Votes);
    for (int line = first; line <= last; ++line) {
        const int step = strongest[static_cast<std::size_t>(line)];
        QColor bar = theme.hairline;
        bar.setAlphaF(0.55f);
        painter.fillRect(
            QRectF(kBarLeft, std::round(y + line * lineHeight) + 5, kBarWidth, lineHeight - 10),
            step >= 0 ? colors[static_cast<std::size_t>(step)] : bar);
    }

    paintBookmarks(painter, index, y);
    if (m_before) {
        const double share = std::clamp(static_cast<double>(m_fade.elapsed()) / kFadeMs, 0.0, 1.0);
        paintMarks(painter, *m_before, index, y, 1 - share);
        if (m_shading)
            paintMarks(painter, *m_shading, index, y, share);
    } else if (m_shading) {
        paintMarks(painter, *m_shading, index, y, 1);
    }
    if (m_shading)
        paintSecondMarks(painter, *m_shading, index, y);
    paintRanges(painter, index, y);

    // Text. Words on strong grounds may need another ink, a heading's mark stands back.
    QVector<QTextLayout::FormatRange> formats;
    if (shape.kind == TokenLayout::BlockKind::Heading && shape.marker > 0) {
        QTextLayout::FormatRange range;
        range.start = 0;
        range.length = shape.marker;
        range.format.setForeground(theme.muted);
        formats.append(range);
    }
    if (m_shading) {
        const auto inks = shadingInks(theme, m_shading->mode);
        if (std::any_of(inks.begin(), inks.end(),
                        [&](const QColor& ink) { return ink != theme.ink; })) {
            const auto& tokens = *m_layout.tokens();
            for (const auto& span : m_layout.spans(index)) {
                const int step =
                    span.line >= first && span.line <= last ? stepOf(*m_shading, span.token) : -1;
                if (step < 0 || inks[static_cast<std::size_t>(step)] == theme.ink)
                    continue;
                QTextLayout::FormatRange range;
                range.start =
                    std::max(0, tokens.begins[static_cast<std::size_t>(span.token)] - shape.begin);
                range.length =
                    std::min(shape.textEnd, tokens.ends[static_cast<std::size_t>(span.token)]) -
                    shape.begin - range.start;
                range.format.setForeground(inks[static_cast<std::size_t>(step)]);
                // Neighbours of one ink become one range.
                if (!formats.isEmpty() &&
                    formats.last().start + formats.last().length == range.start &&
                    formats.last().format == range.format)
                    formats.last().length += range.length;
                else if (range.length > 0)
                    formats.append(range);
            }
        }
    }
    painter.setPen(theme.ink);
    lines.draw(painter, QPointF(kGutter, y), first, last, formats);
    // Line-end tokens have no glyph; where one is read, it gets a mark.
    if (m_shading) {
        painter.setPen(theme.muted);
        QFont small = font();
        small.setPixelSize(10);
        painter.setFont(small);
        for (const auto& span : m_layout.spans(index))
            if (span.lineEnd && span.line >= first && span.line <= last &&
                stepOf(*m_shading, span.token) >= 0)
                painter.drawText(QRectF(kGutter + span.left, y + span.line * lineHeight,
                                        span.right - span.left, lineHeight),
                                 Qt::AlignCenter | Qt::TextDontClip, QStringLiteral("¶"));
    }
}

void DocumentCanvas::paintEmpty(QPainter& painter)
{
    const Theme& theme = Theme::of(this);
    const QRectF area = QRectF(viewport()->rect()).adjusted(40, 0, -40, 0);
    QFont large = font();
    large.setPixelSize(17);
    large.setWeight(QFont::DemiBold);
    QFont normal = font();
    normal.setPixelSize(14);
    const double centre = area.height() * 0.42;
    painter.setFont(large);
    painter.setPen(theme.ink);
    painter.drawText(QRectF(area.left(), centre - 44, area.width(), 30), Qt::AlignCenter,
                     m_emptyTitle);
    painter.setFont(normal);
    painter.setPen(theme.muted);
    const double width = std::min(area.width(), 460.0);
    painter.drawText(
        QRectF(area.center().x() - width / 2, centre - 6, width, area.height() - centre),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

} // namespace sightline
