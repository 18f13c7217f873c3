// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include <vector>

namespace sightline {

class Bookmarks;
class DocumentView;

/// The bookmarks of the open document: set, name, go to, forget. Its actions live as long as the menu, so that their
/// shortcuts work and a palette finds them.
class BookmarkMenu : public QMenu {
    Q_OBJECT

public:
    static constexpr int kNumbered = 9; ///< of them have a shortcut

    BookmarkMenu(Bookmarks& bookmarks, DocumentView& view, QWidget* parent = nullptr);

private:
    void refresh();
    void rename();

    Bookmarks& m_bookmarks;
    DocumentView& m_view;
    QAction* m_name = nullptr;
    QAction* m_clear = nullptr;
    std::vector<QAction*> m_numbered;
    QMenu* m_more = nullptr; ///< those without a number
};

} // namespace sightline
