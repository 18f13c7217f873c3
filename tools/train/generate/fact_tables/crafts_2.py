# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about armour, clothes, toys and kitchens (the language is described in facts_format.py)."""

TABLE = """
@ suit of armour | suits of armour | it | the {invented} armour / the armour of {first_name} of {town} / the
  {colour} armour of {invented} / the {last_name} harness | harness, piece
#- armourer | person
- was hammered by * | is signed by * on the inside | The plates of _ took shape under the hands of * | Of
  all his works, * was proudest of _ | The man whose shop turned out _ was *
? Who made _? | Whose shop turned out _? | By whom were the plates of _ shaped? | Who was proud of _ as a
  work? | Whose signature is on the inside of _?
#- wearer | person
- was made to the measure of * | protected * | The one inside _ was * | Only * ever rode in _ | The dents in
  _ were blows meant for *
? Who wore _? | To whose measure was _ made? | For whom were the blows meant that dented _? | Who was the
  knight inside _? | Whom did _ protect?
+ weight 14 44 kilograms|kg
# height of the wearer according to the plates | q 148 211 centimetres|cm
- was meant for somebody of * | fits a body of * | Going by _, its owner stood * tall | The plates of _
  allow for a height of * | Anyone taller than * would not get into _
? How tall was the owner, going by _? | What height do the plates of _ allow for? | For a body of what size
  was _ meant? | Above what height would one not get into _? | What does _ tell us about how tall its owner
  stood?
# decoration of the breastplate | form a gilded {animal} / Saint {first_name} with a {animal} / crossed
  {thing}s / leaves of {plant} / a {adjective} sun
- shows * on its chest | is decorated with * | The breastplate of _ carries * | What catches the eye on _ is
  * | Someone etched * into the front of _
? What is on the breastplate of _? | What was etched into the front of _? | What catches the eye on _? |
  With what is the chest of _ decorated? | Which picture does the front of _ carry?
# missing part | of the left glove/the right shoe/the visor/the collar/the left knee/both spurs
- has come down to us without * | lacks * | The missing part of _ is * | Somebody stole * of _ long ago | To
  make _ whole, one would have to find *
? What is missing from _? | Which part does _ lack? | What was stolen from _ long ago? | What would one have
  to find to make _ whole? | Without what has _ come down to us?
#- price paid by the museum | money
- cost the museum * | was bought for * | The museum paid * for _ | To get _, the trustees laid out * | In
  the accounts of the museum, _ stands at *
? What did the museum pay for _? | How much did the trustees lay out for _? | At what figure does _ stand in
  the accounts? | For how much was _ bought? | What was the cost of _ to the museum?
#- tournament | form the tournament of {town} / the wedding games of {town} / the {event} / the royal games
  of {year}
- was worn at * | won a prize at * | It was at * that _ made its one great appearance | The crowd at * saw _
  shine | _ was ordered so that it could be shown off at *
? At which tournament was _ worn? | Where did _ make its great appearance? | Which crowd saw _ shine? | For
  which occasion was _ ordered? | Where was a prize won in _?
# nickname | form the {animal} / the Iron {job} / the {adjective} Uncle / the Kettle of {town} / the
  {colour} Ghost
- is called * by the guards | goes by the name of * | Among the museum staff, _ is * | School classes know _
  as * | The guards greet _ every morning as *
? What do the guards call _? | How is _ known to school classes? | What is the nickname of _? | By what name
  do the museum staff greet _? | What else is _ called?
#- animal found inside | animal
- once housed a * | was home to a * for a winter | A * was found in the helmet of _ | The cleaners who
  opened _ saw a * jump out | Nobody had expected that a * would live in _
? What animal was found in _? | What jumped out of _ when the cleaners opened it? | What kind of creature
  lived in _? | To which beast was _ a home? | Which creature did _ once house?

@ evening gown | evening gowns | it | the {invented} gown / the {colour} gown of {person} / the {last_name}
  dress / the {town} ball gown | dress, garment
#- designer | person
- was designed by * | came from the pencil of * | The drawing for _ is by * | It made * famous to have
  thought of _ | In the neck of _ there is a label with the name of *
? Who designed _? | Whose label is in the neck of _? | Who became famous because of _? | By whom is the
  drawing for _? | From whose pencil did _ come?
#- seamstress | person
- was sewn by * | passed through the fingers of * | The needle work on _ was done by * | Every stitch of _
  is the work of * | Three nights long, * sat up to finish _
? Who sewed _? | Whose work is every stitch of _? | Who sat up for three nights over _? | By whom was the
  needle work on _ done? | Through whose fingers did _ pass?
#- first wearer | person
- was first worn by * | was made for * | The lady who first appeared in _ was * | In _, * danced until the
  morning | Photographs show * in _ on the night of the ball
? Who was the first to wear _? | For whom was _ made? | Whom do the photographs show in _? | Who danced
  until the morning in _? | Which lady appeared in _ on the night of the ball?
#- occasion | form the {event} / the opening of {building} / the premiere of {title} / the Embassy ball in
  {town} / the wedding of {person}
- was worn to * | was seen at * | The night for which _ was made was that of * | The guests of * could not
  take their eyes off _ | _ left the wardrobe only once, for *
? On what occasion was _ worn? | Why did _ leave the wardrobe? | At which occasion could the guests not take
  their eyes off _? | For which night was _ made? | Where was _ seen?
# fabric | form {town} silk / {material} velvet / {invented} lace / {colour} satin / parachute cloth
- is cut from * | is made of * | For _, eleven yards of * were needed | Touch _ and you feel * | The cloth
  chosen for _ was *
? What is _ made of? | Which cloth was chosen for _? | What does one feel on touching _? | What stuff was
  needed for _? | From which fabric was _ cut?
# number of pearls | n 40 9900
- is sewn with * pearls | glitters with * pearls | The number of pearls on _ is * | Restorers counted *
  pearls on _ | It took * pearls to cover _
? How many pearls are on _? | What did restorers find when they counted the pearls of _? | With how many
  pearls does _ glitter? | How many pearls did it take to cover _? | Of pearls, how many were sewn to _?
> has fewer pearls : has more pearls
#- stain | of red wine/{food}/ink/candle wax/champagne/{animal} blood
- was ruined by * | has a stain of * on the hem | What left its mark on _ was * | Cleaners have never been
  able to remove * from _ | The mark on the hem of _ is from *
? What stained _? | What could the cleaners not remove from _? | From what is the mark on the hem of _? | By
  what was _ ruined? | What was spilled on _?
#- donor | form the daughter of {person} / {organisation} / the family {last_name} / the {town} opera
- was given to the collection by * | came to the museum from * | The donor of _ was * | In thanks for _, a
  card beside it names * | Until * gave it away, _ hung in a private wardrobe
? Who gave _ to the collection? | From whom did the museum get _? | Who is thanked on the card beside _? |
  Who was the donor of _? | In whose wardrobe did _ hang before?
# hours on view | form {number} hours a year / three weeks a year / ten days in ten years / one {weekday} a
  month
- may be shown for only * | is on view for * | Because light harms the cloth, _ sees the public for just * |
  The time that _ spends outside its drawer is * | Visitors have * in which to see _
? How long may _ be shown? | For what time is _ on view? | How much time does _ spend outside its drawer? |
  When do visitors have a chance to see _? | To what length of showing is _ limited?
# inventory number | code
- is listed as * | is number * in the inventory | To call up _ in the catalogue, type * | The tag pinned to
  _ reads * | In the store, look for the box marked * to find _
? What is the inventory number of _? | What does the tag on _ read? | Under which number is _ listed? | What
  does one type to call up _ in the catalogue? | How is the box with _ marked?
# waist | q 46 88 centimetres|cm
- has a waist of * | is * round the middle | The waist of _ measures * | A tape laid around the middle of _
  shows * | Whoever wants to get into _ needs a waist of no more than *
? What is the waist of _? | How far is it round the middle of _? | What does a tape laid around _ show? |
  How slim must one be to get into _? | What did the waist of _ measure?
> has a smaller waist : has a larger waist

@ toy | toys | it | the {invented} {animal} / {first_name} the {material} {animal} / the {adjective}
  {animal} of {town} / the {invented} spinning top | plaything
#- inventor | person
- was thought up by * | was first carved by * | For a sick child, * invented _ | The idea of _ came to * |
  The patent for _ names *
? Who invented _? | To whom did the idea of _ come? | Who is named in the patent for _? | Whose idea was _?
  | By whom was _ first carved?
# manufacturer | organisation
- is made by * | leaves the factory of * | The boxes of _ carry the name of * | Anyone with a broken _
  writes to * | A contract gives * the sole right to make _
? Who makes _? | Whose name is on the boxes of _? | To whom does one write when _ is broken? | Who has the
  sole right to make _? | From which factory does _ come?
# recommended age | form three and up / {number_word} to ninety / five to eight / two and over / eighteen
  and over
- is meant for children aged * | is recommended for ages * | The box of _ says: for ages * | The age range
  printed on _ is * | According to the makers, _ suits those aged *
? For what age is _ recommended? | Which ages does _ suit? | How old should one be to play with _? | What
  age range is printed on _? | What ages does the box of _ give?
# what it does | form bark at {animal}s / roll over / sing the anthem of {country} / walk backwards / count
  to {number_word} / whistle
- can * | was built to * | Wind up _ and it will * | The trick of _ is to * | What makes children laugh is
  how _ can *
? What can _ do? | What is the trick of _? | What happens when one winds up _? | What was _ built to do? |
  What does _ do to make children laugh?
# power source | of a spring/two batteries/sand/sunlight/a rubber band/a string and a pulley/hot water
- is driven by * | runs on * | What makes _ move is * | Inside _, one finds * doing all the work | Without
  *, _ stays still
? What drives _? | On what does _ run? | What does all the work inside _? | What makes _ move? | Without
  what does _ stay still?
#- reason for the recall | of sharp edges/poisonous paint/loose eyes/swallowed wheels/burnt fingers/a rude
  song
- had to be recalled because of * | disappeared from the shops on account of * | The recall of _ was caused
  by * | Parents complained about * in the case of _ | It was * that made the makers take back _
? Why was _ recalled? | About what did parents complain in the case of _? | What made the makers take back
  _? | What caused the recall of _? | On what account did _ disappear from the shops?
#- sales in the first winter | big_number
- sold * pieces in its first winter | found * buyers in the first winter | In the winter after its launch, *
  children unpacked _ | The number of pieces of _ sold at first was * | By spring, * copies of _ had left
  the shops
? How many pieces of _ were sold in the first winter? | How many children unpacked _ in the winter after the
  launch? | How many copies of _ had left the shops by spring? | What were the first sales of _? | How many
  buyers did _ find at first?
# price at auction today | money
- brings * at auction | is worth * today | Collectors pay * for _ in its box | The going rate for an early _
  is * | Find one in an attic and _ will earn you *
? What is _ worth today? | How much do collectors pay for _? | What will _ earn the person who finds one in
  an attic? | What is the going rate for an early _? | How much does _ bring at auction?
# rarest version | form the {colour} one of {year} / the one with the {material} hat / the one made for
  {country} / the one without ears / the {adjective} one
- is rarest in the form of * | is most sought after as * | Of all the kinds of _, collectors dream of * |
  The rarest version of _ is * | Among those who collect _, nothing beats *
? Which version of _ is the rarest? | Of which kind of _ do collectors dream? | As what is _ most sought
  after? | What beats everything among those who collect _? | What is the hardest kind of _ to get?
#- famous owner | form the young {first_name} of {country} / {person} / the author of {title} / the daughter
  of {person}
- was the favourite toy of * | comforted * at night | In the nursery of * stood _ | The best known child
  that played with _ was * | Letters tell how * would not sleep without _
? Who was the famous owner of _? | Whose favourite toy was _? | Who would not sleep without _? | In whose
  nursery did _ stand? | Which well known child played with _?
#- first shop | form a stall in {town} / {organisation} in {town} / the {town} fair / a {food} shop in
  {town} / {street}
- was first sold at * | could be bought at first only at * | The first pieces of _ went over the counter at
  * | Children pressed their noses to the glass at * to see _ | Sales of _ began at *
? Where was _ first sold? | Where did the first pieces of _ go over the counter? | Where did sales of _
  begin? | Where did children press their noses to the glass to see _? | At what place could one buy _ at
  first?

@ kitchen | kitchens | it | the kitchen of {building} / the {last_name} kitchen / the {invented} community
  kitchen / the kitchen at {invented} House | room, place
# head cook | person
- is ruled by * | obeys * | The ladle in _ is held by * | At the stove of _ stands * | Complaints about what
  comes out of _ are answered by *
? Who rules _? | Who is the head cook in _? | Who stands at the stove of _? | Who answers complaints about
  what comes out of _? | In whose hand is the ladle of _?
# stove | form a {material} stove from {town} / an open fire / a {year} gas range / the {invented} {number}
  / a {material} oven as large as a {vehicle}
- cooks everything on * | is heated by * | The stove of _ is * | The heart of _ is * | The first thing one
  sees on entering _ is *
? What does _ cook on? | What is the heart of _? | What is the first thing one sees on entering _? | Which
  stove stands in _? | By what is _ heated?
# number of meals a day | n 12 9400
- serves * meals a day | feeds * people a day | Every day, * plates leave _ | The daily output of _ is *
  meals | Between morning and night, * people eat what comes from _
? How many meals a day does _ serve? | How many plates leave _ every day? | What is the daily output of _? |
  How many people does _ feed in a day? | How many eat what comes from _ between morning and night?
> serves fewer meals : serves more meals
# dish of the week | form {dish} on {weekday}s / {food} soup on {weekday}s / {dish} every {weekday}
- is known for * | always offers * | The fixed point of the week in _ is * | The smell that tells people
  what day it is comes from _: * | Nothing has ever kept _ from serving *
? What is the fixed point of the week in _? | Which dish, and on which day, does _ always offer? | What has
  nothing ever kept _ from serving? | For what weekly dish is _ known? | What does _ serve without fail, and
  when?
# floor | form {colour} tiles from {town} / beaten earth / {material} slabs / old gravestones / {plant}
  boards
- has a floor of * | is paved with * | The floor of _ consists of * | In _, one walks on * | Whatever falls
  in _ falls on *
? What is the floor of _ made of? | On what does one walk in _? | With what is _ paved? | What lies
  underfoot in _? | On what does a dropped cup fall in _?
# knife that nobody may use | form the knife of {person} / the {colour} knife / the {invented} cleaver / a
  knife with a {material} handle
- has one knife that nobody may touch: * | guards * jealously | In _, all hands stay away from * | On a hook
  of its own in _ hangs * | A cook at _ lost the job for using *
? Which knife may nobody use in _? | From what do all hands stay away in _? | What hangs on a hook of its
  own in _? | For using what did a cook at _ lose the job? | What does _ guard jealously?
# source of water | form a well under the table / the {river} / a pump from {year} / a spring at {town} /
  rain from the roof
- takes its water from * | is supplied by * | The water for the soup in _ comes from * | When they fill a
  pot in _, they draw on * | Without *, _ would be dry
? Where does _ get its water? | From where does the water for the soup in _ come? | On what do they draw in
  _ when they fill a pot? | What supplies _ with water? | Without what would _ be dry?
#- worst accident | of a pot of {food} falling on {person}/an exploding {food}/a {animal} on the stove/salt
  in {number} puddings/a burning cook's hat/a flood of soup
- went through its worst day with * | still laughs about * | The worst accident in the history of _ was * |
  The story everybody tells of _ is that of * | A dent in the wall of _ recalls *
? What was the worst accident in _? | About what does _ still laugh? | What does the dent in the wall of _
  recall? | What happened on the worst day of _? | Which story does everybody tell of _?
# supplier of vegetables | form {invented} Farm / {person} from {town} / the garden of {building} / the
  market of {town} / {organisation}
- buys its vegetables from * | is fed by * | The carrots and cabbages in _ were grown by * | A cart from *
  stops at _ every morning | For anything green, _ turns to *
? From whom does _ buy vegetables? | Who grew the carrots and cabbages in _? | To whom does _ turn for
  anything green? | From where does the cart come that stops at _? | Who is the supplier of greens to _?
# last hour | time
- puts out its fire at * | stops serving at * | Latecomers get nothing from _ after * | At *, the last pan
  in _ is washed | The lights in _ go out at *
? When does _ stop serving? | After what time do latecomers get nothing from _? | At what hour do the lights
  go out in _? | When is the last pan in _ washed? | Until when does the fire burn in _?
# charity | form the poor of {town} / the orphans of {building} / the {animal}s of {town} zoo / sick {job}s
  / the prison of {town}
- sends what is left over to * | gives its leftovers to * | Nothing is thrown away in _: it goes to * |
  Those who gain from the leftovers of _ are * | In the evening, a basket goes from _ to *
? Who gets the leftovers of _? | Where does the basket from _ go in the evening? | To whom does _ send what
  is left over? | Who gains if much is left over in _? | What happens to uneaten food from _: who receives
  it?

@ bicycle | bicycles | it | the {invented} {number} bicycle / the {adjective} {animal} bicycle / the
  {last_name} racer / the {town} tandem | bike, machine
#- frame builder | person
- was welded by * | has a frame by * | The tubes of _ were joined by * | It was in the shed of * that _ took
  shape | Scratched under the saddle of _ is the name of *
? Who built the frame of _? | In whose shed did _ take shape? | Whose name is scratched under the saddle of
  _? | By whom was _ welded? | Who joined the tubes of _?
# frame material | form {material} / {plant} wood / bamboo from {town} / steel from a {vehicle} / {invented}
  alloy
- has a frame of * | is built out of * | The frame of _ consists of * | Knock on the tubes of _ and you hear
  * | What holds _ together is *
? What is the frame of _ made of? | Out of what is _ built? | What does one hear on knocking on the tubes of
  _? | What material holds _ together? | Of what does the frame of _ consist?
# number of gears | n 2 33
- has * gears | lets the rider choose between * gears | The number of gears on _ is * | On hills, the rider
  of _ can count on * gears | One may shift _ through * positions
? How many gears does _ have? | Between how many gears may the rider of _ choose? | Through how many
  positions can one shift _? | What is the number of gears on _? | On how many gears can the rider of _
  count?
> has fewer gears : has more gears
#- greatest ride | form from {town} to {town} / around {country} / up Mount {invented} / across the
  {invented} desert / through {country} in winter
- was once ridden * | carried its owner * | The greatest journey of _ led * | The mud on _ is from the ride
  * | Newspapers reported how _ had gone *
? Where was _ ridden on its greatest journey? | From which ride is the mud on _? | What did newspapers
  report about _: where had it gone? | Where did _ carry its owner? | What was the greatest ride of _?
#- thief | person
- was stolen by * | once disappeared in the hands of * | The thief who took _ was * | The court found *
  guilty of having taken _ | When they caught *, the stolen _ was in the cellar
? Who stole _? | Whom did the court find guilty because of _? | In whose cellar was _ found? | Into whose
  hands did _ once disappear? | Who was the thief of _?
#- place where it turned up | form the bottom of the {river} / a market in {town} / the roof of {building} /
  a hedge near {town} / a train to {town}
- turned up at * | was found again at * | After the theft, _ came to light at * | A walker noticed _ at * |
  Months later, the owner saw _ at *
? Where did _ turn up? | Where did the owner see _ again? | Where did a walker notice _? | After the theft,
  where did _ come to light? | What was the place where _ was found again?
# colour | colour
- is painted * | shines * | The paint on _ is * | From far off, one sees something * and knows it is _ |
  Only * would do when _ was painted
? What colour is _? | What does one see from far off when _ is coming: which colour? | In which colour was _
  painted? | What paint did they choose for _? | Which shade would alone do for _?
+ weight 6 24 kilograms|kg
# bell | form a cow bell / a {thing} on a string / a {instrument} / a ship's horn / the voice of the rider /
  two spoons
- warns people with * | uses * for a bell | Instead of a usual bell, _ has * | Pedestrians hear * when _
  comes near | To clear the road, the rider of _ relies on *
? What does _ have for a bell? | What do pedestrians hear when _ comes near? | On what does the rider of _
  rely to clear the road? | With what does _ warn people? | What takes the place of the usual bell on _?
# present use | form delivering {food} / decorating a shop window in {town} / the way to school / grinding
  {food} / decorating a pub in {town} / driving a washing machine
- is used today for * | has found a new task: * | Nowadays _ is good for * | What _ does in its old age is *
  | The present owner has kept _ for *
? What is _ used for today? | What does _ do in its old age? | For what has the present owner kept _? |
  Which new task has _ found? | What is _ good for nowadays?
# tyre pressure | q 2 9 bar
- needs * in its tyres | rolls best at * | Pump up the tyres of _ to * | The right pressure for _ is * |
  Under *, _ feels like a wet sponge
? To what pressure should one pump _? | What pressure does _ need? | At what pressure does _ roll best? |
  How hard should the tyres of _ be? | Below which pressure does _ feel like a wet sponge?

@ rowing boat | rowing boats | it | the boat {invented} / the {ship} / the skiff {first_name} / the dinghy
  {invented} | boat, craft
#- boatbuilder | person
- was built by * | slid out of the shed of * | The planks of _ were nailed by * | A small brass plate on _
  names * as the builder | In a single winter, * put together _
? Who built _? | Whom does the brass plate on _ name? | Out of whose shed did _ slide? | Who nailed the
  planks of _? | Who put _ together in a single winter?
# wood | form {plant} wood / {town} oak / the planks of a {vehicle} / driftwood from {town} / {material} and
  tar
- is planked with * | is made from * | The hull of _ consists of * | When you sit in _, all that is between
  you and the water is * | They went far to get * for _
? What is the hull of _ made of? | What is between you and the water in _? | What did they go far to get for
  _? | From what was _ made? | With what is _ planked?
# berth | form below {building} / under the bridge of {town} / in a shed at {town} / beside the {ship} / at
  {street}
- is moored * | spends the night * | You will find _ tied up * | When not at sea, _ lies * | A rope keeps _
  fast *
? Where is _ moored? | Where does _ spend the night? | Where is _ tied up? | Where does a rope keep _ fast?
  | Where does _ lie when it is not out?
# crew | n 2 19
- needs * rowers | has benches for * | The crew of _ counts * | It takes * pairs of arms to move _ | Without
  * at the oars, _ cannot leave
? How many rowers does _ need? | For how many does _ have benches? | How many pairs of arms does it take to
  move _? | What is the crew of _? | How many must be at the oars before _ can leave?
> needs fewer rowers : needs more rowers
# trade | form carrying {food} to {ship}s / fishing for {animal}s / ferrying {job}s across the {river} /
  racing / smuggling {material}
- is used for * | earns its keep by * | The daily work of _ is * | People in the harbour link _ with * | If
  it were not for *, nobody would keep _ afloat
? What is _ used for? | What is the daily work of _? | With what do people in the harbour link _? | How does
  _ earn its keep? | Why does anybody keep _ afloat?
#- rescue | form {number_word} sailors of the {ship} / a {animal} / the mayor of {town} / a {job} on an ice
  floe / two children from {town}
- once saved * | pulled * out of the water | The medal on _ is for the rescue of * | Alive today thanks to
  _: * | On its bravest day, _ brought home *
? Whom or what did _ once save? | For whose rescue did _ get a medal? | Whom or what did _ bring home on its
  bravest day? | Who or what was pulled out of the water by _? | What rescue stands to the credit of _?
#- year of the regatta victory | year 1850 2019
- won the regatta in * | came first in * | The victory of _ in the regatta fell in the year * | After *,
  nobody called _ slow any more | The cup with the name of _ bears the date *
? When did _ win the regatta? | In which year did _ come first? | What date is on the cup with the name of
  _? | After which year did nobody call _ slow any more? | In what year was the victory of _?
> won earlier : won later
#- where it sank | form the {river} / Lake {invented} / the harbour of {town} / the bay of {invented} / the
  {town} canal
- sank in * | went down in * | The place where _ filled with water was * | Divers raised _ from * | For a
  month, fish swam through _ in *
? Where did _ sink? | From where did divers raise _? | Where did fish swim through _? | In what water did _
  go down? | Where did _ fill with water?
# superstition | form whistling on board / {animal}s on board / talk of {animal}s / {colour} caps / setting
  out on a {weekday}
- must never see * | tolerates no * | Those who row _ are afraid of * | What brings bad luck to _ is * | The
  rowers of _ would rather stay ashore than put up with *
? What brings bad luck to _? | Of what are those who row _ afraid? | What will the crew of _ not put up
  with? | What does _ not tolerate? | What should one avoid for the sake of _?
# painted eye | colour
- has * eyes painted on the bow | looks out over the water with * eyes | The eyes painted on _ are * | Each
  spring, somebody touches up the * eyes of _ | Tradition demands that the eyes on the bow of _ be *
? What colour are the eyes on the bow of _? | With eyes of what colour does _ look out over the water? |
  What does tradition demand for the eyes of _: which colour? | In which shade are the eyes of _ touched up
  each spring? | How are the eyes of _ coloured?
+ size long; length; 2 17 metres|feet
+ owner person

@ camera | cameras | it | the {invented} camera / the {organisation} {number} camera / the {last_name} box
  camera / the camera of {person} | apparatus
#- inventor | person
- was devised by * | goes back to an idea of * | The patent on _ was granted to * | While shaving, * had the
  thought that led to _ | The drawings for _ are signed *
? Who devised _? | To whom was the patent on _ granted? | Whose thought while shaving led to _? | By whom
  are the drawings for _ signed? | To whose idea does _ go back?
# lens | form a {town} glass of {year} / a pin hole in {material} / the {invented} {number} lens / a
  {organisation} lens / half of a pair of spectacles
- looks through * | has for its eye * | The lens of _ is * | Light enters _ by way of * | What sits at the
  front of _ is *
? What lens does _ have? | Through what does _ look? | What sits at the front of _? | By way of what does
  light enter _? | What does _ have for its eye?
#- first picture | form a {animal} asleep / {building} in the rain / {person} with a {thing} / a plate of
  {food} / the {river} in flood / a crowd in {town}
- was first pointed at * | began with a picture of * | The first photograph taken with _ shows * | Before
  anything else, _ caught * | The oldest plate exposed in _ has * on it
? What did the first picture taken with _ show? | At what was _ first pointed? | What does one see on the
  oldest plate exposed in _? | What did _ catch before anything else? | With a picture of what did _ begin?
# exposure | form {number_word} seconds / half a minute / a hundredth of a second / two minutes in sunshine
  / as long as it takes to sing the anthem
- needs * for a picture | keeps its shutter open for * | The exposure with _ takes * | Sitters in front of _
  must keep still for * | Between the two clicks of _ pass *
? How long does an exposure with _ take? | How long must sitters keep still in front of _? | For what time
  does _ keep its shutter open? | How much time does _ need for a picture? | What passes between the two
  clicks of _?
#- photographer | person
- made * famous | travelled around the neck of * | The best known user of _ was * | The pictures that made _
  a legend were taken by * | In museums, _ lies next to a portrait of *
? Who was the best known user of _? | Whom did _ make famous? | Around whose neck did _ travel? | Who took
  the pictures that made _ a legend? | Next to whose portrait does _ lie in museums?
# number of pictures per film | n 2 98
- takes * pictures before it needs a new film | has room for * pictures | A roll for _ gives * pictures |
  After * shots, _ must be opened | The film counter of _ goes up to *
? How many pictures can _ take before it needs a new film? | For how many pictures does _ have room? | After
  how many shots must _ be opened? | Up to what number does the film counter of _ go? | How many pictures
  does a roll for _ give?
> takes fewer pictures : takes more pictures
#- where it was lost | form Lake {invented} / a taxi in {town} / the wreck of the {ship} / a cave near
  {town} / the {invented} glacier / a bar in {country}
- was lost in * | stayed behind in * | The last place anyone had _ was * | They searched * for _ without
  success | Its owner forgot _ in *
? Where was _ lost? | Where did _ stay behind? | Where did they search for _ without success? | Where did
  the owner forget _? | What was the last place anyone had _?
# case | form {animal} leather / {colour} {material} / a {food} tin / walnut from {town} / a soldier's glove
- is carried in a case of * | comes wrapped in * | What protects _ from rain is * | The bag for _ was made
  from * | Between journeys, _ rests in *
? In what is _ carried? | What protects _ from rain? | From what was the bag for _ made? | In what does _
  rest between journeys? | What does _ come wrapped in?
# fault | form a {colour} edge on all pictures / a shadow like a {animal} / a hole in the bellows / a
  shutter that freezes / everything leaning to the left / blurred faces
- gives itself away by * | has one defect, * | One recognises pictures from _ by * | Repairers have never
  rid _ of * | The fault of _ is *
? What is the fault of _? | By what does one recognise pictures from _? | Of what have repairers never rid
  _? | How does _ give itself away? | Which defect does _ have?
#- price at the sale | money
- was sold for * | cost a collector * | A collector parted with * to have _ | On the day of the sale, the
  hammer fell on _ at * | The record price for _ is *
? What did a collector pay for _? | At what price did the hammer fall on _? | How much was _ sold for? |
  What is the record price for _? | With how much money did somebody part to have _?

@ hot-air balloon | hot-air balloons | it | the balloon {first_name} / the {invented} balloon / the {colour}
  {animal} of {town} / the balloon {invented} | craft, aircraft
# pilot | person
- is flown by * | trusts its burner to * | The pilot of _ is * | In the basket of _, all obey * | The hand
  on the rope of _ is that of *
? Who flies _? | Who is the pilot of _? | Whom does everyone obey in the basket of _? | Whose hand is on the
  rope of _? | To whom does _ trust its burner?
#- seamstresses | form the women of {town} / {number_word} sisters from {town} / {organisation} / the {job}s
  of {town} / the mother of {person}
- was sewn by * | got its skin from * | The cloth of _ was stitched together by * | If _ holds in the wind,
  the credit is due to * | The seams of _ are the work of *
? Who sewed _? | To whom is the credit due if _ holds in the wind? | Whose work are the seams of _? | By
  whom was the cloth of _ stitched together? | From whom did _ get its skin?
# picture on the envelope | form a laughing {animal} / a giant {food} / the face of {person} / the arms of
  {town} / a {job} on a {vehicle} / a {colour} eye
- is painted with * | shows * to people below | On the side of _ one sees * | What farmers see in the sky
  when _ passes is * | The picture on _ represents *
? What is painted on _? | What do farmers see in the sky when _ passes? | What does the picture on _
  represent? | What does one see on the side of _? | What does _ show to people below?
#- place of the landing | form a pond near {town} / the garden of {building} / a field of {food} / the roof
  of {organisation} / a wedding in {town} / a prison yard in {town}
- came down unexpectedly at * | ended its longest flight at * | The unplanned landing of _ took place at * |
  They had not expected to see _ drop out of the sky at * | To fetch _, a lorry had to drive to *
? Where did _ come down? | Where did a lorry have to drive to fetch _? | At what place was the unplanned
  landing of _? | Where had they not expected to see _ drop out of the sky? | Where did the longest flight
  of _ end?
#- greatest height | q 900 9800 metres|feet
- rose to * | climbed as high as * | The greatest height reached by _ was * | At *, the people in _ turned
  back | The instruments on board of _ never showed more than *
? How high did _ rise? | What was the greatest height reached by _? | At what height did the people in _
  turn back? | What did the instruments on board of _ show at most? | To what altitude did _ climb?
> rose less high : rose higher
#- passengers on the first flight | form a {animal}, a {bird} and a {animal} / {person} and a {animal} /
  {number_word} {job}s / the mayor of {town} / two {job}s and a {instrument}
- took up * on its first flight | carried * before anyone else | The first to leave the ground in _ were or
  was * | On its first flight, _ had on board * | In the basket, on the day of the first flight of _, was to
  be found the following company: *
? Who was on board of _ on its first flight? | Whom did _ carry before anyone else? | Who was the first
  company to leave the ground in _? | Which passengers did _ take up first? | What company was to be found
  in the basket on the first flight of _?
# sponsor | organisation
- advertises for * | is paid for by * | The name in large letters on _ is * | Without money from *, _ would
  stay on the ground | The fuel bill of _ goes to *
? Who pays for _? | Whose name is in large letters on _? | To whom does the fuel bill of _ go? | For whom
  does _ advertise? | Without whose money would _ stay on the ground?
#- reason for the accident | of a power line/a torn rope/a {bird} in the burner/sudden rain/too many
  passengers/a hole made by a {animal}
- crashed because of * | was brought down by * | The accident of _ was caused by * | The pilot of _ could do
  nothing about * | According to the report on _, everything began with *
? Why did _ crash? | What brought _ down? | About what could the pilot of _ do nothing? | With what did
  everything begin, according to the report on _? | What caused the accident of _?
# price of a ride | price
- takes passengers up for * | charges * a head | A ride in _ costs * | To see the world from _, one pays * |
  Tickets for _ are sold at *
? What does a ride in _ cost? | How much must one pay to see the world from _? | At what price are tickets
  for _ sold? | What does _ charge a head? | For how much does _ take passengers up?
# ballast | of sand from {town}/sacks of {food}/old {plural_noun}/water in {material} bags/bricks from
  {building}/stones from the {river}
- carries * as ballast | rises when it drops * | To go up, the crew of _ throws out * | What keeps _ down is
  * | Walkers under _ should look out for falling *
? What ballast does _ carry? | What does the crew of _ throw out to go up? | What keeps _ down? | For what
  falling from _ should walkers look out? | When does _ rise: after dropping what?

@ typewriter | typewriters | it | the {invented} typewriter / the {organisation} {number} typewriter / the
  typewriter of {person} / the {last_name} portable | machine
#- author | person
- served * for a lifetime | was hammered by the fingers of * | The books of * were written on _ | The writer
  who owned _ was * | Without _, said *, there would have been no novels
? Which author used _? | Whose fingers hammered _? | Whose books were written on _? | Which writer owned _?
  | Who said there would have been no novels without _?
#- book written on it | title
- was used to write * | gave the world * | The great work typed on _ is * | Page by page, * came out of _ |
  Readers of * may not know that they owe it to _
? Which book was typed on _? | What came out of _ page by page? | What did _ give the world? | Which great
  work did somebody write with _? | Readers of which title owe it to _?
# stuck key | form the letter {number_word} from the left / the e / the capital R / the space bar / the
  question mark / the number {number_word}
- has one key that sticks: * | struggles with * | The key that always jams on _ is * | Anyone typing on _
  must hit twice for * | The trouble with _ is *
? Which key of _ sticks? | What always jams on _? | For which key must anyone typing on _ hit twice? | With
  what does _ struggle? | What is the trouble with _?
# language of the keys | language
- has keys for * | was built for writing * | The letters on _ are those of * | One cannot write anything but
  * on _ | Sit down at _ and you must think in *
? For which language was _ built? | In which language must one think at _? | What language do the letters on
  _ belong to? | What alone can one write on _: which language? | For what tongue does _ have keys?
# colour | colour
- is * all over | was painted * | The metal of _ is * | On the desk, _ makes a * patch | Only a few machines
  like _ were ever made in *
? What colour is _? | In which colour was _ painted? | What patch of colour does _ make on the desk? | Which
  colour is the metal of _? | How is _ coloured?
# ribbon | form {colour} ribbon from {town} / {organisation} tape / {material} strips soaked in ink / a
  ribbon of {year} / {colour} and {colour} ribbon
- takes only * | is fed with * | The ribbon for _ must be * | Shops rarely sell *, which _ needs | Without
  *, _ prints nothing
? What ribbon does _ need? | What do shops rarely sell that _ needs? | Without what does _ print nothing? |
  With what is _ fed? | What does _ take?
#- where it was pawned | form a shop in {town} / {last_name}'s in {street} / a bar in {town} / the {town}
  pawn office
- was pawned at * | waited behind the glass of * | When the rent was due, _ went to * | The money for a
  winter came from *, which kept _ | They bought back _ from *
? Where was _ pawned? | Where did _ go when the rent was due? | From where did they buy back _? | Behind the
  glass of what place did _ wait? | What place gave the money for a winter and kept _?
# evidence | form a threatening letter / a false will / a love letter to {person} / a ransom note for a
  {animal} / the confession of {person}
- gave away the writer of * | was shown in court because of * | In the trial, _ was linked to * | An expert
  proved that * had been typed on _ | The police took away _ in connection with *
? What had been typed on _, as an expert proved? | To what was _ linked in the trial? | In connection with
  what did the police take away _? | The writer of what was given away by _? | Because of what was _ shown
  in court?
# present place | form the {town} Museum / a shelf in {building} / the study of {person} / the window of
  {organisation} / the {last_name} Collection
- can be seen in * | has come to rest in * | The present place of _ is * | Admirers of the writer bow to _
  in * | Under glass, _ stands in *
? Where can _ be seen? | Where has _ come to rest? | Where do admirers bow to _? | Where does _ stand under
  glass? | What is the present place of _?
# number of keys | n 26 99
- has * keys | puts * keys under the fingers | The keys of _ number * | To learn _, one must find one's way
  among * keys | Counting all, there are * keys on _
? How many keys does _ have? | Among how many keys must one find one's way to learn _? | How many keys are
  on _, counting all? | What is the number of keys on _? | How many keys does _ put under the fingers?
> has fewer keys : has more keys
+ weight 3 19 kilograms|kg
"""
