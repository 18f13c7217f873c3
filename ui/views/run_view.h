// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/focus.h"
#include "app/results.h"
#include "app/row_service.h"
#include "ui/views/view_context.h"

#include <QImage>
#include <QVariantAnimation>
#include <QWidget>

#include <functional>

class QPainter;

namespace sightline {

struct Theme;

/// A painted view of one run that follows the shared focus. Marks that depend on data are painted
/// into an image in device pixels, kept until the data, the size or the theme change; what follows
/// the pointer is painted over it. GUI thread.
class RunView : public QWidget {
    Q_OBJECT

public:
    /// Gives the row if it is at hand, else null; `rowReady` must be called when it has come.
    using RowSource =
        std::function<PositionRowPtr(RunId, int, const TokenRecordPtr&, std::int64_t)>;

    /// Shows the focused run of the session, where there is one. `context.focus` is required.
    RunView(const ViewContext& context, QWidget* parent);

    [[nodiscard]] const RunPtr& run() const { return m_run; }
    [[nodiscard]] const FocusPoint& shownPoint() const { return focusPoint(); } ///< of this view's focus
    /// Rows from elsewhere than `context.rows`, as for a recorded trace.
    void setRowSource(RowSource source) { m_rowSource = std::move(source); }

    /// The view as a picture, `scale` device pixels a pixel, without keyboard outline. Requires a
    /// size.
    [[nodiscard]] QImage picture(double scale);

    /// What screen readers walk through (run_view_accessible.h): by default the tokens of the answer. A view with
    /// other rows says which; the texts stand alone, as "layer 6, reads 256 positions, covered mass 0.78".
    [[nodiscard]] virtual int accessibleRowCount() const { return tokenCount(); }
    [[nodiscard]] virtual int accessibleCurrentRow() const { return focusedIndex(); } ///< -1 without
    [[nodiscard]] virtual QString accessibleRowText(int row) const;
    [[nodiscard]] virtual QRectF accessibleRowRect(int row) const; ///< in the widget's coordinates
    virtual void activateAccessibleRow(int row);                   ///< as a click would

    /// Paints the view as it stands to another device, with `scale` device pixels a pixel in what is an image and
    /// text as text: for drawings. Requires a size.
    void paintTo(QPainter& painter, double scale);

public slots:
    void setRun(const sightline::RunPtr& run); ///< null shows the empty state
    virtual void rowReady(sightline::RunId run, int token, qint64 layer);

protected:
    /// The run, or a newer snapshot of it, is there.
    virtual void runUpdated() {}
    virtual void focusUpdated() {}
    /// Draws what depends on data. `painter` counts device pixels; the image is opaque and filled
    /// with the panel colour.
    virtual void paintData(QImage& image, QPainter& painter, const Theme& theme) = 0;
    /// Draws labels, focus and hover. `painter` counts logical pixels.
    virtual void paintOverlay(QPainter& painter, const Theme& theme) = 0;
    /// One sentence while there is nothing to show, else empty.
    [[nodiscard]] virtual QString emptyText() const = 0;
    [[nodiscard]] virtual QString toolTipAt(const QPointF&) const { return {}; }

    /// The data image must be painted anew; with `fades` the new one fades in.
    void invalidate(bool fades = false);
    [[nodiscard]] double scale() const { return m_scale > 0 ? m_scale : devicePixelRatioF(); }

    [[nodiscard]] const ViewContext& context() const { return m_context; }
    [[nodiscard]] const FocusPoint& focusPoint() const { return m_context.focus->shown(); }
    [[nodiscard]] int focusedIndex() const; ///< index of the focused token of this run, or -1
    [[nodiscard]] TokenRecordPtr focusedToken() const; ///< null without
    [[nodiscard]] std::int64_t layerCount() const;     ///< of the newest token; 0 while unknown
    [[nodiscard]] int tokenCount() const
    {
        return m_run ? static_cast<int>(m_run->tokens.size()) : 0;
    }
    [[nodiscard]] QString pieceAt(
        std::int64_t position) const; ///< printable text at a sequence position
    [[nodiscard]] PositionRowPtr requestRow(int token, std::int64_t layer) const;

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< arrows: token and layer
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void paintAll(QPainter& painter);
    void followFocus();
    void tellAccessible(); ///< another row, or other data in it

    ViewContext m_context;
    RunPtr m_run;
    RowSource m_rowSource;
    QImage m_image;
    QImage m_before; ///< what the new image fades over
    QVariantAnimation m_fade;
    double m_scale = 0; ///< 0: of the screen
    int m_toldRow = -1;    ///< row that screen readers were told of last
    bool m_isStale = true;
    bool m_wantsFade = false;
    bool m_isKeyboardFocus = false;
    bool m_isImageDark = false;
};

} // namespace sightline
