// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cuda/bench_tools.h"
#include "engine/cuda/cuda_settings.h"
#include "kernels/cuda/device_info.h"
#include "kernels/cuda/gemv.h"
#include "kernels/cuda/index_scores.h"
#include "kernels/cuda/select_topk.h"

#include <algorithm>
#include <functional>
#include <random>

namespace sightline {

namespace {

using namespace bench;

class KernelBench {
public:
    explicit KernelBench(std::vector<KernelTiming>& out) : m_out(out) {}

    void run(KernelBenchPart part)
    {
        if (part == KernelBenchPart::Prefill) {
            benchPrefill(m_out, m_pools);
            return;
        }
        for (const std::int64_t n : {std::int64_t{32768}, std::int64_t{131072}})
            chain(n);
        topk(1, 131072);
        topk(2048, 131072);
        prefillScores(2048, 32768);
        sparsePrefill(4096, 32768);
        denseDecode(131072);
        product(102400, 2048);
        benchDecoding(m_out, m_pools);
        benchVariants(m_out, m_pools);
        benchPrefill(m_out, m_pools);
    }

private:
    void chain(std::int64_t n)
    {
        const double keyBytes = static_cast<double>(n * (kIndexDim + 4));
        const int copies = copiesOf(keyBytes);
        const Filled<float8_e4m3> q(kIndexHeads * kIndexDim, m_pools.fp8), keys(copies * n * kIndexDim, m_pools.fp8);
        const Filled<float> w(kIndexHeads, m_pools.normal), scales(n, std::vector<float>(1024, 0.02f)), scores(n, m_pools.normal);
        const Filled<bfloat16> query(kHeads * kWidth, m_pools.bf16), cache(copies * n * kWidth, m_pools.bf16);
        const Filled<float> z(kHeads * kRank, m_pools.normal);
        const Filled<std::int32_t> chosen(kTopk, std::vector<std::int32_t>(1024, -1)), error(1, {0});
        const auto workspace = allocateDevice(cuda::selectTopkWorkspace(1, n, kTopk) + 16, true);
        cuda::IndexScores in;
        in.q = q.data();
        in.w = w.data();
        in.scales = scales.data();
        in.out = scores.data();
        in.outStride = in.n = in.first = n;
        in.rows = 1;
        in.heads = kIndexHeads;
        in.d = kIndexDim;
        cuda::SelectRows rows;
        rows.scores = scores.data();
        rows.rows = 1;
        rows.stride = rows.n = rows.first = n;
        auto call = attention(query.data(), 1, n, z.data());
        call.index = chosen.data();
        call.k = kTopk;
        call.splits = cuda::mlaSplits(call, kTopk, cuda::multiprocessorCount());
        const auto parts = allocateDevice(cuda::mlaWorkspaceBytes(call) + 16, false);
        call.workspace = static_cast<float*>(parts.get());
        const int launches = std::max(copies, 20);
        const auto scoresOf = [&](int i, cudaStream_t s) {
            in.keys = keys.data() + i % copies * n * kIndexDim;
            cuda::indexScores(in, cuda::IndexPath::Automatic, s);
        };
        const auto attend = [&](int i, cudaStream_t s) {
            call.cache = cache.data() + i % copies * n * kWidth;
            cuda::mlaAttention(call, s);
        };
        const double latentBytes = static_cast<double>(kTopk * kWidth * 2);
        const std::string size = std::to_string(n);
        add("index scores, 1 query x " + size, timeGraph(launches, scoresOf), keyBytes, 0);
        add("sparse MLA decode, 2048 of " + size, timeGraph(launches, attend), latentBytes, 0);
        for (const bool overlap : {false, true}) {
            call.overlapLaunch = overlap;
            add(overlap ? "  overlapped" : "scores, top-k, sparse MLA, 1 query x " + size,
                timeGraph(launches, [&](int i, cudaStream_t s) {
                    scoresOf(i, s);
                    cuda::selectTopk(rows, kTopk, chosen.data(), nullptr, error.data(), workspace.get(), overlap, s);
                    attend(i, s);
                }), keyBytes + latentBytes, 0);
        }
    }

    void topk(std::int64_t rows, std::int64_t n)
    {
        const double bytes = 4.0 * static_cast<double>(rows * n);
        const int copies = copiesOf(bytes);
        const Filled<float> scores(copies * rows * n, m_pools.normal);
        const Filled<std::int32_t> out(rows * kTopk, std::vector<std::int32_t>(1024, -1)), error(1, {0});
        const auto workspace = allocateDevice(cuda::selectTopkWorkspace(rows, n, kTopk) + 16, true);
        const double us = timeGraph(bytes > 1e8 ? 2 : std::max(copies, 20), [&](int i, cudaStream_t s) {
            cuda::SelectRows in;
            in.scores = scores.data() + i % copies * rows * n;
            in.rows = rows;
            in.stride = in.n = in.first = n;
            cuda::selectTopk(in, kTopk, out.data(), nullptr, error.data(), workspace.get(), false, s);
        });
        add("top-k 2048 of " + std::to_string(rows) + " x " + std::to_string(n), us, bytes, 0);
    }

