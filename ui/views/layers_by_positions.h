// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/position_view.h"

namespace sightline {

/// What every layer read for the focused token: one row a layer, colour is the share of the
/// positions under a pixel that was selected; at the right the dense attention mass that the
/// selection covers.
class LayersByPositions : public PositionView {
    Q_OBJECT

public:
    explicit LayersByPositions(const ViewContext& context, QWidget* parent = nullptr);
    LayersByPositions(const ViewContext& context, PositionAxis* axis, QWidget* parent = nullptr);

    /// Rectangle of a layer's row, in logical pixels.
    [[nodiscard]] QRectF rowRect(std::int64_t layer) const;
    /// Layer whose row holds y, or -1.
    [[nodiscard]] std::int64_t layerAt(double y) const;
    /// Lines "layer,selected,covered_mass,recall,output_error,threshold,gap" of the focused token.
    [[nodiscard]] QString csv() const;

    [[nodiscard]] QSize sizeHint() const override;

    // The rows are layers.
    [[nodiscard]] int accessibleRowCount() const override;
    [[nodiscard]] int accessibleCurrentRow() const override;
    [[nodiscard]] QString accessibleRowText(int row) const override;
    [[nodiscard]] QRectF accessibleRowRect(int row) const override { return rowRect(row); }
    void activateAccessibleRow(int row) override;

protected:
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

    TokenRecordPtr m_token;
};

} // namespace sightline
