// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/find_bar.h"

#include "app/formatting.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace sightline {

std::vector<std::pair<std::int32_t, std::int32_t>> findAll(const QString& text,
                                                           const QString& needle, std::size_t limit)
{
    std::vector<std::pair<std::int32_t, std::int32_t>> found;
    if (needle.isEmpty())
        return found;
    for (qsizetype at = text.indexOf(needle, 0, Qt::CaseInsensitive);
         at >= 0 && found.size() < limit;
         at = text.indexOf(needle, at + needle.size(), Qt::CaseInsensitive))
        found.emplace_back(static_cast<std::int32_t>(at),
                           static_cast<std::int32_t>(at + needle.size()));
    return found;
}

FindBar::FindBar(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 14, 6);
    row->setSpacing(6);
    m_edit = new QLineEdit(this);
    m_edit->setPlaceholderText(tr("Find in the document"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setAccessibleName(tr("Find in the document"));
    m_edit->setStyleSheet(QStringLiteral(
        "QLineEdit { border: 1px solid palette(midlight); border-radius: 8px; padding: 4px 8px; }"
        "QLineEdit:focus { border-color: palette(highlight); }"));
    m_result = new QLabel(this);
    m_result->setMinimumWidth(92);
    m_result->setAccessibleName(tr("Matches"));
    const auto button = [this](const QString& mark, const QString& name) {
        auto* tool = new QToolButton(this);
        tool->setText(mark);
        tool->setToolTip(name);
        tool->setAccessibleName(name);
        tool->setProperty("flat", true);
        tool->setFocusPolicy(Qt::TabFocus);
        return tool;
    };
    m_previous = button(QStringLiteral("↑"), tr("Previous match (Shift+Enter)"));
    m_next = button(QStringLiteral("↓"), tr("Next match (Enter)"));
    auto* close = button(QStringLiteral("✕"), tr("Close (Esc)"));
    row->addWidget(m_edit, 1);
    row->addWidget(m_result);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(close);
    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::needleChanged);
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepRequested(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepRequested(1); });
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
    setFocusProxy(m_edit);
    showResult(0, 0);
}

void FindBar::open(const QString& preset)
{
    show();
    if (!preset.isEmpty())
        m_edit->setText(preset);
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FindBar::showResult(int current, int count)
{
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    m_result->setText(needle().isEmpty() ? QString()
                      : count == 0
                          ? tr("no match")
                          : tr("%1 of %2").arg(format::count(current + 1), format::count(count)));
}

QString FindBar::needle() const
{
    return m_edit->text();
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit stepRequested(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace sightline
