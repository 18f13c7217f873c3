// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/safetensors.h"

#include "engine/error.h"
#include "engine/printable.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>
#include <optional>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace sightline {

static_assert(std::endian::native == std::endian::little, "safetensors data is little-endian");

namespace {

constexpr std::uint64_t kMaxHeaderBytes = 100'000'000; // the format's own limit
constexpr std::size_t kMaxRank = 16;
constexpr std::string_view kMetadataKey = "__metadata__";

/// A tensor as the header states it, before anything is believed.
struct Entry {
    std::string name;
    std::optional<DType> dtype;
    std::optional<std::vector<std::int64_t>> shape;
    std::optional<std::array<std::uint64_t, 2>> offsets;
};

[[noreturn]] void fail(const std::string& file, const std::string& problem)
{
    throw Error(ErrorCode::InvalidFile, fmt::format("{}: {}.", file, problem));
}

/// Takes the header apart event by event, so that memory follows from the tensors that it lists and
/// not from what else a hostile file nests. Every event checks that it is expected.
class HeaderReader : public nlohmann::json_sax<nlohmann::json> {
public:
    HeaderReader(const std::string& file, std::vector<Entry>& entries,
                 std::map<std::string, std::string>& metadata)
        : m_file(file), m_entries(entries), m_metadata(metadata)
    {}

    bool null() override { unexpected("null"); }
    bool boolean(bool /*value*/) override { unexpected("a truth value"); }
    bool number_integer(number_integer_t value) override { unexpected(std::to_string(value)); }
    bool number_float(number_float_t /*value*/, const string_t& text) override
    {
        unexpected(printable(text, 40));
    }
    bool binary(binary_t& /*value*/) override { unexpected("binary data"); }

    bool number_unsigned(number_unsigned_t value) override
    {
        if (m_place == Place::Shape) {
            if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
                unexpected(std::to_string(value));
            if (m_shape.size() == kMaxRank)
                fail(m_file, fmt::format("{} has more than {} dimensions", current(), kMaxRank));
            m_shape.push_back(static_cast<std::int64_t>(value));
        } else if (m_place == Place::Offsets) {
            if (m_offsetCount < 2)
                m_offsets[m_offsetCount] = value;
            ++m_offsetCount;
        } else {
            unexpected(std::to_string(value));
        }
        return true;
    }

    bool string(string_t& value) override
    {
        if (m_place == Place::Metadata) {
            m_metadata[m_field] = std::move(value);
        } else if (m_place == Place::Tensor && m_field == "dtype") {
            m_entries.back().dtype = parseDType(value);
            if (!m_entries.back().dtype)
                fail(m_file, fmt::format("{} has the element type \"{}\", which is not supported",
                                         current(), printable(value, 40)));
        } else {
            unexpected(fmt::format("\"{}\"", printable(value, 40)));
        }
        return true;
    }

    bool key(string_t& name) override
    {
        if (m_place == Place::Root) {
            if (!m_names.insert(name).second)
                fail(m_file, fmt::format("the header lists \"{}\" twice", printable(name)));
            m_field = std::move(name);
            return true;
        }
        if (m_place == Place::Metadata) {
            if (m_metadata.contains(name))
                fail(m_file, fmt::format("the metadata lists \"{}\" twice", printable(name)));
            m_field = std::move(name);
            return true;
        }
        const Entry& entry = m_entries.back();
        const bool isKnown = name == "dtype" || name == "shape" || name == "data_offsets";
        const bool isTwice = (name == "dtype" && entry.dtype) || (name == "shape" && entry.shape)
                             || (name == "data_offsets" && entry.offsets);
        if (!isKnown || isTwice)
            fail(m_file, fmt::format("{} has the field \"{}\" {}", current(), printable(name),
                                     isKnown ? "twice" : "that the format does not know"));
        m_field = std::move(name);
        return true;
    }

    bool start_object(std::size_t /*elements*/) override
    {
        if (m_place == Place::Start) {
            m_place = Place::Root;
        } else if (m_place == Place::Root && m_field == kMetadataKey) {
            m_place = Place::Metadata;
        } else if (m_place == Place::Root) {
            m_place = Place::Tensor;
            m_entries.push_back({m_field, {}, {}, {}});
        } else {
            unexpected("an object");
        }
        return true;
    }

