// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/gemm.h"

#include "kernels/cuda/check.h"
#include "kernels/cuda/convert.h"
#include "kernels/cuda/device_info.h"

#include <cublasLt.h>
#include <cublas_v2.h>

#include <map>
#include <optional>
#include <tuple>

namespace sightline::cuda {

namespace {

constexpr std::size_t kLibraryBytes = std::size_t{32} << 20; // what NVIDIA recommends for Hopper
constexpr std::size_t kTileBytes = std::size_t{64} << 20;    // widened weights

void checkBlas(cublasStatus_t status, const char* what)
{
    if (status != CUBLAS_STATUS_SUCCESS)
        throw std::runtime_error(std::string("cuBLAS could not ") + what + ": " + cublasGetStatusString(status));
}

std::size_t roundUp(std::size_t n, std::size_t to)
{
    return (n + to - 1) / to * to;
}

// Owners of cublasLt's descriptions.
struct Layout {
    cublasLtMatrixLayout_t handle = nullptr;
    Layout(cudaDataType_t type, std::int64_t rows, std::int64_t cols, std::int64_t leading)
    {
        checkBlas(cublasLtMatrixLayoutCreate(&handle, type, static_cast<std::uint64_t>(rows), static_cast<std::uint64_t>(cols),
                                             leading),
                  "describe a matrix");
    }
    ~Layout() { cublasLtMatrixLayoutDestroy(handle); }
    Layout(const Layout&) = delete;
    Layout& operator=(const Layout&) = delete;
};

struct Operation {
    cublasLtMatmulDesc_t handle = nullptr;
    Operation() { checkBlas(cublasLtMatmulDescCreate(&handle, CUBLAS_COMPUTE_32F, CUDA_R_32F), "describe a product"); }
    ~Operation() { cublasLtMatmulDescDestroy(handle); }
    Operation(const Operation&) = delete;
    Operation& operator=(const Operation&) = delete;
    template <typename T>
    bool set(cublasLtMatmulDescAttributes_t attribute, const T& value)
    {
        return cublasLtMatmulDescSetAttribute(handle, attribute, &value, sizeof(value)) == CUBLAS_STATUS_SUCCESS;
    }
};

} // namespace

struct Gemm::Private {
    cublasHandle_t blas = nullptr;
    cublasLtHandle_t lt = nullptr;
    unsigned char* workspace = nullptr; // of the library, then of this class
    std::size_t bytes = 0;
    std::map<std::tuple<std::int64_t, std::int64_t, std::int64_t>, std::optional<cublasLtMatmulAlgo_t>> fp8Algorithms;

    [[nodiscard]] unsigned char* own() const { return workspace + kLibraryBytes; }
    [[nodiscard]] std::size_t ownBytes() const { return bytes - kLibraryBytes; }

    // y^T = W x^T in the column-major terms of the library.
    void call(const void* w, const void* x, cudaDataType_t type, const GemmCall& c, std::int64_t outRows, std::int64_t xRow,
              std::int64_t xMatrix, std::int64_t matrixStride, float* y, cublasComputeType_t compute, cudaStream_t stream)
    {
        const float alpha = c.scale, beta = c.accumulate ? 1.0f : 0.0f;
        checkBlas(cublasSetStream(blas, stream), "use a stream");
        checkBlas(cublasSetWorkspace(blas, workspace, kLibraryBytes), "use its workspace"); // setStream resets it
        const auto m = static_cast<int>(outRows), n = static_cast<int>(c.rows), k = static_cast<int>(c.w.cols);
        if (c.matrices == 1)
            checkBlas(cublasGemmEx(blas, CUBLAS_OP_T, CUBLAS_OP_N, m, n, k, &alpha, w, type, k, x, type, static_cast<int>(xRow),
                                   &beta, y, CUDA_R_32F, static_cast<int>(c.yRow), compute, CUBLAS_GEMM_DEFAULT),
                      "multiply matrices");
        else
            checkBlas(cublasGemmStridedBatchedEx(blas, CUBLAS_OP_T, CUBLAS_OP_N, m, n, k, &alpha, w, type, k, matrixStride, x,
                                                 type, static_cast<int>(xRow), xMatrix, &beta, y, CUDA_R_32F,
                                                 static_cast<int>(c.yRow), c.yMatrix, c.matrices, compute,
                                                 CUBLAS_GEMM_DEFAULT),
                      "multiply matrices of heads");
    }

