// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/passages_list.h"

#include "app/formatting.h"
#include "ui/painting/tabular_text.h"
#include "ui/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sightline {

namespace {

constexpr int kShown = 50;
constexpr int kRowHeight = 30;

double amountOf(const TextPassage& passage, PassageOrder order)
{
    switch (order) {
    case PassageOrder::Votes:
        return passage.share;
    case PassageOrder::Mass:
        return passage.mass;
    case PassageOrder::Missed:
        return passage.missed;
    }
    return 0;
}

QString orderName(PassageOrder order)
{
    switch (order) {
    case PassageOrder::Votes:
        return PassagesList::tr("by votes");
    case PassageOrder::Mass:
        return PassagesList::tr("by dense mass");
    case PassageOrder::Missed:
        return PassagesList::tr("by missed mass");
    }
    return {};
}

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

std::vector<TextPassage> passagesOf(const std::vector<TextUnit>& units)
{
    std::vector<TextPassage> passages;
    passages.reserve(units.size());
    for (const TextUnit& unit : units) {
        TextPassage passage;
        static_cast<TextUnit&>(passage) = unit;
        passages.push_back(passage);
    }
    return passages;
}

std::vector<TextPassage> rankPassages(std::vector<TextPassage> passages,
                                      const DocumentShading& shading, PassageOrder order, int limit)
{
    const auto count = static_cast<int>(shading.count());
    for (auto& passage : passages) {
        passage.votes = 0;
        passage.mass = passage.missed = 0;
        for (int token = passage.firstToken; token < std::min(passage.endToken, count); ++token) {
            const auto at = static_cast<std::size_t>(token);
            passage.votes += shading.votes[at];
            if (!shading.mass.empty()) {
                passage.mass += static_cast<double>(shading.mass[at]);
                passage.missed += shading.missed(at);
            }
        }
        const double most =
            static_cast<double>(passage.endToken - passage.firstToken) * shading.layerCount;
        passage.share = most > 0 ? passage.votes / most : 0;
    }
    // Amounts that would read as zero are left out as well.
    std::erase_if(passages,
                  [&](const TextPassage& passage) { return !(amountOf(passage, order) > 0.0005); });
    const auto middle = passages.begin() + std::min<std::ptrdiff_t>(limit, std::ssize(passages));
    std::partial_sort(passages.begin(), middle, passages.end(),
                      [&](const TextPassage& a, const TextPassage& b) {
                          const double x = amountOf(a, order);
                          const double y = amountOf(b, order);
                          return x != y ? x > y : a.begin < b.begin;
                      });
    passages.erase(middle, passages.end());
    return passages;
}

void PassageModel::set(std::vector<TextPassage> passages, DocumentTokensPtr document,
                       PassageOrder order, int layerCount)
{
    beginResetModel();
    m_passages = std::move(passages);
    m_document = std::move(document);
    m_order = order;
    m_layerCount = std::max(1, layerCount);
    endResetModel();
}

int PassageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_passages.size());
}

QVariant PassageModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TextPassage& passage = m_passages[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return m_document->document->text
            .mid(passage.begin, std::min(passage.end - passage.begin, 400))
            .simplified();
    case Qt::ToolTipRole: {
        QStringList lines{tr("%1 tokens, read %2 times by %3 layers")
                              .arg(format::count(passage.endToken - passage.firstToken),
                                   format::count(passage.votes))
                              .arg(m_layerCount)};
        if (passage.mass > 0)
            lines += tr("dense mass %1, missed %2")
                         .arg(format::number(passage.mass), format::number(passage.missed));
        return lines.join(QLatin1Char('\n'));
    }
    case PassageRole:
        return QVariant::fromValue(passage);
    case AmountRole:
        return m_order == PassageOrder::Votes ? format::percent(passage.share)
                                              : format::fixed(amountOf(passage, m_order), 3);
    case ShareRole: {
        const double most = amountOf(m_passages.front(), m_order);
        return most > 0 ? amountOf(passage, m_order) / most : 0.0;
    }
    default:
        return {};
    }
}

