// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/shortcuts_dialog.h"

#include "ui/commands/command_list.h"
#include "ui/commands/fuzzy_match.h"
#include "ui/commands/key_bindings.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace sightline {
namespace {

enum Column { NameColumn, KeysColumn, MenuColumn };

} // namespace

ShortcutsDialog::ShortcutsDialog(KeyBindings& keys, QWidget* window) : QDialog(window), m_keys(keys), m_window(window)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setObjectName(QStringLiteral("shortcuts_dialog"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    m_find = new QLineEdit(this);
    m_find->setPlaceholderText(tr("Find a command"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    column->addWidget(m_find);

    m_table = new QTreeWidget(this);
    m_table->setObjectName(QStringLiteral("shortcut_table"));
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_table->setColumnCount(3);
    m_table->setHeaderLabels({ tr("Command"), tr("Keys"), tr("Menu") });
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->header()->setStretchLastSection(true);
    column->addWidget(m_table, 1);

    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("New &key"), this);
    m_record = new QKeySequenceEdit(this);
    m_record->setAccessibleName(tr("New key: press it"));
    m_record->setToolTip(tr("Click here and press the new key"));
    label->setBuddy(m_record);
    m_use = new QPushButton(tr("&Use"), this);
    m_use->setObjectName(QStringLiteral("use_key"));
    m_clear = new QPushButton(tr("&No Key"), this);
    m_reset = new QPushButton(tr("&Reset"), this);
    m_reset->setObjectName(QStringLiteral("reset_key"));
    m_reset->setToolTip(tr("The keys that this command has by default"));
    row->addWidget(label);
    row->addWidget(m_record, 1);
    row->addWidget(m_use);
    row->addWidget(m_clear);
    row->addWidget(m_reset);
    column->addLayout(row);
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("key_message"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(34);
    column->addWidget(m_message);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* all = buttons->addButton(tr("Reset &All"), QDialogButtonBox::ResetRole);
    all->setObjectName(QStringLiteral("reset_all_keys"));
    for (QPushButton* button : { m_use, m_clear, m_reset, all })
        button->setAutoDefault(false);
    column->addWidget(buttons);

    connect(m_find, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showChosen);
    connect(m_table, &QTreeWidget::itemActivated, m_record, qOverload<>(&QWidget::setFocus));
    connect(m_record, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::onRecorded);
    connect(m_use, &QPushButton::clicked, this, &ShortcutsDialog::use);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_keys.bind(chosen(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_keys.reset(chosen()); });
    connect(all, &QPushButton::clicked, &m_keys, &KeyBindings::resetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_keys, &KeyBindings::changed, this, &ShortcutsDialog::fill);
    resize(640, 560);
    fill();
}

QString ShortcutsDialog::chosen() const
{
    const QTreeWidgetItem* item = m_table->currentItem();
    return item ? item->data(NameColumn, Qt::UserRole).toString() : QString();
}

QString ShortcutsDialog::nameOf(const QString& id) const
{
    for (const Command& command : commandsOf(m_window))
        if (command.id == id)
            return command.name;
    return id;
}

void ShortcutsDialog::fill()
{
    const QString kept = chosen();
    m_table->clear();
    for (const Command& command : commandsOf(m_window)) {
        if (command.id.isEmpty() || !m_keys.action(command.id))
            continue;
        auto* item = new QTreeWidgetItem(m_table, { command.name, command.keys(), command.menu });
        item->setData(NameColumn, Qt::UserRole, command.id);
        item->setToolTip(NameColumn, command.action->statusTip());
        QFont font = item->font(KeysColumn);
        font.setBold(!m_keys.isDefault(command.id)); // chosen by the user
        item->setFont(KeysColumn, font);
        if (command.id == kept)
            m_table->setCurrentItem(item);
    }
    m_table->resizeColumnToContents(NameColumn);
    m_table->resizeColumnToContents(KeysColumn);
    if (!m_table->currentItem())
        m_table->setCurrentItem(m_table->topLevelItem(0));
    filter(m_find->text());
    showChosen();
}

void ShortcutsDialog::filter(const QString& typed)
{
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_table->topLevelItem(i);
        const QString all = item->text(NameColumn) + QLatin1Char(' ') + item->text(MenuColumn);
        item->setHidden(fuzzyMatch(typed, all).score < 0
                        && !item->text(KeysColumn).contains(typed, Qt::CaseInsensitive));
    }
}

void ShortcutsDialog::showChosen()
{
    const QString id = chosen();
    const QSignalBlocker blocker(m_record);
    m_record->clear();
    m_use->setEnabled(false);
    m_use->setText(tr("&Use"));
    m_clear->setEnabled(!id.isEmpty() && !keysOf(m_keys.action(id)).isEmpty());
    m_reset->setEnabled(!id.isEmpty() && !m_keys.isDefault(id));
    m_message->setText(id.isEmpty() ? QString() : m_keys.action(id)->statusTip());
}

void ShortcutsDialog::onRecorded(const QKeySequence& key)
{
    // One key, not a sequence of four: what was pressed last counts.
    if (key.count() > 1) {
        m_record->setKeySequence(QKeySequence(key[key.count() - 1]));
        return;
    }
    const QString id = chosen();
    m_use->setEnabled(!key.isEmpty() && !id.isEmpty());
    m_use->setText(tr("&Use"));
    if (key.isEmpty() || id.isEmpty())
        return;
    const QString owner = m_keys.ownerOf(key, id);
    const QString text = key.toString(QKeySequence::NativeText);
    if (!owner.isEmpty()) {
        m_use->setText(tr("&Take It"));
        m_message->setText(tr("%1 belongs to “%2”, which would be left without it.").arg(text, nameOf(owner)));
    } else {
        m_message->setText(isLateKey(key) ? tr("%1 is free. It works wherever it is not typed into a text.").arg(text)
                                          : tr("%1 is free.").arg(text));
    }
}

void ShortcutsDialog::use()
{
    const QKeySequence key = m_record->keySequence();
    if (!key.isEmpty() && !chosen().isEmpty())
        m_keys.bind(chosen(), { key });
}

} // namespace sightline
