// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config_fields.h"

#include "engine/error.h"
#include "engine/printable.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <limits>
#include <utility>

namespace sightline {

using nlohmann::json;

namespace {

/// The value of an integer token, unless it is larger than any int64.
std::optional<std::int64_t> wholeNumber(const json& value)
{
    if (value.is_number_unsigned()) {
        const auto number = value.get<std::uint64_t>();
        if (number > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            return std::nullopt;
        return static_cast<std::int64_t>(number);
    }
    if (value.is_number_integer())
        return value.get<std::int64_t>();
    return std::nullopt;
}

} // namespace

std::string describe(const json& value)
{
    if (value.is_string())
        return fmt::format("\"{}\" (a string)", printable(value.get_ref<const std::string&>(), 60));
    if (value.is_array())
        return fmt::format("a list of {}", value.size());
    if (value.is_object())
        return "an object";
    return value.dump();
}

ConfigFields::ConfigFields(const json& object, const std::string& file, std::string path)
    : m_object(object), m_file(file), m_path(std::move(path))
{}

const json* ConfigFields::find(const char* field) const
{
    const auto found = m_object.find(field);
    return found == m_object.end() || found->is_null() ? nullptr : &*found;
}

void ConfigFields::refuse(const char* field, const std::string& expected) const
{
    const auto found = m_object.find(field);
    throw Error(ErrorCode::InvalidFile,
                fmt::format("{}: \"{}{}\" must be {}, found {}.", m_file, m_path, field, expected,
                            found == m_object.end() ? "nothing" : describe(*found)));
}

std::int64_t ConfigFields::integer(const char* field, std::int64_t low, std::int64_t high,
                                   std::optional<std::int64_t> fallback) const
{
    const json* value = find(field);
    if (value == nullptr && fallback)
        return *fallback;
    const auto number = value == nullptr ? std::nullopt : wholeNumber(*value);
    if (!number || *number < low || *number > high)
        refuse(field, fmt::format("a whole number from {} to {}", low, high));
    return *number;
}

double ConfigFields::number(const char* field, double low, double high,
                            std::optional<double> fallback) const
{
    const json* value = find(field);
    if (value == nullptr && fallback)
        return *fallback;
    const double number = value != nullptr && value->is_number()
                              ? value->get<double>()
                              : std::numeric_limits<double>::quiet_NaN();
    if (!(number >= low && number <= high))
        refuse(field, fmt::format("a number from {} to {}", low, high));
    return number;
}

bool ConfigFields::boolean(const char* field, bool fallback) const
{
    const json* value = find(field);
    if (value == nullptr)
        return fallback;
    if (!value->is_boolean())
        refuse(field, "true or false");
    return value->get<bool>();
}

std::string ConfigFields::text(const char* field, const std::string& fallback) const
{
    const json* value = find(field);
    if (value == nullptr)
        return fallback;
    if (!value->is_string())
        refuse(field, "a string");
    return value->get<std::string>();
}

std::vector<std::string> ConfigFields::textList(const char* field) const
{
    const json* value = find(field);
    std::vector<std::string> list;
    if (value == nullptr)
        return list;
    if (!value->is_array())
        refuse(field, "a list of strings");
    for (const json& element : *value) {
        if (!element.is_string())
            refuse(field, "a list of strings only");
        list.push_back(element.get<std::string>());
    }
    return list;
}

std::optional<ConfigFields> ConfigFields::object(const char* field) const
{
    const json* value = find(field);
    if (value == nullptr)
        return std::nullopt;
    if (!value->is_object())
        refuse(field, "an object");
    return ConfigFields(*value, m_file, m_path + field + ".");
}

} // namespace sightline
