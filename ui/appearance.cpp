// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"

#include "ui/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QToolTip>

namespace sightline {

Appearance::Appearance()
{
    m_isSystemDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font = QApplication::font();
    if (QFontDatabase::families().contains(QStringLiteral("Inter")))
        font.setFamilies({ QStringLiteral("Inter"), font.family() });
    font.setPixelSize(13);
    QApplication::setFont(font);
    QFont small = font;
    small.setPixelSize(12);
    QToolTip::setFont(small);
}

void Appearance::apply(ThemeChoice choice)
{
    m_choice = choice;
    dress();
}

void Appearance::setSystemDark(bool dark)
{
    if (std::exchange(m_isSystemDark, dark) != dark && m_choice == ThemeChoice::System)
        dress();
}

void Appearance::dress()
{
    const ThemeChoice choice = m_choice;
    const bool isDark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && m_isSystemDark);
    const Theme& theme = isDark ? Theme::darkTheme() : Theme::light();
    QApplication::setPalette(theme.palette());
    QToolTip::setPalette(theme.palette());
    qApp->setStyleSheet(theme.styleSheet());
}

} // namespace sightline
