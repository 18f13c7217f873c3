// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/selfcheck/harness.h"

#include "kernels/bfloat16.h"
#include "kernels/float8.h"

#include <fmt/format.h>

#include <cstdio>
#include <cstring>
#include <utility>

namespace sightline::selfcheck {

namespace {

constexpr std::int64_t kBlock = 128;

/// Nearly normal deviates, made much faster than by the library: sums of four uniform ones.
std::vector<float> deviates(std::int64_t n, std::uint64_t seed, float size)
{
    std::vector<float> out(static_cast<std::size_t>(n));
    std::uint64_t state = seed * 0x9E3779B97F4A7C15u + 1;
    const float scale = size * std::sqrt(3.0f) / 65536.0f; // four uniforms on 0 .. 2^16 have a variance of 2^32 / 3
    for (float& v : out) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        const std::uint64_t bits = state ^ (state >> 29);
        std::int64_t sum = -131072;
        for (int i = 0; i < 4; ++i)
            sum += static_cast<std::int64_t>(bits >> (16 * i) & 0xFFFF);
        v = static_cast<float>(sum) * scale;
    }
    return out;
}

} // namespace

void Report::run(const std::string& name, const std::function<std::string()>& body)
{
    if (m_filter.empty() || name.find(m_filter) != std::string::npos)
        prepare(name, body);
}

void Report::prepare(const std::string& name, const std::function<std::string()>& body)
{
    std::string wrong;
    try {
        wrong = body();
    } catch (const Error& error) {
        wrong = fmt::format("it threw: {}", error.what());
        m_deviceLost = m_deviceLost || error.code() == ErrorCode::DeviceLost;
    } catch (const std::exception& error) {
        wrong = fmt::format("it threw: {}", error.what());
    }
    ++(wrong.empty() ? m_passed : m_failed);
    if (m_verbose || !wrong.empty())
        fmt::print("{} {}{}{}\n", wrong.empty() ? "pass" : "FAIL", name, wrong.empty() ? "" : ": ", wrong);
    std::fflush(stdout);
}

void Report::skip(const std::string& name)
{
    ++m_skipped;
    if (m_verbose)
        fmt::print("skip {}\n", name);
}

void Report::summary() const
{
    if (m_skipped > 0)
        fmt::print("{} groups skipped\n", m_skipped);
    fmt::print("{} passed, {} failed\n", m_passed, m_failed);
}

const char* StoredWeights::name(Kind kind)
{
    return kind == Kind::F32 ? "F32" : kind == Kind::BF16 ? "BF16" : "FP8";
}

StoredWeights::StoredWeights(Kind kind, std::int64_t batch, std::int64_t parts, std::int64_t rows, std::int64_t cols,
                             float size, unsigned seed)
    : m_kind(kind), m_batch(batch), m_parts(parts), m_rows(rows), m_cols(cols)
{
    const std::int64_t partRows = rows / parts, gridCols = (cols + kBlock - 1) / kBlock;
    const std::int64_t grid = (partRows + kBlock - 1) / kBlock * gridCols;
    for (std::int64_t m = 0; m < batch * parts; ++m) {
        const auto values = deviates(partRows * cols, seed + static_cast<std::uint64_t>(m) * 7919u, size);
        std::vector<float> scales;
        if (kind == Kind::Float8)
            for (std::int64_t g = 0; g < grid; ++g) // several sizes, so that a wrong block shows
                scales.push_back(std::ldexp(1.0f, std::ilogb(size) - 5 + static_cast<int>(g % 3)));
        std::vector<std::byte> bytes;
        const auto put = [&](const auto& value) {
            const auto* from = reinterpret_cast<const std::byte*>(&value);
            bytes.insert(bytes.end(), from, from + sizeof(value));
        };
        for (std::int64_t i = 0; i < partRows * cols; ++i) {
            const float v = values[static_cast<std::size_t>(i)];
            if (kind == Kind::F32)
                put(v);
            else if (kind == Kind::BF16)
                put(toBfloat16(v));
            else
                put(toFloat8E4m3(v / scales[static_cast<std::size_t>(i / cols / kBlock * gridCols + i % cols / kBlock)]));
        }
        m_bytes.push_back(std::move(bytes));
        m_scales.push_back(std::move(scales));
    }
}

float StoredWeights::value(std::int64_t batch, std::int64_t row, std::int64_t col) const
{
    const std::int64_t partRows = m_rows / m_parts, part = row / partRows, own = row % partRows;
    const auto m = static_cast<std::size_t>(batch * m_parts + part);
    const std::byte* data = m_bytes[m].data();
    const std::int64_t at = own * m_cols + col;
    if (m_kind == Kind::F32) {
        float v;
        std::memcpy(&v, data + at * 4, 4);
        return v;
    }
    if (m_kind == Kind::BF16) {
        bfloat16 v;
        std::memcpy(&v, data + at * 2, 2);
        return toFloat(v);
    }
    const std::int64_t gridCols = (m_cols + kBlock - 1) / kBlock;
    return toFloat(float8_e4m3{static_cast<std::uint8_t>(data[at])})
        * m_scales[m][static_cast<std::size_t>(own / kBlock * gridCols + col / kBlock)];
}

DeviceMatrixPtr StoredWeights::on(Backend& backend) const
{
    MatrixSource source{m_batch, m_rows, m_cols, {}, {}, m_parts};
    source.fill = [this](std::int64_t b, std::int64_t first, View<float, 2> out) {
        for (std::int64_t r = 0; r < out.extent(0); ++r)
            for (std::int64_t c = 0; c < m_cols; ++c)
                out.row(r)[c] = value(b, first + r, c);
    };
    if (m_kind != Kind::F32)
        for (std::size_t m = 0; m < m_bytes.size(); ++m)
            source.stored.push_back({m_kind == Kind::BF16 ? StoredMatrix::Format::BF16 : StoredMatrix::Format::Float8Block,
                                     m_bytes[m].data(), m_rows / m_parts, m_cols, m_scales[m].data(), kBlock, kBlock});
    return backend.makeMatrix(source);
}

DeviceMatrixPtr StoredWeights::mapped(Backend& backend, const std::function<float(float)>& f) const
{
    return matrixOf(backend, m_batch, m_rows, m_cols,
                    [&](std::int64_t b, std::int64_t r, std::int64_t c) { return f(value(b, r, c)); });
}

std::vector<float> termSizes(Backend& cpu, const StoredWeights& w, std::vector<float> x, std::int64_t rows,
                             std::int64_t cols, std::int64_t outs)
{
    const auto squared = w.mapped(cpu, [](float v) { return v * v; });
    for (float& v : x)
        v *= v;
    const Floats in(cpu, x), out(cpu, rows * outs, 0.0f);
    cpu.linear(in.view<2>({rows, cols}), *squared, out.view<2>({rows, outs}));
    auto sizes = out.get();
    for (float& v : sizes)
        v = std::sqrt(v);
    return sizes;
}

} // namespace sightline::selfcheck
