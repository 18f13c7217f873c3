# SPDX-License-Identifier: GPL-3.0-or-later
"""The question forms of the event stories, by the role they ask for.

{A} agent, {O} object, {V} lemma, {past}, {pp} participle, {did} and {was} the auxiliaries, {x} further
roles that may be added to make the question unambiguous, {agent_noun} "buyer", {deed} "purchase", {prep}
the preposition of the role.
"""

TEMPLATE_TABLE = """
@agent
Who {past} {O}{x}? | By whom {was} {O} {pp}{x}? | {O} {was} {pp} by whom{x}? | Which person {past} {O}{x}?
Who was it that {past} {O}{x}? | Name the person who {past} {O}{x}. | Tell me who {past} {O}{x}.
Who was the {agent_noun} of {O}{x}? | What was the name of the person who {past} {O}{x}?
Who was responsible for the {deed} of {O}{x}? | Do you know who {past} {O}{x}? | Who {was} {O} {pp} by{x}?
What is the name of the {agent_noun} of {O}? | It was who that {past} {O}{x}?
Give the name of the one who {past} {O}{x}.
@to_person
To whom {did} {A} {V} {O}? | Who {did} {A} {V} {O} to? | To whom {was} {O} {pp} by {A}?
Who was to have {O} from {A}?
Name the person to whom {A} {past} {O}. | {A} {past} {O} to whom? | For whom did {A} intend {O}?
@from_person
From whom {did} {A} {V} {O}? | Who {did} {A} {V} {O} from? | {A} {past} {O} from whom?
Who had {O} before {A}?
Name the person from whom {A} {past} {O}. | From whom {was} {O} {pp} by {A}?
Who was the previous owner of {O}, before {A}?
@for_person
For whom {did} {A} {V} {O}? | Who {did} {A} {V} {O} for? | For whom {was} {O} {pp} by {A}?
{A} {past} {O} for whom?
Who was to get {O} from {A}? | Name the person for whom {A} {past} {O}.
@to_place
Where {did} {A} {V} {O}? | To what place {did} {A} {V} {O}? | {A} {past} {O} to what place?
Where {did} {A} {V} {O} to?
What was the destination of {A}{x}? | Name the place to which {A} {past} {O}.
@that_clause
What {did} {A} tell {O}? | What was {O} told by {A}? | What news {did} {O} get from {A}?
What did {O} learn from {A}?
What {did} {A} say to {O}? | {O} heard what from {A}?
@offence
{Prep} what {did} {A} {V} {O}? | What {did} {A} {V} {O} {prep}? | {Prep} what {was} {O} {pp} by {A}?
What had {O} done, according to {A}?
What {was} {O} {pp} {prep} by {A}? | What was the offence when {A} {past} {O}?
@illness
{Prep} what {did} {A} {V} {O}? | What {did} {A} {V} {O} {prep}?
{Prep} what illness or injury {was} {O} {pp} by {A}?
From what was {O} suffering when {A} came? | What was wrong with {O} in the case of {A}?
@as_job
As what {did} {A} {V} {O}? | For which post {did} {A} {V} {O}?
What was the job in question when {A} {past} {O}?
In what position {was} {O} {pp} by {A}? | What post was meant when {A} {past} {O}?
@in_subject
In what subject {did} {A} {V} {O}? | Which subject {did} {A} {V} {O} in? | What {did} {O} study with {A}?
In which subject {was} {O} {pp} by {A}? | What {did} {A} {V} {O} in?
@at_sport
At what {did} {A} {V} {O}? | At which game {did} {A} {V} {O}? | In which game or sport {was} {O} {pp} by {A}?
What were {A} and {O} playing? | In what {did} {A} {V} {O}?
@spot
Where {did} {A} {V} {O}? | Where {was} {O} {pp} by {A}? | In what place {did} {A} {V} {O}?
{A} {past} {O} where?
Where is one to look for {O} of {A}? | What place {did} {A} choose for {O}?
Where would one find {O} that {A} {past}?
@on_thing
{Prep} what {did} {A} {V} {O}? | What {did} {A} {V} {O} {prep}? | What was it {prep} which {A} {past} {O}?
{A} {past} {O} {prep} what?
@name
What {did} {A} {V} {O}? | What name {did} {A} give to {O}? | What {was} {O} {pp} by {A}?
Which name {did} {A} choose for {O}?
How did {O} come to be called, thanks to {A}?
@from_place
From where {did} {A} {V}{x}? | Where {did} {A} {V} from{x}? | From which town {did} {A} {V}{x}?
Where {did} {A} set out from{x}?
What was the starting point of {A}{x}? | Where {did} {A} start{x}?
@place
Where {did} {A} {V} {O}{x}? | Where {was} {O} {pp} by {A}{x}? | In what place {did} {A} {V} {O}{x}?
{A} {past} {O} where?
Where was it that {A} {past} {O}{x}? | Name the place where {A} {past} {O}{x}.
Where did the {deed} of {O} by {A} take place?
@time
When {did} {A} {V} {O}{x}? | When {was} {O} {pp} by {A}{x}? | At what point in time {did} {A} {V} {O}{x}?
{A} {past} {O} when?
When was it that {A} {past} {O}{x}? | When did the {deed} of {O} by {A} take place?
Tell me when {A} {past} {O}{x}.
What is the date or time given for when {A} {past} {O}{x}?
@manner
How {did} {A} {V} {O}{x}? | In what way {did} {A} {V} {O}{x}? | How {was} {O} {pp} by {A}{x}?
In what manner {did} {A} {V} {O}{x}?
How exactly {did} {A} {V} {O}{x}? | Describe how {A} {past} {O}{x}.
@instrument
With what {did} {A} {V} {O}? | What {did} {A} use to {V} {O}? | What {did} {A} {V} {O} with?
With what {was} {O} {pp} by {A}?
What was used by {A} to {V} {O}? | With the help of what {did} {A} {V} {O}?
@companion
With whom {did} {A} {V} {O}{x}? | Who {did} {A} {V} {O} with{x}? | Who was with {A} when {O} {was} {pp}?
In whose company {did} {A} {V} {O}{x}? | Who accompanied {A}{x}? | Who was {A}'s companion{x}?
@price
For how much {did} {A} {V} {O}? | At what price {did} {A} {V} {O}? | What was the price when {A} {past} {O}?
{A} {past} {O} for how much?
How much money changed hands when {A} {past} {O}? | What sum was named when {A} {past} {O}?
How much {did} {A} {V} {O} for?
@score
By how much {did} {A} {V} {O}? | By what margin {did} {A} {V} {O}? | What was the margin when {A} {past} {O}?
@cause
Why {did} {A} {V} {O}{x}? | Why {was} {O} {pp} by {A}{x}? | For what reason {did} {A} {V} {O}{x}?
What made {A} {V} {O}{x}?
What was the reason why {A} {past} {O}{x}? | What was the reason for the {deed} of {O} by {A}?
How come {A} {past} {O}{x}?
What led {A} to {V} {O}{x}? | Give the reason why {A} {past} {O}{x}.
@purpose
Why {did} {A} {V} {O}{x}? | For what purpose {did} {A} {V} {O}{x}? | With what aim {did} {A} {V} {O}{x}?
What for {did} {A} {V} {O}{x}?
What was {A}'s aim when {O} {was} {pp}? | To what end {was} {O} {pp} by {A}{x}?
What {did} {A} hope to achieve{x}?
@count
How many {noun} {did} {A} {V}{x}? | How many {noun} {were} {pp} by {A}{x}?
What number of {noun} {did} {A} {V}{x}?
Give the number of {noun} that {A} {past}{x}. | {A} {past} how many {noun}{x}?
"""

