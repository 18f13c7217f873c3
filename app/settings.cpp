// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "engine/recorded_selection.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sightline {
namespace {

constexpr int kMostRecent = 10;
constexpr int kMostCommands = 20;
const QString kRecentDocuments = QStringLiteral("recent/documents");
const QString kRecentModels = QStringLiteral("recent/models");

} // namespace

QString themeName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

std::optional<ThemeChoice> themeFromName(const QString& name)
{
    for (const auto choice : { ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark })
        if (name == themeName(choice))
            return choice;
    return std::nullopt;
}

Settings::Settings() : m_store(QStringLiteral("Sightline"), QStringLiteral("Sightline"))
{
    look();
}

Settings::Settings(const QString& file) : m_store(file, QSettings::IniFormat)
{
    look();
}

void Settings::look()
{
    const QString file = m_store.fileName();
    if (m_store.status() == QSettings::FormatError) {
        // The next change writes the file anew, without what could not be read.
        const QString copy = file + QStringLiteral(".damaged");
        QFile::remove(copy);
        m_problem = QFile::copy(file, copy)
            ? QStringLiteral("The settings in “%1” are damaged; what could be read is in force, and a copy is in “%2”.").arg(file, copy)
            : QStringLiteral("The settings in “%1” are damaged; what could be read is in force.").arg(file);
    } else if (m_store.status() == QSettings::AccessError || !m_store.isWritable()) {
        m_problem = QStringLiteral("Settings are not remembered: “%1” cannot be written.").arg(file);
    }
}

QByteArray Settings::geometry() const
{
    return m_store.value(QStringLiteral("window/geometry")).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry)
{
    m_store.setValue(QStringLiteral("window/geometry"), geometry);
}

QStringList Settings::layoutNames() const
{
    QStringList names = m_store.value(QStringLiteral("window/layouts")).toMap().keys();
    names.removeAll(QString());
    names.sort(Qt::CaseInsensitive);
    return names;
}

QVariantMap Settings::layout(const QString& name) const
{
    return m_store.value(QStringLiteral("window/layouts")).toMap().value(name).toMap();
}

void Settings::setLayout(const QString& name, const QVariantMap& layout)
{
    QVariantMap layouts = m_store.value(QStringLiteral("window/layouts")).toMap();
    if (layout.isEmpty())
        layouts.remove(name);
    else
        layouts[name] = layout;
    m_store.setValue(QStringLiteral("window/layouts"), layouts);
}

ThemeChoice Settings::theme() const
{
    return themeFromName(m_store.value(QStringLiteral("window/theme")).toString())
        .value_or(ThemeChoice::System);
}

void Settings::setTheme(ThemeChoice theme)
{
    m_store.setValue(QStringLiteral("window/theme"), themeName(theme));
}

QString Settings::lastFolder() const
{
    const QString folder = m_store.value(QStringLiteral("files/last_folder")).toString();
    return QFileInfo(folder).isDir() ? folder : QString();
}

void Settings::setLastFolder(const QString& folder)
{
    m_store.setValue(QStringLiteral("files/last_folder"), folder);
}

QStringList Settings::recent(const QString& key) const
{
    QStringList paths = m_store.value(key).toStringList();
    paths.removeAll(QString());
    paths.removeDuplicates();
    return paths.mid(0, kMostRecent);
}

void Settings::addRecent(const QString& key, const QString& path)
{
    QStringList paths = recent(key);
    paths.removeAll(path);
    paths.prepend(path);
    m_store.setValue(key, QStringList(paths.mid(0, kMostRecent)));
}

QStringList Settings::recentDocuments() const
{
    return recent(kRecentDocuments);
}

void Settings::addRecentDocument(const QString& path)
{
    addRecent(kRecentDocuments, path);
}

void Settings::forgetRecentDocument(const QString& path)
{
    QStringList paths = recent(kRecentDocuments);
    paths.removeAll(path);
    m_store.setValue(kRecentDocuments, paths);
}

std::optional<QStringList> Settings::keys(const QString& command) const
{
    const QVariant value = m_store.value(QStringLiteral("keys/") + command);
    return value.isValid() ? std::optional(value.toStringList()) : std::nullopt;
}

void Settings::setKeys(const QString& command, const std::optional<QStringList>& keys)
{
    const QString name = QStringLiteral("keys/") + command;
    if (keys)
        m_store.setValue(name, *keys);
    else
        m_store.remove(name);
}

QStringList Settings::recentCommands() const
{
    return m_store.value(QStringLiteral("commands/recent")).toStringList().mid(0, kMostCommands);
}

void Settings::addRecentCommand(const QString& id)
{
    QStringList ids = recentCommands();
    ids.removeAll(id);
    ids.prepend(id);
    m_store.setValue(QStringLiteral("commands/recent"), QStringList(ids.mid(0, kMostCommands)));
}

QStringList Settings::recentModels() const
{
    return recent(kRecentModels);
}

void Settings::addRecentModel(const QString& folder)
{
    addRecent(kRecentModels, folder);
}

