// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/next_token.h"

#include "engine/divergence.h"
#include "engine/error.h"
#include "engine/model.h"

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {
constexpr std::int64_t kAlternatives = 10;
}

std::string pieceText(const Model& model, TokenId id)
{
    return model.hasTokenizer() ? model.tokenizer().displayPiece(id) : std::to_string(id);
}

GlobalDivergence divergenceOf(std::span<const double> dense, std::span<const double> sparse, TokenId chosen)
{
    GlobalDivergence out;
    out.klDenseSparse = static_cast<float>(klDivergence(dense, sparse));
    out.jensenShannon = static_cast<float>(jensenShannon(dense, sparse));
    out.top1Flip = argmax(dense) != argmax(sparse);
    out.denseRank = rankOf(dense, chosen);
    out.denseProbability = static_cast<float>(std::exp(dense[static_cast<std::size_t>(chosen)]));
    return out;
}

std::vector<Alternative> alternativesOf(const Model& model, std::span<const double> sparse, std::span<const double> dense)
{
    auto ids = topEntries(sparse, kAlternatives);
    if (!dense.empty())
        for (const TokenId id : topEntries(dense, kAlternatives))
            if (std::find(ids.begin(), ids.end(), id) == ids.end())
                ids.push_back(id);
    const auto best = [&](TokenId id) {
        const auto i = static_cast<std::size_t>(id);
        return dense.empty() ? sparse[i] : std::max(sparse[i], dense[i]);
    };
    std::stable_sort(ids.begin(), ids.end(), [&](TokenId a, TokenId b) { return best(a) > best(b); });
    ids.resize(std::min<std::size_t>(ids.size(), kAlternatives));
    std::vector<Alternative> out;
    for (const TokenId id : ids) {
        const auto i = static_cast<std::size_t>(id);
        out.push_back({id, pieceText(model, id),
                       static_cast<float>(std::exp(sparse[i])),
                       dense.empty() ? kNotMeasured : static_cast<float>(std::exp(dense[i]))});
    }
    return out;
}

void refuseNanLogits(std::span<const float> logits)
{
    for (const float x : logits)
        if (!std::isfinite(x))
            throw Error(ErrorCode::InvalidFile,
                        "The model's output is not a number (NaN or infinite); its weights are damaged or its "
                        "configuration does not fit them");
}

} // namespace sightline
