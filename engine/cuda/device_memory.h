// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/error.h"
#include "kernels/cuda/check.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <utility>

namespace sightline {

/// The Error that a failed CUDA call becomes: OutOfMemory, DeviceLost where the device answers nothing any more
/// (the program may go on without it), else Internal.
[[nodiscard]] Error errorOf(const cuda::CudaError& error);

/// Calls `body` and turns what kernels throw into Error.
template <typename Body>
auto guarded(const Body& body) -> decltype(body())
{
    try {
        return body();
    } catch (const Error&) {
        throw;
    } catch (const cuda::CudaError& error) {
        throw errorOf(error);
    } catch (const std::bad_alloc&) {
        throw Error(ErrorCode::OutOfMemory, "Not enough memory on the host for a CUDA operation");
    } catch (const std::exception& error) {
        throw Error(ErrorCode::Internal, error.what());
    }
}

/// Device memory of `bytes` bytes (at least one), freed with its last owner on whatever thread. `zeroed` waits until
/// it is. Throws Error(OutOfMemory) with how much was asked for.
[[nodiscard]] std::shared_ptr<void> allocateDevice(std::size_t bytes, bool zeroed);

/// Scratch memory that grows and never shrinks.
class DeviceScratch {
public:
    /// At least `bytes` bytes; what was there is lost when it grows. Zeroed when it grows.
    void* reserve(std::size_t bytes);
    template <typename T>
    T* reserve(std::int64_t count)
    {
        return static_cast<T*>(reserve(static_cast<std::size_t>(count > 0 ? count : 1) * sizeof(T)));
    }
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }
    /// Counts how often any scratch memory of the process moved: recorded work that names old addresses is void.
    [[nodiscard]] static std::uint64_t generation();

private:
    std::shared_ptr<void> m_memory;
    std::size_t m_bytes = 0;
};

/// Page-locked host memory, through which small results come back without a detour.
class PinnedMemory {
public:
    explicit PinnedMemory(std::size_t bytes);
    ~PinnedMemory();
    PinnedMemory(const PinnedMemory&) = delete;
    PinnedMemory& operator=(const PinnedMemory&) = delete;
    [[nodiscard]] std::byte* data() const { return m_data; }
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    std::byte* m_data = nullptr;
    std::size_t m_size;
};

} // namespace sightline
