// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/readers_table.h"

#include "app/formatting.h"
#include "ui/painting/labels.h"
#include "ui/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

constexpr int kRow = 20;
constexpr int kHead = 22;
constexpr int kName = 168;
constexpr int kSum = 52;   // votes of the row, right of the cells
constexpr int kWideCell = 22;
constexpr int kNarrowCell = 10; // where there are many layers
constexpr int kManyLayers = 24;

int cellWidth(int layers)
{
    return layers > kManyLayers ? kNarrowCell : kWideCell;
}

QString tokenName(const RunSnapshot& run, int token)
{
    return QStringLiteral("%1 %2").arg(
        QString::number(token + 1),
        format::quoted(QString::fromStdString(run.tokens[static_cast<std::size_t>(token)]->text).trimmed(), 16));
}

} // namespace

ReadersTable::ReadersTable(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Who read this: tokens of the answer by layers"));
}

void ReadersTable::setReaders(RunPtr run, RangeReaders readers)
{
    m_run = std::move(run);
    m_readers = std::move(readers);
    m_largest = 1;
    for (const int count : m_readers.counts)
        m_largest = std::max(m_largest, count);
    m_row = m_layer = -1;
    m_hovered = {};
    setFixedSize(sizeHint());
    update();
}

QSize ReadersTable::sizeHint() const
{
    return {kName + m_readers.layers * cellWidth(m_readers.layers) + kSum, kHead + std::max(1, rowCount()) * kRow + 4};
}

QRect ReadersTable::cellRect(int row, int layer) const
{
    const int width = cellWidth(m_readers.layers);
    return {kName + layer * width, kHead + row * kRow, width, kRow};
}

ReadersTable::Cell ReadersTable::cellAt(const QPoint& at) const
{
    if (at.x() < kName || at.y() < kHead)
        return {};
    const int layer = (at.x() - kName) / cellWidth(m_readers.layers);
    const int row = (at.y() - kHead) / kRow;
    return layer < m_readers.layers && row < rowCount() ? Cell{row, layer} : Cell{};
}

QString ReadersTable::describe(int row, int layer) const
{
    if (!m_run || row < 0 || row >= rowCount() || layer < 0 || layer >= m_readers.layers)
        return {};
    return tr("token %1, layer %2: selects %3 of %4 positions")
        .arg(tokenName(*m_run, m_readers.tokens[static_cast<std::size_t>(row)]), QString::number(layer),
             format::count(m_readers.at(static_cast<std::size_t>(row), layer)), format::count(m_readers.length()));
}

void ReadersTable::setCurrent(int row, int layer)
{
    m_row = std::clamp(row, -1, rowCount() - 1);
    m_layer = std::clamp(layer, -1, m_readers.layers - 1);
    setAccessibleDescription(describe(m_row, m_layer));
    update();
    if (m_row >= 0 && m_layer >= 0)
        emit currentChanged(cellRect(m_row, m_layer));
}

void ReadersTable::paintEvent(QPaintEvent* event)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(event->rect(), theme.panel);
    const QFont small = labelFont(this, 11);
    painter.setFont(small);
    if (!m_run || rowCount() == 0) {
        painter.setPen(theme.muted);
        painter.drawText(rect().adjusted(8, 0, -8, 0), Qt::AlignVCenter | Qt::TextWordWrap,
                         tr("No token of this answer selects any of it, in any layer."));
        return;
    }
    const int width = cellWidth(m_readers.layers);
    painter.setPen(theme.muted);
    painter.drawText(QRect(8, 0, kName - 12, kHead), Qt::AlignVCenter | Qt::AlignRight, tr("layer"));
    const int every = width >= kWideCell ? 1 : 5;
    for (int layer = 0; layer < m_readers.layers; layer += every)
        painter.drawText(QRect(kName + layer * width - 10, 0, width + 20, kHead), Qt::AlignCenter, QString::number(layer));
    painter.drawText(QRect(kName + m_readers.layers * width, 0, kSum - 6, kHead), Qt::AlignVCenter | Qt::AlignRight,
                     tr("layers"));
    const int first = std::max(0, (event->rect().top() - kHead) / kRow);
    const int last = std::min(rowCount() - 1, (event->rect().bottom() - kHead) / kRow);
    for (int row = first; row <= last; ++row) {
        const int y = kHead + row * kRow;
        painter.setPen(row == m_row ? theme.focus : theme.ink);
        painter.drawText(QRect(8, y, kName - 14, kRow), Qt::AlignVCenter | Qt::TextSingleLine,
                         tokenName(*m_run, m_readers.tokens[static_cast<std::size_t>(row)]));
        int votes = 0;
        for (int layer = 0; layer < m_readers.layers; ++layer) {
            const int count = m_readers.at(static_cast<std::size_t>(row), layer);
            votes += count > 0;
            const int step = Theme::rampStep(static_cast<double>(count) / m_largest);
            QColor ground = theme.hairline;
            ground.setAlphaF(0.35f);
            painter.fillRect(cellRect(row, layer).adjusted(1, 1, -1, -1),
                             step < 0 ? ground : theme.selectionRamp[static_cast<std::size_t>(step)]);
        }
        painter.setPen(theme.muted);
        drawTabular(painter, QRectF(kName + m_readers.layers * width, y, kSum - 6, kRow), Qt::AlignRight,
                    QString::number(votes));
    }
    if (m_row >= 0 && m_layer >= 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.focus, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(cellRect(m_row, m_layer)).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

bool ReadersTable::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const Cell cell = cellAt(help->pos());
        QToolTip::showText(help->globalPos(), describe(cell.row, cell.layer), this);
        return true;
    }
    return QWidget::event(event);
}

