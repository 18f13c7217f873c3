// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/focus.h"
#include "tests/ui/synthetic_run.h"
#include "ui/theme.h"
#include "ui/views/run_view.h"

#include <QApplication>
#include <QImage>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace sightline::probe {

/// A context with a focus and nothing else, as tests without an engine need it.
struct Context {
    Focus focus;
    [[nodiscard]] ViewContext view() { return {nullptr, &focus, nullptr}; }
};

/// Rows of a synthetic run, at once.
inline RunView::RowSource rowsOf(const synthetic::Run& run)
{
    return [&run](RunId, int token, const TokenRecordPtr&, std::int64_t layer) {
        return run.row(token, layer);
    };
}

/// Shows the view in the light theme at the size, and waits until nothing fades any more.
inline void show(QWidget& widget, int width, int height)
{
    widget.setPalette(Theme::light().palette());
    widget.resize(width, height);
    widget.show();
    (void)QTest::qWaitForWindowExposed(&widget);
    QTest::qWait(110);
}

/// The picture after fades have ended, one device pixel a pixel.
inline QImage settled(QWidget& widget)
{
    QTest::qWait(110);
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// Whether two colours are the same but for rounding.
inline bool isNear(const QColor& a, const QColor& b, int tolerance = 6)
{
    return std::abs(a.red() - b.red()) <= tolerance &&
           std::abs(a.green() - b.green()) <= tolerance &&
           std::abs(a.blue() - b.blue()) <= tolerance;
}

/// How many pixels of the rectangle have the colour.
inline int countColour(const QImage& image, const QRect& where, const QColor& colour,
                       int tolerance = 6)
{
    int found = 0;
    const QRect inside = where.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        for (int x = inside.left(); x <= inside.right(); ++x)
            found += isNear(image.pixelColor(x, y), colour, tolerance);
    return found;
}

/// How many pixels differ.
inline int countDifferent(const QImage& a, const QImage& b, const QRect& where)
{
    int found = 0;
    for (int y = where.top(); y <= where.bottom(); ++y)
        for (int x = where.left(); x <= where.right(); ++x)
            found += a.pixel(x, y) != b.pixel(x, y);
    return found;
}

inline void wheel(QWidget& widget, const QPoint& at, int delta,
                  Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWheelEvent event(QPointF(at), QPointF(widget.mapToGlobal(at)), QPoint(), QPoint(0, delta),
                      Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

} // namespace sightline::probe
