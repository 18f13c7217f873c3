// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conversation.h"

#include <QTest>

using namespace sightline;

namespace {

RunPtr run(RunId id, RunState state = RunState::Finished, int tokens = 0)
{
    auto made = std::make_shared<RunSnapshot>();
    made->id = id;
    made->state = state;
    for (int i = 0; i < tokens; ++i) {
        auto token = std::make_shared<TokenRecord>();
        token->id = i;
        made->tokens.push_back(token);
    }
    return made;
}

QString shown(const Conversation& conversation)
{
    QStringList parts;
    for (const TurnSnapshot& turn : conversation.shown())
        parts << turn.question + QLatin1Char(':') + QString::number(turn.a->id);
    return parts.join(QLatin1Char(' '));
}

using Ids = std::vector<TurnId>;

} // namespace

class ConversationTest : public QObject {
    Q_OBJECT

private slots:
    void questionsFollowEachOther()
    {
        Conversation c;
        QVERIFY(c.isEmpty());
        const TurnId one = c.ask(0, QStringLiteral("a"), run(1));
        const TurnId two = c.ask(one, QStringLiteral("b"), run(2));
        QCOMPARE(shown(c), QStringLiteral("a:1 b:2"));
        QCOMPARE(c.lastShown(), two);
        QCOMPARE(c.turn(two)->parent, one);
        QCOMPARE(c.shown()[0].answers, Ids { one });
        QCOMPARE(c.shown()[0].wordings, Ids { one });
        QVERIFY(c.hasChildren(one) && !c.hasChildren(two));
        QVERIFY(c.isWithin(two, one) && !c.isWithin(one, two));
        QCOMPARE(c.turnOfRun(2)->id, two);
        QVERIFY(!c.turnOfRun(7) && !c.turn(7));
    }

    void answersAndWordingsAreCountedApart()
    {
        Conversation c;
        const TurnId one = c.ask(0, QStringLiteral("a"), run(1));
        const TurnId below = c.ask(one, QStringLiteral("b"), run(2));
        const TurnId again = c.addAnswer(one, run(3));
        QCOMPARE(shown(c), QStringLiteral("a:3"));
        const TurnId other = c.addWording(again, QStringLiteral("A"), run(4));
        const TurnId otherAgain = c.addAnswer(other, run(5));
        QCOMPARE(shown(c), QStringLiteral("A:5"));
        QCOMPARE(c.shown()[0].answers, (Ids { other, otherAgain }));
        // Going back to the first wording goes to the answer of it that was shown last.
        QCOMPARE(c.shown()[0].wordings, (Ids { again, otherAgain }));
        QVERIFY(c.select(one));
        QCOMPARE(shown(c), QStringLiteral("a:1 b:2"));
        QCOMPARE(c.shown()[0].answers, (Ids { one, again }));
        QCOMPARE(c.shown()[0].wordings, (Ids { one, otherAgain }));
        // A branch remembers what was shown below it.
        const TurnId deeper = c.addWording(below, QStringLiteral("B"), run(6));
        c.select(other);
        QCOMPARE(shown(c), QStringLiteral("A:4"));
        c.select(one);
        QCOMPARE(shown(c), QStringLiteral("a:1 B:6"));
        QVERIFY(c.isShown(deeper) && !c.isShown(below));
        QCOMPARE(c.pathTo(below).size(), std::size_t(2));
        QCOMPARE(c.all().size(), std::size_t(6));
        QVERIFY(!c.select(99));
        QCOMPARE(c.addAnswer(99, run(9)), TurnId(0));
    }

    void removedTurnsComeBackWithWhatIsBelow()
    {
        Conversation c;
        const TurnId one = c.ask(0, QStringLiteral("a"), run(1));
        const TurnId two = c.ask(one, QStringLiteral("b"), run(2));
        c.ask(two, QStringLiteral("c"), run(3));
        QVERIFY(c.setRemoved(two, true));
        QVERIFY(!c.setRemoved(two, true));
        QCOMPARE(shown(c), QStringLiteral("a:1"));
        QVERIFY(!c.turnOfRun(3));
        QVERIFY(c.pathTo(two).empty());
        QVERIFY(c.setRemoved(two, false));
        QCOMPARE(shown(c), QStringLiteral("a:1 b:2 c:3"));
        // Of several, the one before takes the place of what is removed; else the first.
        const TurnId b2 = c.addWording(two, QStringLiteral("b2"), run(4));
        const TurnId b3 = c.addWording(two, QStringLiteral("b3"), run(5));
        c.setRemoved(b3, true);
        QCOMPARE(shown(c), QStringLiteral("a:1 b2:4"));
        c.setRemoved(b2, true);
        QCOMPARE(shown(c), QStringLiteral("a:1 b:2 c:3"));
        c.setRemoved(two, true);
        c.setRemoved(b3, false);
        QCOMPARE(shown(c), QStringLiteral("a:1 b3:5"));
        c.clear();
        QVERIFY(c.isEmpty() && c.all().empty());
    }

