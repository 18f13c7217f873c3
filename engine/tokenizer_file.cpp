// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokenizer_file.h"

#include "engine/error.h"
#include "engine/json_file.h"
#include "engine/printable.h"
#include "engine/utf8.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>

namespace sightline {
namespace {

using nlohmann::json;
using Kind = TokenizerData::Kind;

constexpr JsonLimits kJsonLimits{256u << 20, 16'000'000, 64};
constexpr std::int64_t kMaxId = 4'000'000; // a table this long is allocated from one id in the file
constexpr std::size_t kMaxAddedBytes = 1024;

/// The alphabet of byte-level BPE: the printable bytes of Latin-1 stand for themselves, the other
/// 68 for U+0100 and up, in order.
class ByteAlphabet {
public:
    ByteAlphabet()
    {
        char32_t next = 0x100;
        for (unsigned byte = 0; byte < 256; ++byte) {
            const bool printable =
                (byte >= 0x21 && byte <= 0x7E) || (byte >= 0xA1 && byte <= 0xAC) || byte >= 0xAE;
            const char32_t character = printable ? byte : next++;
            m_byteOf[character] = static_cast<int>(byte);
        }
    }

    /// The bytes that `token` spells, or nothing if a character is outside the alphabet.
    [[nodiscard]] std::optional<std::string> bytes(std::string_view token) const
    {
        std::string result;
        while (!token.empty()) {
            const Utf8Step step = utf8Step(token);
            if (!step.valid || step.codePoint >= m_byteOf.size() || m_byteOf[step.codePoint] < 0)
                return std::nullopt;
            result += static_cast<char>(m_byteOf[step.codePoint]);
            token.remove_prefix(step.length);
        }
        return result;
    }

private:
    std::array<int, 0x144> m_byteOf = [] {
        std::array<int, 0x144> none{};
        none.fill(-1);
        return none;
    }();
};

class Parser {
public:
    explicit Parser(const std::string& name) : m_name(name) {}

    TokenizerData run(std::string_view text)
    {
        const json root = parseJson(text, m_name, kJsonLimits);
        const json& model = object(root, "model");
        checkModel(model);
        checkNormalizer(root);
        checkDecoder(root);
        parseVocabulary(object(model, "vocab"));
        std::vector<AddedToken> added = parseAddedTokens(root);
        const json null;
        const auto preTokenizer = root.find("pre_tokenizer");
        m_data.preTokenizer =
            PreTokenizer::fromJson(preTokenizer == root.end() ? null : *preTokenizer, m_name);
        buildBpe(model);
        m_data.added = AddedTokens(std::move(added));
        return std::move(m_data);
    }

private:
    [[noreturn]] void fail(std::string_view what, ErrorCode code = ErrorCode::InvalidFile) const
    {
        throw Error(code, fmt::format("{}: {}.", m_name, what));
    }

    const json& object(const json& parent, const char* key) const
    {
        if (!parent.is_object() || !parent.contains(key) || !parent[key].is_object())
            fail(fmt::format("expected an object \"{}\"", key));
        return parent[key];
    }

    /// True when the value says nothing: absent, null, false, 0, "", empty list.
    static bool isUnset(const json& node, const char* key)
    {
        const auto it = node.find(key);
        return it == node.end() || it->is_null() || *it == json(false) || *it == json("")
               || (it->is_number() && it->get<double>() == 0.0) || (it->is_array() && it->empty());
    }

    bool flag(const json& node, const char* key) const
    {
        const auto it = node.find(key);
        if (it == node.end() || it->is_null())
            return false;
        if (!it->is_boolean())
            fail(fmt::format("\"{}\" is not true or false", key));
        return it->get<bool>();
    }

    TokenId id(const json& value, std::string_view token) const
    {
        const bool inRange = value.is_number_unsigned() && value.get<std::uint64_t>() < kMaxId;
        if (!inRange)
            fail(fmt::format("the token \"{}\" has the id {}, which is not within 0 and {}",
                             printable(token, 40), printable(value.dump(), 24), kMaxId - 1));
        return static_cast<TokenId>(value.get<std::uint64_t>());
    }

