// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/selection_edits.h"
#include "ui/views/view_context.h"

#include <QImage>
#include <QWidget>

class QAction;
class QActionGroup;
class QComboBox;
class QMenu;
class QSpinBox;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace sightline {

class ExportMenu;
class HeadsByPositions;
class LayerOverlapView;
class LayersByPositions;
class Panel;
class PositionAxis;
class RunView;
class ScoreStrip;
class SelectionTableView;
class SelectorsPage;
class Settings;
class TokensByPositions;
struct Exportable;

/// The panel at the bottom of the window: the views over positions on their one shared axis, in tabs: the score strip
/// above layers × positions; tokens × positions; how alike the layers choose; the strip above the heads of the
/// indexer; the selection as a table. Its title row chooses the layer (shared focus), what the view shows, and exports
/// it. Only the tab that is seen works.
class PositionViews : public QWidget {
    Q_OBJECT

public:
    enum Tab { StripTab, TokensTab, OverlapTab, HeadsTab, SelectorsTab, TableTab, TabCount };

    explicit PositionViews(const ViewContext& context, QWidget* parent = nullptr);

    [[nodiscard]] PositionAxis* axis() const { return m_axis; }
    [[nodiscard]] ScoreStrip* scoreStrip() const { return m_strip; }
    [[nodiscard]] LayersByPositions* layersByPositions() const { return m_layers; }
    [[nodiscard]] TokensByPositions* tokensByPositions() const { return m_tokens; }
    [[nodiscard]] LayerOverlapView* layerOverlap() const { return m_overlap; }
    [[nodiscard]] ScoreStrip* headStrip() const { return m_headStrip; } ///< above the heads
    [[nodiscard]] HeadsByPositions* headsByPositions() const { return m_heads; }
    [[nodiscard]] SelectionTableView* selectionTable() const { return m_table; }
    [[nodiscard]] SelectorsPage* selectorsPage() const { return m_selectors; } ///< k curve and tournament

    /// Takes the choices that were made last time, and remembers those made from now on. Borrowed.
    void useSettings(Settings* settings);

    /// One action a tab ("Score Strip and Layers"), and what can be chosen in them: for the menu bar.
    [[nodiscard]] const QList<QAction*>& tabActions() const { return m_tabActions; }
    [[nodiscard]] QMenu* viewMenu() const { return m_viewMenu; }
    [[nodiscard]] ExportMenu* exportMenu() const { return m_exportMenu; }

    void setForced(const SelectionEdits& edits); ///< a lane in every view over positions

    [[nodiscard]] int currentTab() const; ///< a Tab
    /// Views, data and program of the current tab.
    [[nodiscard]] Exportable exportable() const;
    /// The views of the current tab as one picture, `scale` device pixels a pixel.
    [[nodiscard]] QImage picture(double scale = 2) const;
    /// The visible data of the current tab, one table a view, parted by an empty line.
    [[nodiscard]] QString csv() const;
    /// Writes the picture; false, and a sentence in *failure, when the file cannot be written.
    [[nodiscard]] bool savePng(const QString& path, QString* failure) const;

public slots:
    void setCurrentTab(int tab);
    void exportPng(); ///< asks for a file name
    void copyCsv();

signals:
    void positionActivated(qint64 position); ///< to be scrolled to in the document
    void forceRequested(sightline::SelectionEdit::Kind kind, qint64 begin, qint64 end); ///< as PositionView's
    void releaseRequested(int index);
    void exportFailed(const QString& sentence);
    void message(const QString& text); ///< "Copied 7,521 lines", for the status line

private:
    // position_views_controls.cpp
    void buildActions();
    void buildTitleRow(Panel* panel);
    QAction* addToggle(const char* name, const QString& text, const QString& key, const QString& tip);
    void updateControls();
    void remember() const;
    [[nodiscard]] std::int64_t layerCount() const;

    ViewContext m_context;
    Settings* m_settings = nullptr;
    PositionAxis* m_axis = nullptr;
    ScoreStrip* m_strip = nullptr;
    LayersByPositions* m_layers = nullptr;
    TokensByPositions* m_tokens = nullptr;
    LayerOverlapView* m_overlap = nullptr;
    ScoreStrip* m_headStrip = nullptr;
    HeadsByPositions* m_heads = nullptr;
    SelectionTableView* m_table = nullptr;
    SelectorsPage* m_selectors = nullptr;
    ExportMenu* m_exportMenu = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_pages = nullptr;
    QSpinBox* m_layer = nullptr;
    QComboBox* m_layersMode = nullptr;
    QComboBox* m_mode = nullptr;
    QToolButton* m_all = nullptr;
    QToolButton* m_viewButton = nullptr;
    QMenu* m_viewMenu = nullptr;
    QActionGroup* m_valueAxes = nullptr;
    QAction* m_logMass = nullptr;
    QAction* m_boundary = nullptr;
    QAction* m_hideSinks = nullptr;
    QAction* m_hideRecent = nullptr;
    QAction* m_distance = nullptr;
    QAction* m_tallRows = nullptr;
    QList<QAction*> m_tabActions;
};

} // namespace sightline
