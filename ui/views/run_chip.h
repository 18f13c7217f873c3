// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"

#include <QWidget>

namespace sightline {

/// "A DSA 256" on a faint ground of its side's colour; hidden without a label.
class RunChip : public QWidget {
public:
    RunChip(RunSide side, QWidget* parent);
    void set(const QString& label);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont chipFont() const;
    RunSide m_side;
    QString m_text;
};

} // namespace sightline
