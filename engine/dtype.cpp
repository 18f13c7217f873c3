// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dtype.h"

#include <array>
#include <utility>

namespace sightline {

namespace {

constexpr std::array<std::pair<DType, std::string_view>, 16> kNames{{
    {DType::Bool, "BOOL"},
    {DType::U8, "U8"},
    {DType::I8, "I8"},
    {DType::F8E4M3, "F8_E4M3"},
    {DType::F8E5M2, "F8_E5M2"},
    {DType::F8E8M0, "F8_E8M0"},
    {DType::I16, "I16"},
    {DType::U16, "U16"},
    {DType::F16, "F16"},
    {DType::BF16, "BF16"},
    {DType::I32, "I32"},
    {DType::U32, "U32"},
    {DType::F32, "F32"},
    {DType::F64, "F64"},
    {DType::I64, "I64"},
    {DType::U64, "U64"},
}};

} // namespace

std::string_view name(DType type)
{
    for (const auto& [known, text] : kNames) {
        if (known == type)
            return text;
    }
    return "?";
}

std::optional<DType> parseDType(std::string_view text)
{
    for (const auto& [known, spelling] : kNames) {
        if (spelling == text)
            return known;
    }
    return std::nullopt;
}

} // namespace sightline
