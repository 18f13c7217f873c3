// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"
#include "ui/painting/token_metric.h"
#include "ui/panel.h"
#include "ui/views/view_context.h"

#include <vector>

class QAction;
class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace sightline {

class AnswerView;
class CompareCards;
class Composer;
class RunChip;
class SamplingPopover;
class SamplingPresets;
class TooLongBar;
class TokenCard;

/// The conversation: questions, answers A and B beside each other with the token where they part,
/// the
/// inspector of the focused token, the composer. A Panel by itself. Session and focus may be null
/// (tests
/// feed it by the setters).
class ChatView : public Panel {
    Q_OBJECT

public:
    explicit ChatView(const ViewContext& context, QWidget* parent = nullptr);
    ~ChatView() override;

    void setModel(ModelInfoPtr model);
    void setDocument(DocumentTokensPtr document);
    /// Cards of runs that are there already are kept and updated.
    void setTurns(const std::vector<TurnSnapshot>& turns);
    /// A newer snapshot of a run in the turns.
    void setRun(const RunPtr& run);
    void setProgress(const Progress& progress);
    void setMetric(TokenMetric metric);
    [[nodiscard]] TokenMetric metric() const { return m_metric; }
    void setPrefixDimmed(bool dimmed);
    void setMarkdown(bool on); ///< answers as Markdown instead of plain text
    [[nodiscard]] bool isMarkdown() const { return m_isMarkdown; }
    void setPrefixFolded(bool folded); ///< what A and B begin with alike, as a note; each turn can be unfolded
    [[nodiscard]] bool isPrefixFolded() const { return m_foldsPrefix; }
    void setGhosts(bool shown); ///< above tokens for which dense attention would have said another one
    [[nodiscard]] bool hasGhosts() const { return m_ghosts; }

    void setDraft(const QString& text);
    void focusComposer();
    void regenerate(); ///< asks the session, if there is an answer to ask again for
    /// What the button beside the composer offers; outlives this.
    void setPresets(SamplingPresets* presets);
    void editQuestion(TurnId turn); ///< its words go into the composer, to be changed
    void editLastQuestion();
    void removeLastQuestion();
    /// Other answers, or else other wordings, of the last turn that has several.
    void stepVersion(int by);
    [[nodiscard]] TooLongBar* tooLongBar() const { return m_tooLong; } ///< null without a session
    [[nodiscard]] SamplingPopover* samplingPopover() const { return m_sampling; }
    [[nodiscard]] QWidget* questionWidget(int turn) const; ///< a QuestionView

    [[nodiscard]] Composer* composer() const { return m_composer; }
    [[nodiscard]] TokenCard* tokenCard() const { return m_card; }
    [[nodiscard]] int turnCount() const;
    [[nodiscard]] AnswerView* answer(int turn, RunSide side) const; ///< null where there is none
    [[nodiscard]] CompareCards* cards(int turn) const;              ///< null without side B

signals:
    void compareViewChanged(); ///< folding or ghosts

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Turn;
    void buildHeader();
    void buildBody();
    void connectContext();
    AnswerView* makeAnswer(Turn& turn);
    void updateTurn(std::size_t index, const TurnSnapshot& snapshot);
    void updateComparison(Turn& turn, const TurnSnapshot& snapshot);
    void unfold(AnswerView* view);
    void goToFork(const CompareCards* cards);
    void refreshFocus();
    void refreshHeader();
    void refreshRoom();
    void refreshContext();
    void refreshComposer();
    void refreshSampling();
    void openSampling();
    void send(const QString& text);
    void step(RunId run, int by);
    void stepDivergence(RunId run, int by);
    [[nodiscard]] RunPtr shownRun(RunId id) const;

    ViewContext m_context;
    ModelInfoPtr m_model;
    DocumentTokensPtr m_document;
    std::vector<TurnSnapshot> m_snapshots;
    std::vector<Turn> m_turns;
    TokenMetric m_metric = TokenMetric::Divergence;
    bool m_dimPrefix = false;
    bool m_isMarkdown = false;
    bool m_foldsPrefix = true;
    bool m_ghosts = true;
    QAction* m_foldAction = nullptr;
    QAction* m_ghostAction = nullptr;
    bool m_sticks = true; ///< the newest line stays in view while an answer grows

    RunChip* m_chipA = nullptr;
    RunChip* m_chipB = nullptr;
    QToolButton* m_chooser = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_empty = nullptr;
    TokenCard* m_card = nullptr;
    Composer* m_composer = nullptr;
    TooLongBar* m_tooLong = nullptr;
    SamplingPopover* m_sampling = nullptr;
    SamplingPresets* m_presets = nullptr;
    TurnId m_editing = 0; ///< the turn whose question is in the composer
};

} // namespace sightline
