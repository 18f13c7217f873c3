// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/key_bindings.h"

#include "app/settings.h"
#include "ui/commands/command_list.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTabBar>

#include <algorithm>

namespace sightline {
namespace {

constexpr auto kLateProperty = "sightlineLateKeys";

QList<QKeySequence> sequencesOf(const QStringList& texts)
{
    QList<QKeySequence> keys;
    for (const QString& text : texts)
        // A settings file is edited by hand sooner or later.
        if (const auto key = QKeySequence::fromString(text, QKeySequence::PortableText); !key.isEmpty())
            keys << key;
    return keys;
}

QStringList textsOf(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts << key.toString(QKeySequence::PortableText);
    return texts;
}

QList<QKeySequence> lateKeysOf(const QAction* action)
{
    return sequencesOf(action->property(kLateProperty).toStringList());
}

QKeySequence pressed(const QKeyEvent* event)
{
    return QKeySequence(QKeyCombination(event->modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(event->key())));
}

/// The key with which its character is typed: "[" whatever modifiers the keyboard needs for it.
QKeySequence typed(const QKeyEvent* event)
{
    const QString text = event->text();
    if (text.size() != 1 || !text[0].isPrint() || text[0].isLetterOrNumber() || text[0].isSpace())
        return {};
    return QKeySequence(QKeyCombination(Qt::NoModifier, static_cast<Qt::Key>(text[0].unicode())));
}

/// Whether one of the keys is the one of the event.
bool holds(const QList<QKeySequence>& keys, const QKeyEvent* event)
{
    const QKeySequence character = typed(event);
    return keys.contains(pressed(event)) || (!character.isEmpty() && keys.contains(character));
}

} // namespace

QList<QKeySequence> keysOf(const QAction* action)
{
    return action->shortcuts() + lateKeysOf(action);
}

bool isLateKey(const QKeySequence& key)
{
    if (key.count() != 1)
        return false;
    const QKeyCombination combination = key[0];
    const int plain = combination.key();
    const bool isFunctionKey = plain >= Qt::Key_F1 && plain <= Qt::Key_F35;
    if (combination.keyboardModifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    // Ctrl with an arrow moves by word in text fields and by position in views.
    const bool isArrow = plain >= Qt::Key_Left && plain <= Qt::Key_Down;
    return !isFunctionKey && (!(combination.keyboardModifiers() & Qt::ControlModifier) || isArrow);
}

KeyBindings::KeyBindings(QWidget* window, Settings& settings) : QObject(window), m_window(window), m_settings(settings)
{
    qApp->installEventFilter(this);
}

void KeyBindings::add(QAction* action, const QList<QKeySequence>& defaults)
{
    const QString id = action->objectName();
    Q_ASSERT(!id.isEmpty());
    const Entry entry { action, defaults };
    m_entries.insert(id, entry);
    connect(action, &QObject::destroyed, this, [this, id] { m_entries.remove(id); });
    const auto chosen = m_settings.keys(id);
    apply(entry, chosen ? sequencesOf(*chosen) : defaults);
}

void KeyBindings::addAll()
{
    for (const Command& command : commandsOf(m_window))
        if (!command.id.isEmpty() && !m_entries.contains(command.id))
            add(command.action, command.action->shortcuts());
}

QList<QKeySequence> KeyBindings::defaultsOf(const QString& id) const
{
    return m_entries.value(id).defaults;
}

bool KeyBindings::isDefault(const QString& id) const
{
    const Entry entry = m_entries.value(id);
    if (!entry.action)
        return true;
    QList<QKeySequence> now = keysOf(entry.action), before = entry.defaults;
    std::sort(now.begin(), now.end());
    std::sort(before.begin(), before.end());
    return now == before;
}

QString KeyBindings::ownerOf(const QKeySequence& key, const QString& except) const
{
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it)
        if (it.key() != except && keysOf(it->action).contains(key))
            return it.key();
    return {};
}

void KeyBindings::apply(const Entry& entry, const QList<QKeySequence>& keys)
{
    QList<QKeySequence> grabbed;
    QStringList late, shown;
    for (const QKeySequence& key : keys) {
        if (isLateKey(key)) {
            late << key.toString(QKeySequence::PortableText);
            shown << key.toString(QKeySequence::NativeText);
        } else {
            grabbed << key;
        }
    }
    entry.action->setShortcuts(grabbed);
    entry.action->setProperty(kLateProperty, late);
    // A late key is shown in the menu, not grabbed.
    const QString name = entry.action->text().section(QLatin1Char('\t'), 0, 0);
    entry.action->setText(grabbed.isEmpty() && !shown.isEmpty() ? name + QLatin1Char('\t') + shown.first() : name);
}

void KeyBindings::remember(const QString& id)
{
    if (isDefault(id))
        m_settings.setKeys(id, std::nullopt);
    else
        m_settings.setKeys(id, textsOf(keysOf(m_entries.value(id).action)));
}

void KeyBindings::bind(const QString& id, const QList<QKeySequence>& keys)
{
    const Entry entry = m_entries.value(id);
    if (!entry.action)
        return;
    for (const QKeySequence& key : keys)
        if (const QString owner = ownerOf(key, id); !owner.isEmpty()) {
            const Entry other = m_entries.value(owner);
            QList<QKeySequence> left = keysOf(other.action);
            left.removeAll(key);
            apply(other, left);
            remember(owner);
        }
    apply(entry, keys);
    remember(id);
    emit changed();
}

void KeyBindings::reset(const QString& id)
{
    bind(id, defaultsOf(id));
}

void KeyBindings::resetAll()
{
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        apply(*it, it->defaults);
        remember(it.key());
    }
    emit changed();
}

