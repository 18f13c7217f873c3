// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

struct CUstream_st; // what cudaStream_t points to

namespace sightline::cuda {

/// Attention of many queries in the MHA form of MLA: every head has keys and values of its own, made of the latents once
/// (Gemm::formHeads); the rotary part of the keys is shared.
///     out[t, h] = sum_s softmax_s(scale q[t, h] . [keys[h, s] | ropeKeys[s]]) values[h, s]
/// A query and key cost 2 (nope + rope + value) operations a head, 640 of DeepSeek-V3.2's sizes, against 2,176 in the
/// absorbed form (mla.h), but nothing is gathered: everything is multiplied, and what is not selected gets the weight 0.
/// Results are bit-identical from run to run.
struct MhaCall {
    std::int32_t queries = 0;  ///< T
    std::int32_t heads = 0;    ///< H
    std::int32_t keyCount = 0; ///< S
    std::int32_t nope = 0, rope = 0, value = 0; ///< see mhaCovers()
    std::int32_t first = 0;    ///< row t sees keys 0 .. first + t, and at most S

    const float* q = nullptr;  ///< [T, H, nope + rope] float32, rounded to bfloat16 when read; 16-byte aligned rows
    std::int64_t qRow = 0, qHead = 0; ///< elements
    const void* keys = nullptr;     ///< bfloat16 [H, S, nope]
    const void* ropeKeys = nullptr; ///< bfloat16 [S, rope], ropeRow elements apart
    std::int64_t ropeRow = 0;
    const void* values = nullptr;   ///< bfloat16 [H, S, value]
    float scale = 1;                ///< of the scores, above 0

    /// Bit s % 32 of word s / 32 of row t: s is selected (selected positions must be seen). Null: all that is seen.
    const std::uint32_t* selected = nullptr; ///< [T, selectedWords], 16-byte aligned
    std::int64_t selectedWords = 0;          ///< a multiple of 4
    const std::int32_t* tiles = nullptr;     ///< with `selected`: which tiles of keys hold any bit, see mhaMask()

    void* out = nullptr;       ///< [T, H, value]; rows that see or select nothing become 0
    bool outBfloat16 = false;  ///< else float32
    std::int64_t outRow = 0, outHead = 0; ///< elements, multiples of 8
    float* lse = nullptr;      ///< [T, H] natural log-sum-exp over what is read; may be null
    bool turns = true;         ///< Wgmma: the two warpgroups start their products in turns
};

enum class MhaPath {
    Automatic, ///< Wgmma where the device and the sizes allow it
    Mma,       ///< mma.sync, sm_80 and later
    Wgmma      ///< sm_90a: nope 128, rope 64, value 128
};

/// Whether some kernel has these sizes: each a multiple of 8, nope + rope and value at most 256.
bool mhaCovers(std::int32_t nope, std::int32_t rope, std::int32_t value);

/// Bytes that mhaMask() needs for these queries and keys.
std::size_t mhaMaskBytes(const MhaCall& call, MhaPath path = MhaPath::Automatic);
/// Makes bits and lists of tiles of positions [T, k] (negative ones and ones that a row does not see are skipped) in
/// `memory`, 16-byte aligned, and sets call.selected, selectedWords and tiles. All heads share them.
void mhaMask(MhaCall& call, const std::int32_t* index, std::int32_t k, void* memory, CUstream_st* stream,
             MhaPath path = MhaPath::Automatic);

/// Enqueues the attention. Throws std::runtime_error on sizes that no kernel covers and on launch errors. Allocates
/// nothing, waits for nothing.
void mhaAttention(const MhaCall& call, CUstream_st* stream, MhaPath path = MhaPath::Automatic);

} // namespace sightline::cuda
