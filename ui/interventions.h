// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/experiments.h"
#include "app/selection_editor.h"
#include "ui/views/view_context.h"

#include <QObject>

class QAction;
class QMenu;

namespace sightline {

class ChatView;
class DocumentView;
class ForcedPassagesBar;
class PositionViews;
class SelectorsPage;
class Settings;
class StepsLane;

/// What can be changed about an answer and asked again: connects forced passages, experiments and branches with the views that
/// show them. Owns none of the views.
class Interventions : public QObject {
    Q_OBJECT

public:
    struct Views {
        DocumentView* document = nullptr;
        ForcedPassagesBar* bar = nullptr;
        SelectorsPage* page = nullptr;
        ChatView* chat = nullptr;
        PositionViews* positions = nullptr;
        StepsLane* steps = nullptr;
    };
    Interventions(const ViewContext& context, Settings& settings, const Views& views, QObject* parent);

    [[nodiscard]] Experiments& experiments() { return m_experiments; }
    [[nodiscard]] SelectionEditor& editor() { return m_editor; }
    void addActions(QMenu* menu);

public slots:
    /// The last question again with what is forced; when it is answered, the answer that was there is scored under it.
    void askAgain();
    /// The answer of `run` again with another token in place of its token `token`.
    void branch(sightline::RunId run, int token, sightline::TokenId next);

signals:
    void kChosen(qint64 k);
    void message(const QString& sentence);
    void pageWanted(); ///< something is to be seen on the selectors' page

private:
    void connectEditor();
    void showEdits();
    void showK();
    void scoreWhenAnswered();
    void fillBranches();

    ViewContext m_context;
    Views m_views;
    Experiments m_experiments;
    SelectionEditor m_editor;
    RunPtr m_original;  ///< the answer that is scored once m_waitsFor has ended
    RunId m_waitsFor = 0;
    QMenu* m_branches = nullptr;
};

} // namespace sightline
