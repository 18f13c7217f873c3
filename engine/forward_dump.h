// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model.h"
#include "engine/run_settings.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <vector>

namespace sightline {

/// What `forwardDump` writes.
struct ForwardDumpRequest {
    std::vector<TokenId> tokens;
    std::int64_t last = 1;      ///< N: rows of the last tokens
    SelectorSettings selector;
    std::int64_t chunk = 0;     ///< tokens per pass over the layers; 0: the engine's own choice
    bool mtp = false;           ///< also run the MTP layer, as layer num_hidden_layers
    std::stop_token stop;
};

/// Runs the tokens once and writes a safetensors file for comparison with other implementations:
/// `logits` [N, vocab] f32 and, for each layer L, `hidden.L` [N, hidden_size] (the residual stream after
/// the layer), `index_scores.L` [N, S] f32 (-inf where masked; layers with an indexer), `topk.L` [N, k] int32
/// ascending, -1 padded (k of the selector, at most the larger of S and index_topk; S when dense), `experts.L` [N, num_experts_per_tok] int32 in MoE layers; with
/// `mtp`, `mtp_logits` [N, vocab]. The file appears whole or not at all.
void forwardDump(const std::shared_ptr<const Model>& model, const ForwardDumpRequest& request,
                 const std::filesystem::path& out);

} // namespace sightline
