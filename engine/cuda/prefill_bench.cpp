// SPDX-License-Identifier: GPL-3.0-or-later
// Attention of a chunk of queries in its two forms, absorbed and by head, and the context from which the absorbed one is
// the faster. Heads of DeepSeek's sizes, 2,048 queries at the end of a context, selections of 2,048 positions anywhere.
#include "engine/cuda/attention_cost.h"
#include "engine/cuda/bench_tools.h"
#include "engine/cuda/head_passes.h"

#include "kernels/cuda/convert.h"
#include "kernels/cuda/device_info.h"
#include "kernels/cuda/gemm.h"
#include "kernels/cuda/mha.h"

#include <cmath>
#include <string>
#include <string_view>
#include <utility>

namespace sightline::bench {

namespace {

constexpr std::int64_t kRows = 2048, kNope = 128, kValue = 128;

class PrefillBench {
public:
    PrefillBench(std::vector<KernelTiming>& out, const Pools& pools, std::int64_t heads, std::int64_t most)
        : m_out(out), m_pools(pools), m_heads(heads), m_isHopper(cuda::computeCapability() == 90),
          m_query(kRows * heads * (kNope + kRope), pools.normal), m_absorbed(kRows * heads * kWidth, pools.normal),
          m_cache(most * kWidth, pools.bf16), m_keyWeights(WeightFormat::BF16, heads, kRank, kNope, pools),
          m_valueWeights(WeightFormat::BF16, heads, kValue, kRank, pools),
          m_z(allocateDevice(static_cast<std::size_t>(kRows * heads * kRank) * sizeof(float), false)),
          m_narrow(allocateDevice(static_cast<std::size_t>(kRows * heads * kWidth) * 2, false)),
          m_values(allocateDevice(static_cast<std::size_t>(kRows * heads * kValue) * sizeof(float), false)),
          m_formed(allocateDevice(static_cast<std::size_t>(kHeadBytes), false)),
          m_gemmBytes(cuda::Gemm::workspaceBytes(kRows, heads * kRank)), m_gemmMemory(allocateDevice(m_gemmBytes, false)),
          m_gemm(m_gemmMemory.get(), m_gemmBytes)
    {
    }

    void run(const std::vector<std::int64_t>& contexts)
    {
        std::vector<std::pair<double, double>> differences; // context, by head less absorbed
        for (const std::int64_t n : contexts) {
            const std::string work = std::to_string(kRows) + " queries of " + std::to_string(m_heads) + " heads, ";
            const Filled<std::int32_t> index(kRows * kTopk, selection(n));
            const double pairs = static_cast<double>(kRows) * (static_cast<double>(n) - (static_cast<double>(kRows) - 1) / 2);
            const double latents = absorbed(n, index.data());
            add("absorbed, " + work + "2048 of " + std::to_string(n), latents,
                static_cast<double>(kRows * kTopk * kWidth * 2), latentOperations(static_cast<double>(kRows * kTopk)));
            const double heads = byHead(n, index.data());
            add("by head, " + work + "2048 of " + std::to_string(n), heads, 0, headOperations(pairs));
            differences.emplace_back(static_cast<double>(n), heads - latents);
            if (n == 4096 || n == 32768) {
                kernels(n, index.data(), pairs);
                if (m_heads <= 16) {
                    add("absorbed, " + work + "all of " + std::to_string(n), absorbed(n, nullptr), 0, latentOperations(pairs));
                    add("by head, " + work + "all of " + std::to_string(n), byHead(n, nullptr), 0, headOperations(pairs));
                }
            }
        }
        crossover(differences);
    }

private:
    [[nodiscard]] double latentOperations(double pairs) const { return 2 * pairs * static_cast<double>(m_heads * (kWidth + kRank)); }
    [[nodiscard]] double headOperations(double pairs) const
    {
        return 2 * pairs * static_cast<double>(m_heads * (kNope + kRope + kValue));
    }
    void add(const std::string& work, double microseconds, double bytes, double operations)
    {
        m_out.push_back({work, microseconds, bytes, operations});
    }

    /// One position of each of 2,048 equal shares of what a row sees.
    static std::vector<std::int32_t> selection(std::int64_t n)
    {
        std::mt19937 random(8);
        std::vector<std::int32_t> out;
        for (std::int64_t t = 0; t < kRows; ++t) {
            const std::int64_t seen = n - kRows + t + 1;
            for (std::int64_t i = 0; i < kTopk; ++i) {
                const std::int64_t begin = i * seen / kTopk, end = (i + 1) * seen / kTopk;
                out.push_back(end > begin ? static_cast<std::int32_t>(begin + static_cast<std::int64_t>(random()) % (end - begin)) : -1);
            }
        }
        return out;
    }

