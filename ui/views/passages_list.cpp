// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/passages_list.h"

#include "app/formatting.h"
#include "ui/painting/reading_words.h"
#include "ui/painting/tabular_text.h"
#include "ui/theme.h"

#include <QActionGroup>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QSaveFile>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sightline {

namespace {

constexpr int kRowHeight = 30;

constexpr PassageOrder kOrders[] = {PassageOrder::Votes,         PassageOrder::Mass,        PassageOrder::Missed,
                                    PassageOrder::SentenceReads, PassageOrder::AnswerReads, PassageOrder::LeastRead};

/// Amount and bar on the left, then the sentence on one line.
class PassageDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {100, kRowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& theme = Theme::of(option.widget);
        const QRectF row = option.rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.userBubble);
            painter->drawRoundedRect(row.adjusted(8, 1, -8, -1), 4, 4);
        }
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
            painter->setPen(QPen(theme.focus, 1.2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(row.adjusted(8.5, 1.5, -8.5, -1.5), 4, 4);
        }
        QFont small = option.font;
        small.setPixelSize(12);
        painter->setFont(small);
        painter->setPen(theme.muted);
        drawTabular(*painter, QRectF(row.left(), row.top(), 58, row.height()), Qt::AlignRight,
                    index.data(PassageModel::AmountRole).toString());
        const double share = index.data(PassageModel::ShareRole).toDouble();
        const int step = std::max(0, Theme::rampStep(share));
        painter->fillRect(QRectF(row.left() + 66, row.center().y() - 4, 44, 8), theme.hairline);
        painter->fillRect(QRectF(row.left() + 66, row.center().y() - 4, 44 * share, 8),
                          theme.selectionRamp[static_cast<std::size_t>(std::max(2, step))]);
        QFont prose = option.font;
        prose.setPixelSize(13);
        painter->setFont(prose);
        painter->setPen(theme.ink);
        const QRectF text = row.adjusted(120, 0, -16, 0);
        painter->drawText(
            text, Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetricsF(prose).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }
};

} // namespace

PassagesList::PassagesList(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(2);
    buildHeader(column);
    m_model = new PassageModel(this);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PassageDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Passages most read by the focused token"));
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        emit passageChosen(index.data(PassageModel::PassageRole).value<TextPassage>());
    });
    connect(m_list, &QListView::customContextMenuRequested, this,
            [this](const QPoint& at) { openMenu(m_list->viewport()->mapToGlobal(at)); });
}

void PassagesList::buildHeader(QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 14, 0);
    auto* title = new QLabel(tr("Passages"), this);
    QFont bold = font();
    bold.setPixelSize(12);
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    m_note = new QLabel(this);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setMinimumWidth(0);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(130);
    m_filter->setFrame(false); // no box in the panel: a hairline below says that one can type
    m_filter->setStyleSheet(QStringLiteral("QLineEdit { border: none; border-bottom: 1px solid palette(midlight); padding: 2px; }"
                                           "QLineEdit:focus { border-bottom: 1px solid palette(highlight); }"));
    m_filter->setAccessibleName(tr("Filter the passages by words"));
    m_filter->setToolTip(tr("Only passages that hold all of these words (/ goes here)"));
    m_filter->installEventFilter(this);
    m_chooser = new QToolButton(this);
    m_chooser->setPopupMode(QToolButton::InstantPopup);
    m_chooser->setAccessibleName(tr("Order of the passages"));
    m_chooser->setStyleSheet(
        QStringLiteral("QToolButton::menu-indicator { image: none; }")); // the text ends in one
    auto* menu = new QMenu(m_chooser);
    menu->setToolTipsVisible(true);
    auto* group = new QActionGroup(menu);
    for (const auto order : kOrders) {
        if (order == PassageOrder::SentenceReads)
            menu->addSeparator();
        QAction* action =
            menu->addAction(passageOrderName(order), this, [this, order] { setOrder(order); });
        action->setToolTip(passageOrderHelp(order));
        action->setCheckable(true);
        action->setChecked(order == m_order);
        action->setData(static_cast<int>(order));
        group->addAction(action);
    }
    menu->addSeparator();
    menu->addAction(tr("Copy as Table"), this, &PassagesList::copyTable)
        ->setToolTip(tr("The selected passages, or all, separated by tabs"));
    menu->addAction(tr("Save as CSV…"), this, &PassagesList::exportCsv);
    m_chooser->setMenu(menu);
    m_chooser->setText(passageOrderName(m_order) + QStringLiteral(" ▾"));
    row->addWidget(title);
    row->addWidget(m_note, 1);
    row->addWidget(m_filter);
    row->addWidget(m_chooser);
    column->addLayout(row);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { rank(); });
}

