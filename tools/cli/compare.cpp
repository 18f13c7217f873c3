// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backend.h"
#include "engine/divergence.h"
#include "engine/error.h"
#include "engine/sequence.h"
#include "engine/trace_recorder.h"
#include "tools/cli/common.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>

namespace sightline::cli {

namespace {

using Clock = std::chrono::steady_clock;

struct CompareOptions {
    std::string document, question;
    std::vector<std::int64_t> ks;
    std::vector<std::string> selectors;
    std::int64_t maxNewTokens = 32;
};

/// One selector at one k against dense attention, teacher-forced on the dense answer.
struct Row {
    SelectorSettings selector;
    double meanKl = 0, maxKl = 0;
    std::int64_t flips = 0;
    double coveredMass = 0, outputError = 0;
    double prefillSeconds = 0, decodeSeconds = 0;
    std::string answer;        ///< free-running
    std::optional<std::size_t> fork; ///< first token at which it leaves the dense answer
};

class Comparison {
public:
    Comparison(std::shared_ptr<const Model> model, std::vector<TokenId> prompt, std::int64_t maxNewTokens)
        : m_model(std::move(model)), m_prompt(std::move(prompt)), m_generator(m_model), m_transformer(m_model)
    {
        m_settings.maxNewTokens = maxNewTokens;
        m_settings.localDivergence = false;
    }

    Row dense()
    {
        Row row;
        row.selector.kind = SelectorKind::Dense;
        m_dense = forced(row.selector, nullptr, row);
        row.coveredMass = 1;
        return row;
    }

    Row against(const SelectorSettings& selector)
    {
        Row row;
        row.selector = selector;
        TraceRecorder recorder(*m_model, true);
        const auto logits = forced(selector, &recorder, row);
        for (std::size_t i = 0; i < logits.size(); ++i) {
            const double kl = klDivergence(m_dense[i], logits[i]);
            row.meanKl += kl / static_cast<double>(logits.size());
            row.maxKl = std::max(row.maxKl, kl);
            row.flips += argmax(m_dense[i]) != argmax(logits[i]) ? 1 : 0;
        }
        RunSettings settings = m_settings;
        settings.selector = selector;
        const auto free = m_generator.run(m_prompt, settings, {}, interruptToken());
        if (free.stopReason == StopReason::Cancelled)
            throw Error(ErrorCode::Cancelled, "stopped");
        std::size_t same = 0;
        while (same < free.tokens.size() && same < m_answer.size() && free.tokens[same]->id == m_answer[same])
            ++same;
        if (same < free.tokens.size() || same < m_answer.size())
            row.fork = same;
        for (const auto& token : free.tokens)
            row.answer += token->text;
        return row;
    }

    [[nodiscard]] const std::string& denseAnswer() const { return m_text; }
    [[nodiscard]] std::size_t tokens() const { return m_dense.size(); }

private:
    // Log-probabilities at the last prompt token and each answer token. The first call generates the dense
    // answer; the others follow it.
    std::vector<std::vector<double>> forced(const SelectorSettings& selector, TraceRecorder* recorder, Row& row)
    {
        Sequence sequence(m_transformer, selector);
        const auto length = static_cast<std::int64_t>(m_prompt.size());
        if (m_dense.empty()) {
            RunSettings settings = m_settings;
            settings.selector = selector;
            const auto run = m_generator.run(m_prompt, settings, {}, interruptToken());
            if (run.stopReason == StopReason::Cancelled)
                throw Error(ErrorCode::Cancelled, "stopped");
            for (const auto& token : run.tokens) {
                m_answer.push_back(token->id);
                m_text += token->text;
            }
            row.answer = m_text;
        }
        std::vector<std::vector<double>> out;
        auto start = Clock::now();
        if (recorder)
            recorder->expect(length);
        auto logits = sequence.become(m_prompt, recorder, interruptToken());
        row.prefillSeconds = std::chrono::duration<double>(Clock::now() - start).count();
        double covered = 0, error = 0;
        std::int64_t measured = 0;
        for (std::size_t i = 0;; ++i) {
            out.push_back(logSoftmax(logits));
            if (recorder)
                for (const auto& layer : recorder->take()) {
                    covered += layer.coveredMass;
                    error += layer.outputError;
                    ++measured;
                }
            if (i >= m_answer.size() || length + static_cast<std::int64_t>(i) >= m_model->contextLength())
                break;
            if (recorder)
                recorder->expect(length + static_cast<std::int64_t>(i) + 1);
            start = Clock::now();
            logits = sequence.append(m_answer[i], recorder, interruptToken());
            row.decodeSeconds += std::chrono::duration<double>(Clock::now() - start).count();
        }
        if (measured > 0) {
            row.coveredMass = covered / static_cast<double>(measured);
            row.outputError = error / static_cast<double>(measured);
        }
        return out;
    }

