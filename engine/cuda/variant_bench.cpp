// SPDX-License-Identifier: GPL-3.0-or-later
// Forms of one kernel beside each other: what decides which of them is the default.
#include "engine/cuda/bench_tools.h"

#include "kernels/cuda/device_info.h"
#include "kernels/cuda/elementwise.h"
#include "kernels/cuda/gemv.h"
#include "kernels/cuda/launch.h"
#include "kernels/cuda/moe_gemm.h"
#include "kernels/cuda/moe_layer.h"
#include "kernels/cuda/sampling.h"
#include "kernels/cuda/select_topk.h"

#include <cstring>
#include <string>
#include <string_view>

namespace sightline::bench {

namespace {

std::string times(std::int64_t a, std::int64_t b) { return std::to_string(a) + " x " + std::to_string(b); }

class VariantBench {
public:
    VariantBench(std::vector<KernelTiming>& out, const Pools& pools) : m_out(out), m_pools(pools) {}

    void run()
    {
        m_isHopper = cuda::computeCapability() == 90;
        m_overlaps = cuda::computeCapability() >= 90;
        for (const std::int64_t n : {4096, 16384, 32768, 131072, 524288})
            attempt([&] { topk(1, n); });
        attempt([&] { topk(64, 131072); });
        attempt([&] { topk(2048, 32768); });
        attempt([&] { sparseDecode(131072, 128); });
        attempt([&] { sparseDecode(131072, 16); });
        for (const std::int64_t n : {4096, 32768, 131072})
            attempt([&] { denseDecode(n); });
        attempt([&] { demoDecode(16384, 0); });
        attempt([&] { demoDecode(16384, 256); });
        attempt([&] { demoPrefill(4096); });
        attempt([&] { product("W_UK of 128 heads", WeightFormat::BF16, 128, 512, 128, 1); });
        attempt([&] { product("W_UK of 16 heads", WeightFormat::BF16, 16, 512, 128, 1); });
        attempt([&] { product("projections of hidden, V2-Lite", WeightFormat::BF16, 1, 5840, 2048, 1); });
        attempt([&] { product("q_b", WeightFormat::Fp8Block, 1, 24576, 1536, 1); });
        for (const std::int32_t vectors : {1, 3, 8})
            attempt([&] { product("o", WeightFormat::Fp8Block, 1, 7168, 16384, vectors); });
        attempt([&] { product("head", WeightFormat::BF16, 1, 102400, 2048, 8); });
        attempt([&] { experts("V2-Lite", WeightFormat::BF16, 64, 6, 2048, 1408, 2816); });
        attempt([&] { experts("V3.2, 64 of the experts", WeightFormat::Fp8Block, 64, 8, 7168, 2048, 2048); });
        attempt([&] { norms(1); });
        attempt([&] { norms(2048); });
        attempt([&] { sampling(129280); });
        attempt([&] { expertsByTile(2048); });
    }

private:
    /// A form that fails costs its own rows only.
    void attempt(const std::function<void()>& body)
    {
        try {
            body();
        } catch (const std::exception& error) {
            add(std::string("  failed: ") + error.what(), 0, 0, 0);
        }
    }

