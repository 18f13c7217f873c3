// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/installation.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace sightline::test {

/// The folder `in`/shallow: the demo model without its last layer, another model by its identity.
inline QString shallowModel(const QTemporaryDir& in)
{
    const QDir from(installation::modelFolder());
    const QDir to(in.filePath(QStringLiteral("shallow")));
    (void)QDir().mkpath(to.path());
    const QString config = QStringLiteral("config.json");
    for (const QFileInfo& file : from.entryInfoList(QDir::Files))
        if (file.fileName() != config)
            (void)QFile::link(file.canonicalFilePath(), to.filePath(file.fileName()));
    QFile read(from.filePath(config)), write(to.filePath(config));
    if (read.open(QIODevice::ReadOnly) && write.open(QIODevice::WriteOnly)) {
        QJsonObject changed = QJsonDocument::fromJson(read.readAll()).object();
        changed[QStringLiteral("num_hidden_layers")] = 7;
        changed[QStringLiteral("num_nextn_predict_layers")] = 0;
        write.write(QJsonDocument(changed).toJson());
    }
    return to.path();
}

} // namespace sightline::test
