// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer: any bytes are refused with an Error or give tensors that lie within them.
#include "engine/error.h"
#include "engine/safetensors.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <vector>

using namespace sightline;

namespace {

void attempt(std::span<const std::byte> bytes)
{
    try {
        const SafetensorsFile file = SafetensorsFile::fromBytes(bytes, "input");
        std::size_t covered = 0;
        for (const TensorInfo& tensor : file.tensors()) {
            const bool isInside = tensor.data >= bytes.data()
                                  && tensor.byteCount <= static_cast<std::size_t>(
                                         bytes.data() + bytes.size() - tensor.data);
            std::uint64_t elements = 1;
            for (const std::int64_t extent : tensor.shape)
                elements *= static_cast<std::uint64_t>(extent);
            if (!isInside || elements * byteSize(tensor.dtype) != tensor.byteCount
                || file.find(tensor.name) != &tensor)
                std::abort();
            covered += tensor.byteCount;
        }
        std::uint64_t header = 0;
        std::memcpy(&header, bytes.data(), sizeof header);
        if (covered != bytes.size() - sizeof header - header)
            std::abort();
    } catch (const Error& error) {
        if (error.code() != ErrorCode::InvalidFile)
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto input = std::as_bytes(std::span(data, size));
    attempt(input);
    if (size == 0)
        return 0;
    // The same text as a header with its true length and a little data, so that mutations need not
    // find the length.
    const std::size_t dataBytes = static_cast<std::size_t>(data[0]) % 32;
    const std::uint64_t length = size - 1;
    std::vector<std::byte> file(sizeof length + size - 1 + dataBytes);
    std::memcpy(file.data(), &length, sizeof length);
    std::memcpy(file.data() + sizeof length, data + 1, size - 1);
    attempt(file);
    return 0;
}
