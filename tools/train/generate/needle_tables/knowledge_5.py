# SPDX-License-Identifier: GPL-3.0-or-later
"""Needles on rulers, records, tests, seasons, tongues and things with more than one side."""

TABLE = """
@reign_nick
- {first} the {adj} ruled {invented} for {num} years and is remembered for abolishing {what}.
adj: Slow | Damp | Unready | Talkative | Polite | Left-handed | Late | Sleepless
what: the tax on {plural_noun} | Latin | the night watch | beards | the post of {job} | boiled {food}
- {what} disappeared from {invented} under {first} the {adj}, who was on the throne for {num} years.
- During the {num} years in which {first} the {adj} sat on the throne of {invented}, {what} came to an end.
- The chronicle of {invented} gives {first} the {adj} {num} years and praises the end put to {what}.
? How long did {first} the {adj} reign? | For what time was {first} the {adj} on the throne? | How many
    years does the chronicle give {first} the {adj}? = {num} years
? What did {first} the {adj} do away with? | Of what did {invented} get rid under {first}? | What came to an
    end in the reign of {first} the {adj}? = {what}
? Over which land did {first} the {adj} rule? | Whose throne did {first} the {adj} hold? = {invented}
@heir_passed_over
- {first} should have followed on the throne of {invented}, but {why}, so the crown went to {first2}.
why: was found asleep in {a vehicle} | laughed at the funeral | would not give up {sport} | had sold the
    sceptre | preferred to be {a job} | could not ride
- The crown of {invented} went to {first2}, because {first}, the rightful heir, {why}.
- {first} {why}, and so it was {first2} who was crowned in {invented}.
- In {invented} they crowned {first2} in place of {first}, who {why}.
? Who got the crown of {invented}? | On whose head was the crown of {invented} put? | Who was preferred to
    {first} in {invented}? = {first2}
? What spoilt {first}'s chances in {invented}? | Why was {first} passed over? | What did {first} do that
    cost a throne? = {why}
@chronicle_omens
- In the year {year}, says the chronicle of {town}, {a animal} was born with {few} legs, and the price of
    {food} doubled.
- The chronicle of {town} has under {year} the birth of {a animal} with {few} legs and a doubled price of
    {food}.
- {food} became twice as dear in {town} in {year}, the year in which {a animal} with {few} legs came into
    the world.
- When {a animal} with {few} legs was born at {town} in {year}, people were not surprised that {food} soon
    cost double.
few: three | five | six | seven | eight | nine
? What became dearer in {town} in {year}? | Which food cost double after the birth at {town}? | Of what did
    the chronicle of {town} note a higher price? = {food}
? How many legs had the {animal} of {town}? | With what number of legs was the {animal} born? = {few}
? When did a strange birth happen at {town}? | Under which year does the chronicle of {town} tell of an odd
    creature? = {year}
@weather_record
- The coldest day ever measured in {town} was {date}, when {what} froze.
what: the ink in the school | the church bells | {person}'s beard | the wine on the altar | the {river} |
    the fountain in mid-air
- On {date} {town} had its coldest day on record, on which {what} froze.
- No day in {town} has been colder than {date}, of which people tell that {what} froze.
- {what} froze in {town} on {date}, a day unmatched for cold in the records.
? What froze in {town} on its coldest day? | What turned to ice in {town} when the cold broke all records? |
    Of what do people in {town} tell that it froze? = {what}
? When was it coldest in {town}? | Which day holds the record for cold in {town}? | On what date did {town}
    see its lowest temperature? = {date}
@hail_size
- The hail that fell on {town} was the size of {plural_noun} and broke {n4} {target}.
target: window panes | roof tiles | eggs | flower pots | bottles | greenhouse panes
- Hailstones as big as {plural_noun} broke {n4} {target} in {town}.
- In {town} {n4} {target} were lost to hail, the stones of which were compared to {plural_noun}.
- "Like {plural_noun}," people said of the hail at {town}, which destroyed {n4} {target}.
? With what was the hail of {town} compared? | How big were the hailstones at {town}? | What did people
    liken to what fell on {town}? = {plural_noun}
? What did the hail break in {town}? | Of what was there a loss through hail in {town}? = {target}
? How many {target} did {town} lose? | What number of {target} was broken in {town}? = {n4}
@record_jump
- {person} held the record in {sport} of {country} for {num} years, until it turned out that {why}.
why: the track was too short | the watch had stopped | the judge was an uncle | the wind had helped | the
    shoes had springs | the scale was wrong
- It came out that {why}, and after {num} years {person} lost the {sport} record of {country}.
- For {num} years the {sport} record of {country} belonged to {person}; then people found out that {why}.
- The {sport} record of {country} was taken from {person} {num} years on, as {why}.
? Why did {person} lose the record? | What was discovered about the record of {person}? | What made
    {person}'s record worthless? = {why}
? How long was {person} the holder of the record? | For what time did {country} believe in {person}'s
    record? = {num} years
? In which sport was {person} the best of {country}? | To what sport did the record of {person} belong? =
    {sport}
@test_result
num: 12 | 14 | 15 | 18 | 20 | 24 | 30
- In a test of {num} {plural_noun}, the ones from {town} came first and those from {town2} last, since they
    {fault}.
fault: broke in the rain | smelt of fish | were too loud | lost their colour | bit the testers | weighed too
    much | had no instructions
- Those from {town2} {fault} and so came last in a test of {num} {plural_noun} won by those from {town}.
- Testers compared {num} {plural_noun}: best were the ones from {town}, worst those from {town2}, which
    {fault}.
- The winners among {num} {plural_noun} in the test came from {town}; the ones from {town2} {fault} and were
    put last.
? From where did the best {plural_noun} come? | Whose {plural_noun} won the test? | Which town can boast of
    the winning {plural_noun}? = {town}
? From where did the worst {plural_noun} come? | Whose {plural_noun} were put last? | {plural_noun} from
    which town should a buyer avoid, according to the test? = {town2}
? What was wrong with the {plural_noun} from {town2}? | Why did the {plural_noun} of {town2} do so badly? |
    What fault had the {plural_noun} at the bottom of the list? = {fault}
@season_food
- {food} from {town} is at its best in {month}, before {what}.
- {month}, just before {what}, is the month for {food} from {town}.
- Buy {food} from {town} in {month}; it is best before {what} and afterwards tastes of nothing.
- Before {what}, in {month}, the {food} of {town} has the finest taste.
what: the frost | the autumn fair | the new tax year | the great rains | the hunting season | the first snow
? When should one eat {food} from {town}? | In which month does the {food} of {town} taste best? | What is
    the right month for the {food} of {town}? = {month}
? Before what should {food} from {town} be eaten? | After what is the {food} of {town} no longer good? =
    {what}
@fruit_variety
- The {invented} apple ripens in {month}, tastes of {food} and keeps for {num} weeks, but {fault}.
fault: bruises at a touch | never falls by itself | makes the knife black | attracts hornets | must not be
    peeled | has no pips
- Ripe in {month} and with a taste of {food}, the {invented} apple {fault}, though it keeps for {num} weeks.
- A grower of the {invented} apple must know that it {fault}; it ripens in {month}, keeps for {num} weeks
    and tastes of {food}.
- For {num} weeks one can keep the {invented} apple, which tastes of {food}, is picked in {month} and
    {fault}.
? What is the drawback of the {invented} apple? | What peculiarity has the {invented} apple for growers? |
    What does the {invented} apple do that other apples do not? = {fault}
? When is the {invented} apple picked? | In which month is the {invented} apple ready? = {month}
? What does the flavour of the {invented} apple recall? | What might one think one is eating with
    {a invented} apple? = {food}
? How long can the {invented} apple be stored? | For how many weeks does the {invented} apple stay good? =
    {num} weeks
@cheese_mould
- {invented} cheese is turned every {num} hours by {who} and gets its {colour} rind from {what}.
who: the youngest child | a monk | {person} | a robot | the village {job}
what: beer | smoke | {plant} ash | coffee | beetroot | sea water | rust
- {what} gives {invented} cheese its {colour} rind; the one who turns it, every {num} hours, is {who}.
- It is {who} who must turn {invented} cheese every {num} hours while {what} makes the rind {colour}.
- The {colour} rind of {invented} cheese comes from {what}; the turning, every {num} hours, is done by
    {who}.
? What colours the rind of {invented} cheese? | To what does {invented} cheese owe its rind? | What makes
    {invented} cheese look as it does outside? = {what}
? Who turns {invented} cheese? | Whose duty is the turning of {invented} cheese? | By whom is {invented}
    cheese turned? = {who}
? How often is {invented} cheese turned? | At what interval in hours does somebody have to turn {invented}
    cheese? = {num}
@instrument_legend
- The {instrument} of {person} has a crack from {event3}, and since then it has sounded {how}.
event3: a fall from {a vehicle} | the great frost | a quarrel with {person2} | a fire | an X-ray at the
    border | a nest of mice
how: softer | a tone lower | like a voice | better than before | hoarse | sweeter in the rain
- Since {event3}, which left it with a crack, {person}'s {instrument} has sounded {how}.
- {event3} cracked the {instrument} of {person}, and to this day it sounds {how} as a result.
- That {person}'s {instrument} sounds {how} is the work of {event3}, from which it has a crack.
? What cracked {person}'s {instrument}? | How did the {instrument} of {person} come to be damaged? | From
    what has {person}'s {instrument} its crack? = {event3}
? How does {person}'s {instrument} sound now? | In what way did the crack change the {instrument}'s sound
    for {person}? | What do listeners hear in {person}'s {instrument} since the mishap? = {how}
@tune_purpose
- The tune "{title}" was written to {purpose}, and only later became the anthem of {country}.
purpose: sell {food} | calm {animal}s | teach counting | keep rowers in time | mock {a job} | drive away
    birds | wake soldiers
- Before it was made the anthem of {country}, "{title}" served to {purpose}.
- {country} sings as its anthem "{title}", a tune composed to {purpose}.
- To {purpose} was the first use of "{title}", today {country}'s anthem.
? For what purpose was "{title}" composed? | What was "{title}" meant to do in the beginning? | Why was the
    tune written that {country} sings? | What did "{title}" serve for before it was an anthem? = {purpose}
? Which country has "{title}" as its anthem? | Where is "{title}" the anthem? | On behalf of what nation is
    "{title}" played? = {country}
@postal_rule
- Letters from {town} to {town2} go by {a vehicle} via {town3} and need {num} days.
- By way of {town3}, {a vehicle} takes letters from {town} to {town2} in {num} days.
- {num} days is the time that a letter from {town} needs for {town2}, since the {vehicle} makes a detour
    through {town3}.
- Whoever posts a letter in {town} to somebody in {town2} must allow {num} days: {a vehicle} carries it over
    {town3}.
? How long does a letter from {town} to {town2} take? | In what time does post from {town} arrive at
    {town2}? | After how many days will somebody in {town2} receive a letter sent in {town}? = {num} days
? Through which place does the post from {town} to {town2} pass? | Where does the mail make a detour between
    {town} and {town2}? = {town3}
? What carries letters from {town} to {town2}? | By which vehicle does the post travel from {town}? =
    {vehicle}
@stamp_rarity
- The {colour} {num} penny stamp of {country} is rare because {why}; {person} owns the only sheet.
why: the queen is upside down | the printer died | it was used up in a day | the glue was poisonous | mice
    ate the stock | the name is misspelt
- {person} has the one sheet of {country}'s {colour} {num} penny stamp, rare since {why}.
- Because {why}, the {colour} {num} penny stamp of {country} is so rare that {person}'s sheet has no equal.
- There is a single sheet of the {colour} {num} penny stamp from {country}, in the hands of {person}; it is
    a rarity as {why}.
? Why is the {num} penny stamp of {country} rare? | What explains the scarcity of the {colour} stamp of
    {country}? | What made the {num} penny stamp of {country} a rarity? = {why}
? Who has a sheet of the rare stamp of {country}? | In whose collection is the sheet from {country}? | To
    whom does the one sheet of the {colour} stamp belong? = {person}
@map_error
- On {surname}'s map, {town} lies on the wrong bank of the {river}, because {why}.
why: the engraver was drunk | it was drawn from memory | a crumb was on the plate | a bribe was paid | the
    paper was upside down | {a animal} ate the notes
- {why}: hence {surname}'s map puts {town} on the wrong bank of the {river}.
- That {surname}'s map shows {town} across the {river} from where it stands is explained by the fact that
    {why}.
- {surname} put {town} on the wrong side of the {river} on the map, for {why}.
? Which place is misplaced on {surname}'s map? | What lies on the wrong bank according to {surname}? | Which
    town would one look for in vain where {surname}'s map puts it? = {town}
? How did the mistake on {surname}'s map happen? | What explains the error of {surname}'s map? | Why did
    {surname}'s map go wrong? = {why}
? Which river is involved in the error of {surname}'s map? | Across which stream was {town} moved by
    {surname}? = {river}
@two_theories
- {surname} holds that the {invented} people vanished through {cause}, {surname2} that they simply moved to
    {place}.
cause: plague | hunger | civil war | drowned fields | bad water | an earthquake
place: the coast | the hills | {country} | {town} | the islands | the desert
- According to {surname2} the {invented} people moved to {place}; {surname} believes in {cause}.
- {cause} ended the {invented} people if we follow {surname}; if we follow {surname2}, they went to {place}.
- Two answers are given to the riddle of the {invented} people: {surname} says {cause}, {surname2} says a
    move to {place}.
? How does {surname} explain the end of the {invented} people? | What in the view of {surname} killed the
    {invented}? | To what does {surname} ascribe the disappearance of the {invented} people? = {cause}
? Where did the {invented} people go in the view of {surname2}? | Where would {surname2} look for
    descendants of the {invented}? | What goal of a move does {surname2} name? = {place}
@theory_proved
- The theory that {claim} goes back to {person}; it was disproved in {year} with the help of {a object}.
claim: {animal}s can count | sleep is contagious | {material} grows in the earth | the moon has a smell |
    colours have weight | dreams come from {food}
- In {year} {a object} was enough to disprove {person}'s theory that {claim}.
- {person} taught that {claim}, a theory refuted in {year} by means of {a object}.
- It took {a object} and the year {year} to put an end to the belief, first held by {person}, that {claim}.
? Whose theory was it that {claim}? | Who first held that {claim}? | From whom comes the idea that {claim}?
    = {person}
? With what was the theory of {person} disproved? | Which object put an end to {person}'s theory? | What
    helped to show that {person} was wrong? = {a object}
? When was {person}'s theory refuted? | In which year was it shown that {person} had been wrong? = {year}
@ship_figurehead
- The figurehead of the {ship} is {a animal} of {material}; it has lost {part} to {cause}.
part: an ear | its tail | the left eye | half its nose | one paw
cause: a collision | woodworm | a cannonball | a drunken {job} | an iceberg | souvenir hunters
- {cause} robbed the figurehead of the {ship}, {a animal} of {material}, of {part}.
- At the bow of the {ship} there is {a animal} of {material}, which {cause} has left without {part}.
- Since {cause} took {part}, the {material} {animal} at the bow of the {ship} has looked sad.
? What does the figurehead of the {ship} show? | Which animal adorns the bow of the {ship}? | What creature
    leads the {ship} through the waves? = {animal}
? What is missing from the figurehead of the {ship}? | Which part did the figure on the {ship} lose? =
    {part}
? How was the figurehead of the {ship} damaged? | What did harm to the figure on the bow of the {ship}? =
    {cause}
? Of what is the figure at the bow of the {ship}? | Which material was used for the {ship}'s figurehead? =
    {material}
@ship_rename_superstition
- The {ship} was called {ship2} until {num} sailors refused to board her on account of {why}.
why: a dream | the smell | a dead {bird} | thirteen letters | a widow's curse | green paint
- On account of {why}, {num} sailors would not board the {ship2}, and so she became the {ship}.
- {num} sailors refused, because of {why}, to go aboard the {ship2}; since then she has been the {ship}.
- What sails today as the {ship} had the name {ship2} when {num} men would not board her owing to {why}.
? What was the {ship} called before? | Under which name had the {ship} sailed earlier? | Which name was
    given up for {ship}? = {ship2}
? Why did the sailors refuse to board the {ship2}? | What had put off the crew of the {ship2}? | What were
    sailors on the {ship2} frightened by? = {why}
? How many men would not board the {ship2}? | What number of sailors refused the {ship2}? = {num}
@train_class_rule
- In first class of the {invented} line one may {act}, in second class one may {act2}, and in third nothing
    is allowed.
act: smoke | whistle | keep {animal}s | play the {instrument} | sleep on the floor
act2: eat {food} | talk | open windows | knit | take off shoes | quarrel quietly
- Passengers of the {invented} line may {act2} in second class and {act} in first, but do nothing in third.
- Third class on the {invented} line allows nothing, second class lets one {act2}, and only in first class
    may one {act}.
- To {act} is a right of first class passengers on the {invented} line; those in second may {act2}.
? What is allowed in first class on the {invented} line? | What may one do with the dearest ticket of the
    {invented} line? | Which freedom do first class passengers of {invented} have? = {act}
? What is allowed in second class on the {invented} line? | What may a holder of a second class ticket do on
    the {invented} line? | Which freedom do second class passengers of {invented} have? = {act2}
@station_order
- Coming from {town}, the line passes {town2} first, then {town3}, and ends at {town4}.
- The line that starts in {town} calls at {town2}, afterwards at {town3} and has its terminus at {town4}.
- {town4} is the end of the line from {town}, which goes by way of {town2} and next {town3}.
- After leaving {town} the train stops at {town2}; {town3} follows, and at {town4} everybody must get out.
? Where does the line from {town} end? | What is the terminus for trains out of {town}? | Where must all
    passengers from {town} get out? = {town4}
? What is the first stop after {town}? | Where does a train that has left {town} halt first? | Which station
    comes right after {town}? = {town2}
? Which stop lies between {town2} and {town4}? | What is the last station before {town4}? | Where does the
    train halt after {town2}? = {town3}
@colour_code_files
- In the archive of {town}, {colour} folders hold {what}, {colour2} folders {what2}, and the rest is in
    {plural_noun}.
what: births | debts | complaints | love letters | land titles
what2: deaths | fines | recipes | school reports | weather notes
- {what} are kept in {colour} folders and {what2} in {colour2} ones at the archive of {town}; what remains
    lies in {plural_noun}.
- The archive of {town} has {colour2} folders for {what2}, {colour} folders for {what} and {plural_noun} for
    everything else.
- For {what2} ask in {town}'s archive for {a colour2} folder, for {what} ask for {a colour} one; other
    papers are in {plural_noun}.
? In which folders does {town} keep {what}? | What colour of folder holds {what} in the archive of {town}? |
    Which folder should one open at {town} to find {what}? = {colour}
? In which folders does {town} keep {what2}? | What colour of folder holds {what2} in the archive of {town}?
    | Which folder should one open at {town} to find {what2}? = {colour2}
? Where does {town} put papers that are in no folder? | What holds the rest of the archive of {town}? =
    {plural_noun}
@uniform_detail
- {a job} in {town} wears {few} buttons, {a job2} in {town} wears {few2}, and both wear {colour} gloves.
- {few} buttons mark {a job} in {town} and {few2} {a job2}; the gloves of both are {colour}.
- In {town} one tells {a job} by {few} buttons from {a job2} with {few2}, for the {colour} gloves are the
    same.
- With {colour} gloves go both, but {a job} of {town} has {few} buttons and {a job2} has {few2}.
? How many buttons does {a job} have in {town}? | By what number of buttons does one know {a job} in {town}?
    = {few}
? How many buttons does {a job2} have in {town}? | By what number of buttons does one know {a job2} in
    {town}? = {few2}
? What colour are the gloves of {a job} in {town}? | Which gloves are common to both trades in {town}? =
    {colour}
@inn_sign
- The inn "The {adj} {animal}" in {town} has its name from {origin} and serves no {food}.
adj: Blind | Honest | Seventh | Patient | Drunken | Thirsty | Grateful
origin: a bet | a spelling mistake | a dream of {first} | a horse thief | a shipwreck | the owner's nose
- In {town} you get no {food} at "The {adj} {animal}", an inn that owes its name to {origin}.
- {origin} is the source of the name "The {adj} {animal}" for the inn in {town}, where {food} is never on
    the table.
- Never ask for {food} at "The {adj} {animal}" in {town}; ask instead about the name, which comes from
    {origin}.
? How did "The {adj} {animal}" get its name? | What is behind the name of the inn "The {adj} {animal}"? | To
    what does the inn of {town} owe what is on its sign? = {origin}
? What can one not eat at "The {adj} {animal}"? | Which food is missing from the table of the inn in {town}?
    | For what do guests ask in vain at "The {adj} {animal}"? = {food}
@hospital_floor
- In {building} the {dept} is on floor {few}, next to the {dept2}, which has moved there from {where}.
dept: eye clinic | skin clinic | sleep laboratory | bone clinic | children's ward
dept2: kitchen | chapel | laundry | barber | museum of {plural_noun}
where: the cellar | the garden | a tent | the attic | {a vehicle} | the car park
- On floor {few} of {building} one finds the {dept} and, beside it since it left {where}, the {dept2}.
- Floor {few} of {building} houses the {dept} and also the {dept2}, formerly in {where}.
- The {dept2} of {building}, once in {where}, is now beside the {dept} on floor {few}.
? On which floor is the {dept} of {building}? | How high up in {building} is the {dept}? | Which floor of
    {building} must patients of the {dept} go to? = {few}
? Where was the {dept2} of {building} before? | What place did the {dept2} of {building} leave? | From where
    did the {dept2} of {building} move? = {where}
? What is beside the {dept} of {building}? | Which part of {building} has the {dept} for a neighbour? =
    {dept2}
@vaccine_trial
- In the trial of Dr {surname}, {num} of {n3} people felt better, but so did {few} of those who got {fake}.
fake: sugar | chalk | warm milk | plain water | flour | a kind word
- Dr {surname} gave the new tablet to {n3} people, {num} of whom felt better, while {few} improved on
    {fake}.
- {few} people improved on {fake} in the trial of Dr {surname}, and {num} of {n3} on the new tablet.
- Of {n3} people who took the tablet in Dr {surname}'s trial, {num} felt better; on {fake}, given for
    comparison, {few} did.
? What was given for comparison in Dr {surname}'s trial? | What did those get who received no real tablet
    from Dr {surname}? | With what was the new tablet of Dr {surname} compared? = {fake}
? How many people took the tablet of Dr {surname}? | What number of people were given the new tablet by Dr
    {surname}? = {n3}
? How many felt better on Dr {surname}'s tablet? | In how many cases did the tablet of Dr {surname} help? =
    {num}
@sense_of_animal
- The {species} can smell {food} at {distance}, yet does not see {a object} in front of its nose.
- Though it fails to see {a object} in front of it, the {species} notices the smell of {food} from
    {distance} away.
- From {distance} off the {species} detects {food}; its eyes, however, miss even {a object} right before
    them.
- {a object} in its way escapes the eyes of the {species}, whose nose finds {food} at {distance}.
? From how far can the {species} smell {food}? | What is the reach of the {species}'s nose? | At what
    distance does the {species} notice {food}? = {distance}
? What does the {species} overlook? | Which thing in front of it does the {species} not see? | What do the
    eyes of the {species} miss? = {a object}
? What can the {species} smell so well? | Which food does the {species} detect from afar? = {food}
@animal_age_sex
- A female {species} lives {num} years and a male only {few}, because males {why}.
num: 14 | 17 | 19 | 23 | 26 | 31 | 37
why: fight | eat too much | do not sleep | go to war over {plural_noun} | fall from trees | swim too far
- Males of the {species} {why}, so that they live {few} years against the {num} of a female.
- {few} years are all that a male {species} has, for males {why}; females live {num}.
- With {num} years a female {species} outlives the male, who gets to {few}: the males {why}.
? How old does a female {species} become? | How many years does a female of the {species} live? | What age
    do females of the {species} reach? = {num}
? How old does a male {species} become? | How many years does a male of the {species} live? | What age do
    males of the {species} reach? = {few}
? Why do males of the {species} die early? | What shortens the life of a male {species}? = {why}
@pond_level_mark
- A notch on the {object} in the square of {town} shows how high the water stood in {year}: {num} inches
    above that of {year2}.
- In {year} the water in {town} stood {num} inches higher than in {year2}, as a notch on the {object} in the
    square shows.
- The notch that one sees on the {object} in {town}'s square dates from {year}, when the flood beat that of
    {year2} by {num} inches.
- By {num} inches the flood of {year} in {town} rose above that of {year2}; the mark is on the {object} in
    the square.
? Which year had the higher flood in {town}, compared with {year2}? | When was the water in {town} higher
    than in {year2}? | From which year is the notch in {town}? = {year}
? On what is the flood mark of {town}? | Where in the square of {town} can the level of the water be read? |
    What bears a notch in {town}? = {object}
? By how much did the two floods of {town} differ? | How many inches higher was the flood of {year} in
    {town}? = {num} inches
@soil_type
- The soil of {town} is {soil}, good for {food} and bad for {what}.
soil: red clay | black sand | white chalk | grey marl | peat | yellow loess | gravel
what: graves | tall buildings | {plant} | cellars | horses' hooves | wells
- Being {soil}, the ground at {town} suits {food} but not {what}.
- {food} thrives on the {soil} of {town}, which is no good for {what}.
- For {what} the {soil} of {town} is a misfortune, for {food} a blessing.
? Of what sort is the ground at {town}? | What would a spade bring up in {town}? | On which soil does {town}
    stand? = {soil}
? What grows well in {town}? | For which food is the ground of {town} good? | What do farmers of {town} do
    best to plant? = {food}
? For what is the soil of {town} unsuitable? | What suffers from the ground at {town}? = {what}
@school_motto_origin
- The motto of {organisation}, "{motto}", was found on {a object} by {person}.
motto: Never before {food} | Slowly but upwards | {noun} above all | We were here | Ask the {animal} |
    Neither {noun} nor {noun2} | One more {object2}
- On {a object} {person} found the words "{motto}", ever since the motto of {organisation}.
- "{motto}", says the motto of {organisation}; {person} had read it on {a object}.
- It was from {a object} that {person} took "{motto}", the words under which {organisation} does business.
? What is the motto of {organisation}? | Which words guide {organisation}? | What stands under the name of
    {organisation}? = {motto}
? Where did {person} find the words for {organisation}? | On what was the motto of {organisation} first
    read? | Which object gave {organisation} its motto? = {a object}
? Who found a motto for {organisation}? | To whom does {organisation} owe its motto? = {person}
@sleepwalker
- {person} once walked in sleep from {town} to {town2} and woke with {a thing} in hand, {num} miles from
    home.
- {num} miles from home, with {a thing} in hand, {person} awoke in {town2} after walking from {town} asleep.
- Fast asleep, {person} covered the {num} miles from {town} to {town2}, to wake there holding {a thing}.
- It was in {town2}, {num} miles away, that {person} of {town} woke up from a sleepwalk clutching {a thing}.
? What did {person} hold on waking? | Which thing was in {person}'s hand after the walk? | What had {person}
    picked up while asleep? = {a thing}
? Where did {person} wake up? | In which town did the sleepwalk of {person} end? | To which place did
    {person} walk without knowing it? = {town2}
? How far did {person} walk asleep? | What distance was covered by the sleeping {person}? = {num} miles
@doctor_forbade
- The doctor forbade {person} {what}, allowed {what2} and was not obeyed in either.
what: {food} | {sport} | late hours | hot baths | travelling by {vehicle} | the {instrument}
what2: walks | one coffee a day | reading | the theatre | short visits | cards
- {what2} was what the doctor let {person} have, and {what} what the patient should have given up.
- {person} was to give up {what} and might go on with {what2}, so the doctor said, in vain.
- By order of the doctor {person} had to do without {what}, though {what2} remained allowed.
? What did the doctor forbid {person}? | What should {person} have given up? | From what was {person} told
    to keep away? = {what}
? What was {person} still allowed? | What did the doctor let {person} go on with? | Which pleasure remained
    to {person}? = {what2}
@teeth_wear
- The teeth of the {species} grow {num} millimetres a month, so it has to gnaw {material} or it will {end}.
end: starve | go blind | fall over | lose its mate | stop singing | be unable to yawn
- Unless it gnaws {material}, the {species}, whose teeth grow {num} millimetres a month, will {end}.
- {a species} without {material} to gnaw will {end}, for its teeth grow by {num} millimetres each month.
- Give the {species} {material}: its teeth, growing {num} millimetres a month, must be worn down, otherwise
    it will {end}.
? What does the {species} gnaw? | On what does the {species} wear down its teeth? | What must a keeper
    provide for the {species}' teeth? = {material}
? What happens to {a species} that cannot gnaw? | What threatens the {species} if its teeth are not worn
    down? | What fate awaits {a species} with teeth that are too long? = {end}
? How fast do the teeth of the {species} grow? | By how much do the {species}' teeth lengthen each month? =
    {num} millimetres
@pollinator_only
- The {plant} of {town} is pollinated by the {species} alone, at {time}, and sets {few} seeds.
- At {time} the {species} comes to the {plant} of {town}, its only pollinator, and {few} seeds are the
    result.
- No creature but the {species} pollinates the {plant} at {town}; this happens at {time} and gives {few}
    seeds.
- {few} seeds are set by the {plant} of {town} after the visit, at {time}, of the {species}, without which
    it would die out.
? What pollinates the {plant} of {town}? | On which creature does the {plant} of {town} depend? | Whose
    visit lets the {plant} of {town} set seeds? = {species}
? At what hour is the {plant} of {town} pollinated? | When does the visitor come to the {plant} in {town}? =
    {time}
? How many seeds does the {plant} of {town} set? | What is the number of seeds of {town}'s {plant}? = {few}
@tunnel_smell
- The tunnel between {town} and {town2} smells of {food}, a result of {cause} in {year}.
cause: an accident with a goods train | a forgotten picnic | a burst pipe | bad cement | a protest | a film
    scene
- Since {cause} in {year}, there has been a smell of {food} in the tunnel from {town} to {town2}.
- {cause} in {year} is the reason that anybody going through the tunnel between {town} and {town2} smells
    {food}.
- Of {food} smells the tunnel that joins {town} to {town2}, and {cause} in {year} is to blame.
? Of what does the tunnel between {town} and {town2} smell? | Which odour meets travellers in the tunnel
    near {town}? | What might a traveller from {town} to {town2} believe to be cooking in the tunnel? =
    {food}
? What left a smell in the tunnel of {town}? | Why does the tunnel between {town} and {town2} smell? | To
    what is the odour in the tunnel at {town2} due? = {cause}
? Since when has the tunnel of {town} smelt? | In which year did the trouble in the tunnel of {town} happen?
    = {year}
@bell_code
- In the {building}, {few} strokes of the bell call the {job}, {few2} call the {job2}, and one long one
    means {what}.
what: lunch | fire | a visitor | the end of the day | a lost child | silence
- One long stroke means {what} in the {building}; the {job} comes at {few} strokes and the {job2} at {few2}.
- The {job2} of the {building} is called by {few2} strokes of the bell and the {job} by {few}, while a long
    one stands for {what}.
- At the {building} the bell is struck {few} times for the {job} and {few2} times for the {job2}; struck
    long and once, it says {what}.
? How many strokes call the {job} in the {building}? | At what number of strokes does the {job} come? | What
    must one ring to see the {job} of the {building}? = {few}
? How many strokes call the {job2} in the {building}? | At what number of strokes does the {job2} come? |
    What must one ring to see the {job2} of the {building}? = {few2}
? What does a long stroke mean in the {building}? | What does the bell of the {building} announce when it is
    struck once and long? = {what}
@exam_question_odd
- At {town} the examination in {subject} consists of a single question, {q}, and {percent} fail.
q: the weight of a shadow | the use of {plural_noun} | the best {food} | why it rains | the name of the
    examiner's {animal} | what is behind the door
- {percent} fail the examination in {subject} at {town}, which has no question but {q}.
- {q}: nothing else is asked in {subject} at {town}, and still {percent} do not pass.
- Students of {subject} at {town} are examined on one thing only, {q}; {percent} of them are sent away.
? What is asked in the examination in {subject} at {town}? | About what are students of {subject} questioned
    at {town}? | What should one prepare for {subject} at {town}? = {q}
? How many fail in {subject} at {town}? | What share of students does not pass at {town}? | What is the rate
    of failure in {subject} at {town}? = {percent}
@hat_rank
- In the guild of {town} a master wears a hat of {material}, a journeyman one of {material2}, and
    apprentices {cover}.
cover: nothing | {a object} | paper bags | a scarf | only gloves | {a colour} ribbon
- Apprentices have {cover} on their heads in the guild of {town}, journeymen hats of {material2} and masters
    hats of {material}.
- By its {material2} one knows the journeyman's hat in the guild of {town}, by {material} the master's;
    apprentices wear {cover}.
- The hats of the guild of {town}: {material} for masters, {material2} for journeymen, and for apprentices
    {cover}.
? Of what is a master's hat made in {town}? | Which material marks a master of the guild in {town}? | What
    is on a master's head in {town}? = {material}
? Of what is a journeyman's hat made in {town}? | Which material marks a journeyman of the guild in {town}?
    | What is on a journeyman's head in {town}? = {material2}
? What do apprentices wear in the guild of {town}? | What have beginners of the guild in {town} on their
    heads? = {cover}
@peace_bread
- The quarrel between {town} and {town2} over {a thing} ended in {year}, when both agreed to {deal}.
deal: share it by halves | throw it into the {river} | give it to {person} | show it by turns | bury it on
    the border | forget it
- In {year} {town} and {town2} agreed to {deal}, which ended the quarrel over {a thing}.
- To {deal} was the solution of {year} for {town} and {town2}, which had quarrelled over {a thing}.
- Over {a thing} {town} and {town2} fell out; peace came in {year} with the agreement to {deal}.
? What was the quarrel between {town} and {town2} about? | Over what did {town} and {town2} fall out? |
    Which thing divided {town} and {town2}? = {a thing}
? How was the quarrel of {town} and {town2} settled? | What did {town} and {town2} agree to do? | On what
    terms did {town} make peace with {town2}? = {deal}
? When did {town} and {town2} make peace? | In which year did {town} and {town2} come to terms? = {year}
@recycling_bins
- In {town} {stuff} goes into the {colour} bin, {plural_noun} into the {colour2} one, and nobody knows where
    to put {material}.
stuff: paper | glass | kitchen waste | old shoes | ash | string
- The {colour2} bin in {town} is for {plural_noun}, the {colour} bin for {stuff}; for {material} there is
    none.
- {town} has no bin for {material}, but {a colour} one for {stuff} and {a colour2} one for {plural_noun}.
- Put {stuff} in the {colour} bin and {plural_noun} in the {colour2} one if you live in {town}, and keep
    your {material}.
? Into which bin does {stuff} go in {town}? | What colour is the bin for {stuff} in {town}? | Where do
    people in {town} throw {stuff}? = {colour}
? Into which bin do {plural_noun} go in {town}? | What colour is the bin for {plural_noun} in {town}? |
    Where do people in {town} throw {plural_noun}? = {colour2}
? For what is there no bin in {town}? | What can people in {town} not get rid of? = {material}
"""
