// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/markdown.h"

#include <QHash>

#include <md4c.h>

#include <algorithm>

namespace sightline::markdown {
namespace {

/// Collects what the parser reports. The parser hands out pointers into the source wherever text comes from there.
class Collector {
public:
    Collector(const QString& text, std::int32_t begin, std::int32_t end, const QByteArray& utf8)
        : m_text(text), m_begin(begin), m_end(end), m_utf8(utf8), m_lastSource(begin)
    {
        if (utf8.size() != end - begin || !QStringView(text).mid(begin, end - begin).isValidUtf16())
            mapBytes();
    }

    Piece piece;

    int enterBlock(MD_BLOCKTYPE type, void* detail)
    {
        close(); // the text of an item before a list inside it
        switch (type) {
        case MD_BLOCK_QUOTE:
            ++m_quote;
            break;
        case MD_BLOCK_UL:
            m_lists.push_back({ 0, u'•' });
            break;
        case MD_BLOCK_OL: {
            const auto* list = static_cast<MD_BLOCK_OL_DETAIL*>(detail);
            m_lists.push_back({ static_cast<int>(list->start), QChar::fromLatin1(list->mark_delimiter) });
            break;
        }
        case MD_BLOCK_LI:
            m_marker = m_lists.back().delimiter == u'•' ? QStringLiteral("•")
                                                        : QString::number(m_lists.back().number++) + m_lists.back().delimiter;
            break;
        case MD_BLOCK_HR:
            open(Block::Kind::Rule);
            close();
            break;
        case MD_BLOCK_H:
            open(Block::Kind::Heading);
            m_block.level = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
            break;
        case MD_BLOCK_CODE: {
            open(Block::Kind::Code);
            const auto* code = static_cast<MD_BLOCK_CODE_DETAIL*>(detail);
            if (code->lang.text)
                m_block.language = QString::fromUtf8(code->lang.text, static_cast<qsizetype>(code->lang.size));
            m_block.opensCode = m_block.closesCode = true;
            break;
        }
        case MD_BLOCK_P:
            open(Block::Kind::Paragraph);
            break;
        case MD_BLOCK_TR:
            ++m_row;
            m_column = 0;
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD: {
            open(Block::Kind::Cell);
            m_block.isHead = type == MD_BLOCK_TH;
            m_block.row = m_row;
            m_block.column = m_column++;
            const auto align = static_cast<MD_BLOCK_TD_DETAIL*>(detail)->align;
            m_block.alignment = align == MD_ALIGN_RIGHT ? Qt::AlignRight
                : align == MD_ALIGN_CENTER              ? Qt::AlignHCenter
                                                        : Qt::AlignLeft;
            break;
        }
        default:
            break;
        }
        return 0;
    }

    int leaveBlock(MD_BLOCKTYPE type)
    {
        close();
        if (type == MD_BLOCK_QUOTE)
            --m_quote;
        else if (type == MD_BLOCK_UL || type == MD_BLOCK_OL)
            m_lists.pop_back();
        else if (type == MD_BLOCK_LI) {
            if (!m_marker.isEmpty()) { // an empty item
                open(Block::Kind::Paragraph);
                close();
            }
        } else if (type == MD_BLOCK_TABLE)
            ++m_row;
        return 0;
    }

    int span(MD_SPANTYPE type, void* detail, bool enters)
    {
        const auto set = [&](std::uint8_t bit) {
            int& depth = m_depths[bit];
            depth += enters ? 1 : -1;
            m_style = static_cast<std::uint8_t>(depth > 0 ? m_style | bit : m_style & ~bit);
        };
        switch (type) {
        case MD_SPAN_EM:
            set(Italic);
            break;
        case MD_SPAN_STRONG:
            set(Bold);
            break;
        case MD_SPAN_CODE:
            set(Mono);
            break;
        case MD_SPAN_DEL:
            set(Strike);
            break;
        case MD_SPAN_A:
            set(Link);
            if (enters) {
                const MD_ATTRIBUTE& href = static_cast<MD_SPAN_A_DETAIL*>(detail)->href;
                piece.links.push_back(QString::fromUtf8(href.text, static_cast<qsizetype>(href.size)));
                m_link = static_cast<int>(piece.links.size()) - 1;
            } else {
                m_link = -1;
            }
            break;
        default:
            break;
        }
        return 0;
    }

