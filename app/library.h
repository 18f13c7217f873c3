// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trace_session.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <stop_token>
#include <vector>

class QLockFile;

namespace sightline {

/// What the history tells of a conversation without opening it.
struct LibraryEntry {
    QString id;           ///< name of its folder
    QString title;        ///< what a person called it; may be empty
    QString firstQuestion;
    QString document, model;
    QStringList texts;    ///< questions and answers, for the search
    QDateTime modified;
    int answers = 0;
    qint64 bytes = 0;
    bool hasKeys = false; ///< score and mass rows can be computed
    [[nodiscard]] QString name() const { return title.isEmpty() ? firstQuestion : title; }
    /// Every word of the query is in title, texts, document or model; small and capital letters are alike.
    [[nodiscard]] bool matches(const QString& query) const;
};

/// A conversation that came back after Sightline was killed.
struct RecoveredConversation {
    QString id, name;
    qint64 tokens = 0;        ///< that were only in the journal
    bool wasInterrupted = false; ///< an answer had no end
    QString problem;          ///< a sentence, when it could not be brought back; nothing is deleted then
};

/// The folder in which conversations are kept, a folder each:
///
///     conversation.sightline   the trace, written whole when an answer has ended
///     journal.1, journal.2 …   what came after it (engine/trace_journal.h)
///     summary.json             what the history shows; made anew when it is missing
///     lock                     held by the Sightline that has it open
///
/// All functions may be called from any thread, for different conversations at the same time.
class Library {
public:
    explicit Library(QString folder);
    /// SIGHTLINE_LIBRARY, else conversations in the user's data folder.
    [[nodiscard]] static QString defaultFolder();

    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] QString folderOf(const QString& id) const;
    [[nodiscard]] QString traceOf(const QString& id) const;
    [[nodiscard]] QString journalOf(const QString& id, int number) const;
    [[nodiscard]] QStringList journalsOf(const QString& id) const; ///< oldest first
    /// The conversation that a trace file is of; empty for files elsewhere.
    [[nodiscard]] QString idOf(const QString& tracePath) const;

    /// A new folder. Empty, with a sentence, where none can be made.
    [[nodiscard]] QString create(QString* problem) const;
    /// Null when another Sightline has it open.
    [[nodiscard]] std::shared_ptr<QLockFile> lock(const QString& id) const;

    /// Newest first. Reads the summaries, and the trace where one is missing.
    [[nodiscard]] std::vector<LibraryEntry> list() const;
    /// Writes the trace and its summary, the old ones staying on any failure: with the keys of positions where they fit
    /// `largestKeys` bytes. Throws Error.
    void write(const QString& id, const ConversationState& state, qint64 largestKeys, const std::stop_token& stop = {}) const;
    /// A sentence when it cannot be.
    [[nodiscard]] QString rename(const QString& id, const QString& title) const;
    /// Into the trash until emptyTrash(), and back. A sentence when it cannot be.
    [[nodiscard]] QString remove(const QString& id) const;
    [[nodiscard]] QString restore(const QString& id) const;
    void emptyTrash() const;

    /// Brings back what journals hold that no trace does. Conversations that are open elsewhere are left alone.
    [[nodiscard]] std::vector<RecoveredConversation> recover() const;
    /// The same of one, before it is opened. Without id where there was nothing to bring back.
    [[nodiscard]] RecoveredConversation bringBack(const QString& id) const;
    /// Takes the keys out of the oldest traces until all fit `limit` bytes; texts and metrics always stay.
    void enforceLimit(qint64 limit, const QString& except) const;

private:
    [[nodiscard]] QString trash() const;
    [[nodiscard]] RecoveredConversation recoverOne(const QString& id) const;
    void writeTraceAndSummary(const QString& id, const Trace& trace, bool keys, const std::stop_token& stop) const;
    [[nodiscard]] LibraryEntry entry(const QString& id) const;
    QString m_folder;
};

} // namespace sightline
