// SPDX-License-Identifier: GPL-3.0-or-later
// How smooth the whole window stays on a session of 131,072 positions x 61 layers x 500 tokens: opened from a file,
// scrolled, hovered, panned, walked through by token and layer, without model or GPU.
//     QT_QPA_PLATFORM=offscreen bench_session [--positions N] [--layers N] [--tokens N] [--trace FILE] [--only TEXT]
// FILE is made where it does not exist, and kept; TEXT picks the gestures whose names contain it. Each line gives the
// median and the 99th percentile over many rounds of one gesture, repaints at 1680 x 1050 included: processor time of the
// GUI thread, which a busy machine does not spoil, until what lies under the pointer is painted, of the longest event,
// and until every view has followed; and wall-clock time until then.
#include "app/focus.h"
#include "app/follow_answers.h"
#include "app/row_service.h"
#include "app/session.h"
#include "app/settings.h"
#include "tests/bench/synthetic_trace.h"
#include "tests/bench/watched.h"
#include "ui/appearance.h"
#include "ui/main_window.h"
#include "ui/views/document_canvas.h"
#include "ui/views/layers_by_positions.h"
#include "ui/views/overview_ruler.h"
#include "ui/views/passages_list.h"
#include "ui/views/position_views.h"
#include "ui/views/score_strip.h"
#include "ui/views/steps_lane.h"
#include "ui/views/tokens_by_positions.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QFile>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <cstdio>
#include <cstring>
#include <functional>
#include <vector>

using namespace sightline;
using namespace sightline::bench;

namespace {

/// Everything that is waiting and what follows from it, until there is nothing to do but wait for timers.
void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents) && timer.elapsed() < 5000) {
    }
}

bool waitUntil(const std::function<bool()>& isTrue, int milliseconds = 60000)
{
    QElapsedTimer timer;
    timer.start();
    while (!isTrue() && timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    return isTrue();
}

/// Of each round of one gesture.
struct Times {
    std::vector<double> wall;     ///< until everything is done
    std::vector<double> answered; ///< processor time until what lies under the pointer is painted
    std::vector<double> held;     ///< the longest that one event held the GUI thread, processor time
    std::vector<double> complete; ///< processor time until everything is done
};

QByteArray onlyThese; ///< gestures whose names hold this are made

bool isWanted(const char* what)
{
    return QByteArray(what).contains(onlyThese);
}

enum class Budget { Frame, Change }; ///< 16 ms until painted and for every event; 50 ms until everything is done

void report(const char* what, const Times& times, Budget budget)
{
    const double late = percentile(times.answered, 0.99), held = percentile(times.held, 0.99), all = percentile(times.complete, 0.99);
    const bool isOver = budget == Budget::Frame ? std::max(late, held) > 16 : all > 50;
    std::printf("%-46s %6.1f %6.1f   %6.1f %6.1f   %6.1f %6.1f   %6.1f %6.1f%s\n", what, percentile(times.answered, 0.5), late,
                percentile(times.held, 0.5), held, percentile(times.complete, 0.5), all, percentile(times.wall, 0.5),
                percentile(times.wall, 0.99), isOver ? "   over the budget" : "");
    std::fflush(stdout);
}

/// `act` sends what a person does; `isThere` says when what it asked for is on the screen.
void measure(const char* what, int rounds, Budget budget, const std::function<void(int)>& act,
             const std::function<bool()>& isThere = {})
{
    if (!isWanted(what))
        return;
    Times times;
    auto* application = static_cast<WatchedApplication*>(qApp);
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer wall;
        const double before = threadMilliseconds();
        application->longestEvent = 0;
        wall.start();
        act(i);
        QCoreApplication::sendPostedEvents(); // repaints what has changed by now
        times.answered.push_back(threadMilliseconds() - before);
        settle();
        if (isThere) {
            waitUntil(isThere, 5000);
            settle();
        }
        times.wall.push_back(static_cast<double>(wall.nsecsElapsed()) * 1e-6);
        times.complete.push_back(threadMilliseconds() - before);
        times.held.push_back(application->longestEvent);
    }
    report(what, times, budget);
}