    void topk(std::int64_t rows, std::int64_t n)
    {
        struct Form {
            const char* name;
            cuda::SelectTuning tuning;
            bool fits;
        };
        using cuda::SelectPath;
        const auto cluster = [&](int blocks, int keys) { return cuda::SelectTuning{SelectPath::Cluster, blocks, keys}; };
        const auto fits = [&](int blocks, int keys) { return m_isHopper && n <= std::int64_t{blocks} * keys * 512; };
        const Form forms[] = {{"automatic", {}, true},
                              {"list", {SelectPath::List}, true},
                              {"16 x 16", cluster(16, 16), rows == 1 && fits(16, 16)},
                              {"1 x 16", cluster(1, 16), rows == 1 && fits(1, 16)},
                              {"1 x 32", cluster(1, 32), rows == 1 && fits(1, 32)},
                              {"8 x 32", cluster(8, 32), rows <= 64 && fits(8, 32)},
                              {"4 x 16", cluster(4, 16), rows > 64 && fits(4, 16)},
                              {"2 x 32", cluster(2, 32), rows > 64 && fits(2, 32)},
                              {"1 x 64", cluster(1, 64), rows > 64 && fits(1, 64)}};
        const double bytes = 4.0 * static_cast<double>(rows * n);
        const int copies = copiesOf(bytes);
        const Filled<float> scores(copies * rows * n, m_pools.normal);
        const Filled<std::int32_t> out(rows * kTopk, std::vector<std::int32_t>(1024, -1)), error(1, {0});
        const auto workspace = allocateDevice(cuda::selectTopkWorkspace(rows, n, kTopk) + 16, true);
        std::vector<std::int32_t> first, other(static_cast<std::size_t>(rows * kTopk));
        for (const auto& form : forms) {
            if (!form.fits)
                continue;
            const auto select = [&](int i, cudaStream_t s) {
                cuda::SelectRows in;
                in.scores = scores.data() + i % copies * rows * n;
                in.rows = rows;
                in.stride = in.n = in.first = n;
                cuda::selectTopk(in, kTopk, out.data(), nullptr, error.data(), workspace.get(), false, s, form.tuning);
            };
            select(0, nullptr);
            check(cudaMemcpy(other.data(), out.data(), other.size() * sizeof(std::int32_t), cudaMemcpyDeviceToHost), "compare");
            if (first.empty())
                first = other;
            else if (first != other)
                throw Error(ErrorCode::Internal, "Two forms of the top-k of " + times(rows, n) + " differ: " + form.name);
            add("top-k 2048 of " + times(rows, n) + ", " + form.name,
                timeGraph(bytes > 1e8 ? 2 : std::max(copies, 20), select), bytes, 0);
        }
        for (const bool even : {false, true}) // as recorded tokens have it: room for half as many again
            if (rows == 1 && n <= 131072 && m_isHopper)
                add("  room for " + std::to_string(n * 3 / 2) + (even ? ", even shares" : ""),
                    timeGraph(std::max(copies, 20), [&](int i, cudaStream_t s) {
                        cuda::SelectRows in;
                        in.scores = scores.data() + i % (copies - copies / 2) * n; // what lies behind is not read
                        in.rows = 1;
                        in.stride = in.n = n * 3 / 2;
                        in.first = n;
                        cuda::SelectTuning tuning;
                        tuning.even = even;
                        cuda::selectTopk(in, kTopk, out.data(), nullptr, error.data(), workspace.get(), false, s, tuning);
                    }), bytes, 0);
        constexpr int kSteps = 6;
        for (int step = 1; rows == 1 && fits(16, 16) && step <= kSteps; ++step)
            add("  16 x 16, up to step " + std::to_string(step), timeGraph(std::max(copies, 20), [&](int i, cudaStream_t s) {
                    cuda::SelectRows in;
                    in.scores = scores.data() + i % copies * n;
                    in.rows = 1;
                    in.stride = in.n = in.first = n;
                    auto tuning = cluster(16, 16);
                    tuning.stopAfter = step;
                    cuda::selectTopk(in, kTopk, out.data(), nullptr, error.data(), workspace.get(), false, s, tuning);
                }), bytes, 0);
    }

    struct AttentionForm {
        const char* name;
        cuda::MlaPath path;
        bool batches, overlap;
        std::int32_t ahead = cuda::MlaCall{}.streamAhead;
    };

