# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about hats, bread, rings and drums (the language is described in facts_format.py)."""

TABLE = """
@ hat | hats | it | the {invented} hat / the hat of {person} / the {colour} bonnet of {town} / the
  {last_name} top hat | headgear, garment
#- hatter | person
- was shaped by * | came off the block of * | The felt of _ was steamed by * | The label inside _ says that
  it is by * | The hatter who sold _ was *
? Who made _? | Off whose block did _ come? | Whose name is on the label inside _? | Who steamed the felt of
  _? | Which hatter sold _?
# material | form {animal} felt / straw from {town} / {colour} velvet / {material} / plaited {plant}
- is made of * | consists of * | For _, somebody worked * into shape | What warms the head under _ is * |
  The stuff of _ is *
? What is _ made of? | What was worked into shape for _? | What warms the head under _? | Of what stuff is
  _? | Of what does _ consist?
# decoration | form the feather of a {bird} / a {colour} ribbon / a paper {plant} / a {material} {animal} /
  three {food}s of wax / a medal from {year}
- is decorated with * | carries * on the brim | The eye is drawn to * on _ | Rain nearly ruined * on _ |
  Without *, _ would be quite plain
? What decorates _? | What did rain nearly ruin on _? | To what is the eye drawn on _? | Without what would
  _ be quite plain? | What does _ carry on the brim?
#- famous moment | form the {event} / the coronation of {year} / the funeral of {person} / the opening of
  {building} / the final of {year}
- was thrown into the air at * | became famous at * | The great moment of _ was * | Photographs of * always
  show _ in the crowd | Nobody had noticed _ before *
? When did _ become famous: at what event? | What was the great moment of _? | Photographs of what always
  show _? | Before what had nobody noticed _? | At what was _ thrown into the air?
#- hidden object | form a {thing} / a letter to {person} / {number_word} diamonds / a live {bird} / a map of
  {town} / a slice of {food}
- concealed * | once hid * from the police | Under _, its wearer carried * | The customs man who lifted _
  found * | Who would have looked for * in _?
? What was hidden in _? | What did the customs man find on lifting _? | What did the wearer carry under _? |
  What did _ once hide from the police? | What did _ conceal?
# size | q 48 66 centimetres|cm
- fits a head of * | measures * inside | The head for which _ was made measured * | A tape laid inside _
  shows * | With more than * of head, do not try on _
? What size is _? | What does a tape laid inside _ show? | For a head of what size was _ made? | What head
  does _ fit? | How much head is too much for _: more than what?
> is smaller : is larger
#- finder | person
- was found by * | was fished out of the river by * | After the storm, _ landed at the feet of * | For
  bringing back _, * got a reward | It was * who picked up _
? Who found _? | Who got a reward for bringing back _? | Who picked up _? | At whose feet did _ land after
  the storm? | By whom was _ fished out of the river?
#- reward | price
- was worth a reward of * | brought its finder * | The finder of _ was given * | In the newspaper, * was
  promised for _ | For the return of _, the owner paid *
? What reward was paid for _? | What did the finder of _ get? | How much was promised in the newspaper for
  _? | How much did the owner pay for the return of _? | What reward was _ worth?
# museum room | form room {number} of {building} / the {colour} room of the {town} Museum / a drawer in the
  {last_name} Collection / the entrance of the {invented} Museum
- is shown in * | rests on a stand in * | The way to _ leads to * | Visitors to * may not try on _ | One
  comes face to face with _ in *
? Where is _ shown? | Where does the way to _ lead? | Where does one come face to face with _? | Where does
  _ rest on a stand? | In what place may visitors look at _ but not try it on?
#- enemy | form moths / a {animal} / the rain of {month} / a jealous {job} / a pot of {food} / beetles from
  {town}
- was nearly destroyed by * | suffered most from * | The worst enemy of _ was * | The holes in _ are due to
  * | Restorers cleared up the work of * on _
? What or who nearly destroyed _? | To what or whom are the holes in _ due? | What or who was the worst
  enemy of _? | From what or whom did _ suffer most? | The work of what or whom did restorers clear up on _?

@ bread | breads | it | {town} bread / {last_name}'s loaf / the {invented} loaf / {invented} flatbread / the
  {adjective} {town} roll | loaf, food
# flour | form {food} flour / rye from {town} / ground {plant} seeds / wheat from {invented} Farm / barley
  and {food}
- is baked from * | begins as a heap of * | The flour in _ is * | What gives _ its colour is * | Millers
  supply bakers of _ with *
? What flour is _ baked from? | What gives _ its colour? | With what do millers supply bakers of _? | As a
  heap of what does _ begin? | What goes into _ by way of flour?
# baker | person
- is baked by * | comes out of the oven of * | The hands that knead _ are those of * | The best known baker
  of _ is * | While the town sleeps, * makes _
? Who bakes _? | Who makes _ while the town sleeps? | Out of whose oven does _ come? | Whose hands knead _?
  | Who is the best known baker of _?
# shape | form a {animal} / a {vehicle} / a plait of {number_word} strands / the letter S / a {thing} / a
  sleeping {job}
- is baked in the shape of * | looks like * | A hungry child sees in _ * | The form given to _ is that of *
  | Tradition says that _ must resemble *
? What shape does _ have? | What must _ resemble by tradition? | What does a hungry child see in _? | What
  does _ look like? | Which form is given to _?
# filling | form {food} and {food} / a single {food} / a coin from {country} / {plant} butter / smoked
  {food} / nothing but air
- hides * inside | is filled with * | Cut _ open and you find * | The surprise in the middle of _ is * | A
  bite into _ brings the tongue to *
? What is inside _? | What does one find on cutting _ open? | What is the surprise in the middle of _? | To
  what does a bite into _ bring the tongue? | With what is _ filled?
# baking time | q 9 190 minutes
- bakes for * | stays in the oven for * | The oven needs * for _ | Open the door before * are over and _
  collapses | It takes * of heat to finish _
? How long does _ bake? | When may the oven door be opened for _: after what time? | How much time does the
  oven need for _? | How long does _ stay in the heat? | After how long is _ finished?
> bakes for a shorter time : bakes for a longer time
# day of sale | form {weekday} / the first {weekday} of the month / every {weekday} in {month} / the eve of
  Saint {first_name}
- is sold only on * | appears in the window on * | The day for buying _ is * | A queue forms for _ on * | If
  you want to taste _, wait for *
? When is _ sold? | On what day does a queue form for _? | For which day should you wait if you want to
  taste _? | When does _ appear in the window? | What is the day for buying _?
#- origin | form a siege of {town} / a bet between two {job}s / the wedding of {person} / a famine in
  {country} / a mistake of a {job} / a visit by the king of {country}
- was invented on account of * | goes back to * | The origin of _ lies in * | Historians of food trace _ to
  * | Had it not been for *, nobody would bake _
? To what does _ go back? | In what does the origin of _ lie? | To what do historians of food trace _? | On
  account of what was _ invented? | Without what would nobody bake _?
# keeping time | q 2 60 weeks|days
- stays fresh for * | keeps for * | In a cool place, _ lasts * | Only after * does _ become hard | Sailors
  liked _ because it remained soft for *
? How long does _ stay fresh? | After what time does _ become hard? | For how long does _ remain soft, as
  sailors knew? | How long does _ last in a cool place? | How long does _ keep?
# price | price
- costs * | is sold for * | The price of a piece of _ is * | Put * on the counter to get _ | The baker lets
  _ go for *
? What does _ cost? | How much must one put on the counter to get _? | For how much does the baker let _ go?
  | What is the price of _? | At what price is _ sold?
# topping | of {plant} seeds/coarse salt/melted {food}/sugar from {town}/chopped {food}/{animal} fat
- is sprinkled with * | shines with * | On top of _ goes * | The last thing added to _ before the oven is *
  | Fingers that held _ are covered in *
? With what is _ sprinkled? | What is the last thing added to _ before the oven? | In what are fingers
  covered that held _? | What goes on top of _? | With what does _ shine?

@ accordion | accordions | it | the {invented} accordion / the {last_name} accordion / the {colour}
  squeezebox of {town} / the {organisation} {number} accordion | instrument
#- builder | person
- was built by * | took its first breath in the hands of * | The reeds of _ were tuned by * | On a plate
  beneath the keys of _ stands * | A workshop no larger than a cupboard was enough for * to make _
? Who built _? | Who tuned the reeds of _? | Whose name stands on the plate beneath the keys of _? | In
  whose hands did _ take its first breath? | For whom was a tiny workshop enough to make _?
# number of buttons | n 12 190
- has * buttons | offers the left hand * buttons | The buttons of _ number * | Players of _ have to find
  their way over * buttons | Mother of pearl covers the * buttons of _
? How many buttons does _ have? | Over how many buttons do players of _ have to find their way? | How many
  pieces under the left hand of a player of _ are covered with mother of pearl? | What is the number of
  buttons of _? | How many buttons does _ offer?
> has fewer buttons : has more buttons
# player | person
- is played by * | hangs on the shoulders of * | At dances, one hears _ in the arms of * | The one who
  squeezes _ is * | No wedding in the valley without * and _
? Who plays _? | On whose shoulders does _ hang? | In whose arms does one hear _ at dances? | Who squeezes
  _? | Who comes with _ to every wedding in the valley?
# bellows | form {animal} skin / {colour} cardboard / {material} and silk / old maps of {country} / {town}
  leather
- has bellows of * | breathes through folds of * | The bellows of _ are made from * | Opened wide, _ shows *
  | They patched _ with glue, for its folds are of *
? What are the bellows of _ made from? | What does _ show when opened wide? | Of what are the folds of _? |
  Through what does _ breathe? | Which material was used for the bellows of _?
# favourite tune | form "The {adjective} {job}" / "Seven {animal}s" / the {town} waltz / the {invented}
  polka / "My {animal} and I"
- is at its best in * | is heard mostly in * | The tune most often asked for on _ is * | When people hear _,
  they call for * | Wear on the keys of _ comes from *
? What tune is most often asked for on _? | For what do people call when they hear _? | From what does the
  wear on the keys of _ come? | In what is _ at its best? | Which piece suits _ most?
#- won in | form a card game in {town} / a bet with a {job} / a lottery at the {event} / a race against a
  {animal} / a duel near {town}
- was won in * | changed owners in * | The present family got _ through * | Luck was on their side in *, and
  so _ became theirs | The story of how they came by _ begins with *
? In what was _ won? | Through what did the present family get _? | With what does the story begin of how
  they came by _? | In what were they lucky, so that _ became theirs? | How did _ change owners?
#- loser | person
- once belonged to * | was lost by * | The unlucky former owner of _ was * | To this day, * wants _ back |
  The one who had to give _ away was *
? Who lost _? | Who wants _ back to this day? | Who was the former owner of _? | To whom did _ once belong?
  | Who had to give _ away?
# broken note | form the high C / the low G / every F sharp / the B in the middle / the third button from
  below
- cannot sound * | wheezes on * | The broken note of _ is * | Where the music asks for *, _ is silent |
  Tunes for _ should avoid *
? What is the broken note of _? | What should tunes for _ avoid? | For what would music have to ask to find
  _ silent? | On what does _ wheeze? | What can _ not sound?
+ weight 3 17 kilograms|kg
# case | form a {food} crate / a {material} box marked {code} / the trunk of {person} / a child's coffin / a
  {colour} suitcase
- travels in * | is kept in * | Between dances, _ sleeps in * | Porters complain about *, in which _ is
  carried | Out of * comes _ every evening
? In what does _ travel? | About what, in which _ is carried, do porters complain? | Out of what does _ come
  every evening? | Where does _ sleep between dances? | In what is _ kept?

@ radio set | radio sets | it | the {invented} {number} radio / the {organisation} receiver / the
  {last_name} wireless / the radio of {person} | receiver, set
#- engineer | person
- was designed by * | was soldered together by * | The circuit of _ was drawn by * | A schoolbook calls *
  the father of _ | The first to hear a voice from _ was its builder, *
? Who designed _? | Whom does a schoolbook call the father of _? | Who drew the circuit of _? | Which
  builder was the first to hear a voice from _? | By whom was _ soldered together?
# station | form Radio {invented} / Radio {town} / the voice of {country} / {invented} FM / the {town}
  police band
- receives nothing but * | is always tuned to * | The only station that comes out of _ is * | Turn the knob
  of _ as you like, you will get * | Since the knob broke, _ plays *
? What station does _ receive? | To what is _ always tuned? | What comes out of _ whatever knob one turns? |
  What has _ played since the knob broke? | What is the only programme on _?
#- first broadcast heard | form a match between {town} and {town} / the death of the king of {country} / a
  concert for {instrument} / the weather for {town} / a talk on {subject}
- was switched on in time for * | first brought into the house * | The first broadcast heard on _ was * |
  Neighbours crowded around _ to listen to * | Nobody had heard a wireless before _ gave them *
? What was the first broadcast heard on _? | For what did neighbours crowd around _? | In time for what was
  _ switched on? | What did _ first bring into the house? | What did _ give to people who had never heard a
  wireless?
# case | form {plant} wood / {colour} plastic / {material} / a {food} tin / {animal} leather over cardboard
- has a case of * | is housed in * | The shell of _ is made of * | Knock on _ and you knock on * | The parts
  of _ are hidden behind *
? What is the case of _ made of? | Behind what are the parts of _ hidden? | On what does one knock when
  knocking on _? | In what is _ housed? | What material was used for the shell of _?
# number of valves | n 2 19
- works with * valves | contains * valves | The valves in _ number * | In the dark, * little glows can be
  seen in _ | A repairer of _ must keep * spare valves
? How many valves does _ contain? | How many little glows can be seen in _ in the dark? | How many spare
  valves must a repairer of _ keep? | With how many valves does _ work? | What is the number of valves in _?
> has fewer valves : has more valves
#- secret use | form sending messages to {country} / listening to {language} news / calling the {ship} /
  warning {town} of bombers / hiding {plural_noun}
- was secretly used for * | risked its owner's neck by * | The secret use of _ was * | The police would have
  loved to know that _ served for * | What went on at night with _ was *
? What was the secret use of _? | What went on at night with _? | For what did _ serve unknown to the
  police? | By what did _ put its owner at risk? | For what was _ used in secret?
# aerial | form a wire to {building} / a bed frame / a {material} rod / a fence / a {thing} on the roof /
  the gutter of {street}
- uses * as an aerial | catches its waves with * | The aerial of _ is * | Without being tied to *, _ only
  crackles | What stands in for an aerial on _ is *
? What does _ use as an aerial? | What must _ be tied to, or it only crackles? | What stands in for an
  aerial on _? | With what does _ catch its waves? | What serves _ for an aerial?
#- price in its day | price
- cost * when it was new | was sold for * in its day | The price of _ in the first catalogue was * | A
  family had to save * to own _ | When it first stood in the shops, _ was marked *
? What did _ cost when new? | How much had a family to save to own _? | At what price was _ marked in the
  shops? | What was the price of _ in the first catalogue? | For how much was _ sold in its day?
# repairer | person
- is kept alive by * | is opened by no one but * | When _ falls silent, it is taken to * | Spare parts for _
  lie in the drawers of * | The fingers that can mend _ belong to *
? Who keeps _ alive? | To whom is _ taken when it falls silent? | In whose drawers do spare parts for _ lie?
  | Whose fingers can mend _? | Who is allowed to open _?
# range | distance
- has a range of * | picks up voices from * away | The range of _ is * | Senders beyond * are too far for _
  | On a clear night, _ can hear over *
? What is the range of _? | From how far away does _ pick up voices? | Beyond what distance are senders too
  far for _? | Over what distance can _ hear on a clear night? | How far does _ reach?

@ ring | rings | it | the {invented} ring / the {last_name} ring / the ring of {person} / the {colour} ring
  of {town} | jewel, piece
#- goldsmith | person
- was made by * | came from the fire of * | The gold of _ was hammered by * | Scratched inside _ is the mark
  of * | With the smallest of tools, * shaped _
? Who made _? | Whose mark is scratched inside _? | From whose fire did _ come? | Who hammered the gold of
  _? | Which goldsmith shaped _?
# stone | form a {colour} sapphire / a piece of {material} / a tooth of a {animal} / a ruby from {town} / an
  eye of glass / a drop of {plant} resin
- is set with * | holds * in its claws | The stone in _ is * | What flashes on _ is * | Anyone who kisses _
  kisses *
? What stone is in _? | What flashes on _? | What does _ hold in its claws? | With what is _ set? | What
  does one kiss on kissing _?
#- giver | person
- was a gift from * | was put on her finger by * | The one who paid for _ was * | On one knee, * held out _
  | The bride got _ from *
? Who gave _? | Who held out _ on one knee? | From whom did the bride get _? | Who paid for _? | From whom
  was _ a gift?
#- receiver | person
- was worn by * | never left the hand of * | The finger for which _ was made belonged to * | In every
  portrait, * shows _ | They wanted to bury * with _
? Who wore _? | Whose hand did _ never leave? | Who shows _ in every portrait? | To whom did the finger
  belong for which _ was made? | Whom did they want to bury with _?
# engraving | form "Yours until {noun}" / "{first_name} for ever" / "Not before {year}" / "{noun} binds" /
  "Come back to {town}"
- carries * on the inside | is engraved with * | The words in _ are * | Only the wearer knew that _ says * |
  A magnifying glass shows what is written in _: *
? What is engraved in _? | What does a magnifying glass show in _? | Which words does _ carry on the inside?
  | What did only the wearer know about the writing in _: how does it read? | What is written in _?
#- place of loss | form the {river} / a bowl of {food} / the theatre of {town} / the bath of {building} /
  the deck of the {ship} / a field near {town}
- was lost in * | slipped off in * | The last place that saw _ on a finger was * | Divers, cooks and dogs
  were sent to * to look for _ | They gave up looking for _ in *
? Where was _ lost? | Where did _ slip off? | Where did they give up looking for _? | Where were people sent
  to look for _? | What was the last place that saw _ on a finger?
#- found inside | form a {animal} / a loaf from {town} / the pocket of {person} / a {instrument} / a {food}
  / a nest of a {bird}
- turned up inside * | was cut out of * | The thing that had swallowed or hidden _ was * | Years later,
  somebody opened * and there was _ | Nobody thought of looking for _ in *, yet there it was
? Where did _ turn up? | Out of what was _ cut? | What had swallowed or hidden _? | What did somebody open
  years later to see _? | In what was _ although nobody thought of looking there?
# value | money
- is valued at * | is insured for * | The experts set the value of _ at * | A jeweller offered * for _ | For
  less than *, the family would not sell _
? What is the value of _? | For how much is _ insured? | How much did a jeweller offer for _? | Below what
  sum would the family not sell _? | At what sum did experts value _?
# power ascribed to it | of making {animal}s obey/curing headaches/finding lost {plural_noun}/warning of
  {food} that is bad/keeping off {disease}/bringing rain
- is said to have the power of * | is worn by the superstitious for the sake of * | The power people ascribe
  to _ is that of * | Old women swear that _ is capable of * | What the credulous expect from _ is help in *
? What power is ascribed to _? | Of what is _ capable, as old women swear? | In what do the credulous expect
  help from _? | For the sake of what do the superstitious wear _? | What power is _ said to have?
# keeper today | form the {town} bank / {person} / the {invented} Museum / the bishop of {town} / the
  {last_name} family
- is kept today by * | lies in the safe of * | The present keeper of _ is * | To see _, ask * | Nowadays,
  nobody but * can open the box with _
? Who keeps _ today? | In whose safe does _ lie? | Whom should one ask in order to see _? | Who can open the
  box with _? | Who is the present keeper of _?

@ sewing machine | sewing machines | it | the {invented} sewing machine / the {organisation} {number} sewing
  machine / the {last_name} stitcher / the machine of {person} | machine
#- inventor | person
- was invented by * | rests on a patent of * | The needle of _ was an idea of * | In a dream, * saw how _
  should work | Crowds of angry tailors threatened * because of _
? Who invented _? | On whose patent does _ rest? | Who saw in a dream how _ should work? | Whom did angry
  tailors threaten because of _? | Whose idea was the needle of _?
# stitches | n 90 4900
- makes * stitches a minute | pricks the cloth * times a minute | The speed of _ is * stitches a minute | In
  a minute, the needle of _ goes down * times | Nobody could sew by hand the * stitches that _ does in a
  minute
? How many stitches a minute does _ make? | How often does the needle of _ go down in a minute? | What is
  the speed of _ in stitches? | How fast does _ sew? | How many times a minute does _ prick the cloth?
> is slower : is faster
# special ability | form sewing {animal} leather / buttonholes for {job}s / writing names in thread /
  mending sails of {ship}s / stitching {material} / sewing in circles
- is prized for * | can do one thing better than others: * | The special talent of _ is * | People bring
  their work to _ when it comes to * | No other machine in the street is capable of *, as _ is
? What is the special talent of _? | For what is _ prized? | For what do people bring their work to _? | Of
  what is _ capable when no other machine is? | What can _ do better than others?
#- famous garment | form the wedding dress of {person} / the flag of {country} / the uniform of {number}
  {job}s / the curtain of {building} / the suit of {person}
- was used to sew * | can claim to have made * | The most famous thing sewn on _ is * | The seams of * were
  run up on _ | Of all that passed under the needle of _, people remember *
? What is the most famous thing sewn on _? | The seams of what were run up on _? | What do people remember
  of all that passed under the needle of _? | What can _ claim to have made? | What was _ used to sew?
# owner | person
- belongs to * | stands in the parlour of * | Nobody may touch _ but * | The dealer who wanted _ was shown
  the door by * | To borrow _, one has to flatter *
? Who owns _? | In whose parlour does _ stand? | Who showed the dealer the door who wanted _? | Whom has one
  to flatter to borrow _? | Who may touch _?
#- purchase | form {number} instalments / the price of two {animal}s / a field near {town} / the savings of
  {number_word} years / a gold {thing}
- was paid for with * | cost the family * | To buy _, they gave * | The dealer handed over _ against * | The
  grandmother never regretted spending * on _
? With what was _ paid for? | What did they give to buy _? | Against what did the dealer hand over _? | What
  did the grandmother never regret spending on _? | What did _ cost the family?
# oil | of {plant} oil/{animal} fat/{food} oil/sewing oil from {town}/a drop of brandy
- runs on * | is oiled with * | The wheels of _ are kept going by * | When _ squeaks, it wants * | In the
  small can beside _ is *
? With what is _ oiled? | What does _ want when it squeaks? | What is in the small can beside _? | What
  keeps the wheels of _ going? | On what does _ run?
# decoration | form gold {plant}s / a {colour} {animal} / the arms of {country} / two {bird}s kissing / the
  name {first_name} in pearls
- is decorated with * | shines with * on its arm | The painter at the factory gave _ * | The decoration of _
  consists of * | Years of dusting have rubbed away * on _
? With what is _ decorated? | What have years of dusting rubbed away on _? | What did the painter at the
  factory give _? | Of what does the decoration of _ consist? | What shines on the arm of _?
#- injury | form the thumb of {person} / a finger of {person} / the sleeve of {person} / the tail of a
  {animal} / the beard of a {job}
- once stitched through * | caught * under its needle | The accident with _ cost blood, for it went through
  * | Screams were heard when _ sewed up * | What should never have come near _ was *
? What did _ once stitch through? | What did _ catch under its needle? | Screams were heard when _ sewed up
  what? | What should never have come near _? | What did the needle of _ go through in the accident?
# serial number | code
- has the number * | is stamped * | The serial number of _ is * | On the foot plate of _ one reads * |
  Collectors can tell the age of _ from its number, *
? What is the serial number of _? | What does one read on the foot plate of _? | From which number can
  collectors tell the age of _? | Which number does _ have? | What is stamped on _?
+ weight 4 28 kilograms|kg|pounds

@ kite | kites | it | the kite {first_name} / the {invented} kite / the {colour} {animal} kite of {town} /
  the {adjective} kite of {person} | toy, thing
#- builder | person
- was built by * | was glued by * | The sticks of _ were tied by * | On the kitchen table of *, _ took shape
  | The hands that made _ belong to *
? Who built _? | Who tied the sticks of _? | To whom do the hands belong that made _? | On whose kitchen
  table did _ take shape? | By whom was _ glued?
# shape | form a {animal} / a {vehicle} / a {food} / the face of {person} / a {number_word}-legged {animal}
  / a box with wings
- has the shape of * | looks from below like * | In the sky, people take _ for * | The builder gave _ the
  form of * | Dogs bark at _ because it resembles *
? What does _ look like? | For what do people take _ in the sky? | What form did the builder give _? | What
  does _ resemble, so that dogs bark at it? | What shape does _ have?
# material of the skin | of newspapers from {town}/{town} silk/an old {object}/{plant} paper/{colour}
  cloth/a parachute
- is covered with * | flies on * | The skin of _ is made of * | What catches the wind on _ is * | Over the
  frame of _ they stretched *
? With what is _ covered? | What catches the wind on _? | What did they stretch over the frame of _? | What
  is the skin of _ made of? | On what does _ fly?
# length of the tail | q 2 39 metres|yards
- drags a tail of * | has * of ribbon behind it | The tail of _ is * long | Behind _ flutter * of tail |
  Whoever unrolls the tail of _ needs * of floor
? How long is the tail of _? | How much floor is needed to unroll the tail of _? | How much ribbon is behind
  _? | What does the tail of _ measure? | What length flutters behind _?
> has a shorter tail : has a longer tail
#- record height | q 90 4900 metres|feet
- rose to * | holds a record of * | The greatest height of _ was * | The cord of _ was let out until it
  stood * up | Judges with instruments saw _ at *
? How high did _ rise? | What record does _ hold? | At what height did judges see _? | To what height was
  the cord of _ let out? | What was the greatest height of _?
> rose less high : rose higher
#- contest | form the {event} / the {town} Kite Day / the {invented} Wind Cup / the beach games of {town}
- won * | came first at * | The victory of _ was at * | The cup that belongs to _ is from * | Of all the
  kites at *, the judges liked _ best
? What did _ win? | At which contest did _ come first? | From where is the cup that belongs to _? | Where
  did the judges like _ best? | Where was the victory of _?
#- where it got stuck | form the tower of {building} / a {plant} tree in {town} / the mast of the {ship} / a
  chimney of {organisation} / the telephone wires at {town}
- got stuck on * | was caught by * | The flight of _ ended on * | A ladder was put up against * to free _ |
  For a week, _ hung from *
? Where did _ get stuck? | From what did _ hang for a week? | Against what was a ladder put up to free _? |
  On what did the flight of _ end? | What caught _?
# purpose | form measuring the wind at {town} / frightening {bird}s from the {food} / sending letters to the
  {ship} / photographing {town} / pulling a {vehicle}
- is flown for * | serves for * | The real purpose of _ is * | Not for fun but for * do they fly _ | What
  looks like play with _ is in truth a way of *
? What is the purpose of _? | For what do they fly _? | What is done in truth with _ under the appearance of
  play? | For what does _ serve? | Why is _ flown?
# best wind | form a breeze from {country} / a north wind of {number_word} knots / the {month} storms / the
  evening wind off the {river} / a steady west wind
- needs * | flies only in * | The right wind for _ is * | Without *, _ stays in its box | The owner of _
  waits on the hill for *
? What wind does _ need? | For what does the owner of _ wait on the hill? | Without what does _ stay in its
  box? | In which wind does _ fly? | What is the right wind for _?
# flyer | person
- is flown by * | obeys the cord in the hand of * | At the lower end of the cord of _ stands * | The one who
  runs over the fields with _ is * | Only * can get _ off the ground
? Who flies _? | Who stands at the lower end of the cord of _? | Who runs over the fields with _? | Who can
  get _ off the ground? | In whose hand is the cord of _?

@ motorcycle | motorcycles | it | the {invented} {number} motorcycle / the {adjective} {animal} motorcycle /
  the {organisation} motorcycle / the motorcycle of {person} | bike, machine
#- designer | person
- was designed by * | sprang from the sketches of * | The shape of _ was decided by * | At the fair, *
  pulled the cloth off _ | The name to remember in connection with the drawing of _ is *
? Who designed _? | From whose sketches did _ spring? | Who pulled the cloth off _ at the fair? | Who
  decided the shape of _? | Whose name should be remembered for drawing _?
# engine capacity | q 48 1900 cubic centimetres
- has an engine of * | draws its strength from * | The engine of _ has a capacity of * | In the papers of _,
  the box for capacity says * | Racing rules placed _ among machines of *
? How large is the engine of _? | What capacity is given in the papers of _? | Among machines of what size
  did racing rules place _? | From what capacity does _ draw its strength? | What is the capacity of the
  engine of _?
> has a smaller engine : has a larger engine
#- race won | form the {town} Hill Climb / the Tour of {country} / the {invented} Grand Prix / the {event} /
  the ice race at {town}
- won * | crossed the line first in * | The greatest triumph of _ was in * | The laurel wreath around _ was
  earned in * | After *, every boy wanted _
? Which race did _ win? | In which contest was the laurel wreath of _ earned? | What was the greatest
  triumph of _? | After what did every boy want _? | In what race did _ cross the line first?
#- rider | person
- was ridden to victory by * | carried * to the finish | In the saddle of _ on the great day sat * | The cup
  won with _ stands in the house of * | Spectators cheered * on _
? Who rode _ to victory? | Who sat in the saddle of _ on the great day? | In whose house does the cup stand
  that was won with _? | Whom did spectators cheer on _? | Whom did _ carry to the finish?
#- obstacle | form a flock of {animal}s near {town} / a cart of {food} / a puddle of {plant} oil / a {job}
  on a {vehicle} / the wall of {building}
- crashed into * | was wrecked by * | The last ride of _ ended at * | What the rider of _ saw too late was *
  | The wreck of _ was picked up beside *
? Into what did _ crash? | What did the rider of _ see too late? | Beside what was the wreck of _ picked up?
  | At what did the last ride of _ end? | What wrecked _?
# sidecar passenger | form a {animal} with goggles / the mother of {person} / a {job} with a {instrument} /
  {person} / a sack of {food}
- carries * in the sidecar | never travels without * beside it | The seat next to the rider of _ is reserved
  for * | Photographs of _ show * in the sidecar | The usual companion on _ is *
? Who or what rides in the sidecar of _? | For whom or what is the seat next to the rider of _ reserved? |
  Whom or what do photographs show in the sidecar of _? | Who or what is the usual companion on _? | Whom or
  what does _ carry beside the rider?
# fuel consumption | form {number_word} drops a mile / one litre for {distance} / a gallon for {distance} /
  a bottle of brandy for {distance}
- uses * | drinks * | The thirst of _ comes to * | Testers measured the fuel consumption of _ as * | For
  every trip with _, the rider reckons on *
? How much fuel does _ use? | What is the fuel consumption of _? | On what does the rider reckon for a trip
  with _? | To what does the thirst of _ come? | What does _ drink?
# garage | form a shed in {street} / the cellar of {building} / the kitchen of {person} / a barn near {town}
  / the {town} fire station
- stands in * | spends winters in * | The garage of _ is * | The smell of petrol in * betrays _ | When it
  rains, _ is pushed into *
? Where does _ stand? | Into where is _ pushed when it rains? | Where does the smell of petrol betray _? |
  What serves as a garage for _? | Where does _ spend winters?
# tank colour | colour
- has a * tank | shows * between the knees of the rider | The tank of _ is painted * | Three coats of * went
  onto the tank of _ | Look for a * tank if you want to find _
? What colour is the tank of _? | Which colour does _ show between the knees of the rider? | How is the tank
  of _ painted? | For a tank of what colour should one look to find _? | Three coats of which colour went
  onto _?
# number plate | code
- carries the plate * | is registered under * | The plate of _ reads * | The policeman wrote down * when _
  shot past | On the road, one can identify _ by its number, *
? What is the number plate of _? | What did the policeman write down when _ shot past? | Under what is _
  registered? | By which number can one identify _ on the road? | What does the plate of _ read?
+ weight 70 390 kilograms|kg

@ drum | drums | it | the {invented} drum / the {town} drum / the great drum of {invented} / the drum of
  {person} | instrument
#- maker | person
- was made by * | was hollowed out by * | The skin of _ was stretched by * | A burnt sign under _ stands for
  * | It was in the yard of * that _ sounded first
? Who made _? | For whom does the burnt sign under _ stand? | In whose yard did _ sound first? | Who
  stretched the skin of _? | By whom was _ hollowed out?
# skin | form {animal} hide / the skin of a {animal} / {material} / the hide of the {animal} that killed
  {person}
- is covered with * | speaks through * | The sticks beat on * when _ is played | What is stretched over _ is
  * | To replace *, the owners of _ would have to go hunting or shopping
? What is stretched over _? | On what do the sticks beat when _ is played? | With what is _ covered? | What
  would the owners of _ have to go out and replace? | Through what does _ speak?
# body | form a hollow {plant} trunk / a {food} barrel / {material} / the boiler of a {vehicle} / a {town}
  kettle
- was once, before the skin came on, * | was shaped out of * | The builder needed * for the body of _ |
  Beneath the skin of _ one finds * | Knock on the side of _ and you knock on *
? What did the builder need for the body of _? | Out of what was _ shaped? | What does one find beneath the
  skin of _? | On what does one knock when knocking on the side of _? | From what was the body of _ made?
# drummer | person
- is beaten by * | answers to the hands of * | The sticks for _ belong to * | The only drummer allowed at _
  is * | When _ is heard in the village, people say: there is *
? Who beats _? | To whom do the sticks for _ belong? | Of whom do people in the village think when _ is
  heard? | Which drummer is allowed at _? | To whose hands does _ answer?
# message | form "fire at {building}" / "the {animal}s are coming" / "a child is born" / "strangers from
  {town}" / "come and eat {food}"
- is beaten to say * | tells the valley one thing: * | The message sent with _ is * | Three slow strokes on
  _ stand for * | Those who understand _ hear *
? What message is sent with _? | What do three slow strokes on _ stand for? | What do those hear who
  understand _? | What is _ beaten to say? | What does _ tell the valley?
# taboo | form women to touch it / strangers to see it / anyone to photograph it / {job}s to beat it /
  {animal}s to hear it
- is sacred, and its law forbids * | is protected by a law that does not allow * | What the elders never
  allow in the case of _ is for * | It would offend the spirits of _ to permit * | Under no condition does
  the keeper of _ allow *
? What does the law of _ forbid? | What do the elders never allow in the case of _? | What would offend the
  spirits of _ to permit? | What does the keeper of _ allow under no condition? | What is not allowed with
  _?
#- museum that returned it | form the {town} Museum / the {invented} Museum in {country} / the {last_name}
  Collection / the king of {country}
- was given back by * | spent a century in the store of * | The people recovered _ from * | A letter of
  apology for _ came from * | In the end, * agreed to return _
? Who gave back _? | From whom did the people recover _? | Who agreed to return _? | From whom came a letter
  of apology for _? | In whose store did _ spend a century?
#- year of the return | year 1950 2024
- came home in * | was returned in * | The people had to wait until * for _ | The feast for the return of _
  was held in * | In *, a plane brought _ back
? When did _ come home? | In what year was the feast for the return of _ held? | Until when had people to
  wait for _? | When did a plane bring _ back? | What was the year of the return of _?
> came home earlier : came home later
# reach | distance
- can be heard over * | sends its voice * | The sound of _ carries * | Villages * away still answer _ |
  Farther than *, _ is only a feeling in the stomach
? How far can _ be heard? | How far away do villages still answer _? | What distance does the sound of _
  carry? | Over what distance does _ send its voice? | Beyond what distance is _ only a feeling in the
  stomach?
+ size wide; width; 19 290 centimetres|inches
"""
