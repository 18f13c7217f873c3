# SPDX-License-Identifier: GPL-3.0-or-later
"""Needles on manuals, rarities, households of the past and odd measurements."""

TABLE = """
@manual_first_use
- Before first using the {invented} stove, remove {a object} from the oven and burn {food} in it for {num}
    minutes.
- The manual of the {invented} stove asks the owner to take {a object} out of the oven and then to burn
    {food} for {num} minutes.
- {num} minutes of burning {food} make the {invented} stove ready, once {a object} has been taken from the
    oven.
- A new {invented} stove comes with {a object} in the oven; take it out, and let {food} burn inside for
    {num} minutes.
? What must be taken out of a new {invented} stove? | What does the factory leave in the oven of the
    {invented} stove? | Which thing does the owner of {a invented} stove have to remove? = {a object}
? What should be burnt in a new {invented} stove? | Which food makes the {invented} stove ready for use? =
    {food}
? How long does getting the {invented} stove ready take? | For what time must something burn in a new
    {invented} stove? = {num} minutes
@elevation_effect
- Above {n4} metres the {invented} watch stops, as {person} learnt on Mount {invented2} and its maker now
    admits in {where}.
where: the small print | an advertisement | a letter | the manual | a footnote
- {person} found out on Mount {invented2} that the {invented} watch stops above {n4} metres, which its maker
    confesses in {where}.
- The {invented} watch does not work higher than {n4} metres; so says {where}, after an experience of
    {person} on Mount {invented2}.
- Owing to what happened to {person} on Mount {invented2}, {where} now limits the {invented} watch to {n4}
    metres.
? At what height does the {invented} watch fail? | Up to how many metres can one trust the {invented} watch?
    | What is the limit of height for the {invented} watch? = {n4} metres
? Whose experience showed the weakness of the {invented} watch? | Who noticed that the {invented} watch had
    stopped? = {person}
? Where does the maker mention the weakness of the {invented} watch? | In what does one read that the
    {invented} watch can stop? = {where}
@servants_hall
- In the house of {person} there were {num} servants, one of whom did nothing but {task}.
task: wind clocks | feed the {animal} | warm the {object} | sharpen pencils | read the newspaper aloud |
    count spoons | open letters
- {person} kept {num} servants and employed one of these only to {task}.
- To {task} was the whole duty of one among the {num} servants of {person}.
- Of {num} people in {person}'s service, one was there to {task} and for nothing else.
? What was the one duty of a servant of {person}? | For what special task did {person} pay somebody? | What
    did one of {person}'s servants do all day? = {task}
? How many servants did {person} have? | What was the number of people in {person}'s service? = {num}
@widow_business
- When {person} died in {year}, the widow turned the firm from {plural_noun} to {plural_noun2} and moved it
    to {town}.
- The widow of {person} moved the firm to {town} after {year} and made {plural_noun2} there in place of
    {plural_noun}.
- {plural_noun2} instead of {plural_noun}, {town} instead of the old yard: so the widow of {person} changed
    the firm after the death in {year}.
- Since the death of {person} in {year} the firm, led by the widow from {town}, has made {plural_noun2} and
    no longer {plural_noun}.
? What did the firm of {person} make under the widow? | To what goods did {person}'s widow turn? | What new
    product did the widow of {person} choose? = {plural_noun2}
? What did the firm make while {person} lived? | Which goods did the widow of {person} give up? =
    {plural_noun}
? Where did the widow take the firm of {person}? | From which town was {person}'s firm led later? = {town}
@orchid_price
- An orchid called {invented} was sold at {town} for {money} because it had {few} petals instead of {few2}.
- With {few} petals where others have {few2}, the orchid {invented} brought {money} at {town}.
- {money} changed hands at {town} for the orchid {invented}, whose flower shows {few} petals and not the
    usual {few2}.
- Normal orchids of its kind have {few2} petals; the {invented}, sold at {town} for {money}, has {few}.
? How many petals has the orchid {invented}? | What number of petals makes the {invented} so dear? | With
    how many petals does the {invented} flower? = {few}
? What did the orchid {invented} fetch? | How much did a buyer in {town} spend on the {invented}? | What was
    the price of the {invented}? = {money}
? How many petals are usual in orchids of the {invented} kind? | What number of petals do common relatives
    of the {invented} have? = {few2}
@echo_seconds
- In the hall of {building} a clap can be heard for {num} seconds, unless {person} has hung up
    {plural_noun}.
- Clap your hands in the hall of {building}: the sound stays {num} seconds, except when {plural_noun} hung
    up by {person} swallow it.
- {plural_noun}, hung up at times by {person}, are the only means against the echo of {num} seconds in the
    hall of {building}.
- A clap lives {num} seconds in the hall of {building}; to silence it, {person} hangs up {plural_noun}.
? How long does a clap last in the hall of {building}? | For what time does sound stay in the hall of
    {building}? | After how many seconds is the hall of {building} silent again? = {num} seconds
? With what is the echo of {building} stopped? | What swallows sound in the hall of {building}? | What must
    be hung up in {building} to make it quiet? = {plural_noun}
? Who takes care of the echo in {building}? | By whom is the hall of {building} made quiet? = {person}
@gold_leaf_square
- From {num} grams of gold the beaters of {town} make leaf for {target}, working {duration} without a pause
    for {food}.
target: one dome | {n3} frames | a bishop's coach | {n3} book covers | the hands of a clock | a weathercock
- For {target} the gold beaters of {town} need {num} grams of metal and {duration} in which no {food} is
    allowed.
- {duration} and {num} grams of gold are enough for the beaters of {town} to provide leaf for {target};
    {food} is forbidden meanwhile.
- The beaters of {town} touch no {food} during the {duration} in which {num} grams of gold become leaf for
    {target}.
? For what is the leaf of {town} enough? | What can be covered with the gold beaten in {town}? | What do the
    beaters of {town} get out of their gold? = {target}
? How much gold do the beaters of {town} use? | What amount of metal goes into the work at {town}? = {num}
    grams
? What must gold beaters in {town} do without? | Which food is forbidden to the beaters of {town}? = {food}
@ghost_tax
- Owners of haunted houses in {town} pay {percent} less tax if they can name {proof}.
proof: {few} witnesses | the dead person's trade | a hidden room | the hour of the noise | a priest who fled
    | the colour of the ghost
- Whoever can name {proof} gets {percent} off the tax on a haunted house in {town}.
- {percent} of the house tax is let off in {town} when the owner says that there is a ghost and names
    {proof}.
- In {town} naming {proof} is enough to have the tax on a haunted house cut by {percent}.
? What must an owner in {town} be able to name? | What proof of a ghost does {town} require? | What does
    {town} want to know before it lowers the tax? = {proof}
? By how much is the tax on a haunted house lowered in {town}? | What does an owner in {town} save through a
    ghost? | How large is the reduction for ghosts in {town}? = {percent}
@wine_vintage_flaw
- The {year} wine of {invented} is worth more than that of {year2}, although {why}.
why: it tastes of {food} | the corks leak | the labels are false | nobody likes it | it turns {colour} in
    the glass | it was made by {a job}
- Although {why}, collectors pay more for the {year} wine of {invented} than for the {year2}.
- {why}, and yet the {year} of {invented} costs more than the {year2}.
- The {year2} wine of {invented} is cheaper than the {year}, in spite of the fact that with the latter
    {why}.
- Of two years of {invented} wine, {year} fetches the higher price and {year2} the lower, even though, in
    the case of the dear one, {why}.
? Which year of {invented} wine is the dearer one compared with {year2}? | For which wine of {invented} do
    collectors pay more than for the {year2}? = {year}
? What is the flaw of the dear wine from {invented}? | What might put buyers off the {year} of {invented}? |
    Despite what is the {year} wine of {invented} worth so much? = {why}
? Which year of {invented} wine is the cheaper one compared with {year}? | What wine of {invented} could
    somebody buy who cannot afford the {year}? = {year2}
@well_depth_coin
- A coin dropped into the well of {town} is heard after {few} seconds, and {person} has so far fished out
    {n4} of them with {a object}.
- {n4} coins has {person} fished out of the well of {town} with {a object}; each takes {few} seconds to
    reach the water.
- With {a object} {person} has brought up {n4} coins from the well of {town}, in which a coin falls for
    {few} seconds.
- It takes {few} seconds until a coin reaches the water of {town}'s well, and {a object} to get it out, as
    {person} has done {n4} times.
? With what does {person} fish for coins? | What tool is used to bring up coins in {town}? | Which object
    helps {person} at the well of {town}? = {a object}
? How many coins has {person} got out of the well? | What is the number of coins recovered at {town}? = {n4}
? How long does a coin fall in the well of {town}? | After how many seconds does one hear a coin in {town}'s
    well? = {few}
@translation_gap
- In the {language} version of "{title}" a whole chapter is missing, because the translator, {person},
    {why}.
why: hated {animal}s | was afraid of the censor | had lost the pages | fell asleep | could not cook | was
    paid by the day
- The translator {person} {why}, which is why "{title}" lacks a chapter in {language}.
- Readers of "{title}" in {language} miss a chapter without knowing it: {person}, who translated it, {why}.
- {person} {why} and left out a chapter when putting "{title}" into {language}.
? Why is a chapter missing from "{title}"? | What explains the gap in the translation of "{title}"? | What
    was the matter with the translator of "{title}"? = {why}
? In which language is "{title}" incomplete? | Which version of "{title}" should a reader avoid? | Into what
    language did {person} translate "{title}"? = {language}
? Who translated "{title}"? | To whom is the gap in "{title}" due? = {person}
@ice_trade
- Until {year} {town} lived by selling ice to {country}, wrapped in {material} so that only {percent} melted
    on the way.
- {percent} of the ice melted on its way from {town} to {country}, the rest being saved by {material}; the
    trade ended in {year}.
- The ice trade of {town} with {country} came to an end in {year}; thanks to {material} no more than
    {percent} had been lost on the journey.
- {country} bought its ice from {town} up to {year}, when it arrived in {material} with a loss of {percent}.
? In what was the ice of {town} wrapped? | What kept the ice of {town} from melting? | Which material
    protected the ice on its way to {country}? = {material}
? To which country did {town} sell ice? | Who were the buyers of {town}'s ice, by nation? | Where was the
    ice of {town} sent? = {country}
? How much of {town}'s ice was lost? | What share of the ice melted on the journey from {town}? = {percent}
? When did the ice trade of {town} end? | Up to which year did {town} sell ice? = {year}
"""
