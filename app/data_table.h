// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <span>
#include <variant>
#include <vector>

namespace sightline {

/// A table that a view shows, to be written for other programs: columns of equal length with names such as
/// "dense_mass". Values that were not measured are NaN.
class DataTable {
public:
    using Values = std::variant<std::vector<std::int64_t>, std::vector<double>, QStringList>;
    struct Column {
        QString name;
        Values values;
    };

    void add(const QString& name, std::vector<std::int64_t> values) { m_columns.push_back({name, std::move(values)}); }
    void add(const QString& name, std::vector<double> values) { m_columns.push_back({name, std::move(values)}); }
    void add(const QString& name, QStringList values) { m_columns.push_back({name, std::move(values)}); }

    /// "layers": what it is a table of, for names of files.
    void setName(const QString& name) { m_name = name; }
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }
    [[nodiscard]] std::size_t rowCount() const; ///< of the shortest column
    [[nodiscard]] bool isEmpty() const { return m_columns.empty(); }

    /// A line of names, then one a row; seven significant digits, empty where not measured, text in quotation marks.
    [[nodiscard]] QString toCsv() const;
    /// The numbers as an array of records, so that numpy.load(...)["score"] is a column: int64 and float64. Texts
    /// are left out.
    [[nodiscard]] QByteArray toNpy() const;

private:
    QString m_name;
    std::vector<Column> m_columns;
};

/// A map that a view shows, to be written for other programs: `values` [rows, columns] in C order; NaN where nothing
/// stands or nothing is known. Row i is number firstRow + i of what `rowAxis` names ("layer", "answer_token", "head"),
/// column j number firstColumn + j of what `columnAxis` names ("position").
struct DataMatrix {
    QString name;     ///< "layers_by_positions"
    QString meaning;  ///< of a value, in a sentence
    QString rowAxis, columnAxis;
    std::int64_t firstRow = 0, rows = 0;
    std::int64_t firstColumn = 0, columns = 0;
    std::vector<float> values;
    std::int64_t unknownRows = 0; ///< that hold NaN because they were not computed yet
    QString failure;              ///< why there are no values; empty where there are

    [[nodiscard]] bool isEmpty() const { return values.empty(); }
};
/// More cells than this are not written: 64 MiB of float32.
inline constexpr std::int64_t kMostMatrixCells = std::int64_t{1} << 24;

/// A matrix in NPY format, float32, [rows, columns], in C order. Requires: values.size() == rows · columns.
[[nodiscard]] QByteArray npyMatrix(std::span<const float> values, std::int64_t rows, std::int64_t columns);

/// Seven significant digits, empty for NaN: a cell of a CSV file.
[[nodiscard]] QString csvNumber(double value);
/// In quotation marks, with those inside doubled.
[[nodiscard]] QString csvText(QString text);

} // namespace sightline
