// SPDX-License-Identifier: GPL-3.0-or-later
// Whole models against golden values of an independent implementation, and CUDA against the CPU.
#include "tools/selfcheck/harness.h"

#include "engine/forward_dump.h"
#include "engine/json_file.h"
#include "engine/model.h"
#include "engine/sequence.h"
#include "engine/transformer.h"
#include "tests/support/rounding.h"
#include "tests/support/tensors.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <system_error>

#include <unistd.h>

namespace sightline::selfcheck {

namespace {

using test::Tensors;

/// A file that goes when its owner does.
class TemporaryFile {
public:
    TemporaryFile()
        : m_path(std::filesystem::temp_directory_path() / fmt::format("sightline-selfcheck-{}.safetensors", getpid()))
    {
    }
    ~TemporaryFile()
    {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

Tensors dump(const std::shared_ptr<const Model>& model, ForwardDumpRequest request, const TemporaryFile& file)
{
    forwardDump(model, std::move(request), file.path());
    return Tensors(file.path());
}

SelectorSettings selectorOf(const Model& model, std::int64_t k = 0)
{
    auto settings = model.defaultSelector();
    settings.k = k;
    return settings;
}

/// How far a value of a whole forward pass may be off: float32 roundings as in roundingBound, and in lower precision one
/// rounding of the operands of each of about twelve products a layer, which add like a random walk.
double forwardTolerance(const ModelConfig& c, std::int64_t context, double scale, CudaPrecision precision)
{
    double out = 2 * test::roundingBound(c, context, scale) * (context > 1000 ? 8 : 1);
    if (precision != CudaPrecision::Exact)
        out += scale * (precision == CudaPrecision::Bfloat16 ? kBf16Unit : kFp8Unit / 4)
            * std::sqrt(12.0 * static_cast<double>(c.num_hidden_layers + 1));
    return out;
}

std::vector<std::int32_t> sortedRows(std::vector<std::int32_t> values, std::int64_t columns)
{
    for (std::size_t at = 0; at < values.size(); at += static_cast<std::size_t>(columns))
        std::sort(values.begin() + static_cast<std::ptrdiff_t>(at),
                  values.begin() + static_cast<std::ptrdiff_t>(at) + static_cast<std::ptrdiff_t>(columns));
    return values;
}

/// Empty where the values agree. In lower precision a close choice of an expert or a position falls either way, which
/// moves the row behind it by more than rounding, the more the smaller the model: most rows must still agree.
std::string compareValues(const std::vector<float>& got, const std::vector<float>& expected, std::int64_t columns,
                          const ModelConfig& c, std::int64_t context, CudaPrecision precision)
{
    const double tolerance = forwardTolerance(c, context, test::largest(expected), precision);
    const auto wrong = difference(got, expected, columns, tolerance);
    if (wrong.empty() || precision == CudaPrecision::Exact || got.size() != expected.size())
        return wrong;
    const auto width = static_cast<std::size_t>(columns), rows = got.size() / width;
    std::size_t other = 0;
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t i = r * width; i < (r + 1) * width; ++i)
            if (!(std::abs(static_cast<double>(got[i]) - expected[i]) <= tolerance) && got[i] != expected[i]) {
                ++other;
                break;
            }
    return other * 2 <= rows ? "" : wrong;
}

std::string compare(const Tensors& got, const std::vector<float>& expected, const std::string& what, const ModelConfig& c,
                    std::int64_t context, CudaPrecision precision)
{
    const auto wrong = compareValues(got.floats(what), expected, got.shape(what).at(1), c, context, precision);
    return wrong.empty() ? "" : what + ": " + wrong;
}

std::string smallModel(const std::shared_ptr<const Model>& model, const std::filesystem::path& folder, std::int64_t chunk,
                       CudaPrecision precision)
{
    const auto& c = model->config();
    const Tensors golden(folder / "golden.safetensors");
    const auto ids = readJsonFile(folder / "ids.json").get<std::vector<TokenId>>();
    const auto count = static_cast<std::int64_t>(ids.size());
    const bool mtp = golden.has("mtp_logits") && chunk == 0;
    const TemporaryFile file;
    if (precision != CudaPrecision::Exact) {
        // Random weights put many scores close to the k-th: in lower precision other positions are read, and what comes of
        // them tells nothing. Reading everything has no such choice.
        const Tensors dense = dump(model, {ids, golden.shape("logits").at(0), {SelectorKind::Dense}, chunk, false, {}}, file);
        return compare(dense, golden.floats("dense_logits"), "logits", c, count, precision);
    }
    const Tensors got = dump(model, {ids, golden.shape("logits").at(0), selectorOf(*model), chunk, mtp, {}}, file);
    std::vector<std::string> names{"logits"};
    if (mtp)
        names.emplace_back("mtp_logits");
    for (std::int64_t l = 0; l < c.num_hidden_layers; ++l) {
        names.push_back(fmt::format("hidden.{}", l));
        if (golden.has(fmt::format("index_scores.{}", l)))
            names.push_back(fmt::format("index_scores.{}", l));
    }
    for (const auto& what : names)
        if (auto wrong = compare(got, golden.floats(what), what, c, count, precision); !wrong.empty())
            return wrong;
    // The goldens hold no close decisions: what was chosen is equal.
    for (std::int64_t l = 0; l < c.num_hidden_layers; ++l) {
        const auto topk = fmt::format("topk.{}", l), experts = fmt::format("experts.{}", l);
        if (golden.has(topk) && golden.has(fmt::format("index_scores.{}", l))) {
            auto mine = got.ints(topk), theirs = golden.ints(topk);
            std::erase(mine, -1);
            std::erase(theirs, -1);
            if (mine != theirs)
                return topk + ": another selection";
        }
        if (golden.has(experts)
            && sortedRows(got.ints(experts), got.shape(experts).at(1)) != golden.ints(experts))
            return experts + ": other experts";
    }
    return {};
}

std::string demoModel(const std::shared_ptr<const Model>& model, const Tensors& golden, const std::string& prefix,
                      CudaPrecision precision)
{
    const auto& c = model->config();
    const auto ids = golden.ints(prefix + "input_ids");
    const auto count = static_cast<std::int64_t>(ids.size());
    const std::int64_t k = golden.ints(prefix + "index_topk").at(0), rows = golden.shape(prefix + "logits").at(0);
    const TemporaryFile file;
    const Tensors got = dump(model, {ids, rows, selectorOf(*model, k), 0, true, {}}, file);
    if (auto wrong = compare(got, golden.floats(prefix + "logits"), "logits", c, count, precision); !wrong.empty())
        return wrong;
    if (auto wrong = compare(got, golden.floats(prefix + "mtp_logits"), "mtp_logits", c, count, precision); !wrong.empty())
        return wrong;
    const auto selected = golden.ints(prefix + "index_topk_indices");
    const auto gaps = golden.floats(prefix + "score_gap_at_k"), scores = golden.floats(prefix + "index_scores");
    const double scale = test::largest(scores);
    // A selection is compared where the score behind the last one chosen is further away than rounding may move both.
    const double bound = 2 * forwardTolerance(c, count, scale, precision);
    std::int64_t compared = 0, other = 0;
    for (std::int64_t l = 0; l <= c.num_hidden_layers; ++l) {
        const auto mine = got.ints(fmt::format("topk.{}", l));
        for (std::int64_t t = 0; t < rows; ++t) {
            const auto from = static_cast<std::ptrdiff_t>((l * rows + t) * k);
            std::vector<std::int32_t> theirs(selected.begin() + from, selected.begin() + from + static_cast<std::ptrdiff_t>(k));
            std::sort(theirs.begin(), theirs.end());
            if (gaps[static_cast<std::size_t>(l * rows + t)] <= bound)
                continue;
            ++compared;
            other += std::equal(theirs.begin(), theirs.end(), mine.begin() + static_cast<std::ptrdiff_t>(t * k)) ? 0 : 1;
        }
    }
    if (other > 0)
        return fmt::format("{} of {} selections differ", other, compared);
    if (precision == CudaPrecision::Exact && compared == 0)
        return "no selection was clear enough to compare";
    const Tensors dense = dump(model, {ids, rows, {SelectorKind::Dense}, 0, false, {}}, file);
    return compare(dense, golden.floats(prefix + "dense_logits"), "logits", c, count, precision);
}

/// A prompt, then tokens one by one as when generating, watched by nobody.
std::vector<float> decoded(const std::shared_ptr<const Model>& model, const std::vector<TokenId>& ids, std::int64_t prompt,
                           const SelectorSettings& selector)
{
    Transformer transformer(model);
    Sequence sequence(transformer, selector);
    std::vector<float> all = sequence.become(std::span(ids).first(static_cast<std::size_t>(prompt)), nullptr, {});
    for (std::size_t i = static_cast<std::size_t>(prompt); i < ids.size(); ++i) {
        const auto logits = sequence.append(ids[i], nullptr, {});
        all.insert(all.end(), logits.begin(), logits.end());
    }
    return all;
}

} // namespace

void checkForward(Report& report, const std::string& backend, CudaPrecision precision, const std::string& label,
                  const std::string& dataFolder, const std::string& demoModelFolder)
{
    std::vector<std::filesystem::path> folders;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(dataFolder) / "forward"))
        folders.push_back(entry.path());
    std::sort(folders.begin(), folders.end());
    for (const auto& folder : folders) {
        const auto load = [&] { return Model::load(folder, {backend, 0, false}); };
        for (const std::int64_t chunk : {0, 7, 1})
            report.run(fmt::format("{}: model {} against its golden, chunks of {}", label, folder.filename().string(), chunk),
                       [&] { return smallModel(load(), folder, chunk, precision); });
    }
    report.run(fmt::format("{}: the demo model is found", label), [&]() -> std::string {
        return std::filesystem::exists(demoModelFolder + "/config.json") ? "" : demoModelFolder + " holds no model";
    });
    if (!std::filesystem::exists(demoModelFolder + "/config.json"))
        return;
    std::shared_ptr<const Model> model;
    report.prepare(fmt::format("{}: the demo model loads", label), [&]() -> std::string {
        model = Model::load(demoModelFolder, {backend, 0, true});
        return model->backend().name() == backend ? "" : "on another backend";
    });
    if (!model)
        return;
    const Tensors golden(std::filesystem::path(dataFolder) / "demo_golden.safetensors");
    for (const std::string name : {"a.", "b.", "c."})
        report.run(fmt::format("{}: demo model against golden {}", label, name), [&] { return demoModel(model, golden, name, precision); });
    if (backend == "cpu")
        return;

