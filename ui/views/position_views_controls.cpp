// SPDX-License-Identifier: GPL-3.0-or-later
// Title row, actions and remembered choices of the views over positions.
#include "ui/views/position_views.h"

#include "app/focus.h"
#include "app/session.h"
#include "app/settings.h"
#include "ui/export/export_menu.h"
#include "ui/panel.h"
#include "ui/views/layers_by_positions.h"
#include "ui/views/score_strip.h"
#include "ui/views/tokens_by_positions.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace sightline {

namespace {

constexpr std::pair<ValueAxis, const char*> kValueAxes[] = {
    {ValueAxis::Margin, "margin"}, {ValueAxis::Rank, "rank"}, {ValueAxis::Raw, "raw"}};
constexpr HeatMode kLayerModes[] = {HeatMode::Selection, HeatMode::Margin, HeatMode::DenseMass, HeatMode::MissedMass};
constexpr TokensByPositions::Mode kTokenModes[] = {
    TokensByPositions::Mode::Selection, TokensByPositions::Mode::Votes, TokensByPositions::Mode::Margin,
    TokensByPositions::Mode::DenseMass, TokensByPositions::Mode::MissedMass};

QToolButton* flatButton(const QString& text, const QString& toolTip, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setProperty("flat", true);
    button->setAutoRaise(true);
    return button;
}

/// Shorter names of tabs where there is no room for the long ones beside the other controls of their row.
class TabNames final : public QObject {
public:
    TabNames(QTabBar* tabs, QHBoxLayout* row, const QStringList& names, const QStringList& briefNames, QWidget* around)
        : QObject(around), m_tabs(tabs), m_row(row), m_names(names), m_briefNames(briefNames), m_around(around)
    {
        around->installEventFilter(this);
        connect(tabs, &QTabBar::currentChanged, this, &TabNames::fit);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        constexpr double kBold = 1.08; // the chosen tab's name is
        constexpr int kAround = 28;    // of the style sheet
        const QFontMetrics metrics(m_tabs->font());
        int needed = m_row->contentsMargins().left() + m_row->contentsMargins().right();
        for (const QString& name : m_names)
            needed += static_cast<int>(kBold * metrics.horizontalAdvance(name)) + kAround;
        for (int i = 0; i < m_row->count(); ++i)
            if (const QWidget* other = m_row->itemAt(i)->widget(); other && other != m_tabs && !other->isHidden())
                needed += other->sizeHint().width() + m_row->spacing();
        const QStringList& names = needed > m_around->width() ? m_briefNames : m_names;
        for (int i = 0; i < m_tabs->count(); ++i)
            if (m_tabs->tabText(i) != names[i])
                m_tabs->setTabText(i, names[i]);
    }

    QTabBar* m_tabs;
    QHBoxLayout* m_row;
    QStringList m_names, m_briefNames;
    QWidget* m_around;
};

} // namespace

/// Keys work while one of the views has the keyboard: letters belong to whoever writes elsewhere.
QAction* PositionViews::addToggle(const char* name, const QString& text, const QString& key, const QString& tip)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setCheckable(true);
    action->setStatusTip(tip);
    action->setToolTip(tip);
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_viewMenu->addAction(action);
    return action;
}

