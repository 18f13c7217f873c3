// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/forced_passages_bar.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace sightline {

namespace {
constexpr int kMostChips = 3; // the others are in a menu
}

ForcedPassagesBar::ForcedPassagesBar(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("forcedPassages"));
    setAccessibleName(tr("Forced passages"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 8, 4);
    row->setSpacing(6);
    m_chips = new QHBoxLayout;
    m_chips->setSpacing(6);
    row->addLayout(m_chips);
    row->addStretch(1);
    m_ask = new QToolButton(this);
    m_ask->setObjectName(QStringLiteral("askAgainForced"));
    m_ask->setText(tr("Ask again with this"));
    m_ask->setToolTip(tr("Answers the last question again with these passages forced, and shows how likely the answer that was there "
                         "is then. Excluded is not deleted: positions stay where they are."));
    m_ask->setFocusPolicy(Qt::TabFocus);
    connect(m_ask, &QToolButton::clicked, this, &ForcedPassagesBar::askAgainRequested);
    row->addWidget(m_ask);
    m_clear = new QToolButton(this);
    m_clear->setText(tr("Remove all"));
    m_clear->setProperty("flat", true);
    m_clear->setToolTip(tr("The next answers read what their selector wants"));
    m_clear->setFocusPolicy(Qt::TabFocus);
    connect(m_clear, &QToolButton::clicked, this, &ForcedPassagesBar::clearRequested);
    row->addWidget(m_clear);
    hide();
}

void ForcedPassagesBar::setEdits(const SelectionEdits& edits, const QStringList& texts)
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its click may be what led here
        delete item;
    }
    QMenu* rest = nullptr;
    for (int i = 0; i < static_cast<int>(edits.size()); ++i) {
        const auto& edit = edits[static_cast<std::size_t>(i)];
        const QString text = (edit.kind == SelectionEdit::Kind::Include ? tr("must read %1") : tr("must not read %1")).arg(texts.value(i));
        const QString help = tr("Positions %1 to %2; click to remove").arg(edit.begin).arg(edit.end - 1);
        if (i >= kMostChips) {
            if (!rest) {
                auto* more = new QToolButton(this);
                more->setProperty("chip", true);
                more->setPopupMode(QToolButton::InstantPopup);
                more->setText(tr("%n more", nullptr, static_cast<int>(edits.size()) - kMostChips));
                rest = new QMenu(more);
                more->setMenu(rest);
                m_chips->addWidget(more);
            }
            rest->addAction(text + QStringLiteral("  ×"), this, [this, i] { emit removeRequested(i); });
            continue;
        }
        auto* chip = new QToolButton(this);
        chip->setProperty("chip", true);
        chip->setText(fontMetrics().elidedText(text, Qt::ElideRight, 230) + QStringLiteral("  ×"));
        chip->setToolTip(text + QLatin1Char('\n') + help);
        chip->setAccessibleName(tr("%1, remove").arg(text));
        chip->setFocusPolicy(Qt::TabFocus);
        connect(chip, &QToolButton::clicked, this, [this, i] { emit removeRequested(i); });
        m_chips->addWidget(chip);
    }
    setVisible(!edits.empty());
}

void ForcedPassagesBar::setCanAsk(bool on)
{
    m_ask->setEnabled(on);
}

QStringList ForcedPassagesBar::chips() const
{
    QStringList out;
    for (int i = 0; i < m_chips->count(); ++i)
        if (const auto* chip = qobject_cast<QToolButton*>(m_chips->itemAt(i)->widget()))
            out += chip->menu() ? chip->text() : chip->toolTip().section(QLatin1Char('\n'), 0, 0);
    return out;
}

void ForcedPassagesBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.hairline, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace sightline
