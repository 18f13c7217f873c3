// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model_info.h"

#include "app/formatting.h"
#include "engine/backend.h"
#include "engine/model.h"
#include "engine/recorded_selection.h"

namespace sightline {
namespace {

constexpr std::int64_t kDefaultK = 256;

} // namespace

ModelInfoPtr describeModel(const Model& model, const QString& folder)
{
    const ModelConfig& config = model.config();
    auto info = std::make_shared<ModelInfo>();
    info->name = QString::fromStdString(model.name());
    info->folder = folder;
    info->parameters = format::parameters(model.parameterCount());
    info->weightFormat = QString::fromStdString(model.weightFormat());
    const auto backend = model.backend().name();
    info->backendName = QString::fromLatin1(backend.data(), static_cast<qsizetype>(backend.size())).toUpper();
    info->backendDescription = QString::fromStdString(model.backend().description());
    info->backendReason = QString::fromStdString(model.backendReason());
    info->onDevice = backend != "cpu";
    info->dsaActive = model.dsaActive();
    info->dsaReason = QString::fromStdString(model.dsaReason());
    info->layerCount = config.num_hidden_layers;
    info->headCount = config.num_attention_heads;
    info->indexTopk = model.dsaActive() ? config.index_topk : 0;
    info->contextLength = model.contextLength();
    info->contextNote = QString::fromStdString(model.contextNote());
    info->favouriteLayer = model.favouriteLayer();
    info->loadSeconds = model.loadSeconds();
    info->facts = TraceModel::of(model);
    return info;
}

RunSettings effectiveSettings(const RunSettings& settings, const ModelInfo& model)
{
    RunSettings effective = settings;
    if (settings.selector.kind == SelectorKind::Replay) {
        effective.selector.k = withoutReplay(settings.selector).k; // of queries that are not recorded
        return effective; // made for one model; another one refuses it with a sentence
    }
    if (needsIndexer(settings.selector.kind) && !model.dsaActive)
        effective.selector.kind = SelectorKind::Dense;
    if (effective.selector.kind == SelectorKind::Dense)
        effective.denseReference = false;
    else if (settings.selector.k <= 0 && model.indexTopk <= 0)
        effective.selector.k = kDefaultK;
    return effective;
}

std::int64_t effectiveK(const RunSettings& settings, const ModelInfo& model)
{
    const SelectorSettings selector = withoutReplay(effectiveSettings(settings, model).selector);
    if (selector.kind == SelectorKind::Dense)
        return 0;
    return selector.k > 0 ? selector.k : model.indexTopk;
}

QString runLabel(const RunSettings& settings, const ModelInfo& model)
{
    if (settings.selector.kind == SelectorKind::Replay && settings.selector.recorded) {
        RunSettings own = settings;
        own.selector = settings.selector.recorded->selector();
        return QStringLiteral("replay of ") + runLabel(own, model);
    }
    const QString k = QString::number(effectiveK(settings, model));
    switch (effectiveSettings(settings, model).selector.kind) {
    case SelectorKind::LightningIndexer:
        return QStringLiteral("DSA ") + k;
    case SelectorKind::Dense:
        break;
    case SelectorKind::Oracle:
        return QStringLiteral("oracle ") + k;
    case SelectorKind::Window:
        return QStringLiteral("window ") + k;
    case SelectorKind::Random:
        return QStringLiteral("random ") + k;
    case SelectorKind::Block:
        return QStringLiteral("block ") + k;
    case SelectorKind::PreviousLayer:
        return QStringLiteral("previous layer ") + k;
    case SelectorKind::Replay:
        return QStringLiteral("replay");
    }
    return QStringLiteral("dense");
}

QString recordingSource(const SelectorSettings& selector)
{
    return selector.recorded ? QString::fromStdString(selector.recorded->source()) : QString();
}

} // namespace sightline
