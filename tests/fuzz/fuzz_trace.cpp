// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer: any bytes are refused with an Error or give a trace whose rows can be computed. The input is the JSON of a
// trace; the tensors beside it are those of a small one, so that mutations meet checks behind the header.
#include "engine/error.h"
#include "engine/recorded_selection.h"
#include "engine/rows.h"
#include "engine/safetensors.h"
#include "engine/trace_file.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <vector>

using namespace sightline;

namespace {

/// What an answer read, as a selector would take it: refused, or within what its queries see.
void replay(const TraceRun& run)
{
    std::shared_ptr<const RecordedSelection> recorded;
    try {
        recorded = recordedSelection(run, "input");
    } catch (const Error& error) {
        if (error.code() != ErrorCode::InvalidInput)
            std::abort();
        return;
    }
    for (std::int64_t query = recorded->begin(); query < recorded->end(); ++query)
        for (std::int64_t l = 0; l < recorded->layers(); ++l)
            for (const auto s : recorded->selected(l, query))
                if (s < 0 || s > query)
                    std::abort();
}

void attempt(std::span<const std::byte> bytes)
{
    try {
        auto file = std::make_shared<const SafetensorsFile>(SafetensorsFile::fromBytes(bytes, "input"));
        const Trace trace = readTrace(file);
        for (const auto& run : trace.runs) {
            replay(run);
            for (const auto& token : run.tokens) {
                static_cast<void>(votesRow(*token));
                for (std::int64_t l = 0; l < trace.model.layers; ++l) {
                    static_cast<void>(selectionAt(indexScoreRow(*token, l), 2));
                    static_cast<void>(denseMassRow(*token, l));
                }
            }
        }
    } catch (const Error& error) {
        if (error.code() != ErrorCode::InvalidFile)
            std::abort();
    }
}

/// One run of 3 prompt tokens and 2 answer tokens, one layer, an indexer of one head.
std::vector<std::byte> fileWith(const std::string& head)
{
    struct Column {
        const char* name;
        const char* dtype;
        std::vector<std::int64_t> shape;
        std::size_t bytes;
    };
    const std::vector<Column> columns{
        {"run.0.seconds", "F64", {2}, 16}, {"run.0.document_offsets", "I64", {1, 2}, 16}, {"run.0.selected_begin", "I64", {3}, 24},
        {"run.0.prompt_ids", "I32", {3}, 12}, {"run.0.token_ids", "I32", {2}, 8}, {"run.0.probability", "F32", {2}, 8},
        {"run.0.entropy", "F32", {2}, 8}, {"run.0.kl_dense_sparse", "F32", {2}, 8}, {"run.0.jensen_shannon", "F32", {2}, 8},
        {"run.0.dense_probability", "F32", {2}, 8}, {"run.0.dense_rank", "I32", {2}, 8}, {"run.0.threshold", "F32", {2, 1}, 8},
        {"run.0.gap", "F32", {2, 1}, 8}, {"run.0.ties", "I32", {2, 1}, 8}, {"run.0.covered_mass", "F32", {2, 1}, 8},
        {"run.0.oracle_mass", "F32", {2, 1}, 8}, {"run.0.recall", "F32", {2, 1}, 8}, {"run.0.output_error", "F32", {2, 1}, 8},
        {"run.0.selected", "I32", {2}, 8}, {"run.0.index_query", "F32", {2, 1, 4}, 32}, {"run.0.index_weights", "F32", {2, 1}, 8},
        {"run.0.attention_query", "F32", {2, 1, 6}, 48}, {"run.0.index_keys.0", "F32", {4, 4}, 64},
        {"run.0.latents.0", "BF16", {4, 6}, 48}, {"run.0.top1_flip", "U8", {2}, 2}, {"run.0.flags", "U8", {2, 1}, 2},
        {"document.text", "U8", {4}, 4}, {"document.1.text", "U8", {4}, 4}};
    nlohmann::json header;
    std::size_t at = 0;
    for (const auto& c : columns) {
        header[c.name] = {{"dtype", c.dtype}, {"shape", c.shape}, {"data_offsets", {at, at + c.bytes}}};
        at += c.bytes;
    }
    std::vector<std::byte> data(at, std::byte{0});
    const auto put = [&](const char* name, auto value, std::size_t index) {
        const std::size_t begin = header[name]["data_offsets"][0];
        std::memcpy(data.data() + begin + index * sizeof value, &value, sizeof value);
    };
    put("run.0.selected_begin", std::int64_t{1}, 1);
    put("run.0.selected_begin", std::int64_t{2}, 2);
    put("run.0.selected", std::int32_t{2}, 1);
    put("run.0.flags", std::uint8_t{14}, 0);
    put("run.0.flags", std::uint8_t{14}, 1);
    std::memset(data.data() + at - 8, 'a', 8);
    header["__metadata__"] = {{"sightline", head}};
    std::string text = header.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    text.append((8 - text.size() % 8) % 8, ' ');
    const std::uint64_t length = text.size();
    std::vector<std::byte> file(sizeof length + text.size() + data.size());
    std::memcpy(file.data(), &length, sizeof length);
    std::memcpy(file.data() + sizeof length, text.data(), text.size());
    std::memcpy(file.data() + sizeof length + text.size(), data.data(), data.size());
    return file;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    attempt(std::as_bytes(std::span(data, size)));
    attempt(fileWith(std::string(reinterpret_cast<const char*>(data), size)));
    return 0;
}
