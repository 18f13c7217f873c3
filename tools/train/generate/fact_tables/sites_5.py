# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about inn signs, village ovens and others (the language is described in facts_format.py)."""

TABLE = """
@ inn sign | inn signs | it | the sign of the {animal} / the sign of the {colour} {thing} / the {invented}
  sign / the {last_name} sign / the {town} signboard | signboard, board
#- painter | person
- was painted by * | paid the bar debts of * | Instead of settling the bill, * made _ | The brush that made
  _ belonged to * | Few people know that _ is an early work of *
? Who painted _? | Whose bar debts did _ pay? | Who made _ instead of settling the bill? | Of whom is _ an
  early work? | To whom did the brush belong that made _?
# picture | form a {animal} drinking from a {thing} / a {job} asleep / {number_word} {bird}s / the head of
  King {first_name} / a {colour} boot / a {vehicle} on fire
- shows * | bears the picture of * | Thirsty people look up and see * on _ | What swings in the wind on _ is
  * | Those who cannot read know _ by *
? What does _ show? | What do thirsty people see on _ when they look up? | What picture does _ bear? | What
  swings in the wind on _? | By what do those who cannot read know _?
# material | of {material}/oak/beaten copper/the lid of a {food} barrel/a ship's plank/sheet iron
- is made of * | was cut from * | Knock on _ and you knock on * | The picture of _ was put on * | Under the
  paint, _ is *
? Of what is _ made? | On what was the picture of _ put? | What is _ under the paint? | From what was _ cut?
  | On what does one knock when knocking on _?
# weight | q 4 190 kilograms|pounds
- weighs * | pulls at its chain with * | The hook that carries _ has to bear * | Taken down and put on the
  scales, _ came to * | It needs strong men to lift _, for it is * of weight
? How heavy is _? | What must the hook that carries _ bear? | To what did _ come on the scales? | What is
  the weight of _? | With how much does _ pull at its chain?
> weighs less : weighs more
# current owner | person
- belongs to * | hangs over the door of * | The landlord who lights _ at night is * | The house under _ is
  kept by * | Nobody may take down _ without the word of *
? Who owns _? | Over whose door does _ hang? | Which landlord lights _ at night? | By whom is the house
  under _ kept? | Without whose word may nobody take down _?
#- theft | form students of {town} / the {sport} team of {town} / {person} for a bet / a rival called
  {last_name} / {number_word} drunken {job}s
- was once stolen by * | spent a week in the hands of * | The night that _ disappeared, it was taken by * |
  It is known that _ was unscrewed by * | A ransom for _ was demanded by *
? Who once stole _? | In whose hands did _ spend a week? | Who unscrewed _? | By whom was a ransom for _
  demanded? | By whom was _ taken on the night it disappeared?
#- ransom | form {number_word} barrels of beer / {price} / a dinner of {food} / a kiss from {first_name} / a
  song in {language}
- was returned for * | came home at the price of * | To get _ back, the landlord gave * | The kidnappers of
  _ asked for * | What the return of _ cost was *
? What did the return of _ cost? | For what did the kidnappers of _ ask? | For what was _ returned? | What
  did the landlord give to get _ back? | At what price did _ come home?
# writing on the back | form "{noun} first" / "{first_name} loves {first_name}" / "Paid, {year}" / "This way
  to {town}" / "No {job}s"
- has * written on its back | conceals the words * | Turn _ round and you read * | When _ was taken down for
  cleaning, * was found on the reverse | On the side of _ that nobody sees stands *
? What is written on the back of _? | What words does _ conceal? | What does one read on turning _ round? |
  What stands on the side of _ that nobody sees? | What was found on the reverse when _ was taken down for
  cleaning?
# height above the street | q 2 14 metres|feet
- hangs * above the street | clears the ground by * | Carriages may be * tall and still pass under _ |
  Between the cobbles and the lower edge of _ there are * | A ladder of * just reaches _
? How high does _ hang? | How tall may a carriage be to pass under _? | How much is there between the
  cobbles and the lower edge of _? | By how much does _ clear the ground? | A ladder of what length just
  reaches _?
> hangs lower : hangs higher
# sound in the wind | form a squeak like a {animal} / a groan like {person} snoring / a note on a
  {instrument} / the rattle of {plural_noun} / a sigh
- makes * in the wind | keeps guests awake with * | When a gale blows, _ gives out * | Sleepers beneath _
  complain of * | The hinges of _ produce *
? What sound does _ make in the wind? | Of what do sleepers beneath _ complain? | What do the hinges of _
  produce? | With what does _ keep guests awake? | What does _ give out when a gale blows?
#- last repainting | year 1920 2024
- was repainted in * | got its last coat of colour in * | The colours on _ have been fading since * | A
  fresh brush last touched _ in * | In *, _ shone as new for the last time
? When was _ last repainted? | In what year did _ get its last coat of colour? | Since when have the colours
  on _ been fading? | When did a fresh brush last touch _? | In which year did _ shine as new for the last
  time?
> was repainted earlier : was repainted later

@ village oven | village ovens | it | the oven of {town} / the {invented} Oven / the {last_name} bakehouse
  oven / Old {first_name} of {town} / the {adjective} Oven | furnace, stove
#- mason | person
- was built by * | was bricked up by * | The dome of _ was set stone on stone by * | The thumb print in the
  clay of _ is that of * | * was paid in loaves for making _
? Who built _? | Whose thumb print is in the clay of _? | Who was paid in loaves for making _? | By whom was
  _ bricked up? | Who set the dome of _?
# firewood | form beech / old {plant} / {plant} roots / {material} shavings / vine cuttings / broken
  {plural_noun}
- is heated with * | eats * | Before dawn, somebody pushes * into _ | The smoke of _ smells as it does
  because of * | Nothing but * may be burned in _
? With what is _ heated? | What is pushed into _ before dawn? | What alone may be burned in _? | What does _
  eat? | Because of what does the smoke of _ smell as it does?
# heating time | q 2 19 hours
- needs * to get hot | must burn for * before baking | Whoever lights _ waits * before the dough goes in |
  The fire in _ has to roar for * | From cold to ready, _ takes *
? How long does _ need to get hot? | How long must the fire in _ roar? | How long does whoever lights _ wait
  before the dough goes in? | For how many hours must _ burn before baking? | What time does _ take from
  cold to ready?
> heats up faster : heats up more slowly
# number of loaves | n 6 190
- holds * loaves | turns out * loaves at once | The floor of _ has room for * loaves | In one go, * loaves
  are baked in _ | The peel goes in and out of _ until * loaves lie inside
? How many loaves does _ hold? | How many loaves are baked in _ in one go? | For how many loaves has the
  floor of _ room? | How many loaves lie inside before the door of _ is shut? | What number of loaves does _
  turn out at once?
> holds fewer loaves : holds more loaves
# baking day | weekday
- is lit every * | smokes on * | Families bring their dough to _ on * | The chimney of _ is busy on * | In
  the village, * is the day of _
? On which day is _ lit? | When do families bring their dough to _? | When is the chimney of _ busy? | What
  day of the week does _ smoke? | Which day is the day of _ in the village?
# fire keeper | person
- is tended by * | obeys only * | The poker of _ lies in the hand of * | The one with burnt eyebrows who
  looks after _ is * | * can tell the heat of _ by throwing in flour
? Who tends _? | In whose hand does the poker of _ lie? | Whose eyebrows have been burnt by _? | Who can
  tell the heat of _ by throwing in flour? | Whom alone does _ obey?
# fee for a family | form one loaf in {number_word} / {price} a month / a bundle of {plant} / {number_word}
  eggs / a day of chopping wood
- may be used for * | costs each family * | A household that bakes in _ gives * | The right to put dough
  into _ is paid for with * | In return for the use of _, people expect *
? What does the use of _ cost each family? | What does a household give that bakes in _? | With what is the
  right to put dough into _ paid for? | What is due in return for the use of _? | For what may _ be used by
  a family?
# thing baked after the bread | form {food} / pears / {dish} / {animal} bones for the dogs / {plant}
  biscuits / beans
- is used, once the loaves are out, for * | gives its last warmth to * | When the bread is done, _ dries or
  bakes * | In the falling heat of _, the women put * | What comes out of _ last is *
? What is put in the falling heat of _? | What comes out of _ last? | To what does _ give its last warmth? |
  For what is _ used once the loaves are out? | What does _ dry or bake when the bread is done?
#- year of building | year 1580 1960
- was built in * | first smoked in * | The year scratched over the mouth of _ is * | The village has baked
  in _ since * | The first crust came out of _ in *
? When was _ built? | What year is scratched over the mouth of _? | Since when has the village baked in _? |
  In what year did the first crust come out of _? | When did _ first smoke?
> was built earlier : was built later
# sleeper | form a {animal} / the village fool {first_name} / a family of {animal}s / the {job} {person} /
  an old {animal} called {first_name}
- warms the bones of * | shares its wall at night with * | Behind _, in the warm niche, sleeps * | On cold
  nights one finds * beside _ | The niche at the back of _ is the bed of *
? Who or what sleeps behind _? | Who or what is found beside _ on cold nights? | Whose bed is the niche at
  the back of _? | Whose bones does _ warm? | With whom or what does _ share its wall at night?
#- thing found in the ash | form a {material} ring / the tooth of {person} / {number_word} coins / a {thing}
  / a letter that had not burned / the button of a {job}
- gave back * | surprised everyone with * | In the ash of _ lay * | Whoever swept out _ one morning found *
  | From the cold cinders of _ somebody picked *
? What was found in the ash of _? | What did whoever swept out _ find? | What did somebody pick from the
  cinders of _? | What did _ give back? | With what did _ surprise everyone?

@ attic | attics | it | the attic of {building} / the {last_name} attic / the loft of {invented} House / the
  attic at {street} / the {animal} Loft | loft, garret
# way up | form a ladder of {number_word} rungs / a trapdoor / a spiral stair / a rope / a hole behind the
  {object} / a lift for {food}
- is reached by * | can only be entered by * | To get into _, you must use * | What separates _ from the
  rest of the house is * | Those who are too stout for * never see _
? How is _ reached? | What must you use to get into _? | What separates _ from the rest of the house? | By
  what alone can _ be entered? | Those too stout for what never see _?
# best find | form a {material} {thing} / a trunk of {colour} dresses / a {instrument} / {number_word}
  letters to {person} / a map of {town} / a stuffed {animal}
- turned out to contain * | was emptied for the sake of * | The finest thing that came down from _ is * |
  Under the dust of _ lay * | Nobody had guessed that _ concealed *
? What was found in _? | What lay under the dust of _? | What did _ conceal? | What is the finest thing to
  have come down from _? | For the sake of what was _ emptied?
#- last inhabitant | form the {job} {person} / a student of {subject} / the maid {first_name} / a {job} in
  hiding / the poet {person}
- was last lived in by * | gave shelter to * | The last one to sleep in _ was * | A bed and a candle in _
  remind one of * | Since * moved out, only mice have lived in _
? Who was the last to live in _? | Of whom do a bed and a candle in _ remind one? | Since whose moving out
  have only mice lived in _? | To whom did _ give shelter? | Who slept in _ last?
# animals | form {number_word} bats / a {bird} / {animal}s / a colony of {colour} moths / a marten
- is home to * | resounds at night with * | The scratching heard from _ is due to * | Droppings on the floor
  of _ come from * | Through a broken tile, * got into _
? What animals live in _? | To what is the scratching heard from _ due? | What got into _ through a broken
  tile? | To what is _ home? | From what do droppings on the floor of _ come?
# number of boxes | n 6 480
- holds * boxes | is crammed with * cartons | Anyone who wants to clear _ must carry down * boxes | The pile
  in _ consists of * boxes | Up in _, * cartons wait to be opened
? How many boxes does _ hold? | How many boxes must one carry down to clear _? | Of how many boxes does the
  pile in _ consist? | With how many cartons is _ crammed? | How many cartons wait to be opened in _?
> holds fewer boxes : holds more boxes
# leak | of above the {object}/beside the chimney/over the {instrument}/in the {noun} corner/under the
  {bird} nest
- leaks * | lets in the rain * | The bucket in _ has to stand * | Drops fall in _ at one spot, * | The
  roofer who came to _ found the hole *
? Where does _ leak? | Where must the bucket in _ stand? | At what spot do drops fall in _? | Where did the
  roofer find the hole in _? | In which place does _ let in the rain?
# headroom | q 90 320 centimetres
- is * high at its highest | lets a person of * stand upright | Under the ridge, _ offers * | Whoever is
  taller than * must stoop everywhere in _ | Somebody held a ruler up to the beam of _ and read *
? How high is _? | What does _ offer under the ridge? | Whoever is taller than what must stoop everywhere in
  _? | What did somebody read on holding a ruler up to the beam of _? | How tall may a person be to stand
  upright in _?
> is lower : is higher
# view from the window | form the {river} / the roofs of {town} / the window of {person} / Mount {invented}
  / the prison yard / the {building}
- looks out on * | has a skylight towards * | From the tiny pane of _ one sees * | Whoever wipes the dust
  off the window of _ is rewarded with * | The only outlook that _ offers is on *
? What does one see from the window of _? | On what does _ look out? | With what is one rewarded for wiping
  the window of _? | Towards what does _ have a skylight? | What is the only outlook that _ offers?
#- fright | form the voice of {person} / a {animal} in the mirror / a headless {thing} / footsteps at {time}
  / a child in {colour}
- frightened the children with * | earned its bad name through * | The reason why no child will go up to _
  is * | It was * that sent the maid running from _ | People whisper about * in _
? What frightened the children in _? | What is the reason why no child will go up to _? | What sent the maid
  running from _? | About what in _ do people whisper? | Through what did _ earn its bad name?
# planned use | form a studio for a {job} / a bedroom for {first_name} / a library / a {sport} room / a
  place to dry {food} / a flat for {price} a week
- is to become * | is waiting to be made into * | The architect has plans to turn _ into * | In a year, if
  the money lasts, _ will be * | The dream of those who own _ is to make it *
? What is _ to become? | Into what has the architect plans to turn _? | What will _ be if the money lasts? |
  What do those who own _ dream of making it? | Into what is _ waiting to be made?

@ guest book | guest books | it | the guest book of {building} / the {invented} guest book / the {last_name}
  visitors' book / the register of {town} Hall / book {code} | register, visitors' book
#- first name in it | person
- opens with the name of * | was begun by * | On page one of _, * wrote a greeting | The earliest signature
  in _ is that of * | Nobody signed _ before *
? Who signed _ first? | Whose is the earliest signature in _? | With whose name does _ open? | Who wrote a
  greeting on page one of _? | Before whom did nobody sign _?
# number of entries | n 40 90000
- contains * entries | has been signed * times | The lines filled in _ add up to * | Count the visitors in _
  and you get * | A patient clerk numbered the entries in _ up to *
? How many entries does _ contain? | How many times has _ been signed? | To what do the lines filled in _
  add up? | What do you get on counting the visitors in _? | Up to what did a patient clerk number the
  entries in _?
> contains fewer entries : contains more entries
# proudest entry | form the signature of King {first_name} / a verse by {person} / a drawing of a {animal}
  by {person} / the thumb print of {person} / the thanks of President {last_name}
- is shown to everyone because of * | falls open by itself at * | The pride of _ is * | For one page of _,
  the one with *, a museum has offered a fortune | Those who leaf through _ stop at *
? What is the pride of _? | At what does _ fall open by itself? | At what do those stop who leaf through _?
  | Because of what is _ shown to everyone? | For the page with what in _ has a museum offered a fortune?
# binding | form {colour} leather / the skin of a {animal} / {material} boards / {colour} velvet with a
  clasp / {plant} wood
- is bound in * | wears a coat of * | Between covers of * lie the pages of _ | The hand that lifts _ feels *
  | For the outside of _, the bookbinder chose *
? In what is _ bound? | What does the hand feel that lifts _? | Between covers of what do the pages of _
  lie? | What did the bookbinder choose for the outside of _? | What coat does _ wear?
#- rude remark | form "The {food} was cold" / "Never again" / "The {animal} snores" / "Ask for a room
  without {plural_noun}" / "Worse than {town}" / "The {job} was drunk"
- was spoiled by the remark * | contains one rude line, * | Somebody scribbled * into _ | The host tried to
  scratch from _ the words * | Between all the praise in _ one reads *
? What rude line does _ contain? | What did somebody scribble into _? | What words did the host try to
  scratch from _? | What does one read between all the praise in _? | By what remark was _ spoiled?
#- missing pages | n 2 48
- is missing * pages | was robbed of * pages | A collector of autographs tore * pages out of _ | Stubs in
  the spine of _ show that * pages are gone | The loss to _ amounts to * pages
? How many pages are missing from _? | How many pages did a collector tear out of _? | To how many pages
  does the loss to _ amount? | How many pages are gone according to the stubs in _? | Of how many pages was
  _ robbed?
> is missing fewer pages : is missing more pages
# place where it lies | form beside the {object} / on a table of {material} / under the portrait of {person}
  / in the {colour} room / next to the {instrument}
- lies open * | waits for signatures * | Guests who want to sign _ find it * | The usual place of _ is * |
  Look for _ *
? Where does _ lie? | Where do guests find _ who want to sign it? | Where does _ wait for signatures? | What
  is the usual place of _? | Where should one look for _?
# keeper | person
- is put away each night by * | is looked after by * | The pen beside _ is filled by * | Every evening, *
  blots the last line in _ | The one who hands _ to guests is *
? Who looks after _? | Who puts _ away each night? | By whom is the pen beside _ filled? | Who hands _ to
  guests? | Who blots the last line in _ every evening?
#- year it was begun | year 1780 2010
- was begun in * | collects names since * | The title page of _ gives the year * | The first ink ran over _
  in * | What guests thought has been kept in _ since *
? When was _ begun? | What year does the title page of _ give? | Since when does _ collect names? | In what
  year did the first ink run over _? | From which year on has what guests thought been kept in _?
> was begun earlier : was begun later
# thing pressed between the pages | form a {plant} / a feather of a {bird} / a ticket to {town} / a {colour}
  ribbon / a bill for {price} / the wing of a {colour} moth
- keeps * between its pages | dropped * when it was shaken | A guest left * in _ | If you turn to the middle
  of _, you find * | What somebody pressed in _ and forgot is *
? What lies between the pages of _? | What did a guest leave in _? | What do you find in the middle of _? |
  What did somebody press in _ and forget? | What fell out when _ was shaken?

@ film reel | film reels | it | the {invented} reel / reel {code} / the {last_name} footage / the {town}
  newsreel / can {code} / the {animal} footage | footage, reel
# content | form the opening of {building} / a {animal} on a {vehicle} / the wedding of {person} / the flood
  in {town} / {number_word} {job}s at dinner / the launch of the {ship}
- shows * | preserves pictures of * | Run _ through the projector and you see * | The flickering figures on
  _ belong to * | What was filmed for _ was *
? What does _ show? | What do you see on running _ through the projector? | What was filmed for _? |
  Pictures of what does _ preserve? | To what do the flickering figures on _ belong?
#- cameraman | person
- was shot by * | was filmed with the camera of * | The crank was turned for _ by * | In a shop window on _
  one sees the reflection of *, who filmed it | * risked a broken leg in order to shoot _
? Who shot _? | Who turned the crank for _? | Whose reflection does one see in a shop window on _? | With
  whose camera was _ filmed? | Who risked a broken leg in order to shoot _?
# running time | q 1 88 minutes
- runs for * | is over after * | The audience of _ sits in the dark for * | To watch _ from end to end takes
  * | The projector whirrs for * when _ is put in
? How long does _ run? | For how long does the audience of _ sit in the dark? | How much time does it take
  to watch _? | After what time is _ over? | How long does the projector whirr when _ is put in?
> is shorter : is longer
#- finding place | form a {food} cellar in {town} / the attic of {person} / a skip behind {building} / a
  {vehicle} / a grave in {town} / the ice of {invented} Bay
- was found in * | lay forgotten in * | The rusty can with _ came from * | Seventy years after the premiere,
  _ turned up in * | Had nobody cleared out or searched *, _ would be lost
? Where was _ found? | From where did the rusty can with _ come? | Where did _ lie forgotten? | Where did _
  turn up seventy years after the premiere? | What did somebody clear out or search to save _?
# damage | form mould / a torn {adjective} scene / {colour} spots / burns from the lamp / missing heads /
  scratches by a {animal}
- suffers from * | has been marked by * | The pictures of _ are marred by * | Restorers of _ struggle with *
  | The eye of the viewer of _ is bothered by *
? What mars _? | With what do restorers of _ struggle? | From what does _ suffer? | By what is the eye of
  the viewer of _ bothered? | By what has _ been marked?
#- cut scene | form a kiss between {person} and a {job} / the fall of a {animal} / the face of {person} / a
  joke about {food} / the arrest of a {job}
- was robbed by the censor of * | lacks * | The scissors of the censor removed from _ * | Spectators of _
  never got to see * | On the floor of the cutting room, _ lost *
? What did the censor remove from _? | What did spectators of _ never get to see? | What did _ lose in the
  cutting room? | What does _ lack? | Of what was _ robbed by the censor?
#- music | form a {instrument} / {person} at the {instrument} / the {town} Choir / a song called "{title}" /
  {number_word} {instrument}s
- was accompanied by * | sounded best with * | In the cinema, _ ran to the music of * | While _ flickered,
  the audience listened to * | The silence of _ was filled by *
? By what was _ accompanied? | To what music did _ run in the cinema? | To what did the audience listen
  while _ flickered? | By what was the silence of _ filled? | With what did _ sound best?
#- first showing | date
- was first shown on * | had its premiere on * | The lights went down for _ for the first time on * | On *,
  an audience saw _ before anybody else | The oldest ticket for _ is stamped *
? When was _ first shown? | On what date was the premiere of _? | When did the lights go down for _ for the
  first time? | What date is stamped on the oldest ticket for _? | On which day did an audience see _ before
  anybody else?
# length of film | q 30 2900 metres|feet
- is * long when unrolled | consists of * of celluloid | Pulled out along the road, _ would reach * |
  Whoever rewinds _ by hand winds * | The label on the can of _ gives a length of *
? How long is _ when unrolled? | How much does one wind on rewinding _ by hand? | How far would _ reach
  along the road? | What length does the label on the can of _ give? | Of how much celluloid does _ consist?
> has less celluloid : has more celluloid
# owner | organisation
- belongs to * | rests in the cold store of * | Anyone who wants to show _ must pay * | The rights in _ were
  bought by * | On every copy of _ stands the stamp of *
? Who owns _? | Whom must one pay to show _? | By whom were the rights in _ bought? | Whose stamp stands on
  every copy of _? | In whose cold store does _ rest?

@ parish register | parish registers | it | the {town} register / the register of Saint {first_name}'s / the
  {invented} register / register {code} | register, church book
#- first clerk | person
- was opened by * | starts in the handwriting of * | The earliest lines of _ are by the pen of * | The
  curate who ruled the first page of _ was * | * wrote the first baptism into _
? Who opened _? | Whose handwriting does _ start in? | Who ruled the first page of _? | By whose pen are the
  earliest lines of _? | Who wrote the first baptism into _?
#- first year covered | year 1530 1860
- begins with the year * | reaches back to * | Whoever traces a family in _ gets no further than * | The
  oldest christening in _ took place in * | Before *, the book is silent: that is where _ starts
? With which year does _ begin? | How far back does _ reach? | In what year was the oldest christening in _?
  | No further than what year does one get in tracing a family in _? | Where, in years, does _ start?
> begins earlier : begins later
# number of baptisms | n 90 48000
- records * baptisms | names * babies | The children entered in _ number * | A student who counted the
  christenings in _ reached * | In _, * infants are listed
? How many baptisms does _ record? | How many babies does _ name? | What did a student reach on counting the
  christenings in _? | How many infants are listed in _? | What is the number of children entered in _?
> records fewer baptisms : records more baptisms
# strangest first name | form {invented} / {invented}ina / Praise-{noun} / {animal}bert / {invented} the
  Less
- contains the strange first name * | has a child christened * | Readers of _ rub their eyes at a baby
  called * | No other book but _ knows anybody by the name of * | The oddest name in _ is *
? What is the oddest name in _? | At a baby called what do readers of _ rub their eyes? | Which strange
  first name does _ contain? | By what name was a child christened according to _? | Which name is known
  from no other book but _?
#- plague year | year 1540 1850
- lists most burials in * | is black with crosses for * | Death filled the most pages of _ in * | The worst
  year in _ is * | In *, the clerk of _ could hardly write fast enough for the dead
? Which is the worst year in _? | In what year did death fill the most pages of _? | For which year does _
  list most burials? | When could the clerk of _ hardly write fast enough? | For what year is _ black with
  crosses?
# most common surname | last_name
- is full of people called * | repeats the surname * endlessly | Every third bride in _ is born a * | The
  family name met most often in _ is * | In _, hardly a page is without a *
? Which surname is most common in _? | What family name is met most often in _? | Which surname does _
  repeat endlessly? | Every third bride in _ is born with what name? | Without which name is hardly a page
  of _?
#- rescue | form a {job} in a {thing} / the sexton {person} / a cow stall near {town} / {person} under a
  shirt / the {animal} cart of {person}
- was saved from the fire by or in * | escaped the soldiers thanks to * | When the church burned, what
  rescued _ was * | We would not have _ today without * | For the survival of _, thanks are owed to *
? What or who saved _ from the fire? | Without what or whom would we not have _ today? | To what or whom are
  thanks owed for the survival of _? | Thanks to what or whom did _ escape the soldiers? | What or who
  rescued _ when the church burned?
# damage | form mouse bites / {colour} mould / spilled {food} / cut-out initials / a burnt corner / water
  from the {river}
- suffers from * | has become hard to read through * | The eyes of readers of _ ache because of * | Many
  lines of _ have been lost to * | Conservators of _ name its trouble: *
? From what does _ suffer? | To what have many lines of _ been lost? | Through what has _ become hard to
  read? | What makes the eyes of readers of _ ache? | What trouble of _ do conservators name?
#- forged entry | form the marriage of {person} / the baptism of {person} / the burial of a {job} who still
  lived / the wedding of {person} and a {job}
- contains one false entry, * | was altered to include * | A lawyer proved that one item in _ is forged: * |
  The ink is too fresh in _ for * | Somebody bribed the clerk of _ to add *
? Which entry in _ is false? | For what is the ink in _ too fresh? | What was the clerk of _ bribed to add?
  | What in _ did a lawyer prove to be forged? | What was _ altered to include?
# present place | form the {invented} Archive / the vestry of {town} / the safe of {organisation} / the
  {building} / the {last_name} Library
- is kept in * | can be consulted in * | Family researchers find _ in * | Since leaving its church, _ has
  stood in * | The shelf that holds _ is in *
? Where is _ kept? | Where do family researchers find _? | Where has _ stood since leaving its church? | In
  what place is the shelf that holds _? | Where can _ be consulted?

@ receipt book | receipt books | it | the {last_name} receipt book / the {invented} ledger / receipt book
  {code} / the cash book of {building} / the {object} ledger | ledger, account book
# keeper | person
- was kept by * | is in the neat hand of * | The figures in _ were entered by * | Every line in _ went
  through the fingers of * | * added up the columns of _ by candlelight
? Who kept _? | Who entered the figures in _? | In whose hand is _? | Through whose fingers did every line
  in _ go? | Who added up the columns of _?
# largest sum | money
- has as its largest item * | records a payment of * on one day | The highest figure in _ is * | The eye
  stops in _ at one huge amount, * | No receipt in _ is for more than *
? What is the highest figure in _? | What is the largest item in _? | At what amount does the eye stop in _?
  | For more than what is no receipt in _? | A payment of what on one day does _ record?
# smallest item | price
- notes even * for string | begins its smallest column with * | The most modest entry in _ is * | Nothing
  was too little for _, not even * | The least amount that somebody signed for in _ is *
? What is the most modest entry in _? | How little did somebody sign for in _? | How much does _ note for
  string? | What amount was not too little for _? | With what does _ begin its smallest column?
# most frequent purchase | form {food} / {material} / {plural_noun} / candles / {animal} feed / {plant} tea
- lists nothing so often as * | bears witness to a hunger for * | The word met on every page of _ is * |
  Most money in _ was spent on * | The household behind _ bought * again and again
? What was bought most often according to _? | What word is met on every page of _? | On what was most money
  in _ spent? | What did the household behind _ buy again and again? | To a hunger for what does _ bear
  witness?
# main creditor | organisation
- shows large debts to * | names * on its red pages | Most of what _ admits is owed goes to * | The
  reminders folded into _ are from * | The firm that waits for its money in _ is *
? To whom does _ show large debts? | From whom are the reminders folded into _? | Which firm waits for its
  money in _? | Whom does _ name on its red pages? | To whom goes most of what is owed according to _?
#- error | price
- is wrong by * | contains a mistake of * | Auditors found that _ did not balance: the gap was * | When _
  was closed, * was missing | The sum that nobody could explain in _ was *
? By how much is _ wrong? | How large is the mistake in _? | What gap did auditors find in _? | How much was
  missing when _ was closed? | What sum in _ could nobody explain?
#- last entry | date
- ends on * | has its last receipt dated * | After *, the pages of _ are blank | The final stamp in _ was
  pressed on * | On *, somebody drew a double line in _ for ever
? When does _ end? | What is the date of the last receipt in _? | After what date are the pages of _ blank?
  | When was the final stamp in _ pressed? | On which day did somebody draw a double line in _ for ever?
# number of pages | n 20 900
- has * numbered pages | runs to page * | The figure in the last corner of _ is * | A thumb that flicks
  through _ passes * pages | For all its receipts, _ needed * pages
? How many pages has _? | To what page does _ run? | What figure is in the last corner of _? | How many
  pages does a thumb pass in flicking through _? | How many pages did _ need for all its receipts?
> has fewer pages : has more pages
# secret payment | form to a {job} in {town} / to {person} every {month} / for a {animal} that never existed
  / to the widow {last_name} / for {language} lessons
- hides payments * | contains one mystery, sums paid * | Money went out secretly, says _, * | Disguised as
  candles in _ are payments * | The scandal in _ is the money that was given *
? For what or to whom does _ hide payments? | Where did money go secretly according to _? | What payments
  are disguised as candles in _? | What is the scandal in _: money given for what or to whom? | What is the
  mystery of the sums in _?
# colour of the cover | colour
- has a * cover | is bound in * cloth | On the shelf, _ is the * one | Look for a * back if you want _ | The
  linen round _ was dyed *
? What colour is the cover of _? | In cloth of what colour is _ bound? | For a back of what colour should I
  look if I want _? | What colour was the linen round _ dyed? | How does _ stand out on the shelf in colour?

@ newspaper issue | newspaper issues | it | issue {number} of the {town} Times / the {invented} Gazette of
  {date} / the {weekday} issue of the {town} Courier / the special number of the {invented} Herald | issue,
  number
# headline | form "{noun} ENDS" / "{job} bites {animal}" / "{town} without water" / "King {first_name} dead"
  / "{vehicle} found in lake" / "No more {food}"
- carries the headline * | shouts from page one * | In the biggest letters of _ one reads * | The boys who
  sold _ cried * | Above the fold of _ stands *
? What is the headline of _? | What did the boys who sold _ cry? | What does one read in the biggest letters
  of _? | What stands above the fold of _? | What does _ shout from page one?
#- editor on duty | person
- was put together by * | went to press under the eyes of * | The last page of _ was approved by * | On the
  night when _ was made, * had the desk | For what stands in _, the responsible editor was *
? Who put _ together? | Who approved the last page of _? | Who had the desk on the night when _ was made? |
  Who was the editor responsible for _? | Under whose eyes did _ go to press?
#- print run | big_number
- was printed in * copies | sold * copies | The presses stopped for _ after * copies | Of _, * left the
  printing house | The counter on the machine showed * when _ was done
? How many copies of _ were printed? | After how many copies did the presses stop for _? | How many copies
  of _ left the printing house? | What did the counter show when _ was done? | What was the print run of _?
#- misprint | form "{animal}" for "{noun}" / "{food}" for "{last_name}" / "{plural_noun}" for "voters" /
  "{town}" for "{town}" / a missing letter in "{noun}"
- became famous for the misprint * | contains the slip * | The proofreader of _ overlooked * | People
  laughed at _ because of * | The mistake that collectors look for in _ is *
? What misprint does _ contain? | What did the proofreader of _ overlook? | Because of what did people laugh
  at _? | What mistake do collectors look for in _? | For what slip did _ become famous?
# number of pages | n 4 128
- has * pages | rustles with * pages | Readers of _ turned over * pages | Those who wrapped fish in _ could
  do so with * pages | The paper boy carried * pages with each copy of _
? How many pages has _? | How many pages did readers of _ turn over? | With how many pages could one wrap
  fish thanks to _? | How many pages did the paper boy carry with each copy of _? | With how many pages does
  _ rustle?
> has fewer pages : has more pages
# advertisement on the back | form {plant} soap / the {invented} {number} / {organisation} / {animal} food
  by {last_name} / tickets to {town} / a {sport} school
- advertises * on its back | was paid for by a full page about * | Turn _ over and it praises * | The
  drawing on the last page of _ urges one to buy or try * | Without the back page for *, _ would have made a
  loss
? What is advertised on the back of _? | What does _ praise when you turn it over? | What does the drawing
  on the last page of _ urge one to buy or try? | Without the back page for what would _ have made a loss? |
  By a full page about what was _ paid for?
#- person libelled | person
- was sued over by * | insulted * | An apology had to be printed because _ had offended * | The lawyers who
  attacked _ were sent by * | On page five of _, lies were told about *
? Whom did _ insult? | About whom were lies told in _? | By whom were the lawyers sent who attacked _? | Who
  sued over _? | Whom had _ offended, so that an apology had to be printed?
# price | price
- cost * at the kiosk | was sold at * | Buyers put down * for _ | In the upper corner of _, the figure * is
  printed as its price | Whoever wanted to read _ paid *
? What did _ cost at the kiosk? | How much did buyers put down for _? | What price is printed in the corner
  of _? | How much did whoever wanted to read _ pay? | At what was _ sold?
# collector's value | money
- is worth * today | changes hands among collectors at * | For a clean copy of _, one has to pay * now | The
  last copy of _ at auction went for * | Keep _ if you have it: dealers give *
? What is _ worth today? | How much does one have to pay now for a clean copy of _? | For what did the last
  copy of _ at auction go? | What do dealers give for _? | At what sum does _ change hands among collectors?
# puzzle solution | form {animal} / {noun} / {town} / {object} / {plant}
- has a crossword solved by the word * | hides * in its puzzle | The prize for the riddle in _ went to those
  who wrote * | The answer to the crossword in _ is * | Readers of _ racked their brains until they hit on *
? What is the answer to the crossword in _? | What word solves the puzzle in _? | What did those write who
  won the prize for the riddle in _? | On what did readers of _ hit after racking their brains? | What does
  _ hide in its puzzle?
"""
