// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/context_bar.h"

#include "app/documents/combined_document.h"
#include "app/formatting.h"
#include "ui/painting/labels.h"
#include "ui/painting/tabular_text.h"
#include "ui/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

constexpr std::int64_t kUsualQuestion = 64; // tokens
constexpr double kTop = 4, kThickness = 6;

QString kindName(ContextUse::Kind kind)
{
    switch (kind) {
    case ContextUse::Kind::System:
        return sightline::ContextBar::tr("system prompt");
    case ContextUse::Kind::Document:
        return sightline::ContextBar::tr("document");
    case ContextUse::Kind::Question:
        return sightline::ContextBar::tr("question");
    case ContextUse::Kind::Answer:
        break;
    }
    return sightline::ContextBar::tr("answer");
}

/// The document's tokens, part by part where it has parts.
void addDocument(std::vector<ContextUse::Segment>& segments, const DocumentTokens& tokens)
{
    const Document& document = *tokens.document;
    if (document.parts.empty()) {
        segments.push_back({ContextUse::Kind::Document, document.title, tokens.count()});
        return;
    }
    std::int64_t from = 0;
    for (std::size_t part = 0; part < document.parts.size(); ++part) {
        std::int64_t to = tokens.count();
        if (part + 1 < document.parts.size())
            to = std::lower_bound(tokens.begins.begin(), tokens.begins.end(), document.parts[part + 1].begin) -
                 tokens.begins.begin();
        segments.push_back({ContextUse::Kind::Document, document.parts[part].title, to - from});
        from = to;
    }
}

} // namespace

std::int64_t ContextUse::used() const
{
    std::int64_t tokens = 0;
    for (const Segment& segment : segments)
        tokens += segment.tokens;
    return tokens;
}

std::int64_t ContextUse::sum(Kind kind) const
{
    std::int64_t tokens = 0;
    for (const Segment& segment : segments)
        tokens += segment.kind == kind ? segment.tokens : 0;
    return tokens;
}

bool ContextUse::isTight() const
{
    return capacity > 0 && used() > 0 && used() + kUsualQuestion + nextAnswer > capacity;
}

ContextUse ContextUse::of(const DocumentTokensPtr& document, const RunPtr& last, std::int64_t capacity,
                          std::int64_t nextAnswer)
{
    ContextUse use;
    use.capacity = capacity;
    use.nextAnswer = nextAnswer;
    const bool isCurrent = last && last->prompt && last->prompt->document == document;
    if (!isCurrent) { // before the first question, or after the documents have changed
        if (document) {
            if (document->firstPosition > 1)
                use.segments.push_back({Kind::System, {}, document->firstPosition - 1});
            addDocument(use.segments, *document);
        }
        if (!last || !last->prompt)
            return use;
    }
    int question = 0;
    for (const auto& segment : last->prompt->chat.segments) {
        const std::int64_t tokens = segment.end - segment.begin;
        Kind kind = Kind::Question;
        switch (segment.kind) {
        case sightline::Segment::Kind::System:
        case sightline::Segment::Kind::Bos:
            kind = Kind::System;
            break;
        case sightline::Segment::Kind::Document:
            if (isCurrent)
                addDocument(use.segments, *document);
            continue;
        case sightline::Segment::Kind::User:
            kind = Kind::Question;
            ++question;
            break;
        case sightline::Segment::Kind::Assistant:
            kind = Kind::Answer;
            break;
        case sightline::Segment::Kind::Marker: // belongs to what it stands beside
            if (!use.segments.empty() && use.segments.back().kind != Kind::Document) {
                use.segments.back().tokens += tokens;
                continue;
            }
            use.segments.push_back({Kind::Question, QString::number(question + 1), tokens});
            continue;
        }
        if (!isCurrent && kind == Kind::System)
            continue;
        // Several stretches of one turn are one segment.
        if (!use.segments.empty() && use.segments.back().kind == kind && kind != Kind::Document)
            use.segments.back().tokens += tokens;
        else
            use.segments.push_back({kind, kind == Kind::System ? QString() : QString::number(std::max(1, question)), tokens});
    }
    // Whatever no segment speaks of is there all the same.
    if (isCurrent && document && use.sum(Kind::Document) == 0)
        addDocument(use.segments, *document);
    if (const std::int64_t rest = last->prompt->length() - use.used(); isCurrent && rest > 0)
        use.segments.push_back({Kind::Question, QString::number(std::max(1, question)), rest});
    if (!last->tokens.empty())
        use.segments.push_back({Kind::Answer, QString::number(std::max(1, question)), std::ssize(last->tokens)});
    return use;
}

