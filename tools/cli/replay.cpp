// SPDX-License-Identifier: GPL-3.0-or-later
// --selector replay: positions out of a trace instead of a choice.
#include "engine/error.h"
#include "engine/recorded_selection.h"
#include "tools/cli/common.h"

#include <fmt/format.h>

namespace sightline::cli {

namespace {

/// The shape of a model as far as a selection depends on it: another precision of the same model has the same.
bool isSameShape(const TraceModel& a, const TraceModel& b)
{
    return a.layers == b.layers && a.heads == b.heads && a.kv_lora_rank == b.kv_lora_rank && a.qk_rope_head_dim == b.qk_rope_head_dim
        && a.index_n_heads == b.index_n_heads && a.index_head_dim == b.index_head_dim;
}

} // namespace

std::string selectorText(const SelectorSettings& selector, std::int64_t k)
{
    const auto own = withoutReplay(selector);
    const std::string name(selectorName(own.kind)), with = own.kind == SelectorKind::Dense ? name : fmt::format("{}, k {}", name, k);
    return selector.recorded ? fmt::format("replay of {} ({})", selector.recorded->source(), with) : with;
}

void ReplayOption::add(CLI::App& command)
{
    auto* given = command.add_option("--replay", file, "Trace (.sightline) whose answer's selection is read again, for --selector replay");
    command.add_option("--replay-run", run, "Which answer of that trace, from 1 (default: the last one to the same prompt)")
        ->check(CLI::PositiveNumber)->needs(given);
}

void ReplayOption::read(const std::string& selector)
{
    const bool isReplay = selectorFromName(selector) == SelectorKind::Replay;
    if (isReplay && file.empty())
        throw Error(ErrorCode::InvalidInput, "The replay selector needs a trace: add --replay FILE.sightline");
    if (!isReplay && !file.empty())
        throw Error(ErrorCode::InvalidInput, "--replay belongs to --selector replay");
    if (!isReplay)
        return;
    m_trace = std::make_shared<const Trace>(readTrace(file));
    const auto runs = static_cast<std::int64_t>(m_trace->runs.size());
    if (run > runs)
        throw Error(ErrorCode::InvalidInput, fmt::format("{} has {} answers; there is no answer {}", file, runs, run));
    if (run == 0 && !answerToReplay(*m_trace, {}, true))
        throw Error(ErrorCode::InvalidInput, fmt::format("{} is a trace without an answer", file));
}

SelectorSettings ReplayOption::selectorFor(const Model& model, std::span<const TokenId> tokens, bool isPrompt) const
{
    const TraceModel here = TraceModel::of(model);
    if (!isSameShape(here, m_trace->model))
        throw Error(ErrorCode::InvalidInput,
                    fmt::format("The recorded selection of {} is that of another model: {} ({} layers, {} heads), not {} ({} layers, "
                                "{} heads)",
                                file, m_trace->model.name, m_trace->model.layers, m_trace->model.heads, here.name, here.layers,
                                here.heads));
    const TraceRun& answer =
        run > 0 ? m_trace->runs[static_cast<std::size_t>(run - 1)] : *answerToReplay(*m_trace, tokens, isPrompt); // read() found one
    SelectorSettings settings;
    settings.kind = SelectorKind::Replay;
    settings.recorded = recordedSelection(answer, std::filesystem::path(file).filename().string());
    checkReplay(settings, tokens, isPrompt, here.layers);
    if (!isPrompt && tokens.size() < settings.recorded->prompt().size())
        throw Error(ErrorCode::InvalidInput,
                    fmt::format("The recorded selection of {} begins behind its prompt of {} tokens, but {} were given", file,
                                settings.recorded->prompt().size(), tokens.size()));
    if (here.identity != m_trace->model.identity)
        fmt::print(stderr, "sightline-cli: {} was recorded with other weights of this shape: {} {}, not {} {}\n", file,
                   m_trace->model.name, m_trace->model.identity, here.name, here.identity);
    return settings;
}

} // namespace sightline::cli
