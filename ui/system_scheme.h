// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace sightline {

/// Whether the desktop wants light or dark windows, asked of the freedesktop settings portal, now and whenever it
/// changes. Where there is no portal, nothing is ever said.
class SystemScheme : public QObject {
    Q_OBJECT

public:
    explicit SystemScheme(QObject* parent = nullptr);
    /// What a value of org.freedesktop.appearance color-scheme says: 1 dark, 2 light, else no wish.
    [[nodiscard]] static std::optional<bool> isDark(const QVariant& value);

signals:
    void darkWished(bool dark);

private slots:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void tell(const QVariant& value);
};

} // namespace sightline
