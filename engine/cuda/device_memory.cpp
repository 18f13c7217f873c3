// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cuda/device_memory.h"

#include <fmt/format.h>

#include <atomic>
#include <string>

namespace sightline {

namespace {

std::atomic<std::uint64_t> scratchGeneration{0};

std::string mebibytes(std::size_t bytes)
{
    return fmt::format("{:.1f} MiB", static_cast<double>(bytes) / 1048576.0);
}

} // namespace

Error errorOf(const cuda::CudaError& error)
{
    const cudaError_t status = error.status();
    (void)cudaGetLastError(); // what does not stick is forgotten
    if (status == cudaErrorMemoryAllocation)
        return {ErrorCode::OutOfMemory, fmt::format("The GPU has not enough memory ({})", error.what())};
    if (cudaDeviceSynchronize() != cudaSuccess)
        return {ErrorCode::DeviceLost, fmt::format("The GPU stopped answering ({})", error.what())};
    return {ErrorCode::Internal, error.what()};
}

std::shared_ptr<void> allocateDevice(std::size_t bytes, bool zeroed)
{
    void* memory = nullptr;
    const std::size_t count = bytes > 0 ? bytes : 1;
    const cudaError_t status = cudaMalloc(&memory, count);
    if (status == cudaErrorMemoryAllocation) {
        (void)cudaGetLastError();
        std::size_t available = 0, total = 0;
        if (cudaMemGetInfo(&available, &total) != cudaSuccess)
            available = 0;
        throw Error(ErrorCode::OutOfMemory, fmt::format("The GPU has not enough memory ({} more were needed, {} are free)", mebibytes(count),
                                                mebibytes(available)));
    }
    cuda::check(status, "allocate device memory");
    std::shared_ptr<void> owner(memory, [](void* p) { (void)cudaFree(p); });
    if (zeroed) {
        cuda::check(cudaMemset(memory, 0, count), "clear device memory");
        cuda::check(cudaStreamSynchronize(nullptr), "clear device memory"); // before other streams use it
    }
    return owner;
}

void* DeviceScratch::reserve(std::size_t bytes)
{
    if (bytes > m_bytes) {
        m_memory.reset(); // first: both would not always fit
        m_bytes = 0;
        const std::size_t wanted = bytes + bytes / 4;
        m_memory = allocateDevice(wanted, true);
        m_bytes = wanted;
        ++scratchGeneration;
    }
    return m_memory.get();
}

std::uint64_t DeviceScratch::generation() { return scratchGeneration.load(); }

PinnedMemory::PinnedMemory(std::size_t bytes) : m_size(bytes)
{
    void* memory = nullptr;
    cuda::check(cudaMallocHost(&memory, bytes), "allocate page-locked memory");
    m_data = static_cast<std::byte*>(memory);
}

PinnedMemory::~PinnedMemory() { (void)cudaFreeHost(m_data); }

} // namespace sightline
