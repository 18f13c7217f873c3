// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt_builder.h"

#include "app/document_tokens.h"
#include "app/formatting.h"
#include "engine/chat_format.h"
#include "engine/error.h"
#include "engine/model.h"

namespace sightline {

namespace {

std::vector<ChatTurn> systemTurns(const QString& text)
{
    return text.isEmpty() ? std::vector<ChatTurn>() : std::vector<ChatTurn> { { ChatTurn::Role::System, text.toStdString(), {} } };
}

} // namespace

DocumentTokensPtr tokenizeDocument(const Tokenizer& tokenizer, const DocumentPtr& document,
                                   const QString& systemPrompt)
{
    const std::string utf8 = document->text.toStdString();
    auto prepared = std::make_shared<ChatDocument>(prepareDocument(tokenizer, utf8));
    const auto count = static_cast<std::size_t>(prepared->tokenCount);

    auto tokens = std::make_shared<DocumentTokens>();
    tokens->document = document;
    tokens->ids.assign(prepared->ids.begin(), prepared->ids.begin() + prepared->tokenCount);
    TextRanges ranges = toUtf16Ranges(utf8, std::span(prepared->offsets).first(count));
    tokens->begins = std::move(ranges.begins);
    tokens->ends = std::move(ranges.ends);
    const std::vector<ChatTurn> front = systemTurns(systemPrompt);
    const ChatPrompt bare = buildPrompt(tokenizer, detectChatStyle(tokenizer), *prepared, front, false);
    const Segment* segment = bare.document();
    if (!segment)
        throw Error(ErrorCode::InvalidInput, "The document gives no tokens with this model's tokenizer.");
    tokens->firstPosition = segment->begin;
    tokens->prepared = std::move(prepared);
    return tokens;
}

PromptInfoPtr buildPromptInfo(const Model& model, const DocumentTokensPtr& document,
                              const std::vector<PastTurn>& history, const QString& question,
                              const QString& systemPrompt)
{
    std::vector<ChatTurn> turns = systemTurns(systemPrompt);
    for (const PastTurn& past : history) {
        turns.push_back({ ChatTurn::Role::User, past.question.toStdString(), {} });
        turns.push_back({ ChatTurn::Role::Assistant, past.answer.toStdString(), past.answerIds });
    }
    turns.push_back({ ChatTurn::Role::User, question.toStdString(), {} });

    auto prompt = std::make_shared<PromptInfo>();
    prompt->document = document;
    prompt->systemPrompt = systemPrompt;
    static const ChatDocument kNoDocument;
    prompt->chat = buildPrompt(model.tokenizer(), model.chatStyle(),
                               document ? *document->prepared : kNoDocument, turns, true);
    prompt->pieces.reserve(prompt->length());
    for (const TokenId id : prompt->chat.ids)
        prompt->pieces << QString::fromStdString(model.tokenizer().displayPiece(id));

    // The engine would refuse as well; here the two parts can be told apart.
    const std::int64_t limit = model.contextLength();
    if (prompt->length() >= limit) {
        const std::int64_t documentTokens = document ? document->count() : 0;
        const QString sentence
            = QStringLiteral("The document has %1 tokens and the conversation %2, but %3 reads at most %4 at "
                             "once; start a new conversation or open a shorter document.%5")
                  .arg(format::count(documentTokens), format::count(prompt->length() - documentTokens),
                       QString::fromStdString(model.name()), format::count(limit),
                       model.contextNote().empty() ? QString()
                                                   : QStringLiteral(" %1.").arg(QString::fromStdString(model.contextNote())));
        throw Error(ErrorCode::InvalidInput, sentence.toStdString());
    }
    return prompt;
}

} // namespace sightline
