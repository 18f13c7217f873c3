// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"
#include "ui/painting/document_shading.h"
#include "ui/panel.h"
#include "ui/views/view_context.h"

#include <QPointer>

#include <vector>

class QLabel;
class QMenu;
class QToolButton;

namespace sightline {

class DocumentCanvas;
class FindBar;
class LegendRamp;
class OverviewRuler;
class PassagesList;

/// The document with what the focused token read marked behind its words: title row with the
/// meaning of
/// the marks and their legend, find bar, text with overview ruler, passages, a line that says what
/// one
/// sees. A Panel by itself. Session, focus and row service may be null (tests feed it by the
/// setters).
class DocumentView : public Panel {
    Q_OBJECT

public:
    explicit DocumentView(const ViewContext& context, QWidget* parent = nullptr);

    /// `tokens` null while there is no model: the text is shown without marks.
    void setDocument(DocumentPtr document, DocumentTokensPtr tokens);
    /// Newest snapshot of a run. The focus chooses among the runs given here (the last few) and
    /// those
    /// of the session.
    void setRun(RunPtr run);
    /// Scores and mass of a token at a layer, where there is no row service.
    void setRow(RunId run, int token, std::int64_t layer, PositionRowPtr row);
    void setMode(ReadingMode mode);
    [[nodiscard]] ReadingMode mode() const { return m_mode; }
    void showFailure(
        const QString& sentence); ///< above the text, until a document opens or the user goes on

    void openFind();
    void closeFind();
    void stepMatch(int by);
    void stepSelected(int by); ///< next (+1) or previous (-1) position that the focused token reads
    void setPassagesVisible(bool visible);
    /// Scrolls to the passage that the focused token reads most.
    void showMostRead();
    /// Tokens of the shown run that read a position, most layers first.
    [[nodiscard]] std::vector<PositionReader> readersOf(std::int64_t position) const;
    [[nodiscard]] QString describe(int documentToken) const; ///< the tooltip of a word

    [[nodiscard]] DocumentCanvas* canvas() const { return m_canvas; }
    [[nodiscard]] OverviewRuler* ruler() const { return m_ruler; }
    [[nodiscard]] PassagesList* passages() const { return m_passages; }
    [[nodiscard]] DocumentShadingPtr shading() const { return m_shading; }
    [[nodiscard]] QString footer() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHeader();
    void buildBody();
    void connectContext();
    [[nodiscard]] RunPtr runOf(RunId id) const;
    [[nodiscard]] TokenRecordPtr focusedRecord() const;
    [[nodiscard]] std::int64_t focusedLayer() const;
    [[nodiscard]] int tokenOfPosition(std::int64_t position) const; ///< document token, -1 outside
    void refresh();
    void refreshFooter();
    void refreshTitle();
    void find(const QString& needle);
    void showMatch();
    void openMenu(int token, QPoint at);

    ViewContext m_context;
    DocumentPtr m_document;
    DocumentTokensPtr m_tokens;
    std::vector<RunPtr> m_runs; ///< given by setRun, newest last
    struct GivenRow {
        RunId run = 0;
        int token = -1;
        std::int64_t layer = 0;
        PositionRowPtr row;
    } m_givenRow;
    ReadingMode m_mode = ReadingMode::Votes;
    DocumentShadingPtr m_shading;
    // What m_shading was computed from.
    TokenRecordPtr m_shadedRecord;
    PositionRowPtr m_shadedRow;
    std::int64_t m_lockedPosition = -1; ///< that was last scrolled to
    std::vector<std::pair<std::int32_t, std::int32_t>> m_matches;
    int m_match = -1;

    QToolButton* m_chooser = nullptr;
    LegendRamp* m_legend = nullptr;
    QLabel* m_failure = nullptr;
    FindBar* m_find = nullptr;
    DocumentCanvas* m_canvas = nullptr;
    OverviewRuler* m_ruler = nullptr;
    PassagesList* m_passages = nullptr;
    QLabel* m_footer = nullptr;
    QToolButton* m_passagesButton = nullptr;
};

} // namespace sightline
