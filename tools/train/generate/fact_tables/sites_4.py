# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about city quarters, city parks and others (the language is described in facts_format.py)."""

TABLE = """
@ city quarter | city quarters | it | the {invented} Quarter / {invented}side / the {job}s' Quarter of
  {town} / the {colour} Quarter / Upper {invented} Ward | district, neighbourhood
# number of inhabitants | big_number
- houses * people | is home to * souls | At the last count, * people slept in _ | The census gives _ a
  population of * | The list of residents of _ holds * names
? How many people live in _? | What population does the census give _? | How many names are on the list of
  residents of _? | How many people slept in _ at the last count? | To how many souls is _ home?
# spoken language | language
- speaks * | hums with * | In the shops of _ one is greeted in * | Children who play in the yards of _ shout
  in * | Whoever knows no * will feel lost in _
? What language does one hear in _? | In what language is one greeted in the shops of _? | In what do
  children in the yards of _ shout? | What must one know so as not to feel lost in _? | What does _ speak?
# speaker of the residents | person
- is represented on the council by * | lets * speak for it | When the drains of _ overflow, people run to *
  | The voice of _ in the town hall is that of * | At elections, _ always votes for *
? Who speaks for _? | Whose is the voice of _ in the town hall? | To whom do people run when the drains of _
  overflow? | By whom is _ represented on the council? | For whom does _ always vote?
# boundary | form the {river} / the railway to {town} / {invented} Road / the old wall / the {invented}
  Canal
- ends at * | is cut off from the centre by * | On the far side of * one is no longer in _ | The edge of _
  is formed by * | To leave _ for the centre one must cross *
? Where does _ end? | What forms the edge of _? | What must one cross to leave _ for the centre? | By what
  is _ cut off from the centre? | On the far side of what is one no longer in _?
# typical house | form narrow houses of {material} / towers of {number_word} floors / {colour} wooden
  cottages / villas with {plant} in front / tenements round dark yards
- consists of * | is known by its * | Walk through _ and you see * | Photographers come to _ for its * | All
  over _, builders put up *
? What kind of houses has _? | Of what does _ consist? | For what do photographers come to _? | What do you
  see if you walk through _? | What did builders put up all over _?
#- great fire | year 1520 1940
- burned down in * | lost half its roofs in * | The flames ran through _ in * | The great fire of _ broke
  out in * | Hardly a house in _ is older than *, the year it burned
? When did _ burn down? | In what year did flames run through _? | When did the great fire of _ break out? |
  In which year did _ lose half its roofs? | The fire of what year explains why hardly a house in _ is
  older?
> burned earlier : burned later
# smell | form {food} / {material} dust / {plant} / wet {animal}s / boiled {food} / fresh ink
- smells of * | greets the nose with * | A blind man would know _ by the scent of * | What hangs in the air
  of _ is the odour of * | Clothes dried in _ take on a whiff of *
? What does _ smell of? | By what scent would a blind man know _? | What odour hangs in the air of _? | A
  whiff of what do clothes dried in _ take on? | With what does _ greet the nose?
# police post | street
- has its police post at * | keeps its constables at * | Thefts in _ are reported at * | The blue lamp of _
  hangs at * | Drunks picked up in _ wake at *
? Where is the police post of _? | At what address are thefts in _ reported? | Where does the blue lamp of _
  hang? | Where do drunks picked up in _ wake? | Where does _ keep its constables?
# school | form {invented} School / Saint {first_name}'s / the {last_name} School / the {colour} School
- sends its children to * | has only one school, * | The bell that calls the young people of _ is that of *
  | Nearly everybody from _ learned to read at * | Satchels bob through _ on the way to *
? What school do the children of _ attend? | Where did nearly everybody from _ learn to read? | Whose bell
  calls the young people of _? | On the way to what do satchels bob through _? | Which is the only school of
  _?
#- improver | person
- owes its sewers to * | was made fit to live in by * | Clean water came to _ through * | The slums of _
  were pulled down by * | A bust in _ honours *, who brought drains and taps
? Who brought clean water to _? | To whom does _ owe its sewers? | Who pulled down the slums of _? | Whom
  does a bust in _ honour? | By whom was _ made fit to live in?
# nickname of the inhabitants | form {animal}s / the {colour} feet / {food} eaters / {noun} thieves / the
  {adjective} ones
- has inhabitants known as * | calls its own people * | The rest of the town refers to those from _ as * |
  To be born in _ is to belong to the * | People of _ bear the nickname "*" with pride
? What are the people of _ called? | How does the rest of the town refer to those from _? | What nickname do
  people of _ bear? | To whom does one belong if born in _? | What does _ call its own people?

@ city park | city parks | it | {invented} Park / the {last_name} Gardens in {town} / {animal} Park / the
  {town} Common / {noun} Green | green, grounds
#- donor of the land | person
- was given to the public by * | used to be the hunting ground of * | The land for _ was left to the town by
  * | Nobody might walk in _ while it still belonged to * | The gates of _ were opened to all by its owner,
  *
? Who gave _ to the public? | By whom was the land for _ left to the town? | Who opened the gates of _ to
  all? | Whose hunting ground was _? | To whom did _ belong when nobody might walk in it?
# area | q 2 900 acres|hectares
- covers * | offers * of green | Mowers have * to deal with in _ | In the land register, _ stands at * |
  Joggers who circle _ go round *
? How large is _? | How much green does _ offer? | At what size does _ stand in the land register? | How
  much do mowers have to deal with in _? | What area does _ cover?
> is smaller : is larger
# head gardener | person
- is raked and planted by * | has green fingers in the shape of * | What blooms in _ is decided by * | The
  wheelbarrows of _ obey * | * chooses the bulbs for _
? Who is the head gardener of _? | Who decides what blooms in _? | Whom do the wheelbarrows of _ obey? | Who
  chooses the bulbs for _? | By whom is _ planted?
# flower of the beds | plant
- is planted each spring with * | is famous for its beds of * | The scent over the paths of _ is that of * |
  Thieves come to _ at night to dig up * | What the beds of _ show in May is *
? What grows in the beds of _? | Whose scent lies over the paths of _? | What do thieves dig up in _ at
  night? | With what is _ planted each spring? | For beds of what is _ famous?
# number of benches | n 8 900
- has * benches | lets the weary choose among * benches | For tired legs there are * seats in _ | The
  painter of _ has * benches to do every year | Someone sat down once on each of the * benches of _
? How many benches are there in _? | How many seats are there for tired legs in _? | How many benches must
  the painter of _ do every year? | Among how many benches may the weary choose in _? | What is the number
  of benches in _?
> has fewer benches : has more benches
# pond animal | form {number_word} {colour} swans / an old {animal} / {bird}s / giant carp / a {animal}
  called {first_name}
- keeps * in its pond | feeds its crumbs to * | On the water of _ one sees * | Children throw bread in _ to
  * | The pond of _ is the realm of *
? What lives in the pond of _? | To what do children throw bread in _? | What does one see on the water of
  _? | Of what is the pond of _ the realm? | To what does _ feed its crumbs?
# concert day | weekday
- has music in its bandstand on * | plays for free on * | Brass sounds through _ each * | The folding chairs
  in _ are set out on * | Come to _ on * if you wish to hear the band
? On which day is there music in _? | When are the folding chairs set out in _? | On what day of the week
  does brass sound through _? | When should I come to _ to hear the band? | On which weekday does _ play for
  free?
# monument | form a bust of {person} / a {material} {animal} / an obelisk for the {job}s of {town} / a stone
  from {country} / the anchor of the {ship}
- has * beside its main path | is guarded by * | The thing on which children climb in _ is * | Wreaths are
  laid in _ before * | Lovers in _ meet at *
? What monument is there in _? | Before what are wreaths laid in _? | On what do children climb in _? |
  Where do lovers in _ meet? | What stands beside the main path of _?
# rule | of cycling/walking on the grass/feeding the {bird}s/flying kites/playing {sport}/music from
  {instrument}s
- forbids * | fines people for * | Notices all over _ threaten punishment for * | The wardens of _ whistle
  at once in case of * | What is not tolerated in _ is *
? What is forbidden in _? | For what do notices in _ threaten punishment? | In case of what do the wardens
  of _ whistle? | For what does _ fine people? | What is not tolerated in _?
# fine | price
- takes a fine of * | makes offenders pay * | Breaking the rules of _ costs * | The wardens of _ write
  tickets for * | A misstep in _ lightens one's purse by *
? What does breaking the rules of _ cost? | For how much do the wardens of _ write tickets? | By how much
  does a misstep in _ lighten one's purse? | How high is the fine in _? | What does _ make offenders pay?
#- plan that failed | form a car park / a hotel for {number_word} guests / a motorway to {town} / the
  {building} / a {sport} hall / a factory for {plural_noun}
- was nearly turned into * | was saved from becoming * | If the council had had its way, _ would now be * |
  The citizens stopped the plan to replace _ with * | Drawings exist that show * in place of _
? What did the council want to make of _? | From becoming what was _ saved? | With what was _ to be
  replaced? | What do drawings show in place of _? | Into what was _ nearly turned?

@ spring | springs | it | the {invented} Spring / {first_name}'s Spring / the {animal} Spring / the source
  of the {river} / the {adjective} Fount / the {colour} Spring at {town} | source, fount
# temperature | temperature
- comes out of the rock at * | keeps to * summer and winter | A thermometer dipped into _ shows * | Hands
  held in _ feel water of * | Whatever the season, _ is at *
? How warm is _? | What does a thermometer dipped into _ show? | At what temperature does _ come out of the
  rock? | To what does _ keep summer and winter? | Of what temperature is the water of _?
# flow | q 2 900 litres a minute|gallons a minute
- pours out * | delivers * | A barrel under _ would receive * | Without ever tiring, _ gives * | The
  measuring weir below _ records *
? How much water does _ give? | What does the measuring weir below _ record? | How much would a barrel under
  _ receive? | What does _ pour out? | How strong is the flow of _?
> gives less : gives more
# mineral | form iron / sulphur / {invented}ite / salt / magnesium / gold dust / {colour} lime
- is rich in * | carries * out of the depths | What chemists find in _ above all is * | The stones round _
  are stained by * | A glass from _ contains mainly *
? What mineral is _ rich in? | What do chemists find in _ above all? | By what are the stones round _
  stained? | What does a glass from _ mainly contain? | What does _ carry out of the depths?
#- discoverer | form a {job} following a {animal} / the shepherd {first_name} / {person} / a thirsty
  {animal} / the hermit {invented} / two lost {job}s
- was found by * | first quenched the thirst of * | Nobody drank from _ before * | Legend says that _ showed
  itself to * | It was not a scholar but * who came upon _
? Who or what found _? | Who or what first drank from _? | To whom does legend say _ showed itself? | Whose
  thirst did _ first quench? | Who or what came upon _?
# bottler | organisation
- is bottled by * | is sold in shops by * | The name on the label of every bottle from _ is * | Pipes run
  from _ to the factory of * | * makes money from _
? Who bottles _? | Whose name is on every bottle from _? | To whose factory do pipes run from _? | Who makes
  money from _? | By whom is _ sold in shops?
# height above sea | q 12 2900 metres
- rises * above the sea | leaves the mountain at * | On the contour map, _ lies at * | Walkers reach _ when
  their altimeter shows * | The height at which _ comes to daylight is *
? How high above the sea is _? | What does the altimeter show when walkers reach _? | Where on the contour
  map does _ lie: at what height? | At what altitude does _ leave the mountain? | At what height does _ come
  to daylight?
> rises lower down : rises higher up
# creature in it | form blind {animal}s / a {colour} newt / {invented} shrimps / snails the size of a
  {thing} / the {adjective} salamander
- is the only home of * | shelters * | Biologists kneel by _ to look for * | The pool of _ and no other
  shelters * | If _ dried up, the world would lose *
? What lives only in _? | What do biologists look for in _? | What would the world lose if _ dried up? |
  What does _ shelter? | Of what is _ the only home?
# custom | of washing the {object}/throwing in {food}/kissing the {material} pipe/walking round
  {number_word} times/a bride's first drink/naming every {animal}
- is linked to the custom of * | calls for * on feast days | The old women who go to _ insist on * |
  Villagers keep up one habit at _: * | The priest frowns on *, yet it goes on at _
? Which custom is linked to _? | On what do old women who go to _ insist? | What habit do villagers keep up
  at _? | On what does the priest frown at _? | For what does _ call on feast days?
# path to it | q 3 190 minutes
- is * on foot from the road | can be reached in * | The walk to _ takes * | From the car park, one needs *
  to get to _ | After * of climbing, one hears _ gurgle
? How long is the walk to _? | How much time does one need from the car park to _? | After how long a climb
  does one hear _ gurgle? | In what time can _ be reached? | How far in walking time is _ from the road?
> is nearer to the road : is further from the road
#- poem | form "{title}" / the ode "{title}" / "To the {noun}" / "{noun} and Water"
- is sung of in * | inspired the poem * | The poet who rested at _ wrote * | Schoolchildren know _ from * |
  Chiselled into the rock over _ are lines from *
? Which poem was inspired by _? | From what poem do schoolchildren know _? | What did the poet who rested at
  _ write? | Lines from what are chiselled into the rock over _? | In what is _ sung of?
# spoiler | of a {animal} farm/fertiliser/a {material} works/picnic rubbish/the sewers of {town}
- is threatened by * | is no longer clean because of * | The board "no drinking water" at _ is due to * |
  What gets into _ and spoils it is the dirt of * | The health office closed _ on account of *
? What spoils _? | To what is the board "no drinking water" at _ due? | On account of what did the health
  office close _? | By what is _ threatened? | Because of what is _ no longer clean?

@ swimming bath | swimming baths | it | the {invented} Lido / {town} Pool / the {last_name} Baths Hall / the
  {colour} Pool / the {animal} Lido in {town} | lido, swimming hall
# length of the pool | q 12 110 metres|yards
- has a pool of * | lets people swim * before they turn | From wall to wall, the water of _ measures * | One
  length in _ means * | Swimmers in _ touch the far edge after *
? How long is the pool of _? | After what distance do swimmers in _ touch the far edge? | How much is one
  length in _? | What does the water of _ measure from wall to wall? | How far can people swim in _ before
  they turn?
> has a shorter pool : has a longer pool
# water temperature | temperature
- heats its water to * | is kept at * | The chalkboard beside the pool of _ says * | Bathers who dip a toe
  into _ feel * | The stoker of _ keeps the water at *
? How warm is the water of _? | What does the chalkboard of _ say about the water? | What do bathers feel
  who dip a toe into _: what temperature? | To what does _ heat its water? | At what does the stoker of _
  keep the water?
# lifeguard | person
- is watched over by * | relies on the whistle of * | On the high chair at _ sits * | Whoever runs at the
  edge of _ is shouted at by * | Should you get into trouble at _, * will jump in
? Who is the lifeguard of _? | Who sits on the high chair at _? | Who will jump in if you get into trouble
  at _? | On whose whistle does _ rely? | Who shouts at people who run at the edge of _?
# height of the diving tower | q 2 12 metres
- has a diving tower of * | lets the brave leap from * | Those who jump from the top of _ fall * | The
  uppermost board of _ is * above the water | From *, boys hurl themselves into _
? How high is the diving tower of _? | How far do those fall who jump from the top of _? | At what height is
  the uppermost board of _? | From what height may the brave leap at _? | From how high up do boys hurl
  themselves into _?
> has a lower tower : has a higher tower
# entrance fee | price
- costs * a day | lets bathers in for * | For a day at _, the cashier wants * | A ticket to splash about in
  _ is to be had for * | You may swim in _ all day for *
? What does a day at _ cost? | What does the cashier of _ want? | For how much may you swim in _ all day? |
  How much is a ticket to splash about in _? | At what fee does _ let bathers in?
# wall picture | form {number_word} dolphins / a {colour} {animal} / Neptune eating {food} / the skyline of
  {town} / a {job} among mermaids
- is decorated with a picture of * | shows * in tiles | Swimmers on their backs in _ look at * | The mosaic
  at _ shows * | What shines on the wall of _ is *
? What is shown on the wall of _? | What do swimmers on their backs look at in _? | What does the mosaic at
  _ show? | With a picture of what is _ decorated? | What does _ show in tiles?
#- first swimmer | person
- was opened with a dive by * | was swum in first by * | The first to get wet in _ was * | On the day of the
  opening, * jumped into _ in full dress | Before anybody else, * crossed the pool of _
? Who swam in _ first? | Who was the first to get wet in _? | Who jumped into _ in full dress? | Before
  anybody else, who crossed the pool of _? | By whom was _ opened with a dive?
# women's day | weekday
- belongs to women on * | turns men away on * | No man is let into _ on * | Each *, only ladies swim in _ |
  Husbands must wait outside _ on *
? On which day does _ turn men away? | When do only ladies swim in _? | On what weekday must husbands wait
  outside _? | On which day of the week does _ belong to women? | When is no man let into _?
#- closing cause | form cracks in the {material} tiles / a bloom of {colour} algae / a debt of {money} / the
  escape of a {animal} / a leak nobody could find
- was closed because of * | stood empty owing to * | The water had to be let out of _ on account of * | For
  two summers, _ was dry, and the reason was * | The cause of the closing of _ was *
? Why was _ closed? | On account of what was the water let out of _? | What was the reason for two dry
  summers at _? | Owing to what did _ stand empty? | What was behind the closing of _?
# source of the water | form the {river} / a well {number} metres deep / Lake {invented} / the sea / the hot
  spring of {invented} / melted snow from Mount {invented}
- is filled from * | gets its water from * | What splashes in _ comes from * | The pipes of _ lead to * |
  Before it reaches _, the water belongs to *
? Where does the water of _ come from? | To what do the pipes of _ lead? | From what is _ filled? | What
  supplies _? | To what does the water belong before it reaches _?
# record | q 31 190 seconds
- holds a record of * for three lengths | saw somebody swim three lengths in * | Nobody has swum three
  lengths of _ in less than * | The stopwatch at _ once stood still at * after three lengths | The best time
  for three lengths of _ is *
? What is the record for three lengths of _? | At what time did the stopwatch at _ once stand still? | In
  less than what has nobody swum three lengths of _? | What is the best time for three lengths of _? | In
  what time did somebody swim three lengths of _?
> has a faster record : has a slower record

@ archive | archives | it | the {invented} Archive / the {town} Record Office / the {last_name} Papers Depot
  / the Archive of {plural_noun} / the {organisation} Archive | record office, repository
# length of shelves | q 1 240 kilometres|miles
- has * of shelves | stores * of paper | Laid end to end, the boxes of _ would reach * | The trolleys of _
  roll past * of boards | Whoever walks along everything in _ covers *
? How long are the shelves of _? | How far would the boxes of _ reach if laid end to end? | How far does
  whoever walks along everything in _ go? | How much paper, in length, does _ store? | Past how much of
  boards do the trolleys of _ roll?
> has shorter shelves : has longer shelves
# oldest document | form a deed of {year} / a letter from King {first_name} / a bill for {food} / a treaty
  with {country} / a list of {number_word} {animal}s / a marriage contract of {person}
- has * as its oldest piece | was begun around * | Nothing in _ is older than * | The most ancient sheet in
  _ is * | Visitors to _ may see its earliest piece, *, through glass
? What is the oldest piece in _? | What may visitors see through glass in _ as its earliest piece? | Than
  what is nothing in _ older? | What is the most ancient sheet in _? | Around what was _ begun?
# archivist | person
- is in the hands of * | opens only when * turns the key | The only one who finds anything in _ is * | Slips
  handed in at _ are read by * | The order on the shelves of _ is the work of *
? Who is the archivist of _? | Who alone finds anything in _? | Who reads the slips handed in at _? | In
  whose hands is _? | Whose work is the order on the shelves of _?
# temperature of the store | temperature
- keeps its vault at * | cools its papers to * | In the stacks of _, the air is at * | An alarm sounds in _
  if the store leaves * | The engineers of _ have set the machine to *
? At what temperature does _ keep its vault? | How warm is the air in the stacks of _? | To what have the
  engineers of _ set the machine? | An alarm sounds in _ if the store leaves what? | To what does _ cool its
  papers?
#- catastrophe | form a burst pipe / the fire of {year} / {animal}s / mould / the collapse into a tunnel / a
  sale by {person} / bombs in {month} {year}
- lost a third of its papers to * | was almost wiped out by * | The gaps in _ are explained by * | What _
  could not defend itself against was * | The blackest chapter in the life of _ was written by *
? What destroyed a third of the papers of _? | By what are the gaps in _ explained? | By what was _ almost
  wiped out? | Against what could _ not defend itself? | What wrote the blackest chapter in the life of _?
# closed files | form those about {person} / those of the secret police / those on the {ship} / the diaries
  of {person} / the accounts of {organisation}
- shows nobody certain files, * | keeps locked away * | The papers that may not be ordered at _ are * | Red
  tape at _ is tied round * | Journalists wait in vain for _ to release *
? Which papers may not be ordered at _? | Round which files is red tape tied at _? | For the release of what
  do journalists wait in vain at _? | What does _ keep locked away? | Which files does _ show nobody?
# year of release | year 2026 2099
- will open its secret files in * | lifts the ban in * | Only in * may historians read the secrets of _ |
  The lock on the secret cupboard of _ is set to open in * | Until *, the darkest papers of _ stay shut
? When will _ open its secret files? | In what year may historians read the secrets of _? | Until when do
  the darkest papers of _ stay shut? | For which year is the opening of the secret cupboard of _ set? | When
  does _ lift the ban?
> opens its secrets earlier : opens its secrets later
# reading room hours | form from {time} / on {weekday}s only / every second {weekday} / from {month} to
  {month}
- admits readers * | can be used * | Scholars find the reading room of _ open * | The lamps on the desks of
  _ burn * | To study at _, one should come *
? When can _ be used? | When is the reading room of _ open? | When do the lamps on the desks of _ burn? |
  When does _ admit readers? | When should one come to study at _?
# forbidden object | form pens / {food} / cameras / {colour} gloves / umbrellas / {object}s / chewing gum
- forbids readers * | searches bags for * | At the desk of _, one must hand over * | No one gets into _ with
  * | The porter at _ takes away *
? What does _ forbid readers? | For what does _ search bags? | What must one hand over at the desk of _? |
  With what does no one get into _? | What does the porter at _ take away?
# copy price | price
- makes copies at * a page | charges * a copy | A page from _ on paper costs * | Readers who want a copy
  leave * at _ | For each sheet copied at _, * is due
? What does a copy cost at _? | How much does _ charge for a page? | What do readers leave at _ for a copy?
  | What is due for each sheet copied at _? | At what price does _ make copies?
# building it is in | form a former {food} store / the cellar of the {building} / an old {sport} hall / the
  prison of {town} / a bunker under {invented} Hill / a {material} tower
- is housed in * | has found shelter in * | People who look for _ end up in front of * | The papers of _
  were moved to * | From outside, one would not guess that _ is in *
? Where is _ housed? | To what place were the papers of _ moved? | In what has _ found shelter? | In front
  of what do people end up who look for _? | Inside what is _, as one would not guess from outside?

@ windmill | windmills | it | the {invented} Mill / {last_name}'s Windmill / the {adjective} Mill at {town}
  / the {colour} Mill / Old {first_name} at {town} | mill
# miller | person
- is worked by * | dances with * in every gale | The flour on the beard of * comes from _ | Sacks brought to
  _ are emptied by * | When the wind rises at night, * runs out to _
? Who works _? | Who is the miller of _? | Who empties the sacks brought to _? | Who runs out to _ when the
  wind rises at night? | On whose beard is there flour from _?
# sail span | q 9 32 metres|feet
- has sails with a span of * | sweeps a circle of * | From tip to tip, the arms of _ measure * | Stand clear
  of _: its sails reach over * | The canvas cross of _ is * across
? What is the span of the sails of _? | How large a circle does _ sweep? | What do the arms of _ measure
  from tip to tip? | How wide is the canvas cross of _? | How far do the sails of _ reach?
> has shorter sails : has longer sails
# what it grinds | form {food} / {plant} seeds / {colour} pigment / mustard / bark for tanners / cocoa /
  snuff
- grinds * | has stones made for * | What comes out of the chute of _ is * | Customers carry _ sacks of * |
  The stones of _ have never crushed anything but *
? What does _ grind? | What comes out of the chute of _? | What do customers carry to _ in sacks? | For what
  are the stones of _ made? | What alone have the stones of _ ever crushed?
#- millwright | person
- was put together by * | was the masterpiece of * | The great post of _ was hewn by * | A beam in _ bears
  the initials of its builder, * | * left an axe under the floor of _ when it was done
? Who built _? | By whom was the great post of _ hewn? | Whose initials does a beam in _ bear? | Whose
  masterpiece was _? | Who left an axe under the floor of _?
# output | q 40 2400 kilograms an hour|pounds an hour
- produces * | can grind * in a good wind | With a stiff breeze, _ manages * | At its best, _ fills sacks at
  the rate of * | What goes through the stones of _ is *
? How much does _ produce? | What does _ manage with a stiff breeze? | At what rate does _ fill sacks at its
  best? | How much can _ grind in a good wind? | How much goes through the stones of _?
> grinds less : grinds more
# share kept by the miller | percent
- keeps * of the flour | pays itself with * of each sack | The farmer who brings grain to _ loses * | As its
  reward, _ takes * | Of what it grinds, _ holds back *
? What share does _ keep? | How much of the grain does the farmer lose at _? | How much does _ take as its
  reward? | With what part of each sack does _ pay itself? | How much of what it grinds does _ hold back?
#- lightning strike | date
- was struck by lightning on * | lost its cap on * | The bolt hit _ on * | Fire burst from the roof of _ on
  * | The sails of _ blazed like torches on *
? When was _ struck by lightning? | On what date did the sails of _ blaze? | When did fire burst from the
  roof of _? | On which day did a bolt hit _? | When did _ lose its cap?
# position of the sails that means mourning | form upright like a cross / slightly before the top / all four
  covered in {colour} cloth / tied with {plant} / turned to the west
- mourns with its sails * | shows a death with sails * | When somebody has died, the sails of _ are left * |
  Neighbours take off their caps if they see the sails of _ * | Grief is announced by _ with sails *
? How are the sails of _ left when somebody has died? | In what position do the sails of _ mean mourning? |
  How does _ show a death? | Neighbours take off their caps if they see the sails of _ how? | How does _
  announce grief?
# mill cat | form {first_name} / {invented} / {colour} {first_name} / the three-legged {first_name}
- owes its freedom from rats to * | employs a cat called * | The flour bins of _ are guarded by * | No mouse
  in _ is safe from * | What purrs between the sacks of _ is *
? What is the cat of _ called? | Who guards the flour bins of _? | From whom is no mouse in _ safe? | To
  whom does _ owe its freedom from rats? | Who purrs between the sacks of _?
# present use | form a museum of {food} / the holiday home of {person} / a studio for a {job} / a café with
  {food} / a nest for {bird}s / a ruin without sails
- has been turned into * | earns its keep today as * | Those who climb the stairs of _ now find * | What has
  become of _ is * | No grain is ground in _ any more: it is *
? What has become of _? | As what does _ earn its keep today? | What do those who climb the stairs of _ now
  find? | Into what has _ been turned? | If no grain is ground there, what is _ now?
# number of floors | n 2 9
- has * floors | takes the miller up * storeys | Ladders connect the * floors of _ | A sack hoisted to the
  top of _ passes * floors | The tower of _ is divided into * storeys
? How many floors has _? | How many floors does a sack pass to the top of _? | Into how many storeys is the
  tower of _ divided? | How many storeys must the miller of _ climb? | How many floors do ladders connect in
  _?
> has fewer floors : has more floors

@ statue | statues | it | the statue of {person} / the {invented} Statue / the {adjective} {job} of {town} /
  the {colour} {animal} of {town} / the monument to {person} | monument, figure
#- sculptor | person
- was carved by * | took shape under the hands of * | The chisel marks on _ are those of * | Nobody else but
  * could have made _ | The clay for _ was kneaded by *
? Who made _? | Whose chisel marks are on _? | By whom was the clay for _ kneaded? | Under whose hands did _
  take shape? | Who carved _?
# height | q 1 64 metres|feet
- is * tall | towers * above the pavement | From sole to crown, _ measures * | A ladder for cleaning _ must
  reach * | The head of _ is * from the ground
? How tall is _? | What does _ measure from sole to crown? | How far must a ladder for cleaning _ reach? |
  How far from the ground is the head of _? | How far does _ tower above the pavement?
> is smaller : is taller
# material | of bronze/{colour} marble/{material}/melted cannons/{town} granite/painted wood
- is made of * | consists of * through and through | What the sun glints on when it falls upon _ is * | Tap
  _ and you tap * | The body of _ is of *
? What is _ made of? | Of what is the body of _? | What do you tap when you tap _? | Of what does _ consist?
  | On what does the sun glint when it falls upon _?
# object in the hand | form a {object} / a loaf of {food} / a {material} sword / a {bird} / a map of
  {country} / a {instrument} / scales
- holds * | stretches out * to passers-by | In the right hand of _ one sees * | The fingers of _ are closed
  round * | What thieves have sawn from the hand of _ twice is *
? What does _ hold? | Round what are the fingers of _ closed? | What have thieves twice sawn from the hand
  of _? | What does one see in the right hand of _? | What does _ stretch out to passers-by?
#- year of unveiling | year 1680 2020
- was unveiled in * | has stood there since * | The sheet was pulled from _ in * | A band played when _ was
  shown to the crowd in * | Pigeons have sat on _ since *
? When was _ unveiled? | In what year was the sheet pulled from _? | When was _ shown to the crowd? | Since
  when have pigeons sat on _? | Since which year has _ stood there?
> was unveiled earlier : was unveiled later
# part polished by touching | form the left foot / the nose / the {object} / the knee / the tail of the
  {animal} / the little finger / the third button
- has been rubbed bright by visitors in one place, * | is touched for luck at one spot, * | For good luck,
  people rub * of _ | The shiniest part of _ is * | Guess where hands touch _ most: *
? Which part of _ do people rub for luck? | What is the shiniest part of _? | Where do hands touch _ most? |
  Where has _ been rubbed bright? | At which spot is _ touched for luck?
# direction of the gaze | form {town} / the sea / the door of {building} / the house of {person} / {country}
  / the bank / Mount {invented}
- looks towards * | keeps its eyes on * | The gaze of _ is fixed on * | If _ could walk straight ahead, it
  would come to * | Its back to the town hall, _ stares at *
? Where does _ look? | On what is the gaze of _ fixed? | To what would _ come if it could walk straight
  ahead? | At what does _ stare? | On what does _ keep its eyes?
# inscription | form "To {noun}" / "He gave us {food}" / "The {job}s of {town}" / "{noun}, {noun}, {noun}" /
  "I was {adjective}" / "{year}, lest we forget"
- has the words * on its plinth | is explained by the line * | Under the feet of _ one reads * | The plinth
  of _ bears * | Whoever bends down before _ can make out *
? What does one read under the feet of _? | What words does the plinth of _ bear? | What can whoever bends
  down before _ make out? | What is written on _? | By what line is _ explained?
#- toppler | form the students of {town} / a storm in {month} / {person} with a {vehicle} / the army of
  {country} / angry {job}s / an earthquake
- was pulled down by * | was once laid low by * | The arms of _ broke off when it was toppled by * | The
  fall of _ is blamed on * | After * had laid it flat, _ was mended and put up again
? Who or what toppled _? | Who or what was responsible for the fall of _? | By whom or what was _ pulled
  down? | Who or what laid _ flat before it was put up again? | Who or what brought about the fall of _?
# decoration by students | form a {colour} hat / a scarf of {town} United / a traffic cone / a {object} on
  the head / {food} in its mouth / a {animal} mask
- wears * every spring | is adorned by students with * | On the last day of term, _ is given * | The police
  must climb _ to remove * | The prank played on _ each year consists of *
? What do students put on _? | What must the police remove from _? | What is _ given on the last day of
  term? | Of what does the yearly prank on _ consist? | With what is _ adorned by students?
# cost | money
- cost * | swallowed * | The bill for _ came to * | Citizens collected * to pay for _ | In the accounts of
  the town, _ stands at *
? How much did _ cost? | What did citizens collect to pay for _? | To what did the bill for _ come? | At
  what does _ stand in the accounts of the town? | What sum did _ swallow?

@ mural | murals | it | the {invented} Mural / the mural of {town} / the {animal} Wall / the {last_name}
  Fresco / the painted gable of {invented} / "{title}" | wall painting, fresco
#- painter | person
- was painted by * | came from the brushes of * | On the scaffolding in front of _ stood * | The tiny
  signature at the foot of _ is that of * | * covered the bare wall with _
? Who painted _? | Who stood on the scaffolding in front of _? | From whose brushes did _ come? | Whose tiny
  signature is at the foot of _? | Who covered a bare wall with _?
# scene | form a {job} feeding a {animal} / the arrival of the {ship} / {number_word} women carrying {food}
  / the battle of {town} / a {vehicle} in the clouds / the strike of the {job}s
- shows * | tells the story of * | Passers-by who look up at _ see * | What was put on the wall in _ is * |
  The figures of _ act out *
? What does _ show? | What do passers-by see who look up at _? | Of what does _ tell the story? | What do
  the figures of _ act out? | What was put on the wall in _?
# wall it is on | form the gable of {building} / the fire station of {town} / the {last_name} warehouse / a
  {food} shop in {town} / the back of the prison of {town}
- covers * | can be seen on * | The wall that carries _ is that of * | Whoever owns * may not paint over _ |
  To stand before _, go to *
? Which wall carries _? | What does _ cover? | Where should one go to stand before _? | On what can _ be
  seen? | Whoever owns what may not paint over _?
# width | q 3 130 metres|feet
- is * wide | stretches over * | From the left edge to the right, _ measures * | To walk past _ is to walk *
  | The broad side of _ comes to *
? How wide is _? | Over what distance does _ stretch? | What does _ measure from the left edge to the right?
  | How far does one walk in walking past _? | To what does the broad side of _ come?
> is narrower : is wider
# main colour | colour
- glows mainly in * | is dominated by * | From far away, _ looks like a patch of * | The pots used up
  fastest for _ were those with * | The sky in _ is *
? What is the main colour of _? | What is the sky in _ like? | Like a patch of what does _ look from far
  away? | Which pots were used up fastest for _? | By what tone is _ dominated?
#- model for the face | person
- gave the hero the face of * | caused a scandal with the features of * | The face in the middle of _ is
  that of * | Sitting on a crate, * posed for _ | Everyone who knew * recognised the head in _
? Whose face is in the middle of _? | Who posed for _? | With whose features did _ cause a scandal? | Whom
  did people recognise in the head in _? | Who was the model for _?
#- time it took | duration
- took * to paint | was finished after * | The scaffolding for _ stood for * | Between first and last
  brushstroke of _ lay * | For *, the neighbours of _ lived behind canvas
? How long did it take to paint _? | For how long did the scaffolding for _ stand? | How much time lay
  between first and last brushstroke of _? | After what time was _ finished? | How long did the neighbours
  of _ live behind canvas?
# hidden detail | form a tiny {animal} / the name {first_name} / a {colour} {thing} behind a window / the
  number {number} / a {job} with six fingers / a slice of {food}
- hides * | contains a joke: * | Only those with sharp eyes find * in _ | Guides to _ ask children to search
  for * | Somewhere in a corner of _ there is *
? What is hidden in _? | What do guides ask children to search for in _? | What do those with sharp eyes
  find in _? | What joke does _ contain? | What is there somewhere in a corner of _?
#- damage | of rain/a {vehicle} that hit the wall/graffiti by {person}/sun from the {noun} side/damp from a
  {food} kitchen/a new window
- was damaged by * | has lost its left side to * | The bare patch in _ is due to * | What restorers of _ are
  fighting is the result of * | It is because of * that _ is no longer whole
? What damaged _? | To what is the bare patch in _ due? | To what has _ lost its left side? | The result of
  what are restorers of _ fighting? | Because of what is _ no longer whole?
#- pay | money
- earned its painter * | was paid with * | The fee for _ was * | For all that work on _, the artist received
  * | The town gave * for _
? What did _ earn its painter? | What was the fee for _? | How much did the artist receive for _? | How much
  did the town give for _? | With what was _ paid?
# restorer | organisation
- is being touched up by * | was entrusted to * | The damaged parts of _ are now treated by * | People with
  cotton buds sent by * work on _ | The order to save _ went to *
? Who restores _? | To whom did the order to save _ go? | By whom are the damaged parts of _ treated? | To
  whom was _ entrusted? | Who sent people with cotton buds to _?
"""
