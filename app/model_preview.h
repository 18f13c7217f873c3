// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend_chooser.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <cstdint>
#include <memory>
#include <vector>

namespace sightline {

/// Bytes that a model would take with one context length.
struct MemoryNeed {
    std::int64_t context = 0;    ///< tokens
    std::int64_t weights = 0;
    std::int64_t latents = 0;    ///< cache of keys and values, of the run and of the dense reference beside it
    std::int64_t indexKeys = 0;  ///< cache of the indexer's keys, of both
    std::int64_t workspace = 0;  ///< activations, logits
    [[nodiscard]] std::int64_t total() const { return weights + latents + indexKeys + workspace; }
};

/// What is known of a model folder before it is loaded. Immutable.
struct ModelPreview {
    QString folder;
    QString problem;              ///< one sentence why it cannot be loaded; the rest is empty then
    QString name, parameters, weightFormat;
    std::int64_t layers = 0, heads = 0;
    std::int64_t ownContext = 0;  ///< tokens that the model was made for
    std::int64_t indexTopk = 0;
    bool dsaActive = false;
    QString dsaReason;
    QString backendDescription;   ///< where it would stand
    QString backendReason;        ///< why not on a better one; empty when there is nothing to say
    bool onDevice = false;
    std::int64_t freeBytes = -1;  ///< there, now; -1 unknown
    std::vector<MemoryNeed> needs; ///< for growing contexts, the last one the model's own

    /// Whether the need leaves a little of what is free; true where that is not known.
    [[nodiscard]] bool fits(const MemoryNeed& need) const;
};
using ModelPreviewPtr = std::shared_ptr<const ModelPreview>;

/// Reads config.json, tokenizer and the headers of the safetensors files, no weights. Any thread; some tens of milliseconds,
/// more where a device must be woken. A folder that cannot be used gives a preview with its problem.
[[nodiscard]] ModelPreview previewModel(const QString& folder, const QString& backend, int threads,
                                        const BackendChooser& chooseBackend = {});

/// Makes previews off the GUI thread; the latest request wins.
class ModelPreviewer : public QObject {
    Q_OBJECT

public:
    explicit ModelPreviewer(BackendChooser chooseBackend = {}, QObject* parent = nullptr);
    ~ModelPreviewer() override;
    void request(const QString& folder, const QString& backend, int threads);

signals:
    void ready(sightline::ModelPreviewPtr preview);

private:
    BackendChooser m_chooseBackend;
    QThreadPool m_pool;
    quint64 m_last = 0;
};

} // namespace sightline
