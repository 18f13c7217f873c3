// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/selectors_page.h"

#include "app/experiments.h"
#include "app/focus.h"
#include "app/formatting.h"
#include "app/model_info.h"
#include "app/session.h"
#include "ui/views/k_curve_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace sightline {

namespace {

QToolButton* button(const QString& text, const QString& help, QWidget* parent)
{
    auto* made = new QToolButton(parent);
    made->setText(text);
    made->setToolTip(help);
    made->setStatusTip(help);
    made->setAccessibleName(text);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

QLabel* line(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setProperty("muted", true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// What an experiment is doing, or why it did not; empty once it is done.
QString progressOf(const Experiment& experiment)
{
    switch (experiment.state) {
    case Experiment::State::Waiting:
        return SelectorsPage::tr("Waits for the engine …");
    case Experiment::State::Running:
        if (experiment.total == 0)
            return SelectorsPage::tr("Starting …");
        return experiment.isReading
                   ? SelectorsPage::tr("Rebuilding caches: %1 of %2 tokens").arg(format::count(experiment.done), format::count(experiment.total))
                   : SelectorsPage::tr("Exact run %1 of at most %2").arg(format::count(experiment.done), format::count(experiment.total));
    case Experiment::State::Failed:
        return experiment.failure;
    case Experiment::State::Stopped:
        return SelectorsPage::tr("Stopped; what was measured until then is shown.");
    case Experiment::State::Finished:
        break;
    }
    return {};
}

} // namespace

SelectorsPage::SelectorsPage(const ViewContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("selectorsPage"));
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 12, 0);
    columns->setSpacing(24);
    auto* left = new QVBoxLayout;
    left->setSpacing(2);
    auto* right = new QVBoxLayout;
    right->setSpacing(4);
    columns->addLayout(left, 10);
    columns->addLayout(right, 11);
    buildCurve();
    buildTable();

    auto* leftRow = new QHBoxLayout;
    leftRow->addWidget(m_exact);
    leftRow->addWidget(m_auto);
    leftRow->addWidget(m_curveStatus, 1);
    left->addLayout(leftRow);
    left->addWidget(m_curve, 1);
    auto* rightRow = new QHBoxLayout;
    rightRow->addWidget(m_choice);
    rightRow->addWidget(m_run);
    rightRow->addWidget(m_status, 1);
    right->addLayout(rightRow);
    right->addWidget(m_table, 1);

    connect(m_context.focus, &Focus::changed, this, [this] {
        updateControls();
        const FocusPoint& locked = m_context.focus->locked();
        if (m_auto->isChecked() && m_experiments && !m_experiments->isRunning()
            && (locked.run != m_autoRun || locked.token != m_autoToken) && m_context.focus->shown() == locked)
            measureCurve();
    });
    if (m_context.session)
        for (auto signal : { &Session::conversationChanged, &Session::modelChanged })
            connect(m_context.session, signal, this, &SelectorsPage::updateControls);
    updateControls();
}

void SelectorsPage::buildCurve()
{
    m_curveStatus = line(this);
    m_curveStatus->setObjectName(QStringLiteral("curveStatus"));
    m_curve = new KCurveView(m_context, this);
    connect(m_curve, &KCurveView::kChosen, this, &SelectorsPage::kChosen);
    connect(m_curve, &KCurveView::factsChanged, this, &SelectorsPage::updateCurveStatus);
    m_exact = button(tr("Measure KL(k)"),
                     tr("Asks the model again for this one token at k = 1, 2, 4 … over the same caches, and finds the smallest k that keeps it"),
                     this);
    m_exact->setObjectName(QStringLiteral("measureKCurve"));
    connect(m_exact, &QToolButton::clicked, this, [this] {
        const ExperimentPtr latest = m_experiments ? m_experiments->latest(ExperimentRequest::Kind::KCurve) : nullptr;
        latest && !latest->isDone() ? m_experiments->stop() : measureCurve();
    });
    m_auto = new QCheckBox(tr("auto"), this);
    m_auto->setToolTip(tr("Measures whenever a token is chosen"));
    m_auto->setAccessibleName(tr("Measure KL(k) whenever a token is chosen"));
    connect(m_auto, &QCheckBox::toggled, this, [this](bool on) {
        emit autoChanged(on);
        if (on && focusedRun())
            measureCurve();
    });
}

void SelectorsPage::buildTable()
{
    m_choice = new QComboBox(this);
    m_choice->addItem(tr("selectors: this token"), static_cast<int>(Table::Token));
    m_choice->addItem(tr("selectors: whole answer"), static_cast<int>(Table::Answer));
    m_choice->addItem(tr("forced passages: effect"), static_cast<int>(Table::Effect));
    m_choice->setToolTip(tr("What the table compares"));
    m_choice->setAccessibleName(tr("What the table compares"));
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_filled = nullptr;
        showRows();
        updateControls();
    });
    m_run = button(tr("Run"), tr("Runs the token again under each selector, at the k of the next answer"), this);
    m_run->setObjectName(QStringLiteral("holdTournament"));
    connect(m_run, &QToolButton::clicked, this, [this] {
        const ExperimentPtr shown = shownExperiment();
        m_experiments && shown && !shown->isDone() ? m_experiments->stop() : holdTournament();
    });
    m_status = line(this);
    m_table = new QTableWidget(this);
    m_table->setObjectName(QStringLiteral("selectorTable"));
    m_table->setAccessibleName(tr("Selectors compared"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(22);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setTabKeyNavigation(false);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &SelectorsPage::preview);
}

