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

@ mushroom | mushrooms | it | the {invented} bolete / the {last_name} cap / the {adjective} {animal}
  mushroom / the {town} truffle | fungus
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
# place | form in the churchyard of {town} / at the corner of {street} / on the bank of the {river} / in the
  garden of the {building} / on a hill above {town}
- stands * | has its roots * | Walkers find _ * | Lovers who want to meet under _ wait for each other * |
  The shade of _ falls on those who sit *
? Where does _ stand? | Where must walkers go to find _? | What is the place of _? | Where are the roots of
  _? | In what spot does one sit in the shade of _?
#- offer refused | money
- was nearly sold for * | is worth more than * to its town | A timber merchant offered * for _ in vain | The
  town refused * for _ | Not even * could tempt the owners of _ to use the axe
? How much was offered for _ in vain? | What sum did the town refuse for _? | What did a timber merchant
  offer for _? | Which amount could not tempt the owners of _? | For what money was _ nearly sold?
+ nickname

@ waterfall | waterfalls | it | the {invented} Fall / {invented} Force / the {adjective} {noun} Fall / the
  {invented} Cascade | cascade
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
# cave behind the water | form the {noun} Chamber / {first_name}'s Kitchen / the {animal} Hole / the {job}'s
  Den / the {adjective} Room
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
  single ticket for _ costs *
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
#- target | form the roof of a {job} in {town} / a {vehicle} parked in {street} / a {animal} near {town} /
  the kitchen of {person} / a field of {plant}s
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
#- former use | form a doorstop in {town} / an anvil / a weight on {food} barrels / a seat for {job}s / the
  foundation of a {object} shop
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

@ boxer | boxers | he | {person} / Kid {invented} / {first_name} {invented} | fighter
#- first opponent | person
- fought the first bout against * | knocked out * at the very start of HIS career | The first opponent of _
  was * | The first nose that _ broke was that of * | * was in the other corner when _ made the debut
? Against whom did _ fight the first bout? | Whose nose did _ break first? | Who was the first opponent of
  _? | Who was in the other corner at the debut of _? | With whose defeat did the career of _ begin?
# fighting weight | q 48 118 kilograms
- fights at * | may not weigh more than * | The fighting weight of _ is * | Before each bout, the scales
  must show * for _ | To stay at *, _ goes without pudding
? What is the fighting weight of _? | What must the scales show for _? | How heavy may _ be at most? | At
  what weight does _ fight? | For the sake of what weight does _ go without pudding?
> fights at a lower weight : fights at a higher weight
# number of victories | n 7 94
- won * fights | left the ring as victor * times | The arm of _ was raised * times | The number of victories
  of _ is * | * opponents lay on the floor before _
? How many fights did _ win? | How often was the arm of _ raised? | How many times did _ leave the ring as
  victor? | What is the number of _'s victories? | How many opponents lay on the floor before _?
> won fewer fights : won more fights
# trainer | person
- is trained by * | obeys nobody but * | * holds the towel for _ | The trainer of _ is * | In the corner of
  _ stands *
? Who trains _? | Who holds the towel for _? | Whom alone does _ obey? | Who stands in the corner of _? | By
  whom is _ coached?
# gym | form a cellar in {street} / the {last_name} gym / the old {food} factory in {town} / the hall behind
  the {building}
- trains in * | learned to punch in * | The gym of _ is * | Day after day the sandbags in * feel the fists
  of _ | Boys press their noses to the windows of * to see _
? Where does _ train? | Where did _ learn to punch? | Where do sandbags feel the fists of _? | At whose
  windows do boys press their noses to see _? | What is the gym of _?
# entrance music | form "{title}" / a waltz for {instrument} / the hymn of {country} / a drum solo by
  {person}
- enters the ring to * | asks the band for * | The entrance music of _ is * | When the loudspeakers play *,
  the crowd rises for _ | Opponents of _ get goose pimples on hearing *
? To what music does _ enter the ring? | What do the loudspeakers play for _? | For what does _ ask the
  band? | Hearing what gives opponents of _ goose pimples? | What is the entrance music of _?
#- injury | of a broken jaw/a torn ear/a split eyebrow/two lost teeth/a cracked rib/a crushed thumb/a
  dislocated shoulder/a bitten nose
- once suffered * | had to rest for a year because of * | The worst injury of _ was * | Doctors at the
  ringside treated _ for * | * kept _ away from the ring for a year
? What injury did _ suffer? | What kept _ away from the ring? | For what did doctors treat _? | Why did _
  have to rest for a year? | What was the worst damage that _ took?
# shorts | form {colour} with {colour} stripes / {colour} silk / {colour} with a {animal} / {colour}
- boxes in shorts of one kind, * | had the shorts made to order: * | The shorts of _ are * | Fans wave cloth
  that is *, after the shorts of _ | The museum of sport shows the shorts of _, *
