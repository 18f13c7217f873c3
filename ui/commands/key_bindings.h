// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QKeyEvent;
class QWidget;

namespace sightline {

class Settings;

/// The keys of an action, whichever way they work: grabbed as a shortcut, or late.
[[nodiscard]] QList<QKeySequence> keysOf(const QAction* action);

/// Whether keys can be typed into text (no Ctrl, Alt or Meta, no function key), and so must not be grabbed: they
/// work once no view and no text field has wanted them.
[[nodiscard]] bool isLateKey(const QKeySequence& key);

/// The one table of all keys of a window. Every action with an object name can be given other keys, which are
/// remembered. Keys with modifiers become shortcuts. Plain keys are late: the window's keyPressEvent asks
/// `lateAction`. Views that know such a key themselves (arrows, N) keep to its default; where it was bound
/// otherwise, this object, which filters the window's key events, gives them the default key instead of the new
/// one, and keeps the freed key from them.
class KeyBindings : public QObject {
    Q_OBJECT

public:
    KeyBindings(QWidget* window, Settings& settings);

    /// Takes in an action with the keys that it has by default. Its object name must be set and lasting.
    void add(QAction* action, const QList<QKeySequence>& defaults);
    /// Takes in the actions of the menus that have names and are not known yet, with their present shortcuts.
    void addAll();

    [[nodiscard]] QList<QKeySequence> defaultsOf(const QString& id) const;
    [[nodiscard]] bool isDefault(const QString& id) const;
    /// Id of the command that has the key, other than `except`; empty when it is free.
    [[nodiscard]] QString ownerOf(const QKeySequence& key, const QString& except = {}) const;
    [[nodiscard]] QAction* action(const QString& id) const { return m_entries.value(id).action; }
    /// Binds, remembers, and takes the keys away from whoever had them.
    void bind(const QString& id, const QList<QKeySequence>& keys);
    void reset(const QString& id);
    void resetAll();

    /// The action that a plain key press means, or null. Brackets and the like are found by their character, because
    /// on many keyboards they need a modifier.
    [[nodiscard]] QAction* lateAction(const QKeyEvent* event) const;

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        QAction* action = nullptr;
        QList<QKeySequence> defaults;
    };
    void apply(const Entry& entry, const QList<QKeySequence>& keys);
    void remember(const QString& id);
    [[nodiscard]] bool isForViews(QObject* watched) const;

    QWidget* m_window = nullptr;
    Settings& m_settings;
    QHash<QString, Entry> m_entries;
    bool m_isReplaying = false;
};

} // namespace sightline
