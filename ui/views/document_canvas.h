// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/document_shading.h"
#include "ui/painting/token_layout.h"
#include "ui/views/text_accessible.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>
#include <QPoint>

#include <functional>
#include <utility>
#include <vector>

class QVariantAnimation;

namespace sightline {

/// The scrolling text of the document view: paints the page with the marks of a DocumentShading
/// behind
/// its words, and tells which token is under the pointer. Knows nothing of runs and focus;
/// DocumentView
/// feeds it. Lays out what is visible, measures the rest while idle and keeps the text under the
/// eye
/// where it is while heights above become exact.
class DocumentCanvas : public QAbstractScrollArea, public PaintedText {
    Q_OBJECT

public:
    using Range = std::pair<std::int32_t, std::int32_t>; ///< characters, end excluded

    explicit DocumentCanvas(QWidget* parent = nullptr);

    void setDocument(DocumentPtr document, DocumentTokensPtr tokens);
    void setEmptyText(const QString& title, const QString& text);
    void setShading(DocumentShadingPtr shading);
    /// Which marks beside the grounds are drawn: a line under words selected with hardly any mass, hatching behind
    /// words whose mass is missed.
    void setSecondMarks(bool underlines, bool hatches);
    void setFocusToken(int token); ///< outlined; -1 for none
    void setMatches(std::vector<Range> matches, int current);
    /// A passage that the next answers are made to read, or kept from.
    struct ForcedRange {
        Range range;
        bool isRead = true;
    };
    void setForced(std::vector<ForcedRange> ranges);
    void setBookmarks(std::vector<Range> bookmarks); ///< ascending; a ribbon stands beside their first lines
    void setReadingSize(int pixels);
    [[nodiscard]] int readingSize() const { return m_readingSize; }
    /// Text of the tooltip over a token; empty for none.
    void setDescriber(std::function<QString(int token)> describer)
    {
        m_describe = std::move(describer);
    }
    void refreshToolTip(); ///< the description has changed while it is on screen

    void scrollToToken(int token,
                       bool softly); ///< to the upper third, unless it is in view already
    void centreToken(int token);     ///< at once
    void scrollToRange(Range range, bool softly);
    void scrollToEnd();
    void scrollByWheel(QWheelEvent* event); ///< as if it had been turned over the text
    [[nodiscard]] bool isTokenVisible(int token);
    [[nodiscard]] std::pair<int, int> visibleTokens() const { return m_visible; } ///< end excluded

    [[nodiscard]] TokenLayout& page() { return m_layout; }
    [[nodiscard]] std::vector<QRectF> tokenRects(int token); ///< in viewport coordinates
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] Range selection() const;
    void select(Range range); ///< equal ends: nothing; tells nobody
    void selectAll();
    void copy() const;

    // document_canvas_selection.cpp
    [[nodiscard]] QString paintedText() const override;
    [[nodiscard]] std::pair<int, int> paintedSelection() const override;
    void selectPainted(int begin, int end) override;
    [[nodiscard]] int paintedCaret() const override;
    void setPaintedCaret(int offset) override;
    [[nodiscard]] QRectF paintedRect(int offset) override;
    [[nodiscard]] int paintedOffsetAt(const QPointF& point) override;
    void scrollToPainted(int begin, int end) override;

signals:
    void tokenHovered(int token); ///< -1: none any more
    void tokenClicked(int token);
    void pinRequested(); ///< Ctrl+click, on the token that is hovered
    void selected(); ///< the user has marked text, or let go of it
    void visibleTokensChanged(int first, int last);
    void menuRequested(int token, QPoint globalPosition);
    void readingSizeChanged(int pixels);
    void touched(); ///< the user scrolled, clicked or pressed a key here

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static constexpr int kGutter = 62; // paragraph number and the bar of votes
    static constexpr int kTopMargin = 10;
    static constexpr int kFadeMs = 80;

    struct Anchor {
        int block = 0;
        double offset = 0; // of the viewport's top below the block's top
    };

    void applyFont();
    void settle();
    void anchorAt(double top);
    void scrollTo(int block, double offset, double share, bool softly);
    [[nodiscard]] double middleOf(int token, int block);
    void stopScrolling();
    void setHovered(int token);
    void updateToken(int token);
    void noteVisible();
    [[nodiscard]] QPointF toPage(QPointF viewportPoint) const;
    [[nodiscard]] int tokenAround(int offset) const; ///< -1 without
    [[nodiscard]] int stepOf(const DocumentShading& shading, int token) const;
    void paintBlock(QPainter& painter, int index, const QRectF& clip);
    void paintMarks(QPainter& painter, const DocumentShading& shading, int index, double y,
                    double opacity);
    void paintSecondMarks(QPainter& painter, const DocumentShading& shading, int index, double y);
    void paintRanges(QPainter& painter, int index, double y);
    void paintBookmarks(QPainter& painter, int index, double y);
    void paintEmpty(QPainter& painter);

    TokenLayout m_layout;
    DocumentPtr m_document;
    DocumentShadingPtr m_shading;
    DocumentShadingPtr m_before; // fades out
    QElapsedTimer m_fade;
    QBasicTimer m_fadeTimer;
    QBasicTimer m_measureTimer;
    QBasicTimer m_dragTimer;
    QVariantAnimation* m_scrolling = nullptr;
    std::function<QString(int)> m_describe;
    QString m_emptyTitle;
    QString m_emptyText;
    Anchor m_anchor;
    Anchor m_target; // of a soft scroll
    double m_top = 0;
    bool m_settling = false;
    int m_readingSize = 15;
    bool m_underlines = true;
    bool m_hatches = true;
    int m_focusToken = -1;
    int m_hovered = -1;
    std::pair<int, int> m_visible{0, 0};
    std::vector<Range> m_matches;
    int m_currentMatch = -1;
    std::vector<ForcedRange> m_forced;
    std::vector<Range> m_bookmarks;
    std::int32_t m_selectFrom = 0;
    std::int32_t m_selectTo = 0;
    QPoint m_pressed;
    bool m_isPressed = false;
    bool m_isSelecting = false;
    QPoint m_toolTipAt;
    int m_toolTipToken = -1;
};

} // namespace sightline
