// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/command_palette.h"

#include "app/settings.h"
#include "ui/commands/fuzzy_match.h"
#include "ui/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace sightline {
namespace {

constexpr int kRowHeight = 30;
constexpr int kRows = 11;
constexpr int kNameBonus = 15; // of a match in the name over one that needs the menu

enum Role { MenuRole = Qt::UserRole + 1, KeysRole, WhyRole, PlacesRole, EnabledRole, CheckedRole };

/// Name with its matched letters strong, menu muted, keys at the right.
class CommandDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return { 100, kRowHeight };
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::of(option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF row = QRectF(option.rect).adjusted(6, 1, -6, -1);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.userBubble);
            painter->drawRoundedRect(row, 6, 6);
        }
        const bool isEnabled = index.data(EnabledRole).toBool();
        QRectF area = row.adjusted(26, 0, -10, 0);
        QFont font = option.font;
        if (index.data(CheckedRole).toBool()) {
            painter->setPen(theme.focus);
            painter->drawText(row.adjusted(8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("✓"));
        }
        const QString keys = index.data(KeysRole).toString();
        const QFontMetricsF metrics(font);
        painter->setPen(theme.muted);
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, keys);
        area.setRight(area.right() - metrics.horizontalAdvance(keys) - 12);
        const QString name = index.data(Qt::DisplayRole).toString();
        const QList<QVariant> places = index.data(PlacesRole).toList();
        QFont strong = font;
        strong.setWeight(QFont::DemiBold);
        double x = area.left();
        for (qsizetype i = 0; i < name.size() && x < area.right(); ++i) {
            const bool isHit = places.contains(QVariant(static_cast<int>(i)));
            painter->setFont(isHit ? strong : font);
            painter->setPen(isEnabled ? theme.ink : theme.muted);
            const QString letter = name.mid(i, 1);
            painter->drawText(QPointF(x, area.center().y() + metrics.ascent() / 2 - 1), letter);
            x += QFontMetricsF(painter->font()).horizontalAdvance(letter);
        }
        painter->setFont(font);
        painter->setPen(theme.muted);
        const QString why = index.data(WhyRole).toString();
        const QString beside = why.isEmpty() ? index.data(MenuRole).toString() : why;
        area.setLeft(x + 12);
        if (area.width() > 20)
            painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                              metrics.elidedText(beside, Qt::ElideRight, area.width()));
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget* window, Settings& settings)
    : QFrame(window, Qt::Popup | Qt::FramelessWindowHint), m_window(window), m_settings(settings)
{
    setAttribute(Qt::WA_TranslucentBackground);
    setObjectName(QStringLiteral("command_palette"));
    setAccessibleName(tr("Command palette"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 10, 8, 10);
    column->setSpacing(6);
    m_field = new QLineEdit(this);
    m_field->setPlaceholderText(tr("Find a command by its name, menu, key or meaning"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setFrame(false);
    m_field->setClearButtonEnabled(false);
    m_field->setContentsMargins(8, 0, 8, 0);
    QFont large = font();
    large.setPixelSize(15);
    m_field->setFont(large);
    m_view = new QListView(this);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setItemDelegate(new CommandDelegate(m_view));
    m_view->setAccessibleName(tr("Commands"));
    m_view->setFixedHeight(kRowHeight * kRows);
    m_model = new QStandardItemModel(this);
    m_view->setModel(m_model);
    m_tip = new QLabel(this);
    m_tip->setTextFormat(Qt::PlainText);
    m_tip->setWordWrap(true);
    m_tip->setContentsMargins(12, 2, 12, 0);
    m_tip->setForegroundRole(QPalette::PlaceholderText);
    m_tip->setMinimumHeight(34);
    m_tip->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(m_field);
    column->addWidget(m_view, 1);
    column->addWidget(m_tip);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(m_view, &QListView::clicked, this, &CommandPalette::run);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (!index.isValid())
            return;
        const QAction* action = m_commands[m_listed[static_cast<std::size_t>(index.row())]].action;
        m_tip->setText(action ? action->statusTip() : QString());
    });
}

void CommandPalette::open()
{
    m_commands = commandsOf(m_window);
    resize(std::min(680, m_window->width() - 40), sizeHint().height());
    move(m_window->mapToGlobal(QPoint((m_window->width() - width()) / 2, 64)));
    m_field->clear();
    list();
    show();
    m_field->setFocus();
}

void CommandPalette::setText(const QString& typed)
{
    m_field->setText(typed);
}

QStringList CommandPalette::names() const
{
    QStringList names;
    for (const std::size_t i : m_listed)
        names << m_commands[i].name;
    return names;
}

int CommandPalette::current() const
{
    return m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
}

void CommandPalette::list()
{
    const QString typed = m_field->text().trimmed();
    const QStringList recent = m_settings.recentCommands();
    struct Hit {
        std::size_t index = 0;
        int score = 0;
        std::vector<int> places;
    };
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const Command& command = m_commands[i];
        if (!command.action)
            continue;
        Hit hit { i, 0, {} };
        if (!typed.isEmpty()) {
            // The name says most; menu, keys and meaning are looked at too.
            FuzzyMatch match = fuzzyMatch(typed, command.name);
            const int path = fuzzyMatch(typed, command.menu + QLatin1Char(' ') + command.name).score;
            if (match.score >= 0 && match.score + kNameBonus >= path) {
                hit.score = 500 + match.score + kNameBonus;
                hit.places = std::move(match.places);
            } else if (path >= 0) {
                hit.score = 500 + path;
            } else if (command.keys().contains(typed, Qt::CaseInsensitive)
                       || command.action->statusTip().contains(typed, Qt::CaseInsensitive)) {
                hit.score = 100;
            } else {
                continue;
            }
        }
        // What was used before comes first among equals, and first of all while nothing is typed.
        const qsizetype used = command.id.isEmpty() ? -1 : recent.indexOf(command.id);
        if (used >= 0)
            hit.score += static_cast<int>(recent.size() - used) + (typed.isEmpty() ? 100 : 5);
        hits.push_back(std::move(hit));
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.score > b.score; });

    m_listed.clear();
    m_model->clear();
    for (const Hit& hit : hits) {
        const Command& command = m_commands[hit.index];
        auto* item = new QStandardItem(command.name);
        const QString keys = command.keys();
        item->setData(command.menu, MenuRole);
        item->setData(keys, KeysRole);
        item->setData(whyDisabled(command.action), WhyRole);
        item->setData(command.action->isEnabled(), EnabledRole);
        item->setData(command.action->isCheckable() && command.action->isChecked(), CheckedRole);
        item->setData(QVariantList(hit.places.begin(), hit.places.end()), PlacesRole);
        QStringList spoken { command.name, command.menu, keys };
        if (!command.action->isEnabled())
            spoken << tr("not available");
        spoken << whyDisabled(command.action);
        spoken.removeAll(QString());
        item->setData(spoken.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
        m_listed.push_back(hit.index);
        m_model->appendRow(item);
    }
    m_view->setCurrentIndex(m_model->index(0, 0));
    if (m_listed.empty())
        m_tip->setText(tr("No command is called that."));
}

