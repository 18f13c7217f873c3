// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/command_list.h"

#include "ui/commands/key_bindings.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace sightline {
namespace {

constexpr auto kWhyProperty = "sightlineWhyDisabled";

QString withoutMnemonic(QString text)
{
    text = text.section(QLatin1Char('\t'), 0, 0);
    const QString kept(QChar(0x1));
    return text.replace(QStringLiteral("&&"), kept).remove(QLatin1Char('&')).replace(kept, QStringLiteral("&"));
}

void collect(QMenu* menu, const QString& path, std::vector<Command>& commands)
{
    emit menu->aboutToShow();
    for (QAction* action : menu->actions()) {
        if (action->isSeparator() || action->text().isEmpty())
            continue;
        const QString name = withoutMnemonic(action->text());
        if (QMenu* below = action->menu()) {
            collect(below, path + QStringLiteral(" › ") + name, commands);
            continue;
        }
        commands.push_back({ action, action->objectName(), path, name });
    }
    emit menu->aboutToHide();
}

} // namespace

QString Command::keys() const
{
    QStringList keys;
    for (const QKeySequence& key : keysOf(action))
        keys << key.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

std::vector<Command> commandsOf(const QWidget* window)
{
    std::vector<Command> commands;
    const auto* main = qobject_cast<const QMainWindow*>(window);
    if (!main || !main->menuWidget())
        return commands;
    for (QAction* top : main->menuWidget()->actions())
        if (QMenu* menu = top->menu())
            collect(menu, withoutMnemonic(top->text()), commands);
    return commands;
}

void setEnabledOrWhy(QAction* action, const QString& whyNot)
{
    action->setProperty(kWhyProperty, whyNot);
    action->setEnabled(whyNot.isEmpty());
}

QString whyDisabled(const QAction* action)
{
    return action->isEnabled() ? QString() : action->property(kWhyProperty).toString();
}

} // namespace sightline
