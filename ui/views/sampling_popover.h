// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sampling_presets.h"

#include <QFrame>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QToolButton;

namespace sightline {

class Session;
class Settings;

/// What is said to the model before everything, and how its words are drawn: system prompt, presets and their values.
/// A small window beside the button that opens it; what is chosen counts from the next question on.
class SamplingPopover : public QFrame {
    Q_OBJECT

public:
    /// `presets` outlives this.
    SamplingPopover(Session* session, SamplingPresets* presets, QWidget* parent = nullptr);
    void openAbove(QWidget* button);
    [[nodiscard]] QString note() const;

    // For who drives it without a mouse.
    [[nodiscard]] QComboBox* presetBox() const { return m_preset; }
    [[nodiscard]] QPlainTextEdit* systemEdit() const { return m_system; }

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void refresh();
    void fillPresets();
    void applyValues();
    void applyPreset(const QString& name);
    void applySystem();
    void say(const QString& sentence);
    void savePreset();
    void renamePreset();
    void removePreset();

    Session* m_session;
    SamplingPresets* m_presets;
    bool m_isFilling = false;
    QPlainTextEdit* m_system = nullptr;
    QComboBox* m_preset = nullptr;
    QDoubleSpinBox* m_temperature = nullptr;
    QDoubleSpinBox* m_topP = nullptr;
    QDoubleSpinBox* m_minP = nullptr;
    QSpinBox* m_seed = nullptr;
    QSpinBox* m_longest = nullptr;
    QLineEdit* m_name = nullptr;
    QToolButton* m_rename = nullptr;
    QToolButton* m_remove = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace sightline
