// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/dtype.h"
#include "engine/mapped_file.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sightline {

/// One tensor of a mapped file: row-major, little-endian, owned by its SafetensorsFile.
struct TensorInfo {
    std::string name;
    DType dtype = DType::U8;
    std::vector<std::int64_t> shape; ///< empty for a scalar; extents may be 0
    const std::byte* data = nullptr; ///< not necessarily aligned to the element
    std::size_t byteCount = 0;
    std::string_view file; ///< for messages; lives as long as the SafetensorsFile

    [[nodiscard]] std::int64_t elementCount() const
    {
        return static_cast<std::int64_t>(byteCount / byteSize(dtype));
    }
};

/// A safetensors file: 8 bytes little-endian header length N, N bytes JSON, then the tensor data.
///
/// Opening checks the whole header: N <= 100,000,000 and within the file, one JSON object without
/// duplicate keys, known element types, shapes whose product fits, byte ranges that match shape and
/// type and cover the data part without hole or overlap. Move-only; tensors stay valid across
/// moves.
class SafetensorsFile {
public:
    /// Throws Error (InvalidFile) with the file, the tensor and what was expected and found.
    static SafetensorsFile open(const std::filesystem::path& path);
    /// The same checks on bytes that the caller keeps alive. For tests and fuzzing.
    static SafetensorsFile fromBytes(std::span<const std::byte> bytes,
                                     const std::string& nameForErrors);

    SafetensorsFile(SafetensorsFile&&) noexcept = default;
    SafetensorsFile& operator=(SafetensorsFile&&) noexcept = default;
    SafetensorsFile(const SafetensorsFile&) = delete;
    SafetensorsFile& operator=(const SafetensorsFile&) = delete;
    ~SafetensorsFile() = default;

    /// In the order of their data.
    [[nodiscard]] const std::vector<TensorInfo>& tensors() const { return m_tensors; }
    /// Null if there is no such tensor. The pointer is valid as long as this object.
    [[nodiscard]] const TensorInfo* find(std::string_view name) const;
    [[nodiscard]] const std::map<std::string, std::string>& metadata() const { return m_metadata; }
    [[nodiscard]] std::size_t fileSize() const { return m_fileSize; }
    [[nodiscard]] const std::string& file() const { return *m_file; }

private:
    SafetensorsFile() = default;
    void parse(std::span<const std::byte> bytes, std::string nameForErrors);

    MappedFile m_mapping;                      // empty after fromBytes
    std::unique_ptr<const std::string> m_file; // at a fixed address: tensors refer to it
    std::size_t m_fileSize = 0;
    std::vector<TensorInfo> m_tensors;
    std::unordered_map<std::string_view, std::size_t> m_index; // keys point into m_tensors
    std::map<std::string, std::string> m_metadata;
};

} // namespace sightline
