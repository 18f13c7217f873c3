// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "tests/ui/synthetic_run.h"
#include "tests/ui/view_probe.h"
#include "ui/views/layers_by_positions.h"
#include "ui/views/position_views.h"
#include "ui/views/score_strip.h"
#include "ui/views/selectors_page.h"
#include "ui/views/tokens_by_positions.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace sightline;
using namespace sightline::probe;

class TestPositionViews : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void allViewsShareOneAxis();
    void layerSpinAndFocusAgree();
    void tabsBringTheirControls();
    void tabsKeepTheirPlacesInANarrowWindow();
    void keysSwitchWhatIsShown();
    void choicesAreRemembered();
    void pictureAndPng();
    void unwritablePngGivesASentence();
    void csvGoesToTheClipboard();
    void emptyIsHarmless();

private:
    [[nodiscard]] QComboBox* comboNamed(const QString& name) const
    {
        for (auto* combo : m_views->findChildren<QComboBox*>())
            if (combo->accessibleName() == name)
                return combo;
        return nullptr;
    }
    [[nodiscard]] QAction* action(const char* name) const
    {
        return m_views->findChild<QAction*>(QLatin1String(name));
    }
    std::unique_ptr<Context> m_context;
    std::unique_ptr<synthetic::Run> m_run;
    std::unique_ptr<PositionViews> m_views;
};

void TestPositionViews::init()
{
    m_context = std::make_unique<Context>();
    m_run = std::make_unique<synthetic::Run>(synthetic::shortShape());
    m_views = std::make_unique<PositionViews>(m_context->view());
    for (RunView* view : std::initializer_list<RunView*>{
             m_views->scoreStrip(), m_views->layersByPositions(), m_views->tokensByPositions()}) {
        view->setRowSource(rowsOf(*m_run));
        view->setRun(m_run->snapshot);
    }
    m_context->focus.lockToken(1, 4);
    m_context->focus.setLayer(3);
    show(*m_views, 1100, 340);
}

void TestPositionViews::cleanup()
{
    m_views.reset();
    m_context.reset();
}

void TestPositionViews::allViewsShareOneAxis()
{
    QCOMPARE(m_views->scoreStrip()->axis(), m_views->axis());
    m_views->axis()->setVisible(300, 500);
    m_views->setCurrentTab(1);
    QTest::qWait(20);
    m_views->setCurrentTab(0);
    for (const std::int64_t p : {310, 400, 480}) {
        const auto global = [p](PositionView* view) {
            return view->mapToGlobal(QPointF(view->xOfPosition(p), 0)).x();
        };
        QCOMPARE(global(m_views->scoreStrip()), global(m_views->layersByPositions()));
        QCOMPARE(global(m_views->scoreStrip()), global(m_views->tokensByPositions()));
    }
    // Zooming in one view zooms all.
    wheel(*m_views->layersByPositions(), QPoint(500, 60), 120);
    QVERIFY(m_views->axis()->end() - m_views->axis()->begin() < 200);
}

void TestPositionViews::layerSpinAndFocusAgree()
{
    auto* spin = m_views->findChild<QSpinBox*>();
    QCOMPARE(spin->value(), 3);
    QCOMPARE(spin->maximum(), 7);
    spin->setValue(6);
    QCOMPARE(m_context->focus.shown().layer, 6);
    m_context->focus.setLayer(1);
    QCOMPARE(spin->value(), 1);
}

void TestPositionViews::tabsBringTheirControls()
{
    auto* layers = comboNamed(QStringLiteral("What layers by positions shows"));
    auto* tokens = comboNamed(QStringLiteral("What tokens by positions shows"));
    QVERIFY(layers->isVisible() && !tokens->isVisible());
    layers->setCurrentIndex(3);
    QCOMPARE(m_views->layersByPositions()->mode(), HeatMode::MissedMass);
    auto* tabs = m_views->findChild<QTabBar*>();
    tabs->setCurrentIndex(1);
    QVERIFY(m_views->tokensByPositions()->isVisible());
    QVERIFY(!m_views->scoreStrip()->isVisible());
    QVERIFY(!layers->isVisible() && tokens->isVisible());
    tokens->setCurrentIndex(1);
    QCOMPARE(m_views->tokensByPositions()->mode(), TokensByPositions::Mode::Votes);
    for (QWidget* control : m_views->findChildren<QWidget*>())
        if (control->focusPolicy() & Qt::TabFocus && control->isVisible() &&
            !control->parentWidget()->inherits("QAbstractSpinBox") &&
            !control->parentWidget()->inherits("QComboBox"))
            QVERIFY2(!control->accessibleName().isEmpty(), control->metaObject()->className());
}

void TestPositionViews::tabsKeepTheirPlacesInANarrowWindow()
{
    auto* tabs = m_views->findChild<QTabBar*>();
    m_views->resize(1500, 340);
    QCoreApplication::processEvents();
    QCOMPARE(tabs->tabText(0), QStringLiteral("Score strip · Layers"));
    m_views->resize(900, 340);
    QCoreApplication::processEvents();
    QCOMPARE(tabs->tabText(0), QStringLiteral("Strip"));
    for (int tab = 0; tab < PositionViews::TabCount; ++tab) {
        tabs->setCurrentIndex(tab); // other controls stand beside
        QCoreApplication::processEvents();
        QVERIFY(tabs->rect().contains(tabs->tabRect(PositionViews::TabCount - 1).center()));
        QVERIFY(!tabs->tabToolTip(tab).isEmpty()); // and what it is in full
    }
    tabs->setCurrentIndex(0);
    m_views->resize(1500, 340);
    QCoreApplication::processEvents();
    QCOMPARE(tabs->tabText(0), QStringLiteral("Score strip · Layers"));
}

