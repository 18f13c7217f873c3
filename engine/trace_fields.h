// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/error.h"
#include "engine/printable.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdint>
#include <limits>
#include <string>

namespace sightline {

/// Reads fields of a JSON document that came from outside; every problem is an Error (InvalidFile) that names the file.
class TraceFields {
public:
    using json = nlohmann::json;

    explicit TraceFields(std::string file) : m_file(std::move(file)) {}

    [[noreturn]] void fail(const std::string& what) const
    {
        throw Error(ErrorCode::InvalidFile, fmt::format("{} {}", m_file, what));
    }

    [[nodiscard]] const json& member(const json& in, const char* key) const
    {
        if (!in.is_object() || !in.contains(key))
            fail(fmt::format("is a damaged trace: \"{}\" is missing", key));
        return in[key];
    }
    [[nodiscard]] const json& object(const json& in, const char* key) const
    {
        const json& value = member(in, key);
        if (!value.is_object())
            fail(fmt::format("is a damaged trace: \"{}\" is no object", key));
        return value;
    }
    [[nodiscard]] const json& list(const json& in, const char* key) const
    {
        const json& value = member(in, key);
        if (!value.is_array())
            fail(fmt::format("is a damaged trace: \"{}\" is no list", key));
        return value;
    }
    [[nodiscard]] std::int64_t wholeNumber(const json& value, const std::string& what, std::int64_t least, std::int64_t most) const
    {
        if (value.is_number_integer()) {
            const bool fits = !value.is_number_unsigned()
                || value.get<std::uint64_t>() <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
            if (fits && value.get<std::int64_t>() >= least && value.get<std::int64_t>() <= most)
                return value.get<std::int64_t>();
        }
        fail(fmt::format("is a damaged trace: {} is {}, expected a whole number from {} to {}", what,
                         printable(value.dump(-1, ' ', false, json::error_handler_t::replace), 60), least, most));
    }
    [[nodiscard]] std::int64_t integer(const json& in, const char* key, std::int64_t least, std::int64_t most) const
    {
        return wholeNumber(member(in, key), std::string("\"") + key + "\"", least, most);
    }
    [[nodiscard]] double real(const json& in, const char* key, double least, double most) const
    {
        const json& value = member(in, key);
        if (!value.is_number() || !(value.get<double>() >= least) || !(value.get<double>() <= most))
            fail(fmt::format("is a damaged trace: \"{}\" is no number from {} to {}", key, least, most));
        return value.get<double>();
    }
    [[nodiscard]] std::string text(const json& in, const char* key) const
    {
        const json& value = member(in, key);
        if (!value.is_string())
            fail(fmt::format("is a damaged trace: \"{}\" is no text", key));
        return value.get<std::string>();
    }
    [[nodiscard]] bool flag(const json& in, const char* key) const
    {
        const json& value = member(in, key);
        if (!value.is_boolean())
            fail(fmt::format("is a damaged trace: \"{}\" is neither true nor false", key));
        return value.get<bool>();
    }
    [[nodiscard]] std::uint64_t seed(const json& in, const char* key) const
    {
        const json& value = member(in, key);
        if (!value.is_number_integer() || (!value.is_number_unsigned() && value.get<std::int64_t>() < 0))
            fail(fmt::format("is a damaged trace: \"{}\" is no seed", key));
        return value.get<std::uint64_t>();
    }
    /// Index of a word in a list of names.
    template <std::size_t N>
    [[nodiscard]] int wordOf(const std::string& word, const char* const (&words)[N], const char* what) const
    {
        for (std::size_t i = 0; i < N; ++i)
            if (word == words[i])
                return static_cast<int>(i);
        fail(fmt::format("is a damaged trace: there is no {} \"{}\"", what, printable(word, 40)));
    }
    /// A text that files of before do not have: empty then.
    [[nodiscard]] std::string optionalText(const json& in, const char* key) const
    {
        return in.contains(key) ? text(in, key) : std::string();
    }

private:
    std::string m_file;
};

} // namespace sightline
