// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/bfloat16.h"
#include "kernels/cpu/dequantize.h"
#include "kernels/float16.h"
#include "kernels/float8.h"

#include <QTest>

#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <random>
#include <vector>

using namespace sightline;
using cpu::BlockScales;
using cpu::StorageType;

// Values are compared with == where they must be exact: QCOMPARE allows floats to differ slightly.

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();

// The conversions are constants where their arguments are.
static_assert(toFloat(float8_e4m3{0x7E}) == 448.0f);
static_assert(toFloat(float8_e4m3{0x01}) == 0.001953125f); // 2^-9
static_assert(toFloat(float8_e4m3{0x08}) == 0.015625f);    // 2^-6
static_assert(toFloat(float8_e4m3{0xB8}) == -1.0f);
static_assert(toFloat8E4m3(1.0f).bits == 0x38);
static_assert(toFloat8E4m3(-449.0f).bits == 0xFE);
static_assert(toBfloat16(1.0f).bits == 0x3F80);
static_assert(toFloat(bfloat16{0xC000}) == -2.0f);
static_assert(halfToFloat(0x3C00) == 1.0f);
static_assert(e8m0ToFloat(127) == 1.0f);

/// Nearest of `values` to x, ties to the even code: the definition of rounding, by search.
std::uint8_t nearestE4m3(float x)
{
    int best = 0;
    double bestDistance = std::numeric_limits<double>::infinity();
    for (int code = 0; code < 0x7F; ++code) {
        const double value = toFloat(float8_e4m3{static_cast<std::uint8_t>(code)});
        const double distance = std::abs(value - std::abs(static_cast<double>(x)));
        if (distance < bestDistance || (distance == bestDistance && code % 2 == 0)) {
            best = code;
            bestDistance = distance;
        }
    }
    return static_cast<std::uint8_t>(best | (std::signbit(x) ? 0x80 : 0));
}

std::vector<std::uint8_t> randomCodes(std::size_t count, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<std::uint8_t> codes(count);
    for (std::uint8_t& code : codes) {
        code = static_cast<std::uint8_t>(random());
        if ((code & 0x7F) == 0x7F)
            code = 0;
    }
    return codes;
}

} // namespace

class TestDequantize : public QObject {
    Q_OBJECT

private slots:
    void e4m3CodesHaveTheirValues()
    {
        for (int code = 0; code < 256; ++code) {
            const float value = toFloat(float8_e4m3{static_cast<std::uint8_t>(code)});
            const int exponent = (code >> 3) & 0xF;
            const int mantissa = code & 7;
            if ((code & 0x7F) == 0x7F) {
                QVERIFY(std::isnan(value));
                continue;
            }
            const double magnitude =
                exponent == 0 ? std::ldexp(mantissa, -9) : std::ldexp(8 + mantissa, exponent - 10);
            QVERIFY(static_cast<double>(value) == (code >= 128 ? -magnitude : magnitude));
            QCOMPARE(std::signbit(value), code >= 128);
            QCOMPARE(toFloat8E4m3(value).bits, static_cast<std::uint8_t>(code));
        }
    }

    void e4m3RoundsToNearestEven()
    {
        // Every neighbourhood: each code, the points halfway to the next, and both sides of those.
        for (int code = 0; code < 0x7E; ++code) {
            const float low = toFloat(float8_e4m3{static_cast<std::uint8_t>(code)});
            const float high = toFloat(float8_e4m3{static_cast<std::uint8_t>(code + 1)});
            const float middle = (low + high) / 2;
            for (const float x :
                 {low, middle, std::nextafter(middle, 0.0f), std::nextafter(middle, kInfinity)}) {
                QCOMPARE(toFloat8E4m3(x).bits, nearestE4m3(x));
                QCOMPARE(toFloat8E4m3(-x).bits, nearestE4m3(-x));
            }
        }
        std::mt19937 random(7);
        std::uniform_real_distribution<float> exponent(-14.0f, 9.0f);
        for (int i = 0; i < 20000; ++i) {
            const float x = std::exp2(exponent(random)) * (i % 2 ? -1.0f : 1.0f);
            QCOMPARE(toFloat8E4m3(x).bits, nearestE4m3(x));
        }
    }

    void e4m3SaturatesAndKeepsNaN()
    {
        for (const float x : {448.1f, 464.0f, 480.0f, 1e30f, kInfinity}) {
            QCOMPARE(toFloat8E4m3(x).bits, std::uint8_t(0x7E));
            QCOMPARE(toFloat8E4m3(-x).bits, std::uint8_t(0xFE));
        }
        QCOMPARE(toFloat8E4m3(std::numeric_limits<float>::quiet_NaN()).bits & 0x7F, 0x7F);
        QCOMPARE(toFloat8E4m3(1e-30f).bits, std::uint8_t(0));
        QCOMPARE(toFloat8E4m3(-0.0f).bits, std::uint8_t(0x80));
    }

