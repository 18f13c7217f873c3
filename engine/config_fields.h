// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sightline {

/// Reads fields of one JSON object with type and range checks. Every violation throws Error
/// (InvalidFile) with file, field, expectation and what was found. A null counts as absent.
class ConfigFields {
public:
    /// `path` names the object within the file: empty, or "rope_scaling." for a nested one. The
    /// object and the strings must outlive this.
    ConfigFields(const nlohmann::json& object, const std::string& file, std::string path = {});

    /// Null if the field is absent or null.
    [[nodiscard]] const nlohmann::json* find(const char* field) const;
    [[nodiscard]] bool has(const char* field) const { return find(field) != nullptr; }

    /// A whole number in [low, high]; `fallback` if absent.
    [[nodiscard]] std::int64_t integer(const char* field, std::int64_t low, std::int64_t high,
                                       std::optional<std::int64_t> fallback = std::nullopt) const;
    /// A number in [low, high]; `fallback` if absent.
    [[nodiscard]] double number(const char* field, double low, double high,
                                std::optional<double> fallback = std::nullopt) const;
    [[nodiscard]] bool boolean(const char* field, bool fallback) const;
    [[nodiscard]] std::string text(const char* field, const std::string& fallback) const;
    [[nodiscard]] std::vector<std::string> textList(const char* field) const;
    /// A field that must be an object; absent: nothing.
    [[nodiscard]] std::optional<ConfigFields> object(const char* field) const;

    /// Throws: `field` must be `expected`, with what was found.
    [[noreturn]] void refuse(const char* field, const std::string& expected) const;

    [[nodiscard]] const nlohmann::json& source() const { return m_object; }

private:
    const nlohmann::json& m_object;
    const std::string& m_file;
    std::string m_path;
};

/// A value as a message shows it: `7168`, `"7168" (a string)`, `a list of 3`.
[[nodiscard]] std::string describe(const nlohmann::json& value);

} // namespace sightline
