// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/run_view.h"

#include "app/formatting.h"
#include "app/session.h"
#include "ui/painting/labels.h"
#include "ui/theme.h"
#include "ui/views/run_view_accessible.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {
constexpr int kFadeMilliseconds = 80;
}

RunView::RunView(const ViewContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    RunViewAccessible::install();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    m_fade.setStartValue(0.0);
    m_fade.setEndValue(1.0);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_fade, &QVariantAnimation::finished, this, [this] {
        m_before = {};
        update();
    });

    connect(m_context.focus, &Focus::changed, this, &RunView::followFocus);
    if (m_context.rows)
        connect(m_context.rows, &RowService::rowReady, this, &RunView::rowReady);
    if (m_context.session) {
        connect(m_context.session, &Session::runChanged, this, [this](RunId id) {
            if (id == focusPoint().run)
                setRun(m_context.session->run(id));
        });
        connect(m_context.session, &Session::conversationChanged, this, [this] {
            if (m_run && !m_context.session->run(m_run->id))
                setRun(nullptr);
        });
        m_run = m_context.session->run(focusPoint().run);
    }
}

void RunView::setRun(const RunPtr& run)
{
    if (run == m_run)
        return;
    m_run = run;
    invalidate();
    runUpdated();
}

void RunView::rowReady(RunId, int, qint64) {}

void RunView::followFocus()
{
    if (m_context.session && focusPoint().run != (m_run ? m_run->id : 0)) {
        // Where the focus names no run, the last one stays: an empty view would flicker.
        if (const RunPtr run = m_context.session->run(focusPoint().run))
            setRun(run);
    }
    focusUpdated();
    update();
    tellAccessible();
}

