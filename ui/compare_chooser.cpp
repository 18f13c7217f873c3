// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare_chooser.h"

#include "app/formatting.h"
#include "app/model_info.h"
#include "app/session.h"
#include "ui/replay_menu.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>
#include <set>

namespace sightline {
namespace {

constexpr int kTextWidth = 70; // pixels

QString selectorTitle(SelectorKind kind)
{
    switch (kind) {
    case SelectorKind::Dense:
        return CompareChooser::tr("Dense");
    case SelectorKind::LightningIndexer:
        return CompareChooser::tr("Lightning indexer");
    case SelectorKind::Oracle:
        return CompareChooser::tr("Oracle");
    case SelectorKind::Window:
        return CompareChooser::tr("Window");
    case SelectorKind::Random:
        return CompareChooser::tr("Random");
    case SelectorKind::Block:
        return CompareChooser::tr("Blocks");
    case SelectorKind::PreviousLayer:
        return CompareChooser::tr("Previous layer");
    case SelectorKind::Replay:
        return CompareChooser::tr("Recorded selection");
    }
    return {};
}

constexpr SelectorKind kKinds[] = { SelectorKind::Dense, SelectorKind::LightningIndexer, SelectorKind::Oracle,
                                    SelectorKind::Window, SelectorKind::Random, SelectorKind::Block,
                                    SelectorKind::PreviousLayer };

} // namespace

CompareChooser::CompareChooser(Session* session, QWidget* parent) : QToolButton(parent), m_session(session)
{
    setObjectName(QStringLiteral("compare_chooser"));
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }")); // the text ends in one
    setAccessibleName(tr("B: what the answer beside is made with"));
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &CompareChooser::fillMenu);
    connect(m_session, &Session::settingsChanged, this, &CompareChooser::refresh);
    connect(m_session, &Session::modelChanged, this, &CompareChooser::refresh);
    fillMenu(); // an empty menu would not open
    refresh();
}

void CompareChooser::refresh()
{
    const ModelInfoPtr model = m_session->model();
    const RunSettings settings = m_session->compareSettings();
    const QString label = model ? runLabel(settings, *model) : selectorTitle(settings.selector.kind);
    // Two answers made alike would be one: the next question gets no B then, and here is why.
    const bool isAsA = model && runLabel(m_session->settings(), *model) == label
        && m_session->settings().selector.recorded == settings.selector.recorded;
    // The tool bar is full where words are long: the tip below says it whole.
    const QString text = (isAsA ? tr("B: %1, as A") : tr("B: %1")).arg(label);
    setText(fontMetrics().elidedText(text, Qt::ElideRight, kTextWidth) + QStringLiteral(" ▾"));
    const QString whole = model ? selectorText(settings, *model) : label;
    setToolTip((isAsA ? tr("B: %1, as A") : tr("B: %1")).arg(whole) + QLatin1Char('\n')
               + tr("What stands beside: dense attention, another selector, another k, an earlier answer, or another model's"));
    setVisible(m_session->compareDense());
}