    void checkModel(const json& model) const
    {
        const auto type = model.find("type");
        if (type == model.end() ? !model.contains("merges") : *type != json("BPE"))
            fail(fmt::format("expected a model of type \"BPE\", found {}",
                             printable(type == model.end() ? "none" : type->dump(), 40)),
                 ErrorCode::UnsupportedModel);
        for (const char* key : {"dropout", "continuing_subword_prefix", "end_of_word_suffix"}) {
            if (!isUnset(model, key))
                fail(fmt::format("the model option \"{}\" is not supported", key),
                     ErrorCode::UnsupportedModel);
        }
    }

    void checkNormalizer(const json& root) const
    {
        const auto normalizer = root.find("normalizer");
        if (normalizer == root.end() || normalizer->is_null())
            return;
        const auto type = normalizer->find("type");
        const std::string name =
            type != normalizer->end() && type->is_string() ? type->get<std::string>() : "";
        if (name == "Sequence" && isUnset(*normalizer, "normalizers"))
            return;
        fail(fmt::format("the normalizer \"{}\" is not supported; only tokenizers without one are",
                         printable(name, 40)),
             ErrorCode::UnsupportedModel);
    }

    void checkDecoder(const json& root) const
    {
        const auto decoder = root.find("decoder");
        if (decoder == root.end() || decoder->is_null())
            return;
        const auto isByteLevel = [](const json& node) {
            return node.is_object() && node.contains("type") && node["type"] == json("ByteLevel");
        };
        if (isByteLevel(*decoder))
            return;
        if (decoder->is_object() && decoder->contains("decoders")
            && (*decoder)["decoders"].is_array() && (*decoder)["decoders"].size() == 1
            && isByteLevel((*decoder)["decoders"][0]))
            return;
        fail("expected the decoder \"ByteLevel\"; no other is supported",
             ErrorCode::UnsupportedModel);
    }

    void reserveId(TokenId id)
    {
        const auto needed = static_cast<std::size_t>(id) + 1;
        if (m_data.pieces.size() < needed) {
            m_data.pieces.resize(needed);
            m_data.kinds.resize(needed, Kind::None);
        }
    }

    void parseVocabulary(const json& vocab)
    {
        if (vocab.empty())
            fail("the vocabulary is empty");
        for (const auto& [token, value] : vocab.items()) {
            const TokenId tokenId = id(value, token);
            reserveId(tokenId);
            Kind& kind = m_data.kinds[static_cast<std::size_t>(tokenId)];
            if (kind != Kind::None)
                fail(fmt::format("two entries of the vocabulary share the id {}", tokenId));
            kind = Kind::Ordinary;
            std::string& piece = m_data.pieces[static_cast<std::size_t>(tokenId)];
            std::optional<std::string> bytes = m_alphabet.bytes(token);
            if (bytes && bytes->size() == 1)
                m_byteIds[static_cast<unsigned char>((*bytes)[0])] = tokenId;
            piece = bytes ? std::move(*bytes) : token;
        }
        m_vocab = &vocab;
    }

    std::vector<AddedToken> parseAddedTokens(const json& root)
    {
        std::vector<AddedToken> tokens;
        const auto list = root.find("added_tokens");
        if (list == root.end() || list->is_null())
            return tokens;
        if (!list->is_array())
            fail("\"added_tokens\" is no list");
        for (const json& node : *list) {
            if (!node.is_object() || !node.contains("content") || !node["content"].is_string()
                || !node.contains("id"))
                fail("an added token lacks its \"id\" or \"content\"");
            AddedToken token;
            token.content = node["content"].get<std::string>();
            token.id = id(node["id"], token.content);
            if (token.content.empty() || token.content.size() > kMaxAddedBytes)
                fail(
                    fmt::format("the added token {} has a content of {} bytes; 1 to {} are allowed",
                                token.id, token.content.size(), kMaxAddedBytes));
            token.singleWord = flag(node, "single_word");
            token.lstrip = flag(node, "lstrip");
            token.rstrip = flag(node, "rstrip");
            token.normalized = flag(node, "normalized");
            token.special = flag(node, "special");
            if (claim(token))
                tokens.push_back(std::move(token));
        }
        return tokens;
    }

