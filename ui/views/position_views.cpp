// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/position_views.h"

#include "app/focus.h"
#include "app/formatting.h"
#include "app/session.h"
#include "ui/panel.h"
#include "ui/theme.h"
#include "ui/views/layers_by_positions.h"
#include "ui/views/score_strip.h"
#include "ui/views/selectors_page.h"
#include "ui/views/tokens_by_positions.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sightline {

namespace {

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

} // namespace

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
    m_layers = new LayersByPositions(context, m_axis, first);
    firstLayout->addWidget(m_strip, 10);
    firstLayout->addWidget(m_layers, 11);
    m_pages->addWidget(first);

    m_tokens = new TokensByPositions(context, m_axis, m_pages);
    m_pages->addWidget(m_tokens);
    m_selectors = new SelectorsPage(context, m_pages);
    m_pages->addWidget(m_selectors);
    panel->setBody(body);
    buildTitleRow(panel);

    connect(context.focus, &Focus::changed, this, &PositionViews::updateControls);
    connect(m_axis, &PositionAxis::changed, this, &PositionViews::updateControls);
    if (context.session)
        connect(context.session, &Session::modelChanged, this, &PositionViews::updateControls);
    updateControls();
}

void PositionViews::buildTitleRow(Panel* panel)
{
    QHBoxLayout* row = panel->titleRow();
    row->setContentsMargins(15, 3, 11, 1);
    m_tabs = new QTabBar(panel);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Score strip · Layers × positions"));
    m_tabs->addTab(tr("Tokens × positions"));
    m_tabs->addTab(tr("k · selectors"));
    m_tabs->setTabToolTip(
        0, tr("What the focused token scored and read, and what each layer read for it"));
    m_tabs->setTabToolTip(2, tr("How much k is enough for the focused token, and what other selectors would have made of it"));
    m_tabs->setTabToolTip(1, tr("Where each token of the answer looked"));
    m_tabs->setAccessibleName(tr("Views over positions"));
    row->insertWidget(0, m_tabs);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        updateControls();
    });

    m_all = flatButton(tr("show all"), tr("Show all positions (double click, or 0)"), panel);
    connect(m_all, &QToolButton::clicked, m_axis, &PositionAxis::showAll);
    row->addWidget(m_all);

    m_massScale = new QComboBox(panel);
    m_massScale->addItem(tr("mass: √ scale"), static_cast<int>(ScoreStrip::MassScale::SquareRoot));
    m_massScale->addItem(tr("mass: log scale"), static_cast<int>(ScoreStrip::MassScale::Logarithm));
    m_massScale->setToolTip(tr("Scale of the dense mass that hangs below the axis"));
    m_massScale->setAccessibleName(tr("Scale of the dense mass"));
    connect(m_massScale, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_strip->setMassScale(
            static_cast<ScoreStrip::MassScale>(m_massScale->itemData(index).toInt()));
    });
    row->addWidget(m_massScale);

    m_mode = new QComboBox(panel);
    m_mode->addItem(tr("selection density"), static_cast<int>(TokensByPositions::Mode::Selection));
    m_mode->addItem(tr("votes over layers"), static_cast<int>(TokensByPositions::Mode::Votes));
    m_mode->addItem(tr("dense mass"), static_cast<int>(TokensByPositions::Mode::DenseMass));
    m_mode->setToolTip(tr("What the colours of tokens × positions mean"));
    m_mode->setAccessibleName(tr("What the map shows"));
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_tokens->setMode(static_cast<TokensByPositions::Mode>(m_mode->itemData(index).toInt()));
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

    auto* png = flatButton(tr("PNG"), tr("Save the view as a picture"), panel);
    connect(png, &QToolButton::clicked, this, &PositionViews::exportPng);
    row->addWidget(png);
    auto* table =
        flatButton(tr("CSV"), tr("Copy the visible data as comma-separated values"), panel);
    connect(table, &QToolButton::clicked, this, &PositionViews::copyCsv);
    row->addWidget(table);
}

std::int64_t PositionViews::layerCount() const
{
    if (m_context.session && m_context.session->shownModel())
        return m_context.session->shownModel()->layerCount;
    const RunPtr& run = m_strip->run();
    return run && !run->tokens.empty()
               ? static_cast<std::int64_t>(run->tokens.back()->layers.size())
               : 0;
}

void PositionViews::updateControls()
{
    const QSignalBlocker blocker(m_layer), modeBlocker(m_mode), massBlocker(m_massScale);
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(m_tokens->mode())));
    m_massScale->setCurrentIndex(m_massScale->findData(static_cast<int>(m_strip->massScale())));
    const int layers = static_cast<int>(layerCount());
    m_layer->setEnabled(layers > 0);
    m_layer->setRange(0, std::max(layers - 1, 0));
    m_layer->setSuffix(layers > 0 ? tr(" of %1").arg(layers) : QString());
    m_layer->setValue(static_cast<int>(m_context.focus->shown().layer));
    m_all->setEnabled(!m_axis->showsAll());
    m_all->setVisible(currentTab() != m_pages->indexOf(m_selectors));
    m_massScale->setVisible(currentTab() == 0);
    m_mode->setVisible(currentTab() == 1);
}

int PositionViews::currentTab() const
{
    return m_tabs->currentIndex();
}

void PositionViews::showSelectors()
{
    setCurrentTab(m_pages->indexOf(m_selectors));
}

void PositionViews::setCurrentTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

QImage PositionViews::picture(double scale) const
{
    if (currentTab() == 1)
        return m_tokens->picture(scale);
    if (currentTab() == m_pages->indexOf(m_selectors))
        return m_selectors->picture(scale);
    const QImage top = m_strip->picture(scale);
    const QImage bottom = m_layers->picture(scale);
    QImage whole(std::max(top.width(), bottom.width()), top.height() + bottom.height(),
                 QImage::Format_RGB32);
    whole.fill(Theme::of(this).panel);
    QPainter painter(&whole);
    painter.drawImage(QRect(QPoint(0, 0), top.size()), top);
    painter.drawImage(QRect(QPoint(0, top.height()), bottom.size()), bottom);
    painter.end();
    whole.setDevicePixelRatio(scale);
    return whole;
}

QString PositionViews::csv() const
{
    if (currentTab() == m_pages->indexOf(m_selectors))
        return m_selectors->csv();
    return currentTab() == 1 ? m_tokens->csv()
                             : m_strip->csv() + QLatin1Char('\n') + m_layers->csv();
}

bool PositionViews::savePng(const QString& path, QString* failure) const
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && picture().save(&file, "PNG") && file.commit())
        return true;
    *failure = tr("The picture could not be written to “%1”: %2.").arg(path, file.errorString());
    return false;
}

void PositionViews::exportPng()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString name = currentTab() == m_pages->indexOf(m_selectors) ? QStringLiteral("k-curve.png")
        : currentTab() == 1                                            ? QStringLiteral("tokens-by-positions.png")
                                                                       : QStringLiteral("score-strip.png");
    QString path =
        QFileDialog::getSaveFileName(this, tr("Save the view as a picture"),
                                     folder + QLatin1Char('/') + name, tr("Pictures (*.png)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        path += QStringLiteral(".png");
    QString failure;
    if (savePng(path, &failure))
        emit message(tr("Saved %1").arg(path));
    else
        emit exportFailed(failure);
}

void PositionViews::copyCsv()
{
    const QString text = csv();
    QGuiApplication::clipboard()->setText(text);
    emit message(tr("Copied %1 lines").arg(format::count(text.count(QLatin1Char('\n')))));
}

} // namespace sightline
