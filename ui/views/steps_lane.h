// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data_table.h"
#include "ui/views/run_view.h"

#include <array>
#include <memory>
#include <vector>

class QAction;
class QCPAxisRect;
class QCPBars;
class QCPGraph;
class QCustomPlot;
class QHBoxLayout;
class QMenu;

namespace sightline {

class ExportMenu;
class Settings;
struct Experiment;

/// The answer token by token, as lanes on one axis: divergence KL(dense‖sparse), the mass that the selection missed,
/// tokens where the most probable word is another one under dense, and what else is switched on. Pointing, clicking
/// and the arrow keys move the focused token; Shift with the arrows goes to the next divergence. Dragging, and
/// Ctrl+Shift with the arrows, brushes a range that all views add up over; Escape lets it go.
class StepsLane : public RunView {
    Q_OBJECT

public:
    enum class Lane {
        Kl,      ///< KL(dense‖sparse), nats
        Missed,  ///< 1 − covered mass: mean over layers, and the worst layer behind it
        Flips,   ///< the most probable token is another one under dense; with the dense rank of what was chosen
        Entropy, ///< of the next-token distribution, nats
        Time,    ///< milliseconds since the token before
        Delta,   ///< ln p of the token in A minus that in B, up to the fork; only where there are both
        Effect   ///< change of ln p when passages are forced; only where that was measured (setEffect)
    };
    static constexpr std::array kLanes{Lane::Kl,      Lane::Missed, Lane::Flips,
                                       Lane::Entropy, Lane::Time,   Lane::Delta,
                                       Lane::Effect};

    /// KL from which a token counts as divergent, nats; flips always do.
    static constexpr double kDivergent = 0.05;
    /// Up to this KL, nats, the lane is grey: it may be the arithmetic and not the selection. Logits of magnitude 10
    /// rounded to bfloat16 (2^-9 of a value) are off by e = 0.02 at most, and distributions whose logits differ by e
    /// have KL <= e^2 / 2 = 0.0002; five times that leaves room for what adds up over layers. No probability
    /// differs by more than sqrt(KL / 2) = 2.2 % there (Pinsker).
    static constexpr double kNoise = 0.001;

    enum class KlScale { SquareRoot, Logarithm };

    explicit StepsLane(const ViewContext& context, QWidget* parent = nullptr);
    ~StepsLane() override;

    void setKlScale(KlScale scale);
    [[nodiscard]] KlScale klScale() const { return m_klScale; }

    /// Whether a lane is switched on; Delta also needs a partner to be there.
    [[nodiscard]] bool isLaneOn(Lane lane) const { return m_isOn[static_cast<std::size_t>(lane)]; }
    void setLaneOn(Lane lane, bool on);
    [[nodiscard]] std::vector<Lane> shownLanes() const;
    [[nodiscard]] QRectF laneRect(Lane lane) const; ///< empty where it is not shown
    /// One checkable action a lane: for the menu bar and the panel's title row.
    [[nodiscard]] QMenu* laneMenu() const { return m_laneMenu; }
    [[nodiscard]] ExportMenu* exportMenu() const { return m_exportMenu; }
    /// Puts the buttons of both menus into the title row of a panel.
    void addControls(QHBoxLayout* row);
    /// Takes the lanes that were chosen last time, and remembers those chosen from now on. Borrowed.
    void useSettings(Settings* settings);

    /// The other side of the comparison, where it does not come from the session; null: none.
    void setPartner(const RunPtr& run);
    [[nodiscard]] const RunPtr& partner() const { return m_partner; }
    /// ln p in A minus ln p in B of a token; NaN after the fork and without a partner.
    [[nodiscard]] double deltaOf(int token) const;

    /// What passages that are forced do to the log-probabilities of an answer. Shown with that answer, and with the one
    /// given under them up to where the two part. Null: no such lane.
    void setEffect(const std::shared_ptr<const Experiment>& effect);
    /// ln p with the passages forced minus ln p without of a token, nats; NaN where it was not measured.
    [[nodiscard]] double effectOf(int token) const;

