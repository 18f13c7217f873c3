// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/steps_lane.h"

#include "app/formatting.h"
#include "ui/painting/labels.h"
#include "ui/plot/custom_plot.h"
#include "ui/views/position_view.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace sightline {

namespace {

// The margins of the position views, so that the plots stand under each other.
constexpr int kLeft = PositionView::kLeftMargin;
constexpr int kRight = PositionView::kRightMargin;
constexpr double kMostStep =
    16; // a short answer keeps slim columns and leaves the rest of the lane free
constexpr int kTop = 4, kBottom = 4, kFlipLane = 9;
constexpr double kLogFloor = 1e-6; // nats at the bottom of the logarithmic scale

} // namespace

StepsLane::StepsLane(const ViewContext& context, QWidget* parent) : RunView(context, parent)
{
    setObjectName(QStringLiteral("stepsLane"));
    setAccessibleName(tr("Steps"));
    setMinimumHeight(74);
    setContentsMargins(15, 0, 3,
                       6); // as the body of PositionViews, so that both can stand in a bare Panel
    buildPlot();
    runUpdated();
}

StepsLane::~StepsLane() = default;

QSize StepsLane::sizeHint() const
{
    return QSize(900, 92);
}

void StepsLane::setKlScale(KlScale scale)
{
    m_klScale = scale;
    invalidate(true);
}

QRectF StepsLane::plotArea() const
{
    const QRect inner = contentsRect();
    return QRectF(inner.left() + kLeft, inner.top() + kTop,
                  std::max(1, inner.width() - kLeft - kRight),
                  std::max(3, inner.height() - kTop - kBottom));
}

QRectF StepsLane::laneRect(int lane) const
{
    const QRectF area = plotArea();
    const double room = std::max(2.0, area.height() - 2 * kLaneGap - kFlipLane);
    const double kl = std::round(room * 0.6); // whole pixels
    if (lane == 0)
        return QRectF(area.left(), area.top(), area.width(), kl);
    if (lane == 1)
        return QRectF(area.left(), area.top() + kl + kLaneGap, area.width(), room - kl);
    return QRectF(area.left(), area.bottom() - kFlipLane, area.width(), kFlipLane);
}

double StepsLane::shownTokens() const
{
    return std::max(static_cast<double>(tokenCount()), plotArea().width() / kMostStep);
}

QRectF StepsLane::columnRect(int token) const
{
    const QRectF area = plotArea();
    const double step = area.width() / shownTokens();
    return QRectF(area.left() + token * step, area.top(), step, area.height());
}

int StepsLane::tokenAt(double x) const
{
    const QRectF area = plotArea();
    if (x < area.left() || x >= area.right() || tokenCount() == 0)
        return -1;
    const double perPixel = shownTokens() / area.width();
    const int first = static_cast<int>((x - area.left()) * perPixel);
    if (first >= tokenCount())
        return -1;
    if (perPixel <= 1)
        return first;
    // Several tokens under one pixel: the one that the eye sees is the highest.
    const int last = std::min(tokenCount(), static_cast<int>((x - area.left() + 1) * perPixel) + 1);
    int best = first;
    const auto kl = [this](int token) {
        const auto& divergence = run()->tokens[static_cast<std::size_t>(token)]->divergence;
        return divergence ? divergence->klDenseSparse : -1;
    };
    for (int token = first + 1; token < last; ++token)
        if (kl(token) > kl(best))
            best = token;
    return best;
}

double StepsLane::klHeight(double kl) const
{
    if (!(kl > 0))
        return 0;
    const double share = std::min(kl / m_mostKl, 1.0);
    if (m_klScale == KlScale::SquareRoot)
        return std::sqrt(share);
    return kl <= kLogFloor
               ? 0
               : std::log(std::min(kl, m_mostKl) / kLogFloor) / std::log(m_mostKl / kLogFloor);
}

bool StepsLane::hasReference() const
{
    return run() && std::any_of(run()->tokens.begin(), run()->tokens.end(),
                                [](const TokenRecordPtr& t) { return t->divergence.has_value(); });
}

bool StepsLane::isDivergent(const TokenRecord& token)
{
    return token.divergence &&
           (token.divergence->top1Flip || token.divergence->klDenseSparse >= kDivergent);
}

int StepsLane::nextDivergent(int from, int by) const
{
    if (from < 0)
        from = by > 0 ? -1 : tokenCount();
    for (int token = from + by; token >= 0 && token < tokenCount(); token += by)
        if (isDivergent(*run()->tokens[static_cast<std::size_t>(token)]))
            return token;
    return -1;
}

void StepsLane::goToDivergence(int by)
{
    if (!run())
        return;
    if (const int token = nextDivergent(focusedIndex(), by); token >= 0)
        context().focus->lockToken(run()->id, token);
}

float StepsLane::missedOf(float covered)
{
    return std::isnan(covered) ? kNotMeasured : std::clamp(1 - covered, 0.0F, 1.0F);
}

void StepsLane::runUpdated()
{
    m_mostKl = kDivergent;
    m_mostMissed = 0.1;
    if (run())
        for (const TokenRecordPtr& token : run()->tokens) {
            if (token->divergence && std::isfinite(token->divergence->klDenseSparse))
                m_mostKl =
                    std::max(m_mostKl, static_cast<double>(token->divergence->klDenseSparse));
            if (const float missed = missedOf(token->minCoveredMass()); !std::isnan(missed))
                m_mostMissed = std::max(m_mostMissed, static_cast<double>(missed));
        }
    invalidate();
    describe();
}

