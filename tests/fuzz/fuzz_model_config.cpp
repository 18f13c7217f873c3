// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer: any text is refused with an Error or gives a configuration whose numbers are usable.
#include "engine/error.h"
#include "engine/model_config.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>

using namespace sightline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        const ModelConfig config =
            ModelConfig::fromJson({reinterpret_cast<const char*>(data), size}, "config.json");
        bool isSound =
            std::isfinite(config.softmaxScale()) && std::isfinite(config.ropeAttentionFactor())
            && config.layerIsMoe.size() == static_cast<std::size_t>(config.num_hidden_layers)
            && config.layerHasIndexer.size() == config.layerIsMoe.size() && config.n_group > 0
            && config.n_routed_experts % config.n_group == 0;
        for (const double frequency : config.ropeInverseFrequencies())
            isSound = isSound && std::isfinite(frequency) && frequency > 0;
        if (!isSound)
            std::abort();
    } catch (const Error& error) {
        if (!error.isBadInput())
            std::abort();
    }
    return 0;
}
