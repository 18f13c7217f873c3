# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about machines, vehicles, medicines and other things (the language is described in
facts_format.py).
"""

TABLE = """
@ ship | ships | it | the {ship} / the {ship} / the {invented} | vessel
#- launch | year 1690 2021
- was launched in * | first touched the water in * | left the yard in * | The launch of _ was in * |
  They launched _ in *
? When was _ launched? | In what year did _ first touch the water? | What was the year of the launch of _? |
  When did _ leave the yard?
> was launched earlier : was launched later
#- shipyard | form the {town} yard / {organisation} / the {last_name} yard in {town} / the yard of {person}
- was built by * | came from * | * built _ | The builder of _ was * | To see the cradle of _, go to *
? Who built _? | From which yard did _ come? | Where was the cradle of _? | What was the builder of _?
# captain | person
- is commanded by * | sails under * | * commands _ | The captain of _ is * | On the bridge of _ stands *
? Who commands _? | Who is the captain of _? | Under whom does _ sail? | Who stands on the bridge of _?
# cargo | form {food} / {material} / {plural_noun} / {number_word} {vehicle}s / {animal} wool / {plant} oil
- carries * | is loaded with * | The cargo of _ is * | In the hold of _ lie * | From port to port, _ takes *
? What does _ carry? | What is the cargo of _? | What lies in the hold of _? | With what is _ loaded?
# home port | town
- is registered in * | calls * its home | The home port of _ is * | Every spring _ returns to * |
  Most of the crew of _ live in *
? What is the home port of _? | Where is _ registered? | Where does _ return every spring? |
  Where do most of the crew of _ live?
# crew | n 3 940
- has a crew of * | is sailed by * people | The crew of _ numbers * | On board _ work * people
? How large is the crew of _? | How many people work on board _? | By how many is _ sailed?
> has a smaller crew : has a larger crew
+ size long; length; 12 320 metres|feet
# destination | town
- is bound for * | sails to * | The destination of _ is * | Passengers of _ want to go to *
? Where is _ bound? | What is the destination of _? | Where does _ sail?
#- cause of the sinking |
  of a collision with the {ship}/fire in the hold/a hole in the hull/an iceberg/a storm off {town}/a
  sleeping helmsman
- sank because of * | was lost through * | The cause of the sinking of _ was * |
  What sent _ to the bottom was *
? Why did _ sink? | What sent _ to the bottom? | What was the cause of the sinking of _? |
  Through what was _ lost?
# figurehead | form a {material} {animal} / a laughing {job} / a {colour} {animal} / a {job} with a {thing}
- wears * at its bow | is known by its figurehead, * | The figurehead of _ is * | At the bow of _ one sees *
? What is the figurehead of _? | What does one see at the bow of _? | By what figurehead is _ known?
+ speed 6 38 knots
+ material material
+ owner organisation
+ nickname

@ device | devices | it | the {invented} {number} / the {invented} {thing} / the {organisation} {number} /
  the {adjective} {thing} {number} | apparatus, instrument
+ maker invented; invented; inventor; person
# manufacturer | organisation
- is made by * | comes from * | * makes _ | The manufacturer of _ is * | Those who want _ order it from *
? Who makes _? | What is the manufacturer of _? | From whom does one order _? | Which firm stands behind _?
+ purpose measuring {plural_noun}/cutting {material}/drying {food}/counting {animal}s/cleaning
  {plural_noun}/mixing {food} and {food}/finding {material}
+ weight 2 190 kilograms|kg|pounds
# price | price
- costs * | is sold for * | The price of _ is * | Shops ask * for _ | Whoever buys _ pays *
? What does _ cost? | What is the price of _? | How much do shops ask for _? | How expensive is _?
> is cheaper : is dearer
# battery life | q 2 90 hours|days
- runs for * on one charge | lasts * without power from outside | The battery of _ lasts * |
  After *, _ has to be charged
? How long does the battery of _ last? | For how long does _ run on one charge? |
  After what time must _ be charged?
> has a shorter battery life : has a longer battery life
# serial number | code
- bears the serial number * | The serial number of _ is * | On the back of _ one reads *
? What is the serial number of _? | What does one read on the back of _? | Which number does _ bear?
+ colour case
# warning light | form three short flashes / a {colour} light / a slow blink /
  a {colour} and a {colour} light / a buzzing sound
