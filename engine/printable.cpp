// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/printable.h"

#include <fmt/format.h>

#include <algorithm>

namespace sightline {

namespace {

/// Bytes of the UTF-8 character at the start of `text`, or 0 if there is none.
std::size_t utf8Length(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto isTail = [&](std::size_t i) {
        return i < text.size() && (byte(i) & 0xC0u) == 0x80u;
    };
    const unsigned first = byte(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return isTail(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        if (!isTail(1) || !isTail(2))
            return 0;
        const bool isOverlong = first == 0xE0 && byte(1) < 0xA0;
        const bool isSurrogate = first == 0xED && byte(1) >= 0xA0;
        return isOverlong || isSurrogate ? 0 : 3;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        if (!isTail(1) || !isTail(2) || !isTail(3))
            return 0;
        const bool isOverlong = first == 0xF0 && byte(1) < 0x90;
        const bool isTooLarge = first == 0xF4 && byte(1) >= 0x90;
        return isOverlong || isTooLarge ? 0 : 4;
    }
    return 0;
}

bool isControl(std::string_view character)
{
    const auto first = static_cast<unsigned char>(character[0]);
    if (character.size() == 1)
        return first < 0x20 || first == 0x7F;
    return character.size() == 2 && first == 0xC2
           && static_cast<unsigned char>(character[1]) < 0xA0; // U+0080..U+009F
}

} // namespace

std::string printable(std::string_view text, std::size_t maxBytes)
{
    std::string out;
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        std::string piece;
        if (length == 0 || isControl(text.substr(0, length))) {
            for (const char c : text.substr(0, std::max<std::size_t>(length, 1)))
                piece += fmt::format("\\x{:02X}", static_cast<unsigned char>(c));
        } else {
            piece = text.substr(0, length);
        }
        if (out.size() + piece.size() > maxBytes)
            return out + "...";
        out += piece;
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return out;
}

std::string printableShape(std::span<const std::int64_t> shape)
{
    return fmt::format("[{}]", fmt::join(shape, ", "));
}

} // namespace sightline