QAction* KeyBindings::lateAction(const QKeyEvent* event) const
{
    if (m_isReplaying)
        return nullptr; // a key that stands for another: only views may take it
    for (const Entry& entry : m_entries)
        if (holds(lateKeysOf(entry.action), event))
            return entry.action;
    return nullptr;
}

bool KeyBindings::isForViews(QObject* watched) const
{
    auto* widget = qobject_cast<QWidget*>(watched);
    // The window only sees what no view wanted; text fields and controls need their keys themselves.
    return widget && widget != m_window && widget->window() == m_window && widget == QApplication::focusWidget()
        && !widget->testAttribute(Qt::WA_InputMethodEnabled) && !qobject_cast<QAbstractButton*>(widget)
        && !(qobject_cast<QAbstractSlider*>(widget) && !qobject_cast<QScrollBar*>(widget))
        && !qobject_cast<QAbstractSpinBox*>(widget) && !qobject_cast<QComboBox*>(widget)
        && !qobject_cast<QTabBar*>(widget) && !qobject_cast<QAbstractItemView*>(widget);
}

bool KeyBindings::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || m_isReplaying || !isForViews(watched))
        return false;
    auto* press = static_cast<QKeyEvent*>(event);
    for (const Entry& entry : m_entries) {
        const QList<QKeySequence> now = lateKeysOf(entry.action);
        if (!holds(now, press) || holds(entry.defaults, press))
            continue;
        // Another key than by default: views know the default one.
        const auto known = std::find_if(entry.defaults.begin(), entry.defaults.end(), isLateKey);
        if (known == entry.defaults.end())
            return false; // no view knows it: the window will
        const QKeyCombination key = (*known)[0];
        QKeyEvent stand(QEvent::KeyPress, key.key(), key.keyboardModifiers(),
                        key.key() < 0x80 ? QString(QChar(static_cast<char16_t>(key.key()))).toLower() : QString(),
                        press->isAutoRepeat());
        stand.ignore();
        m_isReplaying = true;
        QCoreApplication::sendEvent(watched, &stand);
        m_isReplaying = false;
        if (!stand.isAccepted())
            entry.action->trigger();
        return true;
    }
    // A key that was taken from its command means nothing any more.
    for (const Entry& entry : m_entries)
        if (holds(entry.defaults, press) && !holds(keysOf(entry.action), press) && isLateKey(pressed(press))
            && !lateAction(press))
            return true;
    return false;
}

} // namespace sightline
