// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace sightline {

/// The white card of the sketch: 8 px radius, one hairline, a title row with room for controls, a body.
class Panel : public QWidget {
    Q_OBJECT

public:
    explicit Panel(const QString& title, QWidget* parent = nullptr);
    void setSubtitle(const QString& text);       ///< muted text beside the title
    [[nodiscard]] QHBoxLayout* titleRow() const; ///< controls go to the right of the titles
    void setBody(QWidget* body);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QHBoxLayout* m_titleRow = nullptr;
    QVBoxLayout* m_layout = nullptr;
};

} // namespace sightline
