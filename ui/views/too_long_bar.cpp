// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/too_long_bar.h"

#include "app/formatting.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace sightline {

TooLongBar::TooLongBar(Session* session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setAccessibleName(tr("The document is too long"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(6);
    const auto label = [&](int size) {
        auto* text = new QLabel(this);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        QFont font = text->font();
        font.setPixelSize(size);
        text->setFont(font);
        column->addWidget(text);
        return text;
    };
    m_sentence = label(13);
    m_place = new QSlider(Qt::Horizontal, this);
    m_place->setAccessibleName(tr("First token that is kept"));
    m_place->setToolTip(tr("Where the kept stretch begins; arrow keys move it"));
    column->addWidget(m_place);
    m_kept = label(12);
    m_words = label(12);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    const auto button = [&](const QString& name, const QString& tip) {
        auto* each = new QPushButton(name, this);
        each->setToolTip(tip);
        each->setAutoDefault(false);
        row->addWidget(each);
        return each;
    };
    QPushButton* begin = button(tr("Beginning"), tr("Move the stretch to the beginning of the document"));
    QPushButton* end = button(tr("End"), tr("Move the stretch to the end of the document"));
    row->addStretch(1);
    QPushButton* cancel = button(tr("Cancel"), tr("Leave what is open as it is (Esc)"));
    m_keep = button(tr("Cut and Open"), tr("Open the stretch; the header goes on saying that the document is cut"));
    m_keep->setDefault(true);
    column->addLayout(row);

    connect(begin, &QPushButton::clicked, this, [this] { m_place->setValue(0); });
    connect(end, &QPushButton::clicked, this, [this] { m_place->setValue(m_place->maximum()); });
    connect(cancel, &QPushButton::clicked, m_session, &Session::dismissTooLong);
    connect(m_keep, &QPushButton::clicked, this, [this] { m_session->keepOfTooLong(m_place->value()); });
    connect(m_place, &QSlider::valueChanged, this, &TooLongBar::refreshKept);
    connect(m_session, &Session::tooLongChanged, this, &TooLongBar::refresh);
    refresh();
}

QString TooLongBar::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

QString TooLongBar::keptText() const
{
    return m_kept->text();
}

void TooLongBar::refresh()
{
    const TooLongDocument& tooLong = m_session->tooLong();
    if (!tooLong.tokens || !m_session->model()) {
        hide();
        return;
    }
    const ModelInfo& model = *m_session->model();
    QString sentence = tr("“%1” has %2 tokens, and %3 reads %4 at once. Choose a part of %5, which leaves room to ask:")
                           .arg(tooLong.tokens->document->title, format::count(tooLong.tokens->count()), model.name,
                                format::count(model.contextLength), format::count(tooLong.room));
    if (!model.contextNote.isEmpty())
        sentence += QLatin1Char(' ') + model.contextNote + QLatin1Char('.');
    m_sentence->setText(sentence);
    setAccessibleDescription(sentence);
    const auto most = static_cast<int>(tooLong.tokens->count() - tooLong.room);
    m_place->setRange(0, most);
    m_place->setSingleStep(std::max(1, most / 100));
    m_place->setPageStep(std::max(1, most / 10));
    m_place->setValue(0);
    refreshKept();
    show();
    fitHeight();
    m_place->setFocus(Qt::OtherFocusReason);
}

void TooLongBar::refreshKept()
{
    const TooLongDocument& tooLong = m_session->tooLong();
    if (!tooLong.tokens)
        return;
    const DocumentTokens& tokens = *tooLong.tokens;
    const std::int64_t first = m_place->value(), last = first + tooLong.room - 1;
    m_kept->setText(tr("keeps tokens %1 to %2 of %3 (%4)")
                        .arg(format::count(first + 1), format::count(last + 1), format::count(tokens.count()),
                             format::percent(static_cast<double>(tooLong.room) / static_cast<double>(tokens.count()))));
    const QString& text = tokens.document->text;
    const std::int32_t begin = tokens.begins[static_cast<std::size_t>(first)], end = tokens.ends[static_cast<std::size_t>(last)];
    m_words->setText(tr("“%1 … %2”").arg(text.mid(begin, 60).simplified(), text.mid(std::max(0, end - 60), std::min(60, end)).simplified()));
    fitHeight();
}

void TooLongBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        m_session->dismissTooLong();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_session->keepOfTooLong(m_place->value());
    else
        QWidget::keyPressEvent(event);
}

/// Wrapped lines need their height whatever the layout around would like to give.
void TooLongBar::fitHeight()
{
    const QMargins margins = layout()->contentsMargins();
    int wanted = margins.top() + margins.bottom() + 4 * layout()->spacing() + m_place->sizeHint().height() +
                 m_keep->sizeHint().height();
    for (QLabel* label : {m_sentence, m_kept, m_words}) {
        // Not heightForWidth(): that never goes below what was fixed before.
        const QRect room(0, 0, std::max(80, width() - margins.left() - margins.right()), 10'000);
        const int text = label->fontMetrics().boundingRect(room, Qt::TextWordWrap, label->text()).height() + 1;
        label->setFixedHeight(text);
        wanted += text;
    }
    setFixedHeight(wanted);
}

void TooLongBar::resizeEvent(QResizeEvent*)
{
    fitHeight();
}

void TooLongBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.divergence);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace sightline