ContextBar::ContextBar(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(30);
    setAccessibleName(tr("Context"));
}

void ContextBar::set(ContextUse use)
{
    m_use = std::move(use);
    setAccessibleDescription(text());
    update();
}

QString ContextBar::text() const
{
    if (m_use.capacity <= 0)
        return tr("context: known once a model is loaded");
    const std::int64_t document = m_use.sum(ContextUse::Kind::Document);
    QStringList parts{tr("context %1 of %2").arg(format::count(m_use.used()), format::count(m_use.capacity))};
    if (document > 0)
        parts += tr("document %1").arg(format::count(document));
    parts += tr("chat %1").arg(format::count(m_use.used() - document));
    parts += m_use.isTight() ? tr("%1 left: the next answer may not fit").arg(format::count(m_use.left()))
                             : tr("%1 left").arg(format::count(m_use.left()));
    return parts.join(QStringLiteral(" · "));
}

double ContextBar::placeOf(std::int64_t tokens) const
{
    const double share = m_use.capacity > 0 ? static_cast<double>(tokens) / static_cast<double>(m_use.capacity) : 0;
    return std::round(width() * std::clamp(share, 0.0, 1.0));
}

QString ContextBar::describe(double x) const
{
    if (m_use.capacity <= 0)
        return text();
    const auto share = [this](std::int64_t tokens) {
        return format::percent(static_cast<double>(tokens) / static_cast<double>(m_use.capacity));
    };
    std::int64_t at = 0;
    for (const auto& segment : m_use.segments) {
        const double left = placeOf(at);
        at += segment.tokens;
        if (x < left || x >= std::max(left + 2, placeOf(at)))
            continue;
        const QString name = segment.kind == ContextUse::Kind::Document ? tr("document “%1”").arg(segment.name)
                             : segment.name.isEmpty()                   ? kindName(segment.kind)
                                                      : tr("%1 %2").arg(kindName(segment.kind), segment.name);
        return tr("%1: %2 tokens, %3 of the context").arg(name, format::count(segment.tokens), share(segment.tokens));
    }
    return tr("room left: %1 tokens, %2 of the context; the next answer takes at most %3")
        .arg(format::count(m_use.left()), share(m_use.left()), format::count(m_use.nextAnswer));
}

bool ContextBar::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), describe(help->pos().x()), this);
    return true;
}

void ContextBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.hairline);
    const QRectF track(0, kTop, width(), kThickness);
    painter.drawRoundedRect(track, 3, 3);
    painter.setClipRect(track);
    std::int64_t at = 0;
    int number = 0;
    for (const auto& segment : m_use.segments) {
        const double left = placeOf(at);
        at += segment.tokens;
        const double right = std::max(left + (segment.tokens > 0 ? 2 : 0), placeOf(at));
        QColor colour = segment.kind == ContextUse::Kind::System     ? theme.muted
                        : segment.kind == ContextUse::Kind::Document ? theme.mass
                        : segment.kind == ContextUse::Kind::Question ? theme.runA.lighter(theme.dark ? 80 : 150)
                                                                     : theme.runA;
        // A hair of the ground between neighbours, where there is room for one.
        const double gap = number++ > 0 && right - left > 4 ? 1 : 0;
        painter.fillRect(QRectF(left + gap, kTop, right - left - gap, kThickness), colour);
    }
    if (m_use.capacity > 0 && m_use.used() > 0 && m_use.nextAnswer > 0) { // what the next answer may take
        const double left = placeOf(m_use.used()), right = placeOf(m_use.used() + kUsualQuestion + m_use.nextAnswer);
        painter.fillRect(QRectF(left, kTop, right - left, kThickness),
                         QBrush(m_use.isTight() ? theme.divergence : theme.muted, Qt::BDiagPattern));
    }
    painter.setClipping(false);
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    painter.setPen(m_use.isTight() ? theme.divergence : theme.muted);
    // Where there is no room the parts go first: how much there is, and how much is left, say most.
    QStringList parts = text().split(QStringLiteral(" · "));
    while (parts.size() > 2 && tabularWidth(small, parts.join(QStringLiteral(" · "))) > width())
        parts.removeAt(1);
    drawTabular(painter, QRectF(0, 12, width(), 18), Qt::AlignLeft, parts.join(QStringLiteral(" · ")));
}

} // namespace sightline
