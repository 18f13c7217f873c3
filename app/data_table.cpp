// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data_table.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace sightline {
namespace {

/// Version 1.0 of the format: magic, version, length of the header, the header as a Python dictionary, padded with
/// spaces so that the data begin at a multiple of 64 bytes.
QByteArray npyHeader(const QByteArray& descr, const QByteArray& shape)
{
    QByteArray dictionary = "{'descr': " + descr + ", 'fortran_order': False, 'shape': " + shape + ", }";
    constexpr qsizetype kPreamble = 10;
    const qsizetype unpadded = kPreamble + dictionary.size() + 1;
    dictionary += QByteArray((64 - unpadded % 64) % 64, ' ') + '\n';
    QByteArray header("\x93NUMPY\x01\x00", 8);
    const auto length = qToLittleEndian(static_cast<quint16>(dictionary.size()));
    header.append(reinterpret_cast<const char*>(&length), 2);
    return header + dictionary;
}

template <typename T> void appendLittle(QByteArray& out, T value)
{
    const T little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char*>(&little), sizeof little);
}

} // namespace

QString csvNumber(double value)
{
    return std::isnan(value) ? QString() : QString::number(value, 'g', 7);
}

QString csvText(QString text)
{
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

std::size_t DataTable::rowCount() const
{
    std::size_t least = m_columns.empty() ? 0 : std::numeric_limits<std::size_t>::max();
    for (const Column& column : m_columns)
        least = std::min(least, std::visit([](const auto& v) { return static_cast<std::size_t>(v.size()); }, column.values));
    return least;
}

QString DataTable::toCsv() const
{
    if (isEmpty())
        return {};
    QStringList names;
    for (const Column& column : m_columns)
        names << column.name;
    QString out = names.join(QLatin1Char(',')) + QLatin1Char('\n');
    const std::size_t rows = rowCount();
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            const Values& values = m_columns[c].values;
            if (const auto* numbers = std::get_if<std::vector<std::int64_t>>(&values))
                out += QString::number((*numbers)[row]);
            else if (const auto* reals = std::get_if<std::vector<double>>(&values))
                out += csvNumber((*reals)[row]);
            else
                out += csvText(std::get<QStringList>(values)[static_cast<qsizetype>(row)]);
            out += QLatin1Char(c + 1 < m_columns.size() ? ',' : '\n');
        }
    return out;
}

QByteArray DataTable::toNpy() const
{
    QByteArray fields;
    for (const Column& column : m_columns)
        if (!std::holds_alternative<QStringList>(column.values)) {
            const bool isInteger = std::holds_alternative<std::vector<std::int64_t>>(column.values);
            fields += (fields.isEmpty() ? "('" : ", ('") + column.name.toLatin1() + (isInteger ? "', '<i8')" : "', '<f8')");
        }
    const std::size_t rows = rowCount();
    QByteArray out = npyHeader('[' + fields + ']', '(' + QByteArray::number(static_cast<qulonglong>(rows)) + ",)");
    for (std::size_t row = 0; row < rows; ++row)
        for (const Column& column : m_columns) {
            if (const auto* numbers = std::get_if<std::vector<std::int64_t>>(&column.values)) {
                appendLittle(out, static_cast<qint64>((*numbers)[row]));
            } else if (const auto* reals = std::get_if<std::vector<double>>(&column.values)) {
                quint64 bits = 0;
                std::memcpy(&bits, &(*reals)[row], sizeof bits);
                appendLittle(out, bits);
            }
        }
    return out;
}

QByteArray npyMatrix(std::span<const float> values, std::int64_t rows, std::int64_t columns)
{
    QByteArray out = npyHeader("'<f4'", '(' + QByteArray::number(static_cast<qlonglong>(rows)) + ", " +
                                            QByteArray::number(static_cast<qlonglong>(columns)) + ')');
    out.reserve(out.size() + static_cast<qsizetype>(values.size() * sizeof(float)));
    for (const float value : values) {
        quint32 bits = 0;
        std::memcpy(&bits, &value, sizeof bits);
        appendLittle(out, bits);
    }
    return out;
}

} // namespace sightline