    bool end_object() override
    {
        if (m_place == Place::Tensor) {
            const Entry& entry = m_entries.back();
            const char* missing = !entry.dtype ? "dtype" : !entry.shape ? "shape" : "data_offsets";
            if (!entry.dtype || !entry.shape || !entry.offsets)
                fail(m_file, fmt::format("{} lacks the field \"{}\"", current(), missing));
        }
        m_place = m_place == Place::Root ? Place::End : Place::Root;
        return true;
    }

    bool start_array(std::size_t /*elements*/) override
    {
        if (m_place == Place::Tensor && m_field == "shape") {
            m_place = Place::Shape;
            m_shape.clear();
        } else if (m_place == Place::Tensor && m_field == "data_offsets") {
            m_place = Place::Offsets;
            m_offsetCount = 0;
        } else {
            unexpected("a list");
        }
        return true;
    }

    bool end_array() override
    {
        if (m_place == Place::Shape) {
            m_entries.back().shape = m_shape;
        } else {
            if (m_offsetCount != 2)
                fail(m_file, fmt::format("{} has {} data offsets; a begin and an end are expected",
                                         current(), m_offsetCount));
            m_entries.back().offsets = m_offsets;
        }
        m_place = Place::Tensor;
        return true;
    }

    bool parse_error(std::size_t position, const std::string& /*token*/,
                     const nlohmann::detail::exception& /*exception*/) override
    {
        fail(m_file, fmt::format("the header is no valid JSON at byte {} of it", position));
    }

private:
    enum class Place { Start, Root, Metadata, Tensor, Shape, Offsets, End };

    std::string current() const
    {
        return fmt::format("tensor \"{}\"", printable(m_entries.back().name));
    }

    [[noreturn]] void unexpected(const std::string& found) const
    {
        switch (m_place) {
        case Place::Start:
        case Place::End:
            fail(m_file, fmt::format("the header must be one JSON object, found {}", found));
        case Place::Root:
            fail(m_file, fmt::format("the header entry \"{}\" must be an object, found {}",
                                     printable(m_field), found));
        case Place::Metadata:
            fail(m_file, fmt::format("the metadata \"{}\" must be a string, found {}",
                                     printable(m_field), found));
        case Place::Tensor:
            fail(m_file, fmt::format("{} must have {} as \"{}\", found {}", current(),
                                     m_field == "dtype" ? "a string" : "a list", printable(m_field),
                                     found));
        case Place::Shape:
        case Place::Offsets:
            break;
        }
        fail(m_file, fmt::format("{} must list whole numbers from 0 on as \"{}\", found {}",
                                 current(), printable(m_field), found));
    }

    const std::string& m_file;
    std::vector<Entry>& m_entries;
    std::map<std::string, std::string>& m_metadata;
    std::unordered_set<std::string> m_names;
    Place m_place = Place::Start;
    std::string m_field;
    std::vector<std::int64_t> m_shape;
    std::array<std::uint64_t, 2> m_offsets{};
    std::size_t m_offsetCount = 0;
};

/// Bytes that shape and type ask for, or nothing on overflow.
std::optional<std::uint64_t> expectedBytes(const Entry& entry)
{
    std::uint64_t bytes = byteSize(*entry.dtype);
    for (const std::int64_t extent : *entry.shape) {
        if (__builtin_mul_overflow(bytes, static_cast<std::uint64_t>(extent), &bytes))
            return std::nullopt;
    }
    return bytes;
}

/// Sorts the entries by position and checks that they tile `dataBytes` exactly.
void checkLayout(const std::string& file, std::vector<Entry>& entries, std::uint64_t dataBytes)
{
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return std::tie(*a.offsets, a.name) < std::tie(*b.offsets, b.name);
    });
    std::uint64_t position = 0;
    for (const Entry& entry : entries) {
        const std::uint64_t begin = entry.offsets->front();
        const std::uint64_t end = entry.offsets->back();
        const auto where = [&] {
            return fmt::format("tensor \"{}\" occupies bytes {} to {} of the data",
                               printable(entry.name), begin, end);
        };
        if (end < begin)
            fail(file, where() + ", which ends before it begins");
        if (end > dataBytes)
            fail(file,
                 fmt::format("{}, but the data has {} bytes: the file is truncated or damaged",
                             where(), dataBytes));
        if (begin < position)
            fail(file, where() + ", which overlaps another tensor");
        if (begin > position)
            fail(file, fmt::format("{}, after a hole of {} bytes", where(), begin - position));
        const auto expected = expectedBytes(entry);
        if (!expected || *expected != end - begin)
            fail(file, fmt::format(
                           "tensor \"{}\" of type {} and shape {} needs {} bytes, found {}",
                           printable(entry.name), name(*entry.dtype), printableShape(*entry.shape),
                           expected ? std::to_string(*expected) : "more than 2^64", end - begin));
        position = end;
    }
    if (position != dataBytes)
        fail(file,
             fmt::format("the tensors cover {} bytes, but the data has {}", position, dataBytes));
}

} // namespace

