// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cuda/cuda_settings.h"

#include "engine/error.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cstdlib>
#include <limits>
#include <string_view>
#include <utility>

namespace sightline {

namespace {

std::string_view variable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

/// The value that a variable's text names; `standard` when it is not set.
template <typename T, std::size_t N>
T choice(const char* name, T standard, const std::array<std::pair<std::string_view, T>, N>& values)
{
    const auto text = variable(name);
    if (text.empty())
        return standard;
    std::string known;
    for (const auto& [word, value] : values) {
        if (word == text)
            return value;
        known += (known.empty() ? "" : ", ") + std::string(word);
    }
    throw Error(ErrorCode::InvalidInput, fmt::format("{} is \"{}\"; known are {}", name, text, known));
}

/// The number that a variable holds; `standard` when it is not set.
std::int32_t number(const char* name, std::int32_t standard, std::int32_t least, std::int32_t most, const char* what)
{
    const auto text = variable(name);
    if (text.empty())
        return standard;
    std::int32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < least || value > most)
        throw Error(ErrorCode::InvalidInput, fmt::format("{} is \"{}\", and not {}", name, text, what));
    return value;
}

} // namespace

CudaSettings cudaSettingsFromEnvironment()
{
    CudaSettings s;
    s.device = number("SIGHTLINE_CUDA_DEVICE", s.device, 0, std::numeric_limits<std::int32_t>::max(), "the number of a GPU");
    s.chunk = number("SIGHTLINE_CUDA_CHUNK", s.chunk, 128, 16384, "a number of tokens from 128 to 16384");
    using Precisions = std::array<std::pair<std::string_view, CudaPrecision>, 4>;
    s.precision = choice("SIGHTLINE_CUDA_PRECISION", s.precision,
                         Precisions{{{"auto", CudaPrecision::Automatic},
                                     {"exact", CudaPrecision::Exact},
                                     {"bf16", CudaPrecision::Bfloat16},
                                     {"fp8", CudaPrecision::Float8}}});
    using Paths = std::array<std::pair<std::string_view, CudaPath>, 3>;
    s.path = choice("SIGHTLINE_CUDA_PATH", s.path,
                    Paths{{{"auto", CudaPath::Automatic}, {"portable", CudaPath::Portable}, {"hopper", CudaPath::Hopper}}});
    using Switches = std::array<std::pair<std::string_view, bool>, 2>;
    constexpr Switches kSwitch{{{"0", false}, {"1", true}}};
    s.fused = choice("SIGHTLINE_CUDA_FUSED", s.fused, kSwitch);
    s.graphs = choice("SIGHTLINE_CUDA_GRAPHS", s.graphs, kSwitch);
    s.overlap = choice("SIGHTLINE_CUDA_OVERLAP", s.overlap, kSwitch);
    s.tuned = choice("SIGHTLINE_CUDA_TUNED", s.tuned, kSwitch);
    using Attentions = std::array<std::pair<std::string_view, CudaAttention>, 4>;
    s.attention = choice("SIGHTLINE_CUDA_ATTENTION", s.attention,
                         Attentions{{{"auto", CudaAttention::Automatic},
                                     {"turns", CudaAttention::Turns},
                                     {"stream", CudaAttention::Stream},
                                     {"narrow", CudaAttention::Narrow}}});
    using Prefills = std::array<std::pair<std::string_view, CudaPrefill>, 3>;
    s.prefill = choice("SIGHTLINE_CUDA_PREFILL", s.prefill,
                       Prefills{{{"auto", CudaPrefill::Automatic}, {"mqa", CudaPrefill::Latents}, {"mha", CudaPrefill::Heads}}});
    s.cluster = choice("SIGHTLINE_CUDA_CLUSTER", s.cluster, kSwitch);
    s.wideTiles = choice("SIGHTLINE_CUDA_WIDE", s.wideTiles, kSwitch);
    s.early = choice("SIGHTLINE_CUDA_EARLY", s.early, kSwitch);
    s.lone = choice("SIGHTLINE_CUDA_LONE", s.lone, kSwitch);
    s.front = choice("SIGHTLINE_CUDA_FRONT", s.front, kSwitch);
    s.pairs = choice("SIGHTLINE_CUDA_PAIRS", s.pairs, kSwitch);
    return s;
}

} // namespace sightline
