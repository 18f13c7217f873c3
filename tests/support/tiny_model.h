// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/error.h"
#include "engine/json_file.h"
#include "engine/model.h"
#include "engine/safetensors.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace sightline::test {

/// Where a call stood: the Error that a callable threw, or code Internal with the message "no
/// error".
template <typename Body>
Error errorOf(const Body& body)
{
    try {
        body();
    } catch (const Error& error) {
        return error;
    }
    return {ErrorCode::Internal, "no error"};
}

/// The model folders of tests/data/forward.
inline std::vector<std::string> forwardCases()
{
    std::vector<std::string> names;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::string(SIGHTLINE_TEST_DATA_DIR) + "/forward"))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

inline std::filesystem::path forwardFolder(const std::string& name)
{
    return std::filesystem::path(SIGHTLINE_TEST_DATA_DIR) / "forward" / name;
}

/// The prompt of a case.
inline std::vector<TokenId> idsOf(const std::string& folder)
{
    return readJsonFile(forwardFolder(folder) / "ids.json").get<std::vector<TokenId>>();
}

/// A model of tests/data/forward; two threads, so that loops are divided.
inline std::shared_ptr<const Model> loadTiny(const std::string& name)
{
    return Model::load(forwardFolder(name), {"cpu", 2, false});
}

/// The demo model, loaded once for the program.
inline std::shared_ptr<const Model> demoModel()
{
    static const auto model = Model::load(SIGHTLINE_DEMO_MODEL_DIR, {"cpu", 2, true});
    return model;
}

/// Overwrites bytes of a file at `offset`.
inline void patchFile(const std::filesystem::path& path, std::uint64_t offset,
                      std::span<const char> bytes)
{
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(static_cast<std::streamoff>(offset));
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.flush();
    if (!file)
        throw std::runtime_error("could not change " + path.string());
}

/// Copies a folder; the copy may be changed.
inline std::filesystem::path copyFolder(const std::filesystem::path& from,
                                        const std::filesystem::path& to)
{
    std::filesystem::create_directories(to);
    for (const auto& entry : std::filesystem::directory_iterator(from)) {
        std::filesystem::copy_file(entry.path(), to / entry.path().filename());
        std::filesystem::permissions(to / entry.path().filename(),
                                     std::filesystem::perms::owner_all);
    }
    return to;
}

/// Where element `index` of a tensor lies in its file.
inline std::uint64_t elementOffset(const std::filesystem::path& path, const std::string& tensor,
                                   std::int64_t index)
{
    const auto file = SafetensorsFile::open(path);
    const TensorInfo* info = file.find(tensor);
    if (!info)
        throw std::runtime_error(path.string() + " has no tensor " + tensor);
    // The data part ends with the file, and the last tensor ends with the data part.
    const auto& last = file.tensors().back();
    const std::byte* end = last.data + last.byteCount;
    return file.fileSize() - static_cast<std::uint64_t>(end - info->data)
        + static_cast<std::uint64_t>(index) * byteSize(info->dtype);
}

} // namespace sightline::test
