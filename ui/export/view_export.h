// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data_table.h"

#include <QImage>
#include <QString>

#include <vector>

class QWidget;

namespace sightline {

/// What a panel has to export: its views from top to bottom, their data, and a program that draws them again.
struct Exportable {
    QString name; ///< "score-strip": of the files
    std::vector<QWidget*> views;
    std::vector<DataTable> tables; ///< of the views; NPY holds the first that is not empty
    QString python;                ///< empty: there is none
    QString text = {};             ///< lines of a view that writes its own, where there are no tables

    [[nodiscard]] QString csv() const; ///< tables apart by an empty line
    [[nodiscard]] QByteArray npy() const;
};

/// The views below each other, `scale` device pixels a pixel.
[[nodiscard]] QImage pictureOf(const std::vector<QWidget*>& views, double scale);

/// The views below each other as SVG: text and lines stay text and lines, heat maps are images inside.
[[nodiscard]] QByteArray svgOf(const std::vector<QWidget*>& views, const QString& title);

/// Writes a file whole or not at all; false, and a sentence in *failure, when it cannot be written.
[[nodiscard]] bool writeFile(const QString& path, const QByteArray& bytes, QString* failure);
[[nodiscard]] bool writePicture(const QString& path, const QImage& picture, QString* failure);

} // namespace sightline
