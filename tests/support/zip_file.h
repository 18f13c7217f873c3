// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

#include <zip.h>

#include <cstdlib>
#include <cstring>
#include <utility>

namespace sightline::test {

using ZipParts = QList<std::pair<QString, QByteArray>>;

/// Writes a ZIP archive; with a password, its parts are encrypted. False when it could not be written.
[[nodiscard]] inline bool writeZip(const QString& path, const ZipParts& parts, const char* password = nullptr)
{
    int code = 0;
    zip_t* zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!zip)
        return false;
    for (const auto& [name, bytes] : parts) {
        void* copy = bytes.isEmpty() ? nullptr : std::malloc(static_cast<std::size_t>(bytes.size())); // libzip forgets an empty one
        if (copy)
            std::memcpy(copy, bytes.constData(), static_cast<std::size_t>(bytes.size()));
        zip_source_t* source = zip_source_buffer(zip, copy, static_cast<zip_uint64_t>(bytes.size()), 1);
        const zip_int64_t index = zip_file_add(zip, name.toUtf8().constData(), source, ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8);
        if (index < 0)
            return false;
        if (password)
            zip_file_set_encryption(zip, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password);
    }
    return zip_close(zip) == 0;
}

} // namespace sightline::test
