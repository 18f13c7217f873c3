// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/select_topk.h"

#include "kernels/cuda/check.h"
#include "kernels/cuda/select_paths.h"

#include <stdexcept>

namespace sightline::cuda {

namespace {

int attribute(cudaDeviceAttr name)
{
    int device = 0, value = 0;
    check(cudaGetDevice(&device), "selectTopk");
    check(cudaDeviceGetAttribute(&value, name, device), "selectTopk");
    return value;
}

void checkSizes(std::int64_t rows, std::int64_t n, std::int64_t k)
{
    if (k < 1 || k > kSelectMaxK)
        throw std::runtime_error("selectTopk expects k from 1 to 4096, not " + std::to_string(k) + ".");
    if (rows < 0 || rows > (std::int64_t{1} << 24) || n < 0 || n > kSelectMaxScores)
        throw std::runtime_error("selectTopk takes at most 2^24 rows of 2^20 scores.");
}

// Clusters of up to 16 blocks: Hopper and the data centre's Blackwell.
bool hasClusters()
{
    const int major = attribute(cudaDevAttrComputeCapabilityMajor);
    return major == 9 || major == 10;
}

} // namespace

std::size_t selectTopkWorkspace(std::int64_t rows, std::int64_t n, std::int64_t k)
{
    checkSizes(rows, n, k);
    return selectListWorkspace(rows, n, k, attribute(cudaDevAttrMultiProcessorCount));
}

void selectTopk(const SelectRows& in, std::int64_t k, std::int32_t* out, TopkBoundary* boundary, std::int32_t* error,
                void* workspace, bool dependent, CUstream_st* stream, const SelectTuning& tuning)
{
    checkSizes(in.rows, in.n, k);
    if (in.stride % 4 != 0 || in.stride < in.n || reinterpret_cast<std::uintptr_t>(in.scores) % 16 != 0)
        throw std::runtime_error("selectTopk expects rows of scores that are 16-byte aligned and do not overlap.");
    if (in.rows == 0)
        return;
    const int processors = attribute(cudaDevAttrMultiProcessorCount);
    if (tuning.path != SelectPath::List) {
        ClusterShape shape{tuning.blocks, tuning.keys};
        if (shape.blocks == 0)
            shape = selectClusterShape(in.rows, in.n, processors, hasClusters());
        if (tuning.path == SelectPath::Cluster || shape.blocks != 0) {
            selectCluster(in, k, out, boundary, error, shape, processors, tuning, dependent, stream);
            return;
        }
    }
    selectList(in, k, out, boundary, error, workspace, processors, tuning.ahead, dependent, stream);
}

} // namespace sightline::cuda
