// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare_figures.h"

#include <QWidget>

#include <vector>

namespace sightline {

/// A line of figures above two answers: where they part, how often dense attention would have said something else, what
/// either cost. A's value in A's colour, B's in B's. Wraps where it is narrow.
class CompareCards : public QWidget {
    Q_OBJECT

public:
    explicit CompareCards(QWidget* parent = nullptr);

    void setRuns(const RunPtr& a, const RunPtr& b);
    [[nodiscard]] const std::vector<FigureCard>& cards() const { return m_cards; }
    [[nodiscard]] QString helpOf(int card) const; ///< rich text: the figure, and its term
    [[nodiscard]] QRect cardRect(int card) const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void forkRequested(); ///< the card of the first divergence was clicked

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    [[nodiscard]] int cardAt(const QPoint& at) const;

    std::vector<FigureCard> m_cards;
    std::vector<QRect> m_rects;
};

} // namespace sightline
