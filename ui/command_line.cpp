// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command_line.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace sightline {
namespace {

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        QStringLiteral("Shows what a sparse-attention language model reads: open a document, ask, and see for every "
                       "token of the answer which positions were read."));
    parser.addPositionalArgument(QStringLiteral("document"), QStringLiteral("Text, Markdown, HTML, PDF, DOCX, ODT or EPUB file to open, or a conversation (.sightline)."),
                                 QStringLiteral("[document]"));
    const auto option = [&parser](const char* name, const char* what, const char* value) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(what),
                                            QString::fromLatin1(value)));
    };
    const auto flag = [&parser](const QStringList& names, const char* what) {
        parser.addOption(QCommandLineOption(names, QString::fromLatin1(what)));
    };
    option("model", "Model folder (default: SIGHTLINE_MODEL, else the demo model).", "DIR");
    option("backend", "cpu or cuda (default: the best available).", "NAME");
    option("threads", "CPU threads (default: all cores).", "N");
    option("ask", "Question to ask at once.", "TEXT");
    option("k", "Positions that each token may read (default: the model's own).", "N");
    option("selector", "lightning_indexer, dense, oracle, window, random, block or previous_layer.", "NAME");
    flag({ QStringLiteral("compare") }, "Answer with dense attention as well, side by side.");
    flag({ QStringLiteral("no-dense-reference") }, "Do not run the dense reference beside.");
    option("layer", "Layer to show.", "N");
    option("theme", "light, dark or system.", "NAME");
    option("size", "Size of the window, e.g. 1680x1050.", "WxH");
    option("scale", "Device pixels per pixel, e.g. 2.", "FACTOR");
    option("layout", "read, lab or compare.", "NAME");
    option("view", "strip, tokens, overlap, heads, selectors or table: the view at the bottom.", "NAME");
    option("screenshot", "Draw the window without a display, wait for the answer, write the picture and exit.",
           "FILE.png");
    option("token", "Token of the answer that the screenshot looks at, counted from 1.", "N");
    flag({ QStringLiteral("v"), QStringLiteral("version") }, "Print the version.");
    flag({ QStringLiteral("h"), QStringLiteral("help") }, "Print this help.");
}

/// Reads options one after the other; the first problem stays.
class Reader {
public:
    Reader(const QCommandLineParser& parser, QString& problem) : m_parser(parser), m_problem(problem) {}

    QString text(const char* name) const { return m_parser.value(QString::fromLatin1(name)); }

    std::optional<qint64> integer(const char* name, qint64 least, qint64 most)
    {
        if (!m_parser.isSet(QString::fromLatin1(name)))
            return std::nullopt;
        bool isNumber = false;
        const qint64 value = text(name).toLongLong(&isNumber);
        if (isNumber && value >= least && value <= most)
            return value;
        complain(name, QStringLiteral("a whole number from %1 to %2").arg(least).arg(most));
        return std::nullopt;
    }

    void complain(const char* name, const QString& expected)
    {
        if (m_problem.isEmpty())
            m_problem = QStringLiteral("--%1 needs %2, not “%3”.").arg(QString::fromLatin1(name), expected, text(name));
    }

    bool isOneOf(const char* name, const QStringList& values)
    {
        if (!m_parser.isSet(QString::fromLatin1(name)) || values.contains(text(name)))
            return true;
        complain(name, values.join(QStringLiteral(", ")));
        return false;
    }

private:
    const QCommandLineParser& m_parser;
    QString& m_problem;
};

} // namespace

CommandLine parseCommandLine(const QStringList& arguments)
{
    CommandLine line;
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) {
        line.problem = parser.errorText();
        return line;
    }
    line.wantsVersion = parser.isSet(QStringLiteral("version"));
    line.wantsHelp = parser.isSet(QStringLiteral("help"));

    Reader reader(parser, line.problem);
    const QStringList positional = parser.positionalArguments();
    if (positional.size() > 1)
        line.problem = QStringLiteral("One document can be opened at a time, but %1 were given.").arg(positional.size());
    line.document = positional.value(0);
    line.model = reader.text("model");
    line.ask = reader.text("ask");
    line.screenshot = reader.text("screenshot");
    if (reader.isOneOf("backend", { QStringLiteral("cpu"), QStringLiteral("cuda") }))
        line.backend = reader.text("backend");
    if (reader.isOneOf("layout", { QStringLiteral("read"), QStringLiteral("lab"), QStringLiteral("compare") }))
        line.layout = reader.text("layout");
    if (reader.isOneOf("view", kBottomViews))
        line.view = reader.text("view");
    line.threads = static_cast<int>(reader.integer("threads", 1, 1024).value_or(0));
    line.k = reader.integer("k", 1, 1 << 24);
    line.layer = reader.integer("layer", 0, 4096);
    line.token = reader.integer("token", 1, 1 << 24);
    line.compare = parser.isSet(QStringLiteral("compare"));
    line.noDenseReference = parser.isSet(QStringLiteral("no-dense-reference"));
    if (parser.isSet(QStringLiteral("theme"))) {
        line.theme = themeFromName(reader.text("theme"));
        if (!line.theme)
            reader.complain("theme", QStringLiteral("light, dark or system"));
    }
    if (parser.isSet(QStringLiteral("selector"))) {
        line.selector = selectorFromName(reader.text("selector").toStdString());
        if (!line.selector || *line.selector == SelectorKind::Replay) // a recorded selection is chosen in the window
            reader.complain("selector", QStringLiteral("lightning_indexer, dense, oracle, window, random, block or previous_layer"));
    }
    if (parser.isSet(QStringLiteral("size"))) {
        static const QRegularExpression kSize(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
        const auto match = kSize.match(reader.text("size"));
        if (match.hasMatch())
            line.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
        else
            reader.complain("size", QStringLiteral("width and height in pixels, as 1680x1050"));
    }
    if (parser.isSet(QStringLiteral("scale"))) {
        bool isNumber = false;
        line.scale = reader.text("scale").toDouble(&isNumber);
        if (!isNumber || !(line.scale >= 0.5 && line.scale <= 8)) {
            line.scale = 0;
            reader.complain("scale", QStringLiteral("a number from 0.5 to 8"));
        }
    }
    return line;
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    // helpText() asks the application object for its name; there may be none yet.
    QString text = parser.helpText();
    const qsizetype end = text.indexOf(QLatin1Char('\n'));
    return QStringLiteral("Usage: sightline [options] [document]") + (end >= 0 ? text.mid(end) : QString());
}

} // namespace sightline
