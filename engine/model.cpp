// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model.h"

#include "engine/backend.h"
#include "engine/backend_registry.h"
#include "engine/checkpoint.h"
#include "engine/cpu_backend.h"
#include "engine/error.h"
#include "engine/memory_estimate.h"
#include "engine/weights.h"

#include <chrono>
#include <cstdlib>

namespace sightline {

Model::Model() = default;
Model::~Model() = default;

std::shared_ptr<const Model> Model::load(const std::filesystem::path& folder, const ModelOptions& options,
                                         std::stop_token stop,
                                         const std::function<void(std::int64_t, std::int64_t)>& progress)
{
    const auto start = std::chrono::steady_clock::now();
    std::shared_ptr<Model> model(new Model);
    model->m_folder = folder;
    model->m_checkpoint = Checkpoint::open(folder);
    if (options.needsTokenizer || std::filesystem::exists(folder / "tokenizer.json"))
        model->m_tokenizer = Tokenizer::load(folder);
    auto choice = chooseBackend(options.backend, options.threads);
    try {
        requireRoom(*model->m_checkpoint, *choice.backend);
    } catch (const Error& error) {
        const bool isForced = !options.backend.empty() || std::getenv("SIGHTLINE_BACKEND") != nullptr;
        if (isForced || choice.backend->name() == "cpu")
            throw;
        choice = {makeCpuBackend(options.threads), error.what()};
    }
    model->m_backend = std::move(choice.backend);
    model->m_backendReason = std::move(choice.reason);
    model->m_weights = std::make_unique<const Weights>(
        loadWeights(*model->m_checkpoint, *model->m_backend, std::move(stop), progress));
    model->m_loadSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return model;
}

std::string Model::name() const
{
    const auto clean = m_folder.lexically_normal();
    return (clean.has_filename() ? clean : clean.parent_path()).filename().string();
}

const ModelConfig& Model::config() const { return m_checkpoint->config(); }

const Tokenizer& Model::tokenizer() const
{
    if (!m_tokenizer)
        throw Error(ErrorCode::InvalidFile, "The model folder " + m_folder.string() + " has no tokenizer.json");
    return *m_tokenizer;
}

ChatStyle Model::chatStyle() const { return detectChatStyle(tokenizer()); }
bool Model::dsaActive() const { return m_checkpoint->dsaActive(); }
std::string Model::dsaReason() const { return m_checkpoint->dsaReason(); }
std::int64_t Model::parameterCount() const { return m_checkpoint->parameterCount(); }
std::string Model::weightFormat() const { return m_checkpoint->weightFormat(); }
std::string Model::backendReason() const { return m_backendReason; }
std::int64_t Model::favouriteLayer() const { return config().favourite_layer; }

SelectorSettings Model::defaultSelector() const
{
    SelectorSettings settings;
    settings.kind = dsaActive() ? SelectorKind::LightningIndexer : SelectorKind::Dense;
    return settings;
}

} // namespace sightline
