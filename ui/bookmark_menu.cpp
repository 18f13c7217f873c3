// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bookmark_menu.h"

#include "app/bookmarks.h"
#include "ui/views/document_view.h"

#include <QInputDialog>

namespace sightline {

BookmarkMenu::BookmarkMenu(Bookmarks& bookmarks, DocumentView& view, QWidget* parent)
    : QMenu(tr("&Bookmarks"), parent), m_bookmarks(bookmarks), m_view(view)
{
    setToolTipsVisible(true);
    const auto add = [this](const QString& id, const QString& name, const QKeySequence& key, const QString& tip, auto act) {
        QAction* action = addAction(name, key, this, act);
        action->setObjectName(id);
        action->setStatusTip(tip);
        action->setToolTip(tip);
        return action;
    };
    add(QStringLiteral("bookmark_toggle"), tr("&Bookmark This Place"), QKeySequence(Qt::CTRL | Qt::Key_D),
        tr("Sets a bookmark on the marked text or the focused word of the document, or takes it away"),
        [this] { m_view.toggleBookmark(); });
    m_name = add(QStringLiteral("bookmark_name"), tr("&Name Bookmark…"), {},
                 tr("Gives the bookmark at the focused word, or the last one, a name"), [this] { rename(); });
    add(QStringLiteral("bookmark_next"), tr("Ne&xt Bookmark"), {}, tr("Goes to the next bookmark of the document"),
        [this] { m_view.stepBookmark(1); });
    add(QStringLiteral("bookmark_previous"), tr("&Previous Bookmark"), {},
        tr("Goes to the previous bookmark of the document"), [this] { m_view.stepBookmark(-1); });
    m_clear = add(QStringLiteral("bookmark_clear"), tr("&Forget All Bookmarks of This Document"), {},
                  tr("Takes all bookmarks of the open document away"), [this] { m_bookmarks.clear(); });
    addSeparator();
    for (int i = 0; i < kNumbered; ++i)
        m_numbered.push_back(add(QStringLiteral("bookmark_%1").arg(i + 1), QString(),
                                 QKeySequence(QStringLiteral("Ctrl+Shift+%1").arg(i + 1)),
                                 tr("Goes to bookmark %1 of the document").arg(i + 1), [this, i] { m_view.goToBookmark(i); }));
    m_more = addMenu(tr("&More"));
    connect(&m_bookmarks, &Bookmarks::changed, this, &BookmarkMenu::refresh);
    refresh();
}

void BookmarkMenu::refresh()
{
    const int count = static_cast<int>(m_bookmarks.all().size());
    const auto name = [this](int i) { return m_bookmarks.title(i).replace(QLatin1Char('&'), QStringLiteral("&&")); };
    for (int i = 0; i < kNumbered; ++i) {
        QAction* action = m_numbered[static_cast<std::size_t>(i)];
        action->setVisible(i < count);
        action->setEnabled(i < count);
        action->setText(i < count ? tr("&%1 %2").arg(QString::number(i + 1), name(i)) : tr("Bookmark %1").arg(i + 1));
    }
    m_more->clear();
    for (int i = kNumbered; i < count; ++i)
        m_more->addAction(name(i), this, [this, i] { m_view.goToBookmark(i); });
    m_more->menuAction()->setVisible(count > kNumbered);
    m_name->setEnabled(count > 0);
    m_clear->setEnabled(count > 0);
}

void BookmarkMenu::rename()
{
    int index = m_view.bookmarkHere();
    if (index < 0)
        index = m_view.lastBookmark();
    if (index < 0)
        return;
    bool isGiven = false;
    const QString name = QInputDialog::getText(&m_view, tr("Name the bookmark"), tr("Name (empty: its text)"),
                                               QLineEdit::Normal, m_bookmarks.title(index), &isGiven);
    if (isGiven)
        m_bookmarks.rename(index, name == m_bookmarks.title(index) ? m_bookmarks.all()[static_cast<std::size_t>(index)].name
                                                                    : name);
}

} // namespace sightline