void move(QWidget* widget, QPointF at)
{
    QMouseEvent event(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

void wheel(QWidget* widget, QPointF at, int delta, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &event);
}

void hoverOver(const char* what, QWidget* widget)
{
    measure(what, 200, Budget::Frame, [widget](int i) {
        const double share = (i * 37 % 200) / 200.0;
        move(widget, {60 + share * (widget->width() - 80), widget->height() * (0.2 + 0.6 * ((i * 13 % 50) / 50.0))});
    });
}

/// Memory of the process, MiB: what is its own, and what is mapped from files.
void reportMemory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray status = file.readAll();
    const auto field = [&status](const char* name) {
        const auto at = status.indexOf(name);
        return at < 0 ? 0.0 : QByteArray(status.mid(at + static_cast<int>(std::strlen(name)), 20)).trimmed().split(' ').first().toDouble() / 1024;
    };
    std::printf("memory: %.0f MiB of its own, %.0f MiB of mapped files in memory, %.0f MiB of its own at most (budget 1,536)\n",
                field("RssAnon:"), field("RssFile:"), field("VmHWM:") - field("RssFile:"));
}

int usage()
{
    std::fprintf(stderr, "bench_session [--positions N] [--layers N] [--tokens N] [--trace FILE] [--only TEXT]\n");
    return 2;
}