    int text(MD_TEXTTYPE type, const MD_CHAR* from, MD_SIZE size)
    {
        if (!m_isOpen) // an item of a tight list has no paragraph of its own
            open(Block::Kind::Paragraph);
        const auto* first = m_utf8.constData();
        const bool isOfSource = from >= first && from < first + m_utf8.size();
        if (!isOfSource) { // a line end, or the indentation of code
            if (size == 0)
                return 0;
            if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR || *from == '\n' || (type == MD_TEXT_CODE && (m_style & Mono)))
                lineEnd(type == MD_TEXT_CODE && (m_style & Mono) ? u' ' : u'\n');
            else
                add(QString::fromUtf8(from, static_cast<qsizetype>(size)), m_lastSource, 0);
            return 0;
        }
        const std::int32_t begin = place(from - first);
        const std::int32_t end = std::min(m_end, place(from - first + static_cast<std::ptrdiff_t>(size)));
        if (begin >= end) // what was added to close emphasis
            return 0;
        if (type == MD_TEXT_ENTITY)
            add(entity(m_text.mid(begin, end - begin)), begin, end - begin);
        else
            add(m_text.mid(begin, end - begin), begin, end - begin);
        return 0;
    }

private:
    struct List {
        int number;
        QChar delimiter;
    };

    void mapBytes()
    {
        m_places.reserve(static_cast<std::size_t>(m_utf8.size()) + 1);
        std::int32_t at = m_begin;
        for (qsizetype i = 0; i < m_utf8.size();) {
            const auto lead = static_cast<unsigned char>(m_utf8[i]);
            const int length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
            for (int part = 0; part < length && i < m_utf8.size(); ++part, ++i)
                m_places.push_back(at);
            at += length == 4 ? 2 : 1;
        }
        m_places.push_back(at);
    }
    std::int32_t place(std::ptrdiff_t byte) const
    {
        return m_places.empty() ? m_begin + static_cast<std::int32_t>(byte) : m_places[static_cast<std::size_t>(byte)];
    }

    static QString entity(const QString& name)
    {
        static const QHash<QString, QString> known {
            { QStringLiteral("&amp;"), QStringLiteral("&") },    { QStringLiteral("&lt;"), QStringLiteral("<") },
            { QStringLiteral("&gt;"), QStringLiteral(">") },     { QStringLiteral("&quot;"), QStringLiteral("\"") },
            { QStringLiteral("&apos;"), QStringLiteral("'") },   { QStringLiteral("&nbsp;"), QStringLiteral(" ") },
            { QStringLiteral("&mdash;"), QStringLiteral("—") },  { QStringLiteral("&ndash;"), QStringLiteral("–") },
            { QStringLiteral("&hellip;"), QStringLiteral("…") }, { QStringLiteral("&times;"), QStringLiteral("×") } };
        if (name.startsWith(QStringLiteral("&#"))) {
            const bool isHex = name.size() > 2 && (name[2] == u'x' || name[2] == u'X');
            bool isNumber = false;
            const uint code = QStringView(name).mid(isHex ? 3 : 2).chopped(1).toUInt(&isNumber, isHex ? 16 : 10);
            if (isNumber && code >= 0x20 && code <= 0x10FFFF && !(code >= 0xD800 && code < 0xE000)) {
                const char32_t character = code;
                return QString::fromUcs4(&character, 1);
            }
        }
        return known.value(name, name);
    }

    void open(Block::Kind kind)
    {
        close();
        m_block = Block();
        m_block.kind = kind;
        m_block.quote = m_quote;
        m_block.list = static_cast<int>(m_lists.size());
        m_isOpen = true;
    }
    void close()
    {
        if (!m_isOpen)
            return;
        m_isOpen = false;
        if (m_block.kind == Block::Kind::Code && m_block.text.endsWith(u'\n')) {
            m_block.text.chop(1);
            trimLastRun();
        }
        if (!m_marker.isEmpty()) {
            m_block.marker = std::exchange(m_marker, QString());
            m_block.markerEnd = m_block.runs.empty() ? m_lastSource : m_block.runs.front().source;
            std::int32_t line = m_block.markerEnd;
            while (line > m_begin && m_text[line - 1] != u'\n' && line > m_lastOfBlockBefore)
                --line;
            m_block.markerSource = line;
            m_block.isTight = !piece.blocks.empty();
        }
        m_lastOfBlockBefore = m_lastSource;
        piece.blocks.push_back(std::move(m_block));
    }
    void trimLastRun()
    {
        if (!m_block.runs.empty() && --m_block.runs.back().length == 0)
            m_block.runs.pop_back();
    }

