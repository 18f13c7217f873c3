// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autosave.h"
#include "app/focus.h"
#include "app/follow_answers.h"
#include "app/installation.h"
#include "app/row_service.h"
#include "app/session.h"
#include "app/settings.h"
#include "ui/appearance.h"
#include "ui/command_line.h"
#include "ui/main_window.h"
#include "ui/screenshot.h"
#include "ui/startup.h"
#include "ui/system_scheme.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTemporaryDir>
#include <QTimer>
#include <QTranslator>

#include <cstdio>
#include <memory>

namespace {

using namespace sightline;

void print(std::FILE* stream, const QString& text)
{
    std::fprintf(stream, "%s\n", text.toLocal8Bit().constData());
    std::fflush(stream);
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

/// Settles what Qt reads from the environment when the application object is made. False: no window can
/// be shown here.
bool preparePlatform(const CommandLine& line)
{
    if (line.scale > 0)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(line.scale));
    if (qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        return true;
    if (!line.screenshot.isEmpty()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return true;
    }
    return hasDisplay();
}

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

} // namespace

int main(int argc, char** argv)
{
    const CommandLine line = parseCommandLine(argumentsOf(argc, argv));
    if (line.wantsHelp) {
        print(stdout, helpText());
        return 0;
    }
    if (line.wantsVersion) {
        print(stdout, QStringLiteral("sightline " SIGHTLINE_VERSION));
        return 0;
    }
    if (!line.problem.isEmpty()) {
        print(stderr, line.problem + QStringLiteral(" See sightline --help."));
        return 2;
    }
    if (!preparePlatform(line)) {
        print(stderr, QStringLiteral("There is no display here; use sightline --screenshot FILE.png, or sightline-cli ask."));
        return 1;
    }

    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("sightline"));
    QApplication::setApplicationDisplayName(QStringLiteral("Sightline"));
    QApplication::setApplicationVersion(QStringLiteral(SIGHTLINE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.sightline.Sightline"));

    // In the desktop's language where there is a translation; Qt's own dialogs with it.
    QTranslator texts, qtTexts;
    if (texts.load(QLocale(), QStringLiteral("sightline"), QStringLiteral("_"), QStringLiteral(":/translations"))) {
        QCoreApplication::installTranslator(&texts);
        if (qtTexts.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&qtTexts);
    }

    // A picture shows the same window on every machine: it neither reads nor changes what the user set.
    const bool isPicture = !line.screenshot.isEmpty();
    QTemporaryDir scratch;
    const auto settings = isPicture ? std::make_unique<Settings>(scratch.filePath(QStringLiteral("settings.ini")))
                                    : std::make_unique<Settings>();
    Appearance appearance;
    SystemScheme scheme;
    if (!isPicture)
        QObject::connect(&scheme, &SystemScheme::darkWished, &application,
                         [&appearance](bool dark) { appearance.setSystemDark(dark); });
    appearance.apply(line.theme.value_or(isPicture ? ThemeChoice::Light : settings->theme()));

    Session session({ line.backend, line.threads });
    session.setSettings(settings->runSettings());
    session.setSystemPrompt(settings->systemPrompt());
    session.setCompareSelector(settings->compareSelector());
    session.setCompareDense(settings->compareDense());
    Focus focus;
    RowService rows;
    followAnswers(session, focus);
    const ViewContext context { &session, &focus, &rows };
    const std::vector<SampleDocument> samples = installation::samples(installation::sampleFolder());

    // Pictures keep nothing: they would fill the history of whoever makes them.
    std::unique_ptr<Autosave> autosave;
    if (!isPicture)
        autosave = std::make_unique<Autosave>(session, Library::defaultFolder(), settings->libraryLimit());

    MainWindow window(context, *settings, appearance, samples);
    if (autosave)
        window.setAutosave(autosave.get());
    if (line.size.isValid())
        window.resize(line.size);
    if (line.layout == QStringLiteral("read"))
        window.setLayoutPreset(MainWindow::LayoutPreset::Read);
    else if (line.layout == QStringLiteral("compare"))
        window.setLayoutPreset(MainWindow::LayoutPreset::Compare);
    else if (line.layout == QStringLiteral("lab") || line.size.isValid())
        window.setLayoutPreset(MainWindow::LayoutPreset::Lab);
    if (const qsizetype view = kBottomViews.indexOf(line.view); view >= 0)
        window.showBottomView(static_cast<MainWindow::BottomView>(view));
    window.show();

    Startup startup(line, samples, context, window);
    std::unique_ptr<Screenshot> screenshot;
    if (isPicture) {
        screenshot = std::make_unique<Screenshot>(line.screenshot, startup, context, window, line.token.value_or(0));
        QObject::connect(screenshot.get(), &Screenshot::done, &application,
                         [](int exitCode, const QString& sentence) {
                             if (!sentence.isEmpty())
                                 print(stderr, sentence);
                             QCoreApplication::exit(exitCode);
                         });
    }
    if (autosave)
        QTimer::singleShot(0, autosave.get(), &Autosave::recover);
    // After the first paint: the window is there before the model is read.
    QTimer::singleShot(0, &startup, &Startup::begin);
    return QApplication::exec();
}
