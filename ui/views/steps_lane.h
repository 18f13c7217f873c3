// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/run_view.h"

#include <memory>

class QCPAxisRect;
class QCPBars;
class QCPGraph;
class QCustomPlot;

namespace sightline {

/// The answer token by token, as three lanes on one axis: divergence KL(dense‖sparse), the mass
/// that the selection missed (1 − covered mass: mean over layers, and the worst layer behind it),
/// and the tokens where the most probable word is another one under dense. Pointing, clicking and
/// the arrow keys move the focused token; Shift with the arrows goes to the next divergence.
class StepsLane : public RunView {
    Q_OBJECT

public:
    /// KL from which a token counts as divergent, nats; flips always do.
    static constexpr double kDivergent = 0.05;
    /// Below this KL, nats, the two distributions differ by at most sqrt(KL / 2) = 2.2 % (Pinsker).
    static constexpr double kSmall = 0.001;

    enum class KlScale { SquareRoot, Logarithm };

    explicit StepsLane(const ViewContext& context, QWidget* parent = nullptr);
    ~StepsLane() override;

    void setKlScale(KlScale scale);
    [[nodiscard]] KlScale klScale() const { return m_klScale; }

    [[nodiscard]] static bool isDivergent(const TokenRecord& token);
    /// The next (by = 1) or previous (by = -1) divergent token, or -1.
    [[nodiscard]] int nextDivergent(int from, int by) const;
    /// Column of a token, logical pixels, over all lanes.
    [[nodiscard]] QRectF columnRect(int token) const;
    /// The token under a logical x, or -1. Where several share a pixel: the most divergent.
    [[nodiscard]] int tokenAt(double x) const;

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QRectF accessibleRowRect(int row) const override { return columnRect(row); }

public slots:
    void goToDivergence(int by); ///< locks the next or previous divergent token

protected:
    void runUpdated() override;
    void focusUpdated() override;
    void paintData(QImage& image, QPainter& painter, const Theme& theme) override;
    void paintOverlay(QPainter& painter, const Theme& theme) override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QString toolTipAt(const QPointF& point) const override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    static constexpr int kLaneGap = 5;

    void buildPlot();
    void fillPlot(const Theme& theme);
    void describe();
    [[nodiscard]] QRectF plotArea() const;
    [[nodiscard]] QRectF laneRect(int lane) const;  ///< 0: KL, 1: missed, 2: flips
    [[nodiscard]] double shownTokens() const;       ///< width of the axis in tokens
    [[nodiscard]] double klHeight(double kl) const; ///< 0..1
    [[nodiscard]] bool hasReference() const;
    [[nodiscard]] static float missedOf(float covered); ///< 1 - covered, NaN where not measured

    KlScale m_klScale = KlScale::SquareRoot;
    std::unique_ptr<QCustomPlot> m_plot; ///< draws into our image, never shown itself
    QCPAxisRect* m_lanes[3] = {};
    QCPBars* m_weak = nullptr;   ///< KL of ordinary tokens
    QCPBars* m_strong = nullptr; ///< KL of divergent ones
    QCPBars* m_worst = nullptr;  ///< 1 − covered mass of the worst layer
    QCPBars* m_mean = nullptr;   ///< of the mean over layers
    QCPBars* m_flips = nullptr;
    QCPGraph* m_small = nullptr; ///< line at kSmall
    double m_mostKl = kDivergent;
    double m_mostMissed = 0.1;
};

} // namespace sightline