void TestPositionViews::keysSwitchWhatIsShown()
{
    m_views->activateWindow();
    m_views->scoreStrip()->setFocus();
    QTRY_VERIFY(m_views->scoreStrip()->hasFocus());
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(m_views->scoreStrip(), key, modifiers);
    };
    PositionAxis* axis = m_views->axis();
    press(Qt::Key_H);
    QVERIFY(axis->hidesSinks() && !axis->hidesRecent());
    press(Qt::Key_H, Qt::ShiftModifier);
    QVERIFY(axis->hidesSinks() && axis->hidesRecent());
    press(Qt::Key_H);
    QVERIFY(!axis->hidesSinks());
    press(Qt::Key_X);
    QVERIFY(axis->isDistance());
    press(Qt::Key_X);
    QVERIFY(!axis->isDistance());
    press(Qt::Key_B);
    QVERIFY(m_views->scoreStrip()->showsBoundary());
    press(Qt::Key_M);
    QCOMPARE(m_views->scoreStrip()->massScale(), ScoreStrip::MassScale::Logarithm);
    QCOMPARE(m_views->scoreStrip()->valueAxis(), ValueAxis::Margin);
    press(Qt::Key_Y);
    QCOMPARE(m_views->scoreStrip()->valueAxis(), ValueAxis::Rank);
    press(Qt::Key_Y);
    press(Qt::Key_Y);
    QCOMPARE(m_views->scoreStrip()->valueAxis(), ValueAxis::Margin);
    press(Qt::Key_T);
    QVERIFY(m_views->layersByPositions()->hasTallRows());
    // Each of them says what it does.
    for (QAction* each : m_views->viewMenu()->actions())
        if (!each->isSeparator())
            QVERIFY2(!each->objectName().isEmpty() && each->statusTip().endsWith(QLatin1Char('.')),
                     qPrintable(each->text()));
    for (QAction* each : m_views->tabActions())
        QVERIFY(!each->objectName().isEmpty() && !each->statusTip().isEmpty());
    m_views->tabActions()[1]->trigger();
    QCOMPARE(m_views->currentTab(), int(PositionViews::TokensTab));
}

void TestPositionViews::choicesAreRemembered()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    m_views->useSettings(&settings);
    QCOMPARE(m_views->scoreStrip()->valueAxis(), ValueAxis::Margin); // nothing remembered: as it was
    action("valueAxis.rank")->trigger();
    action("hideSinks")->trigger();
    action("tallRows")->trigger();
    comboNamed(QStringLiteral("What layers by positions shows"))->setCurrentIndex(1);
    Context context;
    PositionViews again(context.view());
    again.useSettings(&settings);
    QCOMPARE(again.scoreStrip()->valueAxis(), ValueAxis::Rank);
    QVERIFY(again.axis()->hidesSinks() && !again.axis()->hidesRecent());
    QVERIFY(again.layersByPositions()->hasTallRows());
    QCOMPARE(again.layersByPositions()->mode(), HeatMode::Margin);
    settings.setViewState(QStringLiteral("positions"), {{QStringLiteral("value_axis"), QStringLiteral("nonsense")}});
    PositionViews third(context.view());
    third.useSettings(&settings);
    QCOMPARE(third.scoreStrip()->valueAxis(), ValueAxis::Margin);
}

void TestPositionViews::pictureAndPng()
{
    const QImage picture = m_views->picture(2);
    QCOMPARE(picture.width(), 2 * m_views->scoreStrip()->width());
    QCOMPARE(picture.height(),
             2 * (m_views->scoreStrip()->height() + m_views->layersByPositions()->height()));
    QVERIFY(countColour(picture, picture.rect(), Theme::light().mass) > 500);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("view.png"));
    QString failure;
    QVERIFY(m_views->savePng(path, &failure));
    QCOMPARE(QImage(path).size(), picture.size());
    m_views->setCurrentTab(1);
    QCOMPARE(m_views->picture(1).size(), m_views->tokensByPositions()->size());
}

void TestPositionViews::unwritablePngGivesASentence()
{
    QString failure;
    QVERIFY(!m_views->savePng(QStringLiteral("/nowhere/at/all/view.png"), &failure));
    QVERIFY(failure.contains(QLatin1String("/nowhere/at/all/view.png")));
    QVERIFY(failure.endsWith(QLatin1Char('.')));
}

void TestPositionViews::csvGoesToTheClipboard()
{
    QSignalSpy messages(m_views.get(), &PositionViews::message);
    m_views->copyCsv();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(QLatin1String("position,token,")));
    QVERIFY(text.contains(QLatin1String("\nlayer,selected,")));
    QCOMPARE(messages.count(), 1);
    m_views->setCurrentTab(1);
    QVERIFY(m_views->csv().startsWith(QLatin1String("token,text,")));
}

void TestPositionViews::emptyIsHarmless()
{
    Context context;
    PositionViews views(context.view());
    show(views, 700, 260);
    QVERIFY(!views.findChild<QSpinBox*>()->isEnabled());
    QVERIFY(!views.picture().isNull());
    views.setCurrentTab(1);
    views.copyCsv();
    QVERIFY(views.csv().isEmpty());
}

QTEST_MAIN(TestPositionViews)
#include "tst_position_views.moc"