    const auto onCpu = Model::load(demoModelFolder, {"cpu", 0, true});
    const auto ids = golden.ints("b.input_ids");
    const auto count = static_cast<std::int64_t>(ids.size());
    for (const auto& [selector, name] : {std::pair{SelectorKind::LightningIndexer, "indexer"}, {SelectorKind::Dense, "dense"},
                                         {SelectorKind::Oracle, "oracle"}, {SelectorKind::Window, "window"},
                                         {SelectorKind::Random, "random"}})
        report.run(fmt::format("{}: 24 tokens one by one, {}", label, name), [&, kind = selector]() -> std::string {
            SelectorSettings settings;
            settings.kind = kind;
            settings.k = kind == SelectorKind::Dense ? 0 : 48;
            const std::int64_t prompt = std::max<std::int64_t>(1, count - 24);
            const auto first = decoded(model, ids, prompt, settings), again = decoded(model, ids, prompt, settings);
            if (first != again)
                return "two runs differ";
            const auto expected = decoded(onCpu, ids, prompt, settings);
            return compareValues(first, expected, model->config().vocab_size, model->config(), count, precision);
        });
    report.run(fmt::format("{}: the most probable token, one by one", label), [&]() -> std::string {
        const auto selector = makeSelector(selectorOf(*model), model->config().index_topk, true);
        Transformer a(model), b(model);
        KvCache one = a.makeCache(), other = b.makeCache();
        std::vector<TokenId> next(ids.begin(), ids.end());
        for (int i = 0; i < 12; ++i) {
            const auto logits = a.forward({next, 1, nullptr, {}}, one, *selector);
            const auto best = static_cast<TokenId>(std::max_element(logits.begin(), logits.end()) - logits.begin());
            if (b.forwardGreedy({next, 1, nullptr, {}}, other, *selector) != best)
                return fmt::format("token {} differs", i);
            next = {best};
        }
        return {};
    });
}

