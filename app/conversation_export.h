// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"

#include <QByteArray>

#include <vector>

namespace sightline {

/// The shown conversation as Markdown: documents, then each question and answer, with the settings and figures of each
/// answer in a line below it. Text of people and models stands as it is.
[[nodiscard]] QString conversationAsMarkdown(const std::vector<TurnSnapshot>& turns, const ModelInfoPtr& model);

/// The same as JSON, with token ids and what was measured for each token. Keys: `format` ("sightline-conversation"),
/// `version` (1), `model`, `documents`, `turns`: [{`question`, `answers`: [{`side`, `label`, `state`, `settings`, `text`,
/// `timing`, `tokens`: [{`id`, `text`, `position`, `seconds`, `covered_mass`, `kl_dense_sparse`, `top1_flip`,
/// `dense_rank`}]}]}]. What was not measured is null.
[[nodiscard]] QByteArray conversationAsJson(const std::vector<TurnSnapshot>& turns, const ModelInfoPtr& model);

/// Writes it, as JSON where the name ends in .json. One sentence when that fails; then a file that was there is as before.
[[nodiscard]] QString exportConversation(const QString& path, const std::vector<TurnSnapshot>& turns, const ModelInfoPtr& model);

} // namespace sightline
