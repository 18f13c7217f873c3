// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backend.h"
#include "engine/chat_format.h"
#include "engine/device_failure.h"
#include "engine/error.h"
#include "engine/json_file.h"
#include "engine/passages.h"
#include "engine/recorded_selection.h"
#include "engine/trace_file.h"
#include "engine/utf8.h"
#include "tools/cli/common.h"

#include <fmt/format.h>

#include <cmath>
#include <cstdio>
#include <memory>
#include <optional>

namespace sightline::cli {

namespace {

struct AskOptions {
    std::string document, question, questions, selector, trace;
    std::vector<std::string> include, exclude;
    bool traceWithoutMass = false;
    std::int64_t k = 0;
    RunSettings settings;
    std::size_t passages = 5;
    ReplayOption replay;
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

/// One question with all that came of it.
struct Answer {
    std::string question, text;
    std::vector<TokenId> ids;
    std::int64_t promptTokens = 0;
    ChatPrompt prompt;
    RunResult result;
    std::vector<Passage> passages;
    std::string backend, device, backendReason;
    double loadSeconds = 0;
    RunSettings settings = {};
    std::int64_t k = 0; ///< positions per query, or of one that the recording does not hold

    /// The first token, from 0, that differs from that of the answer whose selection it read; empty: none of both, or no such answer.
    [[nodiscard]] std::optional<std::size_t> fork() const
    {
        if (!settings.selector.recorded)
            return std::nullopt;
        const auto& recorded = settings.selector.recorded->answer();
        const auto [here, there] = std::mismatch(ids.begin(), ids.end(), recorded.begin(), recorded.end());
        return here == ids.end() || there == recorded.end() ? std::nullopt : std::optional(static_cast<std::size_t>(here - ids.begin()));
    }
};

/// The model with its caches, and the move to the CPU when a device gives up.
class Desk {
public:
    explicit Desk(const CommonOptions& common)
        : m_common(common), m_model(loadModel(common)), m_generator(std::make_unique<Generator>(m_model))
    {
    }

    [[nodiscard]] const Model& model() const { return *m_model; }

    RunResult run(const std::vector<TokenId>& prompt, const RunSettings& settings)
    {
        try {
            return attempt(prompt, settings);
        } catch (const Error& error) {
            // Whoever named the backend wants that one or none.
            if (!m_common.backend.empty() || !callsForCpu(error, m_model->backend()))
                throw;
            moveToCpu(error);
        }
        return attempt(prompt, settings);
    }

private:
    RunResult attempt(const std::vector<TokenId>& prompt, const RunSettings& settings)
    {
        ProgressLine line;
        RunCallbacks callbacks;
        callbacks.progress = [&](const RunProgress& progress) { line.show(progress); };
        return m_generator->run(prompt, settings, callbacks, interruptToken());
    }

    void moveToCpu(const Error& error)
    {
        fmt::print(stderr, "sightline-cli: {}\n", sentenceForCpu(error, "the question is answered again"));
        const ModelFiles files = m_model->files();
        m_generator.reset(); // before the model, in whose backend its memory is
        m_model.reset();
        m_model = loadOnCpu(files, m_common.modelOptions(), reasonForCpu(error), interruptToken());
        m_generator = std::make_unique<Generator>(m_model);
    }

