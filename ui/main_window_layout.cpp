// SPDX-License-Identifier: GPL-3.0-or-later
// Where the panels stand: layouts that ship, layouts people save, hiding, swapping, maximising.
#include "app/session.h"
#include "ui/commands/key_bindings.h"
#include "ui/inspector_line.h"
#include "ui/main_window.h"
#include "ui/panel.h"
#include "ui/views/chat_view.h"
#include "ui/views/document_view.h"
#include "ui/views/position_views.h"
#include "ui/views/steps_lane.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace sightline {
namespace {

constexpr int kGap = 12;
constexpr int kLowWindow = 770;
constexpr int kVeryLowWindow = 640;
constexpr int kChrome = 140; // height of menus, tool bar, foot line and the gaps around

QByteArray textOf(const QSplitter* splitter)
{
    return splitter->saveState().toBase64();
}

} // namespace

void MainWindow::buildLayoutMenu(QMenu* viewMenu)
{
    m_layoutMenu = viewMenu->addMenu(tr("L&ayout"));
    m_layoutMenu->setToolTipsVisible(true);
    const auto preset = [this](const char* id, const QString& name, const QString& tip, LayoutPreset which) {
        command(m_layoutMenu, id, name, tip, {}, [this, which] { setLayoutPreset(which); })->setToolTip(tip);
    };
    preset("layout_read", tr("&Read"), tr("Document and chat only"), LayoutPreset::Read);
    preset("layout_lab", tr("&Lab"), tr("Document, chat, steps and the views over positions"), LayoutPreset::Lab);
    preset("layout_compare", tr("&Compare"), tr("Two answers side by side, with the steps"), LayoutPreset::Compare);
    m_layoutMenu->addSeparator();
    m_ownLayouts = m_layoutMenu->addMenu(tr("My La&youts"));
    connect(m_ownLayouts, &QMenu::aboutToShow, this, &MainWindow::fillOwnLayouts);
    fillOwnLayouts();
    command(m_layoutMenu, "layout_save", tr("Save La&yout…"),
            tr("Keeps the present places and sizes of the panels under a name"), {}, [this] { askLayoutName(); });
    command(m_layoutMenu, "layout_reset", tr("R&eset Layout"),
            tr("Every panel back to the place and size that it has at first"), {}, [this] {
                m_settings.setLayout({}, {});
                placeDocumentFirst(true);
                setLayoutPreset(LayoutPreset::Lab);
            });
    m_layoutMenu->addSeparator();
    const auto toggle = [this](const char* id, const QString& name, const QString& tip, QWidget* widget) {
        QAction* action = command(m_layoutMenu, id, name, tip, {}, [this, widget] {
            leaveMaximised();
            widget->setVisible(widget->isHidden());
            keepSomethingVisible();
        });
        action->setCheckable(true);
        m_panelToggles.push_back({ action, widget });
    };
    toggle("show_document", tr("Show &Document"), tr("Shows or hides the document"), m_documentPlace);
    toggle("show_chat", tr("Show C&hat"), tr("Shows or hides questions and answers"), m_chat);
    toggle("show_steps", tr("Show &Steps"), tr("Shows or hides the lanes over the tokens of the answer"), m_stepsPanel);
    toggle("show_positions", tr("Show Views over &Positions"), tr("Shows or hides the views at the bottom"), m_positions);
    command(m_layoutMenu, "swap_columns", tr("S&wap Document and Chat"), tr("Puts the chat left of the document, or back"),
            {}, [this] { placeDocumentFirst(m_columns->indexOf(m_documentPlace) != 0); });
    connect(m_layoutMenu, &QMenu::aboutToShow, this, [this] {
        for (const auto& [action, widget] : m_panelToggles)
            action->setChecked(!widget->isHidden());
    });
}

