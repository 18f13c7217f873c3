// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dtype.h"

#include <cstddef>
#include <cstdint>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <set>
#include <span>
#include <stop_token>
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

    /// Bytes that `make` gives when they are written, so that only one such tensor is in memory at a time. What it
    /// throws ends the writing.
    void addLazy(std::string name, DType dtype, std::vector<std::int64_t> shape, std::function<std::vector<std::byte>()> make);

    /// Replaces the `__metadata__` of the header. Keys and values must be UTF-8.
    void setMetadata(std::map<std::string, std::string> metadata);

    /// Writes a temporary file beside `path`, syncs it and renames it over `path`: readers see the
    /// old file or the complete new one. Throws Error (InvalidInput) with the reason (no such
    /// folder, no permission, disk full), Cancelled when stopped between tensors; the temporary file is gone then.
    /// `progress` is told bytes written and bytes in all, after each tensor.
    void write(const std::filesystem::path& path, const std::stop_token& stop = {},
               const std::function<void(std::uint64_t, std::uint64_t)>& progress = {}) const;

private:
    struct Entry {
        std::string name;
        DType dtype;
        std::vector<std::int64_t> shape;
        std::span<const std::byte> bytes;
        std::uint64_t byteCount = 0;
        std::function<std::vector<std::byte>()> make = {}; ///< instead of bytes
    };
    void addEntry(Entry entry);
    [[nodiscard]] std::string header(std::span<const Entry* const> entries) const;

    std::vector<Entry> m_entries;
    std::set<std::string> m_names;
    std::vector<std::vector<std::byte>> m_owned; // moving a vector keeps its bytes in place
    std::map<std::string, std::string> m_metadata;
};

} // namespace sightline
