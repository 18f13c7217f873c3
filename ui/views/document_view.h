// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/focus.h"
#include "app/results.h"
#include "app/text_units.h"
#include "ui/painting/document_shading.h"
#include "ui/panel.h"
#include "ui/views/view_context.h"

#include <QThreadPool>
#include <QVariantMap>

#include <vector>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace sightline {

class Bookmarks;
class DocumentCanvas;
class FindBar;
class LegendRamp;
class OverviewRuler;
class PartsButton;
class PassagesList;
class ReadersDialog;

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
    void cycleMode(int by = 1); ///< V: the next meaning of the marks
    void setGranularity(Granularity granularity);
    [[nodiscard]] Granularity granularity() const { return m_granularity; }
    void cycleGranularity(); ///< G: token, sentence, paragraph

    /// What B is where the marks mean A minus B.
    enum class Against {
        DenseAttention, ///< the focused token under dense attention
        OtherToken,     ///< the token at the same place of the answer beside
        OtherAnswer,    ///< the whole answer beside, against A's whole answer
        Pinned,         ///< the pinned token, which the focus knows
        Reference       ///< another answer, or a token of it, as setReference says
    };
    void setAgainst(Against against);
    [[nodiscard]] Against against() const { return m_against; }
    /// Compares with a token of a run, or with the whole answer where `token` is -1. Run 0: no reference any more.
    void setReference(RunId run, int token);
    void setSecondMarks(bool underlines, bool hatches);

    /// What a person chose here: mode, granularity, B, second marks. For settings.
    [[nodiscard]] QVariantMap saveState() const;
    /// Unknown or missing values leave things as they are.
    void restoreState(const QVariantMap& state);
    void showFailure(
        const QString& sentence); ///< above the text, until a document opens or the user goes on

    void openFind();
    void closeFind();
    void stepMatch(int by);
    void stepSelected(int by); ///< next (+1) or previous (-1) position that the focused token reads
    void setPassagesVisible(bool visible);

    /// Borrowed; outlives the view. Null: none can be set.
    void setBookmarks(Bookmarks* bookmarks);
    /// On the marked text, else on the focused word, else on the first visible line's first word.
    void toggleBookmark();
    void goToBookmark(int index); ///< makes its first word the focus; nothing when there is none
    void stepBookmark(int by);    ///< from what is focused or visible, round the end
    [[nodiscard]] int bookmarkHere() const; ///< at the marked text or focused word; -1 for none
    [[nodiscard]] int lastBookmark() const { return m_lastBookmark; } ///< set or visited; -1 for none

    /// Opens the table of who read these document tokens.
    void showReaders(int firstToken, int endToken);
    /// The same of the marked text, else of the sentence around the focused word; nothing without either.
    void showReadersHere();
    [[nodiscard]] ReadersDialog* readersDialog() const { return m_readers; } ///< null until it was opened
    /// Scrolls to the passage that the focused token reads most.
    void showMostRead();
    /// Tokens of the shown run that read a position, most layers first.
    [[nodiscard]] std::vector<PositionReader> readersOf(std::int64_t position) const;
    [[nodiscard]] QString describe(int documentToken) const; ///< the tooltip of a word

    ~DocumentView() override;
    [[nodiscard]] DocumentCanvas* canvas() const { return m_canvas; }
    [[nodiscard]] OverviewRuler* ruler() const { return m_ruler; }
    [[nodiscard]] PassagesList* passages() const { return m_passages; }
    [[nodiscard]] DocumentShadingPtr shading() const { return m_shading; }
    [[nodiscard]] QString footer() const;

    /// Passages that are forced in or out for the next answers, marked in the text.
    void setForced(const SelectionEdits& edits);
    /// What another selector would read, instead of what the focused token read; null ends it, as does another token.
    void setPreview(TokenRecordPtr record, const QString& name);
    [[nodiscard]] bool showsPreview() const { return m_preview != nullptr; }
    /// Document tokens [first, end) that a menu at `token` is about: what is selected, else the sentence, else the word.
    [[nodiscard]] std::pair<int, int> passageAt(int token) const;
    /// The entries that force passages, as the context menu has them.
    void addForcing(QMenu* menu, int token);
    [[nodiscard]] const TextUnitsPtr& units() const { return m_units; } ///< null until they are found