void PositionViews::buildActions()
{
    m_viewMenu = new QMenu(tr("Views over &Positions"), this);
    m_viewMenu->setToolTipsVisible(true);

    m_valueAxes = new QActionGroup(this);
    const QString names[] = {tr("Score &Margin"), tr("Score Ran&k"), tr("&Index Score")};
    const QString tips[] = {tr("Heights in the score strip are distances to the k-th score."),
                            tr("Heights in the score strip are ranks, logarithmically."),
                            tr("Heights in the score strip are the indexer's scores themselves.")};
    for (std::size_t i = 0; i < std::size(kValueAxes); ++i) {
        auto* action = m_viewMenu->addAction(names[i]);
        action->setObjectName(QStringLiteral("valueAxis.") + QLatin1String(kValueAxes[i].second));
        action->setStatusTip(tips[i]);
        action->setToolTip(tips[i]);
        action->setCheckable(true);
        action->setData(static_cast<int>(kValueAxes[i].first));
        m_valueAxes->addAction(action);
    }
    connect(m_valueAxes, &QActionGroup::triggered, this, [this](QAction* action) {
        for (ScoreStrip* strip : {m_strip, m_headStrip})
            strip->setValueAxis(static_cast<ValueAxis>(action->data().toInt()));
        remember();
    });
    auto* next = m_viewMenu->addAction(tr("&Next Value Axis"), this, [this] {
        const auto all = m_valueAxes->actions();
        all[(all.indexOf(m_valueAxes->checkedAction()) + 1) % all.size()]->trigger();
    });
    next->setObjectName(QStringLiteral("valueAxis.next"));
    next->setStatusTip(tr("Goes through margin, rank and index score."));
    next->setShortcut(QKeySequence(Qt::Key_Y));
    next->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(next);
    m_viewMenu->addSeparator();

    m_boundary = addToggle("boundary", tr("Look Closer at the k &Boundary"), QStringLiteral("B"),
                           tr("Shows a histogram of the scores around the k-th one, with ties and zeros."));
    m_logMass = addToggle("logMass", tr("&Logarithmic Mass"), QStringLiteral("M"),
                          tr("Dense mass below the axis on a logarithmic scale instead of its square root."));
    m_viewMenu->addSeparator();
    m_hideSinks = addToggle("hideSinks", tr("&Hide Sinks"), QStringLiteral("H"),
                            tr("Leaves out the first 4 positions, which soak up attention whatever they hold."));
    m_hideRecent = addToggle("hideRecent", tr("Hide &Recent Window"), QStringLiteral("Shift+H"),
                             tr("Leaves out the 64 positions up to the query, which every token reads."));
    m_distance = addToggle("distanceAxis", tr("&Distance Axis"), QStringLiteral("X"),
                           tr("Shows how far back a position stands, logarithmically, instead of the position."));
    m_viewMenu->addSeparator();
    m_tallRows = addToggle("tallRows", tr("&Tall Rows"), QStringLiteral("T"),
                           tr("Gives every layer a row of at least 12 pixels, scrolled where they do not fit."));

    connect(m_boundary, &QAction::toggled, this, [this](bool on) {
        for (ScoreStrip* strip : {m_strip, m_headStrip})
            strip->setShowsBoundary(on);
        remember();
    });
    connect(m_logMass, &QAction::toggled, this, [this](bool on) {
        for (ScoreStrip* strip : {m_strip, m_headStrip})
            strip->setMassScale(on ? ScoreStrip::MassScale::Logarithm : ScoreStrip::MassScale::SquareRoot);
        remember();
    });
    connect(m_tallRows, &QAction::toggled, this, [this](bool on) {
        m_layers->setTallRows(on);
        remember();
    });
    const auto onAxis = [this](QAction* action, void (PositionAxis::*set)(bool)) {
        connect(action, &QAction::toggled, this, [this, set](bool on) {
            (m_axis->*set)(on);
            remember();
        });
    };
    onAxis(m_hideSinks, &PositionAxis::setHidesSinks);
    onAxis(m_hideRecent, &PositionAxis::setHidesRecent);
    onAxis(m_distance, &PositionAxis::setDistance);
}

