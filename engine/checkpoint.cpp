// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint.h"

#include "engine/error.h"
#include "engine/json_file.h"
#include "engine/printable.h"
#include "kernels/cpu/dequantize.h"
#include "kernels/float8.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

namespace sightline {

namespace {

constexpr const char* kSingleFile = "model.safetensors";
constexpr const char* kIndexFile = "model.safetensors.index.json";
constexpr JsonLimits kIndexLimits{.maxBytes = 128u << 20, .maxValues = 4'000'000, .maxDepth = 16};
constexpr std::size_t kMaxShards = 10'000;

constexpr std::array<const char*, 5> kIndexerTensors{"wq_b.weight", "wk.weight", "k_norm.weight",
                                                     "k_norm.bias", "weights_proj.weight"};

[[noreturn]] void invalid(const std::string& sentence)
{
    throw Error(ErrorCode::InvalidFile, sentence);
}

/// The element type as the kernels name it, if they read it.
std::optional<cpu::StorageType> storageType(DType type)
{
    switch (type) {
    case DType::F32:
        return cpu::StorageType::F32;
    case DType::F16:
        return cpu::StorageType::F16;
    case DType::BF16:
        return cpu::StorageType::BF16;
    case DType::F8E4M3:
        return cpu::StorageType::F8E4M3;
    default:
        return std::nullopt;
    }
}

/// Converts rows of a stored matrix and refuses it if a value is not finite.
template <typename Target>
cpu::DequantizeResult convert(const TensorInfo& weight, const cpu::BlockScales& scales,
                              std::int64_t firstRow, View<Target, 2> out)
{
    const auto result =
        cpu::dequantize(weight.data, *storageType(weight.dtype), scales, firstRow, out);
    if (result.firstNonFinite >= 0) {
        const std::int64_t cols = out.extent(1);
        const bool isVector = weight.shape.size() == 1;
        const std::int64_t at = result.firstNonFinite;
        invalid(fmt::format(
            "{}: tensor \"{}\" holds NaN or infinity at {}.", weight.file, printable(weight.name),
            isVector ? fmt::format("[{}]", at) : fmt::format("[{}, {}]", at / cols, at % cols)));
    }
    return result;
}

/// Small tensors (vectors, block scales) as floats; `type` must be storable.
std::vector<float> readSmall(const TensorInfo& tensor)
{
    std::vector<float> values(static_cast<std::size_t>(tensor.elementCount()));
    const bool isMatrix = tensor.shape.size() == 2;
    const std::int64_t rows = isMatrix ? tensor.shape[0] : 1;
    const std::int64_t cols = isMatrix ? tensor.shape[1] : tensor.elementCount();
    convert(tensor, {}, 0, View<float, 2>(values.data(), {rows, cols}));
    return values;
}

std::int64_t ceilDivide(std::int64_t a, std::int64_t b) { return (a + b - 1) / b; }

std::string layerPrefix(std::int64_t layer) { return fmt::format("model.layers.{}.", layer); }

/// 64-bit FNV-1a.
class Hash {
public:
    void add(std::span<const std::byte> bytes)
    {
        for (const std::byte b : bytes)
            m_state = (m_state ^ static_cast<std::uint64_t>(b)) * 0x100000001B3ull;
    }
    void add(std::string_view text)
    {
        add(static_cast<std::uint64_t>(text.size()));
        add(std::as_bytes(std::span(text)));
    }
    void add(std::uint64_t value) { add(std::as_bytes(std::span(&value, 1))); }
    [[nodiscard]] std::uint64_t value() const { return m_state; }

private:
    std::uint64_t m_state = 0xCBF29CE484222325ull;
};

/// The `weight_map` of an index, checked: every value is the name of a file in the same folder.
std::map<std::string, std::string> readWeightMap(const std::filesystem::path& path)
{
    const nlohmann::json document = readJsonFile(path, kIndexLimits);
    const std::string shown = printable(path.string(), 400);
    const auto map = document.is_object() ? document.find("weight_map") : document.end();
    if (!document.is_object() || map == document.end() || !map->is_object() || map->empty())
        invalid(fmt::format(
            "{} must hold an object \"weight_map\" that names a file for every tensor.", shown));
    std::map<std::string, std::string> shards;
    for (const auto& [tensorName, value] : map->items()) {
        const std::string file = value.is_string() ? value.get<std::string>() : std::string();
        const bool isPlainName =
            file.find_first_of(std::string_view("/\\\0", 3)) == std::string::npos
            && !file.starts_with('.') && file.ends_with(".safetensors");
        if (!isPlainName)
            invalid(fmt::format(
                "{} puts tensor \"{}\" into \"{}\"; a .safetensors file in the same folder is "
                "expected.",
                shown, printable(tensorName), printable(file)));
        shards.emplace(tensorName, file);
    }
    return shards;
}

} // namespace

void WeightSource::read(std::int64_t firstRow, View<float, 2> out) const
{
    convert(*weight, {isFloat8() ? scales.data() : nullptr, blockRows, blockCols, gridCols},
            firstRow, out);
}

bool WeightSource::read(std::int64_t firstRow, View<bfloat16, 2> out) const
{
    return convert(*weight, {isFloat8() ? scales.data() : nullptr, blockRows, blockCols, gridCols},
                   firstRow, out)
        .exact;
}

std::optional<StoredMatrix> WeightSource::stored() const
{
    const bool isBf16 = weight->dtype == DType::BF16;
    if (!isBf16 && !isFloat8())
        return std::nullopt;
    // Bits first: most matrices are finite, and looking at them costs less than converting them.
    const auto* bytes = reinterpret_cast<const unsigned char*>(weight->data);
    const std::size_t count = weight->byteCount;
    unsigned found = 0;
    if (isBf16) {
        for (std::size_t i = 1; i < count; i += 2) // the high byte of each little-endian element
            found |= static_cast<unsigned>((bytes[i] & 0x7F) == 0x7F && (bytes[i - 1] & 0x80) != 0);
    } else {
        for (std::size_t i = 0; i < count; ++i)
            found |= static_cast<unsigned>((bytes[i] & 0x7F) == 0x7F);
        for (const float scale : scales)
            found |= static_cast<unsigned>(!std::isfinite(scale * kFloat8E4m3Max));
    }
    if (found != 0) { // perhaps; read() knows, and names the element
        constexpr std::int64_t kRows = 64;
        std::vector<float> values(static_cast<std::size_t>(kRows * cols));
        for (std::int64_t first = 0; first < rows; first += kRows)
            read(first, View<float, 2>(values.data(), {std::min(kRows, rows - first), cols}));
    }
    StoredMatrix out;
    out.format = isBf16 ? StoredMatrix::Format::BF16 : StoredMatrix::Format::Float8Block;
    out.data = weight->data;
    out.rows = rows;
    out.cols = cols;
    if (isFloat8()) {
        out.scales = scales.data();
        out.blockRows = blockRows;
        out.blockCols = blockCols;
    }
    return out;
}

std::shared_ptr<const Checkpoint> Checkpoint::open(const std::filesystem::path& folder)
{
    std::error_code ignored;
    if (!std::filesystem::is_directory(folder, ignored))
        invalid(fmt::format("{} is no folder; a model folder with config.json and {} is expected.",
                            printable(folder.string(), 400), kSingleFile));
    const std::shared_ptr<Checkpoint> checkpoint(new Checkpoint);
    checkpoint->m_folder = folder;
    const std::string configText = readFile(folder / "config.json", ModelConfig::kMaxFileBytes);
    checkpoint->m_config = ModelConfig::fromJson(configText, (folder / "config.json").string());
    checkpoint->openShards();
    checkpoint->resolveDsa();
    checkpoint->computeIdentity(configText);
    return checkpoint;
}

void Checkpoint::openShards()
{
    std::error_code ignored;
    const bool isSingle = std::filesystem::exists(m_folder / kSingleFile, ignored);
    if (!isSingle && !std::filesystem::exists(m_folder / kIndexFile, ignored))
        invalid(fmt::format("{} holds neither {} nor {}.", printable(m_folder.string(), 400),
                            kSingleFile, kIndexFile));
    std::map<std::string, std::string> weightMap;
    std::vector<std::string> names{kSingleFile};
    if (!isSingle) {
        weightMap = readWeightMap(m_folder / kIndexFile);
        names.clear();
        for (const auto& [tensorName, file] : weightMap)
            names.push_back(file);
        std::sort(names.begin(), names.end());
        names.erase(std::unique(names.begin(), names.end()), names.end());
        if (names.size() > kMaxShards)
            invalid(fmt::format("{} names {} files; at most {} are expected.",
                                printable((m_folder / kIndexFile).string(), 400), names.size(),
                                kMaxShards));
    }

    m_files.reserve(names.size());
    std::map<std::string_view, const SafetensorsFile*> byName;
    for (const std::string& name : names) {
        m_files.push_back(SafetensorsFile::open(m_folder / name));
        byName.emplace(name, &m_files.back());
    }
    for (const auto& [tensorName, file] : weightMap) {
        if (byName.at(file)->find(tensorName) == nullptr)
            invalid(fmt::format("{} does not hold tensor \"{}\", which {} expects there.",
                                printable((m_folder / file).string(), 400), printable(tensorName),
                                kIndexFile));
    }
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        for (const TensorInfo& tensor : m_files[i].tensors()) {
            // What the index does not list, or lists elsewhere, is not part of the model.
            const auto listed = weightMap.find(tensor.name);
            if (!isSingle && (listed == weightMap.end() || listed->second != names[i]))
                continue;
            m_tensors.push_back(&tensor);
            m_index.emplace(tensor.name, &tensor);
        }
    }
}

