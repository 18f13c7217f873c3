// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model_preview.h"

#include "app/formatting.h"
#include "app/process_memory.h"
#include "engine/backend.h"
#include "engine/checkpoint.h"
#include "engine/error.h"
#include "engine/placement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace sightline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sightline::ModelPreview)
};

MemoryNeed needOf(const Checkpoint& checkpoint, const Backend& backend, std::int64_t context)
{
    const MemoryEstimate estimate = estimateMemory(checkpoint, backend, context);
    const ModelConfig& config = checkpoint.config();
    // The estimate has one cache; without its index keys the backend would keep this much of a position.
    const std::int64_t keys = checkpoint.dsaActive() ? config.index_head_dim : 0;
    const std::int64_t both = backend.cacheBytes({ config.kv_lora_rank, config.qk_rope_head_dim, keys });
    const std::int64_t latents = backend.cacheBytes({ config.kv_lora_rank, config.qk_rope_head_dim, 0 });
    const std::int64_t all = estimate.cache + estimate.denseReference;
    MemoryNeed need;
    need.context = context;
    need.weights = estimate.weights;
    need.latents = both > 0 ? all / both * latents : all;
    need.indexKeys = all - need.latents;
    need.workspace = estimate.workspace;
    return need;
}

/// Round lengths that a person would choose from, and the model's own.
std::vector<std::int64_t> contextsUpTo(std::int64_t own)
{
    std::vector<std::int64_t> contexts;
    for (std::int64_t context = 2048; context < own; context *= 2)
        contexts.push_back(context);
    contexts.push_back(own);
    return contexts;
}

void read(ModelPreview& preview, const QString& wish, int threads, const BackendChooser& chooseBackend)
{
    const auto files = ModelFiles::open(std::filesystem::path(preview.folder.toStdString()));
    const Checkpoint& checkpoint = *files.checkpoint;
    const ModelConfig& config = checkpoint.config();
    preview.parameters = format::parameters(checkpoint.parameterCount());
    preview.weightFormat = QString::fromStdString(checkpoint.weightFormat());
    preview.layers = config.num_hidden_layers;
    preview.heads = config.num_attention_heads;
    preview.ownContext = config.max_position_embeddings;
    preview.dsaActive = checkpoint.dsaActive();
    preview.dsaReason = QString::fromStdString(checkpoint.dsaReason());
    preview.indexTopk = checkpoint.dsaActive() ? config.index_topk : 0;

    ModelOptions options;
    options.backend = wish.toStdString();
    options.threads = threads;
    options.chooseBackend = chooseBackend;
    const Placement place = placeModel(checkpoint, options, config.max_position_embeddings);
    const Backend& backend = *place.choice.backend;
    preview.backendDescription = QString::fromStdString(backend.description());
    preview.backendReason = QString::fromStdString(place.choice.reason);
    preview.onDevice = backend.name() != "cpu";
    const std::int64_t free = backend.freeBytes();
    preview.freeBytes = free < std::numeric_limits<std::int64_t>::max() ? free : availableBytes();
    for (const std::int64_t context : contextsUpTo(config.max_position_embeddings))
        preview.needs.push_back(needOf(checkpoint, backend, context));
}

} // namespace

bool ModelPreview::fits(const MemoryNeed& need) const
{
    return freeBytes < 0 || need.total() <= freeBytes - freeBytes / 32;
}

ModelPreview previewModel(const QString& folder, const QString& backend, int threads, const BackendChooser& chooseBackend)
{
    ModelPreview preview;
    preview.folder = folder;
    preview.name = QDir(folder).dirName();
    try {
        if (!QFileInfo(folder).isDir())
            preview.problem = Words::tr("The folder %1 is not there any more.").arg(folder);
        else
            read(preview, backend, threads, chooseBackend);
    } catch (const std::exception& error) {
        preview.problem = QString::fromUtf8(error.what());
        if (!preview.problem.endsWith(QLatin1Char('.')))
            preview.problem += QLatin1Char('.');
    }
    return preview;
}

ModelPreviewer::ModelPreviewer(BackendChooser chooseBackend, QObject* parent)
    : QObject(parent), m_chooseBackend(std::move(chooseBackend))
{
    m_pool.setMaxThreadCount(1);
}

ModelPreviewer::~ModelPreviewer()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void ModelPreviewer::request(const QString& folder, const QString& backend, int threads)
{
    const quint64 id = ++m_last;
    m_pool.clear(); // nobody waits for the ones before
    m_pool.start([this, id, folder, backend, threads] {
        auto preview = std::make_shared<const ModelPreview>(previewModel(folder, backend, threads, m_chooseBackend));
        QMetaObject::invokeMethod(
            this,
            [this, id, preview] {
                if (id == m_last)
                    emit ready(preview);
            },
            Qt::QueuedConnection);
    });
}

} // namespace sightline