void PositionViews::buildTitleRow(Panel* panel)
{
    QHBoxLayout* row = panel->titleRow();
    row->setContentsMargins(15, 3, 11, 1);
    m_tabs = new QTabBar(panel);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    // Where even short names find no room they are cut: buttons to scroll would hide whole tabs.
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setAccessibleName(tr("Views over positions"));
    const struct {
        const char* id;
        QString title, action, tip;
    } tabs[TabCount] = {
        {"view_strip", tr("Score strip · Layers"), tr("&Score Strip and Layers"),
         tr("What the focused token scored and read, and what each layer read for it")},
        {"view_tokens", tr("Tokens × positions"), tr("&Tokens × Positions"), tr("Where each token of the answer looked")},
        {"view_overlap", tr("Overlap"), tr("Layer &Overlap"), tr("How alike the layers choose what to read")},
        {"view_heads", tr("Heads"), tr("&Heads of the Indexer"), tr("What each head of the indexer adds to the scores")},
        {"show_selectors", tr("k · selectors"), tr("&k and Selectors"),
         tr("How much k is enough for the focused token, and what other selectors would have made of it")},
        {"view_table", tr("Table"), tr("Selection Ta&ble"), tr("The positions that were read, to be sorted, filtered and copied")}};
    for (int i = 0; i < TabCount; ++i) {
        m_tabs->addTab(tabs[i].title);
        m_tabs->setTabToolTip(i, tabs[i].tip);
        auto* action = new QAction(tabs[i].action, this);
        action->setObjectName(QLatin1String(tabs[i].id));
        action->setStatusTip(tabs[i].tip + QLatin1Char('.'));
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, i] {
            setVisible(true);
            setCurrentTab(i);
        });
        m_tabActions << action;
    }
    row->insertWidget(0, m_tabs);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        updateControls();
        remember();
    });

    m_all = flatButton(tr("show all"), tr("Show all positions (double click, or 0)"), panel);
    connect(m_all, &QToolButton::clicked, m_axis, &PositionAxis::showAll);
    row->addWidget(m_all);

    m_layersMode = new QComboBox(panel);
    for (const HeatMode mode : kLayerModes)
        m_layersMode->addItem(tr("layers: %1").arg(heatModeTitle(mode)), static_cast<int>(mode));
    m_layersMode->setToolTip(tr("What the colours of layers × positions mean"));
    m_layersMode->setAccessibleName(tr("What layers by positions shows"));
    connect(m_layersMode, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_layers->setMode(static_cast<HeatMode>(m_layersMode->itemData(index).toInt()));
        remember();
    });
    row->addWidget(m_layersMode);

    m_mode = new QComboBox(panel);
    const QString titles[] = {tr("selection density"), tr("votes over layers"), tr("margin"), tr("dense mass"),
                              tr("missed mass")};
    for (std::size_t i = 0; i < std::size(kTokenModes); ++i)
        m_mode->addItem(titles[i], static_cast<int>(kTokenModes[i]));
    m_mode->setToolTip(tr("What the colours of tokens × positions mean"));
    m_mode->setAccessibleName(tr("What tokens by positions shows"));
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_tokens->setMode(static_cast<TokensByPositions::Mode>(m_mode->itemData(index).toInt()));
        remember();
    });
    row->addWidget(m_mode);

    m_layer = new QSpinBox(panel);
    m_layer->setPrefix(tr("layer "));
    m_layer->setToolTip(
        tr("The layer that all views look at (up and down in a view, or click a row)"));
    m_layer->setAccessibleName(tr("Layer"));
    connect(m_layer, &QSpinBox::valueChanged, m_context.focus,
            [this](int layer) { m_context.focus->setLayer(layer); });
    row->addWidget(m_layer);

    m_viewButton = flatButton(tr("View"), tr("What the views show, and how"), panel);
    m_viewButton->setMenu(m_viewMenu);
    m_viewButton->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(m_viewButton);
    QStringList names;
    for (const auto& tab : tabs)
        names << tab.title;
    new TabNames(m_tabs, row, names, {tr("Strip"), tr("Tokens"), tr("Overlap"), tr("Heads"), tr("k"), tr("Table")}, this);
    m_exportMenu = new ExportMenu(tr("&Export View"), QStringLiteral("exportView"), [this] { return exportable(); }, this);
    connect(m_exportMenu, &ExportMenu::message, this, &PositionViews::message);
    connect(m_exportMenu, &ExportMenu::failed, this, &PositionViews::exportFailed);
    auto* button = flatButton(tr("Export"), tr("Save or copy what the view shows"), panel);
    button->setMenu(m_exportMenu);
    button->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(button);
}

