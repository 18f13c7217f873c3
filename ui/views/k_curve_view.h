// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/data_table.h"
#include "app/experiment.h"
#include "ui/views/run_view.h"

#include <QThreadPool>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace sightline {

/// The covered mass of the focused token and layer as k grows, at once from its row, beside the best that any selection could
/// cover; over it, once it was measured, KL(dense‖k) of exact runs of the token, and the smallest k that keeps it. A click on
/// a k asks for it.
class KCurveView : public RunView {
    Q_OBJECT

public:
    explicit KCurveView(const ViewContext& context, QWidget* parent = nullptr);
    ~KCurveView() override;

    /// Off: nothing is computed while the view is not on the screen.
    void setWorksHidden(bool on) { m_worksHidden = on; }
    /// Exact runs; those of another token are not drawn. Null: none.
    void setExperiment(ExperimentPtr experiment);
    /// The k of the next answer, marked; 0: none.
    void setK(std::int64_t k);

    [[nodiscard]] QSize sizeHint() const override { return {520, 240}; }
    [[nodiscard]] QRectF plotRect() const;
    [[nodiscard]] double xOfK(std::int64_t k) const;
    [[nodiscard]] std::int64_t kAt(double x) const; ///< 1 .. positions, whatever the x
    [[nodiscard]] double yOfMass(double mass) const;

    [[nodiscard]] std::int64_t positions() const { return m_curves ? m_curves->count() : 0; } ///< that the query sees
    [[nodiscard]] double coveredAt(std::int64_t k) const; ///< NaN while unknown
    [[nodiscard]] double oracleAt(std::int64_t k) const;
    [[nodiscard]] std::int64_t knee() const { return m_curves ? m_curves->knee : 0; }
    [[nodiscard]] const ProbeResult* pointAt(std::int64_t k) const; ///< an exact run of the focused token, or null
    [[nodiscard]] std::optional<std::int64_t> smallestKeeping() const;
    /// What the view says, in lines: shown beside the plot and read aloud.
    [[nodiscard]] QStringList facts() const;
    /// Lines "k,covered_mass,oracle_mass,kl_dense,keeps_token,top_token,probability"; empty cells are not known.
    [[nodiscard]] QString csv() const;
    /// The same as columns; what is not known is NaN.
    [[nodiscard]] DataTable table() const;

signals:
    void kChosen(qint64 k);
    void factsChanged(); ///< as when the row of the focus has come

public slots:
    void rowReady(sightline::RunId run, int token, qint64 layer) override;

protected:
    void runUpdated() override;
    void focusUpdated() override;
    void showEvent(QShowEvent* event) override;
    void paintData(QImage& image, QPainter& painter, const Theme& theme) override;
    void paintOverlay(QPainter& painter, const Theme& theme) override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QString toolTipAt(const QPointF& point) const override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< Home, End, Page up and down, + -: another k

private:
    struct Curves {
        std::vector<float> covered, oracle; ///< by k, 0 ..; covered is empty without indexer
        std::int64_t knee = 0;
        [[nodiscard]] std::int64_t count() const { return static_cast<std::int64_t>(oracle.size()) - 1; }
    };
    static std::shared_ptr<const Curves> curvesOf(const PositionRow& row);
    void takeRow();
    [[nodiscard]] const Experiment* exact() const; ///< of the focused token
    [[nodiscard]] double yOfKl(double kl) const;
    [[nodiscard]] double largestKl() const;
    void describe();

    PositionRowPtr m_row; ///< that m_curves are of, or are being made of
    std::shared_ptr<const Curves> m_curves;
    ExperimentPtr m_experiment;
    bool m_worksHidden = true;
    std::int64_t m_k = 0, m_hovered = 0;
    QThreadPool m_pool; ///< last: its destructor waits for what uses the others
};

} // namespace sightline
