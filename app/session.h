// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/conversation.h"
#include "app/edit_history.h"
#include "app/results.h"
#include "app/trace_session.h"
#include "engine/backend_chooser.h"

#include <QObject>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace sightline {

class EngineWorker;
class GuestModel;
class RunRecorder;
struct ReadResult;

/// How the session loads models.
struct SessionOptions {
    QString backend; ///< "cpu", "cuda" or empty: the best available
    int threads = 0; ///< CPU threads; 0: all cores
    BackendChooser chooseBackend = {}; ///< empty: the engine's
};

/// A document that is too long for the model. It waits for a choice: a part of it, or not at all.
struct TooLongDocument {
    DocumentTokensPtr tokens; ///< all of it; null: none waits
    std::int64_t room = 0;    ///< tokens of it that fit beside a question and its answer
    std::int64_t wanted = 0;  ///< context that would hold all of it, with room for a question and its answer
};

/// How one model is to be loaded, where that is not how the session loads models.
struct LoadChoice {
    QString backend; ///< "cpu", "cuda" or empty: as the session
    int threads = 0; ///< CPU threads; 0: as the session
    std::int64_t context = 0; ///< most tokens of a sequence; 0: the model's own
};

/// What the user has open: one model, one document, one conversation. Owns the worker thread that alone
/// touches the model. Lives on the GUI thread; every slot returns at once, results arrive as signals.
/// Requests carry ids; a result of a superseded request is dropped here.
///
/// Nothing is half open: a model or document that fails leaves the one before in place. Another document
/// or model ends the conversation, whose tokens belong to the old one.
///
/// A conversation that was opened from a file needs no model: it stays whatever model is loaded. Asking on needs the
/// model that it was made with, told by its identity; the caches come back from the tokens then.
///
/// A device that stops answering or runs out of memory ends the running answer, not the conversation: the model is
/// loaded again on the CPU at once, or with the next question where that was stopped or failed.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);
    explicit Session(const SessionOptions& options, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] const SessionOptions& options() const { return m_options; }
    [[nodiscard]] ModelInfoPtr model() const { return m_model; }              ///< null until loaded
    /// The model of what is shown: that of the conversation, which a file may have brought without its model; else the
    /// one that is loaded. Null without either.
    [[nodiscard]] ModelInfoPtr shownModel() const { return m_conversationModel ? m_conversationModel : m_model; }
    /// The conversation was made with a model that is not loaded.
    [[nodiscard]] bool isForeign() const;
    [[nodiscard]] DocumentPtr document() const { return m_document; }         ///< null without
    [[nodiscard]] DocumentTokensPtr documentTokens() const { return m_documentTokens; } ///< null until model and document are there
    [[nodiscard]] const Conversation& conversation() const { return m_conversation; }
    /// The path through the conversation that is shown.
    [[nodiscard]] const std::vector<TurnSnapshot>& turns() const { return m_conversation.shown(); }
    [[nodiscard]] RunPtr run(RunId id) const; ///< newest snapshot, shown or not; null when unknown
    [[nodiscard]] RunPtr latestRun() const;   ///< side A of the last question shown, null before the first
    [[nodiscard]] bool isShown(RunId id) const; ///< its turn is on the path that is shown
    /// What can be undone: edits of the conversation's structure, and what others push.
    [[nodiscard]] EditHistory& edits() { return m_edits; }
    [[nodiscard]] bool isBusy() const;        ///< loading, reading, prefilling or generating
    [[nodiscard]] bool isLoadingModel() const { return m_loadRequest != 0; }
    [[nodiscard]] bool isMovingModel() const { return m_moveRequest != 0; } ///< from a device to the CPU
    [[nodiscard]] bool isReadingDocument() const { return m_readRequest != 0 || m_tokenizeRequest != 0; }
    [[nodiscard]] bool isAnswering() const { return m_answerRequest != 0 || m_pending || m_guest; }
    [[nodiscard]] bool canStop() const { return isAnswering() || isMovingModel(); }
    /// One sentence why a question cannot be asked now; empty when it can.
    [[nodiscard]] QString whyNotAsk() const;
    /// What a file keeps of it all.
    [[nodiscard]] ConversationState state() const;
    [[nodiscard]] const QString& title() const { return m_title; } ///< what a person called the conversation
    /// Hears of tokens before anybody else does, from the next answer on.
    void setRecorder(std::shared_ptr<RunRecorder> recorder) { m_recorder = std::move(recorder); }
    /// Called before a conversation is read, on the thread that reads: it may wait until that file is whole. A sentence
    /// refuses to open it.
    using TraceGate = std::function<QString(const QString& path, const std::stop_token& stop)>;
    void setTraceGate(TraceGate gate) { m_traceGate = std::move(gate); }
    [[nodiscard]] const RunSettings& settings() const { return m_settings; }
    [[nodiscard]] bool compareDense() const { return m_compareDense; } ///< a side B is wanted
    /// What side B is made with: the settings of the next run with another selector, dense unless chosen otherwise.
    [[nodiscard]] RunSettings compareSettings() const;
    /// Answers whose selection the last question can be given: with tokens, by this model, to the same prompt. Newest first.
    [[nodiscard]] std::vector<RunPtr> replayable() const;
    /// For requests of other kinds (app/experiments.h): to be called through its event queue, where they wait for their turn.
    [[nodiscard]] EngineWorker* worker() const { return m_worker; }

    [[nodiscard]] const TooLongDocument& tooLong() const { return m_tooLong; }
    [[nodiscard]] const QString& systemPrompt() const { return m_systemPrompt; }
    /// Places in the document that go into the conversation's file; who shows them sets them.
    [[nodiscard]] const std::vector<Bookmark>& bookmarks() const { return m_bookmarks; }
    void setBookmarks(std::vector<Bookmark> bookmarks);

