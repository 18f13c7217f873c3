// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

#include <cstdint>
#include <vector>

namespace sightline {

/// How many positions a query may read, on a logarithmic scale, with the model's own k marked: a change
/// from 64 to 128 matters as much as one from 512 to 1,024.
class KSlider : public QSlider {
    Q_OBJECT

public:
    explicit KSlider(QWidget* parent = nullptr);
    /// Steps from 16 (or fewer) to `largest`, four to each doubling. `modelK` 0: nothing is marked.
    void setRangeOfK(std::int64_t largest, std::int64_t modelK);
    [[nodiscard]] std::int64_t k() const;
    void setK(std::int64_t k); ///< the nearest step; emits nothing

signals:
    void kMoved(qint64 k); ///< by the user

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int stepOf(std::int64_t k) const;
    std::vector<std::int64_t> m_steps;
    std::int64_t m_modelK = 0;
};

} // namespace sightline