    /// Enters an added token into the tables. False for a repetition.
    bool claim(const AddedToken& token)
    {
        reserveId(token.id);
        const auto index = static_cast<std::size_t>(token.id);
        const auto entry = m_vocab->find(token.content);
        const bool inVocabulary = entry != m_vocab->end();
        if (inVocabulary && id(*entry, token.content) != token.id)
            fail(fmt::format("the added token \"{}\" has the id {}, but {} in the vocabulary",
                             printable(token.content, 40), token.id, entry->get<std::int64_t>()));
        const auto [known, isNew] = m_addedIds.try_emplace(token.content, token.id);
        if (!isNew && known->second == token.id)
            return false;
        if (!isNew)
            fail(fmt::format("the added token \"{}\" occurs with two ids",
                             printable(token.content, 40)));
        Kind& kind = m_data.kinds[index];
        if (kind != (inVocabulary ? Kind::Ordinary : Kind::None))
            fail(fmt::format("the added token \"{}\" has the id {} of another token",
                             printable(token.content, 40), token.id));
        kind = token.special ? Kind::Special : Kind::Added;
        // One that is in the vocabulary is spelled in the byte alphabet, like every other entry.
        if (!inVocabulary)
            m_data.pieces[index] = token.content;
        return true;
    }

    TokenId mergePart(std::string_view token, std::size_t rank) const
    {
        const auto it = m_vocab->find(token);
        if (it == m_vocab->end())
            fail(fmt::format("merge {} uses \"{}\", which is not in the vocabulary", rank,
                             printable(token, 40)));
        return static_cast<TokenId>(it->get<std::int64_t>());
    }

    std::vector<BpeMerge> parseMerges(const json& list) const
    {
        std::vector<BpeMerge> merges;
        merges.reserve(list.size());
        for (const json& node : list) {
            std::string_view left;
            std::string_view right;
            const std::size_t rank = merges.size();
            if (node.is_string()) {
                const std::string_view text = node.get_ref<const std::string&>();
                if (text.starts_with("#version"))
                    continue;
                const std::size_t space = text.find(' ');
                if (space == std::string_view::npos
                    || text.find(' ', space + 1) != std::string_view::npos)
                    fail(fmt::format("merge {} is not two tokens and a space between", rank));
                left = text.substr(0, space);
                right = text.substr(space + 1);
            } else if (node.is_array() && node.size() == 2 && node[0].is_string()
                       && node[1].is_string()) {
                left = node[0].get_ref<const std::string&>();
                right = node[1].get_ref<const std::string&>();
            } else {
                fail(fmt::format("merge {} is not a pair of tokens", rank));
            }
            merges.push_back({mergePart(left, rank), mergePart(right, rank),
                              mergePart(fmt::format("{}{}", left, right), rank)});
        }
        return merges;
    }

