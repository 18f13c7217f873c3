// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/html_reader.h"

#include "app/documents/text_builder.h"
#include "app/documents/text_decoding.h"
#include "app/formatting.h"

#include <QRegularExpression>

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

#include <iconv.h>

#include <cerrno>
#include <cstring>
#include <set>
#include <string_view>
#include <vector>

namespace sightline {
namespace {

constexpr int kDeepest = 1000; // elements inside each other; browsers stop at 512

const std::set<std::string_view> kSkipped
    = { "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "select", "nav", "button",
        "textarea", "canvas", "audio", "video", "datalist" };
const std::set<std::string_view> kBlocks
    = { "p", "div", "section", "article", "main", "header", "footer", "aside", "blockquote", "figure", "figcaption",
        "address", "dl", "dt", "dd", "fieldset", "form", "hr", "table", "caption", "details", "summary", "center",
        "body" };

/// Receives the parser's events. The parser is C: nothing may be thrown through it.
class Page {
public:
    Page(TextBuilder& builder, const std::function<bool()>& stopped) : m_builder(builder), m_stopped(stopped) {}

    htmlParserCtxtPtr parser = nullptr;
    HtmlOutcome outcome;

    void start(std::string_view name, const xmlChar** attributes)
    {
        if (m_stopped && (++m_events & 1023) == 0 && m_stopped())
            return give(QStringLiteral("was not read to its end."));
        if (++m_depth > kDeepest)
            return give(QStringLiteral("has more than %1 elements inside each other; that is no page of text.")
                            .arg(format::count(kDeepest)));
        if (m_skipFrom > 0)
            return;
        if (kSkipped.contains(name) || isHidden(attributes)) {
            m_skipFrom = m_depth;
        } else if (name == "title") {
            m_inTitle = true;
        } else if (name == "head") {
            m_inHead = true;
        } else if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6') {
            m_builder.begin(TextBuilder::Block::Heading, name[1] - '0');
        } else if (name == "br") {
            m_builder.lineBreak();
        } else if (name == "ul" || name == "ol") {
            m_builder.end();
            m_lists.push_back(name == "ol" ? 1 : 0);
        } else if (name == "li") {
            int* number = m_lists.empty() ? nullptr : &m_lists.back();
            const int depth = m_lists.empty() ? 0 : static_cast<int>(m_lists.size()) - 1;
            m_builder.begin(TextBuilder::Block::ListItem, depth, number && *number > 0 ? (*number)++ : 0);
            m_itemIsFresh = true;
            return;
        } else if (name == "pre") {
            m_builder.begin(TextBuilder::Block::Verbatim);
        } else if (name == "tr") {
            m_builder.begin(TextBuilder::Block::TableRow);
            m_inRow = true;
        } else if ((name == "td" || name == "th") && m_inRow) {
            m_builder.cell();
        } else if (kBlocks.contains(name) && !m_inRow && !m_itemIsFresh) {
            m_builder.end(); // the first paragraph of an item stands on the item's line
        }
    }