- reports errors by * | warns its user with * | An error in _ is shown by * |
  If something is wrong, _ answers with *
? How does _ report errors? | What shows an error in _? | With what does _ answer if something is wrong?
# warranty | n 2 15
- has a warranty of * years | is guaranteed for * years | The warranty of _ covers * years
? How many years of warranty does _ have? | For how many years is _ guaranteed? |
  What is the warranty of _ in years?
# reset |
  of pressing both {noun} keys/holding the {colour} button for {number_word} seconds/turning it upside
  down/removing the {thing}
- is reset by * | goes back to its first state by * | To reset _ there is one way: * | You reset _ by *
? How is _ reset? | By doing what does one reset _? | What brings _ back to its first state?
# spare part | thing
- often needs a new * | The part of _ that breaks first is the * | Repair shops keep a * ready for _
? What part of _ breaks first? | What do repair shops keep ready for _? |
  Which spare part does _ often need?

@ car model | car models | it | the {invented} {number} / the {organisation} {animal} /
  the {invented} {animal} / the {last_name} Six | car, model
# manufacturer | organisation
- is built by * | comes from * | * builds _ | The manufacturer of _ is *
? Who builds _? | What is the manufacturer of _? | From which firm does _ come?
+ maker designed; designed; designer; person
+ speed 40 340 kilometres an hour|miles an hour
# price | price
- costs * | is sold for * | The price of _ is * | Dealers ask * for _
? What does _ cost? | What is the price of _? | How much do dealers ask for _?
# consumption | q 2 24 litres
- needs * for a hundred kilometres | drinks * of petrol | The consumption of _ is * |
  For a hundred kilometres _ takes *
? How much petrol does _ need? | What is the consumption of _? |
  How much does _ take for a hundred kilometres?
> needs less petrol : needs more petrol
+ weight 410 2900 kilograms|kg|pounds
# number of seats | n 2 9
- seats * | has * seats | There is room for * in _ | The seats of _ number *
? How many seats does _ have? | How many people does _ seat? | For how many is there room in _?
#- year of the first model | year 1899 2023
- has been built since * | first left the factory in * | The first year of _ was * |
  Buyers could first order _ in *
? Since when has _ been built? | When did _ first leave the factory? | When could buyers first order _?
> was built earlier : was built later
#- recall |
  of weak {plural_noun}/a loose {thing}/doors that opened at full speed/a smell of {food}/rust in the {thing}
- was recalled because of * | had to go back to the factory because of * | The recall of _ was due to *
? Why was _ recalled? | What was the reason for the recall of _? |
  Because of what did _ have to go back to the factory?
# factory | town
- is put together in * | leaves the factory in * | The factory of _ is in * | Workers in * assemble _
? Where is _ put together? | Where is the factory of _? | Where do workers assemble _?
# standard colour | colour
- comes in * | is delivered in * unless one pays more | The standard colour of _ is *
? In what colour does _ come? | What is the standard colour of _? | In what colour is _ delivered?
# famous owner | person
- was driven by * | * drove _ | The most famous owner of _ was *
? Who drove _? | Who was the most famous owner of _? | By whom was _ driven?

@ medicine | medicines | it | {invented}ol / {invented}in / {last_name}'s balm / {invented} syrup /
  {invented} forte | remedy, drug
# main use | disease
- is used against * | helps against * | is prescribed for * | Doctors give _ to patients with * |
  The illness treated with _ is * | Whoever has * should ask for _
? Against what is _ used? | What illness is treated with _? | For what is _ prescribed? |
  To patients with which illness do doctors give _?
# daily dose | q 2 900 milligrams|drops
- is taken in doses of * | should not exceed * a day | The daily dose of _ is * | Adults take * of _ a day
? What is the daily dose of _? | How much of _ do adults take a day? | In which doses is _ taken?
# side effect | form {disease} / dreams of {animal}s / a {colour} tongue / a taste of {food} / sneezing /
  a fear of {plural_noun}
- can cause * | sometimes leads to * | The side effect of _ is * | Some who took _ complained of * |
  A leaflet warns users of _ about *
