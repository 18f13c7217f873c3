// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/index_types.h"
#include "engine/run_settings.h"

#include <random>
#include <span>

namespace sightline {

/// Turns log-probabilities into a token. Reproducible: the same settings and inputs give the same tokens.
class Sampler {
public:
    /// Throws Error(InvalidInput) for settings out of range.
    explicit Sampler(const SamplerSettings& settings);
    /// `logP` [vocab]: log-softmax at temperature 1. Order of filters: temperature, min-p, top-p.
    [[nodiscard]] TokenId choose(std::span<const double> logP);

private:
    SamplerSettings m_settings;
    std::mt19937_64 m_random;
};

} // namespace sightline
