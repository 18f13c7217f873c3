// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend.h"
#include "engine/cuda/cuda_cache.h"
#include "engine/cuda/cuda_matrix.h"
#include "engine/cuda/cuda_settings.h"
#include "engine/cuda/device_memory.h"
#include "kernels/cuda/gemm.h"
#include "kernels/cuda/index_scores.h"
#include "kernels/cuda/mha.h"
#include "kernels/cuda/mla.h"

#include <list>
#include <optional>
#include <string>

namespace sightline {

/// The operations on an NVIDIA GPU, all on one stream. Up to kGemvRows rows are products of matrix and vectors, more
/// go to tensor cores. Results do not change from run to run.
class CudaBackend final : public Backend {
public:
    /// Throws Error with the reason when this device cannot be used.
    explicit CudaBackend(const CudaSettings& settings);
    ~CudaBackend() override;

    [[nodiscard]] std::string_view name() const override { return "cuda"; }
    [[nodiscard]] std::string description() const override { return m_description; }
    [[nodiscard]] bool isProven() const override { return m_isHopper; }

    [[nodiscard]] bool keepsStoredFormats() const override { return true; }
    using Backend::makeMatrix;
    [[nodiscard]] DeviceMatrixPtr makeMatrix(const MatrixSource& source) override;
    [[nodiscard]] std::shared_ptr<LayerCache> makeCache(const CacheShape& shape, std::int64_t capacity) override;
    [[nodiscard]] std::int64_t cacheBytes(const CacheShape& shape) const override;
    [[nodiscard]] std::int64_t attentionScratchBytes(const AttentionShape& shape, std::int64_t context) const override;
    [[nodiscard]] std::int64_t freeBytes() const override;
    void finish() override;
    [[nodiscard]] ChunkLimits chunkLimits() const override;
    void repeat(const RepeatKey& key, std::int64_t first, const std::function<void()>& body) override;

    void embed(View<const std::int32_t, 1> ids, const DeviceMatrix& table, View<float, 2> out) override;
    void linear(View<const float, 2> x, const DeviceMatrix& w, View<float, 2> out, bool accumulate) override;
    void linearPerHead(View<const float, 3> x, const DeviceMatrix& w, View<float, 3> out) override;
    void rmsNorm(View<const float, 2> x, const DeviceVector& w, float eps, View<float, 2> out) override;
    void layerNorm(View<const float, 2> x, const DeviceVector& w, const DeviceVector& b, float eps,
                   View<float, 2> out) override;
    void rope(View<float, 3> x, std::int64_t first, const RopeTable& table, RopePairs pairs) override;
    void addBias(const DeviceVector& bias, View<float, 2> x) override;
    void scale(View<float, 2> x, float s) override;
    void copy(View<const float, 2> from, View<float, 2> to) override;
    void swiglu(View<const float, 2> gateUp, View<float, 2> out) override;
    void argmax(View<const float, 2> x, View<std::int32_t, 1> out) override;

    void cacheLatents(View<const float, 2> rows, LayerCache& cache, std::int64_t first) override;
    void cacheIndexKeys(View<const float, 2> rows, LayerCache& cache, std::int64_t first) override;
    void copyCache(const LayerCache& from, LayerCache& to, std::int64_t count) override;

    void indexScores(View<const float, 3> q, View<const float, 2> w, const LayerCache& cache, std::int64_t first,
                     View<float, 2> out) override;
    void indexSelect(View<float, 3> q, View<const float, 2> w, const LayerCache& cache, std::int64_t first,
                     View<std::int32_t, 2> out, View<SelectionBoundary, 1> boundary, std::uint64_t coded) override;
    void attendSelected(View<const float, 3> q, const LayerCache& cache, View<const std::int32_t, 2> index,
                        View<float, 3> out) override;
    void attendAll(View<const float, 3> q, const LayerCache& cache, std::int64_t first, View<float, 3> out) override;
    void denseMass(View<const float, 3> q, const LayerCache& cache, std::int64_t first, View<float, 2> out) override;
    void massSelect(View<const float, 3> q, const LayerCache& cache, std::int64_t first,
                    View<std::int32_t, 2> out) override;

