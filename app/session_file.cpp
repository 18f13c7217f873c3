// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session_file.h"

#include "app/session.h"
#include "engine/error.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <utility>

namespace sightline {

SessionFile::SessionFile(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_session, &Session::conversationOpening, this, [this](const QString& path) {
        const QString folder = QFileInfo(path).absolutePath();
        m_path = !m_library.isEmpty() && folder.startsWith(m_library) ? QString() : QFileInfo(path).absoluteFilePath();
        m_isModified = false;
        m_seen.clear();
        for (const TurnSnapshot* turn : m_session.conversation().all())
            m_seen[turn->id] = { turn->a, turn->b };
        ++m_revision;
        ++m_conversation;
        emit changed();
    });
    connect(&m_session, &Session::conversationEnded, this, [this] {
        m_path.clear();
        m_isModified = false;
        m_seen.clear();
        ++m_revision;
        ++m_conversation;
        emit changed();
    });
    connect(&m_session, &Session::conversationChanged, this, &SessionFile::onChanged);
    connect(&m_session, &Session::titleChanged, this, [this] {
        ++m_revision;
        if (!m_path.isEmpty() && canSave())
            m_isModified = true;
        emit changed();
    });
    connect(&m_session, &Session::bookmarksChanged, this, [this] {
        ++m_revision;
        if (!m_path.isEmpty() && canSave())
            m_isModified = true;
        emit changed();
    });
    connect(&m_session, &Session::runChanged, this, [this](RunId id) {
        if (const RunPtr run = m_session.run(id); run && run->isDone())
            onChanged();
    });
}

SessionFile::~SessionFile()
{
    cancel();
    m_pool.waitForDone();
}

bool SessionFile::canSave() const
{
    return !m_session.turns().empty();
}

/// Other prompts of the same runs are no change: that is what loading the model does.
void SessionFile::onChanged()
{
    std::map<TurnId, std::pair<RunPtr, RunPtr>> now;
    bool isOther = false;
    const auto same = [](const RunPtr& a, const RunPtr& b) {
        return a == b || (a && b && a->uid == b->uid && a->tokens == b->tokens && a->state == b->state);
    };
    for (const TurnSnapshot* turn : m_session.conversation().all()) {
        now[turn->id] = { turn->a, turn->b };
        const auto seen = m_seen.find(turn->id);
        isOther = isOther || seen == m_seen.end() || !same(seen->second.first, turn->a)
            || !same(seen->second.second, turn->b);
    }
    isOther = isOther || now.size() != m_seen.size();
    m_seen = std::move(now);
    if (!isOther)
        return;
    ++m_revision;
    m_isModified = !m_path.isEmpty();
    emit changed();
}

QString SessionFile::suggestedName() const
{
    QString name = conversationName(m_session.state()).left(60);
    static const QRegularExpression kAwkward(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+"));
    name = name.replace(kAwkward, QStringLiteral(" ")).simplified();
    while (name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    return (name.isEmpty() ? tr("conversation") : name) + QStringLiteral(".sightline");
}

void SessionFile::save(const QString& chosen)
{
    if (!canSave())
        return emit failed(tr("There is nothing to save yet: ask a question first."));
    if (isSaving())
        return emit failed(tr("“%1” is still being written; save again in a moment.").arg(m_path));
    const QString path = isTraceName(chosen) ? chosen : chosen + QStringLiteral(".sightline");
    m_stop = std::stop_source();
    m_request = ++m_lastRequest;
    m_pool.start([this, state = m_session.state(), path, request = m_request, revision = m_revision,
                  conversation = m_conversation, stop = m_stop.get_token()] {
        QString problem;
        bool isStopped = false;
        int told = -1;
        TraceOptions options;
        options.stop = stop;
        options.progress = [&](std::uint64_t done, std::uint64_t all) {
            const int percent = all > 0 ? static_cast<int>(done * 100 / all) : 100;
            if (percent != std::exchange(told, percent))
                QMetaObject::invokeMethod(this, [this, percent] { emit progress(percent); }, Qt::QueuedConnection);
        };
        try {
            const Trace trace = toTrace(state);
            try {
                writeTrace(path.toStdString(), trace, options);
            } catch (const Error& error) {
                if (error.code() != ErrorCode::DeviceLost)
                    throw;
                options.scores = options.mass = false; // the device took the keys along; all else is here
                writeTrace(path.toStdString(), trace, options);
            }
        } catch (const Error& error) {
            isStopped = error.code() == ErrorCode::Cancelled;
            problem = QString::fromUtf8(error.what());
        } catch (const std::exception&) {
            problem = QStringLiteral("memory ran out.");
        }
        QMetaObject::invokeMethod(
            this, [=, this] { onDone(request, path, problem, isStopped, revision, conversation); }, Qt::QueuedConnection);
    });
    emit changed();
}

void SessionFile::cancel()
{
    m_stop.request_stop();
}

void SessionFile::onDone(quint64 request, const QString& path, const QString& problem, bool isStopped, quint64 revision,
                         quint64 conversation)
{
    if (request != m_request)
        return;
    m_request = 0;
    if (isStopped) {
        emit changed();
        emit stopped();
        return;
    }
    if (!problem.isEmpty()) {
        emit changed();
        emit failed(tr("The conversation was not saved: %1 Everything stays as it was.").arg(problem));
        return;
    }
    if (conversation == m_conversation) { // else another is shown by now
        m_path = QFileInfo(path).absoluteFilePath();
        m_isModified = revision != m_revision; // there has been more since
    }
    emit changed();
    emit saved(path);
}

} // namespace sightline
