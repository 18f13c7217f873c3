// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/chat_format.h"
#include "engine/run_settings.h"
#include "engine/trace.h"
#include "engine/trace_document.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace sightline {

class Model;
class SafetensorsFile;

/// The model that a trace was made with, as far as its views need it.
struct TraceModel {
    std::string name;     ///< of its folder
    std::string identity; ///< Checkpoint::identity(): 16 hexadecimal digits
    std::int64_t layers = 0;
    std::int64_t heads = 0;
    std::int64_t kv_lora_rank = 0, qk_rope_head_dim = 0;
    std::int64_t index_n_heads = 0, index_head_dim = 0; ///< 0 without indexer
    std::int64_t index_topk = 0;                        ///< 0 without DSA
    std::int64_t favouriteLayer = -1;                   ///< Model::favouriteLayer()
    [[nodiscard]] static TraceModel of(const Model& model);
};

/// One answer with all that its tokens read.
struct TraceRun {
    std::string question;
    std::string backend; ///< description of where it ran
    /// With the k in force: selector.k is never 0 unless the selector is dense.
    RunSettings settings;
    ChatPrompt prompt;
    /// Printable text of the prompt's tokens outside the document, by rising position; the document's own is
    /// text of its document at prompt.documentOffsets.
    std::vector<std::string> pieces;
    std::vector<TokenRecordPtr> tokens;
    StopReason stopReason = StopReason::EndOfText;
    RunTiming timing;
    std::string label = {};   ///< what the run is called beside others, as "DSA 256"; may be empty
    std::string failure = {}; ///< one sentence when the answer ended with an error
    std::uint64_t id = 0;     ///< what a journal calls it (engine/trace_journal.h), unique then; 0: nothing
    std::string systemPrompt = {};  ///< what the prompt begins with, in words; empty: nothing, or not known
    std::size_t document = 0;       ///< that its prompt holds: Trace::documentAt()

    [[nodiscard]] std::string answer() const; ///< the texts of the tokens
};

/// One wording of a question with one answer, in a conversation that is a tree.
struct TraceTurn {
    std::uint64_t id = 0;      ///< from 1, rising within a file
    std::uint64_t parent = 0;  ///< an earlier turn, after whose answer this was asked; 0: a first question
    std::uint64_t wording = 0; ///< the first turn of the same parent that asked this in these words; its own id if it is that
    std::string question;
    std::int64_t a = -1, b = -1; ///< runs of the trace; -1: none. b is the answer beside, for comparison
    std::string failure = {};    ///< why there is no run a, one sentence; empty: it was stopped before it began
};

/// How the next question was to be asked.
struct NextQuestion {
    RunSettings settings; ///< as they were chosen: selector.k may be 0, the model's own
    std::string systemPrompt;
};

/// How the runs belong together. A file without turns (of the command line) is a list of answers.
struct TraceConversation {
    std::string title;            ///< what a person called it; may be empty
    std::vector<TraceTurn> turns; ///< parents before children
    std::uint64_t shown = 0;      ///< the last turn of the path that was on the screen; 0: none
    std::optional<NextQuestion> next = {}; ///< files of before do not say it
};

/// What a `.sightline` file holds: answers about one document by one model. docs/trace-format.md defines the file.
struct Trace {
    TraceModel model;
    TraceDocument document; ///< that was open
    std::vector<TraceRun> runs;
    TraceConversation conversation = {};
    std::vector<TraceDocument> earlier = {}; ///< that runs read before the open one took their place

    /// 0: the open one, then the earlier ones.
    [[nodiscard]] const TraceDocument& documentAt(std::size_t index) const
    {
        return index == 0 ? document : earlier.at(index - 1);
    }
};

/// What is kept beside selections and metrics.
struct TraceOptions {
    /// Index keys and queries (float32, exact): score rows at any k. Per position and layer index_head_dim floats.
    bool scores = true;
    /// Latents (rounded to bfloat16) and attention queries (float32): rows of dense attention mass.
    bool mass = true;
    std::stop_token stop = {}; ///< looked at between tensors; the file that was there stays
    std::function<void(std::uint64_t written, std::uint64_t all)> progress = {}; ///< bytes; on the calling thread
};

/// Bytes of the tensors that a trace would take, without its JSON: keys and all else apart.
struct TraceSize {
    std::uint64_t keys = 0, rest = 0;
};
[[nodiscard]] TraceSize traceSize(const Trace& trace);

/// Writes a trace, whole or not at all (temporary file, fsync, rename). Keys of positions that an earlier run with the
/// same selector and the same tokens has are stored once, and read from their cache one layer at a time. Throws Error
/// (InvalidInput) with the reason: a folder that does not exist, no permission, a full disk; Cancelled; DeviceLost, where
/// a device took the keys with it; a trace that contradicts itself (Internal).
void writeTrace(const std::filesystem::path& path, const Trace& trace, const TraceOptions& options = {});

/// Reads a trace without its model. Everything is checked before it is used; rows are read from the file when they are
/// asked for (engine/rows.h), so it must stay as it is while records of it live. Records without scores or mass give
/// empty rows. Throws Error (InvalidFile) with the file and what is wrong with it.
[[nodiscard]] Trace readTrace(const std::filesystem::path& path);
/// The same of a file that is open.
[[nodiscard]] Trace readTrace(std::shared_ptr<const SafetensorsFile> file);

namespace trace_format {

// Shared by writer and reader; see docs/trace-format.md. Names stand in the order of their enumerations.
inline constexpr std::int64_t kVersion = 1;
inline constexpr const char* kKey = "sightline";
inline constexpr std::size_t kMaxTurns = 10000;
inline constexpr const char* kStopReasons[] = {"end_of_text", "max_new_tokens", "context_full", "cancelled"};
inline constexpr const char* kSegmentKinds[] = {"bos", "system", "document", "user", "assistant", "marker"};
inline constexpr std::uint8_t kSelectsAll = 1, kHasScores = 2, kHasIndexQuery = 4, kHasAttentionQuery = 8;

} // namespace trace_format

} // namespace sightline
