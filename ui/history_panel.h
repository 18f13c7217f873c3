// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library.h"

#include <QThreadPool>
#include <QWidget>

#include <map>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace sightline {

class Autosave;
class EditHistory;
class MessageBar;
class Panel;

/// The conversations that are kept, newest first, at the left edge of the window: a search over titles, questions and
/// answers, and for each its name, document, model and when it was. Enter opens, F2 renames, Delete deletes (until quit
/// it can be brought back), Down goes from the search to the list, Escape closes.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(Autosave& autosave, QWidget* parent = nullptr);
    ~HistoryPanel() override;

    void refresh();   ///< reads the library again, off this thread; so do all changes
    void focusSearch();
    [[nodiscard]] int shownCount() const; ///< after the search
    [[nodiscard]] QString shownId(int row) const;

signals:
    void openRequested(const QString& path, const QString& title);
    void renamed(const QString& id, const QString& title);
    void deleted(const QString& id); ///< Undo brings it back: restore()
    void aboutToDelete(const QString& id); ///< whoever shows it lets go of it now
    void closeRequested();

public slots:
    void restore(const QString& id);
    void remove(const QString& id, bool tell = true);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    void open(QListWidgetItem* item);
    void onEdited(QListWidgetItem* item);
    void onRenamed(const QString& id, const QString& title, const QString& problem);
    void onRemoved(const QString& id, const QString& problem);
    void onRestored(const QString& problem);
    void showMenu(const QPoint& at);
    [[nodiscard]] const LibraryEntry* entry(const QString& id) const;

    Autosave& m_autosave;
    QThreadPool m_pool;
    std::vector<LibraryEntry> m_entries;
    std::map<QString, bool> m_removing; ///< that are on their way to the trash, and whether that is told
    quint64 m_request = 0;
    bool m_isFilling = false;
    Panel* m_panel = nullptr;
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_empty = nullptr;
    MessageBar* m_messages = nullptr;
};

} // namespace sightline
