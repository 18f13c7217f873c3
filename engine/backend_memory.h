// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kernels/view.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace sightline {

/// A stack of weight matrices [batch, rows, cols] that a backend keeps in its own format.
class DeviceMatrix {
public:
    DeviceMatrix(std::int64_t batch, std::int64_t rows, std::int64_t cols)
        : m_batch(batch), m_rows(rows), m_cols(cols)
    {
    }
    virtual ~DeviceMatrix() = default;
    [[nodiscard]] std::int64_t batch() const { return m_batch; }
    [[nodiscard]] std::int64_t rows() const { return m_rows; }
    [[nodiscard]] std::int64_t cols() const { return m_cols; }
    [[nodiscard]] virtual std::int64_t byteCount() const = 0;

private:
    std::int64_t m_batch, m_rows, m_cols;
};
using DeviceMatrixPtr = std::unique_ptr<const DeviceMatrix>;

/// Values that a backend keeps for the life of a model: norm weights, biases. Empty where a layer has none.
class DeviceVector {
public:
    DeviceVector() = default;
    DeviceVector(std::shared_ptr<const float> data, std::int64_t size) : m_data(std::move(data)), m_size(size) {}
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] std::int64_t size() const { return m_size; }
    [[nodiscard]] const float* data() const { return m_data.get(); } ///< in backend memory

private:
    std::shared_ptr<const float> m_data;
    std::int64_t m_size = 0;
};

/// Writes the values of rows [first, first + out.extent(0)) of one matrix of a stack. Called from several
/// threads with disjoint ranges; throws Error on bad values.
using MatrixFiller = std::function<void(std::int64_t batch, std::int64_t firstRow, View<float, 2> out)>;

/// A matrix as a file holds it, dense and row-major.
struct StoredMatrix {
    enum class Format { BF16, Float8Block };
    Format format = Format::BF16;
    const std::byte* data = nullptr; ///< [rows, cols], of any alignment
    std::int64_t rows = 0;
    std::int64_t cols = 0;
    /// Float8Block: E4M3, times scales[r / blockRows, c / blockCols].
    const float* scales = nullptr;
    std::int64_t blockRows = 0, blockCols = 0;
};

/// What a backend makes a matrix of: its values, and where the checkpoint has them in a format that devices compute
/// in, those bytes.
struct MatrixSource {
    std::int64_t batch = 1, rows = 0, cols = 0;
    MatrixFiller fill;
    /// Empty, or for every matrix of the stack `parts` matrices of rows / parts rows that stand under each other;
    /// all of one format. Finite, as `fill` would find.
    std::vector<StoredMatrix> stored;
    std::int64_t parts = 1; ///< 2: gate and up
};

/// What a layer keeps of a position.
struct CacheShape {
    std::int64_t kv_lora_rank = 0;
    std::int64_t qk_rope_head_dim = 0;
    std::int64_t index_head_dim = 0; ///< 0 without indexer
    [[nodiscard]] std::int64_t latentWidth() const { return kv_lora_rank + qk_rope_head_dim; }
};

/// Rows in host memory with their owner: a view of the backend's own memory, or a copy.
struct HostRows : View<const float, 2> {
    HostRows() = default;
    HostRows(std::shared_ptr<const float> memory, std::array<std::int64_t, 2> shape)
        : View<const float, 2>(memory.get(), shape), owner(std::move(memory))
    {
    }
    std::shared_ptr<const float> owner;
};

/// What one layer remembers of the positions of a sequence, in its backend's own format: the normed latent with the
/// rotated key [kv_lora_rank + qk_rope_head_dim], and the indexer's key [index_head_dim] after RoPE. Written through
/// the operations of the backend.
class LayerCache {
public:
    LayerCache(const CacheShape& shape, std::int64_t capacity) : m_shape(shape), m_capacity(capacity) {}
    virtual ~LayerCache() = default;
    [[nodiscard]] const CacheShape& shape() const { return m_shape; }
    [[nodiscard]] std::int64_t capacity() const { return m_capacity; }
    [[nodiscard]] virtual std::int64_t bytesPerPosition() const = 0;
    /// Positions 0 .. count - 1 as float32. Any thread, as long as nobody writes these positions.
    [[nodiscard]] virtual HostRows latents(std::int64_t count) const = 0;
    [[nodiscard]] virtual HostRows indexKeys(std::int64_t count) const = 0; ///< no rows without indexer

private:
    CacheShape m_shape;
    std::int64_t m_capacity;
};

} // namespace sightline
