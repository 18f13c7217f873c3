// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/k_curve_view.h"

#include "app/formatting.h"
#include "app/session.h"
#include "engine/selection_curve.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace sightline {

namespace {

constexpr std::size_t kSortedAtOnce = 20000; // positions: some milliseconds
constexpr int kLeft = 46, kRight = 58, kTop = 22, kBottom = 26;

} // namespace

KCurveView::KCurveView(const ViewContext& context, QWidget* parent) : RunView(context, parent)
{
    setObjectName(QStringLiteral("kCurve"));
    setAccessibleName(tr("Covered mass and divergence by k"));
    setMinimumSize(260, 130);
    m_pool.setMaxThreadCount(1);
    takeRow();
}

KCurveView::~KCurveView()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void KCurveView::setExperiment(ExperimentPtr experiment)
{
    m_experiment = std::move(experiment);
    invalidate();
    describe();
}

void KCurveView::setK(std::int64_t k)
{
    m_k = k;
    describe();
    update();
}

const Experiment* KCurveView::exact() const
{
    return m_experiment && run() && m_experiment->isAbout(run()->id, focusedIndex()) ? m_experiment.get() : nullptr;
}

// Curves

std::shared_ptr<const KCurveView::Curves> KCurveView::curvesOf(const PositionRow& row)
{
    auto curves = std::make_shared<Curves>();
    curves->oracle = oracleMassCurve(row.denseMass);
    curves->covered = coveredMassCurve(row.scores, row.denseMass);
    curves->knee = kneeOf(curves->covered.empty() ? curves->oracle : curves->covered);
    return curves;
}

void KCurveView::showEvent(QShowEvent* event)
{
    RunView::showEvent(event);
    takeRow();
}

void KCurveView::takeRow()
{
    if (!m_worksHidden && !isVisible())
        return;
    const int token = focusedIndex();
    const PositionRowPtr row = token >= 0 ? requestRow(token, focusPoint().layer) : nullptr;
    if (token >= 0 && !row)
        return; // the last curve stays until the row has come
    if (row == m_row)
        return;
    m_row = row;
    if (!row || row->denseMass.empty()) {
        m_curves = nullptr;
    } else if (row->denseMass.size() <= kSortedAtOnce) {
        m_curves = curvesOf(*row);
    } else {
        m_pool.clear();
        m_pool.start([this, row] { // the pool is waited for before anything of this goes
            auto curves = curvesOf(*row);
            QMetaObject::invokeMethod(
                this,
                [this, row, curves = std::move(curves)] {
                    if (row != m_row)
                        return;
                    m_curves = curves;
                    invalidate(true);
                    describe();
                },
                Qt::QueuedConnection);
        });
        return;
    }
    invalidate(true);
    describe();
}

void KCurveView::rowReady(RunId id, int token, qint64 layer)
{
    if (run() && id == run()->id && token == focusedIndex() && layer == focusPoint().layer)
        takeRow();
}

void KCurveView::runUpdated()
{
    takeRow();
}

void KCurveView::focusUpdated()
{
    takeRow();
    if (m_experiment) {
        invalidate();
        describe();
    }
}

double KCurveView::coveredAt(std::int64_t k) const
{
    return m_curves && k >= 0 && k < static_cast<std::int64_t>(m_curves->covered.size())
               ? static_cast<double>(m_curves->covered[static_cast<std::size_t>(k)])
               : std::nan("");
}

double KCurveView::oracleAt(std::int64_t k) const
{
    return m_curves && k >= 0 && k < static_cast<std::int64_t>(m_curves->oracle.size())
               ? static_cast<double>(m_curves->oracle[static_cast<std::size_t>(k)])
               : std::nan("");
}

const ProbeResult* KCurveView::pointAt(std::int64_t k) const
{
    if (const Experiment* shown = exact())
        for (const ProbeResult& point : shown->points)
            if (point.selector.k == k)
                return &point;
    return nullptr;
}

std::optional<std::int64_t> KCurveView::smallestKeeping() const
{
    const Experiment* shown = exact();
    return shown && shown->state == Experiment::State::Finished ? shown->smallestKeeping : std::nullopt;
}

// Places

QRectF KCurveView::plotRect() const
{
    return QRectF(kLeft, kTop, std::max(20, width() - kLeft - kRight), std::max(20, height() - kTop - kBottom));
}

double KCurveView::xOfK(std::int64_t k) const
{
    const QRectF plot = plotRect();
    const double end = std::log2(static_cast<double>(std::max<std::int64_t>(2, positions())));
    return plot.left() + plot.width() * std::log2(static_cast<double>(std::max<std::int64_t>(1, k))) / end;
}

std::int64_t KCurveView::kAt(double x) const
{
    const QRectF plot = plotRect();
    const double share = std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0);
    const double end = std::log2(static_cast<double>(std::max<std::int64_t>(2, positions())));
    const auto k = static_cast<std::int64_t>(std::llround(std::exp2(share * end)));
    return std::clamp<std::int64_t>(k, 1, std::max<std::int64_t>(1, positions()));
}

double KCurveView::yOfMass(double mass) const
{
    const QRectF plot = plotRect();
    return plot.bottom() - plot.height() * std::clamp(mass, 0.0, 1.0);
}

