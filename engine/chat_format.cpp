// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/chat_format.h"

#include "engine/error.h"
#include "engine/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace sightline {
namespace {

using Kind = Segment::Kind;
using Role = ChatTurn::Role;

constexpr std::string_view kUser = "<｜User｜>";
constexpr std::string_view kAssistant = "<｜Assistant｜>";
constexpr std::string_view kThink = "<think>";
constexpr std::string_view kEndThink = "</think>";
constexpr std::string_view kEndOfTurn = "<|EOT|>";
constexpr std::string_view kSeparator = "\n\n";

/// `text` without the white space in front, as Python's str.lstrip sees it (the templates use
/// that).
std::string_view withoutLeadingSpace(std::string_view text)
{
    while (!text.empty()) {
        const Utf8Step step = utf8Step(text);
        const bool isSeparator = step.codePoint >= 0x1C && step.codePoint <= 0x1F;
        if (!step.valid || !(isWhiteSpace(step.codePoint) || isSeparator))
            break;
        text.remove_prefix(step.length);
    }
    return text;
}

/// What follows the first </think>; all of `text` if there is none.
std::string_view withoutReasoning(std::string_view text)
{
    const std::size_t at = text.find(kEndThink);
    return at == std::string_view::npos ? text : text.substr(at + kEndThink.size());
}

class PromptBuilder {
public:
    PromptBuilder(const Tokenizer& tokenizer, ChatStyle style, const ChatDocument& document,
                  std::span<const ChatTurn> turns, bool addGenerationPrompt, bool thinking)
        : m_tokenizer(tokenizer), m_style(style), m_document(document), m_turns(turns),
          m_addGenerationPrompt(addGenerationPrompt), m_thinking(thinking)
    {
        for (std::size_t i = 0; i < turns.size(); ++i) {
            if (turns[i].role == Role::User)
                m_lastUser = static_cast<int>(i);
        }
    }

    ChatPrompt run()
    {
        if (const std::optional<TokenId> bos = m_tokenizer.bosId())
            add(Kind::Bos, -1, {&*bos, 1});
        const bool isDeepSeek =
            m_style == ChatStyle::DeepSeekV31 || m_style == ChatStyle::DeepSeekV32;
        if (isDeepSeek)
            deepSeek();
        else
            flat();
        return std::move(m_prompt);
    }

private:
    [[nodiscard]] Role role(int turn) const { return m_turns[static_cast<std::size_t>(turn)].role; }
    [[nodiscard]] const ChatTurn& at(int turn) const
    {
        return m_turns[static_cast<std::size_t>(turn)];
    }
    [[nodiscard]] int count() const { return static_cast<int>(m_turns.size()); }
    [[nodiscard]] bool isLast(int turn) const { return turn + 1 == count(); }

    void add(Kind kind, int turn, std::span<const TokenId> ids)
    {
        if (ids.empty())
            return;
        auto& segments = m_prompt.segments;
        const auto begin = static_cast<std::int64_t>(m_prompt.ids.size());
        m_prompt.ids.insert(m_prompt.ids.end(), ids.begin(), ids.end());
        const auto end = static_cast<std::int64_t>(m_prompt.ids.size());
        if (!segments.empty() && segments.back().kind == kind && segments.back().turn == turn)
            segments.back().end = end;
        else
            segments.push_back({kind, begin, end, turn});
    }

    void addText(Kind kind, int turn, std::string_view text)
    {
        add(kind, turn, m_tokenizer.encode(text, false).ids);
    }

    void addMarker(int turn, std::string_view content)
    {
        const std::optional<TokenId> id = m_tokenizer.find(content);
        if (!id)
            throw Error(
                ErrorCode::UnsupportedModel,
                fmt::format("The tokenizer has no token {}, which the chat format \"{}\" needs.",
                            content, chatStyleName(m_style)));
        add(Kind::Marker, turn, {&*id, 1});
    }

    void addEnd(int turn)
    {
        if (const std::optional<TokenId> eos = m_tokenizer.eosId())
            add(Kind::Marker, turn, {&*eos, 1});
    }

    void addDocument()
    {
        const std::span<const TokenId> ids(m_document.ids);
        const auto own = static_cast<std::size_t>(m_document.tokenCount);
        add(Kind::Document, -1, ids.first(own));
        add(Kind::Marker, -1, ids.subspan(own));
        m_prompt.documentOffsets.assign(m_document.offsets.begin(),
                                        m_document.offsets.begin() + m_document.tokenCount);
    }