    void buildBpe(const json& model)
    {
        const auto list = model.find("merges");
        if (list == model.end() || !list->is_array())
            fail("expected a list \"merges\"");
        const bool complete = std::find(m_byteIds.begin(), m_byteIds.end(), -1) == m_byteIds.end();
        if (!complete && flag(model, "byte_fallback"))
            fail("\"byte_fallback\" is not supported with a vocabulary that lacks some bytes",
                 ErrorCode::UnsupportedModel);
        BpeUnknown unknown;
        if (!complete && !isUnset(model, "unk_token")) {
            const json& token = model["unk_token"];
            if (!token.is_string() || !m_vocab->contains(token.get<std::string>()))
                fail("\"unk_token\" is not in the vocabulary");
            unknown = {mergePart(token.get<std::string>(), 0), flag(model, "fuse_unk")};
        }
        const std::vector<BpeMerge> merges = parseMerges(*list);
        std::vector<TokenId> control;
        for (std::size_t i = 0; i < m_data.kinds.size(); ++i) {
            if (m_data.kinds[i] == Kind::Added || m_data.kinds[i] == Kind::Special)
                control.push_back(static_cast<TokenId>(i));
        }
        m_data.controlReachable =
            std::any_of(merges.begin(), merges.end(), [&](const BpeMerge& merge) {
                return std::binary_search(control.begin(), control.end(), merge.result);
            });
        if (flag(model, "ignore_merges"))
            collectWholePieces();
        m_data.bpe =
            Bpe(m_byteIds, merges, static_cast<TokenId>(m_data.pieces.size()), control, unknown);
    }

    void collectWholePieces()
    {
        auto& whole = m_data.wholePieces;
        for (const auto& [token, value] : m_vocab->items()) {
            const auto tokenId = static_cast<TokenId>(value.get<std::int64_t>());
            if (!token.empty()
                && m_alphabet.bytes(token) == m_data.pieces[static_cast<std::size_t>(tokenId)]) {
                whole.push_back(tokenId);
                const Kind kind = m_data.kinds[static_cast<std::size_t>(tokenId)];
                m_data.controlReachable |= kind != Kind::Ordinary;
            }
        }
        std::sort(whole.begin(), whole.end(), [this](TokenId a, TokenId b) {
            return m_data.pieces[static_cast<std::size_t>(a)]
                   < m_data.pieces[static_cast<std::size_t>(b)];
        });
    }

    const std::string& m_name;
    const ByteAlphabet m_alphabet;
    const json* m_vocab = nullptr;
    std::array<TokenId, 256> m_byteIds = [] {
        std::array<TokenId, 256> none{};
        none.fill(-1);
        return none;
    }();
    std::map<std::string, TokenId> m_addedIds;
    TokenizerData m_data;
};

/// A token of tokenizer_config.json: a string, or an object with "content".
std::optional<TokenId> configuredToken(const json& config, const char* key,
                                       const AddedTokens& added)
{
    const auto it = config.find(key);
    if (it == config.end())
        return std::nullopt;
    if (it->is_string())
        return added.find(it->get<std::string>());
    if (it->is_object() && it->contains("content") && (*it)["content"].is_string())
        return added.find((*it)["content"].get<std::string>());
    return std::nullopt;
}

/// The template itself, or the one named "default" of a list.
std::string chatTemplate(const json& config)
{
    const auto it = config.find("chat_template");
    if (it == config.end())
        return {};
    if (it->is_string())
        return it->get<std::string>();
    if (it->is_array()) {
        for (const json& entry : *it) {
            if (entry.is_object() && entry.contains("name") && entry["name"] == json("default")
                && entry.contains("template") && entry["template"].is_string())
                return entry["template"].get<std::string>();
        }
    }
    return {};
}

} // namespace

TokenizerData parseTokenizer(std::string_view tokenizerJson, std::string_view tokenizerConfigJson,
                             const std::string& name)
{
    TokenizerData data = Parser(name).run(tokenizerJson);
    if (tokenizerConfigJson.empty())
        return data;
    const std::string configName = name + " (its tokenizer_config.json)";
    const json config = parseJson(tokenizerConfigJson, configName, kJsonLimits);
    if (!config.is_object())
        throw Error(ErrorCode::InvalidFile, fmt::format("{}: expected an object.", configName));
    data.bos = configuredToken(config, "bos_token", data.added);
    data.eos = configuredToken(config, "eos_token", data.added);
    data.chatTemplate = chatTemplate(config);
    return data;
}

} // namespace sightline
