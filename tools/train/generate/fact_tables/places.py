# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about places that people built or live in (the language is described in facts_format.py)."""

TABLE = """
@ town | towns | it | {town} / {invented} | place, community
# population | big_number
- has * inhabitants | is home to * people | counts * souls | The population of _ is * |
  At the last census, * people lived in _ | _ has grown to * inhabitants
? What is the population of _? | How many people live in _? | How many inhabitants does _ have? |
  How big is _: how many people? | What did the last census find in _?
> has fewer inhabitants : has more inhabitants
# mayor | person
- is governed by * | has * as its mayor | elected * last spring | The mayor of _ is * |
  * was elected mayor of _ | The town hall of _ is run by *
? Who is the mayor of _? | Who governs _? | Who runs the town hall of _? | Whom did _ elect? |
  Which person heads the council of _?
# river | form the {river} / the {river} / the Little {river}
- lies on * | was built on the banks of * | * flows through _ |
  Every spring, * floods the lower streets of _ | Boats reach _ by *
? On which river does _ lie? | Which river flows through _? | By which river do boats reach _? |
  What floods the lower streets of _ every spring?
+ year founded; found; foundation; of foundation
# main industry |
  of the making of {plural_noun}/the export of {food}/the repair of {vehicle}s/the weaving of {material}/the
  breeding of {animal}s
- lives by * | owes its wealth to * | depends on * | The main industry of _ is * |
  Most people in _ are employed in *
? What is the main industry of _? | By what does _ live? | In what are most people in _ employed? |
  To what does _ owe its wealth?
# market day | weekday
- holds its market on * | The market of _ is on * | Farmers bring their goods to _ on * |
  On *, the square of _ is full of stalls
? On which day is the market of _? | When is the square of _ full of stalls? |
  When do farmers bring their goods to _? | What is the market day of _?
# twin town | town
- is twinned with * | has a twin in * | The twin town of _ is * | _ sends its brass band to * every year |
  * and _ are twin towns
? With which town is _ twinned? | What is the twin town of _? | Where does _ send its brass band? |
  Which place is the partner of _?
# speciality | dish
- is famous for its * | serves its guests * | The speciality of _ is * |
  Nobody leaves _ without a taste of * | The cooks of _ are proud of their *
? What is the speciality of _? | For what dish is _ famous? | What do guests eat in _? |
  Of what are the cooks of _ proud?
# altitude | q 3 1900 metres|feet
- lies * above the sea | is * above sea level | The altitude of _ is * | _ was built at a height of *
? How high above the sea does _ lie? | What is the altitude of _? | At what height was _ built?
> lies lower : lies higher
# post code | code
- has the post code * | Letters to _ need the post code * | The post code of _ is * |
  Write * on every letter to _
? What is the post code of _? | Which code must stand on letters to _? |
  What do you write on a letter to _ besides the street?
+ symbol
+ nickname
#- disaster | form the flood of {year} / the fire of {year} / the plague of {year} / the storm of {year} /
  the earthquake of {year}
- was almost destroyed by * | never forgot * | lost half its houses in * |
  Old people in _ still speak of * | The worst day in the history of _ came with *
? What almost destroyed _? | Of what do old people in _ still speak? |
  In which disaster did _ lose half its houses? | What was the worst event in the history of _?

@ bridge | bridges | it | the {invented} Bridge / the {last_name} Bridge / {town} Bridge |
  structure, crossing
+ maker designed; designed; engineer; person
+ year built; built; construction; of construction
+ size long; length; 20 2400 metres|feet|yards
# river below | form the {river} / the {river} Canal / the {river} Valley
- crosses * | spans * | carries the road over * | Under _ flows * | To get over *, people use _ |
  Before _, there was only a ferry across *
? What does _ cross? | Which water flows under _? | Over what does _ carry the road? |
  What can people get over by means of _?
+ material of granite/oak/steel/limestone/concrete/wrought iron/brick/basalt/sandstone/{invented} stone/
  {invented} steel
+ count arches; 2 40; stands on; of
+ cost build; built
+ price crossing; toll
# load limit | q 2 90 tonnes|tons
- bears up to * | is closed to lorries of more than * | The load limit of _ is * |
  No vehicle above * may use _
? What is the load limit of _? | How much does _ bear? | Above what weight may vehicles not use _?
+ namesake
#- reason for closure |
  of cracks in the {material}/a collision with a {vehicle}/a nest of {animal}s/a lawsuit by
  {organisation}/rust in the cables
- was closed because of * | had to be shut on account of * | The reason for the closure of _ was * |
  It was * that closed _ for a year
? Why was _ closed? | What was the reason for the closure of _? | What closed _ for a year? |
  On what account was _ shut?
# daily traffic | big_number
- carries * vehicles a day | is used by * people a day | Every day, * people cross _ |
  The daily traffic over _ is *
? How many cross _ every day? | What is the daily traffic over _? | How busy is _: how many a day?

@ castle | castles | it | {invented} Castle / Castle {invented} / {town} Castle | fortress, stronghold
+ place
+ maker built; built; builder; person
+ old_year built; built; construction; of construction
+ count towers; 2 19; has; of
#- besieger | form the army of {person} / the men of {town} / the {invented} brothers /
  the king of {country}
- was besieged by * | held out against * | resisted * | * besieged _ in vain | Before the walls of _ stood *
? Who besieged _? | Against whom did _ hold out? | Who stood before the walls of _? |
  Which enemy did _ resist?
+ owner person
# ghost |
  of a headless {job}/a weeping {job}/a grey lady with a {object}/a {animal} without eyes/a child with a
  {object}
- is haunted by * | has a ghost, * | At midnight, * walks through _ | The ghost of _ is * |
  Guests of _ claim to have seen *
? What haunts _? | What is the ghost of _? | What walks through _ at midnight? |
  What do guests of _ claim to have seen?
+ price a guided tour; price of a tour
+ size thick; wall thickness; 2 9 metres|yards
# hidden treasure | form a chest of {plural_noun} / a {material} {thing} / the crown of {country} /
  nine {plural_noun}
- is said to hide * | keeps * in its cellar | According to legend, * lies under _ |
  Treasure hunters look for * at _
? What is said to be hidden in _? | What lies under _ according to legend? |
  What do treasure hunters look for at _?
+ reason cause of the ruin; fell into ruin;
  a fire in the kitchen/a quarrel between {first_name} and {first_name}/the death of {person}/a shortage of
  {material}/{disease} among the guards
+ visitors

@ farm | farms | it | {invented} Farm / {last_name}'s Farm / Upper {invented} Farm / {plant} Farm | holding
+ owner person
+ place
# area | q 9 2900 acres|hectares
- covers * | has * of land | farms * | The land of _ amounts to * | The area of _ is *
? How much land does _ have? | What is the area of _? | How large is _? | To what does the land of _ amount?
> is smaller : is larger
# main crop | form {food}s / winter {noun} grass / {plant}s / organic {food}s / {food}s and {food}s
- grows * | lives by its * | The fields of _ are full of * | The main crop of _ is * |
  From _ come the best * of the county
? What does _ grow? | What is the main crop of _? | Of what are the fields of _ full? | What comes from _?
+ count cows; 3 480; keeps; on
# name of the dog | first_name
- is guarded by a dog called * | The dog of _ is called * | On _, a dog named * barks at every stranger |
  The dog * guards _
? What is the dog of _ called? | What is the name of the dog that guards _? |
  Who barks at every stranger on _?
# newest machine | vehicle
- bought a * last year | has a * as its newest machine | The newest machine of _ is a * |
  In the barn of _ stands a *
? What is the newest machine of _? | What did _ buy last year? | What stands in the barn of _?
+ price a basket of eggs; egg price
#- bad year | year 1870 2023
- lost its harvest in * | nearly failed in * | The worst year of _ was * | In *, _ almost had to be sold
? What was the worst year of _? | When did _ lose its harvest? | In which year did _ almost have to be sold?
> had its worst year earlier : had its worst year later
#- cause of the lost harvest |
  of {noun} beetles/a plague of {animal}s/hail/late frost/{disease} among the {animal}s/a broken {object}
- lost a harvest to * | was ruined for a year by * | The harvest of _ was destroyed by *
? What destroyed the harvest of _? | To what did _ lose a harvest? | What ruined _ for a year?
+ phone
+ symbol

@ railway line | railway lines | it | the {town} Line / the {invented} Railway /
  the {invented} Valley Line | railway, line
+ year opened; open; opening; of opening
# terminus | town
- ends in * | runs as far as * | The last station of _ is * | Whoever stays on _ to the end arrives in * |
  The terminus of _ is *
? Where does _ end? | What is the terminus of _? | What is the last station of _? |
  Where does one arrive at the end of _?
+ size long; length; 4 900 kilometres|miles
+ count stations; 3 70; has; on
+ count tunnels; 2 60; passes through; on
+ maker built; built; engineer; person
# first train | time
- sends out its first train at * | The first train on _ leaves at * | Early risers can take _ at *
? When does the first train on _ leave? | At what time can early risers take _? |
  When does _ send out its first train?
+ colour carriages
+ price a single ticket; fare
#- reason for closure |
  of a landslide near {town}/a lack of passengers/a strike of the {job}s/rising prices of {material}/a
  collapsed tunnel
- was closed because of * | had to close after * | It was * that closed _ |
  The reason for the closure of _ was *
? Why was _ closed? | What was the reason for the closure of _? | What closed _?
+ speed 30 320 kilometres an hour|miles an hour
+ nickname

@ airport | airports | it | {town} Airport / {invented} International / {last_name} Airport | airfield
# code | of {code}
- has the code * | is listed under the code * | The code of _ is * | On luggage labels, _ appears as *
? What is the code of _? | How does _ appear on luggage labels? | Under which code is _ listed?
+ count runways; 2 8; has; at
# distance from the city | q 3 70 kilometres|miles
- lies * from the city | is * outside the city | From the city to _ it is * | A taxi has to drive * to _
? How far is _ from the city? | What is the distance between _ and the city? |
  How far does a taxi have to drive to _?
> is closer to its city : is farther from its city
# largest airline | organisation
- is the base of * | serves mostly * | Most planes at _ belong to * | The largest airline at _ is *
? Which airline is the largest at _? | To whom do most planes at _ belong? | Of which airline is _ the base?
+ new_year opened; open; opening; of opening
+ visitors
+ namesake
+ cost build; built
# problem |
  of {animal}s on the runway/fog from the {river}/a shortage of {job}s/noise complaints from {town}/broken
  {plural_noun}
- struggles with * | suffers from * | The greatest problem of _ is * | Flights at _ are delayed by *
? With what does _ struggle? | What is the greatest problem of _? | What delays flights at _?
+ role director; run; runs
+ price a day of parking; price of parking

@ mine | mines | it | the {invented} Mine / the {adjective} {noun} Mine / {last_name}'s Pit | pit
# product | form copper / tin ore / rock salt / silver / coal / lead / {invented} ore / {invented} ore /
  iron ore / {invented} marble / slate / gypsum / sulphur
- produces * | was dug for * | yields * | Out of _ comes * | Men go down into _ for * | The wealth of _ is *
? What does _ produce? | What comes out of _? | For what was _ dug? | What do men go down into _ for?
+ place
+ size deep; depth; 30 2900 metres|feet
+ owner organisation
+ year opened; open; opening; of opening
+ count miners; 12 4900; employs; in
#- accident |
  of a gas explosion/a flood in shaft {number_word}/a broken rope/a fire in the {object} store/a rockfall
  under {town}
- was closed for a month after * | will always be remembered for * | The worst accident in _ was * |
  Eleven men died in _ through *
? What was the worst accident in _? | For what will _ be remembered? | Through what did men die in _?
#- hero of the accident | person
- owes many lives to * | * pulled nine men out of _ | The hero of _ was * | It was * who went back into _
? Who was the hero of _? | Who pulled men out of _? | To whom does _ owe many lives?
# yearly output | q 200 90000 tonnes|tons
- brings up * a year | produces * a year | The yearly output of _ is * | Every year, * leave _
? What is the yearly output of _? | How much does _ bring up in a year? | How much leaves _ every year?
> has a smaller output : has a larger output
# songbird | species
- keeps a * against gas | The miners of _ take a * down with them | In the lamp room of _ lives a *
? Which animal do the miners of _ take down with them? | What lives in the lamp room of _? |
  What does _ keep against gas?
+ discoverer

@ house | houses | it | {invented} House / {last_name} Manor / {plant} Cottage /
  number {number_word}, {last_name} Street | home, property
+ owner person
+ year built; built; construction; of construction
+ count rooms; 3 140; has; in
+ colour front door
#- purchase price | money
- was sold for * | changed hands for * | The last buyer of _ paid * | The purchase price of _ was *
? For how much was _ sold? | What did the last buyer of _ pay? | What was the purchase price of _?
# tree at the door | plant
- has a * in front of its door | stands behind a * | In front of _ grows a * | A * hides _ from the road
? What grows in front of _? | Which plant hides _ from the road? | Behind what does _ stand?
# hiding place of the key |
  of under a {object}/behind the {object}/inside a {material} {thing}/below the third stair/in a {object} on
  the wall
- has its spare key * | The spare key of _ lies * | To get into _, look * | They keep a key to _ *
? Where is the spare key of _? | Where should one look to get into _? | Where do they keep a key to _?
#- former inhabitant | person
- was once the home of * | sheltered * during the war | * once lived in _ | A plaque on _ recalls * |
  In the attic of _, * wrote letters
? Who once lived in _? | Whom does the plaque on _ recall? | Of whom was _ once the home? |
  Who wrote letters in the attic of _?
#- hidden find | form a {object} / {number_word} {plural_noun} / a letter from {person} /
  the skeleton of a {animal} / a {material} {thing}
- hid * under its floor | surprised its owners with * | Under the floor of _ workers found * |
  When they repaired _, * came to light
? What was found under the floor of _? | What came to light when they repaired _? |
  What did _ hide under its floor?
+ material material
+ address
"""
