// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace sightline {

class KeyBindings;

/// All commands with their keys; a new key is recorded for the chosen one. A key that another command has is
/// only taken from it when asked for. Changes work at once and are remembered.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    /// `window` is whose commands are shown.
    ShortcutsDialog(KeyBindings& keys, QWidget* window);

private:
    void fill();
    void filter(const QString& typed);
    void showChosen();
    void onRecorded(const QKeySequence& key);
    void use();
    [[nodiscard]] QString chosen() const; ///< id, empty without
    [[nodiscard]] QString nameOf(const QString& id) const;

    KeyBindings& m_keys;
    QWidget* m_window = nullptr;
    QLineEdit* m_find = nullptr;
    QTreeWidget* m_table = nullptr;
    QKeySequenceEdit* m_record = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_use = nullptr;
    QPushButton* m_clear = nullptr;
    QPushButton* m_reset = nullptr;
};

} // namespace sightline
