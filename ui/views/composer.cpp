// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/composer.h"

#include "app/formatting.h"
#include "ui/painting/tabular_text.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

constexpr int kMostLines = 6;

/// The bar of the context: document and chat out of the capacity.
class ContextBar : public QWidget {
public:
    explicit ContextBar(const Composer* composer, QWidget* parent)
        : QWidget(parent), m_composer(composer)
    {
        setFixedHeight(30);
        setAccessibleName(Composer::tr("Context"));
    }
    void set(double document, double chat)
    {
        m_document = document;
        m_chat = chat;
        setAccessibleDescription(m_composer->contextText());
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hairline);
        const QRectF track(0, 4, width(), 5);
        painter.drawRoundedRect(track, 2.5, 2.5);
        painter.setClipRect(track);
        const double document = std::round(track.width() * std::clamp(m_document, 0.0, 1.0));
        const double chat =
            m_chat > 0 ? std::max(2.0, std::round(track.width() * std::clamp(m_chat, 0.0, 1.0)))
                       : 0;
        painter.setBrush(theme.mass);
        if (document > 0)
            painter.drawRoundedRect(QRectF(0, 4, document, 5), 2.5, 2.5);
        painter.fillRect(QRectF(document, 4, chat, 5), theme.runA);
        painter.setClipping(false);
        QFont small = font();
        small.setPixelSize(11);
        painter.setFont(small);
        painter.setPen(theme.muted);
        drawTabular(painter, QRectF(0, 12, width(), 18), Qt::AlignLeft, m_composer->contextText());
    }

private:
    const Composer* m_composer;
    double m_document = 0;
    double m_chat = 0;
};

} // namespace

Composer::Composer(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(8);
    m_edit = new QPlainTextEdit(this);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->viewport()->setAutoFillBackground(false);
    m_edit->setStyleSheet(QStringLiteral("background: transparent;"));
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->setTabChangesFocus(true);
    m_edit->setAccessibleName(tr("Question"));
    m_edit->document()->setDocumentMargin(2);
    QFont prose = font();
    prose.setPixelSize(14);
    m_edit->setFont(prose);
    m_edit->installEventFilter(this);
    m_send = new QToolButton(this);
    m_send->setProperty("flat", true);
    m_send->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_edit, 1);
    row->addWidget(m_send, 0, Qt::AlignBottom);
    m_note = new QLabel(this);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    QFont small = font();
    small.setPixelSize(12);
    m_note->setFont(small);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_context = new ContextBar(this, this);
    column->addLayout(row);
    column->addWidget(m_note);
    column->addWidget(m_context);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::refresh);
    connect(m_send, &QToolButton::clicked, this,
            [this] { m_answering ? emit stopRequested() : send(); });
    setPlaceholder(tr("Ask about the document…"));
    refresh();
    fitHeight();
    m_edit->document()->clearUndoRedoStacks();
}

void Composer::setPlaceholder(const QString& text)
{
    m_edit->setPlaceholderText(text);
}

void Composer::setDraft(const QString& text)
{
    m_edit->setPlainText(text);
    m_edit->document()->clearUndoRedoStacks(); // what was sent is not undone here
    m_edit->moveCursor(QTextCursor::End);
}

QString Composer::draft() const
{
    return m_edit->toPlainText();
}

void Composer::focusEditor()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void Composer::setBlocked(const QString& reason)
{
    if (reason == m_blocked)
        return;
    m_blocked = reason;
    refresh();
}

void Composer::setAnswering(bool answering)
{
    m_answering = answering;
    refresh();
}

void Composer::showFailure(const QString& sentence)
{
    m_failure = sentence;
    refresh();
}

void Composer::send()
{
    const QString text = draft().trimmed();
    if (text.isEmpty() || m_answering || !m_blocked.isEmpty())
        return;
    m_failure.clear();
    emit sendRequested(text);
    refresh();
}

void Composer::refresh()
{
    const bool hasText = !draft().trimmed().isEmpty();
    m_send->setText(m_answering ? tr("■ Stop") : tr("⏎ Send"));
    m_send->setToolTip(m_answering ? tr("Stop the answer (Esc)")
                                   : tr("Send the question (Enter; Shift+Enter for a new line)"));
    m_send->setAccessibleName(m_answering ? tr("Stop the answer") : tr("Send the question"));
    m_send->setEnabled(m_answering || (hasText && m_blocked.isEmpty()));
    const QString note = !m_failure.isEmpty() ? m_failure
                         : m_answering && hasText
                             ? tr("Answering: stop it, or wait, then send this.")
                         : !m_answering ? m_blocked
                                        : QString();
    QPalette p = palette();
    if (!m_failure.isEmpty())
        p.setColor(QPalette::PlaceholderText, Theme::of(this).divergence);
    m_note->setPalette(p);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_edit->setAccessibleDescription(note);
    fitHeight();
    update();
}

void Composer::fitHeight()
{
    // Counted on the text's own layout: the edit's document wraps to its viewport.
    int lines = 0;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid() && lines < kMostLines;
         block = block.next())
        lines += std::max(1, block.layout() ? block.layout()->lineCount() : 1);
    lines = std::clamp(lines, 1, kMostLines);
    const int wanted =
        static_cast<int>(std::ceil(QFontMetricsF(m_edit->font()).lineSpacing() * lines)) + 8;
    if (m_edit->height() != wanted)
        m_edit->setFixedHeight(wanted);
}

void Composer::resizeEvent(QResizeEvent*)
{
    fitHeight();
}

bool Composer::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
            !(key->modifiers() & Qt::ShiftModifier)) {
            send();
            return true;
        }
    }
    if (watched == m_edit && event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isUndo = key->matches(QKeySequence::Undo) && !m_edit->document()->isUndoAvailable();
        const bool isRedo = key->matches(QKeySequence::Redo) && !m_edit->document()->isRedoAvailable();
        if (isUndo || isRedo) { // nothing here: the key is the conversation's
            event->ignore();
            return true;
        }
    }
    if (watched == m_edit &&
        (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return QWidget::eventFilter(watched, event);
}

void Composer::setContext(std::int64_t document, std::int64_t chat, std::int64_t capacity)
{
    m_document = document;
    m_chat = chat;
    m_capacity = capacity;
    const double all = capacity > 0 ? static_cast<double>(capacity) : 1;
    static_cast<ContextBar*>(m_context)->set(capacity > 0 ? static_cast<double>(document) / all : 0,
                                             capacity > 0 ? static_cast<double>(chat) / all : 0);
}

QString Composer::contextText() const
{
    if (m_capacity <= 0)
        return tr("context: known once a model is loaded");
    QStringList parts{
        tr("context %1 of %2").arg(format::count(m_document + m_chat), format::count(m_capacity))};
    if (m_document > 0)
        parts += tr("document %1").arg(format::count(m_document));
    parts += tr("chat %1").arg(format::count(m_chat));
    return parts.join(QStringLiteral(" · "));
}

void Composer::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_edit->hasFocus();
    painter.setPen(QPen(focused ? theme.focus : theme.hairline, focused ? 1.5 : 1));
    painter.setBrush(theme.panel);
    const QRectF field =
        QRectF(m_edit->geometry().united(m_send->geometry())).adjusted(-11, -7, 7, 7);
    painter.drawRoundedRect(field, 8, 8);
}

} // namespace sightline
