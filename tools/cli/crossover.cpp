// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/cli/crossover.h"

#include <fmt/format.h>

#include <iterator>

namespace sightline::cli {

std::optional<double> sparseIsFasterFrom(const std::map<std::int64_t, DenseAndSparse>& measured)
{
    const auto gain = [](const auto& at) { return at->second.dense - at->second.sparse; };
    std::optional<double> context;
    for (auto at = measured.rbegin(); at != measured.rend() && gain(at) > 0; ++at) {
        context = static_cast<double>(at->first);
        const auto shorter = std::next(at);
        if (shorter != measured.rend() && gain(shorter) <= 0)
            context = static_cast<double>(shorter->first)
                + static_cast<double>(at->first - shorter->first) * -gain(shorter) / (gain(at) - gain(shorter));
    }
    return context;
}

std::string describeCrossover(const std::map<std::int64_t, DenseAndSparse>& measured)
{
    const auto context = sparseIsFasterFrom(measured);
    if (!context)
        return fmt::format("dense attention is as fast or faster up to {} tokens, the longest context measured",
                           measured.rbegin()->first);
    if (*context <= static_cast<double>(measured.begin()->first))
        return fmt::format("DSA is faster from {} tokens on, the shortest context measured", measured.begin()->first);
    return fmt::format("DSA is faster from about {:.0f} tokens on (interpolated)", *context);
}

} // namespace sightline::cli
