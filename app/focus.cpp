// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/focus.h"

#include <algorithm>
#include <cstdlib>

namespace sightline {

Focus::Focus(QObject* parent) : QObject(parent)
{
    m_turns.setInterval(0); // when events and repaints are done
    connect(&m_turns, &QTimer::timeout, this, &Focus::takeTurn);
}

Focus::Focus(Focus& shared, QObject* parent) : QObject(parent), m_shared(&shared.root()), m_shown(shared.root().m_shown)
{
    m_marks = m_shared->m_marks;
    connect(m_shared, &Focus::changed, this, &Focus::onSharedChanged);
    connect(m_shared, &Focus::historyChanged, this, &Focus::historyChanged);
}

Focus::~Focus()
{
    if (m_shared)
        std::erase(m_shared->m_waiting, this);
}

void Focus::onSharedChanged()
{
    if (m_isLinked) {
        FocusPoint same = m_shown; // but for the position, which costs little
        same.position = m_shared->m_shown.position;
        if (m_shared->m_hoverSource && m_shared->m_hoverSource != this && m_shared->m_shown != same)
            return m_shared->wait(this);
        return catchUp();
    }
    const bool marksChanged = std::exchange(m_marks, m_shared->m_marks) != m_shared->m_marks;
    refresh(marksChanged);
}

void Focus::wait(Focus* panel)
{
    if (std::find(m_waiting.begin(), m_waiting.end(), panel) == m_waiting.end())
        m_waiting.push_back(panel);
    m_turns.start();
}

void Focus::takeTurn()
{
    if (!m_waiting.empty())
        m_waiting.front()->catchUp();
    if (m_waiting.empty())
        m_turns.stop();
}

/// A linked panel shows what the shared focus does.
void Focus::catchUp()
{
    std::erase(m_shared->m_waiting, this);
    const bool isOther = std::exchange(m_shown, m_shared->m_shown) != m_shared->m_shown;
    const bool marksChanged = std::exchange(m_marks, m_shared->m_marks) != m_shared->m_marks;
    if (isOther || marksChanged)
        emit changed();
}

/// Works out what is shown now, and tells when it is something else.
void Focus::refresh(bool marksChanged)
{
    FocusPoint now = m_hasHover ? m_hover : m_locked;
    if (m_shared) {
        now.position = m_shared->m_shown.position;
        m_locked.position = m_shared->m_locked.position;
    }
    const bool isOther = std::exchange(m_shown, now) != now;
    if (isOther || marksChanged)
        emit changed();
}

void Focus::setHover(const FocusPoint& to, Focus* source)
{
    m_hover = to;
    m_hasHover = true;
    m_hoverSource = source;
    refresh();
    m_hoverSource = nullptr;
}

void Focus::stopHover(Focus* source)
{
    m_hasHover = false;
    m_hoverSource = source;
    refresh();
    m_hoverSource = nullptr;
}

void Focus::moveLock(const FocusPoint& to, Move move, bool keepsHover)
{
    const bool isContinued = move != Move::Jump && move == m_lastMove;
    // A locked panel wanders by itself; the history is that of the shared focus.
    if (!m_shared && to != m_locked && !isContinued && (m_locked.run != 0 || m_locked.position >= 0)) {
        m_back.push_back(m_locked);
        if (m_back.size() > kLongestHistory)
            m_back.erase(m_back.begin());
        m_forward.clear();
        emit historyChanged();
    }
    m_lastMove = move;
    m_locked = to;
    m_hasHover = m_hasHover && keepsHover;
    m_hoverSource = nullptr; // chosen while a hover was told: no panel waits
    refresh();
}

void Focus::setMarks(const FocusMarks& marks)
{
    if (std::exchange(m_marks, marks) != marks)
        emit changed();
}

void Focus::hoverToken(RunId run, int token)
{
    Focus& to = isForwarding() ? *m_shared : *this;
    FocusPoint point = to.m_shown;
    point.run = run;
    point.token = token;
    to.setHover(point, m_shared ? this : nullptr);
}

void Focus::hoverPosition(qint64 position)
{
    FocusPoint point = root().m_shown;
    point.position = position;
    root().setHover(point, m_shared ? this : nullptr);
}

void Focus::endHover()
{
    if (m_shared)
        m_shared->stopHover(this);
    if (!isForwarding())
        stopHover(nullptr);
}

void Focus::lockToken(RunId run, int token)
{
    if (isForwarding())
        return m_shared->lockToken(run, token);
    m_follow = false;
    FocusPoint point = m_locked;
    point.run = run;
    point.token = token;
    moveLock(point, Move::Jump);
}

void Focus::lockPosition(qint64 position)
{
    if (m_shared)
        return m_shared->lockPosition(position);
    FocusPoint point = m_locked;
    const bool isStep = point.position >= 0 && std::llabs(position - point.position) == 1;
    point.position = position;
    moveLock(point, isStep ? Move::PositionStep : Move::Jump);
}

void Focus::setLayer(qint64 layer)
{
    if (isForwarding())
        return m_shared->setLayer(layer);
    // The pointer may rest on a token meanwhile: the layer changes under it, the token does not.
    FocusPoint point = m_locked;
    point.layer = m_hover.layer = std::max<qint64>(0, layer);
    moveLock(point, Move::LayerStep, true);
}

void Focus::stepToken(int by, int tokenCount)
{
    if (isForwarding())
        return m_shared->stepToken(by, tokenCount);
    if (m_locked.run == 0 || tokenCount <= 0)
        return;
    m_follow = false;
    FocusPoint point = m_locked;
    const int from = point.token < 0 ? (by > 0 ? -1 : tokenCount) : point.token;
    // Widened, so that no step can overflow.
    const auto to = std::clamp<qint64>(qint64(from) + by, 0, tokenCount - 1);
    point.token = static_cast<int>(to);
    moveLock(point, Move::TokenStep);
}

void Focus::stepLayer(int by, qint64 layerCount)
{
    if (layerCount > 0)
        setLayer(std::clamp<qint64>(locked().layer + by, 0, layerCount - 1));
}

void Focus::brush(RunId run, int from, int to)
{
    if (m_shared)
        return m_shared->brush(run, from, to);
    if (run == 0 || from < 0 || to < 0)
        return;
    m_follow = false;
    FocusMarks marks = m_marks;
    marks.tokens = {run, std::min(from, to), std::max(from, to)};
    setMarks(marks);
}

void Focus::clearBrush()
{
    if (m_shared)
        return m_shared->clearBrush();
    FocusMarks marks = m_marks;
    marks.tokens = {};
    setMarks(marks);
}

void Focus::unlock()
{
    if (m_shared)
        return m_shared->unlock();
    m_follow = true;
    m_locked.position = -1;
    m_hasHover = false;
    m_lastMove = Move::Jump;
    const bool hadPassage = !std::exchange(m_marks.passage, {}).isEmpty();
    const bool hadBrush = !std::exchange(m_marks.tokens, {}).isEmpty();
    refresh(hadPassage || hadBrush);
}

void Focus::follow(RunId run, int newestToken)
{
    if (m_shared)
        return m_shared->follow(run, newestToken);
    if (!m_follow)
        return;
    m_locked.run = run;
    m_locked.token = newestToken;
    m_lastMove = Move::Jump;
    refresh();
}

void Focus::reset()
{
    if (m_shared) {
        setLinked(true);
        return m_shared->reset();
    }
    m_follow = true;
    m_hasHover = false;
    m_locked = FocusPoint { 0, -1, m_locked.layer, -1 };
    m_hover = m_locked;
    m_lastMove = Move::Jump;
    m_back.clear();
    m_forward.clear();
    emit historyChanged();
    refresh(std::exchange(m_marks, {}) != FocusMarks());
}

void Focus::pin()
{
    FocusMarks marks = root().m_marks;
    marks.pinned = shown();
    root().setMarks(marks);
}

void Focus::unpin()
{
    FocusMarks marks = root().m_marks;
    marks.pinned.reset();
    root().setMarks(marks);
}

void Focus::pinOrUnpin()
{
    if (pinned() == shown())
        unpin();
    else
        pin();
}

void Focus::togglePin()
{
    if (pinned())
        unpin();
    else if (shown().run != 0 || shown().position >= 0)
        pin();
}

void Focus::setPassage(qint64 begin, qint64 end)
{
    FocusMarks marks = root().m_marks;
    marks.passage = begin == end ? PositionSpan() : PositionSpan { std::min(begin, end), std::max(begin, end) };
    root().setMarks(marks);
}

void Focus::travel(std::vector<FocusPoint>& from, std::vector<FocusPoint>& to)
{
    if (from.empty())
        return;
    to.push_back(m_locked);
    m_locked = from.back();
    from.pop_back();
    m_follow = false;
    m_hasHover = false;
    m_lastMove = Move::Jump;
    emit historyChanged();
    refresh();
}

void Focus::goBack()
{
    Focus& focus = root();
    focus.travel(focus.m_back, focus.m_forward);
}

void Focus::goForward()
{
    Focus& focus = root();
    focus.travel(focus.m_forward, focus.m_back);
}

void Focus::setLinked(bool on)
{
    if (!m_shared || on == m_isLinked)
        return;
    m_isLinked = on;
    if (!on) {
        std::erase(m_shared->m_waiting, this);
        m_locked = m_shown;
        m_hasHover = false;
        m_follow = false;
        refresh();
    } else {
        catchUp();
    }
    emit linkChanged();
}

void Focus::keepRuns(const std::function<bool(RunId)>& isKnown)
{
    const auto isGone = [&isKnown](const FocusPoint& point) { return point.run != 0 && !isKnown(point.run); };
    if (m_shared) {
        if (!m_isLinked && isGone(m_locked))
            setLinked(true);
        return;
    }
    if (std::erase_if(m_back, isGone) + std::erase_if(m_forward, isGone) > 0)
        emit historyChanged();
    if (m_marks.pinned && isGone(*m_marks.pinned))
        unpin();
    if (m_marks.tokens.run != 0 && !isKnown(m_marks.tokens.run))
        clearBrush();
}

} // namespace sightline
