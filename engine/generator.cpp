// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generator.h"

#include "engine/divergence.h"
#include "engine/error.h"
#include "engine/next_token.h"
#include "engine/recorded_selection.h"
#include "engine/sampler.h"
#include "engine/sequence.h"
#include "engine/trace_recorder.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace sightline {

namespace {

constexpr std::size_t kKeptSequences = 3;
constexpr std::size_t kFewestSequences = 2;

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// Reports prefill progress at most about 30 times a second.
class ProgressMeter {
public:
    ProgressMeter(const RunCallbacks& callbacks, RunProgress::Phase phase, std::int64_t total)
        : m_callbacks(callbacks), m_phase(phase), m_total(total)
    {
        report(0);
    }

    void report(std::int64_t done)
    {
        if (!m_callbacks.progress)
            return;
        const auto now = Clock::now();
        if (done != 0 && done != m_total && std::chrono::duration<double>(now - m_last).count() < 0.033)
            return;
        m_last = now;
        RunProgress progress{m_phase, done, m_total, 0, -1};
        const double elapsed = secondsSince(m_start);
        if (done > 0 && elapsed > 0) {
            progress.tokensPerSecond = static_cast<double>(done) / elapsed;
            progress.secondsLeft = static_cast<double>(m_total - done) / progress.tokensPerSecond;
        }
        m_callbacks.progress(progress);
    }

private:
    const RunCallbacks& m_callbacks;
    RunProgress::Phase m_phase;
    std::int64_t m_total;
    Clock::time_point m_start = Clock::now(), m_last = m_start;
};

std::vector<TokenId> stopTokensOf(const Model& model)
{
    std::vector<TokenId> stops;
    if (model.hasTokenizer())
        stops = stopTokens(model.tokenizer(), model.chatStyle());
    for (const auto id : model.config().eos_token_ids)
        stops.push_back(static_cast<TokenId>(id));
    return stops;
}

} // namespace

Generator::Generator(std::shared_ptr<const Model> model)
    : m_model(std::move(model)), m_transformer(std::make_unique<Transformer>(m_model))
{
}

Generator::~Generator() = default;

void Generator::clear() { m_sequences.clear(); }

Sequence& Generator::sequenceFor(const SelectorSettings& selector)
{
    const auto found = std::find_if(m_sequences.begin(), m_sequences.end(),
                                    [&](const auto& sequence) { return sequence->settings() == selector; });
    if (found != m_sequences.end()) {
        std::rotate(found, found + 1, m_sequences.end());
    } else {
        // Passages that are forced in or out change nothing before the first of them, nor does a recording before its own.
        std::unique_ptr<Sequence> fresh;
        std::int64_t best = 0;
        const SelectorSettings own = resolved(withoutReplay(selector));
        for (const auto& kept : m_sequences) {
            SelectorSettings same = resolved(withoutReplay(kept->settings()));
            std::int64_t shared = std::min(firstDifference(same.edits, own.edits), kept->cache().length());
            for (const auto& recorded : {selector.recorded, kept->settings().recorded})
                if (recorded)
                    shared = std::min(shared, recorded->begin());
            same.edits = own.edits;
            if (same == own && shared > best) {
                fresh = std::make_unique<Sequence>(*kept, selector, shared);
                best = shared;
            }
        }
        if (!fresh)
            fresh = std::make_unique<Sequence>(*m_transformer, selector);
        // Where memory is short, it was counted for a run and its reference.
        if (m_sequences.size() >= (m_model->contextNote().empty() ? kKeptSequences : kFewestSequences))
            m_sequences.erase(m_sequences.begin());
        m_sequences.push_back(std::move(fresh));
    }
    return *m_sequences.back();
}

