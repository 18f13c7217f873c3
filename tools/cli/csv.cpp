// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/cli/csv.h"

#include <fmt/format.h>

#include <cmath>

namespace sightline::cli {

std::string csvText(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + "\"";
}

std::string csvNumber(double value)
{
    return std::isnan(value) ? std::string() : fmt::format("{:.7g}", value);
}

} // namespace sightline::cli
