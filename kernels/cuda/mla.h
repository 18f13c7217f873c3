// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

struct CUstream_st; // what cudaStream_t points to

namespace sightline::cuda {

/// Multi-head latent attention in its absorbed form: every head reads the same cached rows
/// kv = [latent (C) | rotary key (R)], and the value is the latent itself:
///     z[t, h] = sum_s softmax_s(q[t, h] . kv[s]) kv[s, :C]
/// q already carries the softmax scale. Results are bit-identical from run to run: no floating-point atomics, and
/// parts of a split are merged in a fixed order.

enum class MlaFormat {
    Bfloat16,     ///< q and cache rows bfloat16
    Float8Record, ///< q bfloat16; a row is C e4m3, C / 128 float scales, R bfloat16 (656 bytes for 512 + 64)
    Float32       ///< q and cache rows float32; plain multiply-adds
};

enum class MlaPath {
    Automatic, ///< wgmma where the device and the sizes allow it, else mma, else plain multiply-adds
    Mma,       ///< mma.sync, sm_80 and later
    Wgmma,     ///< sm_90a only: C = 512, R = 64
    WgmmaTurns, ///< the same sizes; the two warpgroups take turns at the scores of whole tiles
    WgmmaStream, ///< the same sizes, over all keys of a Bfloat16 cache: the copy engine brings tiles, for two blocks of 64
                 ///< heads at once; calls it does not cover (a selection, its bits, float8) run as WgmmaTurns
    MmaNarrow  ///< as Mma with tiles of 32 heads x 64 keys for more than 16 heads: twice the blocks, half the work each
};

/// One call. Pointers are device memory, 16-byte aligned; rows are dense unless a stride is given.
struct MlaCall {
    MlaFormat format = MlaFormat::Bfloat16;
    std::int32_t queries = 0;      ///< T
    std::int32_t heads = 0;        ///< H
    std::int32_t kv_lora_rank = 0; ///< C
    std::int32_t rope = 0;         ///< R
    const void* q = nullptr;       ///< [T, H, C + R]
    bool queryIsFloat = false;     ///< Bfloat16 and Float8Record with mlaTakesFloatQueries(): q is float32, and every block
                                   ///< rounds what it reads of it (to nearest even)
    bool queryIsReady = false;     ///< q was complete before the launch before this one let its successor start: the mma
                                   ///< kernels read it while that one runs
    const void* cache = nullptr;   ///< [cachedRows, rowBytes]
    std::int64_t rowBytes = 0;     ///< distance of cached rows, a multiple of 16
    std::int32_t cachedRows = 0;   ///< rows that may be read; positions beyond it count as absent

    /// Sparse: positions [T, k], -1 (anywhere) where there is none. Null: dense, row t sees 0 .. first + t.
    const std::int32_t* index = nullptr;
    std::int32_t k = 0;
    std::int32_t first = 0;
    const std::int32_t* firstOnDevice = nullptr; ///< replaces first when set, for graphs replayed as text grows

    /// Dense only, may be null: bit s % 32 of word s / 32 of row t says that s is selected; [T, selectedWords].
    const std::uint32_t* selected = nullptr;
    std::int64_t selectedWords = 0;

    void* out = nullptr;           ///< z [T, H, C]; rows that see nothing become 0
    bool outBfloat16 = false;      ///< else float32
    float* lse = nullptr;          ///< [T, H] natural log-sum-exp over all keys seen; may be null
    float* lseSelected = nullptr;  ///< [T, H] the same over selected keys; -inf where none; may be null
                                   ///< (mass of the selection = exp(lseSelected - lse))
    std::int32_t splits = 1;       ///< parts that the keys of a query are cut into; see mlaSplits()
    float* workspace = nullptr;    ///< mlaWorkspaceBytes() bytes; not touched when splits is 1
    bool overlapMerge = true;      ///< sm_90 and later: start the merge's blocks while the parts still run
    bool overlapLaunch = false;    ///< sm_90 and later: start these blocks while the kernel before them drains; they
                                   ///< wait for its results before they read anything
    std::int32_t streamAhead = 2;  ///< WgmmaStream: how many tiles of 64 keys before their use rows are asked into L2;
                                   ///< below 2: not ahead of the copies to shared memory
    bool mergeInBatches = true;    ///< a thread of the merge has its loads in flight together; false: one by one
    bool floatAtOnce = true;       ///< Float32 with C <= 128: a block's keys are all in flight together; false: 32 at a time
    bool splitProducts = false;    ///< Float32, 128 + 32, dense, unsplit: products of bfloat16 pairs on tensor cores,
                                   ///< see mlaSplitProductsCovers()
};

/// A good number of parts for `keys` keys a query on a device of `multiprocessors`.
std::int32_t mlaSplits(const MlaCall& call, std::int64_t keys, int multiprocessors, MlaPath path = MlaPath::Automatic);

/// Bytes of workspace for this call's splits; 0 when splits is 1.
std::size_t mlaWorkspaceBytes(const MlaCall& call);

/// Enqueues the attention (and the merge of parts). Throws std::runtime_error on sizes no path covers and on launch
/// errors. Allocates nothing, waits for nothing; may be captured into a graph.
void mlaAttention(const MlaCall& call, CUstream_st* stream, MlaPath path = MlaPath::Automatic);

/// Whether `queryIsFloat` is allowed on this path: the mma kernels. Right for few queries; where many blocks read the same
/// queries, they are better rounded once before.
bool mlaTakesFloatQueries(const MlaCall& call, MlaPath path = MlaPath::Automatic);

/// Whether `splitProducts` applies: Float32, 128 + 32, dense, unsplit, no bits of selected positions. Each operand x is
/// taken as the sum of two bfloat16 numbers (error at most 2^-18 |x|) and the product of the two small ones is left
/// out, so that a score is off by at most 3 x 2^-18 sum |q_i k_i| and z by as much of sum p |v|, beside float32 sums.
bool mlaSplitProductsCovers(const MlaCall& call);

/// Which kernels `path` takes on the current device: "wgmma", "wgmma stream", "mma" or "float".
const char* mlaPathName(const MlaCall& call, MlaPath path = MlaPath::Automatic);

/// Sets bits [T, words] from positions [T, k] (negative and out-of-range ones skipped), clearing the rest.
void mlaSelectedBits(const std::int32_t* index, std::int32_t queries, std::int32_t k, std::uint32_t* bits,
                     std::int64_t words, CUstream_st* stream);

/// Head-mean attention probabilities over the positions that row t sees (0 .. first + t): mass [T, massStride]
/// float32, entries 0 .. columns - 1 written, 0 where not seen; columns must cover what the rows see. Two passes over
/// the keys. Uses of `call`: format (Bfloat16 or Float32; q is in it), queries, heads, kv_lora_rank, rope, q, cache, rowBytes,
/// cachedRows, first, firstOnDevice. lse [T, H], if given, must come from mlaAttention over the same keys and saves the first pass.
void mlaDenseMass(const MlaCall& call, const float* lse, float* mass, std::int64_t massStride, std::int64_t columns,
                  float* workspace, CUstream_st* stream);

/// Bytes of workspace for mlaDenseMass over `columns` columns.
std::size_t mlaDenseMassWorkspaceBytes(const MlaCall& call, std::int64_t columns);

} // namespace sightline::cuda
