// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QSpinBox;
class QToolButton;

namespace sightline {

class ElidedLabel;
class CompareChooser;
class KSlider;
class Session;

/// What the next answer will be made with: model, backend, selector, k, dense reference, comparison; and
/// the button that stops the present one. Shows the session's settings and changes them; keeps none.
class RunToolbar : public QToolBar {
    Q_OBJECT

public:
    explicit RunToolbar(Session* session, QWidget* parent = nullptr);

    void setLayoutMenu(QMenu* menu);
    [[nodiscard]] std::int64_t k() const;                            ///< of the next run
    void setK(std::int64_t k);                                       ///< clamped; the model's own becomes 0
    [[nodiscard]] CompareChooser* compareChooser() const { return m_chooser; }

signals:
    void modelPanelRequested();

private:
    void updateModel();
    void updateSettings();
    void updateBusy();
    void buildSelectorMenu();
    void buildModelPart(QHBoxLayout* row);
    void buildSelectorPart(QHBoxLayout* row);
    void buildRunPart(QHBoxLayout* row);

    Session* m_session = nullptr;
    QToolButton* m_model = nullptr;
    ElidedLabel* m_backend = nullptr;
    QToolButton* m_selector = nullptr;
    QLabel* m_selectorLabel = nullptr; ///< gives its room to the choice of B
    QLabel* m_kLabel = nullptr;
    KSlider* m_slider = nullptr;
    QSpinBox* m_spin = nullptr;
    QCheckBox* m_reference = nullptr;
    QToolButton* m_compare = nullptr;
    CompareChooser* m_chooser = nullptr;
    QToolButton* m_stop = nullptr;
    QToolButton* m_layout = nullptr;
};

} // namespace sightline
