// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library.h"

#include "engine/error.h"
#include "engine/trace_journal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <csignal>

namespace sightline {
namespace {

constexpr int kLongestText = 20000; // of one answer, in the summary
const QString kTrace = QStringLiteral("conversation.sightline");
const QString kSummary = QStringLiteral("summary.json");
const QString kTrash = QStringLiteral(".trash");

std::filesystem::path toPath(const QString& path) { return path.toStdString(); }

QString sentenceOf(const std::exception& error) { return QString::fromUtf8(error.what()); }

qint64 bytesIn(const QString& folder)
{
    qint64 bytes = 0;
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files))
        bytes += file.size();
    return bytes;
}

bool hasKeys(const Trace& trace)
{
    return std::any_of(trace.runs.begin(), trace.runs.end(),
                       [](const TraceRun& run) { return !run.tokens.empty() && !run.tokens.back()->cache.isEmpty(); });
}

QJsonObject summaryOf(const Trace& trace, bool keys)
{
    QJsonArray texts;
    QString first;
    int answers = 0;
    for (const TraceTurn& turn : trace.conversation.turns) {
        if (first.isEmpty())
            first = QString::fromStdString(turn.question).simplified();
        texts.append(QString::fromStdString(turn.question).left(kLongestText));
        for (const std::int64_t run : { turn.a, turn.b })
            if (run >= 0) {
                texts.append(QString::fromStdString(trace.runs[static_cast<std::size_t>(run)].answer()).left(kLongestText));
                ++answers;
            }
    }
    return { { QStringLiteral("title"), QString::fromStdString(trace.conversation.title) },
             { QStringLiteral("first_question"), first },
             { QStringLiteral("document"), QString::fromStdString(trace.document.title) },
             { QStringLiteral("model"), QString::fromStdString(trace.model.name) },
             { QStringLiteral("texts"), texts },
             { QStringLiteral("answers"), answers },
             { QStringLiteral("has_keys"), keys },
             { QStringLiteral("modified"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) } };
}

bool writeSummary(const QString& folder, const QJsonObject& summary)
{
    QSaveFile file(folder + QLatin1Char('/') + kSummary);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(summary).toJson(QJsonDocument::Compact)) >= 0
        && file.commit();
}

QJsonObject readSummary(const QString& folder)
{
    QFile file(folder + QLatin1Char('/') + kSummary);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(64 << 20)).object();
}

std::vector<std::byte> readAll(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray all = file.readAll();
    const auto* data = reinterpret_cast<const std::byte*>(all.constData());
    return { data, data + all.size() };
}

bool isDeviceLost(const Error& error) { return error.code() == ErrorCode::DeviceLost; }

} // namespace

bool LibraryEntry::matches(const QString& query) const
{
    const QStringList words = query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [this](const QString& word) {
        const auto holds = [&word](const QString& text) { return text.contains(word, Qt::CaseInsensitive); };
        return holds(title) || holds(document) || holds(model) || std::any_of(texts.begin(), texts.end(), holds);
    });
}

Library::Library(QString folder) : m_folder(QDir::cleanPath(std::move(folder))) {}

QString Library::defaultFolder()
{
    const QString chosen = qEnvironmentVariable("SIGHTLINE_LIBRARY");
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/conversations")
                            : chosen;
}

QString Library::folderOf(const QString& id) const { return m_folder + QLatin1Char('/') + id; }
QString Library::traceOf(const QString& id) const { return folderOf(id) + QLatin1Char('/') + kTrace; }
QString Library::trash() const
{
    return QStringLiteral("%1/%2/%3").arg(m_folder, kTrash).arg(QCoreApplication::applicationPid());
}

QString Library::journalOf(const QString& id, int number) const
{
    return QStringLiteral("%1/journal.%2").arg(folderOf(id)).arg(number);
}

QStringList Library::journalsOf(const QString& id) const
{
    const QDir folder(folderOf(id));
    QStringList files = folder.entryList({ QStringLiteral("journal.*") }, QDir::Files);
    const auto number = [](const QString& name) { return name.mid(8).toLongLong(); };
    std::sort(files.begin(), files.end(), [&](const QString& a, const QString& b) { return number(a) < number(b); });
    for (QString& file : files)
        file = folder.filePath(file);
    return files;
}

QString Library::idOf(const QString& tracePath) const
{
    const QFileInfo file(tracePath);
    if (file.fileName() != kTrace)
        return {};
    const QFileInfo folder(file.absolutePath());
    return QFileInfo(folder.absolutePath()).canonicalFilePath() == QFileInfo(m_folder).canonicalFilePath() ? folder.fileName()
                                                                                                           : QString();
}

