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

TooLongBar::TooLongBar(Session* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_previewer(session->options().chooseBackend)
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
    m_raiseText = label(12);
    m_raiseText->hide();
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
    m_raise = button(tr("Raise Context"), tr("Load the model again with a context that holds all of it"));
    m_raise->setObjectName(QStringLiteral("raise_context"));
    m_raise->hide();
    QPushButton* cancel = button(tr("Cancel"), tr("Leave what is open as it is (Esc)"));
    m_keep = button(tr("Cut and Open"), tr("Open the stretch; the header goes on saying that the document is cut"));
    m_keep->setDefault(true);
    column->addLayout(row);

    connect(begin, &QPushButton::clicked, this, [this] { m_place->setValue(0); });
    connect(end, &QPushButton::clicked, this, [this] { m_place->setValue(m_place->maximum()); });
    connect(cancel, &QPushButton::clicked, m_session, &Session::dismissTooLong);
    connect(m_keep, &QPushButton::clicked, this, [this] { m_session->keepOfTooLong(m_place->value()); });
    connect(m_raise, &QPushButton::clicked, this, [this] { m_session->raiseContext(m_larger); });
    connect(&m_previewer, &ModelPreviewer::ready, this, &TooLongBar::takePreview);
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
    m_raise->hide();
    m_raiseText->hide();
    refreshKept();
    show();
    m_previewer.request(model.folder, model.onDevice ? m_session->options().backend : QStringLiteral("cpu"),
                        m_session->options().threads);
    fitHeight();
    m_place->setFocus(Qt::OtherFocusReason);
}

QString TooLongBar::raiseText() const
{
    return m_raiseText->isHidden() ? QString() : m_raiseText->text();
}

/// What memory says of a context that holds everything.
void TooLongBar::takePreview(const ModelPreviewPtr& preview)
{
    const TooLongDocument& tooLong = m_session->tooLong();
    const ModelInfoPtr model = m_session->model();
    if (!tooLong.tokens || !model || preview->folder != model->folder || !preview->problem.isEmpty())
        return;
    const auto needFor = [&](std::int64_t context) {
        const auto found = std::find_if(preview->needs.begin(), preview->needs.end(),
                                        [context](const MemoryNeed& each) { return each.context >= context; });
        return found == preview->needs.end() ? preview->needs.back() : *found;
    };
    const std::int64_t all = tooLong.tokens->firstPosition + tooLong.tokens->count();
    if (preview->ownContext < all + 8) {
        m_raiseText->setText(tr("The context cannot be raised for all of it: %1 was made for %2 tokens at most.")
                                 .arg(model->name, format::count(preview->ownContext)));
    } else {
        const MemoryNeed need = needFor(tooLong.wanted), now = needFor(model->contextLength);
        m_larger = need.context;
        const bool fits = preview->fits(need);
        const QString free = preview->freeBytes < 0 ? QString()
            : fits ? tr(" %1 are free.").arg(format::bytes(preview->freeBytes))
                   : tr(" Only %1 are free: close other programs or read a part.").arg(format::bytes(preview->freeBytes));
        m_raiseText->setText(tr("A context of %1 tokens holds all of it. It takes %2 of memory, %3 more than now.%4")
                                 .arg(format::count(need.context), format::bytes(need.total()),
                                      format::bytes(std::max<std::int64_t>(0, need.total() - now.total())), free));
        m_raise->setText(tr("Raise Context to %1").arg(format::count(need.context)));
        m_raise->setEnabled(fits);
        m_raise->show();
    }
    m_raiseText->show();
    fitHeight();
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
    for (QLabel* label : {m_sentence, m_kept, m_words, m_raiseText}) {
        if (label->isHidden())
            continue;
        if (label == m_raiseText)
            wanted += layout()->spacing();
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