bool makeFile(const QString& path, const synthetic::TraceShape& shape)
{
    std::printf("making %s ...\n", qPrintable(path));
    QElapsedTimer timer;
    timer.start();
    try {
        writeTrace(path.toStdString(), synthetic::makeTrace(shape, [&](int done) {
                       if (done % 50 == 0)
                           std::printf("  %d of %d tokens, %.0f s\n", done, shape.tokens, static_cast<double>(timer.elapsed()) / 1e3);
                       std::fflush(stdout);
                   }));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return false;
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    WatchedApplication application(argc, argv);
    QTemporaryDir folder;
    synthetic::TraceShape shape;
    QString path = folder.filePath(QStringLiteral("made-up.sightline"));
    for (int i = 1; i < argc; i += 2) {
        const QByteArray option = argv[i];
        if (i + 1 >= argc)
            return usage();
        if (option == "--trace")
            path = QString::fromLocal8Bit(argv[i + 1]);
        else if (option == "--positions")
            shape.positions = std::max(1000, std::atoi(argv[i + 1]));
        else if (option == "--layers")
            shape.layers = std::max(1, std::atoi(argv[i + 1]));
        else if (option == "--tokens")
            shape.tokens = std::max(2, std::atoi(argv[i + 1]));
        else if (option == "--only")
            onlyThese = argv[i + 1];
        else
            return usage();
    }
    // For the memory of the window alone, run it again with the file that --trace kept.
    if (!QFile::exists(path) && !makeFile(path, shape))
        return 1;

    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    Appearance appearance;
    appearance.apply(ThemeChoice::Light);
    Session session(SessionOptions{QStringLiteral("cpu"), 0});
    Focus focus;
    RowService rows;
    followAnswers(session, focus);
    MainWindow window({&session, &focus, &rows}, settings, appearance, {});
    window.resize(1680, 1050);
    window.show();
    settle();

    application.longestEvent = 0;
    QElapsedTimer timer;
    timer.start();
    QString failure;
    QObject::connect(&session, &Session::failed, [&failure](const Failure& what) { failure = what.sentence; });
    session.openDocument(path);
    if (!waitUntil([&] { return session.latestRun() != nullptr || !failure.isEmpty(); })
        || !failure.isEmpty()) {
        std::fprintf(stderr, "%s does not open: %s\n", qPrintable(path), qPrintable(failure));
        return 1;
    }
    const double opened = static_cast<double>(timer.nsecsElapsed()) * 1e-6;
    settle();
    window.grab();
    std::printf("opened after %.0f ms, painted after %.0f ms (budget 1,000); longest event %.0f ms\n", opened,
                static_cast<double>(timer.nsecsElapsed()) * 1e-6, application.longestEvent);
    const RunPtr run = session.latestRun();
    const std::int64_t layers = static_cast<std::int64_t>(run->tokens.front()->layers.size());
    const int tokens = static_cast<int>(run->tokens.size());
    std::printf("%lld positions, %lld layers, %d tokens\n", static_cast<long long>(run->prompt->length()),
                static_cast<long long>(layers), tokens);
    // The text below the screen is laid out while nothing else is to be done.
    QElapsedTimer quiet;
    quiet.start();
    timer.start();
    const double before = threadMilliseconds();
    double longest = 0;
    while (quiet.elapsed() < 200 && timer.elapsed() < 30000) {
        application.longestEvent = 0;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
        longest = std::max(longest, application.longestEvent);
        if (application.longestEvent > 0.5)
            quiet.start();
    }
    std::printf("the rest of the text laid out in %.0f ms of the GUI thread, longest event %.0f ms\n\n", threadMilliseconds() - before, longest);
    std::printf("%-46s %13s   %13s   %13s   %13s\n%-46s %13s   %13s   %13s   %13s\n", "ms, median and 99th percentile", "processor,", "processor,",
                "processor,", "wall clock,", "", "painted", "longest event", "all views", "all views");

    auto* canvas = window.findChild<DocumentCanvas*>();
    auto* ruler = window.findChild<OverviewRuler*>();
    auto* positions = window.findChild<PositionViews*>();
    auto* steps = window.findChild<StepsLane*>();
    focus.lockToken(run->id, tokens / 2);
    focus.setLayer(layers / 2);
    waitUntil([&rows] { return rows.isIdle(); });
    settle();

    const auto strip = [positions] { return positions->scoreStrip(); };
    const auto hasRow = [&] { return rows.isIdle() && !strip()->isWaiting(); };
    measure("scroll the document by the wheel", 200, Budget::Frame,
            [canvas](int i) { wheel(canvas->viewport(), {200, 200}, i % 100 < 80 ? -360 : 360); });
    measure("scroll it from end to end by its bar", 100, Budget::Frame, [canvas](int i) {
        auto* bar = canvas->verticalScrollBar();
        bar->setValue(bar->minimum() + (bar->maximum() - bar->minimum()) / 100 * (i * 37 % 100));
    });
    hoverOver("hover over the document", canvas->viewport());
    hoverOver("hover over the overview ruler", ruler);
    hoverOver("hover over the score strip", strip());
    hoverOver("hover over layers x positions", positions->layersByPositions());
    measure("zoom the position axis by the wheel", 100, Budget::Frame, [&](int i) {
        wheel(strip(), {strip()->width() * 0.5, 40}, i % 50 < 25 ? 120 : -120, Qt::ControlModifier);
    });
    measure("pan the position axis by the wheel", 100, Budget::Frame,
            [&](int i) { wheel(strip(), {strip()->width() * 0.5, 40}, i % 50 < 25 ? 120 : -120, Qt::ShiftModifier); });
    measure("change the token, rows seen for the first time", 60, Budget::Change,
            [&](int i) { focus.lockToken(run->id, (tokens / 2 + 1 + i * 7) % tokens); }, hasRow);
    measure("change the token back, rows at hand", 60, Budget::Change,
            [&](int i) { focus.lockToken(run->id, (tokens / 2 + 1 + (59 - i) * 7) % tokens); }, hasRow);
    measure("change the layer, rows seen for the first time", 60, Budget::Change, [&](int i) { focus.setLayer(i % layers); }, hasRow);
    measure("change the layer back, rows at hand", 60, Budget::Change, [&](int i) { focus.setLayer((59 - i) % layers); }, hasRow);
    hoverOver("hover over the steps", steps);
    positions->setCurrentTab(PositionViews::TokensTab);
    application.longestEvent = 0;
    timer.start();
    settle();
    waitUntil([&rows] { return rows.isIdle(); });
    for (int i = 0; i < 50; ++i) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        settle();
    }
    std::printf("%-46s %.0f ms, longest event %.1f ms\n", "show tokens x positions, until it is complete",
                static_cast<double>(timer.nsecsElapsed()) * 1e-6, application.longestEvent);
    hoverOver("hover over tokens x positions", positions->tokensByPositions());
    measure("scroll tokens x positions", 100, Budget::Frame,
            [&](int i) { wheel(positions->tokensByPositions(), {600, 100}, i % 50 < 25 ? 240 : -240); });
    std::printf("\n");
    reportMemory();
    return 0;
}
