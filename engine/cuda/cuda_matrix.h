// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend_memory.h"
#include "kernels/cuda/weights.h"

#include <array>
#include <memory>

namespace sightline {

/// Weights in device memory: BF16 and FP8 blocks of 128 x 128 as stored; others as BF16 where every value of the
/// stack fits, else as float32. Gate and up stay two stacks, because blocks of 128 rows may straddle their seam.
class CudaMatrix final : public DeviceMatrix {
public:
    /// Uploads and waits. Throws Error, CudaError.
    explicit CudaMatrix(const MatrixSource& source);

    [[nodiscard]] std::int64_t byteCount() const override { return m_bytes; }
    [[nodiscard]] int parts() const { return m_parts; }
    /// Rows [part * rows() / parts(), ...) of every matrix.
    [[nodiscard]] const cuda::MatrixStack& part(int index) const { return m_part[static_cast<std::size_t>(index)]; }
    /// A matrix of one part.
    [[nodiscard]] const cuda::MatrixStack& stack() const { return m_part[0]; }

private:
    void uploadStored(const MatrixSource& source);
    void uploadValues(const MatrixSource& source);

    int m_parts = 1;
    std::array<cuda::MatrixStack, 2> m_part;
    std::shared_ptr<void> m_memory, m_scales;
    std::int64_t m_bytes = 0;
};

[[nodiscard]] inline const CudaMatrix& cudaMatrix(const DeviceMatrix& w) { return static_cast<const CudaMatrix&>(w); }

} // namespace sightline