std::int64_t PositionViews::layerCount() const
{
    const RunPtr& run = m_strip->run(); // which another model may have answered
    if (run && !run->tokens.empty())
        return static_cast<std::int64_t>(run->tokens.back()->layers.size());
    return m_context.session && m_context.session->shownModel() ? m_context.session->shownModel()->layerCount : 0;
}

void PositionViews::updateControls()
{
    const QSignalBlocker blocker(m_layer), modeBlocker(m_mode), layersBlocker(m_layersMode);
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(m_tokens->mode())));
    m_layersMode->setCurrentIndex(m_layersMode->findData(static_cast<int>(m_layers->mode())));
    for (QAction* action : m_valueAxes->actions())
        if (action->data().toInt() == static_cast<int>(m_strip->valueAxis()))
            action->setChecked(true);
    const int layers = static_cast<int>(layerCount());
    m_layer->setEnabled(layers > 0);
    m_layer->setRange(0, std::max(layers - 1, 0));
    m_layer->setSuffix(layers > 0 ? tr(" of %1").arg(layers) : QString());
    m_layer->setValue(static_cast<int>(m_context.focus->shown().layer));
    m_all->setEnabled(!m_axis->showsAll());
    m_all->setVisible(currentTab() == StripTab || currentTab() == TokensTab || currentTab() == HeadsTab);
    m_layersMode->setVisible(currentTab() == StripTab);
    m_mode->setVisible(currentTab() == TokensTab);
}

void PositionViews::useSettings(Settings* settings)
{
    m_settings = nullptr; // what is restored need not be written
    const QVariantMap state = settings->viewState(QStringLiteral("positions"));
    const auto choice = [&state](const char* name) { return state.value(QLatin1String(name)).toString(); };
    for (const auto& [axis, name] : kValueAxes)
        if (choice("value_axis") == QLatin1String(name))
            for (ScoreStrip* strip : {m_strip, m_headStrip})
                strip->setValueAxis(axis);
    for (const HeatMode mode : kLayerModes)
        if (choice("layers") == heatModeName(mode))
            m_layers->setMode(mode);
    for (const TokensByPositions::Mode mode : kTokenModes)
        if (choice("tokens") == TokensByPositions::modeName(mode))
            m_tokens->setMode(mode);
    const auto set = [&](QAction* action, const char* name) {
        action->setChecked(state.value(QLatin1String(name)).toBool());
    };
    set(m_logMass, "log_mass");
    set(m_boundary, "boundary");
    set(m_hideSinks, "hide_sinks");
    set(m_hideRecent, "hide_recent");
    set(m_distance, "distance");
    set(m_tallRows, "tall_rows");
    updateControls();
    m_settings = settings;
}

void PositionViews::remember() const
{
    if (!m_settings)
        return;
    QVariantMap state;
    for (const auto& [axis, name] : kValueAxes)
        if (axis == m_strip->valueAxis())
            state[QStringLiteral("value_axis")] = QLatin1String(name);
    state[QStringLiteral("layers")] = heatModeName(m_layers->mode());
    state[QStringLiteral("tokens")] = TokensByPositions::modeName(m_tokens->mode());
    state[QStringLiteral("log_mass")] = m_logMass->isChecked();
    state[QStringLiteral("boundary")] = m_boundary->isChecked();
    state[QStringLiteral("hide_sinks")] = m_hideSinks->isChecked();
    state[QStringLiteral("hide_recent")] = m_hideRecent->isChecked();
    state[QStringLiteral("distance")] = m_distance->isChecked();
    state[QStringLiteral("tall_rows")] = m_tallRows->isChecked();
    m_settings->setViewState(QStringLiteral("positions"), state);
}

} // namespace sightline
