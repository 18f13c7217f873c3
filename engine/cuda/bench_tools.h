// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cuda/device_memory.h"
#include "engine/cuda/kernel_bench.h"
#include "kernels/bfloat16.h"
#include "kernels/cuda/gemv.h"
#include "kernels/cuda/launch.h"
#include "kernels/cuda/mla.h"
#include "kernels/cuda/weights.h"
#include "kernels/float8.h"

#include <cuda_runtime_api.h>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <random>
#include <vector>

namespace sightline::bench {

// What the measurements of kernels share.

using cuda::check;

inline constexpr double kColdBytes = 128e6; // more than twice the L2 of a Hopper GPU
inline constexpr std::int64_t kHeads = 128, kRank = 512, kRope = 64, kWidth = kRank + kRope;
inline constexpr std::int64_t kIndexHeads = 64, kIndexDim = 128, kTopk = 2048;

/// The GPU's resources that a measurement holds.
struct Events {
    cudaStream_t stream = nullptr;
    cudaEvent_t begin = nullptr, end = nullptr;
    cudaGraphExec_t graph = nullptr;
    Events()
    {
        check(cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking), "make a stream");
        check(cudaEventCreate(&begin), "make an event");
        check(cudaEventCreate(&end), "make an event");
    }
    ~Events()
    {
        if (graph)
            (void)cudaGraphExecDestroy(graph);
        (void)cudaEventDestroy(begin);
        (void)cudaEventDestroy(end);
        (void)cudaStreamDestroy(stream);
    }
    Events(const Events&) = delete;
    Events& operator=(const Events&) = delete;
};

/// Median microseconds of one of `launches` launches captured in one graph.
inline double timeGraph(int launches, const std::function<void(int, cudaStream_t)>& launch)
{
    constexpr int kReplays = 15, kWarm = 2;
    Events e;
    launch(0, e.stream);
    check(cudaStreamSynchronize(e.stream), "warm up");
    cudaGraph_t graph = nullptr;
    check(cudaStreamBeginCapture(e.stream, cudaStreamCaptureModeThreadLocal), "record");
    for (int i = 0; i < launches; ++i)
        launch(i, e.stream);
    check(cudaStreamEndCapture(e.stream, &graph), "record");
    const cudaError_t status = cudaGraphInstantiate(&e.graph, graph, 0);
    (void)cudaGraphDestroy(graph);
    check(status, "prepare a graph");
    std::vector<float> times;
    for (int i = 0; i < kReplays + kWarm; ++i) {
        check(cudaEventRecord(e.begin, e.stream), "replay");
        check(cudaGraphLaunch(e.graph, e.stream), "replay");
        check(cudaEventRecord(e.end, e.stream), "replay");
        check(cudaEventSynchronize(e.end), "replay");
        float milliseconds = 0;
        check(cudaEventElapsedTime(&milliseconds, e.begin, e.end), "replay");
        if (i >= kWarm)
            times.push_back(milliseconds * 1000 / static_cast<float>(launches));
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// Device memory filled with copies of a pool of random values.
template <typename T>
class Filled {
public:
    Filled(std::int64_t count, const std::vector<T>& pool)
        : m_memory(allocateDevice(static_cast<std::size_t>(count) * sizeof(T), false))
    {
        const auto size = static_cast<std::int64_t>(pool.size());
        for (std::int64_t at = 0; at < count; at += size)
            check(cudaMemcpy(data() + at, pool.data(), static_cast<std::size_t>(std::min(size, count - at)) * sizeof(T),
                             cudaMemcpyHostToDevice),
                  "fill memory");
    }
    [[nodiscard]] T* data() const { return static_cast<T*>(m_memory.get()); }

private:
    std::shared_ptr<void> m_memory;
};

struct Pools {
    std::vector<float> normal;
    std::vector<bfloat16> bf16;
    std::vector<float8_e4m3> fp8;

    Pools()
    {
        std::mt19937 random(5);
        std::normal_distribution<float> deviate;
        normal.resize((1 << 22) + 12); // rows of the sizes below never begin at the same value
        for (float& v : normal) {
            v = deviate(random);
            bf16.push_back(toBfloat16(v));
            fp8.push_back(toFloat8E4m3(v * 60));
        }
    }
};

/// How many copies of `bytes` bytes are more than the L2 cache holds.
inline int copiesOf(double bytes) { return static_cast<int>(std::clamp(kColdBytes / bytes, 1.0, 200.0)); }

using cuda::WeightFormat;

/// A stack of random matrices.
class Weights {
public:
    Weights(WeightFormat format, std::int64_t batch, std::int64_t rows, std::int64_t cols, const Pools& pools)
        : m_bf16(format == WeightFormat::BF16 ? batch * rows * cols : 1, pools.bf16),
          m_fp8(format == WeightFormat::BF16 ? 1 : batch * rows * cols, pools.fp8),
          m_scales(batch * ((rows + 127) / 128) * ((cols + 127) / 128), std::vector<float>(1024, 0x1p-11f)),
          m_stack{format == WeightFormat::BF16 ? static_cast<const void*>(m_bf16.data()) : m_fp8.data(),
                  format == WeightFormat::BF16 ? nullptr : m_scales.data(),
                  format,
                  static_cast<std::int32_t>(rows),
                  static_cast<std::int32_t>(cols),
                  rows * cols,
                  format == WeightFormat::BF16 ? 0 : (rows + 127) / 128 * ((cols + 127) / 128)}
    {
    }
    [[nodiscard]] const cuda::MatrixStack& stack() const { return m_stack; }

private:
    Filled<bfloat16> m_bf16;
    Filled<float8_e4m3> m_fp8;
    Filled<float> m_scales;
    cuda::MatrixStack m_stack;
};

inline double bytesOf(const cuda::MatrixStack& w)
{
    return static_cast<double>(w.rows) * w.cols * (w.format == WeightFormat::BF16 ? 2 : 1);
}

/// Sets the switches of a thread back.
struct Restored {
    Restored() = default;
    ~Restored()
    {
        cuda::gemvTuning() = {};
        cuda::plainKernels() = false;
        cuda::overlapLaunches() = false;
    }
    Restored(const Restored&) = delete;
    Restored& operator=(const Restored&) = delete;
};

/// BF16 attention of V3.2's sizes over n cached rows; cache, selection and splits are the caller's.
inline cuda::MlaCall attention(const bfloat16* q, std::int64_t queries, std::int64_t n, float* z)
{
    cuda::MlaCall call;
    call.format = cuda::MlaFormat::Bfloat16;
    call.queries = static_cast<std::int32_t>(queries);
    call.heads = kHeads;
    call.kv_lora_rank = kRank;
    call.rope = kRope;
    call.q = q;
    call.rowBytes = kWidth * 2;
    call.cachedRows = static_cast<std::int32_t>(n);
    call.out = z;
    return call;
}

/// Rows that compare the forms of kernels that have several. Where two forms of an exact kernel differ, or one
/// fails, a row of no microseconds says so.
void benchVariants(std::vector<KernelTiming>& out, const Pools& pools);
/// Attention of a chunk of queries in its two forms, and where the absorbed one overtakes.
void benchPrefill(std::vector<KernelTiming>& out, const Pools& pools);
/// The same for the launches of one decoded token.
void benchDecoding(std::vector<KernelTiming>& out, const Pools& pools);

} // namespace sightline::bench
