// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/json_file.h"

#include "engine/error.h"
#include "engine/mapped_file.h"
#include "engine/printable.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <utility>
#include <vector>

namespace sightline {

namespace {

using nlohmann::json;

/// Builds the document while it counts what it builds. The parser below it keeps no stack of its
/// own.
class BoundedBuilder : public nlohmann::json_sax<json> {
public:
    BoundedBuilder(const std::string& file, const JsonLimits& limits)
        : m_file(file), m_limits(limits)
    {}

    json take() { return std::move(m_root); }

    bool null() override { return add(nullptr) != nullptr; }
    bool boolean(bool value) override { return add(value) != nullptr; }
    bool number_integer(number_integer_t value) override { return add(value) != nullptr; }
    bool number_unsigned(number_unsigned_t value) override { return add(value) != nullptr; }
    bool number_float(number_float_t value, const string_t& /*text*/) override
    {
        return add(value) != nullptr;
    }
    bool string(string_t& value) override { return add(std::move(value)) != nullptr; }
    bool binary(binary_t& /*value*/) override { return false; } // JSON text has none

    bool start_object(std::size_t /*elements*/) override { return open(json::object()); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t /*elements*/) override { return open(json::array()); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override
    {
        auto [slot, isNew] = m_open.back()->get_ref<json::object_t&>().try_emplace(name);
        if (!isNew)
            throw Error(ErrorCode::InvalidFile,
                        fmt::format("{} holds the key \"{}\" twice in one object.", m_file,
                                    printable(name)));
        m_slot = &slot->second;
        return true;
    }

    bool parse_error(std::size_t position, const std::string& /*token*/,
                     const nlohmann::detail::exception& /*exception*/) override
    {
        throw Error(
            ErrorCode::InvalidFile,
            fmt::format("{} is no valid JSON: unexpected content at byte {}.", m_file, position));
    }

private:
    json* add(json&& value)
    {
        if (++m_values > m_limits.maxValues)
            throw Error(ErrorCode::InvalidFile, fmt::format("{} holds more than {} JSON values.",
                                                            m_file, m_limits.maxValues));
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        if (m_open.back()->is_array()) {
            auto& elements = m_open.back()->get_ref<json::array_t&>();
            elements.push_back(std::move(value));
            return &elements.back();
        }
        *m_slot = std::move(value);
        return m_slot;
    }

    bool open(json&& container)
    {
        if (m_open.size() >= static_cast<std::size_t>(m_limits.maxDepth))
            throw Error(
                ErrorCode::InvalidFile,
                fmt::format("{} nests its JSON deeper than {} levels.", m_file, m_limits.maxDepth));
        // Only the innermost container grows, so the addresses on this stack stay valid.
        m_open.push_back(add(std::move(container)));
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    const std::string& m_file;
    const JsonLimits& m_limits;
    json m_root;
    std::vector<json*> m_open;
    json* m_slot = nullptr;
    std::size_t m_values = 0;
};

} // namespace

std::string readFile(const std::filesystem::path& path, std::size_t maxBytes)
{
    const MappedFile file = MappedFile::open(path);
    const auto bytes = file.bytes();
    if (bytes.size() > maxBytes)
        throw Error(ErrorCode::InvalidFile,
                    fmt::format("{} has {} bytes; at most {} are expected.",
                                printable(path.string(), 400), bytes.size(), maxBytes));
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

json parseJson(std::string_view text, const std::string& nameForErrors, const JsonLimits& limits)
{
    const std::string file = printable(nameForErrors, 400);
    if (text.size() > limits.maxBytes)
        throw Error(ErrorCode::InvalidFile, fmt::format("{} has {} bytes; at most {} are expected.",
                                                        file, text.size(), limits.maxBytes));
    // The parser takes a zero byte for the end of its input and would ignore what follows.
    if (const auto zero = text.find('\0'); zero != std::string_view::npos)
        throw Error(ErrorCode::InvalidFile,
                    fmt::format("{} is no valid JSON: zero byte at byte {}.", file, zero));
    BoundedBuilder builder(file, limits);
    json::sax_parse(text.begin(), text.end(), &builder);
    return builder.take();
}

json readJsonFile(const std::filesystem::path& path, const JsonLimits& limits)
{
    return parseJson(readFile(path, limits.maxBytes), path.string(), limits);
}

} // namespace sightline
