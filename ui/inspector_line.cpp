// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector_line.h"

#include "app/focus.h"
#include "app/focus_facts.h"
#include "app/formatting.h"
#include "app/process_memory.h"
#include "app/session.h"
#include "ui/painting/tabular_text.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace sightline {
namespace {

constexpr int kMargin = 18;
constexpr int kBarWidth = 120;

} // namespace

InspectorLine::InspectorLine(const ViewContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont small = font();
    small.setPixelSize(12);
    setFont(small);
    m_later.setSingleShot(true);
    m_later.setInterval(16);
    connect(&m_later, &QTimer::timeout, this, &InspectorLine::refresh);
    m_noteEnd.setSingleShot(true);
    m_noteEnd.setInterval(4000);
    connect(&m_noteEnd, &QTimer::timeout, this, [this] {
        m_note.clear();
        refresh();
    });
    const auto later = [this] {
        if (!m_later.isActive())
            m_later.start();
    };
    connect(context.focus, &Focus::changed, this, later);
    connect(context.rows, &RowService::rowReady, this, later);
    connect(context.session, &Session::runChanged, this, later);
    connect(context.session, &Session::conversationChanged, this, later);
    connect(context.session, &Session::documentChanged, this, later);
    connect(context.session, &Session::modelChanged, this, later);
    connect(context.session, &Session::progressChanged, this, [this, later](const Progress& progress) {
        m_progress = progress;
        later();
    });
    connect(context.session, &Session::busyChanged, this, [this, later](bool busy) {
        if (!busy)
            m_progress.reset();
        later();
    });
    refresh();
}

void InspectorLine::say(const QString& text)
{
    m_note = text;
    m_noteEnd.start();
    refresh();
}

void InspectorLine::hint(const QString& text)
{
    m_hint = text;
    refresh();
}

void InspectorLine::refresh()
{
    const Session& session = *m_context.session;
    m_left = !m_hint.isEmpty() ? m_hint : m_note.isEmpty() ? focusFacts(session, *m_context.focus, *m_context.rows) : m_note;
    if (m_left.isEmpty())
        m_left = !session.latestRun() || session.latestRun()->tokens.empty()
            ? tr("Ask a question: this line will say what the token under the pointer read.")
            : tr("Point at a token of the answer or a word of the document; a click keeps it, Esc lets it go.");
    const bool isWorking = session.isBusy() && m_progress;
    QStringList right;
    if (isWorking)
        right << progressText(*m_progress);
    else if (session.isReadingDocument())
        right << tr("reading the file");
    else if (const QString timing = timingText(session); !timing.isEmpty())
        right << timing;
    if (const auto bytes = residentBytes(); bytes > 0)
        right << format::bytes(bytes);
    m_right = right.join(QStringLiteral(" · "));
    QString pin;
    if (m_context.focus->pinned()) {
        pin = pinFacts(session, *m_context.focus, *m_context.rows);
        if (pin.isEmpty())
            pin = tr("This is the pinned reference: point at another token, layer or position to compare (P lets it go).");
    }
    if (const QString before = std::exchange(m_pin, pin); before.isEmpty() != pin.isEmpty())
        updateGeometry();
    setAccessibleDescription(m_pin);
    setAccessibleName(m_left + QStringLiteral(". ") + m_right);
    update();
}

void InspectorLine::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.panel);
    painter.setPen(theme.hairline);
    painter.drawLine(0, 0, width(), 0);

    QRectF area = QRectF(rect()).adjusted(kMargin, 1, -kMargin, 0);
    const QFontMetricsF metrics(font());
    if (!m_pin.isEmpty()) {
        area.setHeight(area.height() / 2);
        const QRectF second = area.translated(0, area.height() - 3);
        area.translate(0, 3);
        painter.setPen(theme.focus);
        drawTabular(painter, second, Qt::AlignLeft, metrics.elidedText(m_pin, Qt::ElideRight, second.width()));
    }
    const double rightWidth = std::min(tabularWidth(metrics, m_right) + 2, area.width() * 0.6);
    painter.setPen(theme.muted);
    const QRectF rightArea(area.right() - rightWidth, area.top(), rightWidth, area.height());
    drawTabular(painter, rightArea, Qt::AlignRight, metrics.elidedText(m_right, Qt::ElideLeft, rightWidth));
    double end = rightArea.left() - 14;
    if (m_context.session->isBusy() && m_progress && m_progress->total > 0) {
        const QRectF bar(end - kBarWidth, area.center().y() - 3, kBarWidth, 6);
        const double share = std::clamp(
            static_cast<double>(m_progress->done) / static_cast<double>(m_progress->total), 0.0, 1.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hairline);
        painter.drawRoundedRect(bar, 3, 3);
        painter.setBrush(m_progress->phase == Progress::Phase::ReferencePrefill ? theme.runB : theme.runA);
        if (share > 0)
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), std::max(6.0, bar.width() * share), 6), 3, 3);
        end = bar.left() - 14;
    }
    painter.setPen(theme.ink);
    const double leftWidth = std::max(0.0, end - area.left());
    drawTabular(painter, QRectF(area.left(), area.top(), leftWidth, area.height()), Qt::AlignLeft,
                metrics.elidedText(m_left, Qt::ElideRight, leftWidth));
}

} // namespace sightline
