// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/cli/common.h"

#include "engine/error.h"
#include "engine/json_file.h"

#include <fmt/format.h>

#include <cmath>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <thread>

#include <unistd.h>

namespace sightline::cli {

namespace {

constexpr std::size_t kMaxDocumentBytes = 64u << 20;

constexpr int kInterruptedExit = 130; // what shells expect after Ctrl-C

std::filesystem::path programFolder()
{
    std::error_code error;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", error);
    return error ? std::filesystem::path() : self.parent_path();
}

} // namespace

void addCommonOptions(CLI::App& command, CommonOptions& common)
{
    command.add_option("--model", common.model, "Model folder (default: the demo model)");
    command.add_option("--backend", common.backend, "cpu, or cuda where it is available (default: the best)");
    command.add_option("--threads", common.threads, "CPU threads (default: all cores)")->check(CLI::Range(0, 1024));
    command.add_option("--json", common.json, "Write one JSON document to this file, - for standard output");
}

std::stop_token interruptToken()
{
    // Signals are blocked in every thread (threads inherit the mask of the one that starts them) and taken by one
    // that waits for them: runs whose handler could land on a thread inside generated matrix code were seen to end
    // with a corrupted heap.
    // The source is never destroyed: the waiting thread may still be in request_stop() while the program exits.
    static auto* const source = [] {
        auto* const made = new std::stop_source;
        sigset_t signals;
        sigemptyset(&signals);
        sigaddset(&signals, SIGINT);
        sigaddset(&signals, SIGTERM);
        pthread_sigmask(SIG_BLOCK, &signals, nullptr);
        std::thread([made, signals] {
            int signal = 0;
            sigwait(&signals, &signal);
            made->request_stop();
            sigwait(&signals, &signal);
            _exit(kInterruptedExit);
        }).detach();
        return made;
    }();
    return source->get_token();
}

std::filesystem::path modelFolder(const CommonOptions& common)
{
    namespace fs = std::filesystem;
    if (!common.model.empty())
        return common.model;
    if (const char* environment = std::getenv("SIGHTLINE_MODEL"); environment && *environment)
        return environment;
    const fs::path name = fs::path("models") / "sightline-demo";
    const fs::path places[] = {programFolder() / ".." / SIGHTLINE_DATA_DIR / name,
                               fs::path(SIGHTLINE_SOURCE_DIR) / "resources" / name};
    std::error_code error;
    for (const auto& place : places)
        if (fs::exists(place / "config.json", error))
            return place.lexically_normal();
    throw Error(ErrorCode::InvalidFile,
                fmt::format("The demo model was not found in {}; give a model folder with --model", places[0].string()));
}

std::shared_ptr<const Model> loadModel(const CommonOptions& common, bool needsTokenizer)
{
    auto options = common.modelOptions();
    options.needsTokenizer = needsTokenizer;
    auto model = Model::load(modelFolder(common), options, interruptToken());
    if (!model->contextNote().empty())
        fmt::print(stderr, "sightline-cli: {}; longer texts are refused\n", model->contextNote());
    return model;
}

SelectorSettings selectorFor(const Model& model, const std::string& name, std::int64_t k)
{
    auto settings = model.defaultSelector();
    if (!name.empty()) {
        const auto kind = selectorFromName(name);
        if (!kind)
            throw Error(ErrorCode::InvalidInput,
                        fmt::format("There is no selector named \"{}\"; choose {}", name, selectorNames()));
        if (*kind == SelectorKind::Replay)
            throw Error(ErrorCode::InvalidInput, "The replay selector is one of ask and forward, with a trace: --selector replay "
                                                 "--replay FILE.sightline");
        settings.kind = *kind;
    }
    settings.k = k;
    return settings;
}

std::string readDocument(const std::filesystem::path& path)
{
    std::string text = readFile(path, kMaxDocumentBytes);
    if (text.starts_with("\xEF\xBB\xBF"))
        text.erase(0, 3);
    if (text.find('\0') != std::string::npos)
        throw Error(ErrorCode::InvalidInput, fmt::format("{} is not a text document: it holds binary data", path.string()));
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            continue;
        out.push_back(text[i] == '\r' ? '\n' : text[i]);
    }
    if (out.find_first_not_of(" \t\n\v\f") == std::string::npos)
        throw Error(ErrorCode::InvalidInput, fmt::format("{} is empty: there is nothing to read", path.string()));
    return out;
}