    /// One call in its forms; `move` changes it from launch to launch.
    void attentionForms(const std::string& work, cuda::MlaCall call, std::int64_t keys, int copies, double bytes, bool narrow,
                        const std::function<void(cuda::MlaCall&, int)>& move)
    {
        using cuda::MlaPath;
        const bool isWgmma = std::string_view(cuda::mlaPathName(call)) == "wgmma";
        for (const auto& form : {AttentionForm{"merge in batches", MlaPath::Automatic, true, false},
                                 {"merge one by one", MlaPath::Automatic, false, false},
                                 {"overlapped", MlaPath::Automatic, true, true},
                                 {"turns", MlaPath::WgmmaTurns, true, false},
                                 {"turns, overlapped", MlaPath::WgmmaTurns, true, true},
                                 {"stream", MlaPath::WgmmaStream, true, false},
                                 {"stream, overlapped", MlaPath::WgmmaStream, true, true},
                                 {"stream, nothing into L2 ahead", MlaPath::WgmmaStream, true, false, 0},
                                 {"stream, a tile into L2 ahead", MlaPath::WgmmaStream, true, false, 1},
                                 {"stream, 3 tiles into L2 ahead", MlaPath::WgmmaStream, true, false, 3},
                                 {"narrow", MlaPath::MmaNarrow, true, false},
                                 {"narrow, overlapped", MlaPath::MmaNarrow, true, true}}) {
            if ((form.path == MlaPath::WgmmaTurns && !isWgmma) || (form.path == MlaPath::WgmmaStream && (!isWgmma || call.index))
                || (form.path == MlaPath::MmaNarrow && !narrow))
                continue;
            call.streamAhead = form.ahead;
            call.mergeInBatches = form.batches;
            call.overlapLaunch = form.overlap;
            call.splits = cuda::mlaSplits(call, keys, cuda::multiprocessorCount(), form.path);
            const auto parts = allocateDevice(cuda::mlaWorkspaceBytes(call) + 16, false);
            call.workspace = static_cast<float*>(parts.get());
            const double us = timeGraph(std::max(copies, 4), [&](int i, cudaStream_t s) {
                move(call, i);
                cuda::mlaAttention(call, s, form.path);
            });
            add(work + ", " + form.name, us, bytes, 0);
        }
    }

    void sparseDecode(std::int64_t n, std::int32_t heads)
    {
        const double bytes = static_cast<double>(kTopk * kWidth * 2);
        constexpr int kSelections = 40;
        const Filled<bfloat16> query(heads * kWidth, m_pools.bf16), cache(n * kWidth, m_pools.bf16);
        const Filled<float> z(heads * kRank, m_pools.normal);
        std::vector<std::int32_t> index; // a position of every 64, another for each selection
        for (std::int64_t i = 0; i < kSelections * kTopk; ++i)
            index.push_back(static_cast<std::int32_t>((i % kTopk * 64 + i / kTopk) % n));
        const Filled<std::int32_t> chosen(kSelections * kTopk, index);
        auto call = attention(query.data(), 1, n, z.data());
        call.heads = heads;
        call.cache = cache.data();
        call.k = kTopk;
        call.index = chosen.data();
        attentionForms("sparse MLA decode, " + std::to_string(heads) + " heads", call, kTopk, kSelections, bytes, heads > 16,
                       [&](cuda::MlaCall& c, int i) { c.index = chosen.data() + i % kSelections * kTopk; });
    }

    void denseDecode(std::int64_t n)
    {
        const double bytes = static_cast<double>(n * kWidth * 2);
        const int copies = copiesOf(bytes);
        const Filled<bfloat16> query(kHeads * kWidth, m_pools.bf16), cache(copies * n * kWidth, m_pools.bf16);
        const Filled<float> z(kHeads * kRank, m_pools.normal);
        auto call = attention(query.data(), 1, n, z.data());
        call.first = static_cast<std::int32_t>(n - 1);
        call.cache = cache.data();
        attentionForms("dense MLA decode, 1 query x " + std::to_string(n), call, n, copies, bytes, false,
                       [&](cuda::MlaCall& c, int i) { c.cache = cache.data() + i % copies * n * kWidth; });
    }

