// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/answer_text.h"

#include "app/formatting.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

constexpr int kReadingSize = 15;
constexpr double kForkRoom = 12; // below the fork's line, for the word

} // namespace

AnswerText::AnswerText(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    TextAccessible::install();
    setAccessibleName(tr("Answer"));
    applyFont();
}

void AnswerText::applyFont()
{
    QFont prose = font();
    prose.setPixelSize(kReadingSize);
    m_flow.setFont(prose);
    m_rich.setFont(prose);
    fitHeight();
}

QSize AnswerText::sizeHint() const
{
    return {200, height()};
}

double AnswerText::textHeight()
{
    if (shownCount() == 0)
        return lineHeight();
    return m_isMarkdown ? m_rich.height() : m_flow.height();
}

void AnswerText::fitHeight()
{
    const int wanted = static_cast<int>(std::ceil(textHeight())) + 2 * kMargin;
    if (wanted != minimumHeight() || wanted != maximumHeight())
        setFixedHeight(wanted);
}

/// Tokens of the run that the text does not have yet.
void AnswerText::fill()
{
    const auto size = m_run ? m_run->tokens.size() : 0;
    for (std::size_t i = static_cast<std::size_t>(shownCount()); i < size; ++i) {
        const QString text = textOf(i);
        m_isMarkdown ? m_rich.append(text) : m_flow.append(text);
    }
    if (m_isMarkdown)
        m_rich.setFinished(m_run && m_run->isDone());
}

void AnswerText::setRun(RunPtr run)
{
    if (run == m_run)
        return;
    const auto have = static_cast<std::size_t>(shownCount());
    const bool grows = run && m_run && run->id == m_run->id && run->tokens.size() >= have &&
                       (have == 0 || run->tokens[have - 1] == m_run->tokens[have - 1]);
    const double before = have > 0 && grows ? textHeight() : 0;
    if (!grows) {
        m_flow.clear();
        m_rich.clear();
        m_hovered = m_focused = m_pinned = -1;
        m_fork.reset();
        m_wantsFolded = m_folded = 0;
        m_isMarkdown = m_wantsMarkdown;
        m_differing.clear();
    }
    const bool ends = m_run && run && m_run->isDone() != run->isDone();
    const int known = grows && QAccessible::isActive() ? static_cast<int>(paintedText().size()) : 0;
    m_run = std::move(run);
    fill();
    if (QAccessible::isActive())
        TextAccessible::tellInserted(this, known, paintedText().mid(known));
    if (grows && static_cast<std::size_t>(shownCount()) == have && !(ends && m_isMarkdown))
        return;
    updateGhosts();
    fitHeight();
    setAccessibleDescription(m_run && m_folded > 0 ? m_run->text() : m_isMarkdown ? m_rich.text() : m_flow.text());
    // Only what may have changed is painted again: the last lines, or all that can still be read as other Markdown.
    const double back = m_isMarkdown ? height() : 2 * lineHeight() + kForkRoom;
    update(QRect(0, static_cast<int>(std::max(0.0, before - back)), width(), height()));
}

void AnswerText::setMarkdown(bool on)
{
    m_wantsMarkdown = on;
    if ((on && m_wantsFolded == 0) != m_isMarkdown)
        refill();
}

/// All tokens again, in the form that choice and fold ask for.
void AnswerText::refill()
{
    m_isMarkdown = m_wantsMarkdown && m_wantsFolded == 0;
    m_folded = m_wantsFolded;
    m_flow.clear();
    m_rich.clear();
    fill();
    setMarkedToken();
    updateGhosts();
    fitHeight();
    if (m_run)
        setAccessibleDescription(m_run->text());
    update();
}

std::vector<MarkdownFlow::Code> AnswerText::codeBlocks()
{
    return m_isMarkdown ? m_rich.codeBlocks() : std::vector<MarkdownFlow::Code>();
}

/// One past the last token stands on the last token's line.
void AnswerText::setMarkedToken()
{
    const int token = m_fork ? std::min(*m_fork, shownCount() - 1) : -1;
    const double room = m_fork ? kForkRoom : 0;
    m_isMarkdown ? m_rich.setMarkedToken(token, room) : m_flow.setMarkedToken(token, room);
}

void AnswerText::setMetric(TokenMetric metric)
{
    if (metric == m_metric)
        return;
    m_metric = metric;
    update();
}

void AnswerText::setFork(std::optional<int> token)
{
    if (token == m_fork)
        return;
    m_fork = token;
    setMarkedToken();
    fitHeight();
    update();
}

