// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data_table.h"
#include "app/latest_task.h"
#include "app/layer_overlap.h"
#include "ui/views/run_view.h"

#include <optional>
#include <utility>

namespace sightline {

/// How alike the layers choose: the Jaccard index of the selections of every two layers, for the focused
/// token or as the mean over the brushed ones; beside it that of the focused layer with each other. A click
/// focuses a layer.
class LayerOverlapView : public RunView {
    Q_OBJECT

public:
    explicit LayerOverlapView(const ViewContext& context, QWidget* parent = nullptr);

    [[nodiscard]] const LayerOverlapPtr& overlap() const { return m_overlap; } ///< null before the first
    [[nodiscard]] QRectF cellRect(int row, int column) const;                  ///< logical
    [[nodiscard]] std::optional<std::pair<int, int>> cellAt(const QPointF& point) const;
    /// Lines layer_a, layer_b, jaccard, shared: one for every two layers.
    [[nodiscard]] DataTable table() const;
    [[nodiscard]] std::vector<DataMatrix> matrices() const; ///< jaccard and shared, [layer, layer]

    // The rows are layers.
    [[nodiscard]] int accessibleRowCount() const override { return m_overlap ? m_overlap->layers : 0; }
    [[nodiscard]] int accessibleCurrentRow() const override;
    [[nodiscard]] QString accessibleRowText(int row) const override;
    [[nodiscard]] QRectF accessibleRowRect(int row) const override;
    void activateAccessibleRow(int row) override { context().focus->setLayer(row); }

signals:
    void counted(); ///< overlap() is of what is focused now

protected:
    void showEvent(QShowEvent* event) override;
    void runUpdated() override;
    void focusUpdated() override;
    void paintData(QImage& image, QPainter& painter, const Theme& theme) override;
    void paintOverlay(QPainter& painter, const Theme& theme) override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QString toolTipAt(const QPointF& point) const override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void follow();
    void describe();
    [[nodiscard]] QRectF matrixRect() const;
    void paintBars(QPainter& painter, const Theme& theme) const;
    void paintLegend(QPainter& painter, const Theme& theme) const;
    [[nodiscard]] QString pairText(int a, int b) const;

    LatestTask<LayerOverlap> m_task{this};
    LayerOverlapPtr m_overlap;
    TokenRecordPtr m_token; ///< that m_overlap is, or will be, of
    TokenRange m_range;     ///< or these
    int m_rangeTokens = 0;
    std::optional<std::pair<int, int>> m_hovered;
};

} // namespace sightline
