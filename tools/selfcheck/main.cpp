// SPDX-License-Identifier: GPL-3.0-or-later
// Compares the backends: every operation of CUDA with the CPU's, and whole models of both with golden values.
//     sightline-selfcheck [--verbose] [--filter TEXT] [--variant NAME] [--data DIR] [--model DIR]
//                        [--extra-model DIR]...
// Ends with "N passed, N failed" and exit code 0 where nothing failed. Without a GPU the CPU is compared with the
// goldens and the rest counts as skipped.
#include "engine/cpu_backend.h"
#include "engine/cuda_module.h"
#include "tools/selfcheck/harness.h"

#include <fmt/format.h>

#include <array>
#include <cstdlib>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace sightline;
using namespace sightline::selfcheck;

namespace {

struct Options {
    bool verbose = false, forwardOnly = false, operationsOnly = false;
    std::string filter, variant;
    std::vector<std::string> extraModels;
    std::string data = SIGHTLINE_SOURCE_DIR "/tests/data";
    std::string model = SIGHTLINE_SOURCE_DIR "/resources/models/sightline-demo";
};

/// Groups of cases, as bits.
enum Groups : unsigned { Dense = 1, Caches = 2, Selection = 4, Attention = 8, Experts = 16, Forward = 32, Decode = 64, All = 127 };

/// One way to run CUDA, as environment and settings.
struct Variant {
    const char* label;
    CudaPrecision precision;
    const char* precisionName;
    const char* path;
    bool fused, graphs, overlap;
    unsigned groups = All;
    /// SIGHTLINE_CUDA_<first> is set to <second>; others of kSwitches are not set.
    std::array<std::pair<const char*, const char*>, 4> switches{};
};

constexpr const char* kSwitches[] = {"TUNED", "ATTENTION", "CLUSTER", "WIDE", "EARLY", "LONE", "FRONT", "PAIRS", "PREFILL"};

constexpr Variant kVariants[] = {
    {"exact", CudaPrecision::Exact, "exact", "auto", true, true, false},
    {"exact unfused", CudaPrecision::Exact, "exact", "auto", false, false, false},
    {"auto", CudaPrecision::Automatic, "auto", "auto", true, true, true},
    {"auto portable", CudaPrecision::Automatic, "auto", "portable", true, true, false},
    {"bf16", CudaPrecision::Bfloat16, "bf16", "auto", true, true, false},
    {"fp8", CudaPrecision::Float8, "fp8", "auto", true, true, false},
    {"auto in order", CudaPrecision::Automatic, "auto", "auto", true, true, false},
    {"exact overlapped", CudaPrecision::Exact, "exact", "auto", true, true, true, Attention | Experts | Forward | Decode},
    {"exact pairs", CudaPrecision::Exact, "exact", "auto", true, true, false, Attention | Forward, {{{"PAIRS", "1"}}}},
    {"exact lists", CudaPrecision::Exact, "exact", "auto", true, true, false, Selection, {{{"CLUSTER", "0"}}}},
    {"auto turns", CudaPrecision::Automatic, "auto", "auto", true, true, false, Attention | Forward, {{{"ATTENTION", "turns"}}}},
    {"auto stream", CudaPrecision::Automatic, "auto", "auto", true, true, true, Attention | Forward, {{{"ATTENTION", "stream"}}}},
    {"fp8 turns", CudaPrecision::Float8, "fp8", "auto", true, true, true, Attention, {{{"ATTENTION", "turns"}}}},
    {"auto narrow", CudaPrecision::Automatic, "auto", "auto", true, true, false, Attention | Forward, {{{"ATTENTION", "narrow"}}}},
    {"auto mha", CudaPrecision::Automatic, "auto", "auto", true, true, true, Attention | Forward, {{{"PREFILL", "mha"}}}},
    {"auto mha portable", CudaPrecision::Automatic, "auto", "portable", true, true, false, Attention | Forward,
     {{{"PREFILL", "mha"}}}},
    {"auto mqa", CudaPrecision::Automatic, "auto", "auto", true, true, true, Forward, {{{"PREFILL", "mqa"}}}},
    {"auto tiles of 64", CudaPrecision::Automatic, "auto", "auto", true, true, true, Experts | Forward, {{{"WIDE", "0"}}}},
    {"auto without early", CudaPrecision::Automatic, "auto", "auto", true, true, true, Decode | Forward, {{{"EARLY", "0"}}}},
    {"exact without lone", CudaPrecision::Exact, "exact", "auto", true, true, true, Selection | Decode, {{{"LONE", "0"}}}},
    {"auto without front", CudaPrecision::Automatic, "auto", "auto", true, true, true, Caches | Decode | Forward, {{{"FRONT", "0"}}}},
    {"auto without all three", CudaPrecision::Automatic, "auto", "auto", true, true, true, Decode | Forward,
     {{{"EARLY", "0"}, {"LONE", "0"}, {"FRONT", "0"}}}},
    {"exact untuned", CudaPrecision::Exact, "exact", "auto", true, true, false, All, {{{"TUNED", "0"}}}},
    {"auto untuned", CudaPrecision::Automatic, "auto", "auto", true, true, false, All, {{{"TUNED", "0"}}}},
};

[[noreturn]] void usage(const std::string& sentence)
{
    fmt::print(stderr, "sightline-selfcheck: {}\n", sentence);
    std::exit(2);
}

Options parse(std::span<char*> arguments)
{
    Options out;
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string_view word = arguments[i];
        const auto value = [&]() -> std::string {
            if (i + 1 >= arguments.size())
                usage(fmt::format("{} needs a value", word));
            return arguments[++i];
        };
        if (word == "--verbose")
            out.verbose = true;
        else if (word == "--forward")
            out.forwardOnly = true;
        else if (word == "--operations")
            out.operationsOnly = true;
        else if (word == "--filter")
            out.filter = value();
        else if (word == "--variant")
            out.variant = value();
        else if (word == "--extra-model")
            out.extraModels.push_back(value());
        else if (word == "--data")
            out.data = value();
        else if (word == "--model")
            out.model = value();
        else
            usage(fmt::format("there is no option {}; known are --verbose, --filter TEXT, --variant NAME, --operations, "
                              "--forward, --data DIR, --model DIR and --extra-model DIR", word));
    }
    return out;
}

