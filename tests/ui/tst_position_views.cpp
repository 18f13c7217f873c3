// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/synthetic_run.h"
#include "tests/ui/view_probe.h"
#include "ui/views/layers_by_positions.h"
#include "ui/views/position_views.h"
#include "ui/views/score_strip.h"
#include "ui/views/selectors_page.h"
#include "ui/views/tokens_by_positions.h"

#include <QClipboard>
#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace sightline;
using namespace sightline::probe;

namespace {

synthetic::Shape smallShape()
{
    synthetic::Shape shape;
    shape.documentTokens = 900;
    shape.k = 32;
    return shape;
}

} // namespace

class TestPositionViews : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void allViewsShareOneAxis();
    void layerSpinAndFocusAgree();
    void tabsBringTheirControls();
    void pictureAndPng();
    void unwritablePngGivesASentence();
    void csvGoesToTheClipboard();
    void emptyIsHarmless();

private:
    std::unique_ptr<Context> m_context;
    std::unique_ptr<synthetic::Run> m_run;
    std::unique_ptr<PositionViews> m_views;
};

void TestPositionViews::init()
{
    m_context = std::make_unique<Context>();
    m_run = std::make_unique<synthetic::Run>(smallShape());
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
    auto combos = m_views->findChildren<QComboBox*>();
    combos.removeIf([](QComboBox* each) { return qobject_cast<SelectorsPage*>(each->parentWidget()); }); // the page has its own
    QCOMPARE(combos.size(), 2);
    QVERIFY(combos[0]->isVisible() != combos[1]->isVisible());
    auto* tabs = m_views->findChild<QTabBar*>();
    tabs->setCurrentIndex(1);
    QVERIFY(m_views->tokensByPositions()->isVisible());
    QVERIFY(!m_views->scoreStrip()->isVisible());
    QComboBox* mode = combos[0]->isVisible() ? combos[0] : combos[1];
    mode->setCurrentIndex(1);
    QCOMPARE(m_views->tokensByPositions()->mode(), TokensByPositions::Mode::Votes);
    for (QWidget* control : m_views->findChildren<QWidget*>())
        if (control->focusPolicy() & Qt::TabFocus && control->isVisible() &&
            !control->parentWidget()->inherits("QAbstractSpinBox") &&
            !control->parentWidget()->inherits("QComboBox"))
            QVERIFY2(!control->accessibleName().isEmpty(), control->metaObject()->className());
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