void CompareChooser::fillMenu()
{
    menu()->clear();
    qDeleteAll(menu()->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    addSelectors();
    addSizes();
    addEarlierAnswers();
    addModels();
}

void CompareChooser::addSelectors()
{
    const ModelInfoPtr model = m_session->model();
    const SelectorSettings now = m_session->compareSettings().selector;
    for (const SelectorKind kind : kKinds) {
        QAction* action = menu()->addAction(selectorTitle(kind), this, [this, kind, now] {
            SelectorSettings selector = now;
            selector.kind = kind;
            choose(selector);
        });
        action->setCheckable(true);
        action->setChecked(now.kind == kind);
        action->setEnabled(!needsIndexer(kind) || !model || model->dsaActive);
    }
    auto* replay = new ReplayMenu(m_session, RunSide::B, menu());
    menu()->addMenu(replay);
    replay->menuAction()->setChecked(now.kind == SelectorKind::Replay);
    menu()->addSeparator();
}

void CompareChooser::addSizes()
{
    const ModelInfoPtr model = m_session->model();
    const SelectorSettings now = m_session->compareSettings().selector;
    QMenu* sizes = menu()->addMenu(tr("k of B"));
    sizes->setEnabled(now.kind != SelectorKind::Dense && now.kind != SelectorKind::Replay);
    const std::int64_t own = model ? model->indexTopk : 0;
    const std::int64_t most = model ? model->contextLength : 4096;
    std::set<std::int64_t> offered{ m_session->settings().selector.k > 0 ? m_session->settings().selector.k : own, own,
                                    now.k > 0 ? now.k : own };
    for (std::int64_t k = 16; k <= std::min<std::int64_t>(most, 4096); k *= 2)
        offered.insert(k);
    for (const std::int64_t k : offered) {
        if (k <= 0)
            continue;
        const bool isOwn = k == own;
        QAction* action = sizes->addAction(isOwn ? tr("%1 (the model's own)").arg(format::count(k)) : format::count(k), this,
                                           [this, k, isOwn, now] {
                                               SelectorSettings selector = now;
                                               selector.k = isOwn ? 0 : k;
                                               choose(selector);
                                           });
        action->setCheckable(true);
        action->setChecked((now.k > 0 ? now.k : own) == k);
    }
}

void CompareChooser::addEarlierAnswers()
{
    QMenu* earlier = menu()->addMenu(tr("An earlier answer"));
    const RunPtr latest = m_session->latestRun();
    for (const TurnSnapshot& turn : m_session->turns())
        for (const RunPtr& run : { turn.a, turn.b })
            if (run && run->isDone() && !run->tokens.empty() && latest && run->id != latest->id)
                earlier->addAction(tr("%1: %2").arg(run->label, format::quoted(turn.question, 48)), m_session,
                                   [session = m_session, id = run->id] { session->compareWithRun(id); });
    earlier->setEnabled(!earlier->isEmpty());
    earlier->setToolTip(tr("Puts a finished answer of this conversation beside the last one, without running anything"));
    QAction* trace = menu()->addAction(tr("A trace file…"), this, &CompareChooser::chooseTrace);
    trace->setEnabled(latest != nullptr);
    trace->setToolTip(tr("Puts the last answer of a conversation in a file beside the last one"));
}

void CompareChooser::addModels()
{
    QMenu* models = menu()->addMenu(tr("Another model"));
    models->setToolTipsVisible(true);
    models->menuAction()->setToolTip(
        tr("Asks another model the same question: it is loaded beside this one and freed when it has answered"));
    const RunPtr latest = m_session->latestRun();
    models->setEnabled(latest && latest->isDone() && !latest->tokens.empty());
    const QString own = m_session->model() ? m_session->model()->folder : QString();
    for (const QString& folder : m_models ? m_models() : QStringList())
        if (folder != own)
            models->addAction(QFileInfo(folder).fileName(), m_session, [session = m_session, folder] {
                session->compareWithModel(folder);
            })->setToolTip(QDir::toNativeSeparators(folder));
    if (!models->isEmpty())
        models->addSeparator();
    models->addAction(tr("Choose Folder…"), this, &CompareChooser::chooseModel);
}

void CompareChooser::chooseModel()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Another model for the same question"));
    if (!folder.isEmpty())
        m_session->compareWithModel(folder);
}

void CompareChooser::chooseTrace()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Compare with the last answer of a trace"), QString(),
                                                      tr("Sightline traces (*.sightline);;All files (*)"));
    if (!path.isEmpty())
        m_session->compareWithTrace(path);
}

void CompareChooser::choose(const SelectorSettings& selector)
{
    m_session->setCompareSelector(selector);
    m_session->setCompareDense(true);
}

} // namespace sightline
