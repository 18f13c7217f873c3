// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_menu.h"

#include "app/formatting.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

#include <utility>

namespace sightline {

namespace {

QString endingOf(ExportMenu::Format format)
{
    constexpr const char* kEndings[] = {".png", ".svg", ".csv", ".npy"};
    return QLatin1String(kEndings[static_cast<std::size_t>(format)]);
}

} // namespace

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

ExportMenu::Made ExportMenu::make(Format format, const QString& path) const
{
    const Exportable what = m_what();
    if (format == Format::Npy)
        return makeArrays(what, path);
    const QByteArray bytes = format == Format::Png ? pngOf(pictureOf(what.views, 2))
        : format == Format::Svg                    ? svgOf(what.views, what.name)
                                                   : what.csv().toUtf8();
    if (bytes.isEmpty())
        return {{}, {}, tr("There is nothing to save yet: ask a question first.")};
    return {{{path, bytes}}, {}, {}};
}

ExportMenu::Made ExportMenu::makeArrays(const Exportable& what, const QString& path)
{
    ArrayFiles arrays = arrayFiles(what, path);
    if (arrays.files.empty())
        return {{}, {}, arrays.failure.isEmpty() ? tr("There is nothing to save yet: ask a question first.") : arrays.failure};
    const int beside = static_cast<int>(arrays.files.size()) - 1, unknown = static_cast<int>(arrays.unknownRows);
    QStringList notes{beside == 1 ? tr("a file beside it says what rows and columns are")
                                  : tr("%n files beside it say what rows and columns are and hold the rest", nullptr, beside)};
    if (unknown > 0)
        notes << (unknown == 1 ? tr("one row was not computed yet and holds NaN: save again in a moment")
                               : tr("%n rows were not computed yet and hold NaN: save again in a moment", nullptr, unknown));
    if (!arrays.failure.isEmpty())
        notes << arrays.failure;
    return {std::move(arrays.files), notes.join(QStringLiteral("; ")), {}};
}

bool ExportMenu::save(Format format, const QString& path, QString* failure, QString* note) const
{
    const Made made = make(format, path);
    if (note)
        *note = made.note;
    return write(made, failure);
}

bool ExportMenu::write(const Made& made, QString* failure)
{
    *failure = made.failure;
    for (const auto& [file, bytes] : made.files)
        if (!writeFile(file, bytes, failure))
            return false;
    return !made.files.empty();
}

void ExportMenu::askAndSave(Format format)
{
    const struct {
        QString filter;
        QStandardPaths::StandardLocation place;
    } kinds[] = {{tr("Pictures (*.png)"), QStandardPaths::PicturesLocation},
                 {tr("Drawings (*.svg)"), QStandardPaths::PicturesLocation},
                 {tr("Comma-separated values (*.csv)"), QStandardPaths::DocumentsLocation},
                 {tr("NumPy arrays (*.npy)"), QStandardPaths::DocumentsLocation}};
    const auto& kind = kinds[static_cast<std::size_t>(format)];
    const QString start = QStandardPaths::writableLocation(kind.place) + QLatin1Char('/') + m_what().name + endingOf(format);
    const QString path = QFileDialog::getSaveFileName(parentWidget(), tr("Export the view"), start, kind.filter);
    if (!path.isEmpty())
        saveAndTell(format, path);
}

void ExportMenu::saveAndTell(Format format, const QString& path)
{
    const QString whole = path.endsWith(endingOf(format), Qt::CaseInsensitive) ? path : path + endingOf(format);
    const Made made = make(format, whole);
    QStringList replaced;
    for (const auto& [file, bytes] : made.files)
        if (file != path && QFileInfo::exists(file))
            replaced << file;
    if (!replaced.isEmpty() && !mayReplace(replaced))
        return;
    QString failure;
    if (!write(made, &failure))
        return emit failed(failure);
    emit message(made.note.isEmpty() ? tr("Saved %1").arg(whole) : tr("Saved %1; %2").arg(whole, made.note));
}

bool ExportMenu::mayReplace(const QStringList& files)
{
    QStringList names;
    for (const QString& file : files)
        names << QFileInfo(file).fileName();
    const QString sentence = names.size() == 1
        ? tr("“%1” is there already. Replace it?").arg(names.first())
        : tr("%n files to be written are there already. Replace them?", nullptr, static_cast<int>(names.size()));
    QMessageBox box(QMessageBox::NoIcon, tr("Replace files?"), sentence, QMessageBox::NoButton, parentWidget());
    box.setObjectName(QStringLiteral("replaceFiles"));
    if (names.size() > 1)
        box.setInformativeText(names.join(QLatin1Char('\n')));
    const QPushButton* replace = box.addButton(tr("&Replace"), QMessageBox::AcceptRole);
    QPushButton* keep = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    return box.clickedButton() == replace;
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
