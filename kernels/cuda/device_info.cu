// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/cuda/device_info.h"

#include "kernels/cuda/check.h"

#include <atomic>

namespace sightline::cuda {

namespace {

constexpr int kMaxDevices = 64;

int cached(std::atomic<int> (&values)[kMaxDevices], int (*ask)(int))
{
    int device = 0;
    check(cudaGetDevice(&device), "find the current device");
    if (device >= kMaxDevices)
        return ask(device);
    int value = values[device].load();
    if (value == 0)
        values[device].store(value = ask(device));
    return value;
}

int attribute(int device, cudaDeviceAttr which)
{
    int value = 0;
    check(cudaDeviceGetAttribute(&value, which, device), "read an attribute of the device");
    return value;
}

} // namespace

int multiprocessorCount()
{
    static std::atomic<int> values[kMaxDevices];
    return cached(values, [](int d) { return attribute(d, cudaDevAttrMultiProcessorCount); });
}

int computeCapability()
{
    static std::atomic<int> values[kMaxDevices];
    return cached(values, [](int d) {
        return 10 * attribute(d, cudaDevAttrComputeCapabilityMajor) + attribute(d, cudaDevAttrComputeCapabilityMinor);
    });
}

} // namespace sightline::cuda
