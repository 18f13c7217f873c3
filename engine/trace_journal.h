// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/trace_file.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace sightline {

// What is said of a conversation while it goes on, one record (engine/journal_file.h) each: questions as they are asked,
// tokens as they are generated. Together with the trace that was written before, if any, they give the conversation
// back after a program was killed; keys and queries of positions are not among them, so that tokens out of a journal
// have no score and mass rows. docs/trace-format.md defines the records.
namespace journal {

using Record = std::vector<std::byte>;

/// The first record of a conversation that no trace was written of.
[[nodiscard]] Record head(const TraceModel& model, const TraceDocument& document);
/// A text that prompts hold from now on, where neither the head nor the trace before has it.
[[nodiscard]] Record document(const TraceDocument& document);
[[nodiscard]] Record title(const std::string& title);
/// A new turn, or one that has changed. TraceTurn::a and b are the ids of runs here.
[[nodiscard]] Record turn(const TraceTurn& turn);
[[nodiscard]] Record shown(std::uint64_t turn);
[[nodiscard]] Record removed(std::uint64_t turn, bool isRemoved);
/// What a run continues: all of `run` but its tokens and its end. `document` is that of its prompt.
[[nodiscard]] Record prompt(const TraceRun& run, const TraceDocument& document);
/// Token `index` of a run.
[[nodiscard]] Record token(std::uint64_t run, std::int64_t index, const TokenRecord& token);
[[nodiscard]] Record end(std::uint64_t run, StopReason reason, const RunTiming& timing, const std::string& failure);

/// What journals call a document: a number from its title and text.
[[nodiscard]] std::uint64_t documentId(const TraceDocument& document);

} // namespace journal

/// Puts a conversation together again.
class JournalReplay {
public:
    JournalReplay() = default;
    explicit JournalReplay(Trace base); ///< what was written before

    /// Plays the records of a journal file, oldest file first. Records that are damaged or make no sense are left out;
    /// any bytes will do.
    void play(std::span<const std::byte> file);

    /// The conversation. A run without an end counts as stopped. Nothing without a head or a base, or without a turn.
    [[nodiscard]] std::optional<Trace> trace() const;
    [[nodiscard]] std::int64_t recoveredTokens() const { return m_tokens; } ///< beyond the base
    [[nodiscard]] std::int64_t interruptedRuns() const;                     ///< that had no end
    [[nodiscard]] std::int64_t ignoredRecords() const { return m_ignored; }

private:
    struct Run {
        TraceRun run;
        bool hasEnded = false;
    };
    void take(std::span<const std::byte> record);
    void addDocument(TraceDocument document);
    [[nodiscard]] std::size_t documentOf(const nlohmann::json& prompt) const;
    void takePrompt(const nlohmann::json& in, std::span<const std::byte> blob);
    void takeToken(const nlohmann::json& in, std::span<const std::byte> blob);
    void takeEnd(const nlohmann::json& in);

    bool m_hasHead = false;
    TraceModel m_model;
    std::vector<TraceDocument> m_documents; ///< the first one is that of the head or of the base
    std::vector<std::uint64_t> m_documentIds;
    std::size_t m_open = 0; ///< of m_documents
    std::optional<NextQuestion> m_next;
    std::string m_title;
    std::uint64_t m_shown = 0;
    std::map<std::uint64_t, Run> m_runs;
    std::map<std::uint64_t, TraceTurn> m_turns; ///< a, b: ids of runs
    std::set<std::uint64_t> m_removed;
    std::int64_t m_tokens = 0;
    std::int64_t m_ignored = 0;
};

} // namespace sightline