SelectorSettings Generator::resolved(SelectorSettings selector) const
{
    if (selector.kind != SelectorKind::Block)
        selector.blockSize = SelectorSettings().blockSize;
    if (selector.kind == SelectorKind::Dense) {
        std::erase_if(selector.edits, [](const auto& edit) { return edit.kind == SelectionEdit::Kind::Include; });
        return {SelectorKind::Dense, 0, 0, 0, selector.edits};
    }
    if (selector.kind == SelectorKind::Replay && selector.recorded) {
        selector.k = resolved(selector.recorded->selector()).k; // of what the recording does not hold
        selector.sinks = 0;
        selector.seed = 0;
        return selector;
    }
    selector.recorded = nullptr;
    if (selector.k == 0)
        selector.k = m_model->config().index_topk;
    if (selector.kind != SelectorKind::Window)
        selector.sinks = 0;
    if (selector.kind != SelectorKind::Random)
        selector.seed = 0;
    return selector;
}

std::int64_t Generator::reusable(const std::vector<TokenId>& prompt, const SelectorSettings& selector) const
{
    for (const auto& sequence : m_sequences)
        if (sequence->settings() == resolved(selector))
            return sequence->reusable(prompt);
    return 0;
}

RunResult Generator::run(const std::vector<TokenId>& prompt, const RunSettings& settings, const RunCallbacks& callbacks,
                         std::stop_token stop)
{
    if (prompt.empty())
        throw Error(ErrorCode::InvalidInput, "There is nothing to answer: the prompt is empty");
    if (settings.maxNewTokens < 1)
        throw Error(ErrorCode::InvalidInput, "The number of new tokens must be at least 1");
    for (const TokenId id : settings.forcedTokens)
        if (id < 0 || id >= m_model->config().vocab_size)
            throw Error(ErrorCode::InvalidInput, fmt::format("The answer cannot begin with token {}: the vocabulary has {}", id,
                                                             m_model->config().vocab_size));
    const auto selector = resolved(settings.selector);
    const bool isDense = selector.kind == SelectorKind::Dense;
    const bool reference = settings.denseReference && !(isDense && selector.edits.empty());
    checkEdits(selector.edits, -1, static_cast<std::int64_t>(prompt.size()), m_model->config().num_hidden_layers);
    checkReplay(selector, prompt, true, m_model->config().num_hidden_layers);
    Sampler sampler(settings.sampler);
    RunResult result;
    sequenceFor(selector); // so that room for the reference is not made at its cost
    Sequence* const dense = reference ? &sequenceFor({SelectorKind::Dense, 0, 0, 0}) : nullptr;
    Sequence& main = sequenceFor(selector); // last, so that it is the one kept longest
    TraceRecorder recorder(*m_model, settings.localDivergence);
    const auto promptLength = static_cast<std::int64_t>(prompt.size());

    try {
        recorder.expect(promptLength);
        const auto prefill = [&](Sequence& sequence, RunProgress::Phase phase, ForwardObserver* observer) {
            const std::int64_t total = promptLength - sequence.reusable(prompt);
            ProgressMeter meter(callbacks, phase, total);
            return sequence.become(prompt, observer, stop, [&](std::int64_t done) { meter.report(done); });
        };
        result.timing.reusedTokens = main.reusable(prompt);
        result.timing.prefillTokens = promptLength - result.timing.reusedTokens;
        auto start = Clock::now();
        std::vector<float> logits = prefill(main, RunProgress::Phase::Prefill, &recorder);
        result.timing.prefillSeconds = secondsSince(start);
        std::vector<float> denseLogits;
        if (dense) {
            start = Clock::now();
            denseLogits = prefill(*dense, RunProgress::Phase::ReferencePrefill, nullptr);
            result.timing.referencePrefillSeconds = secondsSince(start);
        }
        decode({main, dense, recorder, sampler}, settings, callbacks, stop, std::move(logits), std::move(denseLogits),
               promptLength, result);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Cancelled)
            throw;
        result.stopReason = StopReason::Cancelled;
    }
    return result;
}

