// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

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

/// Throws Error(OutOfMemory) with a sentence when the backend has no room for the weights and a short text.
void requireRoom(const Checkpoint& checkpoint, const Backend& backend);

} // namespace sightline
