// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/view_context.h"

#include <QImage>
#include <QWidget>

class QComboBox;
class QSpinBox;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace sightline {

class LayersByPositions;
class Panel;
class PositionAxis;
class RunView;
class ScoreStrip;
class SelectorsPage;
class TokensByPositions;

/// The panel at the bottom of the window: the views over positions on their one shared axis. First
/// tab: the score strip above layers × positions; second: tokens × positions. Its title row chooses
/// the layer (shared focus), what the view shows, and exports it.
class PositionViews : public QWidget {
    Q_OBJECT

public:
    explicit PositionViews(const ViewContext& context, QWidget* parent = nullptr);

    [[nodiscard]] PositionAxis* axis() const { return m_axis; }
    [[nodiscard]] ScoreStrip* scoreStrip() const { return m_strip; }
    [[nodiscard]] LayersByPositions* layersByPositions() const { return m_layers; }
    [[nodiscard]] TokensByPositions* tokensByPositions() const { return m_tokens; }

    [[nodiscard]] SelectorsPage* selectorsPage() const { return m_selectors; }
    void showSelectors(); ///< the tab with the k curve and the tournament

    [[nodiscard]] int currentTab() const; ///< 0: score strip and layers, 1: tokens, 2: k and selectors
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
    void exportFailed(const QString& sentence);
    void message(const QString& text); ///< "Copied 7,521 lines", for the status line

private:
    void buildTitleRow(Panel* panel);
    void updateControls();
    [[nodiscard]] std::int64_t layerCount() const;

    ViewContext m_context;
    PositionAxis* m_axis = nullptr;
    ScoreStrip* m_strip = nullptr;
    LayersByPositions* m_layers = nullptr;
    TokensByPositions* m_tokens = nullptr;
    SelectorsPage* m_selectors = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_pages = nullptr;
    QSpinBox* m_layer = nullptr;
    QComboBox* m_massScale = nullptr;
    QComboBox* m_mode = nullptr;
    QToolButton* m_all = nullptr;
};

} // namespace sightline
