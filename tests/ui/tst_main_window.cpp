// SPDX-License-Identifier: GPL-3.0-or-later
// The real window with the demo model: from start to answer, keys, themes, failures, rough handling.
#include "app/focus.h"
#include "app/follow_answers.h"
#include "app/formatting.h"
#include "app/installation.h"
#include "app/row_service.h"
#include "app/session.h"
#include "ui/appearance.h"
#include "ui/chain_button.h"
#include "ui/inspector_line.h"
#include "ui/k_slider.h"
#include "ui/main_window.h"
#include "ui/message_bar.h"
#include "ui/panel.h"
#include "ui/run_toolbar.h"
#include "ui/screenshot.h"
#include "ui/start_page.h"
#include "ui/startup.h"
#include "ui/system_scheme.h"
#include "ui/theme.h"
#include "ui/views/chat_view.h"
#include "ui/views/document_view.h"
#include "ui/views/layers_by_positions.h"
#include "ui/views/score_strip.h"
#include "ui/views/steps_lane.h"
#include "tests/support/mill.h"
#include "tests/ui/window_fixture.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>
#include <memory>

using namespace sightline;
using namespace sightline::test;

namespace {

constexpr int kPatience = 120000;

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        m_model = installation::modelFolder();
        QVERIFY2(!m_model.isEmpty(), "the demo model is missing");
        QFile file(m_dir.filePath(QStringLiteral("mill.md")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(prose(16).toUtf8());
        m_document = file.fileName();
    }
    void init()
    {
        m_desk = std::make_unique<Desk>(m_dir.filePath(QStringLiteral("settings%1.ini").arg(++m_count)));
    }
    void cleanup() { m_desk.reset(); }

    void firstPaintIsQuick()
    {
        m_desk.reset();
        QElapsedTimer clock;
        clock.start();
        init();
        m_desk->window->grab();
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(m_desk->window->windowTitle(), QStringLiteral("Sightline"));
        QVERIFY(m_desk->window->findChild<StartPage*>()->isVisible());
    }

    void fromStartToAnswer()
    {
        CommandLine line;
        line.model = m_model;
        line.document = m_document;
        line.ask = kQuestion;
        line.layer = 3;
        Startup startup(line, {}, m_desk->context, *m_desk->window);
        const QString picture = m_dir.filePath(QStringLiteral("window.png"));
        Screenshot screenshot(picture, startup, m_desk->context, *m_desk->window, 0);
        QSignalSpy done(&screenshot, &Screenshot::done);
        startup.begin();
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, kPatience);
        QVERIFY2(done[0][0].toInt() == 0, qPrintable(done[0][1].toString()));
        const QImage image(picture);
        QCOMPARE(image.size(), m_desk->window->size() * m_desk->window->devicePixelRatioF());
        QVERIFY(m_desk->window->windowTitle().startsWith(QStringLiteral("The Old Mill")));
        const RunPtr run = m_desk->session.latestRun();
        QVERIFY(run);
        QVERIFY(run->state == RunState::Finished);
        const int shown = m_desk->focus.locked().token;
        QVERIFY(shown >= 0 && shown < static_cast<int>(run->tokens.size()));
        QVERIFY(!QString::fromStdString(run->tokens[static_cast<std::size_t>(shown)]->text).trimmed().isEmpty());
        QCOMPARE(m_desk->focus.locked().layer, std::int64_t(3));
        QVERIFY(m_desk->window->findChild<InspectorLine*>()->leftText().startsWith(
            QStringLiteral("token %1 ").arg(shown + 1)));
    }

    void keysMoveTheFocus()
    {
        answer();
        MainWindow& window = *m_desk->window;
        Focus& focus = m_desk->focus;
        const RunPtr run = m_desk->session.latestRun();
        const int last = static_cast<int>(run->tokens.size()) - 1;
        QVERIFY(last >= 1);
        QTest::keyClick(&window, Qt::Key_Left);
        QCOMPARE(focus.locked().token, last - 1);
        QTest::keyClick(&window, Qt::Key_Right);
        QCOMPARE(focus.locked().token, last);
        const auto layer = focus.locked().layer;
        QTest::keyClick(&window, Qt::Key_Up);
        QCOMPARE(focus.locked().layer, std::max<std::int64_t>(0, layer - 1));
        QTest::keyClick(&window, Qt::Key_N); // a position that was read
        focus.lockPosition(5);
        QTest::keyClick(&window, Qt::Key_Escape);
        QCOMPARE(focus.locked().position, std::int64_t(-1));
        QCOMPARE(m_desk->session.settings().selector.k, std::int64_t(0));
        QTest::keyClick(&window, Qt::Key_BracketLeft);
        QCOMPARE(m_desk->session.settings().selector.k, std::int64_t(128));
        QTest::keyClick(&window, Qt::Key_BracketRight);
        QCOMPARE(m_desk->session.settings().selector.k, std::int64_t(0)); // the model's own again
    }

