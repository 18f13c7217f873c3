// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/selection_table_view.h"

#include "app/focus.h"
#include "app/formatting.h"
#include "app/selection_table.h"
#include "app/session.h"
#include "ui/help/glossary.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace sightline {

SelectionTableView::SelectionTableView(const ViewContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(new SelectionTable(this))
{
    setObjectName(QStringLiteral("selectionTable"));
    setAccessibleName(tr("Selected positions"));
    setMinimumHeight(120);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 12, 0);
    layout->setSpacing(4);
    auto* row = new QHBoxLayout;
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(tr("Filter: harbour   score>8.5   part:document"));
    m_filter->setToolTip(tr("Words that the text holds, and comparisons of rank, position, score, margin, mass, votes and "
                            "reads with a number. All of them must hold."));
    m_filter->setAccessibleName(tr("Filter the selected positions"));
    m_filter->setProperty("filter", true);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(420);
    m_note = new QLabel(this);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setAccessibleName(tr("How many positions are shown"));
    m_note->setTextFormat(Qt::PlainText);
    row->addWidget(m_filter, 2);
    row->addWidget(m_note, 3);
    layout->addLayout(row);

    m_table = new QTableView(this);
    m_table->setAccessibleName(tr("Selected positions"));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SelectionTable::Rank, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false); // Tab leaves the table
    QFont font = this->font();
    font.setPixelSize(12);
    m_table->setFont(font);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // no measuring of 2,048 rows
    m_table->verticalHeader()->setDefaultSectionSize(22);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int widths[SelectionTable::ColumnCount] = {80, 90, 240, 100, 90, 90, 100, 70, 70};
    for (int c = 0; c < SelectionTable::ColumnCount; ++c)
        m_table->setColumnWidth(c, widths[c]);
    m_table->installEventFilter(this);
    m_table->horizontalHeader()->viewport()->installEventFilter(this);
    layout->addWidget(m_table, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_problem = m_model->setFilter(text);
        updateNote();
        chooseFocusedRow();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SelectionTableView::focusCurrentRow);
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { emit positionActivated(m_model->at(index.row()).position); });
    connect(m_context.focus, &Focus::changed, this, &SelectionTableView::follow);
    if (m_context.rows)
        connect(m_context.rows, &RowService::rowReady, this, [this] {
            if (!m_row)
                follow();
        });
    if (m_context.session)
        connect(m_context.session, &Session::runChanged, this, [this](RunId id) {
            if (id == m_context.focus->shown().run)
                setRun(m_context.session->run(id));
        });
    updateNote();
}

void SelectionTableView::setRun(const RunPtr& run)
{
    m_run = run;
    follow();
}

void SelectionTableView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
}

void SelectionTableView::follow()
{
    if (!isVisible())
        return;
    const FocusPoint& point = m_context.focus->shown();
    if (m_context.session)
        if (const RunPtr run = m_context.session->run(point.run))
            m_run = run;
    const bool isThere = m_run && point.run == m_run->id && point.token >= 0 &&
                         static_cast<std::size_t>(point.token) < m_run->tokens.size();
    if (!isThere) {
        if (!m_run || (m_context.session && !m_context.session->run(m_run->id))) {
            m_run.reset();
            m_token.reset();
            m_row.reset();
            m_model->clear();
            updateNote();
        }
        return; // else the last one stays
    }
    countBrush();
    const TokenRecordPtr& token = m_run->tokens[static_cast<std::size_t>(point.token)];
    if (token != m_token || point.layer != m_layer || !m_row) {
        const bool isOther = token != m_token || point.layer != m_layer;
        m_token = token;
        m_index = point.token;
        m_layer = point.layer;
        const PositionRowPtr row = m_rowSource ? m_rowSource(m_run->id, m_index, token, m_layer)
                                   : m_context.rows ? m_context.rows->row(m_run->id, m_index, token, m_layer)
                                                    : nullptr;
        const bool isNew = row != m_row;
        m_row = row;
        if (isOther || isNew)
            fill();
    }
    chooseFocusedRow();
}

