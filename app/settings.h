// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run_settings.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace sightline {

enum class ThemeChoice { System, Light, Dark };

/// `system`, `light` or `dark`; nothing else is a theme.
[[nodiscard]] QString themeName(ThemeChoice choice);
[[nodiscard]] std::optional<ThemeChoice> themeFromName(const QString& name);

/// What Sightline remembers between starts. Passed to who needs it; GUI thread only. Values read back
/// are checked: a settings file is edited by hand sooner or later.
class Settings {
public:
    Settings();                             ///< the user's own
    explicit Settings(const QString& file); ///< another file, as in tests and for screenshots

    /// One sentence when the file could not be read in full, which a copy beside it keeps, or cannot be written.
    [[nodiscard]] const QString& problem() const { return m_problem; }

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    /// Layouts under the names that people gave them; the empty name is how the window was left.
    [[nodiscard]] QStringList layoutNames() const; ///< without the empty one, sorted
    [[nodiscard]] QVariantMap layout(const QString& name) const; ///< empty when there is none
    void setLayout(const QString& name, const QVariantMap& layout); ///< an empty one forgets it
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    [[nodiscard]] QString lastFolder() const; ///< where file dialogs open
    void setLastFolder(const QString& folder);
    [[nodiscard]] QStringList recentDocuments() const; ///< newest first, at most ten
    void addRecentDocument(const QString& path);
    void forgetRecentDocument(const QString& path);
    [[nodiscard]] QStringList recentModels() const;
    void addRecentModel(const QString& folder);
    /// Selector, k, dense reference, sampling and the longest answer; what is missing or unusable keeps its default.
    [[nodiscard]] RunSettings runSettings() const;
    void setRunSettings(const RunSettings& settings);
    [[nodiscard]] bool autoKCurve() const; ///< KL(k) is measured whenever a token is chosen
    void setAutoKCurve(bool on);
    [[nodiscard]] bool isHistoryShown() const; ///< the list of conversations at the left edge
    void setHistoryShown(bool shown);
    /// Bytes that the kept conversations may take together before the oldest lose their keys.
    [[nodiscard]] qint64 libraryLimit() const;
    [[nodiscard]] bool compareDense() const;
    void setCompareDense(bool on);
    [[nodiscard]] QString systemPrompt() const;
    void setSystemPrompt(const QString& text);
    [[nodiscard]] QString presetsFile() const; ///< of sampling presets, beside the settings
    [[nodiscard]] bool markdown() const; ///< answers as Markdown; else as plain text
    void setMarkdown(bool on);
    /// Keys of a command as people chose them, portable text; nothing where it keeps its own. An empty list: no key.
    [[nodiscard]] std::optional<QStringList> keys(const QString& command) const;
    void setKeys(const QString& command, const std::optional<QStringList>& keys);
    [[nodiscard]] QStringList recentCommands() const; ///< ids, newest first, at most twenty
    void addRecentCommand(const QString& id);
    [[nodiscard]] SelectorSettings compareSelector() const; ///< of side B; dense unless it was chosen
    void setCompareSelector(const SelectorSettings& selector);

    /// Bookmarks of a document, by a key that stands for its text (see Bookmarks); an empty list forgets them.
    [[nodiscard]] QVariantList bookmarks(const QString& document) const;
    void setBookmarks(const QString& document, const QVariantList& bookmarks);
    /// What a view remembers of itself, by its own names; empty where it never did.
    [[nodiscard]] QVariantMap viewState(const QString& view) const;
    void setViewState(const QString& view, const QVariantMap& state);

private:
    [[nodiscard]] QStringList recent(const QString& key) const;
    void addRecent(const QString& key, const QString& path);
    void look();
    QString m_problem;
    mutable QSettings m_store;
};

} // namespace sightline
