// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/color_scale.h"
#include "ui/panel.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTest>

#include <array>
#include <cmath>

using namespace sightline;

namespace {

using Triple = std::array<double, 3>;

double linear(double v)
{
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

Triple linearRgb(const QColor& c)
{
    return {linear(c.redF()), linear(c.greenF()), linear(c.blueF())};
}

double luminance(const QColor& c)
{
    const Triple rgb = linearRgb(c);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

// WCAG 2 contrast ratio.
double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

// CIELAB (D65) of linear RGB.
Triple lab(const Triple& rgb)
{
    const double x = (0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047;
    const double y = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    const double z = (0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883;
    const auto f = [](double t) {
        return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    };
    return {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
}

double lightness(const QColor& c)
{
    return lab(linearRgb(c))[0];
}

// Deuteranopia after Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB.
Triple deuteranopic(const QColor& c)
{
    const Triple v = linearRgb(c);
    const double m[3][3] = {{0.367322, 0.860646, -0.227968},
                            {0.280085, 0.672501, 0.047413},
                            {-0.011820, 0.042940, 0.968881}};
    Triple out{};
    for (std::size_t i = 0; i < 3; ++i)
        out[i] = std::clamp(m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2], 0.0, 1.0);
    return out;
}

/// How an eye without long, middle or short cones sees a colour: Machado, Oliveira and Fernandes (2009), severity 1.
Triple seenBy(const char* eye, const QColor& c)
{
    if (eye[0] == 'd')
        return deuteranopic(c);
    static const double protan[3][3] = {{0.152286, 1.052583, -0.204868},
                                        {0.114503, 0.786281, 0.099216},
                                        {-0.003882, -0.048116, 1.051998}};
    static const double tritan[3][3] = {{1.255528, -0.076749, -0.178779},
                                        {-0.078411, 0.930809, 0.147602},
                                        {0.004733, 0.691367, 0.303900}};
    const auto& m = eye[0] == 'p' ? protan : tritan;
    const Triple v = linearRgb(c);
    Triple out{};
    for (std::size_t i = 0; i < 3; ++i)
        out[i] = std::clamp(m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2], 0.0, 1.0);
    return out;
}

double distance(const Triple& a, const Triple& b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void everyRoleIsSet_data() { themes(); }
    void everyRoleIsSet();
    void inkReadsOnEveryStep_data() { themes(); }
    void inkReadsOnEveryStep();
    void rampLightnessIsMonotonic_data() { themes(); }
    void rampLightnessIsMonotonic();
    void darkRampHasEqualSteps();
    void colourBlindEyesTellRolesApart_data() { themes(); }
    void colourBlindEyesTellRolesApart();
    void textIsReadableOnItsGround_data() { themes(); }
    void textIsReadableOnItsGround();
    void rampStepsStayApartForColourBlindEyes_data() { themes(); }
    void rampStepsStayApartForColourBlindEyes();
    void styleSheetHasNoPlaceholders_data() { themes(); }
    void styleSheetHasNoPlaceholders();
    void themeFollowsThePalette();
    void rampSteps();
    void scaleRunsFromFirstToLast();
    void panelShowsItsTitles();

private:
    void themes()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    static const Theme& fetched(bool isDark)
    {
        return isDark ? Theme::darkTheme() : Theme::light();
    }
};

void TestTheme::everyRoleIsSet()
{
    QFETCH(bool, isDark);
    const Theme& t = fetched(isDark);
    QCOMPARE(t.dark, isDark);
    for (const QColor& c :
         {t.ink, t.muted, t.hairline, t.ground, t.panel, t.focus, t.runA, t.runB, t.runATint,
          t.runBTint, t.userBubble, t.mass, t.divergence, t.missed, t.score})
        QVERIFY(c.isValid());
    // Light is the published table.
    if (!isDark) {
        QCOMPARE(t.focus, QColor(0x0B, 0x62, 0xC4));
        QCOMPARE(t.selectionRamp[4], QColor(0xC7, 0x77, 0x00));
        QCOMPARE(t.missed, QColor(0xA2, 0x1C, 0xAF));
    }
}

void TestTheme::inkReadsOnEveryStep()
{
    QFETCH(bool, isDark);
    const Theme& t = fetched(isDark);
    for (std::size_t i = 0; i < 5; ++i)
        QVERIFY2(contrast(t.selectionInk[i], t.selectionRamp[i]) >= 4.5,
                 qPrintable(QStringLiteral("step %1: %2")
                                .arg(i)
                                .arg(contrast(t.selectionInk[i], t.selectionRamp[i]))));
    for (const QColor& ground : {t.panel, t.ground, t.userBubble, t.runATint, t.runBTint,
                                 t.divergenceTints[0], t.divergenceTints[1], t.divergenceTints[2]})
        QVERIFY2(contrast(t.ink, ground) >= 4.5, qPrintable(ground.name()));
    // Words are also written in these, on the panel.
    for (const QColor& text : {t.muted, t.focus, t.runA, t.runB, t.divergence, t.missed})
        QVERIFY2(contrast(text, t.panel) >= 4.5, qPrintable(text.name()));
    // Marks need 2.5 to be seen.
    QVERIFY(contrast(t.mass, t.panel) >= 2.5);
}

void TestTheme::rampLightnessIsMonotonic()
{
    QFETCH(bool, isDark);
    const Theme& t = fetched(isDark);
    const double sign = isDark ? 1 : -1; // away from the panel
    QVERIFY(sign * (lightness(t.selectionRamp[0]) - lightness(t.panel)) > 0);
    for (std::size_t i = 1; i < 5; ++i)
        QVERIFY(sign * (lightness(t.selectionRamp[i]) - lightness(t.selectionRamp[i - 1])) >= 3.5);
    for (std::size_t i = 1; i < 3; ++i)
        QVERIFY(sign * (lightness(t.divergenceTints[i]) - lightness(t.divergenceTints[i - 1])) >=
                3.5);
    // So must be what is interpolated between the steps.
    const ColorScale scale = ColorScale::selection(t);
    double last = lightness(QColor(scale.at(0)));
    for (double share = 0.05; share <= 1.0001; share += 0.05) {
        const double now = lightness(QColor(scale.at(share)));
        QVERIFY(sign * (now - last) > 0);
        last = now;
    }
}

void TestTheme::darkRampHasEqualSteps()
{
    const Theme& t = Theme::darkTheme();
    const double step = (lightness(t.selectionRamp[4]) - lightness(t.selectionRamp[0])) / 4;
    for (std::size_t i = 1; i < 5; ++i)
        QVERIFY(std::abs(lightness(t.selectionRamp[i]) - lightness(t.selectionRamp[i - 1]) - step) <
                1.0);
}

void TestTheme::colourBlindEyesTellRolesApart()
{
    QFETCH(bool, isDark);
    const Theme& t = fetched(isDark);
    const std::array<std::pair<const char*, QColor>, 5> roles = {{{"A", t.runA},
                                                                  {"B", t.runB},
                                                                  {"mass", t.mass},
                                                                  {"divergence", t.divergence},
                                                                  {"missed", t.missed}}};
    for (std::size_t i = 0; i < roles.size(); ++i)
        for (std::size_t j = i + 1; j < roles.size(); ++j) {
            const double apart =
                distance(lab(deuteranopic(roles[i].second)), lab(deuteranopic(roles[j].second)));
            QVERIFY2(apart >= 18, qPrintable(QStringLiteral("%1 and %2: %3")
                                                 .arg(QLatin1String(roles[i].first),
                                                      QLatin1String(roles[j].first))
                                                 .arg(apart)));
            QVERIFY(distance(lab(linearRgb(roles[i].second)), lab(linearRgb(roles[j].second))) >=
                    25);
        }
}

void TestTheme::textIsReadableOnItsGround()
{
    QFETCH(bool, isDark);
    const Theme& t = fetched(isDark);
    const QPalette p = t.palette();
    const struct {
        const char* what;
        QColor text, ground;
    } pairs[] = {{"ink on panel", t.ink, t.panel},
                 {"ink on ground", t.ink, t.ground},
                 {"ink in a question", t.ink, t.userBubble},
                 {"muted on panel", t.muted, t.panel},
                 {"muted on ground", t.muted, t.ground},
                 {"focus on panel", t.focus, t.panel},
                 {"A on panel", t.runA, t.panel},
                 {"A on its chip", t.runA, t.runATint},
                 {"B on panel", t.runB, t.panel},
                 {"B on its chip", t.runB, t.runBTint},
                 {"divergence on panel", t.divergence, t.panel},
                 {"missed on panel", t.missed, t.panel},
                 {"weak tint", t.ink, t.divergenceTints[0]},
                 {"middle tint", t.ink, t.divergenceTints[1]},
                 {"strong tint", t.ink, t.divergenceTints[2]},
                 {"button", p.color(QPalette::ButtonText), p.color(QPalette::Button)},
                 {"chosen text", p.color(QPalette::HighlightedText), p.color(QPalette::Highlight)},
                 {"tool tip", p.color(QPalette::ToolTipText), p.color(QPalette::ToolTipBase)},
                 {"link", p.color(QPalette::Link), p.color(QPalette::Base)}};
    for (const auto& pair : pairs)
        QVERIFY2(contrast(pair.text, pair.ground) >= 4.5,
                 qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(pair.what)).arg(contrast(pair.text, pair.ground))));
    // The outline of the focus is no text: 3 is what outlines need.
    QVERIFY(contrast(t.focus, t.ground) >= 3);
}

void TestTheme::rampStepsStayApartForColourBlindEyes()
{
    QFETCH(bool, isDark);
    const Theme& t = fetched(isDark);
    for (const char* eye : {"deuteranopia", "protanopia", "tritanopia"}) {
        Triple before = lab(seenBy(eye, t.panel));
        for (const QColor& step : t.selectionRamp) {
            const Triple now = lab(seenBy(eye, step));
            QVERIFY2(distance(before, now) >= 5,
                     qPrintable(QStringLiteral("%1 %2: %3").arg(QLatin1String(eye), step.name()).arg(distance(before, now))));
            before = now;
        }
        before = lab(seenBy(eye, t.panel));
        for (const QColor& step : t.divergenceTints) {
            const Triple now = lab(seenBy(eye, step));
            QVERIFY2(distance(before, now) >= 5,
                     qPrintable(QStringLiteral("%1 %2: %3").arg(QLatin1String(eye), step.name()).arg(distance(before, now))));
            before = now;
        }
    }
}

void TestTheme::styleSheetHasNoPlaceholders()
{
    QFETCH(bool, isDark);
    const QString sheet = fetched(isDark).styleSheet();
    QVERIFY(!sheet.contains(QLatin1Char('@')));
    QCOMPARE(sheet.count(QLatin1Char('{')), sheet.count(QLatin1Char('}')));
    QVERIFY(sheet.contains(fetched(isDark).focus.name()));
}

void TestTheme::themeFollowsThePalette()
{
    QWidget widget;
    widget.setPalette(Theme::darkTheme().palette());
    QVERIFY(Theme::of(&widget).dark);
    widget.setPalette(Theme::light().palette());
    QVERIFY(!Theme::of(&widget).dark);
    QVERIFY(!Theme::of(nullptr).dark);
}

void TestTheme::rampSteps()
{
    QCOMPARE(Theme::rampStep(0), -1);
    QCOMPARE(Theme::rampStep(-1), -1);
    QCOMPARE(Theme::rampStep(std::nan("")), -1);
    QCOMPARE(Theme::rampStep(0.0001), 0);
    QCOMPARE(Theme::rampStep(0.2), 0);
    QCOMPARE(Theme::rampStep(0.21), 1);
    QCOMPARE(Theme::rampStep(0.6), 2);
    QCOMPARE(Theme::rampStep(0.81), 4);
    QCOMPARE(Theme::rampStep(1), 4);
    QCOMPARE(Theme::rampStep(7), 4);
}

void TestTheme::scaleRunsFromFirstToLast()
{
    const Theme& t = Theme::light();
    const ColorScale scale = ColorScale::selection(t);
    QCOMPARE(QColor(scale.at(0)), t.selectionRamp[0]);
    QCOMPARE(QColor(scale.at(1)), t.selectionRamp[4]);
    QCOMPARE(QColor(scale.at(9)), t.selectionRamp[4]);
    QCOMPARE(QColor(scale.at(std::nan(""))), t.selectionRamp[0]);
    QVERIFY(densityTone(0.01) > 0.1); // one of a hundred is still seen
    QCOMPARE(densityTone(1), 1.0);
    QCOMPARE(densityTone(0), 0.0);
}

void TestTheme::panelShowsItsTitles()
{
    Panel panel(QStringLiteral("Document"));
    panel.setPalette(Theme::light().palette());
    panel.setSubtitle(QStringLiteral("lantern-house.md · 7,412 tokens"));
    auto* body = new QWidget;
    panel.setBody(body);
    panel.titleRow()->addWidget(new QLabel(QStringLiteral("control")));
    panel.resize(500, 200);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QStringList texts;
    for (const QLabel* label : panel.findChildren<QLabel*>())
        if (label->isVisible())
            texts << label->text();
    QCOMPARE(texts, (QStringList{QStringLiteral("Document"),
                                 QStringLiteral("lantern-house.md · 7,412 tokens"),
                                 QStringLiteral("control")}));
    QCOMPARE(body->parentWidget(), &panel);
    QVERIFY(body->height() > 120);
    // A card: panel colour inside, rounded off at the corner.
    const QImage image = panel.grab().toImage();
    QCOMPARE(image.pixelColor(250, 150), Theme::light().panel);
    QVERIFY(image.pixelColor(0, 0) != Theme::light().panel);
    // Another body takes the place of the first.
    panel.setBody(new QLabel(QStringLiteral("second")));
    QVERIFY(!body->isVisible());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
