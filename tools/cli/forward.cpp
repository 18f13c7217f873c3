// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "engine/forward_dump.h"
#include "tools/cli/common.h"

#include <fmt/format.h>

namespace sightline::cli {

namespace {

struct ForwardOptions {
    std::string tokens, out, selector;
    std::int64_t last = 1, k = 0, chunk = 0;
    bool mtp = false;
    ReplayOption replay;
};

} // namespace

void addForward(CLI::App& app, CommonOptions& common)
{
    auto* command = app.add_subcommand("forward", "Run tokens once; write logits, hidden states, scores and selections");
    addCommonOptions(*command, common);
    auto options = std::make_shared<ForwardOptions>();
    command->add_option("--tokens", options->tokens, "JSON file with the token ids")->required();
    command->add_option("--out", options->out, "safetensors file to write")->required();
    command->add_option("--last", options->last, "Rows to write: those of the last N tokens (default 1)");
    command->add_option("--k", options->k, "Positions per query (default: the model's index_topk)");
    command->add_option("--selector", options->selector, selectorNames());
    options->replay.add(*command);
    command->add_option("--chunk", options->chunk, "Tokens per pass over the layers (default: chosen by the engine)")
        ->check(CLI::NonNegativeNumber);
    command->add_flag("--mtp", options->mtp, "Run the multi-token prediction layer too");
    command->callback([options, &common] {
        const auto ids = readTokens(options->tokens);
        options->replay.read(options->selector);
        const auto model = loadModel(common, false);
        const auto selector = options->replay.isGiven() ? options->replay.selectorFor(*model, ids, false)
                                                        : selectorFor(*model, options->selector, options->k);
        forwardDump(model, {ids, options->last, selector, options->chunk, options->mtp, interruptToken()}, options->out);
        if (!common.json.empty())
            writeJson(common.json, {{"tokens", ids.size()}, {"last", options->last}, {"out", options->out}});
        else
            fmt::print("{} tokens, last {} rows -> {}\n", ids.size(), options->last, options->out);
    });
}

} // namespace sightline::cli