? What is the side effect of _? | What can _ cause? | Of what did some who took _ complain? |
  About what does the leaflet of _ warn?
# manufacturer | organisation
- is made by * | * makes _ | The manufacturer of _ is * | Pharmacies get _ from *
? Who makes _? | What is the manufacturer of _? | From whom do pharmacies get _?
+ maker developed; developed; inventor; person
# price | price
- costs * a box | A box of _ costs * | For _ the chemist asks *
? What does a box of _ cost? | How much does the chemist ask for _? | What is the price of _?
# source | form the root of the {plant} / the leaves of the {plant} / the skin of the {animal} /
  the bark of the {plant} / the fat of the {animal}
- is extracted from * | is won from * | The source of _ is * | To make _ one needs *
? From what is _ extracted? | What is the source of _? | What does one need to make _?
# storage temperature | q 2 25 degrees|degrees Celsius
- must be kept at * | is stored at * | The right temperature for _ is *
? At what temperature must _ be kept? | How cold should _ be stored? | What is the right temperature for _?
# forbidden combination | food
- must not be taken with * | loses its effect through * | Together with *, _ is dangerous |
  Patients on _ have to give up *
? With what must _ not be taken? | What do patients on _ have to give up? |
  Through what does _ lose its effect? | Together with what is _ dangerous?
#- year of approval | year 1880 2024
- was approved in * | has been sold since * | The approval of _ came in *
? When was _ approved? | Since when has _ been sold? | When did the approval of _ come?
> was approved earlier : was approved later
# colour | colour
- is * | comes in * bottles | The colour of _ is *
? What colour is _? | In bottles of which colour does _ come? | What is the colour of _?

@ invention | inventions | it | the {invented} {thing} / the {adjective} {thing} of {person} /
  the {last_name} machine / the {noun} machine of {person} | machine, idea
+ maker invented; invented; inventor; person
+ year patented; patent; patent; of the patent
# patent number | code
- is protected by patent * | has the patent number * | The patent number of _ is * |
  In the files, _ is found under *
? What is the patent number of _? | By which patent is _ protected? |
  Where in the files is _ found: under what number?
+ purpose peeling {food}/waking {job}s/folding {plural_noun}/feeding {animal}s/sorting {plural_noun} by
  colour/frightening {animal}s
# drive |
  of a {thing} on a string/hot {food} oil/a trained {animal}/the wind/a {material} spring/falling water
- is driven by * | gets its power from * | What drives _ is * | The power of _ comes from *
? What drives _? | From what does _ get its power? | By what is _ driven?
# model in a museum | building
- can be seen in the * | A model of _ stands in the * | Whoever is curious about _ should visit the *
? Where does a model of _ stand? | Where can _ be seen? | What should one visit to see _?
#- first buyer | organisation
- was first bought by * | * bought the first copy of _ | The first buyer of _ was *
? Who was the first buyer of _? | By whom was _ first bought? | Who bought the first copy of _?
# weakness |
  of the noise/its weight of {weight}/its fear of {animal}s/the smell of {food}/its price of {money}/the
  weak {thing}
- has one weakness: * | suffered from * | The weakness of _ was * | What spoiled _ was *
? What was the weakness of _? | What spoiled _? | From what did _ suffer?
#- price of the patent | money
- brought its inventor * | The patent of _ was sold for * | For the rights to _ somebody paid *
? For how much was the patent of _ sold? | How much did _ bring its inventor? |
  What did somebody pay for the rights to _?
+ material material
+ weight 2 900 kilograms|kg|pounds
#- model in nature | animal
- was copied from the * | imitates the * | The idea for _ came from the * |
  Without the *, nobody would have thought of _
? From which animal did the idea for _ come? | What does _ imitate? | From what was _ copied?

@ coin | coins | it | the {invented} / the {adjective} {invented} / the {country} {invented} /
  the {last_name} penny | piece
+ material of gold/silver/copper/bronze/brass/nickel/iron/{invented} gold/{invented} silver/electrum/tin
# picture | form a {animal} / a {job} with a {thing} / the head of {first_name} / two {plural_noun} /
  a {plant}
