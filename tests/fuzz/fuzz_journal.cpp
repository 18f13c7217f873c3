// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer: any bytes as a journal give a conversation that is a tree, or none. The input is played as a file, and once
// more cut into records with checksums that fit, so that mutations meet the checks behind the frame.
#include "engine/error.h"
#include "engine/journal_file.h"
#include "engine/rows.h"
#include "engine/trace_fields.h"
#include "engine/trace_journal.h"
#include "engine/trace_json.h"

#include <cstdint>
#include <cstring>
#include <vector>

using namespace sightline;

namespace {

TraceModel model()
{
    TraceModel m;
    m.name = "m";
    m.layers = 1;
    m.heads = 1;
    m.kv_lora_rank = 4;
    m.qk_rope_head_dim = 2;
    return m;
}

void play(std::span<const std::byte> file)
{
    JournalReplay replay;
    replay.play(file);
    const auto trace = replay.trace();
    if (!trace)
        return;
    requireTree(trace->conversation, TraceFields("journal"), trace->runs.size()); // throws: a bug
    static_cast<void>(traceSize(*trace));
    for (const auto& run : trace->runs)
        for (const auto& token : run.tokens)
            static_cast<void>(votesRow(*token));
}

void append(std::vector<std::byte>& file, std::span<const std::byte> record)
{
    const auto length = static_cast<std::uint32_t>(record.size());
    const std::uint32_t crc = crc32(record);
    const auto* a = reinterpret_cast<const std::byte*>(&length);
    const auto* b = reinterpret_cast<const std::byte*>(&crc);
    file.insert(file.end(), a, a + 4);
    file.insert(file.end(), b, b + 4);
    file.insert(file.end(), record.begin(), record.end());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto input = std::as_bytes(std::span(data, size));
    play(input);
    // [2 bytes length][JSON length as a record has it follows] ...: records behind a head and a question.
    const char magic[] = "SLJRNL1\n";
    std::vector<std::byte> file(reinterpret_cast<const std::byte*>(magic), reinterpret_cast<const std::byte*>(magic) + 8);
    append(file, journal::head(model(), {"a", "aaaa", false}));
    append(file, journal::turn({1, 0, 1, "q", 1, -1, {}}));
    for (auto rest = input; rest.size() > 2;) {
        std::uint16_t length = 0;
        std::memcpy(&length, rest.data(), 2);
        const std::size_t now = std::min<std::size_t>(length, rest.size() - 2);
        append(file, rest.subspan(2, now));
        rest = rest.subspan(2 + now);
    }
    play(file);
    return 0;
}
