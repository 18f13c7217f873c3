// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backend.h"
#include "engine/error.h"
#include "engine/passages.h"
#include "tools/cli/common.h"

#include <fmt/format.h>

#include <cmath>
#include <cstdio>

namespace sightline::cli {

namespace {

struct AskOptions {
    std::string document, question, selector;
    std::int64_t k = 0;
    RunSettings settings;
    std::size_t passages = 5;
};

nlohmann::json tokenJson(const TokenRecord& token)
{
    nlohmann::json covered = nlohmann::json::array(), recall = nlohmann::json::array(), error = nlohmann::json::array();
    nlohmann::json selected = nlohmann::json::array();
    for (const auto& layer : token.layers) {
        covered.push_back(number(layer.coveredMass));
        recall.push_back(number(layer.recall));
        error.push_back(number(layer.outputError));
        selected.push_back(layer.selectsAll ? token.queryPosition() + 1 : static_cast<std::int64_t>(layer.selected.size()));
    }
    const auto& d = token.divergence;
    return {{"id", token.id},
            {"text", token.text},
            {"position", token.position},
            {"probability", number(token.probability)},
            {"entropy", number(token.entropy)},
            {"kl_dense_sparse", d ? number(d->klDenseSparse) : nlohmann::json(nullptr)},
            {"jensen_shannon", d ? number(d->jensenShannon) : nlohmann::json(nullptr)},
            {"top1_flip", d ? nlohmann::json(d->top1Flip) : nlohmann::json(nullptr)},
            {"dense_rank", d ? nlohmann::json(d->denseRank) : nlohmann::json(nullptr)},
            {"covered_mass", covered},
            {"recall", recall},
            {"output_error", error},
            {"selected", selected},
            {"seconds", number(token.seconds)}};
}

double rate(std::int64_t tokens, double seconds) { return seconds > 0 ? static_cast<double>(tokens) / seconds : 0; }

void printHuman(const std::string& answer, const RunResult& result, const std::vector<Passage>& passages,
                const std::string& what, std::int64_t promptTokens)
{
    fmt::print("{}\n\n", answer);
    fmt::print("{:<16} {:>9} {:>9} {:>8} {:>6} {:>6}\n", "token", "p", "covered", "KL nats", "flip", "rank");
    for (const auto& token : result.tokens) {
        const auto& d = token->divergence;
        fmt::print("{:<16} {:>9.3f} {:>9.3f} {:>8} {:>6} {:>6}\n", nlohmann::json(token->text).dump(), token->probability,
                   token->meanCoveredMass(), d ? fmt::format("{:.3f}", d->klDenseSparse) : "-",
                   d ? (d->top1Flip ? "yes" : "no") : "-", d ? std::to_string(d->denseRank) : "-");
    }
    if (!passages.empty()) {
        fmt::print("\nmost read:\n");
        for (const auto& passage : passages)
            fmt::print("  votes {:.2f}  mass {:.3f}  {}\n", passage.votes, passage.mass, passage.text);
    }
    const auto& t = result.timing;
    fmt::print("\n{}; {} prompt tokens ({} reused), prefill {:.2f} s ({:.0f} tokens/s)", what, promptTokens, t.reusedTokens,
               t.prefillSeconds, rate(t.prefillTokens, t.prefillSeconds));
    if (t.referencePrefillSeconds > 0)
        fmt::print(", dense reference {:.2f} s", t.referencePrefillSeconds);
    fmt::print(", {} tokens in {:.2f} s ({:.0f} tokens/s)\n", t.generatedTokens, t.decodeSeconds,
               rate(t.generatedTokens, t.decodeSeconds));
}

void run(const AskOptions& options, const CommonOptions& common)
{
    const std::string document = options.document.empty() ? std::string() : readDocument(options.document);
    if (options.question.find_first_not_of(" \t\n\r") == std::string::npos)
        throw Error(ErrorCode::InvalidInput, "The question is empty");
    const auto model = loadModel(common);
    RunSettings settings = options.settings;
    settings.selector = selectorFor(*model, options.selector, options.k);
    const auto& tokenizer = model->tokenizer();
    const auto encoding = tokenizer.encode(document, false);
    const ChatTurn turn{ChatTurn::Role::User, options.question};
    const auto prompt = buildPrompt(tokenizer, model->chatStyle(), encoding, std::span(&turn, 1), true);
    const std::int64_t limit = model->config().max_position_embeddings;
    const auto promptTokens = static_cast<std::int64_t>(prompt.ids.size());
    if (promptTokens + 1 > limit)
        throw Error(ErrorCode::InvalidInput,
                    fmt::format("The document and the question have {} tokens, but the model's context holds {}; shorten "
                                "the document",
                                promptTokens, limit));

    Generator generator(model);
    RunResult result;
    {
        ProgressLine line;
        RunCallbacks callbacks;
        callbacks.progress = [&](const RunProgress& progress) { line.show(progress); };
        result = generator.run(prompt.ids, settings, callbacks, interruptToken());
    }
    std::string answer;
    std::vector<TokenId> ids;
    for (const auto& token : result.tokens) {
        answer += token->text;
        ids.push_back(token->id);
    }
    std::vector<Passage> passages;
    if (const auto* segment = prompt.document())
        passages = topPassages(encoding.text, prompt.documentOffsets, segment->begin, result.tokens, options.passages);

    const bool dense = settings.selector.kind == SelectorKind::Dense;
    const std::int64_t k = dense ? promptTokens : settings.selector.k > 0 ? settings.selector.k : model->config().index_topk;
    const auto& t = result.timing;
    if (common.json.empty()) {
        const std::string what = fmt::format("{}{}, {}", selectorName(settings.selector.kind),
                                             dense ? "" : fmt::format(", k {}", k), model->backend().description());
        printHuman(answer, result, passages, what, promptTokens);
    } else {
        nlohmann::json tokens = nlohmann::json::array(), passageList = nlohmann::json::array();
        for (const auto& token : result.tokens)
            tokens.push_back(tokenJson(*token));
        for (const auto& passage : passages)
            passageList.push_back({{"begin", passage.begin},
                                   {"end", passage.end},
                                   {"text", passage.text},
                                   {"votes", number(passage.votes)},
                                   {"mass", number(passage.mass)}});
        constexpr const char* kStops[] = {"end_of_text", "max_new_tokens", "context_full", "cancelled"};
        writeJson(common.json, {{"answer", answer},
                                {"answer_ids", ids},
                                {"prompt_tokens", promptTokens},
                                {"selector", selectorName(settings.selector.kind)},
                                {"k", k},
                                {"backend", model->backend().name()},
                                {"stop_reason", kStops[static_cast<int>(result.stopReason)]},
                                {"tokens", tokens},
                                {"passages", passageList},
                                {"timing",
                                 {{"load_s", model->loadSeconds()},
                                  {"prefill_s", t.prefillSeconds},
                                  {"reference_prefill_s", t.referencePrefillSeconds},
                                  {"decode_s", t.decodeSeconds},
                                  {"prefill_tokens_per_s", rate(t.prefillTokens, t.prefillSeconds)},
                                  {"decode_tokens_per_s", rate(t.generatedTokens, t.decodeSeconds)}}}});
    }
    if (result.stopReason == StopReason::Cancelled)
        throw Error(ErrorCode::Cancelled, "stopped; the answer is not complete");
}

} // namespace

void addAsk(CLI::App& app, CommonOptions& common)
{
    auto* command = app.add_subcommand("ask", "Ask about a document; show the answer and what it was read from");
    addCommonOptions(*command, common);
    auto options = std::make_shared<AskOptions>();
    command->add_option("--document", options->document, "Text or Markdown file");
    command->add_option("--question", options->question, "The question")->required();
    command->add_option("--selector", options->selector, "lightning_indexer, dense, oracle, window or random");
    command->add_option("--k", options->k, "Positions per query (default: the model's index_topk)")
        ->check(CLI::NonNegativeNumber);
    command->add_flag("--dense-reference", options->settings.denseReference,
                      "Run dense attention beside, for KL, flips and ranks");
    command->add_option("--max-new-tokens", options->settings.maxNewTokens, "Longest answer (default 64)");
    command->add_option("--temperature", options->settings.sampler.temperature, "0 is greedy (default)");
    command->add_option("--top-p", options->settings.sampler.topP, "Smallest set of tokens that holds this probability");
    command->add_option("--min-p", options->settings.sampler.minP, "Drop tokens below this share of the best");
    command->add_option("--seed", options->settings.sampler.seed, "Seed of the sampler");
    command->add_option("--passages", options->passages, "Sentences to list (default 5)")->check(CLI::Range(0, 1000));
    command->callback([options, &common] { run(*options, common); });
}

} // namespace sightline::cli