void MainWindow::fillOwnLayouts()
{
    m_ownLayouts->clear();
    const QStringList names = m_settings.layoutNames();
    for (const QString& name : names) {
        QString text = name;
        QAction* action = m_ownLayouts->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")), this, [this, name] {
            if (!applyLayout(m_settings.layout(name)))
                m_inspector->say(tr("The layout “%1” cannot be read any more.").arg(name));
        });
        action->setStatusTip(tr("A layout that you saved"));
    }
    if (names.isEmpty()) {
        m_ownLayouts->addAction(tr("None saved yet"))->setEnabled(false);
        return;
    }
    QMenu* remove = m_ownLayouts->addMenu(tr("&Delete"));
    for (const QString& name : names) {
        QString text = name;
        QAction* action = remove->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")), this, [this, name] {
            m_settings.setLayout(name, {});
            m_inspector->say(tr("The layout “%1” is deleted.").arg(name));
        });
        action->setStatusTip(tr("Deletes the saved layout"));
    }
}

void MainWindow::askLayoutName()
{
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("layout_name"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save layout"));
    dialog->setLabelText(tr("Name of the layout. The name of a saved one replaces it."));
    dialog->setComboBoxItems(m_settings.layoutNames());
    dialog->setComboBoxEditable(true);
    dialog->setTextValue(QString());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& text) {
        const QString name = text.simplified().left(60);
        if (name.isEmpty()) {
            m_inspector->say(tr("A layout needs a name."));
            return;
        }
        leaveMaximised();
        m_settings.setLayout(name, saveLayout());
        m_inspector->say(tr("The layout “%1” is saved: View, Layout, My Layouts.").arg(name));
    });
    dialog->open();
}

QVariantMap MainWindow::saveLayout() const
{
    QVariantMap layout;
    layout[QStringLiteral("document")] = !m_documentPlace->isHidden();
    layout[QStringLiteral("chat")] = !m_chat->isHidden();
    layout[QStringLiteral("steps")] = !m_stepsPanel->isHidden();
    layout[QStringLiteral("positions")] = !m_positions->isHidden();
    layout[QStringLiteral("document_first")] = m_columns->indexOf(m_documentPlace) == 0;
    layout[QStringLiteral("columns")] = textOf(m_columns);
    layout[QStringLiteral("rows")] = textOf(m_rows);
    layout[QStringLiteral("tab")] = m_positions->currentTab();
    return layout;
}

bool MainWindow::applyLayout(const QVariantMap& layout)
{
    if (!layout.contains(QStringLiteral("columns")))
        return false;
    leaveMaximised();
    const auto isOn = [&layout](const char* name) { return layout.value(QLatin1String(name), true).toBool(); };
    placeDocumentFirst(isOn("document_first"));
    m_documentPlace->setVisible(isOn("document"));
    m_chat->setVisible(isOn("chat"));
    m_stepsPanel->setVisible(isOn("steps"));
    m_positions->setVisible(isOn("positions"));
    keepSomethingVisible();
    m_columns->restoreState(QByteArray::fromBase64(layout.value(QStringLiteral("columns")).toByteArray()));
    m_rows->restoreState(QByteArray::fromBase64(layout.value(QStringLiteral("rows")).toByteArray()));
    m_positions->setCurrentTab(std::max(0, layout.value(QStringLiteral("tab")).toInt()));
    return true;
}

void MainWindow::placeDocumentFirst(bool first)
{
    if ((m_columns->indexOf(m_documentPlace) == 0) == first)
        return;
    QList<int> sizes = m_columns->sizes();
    std::reverse(sizes.begin(), sizes.end());
    m_columns->insertWidget(first ? 0 : 1, m_documentPlace);
    m_columns->setSizes(sizes);
}

/// An empty window helps nobody: the document comes back when the last panel was hidden.
void MainWindow::keepSomethingVisible()
{
    if (m_documentPlace->isHidden() && m_chat->isHidden() && m_stepsPanel->isHidden() && m_positions->isHidden())
        m_documentPlace->show();
    m_columns->setVisible(!m_documentPlace->isHidden() || !m_chat->isHidden());
}

