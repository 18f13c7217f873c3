// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/moe_gate.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace sightline::cpu {

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();

// Indices of the k largest values, falling, ties to the lower index.
void largest(const std::vector<float>& values, std::int64_t k, std::vector<std::int32_t>& order)
{
    order.resize(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::partial_sort(order.begin(), order.begin() + k, order.end(), [&](std::int32_t a, std::int32_t b) {
        const float va = values[static_cast<std::size_t>(a)], vb = values[static_cast<std::size_t>(b)];
        return va > vb || (va == vb && a < b);
    });
}

} // namespace

void moeGate(View<const float, 2> logits, std::span<const float> bias, const MoeGateParameters& parameters,
             View<std::int32_t, 2> experts, View<float, 2> weights)
{
    const auto count = static_cast<std::size_t>(logits.extent(1));
    const std::size_t groupSize = count / static_cast<std::size_t>(parameters.n_group);
    const std::int64_t k = experts.extent(1);
    std::vector<float> score(count), choice(count), groups(static_cast<std::size_t>(parameters.n_group));
    std::vector<std::int32_t> order;
    std::vector<bool> open;
    for (std::int64_t t = 0; t < logits.extent(0); ++t) {
        for (std::size_t e = 0; e < count; ++e) {
            score[e] = 1.0f / (1.0f + std::exp(-logits.row(t)[e]));
            choice[e] = score[e] + (bias.empty() ? 0.0f : bias[e]);
        }
        if (parameters.topk_group < parameters.n_group) {
            for (std::size_t g = 0; g < groups.size(); ++g) {
                float best = -kInfinity, second = -kInfinity;
                for (std::size_t e = g * groupSize; e < (g + 1) * groupSize; ++e) {
                    if (choice[e] > best) {
                        second = best;
                        best = choice[e];
                    } else {
                        second = std::max(second, choice[e]);
                    }
                }
                groups[g] = groupSize > 1 ? best + second : best;
            }
            largest(groups, parameters.topk_group, order);
            open.assign(groups.size(), false);
            for (std::int64_t i = 0; i < parameters.topk_group; ++i)
                open[static_cast<std::size_t>(order[static_cast<std::size_t>(i)])] = true;
            for (std::size_t e = 0; e < count; ++e)
                if (!open[e / groupSize])
                    choice[e] = -kInfinity;
        }
        largest(choice, k, order);
        float sum = 0;
        for (std::int64_t i = 0; i < k; ++i)
            sum += score[static_cast<std::size_t>(order[static_cast<std::size_t>(i)])];
        const float factor = parameters.routed_scaling_factor / (parameters.norm_topk_prob ? sum + 1e-20f : 1.0f);
        for (std::int64_t i = 0; i < k; ++i) {
            const std::int32_t e = order[static_cast<std::size_t>(i)];
            experts.row(t)[i] = e;
            weights.row(t)[i] = score[static_cast<std::size_t>(e)] * factor;
        }
    }
}

} // namespace sightline::cpu