public slots:
    void loadModel(const QString& folder);
    void loadModel(const QString& folder, const sightline::LoadChoice& choice);
    void cancelLoading();          ///< the model before stays
    void unloadModel();            ///< frees its memory; ends a conversation that it made, keeps the document
    void openDocument(const QString& path); ///< a document, or a conversation in a `.sightline` file
    void openDocuments(const QStringList& paths); ///< several, read as one text
    void setDocumentText(const QString& title, const QString& text); ///< pasted text
    /// Beside what is open. The conversation goes on: answers so far keep the context they were given in.
    void addDocuments(const QStringList& paths);
    void addDocumentText(const QString& title, const QString& text);
    void removeDocumentPart(int part);
    /// Any other state of the context, as undo needs it; the conversation goes on. Null: no document.
    void replaceDocument(const sightline::DocumentPtr& document);
    /// Of the document that is too long: as many tokens as have room, from that one on.
    void keepOfTooLong(std::int64_t firstToken);
    void dismissTooLong(); ///< what was open stays
    /// Loads the model again, as it was loaded, with another context: the document that waits is looked at again. The
    /// conversation and, should it fail, the model stay.
    void raiseContext(qint64 tokens);
    void closeDocument();
    /// Settings of the next run. k, selector, sampler, dense reference; a running answer keeps its own.
    void setSettings(const sightline::RunSettings& settings);
    void setSystemPrompt(const QString& text); ///< in front of everything, from the next question on; empty: none
    /// Also run a free-running side B. Turned on after an answer, the last question gets its B now.
    void setCompareDense(bool on);
    /// Selector and k of side B. While comparing, the last question gets a new B at once.
    void setCompareSelector(const sightline::SelectorSettings& selector);
    /// Puts a copy of an answer that is there beside the last one, as its side B. Runs nothing.
    void compareWithRun(sightline::RunId run);
    /// The same with the last answer of a conversation in a trace file, which is read aside and not opened.
    void compareWithTrace(const QString& path);
    /// The last question asked of another model too, with the settings of its answer (each model has its own k, unless one
    /// was chosen): loaded beside the one that is open, freed when it has answered. Its answer is side B until another one takes its place; files do not keep it.
    void compareWithModel(const QString& folder);
    /// What that answer read becomes the selector: of the next answers (side A), or of side B, and the last question gets that
    /// B at once. Its copy is made aside, so that settingsChanged comes later.
    void replaySelection(sightline::RunSide side, sightline::RunId run);
    /// The same with an answer in a trace file, which is not opened: the one to the last question's prompt, else its last one.
    void replayTrace(sightline::RunSide side, const QString& path);
    void ask(const QString& question);             ///< after what is shown
    void editQuestion(sightline::TurnId turn, const QString& question); ///< another wording beside it, answered
    void regenerate();             ///< the last question again with the present settings
    void answerAgain(sightline::TurnId turn); ///< another answer beside the one it has, with the present settings
    /// Another answer beside that of `run`, with the present settings: it begins with the run's first `token` tokens and then
    /// `next`, and goes on by itself.
    void branch(sightline::RunId run, int token, sightline::TokenId next);
    void selectBranch(sightline::TurnId turn); ///< shows it, and what was last shown below it
    void removeTurn(sightline::TurnId turn);   ///< with everything asked after it; can be undone
    void stop();                   ///< the running answer ends within 100 ms; what it has stays. So does a move to the CPU
    /// The device was found dead outside an answer. Goes on on the CPU; nothing happens when the model is there.
    void leaveDevice(const QString& whatHappened);
    void clearConversation();      ///< forgets the turns, keeps document and its cache
    void setTitle(const QString& title);

