// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backend.h"
#include "engine/checkpoint.h"
#include "engine/cuda_module.h"
#include "engine/error.h"
#include "engine/kv_cache.h"
#include "engine/selector.h"
#include "engine/transformer.h"
#include "tools/cli/common.h"
#include "tools/cli/crossover.h"
#include "tools/cli/machine.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <map>

namespace sightline::cli {

namespace {

using Clock = std::chrono::steady_clock;
constexpr int kWarmTokens = 3;

struct BenchOptions {
    std::vector<std::int64_t> contexts = {2048, 8192};
    std::vector<std::string> selectors;
    std::int64_t k = 0;
    int runs = 3;
    std::int64_t decodeTokens = 32;
    std::string tokens;
    std::string readWith; ///< selector for the context; empty: the case's own
    bool kernels = false;
    bool prefillKernels = false;
};

struct BenchRow {
    std::string what;
    std::int64_t context = 0;
    std::string selector;
    std::int64_t k = 0;
    double seconds = 0; ///< median
    std::int64_t tokens = 0;
    double flops = 0;   ///< counted operations of the work
    double ceilingShare = 0;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t n = values.size();
    return n % 2 ? values[n / 2] : 0.5 * (values[n / 2 - 1] + values[n / 2]);
}

/// Multiply-adds count as two operations. What a perfect implementation of the same algorithm does:
/// projections and experts per token, index scores over all visible keys, attention over the selection.
double forwardFlops(const Model& model, const SelectorSettings& selector, std::int64_t first, std::int64_t rows)
{
    const auto& c = model.config();
    const double heads = static_cast<double>(c.num_attention_heads), hidden = static_cast<double>(c.hidden_size);
    const double rank = static_cast<double>(c.kv_lora_rank), rope = static_cast<double>(c.qk_rope_head_dim);
    const double nope = static_cast<double>(c.qk_nope_head_dim), v = static_cast<double>(c.v_head_dim);
    const double q = static_cast<double>(c.q_lora_rank), qk = nope + rope;
    const double indexWidth = static_cast<double>(c.index_n_heads * c.index_head_dim);
    double perToken = 0;
    for (std::int64_t l = 0; l < c.num_hidden_layers; ++l) {
        perToken += q > 0 ? hidden * q + q * heads * qk : hidden * heads * qk;
        perToken += hidden * (rank + rope) + heads * nope * rank + heads * rank * v + heads * v * hidden;
        if (model.dsaActive() && c.hasIndexer(l)) {
            perToken += hidden * static_cast<double>(c.index_head_dim);
            if (needsIndexer(selector.kind))
                perToken += static_cast<double>(c.indexQueryWidth()) * indexWidth + hidden * static_cast<double>(c.index_n_heads);
        }
        if (c.isMoeLayer(l))
            perToken += hidden * static_cast<double>(c.n_routed_experts)
                + 3 * hidden * static_cast<double>(c.moe_intermediate_size * (c.num_experts_per_tok + c.n_shared_experts));
        else
            perToken += 3 * hidden * static_cast<double>(c.intermediate_size);
    }
    double pairs = 0, read = 0;
    const double k = selector.kind == SelectorKind::Dense ? 1e30
                                                          : static_cast<double>(selector.k > 0 ? selector.k : c.index_topk);
    for (std::int64_t t = first; t < first + rows; ++t) {
        const double visible = static_cast<double>(t + 1);
        pairs += visible;
        read += std::min(visible, k);
    }
    double perPair = 0;
    if (selector.kind == SelectorKind::LightningIndexer)
        perPair += indexWidth;
    if (selector.kind == SelectorKind::Oracle)
        perPair += heads * (rank + rope);
    const double layers = static_cast<double>(c.num_hidden_layers);
    return 2 * (perToken * static_cast<double>(rows) + layers * (perPair * pairs + heads * (2 * rank + rope) * read)
                + hidden * static_cast<double>(c.vocab_size));
}

std::vector<TokenId> benchTokens(const Model& model, const std::string& file, std::int64_t count)
{
    const std::int64_t vocab = model.config().vocab_size;
    std::vector<TokenId> ids;
    if (!file.empty()) {
        ids = readTokens(file);
        if (static_cast<std::int64_t>(ids.size()) < count)
            throw Error(ErrorCode::InvalidInput,
                        fmt::format("{} holds {} token ids, but {} are needed", file, ids.size(), count));
        ids.resize(static_cast<std::size_t>(count));
        return ids;
    }
    // Without text: a fixed pseudo-random sequence, the same on every machine.
    std::uint64_t state = 42;
    for (std::int64_t i = 0; i < count; ++i) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        ids.push_back(static_cast<TokenId>((state >> 33) % static_cast<std::uint64_t>(vocab)));
    }
    return ids;
}

/// The context in chunks, as Sequence reads it; here the selector that decodes later may be another one.
std::vector<float> readContext(Transformer& transformer, KvCache& cache, const SelectorSettings& settings, Selector& selector,
                               const std::vector<TokenId>& ids)
{
    const bool everything = settings.kind == SelectorKind::Dense || settings.kind == SelectorKind::Oracle;
    const auto count = static_cast<std::int64_t>(ids.size());
    std::vector<float> logits;
    for (std::int64_t done = 0; done < count;) {
        const std::int64_t rows = std::min(count - done, transformer.chunkRows(done, everything));
        const auto chunk = std::span(ids).subspan(static_cast<std::size_t>(done), static_cast<std::size_t>(rows));
        logits = transformer.forward({chunk, done + rows == count ? 1 : 0, nullptr, interruptToken()}, cache, selector);
        done += rows;
    }
    return logits;
}

void benchCase(const std::shared_ptr<const Model>& model, const SelectorSettings& selector, std::int64_t context,
               const BenchOptions& options, const MachineCeilings& machine, std::vector<BenchRow>& rows)
{
    const std::int64_t limit = model->contextLength();
    if (context + options.decodeTokens > limit)
        throw Error(ErrorCode::InvalidInput,
                    fmt::format("A context of {} with {} tokens to decode is longer than the model's {}", context,
                                options.decodeTokens, limit));
    const auto ids = benchTokens(*model, options.tokens, context);
    Transformer transformer(model);
    std::vector<double> prefill, decode;
    const std::string name(selectorName(selector.kind));
    const std::int64_t k = selector.kind == SelectorKind::Dense ? context
        : selector.k > 0                                        ? selector.k
                                                                : model->config().index_topk;
    for (int run = 0; run < options.runs; ++run) {
        const auto reading = options.readWith.empty() ? selector : selectorFor(*model, options.readWith, options.k);
        const auto reader = makeSelector(reading, model->config().index_topk, model->dsaActive());
        const auto decoder = makeSelector(selector, model->config().index_topk, model->dsaActive());
        KvCache cache = transformer.makeCache();
        cache.reserve(std::min(context + options.decodeTokens + kWarmTokens, limit));
        const auto appendGreedy = [&](TokenId token) {
            return transformer.forwardGreedy({std::span(&token, 1), 1, nullptr, interruptToken()}, cache, *decoder);
        };
        auto start = Clock::now();
        const auto logits = readContext(transformer, cache, reading, *reader, ids);
        prefill.push_back(std::chrono::duration<double>(Clock::now() - start).count());
        auto next = static_cast<TokenId>(std::max_element(logits.begin(), logits.end()) - logits.begin());
        // A device records the first tokens; they are not what a text is made of.
        for (int i = 0; i < kWarmTokens && context + options.decodeTokens + i < limit; ++i)
            next = appendGreedy(next);
        start = Clock::now();
        for (std::int64_t i = 0; i < options.decodeTokens; ++i)
            next = appendGreedy(next);
        decode.push_back(std::chrono::duration<double>(Clock::now() - start).count());
    }
    if (options.readWith.empty() || options.readWith == name) {
        BenchRow p{"prefill", context, name, k, median(prefill), context, forwardFlops(*model, selector, 0, context), 0};
        p.ceilingShare = p.flops / p.seconds / machine.gemmFlops;
        rows.push_back(p);
    }
    if (options.decodeTokens > 0) {
        BenchRow d{"decode", context, name, k, median(decode) / static_cast<double>(options.decodeTokens), 1,
                   forwardFlops(*model, selector, context, 1), 0};
        d.ceilingShare = d.flops / d.seconds / machine.gemmFlops;
        rows.push_back(d);
    }
}

/// The cases that were run with both, by context.
std::map<std::int64_t, DenseAndSparse> pairsOf(const std::vector<BenchRow>& rows, const std::string& what)
{
    std::map<std::int64_t, DenseAndSparse> all;
    for (const auto& row : rows) {
        if (row.what == what && row.selector == "dense")
            all[row.context].dense = row.seconds;
        else if (row.what == what && row.selector == "lightning_indexer")
            all[row.context].sparse = row.seconds;
    }
    std::erase_if(all, [](const auto& entry) { return entry.second.dense <= 0 || entry.second.sparse <= 0; });
    return all;
}

/// The CUDA kernels that make sparse attention fast, alone; no model is needed.
void runKernels(const CommonOptions& common, KernelBenchPart part)
{
    const auto settings = cudaSettingsFromEnvironment();
    const auto backend = makeCudaBackend(settings);
    const auto ceilings = measureBackend(*backend);
    const auto timings = benchCudaKernels(settings, part);
    if (!common.json.empty()) {
        nlohmann::json list = nlohmann::json::array();
        for (const auto& t : timings)
            list.push_back({{"case", t.work}, {"median_s", t.microseconds / 1e6}, {"bytes", t.bytes}, {"operations", t.operations}});
        writeJson(common.json, {{"backend", backend->description()},
                                {"machine", {{"gemm_gflops", ceilings.gemmFlops / 1e9}, {"read_gb_per_s", ceilings.readBytes / 1e9}}},
                                {"rows", list}});
        return;
    }
    fmt::print("{}; BF16 GEMM {:.0f} TFLOP/s, weights read at {:.2f} TB/s; medians, inside a graph, cold L2\n\n",
               backend->description(), ceilings.gemmFlops / 1e12, ceilings.readBytes / 1e12);
    fmt::print("{:<68} {:>10} {:>8} {:>9}\n", "work", "us", "TB/s", "TFLOP/s");
    for (const auto& t : timings) {
        if (t.microseconds > 0)
            fmt::print("{:<68} {:>10.2f} {:>8.2f} {:>9.1f}\n", t.work, t.microseconds, t.bytes / t.microseconds / 1e6,
                       t.operations / t.microseconds / 1e6);
        else
            fmt::print("{}\n", t.work);
    }
}

void run(const BenchOptions& options, const CommonOptions& common)
{
    if (options.kernels || options.prefillKernels) {
        runKernels(common, options.kernels ? KernelBenchPart::All : KernelBenchPart::Prefill);
        return;
    }
    const auto model = loadModel(common, false);
    const bool isCpu = model->backend().name() == "cpu";
    const auto machine = isCpu ? measureMachine(common.threads) : measureBackend(model->backend());
    std::vector<std::string> selectors = options.selectors;
    if (selectors.empty()) {
        selectors = {"dense"};
        if (model->dsaActive())
            selectors.insert(selectors.begin(), "lightning_indexer");
    }
    std::vector<BenchRow> rows;
    for (const auto context : options.contexts)
        for (const auto& name : selectors)
            benchCase(model, selectorFor(*model, name, options.k), context, options, machine, rows);

    if (!common.json.empty()) {
        nlohmann::json list = nlohmann::json::array();
        for (const auto& row : rows)
            list.push_back({{"case", row.what},
                            {"context", row.context},
                            {"selector", row.selector},
                            {"k", row.k},
                            {"median_s", row.seconds},
                            {"tokens_per_s", static_cast<double>(row.tokens) / row.seconds},
                            {"gflops", row.flops / row.seconds / 1e9},
                            {"share_of_gemm_ceiling", row.ceilingShare}});
        nlohmann::json fasterFrom = nlohmann::json::object();
        for (const std::string what : {"prefill", "decode"})
            if (const auto pairs = pairsOf(rows, what); !pairs.empty()) {
                const auto context = sparseIsFasterFrom(pairs);
                fasterFrom[what] = context ? nlohmann::json(*context) : nlohmann::json(nullptr);
            }
        writeJson(common.json, {{"model", model->folder().string()},
                                {"dsa_is_faster_from", fasterFrom},
                                {"backend", model->backend().description()},
                                {"load_s", model->loadSeconds()},
                                {"runs", options.runs},
                                {"machine",
                                 {{"gemm_gflops", machine.gemmFlops / 1e9}, {"read_gb_per_s", machine.readBytes / 1e9}}},
                                {"rows", list}});
        return;
    }
    fmt::print("{}; {} GEMM {:.0f} GFLOP/s, memory read {:.1f} GB/s; loaded in {:.2f} s; median of {}\n\n",
               model->backend().description(), isCpu ? "float32" : "BF16", machine.gemmFlops / 1e9, machine.readBytes / 1e9, model->loadSeconds(),
               options.runs);
    fmt::print("{:<8} {:>8} {:<18} {:>7} {:>11} {:>11} {:>9} {:>9}\n", "case", "context", "selector", "k", "median s",
               "tokens/s", "GFLOP/s", "of GEMM");
    for (const auto& row : rows)
        fmt::print("{:<8} {:>8} {:<18} {:>7} {:>11.5f} {:>11.1f} {:>9.1f} {:>8.0f}%\n", row.what, row.context, row.selector,
                   row.k, row.seconds, static_cast<double>(row.tokens) / row.seconds, row.flops / row.seconds / 1e9,
                   100 * row.ceilingShare);
    bool isFirst = true;
    for (const std::string what : {"prefill", "decode"})
        if (const auto pairs = pairsOf(rows, what); !pairs.empty()) {
            fmt::print("{}{}: {}\n", isFirst ? "\n" : "", what, describeCrossover(pairs));
            isFirst = false;
        }
}

} // namespace

