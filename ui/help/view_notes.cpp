// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/view_notes.h"

#include <QCoreApplication>
#include <QWidget>

namespace sightline {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sightline::ViewNotes)
};

LegendEntry entry(Mark mark, const QString& text)
{
    return { mark, text };
}

QStringList terms(std::initializer_list<const char*> ids)
{
    QStringList list;
    for (const char* id : ids)
        list << QLatin1String(id);
    return list;
}

QString axisKeys()
{
    return Words::tr("Wheel or + − zooms, drag moves, double click or 0 shows all, Ctrl+← → steps by position, N goes to the "
                     "next position read. Shift+drag chooses a stretch, the right button forces it in or out of what answers read.");
}

ViewNotes documentNotes()
{
    return { Words::tr("Document"),
             Words::tr("The text that the model was given, with what the focused token read in it marked behind the words."),
             Words::tr("The stronger the colour, the more: choose the meaning of the marks in the title. The bar beside a line "
                       "sums it up, the ruler at the right is the whole document, and its frame is what you see."),
             { entry(Mark::Ramp, Words::tr("from little to much of what the title names")),
               entry(Mark::MissedBar, Words::tr("attention that was missed")),
               entry(Mark::FocusOutline, Words::tr("the position in focus")) },
             terms({ "votes", "margin", "dense_mass", "missed_mass", "unread" }),
             Words::tr("N next word read, Shift+N the one before, V other marks, G by sentence or paragraph, Ctrl+F find.") };
}

ViewNotes stripNotes()
{
    return { Words::tr("Score strip"),
             Words::tr("Every position from left to right, for the focused token in one layer: above the line what the indexer "
                       "scored, below it where dense attention would have looked."),
             Words::tr("Read what rises over the dashed line: those positions were selected. Where blue hangs below a place "
                       "that was not selected, the choice missed something. Pixels hold several positions and show the largest."),
             { entry(Mark::SelectedBar, Words::tr("score of a position that was read")),
               entry(Mark::ScoreBar, Words::tr("score of one that was not")),
               entry(Mark::Threshold, Words::tr("k-th largest score: the boundary")),
               entry(Mark::Ticks, Words::tr("positions read, where they are few enough to tell apart")),
               entry(Mark::MassBar, Words::tr("dense attention mass")), entry(Mark::MissedBar, Words::tr("mass that was missed")) },
             terms({ "index_score", "threshold", "margin", "gap", "dense_mass", "missed_mass" }), axisKeys() };
}

ViewNotes layersNotes()
{
    return { Words::tr("Layers × positions"),
             Words::tr("One row for each layer of the model: which positions the focused token read there."),
             Words::tr("Columns that are filled in many rows were wanted by many layers. The bars at the right say how much of "
                       "the dense attention each layer's choice covers: short bars are where reading little costs most."),
             { entry(Mark::Ramp, Words::tr("how densely positions are read in a pixel")),
               entry(Mark::MassBar, Words::tr("covered mass of the layer")),
               entry(Mark::FocusOutline, Words::tr("the layer in focus")) },
             terms({ "selection", "covered_mass", "recall", "jaccard" }),
             Words::tr("↑ ↓ or a click choose the layer.") + QLatin1Char(' ') + axisKeys() };
}

ViewNotes tokensNotes()
{
    return { Words::tr("Tokens × positions"),
             Words::tr("One row for each token of the answer, in the layer in focus: where each of them looked."),
             Words::tr("A vertical stripe is a place that the whole answer rests on; the slanted edge at the right is each "
                       "token's own recent past."),
             { entry(Mark::Ramp, Words::tr("how densely positions are read in a pixel")),
               entry(Mark::DivergenceBar, Words::tr("KL(dense‖sparse) of the token")),
               entry(Mark::FocusOutline, Words::tr("the token in focus")) },
             terms({ "selection", "votes", "dense_mass", "kl" }),
             Words::tr("↑ ↓ or a click choose the token, Page Up and Page Down the layer.") + QLatin1Char(' ') + axisKeys() };
}

ViewNotes stepsNotes()
{
    return { Words::tr("Steps"),
             Words::tr("One column for each token of the answer: how far its prediction is from the dense one, and how much "
                       "attention the selection missed on the way."),
             Words::tr("Look at columns that rise over the dotted line; below it a divergence is noise. A mark in the lowest lane "
                       "says that dense attention would have preferred another token."),
             { entry(Mark::DivergenceBar, Words::tr("KL(dense‖sparse), on a root scale")),
               entry(Mark::MassBar, Words::tr("mass missed: mean over layers, and the worst layer behind it")),
               entry(Mark::FocusOutline, Words::tr("the token in focus")) },
             terms({ "kl", "noise", "covered_mass", "flip", "dense_rank" }),
             Words::tr("← → token, Shift+← → token that diverges, Home and End first and last.") };
}

ViewNotes chatNotes()
{
    return { Words::tr("Chat"), Words::tr("Questions and answers. Every token of an answer can be looked at."),
             Words::tr("Point at a word to see everywhere what it read, click to keep it. A tint marks words whose prediction "
                       "differs from that of dense attention; with A | B both answers stand side by side up to the fork."),
             { entry(Mark::DivergenceRamp, Words::tr("tint: from slightly to strongly different")),
               entry(Mark::EdgeA, Words::tr("A: the answer as asked for")), entry(Mark::EdgeB, Words::tr("B: the same model reading everything")),
               entry(Mark::FocusOutline, Words::tr("the token in focus")) },
             terms({ "kl", "fork", "entropy", "reference" }),
             Words::tr("← → token, Shift+← → token that diverges, Ctrl+Enter sends, Esc stops.") };
}

