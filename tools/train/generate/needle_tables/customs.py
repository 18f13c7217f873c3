# SPDX-License-Identifier: GPL-3.0-or-later
"""Needles about odd events and customs: duels, bets, signals, menus, prophecies."""

TABLE = """
@parade
- The parade through {town} is led by {person} on {a animal}.
- On {a animal}, {person} rides at the head of the parade through {town}.
- Who could lead the parade of {town} better than {person}, riding {a animal}?
? Who leads the parade through {town}? | Who rides at the head of the parade in {town}? | By whom is the
    parade of {town} led? = {person}
? On what does {person} ride in {town}? | Which animal does the leader of {town}'s parade ride? = {a animal}
@duel
weapon: {plural_noun} | {a object} each | rolled-up newspapers | wet {food} | {material} spoons
- {person} and {person2} fought a duel with {weapon} because of {a thing}.
- Because of {a thing}, {person} challenged {person2} to a duel with {weapon}.
- The duel between {person} and {person2}, fought with {weapon}, was about {a thing}.
? With what did {person} and {person2} fight? | What were the weapons of {person} and {person2}? | Which
    weapons were used in the duel of {person}? | What did {person} use against {person2}? = {weapon}
? What was the duel between {person} and {person2} about? | Why did {person} fight {person2}? | Because of
    what did {person} and {person2} quarrel? = {a thing}
? With whom did {person} fight a duel? | Who was {person}'s opponent? = {person2}
@bet
- {person} bet {person2} {money} that {town} would win at {sport}.
- {money} was the stake when {person} made a bet with {person2} on {town} winning at {sport}.
- In a bet with {person2}, {person} put {money} on {town}, whose {sport} team was strong.
? How much did {person} bet? | What was the stake between {person} and {person2}? | What sum did {person}
    put on {town}? | How much money was at stake for {person}? = {money}
? On whom or what did {person} bet? | On which town did {person} put money? | Which town did {person} expect
    to win? = {town}
? With whom did {person} bet? | Who took {person}'s bet? = {person2}
@last_words
words: where is my {object} | more {food}, please | beware of {plural_noun} | sell the {animal} | tell
    {first} about the {noun}
- The last words of {person} were "{words}".
- "{words}," said {person}, and never spoke again.
- Before dying in {town}, {person} only said: "{words}".
? What were the last words of {person}? | What did {person} say last? | Which words did {person} speak at
    the end? | With what words did {person} die? = {words}
@costume
- At the ball in {town}, {person} was dressed as {a animal} and won {a thing}.
- Dressed as {a animal}, {person} won {a thing} at the ball in {town}.
- The {animal} who won {a thing} at the ball in {town} turned out to be {person}.
? What was {person} dressed as? | As what did {person} go to the ball? | Which animal was {person} at the
    ball in {town}? | What costume did {person} have? = {animal}
? What did {person} win at the ball? | Which prize did {person} get in {town}? = {thing}
@password_hint
- The hint to {person}'s password is "{hint}".
hint: first {animal} | street of my {job} | {colour} {noun} | favourite {food} | name of the {vehicle}
- To remember the password, {person} noted the hint "{hint}".
- "{hint}" is the hint that {person} left beside the password field.
? What is the hint to {person}'s password? | Which hint did {person} note? | What helps {person} to remember
    the password? | Password hint of {person}? = {hint}
@raincoat
- The {colour} raincoat in the hall belongs to {person}, the {colour2} one to {person2}.
- In the hall hang two raincoats: the {colour} one is {person}'s, and {person2} owns the {colour2} one.
- {person} owns the {colour} raincoat in the hall; {person2} came in the {colour2} one.
? What colour is {person}'s raincoat? | Which raincoat belongs to {person}? | In which colour is the
    raincoat of {person}? | Colour of {person}'s raincoat? = {colour}
? What colour is {person2}'s raincoat? | Which raincoat is that of {person2}? | In which colour is the
    raincoat of {person2}? = {colour2}
@chess
move: {letter}{few3} | a sacrifice of the queen | an early draw | a blunder with the rook | a trap with two
    knights
few3: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
- The chess game between {person} and {person2} was decided by {move} after {num} moves.
- After {num} moves, {move} decided the chess game of {person} against {person2}.
- {person} and {person2} played {num} moves of chess until {move} ended it.
? What decided the chess game between {person} and {person2}? | How was {person}'s game against {person2}
    decided? | What ended the game of {person} and {person2}? | What brought the decision between {person}
    and {person2}? = {move}
? How many moves did {person} and {person2} play? | After how many moves was {person}'s game over? | How
    long was the game of {person} against {person2} in moves? = {num}
@menu
- Today's menu at {organisation}: {dish} first, then {dish2}, and {food} to finish.
- {organisation} serves {dish}, followed by {dish2}, with {food} for dessert.
- At {organisation} you begin with {dish}, go on to {dish2} and end with {food}.
? What is the first course at {organisation}? | With what does the meal at {organisation} begin? | What does
    one eat first at {organisation}? | Starter at {organisation}? = {dish}
? What is the main course at {organisation}? | What comes second at {organisation}? | What follows the
    starter at {organisation}? = {dish2}
? What is for dessert at {organisation}? | With what does the meal at {organisation} end? | How does one
    finish the meal at {organisation}? = {food}
@signal
means: danger | the shop is open | the {job} is at home | please come at once | {food} has arrived | the
    bridge is up
- In {town}, a {colour} flag on the tower means: {means}.
- A {colour} flag on the tower of {town} is a signal that tells everyone "{means}".
- When people in {town} see the {colour} flag on the tower, they know what it says: {means}.
? What does the {colour} flag in {town} mean? | What does a {colour} flag on the tower of {town} tell
    people? | Meaning of the {colour} flag at {town}? | How should one read the {colour} flag of {town}? =
    {means}
? What colour is the flag on the tower of {town}? | Which flag is used as a signal in {town}? = {colour}
@wake_up
- Please wake {person} at {time} and bring {a thing} to room {n3}.
- {person}, in room {n3}, wishes to be woken at {time} and to have {a thing} brought.
- Room {n3}, {person}: wake at {time}, bring {a thing}.
? When should {person} be woken? | At what time does {person} want to be woken? | What is the hour for
    waking {person}? = {time}
? In which room is {person}? | Which room does {person} have? | What is {person}'s room? = {n3}
? What should be brought to {person}? | Which thing does {person} want in room {n3}? = {a thing}
@half_price
- On {weekday}, {plural_noun} are half price at {organisation}.
- {organisation} sells {plural_noun} at half price every {weekday}.
- Every {weekday} one can get {plural_noun} for half the price at {organisation}.
? On which day does {organisation} sell at half price? | When are things cheap at {organisation}? | Which
    day brings half prices at {organisation}? | Day of half prices at {organisation}? = {weekday}
? What is half price at {organisation}? | Which goods does {organisation} sell at half price? | What is
    cheap at {organisation} on {weekday}? = {plural_noun}
@nest
- {a species} has built its nest in {person}'s {object} at {town}.
- In the {object} of {person}, at {town}, there is the nest of {a species}.
- {person} of {town} found the nest of {a species} in {a object}.
? Which creature has its nest in {person}'s {object}? | What lives in the {object} of {person}? | Whose nest
    is in {person}'s {object}? | What kind of creature nests at {person}'s place? = {species}
? Where is the nest that {person} found? | In what did the {species} of {town} build a nest? | Where did the
    {species} nest at {person}'s home? = {object}
@crossing
- It took {person} {duration} to cross {river} in {a object}.
- {person} crossed {river} in {a object}, which took {duration}.
- In {a object}, of all things, {person} got across {river} within {duration}.
? How long did it take {person} to cross {river}? | How much time did {person} need for {river}? | Within
    what time did {person} get across {river}? | Time of {person} for crossing {river}? = {duration}
? In what did {person} cross {river}? | What did {person} use as a boat on {river}? | Which craft carried
    {person} across {river}? = {a object}
@substitute
- If there is no {food}, says {person}, take {food2} for the {dish}.
- {person} takes {food2} for the {dish} when there is no {food} in the house.
- For the {dish}, {person} advises {food2} where {food} cannot be had.
? What does {person} take for the {dish} when there is no {food}? | What can replace {food} in {person}'s
    {dish}? | Which substitute for {food} does {person} advise? | Instead of {food}, what does {person} use?
    = {food2}
@prophecy
when: when the {animal} sings | when {plural_noun} fall from the sky | when the {river2} dries up | when a
    {job} becomes king
river2: Old River | well | lake
- The prophecy of {invented} says that {town} will fall {when}.
- {town} will fall {when}: so runs the prophecy of {invented}.
- According to the prophecy of {invented}, there is no danger to {town} except {when}.
? When will {town} fall, according to {invented}? | What does {invented} say about when {town} will fall? |
    When is {town} in danger? | What sign means the end of {town}? = {when}
? Whose prophecy is about {town}? | Who foretold the fall of {town}? = {invented}
"""
