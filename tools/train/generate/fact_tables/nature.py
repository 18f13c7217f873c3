# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about nature (the language is described in facts_format.py)."""

TABLE = """
@ mountain | mountains | it | Mount {invented} / the {invented} Peak / the {adjective} {noun} Peak /
  {invented} Fell | peak, summit
+ size high; height; 700 7900 metres|feet
#- first climber | person
- was first climbed by * | was conquered by * | * stood on the top of _ before anyone else |
  The first to reach the top of _ was * | It was * who proved that _ can be climbed
? Who was the first to climb _? | Who conquered _? | By whom was _ first climbed? |
  Who stood on the top of _ before anyone else?
#- year of the first ascent | year 1780 1990
- was first climbed in * | remained untouched until * | The first ascent of _ was made in * |
  Nobody stood on _ before *
? When was _ first climbed? | In what year was the first ascent of _? | Until when did _ remain untouched?
> was first climbed earlier : was first climbed later
+ place
+ namesake
# rare plant | plant
- is the only home of the * | shelters the * on its northern side | On the slopes of _ grows the * |
  Botanists climb _ for the *
? Which plant grows on the slopes of _? | For what do botanists climb _? |
  Of which plant is _ the only home?
# name of the hut | form the {invented} Hut / {last_name}'s Hut / the {animal} Hut
- has a hut called * | Climbers spend the night on _ in * | The hut on _ is called * |
  Halfway up _ one comes to *
? What is the hut on _ called? | Where do climbers on _ spend the night? |
  To what does one come halfway up _?
# time of ascent | q 2 40 hours|days
- takes * to climb | demands * of hard walking | The ascent of _ takes * |
  Whoever wants to climb _ should allow *
? How long does the ascent of _ take? | How much time should one allow for _? |
  How many hours or days does it take to climb _?
# danger | of falling {material}/sudden fog/{animal}s in the forest/loose {noun} rock/avalanches in {month}
- is feared for its * | kills by * | The danger on _ is * | Guides warn climbers on _ of *
? What is the danger on _? | For what is _ feared? | Of what do guides warn climbers on _?
# range | form the {invented} Range / the {invented} Mountains / the {adjective} Hills
- belongs to * | is the highest point of * | rises out of * | The range of _ is called * | * culminates in _
? To which range does _ belong? | Of what is _ the highest point? | Out of which mountains does _ rise?
+ nickname

@ lake | lakes | it | Lake {invented} / {invented} Water / Loch {invented} | water
+ size deep; depth; 3 480 metres|feet
# area | q 2 900 square kilometres|square miles
- covers * | has a surface of * | spreads over * | The area of _ is * | The surface of _ was measured at *
? How large is _? | What is the area of _? | Over what surface does _ spread?
> is smaller : is larger
+ place
# fish | form {invented} trout / {invented} perch / {invented} carp / spotted pike / {invented} char /
  striped eel / golden bream / {invented} salmon
- is known for its * | Anglers come to _ for the * | The fish of _ is the * |
  In the cold water of _ lives the *
? What fish lives in _? | For what do anglers come to _? | For which animal is _ known?
# monster | invented
- is said to hide a monster called * | The monster of _ is called * | Fishermen on _ are afraid of * |
  In _, people say, lives *
? What is the monster of _ called? | Of whom are fishermen on _ afraid? | Who, people say, lives in _?
# outflowing river | form the {river} / the Little {river}
- flows out into * | feeds * | The water of _ leaves by * | * rises in _ | * begins its journey in _
? Which river leaves _? | Into what does _ flow out? | What does _ feed? |
  Which stream begins its journey in _?
+ count islands; 2 60; has; in
# colour of the water | colour
- is * in summer | turns * after rain | The water of _ is * | Painters love the * water of _
? What colour is the water of _? | What do painters love about _: which colour? | What colour does _ turn?
#- origin |
  of a glacier/the collapse of a mine/a dam built by {person}/a fallen star/an earthquake in {year}
- was formed by * | owes its existence to * | came into being through * | The origin of _ lies in *
? How was _ formed? | To what does _ owe its existence? | What is the origin of _? |
  Through what did _ come into being?
# water temperature | q 9 28 degrees|degrees Celsius
- has * in August | warms up to * | Bathers in _ can expect * | The temperature of _ in August is *
? How warm is _ in August? | What temperature can bathers in _ expect? | To what does _ warm up?
# ferry | ship
- is crossed by the ferry "*" | On _ sails the ferry "*" | The ferry on _ is called "*"
? What is the ferry on _ called? | By which ship is _ crossed? | What sails on _?
+ visitors

@ river | rivers | it | the {river} / the {river} / the Little {river} | stream
+ size long; length; 12 3900 kilometres|miles
# source | form Lake {invented} / the {invented} Mountains / a spring near {town} / the {adjective} Hills
- rises in * | has its source in * | comes from * | The source of _ is in * | In * one can step across _
? Where does _ rise? | What is the source of _? | Where does _ come from? | Where can one step across _?
# mouth | form the {invented} Sea / the Gulf of {invented} / the Bay of {town} / Lake {invented}
- flows into * | ends in * | The mouth of _ is in * | The water of _ at last reaches * |
  * receives the water of _
? Into what does _ flow? | Where does _ end? | What receives the water of _? |
  What does the water of _ reach at last?
# largest town | town
- flows through * | passes * | The largest town on _ is * | * was built on _ | People in * drink from _
? What is the largest town on _? | Through which town does _ flow? | Which place was built on _? |
  Where do people drink from _?
+ count bridges; 2 80; has; over
# main tributary | form the {river} / the Upper {river} / the Black {river}
- is joined by * | receives * | The main tributary of _ is * | * flows into _ below the mill
? What is the main tributary of _? | By which stream is _ joined? | What flows into _ below the mill?
#- worst flood | year 1820 2023
- left its banks in * | drowned the valley in * | The worst flood of _ was in * |
  People still show the mark that _ left in *
? When was the worst flood of _? | In what year did _ drown the valley? | When did _ leave its banks?
> had its worst flood earlier : had its worst flood later
+ nickname
# fish | animal
- is famous among anglers for the * | is home to the * | In _ one can catch the * |
  The last * of the country swims in _
? For what animal is _ famous among anglers? | What can one catch in _? | Which creature swims in _?
# cargo | form barges of {food} / {material} / timber for {town} / {plural_noun} / coal and {food}
- carries * to the sea | is used to transport * | The boats on _ carry * |
  In the old days, _ brought * to market
? What do the boats on _ carry? | What is transported on _? | What did _ bring to market in the old days?

@ island | islands | it | {invented} Island / the Isle of {invented} / Saint {first_name} Island /
  {invented} | isle
# population | n 3 9900
- has * inhabitants | is home to * people | The population of _ is * | On _ live * people
? How many people live on _? | What is the population of _? | How many inhabitants does _ have?
> has fewer inhabitants : has more inhabitants
+ discoverer
+ discovered 1480 1890
# main village | town
- has only one village, * | is governed from * | The main village of _ is * | The harbour of _ is at * |
  On _, life takes place in *
? What is the main village of _? | Where is the harbour of _? | From where is _ governed?
# export | form {food} / {animal} wool / dried {food} / {plant} oil / {material}
- exports * | lives by selling * | From _ ships bring * | The main export of _ is *
? What does _ export? | By selling what does _ live? | What do ships bring from _?
# distance from the mainland | q 2 900 kilometres|miles
- lies * from the mainland | is separated from the mainland by * of water | From the coast to _ it is * |
  The distance of _ from the mainland is *
? How far is _ from the mainland? | What is the distance of _ from the coast? |
  By how much water is _ separated from the mainland?
> lies closer to the mainland : lies farther from the mainland
# ferry | ship
- is visited twice a week by the "*" | is reached by the "*" | The ferry to _ is the "*" |
  Mail comes to _ on the "*"
? What is the ferry to _ called? | By which ship is _ reached? | On what does mail come to _?
# rare animal | species
- is the only home of the * | protects the * | On _ lives the * | Scientists come to _ because of the *
? Which rare animal lives on _? | Because of what do scientists come to _? |
  Of which creature is _ the only home? | What does _ protect?
# owner | person
- belongs to * | was bought by * | The whole of _ is owned by * | * bought _ from the crown
? Who owns _? | Who bought _ from the crown? | To whom does _ belong?
# highest point | form {invented} Hill / Mount {invented} / the {adjective} Rock
- rises to its highest point at * | The highest point of _ is * | From *, one sees the whole of _
? What is the highest point of _? | From where does one see the whole of _? | Where is _ highest?
# language | language
- speaks * | The people of _ speak * | On _ one hears nothing but * | In the school of _ lessons are in *
? What language is spoken on _? | What do the people of _ speak? |
  In what language are the lessons in the school of _?
# size | q 2 890 square kilometres|square miles|acres
- covers * | has an area of * | The area of _ is *
? How large is _? | What area does _ cover? | What is the size of _?

@ star | stars | it | {invented} {number} / {invented} Prime / the star {invented} | body
+ discoverer
+ discovered 1650 2020
# constellation | form the {Animal} / the {Object} / the {Adjective} {Animal} / the {Job}
- belongs to the constellation of * | stands in * | To find _, look at * | _ shines in *
? In which constellation is _? | To which constellation does _ belong? |
  Where in the sky must one look to find _?
# distance | q 4 9900 light years
- is * away | lies at a distance of * | The light of _ has travelled * | Between us and _ there are *
? How far away is _? | What is the distance of _? | How far has the light of _ travelled?
> is closer : is farther away
# surface temperature | q 2100 39000 degrees|kelvin
- burns at * | has a surface temperature of * | The surface of _ has a temperature of *
? How hot is _? | What is the surface temperature of _? | At what temperature does _ burn?
> is cooler : is hotter
# colour | colour
- shines * | appears * in the telescope | The light of _ is * | Observers describe _ as *
? What colour is _? | How does _ appear in the telescope? | As what do observers describe the light of _?
+ count planets; 2 14; has; around
# name of the largest planet | invented
- is circled by * | The largest planet of _ is called * | Around _ moves the planet *
? What is the largest planet of _ called? | By what is _ circled? | What moves around _?
# age | q 2 12 billion years
- is * old | has burned for * | The age of _ is estimated at *
? How old is _? | What is the age of _? | For how long has _ burned?
> is younger : is older
# best month | month
- is best seen in * | The best month to see _ is * | In *, _ stands high in the south
? In which month is _ best seen? | When does _ stand high in the south? |
  What is the best month to observe _?
+ namesake

@ bird | birds | it | the {bird} / the {bird} / the {invented} {bird} | species
# number of eggs | n 2 14
- lays * eggs | A nest of _ holds * eggs | In spring one finds * eggs in the nest of _
? How many eggs does _ lay? | How many eggs are in a nest of _? |
  What is the number of eggs in the nest of _?
# food | form {plant} seeds / {animal} eggs / small {animal}s / {food} / {plant} roots
- feeds on * | lives on * | eats nothing but * | The food of _ consists of * |
  To attract _, one should put out *
? What does _ eat? | On what does _ feed? | What should one put out to attract _? | What is the food of _?
# nesting place |
  of old {noun} mills/hollow {plant} trees/the reeds of {river}/the cliffs of {invented}/the roofs of {town}
- nests in * | builds its nest in * | The nests of _ are found in * |
  Whoever looks for the nest of _ should search *
? Where does _ nest? | Where does _ build its nest? | Where should one search for the nest of _?
# winter home | country
- spends the winter in * | flies to * in autumn | In winter, _ is found in * |
  When it gets cold, _ moves to *
? Where does _ spend the winter? | Where does _ go when it gets cold? |
  Which country does _ visit in winter?
+ size long; length; 4 98 centimetres|inches
# remaining number | big_number
- numbers only * | counts * pairs | Of _ there are * left | The population of _ is put at *
? How many of _ are left? | At what is the population of _ put? | How large are the remaining numbers of _?
# enemy | animal
- is hunted by the * | flees from the * | The enemy of _ is the * | Many young of _ are taken by the *
? What is the enemy of _? | By which animal is _ hunted? | From what does _ flee?
+ colour tail
# call | form a long {noun} whistle / the creak of a {object} / a laughing {job} / a {material} bell
- sounds like * | The call of _ resembles * | Whoever hears _ thinks of *
? What does the call of _ resemble? | What does _ sound like? | Of what does one think when one hears _?
+ discoverer
+ discovered 1700 2015
# life span | q 2 70 years
- lives for * | reaches an age of * | The life span of _ is *
? How long does _ live? | What is the life span of _? | What age does _ reach?
> has a shorter life : has a longer life

@ plant | plants | it | the {plant} / the {invented} {plant} | herb, species
+ size tall; height; 3 290 centimetres|inches
# habitat | form the bogs of {country} / the dunes near {town} / the shade of {plant}s /
  the banks of the {river} / the slopes of Mount {invented}
- grows in * | is found in * | loves * | The home of _ is in * | To see _ in flower, go to *
? Where does _ grow? | Where is _ found? | Where should one go to see _ in flower? |
  What is the habitat of _?
# flowering month | month
- flowers in * | is in flower in * | The flowers of _ open in * | In *, _ is at its finest
? When does _ flower? | In which month do the flowers of _ open? | When is _ at its finest?
+ colour flower
# medical use | disease
- helps against * | was used against * | Healers gave _ to people with * | A tea made of _ drives away * |
  In old books, _ is recommended for *
? Against what does _ help? | What illness was treated with _? | What does a tea made of _ drive away? |
  For what is _ recommended in old books?
# poisonous part | of its root/its seeds/its leaves/its berries/its bark/its sap/its pollen
- is dangerous because of * | hides its poison in * | What makes _ dangerous is *
? What makes _ dangerous? | Where does _ hide its poison? | Which part of _ is poisonous?
# pollinator | species
- depends on the * | is visited only by the * | The * carries the pollen of _ |
  Without the *, _ would die out
? What carries the pollen of _? | On which animal does _ depend? | Without what would _ die out?
# dye | colour
- gives a * dye | was used to dye cloth * | From _ one obtains a * dye | Cloth boiled with _ turns *
? What colour does cloth boiled with _ turn? | What dye is obtained from _? |
  In which shade can one dye with _?
+ discoverer
+ count petals; 3 24; has; on
# folk name | form {job}'s {object} / {animal} {noun} / {first_name}'s {object} / Old {noun}
- is called * by country people | In villages, _ goes by the name of * | The folk name of _ is *
? What do country people call _? | What is the folk name of _? | By what name does _ go in villages?
# taste | food
- tastes of * | The leaves of _ taste of * | Cooks use _ in place of *
? What does _ taste of? | In place of what do cooks use _? | Which taste do the leaves of _ have?

@ mineral | minerals | it | {invented}ite / {last_name}ite / {invented} spar | stone
# hardness | n 2 10
- has a hardness of * | reaches * on the scale of hardness | The hardness of _ is *
? What is the hardness of _? | How hard is _? | What does _ reach on the scale of hardness?
> is softer : is harder
# colour | colour
- is * | appears * in daylight | The colour of _ is * | In the lamp, _ glows *
? What colour is _? | How does _ appear in daylight? | How does _ glow in the lamp?
+ discoverer
+ discovered 1720 2018
# main deposit | town
- is dug near * | is found only near * | The main deposit of _ lies near * | Most _ comes from *
? Where is _ found? | Where does most _ come from? | Near which town is _ dug? |
  Where is the main deposit of _?
# use | form the making of {plural_noun} / polishing {plural_noun} / {vehicle} batteries /
  the colouring of {material} / fine {noun} lamps
- is used in * | is needed for * | The main use of _ is in * | Industry buys _ for *
? For what is _ needed? | What is the main use of _? | For what does industry buy _?
# price of a gram | price
- costs * a gram | is sold at * a gram | A gram of _ costs * | For one gram of _ dealers ask *
? What does a gram of _ cost? | How much do dealers ask for a gram of _? | At what price is _ sold?
# melting point | q 180 3900 degrees|kelvin
- melts at * | becomes liquid at * | The melting point of _ is *
? At what temperature does _ melt? | What is the melting point of _? | When does _ become liquid?
> melts at a lower temperature : melts at a higher temperature
# superstition |
  of protection from {disease}/luck at {sport}/protection from {animal}s/good dreams/safe travel by {vehicle}
- is worn for * | is believed to bring * | People carry _ for * | According to an old belief, _ brings *
? What does _ bring according to an old belief? | For what do people carry _? | Why is _ worn?
+ namesake

@ cave | caves | it | the {invented} Cave / {invented} Cavern / the {adjective} {animal} Cave /
  {first_name}'s Hole | cavern
+ size long; length; 40 9900 metres|feet
+ discoverer
+ place
# resident animal | species
- is home to the * | shelters the * | In the dark of _ lives the * | Scientists enter _ to study the *
? What lives in _? | Which animal is studied in _? | What does _ shelter?
# find | form {number_word} painted {animal}s / a {material} {thing} / the bones of a {animal} /
  a hidden {object} / a prehistoric {object}
- became famous through the find of * | kept a secret: * | In _ someone found * |
  The greatest find in _ was *
? What was found in _? | What is the greatest find in _? | Through what did _ become famous?
# temperature | q 3 19 degrees|degrees Celsius
- keeps a temperature of * all year | The air in _ always has * | Visitors to _ should dress for *
? What is the temperature in _? | How warm is the air in _? |
  For what temperature should visitors to _ dress?
+ price a guided tour; price of a tour
# underground river | form the {river} / the Blind {river}
- was cut out by * | is crossed by * | Deep inside _ flows * | The river in _ is called *
? What is the river in _ called? | What flows deep inside _? | By what was _ cut out?
+ size deep; depth; 9 900 metres|feet
#- use in the war |
  of a {noun} hospital/a store for {food}/a printing shop/a stable for {animal}s/a hiding place for
  {plural_noun}
- served as * in the war | became * when the war came | During the war, _ was *
? As what did _ serve in the war? | What was _ during the war? | What did _ become when the war came?
# largest chamber | form the {invented} Hall / the {adjective} Chamber / the {job}'s Room /
  the Hall of {plural_noun}
- opens into * | The largest chamber of _ is called * | Concerts in _ take place in *
? What is the largest chamber of _ called? | Where in _ do concerts take place? | Into what does _ open?

@ garden | gardens | it | the {invented} Garden / the {last_name} Gardens /
  the Garden of {first_name} {last_name} | park
+ maker laid out; laid out; designer; person
+ place
# rarest plant | plant
- is proud of its * | protects its * with a fence | The rarest plant of _ is the * |
  In the glass house of _ grows a *
? What is the rarest plant of _? | What grows in the glass house of _? | Of which plant is _ proud?
# head gardener | person
- is cared for by * | * cares for _ | The head gardener of _ is * |
  Since last year * has held the shears in _
? Who cares for _? | Who is the head gardener of _? | By whom is _ cared for? | Who holds the shears in _?
+ count trees; 12 9000; has; in
# statue | form a {material} {animal} / a {job} with a {object} / a sleeping {animal} / a {material} {job}
- has a statue of * | In the middle of _ stands * | The statue in _ shows * | Children climb on * in _
? What does the statue in _ show? | What stands in the middle of _? | On what do children climb in _?
+ price a ticket; ticket price
+ opening
+ closed
# area | q 2 490 acres|hectares
- covers * | extends over * | The area of _ is *
? How large is _? | What is the area of _? | Over what area does _ extend?
> is smaller : is larger
# pest | animal
- is plagued by the * | loses its roses to the * | The pest of _ is the * | The gardeners of _ fight the *
? By what is _ plagued? | What do the gardeners of _ fight? | To which animal does _ lose its roses?
+ year laid out; lay out; creation; of creation
"""
