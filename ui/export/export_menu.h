// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/view_export.h"

#include <QMenu>

#include <functional>

namespace sightline {

/// The menu behind a panel's Export button, also in the menu bar: pictures, data and a Python program.
class ExportMenu : public QMenu {
    Q_OBJECT

public:
    enum class Format { Png, Svg, Csv, Npy };

    /// `what` is asked when something is chosen. `objectName` begins the names of the actions: "exportPositions".
    ExportMenu(const QString& title, const QString& objectName, std::function<Exportable()> what, QWidget* parent);

    /// Writes to `path`; false, and a sentence in *failure, when it cannot be written or there is nothing to write.
    [[nodiscard]] bool save(Format format, const QString& path, QString* failure) const;

public slots:
    void askAndSave(sightline::ExportMenu::Format format); ///< asks for a file name
    void copyCsv();
    void copyPython();

signals:
    void message(const QString& text);
    void failed(const QString& sentence);

private:
    std::function<Exportable()> m_what;
};

} // namespace sightline