    static cuda::MlaCall demoCall(const void* q, std::int64_t queries, const void* cache, std::int64_t n, float* z, bool isFloat)
    {
        auto call = attention(static_cast<const bfloat16*>(q), queries, n, z);
        call.format = isFloat ? cuda::MlaFormat::Float32 : cuda::MlaFormat::Bfloat16;
        call.heads = 6;
        call.kv_lora_rank = 128;
        call.rope = 32;
        call.rowBytes = 160 * (isFloat ? 4 : 2);
        call.cache = cache;
        call.first = static_cast<std::int32_t>(n - queries);
        return call;
    }

    /// One layer of the demo model; k 0: everything.
    void demoDecode(std::int64_t n, std::int32_t k)
    {
        const Filled<float> query(6 * 160, m_pools.normal), cache(n * 160, m_pools.normal), z(6 * 128, m_pools.normal);
        const Filled<bfloat16> narrowQuery(6 * 160, m_pools.bf16), narrowCache(n * 160, m_pools.bf16);
        std::vector<std::int32_t> index;
        for (std::int32_t i = 0; i < k; ++i)
            index.push_back(static_cast<std::int32_t>(i * (n / k)));
        const Filled<std::int32_t> chosen(k, index.empty() ? std::vector<std::int32_t>(1, -1) : index);
        struct Form {
            const char* name;
            bool isFloat, atOnce, overlap;
        };
        for (const auto& form : {Form{"float32 at once", true, true, false}, {"float32 at once, overlapped", true, true, true},
                                 {"float32 by steps", true, false, false}, {"BF16", false, false, false}}) {
            auto call = form.isFloat ? demoCall(query.data(), 1, cache.data(), n, z.data(), true)
                                     : demoCall(narrowQuery.data(), 1, narrowCache.data(), n, z.data(), false);
            call.index = k > 0 ? chosen.data() : nullptr;
            call.k = k;
            call.floatAtOnce = form.atOnce;
            call.overlapLaunch = form.overlap;
            call.splits = cuda::mlaSplits(call, k > 0 ? k : n, cuda::multiprocessorCount());
            const auto parts = allocateDevice(cuda::mlaWorkspaceBytes(call) + 16, false);
            call.workspace = static_cast<float*>(parts.get());
            add("demo layer, " + (k > 0 ? std::to_string(k) + " of " : "all of ") + std::to_string(n) + ", " + form.name,
                timeGraph(40, [&](int, cudaStream_t s) { cuda::mlaAttention(call, s); }),
                static_cast<double>((k > 0 ? k : n) * call.rowBytes), 0);
        }
    }

    void demoPrefill(std::int64_t n)
    {
        const Filled<float> query(n * 6 * 160, m_pools.normal), cache(n * 160, m_pools.normal), z(n * 6 * 128, m_pools.normal);
        for (const bool pairs : {false, true}) {
            auto call = demoCall(query.data(), n, cache.data(), n, z.data(), true);
            call.splitProducts = pairs;
            add("demo layer, dense prefill of " + std::to_string(n) + (pairs ? ", pairs of BF16" : ", float32"),
                timeGraph(2, [&](int, cudaStream_t s) { cuda::mlaAttention(call, s); }), 0,
                static_cast<double>(n) * static_cast<double>(n + 1) * 6 * (160 + 128));
        }
    }

