// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/document.h"
#include "engine/chat_format.h"
#include "engine/run_settings.h"
#include "engine/trace.h"
#include "engine/trace_file.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace sightline {

using RunId = std::uint64_t; ///< unique within a session, growing; 0 means none

/// What the window shows of a loaded model. Immutable.
struct ModelInfo {
    QString name;                ///< "sightline-demo"
    QString folder;
    QString parameters;          ///< "28.8M"
    QString weightFormat;        ///< "FP8", "BF16", "F32"
    QString backendName;         ///< "CPU"
    QString backendDescription;  ///< "CPU, 8 threads, AVX-512"
    QString backendReason;       ///< why not a better one; empty when there is nothing to say
    bool onDevice = false;       ///< on an accelerator, which may stop answering
    bool dsaActive = false;
    QString dsaReason;
    std::int64_t layerCount = 0;
    std::int64_t headCount = 0;
    std::int64_t indexTopk = 0;  ///< the model's own k; 0 when dense
    std::int64_t contextLength = 0; ///< tokens that can be read at once, on this backend
    QString contextNote;         ///< why these are fewer than the model's own; empty when they are not
    std::int64_t favouriteLayer = -1; ///< layer that a fresh view opens on; -1: the last
    double loadSeconds = 0;
    TraceModel facts;            ///< what a trace says of it; its identity tells whether two folders hold the same model
};
using ModelInfoPtr = std::shared_ptr<const ModelInfo>;

/// The document as the model reads it. Token i of the document segment stands at sequence position
/// `firstPosition + i`. Immutable.
struct DocumentTokens {
    DocumentPtr document;
    std::vector<TokenId> ids;
    std::vector<std::int32_t> begins; ///< QString index (UTF-16) where token i begins in document->text
    std::vector<std::int32_t> ends;   ///< one past its end; == begin for a token inside a split character
    std::int64_t firstPosition = 1;   ///< 1 where a BOS stands in front
    std::shared_ptr<const ChatDocument> prepared; ///< what prompts are built from; null in hand-made values
    [[nodiscard]] std::int64_t count() const { return static_cast<std::int64_t>(ids.size()); }
};
using DocumentTokensPtr = std::shared_ptr<const DocumentTokens>;

/// The token sequence that a run continued. Immutable; shared by the runs of one question.
struct PromptInfo {
    ChatPrompt chat;            ///< ids and segments (system, document, turns)
    QStringList pieces;         ///< printable text of each position
    DocumentTokensPtr document; ///< null without a document
    QString systemPrompt;       ///< empty: none
    [[nodiscard]] std::int64_t length() const { return static_cast<std::int64_t>(chat.ids.size()); }
};
using PromptInfoPtr = std::shared_ptr<const PromptInfo>;

enum class RunState { Queued, Prefilling, Generating, Finished, Cancelled, Failed };
enum class RunSide { A, B }; ///< A: the run asked for; B: dense or another one, free-running, for comparison

/// Everything known of one answer at one moment. Immutable; a longer answer is a new snapshot that
/// shares the token records of the old one.
struct RunSnapshot {
    RunId id = 0;
    std::uint64_t uid = 0;       ///< the same in every session and file that has this run; 1 .. 2^62
    RunSide side = RunSide::A;
    RunState state = RunState::Queued;
    RunSettings settings;
    QString label;               ///< "DSA 256", "dense", "window 256"
    QString backend;             ///< description of where it ran; empty before it began
    PromptInfoPtr prompt;        ///< null while queued
    std::vector<TokenRecordPtr> tokens;
    StopReason stopReason = StopReason::EndOfText; ///< valid when Finished or Cancelled
    RunTiming timing;
    ModelInfoPtr model;          ///< of an answer beside that another model gave; null: that of the conversation
    QString failure;             ///< one sentence when Failed
    bool isBadInput = false;     ///< when Failed: another input would help

    [[nodiscard]] bool isDone() const
    {
        return state == RunState::Finished || state == RunState::Cancelled || state == RunState::Failed;
    }
    [[nodiscard]] QString text() const;
};
using RunPtr = std::shared_ptr<const RunSnapshot>;

using TurnId = std::uint64_t; ///< unique within a conversation, growing; 0 means none

/// One wording of a question with one answer: a node of the conversation (app/conversation.h).
struct TurnSnapshot {
    TurnId id = 0;
    TurnId parent = 0;              ///< the turn that it was asked after; 0: a first question
    TurnId wording = 0;             ///< the first turn that asked this in these words after that parent
    std::vector<TurnId> wordings;   ///< of a shown turn: one turn for each wording of its question, itself among them
    std::vector<TurnId> answers;    ///< of a shown turn: the turns with its wording, oldest first, itself among them
    QString question;
    RunPtr a;                       ///< never null once asked
    RunPtr b;                       ///< null unless one was asked for beside
    std::optional<int> forkToken;   ///< first generated token index where A and B differ (both done or both long enough)
};

[[nodiscard]] std::uint64_t newRunUid(); ///< for RunSnapshot::uid; any thread

/// First generated token index where the texts part: different tokens, or one ended and the other went
/// on. Empty while they agree.
[[nodiscard]] std::optional<int> forkOf(const RunSnapshot& a, const RunSnapshot& b);

/// Work in progress, as a person wants to know it.
struct Progress {
    enum class Phase { LoadingModel, Tokenizing, Prefill, ReferencePrefill, Generating };
    Phase phase = Phase::Prefill;
    RunId run = 0;
    std::int64_t done = 0;         ///< tokens (bytes for LoadingModel)
    std::int64_t total = 0;        ///< 0 when unknown
    double perSecond = 0;
    double secondsLeft = -1;       ///< < 0 when unknown
};

/// A failure in one sentence, and where the action was that failed, so that it is shown there.
struct Failure {
    enum class Where {
        Model,
        Document,
        Run,
        Device ///< where the model runs, while no answer was under way
    };
    Where where = Where::Run;
    QString sentence;
    bool isBadInput = true; ///< another input would help; false: memory ran out, a device or Sightline failed
};

} // namespace sightline
