// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong around the window gets one clear sentence in it, and takes nothing that was saved. Folders that cannot
// be written are made so that it holds for root too: below a file, and in /proc.
#include "app/autosave.h"
#include "app/installation.h"
#include "app/session_file.h"
#include "tests/support/mill.h"
#include "tests/ui/window_fixture.h"
#include "ui/message_bar.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QTemporaryDir>

using namespace sightline;
using namespace sightline::test;

namespace {

constexpr int kPatience = 60000;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

} // namespace

class WindowFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_model = installation::modelFolder();
        QVERIFY2(!m_model.isEmpty(), "the demo model is missing");
    }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }
    void cleanup()
    {
        if (m_desk)
            m_desk->window.reset();
        m_autosave.reset();
        m_desk.reset();
    }

    void foldersThatCannotBeWritten()
    {
        write(path("file"), "x");
        open(path("file") + QStringLiteral("/library"));
        ask();
        QTRY_VERIFY_WITH_TIMEOUT(tells("is not kept") && tells("file/library"), kPatience);
        // Saving elsewhere works, and where it does not, the window says so.
        for (const QString& folder : { path("file"), QStringLiteral("/proc"), path("none") }) {
            dismissAll();
            m_desk->window->file()->save(folder + QStringLiteral("/mine.sightline"));
            QTRY_VERIFY_WITH_TIMEOUT(tells("was not saved") && tells("mine.sightline"), kPatience);
        }
        m_desk->window->file()->save(path("mine.sightline"));
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->window->file()->path(), path("mine.sightline"), kPatience);
        QVERIFY(!tells("was not saved"));
        QCOMPARE(readTrace(path("mine.sightline").toStdString()).runs.size(), std::size_t(1));
        ask();
        QCOMPARE(m_desk->session.turns().size(), std::size_t(2));
    }

    /// The journal's folder vanishes while the conversation goes on.
    void theLibraryVanishes()
    {
        open(path("library"));
        ask();
        QTRY_VERIFY_WITH_TIMEOUT(m_autosave->isWritten() && !m_autosave->isBusy(), kPatience);
        QVERIFY(QDir(path("library")).removeRecursively());
        ask();
        QTRY_VERIFY_WITH_TIMEOUT(tells("is not being kept"), kPatience);
        QCOMPARE(m_desk->session.turns().size(), std::size_t(2)); // and all of it can be saved
        m_desk->window->file()->save(path("mine.sightline"));
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->window->file()->path(), path("mine.sightline"), kPatience);
        QCOMPARE(readTrace(path("mine.sightline").toStdString()).runs.size(), std::size_t(2));
    }

    void theModelFolderIsDeleted()
    {
        const QString folder = path("my-model");
        QVERIFY(QDir().mkpath(folder));
        for (const QFileInfo& file : QDir(m_model).entryInfoList(QDir::Files))
            QVERIFY(QFile::link(file.absoluteFilePath(), folder + QLatin1Char('/') + file.fileName()));
        open({}, folder);
        ask();
        QVERIFY(QDir(folder).removeRecursively());
        ask(); // what is loaded stays
        QVERIFY2(m_desk->session.latestRun()->state == RunState::Finished, qPrintable(m_desk->session.latestRun()->failure));
        m_desk->window->openModel(folder); // a recent one, say
        settle();
        QTRY_VERIFY_WITH_TIMEOUT(tells("my-model"), kPatience);
        QVERIFY(m_desk->session.model());
        ask();
        QCOMPARE(m_desk->session.turns().size(), std::size_t(3));
        // The next start with it: the window opens and says what is missing.
        Desk next(path("next.ini"));
        next.window->openModel(folder);
        QTRY_VERIFY_WITH_TIMEOUT(!next.session.isBusy(), kPatience);
        const auto bars = next.window->findChildren<MessageBar*>();
        QTRY_VERIFY_WITH_TIMEOUT(std::any_of(bars.begin(), bars.end(), [](const MessageBar* bar) {
            return bar->sentence().contains(QStringLiteral("my-model"));
        }), kPatience);
        QVERIFY(!next.session.model());
    }

    void damagedConversations()
    {
        open(path("library"));
        ask();
        QTRY_VERIFY_WITH_TIMEOUT(m_autosave->isWritten() && !m_autosave->isBusy(), kPatience);
        const Library& library = m_autosave->library();
        const QString trace = library.traceOf(m_autosave->currentId());
        m_desk->session.clearConversation();
        ask(); // another one is open
        const RunPtr open = m_desk->session.latestRun();
        const QByteArray half = contentOf(trace).left(5000);
        write(trace, half);
        const QString journal = QFileInfo(trace).absolutePath() + QStringLiteral("/journal.7");
        write(journal, QByteArray("SLJRNL1\n") + QByteArray(300, '\x5a'));
        m_desk->window->openDocument(trace);
        settle();
        const auto told = [this] { return tells("could not be brought back") || tells("cannot be opened"); };
        QTRY_VERIFY_WITH_TIMEOUT(told(), kPatience);
        QCOMPARE(m_desk->session.latestRun(), open); // what was open stays
        QVERIFY(contentOf(trace) == half && QFileInfo::exists(journal)); // and so do the files
    }

    void damagedSettings()
    {
        const QByteArray garbage = "[window\ntheme=dark\n\x01\x02=\x00 no settings at all\n%%%";
        write(path("settings.ini"), garbage);
        open({});
        QVERIFY2(tells("settings.ini.damaged"), "the window says nothing");
        QCOMPARE(contentOf(path("settings.ini.damaged")), garbage);
        ask();
        QVERIFY(tells("settings.ini.damaged")); // until it is read
        m_desk->settings.setTheme(ThemeChoice::Dark);
        cleanup();
        const Settings again(path("settings.ini"));
        QVERIFY(again.theme() == ThemeChoice::Dark && again.problem().isEmpty());
    }

    void settingsThatCannotBeWritten()
    {
        write(path("file"), "x");
        const Settings settings(path("file") + QStringLiteral("/settings.ini"));
        QVERIFY2(settings.problem().contains(QStringLiteral("not remembered")), qPrintable(settings.problem()));
    }

