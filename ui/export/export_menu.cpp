// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_menu.h"

#include "app/formatting.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QStandardPaths>

#include <utility>

namespace sightline {

ExportMenu::ExportMenu(const QString& title, const QString& objectName, std::function<Exportable()> what, QWidget* parent)
    : QMenu(title, parent), m_what(std::move(what))
{
    setToolTipsVisible(true);
    const auto add = [this, &objectName](const QString& text, const char* name, const QString& tip) {
        QAction* action = addAction(text);
        action->setObjectName(objectName + QLatin1Char('.') + QLatin1String(name));
        action->setStatusTip(tip);
        action->setToolTip(tip);
        return action;
    };
    const struct {
        Format format;
        const char* name;
        QString text, tip;
    } files[] = {
        {Format::Png, "png", tr("Picture (&PNG)…"), tr("Saves the view as a picture, two pixels for each on the screen.")},
        {Format::Svg, "svg", tr("Drawing (&SVG)…"), tr("Saves the view as a drawing that stays sharp at any size.")},
        {Format::Csv, "csv", tr("Data (&CSV)…"), tr("Saves the data of the view as comma-separated values.")},
        {Format::Npy, "npy", tr("Data (&NPY)…"), tr("Saves the numbers of the view as an array for numpy.load.")}};
    for (const auto& file : files)
        connect(add(file.text, file.name, file.tip), &QAction::triggered, this,
                [this, format = file.format] { askAndSave(format); });
    addSeparator();
    connect(add(tr("Copy &Data"), "copy", tr("Copies the data of the view as comma-separated values.")),
            &QAction::triggered, this, &ExportMenu::copyCsv);
    QAction* python = add(tr("Copy as P&ython"), "python",
                          tr("Copies a program that computes the view again from a saved trace, with numpy."));
    connect(python, &QAction::triggered, this, &ExportMenu::copyPython);
}

bool ExportMenu::save(Format format, const QString& path, QString* failure) const
{
    const Exportable what = m_what();
    const auto write = [&](const QByteArray& bytes) {
        if (!bytes.isEmpty())
            return writeFile(path, bytes, failure);
        *failure = what.text.isEmpty() ? tr("There is nothing to save yet: ask a question first.")
                                       : tr("This view has no array of numbers; save it as CSV.");
        return false;
    };
    switch (format) {
    case Format::Png: return writePicture(path, pictureOf(what.views, 2), failure);
    case Format::Svg: return write(svgOf(what.views, what.name));
    case Format::Csv: return write(what.csv().toUtf8());
    case Format::Npy: return write(what.npy());
    }
    return false;
}

void ExportMenu::askAndSave(Format format)
{
    const struct {
        QString ending, filter;
        QStandardPaths::StandardLocation place;
    } kinds[] = {{QStringLiteral(".png"), tr("Pictures (*.png)"), QStandardPaths::PicturesLocation},
                 {QStringLiteral(".svg"), tr("Drawings (*.svg)"), QStandardPaths::PicturesLocation},
                 {QStringLiteral(".csv"), tr("Comma-separated values (*.csv)"), QStandardPaths::DocumentsLocation},
                 {QStringLiteral(".npy"), tr("NumPy arrays (*.npy)"), QStandardPaths::DocumentsLocation}};
    const auto& kind = kinds[static_cast<std::size_t>(format)];
    const QString start = QStandardPaths::writableLocation(kind.place) + QLatin1Char('/') + m_what().name + kind.ending;
    QString path = QFileDialog::getSaveFileName(parentWidget(), tr("Export the view"), start, kind.filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(kind.ending, Qt::CaseInsensitive))
        path += kind.ending;
    QString failure;
    if (save(format, path, &failure))
        emit message(tr("Saved %1").arg(path));
    else
        emit failed(failure);
}

void ExportMenu::copyCsv()
{
    const QString text = m_what().csv();
    if (text.isEmpty()) {
        emit failed(tr("There is nothing to copy yet: ask a question first."));
        return;
    }
    QGuiApplication::clipboard()->setText(text);
    emit message(tr("Copied %1 lines").arg(format::count(text.count(QLatin1Char('\n')))));
}

void ExportMenu::copyPython()
{
    const QString text = m_what().python;
    if (text.isEmpty()) {
        emit failed(tr("There is nothing to copy yet: ask a question first."));
        return;
    }
    QGuiApplication::clipboard()->setText(text);
    emit message(tr("Copied a Python program of %1 lines; it reads a saved trace").arg(text.count(QLatin1Char('\n'))));
}

} // namespace sightline