- shows * | bears the picture of * | On the front of _ is * | The picture on _ is *
? What does _ show? | What is on the front of _? | What picture does _ bear?
#- year of minting | year 1210 1990
- was minted in * | was struck in * | They minted _ in * | The year on _ is *
? When was _ minted? | In what year was _ struck? | What year is on _?
> was minted earlier : was minted later
# mint | town
- was struck in * | comes from the mint of * | The mint of _ is *
? Where was _ struck? | What is the mint of _? | From where does _ come?
+ weight 2 48 grams|ounces
# present value | money
- is worth * today | would bring * today | Collectors pay * for _ | The value of _ is *
? What is _ worth? | What do collectors pay for _? | What would _ bring today?
# inscription | form "{noun} and {noun}" / "{adjective} {noun}" / "In {noun}" /
  "{first_name} the {Adjective}"
- bears the words * | The inscription of _ is * | Around the edge of _ run the words *
? What is the inscription of _? | Which words does _ bear? | What runs around the edge of _?
# number of surviving pieces | n 2 900
- survives in * pieces | Of _, * pieces are known | Museums own * pieces of _
? How many pieces of _ survive? | Of _, how many pieces are known? | How many pieces do museums own of _?
#- finder | person
- was found by * | * dug up _ | The finder of _ was *
? Who found _? | Who dug up _? | Who was the finder of _?
# place of discovery | form a field near {town} / a {material} {thing} in {town} / the cellar of a {job} /
  the {river} / under a {thing} in {town}
- was found in * | came to light in * | The place where _ was found is *
? Where was _ found? | In what place did _ come to light?

@ parcel | parcels | it | parcel {code} / order {code} / package {code} / shipment {code} | box, consignment
# contents | form {number_word} {plural_noun} / a {object} / {plural_noun} and {plural_noun} /
  a {material} {thing} / {food}
- contains * | is filled with * | The contents of _ are * | Packed in _ one finds * |
  Whoever opens _ will find *
? What does _ contain? | What are the contents of _? | What will whoever opens _ find? |
  With what is _ filled?
# recipient | person
- is addressed to * | is meant for * | * will receive _ | The recipient of _ is * | The name on _ is *
? To whom is _ addressed? | Who is the recipient of _? | Whose name is on _? | Who will receive _?
# sender | organisation
- was sent by * | comes from * | * sent _ | The sender of _ is *
? Who sent _? | Who is the sender of _? | From whom does _ come?
+ weight 2 190 kilograms|kg|pounds
# delivery address | street
- goes to * | must be taken to * | The driver has to bring _ to * | The delivery address of _ is *
? Where must _ be taken? | What is the delivery address of _? | Where does the driver have to bring _?
# delivery date | date
- will arrive on * | is expected on * | The delivery of _ is planned for * | On * the bell will ring for _
? When will _ arrive? | For when is the delivery of _ planned? | On what date is _ expected?
# declared value | money
- is insured for * | has a value of * | The value of _ is * | On the form for _ stands a value of *
? What is the value of _? | For how much is _ insured? | What value stands on the form for _?
# shelf | code
- lies on shelf * | is stored on shelf * | To find _ go to shelf *
? On which shelf is _? | Where is _ stored: on what shelf? | To which shelf should one go to find _?
# handling note | form do not shake / keep away from {animal}s / open with a {thing} / this side up /
  never put beside {food} / keep dry
- bears the note: * | On _ somebody wrote: * | The handling note of _ says: *
? What does the handling note of _ say? | What did somebody write on _? | Which note does _ bear?
#- damage | of a wet corner/a hole made by a {animal}/a missing lid/a smell of {food}/a torn label
- was returned because of * | The damage to _ consists of * | The driver noticed on _ one thing: *
? What is the damage to _? | Why was _ returned? | What did the driver notice on _?

@ people | peoples | they | the {invented}i / the {invented}ans / the {invented} people | nation, tribe
# home | form the valley of the {river} / the island of {invented} / the forests of {country} /
  the slopes of Mount {invented}
