// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message_bar.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace sightline {

MessageBar::MessageBar(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(8);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText); // a file name may look like markup
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button = new QPushButton(this);
    m_close = new QToolButton(this);
    m_close->setText(QStringLiteral("✕"));
    m_close->setProperty("flat", true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    row->addWidget(m_text, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto action = m_action;
        dismiss();
        if (action)
            action();
    });
    hide();
}

void MessageBar::show(Kind kind, const QString& sentence, const QString& actionText,
                      std::function<void()> action)
{
    m_kind = kind;
    m_text->setText(sentence);
    m_action = std::move(action);
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty());
    setAccessibleName(sentence);
    setVisible(true);
    update();
}

void MessageBar::dismiss()
{
    hide();
    m_text->clear();
    m_action = nullptr;
}

QString MessageBar::sentence() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    const bool isError = m_kind == Kind::Error;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isError ? theme.divergenceTints[0] : theme.userBubble);
    const QRectF area = QRectF(rect());
    painter.drawRoundedRect(area, 6, 6);
    painter.setBrush(isError ? theme.divergence : theme.focus);
    painter.drawRoundedRect(QRectF(area.left(), area.top(), 4, area.height()), 2, 2);
}

} // namespace sightline