QString Library::create(QString* problem) const
{
    for (int attempt = 0; attempt < 100; ++attempt) {
        const QString id = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-"))
            + QString::number(QRandomGenerator::system()->generate(), 16);
        if (!QDir().mkpath(m_folder))
            break;
        if (QDir(m_folder).mkdir(id))
            return id;
        if (!QFileInfo::exists(folderOf(id)))
            break;
    }
    if (problem)
        *problem = QStringLiteral("The conversation is not kept: no folder can be made in “%1”.").arg(m_folder);
    return {};
}

std::shared_ptr<QLockFile> Library::lock(const QString& id) const
{
    auto lock = std::make_shared<QLockFile>(folderOf(id) + QStringLiteral("/lock"));
    lock->setStaleLockTime(0); // only a process that is gone makes it stale
    return lock->tryLock(0) ? lock : nullptr;
}

LibraryEntry Library::entry(const QString& id) const
{
    QJsonObject summary = readSummary(folderOf(id));
    if (summary.isEmpty() && QFileInfo::exists(traceOf(id))) {
        try {
            const Trace trace = readTrace(toPath(traceOf(id)));
            summary = summaryOf(trace, hasKeys(trace));
            summary[QStringLiteral("modified")]
                = QFileInfo(traceOf(id)).lastModified().toUTC().toString(Qt::ISODateWithMs);
            writeSummary(folderOf(id), summary);
        } catch (const std::exception& error) {
            // It is listed all the same: opening it tells what is wrong.
            summary[QStringLiteral("first_question")] = QStringLiteral("Damaged conversation of %1").arg(id.left(8));
        }
    }
    LibraryEntry entry;
    entry.id = id;
    entry.title = summary[QStringLiteral("title")].toString();
    entry.firstQuestion = summary[QStringLiteral("first_question")].toString();
    entry.document = summary[QStringLiteral("document")].toString();
    entry.model = summary[QStringLiteral("model")].toString();
    for (const QJsonValue& text : summary[QStringLiteral("texts")].toArray())
        entry.texts << text.toString();
    entry.modified = QDateTime::fromString(summary[QStringLiteral("modified")].toString(), Qt::ISODateWithMs);
    entry.answers = summary[QStringLiteral("answers")].toInt();
    entry.hasKeys = summary[QStringLiteral("has_keys")].toBool();
    entry.bytes = bytesIn(folderOf(id));
    return entry;
}

