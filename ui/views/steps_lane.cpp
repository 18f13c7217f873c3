// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/steps_lane.h"

#include "app/experiment.h"
#include "app/python_snippet.h"
#include "app/session.h"
#include "app/settings.h"
#include "ui/export/export_menu.h"
#include "ui/painting/score_columns.h"
#include "ui/plot/custom_plot.h"
#include "ui/views/position_view.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <limits>

namespace sightline {

namespace {

// The margins of the position views, so that the plots stand under each other.
constexpr int kLeft = PositionView::kLeftMargin;
constexpr int kRight = PositionView::kRightMargin;
constexpr double kMostStep =
    16; // a short answer keeps slim columns and leaves the rest of the lane free
constexpr int kTop = 4, kBottom = 4, kFlipLane = 11;
constexpr int kFewestHeight = 20; // of a further lane
constexpr double kLogFloor = 1e-6; // nats at the bottom of the logarithmic scale
constexpr const char* kNames[] = {"kl", "missed", "flips", "entropy", "time", "delta", "effect"};
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

double shareOf(StepsLane::Lane lane)
{
    return lane == StepsLane::Lane::Kl ? 6 : lane == StepsLane::Lane::Flips ? 0 : 4;
}

struct Mean {
    double sum = 0;
    int count = 0;
    void add(double value)
    {
        if (std::isfinite(value)) {
            sum += value;
            ++count;
        }
    }
    [[nodiscard]] double value() const { return count > 0 ? sum / count : kNaN; }
};

} // namespace

StepsLane::StepsLane(const ViewContext& context, QWidget* parent) : RunView(context, parent)
{
    setObjectName(QStringLiteral("stepsLane"));
    setAccessibleName(tr("Steps"));
    setContentsMargins(15, 0, 3,
                       6); // as the body of PositionViews, so that both can stand in a bare Panel
    buildMenu();
    applyLanes();
    runUpdated();
}

StepsLane::~StepsLane() = default;

void StepsLane::buildMenu()
{
    m_laneMenu = new QMenu(tr("Lanes of the &Steps"), this);
    m_laneMenu->setToolTipsVisible(true);
    const QString tips[] = {
        tr("Shows how far each token is from dense attention: KL(dense‖sparse)."),
        tr("Shows how much dense attention fell on positions that were not read."),
        tr("Marks tokens where another word is the most probable one under dense attention."),
        tr("Shows how undecided the model was: the entropy of the next token, in nats."),
        tr("Shows how long each token took, in milliseconds."),
        tr("Shows how much surer A was of each token than B, where both are there."),
        tr("Shows what forced passages did to each token's log-probability, once that was measured.")};
    for (const Lane lane : kLanes) {
        const auto i = static_cast<std::size_t>(lane);
        QAction* action = m_laneMenu->addAction(laneTitle(lane));
        action->setObjectName(QStringLiteral("lane.") + QLatin1String(kNames[i]));
        action->setStatusTip(tips[i]);
        action->setToolTip(tips[i]);
        action->setCheckable(true);
        action->setChecked(m_isOn[i]);
        connect(action, &QAction::toggled, this, [this, lane](bool on) { setLaneOn(lane, on); });
        m_laneActions[i] = action;
    }
    m_exportMenu = new ExportMenu(
        tr("Export S&teps"), QStringLiteral("exportSteps"),
        [this] {
            Exportable what{QStringLiteral("steps"), {this}, {table()}, {}};
            if (run())
                what.python = [run = run(), token = focusedIndex(), layer = focusPoint().layer](const QString& path) {
                    return pythonSnippet(PythonView::Steps, *run, token, layer, path);
                };
            return what;
        },
        this);
}

void StepsLane::addControls(QHBoxLayout* row)
{
    const auto add = [&](const QString& text, const QString& tip, QMenu* menu) {
        auto* button = new QToolButton(this);
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setProperty("flat", true);
        button->setAutoRaise(true);
        button->setMenu(menu);
        button->setPopupMode(QToolButton::InstantPopup);
        row->addWidget(button);
    };
    add(tr("Lanes"), tr("Which lanes the steps show"), m_laneMenu);
    add(tr("Export"), tr("Save or copy the steps"), m_exportMenu);
}

void StepsLane::setLaneOn(Lane lane, bool on)
{
    const auto i = static_cast<std::size_t>(lane);
    if (m_isOn[i] == on)
        return;
    m_isOn[i] = on;
    if (std::none_of(m_isOn.begin(), m_isOn.end(), [](bool each) { return each; }))
        m_isOn[i] = true; // the last one stays: an empty panel helps nobody
    m_laneActions[i]->setChecked(m_isOn[i]);
    applyLanes();
    if (!m_settings)
        return;
    QStringList names;
    for (const Lane each : kLanes)
        if (isLaneOn(each))
            names << QLatin1String(kNames[static_cast<std::size_t>(each)]);
    m_settings->setViewState(QStringLiteral("steps"), {{QStringLiteral("lanes"), names.join(QLatin1Char(' '))}});
}

void StepsLane::useSettings(Settings* settings)
{
    m_settings = nullptr;
    const QStringList names = settings->viewState(QStringLiteral("steps"))
                                  .value(QStringLiteral("lanes"))
                                  .toString()
                                  .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto isNamed = [&](Lane lane) { return names.contains(QLatin1String(kNames[static_cast<std::size_t>(lane)])); };
    if (std::any_of(kLanes.begin(), kLanes.end(), isNamed)) { // on first, so that one is always left
        for (const Lane lane : kLanes)
            if (isNamed(lane))
                setLaneOn(lane, true);
        for (const Lane lane : kLanes)
            if (!isNamed(lane))
                setLaneOn(lane, false);
    }
    m_settings = settings;
}

void StepsLane::applyLanes()
{
    const auto lanes = static_cast<int>(shownLanes().size());
    setMinimumHeight(74 + kFewestHeight * std::max(0, lanes - 3));
    buildPlot();
    updateGeometry();
    invalidate();
}

std::vector<StepsLane::Lane> StepsLane::shownLanes() const
{
    std::vector<Lane> lanes;
    for (const Lane lane : kLanes)
        if (isLaneOn(lane) && (lane != Lane::Delta || m_partner) && (lane != Lane::Effect || m_effectEnd > 0))
            lanes.push_back(lane);
    if (lanes.empty())
        lanes.push_back(Lane::Kl); // only Delta was on, and the partner is gone
    return lanes;
}

QSize StepsLane::sizeHint() const
{
    return QSize(900, 92 + 24 * (static_cast<int>(shownLanes().size()) - 3));
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

QRectF StepsLane::laneRect(Lane wanted) const
{
    const QRectF area = plotArea();
    const std::vector<Lane> lanes = shownLanes();
    double shares = 0, room = area.height() - kLaneGap * (static_cast<double>(lanes.size()) - 1);
    for (const Lane lane : lanes) {
        shares += shareOf(lane);
        room -= lane == Lane::Flips ? kFlipLane : 0;
    }
    room = std::max(room, 2.0);
    double top = area.top();
    for (const Lane lane : lanes) {
        const double height = lane == Lane::Flips ? kFlipLane : std::floor(room * shareOf(lane) / shares); // whole pixels
        if (lane == wanted)
            return QRectF(area.left(), top, area.width(), height);
        top += height + kLaneGap;
    }
    return {};
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
        const auto& divergence = tokenOf(token).divergence;
        return divergence ? divergence->klDenseSparse : -1;
    };
    for (int token = first + 1; token < last; ++token)
        if (kl(token) > kl(best))
            best = token;
    return best;
}

int StepsLane::nearestToken(double x) const
{
    const QRectF area = plotArea();
    const double at = std::floor((x - area.left()) / area.width() * shownTokens());
    return tokenCount() == 0 ? -1 : static_cast<int>(std::clamp(at, 0.0, double(tokenCount() - 1)));
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
        if (isDivergent(tokenOf(token)))
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

TokenRange StepsLane::brushed() const
{
    const TokenRange& range = context().focus->tokenRange();
    if (!run() || range.run != run()->id || range.first >= tokenCount())
        return {};
    return {range.run, range.first, std::min(range.last, tokenCount() - 1)};
}

StepsLane::Summary StepsLane::summaryOf(int first, int last) const
{
    Summary s;
    Mean kl, missed, worst, entropy, time, delta, effect;
    for (int token = std::max(first, 0); token <= std::min(last, tokenCount() - 1); ++token) {
        const TokenRecord& record = tokenOf(token);
        ++s.tokens;
        if (record.divergence) {
            kl.add(record.divergence->klDenseSparse);
            s.flips += record.divergence->top1Flip;
        }
        missed.add(missedOf(record.meanCoveredMass()));
        worst.add(missedOf(record.minCoveredMass()));
        entropy.add(record.entropy);
        time.add(record.seconds * 1000);
        delta.add(deltaOf(token));
        effect.add(effectOf(token));
    }
    s.kl = kl.value();
    s.missed = missed.value();
    s.worst = worst.value();
    s.entropy = entropy.value();
    s.milliseconds = time.value();
    s.delta = delta.value();
    s.effect = effect.value();
    return s;
}

void StepsLane::setPartner(const RunPtr& run)
{
    m_hasOwnPartner = run != nullptr;
    m_partner = run;
    measure();
    applyLanes();
}

void StepsLane::takePartner()
{
    if (m_hasOwnPartner || !context().session || !run())
        return;
    RunPtr found;
    for (const TurnSnapshot& turn : context().session->turns()) {
        if (turn.a && turn.b && turn.a->id == run()->id)
            found = turn.b;
        else if (turn.a && turn.b && turn.b->id == run()->id)
            found = turn.a;
    }
    const bool changes = (found != nullptr) != (m_partner != nullptr);
    m_partner = found;
    if (changes)
        applyLanes();
}

double StepsLane::deltaOf(int token) const
{
    if (!run() || !m_partner || token < 0 || token >= tokenCount() ||
        static_cast<std::size_t>(token) >= m_partner->tokens.size() || (m_fork >= 0 && token >= m_fork))
        return kNaN;
    const double own = tokenOf(token).probability;
    const double other = m_partner->tokens[static_cast<std::size_t>(token)]->probability;
    if (!(own > 0) || !(other > 0))
        return kNaN;
    const double delta = std::log(own) - std::log(other);
    return run()->side == RunSide::A ? delta : -delta;
}

void StepsLane::setEffect(const std::shared_ptr<const Experiment>& effect)
{
    if (effect == m_effect)
        return;
    m_effect = effect;
    matchEffect();
    measure();
    invalidate();
}

// The answer that was scored has all of its tokens; one given under the same forced passages shares its beginning, and
// what those tokens are worth under them.
void StepsLane::matchEffect()
{
    const int before = m_effectEnd;
    m_effectEnd = 0;
    const auto scored = m_effect && m_effect->run && run() ? std::min(m_effect->before.size(), m_effect->after.size()) : 0;
    if (scored > 0 && m_effect->run->id == run()->id) {
        m_effectEnd = static_cast<int>(scored);
    } else if (scored > 0 && m_effect->selector == run()->settings.selector && m_effect->run->prompt && run()->prompt &&
               m_effect->run->prompt->chat.ids == run()->prompt->chat.ids) {
        const auto& other = m_effect->run->tokens;
        while (m_effectEnd < tokenCount() && static_cast<std::size_t>(m_effectEnd) < std::min(scored, other.size()) &&
               tokenOf(m_effectEnd).id == other[static_cast<std::size_t>(m_effectEnd)]->id)
            ++m_effectEnd;
    }
    if ((before > 0) != (m_effectEnd > 0))
        applyLanes();
}

double StepsLane::effectOf(int token) const
{
    if (token < 0 || token >= std::min(m_effectEnd, tokenCount()))
        return kNaN;
    const auto at = static_cast<std::size_t>(token);
    return m_effect->after[at] - m_effect->before[at];
}

// Tops of the scales, from all tokens.
void StepsLane::measure()
{
    m_mostKl = kDivergent;
    m_mostMissed = m_mostDelta = m_mostEffect = 0.1;
    m_mostEntropy = 0.5;
    m_mostTime = 1;
    m_fork = -1;
    if (!run())
        return;
    if (m_partner)
        for (int i = 0; i < tokenCount() && m_fork < 0 && static_cast<std::size_t>(i) < m_partner->tokens.size(); ++i)
            if (tokenOf(i).id != m_partner->tokens[static_cast<std::size_t>(i)]->id)
                m_fork = i;
    std::vector<double> times;
    for (int i = 0; i < tokenCount(); ++i) {
        const TokenRecord& token = tokenOf(i);
        if (token.divergence && std::isfinite(token.divergence->klDenseSparse))
            m_mostKl = std::max(m_mostKl, static_cast<double>(token.divergence->klDenseSparse));
        if (const float missed = missedOf(token.minCoveredMass()); !std::isnan(missed))
            m_mostMissed = std::max(m_mostMissed, static_cast<double>(missed));
        if (std::isfinite(token.entropy))
            m_mostEntropy = std::max(m_mostEntropy, static_cast<double>(token.entropy));
        if (const double delta = std::abs(deltaOf(i)); std::isfinite(delta))
            m_mostDelta = std::max(m_mostDelta, delta);
        if (const double effect = std::abs(effectOf(i)); std::isfinite(effect))
            m_mostEffect = std::max(m_mostEffect, effect);
        times.push_back(token.seconds * 1000);
    }
    // One slow token, the first after reading the question, must not flatten the rest.
    m_mostTime = std::max(1.0, robustTop(std::move(times)).top);
}

void StepsLane::runUpdated()
{
    takePartner();
    matchEffect();
    measure();
    invalidate();
    describe();
}

void StepsLane::focusUpdated()
{
    describe();
}

DataTable StepsLane::table() const
{
    DataTable table;
    if (!run())
        return table;
    std::vector<std::int64_t> index, position, flip, rank;
    std::vector<double> kl, mean, worst, entropy, time, delta, effect;
    QStringList text;
    for (int i = 0; i < tokenCount(); ++i) {
        const TokenRecord& token = tokenOf(i);
        index.push_back(i);
        text << QString::fromStdString(token.text);
        position.push_back(token.position);
        kl.push_back(token.divergence ? token.divergence->klDenseSparse : kNaN);
        flip.push_back(token.divergence && token.divergence->top1Flip);
        rank.push_back(token.divergence ? token.divergence->denseRank : 0);
        mean.push_back(missedOf(token.meanCoveredMass()));
        worst.push_back(missedOf(token.minCoveredMass()));
        entropy.push_back(token.entropy);
        time.push_back(token.seconds * 1000);
        delta.push_back(deltaOf(i));
        effect.push_back(effectOf(i));
    }
    table.setName(QStringLiteral("steps"));
    table.add(QStringLiteral("token"), std::move(index));
    table.add(QStringLiteral("text"), text);
    table.add(QStringLiteral("position"), std::move(position));
    table.add(QStringLiteral("kl_dense_sparse"), std::move(kl));
    table.add(QStringLiteral("top1_flip"), std::move(flip));
    table.add(QStringLiteral("dense_rank"), std::move(rank));
    table.add(QStringLiteral("missed_mean"), std::move(mean));
    table.add(QStringLiteral("missed_worst"), std::move(worst));
    table.add(QStringLiteral("entropy"), std::move(entropy));
    table.add(QStringLiteral("milliseconds"), std::move(time));
    table.add(QStringLiteral("delta_log_p"), std::move(delta));
    if (m_effectEnd > 0)
        table.add(QStringLiteral("forced_delta_log_p"), std::move(effect));
    return table;
}

} // namespace sightline
