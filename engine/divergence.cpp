// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/divergence.h"

#include "kernels/cpu/select_topk.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace sightline {

std::vector<double> logSoftmax(std::span<const float> logits)
{
    const double top = *std::max_element(logits.begin(), logits.end());
    double sum = 0;
    for (const float x : logits)
        sum += std::exp(x - top);
    const double logSum = std::log(sum); // not added to top first: it would vanish beside huge logits
    std::vector<double> out(logits.size());
    std::transform(logits.begin(), logits.end(), out.begin(), [&](float x) { return (x - top) - logSum; });
    return out;
}

double klDivergence(std::span<const double> logP, std::span<const double> logQ)
{
    double sum = 0;
    for (std::size_t i = 0; i < logP.size(); ++i) {
        const double p = std::exp(logP[i]);
        if (p > 0)
            sum += p * (logP[i] - logQ[i]);
    }
    return std::max(sum, 0.0); // rounding may leave -1e-17 for equal distributions
}

double jensenShannon(std::span<const double> logP, std::span<const double> logQ)
{
    double sum = 0;
    for (std::size_t i = 0; i < logP.size(); ++i) {
        const double p = std::exp(logP[i]), q = std::exp(logQ[i]), m = 0.5 * (p + q);
        if (m > 0) {
            const double logM = std::log(m);
            sum += 0.5 * ((p > 0 ? p * (logP[i] - logM) : 0) + (q > 0 ? q * (logQ[i] - logM) : 0));
        }
    }
    return std::clamp(sum, 0.0, std::log(2.0));
}

double entropy(std::span<const double> logP)
{
    double sum = 0;
    for (const double l : logP) {
        const double p = std::exp(l);
        if (p > 0)
            sum -= p * l;
    }
    return std::max(sum, 0.0);
}

TokenId argmax(std::span<const double> values)
{
    return static_cast<TokenId>(std::max_element(values.begin(), values.end()) - values.begin());
}

std::int32_t rankOf(std::span<const double> values, TokenId id)
{
    const double own = values[static_cast<std::size_t>(id)];
    std::int32_t rank = 1;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i] > own || (values[i] == own && i < static_cast<std::size_t>(id)))
            ++rank;
    return rank;
}

std::vector<TokenId> topEntries(std::span<const double> values, std::int64_t n)
{
    std::vector<TokenId> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    n = std::min<std::int64_t>(n, static_cast<std::int64_t>(order.size()));
    std::partial_sort(order.begin(), order.begin() + n, order.end(), [&](TokenId a, TokenId b) {
        const double va = values[static_cast<std::size_t>(a)], vb = values[static_cast<std::size_t>(b)];
        return va > vb || (va == vb && a < b);
    });
    order.resize(static_cast<std::size_t>(n));
    return order;
}

double coveredMass(std::span<const float> mass, std::span<const std::int32_t> selected)
{
    double sum = 0;
    for (const auto s : selected)
        sum += mass[static_cast<std::size_t>(s)];
    return std::min(sum, 1.0);
}

OracleAgreement oracleAgreement(std::span<const float> mass, std::span<const std::int32_t> selected)
{
    if (selected.empty())
        return {};
    if (std::any_of(mass.begin(), mass.end(), [](float m) { return std::isnan(m); }))
        return {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN()};
    std::vector<std::int32_t> oracle(std::min(selected.size(), mass.size()));
    cpu::TopkScratch scratch;
    cpu::selectTopk(mass.data(), static_cast<std::int64_t>(mass.size()), static_cast<std::int64_t>(oracle.size()),
                    oracle.data(), scratch);
    std::vector<std::int32_t> both;
    std::set_intersection(oracle.begin(), oracle.end(), selected.begin(), selected.end(), std::back_inserter(both));
    return {coveredMass(mass, oracle), static_cast<double>(both.size()) / static_cast<double>(oracle.size())};
}

double relativeError(std::span<const float> a, std::span<const float> b)
{
    double difference = 0, norm = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double d = static_cast<double>(a[i]) - b[i];
        difference += d * d;
        norm += static_cast<double>(b[i]) * b[i];
    }
    if (difference == 0)
        return 0;
    return norm > 0 ? std::sqrt(difference / norm) : std::numeric_limits<double>::infinity();
}

} // namespace sightline
