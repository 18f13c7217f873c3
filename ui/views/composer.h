// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/context_bar.h"

#include <QWidget>

#include <cstdint>

class QLabel;
class QPlainTextEdit;
class QMimeData;
class QToolButton;

namespace sightline {

/// Where one asks: a text field that grows with its lines, Send or Stop, a sentence when one cannot
/// ask,
/// and the bar that says how full the context is. Enter and Ctrl+Enter send, Shift+Enter breaks the
/// line.
class Composer : public QWidget {
    Q_OBJECT

public:
    static constexpr qsizetype kLongestPaste = 2000;

    explicit Composer(QWidget* parent = nullptr);

    void setDraft(const QString& text);
    [[nodiscard]] QString draft() const;
    void focusEditor();
    /// Why a question cannot be asked now, in a sentence; empty when it can. The text can be edited
    /// either way.
    void setBlocked(const QString& reason);
    [[nodiscard]] QString blocked() const { return m_blocked; }
    void setAnswering(bool answering); ///< Send becomes Stop
    void setPlaceholder(const QString& text);
    void showFailure(const QString& sentence); ///< until the next question is sent
    /// Tokens of the document and of everything else; capacity 0 while there is no model.
    void setContext(std::int64_t document, std::int64_t chat, std::int64_t capacity);
    void setContextUse(ContextUse use); ///< the same segment by segment
    [[nodiscard]] QString contextText() const;
    [[nodiscard]] ContextBar* contextBar() const { return m_context; }
    /// What is written is another wording of an earlier question until it is sent or Esc is pressed; the draft that was
    /// there comes back then.
    void beginEdit(const QString& question);
    void endEdit();
    [[nodiscard]] bool isEditing() const { return m_isEditing; }
    /// How answers are drawn, in a word or two, on the button that opens the rest.
    void setSampling(const QString& text, const QString& details);
    [[nodiscard]] QToolButton* samplingButton() const { return m_sampling; }

signals:
    void sendRequested(const QString& text); ///< trimmed, not empty; the draft stays until cleared
    void stopRequested();
    void samplingRequested();
    void editEnded();            ///< by Esc
    void editLastRequested();    ///< Up in an empty field
    void longTextPasted(const QString& text); ///< more than kLongestPaste characters: not in the field

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void send();
    void refresh();
    void fitHeight();

    QPlainTextEdit* m_edit = nullptr;
    QToolButton* m_send = nullptr;
    QLabel* m_note = nullptr;
    ContextBar* m_context = nullptr;
    QToolButton* m_sampling = nullptr;
    bool m_isEditing = false;
    QString m_draftBefore; ///< while an earlier question is edited
    QString m_blocked;
    QString m_failure;
    bool m_answering = false;
};

} // namespace sightline
