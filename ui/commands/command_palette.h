// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command_list.h"

#include <QFrame>

#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace sightline {

class Settings;

/// Finds any command of the window by a few letters of its name, menu, key or description. What was used last stands
/// first; what cannot be done now is grey and says why. Up and down choose, Enter does it, Escape closes.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    CommandPalette(QWidget* window, Settings& settings);

    void open();
    void setText(const QString& typed);
    [[nodiscard]] QStringList names() const; ///< as listed now
    [[nodiscard]] int current() const;       ///< row, -1 without

signals:
    void refused(const QString& sentence); ///< why the chosen command cannot be done

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void list();
    void step(int by);
    void run();

    QWidget* m_window = nullptr;
    Settings& m_settings;
    std::vector<Command> m_commands;
    std::vector<std::size_t> m_listed; ///< indices into m_commands, in the order of the rows
    QLineEdit* m_field = nullptr;
    QListView* m_view = nullptr;
    QStandardItemModel* m_model = nullptr;
    QLabel* m_tip = nullptr;
};

} // namespace sightline
