// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/zip_archive.h"

#include "app/documents/document_reader.h"
#include "app/formatting.h"

#include <QFile>

#include <zip.h>

#include <algorithm>

namespace sightline {
namespace {

constexpr zip_int64_t kMostEntries = 65'536;       // far above any book
constexpr qint64 kMostTogether = 4 * kLargestDocument; // of all files that are read
constexpr qint64 kStep = 1 << 18;                  // bytes between two looks at the stop

QString shortName(const QString& name)
{
    return format::quoted(name, 60);
}

} // namespace

struct ZipArchive::Handle {
    zip_t* zip = nullptr;
    ~Handle() { zip_discard(zip); }
};

ZipArchive::ZipArchive(const QString& path, std::function<bool()> stopped) : m_stopped(std::move(stopped))
{
    int code = 0;
    zip_t* zip = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!zip) {
        m_failure = QStringLiteral("is damaged: its list of files cannot be read.");
        return;
    }
    auto handle = std::make_unique<Handle>();
    handle->zip = zip;
    if (zip_get_num_entries(zip, 0) > kMostEntries) {
        m_failure = QStringLiteral("holds %1 files; no document has that many.")
                        .arg(format::count(zip_get_num_entries(zip, 0)));
        return;
    }
    m_zip = std::move(handle);
}

ZipArchive::~ZipArchive() = default;

bool ZipArchive::contains(const QString& name) const
{
    return m_zip && zip_name_locate(m_zip->zip, name.toUtf8().constData(), ZIP_FL_ENC_GUESS) >= 0;
}

QByteArray ZipArchive::read(const QString& name)
{
    m_failure.clear();
    const auto fail = [this](const QString& sentence) {
        m_failure = sentence;
        return QByteArray();
    };
    if (!m_zip)
        return fail(QStringLiteral("is damaged: its list of files cannot be read."));
    const zip_int64_t index = zip_name_locate(m_zip->zip, name.toUtf8().constData(), ZIP_FL_ENC_GUESS);
    if (index < 0)
        return fail(QStringLiteral("is incomplete: the part %1 is missing.").arg(shortName(name)));
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_zip->zip, static_cast<zip_uint64_t>(index), 0, &stat) == 0
        && (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return fail(QStringLiteral("is protected by a password; save a copy without one and open that."));
    zip_file_t* file = zip_fopen_index(m_zip->zip, static_cast<zip_uint64_t>(index), 0);
    if (!file)
        return fail(QStringLiteral("is damaged: the part %1 cannot be unpacked.").arg(shortName(name)));
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> closer(file, zip_fclose);
    const qint64 room = std::min(kLargestDocument, kMostTogether - m_unpacked);
    QByteArray bytes;
    for (;;) {
        if (m_stopped && m_stopped()) {
            m_wasStopped = true;
            return fail(QStringLiteral("was not read to its end."));
        }
        const qsizetype have = bytes.size();
        bytes.resize(have + kStep);
        const zip_int64_t got = zip_fread(file, bytes.data() + have, kStep);
        bytes.resize(have + std::max<zip_int64_t>(0, got));
        if (got < 0)
            return fail(QStringLiteral("is damaged: the part %1 cannot be unpacked.").arg(shortName(name)));
        if (bytes.size() > room)
            return fail(QStringLiteral("unpacks to more than %1, which is more than any model reads.")
                            .arg(format::bytes(room == kLargestDocument ? kLargestDocument : kMostTogether)));
        if (got == 0)
            break;
    }
    m_unpacked += bytes.size();
    return bytes;
}

} // namespace sightline