    void product(const char* name, WeightFormat format, std::int32_t batch, std::int64_t rows, std::int64_t cols,
                 std::int32_t vectors)
    {
        const double bytes = static_cast<double>(batch) * static_cast<double>(rows * cols) * (format == WeightFormat::BF16 ? 2 : 1);
        const int copies = copiesOf(bytes);
        const Weights w(format, std::int64_t{copies} * batch, rows, cols, m_pools);
        const Filled<float> x(vectors * batch * cols, m_pools.normal), y(vectors * batch * rows, m_pools.normal);
        struct Form {
            const char* name;
            cuda::GemvTuning tuning;
            bool overlap;
        };
        cuda::GemvTuning first, whole;
        first.narrow = first.stream = false;
        first.tensorCoresFrom = 0;
        whole.stream = false;
        for (const auto& form : {Form{"", {}, false}, {", overlapped", {}, true}, {", not streamed", whole, false},
                                 {", not streamed, overlapped", whole, true}, {", first form", first, false},
                                 {", first form, overlapped", first, true}}) {
            if (form.overlap && !m_overlaps)
                continue;
            const Restored restored;
            cuda::gemvTuning() = form.tuning;
            cuda::overlapLaunches() = form.overlap;
            add(std::string(name) + ", " + times(rows, cols) + " by " + std::to_string(vectors) + form.name,
                timeGraph(std::max(copies, 10), [&](int i, cudaStream_t s) {
                    cuda::MatrixStack stack = w.stack();
                    const std::int64_t at = std::int64_t{i % copies} * batch;
                    stack.data = static_cast<const unsigned char*>(stack.data)
                        + at * stack.matrixStride * (format == WeightFormat::BF16 ? 2 : 1);
                    if (stack.scales)
                        stack.scales += at * stack.scaleStride;
                    const cuda::GemvTarget target{stack, y.data(), batch * rows, rows, 1, false};
                    cuda::gemv({x.data(), batch * cols, cols, vectors, batch, nullptr, 0}, {&target, 1}, s);
                }), bytes, 0);
        }
    }

    void experts(const char* name, WeightFormat format, std::int32_t count, std::int32_t chosen, std::int64_t hidden,
                 std::int64_t width, std::int64_t sharedWidth)
    {
        const Weights gate(format, count, width, hidden, m_pools), up(format, count, width, hidden, m_pools);
        const Weights down(format, count, hidden, width, m_pools), router(WeightFormat::BF16, 1, count, hidden, m_pools);
        const Weights sharedGate(format, 1, sharedWidth, hidden, m_pools), sharedUp(format, 1, sharedWidth, hidden, m_pools);
        const Weights sharedDown(format, 1, hidden, sharedWidth, m_pools);
        const Filled<float> x(hidden, m_pools.normal), y(hidden, m_pools.normal), norm(hidden, m_pools.normal);
        const Filled<float> logits(count, m_pools.normal), weights(chosen, m_pools.normal);
        const Filled<float> activation(chosen * width, m_pools.normal), sharedActivation(sharedWidth, m_pools.normal);
        const Filled<std::int32_t> ids(chosen, {0});
        const auto words = allocateDevice(static_cast<std::size_t>(count) * sizeof(std::uint64_t), true);
        cuda::MoeLayer layer;
        cuda::MoeDecode& moe = layer.experts;
        moe.gate = gate.stack();
        moe.up = up.stack();
        moe.down = down.stack();
        moe.sharedDown = sharedDown.stack();
        moe.router = {nullptr, count, chosen, 1, 1, true, 1};
        moe.experts = ids.data();
        moe.weights = weights.data();
        moe.x = x.data();
        moe.xRow = moe.yRow = hidden;
        moe.normWeight = norm.data();
        moe.eps = 1e-6f;
        moe.activation = activation.data();
        moe.y = y.data();
        layer.router = router.stack();
        layer.sharedGate = sharedGate.stack();
        layer.sharedUp = sharedUp.stack();
        layer.logits = logits.data();
        layer.sharedActivation = sharedActivation.data();
        layer.words = static_cast<std::uint64_t*>(words.get());
        cuda::MoeDecode separate = moe;
        separate.logits = logits.data();
        separate.sharedActivation = sharedActivation.data();
        const double bytes = chosen * (2 * bytesOf(gate.stack()) + bytesOf(down.stack())) + 2 * bytesOf(sharedGate.stack())
            + bytesOf(sharedDown.stack()) + bytesOf(router.stack());
        for (const bool overlap : {false, true}) {
            if (overlap && !m_overlaps)
                continue;
            const Restored restored;
            cuda::overlapLaunches() = overlap;
            const std::string end = overlap ? ", overlapped" : "";
            add(std::string("experts of a token, ") + name + ", three launches" + end,
                timeGraph(4, [&](int, cudaStream_t s) { cuda::moeLayer(layer, s); }), bytes, 0);
            add(std::string("experts of a token, ") + name + ", four launches" + end, timeGraph(4, [&](int, cudaStream_t s) {
                    const cuda::GemvVectors normed{x.data(), hidden, 0, 1, 1, norm.data(), 1e-6f};
                    const cuda::GemvTarget choice{router.stack(), logits.data(), count, 0, 1, false};
                    cuda::gemv(normed, {&choice, 1}, s);
                    cuda::gemvSwiglu(normed, sharedGate.stack(), sharedUp.stack(),
                                     {{}, sharedActivation.data(), sharedWidth, 0, 1, false}, s);
                    cuda::moeGateUp(separate, s);
                    cuda::moeDown(separate, s);
                }), bytes, 0);
        }
    }