    /// A line end of the text: the next one in the source.
    void lineEnd(QChar shown)
    {
        std::int32_t at = m_lastSource;
        while (at < m_end && m_text[at] != u'\n')
            ++at;
        add(QString(shown), std::min(at, m_end), at < m_end ? 1 : 0);
    }

    void add(const QString& shown, std::int32_t source, std::int32_t sourceLength)
    {
        Run run;
        run.begin = static_cast<std::int32_t>(m_block.text.size());
        run.length = static_cast<std::int32_t>(shown.size());
        run.source = source;
        run.sourceLength = sourceLength;
        run.style = m_style;
        run.link = m_link;
        m_block.text += shown;
        m_block.runs.push_back(run);
        m_lastSource = source + sourceLength;
    }

    const QString& m_text;
    std::int32_t m_begin, m_end;
    const QByteArray& m_utf8;
    std::vector<std::int32_t> m_places; // of bytes in the text; empty where they are the same
    Block m_block;
    bool m_isOpen = false;
    QString m_marker;
    std::vector<List> m_lists;
    QHash<std::uint8_t, int> m_depths;
    int m_quote = 0;
    int m_row = 0;
    int m_column = 0;
    int m_link = -1;
    std::uint8_t m_style = Plain;
    std::int32_t m_lastSource;
    std::int32_t m_lastOfBlockBefore = 0;
};

/// What closes the emphasis and code that a growing text has left open.
QByteArray closers(QStringView text)
{
    bool inCode = false, isBold = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'`')
            inCode = !inCode;
        else if (!inCode && text[i] == u'*' && i + 1 < text.size() && text[i + 1] == u'*') {
            // An opening mark stands before a word, a closing one behind it.
            const bool opens = i + 2 < text.size() && !text[i + 2].isSpace();
            if (isBold || opens)
                isBold = !isBold;
            ++i;
        }
    }
    return inCode ? QByteArray("`") : isBold ? QByteArray("**") : QByteArray();
}

} // namespace

Piece parse(const QString& text, std::int32_t begin, std::int32_t end, bool isOpen)
{
    QStringView view = QStringView(text).mid(begin, end - begin);
    QByteArray utf8 = view.toUtf8();
    if (const QByteArray closing = isOpen ? closers(view) : QByteArray(); !closing.isEmpty()) {
        while (!utf8.isEmpty() && (utf8.back() == ' ' || utf8.back() == '\n')) // behind a blank they would close nothing
            utf8.chop(1);
        utf8 += closing;
    }
    Collector collector(text, begin, end, utf8);
    collector.piece.begin = begin;
    collector.piece.end = end;
    MD_PARSER parser {};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_NOHTML
        | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
        return static_cast<Collector*>(self)->enterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) {
        return static_cast<Collector*>(self)->leaveBlock(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
        return static_cast<Collector*>(self)->span(type, detail, true);
    };
    parser.leave_span = [](MD_SPANTYPE type, void* detail, void* self) {
        return static_cast<Collector*>(self)->span(type, detail, false);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* from, MD_SIZE size, void* self) {
        return static_cast<Collector*>(self)->text(type, from, size);
    };
    md_parse(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), &parser, &collector);
    return std::move(collector.piece);
}

Piece parseCode(const QString& text, std::int32_t begin, std::int32_t end, bool opens, bool closes)
{
    Piece piece { begin, end, {}, {} };
    Block block;
    block.kind = Block::Kind::Code;
    block.opensCode = opens;
    block.closesCode = closes;
    std::int32_t from = begin, to = end;
    if (opens) {
        const qsizetype line = text.indexOf(u'\n', begin);
        const std::int32_t stop = line < 0 || line >= end ? end : static_cast<std::int32_t>(line);
        QStringView info = QStringView(text).mid(begin, stop - begin).trimmed();
        while (!info.isEmpty() && (info.front() == u'`' || info.front() == u'~'))
            info = info.mid(1);
        block.language = info.trimmed().toString().section(u' ', 0, 0);
        from = std::min(end, stop + 1);
    }
    if (closes) { // the last line
        std::int32_t at = end > begin && text[end - 1] == u'\n' ? end - 1 : end;
        while (at > from && text[at - 1] != u'\n')
            --at;
        to = at;
    }
    if (to > from && text[to - 1] == u'\n')
        --to;
    if (to > from) {
        block.text = text.mid(from, to - from);
        block.runs.push_back({ 0, to - from, from, to - from, Mono, -1 });
    }
    piece.blocks.push_back(std::move(block));
    return piece;
}