    void bfloat16RoundsToNearestEven()
    {
        QCOMPARE(toBfloat16(1.0f + 0x1p-8f).bits, std::uint16_t(0x3F80)); // tie, to even
        QCOMPARE(toBfloat16(1.0f + 0x1p-7f + 0x1p-8f).bits,
                 std::uint16_t(0x3F82)); // tie, up to even
        QCOMPARE(toBfloat16(std::nextafter(1.0f + 0x1p-8f, 2.0f)).bits, std::uint16_t(0x3F81));
        QCOMPARE(toBfloat16(std::numeric_limits<float>::max()).bits, std::uint16_t(0x7F80));
        QCOMPARE(toBfloat16(-kInfinity).bits, std::uint16_t(0xFF80));
        // A NaN whose upper mantissa bits are zero must not turn into infinity.
        QVERIFY(std::isnan(toFloat(toBfloat16(std::bit_cast<float>(0x7F800001u)))));
        for (unsigned bits = 0; bits < 0x10000; ++bits) {
            const float value = toFloat(bfloat16{static_cast<std::uint16_t>(bits)});
            QVERIFY(fitsBfloat16(value));
            if (!std::isnan(value))
                QCOMPARE(unsigned(toBfloat16(value).bits), bits);
        }
        QVERIFY(!fitsBfloat16(1.0f + 0x1p-8f));
    }

    void halfCodesHaveTheirValues()
    {
        for (unsigned bits = 0; bits < 0x10000; ++bits) {
            const float value = halfToFloat(static_cast<std::uint16_t>(bits));
            const int exponent = (bits >> 10) & 0x1F;
            const int mantissa = bits & 0x3FF;
            QCOMPARE(std::signbit(value), bits >= 0x8000);
            if (exponent == 31) {
                QCOMPARE(std::isnan(value), mantissa != 0);
                QCOMPARE(std::isinf(value), mantissa == 0);
                continue;
            }
            const double magnitude = exponent == 0 ? std::ldexp(mantissa, -24)
                                                   : std::ldexp(1024 + mantissa, exponent - 25);
            QVERIFY(static_cast<double>(std::abs(value)) == magnitude);
        }
    }

    void e8m0IsAPowerOfTwo()
    {
        for (int bits = 0; bits < 255; ++bits)
            QVERIFY(e8m0ToFloat(static_cast<std::uint8_t>(bits)) == std::ldexp(1.0, bits - 127));
        QVERIFY(std::isnan(e8m0ToFloat(255)));
    }