bool isBlank(const std::string& text)
{
    return text.find_first_not_of(" \t\n\r") == std::string::npos;
}

Asked readAsked(const std::filesystem::path& document, const std::string& question)
{
    Asked asked{document.empty() ? std::string() : readDocument(document), question};
    if (isBlank(question))
        throw Error(ErrorCode::InvalidInput, "The question is empty");
    return asked;
}

ChatPrompt promptFor(const Model& model, const Asked& asked)
{
    const ChatTurn turn{ChatTurn::Role::User, asked.question};
    return buildPrompt(model.tokenizer(), model.chatStyle(), model.tokenizer().encode(asked.document, false),
                       std::span(&turn, 1), true);
}

std::vector<TokenId> readTokens(const std::filesystem::path& path)
{
    const auto json = readJsonFile(path);
    const auto& list = json.is_object() && json.contains("ids") ? json["ids"] : json;
    if (!list.is_array())
        throw Error(ErrorCode::InvalidFile,
                    fmt::format("{} must hold a list of token ids, or an object with the list as \"ids\"", path.string()));
    std::vector<TokenId> ids;
    for (const auto& entry : list) {
        if (!entry.is_number_integer() || entry.get<std::int64_t>() < 0 || entry.get<std::int64_t>() > 0x7FFFFFFF)
            throw Error(ErrorCode::InvalidFile,
                        fmt::format("{}: entry {} is no token id", path.string(), ids.size()));
        ids.push_back(entry.get<TokenId>());
    }
    return ids;
}

void writeJson(const std::string& target, const nlohmann::json& document)
{
    writeText(target, document.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
}

void writeText(const std::string& target, const std::string& text)
{
    if (target == "-") {
        std::fwrite(text.data(), 1, text.size(), stdout);
        std::fflush(stdout);
        return;
    }
    const std::string temporary = target + ".part";
    {
        std::ofstream file(temporary, std::ios::binary | std::ios::trunc);
        file << text;
        file.flush();
        if (!file) {
            const std::string reason = std::strerror(errno);
            std::error_code ignored;
            std::filesystem::remove(temporary, ignored);
            throw Error(ErrorCode::InvalidInput, fmt::format("{} could not be written: {}", target, reason));
        }
    }
    std::error_code error;
    std::filesystem::rename(temporary, target, error);
    if (error) {
        std::error_code ignored;
        std::filesystem::remove(temporary, ignored);
        throw Error(ErrorCode::InvalidInput, fmt::format("{} could not be written: {}", target, error.message()));
    }
}

nlohmann::json number(double value) { return std::isfinite(value) ? nlohmann::json(value) : nlohmann::json(nullptr); }

void ProgressLine::show(const RunProgress& progress)
{
    if (!isatty(STDERR_FILENO))
        return;
    const char* what = progress.phase == RunProgress::Phase::Prefill ? "Reading" : "Reading for the dense reference";
    fmt::print(stderr, "\r\033[K{} {}/{} tokens", what, progress.done, progress.total);
    if (progress.secondsLeft >= 0)
        fmt::print(stderr, ", {:.0f} tokens/s, {:.0f} s left", progress.tokensPerSecond, progress.secondsLeft);
    std::fflush(stderr);
    m_shown = true;
}

ProgressLine::~ProgressLine()
{
    if (m_shown)
        fmt::print(stderr, "\r\033[K");
}

} // namespace sightline::cli
