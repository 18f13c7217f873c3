// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sequence.h"

#include "engine/error.h"
#include "engine/recorded_selection.h"

#include <fmt/format.h>

#include <algorithm>

namespace sightline {

Sequence::Sequence(Transformer& transformer, const SelectorSettings& settings)
    : m_transformer(transformer), m_settings(settings),
      m_selector(makeSelector(settings, transformer.model().config().index_topk, transformer.model().dsaActive())),
      m_cache(transformer.makeCache())
{
}

Sequence::Sequence(const Sequence& other, const SelectorSettings& settings, std::int64_t length)
    : m_transformer(other.m_transformer), m_settings(settings),
      m_selector(makeSelector(settings, m_transformer.model().config().index_topk, m_transformer.model().dsaActive())),
      m_cache(other.m_cache), m_tokens(other.m_tokens.begin(), other.m_tokens.begin() + length)
{
    m_cache.truncate(length);
}

std::int64_t Sequence::reusable(std::span<const TokenId> tokens) const
{
    const auto [end, other] = std::mismatch(m_tokens.begin(), m_tokens.end(), tokens.begin(), tokens.end());
    return std::max<std::int64_t>(
        0, std::min<std::int64_t>(end - m_tokens.begin(), static_cast<std::int64_t>(tokens.size()) - 1));
}

std::vector<float> Sequence::become(std::span<const TokenId> tokens, ForwardObserver* observer, std::stop_token stop,
                                    const std::function<void(std::int64_t)>& progress)
{
    const auto count = static_cast<std::int64_t>(tokens.size());
    const auto& model = m_transformer.model();
    const std::int64_t limit = model.contextLength();
    if (count > limit)
        throw Error(ErrorCode::InvalidInput,
                    fmt::format("The text has {} tokens, more than the {} that the model's context holds{}{}", count, limit,
                                model.contextNote().empty() ? "" : " here. ", model.contextNote()));
    const std::int64_t reused = reusable(tokens);
    m_cache.truncate(reused);
    m_tokens.resize(static_cast<std::size_t>(reused));
    constexpr std::int64_t kAnswerRoom = 512;
    m_cache.reserve(std::min(count + kAnswerRoom, limit));

    const auto kind = withoutReplay(m_settings).kind;
    const bool everything = kind == SelectorKind::Dense || kind == SelectorKind::Oracle;
    std::vector<float> logits;
    for (std::int64_t done = reused; done < count || count == 0;) {
        const std::int64_t rows = std::min(count - done, m_transformer.chunkRows(done, everything));
        const auto chunk = tokens.subspan(static_cast<std::size_t>(done), static_cast<std::size_t>(rows));
        logits = m_transformer.forward({chunk, done + rows == count ? 1 : 0, observer, stop}, m_cache, *m_selector);
        m_tokens.insert(m_tokens.end(), chunk.begin(), chunk.end());
        done += rows;
        if (progress)
            progress(done - reused);
    }
    return logits;
}

std::vector<float> Sequence::append(TokenId token, ForwardObserver* observer, std::stop_token stop)
{
    auto logits = m_transformer.forward({std::span(&token, 1), 1, observer, stop}, m_cache, *m_selector);
    m_tokens.push_back(token);
    return logits;
}

std::vector<float> Sequence::peek(TokenId token, Selector& selector, ForwardObserver* observer, std::stop_token stop)
{
    const std::int64_t length = m_cache.length();
    auto logits = m_transformer.forward({std::span(&token, 1), 1, observer, stop}, m_cache, selector);
    m_cache.truncate(length);
    return logits;
}

std::vector<float> Sequence::appendAll(std::span<const TokenId> tokens, std::stop_token stop)
{
    auto logits = m_transformer.forward({tokens, static_cast<std::int64_t>(tokens.size()), nullptr, stop}, m_cache, *m_selector);
    m_tokens.insert(m_tokens.end(), tokens.begin(), tokens.end());
    return logits;
}

TokenId Sequence::appendGreedy(TokenId token, std::stop_token stop)
{
    const TokenId next = m_transformer.forwardGreedy({std::span(&token, 1), 1, nullptr, stop}, m_cache, *m_selector);
    m_tokens.push_back(token);
    return next;
}

} // namespace sightline