std::vector<LibraryEntry> Library::list() const
{
    std::vector<LibraryEntry> entries;
    for (const QString& id : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (QFileInfo::exists(traceOf(id)))
            entries.push_back(entry(id));
    std::stable_sort(entries.begin(), entries.end(),
                     [](const LibraryEntry& a, const LibraryEntry& b) { return a.modified > b.modified; });
    return entries;
}

void Library::writeTraceAndSummary(const QString& id, const Trace& trace, bool keys, const std::stop_token& stop) const
{
    TraceOptions options;
    options.scores = options.mass = keys;
    options.stop = stop;
    try {
        writeTrace(toPath(traceOf(id)), trace, options);
    } catch (const Error& error) {
        if (!keys || !isDeviceLost(error))
            throw;
        keys = options.scores = options.mass = false; // the device took them along; everything else is here
        writeTrace(toPath(traceOf(id)), trace, options);
    }
    if (!writeSummary(folderOf(id), summaryOf(trace, keys && hasKeys(trace))))
        QFile::remove(folderOf(id) + QLatin1Char('/') + kSummary); // made anew from the trace
}

void Library::write(const QString& id, const ConversationState& state, qint64 largestKeys, const std::stop_token& stop) const
{
    const Trace trace = toTrace(state);
    const bool keys = traceSize(trace).keys <= static_cast<std::uint64_t>(std::max<qint64>(0, largestKeys));
    writeTraceAndSummary(id, trace, keys, stop);
}

QString Library::rename(const QString& id, const QString& title) const
{
    QJsonObject summary = readSummary(folderOf(id));
    if (summary.isEmpty()) {
        static_cast<void>(entry(id)); // writes it
        summary = readSummary(folderOf(id));
    }
    summary[QStringLiteral("title")] = title.simplified();
    return writeSummary(folderOf(id), summary)
        ? QString()
        : QStringLiteral("The name cannot be kept: “%1” cannot be written.").arg(folderOf(id));
}

QString Library::remove(const QString& id) const
{
    const auto held = lock(id);
    if (!held)
        return QStringLiteral("The conversation is open in another window; close it there first.");
    held->unlock();
    if (QDir().mkpath(trash()) && QDir().rename(folderOf(id), trash() + QLatin1Char('/') + id))
        return {};
    return QStringLiteral("The conversation cannot be deleted: “%1” cannot be changed.").arg(m_folder);
}

QString Library::restore(const QString& id) const
{
    return QDir().rename(trash() + QLatin1Char('/') + id, folderOf(id))
        ? QString()
        : QStringLiteral("The conversation cannot be brought back: it is not in “%1” any more.").arg(trash());
}

void Library::emptyTrash() const
{
    QDir(trash()).removeRecursively();
}

std::vector<RecoveredConversation> Library::recover() const
{
    // What was deleted by a Sightline that could not tidy up after itself.
    QDir trashes(m_folder + QLatin1Char('/') + kTrash);
    for (const QString& pid : trashes.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isNumber = false;
        const int number = pid.toInt(&isNumber);
        if (isNumber && number > 0 && ::kill(number, 0) != 0 && errno == ESRCH)
            QDir(trashes.filePath(pid)).removeRecursively();
    }
    std::vector<RecoveredConversation> all;
    for (const QString& id : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const bool hasTrace = QFileInfo::exists(traceOf(id));
        if (hasTrace && journalsOf(id).isEmpty())
            continue;
        const auto held = lock(id);
        if (!held)
            continue; // open elsewhere
        if (!hasTrace && journalsOf(id).isEmpty()) {
            held->unlock();
            QDir(m_folder).rmdir(id); // only when it is empty
            continue;
        }
        RecoveredConversation one = recoverOne(id);
        if (!one.id.isEmpty())
            all.push_back(std::move(one));
        held->unlock();
        if (!QFileInfo::exists(traceOf(id)))
            QDir(m_folder).rmdir(id);
    }
    return all;
}

RecoveredConversation Library::bringBack(const QString& id) const
{
    if (journalsOf(id).isEmpty())
        return {};
    const auto held = lock(id);
    if (!held)
        return {}; // open elsewhere
    RecoveredConversation one = recoverOne(id);
    held->unlock();
    return one;
}

RecoveredConversation Library::recoverOne(const QString& id) const
{
    RecoveredConversation out;
    out.id = id;
    const QStringList journals = journalsOf(id);
    try {
        JournalReplay replay;
        if (QFileInfo::exists(traceOf(id)))
            replay = JournalReplay(readTrace(toPath(traceOf(id))));
        for (const QString& journal : journals)
            replay.play(readAll(journal));
        const auto trace = replay.trace();
        out.tokens = replay.recoveredTokens();
        out.wasInterrupted = replay.interruptedRuns() > 0;
        if (trace) {
            out.name = trace->conversation.title.empty() ? QString::fromStdString(trace->conversation.turns.front().question)
                                                         : QString::fromStdString(trace->conversation.title);
            writeTraceAndSummary(id, *trace, true, {});
        } else if (QFileInfo::exists(traceOf(id))) {
            out.id.clear(); // every question was removed; the trace stays as it was
        } else {
            out.id.clear(); // killed before there was a whole question
        }
    } catch (const std::exception& error) {
        out.problem = QStringLiteral("A conversation could not be brought back (%1); its files stay in “%2”.")
                          .arg(sentenceOf(error), folderOf(id));
        return out;
    }
    for (const QString& journal : journals)
        QFile::remove(journal);
    return out;
}

void Library::enforceLimit(qint64 limit, const QString& except) const
{
    std::vector<LibraryEntry> entries = list();
    qint64 all = 0;
    for (const LibraryEntry& entry : entries)
        all += entry.bytes;
    for (auto entry = entries.rbegin(); entry != entries.rend() && all > limit; ++entry) {
        if (!entry->hasKeys || entry->id == except)
            continue;
        const auto held = lock(entry->id);
        if (!held)
            continue;
        try {
            const Trace trace = readTrace(toPath(traceOf(entry->id)));
            TraceOptions bare;
            bare.scores = bare.mass = false;
            writeTrace(toPath(traceOf(entry->id)), trace, bare);
            QJsonObject summary = readSummary(folderOf(entry->id));
            summary[QStringLiteral("has_keys")] = false;
            writeSummary(folderOf(entry->id), summary);
        } catch (const std::exception&) {
            continue; // a damaged or read-only one stays as it is
        }
        all += bytesIn(folderOf(entry->id)) - entry->bytes;
    }
}

} // namespace sightline
