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
        {Format::Npy, "npy", tr("Data (&NPY)…"), tr("Saves the numbers of the view as arrays for numpy.load, and a text that names rows and columns.")}};
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

bool ExportMenu::save(Format format, const QString& path, QString* failure, QString* note) const
{
    const Exportable what = m_what();
    const auto write = [&](const QByteArray& bytes) {
        if (!bytes.isEmpty())
            return writeFile(path, bytes, failure);
        *failure = tr("There is nothing to save yet: ask a question first.");
        return false;
    };
    switch (format) {
    case Format::Png: return writePicture(path, pictureOf(what.views, 2), failure);
    case Format::Svg: return write(svgOf(what.views, what.name));
    case Format::Csv: return write(what.csv().toUtf8());
    case Format::Npy: return saveArrays(what, path, failure, note);
    }
    return false;
}

bool ExportMenu::saveArrays(const Exportable& what, const QString& path, QString* failure, QString* note)
{
    const ArrayFiles arrays = arrayFiles(what, path);
    if (arrays.files.empty()) {
        *failure = arrays.failure.isEmpty() ? tr("There is nothing to save yet: ask a question first.") : arrays.failure;
        return false;
    }
    for (const auto& [file, bytes] : arrays.files)
        if (!writeFile(file, bytes, failure))
            return false;
    if (!note)
        return true;
    QStringList notes{tr("%n file(s) beside it say what rows and columns are and hold the rest", nullptr, static_cast<int>(arrays.files.size()) - 1)};
    if (arrays.unknownRows > 0)
        notes << tr("%n row(s) were not computed yet and hold NaN: save again in a moment", nullptr, static_cast<int>(arrays.unknownRows));
    if (!arrays.failure.isEmpty())
        notes << arrays.failure;
    *note = notes.join(QStringLiteral("; "));
    return true;
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
    QString failure, note;
    if (save(format, path, &failure, &note))
        emit message(note.isEmpty() ? tr("Saved %1").arg(path) : tr("Saved %1; %2").arg(path, note));
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
    const auto program = m_what().python;
    const QString path = m_traceFile ? m_traceFile() : QStringLiteral("answer.sightline");
    if (program && path.isEmpty())
        return emit traceWanted();
    const QString text = program ? program(path) : QString();
    if (text.isEmpty()) {
        emit failed(tr("There is nothing to copy yet: ask a question first."));
        return;
    }
    QGuiApplication::clipboard()->setText(text);
    emit message(tr("Copied a Python program of %1 lines; it reads “%2”").arg(QString::number(text.count(QLatin1Char('\n'))), path));
}

} // namespace sightline