OBJECT_TABLE = """
@thing
What {did} {A} {V}{x}? | What was it that {A} {past}{x}? | What was {pp} by {A}{x}?
Which thing {did} {A} {V}{x}?
Name the thing that {A} {past}{x}. | {A} {past} what{x}? | Tell me what {A} {past}{x}.
What is said to have been {pp} by {A}{x}?
@animal
Which animal {did} {A} {V}{x}? | What kind of animal {did} {A} {V}{x}? | What animal was {pp} by {A}{x}?
What {did} {A} {V}{x}?
@vehicle
What vehicle {did} {A} {V}{x}? | What {did} {A} {V}{x}?
@art
What {did} {A} {V}{x}? | Which work {did} {A} {V}{x}? | What is the title of the work that {A} {past}{x}?
What was {pp} by {A}{x}?
@person
Who {did} {A} {V}{x}? | Whom {did} {A} {V}{x}? | Who was {pp} by {A}{x}? | Which person {did} {A} {V}{x}?
{A} {past} whom{x}?
Name the person whom {A} {past}{x}.
@organisation
What {did} {A} {V}{x}? | Which organisation {did} {A} {V}{x}? | What organisation was {pp} by {A}{x}?
Name the body or firm that {A} {past}{x}.
@building
What {did} {A} {V}{x}? | What building {did} {A} {V}{x}? | Which structure was {pp} by {A}{x}?
What was {pp} by {A}{x}?
@dish
What {did} {A} {V}{x}? | Which dish {did} {A} {V}{x}? | What food was {pp} by {A}{x}?
What was it that {A} {past}{x}?
@crop
What {did} {A} {V}{x}? | What was {pp} by {A}{x}? | What crop {did} {A} {V}{x}?
@phenomenon
What {did} {A} {V}{x}? | What was the subject that {A} {past}{x}? | What was {pp} by {A}{x}?
@money
How much {did} {A} {V}{x}? | What sum {did} {A} {V}{x}? | How much money {did} {A} {V}{x}?
What amount {did} {A} {V}{x}?
@message
What {did} {A} {V}{x}? | What was it that {A} {past}{x}? | {A} {past} what{x}?
What was the message of {A}{x}? | What did {A} say{x}?
@plan
What {did} {A} {V}{x}? | What was {pp} by {A}{x}? | Which document or scheme {did} {A} {V}{x}?
"""


def tables(text: str) -> dict[str, list[str]]:
    """Role -> question forms."""
    out: dict[str, list[str]] = {}
    role = ""
    for line in text.strip().splitlines():
        if line.startswith("@"):
            role = line[1:]
            out[role] = []
        else:
            out[role] += line.split(" | ")
    return out


TEMPLATES = tables(TEMPLATE_TABLE.replace("{were}", "were"))
OBJECT_TEMPLATES = tables(OBJECT_TABLE)


def object_forms(event) -> list[str]:
    """The forms of "What did ... ?" for the object of an event."""
    forms = OBJECT_TEMPLATES.get(event.object.kind, OBJECT_TEMPLATES["thing"])
    if event.future:
        forms = [form for form in forms if "was" not in form and "been" not in form]
    return forms
