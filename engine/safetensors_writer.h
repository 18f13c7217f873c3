// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dtype.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace sightline {

/// Collects tensors and writes them as one safetensors file. Adding copies nothing, except addCopy:
/// every span must stay valid until write() returns.
class SafetensorsWriter {
public:
    /// Throws Error (InvalidInput) if the name is taken or reserved, an extent is negative, or the
    /// bytes do not match shape and type.
    void add(std::string name, DType dtype, std::vector<std::int64_t> shape,
             std::span<const std::byte> bytes);
    void addF32(std::string name, std::vector<std::int64_t> shape, std::span<const float> values);
    void addI32(std::string name, std::vector<std::int64_t> shape,
                std::span<const std::int32_t> values);
    /// Takes a copy of the bytes.
    void addCopy(std::string name, DType dtype, std::vector<std::int64_t> shape,
                 std::span<const std::byte> bytes);

    /// Replaces the `__metadata__` of the header. Keys and values must be UTF-8.
    void setMetadata(std::map<std::string, std::string> metadata);

    /// Writes a temporary file beside `path`, syncs it and renames it over `path`: readers see the
    /// old file or the complete new one. Throws Error (InvalidInput) with the reason (no such
    /// folder, no permission, disk full); the temporary file is gone then.
    void write(const std::filesystem::path& path) const;

private:
    struct Entry {
        std::string name;
        DType dtype;
        std::vector<std::int64_t> shape;
        std::span<const std::byte> bytes;
    };
    [[nodiscard]] std::string header(std::span<const Entry* const> entries) const;

    std::vector<Entry> m_entries;
    std::set<std::string> m_names;
    std::vector<std::vector<std::byte>> m_owned; // moving a vector keeps its bytes in place
    std::map<std::string, std::string> m_metadata;
};

} // namespace sightline
