// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/trace_file.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <vector>

namespace sightline {

class TraceFields;

// The parts of a trace that are JSON, as they stand in a trace file and in the journal of one that is being written.
// Readers check everything and throw Error (InvalidFile).

namespace trace_limits {

// Bounds on what a file may claim, far beyond what models have; products of them fit 64 bits.
inline constexpr std::int64_t kMaxLayers = 4096, kMaxWidth = 1 << 20, kMaxPositions = std::int64_t{1} << 31, kMaxTokens = 1 << 24;
inline constexpr std::size_t kMaxRuns = 100000;

} // namespace trace_limits

[[nodiscard]] nlohmann::json modelToJson(const TraceModel& model);
[[nodiscard]] TraceModel modelFromJson(const nlohmann::json& in, const TraceFields& fields);
[[nodiscard]] nlohmann::json settingsToJson(const RunSettings& settings);
/// A replay comes without its positions: replayOwnSelection() takes them from the answer.
[[nodiscard]] RunSettings settingsFromJson(const nlohmann::json& in, const TraceFields& fields);
[[nodiscard]] nlohmann::json timingToJson(const RunTiming& timing);
[[nodiscard]] RunTiming timingFromJson(const nlohmann::json& in, const TraceFields& fields);
[[nodiscard]] nlohmann::json segmentsToJson(const std::vector<Segment>& segments);
/// They cover `length` tokens without gaps, with at most one document.
[[nodiscard]] std::vector<Segment> segmentsFromJson(const nlohmann::json& list, const TraceFields& fields, std::int64_t length);
[[nodiscard]] nlohmann::json alternativesToJson(const std::vector<Alternative>& alternatives);
[[nodiscard]] std::vector<Alternative> alternativesFromJson(const nlohmann::json& list, const TraceFields& fields);
/// The member "stop_reason" of `in`.
[[nodiscard]] StopReason stopReasonFromJson(const nlohmann::json& in, const TraceFields& fields);
[[nodiscard]] nlohmann::json turnToJson(const TraceTurn& turn);
[[nodiscard]] TraceTurn turnFromJson(const nlohmann::json& in, const TraceFields& fields);
[[nodiscard]] nlohmann::json conversationToJson(const TraceConversation& conversation);
/// Checked to be a tree over `runs` runs.
[[nodiscard]] TraceConversation conversationFromJson(const nlohmann::json& in, const TraceFields& fields, std::size_t runs);
/// Throws Error (InvalidFile) where turns are no tree: a parent that comes later, an id that is taken, a wording that
/// is not that of a sibling, a run that is not there.
void requireTree(const TraceConversation& conversation, const TraceFields& fields, std::size_t runs);

} // namespace sightline
