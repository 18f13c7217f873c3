// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

/// Numbers as a person reads them: at most three significant digits, a unit, no jitter. English
/// conventions (comma between thousands, point before decimals) whatever the locale, as in the documents
/// that the program writes. A value that was not measured (NaN) is an en dash.
namespace sightline::format {

[[nodiscard]] QString number(double value);             ///< "0.0042", "41.3", "12,300", "∞"
[[nodiscard]] QString signedNumber(double value);       ///< "+2.97", "−0.36", "0"
[[nodiscard]] QString fixed(double value, int decimals); ///< "0.970": constant width in tables
[[nodiscard]] QString count(std::int64_t value);        ///< "7,412": exact
[[nodiscard]] QString percent(double share);            ///< 0.634 -> "63 %"
[[nodiscard]] QString rate(double tokensPerSecond);     ///< "41 tok/s", "1,230 tok/s"
[[nodiscard]] QString duration(double seconds);         ///< "240 ms", "3.9 s", "2 min 05 s", "1 h 03 min"
[[nodiscard]] QString bytes(std::int64_t value);        ///< "412 MB" (decimal units)
[[nodiscard]] QString nats(double value);               ///< "0.004 nats"
[[nodiscard]] QString parameters(std::int64_t value);   ///< "28.8M", "671B"
/// A token's text inside quotation marks, with line breaks and tabs made visible, cut at `longest`.
[[nodiscard]] QString quoted(const QString& text, int longest = 24);

} // namespace sightline::format