void SelectionTableView::fill()
{
    m_isFollowing = true;
    m_model->show(*m_run, m_index, m_layer, m_row.get(), m_votes.get());
    m_isFollowing = false;
    m_table->setColumnHidden(SelectionTable::Reads, !m_votes);
    updateNote();
}

void SelectionTableView::countBrush()
{
    TokenRange range = m_context.focus->tokenRange();
    if (range.run != m_run->id)
        range = {};
    const int tokens = std::clamp(static_cast<int>(m_run->tokens.size()) - range.first, 0, range.count());
    if (range == m_range && tokens == m_rangeTokens)
        return;
    m_range = range;
    m_rangeTokens = tokens;
    if (range.isEmpty()) {
        m_task.cancel();
        if (m_votes) {
            m_votes.reset();
            if (m_token)
                fill();
        }
        return;
    }
    m_task.start([run = m_run, range](const std::stop_token& stop) { return rangeVotes(*run, range, stop); },
                 [this](const RangeVotesPtr& votes) {
                     m_votes = votes;
                     if (m_token && m_run)
                         fill();
                 });
}

QString SelectionTableView::note() const
{
    return m_note->text();
}

void SelectionTableView::updateNote()
{
    const int shown = m_model->rowCount(), all = m_model->totalCount();
    const auto index = static_cast<std::size_t>(std::max<std::int64_t>(m_layer, 0));
    QString text;
    if (!m_problem.isEmpty())
        text = m_problem;
    else if (!m_token)
        text = tr("Point at a word of the answer to see what it read.");
    else if (index < m_token->layers.size() && m_token->layers[index].selectsAll)
        text = tr("Layer %1 read all %2 positions: nothing was chosen.").arg(m_layer).arg(format::count(m_token->position));
    else if (shown == all)
        text = tr("%1 positions that “%2” read at layer %3")
                   .arg(format::count(all), QString::fromStdString(m_token->text).trimmed(), QString::number(m_layer));
    else
        text = tr("%1 of %2 positions").arg(format::count(shown), format::count(all));
    m_note->setText(text);
    m_note->setForegroundRole(m_problem.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
}

void SelectionTableView::chooseFocusedRow()
{
    const int row = m_model->rowOf(m_context.focus->shown().position);
    if (row < 0 || m_table->currentIndex().row() == row)
        return;
    m_isFollowing = true;
    // Rows that a person has chosen to copy are left alone.
    if (m_table->selectionModel()->selectedRows().size() <= 1)
        m_table->setCurrentIndex(m_model->index(row, SelectionTable::Rank));
    m_isFollowing = false;
}

void SelectionTableView::focusCurrentRow()
{
    const QModelIndex current = m_table->currentIndex();
    if (!m_isFollowing && current.isValid() && current.row() < m_model->rowCount())
        m_context.focus->lockPosition(m_model->at(current.row()).position);
}

void SelectionTableView::copyRows()
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.empty())
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.push_back(row);
    QGuiApplication::clipboard()->setText(m_model->tsv(rows));
    emit message(tr("Copied %1 rows").arg(format::count(static_cast<std::int64_t>(rows.size()))));
}

QString SelectionTableView::columnHelp(int column) const
{
    // What the glossary has a term for is explained with its formula.
    static const char* const kTerms[SelectionTable::ColumnCount] = {"",       "position",   "",      "", "index_score",
                                                                    "margin", "dense_mass", "votes", ""};
    if (column < 0 || column >= SelectionTable::ColumnCount)
        return {};
    return QStringLiteral("<p>%1</p>").arg(m_model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().toHtmlEscaped()) +
           termTip(QLatin1String(kTerms[column]));
}

bool SelectionTableView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ToolTip && watched == m_table->horizontalHeader()->viewport()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), columnHelp(m_table->horizontalHeader()->logicalIndexAt(help->pos())), m_table);
        return true;
    }
    if (watched == m_table && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isCopy = key->matches(QKeySequence::Copy);
        const bool isOpen = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isCopy || isOpen) {
            if (event->type() == QEvent::ShortcutOverride) {
                event->accept();
                return true;
            }
            if (isCopy)
                copyRows();
            else if (m_table->currentIndex().isValid())
                emit positionActivated(m_model->at(m_table->currentIndex().row()).position);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sightline