    const CommonOptions& m_common;
    std::shared_ptr<const Model> m_model;
    std::unique_ptr<Generator> m_generator;
};

void printHuman(const Answer& answer, const std::string& what)
{
    const RunResult& result = answer.result;
    fmt::print("{}\n\n", answer.text);
    fmt::print("{:<16} {:>9} {:>9} {:>8} {:>6} {:>6}\n", "token", "p", "covered", "KL nats", "flip", "rank");
    for (const auto& token : result.tokens) {
        const auto& d = token->divergence;
        fmt::print("{:<16} {:>9.3f} {:>9.3f} {:>8} {:>6} {:>6}\n", nlohmann::json(token->text).dump(), token->probability,
                   token->meanCoveredMass(), d ? fmt::format("{:.3f}", d->klDenseSparse) : "-",
                   d ? (d->top1Flip ? "yes" : "no") : "-", d ? std::to_string(d->denseRank) : "-");
    }
    if (!answer.passages.empty()) {
        fmt::print("\nmost read:\n");
        for (const auto& passage : answer.passages)
            fmt::print("  votes {:.2f}  mass {:.3f}  {}\n", passage.votes, passage.mass, passage.text);
    }
    const auto& t = result.timing;
    fmt::print("\n{}; {} prompt tokens ({} reused), prefill {:.2f} s ({:.0f} tokens/s)", what, answer.promptTokens, t.reusedTokens,
               t.prefillSeconds, rate(t.prefillTokens, t.prefillSeconds));
    if (t.referencePrefillSeconds > 0)
        fmt::print(", dense reference {:.2f} s", t.referencePrefillSeconds);
    fmt::print(", {} tokens in {:.2f} s ({:.0f} tokens/s)\n", t.generatedTokens, t.decodeSeconds,
               rate(t.generatedTokens, t.decodeSeconds));
    if (const auto& recorded = answer.settings.selector.recorded) {
        if (const auto fork = answer.fork())
            fmt::print("leaves the recorded answer, of {} tokens, at token {}\n", recorded->answer().size(), *fork + 1);
        else
            fmt::print("no token differs from the recorded answer, which has {}\n", recorded->answer().size());
    }
}

nlohmann::json answerJson(const Answer& answer)
{
    nlohmann::json tokens = nlohmann::json::array(), passages = nlohmann::json::array();
    for (const auto& token : answer.result.tokens)
        tokens.push_back(tokenJson(*token));
    for (const auto& passage : answer.passages)
        passages.push_back({{"begin", passage.begin},
                            {"end", passage.end},
                            {"text", passage.text},
                            {"votes", number(passage.votes)},
                            {"mass", number(passage.mass)}});
    const auto& t = answer.result.timing;
    nlohmann::json out{{"question", answer.question},
            {"answer", answer.text},
            {"answer_ids", answer.ids},
            {"prompt_tokens", answer.promptTokens},
            {"selector", selectorName(answer.settings.selector.kind)},
            {"k", answer.k},
            {"backend", answer.backend},
            {"backend_reason", answer.backendReason},
            {"stop_reason", trace_format::kStopReasons[static_cast<int>(answer.result.stopReason)]},
            {"tokens", tokens},
            {"passages", passages},
            {"timing",
             {{"load_s", answer.loadSeconds},
              {"reused_tokens", t.reusedTokens},
              {"prefill_s", t.prefillSeconds},
              {"reference_prefill_s", t.referencePrefillSeconds},
              {"decode_s", t.decodeSeconds},
              {"prefill_tokens_per_s", rate(t.prefillTokens, t.prefillSeconds)},
              {"decode_tokens_per_s", rate(t.generatedTokens, t.decodeSeconds)}}}};
    if (const auto& recorded = answer.settings.selector.recorded) {
        const auto fork = answer.fork();
        out["replay"] = {{"file", recorded->source()},
                         {"selector", selectorName(recorded->selector().kind)},
                         {"recorded_tokens", recorded->answer().size()},
                         {"fork", fork ? nlohmann::json(*fork) : nlohmann::json(nullptr)}};
    }
    return out;
}

/// --question, or the list of --questions.
std::vector<std::string> questionsOf(const AskOptions& options)
{
    if (options.questions.empty()) {
        if (isBlank(options.question))
            throw Error(ErrorCode::InvalidInput, "The question is empty");
        return {options.question};
    }
    const auto list = readJsonFile(options.questions);
    if (!list.is_array() || list.empty())
        throw Error(ErrorCode::InvalidFile, fmt::format("{} must hold a list of questions", options.questions));
    std::vector<std::string> questions;
    for (const auto& entry : list) {
        if (!entry.is_string() || isBlank(entry.get<std::string>()))
            throw Error(ErrorCode::InvalidFile,
                        fmt::format("{}: entry {} is no question", options.questions, questions.size()));
        questions.push_back(entry.get<std::string>());
    }
    return questions;
}

/// The questions one after the other, each as if it were the only one; the document is read once.
std::vector<Answer> answerAll(const std::vector<std::string>& questions, Desk& desk, const std::string& documentText,
                              const AskOptions& options, const RunSettings& common)
{
    const auto files = desk.model().files(); // whatever becomes of the model
    const auto& tokenizer = desk.model().tokenizer();
    const auto style = desk.model().chatStyle();
    const auto document = prepareDocument(tokenizer, documentText);
    const std::string text = replaceInvalidUtf8(documentText); // what the offsets of the document refer to
    const std::int64_t limit = desk.model().contextLength();
    std::vector<ChatPrompt> prompts;
    std::vector<RunSettings> settings;
    for (const auto& question : questions) {
        const ChatTurn turn{ChatTurn::Role::User, question};
        prompts.push_back(buildPrompt(tokenizer, style, document, std::span(&turn, 1), true));
        const auto count = static_cast<std::int64_t>(prompts.back().ids.size());
        if (count + 1 > limit)
            throw Error(ErrorCode::InvalidInput,
                        fmt::format("The document and the question have {} tokens, but the model's context holds {}; "
                                    "shorten the document{}{}",
                                    count, limit, desk.model().contextNote().empty() ? "" : ". ",
                                    desk.model().contextNote()));
        settings.push_back(common);
        if (options.replay.isGiven()) {
            settings.back().selector = options.replay.selectorFor(desk.model(), prompts.back().ids, true);
            settings.back().selector.edits = common.selector.edits;
        }
    }
    std::vector<Answer> answers;
    for (std::size_t i = 0; i < prompts.size(); ++i) {
        const auto& prompt = prompts[i];
        Answer answer{questions[i], {}, {}, static_cast<std::int64_t>(prompt.ids.size()), prompt, {}, {}, {}, {}, {}, 0, settings[i]};
        answer.result = desk.run(prompt.ids, settings[i]);
        answer.backend = desk.model().backend().name();
        answer.device = desk.model().backend().description();
        answer.backendReason = desk.model().backendReason();
        answer.loadSeconds = desk.model().loadSeconds();
        const auto own = withoutReplay(settings[i].selector);
        answer.k = own.kind == SelectorKind::Dense ? answer.promptTokens : own.k > 0 ? own.k : desk.model().config().index_topk;
        for (const auto& token : answer.result.tokens) {
            answer.text += token->text;
            answer.ids.push_back(token->id);
        }
        if (const auto* segment = prompt.document())
            answer.passages = topPassages(text, prompt.documentOffsets, segment->begin, answer.result.tokens, options.passages);
        answers.push_back(std::move(answer));
        if (answers.back().result.stopReason == StopReason::Cancelled)
            break;
    }
    return answers;
}

/// Everything that the answers read, as a file.
void keepTrace(const AskOptions& options, const std::string& document, const Model& model, const std::vector<Answer>& answers)
{
    Trace trace{TraceModel::of(model), {std::filesystem::path(options.document).filename().string(), replaceInvalidUtf8(document)}, {}};
    trace.document.title = replaceInvalidUtf8(trace.document.title);
    for (const auto& answer : answers) {
        TraceRun run{replaceInvalidUtf8(answer.question), answer.device, answer.settings, answer.prompt, {}, answer.result.tokens,
                     answer.result.stopReason, answer.result.timing};
        if (withoutReplay(run.settings.selector).kind != SelectorKind::Dense)
            run.settings.selector.k = answer.k;
        const auto* segment = run.prompt.document();
        for (std::int64_t i = 0; i < answer.promptTokens; ++i)
            if (!segment || i < segment->begin || i >= segment->end)
                run.pieces.push_back(replaceInvalidUtf8(model.tokenizer().piece(run.prompt.ids[static_cast<std::size_t>(i)])));
        trace.runs.push_back(std::move(run));
    }
    writeTrace(options.trace, trace, {.scores = true, .mass = !options.traceWithoutMass});
}

void run(AskOptions& options, const CommonOptions& common)
{
    const std::string document = options.document.empty() ? std::string() : readDocument(options.document);
    const auto questions = questionsOf(options);
    const auto folder = std::filesystem::path(options.trace).parent_path();
    if (!folder.empty() && !std::filesystem::is_directory(folder)) // said before the work, not after it
        throw Error(ErrorCode::InvalidInput, fmt::format("The trace cannot be written: there is no folder {}", folder.string()));
    SelectionEdits edits;
    for (const auto& text : options.include)
        edits.push_back(parseEdit(SelectionEdit::Kind::Include, text));
    for (const auto& text : options.exclude)
        edits.push_back(parseEdit(SelectionEdit::Kind::Exclude, text));
    checkEdits(edits, -1, -1, -1);
    options.replay.read(options.selector);
    if (options.replay.isGiven() && options.k > 0)
        throw Error(ErrorCode::InvalidInput, "A replay reads what was recorded and has no k: leave --k out");
    Desk desk(common);
    RunSettings settings = options.settings;
    if (!options.replay.isGiven()) // which has one for each prompt
        settings.selector = selectorFor(desk.model(), options.selector, options.k);
    settings.selector.edits = edits;
    const auto answers = answerAll(questions, desk, document, options, settings);

    nlohmann::json list = nlohmann::json::array();
    for (const auto& answer : answers) {
        if (!common.json.empty())
            list.push_back(answerJson(answer));
        else if (!options.questions.empty())
            fmt::print("{}{}\n", answer.question, answer.text);
        else
            printHuman(answer, fmt::format("{}, {}", selectorText(answer.settings.selector, answer.k), answer.device));
    }
    if (!common.json.empty())
        writeJson(common.json, options.questions.empty() ? list.front() : nlohmann::json{{"answers", list}});
    if (!options.trace.empty()) // last: a full disk takes no answer away
        keepTrace(options, document, desk.model(), answers);
    if (answers.back().result.stopReason == StopReason::Cancelled)
        throw Error(ErrorCode::Cancelled, "stopped; the answer is not complete");
}

} // namespace

void addAsk(CLI::App& app, CommonOptions& common)
{
    auto* command = app.add_subcommand("ask", "Ask about a document; show the answer and what it was read from");
    addCommonOptions(*command, common);
    auto options = std::make_shared<AskOptions>();
    command->add_option("--document", options->document, "Text or Markdown file");
    auto* one = command->add_option("--question", options->question, "The question");
    auto* many = command->add_option("--questions", options->questions,
                                     "JSON file with a list of questions; the document is read once");
    one->excludes(many);
    command->add_option("--selector", options->selector, selectorNames());
    command->add_option("--k", options->k, "Positions per query (default: the model's index_topk)")
        ->check(CLI::NonNegativeNumber);
    options->replay.add(*command);
    command->add_option("--include", options->include,
                        "Positions that every query is made to read, as BEGIN:END or BEGIN:END@LAYER,LAYER; k stays the same")
        ->allow_extra_args(false);
    command->add_option("--exclude", options->exclude, "Positions that no query may read, in the same form")
        ->allow_extra_args(false);
    command->add_flag("--dense-reference", options->settings.denseReference,
                      "Run dense attention beside, for KL, flips and ranks");
    command->add_option("--max-new-tokens", options->settings.maxNewTokens, "Longest answer (default 64)");
    command->add_option("--temperature", options->settings.sampler.temperature, "0 is greedy (default)");
    command->add_option("--top-p", options->settings.sampler.topP, "Smallest set of tokens that holds this probability");
    command->add_option("--min-p", options->settings.sampler.minP, "Drop tokens below this share of the best");
    command->add_option("--seed", options->settings.sampler.seed, "Seed of the sampler");
    command->add_option("--passages", options->passages, "Sentences to list (default 5)")->check(CLI::Range(0, 1000));
    auto* trace = command->add_option("--trace", options->trace,
                                      "Write all that was read to this file (.sightline), to be opened without the model");
    command->add_flag("--trace-without-mass", options->traceWithoutMass,
                      "Leave out what rows of dense attention mass are computed from: a smaller file")
        ->needs(trace);
    command->callback([options, &common] { run(*options, common); });
}

} // namespace sightline::cli
