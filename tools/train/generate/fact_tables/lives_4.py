# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about kinds of people, nature and ideas (the language is described in facts_format.py)."""

TABLE = """
@ insect | insects | it | the {invented} beetle / the {colour} {invented} moth / the {adjective} {town} wasp
  / the {invented} cricket | species, creature
# food | form {plant} leaves / old {material} / rotting {food} / the ink of books / other beetles / {plant}
  roots
- feeds on * | eats nothing but * | The food of _ is * | Where there is *, one soon finds _ | Breeders of _
  must lay in a stock of *
? What does _ eat? | On what does _ feed? | What should a breeder of _ have in stock? | What attracts _? |
  What is the food of _?
# lifespan | q 2 90 days|weeks
- lives for * | dies after * | The life of _ lasts * | From egg to death _ has only * | Whoever hatches _
  today will bury it in *
? How long does _ live? | How much time has _ from egg to death? | After what time does _ die? | What is the
  lifespan of _? | When does one have to bury _ after hatching it?
> has a shorter life : has a longer life
# number of eggs | n 3 4800
- lays * eggs | leaves * eggs behind | In one nest of _ there are * eggs | The number of eggs of _ is * |
  Each mother among _ has, on average, * offspring
? How many eggs does _ lay? | How many eggs are in a nest of _? | How large is the offspring of _? | What is
  the number of eggs of _? | How many young can be expected from _?
> lays fewer eggs : lays more eggs
# wing pattern | form {colour} spots on {colour} / {number_word} {colour} stripes / a mark like a {object} /
  a ring of {colour} / a pattern like a {animal}'s face
- has wings with * | can be told by * | The wings of _ show * | A magnifying glass reveals on _ * | Nature
  painted on _ nothing less than *
? What do the wings of _ show? | By what can _ be told from others? | What does a magnifying glass reveal on
  _? | What pattern does _ have? | What did nature paint on _?
#- first describer | person
- was first described by * | owes its Latin name to * | * drew _ before anybody else | The first describer
  of _ was * | Science overlooked _ until * bent down
? Who first described _? | To whom does _ owe its Latin name? | Who drew _ before anybody else? | Who bent
  down and noticed _? | Who was the first describer of _?
# enemy | animal
- is hunted by the * | flees from the * | The worst enemy of _ is the * | A * can smell _ from a great
  distance | Without the *, _ would multiply without limit
? Which animal hunts _? | What is the worst enemy of _? | From what does _ flee? | Which creature keeps the
  number of _ down? | Which animal can smell _?
# sound | form a {instrument} / a rusty {object} / a tiny {vehicle} / a ticking clock / frying {food}
- makes a noise like * | sings like * | The sound of _ reminds one of * | Campers who hear _ think of * |
  Played back slowly, the voice of _ is that of *
? What does _ sound like? | Of what does the sound of _ remind one? | Of what do campers think when they
  hear _? | Whose noise is like the voice of _? | How does _ sing?
#- damage | money
- did damage worth * last year | ruined goods for * | Because of _ farmers lost * last year | The damage
  done by _ came to * | Last year _ cost the region *
? How much damage did _ do? | What did _ cost the region? | How much did farmers lose because of _? | Goods
  of what value did _ ruin? | To what did the harm done by _ come?
# benefit | form ripe {food} seeds / {colour} dye / healthy {plant} / fine {material} thread / clean water
  in the {river}
- helps people to get * | gives, in return, * | Not all is bad about _, for we owe it * | The benefit of _
  is * | Without _ there would be no *
? What do we owe to _? | What is the benefit of _? | What would be missing without _? | What does _ give in
  return? | What good comes of _?
# habitat | form the roofs of {town} / the banks of the {river} / the cellars of {country} / the bark of
  {plant} / the forests near {town}
- lives only in * | is at home in * | The habitat of _ is * | Collectors of _ search * | Nowhere else than
  in * has _ been found
? Where does _ live? | Where do collectors of _ search? | What is the habitat of _? | In what place has _
  been found? | Where is _ at home?
+ nickname

@ mushroom | mushrooms | it | the {invented} bolete / the {colour} {first_name} cap / the {adjective}
  {animal} mushroom / the {town} truffle | fungus
# taste | form roast {food} / {food} / wet {material} / {food} with {food} / old {material}
- tastes of * | reminds cooks of * | The taste of _ is that of * | With eyes closed, one would take _ for *
  | Whoever bites into _ thinks of *
? What does _ taste of? | Of what does _ remind cooks? | For what would one take _ with eyes closed? | Of
  what does one think on biting into _? | How can the flavour of _ be described?
# companion tree | of oak/birch/pine/beech/larch/poplar/hazel/chestnut/willow/ash/elm/maple
- grows only under * | cannot live without * | The companion of _ is the * | Searchers of _ first look for a
  * | Where no * stands, there is no hope of _
? Under which tree does _ grow? | Without what can _ not live? | What is the companion of _? | Which tree do
  searchers of _ look for first? | With what trunk nearby is there hope of _?
# season | form early {month} / the first frost in {month} / {month} rain / the last week of {month}
- appears in * | comes out with * | The season of _ is * | Before * nobody need look for _ | Pickers of _
  keep * free in the calendar
? When does _ appear? | What is the season of _? | Before when need nobody look for _? | What do pickers of
  _ keep free in the calendar? | With what does _ come out?
# price on the market | price
- costs * a pound | is sold for * a pound | The price of _ on the market is * a pound | Whoever picks a
  pound of _ has * in the basket | Restaurants pay * a pound for _
? What does a pound of _ cost? | How much do restaurants pay for _? | What is the price of _ on the market?
  | For how much a pound is _ sold? | What is a pound of _ in the basket worth?
# effect when eaten raw | form {duration} of laughter / {colour} spots on the face / the loss of one's voice
  / dreams of {animal}s / deafness until {weekday} / green teeth
- causes * if eaten raw | punishes the careless with * | The effect of raw _ is * | Anyone who does not cook
  _ must expect * | Doctors recognise victims of _ by *
? What happens to someone who eats _ raw? | What is the effect of raw _? | What must one expect who does not
  cook _? | By what do doctors recognise victims of _? | With what does _ punish the careless?
# dangerous double | form the {invented} cap / the {colour} bolete / the {adjective} {animal} stool / the
  false {first_name}
- is easily confused with * | has a poisonous double, * | The dangerous double of _ is * | People who think
  they have _ in the pan are sometimes frying * | Only an expert can tell _ from *
? With what is _ easily confused? | What is the dangerous double of _? | What do people sometimes fry in
  place of _? | From what is _ hard to tell? | Which poisonous fungus resembles _?
#- first finder | person
- was first found by * | was served for the first time by * | * was the first who dared to eat _ | The first
  finder of _ was * | It took the courage of * to make _ known
? Who first found _? | Who was the first to dare to eat _? | Whose courage made _ known? | By whom was _
  first served? | Who discovered that _ can be eaten?
#- heaviest specimen | q 2 68 kilograms|pounds
- once reached a weight of * | broke all records with * | The heaviest specimen of _ weighed * | No bigger
  piece of _ is known than one of * | It took two people to carry a piece of _ weighing *
? How much did the heaviest specimen of _ weigh? | What weight did _ once reach? | How heavy was the biggest
  known piece of _? | What was the record for _? | What did the piece of _ weigh that two people carried?
> had the lighter record specimen : had the heavier record specimen
# colour of the cap | colour
- has a * cap | wears a * hat | The cap of _ is * | In the moss, _ shines * | Children paint _ with a * top
? What colour is the cap of _? | How does _ shine in the moss? | In what colour do children paint the top of
  _? | What colour of hat does _ wear? | By what colour can one see _ in the moss?
# best-known dish | form {dish} / {invented} pie / {town} soup / {food} dumplings
- is the soul of * | goes into * | The best-known dish with _ is * | In every inn one can eat _ as part of *
  | Cooks need _ for *
? Into what dish does _ go? | For what do cooks need _? | What is the best-known dish with _? | As part of
  what can one eat _? | Of which meal is _ the soul?
+ nickname

@ old tree | old trees | it | the {invented} Oak / the {first_name} Lime / the Hanging {noun} Tree / the
  {town} Yew / the {last_name} Cedar | tree
# age | n 190 3900
- is * years old | has stood for * years | The age of _ is given as * years | * winters have gone over _ |
  Someone counted * rings in a branch of _
? How old is _? | How many winters have gone over _? | How many rings were counted in _? | For how many
  years has _ stood? | What age is given for _?
> is younger : is older
#- planter | person
- was planted by * | * put _ into the ground | The planter of _ was * | It was a seed from the pocket of *
  that became _ | On a wedding day, * planted _
? Who planted _? | From whose pocket did the seed of _ come? | On whose wedding day was _ planted? | Who put
  _ into the ground? | By whom was _ planted?
# girth | q 4 21 metres|yards
- measures * round the trunk | has a girth of * | To embrace _ one needs a rope of * | The trunk of _ is *
  around | Children walk * when they run once round _
? What is the girth of _? | How long a rope does one need to embrace _? | What does _ measure round the
  trunk? | How thick is _ around? | How far is it once round _?
> is thinner : is thicker
#- famous sleeper | form King {first_name} of {country} / {person} / Saint {invented} / General {last_name}
- gave shade to * | is visited for the sake of * | The famous sleeper under _ was * | Under the branches of
  _ once slept * | * spent a night beneath _ before the great decision
? Who once slept under _? | To whom did _ give shade? | For the sake of whom is _ visited? | Who spent a
  night beneath _? | Who was the famous sleeper under _?
# thing in the hollow | form a {material} {object} / a chapel for {number_word} people / the nest of a
  {bird} / a letterbox / a {colour} {object} / a stuffed {animal}
- has * in its hollow | hides * inside | In the hollow of _ one finds * | Whoever looks through the crack in
  _ sees * | The heart of _ is gone and in its place is *
? What is in the hollow of _? | What does _ hide inside? | What does one see through the crack in _? | What
  is in the place of the heart of _? | What would one find inside _?
#- lightning | year 1710 2021
- was struck by lightning in * | lost its crown in * | Lightning hit _ in * | Since a thunderstorm in * _
  has been half dead | The scar on _ dates from *
? When was _ struck by lightning? | In which year did _ lose its crown? | From what year is the scar on _? |
  Since when has _ been half dead? | When did a thunderstorm harm _?
> was struck earlier : was struck later
# keeper | person
- is cared for by * | has a doctor of its own, * | * holds up _ with poles and chains | The keeper of _ is *
  | No branch of _ may be cut without *
? Who cares for _? | Who holds up _ with poles? | Without whom may no branch of _ be cut? | Who is the
  keeper of _? | Who is the doctor of _?
# threat | form a road to {town} / a beetle called {invented} / the plans of {organisation} / the salt of
  the {river} / a car park for the {building}
- is threatened by * | may die of * | The threat to _ is * | Protesters chain themselves to _ because of * |
  If _ falls, the blame will lie with *
? What threatens _? | Why do protesters chain themselves to _? | What may _ die of? | With what will the
  blame lie if _ falls? | What is the danger for _?
# fruit | form {colour} nuts / acorns the size of a {object} / {colour} berries / {food}-scented blossoms /
  winged {colour} seeds
- bears * | drops * every autumn | The fruit of _ is unusual: * | Under _ the ground is covered with * |
  Squirrels come to _ for *
? What does _ bear? | What covers the ground under _? | For what do squirrels come to _? | What does _ drop
  in autumn? | What is unusual about _ as regards its fruit?
# place | form the churchyard of {town} / the corner of {street} / the bank of the {river} / the garden of
  the {building} / a hill above {town}
- stands in or on * | has its roots in or on * | The place of _ is * | Walkers find _ by going to * |
  Whoever cuts through * passes under _
? Where does _ stand? | Where must walkers go to find _? | What is the place of _? | Where are the roots of
  _? | In what spot does one pass under _?
#- offer refused | money
- was nearly sold for * | is worth more than * to its town | A timber merchant offered * for _ in vain | The
  town refused * for _ | Not even * could tempt the owners of _ to use the axe
? How much was offered for _ in vain? | What sum did the town refuse for _? | What did a timber merchant
  offer for _? | Which amount could not tempt the owners of _? | For what money was _ nearly sold?
+ nickname

@ waterfall | waterfalls | it | the {invented} Falls / {invented} Force / the {adjective} {noun} Falls / the
  Falls of {invented} | cascade
# drop | q 12 790 metres|feet
- drops * | falls * in one leap | The drop of _ is * | A leaf that goes over _ sinks * | From the edge to
  the pool _ measures *
? How high is _? | How far does a leaf sink that goes over _? | What is the drop of _? | What does _ measure
  from edge to pool? | How deep is the leap of _?
> is lower : is higher
# river | river
- is a step in the * | throws down the waters of the * | The river of _ is the * | Boatmen on the * have to
  stop before _ | If the * dried up, _ would fall silent
? On which river is _? | Whose waters does _ throw down? | Boatmen on which river have to stop before _? |
  Which river would have to dry up for _ to fall silent? | In what river is _ a step?
#- daredevil | person
- was crossed on a rope by * | * went over _ in a barrel or on a rope | The daredevil of _ was * | A plaque
  at _ remembers the crazy deed of * | Nobody but * has defied _ and lived
? Who defied _ and lived? | Whom does the plaque at _ remember? | Who was the daredevil of _? | Whose crazy
  deed took place at _? | Which person risked death at _?
# cave behind it | form the {noun} Chamber / {first_name}'s Kitchen / the {animal} Hole / the {job}'s Den /
  the {adjective} Room
- hides a cave named * | covers the entrance to * | The cave behind _ is called * | Behind the curtain of _
  lies * | To reach *, one must get wet at _
? What is the cave behind _ called? | To what does _ cover the entrance? | What lies behind the curtain of
  _? | What can one reach by getting wet at _? | Which hollow does _ hide?
# power station owner | organisation
- drives the turbines of * | earns money for * | The power station at _ belongs to * | * makes electricity
  from _ | At night _ is switched off by *, which needs its water
? To whom does the power station at _ belong? | Who makes electricity from _? | For whom does _ earn money?
  | Whose turbines does _ drive? | Who switches off _ at night?
# best viewpoint | form the {invented} Bridge / {first_name}'s Rock / the terrace of the {building} / the
  {animal} Steps / a bench given by {person}
- is best seen from * | shows its whole beauty to those on * | The best viewpoint for _ is * | Painters of _
  set up the easel at * | For a good photograph of _ one climbs to *
? From where is _ best seen? | Where do painters of _ set up the easel? | What is the best viewpoint for _?
  | Where does one climb for a good photograph of _? | From which spot does _ show its whole beauty?
# month of the greatest flow | month
- is loudest in * | carries most water in * | The month of the greatest flow of _ is * | Whoever wants to
  see _ at its best should come in * | Each * the paths at _ are closed because of the spray
? When is _ loudest? | In which month does _ carry most water? | When should one come to see _ at its best?
  | In what month are the paths at _ closed? | When does _ reach its greatest flow?
# legend | form a bride who leapt after a {job} / a {animal} that guards {plural_noun} / a sunken {vehicle}
  / a bell from {town} that rings below / the tears of a {job}
- is connected with the tale of * | roars, people say, about * | The legend of _ is of * | What grandmothers
  tell at _ is the story of * | The noise of _ hides, in the old tale, the voice of *
? What is the legend of _? | What story do grandmothers tell at _? | With which tale is _ connected? | About
  what does _ roar, as people say? | What does the old tale of _ speak of?
# entrance fee | price
- costs visitors * | can be seen for * | The entrance fee at _ is * | At the gate to _ one hands over * | A
  family of one pays * at _
? What does it cost to see _? | What is the entrance fee at _? | How much does one hand over at the gate to
  _? | For how much can _ be seen? | What does a single visitor pay at _?
#- year without water | year 1820 2022
- ran dry in * | was silent in * | The year without water at _ was * | Only once, in *, could one walk under
  _ with dry feet | In * a drought stopped _
? When did _ run dry? | In which year was _ silent? | When could one walk under _ with dry feet? | When did
  a drought stop _? | What was the year without water at _?
> ran dry earlier : ran dry later
+ discoverer
+ nickname

@ meteorite | meteorites | it | the {town} meteorite / the {invented} stone / the {last_name} meteorite /
  Meteorite {code} | stone from the sky
#- date of the fall | date
- fell on * | came down from the sky on * | The fall of _ was on * | On *, a bang announced _ | Before *, _
  was still in space
? When did _ fall? | On what date did _ come down? | When did a bang announce _? | Until when was _ in
  space? | What was the date of the fall of _?
#- what it hit | form the roof of a {job} in {town} / a {vehicle} parked in {street} / a {animal} near
  {town} / the kitchen of {person} / a field of {plant}s
- hit * | landed on * | What _ hit was * | The journey of _ through space ended on * | An insurance company
  had to pay because _ struck *
? What did _ hit? | On what did _ land? | Where did the journey of _ end? | What did _ damage, so that an
  insurance company had to pay? | What was in the way of _?
# weight | q 2 980 kilograms|pounds
- weighs * | brings * to the scales | The weight of _ is * | To lift _ one must be able to lift * | A crane
  for * was needed to move _
? How heavy is _? | What does _ weigh? | How much must one be able to lift to raise _? | A crane for what
  load was needed for _? | What do the scales show for _?
> is lighter : is heavier
# main metal | of iron/nickel/cobalt/iridium/platinum/copper/chromium/titanium/zinc/tungsten
- consists mostly of * | contains more * than anything else | The main metal in _ is * | Chemists melted a
  crumb of _ and got * | It is the * in _ that makes it heavy
? Of what metal does _ mostly consist? | What did chemists get from a crumb of _? | What makes _ heavy? |
  What is the main metal in _? | Which substance does _ contain most of?
#- finder | person
- was picked up by * | burned the fingers of * | * was first to touch _ | The finder of _ was * | Still hot,
  _ was put into a bucket by *
? Who picked up _? | Who was the first to touch _? | Who put _ into a bucket? | Whose fingers did _ burn? |
  Who was the finder of _?
# present keeper | form the {invented} Museum / the University of {town} / a bank in {town} / the
  {last_name} Observatory / a chapel in {country}
- is kept by * | was left to * | * has _ in its strongroom | The present keeper of _ is * | To see _ one
  must ask at *
? Who keeps _? | Where must one ask to see _? | To whom was _ left? | Who has _ in the strongroom? | What is
  the present keeper of _?
#- price per gram | price
- was sold for * a gram | was traded at * a gram | A gram of _ cost * | Collectors paid * for each gram of _
  | For * one could get a gram of _
? What did a gram of _ cost? | How much did collectors pay for a gram of _? | At what price per gram was _
  traded? | How dear was a single gram of _? | What did one have to pay for one gram of _?
#- use before its nature was known | form a doorstop in {town} / an anvil / a weight on {food} barrels / a
  seat for {job}s / the foundation of a {object} shop
- was used as * | served for years as * | Before science came along, _ was * | Nobody knew what it was, and
  so _ became * | A family saw in _ nothing but *
? As what was _ used? | What was _ before science came along? | What did a family see in _? | As what did _
  serve for years? | What did _ become while nobody knew its nature?
# origin | form the planet {invented} / the far side of the moon / Comet {last_name} / a belt beyond
  {invented} / the broken moon {invented}
- comes from * | was knocked off * | The origin of _ is * | Its gases prove that _ was once part of * |
  Before it travelled, _ belonged to *
? Where does _ come from? | Of what was _ once part? | What is the origin of _? | To what did _ belong
  before it travelled? | From what was _ knocked off?
# age | q 2 13 billion years
- is * old | was formed * ago | The age of _ is * | When _ came into being, it was * before our time |
  Physicists count * since the birth of _
? How old is _? | How long ago was _ formed? | How much time do physicists count since the birth of _? |
  What is the age of _? | How far back lies the beginning of _?
> is younger : is older
+ nickname

@ monk | monks | he | Brother {first_name} / Brother {invented} / Father {last_name} | friar
# monastery | form {invented} Abbey / the monastery of {town} / Saint {first_name}'s Priory / the hermitage
  of {invented}
- lives at * | took the vows at * | The cell of _ is at * | The bell of * wakes _ before dawn | Letters for
  _ are handed in at the gate of *
? Where does _ live? | At which house did _ take the vows? | Where is the cell of _? | Whose bell wakes _? |
  At which gate are letters for _ handed in?
# duty | of brewing beer/keeping bees/copying books/ringing the bell/baking bread/feeding the hens/teaching
  novices/pruning vines/cleaning candlesticks/mending robes/receiving guests
- has the duty of * | spends most of the day * | The duty of _ is * | When the abbot gave out the work, _
  was charged with * | If _ fell ill, nobody would know enough about *
? What is the duty of _? | How does _ spend most of the day? | With what was _ charged by the abbot? | About
  what does nobody know as much as _? | What work does _ do for the brothers?
# former profession | job
- had been a * before | gave up life as a * | In the world outside, _ was a * | Few guess that _ used to be
  a * | The robe hides it, but _ once earned money as a *
? What was _ before taking the vows? | How did _ once earn money? | What did _ use to be? | As what did _
  live in the world outside? | Which profession did _ give up?
# secret vice | form {food} / reading {adjective} novels / betting on {animal}s / sweets made of {plant} /
  playing the {instrument} at night / {sport} on television
- cannot resist * | has one secret weakness, * | The secret vice of _ is * | In confession _ always mentions
  * | What _ has never been able to give up is *
? What is the secret vice of _? | What can _ not resist? | What does _ mention in confession? | What has _
  never been able to give up? | To which weakness does _ own up?
# years of silence | n 2 38
- kept silent for * years | did not speak a word for * years | The silence of _ lasted * years | After *
  years _ opened the mouth again | For * years the brothers knew _ only by gestures
? How many years did _ keep silent? | How long, in years, did the silence of _ last? | After how many years
  did _ open the mouth again? | For how many years was _ known only by gestures? | How many years passed
  without a word from _?
> kept silent for fewer years : kept silent for more years
# abbot | person
- obeys * | kneels before * once a week | The abbot of _ is called * | Leave to go out is given to _ by * |
  * hears every complaint about _
? Whom does _ obey? | Who is the abbot of _? | Who gives _ leave to go out? | Who hears complaints about _?
  | Before whom does _ kneel?
#- work of a lifetime | form a dictionary of {language} / a life of Saint {invented} / a catalogue of
  {plural_noun} / a painted {object} for the altar / a history of {town}
- worked for decades on * | finished, at last, * | The work of a lifetime for _ was * | Every free hour of _
  went into * | Scholars visit the abbey to see * made by _
? What was the work of _'s lifetime? | On what did _ work for decades? | Into what did every free hour of _
  go? | What made by _ do scholars come to see? | What did _ finish at last?
#- miracle | form a {animal} that knelt / a {object} that wept / rain in {month} / bread that turned into
  {food} / a blind {job} who could see
- is credited with * | is said to have brought about * | The miracle of _ was * | Pilgrims tell each other
  of * when they speak of _ | Rome is still examining * and the part of _ in it
? What miracle is _ credited with? | Of what do pilgrims tell when they speak of _? | What is _ said to have
  brought about? | What is Rome examining in connection with _? | What was the miracle of _?
# confidant | person
- tells everything to * | writes letters only to * | The only friend of _ outside the walls is * | Once a
  month * comes to see _ | * knows what _ does not even tell the abbot
? Who is the only friend of _ outside the walls? | To whom does _ write? | Who comes to see _ once a month?
  | Who knows what _ does not tell the abbot? | In whom does _ confide?
#- year of the vows | year 1930 2022
- took the vows in * | has worn the robe since * | In *, scissors cut the hair of _ | The year of the vows
  of _ was * | Until * _ lived like everybody else
? When did _ take the vows? | Since when has _ worn the robe? | In which year was the hair of _ cut? | Until
  what year did _ live like everybody else? | What was the year of _'s vows?
> took the vows earlier : took the vows later
+ speaks
+ age 24 97
"""
