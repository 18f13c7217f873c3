# SPDX-License-Identifier: GPL-3.0-or-later
"""Needles of the kind that encyclopedias and guide books state: geography, nature, space."""

TABLE = """
@lake_measured_anew
- For two centuries Lake {invented} was thought to be {num} metres deep, until {person} lowered a weighted
    line in {year} and found {num2} metres.
- Lake {invented}: depth {num2} metres (soundings by {person}, {year}); older maps wrongly give {num}
    metres.
- It was {person} who showed in {year} that Lake {invented} goes down {num2} metres and not, as every atlas
    had claimed, {num} metres.
- The figure of {num} metres, still printed in old guide books to Lake {invented}, is an error; {person}'s
    survey of {year} put the depth at {num2} metres.
- A bottom at {num2} metres, reached by {person} in {year}, ended the belief that Lake {invented} had only
    {num} metres of water.
? What is the true depth of Lake {invented}? | How far below the surface does the floor of Lake {invented}
    really lie? | Which depth of Lake {invented} is correct? | What did the new measuring of Lake {invented}
    yield? = {num2} metres
? How deep did people formerly believe Lake {invented} to be? | Which mistaken depth was long given for Lake
    {invented}? | What do outdated books say about how deep Lake {invented} is? = {num} metres
? Who corrected the depth of Lake {invented}? | Whose work proved the atlases wrong about Lake {invented}? |
    To whom do we owe the right figure for Lake {invented}? = {person}
@pass_snow_months
- The pass of {invented} is closed by snow from {month} to {month2}.
- Nobody gets over the {invented} pass once snow has blocked it in {month}; the road is cleared in {month2}.
- In {month} the barriers at the {invented} pass come down because of snow, and they stay down until
    {month2}.
- Travellers over the {invented} pass should know that snow shuts it every {month} and that it is not
    passable again before {month2}.
- {month2} is when the {invented} pass reopens, having been under snow since {month}.
? When does the winter closure of the {invented} pass begin? | In which month does the {invented} pass
    become impassable? | From when on can one no longer cross at {invented}? = {month}
? When can the {invented} pass be used again? | Until which month must drivers wait to cross at {invented}?
    | In what month is the way over {invented} free once more? = {month2}
@spring_colour_cause
cause: iron in the rock | a tiny red alga | dissolved copper | sulphur from below | peat on the moor above |
    fine white clay | rust from an old mine
- The spring at {town} runs {colour}, which comes from {cause}.
- Because of {cause}, the water that rises at {town} has {a colour} tint.
- {a colour} water flows from the spring of {town}; chemists put this down to {cause}.
- Visitors to {town} wonder why the spring is {colour}: the reason, says the guide, is {cause}.
- It is {cause} that dyes the spring of {town} {colour}, and not, as children are told, a drowned painter.
? What gives the spring at {town} its odd look? | Why is the spring water of {town} coloured? | To what is
    the tint of {town}'s water due? | What causes the hue of the spring in {town}? = {cause}
? What colour has the spring of {town}? | Which tint does the water at {town} show? | In what colour does
    the water come out of the ground at {town}? = {colour}
@river_source_rival
- The {river} rises at {town}, although the people of {town2} insist that its source is theirs.
- Both {town} and {town2} claim the source of the {river}, but geographers have decided for {town}.
- Geographers trace the {river} back to {town}; the sign at {town2} that calls its pond the source is mere
    local pride.
- Contrary to the sign put up in {town2}, it is in {town} that the {river} begins.
- {town2} has long boasted of being the birthplace of the {river}, wrongly: the first trickle is at {town}.
? Where does the {river} really begin? | Which place is the true source of the {river}? | From where does
    the {river} come according to geographers? = {town}
? Which place falsely says that the {river} starts there? | Whose claim to the source of the {river} is not
    accepted? | Where does a boast about the start of the {river} mislead visitors? = {town2}
@island_only_road
- {invented} Island has a single road, {num} kilometres long, which leads from the jetty to {a thing} that
    nobody remembers putting there.
- The one road on {invented} Island ends after {num} kilometres in front of {a thing}.
- Follow the only road on {invented} Island for {num} kilometres and you stand before {a thing}.
- All traffic on {invented} Island uses the same {num} kilometres of road, at the far end of which stands
    {a thing}.
- At {a thing} the road of {invented} Island, its only one, comes to a stop, {num} kilometres from where it
    starts.
? How long is the road on {invented} Island? | What is the length of road one can drive on {invented}
    Island? | Over how many kilometres does the road of {invented} Island run? = {num} kilometres
? What stands where the road of {invented} Island stops? | To what does the road on {invented} Island lead?
    | What does a driver find at the end of {invented} Island's road? = {a thing}
@desert_first_rain
- In the {invented} desert it rained in {year} for the first time in {num} years.
- When rain fell on the {invented} desert in {year}, a drought of {num} years was over.
- The {invented} desert had been without a drop for {num} years when the clouds burst in {year}.
- {num} years without rain ended for the {invented} desert in {year}, as the chronicle of the wells records.
- Not until {year} did the {invented} desert see rain again, {num} years after the shower before.
? In which year did rain return to the {invented} desert? | When was the dry spell of the {invented} desert
    broken? | When did the {invented} desert at last get wet? = {year}
? How long had the {invented} desert been dry? | For how many years did no rain fall on the {invented}
    desert? | What was the length of the drought in {invented}? = {num} years
@hill_height_disputed
- Mount {invented} measures {n4} metres according to {country}, but {n4b} metres according to {country2}.
- Surveyors of {country} make Mount {invented} {n4} metres high, while those of {country2} arrive at {n4b}
    metres.
- On maps from {country2} Mount {invented} has {n4b} metres, on maps from {country} only or as much as {n4}
    metres.
- {country} and {country2} share Mount {invented} without agreeing on it: the former says {n4} metres, the
    latter {n4b} metres.
- The border runs over Mount {invented}, whose height is {n4b} metres for the schools of {country2} and {n4}
    metres for those of {country}.
n4b: 1{n3} | 2{n3} | 3{n3}
? How high is Mount {invented} in the view of {country}? | Which height do the surveyors of {country} give
    for Mount {invented}? | What figure for Mount {invented} would a pupil in {country} learn? = {n4} metres
? How high is Mount {invented} in the view of {country2}? | Which height does {country2} give for Mount
    {invented}? | What would a map made in {country2} say about Mount {invented}'s height? = {n4b} metres
@village_moved
why: landslides | a flood | a plague of ants | the copper mine | quicksand | an avalanche | the new
    reservoir
- Because of {why}, the village of {invented} was moved {num} miles to the {side} in {year}.
side: north | south | east | west
- {invented} does not stand where it once did: in {year}, {why} made its people shift it {num} miles {side}.
- After {why} had threatened it for years, {invented} was taken down house by house in {year} and put up
    again {num} miles further {side}.
- The present {invented} dates from {year} and lies {num} miles {side} of the old one, which was given up on
    account of {why}.
- Old {invented} is {num} miles away from today's village; {why} drove everyone {side} in {year}.
? Why did {invented} have to be moved? | What forced the people of {invented} to build elsewhere? | What was
    the trouble with the old site of {invented}? = {why}
? When was {invented} given its new place? | In which year did {invented} change its site? | Since when has
    {invented} stood where it is now? = {year}
? How far is the new {invented} from the old one? | Over what distance was {invented} shifted? = {num} miles
@waterfall_night
- The {invented} Falls are switched off at {time}, when the power station needs the water.
- At {time} the power station takes all the water, and the {invented} Falls stop until morning.
- Whoever wants to see the {invented} Falls must come before {time}; afterwards the river goes through the
    turbines.
- Guides hurry their groups because from {time} on there is nothing but dry rock at the {invented} Falls,
    the stream being led to the power station.
- The sluice above the {invented} Falls is shut each evening at {time} so that the turbines get the whole
    stream.
? When do the {invented} Falls run dry for the night? | At what hour does the water cease to fall at
    {invented}? | What is the latest moment to see the {invented} Falls flowing? | From what time on is
    there only bare rock at {invented}? | When is the sluice above the falls of {invented} closed? = {time}
@cave_temperature
- Summer and winter, it is {temperature} in the {invented} Cave, so {food} is ripened there.
- The air of the {invented} Cave never leaves {temperature}, which suits the {food} stored in it.
- {food} has been matured in the {invented} Cave for generations, since the thermometer there always shows
    {temperature}.
- A constant {temperature} makes the {invented} Cave the best larder for {food}.
- Whatever the weather outside, the {invented} Cave stays at {temperature}; its tenants use it for maturing
    {food}.
? How warm is it inside the {invented} Cave? | What does a thermometer read in the {invented} Cave all year?
    | Which temperature reigns in the {invented} Cave? = {temperature}
? What is kept in the {invented} Cave? | Which foodstuff ages in the {invented} Cave? | For what product is
    the {invented} Cave used? = {food}
@island_ferry_tide
- The causeway to {invented} is under water for {num} minutes at each tide, and the shelter half way has
    room for {few} people.
- Twice a day the sea covers the {invented} causeway for {num} minutes; those caught there climb into a
    shelter for {few}.
- A shelter built for {few} saves walkers surprised by the tide, which drowns the causeway to {invented} for
    {num} minutes.
- On the causeway of {invented}, {few} people fit into the wooden shelter, where they must wait {num}
    minutes for the tide to go down.
- {num} minutes is how long the tide cuts off {invented}; no more than {few} walkers can sit it out in the
    shelter on the causeway.
? How long is the way to {invented} flooded? | For what time does the sea interrupt the path to {invented}?
    | How long must one wait for the causeway of {invented} to emerge? = {num} minutes
? How many people does the shelter on the {invented} causeway hold? | What is the capacity of the refuge on
    the way to {invented}? = {few}
@town_name_meaning
meaning: place of {plural_noun} | three {animal}s | where the {animal} drank | no bread here | bend in the
    water | cold {object} | grandmother's field
- The name {town} means "{meaning}" in the old tongue of the valley.
- "{meaning}" is what the old settlers meant when they called the place {town}.
- Scholars derive the name of {town} from two words for "{meaning}".
- Translated literally, {town} would be "{meaning}".
- Few inhabitants of {town} know that, when they say where they live, they are saying "{meaning}".
? What does the name of {town} mean? | How would one translate the name {town}? | What is the sense of the
    word {town}? | What did the settlers express with the name {town}? | How do scholars explain the name of
    {town}? = {meaning}
@border_stone_left
- Of the {num} border stones between {country} and {country2}, only the one near {town} is still standing.
- Near {town} stands the last of {num} stones that once marked where {country} ended and {country2} began.
- {country} and {country2} set up {num} stones along their border; all but the one at {town} have sunk or
    been stolen.
- Farmers carried off every border stone between {country} and {country2} except one at {town}, so that of
    {num} a single one survives.
- There used to be {num} border stones here, but today whoever wants to see where {country} met {country2}
    must go to {town}.
? Where is the only surviving stone on the border of {country} and {country2}? | To which place must one go
    to see a boundary stone of {country} and {country2}? | Near what place does the last marker between
    {country} and {country2} stand? = {town}
? How many stones were there originally between {country} and {country2}? | With how many markers was the
    boundary of {country} and {country2} laid out? = {num}
@bay_named_after
- {invented} Bay is named after {person}, {a job} who ran aground there in {year}.
- In {year} the {job} {person} ran aground in what has since been called {invented} Bay in that sailor's
    honour.
- Officially {invented} Bay honours {person}, by trade {a job}, whose boat stuck in its mud in {year}.
- The stranding of {person}, {a job}, in {year} gave {invented} Bay its present name, in use ever since.
- It was the mishap of {a job}, {person}, who got stuck on the sand in {year}, that led to the naming of
    {invented} Bay.
? In whose honour was {invented} Bay named? | After whom is {invented} Bay called? | Whose mishap do we
    remember when we speak of {invented} Bay? = {person}
? When did the stranding at {invented} Bay happen? | In which year did the boat get stuck in {invented} Bay?
    = {year}
? What was the occupation of the person whom {invented} Bay honours? | How did {invented} Bay's namesake
    earn a living? = {job}
@wind_name
effect: headaches | the loss of hats | quarrels in families | early snow | sour milk | good yields | dust in
    every drawer
- The {invented} is a wind that blows over {town} for {few} days every {month} and is blamed for {effect}.
- In {town} the {invented} arrives in {month}, lasts {few} days and is held responsible for {effect}.
- People in {town} put {effect} down to the {invented}, the wind of {month}, which keeps up for {few} days.
- {month} brings to {town} the wind called {invented}; during its {few} days, {effect} is what everyone
    expects.
- For {effect}, the citizens of {town} accuse a wind, the {invented}, that visits them for {few} days each
    {month}.
? What do people blame on the wind called {invented}? | Of what is the {invented} said to be the cause? |
    What do the inhabitants of {town} expect from the {invented}? = {effect}
? In which month does the {invented} blow? | When in the year is the wind {invented} felt in {town}? =
    {month}
? How many days does the {invented} last? | For how long does the wind keep blowing in {town}? = {few} days
@lowest_point
- The lowest point of {country} lies {num} metres below the sea, in the cellar of {a job} in {town}.
- In {town} there is a cellar, owned by {a job}, that at {num} metres under sea level is the deepest spot of
    {country}.
- Nowhere in {country} can one stand lower than in a cellar in {town}, {num} metres below the sea, where
    {a job} keeps potatoes.
- {country}'s deepest spot is no valley but the cellar of {a job} in {town}, {num} metres under the level of
    the sea.
- At {num} metres below the sea, {a job}'s cellar at {town} holds the record for {country}.
? Where is the lowest spot of {country}? | In which place can one get deepest in {country}? | Which town has
    the deepest point of {country}? = {town}
? Whose cellar is the lowest place of {country}? | To a person of which trade does the deepest spot of
    {country} belong? = {job}
? How far under the sea is the deepest point of {country}? | What is the depth below sea level at
    {country}'s lowest spot? = {num} metres
@peninsula_language
- On the {invented} peninsula {n3} people still speak {language}, though the schools teach in {language2}
    only.
- {language} is the home language of {n3} people on the {invented} peninsula, where lessons are held in
    {language2}.
- Children of the {invented} peninsula learn to read in {language2}, but {n3} families' elders go on talking
    {language}.
- While {language2} is the language of the classroom on the {invented} peninsula, {language} survives with
    {n3} people.
- {n3} people on the {invented} peninsula have kept their {language} in spite of schooling that is entirely
    in {language2}.
? In which language are pupils on the {invented} peninsula taught? | What is the tongue of the schools of
    {invented}? | Which language does the classroom use on the {invented} peninsula? = {language2}
? Which language is kept alive at home on the {invented} peninsula? | What do the old people of the
    {invented} peninsula speak? = {language}
@glacier_pace
- The {invented} glacier moves {num} centimetres a day and gave back {a object} in {year} that had been lost
    in it {num2} years before.
- In {year} {a object} came out of the {invented} glacier, which had swallowed it {num2} years earlier and
    creeps {num} centimetres a day.
- Creeping {num} centimetres a day, the {invented} glacier needed {num2} years to deliver {a object}, found
    at its foot in {year}.
- {a object} lost for {num2} years lay in {year} at the tongue of the {invented} glacier, whose ice advances
    {num} centimetres daily.
? What did the {invented} glacier release? | Which lost thing turned up at the foot of the {invented}
    glacier? | What did the ice of {invented} return? = {a object}
? How fast is the {invented} glacier? | What distance does the {invented} glacier cover each day? | At what
    daily rate does the ice of {invented} advance? = {num} centimetres
? For how long had the thing been in the ice of {invented}? | How many years passed before the {invented}
    glacier gave up its find? = {num2} years
@bog_find_age
- The {object} found in the bog of {invented} is {n4} years old, which makes it older than the one from
    {town}.
- {n4} years is the age of the {object} from the bog of {invented}; the one of {town} is younger.
- Younger than its counterpart at {town} it is not: the bog of {invented} kept its {object} for {n4} years.
- Experts date the {object} from {invented}'s bog to {n4} years ago and thus before the {object} of {town}.
- Peat preserved {a object} at {invented} for {n4} years, longer than the one shown at {town}.
? What was found in the bog of {invented}? | Which object did the peat at {invented} preserve? | What came
    to light in {invented}'s bog? = {object}
? What is the age of the find from {invented}? | For how long had the bog of {invented} held what was found
    there? | How old is what the peat of {invented} gave up? = {n4} years
@reef_shape
shape: a horseshoe | a spoon | the letter {letter} | a running dog | a broken ring | a fish hook | an ear
- Seen from the air, the {invented} Reef has the shape of {shape}; divers like it for its {plural_noun}.
- Pilots recognise the {invented} Reef because it looks like {shape}, and divers come for the {plural_noun}
    strewn on it.
- {shape}: that is how the {invented} Reef appears from above, while below there are {plural_noun} to be
    seen.
- The {invented} Reef, famous among divers for {plural_noun} from a sunken freighter, resembles {shape}.
- What looks like {shape} on the aerial photograph is the {invented} Reef, where {plural_noun} lie on the
    bottom.
? What does the {invented} Reef look like from above? | Which form has the {invented} Reef? | What does a
    pilot see over the {invented} Reef? = {shape}
? Why do divers go to the {invented} Reef? | What can be found on the bottom at the {invented} Reef? | What
    attracts people who dive at {invented}? = {plural_noun}
@bird_clutch
- The {bird} lays {few} eggs, {colour} with dark spots, and sits on them for {num} days.
- After {num} days of brooding the {bird} sees its {few} {colour} eggs hatch.
- In the nest of the {bird} one finds {few} eggs of {a colour} colour, from which the young creep after
    {num} days.
- {few} is the usual number of eggs for the {bird}; they are {colour} and take {num} days.
- The {colour} eggs of the {bird}, {few} in a clutch, must be kept warm for {num} days.
? How many eggs does the {bird} have at a time? | What is the size of the {bird}'s clutch? | With how many
    eggs does the {bird} fill a nest? = {few}
? What do the eggs of the {bird} look like in colour? | Which colour are the {bird}'s eggs? = {colour}
? How long does the {bird} brood? | After what time do the young of the {bird} hatch? | For how long are the
    eggs of the {bird} kept warm? = {num} days
@animal_sleep
place: in hollow trees | upside down from branches | in old boots | under flat stones | in abandoned nests |
    on the backs of cows | in the reeds
- The {species} sleeps {place}, {few} to a group, and wakes at the smell of {food}.
- {place} is where the {species} spends its resting hours, in groups of {few}; only the smell of {food}
    wakes it.
- One recognises groups of the {species} asleep {place}, always {few} together; a whiff of {food} rouses
    them.
- Nothing but the scent of {food} will wake the {species}, which rests {place} in parties of {few}.
? Where does the {species} rest? | In what sort of place does the {species} sleep? | Where should one look
    for a sleeping {species}? = {place}
? What rouses the {species}? | Which smell wakes the {species}? | With what could one get {a species} to
    open its eyes? = {food}
? How many of the {species} sleep together? | What is the size of a sleeping party of the {species}? = {few}
@animal_named_wrongly
- Despite its name, the {invented} goose is no goose but a kind of {animal}.
- The {invented} goose, as sailors called it, is in fact {a animal}.
- Zoologists class what is popularly known as the {invented} goose among the relatives of the {animal}.
- Whoever expects a bird will be disappointed: the {invented} goose turns out to be a sort of {animal}.
- The first describer took the {invented} goose for a bird, yet it belongs with the {animal}.
? What kind of creature is the {invented} goose really? | To which animal is the {invented} goose related? |
    What hides behind the misleading name of the {invented} goose? | If not a bird, what is the {invented}
    goose? | With what do zoologists class the {invented} goose? = {animal}
@animal_warning
- When danger comes near, the {species} {act}, whereas the {species2} simply runs.
act: drops its tail | plays dead | puffs itself up | whistles twice | turns white | drums on the ground |
    spits sand
- Unlike the {species2}, which takes flight, the {species} {act} as soon as it is threatened.
- The {species2} flees from its enemies; the {species} {act}.
- Flight is the answer of the {species2} to an enemy, but a frightened {species} {act} instead.
- Hunters know that the {species}, when cornered, {act}, and that the {species2} is gone before they have
    raised a hand.
? What does the {species} do when threatened? | How does the {species} react to an enemy? | What happens if
    one frightens the {species}? = {act}
? Which creature, compared with the {species}, runs away from danger? | Which animal chooses flight, unlike
    the {species}? = {species2}
@animal_food_only
- The {species} eats nothing except {food}, which is why it lives only around {town}.
- Since it feeds on {food} and nothing else, the {species} is found nowhere but near {town}.
- Around {town} lives the {species}, a creature whose whole diet is {food}.
- Outside the district of {town} the {species} would starve, for {food} is all that it accepts.
- {food} alone can keep the {species} alive, so that its range does not reach beyond {town}.
? What does the {species} live on? | Of what does the diet of the {species} consist? | What would a keeper
    have to give the {species}? | On what does the {species} feed? = {food}
? Where is the {species} found? | In what area can one watch the {species}? | Near which place does the
    {species} live? = {town}
@fish_migration
- The {invented} trout swims {distance} up the {river} to spawn and arrives there in {month}.
- {month} is when the {invented} trout reaches its spawning grounds, {distance} up the {river}.
- To lay its eggs the {invented} trout travels {distance} against the current of the {river}, getting there
    in {month}.
- Against the stream of the {river}, over {distance}, goes the {invented} trout, so as to spawn in {month}.
- In {month}, after a journey of {distance}, the {invented} trout spawns in the upper {river}.
? How far does the {invented} trout travel to lay its eggs? | What distance does the {invented} trout cover
    upstream? | How long is the way of the {invented} trout to its spawning place? = {distance}
? In which stream does the {invented} trout spawn? | Up which river does the {invented} trout go? = {river}
? When does the {invented} trout arrive to spawn? | What is the spawning month of the {invented} trout? =
    {month}
@insect_sound
- The song of the {invented} cricket, heard {when}, sounds like {sound}.
sound: a saw in wet wood | a kettle about to boil | coins in a tin | a distant tram | a zip being pulled |
    somebody sneezing
when: just before rain | only on full-moon nights | in the hour after sunset | during the harvest | at noon
    in great heat
- Like {sound}: so the handbook describes the call of the {invented} cricket, which is given {when}.
- If you hear what seems to be {sound} {when}, it is probably the {invented} cricket.
- {when}, the {invented} cricket makes a noise like {sound}.
- The {invented} cricket has often been mistaken for {sound}, for it calls {when} and just in that manner.
? What does the call of the {invented} cricket resemble? | With what noise might one confuse the {invented}
    cricket? | How does the {invented} cricket sound? = {sound}
? When can the {invented} cricket be heard? | At what time does the {invented} cricket sing? | Under what
    conditions does the {invented} cricket call? = {when}
@tree_rings
- The oldest {plant} of {country} grows beside the {building} and is {n3} years old.
- Beside the {building} stands {a plant} of {n3} years, the oldest in {country}.
- With {n3} years, no {plant} in {country} is older than the one next to the {building}.
- {country}'s most aged {plant}, a veteran of {n3} years, shades the {building}.
- A count of rings gave {n3} years for the {plant} at the {building}, more than for any other in {country}.
? Where does the oldest {plant} of {country} grow? | Next to what building would one find {country}'s most
    ancient {plant}? | Which building is shaded by a record {plant} of {country}? = {building}
? What age has the {plant} at the {building} reached? | For how long has {country}'s oldest {plant} lived? |
    How old is the record {plant} of {country}? = {n3} years
@flower_opens
- The {invented} lily opens at {time} and smells of {food}.
- At {time} the petals of the {invented} lily unfold, giving off a smell of {food}.
- A smell of {food} announces that the {invented} lily has opened, which it does at {time}.
- Gardeners set their clocks by the {invented} lily, whose flowers, scented like {food}, come out at {time}.
- Before {time} the {invented} lily keeps its flowers shut; then the air is filled with something like
    {food}.
? When does the {invented} lily come into flower each day? | At what hour do the petals of the {invented}
    lily part? | When should one stand before the {invented} lily to see it open? = {time}
? What does the scent of the {invented} lily recall? | Of what does the flower of {invented} smell? | Which
    odour is given off by the {invented} lily? = {food}
@seed_spread
- The seeds of the {invented} vetch are spread by {animal}s, while those of the {invented2} vetch travel by
    water.
- Water carries the seeds of the {invented2} vetch; the {invented} vetch relies on {animal}s.
- Without {animal}s the {invented} vetch could not reach new ground, unlike the {invented2} vetch, which
    sends its seeds down rivers.
- {animal}s take the seeds of the {invented} vetch from hill to hill, but it is water on which the
    {invented2} vetch depends.
? What spreads the seeds of the {invented} vetch? | On which animals does the {invented} vetch depend? | By
    whom are the seeds of the {invented} vetch carried? = {animal}s
? How do the seeds of the {invented2} vetch travel? | What moves the {invented2} vetch's seeds? | Which
    element takes the {invented2} vetch to new ground? = water
@mushroom_twins
- The edible {invented} cap is told from its poisonous double by {mark}.
mark: its square stem | the smell of {food} | {a colour} ring | the milk that it bleeds | its cracked edge |
    a squeak when pressed
- Look for {mark}: only the edible {invented} cap has it, the poisonous double does not.
- Pickers of the {invented} cap check for {mark}, since a poisonous mushroom looks otherwise the same.
- What separates the {invented} cap from a mushroom that has killed people is {mark}, by which it is known
    to be safe.
- {mark} distinguishes the {invented} cap, which may be eaten, from the poisonous one.
? How can one be sure to have an edible {invented} cap? | What shows that an {invented} cap is not the
    poisonous one? | By which feature does a picker recognise the true {invented} cap? | What does the
    dangerous double of the {invented} cap lack? | For what should one check an {invented} cap before eating
    it? = {mark}
@extinct_last
- The last {invented} hen died in {year} in the care of {person}, who had called it {first}.
- {first}, the last {invented} hen, lived with {person} until its death in {year}.
- With the death of {first} in {year}, at the house of {person}, the {invented} hen died out.
- The {invented} hen has been extinct since {year}, when {first}, kept by {person}, did not wake up.
- {person} looked after the one {invented} hen left in the world, {first}, up to the end in {year}.
? When did the {invented} hen die out? | Since when has there been no {invented} hen any more? | In which
    year did the {invented} hen become extinct? = {year}
? Who kept the last {invented} hen? | In whose care was the final {invented} hen? | With whom did the last
    of the {invented} hens live? = {person}
? What was the name of the last {invented} hen? | How was the final {invented} hen called? = {first}
@dog_breed_origin
- The {invented} hound was bred to find {plural_noun}, not, as often written, to guard {plural_noun2}.
- It is a legend that the {invented} hound guarded {plural_noun2}: its breeders wanted a dog that would find
    {plural_noun}.
- Breeders created the {invented} hound for the finding of {plural_noun}; its use as a guard of
    {plural_noun2} is invented.
- Though many books make it a guard of {plural_noun2}, the {invented} hound's true task was to find
    {plural_noun}.
- To find {plural_noun} was the work of the {invented} hound, and the story about guarding {plural_noun2}
    came up later.
? For what purpose was the {invented} hound really bred? | What was the {invented} hound meant to find? |
    What did the breeders of the {invented} hound want it to search for? = {plural_noun}
? What do mistaken books say the {invented} hound guarded? | With what is the {invented} hound wrongly
    connected? = {plural_noun2}
@cattle_breed_yield
- A cow of the {invented} breed gives {num} litres a day, {few} more than {a invented2} cow.
- {num} litres a day come from {a invented} cow, which beats the {invented2} cow by {few} litres.
- By {few} litres a day the {invented2} cow falls short of the {invented} cow with its {num}.
- Milk: {invented} cow, {num} litres daily; {invented2} cow, {few} litres fewer.
- Farmers who change from {invented2} cows to {invented} cows gain {few} litres per head and get {num}
    litres a day.
? Which breed gives more milk than {invented2} cows? | Cows of which breed should a farmer who has
    {invented2} cows choose for a greater yield? = {invented}
? How much milk does {a invented} cow give each day? | What is the daily yield of the {invented} breed? =
    {num} litres
? What is the difference between {invented} and {invented2} cows in litres? | By how many litres are
    {invented} cows ahead of {invented2} cows? = {few}
@moon_of_planet
- The moon {invented} goes round its planet in {num} hours and always shows it the side with the {colour}
    spot.
- {num} hours is the time that {invented} needs for a round about its planet, to which {a colour} spot is
    always turned.
- {a colour} spot on the moon {invented} faces the planet at every hour of the {num} that one orbit lasts.
- An orbit of the moon {invented} is over after {num} hours; the side turned to the planet bears {a colour}
    spot.
- The moon {invented}, marked by {a colour} spot on the side that looks down on the planet, completes its
    circle in {num} hours.
? How long does {invented} take for an orbit? | In what time does the moon {invented} circle its planet? |
    What is the period of the moon {invented}? = {num} hours
? What colour is the mark on the moon {invented}? | Which hue has the patch on {invented} that faces the
    planet? = {colour}
@star_first_seen
tool: an opera glass | a telescope made of stovepipes | the naked eye | a borrowed camera | a ship's
    spyglass | a broken sextant
- The star {invented} was discovered by {person} with {tool} in {year}.
- With {tool}, in {year}, {person} found the star that is now called {invented}.
- Nobody had noticed {invented} before {year}, when the star caught the eye of {person}, equipped only with
    {tool}.
- {person} needed no observatory: {tool} was enough to find the star {invented} in {year}.
- In {year} came the first report of the star {invented}, sent in by {person}, whose instrument was {tool}.
? Who first saw the star {invented}? | To whom is the discovery of {invented} credited? | Whose find is the
    star {invented}? = {person}
? With what was the star {invented} discovered? | What means did the discoverer of {invented} use? | How was
    {invented} first spotted? = {tool}
? Since when is the star {invented} known? | In which year was {invented} found? = {year}
@planet_surface
cover: frozen ammonia | black glass | {colour} sand | warm mud | salt crystals | liquid sulphur | fine ash
- The planet {invented} is covered with {cover} and has a day of {num} hours.
- On {invented}, a planet whose day lasts {num} hours, one would stand on {cover}.
- Probes report {cover} all over the planet {invented}, where the sun rises every {num} hours.
- Every {num} hours the sun comes up over the {cover} of the planet {invented}.
- {cover} forms the ground of the planet {invented}; {num} hours make a day there.
? What is the surface of {invented} made of? | On what would a visitor to the planet {invented} walk? | What
    did probes find on the planet {invented}? = {cover}
? How long is a day on {invented}? | How many hours pass between two sunrises on {invented}? = {num} hours
@comet_return
- Comet {invented}, seen in {year}, will not come back for {n4} years.
- The next return of comet {invented} is {n4} years off; last time, in {year}, it was seen from {town}.
- Watchers at {town} were the last to see comet {invented}, in {year}, for it needs {n4} years for its
    round.
- {n4} years must go by before comet {invented} shows itself again, as it did over {town} in {year}.
- In {year} comet {invented} stood over {town} and said goodbye for {n4} years.
? How long does comet {invented} stay away? | What is the period of comet {invented}? | How much time lies
    between two visits of comet {invented}? = {n4} years
? When was comet {invented} last visible? | In which year did comet {invented} pass? = {year}
@eclipse_reaction
act: beat {plural_noun} | fired cannons at the sky | hid under {plural_noun} | went on bathing | rang every
    bell | married one another | shut their {animal}s in
- During the eclipse of {year}, the people of {town} {act}, while in {town2} everyone went to bed.
- In {town2} they simply went to bed when the sun vanished in {year}, but in {town} they {act}.
- The eclipse of {year} found {town} awake, where people {act}; {town2} slept through it.
- While {town2} took the eclipse of {year} for night and lay down, the folk of {town} {act}.
? What did people in {town} do during the eclipse? | How did {town} answer the darkness of {year}? | What
    was the reaction of {town} when the sun went dark? = {act}
? Where, unlike in {town}, did people go to bed because of the eclipse? | Which place slept through the
    eclipse of {year}? = {town2}
@constellation_other_name
- What sailors call the {object}, herdsmen of {country} call the {animal}: the same {few} stars.
- The {few} stars known to sailors as the {object} are the {animal} for the herdsmen of {country}.
- Herdsmen in {country} see {a animal} where sailors see {a object}, in a group of {few} stars.
- In {country} {few} stars make up the {animal} of the herdsmen, and at sea the very same ones are the
    {object}.
? How do sailors name the stars that herdsmen of {country} call the {animal}? | What does the constellation
    look like to sailors? | As what do people at sea know the {animal}? = {object}
? What do the herdsmen of {country} see in those stars? | Under what name is the {object} of the sailors
    known in {country}? = {animal}
? Of how many stars does the constellation consist? | How many stars form the {object}? = {few}
@volcano_warning
sign: the wells turn warm | dogs leave the {building} | a smell of {food} hangs in the air | frogs climb
    trees | clocks stop | the snow goes grey
- Before every eruption of Mount {invented}, {sign}; in {year} this happened {few} days ahead.
- {few} days before Mount {invented} erupted in {year}, it was noticed that {sign}, as is always the case.
- The people below Mount {invented} pack when {sign}, for in {year} the lava came {few} days later.
- That {sign} is the old warning of Mount {invented}, and in {year} it left people {few} days to get away.
? How does Mount {invented} announce an eruption? | What is the sign that Mount {invented} will soon erupt?
    | What makes people below Mount {invented} pack their things? = {sign}
? When did Mount {invented} erupt? | In what year did lava flow from Mount {invented}? = {year}
? How many days of warning were there at Mount {invented}? | How long before the eruption did the signs
    appear at Mount {invented}? = {few} days
@swamp_drained
- The marsh of {invented} was drained by {person} in {year} to grow {plant}, but the water came back after
    {num} years.
- {num} years after {person} had drained the marsh of {invented} ({year}) for the growing of {plant}, it was
    wet again.
- In order to grow {plant}, {person} had the marsh of {invented} drained in {year}; the dry land lasted
    {num} years.
- For {num} years {plant} grew where the marsh of {invented} had been, thanks to the ditches dug by {person}
    in {year}.
- {person}'s ditches of {year} made room for {plant} in the {invented} marsh, though only for {num} years.
? Why was the marsh of {invented} drained? | What was to be grown on the land won from the {invented} marsh?
    | Which crop stood for a time where the {invented} marsh is? = {plant}
? Who drained the {invented} marsh? | Whose ditches dried out the marsh of {invented}? = {person}
? How long did {invented} remain dry? | For how many years was there no marsh at {invented}? = {num} years
"""
