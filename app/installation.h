// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace sightline {

/// A document that ships with Sightline and questions that its text answers.
struct SampleDocument {
    QString path;
    QString title;         ///< first heading, else the file name
    QStringList questions; ///< may be empty
};

/// Where the files that come with the program are: beside an installed executable
/// (`../share/sightline`), else in the source tree that this build was made from.
namespace installation {

/// Folder of the model to open: `chosen` if not empty, else `SIGHTLINE_MODEL`, else the demo model.
/// The first two are returned as they are, so that a wrong one is reported and not passed over; empty
/// when there is no demo model either.
[[nodiscard]] QString modelFolder(const QString& chosen = {});

/// Folder of the sample documents, empty when there is none.
[[nodiscard]] QString sampleFolder();

/// The samples listed in `folder`/questions.json, in its order; files that are missing are left out. A
/// folder without that file gives its Markdown and text files, without questions.
[[nodiscard]] std::vector<SampleDocument> samples(const QString& folder);

} // namespace installation
} // namespace sightline
