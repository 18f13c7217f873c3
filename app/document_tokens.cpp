// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document_tokens.h"

#include <algorithm>

namespace sightline {
namespace {

/// Walks forward through UTF-8 text, counting UTF-16 units of the characters that ended.
class Utf16Counter {
public:
    explicit Utf16Counter(std::string_view utf8) : m_utf8(utf8) {}

    std::int32_t unitsBefore(std::int64_t offset)
    {
        const auto target = static_cast<std::size_t>(
            std::clamp<std::int64_t>(offset, 0, static_cast<std::int64_t>(m_utf8.size())));
        if (target < m_byte) { // never needed for ascending ranges; right all the same
            m_byte = 0;
            m_units = 0;
        }
        while (m_byte < target) {
            const auto lead = static_cast<unsigned char>(m_utf8[m_byte]);
            const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
            if (m_byte + length > target)
                break;
            m_byte += length;
            m_units += length == 4 ? 2 : 1;
        }
        return m_units;
    }

private:
    std::string_view m_utf8;
    std::size_t m_byte = 0;
    std::int32_t m_units = 0;
};

} // namespace

TextRanges toUtf16Ranges(std::string_view utf8, std::span<const TokenSpan> offsets)
{
    TextRanges ranges;
    ranges.begins.reserve(offsets.size());
    ranges.ends.reserve(offsets.size());
    Utf16Counter counter(utf8);
    for (const auto& [begin, end] : offsets) {
        const std::int32_t from = counter.unitsBefore(begin);
        ranges.begins.push_back(from);
        ranges.ends.push_back(std::max(from, counter.unitsBefore(end)));
    }
    return ranges;
}

} // namespace sightline