    void historyKeys()
    {
        answer();
        MainWindow& window = *m_desk->window;
        Focus& focus = m_desk->focus;
        const RunPtr run = m_desk->session.latestRun();
        focus.lockToken(run->id, 1);
        focus.lockPosition(40);
        focus.lockToken(run->id, 0);
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(focus.shown().token, 1);
        QCOMPARE(focus.shown().position, std::int64_t(40));
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(focus.shown().position, std::int64_t(-1));
        QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(focus.shown().token, 0);
        QVERIFY(!focus.canGoForward());
        m_desk->session.clearConversation();
        QVERIFY(!focus.canGoBack());
    }

    void pinComparesWithTheReference()
    {
        answer();
        MainWindow& window = *m_desk->window;
        Focus& focus = m_desk->focus;
        const RunPtr run = m_desk->session.latestRun();
        auto* line = window.findChild<InspectorLine*>();
        const int height = line->height();
        focus.setLayer(3);
        focus.lockToken(run->id, 1);
        QTest::keyClick(&window, Qt::Key_P);
        QVERIFY(focus.pinned());
        QTRY_VERIFY(line->pinText().startsWith(QStringLiteral("This is the pinned reference")));
        QTRY_VERIFY(line->height() > height); // a second line
        // Another token: what both read, counted here from the records.
        focus.lockToken(run->id, 0);
        const auto& here = run->tokens[0]->layers[3].selected;
        const auto& there = run->tokens[1]->layers[3].selected;
        std::vector<std::int32_t> both;
        std::set_intersection(here.begin(), here.end(), there.begin(), there.end(), std::back_inserter(both));
        const QString counts = QStringLiteral("%1 positions read in both, %2 here only, %3 there only")
                                   .arg(both.size()).arg(here.size() - both.size()).arg(there.size() - both.size());
        QTRY_VERIFY2(line->pinText().contains(counts), qPrintable(line->pinText() + counts));
        QVERIFY(line->pinText().startsWith(QStringLiteral("against token 2 ")));
        // One position of both: the difference of the two scores and masses.
        focus.lockPosition(20);
        const PositionRowPtr a = rowOf(0, 3), b = rowOf(1, 3);
        const double score = double(a->scores[20]) - double(b->scores[20]);
        const double mass = double(a->denseMass[20]) - double(b->denseMass[20]);
        QTRY_VERIFY2(line->pinText().contains(QStringLiteral("score ") + format::signedNumber(score)),
                     qPrintable(line->pinText()));
        QVERIFY(line->pinText().contains(QStringLiteral("dense mass ") + format::signedNumber(mass)));
        const bool isRead = std::binary_search(here.begin(), here.end(), 20);
        const bool wasRead = std::binary_search(there.begin(), there.end(), 20);
        QVERIFY(line->pinText().endsWith(isRead && wasRead ? QStringLiteral("read in both")
                                             : isRead      ? QStringLiteral("read here only")
                                             : wasRead     ? QStringLiteral("read there only")
                                                           : QStringLiteral("read in neither")));
        QTest::keyClick(&window, Qt::Key_P);
        QVERIFY(!focus.pinned());
        QTRY_VERIFY(line->pinText().isEmpty());
        // Ctrl+click pins what lies under the pointer.
        auto* steps = window.findChild<StepsLane*>();
        QTest::mouseMove(steps, steps->rect().center());
        QTest::mouseClick(steps, Qt::LeftButton, Qt::ControlModifier, QPoint(steps->width() / 10, steps->height() / 2));
        QVERIFY(focus.pinned());
        QVERIFY(*focus.pinned() == focus.shown());
        QTest::mouseClick(steps, Qt::LeftButton, Qt::ControlModifier, QPoint(steps->width() / 10, steps->height() / 2));
        QVERIFY(!focus.pinned());
    }

