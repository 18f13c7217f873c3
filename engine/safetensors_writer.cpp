// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/safetensors_writer.h"

#include "engine/error.h"
#include "engine/printable.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <atomic>
#include <bit>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace sightline {

static_assert(std::endian::native == std::endian::little, "safetensors data is little-endian");

namespace {

[[noreturn]] void fail(const std::filesystem::path& path, int error)
{
    throw Error(ErrorCode::InvalidInput,
                fmt::format("{} cannot be written: {}.", printable(path.string(), 400),
                            std::generic_category().message(error)));
}

/// A file that exists only until it is renamed: destruction removes it.
class TemporaryFile {
public:
    /// Throws Error naming `target`, the file that is meant to come out.
    explicit TemporaryFile(const std::filesystem::path& target) : m_target(target)
    {
        static std::atomic<unsigned> counter{0};
        for (int attempt = 0; m_descriptor < 0; ++attempt) {
            m_path = target;
            m_path += fmt::format(".{}-{}.tmp", ::getpid(), counter++);
            m_descriptor = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
            if (m_descriptor < 0 && (errno != EEXIST || attempt == 100))
                fail(target, errno);
        }
    }
    ~TemporaryFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        if (!m_renamed)
            ::unlink(m_path.c_str());
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    void write(std::span<const std::byte> bytes)
    {
        while (!bytes.empty()) {
            const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                fail(m_target, written < 0 ? errno : ENOSPC);
            bytes = bytes.subspan(static_cast<std::size_t>(written));
        }
    }

    void renameToTarget()
    {
        if (::fsync(m_descriptor) != 0)
            fail(m_target, errno);
        if (::close(std::exchange(m_descriptor, -1)) != 0)
            fail(m_target, errno);
        if (::rename(m_path.c_str(), m_target.c_str()) != 0)
            fail(m_target, errno);
        m_renamed = true;
        // The name itself reaches the disk with its folder. The file is complete without that, so a
        // file system that cannot sync folders is no error.
        const auto folder = m_target.has_parent_path() ? m_target.parent_path() : ".";
        if (const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); fd >= 0) {
            static_cast<void>(::fsync(fd));
            ::close(fd);
        }
    }

private:
    std::filesystem::path m_target;
    std::filesystem::path m_path;
    int m_descriptor = -1;
    bool m_renamed = false;
};

template <typename T>
std::vector<std::byte> copyBytes(std::span<const T> values)
{
    std::vector<std::byte> bytes(values.size_bytes());
    if (!values.empty())
        std::memcpy(bytes.data(), values.data(), bytes.size());
    return bytes;
}

} // namespace

void SafetensorsWriter::addEntry(Entry entry)
{
    const auto refuse = [&](const std::string& problem) {
        throw Error(ErrorCode::InvalidInput,
                    fmt::format("Tensor \"{}\" {}.", printable(entry.name), problem));
    };
    if (entry.name == "__metadata__")
        refuse("has a name that the format reserves");
    if (!m_names.insert(entry.name).second)
        refuse("is added twice");
    std::uint64_t expected = byteSize(entry.dtype);
    for (const std::int64_t extent : entry.shape) {
        if (extent < 0
            || __builtin_mul_overflow(expected, static_cast<std::uint64_t>(extent), &expected))
            refuse(fmt::format("has the impossible shape {}", printableShape(entry.shape)));
    }
    if (!entry.make && expected != entry.bytes.size())
        refuse(fmt::format("of type {} and shape {} needs {} bytes, found {}", name(entry.dtype),
                           printableShape(entry.shape), expected, entry.bytes.size()));
    entry.byteCount = expected;
    m_entries.push_back(std::move(entry));
}

void SafetensorsWriter::add(std::string tensorName, DType dtype, std::vector<std::int64_t> shape,
                            std::span<const std::byte> bytes)
{
    addEntry({std::move(tensorName), dtype, std::move(shape), bytes});
}

void SafetensorsWriter::addLazy(std::string tensorName, DType dtype, std::vector<std::int64_t> shape,
                                std::function<std::vector<std::byte>()> make)
{
    addEntry({std::move(tensorName), dtype, std::move(shape), {}, 0, std::move(make)});
}

void SafetensorsWriter::addF32(std::string tensorName, std::vector<std::int64_t> shape,
                               std::span<const float> values)
{
    add(std::move(tensorName), DType::F32, std::move(shape), std::as_bytes(values));
}

void SafetensorsWriter::addI32(std::string tensorName, std::vector<std::int64_t> shape,
                               std::span<const std::int32_t> values)
{
    add(std::move(tensorName), DType::I32, std::move(shape), std::as_bytes(values));
}

void SafetensorsWriter::addCopy(std::string tensorName, DType dtype,
                                std::vector<std::int64_t> shape, std::span<const std::byte> bytes)
{
    m_owned.push_back(copyBytes(bytes));
    add(std::move(tensorName), dtype, std::move(shape), m_owned.back());
}

void SafetensorsWriter::setMetadata(std::map<std::string, std::string> metadata)
{
    m_metadata = std::move(metadata);
}

std::string SafetensorsWriter::header(std::span<const Entry* const> entries) const
{
    using nlohmann::json;
    try {
        std::string text = "{";
        if (!m_metadata.empty())
            text += "\"__metadata__\":" + json(m_metadata).dump();
        std::uint64_t position = 0;
        for (const Entry* entry : entries) {
            text += text.size() > 1 ? "," : "";
            text +=
                fmt::format("{}:{{\"dtype\":\"{}\",\"shape\":[{}],\"data_offsets\":[{},{}]}}",
                            json(entry->name).dump(), name(entry->dtype),
                            fmt::join(entry->shape, ","), position, position + entry->byteCount);
            position += entry->byteCount;
        }
        text += "}";
        text.append((8 - text.size() % 8) % 8, ' ');
        return text;
    } catch (const json::type_error&) {
        throw Error(ErrorCode::InvalidInput,
                    "A tensor name or the metadata is no valid UTF-8 and cannot be written.");
    }
}

void SafetensorsWriter::write(const std::filesystem::path& path, const std::stop_token& stop,
                              const std::function<void(std::uint64_t, std::uint64_t)>& progress) const
{
    // Wide elements first: then every tensor is aligned to its element, as the header is to 8
    // bytes.
    std::vector<const Entry*> entries;
    for (const Entry& entry : m_entries)
        entries.push_back(&entry);
    std::stable_sort(entries.begin(), entries.end(), [](const Entry* a, const Entry* b) {
        return byteSize(a->dtype) > byteSize(b->dtype);
    });

    const std::string text = header(entries);
    const std::uint64_t length = text.size();
    TemporaryFile file(path);
    file.write(std::as_bytes(std::span(&length, 1)));
    file.write(std::as_bytes(std::span(text)));
    std::uint64_t written = 0, all = 0;
    for (const Entry* entry : entries)
        all += entry->byteCount;
    for (const Entry* entry : entries) {
        if (stop.stop_requested())
            throw Error(ErrorCode::Cancelled, "Writing was stopped.");
        if (entry->make) {
            const std::vector<std::byte> bytes = entry->make();
            if (bytes.size() != entry->byteCount)
                throw Error(ErrorCode::Internal,
                            fmt::format("Tensor \"{}\" came out with {} bytes instead of {}.", printable(entry->name),
                                        bytes.size(), entry->byteCount));
            file.write(bytes);
        } else {
            file.write(entry->bytes);
        }
        written += entry->byteCount;
        if (progress)
            progress(written, all);
    }
    file.renameToTarget();
}

} // namespace sightline