    /// The tokens of a generated answer without a final EOS.
    [[nodiscard]] std::span<const TokenId> answerIds(const ChatTurn& turn) const
    {
        std::span<const TokenId> ids(turn.ids);
        const std::optional<TokenId> eos = m_tokenizer.eosId();
        if (eos && !ids.empty() && ids.back() == *eos)
            ids = ids.first(ids.size() - 1);
        return ids;
    }

    /// Demo and Plain: each turn where it stands, the document behind the system turns at the
    /// front.
    void flat()
    {
        int turn = 0;
        for (; turn < count() && role(turn) == Role::System; ++turn)
            flatTurn(turn);
        addDocument();
        for (; turn < count(); ++turn)
            flatTurn(turn);
        if (m_style == ChatStyle::Demo && m_addGenerationPrompt && count() > 0
            && role(count() - 1) == Role::User)
            addMarker(count() - 1, kAssistant);
    }

    void flatTurn(int turn)
    {
        const bool plain = m_style == ChatStyle::Plain;
        const ChatTurn& message = at(turn);
        switch (message.role) {
        case Role::System:
            addText(Kind::System, turn, fmt::format("{}{}", message.text, kSeparator));
            break;
        case Role::User:
            if (plain) {
                plainQuestion(turn);
            } else {
                addMarker(turn, kUser);
                addText(Kind::User, turn, message.text);
            }
            break;
        case Role::Assistant:
            if (!plain)
                addMarker(turn, kAssistant);
            if (!message.ids.empty())
                add(Kind::Assistant, turn, answerIds(message));
            else
                addText(Kind::Assistant, turn,
                        fmt::format(" {}", withoutLeadingSpace(message.text)));
            if (!plain)
                addEnd(turn);
            break;
        }
    }

    void plainQuestion(int turn)
    {
        const bool afterAnswer = turn > 0 && role(turn - 1) != Role::System;
        const bool answered = m_addGenerationPrompt || !isLast(turn);
        addText(Kind::User, turn,
                fmt::format("{}Question: {}\n{}", afterAnswer ? kSeparator : "", at(turn).text,
                            answered ? "Answer:" : ""));
    }

    /// The document is the front of the first user message.
    void deepSeek()
    {
        collectSystem();
        bool documentDone = m_document.ids.empty();
        bool userOpen = false; // V3.1: a user message waits for the assistant's marker
        for (int turn = 0; turn < count(); ++turn) {
            const ChatTurn& message = at(turn);
            switch (message.role) {
            case Role::System:
                if (m_style == ChatStyle::DeepSeekV32)
                    addText(Kind::System, turn, message.text);
                break;
            case Role::User:
                addMarker(documentDone ? turn : -1, kUser);
                if (!std::exchange(documentDone, true))
                    addDocument();
                addText(Kind::User, turn, message.text);
                userOpen = true;
                if (m_style == ChatStyle::DeepSeekV32 && (!isLast(turn) || m_addGenerationPrompt)) {
                    openAnswer(turn, m_thinking && turn == m_lastUser);
                    userOpen = false;
                }
                break;
            case Role::Assistant:
                if (std::exchange(userOpen, false))
                    openAnswer(turn, false);
                deepSeekAnswer(turn);
                addEnd(turn);
                break;
            }
        }
        if (!documentDone) {
            addMarker(-1, kUser);
            addDocument();
        }
        if (userOpen && m_addGenerationPrompt)
            openAnswer(count() - 1, m_thinking);
    }

    /// V3.1 joins all system messages in front; V3.2 leaves each in its place.
    void collectSystem()
    {
        if (m_style != ChatStyle::DeepSeekV31)
            return;
        std::string joined;
        int first = -1;
        for (int turn = 0; turn < count(); ++turn) {
            if (role(turn) != Role::System)
                continue;
            joined += fmt::format("{}{}", first < 0 ? "" : kSeparator, at(turn).text);
            if (first < 0)
                first = turn;
        }
        addText(Kind::System, first, joined);
    }

    void openAnswer(int turn, bool thinking)
    {
        addMarker(turn, kAssistant);
        addMarker(turn, thinking ? kThink : kEndThink);
    }

