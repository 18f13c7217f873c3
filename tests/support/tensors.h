// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/safetensors.h"

#include <cstring>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

namespace sightline::test {

/// Tensors of a safetensors file as vectors. A missing name or another element type is an
/// exception, which fails the test that asked.
class Tensors {
public:
    explicit Tensors(const std::filesystem::path& path) : m_file(SafetensorsFile::open(path)) {}

    [[nodiscard]] bool has(const std::string& name) const { return m_file.find(name) != nullptr; }
    [[nodiscard]] std::vector<float> floats(const std::string& name) const
    {
        return read<float>(name, DType::F32);
    }
    [[nodiscard]] std::vector<std::int32_t> ints(const std::string& name) const
    {
        return read<std::int32_t>(name, DType::I32);
    }
    [[nodiscard]] std::vector<std::int64_t> shape(const std::string& name) const
    {
        return find(name).shape;
    }
    [[nodiscard]] const SafetensorsFile& file() const { return m_file; }

private:
    [[nodiscard]] const TensorInfo& find(const std::string& name) const
    {
        const TensorInfo* info = m_file.find(name);
        if (!info)
            throw std::runtime_error(m_file.file() + " has no tensor " + name);
        return *info;
    }

    template <typename T>
    [[nodiscard]] std::vector<T> read(const std::string& name, DType type) const
    {
        const TensorInfo& info = find(name);
        if (info.dtype != type)
            throw std::runtime_error(name + " has another element type");
        std::vector<T> out(info.byteCount / sizeof(T));
        std::memcpy(out.data(), info.data, info.byteCount);
        return out;
    }

    SafetensorsFile m_file;
};

} // namespace sightline::test
