// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/cli/machine.h"

#include "engine/backend.h"
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

MachineCeilings measureBackend(Backend& backend)
{
    // Values that vary and that BF16 holds: multiplying zeros is faster than multiplying.
    const auto value = [](std::int64_t i) { return static_cast<float>(i * 2654435761 % 255 - 127) / 128.0f; };
    const auto matrix = [&](std::int64_t rows, std::int64_t cols) {
        return backend.makeMatrix(1, rows, cols, [&](std::int64_t, std::int64_t first, View<float, 2> out) {
            for (std::int64_t i = 0; i < out.size(); ++i)
                out.data[i] = value(first * cols + i);
        });
    };
    MachineCeilings out;
    constexpr std::int64_t kSize = 4096, kRows = 65536; // 512 MiB of weights: more than any cache of a device
    const auto square = matrix(kSize, kSize), tall = matrix(kRows, kSize);
    std::vector<float> values(static_cast<std::size_t>(kSize * kSize));
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = value(static_cast<std::int64_t>(i) * 3 + 1);
    const auto x = backend.allocate(kSize * kSize), y = backend.allocate(kSize * kSize);
    backend.upload(values.data(), x.get(), kSize * kSize);
    const auto time = [&](std::int64_t rows, const DeviceMatrix& w) {
        constexpr int kTimes = 10;
        return bestSeconds(5, [&] {
            for (int i = 0; i < kTimes; ++i)
                backend.linear(View<const float, 2>(x.get(), {rows, kSize}), w, View<float, 2>(y.get(), {rows, w.rows()}));
            backend.finish();
        }) / kTimes;
    };
    out.gemmFlops = 2.0 * static_cast<double>(kSize) * kSize * kSize / time(kSize, *square);
    out.readBytes = static_cast<double>(tall->byteCount()) / time(1, *tall);
    return out;
}

} // namespace sightline::cli
