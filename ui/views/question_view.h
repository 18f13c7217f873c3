// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"
#include "ui/painting/text_block.h"

#include <QWidget>

#include <memory>

class QLabel;
class QToolButton;

namespace sightline {

/// "‹ 2/3 ›": walks through other versions. Hidden while there is one only.
class VersionWalker : public QWidget {
    Q_OBJECT

public:
    explicit VersionWalker(const QString& what, QWidget* parent = nullptr);
    void set(const std::vector<TurnId>& versions, TurnId shown);
    [[nodiscard]] QString text() const; ///< "2/3", empty while hidden
    [[nodiscard]] int count() const { return static_cast<int>(m_versions.size()); }
    void step(int by);

signals:
    void chosen(sightline::TurnId turn);

private:
    std::vector<TurnId> m_versions;
    int m_at = 0;
    QLabel* m_number = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_on = nullptr;
};

/// A question, right-aligned on a faint ground; below it, while it is pointed at or has the keyboard, what can be done
/// with it. Other wordings of it are walked through there at any time.
class QuestionView : public QWidget {
    Q_OBJECT

public:
    explicit QuestionView(QWidget* parent = nullptr);
    void setTurn(const TurnSnapshot& turn);
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] TurnId turn() const { return m_turn; }
    [[nodiscard]] VersionWalker* walker() const { return m_walker; }
    [[nodiscard]] QToolButton* editButton() const { return m_edit; }
    [[nodiscard]] QToolButton* removeButton() const { return m_remove; }

signals:
    void editRequested(sightline::TurnId turn);
    void removeRequested(sightline::TurnId turn);
    void versionChosen(sightline::TurnId turn);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void showTools(bool shown);
    void copy() const;

    QString m_text;
    TurnId m_turn = 0;
    std::unique_ptr<TextBlock> m_block;
    VersionWalker* m_walker = nullptr;
    QToolButton* m_edit = nullptr;
    QToolButton* m_copy = nullptr;
    QToolButton* m_remove = nullptr;
};

} // namespace sightline
