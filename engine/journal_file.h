// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <vector>

namespace sightline {

/// A file that only grows, record by record, for what must survive a program that is killed at any moment: what
/// append() has returned from is with the system. A record is its length (4 bytes, little-endian), the CRC-32 of its
/// bytes (4 bytes) and the bytes; eight bytes of magic stand in front of the first. One thread.
class JournalFile {
public:
    /// A new file. Throws Error (InvalidInput) with the reason, also when there is one already.
    explicit JournalFile(std::filesystem::path path);
    ~JournalFile();
    JournalFile(const JournalFile&) = delete;
    JournalFile& operator=(const JournalFile&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::uint64_t byteCount() const { return m_bytes; }
    /// Throws Error (InvalidInput) with the reason (a full disk); the file ends with the record before then.
    void append(std::span<const std::byte> record);
    /// To the disk, as far as the system can promise that.
    void sync();

private:
    std::filesystem::path m_path;
    int m_descriptor = -1;
    std::uint64_t m_bytes = 0;
};

/// What readJournal found.
struct JournalExtent {
    std::uint64_t records = 0;
    std::uint64_t wholeBytes = 0; ///< up to the end of the last whole record
    bool isJournal = false;       ///< it begins as one
};

/// Hands every whole record to `take`, in order, up to the first that is cut or damaged. Any bytes will do.
JournalExtent readJournal(std::span<const std::byte> file, const std::function<void(std::span<const std::byte>)>& take);

[[nodiscard]] std::uint32_t crc32(std::span<const std::byte> bytes); ///< of IEEE 802.3, as in zip files

} // namespace sightline