    void route(View<const float, 2> logits, const DeviceVector* bias, const RouterSettings& settings,
               View<std::int32_t, 2> experts, View<float, 2> weights) override;
    void experts(View<const float, 2> x, const DeviceMatrix& gateUp, const DeviceMatrix& down,
                 View<const std::int32_t, 2> experts, View<const float, 2> weights, View<float, 2> y) override;

    void project(View<float, 2> x, const DeviceVector& norm, float eps, View<float, 2> normed,
                 std::span<const Projection> products) override;
    std::uint64_t attentionFront(const AttentionFront& front) override;
    void feedForward(const FeedForward& layer) override;
    [[nodiscard]] bool attendsByHead(const HeadAttention& layer, std::int64_t k) const override;
    void attendByHead(const HeadAttention& layer) override;

protected:
    [[nodiscard]] std::shared_ptr<void> allocateBytes(std::int64_t count, std::int64_t size) override;
    void uploadBytes(const void* host, void* device, std::int64_t bytes) override;
    void downloadBytes(const void* device, void* host, std::int64_t bytes) override;

private:
    /// Rows that share one pass over a matrix instead of going to the tensor cores.
    static constexpr std::int64_t kGemvRows = 8;
    /// Float32 values of the largest block of score rows.
    static constexpr std::int64_t kScoreValues = std::int64_t{1} << 26;

    /// A position as kernels take it: while work is recorded for replays, it lies in device memory.
    struct At {
        std::int64_t first;
        const std::int32_t* position;
    };
    [[nodiscard]] At at(std::int64_t first) const;
    /// How many cached positions a kernel must be ready for: all that there may be when its work is replayed.
    [[nodiscard]] std::int64_t reach(const LayerCache& cache, std::int64_t visible) const;

    struct Formats {
        cuda::CacheFormat latents, indexKeys;
    };
    [[nodiscard]] Formats formatsOf(const CacheShape& shape) const;
    [[nodiscard]] cuda::GemmPrecision gemmPrecision() const;
    cuda::Gemm& gemm(std::int64_t rows, std::int64_t cols);
    void multiply(const cuda::GemmCall& call);
    /// Whether a product of many rows reads its activations as BF16 and nothing else.
    [[nodiscard]] bool takesBf16(const DeviceMatrix& w) const;
    void multiplyBf16(const void* x, std::int64_t rows, const DeviceMatrix& w, View<float, 2> out, bool accumulate);
    /// Products of many rows with several matrices. `narrow` is x as dense BF16, made once where it is null.
    void multiplyEach(View<const float, 2> x, const void* narrow, std::span<const Projection> products);
    /// The norm of many rows as dense BF16 in `scratch`, and where somebody reads it, as float32.
    void* normBf16(View<const float, 2> x, const DeviceVector& w, float eps, View<float, 2> normed, bool keepsFloat,
                   DeviceScratch& scratch);
    void feedForwardMany(const FeedForward& layer);
    void multiplyHeads(View<const float, 3> x, const DeviceMatrix& w, View<float, 3> out, float scale,
                       bool early = false);

