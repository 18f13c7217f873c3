// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pre_tokenizer.h"

#include "engine/error.h"
#include "engine/printable.h"
#include "engine/tokenizer_pattern.h"
#include "engine/unicode_additions.h"
#include "engine/utf8.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace sightline {
namespace {

using nlohmann::json;

constexpr std::size_t kMaxStages = 64;
constexpr std::size_t kMaxLiteralBytes = 1024;

/// GPT-2's expression, which ByteLevel uses unless told otherwise (a fact of the format).
constexpr std::string_view kGpt2Pattern =
    R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)";

[[noreturn]] void fail(ErrorCode code, const std::string& where, std::string_view what)
{
    throw Error(code, fmt::format("{}: {}.", where, what));
}

std::string typeOf(const json& node, const std::string& where)
{
    if (!node.is_object() || !node.contains("type") || !node["type"].is_string())
        fail(ErrorCode::InvalidFile, where, "expected an object with a \"type\"");
    return node["type"].get<std::string>();
}

bool flag(const json& node, const char* key, bool fallback, const std::string& where)
{
    const auto it = node.find(key);
    if (it == node.end())
        return fallback;
    if (!it->is_boolean())
        fail(ErrorCode::InvalidFile, where, fmt::format("\"{}\" is not true or false", key));
    return it->get<bool>();
}

} // namespace

SplitStage PreTokenizer::splitStage(const json& node, const std::string& where)
{
    SplitStage stage;
    const auto pattern = node.find("pattern");
    if (pattern == node.end() || !pattern->is_object() || pattern->size() != 1
        || !pattern->front().is_string())
        fail(ErrorCode::InvalidFile, where,
             "expected \"pattern\" with a \"Regex\" or a \"String\"");
    const std::string text = pattern->front().get<std::string>();
    if (pattern->contains("Regex")) {
        stage.regex.emplace(toPcre2Pattern(text, where), where);
    } else if (pattern->contains("String")) {
        if (text.size() > kMaxLiteralBytes)
            fail(ErrorCode::InvalidFile, where, "its string pattern is unreasonably long");
        stage.literal = text;
    } else {
        fail(ErrorCode::InvalidFile, where,
             "expected \"pattern\" with a \"Regex\" or a \"String\"");
    }
    return stage;
}

SplitStage PreTokenizer::parseStage(const json& node, const std::string& where)
{
    const std::string type = typeOf(node, where);
    SplitStage stage;
    if (type == "Split") {
        stage = splitStage(node, where);
        stage.invert = flag(node, "invert", false, where);
    } else if (type == "Digits") {
        const bool individual = flag(node, "individual_digits", false, where);
        stage.regex.emplace(toPcre2Pattern("\\p{N}", where), where);
        stage.behavior = individual ? SplitBehavior::Isolated : SplitBehavior::Contiguous;
    } else if (type == "Punctuation") {
        // The reference has older tables for this stage alone: punctuation assigned since about
        // Unicode 8 is none there.
        stage.regex.emplace(toPcre2Pattern("[!-/:-@\\[-`{-~\\p{P}]", where), where);
    } else {
        fail(ErrorCode::UnsupportedModel, where,
             fmt::format("the type \"{}\" is not supported here (Split, Digits, Punctuation, and "
                         "ByteLevel at the end are)",
                         printable(type, 40)));
    }
    if (type == "Digits")
        return stage;
    const auto behavior = node.find("behavior");
    if (behavior == node.end() && type == "Punctuation")
        return stage;
    const std::string name =
        behavior != node.end() && behavior->is_string() ? behavior->get<std::string>() : "";
    if (name == "Removed")
        stage.behavior = SplitBehavior::Removed;
    else if (name == "Isolated")
        stage.behavior = SplitBehavior::Isolated;
    else if (name == "MergedWithPrevious")
        stage.behavior = SplitBehavior::MergedWithPrevious;
    else if (name == "MergedWithNext")
        stage.behavior = SplitBehavior::MergedWithNext;
    else if (name == "Contiguous")
        stage.behavior = SplitBehavior::Contiguous;
    else
        fail(ErrorCode::InvalidFile, where,
             fmt::format("the behavior \"{}\" is unknown", printable(name, 40)));
    return stage;
}

void PreTokenizer::parseByteLevel(const json& node, const std::string& where)
{
    m_addPrefixSpace = flag(node, "add_prefix_space", true, where);
    if (flag(node, "use_regex", true, where)) {
        m_byteLevelRegex.emplace();
        m_byteLevelRegex->regex.emplace(toPcre2Pattern(kGpt2Pattern, where), where);
    }
}

PreTokenizer PreTokenizer::fromJson(const json& node, const std::string& name)
{
    const std::string where = name + ": pre_tokenizer";
    if (node.is_null())
        fail(ErrorCode::UnsupportedModel, where, "expected one that ends in ByteLevel, found none");
    std::vector<const json*> nodes;
    if (typeOf(node, where) == "Sequence") {
        const auto list = node.find("pretokenizers");
        if (list == node.end() || !list->is_array() || list->empty())
            fail(ErrorCode::InvalidFile, where, "its Sequence has no list \"pretokenizers\"");
        if (list->size() > kMaxStages)
            fail(ErrorCode::InvalidFile, where,
                 fmt::format("its Sequence has {} stages; {} are allowed", list->size(),
                             kMaxStages));
        for (const json& stage : *list)
            nodes.push_back(&stage);
    } else {
        nodes.push_back(&node);
    }
    PreTokenizer result;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const std::string at = nodes.size() == 1 ? where : fmt::format("{} {}", where, i + 1);
        if (i + 1 < nodes.size()) {
            result.m_stages.push_back(parseStage(*nodes[i], at));
        } else if (typeOf(*nodes[i], at) == "ByteLevel") {
            result.parseByteLevel(*nodes[i], at);
        } else {
            fail(ErrorCode::UnsupportedModel, at,
                 fmt::format(
                     "the last stage is \"{}\"; only byte-level tokenizers, whose last stage is "
                     "ByteLevel, are supported",
                     printable(typeOf(*nodes[i], at), 40)));
        }
    }
    return result;
}

