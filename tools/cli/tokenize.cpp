// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "engine/json_file.h"
#include "engine/tokenizer.h"
#include "tools/cli/common.h"

#include <fmt/format.h>

#include <cstdio>

namespace sightline::cli {

namespace {

struct TokenizeOptions {
    std::string text, file, decode;
    bool addedTokens = false;
    CLI::Option* textOption = nullptr;
};

std::vector<TokenId> parseIds(const std::string& list)
{
    std::vector<TokenId> ids;
    std::size_t at = 0;
    while (at < list.size()) {
        if (list[at] == ' ' || list[at] == ',' || list[at] == '[' || list[at] == ']' || list[at] == '\n') {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < list.size() && list[end] >= '0' && list[end] <= '9')
            ++end;
        if (end == at || end - at > 9)
            throw Error(ErrorCode::InvalidInput,
                        fmt::format("\"{}\" is no list of token ids", list.size() > 60 ? list.substr(0, 60) + "..." : list));
        ids.push_back(std::stoi(list.substr(at, end - at)));
        at = end;
    }
    return ids;
}

void run(const TokenizeOptions& options, const CommonOptions& common)
{
    const auto tokenizer = Tokenizer::load(modelFolder(common));
    if (!options.decode.empty()) {
        const auto ids = parseIds(options.decode);
        for (const TokenId id : ids)
            if (!tokenizer.hasToken(id))
                throw Error(ErrorCode::InvalidInput, fmt::format("The tokenizer has no token {}", id));
        const std::string text = tokenizer.decode(ids);
        if (!common.json.empty())
            writeJson(common.json, {{"ids", ids}, {"text", text}});
        else
            fmt::print("{}\n", text);
        return;
    }
    const std::string text = options.textOption->count() > 0 ? options.text : readFile(options.file, 64u << 20);
    const auto encoding = tokenizer.encode(text, options.addedTokens);
    if (!common.json.empty()) {
        nlohmann::json pieces = nlohmann::json::array(), offsets = nlohmann::json::array();
        for (std::size_t i = 0; i < encoding.ids.size(); ++i) {
            pieces.push_back(tokenizer.displayPiece(encoding.ids[i]));
            offsets.push_back({encoding.offsets[i].begin, encoding.offsets[i].end});
        }
        writeJson(common.json, {{"ids", encoding.ids}, {"pieces", pieces}, {"offsets", offsets}});
        return;
    }
    for (std::size_t i = 0; i < encoding.ids.size(); ++i)
        fmt::print("{:>7}  {:>9}..{:<9} {}\n", encoding.ids[i], encoding.offsets[i].begin, encoding.offsets[i].end,
                   nlohmann::json(tokenizer.displayPiece(encoding.ids[i])).dump());
    fmt::print("{} tokens\n", encoding.ids.size());
}

} // namespace

void addTokenize(CLI::App& app, CommonOptions& common)
{
    auto* command = app.add_subcommand("tokenize", "Show the tokens of a text, or the text of tokens");
    addCommonOptions(*command, common);
    auto options = std::make_shared<TokenizeOptions>();
    auto* what = command->add_option_group("input");
    options->textOption = what->add_option("--text", options->text, "Text to divide into tokens");
    what->add_option("--file", options->file, "File with the text");
    what->add_option("--decode", options->decode, "Token ids, separated by commas or spaces, to turn into text");
    what->require_option(1);
    command->add_flag("--added-tokens", options->addedTokens, "Read control tokens in the text as such");
    command->callback([options, &common] { run(*options, common); });
}

} // namespace sightline::cli