    /// Room for index queries in the format of a cache, and for the weights that go with them. What was there is void.
    struct IndexCodes {
        void* codes = nullptr;
        float* weights = nullptr;
        std::int64_t rows = 0, heads = 0, dim = 0;
        cuda::CacheFormat format = cuda::CacheFormat::F32;
        std::uint64_t number = 0; ///< another for every use of the room: see attentionFront
    };
    const IndexCodes& makeIndexCodes(std::int64_t rows, std::int64_t heads, std::int64_t dim, cuda::CacheFormat format);
    /// Codes of the index queries: those with the number `coded`, or where that is 0, made of q and w.
    cuda::IndexScores codedQueries(View<float, 3> q, View<const float, 2> w, const CudaLayerCache& cache,
                                   std::uint64_t coded);
    /// `early`: all that cuda::IndexScores::early asks for holds. Returns whether the kernel made use of it.
    bool scoreRows(cuda::IndexScores in, bool early, std::int64_t firstRow, std::int64_t rows, std::int64_t first, std::int64_t n,
                   float* out, std::int64_t stride);
    /// The k best of rows of scores; row t holds first + t + 1 of them. `error` is set on the device where one is NaN.
    /// `lengthsReady`: see cuda::SelectRows.
    void selectRows(const float* scores, std::int64_t stride, std::int64_t n, std::int64_t first,
                    View<std::int32_t, 2> out, SelectionBoundary* boundary, std::int32_t* error, bool lengthsReady = false);
    void selectOnHost(const float* scores, std::int64_t stride, std::int64_t first, View<std::int32_t, 2> out,
                      SelectionBoundary* boundary);
    cuda::MlaCall mlaCall(View<const float, 3> q, const CudaLayerCache& cache, std::int64_t first);
    void roundQueries(cuda::MlaCall& call);
    [[nodiscard]] cuda::MlaPath attentionPath(const cuda::MlaCall& call) const;
    void attend(cuda::MlaCall& call, std::int64_t keys, View<float, 3> out);
    [[nodiscard]] cuda::MhaCall headCall(const HeadAttention& layer) const;
    [[nodiscard]] cuda::MhaPath headPath() const { return m_isHopper ? cuda::MhaPath::Automatic : cuda::MhaPath::Mma; }
    void massRows(View<const float, 3> q, const CudaLayerCache& cache, std::int64_t first, float* out,
                  std::int64_t stride, std::int64_t columns);
    /// Whether expertsByTile() has kernels for these.
    [[nodiscard]] bool runsByTile(const CudaMatrix& gateUp, const CudaMatrix& down) const;
    /// x as dense BF16 [rows, hidden].
    void expertsByTile(const void* x, std::int64_t rows, const CudaMatrix& gateUp, const CudaMatrix& down,
                       const std::int32_t* experts, const float* weights, std::int64_t chosen, View<float, 2> y);

    void throwReported();

    CudaSettings m_settings;
    std::string m_description;
    int m_multiprocessors = 0;
    std::int64_t m_chunk = 2048; ///< tokens: long ones fill the tiles of experts, and make keys and values less often
    bool m_isHopper = false;
    cudaStream_t m_stream = nullptr;

    std::shared_ptr<void> m_status; ///< int32 on the device: NaN among index scores, NaN among attention mass
    std::shared_ptr<void> m_logitWords; ///< uint64 [kGemvRows, kMaxExperts] on the device, 0 between launches: see cuda::MoeLayer
    std::shared_ptr<void> m_position; ///< int32 on the device: position of the token that is replayed, and the next
    std::unique_ptr<PinnedMemory> m_pinned;

    std::unique_ptr<cuda::Gemm> m_gemm;
    std::size_t m_gemmBytes = 0;
    IndexCodes m_coded; ///< what is in m_indexCodes and m_indexWeights
    std::uint64_t m_codedNumber = 0; ///< the newest one given to anything in them
    /// The last two launches were index scores that waited for the attention queries before they let a successor start, and
    /// their top-k: see cuda::MlaCall::queryIsReady.
    bool m_queryIsReady = false;
    DeviceScratch m_gemmScratch, m_gemmInput, m_indexCodes, m_indexWeights, m_indexQueries, m_scores, m_oneTicket, m_manyTickets;
    DeviceScratch m_attentionQuery, m_attentionParts, m_wideLatents, m_massParts, m_headMask, m_argmax;
    DeviceScratch m_expertInput, m_expertActivation, m_expertOutput, m_expertOrder;

    /// The work of one token as a graph.
    struct Recorded {
        RepeatKey key;
        std::uint64_t generation = 0;
        bool warm = false; ///< has run once as it will be recorded: scratch memory is large enough
        cudaGraphExec_t graph = nullptr;
    };
    void record(Recorded& recorded, const std::function<void()>& body);
    std::list<Recorded> m_recorded; ///< most recently used first
    bool m_replaying = false;
    std::int64_t m_recordedFirst = 0;
};

} // namespace sightline
