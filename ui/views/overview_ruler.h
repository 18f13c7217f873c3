// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/document_shading.h"

#include <QWidget>

#include <optional>
#include <span>
#include <vector>

namespace sightline {

/// What stands under one pixel row of the ruler: tokens first .. last (exclusive).
struct RulerBin {
    int first = 0;
    int last = 0;
    int maxVotes = 0; ///< of one token: what the mode counts (DocumentShading::laneValue)
    int votes = 0;    ///< sum over the tokens
    int step = -1;    ///< index into shadingColors of the strongest token; -1 where none is marked
    float mass = 0;   ///< largest dense mass of one token
    float missed = 0; ///< largest missed mass of one token
    int hits = 0;     ///< search matches that begin here
};

/// A place on the ruler with a name: a bookmark, or where a document of several begins.
struct RulerMark {
    int token = 0;
    QString title;
    bool operator==(const RulerMark&) const = default;
};

/// Document tokens [first, last) that answers are made to read, or kept from.
struct RulerSpan {
    int first = 0;
    int last = 0;
    bool isRead = true;
    bool operator==(const RulerSpan&) const = default;
};

/// Pools the document into at most `pixels` bins of equal size; the bins cover all tokens in order
/// and
/// none is empty. Maxima and counts, never means: one position among thousands stays visible.
/// `shading` may be null. `hits` are tokens, ascending. Where the mode looks at one layer, a
/// selected
/// token counts as one vote of one.
[[nodiscard]] std::vector<RulerBin> poolForRuler(const DocumentShading* shading, int tokenCount,
                                                 std::span<const int> hits, int pixels);

/// The whole document as a narrow map beside the text, one pixel row per bin of tokens, with lanes
/// for
/// selection, dense mass and missed mass, ticks for search hits on the left edge and for bookmarks on the right one,
/// lines between documents, and the viewport as a lens that can be dragged.
class OverviewRuler : public QWidget {
    Q_OBJECT

public:
    explicit OverviewRuler(QWidget* parent = nullptr);

    void setTokenCount(int count);
    void setShading(DocumentShadingPtr shading);
    void setHits(std::vector<int> tokens);
    void setBookmarks(std::vector<RulerMark> marks);
    void setParts(std::vector<RulerMark> parts); ///< beginnings of the documents, where there are several
    void setLens(int firstToken, int lastToken); ///< what the viewport shows, last exclusive
    void setFocusToken(int token);               ///< -1 for none
    void setPinnedToken(int token);              ///< the reference's position; -1 for none
    void setForced(std::vector<RulerSpan> spans);
    void setPassage(int first, int last); ///< document tokens of the passage in focus, last exclusive; cut to the document

    [[nodiscard]] const std::vector<RulerBin>& bins() const { return m_bins; }
    [[nodiscard]] QRectF lensRect() const;
    [[nodiscard]] QRectF spanRect(int first, int last) const; ///< over the track's width; empty outside
    /// All that is known of the row of pixels at y, in lines.
    [[nodiscard]] QString describe(double y) const;
    [[nodiscard]] int tokenAt(double y) const; ///< clamped; -1 without tokens
    [[nodiscard]] double yOf(int token) const; ///< top of the token's pixel row
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void jumpRequested(int token); ///< the viewport is to be centred there
    void wheelTurned(QWheelEvent* event); ///< over the ruler: scrolls the text

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] QRectF track() const;
    void pool();
    void paintLanes(QPainter& painter, const QRectF& area) const;
    void paintEdges(QPainter& painter, const QRectF& area) const;
    void paintSpans(QPainter& painter, const QRectF& area) const;
    /// First of the marks within the tokens of the row at y, grown by some pixels; null without.
    [[nodiscard]] const RulerMark* markNear(const std::vector<RulerMark>& marks, double y) const;

    int m_tokenCount = 0;
    DocumentShadingPtr m_shading;
    std::vector<int> m_hits;
    std::vector<RulerBin> m_bins;
    std::vector<RulerMark> m_bookmarks;
    std::vector<RulerMark> m_parts;
    std::optional<double> m_grabbed; ///< where the lens was taken, below its middle
    int m_lensFirst = 0;
    int m_lensLast = 0;
    int m_focusToken = -1;
    int m_pinnedToken = -1;
    std::vector<RulerSpan> m_forced;
    int m_passageFirst = 0;
    int m_passageLast = 0;
};

} // namespace sightline