    // Weights of another format, widened in tiles of rows to `type` and multiplied tile by tile.
    void callWidened(const void* x, cudaDataType_t type, const GemmCall& c, std::int64_t xRow, std::int64_t xMatrix,
                     unsigned char* tile, std::size_t tileBytes, cublasComputeType_t compute, cudaStream_t stream)
    {
        const std::size_t element = type == CUDA_R_32F ? 4 : 2;
        const auto perTile = static_cast<std::int64_t>(tileBytes / (static_cast<std::size_t>(c.w.cols) * element));
        if (perTile < 1)
            throw std::runtime_error("The workspace of matrix products is too small for a row of weights");
        GemmCall one = c;
        one.matrices = 1;
        for (std::int64_t h = 0; h < c.matrices; ++h)
            for (std::int64_t first = 0; first < c.w.rows; first += perTile) {
                const std::int64_t count = c.w.rows - first < perTile ? c.w.rows - first : perTile;
                if (type == CUDA_R_32F)
                    dequantizeToFloat(c.w, h, first, count, reinterpret_cast<float*>(tile), stream);
                else
                    dequantizeToBfloat16(c.w, h, first, count, tile, stream);
                const auto* from = static_cast<const unsigned char*>(x) + h * xMatrix * static_cast<std::int64_t>(element);
                call(tile, from, type, one, count, xRow, 0, 0, c.y + h * c.yMatrix + first, compute, stream);
            }
    }
};

Gemm::Gemm(void* workspace, std::size_t bytes) : d(std::make_unique<Private>())
{
    if (bytes < kLibraryBytes + kTileBytes || reinterpret_cast<std::uintptr_t>(workspace) % 256 != 0)
        throw std::runtime_error("The workspace of matrix products is too small or not aligned");
    d->workspace = static_cast<unsigned char*>(workspace);
    d->bytes = bytes;
    checkBlas(cublasCreate(&d->blas), "start");
    checkBlas(cublasLtCreate(&d->lt), "start");
}

Gemm::~Gemm()
{
    if (d->lt)
        cublasLtDestroy(d->lt);
    if (d->blas)
        cublasDestroy(d->blas);
}

std::size_t Gemm::workspaceBytes(std::int64_t rows, std::int64_t cols)
{
    // Activations as BF16, or as codes and scales, before the tile of weights.
    return kLibraryBytes + kTileBytes + roundUp(static_cast<std::size_t>(rows) * static_cast<std::size_t>(cols) * 2, 256)
        + roundUp(static_cast<std::size_t>(rows + 4) * static_cast<std::size_t>(cols / 128 + 1) * 4, 256) + 256;
}

void Gemm::multiply(const GemmCall& call, GemmPrecision precision, cudaStream_t stream)
{
    if (call.rows <= 0 || call.w.rows <= 0)
        return;
    const MatrixStack& w = call.w;
    if (precision == GemmPrecision::Exact || w.format == WeightFormat::F32) {
        if (w.format == WeightFormat::F32)
            d->call(w.data, call.x, CUDA_R_32F, call, w.rows, call.xRow, call.xMatrix, w.matrixStride, call.y,
                    CUBLAS_COMPUTE_32F_PEDANTIC, stream);
        else
            d->callWidened(call.x, CUDA_R_32F, call, call.xRow, call.xMatrix, d->own(), d->ownBytes(),
                           CUBLAS_COMPUTE_32F_PEDANTIC, stream);
        return;
    }
    const std::size_t elements = static_cast<std::size_t>(call.rows) * static_cast<std::size_t>(w.cols);
    if (precision == GemmPrecision::Fast && w.format == WeightFormat::Fp8Block && call.matrices == 1) {
        auto* codes = d->own();
        auto* scales = reinterpret_cast<float*>(codes + roundUp(elements, 256));
        const std::size_t padded = roundUp(static_cast<std::size_t>(call.rows), 4);
        if (roundUp(elements, 256) + padded * static_cast<std::size_t>((w.cols + 127) / 128) * 4 <= d->ownBytes()
            && computeCapability() == 90 && w.cols % 512 == 0 && w.rows % 16 == 0) {
            quantizeRows(call.x, call.xRow, codes, scales, 1, static_cast<std::int64_t>(padded), false, call.rows, w.cols, stream);
            if (multiplyFp8(codes, scales, call, stream))
                return;
        }
    }
    // BF16 copy of the activations: each matrix's rows one after another.
    const bool perHead = call.matrices > 1 && call.xMatrix != 0;
    const std::size_t copies = perHead ? static_cast<std::size_t>(call.matrices) : 1;
    const std::size_t xBytes = roundUp(elements * copies * 2, 256);
    if (xBytes + static_cast<std::size_t>(w.cols) * 2 > d->ownBytes())
        throw std::runtime_error("The workspace of matrix products is too small for these activations");
    auto* x = d->own();
    toBfloat16Matrices(call.x, call.xRow, call.xMatrix, x, w.cols, static_cast<std::int64_t>(elements),
                       static_cast<std::int64_t>(copies), call.rows, w.cols, stream);
    const std::int64_t xMatrix = perHead ? static_cast<std::int64_t>(elements) : 0;
    if (w.format == WeightFormat::BF16)
        d->call(w.data, x, CUDA_R_16BF, call, w.rows, w.cols, xMatrix, w.matrixStride, call.y, CUBLAS_COMPUTE_32F, stream);
    else
        d->callWidened(x, CUDA_R_16BF, call, w.cols, xMatrix, x + xBytes, d->ownBytes() - xBytes, CUBLAS_COMPUTE_32F, stream);
}

void Gemm::multiplyBf16(const void* x, const GemmCall& call, cudaStream_t stream)
{
    if (call.w.format != WeightFormat::BF16)
        throw std::runtime_error("This product needs BF16 weights");
    if (call.rows > 0 && call.w.rows > 0)
        d->call(call.w.data, x, CUDA_R_16BF, call, call.w.rows, call.xRow, call.xMatrix, call.w.matrixStride, call.y,
                CUBLAS_COMPUTE_32F, stream);
}

void Gemm::formHeads(const MatrixStack& w, bool transposed, std::int32_t first, std::int32_t count, const void* x, std::int64_t xRow,
                     std::int64_t rows, void* out, cudaStream_t stream)
{
    if (w.format != WeightFormat::BF16)
        throw std::runtime_error("Keys and values of heads are made with BF16 weights");
    if (rows <= 0 || count <= 0)
        return;
    checkBlas(cublasSetStream(d->blas, stream), "use a stream");
    checkBlas(cublasSetWorkspace(d->blas, d->workspace, kLibraryBytes), "use its workspace"); // setStream resets it
    // In the column-major terms of the library W[h] is its own transpose, and so are latents and results.
    const auto width = transposed ? w.cols : w.rows, depth = transposed ? w.rows : w.cols;
    const auto* weights = static_cast<const unsigned char*>(w.data) + first * w.matrixStride * 2;
    const float one = 1, none = 0;
    checkBlas(cublasGemmStridedBatchedEx(d->blas, transposed ? CUBLAS_OP_N : CUBLAS_OP_T, CUBLAS_OP_N, width,
                                         static_cast<int>(rows), depth, &one, weights, CUDA_R_16BF, w.cols, w.matrixStride, x,
                                         CUDA_R_16BF, static_cast<int>(xRow), 0, &none, out, CUDA_R_16BF, width, rows * width,
                                         count, CUBLAS_COMPUTE_32F, CUBLAS_GEMM_DEFAULT),
              "multiply latents");
}

bool Gemm::multiplyFp8(const void* codes, const float* scales, const GemmCall& call, cudaStream_t stream)
{
    const MatrixStack& w = call.w;
    const std::int64_t k = w.cols, m = w.rows, n = call.rows;
    // The library reads weight factors with a leading dimension that is a multiple of 4 blocks.
    if (computeCapability() != 90 || w.format != WeightFormat::Fp8Block || call.matrices != 1 || k % 512 != 0 || m % 16 != 0)
        return false;
    const auto shape = std::make_tuple(m, n, k);
    const auto known = d->fp8Algorithms.find(shape);
    if (known != d->fp8Algorithms.end() && !known->second)
        return false;

    Operation operation;
    const cublasOperation_t transposed = CUBLAS_OP_T, plain = CUBLAS_OP_N;
    const auto blockMode = CUBLASLT_MATMUL_MATRIX_SCALE_BLK128x128_32F, rowMode = CUBLASLT_MATMUL_MATRIX_SCALE_VEC128_32F;
    const bool described = operation.set(CUBLASLT_MATMUL_DESC_TRANSA, transposed)
        && operation.set(CUBLASLT_MATMUL_DESC_TRANSB, plain) && operation.set(CUBLASLT_MATMUL_DESC_A_SCALE_MODE, blockMode)
        && operation.set(CUBLASLT_MATMUL_DESC_B_SCALE_MODE, rowMode)
        // Off (also the default): sums are promoted to float32 at least at the end of each block of 128.
        && operation.set(CUBLASLT_MATMUL_DESC_FAST_ACCUM, std::int8_t{0})
        && operation.set(CUBLASLT_MATMUL_DESC_A_SCALE_POINTER, w.scales)
        && operation.set(CUBLASLT_MATMUL_DESC_B_SCALE_POINTER, scales);
    const Layout a(CUDA_R_8F_E4M3, k, m, k), b(CUDA_R_8F_E4M3, k, n, k), y(CUDA_R_32F, m, n, call.yRow);
    if (known == d->fp8Algorithms.end()) {
        std::optional<cublasLtMatmulAlgo_t> algorithm;
        cublasLtMatmulPreference_t preference = nullptr;
        checkBlas(cublasLtMatmulPreferenceCreate(&preference), "describe a preference");
        const std::size_t most = kLibraryBytes;
        cublasLtMatmulPreferenceSetAttribute(preference, CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES, &most, sizeof(most));
        cublasLtMatmulHeuristicResult_t result{};
        int found = 0;
        if (described
            && cublasLtMatmulAlgoGetHeuristic(d->lt, operation.handle, a.handle, b.handle, y.handle, y.handle, preference, 1,
                                              &result, &found)
                == CUBLAS_STATUS_SUCCESS
            && found > 0)
            algorithm = result.algo;
        cublasLtMatmulPreferenceDestroy(preference);
        d->fp8Algorithms[shape] = algorithm;
        if (!algorithm)
            return false;
    }
    const float alpha = call.scale, beta = call.accumulate ? 1.0f : 0.0f;
    checkBlas(cublasLtMatmul(d->lt, operation.handle, &alpha, w.data, a.handle, codes, b.handle, &beta, call.y, y.handle, call.y,
                             y.handle, &*d->fp8Algorithms[shape], d->workspace, kLibraryBytes, stream),
              "multiply FP8 matrices");
    return true;
}

} // namespace sightline::cuda
