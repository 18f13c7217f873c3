// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run_settings.h"

#include <QString>

#include <vector>

namespace sightline {

/// How answers are drawn and how long they may get, under a name.
struct SamplingPreset {
    QString name;
    SamplerSettings sampler;
    std::int64_t maxNewTokens = 64;
    bool isBuiltIn = false;
};

/// The presets that come with Sightline (Greedy, Balanced, Creative) and a person's own, which live in a plain JSON
/// file: {"presets": [{"name", "temperature", "top_p", "min_p", "seed", "max_new_tokens"}, ...]}. Every change is
/// written at once, whole or not at all. GUI thread.
class SamplingPresets {
public:
    /// A file that is missing is no failure; one that cannot be understood is, and stays as it is until the next save.
    explicit SamplingPresets(const QString& file);
    [[nodiscard]] const std::vector<SamplingPreset>& all() const { return m_all; } ///< the built-in ones first
    [[nodiscard]] const SamplingPreset* find(const QString& name) const;           ///< by name, in any case
    /// The preset that these settings are, by their values; the seed counts only where something is drawn.
    [[nodiscard]] const SamplingPreset* matching(const SamplerSettings& sampler, std::int64_t maxNewTokens) const;

    // Each returns one sentence that says why it failed, or nothing.
    QString save(const SamplingPreset& preset); ///< new, or in the place of one of that name
    QString rename(const QString& name, const QString& newName);
    QString remove(const QString& name);
    [[nodiscard]] const QString& failure() const { return m_failure; } ///< of reading the file

private:
    void read();
    QString write(std::vector<SamplingPreset> all);
    QString m_file;
    QString m_failure;
    std::vector<SamplingPreset> m_all;
};

/// "greedy", or "T 0.7 · top-p 0.9 · min-p 0.05 · seed 3".
[[nodiscard]] QString describeSampler(const SamplerSettings& sampler);

} // namespace sightline
