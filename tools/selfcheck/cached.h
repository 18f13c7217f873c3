// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/selfcheck/harness.h"

#include <algorithm>
#include <array>

namespace sightline::selfcheck {

/// Caches of the demo model, of V3.2, and odd ones.
inline const std::array<CacheShape, 5> kCacheShapes{
    CacheShape{128, 32, 64}, CacheShape{512, 64, 128}, CacheShape{24, 8, 16}, CacheShape{24, 16, 24}, CacheShape{100, 20, 4}};

/// The same rows on both sides: a cache of the CUDA backend, and one of the CPU with what it holds, so that only the
/// operations that read them differ.
struct CachePair {
    std::shared_ptr<LayerCache> cuda, cpu;

    CachePair(const Bench& bench, const CacheShape& shape, std::int64_t rows, const std::vector<float>& latents,
              const std::vector<float>& keys)
        : cuda(bench.cuda.makeCache(shape, rows + 13)), cpu(bench.cpu.makeCache(shape, rows))
    {
        if (shape.latentWidth() > 0 && !latents.empty()) {
            const Floats memory(bench.cuda, latents);
            bench.cuda.cacheLatents(memory.view<2>({rows, shape.latentWidth()}), *cuda, 0);
            bench.cuda.finish();
            bench.cpu.cacheLatents(cuda->latents(rows), *cpu, 0);
        }
        if (shape.index_head_dim > 0 && !keys.empty()) {
            const Floats memory(bench.cuda, keys);
            bench.cuda.cacheIndexKeys(memory.view<2>({rows, shape.index_head_dim}), *cuda, 0);
            bench.cuda.finish();
            bench.cpu.cacheIndexKeys(cuda->indexKeys(rows), *cpu, 0);
        }
    }
};

} // namespace sightline::selfcheck
