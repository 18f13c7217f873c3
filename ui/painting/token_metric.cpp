// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/token_metric.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace sightline {

double metricValue(TokenMetric metric, const TokenRecord& token)
{
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    switch (metric) {
    case TokenMetric::Divergence:
        return token.divergence ? static_cast<double>(token.divergence->klDenseSparse) : kNone;
    case TokenMetric::Uncovered:
        return 1.0 - static_cast<double>(token.meanCoveredMass());
    case TokenMetric::Entropy:
        return static_cast<double>(token.entropy);
    case TokenMetric::None:
        break;
    }
    return kNone;
}

std::array<double, 3> metricThresholds(TokenMetric metric)
{
    switch (metric) {
    case TokenMetric::Divergence:
        return {0.01, 0.1, 0.5};
    case TokenMetric::Uncovered:
        return {0.05, 0.2, 0.5};
    case TokenMetric::Entropy:
        return {0.5, 1.0, 2.0};
    case TokenMetric::None:
        break;
    }
    constexpr double kNever = std::numeric_limits<double>::infinity();
    return {kNever, kNever, kNever};
}

int metricLevel(TokenMetric metric, double value)
{
    const auto bounds = metricThresholds(metric);
    // NaN compares false with every bound.
    return static_cast<int>(
        std::count_if(bounds.begin(), bounds.end(), [&](double bound) { return value >= bound; }));
}

QString metricName(TokenMetric metric)
{
    switch (metric) {
    case TokenMetric::Divergence:
        return QStringLiteral("KL(dense‖sparse)");
    case TokenMetric::Uncovered:
        return QCoreApplication::translate("sightline", "1 − covered mass");
    case TokenMetric::Entropy:
        return QCoreApplication::translate("sightline", "entropy");
    case TokenMetric::None:
        break;
    }
    return QCoreApplication::translate("sightline", "none");
}

} // namespace sightline