void PassagesList::setDocument(DocumentTokensPtr document)
{
    m_document = std::move(document);
    if (!m_units || m_units->document != m_document)
        m_units.reset();
    m_shading.reset();
    m_reads.reset();
    m_filter->clear();
    if (isVisible())
        rank();
}

void PassagesList::setUnits(TextUnitsPtr units)
{
    m_units = std::move(units);
    if (isVisible())
        rank();
}

void PassagesList::setGranularity(Granularity granularity)
{
    if (granularity == Granularity::Token)
        granularity = Granularity::Sentence;
    if (granularity == m_granularity)
        return;
    m_granularity = granularity;
    if (isVisible())
        rank();
}

void PassagesList::setShading(DocumentShadingPtr shading)
{
    m_shading = std::move(shading);
    if (isVisible())
        rank();
}

void PassagesList::setReads(AnswerReadsPtr reads, const QString& sentence)
{
    if (reads == m_reads && sentence == m_sentence)
        return;
    m_reads = std::move(reads);
    m_sentence = sentence;
    if (isVisible() && needsReads(m_order))
        rank();
}

void PassagesList::setOrder(PassageOrder order)
{
    const bool isNew = order != m_order;
    m_order = order;
    m_chooser->setText(passageOrderName(order) + QStringLiteral(" ▾"));
    for (QAction* action : m_chooser->menu()->actions())
        if (action->data().isValid())
            action->setChecked(action->data().toInt() == static_cast<int>(order));
    if (isNew)
        emit orderChanged(); // and the counts come, or go
    if (isVisible())
        rank();
}

void PassagesList::setFilter(const QString& words)
{
    m_filter->setText(words);
}

QString PassagesList::note() const
{
    return m_note->text();
}

void PassagesList::showEvent(QShowEvent*)
{
    rank();
}

void PassagesList::rank()
{
    const bool hasAll = m_document && m_units && m_shading && (!needsReads(m_order) || m_reads);
    std::vector<TextPassage> ranked;
    const bool saysNothing = hasAll && (m_order == PassageOrder::Votes ? m_shading->readsEverything
                                                                       : needsReads(m_order) && m_reads->tokens > 0 &&
                                                                             m_reads->readEverything == m_reads->tokens);
    if (hasAll && !saysNothing) {
        PassageRanking ranking;
        ranking.order = m_order;
        ranking.shading = m_shading.get();
        ranking.reads = needsReads(m_order) ? m_reads.get() : nullptr;
        ranking.filter = m_filter->text();
        ranked = rankPassages(passagesOf(m_units->of(m_granularity)), *m_document, ranking);
    }
    const QString note = saysNothing ? tr("· dense attention reads everything; order by dense mass instead")
                                     : noteFor(ranked.size());
    m_note->setText(note);
    m_note->setToolTip(note);
    m_model->set(std::move(ranked), m_document, m_order, m_shading ? m_shading->layerCount : 1,
                 m_reads ? m_reads->tokens : 0, m_shading ? m_shading->brushedTokens : 0);
}