? What do the shorts of _ look like? | In what does _ box? | What cloth do fans of _ wave? | How did _ order
  the shorts? | What colours does _ wear below the belt?
#- biggest purse | money
- got * for one evening | never earned more than * in one fight | The biggest purse of _ was * | The
  promoter paid _ * to enter the ring | For *, _ took the hardest blow
? How much did _ get for one evening? | What was the biggest purse of _? | What did the promoter pay _? |
  For what sum did _ take the hardest blow? | How much did the best-paid fight of _ bring in?
# job after the career | job
- became a * when the gloves were hung up | makes a living as a * today | After the last bell, _ found work
  as a * | Customers are surprised that the * called _ was a fighter | The second career of _ is that of a *
? What did _ become after the last bell? | How does _ make a living today? | What do customers know _ as? |
  What is the second career of _? | As what did _ find work when the gloves were hung up?
+ birthplace
+ pet

@ diplomat | diplomats | he | {person} / Ambassador {last_name} / Consul {last_name} | envoy
# post | form the embassy in {country} / the consulate in {town} / the mission to {country} / the legation
  in {town}
- serves at * | was sent to * | The post of _ is * | Over the desk of _ at * hangs the flag of home | The
  ministry gave _ *
? What is the post of _? | Where was _ sent? | Where does _ serve? | Where does the flag hang over the desk
  of _? | What did the ministry give _?
#- treaty negotiated | form the Treaty of {town} / the {invented} Accord / the {food} Agreement / the
  {river} Convention
- negotiated * | signed * | The masterpiece of _ was * | Without the patience of _ there would be no * | *
  ended weeks of talks for _
? What did _ negotiate? | What did _ sign? | What would not exist without the patience of _? | What ended
  weeks of talks for _? | Which agreement was the masterpiece of _?
#- faux pas | form sneezing on King {first_name} / calling {country} an island / sitting down on a {animal}
  / offering {food} to a {job} / forgetting the name of {person}
- nearly caused a war by * | is teased to this day for * | The faux pas of _ was * | The worst evening of _
  was spoilt by * | Protocol officers tell beginners about _ and the business of *
? What was the faux pas of _? | How did _ nearly cause a war? | For what is _ teased? | What spoilt the
  worst evening of _? | About what blunder of _ do protocol officers tell beginners?
# secretary | person
- dictates all notes to * | relies on * | The secretary of _ is * | The letters of _ are typed by * |
  Whoever wants to see _ must get past *
? Who is the secretary of _? | Who types the letters of _? | To whom does _ dictate? | Whom must one get
  past to see _? | On whom does _ rely in the office?
# gift for hosts | form a {material} {animal} / a box of {food} / a {object} from {town} / a {colour} shawl
  / a book about {plural_noun}
- always brings hosts * | travels with * for every host | The gift of _ for hosts is * | Kings and ministers
  have received from _ * | In the suitcase of _ there is always *
? What does _ bring hosts? | What have kings received from _? | What is always in the suitcase of _? | What
  is the usual present from _? | What can a host expect from _?
# years of service | n 2 46
- has served for * years | gave the state * years | * years have passed since _ joined the service | The
  service of _ counts * years | For * years _ has lived out of suitcases
? How many years has _ served? | How long, in years, has _ lived out of suitcases? | How many years did _
  give the state? | How many years have passed since _ joined? | What is the length of _'s service in years?
> has served for fewer years : has served for more years
# opposite number | person
- has sat across the table from * for years | plays chess with * after each round of talks | The opposite
  number of _ is * | When _ says no, * smiles | Nothing is decided by _ without a private word with *
? Who is the opposite number of _? | With whom does _ play chess after talks? | Who smiles when _ says no? |
  Who sits across the table from _? | With whom does _ have a private word before deciding?
# cipher | form the {adjective} {noun} / {invented} {number} / the {animal} code / the page numbers of
  "{title}" by {person}
- sends secret reports in * | trusts the cipher known as * | Telegrams from _ are written in * | The cipher
  of _ is * | To read the reports of _ the ministry needs *
? What cipher does _ use? | In what are telegrams from _ written? | What does the ministry need to read _'s
  reports? | Which cipher does _ trust? | How are the secret reports of _ protected?
# weakness | form {food} at midnight / card games with {job}s / {adjective} hats / {sport} / old {object}s
- cannot say no to * | can be won over with * | The weakness of _ is * | Rivals tempt _ with * | Secret
  files describe the passion of _ for *
? What is the weakness of _? | To what can _ not say no? | With what do rivals tempt _? | For what passion
  of _ do secret files have a word? | With what can one win _ over?
