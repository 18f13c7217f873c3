// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chain_button.h"

#include "app/focus.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace sightline {

ChainButton::ChainButton(Focus* focus, QWidget* parent) : QToolButton(parent), m_focus(focus)
{
    setObjectName(QStringLiteral("chain_button"));
    setProperty("flat", true);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::clicked, focus, [focus] { focus->setLinked(!focus->isLinked()); });
    connect(focus, &Focus::linkChanged, this, &ChainButton::describe);
    describe();
}

void ChainButton::describe()
{
    const bool isLinked = m_focus->isLinked();
    setAccessibleName(isLinked ? tr("Linked: this panel follows the shared focus")
                               : tr("Locked: this panel keeps its token and layer"));
    setToolTip(isLinked ? tr("Linked: the panel shows what you point at anywhere. Click to keep its token and layer while "
                             "you look at others (L).")
                        : tr("Locked: the panel keeps its token and layer. Click to follow the others again (L)."));
    update();
}

QSize ChainButton::sizeHint() const
{
    return { 28, 24 };
}

void ChainButton::paintEvent(QPaintEvent*)
{
    QStylePainter style(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    style.drawComplexControl(QStyle::CC_ToolButton, option);

    const Theme& theme = Theme::of(this);
    const bool isLinked = m_focus->isLinked();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(rect()).center());
    painter.rotate(-45);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isLinked ? theme.muted : theme.focus, 1.6, Qt::SolidLine, Qt::RoundCap));
    // Two links of a chain; apart, with a stroke between them, when it is open.
    const double gap = isLinked ? 0 : 2.2;
    painter.drawRoundedRect(QRectF(-7.2 - gap, -2.6, 8.4 - gap, 5.2), 2.6, 2.6);
    painter.drawRoundedRect(QRectF(-1.2 + 2 * gap, -2.6, 8.4 - gap, 5.2), 2.6, 2.6);
    if (!isLinked)
        painter.drawLine(QPointF(0, -4.6), QPointF(0, 4.6));
}

} // namespace sightline
