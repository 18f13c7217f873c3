// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history_panel.h"

#include "app/autosave.h"
#include "ui/message_bar.h"
#include "ui/panel.h"
#include "ui/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace sightline {
namespace {

constexpr int kWidth = 280;
enum Role { IdRole = Qt::UserRole, FactsRole };

/// Two lines: the name, and beneath it in muted small letters what it was about.
class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return { 0, option.fontMetrics.height() + smallFont(option).second + 18 };
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::of(option.widget);
        const QRect row = option.rect.adjusted(2, 1, -2, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isChosen = option.state & QStyle::State_Selected;
        if (isChosen || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isChosen ? theme.userBubble : theme.ground);
            painter->drawRoundedRect(row, 6, 6);
        }
        const QRect text = row.adjusted(8, 7, -8, -7);
        painter->setPen(theme.ink);
        painter->setFont(option.font);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignTop,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        const auto [small, height] = smallFont(option);
        painter->setFont(small);
        painter->setPen(theme.muted);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignBottom,
                          QFontMetrics(small).elidedText(index.data(FactsRole).toString(), Qt::ElideRight, text.width()));
        if (isChosen && (option.state & QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.focus, 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
        }
        painter->restore();
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        auto* editor = new QLineEdit(parent);
        editor->setMaxLength(200);
        editor->setAccessibleName(QObject::tr("Name of the conversation"));
        return editor;
    }

private:
    static std::pair<QFont, int> smallFont(const QStyleOptionViewItem& option)
    {
        QFont font = option.font;
        font.setPixelSize(12);
        return { font, QFontMetrics(font).height() };
    }
};

} // namespace

