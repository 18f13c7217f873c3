// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"
#include "ui/painting/token_facts.h"

#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <vector>

class QToolButton;

namespace sightline {

/// The inspector of one generated token: what else the model would have said, under this run and under dense attention,
/// and how far the two are apart. Compact with four alternatives, or expanded with ten, their ranks and every number.
/// A click on an alternative, or Enter on the one that the arrow keys chose, asks to go on with it.
class TokenCard : public QWidget {
    Q_OBJECT

public:
    explicit TokenCard(QWidget* parent = nullptr);

    /// Null run or token -1: nothing chosen.
    void setToken(RunPtr run, int token, std::int64_t layer);
    void setExpanded(bool expanded);
    [[nodiscard]] bool isExpanded() const { return m_expanded; }

    [[nodiscard]] QString title() const;     ///< token 5 “73914”
    [[nodiscard]] QStringList facts() const; ///< the lines on the right
    using Row = TokenAlternative;
    [[nodiscard]] std::vector<Row> rows() const; ///< the most probable: four, or ten when expanded
    [[nodiscard]] QRect rowRect(int row) const;  ///< where it stands and is clicked
    [[nodiscard]] QRect factRect(int fact) const;
    [[nodiscard]] int rowAt(const QPointF& point) const; ///< index into rows(), or -1
    [[nodiscard]] int currentRow() const { return m_current; } ///< -1 for none
    /// The tooltip at a place.
    [[nodiscard]] QString helpAt(const QPoint& at) const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// A click, or Enter, on a token that was not said: the answer is to go on from it.
    void alternativeChosen(sightline::RunId run, int token, sightline::TokenId next);
    void expandedChanged(bool expanded);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Widths of the columns at the present size.
    struct Columns {
        double left = 14, name = 0, bars = 0, barLeft = 0, numbers = 0, facts = 0, factsLeft = 0;
        bool hasDense = false;
    };
    [[nodiscard]] const TokenRecord* record() const;
    [[nodiscard]] Columns columns() const;
    [[nodiscard]] QString numbersOf(const Row& row, bool hasDense) const;
    [[nodiscard]] int rowLimit() const;
    [[nodiscard]] int cardHeight() const;
    void setCurrent(int row);
    void choose(int row);
    void refresh();
    void paintRow(QPainter& painter, const Columns& columns, const Row& row, int index);

    RunPtr m_run;
    int m_token = -1;
    std::int64_t m_layer = 0;
    bool m_expanded = false;
    int m_current = -1;
    std::vector<Row> m_rows;        ///< of the token, as shown
    std::vector<TokenFact> m_facts;
    QToolButton* m_more = nullptr;
};

} // namespace sightline
