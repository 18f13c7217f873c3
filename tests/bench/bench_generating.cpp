// SPDX-License-Identifier: GPL-3.0-or-later
// How long the GUI thread is held while answers stream into the whole window: the budget is 50 ms.
//     QT_QPA_PLATFORM=offscreen bench_generating --document FILE --questions FILE [--tokens N]
//     QT_QPA_PLATFORM=offscreen bench_generating --trace FILE [--tokens N]
// The first has the demo model answer questions of a text file, one a line, about the document, with dense attention
// beside, until it has given N tokens. The second lets the last answer of a trace grow again, a token every 33 ms, as
// the engine would tell of it (bench_session makes such a file). Each figure is processor time of the GUI thread, which
// a busy machine does not spoil: of whole turns of the event loop, after which keys and pointer are heard again, and of
// single events.
#include "app/engine_worker.h"
#include "app/focus.h"
#include "app/follow_answers.h"
#include "app/installation.h"
#include "app/row_service.h"
#include "app/session.h"
#include "app/settings.h"
#include "tests/bench/watched.h"
#include "ui/appearance.h"
#include "ui/main_window.h"
#include "ui/views/position_views.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <functional>
#include <thread>

using namespace sightline;
using namespace sightline::bench;

namespace {

int usage()
{
    std::fprintf(stderr, "bench_generating --document FILE --questions FILE | --trace FILE [--tokens N]\n");
    return 2;
}

struct Desk {
    explicit Desk(const QString& settingsFile) : settings(settingsFile)
    {
        QObject::connect(&session, &Session::failed, [this](const Failure& what) { failure = what.sentence; });
        RunSettings run;
        run.denseReference = true;
        run.localDivergence = true;
        session.setSettings(run);
        followAnswers(session, focus);
        appearance.apply(ThemeChoice::Light);
        window.resize(1680, 1050);
        window.show();
    }
    /// False after `seconds`, or when something failed.
    bool waitUntil(const std::function<bool()>& isTrue, int seconds = 1800)
    {
        QElapsedTimer timer;
        timer.start();
        while (!isTrue() && failure.isEmpty() && timer.elapsed() < seconds * 1000LL)
            turns.push_back(turnOnce());
        return isTrue();
    }
    int fail() const
    {
        std::fprintf(stderr, "%s\n", failure.isEmpty() ? "nothing came" : qPrintable(failure));
        return 1;
    }

