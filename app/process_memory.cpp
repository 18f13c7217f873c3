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

} // namespace sightline