HistoryPanel::HistoryPanel(Autosave& autosave, QWidget* parent) : QWidget(parent), m_autosave(autosave)
{
    setFixedWidth(kWidth);
    m_pool.setMaxThreadCount(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new Panel(tr("History"), this);
    column->addWidget(m_panel);

    auto* body = new QWidget;
    auto* inner = new QVBoxLayout(body);
    inner->setContentsMargins(10, 0, 10, 10);
    inner->setSpacing(8);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("history_search"));
    m_search->setPlaceholderText(tr("Search questions and answers"));
    m_search->setAccessibleName(tr("Search the history"));
    m_search->setClearButtonEnabled(true);
    m_search->setProperty("filter", true); // the style of fields that filter
    m_search->installEventFilter(this);
    m_messages = new MessageBar(body);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("history_list"));
    m_list->setAccessibleName(tr("Conversations, newest first"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_empty = new QLabel;
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->hide();
    inner->addWidget(m_search);
    inner->addWidget(m_messages);
    inner->addWidget(m_empty);
    inner->addWidget(m_list, 1);
    m_panel->setBody(body);

    connect(m_search, &QLineEdit::textChanged, this, &HistoryPanel::fill);
    connect(m_list, &QListWidget::itemActivated, this, &HistoryPanel::open);
    connect(m_list, &QListWidget::itemChanged, this, &HistoryPanel::onEdited);
    connect(m_list, &QListWidget::customContextMenuRequested, this, &HistoryPanel::showMenu);
    connect(&m_autosave, &Autosave::written, this, [this] { if (isVisible()) refresh(); });
    connect(&m_autosave, &Autosave::recovered, this, [this] { if (isVisible()) refresh(); });
    connect(&m_autosave, &Autosave::renamed, this, &HistoryPanel::onRenamed);
    connect(&m_autosave, &Autosave::removed, this, &HistoryPanel::onRemoved);
    connect(&m_autosave, &Autosave::restored, this, [this](const QString&, const QString& problem) { onRestored(problem); });
}

HistoryPanel::~HistoryPanel()
{
    m_pool.waitForDone();
}

void HistoryPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void HistoryPanel::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void HistoryPanel::refresh()
{
    m_pool.clear(); // one reading is enough
    m_pool.start([this, library = m_autosave.library(), request = ++m_request] {
        auto entries = library.list();
        QMetaObject::invokeMethod(
            this,
            [this, request, entries = std::move(entries)]() mutable {
                if (request != m_request)
                    return;
                m_entries = std::move(entries);
                fill();
            },
            Qt::QueuedConnection);
    });
}

void HistoryPanel::fill()
{
    const QString current = m_list->currentItem() ? m_list->currentItem()->data(IdRole).toString() : QString();
    if (m_list->viewport()->findChild<QLineEdit*>())
        return; // a name is being typed
    m_isFilling = true;
    m_list->clear();
    const QLocale locale;
    for (const LibraryEntry& entry : m_entries) {
        if (m_removing.count(entry.id) || !entry.matches(m_search->text()))
            continue;
        auto* item = new QListWidgetItem(entry.name().isEmpty() ? tr("Without a name") : entry.name());
        QStringList facts;
        for (const QString& fact : { entry.document, entry.model })
            if (!fact.isEmpty())
                facts << fact;
        const QString date = locale.toString(entry.modified.toLocalTime(), QLocale::ShortFormat);
        item->setData(IdRole, entry.id);
        item->setData(FactsRole, (QStringList { date } + facts).join(QStringLiteral(" · ")));
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(item->text(), item->data(FactsRole).toString()));
        QString tip = (entry.answers == 1 ? tr("%1\n%2 · one answer") : tr("%1\n%2 · %n answers", nullptr, entry.answers))
                          .arg(item->text(), item->data(FactsRole).toString());
        if (!entry.hasKeys)
            tip += tr("\nScores and attention mass of each position are not kept.");
        item->setToolTip(tip);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        m_list->addItem(item);
        if (entry.id == current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_empty->setText(m_entries.empty() ? tr("Conversations stand here once you have asked something.")
                                       : tr("No conversation has these words."));
    m_empty->setVisible(m_list->count() == 0);
    m_panel->setSubtitle(m_entries.empty() ? QString() : QString::number(m_list->count()));
    m_isFilling = false;
}

int HistoryPanel::shownCount() const
{
    return m_list->count();
}

QString HistoryPanel::shownId(int row) const
{
    const QListWidgetItem* item = m_list->item(row);
    return item ? item->data(IdRole).toString() : QString();
}

const LibraryEntry* HistoryPanel::entry(const QString& id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&id](const LibraryEntry& e) { return e.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

void HistoryPanel::open(QListWidgetItem* item)
{
    if (const LibraryEntry* chosen = item ? entry(item->data(IdRole).toString()) : nullptr) {
        m_messages->dismiss();
        if (chosen->id == m_autosave.currentId())
            return; // it is the one that is shown
        emit openRequested(m_autosave.library().traceOf(chosen->id), chosen->title);
    }
}

void HistoryPanel::onEdited(QListWidgetItem* item)
{
    if (m_isFilling)
        return;
    const QString id = item->data(IdRole).toString();
    const QString title = item->text().simplified();
    const LibraryEntry* before = entry(id);
    if (!before || title == before->name())
        return;
    m_autosave.rename(id, title == before->firstQuestion ? QString() : title);
}

void HistoryPanel::onRenamed(const QString& id, const QString& title, const QString& problem)
{
    if (problem.isEmpty())
        emit renamed(id, title);
    else
        m_messages->show(MessageBar::Kind::Error, problem);
    refresh();
}

void HistoryPanel::remove(const QString& id, bool tell)
{
    emit aboutToDelete(id);
    m_removing[id] = tell;
    fill();
    m_autosave.remove(id); // behind what is still written of it
}

void HistoryPanel::onRemoved(const QString& id, const QString& problem)
{
    const auto removing = m_removing.find(id);
    const bool tell = removing != m_removing.end() && removing->second;
    const LibraryEntry* known = entry(id);
    const QString name = known ? known->name().left(40) : QString();
    if (!problem.isEmpty()) {
        m_removing.erase(id);
        m_messages->show(MessageBar::Kind::Error, problem);
        fill();
    } else if (tell) {
        emit deleted(id);
        m_messages->show(MessageBar::Kind::Note, tr("“%1” is deleted when Sightline quits.").arg(name), tr("Undo"),
                         [this, id] { restore(id); });
    }
    refresh();
}

void HistoryPanel::restore(const QString& id)
{
    m_messages->dismiss();
    m_removing.erase(id);
    m_autosave.restore(id);
}

void HistoryPanel::onRestored(const QString& problem)
{
    if (!problem.isEmpty())
        m_messages->show(MessageBar::Kind::Error, problem);
    refresh();
}

void HistoryPanel::showMenu(const QPoint& at)
{
    QListWidgetItem* item = m_list->itemAt(at);
    if (!item)
        return;
    QMenu menu(this);
    const QString id = item->data(IdRole).toString();
    menu.addAction(tr("&Open"), this, [this, item] { open(item); });
    menu.addAction(tr("&Rename…\tF2"), this, [this, item] { m_list->editItem(item); });
    menu.addAction(tr("&Delete\tDel"), this, [this, id] { remove(id); });
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

bool HistoryPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (watched == m_list && m_list->viewport()->findChild<QLineEdit*>())
            return true; // left over from the name that was typed
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape) {
            if (watched == m_search && !m_search->text().isEmpty())
                m_search->clear();
            else
                emit closeRequested();
            return true;
        }
        if (watched == m_search && (key->key() == Qt::Key_Down || isReturn)) {
            m_list->setFocus();
            if (isReturn)
                open(m_list->currentItem());
            return true;
        }
        if (watched == m_list && isReturn) {
            open(m_list->currentItem());
            return true;
        }
        if (watched == m_list && key->key() == Qt::Key_Delete && m_list->currentItem()) {
            remove(m_list->currentItem()->data(IdRole).toString());
            return true;
        }
        if (watched == m_list && key->key() == Qt::Key_F2 && m_list->currentItem()) {
            m_list->editItem(m_list->currentItem());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sightline
