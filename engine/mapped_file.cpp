// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/mapped_file.h"

#include "engine/error.h"
#include "engine/printable.h"

#include <fmt/format.h>

#include <cerrno>
#include <fcntl.h>
#include <limits>
#include <sys/mman.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace sightline {

namespace {

std::string reason(int error) { return std::generic_category().message(error); }

struct Descriptor {
    int fd;
    ~Descriptor()
    {
        if (fd >= 0)
            ::close(fd);
    }
};

} // namespace

MappedFile MappedFile::open(const std::filesystem::path& path)
{
    const std::string shown = printable(path.string(), 400);
    // O_NONBLOCK: a named pipe in place of a file must not block us.
    const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    if (file.fd < 0)
        throw Error(ErrorCode::InvalidFile,
                    fmt::format("{} cannot be opened: {}.", shown, reason(errno)));
    struct stat status {};
    if (::fstat(file.fd, &status) != 0)
        throw Error(ErrorCode::InvalidFile,
                    fmt::format("{} cannot be read: {}.", shown, reason(errno)));
    if (!S_ISREG(status.st_mode))
        throw Error(ErrorCode::InvalidFile, fmt::format("{} is no regular file.", shown));

    MappedFile mapped;
    if (status.st_size <= 0)
        return mapped;
    const auto size = static_cast<std::uint64_t>(status.st_size);
    if (size > static_cast<std::uint64_t>(std::numeric_limits<std::ptrdiff_t>::max()))
        throw Error(ErrorCode::OutOfMemory,
                    fmt::format("{} is too large to map ({} bytes).", shown, size));
    void* address = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.fd, 0);
    if (address == MAP_FAILED)
        throw Error(ErrorCode::OutOfMemory,
                    fmt::format("{} ({} bytes) cannot be mapped: {}.", shown, size, reason(errno)));
    mapped.m_data = static_cast<const std::byte*>(address);
    mapped.m_size = size;
    return mapped;
}

MappedFile::~MappedFile()
{
    if (m_data != nullptr)
        ::munmap(const_cast<std::byte*>(m_data), m_size);
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

} // namespace sightline
