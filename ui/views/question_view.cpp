// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/question_view.h"

#include "ui/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

constexpr double kPad = 14;
constexpr int kTools = 22; // height of the row below the bubble

QToolButton* flatButton(const QString& text, const QString& help, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(help);
    button->setAccessibleName(help);
    button->setProperty("flat", true);
    button->setFocusPolicy(Qt::TabFocus);
    QFont small = button->font();
    small.setPixelSize(11);
    button->setFont(small);
    QSizePolicy policy = button->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    button->setSizePolicy(policy);
    return button;
}

} // namespace

VersionWalker::VersionWalker(const QString& what, QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_back = flatButton(QStringLiteral("‹"), tr("Version before of %1").arg(what), this);
    m_number = new QLabel(this);
    m_number->setForegroundRole(QPalette::PlaceholderText);
    QFont small = m_number->font();
    small.setPixelSize(11);
    m_number->setFont(small);
    m_on = flatButton(QStringLiteral("›"), tr("Next version of %1").arg(what), this);
    row->addWidget(m_back);
    row->addWidget(m_number);
    row->addWidget(m_on);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { step(1); });
    hide();
}

void VersionWalker::set(const std::vector<TurnId>& versions, TurnId shown)
{
    m_versions = versions;
    m_at = static_cast<int>(std::find(versions.begin(), versions.end(), shown) - versions.begin());
    setVisible(count() > 1);
    m_number->setText(tr("%1/%2").arg(m_at + 1).arg(count()));
    m_back->setEnabled(m_at > 0);
    m_on->setEnabled(m_at + 1 < count());
    setAccessibleName(tr("Version %1 of %2").arg(m_at + 1).arg(count()));
}

QString VersionWalker::text() const
{
    return count() > 1 ? m_number->text() : QString();
}

void VersionWalker::step(int by)
{
    const int to = m_at + by;
    if (to >= 0 && to < count())
        emit chosen(m_versions[static_cast<std::size_t>(to)]);
}

QuestionView::QuestionView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Question"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addStretch(1);
    m_walker = new VersionWalker(tr("the question"), this);
    m_edit = flatButton(tr("✎ Edit"), tr("Ask in other words; this wording stays beside the new one"), this);
    m_copy = flatButton(tr("Copy"), tr("Copy the question"), this);
    m_remove = flatButton(tr("Delete"), tr("Take the question away, with its answer and all that was asked after it"), this);
    row->addWidget(m_walker, 0, Qt::AlignBottom);
    for (QToolButton* button : {m_edit, m_copy, m_remove}) {
        row->addWidget(button, 0, Qt::AlignBottom);
        button->installEventFilter(this);
    }
    connect(m_walker, &VersionWalker::chosen, this, &QuestionView::versionChosen);
    connect(m_edit, &QToolButton::clicked, this, [this] { emit editRequested(m_turn); });
    connect(m_copy, &QToolButton::clicked, this, &QuestionView::copy);
    connect(m_remove, &QToolButton::clicked, this, [this] { emit removeRequested(m_turn); });
    showTools(false);
}

void QuestionView::setTurn(const TurnSnapshot& turn)
{
    m_turn = turn.id;
    m_walker->set(turn.wordings, turn.id);
    // The list holds one turn of each wording, and that need not be the one whose answer is shown.
    if (std::find(turn.wordings.begin(), turn.wordings.end(), turn.id) == turn.wordings.end())
        for (const TurnId each : turn.wordings)
            if (std::find(turn.answers.begin(), turn.answers.end(), each) != turn.answers.end())
                m_walker->set(turn.wordings, each);
    if (turn.question == m_text)
        return;
    m_text = turn.question;
    setAccessibleDescription(m_text);
    layOut();
    update();
}

void QuestionView::layOut()
{
    BlockStyle style;
    style.font = font();
    style.font.setPixelSize(14);
    style.lineHeight = 22;
    style.width = std::max(80.0, width() * 0.78 - 2 * kPad);
    m_block = std::make_unique<TextBlock>(m_text, style);
    setFixedHeight(static_cast<int>(m_block->height()) + 2 * 8 + kTools);
}

void QuestionView::resizeEvent(QResizeEvent*)
{
    layOut();
}

void QuestionView::paintEvent(QPaintEvent*)
{
    if (!m_block)
        return;
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double text = 0;
    for (int line = 0; line < m_block->lineCount(); ++line)
        text = std::max(text, m_block->naturalRight(line));
    text = std::ceil(text);
    const QRectF bubble(width() - text - 2 * kPad, 0, text + 2 * kPad, height() - kTools);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.userBubble);
    painter.drawRoundedRect(bubble, 8, 8);
    painter.setPen(theme.ink);
    m_block->draw(painter, bubble.topLeft() + QPointF(kPad, 8), 0, m_block->lineCount());
}

void QuestionView::showTools(bool shown)
{
    // Transparent rather than hidden: the keyboard finds them, and then they show.
    for (QToolButton* button : {m_edit, m_copy, m_remove})
        button->setStyleSheet(shown || button->hasFocus() ? QString() : QStringLiteral("color: transparent;"));
}

void QuestionView::enterEvent(QEnterEvent*)
{
    showTools(true);
}

void QuestionView::leaveEvent(QEvent*)
{
    showTools(false);
}

bool QuestionView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        showTools(event->type() == QEvent::FocusIn || underMouse());
    return QWidget::eventFilter(watched, event);
}

void QuestionView::copy() const
{
    QGuiApplication::clipboard()->setText(m_text);
}

void QuestionView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy Question"), this, &QuestionView::copy);
    menu.addAction(tr("Edit Question"), this, [this] { emit editRequested(m_turn); });
    menu.addAction(tr("Delete Question"), this, [this] { emit removeRequested(m_turn); });
    menu.exec(event->globalPos());
}

} // namespace sightline