    void runsAreReplacedUntilTheyEnd()
    {
        Conversation c;
        const TurnId one = c.ask(0, QStringLiteral("a"), run(1, RunState::Queued));
        c.setB(one, run(2, RunState::Queued));
        QVERIFY(c.replaceRun(run(1, RunState::Finished, 3)));
        QCOMPARE(c.shown()[0].a->tokens.size(), std::size_t(3));
        QCOMPARE(c.turn(one)->a, c.shown()[0].a);
        QVERIFY(!c.replaceRun(run(1, RunState::Generating, 9)));
        QVERIFY(!c.replaceRun(run(8)));
        auto b = std::make_shared<RunSnapshot>(*run(2, RunState::Generating, 2));
        auto other = std::make_shared<TokenRecord>();
        other->id = 77;
        b->tokens[1] = other;
        QVERIFY(c.replaceRun(b));
        QCOMPARE(c.shown()[0].forkToken, std::optional<int>(1));
        const auto prompt = std::make_shared<PromptInfo>();
        c.replacePrompts([&](const PromptInfoPtr&) { return prompt; });
        QVERIFY(!c.shown()[0].a->prompt); // had none
        auto withPrompt = std::make_shared<RunSnapshot>(*b);
        withPrompt->prompt = std::make_shared<PromptInfo>();
        QVERIFY(c.replaceRun(withPrompt));
        c.replacePrompts([&](const PromptInfoPtr&) { return prompt; });
        QCOMPARE(c.shown()[0].b->prompt, PromptInfoPtr(prompt));
    }

    void restoresWhatAFileHolds()
    {
        Conversation c;
        const TurnId one = c.ask(0, QStringLiteral("a"), run(1));
        c.ask(one, QStringLiteral("b"), run(2));
        c.addAnswer(one, run(3));
        const TurnId word = c.addWording(one, QStringLiteral("A"), run(4));
        std::vector<TurnSnapshot> turns;
        for (const TurnSnapshot* turn : c.all())
            turns.push_back(*turn);
        Conversation d;
        QVERIFY(d.restore(turns, one));
        QCOMPARE(shown(d), QStringLiteral("a:1 b:2"));
        QVERIFY(d.select(word));
        QCOMPARE(d.ask(word, QStringLiteral("next"), run(9)), TurnId(5));
        QVERIFY(d.restore(turns, 99)); // an unknown one: the newest branch
        QCOMPARE(shown(d), QStringLiteral("A:4"));
    }

    void refusesWhatIsNoTree_data()
    {
        QTest::addColumn<int>("damage");
        for (int i = 0; i < 6; ++i)
            QTest::addRow("damage %d", i) << i;
    }
    void refusesWhatIsNoTree()
    {
        QFETCH(int, damage);
        std::vector<TurnSnapshot> turns(3);
        for (std::size_t i = 0; i < 3; ++i) {
            turns[i].id = i + 1;
            turns[i].parent = i;
            turns[i].a = run(i + 1);
        }
        Conversation c;
        QVERIFY(c.restore(turns, 3));
        switch (damage) {
        case 0: turns[0].id = 0; break;
        case 1: turns[1].id = 1; break;
        case 2: turns[1].parent = 2; break;
        case 3: turns[1].parent = 3; break;
        case 4: turns[2].wording = 1; break; // no sibling
        default: turns[2].a = nullptr; break;
        }
        QVERIFY(!c.restore(turns, 3));
        QVERIFY(c.isEmpty() && c.all().empty());
    }
};

QTEST_GUILESS_MAIN(ConversationTest)
#include "tst_conversation.moc"
