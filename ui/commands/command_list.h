// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QAction>
#include <QList>
#include <QPointer>
#include <QString>

#include <vector>

class QWidget;

namespace sightline {

/// A command of the window as people are shown it.
struct Command {
    QPointer<QAction> action; ///< null once a menu was filled anew
    QString id;    ///< object name; empty for what comes and goes, as recent files
    QString menu;  ///< "View › Layout", without mnemonics
    QString name;  ///< text without mnemonics, ellipsis kept
    [[nodiscard]] QString keys() const; ///< as the desktop writes them, "Ctrl+F"; empty without
};

/// Every entry of the window's menu bar, in the order of the menus, submenus included. Separators and the entries
/// that open submenus are left out. Menus that are filled when they open are filled first.
[[nodiscard]] std::vector<Command> commandsOf(const QWidget* window);

/// Disables an action and says why, or enables it. The reason is shown where the action is listed.
void setEnabledOrWhy(QAction* action, const QString& whyNot);
[[nodiscard]] QString whyDisabled(const QAction* action);

} // namespace sightline
