// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/safetensors.h"
#include "engine/trace_file.h"
#include "tools/cli/common.h"
#include "tools/cli/csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace sightline::cli {

namespace {

struct TraceCommand {
    std::string file, csv;
};

/// Bytes of the file by what they are for.
struct Sizes {
    std::size_t keys = 0, latents = 0, selections = 0, all = 0;
};

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

Sizes sizesOf(const SafetensorsFile& file)
{
    Sizes sizes;
    sizes.all = file.fileSize();
    for (const auto& tensor : file.tensors()) {
        if (contains(tensor.name, ".index_"))
            sizes.keys += tensor.byteCount;
        else if (contains(tensor.name, ".latents.") || contains(tensor.name, ".attention_query"))
            sizes.latents += tensor.byteCount;
        else if (contains(tensor.name, ".selected"))
            sizes.selections += tensor.byteCount;
    }
    return sizes;
}

/// What one answer comes to.
struct RunFacts {
    double coveredMass = 0, lowestMass = 1, kl = 0, largestKl = 0;
    int measured = 0, compared = 0, flips = 0;
};

RunFacts factsOf(const TraceRun& run)
{
    RunFacts facts;
    for (const auto& token : run.tokens) {
        if (const float mean = token->meanCoveredMass(); !std::isnan(mean)) {
            facts.coveredMass += mean;
            facts.lowestMass = std::min(facts.lowestMass, static_cast<double>(token->minCoveredMass()));
            ++facts.measured;
        }
        if (const auto& d = token->divergence) {
            facts.kl += d->klDenseSparse;
            facts.largestKl = std::max(facts.largestKl, static_cast<double>(d->klDenseSparse));
            facts.flips += d->top1Flip;
            ++facts.compared;
        }
    }
    if (facts.measured > 0)
        facts.coveredMass /= facts.measured;
    if (facts.compared > 0)
        facts.kl /= facts.compared;
    return facts;
}

nlohmann::json runJson(const TraceRun& run)
{
    const auto facts = factsOf(run);
    const auto known = [](bool is, double value) { return is ? nlohmann::json(value) : nlohmann::json(nullptr); };
    return {{"question", run.question},
            {"answer", run.answer()},
            {"backend", run.backend},
            {"selector", selectorName(run.settings.selector.kind)},
            {"k", run.settings.selector.k},
            {"prompt_tokens", run.prompt.ids.size()},
            {"tokens", run.tokens.size()},
            {"has_keys", !run.tokens.empty() && !run.tokens.front()->cache.isEmpty()},
            {"covered_mass", known(facts.measured > 0, facts.coveredMass)},
            {"lowest_covered_mass", known(facts.measured > 0, facts.lowestMass)},
            {"kl_dense_sparse", known(facts.compared > 0, facts.kl)},
            {"largest_kl", known(facts.compared > 0, facts.largestKl)},
            {"top1_flips", facts.compared > 0 ? nlohmann::json(facts.flips) : nlohmann::json(nullptr)}};
}

double mebibytes(std::size_t bytes) { return static_cast<double>(bytes) / (1 << 20); }

void printHuman(const Trace& trace, const Sizes& sizes, const std::string& file)
{
    const auto& m = trace.model;
    fmt::print("{}: {:.1f} MiB; index keys and queries {:.1f}, latents and attention queries {:.1f}, selections {:.1f}\n", file,
               mebibytes(sizes.all), mebibytes(sizes.keys), mebibytes(sizes.latents), mebibytes(sizes.selections));
    fmt::print("model {} ({}), {} layers, index_topk {}\n", m.name, m.identity, m.layers, m.index_topk);
    if (!trace.document.text.empty())
        fmt::print("document {}, {} bytes\n", trace.document.title.empty() ? "without a title" : trace.document.title,
                   trace.document.text.size());
    if (!trace.document.parts.empty())
        fmt::print("  of {} documents\n", trace.document.parts.size());
    if (const auto& cut = trace.document.cut)
        fmt::print("  {} tokens from token {} on, of {}\n", cut->keptTokens, cut->firstToken, cut->allTokens);
    if (!trace.document.bookmarks.empty())
        fmt::print("  {} bookmarks\n", trace.document.bookmarks.size());
    for (const auto& document : trace.earlier)
        fmt::print("read before: {}, {} bytes\n", document.title.empty() ? "a document without a title" : document.title,
                   document.text.size());
    if (!trace.conversation.turns.empty())
        fmt::print("conversation {}, {} turns\n", trace.conversation.title.empty() ? "without a title" : trace.conversation.title,
                   trace.conversation.turns.size());
    for (const auto& run : trace.runs) {
        const auto facts = factsOf(run);
        fmt::print("\n{}\n{}\n", run.question, run.answer());
        fmt::print("  {}", selectorText(run.settings.selector, run.settings.selector.k));
        fmt::print("; {} prompt tokens, {} tokens; {}\n", run.prompt.ids.size(), run.tokens.size(), run.backend);
        if (facts.measured > 0)
            fmt::print("  covered mass {:.3f}, lowest of a layer {:.3f}\n", facts.coveredMass, facts.lowestMass);
        if (facts.compared > 0)
            fmt::print("  KL to dense {:.4f} nats, largest {:.4f}; {} of {} tokens flip\n", facts.kl, facts.largestKl, facts.flips,
                       facts.compared);
    }
}

/// One line per run, token and layer.
std::string table(const Trace& trace)
{
    std::string out = "run,token,position,text,probability,entropy,kl_dense_sparse,top1_flip,dense_rank,layer,selected,"
                      "threshold,gap,ties,covered_mass,oracle_mass,recall,output_error\n";
    for (std::size_t r = 0; r < trace.runs.size(); ++r)
        for (std::size_t i = 0; i < trace.runs[r].tokens.size(); ++i) {
            const auto& token = *trace.runs[r].tokens[i];
            const auto& d = token.divergence;
            const std::string front = fmt::format(
                "{},{},{},{},{},{},{},{},{}", r, i, token.position, csvText(token.text), csvNumber(token.probability),
                csvNumber(token.entropy), d ? csvNumber(d->klDenseSparse) : "", d ? (d->top1Flip ? "1" : "0") : "",
                d ? std::to_string(d->denseRank) : "");
            for (std::size_t l = 0; l < token.layers.size(); ++l) {
                const auto& layer = token.layers[l];
                const auto selected = layer.selectsAll ? token.queryPosition() + 1 : static_cast<std::int64_t>(layer.selected.size());
                out += fmt::format("{},{},{},{},{},{},{},{},{},{}\n", front, l, selected, csvNumber(layer.threshold),
                                   csvNumber(layer.gap), layer.hasScores ? std::to_string(layer.tiesAtThreshold) : "",
                                   csvNumber(layer.coveredMass), csvNumber(layer.oracleMass), csvNumber(layer.recall),
                                   csvNumber(layer.outputError));
            }
        }
    return out;
}

void run(const TraceCommand& command, const CommonOptions& common)
{
    const auto file = std::make_shared<const SafetensorsFile>(SafetensorsFile::open(command.file));
    const Trace trace = readTrace(file);
    const Sizes sizes = sizesOf(*file);
    if (!command.csv.empty())
        writeText(command.csv, table(trace));
    if (!common.json.empty()) {
        nlohmann::json runs = nlohmann::json::array();
        for (const auto& run : trace.runs)
            runs.push_back(runJson(run));
        const auto& m = trace.model;
        writeJson(common.json, {{"file", command.file},
                                {"bytes", sizes.all},
                                {"model",
                                 {{"name", m.name}, {"identity", m.identity}, {"layers", m.layers}, {"index_topk", m.index_topk}}},
                                {"document",
                                 {{"title", trace.document.title},
                                  {"bytes", trace.document.text.size()},
                                  {"parts", trace.document.parts.size()},
                                  {"bookmarks", trace.document.bookmarks.size()}}},
                                {"earlier_documents", trace.earlier.size()},
                                {"title", trace.conversation.title},
                                {"turns", trace.conversation.turns.size()},
                                {"runs", runs}});
    } else if (command.csv != "-") {
        printHuman(trace, sizes, command.file);
    }
}

} // namespace

void addTrace(CLI::App& app, CommonOptions& common)
{
    auto* command = app.add_subcommand("trace", "Check a trace file and tell what it holds; needs no model");
    auto options = std::make_shared<TraceCommand>();
    command->add_option("file", options->file, "Trace (.sightline)")->required();
    command->add_option("--csv", options->csv, "Write a table of run, token and layer to this file, - for standard output");
    command->add_option("--json", common.json, "Write one JSON document to this file, - for standard output");
    command->callback([options, &common] { run(*options, common); });
}

} // namespace sightline::cli
