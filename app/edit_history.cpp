// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit_history.h"

namespace sightline {

void EditHistory::push(const QString& what, std::function<void()> undo, std::function<void()> redo)
{
    m_edits.resize(m_done);
    if (m_edits.size() == kMost)
        m_edits.erase(m_edits.begin());
    m_edits.push_back({ what, std::move(undo), std::move(redo) });
    m_done = m_edits.size();
    emit pushed(what);
    emit changed();
}

QString EditHistory::undoText() const
{
    return canUndo() ? m_edits[m_done - 1].what : QString();
}

QString EditHistory::redoText() const
{
    return canRedo() ? m_edits[m_done].what : QString();
}

void EditHistory::undo()
{
    if (!canUndo())
        return;
    const auto action = m_edits[--m_done].undo; // a copy: it may clear the history
    action();
    emit changed();
}

void EditHistory::redo()
{
    if (!canRedo())
        return;
    const auto action = m_edits[m_done++].redo;
    action();
    emit changed();
}

void EditHistory::clear()
{
    m_edits.clear();
    m_done = 0;
    emit cleared();
    emit changed();
}

} // namespace sightline