void SelectorsPage::setExperiments(Experiments* experiments)
{
    m_experiments = experiments;
    connect(experiments, &Experiments::changed, this, &SelectorsPage::take);
    connect(experiments, &Experiments::runningChanged, this, &SelectorsPage::updateControls);
    updateControls();
}

void SelectorsPage::setK(std::int64_t k)
{
    m_curve->setK(k);
}

void SelectorsPage::setAuto(bool on)
{
    m_auto->setChecked(on);
}

RunPtr SelectorsPage::focusedRun() const
{
    const FocusPoint& point = m_context.focus->shown();
    const RunPtr run = m_context.session ? m_context.session->run(point.run) : m_curve->run();
    return run && point.token >= 0 && point.token < std::ssize(run->tokens) ? run : nullptr;
}

void SelectorsPage::measureCurve()
{
    const RunPtr run = focusedRun();
    if (!m_experiments || !run)
        return;
    m_autoRun = run->id;
    m_autoToken = m_context.focus->shown().token;
    m_experiments->measureKCurve(run, m_autoToken);
}

void SelectorsPage::holdTournament()
{
    const RunPtr run = focusedRun();
    if (!m_experiments || !run || !m_context.session)
        return;
    const ModelInfoPtr model = m_context.session->model();
    if (shownTable() == Table::Effect) {
        const RunSettings& settings = m_context.session->settings();
        m_experiments->scoreUnder(run, (model ? effectiveSettings(settings, *model) : settings).selector);
        return;
    }
    const std::int64_t own = model ? effectiveK(run->settings, *model) : run->settings.selector.k;
    const std::int64_t k = own > 0 ? own : model && model->indexTopk > 0 ? model->indexTopk : 256;
    m_experiments->holdTournament(run, shownTable() == Table::Token ? m_context.focus->shown().token : -1, k);
}

SelectorsPage::Table SelectorsPage::shownTable() const
{
    return static_cast<Table>(m_choice->currentData().toInt());
}

void SelectorsPage::setTable(Table table)
{
    m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(table)));
}

ExperimentPtr SelectorsPage::shownExperiment() const
{
    if (!m_experiments)
        return nullptr;
    if (shownTable() == Table::Effect)
        return m_experiments->latest(ExperimentRequest::Kind::Effect);
    const ExperimentPtr latest = m_experiments->latest(ExperimentRequest::Kind::Tournament);
    // An answer of one token is both.
    const bool fits = latest && ((latest->tokens.size() == 1) == (shownTable() == Table::Token)
                                 || (latest->run && latest->run->tokens.size() == 1));
    return fits ? latest : nullptr;
}

void SelectorsPage::take(const ExperimentPtr& experiment)
{
    if (!experiment || experiment->kind == ExperimentRequest::Kind::KCurve)
        m_curve->setExperiment(experiment);
    if (experiment && experiment->kind == ExperimentRequest::Kind::Effect && shownTable() != Table::Effect)
        setTable(Table::Effect);
    showRows();
    updateControls();
}

void SelectorsPage::updateControls()
{
    const auto isOn = [this](ExperimentRequest::Kind kind) {
        const ExperimentPtr latest = m_experiments ? m_experiments->latest(kind) : nullptr;
        return latest && !latest->isDone();
    };
    const bool hasToken = focusedRun() != nullptr && m_experiments;
    const bool curveRuns = isOn(ExperimentRequest::Kind::KCurve);
    m_exact->setText(curveRuns ? tr("Stop") : tr("Measure KL(k)"));
    m_exact->setEnabled(curveRuns || hasToken);
    m_auto->setEnabled(m_experiments != nullptr);
    const ExperimentPtr shown = shownExperiment();
    const bool tableRuns = shown && !shown->isDone();
    m_run->setText(tableRuns ? tr("Stop") : tr("Run"));
    m_run->setToolTip(shownTable() == Table::Effect
                          ? tr("Scores the answer, word for word as it stands, with the passages forced that are forced now")
                          : tr("Runs the token again under each selector, at the k of its answer"));
    m_run->setEnabled(tableRuns || hasToken);
    updateCurveStatus();
    m_status->setText(status());
}

void SelectorsPage::updateCurveStatus()
{
    const ExperimentPtr latest = m_experiments ? m_experiments->latest(ExperimentRequest::Kind::KCurve) : nullptr;
    const FocusPoint& point = m_context.focus->shown();
    const bool isMine = latest && latest->isAbout(point.run, point.token);
    QString text = isMine || (latest && !latest->isDone()) ? progressOf(*latest) : QString();
    if (text.isEmpty())
        text = m_curve->facts().join(QStringLiteral(" · "));
    m_curveStatus->setText(text);
}

QImage SelectorsPage::picture(double scale) const
{
    return m_curve->picture(scale);
}

} // namespace sightline
