// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare_figures.h"
#include "app/results.h"
#include "ui/painting/markdown_flow.h"
#include "ui/painting/token_flow.h"
#include "ui/painting/token_metric.h"
#include "ui/views/text_accessible.h"

#include <QWidget>

#include <optional>

namespace sightline {

/// The tokens of one answer as flowing text, each tinted by a metric. Grows as the run does; its
/// height
/// follows its width.
class AnswerText : public QWidget, public PaintedText {
    Q_OBJECT

public:
    explicit AnswerText(QWidget* parent = nullptr);

    /// A longer snapshot of the same run only adds its new tokens.
    void setRun(RunPtr run);
    void setMetric(TokenMetric metric);
    void setFork(std::optional<int> token); ///< may be one past the last token
    void setPrefixDimmed(bool dimmed);
    void setFocused(int token); ///< outlined; -1 for none
    void setPinned(int token);  ///< the reference, outlined with dashes; -1 for none
    /// Folds the first tokens into a note of how many they are; 0 shows them. A click on the note, or F, asks to unfold.
    /// Folded, the rest stands as it was generated: Markdown cannot be read without its beginning.
    void setFolded(int tokens);
    [[nodiscard]] int folded() const { return m_folded; }
    /// Above tokens for which the dense reference would have said another one: that one.
    void setGhosts(bool shown);
    /// Tokens that the answer beside does not say: a dotted line below each. One entry a token, or none at all.
    void setDiffering(std::vector<char> tokens);
    [[nodiscard]] const std::vector<char>& differing() const { return m_differing; }
    [[nodiscard]] const std::vector<Ghost>& ghosts() const { return m_ghosts; } ///< those that are shown
    /// Headings, lists, code and so on as they are meant, instead of the characters as they were generated; not while
    /// the beginning is folded.
    void setMarkdown(bool on);

    [[nodiscard]] const RunPtr& run() const { return m_run; }
    [[nodiscard]] int focused() const { return m_focused; }
    [[nodiscard]] int pinned() const { return m_pinned; }
    [[nodiscard]] std::optional<int> fork() const { return m_fork; }
    [[nodiscard]] bool isMarkdown() const { return m_isMarkdown; }
    /// In coordinates of the text, which begins a small margin inside the widget.
    [[nodiscard]] int tokenAt(QPointF point) { return m_isMarkdown ? m_rich.tokenAt(point) : m_flow.tokenAt(point); }
    [[nodiscard]] std::vector<QRectF> tokenRects(int token)
    {
        return m_isMarkdown ? m_rich.rects(token) : m_flow.rects(token);
    }
    [[nodiscard]] int layoutCount() const { return m_isMarkdown ? m_rich.layoutCount() : m_flow.layoutCount(); }
    [[nodiscard]] std::vector<MarkdownFlow::Code> codeBlocks(); ///< none in plain text
    [[nodiscard]] QString linkAt(QPointF point) { return m_isMarkdown ? m_rich.linkAt(point) : QString(); }
    [[nodiscard]] QSize sizeHint() const override;

    // answer_text_accessible.cpp
    [[nodiscard]] QString paintedText() const override;
    [[nodiscard]] int paintedCaret() const override;
    void setPaintedCaret(int offset) override;
    [[nodiscard]] QRectF paintedRect(int offset) override;
    [[nodiscard]] int paintedOffsetAt(const QPointF& point) override;

signals:
    void tokenHovered(int token); ///< -1: none any more
    void tokenClicked(int token);
    void foldRequested(); ///< folded: to unfold; else to fold again
    void pinRequested(); ///< Ctrl+click, on the token that is hovered
    void stepRequested(int by);           ///< arrow keys
    void divergenceStepRequested(int by); ///< Shift + arrow keys

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    static constexpr int kMargin = 4; ///< room for outlines at the edges
    [[nodiscard]] int offsetOf(int token) const;     ///< where it begins in paintedText()
    [[nodiscard]] int tokenAround(int offset) const; ///< -1 beyond the text
    void applyFont();
    void fill();
    void refill();
    void paintDiffering(QPainter& painter, const std::vector<TokenFlow::Box>& boxes);
    [[nodiscard]] int shownCount() const { return m_isMarkdown ? m_rich.tokenCount() : m_flow.tokenCount(); }
    [[nodiscard]] double textHeight();
    [[nodiscard]] double lineHeight() const { return m_isMarkdown ? m_rich.lineHeight() : m_flow.lineHeight(); }
    void setMarkedToken();
    void copyCode(const QString& code, QPoint at);
    void showLink(const QString& address, QPoint at);
    void fitHeight();
    void updateToken(int token);
    void setHovered(int token);
    void paintFork(QPainter& painter);
    void paintGhosts(QPainter& painter, const std::vector<TokenFlow::Box>& boxes);
    [[nodiscard]] QString textOf(std::size_t token) const;
    [[nodiscard]] QString describe(int token) const;
    void updateGhosts();
    [[nodiscard]] int shownToken(int token) const { return token >= 0 && token < m_folded ? 0 : token; }

    RunPtr m_run;
    TokenFlow m_flow;    // the one of the two that is shown holds the tokens
    MarkdownFlow m_rich;
    bool m_isMarkdown = false;
    bool m_wantsMarkdown = false;
    std::vector<char> m_differing;
    TokenMetric m_metric = TokenMetric::Divergence;
    std::optional<int> m_fork;
    bool m_dimPrefix = false;
    int m_wantsFolded = 0;
    int m_folded = 0;
    bool m_showsGhosts = false;
    std::vector<Ghost> m_ghosts;
    int m_focused = -1;
    int m_pinned = -1;
    int m_hovered = -1;
};

} // namespace sightline
