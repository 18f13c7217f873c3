// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/boundary.h"
#include "app/data_table.h"
#include "app/head_rows.h"
#include "ui/painting/score_columns.h"
#include "ui/views/position_view.h"

#include <QTimer>

namespace sightline {

/// One query against all positions, as a mirror: index scores stand above the rail of selected
/// positions, dense attention mass hangs below it. Shows the focused token at the focused layer.
class ScoreStrip : public PositionView {
    Q_OBJECT

public:
    enum class MassScale { SquareRoot, Logarithm };

    explicit ScoreStrip(const ViewContext& context, QWidget* parent = nullptr);
    ScoreStrip(const ViewContext& context, PositionAxis* axis, QWidget* parent = nullptr);

    [[nodiscard]] MassScale massScale() const { return m_massScale; }
    void setMassScale(MassScale scale);
    /// What heights and colours mean; Margin falls back to Raw where nothing was selected.
    [[nodiscard]] ValueAxis valueAxis() const { return m_valueAxis; }
    void setValueAxis(ValueAxis axis);
    /// The boundary microscope: a card with the scores around the k-th one.
    [[nodiscard]] bool showsBoundary() const { return m_showsBoundary; }
    void setShowsBoundary(bool on);
    /// What the card and the readings say; `exists` is false without a row or a threshold.
    [[nodiscard]] const Boundary& boundary() const { return m_boundary; }
    /// Where the card stands, in logical pixels; empty while it is not shown.
    [[nodiscard]] QRectF boundaryCard() const;

    /// Whether the row of the focus is on its way and an older one is shown.
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }
    /// Whether rows are taken while nobody sees the strip; true unless said otherwise.
    void setWorksHidden(bool on) { m_worksHidden = on; }
    /// Shows the contribution of one head of the indexer in place of the scores, until another token or layer comes;
    /// head -1 or null: the scores.
    void showHead(const HeadRowsPtr& heads, int head);
    [[nodiscard]] int shownHead() const { return m_head; }
    /// "k-th score 1.84", "gap 0.002 · 0 ties" and, where there are any, "1,204 zeros, 3 read", as beside
    /// the threshold line; empty without a threshold.
    [[nodiscard]] QStringList thresholdLabel() const;
    /// What stands in the place of scores that are not there; empty where they are.
    [[nodiscard]] QString whyNoScores() const;
    /// The labels beside notable missed mass, from left to right.
    [[nodiscard]] QStringList missedLabels() const;
    /// The visible row: columns position, token, score, margin, selected, dense_mass.
    [[nodiscard]] DataTable table() const;
    [[nodiscard]] QString csv() const { return table().toCsv(); }

public slots:
    void rowReady(sightline::RunId run, int token, qint64 layer) override;

protected:
    void showEvent(QShowEvent* event) override;
    void runUpdated() override;
    void focusUpdated() override;
    void paintData(QImage& image, QPainter& painter, const Theme& theme) override;
    void paintOverlay(QPainter& painter, const Theme& theme) override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QString toolTipAt(const QPointF& point) const override;
    void describe() override;

private:
    /// Which row is shown or asked for.
    struct Key {
        RunId run = 0;
        int token = -1;
        std::int64_t layer = -1;
        bool operator==(const Key&) const = default;
    };
    /// Bands of the view, in the unit of the plot it is made from.
    struct Bands {
        double scoreTop, scoreBottom, zero, rail, railHeight, massTop, bottom;
        double least, most; ///< score at the bottom and at the top of the score band
        bool fromFloor;     ///< bars stand on the bottom of the band instead of on zero
    };
    struct MissedMark {
        double x = 0; ///< logical
        double mass = 0;
    };

    [[nodiscard]] static QString missedText(double mass);
    void fetch();
    void prepare();
    [[nodiscard]] ScoreOptions options() const;
    [[nodiscard]] Bands bands(const QRectF& plot) const;
    [[nodiscard]] double scoreY(const Bands& bands, double score) const;
    [[nodiscard]] double massShare(double mass) const;
    [[nodiscard]] std::vector<MissedMark> missedMarks() const;
    void measure(const AxisMap& map);
    void paintScores(QPainter& painter, const AxisMap& map, const Bands& b,
                     const Theme& theme) const;
    void paintMass(QPainter& painter, const AxisMap& map, const Bands& b, const Theme& theme) const;

    void paintHidden(QPainter& painter, const AxisMap& map, const Bands& b, const Theme& theme) const;
    void paintReadings(QPainter& painter, const Bands& b, const Theme& theme) const;
    void paintMissedLabels(QPainter& painter, const Bands& b, const Theme& theme) const;
    [[nodiscard]] QString axisName() const;
    [[nodiscard]] QString axisHelp() const;

    MassScale m_massScale = MassScale::SquareRoot;
    ValueAxis m_valueAxis = ValueAxis::Margin;
    bool m_showsBoundary = false;
    bool m_worksHidden = true;
    HeadRowsPtr m_heads;
    int m_head = -1;
    Boundary m_boundary;
    ScoreOptions m_options; ///< that m_prepared was made with
    Key m_key;              ///< of the row shown
    PositionRowPtr m_row;   ///< null before the first
    TokenRecordPtr m_token; ///< that the row belongs to
    ScoreRow m_prepared;
    bool m_isWaiting = false;
    bool m_isDimmed = false;
    QTimer m_dim; ///< a row that comes at once does not flash

    // Of the visible columns, measured when they are painted.
    std::vector<ScoreColumn> m_columns;
    double m_most = 1, m_least = 0, m_mostMass = 1;
    /// Bars stand on the bottom of the band. On the raw axis only where the threshold is negative: zero says
    /// nothing about the selection then, and bars hanging from it would show low scores as long ones.
    bool m_fromFloor = false;
    bool m_isScoreClipped = false, m_isMassClipped = false;
};

} // namespace sightline
