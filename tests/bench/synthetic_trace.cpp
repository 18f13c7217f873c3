// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/synthetic_trace.h"

#include "engine/backend.h"
#include "engine/cpu_backend.h"
#include "engine/kv_cache.h"
#include "engine/rows.h"

#include <algorithm>
#include <limits>
#include <random>
#include <thread>

namespace sightline::synthetic {

namespace {

constexpr std::int64_t kHeads = 4, kIndexHeads = 4, kIndexDim = 16, kLatent = 16, kRope = 4;
constexpr std::int64_t kTopic = 512; // positions that speak of one thing
constexpr std::int64_t kParagraph = 90;

using Generator = std::mt19937_64;

std::vector<float> normals(Generator& generator, std::int64_t n, float scale = 1)
{
    std::normal_distribution<float> normal(0, scale);
    std::vector<float> out(static_cast<std::size_t>(n));
    for (float& x : out)
        x = normal(generator);
    return out;
}

/// Words of two to four syllables, so that lines break as in a language.
std::vector<std::string> makeWords(Generator& generator)
{
    const char* syllables[] = {"ra", "to", "len", "mi", "sur", "ke", "da", "wen", "or", "pli", "st", "ho", "ve", "ga", "nu", "bri"};
    std::vector<std::string> words;
    for (int i = 0; i < 4000; ++i) {
        std::string word = " ";
        for (int n = 1 + static_cast<int>(generator() % 3); n >= 0; --n)
            word += syllables[generator() % std::size(syllables)];
        words.push_back(word);
    }
    return words;
}

/// Prompt, document and pieces; token ids are numbers of words.
void writeText(const TraceShape& shape, Generator& generator, Trace& trace, TraceRun& run, std::vector<std::string>& words)
{
    words = makeWords(generator);
    const std::int64_t question = 16, document = shape.positions - 1 - question;
    auto& prompt = run.prompt;
    prompt.ids.push_back(0);
    run.pieces.push_back("<bos>");
    for (std::int64_t i = 0; i < document; ++i) {
        const auto id = static_cast<TokenId>(generator() % words.size());
        std::string text = words[static_cast<std::size_t>(id)];
        if (i % kParagraph == kParagraph - 1)
            text += ".\n\n";
        else if (i % 14 == 13)
            text += ".";
        const auto begin = static_cast<std::int64_t>(trace.document.text.size());
        trace.document.text += text;
        prompt.ids.push_back(id);
        prompt.documentOffsets.push_back({begin, begin + static_cast<std::int64_t>(text.size())});
    }
    for (std::int64_t i = 0; i < question; ++i) {
        const auto id = static_cast<TokenId>(generator() % words.size());
        prompt.ids.push_back(id);
        run.pieces.push_back(words[static_cast<std::size_t>(id)]);
        run.question += words[static_cast<std::size_t>(id)];
    }
    prompt.segments = {{Segment::Kind::Bos, 0, 1, -1},
                       {Segment::Kind::Document, 1, 1 + document, -1},
                       {Segment::Kind::User, 1 + document, shape.positions, 0}};
}

/// Keys and latents of all positions of a layer, with what they have in common within a topic.
void fillCache(const TraceShape& shape, Backend& backend, KvCache& cache)
{
    const std::int64_t n = shape.positions + shape.tokens;
    for (std::int64_t l = 0; l < shape.layers; ++l) {
        Generator generator(shape.seed + 1000 + static_cast<std::uint32_t>(l));
        auto keys = normals(generator, n * kIndexDim), latents = normals(generator, n * (kLatent + kRope), 0.5F);
        std::vector<float> topic;
        for (std::int64_t s = 0; s < n; ++s) {
            if (s % kTopic == 0)
                topic = normals(generator, kIndexDim, 1.5F);
            for (std::int64_t i = 0; i < kIndexDim; ++i)
                keys[static_cast<std::size_t>(s * kIndexDim + i)] += topic[static_cast<std::size_t>(i)];
        }
        backend.cacheIndexKeys(View<const float, 2>(keys.data(), {n, kIndexDim}), cache.layer(l), 0);
        backend.cacheLatents(View<const float, 2>(latents.data(), {n, kLatent + kRope}), cache.layer(l), 0);
    }
}

void makeLayer(const TraceShape& shape, TokenRecord& token, std::int64_t layer, Generator& generator)
{
    auto& record = token.layers[static_cast<std::size_t>(layer)];
    record.hasScores = true;
    record.indexQuery = normals(generator, kIndexHeads * kIndexDim);
    record.indexWeights = {0.4F, 0.3F, 0.2F, 0.1F};
    record.attentionQuery = normals(generator, kHeads * (kLatent + kRope), 0.7F);
    const auto scores = indexScoreRow(token, layer);
    record.selected = selectionAt(scores, shape.k + 1);
    float least = std::numeric_limits<float>::infinity(), second = least;
    for (const auto s : record.selected) {
        const float score = scores[static_cast<std::size_t>(s)];
        second = score < least ? least : std::min(second, score);
        least = std::min(least, score);
    }
    record.threshold = second;
    record.gap = second - least;
    record.selected = selectionAt(scores, shape.k);
    record.tiesAtThreshold = static_cast<std::int32_t>(std::count(scores.begin(), scores.end(), record.threshold));
    std::uniform_real_distribution<float> share(0, 1);
    record.coveredMass = 1 - 0.3F * share(generator) * share(generator);
    record.oracleMass = std::min(1.0F, record.coveredMass + 0.05F * share(generator));
    record.recall = 0.5F + 0.5F * share(generator);
    record.outputError = 0.1F * share(generator);
}

TokenRecord makeToken(const TraceShape& shape, int index, const CacheSnapshot& snapshot, const std::vector<std::string>& words)
{
    Generator generator(shape.seed + 100000 + static_cast<std::uint32_t>(index));
    TokenRecord token;
    token.position = shape.positions + index;
    token.cache = snapshot.prefix(token.position);
    std::uniform_real_distribution<float> share(0, 1);
    token.probability = 0.2F + 0.8F * share(generator);
    token.entropy = 2 * share(generator);
    token.seconds = 0.02 + 0.01 * share(generator);
    float left = 1 - token.probability;
    for (int i = 0; i < 10; ++i) {
        const auto id = static_cast<TokenId>(generator() % words.size());
        const float p = i == 0 ? token.probability : left * 0.4F;
        left -= i == 0 ? 0 : p;
        token.alternatives.push_back({id, words[static_cast<std::size_t>(id)], p, p * (0.8F + 0.2F * share(generator))});
    }
    token.id = token.alternatives.front().id;
    token.text = token.alternatives.front().text;
    if (index % 17 == 16)
        token.text += ".\n\n";
    const float kl = share(generator) < 0.1F ? share(generator) : 0.01F * share(generator);
    token.divergence = GlobalDivergence{kl, kl / 4, kl > 0.7F, kl > 0.7F ? 2 : 1, token.probability * 0.95F};
    token.layers.resize(static_cast<std::size_t>(shape.layers));
    for (std::int64_t l = 0; l < shape.layers; ++l)
        makeLayer(shape, token, l, generator);
    return token;
}

} // namespace

Trace makeTrace(const TraceShape& shape, const std::function<void(int)>& progress)
{
    Trace trace;
    trace.model = {"made-up", "0123456789abcdef", shape.layers, kHeads, kLatent, kRope, kIndexHeads, kIndexDim, shape.k, -1};
    trace.document.title = "made-up.txt";
    TraceRun run;
    run.backend = "none";
    run.settings.selector.k = shape.k;
    run.settings.denseReference = true;
    run.settings.maxNewTokens = shape.tokens;
    run.stopReason = StopReason::MaxNewTokens;
    run.timing = {60, 90, 0.025 * shape.tokens, shape.positions, 0, shape.tokens};
    Generator generator(shape.seed);
    std::vector<std::string> words;
    writeText(shape, generator, trace, run, words);

    const auto backend = makeCpuBackend(0);
    KvCache cache(*backend, std::vector<bool>(static_cast<std::size_t>(shape.layers), true), {kLatent, kRope, kIndexDim});
    cache.prepareAppend(shape.positions + shape.tokens);
    fillCache(shape, *backend, cache);
    cache.advance(shape.positions + shape.tokens);
    const CacheSnapshot snapshot = cache.snapshot();

    run.tokens.resize(static_cast<std::size_t>(shape.tokens));
    const int threads = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    for (int first = 0; first < shape.tokens; first += threads) {
        std::vector<std::jthread> workers;
        for (int t = first; t < std::min(first + threads, shape.tokens); ++t)
            workers.emplace_back([&, t] {
                run.tokens[static_cast<std::size_t>(t)]
                    = std::make_shared<TokenRecord>(makeToken(shape, t, snapshot, words));
            });
        workers.clear();
        if (progress)
            progress(std::min(first + threads, shape.tokens));
    }
    trace.runs.push_back(std::move(run));
    return trace;
}

} // namespace sightline::synthetic
