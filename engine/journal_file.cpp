// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal_file.h"

#include "engine/error.h"
#include "engine/printable.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <limits>
#include <system_error>
#include <unistd.h>

namespace sightline {

namespace {

constexpr char kMagic[9] = "SLJRNL1\n";
constexpr std::size_t kMagicBytes = 8, kFrame = 8;

[[noreturn]] void fail(const std::filesystem::path& path, int error)
{
    throw Error(ErrorCode::InvalidInput,
                fmt::format("{} cannot be written: {}.", printable(path.string(), 400), std::generic_category().message(error)));
}

constexpr std::array<std::uint32_t, 256> crcTable()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t c = i;
        for (int bit = 0; bit < 8; ++bit)
            c = (c & 1) ? 0xEDB88320u ^ (c >> 1) : c >> 1;
        table[i] = c;
    }
    return table;
}

} // namespace

std::uint32_t crc32(std::span<const std::byte> bytes)
{
    static constexpr auto kTable = crcTable();
    std::uint32_t c = 0xFFFFFFFFu;
    for (const std::byte b : bytes)
        c = kTable[(c ^ static_cast<std::uint32_t>(b)) & 0xFF] ^ (c >> 8);
    return c ^ 0xFFFFFFFFu;
}

JournalFile::JournalFile(std::filesystem::path path) : m_path(std::move(path))
{
    m_descriptor = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (m_descriptor < 0)
        fail(m_path, errno);
    if (::write(m_descriptor, kMagic, kMagicBytes) != static_cast<ssize_t>(kMagicBytes)) {
        const int error = errno ? errno : ENOSPC;
        ::close(m_descriptor);
        ::unlink(m_path.c_str());
        fail(m_path, error);
    }
    m_bytes = kMagicBytes;
}

JournalFile::~JournalFile()
{
    ::close(m_descriptor);
}

void JournalFile::append(std::span<const std::byte> record)
{
    if (record.size() > std::numeric_limits<std::uint32_t>::max() - kFrame)
        throw Error(ErrorCode::Internal, "A record of a journal is too long.");
    // One buffer, so that a record is one write.
    std::vector<std::byte> framed(kFrame + record.size());
    const auto length = static_cast<std::uint32_t>(record.size());
    const std::uint32_t crc = crc32(record);
    std::memcpy(framed.data(), &length, 4);
    std::memcpy(framed.data() + 4, &crc, 4);
    if (!record.empty())
        std::memcpy(framed.data() + kFrame, record.data(), record.size());
    for (std::span<const std::byte> rest(framed); !rest.empty();) {
        const ssize_t written = ::pwrite(m_descriptor, rest.data(), rest.size(),
                                         static_cast<off_t>(m_bytes + (framed.size() - rest.size())));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            const int error = written < 0 ? errno : ENOSPC;
            if (::ftruncate(m_descriptor, static_cast<off_t>(m_bytes)) != 0) {
                // The reader cuts what is left of the record.
            }
            fail(m_path, error);
        }
        rest = rest.subspan(static_cast<std::size_t>(written));
    }
    m_bytes += framed.size();
}

void JournalFile::sync()
{
    static_cast<void>(::fdatasync(m_descriptor));
}

JournalExtent readJournal(std::span<const std::byte> file, const std::function<void(std::span<const std::byte>)>& take)
{
    JournalExtent extent;
    if (file.size() < kMagicBytes || std::memcmp(file.data(), kMagic, kMagicBytes) != 0)
        return extent;
    extent.isJournal = true;
    extent.wholeBytes = kMagicBytes;
    while (file.size() - extent.wholeBytes >= kFrame) {
        const auto frame = file.subspan(extent.wholeBytes);
        std::uint32_t length = 0, crc = 0;
        std::memcpy(&length, frame.data(), 4);
        std::memcpy(&crc, frame.data() + 4, 4);
        if (length > frame.size() - kFrame || crc32(frame.subspan(kFrame, length)) != crc)
            break;
        take(frame.subspan(kFrame, length));
        extent.wholeBytes += kFrame + length;
        ++extent.records;
    }
    return extent;
}

} // namespace sightline
