// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"
#include "ui/painting/token_metric.h"

#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace sightline {

class AnswerText;
class VersionWalker;

/// A bar of tokens done and a line with total, rate and time left.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget* parent = nullptr);
    void setProgress(const Progress& progress);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] double share() const { return m_share; } ///< 0..1; -1 when the total is unknown
    [[nodiscard]] static QString describe(const Progress& progress);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    double m_share = -1;
};

/// One answer as a card: coloured edge of its side, label and figures, tokens, and below them
/// whatever
/// its state calls for: progress, a failure in a sentence, "stopped", what one may do with it.
class AnswerView : public QWidget {
    Q_OBJECT

public:
    explicit AnswerView(QWidget* parent = nullptr);

    void setRun(RunPtr run);
    void setProgress(const Progress& progress);
    void setFork(std::optional<int> token);
    void setMetric(TokenMetric metric);
    void setPrefixDimmed(bool dimmed);
    void setMarkdown(bool on);
    void setFocused(int token);
    void setPinned(int token);
    void setDiffering(std::vector<char> tokens);
    void setFolded(int tokens); ///< of the beginning that both answers share
    void setGhosts(bool shown);
    void setCanRegenerate(bool can); ///< the card of the last question's answer A
    void setVersions(const std::vector<TurnId>& versions, TurnId shown); ///< answers to the same words
    [[nodiscard]] VersionWalker* walker() const { return m_walker; }
    /// How it was made, for a tooltip: settings, what was read and written and how fast.
    [[nodiscard]] QString details() const;

    [[nodiscard]] const RunPtr& run() const { return m_run; }
    [[nodiscard]] AnswerText* text() const { return m_text; }
    [[nodiscard]] QString header() const;  ///< "DSA 256"
    [[nodiscard]] QString figures() const; ///< "41 tok/s · covered 0.93"
    [[nodiscard]] QString note() const;    ///< failure, "stopped", limits; empty when there is none
    [[nodiscard]] ProgressLine* progress() const { return m_progress; }

signals:
    void tokenHovered(sightline::RunId run, int token); ///< token -1: none any more
    void tokenClicked(sightline::RunId run, int token);
    void pinRequested(); ///< Ctrl+click, on the token that is hovered
    void stepRequested(sightline::RunId run, int by);
    void divergenceStepRequested(sightline::RunId run, int by);
    void versionChosen(sightline::TurnId turn);
    void foldRequested();
    void stopRequested();
    void regenerateRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void copy() const;

    RunPtr m_run;
    AnswerText* m_text = nullptr;
    ProgressLine* m_progress = nullptr;
    QLabel* m_note = nullptr;
    QToolButton* m_stop = nullptr;
    QToolButton* m_copy = nullptr;
    QToolButton* m_regenerate = nullptr;
    VersionWalker* m_walker = nullptr;
    bool m_canRegenerate = false;
};

} // namespace sightline