PassagesList::PassagesList(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 14, 0);
    auto* title = new QLabel(tr("Passages"), this);
    QFont bold = font();
    bold.setPixelSize(12);
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    m_note = new QLabel(this);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_chooser = new QToolButton(this);
    m_chooser->setPopupMode(QToolButton::InstantPopup);
    m_chooser->setAccessibleName(tr("Order of the passages"));
    m_chooser->setStyleSheet(
        QStringLiteral("QToolButton::menu-indicator { image: none; }")); // the text ends in one
    auto* menu = new QMenu(m_chooser);
    auto* group = new QActionGroup(menu);
    for (const auto order : {PassageOrder::Votes, PassageOrder::Mass, PassageOrder::Missed}) {
        QAction* action =
            menu->addAction(orderName(order), this, [this, order] { setOrder(order); });
        action->setCheckable(true);
        action->setChecked(order == m_order);
        action->setData(static_cast<int>(order));
        group->addAction(action);
    }
    m_chooser->setMenu(menu);
    m_chooser->setText(orderName(m_order) + QStringLiteral(" ▾"));
    row->addWidget(title);
    row->addWidget(m_note, 1);
    row->addWidget(m_chooser);
    column->addLayout(row);
    m_model = new PassageModel(this);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PassageDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Passages most read by the focused token"));
    column->addWidget(m_list, 1);
    const auto choose = [this](const QModelIndex& index) {
        emit passageChosen(index.data(PassageModel::PassageRole).value<TextPassage>());
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
}

void PassagesList::setDocument(DocumentTokensPtr document)
{
    m_document = std::move(document);
    m_sentences.clear();
    m_shading.reset();
    if (isVisible())
        rank();
}

void PassagesList::setUnits(TextUnitsPtr units)
{
    m_units = std::move(units);
}

void PassagesList::setShading(DocumentShadingPtr shading)
{
    m_shading = std::move(shading);
    if (isVisible())
        rank();
}

void PassagesList::setOrder(PassageOrder order)
{
    m_order = order;
    m_chooser->setText(orderName(order) + QStringLiteral(" ▾"));
    for (QAction* action : m_chooser->menu()->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(order));
    if (isVisible())
        rank();
}

void PassagesList::showEvent(QShowEvent*)
{
    rank();
}

void PassagesList::rank()
{
    if (m_sentences.empty() && m_document)
        m_sentences = passagesOf(m_units ? m_units->sentences : sentencesOf(*m_document));
    if (!m_document || !m_shading) {
        m_model->set({}, m_document, m_order, 1);
        m_note->setText(
            tr("· ask a question: the sentences that a token reads most are listed here"));
        return;
    }
    auto ranked = m_shading->readsEverything && m_order == PassageOrder::Votes
                      ? std::vector<TextPassage>{}
                      : rankPassages(m_sentences, *m_shading, m_order, kShown);
    if (m_shading->readsEverything && m_order == PassageOrder::Votes)
        m_note->setText(tr("· dense attention reads everything; order by dense mass instead"));
    else if (m_order != PassageOrder::Votes && m_shading->mass.empty())
        m_note->setText(m_shading->isRowGone ? tr("· dense mass went with the device; a new answer has it")
                                             : tr("· dense mass is being computed"));
    else
        m_note->setText(m_order == PassageOrder::Votes
                            ? tr("· %1 of %2 sentences, by share of tokens × layers read")
                                  .arg(ranked.size())
                                  .arg(m_sentences.size())
                            : tr("· %1 of %2 sentences, layer %3")
                                  .arg(ranked.size())
                                  .arg(m_sentences.size())
                                  .arg(m_shading->layer));
    m_model->set(std::move(ranked), m_document, m_order, m_shading->layerCount);
}

} // namespace sightline
