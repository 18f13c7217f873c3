// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace sightline {

/// Element types of safetensors files that occupy whole bytes.
enum class DType : std::uint8_t {
    Bool, U8, I8, F8E4M3, F8E5M2, F8E8M0, I16, U16, F16, BF16, I32, U32, F32, F64, I64, U64
};

/// Bytes of one element.
[[nodiscard]] constexpr std::size_t byteSize(DType type)
{
    switch (type) {
    case DType::Bool:
    case DType::U8:
    case DType::I8:
    case DType::F8E4M3:
    case DType::F8E5M2:
    case DType::F8E8M0:
        return 1;
    case DType::I16:
    case DType::U16:
    case DType::F16:
    case DType::BF16:
        return 2;
    case DType::I32:
    case DType::U32:
    case DType::F32:
        return 4;
    case DType::F64:
    case DType::I64:
    case DType::U64:
        break;
    }
    return 8;
}

/// The spelling in a safetensors header, e.g. "F8_E4M3".
[[nodiscard]] std::string_view name(DType type);

/// The type that a safetensors header spells `text`, if it is one of the above.
[[nodiscard]] std::optional<DType> parseDType(std::string_view text);

} // namespace sightline
