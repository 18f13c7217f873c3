// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>

namespace sightline {

/// A regular file mapped read-only. Move-only; the bytes stay at their address until destruction,
/// also across moves. May be read from any thread. The mapping shows the file as it is on disk: a
/// file that another process truncates meanwhile ends the program (SIGBUS), as with every mapping.
class MappedFile {
public:
    MappedFile() = default;
    /// Throws Error (InvalidFile) if `path` is missing, unreadable or no regular file, and Error
    /// (OutOfMemory) if it cannot be mapped. An empty file is allowed and has no bytes.
    static MappedFile open(const std::filesystem::path& path);

    ~MappedFile();
    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&& other) noexcept;
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    [[nodiscard]] std::span<const std::byte> bytes() const { return {m_data, m_size}; }

private:
    const std::byte* m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace sightline
