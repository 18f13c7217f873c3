// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QRectF>
#include <QString>

#include <utility>

namespace sightline {

/// What a widget that paints its own text tells of it to screen readers. Offsets count characters (UTF-16 units) of the
/// text; coordinates are the widget's.
class PaintedText {
public:
    virtual ~PaintedText() = default;
    [[nodiscard]] virtual QString paintedText() const = 0;
    [[nodiscard]] virtual std::pair<int, int> paintedSelection() const { return {0, 0}; } ///< equal: none
    virtual void selectPainted(int, int) {}
    [[nodiscard]] virtual int paintedCaret() const = 0; ///< where the token in focus begins; 0 without
    virtual void setPaintedCaret(int offset) = 0;       ///< as a click on the token there
    /// Of the token around an offset; null where it is out of sight.
    [[nodiscard]] virtual QRectF paintedRect(int offset) = 0;
    [[nodiscard]] virtual int paintedOffsetAt(const QPointF& point) = 0; ///< -1 where no token is
    virtual void scrollToPainted(int, int) {}
};

/// Such a widget as a screen reader meets it: read-only text, the caret at the token in focus.
class TextAccessible : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    TextAccessible(QWidget* widget, PaintedText* painted, QAccessible::Role role);
    /// Teaches Qt to make these for every widget that is a PaintedText. Safe to call again.
    static void install();

    /// Tell who listens; cheap where nobody does.
    static void tellCaret(QWidget* widget, int offset);
    static void tellSelection(QWidget* widget, int begin, int end);
    static void tellInserted(QWidget* widget, int offset, const QString& text);

    void* interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessible::State state() const override;
    using QAccessibleWidget::text;

    void selection(int index, int* startOffset, int* endOffset) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int startOffset, int endOffset) override; ///< there is one at most: it takes its place
    void removeSelection(int index) override;
    void setSelection(int index, int startOffset, int endOffset) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int startOffset, int endOffset) const override; ///< end -1: to the end
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint& point) const override;
    void scrollToSubstring(int startIndex, int endIndex) override;
    [[nodiscard]] QString attributes(int offset, int* startOffset, int* endOffset) const override;

private:
    PaintedText* m_painted;
};

} // namespace sightline
