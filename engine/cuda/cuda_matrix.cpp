// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cuda/cuda_matrix.h"

#include "engine/cuda/device_memory.h"
#include "kernels/bfloat16.h"

#include <algorithm>
#include <vector>

namespace sightline {

namespace {

constexpr std::int64_t kBlock = 128; // rows and columns of a block of FP8 weights that the kernels know
constexpr std::int64_t kStagedElements = std::int64_t{1} << 22;

void copyUp(void* to, const void* from, std::size_t bytes)
{
    if (bytes > 0)
        cuda::check(cudaMemcpy(to, from, bytes, cudaMemcpyHostToDevice), "copy weights to the GPU");
}

/// Whether the kernels read the stored bytes as they are.
bool isUsable(const MatrixSource& source)
{
    return !source.stored.empty() && (source.parts == 1 || source.parts == 2)
        && std::all_of(source.stored.begin(), source.stored.end(), [](const StoredMatrix& m) {
               return m.format == StoredMatrix::Format::BF16 || (m.blockRows == kBlock && m.blockCols == kBlock);
           });
}

} // namespace

CudaMatrix::CudaMatrix(const MatrixSource& source) : DeviceMatrix(source.batch, source.rows, source.cols)
{
    if (isUsable(source))
        uploadStored(source);
    else
        uploadValues(source);
    cuda::check(cudaStreamSynchronize(nullptr), "copy weights to the GPU"); // the backend's stream does not wait for this one
}

void CudaMatrix::uploadStored(const MatrixSource& source)
{
    m_parts = static_cast<int>(source.parts);
    const std::int64_t partRows = rows() / source.parts, elements = partRows * cols();
    const bool isFp8 = source.stored.front().format == StoredMatrix::Format::Float8Block;
    const std::int64_t gridCols = (cols() + kBlock - 1) / kBlock, grid = (partRows + kBlock - 1) / kBlock * gridCols;
    // Matrices begin at multiples of 16 bytes, so that kernels may read vectors.
    const std::int64_t elementBytes = isFp8 ? 1 : 2, stride = (elements * elementBytes + 15) / 16 * 16 / elementBytes;
    const std::int64_t partBytes = batch() * stride * elementBytes;
    m_bytes = source.parts * (partBytes + (isFp8 ? batch() * grid * 4 : 0));
    m_memory = allocateDevice(static_cast<std::size_t>(source.parts * partBytes), false);
    if (isFp8)
        m_scales = allocateDevice(static_cast<std::size_t>(source.parts * batch() * grid) * sizeof(float), false);
    auto* bytes = static_cast<unsigned char*>(m_memory.get());
    auto* scales = static_cast<float*>(m_scales.get());
    for (std::int64_t p = 0; p < source.parts; ++p) {
        for (std::int64_t b = 0; b < batch(); ++b) {
            const StoredMatrix& from = source.stored[static_cast<std::size_t>(b * source.parts + p)];
            copyUp(bytes + p * partBytes + b * stride * elementBytes, from.data,
                   static_cast<std::size_t>(elements * elementBytes));
            if (isFp8)
                copyUp(scales + (p * batch() + b) * grid, from.scales, static_cast<std::size_t>(grid) * sizeof(float));
        }
        m_part[static_cast<std::size_t>(p)] = {bytes + p * partBytes,
                                               isFp8 ? scales + p * batch() * grid : nullptr,
                                               isFp8 ? cuda::WeightFormat::Fp8Block : cuda::WeightFormat::BF16,
                                               static_cast<std::int32_t>(partRows),
                                               static_cast<std::int32_t>(cols()),
                                               stride,
                                               isFp8 ? grid : 0};
    }
}

void CudaMatrix::uploadValues(const MatrixSource& source)
{
    // A block of rows at a time, in two attempts: as BF16, and from the first value on that does not fit, as float32.
    m_parts = source.parts == 2 ? 2 : 1;
    const std::int64_t partRows = rows() / m_parts, blockRows = std::max<std::int64_t>(1, kStagedElements / cols());
    std::vector<float> values(static_cast<std::size_t>(std::min(blockRows, partRows) * cols()));
    std::vector<bfloat16> narrow(values.size());
    for (const bool wide : {false, true}) {
        const std::int64_t elementBytes = wide ? 4 : 2;
        const std::int64_t stride = (partRows * cols() * elementBytes + 15) / 16 * 16 / elementBytes;
        const std::int64_t partBytes = batch() * stride * elementBytes;
        m_memory = allocateDevice(static_cast<std::size_t>(m_parts * partBytes), false);
        auto* bytes = static_cast<unsigned char*>(m_memory.get());
        bool fits = true;
        for (std::int64_t b = 0; b < batch() && fits; ++b)
            for (std::int64_t p = 0; p < m_parts && fits; ++p)
                for (std::int64_t first = 0; first < partRows && fits; first += blockRows) {
                    const std::int64_t n = std::min(blockRows, partRows - first), count = n * cols();
                    source.fill(b, p * partRows + first, View<float, 2>(values.data(), {n, cols()}));
                    unsigned char* to = bytes + p * partBytes + (b * stride + first * cols()) * elementBytes;
                    if (wide) {
                        copyUp(to, values.data(), static_cast<std::size_t>(count) * sizeof(float));
                        continue;
                    }
                    for (std::int64_t i = 0; i < count; ++i) {
                        const float v = values[static_cast<std::size_t>(i)];
                        fits = fits && fitsBfloat16(v);
                        narrow[static_cast<std::size_t>(i)] = toBfloat16(v);
                    }
                    if (fits)
                        copyUp(to, narrow.data(), static_cast<std::size_t>(count) * sizeof(bfloat16));
                }
        if (!fits)
            continue;
        m_bytes = m_parts * partBytes;
        for (int p = 0; p < m_parts; ++p)
            m_part[static_cast<std::size_t>(p)] = {bytes + p * partBytes,
                                                   nullptr,
                                                   wide ? cuda::WeightFormat::F32 : cuda::WeightFormat::BF16,
                                                   static_cast<std::int32_t>(partRows),
                                                   static_cast<std::int32_t>(cols()),
                                                   stride,
                                                   0};
        return;
    }
}

} // namespace sightline
