// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/run_view_accessible.h"

#include "ui/views/run_view.h"

#include <QPointer>

namespace sightline {
namespace {

/// One row of a view. Knows its place only; the view is asked for everything else.
class Row : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    Row(RunView* view, int row) : m_view(view), m_row(row) {}

    [[nodiscard]] bool isValid() const override { return m_view && m_row < m_view->accessibleRowCount(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_view->accessibleRowText(m_row) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inside = m_view->accessibleRowRect(m_row).toAlignedRect();
        return { m_view->mapToGlobal(inside.topLeft()), inside.size() };
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = state.selectable = state.readOnly = true;
        const bool isCurrent = m_row == m_view->accessibleCurrentRow();
        state.selected = isCurrent;
        state.focused = isCurrent && m_view->hasFocus();
        state.invisible = !m_view->isVisible();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return { pressAction() }; }
    void doAction(const QString& name) override
    {
        if (isValid() && name == pressAction())
            m_view->activateAccessibleRow(m_row);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<RunView> m_view;
    int m_row;
};

QAccessibleInterface* make(const QString&, QObject* object)
{
    auto* view = qobject_cast<RunView*>(object);
    return view ? new RunViewAccessible(view) : nullptr;
}

} // namespace

RunViewAccessible::RunViewAccessible(RunView* view) : QAccessibleWidget(view, QAccessible::List) {}

RunViewAccessible::~RunViewAccessible()
{
    for (const QAccessible::Id id : m_rows)
        if (id)
            QAccessible::deleteAccessibleInterface(id);
}

void RunViewAccessible::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(isInstalled);
}

RunView* RunViewAccessible::view() const
{
    return static_cast<RunView*>(widget());
}

QString RunViewAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value) {
        const int row = view()->accessibleCurrentRow();
        return row >= 0 && row < view()->accessibleRowCount() ? view()->accessibleRowText(row) : QString();
    }
    return QAccessibleWidget::text(kind);
}

int RunViewAccessible::childCount() const
{
    return view()->accessibleRowCount();
}

QAccessibleInterface* RunViewAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto i = static_cast<std::size_t>(index);
    if (m_rows.size() <= i)
        m_rows.resize(i + 1, 0);
    if (!m_rows[i])
        m_rows[i] = QAccessible::registerAccessibleInterface(new Row(view(), index));
    return QAccessible::accessibleInterface(m_rows[i]);
}

int RunViewAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i] && QAccessible::accessibleInterface(m_rows[i]) == child)
            return static_cast<int>(i);
    return -1;
}

QAccessibleInterface* RunViewAccessible::focusChild() const
{
    return view()->hasFocus() ? child(view()->accessibleCurrentRow()) : nullptr;
}

QAccessibleInterface* RunViewAccessible::childAt(int x, int y) const
{
    const QPointF at = view()->mapFromGlobal(QPointF(x, y));
    for (int row = 0; row < childCount(); ++row)
        if (view()->accessibleRowRect(row).contains(at))
            return child(row);
    return nullptr;
}

} // namespace sightline
