# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes the form of a question without changing what it asks.

People do not ask in one form. `vary` wraps questions politely, turns them into commands or keywords,
drops capitals and question marks and makes a typing mistake now and then, so that a model reads what is
asked and not how.
"""

import random
import re

OPENINGS = """According to the text, |According to the document, |In the text, |Going by the text, |
From the document: |Based on the text, |Judging by the document, |As stated in the text, |
If you look at the document, |Tell me: |Please tell me: |Can you tell me: |Could you tell me: |
Quick question: |Question: |A question: |I have a question: |One question: |Please answer: |
Answer this: |Please look it up: |Let me ask: |Help me here: |Hello, |Hi, |Hey, |So, |And |
And now: |Next: |Now, |Well, |Okay, |Just tell me: |Say, |Excuse me, |Sorry, |Remind me: |
For my notes: |For the record, |I forgot: |I need to know: |I want to know: |
I would like to know: |What I want to know: |Maybe you know: |Find out: |By the text above, |
Please check: |Check the document: |Using the document, |With the text at hand: |
In your reading, |To be precise, |Once more: |I could not find it: |My teacher asks: |
My boss wants to know: |Somebody asked me: |The question is: |Let us see: |Briefly: |
In a few words: |In one line: |Short answer please: |Read the text: |
It must be somewhere in here: |Out of interest, |I wonder: |Can you find it: |Please find out: |
Do you know: |You have read it: |As far as the text tells, |Going back to the document, |
I am curious: |Let me know: """
ENDINGS = """ Please.| Thanks.| Thank you.| Answer briefly.| Please answer in a few words.| Keep it short.|
 Just the answer, please.| Only the name or number.| Give a short answer.| It is in the text.|
 Quote the document.| Answer from the text.| Can you look it up?| Do you know?|
 Can you tell me?| Any idea?| I cannot find it.| Please be brief.| Use the words of the text.|
 A few words will do.| The document should say."""
INDIRECT = """Can you tell me {}?|Could you tell me {}?|Do you know {}?|Do you happen to know {}?|
Would you tell me {}?|Tell me {}.|Please tell me {}.|I would like to know {}.|
I want to know {}.|I wonder {}.|I am trying to find out {}.|Can you find out {}?|
Please find out {}.|Does the text say {}? If so, answer.|Could you look up {}?|
Please look up {}.|Say {}.|Let me know {}.|I need to know {}.|Can you remember {}?|I forgot {}.|
Explain {}.|Can you say {}?|It would help me to know {}.|I should like to hear {}.|Find out {}.|
State {}.|My question is {}."""
COMMANDS = """Name {}.|Give {}.|State {}.|Tell me {}.|Find {}.|Look up {}.|Please give me {}.|Please name {}.|
I need {}.|I am looking for {}.|Can you give me {}?|Could you name {}?|Write down {}.|
Mention {}.|Identify {}.|Show me {}.|What about {}?|Let me have {}.|Please look up {}.|
Provide {}.|What does the text give as {}?|Search for {}."""


def entries(text: str) -> list[str]:
    """The entries of one of the tables above; blanks at their edges count."""
    return text.replace("|\n", "|").split("|")


OPENINGS_LIST, ENDINGS_LIST = entries(OPENINGS), entries(ENDINGS)
INDIRECT_LIST, COMMANDS_LIST = entries(INDIRECT), entries(COMMANDS)
COPULA = re.compile(r"(What|Who) (is|was|are|were) (the [^?,]+)\?$")
AUXILIARY = "is|was|are|were|did|does|do|has|have|had|can|could|will|would|must|should|may"
SUBJECT = re.compile(rf"(?!.* (?:{AUXILIARY}) )(Who|What) [a-z]+ [^?,:]+\?$")
PASSIVE = re.compile(
    r"(When|Where|In what year|In which year|By whom|After whom|How) (was|were) ((?:the )?[A-Z][^?]*?)"
    r" ((?:first )?[a-z]+(?:ed|en|ung|ilt|ade|ught|und|orn|old|ven|wn|id out))\?$"
)


def lower_first(question: str) -> str:
    """The question with its first letter small, as after a colon."""
    return question[0].lower() + question[1:]


def indirect(question: str) -> str | None:
    """The question as a clause ("who built X", "what the height of X is"), where its word order allows it."""
    if match := COPULA.match(question):
        return f"{match[1].lower()} {match[3]} {match[2]}"
    if match := PASSIVE.match(question):
        return f"{match[1].lower()} {match[3]} {match[2]} {match[4]}"
    if SUBJECT.match(question):
        return lower_first(question[:-1])
    return None


def misspell(question: str, rng: random.Random) -> str:
    """One typing mistake in one of the longer words without capitals."""
    words = question.split(" ")
    long = [index for index, word in enumerate(words) if len(word) > 4 and word.isalpha() and word.islower()]
    if not long:
        return question
    index = rng.choice(long)
    word = words[index]
    place = rng.randrange(1, len(word) - 2)
    kind = rng.random()
    if kind < 0.4:
        word = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    elif kind < 0.8:
        word = word[:place] + word[place + 1 :]
    else:
        word = word[:place] + word[place] + word[place:]
    words[index] = word
    return " ".join(words)


def reshape(question: str, rng: random.Random) -> str:
    """One change of form."""
    kind = rng.random()
    asks = question.endswith("?")
    if asks and kind < 0.45:
        copula = COPULA.match(question)
        clause = indirect(question)
        if copula and rng.random() < 0.55:
            thing = copula[3]
            if rng.random() < 0.4:
                return rng.choice(
                    (
                        thing[4:],
                        thing[4:] + "?",
                        thing,
                        thing[4:].capitalize() if thing.islower() else thing[4].upper() + thing[5:],
                    )
                )
            return rng.choice(COMMANDS_LIST).format(thing)
        if clause:
            return rng.choice(INDIRECT_LIST).format(clause)
    if asks and kind < 0.72:
        return rng.choice(OPENINGS_LIST) + lower_first(question)
    if asks and kind < 0.82:
        return question + rng.choice(ENDINGS_LIST)
    if kind < 0.88:
        return question.rstrip("?.")
    if kind < 0.94:
        return lower_first(question).rstrip("?.")
    if kind < 0.97:
        return question.lower().rstrip("?.") if rng.random() < 0.5 else question.lower()
    return question.rstrip("?.") + rng.choice((" ?", "??", "...", "?!") if asks else ("", "!"))


def vary(question: str, rng: random.Random) -> str:
    """The question, in about one case of three in another form that asks the same."""
    if rng.random() < 0.35:
        question = reshape(question, rng)
    return misspell(question, rng) if rng.random() < 0.03 else question
