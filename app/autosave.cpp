// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autosave.h"

#include "app/journal_queue.h"
#include "app/pending_writes.h"
#include "app/session.h"
#include "engine/error.h"

#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

namespace sightline {
namespace {

constexpr int kAfterEdits = 1500; // ms
constexpr auto kUntilStopped = std::chrono::seconds(5); // an answer stops within a tenth of that on any machine

/// With the last word on runs that ended after this was noted.
ConversationState withEnded(ConversationState state, const JournalQueue& queue)
{
    const std::vector<RunPtr> ended = queue.ended();
    for (TurnSnapshot& turn : state.turns)
        for (RunPtr* run : { &turn.a, &turn.b }) {
            const auto last = std::find_if(ended.begin(), ended.end(),
                                           [&](const RunPtr& each) { return *run && each->uid == (*run)->uid; });
            if (last != ended.end() && !(*run)->isDone())
                *run = *last;
        }
    return state;
}

} // namespace

Autosave::Autosave(Session& session, const QString& folder, qint64 limit, QObject* parent)
    : QObject(parent), m_session(session), m_library(folder), m_limit(limit)
{
    m_queue = newQueue();
    m_pending = std::make_shared<PendingWrites>();
    m_session.setTraceGate([library = m_library, pending = m_pending](const QString& path, const std::stop_token& stop) {
        const QString id = library.idOf(path);
        // Tokens that only a journal has, because a trace could not be written, come back before the trace is read.
        return id.isEmpty() || !pending->wait(id, stop) ? QString() : library.bringBack(id).problem;
    });
    m_pool.setMaxThreadCount(1);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (m_isDirty && m_current && !m_session.isAnswering())
            write(m_session.state(), false);
    });
    m_session.setRecorder(m_queue);
    connect(&m_session, &Session::conversationChanged, this, &Autosave::onConversationChanged);
    connect(&m_session, &Session::conversationEnded, this, &Autosave::onConversationEnded);
    connect(&m_session, &Session::conversationOpening, this, &Autosave::onConversationOpened);
    connect(&m_session, &Session::answerEnded, this, &Autosave::onAnswerEnded);
    connect(&m_session, &Session::bookmarksChanged, this, [this] { // a kill leaves them in the settings
        if (!m_current)
            return;
        m_isDirty = true;
        m_later.start(kAfterEdits);
    });
    connect(&m_session, &Session::titleChanged, this, [this] {
        if (!m_current)
            return;
        beginJournal();
        m_queue->title(m_session.title());
        m_isDirty = true;
        m_later.start(kAfterEdits);
    });
    // An answer has ended and no other waits: now the whole of it is written.
    connect(&m_session, &Session::busyChanged, this, [this] {
        if (m_isDirty && m_current && !m_session.isAnswering())
            m_later.start(0);
    });
}

Autosave::~Autosave()
{
    m_session.setRecorder(nullptr);
    m_session.setTraceGate({});
    disconnect(&m_session, nullptr, this, nullptr);
    if (m_session.isAnswering())
        m_session.stop();
    // An answer that does not stop in time keeps its journal: the next start brings it back.
    if (m_isDirty && m_current && m_queue->waitUntilEnded(kUntilStopped))
        write(withEnded(m_session.state(), *m_queue), true);
    for (Leaving& leaving : m_leaving)
        if (leaving.queue->waitUntilEnded(kUntilStopped))
            finish(leaving);
    waitForDone();
    m_library.emptyTrash();
    m_queue->silence(); // a stopping answer may hold it a moment longer
    for (const Leaving& leaving : m_leaving)
        leaving.queue->silence();
}

std::shared_ptr<JournalQueue> Autosave::newQueue()
{
    return std::make_shared<JournalQueue>([this](const QString& sentence) {
        QMetaObject::invokeMethod(this, [this, sentence] { fail(sentence); }, Qt::QueuedConnection);
    });
}

void Autosave::waitForDone()
{
    m_queue->waitUntilWritten();
    m_pool.waitForDone();
}

void Autosave::fail(const QString& sentence)
{
    if (m_hasFailed)
        return;
    m_hasFailed = true;
    emit failed(QStringLiteral("The conversation is not being kept: %1").arg(sentence));
}

std::shared_ptr<void> Autosave::lock(const QString& id)
{
    std::shared_ptr<void> held = m_locks[id].lock();
    if (!held)
        held = m_library.lock(id);
    m_locks[id] = held;
    return held;
}

