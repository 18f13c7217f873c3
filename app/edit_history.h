// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace sightline {

/// Edits that can be undone and done again, newest last. An edit has happened when it is pushed. At most kMost are
/// kept: the oldest are then there for good. The window's Undo carries a command for each edit. GUI thread.
class EditHistory : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kMost = 100;

    using QObject::QObject;

    /// `what` completes "Undo …", as in "Undo Remove Question". What was undone before is forgotten.
    void push(const QString& what, std::function<void()> undo, std::function<void()> redo);
    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_edits.size(); }
    [[nodiscard]] QString undoText() const; ///< empty when there is nothing to undo
    [[nodiscard]] QString redoText() const;

public slots:
    void undo();
    void redo();
    void clear();

signals:
    void changed();
    void pushed(const QString& what); ///< a new edit; before changed()
    void cleared();                   ///< nothing of before can be undone; before changed()

private:
    struct Edit {
        QString what;
        std::function<void()> undo, redo;
    };
    std::vector<Edit> m_edits;
    std::size_t m_done = 0; ///< of m_edits; those behind were undone
};

} // namespace sightline