void AnswerText::setPrefixDimmed(bool dimmed)
{
    if (dimmed == m_dimPrefix)
        return;
    m_dimPrefix = dimmed;
    update();
}

void AnswerText::setFocused(int token)
{
    if (token == m_focused)
        return;
    const int before = std::exchange(m_focused, token);
    updateToken(before);
    updateToken(token);
    if (token >= 0)
        TextAccessible::tellCaret(this, paintedCaret());
}

void AnswerText::setPinned(int token)
{
    if (token == m_pinned)
        return;
    const int before = std::exchange(m_pinned, token);
    updateToken(before);
    updateToken(token);
}

void AnswerText::updateToken(int token)
{
    if (token < 0)
        return;
    for (const QRectF& rect : tokenRects(shownToken(token)))
        update(rect.translated(kMargin, kMargin).toAlignedRect().adjusted(-5, -3, 5, 3));
}

void AnswerText::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(this);
    const double top = event->rect().top() - kMargin;
    const double bottom = event->rect().bottom() - kMargin;
    painter.translate(kMargin, kMargin);
    const double ghostRoom = m_ghosts.empty() ? 0 : lineHeight();
    const auto boxes = !m_run || shownCount() == 0 ? std::vector<TokenFlow::Box>{}
                       : m_isMarkdown              ? m_rich.boxes(top, bottom + ghostRoom)
                                                   : m_flow.boxes(top, bottom + ghostRoom); // ghosts stand above lines
    const int dimmed = m_dimPrefix && m_fork ? *m_fork : m_folded;
    const MarkdownFlow::Colours colours{theme.muted, theme.focus, theme.ground, theme.hairline};
    if (m_isMarkdown) // below the tints
        m_rich.drawGrounds(painter, QPointF(0, 0), top, bottom, colours);
    painter.setPen(Qt::NoPen);
    for (const auto& box : boxes) {
        if (box.token >= std::ssize(m_run->tokens))
            continue;
        if (box.token < m_folded) { // the note
            painter.setBrush(theme.ground);
            painter.drawRoundedRect(box.rect.adjusted(-3, 2, 3, -2), 4, 4);
            continue;
        }
        const int level = metricLevel(
            m_metric, metricValue(m_metric, *m_run->tokens[static_cast<std::size_t>(box.token)]));
        if (level == 0)
            continue;
        painter.setBrush(theme.divergenceTints[static_cast<std::size_t>(level - 1)]);
        const double pad = box.rect.left() > box.full.left() || box.full.left() == 0 ? 2 : 0;
        painter.drawRoundedRect(box.rect.adjusted(-pad, 2, 1, -2), 3, 3);
    }
    painter.setPen(theme.ink);
    if (shownCount() > 0) {
        if (m_isMarkdown)
            m_rich.draw(painter, QPointF(0, 0), top, bottom, colours, dimmed);
        else
            m_flow.draw(painter, QPointF(0, 0), top, bottom, dimmed, theme.muted);
    }
    paintFork(painter);
    paintDiffering(painter, boxes);
    paintGhosts(painter, boxes);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.focus, 1.6));
    for (const auto& box : boxes)
        if (m_focused >= 0 && box.token == shownToken(m_focused))
            painter.drawRoundedRect(box.rect.adjusted(-2.5, 1.5, 1.5, -1.5), 4, 4);
    painter.setPen(QPen(theme.focus, 1.2, Qt::DashLine));
    for (const auto& box : boxes)
        if (m_pinned >= 0 && m_pinned != m_focused && box.token == shownToken(m_pinned))
            painter.drawRoundedRect(box.rect.adjusted(-2.5, 1.5, 1.5, -1.5), 4, 4);
    if (hasFocus() && m_focused < 0 && shownCount() > 0) {
        painter.setPen(QPen(theme.focus, 1, Qt::DotLine));
        painter.drawRoundedRect(
            QRectF(rect()).translated(-kMargin, -kMargin).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

void AnswerText::paintFork(QPainter& painter)
{
    if (!m_fork || shownCount() == 0)
        return;
    const bool past = *m_fork >= shownCount();
    const auto rects = tokenRects(std::min(*m_fork, shownCount() - 1));
    if (rects.empty())
        return;
    const QRectF rect = past ? rects.back() : rects.front();
    const double x = std::round(past ? rect.right() + 3 : std::max(-2.0, rect.left() - 3.5));
    const Theme& theme = Theme::of(this);
    painter.fillRect(QRectF(x - 1, rect.top() + 1, 2, rect.height() - 1), theme.divergence);
    QFont small = font();
    small.setPixelSize(11);
    small.setWeight(QFont::DemiBold);
    painter.setFont(small);
    painter.setPen(theme.divergence);
    const QString word = tr("fork");
    const double half = QFontMetricsF(small).horizontalAdvance(word) / 2;
    const double left = std::clamp(x - half, 0.0, std::max(0.0, m_flow.width() - 2 * half));
    painter.drawText(QRectF(left, rect.bottom() - 1, 2 * half + 2, kForkRoom + 2),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, word);
}

void AnswerText::resizeEvent(QResizeEvent*)
{
    m_flow.setWidth(width() - 2 * kMargin);
    m_rich.setWidth(width() - 2 * kMargin);
    fitHeight();
}

void AnswerText::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFont();
}

void AnswerText::setHovered(int token)
{
    if (token == m_hovered)
        return;
    m_hovered = token;
    emit tokenHovered(token);
}

void AnswerText::mouseMoveEvent(QMouseEvent* event)
{
    const int token = tokenAt(event->position() - QPointF(kMargin, kMargin));
    setHovered(token >= m_folded ? token : -1); // the note is no token
}

void AnswerText::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF at = event->position() - QPointF(kMargin, kMargin);
    for (const auto& code : codeBlocks())
        if (code.button.contains(at))
            return copyCode(code.text, event->globalPosition().toPoint());
    const bool isControl = event->modifiers() & Qt::ControlModifier;
    if (const QString address = isControl ? linkAt(at) : QString(); !address.isEmpty())
        return showLink(address, event->globalPosition().toPoint());
    if (const int token = tokenAt(at); token >= 0) {
        if (token < m_folded) {
            emit foldRequested();
        } else if (isControl) {
            setHovered(token);
            emit pinRequested();
        } else {
            emit tokenClicked(token);
        }
    }
}

