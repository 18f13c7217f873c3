// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data_table.h"
#include "app/range_votes.h"
#include "app/results.h"
#include "app/row_service.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <vector>

namespace sightline {

/// The positions that one token selected at one layer, one a row. Sorted by any column, and filtered:
///
///     harbour            text or part holds the word (several words: all of them)
///     score>8.5          also >=, <, <=, =; columns rank position score margin mass votes reads
///     part:document      of a segment
///
/// The text under the filter is what the table shows, so both work on what is seen.
class SelectionTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Rank, Position, Text, Part, Score, Margin, Mass, Votes, Reads, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1 }; ///< the number or text that a cell sorts by

    struct Row {
        std::int64_t rank = 0; ///< by score, 1 is best; ties share the better; 0 without scores
        std::int64_t position = 0;
        QString text, part;
        float score = 0, margin = 0, mass = 0; ///< NaN where not known
        int votes = 0;                         ///< layers of the token that selected the position
        int reads = -1;                        ///< brushed tokens that did at this layer; -1 without a brush
    };

    explicit SelectionTable(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// What `token` of the run read at `layer`. `row` and `brushed` may be null. Empty where everything was read.
    void show(const RunSnapshot& run, int token, std::int64_t layer, const PositionRow* row,
              const RangeVotes* brushed);
    void clear();

    /// Applies a filter; returns a sentence about what is wrong with it (the old one stays), else empty.
    [[nodiscard]] QString setFilter(const QString& filter);
    [[nodiscard]] int totalCount() const { return static_cast<int>(m_rows.size()); } ///< before the filter
    [[nodiscard]] const Row& at(int row) const { return m_rows[m_shown[static_cast<std::size_t>(row)]]; }
    /// The table row of a position, or -1 where it is not shown.
    [[nodiscard]] int rowOf(std::int64_t position) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Rows with a line of names, separated by tabs, numbers in full precision.
    [[nodiscard]] QString tsv(const std::vector<int>& rows) const;
    /// All shown rows, in the order shown.
    [[nodiscard]] DataTable table() const;

private:
    /// One condition of the filter.
    struct Term {
        int column = -1;    ///< of a comparison; Part for part:word; -1: word in text or part
        char relation = 0;  ///< '<', '>', '=', 'l' (<=), 'g' (>=)
        double number = 0;
        QString word;
    };
    [[nodiscard]] static bool parse(const QString& filter, std::vector<Term>& terms, QString& problem);
    [[nodiscard]] bool passes(const Row& row) const;
    [[nodiscard]] static double number(const Row& row, int column);
    void arrange(); ///< m_shown from filter and order

    std::vector<Row> m_rows;
    std::vector<std::size_t> m_shown;
    std::vector<Term> m_terms;
    int m_sortColumn = Rank;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace sightline
