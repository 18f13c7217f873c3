// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/cheat_sheet.h"

#include "ui/commands/command_list.h"
#include "ui/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace sightline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sightline::CheatSheet)
};

QString row(const QString& keys, const QString& name, const QString& muted)
{
    return QStringLiteral("<tr><td style='padding:2px 18px 2px 0; white-space:pre; color:%1'>%2</td>"
                          "<td style='padding:2px 0'>%3</td></tr>")
        .arg(muted, keys.toHtmlEscaped(), name.toHtmlEscaped());
}

QString heading(const QString& text)
{
    return QStringLiteral("<tr><td colspan='2' style='padding:12px 0 3px 0'><b>%1</b></td></tr>").arg(text.toHtmlEscaped());
}

} // namespace

QString cheatSheetHtml(const QWidget* window)
{
    const QString muted = Theme::of(window).muted.name();
    QString html = QStringLiteral("<table cellspacing='0'>");
    QString menu;
    for (const Command& command : commandsOf(window)) {
        const QString keys = command.keys();
        if (keys.isEmpty() || !command.action)
            continue;
        const QString top = command.menu.section(QStringLiteral(" › "), 0, 0);
        if (top != menu) {
            menu = top;
            html += heading(menu);
        }
        html += row(keys, command.name, muted);
    }
    html += heading(Words::tr("In the views over positions"));
    html += row(Words::tr("Wheel, + −"), Words::tr("zoom around the pointer"), muted);
    html += row(Words::tr("0, double click"), Words::tr("show all positions"), muted);
    html += row(Words::tr("Drag, Shift+wheel"), Words::tr("move along the axis"), muted);
    html += row(Words::tr("Ctrl+← Ctrl+→"), Words::tr("position before, position after"), muted);
    html += heading(Words::tr("With the mouse, everywhere"));
    html += row(Words::tr("Point"), Words::tr("look at it, in every view at once"), muted);
    html += row(Words::tr("Click"), Words::tr("keep it"), muted);
    html += row(Words::tr("Ctrl+click"), Words::tr("pin it as the reference that others are compared with"), muted);
    return html + QStringLiteral("</table>");
}

void showCheatSheet(QWidget* window)
{
    const QString name = QStringLiteral("cheat_sheet");
    if (auto* open = window->findChild<QDialog*>(name)) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto* dialog = new QDialog(window);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("Keys at a glance"));
    auto* column = new QVBoxLayout(dialog);
    auto* text = new QTextBrowser(dialog);
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(dialog->windowTitle());
    text->setHtml(cheatSheetHtml(window));
    column->addWidget(text);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(buttons);
    dialog->resize(460, 640);
    dialog->show();
}

} // namespace sightline