signals:
    /// Positions [begin, end) are to be read by, or kept from, the next answers.
    void forceRequested(sightline::SelectionEdit::Kind kind, qint64 begin, qint64 end);
    void releaseRequested(int index); ///< of the edits given to setForced
    void stateChanged(); ///< saveState() says something else
    void message(const QString& sentence); ///< for the line at the window's foot

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct GivenRow {
        RunId run = 0;
        int token = -1;
        std::int64_t layer = 0;
        PositionRowPtr row;
    };
    /// The other side of A minus B, with what keeps it alive.
    struct Other {
        ReadingReference reference;
        RunPtr run;
        TokenRecordPtr token;
        PositionRowPtr row;
        AnswerReadsPtr reads;
        bool isThere = false;
    };
    void buildHeader();
    void buildModeMenu();
    void fillAgainstMenu();
    void refreshChooser();
    [[nodiscard]] AnswerReadsPtr brushedReads(const RunPtr& run, ReadingMode mode);
    void findUnits();
    void connectPassages();
    void refreshPassages(const RunPtr& run, int token);
    void refreshBookmarks();
    [[nodiscard]] std::pair<std::int32_t, std::int32_t> placeForBookmark() const; ///< characters; equal: none
    void addReaderActions(QMenu* menu, int token);
    void showReadersOfSentence(int token);
    void addBookmarkActions(QMenu* menu, int token);
    void passageFromText();
    void textFromPassage();
    [[nodiscard]] PositionRowPtr rowOf(RunId run, int token, const TokenRecordPtr& record, std::int64_t layer);
    [[nodiscard]] RunPtr otherSideOf(const RunSnapshot& run) const;
    [[nodiscard]] Other otherSide(const RunPtr& run, int token, std::int64_t layer);
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
    std::vector<GivenRow> m_givenRows; ///< given by setRow
    ReadingMode m_mode = ReadingMode::Votes;
    Granularity m_granularity = Granularity::Token;
    Against m_against = Against::DenseAttention;
    RunId m_referenceRun = 0;
    int m_referenceToken = -1;
    bool m_underlines = true;
    bool m_hatches = true;
    TextUnitsPtr m_units;
    QThreadPool m_pool; ///< finds units
    ReadCounter* m_counter = nullptr;
    ReadCounter* m_sentenceCounter = nullptr; ///< of sentences of answers
    ReadCounter* m_brushCounter = nullptr;    ///< of brushed tokens
    Bookmarks* m_bookmarks = nullptr;
    int m_lastBookmark = -1;
    ReadersDialog* m_readers = nullptr;
    DocumentShadingPtr m_shading;
    /// What m_shading was computed from.
    struct Shaded {
        TokenRecordPtr record;
        PositionRowPtr row;
        AnswerReadsPtr reads;
        TextUnitsPtr units;
        TokenRecordPtr otherToken;
        PositionRowPtr otherRow;
        AnswerReadsPtr otherReads;
        AnswerReadsPtr brushed;
        ReadingMode mode = ReadingMode::Votes;
        Granularity granularity = Granularity::Token;
        Against against = Against::DenseAttention;
        std::int64_t layer = 0;
        bool operator==(const Shaded&) const = default;
    } m_shaded;
    bool m_wantsMostRead = false; ///< once the units are there
    std::int64_t m_lockedPosition = -1; ///< that was last scrolled to
    PositionSpan m_passage;             ///< of the focus, as the marked text has it
    std::vector<std::pair<std::int32_t, std::int32_t>> m_matches;
    int m_match = -1;
    SelectionEdits m_forced;
    TokenRecordPtr m_preview;
    QString m_previewName;

    PartsButton* m_parts = nullptr;
    QToolButton* m_chooser = nullptr;
    QToolButton* m_granularityButton = nullptr;
    QMenu* m_againstMenu = nullptr;
    QAction* m_underlineAction = nullptr;
    QAction* m_hatchAction = nullptr;
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
