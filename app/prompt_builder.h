// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"

#include <vector>

namespace sightline {

class Model;

/// An earlier question with the answer that was given, whole or cut short.
struct PastTurn {
    QString question;
    std::vector<TokenId> answerIds; ///< as they were generated, so that their cache is found again
    QString answer;                 ///< where another model gave it: its words, which this one reads in its own tokens
};

/// The document as `model` reads it, behind the system prompt if there is one. Throws Error.
[[nodiscard]] DocumentTokensPtr tokenizeDocument(const Tokenizer& tokenizer, const DocumentPtr& document,
                                                 const QString& systemPrompt = {});

/// What a run continues: system prompt, document, earlier turns, question. The tokens of document and earlier turns are
/// the same as in the prompts before, so that their cache is found again. Throws Error.
[[nodiscard]] PromptInfoPtr buildPromptInfo(const Model& model, const DocumentTokensPtr& document,
                                            const std::vector<PastTurn>& history, const QString& question,
                                            const QString& systemPrompt = {});

} // namespace sightline