    /// V2-Lite's 64 experts, 6 of them for each of many tokens.
    void expertsByTile(std::int64_t tokens)
    {
        constexpr std::int32_t kExperts = 64, kChosen = 6;
        constexpr std::int64_t kHidden = 2048, kExpertWidth = 1408;
        const std::int64_t pairs = tokens * kChosen;
        const Weights gate(WeightFormat::BF16, kExperts, kExpertWidth, kHidden, m_pools);
        const Weights up(WeightFormat::BF16, kExperts, kExpertWidth, kHidden, m_pools);
        const Weights down(WeightFormat::BF16, kExperts, kHidden, kExpertWidth, m_pools);
        const Filled<bfloat16> input(tokens * kHidden, m_pools.bf16), activation(pairs * kExpertWidth, m_pools.bf16);
        const Filled<float> out(pairs * kHidden, m_pools.normal);
        std::vector<std::int32_t> choice;
        std::mt19937 random(8);
        for (std::int64_t t = 0; t < tokens; ++t) {
            const auto start = static_cast<std::uint32_t>(random());
            for (std::uint32_t i = 0; i < kChosen; ++i) // an odd step: no expert twice
                choice.push_back(static_cast<std::int32_t>((start + i * (start / 64 % 32 * 2 + 1)) % kExperts));
        }
        const Filled<std::int32_t> chosen(pairs, choice), order(2 * pairs + 3 * (kExperts + 1), std::vector<std::int32_t>(1024, 0));
        const cuda::ExpertOrder sorted{order.data(), order.data() + pairs, order.data() + 2 * pairs,
                                       order.data() + 2 * pairs + kExperts + 1};
        for (const std::int32_t tileRows : {cuda::kMoeTileRows, cuda::kMoeWideTileRows}) {
            if (tileRows == cuda::kMoeWideTileRows && !cuda::usesWideMoeTiles(WeightFormat::BF16))
                continue;
            const std::string end = ", tiles of " + std::to_string(tileRows);
            cuda::MoeGemm gemm;
            gemm.a = input.data();
            gemm.pairs = sorted.pairs;
            gemm.pairsPerRow = kChosen;
            gemm.offsets = sorted.offsets;
            gemm.tiles = sorted.tiles;
            gemm.experts = kExperts;
            gemm.positions = pairs;
            gemm.tileRows = tileRows;
            const auto sort = [&](cudaStream_t s) {
                cuda::sortByExpert(chosen.data(), pairs, kExperts, tileRows, order.data() + 2 * pairs + 2 * (kExperts + 1),
                                   sorted, s);
            };
            sort(nullptr);
            check(cudaDeviceSynchronize(), "sort");
            const double operations = 2.0 * static_cast<double>(pairs * kHidden * kExpertWidth);
            add("gate and up of experts, " + std::to_string(tokens) + " tokens" + end, timeGraph(2, [&](int, cudaStream_t s) {
                    cuda::moeGemmSwiglu(gemm, gate.stack(), up.stack(), activation.data(), s);
                }), 2 * kExperts * bytesOf(gate.stack()), 2 * operations);
            gemm.a = activation.data();
            gemm.pairs = nullptr;
            gemm.pairsPerRow = 1;
            add("down of experts, " + std::to_string(tokens) + " tokens" + end, timeGraph(2, [&](int, cudaStream_t s) {
                    cuda::moeGemm(gemm, down.stack(), out.data(), kHidden, false, s);
                }), kExperts * bytesOf(down.stack()), operations);
        }
        for (const bool plain : {false, true}) {
            const Restored restored;
            cuda::plainKernels() = plain;
            add("sort of " + std::to_string(tokens) + " tokens by expert" + (plain ? ", first form" : ""),
                timeGraph(10, [&](int, cudaStream_t s) {
                    cuda::sortByExpert(chosen.data(), pairs, kExperts, cuda::kMoeTileRows,
                                       order.data() + 2 * pairs + 2 * (kExperts + 1), sorted, s);
                }), 0, 0);
        }
    }