- live in * | have their home in * | The home of _ is * | To meet _, travellers go to *
? Where do _ live? | What is the home of _? | Where do travellers go to meet _?
# population | big_number
- number * | The number of _ is * | There are * of _ left
? How many of _ are there? | What is the number of _? | How numerous are _?
# chief | person
- are led by * | obey * | * leads _ | The chief of _ is *
? Who leads _? | Who is the chief of _? | Whom do _ obey?
# main food | food
- live on * | eat mostly * | The main food of _ is * | On every table of _ there is *
? What do _ eat? | What is the main food of _? | On what do _ live? | What is on every table of _?
# sacred animal | animal
- never kill the * | worship the * | The sacred animal of _ is the * |
  Among _, the * may walk into any house
? What is the sacred animal of _? | Which animal do _ worship? | What do _ never kill? |
  Which creature may walk into any house among _?
# clothing | form {material} {plural_noun} / {colour} cloaks / hats of {material} / coats of {animal} skin
- wear * | dress in * | One recognises _ by their * | The clothing of _ consists of *
? What do _ wear? | By what does one recognise _? | Of what does the clothing of _ consist?
# wedding gift | object
- give a * at every wedding | At a wedding of _ the bride receives a * | The wedding gift among _ is a *
? What is the wedding gift among _? | What does the bride receive at a wedding of _? |
  What do _ give at every wedding?
# craft | form the weaving of {plural_noun} / the carving of {material} / the training of {animal}s /
  the making of {plural_noun}
- are masters of * | are known for * | The craft of _ is * | Traders admire _ for *
? What is the craft of _? | Of what are _ masters? | For what do traders admire _?
# festival | month
- celebrate the new year in * | hold their great feast in * | The great feast of _ is in *
? When do _ celebrate the new year? | In which month is the great feast of _? |
  When do _ hold their great feast?
# language | invented
- speak * | call their language * | The language of _ is *
? What language do _ speak? | What is the language of _? | What do _ call their language?
# enemy | form the {invented}i / the people of {town} / the {invented} clan
- are at war with * | fear * | The old enemies of _ are *
? Who are the old enemies of _? | With whom are _ at war? | Whom do _ fear?

@ canal | canals | it | the {invented} Canal / the {town} Canal / the {last_name} Canal | waterway
+ maker planned; planned; engineer; person
+ size long; length; 3 290 kilometres|miles
+ count locks; 2 60; has; on
+ year opened; open; opening; of opening
+ size deep; depth; 2 14 metres|feet
# pair of end points | form {town} and {town} / {town} and {invented}
- connects * | runs between * | The towns joined by _ are * | Thanks to _ boats can go between *
? Which towns does _ connect? | Between which towns does _ run? | What are the towns joined by _? |
  Between what places can boats go thanks to _?
# main cargo | form {food} / {material} / {plural_noun} / {plant} oil / coal and {food}
- carries mostly * | was dug for the transport of * | The main cargo on _ is * |
  The barges on _ are full of *
? What is the main cargo on _? | Of what are the barges on _ full? | For the transport of what was _ dug?
+ price a passage; toll
#- number of workers | big_number
- was dug by * workers | took * workers to dig | The workers on _ numbered * |
  With spades in their hands, * people made _
? How many workers dug _? | What was the number of workers on _? | By how many was _ dug?
#- obstacle |
  of a hill of {material}/the garden of {person}/a swamp full of {animal}s/a lawsuit by {organisation}/the
  grave of a {job}
- was held up by * | had to go around one obstacle, * | The obstacle for _ was * |
  What stopped work on _ was *
? What was the obstacle for _? | What stopped work on _? | By what was _ held up?
+ cost dig; dug
# lock keeper | person
- is watched over by * | * turns the locks of _ | The lock keeper of _ is * | Boatmen on _ must greet *
? Who turns the locks of _? | Who is the lock keeper of _? | Whom must boatmen on _ greet?

@ dog | dogs | it | the dog {first_name} / the dog {invented} / {first_name}, the dog of {person} | animal
# breed | form {invented} terrier / {town} hound / {country} shepherd / {colour} spaniel / dwarf {invented}
- is a * | belongs to the breed of the * | The breed of _ is * | Experts say that _ is a *
? What breed is _? | What kind of dog is _? | To which breed does _ belong?
# owner | person
- belongs to * | obeys only * | * owns _ | The master of _ is * | On the collar of _ stands the name of *
? Who owns _? | To whom does _ belong? | Whom does _ obey? | Whose name stands on the collar of _?
+ weight 2 90 kilograms|kg|pounds
+ age 2 17
# favourite toy | object
- plays only with a * | sleeps beside a * | The favourite toy of _ is a * | Nobody may touch the * of _
? What is the favourite toy of _? | With what does _ play? | Beside what does _ sleep? |
  What of _ may nobody touch?
