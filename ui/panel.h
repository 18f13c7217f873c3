// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace sightline {

class ChainButton;
class Focus;

/// The white card of the sketch: 8 px radius, one hairline, a title row with room for controls, a body.
class Panel : public QWidget {
    Q_OBJECT

public:
    explicit Panel(const QString& title, QWidget* parent = nullptr);
    void setSubtitle(const QString& text);       ///< muted text beside the title
    [[nodiscard]] QHBoxLayout* titleRow() const; ///< controls go to the right of the titles
    void setBody(QWidget* body);
    /// Puts the chain at the end of the title row, which locks and links `focus`: the panel's own, which outlives it.
    /// While it is locked, a note says which token and layer the panel keeps.
    void setPanelFocus(Focus* focus);
    [[nodiscard]] Focus* panelFocus() const { return m_focus; } ///< null without

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refreshNote();
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QHBoxLayout* m_titleRow = nullptr;
    QVBoxLayout* m_layout = nullptr;
    Focus* m_focus = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace sightline
