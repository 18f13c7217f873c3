// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers that follow from the rotary embedding's configuration, as transformers computes them.
#include "engine/model_config.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sightline {

namespace {

/// YaRN's attention temperature for a context stretched by `factor`.
double yarnScale(double factor, double mscale)
{
    return factor <= 1.0 ? 1.0 : 0.1 * mscale * std::log(factor) + 1.0;
}

/// The (fractional) pair index whose wave makes `rotations` turns over the original context.
double correctionDimension(double rotations, const ModelConfig& config)
{
    const auto dimensions = static_cast<double>(config.qk_rope_head_dim);
    const auto context = static_cast<double>(config.rope.original_max_position_embeddings);
    return dimensions * std::log(context / (rotations * 2.0 * std::numbers::pi))
           / (2.0 * std::log(config.rope_theta));
}

} // namespace

double ModelConfig::softmaxScale() const
{
    const double m = rope.type == RopeType::Default || rope.mscale_all_dim == 0.0
                         ? 1.0
                         : yarnScale(rope.factor, rope.mscale_all_dim);
    return m * m / std::sqrt(static_cast<double>(qkHeadDim()));
}

double ModelConfig::ropeAttentionFactor() const
{
    if (rope.type != RopeType::Yarn)
        return 1.0;
    if (rope.attention_factor)
        return *rope.attention_factor;
    if (rope.mscale != 0.0 && rope.mscale_all_dim != 0.0)
        return yarnScale(rope.factor, rope.mscale) / yarnScale(rope.factor, rope.mscale_all_dim);
    return yarnScale(rope.factor, 1.0);
}

std::vector<double> ModelConfig::ropeInverseFrequencies() const
{
    const auto pairs = qk_rope_head_dim / 2;
    const auto theta = static_cast<float>(rope_theta);
    const auto factor = static_cast<float>(rope.factor);

    // YaRN keeps pairs below `low`, stretches pairs above `high` and blends between them.
    double low = 0.0;
    double high = 0.0;
    if (rope.type == RopeType::Yarn) {
        low = correctionDimension(rope.beta_fast, *this);
        high = correctionDimension(rope.beta_slow, *this);
        if (rope.truncate) {
            low = std::floor(low);
            high = std::ceil(high);
        }
        low = std::max(low, 0.0);
        high = std::min(high, static_cast<double>(qk_rope_head_dim - 1));
        if (low == high)
            high += 0.001; // keeps the ramp finite
    }

    std::vector<double> frequencies;
    for (std::int64_t i = 0; i < pairs; ++i) {
        const float exponent = static_cast<float>(2 * i) / static_cast<float>(qk_rope_head_dim);
        const auto wave =
            static_cast<float>(std::pow(static_cast<double>(theta), static_cast<double>(exponent)));
        float frequency = 1.0f / wave;
        if (rope.type == RopeType::Linear) {
            frequency /= factor;
        } else if (rope.type == RopeType::Yarn) {
            const float ramp = std::clamp((static_cast<float>(i) - static_cast<float>(low))
                                              / static_cast<float>(high - low),
                                          0.0f, 1.0f);
            const float kept = 1.0f - ramp;
            frequency = 1.0f / (factor * wave) * (1.0f - kept) + frequency * kept;
        }
        frequencies.push_back(frequency);
    }
    return frequencies;
}

} // namespace sightline
