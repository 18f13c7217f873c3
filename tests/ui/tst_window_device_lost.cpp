// SPDX-License-Identifier: GPL-3.0-or-later
// The real window when the device stops answering: what it says, what it keeps, what can be pressed.
#include "app/focus.h"
#include "app/follow_answers.h"
#include "app/installation.h"
#include "app/row_service.h"
#include "app/session.h"
#include "tests/support/fault_backend.h"
#include "ui/appearance.h"
#include "ui/elided_label.h"
#include "ui/main_window.h"
#include "ui/message_bar.h"
#include "ui/run_toolbar.h"
#include "ui/views/answer_view.h"
#include "ui/views/document_view.h"
#include "tests/support/mill.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace sightline;
using namespace sightline::test;

namespace {

constexpr int kPatience = 120000;

/// Everything that main() makes, on backends that fail on purpose.
struct Desk {
    explicit Desk(const QString& settingsFile) : settings(settingsFile)
    {
        SessionOptions options { {}, 2 };
        options.chooseBackend = faultyChooser(device, cpu);
        session = std::make_unique<Session>(options);
        RunSettings run;
        run.maxNewTokens = 6;
        session->setSettings(run);
        followAnswers(*session, focus);
        context = { session.get(), &focus, &rows };
        window = std::make_unique<MainWindow>(context, settings, appearance, std::vector<SampleDocument>());
        window->resize(1440, 900);
        window->show();
    }
    FaultPlanPtr device = std::make_shared<FaultPlan>("cuda"), cpu = std::make_shared<FaultPlan>("cpu");
    Settings settings;
    Appearance appearance;
    std::unique_ptr<Session> session;
    Focus focus;
    RowService rows;
    ViewContext context;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class WindowDeviceLostTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(!installation::modelFolder().isEmpty(), "the demo model is missing"); }
    void init() { m_desk = std::make_unique<Desk>(m_dir.filePath(QStringLiteral("settings%1.ini").arg(++m_count))); }
    void cleanup() { m_desk.reset(); }

    void saysSoAndGoesOn()
    {
        open();
        Session& session = *m_desk->session;
        QVERIFY2(hasText(QStringLiteral("CUDA")), "the tool bar does not name the backend");
        session.ask(QStringLiteral("What did the neighbours keep?"));
        waitUntilIdle();
        m_desk->device->arm("embedOne", 3, ErrorCode::DeviceLost);
        session.ask(kQuestion);
        waitUntilIdle();
        QTRY_VERIFY(m_desk->rows.isIdle());
        save("device-lost");
        QVERIFY2(hasText(QStringLiteral("CPU (the GPU stopped answering)")), "the tool bar does not tell the move");
        const AnswerView* card = cards().back();
        QVERIFY2(card->note().startsWith(QLatin1String("The GPU stopped answering (")), qPrintable(card->note()));
        QVERIFY2(card->note().contains(QLatin1String("goes on on the CPU")), qPrintable(card->note()));
        QCOMPARE(session.turns().size(), std::size_t(2));
        QVERIFY(session.turns()[0].a->state == RunState::Finished);
        QCOMPARE(session.latestRun()->tokens.size(), std::size_t(3));

        QTest::keyClick(m_desk->window.get(), Qt::Key_R, Qt::ControlModifier);
        waitUntilIdle();
        QVERIFY2(session.latestRun()->text().contains(QLatin1String("48213")), qPrintable(session.latestRun()->failure));
        QCOMPARE(session.turns().size(), std::size_t(2));
    }

    void escapeStopsTheReload()
    {
        open();
        Session& session = *m_desk->session;
        m_desk->cpu->setHook([](const std::string& operation) {
            if (operation == "makeMatrix")
                QThread::msleep(40);
        });
        m_desk->device->arm("attendSelected", 3, ErrorCode::DeviceLost);
        session.ask(kQuestion);
        QTRY_VERIFY_WITH_TIMEOUT(session.isMovingModel() && !session.isAnswering(), kPatience);
        auto* stop = m_desk->window->findChild<QToolButton*>(QStringLiteral("stop_button"));
        QVERIFY(stop->isEnabled());
        // The window answers while the model is loading.
        QElapsedTimer clock;
        clock.start();
        m_desk->window->grab();
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
        QTest::keyClick(m_desk->window.get(), Qt::Key_Escape);
        waitUntilIdle();
        QVERIFY(!stop->isEnabled());
        QVERIFY2(hasText(QStringLiteral("CPU (the GPU stopped answering)")), "the tool bar does not tell the move");
        m_desk->cpu->setHook({});
        QTest::keyClick(m_desk->window.get(), Qt::Key_R, Qt::ControlModifier);
        waitUntilIdle();
        QVERIFY2(session.latestRun()->text().contains(QLatin1String("48213")), qPrintable(session.latestRun()->failure));
    }

