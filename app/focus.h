// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace sightline {

/// What the user looks at: which run, which of its tokens, which layer, which position of the sequence.
struct FocusPoint {
    RunId run = 0;
    int token = -1;            ///< index into RunSnapshot::tokens; -1 none
    std::int64_t layer = 0;
    std::int64_t position = -1; ///< sequence position under the pointer or chosen; -1 none
    bool operator==(const FocusPoint&) const = default;
};

/// Sequence positions [begin, end).
struct PositionSpan {
    std::int64_t begin = 0;
    std::int64_t end = 0;
    [[nodiscard]] bool isEmpty() const { return end <= begin; }
    [[nodiscard]] bool contains(std::int64_t position) const { return position >= begin && position < end; }
    bool operator==(const PositionSpan&) const = default;
};

/// Generated tokens first .. last of one run, brushed in the steps: what views add up over. Empty: none.
struct TokenRange {
    RunId run = 0;
    int first = -1;
    int last = -2;
    [[nodiscard]] bool isEmpty() const { return run == 0 || first < 0 || last < first; }
    [[nodiscard]] int count() const { return isEmpty() ? 0 : last - first + 1; }
    [[nodiscard]] bool contains(int token) const { return !isEmpty() && token >= first && token <= last; }
    bool operator==(const TokenRange&) const = default;
};

/// What all views mark beside the point. Never per panel: a locked panel shows the same marks.
struct FocusMarks {
    std::optional<FocusPoint> pinned; ///< the reference that the point is compared with
    PositionSpan passage;            ///< the chosen stretch of positions; empty without
    TokenRange tokens;               ///< the brushed tokens; empty without
    bool operator==(const FocusMarks&) const = default;
};

/// The one focus that all views share. Hover is transient, click locks, Escape unlocks; views read
/// `shown()`, `pinned()` and `passage()` and repaint on `changed`. While an answer grows, `follow` moves the
/// token to the newest until the user chooses one. Where the user looked can be walked back and forth.
///
/// A panel has a Focus of its own that leads to the shared one. Linked, the two are the same. Locked, it
/// keeps its run, token and layer, which then move by this object only; positions, marks and history stay
/// those of the shared focus, so that two tokens can be compared at one place.
///
/// Another token costs every view a picture. Under a pointer that moves over tokens only the panel beneath it follows
/// at once; the others take turns, one each time the event loop has nothing else to do, and each goes straight to the
/// newest. Until its turn a panel shows what it was told of last, as a whole. What is locked is told to all at once.
class Focus : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kLongestHistory = 100;

    explicit Focus(QObject* parent = nullptr);
    /// The focus of a panel, linked at first. `shared` outlives it and is no panel's focus itself.
    Focus(Focus& shared, QObject* parent);
    ~Focus() override;

    [[nodiscard]] const FocusPoint& shown() const { return m_shown; }
    [[nodiscard]] const FocusPoint& locked() const { return isForwarding() ? m_shared->m_locked : m_locked; }
    [[nodiscard]] bool isFollowing() const { return isForwarding() ? m_shared->m_follow : m_follow; }
    [[nodiscard]] const std::optional<FocusPoint>& pinned() const { return root().m_marks.pinned; }
    [[nodiscard]] const PositionSpan& passage() const { return root().m_marks.passage; }
    /// The brushed tokens; the token in focus stays what it is.
    [[nodiscard]] const TokenRange& tokenRange() const { return root().m_marks.tokens; }
    [[nodiscard]] bool canGoBack() const { return !root().m_back.empty(); }
    [[nodiscard]] bool canGoForward() const { return !root().m_forward.empty(); }
    /// False for the focus of a panel that keeps its own token and layer.
    [[nodiscard]] bool isLinked() const { return m_isLinked; }
    /// No panel waits for its turn.
    [[nodiscard]] bool isSettled() const { return root().m_waiting.empty(); }
    /// Forgets what belongs to runs that `isKnown` denies: history, pin, and a locked panel's token, which links
    /// it again. Panels are asked one by one.
    void keepRuns(const std::function<bool(RunId)>& isKnown);

public slots:
    void hoverToken(sightline::RunId run, int token);
    void hoverPosition(qint64 position);
    void endHover();
    void lockToken(sightline::RunId run, int token); ///< stops following
    void lockPosition(qint64 position);
    void setLayer(qint64 layer);
    void stepToken(int by, int tokenCount);            ///< arrow keys; clamps
    void stepLayer(int by, qint64 layerCount);
    void brush(sightline::RunId run, int from, int to); ///< in either order; stops following
    void clearBrush();
    void unlock();                                     ///< forgets position, passage and brush, follows again
    void follow(sightline::RunId run, int newestToken); ///< called as an answer grows
    void reset();                                      ///< nothing is chosen, pinned or remembered; keeps the layer, follows
    void pin();                                        ///< what is shown becomes the reference
    void unpin();
    void pinOrUnpin();                                 ///< Ctrl+click: pins what is shown; the pinned one again lets go
    void togglePin();                                  ///< unpins, or pins what is shown
    void setPassage(qint64 begin, qint64 end);         ///< [begin, end) in either order; equal: none
    void goBack();                                     ///< to what was locked before; stops following
    void goForward();
    void setLinked(bool on);                           ///< of a panel's focus; locking keeps what is shown

signals:
    void changed();        ///< shown(), pinned(), passage() or tokenRange() is different
    void historyChanged(); ///< canGoBack() or canGoForward() may be different
    void linkChanged();

private:
    /// What moved the lock: steps of one kind in a row leave one entry of history, as typing does.
    enum class Move { Jump, TokenStep, LayerStep, PositionStep };

    [[nodiscard]] bool isForwarding() const { return m_shared && m_isLinked; }
    [[nodiscard]] Focus& root() { return m_shared ? *m_shared : *this; }
    [[nodiscard]] const Focus& root() const { return m_shared ? *m_shared : *this; }
    void moveLock(const FocusPoint& to, Move move, bool keepsHover = false);
    void setHover(const FocusPoint& to, Focus* source);
    void stopHover(Focus* source);
    void setMarks(const FocusMarks& marks);
    void onSharedChanged();
    void wait(Focus* panel);
    void takeTurn();
    void catchUp();
    void refresh(bool marksChanged = false);
    void travel(std::vector<FocusPoint>& from, std::vector<FocusPoint>& to);

    Focus* m_shared = nullptr; ///< null for the shared one itself
    bool m_isLinked = true;
    FocusPoint m_locked;
    FocusPoint m_hover;
    FocusPoint m_shown;
    bool m_hasHover = false;
    bool m_follow = true;
    FocusMarks m_marks; ///< of a panel's focus: as they were last told of
    Move m_lastMove = Move::Jump;
    std::vector<FocusPoint> m_back, m_forward;
    // Of the shared one:
    Focus* m_hoverSource = nullptr; ///< the panel under the pointer, while its hover is told
    std::vector<Focus*> m_waiting;  ///< panels that have not been told, longest waiting first
    QTimer m_turns;
};

} // namespace sightline