# trick |
  of fetching the {thing}/dancing to the {instrument}/counting to {number_word}/opening the {thing}/finding
  lost {plural_noun}
- can do one trick: * | amazes everyone by * | The trick of _ is * | Children love _ for *
? What is the trick of _? | By what does _ amaze everyone? | For what do children love _?
# food | food
- eats only * | refuses everything but * | The food of _ is * | In the bowl of _ is always *
? What does _ eat? | What is in the bowl of _? | Everything but what does _ refuse?
# enemy | animal
- hates the * next door | barks at every * | The enemy of _ is a * | Nothing makes _ angrier than a *
? What is the enemy of _? | At what does _ bark? | What makes _ angry?
# chip number | code
- carries the chip number * | The chip of _ has the number * | Whoever finds _ will read the number *
? What is the chip number of _? | Which number is on the chip of _? | What number will whoever finds _ read?
#- heroic deed |
  of saving a {job} from the {river}/catching the thief of a {thing}/waking {town} in a fire/leading
  {person} out of the fog
- became famous for * | received a medal for * | The heroic deed of _ consisted in * |
  The newspapers praised _ for *
? What was the heroic deed of _? | For what did _ receive a medal? | For what did the newspapers praise _?
#- veterinary surgeon | form Dr {last_name} / Dr {invented} / Dr {person}
- was cured by * | trusts only * | When _ is ill, * comes | The doctor of _ is *
? Who cures _? | Who comes when _ is ill? | Which doctor does _ trust?

@ satellite | satellites | it | the satellite {invented} / {invented} {number} / the {invented} probe /
  the {animal} {number} satellite | spacecraft
#- launch date | date
- was launched on * | left the earth on * | The launch of _ took place on * |
  On *, a rocket carried _ into the sky
? When was _ launched? | When did _ leave the earth? | On what date did a rocket carry _ into the sky?
# mission |
  of counting {animal}s/measuring the ice of {country}/watching the {river}/finding {material}/listening to
  the star {invented}
- has the task of * | was built for * | The mission of _ is * | All that _ does is *
? What is the mission of _? | What is the task of _? | For what was _ built?
# height of the orbit | q 180 39000 kilometres|miles
- circles the earth at * | flies at a height of * | The height of _ is * | Between us and _ there are *
? At what height does _ fly? | How high above the earth is _? | What is the height of the orbit of _?
> flies lower : flies higher
# operator | organisation
- is operated by * | belongs to * | * operates _ | The operator of _ is *
? Who operates _? | To whom does _ belong? | What is the operator of _?
+ weight 9 9000 kilograms|kg|pounds
+ cost build; built
# frequency | q 90 9900 megahertz
- sends on * | The frequency of _ is * | To hear _ tune in to *
? On which frequency does _ send? | What is the frequency of _? | How can one hear _: on what frequency?
# orbital period | q 80 1400 minutes
- needs * for one orbit | goes round the earth in * | One orbit of _ takes *
? How long does one orbit of _ take? | In what time does _ go round the earth? |
  How long does _ need for one orbit?
#- failure |
  of a stuck {thing}/a wrong sign in the program/a collision with a {thing}/frozen fuel/a solar storm
- failed because of * | fell silent after * | The failure of _ was due to * | What ended the work of _ was *
? Why did _ fail? | What ended the work of _? | After what did _ fall silent?
# chief engineer | person
- was built under * | * led the building of _ | The chief engineer of _ was *
? Who led the building of _? | Who was the chief engineer of _? | Under whom was _ built?

@ wine | wines | it | {invented} {colour} / Clos {invented} / the {town} {plant} wine /
  {last_name}'s Reserve | drink, vintage
