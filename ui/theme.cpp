// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QWidget>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

// Light: the colours of the window sketch. Ink stays readable (contrast >= 4.5) on every ramp step.
Theme makeLight()
{
    Theme t;
    t.dark = false;
    t.ink = QColor(0x1F, 0x23, 0x28);
    t.muted = QColor(0x66, 0x70, 0x85);
    t.hairline = QColor(0xE3, 0xE6, 0xEA);
    t.ground = QColor(0xF4, 0xF5, 0xF3);
    t.panel = QColor(0xFF, 0xFF, 0xFF);
    t.focus = QColor(0x0B, 0x62, 0xC4);
    t.runA = QColor(0x0F, 0x76, 0x6E);
    t.runB = QColor(0x6D, 0x28, 0xD9);
    t.runATint = QColor(0xE3, 0xF3, 0xF0);
    t.runBTint = QColor(0xF0, 0xE9, 0xFD);
    t.userBubble = QColor(0xEC, 0xF3, 0xFE);
    t.mass = QColor(0x7C, 0x9F, 0xE0);
    t.divergence = QColor(0xB4, 0x41, 0x0E);
    t.missed = QColor(0xA2, 0x1C, 0xAF);
    t.score = QColor(0xC6, 0xCC, 0xD6);
    t.plateau = QColor(0xA8, 0x9F, 0x8B);
    t.divergenceTints = {QColor(0xFD, 0xE8, 0xDC), QColor(0xF9, 0xC9, 0xAE),
                         QColor(0xEE, 0x9C, 0x70)};
    t.selectionRamp = {QColor(0xFF, 0xF7, 0xE0), QColor(0xFF, 0xE9, 0xB3), QColor(0xFF, 0xD1, 0x66),
                       QColor(0xF4, 0xA6, 0x2A), QColor(0xC7, 0x77, 0x00)};
    t.selectionInk.fill(t.ink);
    return t;
}

// Dark: the ramp climbs from the panel in equal steps of lightness (CIELAB L* 21, 32, 43, 54, 65)
// at the amber of the light one, and the ink turns dark where the ground has become bright. Violet,
// blue and magenta keep apart by lightness as well, because a colour-blind eye sees one hue in all
// three.
Theme makeDark()
{
    Theme t;
    t.dark = true;
    t.ink = QColor(0xE6, 0xE8, 0xEB);
    t.muted = QColor(0x98, 0xA1, 0xB0);
    t.hairline = QColor(0x33, 0x38, 0x41);
    t.ground = QColor(0x16, 0x18, 0x1D);
    t.panel = QColor(0x1E, 0x21, 0x27);
    t.focus = QColor(0x5C, 0xB8, 0xFF);
    t.runA = QColor(0x2D, 0xD4, 0xBF);
    t.runB = QColor(0x9B, 0x7B, 0xFF);
    t.runATint = QColor(0x1B, 0x38, 0x38);
    t.runBTint = QColor(0x27, 0x23, 0x40);
    t.userBubble = QColor(0x25, 0x31, 0x44);
    t.mass = QColor(0x5A, 0x7F, 0xC0);
    t.divergence = QColor(0xF0, 0x88, 0x5A);
    t.missed = QColor(0xF5, 0x5F, 0xD6);
    t.score = QColor(0x4D, 0x55, 0x63);
    t.plateau = QColor(0x8A, 0x7E, 0x67);
    t.divergenceTints = {QColor(0x3A, 0x28, 0x20), QColor(0x62, 0x37, 0x22),
                         QColor(0x97, 0x47, 0x27)};
    t.selectionRamp = {QColor(0x44, 0x2E, 0x13), QColor(0x69, 0x43, 0x0E), QColor(0x90, 0x59, 0x00),
                       QColor(0xB6, 0x72, 0x00), QColor(0xD9, 0x8E, 0x07)};
    const QColor darkInk(0x16, 0x18, 0x1D);
    t.selectionInk = {t.ink, t.ink, t.ink, darkInk, darkInk};
    return t;
}

QColor mix(const QColor& a, const QColor& b, double share)
{
    const auto part = [share](int x, int y) {
        return static_cast<int>(std::lround(x + (y - x) * share));
    };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

} // namespace

const Theme& Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme& Theme::darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme& Theme::of(const QWidget* widget)
{
    const bool isDark = widget && widget->palette().color(QPalette::Window).lightness() < 128;
    return isDark ? darkTheme() : light();
}

QPalette Theme::palette() const
{
    QPalette p;
    const QColor button = mix(panel, hairline, 0.6);
    p.setColor(QPalette::Window, ground);
    p.setColor(QPalette::WindowText, ink);
    p.setColor(QPalette::Base, panel);
    p.setColor(QPalette::AlternateBase, mix(panel, ground, 0.7));
    p.setColor(QPalette::Text, ink);
    p.setColor(QPalette::PlaceholderText, muted);
    p.setColor(QPalette::Button, button);
    p.setColor(QPalette::ButtonText, ink);
    p.setColor(QPalette::BrightText, dark ? ink : panel);
    p.setColor(QPalette::Light, mix(panel, ink, dark ? 0.15 : 0.0));
    p.setColor(QPalette::Midlight, hairline);
    p.setColor(QPalette::Mid, mix(hairline, ink, 0.15));
    p.setColor(QPalette::Dark, mix(hairline, ink, 0.35));
    p.setColor(QPalette::Shadow, mix(ground, QColor(Qt::black), 0.6));
    p.setColor(QPalette::Highlight, focus);
    p.setColor(QPalette::HighlightedText, dark ? ground : panel);
    p.setColor(QPalette::Link, focus);
    p.setColor(QPalette::LinkVisited, runB);
    p.setColor(QPalette::ToolTipBase, dark ? mix(panel, ink, 0.08) : panel);
    p.setColor(QPalette::ToolTipText, ink);
    const QColor faint = mix(muted, panel, 0.4);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faint);
    p.setColor(QPalette::Disabled, QPalette::Highlight, hairline);
    return p;
}