    void deepSeekAnswer(int turn)
    {
        const ChatTurn& message = at(turn);
        const bool isV31 = m_style == ChatStyle::DeepSeekV31;
        const bool keepsReasoning = !isV31 && m_thinking && turn > m_lastUser;
        const bool dropsReasoning = isV31 || (m_thinking && !keepsReasoning);
        if (!message.ids.empty()) {
            std::span<const TokenId> ids = answerIds(message);
            const std::optional<TokenId> endThink = m_tokenizer.find(kEndThink);
            const auto end = endThink ? std::find(ids.begin(), ids.end(), *endThink) : ids.end();
            if (dropsReasoning && end != ids.end())
                ids = ids.subspan(static_cast<std::size_t>(end - ids.begin()) + 1);
            add(Kind::Assistant, turn, ids);
            return;
        }
        std::string_view text = message.text;
        const std::string_view answer = withoutReasoning(text);
        if (keepsReasoning && answer.size() < text.size()) {
            addText(Kind::Assistant, turn,
                    text.substr(0, text.size() - answer.size() - kEndThink.size()));
            addMarker(turn, kEndThink);
        }
        addText(Kind::Assistant, turn, dropsReasoning || keepsReasoning ? answer : text);
    }

    const Tokenizer& m_tokenizer;
    ChatStyle m_style;
    const ChatDocument& m_document;
    std::span<const ChatTurn> m_turns;
    bool m_addGenerationPrompt;
    bool m_thinking;
    int m_lastUser = -1;
    ChatPrompt m_prompt;
};

} // namespace

const Segment* ChatPrompt::document() const
{
    const auto it = std::find_if(segments.begin(), segments.end(),
                                 [](const Segment& s) { return s.kind == Kind::Document; });
    return it == segments.end() ? nullptr : &*it;
}

std::optional<TokenSpan> ChatPrompt::documentSpan(std::int64_t position) const
{
    const Segment* segment = document();
    if (segment == nullptr || position < segment->begin || position >= segment->end)
        return std::nullopt;
    return documentOffsets[static_cast<std::size_t>(position - segment->begin)];
}

ChatDocument prepareDocument(const Tokenizer& tokenizer, std::string_view text)
{
    ChatDocument document;
    if (text.empty())
        return document;
    std::string whole = replaceInvalidUtf8(text);
    const auto textBytes = static_cast<std::int64_t>(whole.size());
    whole += kSeparator;
    Encoding encoding = tokenizer.encode(whole, false);
    document.ids = std::move(encoding.ids);
    document.offsets = std::move(encoding.offsets);
    for (TokenSpan& span : document.offsets) {
        if (span.begin < textBytes)
            ++document.tokenCount;
        span = {std::min(span.begin, textBytes), std::min(span.end, textBytes)};
    }
    return document;
}

ChatStyle detectChatStyle(const Tokenizer& tokenizer)
{
    if (!tokenizer.find(kUser) || !tokenizer.find(kAssistant))
        return ChatStyle::Plain;
    if (!tokenizer.find(kThink) || !tokenizer.find(kEndThink))
        return ChatStyle::Demo;
    return tokenizer.chatTemplate().empty() ? ChatStyle::DeepSeekV32 : ChatStyle::DeepSeekV31;
}

std::string_view chatStyleName(ChatStyle style)
{
    switch (style) {
    case ChatStyle::Demo:
        return "demo";
    case ChatStyle::DeepSeekV31:
        return "deepseek-v3.1";
    case ChatStyle::DeepSeekV32:
        return "deepseek-v3.2";
    case ChatStyle::Plain:
        break;
    }
    return "plain";
}

ChatPrompt buildPrompt(const Tokenizer& tokenizer, ChatStyle style, const ChatDocument& document,
                       std::span<const ChatTurn> turns, bool addGenerationPrompt, bool thinking)
{
    return PromptBuilder(tokenizer, style, document, turns, addGenerationPrompt, thinking).run();
}

ChatPrompt buildPrompt(const Tokenizer& tokenizer, ChatStyle style, const Encoding& document,
                       std::span<const ChatTurn> turns, bool addGenerationPrompt, bool thinking)
{
    return buildPrompt(tokenizer, style, prepareDocument(tokenizer, document.text), turns,
                       addGenerationPrompt, thinking);
}

std::vector<TokenId> stopTokens(const Tokenizer& tokenizer, ChatStyle style)
{
    std::vector<TokenId> stops;
    const auto add = [&](std::optional<TokenId> id) {
        if (id)
            stops.push_back(*id);
    };
    add(tokenizer.eosId());
    add(tokenizer.find(kUser));
    add(tokenizer.find(kEndOfTurn));
    if (style == ChatStyle::Plain) {
        for (TokenId id = 0; id < tokenizer.vocabSize(); ++id) {
            const std::string piece = tokenizer.piece(id);
            if (piece.find('\n') != std::string::npos
                && piece.find_first_not_of(" \t\r\n") == std::string::npos)
                stops.push_back(id);
        }
    }
    std::sort(stops.begin(), stops.end());
    stops.erase(std::unique(stops.begin(), stops.end()), stops.end());
    return stops;
}

} // namespace sightline