void RunView::tellAccessible()
{
    const int row = accessibleCurrentRow();
    if (row == m_toldRow)
        return;
    m_toldRow = row;
    if (!QAccessible::isActive() || !hasFocus())
        return;
    // Who walks through the view hears the row; others need not hear every view at once.
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

QString RunView::accessibleRowText(int row) const
{
    const TokenRecordPtr& token = m_run->tokens[static_cast<std::size_t>(row)];
    QStringList facts { tr("token %1 %2").arg(format::count(row + 1), format::quoted(QString::fromStdString(token->text))) };
    if (token->divergence) {
        facts << tr("KL %1").arg(format::nats(static_cast<double>(token->divergence->klDenseSparse)));
        if (token->divergence->top1Flip)
            facts << tr("top-1 flip");
    }
    if (const float covered = token->meanCoveredMass(); !std::isnan(covered))
        facts << tr("covered mass %1").arg(format::fixed(static_cast<double>(covered), 2));
    return facts.join(QStringLiteral(", "));
}

QRectF RunView::accessibleRowRect(int) const
{
    return rect();
}

void RunView::activateAccessibleRow(int row)
{
    if (m_run && row >= 0 && row < tokenCount())
        m_context.focus->lockToken(m_run->id, row);
}

int RunView::focusedIndex() const
{
    const FocusPoint& point = focusPoint();
    if (!m_run || point.run != m_run->id || point.token < 0 || point.token >= tokenCount())
        return -1;
    return point.token;
}

TokenRecordPtr RunView::focusedToken() const
{
    const int index = focusedIndex();
    return index < 0 ? nullptr : m_run->tokens[static_cast<std::size_t>(index)];
}

std::int64_t RunView::layerCount() const
{
    if (!m_run || m_run->tokens.empty() || !m_run->tokens.back())
        return 0;
    return static_cast<std::int64_t>(m_run->tokens.back()->layers.size());
}

QString RunView::pieceAt(std::int64_t position) const
{
    if (!m_run || position < 0)
        return {};
    const std::int64_t prompt = m_run->prompt ? m_run->prompt->length() : 0;
    if (position < prompt)
        return m_run->prompt->pieces.value(static_cast<qsizetype>(position));
    const std::int64_t index = position - prompt;
    if (index < tokenCount() && m_run->tokens[static_cast<std::size_t>(index)])
        return QString::fromStdString(m_run->tokens[static_cast<std::size_t>(index)]->text);
    return {};
}

PositionRowPtr RunView::requestRow(int token, std::int64_t layer) const
{
    if (!m_run || token < 0 || token >= tokenCount())
        return nullptr;
    const TokenRecordPtr& record = m_run->tokens[static_cast<std::size_t>(token)];
    if (m_rowSource)
        return m_rowSource(m_run->id, token, record, layer);
    return m_context.rows ? m_context.rows->row(m_run->id, token, record, layer) : nullptr;
}

void RunView::invalidate(bool fades)
{
    m_isStale = true;
    m_wantsFade = fades;
    update();
}

QImage RunView::picture(double scale)
{
    m_fade.stop();
    m_before = {};
    m_scale = scale;
    m_isStale = true;
    const bool wasFocus = std::exchange(m_isKeyboardFocus, false);
    QImage picture((QSizeF(size()) * scale).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    picture.fill(Theme::of(this).panel);
    render(&picture);
    m_scale = 0;
    m_isStale = true;
    m_isKeyboardFocus = wasFocus;
    update();
    return picture;
}

void RunView::paintTo(QPainter& painter, double scale)
{
    m_fade.stop();
    m_before = {};
    m_scale = scale;
    m_isStale = true;
    const bool wasFocus = std::exchange(m_isKeyboardFocus, false);
    paintAll(painter);
    m_scale = 0;
    m_isStale = true;
    m_isKeyboardFocus = wasFocus;
    update();
}

void RunView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAll(painter);
}

void RunView::paintAll(QPainter& painter)
{
    const Theme& theme = Theme::of(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(labelFont(this));

    if (const QString sentence = emptyText(); !sentence.isEmpty()) {
        painter.setFont(labelFont(this, 13));
        painter.setPen(theme.muted);
        drawEmptyState(painter, rect(), sentence);
        m_image = {};
        m_isStale = true;
    } else {
        const double ratio = scale();
        const QSize pixels(static_cast<int>(std::ceil(width() * ratio)),
                           static_cast<int>(std::ceil(height() * ratio)));
        if (m_isStale || m_image.size() != pixels || m_isImageDark != theme.dark) {
            const int fade =
                std::min(kFadeMilliseconds,
                         style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this));
            const bool canFade =
                m_wantsFade && fade > 0 && m_isImageDark == theme.dark && m_image.size() == pixels;
            if (canFade)
                m_before = m_image;
            else if (m_image.size() != pixels)
                m_before = {};
            QImage image(pixels, QImage::Format_RGB32);
            image.fill(theme.panel);
            {
                QPainter marks(&image);
                paintData(image, marks, theme);
            }
            image.setDevicePixelRatio(ratio);
            m_image = image;
            m_isImageDark = theme.dark;
            m_isStale = m_wantsFade = false;
            if (canFade) {
                m_fade.stop();
                m_fade.setDuration(fade);
                m_fade.start();
            }
        }
        painter.setClipRect(contentsRect()); // beyond it the card's rounded corners may begin
        if (m_fade.state() == QAbstractAnimation::Running && m_before.size() == m_image.size()) {
            painter.drawImage(QPointF(0, 0), m_before);
            painter.setOpacity(m_fade.currentValue().toDouble());
            painter.drawImage(QPointF(0, 0), m_image);
            painter.setOpacity(1);
        } else {
            painter.drawImage(QPointF(0, 0), m_image);
        }
        painter.setClipping(false);
        paintOverlay(painter, theme);
    }
    if (m_isKeyboardFocus) {
        QColor outline = theme.focus;
        outline.setAlphaF(0.45F);
        painter.setPen(QPen(outline, 1.5, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
}

bool RunView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString text = emptyText().isEmpty() ? toolTipAt(help->pos()) : QString();
        if (text.isEmpty()) {
            QToolTip::hideText();
            event->ignore();
        } else {
            QToolTip::showText(help->globalPos(), text, this);
        }
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress) {
        // Ctrl+click pins what lies under the pointer, in every view alike.
        const auto* press = static_cast<QMouseEvent*>(event);
        if (press->button() == Qt::LeftButton && press->modifiers() == Qt::ControlModifier) {
            QMouseEvent move(QEvent::MouseMove, press->position(), press->globalPosition(), Qt::NoButton, Qt::NoButton,
                             Qt::NoModifier);
            mouseMoveEvent(&move);
            m_context.focus->pinOrUnpin();
            setFocus(Qt::MouseFocusReason);
            return true;
        }
    }
    return QWidget::event(event);
}

void RunView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        invalidate();
    QWidget::changeEvent(event);
}

void RunView::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & ~Qt::KeypadModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    Focus* focus = m_context.focus;
    switch (event->key()) {
    case Qt::Key_Left: focus->stepToken(-1, tokenCount()); break;
    case Qt::Key_Right: focus->stepToken(1, tokenCount()); break;
    case Qt::Key_Up: focus->stepLayer(-1, layerCount()); break;
    case Qt::Key_Down: focus->stepLayer(1, layerCount()); break;
    default: QWidget::keyPressEvent(event);
    }
}

void RunView::leaveEvent(QEvent* event)
{
    m_context.focus->endHover();
    QWidget::leaveEvent(event);
}

void RunView::focusInEvent(QFocusEvent* event)
{
    m_isKeyboardFocus = event->reason() == Qt::TabFocusReason ||
                        event->reason() == Qt::BacktabFocusReason ||
                        event->reason() == Qt::ShortcutFocusReason;
    update();
    QWidget::focusInEvent(event);
}

void RunView::focusOutEvent(QFocusEvent* event)
{
    m_isKeyboardFocus = false;
    update();
    QWidget::focusOutEvent(event);
}

} // namespace sightline