    void prefillScores(std::int64_t rows, std::int64_t n)
    {
        const Filled<float8_e4m3> q(rows * kIndexHeads * kIndexDim, m_pools.fp8), keys(n * kIndexDim, m_pools.fp8);
        const Filled<float> w(rows * kIndexHeads, m_pools.normal), scales(n, std::vector<float>(1024, 0.02f));
        const auto scores = allocateDevice(static_cast<std::size_t>(rows * n) * sizeof(float), false);
        cuda::IndexScores in;
        in.q = q.data();
        in.w = w.data();
        in.keys = keys.data();
        in.scales = scales.data();
        in.out = static_cast<float*>(scores.get());
        in.outStride = in.n = n;
        in.rows = rows;
        in.heads = kIndexHeads;
        in.d = kIndexDim;
        in.first = n - rows + 1;
        in.step = 1;
        const double pairs = static_cast<double>(rows) * (static_cast<double>(n) - (static_cast<double>(rows) - 1) / 2);
        for (const int warpgroups : {0, 2}) {
            in.warpgroups = warpgroups;
            add(warpgroups == 0 ? "index scores, " + std::to_string(rows) + " queries x " + std::to_string(n) + ", causal"
                                : "  two warpgroups",
                timeGraph(2, [&](int, cudaStream_t s) { cuda::indexScores(in, cuda::IndexPath::Automatic, s); }), 4 * pairs,
                2 * pairs * static_cast<double>(kIndexHeads * kIndexDim));
        }
    }

    void sparsePrefill(std::int64_t rows, std::int64_t n)
    {
        const Filled<bfloat16> query(rows * kHeads * kWidth, m_pools.bf16), cache(n * kWidth, m_pools.bf16);
        const auto z = allocateDevice(static_cast<std::size_t>(rows * kHeads * kRank) * sizeof(float), false);
        std::vector<std::int32_t> index;
        std::mt19937 random(6);
        for (std::int64_t t = 0; t < rows; ++t) {
            std::vector<char> taken(static_cast<std::size_t>(n), 0);
            for (std::int64_t left = kTopk; left > 0;) {
                char& flag = taken[random() % taken.size()];
                left -= flag ? 0 : 1;
                flag = 1;
            }
            for (std::int64_t s = 0; s < n; ++s)
                if (taken[static_cast<std::size_t>(s)])
                    index.push_back(static_cast<std::int32_t>(s));
        }
        const Filled<std::int32_t> chosen(rows * kTopk, index);
        auto call = attention(query.data(), rows, n, static_cast<float*>(z.get()));
        call.cache = cache.data();
        call.index = chosen.data();
        call.k = kTopk;
        call.splits = 1;
        const double pairs = static_cast<double>(rows * kTopk);
        const std::string work = "sparse MLA prefill, " + std::to_string(rows) + " queries, 2048 of " + std::to_string(n);
        for (const auto path : {cuda::MlaPath::Automatic, cuda::MlaPath::WgmmaTurns}) {
            if (path == cuda::MlaPath::WgmmaTurns && std::string_view(cuda::mlaPathName(call)) != "wgmma")
                continue;
            add(path == cuda::MlaPath::WgmmaTurns ? "  turns" : work,
                timeGraph(2, [&](int, cudaStream_t s) { cuda::mlaAttention(call, s, path); }), 0,
                2 * pairs * static_cast<double>(kHeads * (kWidth + kRank)));
        }
    }

    void denseDecode(std::int64_t n)
    {
        const double bytes = static_cast<double>(n * kWidth * 2);
        const int copies = copiesOf(bytes);
        const Filled<bfloat16> query(kHeads * kWidth, m_pools.bf16), cache(copies * n * kWidth, m_pools.bf16);
        const Filled<float> z(kHeads * kRank, m_pools.normal);
        auto call = attention(query.data(), 1, n, z.data());
        call.first = static_cast<std::int32_t>(n - 1);
        call.splits = cuda::mlaSplits(call, n, cuda::multiprocessorCount());
        const auto parts = allocateDevice(cuda::mlaWorkspaceBytes(call) + 16, false);
        call.workspace = static_cast<float*>(parts.get());
        add("dense MLA decode, 1 query x " + std::to_string(n), timeGraph(std::max(copies, 4), [&](int i, cudaStream_t s) {
                call.cache = cache.data() + i % copies * n * kWidth;
                cuda::mlaAttention(call, s);
            }), bytes, 2 * static_cast<double>(n * kHeads * (kWidth + kRank)));
    }

    void product(std::int64_t rows, std::int64_t cols)
    {
        const Filled<bfloat16> w(rows * cols, m_pools.bf16);
        const Filled<float> x(cols, m_pools.normal), y(rows, m_pools.normal);
        const cuda::GemvTarget target{{w.data(), nullptr, cuda::WeightFormat::BF16, static_cast<std::int32_t>(rows),
                                       static_cast<std::int32_t>(cols), rows * cols, 0},
                                      y.data(), rows, 0, 1, false};
        add("matrix " + std::to_string(rows) + " x " + std::to_string(cols) + " BF16 times a vector",
            timeGraph(4, [&](int, cudaStream_t s) {
                cuda::gemv({x.data(), cols, 0, 1, 1, nullptr, 0}, {&target, 1}, s);
            }), 2.0 * static_cast<double>(rows * cols), 0);
    }

    void add(const std::string& work, double microseconds, double bytes, double operations)
    {
        m_out.push_back({work, microseconds, bytes, operations});
    }

    std::vector<KernelTiming>& m_out;
    Pools m_pools;
};

} // namespace

} // namespace sightline

extern "C" __attribute__((visibility("default"))) void
sightlineBenchKernels(std::uint32_t version, const sightline::CudaSettings* settings,
                      sightline::KernelBenchPart part, std::vector<sightline::KernelTiming>* out)
{
    using namespace sightline;
    if (version != kCudaModuleVersion)
        throw Error(ErrorCode::InvalidInput, "the CUDA module is of another version");
    guarded([&] {
        check(cudaSetDevice(settings->device), "choose the GPU");
        KernelBench(*out).run(part);
    });
}
