// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend.h"
#include "engine/cuda/cuda_settings.h"
#include "engine/error.h"
#include "tests/support/difference.h"
#include "tests/support/random.h"

#include <cmath>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace sightline::selfcheck {

using test::difference;
using test::kUnit;
using test::randoms;

/// Unit roundoffs: the largest relative error of rounding once to a format.
inline constexpr double kBf16Unit = 0x1p-9;
inline constexpr double kFp8Unit = 0x1p-4;

/// Counts cases and prints those that fail.
class Report {
public:
    explicit Report(bool verbose) : m_verbose(verbose) {}
    /// Runs one case; it returns an empty sentence or what is wrong. What it throws is wrong, too. Names hold no
    /// addresses or times, so that two runs can be compared. Only cases whose name contains the filter run.
    void run(const std::string& name, const std::function<std::string()>& body);
    /// One that others need: it runs whatever the filter says.
    void prepare(const std::string& name, const std::function<std::string()>& body);
    void skip(const std::string& name);
    void setFilter(std::string part) { m_filter = std::move(part); }
    [[nodiscard]] int failed() const { return m_failed; }
    /// The last line.
    void summary() const;
    /// True once the GPU is of no use any more.
    [[nodiscard]] bool deviceLost() const { return m_deviceLost; }

private:
    bool m_verbose, m_deviceLost = false;
    std::string m_filter;
    int m_passed = 0, m_failed = 0, m_skipped = 0;
};

/// One CUDA backend under test beside the CPU's.
struct Bench {
    Backend& cpu;
    Backend& cuda;
    CudaSettings settings;
    std::string label; ///< "exact", "auto", "auto unfused"
    /// Relative error of one rounding of the operands of a product: of a few rows, and of many.
    [[nodiscard]] double fewRowsUnit() const { return 0; }
    [[nodiscard]] double manyRowsUnit(bool fp8Weights) const
    {
        if (settings.precision == CudaPrecision::Exact)
            return 0;
        return fp8Weights && settings.precision != CudaPrecision::Bfloat16 ? kFp8Unit : kBf16Unit;
    }
    [[nodiscard]] bool isExact() const { return settings.precision == CudaPrecision::Exact; }
};

/// Values in a backend's memory.
template <typename T>
class Held {
public:
    Held(Backend& backend, const std::vector<T>& values)
        : m_backend(backend), m_size(static_cast<std::int64_t>(values.size())), m_memory(backend.allocate<T>(m_size))
    {
        backend.upload(values.data(), m_memory.get(), m_size);
    }
    Held(Backend& backend, std::int64_t size, T value)
        : Held(backend, std::vector<T>(static_cast<std::size_t>(size), value))
    {
    }
    [[nodiscard]] T* data() const { return m_memory.get(); }
    [[nodiscard]] std::vector<T> get() const
    {
        std::vector<T> out(static_cast<std::size_t>(m_size));
        m_backend.download(m_memory.get(), out.data(), m_size);
        return out;
    }
    template <std::size_t Rank>
    [[nodiscard]] View<T, static_cast<int>(Rank)> view(std::array<std::int64_t, Rank> shape) const
    {
        return {m_memory.get(), shape};
    }

private:
    Backend& m_backend;
    std::int64_t m_size;
    std::shared_ptr<T> m_memory;
};
using Floats = Held<float>;
using Ints = Held<std::int32_t>;

/// A matrix of values, a function of (batch, row, column).
template <typename Value>
DeviceMatrixPtr matrixOf(Backend& backend, std::int64_t batch, std::int64_t rows, std::int64_t cols, const Value& value)
{
    return backend.makeMatrix(batch, rows, cols, [&](std::int64_t b, std::int64_t first, View<float, 2> out) {
        for (std::int64_t r = 0; r < out.extent(0); ++r)
            for (std::int64_t c = 0; c < cols; ++c)
                out.row(r)[c] = value(b, first + r, c);
    });
}

/// Bytes of random weights with the same values for every backend: BF16, or FP8 blocks with power-of-two factors.
class StoredWeights {
public:
    enum class Kind { F32, BF16, Float8 };
    /// `parts` matrices under each other make one of `rows` rows; a stack of `batch`. Values are about `size` large.
    StoredWeights(Kind kind, std::int64_t batch, std::int64_t parts, std::int64_t rows, std::int64_t cols, float size,
                  unsigned seed);
    [[nodiscard]] DeviceMatrixPtr on(Backend& backend) const;
    /// The same with other values: f(value).
    [[nodiscard]] DeviceMatrixPtr mapped(Backend& backend, const std::function<float(float)>& f) const;
    [[nodiscard]] bool isFloat8() const { return m_kind == Kind::Float8; }
    [[nodiscard]] float value(std::int64_t batch, std::int64_t row, std::int64_t col) const;
    [[nodiscard]] static const char* name(Kind kind);

private:
    Kind m_kind;
    std::int64_t m_batch, m_parts, m_rows, m_cols;
    std::vector<std::vector<std::byte>> m_bytes; ///< [batch * parts]
    std::vector<std::vector<float>> m_scales;
};

/// Root of the sum of squares of the terms of each output of x W^T: what independent rounding errors of the terms, each
/// of relative size 1, add up to. x [rows, cols].
[[nodiscard]] std::vector<float> termSizes(Backend& cpu, const StoredWeights& w, std::vector<float> x, std::int64_t rows,
                                           std::int64_t cols, std::int64_t outs);

/// Tolerance of a value that is a sum of terms with independent rounding errors of relative size `unit` each: eight
/// standard deviations or more, plus the same for `length` float32 roundings.
[[nodiscard]] inline double sumTolerance(double termSize, double unit, std::int64_t length)
{
    return 8 * termSize * (unit + kUnit * std::sqrt(static_cast<double>(length))) + 1e-30;
}

void checkDense(Report& report, const Bench& bench);
void checkCaches(Report& report, const Bench& bench);
void checkSelection(Report& report, const Bench& bench);
void checkAttention(Report& report, const Bench& bench);
/// Only with settings that attend by head.
void checkHeadAttention(Report& report, const Bench& bench);
void checkExperts(Report& report, const Bench& bench);
void checkDecode(Report& report, const Bench& bench);
/// The whole model, on the backend that the environment's settings choose; `cuda` false: CPU against goldens.
void checkForward(Report& report, const std::string& backend, CudaPrecision precision, const std::string& label,
                  const std::string& dataFolder, const std::string& demoModel);

/// A model without goldens: CUDA against the CPU, prompt and decoding, with its own k and with reading everything.
void checkModel(Report& report, CudaPrecision precision, const std::string& label, const std::string& folder);

} // namespace sightline::selfcheck
