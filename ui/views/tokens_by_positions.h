// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data_table.h"
#include "ui/painting/heat_image.h"
#include "ui/painting/heat_tones.h"
#include "ui/painting/pyramid.h"
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
        DenseMass, ///< dense attention mass at the focused layer, the largest under a pixel
        MissedMass, ///< of positions that were not selected
        Margin      ///< score − threshold at the focused layer, the largest under a pixel
    };
    /// "missed_mass": stable names for settings.
    [[nodiscard]] static QString modeName(Mode mode);

    explicit TokensByPositions(const ViewContext& context, QWidget* parent = nullptr);
    TokensByPositions(const ViewContext& context, PositionAxis* axis, QWidget* parent = nullptr);

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);

    [[nodiscard]] QRectF rowRect(int token) const; ///< logical; may lie outside the plot
    [[nodiscard]] int tokenAt(double y) const;     ///< -1 where none is
    /// How many tokens of the answer, or of the brushed ones, selected the position at the focused layer.
    [[nodiscard]] int reuseOf(std::int64_t position) const;
    /// Columns token, text, position, selected (as positions apart by blanks), selected_count, kl_dense_sparse,
    /// top1_flip, covered_mass at the focused layer.
    [[nodiscard]] DataTable table() const;
    /// The visible positions of every token as they are, not pooled. Rows that are not there are asked for.
    [[nodiscard]] DataMatrix matrix() const;
    [[nodiscard]] QString csv() const { return table().toCsv(); }

public slots:
    void rowReady(sightline::RunId run, int token, qint64 layer) override;

protected:
    void runUpdated() override;
    void focusUpdated() override;
    void paintData(QImage& image, QPainter& painter, const Theme& theme) override;
    void paintOverlay(QPainter& painter, const Theme& theme) override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QString toolTipAt(const QPointF& point) const override;
    [[nodiscard]] int topMargin() const override { return 18 + kReuseHeight; }
    void clicked(const QPointF& point) override;
    void describe() override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(
        QKeyEvent* event) override; ///< up and down: token, since tokens are the rows
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr int kReuseHeight = 22; ///< marginal above the rows

    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] std::pair<int, int> visibleTokens() const; ///< [first, last)
    [[nodiscard]] bool usesLayer() const { return m_mode != Mode::Votes; }
    [[nodiscard]] bool usesRows() const { return m_mode != Mode::Votes && m_mode != Mode::Selection; }
    [[nodiscard]] HeatMode heatMode() const;
    void countReuse();
    void paintReuse(QPainter& painter, const AxisMap& map, const Theme& theme) const;
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
    // How often each position was read, at m_layer over m_reuseTokens tokens.
    std::vector<float> m_reuse;
    Pyramid m_reusePyramid;
    int m_reuseTokens = 0;
    TokenRange m_reuseRange;
    std::int64_t m_reuseLayer = -1;
};

} // namespace sightline