void addBench(CLI::App& app, CommonOptions& common)
{
    auto* command = app.add_subcommand("bench", "Time prefill and decode at given context lengths");
    addCommonOptions(*command, common);
    auto options = std::make_shared<BenchOptions>();
    command->add_option("--context", options->contexts, "Context lengths in tokens (default 2048,8192)")
        ->delimiter(',')->check(CLI::PositiveNumber);
    command->add_option("--selector", options->selectors, "Selectors (default: the model's own and dense)")->delimiter(',');
    command->add_option("--k", options->k, "Positions per query (default: the model's index_topk)");
    command->add_option("--runs", options->runs, "Runs per case; the median counts (default 3)")->check(CLI::Range(1, 1000));
    command->add_option("--decode-tokens", options->decodeTokens, "Tokens to decode per run (default 32)")
        ->check(CLI::NonNegativeNumber);
    command->add_option("--read-with", options->readWith,
                        "Read the context with this selector, whatever decodes after it (default: the case's own)");
    command->add_flag("--kernels", options->kernels, "Time the CUDA kernels alone, at the sizes of DeepSeek-V3.2");
    command->add_flag("--prefill-kernels", options->prefillKernels,
                      "Of the CUDA kernels, time only attention of a chunk in its two forms");
    command->add_option("--tokens", options->tokens, "JSON file with token ids (default: a fixed random sequence)");
    command->callback([options, &common] { run(*options, common); });
}

} // namespace sightline::cli
