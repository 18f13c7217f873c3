// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model_preview.h"

#include <QWidget>

namespace sightline {

/// The parts of a memory need side by side, against what is free: a mark stands where that ends.
class MemoryBar : public QWidget {
    Q_OBJECT

public:
    explicit MemoryBar(QWidget* parent = nullptr);
    void setNeed(const MemoryNeed& need, std::int64_t freeBytes); ///< freeBytes -1: unknown
    [[nodiscard]] QSize sizeHint() const override { return { 300, 22 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    MemoryNeed m_need;
    std::int64_t m_free = -1;
};

} // namespace sightline
