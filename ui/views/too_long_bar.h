// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSlider;

namespace sightline {

/// The choice that a document leaves that is too long for the context: its beginning, its end, a stretch in between,
/// or nothing of it. Says in tokens what is kept of all, and shows the words at both ends of the stretch. Hidden while
/// no document waits.
class TooLongBar : public QWidget {
    Q_OBJECT

public:
    explicit TooLongBar(Session* session, QWidget* parent = nullptr);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString keptText() const; ///< "keeps tokens 1 to 15,872 of 20,000 (79 %)"
    [[nodiscard]] QSlider* slider() const { return m_place; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void refreshKept();
    void fitHeight();

    Session* m_session;
    QLabel* m_sentence = nullptr;
    QLabel* m_kept = nullptr;
    QLabel* m_words = nullptr;
    QSlider* m_place = nullptr; ///< first token that is kept
    QPushButton* m_keep = nullptr;
};

} // namespace sightline