void Checkpoint::resolveDsa()
{
    const auto layers = m_config.num_hidden_layers;
    while (m_mtpLayers < m_config.num_nextn_predict_layers
           && has(layerPrefix(layers + m_mtpLayers) + "eh_proj.weight"))
        ++m_mtpLayers;

    if (m_config.family == ModelFamily::DeepseekV3) {
        m_dsaReason = fmt::format("{} has no indexer: attention is dense.", m_config.architecture);
        return;
    }
    if (m_config.index_topk == 0) {
        m_dsaReason = "config.json gives no index_topk: attention is dense.";
        return;
    }
    std::string present;
    std::string missing;
    for (std::int64_t layer = 0; layer < layers; ++layer) {
        for (const char* part : kIndexerTensors) {
            const std::string tensorName = layerPrefix(layer) + "self_attn.indexer." + part;
            if (m_config.hasIndexer(layer))
                (has(tensorName) ? present : missing) = tensorName;
        }
    }
    if (!present.empty() && !missing.empty())
        invalid(fmt::format(
            "{}: the indexer is incomplete: tensor \"{}\" is missing, while \"{}\" exists.",
            printable(m_folder.string(), 400), missing, present));
    m_dsaActive = missing.empty();
    m_dsaReason = m_dsaActive ? fmt::format(
                      "Every query attends to the {} positions that the lightning indexer selects.",
                      m_config.index_topk)
                              : "The checkpoint holds no indexer tensors: attention is dense.";
}

