// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/token_table.h"

#include <cmath>

namespace sightline {
namespace {

QString cell(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', 9) : QString();
}

QString cell(const std::string& utf8)
{
    QString text = QString::fromStdString(utf8);
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    text.replace(QLatin1Char('\n'), QStringLiteral("\\n"));
    text.replace(QLatin1Char('\t'), QStringLiteral("\\t"));
    text.replace(QLatin1Char('\r'), QStringLiteral("\\r"));
    return text;
}

} // namespace

QString tokenTable(const RunSnapshot& run)
{
    const std::size_t layers = run.tokens.empty() ? 0 : run.tokens.front()->layers.size();
    QStringList names { QStringLiteral("index"), QStringLiteral("id"), QStringLiteral("text"),
                        QStringLiteral("position"), QStringLiteral("probability"),
                        QStringLiteral("entropy_nats"), QStringLiteral("kl_dense_sparse_nats"),
                        QStringLiteral("top1_flip"), QStringLiteral("dense_rank") };
    for (std::size_t layer = 0; layer < layers; ++layer)
        names << QStringLiteral("covered_mass_%1").arg(layer);
    QString table = names.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (std::size_t i = 0; i < run.tokens.size(); ++i) {
        const TokenRecord& token = *run.tokens[i];
        const auto& divergence = token.divergence;
        QStringList cells { QString::number(i), QString::number(token.id), cell(token.text),
                            QString::number(token.position),
                            cell(static_cast<double>(token.probability)),
                            cell(static_cast<double>(token.entropy)),
                            divergence ? cell(static_cast<double>(divergence->klDenseSparse)) : QString(),
                            divergence ? QString::number(divergence->top1Flip ? 1 : 0) : QString(),
                            divergence ? QString::number(divergence->denseRank) : QString() };
        for (std::size_t layer = 0; layer < layers; ++layer)
            cells << (layer < token.layers.size()
                          ? cell(static_cast<double>(token.layers[layer].coveredMass))
                          : QString());
        table += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return table;
}

} // namespace sightline
