// SPDX-License-Identifier: GPL-3.0-or-later
// Forms of the launches of one decoded token, at the sizes of V2-Lite with an indexer.
#include "engine/cuda/bench_tools.h"

#include "kernels/cuda/device_info.h"
#include "kernels/cuda/index_scores.h"
#include "kernels/cuda/mla_front.h"
#include "kernels/cuda/select_topk.h"

#include <string>

namespace sightline::bench {

namespace {

class DecodeBench {
public:
    DecodeBench(std::vector<KernelTiming>& out, const Pools& pools) : m_out(out), m_pools(pools) {}

    void run()
    {
        m_overlaps = cuda::computeCapability() >= 90;
        m_isHopper = cuda::computeCapability() == 90;
        for (const std::int64_t n : {4096, 32768, 131072})
            attempt([&] { chain(n); });
        attempt([&] { front(); });
    }

private:
    /// A form that fails costs its own rows only.
    void attempt(const std::function<void()>& body)
    {
        try {
            body();
        } catch (const std::exception& error) {
            add(std::string("  failed: ") + error.what(), 0, 0);
        }
    }

    /// Index scores, top-k and attention of 16 heads each.
    void chain(std::int64_t n)
    {
        constexpr std::int64_t kFewHeads = 16;
        const double keyBytes = static_cast<double>(n * (kIndexDim + 4)), latentBytes = static_cast<double>(kTopk * kWidth * 2);
        const int copies = copiesOf(keyBytes);
        const Filled<float8_e4m3> q(kFewHeads * kIndexDim, m_pools.fp8), keys(copies * n * kIndexDim, m_pools.fp8);
        const Filled<float> w(kFewHeads, m_pools.normal), scales(n, std::vector<float>(1024, 0.02f)), scores(n, m_pools.normal);
        const Filled<float> query(kFewHeads * kWidth, m_pools.normal), z(kFewHeads * kRank, m_pools.normal);
        const Filled<bfloat16> cache(std::min(copies, 8) * n * kWidth, m_pools.bf16);
        const Filled<std::int32_t> chosen(kTopk, std::vector<std::int32_t>(1024, -1)), error(1, {0});
        const auto workspace = allocateDevice(cuda::selectTopkWorkspace(1, n, kTopk) + 16, true);
        cuda::IndexScores in;
        in.q = q.data();
        in.w = w.data();
        in.scales = scales.data();
        in.out = scores.data();
        in.outStride = in.n = in.first = n;
        in.rows = 1;
        in.heads = kFewHeads;
        in.d = kIndexDim;
        cuda::SelectRows rows;
        rows.scores = scores.data();
        rows.rows = 1;
        rows.stride = rows.n = rows.first = n;
        auto call = attention(nullptr, 1, n, z.data());
        call.heads = static_cast<std::int32_t>(kFewHeads);
        call.q = query.data();
        call.queryIsFloat = true;
        call.cache = cache.data();
        call.index = chosen.data();
        call.k = kTopk;
        call.splits = cuda::mlaSplits(call, kTopk, cuda::multiprocessorCount(), cuda::MlaPath::Mma);
        const auto parts = allocateDevice(cuda::mlaWorkspaceBytes(call) + 16, false);
        call.workspace = static_cast<float*>(parts.get());
        struct Form {
            const char* name;
            bool overlap, early;
        };
        for (const auto& form : {Form{"", false, false}, Form{", overlapped", true, false}, Form{", overlapped, early", true, true}}) {
            if ((form.overlap && !m_overlaps) || (form.early && !m_isHopper))
                continue;
            in.early = form.early;
            const auto scoresOf = [&](int i, cudaStream_t s) {
                in.keys = keys.data() + i % copies * n * kIndexDim;
                cuda::indexScores(in, cuda::IndexPath::Automatic, s);
            };
            const int launches = std::max(copies, 20);
            const std::string size = std::to_string(n) + form.name;
            if (form.overlap == form.early)
                add("index scores, 1 query of 16 heads x " + size, timeGraph(launches, scoresOf), keyBytes);
            add("scores, top-k, sparse MLA of 16 heads, 1 query x " + size, timeGraph(launches, [&](int i, cudaStream_t s) {
                    scoresOf(i, s);
                    cuda::selectTopk(rows, kTopk, chosen.data(), nullptr, error.data(), workspace.get(), form.overlap, s);
                    call.cache = cache.data() + i % std::min(copies, 8) * n * kWidth;
                    call.overlapLaunch = form.overlap;
                    call.queryIsReady = form.early;
                    cuda::mlaAttention(call, s, cuda::MlaPath::Mma);
                }), keyBytes + latentBytes);
        }
    }