// Splitter ------------------------------------------------------------------------------------------------------------

namespace {

constexpr std::int32_t kLongestParagraph = 2000; // characters; longer ones are cut at a line end or blank
constexpr int kCodeLines = 24;                   // in a stretch

bool isListItem(QStringView line)
{
    if (line.size() > 1 && (line[0] == u'-' || line[0] == u'*' || line[0] == u'+') && line[1] == u' ')
        return true;
    qsizetype digits = 0;
    while (digits < line.size() && line[digits].isDigit())
        ++digits;
    return digits > 0 && digits < 10 && digits + 1 < line.size() && (line[digits] == u'.' || line[digits] == u')')
        && line[digits + 1] == u' ';
}

/// Length of the fence that a line begins with, or 0.
qsizetype fenceOf(QStringView line, QChar& character)
{
    const QStringView body = line.trimmed();
    if (body.isEmpty() || (body[0] != u'`' && body[0] != u'~'))
        return 0;
    character = body[0];
    qsizetype length = 0;
    while (length < body.size() && body[length] == character)
        ++length;
    const bool hasTick = character == u'`' && body.mid(length).contains(u'`'); // inline code
    return length >= 3 && !hasTick ? length : 0;
}

} // namespace

void Splitter::seal(std::int32_t end, bool closes)
{
    if (end <= m_begin)
        return;
    m_stretches.push_back({ m_begin, end, m_isCode, m_opens, closes, true });
    m_begin = end;
    m_opens = false;
    m_sawBlank = false;
    m_isList = false;
    m_lines = 0;
}

void Splitter::takeLine(const QString& text, std::int32_t begin, std::int32_t end)
{
    const QStringView line = QStringView(text).mid(begin, end - begin);
    const bool isBlank = line.trimmed().isEmpty();
    QChar character;
    if (m_isCode) {
        ++m_lines;
        const qsizetype length = fenceOf(line, character);
        if (length >= m_fenceLength && character == m_fence && line.trimmed().size() == length) {
            seal(end, true);
            m_isCode = false;
        } else if (m_lines >= kCodeLines) {
            seal(end);
        }
        return;
    }
    if (isBlank) {
        m_sawBlank = true;
        return;
    }
    const bool isIndented = line[0].isSpace();
    if (const qsizetype length = fenceOf(line, character); length > 0 && !isIndented) {
        seal(begin);
        m_isCode = m_opens = true;
        m_fence = character;
        m_fenceLength = length;
        m_lines = 1;
        return;
    }
    if (m_sawBlank && !isIndented)
        seal(begin);
    m_sawBlank = false;
    if (line.startsWith(u'#')) { // a heading stands alone
        seal(begin);
        const QStringView rest = line.mid(1);
        if (rest.startsWith(u' ') || rest.startsWith(u'#'))
            seal(end);
        return;
    }
    m_isList = m_isList || isListItem(line);
    if (end - m_begin > kLongestParagraph && !isIndented)
        seal(end);
}

void Splitter::update(const QString& text)
{
    while (!m_stretches.empty() && !m_stretches.back().isSealed)
        m_stretches.pop_back();
    m_firstChanged = m_stretches.size();
    const auto size = static_cast<std::int32_t>(text.size());
    for (;;) {
        const qsizetype line = text.indexOf(u'\n', m_scanned);
        if (line < 0)
            break;
        const auto end = static_cast<std::int32_t>(line) + 1;
        takeLine(text, m_scanned, end);
        m_scanned = end;
    }
    // The paragraph before is finished as soon as the next one has begun.
    if (m_sawBlank && !m_isCode && m_scanned < size && !text[m_scanned].isSpace())
        seal(m_scanned);
    // One endless line: cut where a word ends, with some room left for emphasis that closes.
    if (!m_isCode && size - m_begin > 2 * kLongestParagraph) {
        std::int32_t at = m_begin + kLongestParagraph;
        while (at > m_begin && text[at - 1] != u' ')
            --at;
        seal(at > m_begin ? at : m_begin + kLongestParagraph);
        m_scanned = std::max(m_scanned, m_begin);
    }
    if (m_begin < size)
        m_stretches.push_back({ m_begin, size, m_isCode, m_opens, false, false });
}

} // namespace sightline::markdown