/// A folder and a journal for a conversation that is not kept yet. False, and it was told, when there can be none.
bool Autosave::begin()
{
    if (m_current)
        return true;
    QString problem;
    const QString id = m_library.create(&problem);
    const auto lock = id.isEmpty() ? nullptr : this->lock(id);
    if (!lock) {
        if (!m_hasFailed)
            emit failed(problem.isEmpty() ? tr("The conversation is not kept: “%1” cannot be written.").arg(m_library.folder())
                                          : problem);
        m_hasFailed = true;
        return false;
    }
    m_current = Current { id, lock, 0, false, {} };
    m_said.clear();
    m_saidShown = 0;
    beginJournal();
    m_queue->head(m_session.shownModel(), m_session.document());
    if (!m_session.title().isEmpty())
        m_queue->title(m_session.title());
    return true;
}

void Autosave::beginJournal()
{
    if (m_current->isBegun)
        return;
    m_current->isBegun = true;
    m_numbers[m_current->id] = ++m_current->journal;
    m_queue->begin(m_library.journalOf(m_current->id, m_current->journal), m_current->documents);
    m_queue->setModel(m_session.shownModel());
}

void Autosave::onConversationChanged()
{
    const auto turns = m_session.conversation().all();
    if (turns.empty() && !m_current)
        return;
    bool isNew = m_said.size() != turns.size() || m_saidShown != m_session.conversation().lastShown();
    for (const TurnSnapshot* turn : turns) {
        const auto said = m_said.find(turn->id);
        isNew = isNew || said == m_said.end() || said->second != std::pair(turn->a->uid, turn->b ? turn->b->uid : 0);
    }
    if (!isNew || !begin())
        return;
    beginJournal();
    sayTurns();
    m_isDirty = true;
    if (!m_session.isAnswering())
        m_later.start(kAfterEdits);
}

/// What is new of the tree goes to the journal, with runs that it does not know.
void Autosave::sayTurns()
{
    const ModelInfoPtr model = m_session.shownModel();
    std::map<TurnId, std::pair<std::uint64_t, std::uint64_t>> now;
    for (const TurnSnapshot* turn : m_session.conversation().all()) {
        const std::pair runs(turn->a->uid, turn->b ? turn->b->uid : 0);
        now[turn->id] = runs;
        const auto said = m_said.find(turn->id);
        if (said != m_said.end() && said->second == runs)
            continue;
        m_queue->removed(turn->id, false);
        m_queue->turn(*turn);
        for (const RunPtr& run : { turn->a, turn->b })
            if (run && run->isDone())
                m_queue->whole(run, turn->question, model);
    }
    for (const auto& [id, runs] : m_said)
        if (!now.count(id))
            m_queue->removed(id, true);
    m_said = std::move(now);
    if (const TurnId shown = m_session.conversation().lastShown(); shown != 0 && shown != m_saidShown) {
        m_queue->shown(shown);
        m_saidShown = shown;
    }
}

/// The conversation goes; what is not written of it is, from what is there now.
void Autosave::onConversationEnded()
{
    m_later.stop();
    if (m_current && m_isDirty && m_session.isAnswering()) {
        leave();
    } else {
        if (m_current && m_isDirty)
            write(m_session.state(), true);
        m_queue->end();
    }
    m_current.reset();
    m_said.clear();
    m_saidShown = 0;
    m_isDirty = m_hasFailed = false;
}

/// The answer is stopping, and its last tokens are still to come: they go to the journal that it began with. The next
/// conversation gets another one.
void Autosave::leave()
{
    m_pending->add(m_current->id);
    m_leaving.push_back({ *m_current, m_session.state(), m_queue, false });
    m_queue = newQueue();
    m_session.setRecorder(m_queue);
}

void Autosave::onAnswerEnded()
{
    for (Leaving& leaving : std::exchange(m_leaving, {})) {
        finish(leaving);
        leaving.queue->silence(); // the worker may let go of it later than this
    }
}

void Autosave::finish(Leaving& leaving)
{
    const QString id = leaving.of.id;
    if (!leaving.state.turns.empty())
        postWrite(withEnded(std::move(leaving.state), *leaving.queue), leaving.of, leaving.queue);
    else
        leaving.queue->end();
    leaving.of.lock.reset();
    if (leaving.isRemoved)
        post(id, [id](const Library& library) { return library.remove(id); }, &Autosave::removed);
    m_pending->done(id);
}

Autosave::Leaving* Autosave::leavingOf(const QString& id)
{
    const auto found = std::find_if(m_leaving.begin(), m_leaving.end(), [&](const Leaving& each) { return each.of.id == id; });
    return found == m_leaving.end() ? nullptr : &*found;
}

