// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/added_tokens.h"

#include "engine/unicode_additions.h"
#include "engine/utf8.h"

#include <algorithm>

namespace sightline {
namespace {

std::string_view slice(std::string_view text, TokenSpan span)
{
    return text.substr(static_cast<std::size_t>(span.begin),
                       static_cast<std::size_t>(span.length()));
}

/// Bytes of white space at the front of `text`.
std::size_t leadingSpace(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const Utf8Step step = utf8Step(text.substr(at));
        if (!isWhiteSpace(step.codePoint))
            break;
        at += step.length;
    }
    return at;
}

/// Bytes of `text` in front of the white space at its end.
std::size_t withoutTrailingSpace(std::string_view text)
{
    std::size_t end = text.size();
    while (end > 0) {
        const std::size_t start = previousCharacter(text, end);
        if (!isWhiteSpace(utf8Step(text.substr(start)).codePoint))
            break;
        end = start;
    }
    return end;
}

} // namespace

void AddedTokens::Tree::insert(std::string_view content, std::int32_t token)
{
    std::uint32_t at = 0;
    for (const char c : content) {
        const auto byte = static_cast<unsigned char>(c);
        auto& children = nodes[at].children;
        const auto it =
            std::lower_bound(children.begin(), children.end(), byte,
                             [](const auto& child, unsigned char b) { return child.first < b; });
        if (it != children.end() && it->first == byte) {
            at = it->second;
            continue;
        }
        const auto fresh = static_cast<std::uint32_t>(nodes.size());
        children.insert(it, {byte, fresh});
        nodes.emplace_back();
        at = fresh;
    }
    nodes[at].token = token;
    starts[static_cast<unsigned char>(content[0])] = true;
}

std::int32_t AddedTokens::Tree::longestAt(std::string_view text) const
{
    std::int32_t found = -1;
    std::uint32_t at = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const auto& children = nodes[at].children;
        const auto it =
            std::lower_bound(children.begin(), children.end(), byte,
                             [](const auto& child, unsigned char b) { return child.first < b; });
        if (it == children.end() || it->first != byte)
            break;
        at = it->second;
        if (nodes[at].token >= 0)
            found = nodes[at].token;
    }
    return found;
}

AddedTokens::AddedTokens(std::vector<AddedToken> tokens) : m_tokens(std::move(tokens))
{
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        const AddedToken& token = m_tokens[i];
        const auto index = static_cast<std::int32_t>(i);
        (token.normalized ? m_normalized : m_plain).insert(token.content, index);
        m_byContent.push_back(index);
        if (token.singleWord && !m_wordCharacter)
            // Rust's \w, which is not Oniguruma's: it leaves out the superscripts and fractions.
            m_wordCharacter.emplace("\\A[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\p{Join_Control}"
                                        + unicodeAdditions("L") + unicodeAdditions("M")
                                        + unicodeAdditions("Nd") + "]",
                                    "word characters");
    }
    std::sort(m_byContent.begin(), m_byContent.end(), [this](std::int32_t a, std::int32_t b) {
        return m_tokens[static_cast<std::size_t>(a)].content
               < m_tokens[static_cast<std::size_t>(b)].content;
    });
}

std::optional<TokenId> AddedTokens::find(std::string_view content) const
{
    const auto it =
        std::lower_bound(m_byContent.begin(), m_byContent.end(), content,
                         [this](std::int32_t index, std::string_view wanted) {
                             return m_tokens[static_cast<std::size_t>(index)].content < wanted;
                         });
    if (it == m_byContent.end() || m_tokens[static_cast<std::size_t>(*it)].content != content)
        return std::nullopt;
    return m_tokens[static_cast<std::size_t>(*it)].id;
}

bool AddedTokens::isBetweenWords(std::string_view text, TokenSpan match,
                                 RegexScratch& scratch) const
{
    const auto begin = static_cast<std::size_t>(match.begin);
    const auto end = static_cast<std::size_t>(match.end);
    const auto isWord = [&](std::size_t at) {
        RegexMatch found;
        const std::string_view character = text.substr(at, utf8Step(text.substr(at)).length);
        return m_wordCharacter->find(character, 0, scratch, found);
    };
    return (begin == 0 || !isWord(previousCharacter(text, begin)))
           && (end == text.size() || !isWord(end));
}

void AddedTokens::splitWith(const Tree& tree, std::string_view text, TokenSpan range,
                            RegexScratch& scratch, std::vector<Part>& out) const
{
    // Neighbours beyond the range are out of sight, as they are in Hugging Face tokenizers.
    const std::string_view part = slice(text, range);
    const auto emit = [&](std::size_t begin, std::size_t end, TokenId id) {
        if (begin < end)
            out.push_back({{range.begin + static_cast<std::int64_t>(begin),
                            range.begin + static_cast<std::int64_t>(end)},
                           id});
    };
    std::size_t done = 0;
    std::size_t at = 0;
    while (at < part.size()) {
        const std::int32_t index = tree.starts[static_cast<unsigned char>(part[at])]
                                       ? tree.longestAt(part.substr(at))
                                       : -1;
        if (index < 0) {
            ++at;
            continue;
        }
        const AddedToken& token = m_tokens[static_cast<std::size_t>(index)];
        std::size_t begin = at;
        std::size_t end = at + token.content.size();
        at = end;
        if (begin < done
            || (token.singleWord
                && !isBetweenWords(
                    part, {static_cast<std::int64_t>(begin), static_cast<std::int64_t>(end)},
                    scratch)))
            continue;
        if (token.lstrip)
            begin = std::max(done, withoutTrailingSpace(part.substr(0, begin)));
        if (token.rstrip)
            end += leadingSpace(part.substr(end));
        emit(done, begin, -1);
        emit(begin, end, token.id);
        done = end;
    }
    emit(done, part.size(), -1);
}

std::vector<AddedTokens::Part> AddedTokens::split(std::string_view text,
                                                  RegexScratch& scratch) const
{
    std::vector<Part> first;
    splitWith(m_plain, text, {0, static_cast<std::int64_t>(text.size())}, scratch, first);
    if (m_normalized.nodes.size() == 1)
        return first;
    std::vector<Part> parts;
    for (const Part& part : first) {
        if (part.id >= 0)
            parts.push_back(part);
        else
            splitWith(m_normalized, text, part.span, scratch, parts);
    }
    return parts;
}

} // namespace sightline
