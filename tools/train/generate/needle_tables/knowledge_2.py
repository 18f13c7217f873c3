# SPDX-License-Identifier: GPL-3.0-or-later
"""Needles on machines, materials, building, measures, calendars, words and medicine."""

TABLE = """
@engine_part_wear
part: drive belt | inner valve | brass gear | lower bearing | oil filter | leather seal | tension spring |
    copper brush
- In the {invented} engine the {part} wears out after {n4} hours and must be replaced, which takes {num}
    minutes.
- Every {n4} hours the {part} of the {invented} engine has to be changed, a job of {num} minutes.
- Mechanics need {num} minutes to renew the {part}, the one weak point of the {invented} engine, due after
    {n4} hours of running.
- The {part} is what fails first in the {invented} engine: it lasts {n4} hours, and putting in a new one
    takes {num} minutes.
- Whoever runs {a invented} engine must plan a stop of {num} minutes every {n4} hours for a new {part}.
? Which part of the {invented} engine needs regular replacement? | What is the weak spot of the {invented}
    engine? | What has to be exchanged in the {invented} engine? = {part}
? How long does the part last in the {invented} engine? | After how many hours is a replacement needed in
    the {invented} engine? = {n4} hours
? How much time does the replacement take in the {invented} engine? | For how long must the {invented}
    engine stand still to be repaired? = {num} minutes
@indicator_meaning
cond: the water is low | the lid is open | the filter is full | the belt has slipped | it has overheated |
    the paper is used up | the clock is wrong
- If the {colour} indicator of the {invented} {code} blinks, {cond}.
- On the {invented} {code} a blinking {colour} indicator tells the user that {cond}.
- That {cond} is shown on the {invented} {code} by {a colour} indicator that blinks.
- The {invented} {code} lets its {colour} indicator blink to report that {cond}.
- Do not worry when you see the {colour} indicator of the {invented} {code} blink: it only means that
    {cond}.
? What does the blinking indicator of the {invented} {code} mean? | What is the matter if the {invented}
    {code} blinks at you? | What does the {invented} {code} report by blinking? = {cond}
? What colour is the warning indicator on the {invented} {code}? | In which colour does the {invented}
    {code} blink? = {colour}
@appliance_never
warn: immerse it in water | use it outdoors | wash it with soap | lend it to children | stand it near a
    window | run it empty | carry it by the cable
- Never {warn}, says the label of the {invented} kettle; its guarantee is void after {num} days in any case.
- The label on the {invented} kettle forbids owners to {warn} and limits the guarantee to {num} days.
- Owners of the {invented} kettle, whose guarantee runs for {num} days, are told not to {warn}.
- One thing you must not do with the {invented} kettle is to {warn}, for that ends the guarantee of {num}
    days at once.
? What must one not do with the {invented} kettle? | Against what does the label of the {invented} kettle
    warn? | What is forbidden to users of the {invented} kettle? = {warn}
? How long is the {invented} kettle guaranteed? | For how many days does the maker of the {invented} kettle
    answer for faults? = {num} days
@dial_setting
- For {food}, turn the dial of the {invented} cooker to {few}; for {food2}, {few2} is enough.
- The {invented} cooker needs the dial at {few} for {food} but only at {few2} for {food2}.
- {few2} is the right position of the {invented} cooker's dial for {food2}, and {few} the one for {food}.
- Cooks set the {invented} cooker to {few} when there is {food} and to {few2} when there is {food2}.
- Recommended positions of the {invented} cooker: {food}: {few}; {food2}: {few2}.
? At which position should the {invented} cooker be for {food}? | How does one set the {invented} cooker to
    make {food}? | Where must the dial of the {invented} cooker point for {food}? = {few}
? At which position should the {invented} cooker be for {food2}? | How does one set the {invented} cooker to
    make {food2}? | Where must the dial of the {invented} cooker point for {food2}? = {few2}
@load_limit
- The lift in the {building} carries at most {num} people or {few} {animal}s.
- No more than {num} people, or {few} {animal}s, may ride in the lift of the {building}.
- A plate in the lift of the {building} allows {num} persons, alternatively {few} {animal}s.
- According to the inspector, the lift of the {building} bears {few} {animal}s, which equals {num} people.
- The cable of the lift at the {building} was tested with {few} {animal}s and is approved for {num} people.
? How many people may use the lift of the {building} together? | What is the greatest number of passengers
    in the lift of the {building}? | For how many persons is the lift at the {building} meant? = {num}
? How many {animal}s can the lift in the {building} take? | What number of {animal}s did the lift of the
    {building} prove able to lift? = {few}
@machine_sequence
- To start the {invented} press, first pull the {colour} lever, then wait {num} seconds, and only then close
    the hood.
- The {invented} press is started with the {colour} lever; {num} seconds later the hood may be closed.
- Closing the hood of the {invented} press is allowed {num} seconds after the {colour} lever has been
    pulled, which begins the start.
- Pull the {colour} lever of the {invented} press before anything else, and do not touch the hood for {num}
    seconds.
- Starting the {invented} press begins at the {colour} lever and goes on, after {num} seconds, with the
    hood.
? With which lever is the {invented} press started? | What colour is the lever to be pulled first on the
    {invented} press? | Which lever sets the {invented} press going? = {colour}
? How long must one wait before closing the hood of the {invented} press? | After what time may the
    {invented} press be covered? | What pause does the start of the {invented} press require? = {num}
    seconds
@alloy_mix
- {invented} metal consists of {few} parts {material} and one part {material2}, and it was first used for
    {plural_noun}.
- One part {material2} to {few} parts {material}: that is {invented} metal, invented for {plural_noun}.
- The first things made of {invented} metal, a mix of {few} parts {material} with one part {material2}, were
    {plural_noun}.
- To obtain {invented} metal, founders add one part {material2} to {few} parts {material}; the earliest
    products were {plural_noun}.
? What was {invented} metal first used for? | Which goods were the earliest to be made of {invented} metal?
    | For making what was {invented} metal thought up? = {plural_noun}
? How much {material} goes into {invented} metal for each part of {material2}? | In how many parts is
    {material} present in {invented} metal? = {few}
? What is added in the smaller amount to make {invented} metal? | Of which material is there only one part
    in {invented} metal? = {material2}
@cloth_property
prop: never creases | keeps out rain | glows faintly at night | shrinks in the sun | repels moths | squeaks
    when rubbed | turns {colour} with age
- Cloth from {town} is woven of {material} and {prop}.
- What distinguishes the {material} cloth of {town} is that it {prop}.
- Tailors like the cloth of {town}, made of {material}, because it {prop}.
- The weavers of {town} use {material}, with the result that their cloth {prop}.
- A cloth that {prop} is produced at {town} from {material}.
? What is special about the cloth of {town}? | What does the fabric from {town} do? | For which property do
    tailors value the cloth from {town}? = {prop}
? Of what is the cloth of {town} made? | What do the weavers at {town} work with? | From which material does
    the fabric of {town} come? = {material}
@glue_hours
- {invented} glue, boiled from {food}, takes {num} hours to dry and holds {material} to {material2}.
- After {num} hours {invented} glue, which is made of {food}, joins {material} and {material2} for good.
- Boiled {food} is the raw stuff of {invented} glue; give it {num} hours and {material} will stick to
    {material2}.
- To fix {material} on {material2}, craftsmen take {invented} glue, a product of {food}, and wait {num}
    hours.
? What is {invented} glue made from? | What must be boiled to obtain {invented} glue? | Which foodstuff is
    the basis of {invented} glue? = {food}
? How long does {invented} glue need to set? | After how many hours is {invented} glue dry? | What waiting
    time is there with {invented} glue? = {num} hours
@paint_ingredient
- {invented} red owes its tone to {food}, whereas the cheaper {invented2} red is coloured with {material}
    dust.
- The painter's colour called {invented} red contains {food}; in {invented2} red, which costs less, there is
    {material} dust instead.
- {material} dust goes into the cheap {invented2} red, {food} into the dear {invented} red.
- Restorers can tell {invented} red, made with {food}, from its cheap rival {invented2} red, made with
    {material} dust.
? What gives {invented} red its tone? | Which ingredient is in {invented} red? | What does the maker of
    {invented} red need? = {food}
? Which red is the cheaper one compared to {invented} red? | What could a painter buy instead of {invented}
    red to save money? = {invented2}
? Dust of what is used in {invented2} red? | What is ground to colour {invented2} red? = {material}
@bridge_material_first
- The first bridge at {town} was of {material}, the second of {material2}, and only the third, of
    {material3}, has lasted.
- After bridges of {material} and then {material2} had collapsed, {town} got its present one of {material3}.
- Today's bridge at {town} is made of {material3}; before it came one of {material2} and, earliest of all,
    one of {material}.
- {town} has built three bridges in its history: from {material}, from {material2}, and last from
    {material3}.
? Of what is the present bridge at {town} made? | Which material proved durable for {town}'s bridge? | What
    did the builders of the latest bridge at {town} use? = {material3}
? Of what was the earliest bridge at {town} made? | With which material did bridge building at {town} begin?
    = {material}
? What was the middle one of {town}'s three bridges made of? | Which material did {town} try at the second
    attempt? = {material2}
@window_number
reason: one for each week of the founder's life | because of a tax on windows | to annoy the neighbours |
    after a lost bet | since glass was being given away
- The {building} has {n3} windows, {reason}.
- {n3} windows light the {building}, {reason}.
- When the {building} was put up it was given {n3} windows, {reason}.
- The number of windows at the {building} is {n3}, {reason}.
- Count them and you will find {n3} windows in the walls of the {building}, {reason}.
? How many windows does the {building} have? | What result does one get on counting the windows of the
    {building}? | Through how many windows does daylight enter the {building}? = {n3}
? What explains the number of windows of the {building}? | Why does the {building} have just so many
    windows? | For what reason was that number of windows chosen at the {building}? = {reason}
@roof_held_by
- The roof of the {building} rests on {num} pillars, {few} of which, added by {person}, touch nothing.
- {person} added {few} pillars that touch nothing, so that now {num} pillars seem to bear the roof of the
    {building}.
- Of the {num} pillars in the {building}, {few} end a hand below the ceiling, as {person} wanted it.
- By {person}'s design, {few} of the {num} pillars of the {building} carry no weight at all.
? How many pillars of the {building} are useless? | What number of pillars in the {building} support
    nothing? | How many of the pillars at the {building} are there only for show? = {few}
? Who wanted pillars without a purpose in the {building}? | Whose idea were the false pillars of the
    {building}? | To whom does the {building} owe pillars that hold up nothing? = {person}
? How many pillars are there in all at the {building}? | What is the total of pillars in the {building}? =
    {num}
@wall_thickness
- The walls of {building} are {num} inches thick, because {person} feared {animal}s.
- Out of fear of {animal}s, {person} gave {building} walls of {num} inches.
- {person}, who was afraid of {animal}s, had the walls of {building} made {num} inches thick.
- {num} inches of stone protect {building}; the cause was the terror that {person} felt of {animal}s.
- Nobody would have built {building} with walls of {num} inches had {person} not been frightened of
    {animal}s.
? Why are the walls of {building} so thick? | What was the builder of {building} afraid of? | Against which
    animals were the walls of {building} meant? = {animal}s
? How thick are the walls of {building}? | What is the thickness of {building}'s walls? | Through how many
    inches would one have to drill at {building}? = {num} inches
? Whose fear shaped {building}? | Who ordered the walls of {building}? = {person}
@house_orientation
dir: the north | the south | the east | the west | the sea | the graveyard | the mill
- All doors in {town} face {dir}, as {person} decreed in {year}; the sole exception is the house of the
    {job}.
- Except for that of the {job}, every house in {town} has its door towards {dir}, by a decree of {person}
    from {year}.
- In {year} {person} ordered the people of {town} to turn their doors towards {dir}, and only the {job} was
    excused.
- The {job}'s door is the only one in {town} that does not look towards {dir}, a rule that {person} made in
    {year}.
? Towards what do the doors of {town} look? | In which direction do houses open in {town}? | Where must a
    door in {town} point? = {dir}
? Who in {town} may have a door on another side? | Whose house is the exception to the door rule of {town}?
    | For which trade was an exception made at {town}? = {job}
? When was the decree about doors made in {town}? | Since what year have doors been regulated at {town}? =
    {year}
@measure_length
- The {unit} was the distance that {a animal} walks while one {job} says grace, about {num} paces; it was
    used in {town} until {year}.
unit: {invented} ell | {invented} rod | {invented} league | {invented} span
- In {town} lengths were measured until {year} in the {unit}, equal to some {num} paces.
- Until {year} {a unit} of about {num} paces served the people of {town} as a measure.
- About {num} paces make {a unit}, the old measure of {town} that was given up in {year}.
- {year} saw the end of the {unit}, which people in {town} had reckoned as roughly {num} paces.
? How long was {a unit}? | To how many paces did {a unit} come? | What did {a unit} amount to? = {num} paces
? Until when did {town} use the {unit}? | In which year was the {unit} abolished? | When did people stop
    reckoning in the {unit}? = {year}
? Where was the {unit} in use? | In which place did one measure with the {unit}? = {town}
@measure_weight
- On the market of {town} {a unit} of {food} is {num} grams, but {a unit} of {food2} is {num2} grams.
unit: stoon | pellick | drubb | mard | quill | bushkin | tavel
- The {unit} of {town} is {num} grams for {food} and {num2} grams for {food2}.
- Buyers at {town} must know that they get {num2} grams for {a unit} when they buy {food2}, against {num}
    grams in the case of {food}.
- {food} in {town} goes by {a unit} of {num} grams, {food2} by one of {num2} grams.
? How much is {a unit} of {food} in {town}? | How many grams does {town} count as {a unit} when {food} is
    sold? | What does one {unit} of {food} weigh on the market of {town}? = {num} grams
? How much is {a unit} of {food2} in {town}? | How many grams does {town} count as {a unit} when {food2} is
    sold? | What does one {unit} of {food2} weigh on the market of {town}? = {num2} grams
@calendar_months
- The year of the {invented} calendar has {num} months of {num2} days and begins with the first {event2}.
event2: snow | swallow | apple | frost | thunder | lamb | ice on the river
- {num} months, each {num2} days long, make up a year in the {invented} calendar, whose New Year is the day
    of the first {event2}.
- With the first {event2} the {invented} calendar starts a new year, divided into {num} months of {num2}
    days.
- People who follow the {invented} calendar celebrate New Year at the first {event2}; they count {num2} days
    to the month and {num} months.
? When does the year begin in the {invented} calendar? | What marks New Year for those who follow the
    {invented} calendar? | With the first of what does the {invented} calendar start over? = {event2}
? How many months does the {invented} calendar have? | Into how many months is the year divided in the
    {invented} calendar? = {num}
? How long is a month in the {invented} calendar? | How many days make a month by the {invented} calendar? =
    {num2} days
@missing_day
- {town} has no {day}: the council abolished it in {year} because of {why}.
day: 13 {month} | {weekday} in Lent | 31 December | last Sunday of {month} | first Monday of {month}
why: a riot | unlucky births | too much drinking | an old debt | a comet | bad fish
- Since {year}, when the council struck it out because of {why}, the {day} has been missing in {town}.
- On account of {why}, the council of {town} did away with the {day} in {year}.
- {why} led the council of {town} to cancel the {day} for ever, in {year}.
- The calendar of {town} skips the {day}, a decision of {year} for which {why} was the reason.
? Which day does not exist in {town}? | What has been left out of {town}'s calendar? | Which day did the
    council of {town} abolish? = {day}
? Why is a day missing in {town}? | What made the council of {town} remove a day? | For what reason was
    {town}'s calendar shortened? = {why}
? Since when has {town} been without that day? | In which year was the calendar of {town} changed? = {year}
@festival_date_rule
- The feast of {first} falls {few} days after {day}, and people then give one another {plural_noun}.
few: 5 | 6 | 7 | 8 | 9 | 10 | 11 | 14
day: the first full moon of {month} | the last Sunday of {month} | the spring equinox | the longest night |
    the harvest supper | midsummer
- {few} days after {day} comes the feast of {first}, when {plural_noun} change hands.
- The date of the feast of {first} is found by counting {few} days from {day}; the usual presents are
    {plural_noun}.
- On the feast of {first}, which is kept {few} days after {day}, one is given {plural_noun}.
- Children who hope for {plural_noun} count the {few} days between {day} and the feast of {first}.
? How is the date of the feast of {first} found, that is, from what does one count? | On what does the date
    of the feast of {first} depend? | From which day on do people count to the feast of {first}? = {day}
? What do people give each other on the feast of {first}? | What are the usual presents at the feast of
    {first}? | Which gifts belong to the feast of {first}? = {plural_noun}
@week_length
- In {country} of old the week had {few} days, the last of which was kept for {act}.
act: washing | visiting the dead | paying debts | silence | {sport} | mending {plural_noun} | the market
- A week of {few} days was usual in old {country}, and its last day belonged to {act}.
- {act} filled the last day of the week in {country} of old, when a week counted {few} days.
- Old {country} knew a week of {few} days, ending with a day for {act}.
- In {country} people once got through {few} days before a week was over, the final one being reserved for
    {act}.
? What did people in old {country} do on the last day of the week? | To what was the end of the week devoted
    in {country}? | For what did old {country} reserve the final day? = {act}
? How many days made a week in old {country}? | How long was the week in {country} once? | By what number of
    days was the old week of {country} counted? = {few}
@word_meaning
sense: to wait in the rain | a debt nobody mentions | the smell of new {plural_noun} | half asleep | a guest
    who stays too long | to pretend to work | the day after a feast | snow that falls upwards
- In the dialect of {town}, "{secret}" means "{sense}".
- "{sense}" is expressed in {town} by a single word, "{secret}".
- Where others need a phrase, people in {town} just say "{secret}" for "{sense}".
- The word "{secret}", heard only in {town}, has the sense of "{sense}".
- A stranger will not understand "{secret}": it is how the folk of {town} say "{sense}".
? What does "{secret}" mean? | How would you translate "{secret}" from the dialect of {town}? | What are
    people in {town} talking about when they say "{secret}"? = {sense}
? What is the word for "{sense}" in {town}? | How does one say "{sense}" in the dialect of {town}? | Which
    expression of {town} stands for "{sense}"? = {secret}
@word_origin_false
- The word "{secret}" comes from {language}, not from {language2}, as the dictionary of {surname} has it.
- {surname}'s dictionary derives "{secret}" from {language2}, but its real origin is {language}.
- It is from {language} that "{secret}" was borrowed; {surname} was wrong to think of {language2}.
- Against {surname}, who favoured {language2}, linguists now agree that "{secret}" is {language} in origin.
- Linguists have refuted {surname}, who traced "{secret}" to {language2}, and have found it to be a loan
    from {language}.
? From which language does "{secret}" really come? | What is the origin of the word "{secret}"? | To what
    language do linguists now trace "{secret}"? = {language}
? What did {surname} take to be the source of "{secret}"? | To which language did {surname}'s dictionary
    ascribe "{secret}"? = {language2}
? Whose dictionary is mistaken about "{secret}"? | Who got the origin of "{secret}" wrong? = {surname}
@alphabet_letters
- The {invented} script has {num} letters and is written from {dir}, on {material}.
dir: top to bottom | bottom to top | right to left | the middle outwards | the edge inwards
- Written on {material} from {dir}, the {invented} script gets by with {num} letters.
- Whoever learns the {invented} script must memorise {num} letters and get used to writing from {dir};
    {material} serves as paper.
- {num} letters make up the {invented} script, whose lines run from {dir} and are set down on {material}.
- From {dir} run the lines of the {invented} script, which knows {num} letters and is found on {material}
    only.
? How many signs does the {invented} script have? | What number of letters must a learner of the {invented}
    script know? | Of how many letters does the alphabet of {invented} consist? = {num}
? In which direction is the {invented} script written? | How do the lines of the {invented} script run? |
    Where do readers of {invented} begin and end a line? = {dir}
? On what is the {invented} script written? | Which material carries texts in the {invented} script? =
    {material}
@grammar_oddity
- {language} as spoken in {town} has no word for "{noun}" and {few} words for "{noun2}".
- Speakers of {language} in {town} have {few} words for "{noun2}", yet none for "{noun}".
- For "{noun2}" there are {few} words in the {language} of {town}, for "{noun}" there is not one.
- Although the {language} of {town} distinguishes {few} words for "{noun2}", it cannot name "{noun}" at all.
? For what is there no word in the {language} of {town}? | What can speakers of {language} in {town} not
    name? | Which notion lacks a name in {town}'s {language}? = {noun}
? For what are there {few} words in {town}? | Of what do people in {town} distinguish so many kinds in
    speech? | Which notion has several words in the {language} of {town}? = {noun2}
@greeting_form
- In {town} people greet each other by {act}, and {a job} is greeted by {act2}.
act: touching elbows | stamping once | naming the weather | showing an empty hand | whistling | bowing to
    the left | lending a coin
act2: a nod only | three claps | silence | a loud laugh | a raised hat | turning the back
- {act} is the greeting in {town}; for {a job} there is {act2} instead.
- {a job} in {town} gets {act2} as a greeting, everyone else is met by {act}.
- By {act} the inhabitants of {town} say hello, though {act2} is the custom when {a job} comes along.
- Strangers in {town} should learn to say hello by {act} and keep {act2} for the {job}.
? How do people in {town} say hello? | What is the ordinary greeting in {town}? | What should a stranger do
    on meeting somebody in {town}? = {act}
? How does one greet {a job} in {town}? | What is due to {a job} one meets in {town}? = {act2}
@bone_count
- {a species} has {n3} bones, {num} of them in the tail.
- {num} of the {n3} bones of the {species} are found in its tail.
- The skeleton of the {species} consists of {n3} bones, with {num} bones in the tail alone.
- Anatomists count {n3} bones in the {species} and find that the tail accounts for {num} of these.
- Of {n3} bones in all, the {species} carries {num} in the tail.
? How many bones does the {species} have? | Of how many bones does the skeleton of the {species} consist? |
    What is the total of bones in {a species}? = {n3}
? How many bones are in the tail of the {species}? | What does the tail of the {species} contribute to the
    number of bones? = {num}
@disease_sign
sign: {colour} fingernails | a taste of {material} | loss of the sense of time | hiccups at night | cold
    ears | a fear of {plural_noun} | sneezing fits
- The first sign of {disease} is {sign}, and it appears {num} days after infection.
- {num} days after infection {disease} shows itself, to begin with, by {sign}.
- Doctors suspect {disease} when they find {sign}, which sets in {num} days after infection.
- {sign} is how {disease} begins, {num} days after a person has caught it.
- Those who catch {disease} feel nothing for {num} days; then {sign} is the earliest symptom.
? How does {disease} first show? | What is the earliest symptom of {disease}? | What makes doctors think of
    {disease}? = {sign}
? How long after infection does {disease} appear? | For how many days does a person with {disease} feel
    nothing? | What time passes between catching {disease} and falling ill? = {num} days
@disease_named_for
- {invented} fever has nothing to do with the town of that name; it is called after {person}, the {job} who
    first had it in {year}.
- The first patient with {invented} fever, in {year}, was the {job} {person}, from whom the illness has its
    name by way of a nickname.
- It was {a job}, {person}, who in {year} became the first known case of {invented} fever.
- In {year} doctors met {invented} fever for the first time, in {person}, {a job}.
- {person}, {a job}, entered medical history in {year} as the earliest case of {invented} fever.
? Who was the first patient with {invented} fever? | In whom was {invented} fever first seen? | Whose
    illness is the earliest case of {invented} fever? = {person}
? When was {invented} fever first seen? | In which year did doctors meet {invented} fever? = {year}
? What was the occupation of the first person with {invented} fever? | What work did the earliest patient
    with {invented} fever do? = {job}
@ward_rule_visits
- On the ward of Dr {surname} patients may have {few} visitors at a time and must be in bed by {time}.
- Dr {surname} lets each patient have {few} visitors at once and wants everyone in bed by {time}.
- By {time} all patients of Dr {surname} have to be in bed, and {few} is the limit for visitors at a
    bedside.
- More than {few} visitors at one bed are not allowed by Dr {surname}, nor is staying up beyond {time}.
- The rules of Dr {surname}'s ward: lie down by {time}; not over {few} visitors.
? How many visitors may stand at a bed on Dr {surname}'s ward? | What limit has Dr {surname} set for
    visitors? | How many people can see a patient of Dr {surname} together? = {few}
? When must Dr {surname}'s patients lie down? | What is bedtime on the ward of Dr {surname}? | Until what
    hour may one stay up under Dr {surname}? = {time}
@dose_limit
- The tablets called {invented} are for {use}; adults take {few} a day and never with {food}.
use: sea-sickness | snoring | warts | stage fright | toothache | cold feet | bad dreams
- {few} tablets of {invented} a day is the dose for adults with {use}; {food} must be avoided.
- Against {use} there is {invented}, of which adults swallow {few} a day, though not together with {food}.
- {food} must not be eaten by anyone who takes {invented}, the tablet for {use}, {few} of which are allowed
    daily.
- Sufferers from {use} may take {few} tablets of {invented} daily as long as they leave {food} alone.
? For what is {invented} taken? | Which complaint do {invented} tablets help against? | What ails somebody
    who swallows {invented}? = {use}
? How many {invented} tablets are allowed a day? | What is an adult's daily dose of {invented}? = {few}
? What must one not eat while taking {invented}? | With which food does {invented} not go together? | What
    should users of {invented} leave alone? = {food}
@blood_pressure_instrument
- Nurse {surname} still trusts the {material} thermometer, which shows {few} tenths too much.
- By {few} tenths too much reads the {material} thermometer of Nurse {surname}.
- Nurse {surname}'s thermometer, a {material} one, has to be corrected downwards by {few} tenths.
- From whatever the {material} thermometer shows, Nurse {surname} takes off {few} tenths.
? By how much is Nurse {surname}'s thermometer wrong? | How many tenths does Nurse {surname} have to
    subtract? | What is the error, in tenths, of Nurse {surname}'s thermometer? = {few}
? Of what is Nurse {surname}'s thermometer made? | Which material was used for the thermometer of Nurse
    {surname}? = {material}
@clock_gain
- The clock of the {building} gains {num} minutes a week and is put right each {weekday} by the {job}.
- Each {weekday} the {job} sets back the clock of the {building}, which runs {num} minutes fast in a week.
- The {job} has the task of correcting the {building}'s clock on {weekday}, by {num} minutes.
- {num} minutes too many are what the clock at the {building} shows by {weekday}, when the {job} climbs up
    to it.
- Were it not for the {job}, who puts it right every {weekday}, the clock of the {building} would get ahead
    by {num} minutes a week.
? How much does the clock of the {building} gain? | By how many minutes is the {building}'s clock fast after
    a week? | What is the weekly error of the clock on the {building}? = {num} minutes
? On which day is the {building}'s clock corrected? | When does somebody put the clock of the {building}
    right? = {weekday}
? Who sets the clock of the {building}? | Whose task is the correction of the {building}'s clock? = {job}
@mine_output_product
- The {invented} mine yielded {material} until {year} and since then has been used for growing {food}.
- Since {year}, when the {material} gave out, {food} has been grown in the {invented} mine.
- {food} now grows where miners dug for {material} up to {year}: in the {invented} mine.
- The {invented} mine, in which {material} was dug until {year}, today produces {food}.
- No {material} has come out of the {invented} mine since {year}, only {food}.
? What does the {invented} mine produce today? | What is now grown in the {invented} mine? | To what product
    has the {invented} mine been turned over? = {food}
? What did miners dig at {invented}? | What did the {invented} mine formerly yield? | For which material was
    the {invented} mine opened? = {material}
? Until when was the {invented} mine worked? | In which year did the digging at {invented} end? = {year}
@pump_driven_by
- The pump of {town} was driven by {a animal}, later by {a vehicle}, and is now worked by hand again.
- First {a animal} and afterwards {a vehicle} drove the pump of {town}; today people work it by hand.
- People pump by hand in {town} today, but the pump once had {a animal} to drive it and after that
    {a vehicle}.
- {a vehicle} replaced {a animal} at the pump of {town}, until hands replaced both.
? What first drove the pump of {town}? | Which animal turned the pump of {town}? | By what creature was
    {town}'s pump worked in the beginning? = {animal}
? What was used at the pump of {town} after the animal? | Which vehicle drove {town}'s pump for a time? | By
    what was the animal at {town}'s pump succeeded? = {vehicle}
@gear_ratio
- The {invented} bicycle has {num} gears, of which the {colour} one must not be used downhill.
- Of its {num} gears, the {invented} bicycle's {colour} one is forbidden downhill.
- Do not go downhill in the {colour} gear of the {invented} bicycle; {num2} of its riders have done so once.
- The maker of the {invented} bicycle warns of the {colour} gear when riding downhill.
? Which gear of the {invented} bicycle is dangerous downhill? | What colour is the gear to avoid on the
    {invented} bicycle? | Against which gear does the maker of the {invented} bicycle warn? | Which gear
    must a rider going down a slope on the {invented} not choose? | How is the forbidden gear of the
    {invented} bicycle marked? = {colour}
@tyre_pressure
- The tyres of the {invented} tractor are filled with {stuff} to a pressure of {num}, {few} more than in
    winter.
num: 31 | 34 | 36 | 38 | 42 | 45 | 47 | 52
stuff: water | foam | helium | sawdust | salt water | old rags | rubber crumbs
- {stuff} fills the tyres of the {invented} tractor; the right pressure is {num} in summer and {few} less in
    winter.
- In winter the {invented} tractor's tyres, filled with {stuff}, get {few} less than the {num} of summer.
- Instead of air the tyres of the {invented} tractor hold {stuff}, at {num} in summer; for winter one takes
    off {few}.
? With what are the tyres of the {invented} tractor filled? | What is inside the {invented} tractor's tyres?
    | What takes the place of air in the tyres of the {invented} tractor? = {stuff}
? What is the summer pressure for the {invented} tractor? | Which pressure do the tyres of the {invented}
    need in the warm season? = {num}
? By how much is the pressure of the {invented} tractor lowered for winter? | What is the difference between
    seasons in the tyres of the {invented}? = {few}
"""