    /// Queries times W_UK, rounded, attention over latents, W_UV. Without `index`: over everything.
    double absorbed(std::int64_t n, const std::int32_t* index)
    {
        auto call = attention(static_cast<const bfloat16*>(m_narrow.get()), kRows, n, static_cast<float*>(m_z.get()));
        call.heads = static_cast<std::int32_t>(m_heads);
        call.cache = m_cache.data();
        call.first = static_cast<std::int32_t>(n - kRows);
        if (index) {
            call.index = index;
            call.k = kTopk;
        }
        const auto path = std::string_view(cuda::mlaPathName(call)) == "wgmma" ? cuda::MlaPath::WgmmaTurns : cuda::MlaPath::Automatic;
        call.splits = cuda::mlaSplits(call, index ? kTopk : n, cuda::multiprocessorCount(), path);
        const auto heads = static_cast<std::int32_t>(m_heads);
        return timeGraph(1, [&](int, cudaStream_t s) {
            m_gemm.multiply({m_query.data(), m_heads * (kNope + kRope), kNope + kRope, m_keyWeights.stack(), m_absorbed.data(),
                             m_heads * kWidth, kWidth, kRows, heads, false, 0.01f},
                            cuda::GemmPrecision::Bf16, s);
            cuda::toBfloat16Rows(m_absorbed.data(), kWidth, m_narrow.get(), kWidth, kRows * m_heads, kWidth, s);
            cuda::mlaAttention(call, s, path);
            m_gemm.multiply({static_cast<const float*>(m_z.get()), m_heads * kRank, kRank, m_valueWeights.stack(),
                             static_cast<float*>(m_values.get()), m_heads * kValue, kValue, kRows, heads, false, 1},
                            cuda::GemmPrecision::Bf16, s);
        });
    }

    cuda::MhaCall headCall(std::int64_t n, std::int64_t heads)
    {
        cuda::MhaCall call;
        call.queries = kRows;
        call.heads = static_cast<std::int32_t>(heads);
        call.keyCount = static_cast<std::int32_t>(n);
        call.nope = kNope;
        call.rope = kRope;
        call.value = kValue;
        call.first = static_cast<std::int32_t>(n - kRows);
        call.q = m_query.data();
        call.qRow = m_heads * (kNope + kRope);
        call.qHead = kNope + kRope;
        call.keys = m_formed.get();
        call.ropeKeys = m_cache.data() + kRank;
        call.ropeRow = kWidth;
        call.values = static_cast<char*>(m_formed.get()) + heads * n * kNope * 2;
        call.scale = 0.005f;
        call.out = m_values.get();
        call.outBfloat16 = true;
        call.outRow = m_heads * kValue;
        call.outHead = kValue;
        return call;
    }

    void form(std::int64_t n, std::int64_t first, std::int64_t count, cudaStream_t s)
    {
        char* const values = static_cast<char*>(m_formed.get()) + count * n * kNope * 2;
        m_gemm.formHeads(m_keyWeights.stack(), true, static_cast<std::int32_t>(first), static_cast<std::int32_t>(count),
                         m_cache.data(), kWidth, n, m_formed.get(), s);
        m_gemm.formHeads(m_valueWeights.stack(), false, static_cast<std::int32_t>(first), static_cast<std::int32_t>(count),
                         m_cache.data(), kWidth, n, values, s);
    }

    /// Bits of the selection, keys and values of each head, attention.
    double byHead(std::int64_t n, const std::int32_t* index)
    {
        const std::int64_t atOnce = headsAtOnce(m_heads, n, kNope, kValue);
        auto mask = headCall(n, atOnce);
        const auto memory = allocateDevice(cuda::mhaMaskBytes(mask), false);
        return timeGraph(1, [&](int, cudaStream_t s) {
            if (index)
                cuda::mhaMask(mask, index, kTopk, memory.get(), s);
            for (std::int64_t head = 0; head < m_heads; head += atOnce) {
                const std::int64_t count = std::min(atOnce, m_heads - head);
                form(n, head, count, s);
                auto call = headCall(n, count);
                call.q += head * call.qHead;
                call.out = static_cast<bfloat16*>(m_values.get()) + head * kValue;
                call.selected = mask.selected;
                call.selectedWords = mask.selectedWords;
                call.tiles = mask.tiles;
                cuda::mhaAttention(call, s);
            }
        });
    }

