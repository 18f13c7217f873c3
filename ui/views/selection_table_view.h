// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/latest_task.h"
#include "app/range_votes.h"
#include "app/row_service.h"
#include "ui/views/view_context.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QTableView;

namespace sightline {

class SelectionTable;

/// The selected positions of the focused token at the focused layer as a table: sorted by its headings, filtered by
/// the box above it. A row that is clicked or walked to focuses its position, a double click or Return asks for it
/// in the document, Ctrl+C copies the chosen rows. Does nothing while hidden.
class SelectionTableView : public QWidget {
    Q_OBJECT

public:
    /// As RunView::RowSource.
    using RowSource = std::function<PositionRowPtr(RunId, int, const TokenRecordPtr&, std::int64_t)>;

    explicit SelectionTableView(const ViewContext& context, QWidget* parent = nullptr);

    [[nodiscard]] SelectionTable* model() const { return m_model; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] QLineEdit* filterBox() const { return m_filter; }
    /// "12 of 256 positions", or what is wrong with the filter.
    [[nodiscard]] QString note() const;
    void setRun(const RunPtr& run);
    void setRowSource(RowSource source) { m_rowSource = std::move(source); }

public slots:
    void copyRows(); ///< the chosen rows, or all when none is, separated by tabs

    [[nodiscard]] QString columnHelp(int column) const; ///< rich text: what a column holds, and its term

signals:
    void positionActivated(qint64 position); ///< to be scrolled to in the document
    void message(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void fill();
    void countBrush();
    void updateNote();
    void chooseFocusedRow();
    void focusCurrentRow();

    ViewContext m_context;
    RowSource m_rowSource;
    RunPtr m_run;
    SelectionTable* m_model = nullptr;
    QTableView* m_table = nullptr;
    QLineEdit* m_filter = nullptr;
    QLabel* m_note = nullptr;
    QString m_problem; ///< of the filter
    // What the table shows.
    TokenRecordPtr m_token;
    std::int64_t m_layer = -1;
    int m_index = -1;
    PositionRowPtr m_row;
    RangeVotesPtr m_votes;
    TokenRange m_range;
    int m_rangeTokens = 0;
    LatestTask<RangeVotes> m_task{this};
    bool m_isFollowing = false; ///< a row is being chosen because the focus moved
};

} // namespace sightline