double KCurveView::largestKl() const
{
    double most = 0.01; // less than this is nothing to look at
    if (const Experiment* shown = exact())
        for (const ProbeResult& point : shown->points)
            most = std::max(most, point.klDense);
    return most;
}

double KCurveView::yOfKl(double kl) const
{
    const QRectF plot = plotRect();
    return plot.bottom() - plot.height() * std::sqrt(std::clamp(kl / largestKl(), 0.0, 1.0));
}

// Words

QStringList KCurveView::facts() const
{
    QStringList lines;
    if (!m_curves)
        return lines;
    const std::int64_t k = std::min(m_k > 0 ? m_k : positions(), positions());
    if (const double covered = coveredAt(k); !std::isnan(covered))
        lines += tr("at k %1 the indexer covers %2 of the mass, the oracle %3")
                     .arg(format::count(k), format::fixed(covered, 3), format::fixed(oracleAt(k), 3));
    else
        lines += tr("at k %1 the oracle covers %2 of the mass").arg(format::count(k), format::fixed(oracleAt(k), 3));
    if (m_curves->knee > 0)
        lines += tr("knee at k %1").arg(format::count(m_curves->knee));
    const Experiment* shown = exact();
    if (!shown)
        return lines;
    if (shown->state == Experiment::State::Finished)
        lines += shown->smallestKeeping
                     ? tr("smallest k that keeps the token: %1").arg(format::count(*shown->smallestKeeping))
                     : tr("no k keeps the token: even with all positions of this step another one is more probable");
    return lines;
}

void KCurveView::describe()
{
    setAccessibleDescription(facts().join(QStringLiteral("; ")));
    emit factsChanged();
}

DataTable KCurveView::table() const
{
    DataTable table;
    if (positions() == 0)
        return table;
    std::vector<std::int64_t> ks;
    std::vector<double> covered, oracle, kl, keeps, probability;
    QStringList top;
    constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
    for (std::int64_t k = 1; k <= positions(); ++k) {
        const ProbeResult* point = pointAt(k);
        // All k where something was measured, and steps of a hundredth of the axis between.
        if (!point && k != m_k && k != positions() && kAt(std::floor(xOfK(k))) != k)
            continue;
        ks.push_back(k);
        covered.push_back(coveredAt(k));
        oracle.push_back(oracleAt(k));
        kl.push_back(point ? point->klDense : kUnknown);
        keeps.push_back(point ? point->keepsToken() : kUnknown);
        top << (point ? QString::fromStdString(point->topText) : QString());
        probability.push_back(point ? point->probability : kUnknown);
    }
    table.setName(QStringLiteral("k_curve"));
    table.add(QStringLiteral("k"), std::move(ks));
    table.add(QStringLiteral("covered_mass"), std::move(covered));
    table.add(QStringLiteral("oracle_mass"), std::move(oracle));
    table.add(QStringLiteral("kl_dense"), std::move(kl));
    table.add(QStringLiteral("keeps_token"), std::move(keeps));
    table.add(QStringLiteral("top_token"), top);
    table.add(QStringLiteral("probability"), std::move(probability));
    return table;
}

QString KCurveView::csv() const
{
    return table().toCsv();
}

QString KCurveView::emptyText() const
{
    if (focusedIndex() < 0 && !m_curves)
        return tr("Ask a question and choose a token of the answer: here stands how much of its attention mass the selection would "
                  "cover at every k, and which k is enough.");
    if (m_row && m_row->denseMass.empty())
        return m_row->scores.empty() ? tr("What this token read is not kept any more, so its curve cannot be drawn.")
                                     : tr("This trace holds no attention mass, so covered mass at other k is not known.");
    return m_curves ? QString() : tr("Computing the row of this token …");
}

// Input

void KCurveView::mouseMoveEvent(QMouseEvent* event)
{
    const std::int64_t k = plotRect().adjusted(-4, -kTop, 4, kBottom).contains(event->position()) && m_curves ? kAt(event->position().x()) : 0;
    if (k != m_hovered) {
        m_hovered = k;
        update();
    }
    setCursor(k > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void KCurveView::leaveEvent(QEvent* event)
{
    m_hovered = 0;
    update();
    RunView::leaveEvent(event);
}

void KCurveView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_curves && plotRect().adjusted(-4, -kTop, 4, kBottom).contains(event->position()))
        emit kChosen(kAt(event->position().x()));
}

void KCurveView::keyPressEvent(QKeyEvent* event)
{
    const std::int64_t most = positions(), k = std::clamp<std::int64_t>(m_k, 1, std::max<std::int64_t>(1, most));
    std::int64_t wanted = 0;
    switch (event->key()) {
    case Qt::Key_Home: wanted = 1; break;
    case Qt::Key_End: wanted = most; break;
    case Qt::Key_PageUp: wanted = k * 2; break;
    case Qt::Key_PageDown: wanted = k / 2; break;
    case Qt::Key_Plus: wanted = k + 1; break;
    case Qt::Key_Minus: wanted = k - 1; break;
    default: break;
    }
    if (most < 1 || event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)
        || (wanted == 0 && event->key() != Qt::Key_PageDown && event->key() != Qt::Key_Minus))
        return RunView::keyPressEvent(event);
    emit kChosen(std::clamp<std::int64_t>(wanted, 1, most));
}

} // namespace sightline
