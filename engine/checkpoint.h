// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend_memory.h"
#include "engine/model_config.h"
#include "engine/safetensors.h"
#include "kernels/bfloat16.h"
#include "kernels/view.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sightline {

/// A stored matrix [rows, cols] with what is needed to read it, checked against the model's
/// expectation.
struct WeightSource {
    const TensorInfo* weight = nullptr;   ///< BF16, F16, F32 or F8_E4M3
    const TensorInfo* scaleInv = nullptr; ///< for F8_E4M3 only
    std::vector<float> scales; ///< scaleInv as floats [ceil(rows/blockRows), gridCols], finite
    std::int64_t blockRows = 0;
    std::int64_t blockCols = 0;
    std::int64_t gridCols = 0;
    std::int64_t rows = 0;
    std::int64_t cols = 0;

    [[nodiscard]] bool isFloat8() const { return scaleInv != nullptr; }

    /// Rows [firstRow, firstRow + out.extent(0)) as float. Throws Error naming the tensor and the
    /// element if one is NaN or infinite. Ranges are independent: several threads may read one
    /// source.
    void read(std::int64_t firstRow, View<float, 2> out) const;
    /// The same rounded to bfloat16; true where no value lost bits.
    bool read(std::int64_t firstRow, View<bfloat16, 2> out) const;

    /// The bytes as they are, for devices that compute in BF16 or FP8 blocks; nothing for other types. Throws Error
    /// like read() where a value is NaN or infinite.
    [[nodiscard]] std::optional<StoredMatrix> stored() const;
};

/// A model folder opened for reading: configuration and the tensors of `model.safetensors` or,
/// where there is none, of the shards that `model.safetensors.index.json` lists. Knows names and
/// shapes, not what they are for. Constant after opening; any thread may read.
class Checkpoint {
public:
    /// Maps every file and checks headers and index; no tensor data is read. Throws Error with the
    /// file, the tensor and what was expected and found: missing shards, shard names that leave the
    /// folder, tensors that the index promises and the shard lacks, an indexer that only some
    /// layers have.
    [[nodiscard]] static std::shared_ptr<const Checkpoint>
    open(const std::filesystem::path& folder);

    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    [[nodiscard]] const ModelConfig& config() const { return m_config; }

    [[nodiscard]] bool has(std::string_view name) const { return find(name) != nullptr; }
    [[nodiscard]] const TensorInfo* find(std::string_view name) const;
    /// Every tensor of the checkpoint, by shard and position.
    [[nodiscard]] const std::vector<const TensorInfo*>& tensors() const { return m_tensors; }
    /// Throws Error if the tensor is missing or has another shape.
    [[nodiscard]] const TensorInfo& tensor(std::string_view name,
                                           std::span<const std::int64_t> expectedShape) const;
    [[nodiscard]] const TensorInfo& tensor(std::string_view name,
                                           std::initializer_list<std::int64_t> expectedShape) const;
    /// The matrix `name` with its scales (`name` + "_scale_inv", in whatever shard). `name` ends in
    /// ".weight". Throws Error for a wrong shape, an element type that is none of BF16, F16, F32
    /// and F8_E4M3, FP8 without scales or block size, and scales of a wrong grid or not finite.
    [[nodiscard]] WeightSource matrix(std::string_view name, std::int64_t rows,
                                      std::int64_t cols) const;
    /// The vector `name` of `n` BF16, F16 or F32 elements as floats. Throws Error for anything else
    /// and for NaN and infinity.
    [[nodiscard]] std::vector<float> vector(std::string_view name, std::int64_t n) const;

    /// Whether attention is sparse as the checkpoint comes, and a sentence that says why.
    [[nodiscard]] bool dsaActive() const { return m_dsaActive; }
    [[nodiscard]] const std::string& dsaReason() const { return m_dsaReason; }
    /// How many of the announced MTP layers are here, counted from the first.
    [[nodiscard]] std::int64_t mtpLayers() const { return m_mtpLayers; }
    /// Elements of all tensors but scales.
    [[nodiscard]] std::int64_t parameterCount() const;
    /// The element type that holds most parameters: "FP8", "BF16", "F16" or "F32".
    [[nodiscard]] std::string weightFormat() const;
    /// Bytes of all tensor data.
    [[nodiscard]] std::int64_t byteCount() const;
    /// 16 hexadecimal digits that tell checkpoints apart: a hash of config.json, the tensor table,
    /// file sizes and samples of the data. Stable across machines and folders; no protection
    /// against forgery.
    [[nodiscard]] const std::string& identity() const { return m_identity; }

private:
    Checkpoint() = default;
    void openShards();
    void resolveDsa();
    void computeIdentity(std::string_view configText);

    std::filesystem::path m_folder;
    ModelConfig m_config;
    std::vector<SafetensorsFile> m_files;
    std::vector<const TensorInfo*> m_tensors;
    std::unordered_map<std::string_view, const TensorInfo*> m_index;
    bool m_dsaActive = false;
    std::string m_dsaReason;
    std::int64_t m_mtpLayers = 0;
    std::string m_identity;
};

} // namespace sightline
