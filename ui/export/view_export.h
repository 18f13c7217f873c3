// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data_table.h"

#include <QImage>
#include <QString>

#include <functional>
#include <utility>
#include <vector>

class QWidget;

namespace sightline {

/// What a panel has to export: its views from top to bottom, their data, and a program that draws them again.
struct Exportable {
    QString name; ///< "score-strip": of the files
    std::vector<QWidget*> views;
    std::vector<DataTable> tables; ///< of the views
    /// A program that reads the trace file of that path; null: there is none.
    std::function<QString(const QString& path)> python;
    /// Of the maps, made when they are asked for; they come first where there is no view but the map. Null: none.
    std::function<std::vector<DataMatrix>()> matrices = {};

    [[nodiscard]] QString csv() const; ///< tables apart by an empty line
};

/// What "Data (NPY)" writes. The first array goes to the path that was chosen, further ones beside it with their name
/// ("view-layers.npy"), and what rows, columns and values are to "view.json".
struct ArrayFiles {
    std::vector<std::pair<QString, QByteArray>> files; ///< path and content; empty: there is nothing
    std::int64_t unknownRows = 0;                      ///< of maps, that were not computed yet
    QString failure;                                   ///< why a map is missing; empty where none is
};
[[nodiscard]] ArrayFiles arrayFiles(const Exportable& what, const QString& path);

/// The views below each other, `scale` device pixels a pixel.
[[nodiscard]] QImage pictureOf(const std::vector<QWidget*>& views, double scale);

/// The views below each other as SVG: text and lines stay text and lines, heat maps are images inside.
[[nodiscard]] QByteArray svgOf(const std::vector<QWidget*>& views, const QString& title);

/// A picture as PNG; empty when there is none.
[[nodiscard]] QByteArray pngOf(const QImage& picture);

/// Writes a file whole or not at all; false, and a sentence in *failure, when it cannot be written.
[[nodiscard]] bool writeFile(const QString& path, const QByteArray& bytes, QString* failure);

} // namespace sightline