QString PassagesList::noteFor(std::size_t ranked) const
{
    if (!m_document || !m_shading)
        return tr("· ask a question: the passages that a token or an answer reads are listed here");
    if (!m_units || (needsReads(m_order) && !m_reads))
        return tr("· being counted");
    if ((m_order == PassageOrder::Mass || m_order == PassageOrder::Missed) && m_shading->mass.empty())
        return m_shading->isRowGone ? tr("· dense mass went with the device; a new answer has it")
                                    : tr("· dense mass is being computed");
    const QString total = format::count(std::ssize(m_units->of(m_granularity)));
    const QString shown = format::count(static_cast<std::int64_t>(ranked));
    const bool bySentence = m_granularity == Granularity::Sentence;
    const QString of = bySentence ? tr("· %1 of %2 sentences").arg(shown, total) : tr("· %1 of %2 paragraphs").arg(shown, total);
    switch (m_order) {
    case PassageOrder::Votes:
        return of + (m_shading->brushedTokens > 0
                         ? tr(", by share of tokens × layers that answer %1 read")
                               .arg(brushWords(m_shading->firstBrushed, m_shading->brushedTokens))
                         : tr(", by share of tokens × layers read"));
    case PassageOrder::Mass:
    case PassageOrder::Missed:
        return of + tr(", layer %1").arg(m_shading->layer);
    case PassageOrder::SentenceReads:
        return of + tr(", read by %1").arg(m_sentence);
    case PassageOrder::AnswerReads:
        return of + tr(", read by the answer's %1 tokens").arg(format::count(m_reads->tokens));
    case PassageOrder::LeastRead: {
        std::int64_t unread = 0;
        for (const TextPassage& passage : rankPassages(passagesOf(m_units->of(m_granularity)), *m_document,
                                                       {PassageOrder::LeastRead, nullptr, m_reads.get(), m_filter->text(), 1 << 20}))
            unread += passage.reads == 0;
        return of + tr(", %1 of them unread").arg(format::count(unread));
    }
    }
    return of;
}

// Keys, menu, export ------------------------------------------------------------------------------

bool PassagesList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_filter && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return)) {
        m_list->setFocus();
        if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(0));
        return true;
    }
    if (watched == m_filter && key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (watched == m_list) {
        if (key->matches(QKeySequence::Copy)) {
            copyTable();
            return true;
        }
        if (key->text() == QStringLiteral("/")) {
            m_filter->setFocus();
            m_filter->selectAll();
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_list->currentIndex().isValid()) {
            const auto passage = m_list->currentIndex().data(PassageModel::PassageRole).value<TextPassage>();
            emit passageChosen(passage);
            emit passageEntered(passage);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PassagesList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Menu) {
        openMenu(mapToGlobal(m_list->geometry().topLeft() + m_list->visualRect(m_list->currentIndex()).bottomLeft()));
        return;
    }
    QWidget::keyPressEvent(event);
}

void PassagesList::openMenu(const QPoint& at)
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const auto passage = index.data(PassageModel::PassageRole).value<TextPassage>();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Who Read This?"), this, [this, passage] { emit readersRequested(passage); });
    menu->addAction(tr("Make It the Focus"), this, [this, passage] {
        emit passageChosen(passage);
        emit passageEntered(passage);
    });
    menu->addAction(tr("Bookmark"), this, [this, passage] { emit bookmarkRequested(passage); });
    menu->addSeparator();
    menu->addAction(tr("Copy the Text"), this, [this, passage] {
        QGuiApplication::clipboard()->setText(m_document->document->text.mid(passage.begin, passage.end - passage.begin));
    });
    menu->addAction(tr("Copy as Table"), QKeySequence::Copy, this, &PassagesList::copyTable);
    menu->addAction(tr("Save as CSV…"), this, &PassagesList::exportCsv);
    menu->popup(at);
}

std::vector<int> PassagesList::chosenRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.size() < 2) { // one row is where one stands, not what one chose
        rows.resize(static_cast<std::size_t>(m_model->rowCount()));
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] = static_cast<int>(i);
    }
    return rows;
}

void PassagesList::copyTable() const
{
    if (m_model->rowCount() > 0)
        QGuiApplication::clipboard()->setText(m_model->table(false, chosenRows()));
}

QString PassagesList::writeCsv(const QString& path) const
{
    std::vector<int> rows(static_cast<std::size_t>(m_model->rowCount()));
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = static_cast<int>(i);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_model->table(true, rows).toUtf8()) < 0 || !file.commit())
        return tr("“%1” could not be written: %2.").arg(path, file.errorString());
    return {};
}

void PassagesList::exportCsv()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the passages"), QStringLiteral("passages.csv"),
                                                      tr("CSV tables (*.csv)"));
    if (path.isEmpty())
        return;
    const QString failure = writeCsv(path);
    emit message(failure.isEmpty() ? tr("The passages are in %1.").arg(path) : failure);
}

} // namespace sightline
