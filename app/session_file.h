// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trace_session.h"

#include <QObject>
#include <QThreadPool>

#include <map>
#include <stop_token>
#include <utility>

namespace sightline {

class Session;

/// The `.sightline` file of the conversation that is shown: what it was opened from or saved to. Writes off the GUI
/// thread, whole or not at all: whatever fails, the file that was there stays. GUI thread.
class SessionFile : public QObject {
    Q_OBJECT

public:
    explicit SessionFile(Session& session, QObject* parent = nullptr);
    ~SessionFile() override; ///< stops writing

    [[nodiscard]] const QString& path() const { return m_path; } ///< empty: none yet
    [[nodiscard]] bool isModified() const { return m_isModified; } ///< the conversation is not what the file holds
    [[nodiscard]] bool isSaving() const { return m_request != 0; }
    [[nodiscard]] bool canSave() const; ///< there is an answer
    /// A name for the file, from the title, the first question or the document.
    [[nodiscard]] QString suggestedName() const;
    /// Files under this folder are the library's: a conversation opened from there has no file of its own.
    void setLibraryFolder(const QString& folder) { m_library = folder; }

public slots:
    void save(const QString& path); ///< `.sightline` is added where it is missing
    void cancel();

signals:
    void changed(); ///< path or modification
    void progress(int percent);
    void saved(const QString& path);
    void failed(const QString& sentence); ///< nothing was lost
    void stopped();

private:
    void onDone(quint64 request, const QString& path, const QString& problem, bool isStopped, quint64 revision,
                quint64 conversation);
    void onChanged();

    Session& m_session;
    QThreadPool m_pool;
    std::stop_source m_stop;
    QString m_path, m_library;
    bool m_isModified = false;
    quint64 m_revision = 0;     ///< of what would be saved
    quint64 m_conversation = 0; ///< which one is shown
    quint64 m_request = 0, m_lastRequest = 0;
    std::map<TurnId, std::pair<RunPtr, RunPtr>> m_seen;
};

} // namespace sightline
