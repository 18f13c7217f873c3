// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace sightline {

class Focus;

/// The chain in a panel's title row: closed while the panel follows the shared focus, open while it keeps
/// its own token and layer.
class ChainButton : public QToolButton {
    Q_OBJECT

public:
    explicit ChainButton(Focus* focus, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    Focus* m_focus = nullptr;
};

} // namespace sightline