    void aLockedPanelKeepsItsToken()
    {
        answer();
        MainWindow& window = *m_desk->window;
        Focus& focus = m_desk->focus;
        const RunPtr run = m_desk->session.latestRun();
        focus.setLayer(2);
        focus.lockToken(run->id, 1);
        auto* strip = window.findChild<ScoreStrip*>();
        auto* layers = window.findChild<LayersByPositions*>();
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_L);
        auto* chain = panelOf(strip)->findChild<ChainButton*>();
        auto* note = panelOf(strip)->findChild<QLabel*>(QStringLiteral("locked_note"));
        QVERIFY(chain->accessibleName().startsWith(QStringLiteral("Locked")));
        QCOMPARE(note->text(), QStringLiteral("keeps token 2, layer 2"));
        QVERIFY(note->isVisible());
        focus.lockToken(run->id, 0);
        focus.setLayer(4);
        QCOMPARE(layers->shownPoint().token, 1);
        QCOMPARE(layers->shownPoint().layer, std::int64_t(2));
        QCOMPARE(window.findChild<StepsLane*>()->shownPoint().token, 0);
        focus.lockPosition(25); // one position for all
        QCOMPARE(strip->shownPoint().position, std::int64_t(25));
        chain->click();
        QVERIFY(!note->isVisible());
        QVERIFY(layers->shownPoint() == focus.shown());
        // The token that a panel keeps may go: it is linked again.
        chain->click();
        QVERIFY(!panelOf(strip)->panelFocus()->isLinked());
        m_desk->session.clearConversation();
        QVERIFY(panelOf(strip)->panelFocus()->isLinked());
    }

    void undoIsOneStack()
    {
        MainWindow& window = *m_desk->window;
        auto* undo = window.findChild<QAction*>(QStringLiteral("undo"));
        auto* redo = window.findChild<QAction*>(QStringLiteral("redo"));
        QVERIFY(!undo->isEnabled());
        window.undoStack()->push(new QUndoCommand(QStringLiteral("rename")));
        QCOMPARE(undo->text(), QStringLiteral("&Undo rename"));
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.findChild<StepsLane*>()->setFocus(); // a text field undoes its own typing
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!undo->isEnabled() && redo->isEnabled());
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(undo->isEnabled());
    }

    void regenerateKey()
    {
        answer();
        const RunId before = m_desk->session.latestRun()->id;
        QTest::keyClick(m_desk->window.get(), Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->session.isBusy(), kPatience);
        QCOMPARE(m_desk->session.turns().size(), std::size_t(1));
        QVERIFY(m_desk->session.latestRun()->id != before);
    }

    void undoKeys()
    {
        answer();
        Session& session = m_desk->session;
        const TurnId turn = session.turns()[0].id;
        session.removeTurn(turn);
        QVERIFY(session.turns().empty());
        // With nothing typed, the key of the text field is that of the conversation.
        m_desk->window->findChild<ChatView*>()->focusComposer();
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_desk->window.get(), Qt::Key_Z,
                        Qt::ControlModifier);
        QCOMPARE(session.turns().size(), std::size_t(1));
        QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(session.turns().empty());
        const QAction* undo = m_desk->window->findChild<QAction*>(QStringLiteral("undo"));
        QVERIFY(undo && undo->isEnabled() && undo->text().contains(QStringLiteral("Remove Question")));
    }

    void escapeStops()
    {
        open();
        RunSettings settings = m_desk->session.settings();
        settings.maxNewTokens = 500;
        m_desk->session.setSettings(settings);
        m_desk->session.ask(kQuestion);
        auto* stop = m_desk->window->findChild<QToolButton*>(QStringLiteral("stop_button"));
        QTRY_VERIFY(stop->isEnabled());
        QTest::keyClick(m_desk->window.get(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->session.isBusy(), kPatience);
        QVERIFY(m_desk->session.latestRun()->isDone());
        QVERIFY(!stop->isEnabled());
    }

    void toolbarShowsAndChangesSettings()
    {
        open();
        auto* slider = m_desk->window->findChild<KSlider*>();
        auto* spin = m_desk->window->findChild<RunToolbar*>()->findChild<QSpinBox*>();
        QCOMPARE(slider->k(), std::int64_t(256));
        QCOMPARE(spin->value(), 256);
        slider->setValue(slider->minimum());
        QCOMPARE(m_desk->session.settings().selector.k, std::int64_t(16));
        QCOMPARE(spin->value(), 16);
        spin->setValue(100);
        QCOMPARE(m_desk->session.settings().selector.k, std::int64_t(100));
        RunSettings settings = m_desk->session.settings();
        settings.selector.kind = SelectorKind::Dense;
        m_desk->session.setSettings(settings);
        QVERIFY(!slider->isEnabled());
        // What was chosen is remembered.
        QVERIFY(m_desk->settings.runSettings().selector.kind == SelectorKind::Dense);
        QCOMPARE(m_desk->settings.runSettings().selector.k, std::int64_t(100));
    }

    void themesChangeWhileRunning()
    {
        answer();
        for (const auto choice : { ThemeChoice::Dark, ThemeChoice::Light }) {
            m_desk->appearance.apply(choice);
            QCoreApplication::processEvents();
            const Theme& theme = choice == ThemeChoice::Dark ? Theme::darkTheme() : Theme::light();
            const QImage image = m_desk->window->grab().toImage();
            // The ground shows between the panels, in the gap at the left edge.
            const qreal ratio = m_desk->window->devicePixelRatioF();
            QCOMPARE(image.pixelColor(static_cast<int>(4 * ratio), image.height() / 2), theme.ground);
        }
    }

    void theSystemsThemeIsFollowed()
    {
        const auto isDark = [] { return QApplication::palette().color(QPalette::Window).lightness() < 128; };
        m_desk->appearance.apply(ThemeChoice::System);
        m_desk->appearance.setSystemDark(true);
        QVERIFY(isDark());
        m_desk->appearance.setSystemDark(false);
        QVERIFY(!isDark());
        m_desk->appearance.apply(ThemeChoice::Light); // a choice of one's own counts more
        m_desk->appearance.setSystemDark(true);
        QVERIFY(!isDark());
        m_desk->appearance.apply(ThemeChoice::System);
        QVERIFY(isDark());
        m_desk->appearance.apply(ThemeChoice::Light);
        // What the portal says: 1 dark, 2 light, anything else no wish.
        QVERIFY(SystemScheme::isDark(QVariant::fromValue(QDBusVariant(1U))).value());
        QVERIFY(!SystemScheme::isDark(2U).value());
        QVERIFY(!SystemScheme::isDark(0U).has_value());
        QVERIFY(!SystemScheme::isDark(QStringLiteral("dark")).has_value());
    }

    void everyActionTwice()
    {
        answer();
        // Dialogs of the desktop would wait for a person; all others must survive being chosen twice.
        const QStringList left { QStringLiteral("Quit"), QStringLiteral("Open Document"), QStringLiteral("Open Model"),
                                 QStringLiteral("Picture"), QStringLiteral("Save Conversation"),
                                 QStringLiteral("Add Document"), QStringLiteral("Export Conversation"),
                                 QStringLiteral("Trace's Selection") };
        int chosen = 0;
        QList<QAction*> actions;
        for (QAction* menu : m_desk->window->menuBar()->actions())
            actions << menu->menu()->actions();
        for (QAction* action : actions) {
            const QString name = QString(action->text()).remove(QLatin1Char('&'));
            const bool waits = std::any_of(left.begin(), left.end(),
                                           [&](const QString& each) { return name.contains(each); });
            if (waits || action->menu() || action->isSeparator())
                continue;
            for (int i = 0; i < 2; ++i) {
                action->trigger();
                QCoreApplication::processEvents();
            }
            ++chosen;
        }
        QVERIFY(chosen > 15);
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (widget != m_desk->window.get() && widget->isVisible())
                widget->close();
        m_desk->window->showNormal();
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->session.isBusy(), kPatience);
    }

    void roughClicksDoNotCrash()
    {
        answer();
        m_desk->session.ask(kQuestion); // and again while an answer grows
        for (QWidget* widget : m_desk->window->findChildren<QWidget*>()) {
            // Buttons that open menus or the desktop's dialogs wait for a person.
            if (!widget->isVisible() || qobject_cast<QAbstractButton*>(widget) || qobject_cast<QMenuBar*>(widget)
                || widget->inherits("QComboBox") || widget->isWindow())
                continue;
            const QPoint middle = widget->rect().center();
            QTest::mouseDClick(widget, Qt::LeftButton, {}, middle);
            QTest::mouseClick(widget, Qt::LeftButton, Qt::ShiftModifier, middle);
            QTest::mouseMove(widget, middle + QPoint(3, 3));
            QTest::keyClick(widget, Qt::Key_PageDown);
        }
        m_desk->session.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->session.isBusy(), kPatience);
        m_desk->window->grab();
    }

    void layoutsAndSizes()
    {
        answer();
        for (const auto preset : { MainWindow::LayoutPreset::Read, MainWindow::LayoutPreset::Compare,
                                   MainWindow::LayoutPreset::Lab }) {
            m_desk->window->setLayoutPreset(preset);
            for (const QSize size : { QSize(1080, 600), QSize(1680, 1050) }) {
                m_desk->window->resize(size);
                QCoreApplication::processEvents();
                QVERIFY(!m_desk->window->grab().isNull());
                QVERIFY(m_desk->window->findChild<ChatView*>()->width() > 200);
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->session.isBusy(), kPatience);
    }

    void failuresStandWhereTheActionWas()
    {
        MainWindow& window = *m_desk->window;
        window.openDocument(m_dir.filePath(QStringLiteral("missing.txt")));
        auto* page = window.findChild<StartPage*>();
        QTRY_VERIFY(page->messages()->isVisible());
        QVERIFY(page->messages()->sentence().contains(QStringLiteral("missing.txt")));
        window.openModel(QStringLiteral("/no/such/model"));
        const auto visibleBars = [&window] {
            int count = 0;
            for (const MessageBar* bar : window.findChildren<MessageBar*>())
                count += bar->isVisible();
            return count;
        };
        QTRY_COMPARE(visibleBars(), 2);
        open(); // what works takes the messages away
        QTRY_COMPARE(visibleBars(), 0);
    }

    void dropsAndPastes()
    {
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(m_document) });
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_desk->window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_desk->window.get(), &drop);
        QTRY_VERIFY(m_desk->session.document());
        QCOMPARE(m_desk->session.document()->path, m_document);
        QCOMPARE(m_desk->settings.recentDocuments().first(), m_document);
        QGuiApplication::clipboard()->setText(QStringLiteral("Some text from elsewhere."));
        m_desk->window->pasteAsDocument();
        QCOMPARE(m_desk->session.document()->text, QStringLiteral("Some text from elsewhere."));
    }

    void screenshotReportsBadInput()
    {
        CommandLine line;
        line.model = QStringLiteral("/no/such/model");
        line.document = m_document;
        line.ask = kQuestion;
        Startup startup(line, {}, m_desk->context, *m_desk->window);
        Screenshot screenshot(m_dir.filePath(QStringLiteral("never.png")), startup, m_desk->context, *m_desk->window, 0);
        QSignalSpy done(&screenshot, &Screenshot::done);
        startup.begin();
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, kPatience);
        QCOMPARE(done[0][0].toInt(), 2);
        QVERIFY(!done[0][1].toString().isEmpty());
        QVERIFY(!QFile::exists(m_dir.filePath(QStringLiteral("never.png"))));
    }

private:
    static Panel* panelOf(QWidget* widget)
    {
        Panel* panel = nullptr;
        while (widget && !(panel = qobject_cast<Panel*>(widget)))
            widget = widget->parentWidget();
        return panel;
    }
    PositionRowPtr rowOf(int token, std::int64_t layer)
    {
        const RunPtr run = m_desk->session.latestRun();
        PositionRowPtr row;
        (void)QTest::qWaitFor([&] {
            row = m_desk->rows.row(run->id, token, run->tokens[static_cast<std::size_t>(token)], layer);
            return row != nullptr;
        });
        return row;
    }
    void open()
    {
        m_desk->session.loadModel(m_model);
        m_desk->window->openDocument(m_document);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->session.isBusy(), kPatience);
        QVERIFY(m_desk->session.documentTokens());
    }
    void answer()
    {
        open();
        m_desk->session.ask(kQuestion);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->session.isBusy(), kPatience);
        const RunPtr run = m_desk->session.latestRun();
        QVERIFY2(run->state == RunState::Finished, qPrintable(run->failure));
    }

    QTemporaryDir m_dir;
    QString m_model, m_document;
    std::unique_ptr<Desk> m_desk;
    int m_count = 0;
};

QTEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
