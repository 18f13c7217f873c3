# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about kinds of people, nature and ideas (the language is described in facts_format.py)."""

TABLE = """
@ actor | actors | he | {person} | performer, player
# great role | form the {job} in "{title}" by {person} / King {first_name} / the {adjective} {job} / Doctor
  {invented} / the ghost of {first_name}
- became famous as * | played * more than any other part | The great role of _ was * | Audiences could not
  imagine anyone but _ as * | When * comes on stage, old people still think of _
? What was the great role of _? | As whom did _ become famous? | Which part is connected with _? | Which
  character could nobody but _ be? | Whom did _ play again and again?
# theatre | form the {invented} Theatre / the {town} Playhouse / the {last_name} / the Old {noun} Theatre
- belonged to the company of * | made the debut at * | The name of _ is carved above a dressing room at * |
  Night after night _ stood on the boards of * | * was the house to which _ stayed faithful
? At which theatre did _ act? | To what company did _ belong? | Where is the name of _ above a dressing
  room? | To which house did _ stay faithful? | On which boards did _ stand?
#- first film | form "{title}" / "{title}" / "The {adjective} {animal}"
- first appeared on the screen in * | had a tiny part in * | The first film of _ was * | The camera met _
  for the first time during the shooting of * | The screen career of _ began with *
? What was the first film of _? | In what did _ first appear on the screen? | With which picture did the
  screen career of _ begin? | In which film did the camera meet _ for the first time? | Where did _ have a
  tiny part?
#- disaster on stage | form the collapse of the {object} / a {animal} that ran in / a wig on fire / the
  wrong {object} in the last act / a laughing fit in the death scene
- will never forget * | had to go on in spite of * | The worst disaster of _ on stage was * | The audience
  roared when _ was interrupted by * | * spoilt the greatest evening of _
? What disaster happened to _ on stage? | What made the audience roar at _? | What interrupted _? | What
  spoilt the greatest evening of _? | In spite of what did _ have to go on?
# real name | form {first_name} {last_name} / {first_name} {last_name}
- was christened * | was born as * | Behind the stage name _ hides * | The passport of _ says * | At school
  _ was called *
? What is the real name of _? | What does the passport of _ say? | What was _ called at school? | How was _
  christened? | Who hides behind the stage name _?
# agent | person
- is represented by * | leaves all contracts to * | * haggles over the fees of _ | The agent of _ is * |
  Whoever wants to hire _ has to ring *
? Who is the agent of _? | Who haggles over _'s fees? | Whom does one ring to hire _? | To whom does _ leave
  the contracts? | By whom is _ represented?
#- highest fee | money
- was once paid * for one film | never earned more than * with a part | The highest fee of _ was * | To get
  _, the producers put * on the table | For * _ agreed to shave off the hair
? What was the highest fee of _? | How much was _ once paid? | What did the producers put on the table for
  _? | For how much did _ agree to be shaved? | What sum did _ get for the best-paid part?
# ritual before going on | form eating {food} / kissing a {object} / counting to {number} / walking
  backwards / touching a piece of {material}
- cannot go on without * | prepares for every entrance by * | Before the curtain rises, _ is busy with one
  thing, * | The ritual of _ is * | Stage hands leave _ alone for a minute of *
? What does _ do before going on? | What is the ritual of _? | How does _ prepare for an entrance? | With
  what is _ busy before the curtain rises? | What do stage hands let _ do in peace?
# stage partner | person
- acted for years beside * | was at the best with * | The favourite partner of _ on stage was * |
  Playwrights wrote love scenes for _ and * | When * left the company, _ lost the other half
? Who was the favourite partner of _? | Beside whom did _ act for years? | With whom did _ play love scenes?
  | Who was the other half of _ on stage? | Whose leaving hurt _ most?
+ birth 1860 1995
+ prize
+ spouse

@ refugee | refugees | he | {person} | exile, newcomer
# country of origin | country
- fled from * | had to leave * | The cradle of _ stood in * | It was from * that _ escaped with one bag |
  The passport that _ threw away had been issued by *
? From where did _ flee? | Which country did _ have to leave? | Who issued the passport that _ threw away? |
  Where did _'s life begin? | What was the homeland of _?
#- year of flight | year 1915 2023
- crossed the border in * | left home in * | The flight of _ began in * | In * _ locked the door and never
  came back | Since *, strangers have lived in the house of _
? When did _ flee? | In which year did _ cross the border? | Since what year have strangers lived in _'s
  house? | When did _ lock the door for the last time? | In what year did the flight of _ begin?
> fled earlier : fled later
# place of arrival | town
- found shelter in * | ended up in * | The long road of _ ended in * | In *, someone opened the door to _ |
  * took _ in
? Where did _ find shelter? | Where did the road of _ end? | Which place took _ in? | Where did someone open
  the door to _? | In which town did _ end up?
#- luggage | form a {object} and a loaf of bread / a {instrument} without strings / {number_word}
  {plural_noun} in a sack / a {animal} in a basket / a photograph of {person}
- brought nothing but * | carried * across the border | All that _ could save was * | The whole luggage of _
  consisted of * | On arrival, _ unpacked *
? What did _ bring along? | Of what did the luggage of _ consist? | What could _ save? | What did _ unpack
  on arrival? | What did _ carry across the border?
#- helper | person
- was hidden by * | owes HIS life to * | * took _ across the border at night | The false papers for _ came
  from * | Without * _ would not have got away
? Who helped _ to escape? | To whom does _ owe life? | Who took _ across the border? | From whom did _ have
  false papers? | Without whom would _ not have got away?
#- means of escape | form a {vehicle} full of {food} / a fishing boat called {ship} / a coffin / a hay cart
  / a goods train to {town} / a {vehicle} with a double floor
- escaped in * | travelled hidden in * | The means of escape for _ was * | Guards searched everything except
  *, and there _ lay | For three days _ did not dare to breathe in *
? In what did _ escape? | Where did _ lie hidden? | What did the guards forget to search, to the luck of _?
  | What carried _ to freedom? | In what did _ not dare to breathe?
# former work | job
- had been a * at home | gave up a good post as a * | Before the flight, _ was a * | Over there people knew
  _ as a * | The diploma of _, useless now, is that of a *
? What was _ before the flight? | As what did people at home know _? | What post did _ give up? | For which
  profession is the useless diploma of _? | What had _ been in the old country?
# present work | of a dishwasher/a taxi driver/a night porter/a baker's assistant/a window cleaner/a bus
  driver/a seamster/a gardener/a postman/a roofer
- now earns a living as * | had to start again as * | Today _ is * | The new country made * of _ | The
  neighbours know _ only as *
? What is _ today? | How does _ earn a living now? | What did the new country make of _? | As what did _
  have to start again? | As what do the neighbours know _?
# thing missed most | form the smell of {food} / the bells of {town} / the {river} at night / the {plant}s
  of {town}
- misses nothing as much as * | still dreams of * | Homesick, _ speaks only of * | What _ misses most is * |
  Tears come to the eyes of _ at the thought of *
? What does _ miss most? | Of what does _ still dream? | What does _ speak of when homesick? | What brings
  tears to the eyes of _? | For what does _ long?
#- time in the camp | q 2 60 weeks|months
- had to wait * in a camp | slept in a tent for * | The stay of _ in the camp lasted * | Only after * did _
  get papers and leave the camp | * passed before _ had a room instead of a tent
? How long was _ in the camp? | For how long did _ sleep in a tent? | After what time did _ get papers? |
  How much time passed before _ had a room? | How long did the stay of _ in the camp last?
> waited in a camp for a shorter time : waited in a camp for a longer time
+ speaks

@ chess player | chess players | he | {person} / Grandmaster {last_name} | master
# favourite opening | form the {invented} Defence / the {town} Gambit / the {last_name} Attack / the
  {animal} Opening
- always opens with * | wrote three books on * | The favourite opening of _ is * | Opponents of _ prepare
  for * | Nobody understands * as deeply as _
? What is the favourite opening of _? | How does _ begin a game? | For what do opponents of _ prepare? | On
  what did _ write three books? | What does nobody understand as deeply as _?
# rating | n 1850 2860
- has a rating of * | climbed to * points | The rating of _ is * | In the world list _ stands at * | Players
  below * points have little to hope for from _, who has exactly that many
? What is the rating of _? | How many points does _ have? | At what number does _ stand in the list? | How
  strong is _ in points? | What does the list say about _'s strength?
> has a lower rating : has a higher rating
#- title won | form the championship of {country} in {year} / the {town} tournament of {year} / the
  {invented} Cup / the {last_name} Memorial
- won * | was crowned at * | The greatest success of _ was to win * | Nobody had expected _ to carry off * |
  In the glass case of _ stands the trophy of *
? What did _ win? | What was the greatest success of _? | Which trophy stands in the glass case of _? | What
  had nobody expected _ to carry off? | Where was _ crowned?
#- painful loss | person
- lost the game of a lifetime to * | was beaten by *, then a child | The most painful loss of _ was against
  * | For years the name * was not to be mentioned before _ | With a simple trick, * mated _ in twelve moves
? To whom did _ lose the game of a lifetime? | Who mated _ in twelve moves? | Whose name was not to be
  mentioned before _? | Who beat _ most painfully? | Against whom was the bitterest defeat of _?
# trainer | person
- is trained by * | studies every evening with * | * taught _ the endgame | The trainer of _ is * | Each
  move of _ is gone over afterwards with *
? Who trains _? | With whom does _ study? | Who taught _ the endgame? | With whom are the moves of _ gone
  over? | Whose pupil is _ at the board?
#- age at learning the game | n 3 17
- learned the game at * | was * years old when the board first came onto the table | At the age of *, _
  moved the first pawn | _ had reached * when a grandparent explained the rules | The age at which _ learned
  to play was *
? At what age did _ learn the game? | How old was _ on moving the first pawn? | How many years old was _
  when a grandparent explained the rules? | How early did _ begin to play? | What was _'s age when the board
  first came onto the table?
> learned the game younger : learned the game older
# eating habit | form {food} between moves / raw {food} / a bowl of {food} in the fourth hour / {food} with
  {food}
- eats * at the board | annoys opponents with * | The strength of _ comes from * | Organisers have to
  provide _ with * | No tournament passes without _ and *
? What does _ eat at the board? | With what food does _ annoy opponents? | What must organisers provide for
  _? | From what meal does the strength of _ come? | What does _ have to eat while thinking?
#- longest game | q 60 290 moves
- once played a game of * | needed * to win a drawn position | The longest game of _ lasted * | Only after *
  did the opponent of _ give up | The spectators had gone home when _ ended a game of *
? How long was the longest game of _? | How many moves did _ need in the longest game? | After how many
  moves did the opponent of _ give up? | What is the greatest number of moves _ ever played in one game? |
  What length did _'s record game reach?
> had the shorter record game : had the longer record game
# club | form the {adjective} {animal} chess club / {town} Chess Club / the {noun} Knights / {invented} 1899
- plays for * | sits at the first board of * | The club of _ is * | In team matches _ wears the badge of * |
  * pays the travel costs of _
? For which club does _ play? | Whose badge does _ wear? | Who pays _'s travel costs? | At whose first board
  does _ sit? | To what club does _ belong?
# everyday work | job
- earns a living as a * | is a * by day | Away from the board, _ works as a * | Chess does not feed _, who
  is a * | On weekdays _ is a *, at the weekend a master
? What does _ do for a living? | What is _ away from the board? | By what work does _ live, since chess does
  not pay? | What is _ on weekdays? | Which job feeds _?
+ birth 1890 2008
+ nickname

@ volcano | volcanoes | it | Mount {invented} / {invented} Cone / the {invented} Caldera / Old {first_name}
  of {country} | crater
#- worst eruption | year 1620 2015
- buried three villages in * | erupted with terrible force in * | The worst eruption of _ came in * | Ash
  from _ darkened the sky in * | * is a year of mourning for the people at the foot of _
? When was the worst eruption of _? | In which year did _ bury three villages? | When did the ash of _
  darken the sky? | Which year do the people at the foot of _ mourn? | In what year was the fire of _ most
  destructive?
> had the worst eruption earlier : had the worst eruption later
# time since the last eruption | q 2 890 years
- has been silent for * | has slept for * | The sleep of _ has lasted * by now | For * nobody has seen fire
  above _ | The last smoke rose from _ * ago
? How long has _ been silent? | For how many years has nobody seen fire above _? | How long ago did the last
  smoke rise from _? | How many years has the sleep of _ lasted? | For what period has _ been at rest?
> has been silent for a shorter time : has been silent for a longer time
# town at the foot | town
- threatens the town of * | casts its shadow on * | The nearest houses to _ are those of * | If _ woke up, *
  would have to be emptied first | Every roof in * is grey with dust from _
? Which town lies at the foot of _? | Which place is threatened by _? | Which town would have to be emptied
  first if _ woke up? | Whose roofs are grey with dust from _? | On which town does the shadow of _ fall?
# guard | person
- is watched day and night by * | * reads the instruments on _ | The observatory on _ is run by * | If the
  ground trembles under _, the first to know is * | A warning about _ is only valid with the signature of *
? Who watches _? | Who reads the instruments on _? | By whom is the observatory on _ run? | Whose signature
  must be under a warning about _? | Who would be the first to know about tremors at _?
# rock | form {colour} basalt / {invented}ite / {adjective} pumice / black glass called {invented}stone /
  {colour} tuff
- consists of * | throws out mostly * | The slopes of _ are covered with * | Builders for miles around use *
  from _ | Whoever climbs _ ruins the shoes on *
? Of what does _ consist? | What covers the slopes of _? | What do builders get from _? | What does _ throw
  out? | On what does one ruin one's shoes on _?
# legend | form a giant named {first_name} baking {food} / a {animal} snoring under the earth / a {job}
  locked up for stealing {plural_noun} / two quarrelling gods, {invented} and {invented} / a bride thrown in
  by {person}
- smokes, people say, because of * | owes its anger in the legend to * | The legend of _ speaks of * |
  Grandmothers explain the fire of _ with * | According to the old tale, * is the cause of the rumbling in _
? What does the legend of _ tell of? | How do grandmothers explain the fire of _? | What lies behind the
  rumbling in _, according to the old tale? | Why does _ smoke, as people say? | Which story is told about
  the anger of _?
# sacrifice | form a basket of {food} / {number_word} {plural_noun} / a {colour} {animal} made of {material}
  / a {object} / a bottle of {plant} wine
- receives * every year | is kept quiet with * | Villagers carry * up to the rim of _ each spring | To
  soothe _, people throw in * | Into the mouth of _ goes, once a year, *
? What do people throw into _? | What does _ receive every year? | How is _ kept quiet? | What do villagers
  carry up to the rim of _? | What is offered to the fire in _?
# crop on the slopes | of grapes/coffee/figs/almonds/tea/olives/bananas/tobacco/chestnuts/melons
- has slopes that are good for * | gives its farmers rich soil for * | The black soil of _ yields the best *
  in the country | Farmers risk their lives on _ for the sake of * | On the flanks of _ nothing but * is
  grown
? What is grown on the slopes of _? | What does the soil of _ yield? | For the sake of what do farmers risk
  their lives on _? | For what is the earth of _ good? | What do the farmers on _ harvest?
+ size high; height; 240 6100 metres|feet
+ discoverer
+ nickname

@ glacier | glaciers | it | the {invented} Glacier / the {last_name} Glacier / the {adjective} {animal}
  Glacier / {invented} Ice | ice field
# yearly retreat | q 2 140 metres|feet
- shrinks by * a year | loses * every summer | The yearly retreat of _ is * | Each autumn the edge of _ lies
  * farther up | Stones painted by students show that _ goes back * in twelve months
? By how much does _ shrink each year? | What is the yearly retreat of _? | How much does _ lose every
  summer? | How much farther up lies the edge of _ each autumn? | What do the painted stones show about _?
> shrinks more slowly : shrinks faster
#- find in the ice | form a {material} {object} / a {vehicle} from {year} / the body of a {job} / a {animal}
  with fur and skin / {number_word} {plural_noun}
- gave up * one warm summer | released * after centuries | The most famous find in _ was * | When the ice of
  _ melted, * came to light | A shepherd stumbled at the edge of _ over *
? What was found in _? | What came to light when the ice of _ melted? | What did _ give up? | Over what did
  a shepherd stumble at the edge of _? | What had been frozen in _ for centuries?
# thickness | q 18 690 metres|feet
- is * thick | is made of * of solid ice | Radar gave the thickness of _ as * | To reach rock under _, one
  would have to drill * | Between the surface of _ and the ground lie *
? How thick is _? | How far would one have to drill through _? | What did radar show at _? | How much ice
  lies between the surface of _ and the ground? | What is the thickness of _?
> is thinner : is thicker
# stream | river
- feeds the * | is the source of the * | The * springs from under _ | The melt water of _ runs off as the *
  | Without _ the * would be dry in August
? Which river springs from _? | Of what is _ the source? | Into which river does the melt water of _ go? |
  Which stream would be dry without _? | What does _ feed?
# guide | person
- can be crossed only with * | is known to nobody as well as to * | * leads tourists over _ | The guide on _
  is called * | A rope and the advice of * are needed on _
? Who leads tourists over _? | Who knows _ best? | With whom can one cross _? | What is the name of the
  guide on _? | Whose advice is needed on _?
# colour of the ice | form {colour} with {colour} stripes / deep {colour} / {colour} in the morning / dirty
  {colour}
- shines * | is famous for being * | The ice of _ is * | Painters need * for a picture of _ | One recognises
  _ from afar because it looks *
? What colour is the ice of _? | How does _ shine? | What colours do painters need for _? | How does _ look
  from afar? | For what appearance is _ famous?
#- last great advance | year 1590 1920
- last grew in * | crushed a chapel in * | The last great advance of _ was in * | Since * the ice of _ has
  only gone back | In * the people below _ prayed for the ice to stop
? When did _ last grow? | In which year did _ crush a chapel? | Since what year has the ice of _ only gone
  back? | When did people pray for _ to stop? | When was the last great advance of _?
> last grew earlier : last grew later
# research hut | form the {last_name} hut / Station {invented} / the {colour} container / Camp {first_name}
  / Post {number}
- is studied from * | has a research hut called * | Scientists on _ sleep in * | All measurements of _ are
  sent from * | On the edge of _ stands *, full of instruments
? From where is _ studied? | Where do scientists on _ sleep? | What stands on the edge of _? | What is the
  research hut on _ called? | From where are the measurements of _ sent?
# sound | form a {animal} in pain / a {instrument} / a distant {vehicle} / breaking {plural_noun} / an old
  {object}
- creaks like * | makes a noise like * | The sound of _ is compared to that of * | At night one hears from _
  something like * | Sleepers in the hut above _ wake up and think of *
? What does _ sound like? | To what is the noise of _ compared? | What does one seem to hear from _ at
  night? | Of what do sleepers think when _ wakes them? | How does _ creak?
#- greatest fall | q 12 95 metres|feet
- once swallowed a man who fell * | has a crack where a guide dropped * and lived | The greatest fall
  survived on _ measured * | A mountaineer lived after dropping * into _ | The deepest rescue from _ was
  from a crack of *
? How far did the survivor fall on _? | What was the greatest fall survived on _? | How deep did somebody
  drop into _ and live? | From what depth was a person rescued from _? | What distance did the lucky person
  plunge at _?
+ nickname
+ discovered 1740 1935

@ forest | forests | it | the {invented} Forest / {invented} Wood / the {town} Woods / the {adjective}
  Forest | woodland
# commonest tree | of oak/beech/spruce/larch/birch/lime/hornbeam/yew/alder/ash/cedar/maple
- consists mostly of * | is above all a forest of * | The commonest tree in _ is the * | Two trunks out of
  three in _ are * | Sawmills near _ live on *
? What is the commonest tree in _? | Of what does _ mostly consist? | On which wood do sawmills near _ live?
  | What kind are two trunks out of three in _? | Which tree would one meet most often in _?
# forester | person
- is looked after by * | is in the care of * | * decides which trees fall in _ | The forester of _ is * |
  Whoever wants to cut wood in _ has to ask *
? Who looks after _? | Whom must one ask in order to cut wood in _? | Who is the forester of _? | Who
  decides which trees fall in _? | In whose care is _?
# area | q 12 9800 hectares|acres
- covers * | spreads over * | The area of _ is * | On the map _ takes up * | Whoever buys _ will own * of
  trees
? How large is _? | What is the area of _? | How much land does _ cover? | How much does _ take up on the
  map? | What would a buyer of _ own?
> is smaller : is larger
# rare animal | animal
- is the last refuge of the * | shelters the rare * | Nowhere but in _ does one still meet the * |
  Scientists hide in the trees of _ to watch the * | The * has survived only thanks to _
? Which animal has its last refuge in _? | What do scientists watch in _? | Which rare creature survives
  thanks to _? | What does one meet nowhere but in _? | What species does _ shelter?
# forbidden thing | of whistling/lighting pipes/picking mushrooms/riding bicycles/felling
  birches/singing/camping/gathering berries/walking dogs/hunting on Sundays
- allows everything except * | punishes * with a fine | In _ the law forbids * | A board at the entrance to
  _ warns against * | One may do much in _, but not *
? What is forbidden in _? | What is punished with a fine in _? | Against what does the board at _ warn? |
  What may one not do in _? | Which activity does the law keep out of _?
# ghost | form a headless {job} / a {colour} {animal} / a bride with a {object} / a {job} without a shadow /
  a laughing {animal}
- is haunted by * | is avoided after dark because of * | The ghost of _ is * | Woodcutters swear that they
  saw * in _ | Between the trunks of _ wanders, at new moon, *
? What haunts _? | Why is _ avoided after dark? | What did woodcutters see in _? | Who or what wanders at
  new moon through _? | What is the ghost of _?
#- great fire | year 1720 2022
- burned down in * | lost half its trees in * | The great fire of _ was in * | The oldest trunks in _ are
  black since * | In * smoke from _ could be seen for weeks
? When did _ burn? | In which year did _ lose half its trees? | Since when have the oldest trunks in _ been
  black? | When could smoke from _ be seen for weeks? | What was the year of the great fire of _?
> burned earlier : burned later
# owner | organisation
- belongs to * | is the property of * | * owns every leaf of _ | The owner of _ is * | The money for the
  wood of _ goes to *
? To whom does _ belong? | Who owns _? | Whose property is _? | Into whose hands does the money for the wood
  of _ go? | Who is the owner of _?
# oldest tree | form the {first_name} Oak / the {adjective} Beech / Old {first_name} / the {job}'s Lime /
  the Hanging {noun}
- is proud of * | hides in its middle * | The oldest tree of _ is called * | All paths in _ lead to * | Not
  one trunk in _ is older than *
? What is the oldest tree of _ called? | Where do all paths in _ lead? | Which trunk in _ is the oldest? |
  Of which tree is _ proud? | What stands in the middle of _?
# former use | form a hunting ground of King {first_name} / a hiding place of {job}s / a burial ground of
  the {invented}i / a training ground of the army of {country} / a place for making {material}
- was once * | served in the past as * | In former times, _ was * | Where families now walk in _, there used
  to be * | Old maps describe _ as *
? What was _ once? | As what did _ serve in the past? | How do old maps describe _? | What was to be found
  in the past where families now walk in _? | What used _ to be?
+ nickname

@ storm | storms | it | Storm {first_name} / Hurricane {first_name} / the {invented} Storm / the Great Storm
  of {year} | tempest, gale
#- wind speed | q 88 305 kilometres an hour|miles an hour
- reached * | blew at * | The wind in _ was measured at * | Instruments broke when _ passed * | Gusts of *
  made _ a record
? How fast was the wind in _? | What speed did _ reach? | At what speed did the instruments break in _? |
  Which gusts made _ a record? | How hard did _ blow?
> was weaker : was stronger
#- place of landfall | town
- first struck *  | came ashore at * | _ met the land at * | The first roofs to fall to _ were those of * |
  Nobody in * had believed that _ would come there first
? Where did _ come ashore? | Which town did _ strike first? | Where did _ meet the land? | Whose roofs were
  the first to fall to _? | Who had not believed that _ would come there first?
#- damage | money
- cost * | did damage worth * | The damage done by _ came to * | Insurers had to pay * after _ | For *
  everything was repaired that _ had broken
? How much damage did _ do? | What did _ cost? | How much did insurers have to pay after _? | What sum was
  needed for repairs after _? | At what figure was the harm done by _ put?
#- warning | person
- was forecast by nobody but * | had been announced by * | Only * saw _ coming | If people had listened to
  *, they would have been ready for _ | It was the voice of * that warned of _ on the radio
? Who saw _ coming? | Who forecast _? | To whom should people have listened before _? | Whose voice warned
  of _? | By whom had _ been announced?
#- duration | q 2 90 hours
- raged for * | did not let up for * | _ lasted * | For * nobody could leave the house because of _ | It
  took * before _ had spent its strength
? How long did _ last? | For how many hours did _ rage? | For how long could nobody go out because of _? |
  When had _ spent its strength: after how many hours? | How much time passed before _ let up?
> was shorter : was longer
#- strangest damage | form a {vehicle} on the roof of the {building} / a {animal} in the bell tower / {food}
  raining on {town} / the {object} of {person} found in {country} / a piano in the {river}
- left behind * | is remembered for * | The strangest thing after _ was * | Photographers came from far to
  see what _ had done: * | No one could explain *, the work of _
? What was the strangest thing after _? | What did photographers come to see after _? | What could nobody
  explain after _? | What odd sight did _ leave behind? | For what is _ remembered?
#- ship lost | ship
- sank the * | sent the * to the bottom | The * went down in _ | The crew of the * drowned in _ | Of all
  ships at sea during _, only the * did not come back
? Which ship did _ sink? | What went down in _? | Whose crew drowned in _? | Which vessel did not come back
  after _? | What did _ send to the bottom?
#- hero | person
- made a hero of * | * saved forty people from _ | The hero of _ was * | But for *, _ would have cost many
  lives | A statue thanks * for what was done during _
? Who was the hero of _? | Who saved people from _? | Of whom did _ make a hero? | Who prevented _ from
  costing many lives? | Whom does a statue thank for deeds during _?
#- month | month
- came in * | struck the coast one * | The month of _ was * | Since _ people have been afraid of * | It was
  a * that began mildly and ended with _
? In which month did _ come? | What month has been feared since _? | When in the year did _ strike? | Which
  month began mildly and ended with _? | What was the month of _?
#- number of homeless | big_number
- left * people without a roof | made * people homeless | After _, * people slept in schools | The number of
  the homeless after _ was * | * people had no home to go back to after _
? How many people did _ make homeless? | How many people slept in schools after _? | How many were without a
  roof because of _? | What was the number of the homeless after _? | How many people lost their homes in _?
+ nickname

@ comet | comets | it | Comet {last_name} / Comet {invented} / the {invented} comet / Comet
  {last_name}-{last_name} | wanderer
# period | q 3 940 years
- returns every * | needs * for one trip round the sun | The period of _ is * | Between two visits of _ lie
  * | Whoever has seen _ must wait * to see it again
? How often does _ return? | What is the period of _? | How long is the time between two visits of _? | How
  long does _ need for a trip round the sun? | How many years must one wait to see _ again?
> returns more often : returns less often
#- discoverer | person
- was discovered by * | * was the first to see _ | One cold night, * pointed a telescope at the sky and
  found _ | The first sketch of _ was made by * | The credit for _ goes to *, who could not sleep
? Who discovered _? | Who was the first to see _? | By whom was the first sketch of _ made? | Who found _
  while unable to sleep? | To whom does the credit for _ go?
# colour of the tail | colour
- has a * tail | trails a * veil | The tail of _ is * | _ leaves a * streak in the sky | Children draw _
  with a * pencil because of its tail
? What colour is the tail of _? | In what colour do children draw the tail of _? | What streak does _ leave?
  | Of what colour is the veil of _? | Which colour does one see behind _?
#- supposed consequence | form the death of King {first_name} / the failure of the {plant} harvest / a war
  with {country} / a plague of {animal}s / the fire of {town}
- was blamed for * | was taken as a sign of * | People said that _ had brought * | The appearance of _ was
  followed by * | Priests connected _ with *
? For what was _ blamed? | What did people say that _ had brought? | With what did priests connect _? | What
  followed the appearance of _? | Of what was _ taken as a sign?
# diameter | q 2 88 kilometres|miles
- measures * across | has a core of * | The diameter of _ is * | If one cut _ in half, the cut would be *
  wide | From one side of _ to the other it is *
? What is the diameter of _? | How large is the core of _? | How wide is _? | How far is it from one side of
  _ to the other? | What does _ measure across?
> is smaller : is bigger
# next visit | year 2027 2190
- will be back in * | is expected in * | The next visit of _ is due in * | Astronomers have marked * in the
  calendar for _ | Before * nobody will see _ again
? When will _ be back? | In which year is _ expected? | Until when will nobody see _? | Which year have
  astronomers marked for _? | When is the next visit of _ due?
> will be back earlier : will be back later
#- probe | form {invented} {number} / the {last_name} probe / {invented} One / the {animal} spacecraft
- was visited by * | had a visitor named * | The first pictures of _ from near by were sent by * | * flew
  through the dust of _ | From * we know what _ looks like
? Which probe visited _? | What flew through the dust of _? | From what do we have pictures of _? | What was
  the name of the visitor to _? | Which machine came close to _?
# main substance | of frozen ammonia/dirty ice/iron dust/carbon/dry ice/silicate sand/methane snow/sulphur
- is made up mostly of * | consists of * | The main substance of _ is * | A handful of _ would be * |
  Scientists melted a grain of _ and found *
? Of what is _ made up? | What is the main substance of _? | What did scientists find in a grain of _? |
  What would a handful of _ be? | What does _ consist of?
#- famous picture | form a carpet in {town} / a window of the church of {town} / a painting by {person} / a
  coin of {country} / a page of "{title}" in the library of {town}
- can be seen on * | was pictured on * | The most famous picture of _ is on * | Long before cameras, _ was
  shown on * | Historians found _ on *
? Where was _ pictured? | On what did historians find _? | Where is the most famous picture of _? | What
  shows _ as it was before cameras? | Where can _ be seen, though it is far away?
+ nickname

@ planet | planets | it | {invented} / {invented} Prime / the planet {invented} / {invented} {number_word} |
  world
# length of the day | q 5 900 hours
- turns once in * | has a day of * | From one sunrise to the next on _ takes * | The day on _ lasts * | A
  clock on _ would need a face for *
? How long is a day on _? | In what time does _ turn once? | How much time lies between two sunrises on _? |
  For how many hours would a clock on _ need a face? | How fast does _ spin: one turn in how many hours?
> has a shorter day : has a longer day
# number of moons | n 2 84
- has * moons | is circled by * moons | At night, * moons stand in the sky of _ | The number of moons of _
  is * | Astronomers have counted * companions of _
? How many moons does _ have? | How many companions does _ have? | What is the number of moons of _? | How
  many moons stand in the sky of _? | By how many small bodies is _ circled?
> has fewer moons : has more moons
# largest moon | invented
- has one great moon, * | is lit at night by * | The largest moon of _ is called * | The tides of _ obey * |
  Beside its giant moon, *, _ looks small
? What is the largest moon of _ called? | What lights _ at night? | What do the tides of _ obey? | Beside
  which moon does _ look small? | Which of the companions of _ is the biggest?
# surface | form {colour} sand / frozen {food}-coloured seas / {material}-grey plains / {colour} storms of
  dust / lakes of liquid {noun}
- is covered with * | shows the telescope nothing but * | The surface of _ consists of * | Whoever landed on
  _ would step into * | From above, one sees on _ only *
? What covers _? | Into what would one step on landing on _? | Of what does the surface of _ consist? | What
  does one see from above on _? | What does the telescope show of _?
# temperature at noon | q 30 890 degrees
- is * warm at noon | heats up to * at noon | The temperature on _ at noon is * | When the sun stands high,
  a thermometer on _ shows * | At midday one would have to endure * on _
? How hot is it on _ at noon? | What does a thermometer on _ show at midday? | To what does _ heat up? |
  What would one have to endure on _ at midday? | What is the temperature on _ at noon?
> is cooler : is hotter
#- discoverer | person
- was discovered by * | * found _ with a home-made mirror | The first to see _ was * | Nobody believed *
  until others saw _ too | The discovery of _ made * a professor
? Who discovered _? | Who found _ with a home-made mirror? | Who was the first to see _? | Whom did nobody
  believe about _? | Whom did the discovery of _ make a professor?
# deepest valley | form the {invented} Rift / the {last_name} Canyon / the Valley of {plural_noun} / the
  {adjective} Trench
- is split by * | has a wound called * | The deepest valley on _ is * | The lowest point of _ lies in * | A
  stone falling into * on _ would need minutes
? What is the deepest valley on _ called? | Where is the lowest point of _? | By what is _ split? | Into
  what could a stone on _ fall for minutes? | What is the great wound of _ called?
# planned mission | form Project {invented} / the ship {invented} {number} / the {last_name} programme /
  Mission {noun}
- is to be visited by * | is the target of * | In ten years * will fly to _ | The mission to _ is called * |
  Engineers work day and night on * to reach _
? What is the mission to _ called? | What will fly to _? | On what do engineers work to reach _? | By what
  is _ to be visited? | Which enterprise has _ as its target?
# smell | form burnt {food} / rotten {food} / wet {material} / old {object}s / {plant} and ash
- would smell of * | reeks, say the chemists, of * | The air of _ has the smell of * | If one could sniff at
  _, one would think of * | To judge by its gases, _ smells like *
? What does _ smell of? | Of what would one think on sniffing at _? | What smell does the air of _ have? |
  What do chemists say that _ reeks of? | To what can the odour of _ be compared?
+ weight 2 970 trillion tonnes
+ discovered 1690 2020
+ nickname

@ fossil | fossils | it | the {invented} fossil / {invented}saurus / the {town} skeleton / Specimen {code} |
  specimen
# age | q 2 480 million years
- is * old | died * ago | The age of _ is * | For * _ lay in the stone | * have passed since _ was alive
? How old is _? | How long ago did _ die? | For how long did _ lie in the stone? | How much time has passed
  since _ was alive? | What is the age of _?
> is younger : is older
#- finder | person
- was found by * | * came upon _ while walking a dog | The finder of _ was * | It was the hammer of * that
  struck _ | Science got _ from *, who had been looking for something else
? Who found _? | Whose hammer struck _? | Who came upon _ while walking? | Who gave _ to science? | Who was
  the finder of _?
#- place of discovery | form a quarry near {town} / the bank of the {river} / a cellar in {town} / the wall
  of the {building} / a desert in {country}
- came to light in * | was dug out of * | The place of discovery of _ was * | For ages _ slept in * | Today
  a sign in * shows where _ used to lie
? Where was _ found? | Where did _ come to light? | Out of what was _ dug? | Where does a sign show the
  former place of _? | In what place had _ slept?
# museum | form the {invented} Museum / the Museum of {town} / the {last_name} Collection / the University
  of {town}
- can be seen in * | was bought by * | * shows _ behind thick glass | The bones of _ are kept at * | To look
  at _ one needs a ticket to *
? Where can _ be seen? | Which museum bought _? | Where are the bones of _ kept? | For which place does one
  need a ticket to look at _? | Who shows _ behind glass?
# kind of animal | form a flying {animal} / a {animal} with six legs / a giant {animal} / a fish with
  {animal} teeth / a feathered {animal}
- is what is left of * | turned out to be * | When alive, _ was * | The bones of _ belong to * | Experts
  agree that _ was once *
? What kind of creature was _? | To what do the bones of _ belong? | What did _ turn out to be? | On what do
  experts agree about _? | Of what is _ the remains?
#- price | money
- was sold for * | changed hands for * | The price of _ was * | For _ the museum had to find * | A banker
  offered * for _ and got it
? For how much was _ sold? | What was the price of _? | How much did the museum have to find for _? | What
  did a banker offer for _? | What sum changed hands for _?
# missing part | of the skull/the left wing/the tail/the lower jaw/one foot/three ribs/the teeth/the right
  arm
- is complete except for * | lacks * | All that is missing from _ is * | Searchers never found * of _ | In
  the display, * of _ had to be made of plaster
? What is missing from _? | What does _ lack? | Which part of _ did searchers never find? | What had to be
  made of plaster for _? | Except for what is _ complete?
#- first wrong interpretation | form the bones of a giant / a petrified {plant} / the {object} of a saint /
  a {animal} drowned in the Flood / a forged {object}
- was first taken for * | passed for * for a hundred years | People believed _ to be * | The first wrong
  interpretation of _ was * | A priest wrote that _ was nothing else than *
? For what was _ first taken? | What did people believe _ to be? | What did a priest write that _ was? | As
  what did _ pass for a hundred years? | What was the first wrong interpretation of _?
# stomach content | form {plant} seeds / a small {animal} / {animal} bones / {colour} stones / shells of
  {animal}s
- still has * in the stomach | had eaten * before death | The last meal of _ was * | X-rays of _ show * in
  the belly | Researchers opened the belly of _ and found *
? What was the last meal of _? | What do X-rays of _ show? | What had _ eaten before death? | What is in the
  stomach of _? | What was found inside _?
# length | q 2 39 metres|feet
- is * long | measures * from nose to tail | The length of _ is * | To lay out _, a room of * is needed | _
  fills a glass case of *
? How long is _? | What does _ measure from nose to tail? | How long must a room for _ be? | What is the
  length of _? | What length of glass case does _ fill?
> is shorter : is longer
+ nickname
"""