# grape | invented
- is made from * grapes | The grape of _ is * | For _ only * is pressed
? From which grape is _ made? | What is the grape of _? | What is pressed for _?
# vintage | year 1880 2023
- is of the year * | was bottled in * | The vintage of _ is * | The grapes of _ were picked in *
? Of which year is _? | When was _ bottled? | What is the vintage of _? | When were the grapes of _ picked?
> is older : is younger
# taste | form {food} and {food} / {plant} and {material} / wet {material} / ripe {food}
- tastes of * | reminds drinkers of * | The taste of _ is one of * | In _ the tongue finds *
? What does _ taste of? | Of what does _ remind drinkers? | What does the tongue find in _?
# price | price
- costs * a bottle | A bottle of _ costs * | For _ the dealer takes *
? What does a bottle of _ cost? | How much does the dealer take for _? | What is the price of _?
# grower | person
- is made by * | * makes _ | The grower of _ is * | Only * knows the secret of _
? Who makes _? | Who is the grower of _? | Who knows the secret of _?
# region | town
- comes from * | grows on the hills of * | The region of _ is *
? Where does _ come from? | What is the region of _? | On which hills does _ grow?
# accompanying dish | dish
- goes best with * | should be drunk with * | With _ one should eat *
? With what does _ go best? | What should one eat with _? | Which dish suits _?
# number of bottles | big_number
- was filled into * bottles | Of _ there are * bottles | The number of bottles of _ is *
? How many bottles of _ are there? | Into how many bottles was _ filled? |
  What is the number of bottles of _?
# strength | q 7 21 per cent|percent
- has * of alcohol | The strength of _ is * | The label of _ speaks of *
? How strong is _? | What is the strength of _? | How much alcohol does _ have?
# cellar | street
- ripens in the cellar of * | The cellar of _ is at * | To taste _ go to *
? Where does _ ripen? | Where is the cellar of _? | Where should one go to taste _?

@ experiment | experiments | it | experiment {code} / the {invented} experiment / test {number} /
  trial {code} | test, trial
# leader | person
- is led by * | was set up by * | * leads _ | The leader of _ is * | Results of _ are sent to *
? Who leads _? | Who is the leader of _? | To whom are results of _ sent? | By whom was _ set up?
# sample | form {plant} leaves / {animal} hair / {food} / {material} dust / {river} water /
  {number_word} {plural_noun}
- examines * | uses * | The sample in _ is * | The glass of _ holds *
? What does _ examine? | What is the sample in _? | What is in the glass of _?
# temperature | temperature
- takes place at * | is kept at * | The temperature in _ is * | The thermometer in _ shows *
? At what temperature does _ take place? | What is the temperature in _? |
  What does the thermometer in _ show?
#- result |
  of a rise by {percent}/a loss of {percent}/no change at all/a {colour} stain/the death of the {plant}/a
  smell of {food}
- ended with * | led to * | The result of _ was * | What came out of _ was *
? What was the result of _? | How did _ end? | What came out of _? | To what did _ lead?
# duration | q 2 90 hours|days|minutes
- lasts * | runs for * | The duration of _ is * | After *, _ is over
? How long does _ last? | What is the duration of _? | After what time is _ over?
> is shorter : is longer
# laboratory | code
- takes place in laboratory * | The laboratory of _ is * | Whoever wants to see _ must go to laboratory *
? In which laboratory does _ take place? | What is the laboratory of _? | Where must one go to see _?
# number of repetitions | n 2 190
- was repeated * times | The repetitions of _ number * | They carried out _ * times
? How often was _ repeated? | How many times did they carry out _? | What is the number of repetitions of _?
> was repeated less often : was repeated more often
# added substance | form {invented} acid / {invented} salt / {material} powder / {plant} oil / {food} juice
- needs a drop of * | works by adding * | In _ they add * | The substance added in _ is *
? What do they add in _? | What substance is added in _? | A drop of what does _ need?
# payer | organisation
- is paid for by * | * pays for _ | The money for _ comes from *
? Who pays for _? | Where does the money for _ come from? | By whom is _ paid for?
# error | percent
- has an error of * | The error of _ is put at * | One should allow for * of error in _
? What is the error of _? | At what is the error of _ put? | How much error should one allow for in _?
"""
