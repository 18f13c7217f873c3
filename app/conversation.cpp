// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conversation.h"

#include <algorithm>

namespace sightline {

const TurnSnapshot* Conversation::turn(TurnId id) const
{
    const auto found = m_nodes.find(id);
    return found != m_nodes.end() && isLive(id) ? &found->second.turn : nullptr;
}

const TurnSnapshot* Conversation::turnOfRun(RunId run) const
{
    const auto found = m_turnOfRun.find(run);
    return found == m_turnOfRun.end() ? nullptr : turn(found->second);
}

bool Conversation::isShown(TurnId id) const
{
    return std::any_of(m_shown.begin(), m_shown.end(), [id](const TurnSnapshot& each) { return each.id == id; });
}

std::vector<const TurnSnapshot*> Conversation::pathTo(TurnId id) const
{
    std::vector<const TurnSnapshot*> path;
    for (const TurnSnapshot* each = turn(id); each; each = turn(each->parent))
        path.push_back(each);
    std::reverse(path.begin(), path.end());
    return path;
}

std::vector<const TurnSnapshot*> Conversation::all() const
{
    std::vector<const TurnSnapshot*> turns;
    for (const auto& [id, node] : m_nodes)
        if (isLive(id))
            turns.push_back(&node.turn);
    return turns;
}

bool Conversation::hasChildren(TurnId id) const
{
    return !liveChildren(id).empty();
}

bool Conversation::isWithin(TurnId id, TurnId ancestor) const
{
    while (id != 0) {
        if (id == ancestor)
            return true;
        const auto found = m_nodes.find(id);
        id = found == m_nodes.end() ? 0 : found->second.turn.parent;
    }
    return false;
}

bool Conversation::isLive(TurnId id) const
{
    while (id != 0) {
        const auto found = m_nodes.find(id);
        if (found == m_nodes.end() || found->second.isRemoved)
            return false;
        id = found->second.turn.parent;
    }
    return true;
}

std::vector<TurnId> Conversation::liveChildren(TurnId parent) const
{
    std::vector<TurnId> live;
    const auto children = m_children.find(parent);
    if (children != m_children.end())
        std::copy_if(children->second.begin(), children->second.end(), std::back_inserter(live),
                     [this](TurnId id) { return !m_nodes.at(id).isRemoved; });
    return live;
}

/// The chosen one; where it was removed, the sibling nearest before it, else the first.
TurnId Conversation::choice(TurnId parent, const std::vector<TurnId>& children) const
{
    const auto chosen = m_chosenChild.find(parent);
    if (chosen == m_chosenChild.end())
        return children.back();
    const auto after = std::upper_bound(children.begin(), children.end(), chosen->second);
    return after == children.begin() ? children.front() : *std::prev(after);
}

void Conversation::updateShown()
{
    m_shown.clear();
    for (TurnId parent = 0;;) {
        const std::vector<TurnId> siblings = liveChildren(parent);
        if (siblings.empty())
            return;
        const TurnId id = choice(parent, siblings);
        TurnSnapshot turn = m_nodes.at(id).turn;
        std::vector<TurnId> wordings; // of the siblings, in the order of their first answer
        for (const TurnId sibling : siblings) {
            const TurnId wording = m_nodes.at(sibling).turn.wording;
            if (wording == turn.wording)
                turn.answers.push_back(sibling);
            const auto known = std::find(wordings.begin(), wordings.end(), wording);
            if (known != wordings.end()) {
                const auto shownLast = m_chosenAnswer.find(wording);
                if (shownLast != m_chosenAnswer.end() && shownLast->second == sibling)
                    turn.wordings[static_cast<std::size_t>(known - wordings.begin())] = sibling;
                continue;
            }
            wordings.push_back(wording);
            turn.wordings.push_back(sibling);
        }
        const auto own = std::find(wordings.begin(), wordings.end(), turn.wording);
        turn.wordings[static_cast<std::size_t>(own - wordings.begin())] = id;
        m_shown.push_back(std::move(turn));
        parent = id;
    }
}

void Conversation::put(TurnSnapshot turn)
{
    for (const RunPtr& run : { turn.a, turn.b })
        if (run)
            m_turnOfRun[run->id] = turn.id;
    turn.forkToken = turn.b ? forkOf(*turn.a, *turn.b) : std::nullopt;
    m_children[turn.parent].push_back(turn.id);
    const TurnId id = turn.id;
    m_nodes[id] = { std::move(turn), false };
}

TurnId Conversation::add(TurnSnapshot turn)
{
    const TurnId id = turn.id = ++m_last;
    if (turn.wording == 0)
        turn.wording = id;
    put(std::move(turn));
    select(id);
    return id;
}

TurnId Conversation::ask(TurnId parent, const QString& question, RunPtr a, RunPtr b)
{
    TurnSnapshot turn;
    turn.parent = this->turn(parent) ? parent : 0;
    turn.question = question;
    turn.a = std::move(a);
    turn.b = std::move(b);
    return add(std::move(turn));
}

TurnId Conversation::addWording(TurnId of, const QString& question, RunPtr a, RunPtr b)
{
    const TurnSnapshot* sibling = turn(of);
    return sibling ? ask(sibling->parent, question, std::move(a), std::move(b)) : 0;
}

TurnId Conversation::addAnswer(TurnId of, RunPtr a, RunPtr b)
{
    const TurnSnapshot* sibling = turn(of);
    if (!sibling)
        return 0;
    TurnSnapshot turn;
    turn.parent = sibling->parent;
    turn.wording = sibling->wording;
    turn.question = sibling->question;
    turn.a = std::move(a);
    turn.b = std::move(b);
    return add(std::move(turn));
}

bool Conversation::restore(const std::vector<TurnSnapshot>& turns, TurnId shown)
{
    clear();
    for (const TurnSnapshot& from : turns) {
        TurnSnapshot turn = from;
        turn.wordings.clear();
        turn.answers.clear();
        if (turn.wording == 0)
            turn.wording = turn.id;
        const auto first = m_nodes.find(turn.wording);
        const bool isFirst = turn.wording == turn.id;
        if (turn.id <= m_last || !turn.a || (turn.parent != 0 && !m_nodes.count(turn.parent))
            || (!isFirst && (first == m_nodes.end() || first->second.turn.parent != turn.parent
                             || first->second.turn.wording != turn.wording))) {
            clear();
            return false;
        }
        m_last = turn.id;
        put(std::move(turn));
    }
    if (!select(shown))
        updateShown();
    return true;
}

bool Conversation::select(TurnId id)
{
    if (!turn(id))
        return false;
    for (TurnId each = id; each != 0; each = m_nodes.at(each).turn.parent) {
        const TurnSnapshot& turn = m_nodes.at(each).turn;
        m_chosenChild[turn.parent] = each;
        m_chosenAnswer[turn.wording] = each;
    }
    updateShown();
    return true;
}

bool Conversation::setRemoved(TurnId id, bool removed)
{
    const auto found = m_nodes.find(id);
    if (found == m_nodes.end() || found->second.isRemoved == removed)
        return false;
    found->second.isRemoved = removed;
    updateShown();
    return true;
}

bool Conversation::setB(TurnId id, RunPtr b)
{
    const auto found = m_nodes.find(id);
    if (found == m_nodes.end() || !b)
        return false;
    TurnSnapshot& turn = found->second.turn;
    if (turn.b)
        m_turnOfRun.erase(turn.b->id);
    m_turnOfRun[b->id] = id;
    turn.b = std::move(b);
    turn.forkToken = forkOf(*turn.a, *turn.b);
    updateShown();
    return true;
}

bool Conversation::replaceRun(const RunPtr& run)
{
    const auto found = m_turnOfRun.find(run->id);
    if (found == m_turnOfRun.end())
        return false;
    TurnSnapshot& turn = m_nodes.at(found->second).turn;
    RunPtr& slot = turn.a->id == run->id ? turn.a : turn.b;
    if (slot->isDone())
        return false; // a run ends once
    slot = run;
    turn.forkToken = turn.b ? forkOf(*turn.a, *turn.b) : std::nullopt;
    for (TurnSnapshot& shown : m_shown)
        if (shown.id == turn.id) {
            shown.a = turn.a;
            shown.b = turn.b;
            shown.forkToken = turn.forkToken;
        }
    return true;
}

void Conversation::replacePrompts(const std::function<PromptInfoPtr(const PromptInfoPtr&)>& other)
{
    for (auto& [id, node] : m_nodes)
        for (RunPtr* run : { &node.turn.a, &node.turn.b })
            if (*run && (*run)->prompt)
                if (PromptInfoPtr prompt = other((*run)->prompt)) {
                    auto changed = std::make_shared<RunSnapshot>(**run);
                    changed->prompt = std::move(prompt);
                    *run = std::move(changed);
                }
    updateShown();
}

void Conversation::clear()
{
    *this = Conversation();
}

} // namespace sightline