const TensorInfo* Checkpoint::find(std::string_view tensorName) const
{
    const auto found = m_index.find(tensorName);
    return found == m_index.end() ? nullptr : found->second;
}

const TensorInfo& Checkpoint::tensor(std::string_view tensorName,
                                     std::span<const std::int64_t> expectedShape) const
{
    const TensorInfo* found = find(tensorName);
    if (found == nullptr)
        invalid(fmt::format("{} lacks tensor \"{}\" of shape {}.",
                            printable(m_folder.string(), 400), printable(tensorName),
                            printableShape(expectedShape)));
    if (!std::equal(found->shape.begin(), found->shape.end(), expectedShape.begin(),
                    expectedShape.end()))
        invalid(fmt::format("{}: tensor \"{}\" must have shape {}, found {}.", found->file,
                            printable(tensorName), printableShape(expectedShape),
                            printableShape(found->shape)));
    return *found;
}

const TensorInfo& Checkpoint::tensor(std::string_view tensorName,
                                     std::initializer_list<std::int64_t> expectedShape) const
{
    return tensor(tensorName, std::span(expectedShape.begin(), expectedShape.size()));
}

WeightSource Checkpoint::matrix(std::string_view tensorName, std::int64_t rows,
                                std::int64_t cols) const
{
    WeightSource source;
    source.weight = &tensor(tensorName, {rows, cols});
    source.rows = rows;
    source.cols = cols;
    const std::string scaleName = std::string(tensorName) + "_scale_inv";
    const bool isFloat8 = source.weight->dtype == DType::F8E4M3;
    if (!storageType(source.weight->dtype))
        invalid(
            fmt::format("{}: tensor \"{}\" must be of type BF16, F16, F32 or F8_E4M3, found {}.",
                        source.weight->file, printable(tensorName), name(source.weight->dtype)));
    if (!isFloat8) {
        if (const TensorInfo* scale = find(scaleName))
            invalid(fmt::format(
                "{}: tensor \"{}\" scales \"{}\", which is of type {} and needs no scale.",
                scale->file, printable(scaleName), printable(tensorName),
                name(source.weight->dtype)));
        return source;
    }

    if (!m_config.quantization)
        invalid(fmt::format("{}: tensor \"{}\" is of type F8_E4M3, but config.json has no "
                            "\"quantization_config\" with the block size of its scales.",
                            source.weight->file, printable(tensorName)));
    source.blockRows = m_config.quantization->block_rows;
    source.blockCols = m_config.quantization->block_cols;
    source.gridCols = ceilDivide(cols, source.blockCols);
    source.scaleInv = &tensor(scaleName, {ceilDivide(rows, source.blockRows), source.gridCols});
    const DType scaleType = source.scaleInv->dtype;
    if (scaleType != DType::F32 && scaleType != DType::BF16)
        invalid(fmt::format("{}: tensor \"{}\" must be of type F32 or BF16, found {}.",
                            source.scaleInv->file, printable(scaleName), name(scaleType)));
    source.scales = readSmall(*source.scaleInv);
    return source;
}

