// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/index_scores.h"

#include "kernels/cuda/check.h"

#include <stdexcept>
#include <string>

namespace sightline::cuda {

namespace {

int attribute(cudaDeviceAttr name)
{
    int device = 0, value = 0;
    check(cudaGetDevice(&device), "indexScores");
    check(cudaDeviceGetAttribute(&value, name, device), "indexScores");
    return value;
}

} // namespace

bool indexPathSupports(const IndexScores& in, IndexPath path)
{
    switch (path) {
    case IndexPath::Automatic:
    case IndexPath::Plain: return true;
    case IndexPath::Hopper:
        return in.format == IndexFormat::Float8E4m3 && in.scales != nullptr && in.d == 128
               && (in.heads == 64 || in.heads == 16) && attribute(cudaDevAttrComputeCapabilityMajor) == 9;
    case IndexPath::Tensor:
        return in.format != IndexFormat::Float32
               && ((in.d == 128 && (in.heads == 64 || in.heads == 16)) || (in.d == 64 && in.heads == 4));
    }
    return false;
}

void indexScores(const IndexScores& in, IndexPath path, CUstream_st* stream)
{
    if (in.rows < 0 || in.n < 0 || in.n > (std::int64_t{1} << 30) || in.heads < 1 || in.d < 1 || in.outStride < in.n)
        throw std::runtime_error("indexScores expects sizes that are not negative and rows of scores that do not "
                                 "overlap.");
    if (in.early && in.rows > 1)
        throw std::runtime_error("indexScores asks early for the keys of one query only.");
    if (in.rows == 0 || in.n == 0)
        return;
    if (path == IndexPath::Automatic) {
        path = indexPathSupports(in, IndexPath::Hopper)   ? IndexPath::Hopper
               : indexPathSupports(in, IndexPath::Tensor) ? IndexPath::Tensor
                                                          : IndexPath::Plain;
    }
    if (!indexPathSupports(in, path))
        throw std::runtime_error("indexScores has no such kernel for " + std::to_string(in.heads) + " heads of "
                                 + std::to_string(in.d) + " on this device.");
    if (path == IndexPath::Hopper)
        indexScoresHopper(in, attribute(cudaDevAttrMultiProcessorCount), stream);
    else if (path == IndexPath::Tensor)
        indexScoresTensor(in, attribute(cudaDevAttrMultiProcessorCount), stream);
    else
        indexScoresPlain(in, stream);
}

} // namespace sightline::cuda
