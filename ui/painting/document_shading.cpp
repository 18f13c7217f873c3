// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/document_shading.h"

#include "ui/theme.h"

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

/// Calls `visit` for the indices into the document of the positions in `positions` (ascending).
template <typename Visit>
void forEachInDocument(const std::vector<std::int32_t>& positions, const DocumentTokens& document,
                       Visit visit)
{
    const std::int64_t first = document.firstPosition;
    auto at = std::lower_bound(positions.begin(), positions.end(), first);
    for (; at != positions.end() && *at < first + document.count(); ++at)
        visit(static_cast<std::size_t>(*at - first));
}

/// Document tokens that a query sees; a document longer than that is read up to there.
std::size_t visibleTokens(const TokenRecord& token, const DocumentTokens& document)
{
    return static_cast<std::size_t>(std::clamp<std::int64_t>(
        token.queryPosition() + 1 - document.firstPosition, 0, document.count()));
}

const LayerRecord* layerOf(const TokenRecord& token, std::int64_t layer)
{
    return layer >= 0 && layer < std::ssize(token.layers) ? &token.layers[static_cast<std::size_t>(layer)] : nullptr;
}

/// Votes of a token; returns how many of its layers read everything.
int countVotes(const TokenRecord& token, const DocumentTokens& document, std::vector<std::int32_t>& votes)
{
    votes.assign(static_cast<std::size_t>(document.count()), 0);
    int readAll = 0;
    for (const auto& record : token.layers)
        if (record.selectsAll)
            ++readAll;
        else
            forEachInDocument(record.selected, document, [&](std::size_t i) { ++votes[i]; });
    if (readAll > 0)
        for (std::size_t i = 0, end = visibleTokens(token, document); i < end; ++i)
            votes[i] += readAll;
    return readAll;
}

bool readsEverything(const TokenRecord& token)
{
    return !token.layers.empty() && std::all_of(token.layers.begin(), token.layers.end(),
                                                [](const LayerRecord& layer) { return layer.selectsAll; });
}

/// Attention weights over the document at one layer: dense mass where everything is read, else the mass of the
/// selected positions divided by what they hold together (softmax over the selection, head mean). Empty without row.
std::vector<float> attentionWeights(const TokenRecord& token, const DocumentTokens& document, std::int64_t layer,
                                    const PositionRow* row, bool asDense)
{
    const LayerRecord* record = layerOf(token, layer);
    const std::size_t visible = visibleTokens(token, document);
    const auto first = static_cast<std::size_t>(document.firstPosition);
    if (!record || !row || row->denseMass.size() < first + visible)
        return {};
    std::vector<float> weights(static_cast<std::size_t>(document.count()), 0.0f);
    if (asDense || record->selectsAll) {
        std::copy_n(row->denseMass.begin() + static_cast<std::ptrdiff_t>(first), visible, weights.begin());
        return weights;
    }
    double covered = 0;
    for (const std::int32_t position : record->selected)
        if (position >= 0 && static_cast<std::size_t>(position) < row->denseMass.size())
            covered += static_cast<double>(row->denseMass[static_cast<std::size_t>(position)]);
    if (covered > 0)
        forEachInDocument(record->selected, document, [&](std::size_t i) {
            if (first + i < row->denseMass.size())
                weights[i] = static_cast<float>(static_cast<double>(row->denseMass[first + i]) / covered);
        });
    return weights;
}

