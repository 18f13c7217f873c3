// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/position_views.h"

#include "app/focus.h"
#include "app/python_snippet.h"
#include "app/selection_table.h"
#include "app/session.h"
#include "ui/export/export_menu.h"
#include "ui/panel.h"
#include "ui/views/heads_by_positions.h"
#include "ui/views/k_curve_view.h"
#include "ui/views/layer_overlap_view.h"
#include "ui/views/layers_by_positions.h"
#include "ui/views/score_strip.h"
#include "ui/views/selection_table_view.h"
#include "ui/views/selectors_page.h"
#include "ui/views/tokens_by_positions.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace sightline {

PositionViews::PositionViews(const ViewContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_axis(new PositionAxis(this))
{
    setObjectName(QStringLiteral("positionViews"));
    setAccessibleName(tr("Views over positions"));

    auto* panel = new Panel(QString(), this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(panel);

    auto* body = new QWidget(panel);
    auto* bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(15, 2, 3, 8);
    m_pages = new QStackedWidget(body);
    bodyLayout->addWidget(m_pages);

    auto* first = new QWidget(m_pages);
    auto* firstLayout = new QVBoxLayout(first);
    firstLayout->setContentsMargins(0, 0, 0, 0);
    firstLayout->setSpacing(2);
    m_strip = new ScoreStrip(context, m_axis, first);
    m_strip->setRulerVisible(false); // the one of the view below serves both
    m_strip->setWorksHidden(false);
    m_layers = new LayersByPositions(context, m_axis, first);
    firstLayout->addWidget(m_strip, 10);
    firstLayout->addWidget(m_layers, 11);
    m_pages->addWidget(first);

    m_tokens = new TokensByPositions(context, m_axis, m_pages);
    m_pages->addWidget(m_tokens);
    m_overlap = new LayerOverlapView(context, m_pages);
    m_pages->addWidget(m_overlap);

    auto* heads = new QWidget(m_pages);
    auto* headsLayout = new QVBoxLayout(heads);
    headsLayout->setContentsMargins(0, 0, 0, 0);
    headsLayout->setSpacing(2);
    m_headStrip = new ScoreStrip(context, m_axis, heads);
    m_headStrip->setObjectName(QStringLiteral("headStrip"));
    m_headStrip->setRulerVisible(false);
    m_headStrip->setWorksHidden(false);
    m_heads = new HeadsByPositions(context, m_axis, heads);
    headsLayout->addWidget(m_headStrip, 9);
    headsLayout->addWidget(m_heads, 12);
    m_pages->addWidget(heads);
    connect(m_heads, &HeadsByPositions::headChosen, m_headStrip,
            [this](int head) { m_headStrip->showHead(m_heads->heads(), head); });

    m_selectors = new SelectorsPage(context, m_pages);
    m_selectors->curve()->setWorksHidden(false);
    m_pages->addWidget(m_selectors);

    m_table = new SelectionTableView(context, m_pages);
    m_pages->addWidget(m_table);
    connect(m_table, &SelectionTableView::positionActivated, this, &PositionViews::positionActivated);
    connect(m_table, &SelectionTableView::message, this, &PositionViews::message);
    for (PositionView* view : findChildren<PositionView*>()) {
        connect(view, &PositionView::forceRequested, this, &PositionViews::forceRequested);
        connect(view, &PositionView::releaseRequested, this, &PositionViews::releaseRequested);
    }
    panel->setBody(body);
    buildActions();
    buildTitleRow(panel);

    connect(context.focus, &Focus::changed, this, &PositionViews::updateControls);
    connect(m_axis, &PositionAxis::changed, this, &PositionViews::updateControls);
    if (context.session)
        connect(context.session, &Session::modelChanged, this, &PositionViews::updateControls);
    updateControls();
}

void PositionViews::setForced(const SelectionEdits& edits)
{
    for (PositionView* view : findChildren<PositionView*>())
        view->setForced(edits);
}

int PositionViews::currentTab() const
{
    return m_tabs->currentIndex();
}

void PositionViews::setCurrentTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

Exportable PositionViews::exportable() const
{
    Exportable what;
    PythonView python = PythonView::Scores;
    switch (currentTab()) {
    case TokensTab:
        what = {QStringLiteral("tokens-by-positions"), {m_tokens}, {m_tokens->table()}, {}, [this] { return std::vector{m_tokens->matrix()}; }};
        python = PythonView::Tokens;
        break;
    case OverlapTab:
        what = {QStringLiteral("layer-overlap"), {m_overlap}, {m_overlap->table()}, {}, [this] { return m_overlap->matrices(); }};
        python = PythonView::Overlap;
        break;
    case HeadsTab:
        what = {QStringLiteral("heads"), {m_headStrip, m_heads}, {m_heads->table(), m_headStrip->table()}, {}, [this] { return std::vector{m_heads->matrix()}; }};
        python = PythonView::Heads;
        break;
    case SelectorsTab:
        what = {QStringLiteral("k-curve"), {m_selectors}, m_selectors->tables(), {}};
        break;
    case TableTab:
        what = {QStringLiteral("selection"), {m_table}, {m_table->model()->table()}, {}};
        break;
    default:
        what = {QStringLiteral("score-strip"), {m_strip, m_layers}, {m_strip->table(), m_layers->table()}, {}, [this] { return std::vector{m_layers->matrix()}; }};
    }
    if (const RunPtr& run = m_strip->run(); run && !run->tokens.empty())
        what.python = [python, run, at = m_strip->shownPoint()](const QString& path) {
            return pythonSnippet(python, *run, at.token, at.layer, path);
        };
    return what;
}

QImage PositionViews::picture(double scale) const
{
    return pictureOf(exportable().views, scale);
}

QString PositionViews::csv() const
{
    return exportable().csv();
}

bool PositionViews::savePng(const QString& path, QString* failure) const
{
    return m_exportMenu->save(ExportMenu::Format::Png, path, failure);
}

void PositionViews::exportPng()
{
    m_exportMenu->askAndSave(ExportMenu::Format::Png);
}

void PositionViews::copyCsv()
{
    m_exportMenu->copyCsv();
}

} // namespace sightline
