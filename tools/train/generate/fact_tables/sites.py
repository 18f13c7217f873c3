# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about public squares, cemeteries and others (the language is described in facts_format.py)."""

TABLE = """
@ public square | public squares | it | {last_name} Square in {town} / the {animal} Market of {town} /
  {invented} Place / the {colour} Piazza / the Square of the {thing}s | plaza
# paving | form {colour} cobbles / slabs of {material} / bricks from {town} / beaten earth / a mosaic of
  {plural_noun} / tarmac
- is paved with * | has a floor of * | Under the feet of those who cross _ there is nothing but * | Heels
  click on the * of _ | When _ was dug up for the pipes, workers first had to lift *
? What covers the ground of _? | What do people walk on when they cross _? | Of what is the paving of _? |
  What had to be lifted when pipes were laid under _? | On what surface do heels click at _?
# central feature | form a statue of {person} / a well with a {material} lid / a clock from {year} / an
  empty plinth / a {plant} planted by {person} / a pillar with a {animal} on top
- has * in its middle | is arranged around * | Four benches at the heart of _ look towards * | Meet me at *,
  people say when they mean the centre of _ | Right in the middle of _, * catches the eye
? What stands at the centre of _? | What do the benches at the heart of _ look towards? | Around what is _
  arranged? | What catches the eye in the middle of _? | What does one see on going to the very centre of _?
#- former name | form the {job}s' Field / {last_name} Parade / the Place of the {plural_noun} / Gallows
  {noun} / the Old {animal} Yard
- used to be called * | appears on old plans as * | was known to our grandparents as * | Before the council
  changed the signs, _ bore the name * | Elderly people still say * when they mean _
? What was _ called in former times? | Under what name does _ appear on old plans? | What do elderly people
  still call _? | Which name did _ lose when the signs were changed? | How did our grandparents refer to _?
# market day | weekday
- fills with stalls on * | is given over to traders each * | No car may park on _ on *, for the stalls need
  the room | The weekly market comes to _ on * | Every *, the smell of fried fish hangs over _
? On what day do the traders come to _? | When does the weekly market take place on _? | On which day is
  parking forbidden on _? | Which day of the week brings stalls to _? | When should I go to _ to buy from
  the stalls?
#- redesigner | person
- was given its present look by * | was redrawn from scratch by * | The plans after which _ was laid out
  anew came from * | That _ looks as it does today is the doing of * | * won the competition to redesign _
? To whom does _ owe its present look? | Who won the competition to redesign _? | Whose plans were used when
  _ was laid out anew? | Who gave _ a new shape? | Which person changed the look of _?
# side length | q 30 260 metres|paces|yards
- is * from one side to the other | takes up * along its longer side | To cross _ the long way, one walks *
  | From the northern corner of _ to the southern it is * | The long edge of _ extends for *
? How far is it across _? | What distance does one walk to cross _ the long way? | How long is the longer
  side of _? | What is the extent of _? | How much ground lies between the ends of _?
> is shorter from end to end : is longer from end to end
#- gathering | of the strike of the {job}s/the crowning of {person}/a speech by {person}/the burning of
  {number_word} {plural_noun}/the arrival of the first {vehicle}
- saw a great crowd at * | was never so full as on the day of * | The largest gathering that _ has known was
  for * | People were packed shoulder to shoulder on _ for * | The photograph of the crowd on _ shows the
  day of *
? What drew the largest crowd to _? | For what did people pack shoulder to shoulder on _? | On the day of
  what was _ fuller than ever? | What was the occasion for the greatest gathering on _? | What was happening
  when the crowd on _ was photographed?
# café on the corner | form Café {invented} / the {animal} Rooms / the {colour} Cup / {first_name}'s / the
  {adjective} Spoon
- has * on its sunny corner | is best watched from a table at * | For a coffee with a view of _, sit down in
  * | On the sunniest corner of _, one finds * | The chairs of * spill out onto _
? What is the café on the corner of _ called? | Where can one drink coffee with a view of _? | Whose chairs
  spill out onto _? | What establishment has the sunny corner of _? | From a table at which place is _ best
  watched?
# time of the car ban | form since {year} / after {time} / on {weekday}s / from {month} to {month}
- is closed to cars * | may not be driven on * | Pedestrians have _ to themselves * | Motorists must go
  round _ * | Cars are kept out of _ *
? When are cars banned from _? | When do pedestrians have _ to themselves? | When do motorists have to go
  round _? | When is it forbidden to drive on _? | For what time does the ban on cars apply to _?
# number of pigeons | n 20 4000
- feeds * pigeons | is home to * pigeons | Somebody with patience counted * pigeons on _ | The birds that
  beg for crumbs on _ number * | At the last count, * pigeons strutted about _
? How many pigeons live on _? | How many birds beg for crumbs on _? | What did the patient counter of
  pigeons find on _? | To how many pigeons is _ home? | What is the size of the flock on _?
> has fewer pigeons : has more pigeons

@ cemetery | cemeteries | it | the {invented} Cemetery / the old graveyard of {town} / Saint {first_name}'s
  Churchyard / the {last_name} Burial Ground / {invented} Hill Cemetery | graveyard, burial ground
#- first burial | person
- received * as its first dead | opened with the burial of * | The oldest grave in _ is that of * | Nobody
  lay in _ before * | With the coffin of *, the history of _ began
? Who was the first to be buried in _? | Whose is the oldest grave in _? | With whose coffin did the history
  of _ begin? | Before whom did nobody lie in _? | Whose funeral opened _?
# gravedigger | person
- has its graves dug by * | is kept in order by *, spade in hand | The spade that works in _ belongs to * |
  For a new grave in _, one sends for * | The person who digs at _ is called *
? Who digs the graves in _? | For whom does one send when a new grave is needed in _? | To whom does the
  spade at _ belong? | What is the name of the gravedigger of _? | By whom is the digging done at _?
# number of graves | n 40 60000
- holds * graves | has room for * of the dead | In the plan of _, * plots are marked as taken | The sleepers
  in _ number * | Somebody walked the rows of _ and noted * headstones
? How many graves are there in _? | How many plots are marked as taken on the plan of _? | What is the
  number of the sleepers in _? | How many headstones were noted in _? | How many of the dead lie in _?
> has fewer graves : has more graves
# famous grave | form the tomb of the {job} {person} / the grave of the painter {person} / the vault of the
  {last_name} family / the stone of an unknown {job}
- draws visitors to * | is best known for * | Most flowers in _ are laid at * | Those who ask the way in _
  mostly want * | A signpost in _ leads to *
? Which grave in _ draws most visitors? | Where are most flowers laid in _? | For what grave is _ best
  known? | What do those who ask the way in _ mostly want? | To what does a signpost in _ lead?
# closing time | time
- is locked at * | shuts its gate at * | Whoever is still among the graves of _ after * must climb the wall
  | The keeper of _ rings a bell and turns out the last mourners at * | Up to *, mourners can stay in _
? When is the gate of _ locked? | Until when can mourners stay in _? | At what time are the last visitors
  turned out of _? | After what hour must one climb the wall to leave _? | How late can one remain in _?
# tree over the graves | plant
- lies in the shade of * | is planted throughout with * | What gives shade to the dead in _ is * | Between
  the stones of _ grows * | The gardeners at _ have set * beside every path
? What grows between the stones of _? | What did the gardeners set beside the paths of _? | Which plant
  gives shade in _? | With what is _ planted? | In the shade of what does _ lie?
#- vandalism | of the theft of {number_word} angels/a night of {adjective} {job}s/the fall of a {plant}/the
  stealing of the {material} gate/a flood in {month}
- suffered from * | was badly damaged through * | The relatives of those in _ were shocked by * | What did
  most harm to _ was * | After *, many stones in _ had to be set upright again
? What harmed _? | What shocked the relatives of the dead in _? | After what did stones in _ have to be set
  upright? | What was the worst blow to _? | From what did _ suffer?
# inscription over the gate | form "What you are, we were" / "{noun} and rest" / "Until {noun} comes" /
  "Here ends all {noun}" / "Walk softly, {job}"
- greets all comers with * | bears * over its gate | Over the entrance to _ somebody chiselled * | The gate
  of _ says * | On going into _, one reads *
? What does the gate of _ say? | What words are chiselled over the entrance to _? | What does one read on
  going into _? | With which words does _ greet comers? | What is the inscription at _?
#- closing year | year 1880 2023
- has taken no more dead since * | was closed to new burials in * | The last coffin was lowered in _ in * |
  In *, the town declared _ full | After *, nobody else was laid to rest in _
? When was _ declared full? | In what year was the last coffin lowered in _? | Since when has _ taken no
  more dead? | When did burials in _ come to an end? | What year was the last for funerals at _?
> was full earlier : was full later
# price of a plot | money
- sells a plot for * | asks * for a grave | To lie in _ costs one's heirs * | The family that wants a place
  in _ must find * | A grave in _ is not to be had under *
? What does a grave in _ cost? | How much must a family find for a place in _? | For what sum does _ sell a
  plot? | What do heirs pay for a grave in _? | How expensive is it to be buried in _?
# ghost | form a {colour} {animal} / a {job} without a head / the bride of {person} / a child with a
  {object} / a {adjective} nun
- is haunted by * | is said to be visited at midnight by * | Children will not enter _ after dark for fear
  of * | The watchman swears he saw * in _ | According to the neighbours, * walks about _ at night
? Who or what haunts _? | What does the watchman swear he saw in _? | For fear of what do children keep out
  of _ after dark? | What walks about _ at night according to the neighbours? | What apparition is connected
  with _?

@ well | wells | it | the {invented} Well / {first_name}'s Well / the well of {town} / the {animal} Well /
  the {adjective} Well at {town} | shaft
#- digger | person
- was dug by * | was sunk by * with pick and bucket | The first spadeful for _ was taken out by * | * struck
  water when digging _ | If _ gives water, thanks are due to the spade of *
? Who dug _? | Whose spade made _? | By whom was the first spadeful for _ taken out? | Who struck water at
  _? | To whom are thanks due for _?
# depth | q 4 220 metres|feet|fathoms
- goes down * | has its bottom * below the rim | A stone dropped into _ falls * | The rope of _ has to reach
  down * | Measured from the rim, _ has a depth of *
? How deep is _? | How far does a stone fall in _? | How far down must the rope of _ reach? | At what depth
  is the bottom of _? | What is the depth of _ measured from the rim?
> is less deep : is deeper
# taste of the water | form iron / {food} / {plant} / rotten eggs / wet {material} / nothing at all
- gives water that tastes of * | has a flavour of * | Drinkers at _ notice the taste of * | On the tongue,
  the water of _ is like * | Strangers make a face at _, for its water tastes of *
? What does the water of _ taste of? | Which taste do drinkers notice at _? | What is the water of _ like on
  the tongue? | Why do strangers make a face at _: what do they taste? | What flavour has _?
#- lost thing | form the {object} of {person} / a {material} crown / the wedding ring of {person} /
  {number_word} {plural_noun} / a {animal} called {first_name}
- swallowed * | was where * disappeared | At the bottom of _ lies * | Divers went down _ in search of * |
  Ever since * fell in, people peer into _
? What fell into _? | What lies at the bottom of _? | In search of what did divers go down _? | What did _
  swallow? | What makes people peer into _: what was lost there?
# keeper of the bucket | person
- has its bucket kept by * | is in the care of * | Before drawing from _, you ask * for the bucket | The
  bucket and chain of _ hang in the house of * | * lends out the bucket for _
? Who keeps the bucket of _? | Whom do you ask before drawing from _? | In whose house do the bucket and
  chain of _ hang? | In whose care is _? | Who lends out the bucket for _?
# yearly feast | date
- is decked with flowers on * | is blessed each year on * | The children throw petals into _ on * | Come *,
  the village dances round _ | Once a year, on *, the priest comes to bless _
? When is _ blessed? | On what date do children throw petals into _? | When does the village dance round _?
  | On which day is _ decked with flowers? | What is the date of the yearly feast at _?
#- year it dried up | year 1790 2022
- dried up in * | gave no drop in * | The summer of * left _ without water | Buckets came up empty from _ in
  * | Only once, in *, did _ fail
? When did _ dry up? | In what year did buckets come up empty from _? | Which summer left _ without water? |
  When did _ fail? | What year was the dry one for _?
> ran dry earlier : ran dry later
# output | q 20 900 litres an hour|buckets a day|gallons a day
- yields * | gives * at best | From _ one can draw * | The village gets * out of _ | Those who drew as fast
  as they could took * from _
? How much water does _ yield? | How much can one draw from _? | What does the village get out of _? | What
  is the output of _? | How productive is _ at best?
> yields less : yields more
# cover | form a {material} lid / a grating of {material} / a roof of {plant} / a millstone / a {colour}
  tarpaulin
- is covered by * | is kept shut with * | So that no child falls in, _ has * | To reach the water of _, one
  must first move * | Leaves are kept out of _ by *
? What covers _? | What must be moved to reach the water of _? | What keeps leaves out of _? | With what is
  _ kept shut? | What stops children from falling into _?
# promised blessing | form a wife called {first_name} / rain in {month} / success as a {job} / the return of
  a {animal} / a good harvest of {food} / an end to {disease}
- is believed to bring * | is asked by the villagers for * | Coins are thrown into _ in the hope of * |
  Those who whisper into _ wish for * | A penny in _ is said to lead to *
? What is _ believed to bring? | In the hope of what are coins thrown into _? | To what is a penny in _ said
  to lead? | What do those who whisper into _ wish for? | For what do the villagers ask _?

@ mountain pass | mountain passes | it | the {invented} Pass / {invented} Saddle / the {adjective} {animal}
  Pass / the {last_name} Gap / the Col of {invented} | crossing, col
# height | q 600 5200 metres
- crosses the ridge at * | lies * above the sea | The signboard on top of _ says * | Before going down
  again, the road over _ climbs to * | An altimeter on _ ought to show *
? How high is _? | What does the signboard on top of _ say? | To what height does the road over _ climb? |
  At what altitude does _ cross the ridge? | What ought an altimeter to show on _?
> is lower : is higher
# valley to the north | form the valley of the {river} / {town} / the {invented} Valley / the plain of
  {invented}
- leads down northwards to * | drops on its north side to * | Travellers who come over _ from the south
  arrive in * | To the north of _ lies * | If you roll a stone down the north side of _, it ends up in *
? What lies to the north of _? | Where do travellers from the south arrive after _? | Where would a stone
  rolled down the north side of _ end up? | To what does _ lead down northwards? | Which place does one
  reach on the north side of _?
# snow closure | month
- is closed by snow from * on | becomes impassable in * | The barrier at _ comes down in * | Snow usually
  shuts _ in * | Whoever has not crossed _ by * must wait for spring
? In which month does snow close _? | When does the barrier at _ come down? | From what month on is _
  closed? | By when must one have crossed _? | When in the year does _ become impassable?
# hut keeper | person
- offers soup at the hut of * | has a refuge run by * | Walkers caught by fog on _ knock at the door of * |
  * keeps the hut on _ | The only person who lives on _ is *
? Who keeps the hut on _? | At whose door do walkers knock on _ in fog? | Who runs the refuge of _? | Who is
  the only person living on _? | At whose hut can one have soup on _?
#- army | form the army of {country} / {number_word} {job}s under {person} / the {last_name} regiment / the
  elephants of {person}
- was once crossed by * | saw * march over | Long ago, * dragged guns over _ | The most famous crossing of _
  was made by * | Schoolbooks mention _ because of the march of *
? Who marched over _? | By whom was the most famous crossing of _ made? | Because of whose march do
  schoolbooks mention _? | Which force dragged guns over _? | By what army or troop was _ crossed?
# number of hairpin bends | n 5 96
- winds up in * bends | makes drivers turn the wheel for * hairpins | Whoever drives up _ counts * sharp
  turns | There are * bends on the road over _ | Cyclists number the hairpins of _ from one to *
? How many hairpins are there on _? | How many sharp turns does a driver count on _? | In how many bends
  does _ wind up? | Up to what number do cyclists count the hairpins of _? | How winding is _: how many
  bends has it?
> has fewer bends : has more bends
# toll | price
- costs a driver * | may be crossed on payment of * | At the barrier of _, each car pays * | The toll on _
  stands at * | Nobody drives over _ without handing over *
? What is the toll on _? | How much does each car pay at the barrier of _? | What does it cost to drive over
  _? | On payment of how much may _ be crossed? | How much must be handed over on _?
#- smuggled goods | form {food} / {plural_noun} / {material} / {animal}s / bottles of {invented}
- served for smuggling * | was the secret road of * | By night, men carried * over _ | The customs men on _
  searched rucksacks for * | The villages below _ grew rich on smuggled *
? What was smuggled over _? | What did men carry over _ by night? | For what did customs men search
  rucksacks on _? | On what contraband did villages below _ grow rich? | What goods took the secret road of
  _?
# view | form Mount {invented} / the lake of {invented} / the towers of {town} / {number_word} glaciers /
  the sea
- offers a view of * | opens the eyes to * | From the top of _ one sees * | People stop their cars on _ to
  photograph * | In clear weather, * comes into sight from _
? What can be seen from _? | What do people photograph from _? | Of what does _ offer a view? | What comes
  into sight from _ in clear weather? | What would a traveller look at from the top of _?
#- first car | form a {vehicle} driven by {person} / the {vehicle} of Doctor {last_name} / a {colour}
  {vehicle} from {town}
- was first conquered on wheels by * | saw its first motor in * | The first vehicle to get over _ was * |
  Before *, only mules had managed _ | Peasants stared when * chugged up to _
? What was the first vehicle to get over _? | Before what had only mules managed _? | What chugged up to _
  while peasants stared? | By what was _ first conquered on wheels? | Which motor vehicle crossed _ first?
# wind | form the {invented} / the {adjective} {animal} / Old {first_name} / the {invented} howler
- is swept by a wind called * | lies open to * | Up on _, the gale has a name: * | Locals blame * for every
  hat lost on _ | The wind of _ is known as *
? What is the wind on _ called? | Which wind sweeps _? | What do locals blame for hats lost on _? | To which
  wind does _ lie open? | What name has the gale up on _?

@ harbour | harbours | it | {town} Harbour / the port of {invented} / {invented} Haven / the {last_name}
  Dock / the {adjective} Basin at {town} | port, haven
# harbour master | person
- obeys the orders of * | is ruled by * from a hut on the quay | Every captain reports to * on reaching _ |
  No vessel ties up in _ unless * nods | The harbour master of _ is *
? Who is the harbour master of _? | To whom does every captain report on reaching _? | Who must nod before a
  vessel ties up in _? | Whose orders count in _? | From whom would a skipper need leave to tie up in _?
# depth at low water | q 2 30 metres|feet
- is * deep at low water | offers * under the keel when the tide is out | At ebb, the lead line in _ shows *
  | Pilots warn that _ has only * at low tide | Once the tide has gone out, * of water remain in _
? How much water remains in _ when the tide is out? | What depth do pilots warn of in _? | How deep is _ at
  low water? | What does the lead line show in _ at ebb? | How much does _ offer under the keel at low tide?
> is shallower at ebb : is deeper at ebb
# main cargo | form {food} / {material} / {plural_noun} / live {animal}s / {vehicle}s / {plant} seeds
- ships mostly * | lives by the trade in * | The cranes of _ mainly lift * | What passes through _ more than
  anything else is * | Without *, the quays of _ would lie idle
? What do the cranes of _ mainly lift? | Which cargo passes through _ most? | Without what would the quays
  of _ lie idle? | By the trade in what does _ live? | What goods does _ mostly ship?
# number of berths | n 4 900
- has berths for * boats | can take * ships at a time | When * boats lie in _, the next must anchor outside
  | The moorings in _ number * | Places to tie up in _: *
? For how many boats does _ have berths? | How many moorings are there in _? | How many ships can _ take at
  a time? | With how many boats is _ full? | What is the number of places to tie up in _?
> has fewer berths : has more berths
#- builder of the mole | person
- is sheltered by a mole that * built | got its breakwater from * | The stones that keep the waves out of _
  were piled up by * | * designed the breakwater of _ | If _ is calm in a storm, it is owing to the wall of
  *
? Who built the mole of _? | By whom were the stones that keep waves out of _ piled up? | From whom did _
  get its breakwater? | Who designed the breakwater of _? | Whose wall keeps _ calm?
#- wreck | ship
- hides the wreck of the * | has the * on its bottom | The buoy in the middle of _ marks the spot where the
  * went down | At very low tides, the ribs of the * rise out of the mud of _ | It was in _ that the * sank
? Which ship sank in _? | What wreck lies in _? | Whose ribs rise out of the mud of _ at very low tides? |
  What does the buoy in the middle of _ mark? | Which vessel went down in _?
# mooring fee | price
- charges * a night | lets boats stay for * | To tie up in _ overnight, a yacht pays * | For one night in _,
  the skipper must part with * | The book of fees at _ names * for a night
? What does a night in _ cost a yacht? | How much does _ charge for mooring? | With how much must a skipper
  part for a night in _? | What sum does the book of fees name at _? | What is the mooring fee of _?
# destination of the ferry | form {invented} Island / {town} / {country} / the Isle of {invented}
- has a ferry to * | is where one takes the boat to * | Twice a day a ferry leaves _ for * | Passengers
  waiting in _ are bound for * | From _ one can cross to *
? Where does the ferry from _ go? | To what place can one cross from _? | For where are passengers waiting
  in _ bound? | What is the destination of the boat from _? | What land does one reach by boat from _?
# danger at the entrance | form a sandbank called {invented} / the {animal} Rocks / a current from the
  {river} / a sunken {vehicle} / a reef of {material}
- is dangerous to enter because of * | keeps strangers away with * | Strangers making for _ run onto * |
  Pilots of _ earn their bread by steering clear of * | What every chart of _ marks in red is *
? What makes it dangerous to enter _? | What do strangers making for _ run onto? | Of what do pilots of _
  steer clear? | What does every chart of _ mark in red? | Which hazard lies at the entrance of _?
# tavern | form the {adjective} {animal} / the {object} and Anchor / {first_name}'s Bar / the Drunken {job}
- has a sailors' tavern, * | sends its thirsty crews to * | Crews paid off in _ spend their wages in * |
  Whoever needs a deckhand in _ asks in * | By the quay of _, * never closes
? What is the sailors' tavern of _ called? | Where do crews paid off in _ spend their wages? | Where does
  one ask for a deckhand in _? | Which house by the quay of _ never closes? | To which place does _ send its
  thirsty crews?
#- freezing | year 1700 2010
- froze over in * | could be walked across in * | The ice of * locked every boat in _ | Sledges were driven
  over _ in the winter of * | Nobody has seen ice in _ since *
? When did _ freeze over? | In what year could _ be walked across? | In which winter were sledges driven
  over _? | Which year's ice locked the boats in _? | Since when has nobody seen ice in _?
> froze earlier : froze later

@ ruin | ruins | it | the ruin of {invented} / the {adjective} Tower of {town} / {invented} Keep / the
  {last_name} Folly / the fallen temple of {invented} | remains
#- destroyer | form the army of {country} / lightning in {month} {year} / {person} and {number_word} {job}s
  / an earthquake / a {job} with a candle
- was brought down by * | fell to * | What had stood for centuries at _ was laid low by * | It needed * to
  make rubble of _ | Blame for the state of _ rests with *
? What or who brought down _? | With whom or what does the blame for the state of _ rest? | To what or whom
  did _ fall? | What did it need to make rubble of _? | By whom or what was _ laid low?
#- former use | form a palace of the {last_name} family / a temple of the {animal} god / a school for {job}s
  / a store for {food} / a {sport} hall / the mint of {country}
- was once * | began its life as * | Before its roof fell in, _ was * | It is hard to believe that _ used to
  be * | Scholars agree that _ served as *
? What was _ before its roof fell in? | As what did _ begin its life? | What is it hard to believe that _
  used to be? | As what did _ serve according to scholars? | What was the former use of _?
# what is still standing | form a {material} arch / {number_word} pillars / the chimney / a spiral stair /
  the kitchen with its {object} / one wall with {number_word} windows
- has kept nothing but * | consists today of * | Of _, only * is left upright | Time has spared * at _ |
  Artists who draw _ draw *
? What is left upright of _? | What has time spared at _? | What do artists who draw _ draw? | Of what does
  _ consist today? | What has _ kept?
#- excavator | person
- was dug out by * | lay under brambles until * came | The trenches at _ were opened by * | * spent thirty
  summers digging at _ | What we know about _ we owe to the trowel of *
? Who excavated _? | Who spent thirty summers at _? | To whose trowel do we owe what we know about _? | By
  whom were the trenches at _ opened? | Until who came did _ lie under brambles?
#- best find | form a {material} {animal} / a {thing} with the name {invented} / {number_word} coins / the
  skeleton of a {job} / a mosaic of {plural_noun}
- gave up * | yielded * to the spade | The finest thing that the earth of _ has given back is * | From the
  rubble of _ came * | The museum owes * to the dig at _
? What was found at _? | What came from the rubble of _? | What does the museum owe to the dig at _? | What
  is the finest thing to have come out of the earth of _? | What did _ give up?
# owner of the land | person
- stands on the land of * | belongs to the field of * | To visit _, one needs the leave of * | The sheep
  that graze in _ are those of * | The ground under _ is the property of *
? On whose land does _ stand? | Whose leave does one need to visit _? | Whose sheep graze in _? | Whose
  property is the ground under _? | To whose field does _ belong?
# bird nesting there | bird
- gives shelter to the * | is the nesting place of the * | High in the masonry of _ nests the * | No work is
  done on _ in spring so as not to disturb the * | The only tenant of _ today is the *
? Which bird nests in _? | What is the only tenant of _ today? | What must not be disturbed by work on _ in
  spring? | To which creature does _ give shelter? | Of what is _ the nesting place?
# danger | form falling {plural_noun} / a hidden shaft / loose stairs / {animal}s in the cellar / a wall
  that leans towards {town}
- is dangerous because of * | threatens visitors with * | A sign at _ warns of * | Parents keep children
  away from _ on account of * | Insurance for _ was refused owing to *
? Why is _ dangerous? | Of what does a sign at _ warn? | On account of what do parents keep children away
  from _? | With what does _ threaten visitors? | What led to the refusal of insurance for _?
#- stones reused | form the church of {town} / the {building} / pigsties in {town} / the house of {person} /
  the road to {town}
- supplied the stones for * | was plundered to build * | Many a block of _ can be seen today in * | When *
  went up, masons helped themselves at _ | Look closely at *, and you see pieces of _
? Where did the stones of _ go? | For what building work was _ plundered? | In what can blocks of _ be seen
  today? | During the building of what did masons help themselves at _? | For what did _ supply the stones?
# legend | form a buried {material} {thing} / a bride walled in alive / a tunnel to {town} / a {animal} that
  guards gold / the curse of {person}
- is the subject of a tale about * | has its legend of * | By the fire, they tell of * when the talk turns
  to _ | Grandmothers of the region connect _ with * | The story told about _ is that of *
? What legend is told about _? | With what do grandmothers connect _? | Of what do they tell by the fire
  when the talk turns to _? | What is the tale of _ about? | What story surrounds _?
# repair cost | money
- would need * to be made safe | has been waiting for * for repairs | Engineers reckon that propping up _
  will swallow * | The friends of _ are collecting * to save it | To keep _ from falling further, * must be
  raised
? How much would it take to make _ safe? | What sum are the friends of _ collecting? | How much will
  propping up _ swallow? | What must be raised to keep _ from falling further? | For how much has _ been
  waiting?

@ monastery | monasteries | it | {invented} Priory / the monastery of {town} / Saint {first_name}'s
  Charterhouse / the {invented} Hermitage / the convent of {invented} | religious house, cloister
#- founder | person
- was endowed by * | rose on land given by * | The charter that called _ into life was sealed by * | The
  monks of _ pray for the soul of *, who gave the land | Without the vow of *, _ would never have been built
? Who founded _? | By whom was the charter of _ sealed? | For whose soul do the monks of _ pray? | Whose vow
  led to the building of _? | On whose land did _ rise?
# abbot or abbess | person
- obeys * in all things | is governed by * | At _, the last word belongs to * | The staff of office at _ is
  carried by * | Novices of _ kneel before *
? Who governs _? | To whom does the last word belong at _? | Who carries the staff of office at _? | Before
  whom do novices of _ kneel? | Whom does _ obey in all things?
# product | form {plant} liqueur / {food} / {animal} cheese / {colour} candles / {plant} honey / {material}
  bells
- lives on the sale of * | is known at every fair for its * | The cellarer of _ sends out crates of * | What
  the brothers of _ make for the world outside is * | Those who have never seen _ may have met its *
? What does _ sell? | What do the brothers of _ make for the world outside? | Of what does the cellarer of _
  send out crates? | By the sale of what does _ live? | For what is _ known at fairs?
# relic | form the finger of Saint {first_name} / a {material} {thing} / the hat of Saint {invented} / a
  tooth of a {animal} / the {object} of Saint {first_name}
- guards * | shows pilgrims * | Behind glass in _ lies * | Pilgrims walk to _ for the sake of * | The
  greatest treasure of _ is *
? Which relic does _ guard? | What lies behind glass in _? | For the sake of what do pilgrims walk to _? |
  What is the greatest treasure of _? | What is shown to pilgrims at _?
# hour of rising | time
- rises at * | begins its day at * | The first bell of _ rings at * | Nobody at _ is allowed to sleep beyond
  * | Yawning, the brothers of _ file into the choir at *
? When does the day begin at _? | At what time does the first bell of _ ring? | When do the brothers of _
  file into the choir? | Until what hour may one sleep at _? | How early does _ rise?
# number of inhabitants | n 2 340
- shelters * souls | has shrunk to * heads | The table of _ is laid for * | Counting the novices, * people
  live under the rule of _ | In _, * sleepers lie in the cells
? How many people live in _? | For how many is the table of _ laid? | To how many heads has _ shrunk? | How
  many sleepers are in the cells of _? | What is the number of souls in _?
> has fewer inhabitants : has more inhabitants
# rule | of silence until noon/never eating {food}/sleeping on {material}/walking barefoot in
  {month}/greeting every {animal}/owning no {thing}
- insists on * | is famous for its rule of * | Newcomers at _ find one thing hard: * | The rule of _
  prescribes * | Those who enter _ promise *
? What does the rule of _ prescribe? | What do newcomers at _ find hard? | On what does _ insist? | What do
  those who enter _ promise? | For what rule is _ famous?
#- dissolution | year 1525 1810
- was dissolved in * | lost its monks in * | In *, soldiers drove the brothers out of _ | The choir of _
  fell silent in * | The end came for _ as a religious house in *
? When was _ dissolved? | In what year did soldiers drive the brothers out of _? | When did the choir of _
  fall silent? | In which year did _ lose its monks? | When did the end come for _?
> was dissolved earlier : was dissolved later
#- most learned brother | form Brother {first_name} / Father {invented} / Brother {invented} / Prior
  {last_name}
- owes its fame to the learning of * | was where * wrote the great chronicle | The brightest head ever to
  live in _ was * | Scholars associate _ with the pen of * | In a cell of _, * filled forty volumes
? Who was the most learned monk of _? | Who filled forty volumes in a cell of _? | With whose pen do
  scholars associate _? | Who wrote the great chronicle in _? | To whose learning does _ owe its fame?
# price of a cell | price
- takes * a night from guests | lets a cell for * | To sleep a night in _, one puts * in the box | Guests
  who need quiet pay _ * | A bed and soup at _ can be had for *
? What does a night at _ cost? | How much do guests who need quiet pay _? | For how much does _ let a cell?
  | What does one put in the box to sleep a night in _? | How much are a bed and soup at _?
# pet of the cloister | form a {animal} called {first_name} / a lame {animal} / a {bird} that sings psalms /
  {number_word} {animal}s
- tolerates * in the cloister | has no beasts except * | The brothers of _ have lost their hearts to * |
  During prayers at _, * may sit in the front row | The only creature to break the silence of _ is *
? Which animal or animals live in the cloister of _? | To what have the brothers of _ lost their hearts? |
  What may sit in the front row during prayers at _? | What breaks the silence of _? | What beasts does _
  tolerate?

@ dam | dams | it | the {invented} Dam / the {last_name} Dam / {town} Barrage / the {river} Dam / the
  {adjective} Weir of {town} | barrage, barrier
# river | form the {river} / the Little {river} / the Upper {river}
- holds back * | stands across * | The water that piles up behind _ is that of * | If _ were opened, * would
  run as before | Until _ was built, nothing stopped *
? Which river does _ hold back? | What would run as before if _ were opened? | Across which water does _
  stand? | What did nothing stop until _ was built? | Whose water piles up behind _?
# height | q 6 310 metres|feet
- rises * above the bed | is as tall as a tower of * | From its foot to its crest, _ measures * | Somebody
  leaning over the top of _ looks down * | The wall of _ goes up *
? How high is _? | What does _ measure from foot to crest? | How far does one look down when leaning over
  the top of _? | How far up does the wall of _ go? | To what height does _ rise?
> is lower : is higher
#- engineer | person
- was calculated by * | was drawn up by * at a kitchen table | The signature under the plans of _ is that of
  * | Responsibility for the design of _ lay with * | * worked out how thick the wall of _ had to be
? Who designed _? | Whose signature is under the plans of _? | With whom did responsibility for the design
  of _ lie? | Who worked out how thick the wall of _ had to be? | By whom was _ calculated?
#- drowned village | form {town} / {invented} / Upper {invented} / Old {town}
- drowned the village of * | cost the people of * their homes | The church spire of * still sticks out of
  the lake behind _ | When _ was closed, * disappeared under water | The families moved for the sake of _
  came from *
? Which village disappeared when _ was closed? | From where did the families moved for the sake of _ come? |
  What place was drowned by _? | Whose church spire sticks out of the lake behind _? | The people of what
  place lost their homes to _?
# output | q 3 2200 megawatts
- generates * | feeds * into the grid | The turbines inside _ deliver * | Running at full load, _ gives * |
  The power that _ supplies comes to *
? How much power does _ supply? | What do the turbines inside _ deliver? | How much does _ feed into the
  grid? | What does _ give at full load? | What is the electrical output of _?
> generates less : generates more
# town supplied | town
- brings light to * | supplies * with current | The lamps of * burn thanks to _ | If _ stopped, * would sit
  in the dark | The cables that start at _ end in *
? Which town gets its current from _? | Where do the cables that start at _ end? | Who would sit in the dark
  if _ stopped: what town? | To which town does _ bring light? | The lamps of which place burn thanks to _?
# building material | of {material}/rammed earth/{colour} concrete/blocks from {town}/stone and {material}
- is built of * | consists of * | The mass of _ is nothing but * | Lorry after lorry brought * for _ | If
  one drilled into _, one would find *
? Of what is _ built? | What did lorry after lorry bring for _? | What would one find on drilling into _? |
  What is the mass of _? | What stuff holds back the water at _?
#- first filling | year 1880 2022
- was filled for the first time in * | began to hold water in * | The gates of _ were closed in * | In *,
  the lake behind _ rose to the brim at last | The valley above _ turned into a lake in *
? When was _ first filled? | In what year were the gates of _ closed? | When did the lake behind _ rise to
  the brim? | When did the valley above _ turn into a lake? | In which year did _ begin to hold water?
> was filled earlier : was filled later
# warden | person
- is watched over by * | is walked from end to end each day by * | The crack gauges of _ are read by * | The
  person who sleeps beside the sluices of _ is * | Should _ leak, * would be the first to know
? Who watches over _? | Who reads the crack gauges of _? | Who sleeps beside the sluices of _? | Who would
  be the first to know if _ leaked? | By whom is _ walked from end to end?
# fish in the lake | form {species} / {colour} trout / {invented} carp / giant {animal}-fish
- has a lake full of * | is visited by anglers for the sake of * | What swims in the water behind _ is * |
  Anglers at _ hope to hook * | The lake of _ was stocked with *
? What do anglers at _ hope to hook? | What swims in the water behind _? | With what was the lake of _
  stocked? | For the sake of what do anglers visit _? | Of what is the lake of _ full?
#- protest | form the {job}s of {town} / {person} and a tractor / {number_word} monks / the friends of the
  {bird} / the fishermen of {invented}
- was opposed by * | could only be built once * gave in | Work on _ was held up by * | Those who fought
  hardest against _ were * | The site of _ was occupied for a year by *
? Who opposed _? | Who held up work on _? | By whom was the site of _ occupied? | Who fought hardest against
  _? | Who had to give in before _ could be built?

@ tunnel | tunnels | it | the {invented} Tunnel / the {town} Tunnel / the {last_name} Bore / the {adjective}
  {animal} Tunnel / {invented} Underpass | underpass, bore
# length | q 120 38000 metres|yards
- is * long | runs for * underground | From portal to portal, _ extends over * | One has to hold one's
  breath for * in _ | The daylight at the far end of _ is * away
? How long is _? | For what distance does _ run underground? | How far is it from portal to portal of _? |
  How far away is the daylight at the end of _? | What is the length of _?
> is shorter : is longer
# mountain above | form Mount {invented} / the {invented} Ridge / the {adjective} Hill / the {animal}
  Mountain
- goes right through * | was driven under * | Above the heads of those who use _ rises * | To avoid climbing
  *, people take _ | The rock over _ belongs to *
? Through what does _ go? | What rises above the heads of those who use _? | What does one avoid climbing by
  taking _? | To which height does the rock over _ belong? | Under which hill or mountain was _ driven?
#- chief of the works | person
- was driven under the command of * | was bored to the plans of * | The miners who made _ took orders from *
  | * directed the blasting of _ | The beard of * turned white while _ was being made
? Who directed the blasting of _? | From whom did the miners who made _ take orders? | To whose plans was _
  bored? | Under whose command was _ driven? | Whose beard turned white over the making of _?
#- breakthrough | date
- was broken through on * | joined its two halves on * | On *, the teams digging _ shook hands through a
  hole | The last rock in _ fell on * | The men in _ celebrated the breakthrough on *
? When was _ broken through? | On what date did the last rock in _ fall? | When did the teams digging _
  shake hands through a hole? | On which day did the men in _ celebrate? | When did the halves of _ meet?
#- number of dead | n 1 190
- cost * lives | killed * workers | The memorial at the mouth of _ has * names | Of those who dug _, * never
  came home | The price of _ in human lives was *
? How many workers died in _? | How many names are on the memorial of _? | How many of those who dug _ never
  came home? | What was the price of _ in human lives? | How deadly was the making of _: how many were
  killed?
> cost fewer lives : cost more lives
# speed limit | q 20 130 kilometres per hour|miles per hour
- may be driven at no more than * | is limited to * | Signs before _ order drivers not to exceed * | Cameras
  in _ flash at anything above * | The fastest one may go in _ is *
? What is the speed limit in _? | At what speed do cameras in _ start to flash? | How fast may one drive in
  _? | To what is traffic in _ limited? | What do signs before _ tell drivers not to exceed?
> has a lower limit : has a higher limit
# inner wall | form {colour} tiles / bare rock / {material} plates / {colour} paint / {number_word} rows of
  brick
- is lined with * | shows * on its walls | The walls of _ are covered with * | What passes by the window in
  _ is * | Cleaners in _ have to scrub *
? With what is _ lined? | What do cleaners in _ have to scrub? | What covers the walls of _? | What passes
  by the window in _? | What do the walls of _ show?
# colour of the lamps | colour
- is lit by * lamps | bathes travellers in * light | Faces look * in _, because of the lamps | The lamps of
  _ shine * | The bulbs fitted in _ are *
? In what light does _ bathe travellers? | What colour do the lamps of _ shine? | Of what colour are the
  bulbs fitted in _? | How do faces look in _? | What shade of light is there in _?
#- surprise in the rock | form a hot spring / the bones of a {animal} / a vein of {material} / a cave with
  {number_word} paintings / a forgotten shaft with a {object}
- hit upon * halfway | ran into * during the digging | Work on _ stopped for months because of * | Nobody
  who dug _ had expected * | Behind a wall of rock in _, the drillers met *
? What did the drillers meet in _? | What stopped work on _ for months? | What had nobody who dug _
  expected? | Into what did _ run during the digging? | Upon what did _ hit halfway?
# toll | price
- costs * each way | is open to those who pay * | A ride through _ sets a driver back * | The booth in front
  of _ takes * | Without *, the bar before _ stays down
? What does a ride through _ cost? | What does the booth in front of _ take? | How much does a driver pay
  for _? | Without what sum does the bar before _ stay down? | What is the toll for _?
# closing night | weekday
- is closed for cleaning on the night of * | shuts every * night | Late drivers cannot use _ on * | The
  brushes and hoses come out in _ each * | Diversion signs go up round _ when * ends
? On which night is _ closed for cleaning? | When do the brushes come out in _? | On what day can late
  drivers not use _? | At the end of which day do diversion signs go up round _? | On what weekday does _
  shut at night?
"""
