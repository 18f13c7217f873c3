// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace sightline {

class JournalQueue;
class PendingWrites;
class Session;

/// Keeps the conversation of a session in the library, so that a program that is killed at any moment loses at most
/// the token it was computing: questions and tokens go to a journal as they come, and when an answer has ended the
/// whole trace is written and the journal begins anew. A conversation that is left while it answers is written when
/// the answer has stopped, with all its tokens; whoever opens it meanwhile waits for that. Nothing on the GUI thread
/// waits for a disk. GUI thread.
class Autosave : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 kDefaultLimit = 2LL << 30;

    /// `limit`: bytes of the whole library beyond which the oldest traces lose their keys.
    Autosave(Session& session, const QString& folder, qint64 limit = kDefaultLimit, QObject* parent = nullptr);
    ~Autosave() override; ///< stops the answer, writes what is not written, and waits for it

    [[nodiscard]] const Library& library() const { return m_library; }
    [[nodiscard]] QString currentId() const { return m_current ? m_current->id : QString(); } ///< of what is shown; empty: not kept
    [[nodiscard]] bool isWritten() const { return !m_isDirty; } ///< the trace in the library is what is shown
    [[nodiscard]] bool isBusy() const { return m_writing > 0 || !m_leaving.empty(); }
    /// Brings back what a killed Sightline left, off this thread; `recovered` tells what.
    void recover();
    /// Behind what is being written, off this thread: `renamed`, `removed` and `restored` tell how it went. The
    /// conversation that is shown cannot be removed: clear it first.
    void rename(const QString& id, const QString& title);
    void remove(const QString& id);  ///< into the trash
    void restore(const QString& id); ///< out of it
    void waitForDone(); ///< everything that was asked for is on the disk, or has failed

signals:
    void written(const QString& id);
    /// In a sentence; once for a cause. The conversation goes on, and the next answer tries again.
    void failed(const QString& sentence);
    void recovered(const std::vector<sightline::RecoveredConversation>& all);
    // `problem`: a sentence; empty when it was done.
    void renamed(const QString& id, const QString& title, const QString& problem);
    void removed(const QString& id, const QString& problem);
    void restored(const QString& id, const QString& problem);

private:
    struct Current { ///< the folder of what is shown
        QString id;
        std::shared_ptr<void> lock;
        int journal = 0;    ///< number of the newest; 0: none yet
        bool isBegun = false; ///< a journal is open
        std::vector<DocumentPtr> documents = {}; ///< that answers read which are in the trace, or in a journal before
    };
    struct Leaving { ///< a conversation that is not shown any more, and whose answer has not stopped yet
        Current of;
        ConversationState state;
        std::shared_ptr<JournalQueue> queue; ///< still hears of its tokens
        bool isRemoved = false;              ///< goes into the trash when it is written
    };
    void onConversationChanged();
    void onConversationEnded();
    void onAnswerEnded();
    void leave();
    void finish(Leaving& leaving);
    [[nodiscard]] Leaving* leavingOf(const QString& id);
    [[nodiscard]] std::shared_ptr<JournalQueue> newQueue();
    void onConversationOpened(const QString& path);
    [[nodiscard]] std::shared_ptr<void> lock(const QString& id);
    bool begin();
    void beginJournal();
    void sayTurns();
    void write(const ConversationState& state, bool isLast);
    void postWrite(const ConversationState& state, const Current& current, const std::shared_ptr<JournalQueue>& queue);
    void post(const QString& id, std::function<QString(const Library&)> change, void (Autosave::*told)(const QString&, const QString&));
    void onWritten(const QString& id, const QString& problem);
    void fail(const QString& sentence);

    Session& m_session;
    const Library m_library;
    const qint64 m_limit;
    std::shared_ptr<JournalQueue> m_queue;
    std::shared_ptr<PendingWrites> m_pending;
    std::vector<Leaving> m_leaving;
    QThreadPool m_pool; ///< one thread: everything in order
    QTimer m_later; ///< a trace is written after a moment without edits
    std::optional<Current> m_current;
    std::map<TurnId, std::pair<std::uint64_t, std::uint64_t>> m_said; ///< turns that are in trace or journal, with their runs
    TurnId m_saidShown = 0;
    std::map<QString, int> m_numbers; ///< newest journal of each: a number is used once, a write may still remove older ones
    std::map<QString, std::weak_ptr<void>> m_locks; ///< that may still be held, by a trace that is being written
    bool m_isDirty = false;
    bool m_hasFailed = false; ///< and was told
    int m_writing = 0;
    bool m_writesAgain = false;
};

} // namespace sightline
