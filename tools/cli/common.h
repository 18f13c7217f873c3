// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/chat_format.h"
#include "engine/generator.h"
#include "engine/model.h"
#include "engine/run_settings.h"
#include "engine/trace_file.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace sightline::cli {

/// Options that every subcommand takes.
struct CommonOptions {
    std::string model; ///< empty: the demo model
    std::string backend;
    int threads = 0;
    std::string json; ///< file, "-" for standard output, empty for human text
    BackendChooser chooseBackend = {}; ///< empty: the engine's; no option

    [[nodiscard]] ModelOptions modelOptions() const { return {backend, threads, true, chooseBackend}; }
};

/// The whole program; returns its exit code. `common` holds what no option says.
int runProgram(int argc, const char* const* argv, CommonOptions common);

/// A subcommand: adds itself to the application; its callback does the work and may throw Error.
using Command = std::function<void(CLI::App&, CommonOptions&)>;
void addInfo(CLI::App& app, CommonOptions& common);
void addTokenize(CLI::App& app, CommonOptions& common);
void addAsk(CLI::App& app, CommonOptions& common);
void addForward(CLI::App& app, CommonOptions& common);
void addCompare(CLI::App& app, CommonOptions& common);
void addProbe(CLI::App& app, CommonOptions& common);
void addBench(CLI::App& app, CommonOptions& common);
void addTrace(CLI::App& app, CommonOptions& common);

/// Adds --model, --backend, --threads and --json to a subcommand.
void addCommonOptions(CLI::App& command, CommonOptions& common);

/// Set by Ctrl-C; a second Ctrl-C ends the program at once.
std::stop_token interruptToken();

/// The folder --model names, or the demo model beside the program, its installation or its sources.
std::filesystem::path modelFolder(const CommonOptions& common);
std::shared_ptr<const Model> loadModel(const CommonOptions& common, bool needsTokenizer = true);

/// --selector and --k as settings for this model; empty name: the model's own. A replay is nothing that a name alone says:
/// see ReplayOption.
SelectorSettings selectorFor(const Model& model, const std::string& name, std::int64_t k);

/// A selector for people, with the k in force: "lightning_indexer, k 256", "replay of cpu.sightline (dense)".
std::string selectorText(const SelectorSettings& selector, std::int64_t k);

/// The recorded selection of --selector replay.
struct ReplayOption {
    std::string file;     ///< --replay
    std::int64_t run = 0; ///< --replay-run, from 1; 0: the answer to the same prompt
    void add(CLI::App& command);
    /// Checks that file and selector belong together, and reads the file, before a model is loaded. Throws Error.
    void read(const std::string& selector);
    [[nodiscard]] bool isGiven() const { return m_trace != nullptr; }
    /// Settings that replay it for a text that begins with `tokens`. Throws Error where the model is another one, or no
    /// answer of the file is one to these tokens.
    [[nodiscard]] SelectorSettings selectorFor(const Model& model, std::span<const TokenId> tokens, bool isPrompt) const;

private:
    std::shared_ptr<const Trace> m_trace;
};

/// A text document: not empty, not binary, at most 64 MiB. Line ends become "\n".
std::string readDocument(const std::filesystem::path& path);

/// Whether a text has nothing but white space.
bool isBlank(const std::string& text);

/// A text document and a question about it.
struct Asked {
    std::string document, question;
};
/// Reads the document (an empty path: none) and checks the question, before a model is loaded. Throws Error.
Asked readAsked(const std::filesystem::path& document, const std::string& question);
ChatPrompt promptFor(const Model& model, const Asked& asked);

/// Token ids of a JSON file: a list, or an object with the list as "ids".
std::vector<TokenId> readTokens(const std::filesystem::path& path);

/// Writes the document of a --json option: to a file (whole or not at all) or standard output.
void writeJson(const std::string& target, const nlohmann::json& document);
/// Writes text to a file (whole or not at all) or, for "-", to standard output.
void writeText(const std::string& target, const std::string& text);

/// A number as JSON, null where it is NaN or infinite.
nlohmann::json number(double value);

/// A progress line on stderr while stderr is a terminal; silent otherwise.
class ProgressLine {
public:
    void show(const RunProgress& progress);
    ~ProgressLine();

private:
    bool m_shown = false;
};

} // namespace sightline::cli