void MainWindow::toggleMaximised()
{
    if (!m_beforeMaximised.isEmpty()) {
        leaveMaximised();
        return;
    }
    QWidget* panel = panelWithKeyboard();
    while (panel && panel != m_chat && panel != m_stepsPanel && panel != m_positions && panel != m_documentPlace)
        panel = panel->parentWidget();
    if (!panel) {
        m_inspector->say(tr("Click into a panel first: this maximises the one with the keyboard."));
        return;
    }
    m_beforeMaximised = saveLayout();
    QWidget* keyboard = focusWidget();
    for (QWidget* each : { static_cast<QWidget*>(m_documentPlace), static_cast<QWidget*>(m_chat),
                           static_cast<QWidget*>(m_stepsPanel), static_cast<QWidget*>(m_positions) })
        each->setVisible(each == panel);
    m_columns->setVisible(panel == m_documentPlace || panel == m_chat);
    if (keyboard)
        keyboard->setFocus();
    m_inspector->say(tr("%1 brings the other panels back.").arg(keysText("maximise_panel")));
}

void MainWindow::leaveMaximised()
{
    if (m_beforeMaximised.isEmpty())
        return;
    QWidget* keyboard = focusWidget();
    const QVariantMap before = std::exchange(m_beforeMaximised, {});
    applyLayout(before);
    if (keyboard && keyboard->isVisible())
        keyboard->setFocus();
}

QString MainWindow::keysText(const char* id) const
{
    const QAction* action = m_keys->action(QLatin1String(id));
    const QList<QKeySequence> keys = action ? keysOf(action) : QList<QKeySequence>();
    return keys.isEmpty() ? tr("The View menu") : keys.first().toString(QKeySequence::NativeText);
}

void MainWindow::setLayoutPreset(LayoutPreset preset)
{
    m_beforeMaximised.clear();
    m_columns->show();
    m_documentPlace->show();
    m_chat->show();
    m_stepsPanel->setVisible(preset != LayoutPreset::Read);
    m_positions->setVisible(preset == LayoutPreset::Lab);
    // Before the first show the splitters have no size yet; what the window will leave them is known.
    const int across = isVisible() ? m_columns->width() : width() - 2 * kGap;
    const int down = isVisible() ? m_rows->height() : height() - kChrome;
    const int documentShare = preset == LayoutPreset::Compare ? 38 : preset == LayoutPreset::Read ? 58 : 51;
    QList<int> sizes { across * documentShare / 100, across * (100 - documentShare) / 100 };
    if (m_columns->indexOf(m_documentPlace) != 0)
        std::reverse(sizes.begin(), sizes.end());
    m_columns->setSizes(sizes);
    const int steps = m_stepsPanel->sizeHint().height();
    const int rest = down - steps - 2 * kGap;
    m_rows->setSizes({ rest * 61 / 100, steps, rest * 39 / 100 });
    if (preset == LayoutPreset::Compare)
        m_context.session->setCompareDense(true);
}

void MainWindow::showBottomView(BottomView view)
{
    m_positions->setCurrentTab(static_cast<int>(view));
}

void MainWindow::restoreState()
{
    resize(1440, 900);
    if (const QByteArray geometry = m_settings.geometry(); !geometry.isEmpty()) {
        restoreGeometry(geometry);
    } else if (const QScreen* screen = QGuiApplication::primaryScreen()) {
        resize(size().boundedTo(screen->availableSize()));
    }
    if (applyLayout(m_settings.layout({})))
        return;
    setLayoutPreset(LayoutPreset::Lab);
    // On a low screen the text needs the room more; the Layout menu brings the rest back.
    m_stepsPanel->setVisible(height() >= kLowWindow);
    m_positions->setVisible(height() >= kVeryLowWindow);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    leaveMaximised();
    m_settings.setGeometry(saveGeometry());
    m_settings.setLayout({}, saveLayout());
    QMainWindow::closeEvent(event);
}

} // namespace sightline