void StepsLane::focusUpdated()
{
    describe();
}

QString StepsLane::emptyText() const
{
    if (!run() || run()->tokens.empty())
        return tr("Steps: one column a token of the answer, higher where reading a selection "
                  "instead of everything changed the "
                  "prediction; point at one and all views show what it read.");
    return {};
}

QString StepsLane::toolTipAt(const QPointF& point) const
{
    const int token = tokenAt(point.x());
    if (token < 0 && point.x() < plotArea().left()) {
        if (point.y() < laneRect(0).bottom())
            return explained(tr("KL(dense‖sparse)"),
                             tr("How far the next-token distribution of this run is from the one "
                                "of a dense run "
                                "on the same tokens. 0 is the same, higher is worse. Under the "
                                "dotted line (%1 nats) no probability differs by more "
                                "than 2.2 %.")
                                 .arg(format::number(kSmall)),
                             tr("Σ p_dense · ln(p_dense / p_sparse), nats; |Δp| ≤ √(KL / 2)")) +
                   explained({},
                             tr("Click here to change between square root and logarithmic scale."));
        if (point.y() < laneRect(1).bottom())
            return explained(tr("1 − covered mass"),
                             tr("Share of the dense attention that fell on positions which were "
                                "not read: mean over "
                                "layers, and behind it, paler, the worst layer. 0 is best."),
                             tr("1 − Σ p[t,s] over selected s"));
        return explained(
            tr("Top-1 flip"),
            tr("Under dense attention another token would have been the most probable."),
            tr("argmax p_dense ≠ argmax p_sparse"));
    }
    if (token < 0)
        return {};
    const TokenRecord& record = *run()->tokens[static_cast<std::size_t>(token)];
    QStringList lines;
    lines << tr("probability %1").arg(format::number(record.probability));
    if (record.divergence) {
        lines << tr("KL(dense‖sparse) %1").arg(format::nats(record.divergence->klDenseSparse));
        lines
            << (record.divergence->top1Flip
                    ? tr("top-1 flip: dense would choose another token; this one has dense rank %1")
                          .arg(record.divergence->denseRank)
                    : tr("same most probable token under dense"));
    }
    if (!std::isnan(record.meanCoveredMass())) {
        std::size_t worst = 0;
        for (std::size_t l = 1; l < record.layers.size(); ++l)
            if (record.layers[l].coveredMass < record.layers[worst].coveredMass ||
                std::isnan(record.layers[worst].coveredMass))
                worst = l;
        lines << tr("covered mass %1 (mean over layers), %2 at the worst, layer %3")
                     .arg(format::fixed(record.meanCoveredMass(), 3),
                          format::fixed(record.minCoveredMass(), 3), QString::number(worst));
    }
    return explained(tr("Token %1 of %2").arg(token + 1).arg(tokenCount()),
                     format::quoted(QString::fromStdString(record.text))) +
           QStringLiteral("<p style='white-space:pre; margin:0'>") +
           lines.join(QLatin1Char('\n')).toHtmlEscaped() + QStringLiteral("</p>");
}

void StepsLane::mouseMoveEvent(QMouseEvent* event)
{
    if (const int token = tokenAt(event->position().x()); token >= 0 && run())
        context().focus->hoverToken(run()->id, token);
    else
        context().focus->endHover();
}

void StepsLane::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (event->position().x() < plotArea().left() && event->position().y() < laneRect(0).bottom()) {
        setKlScale(m_klScale == KlScale::SquareRoot ? KlScale::Logarithm : KlScale::SquareRoot);
        return;
    }
    if (const int token = tokenAt(event->position().x()); token >= 0 && run())
        context().focus->lockToken(run()->id, token);
}

void StepsLane::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    Focus* focus = context().focus;
    if (modifiers == Qt::ShiftModifier &&
        (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        goToDivergence(event->key() == Qt::Key_Left ? -1 : 1);
    else if (modifiers == Qt::NoModifier && event->key() == Qt::Key_Home)
        focus->stepToken(-tokenCount(), tokenCount());
    else if (modifiers == Qt::NoModifier && event->key() == Qt::Key_End)
        focus->stepToken(tokenCount(), tokenCount());
    else
        RunView::keyPressEvent(event);
}

void StepsLane::describe()
{
    const TokenRecordPtr token = focusedToken();
    if (!token) {
        setAccessibleDescription(
            tr("Divergence from dense attention for each token of the answer. %1 tokens.")
                .arg(tokenCount()));
        return;
    }
    QString text = tr("Token %1 of %2 %3")
                       .arg(focusedIndex() + 1)
                       .arg(tokenCount())
                       .arg(format::quoted(QString::fromStdString(token->text)));
    if (token->divergence)
        text += tr(", KL(dense‖sparse) %1%2")
                    .arg(format::nats(token->divergence->klDenseSparse),
                         token->divergence->top1Flip ? tr(", top-1 flip") : QString());
    if (!std::isnan(token->meanCoveredMass()))
        text += tr(", covered mass %1").arg(format::fixed(token->meanCoveredMass(), 3));
    setAccessibleDescription(
        text + tr(". Left and right: token. Shift with left and right: divergent tokens."));
}

} // namespace sightline
