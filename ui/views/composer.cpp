// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/composer.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

constexpr int kMostLines = 6;

/// Long texts that are pasted become documents: in the field they would only hide the question.
class QuestionEdit : public QPlainTextEdit {
public:
    explicit QuestionEdit(Composer* composer) : QPlainTextEdit(composer), m_composer(composer) {}

protected:
    void insertFromMimeData(const QMimeData* source) override
    {
        if (source->hasText() && source->text().size() > Composer::kLongestPaste)
            emit m_composer->longTextPasted(source->text());
        else
            QPlainTextEdit::insertFromMimeData(source);
    }
    bool canInsertFromMimeData(const QMimeData* source) const override
    {
        const bool isFile = source->hasUrls() && source->urls().first().isLocalFile(); // those are the window's
        return !isFile && QPlainTextEdit::canInsertFromMimeData(source);
    }

private:
    Composer* m_composer;
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
    m_edit = new QuestionEdit(this);
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
    m_context = new ContextBar(this);
    m_sampling = new QToolButton(this);
    m_sampling->setProperty("flat", true);
    m_sampling->setFocusPolicy(Qt::TabFocus);
    m_sampling->setFont(small);
    m_sampling->hide();
    connect(m_sampling, &QToolButton::clicked, this, &Composer::samplingRequested);
    column->addLayout(row);
    column->addWidget(m_note);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(0, 0, 0, 0);
    foot->addWidget(m_context, 1);
    foot->addWidget(m_sampling, 0, Qt::AlignTop);
    column->addLayout(foot);
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
    endEdit();
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
                         : m_isEditing && m_blocked.isEmpty()
                             ? tr("Other words for an earlier question: Enter asks it beside the old one, Esc leaves it.")
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
        if (key->key() == Qt::Key_Up && !(key->modifiers() & ~Qt::KeypadModifier) && draft().isEmpty()) {
            emit editLastRequested();
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_isEditing) {
            endEdit();
            emit editEnded();
            return true;
        }
    }
    if (watched == m_edit && event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && m_isEditing) { // before it stops an answer
            event->accept();
            return true;
        }
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
    ContextUse use;
    use.capacity = capacity;
    if (document > 0)
        use.segments.push_back({ContextUse::Kind::Document, {}, document});
    if (chat > 0)
        use.segments.push_back({ContextUse::Kind::Question, {}, chat});
    setContextUse(std::move(use));
}

void Composer::setContextUse(ContextUse use)
{
    m_context->set(std::move(use));
}

QString Composer::contextText() const
{
    return m_context->text();
}

void Composer::beginEdit(const QString& question)
{
    if (!m_isEditing)
        m_draftBefore = draft();
    m_isEditing = true;
    m_failure.clear();
    setDraft(question);
    focusEditor();
    refresh();
}

void Composer::endEdit()
{
    if (!m_isEditing)
        return;
    m_isEditing = false;
    setDraft(std::exchange(m_draftBefore, QString()));
    refresh();
}

void Composer::setSampling(const QString& text, const QString& details)
{
    m_sampling->setText(text + QStringLiteral(" ▾"));
    m_sampling->setToolTip(details);
    m_sampling->setAccessibleName(tr("Sampling and system prompt: %1").arg(text));
    m_sampling->show();
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