/// Fills `difference` and says whether it is of weights. Leaves it empty where a row or count is missing.
void fillDifference(DocumentShading& s, const ShadingInput& in)
{
    const ReadingReference* other = in.reference;
    if (!other)
        return;
    s.against = other->name;
    const auto count = static_cast<std::size_t>(in.document.count());
    const auto subtract = [&](const std::vector<float>& a, const std::vector<float>& b) {
        if (a.size() != count || b.size() != count)
            return;
        s.difference.resize(count);
        for (std::size_t i = 0; i < count; ++i)
            s.difference[i] = a[i] - b[i];
    };
    if (other->kind == ReadingReference::Kind::Answer) {
        if (!in.reads || !other->reads || in.reads->tokens == 0 || other->reads->tokens == 0 ||
            in.reads->anyLayer.size() != count || other->reads->anyLayer.size() != count)
            return;
        s.difference.resize(count);
        for (std::size_t i = 0; i < count; ++i)
            s.difference[i] = static_cast<float>(in.reads->anyLayer[i]) / static_cast<float>(in.reads->tokens) -
                              static_cast<float>(other->reads->anyLayer[i]) / static_cast<float>(other->reads->tokens);
        return;
    }
    const bool isDense = other->kind == ReadingReference::Kind::DenseAttention;
    if (isDense || (other->token && (readsEverything(in.token) || readsEverything(*other->token)))) {
        s.comparesWeights = true;
        const TokenRecord& token = isDense ? in.token : *other->token;
        subtract(attentionWeights(in.token, in.document, in.layer, in.row, false),
                 attentionWeights(token, in.document, in.layer, isDense ? in.row : other->row, isDense));
        return;
    }
    if (!other->token || other->token->layers.empty() || in.token.layers.empty())
        return;
    std::vector<std::int32_t> votes;
    (void)countVotes(*other->token, in.document, votes);
    const auto ownLayers = static_cast<float>(in.token.layers.size());
    const auto otherLayers = static_cast<float>(other->token->layers.size());
    s.difference.resize(count);
    for (std::size_t i = 0; i < count; ++i)
        s.difference[i] = static_cast<float>(s.votes[i]) / ownLayers - static_cast<float>(votes[i]) / otherLayers;
}

/// Steps 0..4 for A and 5..9 for B from a signed value.
int signedStep(double value, const auto& stepOf)
{
    const int step = stepOf(std::abs(value));
    return step < 0 ? -1 : value > 0 ? step : step + 5;
}

/// Steps of whole sentences or paragraphs: mass adds up, everything else is a mean over the unit's tokens, scaled to
/// the strongest unit of the document.
void shadeUnits(DocumentShading& s, const ShadingInput& in, const std::vector<float>& values)
{
    const bool sums = s.mode == ReadingMode::Mass || s.mode == ReadingMode::Missed || s.comparesWeights;
    const auto& units = in.units->of(in.granularity);
    std::vector<double> amounts(units.size(), 0);
    for (std::size_t u = 0; u < units.size(); ++u) {
        const int end = std::min<int>(units[u].endToken, static_cast<int>(values.size()));
        for (int i = units[u].firstToken; i < end; ++i)
            amounts[u] += static_cast<double>(values[static_cast<std::size_t>(i)]);
        if (!sums && end > units[u].firstToken)
            amounts[u] /= end - units[u].firstToken;
        s.strongest = std::max(s.strongest, std::abs(amounts[u]));
    }
    std::fill(s.steps.begin(), s.steps.end(), std::int8_t{-1});
    for (std::size_t u = 0; u < units.size(); ++u) {
        // A share of the strongest, but no colour for what would read as nothing.
        const auto stepOf = [&](double amount) {
            return sums ? massStep(amount) : amount >= 0.0005 ? Theme::rampStep(amount / s.strongest) : -1;
        };
        const int step = s.mode == ReadingMode::Difference ? signedStep(amounts[u], stepOf) : stepOf(amounts[u]);
        for (int i = units[u].firstToken; i < std::min<int>(units[u].endToken, static_cast<int>(values.size())); ++i)
            s.steps[static_cast<std::size_t>(i)] = static_cast<std::int8_t>(step);
    }
}

} // namespace

bool selects(const LayerRecord& layer, std::int64_t position)
{
    return layer.selectsAll ||
           std::binary_search(layer.selected.begin(), layer.selected.end(), position);
}

int DocumentShading::laneValue(std::size_t token) const
{
    switch (mode) {
    case ReadingMode::Selected:
        return token < reads.size() ? reads[token] : selected[token];
    case ReadingMode::Margin:
        return selected[token];
    case ReadingMode::Answer:
    case ReadingMode::AnswerLayer:
        return token < reads.size() ? reads[token] : 0;
    case ReadingMode::Unread:
        return token < reads.size() && reads[token] == 0 ? 1 : 0;
    case ReadingMode::Difference:
        return steps[token] < 0 ? 0 : steps[token] % 5 + 1;
    default:
        return votes[token];
    }
}

int DocumentShading::laneMost() const
{
    switch (mode) {
    case ReadingMode::Selected:
        return std::max(1, brushedTokens);
    case ReadingMode::Margin:
    case ReadingMode::Unread:
        return 1;
    case ReadingMode::Answer:
    case ReadingMode::AnswerLayer:
        return std::max(1, answerTokens);
    case ReadingMode::Difference:
        return 5;
    default:
        return std::max(1, mostVotes());
    }
}