    /// The kernels of attention by head alone: over everything and a selection, each in its forms.
    void kernels(std::int64_t n, const std::int32_t* index, double pairs)
    {
        const std::int64_t heads = std::min(m_heads, headsAtOnce(m_heads, n, kNope, kValue));
        const double operations = headOperations(pairs) * static_cast<double>(heads) / static_cast<double>(m_heads);
        form(n, 0, heads, nullptr);
        check(cudaDeviceSynchronize(), "make keys and values");
        add("  keys and values of " + std::to_string(heads) + " heads x " + std::to_string(n),
            timeGraph(1, [&](int, cudaStream_t s) { form(n, 0, heads, s); }), 0,
            2 * static_cast<double>(n * heads * kRank * (kNope + kValue)));
        for (const bool isSelection : {false, true}) {
            auto call = headCall(n, heads);
            auto portable = call;
            std::shared_ptr<void> memory, portableMemory;
            if (isSelection) {
                memory = allocateDevice(cuda::mhaMaskBytes(call), false);
                add("  bits and lists of tiles, 2048 of " + std::to_string(n),
                    timeGraph(1, [&](int, cudaStream_t s) { cuda::mhaMask(call, index, kTopk, memory.get(), s); }),
                    static_cast<double>(kRows * (kTopk * 4 + n / 8)), 0);
                portableMemory = allocateDevice(cuda::mhaMaskBytes(portable, cuda::MhaPath::Mma), false);
                cuda::mhaMask(portable, index, kTopk, portableMemory.get(), nullptr, cuda::MhaPath::Mma);
                check(cudaDeviceSynchronize(), "make bits");
            }
            const std::string work = isSelection ? "masked" : "dense";
            if (m_isHopper) {
                for (const bool turns : {true, false}) {
                    call.turns = turns;
                    add("  MHA kernel, " + work + ", " + std::to_string(heads) + " heads x " + std::to_string(n)
                            + (turns ? ", wgmma" : ", wgmma without turns"),
                        timeGraph(1, [&](int, cudaStream_t s) { cuda::mhaAttention(call, s); }), 0, operations);
                }
            }
            add("  MHA kernel, " + work + ", " + std::to_string(heads) + " heads x " + std::to_string(n) + ", mma",
                timeGraph(1, [&](int, cudaStream_t s) { cuda::mhaAttention(portable, s, cuda::MhaPath::Mma); }), 0, operations);
        }
    }

    /// Where the difference changes its sign, between two contexts on a straight line.
    void crossover(const std::vector<std::pair<double, double>>& differences)
    {
        const AttentionCost cost{kRows, m_heads, kRank, kRope, kNope, kValue, kTopk, m_isHopper};
        std::string text = "crossover of " + std::to_string(m_heads) + " heads, 2048 selected: ";
        if (differences.front().second > 0) {
            text += "absorbed is faster from the first context on";
        } else {
            std::size_t i = 1;
            while (i < differences.size() && differences[i].second <= 0)
                ++i;
            if (i == differences.size()) {
                text += "by head is faster up to the last context";
            } else {
                const auto [x0, y0] = differences[i - 1];
                const auto [x1, y1] = differences[i];
                text += "absorbed is faster above " + std::to_string(std::lround(x0 - y0 * (x1 - x0) / (y1 - y0))) + " positions";
            }
        }
        add(text + " (the engine assumes " + std::to_string(cost.crossover()) + ")", 0, 0, 0);
    }

    std::vector<KernelTiming>& m_out;
    const Pools& m_pools;
    std::int64_t m_heads;
    bool m_isHopper;
    Filled<float> m_query, m_absorbed;
    Filled<bfloat16> m_cache;
    Weights m_keyWeights, m_valueWeights;
    std::shared_ptr<void> m_z, m_narrow, m_values, m_formed;
    std::size_t m_gemmBytes;
    std::shared_ptr<void> m_gemmMemory;
    cuda::Gemm m_gemm;
};

} // namespace

void benchPrefill(std::vector<KernelTiming>& out, const Pools& pools)
{
    const auto attempt = [&](std::int64_t heads, const std::vector<std::int64_t>& contexts) {
        try {
            PrefillBench(out, pools, heads, contexts.back()).run(contexts);
        } catch (const std::exception& error) {
            (void)cudaGetLastError();
            out.push_back({std::string("prefill: ") + error.what(), 0, 0, 0});
        }
    };
    attempt(16, {4096, 8192, 16384, 24576, 32768, 49152, 65536, 131072});
    attempt(128, {4096, 6144, 8192, 12288, 16384, 32768});
}

} // namespace sightline::bench
