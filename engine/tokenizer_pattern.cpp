// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokenizer_pattern.h"

#include "engine/error.h"
#include "engine/unicode_additions.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace sightline {
namespace {

constexpr std::string_view kWhiteSpace = "\\p{White_Space}";
constexpr std::string_view kHexDigits = "0-9A-Fa-f";
/// Ideographs of Unicode 15.0 and 15.1, which the script tables of PCRE2 10.42 lack.
constexpr std::string_view kNewerHan = "\\x{2b739}\\x{2ebf0}-\\x{2ee5d}\\x{31350}-\\x{323af}";

/// Long names of general categories, which PCRE2 10.42 does not have.
constexpr std::array<std::pair<std::string_view, std::string_view>, 17> kLongNames{{
    {"Letter", "L"},
    {"Uppercase_Letter", "Lu"},
    {"Lowercase_Letter", "Ll"},
    {"Titlecase_Letter", "Lt"},
    {"Modifier_Letter", "Lm"},
    {"Other_Letter", "Lo"},
    {"Mark", "M"},
    {"Nonspacing_Mark", "Mn"},
    {"Number", "N"},
    {"Decimal_Number", "Nd"},
    {"Letter_Number", "Nl"},
    {"Other_Number", "No"},
    {"Punctuation", "P"},
    {"Connector_Punctuation", "Pc"},
    {"Symbol", "S"},
    {"Separator", "Z"},
    {"Space_Separator", "Zs"},
}};

bool isGeneralCategory(std::string_view name)
{
    return (name.size() == 1 || name.size() == 2)
           && std::string_view("LMNPSZC").find(name[0]) != std::string_view::npos;
}

/// Properties that are no script; every other name of three letters or more is taken for one.
bool isOtherProperty(std::string_view name)
{
    constexpr std::string_view kNames[] = {
        "Any",       "Alphabetic", "White_Space", "Uppercase",
        "Lowercase", "Emoji",      "Ideographic", "Extended_Pictographic"};
    return std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames);
}

class Translator {
public:
    Translator(std::string_view pattern, const std::string& where) : m_in(pattern), m_where(where)
    {
    }

    std::string run()
    {
        while (m_at < m_in.size()) {
            if (m_inClass)
                classCharacter();
            else
                character();
        }
        if (m_inClass)
            refuse("a character class without end");
        return std::move(m_out);
    }

private:
    [[noreturn]] void refuse(std::string_view what) const
    {
        throw Error(ErrorCode::UnsupportedModel,
                    fmt::format("{}: its regular expression uses {}, which is not supported.",
                                m_where, what));
    }

    [[nodiscard]] bool ahead(std::string_view text) const
    {
        return m_in.substr(m_at).starts_with(text);
    }

    void copy(std::size_t count)
    {
        m_out.append(m_in.substr(m_at, count));
        m_at += count;
    }

    void character()
    {
        const char c = m_in[m_at];
        if (c == '\\') {
            escape();
        } else if (c == '[') {
            copy(1);
            m_inClass = true;
            if (ahead("^"))
                copy(1);
            if (ahead("]"))
                refuse("an empty character class");
        } else if (c == '(') {
            group();
        } else if (c == '{') {
            repeat();
        } else {
            copy(1);
        }
    }

    void group()
    {
        if (ahead("(*"))
            refuse("a verb \"(*\"");
        if (!ahead("(?")) {
            copy(1);
            return;
        }
        // Options: (?i:...) is the same in both; (?i) scopes differently unless it opens the
        // pattern; m is another option in each.
        std::size_t end = m_at + 2;
        while (end < m_in.size() && (m_in[end] == '-' || (m_in[end] >= 'a' && m_in[end] <= 'z')))
            ++end;
        const std::string_view options = m_in.substr(m_at + 2, end - m_at - 2);
        const bool isOptions =
            !options.empty() && end < m_in.size() && (m_in[end] == ':' || m_in[end] == ')');
        if (isOptions && options.find_first_not_of("ix-") != std::string_view::npos)
            refuse(fmt::format("the option (?{})", options));
        if (isOptions && m_in[end] == ')' && m_at != 0)
            refuse("an option in the middle");
        copy(2);
    }

    void repeat()
    {
        const std::size_t end = m_in.find('}', m_at);
        const std::string_view body =
            end == std::string_view::npos ? "" : m_in.substr(m_at + 1, end - m_at - 1);
        if (body.empty() || body == ","
            || body.find_first_not_of("0123456789,") != std::string_view::npos
            || std::count(body.begin(), body.end(), ',') > 1) {
            m_out += "\\{"; // no quantifier, so the character itself
            ++m_at;
            return;
        }
        const char next = end + 1 < m_in.size() ? m_in[end + 1] : '\0';
        if (next == '+' || (next == '?' && body.find(',') == std::string_view::npos))
            refuse(fmt::format("{{{}}}{}", body, next));
        m_out += fmt::format("{{{}{}}}", body[0] == ',' ? "0" : "", body);
        m_at = end + 1;
    }

