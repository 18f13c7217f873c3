// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace sightline {

/// The files inside a ZIP archive, read by name. What they say of their size is not believed: unpacking stops
/// at a limit for each and at one for all of them together, so that a small file cannot fill the memory.
class ZipArchive {
public:
    /// Opens the archive; on failure isOpen() is false and failure() the end of a sentence about the file:
    /// "is damaged: ...".
    explicit ZipArchive(const QString& path, std::function<bool()> stopped = {});
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    [[nodiscard]] bool isOpen() const { return m_zip != nullptr; }
    [[nodiscard]] bool contains(const QString& name) const;
    /// The unpacked file. Empty with failure() set when it is missing, encrypted, damaged or too large, or when
    /// reading was stopped.
    [[nodiscard]] QByteArray read(const QString& name);
    [[nodiscard]] const QString& failure() const { return m_failure; } ///< of the last call that failed
    [[nodiscard]] bool wasStopped() const { return m_wasStopped; }

private:
    struct Handle;
    std::unique_ptr<Handle> m_zip;
    std::function<bool()> m_stopped;
    QString m_failure;
    qint64 m_unpacked = 0;
    bool m_wasStopped = false;
};

} // namespace sightline
