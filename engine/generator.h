// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model.h"
#include "engine/trace.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace sightline {

class Sampler;
class Sequence;
class TraceRecorder;
class Transformer;

/// How far a long computation is.
struct RunProgress {
    enum class Phase { Prefill, ReferencePrefill, Generating };
    Phase phase = Phase::Prefill;
    std::int64_t done = 0;  ///< tokens
    std::int64_t total = 0;
    double tokensPerSecond = 0;
    double secondsLeft = -1; ///< < 0 while unknown
};

struct RunCallbacks {
    std::function<void(const RunProgress&)> progress;   ///< may be empty; called at most about 30 times a second
    std::function<void(TokenRecordPtr)> token;          ///< may be empty; every generated token but the stop token
};

struct RunResult {
    StopReason stopReason = StopReason::EndOfText;
    RunTiming timing;
    std::vector<TokenRecordPtr> tokens;
};

/// Answers prompts with a model. Keeps the caches of the last few selectors, so that a prompt which
/// begins like an earlier one is not prefilled again. One thread at a time.
class Generator {
public:
    explicit Generator(std::shared_ptr<const Model> model);
    ~Generator();

    /// Continues `prompt` until a stop token, `settings.maxNewTokens` or the end of the context. The answer begins with
    /// `settings.forcedTokens`, whatever the model would choose.
    /// Cancelling is not an error: what was generated is in the result. Throws Error on bad input (empty
    /// prompt, longer than the context, unusable settings).
    RunResult run(const std::vector<TokenId>& prompt, const RunSettings& settings,
                  const RunCallbacks& callbacks = {}, std::stop_token stop = {});

    /// Tokens of `prompt` that a run with these settings would find in a cache.
    [[nodiscard]] std::int64_t reusable(const std::vector<TokenId>& prompt, const SelectorSettings& selector) const;

    /// A sequence of these settings that holds exactly `tokens` (at least one), to try things on: what happens to it does not
    /// touch the caches of runs, which it shares until it is changed. What no run has computed is computed for the next run
    /// as well. Throws Error like run(), Cancelled included.
    [[nodiscard]] Sequence fork(const std::vector<TokenId>& tokens, const SelectorSettings& selector, std::stop_token stop = {},
                                const std::function<void(std::int64_t done, std::int64_t total)>& progress = {});

    /// Forgets all caches.
    void clear();

    /// With the model's k filled in and parameters that do not matter cleared, so that equal work has equal settings.
    [[nodiscard]] SelectorSettings resolved(SelectorSettings selector) const;

    [[nodiscard]] const Model& model() const { return *m_model; }
    [[nodiscard]] const std::shared_ptr<const Model>& sharedModel() const { return m_model; }

private:
    struct DecodeParts {
        Sequence& main;
        Sequence* dense; ///< null without reference
        TraceRecorder& recorder;
        Sampler& sampler;
    };
    Sequence& sequenceFor(const SelectorSettings& selector);
    void decode(const DecodeParts& parts, const RunSettings& settings, const RunCallbacks& callbacks,
                std::stop_token stop, std::vector<float> logits, std::vector<float> denseLogits,
                std::int64_t position, RunResult& result);

    std::shared_ptr<const Model> m_model;
    std::unique_ptr<Transformer> m_transformer;
    std::vector<std::unique_ptr<Sequence>> m_sequences; // most recently used last
};

} // namespace sightline
