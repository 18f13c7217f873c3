// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"
#include "app/row_service.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <vector>

/// Documents and answers made up for the tests of the text views: no model, no engine, every number
/// known.
namespace sightline::fixture {

/// Words with the blank before them, numbers, punctuation and line ends as tokens; position 0 is a
/// BOS.
[[nodiscard]] DocumentTokensPtr documentOf(const QString& text, bool isMarkdown = false,
                                           const QString& fileName = QStringLiteral("test.md"));

/// Plain prose with a heading per chapter and a sentence that holds "73914" two thirds down. The
/// same
/// for the same argument.
[[nodiscard]] QString prose(int paragraphs,
                            const QString& title = QStringLiteral("The Lantern House Report"));

/// Which layers select document token i: called for each layer and document token.
using Selects = std::function<bool(int layer, std::int64_t documentToken)>;

struct TokenOptions {
    QString text = QStringLiteral(" word");
    std::int64_t position = 0; ///< 0: right behind the document
    int layers = 8;
    Selects selects; ///< empty: nothing is selected
    bool selectsAll = false;
    float covered = 0.93f;
    float kl = kNotMeasured; ///< NaN: no dense reference
    bool flip = false;
};
[[nodiscard]] TokenRecordPtr tokenOf(const DocumentTokens& document, const TokenOptions& options);

/// A run over the document with these tokens.
[[nodiscard]] RunPtr runOf(RunId id, DocumentTokensPtr document, std::vector<TokenRecordPtr> tokens,
                           RunState state = RunState::Finished, RunSide side = RunSide::A);

/// Selections as a real indexer makes them look: scattered words, the last hundred tokens, and the
/// tokens `needle` .. `needle + width` in all layers.
[[nodiscard]] Selects likeAnIndexer(std::int64_t documentTokens, std::int64_t needle,
                                    std::int64_t width, unsigned seed);

/// Scores and mass that agree with a token's selection at a layer; mass outside it on `missed`.
[[nodiscard]] PositionRowPtr rowOf(const TokenRecord& token, std::int64_t layer,
                                   std::int64_t missed = -1);

} // namespace sightline::fixture
