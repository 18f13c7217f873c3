// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"

#include <QObject>

namespace sightline {

/// What the user looks at: which run, which of its tokens, which layer, which position of the sequence.
struct FocusPoint {
    RunId run = 0;
    int token = -1;            ///< index into RunSnapshot::tokens; -1 none
    std::int64_t layer = 0;
    std::int64_t position = -1; ///< sequence position under the pointer or chosen; -1 none
    bool operator==(const FocusPoint&) const = default;
};

/// The one focus that all views share. Hover is transient, click locks, Escape unlocks; views read
/// `shown()` and repaint on `changed`. While an answer grows, `follow` moves the token to the newest
/// until the user chooses one.
class Focus : public QObject {
    Q_OBJECT

public:
    explicit Focus(QObject* parent = nullptr) : QObject(parent) {}

    [[nodiscard]] const FocusPoint& shown() const { return m_hasHover ? m_hover : m_locked; }
    [[nodiscard]] const FocusPoint& locked() const { return m_locked; }
    [[nodiscard]] bool isFollowing() const { return m_follow; }

public slots:
    void hoverToken(sightline::RunId run, int token);
    void hoverPosition(qint64 position);
    void endHover();
    void lockToken(sightline::RunId run, int token); ///< stops following
    void lockPosition(qint64 position);
    void setLayer(qint64 layer);
    void stepToken(int by, int tokenCount);            ///< arrow keys; clamps
    void stepLayer(int by, qint64 layerCount);
    void unlock();                                     ///< forgets the position, follows again
    void follow(sightline::RunId run, int newestToken); ///< called as an answer grows
    void reset();                                      ///< no run, token or position; keeps the layer, follows

signals:
    void changed(); ///< shown() is different

private:
    void set(FocusPoint& slot, const FocusPoint& value, bool hasHover);
    FocusPoint m_locked;
    FocusPoint m_hover;
    bool m_hasHover = false;
    bool m_follow = true;
};

} // namespace sightline
