// SPDX-License-Identifier: GPL-3.0-or-later
// Pointer, keys, words and explanations of the steps.
#include "ui/views/steps_lane.h"

#include "app/formatting.h"
#include "ui/painting/labels.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace sightline {

QString StepsLane::laneTitle(Lane lane)
{
    switch (lane) {
    case Lane::Kl: return tr("KL(dense‖sparse)");
    case Lane::Missed: return tr("1 − covered mass");
    case Lane::Flips: return tr("Top-1 flips and dense rank");
    case Lane::Entropy: return tr("Entropy");
    case Lane::Time: return tr("Milliseconds a token");
    case Lane::Delta: return tr("Δ ln p, A − B");
    case Lane::Effect: return tr("Δ ln p, forced − free");
    }
    return {};
}

QString StepsLane::emptyText() const
{
    if (!run() || run()->tokens.empty())
        return tr("Steps: one column a token of the answer, higher where reading a selection "
                  "instead of everything changed the "
                  "prediction; point at one and all views show what it read.");
    return {};
}

QString StepsLane::laneHelp(Lane lane) const
{
    switch (lane) {
    case Lane::Kl:
        return explained(laneTitle(lane),
                         tr("How far the next-token distribution of this run is from the one of a dense run on the same "
                            "tokens. 0 is the same, higher is worse. In the grey band (up to %1 nats) it may be "
                            "arithmetic and not the selection: logits of magnitude 10 rounded to bfloat16 alone give "
                            "0.0002, and no probability differs by more than 2.2 % there.")
                             .arg(format::number(kNoise)),
                         tr("Σ p_dense · ln(p_dense / p_sparse), nats; |Δp| ≤ √(KL / 2)")) +
               explained({}, tr("Click here to change between square root and logarithmic scale."));
    case Lane::Missed:
        return explained(laneTitle(lane),
                         tr("Share of the dense attention that fell on positions which were not read: mean over "
                            "layers, and behind it, paler, the worst layer. 0 is best."),
                         tr("1 − Σ p[t,s] over selected s"));
    case Lane::Flips:
        return explained(tr("Top-1 flip"),
                         tr("Under dense attention another token would have been the most probable; the number is the "
                            "dense rank of the one that was written."),
                         tr("argmax p_dense ≠ argmax p_sparse"));
    case Lane::Entropy:
        return explained(laneTitle(lane), tr("How undecided the model was about the next token. 0: only one could come."),
                         tr("−Σ p · ln p, nats"));
    case Lane::Time:
        return explained(laneTitle(lane),
                         tr("Time from the token before to this one, the dense reference included where it runs. The "
                            "scale leaves single slow tokens out."));
    case Lane::Delta:
        return explained(laneTitle(lane),
                         tr("How much surer A was of its token than B of the same one, up to where the answers part."),
                         tr("ln p_A(token) − ln p_B(token)"));
    case Lane::Effect:
        return explained(laneTitle(lane),
                         tr("How much likelier each token of the answer is when the forced passages hold, at the same "
                            "tokens before it. Far below zero: the answer needed what it was kept from."),
                         tr("ln p_forced(token) − ln p(token), nats"));
    }
    return {};
}

StepsLane::Lane StepsLane::laneAt(double y) const
{
    Lane found = shownLanes().front();
    for (const Lane lane : shownLanes())
        if (y >= laneRect(lane).top() - kLaneGap)
            found = lane;
    return found;
}

