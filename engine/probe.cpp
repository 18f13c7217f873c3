// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/probe.h"

#include "engine/divergence.h"
#include "engine/error.h"
#include "engine/generator.h"
#include "engine/next_token.h"
#include "engine/recorded_selection.h"
#include "engine/selector.h"
#include "engine/sequence.h"
#include "engine/trace_recorder.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <span>

namespace sightline {

namespace {

using Clock = std::chrono::steady_clock;

double probabilityOf(std::span<const double> logs, TokenId id) { return std::exp(logs[static_cast<std::size_t>(id)]); }

/// The query itself is computed by whoever asks: caches hold what lies before it.
std::vector<TokenId> before(const std::vector<TokenId>& tokens) { return {tokens.begin(), tokens.end() - 1}; }

void throwIfStopped(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Error(ErrorCode::Cancelled, "The computation was cancelled");
}

} // namespace

Probe::Probe(Generator& generator, ProbeTarget target, std::stop_token stop, const Progress& progress)
    : m_generator(generator), m_target(std::move(target))
{
    if (m_target.tokens.size() < 2)
        throw Error(ErrorCode::InvalidInput, "There is nothing to try: the text before the token is too short");
    if (m_target.chosen < 0 || m_target.chosen >= generator.model().config().vocab_size)
        throw Error(ErrorCode::InvalidInput, "The token is not of this model's vocabulary");
    const auto cached = before(m_target.tokens);
    m_base = std::make_unique<Sequence>(generator.fork(cached, m_target.base, stop, progress));

    const SelectorSettings dense{SelectorKind::Dense, 0, 0, 0};
    auto reference = generator.fork(cached, dense, stop, progress);
    const auto selector = makeSelector(dense, 0, false);
    const auto logits = reference.peek(m_target.tokens.back(), *selector, nullptr, stop);
    refuseNanLogits(logits);
    m_dense = logSoftmax(logits);
    m_reference.top = argmax(m_dense);
    m_reference.topText = pieceText(generator.model(), m_reference.top);
    m_reference.topProbability = probabilityOf(m_dense, m_reference.top);
    m_reference.rank = rankOf(m_dense, m_target.chosen);
    m_reference.probability = probabilityOf(m_dense, m_target.chosen);
}

Probe::~Probe() = default;

ProbeResult Probe::measure(const SelectorSettings& wanted, std::stop_token stop)
{
    throwIfStopped(stop);
    const auto& model = m_generator.model();
    ProbeResult out;
    out.selector = m_generator.resolved(wanted);
    checkEdits(out.selector.edits, -1, visible(), model.config().num_hidden_layers);
    checkReplay(out.selector, m_target.tokens, false, model.config().num_hidden_layers);
    const auto selector = makeSelector(out.selector, model.config().index_topk, model.dsaActive());
    TraceRecorder recorder(model, true);
    recorder.expect(visible());
    const auto start = Clock::now();
    const auto logits = m_base->peek(m_target.tokens.back(), *selector, &recorder, stop);
    out.seconds = std::chrono::duration<double>(Clock::now() - start).count();
    refuseNanLogits(logits);
    const auto logs = logSoftmax(logits);
    out.klDense = klDivergence(m_dense, logs);
    out.top = argmax(logs);
    out.topText = pieceText(model, out.top);
    out.topProbability = probabilityOf(logs, out.top);
    out.rank = rankOf(logs, m_target.chosen);
    out.probability = probabilityOf(logs, m_target.chosen);
    const auto layers = recorder.take();
    out.selectsAll = std::all_of(layers.begin(), layers.end(), [](const auto& layer) { return layer.selectsAll; });
    for (const auto& layer : layers) {
        out.coveredMass += static_cast<double>(layer.coveredMass) / static_cast<double>(layers.size());
        out.recall += static_cast<double>(layer.recall) / static_cast<double>(layers.size());
        out.selected.push_back(layer.selected);
    }
    return out;
}

std::vector<std::int64_t> curveKs(std::int64_t visible)
{
    std::vector<std::int64_t> ks;
    for (std::int64_t k = 1; k < visible; k *= 2)
        ks.push_back(k);
    if (visible > 0)
        ks.push_back(visible);
    return ks;
}

std::optional<std::int64_t> smallestKeeping(const std::vector<ProbeResult>& points)
{
    std::optional<std::int64_t> least;
    for (auto point = points.rbegin(); point != points.rend() && point->keepsToken(); ++point)
        least = point->selector.k;
    return least;
}

KCurve measureKCurve(Probe& probe, const SelectorSettings& of, std::stop_token stop,
                     const std::function<void(const ProbeResult&, std::int64_t, std::int64_t)>& point)
{
    if (of.kind == SelectorKind::Dense)
        throw Error(ErrorCode::InvalidInput, "Dense attention reads everything and has no k; choose another selector");
    if (of.kind == SelectorKind::Replay)
        throw Error(ErrorCode::InvalidInput, "What a recorded query reads has no k; choose another selector");
    std::int64_t forced = 1; // a query cannot read less than what it is forced to
    const std::int64_t visible = probe.visible();
    const auto mask = EditMask::of(of.edits, -1, visible);
    forced = std::max<std::int64_t>(forced, static_cast<std::int64_t>(mask.forced.size()));
    for (const auto& edit : of.edits)
        for (const auto layer : edit.layers)
            forced = std::max(forced, static_cast<std::int64_t>(EditMask::of(of.edits, layer, visible).forced.size()));

    auto ks = curveKs(visible);
    if (of.k > 0 && of.k < visible)
        ks.push_back(of.k);
    ks.push_back(forced);
    std::sort(ks.begin(), ks.end());
    ks.erase(std::unique(ks.begin(), ks.end()), ks.end());
    ks.erase(ks.begin(), std::lower_bound(ks.begin(), ks.end(), forced));

    KCurve curve;
    // Halvings of one step of the ladder: log2 of the larger end at most.
    std::int64_t halvings = 0;
    for (std::int64_t k = visible; k > 2; k /= 2)
        ++halvings;
    const std::int64_t total = static_cast<std::int64_t>(ks.size()) + halvings;
    std::int64_t done = 0;
    const auto measure = [&](std::int64_t k) -> const ProbeResult& {
        SelectorSettings selector = of;
        selector.k = k;
        auto result = probe.measure(selector, stop);
        const auto at = std::lower_bound(curve.points.begin(), curve.points.end(), k,
                                         [](const ProbeResult& p, std::int64_t value) { return p.selector.k < value; });
        const auto& kept = *curve.points.insert(at, std::move(result));
        if (point)
            point(kept, ++done, total);
        return kept;
    };
    for (auto k = ks.rbegin(); k != ks.rend(); ++k)
        measure(*k);
    for (;;) {
        curve.smallestKeeping = smallestKeeping(curve.points);
        if (!curve.smallestKeeping)
            return curve;
        std::int64_t below = forced - 1; // the largest k tried that loses the token
        for (const auto& p : curve.points)
            if (p.selector.k < *curve.smallestKeeping)
                below = p.selector.k;
        if (*curve.smallestKeeping - below <= 1)
            return curve;
        measure(below + (*curve.smallestKeeping - below) / 2);
    }
}

std::vector<SelectorSettings> tournamentSelectors(std::int64_t k, bool hasIndexer, const SelectionEdits& edits)
{
    std::vector<SelectorKind> kinds = {SelectorKind::Oracle, SelectorKind::Window, SelectorKind::Random, SelectorKind::Dense};
    if (hasIndexer)
        kinds.insert(kinds.begin(), {SelectorKind::LightningIndexer, SelectorKind::Block, SelectorKind::PreviousLayer});
    std::vector<SelectorSettings> out;
    for (const auto kind : kinds) {
        SelectorSettings settings;
        settings.kind = kind;
        settings.k = kind == SelectorKind::Dense ? 0 : k;
        settings.edits = edits;
        out.push_back(std::move(settings));
    }
    return out;
}

std::vector<double> scoreAnswer(Generator& generator, const std::vector<TokenId>& prompt, const std::vector<TokenId>& answer,
                                const SelectorSettings& selector, std::stop_token stop, const Probe::Progress& progress)
{
    if (answer.empty())
        return {};
    if (prompt.size() < 2)
        throw Error(ErrorCode::InvalidInput, "There is nothing to score: the prompt is too short");
    for (const TokenId id : answer)
        if (id < 0 || id >= generator.model().config().vocab_size)
            throw Error(ErrorCode::InvalidInput, "The answer has tokens that are not of this model's vocabulary");
    // The prompt's last token again, so that its logits come with those of the answer.
    auto sequence = generator.fork(before(prompt), selector, stop, progress);
    const auto vocabulary = static_cast<std::size_t>(generator.model().config().vocab_size);
    std::vector<double> out;
    constexpr std::size_t kAtOnce = 64; // rows of logits that are held
    for (std::size_t i = 0; i < answer.size();) {
        const std::size_t count = std::min(kAtOnce, answer.size() - i);
        std::vector<TokenId> tokens;
        for (std::size_t j = i; j < i + count; ++j)
            tokens.push_back(j == 0 ? prompt.back() : answer[j - 1]);
        const auto logits = sequence.appendAll(tokens, stop);
        for (std::size_t j = 0; j < count; ++j) {
            const auto row = std::span(logits).subspan(j * vocabulary, vocabulary);
            refuseNanLogits(row);
            out.push_back(logSoftmax(row)[static_cast<std::size_t>(answer[i + j])]);
        }
        i += count;
    }
    return out;
}

} // namespace sightline