Sequence Generator::fork(const std::vector<TokenId>& tokens, const SelectorSettings& selector, std::stop_token stop,
                         const std::function<void(std::int64_t, std::int64_t)>& progress)
{
    if (tokens.empty())
        throw Error(ErrorCode::InvalidInput, "There is nothing to try: the text is empty");
    const auto settings = resolved(selector);
    checkEdits(settings.edits, -1, static_cast<std::int64_t>(tokens.size()), m_model->config().num_hidden_layers);
    checkReplay(settings, tokens, false, m_model->config().num_hidden_layers);
    Sequence& kept = sequenceFor(settings);
    const auto count = static_cast<std::int64_t>(tokens.size());
    const auto held = [&] {
        const auto& has = kept.tokens();
        return std::mismatch(has.begin(), has.end(), tokens.begin(), tokens.end()).second - tokens.begin();
    };
    if (held() + 1 >= count && held() < count) { // all but the last: cheaper beside the run than in its place
        Sequence copy(kept, settings, held());
        copy.appendAll(std::span(tokens).subspan(static_cast<std::size_t>(held())), stop);
        return copy;
    }
    if (held() < count) {
        const std::int64_t total = count - kept.reusable(tokens);
        kept.become(tokens, nullptr, stop, [&](std::int64_t done) {
            if (progress)
                progress(done, total);
        });
    }
    return Sequence(kept, settings, count);
}

void Generator::decode(const DecodeParts& parts, const RunSettings& settings, const RunCallbacks& callbacks,
                       std::stop_token stop, std::vector<float> logits, std::vector<float> denseLogits,
                       std::int64_t position, RunResult& result)
{
    const auto stops = stopTokensOf(*m_model);
    const std::int64_t contextLength = m_model->contextLength();
    std::optional<StreamingDecoder> decoder;
    if (m_model->hasTokenizer())
        decoder.emplace(m_model->tokenizer());
    const auto start = Clock::now();
    auto last = start;
    for (;;) {
        refuseNanLogits(logits);
        const auto sparse = logSoftmax(logits);
        std::vector<double> reference;
        if (parts.dense) {
            refuseNanLogits(denseLogits);
            reference = logSoftmax(denseLogits);
        } else if (settings.denseReference) {
            reference = sparse; // a dense run is its own reference
        }
        TokenId chosen = parts.sampler.choose(sparse); // drawn in any case: what follows does not depend on it
        if (result.tokens.size() < settings.forcedTokens.size())
            chosen = settings.forcedTokens[result.tokens.size()];
        if (std::find(stops.begin(), stops.end(), chosen) != stops.end()) {
            result.stopReason = StopReason::EndOfText;
            break;
        }
        auto record = std::make_shared<TokenRecord>();
        record->id = chosen;
        record->position = position;
        record->probability = static_cast<float>(std::exp(sparse[static_cast<std::size_t>(chosen)]));
        record->entropy = static_cast<float>(entropy(sparse));
        record->alternatives = alternativesOf(*m_model, sparse, reference);
        if (!reference.empty())
            record->divergence = divergenceOf(reference, sparse, chosen);
        record->layers = parts.recorder.take();
        record->cache = parts.main.cache().snapshot();
        const bool lastOne = static_cast<std::int64_t>(result.tokens.size()) + 1 >= settings.maxNewTokens
            || position + 1 >= contextLength;
        if (decoder) {
            record->text = decoder->push(chosen);
            if (lastOne)
                record->text += decoder->flush();
        }
        const auto now = Clock::now();
        record->seconds = std::chrono::duration<double>(now - last).count();
        last = now;
        result.tokens.push_back(record);
        result.timing.generatedTokens = static_cast<std::int64_t>(result.tokens.size());
        result.timing.decodeSeconds = secondsSince(start);
        if (callbacks.token)
            callbacks.token(record);
        if (lastOne) {
            result.stopReason = position + 1 >= contextLength ? StopReason::ContextFull : StopReason::MaxNewTokens;
            break;
        }
        parts.recorder.expect(position + 1);
        logits = parts.main.append(chosen, &parts.recorder, stop);
        if (parts.dense)
            denseLogits = parts.dense->append(chosen, nullptr, stop);
        ++position;
    }
    result.timing.decodeSeconds = secondsSince(start);
}

} // namespace sightline
