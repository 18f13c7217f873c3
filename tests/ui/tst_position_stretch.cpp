// SPDX-License-Identifier: GPL-3.0-or-later
// Stretches of positions on the shared axis: chosen with mouse and keys, forced by the menu, and what stands for them.
#include "tests/ui/synthetic_run.h"
#include "tests/ui/view_probe.h"
#include "ui/views/layers_by_positions.h"
#include "ui/views/position_views.h"
#include "ui/views/score_strip.h"
#include "ui/views/tokens_by_positions.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace sightline;
using namespace sightline::probe;

namespace {

struct Scene {
    Context context;
    synthetic::Run run{synthetic::shortShape()};
    PositionViews views{context.view()};
    PositionView* strip = nullptr;
    PositionView* layers = nullptr;

    Scene()
    {
        QApplication::setEffectEnabled(Qt::UI_General, false);
        for (RunView* view : std::initializer_list<RunView*>{views.scoreStrip(), views.layersByPositions(), views.tokensByPositions()}) {
            view->setRowSource(rowsOf(run));
            view->setRun(run.snapshot);
        }
        strip = views.scoreStrip();
        layers = views.layersByPositions();
        context.focus.lockToken(1, 4);
        context.focus.setLayer(3);
        show(views, 1100, 340);
        views.axis()->setVisible(100, 300); // four pixels a position
    }
    [[nodiscard]] QPoint at(PositionView* view, std::int64_t position) const
    {
        return QPoint(static_cast<int>(std::lround(view->xOfPosition(position))), static_cast<int>(view->plotRect().center().y()));
    }
    void drag(PositionView* view, std::int64_t from, std::int64_t to) const
    {
        QTest::mousePress(view, Qt::LeftButton, Qt::ShiftModifier, at(view, from));
        QMouseEvent move(QEvent::MouseMove, at(view, to), view->mapToGlobal(QPointF(at(view, to))), Qt::NoButton, Qt::LeftButton, Qt::ShiftModifier);
        QApplication::sendEvent(view, &move);
        QTest::mouseRelease(view, Qt::LeftButton, Qt::ShiftModifier, at(view, to));
    }
    /// The menu over a position, open; closed and gone with `closeMenu`.
    [[nodiscard]] QMenu* menuAt(PositionView* view, std::int64_t position, QContextMenuEvent::Reason reason = QContextMenuEvent::Mouse) const
    {
        QContextMenuEvent event(reason, at(view, position), view->mapToGlobal(at(view, position)));
        QApplication::sendEvent(view, &event);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
};

QAction* actionWith(const QMenu* menu, const QString& text)
{
    for (QAction* action : menu->actions())
        if (QString(action->text()).remove(QLatin1Char('&')) == text)
            return action;
    return nullptr;
}

} // namespace

class TestPositionStretch : public QObject {
    Q_OBJECT

private slots:
    void shiftDragChoosesAStretch()
    {
        Scene s;
        const double begin = s.views.axis()->begin();
        s.drag(s.strip, 180, 160);
        QCOMPARE(s.context.focus.passage(), (PositionSpan{160, 181}));
        QCOMPARE(s.views.axis()->begin(), begin); // not panned
        QCOMPARE(s.context.focus.locked().position, std::int64_t{-1});
        // Shown by every view of the axis, at the same place.
        for (PositionView* view : {s.strip, s.layers}) {
            const QRectF band = view->spanRect({160, 181});
            QVERIFY(std::abs(band.center().x() - view->xOfPosition(170)) < 1);
            QVERIFY(countColour(settled(*view), QRect(static_cast<int>(band.left()) - 1, static_cast<int>(band.top()) + 2, 3,
                                                      static_cast<int>(band.height()) - 4), Theme::light().focus, 60) > band.height() / 2);
        }
        // Without Shift the same drag pans, and leaves the stretch.
        QTest::mousePress(s.layers, Qt::LeftButton, {}, s.at(s.layers, 200));
        QTest::mouseMove(s.layers, s.at(s.layers, 150));
        QTest::mouseRelease(s.layers, Qt::LeftButton, {}, s.at(s.layers, 150));
        QVERIFY(s.views.axis()->begin() > begin);
        QCOMPARE(s.context.focus.passage(), (PositionSpan{160, 181}));
        // A click with Shift: from the kept position to here.
        s.context.focus.lockPosition(210);
        QTest::mouseClick(s.layers, Qt::LeftButton, Qt::ShiftModifier, s.at(s.layers, 220));
        QCOMPARE(s.context.focus.passage(), (PositionSpan{210, 221}));
        s.context.focus.unlock(); // Escape
        QVERIFY(s.context.focus.passage().isEmpty());
    }

    void keysGrowAStretch()
    {
        Scene s;
        const auto key = [&](Qt::Key which) { QTest::keyClick(s.layers, which, Qt::ControlModifier | Qt::ShiftModifier); };
        key(Qt::Key_Right); // nothing is kept yet
        QVERIFY(s.context.focus.passage().isEmpty());
        s.context.focus.lockPosition(150);
        key(Qt::Key_Right);
        key(Qt::Key_Right);
        QCOMPARE(s.context.focus.passage(), (PositionSpan{150, 153}));
        for (int i = 0; i < 3; ++i)
            key(Qt::Key_Left);
        QCOMPARE(s.context.focus.passage(), (PositionSpan{149, 151}));
        QCOMPARE(s.context.focus.locked().position, std::int64_t{150});
    }

