// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/synthetic_run.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace sightline::synthetic {

namespace {

const char* const kWords[] = {" The",   " secret", " code", " is",   " 73914",   ".",       " It",
                              " was",   " left",   " by",   " Ruth", " Ferrant", " in",     " the",
                              " glass", " case",   ",",     " and",  " museum",  " harbour"};

std::uint32_t mixed(std::uint32_t a, std::uint32_t b, std::uint32_t c)
{
    std::uint32_t h = a * 2654435761U ^ (b + 0x9E3779B9U) * 2246822519U ^ (c + 77U) * 3266489917U;
    h ^= h >> 15;
    return h * 2654435761U;
}

} // namespace

Run::Run(const Shape& shape) : m_shape(shape)
{
    const std::int64_t prompt = 1 + shape.documentTokens + shape.questionTokens;
    m_needle = 1 + shape.documentTokens * 55 / 100;
    m_missed = 1 + shape.documentTokens * 30 / 100;

    auto info = std::make_shared<PromptInfo>();
    info->chat.ids.assign(static_cast<std::size_t>(prompt), 5);
    const std::int64_t documentEnd = 1 + shape.documentTokens;
    info->chat.segments = {{Segment::Kind::Bos, 0, 1, -1},
                           {Segment::Kind::Document, 1, documentEnd, -1},
                           {Segment::Kind::User, documentEnd, prompt - 1, 0},
                           {Segment::Kind::Marker, prompt - 1, prompt, 0}};
    for (std::int64_t i = 0; i < prompt; ++i)
        info->pieces << QString::fromLatin1(
            kWords[mixed(shape.seed, static_cast<std::uint32_t>(i), 1) % std::size(kWords)]);

    auto run = std::make_shared<RunSnapshot>();
    run->id = shape.id;
    run->side = shape.side;
    run->state = RunState::Finished;
    run->prompt = info;
    run->label = shape.selectsAll ? QStringLiteral("dense") : QStringLiteral("DSA %1").arg(shape.k);
    for (int t = 0; t < shape.answerTokens; ++t) {
        auto token = std::make_shared<TokenRecord>();
        token->id = t;
        token->text = kWords[static_cast<std::size_t>(t) % std::size(kWords)];
        token->position = prompt + t;
        token->probability = 0.9F;
        if (shape.hasReference) {
            GlobalDivergence divergence;
            const bool isStrong = t % 13 == 9;
            divergence.klDenseSparse =
                isStrong
                    ? 0.4F + 0.05F * static_cast<float>(t % 3)
                    : 0.0004F * static_cast<float>(
                                    1 + mixed(shape.seed, 3, static_cast<std::uint32_t>(t)) % 12);
            divergence.top1Flip = isStrong;
            divergence.denseRank = isStrong ? 3 : 1;
            token->divergence = divergence;
        }
        for (int l = 0; l < shape.layers; ++l) {
            LayerRecord layer;
            layer.hasScores = !shape.selectsAll;
            layer.selectsAll = shape.selectsAll || shape.k >= prompt + t;
            layer.coveredMass = layer.selectsAll ? 1.0F : 0.0F;
            token->layers.push_back(std::move(layer));
        }
        run->tokens.push_back(token);
        if (shape.selectsAll)
            continue;
        // The selection follows from the scores, so that views may be held to both.
        for (int l = 0; l < shape.layers; ++l) {
            LayerRecord& layer = token->layers[static_cast<std::size_t>(l)];
            if (layer.selectsAll)
                continue;
            run->tokens.back() = token;
            snapshot = run;
            const PositionRow made = makeRow(t, l);
            std::vector<std::int32_t> order(made.scores.size());
            std::iota(order.begin(), order.end(), 0);
            const auto better = [&](std::int32_t a, std::int32_t b) {
                const float x = made.scores[static_cast<std::size_t>(a)],
                            y = made.scores[static_cast<std::size_t>(b)];
                return x != y ? x > y : a < b;
            };
            std::nth_element(order.begin(), order.begin() + shape.k, order.end(), better);
            const auto next = *std::min_element(order.begin() + shape.k, order.end(), better);
            order.resize(static_cast<std::size_t>(shape.k));
            layer.threshold = made.scores[static_cast<std::size_t>(
                *std::max_element(order.begin(), order.end(), better))];
            layer.gap = layer.threshold - made.scores[static_cast<std::size_t>(next)];
            layer.tiesAtThreshold = static_cast<std::int32_t>(
                std::count(made.scores.begin(), made.scores.end(), layer.threshold));
            std::sort(order.begin(), order.end());
            layer.selected = order;
            double covered = 0;
            for (const auto p : order)
                covered += made.denseMass[static_cast<std::size_t>(p)];
            layer.coveredMass = static_cast<float>(covered);
            layer.oracleMass = std::min(1.0F, layer.coveredMass + 0.05F);
            layer.recall = 0.8F;
            layer.outputError = 0.1F;
        }
    }
    snapshot = run;
}