void AnswerText::copyCode(const QString& code, QPoint at)
{
    QGuiApplication::clipboard()->setText(code);
    QToolTip::showText(at, tr("Copied %1 lines of code").arg(code.count(QLatin1Char('\n')) + 1), this);
}

/// The address first, in full: what a link is called says nothing about where it leads.
void AnswerText::showLink(const QString& address, QPoint at)
{
    QMenu menu(this);
    QAction* shown = menu.addAction(QString(address).replace(QLatin1Char('&'), QStringLiteral("&&")));
    shown->setEnabled(false);
    const QUrl url(address, QUrl::StrictMode);
    static const QStringList kSafe{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto")};
    QAction* open = menu.addAction(tr("Open in Browser"), this, [url] { QDesktopServices::openUrl(url); });
    open->setEnabled(url.isValid() && kSafe.contains(url.scheme()));
    menu.addAction(tr("Copy Address"), this, [address] { QGuiApplication::clipboard()->setText(address); });
    menu.exec(at);
}

void AnswerText::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_run || m_run->tokens.empty())
        return;
    QMenu menu(this);
    menu.addAction(tr("Copy Answer"), this, [this] { QGuiApplication::clipboard()->setText(m_run->text().trimmed()); });
    int number = 0;
    for (const auto& code : codeBlocks()) {
        const QString name = tr("Copy Code Block %1").arg(++number) +
                             (code.language.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(code.language));
        menu.addAction(name, this, [this, text = code.text, at = event->globalPos()] { copyCode(text, at); });
    }
    const QPointF at = QPointF(event->pos()) - QPointF(kMargin, kMargin);
    if (const QString address = linkAt(at); !address.isEmpty())
        menu.addAction(tr("Link…"), this, [this, address, place = event->globalPos()] { showLink(address, place); });
    menu.exec(event->globalPos());
}

void AnswerText::leaveEvent(QEvent*)
{
    setHovered(-1);
}

void AnswerText::keyPressEvent(QKeyEvent* event)
{
    const int by = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (by != 0 && event->modifiers() == Qt::ShiftModifier)
        emit divergenceStepRequested(by);
    else if (by != 0 && !(event->modifiers() & ~Qt::KeypadModifier))
        emit stepRequested(by);
    else if (event->key() == Qt::Key_F && event->modifiers() == Qt::NoModifier)
        emit foldRequested();
    else
        QWidget::keyPressEvent(event);
}

bool AnswerText::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_run) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QPointF at = help->pos() - QPointF(kMargin, kMargin);
        QString text = describe(tokenAt(at));
        if (const QString link = linkAt(at); !link.isEmpty())
            text += tr("\nleads to %1 (Ctrl+click)").arg(link.left(300));
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace sightline
