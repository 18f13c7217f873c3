// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/chat_format.h"
#include "engine/model_config.h"
#include "engine/run_settings.h"
#include "engine/tokenizer.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
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
};

/// A checkpoint on a backend with its tokenizer. Constant after loading; shared by sequences.
class Model {
public:
    /// Loads a model folder. `progress(done, total)` counts bytes. Throws Error.
    [[nodiscard]] static std::shared_ptr<const Model> load(const std::filesystem::path& folder,
        const ModelOptions& options = {}, std::stop_token stop = {},
        const std::function<void(std::int64_t, std::int64_t)>& progress = {});
    ~Model();

    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    [[nodiscard]] std::string name() const; ///< last component of the folder
    [[nodiscard]] const ModelConfig& config() const;
    [[nodiscard]] const Checkpoint& checkpoint() const { return *m_checkpoint; }
    [[nodiscard]] bool hasTokenizer() const { return m_tokenizer.has_value(); }
    [[nodiscard]] const Tokenizer& tokenizer() const; ///< throws Error when the folder has none
    [[nodiscard]] ChatStyle chatStyle() const;
    [[nodiscard]] Backend& backend() const { return *m_backend; } ///< operations; used by one thread at a time
    [[nodiscard]] const Weights& weights() const { return *m_weights; }
    [[nodiscard]] bool dsaActive() const;
    [[nodiscard]] std::string dsaReason() const;
    [[nodiscard]] std::int64_t parameterCount() const;
    [[nodiscard]] std::string weightFormat() const;  ///< "FP8", "BF16" or "F32"
    [[nodiscard]] std::string backendReason() const; ///< why not a better one, or empty
    /// Layer that a fresh view opens on: `sightline.favourite_layer` of config.json, else -1.
    [[nodiscard]] std::int64_t favouriteLayer() const;
    /// The selector that the model was made for: its indexer, or dense attention without one.
    [[nodiscard]] SelectorSettings defaultSelector() const;
    [[nodiscard]] double loadSeconds() const { return m_loadSeconds; }

private:
    Model();
    std::filesystem::path m_folder;
    std::shared_ptr<const Checkpoint> m_checkpoint;
    std::optional<Tokenizer> m_tokenizer;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<const Weights> m_weights; // after the backend, whose memory they hold
    std::string m_backendReason;
    double m_loadSeconds = 0;
};

} // namespace sightline
