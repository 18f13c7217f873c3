// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte chooses what the rest is: a tokenizer.json; a text to encode; or an expression for
// the pre-tokenizer, a line end, and a text.
#include "engine/error.h"
#include "engine/tokenizer.h"
#include "engine/utf8.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

using namespace sightline;
using nlohmann::json;

namespace {

/// Every byte, a few merges, one added token; `expression` cuts the text before the usual one does.
std::string smallTokenizer(std::string_view expression)
{
    json vocab;
    int id = 0;
    std::vector<std::string> letters;
    for (unsigned byte = 0, next = 0x100; byte < 256; ++byte) {
        const bool printable =
            (byte >= 0x21 && byte <= 0x7E) || (byte >= 0xA1 && byte <= 0xAC) || byte >= 0xAE;
        const unsigned c = printable ? byte : next++;
        std::string utf8;
        if (c < 0x80)
            utf8 = {static_cast<char>(c)};
        else
            utf8 = {static_cast<char>(0xC0 | c >> 6), static_cast<char>(0x80 | (c & 0x3F))};
        vocab[utf8] = id++;
    }
    json merges = json::array();
    for (const char* pair : {"a a", "aa aa", "Ġ a", "t h", "th e", "Ġ the", "Ċ Ċ", "ä ½"}) {
        merges.push_back(pair);
        std::string joined = pair;
        joined.erase(joined.find(' '), 1);
        vocab[joined] = id++;
    }
    json stages = json::array();
    if (!expression.empty())
        stages.push_back(
            {{"type", "Split"}, {"behavior", "Isolated"}, {"pattern", {{"Regex", expression}}}});
    stages.push_back({{"type", "ByteLevel"}, {"add_prefix_space", false}});
    const json root{{"model", {{"type", "BPE"}, {"vocab", vocab}, {"merges", merges}}},
                    {"pre_tokenizer", {{"type", "Sequence"}, {"pretokenizers", stages}}},
                    {"added_tokens", {{{"id", id}, {"content", "<x>"}, {"special", true}}}}};
    return root.dump();
}

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// What must hold for any text with a tokenizer that neither adds nor removes text.
void checkText(const Tokenizer& tokenizer, std::string_view bytes)
{
    for (const bool parse : {false, true}) {
        const Encoding encoding = tokenizer.encode(bytes, parse);
        require(encoding.text == replaceInvalidUtf8(bytes));
        require(tokenizer.decode(encoding.ids) == encoding.text);
        std::int64_t at = 0;
        for (const TokenSpan& span : encoding.offsets) {
            require(span.begin == at && span.end > at);
            at = span.end;
        }
        require(at == static_cast<std::int64_t>(encoding.text.size()));
        StreamingDecoder decoder(tokenizer);
        std::string streamed;
        for (const TokenId id : encoding.ids) {
            require(parse || !tokenizer.isAdded(id));
            streamed += decoder.push(id);
        }
        require(streamed + decoder.flush() == encoding.text);
    }
}

void readFile(std::string_view text)
{
    const Tokenizer tokenizer = Tokenizer::fromJson(text, "", "fuzz.json");
    const Encoding encoding =
        tokenizer.encode("The keeper, 12 <x> \n\n\xE4\xBD\xA0 aaaa\xFF", true);
    for (const TokenId id : encoding.ids)
        (void)tokenizer.displayPiece(id);
    (void)tokenizer.decode(encoding.ids);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view rest(reinterpret_cast<const char*>(data) + 1, size - 1);
    static const Tokenizer kPlain = Tokenizer::fromJson(smallTokenizer(""), "", "small.json");
    try {
        if (data[0] % 3 == 0) {
            readFile(rest);
        } else if (data[0] % 3 == 1) {
            checkText(kPlain, rest);
        } else {
            const std::size_t end = rest.find('\n');
            const std::string expression = replaceInvalidUtf8(rest.substr(0, end));
            const std::string_view text = end == std::string_view::npos ? "" : rest.substr(end + 1);
            checkText(Tokenizer::fromJson(smallTokenizer(expression), "", "small.json"), text);
        }
    } catch (const Error&) {
        // A refusal is an answer; anything else is a finding.
    }
    return 0;
}