    [[nodiscard]] static bool isDivergent(const TokenRecord& token);
    /// The next (by = 1) or previous (by = -1) divergent token, or -1.
    [[nodiscard]] int nextDivergent(int from, int by) const;
    /// Column of a token, logical pixels, over all lanes.
    [[nodiscard]] QRectF columnRect(int token) const;
    /// The token under a logical x, or -1. Where several share a pixel: the most divergent.
    [[nodiscard]] int tokenAt(double x) const;
    /// Columns token, text, position, kl_dense_sparse, top1_flip, dense_rank, missed_mean, missed_worst, entropy,
    /// milliseconds, delta_log_p; with an effect forced_delta_log_p.
    [[nodiscard]] DataTable table() const;

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
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    static constexpr int kLaneGap = 5;

    /// What the brushed tokens come to, else the focused one: the readings at the right.
    struct Summary {
        int tokens = 0, flips = 0;
        double kl = 0, missed = 0, worst = 0, entropy = 0, milliseconds = 0, delta = 0, effect = 0; ///< means; NaN: unknown
    };

    void buildMenu();
    void buildPlot();
    void fillPlot(const Theme& theme);
    void takePartner();
    void matchEffect();
    void measure();
    void applyLanes();
    void describe();
    [[nodiscard]] QRectF plotArea() const;
    [[nodiscard]] double shownTokens() const;       ///< width of the axis in tokens
    [[nodiscard]] double klHeight(double kl) const; ///< 0..1
    [[nodiscard]] bool hasReference() const;
    [[nodiscard]] static float missedOf(float covered); ///< 1 - covered, NaN where not measured
    [[nodiscard]] TokenRange brushed() const;           ///< of this run; empty without
    [[nodiscard]] Summary summaryOf(int first, int last) const;
    [[nodiscard]] int nearestToken(double x) const;
    [[nodiscard]] Lane laneAt(double y) const;
    [[nodiscard]] static QString laneTitle(Lane lane);
    [[nodiscard]] QString laneHelp(Lane lane) const;
    [[nodiscard]] const TokenRecord& tokenOf(int index) const { return *run()->tokens[static_cast<std::size_t>(index)]; }
    void paintNames(QPainter& painter, const Theme& theme) const;
    void paintReadings(QPainter& painter, const Theme& theme) const;
    void paintRanks(QPainter& painter, const Theme& theme) const;
    void paintBrush(QPainter& painter, const Theme& theme) const;
    void paintPinned(QPainter& painter, const Theme& theme) const;

    KlScale m_klScale = KlScale::SquareRoot;
    std::array<bool, kLanes.size()> m_isOn{true, true, true, false, false, true, true};
    QMenu* m_laneMenu = nullptr;
    ExportMenu* m_exportMenu = nullptr;
    std::array<QAction*, kLanes.size()> m_laneActions{};
    Settings* m_settings = nullptr;
    RunPtr m_partner;
    std::shared_ptr<const Experiment> m_effect;
    int m_effectEnd = 0;          ///< tokens of this run that it is about
    bool m_hasOwnPartner = false; ///< from setPartner
    int m_fork = -1;              ///< first token that differs from the partner's; -1: none yet

    std::unique_ptr<QCustomPlot> m_plot; ///< draws into our image, never shown itself
    std::array<QCPAxisRect*, kLanes.size()> m_rects{};
    // Null where their lane is not shown.
    QCPBars* m_weak = nullptr;    ///< KL of ordinary tokens
    QCPBars* m_strong = nullptr;  ///< KL of divergent ones
    QCPBars* m_worst = nullptr;   ///< 1 − covered mass of the worst layer
    QCPBars* m_mean = nullptr;    ///< of the mean over layers
    QCPBars* m_flips = nullptr;
    QCPBars* m_entropy = nullptr;
    QCPBars* m_time = nullptr;
    QCPBars* m_delta = nullptr;
    QCPBars* m_effectBars = nullptr;
    QCPGraph* m_noise = nullptr; ///< line at kNoise, grey below it
    double m_mostKl = kDivergent;
    double m_mostMissed = 0.1;
    double m_mostEntropy = 0.5;
    double m_mostTime = 1;
    double m_mostDelta = 0.1;
    double m_mostEffect = 0.1;
    int m_pressed = -1; ///< token that the mouse went down on
    double m_pressedX = 0;
    bool m_isBrushing = false;
};

} // namespace sightline
