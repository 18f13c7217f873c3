// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel.h"

#include "app/focus.h"
#include "app/formatting.h"
#include "ui/chain_button.h"
#include "ui/elided_label.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace sightline {

namespace {

constexpr qreal kRadius = 8;

} // namespace

Panel::Panel(const QString& title, QWidget* parent) : QWidget(parent)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);

    m_titleRow = new QHBoxLayout;
    m_titleRow->setContentsMargins(15, 7, 15, 7);
    m_titleRow->setSpacing(10);
    m_title = new QLabel(this);
    m_title->setText(title);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setPixelSize(13);
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setVisible(!title.isEmpty());
    m_subtitle = new ElidedLabel(this);
    QFont small = font();
    small.setPixelSize(12);
    m_subtitle->setFont(small);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText); // the muted colour of the theme
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->hide();
    // A long document title must not force the window wide.
    m_subtitle->setMinimumWidth(0);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_titleRow->addWidget(m_title);
    m_titleRow->addWidget(m_subtitle, 1);
    m_titleRow->addStretch(0);
    m_layout->addLayout(m_titleRow);
    setAccessibleName(title);
}

void Panel::setSubtitle(const QString& text)
{
    m_subtitle->setText(text);
    m_subtitle->setToolTip(text);
    m_subtitle->setVisible(!text.isEmpty());
}

QHBoxLayout* Panel::titleRow() const
{
    return m_titleRow;
}

void Panel::setBody(QWidget* body)
{
    while (m_layout->count() > 1) {
        QLayoutItem* old = m_layout->takeAt(1);
        if (QWidget* widget = old->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete old;
    }
    m_layout->addWidget(body, 1);
}

void Panel::setPanelFocus(Focus* focus)
{
    m_focus = focus;
    m_note = new QLabel(this);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setObjectName(QStringLiteral("locked_note"));
    QFont small = font();
    small.setPixelSize(12);
    m_note->setFont(small);
    m_note->setForegroundRole(QPalette::Link); // the colour of the focus
    m_titleRow->addWidget(m_note);
    m_titleRow->addWidget(new ChainButton(focus, this));
    connect(focus, &Focus::linkChanged, this, &Panel::refreshNote);
    connect(focus, &Focus::changed, this, &Panel::refreshNote);
    refreshNote();
}

void Panel::refreshNote()
{
    m_note->setVisible(!m_focus->isLinked());
    if (m_focus->isLinked())
        return;
    const FocusPoint& point = m_focus->locked();
    m_note->setText(point.token < 0
                        ? tr("keeps layer %1").arg(point.layer)
                        : tr("keeps token %1, layer %2").arg(format::count(point.token + 1)).arg(point.layer));
}

void Panel::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.hairline, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

} // namespace sightline
