// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run_settings.h"
#include "engine/trace.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace sightline {

struct Trace;
struct TraceRun;

/// What the tokens of one answer read, layer by layer: the choice without the arithmetic. SelectorKind::Replay makes a model
/// attend to exactly these positions, to tell whether two engines differ because they compute or because they choose otherwise.
///
/// A trace records the queries that predicted its tokens: positions prompt - 1 .. prompt + tokens - 2. Every other query (the
/// rest of the prompt, and tokens after the recorded ones) is selected by selector(), the one that the answer was made with:
/// for a usual trace the model's own. Positions count, not words: a replay that goes on with another token than the recorded
/// answer still reads what was recorded for that position. A layer without own indexer follows the one it reads from.
class RecordedSelection {
public:
    /// Of an answer to `prompt`, at least one token of it. Without tokens nothing is recorded, and every query is selector()'s.
    /// `selector` is that of the answer; where that replayed a recording itself, what that one was selected by counts. `source`
    /// is for people: a file, or what the answer is called.
    /// Throws Error(InvalidInput) where tokens do not follow the prompt one by one, have different numbers of layers, or read
    /// positions that do not ascend within 0 .. what the query sees, or none.
    RecordedSelection(std::vector<TokenId> prompt, std::span<const TokenRecordPtr> tokens, const SelectorSettings& selector,
                      std::string source);

    [[nodiscard]] const std::vector<TokenId>& prompt() const { return m_prompt; }
    [[nodiscard]] const std::vector<TokenId>& answer() const { return m_answer; } ///< its tokens
    [[nodiscard]] const SelectorSettings& selector() const { return m_selector; } ///< never Replay
    [[nodiscard]] const std::string& source() const { return m_source; }
    [[nodiscard]] std::int64_t layers() const { return m_layers; } ///< 0 where nothing is recorded

    // Recorded queries: [begin, end)
    [[nodiscard]] std::int64_t begin() const { return m_begin; }
    [[nodiscard]] std::int64_t end() const { return m_begin + static_cast<std::int64_t>(m_answer.size()); }
    [[nodiscard]] bool holds(std::int64_t layer, std::int64_t query) const
    {
        return layer >= 0 && layer < m_layers && query >= begin() && query < end();
    }
    /// Positions that a recorded query reads, ascending; empty where it read all that it saw.
    [[nodiscard]] std::span<const std::int32_t> selected(std::int64_t layer, std::int64_t query) const;
    /// The first recorded query that left something out, in whatever layer; end() where none did.
    [[nodiscard]] std::int64_t firstChoice() const { return m_firstChoice; }
    /// The most positions that a recorded query reads.
    [[nodiscard]] std::int64_t widest() const { return m_widest; }

private:
    void add(const TokenRecord& token);

    std::vector<TokenId> m_prompt, m_answer;
    SelectorSettings m_selector;
    std::string m_source;
    std::int64_t m_begin = 0, m_layers = 0, m_firstChoice = 0, m_widest = 0;
    std::vector<std::size_t> m_rows{0};    // where each row of a token and layer begins, and where the last one ends
    std::vector<std::int32_t> m_positions; // row after row
};

/// Settings that choose by themselves: of a replay, how the queries are selected that its recording does not hold, with the
/// edits of both. Others come back as they are.
[[nodiscard]] SelectorSettings withoutReplay(const SelectorSettings& settings);

/// That `settings` can be used on a model of `layers` layers for `tokens`, a text with the recorded prompt (all of it: exactly
/// that prompt). Nothing to check for other selectors. Throws Error(InvalidInput) with what is different.
void checkReplay(const SelectorSettings& settings, std::span<const TokenId> tokens, bool isPrompt, std::int64_t layers);

/// The answer of a trace to replay for a text: the last one to this prompt (isPrompt), or to a prompt that the text begins with;
/// else the last one at all, so that checkReplay() says what is different. Null: the trace has no answer.
[[nodiscard]] const TraceRun* answerToReplay(const Trace& trace, std::span<const TokenId> tokens, bool isPrompt);

/// Of a run of a trace. Throws Error(InvalidInput) as the constructor, and where the run has no token.
[[nodiscard]] std::shared_ptr<const RecordedSelection> recordedSelection(const TraceRun& run, const std::string& source);

/// A run that came out of a file replays what it holds itself: the file that it replayed is not needed.
void replayOwnSelection(TraceRun& run);

} // namespace sightline
