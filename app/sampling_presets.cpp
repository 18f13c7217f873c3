// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sampling_presets.h"

#include "app/formatting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace sightline {
namespace {

constexpr qint64 kLargestFile = 1 << 20;
constexpr qsizetype kLongestName = 60;
constexpr std::size_t kMostPresets = 200;

SamplingPreset preset(const char* name, double temperature, double topP, double minP)
{
    return { QString::fromLatin1(name), { temperature, topP, minP, 0 }, RunSettings().maxNewTokens, true };
}

bool isUsable(const SamplingPreset& each)
{
    const SamplerSettings& s = each.sampler;
    return !each.name.trimmed().isEmpty() && s.temperature >= 0 && s.temperature <= 10 && s.topP > 0 && s.topP <= 1
        && s.minP >= 0 && s.minP < 1 && each.maxNewTokens > 0 && each.maxNewTokens <= 1 << 20;
}

} // namespace

QString describeSampler(const SamplerSettings& sampler)
{
    if (sampler.temperature <= 0)
        return QStringLiteral("greedy");
    QStringList parts { QStringLiteral("T ") + format::number(sampler.temperature) };
    if (sampler.topP < 1)
        parts << QStringLiteral("top-p ") + format::number(sampler.topP);
    if (sampler.minP > 0)
        parts << QStringLiteral("min-p ") + format::number(sampler.minP);
    parts << QStringLiteral("seed %1").arg(sampler.seed);
    return parts.join(QStringLiteral(" · "));
}

SamplingPresets::SamplingPresets(const QString& file) : m_file(file)
{
    m_all = { preset("Greedy", 0, 1, 0), preset("Balanced", 0.7, 0.95, 0.02), preset("Creative", 1.1, 1, 0.05) };
    read();
}

void SamplingPresets::read()
{
    QFile file(m_file);
    if (!file.exists())
        return;
    const QString name = QFileInfo(m_file).fileName();
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestFile) {
        m_failure = QStringLiteral("The presets in “%1” cannot be read.").arg(name);
        return;
    }
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError || !json.object().value(QStringLiteral("presets")).isArray()) {
        m_failure = QStringLiteral("The presets in “%1” cannot be understood: %2.").arg(name, error.errorString());
        return;
    }
    int skipped = 0;
    for (const QJsonValue& value : json.object().value(QStringLiteral("presets")).toArray()) {
        const QJsonObject object = value.toObject();
        SamplingPreset each;
        each.name = object.value(QStringLiteral("name")).toString().trimmed().left(kLongestName);
        each.sampler.temperature = object.value(QStringLiteral("temperature")).toDouble(-1);
        each.sampler.topP = object.value(QStringLiteral("top_p")).toDouble(1);
        each.sampler.minP = object.value(QStringLiteral("min_p")).toDouble(0);
        each.sampler.seed = static_cast<std::uint64_t>(std::max<qint64>(0, object.value(QStringLiteral("seed")).toInteger()));
        each.maxNewTokens = object.value(QStringLiteral("max_new_tokens")).toInteger(RunSettings().maxNewTokens);
        if (isUsable(each) && !find(each.name) && m_all.size() < kMostPresets)
            m_all.push_back(each);
        else
            ++skipped;
    }
    if (skipped > 0)
        m_failure = QStringLiteral("%1 of the presets in “%2” have no name of their own or no usable values and are left out.")
                        .arg(skipped).arg(name);
}

const SamplingPreset* SamplingPresets::find(const QString& name) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const SamplingPreset& each) {
        return each.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return found == m_all.end() ? nullptr : &*found;
}

const SamplingPreset* SamplingPresets::matching(const SamplerSettings& sampler, std::int64_t maxNewTokens) const
{
    const auto isLike = [&](const SamplingPreset& each) {
        const SamplerSettings& s = each.sampler;
        if (each.isBuiltIn ? false : each.maxNewTokens != maxNewTokens)
            return false;
        if (s.temperature <= 0 || sampler.temperature <= 0) // nothing is drawn
            return s.temperature <= 0 && sampler.temperature <= 0;
        return s.temperature == sampler.temperature && s.topP == sampler.topP && s.minP == sampler.minP
            && (each.isBuiltIn || s.seed == sampler.seed);
    };
    // A person's own preset is the better name.
    const auto own = std::find_if(m_all.rbegin(), m_all.rend(), isLike);
    return own == m_all.rend() ? nullptr : &*own;
}

QString SamplingPresets::save(const SamplingPreset& wanted)
{
    SamplingPreset preset = wanted;
    preset.name = preset.name.simplified().left(kLongestName);
    preset.isBuiltIn = false;
    if (preset.name.isEmpty())
        return QStringLiteral("Give the preset a name.");
    if (!isUsable(preset))
        return QStringLiteral("These values cannot be a preset: temperature is 0 to 10, top-p above 0 up to 1, min-p 0 to below 1.");
    auto all = m_all;
    for (SamplingPreset& each : all)
        if (each.name.compare(preset.name, Qt::CaseInsensitive) == 0) {
            if (each.isBuiltIn)
                return QStringLiteral("“%1” comes with Sightline; choose another name.").arg(each.name);
            each = preset;
            return write(std::move(all));
        }
    if (all.size() >= kMostPresets)
        return QStringLiteral("There are %1 presets already; delete one first.").arg(all.size());
    all.push_back(preset);
    return write(std::move(all));
}

QString SamplingPresets::rename(const QString& name, const QString& newName)
{
    const QString to = newName.simplified().left(kLongestName);
    const SamplingPreset* preset = find(name);
    if (!preset || preset->isBuiltIn)
        return QStringLiteral("“%1” cannot be renamed.").arg(name);
    if (to.isEmpty())
        return QStringLiteral("Give the preset a name.");
    if (const SamplingPreset* other = find(to); other && other != preset)
        return QStringLiteral("There is a preset “%1” already.").arg(other->name);
    auto all = m_all;
    all[static_cast<std::size_t>(preset - m_all.data())].name = to;
    return write(std::move(all));
}

QString SamplingPresets::remove(const QString& name)
{
    const SamplingPreset* preset = find(name);
    if (!preset || preset->isBuiltIn)
        return QStringLiteral("“%1” cannot be deleted.").arg(name);
    auto all = m_all;
    all.erase(all.begin() + (preset - m_all.data()));
    return write(std::move(all));
}

/// Takes them only when they are on the disk.
QString SamplingPresets::write(std::vector<SamplingPreset> all)
{
    QJsonArray array;
    for (const SamplingPreset& each : all)
        if (!each.isBuiltIn)
            array.append(QJsonObject { { QStringLiteral("name"), each.name },
                                       { QStringLiteral("temperature"), each.sampler.temperature },
                                       { QStringLiteral("top_p"), each.sampler.topP },
                                       { QStringLiteral("min_p"), each.sampler.minP },
                                       { QStringLiteral("seed"), static_cast<qint64>(each.sampler.seed) },
                                       { QStringLiteral("max_new_tokens"), static_cast<qint64>(each.maxNewTokens) } });
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    const QByteArray json = QJsonDocument(QJsonObject { { QStringLiteral("presets"), array } }).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return QStringLiteral("The presets cannot be written to “%1”: %2.").arg(m_file, file.errorString());
    m_all = std::move(all);
    return {};
}

} // namespace sightline
