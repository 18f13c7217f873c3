// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cpu/dequantize.h"

#include "kernels/float16.h"
#include "kernels/float8.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstring>
#include <type_traits>

namespace sightline::cpu {

namespace {

struct FromF32 {
    static constexpr std::int64_t kBytes = 4;
    static float load(const unsigned char* p)
    {
        float value;
        std::memcpy(&value, p, sizeof value);
        return value;
    }
};

struct FromF16 {
    static constexpr std::int64_t kBytes = 2;
    static float load(const unsigned char* p)
    {
        std::uint16_t bits;
        std::memcpy(&bits, p, sizeof bits);
        return halfToFloat(bits);
    }
};

struct FromBF16 {
    static constexpr std::int64_t kBytes = 2;
    static float load(const unsigned char* p)
    {
        bfloat16 value;
        std::memcpy(&value, p, sizeof value);
        return toFloat(value);
    }
};

struct FromF8 {
    static constexpr std::int64_t kBytes = 1;
    static float load(const unsigned char* p) { return toFloat(float8_e4m3{*p}); }
};

/// All exponent bits set: NaN or infinity.
bool isNonFinite(float value)
{
    return (__builtin_bit_cast(std::uint32_t, value) & 0x7F800000u) == 0x7F800000u;
}

// What went wrong with a value, as bits to be collected over many.
constexpr unsigned kNonFinite = 1;
constexpr unsigned kLoss = 2;

inline unsigned store(float value, float& out)
{
    out = value;
    return isNonFinite(value) ? kNonFinite : 0u;
}

inline unsigned store(float value, bfloat16& out)
{
    out = toBfloat16(value);
    return (isNonFinite(value) ? kNonFinite : 0u) | (fitsBfloat16(value) ? 0u : kLoss);
}

/// Converts a block of `out` whose elements share one factor; source rows are `sourceCols` elements
/// apart. Returns the collected bits.
template <typename Source, typename Target>
unsigned convertBlock(const unsigned char* source, std::int64_t sourceCols, float factor,
                      View<Target, 2> out)
{
    unsigned problems = 0;
    const std::int64_t cols = out.extent(1);
    if constexpr (std::is_same_v<Source, FromF8>) {
        // 256 codes against up to 128 x 128 elements: convert the codes, then look up.
        std::array<Target, 256> values;
        std::array<unsigned char, 256> kinds;
        for (unsigned code = 0; code < values.size(); ++code) {
            const float value = toFloat(float8_e4m3{static_cast<std::uint8_t>(code)}) * factor;
            kinds[code] = static_cast<unsigned char>(store(value, values[code]));
        }
        for (std::int64_t i = 0; i < out.extent(0); ++i) {
            const unsigned char* codes = source + i * sourceCols;
            Target* row = out.row(i);
            for (std::int64_t j = 0; j < cols; ++j) {
                row[j] = values[codes[j]];
                problems |= kinds[codes[j]];
            }
        }
    } else {
        for (std::int64_t i = 0; i < out.extent(0); ++i) {
            const unsigned char* stored = source + i * sourceCols * Source::kBytes;
            Target* row = out.row(i);
            for (std::int64_t j = 0; j < cols; ++j)
                problems |= store(Source::load(stored + j * Source::kBytes) * factor, row[j]);
        }
    }
    return problems;
}

template <typename Source, typename Target>
DequantizeResult run(const unsigned char* source, const BlockScales& scales, std::int64_t firstRow,
                     View<Target, 2> out)
{
    const std::int64_t cols = out.extent(1);
    const std::int64_t endRow = firstRow + out.extent(0);
    const bool isScaled = scales.scaleInv != nullptr;
    const std::int64_t blockRows = isScaled ? scales.blockRows : std::max<std::int64_t>(endRow, 1);
    const std::int64_t blockCols = isScaled ? scales.blockCols : std::max<std::int64_t>(cols, 1);
    assert(cols <= 1 || out.stride(1) == 1);
    assert(blockRows > 0 && blockCols > 0);
    assert(!isScaled || scales.gridCols == (cols + blockCols - 1) / blockCols);

    const auto factorOf = [&](std::int64_t row, std::int64_t col) {
        return isScaled ? scales.scaleInv[row / blockRows * scales.gridCols + col / blockCols]
                        : 1.0f;
    };

    DequantizeResult result;
    for (std::int64_t begin = firstRow, end; begin < endRow; begin = end) {
        end = std::min((begin / blockRows + 1) * blockRows, endRow);
        unsigned problems = 0;
        for (std::int64_t col = 0; col < cols; col += blockCols) {
            const View<Target, 2> block(out.row(begin - firstRow) + col,
                                        {end - begin, std::min(blockCols, cols - col)},
                                        out.strides);
            problems |= convertBlock<Source>(source + (begin * cols + col) * Source::kBytes, cols,
                                             factorOf(begin, col), block);
        }
        result.exact = result.exact && (problems & kLoss) == 0;
        if ((problems & kNonFinite) != 0 && result.firstNonFinite < 0) {
            // Rare, so look again for the place.
            std::int64_t at = begin * cols;
            while (!isNonFinite(Source::load(source + at * Source::kBytes)
                                * factorOf(at / cols, at % cols)))
                ++at;
            result.firstNonFinite = at;
        }
    }
    return result;
}

template <typename Target>
DequantizeResult dispatch(const void* source, StorageType type, const BlockScales& scales,
                          std::int64_t firstRow, View<Target, 2> out)
{
    const auto* bytes = static_cast<const unsigned char*>(source);
    switch (type) {
    case StorageType::F32:
        return run<FromF32>(bytes, scales, firstRow, out);
    case StorageType::F16:
        return run<FromF16>(bytes, scales, firstRow, out);
    case StorageType::BF16:
        return run<FromBF16>(bytes, scales, firstRow, out);
    case StorageType::F8E4M3:
        break;
    }
    return run<FromF8>(bytes, scales, firstRow, out);
}

} // namespace

DequantizeResult dequantize(const void* source, StorageType type, const BlockScales& scales,
                            std::int64_t firstRow, View<float, 2> out)
{
    return dispatch(source, type, scales, firstRow, out);
}

DequantizeResult dequantize(const void* source, StorageType type, const BlockScales& scales,
                            std::int64_t firstRow, View<bfloat16, 2> out)
{
    return dispatch(source, type, scales, firstRow, out);
}

} // namespace sightline::cpu