ViewNotes cardNotes()
{
    return { Words::tr("Token card"), Words::tr("The most probable tokens at this place, in the sparse run and in the dense reference."),
             Words::tr("Two bars of one length: both runs agree. The numbers at the right say how far they are apart."),
             { entry(Mark::EdgeA, Words::tr("probability in the sparse run")), entry(Mark::EdgeB, Words::tr("probability in the dense reference")) },
             terms({ "kl", "flip", "dense_rank", "entropy" }), {} };
}

ViewNotes toolbarNotes()
{
    return { Words::tr("Settings of the next answer"),
             Words::tr("Which model answers and where it runs, who chooses what is read, and how many positions a query may read."),
             Words::tr("Make k small until the answer breaks, then ask which passage was lost. The mark on the slider is the "
                       "model's own k."),
             {}, terms({ "tournament", "k", "reference", "oracle" }), Words::tr("[ halves k, ] doubles it.") };
}

ViewNotes inspectorNotes()
{
    return { Words::tr("The line at the foot"), Words::tr("The focus in words: token, layer, position, and the exact numbers there."),
             Words::tr("With a pinned reference a second line says what is different from it."),
             {}, terms({ "index_score", "margin", "dense_mass", "covered_mass", "prefill" }), Words::tr("P pins and lets go.") };
}

ViewNotes passagesNotes()
{
    return { Words::tr("Passages"), Words::tr("The sentences of the document, ranked by what the focused token read in them."),
             Words::tr("The first ones are where the answer was read; sort by missed mass for what it should have read."),
             { entry(Mark::Ramp, Words::tr("votes")), entry(Mark::MassBar, Words::tr("dense mass")),
               entry(Mark::MissedBar, Words::tr("missed mass")) },
             terms({ "votes", "dense_mass", "missed_mass" }), Words::tr("Enter or a click shows the sentence in the document.") };
}

ViewNotes curveNotes()
{
    return { Words::tr("k and selectors"),
             Words::tr("How much of the dense attention the focused token would cover at every k, beside the best that any selection "
                       "could cover; and, once it was measured, how far its prediction is from the dense one."),
             Words::tr("Look for the knee: right of it a larger k adds little. The distance to the best curve is what a better "
                       "selector could win; a measured point that keeps the token says that this k is enough."),
             { entry(Mark::EdgeA, Words::tr("covered mass of the selector")), entry(Mark::MassBar, Words::tr("covered mass of the oracle")),
               entry(Mark::DivergenceBar, Words::tr("KL of an exact run")) },
             terms({ "k", "covered_mass", "oracle", "kl", "tournament" }), Words::tr("A click on a k asks for it.") };
}

ViewNotes overlapNotes()
{
    return { Words::tr("Overlap"),
             Words::tr("How alike every two layers choose what to read, for the focused token or as the mean over brushed ones."),
             Words::tr("A dark block is a group of layers that want the same positions and could share one selection; a pale row is "
                       "a layer that looks elsewhere. The bars compare the layer in focus with each other."),
             { entry(Mark::Ramp, Words::tr("from nothing in common to the same positions")),
               entry(Mark::FocusOutline, Words::tr("the layer in focus")) },
             terms({ "jaccard", "selection" }), Words::tr("↑ ↓ or a click choose the layer.") };
}

ViewNotes headsNotes()
{
    return { Words::tr("Heads"),
             Words::tr("What each head of the indexer adds to the scores of the focused token in one layer: their sum is the score."),
             Words::tr("Look for the head that is bright where the answer was read. A head whose weight is negative speaks against "
                       "what it finds. The bars say how much of all that the heads add comes from each."),
             { entry(Mark::Ramp, Words::tr("how much the head speaks for a position")),
               entry(Mark::DivergenceBar, Words::tr("a head of negative weight")),
               entry(Mark::FocusOutline, Words::tr("the head that stands in the strip")) },
             terms({ "index_score", "query" }),
             Words::tr("A click or Page Up and Page Down choose a head, Escape brings the sum back.") + QLatin1Char(' ') + axisKeys() };
}

ViewNotes tableNotes()
{
    return { Words::tr("Table"), Words::tr("The positions that the focused token read in one layer, one a row."),
             Words::tr("Sort by a heading; write words or score>8.5 into the filter. Large mass in the last ranks says that the "
                       "boundary came close to cutting something off."),
             {}, terms({ "index_score", "margin", "dense_mass", "votes" }),
             Words::tr("↑ ↓ or a click focus a position, Enter or a double click shows it in the document, Ctrl+C copies rows.") };
}

} // namespace

ViewNotes notesFor(const QString& className)
{
    static const struct {
        const char* name;
        ViewNotes (*notes)();
    } table[] = {
        { "DocumentView", documentNotes }, { "StartPage", documentNotes }, { "PassagesList", passagesNotes },
        { "HeadsByPositions", headsNotes }, { "LayerOverlapView", overlapNotes }, { "SelectionTableView", tableNotes },
        { "ScoreStrip", stripNotes }, { "LayersByPositions", layersNotes }, { "TokensByPositions", tokensNotes },
        { "PositionViews", stripNotes }, { "KCurveView", curveNotes }, { "SelectorsPage", curveNotes }, { "StepsLane", stepsNotes }, { "ChatView", chatNotes },
        { "TokenCard", cardNotes }, { "RunToolbar", toolbarNotes }, { "InspectorLine", inspectorNotes },
    };
    for (const auto& row : table)
        if (className == QLatin1String(row.name))
            return row.notes();
    return {};
}

QString classNameOf(const QWidget* widget)
{
    return QString::fromLatin1(widget->metaObject()->className()).section(QStringLiteral("::"), -1);
}

QWidget* viewAround(QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (!notesFor(classNameOf(widget)).title.isEmpty())
            return widget;
    return nullptr;
}

} // namespace sightline