QString StepsLane::toolTipAt(const QPointF& point) const
{
    const int token = tokenAt(point.x());
    if (token < 0)
        return point.x() < plotArea().left() || point.x() > plotArea().right() ? laneHelp(laneAt(point.y())) : QString();
    const TokenRecord& record = tokenOf(token);
    QStringList lines;
    lines << tr("probability %1, entropy %2").arg(format::number(record.probability), format::nats(record.entropy));
    if (record.divergence) {
        lines << tr("KL(dense‖sparse) %1%2")
                     .arg(format::nats(record.divergence->klDenseSparse),
                          record.divergence->klDenseSparse <= kNoise ? tr(", within noise") : QString());
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
    if (record.seconds > 0)
        lines << tr("took %1").arg(format::duration(record.seconds));
    if (const double delta = deltaOf(token); std::isfinite(delta))
        lines << tr("ln p in A − ln p in B: %1").arg(format::signedNumber(delta));
    if (const double effect = effectOf(token); std::isfinite(effect))
        lines << tr("ln p with passages forced − without: %1").arg(format::signedNumber(effect));
    return explained(tr("Token %1 of %2").arg(token + 1).arg(tokenCount()),
                     format::quoted(QString::fromStdString(record.text))) +
           QStringLiteral("<p style='white-space:pre; margin:0'>") +
           lines.join(QLatin1Char('\n')).toHtmlEscaped() + QStringLiteral("</p>");
}

void StepsLane::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    if ((event->buttons() & Qt::LeftButton) && m_pressed >= 0 && run()) {
        if (!m_isBrushing && std::abs(x - m_pressedX) >= QApplication::startDragDistance()) {
            m_isBrushing = true;
            context().focus->endHover();
        }
        if (m_isBrushing) {
            context().focus->brush(run()->id, m_pressed, nearestToken(x));
            update();
            return;
        }
    }
    if (const int token = tokenAt(x); token >= 0 && run())
        context().focus->hoverToken(run()->id, token);
    else
        context().focus->endHover();
}

void StepsLane::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF point = event->position();
    const QRectF kl = laneRect(Lane::Kl);
    if (point.x() < plotArea().left() && !kl.isEmpty() && point.y() < kl.bottom() && laneAt(point.y()) == Lane::Kl) {
        setKlScale(m_klScale == KlScale::SquareRoot ? KlScale::Logarithm : KlScale::SquareRoot);
        return;
    }
    m_isBrushing = false;
    m_pressedX = point.x();
    m_pressed = plotArea().contains(point) ? tokenAt(point.x()) : -1;
}

void StepsLane::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int pressed = std::exchange(m_pressed, -1);
    if (std::exchange(m_isBrushing, false) || !run() || pressed < 0)
        return;
    context().focus->lockToken(run()->id, pressed);
}

void StepsLane::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const int by = event->key() == Qt::Key_Left ? -1 : 1;
    Focus* focus = context().focus;
    if (modifiers == Qt::ShiftModifier && isSideways) {
        goToDivergence(by);
    } else if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && isSideways && run() && focusedIndex() >= 0) {
        // From the focused token on, which is one end; the other moves.
        const int anchor = focus->locked().token >= 0 ? focus->locked().token : focusedIndex();
        const TokenRange range = brushed();
        int moving = anchor;
        if (range.contains(anchor))
            moving = range.first == anchor ? range.last : range.first;
        focus->brush(run()->id, anchor, std::clamp(moving + by, 0, tokenCount() - 1));
    } else if (modifiers == Qt::NoModifier && event->key() == Qt::Key_Escape && !brushed().isEmpty()) {
        focus->clearBrush();
    } else if (modifiers == Qt::NoModifier && event->key() == Qt::Key_Home) {
        focus->stepToken(-tokenCount(), tokenCount());
    } else if (modifiers == Qt::NoModifier && event->key() == Qt::Key_End) {
        focus->stepToken(tokenCount(), tokenCount());
    } else {
        RunView::keyPressEvent(event);
    }
}

void StepsLane::describe()
{
    const TokenRecordPtr token = focusedToken();
    QString text;
    if (!token) {
        text = tr("Divergence from dense attention for each token of the answer. %1 tokens").arg(tokenCount());
    } else {
        text = tr("Token %1 of %2 %3")
                   .arg(focusedIndex() + 1)
                   .arg(tokenCount())
                   .arg(format::quoted(QString::fromStdString(token->text)));
        if (token->divergence)
            text += tr(", KL(dense‖sparse) %1%2")
                        .arg(format::nats(token->divergence->klDenseSparse),
                             token->divergence->top1Flip ? tr(", top-1 flip") : QString());
        if (!std::isnan(token->meanCoveredMass()))
            text += tr(", covered mass %1").arg(format::fixed(token->meanCoveredMass(), 3));
    }
    if (const TokenRange range = brushed(); !range.isEmpty()) {
        const Summary s = summaryOf(range.first, range.last);
        text += tr(". Tokens %1 to %2 brushed: %3 flips").arg(range.first + 1).arg(range.last + 1).arg(s.flips);
        if (std::isfinite(s.kl))
            text += tr(", mean KL %1").arg(format::nats(s.kl));
    }
    setAccessibleDescription(
        text + tr(". Left and right: token. Shift with left and right: divergent tokens. Control and shift with "
                  "them: brush; Escape lets go."));
}

} // namespace sightline