    void norms(std::int64_t rows)
    {
        constexpr std::int64_t kHidden = 7168;
        const Filled<float> x(rows * kHidden, m_pools.normal), y(rows * kHidden, m_pools.normal), w(kHidden, m_pools.normal);
        for (const bool plain : {false, true}) {
            const Restored restored;
            cuda::plainKernels() = plain;
            add("RMS norm of " + times(rows, kHidden) + (plain ? ", first form" : ""), timeGraph(10, [&](int, cudaStream_t s) {
                    cuda::rmsNorm(x.data(), kHidden, nullptr, 0, w.data(), 1e-6f, y.data(), kHidden, rows, kHidden, s);
                }), 8.0 * static_cast<double>(rows * kHidden), 0);
        }
    }

    void sampling(std::int64_t n)
    {
        const Filled<float> logits(n, m_pools.normal);
        const Filled<std::int32_t> token(1, {0});
        const auto workspace = allocateDevice(cuda::samplingWorkspaceBytes(n), true);
        const auto drawn = [&] {
            std::int32_t out = -1;
            check(cudaMemcpy(&out, token.data(), sizeof(out), cudaMemcpyDeviceToHost), "compare");
            return out;
        };
        for (const double topP : {0.95, 1.0}) {
            cuda::SampleSettings settings;
            settings.topP = topP;
            settings.minP = topP < 1 ? 0 : 0.01;
            for (settings.seed = 1; settings.seed <= 32; ++settings.seed) {
                cuda::sampleRow(logits.data(), n, settings, token.data(), workspace.get(), nullptr);
                const auto spread = drawn();
                cuda::sampleRowInOneBlock(logits.data(), n, settings, token.data(), workspace.get(), nullptr);
                if (spread != drawn() || spread < 0 || spread >= n)
                    throw Error(ErrorCode::Internal, "Two forms of sampling draw different tokens");
            }
            const std::string work = "sample of " + std::to_string(n) + (topP < 1 ? ", top-p" : ", min-p");
            add(work, timeGraph(10, [&](int, cudaStream_t s) {
                    cuda::sampleRow(logits.data(), n, settings, token.data(), workspace.get(), s);
                }), 4.0 * static_cast<double>(n), 0);
            add(work + ", one block", timeGraph(10, [&](int, cudaStream_t s) {
                    cuda::sampleRowInOneBlock(logits.data(), n, settings, token.data(), workspace.get(), s);
                }), 4.0 * static_cast<double>(n), 0);
        }
        add("argmax of " + std::to_string(n), timeGraph(10, [&](int, cudaStream_t s) {
                cuda::argmaxRow(logits.data(), n, token.data(), workspace.get(), s);
            }), 4.0 * static_cast<double>(n), 0);
    }

    void add(const std::string& work, double microseconds, double bytes, double operations)
    {
        m_out.push_back({work, microseconds, bytes, operations});
    }

    std::vector<KernelTiming>& m_out;
    const Pools& m_pools;
    bool m_isHopper = false, m_overlaps = false;
};

} // namespace

void benchVariants(std::vector<KernelTiming>& out, const Pools& pools)
{
    VariantBench(out, pools).run();
}

} // namespace sightline::bench
