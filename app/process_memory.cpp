// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process_memory.h"

#include <QFile>

#include <unistd.h>

namespace sightline {

std::int64_t residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> fields = file.readAll().simplified().split(' ');
    bool isNumber = false;
    const qint64 pages = fields.size() > 1 ? fields[1].toLongLong(&isNumber) : 0;
    return isNumber ? pages * ::sysconf(_SC_PAGESIZE) : -1;
}

std::int64_t availableBytes()
{
    QFile file(QStringLiteral("/proc/meminfo"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (!line.startsWith("MemAvailable:"))
            continue;
        const QList<QByteArray> fields = line.simplified().split(' ');
        bool isNumber = false;
        const qint64 kibibytes = fields.size() > 1 ? fields[1].toLongLong(&isNumber) : 0;
        return isNumber ? kibibytes * 1024 : -1;
    }
    return -1;
}

} // namespace sightline
