// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/cli/machine.h"

#include "kernels/cpu/linear.h"
#include "kernels/cpu/simd/simd_ops.h"
#include "kernels/cpu/thread_pool.h"

#include <algorithm>
#include <chrono>
#include <vector>

namespace sightline::cli {

namespace {

using Clock = std::chrono::steady_clock;

// The best of several runs: a ceiling is what the machine can do, not what it did on average.
template <typename Body>
double bestSeconds(int runs, const Body& body)
{
    double best = 1e30;
    for (int i = 0; i < runs; ++i) {
        const auto start = Clock::now();
        body();
        best = std::min(best, std::chrono::duration<double>(Clock::now() - start).count());
    }
    return best;
}

} // namespace

MachineCeilings measureMachine(int threads)
{
    cpu::ThreadPool pool(threads);
    MachineCeilings out;

    constexpr std::int64_t kSize = 1024;
    std::vector<float> a(kSize * kSize, 0.5f), b(kSize * kSize, 0.25f), c(kSize * kSize);
    const cpu::WeightView weights{b.data(), nullptr, kSize, kSize};
    const double gemm = bestSeconds(5, [&] {
        cpu::linear(pool, View<const float, 2>(a.data(), {kSize, kSize}), weights, View<float, 2>(c.data(), {kSize, kSize}),
                    false);
    });
    out.gemmFlops = 2.0 * kSize * kSize * kSize / gemm;

    std::vector<float> large(128u << 20 >> 2, 1.0f); // 128 MiB
    const auto n = static_cast<std::int64_t>(large.size());
    std::vector<float> sums(static_cast<std::size_t>(pool.size()));
    const double read = bestSeconds(5, [&] {
        pool.parallelFor(n, 1 << 18, [&](std::int64_t begin, std::int64_t end, int worker) {
            sums[static_cast<std::size_t>(worker)] += cpu::simdOps().maximum(large.data() + begin, end - begin);
        });
    });
    out.readBytes = static_cast<double>(n) * 4 / read;
    return out;
}

} // namespace sightline::cli