signals:
    void modelChanged();
    void backendChanged();         ///< the same model elsewhere: model() tells where, and why
    void documentChanged();        ///< document or its tokens
    void tooLongChanged();         ///< a document waits for a choice, or no longer does
    void settingsChanged();
    void bookmarksChanged();
    void conversationEnded();      ///< all turns are about to go; state() is still what it was
    void conversationOpening(const QString& path); ///< conversation() is that of a file now; before documentChanged
    void conversationOpened(const QString& path); ///< and after conversationChanged
    void titleChanged();
    void conversationChanged();    ///< turns were added or removed, or another branch is shown
    void runChanged(sightline::RunId id); ///< a newer snapshot; at most about 30 times a second
    void answerEnded();            ///< the worker is done with an answer, of this conversation or of one that was left
    void progressChanged(const sightline::Progress& progress);
    void busyChanged(bool busy);   ///< or busy with something else
    void failed(const sightline::Failure& failure);

private:
    struct Pending { ///< a question that waits for the running answer to stop
        RunId a = 0;
        RunId b = 0;
    };

    void onModelLoaded(quint64 request, const ModelInfoPtr& model);
    void onModelFailed(quint64 request, const Failure& failure);
    void onDocumentRead(quint64 request, const ReadResult& result);
    void onTraceRead(quint64 request, const QString& path, const OpenedTracePtr& opened, const QString& failure);
    void onDocumentTokenized(quint64 request, const DocumentTokensPtr& tokens);
    void onDocumentFailed(quint64 request, const Failure& failure);
    void onProgress(quint64 request, const Progress& progress);
    void onRunChanged(const RunPtr& run);
    void onAnswered(quint64 request);
    void onDeviceLeft(const QString& reason);
    void onModelMoved(quint64 request, const ModelInfoPtr& model);
    void onMoveFailed(quint64 request, const Failure& failure);

    void stopAnswer();
    void moveModel(const QString& reason);
    void takeDocument(const DocumentPtr& document);
    void readTraceFile(const QString& path);
    void takeNextQuestion(const NextQuestion& next);
    void becomeOwn();
    void takePreparedTokens(const DocumentTokensPtr& tokens);
    void readDocuments(const QStringList& paths, bool adds);
    void bringDocument(const DocumentPtr& document, bool keepsConversation, const QString& edit);
    void dropUnusableDocument();
    void tokenize(const DocumentPtr& document);
    void startAnswer(RunId a, RunId b);
    void answer(TurnId turn);
    [[nodiscard]] bool mayAsk(const QString& question);
    void addToHistory(const QString& what, TurnId added, TurnId shownBefore);
    void setRemoved(TurnId turn, bool removed, TurnId show);
    void dropPending(RunState state);
    void replaceRun(const RunPtr& run);
    void takeNewer();
    void dropConversation();
    [[nodiscard]] RunPtr queuedRun(RunSide side);
    /// Whether side B would read differently from an answer with these effective settings.
    [[nodiscard]] bool isWorthComparing(const RunSettings& a) const;
    void onCompareTraceRead(quint64 request, const QString& path, const RunPtr& run, const QString& failure);
    void replay(RunSide side, std::function<TraceRun()> read, const QString& source);
    void onSelectionRead(quint64 request, RunSide side, const std::shared_ptr<const RecordedSelection>& recorded, const QString& failure);
    void standBeside(const RunSnapshot& run, const QString& label);
    void setBeside(const RunPtr& run);
    void leaveGuest();
    void answerB(); ///< runs side B of the last question, in the place of one that it has
    void updateBusy();
    void fail(Failure::Where where, const QString& sentence);

    const SessionOptions m_options;
    QThread m_thread;
    EngineWorker* m_worker = nullptr; ///< lives on m_thread; only ever called through its event queue
    QThreadPool m_readers;            ///< reads files
    std::stop_source m_stop;          ///< of the running answer
    std::stop_source m_loadStop;
    std::stop_source m_readStop;
    std::stop_source m_moveStop;
    quint64 m_lastRequest = 0;
    quint64 m_loadRequest = 0; ///< the newest of its kind, 0 when none is under way
    quint64 m_readRequest = 0;
    quint64 m_tokenizeRequest = 0;
    quint64 m_answerRequest = 0;
    quint64 m_moveRequest = 0;
    quint64 m_compareRequest = 0;
    quint64 m_replayRequest = 0;
    GuestModel* m_guest = nullptr; ///< a child; null unless it is answering
    std::optional<Pending> m_pending;
    std::vector<RunPtr> m_newer; ///< growing answers that came since the window was last told
    QTimer m_takeNewer;
    std::vector<TokenId> m_forcedTokens; ///< of the runs that are queued next: see branch()
    RunId m_lastRun = 0;
    bool m_wasBusy = false;

    ModelInfoPtr m_model;
    LoadChoice m_choice, m_loadingChoice; ///< what m_model, and the one that is loading, were asked for with
    DocumentPtr m_document;
    DocumentTokensPtr m_documentTokens;
    bool m_wasDocumentUsable = false; ///< m_document had tokens once
    DocumentPtr m_waitingDocument; ///< read, and being tokenized before it takes the place of m_document
    Conversation m_conversation;
    ModelInfoPtr m_conversationModel; ///< that made m_conversation; null while it is empty
    bool m_wasRead = false;           ///< m_conversation came out of a file, and its model has not been loaded since
    bool m_readsOtherwise = false;    ///< the loaded model makes other tokens of the document than the conversation has
    QString m_title;
    std::shared_ptr<RunRecorder> m_recorder;
    TraceGate m_traceGate;
    EditHistory m_edits;
    TurnId m_answering = 0; ///< the turn that m_answerRequest is about
    bool m_readAdds = false;          ///< what is being read goes beside what is open
    bool m_keepsConversation = false; ///< m_waitingDocument, or what is too long, does not end the conversation
    QString m_editName;               ///< what brought it, where that can be undone
    TooLongDocument m_tooLong;
    QString m_systemPrompt;
    std::vector<Bookmark> m_bookmarks;
    RunSettings m_settings;
    bool m_compareDense = false;
    SelectorSettings m_compareSelector{ SelectorKind::Dense };
};

} // namespace sightline
