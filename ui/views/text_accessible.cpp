// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/text_accessible.h"

#include <QAbstractScrollArea>

#include <algorithm>

namespace sightline {
namespace {

QAccessibleInterface* make(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    auto* painted = dynamic_cast<PaintedText*>(object);
    if (!widget || !painted)
        return nullptr;
    // What scrolls by itself is a document, the rest is a piece of one.
    const auto role = qobject_cast<QAbstractScrollArea*>(widget) ? QAccessible::Document : QAccessible::Paragraph;
    return new TextAccessible(widget, painted, role);
}

} // namespace

TextAccessible::TextAccessible(QWidget* widget, PaintedText* painted, QAccessible::Role role)
    : QAccessibleWidget(widget, role), m_painted(painted)
{
}

void TextAccessible::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(isInstalled);
}

void TextAccessible::tellCaret(QWidget* widget, int offset)
{
    if (!QAccessible::isActive() || !widget->hasFocus())
        return;
    QAccessibleTextCursorEvent event(widget, offset);
    QAccessible::updateAccessibility(&event);
}

void TextAccessible::tellSelection(QWidget* widget, int begin, int end)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTextSelectionEvent event(widget, begin, end);
    QAccessible::updateAccessibility(&event);
}

void TextAccessible::tellInserted(QWidget* widget, int offset, const QString& text)
{
    if (!QAccessible::isActive() || text.isEmpty())
        return;
    QAccessibleTextInsertEvent event(widget, offset, text);
    QAccessible::updateAccessibility(&event);
}

void* TextAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface*>(this)
                                              : QAccessibleWidget::interface_cast(type);
}

QAccessible::State TextAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = state.multiLine = state.selectableText = true;
    return state;
}

void TextAccessible::selection(int index, int* startOffset, int* endOffset) const
{
    const auto range = index == 0 ? m_painted->paintedSelection() : std::pair{0, 0};
    *startOffset = range.first;
    *endOffset = range.second;
}

int TextAccessible::selectionCount() const
{
    const auto [begin, end] = m_painted->paintedSelection();
    return begin != end ? 1 : 0;
}

void TextAccessible::addSelection(int startOffset, int endOffset)
{
    m_painted->selectPainted(startOffset, endOffset);
}

void TextAccessible::removeSelection(int index)
{
    if (index == 0)
        m_painted->selectPainted(0, 0);
}

void TextAccessible::setSelection(int index, int startOffset, int endOffset)
{
    if (index == 0)
        m_painted->selectPainted(startOffset, endOffset);
}

int TextAccessible::cursorPosition() const
{
    return m_painted->paintedCaret();
}

void TextAccessible::setCursorPosition(int position)
{
    m_painted->setPaintedCaret(position);
}

QString TextAccessible::text(int startOffset, int endOffset) const
{
    const QString all = m_painted->paintedText();
    const int length = static_cast<int>(all.size());
    const int start = std::clamp(startOffset, 0, length);
    const int end = endOffset < 0 ? length : std::clamp(endOffset, start, length);
    return all.mid(start, end - start);
}

int TextAccessible::characterCount() const
{
    return static_cast<int>(m_painted->paintedText().size());
}

QRect TextAccessible::characterRect(int offset) const
{
    const QRectF place = m_painted->paintedRect(offset);
    return place.isEmpty() ? QRect() : QRect(widget()->mapToGlobal(place.topLeft()).toPoint(), place.toAlignedRect().size());
}

int TextAccessible::offsetAtPoint(const QPoint& point) const
{
    return m_painted->paintedOffsetAt(widget()->mapFromGlobal(QPointF(point)));
}

void TextAccessible::scrollToSubstring(int startIndex, int endIndex)
{
    m_painted->scrollToPainted(startIndex, endIndex);
}

QString TextAccessible::attributes(int, int* startOffset, int* endOffset) const
{
    *startOffset = 0;
    *endOffset = characterCount();
    return {};
}

} // namespace sightline
