// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"
#include "engine/trace_file.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace sightline {

/// A conversation at one moment: what a trace file keeps of a session. A value of shared immutable parts, cheap to copy
/// and free to go to another thread.
struct ConversationState {
    ModelInfoPtr model;              ///< that answered; null before the first question
    DocumentPtr document;            ///< null without
    std::vector<TurnSnapshot> turns; ///< all that are not removed, parents before children
    TurnId shown = 0;
    QString title;                   ///< what a person called it; empty: it goes by its first question
    std::vector<Bookmark> bookmarks = {}; ///< in the document, ascending
    std::optional<NextQuestion> next = {}; ///< how the next question is to be asked; old files do not say it
};

/// What a trace file holds, as a session shows it. Runs are numbered from 1.
struct OpenedTrace {
    ConversationState state;
    DocumentTokensPtr documentTokens; ///< as the prompts have it; null without document. Not prepared for new prompts
};
using OpenedTracePtr = std::shared_ptr<const OpenedTrace>;

/// Whether a file by this name is opened as a conversation and not as a document.
[[nodiscard]] bool isTraceName(const QString& path);

/// The name that a conversation goes by: its title, else its first question, else that of the document.
[[nodiscard]] QString conversationName(const ConversationState& state);

/// Any thread. Answers under way are kept as if they had been stopped; queued ones as questions without an answer.
[[nodiscard]] Trace toTrace(const ConversationState& state);
/// The turn alone, with RunSnapshot::uid for runs, as a journal has it (engine/trace_journal.h).
[[nodiscard]] TraceTurn journalTurn(const TurnSnapshot& turn);
/// The documents that answers read, as they were then, besides `open`; each once.
[[nodiscard]] std::vector<DocumentPtr> earlierDocuments(const std::vector<TurnSnapshot>& turns, const DocumentPtr& open);
/// One run; it must have a prompt. TraceRun::document is left to who knows the others.
[[nodiscard]] TraceRun toTraceRun(const RunSnapshot& run, const QString& question, const ModelInfo& model);

/// Any thread. Throws Error where the turns of the trace are none.
[[nodiscard]] OpenedTracePtr openedTrace(const Trace& trace);

} // namespace sightline