    void end(std::string_view name)
    {
        const int depth = m_depth--;
        if (m_skipFrom > 0) {
            if (depth <= m_skipFrom)
                m_skipFrom = 0;
            return;
        }
        if (name == "title")
            m_inTitle = false;
        else if (name == "head")
            m_inHead = false;
        else if (name == "ul" || name == "ol") {
            if (!m_lists.empty())
                m_lists.pop_back();
            m_builder.end();
        } else if (name == "tr") {
            m_inRow = false;
            m_builder.end();
        } else if (name == "pre" || name == "li" || (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6'))
            m_builder.end();
        else if (kBlocks.contains(name) && !m_inRow)
            m_builder.end();
    }

    void text(std::string_view utf8)
    {
        if (m_skipFrom > 0)
            return;
        const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
        if (m_inTitle) {
            if (outcome.title.size() < 1000)
                outcome.title += text;
        } else if (!m_inHead) {
            m_builder.add(text);
            if (m_itemIsFresh)
                for (const QChar c : text)
                    m_itemIsFresh = m_itemIsFresh && c.isSpace();
        }
        if (m_builder.size() > kLargestDocument)
            give(QStringLiteral("holds more than %1 of text, which is more than any model reads.")
                     .arg(format::bytes(kLargestDocument)));
    }

private:
    static bool isHidden(const xmlChar** attributes)
    {
        for (; attributes && attributes[0]; attributes += 2) {
            const std::string_view key(reinterpret_cast<const char*>(attributes[0]));
            if (key == "hidden")
                return true;
            const char* value = reinterpret_cast<const char*>(attributes[1]);
            if (value && key == "style" && std::strstr(value, "display:none"))
                return true;
            if (value && key == "role" && std::strcmp(value, "navigation") == 0)
                return true;
        }
        return false;
    }
    void give(const QString& failure)
    {
        if (outcome.failure.isEmpty())
            outcome.failure = failure;
        xmlStopParser(parser);
    }

    TextBuilder& m_builder;
    const std::function<bool()>& m_stopped;
    std::vector<int> m_lists; // next number, 0 for bullets
    unsigned m_events = 0;
    int m_depth = 0;
    int m_skipFrom = 0; // depth of the element whose contents are left out; 0: none
    bool m_inTitle = false;
    bool m_inHead = false;
    bool m_inRow = false;
    bool m_itemIsFresh = false;
};

std::string_view viewOf(const xmlChar* name)
{
    const char* text = reinterpret_cast<const char*>(name);
    if (const char* colon = std::strchr(text, ':')) // XHTML with a prefix
        text = colon + 1;
    return text;
}

/// The character encoding that a page names for itself; most of what names none is Windows-1252.
QByteArray encodingOf(const QByteArray& bytes)
{
    static const QRegularExpression names(
        QStringLiteral("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})"));
    const auto match = names.match(QString::fromLatin1(bytes.left(4096)));
    return match.hasMatch() ? match.captured(1).toLatin1() : QByteArray("windows-1252");
}

/// Bytes of another encoding as UTF-8, with U+FFFD where they make no sense in it.
QByteArray toUtf8(QByteArray bytes, const QByteArray& encoding)
{
    iconv_t converter = iconv_open("UTF-8", encoding.constData());
    if (converter == reinterpret_cast<iconv_t>(-1))
        converter = iconv_open("UTF-8", "windows-1252");
    if (converter == reinterpret_cast<iconv_t>(-1))
        return QString::fromLatin1(bytes).toUtf8();
    QByteArray utf8;
    QByteArray step(1 << 16, Qt::Uninitialized);
    char* from = bytes.data();
    std::size_t left = static_cast<std::size_t>(bytes.size());
    while (left > 0) {
        char* to = step.data();
        std::size_t room = static_cast<std::size_t>(step.size());
        const std::size_t result = iconv(converter, &from, &left, &to, &room);
        utf8.append(step.constData(), to - step.constData());
        if (result == static_cast<std::size_t>(-1) && errno != E2BIG && left > 0) {
            utf8.append("\xEF\xBF\xBD");
            ++from;
            --left;
            iconv(converter, nullptr, nullptr, nullptr, nullptr);
        }
    }
    iconv_close(converter);
    return utf8;
}

} // namespace

bool looksLikeHtml(const QByteArray& bytes)
{
    QByteArray head = bytes.left(1024);
    if (head.startsWith("\xEF\xBB\xBF"))
        head.remove(0, 3);
    head = head.trimmed().toLower();
    return head.startsWith("<!doctype html") || head.startsWith("<html")
        || (head.startsWith("<?xml") && head.contains("<html"));
}

HtmlOutcome addHtml(const QByteArray& bytes, TextBuilder& builder, const std::function<bool()>& stopped)
{
    Page page(builder, stopped);
    if (bytes.size() > kLargestDocument) {
        page.outcome.failure = QStringLiteral("is larger than %1.").arg(format::bytes(kLargestDocument));
        return page.outcome;
    }
    // UTF-8 and UTF-16 are known by themselves, whatever the page says.
    const bool isWide = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    const QByteArray given = isWide ? decodeText(bytes).text.toUtf8()
        : bytes.isValidUtf8()       ? bytes
                                    : toUtf8(bytes, encodingOf(bytes));

    htmlParserCtxtPtr parser = htmlNewParserCtxt();
    if (!parser) {
        page.outcome.failure = QStringLiteral("could not be read: memory ran out.");
        return page.outcome;
    }
    page.parser = parser;
    htmlSAXHandler handler;
    std::memset(&handler, 0, sizeof(handler));
    handler.startElement = [](void* context, const xmlChar* name, const xmlChar** attributes) {
        static_cast<Page*>(context)->start(viewOf(name), attributes);
    };
    handler.endElement = [](void* context, const xmlChar* name) { static_cast<Page*>(context)->end(viewOf(name)); };
    handler.characters = [](void* context, const xmlChar* text, int length) {
        static_cast<Page*>(context)->text({ reinterpret_cast<const char*>(text), static_cast<std::size_t>(length) });
    };
    handler.ignorableWhitespace = handler.characters;
    handler.cdataBlock = handler.characters;
    *parser->sax = handler;
    parser->userData = &page;
    htmlDocPtr tree = htmlCtxtReadMemory(parser, given.constData(), static_cast<int>(given.size()), nullptr,
                                         "UTF-8",
                                         HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
    if (tree) // with these handlers none is built
        xmlFreeDoc(tree);
    htmlFreeParserCtxt(parser);
    page.outcome.title = page.outcome.title.simplified().left(200);
    builder.end();
    return page.outcome;
}

ReadResult readHtml(const QByteArray& bytes, const QString& name, const std::function<bool()>& stopped)
{
    TextBuilder builder;
    const HtmlOutcome outcome = addHtml(bytes, builder, stopped);
    if (!outcome.failure.isEmpty())
        return { nullptr, QStringLiteral("“%1” %2").arg(name, outcome.failure) };
    auto document = std::make_shared<Document>();
    document->title = !outcome.title.isEmpty() ? outcome.title
        : !builder.firstHeading().isEmpty()    ? builder.firstHeading()
                                               : name;
    document->text = builder.take();
    document->isMarkdown = true;
    if (document->text.isEmpty())
        return { nullptr, QStringLiteral("“%1” is empty: the page shows no text of its own. Pages that scripts fill can "
                                         "be saved as text or PDF from the browser.").arg(name) };
    return { std::move(document), {} };
}

} // namespace sightline
