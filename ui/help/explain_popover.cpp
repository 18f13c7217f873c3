// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/explain_popover.h"

#include "ui/help/glossary.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace sightline {
namespace {

constexpr int kWidth = 430;

/// One mark as the views draw it.
class Swatch : public QWidget {
public:
    Swatch(Mark mark, QWidget* parent) : QWidget(parent), m_mark(mark) { setFixedSize(44, 18); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const QRectF area = QRectF(rect()).adjusted(0, 3, 0, -3);
        const auto ramp = [&](const auto& colours) {
            const double step = area.width() / static_cast<double>(colours.size());
            for (std::size_t i = 0; i < colours.size(); ++i)
                painter.fillRect(QRectF(area.left() + static_cast<double>(i) * step, area.top(), step, area.height()), colours[i]);
        };
        const auto bars = [&](const QColor& colour, bool hangs) {
            painter.fillRect(QRectF(area.left(), hangs ? area.top() : area.bottom(), area.width(), 1), theme.hairline);
            const double heights[] = { 0.4, 0.7, 0.5, 1.0, 0.6 };
            for (int i = 0; i < 5; ++i) {
                const double height = heights[i] * area.height();
                painter.fillRect(QRectF(area.left() + 4 + i * 8, hangs ? area.top() : area.bottom() - height, 5, height), colour);
            }
        };
        switch (m_mark) {
        case Mark::Ramp: ramp(theme.selectionRamp); break;
        case Mark::DivergenceRamp: ramp(theme.divergenceTints); break;
        case Mark::ScoreBar: bars(theme.score, false); break;
        case Mark::SelectedBar: bars(theme.selectionRamp[3], false); break;
        case Mark::MassBar: bars(theme.mass, true); break;
        case Mark::MissedBar: bars(theme.missed, true); break;
        case Mark::DivergenceBar: bars(theme.divergenceTints[2], false); break;
        case Mark::Threshold:
            painter.setPen(QPen(theme.divergence, 1.2, Qt::DashLine));
            painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
            break;
        case Mark::Ticks:
            for (int i = 0; i < 6; ++i)
                painter.fillRect(QRectF(area.left() + 3 + i * 7, area.top() + 2, 1.5, area.height() - 4), theme.runA);
            break;
        case Mark::FocusOutline:
            painter.setPen(QPen(theme.focus, 1.5));
            painter.drawRoundedRect(area.adjusted(1, 0, -1, 0), 4, 4);
            break;
        case Mark::EdgeA: painter.fillRect(QRectF(area.left(), area.center().y() - 2, area.width(), 4), theme.runA); break;
        case Mark::EdgeB: painter.fillRect(QRectF(area.left(), area.center().y() - 2, area.width(), 4), theme.runB); break;
        }
    }

private:
    Mark m_mark;
};

QLabel* text(const QString& words, QWidget* parent, bool isMuted = false)
{
    auto* label = new QLabel(words, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (isMuted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

ExplainPopover::ExplainPopover(const ViewNotes& notes, QWidget* window) : QFrame(window, Qt::Popup | Qt::FramelessWindowHint)
{
    setObjectName(QStringLiteral("explain_popover"));
    setAttribute(Qt::WA_TranslucentBackground);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Explanation: %1").arg(notes.title));
    setAccessibleDescription(notes.what + QLatin1Char(' ') + notes.how);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(9);
    auto* title = text(notes.title, this);
    QFont bold = font();
    bold.setPixelSize(15);
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    column->addWidget(title);
    column->addWidget(text(notes.what, this));
    column->addWidget(text(notes.how, this));
    if (!notes.legend.empty()) {
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(12);
        grid->setVerticalSpacing(4);
        grid->setColumnStretch(1, 1);
        int row = 0;
        for (const LegendEntry& entry : notes.legend) {
            grid->addWidget(new Swatch(entry.mark, this), row, 0, Qt::AlignTop);
            grid->addWidget(text(entry.text, this), row++, 1);
        }
        column->addLayout(grid);
    }
    QString formulas;
    for (const QString& id : notes.terms)
        if (const Term* term = findTerm(id); term && *term->formula)
            formulas += QStringLiteral("<tr><td style='padding:1px 14px 1px 0'>%1</td><td>%2</td></tr>")
                            .arg(termName(*term).toHtmlEscaped(), QString::fromUtf8(term->formula).toHtmlEscaped());
    if (!formulas.isEmpty()) {
        auto* label = new QLabel(QStringLiteral("<table cellspacing='0'>%1</table>").arg(formulas), this);
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
        label->setObjectName(QStringLiteral("formulas"));
        column->addWidget(label);
    }
    if (!notes.keys.isEmpty())
        column->addWidget(text(notes.keys, this, true));
    column->addWidget(text(tr("F1 again: all keys · Shift+F1: all terms · Esc closes"), this, true));
    setFixedWidth(kWidth);
}

void ExplainPopover::showBeside(const QWidget* view)
{
    ensurePolished();
    // Labels that wrap know their height once their width is known.
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(kWidth) : sizeHint().height();
    resize(kWidth, height);
    const QRect around(view->mapToGlobal(QPoint(0, 0)), view->size());
    const QRect screen = view->screen()->availableGeometry();
    // Inside the view's upper right corner, where it covers the least of what it speaks about.
    QPoint at(around.right() - kWidth - 12, around.top() + 44);
    if (around.height() < height + 56)
        at.setY(around.top() - height - 8); // above a low view
    at.setX(std::clamp(at.x(), screen.left() + 4, std::max(screen.left() + 4, screen.right() - kWidth - 4)));
    at.setY(std::clamp(at.y(), screen.top() + 4, std::max(screen.top() + 4, screen.bottom() - height - 4)));
    move(at);
    show();
}

void ExplainPopover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F1) {
        close();
        emit allKeysRequested();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

void ExplainPopover::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.hairline, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

} // namespace sightline