void Autosave::onConversationOpened(const QString& path)
{
    const QString id = m_library.idOf(path);
    m_later.stop();
    m_current.reset();
    m_said.clear();
    m_isDirty = m_hasFailed = false;
    for (const TurnSnapshot* turn : m_session.conversation().all())
        m_said[turn->id] = { turn->a->uid, turn->b ? turn->b->uid : 0 };
    m_saidShown = m_session.conversation().lastShown();
    const auto lock = id.isEmpty() ? nullptr : this->lock(id);
    if (!lock)
        return; // from elsewhere, or open in another window: kept apart from the first change on
    int newest = m_numbers[id];
    for (const QString& journal : m_library.journalsOf(id))
        newest = std::max(newest, QFileInfo(journal).suffix().toInt());
    m_current = Current { id, lock, newest, false, earlierDocuments(m_session.state().turns, nullptr) };
}

void Autosave::write(const ConversationState& state, bool isLast)
{
    if (state.turns.empty()) { // every question was removed: the journal says so
        m_isDirty = false;
        return;
    }
    if (m_writing > 0 && !isLast) {
        m_writesAgain = true;
        return;
    }
    const Current current = *m_current;
    m_current->isBegun = false;
    m_current->documents = earlierDocuments(state.turns, nullptr);
    m_isDirty = false;
    postWrite(state, current, m_queue);
}

void Autosave::postWrite(const ConversationState& state, const Current& current, const std::shared_ptr<JournalQueue>& queue)
{
    // What comes from now on is said in a new journal; those up to this one go when the trace stands.
    queue->end();
    ++m_writing;
    m_pending->add(current.id);
    // The lock is held until the trace stands, whatever is shown by then. The journal before it is on the disk first.
    m_pool.start([this, library = m_library, limit = m_limit, state, id = current.id, upTo = current.journal,
                  lock = current.lock, queue, pending = m_pending]() mutable {
        QString problem;
        try {
            library.write(id, state, limit / 4);
            queue->waitUntilWritten();
            for (const QString& journal : library.journalsOf(id))
                if (QFileInfo(journal).suffix().toInt() <= upTo)
                    QFile::remove(journal);
            library.enforceLimit(limit, id);
        } catch (const std::exception& error) {
            problem = QString::fromUtf8(error.what());
        }
        lock.reset();
        pending->done(id);
        QMetaObject::invokeMethod(this, [this, id, problem] { onWritten(id, problem); }, Qt::QueuedConnection);
    });
}

void Autosave::onWritten(const QString& id, const QString& problem)
{
    --m_writing;
    if (!problem.isEmpty()) {
        if (m_current && m_current->id == id)
            m_isDirty = true; // tried again with the next answer
        fail(problem);
    } else {
        m_hasFailed = false;
        emit written(id);
    }
    if (m_writesAgain && m_writing == 0) {
        m_writesAgain = false;
        m_later.start(0);
    }
}

// Changes of what is kept, each behind what is being written

void Autosave::post(const QString& id, std::function<QString(const Library&)> change,
                    void (Autosave::*told)(const QString&, const QString&))
{
    m_pending->add(id);
    m_pool.start([this, library = m_library, id, change = std::move(change), told, queue = m_queue, pending = m_pending] {
        queue->waitUntilWritten(); // a journal that is open still would be left behind
        const QString problem = change(library);
        pending->done(id);
        QMetaObject::invokeMethod(this, [this, id, problem, told] { emit(this->*told)(id, problem); }, Qt::QueuedConnection);
    });
}

void Autosave::rename(const QString& id, const QString& title)
{
    if (Leaving* leaving = leavingOf(id))
        leaving->state.title = title.simplified(); // its summary is still to be written
    m_pending->add(id);
    m_pool.start([this, library = m_library, id, title, pending = m_pending] {
        const QString problem = library.rename(id, title);
        pending->done(id);
        QMetaObject::invokeMethod(this, [=, this] { emit renamed(id, title, problem); }, Qt::QueuedConnection);
    });
}

void Autosave::remove(const QString& id)
{
    if (Leaving* leaving = leavingOf(id))
        leaving->isRemoved = true;
    else
        post(id, [id](const Library& library) { return library.remove(id); }, &Autosave::removed);
}

void Autosave::restore(const QString& id)
{
    Leaving* leaving = leavingOf(id);
    if (leaving && leaving->isRemoved) { // it had not gone yet
        leaving->isRemoved = false;
        emit restored(id, {});
    } else {
        post(id, [id](const Library& library) { return library.restore(id); }, &Autosave::restored);
    }
}

void Autosave::recover()
{
    m_pending->add({});
    m_pool.start([this, library = m_library, pending = m_pending] {
        auto all = library.recover();
        pending->done({});
        QMetaObject::invokeMethod(this, [this, all] { emit recovered(all); }, Qt::QueuedConnection);
    });
}

} // namespace sightline
