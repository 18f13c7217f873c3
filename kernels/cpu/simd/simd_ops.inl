// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies of SimdOps, written with the compiler's vector types and compiled once per instruction set.
// The including file defines SIGHTLINE_LANES (floats per vector), SIGHTLINE_SIMD_NAME and
// SIGHTLINE_SIMD_FACTORY. Nothing here may use an inline function of the standard library: the linker
// could keep the copy that was compiled for the newer processor.

#include "kernels/cpu/simd/simd_ops.h"

#if SIGHTLINE_LANES == 16
#include <immintrin.h>
#endif

namespace sightline::cpu {
namespace {

constexpr std::int64_t kLanes = SIGHTLINE_LANES;
typedef float VecF __attribute__((vector_size(SIGHTLINE_LANES * 4)));
typedef float VecFUnaligned __attribute__((vector_size(SIGHTLINE_LANES * 4), aligned(4), may_alias));
typedef std::int32_t VecI __attribute__((vector_size(SIGHTLINE_LANES * 4)));
typedef std::uint32_t VecU __attribute__((vector_size(SIGHTLINE_LANES * 4)));
typedef std::uint16_t VecHUnaligned __attribute__((vector_size(SIGHTLINE_LANES * 2), aligned(2), may_alias));
typedef float Vec4 __attribute__((vector_size(16)));

inline VecF load(const float* p) { return *reinterpret_cast<const VecFUnaligned*>(p); }
inline void store(float* p, VecF v) { *reinterpret_cast<VecFUnaligned*>(p) = v; }
inline VecF broadcast(float x) { return VecF{} + x; }
inline VecF load(const bfloat16* p)
{
    const auto half = *reinterpret_cast<const VecHUnaligned*>(p);
    return reinterpret_cast<VecF>(__builtin_convertvector(half, VecU) << 16);
}
inline float widenOne(float x) { return x; }
inline float widenOne(bfloat16 x) { return toFloat(x); }

// Folds a vector to four lanes; the order of the sum depends on the lane count only.
inline Vec4 foldToFour(VecF v)
{
#if SIGHTLINE_LANES == 16
    typedef float Vec8 __attribute__((vector_size(32)));
    const Vec8 low = __builtin_shufflevector(v, v, 0, 1, 2, 3, 4, 5, 6, 7);
    const Vec8 high = __builtin_shufflevector(v, v, 8, 9, 10, 11, 12, 13, 14, 15);
    const Vec8 sum = low + high;
    return __builtin_shufflevector(sum, sum, 0, 1, 2, 3) + __builtin_shufflevector(sum, sum, 4, 5, 6, 7);
#elif SIGHTLINE_LANES == 8
    return __builtin_shufflevector(v, v, 0, 1, 2, 3) + __builtin_shufflevector(v, v, 4, 5, 6, 7);
#else
    return v;
#endif
}

inline float sumLanes(VecF v)
{
    const Vec4 f = foldToFour(v);
    return (f[0] + f[2]) + (f[1] + f[3]);
}

// The four sums of four vectors, in one.
inline Vec4 sumLanes4(VecF a, VecF b, VecF c, VecF d)
{
    const Vec4 fa = foldToFour(a), fb = foldToFour(b), fc = foldToFour(c), fd = foldToFour(d);
    const Vec4 ab0 = __builtin_shufflevector(fa, fb, 0, 4, 1, 5), ab1 = __builtin_shufflevector(fa, fb, 2, 6, 3, 7);
    const Vec4 cd0 = __builtin_shufflevector(fc, fd, 0, 4, 1, 5), cd1 = __builtin_shufflevector(fc, fd, 2, 6, 3, 7);
    const Vec4 ab = ab0 + ab1, cd = cd0 + cd1;
    return __builtin_shufflevector(ab, cd, 0, 1, 4, 5) + __builtin_shufflevector(ab, cd, 2, 3, 6, 7);
}

float dot(const float* a, const float* b, std::int64_t n)
{
    VecF s0{}, s1{};
    std::int64_t i = 0;
    for (; i + 2 * kLanes <= n; i += 2 * kLanes) {
        s0 += load(a + i) * load(b + i);
        s1 += load(a + i + kLanes) * load(b + i + kLanes);
    }
    for (; i + kLanes <= n; i += kLanes)
        s0 += load(a + i) * load(b + i);
    float sum = sumLanes(s0 + s1);
    for (; i < n; ++i)
        sum += a[i] * b[i];
    return sum;
}

template <typename W>
inline void matVecT(const W* w, std::int64_t stride, std::int64_t rows, std::int64_t cols, const float* x, float* y)
{
    std::int64_t r = 0;
    for (; r + 4 <= rows; r += 4) {
        const W *w0 = w + r * stride, *w1 = w0 + stride, *w2 = w1 + stride, *w3 = w2 + stride;
        VecF s0{}, s1{}, s2{}, s3{};
        std::int64_t j = 0;
        for (; j + kLanes <= cols; j += kLanes) {
            const VecF xv = load(x + j);
            s0 += load(w0 + j) * xv;
            s1 += load(w1 + j) * xv;
            s2 += load(w2 + j) * xv;
            s3 += load(w3 + j) * xv;
        }
        const Vec4 sums = sumLanes4(s0, s1, s2, s3);
        float out[4] = {sums[0], sums[1], sums[2], sums[3]};
        for (; j < cols; ++j) {
            out[0] += widenOne(w0[j]) * x[j];
            out[1] += widenOne(w1[j]) * x[j];
            out[2] += widenOne(w2[j]) * x[j];
            out[3] += widenOne(w3[j]) * x[j];
        }
        for (int i = 0; i < 4; ++i)
            y[r + i] = out[i];
    }
    for (; r < rows; ++r) {
        const W* wr = w + r * stride;
        VecF s{};
        std::int64_t j = 0;
        for (; j + kLanes <= cols; j += kLanes)
            s += load(wr + j) * load(x + j);
        float sum = sumLanes(s);
        for (; j < cols; ++j)
            sum += widenOne(wr[j]) * x[j];
        y[r] = sum;
    }
}

void matVec(const float* w, std::int64_t stride, std::int64_t rows, std::int64_t cols, const float* x, float* y)
{
    matVecT(w, stride, rows, cols, x, y);
}

void matVecBf16(const bfloat16* w, std::int64_t stride, std::int64_t rows, std::int64_t cols, const float* x, float* y)
{
    matVecT(w, stride, rows, cols, x, y);
}

void widen(const bfloat16* from, float* to, std::int64_t n)
{
    std::int64_t i = 0;
    for (; i + kLanes <= n; i += kLanes)
        store(to + i, load(from + i));
    for (; i < n; ++i)
        to[i] = toFloat(from[i]);
}

void axpy(float a, const float* x, float* y, std::int64_t n)
{
    const VecF av = broadcast(a);
    std::int64_t i = 0;
    for (; i + kLanes <= n; i += kLanes)
        store(y + i, load(y + i) + av * load(x + i));
    for (; i < n; ++i)
        y[i] += a * x[i];
}

float sumOfSquares(const float* x, std::int64_t n) { return dot(x, x, n); }

void scaleBy(const float* x, float s, const float* w, float* y, std::int64_t n)
{
    const VecF sv = broadcast(s);
    std::int64_t i = 0;
    for (; i + kLanes <= n; i += kLanes)
        store(y + i, load(x + i) * sv * load(w + i));
    for (; i < n; ++i)
        y[i] = x[i] * s * w[i];
}

float maximum(const float* x, std::int64_t n)
{
    float best = -__builtin_inff();
    std::int64_t i = 0;
    if (n >= kLanes) {
        VecF m = load(x);
        for (i = kLanes; i + kLanes <= n; i += kLanes) {
            const VecF v = load(x + i);
            m = v > m ? v : m;
        }
        for (int lane = 0; lane < kLanes; ++lane)
            best = m[lane] > best ? m[lane] : best;
    }
    for (; i < n; ++i)
        best = x[i] > best ? x[i] : best;
    return best;
}

// exp by range reduction to [-ln2/2, ln2/2] and a polynomial of degree 6 (coefficients: minimax fit of
// (e^r - 1 - r) / r^2, error below 1 ulp there). Below -87.3 the result is 0: no subnormals.
inline VecF expVec(VecF x)
{
    const VecF least = broadcast(-87.3f);
    const VecI tooSmall = x < least;
    x = tooSmall ? least : x;
    const VecF most = broadcast(88.7f);
    x = x > most ? most : x;
    const VecF magic = broadcast(12582912.0f); // 1.5 x 2^23: adding it rounds to an integer
    const VecF shifted = x * broadcast(1.44269504088896341f) + magic;
    const VecF n = shifted - magic;
    VecF r = x - n * broadcast(0.693359375f);
    r = r - n * broadcast(-2.12194440e-4f);
    VecF p = broadcast(1.9875691500e-4f);
    p = p * r + broadcast(1.3981999507e-3f);
    p = p * r + broadcast(8.3334519073e-3f);
    p = p * r + broadcast(4.1665795894e-2f);
    p = p * r + broadcast(1.6666665459e-1f);
    p = p * r + broadcast(5.0000001201e-1f);
    p = p * r * r + r + broadcast(1.0f);
    const VecI exponent = (reinterpret_cast<VecI>(shifted) - reinterpret_cast<VecI>(magic)) << 23;
    const VecF scaled = reinterpret_cast<VecF>(reinterpret_cast<VecI>(p) + exponent);
    return tooSmall ? VecF{} : scaled;
}

inline float expOne(float x)
{
    VecF v = broadcast(x);
    return expVec(v)[0];
}

float expSum(float* x, float shift, std::int64_t n)
{
    const VecF sv = broadcast(shift);
    VecF total{};
    std::int64_t i = 0;
    for (; i + kLanes <= n; i += kLanes) {
        const VecF e = expVec(load(x + i) - sv);
        store(x + i, e);
        total += e;
    }
    float sum = sumLanes(total);
    for (; i < n; ++i) {
        x[i] = expOne(x[i] - shift);
        sum += x[i];
    }
    return sum;
}

void scale(float* x, float s, std::int64_t n)
{
    const VecF sv = broadcast(s);
    std::int64_t i = 0;
    for (; i + kLanes <= n; i += kLanes)
        store(x + i, load(x + i) * sv);
    for (; i < n; ++i)
        x[i] *= s;
}

void swiglu(const float* gate, const float* up, float* out, std::int64_t n)
{
    std::int64_t i = 0;
    for (; i + kLanes <= n; i += kLanes) {
        const VecF g = load(gate + i);
        store(out + i, g / (broadcast(1.0f) + expVec(-g)) * load(up + i));
    }
    for (; i < n; ++i)
        out[i] = gate[i] / (1.0f + expOne(-gate[i])) * up[i];
}

void reluWeightedSum(const float* dots, std::int64_t stride, const float* w, std::int64_t heads, float* out,
                     std::int64_t n)
{
    const VecF zero{};
    std::int64_t i = 0;
    for (; i + kLanes <= n; i += kLanes) {
        VecF sum{};
        for (std::int64_t h = 0; h < heads; ++h) {
            const VecF d = load(dots + h * stride + i);
            sum += broadcast(w[h]) * (zero > d ? zero : d); // NaN stays NaN
        }
        store(out + i, sum);
    }
    for (; i < n; ++i) {
        float sum = 0;
        for (std::int64_t h = 0; h < heads; ++h) {
            const float d = dots[h * stride + i];
            sum += w[h] * (0 > d ? 0 : d);
        }
        out[i] = sum;
    }
}

// Scores of H heads against four rows; the tail of d is added in scalar.
template <int H>
inline void scoreTile(const float* q, std::int64_t d, const float* const* rows, float* scores,
                      std::int64_t scoreStride, int count)
{
    VecF s[H][4] = {};
    std::int64_t j = 0;
    for (; j + kLanes <= d; j += kLanes) {
        const VecF r0 = load(rows[0] + j), r1 = load(rows[1] + j), r2 = load(rows[2] + j), r3 = load(rows[3] + j);
        for (int h = 0; h < H; ++h) {
            const VecF qv = load(q + h * d + j);
            s[h][0] += qv * r0;
            s[h][1] += qv * r1;
            s[h][2] += qv * r2;
            s[h][3] += qv * r3;
        }
    }
    for (int h = 0; h < H; ++h) {
        Vec4 sums = sumLanes4(s[h][0], s[h][1], s[h][2], s[h][3]);
        for (std::int64_t t = j; t < d; ++t) {
            const float qt = q[h * d + t];
            sums += Vec4{qt * rows[0][t], qt * rows[1][t], qt * rows[2][t], qt * rows[3][t]};
        }
        for (int i = 0; i < count; ++i)
            scores[h * scoreStride + i] = sums[i];
    }
}

template <int H>
inline void scoreHeads(const float* q, std::int64_t d, const float* rows, std::int64_t rowStride,
                       const std::int32_t* index, std::int64_t n, float* scores, std::int64_t scoreStride)
{
    for (std::int64_t i = 0; i < n; i += 4) {
        const int count = n - i < 4 ? static_cast<int>(n - i) : 4;
        const float* p[4];
        for (int k = 0; k < 4; ++k) {
            const std::int64_t at = i + (k < count ? k : 0);
            p[k] = rows + (index ? index[at] : at) * rowStride;
        }
        scoreTile<H>(q, d, p, scores + i, scoreStride, count);
    }
}

constexpr int kScoreHeads = SIGHTLINE_LANES == 16 ? 6 : 2; // accumulators must fit the register file

void gatherScores(const float* q, std::int64_t heads, std::int64_t d, const float* rows, std::int64_t rowStride,
                  const std::int32_t* index, std::int64_t n, float* scores, std::int64_t scoreStride)
{
    std::int64_t h = 0;
    for (; h + kScoreHeads <= heads; h += kScoreHeads)
        scoreHeads<kScoreHeads>(q + h * d, d, rows, rowStride, index, n, scores + h * scoreStride, scoreStride);
#if SIGHTLINE_LANES == 16
    for (; h + 4 <= heads; h += 4)
        scoreHeads<4>(q + h * d, d, rows, rowStride, index, n, scores + h * scoreStride, scoreStride);
    for (; h + 2 <= heads; h += 2)
        scoreHeads<2>(q + h * d, d, rows, rowStride, index, n, scores + h * scoreStride, scoreStride);
#endif
    for (; h < heads; ++h)
        scoreHeads<1>(q + h * d, d, rows, rowStride, index, n, scores + h * scoreStride, scoreStride);
}

void indexScoreRow(const float* q, const float* w, std::int64_t heads, std::int64_t d, const float* keys,
                   std::int64_t keyStride, std::int64_t n, float* out)
{
    constexpr std::int64_t kBlock = 64;
    constexpr std::int64_t kHeads = 8;
    float dots[kHeads * kBlock];
    float partial[kBlock];
    for (std::int64_t s = 0; s < n; s += kBlock) {
        const std::int64_t count = n - s < kBlock ? n - s : kBlock;
        for (std::int64_t h = 0; h < heads; h += kHeads) {
            const std::int64_t group = heads - h < kHeads ? heads - h : kHeads;
            gatherScores(q + h * d, group, d, keys + s * keyStride, keyStride, nullptr, count, dots, kBlock);
            reluWeightedSum(dots, kBlock, w + h, group, h == 0 ? out + s : partial, count);
            if (h != 0)
                for (std::int64_t i = 0; i < count; ++i)
                    out[s + i] += partial[i];
        }
    }
}

template <int H, int V>
inline void valueTile(const float* p, std::int64_t pStride, const float* rows, std::int64_t rowStride,
                      const std::int32_t* index, std::int64_t n, float* z, std::int64_t zStride)
{
    VecF acc[H][V];
    for (int h = 0; h < H; ++h)
        for (int v = 0; v < V; ++v)
            acc[h][v] = load(z + h * zStride + v * kLanes);
    for (std::int64_t i = 0; i < n; ++i) {
        const float* row = rows + (index ? index[i] : i) * rowStride;
        VecF r[V];
        for (int v = 0; v < V; ++v)
            r[v] = load(row + v * kLanes);
        for (int h = 0; h < H; ++h) {
            const VecF ph = broadcast(p[h * pStride + i]);
            for (int v = 0; v < V; ++v)
                acc[h][v] += ph * r[v];
        }
    }
    for (int h = 0; h < H; ++h)
        for (int v = 0; v < V; ++v)
            store(z + h * zStride + v * kLanes, acc[h][v]);
}

template <int H>
inline void valueHeads(const float* p, std::int64_t pStride, const float* rows, std::int64_t rowStride,
                       const std::int32_t* index, std::int64_t n, std::int64_t d, float* z, std::int64_t zStride)
{
    constexpr int kWide = SIGHTLINE_LANES == 16 ? 4 : 2;
    std::int64_t j = 0;
    for (; j + kWide * kLanes <= d; j += kWide * kLanes)
        valueTile<H, kWide>(p, pStride, rows + j, rowStride, index, n, z + j, zStride);
    for (; j + kLanes <= d; j += kLanes)
        valueTile<H, 1>(p, pStride, rows + j, rowStride, index, n, z + j, zStride);
    for (; j < d; ++j)
        for (int h = 0; h < H; ++h) {
            float sum = z[h * zStride + j];
            for (std::int64_t i = 0; i < n; ++i)
                sum += p[h * pStride + i] * rows[(index ? index[i] : i) * rowStride + j];
            z[h * zStride + j] = sum;
        }
}

void gatherValues(const float* p, std::int64_t pStride, std::int64_t heads, const float* rows,
                  std::int64_t rowStride, const std::int32_t* index, std::int64_t n, std::int64_t d, float* z,
                  std::int64_t zStride)
{
    constexpr int kHeads = SIGHTLINE_LANES == 16 ? 6 : 4;
    std::int64_t h = 0;
    for (; h + kHeads <= heads; h += kHeads)
        valueHeads<kHeads>(p + h * pStride, pStride, rows, rowStride, index, n, d, z + h * zStride, zStride);
    for (; h + 2 <= heads; h += 2)
        valueHeads<2>(p + h * pStride, pStride, rows, rowStride, index, n, d, z + h * zStride, zStride);
    for (; h < heads; ++h)
        valueHeads<1>(p + h * pStride, pStride, rows, rowStride, index, n, d, z + h * zStride, zStride);
}

std::int64_t positionsAbove(const float* x, std::int64_t n, float bound, std::int32_t* out)
{
    std::int64_t count = 0, i = 0;
#if SIGHTLINE_LANES == 16
    const __m512 limit = _mm512_set1_ps(bound);
    __m512i position = _mm512_set_epi32(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
    const __m512i step = _mm512_set1_epi32(16);
    for (; i + 16 <= n; i += 16) {
        const __mmask16 above = _mm512_cmp_ps_mask(_mm512_loadu_ps(x + i), limit, _CMP_GT_OQ);
        // Compressed in a register and stored whole: `out` has room for a vector beyond the end.
        _mm512_storeu_si512(out + count, _mm512_maskz_compress_epi32(above, position));
        count += __builtin_popcount(above);
        position = _mm512_add_epi32(position, step);
    }
#endif
    for (; i < n; ++i) {
        out[count] = static_cast<std::int32_t>(i);
        count += x[i] > bound ? 1 : 0;
    }
    return count;
}

std::int64_t countAbove(const float* x, std::int64_t n, float bound)
{
    const VecF limit = broadcast(bound);
    VecI counts{};
    std::int64_t i = 0;
    for (; i + kLanes <= n; i += kLanes)
        counts -= load(x + i) > limit; // a comparison that holds is -1
    std::int64_t total = 0;
    for (int lane = 0; lane < kLanes; ++lane)
        total += counts[lane];
    for (; i < n; ++i)
        total += x[i] > bound ? 1 : 0;
    return total;
}

bool hasNan(const float* x, std::int64_t n)
{
    VecI bad{};
    std::int64_t i = 0;
    for (; i + kLanes <= n; i += kLanes) {
        const VecF v = load(x + i);
        bad |= v != v;
    }
    std::int32_t any = 0;
    for (int lane = 0; lane < kLanes; ++lane)
        any |= bad[lane];
    for (; i < n; ++i)
        any |= x[i] != x[i] ? 1 : 0;
    return any != 0;
}

constexpr SimdOps kOps = {
    SIGHTLINE_SIMD_NAME, dot, matVec, matVecBf16, widen, axpy, sumOfSquares, scaleBy, maximum, expSum, scale, swiglu,
    reluWeightedSum, indexScoreRow, gatherScores, gatherValues, positionsAbove, countAbove, hasNan,
};

} // namespace

const SimdOps* SIGHTLINE_SIMD_FACTORY() { return &kOps; }

} // namespace sightline::cpu