    /// Cache writes, rotations and W_UK: two launches, and one.
    void front()
    {
        constexpr std::int64_t kFewHeads = 16, kNope = 128, kQuery = kNope + kRope, kPositions = 8;
        const double bytes = static_cast<double>(kFewHeads * kRank * kNope * 2);
        const int copies = copiesOf(bytes);
        const Weights w(WeightFormat::BF16, copies * kFewHeads, kRank, kNope, m_pools);
        const Filled<float> kv(kWidth, m_pools.normal), q(kFewHeads * kQuery, m_pools.normal), norm(kRank, m_pools.normal);
        const Filled<float> table(kPositions * kRope / 2, m_pools.normal), absorbed(kFewHeads * kWidth, m_pools.normal);
        const Filled<float> key(kIndexDim, m_pools.normal), query(kFewHeads * kIndexDim, m_pools.normal);
        const Filled<float> weights(kFewHeads, m_pools.normal), codedWeights(kFewHeads, m_pools.normal);
        const Filled<float> scales(kPositions, m_pools.normal);
        const Filled<bfloat16> cache(kPositions * kWidth, m_pools.bf16);
        const Filled<float8_e4m3> indexCache(kPositions * kIndexDim, m_pools.fp8), codes(kFewHeads * kIndexDim, m_pools.fp8);
        cuda::MlaFront f;
        f.rows = 1;
        f.first = 3;
        f.kv = kv.data();
        f.kvRow = kWidth;
        f.rank = static_cast<std::int32_t>(kRank);
        f.latentNorm = norm.data();
        f.rope = {table.data(), table.data(), static_cast<std::int32_t>(kRope)};
        f.cache = cache.data();
        f.q = q.data() + kNope;
        f.qRow = kFewHeads * kQuery;
        f.qHead = kQuery;
        f.heads = static_cast<std::int32_t>(kFewHeads);
        f.qOut = absorbed.data() + kRank;
        f.qOutRow = kFewHeads * kWidth;
        f.qOutHead = kWidth;
        f.indexKey = key.data();
        f.indexKeyRow = kIndexDim;
        f.indexDim = static_cast<std::int32_t>(kIndexDim);
        f.indexNormWeight = f.indexNormBias = norm.data();
        f.indexRope = f.rope;
        f.indexCache = indexCache.data();
        f.indexCacheScales = scales.data();
        f.indexFormat = f.indexQueryFormat = cuda::CacheFormat::Fp8;
        f.indexQuery = query.data();
        f.indexHeads = static_cast<std::int32_t>(kFewHeads);
        f.indexQueryOut = codes.data();
        f.indexWeights = weights.data();
        f.indexWeightsOut = codedWeights.data();
        for (const bool together : {false, true})
            for (const bool overlap : {false, true}) {
                if (overlap && !m_overlaps)
                    continue;
                const Restored restored;
                cuda::overlapLaunches() = overlap;
                add(std::string("cache writes and W_UK, ") + (together ? "one launch" : "two launches")
                        + (overlap ? ", overlapped" : ""),
                    timeGraph(std::max(copies, 20), [&](int i, cudaStream_t s) {
                        cuda::GemvTarget target{w.stack(), absorbed.data(), kFewHeads * kWidth, kWidth, 1, false};
                        target.w.data = static_cast<const bfloat16*>(target.w.data) + i % copies * kFewHeads * kRank * kNope;
                        const cuda::GemvVectors queries{q.data(), kFewHeads * kQuery, kQuery, 1, static_cast<std::int32_t>(kFewHeads),
                                                        nullptr, 0, !together};
                        if (together && !cuda::mlaFrontWithKeys(f, queries, target, s))
                            throw Error(ErrorCode::Internal, "Cache writes and W_UK have no launch in common");
                        if (!together) {
                            cuda::mlaFront(f, s);
                            cuda::gemv(queries, {&target, 1}, s);
                        }
                    }), bytes);
            }
    }

    void add(const std::string& work, double microseconds, double bytes) { m_out.push_back({work, microseconds, bytes, 0}); }

    std::vector<KernelTiming>& m_out;
    const Pools& m_pools;
    bool m_isHopper = false, m_overlaps = false;
};

} // namespace

void benchDecoding(std::vector<KernelTiming>& out, const Pools& pools)
{
    DecodeBench(out, pools).run();
}

} // namespace sightline::bench
