// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/forward_dump.h"

#include "engine/checkpoint.h"
#include "engine/error.h"
#include "engine/safetensors_writer.h"
#include "engine/transformer.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace sightline {

namespace {

/// Collects the last rows of every layer over the chunks of a pass.
class DumpObserver final : public ForwardObserver {
public:
    struct Layer {
        std::vector<float> hidden, scores;
        std::vector<std::int32_t> topk, experts;
        std::int64_t expertsPerToken = 0;
        bool hasScores = false;
    };

    DumpObserver(const Model& model, std::int64_t total, std::int64_t last, std::int64_t width)
        : layers(static_cast<std::size_t>(model.config().num_hidden_layers + 1)), m_model(model), m_total(total),
          m_begin(total - last), m_width(width)
    {
    }

    bool wants(std::int64_t, std::int64_t end) const override { return end > m_begin; }

    void onLayer(const LayerView& view) override
    {
        auto& layer = layers[static_cast<std::size_t>(view.layer)];
        const std::int64_t from = std::max<std::int64_t>(0, m_begin - view.first), rows = view.rows - from;
        const auto hidden = view.hidden.slice(from, rows);
        append(layer.hidden, hidden.data, hidden.size());
        layer.hasScores = view.indexQuery.extent(0) > 0;
        if (layer.hasScores) {
            const std::int64_t visible = view.first + view.rows;
            const auto memory = m_model.backend().allocate(rows * visible);
            m_model.backend().indexScores(view.indexQuery.slice(from, rows), view.indexWeights.slice(from, rows),
                                          *view.cache, view.first + from, View<float, 2>(memory.get(), {rows, visible}));
            for (std::int64_t t = 0; t < rows; ++t) {
                append(layer.scores, memory.get() + t * visible, visible);
                layer.scores.resize(layer.scores.size() + static_cast<std::size_t>(m_total - visible),
                                    -std::numeric_limits<float>::infinity());
            }
        }
        for (std::int64_t t = from; t < view.rows; ++t) {
            const std::size_t begin = layer.topk.size();
            if (view.selection.all) {
                for (std::int64_t s = 0; s <= view.first + t; ++s)
                    layer.topk.push_back(static_cast<std::int32_t>(s));
            } else {
                append(layer.topk, view.selection.indices.row(t), view.selection.indices.extent(1));
            }
            layer.topk.resize(begin + static_cast<std::size_t>(m_width), -1);
        }
        if (view.experts.extent(0) > 0) {
            layer.expertsPerToken = view.experts.extent(1);
            const auto experts = view.experts.slice(from, rows);
            append(layer.experts, experts.data, experts.size());
        }
    }

    std::vector<Layer> layers;

private:
    /// Adds values in backend memory to the end of a list.
    template <typename T>
    void append(std::vector<T>& to, const T* from, std::int64_t count) const
    {
        const std::size_t size = to.size();
        to.resize(size + static_cast<std::size_t>(count));
        m_model.backend().download(from, to.data() + size, count);
    }

    const Model& m_model;
    std::int64_t m_total, m_begin, m_width;
};

} // namespace

void forwardDump(const std::shared_ptr<const Model>& model, const ForwardDumpRequest& request,
                 const std::filesystem::path& out)
{
    const auto total = static_cast<std::int64_t>(request.tokens.size());
    const auto& c = model->config();
    if (total == 0)
        throw Error(ErrorCode::InvalidInput, "The list of tokens is empty");
    if (request.last < 1 || request.last > total)
        throw Error(ErrorCode::InvalidInput,
                    fmt::format("The number of last rows must be between 1 and the {} tokens given, not {}", total,
                                request.last));
    const auto selector = makeSelector(request.selector, c.index_topk, model->dsaActive());
    // Rows as wide as the selector's k; a k beyond both text and model says no more than the text's length.
    const std::int64_t width = request.selector.kind == SelectorKind::Dense
        ? total
        : std::min(selector->k(), std::max(total, c.index_topk));
    DumpObserver observer(*model, total, request.last, width);
    Transformer transformer(model);
    KvCache cache = transformer.makeCache();
    std::vector<float> logits;
    Transformer::MtpResult mtp;
    if (request.mtp) {
        logits = transformer.forwardWithMtp({request.tokens, request.last, &observer, request.stop}, cache, *selector, mtp);
    } else {
        const std::int64_t step = request.chunk > 0 ? request.chunk : total;
        for (std::int64_t done = 0; done < total;) {
            const std::int64_t rows = std::min(step, total - done);
            const std::int64_t wanted = std::clamp<std::int64_t>(done + rows - (total - request.last), 0, rows);
            const auto part = transformer.forward(
                {std::span(request.tokens).subspan(static_cast<std::size_t>(done), static_cast<std::size_t>(rows)), wanted,
                 &observer, request.stop},
                cache, *selector);
            logits.insert(logits.end(), part.begin(), part.end());
            done += rows;
        }
    }

    SafetensorsWriter writer;
    const std::int64_t n = request.last;
    writer.addF32("logits", {n, c.vocab_size}, logits);
    if (request.mtp)
        writer.addF32("mtp_logits", {n, c.vocab_size}, mtp.logits);
    for (std::size_t i = 0; i < observer.layers.size(); ++i) {
        const auto& layer = observer.layers[i];
        if (layer.hidden.empty())
            continue; // the MTP layer, not asked for
        writer.addF32(fmt::format("hidden.{}", i), {n, c.hidden_size}, layer.hidden);
        if (layer.hasScores)
            writer.addF32(fmt::format("index_scores.{}", i), {n, total}, layer.scores);
        writer.addI32(fmt::format("topk.{}", i), {n, width}, layer.topk);
        if (!layer.experts.empty())
            writer.addI32(fmt::format("experts.{}", i), {n, layer.expertsPerToken}, layer.experts);
    }
    writer.setMetadata({{"selector", std::string(selectorName(request.selector.kind))},
                        {"k", std::to_string(width)},
                        {"model", model->checkpoint().identity()}});
    writer.write(out);
}

} // namespace sightline
