// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace sightline {

/// A word of the window: what it means in a sentence, and its formula.
struct Term {
    const char* id;       ///< lasting, as "covered_mass"
    const char* name;     ///< to be translated with termName
    const char* sentence;
    const char* formula;  ///< empty where there is none
};

/// The one table of terms, in the order in which one understands them.
[[nodiscard]] std::span<const Term> glossary();
/// Null for an unknown id.
[[nodiscard]] const Term* findTerm(const QString& id);

[[nodiscard]] QString termName(const Term& term);
[[nodiscard]] QString termSentence(const Term& term);
/// Rich text for tool tips: name, sentence, formula. Empty for an unknown id.
[[nodiscard]] QString termTip(const QString& id);
/// Terms that contain every word of `typed` in name, sentence or formula, as HTML; a sentence when none does.
[[nodiscard]] QString glossaryHtml(const QString& typed, const QString& mutedColour);

} // namespace sightline
