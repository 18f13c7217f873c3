// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model_preview.h"
#include "app/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSlider;

namespace sightline {

/// The choice that a document leaves that is too long for the context: its beginning, its end, a stretch in between,
/// nothing of it, or all of it with a larger context where the model has one. Says in tokens what is kept of all, shows
/// the words at both ends of the stretch, and tells the memory that a larger context takes. Hidden while no document waits.
class TooLongBar : public QWidget {
    Q_OBJECT

public:
    explicit TooLongBar(Session* session, QWidget* parent = nullptr);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString keptText() const; ///< "keeps tokens 1 to 15,872 of 20,000 (79 %)"
    [[nodiscard]] QSlider* slider() const { return m_place; }
    [[nodiscard]] QPushButton* raiseButton() const { return m_raise; } ///< hidden where the model has no larger context
    [[nodiscard]] QString raiseText() const; ///< what a larger context costs, or why there is none

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void refreshKept();
    void fitHeight();
    void takePreview(const ModelPreviewPtr& preview);

    Session* m_session;
    ModelPreviewer m_previewer; ///< knows memory, off this thread
    std::int64_t m_larger = 0;  ///< context that is offered
    QPushButton* m_raise = nullptr;
    QLabel* m_raiseText = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_kept = nullptr;
    QLabel* m_words = nullptr;
    QSlider* m_place = nullptr; ///< first token that is kept
    QPushButton* m_keep = nullptr;
};

} // namespace sightline
