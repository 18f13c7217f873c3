// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data_table.h"
#include "app/head_rows.h"
#include "app/latest_task.h"
#include "ui/painting/heat_image.h"
#include "ui/views/position_view.h"

#include <functional>

namespace sightline {

/// What each head of the indexer adds to the scores of the focused token at the focused layer: one row a head,
/// amber where it speaks for a position and rust where it speaks against it, the strongest under a pixel. At the
/// right the head's weight and its share of all that the heads add. Computed when it is looked at. A click
/// chooses a head.
class HeadsByPositions : public PositionView {
    Q_OBJECT

public:
    /// Rows from elsewhere than engine/rows.h; null: none. Any thread.
    using HeadSource = std::function<HeadRowsPtr(const TokenRecord&, std::int64_t layer)>;

    HeadsByPositions(const ViewContext& context, PositionAxis* axis, QWidget* parent = nullptr);
    void setHeadSource(HeadSource source) { m_source = std::move(source); }

    [[nodiscard]] HeadRowsPtr heads() const { return m_shown ? m_shown->heads : nullptr; } ///< null before the first
    [[nodiscard]] int chosenHead() const { return m_chosen; } ///< -1: none, the sum of all
    [[nodiscard]] QRectF rowRect(int head) const;
    [[nodiscard]] int headAt(double y) const; ///< -1 where none is
    /// Columns head, weight, share, selected_share, most, least.
    [[nodiscard]] DataTable table() const;
    [[nodiscard]] DataMatrix matrix() const; ///< what each head adds to the scores of the visible positions

    // The rows are heads.
    [[nodiscard]] int accessibleRowCount() const override { return headCount(); }
    [[nodiscard]] int accessibleCurrentRow() const override { return m_chosen; }
    [[nodiscard]] QString accessibleRowText(int row) const override;
    [[nodiscard]] QRectF accessibleRowRect(int row) const override { return rowRect(row); }
    void activateAccessibleRow(int row) override { chooseHead(row); }

public slots:
    void chooseHead(int head); ///< -1: none

signals:
    void computed();                 ///< heads() is of what is focused now
    void headChosen(int head);       ///< or, as -1, none any more

protected:
    void showEvent(QShowEvent* event) override;
    void runUpdated() override;
    void focusUpdated() override;
    void paintData(QImage& image, QPainter& painter, const Theme& theme) override;
    void paintOverlay(QPainter& painter, const Theme& theme) override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QString toolTipAt(const QPointF& point) const override;
    [[nodiscard]] int topMargin() const override { return 18; }
    void clicked(const QPointF& point) override;
    void describe() override;
    void keyPressEvent(QKeyEvent* event) override; ///< page up and down: head; escape: none

private:
    /// Rows with their pyramids: 1 .. 127 against, 128 .. 255 for a position; each from the head's median to its
    /// strongest.
    struct Shown {
        HeadRowsPtr heads;
        HeatPyramid heat;
    };
    void follow();
    [[nodiscard]] int headCount() const;

    HeadSource m_source;
    LatestTask<Shown> m_task{this};
    std::shared_ptr<const Shown> m_shown;
    TokenRecordPtr m_token; ///< that m_shown is, or will be, of
    std::int64_t m_layer = -1;
    bool m_isMissing = false; ///< computed, and there is nothing
    int m_chosen = -1;
};

} // namespace sightline
