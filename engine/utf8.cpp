// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/utf8.h"

#include <fmt/format.h>

namespace sightline {
namespace {

struct LeadByte {
    int length;           // of the whole sequence; 0 for a byte that cannot lead
    unsigned char lowest; // bounds of the second byte (Unicode standard, table 3-7)
    unsigned char highest;
};

LeadByte classify(unsigned char byte) noexcept
{
    if (byte < 0x80)
        return {1, 0, 0};
    if (byte < 0xC2)
        return {0, 0, 0};
    if (byte < 0xE0)
        return {2, 0x80, 0xBF};
    if (byte < 0xF0) {
        const unsigned char lowest = byte == 0xE0 ? 0xA0 : 0x80;
        const unsigned char highest = byte == 0xED ? 0x9F : 0xBF;
        return {3, lowest, highest};
    }
    if (byte < 0xF5) {
        const unsigned char lowest = byte == 0xF0 ? 0x90 : 0x80;
        const unsigned char highest = byte == 0xF4 ? 0x8F : 0xBF;
        return {4, lowest, highest};
    }
    return {0, 0, 0};
}

} // namespace

Utf8Step utf8Step(std::string_view bytes) noexcept
{
    const auto first = static_cast<unsigned char>(bytes[0]);
    const LeadByte lead = classify(first);
    if (lead.length == 1)
        return {1, true, false, first};
    if (lead.length == 0)
        return {1, false, false, 0};
    char32_t codePoint = first & (0x7Fu >> lead.length);
    for (std::size_t i = 1; i < static_cast<std::size_t>(lead.length); ++i) {
        if (i == bytes.size())
            return {i, false, true, 0};
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const unsigned char lowest = i == 1 ? lead.lowest : 0x80;
        const unsigned char highest = i == 1 ? lead.highest : 0xBF;
        if (byte < lowest || byte > highest)
            return {i, false, false, 0};
        codePoint = codePoint << 6 | (byte & 0x3Fu);
    }
    return {static_cast<std::size_t>(lead.length), true, false, codePoint};
}

std::string escapeInvalidUtf8(std::string_view bytes)
{
    std::string text;
    for (auto rest = bytes; !rest.empty();) {
        const Utf8Step step = utf8Step(rest);
        for (const char c : rest.substr(0, step.length)) {
            if (step.valid)
                text += c;
            else
                text += fmt::format("\\x{:02X}", static_cast<unsigned char>(c));
        }
        rest.remove_prefix(step.length);
    }
    return text;
}

std::string replaceInvalidUtf8(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size());
    std::size_t copied = 0;
    std::size_t i = 0;
    while (i < bytes.size()) {
        if (static_cast<unsigned char>(bytes[i]) < 0x80) {
            ++i;
            continue;
        }
        const Utf8Step step = utf8Step(bytes.substr(i));
        if (!step.valid) {
            text.append(bytes.substr(copied, i - copied)).append(kReplacementCharacter);
            copied = i + step.length;
        }
        i += step.length;
    }
    text.append(bytes.substr(copied));
    return text;
}

std::size_t previousCharacter(std::string_view text, std::size_t end) noexcept
{
    std::size_t start = end - 1;
    while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80)
        --start;
    return start;
}

bool isWhiteSpace(char32_t codePoint) noexcept
{
    return (codePoint >= 0x09 && codePoint <= 0x0D) || codePoint == 0x20 || codePoint == 0x85
           || codePoint == 0xA0 || codePoint == 0x1680
           || (codePoint >= 0x2000 && codePoint <= 0x200A) || codePoint == 0x2028
           || codePoint == 0x2029 || codePoint == 0x202F || codePoint == 0x205F
           || codePoint == 0x3000;
}

} // namespace sightline