SafetensorsFile SafetensorsFile::open(const std::filesystem::path& path)
{
    SafetensorsFile file;
    file.m_mapping = MappedFile::open(path);
    file.parse(file.m_mapping.bytes(), printable(path.string(), 400));
    return file;
}

SafetensorsFile SafetensorsFile::fromBytes(std::span<const std::byte> bytes,
                                           const std::string& nameForErrors)
{
    SafetensorsFile file;
    file.parse(bytes, printable(nameForErrors, 400));
    return file;
}

void SafetensorsFile::parse(std::span<const std::byte> bytes, std::string nameForErrors)
{
    m_file = std::make_unique<const std::string>(std::move(nameForErrors));
    m_fileSize = bytes.size();
    const std::string& file = *m_file;

    std::uint64_t headerBytes = 0;
    if (bytes.size() < sizeof headerBytes)
        fail(file,
             fmt::format("a safetensors file begins with 8 bytes of header length, found {} bytes",
                         bytes.size()));
    std::memcpy(&headerBytes, bytes.data(), sizeof headerBytes);
    if (headerBytes > kMaxHeaderBytes)
        fail(file,
             fmt::format(
                 "the header length is {}, at most {} is allowed: this is no safetensors file",
                 headerBytes, kMaxHeaderBytes));
    if (headerBytes > bytes.size() - sizeof headerBytes)
        fail(file, fmt::format("the header has {} bytes, but only {} follow: the file is truncated",
                               headerBytes, bytes.size() - sizeof headerBytes));
    const std::string_view header(reinterpret_cast<const char*>(bytes.data()) + sizeof headerBytes,
                                  headerBytes);
    const auto data = bytes.subspan(sizeof headerBytes + headerBytes);
    if (header.empty() || header.front() != '{')
        fail(file, "the header does not begin with \"{\": this is no safetensors file");
    // The JSON parser takes a zero byte for the end of its input and would ignore what follows.
    if (header.find('\0') != std::string_view::npos)
        fail(file, "the header holds a zero byte");

    std::vector<Entry> entries;
    HeaderReader reader(file, entries, m_metadata);
    nlohmann::json::sax_parse(header.begin(), header.end(), &reader);
    checkLayout(file, entries, data.size());

    m_tensors.reserve(entries.size());
    m_index.reserve(entries.size());
    for (Entry& entry : entries) {
        const auto [begin, end] = *entry.offsets;
        m_tensors.push_back({std::move(entry.name), *entry.dtype, std::move(*entry.shape),
                             data.data() + begin, end - begin, file});
    }
    for (std::size_t i = 0; i < m_tensors.size(); ++i)
        m_index.emplace(m_tensors[i].name, i);
}

const TensorInfo* SafetensorsFile::find(std::string_view tensorName) const
{
    const auto found = m_index.find(tensorName);
    return found == m_index.end() ? nullptr : &m_tensors[found->second];
}

} // namespace sightline