void checkModel(Report& report, CudaPrecision precision, const std::string& label, const std::string& folder)
{
    const auto name = std::filesystem::path(folder).filename().string();
    std::shared_ptr<const Model> cuda, cpu;
    report.prepare(fmt::format("{}: {} loads", label, name), [&]() -> std::string {
        cuda = Model::load(folder, {"cuda", 0, false});
        cpu = Model::load(folder, {"cpu", 0, false});
        return {};
    });
    if (!cuda || !cpu)
        return;
    const auto& c = cpu->config();
    std::vector<TokenId> ids;
    std::uint64_t state = 7;
    for (int i = 0; i < 300; ++i) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        ids.push_back(static_cast<TokenId>((state >> 33) % static_cast<std::uint64_t>(c.vocab_size)));
    }
    for (const auto kind : {SelectorKind::LightningIndexer, SelectorKind::Dense}) {
        if (kind == SelectorKind::LightningIndexer && !cpu->dsaActive())
            continue;
        report.run(fmt::format("{}: {}, {}", label, name, selectorName(kind)), [&]() -> std::string {
            SelectorSettings settings;
            settings.kind = kind;
            const auto count = static_cast<std::int64_t>(ids.size());
            const auto got = decoded(cuda, ids, count - 6, settings);
            if (got != decoded(cuda, ids, count - 6, settings))
                return "two runs differ";
            // As above: random weights choose too closely for lower precision.
            if (kind == SelectorKind::LightningIndexer && precision != CudaPrecision::Exact)
                return std::all_of(got.begin(), got.end(), [](float x) { return std::isfinite(x); }) ? "" : "not finite";
            const auto expected = decoded(cpu, ids, count - 6, settings);
            return compareValues(got, expected, c.vocab_size, c, count, precision);
        });
    }
}

} // namespace sightline::selfcheck