QString Theme::styleSheet() const
{
    // Only what the palette cannot say: pills, the underlined tab, the slim slider and scroll bar.
    QString sheet = QStringLiteral(R"(
QToolTip { color: @ink; background: @tip; border: 1px solid @line; padding: 6px 8px; }
QToolBar { background: @panel; border: none; border-bottom: 1px solid @line; spacing: 8px; padding: 6px 12px; }
QMenuBar { background: @panel; color: @ink; }
QMenuBar::item { padding: 4px 8px; background: transparent; border-radius: 6px; }
QMenuBar::item:selected { background: @pill; }
QStatusBar { background: @panel; color: @ink; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QPushButton, QToolButton { background: @pill; color: @ink; border: 1px solid transparent; border-radius: 10px;
    padding: 3px 10px; min-height: 18px; }
QPushButton:hover, QToolButton:hover { background: @pillHover; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: @pillDown; }
QPushButton:focus, QToolButton:focus { border: 1px solid @focus; }
QPushButton:disabled, QToolButton:disabled { color: @faint; }
QPushButton:default { background: @focus; color: @onFocus; }
QToolButton[flat="true"], QPushButton[flat="true"] { background: transparent; color: @muted; }
QToolButton[flat="true"]:hover, QPushButton[flat="true"]:hover { background: @pill; color: @ink; }
QToolButton::menu-indicator { subcontrol-position: right center; right: 4px; }
QComboBox, QSpinBox { background: @pill; color: @ink; border: 1px solid transparent; border-radius: 10px;
    padding: 2px 8px; min-height: 19px; selection-background-color: @focus; selection-color: @onFocus; }
QComboBox:hover, QSpinBox:hover { background: @pillHover; }
QComboBox:focus, QSpinBox:focus { border: 1px solid @focus; }
QComboBox:disabled, QSpinBox:disabled { color: @faint; }
QComboBox::drop-down { border: none; width: 18px; }
QComboBox::down-arrow { image: none; width: 0; height: 0; border-left: 4px solid @pill; border-right: 4px solid @pill;
    border-top: 5px solid @muted; margin-right: 6px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; background: transparent; width: 16px; }
QSpinBox::up-button { subcontrol-position: top right; margin-top: 2px; }
QSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: 2px; }
QSpinBox::up-arrow { image: none; width: 0; height: 0; border-left: 3px solid @pill; border-right: 3px solid @pill;
    border-bottom: 4px solid @muted; }
QSpinBox::down-arrow { image: none; width: 0; height: 0; border-left: 3px solid @pill; border-right: 3px solid @pill;
    border-top: 4px solid @muted; }
QHeaderView { background: @panel; }
QHeaderView::section { background: @panel; color: @muted; border: none; border-bottom: 1px solid @line; padding: 3px 8px; }
QHeaderView::up-arrow { image: none; subcontrol-position: top center; width: 0; height: 0; border-left: 3px solid @panel;
    border-right: 3px solid @panel; border-bottom: 4px solid @muted; }
QHeaderView::down-arrow { image: none; subcontrol-position: top center; width: 0; height: 0; border-left: 3px solid @panel;
    border-right: 3px solid @panel; border-top: 4px solid @muted; }
QTableView { background: @panel; selection-background-color: @pillDown; selection-color: @ink; }
QTableView::item { padding: 0 8px; }
QLineEdit[filter="true"] { background: @pill; color: @ink; border: 1px solid transparent; border-radius: 10px; padding: 3px 8px; }
QLineEdit[filter="true"]:focus { border: 1px solid @focus; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @muted; border: none; border-bottom: 2px solid transparent;
    padding: 6px 2px; margin-right: 22px; }
QTabBar::tab:hover { color: @ink; }
QTabBar::tab:selected { color: @focus; border-bottom: 2px solid @focus; font-weight: 600; }
QTabBar::tab:focus { color: @focus; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @track; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: @trackDone; }
QSlider::handle:horizontal { width: 8px; margin: -6px 0; border-radius: 3px; background: @focus; }
QSlider::handle:horizontal:focus { border: 1px solid @ink; }
QProgressBar { background: @track; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @runA; border-radius: 3px; }
QScrollBar:vertical { width: 10px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 0; }
QScrollBar::handle { background: @track; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @trackDone; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
)");
    const struct {
        const char* name;
        QColor colour;
    } values[] = {
        // Longer names first, so that none is taken for the beginning of another.
        {"@pillHover", mix(panel, muted, dark ? 0.30 : 0.22)},
        {"@pillDown", mix(panel, focus, dark ? 0.35 : 0.18)},
        {"@pill", mix(panel, muted, dark ? 0.18 : 0.10)},
        {"@trackDone", mix(panel, muted, 0.55)},
        {"@track", mix(panel, muted, 0.30)},
        {"@onFocus", dark ? ground : panel},
        {"@focus", focus},
        {"@faint", mix(muted, panel, 0.4)},
        {"@muted", muted},
        {"@panel", panel},
        {"@line", hairline},
        {"@runA", runA},
        {"@tip", dark ? mix(panel, ink, 0.08) : panel},
        {"@ink", ink},
    };
    for (const auto& value : values)
        sheet.replace(QLatin1String(value.name), value.colour.name());
    return sheet;
}

int Theme::rampStep(double share)
{
    if (!(share > 0))
        return -1;
    return std::clamp(static_cast<int>(std::ceil(share * 5 - 1e-9)) - 1, 0, 4);
}

} // namespace sightline
