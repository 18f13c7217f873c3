// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model.h"

#include "engine/backend.h"
#include "engine/checkpoint.h"
#include "engine/device_failure.h"
#include "engine/error.h"
#include "engine/placement.h"
#include "engine/weights.h"

#include <algorithm>
#include <chrono>

namespace sightline {

Model::Model() = default;
Model::~Model() = default;

ModelFiles ModelFiles::open(const std::filesystem::path& folder, bool needsTokenizer)
{
    ModelFiles files{folder, Checkpoint::open(folder), nullptr};
    if (needsTokenizer || std::filesystem::exists(folder / "tokenizer.json"))
        files.tokenizer = std::make_shared<const Tokenizer>(Tokenizer::load(folder));
    return files;
}

std::shared_ptr<const Model> Model::load(const std::filesystem::path& folder, const ModelOptions& options,
                                         std::stop_token stop,
                                         const std::function<void(std::int64_t, std::int64_t)>& progress)
{
    return load(ModelFiles::open(folder, options.needsTokenizer), options, std::move(stop), progress);
}

std::shared_ptr<const Model> Model::load(const ModelFiles& files, const ModelOptions& options, std::stop_token stop,
                                         const std::function<void(std::int64_t, std::int64_t)>& progress)
{
    const auto start = std::chrono::steady_clock::now();
    const auto& checkpoint = *files.checkpoint;
    const std::int64_t own = checkpoint.config().max_position_embeddings;
    const std::int64_t context = options.context > 0 ? std::min(options.context, own) : own;
    std::shared_ptr<Model> model(new Model);
    model->m_files = files;

    const auto loadAt = [&](Placement& place) {
        model->m_backend = std::move(place.choice.backend);
        model->m_backendReason = options.backendReason.empty() ? place.choice.reason : options.backendReason;
        model->m_contextLength = place.room.context;
        model->m_contextNote = place.room.note;
        model->m_weights = std::make_unique<const Weights>(loadWeights(checkpoint, *model->m_backend, stop, progress));
    };
    auto place = placeModel(checkpoint, options, context);
    if (!place.isUsable(context))
        throw Error(ErrorCode::OutOfMemory, place.room.note);
    try {
        loadAt(place);
    } catch (const Error& error) {
        if (!place.mayMoveToCpu || !callsForCpu(error, *model->m_backend))
            throw;
        model->m_backend.reset();
        place = placeOnCpu(options, context, error.what());
        loadAt(place);
    }
    model->m_loadSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return model;
}

std::string Model::name() const
{
    const auto clean = m_files.folder.lexically_normal();
    return (clean.has_filename() ? clean : clean.parent_path()).filename().string();
}

const ModelConfig& Model::config() const { return m_files.checkpoint->config(); }

const Tokenizer& Model::tokenizer() const
{
    if (!m_files.tokenizer)
        throw Error(ErrorCode::InvalidFile, "The model folder " + m_files.folder.string() + " has no tokenizer.json");
    return *m_files.tokenizer;
}

ChatStyle Model::chatStyle() const { return detectChatStyle(tokenizer()); }
bool Model::dsaActive() const { return m_files.checkpoint->dsaActive(); }
std::string Model::dsaReason() const { return m_files.checkpoint->dsaReason(); }
std::int64_t Model::parameterCount() const { return m_files.checkpoint->parameterCount(); }
std::string Model::weightFormat() const { return m_files.checkpoint->weightFormat(); }
std::string Model::backendReason() const { return m_backendReason; }
std::int64_t Model::favouriteLayer() const { return config().favourite_layer; }

SelectorSettings Model::defaultSelector() const
{
    SelectorSettings settings;
    settings.kind = dsaActive() ? SelectorKind::LightningIndexer : SelectorKind::Dense;
    return settings;
}

} // namespace sightline
