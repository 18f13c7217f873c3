// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/view_export.h"

#include "ui/theme.h"
#include "ui/views/run_view.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

namespace sightline {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("sightline", text);
}

QSize sizeOf(const std::vector<QWidget*>& views)
{
    QSize size(0, 0);
    for (const QWidget* view : views)
        size = QSize(std::max(size.width(), view->width()), size.height() + view->height());
    return size;
}

} // namespace

QString Exportable::csv() const
{
    QStringList parts;
    for (const DataTable& table : tables)
        if (!table.isEmpty())
            parts << table.toCsv();
    return parts.join(QLatin1Char('\n'));
}

ArrayFiles arrayFiles(const Exportable& what, const QString& path)
{
    ArrayFiles out;
    QJsonArray described;
    const QFileInfo chosen(path);
    const auto beside = [&](const QString& name) {
        return chosen.dir().filePath(chosen.completeBaseName() + (name.isEmpty() ? QString() : QLatin1Char('-') + name));
    };
    const auto add = [&](const QByteArray& bytes, const QString& name, QJsonObject about) {
        QString dashed = name;
        dashed.replace(QLatin1Char('_'), QLatin1Char('-'));
        const QString file = out.files.empty() ? path : beside(dashed) + QStringLiteral(".npy");
        about[QStringLiteral("file")] = QFileInfo(file).fileName();
        about[QStringLiteral("name")] = name;
        described.append(about);
        out.files.emplace_back(file, bytes);
    };
    const auto addMatrices = [&] {
        for (const DataMatrix& matrix : what.matrices ? what.matrices() : std::vector<DataMatrix>{}) {
            if (!matrix.failure.isEmpty())
                out.failure = matrix.failure;
            if (matrix.isEmpty())
                continue;
            out.unknownRows += matrix.unknownRows;
            const auto axis = [](const QString& name, qint64 first, qint64 count) {
                return QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("first"), first}, {QStringLiteral("count"), count}};
            };
            add(npyMatrix(matrix.values, matrix.rows, matrix.columns), matrix.name,
                {{QStringLiteral("axes"), QJsonArray{axis(matrix.rowAxis, matrix.firstRow, matrix.rows),
                                                     axis(matrix.columnAxis, matrix.firstColumn, matrix.columns)}},
                 {QStringLiteral("values"), matrix.meaning},
                 {QStringLiteral("rows_not_computed"), static_cast<qint64>(matrix.unknownRows)}});
        }
    };
    const auto addTables = [&] {
        for (const DataTable& table : what.tables) {
            if (table.isEmpty())
                continue;
            QJsonArray columns;
            for (const DataTable::Column& column : table.columns())
                if (!std::holds_alternative<QStringList>(column.values))
                    columns.append(column.name);
            add(table.toNpy(), table.name(), {{QStringLiteral("rows"), static_cast<qint64>(table.rowCount())}, {QStringLiteral("columns"), columns}});
        }
    };
    if (what.views.size() == 1)
        addMatrices();
    addTables();
    if (what.views.size() != 1)
        addMatrices();
    if (!out.files.empty()) {
        const QJsonObject about{{QStringLiteral("view"), what.name}, {QStringLiteral("arrays"), described}};
        out.files.emplace_back(beside({}) + QStringLiteral(".json"), QJsonDocument(about).toJson());
    }
    return out;
}

QImage pictureOf(const std::vector<QWidget*>& views, double scale)
{
    const QSize size = sizeOf(views);
    if (size.isEmpty())
        return {};
    QImage whole(size * scale, QImage::Format_RGB32);
    whole.fill(Theme::of(views.front()).panel);
    QPainter painter(&whole);
    int top = 0;
    for (QWidget* view : views) {
        if (auto* painted = qobject_cast<RunView*>(view)) {
            const QImage part = painted->picture(scale);
            painter.drawImage(QRect(QPoint(0, top), part.size()), part);
        } else {
            QImage part(view->size() * scale, QImage::Format_RGB32);
            part.setDevicePixelRatio(scale);
            part.fill(Theme::of(view).panel);
            view->render(&part);
            part.setDevicePixelRatio(1);
            painter.drawImage(QRect(QPoint(0, top), part.size()), part);
        }
        top += static_cast<int>(view->height() * scale);
    }
    painter.end();
    whole.setDevicePixelRatio(scale);
    return whole;
}

QByteArray svgOf(const std::vector<QWidget*>& views, const QString& title)
{
    const QSize size = sizeOf(views);
    if (size.isEmpty())
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(title);
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(0, 0), size), Theme::of(views.front()).panel);
    int top = 0;
    for (QWidget* view : views) {
        painter.save();
        painter.translate(0, top);
        if (auto* painted = qobject_cast<RunView*>(view))
            painted->paintTo(painter, 2);
        else
            view->render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
        painter.restore();
        top += view->height();
    }
    painter.end();
    return bytes;
}

QByteArray pngOf(const QImage& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return !picture.isNull() && picture.save(&buffer, "PNG") ? bytes : QByteArray();
}

bool writeFile(const QString& path, const QByteArray& bytes, QString* failure)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    *failure = tr("“%1” could not be written: %2.").arg(path, file.errorString());
    return false;
}

} // namespace sightline