std::vector<float> Checkpoint::vector(std::string_view tensorName, std::int64_t n) const
{
    const TensorInfo& info = tensor(tensorName, {n});
    if (info.dtype != DType::F32 && info.dtype != DType::BF16 && info.dtype != DType::F16)
        invalid(fmt::format("{}: tensor \"{}\" must be of type BF16, F16 or F32, found {}.",
                            info.file, printable(tensorName), name(info.dtype)));
    return readSmall(info);
}

std::int64_t Checkpoint::parameterCount() const
{
    std::int64_t count = 0;
    for (const TensorInfo* info : m_tensors)
        count += info->name.ends_with("_scale_inv") ? 0 : info->elementCount();
    return count;
}

std::string Checkpoint::weightFormat() const
{
    std::map<DType, std::int64_t> elements;
    for (const TensorInfo* info : m_tensors)
        elements[info->dtype] += info->elementCount();
    const auto most =
        std::max_element(elements.begin(), elements.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most == elements.end())
        return "none";
    return most->first == DType::F8E4M3 ? "FP8" : std::string(name(most->first));
}

std::int64_t Checkpoint::byteCount() const
{
    std::int64_t bytes = 0;
    for (const TensorInfo* info : m_tensors)
        bytes += static_cast<std::int64_t>(info->byteCount);
    return bytes;
}

void Checkpoint::computeIdentity(std::string_view configText)
{
    Hash hash;
    hash.add(configText);
    for (const SafetensorsFile& file : m_files)
        hash.add(static_cast<std::uint64_t>(file.fileSize()));
    for (const TensorInfo* info : m_tensors) {
        hash.add(info->name);
        hash.add(name(info->dtype));
        for (const std::int64_t extent : info->shape)
            hash.add(static_cast<std::uint64_t>(extent));
    }
    // A retrained model has the same table; a few hundred samples tell it apart without reading it
    // all.
    constexpr std::size_t kSamples = 256;
    constexpr std::size_t kSampleBytes = 64;
    const std::size_t step = std::max<std::size_t>(m_tensors.size() / kSamples, 1);
    for (std::size_t i = 0; i < m_tensors.size(); i += step) {
        const std::span bytes(m_tensors[i]->data, m_tensors[i]->byteCount);
        const std::size_t begin = bytes.size() / 2;
        hash.add(bytes.subspan(begin, std::min(kSampleBytes, bytes.size() - begin)));
    }
    m_identity = fmt::format("{:016x}", hash.value());
}

} // namespace sightline
