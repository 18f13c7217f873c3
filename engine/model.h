// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend_chooser.h"
#include "engine/chat_format.h"
#include "engine/model_config.h"
#include "engine/run_settings.h"
#include "engine/tokenizer.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>

namespace sightline {

class Backend;
class Checkpoint;
struct Weights;

/// How a model is loaded.
struct ModelOptions {
    std::string backend;      ///< "cpu", "cuda" or empty: SIGHTLINE_BACKEND, else the best available
    int threads = 0;          ///< CPU threads; 0: all cores this process may use
    bool needsTokenizer = true; ///< false: a folder without tokenizer files is fine
    BackendChooser chooseBackend = {}; ///< empty: the registry
    std::int64_t context = 0; ///< tokens that a sequence may have at most; 0, or more than the model's own: the model's own
    std::string backendReason = {};    ///< why it is this backend, to be shown; empty: what the chooser says
};

/// What is read of a model folder before it stands on a backend. Constant; models on several backends may share it.
struct ModelFiles {
    std::filesystem::path folder;
    std::shared_ptr<const Checkpoint> checkpoint;
    std::shared_ptr<const Tokenizer> tokenizer; ///< null without
    /// Throws Error.
    [[nodiscard]] static ModelFiles open(const std::filesystem::path& folder, bool needsTokenizer = true);
};

/// A checkpoint on a backend with its tokenizer. Constant after loading; shared by sequences.
class Model {
public:
    /// Loads a model folder. `progress(done, total)` counts bytes. Throws Error.
    [[nodiscard]] static std::shared_ptr<const Model> load(const std::filesystem::path& folder,
        const ModelOptions& options = {}, std::stop_token stop = {},
        const std::function<void(std::int64_t, std::int64_t)>& progress = {});
    /// The same of files that are open already.
    [[nodiscard]] static std::shared_ptr<const Model> load(const ModelFiles& files, const ModelOptions& options = {},
        std::stop_token stop = {}, const std::function<void(std::int64_t, std::int64_t)>& progress = {});
    ~Model();

    [[nodiscard]] const ModelFiles& files() const { return m_files; }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_files.folder; }
    [[nodiscard]] std::string name() const; ///< last component of the folder
    [[nodiscard]] const ModelConfig& config() const;
    [[nodiscard]] const Checkpoint& checkpoint() const { return *m_files.checkpoint; }
    [[nodiscard]] bool hasTokenizer() const { return m_files.tokenizer != nullptr; }
    [[nodiscard]] const Tokenizer& tokenizer() const; ///< throws Error when the folder has none
    [[nodiscard]] ChatStyle chatStyle() const;
    [[nodiscard]] Backend& backend() const { return *m_backend; } ///< operations; used by one thread at a time
    [[nodiscard]] const Weights& weights() const { return *m_weights; }
    [[nodiscard]] bool dsaActive() const;
    [[nodiscard]] std::string dsaReason() const;
    [[nodiscard]] std::int64_t parameterCount() const;
    [[nodiscard]] std::string weightFormat() const;  ///< "FP8", "BF16" or "F32"
    [[nodiscard]] std::string backendReason() const; ///< why not a better one, or empty
    /// Tokens that a sequence may have: the model's own context, or what of it has room on the backend.
    [[nodiscard]] std::int64_t contextLength() const { return m_contextLength; }
    /// One sentence without its full stop why contextLength() is less than the model's own; else empty.
    [[nodiscard]] const std::string& contextNote() const { return m_contextNote; }
    /// Layer that a fresh view opens on: `sightline.favourite_layer` of config.json, else -1.
    [[nodiscard]] std::int64_t favouriteLayer() const;
    /// The selector that the model was made for: its indexer, or dense attention without one.
    [[nodiscard]] SelectorSettings defaultSelector() const;
    [[nodiscard]] double loadSeconds() const { return m_loadSeconds; }

private:
    Model();
    ModelFiles m_files;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<const Weights> m_weights; // after the backend, whose memory they hold
    std::string m_backendReason, m_contextNote;
    std::int64_t m_contextLength = 0;
    double m_loadSeconds = 0;
};

} // namespace sightline