private:
    [[nodiscard]] QString path(const char* name) const { return m_dir->filePath(QString::fromLatin1(name)); }
    /// The window with a document and a model; without library where `library` is empty.
    void open(const QString& library, const QString& model = {})
    {
        m_desk = std::make_unique<Desk>(path("settings.ini"));
        if (!library.isEmpty()) {
            m_autosave = std::make_unique<Autosave>(m_desk->session, library);
            m_desk->window->setAutosave(m_autosave.get());
        }
        m_desk->session.loadModel(model.isEmpty() ? m_model : model);
        m_desk->session.setDocumentText(QStringLiteral("mill"), prose(4));
        settle();
        QVERIFY(m_desk->session.model());
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!m_desk->session.isBusy(), kPatience); }
    void ask()
    {
        m_desk->session.ask(kQuestion);
        settle();
    }
    /// Somewhere in the window, to be seen.
    [[nodiscard]] bool tells(const char* words) const
    {
        const auto bars = m_desk->window->findChildren<MessageBar*>();
        const auto labels = m_desk->window->findChildren<QLabel*>(); // above the document
        return std::any_of(bars.begin(), bars.end(), [words](const MessageBar* bar) {
            return bar->sentence().contains(QString::fromUtf8(words));
        }) || std::any_of(labels.begin(), labels.end(), [words](const QLabel* label) {
            return label->isVisible() && label->accessibleName() == QStringLiteral("Failure")
                && label->text().contains(QString::fromUtf8(words));
        });
    }
    void dismissAll()
    {
        for (MessageBar* bar : m_desk->window->findChildren<MessageBar*>())
            bar->dismiss();
    }

    QString m_model;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Autosave> m_autosave;
};

QTEST_MAIN(WindowFaultsTest)
#include "tst_window_faults.moc"