    void menuForcesTheStretch()
    {
        Scene s;
        QSignalSpy forced(&s.views, &PositionViews::forceRequested);
        s.drag(s.layers, 160, 180);
        QMenu* menu = s.menuAt(s.layers, 170);
        QVERIFY(menu);
        QAction* include = actionWith(menu, QStringLiteral("Make Answers Read Positions 160–180"));
        QVERIFY(include && include->isEnabled() && !include->statusTip().isEmpty());
        include->trigger();
        menu->close();
        QCOMPARE(forced.size(), 1);
        QCOMPARE(forced[0][0].value<SelectionEdit::Kind>(), SelectionEdit::Kind::Include);
        QCOMPARE(forced[0][1].toLongLong(), 160);
        QCOMPARE(forced[0][2].toLongLong(), 181);
        // Beside the stretch the menu is about the one position; the keyboard's is about the stretch.
        menu = s.menuAt(s.strip, 200);
        QVERIFY(menu);
        QAction* exclude = actionWith(menu, QStringLiteral("Keep Answers from Position 200"));
        QVERIFY(exclude);
        exclude->trigger();
        menu->close();
        QCOMPARE(forced.size(), 2);
        QCOMPARE(forced[1][0].value<SelectionEdit::Kind>(), SelectionEdit::Kind::Exclude);
        QCOMPARE(forced[1][2].toLongLong(), 201);
        menu = s.menuAt(s.strip, 200, QContextMenuEvent::Keyboard);
        QVERIFY(menu && actionWith(menu, QStringLiteral("Keep Answers from Positions 160–180")));
        actionWith(menu, QStringLiteral("Zoom to These Positions"))->trigger();
        menu->close();
        QCOMPARE(s.views.axis()->begin(), 160.0);
        QCOMPARE(s.views.axis()->end(), 181.0);
    }

    void onlyTheDocumentCanBeForced()
    {
        Scene s;
        const auto& document = *s.run.snapshot->prompt;
        const std::int64_t question = document.length() - 3;
        s.views.axis()->showAll();
        s.views.axis()->setVisible(static_cast<double>(question) - 60, static_cast<double>(question) + 10);
        QMenu* menu = s.menuAt(s.layers, question);
        QVERIFY(menu);
        QAction* include = actionWith(menu, QStringLiteral("Make Answers Read Position %1").arg(QLocale(QLocale::English).toString(question)));
        QVERIFY(include);
        QVERIFY(!include->isEnabled());
        QVERIFY(include->toolTip().contains(QStringLiteral("document")));
        menu->close();
    }

    void forcedPassagesHaveALane()
    {
        Scene s;
        QSignalSpy released(&s.views, &PositionViews::releaseRequested);
        const SelectionEdits edits{{SelectionEdit::Kind::Include, 120, 140, {}}, {SelectionEdit::Kind::Exclude, 200, 230, {}}};
        s.views.setForced(edits);
        for (PositionView* view : {s.strip, s.layers}) {
            const QImage image = settled(*view);
            const QRectF in = view->forcedRect(edits[0]), out = view->forcedRect(edits[1]);
            QVERIFY(in.top() >= view->plotRect().bottom() && in.width() > 70);
            QVERIFY(countColour(image, in.toAlignedRect(), Theme::light().runA, 20) > 60);
            QVERIFY(countColour(image, out.toAlignedRect(), Theme::light().missed, 20) > 100);
        }
        QVERIFY(s.strip->forcedRect({SelectionEdit::Kind::Include, 500, 520, {}}).isEmpty()); // not visible
        // One position in a whole document is still seen.
        s.views.axis()->showAll();
        QVERIFY(s.strip->forcedRect({SelectionEdit::Kind::Include, 500, 501, {}}).width() >= 3);
        s.views.axis()->setVisible(100, 300);
        QMenu* menu = s.menuAt(s.layers, 210);
        QVERIFY(menu);
        QAction* release = actionWith(menu, QStringLiteral("Let Answers Read It Again"));
        QVERIFY(release);
        release->trigger();
        menu->close();
        QCOMPARE(released.size(), 1);
        QCOMPARE(released[0][0].toInt(), 1);
        s.views.setForced({});
        QCOMPARE(countColour(settled(*s.strip), QRectF(s.strip->plotRect().left(), s.strip->plotRect().bottom() + 2, 900, 2).toAlignedRect(),
                             Theme::light().missed, 20), 0);
    }

    void pinnedReferenceIsDashed()
    {
        Scene s;
        s.context.focus.lockPosition(150);
        s.context.focus.pin();
        s.context.focus.lockPosition(250);
        s.context.focus.lockToken(1, 7);
        s.context.focus.setLayer(5);
        const QImage image = settled(*s.layers);
        const QRect line = QRectF(s.layers->xOfPosition(150) - 1.5, s.layers->plotRect().top(), 3, s.layers->plotRect().height()).toAlignedRect();
        const int dashes = countColour(image, line, Theme::light().focus, 40);
        QVERIFY(dashes > line.height() / 3);
        s.context.focus.unpin();
        QVERIFY(countColour(settled(*s.layers), line, Theme::light().focus, 40) < dashes / 3); // the focused row's outline crosses
    }
};

QTEST_MAIN(TestPositionStretch)
#include "tst_position_stretch.moc"
