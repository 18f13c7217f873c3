// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kv_cache.h"
#include "engine/run_settings.h"
#include "engine/selector.h"
#include "engine/transformer.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace sightline {

/// Tokens with their cache under one selector. What was computed stays valid for every text that begins
/// with the same tokens.
class Sequence {
public:
    Sequence(Transformer& transformer, const SelectorSettings& settings);
    /// Begins with the first `length` tokens of another sequence and leaves that one alone. Caches up to there must be
    /// interchangeable: equal settings, or edits that differ behind them only.
    Sequence(const Sequence& other, const SelectorSettings& settings, std::int64_t length);

    [[nodiscard]] const SelectorSettings& settings() const { return m_settings; }
    [[nodiscard]] const KvCache& cache() const { return m_cache; }
    [[nodiscard]] const std::vector<TokenId>& tokens() const { return m_tokens; }
    /// Leading tokens of `tokens` that need not be computed again: all but the last at most, whose logits
    /// are wanted.
    [[nodiscard]] std::int64_t reusable(std::span<const TokenId> tokens) const;

    /// Makes the sequence equal to `tokens` and returns the logits of the last one. `progress(done)` counts
    /// computed tokens. When cancelled (Error Cancelled), finished chunks stay for the next attempt.
    std::vector<float> become(std::span<const TokenId> tokens, ForwardObserver* observer, std::stop_token stop,
                              const std::function<void(std::int64_t)>& progress = {});

    /// The logits of one more token [vocab_size] that reads by another selector; the sequence stays as it is.
    std::vector<float> peek(TokenId token, Selector& selector, ForwardObserver* observer, std::stop_token stop);
    /// Appends tokens at once and returns the logits of each [tokens, vocab_size].
    std::vector<float> appendAll(std::span<const TokenId> tokens, std::stop_token stop);

    /// Appends one token and returns its logits.
    std::vector<float> append(TokenId token, ForwardObserver* observer, std::stop_token stop);
    /// The same, but for the most probable token behind it, watched by nobody: what a device does fastest.
    TokenId appendGreedy(TokenId token, std::stop_token stop);

private:
    Transformer& m_transformer;
    SelectorSettings m_settings;
    std::unique_ptr<Selector> m_selector;
    KvCache m_cache;
    std::vector<TokenId> m_tokens; // as many as the cache has positions
};

} // namespace sightline
