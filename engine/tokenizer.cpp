// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokenizer.h"

#include "engine/error.h"
#include "engine/json_file.h"
#include "engine/tokenizer_file.h"
#include "engine/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <utility>

namespace sightline {
namespace {

constexpr std::size_t kMaxFileBytes = 256u << 20;
constexpr std::size_t kMaxCachedBytes = 64;      // longer pieces hardly come twice
constexpr std::size_t kMaxCachedPieces = 65'536; // bounds memory

/// Encodes pieces of one text, remembering the short ones.
class PieceEncoder {
public:
    PieceEncoder(const TokenizerData& data, bool allowControl, Encoding& out)
        : m_data(data), m_allowControl(allowControl || !data.controlReachable), m_out(out)
    {
    }

    void encode(const Piece& piece)
    {
        const std::string_view bytes = std::string_view(m_out.text)
                                           .substr(static_cast<std::size_t>(piece.span.begin),
                                                   static_cast<std::size_t>(piece.span.length()));
        if (piece.prefixSpace || bytes.size() > kMaxCachedBytes) {
            m_tokens.clear();
            tokenize(piece.prefixSpace ? m_prefixed.assign(" ").append(bytes) : bytes, m_tokens);
            append(piece, m_tokens);
            return;
        }
        const auto known = m_cache.find(bytes);
        if (known != m_cache.end()) {
            append(piece, std::span(m_pool).subspan(known->second.first, known->second.second));
            return;
        }
        const std::size_t first = m_pool.size();
        tokenize(bytes, m_pool);
        const std::size_t count = m_pool.size() - first;
        append(piece, std::span(m_pool).subspan(first, count));
        if (m_cache.size() < kMaxCachedPieces)
            m_cache.emplace(bytes, std::pair{first, count});
        else
            m_pool.resize(first);
    }

private:
    void tokenize(std::string_view bytes, std::vector<BpeToken>& tokens)
    {
        if (const std::optional<TokenId> whole = wholePiece(bytes))
            tokens.push_back({*whole, 0, static_cast<std::int32_t>(bytes.size())});
        else
            m_data.bpe.encode(bytes, m_allowControl, m_scratch, tokens);
    }

    [[nodiscard]] std::optional<TokenId> wholePiece(std::string_view bytes) const
    {
        const auto piece = [this](TokenId id) -> const std::string& {
            return m_data.pieces[static_cast<std::size_t>(id)];
        };
        const auto& whole = m_data.wholePieces;
        const auto it = std::lower_bound(
            whole.begin(), whole.end(), bytes,
            [&](TokenId id, std::string_view wanted) { return piece(id) < wanted; });
        if (it == whole.end() || piece(*it) != bytes)
            return std::nullopt;
        const bool isControl =
            m_data.kinds[static_cast<std::size_t>(*it)] != TokenizerData::Kind::Ordinary;
        return isControl && !m_allowControl ? std::nullopt : std::optional(*it);
    }

    void append(const Piece& piece, std::span<const BpeToken> tokens)
    {
        // Offsets count from the prefix space where there is one; it covers nothing of the text.
        const std::int64_t shift = piece.span.begin - (piece.prefixSpace ? 1 : 0);
        for (const BpeToken& token : tokens) {
            m_out.ids.push_back(token.id);
            m_out.offsets.push_back(
                {std::max(piece.span.begin, shift + token.begin), shift + token.end});
        }
    }

