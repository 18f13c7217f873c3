// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recorded_selection.h"

#include "engine/error.h"
#include "engine/trace_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace sightline {

namespace {

[[noreturn]] void refuse(const std::string& sentence) { throw Error(ErrorCode::InvalidInput, sentence); }

} // namespace

RecordedSelection::RecordedSelection(std::vector<TokenId> prompt, std::span<const TokenRecordPtr> tokens,
                                     const SelectorSettings& selector, std::string source)
    : m_prompt(std::move(prompt)), m_selector(withoutReplay(selector)), m_source(std::move(source))
{
    if (m_prompt.empty() && !tokens.empty())
        refuse("The recorded selection has no prompt");
    m_begin = std::max<std::int64_t>(0, std::ssize(m_prompt) - 1);
    m_firstChoice = m_begin + std::ssize(tokens);
    m_answer.reserve(tokens.size());
    if (!tokens.empty()) {
        m_layers = std::ssize(tokens.front()->layers);
        m_rows.reserve(tokens.size() * tokens.front()->layers.size() + 1);
        std::size_t positions = 0;
        for (const auto& token : tokens)
            for (const auto& layer : token->layers)
                positions += layer.selected.size();
        m_positions.reserve(positions);
    }
    for (const auto& token : tokens)
        add(*token);
}

void RecordedSelection::add(const TokenRecord& token)
{
    const std::int64_t index = std::ssize(m_answer), query = m_begin + index;
    if (token.queryPosition() != query)
        refuse(fmt::format("Token {} of the recorded selection stands at position {}, not at {}, behind the prompt and the tokens "
                           "before it",
                           index + 1, token.position, query + 1));
    if (std::ssize(token.layers) != m_layers || m_layers == 0)
        refuse(fmt::format("Token {} of the recorded selection has {} layers, the first one {}", index + 1, token.layers.size(),
                           m_layers));
    for (std::size_t l = 0; l < token.layers.size(); ++l) {
        const LayerRecord& layer = token.layers[l];
        if (!layer.selectsAll) {
            std::int64_t last = -1;
            for (const auto s : layer.selected) {
                if (s <= last || s > query)
                    refuse(fmt::format("In layer {} token {} of the recorded selection reads position {}, but positions must ascend "
                                       "from 0 to {}, its query's own",
                                       l, index + 1, s, query));
                last = s;
            }
            if (layer.selected.empty())
                refuse(fmt::format("In layer {} token {} of the recorded selection reads nothing", l, index + 1));
            m_firstChoice = std::min(m_firstChoice, query);
            m_positions.insert(m_positions.end(), layer.selected.begin(), layer.selected.end());
        }
        m_rows.push_back(m_positions.size());
        m_widest = std::max(m_widest, layer.selectsAll ? query + 1 : std::ssize(layer.selected));
    }
    m_answer.push_back(token.id);
}

std::span<const std::int32_t> RecordedSelection::selected(std::int64_t layer, std::int64_t query) const
{
    const auto row = static_cast<std::size_t>((query - m_begin) * m_layers + layer);
    return std::span(m_positions).subspan(m_rows[row], m_rows[row + 1] - m_rows[row]);
}

SelectorSettings withoutReplay(const SelectorSettings& settings)
{
    if (settings.kind != SelectorKind::Replay || !settings.recorded)
        return settings;
    SelectorSettings own = settings.recorded->selector();
    for (const auto& edit : settings.edits)
        if (std::find(own.edits.begin(), own.edits.end(), edit) == own.edits.end())
            own.edits.push_back(edit);
    return own;
}

void checkReplay(const SelectorSettings& settings, std::span<const TokenId> tokens, bool isPrompt, std::int64_t layers)
{
    if (settings.kind != SelectorKind::Replay || !settings.recorded)
        return; // makeSelector says what is missing
    const RecordedSelection& recorded = *settings.recorded;
    if (recorded.answer().empty())
        refuse(fmt::format("The recorded selection of {} holds no token", recorded.source()));
    if (recorded.layers() != layers)
        refuse(fmt::format("The recorded selection of {} is that of another model: it has {} layers, this model {}", recorded.source(),
                           recorded.layers(), layers));
    const auto& prompt = recorded.prompt();
    const auto [here, there] = std::mismatch(tokens.begin(), tokens.end(), prompt.begin(), prompt.end());
    if (here != tokens.end() && there != prompt.end())
        refuse(fmt::format("The recorded selection of {} belongs to another prompt: the two differ from token {} on; ask the same "
                           "question about the same document",
                           recorded.source(), here - tokens.begin() + 1));
    if (isPrompt && tokens.size() != prompt.size())
        refuse(fmt::format("The recorded selection of {} belongs to another prompt: that one has {} tokens, this one {}; ask the "
                           "same question about the same document",
                           recorded.source(), prompt.size(), tokens.size()));
}

const TraceRun* answerToReplay(const Trace& trace, std::span<const TokenId> tokens, bool isPrompt)
{
    const TraceRun* last = nullptr;
    for (auto run = trace.runs.rbegin(); run != trace.runs.rend(); ++run) {
        if (run->tokens.empty())
            continue;
        const auto& prompt = run->prompt.ids;
        if (tokens.size() >= prompt.size() && std::ranges::equal(prompt, isPrompt ? tokens : tokens.first(prompt.size())))
            return &*run;
        last = last ? last : &*run;
    }
    return last;
}

std::shared_ptr<const RecordedSelection> recordedSelection(const TraceRun& run, const std::string& source)
{
    if (run.tokens.empty())
        refuse(fmt::format("{} has no token whose selection could be used", source));
    return std::make_shared<const RecordedSelection>(run.prompt.ids, run.tokens, run.settings.selector, source);
}

void replayOwnSelection(TraceRun& run)
{
    auto& selector = run.settings.selector;
    if (selector.kind != SelectorKind::Replay)
        return;
    // What was forced on top of the recording is in what was read; it is still told, and doing it again changes nothing.
    const RecordedSelection& before = *selector.recorded;
    selector.recorded = std::make_shared<const RecordedSelection>(run.prompt.ids, run.tokens, before.selector(), before.source());
}

} // namespace sightline
