// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/sampling_popover.h"

#include "app/session.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sightline {

SamplingPopover::SamplingPopover(Session* session, SamplingPresets* presets, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_session(session), m_presets(presets)
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("System prompt and sampling"));
    setFixedWidth(380);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    auto* systemLabel = new QLabel(tr("&System prompt"), this);
    column->addWidget(systemLabel);
    m_system = new QPlainTextEdit(this);
    m_system->setPlaceholderText(tr("Said to the model in front of the document and the conversation. Empty: nothing."));
    m_system->setAccessibleName(tr("System prompt"));
    m_system->setTabChangesFocus(true);
    m_system->setFixedHeight(84);
    systemLabel->setBuddy(m_system);
    column->addWidget(m_system);

    auto* form = new QFormLayout;
    form->setSpacing(6);
    m_preset = new QComboBox(this);
    m_preset->setAccessibleName(tr("Preset"));
    form->addRow(tr("&Preset"), m_preset);
    const auto real = [&](const QString& name, const QString& tip, double least, double most, double step, int decimals) {
        auto* box = new QDoubleSpinBox(this);
        box->setRange(least, most);
        box->setSingleStep(step);
        box->setDecimals(decimals);
        box->setToolTip(tip);
        QString plain = name;
        box->setAccessibleName(plain.remove(QLatin1Char('&')));
        form->addRow(name, box);
        connect(box, &QDoubleSpinBox::valueChanged, this, &SamplingPopover::applyValues);
        return box;
    };
    m_temperature = real(tr("&Temperature"), tr("Logits are divided by it; 0 is greedy: always the most probable token"), 0, 10, 0.1, 2);
    m_topP = real(tr("T&op-p"), tr("Draws from the fewest tokens that hold this share of the probability; 1: from all"), 0.01, 1, 0.05, 3);
    m_minP = real(tr("&Min-p"), tr("Leaves out tokens below this share of the largest probability; 0: none"), 0, 0.99, 0.01, 3);
    const auto whole = [&](const QString& name, const QString& tip, int least, int most) {
        auto* box = new QSpinBox(this);
        box->setRange(least, most);
        box->setGroupSeparatorShown(true);
        box->setToolTip(tip);
        QString plain = name;
        box->setAccessibleName(plain.remove(QLatin1Char('&')));
        form->addRow(name, box);
        connect(box, &QSpinBox::valueChanged, this, &SamplingPopover::applyValues);
        return box;
    };
    m_seed = whole(tr("See&d"), tr("The same seed draws the same tokens again"), 0, 2'000'000'000);
    m_longest = whole(tr("&Longest answer"), tr("An answer ends after so many tokens"), 1, 1 << 20);
    m_longest->setSuffix(tr(" tokens"));
    column->addLayout(form);

    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    m_name = new QLineEdit(this);
    m_name->setPlaceholderText(tr("Name of an own preset"));
    m_name->setAccessibleName(tr("Name of an own preset"));
    m_name->setMaxLength(60);
    row->addWidget(m_name, 1);
    const auto button = [&](const QString& text, const QString& tip) {
        auto* each = new QToolButton(this);
        each->setText(text);
        each->setToolTip(tip);
        each->setAccessibleName(tip);
        row->addWidget(each);
        return each;
    };
    QToolButton* save = button(tr("Save"), tr("Keep these values under the name"));
    m_rename = button(tr("Rename"), tr("Give the chosen preset this name"));
    m_remove = button(tr("Delete"), tr("Delete the chosen preset"));
    column->addLayout(row);
    m_note = new QLabel(this);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    column->addWidget(m_note);
    say(m_presets->failure());

    connect(m_preset, &QComboBox::activated, this, [this] { applyPreset(m_preset->currentData().toString()); });
    connect(save, &QToolButton::clicked, this, &SamplingPopover::savePreset);
    connect(m_name, &QLineEdit::returnPressed, this, &SamplingPopover::savePreset);
    connect(m_rename, &QToolButton::clicked, this, &SamplingPopover::renamePreset);
    connect(m_remove, &QToolButton::clicked, this, &SamplingPopover::removePreset);
    connect(m_session, &Session::settingsChanged, this, &SamplingPopover::refresh);
    fillPresets();
    refresh();
}