void ReadersTable::mouseMoveEvent(QMouseEvent* event)
{
    const Cell cell = cellAt(event->position().toPoint());
    if (cell == m_hovered)
        return;
    m_hovered = cell;
    setCursor(cell.row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ReadersTable::mousePressEvent(QMouseEvent* event)
{
    const Cell cell = cellAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || cell.row < 0)
        return;
    setCurrent(cell.row, cell.layer);
    emit cellChosen(m_readers.tokens[static_cast<std::size_t>(cell.row)], cell.layer);
}

void ReadersTable::keyPressEvent(QKeyEvent* event)
{
    if (rowCount() == 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrent(std::max(0, m_row - 1), std::max(0, m_layer));
    case Qt::Key_Down:
        return setCurrent(m_row + 1, std::max(0, m_layer));
    case Qt::Key_Left:
        return setCurrent(std::max(0, m_row), std::max(0, m_layer - 1));
    case Qt::Key_Right:
        return setCurrent(std::max(0, m_row), m_layer + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_row >= 0 && m_layer >= 0)
            emit cellChosen(m_readers.tokens[static_cast<std::size_t>(m_row)], m_layer);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ReadersTable::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_row < 0 && rowCount() > 0)
        setCurrent(0, 0);
}

// ReadersDialog -----------------------------------------------------------------------------------

ReadersDialog::ReadersDialog(QWidget* parent) : QDialog(parent, Qt::Tool)
{
    setWindowTitle(tr("Who read this?"));
    setModal(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    m_passage = new QLabel(this);
    m_passage->setWordWrap(true);
    m_passage->setTextFormat(Qt::PlainText);
    m_summary = new QLabel(this);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_table = new ReadersTable;
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_table);
    m_scroll->setFocusProxy(m_table);
    column->addWidget(m_passage);
    column->addWidget(m_summary);
    column->addWidget(m_scroll, 1);
    connect(m_table, &ReadersTable::cellChosen, this, [this](int token, int layer) {
        emit cellChosen(m_table->readers().run, token, layer, m_table->readers().begin, m_table->readers().end);
    });
    connect(m_table, &ReadersTable::currentChanged, this,
            [this](const QRect& cell) { m_scroll->ensureVisible(cell.center().x(), cell.center().y(), 40, 40); });
}

QString ReadersDialog::summary() const
{
    return m_summary->text();
}

void ReadersDialog::showReaders(const RunPtr& run, const RangeReaders& readers, const QString& passage)
{
    m_passage->setText(passage.size() > 220 ? passage.left(219) + QChar(0x2026) : passage);
    m_summary->setText(run ? tr("%1 of the %2 answer tokens of %3 select some of it · click a cell to look at that token "
                                "and layer · selecting is reading, not causing")
                                 .arg(format::count(std::ssize(readers.tokens)), format::count(std::ssize(run->tokens)),
                                      run->label)
                           : tr("No answer yet"));
    m_table->setReaders(run, readers);
    const QSize wanted = m_table->size();
    m_scroll->setMinimumHeight(std::min(wanted.height() + 4, 120));
    resize(std::clamp(wanted.width() + 50, 380, 900), std::clamp(wanted.height() + 150, 220, 560));
    show();
    raise();
    m_table->setFocus();
}

} // namespace sightline
