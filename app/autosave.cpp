// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autosave.h"

#include "app/journal_queue.h"
#include "app/session.h"
#include "engine/error.h"

#include <QFileInfo>
#include <QLockFile>

namespace sightline {
namespace {

constexpr int kAfterEdits = 1500; // ms

} // namespace

Autosave::Autosave(Session& session, const QString& folder, qint64 limit, QObject* parent)
    : QObject(parent), m_session(session), m_library(folder), m_limit(limit)
{
    m_queue = std::make_shared<JournalQueue>([this](const QString& sentence) {
        QMetaObject::invokeMethod(this, [this, sentence] { fail(sentence); }, Qt::QueuedConnection);
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
    disconnect(&m_session, nullptr, this, nullptr);
    if (m_isDirty && m_current)
        write(m_session.state(), true);
    waitForDone();
    m_library.emptyTrash();
    m_queue->silence(); // a stopping answer may hold it a moment longer
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
    m_current = Current { id, lock, 0, false };
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
    m_queue->begin(m_library.journalOf(m_current->id, m_current->journal));
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

void Autosave::letGo()
{
    m_later.stop();
    m_queue->end();
    waitForDone();
    m_current.reset();
    m_isDirty = false;
}

/// The conversation goes; what is not written of it is, from what is there now.
void Autosave::onConversationEnded()
{
    m_later.stop();
    if (m_current && m_isDirty)
        write(m_session.state(), true);
    m_queue->end();
    m_current.reset();
    m_said.clear();
    m_saidShown = 0;
    m_isDirty = m_hasFailed = false;
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
    m_current = Current { id, lock, newest, false };
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
    // What comes from now on is said in a new journal; those up to this one go when the trace stands.
    const int upTo = m_current->journal;
    m_current->isBegun = false;
    m_queue->end();
    m_isDirty = false;
    ++m_writing;
    const QString id = m_current->id;
    // The lock is held until the trace stands, whatever is shown by then. The journal before it is on the disk first.
    m_pool.start([this, library = m_library, limit = m_limit, state, id, upTo, lock = m_current->lock, queue = m_queue] {
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
        QMetaObject::invokeMethod(
            this, [this, id, upTo, problem] { onWritten(id, upTo, problem); }, Qt::QueuedConnection);
    });
}

void Autosave::onWritten(const QString& id, int, const QString& problem)
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

void Autosave::recover()
{
    m_pool.start([this, library = m_library] {
        auto all = library.recover();
        QMetaObject::invokeMethod(this, [this, all] { emit recovered(all); }, Qt::QueuedConnection);
    });
}

} // namespace sightline