    std::shared_ptr<const Model> m_model;
    std::vector<TokenId> m_prompt;
    RunSettings m_settings;
    Generator m_generator;
    Transformer m_transformer;
    std::vector<TokenId> m_answer;
    std::string m_text;
    std::vector<std::vector<double>> m_dense;
};

void run(const CompareOptions& options, const CommonOptions& common)
{
    const Asked asked = readAsked(options.document, options.question);
    const auto model = loadModel(common);
    const auto prompt = promptFor(*model, asked);
    std::vector<std::int64_t> ks = options.ks;
    if (ks.empty()) {
        const std::int64_t own = model->config().index_topk > 0 ? model->config().index_topk : 256;
        ks = {std::max<std::int64_t>(own / 4, 1), own, own * 4};
    }
    std::vector<std::string> selectors = options.selectors;
    if (selectors.empty()) {
        selectors = {"oracle", "window", "random"};
        if (model->dsaActive())
            selectors.insert(selectors.begin(), "lightning_indexer");
    }

    Comparison comparison(model, prompt.ids, options.maxNewTokens);
    std::vector<Row> rows = {comparison.dense()};
    for (const auto& name : selectors)
        for (const auto k : ks)
            if (name != "dense")
                rows.push_back(comparison.against(selectorFor(*model, name, k)));

    if (!common.json.empty()) {
        nlohmann::json list = nlohmann::json::array();
        for (const auto& row : rows)
            list.push_back({{"selector", selectorName(row.selector.kind)},
                            {"k", row.selector.k > 0 ? nlohmann::json(row.selector.k) : nlohmann::json(nullptr)},
                            {"kl_dense_sparse_mean", number(row.meanKl)},
                            {"kl_dense_sparse_max", number(row.maxKl)},
                            {"top1_flips", row.flips},
                            {"covered_mass", number(row.coveredMass)},
                            {"output_error", number(row.outputError)},
                            {"prefill_s", number(row.prefillSeconds)},
                            {"decode_s", number(row.decodeSeconds)},
                            {"answer", row.answer},
                            {"fork", row.fork ? nlohmann::json(*row.fork) : nlohmann::json(nullptr)}});
        writeJson(common.json, {{"prompt_tokens", prompt.ids.size()},
                                {"answer", comparison.denseAnswer()},
                                {"tokens", comparison.tokens()},
                                {"rows", list}});
        return;
    }
    fmt::print("dense answer:{}\n{} prompt tokens; KL and flips over {} predictions, teacher-forced on the dense answer\n\n",
               comparison.denseAnswer(), prompt.ids.size(), comparison.tokens());
    fmt::print("{:<18} {:>6} {:>10} {:>10} {:>6} {:>8} {:>9} {:>10} {:>5}  {}\n", "selector", "k", "KL mean", "KL max",
               "flips", "covered", "out. err", "prefill s", "fork", "free-running answer");
    for (const auto& row : rows)
        fmt::print("{:<18} {:>6} {:>10.4f} {:>10.4f} {:>6} {:>8.3f} {:>9.3f} {:>10.2f} {:>5}  {}\n",
                   selectorName(row.selector.kind), row.selector.k > 0 ? std::to_string(row.selector.k) : "all", row.meanKl,
                   row.maxKl, row.flips, row.coveredMass, row.outputError, row.prefillSeconds,
                   row.fork ? std::to_string(*row.fork) : "-", row.answer);
}

} // namespace

void addCompare(CLI::App& app, CommonOptions& common)
{
    auto* command = app.add_subcommand("compare", "Dense against sparse attention at several k and selectors");
    addCommonOptions(*command, common);
    auto options = std::make_shared<CompareOptions>();
    command->add_option("--document", options->document, "Text or Markdown file");
    command->add_option("--question", options->question, "The question")->required();
    command->add_option("--k", options->ks, "Values of k (default: a quarter of the model's, its own, four times)")
        ->delimiter(',')->check(CLI::PositiveNumber);
    command->add_option("--selector", options->selectors, "Selectors (default: all)")->delimiter(',');
    command->add_option("--max-new-tokens", options->maxNewTokens, "Longest answer (default 32)")->check(CLI::PositiveNumber);
    command->callback([options, &common] { run(*options, common); });
}

} // namespace sightline::cli
