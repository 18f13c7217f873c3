// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/trace.h"
#include "engine/transformer.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace sightline {

/// Records what the last row of a forward pass read in every layer: the row whose logits choose the next
/// token. Local divergence is measured on the spot, from the same hidden state and cache.
class TraceRecorder final : public ForwardObserver {
public:
    TraceRecorder(const Model& model, bool localDivergence);

    /// The pass whose last position is `end` - 1 is recorded.
    void expect(std::int64_t end);
    [[nodiscard]] bool wants(std::int64_t first, std::int64_t end) const override;
    void onLayer(const LayerView& view) override;
    [[nodiscard]] std::vector<LayerRecord> take(); ///< one per layer of the model

private:
    void measure(const LayerView& view, std::int64_t row, LayerRecord& record);
    float* scratch(std::shared_ptr<float>& memory, std::int64_t& size, std::int64_t count);

    const Model& m_model;
    bool m_localDivergence;
    std::int64_t m_end = 0;
    std::vector<LayerRecord> m_layers;
    std::shared_ptr<float> m_mass, m_small;
    std::int64_t m_massSize = 0, m_smallSize = 0;
};

} // namespace sightline
