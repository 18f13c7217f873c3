// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/view_export.h"

#include <QMenu>
#include <QStringList>

#include <functional>
#include <utility>
#include <vector>

namespace sightline {

/// The menu behind a panel's Export button, also in the menu bar: pictures, data and a Python program.
class ExportMenu : public QMenu {
    Q_OBJECT

public:
    enum class Format { Png, Svg, Csv, Npy };

    /// `what` is asked when something is chosen. `objectName` begins the names of the actions: "exportPositions".
    ExportMenu(const QString& title, const QString& objectName, std::function<Exportable()> what, QWidget* parent);

    /// Writes to `path`; false, and a sentence in *failure, when it cannot be written or there is nothing to write.
    /// *note, where given: what else there is to know, as that files were written beside it.
    [[nodiscard]] bool save(Format format, const QString& path, QString* failure, QString* note = nullptr) const;

    /// Like save, for a path that a dialog gave: with an ending if it has none, and says what came of it. Asks before it
    /// replaces files other than `path`, which the dialog knew nothing of: NPY puts several beside each other.
    void saveAndTell(Format format, const QString& path);

    /// Where the conversation is kept with what is shown now, for the program; an empty path: nowhere yet, and
    /// traceWanted() asks for it to be saved. Without a function the program names a file that is to be put there.
    void setTraceFile(std::function<QString()> file) { m_traceFile = std::move(file); }

public slots:
    void askAndSave(sightline::ExportMenu::Format format); ///< asks for a file name
    void copyCsv();
    void copyPython();

signals:
    void message(const QString& text);
    void failed(const QString& sentence);
    void traceWanted(); ///< copyPython() again, once the conversation is saved

private:
    struct Made {
        std::vector<std::pair<QString, QByteArray>> files; ///< path and content
        QString note, failure;                             ///< failure: why there are no files
    };
    [[nodiscard]] Made make(Format format, const QString& path) const;
    static Made makeArrays(const Exportable& what, const QString& path);
    static bool write(const Made& made, QString* failure);
    [[nodiscard]] bool mayReplace(const QStringList& files);

    std::function<Exportable()> m_what;
    std::function<QString()> m_traceFile;
};

} // namespace sightline