    void rowsForDisplay()
    {
        open();
        Session& session = *m_desk->session;
        session.ask(kQuestion);
        waitUntilIdle();
        QTRY_VERIFY(m_desk->rows.isIdle());
        m_desk->device->arm("readCache", 1, ErrorCode::DeviceLost);
        // Another layer's row is wanted now.
        const FocusPoint& point = m_desk->focus.shown();
        m_desk->focus.setLayer(point.layer == 0 ? 1 : point.layer - 1);
        QTRY_VERIFY_WITH_TIMEOUT(!session.model()->onDevice, kPatience);
        waitUntilIdle();
        QTRY_VERIFY(m_desk->rows.isIdle());
        QTRY_VERIFY2(m_desk->window->findChild<DocumentView*>()->footer().contains(QLatin1String("went with the device")),
                     qPrintable(m_desk->window->findChild<DocumentView*>()->footer()));
        save("device-lost-rows");
        QVERIFY2(visibleSentence().contains(QLatin1String("goes on on the CPU")), qPrintable(visibleSentence()));
        QVERIFY(session.latestRun()->state == RunState::Finished);
        session.ask(kQuestion);
        QVERIFY(visibleSentence().isEmpty()); // whoever asks on has read it
        waitUntilIdle();
        QVERIFY(session.latestRun()->text().contains(QLatin1String("48213")));
    }

    void secondFaultIsSaidAbove()
    {
        open();
        m_desk->cpu->arm("makeMatrix", 4, ErrorCode::OutOfMemory);
        m_desk->device->arm("embedOne", 2, ErrorCode::OutOfMemory);
        m_desk->session->ask(kQuestion);
        waitUntilIdle();
        save("device-lost-twice");
        QVERIFY2(visibleSentence().contains(QLatin1String("could not be loaded on the CPU")),
                 qPrintable(visibleSentence()));
        QVERIFY(cards().back()->note().contains(QLatin1String("The GPU has not enough memory")));
        m_desk->session->regenerate();
        waitUntilIdle();
        QVERIFY(m_desk->session->latestRun()->text().contains(QLatin1String("48213")));
    }

    void smallerContextIsNoted()
    {
        m_desk->device->freeBytes = bytesForContext(installation::modelFolder().toStdString(), 6400);
        open();
        const QString note = m_desk->session->model()->contextNote;
        QVERIFY(!note.isEmpty());
        save("small-context");
        QVERIFY2(visibleSentence().startsWith(note), qPrintable(visibleSentence()));
        m_desk->device->arm("attendSelected", 3, ErrorCode::DeviceLost);
        m_desk->session->ask(kQuestion);
        waitUntilIdle();
        QVERIFY(visibleSentence().isEmpty()); // it was about the device
    }

private:
    void open()
    {
        m_desk->session->loadModel(installation::modelFolder());
        m_desk->session->setDocumentText(QStringLiteral("The Old Mill"), prose(12));
        waitUntilIdle();
        QVERIFY(m_desk->session->documentTokens());
    }
    void waitUntilIdle() { QTRY_VERIFY_WITH_TIMEOUT(!m_desk->session->isBusy(), kPatience); }
    [[nodiscard]] bool hasText(const QString& text) const
    {
        const auto labels = m_desk->window->findChild<RunToolbar*>()->findChildren<ElidedLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const ElidedLabel* label) { return label->text() == text; });
    }
    [[nodiscard]] QList<AnswerView*> cards() const
    {
        QList<AnswerView*> visible;
        for (AnswerView* card : m_desk->window->findChildren<AnswerView*>())
            if (card->isVisible())
                visible << card;
        std::sort(visible.begin(), visible.end(), [](const AnswerView* a, const AnswerView* b) {
            return a->mapToGlobal(QPoint()).y() < b->mapToGlobal(QPoint()).y();
        });
        return visible;
    }
    [[nodiscard]] QString visibleSentence() const
    {
        for (const MessageBar* bar : m_desk->window->findChildren<MessageBar*>())
            if (bar->isVisible())
                return bar->sentence();
        return {};
    }
    /// A picture for whoever wants to look: SIGHTLINE_TEST_PICTURES names a folder.
    void save(const char* name)
    {
        const QString folder = qEnvironmentVariable("SIGHTLINE_TEST_PICTURES");
        QCoreApplication::processEvents();
        const QPixmap picture = m_desk->window->grab();
        if (!folder.isEmpty())
            QVERIFY(picture.save(folder + QLatin1Char('/') + QLatin1String(name) + QLatin1String(".png")));
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Desk> m_desk;
    int m_count = 0;
};

QTEST_MAIN(WindowDeviceLostTest)
#include "tst_window_device_lost.moc"