    const TokenizerData& m_data;
    const bool m_allowControl;
    Encoding& m_out;
    Bpe::Scratch m_scratch;
    std::string m_prefixed;
    std::vector<BpeToken> m_tokens;
    std::vector<BpeToken> m_pool;
    std::unordered_map<std::string_view, std::pair<std::size_t, std::size_t>> m_cache;
};

bool isToken(const TokenizerData& data, TokenId id)
{
    return id >= 0 && static_cast<std::size_t>(id) < data.kinds.size()
           && data.kinds[static_cast<std::size_t>(id)] != TokenizerData::Kind::None;
}

std::string readIfThere(const std::filesystem::path& path)
{
    std::error_code ignored;
    return std::filesystem::exists(path, ignored) ? readFile(path, kMaxFileBytes) : std::string();
}

} // namespace

Tokenizer Tokenizer::load(const std::filesystem::path& modelFolder)
{
    const std::filesystem::path path = modelFolder / "tokenizer.json";
    TokenizerData data =
        parseTokenizer(readFile(path, kMaxFileBytes),
                       readIfThere(modelFolder / "tokenizer_config.json"), path.string());
    if (data.chatTemplate.empty()) // newer folders keep the template in a file of its own
        data.chatTemplate = readIfThere(modelFolder / "chat_template.jinja");
    return Tokenizer(std::make_shared<const TokenizerData>(std::move(data)));
}

Tokenizer Tokenizer::fromJson(std::string_view tokenizerJson, std::string_view tokenizerConfigJson,
                              const std::string& nameForErrors)
{
    return Tokenizer(std::make_shared<const TokenizerData>(
        parseTokenizer(tokenizerJson, tokenizerConfigJson, nameForErrors)));
}

Encoding Tokenizer::encode(std::string_view text, bool parseAddedTokens) const
{
    Encoding out;
    out.text = replaceInvalidUtf8(text);
    if (out.text.size() >= static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max()))
        throw Error(
            ErrorCode::InvalidInput,
            fmt::format("The text has {} bytes; a tokenizer takes less than 2 GiB at a time.",
                        out.text.size()));
    RegexScratch regexScratch(out.text.size());
    std::vector<AddedTokens::Part> parts;
    if (parseAddedTokens)
        parts = m_data->added.split(out.text, regexScratch);
    else
        parts.push_back({{0, static_cast<std::int64_t>(out.text.size())}, -1});

    PieceEncoder encoder(*m_data, parseAddedTokens, out);
    std::vector<Piece> pieces;
    for (const AddedTokens::Part& part : parts) {
        if (part.id >= 0) {
            out.ids.push_back(part.id);
            out.offsets.push_back(part.span);
            continue;
        }
        pieces.clear();
        m_data->preTokenizer.split(out.text, part.span, regexScratch, pieces);
        for (const Piece& piece : pieces)
            encoder.encode(piece);
    }
    return out;
}

std::string Tokenizer::decode(std::span<const TokenId> ids, bool skipSpecial) const
{
    std::string bytes;
    for (const TokenId id : ids) {
        if (isToken(*m_data, id) && !(skipSpecial && isSpecial(id)))
            bytes += m_data->pieces[static_cast<std::size_t>(id)];
    }
    return bytes;
}

std::string Tokenizer::piece(TokenId id) const
{
    return isToken(*m_data, id) ? m_data->pieces[static_cast<std::size_t>(id)] : std::string();
}

std::string Tokenizer::displayPiece(TokenId id) const
{
    if (!isToken(*m_data, id))
        return fmt::format("[{}]", id);
    return escapeInvalidUtf8(m_data->pieces[static_cast<std::size_t>(id)]);
}

std::int64_t Tokenizer::vocabSize() const
{
    return static_cast<std::int64_t>(m_data->pieces.size());
}

bool Tokenizer::hasToken(TokenId id) const
{
    return isToken(*m_data, id);
}

std::optional<TokenId> Tokenizer::find(std::string_view addedTokenContent) const
{
    return m_data->added.find(addedTokenContent);
}

bool Tokenizer::isAdded(TokenId id) const
{
    return isToken(*m_data, id)
           && m_data->kinds[static_cast<std::size_t>(id)] != TokenizerData::Kind::Ordinary;
}

bool Tokenizer::isSpecial(TokenId id) const
{
    return isToken(*m_data, id)
           && m_data->kinds[static_cast<std::size_t>(id)] == TokenizerData::Kind::Special;
}

std::optional<TokenId> Tokenizer::bosId() const
{
    return m_data->bos;
}

std::optional<TokenId> Tokenizer::eosId() const
{
    return m_data->eos;
}

const std::string& Tokenizer::chatTemplate() const
{
    return m_data->chatTemplate;
}

std::string StreamingDecoder::push(TokenId id)
{
    if (m_skipSpecial && m_tokenizer.isSpecial(id))
        return {};
    m_held += m_tokenizer.piece(id);
    std::string_view rest = m_held;
    std::string text;
    while (!rest.empty()) {
        const Utf8Step step = utf8Step(rest);
        if (step.incomplete)
            break;
        text += step.valid ? rest.substr(0, step.length) : kReplacementCharacter;
        rest.remove_prefix(step.length);
    }
    m_held = std::string(rest);
    return text;
}

std::string StreamingDecoder::flush()
{
    return replaceInvalidUtf8(std::exchange(m_held, {}));
}

} // namespace sightline
