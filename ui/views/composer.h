// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstdint>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace sightline {

/// Where one asks: a text field that grows with its lines, Send or Stop, a sentence when one cannot
/// ask,
/// and the bar that says how full the context is. Enter and Ctrl+Enter send, Shift+Enter breaks the
/// line.
class Composer : public QWidget {
    Q_OBJECT

public:
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
    [[nodiscard]] QString contextText() const;

signals:
    void sendRequested(const QString& text); ///< trimmed, not empty; the draft stays until cleared
    void stopRequested();

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
    QWidget* m_context = nullptr;
    QString m_blocked;
    QString m_failure;
    bool m_answering = false;
    std::int64_t m_document = 0;
    std::int64_t m_chat = 0;
    std::int64_t m_capacity = 0;
};

} // namespace sightline
