// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/select_topk.h"

#include "kernels/cpu/simd/simd_ops.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace sightline::cpu {

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();

// A bound that at least k + 1 and, if all goes well, not many more scores exceed. Guessed from a sample and
// counted: the guess is steered by ranks of the sample, so that it takes a few passes over the row at most.
// Returns -inf where no such bound was found (ties at the bottom, tiny rows).
float lowerBound(const float* scores, std::int64_t n, std::int64_t k, std::vector<float>& sample)
{
    constexpr std::int64_t kSample = 256;
    const std::int64_t stride = std::max<std::int64_t>(1, n / kSample);
    sample.clear();
    for (std::int64_t i = 0; i < n; i += stride)
        sample.push_back(scores[i]);
    const auto size = static_cast<std::int64_t>(sample.size());
    std::int64_t rank = (k + k / 4) / stride + 2;
    for (auto sorted = sample.begin(); rank < size; rank += rank / 2 + 1) {
        const auto at = sample.begin() + rank;
        std::nth_element(sorted, at, sample.end(), std::greater<>());
        if (simdOps().countAbove(scores, n, *at) >= k + 1)
            return *at;
        sorted = at; // what lies before is larger than all the rest
    }
    return -kInfinity;
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
    // k + 1 candidates at least, so that the score below the threshold is among them.
    std::int64_t count =
        simdOps().positionsAbove(scores, n, lowerBound(scores, n, k, values), candidates.data());
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
        *boundary = {threshold, threshold == next ? 0.0f : threshold - next, ties}; // not inf - inf
}

} // namespace sightline::cpu
