// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sightline::installation {
namespace {

/// First of the places that holds `inShare` (installed) or `inSource` (build tree) as a folder.
QString firstFolder(const QString& inShare, const QString& inSource)
{
    QStringList places;
    if (QCoreApplication::instance()) {
        const QDir program(QCoreApplication::applicationDirPath());
        places << program.filePath(QStringLiteral("../share/sightline/") + inShare);
    }
#ifdef SIGHTLINE_SOURCE_DIR
    places << QStringLiteral(SIGHTLINE_SOURCE_DIR "/") + inSource;
#else
    Q_UNUSED(inSource);
#endif
    for (const QString& place : places)
        if (QFileInfo(place).isDir())
            return QDir::cleanPath(QFileInfo(place).absoluteFilePath());
    return {};
}

QString titleOf(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QString line = QString::fromUtf8(file.readLine(400)).trimmed();
        if (line.startsWith(QStringLiteral("# ")))
            return line.mid(2).trimmed();
    }
    return QFileInfo(path).completeBaseName();
}

} // namespace

QString modelFolder(const QString& chosen)
{
    if (!chosen.isEmpty())
        return chosen;
    const QString fromEnvironment = qEnvironmentVariable("SIGHTLINE_MODEL");
    if (!fromEnvironment.isEmpty())
        return fromEnvironment;
    return firstFolder(QStringLiteral("models/sightline-demo"),
                       QStringLiteral("resources/models/sightline-demo"));
}

QString sampleFolder()
{
    return firstFolder(QStringLiteral("samples"), QStringLiteral("sample_docs"));
}

std::vector<SampleDocument> samples(const QString& folder)
{
    std::vector<SampleDocument> found;
    if (folder.isEmpty())
        return found;
    const QDir dir(folder);
    QFile list(dir.filePath(QStringLiteral("questions.json")));
    if (list.open(QIODevice::ReadOnly)) {
        const QJsonArray entries = QJsonDocument::fromJson(list.readAll()).array();
        for (const auto& entry : entries) {
            SampleDocument sample;
            const QString name = entry.toObject().value(QStringLiteral("document")).toString();
            // A bare file name only: the list must not reach outside its folder.
            if (name.isEmpty() || QFileInfo(name).fileName() != name)
                continue;
            sample.path = dir.filePath(name);
            if (!QFileInfo(sample.path).isFile())
                continue;
            sample.title = titleOf(sample.path);
            const QJsonArray questions
                = entry.toObject().value(QStringLiteral("questions")).toArray();
            for (const auto& item : questions) {
                const QString question = item.isString()
                    ? item.toString()
                    : item.toObject().value(QStringLiteral("question")).toString();
                if (!question.isEmpty())
                    sample.questions << question;
            }
            found.push_back(std::move(sample));
        }
    }
    if (!found.empty())
        return found;
    const auto files = dir.entryInfoList({ QStringLiteral("*.md"), QStringLiteral("*.txt") },
                                         QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo& file : files)
        if (file.completeBaseName().compare(QStringLiteral("readme"), Qt::CaseInsensitive) != 0)
            found.push_back({ file.absoluteFilePath(), titleOf(file.absoluteFilePath()), {} });
    return found;
}

} // namespace sightline::installation
