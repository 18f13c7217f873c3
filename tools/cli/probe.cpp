// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "engine/next_token.h"
#include "engine/probe.h"
#include "tools/cli/common.h"

#include <fmt/format.h>

#include <memory>

namespace sightline::cli {

namespace {

struct ProbeOptions {
    std::string document, question;
    std::int64_t token = 1, k = 0;
};

nlohmann::json resultJson(const ProbeResult& result, std::int64_t visible)
{
    return {{"selector", selectorName(result.selector.kind)},
            {"k", result.selector.kind == SelectorKind::Dense ? visible : result.selector.k},
            {"kl_dense", number(result.klDense)},
            {"keeps_token", result.keepsToken()},
            {"top", {{"id", result.top}, {"text", result.topText}, {"p", number(result.topProbability)}}},
            {"rank", result.rank},
            {"probability", number(result.probability)},
            {"covered_mass", number(result.coveredMass)},
            {"recall", number(result.recall)},
            {"seconds", number(result.seconds)}};
}

void printHuman(const ProbeResult& result, std::int64_t visible)
{
    fmt::print("{:<18} {:>6} {:>10.3g} {:>6} {:>9.3f} {:>8.3f} {:>8.3f}  {}\n", selectorName(result.selector.kind),
               result.selector.kind == SelectorKind::Dense ? visible : result.selector.k, result.klDense, result.rank,
               result.probability, result.coveredMass, result.recall, nlohmann::json(result.topText).dump());
}

void run(const ProbeOptions& options, const CommonOptions& common)
{
    const Asked asked = readAsked(options.document, options.question);
    const auto model = loadModel(common);
    const auto prompt = promptFor(*model, asked);
    Generator generator(model);
    RunSettings settings;
    settings.selector = model->defaultSelector();
    settings.selector.k = options.k;
    settings.maxNewTokens = options.token;
    settings.denseReference = true;
    const auto answer = generator.run(prompt.ids, settings, {}, interruptToken());
    if (answer.stopReason == StopReason::Cancelled)
        throw Error(ErrorCode::Cancelled, "stopped");
    if (static_cast<std::int64_t>(answer.tokens.size()) < options.token)
        throw Error(ErrorCode::InvalidInput,
                    fmt::format("The answer has {} tokens; there is no token {}", answer.tokens.size(), options.token));

    ProbeTarget target{prompt.ids, answer.tokens.back()->id, settings.selector};
    for (std::size_t i = 0; i + 1 < answer.tokens.size(); ++i)
        target.tokens.push_back(answer.tokens[i]->id);
    Probe probe(generator, target, interruptToken());
    auto varied = generator.resolved(settings.selector);
    const std::int64_t k = varied.k > 0 ? varied.k : 256;
    if (varied.kind == SelectorKind::Dense)
        varied = {SelectorKind::Oracle, k};
    const KCurve curve = measureKCurve(probe, varied, interruptToken());
    std::vector<ProbeResult> rivals;
    for (const auto& selector : tournamentSelectors(k, model->dsaActive()))
        rivals.push_back(probe.measure(selector, interruptToken()));

    const auto& reference = probe.reference();
    if (!common.json.empty()) {
        nlohmann::json points = nlohmann::json::array(), rows = nlohmann::json::array();
        for (const auto& point : curve.points)
            points.push_back(resultJson(point, probe.visible()));
        for (const auto& rival : rivals)
            rows.push_back(resultJson(rival, probe.visible()));
        writeJson(common.json,
                  {{"prompt_tokens", prompt.ids.size()},
                   {"token", {{"index", options.token}, {"id", target.chosen}, {"text", answer.tokens.back()->text}}},
                   {"dense", {{"top", {{"id", reference.top}, {"text", reference.topText}, {"p", number(reference.topProbability)}}},
                              {"rank", reference.rank},
                              {"probability", number(reference.probability)}}},
                   {"k_curve", points},
                   {"smallest_keeping", curve.smallestKeeping ? nlohmann::json(*curve.smallestKeeping) : nlohmann::json(nullptr)},
                   {"tournament", rows}});
        return;
    }
    fmt::print("token {} {}; dense attention gives it probability {:.3f}, rank {}\n\n", options.token,
               nlohmann::json(answer.tokens.back()->text).dump(), reference.probability, reference.rank);
    fmt::print("{:<18} {:>6} {:>10} {:>6} {:>9} {:>8} {:>8}  {}\n", "selector", "k", "KL nats", "rank", "p", "covered", "recall",
               "most probable");
    for (const auto& point : curve.points)
        printHuman(point, probe.visible());
    fmt::print("{}\n\n", curve.smallestKeeping ? fmt::format("smallest k that keeps the token: {}", *curve.smallestKeeping)
                                               : "no k keeps the token");
    for (const auto& rival : rivals)
        printHuman(rival, probe.visible());
}

} // namespace

void addProbe(CLI::App& app, CommonOptions& common)
{
    auto* command = app.add_subcommand("probe", "One token of an answer run again: at every k, and under every selector");
    addCommonOptions(*command, common);
    auto options = std::make_shared<ProbeOptions>();
    command->add_option("--document", options->document, "Text or Markdown file");
    command->add_option("--question", options->question, "The question")->required();
    command->add_option("--token", options->token, "Which token of the answer, from 1 (default 1)")->check(CLI::Range(1, 4096));
    command->add_option("--k", options->k, "Positions per query of the answer (default: the model's index_topk)")
        ->check(CLI::NonNegativeNumber);
    command->callback([options, &common] { run(*options, common); });
}

} // namespace sightline::cli
