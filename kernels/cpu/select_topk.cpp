// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/select_topk.h"

#include "kernels/cpu/simd/simd_ops.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace sightline::cpu {

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();

// A bound that about 1.5 k scores exceed, guessed from every stride-th score.
float sampleBound(const float* scores, std::int64_t n, std::int64_t k, std::vector<float>& sample)
{
    const std::int64_t stride = std::max<std::int64_t>(1, n / 512);
    sample.clear();
    for (std::int64_t i = 0; i < n; i += stride)
        sample.push_back(scores[i]);
    const auto rank = std::min<std::int64_t>(static_cast<std::int64_t>(sample.size()) - 1, (k + k / 2) / stride + 4);
    std::nth_element(sample.begin(), sample.begin() + rank, sample.end(), std::greater<>());
    return sample[static_cast<std::size_t>(rank)];
}

} // namespace

void selectTopk(const float* scores, std::int64_t n, std::int64_t k, std::int32_t* out, TopkScratch& scratch,
                TopkBoundary* boundary)
{
    if (n <= k) {
        for (std::int64_t i = 0; i < n; ++i)
            out[i] = static_cast<std::int32_t>(i);
        if (boundary)
            *boundary = {-kInfinity, kInfinity, 0};
        return;
    }
    if (k <= 0) {
        if (boundary)
            *boundary = {kInfinity, 0, 0};
        return;
    }

    auto& candidates = scratch.candidates;
    auto& values = scratch.values;
    candidates.resize(static_cast<std::size_t>(n) + 16);
    const float bound = scratch.hasHint ? scratch.hint : sampleBound(scores, n, k, values);
    std::int64_t count = simdOps().positionsAbove(scores, n, bound, candidates.data());
    // k + 1 of them, so that the score below the threshold is among the candidates too.
    if (count < k + 1) {
        count = n;
        for (std::int64_t i = 0; i < n; ++i)
            candidates[static_cast<std::size_t>(i)] = static_cast<std::int32_t>(i);
    }

    values.resize(static_cast<std::size_t>(count));
    for (std::int64_t i = 0; i < count; ++i)
        values[static_cast<std::size_t>(i)] = scores[candidates[static_cast<std::size_t>(i)]];
    const auto kth = values.begin() + (k - 1);
    std::nth_element(values.begin(), kth, values.end(), std::greater<>());
    const float threshold = *kth;
    const float next = *std::max_element(kth + 1, values.end());

    std::int64_t above = 0;
    for (auto it = values.begin(); it != kth; ++it)
        above += *it > threshold ? 1 : 0;
    std::int64_t equalsLeft = k - above;
    std::int32_t ties = 0;
    std::int64_t written = 0;
    for (std::int64_t i = 0; i < count; ++i) {
        const std::int32_t position = candidates[static_cast<std::size_t>(i)];
        const float score = scores[position];
        if (score > threshold) {
            out[written++] = position;
        } else if (score == threshold) {
            ++ties;
            if (equalsLeft > 0) {
                out[written++] = position;
                --equalsLeft;
            }
        }
    }
    if (boundary)
        *boundary = {threshold, threshold - next, ties};

    const auto hintRank = std::min<std::int64_t>(count - 1, k + k / 2 + 8);
    std::nth_element(kth + 1, values.begin() + hintRank, values.end(), std::greater<>());
    scratch.hint = values[static_cast<std::size_t>(hintRank)];
    scratch.hasHint = true;
}

} // namespace sightline::cpu