QString SamplingPopover::note() const
{
    return m_note->text();
}

void SamplingPopover::say(const QString& sentence)
{
    QPalette p = palette();
    p.setColor(QPalette::WindowText, Theme::of(this).divergence);
    m_note->setPalette(p);
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void SamplingPopover::openAbove(QWidget* button)
{
    m_system->setPlainText(m_session->systemPrompt());
    refresh();
    adjustSize();
    QPoint at = button->mapToGlobal(QPoint(0, 0)) - QPoint(0, height() + 4);
    if (const QScreen* screen = button->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        at.setY(std::max(room.top(), at.y()));
    }
    move(at);
    show();
    m_preset->setFocus(Qt::PopupFocusReason);
}

void SamplingPopover::hideEvent(QHideEvent* event)
{
    applySystem();
    QFrame::hideEvent(event);
}

void SamplingPopover::fillPresets()
{
    m_isFilling = true;
    m_preset->clear();
    for (const SamplingPreset& each : m_presets->all())
        m_preset->addItem(each.name, each.name);
    m_isFilling = false;
}

void SamplingPopover::refresh()
{
    m_isFilling = true;
    const RunSettings& settings = m_session->settings();
    m_temperature->setValue(settings.sampler.temperature);
    m_topP->setValue(settings.sampler.topP);
    m_minP->setValue(settings.sampler.minP);
    m_seed->setValue(static_cast<int>(std::min<std::uint64_t>(settings.sampler.seed, 2'000'000'000)));
    m_longest->setValue(static_cast<int>(std::min<std::int64_t>(settings.maxNewTokens, 1 << 20)));
    const SamplingPreset* preset = m_presets->matching(settings.sampler, settings.maxNewTokens);
    m_preset->setCurrentIndex(preset ? m_preset->findData(preset->name) : -1);
    m_preset->setPlaceholderText(tr("own values"));
    const bool draws = settings.sampler.temperature > 0;
    for (QWidget* each : {static_cast<QWidget*>(m_topP), static_cast<QWidget*>(m_minP), static_cast<QWidget*>(m_seed)})
        each->setEnabled(draws); // greedy: nothing is drawn
    const bool isOwn = preset && !preset->isBuiltIn;
    m_rename->setEnabled(isOwn);
    m_remove->setEnabled(isOwn);
    m_isFilling = false;
}

void SamplingPopover::applyValues()
{
    if (m_isFilling)
        return;
    RunSettings settings = m_session->settings();
    settings.sampler.temperature = m_temperature->value();
    settings.sampler.topP = m_topP->value();
    settings.sampler.minP = m_minP->value();
    settings.sampler.seed = static_cast<std::uint64_t>(m_seed->value());
    settings.maxNewTokens = m_longest->value();
    m_session->setSettings(settings);
}

void SamplingPopover::applyPreset(const QString& name)
{
    const SamplingPreset* preset = m_presets->find(name);
    if (m_isFilling || !preset)
        return;
    RunSettings settings = m_session->settings();
    const std::uint64_t seed = settings.sampler.seed;
    settings.sampler = preset->sampler;
    if (preset->isBuiltIn) // these say how to draw, not how long or from where
        settings.sampler.seed = seed;
    else
        settings.maxNewTokens = preset->maxNewTokens;
    m_session->setSettings(settings);
    refresh();
}

void SamplingPopover::applySystem()
{
    m_session->setSystemPrompt(m_system->toPlainText());
}

void SamplingPopover::savePreset()
{
    const RunSettings& settings = m_session->settings();
    const QString failure = m_presets->save({m_name->text(), settings.sampler, settings.maxNewTokens, false});
    say(failure);
    if (!failure.isEmpty())
        return;
    m_name->clear();
    fillPresets();
    refresh();
}

void SamplingPopover::renamePreset()
{
    const QString failure = m_presets->rename(m_preset->currentData().toString(), m_name->text());
    say(failure);
    if (!failure.isEmpty())
        return;
    m_name->clear();
    fillPresets();
    refresh();
}

void SamplingPopover::removePreset()
{
    say(m_presets->remove(m_preset->currentData().toString()));
    fillPresets();
    refresh();
}

} // namespace sightline
