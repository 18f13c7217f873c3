// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/reading_mode.h"

#include <QWidget>

namespace sightline {

/// The five grounds of a reading mode with what the first and the last mean.
class LegendRamp : public QWidget {
    Q_OBJECT

public:
    explicit LegendRamp(QWidget* parent = nullptr);
    void display(ReadingMode mode, const QString& low, const QString& high);
    [[nodiscard]] QString low() const { return m_low; }
    [[nodiscard]] QString high() const { return m_high; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ReadingMode m_mode = ReadingMode::Votes;
    QString m_low;
    QString m_high;
};

} // namespace sightline
