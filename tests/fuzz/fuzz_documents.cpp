// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer: any bytes in a document are read to text, or refused with a sentence. The first byte says where the rest
// stands: HTML, plain text, Markdown, the parts of an archive, or the archive itself. The parts are divided by bytes 0xFF.
#include "app/documents/document_reader.h"
#include "app/documents/html_reader.h"
#include "app/documents/text_builder.h"
#include "app/documents/text_decoding.h"
#include "app/markdown.h"
#include "tests/support/zip_file.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <sys/mman.h>
#include <unistd.h>

using namespace sightline;

namespace {

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

/// What every reader promises: text or a sentence, pages and parts in order within the text.
void check(const ReadResult& result)
{
    require((result.document == nullptr) != result.failure.isEmpty(), "neither a document nor a sentence, or both");
    if (!result.document)
        return;
    const Document& d = *result.document;
    require(!d.text.isEmpty() && !d.text.contains(QChar(u'\0')), "text is empty or holds NUL");
    require(d.text.isValidUtf16(), "text is no Unicode");
    std::int32_t last = 0;
    for (const std::int32_t page : d.pageBegins) {
        require(page >= last && page <= d.text.size(), "pages are not in order");
        last = page;
    }
}

/// A file in memory with a name that readers can open.
class MemoryFile {
public:
    MemoryFile() : m_file(memfd_create("document", 0)) {}
    ~MemoryFile() { close(m_file); }
    [[nodiscard]] QString path() const { return QStringLiteral("/proc/self/fd/%1").arg(m_file); }
    void write(const QByteArray& bytes) const { require(::write(m_file, bytes.constData(), static_cast<std::size_t>(bytes.size())) == bytes.size(), "no memory"); }

private:
    int m_file;
};

/// The archive of a kind, with these parts. Written to a folder in memory: libzip replaces files.
void readParts(const QStringList& names, const QByteArray& mimetype, const QByteArray& input)
{
    static const QString path = QStringLiteral("/dev/shm/sightline-fuzz-%1.zip").arg(getpid());
    const QList<QByteArray> contents = input.split('\xFF');
    test::ZipParts parts;
    if (!mimetype.isEmpty())
        parts << std::pair(QStringLiteral("mimetype"), mimetype);
    for (qsizetype i = 0; i < names.size() && i < contents.size(); ++i)
        parts << std::pair(names[i], contents[i]);
    if (parts.isEmpty() || !test::writeZip(path, parts))
        return;
    check(readDocument(path));
    QFile::remove(path);
}

void readMarkdown(const QByteArray& input)
{
    const QString text = QString::fromUtf8(input);
    markdown::Splitter splitter;
    for (qsizetype end = 0; end <= text.size(); end += 1 + text.size() / 7) // as an answer grows
        splitter.update(text.left(end));
    splitter.update(text);
    std::int32_t at = 0;
    for (const auto& stretch : splitter.stretches()) {
        require(stretch.begin == at && stretch.end >= stretch.begin, "stretches leave a gap");
        at = stretch.end;
        const markdown::Piece piece = stretch.isCode ? markdown::parseCode(text, stretch.begin, stretch.end, stretch.opens, stretch.closes)
                                                     : markdown::parse(text, stretch.begin, stretch.end, !stretch.isSealed);
        for (const markdown::Block& block : piece.blocks)
            for (const markdown::Run& run : block.runs) {
                require(run.begin >= 0 && run.length >= 0 && run.begin + run.length <= block.text.size(), "a run leaves its block");
                require(run.source >= stretch.begin && run.source + run.sourceLength <= stretch.end, "a run leaves its source");
                require(run.link < static_cast<int>(piece.links.size()), "a link that is not there");
            }
    }
    require(at == text.size(), "stretches do not cover the text");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray input(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size - 1));
    switch (data[0]) {
    case 'h':
        check(readHtml(input, QStringLiteral("page.html")));
        break;
    case 't': {
        MemoryFile file;
        file.write(input);
        check(readDocument(file.path()));
        break;
    }
    case 'm':
        readMarkdown(input);
        break;
    case 'd':
        readParts({ QStringLiteral("word/document.xml"), QStringLiteral("word/styles.xml"), QStringLiteral("word/footnotes.xml"),
                    QStringLiteral("docProps/core.xml") }, {}, input);
        break;
    case 'o':
        readParts({ QStringLiteral("content.xml"), QStringLiteral("meta.xml"), QStringLiteral("META-INF/manifest.xml") },
                  "application/vnd.oasis.opendocument.text", input);
        break;
    case 'e':
        readParts({ QStringLiteral("META-INF/container.xml"), QStringLiteral("a.opf"), QStringLiteral("a.xhtml"),
                    QStringLiteral("META-INF/encryption.xml") }, "application/epub+zip", input);
        break;
    case 'z': {
        MemoryFile file;
        file.write("PK\x03\x04" + input);
        check(readDocument(file.path()));
        break;
    }
    default:
        break;
    }
    return 0;
}
