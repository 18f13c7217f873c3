// SPDX-License-Identifier: GPL-3.0-or-later
// Memory, products, element-wise operations and the replay of recorded work.
#include "engine/cuda/cuda_backend.h"

#include "kernels/cuda/cache_rows.h"
#include "kernels/cuda/convert.h"
#include "kernels/cuda/device_info.h"
#include "kernels/cuda/elementwise.h"
#include "kernels/cuda/gemv.h"
#include "kernels/cuda/launch.h"
#include "kernels/cuda/moe_route.h"
#include "kernels/cuda/sampling.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <limits>

namespace sightline {

using cuda::CacheFormat;
using cuda::check;

namespace {

constexpr std::size_t kPinnedBytes = std::size_t{1} << 20;
constexpr std::size_t kKeptGraphs = 8;
constexpr std::size_t kLargeMemory = std::size_t{64} << 30;

/// Whether a kernel carries so little better than the copy engine.
bool isCarried(const void* device, std::int64_t bytes)
{
    return bytes <= cuda::kCarriedBytes && bytes % 4 == 0 && reinterpret_cast<std::uintptr_t>(device) % 4 == 0;
}

std::string driverSentence(cudaError_t status)
{
    switch (status) {
    case cudaErrorNoDevice:
        return "no NVIDIA GPU was found";
    case cudaErrorInsufficientDriver:
        return "there is no NVIDIA driver, or it is older than the CUDA version of this module";
    default:
        return std::string("the NVIDIA driver does not answer (") + cudaGetErrorString(status) + ")";
    }
}

std::string describe(const cudaDeviceProp& properties, const CudaSettings& settings, bool isHopper)
{
    int driver = 0;
    (void)cudaDriverGetVersion(&driver);
    std::string out = fmt::format("{}, {:.0f} GiB, compute capability {}.{}, driver for CUDA {}.{}, {} kernels",
                                  properties.name, static_cast<double>(properties.totalGlobalMem) / 1073741824.0,
                                  properties.major, properties.minor, driver / 1000, driver % 1000 / 10,
                                  isHopper ? "Hopper" : "portable");
    if (settings.precision == CudaPrecision::Exact)
        out += ", float32";
    else if (settings.precision == CudaPrecision::Bfloat16)
        out += ", BF16";
    else if (settings.precision == CudaPrecision::Float8)
        out += ", FP8 caches";
    if (!settings.tuned)
        out += ", first forms of kernels";
    const std::pair<bool, const char*> chosen[] = {{!settings.overlap, ", in order"},
                                                   {settings.tuned && settings.attention == CudaAttention::Turns, ", turns"},
                                                   {settings.tuned && settings.attention == CudaAttention::Narrow, ", narrow"},
                                                   {settings.tuned && settings.attention == CudaAttention::Stream, ", stream"},
                                                   {settings.tuned && settings.prefill == CudaPrefill::Latents, ", mqa"},
                                                   {settings.tuned && settings.prefill == CudaPrefill::Heads, ", mha"},
                                                   {settings.tuned && !settings.cluster, ", no clusters"},
                                                   {settings.tuned && !settings.wideTiles, ", tiles of 64"},
                                                   {settings.tuned && !settings.early, ", no early"},
                                                   {settings.tuned && !settings.lone, ", no lone"},
                                                   {settings.tuned && !settings.front, ", no front"},
                                                   {settings.tuned && settings.pairs, ", pairs"}};
    for (const auto& [is, name] : chosen)
        out += is ? name : "";
    return out;
}

} // namespace

CudaBackend::CudaBackend(const CudaSettings& settings) : m_settings(settings)
{
    const auto refuse = [](const std::string& sentence) { throw Error(ErrorCode::InvalidInput, sentence); };
    int count = 0;
    const cudaError_t status = cudaGetDeviceCount(&count);
    if (status != cudaSuccess || count == 0)
        refuse(driverSentence(status == cudaSuccess ? cudaErrorNoDevice : status));
    if (settings.device < 0 || settings.device >= count)
        refuse("there is no GPU number " + std::to_string(settings.device) + " among the " + std::to_string(count)
               + " of this machine");
    guarded([&] {
        check(cudaSetDevice(settings.device), "choose the GPU");
        cudaDeviceProp properties{};
        check(cudaGetDeviceProperties(&properties, settings.device), "ask for the GPU's properties");
        if (properties.major < 8)
            refuse(std::string(properties.name) + " has compute capability " + std::to_string(properties.major) + "."
                   + std::to_string(properties.minor) + ", and Sightline needs 8.0 or newer");
        if (settings.path == CudaPath::Hopper && properties.major != 9)
            refuse(std::string(properties.name) + " is no Hopper GPU, which SIGHTLINE_CUDA_PATH=hopper asks for");
        m_isHopper = properties.major == 9 && settings.path != CudaPath::Portable;
        m_multiprocessors = properties.multiProcessorCount;
        m_chunk = settings.chunk > 0 ? settings.chunk : properties.totalGlobalMem >= kLargeMemory ? 8192 : 2048;
        m_settings.overlap = settings.overlap && properties.major >= 9;
        cuda::overlapLaunches() = m_settings.overlap;
        cuda::plainKernels() = !settings.tuned;
        cuda::gemvTuning() = {};
        if (!settings.tuned) {
            cuda::gemvTuning().narrow = false;
            cuda::gemvTuning().stream = false;
            cuda::gemvTuning().tensorCoresFrom = 0;
        }
        m_description = describe(properties, settings, m_isHopper);
        check(cudaStreamCreateWithFlags(&m_stream, cudaStreamNonBlocking), "make a stream");
        m_status = allocateDevice(2 * sizeof(std::int32_t), true);
        m_position = allocateDevice(2 * sizeof(std::int32_t), true);
        m_logitWords = allocateDevice(kGemvRows * cuda::kMaxExperts * sizeof(std::uint64_t), true);
        m_pinned = std::make_unique<PinnedMemory>(kPinnedBytes);
        // The smallest kernel tells whether the module holds code for this GPU.
        try {
            cuda::setPosition(static_cast<std::int32_t*>(m_position.get()), 0, m_stream);
            check(cudaStreamSynchronize(m_stream), "run a first kernel");
        } catch (const cuda::CudaError& error) {
            (void)cudaGetLastError();
            if (error.status() == cudaErrorNoKernelImageForDevice)
                refuse("this build of the CUDA module has no code for " + std::string(properties.name)
                       + "; SIGHTLINE_CUDA_ARCHITECTURES names what it was built for");
            throw;
        }
    });
}

CudaBackend::~CudaBackend()
{
    (void)cudaStreamSynchronize(m_stream);
    for (auto& recorded : m_recorded)
        if (recorded.graph)
            (void)cudaGraphExecDestroy(recorded.graph);
    (void)cudaStreamDestroy(m_stream);
}

// Memory

DeviceMatrixPtr CudaBackend::makeMatrix(const MatrixSource& source)
{
    return guarded([&]() -> DeviceMatrixPtr { return std::make_unique<const CudaMatrix>(source); });
}

CudaBackend::Formats CudaBackend::formatsOf(const CacheShape& shape) const
{
    if (m_settings.precision == CudaPrecision::Exact)
        return {CacheFormat::F32, CacheFormat::F32};
    const bool isWide = shape.kv_lora_rank == 512 && shape.qk_rope_head_dim == 64;
    const bool isNarrow = shape.kv_lora_rank == 128 && shape.qk_rope_head_dim == 32;
    Formats out{isWide || isNarrow ? CacheFormat::BF16 : CacheFormat::F32,
                shape.index_head_dim % 8 == 0 ? CacheFormat::BF16 : CacheFormat::F32};
    if (m_settings.precision == CudaPrecision::Float8) {
        out.latents = isWide ? CacheFormat::Fp8 : out.latents;
        out.indexKeys = shape.index_head_dim % 16 == 0 ? CacheFormat::Fp8 : out.indexKeys;
    } else if (m_settings.precision == CudaPrecision::Automatic && shape.index_head_dim == 128) {
        out.indexKeys = CacheFormat::Fp8;
    }
    return out;
}

std::shared_ptr<LayerCache> CudaBackend::makeCache(const CacheShape& shape, std::int64_t capacity)
{
    return guarded([&]() -> std::shared_ptr<LayerCache> {
        const auto formats = formatsOf(shape);
        if (formats.latents == CacheFormat::F32 && (shape.latentWidth() % 4 != 0 || shape.kv_lora_rank > 512))
            throw Error(ErrorCode::UnsupportedModel,
                        "The CUDA backend reads latents of at most 512 whose rows are a multiple of 4 wide, not "
                            + std::to_string(shape.kv_lora_rank) + " + " + std::to_string(shape.qk_rope_head_dim));
        return std::make_shared<CudaLayerCache>(shape, capacity, m_settings.device, formats.latents, formats.indexKeys);
    });
}

std::int64_t CudaBackend::cacheBytes(const CacheShape& shape) const
{
    const auto formats = formatsOf(shape);
    std::int64_t bytes = cuda::latentRowBytes(formats.latents, shape.kv_lora_rank, shape.qk_rope_head_dim);
    if (shape.index_head_dim > 0)
        bytes += cuda::indexRowBytes(formats.indexKeys, shape.index_head_dim)
            + (formats.indexKeys == CacheFormat::Fp8 ? 4 : 0);
    return bytes;
}

std::int64_t CudaBackend::freeBytes() const
{
    return guarded([&] {
        std::size_t available = 0, total = 0;
        check(cudaMemGetInfo(&available, &total), "ask for free memory");
        return static_cast<std::int64_t>(available);
    });
}

std::shared_ptr<void> CudaBackend::allocateBytes(std::int64_t count, std::int64_t size)
{
    return guarded([&] {
        if (count < 0 || count > std::numeric_limits<std::int64_t>::max() / size)
            throw Error(ErrorCode::OutOfMemory, "The GPU has not enough memory for so large a buffer");
        return allocateDevice(static_cast<std::size_t>(count * size), true);
    });
}

void CudaBackend::uploadBytes(const void* host, void* device, std::int64_t bytes)
{
    if (bytes <= 0)
        return;
    guarded([&] {
        if (isCarried(device, bytes))
            return cuda::carryIn(host, device, bytes, m_stream);
        // From pageable memory: the call returns when the source may change.
        check(cudaMemcpyAsync(device, host, static_cast<std::size_t>(bytes), cudaMemcpyHostToDevice, m_stream),
              "copy to the GPU");
    });
}

void CudaBackend::downloadBytes(const void* device, void* host, std::int64_t bytes)
{
    if (bytes <= 0)
        return;
    guarded([&] {
        const auto size = static_cast<std::size_t>(bytes);
        std::byte* const status = m_pinned->data(); // the first 16 bytes are for the report
        std::byte* const staged = m_pinned->data() + 16;
        const bool fits = size + 16 <= m_pinned->size();
        if (isCarried(device, bytes)) {
            cuda::carryOut(device, bytes, static_cast<std::int32_t*>(m_status.get()), status, m_stream);
        } else {
            check(cudaMemcpyAsync(fits ? static_cast<void*>(staged) : host, device, size, cudaMemcpyDeviceToHost, m_stream),
                  "copy from the GPU");
            check(cudaMemcpyAsync(status, m_status.get(), 8, cudaMemcpyDeviceToHost, m_stream), "copy from the GPU");
        }
        check(cudaStreamSynchronize(m_stream), "wait for the GPU");
        throwReported();
        if (fits)
            std::memcpy(host, staged, size);
    });
}

void CudaBackend::finish()
{
    guarded([&] {
        check(cudaMemcpyAsync(m_pinned->data(), m_status.get(), 8, cudaMemcpyDeviceToHost, m_stream), "copy from the GPU");
        check(cudaStreamSynchronize(m_stream), "wait for the GPU");
        throwReported();
    });
}

/// Throws for what kernels reported; the report is in pinned memory.
void CudaBackend::throwReported()
{
    std::int32_t report[2];
    std::memcpy(report, m_pinned->data(), sizeof(report));
    if (report[0] == 0 && report[1] == 0)
        return;
    check(cudaMemsetAsync(m_status.get(), 0, sizeof(report), m_stream), "clear the report");
    throw Error(ErrorCode::InvalidFile,
                std::string("The model produced ") + (report[0] ? "index" : "attention")
                    + " scores that are not numbers (NaN); its weights are damaged or its configuration does not fit them");
}

ChunkLimits CudaBackend::chunkLimits() const
{
    return {128, m_chunk, std::int64_t{1} << 29, std::int64_t{1} << 30};
}

// Replay

CudaBackend::At CudaBackend::at(std::int64_t first) const
{
    if (!m_replaying)
        return {first, nullptr};
    return {first - m_recordedFirst, static_cast<const std::int32_t*>(m_position.get())};
}

std::int64_t CudaBackend::reach(const LayerCache& cache, std::int64_t visible) const
{
    return m_replaying ? cache.capacity() : visible;
}

void CudaBackend::repeat(const RepeatKey& key, std::int64_t first, const std::function<void()>& body)
{
    if (!m_settings.graphs) {
        body();
        return;
    }
    m_coded = {}; // a replay writes others
    auto found = std::find_if(m_recorded.begin(), m_recorded.end(), [&](const Recorded& r) { return r.key == key; });
    if (found == m_recorded.end()) {
        if (m_recorded.size() == kKeptGraphs) {
            if (m_recorded.back().graph)
                (void)cudaGraphExecDestroy(m_recorded.back().graph);
            m_recorded.pop_back();
        }
        m_recorded.push_front({key, 0, false, nullptr});
        found = m_recorded.begin();
    } else {
        m_recorded.splice(m_recorded.begin(), m_recorded, found);
    }
    Recorded& recorded = *found;
    guarded([&] {
        cuda::setPosition(static_cast<std::int32_t*>(m_position.get()), first, m_stream);
        if (recorded.graph && recorded.generation == DeviceScratch::generation()) {
            check(cudaGraphLaunch(recorded.graph, m_stream), "replay a token");
            return;
        }
        struct Replaying {
            bool& flag;
            explicit Replaying(bool& f) : flag(f) { flag = true; }
            ~Replaying() { flag = false; }
        } const replaying(m_replaying);
        m_recordedFirst = first;
        if (recorded.warm && recorded.generation == DeviceScratch::generation()) {
            record(recorded, body);
            check(cudaGraphLaunch(recorded.graph, m_stream), "replay a token");
        } else {
            body();
            recorded.warm = true;
            recorded.generation = DeviceScratch::generation();
        }
    });
}

void CudaBackend::record(Recorded& recorded, const std::function<void()>& body)
{
    if (recorded.graph) {
        (void)cudaGraphExecDestroy(recorded.graph);
        recorded.graph = nullptr;
    }
    cudaGraph_t graph = nullptr;
    check(cudaStreamBeginCapture(m_stream, cudaStreamCaptureModeThreadLocal), "record a token");
    try {
        body();
    } catch (...) {
        if (cudaStreamEndCapture(m_stream, &graph) == cudaSuccess && graph)
            (void)cudaGraphDestroy(graph);
        (void)cudaGetLastError();
        throw;
    }
    check(cudaStreamEndCapture(m_stream, &graph), "record a token");
    const cudaError_t status = cudaGraphInstantiate(&recorded.graph, graph, 0);
    (void)cudaGraphDestroy(graph);
    check(status, "prepare a recorded token");
}

// Dense operations

cuda::GemmPrecision CudaBackend::gemmPrecision() const
{
    switch (m_settings.precision) {
    case CudaPrecision::Exact:
        return cuda::GemmPrecision::Exact;
    case CudaPrecision::Bfloat16:
        return cuda::GemmPrecision::Bf16;
    default:
        return m_isHopper ? cuda::GemmPrecision::Fast : cuda::GemmPrecision::Bf16;
    }
}

cuda::Gemm& CudaBackend::gemm(std::int64_t rows, std::int64_t cols)
{
    const std::size_t bytes = cuda::Gemm::workspaceBytes(rows, cols);
    if (!m_gemm || bytes > m_gemmBytes) {
        m_gemm.reset();
        m_gemmBytes = bytes + bytes / 4;
        m_gemm = std::make_unique<cuda::Gemm>(m_gemmScratch.reserve(m_gemmBytes), m_gemmBytes);
    }
    return *m_gemm;
}

void CudaBackend::multiply(const cuda::GemmCall& call)
{
    gemm(call.rows, std::int64_t{call.w.cols} * call.matrices).multiply(call, gemmPrecision(), m_stream);
}

bool CudaBackend::takesBf16(const DeviceMatrix& w) const
{
    return cudaMatrix(w).stack().format == cuda::WeightFormat::BF16 && gemmPrecision() != cuda::GemmPrecision::Exact
        && w.cols() % 8 == 0;
}

void CudaBackend::multiplyBf16(const void* x, std::int64_t rows, const DeviceMatrix& w, View<float, 2> out, bool accumulate)
{
    const auto& weights = cudaMatrix(w);
    const std::int64_t cols = w.cols(), partRows = w.rows() / weights.parts();
    for (int p = 0; p < weights.parts(); ++p)
        gemm(rows, cols).multiplyBf16(x,
                                      {nullptr, cols, 0, weights.part(p), out.data + p * partRows, out.stride(0), 0, rows, 1,
                                       accumulate, 1},
                                      m_stream);
}

void CudaBackend::multiplyEach(View<const float, 2> x, const void* narrow, std::span<const Projection> products)
{
    const std::int64_t rows = x.extent(0), cols = x.extent(1);
    for (const auto& product : products) {
        if (!takesBf16(*product.w)) {
            linear(x, *product.w, product.out, false);
            continue;
        }
        if (!narrow) {
            void* const made = m_gemmInput.reserve(static_cast<std::size_t>(rows * cols) * 2);
            cuda::toBfloat16Rows(x.data, x.stride(0), made, cols, rows, cols, m_stream);
            narrow = made;
        }
        multiplyBf16(narrow, rows, *product.w, product.out, false);
    }
}

void* CudaBackend::normBf16(View<const float, 2> x, const DeviceVector& w, float eps, View<float, 2> normed, bool keepsFloat,
                            DeviceScratch& scratch)
{
    void* const narrow = scratch.reserve(static_cast<std::size_t>(x.extent(0) * x.extent(1)) * 2);
    cuda::rmsNorm(const_cast<float*>(x.data), x.stride(0), nullptr, 0, w.data(), eps, keepsFloat ? normed.data : nullptr,
                  normed.stride(0), x.extent(0), x.extent(1), m_stream, narrow);
    return narrow;
}

void CudaBackend::embed(View<const std::int32_t, 1> ids, const DeviceMatrix& table, View<float, 2> out)
{
    guarded([&] { cuda::embed(ids.data, cudaMatrix(table).stack(), out.data, out.stride(0), out.extent(0), m_stream); });
}

void CudaBackend::linear(View<const float, 2> x, const DeviceMatrix& w, View<float, 2> out, bool accumulate)
{
    guarded([&] {
        const auto& weights = cudaMatrix(w);
        const std::int64_t rows = x.extent(0), partRows = w.rows() / weights.parts();
        if (rows == 0)
            return;
        std::array<cuda::GemvTarget, 2> targets;
        for (int p = 0; p < weights.parts(); ++p) {
            float* y = out.data + p * partRows;
            if (rows <= kGemvRows)
                targets[static_cast<std::size_t>(p)] = {weights.part(p), y, out.stride(0), 0, 1, accumulate};
            else
                multiply({x.data, x.stride(0), 0, weights.part(p), y, out.stride(0), 0, rows, 1, accumulate, 1});
        }
        if (rows <= kGemvRows)
            cuda::gemv({x.data, x.stride(0), 0, static_cast<std::int32_t>(rows), 1, nullptr, 0},
                       std::span(targets).first(static_cast<std::size_t>(weights.parts())), m_stream);
    });
}

void CudaBackend::multiplyHeads(View<const float, 3> x, const DeviceMatrix& w, View<float, 3> out, float scale,
                                bool early)
{
    const auto& stack = cudaMatrix(w).stack();
    const std::int64_t rows = x.extent(0);
    const auto heads = static_cast<std::int32_t>(w.batch());
    if (rows == 0)
        return;
    if (rows <= kGemvRows) {
        const cuda::GemvTarget target{stack, out.data, out.stride(0), out.stride(1), scale, false};
        cuda::gemv({x.data, x.stride(0), x.stride(1), static_cast<std::int32_t>(rows), heads, nullptr, 0, early},
                   {&target, 1}, m_stream);
    } else {
        multiply({x.data, x.stride(0), x.stride(1), stack, out.data, out.stride(0), out.stride(1), rows, heads, false,
                  scale});
    }
}

void CudaBackend::linearPerHead(View<const float, 3> x, const DeviceMatrix& w, View<float, 3> out)
{
    guarded([&] { multiplyHeads(x, w, out, 1); });
}

void CudaBackend::rmsNorm(View<const float, 2> x, const DeviceVector& w, float eps, View<float, 2> out)
{
    guarded([&] {
        // The kernel changes x only where it adds to it first.
        cuda::rmsNorm(const_cast<float*>(x.data), x.stride(0), nullptr, 0, w.data(), eps, out.data, out.stride(0),
                      x.extent(0), x.extent(1), m_stream);
    });
}

void CudaBackend::layerNorm(View<const float, 2> x, const DeviceVector& w, const DeviceVector& b, float eps,
                            View<float, 2> out)
{
    guarded([&] {
        cuda::layerNorm(x.data, x.stride(0), w.data(), b.data(), eps, out.data, out.stride(0), x.extent(0), x.extent(1),
                        m_stream);
    });
}

void CudaBackend::rope(View<float, 3> x, std::int64_t first, const RopeTable& table, RopePairs pairs)
{
    guarded([&] {
        const auto where = at(first);
        const cuda::Rope rope{table.cosine.data, table.sine.data, static_cast<std::int32_t>(x.extent(2)),
                              pairs == RopePairs::Interleaved ? cuda::RopeLayout::Interleaved
                                                              : cuda::RopeLayout::HalfSplit};
        cuda::rope(x.data, x.stride(0), x.stride(1), rope, where.position, where.first, x.extent(0), x.extent(1), m_stream);
    });
}

void CudaBackend::addBias(const DeviceVector& bias, View<float, 2> x)
{
    guarded([&] { cuda::biasScale(x.data, x.stride(0), bias.data(), 1, x.extent(0), x.extent(1), m_stream); });
}

void CudaBackend::scale(View<float, 2> x, float s)
{
    guarded([&] { cuda::biasScale(x.data, x.stride(0), nullptr, s, x.extent(0), x.extent(1), m_stream); });
}

void CudaBackend::copy(View<const float, 2> from, View<float, 2> to)
{
    guarded([&] {
        cuda::copyRows(from.data, from.stride(0), to.data, to.stride(0), from.extent(0), from.extent(1), m_stream);
    });
}

void CudaBackend::swiglu(View<const float, 2> gateUp, View<float, 2> out)
{
    guarded([&] {
        if (!out.isContiguous())
            throw Error(ErrorCode::Internal, "SwiGLU on the GPU writes dense rows");
        cuda::swiglu(gateUp.data, gateUp.stride(0), out.data, nullptr, out.extent(0), out.extent(1), m_stream);
    });
}

void CudaBackend::argmax(View<const float, 2> x, View<std::int32_t, 1> out)
{
    guarded([&] {
        void* workspace = m_argmax.reserve(cuda::samplingWorkspaceBytes(x.extent(1)));
        for (std::int64_t t = 0; t < x.extent(0); ++t)
            cuda::argmaxRow(x.row(t), x.extent(1), out.row(t), workspace, m_stream);
    });
}

} // namespace sightline