    void classCharacter()
    {
        if (ahead("\\")) {
            escape();
        } else if (ahead("[:")) {
            posixBracket();
        } else if (ahead("[")) {
            refuse("a character class within another");
        } else if (ahead("&&")) {
            refuse("an intersection of character classes");
        } else {
            if (ahead("]"))
                m_inClass = false;
            copy(1);
        }
    }

    void posixBracket()
    {
        const std::size_t end = m_in.find(":]", m_at);
        const std::string_view name =
            end == std::string_view::npos ? "" : m_in.substr(m_at + 2, end - m_at - 2);
        if (name == "space")
            m_out += kWhiteSpace;
        else if (name == "digit")
            m_out += "\\p{Nd}" + unicodeAdditions("Nd");
        else if (name == "word")
            m_out += wordClassBody();
        else if (name == "xdigit")
            m_out += kHexDigits;
        else
            refuse(fmt::format("the bracket [:{}:]", name));
        m_at = end + 2;
    }

    /// Writes a set of characters; `body` is what stands between brackets.
    void set(std::string_view body, bool negated)
    {
        if (m_inClass && negated)
            refuse("a negated set within a character class");
        if (m_inClass)
            m_out += body;
        else
            m_out += fmt::format("[{}{}]", negated ? "^" : "", body);
    }

    void escape()
    {
        if (m_at + 1 == m_in.size())
            refuse("a backslash at the end");
        const char c = m_in[m_at + 1];
        switch (c) {
        case 's':
        case 'S':
            m_out += c == 's' ? "\\p{White_Space}" : "\\P{White_Space}";
            break;
        case 'd':
        case 'D':
            set("\\p{Nd}" + unicodeAdditions("Nd"), c == 'D');
            break;
        case 'w':
        case 'W':
            set(wordClassBody(), c == 'W');
            break;
        case 'h':
        case 'H':
            set(kHexDigits, c == 'H');
            break;
        case 'v':
            m_out += "\\x0b";
            break;
        case 'b':
            m_out += m_inClass ? "\\x08" : wordBoundary(true);
            break;
        case 'B':
            m_out += wordBoundary(false);
            break;
        case 'p':
        case 'P':
            property();
            return;
        case 'u':
            codePoint();
            return;
        case 'Q':
        case 'E':
        case 'C':
        case 'K':
        case 'N':
        case 'R':
        case 'X':
            refuse(fmt::format("\\{}", c));
        default:
            copy(2);
            return;
        }
        m_at += 2;
    }

    static std::string wordBoundary(bool positive)
    {
        const std::string& word = wordClassBody();
        return positive ? fmt::format("(?:(?<=[{0}])(?![{0}])|(?<![{0}])(?=[{0}]))", word)
                        : fmt::format("(?:(?<=[{0}])(?=[{0}])|(?<![{0}])(?![{0}]))", word);
    }

    void property()
    {
        const std::size_t end = m_in.find('}', m_at);
        if (m_at + 2 >= m_in.size() || m_in[m_at + 2] != '{' || end == std::string_view::npos)
            refuse("\\p without braces");
        std::string_view name = m_in.substr(m_at + 3, end - m_at - 3);
        bool negated = m_in[m_at + 1] == 'P';
        if (name.starts_with('^')) {
            negated = !negated;
            name.remove_prefix(1);
        }
        m_at = end + 1;
        for (const auto& [longName, shortName] : kLongNames) {
            if (name == longName)
                name = shortName;
        }
        if (name.empty()
            || name.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_")
                   != std::string_view::npos)
            refuse("a property that is no plain name");
        const bool plain = isGeneralCategory(name) || isOtherProperty(name);
        std::string additions = isGeneralCategory(name) ? unicodeAdditions(name) : "";
        if (name == "Han")
            additions = kNewerHan;
        // Within brackets a negated property cannot exclude the additions; they count as before.
        if (additions.empty() || (m_inClass && negated))
            m_out += fmt::format("\\{}{{{}{}}}", negated ? 'P' : 'p', plain ? "" : "sc:", name);
        else
            set(fmt::format("\\p{{{}{}}}{}", plain ? "" : "sc:", name, additions), negated);
    }

    void codePoint()
    {
        const std::string_view digits = m_in.substr(m_at + 2, 4);
        if (digits.size() != 4
            || digits.find_first_not_of("0123456789abcdefABCDEF") != std::string_view::npos)
            refuse("\\u without four hexadecimal digits");
        m_out += fmt::format("\\x{{{}}}", digits);
        m_at += 6;
    }

    std::string_view m_in;
    const std::string& m_where;
    std::size_t m_at = 0;
    bool m_inClass = false;
    std::string m_out;
};

} // namespace

const std::string& wordClassBody()
{
    // Oniguruma takes its Latin-1 part from a table of its own, hence the six superscripts and
    // fractions.
    static const std::string kBody = "\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\xb2\\xb3\\xb9\\xbc-\\xbe"
                                     + unicodeAdditions("L") + unicodeAdditions("M")
                                     + unicodeAdditions("Nd");
    return kBody;
}

std::string toPcre2Pattern(std::string_view pattern, const std::string& where)
{
    return Translator(pattern, where).run();
}

} // namespace sightline
