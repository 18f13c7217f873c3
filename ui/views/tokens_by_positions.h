// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/heat_image.h"
#include "ui/views/position_view.h"

class QScrollBar;

namespace sightline {

/// What every token of the answer read: one row a generated token, the newest at the bottom. At the
/// right the divergence KL(dense‖sparse) of each row. Follows the newest token until somebody
/// scrolls.
class TokensByPositions : public PositionView {
    Q_OBJECT

public:
    enum class Mode {
        Selection, ///< share of the positions under a pixel selected at the focused layer
        Votes,     ///< in how many layers a position is selected, the largest under a pixel
        DenseMass  ///< dense attention mass at the focused layer, the largest under a pixel
    };

    explicit TokensByPositions(const ViewContext& context, QWidget* parent = nullptr);
    TokensByPositions(const ViewContext& context, PositionAxis* axis, QWidget* parent = nullptr);

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);

    [[nodiscard]] QRectF rowRect(int token) const; ///< logical; may lie outside the plot
    [[nodiscard]] int tokenAt(double y) const;     ///< -1 where none is
    /// Lines "token,text,position,selected,kl_dense_sparse,top1_flip,covered_mass" at the focused
    /// layer.
    [[nodiscard]] QString csv() const;

public slots:
    void rowReady(sightline::RunId run, int token, qint64 layer) override;

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
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(
        QKeyEvent* event) override; ///< up and down: token, since tokens are the rows
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] std::pair<int, int> visibleTokens() const; ///< [first, last)
    [[nodiscard]] bool usesLayer() const { return m_mode != Mode::Votes; }
    void updateScrollBar();
    void revealToken(int token);
    /// Fills the heat map with the visible rows that it lacks, for a few milliseconds; true when
    /// some are left.
    bool fillHeat(int first, int last);
    void dropHeat();

    Mode m_mode = Mode::Selection;
    QScrollBar* m_scroll = nullptr;
    bool m_isFollowing = true;
    HeatPyramid m_heat;        ///< rows of votes or of dense mass, by token
    std::int64_t m_layer = -1; ///< that the picture shows
    int m_focused = -1;        ///< token that was focused last
    RunId m_runId = 0;
    double m_mostKl = 0.05;
};

} // namespace sightline
