// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer shows beside another one: the common beginning as a note, and what dense attention would have said.
#include "app/formatting.h"
#include "ui/theme.h"
#include "ui/views/answer_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sightline {

namespace {

constexpr double kGhostRoom = 13; // above a line, for what dense attention would have said

} // namespace

/// What stands for a token: its text, or, of the tokens that are folded away, a note in the first one's place.
QString AnswerText::textOf(std::size_t token) const
{
    QString text = QString::fromStdString(m_run->tokens[token]->text);
    if (static_cast<int>(token) < m_folded) {
        if (token > 0)
            return {};
        const bool hasBlank = m_folded < std::ssize(m_run->tokens) &&
                              QString::fromStdString(m_run->tokens[static_cast<std::size_t>(m_folded)]->text).startsWith(u' ');
        const QString note = tr("… %1 equal tokens").arg(format::count(m_folded));
        return hasBlank ? note : note + QLatin1Char(' ');
    }
    if (token == 0) // an answer often opens with a blank, which would only indent it
        while (text.size() > 1 && text[0].isSpace())
            text.remove(0, 1);
    return text;
}

void AnswerText::setFolded(int tokens)
{
    m_wantsFolded = m_run ? std::clamp(tokens, 0, static_cast<int>(m_run->tokens.size())) : 0;
    if (m_wantsFolded != m_folded)
        refill();
}

void AnswerText::setDiffering(std::vector<char> tokens)
{
    if (tokens == m_differing)
        return;
    m_differing = std::move(tokens);
    update();
}

void AnswerText::paintDiffering(QPainter& painter, const std::vector<TokenFlow::Box>& boxes)
{
    if (m_differing.empty() || !m_run)
        return;
    const Theme& theme = Theme::of(this);
    QPen pen(m_run->side == RunSide::B ? theme.runB : theme.runA, 2, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1, 1});
    painter.setPen(pen);
    for (const auto& box : boxes) {
        const auto at = static_cast<std::size_t>(box.token);
        if (box.token < m_folded || at >= m_differing.size() || !m_differing[at] || box.rect.width() < 3)
            continue;
        const double y = std::round(box.rect.bottom() - 3);
        painter.drawLine(QPointF(box.rect.left(), y), QPointF(box.rect.right(), y));
    }
}

void AnswerText::setGhosts(bool shown)
{
    if (shown == m_showsGhosts)
        return;
    m_showsGhosts = shown;
    updateGhosts();
    fitHeight();
    update();
}

void AnswerText::updateGhosts()
{
    m_ghosts = m_showsGhosts && m_run ? ghostsOf(*m_run) : std::vector<Ghost>{};
    std::erase_if(m_ghosts, [this](const Ghost& ghost) { return ghost.token < m_folded; });
    std::vector<int> tokens;
    for (const Ghost& ghost : m_ghosts)
        tokens.push_back(ghost.token);
    m_rich.setRoomAbove(m_ghosts.empty() ? 0 : kGhostRoom);
    m_flow.setRaisedTokens(std::move(tokens), kGhostRoom);
}

void AnswerText::paintGhosts(QPainter& painter, const std::vector<TokenFlow::Box>& boxes)
{
    if (m_ghosts.empty())
        return;
    QFont small = font();
    small.setPixelSize(11);
    small.setItalic(true);
    painter.setFont(small);
    painter.setPen(Theme::of(this).runB);
    const QFontMetricsF metrics(small);
    const auto ghostOf = [this](int token) {
        const auto at = std::lower_bound(m_ghosts.begin(), m_ghosts.end(), token,
                                         [](const Ghost& ghost, int value) { return ghost.token < value; });
        return at != m_ghosts.end() && at->token == token ? &*at : nullptr;
    };
    int last = -1;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const auto& box = boxes[i];
        const Ghost* ghost = box.token == last ? nullptr : ghostOf(box.token);
        last = box.token;
        if (!ghost)
            continue;
        // Up to the next ghost on the line, or to its end.
        double right = m_flow.width();
        for (std::size_t j = i + 1; j < boxes.size() && boxes[j].rect.top() == box.rect.top(); ++j)
            if (boxes[j].token != box.token && ghostOf(boxes[j].token)) {
                right = boxes[j].rect.left() - 6;
                break;
            }
        const QRectF place(box.rect.left(), box.rect.top() - kGhostRoom + 3, std::max(12.0, right - box.rect.left()),
                           kGhostRoom);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine | Qt::TextDontClip,
                         metrics.elidedText(ghost->text, Qt::ElideRight, place.width()));
    }
}

QString AnswerText::describe(int token) const
{
    if (token < 0 || token >= std::ssize(m_run->tokens))
        return {};
    if (token < m_folded) {
        QString text;
        for (int i = 0; i < m_folded; ++i)
            text += QString::fromStdString(m_run->tokens[static_cast<std::size_t>(i)]->text);
        text = text.simplified();
        return tr("A and B begin alike; click to see it") + QLatin1Char('\n') +
               (text.size() > 300 ? text.left(299) + QChar(0x2026) : text);
    }
    const TokenRecord& record = *m_run->tokens[static_cast<std::size_t>(token)];
    QStringList lines;
    if (m_metric != TokenMetric::None) {
        const double value = metricValue(m_metric, record);
        const QString unit = m_metric == TokenMetric::Uncovered ? QString() : tr(" nats");
        lines += tr("token %1 %2").arg(QString::number(token + 1), format::quoted(QString::fromStdString(record.text)));
        lines += std::isnan(value) ? tr("%1 was not measured").arg(metricName(m_metric))
                                   : QString(metricName(m_metric) + QLatin1Char(' ') + format::number(value) + unit);
    }
    const auto ghost = std::find_if(m_ghosts.begin(), m_ghosts.end(), [&](const Ghost& each) { return each.token == token; });
    if (ghost != m_ghosts.end())
        lines += tr("dense attention would say %1 (%2; here %3)")
                     .arg(format::quoted(ghost->text), format::number(ghost->probability), format::number(ghost->own));
    return lines.join(QLatin1Char('\n'));
}

} // namespace sightline