void CommandPalette::step(int by)
{
    const auto rows = static_cast<int>(m_listed.size());
    if (rows == 0)
        return;
    const int from = std::max(0, current());
    // Single steps go round; pages stop at the ends.
    const int to = std::abs(by) == 1 ? (from + by + rows) % rows : std::clamp(from + by, 0, rows - 1);
    m_view->setCurrentIndex(m_model->index(to, 0));
}

void CommandPalette::run()
{
    const int row = current();
    if (row < 0)
        return;
    const Command command = m_commands[m_listed[static_cast<std::size_t>(row)]];
    hide();
    if (!command.action)
        return;
    if (!command.action->isEnabled()) {
        const QString why = whyDisabled(command.action);
        emit refused(why.isEmpty() ? tr("“%1” cannot be done now.").arg(command.name) : why);
        return;
    }
    if (!command.id.isEmpty())
        m_settings.addRecentCommand(command.id);
    // Once this popup is gone: dialogs that the command opens must not lie under it.
    QTimer::singleShot(0, command.action.data(), [action = command.action] {
        if (action)
            action->trigger();
    });
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up: step(-1); return true;
        case Qt::Key_Down: step(1); return true;
        case Qt::Key_PageUp: step(-kRows); return true;
        case Qt::Key_PageDown: step(kRows); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: run(); return true;
        case Qt::Key_Escape: hide(); return true;
        default: break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.hairline, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

} // namespace sightline
