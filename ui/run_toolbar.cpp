// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run_toolbar.h"

#include "app/formatting.h"
#include "app/model_info.h"
#include "app/session.h"
#include "ui/compare_chooser.h"
#include "ui/elided_label.h"
#include "ui/help/glossary.h"
#include "ui/k_slider.h"
#include "ui/replay_menu.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <limits>

namespace sightline {
namespace {

struct SelectorChoice {
    SelectorKind kind;
    const char* name;
    const char* meaning;
};

constexpr SelectorChoice kSelectors[] = {
    { SelectorKind::LightningIndexer, QT_TRANSLATE_NOOP("sightline::RunToolbar", "Lightning indexer"),
      QT_TRANSLATE_NOOP("sightline::RunToolbar", "The model's own: reads the k positions with the largest index score") },
    { SelectorKind::Dense, QT_TRANSLATE_NOOP("sightline::RunToolbar", "Dense"),
      QT_TRANSLATE_NOOP("sightline::RunToolbar", "Reads every position") },
    { SelectorKind::Oracle, QT_TRANSLATE_NOOP("sightline::RunToolbar", "Oracle"),
      QT_TRANSLATE_NOOP("sightline::RunToolbar", "Reads the k positions with the largest true attention mass: the best that any selection of k could do") },
    { SelectorKind::Window, QT_TRANSLATE_NOOP("sightline::RunToolbar", "Window"),
      QT_TRANSLATE_NOOP("sightline::RunToolbar", "Reads the first four and the most recent positions") },
    { SelectorKind::Random, QT_TRANSLATE_NOOP("sightline::RunToolbar", "Random"),
      QT_TRANSLATE_NOOP("sightline::RunToolbar", "Reads k positions drawn at random, to see what selection is worth") },
    { SelectorKind::Block, QT_TRANSLATE_NOOP("sightline::RunToolbar", "Blocks"),
      QT_TRANSLATE_NOOP("sightline::RunToolbar", "Reads whole blocks of 64 positions, those whose mean index key scores best, until there are k") },
    { SelectorKind::PreviousLayer, QT_TRANSLATE_NOOP("sightline::RunToolbar", "Previous layer"),
      QT_TRANSLATE_NOOP("sightline::RunToolbar", "Every layer reads what the indexer of the layer before chose") },
    { SelectorKind::Replay, QT_TRANSLATE_NOOP("sightline::RunToolbar", "Recorded selection"),
      QT_TRANSLATE_NOOP("sightline::RunToolbar", "Reads exactly what an answer to this question read before, here or in a trace file") },
};

const SelectorChoice& choiceOf(SelectorKind kind)
{
    for (const auto& choice : kSelectors)
        if (choice.kind == kind)
            return choice;
    return kSelectors[0];
}

QToolButton* pill(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

/// A pill that opens a menu: its text ends in the arrow.
QToolButton* menuPill(QWidget* parent)
{
    auto* button = pill(parent);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    return button;
}

const QString kArrow = QStringLiteral(" ▾");

} // namespace

RunToolbar::RunToolbar(Session* session, QWidget* parent) : QToolBar(parent), m_session(session)
{
    setObjectName(QStringLiteral("run_toolbar"));
    setWindowTitle(tr("Run"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);

    // One widget with a layout of its own: a tool bar would rather hide an item than make it narrower.
    auto* content = new QWidget(this);
    content->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    buildModelPart(row);
    row->addSpacing(4);
    buildSelectorPart(row);
    row->addSpacing(4);
    buildRunPart(row);
    row->addStretch(1);
    m_layout = menuPill(content);
    m_layout->setProperty("flat", true);
    m_layout->setText(tr("Layout") + kArrow);
    row->addWidget(m_layout);
    addWidget(content);

    connect(m_slider, &KSlider::kMoved, this, [this](qint64 k) { setK(k); });
    connect(m_spin, &QSpinBox::valueChanged, this, [this](int k) { setK(k); });
    connect(m_reference, &QCheckBox::toggled, this, [this](bool on) {
        RunSettings settings = m_session->settings();
        settings.denseReference = on;
        m_session->setSettings(settings);
    });
    connect(m_compare, &QToolButton::toggled, m_session, &Session::setCompareDense);
    connect(m_stop, &QToolButton::clicked, m_session, &Session::stop);
    connect(m_session, &Session::modelChanged, this, &RunToolbar::updateModel);
    connect(m_session, &Session::backendChanged, this, &RunToolbar::updateModel);
    connect(m_session, &Session::backendChanged, this, &RunToolbar::updateBusy);
    connect(m_session, &Session::settingsChanged, this, &RunToolbar::updateSettings);
    connect(m_session, &Session::busyChanged, this, &RunToolbar::updateBusy);
    connect(m_session, &Session::runChanged, this, &RunToolbar::updateBusy);
    connect(m_session, &Session::conversationChanged, this, &RunToolbar::updateBusy);
    updateModel();
    updateBusy();
}

void RunToolbar::buildModelPart(QHBoxLayout* row)
{
    m_model = pill(this);
    m_model->setObjectName(QStringLiteral("model_button"));
    m_model->setAccessibleName(tr("Model"));
    connect(m_model, &QToolButton::clicked, this, &RunToolbar::modelPanelRequested);
    row->addWidget(m_model);
    m_backend = new ElidedLabel(this);
    m_backend->setAccessibleName(tr("Where the model runs"));
    row->addWidget(m_backend);
}

void RunToolbar::buildSelectorPart(QHBoxLayout* row)
{
    m_selectorLabel = new QLabel(tr("Selector"), this);
    row->addWidget(m_selectorLabel);
    m_selector = menuPill(this);
    m_selector->setAccessibleName(tr("Selector: who decides what the next answer reads"));
    buildSelectorMenu();
    row->addWidget(m_selector);
    row->addSpacing(4);
    m_kLabel = new QLabel(QStringLiteral("k"), this);
    row->addWidget(m_kLabel);
    m_slider = new KSlider(this);
    row->addWidget(m_slider);
    m_spin = new QSpinBox(this);
    m_spin->setRange(1, 1 << 20);
    m_spin->setGroupSeparatorShown(true);
    m_spin->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    m_spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_spin->setKeyboardTracking(false);
    m_spin->setAlignment(Qt::AlignRight);
    m_spin->setFixedWidth(64);
    m_spin->setAccessibleName(tr("k: positions that a query reads"));
    row->addWidget(m_spin);
}

void RunToolbar::buildRunPart(QHBoxLayout* row)
{
    m_reference = new QCheckBox(tr("dense reference"), this);
    m_reference->setToolTip(termTip(QStringLiteral("reference")) +
                            tr("Also run it for the next answers: shows for each token how far its prediction is from the "
                               "dense one, at about twice the time."));
    row->addWidget(m_reference);
    m_compare = pill(this);
    m_compare->setText(tr("A | B"));
    m_compare->setCheckable(true);
    m_compare->setToolTip(tr("Answer twice, side by side, and mark where the texts part: dense attention, or what is chosen as B"));
    m_compare->setAccessibleName(tr("Compare with another answer"));
    row->addWidget(m_compare);
    m_chooser = new CompareChooser(m_session, this);
    row->addWidget(m_chooser);
    m_stop = pill(this);
    m_stop->setText(tr("■ Stop"));
    m_stop->setToolTip(tr("Stop the answer; what is there stays (Esc)"));
    m_stop->setObjectName(QStringLiteral("stop_button"));
    row->addWidget(m_stop);
}

void RunToolbar::setLayoutMenu(QMenu* menu)
{
    m_layout->setMenu(menu);
}

void RunToolbar::buildSelectorMenu()
{
    auto* menu = new QMenu(m_selector);
    menu->setToolTipsVisible(true);
    auto* group = new QActionGroup(menu);
    for (const auto& choice : kSelectors) {
        if (choice.kind == SelectorKind::Replay) { // of what, a menu of its own asks
            QAction* replay = menu->addMenu(new ReplayMenu(m_session, RunSide::A, menu));
            replay->setData(static_cast<int>(choice.kind));
            continue;
        }
        QAction* action = menu->addAction(tr(choice.name));
        action->setToolTip(tr(choice.meaning));
        action->setCheckable(true);
        action->setData(static_cast<int>(choice.kind));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, kind = choice.kind] {
            RunSettings settings = m_session->settings();
            settings.selector.kind = kind;
            m_session->setSettings(settings);
        });
    }
    m_selector->setMenu(menu);
}

std::int64_t RunToolbar::k() const
{
    const ModelInfoPtr model = m_session->model();
    return model ? effectiveK(m_session->settings(), *model) : m_session->settings().selector.k;
}

void RunToolbar::setK(std::int64_t k)
{
    const ModelInfoPtr model = m_session->model();
    const std::int64_t largest = model ? model->contextLength : std::numeric_limits<int>::max();
    k = std::clamp<std::int64_t>(k, 1, std::max<std::int64_t>(1, largest));
    RunSettings settings = m_session->settings();
    settings.selector.k = model && k == model->indexTopk ? 0 : k;
    m_session->setSettings(settings);
    updateSettings();
}

void RunToolbar::updateModel()
{
    const ModelInfoPtr model = m_session->model();
    if (!model) {
        m_model->setText((m_session->isLoadingModel() ? tr("loading model …") : tr("no model")) + kArrow);
        m_backend->clear();
    } else {
        QStringList facts { model->parameters, model->weightFormat };
        facts.removeAll(QString());
        m_model->setText(model->name + QLatin1Char(' ') + facts.join(QStringLiteral(" · ")) + kArrow);
        QString tip = tr("%1\n%2 layers, %3 heads, context %4 tokens\n%5\nloaded in %6")
                          .arg(model->folder, format::count(model->layerCount), format::count(model->headCount),
                               format::count(model->contextLength), model->dsaReason, format::duration(model->loadSeconds));
        if (!model->contextNote.isEmpty())
            tip += QLatin1Char('\n') + model->contextNote;
        m_model->setToolTip(tip);
        QString backend = model->backendName;
        if (!model->backendReason.isEmpty())
            backend += QStringLiteral(" (%1)").arg(model->backendReason);
        m_backend->setText(backend);
        m_backend->setToolTip(model->backendReason.isEmpty()
                                  ? model->backendDescription
                                  : tr("%1\nNot on a faster device: %2")
                                        .arg(model->backendDescription, model->backendReason));
        const std::int64_t largest = std::max<std::int64_t>(16, model->contextLength);
        m_slider->setRangeOfK(largest, model->indexTopk);
        const QSignalBlocker blocker(m_spin);
        m_spin->setMaximum(static_cast<int>(std::min<std::int64_t>(largest, std::numeric_limits<int>::max())));
        const QString mark = model->indexTopk > 0
            ? tr("How many positions each token of the next answer may read. The mark is the model's own: %1.")
                  .arg(format::count(model->indexTopk))
            : tr("How many positions each token of the next answer may read.");
        for (QWidget* each : std::initializer_list<QWidget*>{ m_kLabel, m_slider, m_spin })
            each->setToolTip(termTip(QStringLiteral("k")) + mark);
    }
    updateSettings();
}

void RunToolbar::updateSettings()
{
    const ModelInfoPtr model = m_session->model();
    const RunSettings& settings = m_session->settings();
    const bool hasIndexer = !model || model->dsaActive;
    const SelectorChoice& choice = choiceOf(settings.selector.kind);
    m_selectorLabel->setVisible(!m_session->compareDense());
    const bool isDense = model ? effectiveK(settings, *model) == 0 : settings.selector.kind == SelectorKind::Dense;
    const bool isReplay = settings.selector.kind == SelectorKind::Replay;
    const bool isMissing = !hasIndexer && needsIndexer(choice.kind);
    m_selector->setText((isMissing ? tr("Dense (no indexer)") : tr(choice.name)) + kArrow);
    m_selectorLabel->setToolTip(termTip(QStringLiteral("tournament")));
    QString meaning = tr(choice.meaning);
    if (isReplay && model)
        meaning += QStringLiteral("\n") + selectorText(settings, *model);
    m_selector->setToolTip(termTip(QStringLiteral("tournament")) + meaning);
    for (QAction* action : m_selector->menu()->actions()) {
        const auto kind = static_cast<SelectorKind>(action->data().toInt());
        action->setChecked(kind == settings.selector.kind);
        action->setEnabled(hasIndexer || !needsIndexer(kind));
    }
    for (QWidget* widget : { static_cast<QWidget*>(m_kLabel), static_cast<QWidget*>(m_slider),
                             static_cast<QWidget*>(m_spin) })
        widget->setEnabled(model && !isDense && !isReplay);
    m_spin->setSpecialValueText(model ? QString() : QStringLiteral("–"));
    const std::int64_t shown = k();
    if (shown > 0) {
        m_slider->setK(shown);
        const QSignalBlocker blocker(m_spin);
        m_spin->setValue(static_cast<int>(std::min<std::int64_t>(shown, m_spin->maximum())));
    }
    const QSignalBlocker referenceBlocker(m_reference), compareBlocker(m_compare);
    m_reference->setChecked(settings.denseReference && !isDense);
    m_reference->setEnabled(!isDense);
    m_compare->setChecked(m_session->compareDense());
}

void RunToolbar::updateBusy()
{
    m_stop->setEnabled(m_session->canStop());
    if (!m_session->model())
        m_model->setText((m_session->isLoadingModel() ? tr("loading model …") : tr("no model")) + kArrow);
}

} // namespace sightline