    // Partial blocks at the right and lower edge, blocks that are not square, rows in two ranges,
    // a source at an odd address and a strided target.
    void scalesBlocks_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("cols");
        QTest::addColumn<int>("blockRows");
        QTest::addColumn<int>("blockCols");
        QTest::newRow("one element") << 1 << 1 << 128 << 128;
        QTest::newRow("exact") << 256 << 256 << 128 << 128;
        QTest::newRow("partial edges") << 130 << 261 << 128 << 128;
        QTest::newRow("smaller than a block") << 5 << 7 << 128 << 128;
        QTest::newRow("small blocks") << 9 << 10 << 2 << 3;
        QTest::newRow("blocks of one") << 4 << 5 << 1 << 1;
        QTest::newRow("wide blocks") << 6 << 300 << 1 << 128;
        QTest::newRow("no columns") << 3 << 0 << 128 << 128;
        QTest::newRow("no rows") << 0 << 3 << 128 << 128;
    }

    void scalesBlocks()
    {
        QFETCH(int, rows);
        QFETCH(int, cols);
        QFETCH(int, blockRows);
        QFETCH(int, blockCols);
        const int gridRows = (rows + blockRows - 1) / blockRows;
        const int gridCols = (cols + blockCols - 1) / blockCols;
        const auto codes = randomCodes(static_cast<std::size_t>(rows) * cols + 1, 3);
        std::vector<float> scales(static_cast<std::size_t>(gridRows) * gridCols);
        for (std::size_t i = 0; i < scales.size(); ++i)
            scales[i] = 0.001f * static_cast<float>(i + 1);
        const BlockScales blocks{scales.data(), blockRows, blockCols, gridCols};

        const int stride = cols + 3;
        std::vector<float> out(static_cast<std::size_t>(rows) * stride + 1, -77.0f);
        const View<float, 2> view(out.data(), {rows, cols}, {stride, 1});
        const int split = rows / 3;
        const std::uint8_t* source = codes.data() + 1;
        const auto upper =
            cpu::dequantize(source, StorageType::F8E4M3, blocks, 0, view.slice(0, split));
        const auto lower = cpu::dequantize(source, StorageType::F8E4M3, blocks, split,
                                           view.slice(split, rows - split));
        QCOMPARE(upper.firstNonFinite, std::int64_t(-1));
        QCOMPARE(lower.firstNonFinite, std::int64_t(-1));
        QVERIFY(upper.exact && lower.exact);
        for (int r = 0; r < rows; ++r) {
            for (int c = 0; c < cols; ++c) {
                const float scale =
                    scales[static_cast<std::size_t>(r / blockRows * gridCols + c / blockCols)];
                QVERIFY(out[static_cast<std::size_t>(r) * stride + c]
                        == toFloat(float8_e4m3{source[r * cols + c]}) * scale);
            }
            for (int c = cols; c < stride && r + 1 < rows; ++c)
                QCOMPARE(out[static_cast<std::size_t>(r) * stride + c],
                         -77.0f); // between rows: untouched
        }
    }

    void readsEveryTypeFromOddAddresses()
    {
        const std::vector<float> values{0.0f, -1.5f, 3.140625f, 0x1p-20f, 255.0f, -0.5f};
        const auto check = [&](StorageType type, const auto& encode) {
            std::vector<unsigned char> bytes(1);
            for (const float value : values) {
                const auto encoded = encode(value);
                unsigned char raw[sizeof encoded];
                std::memcpy(raw, &encoded, sizeof encoded);
                bytes.insert(bytes.end(), raw, raw + sizeof encoded);
            }
            std::vector<float> out(6);
            const auto result =
                cpu::dequantize(bytes.data() + 1, type, {}, 0, View<float, 2>(out.data(), {2, 3}));
            QVERIFY(result.exact && result.firstNonFinite == -1);
            QCOMPARE(out, values);
        };
        check(StorageType::F32, [](float value) { return value; });
        check(StorageType::BF16, [](float value) { return toBfloat16(value); });
        check(StorageType::F16, [](float value) {
            for (unsigned bits = 0; bits < 0x10000; ++bits) {
                if (halfToFloat(static_cast<std::uint16_t>(bits)) == value)
                    return static_cast<std::uint16_t>(bits);
            }
            return std::uint16_t(0xFFFF);
        });
    }

    void bfloat16TargetIsExactForPowersOfTwo()
    {
        const auto codes = randomCodes(64, 11);
        std::vector<float> scales{0x1p-7f, 0x1p3f};
        std::vector<bfloat16> out(64);
        const View<bfloat16, 2> view(out.data(), {4, 16});
        const BlockScales blocks{scales.data(), 128, 8, 2};
        QVERIFY(cpu::dequantize(codes.data(), StorageType::F8E4M3, blocks, 0, view).exact);
        for (std::size_t i = 0; i < 64; ++i)
            QVERIFY(toFloat(out[i]) == toFloat(float8_e4m3{codes[i]}) * scales[i % 16 / 8]);

        scales[1] = 0.3f;
        QVERIFY(!cpu::dequantize(codes.data(), StorageType::F8E4M3, blocks, 0, view).exact);
        const std::vector<float> thirds(64, 1.0f / 3.0f);
        QVERIFY(!cpu::dequantize(thirds.data(), StorageType::F32, {}, 0, view).exact);
        QCOMPARE(out[63].bits, toBfloat16(1.0f / 3.0f).bits);
    }

    void findsTheFirstNonFiniteValue()
    {
        std::vector<float> values(60, 1.0f);
        std::vector<float> out(60);
        std::vector<bfloat16> narrow(60);
        const auto find = [&](std::int64_t first, std::int64_t rows) {
            const auto wide = cpu::dequantize(values.data(), StorageType::F32, {}, first,
                                              View<float, 2>(out.data(), {rows, 10}));
            const auto half = cpu::dequantize(values.data(), StorageType::F32, {}, first,
                                              View<bfloat16, 2>(narrow.data(), {rows, 10}));
            return wide.firstNonFinite == half.firstNonFinite ? wide.firstNonFinite : -2;
        };
        QCOMPARE(find(0, 6), std::int64_t(-1));
        values[57] = kInfinity;
        values[34] = std::numeric_limits<float>::quiet_NaN();
        values[35] = -kInfinity;
        QCOMPARE(find(0, 6), std::int64_t(34)); // an index in the matrix, not in the range
        QCOMPARE(find(4, 2), std::int64_t(57));
        QCOMPARE(find(0, 3), std::int64_t(-1));
    }

    void findsNaNCodesAndOverflow()
    {
        std::vector<std::uint8_t> codes(20, 0x38);
        std::vector<float> scales{1.0f, 1.0f};
        std::vector<float> out(20);
        const auto find = [&] {
            return cpu::dequantize(codes.data(), StorageType::F8E4M3, {scales.data(), 2, 5, 2}, 0,
                                   View<float, 2>(out.data(), {2, 10}))
                .firstNonFinite;
        };
        QCOMPARE(find(), std::int64_t(-1));
        codes[13] = 0xFF;
        QCOMPARE(find(), std::int64_t(13));
        codes[13] = 0x7E;
        scales[0] = 1e37f; // 448 * 1e37 overflows, 1 * 1e37 does not
        QCOMPARE(find(), std::int64_t(13));
    }
};

QTEST_APPLESS_MAIN(TestDequantize)
#include "tst_dequantize.moc"
