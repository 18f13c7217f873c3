// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"
#include "ui/views/view_context.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace sightline {

/// The line at the window's foot: on the left the focus in words, on the right work in progress with its
/// bar, or what the last answer cost. A second line compares with the pinned reference. Numbers stand in equal cells and do not jump.
class InspectorLine : public QWidget {
    Q_OBJECT

public:
    explicit InspectorLine(const ViewContext& context, QWidget* parent = nullptr);
    [[nodiscard]] QString leftText() const { return m_left; }
    [[nodiscard]] QString rightText() const { return m_right; }
    [[nodiscard]] QString pinText() const { return m_pin; } ///< the second line, there while a reference is pinned
    /// A note in place of the focus for a few seconds, as "Copied".
    void say(const QString& text);
    /// What the menu entry under the pointer does, in place of everything else; empty ends it.
    void hint(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override { return { 400, m_pin.isEmpty() ? 32 : 54 }; }

private:
    void refresh();
    ViewContext m_context;
    QTimer m_later; ///< many changes in a moment make one refresh
    QTimer m_noteEnd;
    std::optional<Progress> m_progress;
    QString m_note, m_hint, m_left, m_right, m_pin;
};

} // namespace sightline