    Settings settings;
    Appearance appearance;
    Session session{SessionOptions{QStringLiteral("cpu"), 0}};
    Focus focus;
    RowService rows;
    MainWindow window{{&session, &focus, &rows}, settings, appearance, {}};
    QString failure;
    std::vector<double> turns; ///< of the event loop, ms of the GUI thread
};

void header()
{
    std::printf("%-40s %7s %6s   %27s   %s\n%-40s %7s %6s   %8s %8s %9s   %s\n", "ms of the GUI thread", "", "busy", "turns of the event loop", "longest", "",
                "tokens", "share", "p99", "longest", "over 16", "event");
    std::fflush(stdout);
}

/// What the GUI thread does until `isDone`.
bool watch(const char* what, Desk& desk, const std::function<bool()>& isDone, const std::function<int()>& tokens)
{
    auto* application = static_cast<WatchedApplication*>(qApp);
    desk.turns.clear();
    application->longestEvent = 0;
    const double before = threadMilliseconds();
    QElapsedTimer wall;
    wall.start();
    if (!desk.waitUntil(isDone))
        return false;
    const double share = (threadMilliseconds() - before) / std::max(1.0, static_cast<double>(wall.elapsed()));
    const double longest = percentile(desk.turns, 1);
    const auto slow = std::count_if(desk.turns.begin(), desk.turns.end(), [](double turn) { return turn > 16; });
    std::printf("%-40s %7d %5.0f%%   %8.1f %8.1f %9td   %7.1f%s\n", what, tokens(), 100 * share, percentile(desk.turns, 0.99), longest, slow,
                application->longestEvent, longest > 50 ? "   over the budget" : "");
    std::fflush(stdout);
    return true;
}

int answerQuestions(Desk& desk, const QString& document, const QStringList& questions, int wanted)
{
    Session& session = desk.session;
    session.loadModel(installation::modelFolder({}));
    if (!desk.waitUntil([&] { return session.model() != nullptr; }))
        return desk.fail();
    header();
    session.openDocument(document);
    if (!watch("open the document", desk, [&] { return !session.isBusy(); }, [&] { return session.documentTokens() ? static_cast<int>(session.documentTokens()->count()) : 0; }))
        return desk.fail();
    if (session.tooLong().tokens)
        desk.failure = QStringLiteral("The document is too long for the model.");
    int given = 0, answers = 0;
    const auto isAnswered = [&] { return session.latestRun() && session.latestRun()->isDone() && !session.isAnswering(); };
    const auto askNext = [&] { session.ask(questions[answers++ % questions.size()]); };
    const auto takeAnswer = [&] {
        const int count = static_cast<int>(session.latestRun()->tokens.size());
        if (count == 0)
            desk.failure = QStringLiteral("An answer has no tokens.");
        given += count;
    };
    askNext();
    if (!watch("the document is read, first answer", desk, isAnswered, [&] { return static_cast<int>(session.latestRun()->tokens.size()); }))
        return desk.fail();
    takeAnswer();
    const auto haveEnough = [&] {
        if (!isAnswered())
            return false;
        takeAnswer();
        if (given >= wanted)
            return true;
        askNext();
        return false;
    };
    if (given < wanted) {
        askNext();
        if (!watch("more answers about it", desk, haveEnough, [&] { return given; }))
            return desk.fail();
    }
    std::printf("%d answers\n", answers);
    return 0;
}

int growAgain(Desk& desk, const QString& trace, int wanted)
{
    Session& session = desk.session;
    session.openDocument(trace);
    if (!desk.waitUntil([&] { return session.latestRun() != nullptr; }))
        return desk.fail();
    const RunPtr whole = session.latestRun();
    const int all = static_cast<int>(whole->tokens.size());
    const int last = std::min(all, wanted);
    // What follows opening is not what is measured.
    desk.waitUntil([&] { return desk.rows.isIdle(); });
    QElapsedTimer rest;
    rest.start();
    desk.waitUntil([&] { return rest.elapsed() > 4000; });
    header();
    const auto grow = [&](const char* what) {
        desk.focus.unlock();
        // A run ends once. This one is made to go on: nobody else holds on to what it was.
        const_cast<RunSnapshot&>(*session.latestRun()).state = RunState::Generating;
        std::atomic<bool> isDone = false;
        std::thread engine([&] {
            for (int n = 1; n <= last; ++n) {
                auto snapshot = std::make_shared<RunSnapshot>(*whole);
                snapshot->state = n == all ? RunState::Finished : RunState::Generating;
                snapshot->tokens.resize(static_cast<std::size_t>(n));
                emit session.worker()->runChanged(std::move(snapshot));
                std::this_thread::sleep_for(std::chrono::milliseconds(33));
            }
            isDone = true;
        });
        const bool isThere = watch(what, desk, [&] { return isDone && static_cast<int>(session.latestRun()->tokens.size()) == last; }, [&] { return last; });
        engine.join();
        return isThere;
    };
    auto* positions = desk.window.findChild<PositionViews*>();
    const std::pair<int, const char*> tabs[] = {{PositionViews::StripTab, "an answer of a large session, scores"},
                                                {PositionViews::TokensTab, "the same, tokens x positions"},
                                                {PositionViews::OverlapTab, "the same, layer overlap"},
                                                {PositionViews::HeadsTab, "the same, heads"},
                                                {PositionViews::SelectorsTab, "the same, k curve"},
                                                {PositionViews::TableTab, "the same, selection table"}};
    for (const auto& [tab, name] : tabs) {
        positions->setCurrentTab(tab);
        if (!grow(name))
            return desk.fail();
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    WatchedApplication application(argc, argv);
    QString document, questions, trace;
    int tokens = 200;
    for (int i = 1; i < argc; i += 2) {
        const QByteArray option = argv[i];
        if (i + 1 >= argc)
            return usage();
        const QString value = QString::fromLocal8Bit(argv[i + 1]);
        if (option == "--document")
            document = value;
        else if (option == "--questions")
            questions = value;
        else if (option == "--trace")
            trace = value;
        else if (option == "--tokens")
            tokens = std::max(1, value.toInt());
        else
            return usage();
    }
    if (trace.isEmpty() == (document.isEmpty() || questions.isEmpty()))
        return usage();
    QTemporaryDir folder;
    Desk desk(folder.filePath(QStringLiteral("settings.ini")));
    if (!trace.isEmpty())
        return growAgain(desk, trace, tokens);
    QFile file(questions);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s cannot be read\n", qPrintable(questions));
        return 1;
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return lines.isEmpty() ? usage() : answerQuestions(desk, document, lines, tokens);
}
