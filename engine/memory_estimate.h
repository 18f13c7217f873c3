// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace sightline {

class Backend;
class Checkpoint;

/// Bytes that a model takes on a backend, estimated before it is loaded.
struct MemoryEstimate {
    std::int64_t weights = 0;
    std::int64_t cache = 0;          ///< of one sequence
    std::int64_t denseReference = 0; ///< the cache of the run beside it
    std::int64_t workspace = 0;      ///< activations of a chunk, logits, scratch
    [[nodiscard]] std::int64_t total() const { return weights + cache + denseReference + workspace; }
};

/// For a sequence of `context` tokens.
[[nodiscard]] MemoryEstimate estimateMemory(const Checkpoint& checkpoint, const Backend& backend, std::int64_t context);

/// How much of a context has room on a backend.
struct ContextRoom {
    std::int64_t context = 0; ///< tokens; 0 where not even the weights have room
    std::string note;         ///< where that is less than was wanted: why, in a sentence without its full stop
};

/// The largest context, at most `wanted` tokens, that fits into what the backend has free now, before the model is
/// loaded. Some of it is left for what no estimate sees: workspaces of libraries, fragments.
[[nodiscard]] ContextRoom contextRoom(const Checkpoint& checkpoint, const Backend& backend, std::int64_t wanted);

} // namespace sightline
