# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about pots, cheeses, carpets and machines (the language is described in facts_format.py)."""

TABLE = """
@ teapot | teapots | it | the {invented} teapot / the {colour} pot of {town} / the {last_name} teapot / the
  {adjective} {animal} teapot | pot, vessel
#- potter | person
- was thrown by * | came from the wheel of * | The clay of _ was turned by * | In the wet clay of _, * left
  a thumb print | The kiln in which _ was fired belonged to *
? Who made _? | From whose wheel did _ come? | Whose thumb print is in _? | In whose kiln was _ fired? | By
  whom was the clay of _ turned?
# shape | form a sleeping {animal} / a {food} / the head of {person} / a {vehicle} / a {bird} with a raised
  beak / {building}
- has the shape of * | looks like * | The form of _ recalls * | Guests who see _ for the first time think of
  * | When making _, the potter had * in mind
? What does _ look like? | What is the shape of _? | What did the potter have in mind when making _? | Of
  what do guests think on first seeing _? | What does the form of _ recall?
# capacity | form {number_word} cups / half a litre / two pints / tea for {number_word} / one small cup
- holds * | gives * | The capacity of _ is * | Fill _ to the brim and you have * | Nobody has ever got more
  than * out of _
? How much does _ hold? | What is the capacity of _? | What does one have after filling _ to the brim? | How
  much can one get out of _ at most? | What quantity fits into _?
# glaze | form {colour} with {colour} spots / {colour} ash glaze / plain {colour} / {colour} running into
  {colour} / cracked {colour}
- is glazed in * | shines * | The glaze of _ is * | On the outside, _ is * | When _ came out of the fire, it
  was *
? What is the glaze of _ like? | What does _ look like on the outside: which colours? | In what was _
  glazed? | How was _ coloured when it came out of the fire? | Which finish did the potter give to _?
# tea | form {plant} tea / black tea from {town} / smoked tea / {food} tea / green tea from {country} /
  nothing but hot water
- is used only for * | has never held anything but * | The drink poured from _ is always * | It would be a
  crime to brew anything except * in _ | After so many years, _ smells of *
? What is brewed in _? | What is always poured from _? | For which drink alone is _ used? | Of what does _
  smell after so many years? | What has _ always held?
#- what broke the spout | form a {animal} / the hand of {person} / a cannon shot / a sneeze / a falling
  {thing} / the servants of {person}
- lost its spout to * | was chipped by * | The spout of _ was broken by * | For the missing end of the
  spout, the owner of _ blames * | The gold repair on _ tells of the day when it met *
? What or who broke the spout of _? | To what or whom did _ lose its spout? | By what or whom was _ chipped?
  | What or whom does the owner of _ blame for the damage? | What or who does the gold repair on _ call to
  mind?
# owner | person
- belongs to * | stands in the cupboard of * | If you want to drink from _, * must invite you | The owner of
  _ is * | In the will, _ is left to nobody, for * intends to be buried with it
? Who owns _? | In whose cupboard does _ stand? | Who must invite you before you can drink from _? | To whom
  does _ belong? | Who intends to be buried with _?
#- exchanged for | form a {animal} / a {vehicle} / {number_word} sacks of {food} / a night in {building} / a
  {instrument} / a field near {town}
- was once exchanged for * | was swapped for * | Somebody gave * to get _ | The price of _ in those days was
  * | A fool, said the neighbours, to give up * for _
? For what was _ exchanged? | What did somebody give to get _? | What was the price of _ in those days? |
  What did the so-called fool give up for _? | What changed hands in return for _?
# mark on the base | form a {animal} / the letters {code} / a star and a {thing} / a {bird} in a circle /
  three {plant} leaves
- is marked with * | has * stamped on its base | The mark under _ is * | Turn _ upside down to find * |
  Dealers know the true _ by *
? What mark is under _? | What does one find on turning _ upside down? | What is stamped on the base of _? |
  By what do dealers know the true _? | Which sign does _ carry underneath?
# belief | form "whoever pours first dies last" / "the last cup belongs to {first_name}" / "never wash it on
  a {weekday}" / "it sings before {noun}" / "two must not hold it"
- is surrounded by the belief * | comes with a saying: * | Of _, people say * | The saying that goes with _
  is * | Whoever is given tea from _ hears *
? What saying goes with _? | What do people say of _? | What does one hear when given tea from _? | Which
  belief surrounds _? | With which words is _ handed round?
# lid | of {material}/a later {colour} lid/a silver coin/a {plant} leaf of tin/a cork from {town}/a wooden
  {animal}
- is covered with * | has for a lid * | In place of the lost lid, _ has * | The steam of _ is kept in by * |
  What sits on top of _ is *
? What covers _? | What does _ have for a lid? | What sits on top of _? | What keeps the steam in _? | What
  replaced the lost lid of _?

@ cheese | cheeses | it | {invented} Blue / the {town} cheese / {last_name}'s Old / the {invented} round /
  the {adjective} {town} | food, wheel
# milk | of {animal} milk/goat milk/milk from ewes/raw morning milk/milk from {invented} Farm/evening milk
  with cream
- is made from * | begins as * | For _, the dairy uses nothing but * | Before it becomes _, it is * | The
  taste of _ comes from *
? What milk is _ made from? | What does the dairy use for _? | As what does _ begin? | What is it before it
  becomes _? | From what does the taste of _ come?
# maturing time | q 2 36 months
- ripens for * | must lie for * | The maturing time of _ is * | No wheel of _ leaves the shelf before * have
  passed | Patience is needed for _: it takes *
? How long does _ ripen? | What time must pass before a wheel of _ leaves the shelf? | For how long must _
  lie? | How much patience does _ need: what time does it take? | What is the maturing time of _?
> ripens for a shorter time : ripens for a longer time
# place of ripening | form a cave near {town} / a railway tunnel at {town} / the cellar of {building} / an
  old mine at {town} / a shed beside the {river}
- ripens in * | gets its rind in * | The wheels of _ lie in the dark in * | The smell from * tells you that
  _ is stored there | After salting, they take _ to *
? Where does _ ripen? | Where do the wheels of _ lie in the dark? | Where do they take _ after salting? |
  The smell from what place tells you of _? | In which place does _ get its rind?
# coating | of ash/{plant} leaves/{colour} wax/{food} crumbs/wet hay/red clay from {town}
- is rolled in * | wears a coat of * | The outside of _ is covered with * | Scrape * off before eating _ |
  What protects _ from flies is *
? What is _ rolled in? | What covers the outside of _? | What should one scrape off before eating _? | What
  protects _ from flies? | Which coat does _ wear?
# smell | form a wet {animal} / an old {vehicle} / {plant} in {month} / the socks of a {job} / fresh {food}
  / a {town} stable
- smells of * | reminds noses of * | The smell of _ is that of * | Shut your eyes near _ and you think of *
  | Critics compare the odour of _ with *
? What does _ smell of? | Of what does one think with eyes shut near _? | With what do critics compare the
  odour of _? | Of what does _ remind noses? | What is the smell of _?
# dairy | form {organisation} / {invented} Farm / the monks of {invented} Abbey / {person} in {town} / the
  {town} dairy
- is made by * | comes from the vats of * | The right to make _ belongs to * | If _ is bitter, the fault
  lies with * | The label of _ names *
? Who makes _? | From whose vats does _ come? | To whom does the right to make _ belong? | With whom does
  the fault lie if _ is bitter? | Whom does the label of _ name?
#- inventor | form a forgetful {job} / {person} / a shepherd called {first_name} / the wife of {person} / a
  prisoner in {town}
- was discovered by * | goes back to * | By pure chance, * invented _ | The first wheel of _ was found,
  already mouldy, by * | Cheese lovers raise their glasses to * because of _
? Who invented _? | To whom does _ go back? | Who found the first wheel of _? | To whom do cheese lovers
  raise their glasses because of _? | Thanks to whose chance discovery does _ exist?
# drink | form {invented} red / {plant} brandy / cold {food} juice / {town} cider / black tea / sweet wine
  from {country}
- goes best with * | asks for a glass of * | The right drink with _ is * | Experts would never eat _ without
  * | Beside a plate of _ belongs a glass of *
? What should one drink with _? | What belongs beside a plate of _? | Without which drink would experts
  never eat _? | What does _ go best with? | For a glass of what does _ ask?
#- reason for the ban | of bacteria/its smell on trains/mites in the rind/an illness in {town}/a trade war
  with {country}/a wrong label
- was banned because of * | could not be sold for a year because of * | The ban on _ was a result of * |
  Officials pointed to * when they forbade _ | It was * that kept _ off the shelves
? Why was _ banned? | What kept _ off the shelves? | To what did officials point when they forbade _? | Of
  what was the ban on _ a result? | What stopped the sale of _ for a year?
+ weight 2 90 kilograms|kg|pounds
# price per kilogram | price
- costs * a kilogram | sells at * a kilogram | A kilogram of _ costs * | For * you get a kilogram of _ | The
  shops ask * for each kilogram of _
? What does a kilogram of _ cost? | How much do the shops ask for a kilogram of _? | What is the price of _
  by the kilogram? | How much must you spend to get a kilogram of _? | At what price per kilogram is _ sold?
#- yearly output | n 90 90000
- was made into * wheels last year | filled the shelves with * wheels last year | Last year, the output of _
  reached * wheels | Workers turned * wheels of _ last year | The stock of _ made last year came to * wheels
? How many wheels of _ were made last year? | What was the output of _? | How many wheels of _ did workers
  turn last year? | To how many wheels did the production of _ come? | With how many wheels did _ fill the
  shelves?

@ quilt | quilts | it | the {invented} quilt / the {last_name} wedding quilt / the {town} friendship quilt /
  the {adjective} {animal} quilt | cover, blanket
#- maker | person
- was sewn by * | is the needlework of * | Night after night, * stitched at _ | The woman who pieced _
  together was * | A corner of _ carries the initials of *
? Who sewed _? | Whose initials are in a corner of _? | Who pieced _ together? | Whose needlework is _? |
  Who stitched at _ night after night?
# number of patches | n 90 4900
- consists of * patches | is made up of * pieces | The patches of _ number * | It took * scraps of cloth to
  make _ | Count the pieces of _ and you will reach *
? Of how many patches does _ consist? | How many scraps of cloth did it take to make _? | What will you
  reach on counting the pieces of _? | How many pieces are in _? | What is the number of patches in _?
> has fewer patches : has more patches
# pattern | form "{animal} tracks" / "Drunkard's {noun}" / "Road to {town}" / "Log and {thing}" / "{plant}
  wreath" / "Broken {thing}"
- follows the pattern * | is sewn in the pattern called * | The pattern of _ is known as * | Quilters who
  look at _ recognise * | For _, the maker picked * out of a book of designs
? What pattern does _ follow? | What do quilters recognise when they look at _? | Which design did the maker
  pick out for _? | What is the pattern of _ called? | How do experts name the arrangement of _?
# source of the cloth | form the uniforms of {number_word} {job}s / flour sacks from {town} / the dresses of
  {person} / the curtains of {building} / shirts from {country} / the sails of the {ship}
- was cut from * | was pieced from * | The cloth in _ once belonged to something else: * | Scissors turned *
  into _ | What keeps sleepers warm as _ used to be *
? From what was _ cut? | What did scissors turn into _? | What did the cloth in _ use to be? | Where did the
  material for _ come from? | What was cut up for _?
# filling | of {animal} wool/old newspapers/dried {plant}/goose feathers/cotton from {town}/horse hair
- is filled with * | owes its warmth to * | Between the two layers of _ lies * | A hole in _ shows what is
  inside: * | They stuffed _ with *
? What is inside _? | With what did they stuff _? | What does a hole in _ show? | To what does _ owe its
  warmth? | What lies between the two layers of _?
#- recipient | person
- was a present for * | was made to keep * warm | The first to sleep under _ was * | At the wedding, *
  unpacked _ | All that work on _ was for *
? For whom was _ made? | Who was the first to sleep under _? | Who unpacked _ at the wedding? | Who was all
  that work on _ for? | Whom was _ to keep warm?
#- prize | form first prize at the {town} fair / a silver {thing} / the {colour} ribbon of {year} / the
  {last_name} Prize / a live {animal}
- won * | brought its maker * | The prize given to _ was * | The judges awarded * to _ | On account of _,
  the family came home with *
? What did _ win? | What did the judges award to _? | With what did the family come home on account of _? |
  Which prize was given to _? | What did _ bring its maker?
# message hidden inside | form a love letter to {person} / the way to {town} / a map of {invented} / a
  warning of {noun} / the names of {number_word} children
- hides * under its stitches | has a secret: * | The message sewn into _ is * | Under a lamp, the stitches
  of _ show * | Those who knew how to read _ found *
? What is hidden in _? | What do the stitches of _ show under a lamp? | What did those find who knew how to
  read _? | What message is sewn into _? | What is the secret of _?
#- time needed | form three winters / {number_word} evenings / eleven years / a whole war / nine months /
  one summer
- was finished after * | took * to sew | The work on _ went on for * | For *, there was a frame with _ in
  the parlour | It needed * until the last stitch of _ was done
? How long did it take to sew _? | After what time was _ finished? | For how long was there a frame with _
  in the parlour? | How much time went by until the last stitch of _ was done? | How long did the work on _
  go on?
# owner today | form the {town} Museum / {person} / the {last_name} family / {organisation} / a collector in
  {country}
- belongs today to * | is kept by * | Nowadays, _ is the property of * | For a photograph of _, one has to
  ask * | The last will of the widow left _ to *
? Who owns _ today? | Whom has one to ask for a photograph of _? | To whom did the widow leave _? | Whose
  property is _ nowadays? | By whom is _ kept?

@ printing press | printing presses | it | the {invented} press / the {organisation} {number} press / the
  {town} press / the press of {person} | machine
#- builder | person
- was built by * | was put together by * | The iron for _ was cast by * | A plate on _ gives the name of the
  engineer, * | From drawings of his own, * constructed _
? Who built _? | Whose name is given on the plate of _? | From whose drawings was _ constructed? | Who cast
  the iron for _? | Which engineer constructed _?
# output | n 40 9000
- prints * sheets an hour | throws out * sheets an hour | The output of _ is * sheets an hour | In one hour,
  * sheets pass through _ | At full speed, workers can take * sheets from _ every hour
? How many sheets does _ print in an hour? | What is the output of _? | How many sheets pass through _ in
  one hour? | How fast is _: how many sheets an hour? | How many sheets can workers take from _ every hour?
> prints fewer sheets : prints more sheets
#- first thing printed | form {title} / a recipe for {dish} / a map of {country} / a poster for the {event}
  / the laws of {town} / a poem about a {animal}
- began its life by printing * | was tried out on * | The first sheet from _ showed * | Before anything
  else, * came off _ | What the printers took from _ on its first day was *
? What was the first thing printed on _? | What came off _ before anything else? | What did the first sheet
  from _ show? | On what was _ tried out? | What did the printers take from _ on its first day?
#- forbidden text | form a pamphlet against {person} / {title} / a song about the king of {country} / false
  {country} banknotes / a list of {job}s in debt
- secretly printed * | was confiscated for printing * | At night, _ turned out * | The police were after _
  because of * | The forbidden thing made on _ was *
? What did _ print in secret? | Why were the police after _: what had it printed? | What did _ turn out at
  night? | For printing what was _ confiscated? | What was the forbidden thing made on _?
# ink | form soot and {plant} oil / {organisation} ink / {colour} ink from {town} / {food} juice / burnt
  {animal} bone in oil
- is fed with * | prints with * | The ink for _ is * | Printers at _ have hands stained by * | What they
  spread on the rollers of _ is *
? What ink does _ use? | By what are the hands of printers at _ stained? | What do they spread on the
  rollers of _? | With what does _ print? | What goes onto the type of _?
# operator | person
- is worked by * | obeys nobody but * | The lever of _ is pulled by * | The only printer who can still use _
  is * | Year in, year out, * stands beside _
? Who works _? | Who pulls the lever of _? | Who stands beside _ year in, year out? | Whom does _ obey? |
  Who can still use _?
# lost letter | form the capital Q / the small {number_word} / every second e / the question mark / all the
  ys / the double s
- prints everything without * | has lost * | Since the fire, the type of _ lacks * | You can tell pages from
  _ because one thing is missing: * | A thief made off with * from _
? What is missing from the type of _? | How can you tell pages from _? | What did a thief take from _? |
  Without which character does _ print everything? | What has _ lost since the fire?
#- injured apprentice | person
- crushed the hand of * | cost * two fingers | The accident at _ befell * | Because of _, * had to learn to
  write with the left hand | Not everyone loved _: it maimed *
? Who was injured by _? | Whose hand did _ crush? | Who had to learn to write with the left hand because of
  _? | Whom did the accident at _ befall? | Who lost two fingers to _?
#- where it went | form a cellar in {town} / {building} / a ship to {country} / a monastery near {town} /
  the {town} Museum / a scrap yard in {town}
- ended up in * | was carried in pieces to * | When the firm closed, _ went to * | The last journey of _ led
  to * | Today one has to look for _ in *
? Where did _ end up? | Where did the last journey of _ lead? | Where did _ go when the firm closed? | Where
  does one have to look for _ today? | To what place was _ carried in pieces?
+ weight 300 4900 kilograms|kg
#- price of the scrap | money
- was sold as scrap for * | brought * as old iron | A dealer gave * for the metal of _ | As scrap, _ was
  worth * | The firm got * when it let _ go
? What did _ bring as scrap? | How much did a dealer give for the metal of _? | How much did the firm get
  when it let _ go? | For what sum was _ sold as scrap? | How much was _ worth as old iron?

@ loom | looms | it | the {invented} loom / the {last_name} loom / loom {number} at {town} / the old loom of
  {town} | machine
#- carpenter | person
- was built by * | was joined without a nail by * | The beams of _ were cut by * | The bill for _ was
  presented by * | Neighbours watched * carry _ in, piece by piece
? Who built _? | Who cut the beams of _? | Who presented the bill for _? | Whom did neighbours watch carry
  in _? | By whom was _ joined without a nail?
# weaver | person
- is worked by * | moves under the feet of * | Seated at _ from morning till night is * | The weaver who
  uses _ is * | No one but * knows how to set up _
? Who works at _? | Under whose feet does _ move? | Who is seated at _ from morning till night? | Who knows
  how to set up _? | Which weaver uses _?
# cloth | form {animal} hair blankets / {colour} silk / sailcloth for {ship}s / {material} towels / ribbons
  for {job}s / coarse linen
- turns out * | is used to weave * | The cloth made on _ is * | Yard after yard, * rolls off _ | Traders
  call at the house with _ for *
? What is woven on _? | What rolls off _ yard after yard? | For what do traders call at the house with _? |
  What does _ turn out? | What sort of cloth is made on _?
# number of threads | n 190 9400
- holds * threads | is strung with * threads | The warp of _ counts * threads | To set up _, one must tie *
  knots, one for each thread | Side by side on _ lie * threads
? How many threads does _ hold? | How many knots must one tie to set up _? | How many threads lie side by
  side on _? | What does the warp of _ count? | With how many threads is _ strung?
> holds fewer threads : holds more threads
# song | form "{title}" / "The {adjective} {job}" / "Seven {animal}s" / "Over the {river}" / "O
  {first_name}, my {noun}"
- is worked to the song * | keeps time to * | The song sung at _ is * | From the window where _ stands, one
  hears * | Every weaver at _ has hummed *
? What song is sung at _? | What has every weaver at _ hummed? | To which tune does _ keep time? | What does
  one hear from the window where _ stands? | Which melody goes with the work at _?
#- pattern lost | form the {animal} stripe / the {town} check / the {plant} star / the {town} wave / the
  {invented} diamond
- was the last to weave * | once knew * | With the death of its weaver, _ lost * | The pattern that nobody
  can make on _ any more is * | Scholars study _ in order to bring back *
? Which pattern can nobody make on _ any more? | What was _ the last to weave? | What was lost to _ with the
  death of its weaver? | What do scholars studying _ want to bring back? | Which design did _ once know?
#- machine breakers | form the {invented} rebels / angry weavers from {town} / {number_word} {job}s with
  hammers / the mob of {year} / {person} and two sons
- was smashed by * | fell victim to * | The ones who broke _ were * | One night, * came in and took axes to
  _ | The scars on _ were left by *
? Who smashed _? | Who took axes to _? | By whom were the scars on _ left? | To whom did _ fall victim? |
  Who came in one night and broke _?
# speed | q 2 29 centimetres an hour|inches an hour
- weaves * | advances at * | The progress of cloth on _ is * | A skilled hand at _ makes * | The cloth on _
  grows by *
? How fast does _ weave? | By how much does the cloth on _ grow? | What does a skilled hand make at _? |
  What is the progress of cloth on _? | At what rate does _ advance?
> weaves more slowly : weaves faster
# place in the house | form the attic / a barn behind {building} / the kitchen / the former chapel / the
  hall / a shed in {street}
- stands in * | fills * completely | They had to put _ in * | The noise of _ comes from * | There is no room
  left in * because of _
? Where does _ stand? | From where does the noise of _ come? | Which room does _ fill completely? | Where
  did they have to put _? | Where is there no room left because of _?
# power | of bare feet/a water wheel/steam/a {animal} in a wheel/an old {vehicle} engine/a falling weight
- is driven by * | moves by * | The force behind _ is * | To make _ go, people rely on * | All the beating
  of _ is done by *
? What drives _? | On what do people rely to make _ go? | What force is behind _? | By what does _ move? |
  What gives _ its power?

@ steam engine | steam engines | it | the {invented} engine / the engine of the {town} mill / engine
  {number} / Big {first_name} | engine, machine
#- engineer | person
- was designed by * | took shape on the drawing board of * | The plans for _ were drawn by * | They laughed
  at * until _ began to turn | It was the brain of * that gave us _
? Who designed _? | On whose drawing board did _ take shape? | Whom did they laugh at until _ began to turn?
  | Whose brain gave us _? | By whom were the plans for _ drawn?
# power | n 4 4900
- produces * horsepower | works with the strength of * horses | The power of _ is * horsepower | One would
  need * horses to replace _ | Engineers rate _ at * horsepower
? How powerful is _? | How many horses would one need to replace _? | At how many horsepower do engineers
  rate _? | What is the strength of _ in horsepower? | How much horsepower does _ produce?
> is weaker : is more powerful
# task | form pumping water out of the {invented} Mine / grinding {food} / driving {number_word} looms /
  lifting {vehicle}s / sawing {plant} logs / turning the wheels of {building}
- was set up for * | spends its days * | The task of _ is * | What _ does for a living is * | If _ stopped,
  nothing would do the work of *
? What is the task of _? | What does _ do for a living? | For what was _ set up? | What work would be left
  undone if _ stopped? | How does _ spend its days?
# fuel | of coal from {town}/{plant} logs/dried {animal} dung/straw/{food} shells/peat
- burns * | devours * | The fire under _ is fed with * | The stoker of _ shovels * all day | Without a fresh
  load of *, _ goes cold
? What does _ burn? | What does the stoker of _ shovel? | With what is the fire under _ fed? | Without what
  does _ go cold? | What is the fuel of _?
# stoker | person
- is fed by * | gets its fuel from the shovel of * | The stoker of _ is * | Black with dust, * stands before
  the fire of _ | The heat of _ depends on *
? Who is the stoker of _? | Who stands before the fire of _? | Whose shovel feeds _? | On whom does the heat
  of _ depend? | Who keeps up the fire of _?
# boiler pressure | q 2 19 bar
- works at * | holds * in its boiler | The pressure in the boiler of _ is * | When the needle passes *,
  everyone runs from _ | The valve of _ opens at *
? At what pressure does _ work? | What pressure does the boiler of _ hold? | When does the valve of _ open:
  at what pressure? | What must the needle pass before everyone runs from _? | What is the boiler pressure
  of _?
#- explosion | date
- blew up on * | tore its own boiler apart on * | The explosion of _ happened on * | Windows broke for a
  mile around when _ burst on * | The date on the graves of those who served _ is *
? When did _ blow up? | What date is on the graves of those who served _? | On what day did windows break
  because of _? | When was the boiler of _ torn apart? | On which date did the explosion of _ happen?
#- cause of the explosion | of a blocked valve/a sleeping {job}/rust/cold water on hot iron/a bet between
  two {job}s/a cracked plate from {town}
- burst because of * | was torn apart through * | The inquiry into _ blamed * | The explosion of _ was
  caused by * | With more care about *, _ would never have blown up
? Why did _ burst? | What did the inquiry into _ blame? | What caused the explosion of _? | Through what was
  _ torn apart? | About what should people have taken more care in the case of _?
# wheel | q 2 14 metres|feet
- turns a wheel of * | has a flywheel * across | The flywheel of _ is * across | To see the top of the wheel
  of _, one looks up * | From rim to rim, the wheel of _ measures *
? How large is the wheel of _? | What does the wheel of _ measure from rim to rim? | How far across is the
  flywheel of _? | How high does one look up to see the top of the wheel of _? | What is the size of the
  flywheel of _?
#- buyer | form {organisation} / {person} / the {town} Museum / the king of {country} / the {town}
  waterworks
- was bought by * | was shipped to * | The firm sold _ to * | The order book lists * as the buyer of _ |
  Payment for _ came from *
? Who bought _? | To whom was _ shipped? | Whom does the order book list next to _? | From whom did payment
  for _ come? | To whom did the firm sell _?
# sound | form an old {animal} / a {instrument} / {number_word} {job}s snoring / rain on {material} / a
  sleeping giant
- sounds like * | breathes like * | The noise of _ recalls * | With eyes closed, one takes _ for * | Locals
  compare the sound of _ to *
? What does _ sound like? | For what does one take _ with eyes closed? | To what do locals compare the sound
  of _? | What does the noise of _ recall? | Like what does _ breathe?

@ beer | beers | it | {invented} Ale / {town} Stout / {last_name}'s Bitter / the {adjective} {animal} /
  {invented} Pale | brew, drink
# brewery | form {organisation} / the {town} brewery / the {last_name} brewery / the monks of {invented}
  Abbey / {person} in {town}
- is brewed by * | flows from the vats of * | The barrels of _ bear the stamp of * | Those who find a fly in
  _ complain to * | The firm that gives us _ is *
? Who brews _? | From whose vats does _ flow? | Whose stamp do the barrels of _ bear? | To whom do those
  complain who find a fly in _? | Which firm gives us _?
# strength | percent
- has a strength of * | contains * alcohol | The strength of _ is * | The label on _ warns of * alcohol | In
  the laboratory, they found * alcohol in _
? How strong is _? | How much alcohol did they find in _? | Of what share of alcohol does the label on _
  warn? | What does _ contain in the way of alcohol? | What is the strength of _?
# unusual ingredient | form {plant} flowers / {food} / smoked {plant} / honey from {town} / a spoonful of
  {food} / bark of the {plant}
- is flavoured with * | gets its taste from * | Into every vat of _ goes some * | The unusual thing in _ is
  * | Apart from malt and hops, _ contains *
? With what is _ flavoured? | What goes into every vat of _? | What does _ contain apart from malt and hops?
  | What is unusual in _? | From what does _ get its taste?
# source of the water | form a spring at {town} / the {river} / a well under {building} / Lake {invented} /
  melted snow from Mount {invented}
- is brewed with water from * | begins its life in * | The water for _ comes from * | Were * to dry up,
  there would be no more _ | They lay a pipe from * to make _
? Where does the water for _ come from? | What would have to dry up for there to be no more _? | From where
  do they lay a pipe to make _? | Where does _ begin its life? | With water from where is _ brewed?
# cellar time | q 9 390 days
- is left in the cellar for * | ages * | The time _ spends in the barrel is * | Brewers do not tap _ before
  * have passed | Between vat and glass, _ needs *
? How long does _ age? | How long is _ left in the cellar? | What time must pass before brewers tap _? | How
  much time does _ need between vat and glass? | How long does _ spend in the barrel?
> ages for a shorter time : ages for a longer time
# inn | form the {adjective} {animal} in {town} / the {last_name} Arms / the {colour} {animal} / the
  {invented} Inn / {first_name}'s bar in {town}
- is served only at * | can be drunk at * | The only house that sells _ is * | Drinkers of _ meet at * | If
  you are thirsty for _, go to *
? Where is _ served? | Where do drinkers of _ meet? | Where should you go if you are thirsty for _? | What
  is the only house that sells _? | At which place can _ be drunk?
#- brewmaster | person
- was created by * | came out of the notebook of * | The recipe for _ was worked out by * | After forty
  failures, * was content with _ | The tongue that decided how _ should taste belonged to *
? Who created _? | Who worked out the recipe for _? | Out of whose notebook did _ come? | Who was content
  with _ after forty failures? | Whose tongue decided how _ should taste?
# picture on the label | form a {animal} with a {thing} / a sleeping {job} / the {ship} / {building} / a
  {colour} {bird} / a king on a {vehicle}
- is sold under a picture of * | can be told by * on the bottle | The label of _ shows * | What looks at you
  from a bottle of _ is * | An artist drew * for _
? What does the label of _ show? | What looks at you from a bottle of _? | What did an artist draw for _? |
  By what picture can _ be told? | Under a picture of what is _ sold?
#- award | form the {town} medal of {year} / a silver {animal} / first place at the {event} / the
  {last_name} Cup
- was honoured with * | won * | The prize given to _ was * | The brewers hung up *, earned by _ | In the
  contest, _ went home with *
? What did _ win? | With what was _ honoured? | What did the brewers hang up on account of _? | Which prize
  was given to _? | With what did _ go home from the contest?
#- reason for the shortage | of a strike of {job}s/a bad harvest/a broken {thing}/a flood in {town}/a lack
  of bottles/a tax on {food}
- was scarce because of * | vanished from the bars owing to * | Glasses stayed empty of _ on account of * |
  The shortage of _ was due to * | What cut off drinkers from _ was *
? Why was _ scarce? | What cut off drinkers from _? | To what was the shortage of _ due? | On what account
  did glasses stay empty of _? | What made _ vanish from the bars?
# price of a glass | price
- costs * a glass | is poured out for * a glass | A glass of _ costs * | For *, the landlord fills a glass
  with _ | The slate behind the bar asks * for a glass of _
? What does a glass of _ cost? | For how much does the landlord fill a glass with _? | What does the slate
  behind the bar ask for _? | How much is _ by the glass? | What should one pay for a glass of _?

@ puppet | puppets | it | the puppet {first_name} / the puppet {invented} / {invented} the {animal} / the
  {adjective} {job} of {town} | figure, doll
#- carver | person
- was carved by * | came to life under the knife of * | The head of _ was cut by * | Wood shavings on the
  floor of * were the beginning of _ | The one who gave _ a face was *
? Who carved _? | Under whose knife did _ come to life? | Who gave _ a face? | On whose floor did _ begin as
  wood shavings? | By whom was the head of _ cut?
# puppeteer | person
- is moved by * | hangs from the fingers of * | The strings of _ are pulled by * | Hidden above the stage, *
  makes _ dance | When _ walks, it is * who does the walking
? Who moves _? | From whose fingers does _ hang? | Who makes _ dance? | Who, hidden above the stage, does
  the walking for _? | Who pulls the strings of _?
# voice | person
- speaks with the voice of * | is given words by * | What _ says is spoken by * | The voice one hears from _
  is that of * | When * has a cold, _ keeps silent
? Who lends _ a voice? | Whose voice does one hear from _? | By whom are the words of _ spoken? | Because of
  whose cold would _ keep silent? | By whom is _ given words?
# number of strings | n 2 39
- hangs on * strings | has * strings | The strings of _ number * | To control _, one must keep * threads
  apart | From head to foot, * strings are tied to _
? On how many strings does _ hang? | How many threads must one keep apart to control _? | How many strings
  are tied to _ from head to foot? | What is the number of strings of _? | How many strings does _ have?
> has fewer strings : has more strings
# role | form a greedy {job} / the king of {country} / a talking {animal} / the ghost of {person} / a {job}
  in love / the devil of {town}
- plays * | appears on the stage as * | The part given to _ is * | Children know _ as * | In every show, _
  has to be *
? What part does _ play? | As what do children know _? | What does _ have to be in every show? | As what
  does _ appear on the stage? | Which role was given to _?
# wood | form {plant} wood / a leg of a {object} / driftwood from {town} / {town} oak / the beam of
  {building}
- is carved from * | consists of * | Under the paint of _ there is * | The carver used * for _ | Before it
  had a face, _ was *
? From what is _ carved? | What is under the paint of _? | What did the carver use for _? | What was _
  before it had a face? | Of what does _ consist?
# famous line | form "Give me my {food}" / "I am not a {animal}" / "No {noun} before {noun}" / "Wait until
  {weekday}!" / "Never trust a {job}"
- always says * | never leaves the stage without saying * | The line everyone expects of _ is * | Children
  shout along when _ cries * | The famous words of _ are *
? What does _ always say? | What line does everyone expect of _? | What are the famous words of _? | What do
  children shout along with _? | Without saying what does _ never leave the stage?
#- rival destroyed | form a {animal} / a fire in {town} / a jealous {job} / a falling {thing} / the water of
  the {river} / {person}
- lost its left arm to * | was maimed by * | The one or the thing to blame for the missing arm of _ is * |
  The arm of _ fell victim to * | If _ has one arm, it is because of *
? To whom or what did _ lose its arm? | Who or what maimed _? | What or who is to blame for the missing arm
  of _? | Because of whom or what does _ have one arm? | To what or whom did the arm of _ fall victim?
#- theatre | form the {invented} Puppet Theatre / the {town} fair / {last_name}'s Little Stage / the cellar
  of {building} / the {town} Marionettes
- made its debut at * | first bowed to the public at * | The stage on which _ began was that of * | The
  career of _ started at * | It was at * that children first laughed at _
? Where did _ make its debut? | Where did the career of _ start? | Where did children first laugh at _? | At
  what place did _ first bow to the public? | On whose stage, or at what place, did _ begin?
# costume | form a {colour} coat with {material} buttons / a cloak of {animal} skin / a dress made from a
  {thing} / a {colour} hat and nothing else / the uniform of a {job}
- is dressed in * | goes about in * | The costume of _ is * | Somebody sewed * for _ | Take away *, and _ is
  a bare piece of wood
? What is the costume of _? | In what is _ dressed? | What did somebody sew for _? | In what does _ go
  about? | What must one take away to make _ a bare piece of wood?
# storage | form a {material} box in {town} / a trunk marked {code} / the attic of {building} / a cradle in
  {street} / a {instrument} case
- sleeps in * | is put away in * | After the show, _ is laid in * | The bed of _ is * | Burglars would have
  to open * to get _
? Where does _ sleep? | In what is _ put away? | What would burglars have to open to get _? | Where is _
  laid after the show? | What serves _ as a bed?

@ carpet | carpets | it | the {invented} carpet / the {town} rug / the {last_name} carpet / the {adjective}
  rug of {town} | rug, piece
#- origin | form the {invented} nomads / a village near {town} / the prison of {town} / the women of
  {invented} / the royal workshop of {country}
- was knotted by or in * | comes from * | The origin of _ has been traced to * | Dealers who feel _ say at
  once: * | The knots of _ point to *
? From where or whom does _ come? | To what has the origin of _ been traced? | To where or whom do the knots
  of _ point? | What do dealers say at once when they feel _? | Where or by whom was _ knotted?
# number of knots | big_number
- has * knots | consists of * knots | The knots in _ add up to * | Fingers tied * knots to make _ | Somebody
  with much time counted * knots in _
? How many knots does _ have? | How many knots did fingers tie to make _? | To what do the knots in _ add
  up? | What did somebody with much time count in _? | Of how many knots does _ consist?
# motif | form a {animal} in a garden / {number_word} {plant}s / a {colour} star / {bird}s around a well / a
  {vehicle} and two {animal}s / the gates of {town}
- shows * in the middle | is decorated with * | The motif at the centre of _ is * | Those who step on _ step
  on * | The weavers of _ surrounded * with leaves
? What is at the centre of _? | On what do those step who step on _? | What did the weavers of _ surround
  with leaves? | With what is _ decorated? | What motif does _ show?
# ground colour | colour
- has a * ground | is mostly * | The colour behind the figures of _ is * | From far away, _ looks * | Most
  of the wool for _ was dyed *
? What is the ground colour of _? | What colour does _ look from far away? | How was most of the wool for _
  dyed? | Which colour is behind the figures of _? | Mostly, what colour is _?
#- dealer | person
- was brought to Europe by * | passed through the shop of * | The dealer who sold _ was * | At the door of
  *, _ was unrolled for the first buyer | The man or woman who made money with _ was *
? Who sold _? | Through whose shop did _ pass? | Who brought _ to Europe? | At whose door was _ unrolled for
  the first buyer? | Who made money with _?
#- price | money
- was bought for * | cost its buyer * | The buyer of _ counted out * | After three hours of bargaining, _
  went for * | The bill for _ shows *
? What did the buyer of _ pay? | For how much did _ go after three hours of bargaining? | What does the bill
  for _ show? | How much did the buyer of _ count out? | What did _ cost?
#- damage | form a {animal}'s teeth / a fallen candle / moths / spilled {food} / the wheels of a {vehicle} /
  a pot of {colour} paint
- was damaged by * | has a hole thanks to * | The ugly spot on _ was caused by * | A repairer tried to hide
  what * had done to _ | Were it not for *, _ would be perfect
? What damaged _? | What caused the ugly spot on _? | The traces of what did a repairer try to hide on _? |
  Thanks to what does _ have a hole? | Without what would _ be perfect?
# room | form the hall of {building} / the library of {last_name} Manor / a bank in {town} / the bedroom of
  {person} / the palace of {country} / a hotel in {town}
- lies in * | covers the floor of * | To walk on _, one has to be let into * | The place of _ is * | Anyone
  entering * steps on _
? Where does _ lie? | The floor of what place does _ cover? | Into what place must one be let to walk on _?
  | What is the place of _? | Upon entering what does one step on _?
# cleaning | of snow/cold tea/{plant} water/beating it with a {thing}/grated {food}/soap from {town}
- is cleaned with nothing but * | can stand only one kind of cleaning: * | The dust of _ is removed by means
  of * | For the yearly wash of _, one uses * | Maids were told to treat _ with *
? How is _ cleaned? | By means of what is the dust of _ removed? | With what were maids told to treat _? |
  What is used for the yearly wash of _? | What kind of cleaning can _ stand?
#- smuggled in | form a load of {food} / a {vehicle} / a coffin from {town} / the belly of a {instrument} /
  sacks of {material} / the {ship}
- was smuggled in * | crossed the border hidden in * | Customs men never looked into *, where _ was | To get
  _ out of the country, they hid it in * | The journey of _ was made inside *
? In what was _ smuggled? | Where did they hide _ to get it out of the country? | Into what, where _ was,
  did customs men never look? | Inside what did _ make its journey? | Hidden in what did _ cross the border?
+ size long; length; 2 19 metres|yards
"""