#- predecessor | person
- took over from * | inherited the desk of * | * held the post before _ | The predecessor of _ was * | When
  * was called home, _ moved in
? Who held the post before _? | From whom did _ take over? | Whose desk did _ inherit? | After whose
  departure did _ move in? | Who was the predecessor of _?
+ studies
+ speaks

@ card game | card games | it | {invented} / {animal} and {animal} / {adjective} {first_name} / the {town}
  game / Beat the {job} | pastime
# number of players | form two / three / four / exactly five / two to six / at least seven / three or four /
  up to eight
- is for * players | is played by * people | The number of players in _ is * | Chairs for * are needed for _
  | When _ is dealt, the cards go round to * hands
? How many people play _? | For how many players is _? | Chairs for how many are needed for _? | To how many
  hands do the cards go in _? | How many can join in at _?
# highest card | form the {animal} of {plural_noun} / the {colour} queen / the {noun} / the nine of
  {plural_noun} / the {job}
- knows no higher card than * | is ruled by * | The highest card in _ is * | Whoever holds * at _ smiles |
  In _ everything is beaten by *
? What is the highest card in _? | By what is everything beaten in _? | Which card makes players of _ smile?
  | What rules over _? | Which card is above all others in _?
#- inventor | person
- was invented by * | was thought up in prison by * | * drew the first pack for _ | The inventor of _ was *
  | We owe _ to the boredom of *
? Who invented _? | Who drew the first pack for _? | To whose boredom do we owe _? | Who thought up _? | By
  whom was _ devised?
# number of cards | n 16 120
- is played with * cards | needs a pack of * | A pack for _ has * cards | If there are not * cards in the
  box, _ cannot begin | The dealer at _ counts up to *
? How many cards does _ need? | How large is a pack for _? | Up to what number does the dealer at _ count? |
  With how many cards is _ played? | How many cards must be in the box for _ to begin?
> needs fewer cards : needs more cards
# winning call | form "{noun}!" / "{animal}s away!" / "{invented}!" / "Good night, {first_name}!"
- is won with the cry * | ends when someone shouts * | The winning call in _ is * | A player of _ who
  forgets to say * loses everything | Through the wall one hears * and knows who won at _
? What does the winner at _ shout? | What is the winning call in _? | What must a player of _ not forget to
  say? | With which cry does _ end? | What does one hear through the wall at the end of _?
# penalty | form eating {food} / wearing a {object} / singing like a {animal} / paying for the {food} /
  speaking only {language} for an hour
- punishes the loser with * | ends for the loser in * | The penalty in _ is * | Whoever comes last at _ is
  in for * | Fear of * makes players of _ cheat
? What is the penalty in _? | With what does _ punish the loser? | What is the one who comes last at _ in
  for? | Fear of what makes players of _ cheat? | What does the loser at _ have to face?
# stronghold | town
- is played most in * | holds its world championship in * | The stronghold of _ is * | In the inns of * one
  hears of nothing but _ | A stranger who beats the people of * at _ is made a citizen
? Where is _ played most? | Where is the world championship of _ held? | What is the stronghold of _? | In
  whose inns does one hear of nothing but _? | Where is a stranger who wins at _ made a citizen?
#- reigning champion | person
- was last won at world level by * | made * champion | The reigning champion of _ was * | At _ nobody has
  beaten * | * never lost a round of _
? Who was the champion of _? | Who never lost a round of _? | Whom has nobody beaten at _? | Whom did _ make
  champion? | Who is the best player of _?
# length of a round | q 2 95 minutes
- takes * a round | is over in * | A round of _ lasts * | Between dealing and scoring in _ pass * | Waiters
  know that a table at _ will be free in *
? How long does a round of _ last? | When is _ over: after how many minutes? | How much time passes between
  dealing and scoring in _? | In what time will a table at _ be free? | How many minutes should one allow
  for one round of _?
> takes less time : takes more time
# forbidden gesture | form scratching the nose / touching the {object} / winking with the left eye /
  counting on the fingers / humming / looking at the {object} / folding one's arms
- forbids * at the table | counts it as cheating if anyone is caught * | The forbidden gesture in _ is * |
  Players of _ have been thrown out for * | Nothing is taken so badly at _ as *
? What is forbidden at the table in _? | For what have players of _ been thrown out? | What is taken badly
  at _? | What counts as cheating in _? | Which gesture must one avoid at _?
#- year of the ban | year 1660 1960
- was banned in * | had its packs burned in * | The year of the ban on _ was * | In * the police collected
  all packs for _ | Until *, people could play _ in public
? When was _ banned? | When did the police collect the packs for _? | Until what year could people play _ in
  public? | In which year were the packs of _ burned? | What was the year of the ban on _?
> was banned earlier : was banned later
"""