void PreTokenizer::findParts(const SplitStage& stage, std::string_view subject,
                             RegexScratch& scratch, std::vector<Part>& parts)
{
    parts.clear();
    const auto add = [&](std::size_t begin, std::size_t end, bool isMatch) {
        parts.push_back({{static_cast<std::int64_t>(begin), static_cast<std::int64_t>(end)},
                         isMatch != stage.invert});
    };
    std::size_t done = 0; // end of the last part
    std::size_t from = 0;
    bool matchedBefore = false;
    while (from <= subject.size()) {
        RegexMatch match;
        if (stage.regex) {
            if (!stage.regex->find(subject, from, scratch, match))
                break;
        } else {
            match.begin =
                stage.literal.empty() ? std::string_view::npos : subject.find(stage.literal, from);
            if (match.begin == std::string_view::npos)
                break;
            match.end = match.begin + stage.literal.size();
        }
        if (match.begin == match.end && matchedBefore && match.end == done) {
            // An empty match right behind the last match is none: go on one character later.
            if (from == subject.size())
                break;
            from += utf8Step(subject.substr(from)).length;
            continue;
        }
        if (match.begin > done)
            add(done, match.begin, false);
        add(match.begin, match.end, true);
        matchedBefore = true;
        done = from = match.end;
    }
    if (done < subject.size())
        add(done, subject.size(), false);
}

void PreTokenizer::applyBehavior(SplitBehavior behavior, std::vector<Part>& parts)
{
    std::vector<Part> merged;
    const auto mergeInto = [&](auto first, auto last, bool forward) {
        bool previousIsMatch = false;
        for (auto it = first; it != last; ++it) {
            if (it->isMatch && !previousIsMatch && !merged.empty()) {
                if (forward)
                    merged.back().span.end = it->span.end;
                else
                    merged.back().span.begin = it->span.begin;
            } else {
                merged.push_back(*it);
            }
            previousIsMatch = it->isMatch;
        }
    };
    switch (behavior) {
    case SplitBehavior::Isolated:
        return;
    case SplitBehavior::Removed:
        std::erase_if(parts, [](const Part& part) { return part.isMatch; });
        return;
    case SplitBehavior::Contiguous:
        for (const Part& part : parts) {
            if (!merged.empty() && merged.back().isMatch == part.isMatch)
                merged.back().span.end = part.span.end;
            else
                merged.push_back(part);
        }
        break;
    case SplitBehavior::MergedWithPrevious:
        mergeInto(parts.begin(), parts.end(), true);
        break;
    case SplitBehavior::MergedWithNext:
        mergeInto(parts.rbegin(), parts.rend(), false);
        std::reverse(merged.begin(), merged.end());
        break;
    }
    parts = std::move(merged);
}

void PreTokenizer::byteLevelPieces(std::string_view text, TokenSpan span, RegexScratch& scratch,
                                   std::vector<Part>& parts, std::vector<Piece>& out) const
{
    std::string_view subject =
        text.substr(static_cast<std::size_t>(span.begin), static_cast<std::size_t>(span.length()));
    const bool prefix = m_addPrefixSpace && !subject.starts_with(' ');
    if (!m_byteLevelRegex) {
        out.push_back({span, prefix});
        return;
    }
    std::string prefixed;
    if (prefix)
        subject = prefixed = fmt::format(" {}", subject);
    findParts(*m_byteLevelRegex, subject, scratch, parts);
    const std::int64_t shift = span.begin - (prefix ? 1 : 0);
    for (const Part& part : parts) {
        if (part.span.length() == 0)
            continue;
        const bool holdsPrefix = prefix && part.span.begin == 0;
        out.push_back({{part.span.begin + shift + (holdsPrefix ? 1 : 0), part.span.end + shift},
                       holdsPrefix});
    }
}

void PreTokenizer::split(std::string_view text, TokenSpan range, RegexScratch& scratch,
                         std::vector<Piece>& out) const
{
    if (range.length() == 0)
        return;
    std::vector<TokenSpan> current{range};
    std::vector<TokenSpan> next;
    std::vector<Part> parts;
    for (const SplitStage& stage : m_stages) {
        next.clear();
        for (const TokenSpan& span : current) {
            findParts(stage,
                      text.substr(static_cast<std::size_t>(span.begin),
                                  static_cast<std::size_t>(span.length())),
                      scratch, parts);
            applyBehavior(stage.behavior, parts);
            for (const Part& part : parts) {
                if (part.span.length() > 0)
                    next.push_back({span.begin + part.span.begin, span.begin + part.span.end});
            }
        }
        current.swap(next);
    }
    for (const TokenSpan& span : current)
        byteLevelPieces(text, span, scratch, parts, out);
}

} // namespace sightline
