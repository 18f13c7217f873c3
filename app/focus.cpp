// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/focus.h"

#include <algorithm>

namespace sightline {

void Focus::set(FocusPoint& slot, const FocusPoint& value, bool hasHover)
{
    const FocusPoint before = shown();
    slot = value;
    m_hasHover = hasHover;
    if (shown() != before)
        emit changed();
}

void Focus::hoverToken(RunId run, int token)
{
    FocusPoint point = shown();
    point.run = run;
    point.token = token;
    set(m_hover, point, true);
}

void Focus::hoverPosition(qint64 position)
{
    FocusPoint point = shown();
    point.position = position;
    set(m_hover, point, true);
}

void Focus::endHover()
{
    set(m_hover, m_locked, false);
}

void Focus::lockToken(RunId run, int token)
{
    m_follow = false;
    FocusPoint point = m_locked;
    point.run = run;
    point.token = token;
    set(m_locked, point, false);
}

void Focus::lockPosition(qint64 position)
{
    FocusPoint point = m_locked;
    point.position = position;
    set(m_locked, point, false);
}

void Focus::setLayer(qint64 layer)
{
    const FocusPoint before = shown();
    m_locked.layer = m_hover.layer = std::max<qint64>(0, layer);
    if (shown() != before)
        emit changed();
}

void Focus::stepToken(int by, int tokenCount)
{
    if (m_locked.run == 0 || tokenCount <= 0)
        return;
    m_follow = false;
    FocusPoint point = m_locked;
    const int from = point.token < 0 ? (by > 0 ? -1 : tokenCount) : point.token;
    // Widened, so that no step can overflow.
    const auto to = std::clamp<qint64>(qint64(from) + by, 0, tokenCount - 1);
    point.token = static_cast<int>(to);
    set(m_locked, point, false);
}

void Focus::stepLayer(int by, qint64 layerCount)
{
    if (layerCount > 0)
        setLayer(std::clamp<qint64>(m_locked.layer + by, 0, layerCount - 1));
}

void Focus::unlock()
{
    m_follow = true;
    FocusPoint point = m_locked;
    point.position = -1;
    set(m_locked, point, false);
}

void Focus::follow(RunId run, int newestToken)
{
    if (!m_follow)
        return;
    FocusPoint point = m_locked;
    point.run = run;
    point.token = newestToken;
    set(m_locked, point, m_hasHover);
}

void Focus::reset()
{
    m_follow = true;
    FocusPoint point;
    point.layer = m_locked.layer;
    m_hover = point;
    set(m_locked, point, false);
}

} // namespace sightline