DocumentShadingPtr shadeDocument(const ShadingInput& in)
{
    auto shading = std::make_shared<DocumentShading>();
    DocumentShading& s = *shading;
    const auto count = static_cast<std::size_t>(in.document.count());
    const std::size_t visible = visibleTokens(in.token, in.document);
    s.mode = in.mode;
    s.granularity = in.units ? in.granularity : Granularity::Token;
    s.layer = in.layer;
    s.layerCount = static_cast<int>(in.token.layers.size());
    s.selected.assign(count, 0);
    s.steps.assign(count, -1);
    const int readAll = countVotes(in.token, in.document, s.votes);
    // Only what a count of tokens can say adds up over the brush; margins and mass stay those of the focused token.
    const bool hasBrush = in.brushed && in.brushed->tokens > 0 && in.brushed->pairs.size() == count &&
                          (in.mode == ReadingMode::Votes ||
                           (in.mode == ReadingMode::Selected && in.atLayer && in.atLayer->size() == count));
    if (hasBrush) {
        s.firstBrushed = in.firstBrushed;
        s.brushedTokens = in.brushed->tokens;
        s.votes = in.brushed->pairs;
        if (in.mode == ReadingMode::Selected)
            s.reads = *in.atLayer;
    }
    s.selectedTokens = static_cast<int>(
        std::count_if(s.votes.begin(), s.votes.end(), [](auto v) { return v > 0; }));

    const LayerRecord* record = layerOf(in.token, in.layer);
    if (record && record->selectsAll)
        std::fill_n(s.selected.begin(), visible, std::int8_t{1});
    else if (record)
        forEachInDocument(record->selected, in.document, [&](std::size_t i) { s.selected[i] = 1; });

    const PositionRow* row = in.row;
    const auto first = static_cast<std::size_t>(in.document.firstPosition);
    if (row && record && row->denseMass.size() >= first + visible) {
        s.mass.assign(count, 0.0f);
        std::copy_n(row->denseMass.begin() + static_cast<std::ptrdiff_t>(first), visible,
                    s.mass.begin());
        s.flags.assign(count, 0);
        const double idle = kIdleShare / static_cast<double>(std::max<std::int64_t>(1, in.token.queryPosition() + 1));
        for (std::size_t i = 0; i < visible; ++i) {
            const auto mass = static_cast<double>(s.mass[i]);
            (s.selected[i] ? s.selectedMass : s.missedMass) += mass;
            if (!record->selectsAll && s.selected[i] && mass < idle)
                s.flags[i] = kIdleSelection;
            else if (!s.selected[i] && mass >= kMissedBound)
                s.flags[i] = kMissedMass;
        }
    }
    double largestMargin = 0;
    if (row && record && row->scores.size() >= first + visible && !std::isnan(record->threshold)) {
        s.margin.assign(count, kNotMeasured);
        for (std::size_t i = 0; i < visible; ++i) {
            s.margin[i] = row->scores[first + i] - record->threshold;
            if (s.selected[i])
                largestMargin = std::max(largestMargin, static_cast<double>(s.margin[i]));
        }
    }

    s.isRowGone = row && record && isGone(*row, *record);
    s.isRowNotKept = row && record && isNotKept(*row, *record);
    const bool hasReads = in.reads && in.reads->anyLayer.size() == count && in.reads->tokens > 0;
    if (isOfAnswer(in.mode) && hasReads) {
        s.answerTokens = in.reads->tokens;
        s.unreadTokens = static_cast<int>(in.reads->unread);
        if (in.mode != ReadingMode::AnswerLayer)
            s.reads = in.reads->anyLayer;
        else if (in.atLayer && in.atLayer->size() == count)
            s.reads = *in.atLayer;
    }
    switch (in.mode) {
    case ReadingMode::Votes:
        s.readsEverything = hasBrush ? in.brushed->readEverything == in.brushed->tokens
                                     : s.layerCount > 0 && readAll == s.layerCount;
        break;
    case ReadingMode::Selected:
    case ReadingMode::Margin:
        s.readsEverything = record && record->selectsAll;
        s.lacksRow = in.mode == ReadingMode::Margin && s.margin.empty();
        break;
    case ReadingMode::Mass:
    case ReadingMode::Missed:
        s.lacksRow = s.mass.empty();
        break;
    case ReadingMode::Answer:
    case ReadingMode::AnswerLayer:
    case ReadingMode::Unread:
        s.lacksRow = s.reads.empty();
        s.readsEverything = hasReads && in.reads->readEverything == in.reads->tokens;
        break;
    case ReadingMode::Difference:
        fillDifference(s, in);
        s.lacksRow = s.difference.empty();
        break;
    }
    s.waitsForRow = s.lacksRow && !s.isRowGone;

    // A value per token, and the step of a token by itself. A ground behind every word says nothing: where all is
    // read, the view says so in words.
    std::vector<float> values(count, 0.0f);
    // Votes have few values, and a document many tokens.
    std::vector<std::int8_t> stepOfVotes;
    if (in.mode == ReadingMode::Votes && s.layerCount > 0)
        for (int votes = 0; votes <= s.mostVotes(); ++votes)
            stepOfVotes.push_back(static_cast<std::int8_t>(Theme::rampStep(static_cast<double>(votes) / s.mostVotes())));
    // What no token of the answer read is unread wherever it stands; a query sees only what is before it.
    const std::size_t end = isOfAnswer(in.mode) || hasBrush ? count : visible;
    for (std::size_t i = 0; !s.readsEverything && i < end; ++i) {
        int step = -1;
        double value = 0;
        switch (in.mode) {
        case ReadingMode::Votes:
            value = s.layerCount > 0 ? static_cast<double>(s.votes[i]) / s.mostVotes() : 0;
            step = stepOfVotes.empty() ? -1 : stepOfVotes[static_cast<std::size_t>(s.votes[i])];
            break;
        case ReadingMode::Selected:
            value = hasBrush ? static_cast<double>(s.reads[i]) / s.brushedTokens : s.selected[i];
            step = hasBrush ? Theme::rampStep(value) : s.selected[i] ? 2 : -1;
            break;
        case ReadingMode::Margin:
            value = s.selected[i];
            if (s.selected[i] && !s.margin.empty())
                step = largestMargin > 0
                           ? std::max(0, Theme::rampStep(static_cast<double>(s.margin[i]) / largestMargin))
                           : 0;
            break;
        case ReadingMode::Mass:
            value = s.mass.empty() ? 0 : static_cast<double>(s.mass[i]);
            step = massStep(value);
            break;
        case ReadingMode::Missed:
            value = s.missed(i);
            step = massStep(value);
            break;
        case ReadingMode::Answer:
        case ReadingMode::AnswerLayer:
            value = s.reads.empty() ? 0 : static_cast<double>(s.reads[i]) / s.answerTokens;
            step = Theme::rampStep(value);
            break;
        case ReadingMode::Unread:
            value = !s.reads.empty() && s.reads[i] == 0 ? 1 : 0;
            step = value > 0 ? 3 : -1;
            break;
        case ReadingMode::Difference:
            value = s.difference.empty() ? 0 : static_cast<double>(s.difference[i]);
            step = signedStep(value, [&](double size) {
                return s.comparesWeights ? massStep(size) : Theme::rampStep(size);
            });
            break;
        }
        values[i] = static_cast<float>(value);
        s.steps[i] = static_cast<std::int8_t>(step);
        s.onlyA += in.mode == ReadingMode::Difference && step >= 0 && step < 5;
        s.onlyB += in.mode == ReadingMode::Difference && step >= 5;
    }
    if (s.granularity != Granularity::Token && !s.readsEverything)
        shadeUnits(s, in, values);
    return shading;
}

DocumentShadingPtr shadeDocument(const TokenRecord& token, const DocumentTokens& document,
                                 ReadingMode mode, std::int64_t layer, const PositionRow* row)
{
    ShadingInput input{token, document, mode, layer, row};
    return shadeDocument(input);
}

std::vector<PositionReader> readersOf(const RunSnapshot& run, std::int64_t position)
{
    std::vector<PositionReader> readers;
    for (std::size_t i = 0; i < run.tokens.size(); ++i) {
        const TokenRecord& token = *run.tokens[i];
        if (position > token.queryPosition())
            continue;
        const auto votes =
            std::count_if(token.layers.begin(), token.layers.end(),
                          [&](const LayerRecord& layer) { return selects(layer, position); });
        if (votes > 0)
            readers.push_back({static_cast<int>(i), static_cast<int>(votes)});
    }
    std::stable_sort(
        readers.begin(), readers.end(),
        [](const PositionReader& a, const PositionReader& b) { return a.votes > b.votes; });
    return readers;
}

} // namespace sightline
