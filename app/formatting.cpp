// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formatting.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace sightline::format {
namespace {

const QString kNothing = QStringLiteral("–");
const QString kMinus = QStringLiteral("−");

const QLocale& locale()
{
    static const QLocale english(QLocale::English, QLocale::UnitedStates);
    return english;
}

/// Rounded to three significant digits, never in exponent form for what the window shows.
QString threeDigits(double magnitude)
{
    if (magnitude == 0)
        return QStringLiteral("0");
    if (magnitude < 1e-6)
        return QStringLiteral("<0.000001");
    const int exponent = static_cast<int>(std::floor(std::log10(magnitude)));
    const double unit = std::pow(10.0, exponent - 2);
    const double rounded = std::round(magnitude / unit) * unit;
    const int decimals = std::max(0, 2 - static_cast<int>(std::floor(std::log10(rounded) + 1e-9)));
    QString text = locale().toString(rounded, 'f', decimals);
    if (text.contains(QLatin1Char('.'))) {
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        if (text.endsWith(QLatin1Char('.')))
            text.chop(1);
    }
    return text;
}

} // namespace

QString number(double value)
{
    if (std::isnan(value))
        return kNothing;
    if (std::isinf(value))
        return (value < 0 ? kMinus : QString()) + QStringLiteral("∞");
    const QString magnitude = threeDigits(std::fabs(value));
    return value < 0 && magnitude != QStringLiteral("0") ? QString(kMinus + magnitude) : magnitude;
}

QString signedNumber(double value)
{
    const QString text = number(value);
    return value > 0 ? QString(QLatin1Char('+') + text) : text;
}

QString fixed(double value, int decimals)
{
    if (!std::isfinite(value))
        return number(value);
    const QString magnitude = locale().toString(std::fabs(value), 'f', decimals);
    return value < 0 ? QString(kMinus + magnitude) : magnitude;
}

QString count(std::int64_t value)
{
    return value < 0 ? QString(kMinus + locale().toString(qulonglong(0) - qulonglong(value)))
                     : locale().toString(qlonglong(value));
}

QString percent(double share)
{
    if (!std::isfinite(share))
        return kNothing;
    return locale().toString(std::round(share * 100), 'f', 0) + QStringLiteral(" %");
}

QString rate(double tokensPerSecond)
{
    if (!std::isfinite(tokensPerSecond) || tokensPerSecond <= 0)
        return kNothing;
    return number(tokensPerSecond >= 10 ? std::round(tokensPerSecond) : tokensPerSecond)
        + QStringLiteral(" tok/s");
}

QString duration(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0)
        return kNothing;
    if (seconds < 0.9995)
        return number(seconds * 1000 >= 10 ? std::round(seconds * 1000) : seconds * 1000)
            + QStringLiteral(" ms");
    if (seconds < 59.95)
        return locale().toString(seconds, 'f', 1) + QStringLiteral(" s");
    const auto whole = static_cast<qint64>(std::min(seconds, 1e12) + 0.5);
    const auto two = [](qint64 part) { return QStringLiteral("%1").arg(part, 2, 10, QLatin1Char('0')); };
    if (whole < 3600)
        return QStringLiteral("%1 min %2 s").arg(whole / 60).arg(two(whole % 60));
    return QStringLiteral("%1 h %2 min").arg(count(whole / 3600), two(whole % 3600 / 60));
}

QString bytes(std::int64_t value)
{
    if (value < 0)
        return kNothing;
    static constexpr std::array units { "B", "kB", "MB", "GB", "TB" };
    auto amount = static_cast<double>(value);
    std::size_t unit = 0;
    while (amount >= 999.5 && unit + 1 < units.size()) {
        amount /= 1000;
        ++unit;
    }
    return number(amount) + QLatin1Char(' ') + QLatin1String(units[unit]);
}

QString nats(double value)
{
    return number(value) + QStringLiteral(" nats");
}

QString parameters(std::int64_t value)
{
    static constexpr std::array units { "", "K", "M", "B", "T" };
    auto amount = static_cast<double>(value);
    std::size_t unit = 0;
    while (amount >= 999.5 && unit + 1 < units.size()) {
        amount /= 1000;
        ++unit;
    }
    return number(amount) + QLatin1String(units[unit]);
}

QString quoted(const QString& text, int longest)
{
    QString shown = text;
    // Marker tokens are written with wide bars and low blocks, which few fonts have.
    shown.replace(QChar(0xFF5C), QLatin1Char('|'));
    shown.replace(QChar(0x2581), QLatin1Char('_'));
    shown.replace(QLatin1Char('\n'), QStringLiteral("⏎"));
    shown.replace(QLatin1Char('\t'), QStringLiteral("⇥"));
    shown = shown.size() > 1 ? shown.trimmed() : shown;
    if (shown.isEmpty())
        shown = QStringLiteral("␣");
    if (shown == QStringLiteral(" "))
        shown = QStringLiteral("␣");
    if (shown.size() > longest) {
        shown.truncate(longest - 1);
        if (shown.back().isHighSurrogate())
            shown.chop(1);
        shown += QStringLiteral("…");
    }
    return QStringLiteral("“") + shown + QStringLiteral("”");
}

} // namespace sightline::format
