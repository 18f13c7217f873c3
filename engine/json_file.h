// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace sightline {

/// Bounds on a JSON document from outside, so that memory follows from these and not from the file.
struct JsonLimits {
    std::size_t maxBytes = 16u << 20;
    std::size_t maxValues = 4'000'000; ///< objects, arrays and scalars together
    int maxDepth = 64;                 ///< open brackets
};

/// A whole regular file. Throws Error (InvalidFile) if it is missing, unreadable or longer than
/// `maxBytes`.
[[nodiscard]] std::string readFile(const std::filesystem::path& path, std::size_t maxBytes);

/// Parses a JSON document. `nameForErrors` is the file that messages name. Throws Error
/// (InvalidFile) for bad syntax, bad UTF-8, a key that occurs twice in one object, numbers that no
/// double holds, and for a document beyond `limits`.
[[nodiscard]] nlohmann::json parseJson(std::string_view text, const std::string& nameForErrors,
                                       const JsonLimits& limits = {});

/// readFile and parseJson.
[[nodiscard]] nlohmann::json readJsonFile(const std::filesystem::path& path,
                                          const JsonLimits& limits = {});

} // namespace sightline
