// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, searching and the context menu of the document view.
#include "app/focus.h"
#include "app/session.h"
#include "ui/views/document_canvas.h"
#include "ui/views/document_view.h"
#include "ui/views/find_bar.h"
#include "ui/views/overview_ruler.h"
#include "ui/views/passages_list.h"

#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace sightline {

/// Keys that no child has taken. Not QShortcut: an action of the window with the same key would
/// make both
/// ambiguous, here it simply comes first.
void DocumentView::keyPressEvent(QKeyEvent* event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (event->matches(QKeySequence::Find))
        openFind();
    else if (event->key() == Qt::Key_F3 && plain)
        stepMatch(shift ? -1 : 1);
    else if (event->key() == Qt::Key_N && plain)
        stepSelected(shift ? -1 : 1);
    else if (event->key() == Qt::Key_V && plain)
        cycleMode(shift ? -1 : 1);
    else if (event->key() == Qt::Key_G && plain && !shift)
        cycleGranularity();
    else
        Panel::keyPressEvent(event);
}

// Moving about ------------------------------------------------------------------------------------

void DocumentView::stepSelected(int by)
{
    if (!m_shading || !m_context.focus || m_shading->readsEverything)
        return;
    const auto [firstVisible, lastVisible] = m_canvas->visibleTokens();
    int from = tokenOfPosition(m_context.focus->locked().position);
    if (from < 0)
        from = by > 0 ? firstVisible - 1 : lastVisible;
    const auto& steps = m_shading->steps;
    for (int at = from + by; at >= 0 && at < static_cast<int>(steps.size()); at += by)
        if (steps[static_cast<std::size_t>(at)] >= 0) {
            m_context.focus->lockPosition(m_tokens->firstPosition + at);
            return;
        }
}

void DocumentView::showMostRead()
{
    if (!m_shading || !m_tokens || m_shading->readsEverything)
        return;
    m_wantsMostRead = m_units == nullptr;
    if (m_wantsMostRead)
        return findUnits(); // and come back
    PassageRanking ranking;
    ranking.shading = m_shading.get();
    ranking.limit = 1;
    const auto best = rankPassages(passagesOf(m_units->sentences), *m_tokens, ranking);
    if (!best.empty())
        m_canvas->scrollToRange({best.front().begin, best.front().end}, true);
}

void DocumentView::setPassagesVisible(bool visible)
{
    m_passagesButton->setChecked(visible);
}

void DocumentView::openFind()
{
    if (!m_document)
        return;
    const QString selected = m_canvas->selectedText();
    m_find->open(selected.contains(QLatin1Char('\n')) || selected.size() > 80 ? QString()
                                                                              : selected);
    find(m_find->needle());
}

void DocumentView::closeFind()
{
    m_find->hide();
    m_matches.clear();
    m_match = -1;
    m_canvas->setMatches({}, -1);
    m_ruler->setHits({});
    m_canvas->setFocus();
}

void DocumentView::find(const QString& needle)
{
    m_matches = m_document ? findAll(m_document->text, needle) : decltype(m_matches){};
    m_match = -1;
    if (!m_matches.empty()) {
        // From what is on the screen onwards.
        const auto first = static_cast<std::size_t>(std::max(0, m_canvas->visibleTokens().first));
        const std::int32_t from =
            m_tokens && first < m_tokens->begins.size() ? m_tokens->begins[first] : 0;
        const auto at = std::lower_bound(m_matches.begin(), m_matches.end(), std::pair{from, 0});
        m_match = at == m_matches.end() ? 0 : static_cast<int>(at - m_matches.begin());
    }
    std::vector<int> hits;
    if (m_tokens)
        for (const auto& match : m_matches)
            hits.push_back(m_canvas->page().tokensIn(match.first, match.second).first);
    m_ruler->setHits(std::move(hits));
    showMatch();
}

void DocumentView::stepMatch(int by)
{
    if (m_matches.empty())
        return;
    const int count = static_cast<int>(m_matches.size());
    m_match = ((m_match + by) % count + count) % count;
    showMatch();
}

void DocumentView::showMatch()
{
    m_find->showResult(m_match, static_cast<int>(m_matches.size()));
    m_canvas->setMatches(m_matches, m_match);
    if (m_match >= 0)
        m_canvas->scrollToRange(m_matches[static_cast<std::size_t>(m_match)], true);
}

void DocumentView::openMenu(int token, QPoint at)
{
    if (!m_document)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copy =
        menu->addAction(tr("Copy"), QKeySequence::Copy, m_canvas, &DocumentCanvas::copy);
    copy->setEnabled(!m_canvas->selectedText().isEmpty());
    menu->addAction(tr("Find…"), QKeySequence::Find, this, &DocumentView::openFind);
    addForcing(menu, token);
    if (token >= 0 && m_tokens) {
        menu->addSeparator();
        addReaderActions(menu, token);
        addBookmarkActions(menu, token);
    }
    menu->popup(at);
}

} // namespace sightline