void setEnvironment(const Variant& variant)
{
    setenv("SIGHTLINE_CUDA_PRECISION", variant.precisionName, 1);
    setenv("SIGHTLINE_CUDA_PATH", variant.path, 1);
    setenv("SIGHTLINE_CUDA_FUSED", variant.fused ? "1" : "0", 1);
    setenv("SIGHTLINE_CUDA_GRAPHS", variant.graphs ? "1" : "0", 1);
    setenv("SIGHTLINE_CUDA_OVERLAP", variant.overlap ? "1" : "0", 1);
    for (const char* name : kSwitches)
        unsetenv((std::string("SIGHTLINE_CUDA_") + name).c_str());
    for (const auto& [name, value] : variant.switches)
        if (name)
            setenv((std::string("SIGHTLINE_CUDA_") + name).c_str(), value, 1);
}

void checkVariant(Report& report, const Variant& variant, const Options& options, Backend& cpu)
{
    setEnvironment(variant);
    const CudaSettings settings = cudaSettingsFromEnvironment();
    if (!options.forwardOnly) {
        const auto cuda = makeCudaBackend(settings);
        const Bench bench{cpu, *cuda, settings, variant.label};
        using Group = void(Report&, const Bench&);
        for (const auto& [bit, group] : {std::pair<unsigned, Group*>{Dense, checkDense}, {Caches, checkCaches},
                                         {Selection, checkSelection}, {Attention, checkAttention}, {Attention, checkHeadAttention},
                                         {Experts, checkExperts},
                                         {Decode, checkDecode}})
            if ((variant.groups & bit) && !report.deviceLost())
                group(report, bench);
    }
    if ((variant.groups & Forward) && !options.operationsOnly && !report.deviceLost())
        checkForward(report, "cuda", variant.precision, variant.label, options.data, options.model);
    for (const auto& folder : options.extraModels)
        if ((variant.groups & Forward) && !report.deviceLost())
            checkModel(report, variant.precision, variant.label, folder);
}

} // namespace

int main(int argc, char** argv)
{
    const Options options = parse({argv, static_cast<std::size_t>(argc)});
    Report report(options.verbose);
    report.setFilter(options.filter);
    const auto cpu = makeCpuBackend(0);
    fmt::print("{}\n", cpu->description());
    bool hasCuda = true;
    try {
        fmt::print("{}\n", makeCudaBackend(cudaSettingsFromEnvironment())->description());
    } catch (const Error& error) {
        hasCuda = false;
        fmt::print("No CUDA: {}\n", error.what());
    }
    if (!options.operationsOnly && (options.variant.empty() || options.variant == "cpu"))
        checkForward(report, "cpu", CudaPrecision::Exact, "cpu", options.data, options.model);
    for (const auto& variant : kVariants) {
        if (!options.variant.empty() && options.variant != variant.label)
            continue;
        if (hasCuda && !report.deviceLost())
            checkVariant(report, variant, options, *cpu);
        else
            report.skip(variant.label);
    }
    if (report.deviceLost())
        fmt::print("The GPU stopped answering: what follows was not run\n");
    report.summary();
    return report.failed() > 0 ? 1 : 0;
}
