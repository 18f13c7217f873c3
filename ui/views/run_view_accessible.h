// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <memory>
#include <vector>

namespace sightline {

class RunView;

/// A painted view as a screen reader meets it: a list whose items are the view's rows (tokens, layers, …), with the
/// row in focus selected. Name and description are those of the widget, which says its focus in words there.
class RunViewAccessible : public QAccessibleWidget {
public:
    explicit RunViewAccessible(RunView* view);
    ~RunViewAccessible() override;

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;

    /// Teaches Qt to make these. Safe to call again.
    static void install();

private:
    [[nodiscard]] RunView* view() const;
    mutable std::vector<QAccessible::Id> m_rows; ///< made when asked for; 0 where not yet
};

} // namespace sightline