RunPtr Run::after(int tokens) const
{
    auto run = std::make_shared<RunSnapshot>(*snapshot);
    run->state = RunState::Generating;
    run->tokens.resize(static_cast<std::size_t>(
        std::min<std::int64_t>(tokens, static_cast<std::int64_t>(run->tokens.size()))));
    return run;
}

PositionRowPtr Run::row(int token, std::int64_t layer) const
{
    auto& slot = m_rows[{token, layer}];
    if (!slot)
        slot = std::make_shared<PositionRow>(makeRow(token, layer));
    return slot;
}

PositionRow Run::makeRow(int token, std::int64_t layer) const
{
    const std::int64_t count = 1 + m_shape.documentTokens + m_shape.questionTokens + token;
    std::mt19937 random(
        mixed(m_shape.seed, static_cast<std::uint32_t>(token), static_cast<std::uint32_t>(layer)));
    std::uniform_real_distribution<float> uniform(0, 1);
    PositionRow row;
    row.scores.resize(static_cast<std::size_t>(count));
    row.denseMass.resize(static_cast<std::size_t>(count));
    const auto width =
        static_cast<double>(std::max<std::int64_t>(20, m_shape.documentTokens / 250));
    // The same places draw attention whatever the token; how much differs.
    std::mt19937 places(m_shape.seed * 31 + static_cast<std::uint32_t>(layer));
    std::vector<std::uint8_t> isBright(row.scores.size());
    for (int i = 0; i < m_shape.k / 2; ++i)
        isBright[places() % isBright.size()] = 1;
    double total = 0;
    for (std::int64_t p = 0; p < count; ++p) {
        const auto at = static_cast<std::size_t>(p);
        const double fromNeedle = static_cast<double>(p - m_needle) / width;
        const double bump = std::exp(-fromNeedle * fromNeedle);
        const double recent = std::exp(-static_cast<double>(count - 1 - p) / (width * 3));
        float score = 0.9F * uniform(random) + static_cast<float>(3.2 * bump + 1.9 * recent);
        if (isBright[at])
            score += 1.3F * uniform(random);
        if (p == 0)
            score += 2;
        if (p == m_missed)
            score = 0.1F;
        if (m_shape.hasNegativeScores)
            score -= 0.8F;
        row.scores[at] = score;
        double mass =
            2e-6 * (0.2 + uniform(random)) * 7400 / static_cast<double>(count) +
            0.5 / width * bump * (0.3 + 0.7 * uniform(random)) * (layer % 3 == 1 ? 0.3 : 1) +
            0.12 / width * recent * uniform(random);
        if (p == 0)
            mass += 0.25;
        if (p == m_missed)
            mass += 0.012;
        row.denseMass[at] = static_cast<float>(mass);
        total += mass;
    }
    for (float& mass : row.denseMass)
        mass = static_cast<float>(mass / total);
    if (m_shape.selectsAll)
        row.scores.clear();
    return row;
}

} // namespace sightline::synthetic
