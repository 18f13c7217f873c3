// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results.h"

#include <QString>

#include <functional>
#include <map>
#include <vector>

namespace sightline {

/// A conversation as a tree. A turn is one wording of a question with one answer (sides A and B of it); its parent is
/// the turn that it was asked after, none for a first question. Turns of one parent are siblings: answers that were
/// generated for the same wording, and other wordings after an edit. One path from a first question to a turn without
/// children is shown.
///
/// A removed turn is out of sight with everything below it, but can come back: nothing is destroyed before clear().
/// A value without signals; GUI thread.
class Conversation {
public:
    /// The shown path, first question first. TurnSnapshot::wordings and ::answers list what a person can go to.
    [[nodiscard]] const std::vector<TurnSnapshot>& shown() const { return m_shown; }
    [[nodiscard]] bool isEmpty() const { return m_shown.empty(); }
    /// A turn that is not removed, shown or not; null when unknown. Valid until the next change.
    [[nodiscard]] const TurnSnapshot* turn(TurnId id) const;
    [[nodiscard]] const TurnSnapshot* turnOfRun(RunId run) const; ///< the same by a run of either side
    [[nodiscard]] bool isShown(TurnId id) const;
    /// From the first question to `id`, which is the last. Empty when unknown.
    [[nodiscard]] std::vector<const TurnSnapshot*> pathTo(TurnId id) const;
    /// All turns that are not removed, in the order in which they were made: parents before children.
    [[nodiscard]] std::vector<const TurnSnapshot*> all() const;
    [[nodiscard]] bool hasChildren(TurnId id) const;
    [[nodiscard]] TurnId lastShown() const { return m_shown.empty() ? 0 : m_shown.back().id; }
    /// `ancestor` itself, or below it; removed or not.
    [[nodiscard]] bool isWithin(TurnId id, TurnId ancestor) const;

    /// A question after `parent` (0: a first one). Shown from now on, as everything that is added.
    TurnId ask(TurnId parent, const QString& question, RunPtr a, RunPtr b = nullptr);
    /// Another wording of the question of `of`. 0 when `of` is unknown.
    TurnId addWording(TurnId of, const QString& question, RunPtr a, RunPtr b = nullptr);
    /// Another answer to the wording of `of`. 0 when `of` is unknown.
    TurnId addAnswer(TurnId of, RunPtr a, RunPtr b = nullptr);
    /// Takes the place of everything that is here: turns as they were read from a file, parents before children, with
    /// their ids, and the one that was shown last. False, and this is empty then, when an id is 0 or taken, a parent
    /// is missing or younger, a wording is not that of a sibling, or there is no answer.
    bool restore(const std::vector<TurnSnapshot>& turns, TurnId shown);

    /// Leads the shown path through the turn, and on to what was last shown below it. False when it is unknown.
    bool select(TurnId id);
    /// Hides the turn and all below it, or brings it back. False when there is no such turn, or nothing changes.
    bool setRemoved(TurnId id, bool removed);
    bool setB(TurnId id, RunPtr b);
    /// Takes a newer snapshot of a run. False when no turn has it, or it has ended already.
    bool replaceRun(const RunPtr& run);
    /// Gives every run the prompt that `other` makes of its own; null leaves it. The tokens stay.
    void replacePrompts(const std::function<PromptInfoPtr(const PromptInfoPtr&)>& other);
    void clear();

private:
    struct Node {
        TurnSnapshot turn; ///< without wordings and answers
        bool isRemoved = false;
    };
    TurnId add(TurnSnapshot turn);
    void put(TurnSnapshot turn);
    [[nodiscard]] bool isLive(TurnId id) const;
    [[nodiscard]] std::vector<TurnId> liveChildren(TurnId parent) const;
    [[nodiscard]] TurnId choice(TurnId parent, const std::vector<TurnId>& children) const;
    void updateShown();

    std::map<TurnId, Node> m_nodes;                      ///< by id, and so in the order in which they were made
    std::map<TurnId, std::vector<TurnId>> m_children;    ///< removed ones too; of 0: first questions
    std::map<TurnId, TurnId> m_chosenChild;              ///< by parent: on the shown path, were the parent
    std::map<TurnId, TurnId> m_chosenAnswer;             ///< by wording: shown last
    std::map<RunId, TurnId> m_turnOfRun;
    std::vector<TurnSnapshot> m_shown;
    TurnId m_last = 0;
};

} // namespace sightline
