// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data_table.h"
#include "app/latest_task.h"
#include "app/range_votes.h"
#include "ui/painting/heat_image.h"
#include "ui/painting/heat_tones.h"
#include "ui/views/position_view.h"

class QScrollBar;

namespace sightline {

/// What every layer read for the focused token: one row a layer, colours by mode; at the left the
/// recall of the best possible choice, at the right the dense attention mass that the selection
/// covers. With brushed tokens and Selection: the share of them that read a position, and the means.
class LayersByPositions : public PositionView {
    Q_OBJECT

public:
    explicit LayersByPositions(const ViewContext& context, QWidget* parent = nullptr);
    LayersByPositions(const ViewContext& context, PositionAxis* axis, QWidget* parent = nullptr);

    [[nodiscard]] HeatMode mode() const { return m_mode; }
    void setMode(HeatMode mode);
    /// Rows at least 12 pixels high, scrolled where they do not fit; else all layers share the height.
    [[nodiscard]] bool hasTallRows() const { return m_hasTallRows; }
    void setTallRows(bool on);
    /// What the brushed tokens read, once it is counted; null without a brush, or while it is.
    /// The visible positions of every layer as they are, not pooled. Rows that are not there are asked for.
    [[nodiscard]] DataMatrix matrix() const;
    [[nodiscard]] RangeVotesPtr brushed() const { return m_brushed ? m_brushed->votes : nullptr; }

    /// Whether rows that the mode needs are still to come.
    [[nodiscard]] bool isFilling() const;

    /// Rectangle of a layer's row, in logical pixels.
    [[nodiscard]] QRectF rowRect(std::int64_t layer) const;
    /// Layer whose row holds y, or -1.
    [[nodiscard]] std::int64_t layerAt(double y) const;
    /// Columns layer, selected, covered_mass, recall, output_error, threshold, gap of the focused token.
    [[nodiscard]] DataTable table() const;
    [[nodiscard]] QString csv() const { return table().toCsv(); }

    [[nodiscard]] QSize sizeHint() const override;

    // The rows are layers.
    [[nodiscard]] int accessibleRowCount() const override;
    [[nodiscard]] int accessibleCurrentRow() const override;
    [[nodiscard]] QString accessibleRowText(int row) const override;
    [[nodiscard]] QRectF accessibleRowRect(int row) const override { return rowRect(row); }
    void activateAccessibleRow(int row) override;

public slots:
    void rowReady(sightline::RunId run, int token, qint64 layer) override;

signals:
    void brushCounted(); ///< brushed() is there

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override; ///< beside the map it scrolls
    void runUpdated() override;
    void focusUpdated() override;
    void paintData(QImage& image, QPainter& painter, const Theme& theme) override;
    void paintOverlay(QPainter& painter, const Theme& theme) override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QString toolTipAt(const QPointF& point) const override;
    [[nodiscard]] int topMargin() const override { return 18; }
    void clicked(const QPointF& point) override;
    void describe() override;

private:
    /// The token that is painted: the focused one, or the last that was.
    void takeToken();
    void takeBrush();
    /// Fills the heat map with rows at hand, for a few milliseconds, and asks for others; true when more are at hand.
    bool fillHeat();
    /// Mean over the brushed tokens, else of the token.
    [[nodiscard]] float coveredMassOf(std::size_t layer) const;
    [[nodiscard]] float recallOf(std::size_t layer) const;
    [[nodiscard]] QString caption() const;
    void updateScrollBar();
    void revealLayer(std::int64_t layer);
    void paintBars(QPainter& painter, const Theme& theme) const;

    struct BrushHeat {
        RangeVotesPtr votes;
        HeatPyramid heat; ///< share of the tokens, 1 .. 255
    };

    HeatMode m_mode = HeatMode::Selection;
    bool m_hasTallRows = false;
    QScrollBar* m_scroll = nullptr;
    std::int64_t m_layer = -1; ///< that was focused last
    HeatPyramid m_heat; ///< rows of m_token in m_mode, by layer
    std::shared_ptr<const BrushHeat> m_brushed;
    TokenRange m_range; ///< that m_brushed is, or will be, of
    int m_rangeTokens = 0;
    LatestTask<BrushHeat> m_count{this};
    TokenRecordPtr m_token;
    int m_tokenIndex = -1;
};

} // namespace sightline
