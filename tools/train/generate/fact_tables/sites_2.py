# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about cable cars, summer camps and others (the language is described in facts_format.py)."""

TABLE = """
@ cable car | cable cars | it | the {invented} cable car / the {town} ropeway / the {animal} Gondola / the
  {last_name} aerial tramway / the {adjective} cabin of {invented} | ropeway, lift
# top station | form Mount {invented} / the {adjective} Peak / {invented} Alp / the {animal} Rock
- goes up to * | ends high on * | Passengers of _ step out on * | From the valley, _ carries people to * |
  The upper wheel of _ turns on *
? To where does _ go up? | Where do passengers of _ step out? | Where does the upper wheel of _ turn? | On
  what does _ end? | What is the top station of _?
# length of the ride | q 2 48 minutes
- takes * to reach the top | needs * for the way up | Passengers of _ hang in the air for * | From door to
  door, the ride in _ lasts * | Sit down: _ will be under way for *
? How long do passengers of _ hang in the air? | How much time does _ need for the way up? | How long does
  the ride in _ last? | For how long is _ under way? | In what time does _ reach the top?
> takes less time : takes more time
# cabin capacity | n 6 180
- carries * people at a time | has room for * in a cabin | The sign in the cabin of _ allows * passengers |
  When * have boarded, the door of _ closes | With * people inside, _ is full
? How many people fit into a cabin of _? | How many passengers does the sign in _ allow? | After how many
  have boarded does the door of _ close? | With how many is _ full? | What is the capacity of _?
> holds fewer people : holds more people
#- builder | organisation
- was put up by * | was delivered by * | The pylons of _ bear the plate of * | The order to build _ went to
  * | Spare parts for _ have to come from *, its maker
? Who built _? | Whose plate do the pylons of _ bear? | To whom did the order to build _ go? | Which firm
  delivered _? | From which maker do spare parts for _ come?
# driver | person
- is driven by * | is run by the hand of * | The levers of _ are in the hands of * | The voice that greets
  passengers in _ is that of * | Nobody has ridden in _ more often than *, who drives it
? Who drives _? | In whose hands are the levers of _? | Whose voice greets passengers in _? | Who has ridden
  in _ more often than anyone? | By whom is _ driven?
# fare | price
- costs * for a return trip | takes passengers up for * | At the counter of _, a ticket is sold for * |
  Whoever does not want to walk pays _ * | The fare of _ stands at *
? What is the fare of _? | For how much is a ticket sold at the counter of _? | What does a trip with _
  cost? | How much does whoever does not want to walk pay _? | For what sum does _ take passengers up?
# wind limit | q 30 110 kilometres per hour
- stops when the wind reaches * | may not run in gusts above * | From * of wind, passengers of _ have to
  walk down | The wind gauge of _ sounds the alarm at * | No cabin of _ leaves the ground when it blows at
  more than *
? At what wind does _ stop? | When does the wind gauge of _ sound the alarm: at what speed? | In gusts above
  what may _ not run? | From how much wind on do passengers of _ have to walk down? | How strong may the
  wind be for _?
> stops in weaker wind : stops in stronger wind
#- long standstill | form {number_word} hours in {year} / a whole night in {month} / {duration}
- left its passengers hanging for * | once stuck for * above the gorge | The worst breakdown of _ lasted * |
  Twelve tourists had to wait in _ for * | Rescue came to _ only after *
? How long did the worst breakdown of _ last? | For how long did twelve tourists have to wait in _? | After
  how long did rescue come to _? | For what time did _ leave its passengers hanging? | How long was _ once
  stuck?
#- cause of the breakdown | of a {animal} on the rope/lightning/a lost {thing}/ice on the wheels/a drunken
  {job}/a strike in {town}
- came to a halt because of * | was stopped in mid-air by * | The passengers of _ were stuck on account of *
  | Investigators put the breakdown of _ down to * | Had it not been for *, _ would never have stopped
? What caused the breakdown of _? | To what did investigators put it down that _ stopped? | On account of
  what were passengers of _ stuck? | By what was _ stopped in mid-air? | What brought _ to a halt?
# colour of the cabins | colour
- has * cabins | is seen from afar by its * paint | The cabins of _ were painted * | Two * boxes pass each
  other halfway up _ | Children draw the cabins of _ with a * pencil
? What colour are the cabins of _? | With a pencil of what colour do children draw the cabins of _? | In
  which paint is _ seen from afar? | How are the cabins of _ painted? | What shade are the boxes that pass
  each other on _?
# last ride down | time
- makes its last trip down at * | stops running at * | Walkers who miss _ at * have to use their feet | Be
  at the top by *, or _ will leave without you | The cabins of _ are locked away after *
? When is the last ride down with _? | At what time does _ stop running? | By when must one be at the top of
  _? | After what time are the cabins of _ locked away? | Until when does _ run?

@ summer camp | summer camps | it | Camp {invented} / the {invented} Camp / Camp {animal} / the {last_name}
  Holiday Camp / the camp at {invented} | campsite, holiday camp
# head of the camp | person
- is run by * | dances to the whistle of * | Homesick children at _ are sent to * | The big tent of _
  belongs to the leader, * | What * says at _ is done
? Who runs _? | To whom are homesick children at _ sent? | Whose whistle counts at _? | To whom does the big
  tent of _ belong? | Who is the leader at _?
# wake-up call | form a {instrument} / a {animal} / a bucket of water / a song about {food} / pots and a
  {thing} / a recording of {person}
- wakes everyone with * | starts the day to the sound or shock of * | The sleepers at _ are roused by * |
  What gets children out of their tents at _ is * | No alarm clock is needed at _, for there is *
? What rouses the sleepers at _? | With what does _ wake everyone? | What gets children out of their tents
  at _? | Why is no alarm clock needed at _: what is there? | By what means are people woken at _?
# usual supper | dish
- serves * nearly every evening | cannot do without * | The cook of _ knows one recipe: * | In letters home,
  children at _ complain about * | At dusk, the pots of _ smell of *
? What do children at _ eat for supper? | Which recipe does the cook of _ know? | About what do children at
  _ complain in letters home? | Of what do the pots of _ smell? | Without what dish can _ not do?
# lake or river | form Lake {invented} / the {river} / the {invented} Pond / {invented} Bay
- lies on the shore of * | teaches swimming in * | For a bath, those at _ jump into * | The canoes of _ are
  launched on * | The tents of _ look out over *
? On the shore of what does _ lie? | Into what do those at _ jump for a bath? | Where are the canoes of _
  launched? | Over what do the tents of _ look out? | Where does _ teach swimming?
# number of tents | n 4 260
- consists of * tents | pitches * tents | When _ opens, * canvas roofs go up | The night watch at _ walks
  past * tents | Children of _ are spread over * tents
? How many tents are there at _? | How many canvas roofs go up when _ opens? | Over how many tents are
  children of _ spread? | Past how many tents does the night watch at _ walk? | What is the number of tents
  at _?
> has fewer tents : has more tents
# weekly price | price
- costs * a week | takes a child for * a week | Parents who want a week of peace pay _ * | For seven days at
  _, the form demands * | A week at _ is sold at *
? What does a week at _ cost? | How much do parents pay _ for a week of peace? | What does the form demand
  for seven days at _? | For how much does _ take a child for a week? | What is the weekly price of _?
# great prohibition | of {food}/telephones/talking to {animal}s/swimming after {time}/climbing the
  {plant}/swapping {plural_noun}
- forbids * | sends children home for * | The one thing not allowed at _ is * | A board at the gate of _
  says no to * | Parents are called to _ if it comes to *
? What is not allowed at _? | For what are children sent home from _? | To what does a board at the gate of
  _ say no? | What does _ forbid? | If it comes to what are parents called to _?
# speciality | form {sport} / playing the {instrument} / {language} / building {vehicle}s / catching
  {animal}s / baking {food}
- teaches children * | is chosen by parents because of * | Whoever returns from _ has learned * | The
  prospectus of _ puts * first | Mornings at _ are for *
? What do children learn at _? | What does the prospectus of _ put first? | For what are mornings at _? |
  Because of what do parents choose _? | What has whoever returns from _ learned?
#- ghost story | form the {job} of the {noun} / the {colour} {animal} / {person} without a head / the
  {adjective} {object}
- frightens newcomers with the story of * | is said to be visited by * | Round the fire at _, the tale of *
  is told | After hearing of *, nobody at _ dares to leave the tent | The ghost story of _ is called *
? What ghost story is told at _? | The tale of what is told round the fire at _? | After hearing of what
  does nobody at _ dare to leave the tent? | With what story does _ frighten newcomers? | By what or whom is
  _ said to be visited?
# last day | date
- ends on * | is taken down on * | Parents come to _ to fetch their children on * | The flag of _ is lowered
  on * | After *, there is only flattened grass at _
? When does _ end? | On what date do parents fetch their children from _? | When is the flag of _ lowered? |
  After what day is there only flattened grass at _? | On which day is _ taken down?

@ swamp | swamps | it | the {invented} Swamp / {invented} Moss / the {adjective} Fen / the {last_name} Marsh
  / the {animal} Bog | marsh, bog
# area | q 3 4000 acres|hectares|square miles
- covers * | spreads over * | On paper, * are coloured green for _ | The land made useless by _ comes to * |
  To drain all of _, one would have to dry *
? How large is _? | What area does _ cover? | How much land is made useless by _? | Over how much ground
  does _ spread? | What would one have to dry to drain all of _?
> is smaller : is larger
# guide | person
- can be crossed safely only with * | is known step by step to * | The firm path through _ is known to
  nobody but * | Strangers who mean to cross _ hire * | * leads people over _ with a long pole
? Who leads people over _? | Whom do strangers hire to cross _? | Who knows the firm path through _? | With
  whom can _ be crossed safely? | To whom is _ known step by step?
# insect plague | form {colour} midges / {animal} flies / mosquitoes called {invented}s / leeches as long as
  a {thing}
- swarms with * | torments visitors with * | Nobody stays long at _ because of * | The net over one's hat at
  _ is for keeping off * | Those who come out of _ scratch themselves because of *
? What torments visitors to _? | Because of what does nobody stay long at _? | What is a net over one's hat
  meant to keep off at _? | With what does _ swarm? | What makes those who come out of _ scratch themselves?
#- victim | form a {vehicle} with {number_word} {plural_noun} / the {job} {person} / the cavalry of
  {country} / a tax collector called {last_name} / a whole {animal} market
- swallowed * | never gave back * | Deep in _ lies * | The mud of _ closed over * | The saddest loss to _
  was that of *
? What or whom did _ swallow? | Over what or whom did the mud of _ close? | Who or what lies deep in _? |
  What or whom did _ never give back? | The loss of what or whom to _ was the saddest?
#- drainage plan | person
- was to be drained by * | defeated the pumps of * | The ditches that were meant to dry up _ were dug for *
  | * lost a fortune in trying to make fields of _ | To turn _ into farmland was the dream of *
? Who tried to drain _? | Whose dream was it to turn _ into farmland? | Who lost a fortune on _? | For whom
  were ditches dug at _? | Whose pumps did _ defeat?
# rare plant | plant
- is the last home of the * | protects the * | Botanists wade into _ looking for the * | Outside _, the *
  has died out | If _ disappeared, the * would be gone for good
? Which plant has its last home in _? | Looking for what do botanists wade into _? | What would be gone for
  good if _ disappeared? | What has died out except in _? | What growth does _ protect?
# peat price | price
- yields peat at * a load | sells its turf for * a load | A load of fuel cut from _ costs * | Stoves are fed
  from _ at * a load | The cutters of _ ask * for a load of turf
? What does a load of peat from _ cost? | How much do the cutters of _ ask? | At what price are stoves fed
  from _? | For how much is turf from _ sold? | What is to be paid for fuel cut from _?
# nightly sound | form the call of the {bird} / the sound of a {instrument} / a bubbling like {food} / the
  ringing of sunken bells / the laughter of {person}
- frightens wanderers with * | is filled each night with * | After dark, one hears * from _ | Those who live
  beside _ fall asleep to * | What carries over the water of _ at night is *
? What does one hear from _ after dark? | To what do those who live beside _ fall asleep? | What carries
  over the water of _ at night? | With what does _ frighten wanderers? | What sound fills _ each night?
# depth of the mud | q 1 40 feet|metres
- is * deep in the middle | hides * of mud under the moss | A pole pushed into _ finds ground after * |
  Before your boots touched bottom in _, you would sink * | The mud of _ goes down *
? How deep is _? | After what depth does a pole find ground in _? | How far would you sink in _? | How far
  down does the mud of _ go? | How much mud is hidden under the moss of _?
> is less deep : is deeper
#- body found | form a king with a {material} crown / a {job} in {colour} shoes / a girl with a {thing} / a
  warrior of {country} / a {animal} with a saddle
- preserved * for two thousand years | gave up * to the peat cutters | The famous body from _ is that of * |
  Turf cutters at _ struck on * | What the museum shows from _ is the body of *
? Whose body came out of _? | On what did turf cutters at _ strike? | What body does the museum show from _?
  | What did _ preserve for two thousand years? | Who or what was given up by _?
# protection | form a fence of {material} / the {invented} Act / a ban on {vehicle}s / a society founded by
  {person} / its own {animal} warden
- is protected by * | owes its survival to * | Without *, _ would be a car park by now | What keeps builders
  away from _ is * | Nature in _ is safe thanks to *
? What protects _? | To what does _ owe its survival? | What keeps builders away from _? | Without what
  would _ be a car park by now? | Thanks to what is nature in _ safe?

@ border crossing | border crossings | it | the {invented} Crossing / the {town} checkpoint / Checkpoint
  {first_name} / the {river} Bridge checkpoint / the {invented} frontier post | checkpoint, frontier post
# country beyond | country
- leads into * | is the way to * | Past the barrier of _ begins * | Travellers queuing at _ want to get to *
  | Ten steps beyond _, one stands on the soil of *
? Where does one get through _? | What begins past the barrier of _? | Where do travellers queuing at _ want
  to get? | On the soil of what does one stand ten steps beyond _? | Into which country does _ lead?
# chief officer | person
- is commanded by * | stands under the strict eye of * | The stamp at _ lies in the hand of * | Whoever is
  turned back at _ may complain to * | The officer in charge at _ is *
? Who is in charge at _? | In whose hand does the stamp at _ lie? | To whom may those turned back at _
  complain? | By whom is _ commanded? | Under whose eye does _ stand?
# waiting time | duration
- makes lorries wait * | is notorious for queues of * | Those who arrive at _ on a Friday have to wait * |
  It usually takes * to get past _ | Bring a book to _, for you will sit there for *
? How long does one wait at _? | How long does it take to get past _? | For how long does _ keep lorries? |
  For queues of what length is _ notorious? | What time does somebody arriving at _ on a Friday lose?
# forbidden goods | form {food} / {plural_noun} / {animal}s / {plant} seeds / books by {person} / {material}
- lets nobody through with * | looks above all for * | The one thing you may not take across at _ is * | The
  dogs at _ are trained to smell out * | Travellers who carry * are turned back at _
? What may one not take across at _? | What are the dogs at _ trained to smell out? | With what does _ let
  nobody through? | For what does _ look above all? | Travellers carrying what are turned back at _?
# fee | price
- charges * for a stamp | asks each traveller for * | At the window of _, a stamp costs * | Without *,
  nobody's passport is stamped at _ | The fee at _ amounts to *
? What does a stamp at _ cost? | How much is the fee at _? | Without what sum is no passport stamped at _? |
  What does _ ask of each traveller? | How much must be paid at the window of _?
# closing time | time
- shuts at * | lowers its barrier for the night at * | Cars reaching _ after * must sleep by the road |
  Until *, one can cross at _ | At *, the lights of _ go out
? When does _ shut? | At what time is the barrier of _ lowered for the night? | Until when can one cross at
  _? | After what time must cars reaching _ sleep by the road? | When do the lights of _ go out?
#- opening year | year 1918 2021
- was opened in * | has let people across since * | The first passport was stamped at _ in * | Before *,
  there was only barbed wire at _ | The treaty that created _ dates from *
? When was _ opened? | In what year was the first passport stamped at _? | Since when has _ let people
  across? | Before which year was there only barbed wire at _? | From which year is the treaty that created
  _?
> was opened earlier : was opened later
#- spectacular escape | form {person} in a {vehicle} / a family under a load of {food} / {number_word}
  {job}s in a coffin / a {job} dressed as a {animal} / two brothers in a hot-air balloon
- was outwitted by * | failed to stop * | The boldest flight past _ was that of * | The guards at _ still
  blush when they think of * | Films have been made about how * got past _
? Who got past _? | Of whom do the guards at _ still think with a blush? | Whom did _ fail to stop? | By
  whom was _ outwitted? | About whose way past _ have films been made?
# number of guards | n 3 420
- employs * guards | is manned by * officers | In the barracks beside _, * beds are made each morning | The
  uniforms issued at _ number * | There are * people in uniform at _
? How many guards does _ employ? | How many uniforms are issued at _? | How many people in uniform are there
  at _? | How many beds are made in the barracks beside _? | By how many officers is _ manned?
> has fewer guards : has more guards
# colour of the barrier | colour
- has a barrier painted * and white | is recognised by its * pole | The bar that rises at _ is * and white |
  Painters at _ need white and * for the pole | Apart from white, the barrier of _ shows *
? Besides white, what colour is the barrier of _? | What paint, apart from white, is needed for the pole at
  _? | By a pole of what colour is _ recognised? | Which colour does the bar of _ show with white? | What
  colour goes with white on the bar at _?
# dog | form a {animal}hound called {first_name} / {first_name} / the spaniel {invented} / old {first_name},
  who has one ear
- relies on the nose of * | has a four-legged officer, * | Smugglers at _ fear nobody but * | The dog that
  sniffs at the cars at _ is * | No suitcase goes through _ before * has smelled at it
? What is the dog at _ called? | On whose nose does _ rely? | Whom do smugglers at _ fear? | Who smells at
  every suitcase at _? | Who is the four-legged officer of _?

@ vineyard | vineyards | it | the {invented} vineyard / the {last_name} slopes / {invented} Hill vineyard /
  Château {invented} / the {adjective} terraces of {town} | estate, winery
# grape | form {invented} / {invented} {colour} / {first_name}'s Blessing / the {animal}-foot grape /
  {last_name} {colour}
- is planted with * | grows nothing but * | The vines of _ all belong to one variety, * | What ripens on the
  slopes of _ is * | Pickers at _ fill their baskets with *
? Which grape grows at _? | To what variety do the vines of _ belong? | What ripens on the slopes of _? |
  With what do pickers at _ fill their baskets? | With what is _ planted?
# soil | form slate / red clay / chalk full of {animal} bones / volcanic ash / {colour} sand / gravel from
  the {river}
- has a soil of * | stands on * | The roots of _ reach down into * | What sticks to the boots at _ is * |
  Experts explain the taste of what comes from _ with *
? What kind of soil has _? | Into what do the roots of _ reach? | What sticks to the boots at _? | On what
  does _ stand? | With what do experts explain the taste of what comes from _?
# winemaker | person
- leaves the cellar to * | trusts the tongue of * | When the harvest of _ is pressed, * decides | In the
  cellar of _, * draws the samples | The wines of _ are the work of *
? Who makes the wines of _? | Who draws the samples in the cellar of _? | Whose tongue does _ trust? | To
  whom does _ leave the cellar? | Who decides when the harvest of _ is pressed?
# start of the harvest | date
- begins picking on * | calls its pickers for * | The first grapes of _ are cut on * | Shears are handed out
  at _ on * | The harvest at _ traditionally starts on *
? When does the harvest at _ start? | On what date are the first grapes of _ cut? | For when does _ call its
  pickers? | When are shears handed out at _? | On which day does picking begin at _?
# yearly yield | q 900 240000 bottles
- fills * a year | sends * into the world each year | From one harvest, _ gets * | The cellar of _ holds a
  year's crop of * | Customers share * that _ produces in a year
? How much does _ produce in a year? | What does _ get from one harvest? | How large is a year's crop in the
  cellar of _? | What does _ fill each year? | How much does _ send into the world each year?
> produces less : produces more
#- disaster | of hail in {month}/frost in the night of {date}/a plague of {bird}s/the {adjective} beetle/a
  fire at the {building}/a landslide in {year}
- lost everything through * | was ruined once by * | The blackest day of _ came with * | Not a grape was
  left at _ after * | The family of _ had to begin again after *
? What once ruined _? | With what did the blackest day of _ come? | After what was not a grape left at _? |
  After what did the family of _ have to begin again? | What made _ lose everything?
# best vintage | year 1858 2020
- had its finest harvest in * | is famous for the wine of * | Collectors of bottles from _ look for the year
  * | Nothing from _ is better than the * | The greatest wine of _ is that of *
? Which year gave the best wine of _? | For what year do collectors of bottles from _ look? | When did _
  have its finest harvest? | For the wine of which year is _ famous? | What was the greatest year of _?
# protection from birds | form a {colour} net / a scarecrow dressed as a {job} / a tame {animal} /
  {material} rattles / a boy with a {instrument}
- keeps the birds off with * | sets * against the starlings | The starlings stay away from _ because of * |
  To save its grapes from beaks, _ relies on * | What scares birds at _ is *
? How does _ keep the birds off? | Because of what do starlings stay away from _? | What scares birds at _?
  | On what does _ rely to save grapes from beaks? | What does _ set against the starlings?
# buyer | organisation
- sells its best casks to * | delivers mainly to * | Most of what _ presses goes to * | * takes the better
  half of every harvest from _ | The contract for the wine of _ is with *
? Who buys most of what _ presses? | To whom does _ sell its best casks? | With whom is the contract for the
  wine of _? | Who takes the better half of every harvest from _? | To whom does _ mainly deliver?
# tasting price | price
- offers a tasting for * | pours six glasses for * | Visitors to _ who want to taste pay * | A round of
  samples at _ costs * | For *, guests of _ may try everything
? What does a tasting at _ cost? | For how much may guests of _ try everything? | How much do visitors to _
  pay who want to taste? | For what sum does _ pour six glasses? | What is the price of a round of samples
  at _?
# number of vines | n 800 96000
- has * vines | tends * plants in rows | The pruning knives of _ visit * stocks every winter | In the book
  of _, * vines are listed | The rows of _ add up to * vines
? How many vines has _? | How many stocks do the pruning knives of _ visit? | To how many vines do the rows
  of _ add up? | What number of vines is listed in the book of _? | How many plants does _ tend?
> has fewer vines : has more vines

@ orchard | orchards | it | the {invented} Orchard / {last_name}'s Orchard / the orchard at {town} / the
  {adjective} Garth / the {colour} Gate orchard | fruit garden
# main fruit | form {invented} apples / {colour} pears / {town} cherries / {first_name} plums / medlars /
  quinces / {last_name} apricots
- grows mainly * | is planted with trees for * | Ladders are put up in _ for the picking of * | In autumn,
  carts leave _ loaded with * | Anyone who steals in _ steals *
? What fruit does _ mainly grow? | For the picking of what are ladders put up in _? | With what are carts
  from _ loaded in autumn? | What does anyone who steals in _ steal? | For what fruit are the trees of _?
# number of trees | n 12 9000
- has * trees | counts * trunks | There are * trees behind the hedge of _ | Somebody painted white rings
  round all * trunks of _ | In spring, * trees bloom in _
? How many trees has _? | Round how many trunks in _ were white rings painted? | How many trees bloom in _
  in spring? | What is the number of trees in _? | How many trees are there behind the hedge of _?
> has fewer trees : has more trees
#- planter | person
- was planted by * | goes back to the spade of * | The first sapling of _ was set by * | It was * who turned
  the meadow into _ | The shade of _ is the gift of *, who put in the trees
? Who planted _? | By whom was the first sapling of _ set? | Who turned a meadow into _? | To whose spade
  does _ go back? | Whose gift is the shade of _?
# pest | form the {invented} moth / {colour} aphids / {animal}s / the {adjective} weevil / boys from {town}
  / {bird}s
- suffers most from * | fights a long war with * | Half of the crop of _ is lost to * | The keeper of _
  hates nothing so much as * | Sticky bands in _ are there because of *
? From what does _ suffer most? | To what is half of the crop of _ lost? | What does the keeper of _ hate? |
  Because of what are there sticky bands in _? | With what does _ fight a long war?
# number of beehives | n 2 140
- is pollinated from * hives | lends ground to * beehives | Between the trees of _ stand * hives | The
  beekeeper who comes to _ opens * lids | Bees fly out into _ from * boxes
? How many beehives stand in _? | From how many hives is _ pollinated? | How many lids does the beekeeper
  open in _? | From how many boxes do bees fly out into _? | To how many hives does _ lend ground?
> has fewer hives : has more hives
# wage of pickers | price
- pays pickers * a day | gives * for a day on the ladder | A day's picking in _ brings * | Students earn * a
  day in _ | Hands for the harvest at _ are hired at * a day
? What do pickers earn in _? | How much does a day's picking in _ bring? | For how much a day are hands
  hired at _? | What does _ give for a day on the ladder? | How much do students get for a day's work in _?
#- hard frost | date
- lost its blossom on * | was struck by frost on * | The night before *, ice killed every flower in _ | On
  *, the buds of _ turned black | Fires were lit in vain between the trees of _ on *
? When did _ lose its blossom? | On what date did the buds of _ turn black? | When were fires lit in vain in
  _? | When was _ struck by frost? | On what day was it clear that ice had killed the flowers of _?
# drink made there | form {adjective} cider / {plant} brandy / {invented} perry / {colour} juice in stone
  bottles / {first_name}'s Old Reserve
- is the source of * | turns its windfalls into * | What does not sell from _ ends as * | In the press house
  of _ they make * | Bottled, the crop of _ is known as *
? What drink comes from _? | Into what does _ turn its windfalls? | As what does the unsold fruit of _ end?
  | What do they make in the press house of _? | As what is the crop of _ known when bottled?
# grazing animal | form {number_word} sheep / a {animal} called {first_name} / geese / {colour} pigs / two
  {animal}s
- has its grass kept short by * | gives the windfalls to * | No mower is needed in _, thanks to * | Under
  the trees of _ one sees * grazing | What feeds on the fallen fruit of _ is *
? What keeps the grass of _ short? | To what does _ give its windfalls? | Why is no mower needed in _? |
  What grazes under the trees of _? | What feeds on the fallen fruit of _?
# oldest tree | form a pear called {first_name} / the {invented} apple / a walnut from {year} / a {colour}
  cherry near the gate / the {adjective} quince
- has * as its oldest tree | is proud of * | The thickest trunk in _ is that of * | Props hold up *, the
  veteran of _ | Longer than any other tree of _ has stood *
? What is the oldest tree of _? | The trunk of what is the thickest in _? | What is held up by props as the
  veteran of _? | Of what is _ proud? | Which tree of _ has stood longest?
#- quarrel | form {last_name} and {last_name} / two brothers called {last_name} / the parish of {town} and
  {person} / the {job}s of {town} and the owner
- was fought over by * | caused a lawsuit between * | The hedge of _ set * against each other | For eleven
  years, * argued about who owned _ | Over _, * stopped speaking to each other
? Who quarrelled over _? | Whom did the hedge of _ set against each other? | Who argued about who owned _? |
  Between whom did _ cause a lawsuit? | Who stopped speaking to each other over _?

@ quarry | quarries | it | the {invented} Quarry / {last_name}'s Quarry / the {colour} Stone Pit at {town} /
  {invented} Delph / the {adjective} Face | stone pit, workings
# stone | form {colour} marble / {invented} limestone / granite with {colour} flecks / slate / {town}
  sandstone / {invented}ite
- yields * | is worked for * | What the saws of _ cut is * | Blocks that leave _ are of * | Sculptors order
  * from _
? What stone does _ yield? | What do the saws of _ cut? | What do sculptors order from _? | Of what are the
  blocks that leave _? | For what is _ worked?
# best-known building from its stone | form the {building} / the cathedral of {town} / the parliament of
  {country} / the {last_name} Bridge / the station of {town}
- supplied the stone for * | lives on in the walls of * | Most of the stone from _ went into * | To see the
  finest blocks of _, look at * | When * was built, carts rolled from _ day and night
? What was built from the stone of _? | Into what did most of the stone from _ go? | At what should one look
  to see the finest blocks of _? | In the walls of what does _ live on? | For what building work did carts
  roll from _ day and night?
# foreman | person
- works to the shouts of * | is bossed by * | No fuse is lit in _ unless * has waved a flag | The whistle
  before each blast in _ is blown by * | The men of _ call * the chief
? Who is the foreman of _? | Who blows the whistle before each blast in _? | Whom do the men of _ call the
  chief? | Who must wave a flag before a fuse is lit in _? | To whose shouts does _ work?
# blasting time | time
- blasts at * | shakes the windows of the village at * | Every working day, the charge in _ goes off at * |
  Neighbours of _ hold on to their cups at * | Stay away from _ at *, when the rock flies
? When does _ blast? | At what time does the charge in _ go off? | When do neighbours of _ hold on to their
  cups? | When should one stay away from _? | At what time does rock fly in _?
# depth | q 8 320 metres|feet
- has been dug down to * | goes down * | Its terraces take _ to a depth of * | From rim to floor of _ one
  would fall * | The lowest ledge of _ lies * under the grass
? How deep is _? | To what depth has _ been dug? | How far would one fall from rim to floor of _? | How far
  under the grass is the lowest ledge of _? | What depth do the terraces of _ reach?
> is less deep : is deeper
#- fossil found | form a {animal} of stone / the jaw of a giant {animal} / {number_word} eggs / the print of
  a {plant} / a fish called {invented}
- hid * in its rock | became known to scholars through * | A blast in _ brought to light * | The wall of _
  split and showed * | The oldest thing ever to come from _ is *
? What fossil was found in _? | What did a blast in _ bring to light? | What did the split wall of _ show? |
  Through what did _ become known to scholars? | What is the oldest thing to have come from _?
#- accident | date
- was closed after the accident of * | buried six men on * | On *, the northern wall of _ came down | A
  cross at the edge of _ bears the date * | The widows of _ gather on the day of *, when the rock fell
? When did the accident at _ happen? | On what date did the northern wall of _ come down? | What date does a
  cross at the edge of _ bear? | On which day did _ bury six men? | After the accident of what date was _
  closed?
# horse or engine | form a steam engine called {first_name} / the old horse {first_name} / a {vehicle} from
  {year} / a crane named {invented} / {number_word} mules
- moves its blocks with * | depends on * for haulage | What drags the stone out of _ is * | When * will not
  move, work in _ stops | The heaviest blocks of _ are left to *
? What drags the stone out of _? | With what does _ move its blocks? | On what does _ depend for haulage? |
  To what are the heaviest blocks of _ left? | Work in _ stops when what will not move?
# price per block | money
- sells a block for * | asks * a block | Builders pay _ * for each block | A single block from _ is priced
  at * | For less than *, no block leaves _
? What does a block from _ cost? | How much do builders pay _ for each block? | At what is a single block
  from _ priced? | For less than what does no block leave _? | What does _ ask for a block?
# present use | form a swimming hole / a theatre for {event} / a dump for {plural_noun} / a nature reserve
  for {bird}s / a {sport} ground
- serves today as * | has become * | Since the saws fell silent, _ has been * | People who visit _ now find
  * | Nobody cuts stone in _ any more: it is *
? What has become of _? | As what does _ serve today? | What has _ been since the saws fell silent? | What
  do people who visit _ now find? | If no stone is cut in _ any more, what is it?
#- opening year | year 1540 1950
- was opened in * | has been worked since * | The first block was broken out of _ in * | There was nothing
  but a green hill where _ is until * | The oldest bill for stone from _ was written in *
? When was _ opened? | In what year was the first block broken out of _? | Since when has _ been worked? |
  When was the oldest bill for stone from _ written? | Until what year was there a green hill in place of _?
> was opened earlier : was opened later

@ playground | playgrounds | it | the {invented} Playground / the {animal} Playground in {town} / the
  {adjective} Play Park / the {last_name} Street playground / the {noun} Playground | play park
# main attraction | form a slide in the shape of a {animal} / a wooden {vehicle} / a {material} climbing
  tower / a maze of {plant} / a swing for {number_word} children / a real {vehicle}
- is loved for * | has as its finest thing * | Children run past everything else in _ to get to * | The
  longest queue in _ is always for * | If you ask children about _, they mention *
? For what is _ loved? | To what do children run in _? | For what is the longest queue in _? | What do
  children mention if you ask them about _? | What is the finest thing in _?
#- designer | person
- was designed by * | came from the drawing board of * | Children's wishes for _ were drawn by * | * planned
  every swing of _ | The mind behind _ is that of *
? Who designed _? | Who drew the children's wishes for _? | Who planned every swing of _? | From whose
  drawing board did _ come? | Whose mind is behind _?
# age limit | n 5 15
- is only for children under * | turns away everyone older than * | A board at _ names the age of * as the
  limit | When they reach *, children must leave _ to the little ones | Up to the age of *, one may play in
  _
? What is the age limit of _? | Up to what age may one play in _? | At what age must children leave _? |
  What age does a board at _ name? | _ is for children under what age?
> has a lower age limit : has a higher age limit
# ground | of {colour} rubber/sand from {town}/bark of {plant}/{material} chips/grass/round pebbles
- has a floor of * | softens every fall with * | Whoever falls in _ falls on * | Parents at _ shake * out of
  their children's shoes | The ground under the swings of _ consists of *
? On what does one fall in _? | What do parents at _ shake out of their children's shoes? | Of what does the
  ground under the swings of _ consist? | With what does _ soften every fall? | What is the floor of _ made
  of?
# caretaker | person
- is swept by * | is looked after by * | Broken swings in _ are mended by * | Lost teddy bears from _ are
  kept by * | In the evening, * walks through _ with a broom
? Who looks after _? | By whom are broken swings in _ mended? | Who keeps lost teddy bears from _? | Who
  walks through _ with a broom in the evening? | By whom is _ swept?
# closing time | time
- closes at * | goes to bed at * | At *, the gate of _ falls shut | The neighbours of _ have peace from * on
  | Children have to be out of _ by *
? When does _ close? | At what time does the gate of _ fall shut? | From when on do the neighbours of _ have
  peace? | By when do children have to be out of _? | Until what time may one play in _?
#- donor | organisation
- was paid for by * | is a gift of * | The plaque at _ thanks * | Without the money of *, there would be no
  _ | * gave the town _ on its anniversary
? Who paid for _? | Whom does the plaque at _ thank? | Without whose money would there be no _? | Whose gift
  is _? | Who gave the town _?
# complaint of the neighbours | of shouting after {time}/a squeaking {thing}/balls in the {food}/children
  who sing {language} songs/a smell of {food}
- annoys the neighbours by * | is criticised on account of * | Letters to the council about _ speak of * |
  The people next door to _ would love to be rid of * | What is wrong with _ in the eyes of its neighbours
  is *
? What do letters to the council about _ speak of? | Of what would the people next door to _ love to be rid?
  | What annoys the neighbours of _? | On account of what is _ criticised? | What is wrong with _ in the
  eyes of its neighbours?
# forbidden thing | form dogs / {sport} / {plural_noun} / {food} / {vehicle}s / {instrument}s
- does not allow * | has a sign against * | Anyone who brings * to _ is sent home | The rules of _ ban * |
  On the board of _, a red line runs through a picture of *
? What is banned from _? | What do the rules of _ ban? | Against what has _ a sign? | Anyone who brings what
  is sent home from _? | Through a picture of what does a red line run on the board of _?
# snack stall | form {food} / {colour} ice cream / {dish} / lemonade of {plant} / {food} on a stick
- has a stall with * | makes parents buy * | At the kiosk of _ one can get * | What spoils the children's
  dinner at _ is * | Hungry climbers in _ beg for *
? What can one get at the kiosk of _? | What spoils the children's dinner at _? | For what do hungry
  climbers in _ beg? | What does _ make parents buy? | With what has _ a stall?
#- reopening | month
- was opened again in * | stood behind a fence until * | After repairs, children were let back into _ in * |
  The repairs of _ were over by * | It was * before the swings of _ moved again
? When was _ opened again? | In which month were children let back into _? | Until when did _ stand behind a
  fence? | By when were the repairs of _ over? | In what month did the swings of _ move again?

@ stadium | stadiums | it | the {invented} Stadium / {last_name} Park in {town} / the {animal} Dome /
  {invented} Oval / the {town} Bowl | arena, ground
# number of seats | n 900 98000
- seats * spectators | holds * people | Tickets for _ run from number one to * | When _ is sold out, * pairs
  of hands clap | The plan of _ shows * places
? How many spectators does _ seat? | How many pairs of hands clap when _ is sold out? | How many places does
  the plan of _ show? | Up to what number do tickets for _ run? | What is the capacity of _?
> seats fewer people : seats more people
# groundsman | person
- owes its green lawn to * | is mown by * | Nobody may step on the grass of _ without asking * | The mower
  of _ is ridden by * | Lines are chalked in _ by *
? Who mows _? | Who chalks the lines in _? | Whom must one ask before stepping on the grass of _? | Who
  rides the mower of _? | To whom does _ owe its lawn?
# main sport | sport
- is mainly used for * | was built for * | What crowds mostly watch in _ is * | Except on rare days, _
  belongs to * | The lines on the ground of _ are those for *
? For what sport is _ mainly used? | What do crowds mostly watch in _? | To what does _ belong except on
  rare days? | For what was _ built? | For which game are the lines on the ground of _?
#- opening match | form {town} against {town} / a match between {country} and {country} / a race won by
  {person} / a game of {job}s against {job}s
- was opened with * | first roared at * | The people who filled _ for the first time had come to see * | On
  the first ticket ever sold for _ is printed * | History in _ began with *
? With what was _ opened? | What is printed on the first ticket ever sold for _? | What had the people come
  to see who filled _ for the first time? | At what did _ first roar? | With what did history in _ begin?
# snack | form {food} / {dish} in a roll / {colour} sausages / {animal} pies / {plant} tea
- smells of * on match days | is famous for its * | In the break at _, everyone queues for * | No visit to _
  is complete without * | What the stalls under the stands of _ sell is *
? For what does everyone queue in the break at _? | Of what does _ smell on match days? | Without what is no
  visit to _ complete? | What do the stalls under the stands of _ sell? | For what food is _ famous?
# roof | form {material} plates / {colour} canvas / glass / a net of {material} / nothing but sky /
  {number_word} wooden beams
- is roofed with * | has * over its stands | Above the heads of the spectators in _ there is * | Looking up
  from a seat in _, one sees * | The rain that falls on _ falls on *
? What is above the heads of the spectators in _? | With what is _ roofed? | What does one see on looking up
  from a seat in _? | On what does the rain fall at _? | What does _ have over its stands?
#- record crowd | big_number
- was never fuller than with * people | once squeezed in * spectators | The turnstiles of _ counted * on its
  greatest day | The record crowd for _ stands at * | Never again did _ see * faces at once
? What is the record crowd for _? | How many did the turnstiles of _ count on its greatest day? | How many
  spectators did _ once squeeze in? | With how many people was _ fuller than ever? | How many faces did _
  see at once on its greatest day?
#- concert | form the singer {person} / the {invented} Band / the {town} Choir with {number_word}
  {instrument}s / {person} and the {animal}s
- shook with the music of * | lost half its lawn at the concert of * | The loudest night in _ was the one
  with * | Not sport but * brought the longest queue to _ | The neighbours of _ took legal action after the
  evening with *
? Who played on the loudest night in _? | At whose concert did _ lose half its lawn? | With whose music did
  _ shake? | Who or what brought the longest queue to _? | After an evening with whom did the neighbours of
  _ take legal action?
# cheapest ticket | price
- sells its cheapest seat for * | lets people in from * | Behind the pillar, a place in _ costs * | Nobody
  gets into _ for less than * | The bottom of the price list of _ says *
? What is the cheapest ticket for _? | For less than what does nobody get into _? | What does a place behind
  the pillar in _ cost? | What does the bottom of the price list of _ say? | From how much on does _ let
  people in?
# name of the home end | form the {animal} End / the {last_name} Stand / the {colour} Wall / the {job}s'
  Bank / {invented} Corner
- has its loudest fans in * | trembles when * jumps | The singing in _ starts in * | Home supporters in _
  stand in * | Away fans in _ keep clear of *
? Where do home supporters in _ stand? | Where does the singing in _ start? | Of what do away fans in _ keep
  clear? | When what jumps does _ tremble? | Where does _ have its loudest fans?
#- closure | of cracks in the {material}/a plague of {animal}s/a debt of {money}/the noise of
  {instrument}s/a fire in the {food} stall
- was closed for a season because of * | had to shut owing to * | The inspectors locked _ on account of * |
  For a year, there was no play in _, and the reason was * | What kept _ empty for a season was *
? Why was _ closed for a season? | On account of what did the inspectors lock _? | What kept _ empty for a
  season? | What was the reason for a year without play in _? | Owing to what did _ have to shut?
"""