RunSettings Settings::runSettings() const
{
    RunSettings settings;
    settings.denseReference = m_store.value(QStringLiteral("run/dense_reference"), true).toBool();
    const std::string name
        = m_store.value(QStringLiteral("run/selector")).toString().toStdString();
    if (const auto kind = selectorFromName(name); kind && *kind != SelectorKind::Replay) // there is nothing to replay yet
        settings.selector.kind = *kind;
    bool isNumber = false;
    const qint64 k = m_store.value(QStringLiteral("run/k"), 0).toLongLong(&isNumber);
    settings.selector.k = isNumber ? std::clamp<qint64>(k, 0, 1 << 24) : 0;
    const auto real = [this](const QString& key, double least, double most, double usual) {
        bool isReal = false;
        const double value = m_store.value(key, usual).toDouble(&isReal);
        return isReal && value >= least && value <= most ? value : usual;
    };
    SamplerSettings& sampler = settings.sampler;
    sampler.temperature = real(QStringLiteral("run/temperature"), 0, 10, sampler.temperature);
    sampler.topP = real(QStringLiteral("run/top_p"), 0.001, 1, sampler.topP);
    sampler.minP = real(QStringLiteral("run/min_p"), 0, 0.999, sampler.minP);
    sampler.seed = m_store.value(QStringLiteral("run/seed"), 0).toULongLong();
    const qint64 longest = m_store.value(QStringLiteral("run/max_new_tokens"), qint64(settings.maxNewTokens)).toLongLong(&isNumber);
    if (isNumber && longest > 0 && longest <= 1 << 20)
        settings.maxNewTokens = longest;
    return settings;
}

void Settings::setRunSettings(const RunSettings& settings)
{
    const SelectorSettings selector = withoutReplay(settings.selector); // a recording is gone with the window
    const auto name = selectorName(selector.kind);
    m_store.setValue(QStringLiteral("run/dense_reference"), settings.denseReference);
    m_store.setValue(QStringLiteral("run/selector"),
                     QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    m_store.setValue(QStringLiteral("run/k"), qlonglong(selector.k));
    m_store.setValue(QStringLiteral("run/temperature"), settings.sampler.temperature);
    m_store.setValue(QStringLiteral("run/top_p"), settings.sampler.topP);
    m_store.setValue(QStringLiteral("run/min_p"), settings.sampler.minP);
    m_store.setValue(QStringLiteral("run/seed"), qulonglong(settings.sampler.seed));
    m_store.setValue(QStringLiteral("run/max_new_tokens"), qlonglong(settings.maxNewTokens));
}

bool Settings::autoKCurve() const
{
    return m_store.value(QStringLiteral("view/auto_k_curve"), false).toBool();
}

void Settings::setAutoKCurve(bool on)
{
    m_store.setValue(QStringLiteral("view/auto_k_curve"), on);
}

bool Settings::isHistoryShown() const
{
    return m_store.value(QStringLiteral("window/history"), false).toBool();
}

void Settings::setHistoryShown(bool shown)
{
    m_store.setValue(QStringLiteral("window/history"), shown);
}

qint64 Settings::libraryLimit() const
{
    constexpr qint64 kDefault = 2048; // MiB
    bool isNumber = false;
    const qint64 mebibytes = m_store.value(QStringLiteral("library/limit_mib"), kDefault).toLongLong(&isNumber);
    return std::clamp<qint64>(isNumber ? mebibytes : kDefault, 16, 1 << 24) << 20;
}

bool Settings::compareDense() const
{
    return m_store.value(QStringLiteral("run/compare_dense"), false).toBool();
}

void Settings::setCompareDense(bool on)
{
    m_store.setValue(QStringLiteral("run/compare_dense"), on);
}

SelectorSettings Settings::compareSelector() const
{
    SelectorSettings selector{ SelectorKind::Dense };
    const auto kind = selectorFromName(m_store.value(QStringLiteral("run/compare_selector")).toString().toStdString());
    if (kind && *kind != SelectorKind::Replay)
        selector.kind = *kind;
    selector.k = std::clamp<qint64>(m_store.value(QStringLiteral("run/compare_k"), 0).toLongLong(), 0, 1 << 24);
    return selector;
}

void Settings::setCompareSelector(const SelectorSettings& chosen)
{
    const SelectorSettings selector = withoutReplay(chosen);
    const auto name = selectorName(selector.kind);
    m_store.setValue(QStringLiteral("run/compare_selector"),
                     QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    m_store.setValue(QStringLiteral("run/compare_k"), qlonglong(selector.k));
}

QVariantList Settings::bookmarks(const QString& document) const
{
    const QByteArray json = m_store.value(QStringLiteral("bookmarks/") + document).toString().toUtf8();
    return QJsonDocument::fromJson(json).array().toVariantList();
}

void Settings::setBookmarks(const QString& document, const QVariantList& bookmarks)
{
    const QString key = QStringLiteral("bookmarks/") + document;
    if (bookmarks.isEmpty())
        m_store.remove(key);
    else // readable for whoever looks into the file
        m_store.setValue(key, QString::fromUtf8(QJsonDocument::fromVariant(bookmarks).toJson(QJsonDocument::Compact)));
}

QVariantMap Settings::viewState(const QString& view) const
{
    QVariantMap state;
    m_store.beginGroup(QStringLiteral("view_") + view);
    for (const QString& key : m_store.childKeys())
        state[key] = m_store.value(key);
    m_store.endGroup();
    return state;
}

void Settings::setViewState(const QString& view, const QVariantMap& state)
{
    m_store.beginGroup(QStringLiteral("view_") + view);
    for (auto at = state.begin(); at != state.end(); ++at)
        m_store.setValue(at.key(), at.value());
    m_store.endGroup();
}

QString Settings::systemPrompt() const
{
    return m_store.value(QStringLiteral("run/system_prompt")).toString().left(100'000);
}

void Settings::setSystemPrompt(const QString& text)
{
    m_store.setValue(QStringLiteral("run/system_prompt"), text);
}

QString Settings::presetsFile() const
{
    return QFileInfo(m_store.fileName()).absolutePath() + QStringLiteral("/sampling_presets.json");
}

bool Settings::markdown() const
{
    return m_store.value(QStringLiteral("window/markdown"), true).toBool();
}

void Settings::setMarkdown(bool on)
{
    m_store.setValue(QStringLiteral("window/markdown"), on);
}

} // namespace sightline
