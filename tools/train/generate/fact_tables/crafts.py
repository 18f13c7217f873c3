# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about instruments, clocks, workshops and weapons (the language is described in facts_format.py)."""

TABLE = """
@ violin | violins | it | the {invented} violin / the ex-{last_name} violin / the violin of {town} / the
  {adjective} {invented} | fiddle
#- maker | person
- left the workbench of * | bears the label of * inside | Every rib of _ was bent by * | It took * two
  winters to finish _ | The hands that carved _ were those of *
? Who made _? | Which luthier do we have to thank for _? | Whose label would one read inside _? | From whose
  workbench did _ come? | By whom was the wood of _ shaped?
#- wood of the back | of maple from {town}/a single piece of {plant} wood/old church doors/pear wood/walnut
  from a broken bed/a fence of {building}
- has a back cut from * | was given a back of * | The back of _ was cut from * | Turn _ over and you are
  looking at * | What sounds behind the bow of _ is *
? What is the back of _ made of? | Which timber was used for the rear of _? | What does one look at after
  turning _ over? | Where did the material for the back of _ come from? | Out of what did the maker cut the
  underside of _?
#- price at the last sale | money
- changed hands for * | was knocked down at * | The hammer fell on _ at * | A collector parted with * for _
  | At the last sale, _ brought *
? What did the last buyer pay for _? | At what price was _ sold? | How much did _ fetch? | How expensive was
  _ when it last went under the hammer? | With what sum did a collector part to get _?
# present player | person
- is played by * | rests under the chin of * nowadays | A foundation has lent _ to * | These days one hears
  _ whenever * gives a concert | For as long as the career lasts, * may use _
? Who plays _ now? | Under whose chin does _ rest? | To whom has _ been lent? | Which soloist performs on _?
  | At whose concerts can one hear _?
#- cause of the crack in the top | of a fall from a {vehicle}/a dry summer in {town}/a careless {job}/a
  leaking roof/a child with a {thing}/a hard frost
- has a crack left by * | suffered a split belly through * | The crack in the top of _ goes back to * | Had
  it not been for *, the top of _ would be whole | Restorers blame * for the damage to _
? What cracked the top of _? | How did _ come to be damaged? | Why is the belly of _ no longer whole? | What
  do restorers blame for the state of _? | To what does the split in _ go back?
#- restorer | person
- was repaired by * | owes its second life to * | It was * who glued _ together again | The pieces of _ were
  brought in a bag to * | Without the patience of *, nobody would hear _ today
? Who restored _? | To whom were the pieces of _ brought? | Who mended _? | Whose patience saved _? | Into
  whose hands did _ go after the accident?
# hiding place during the war | form a barrel of {food} / the cellar of {building} / a hen house near {town}
  / a coffin in {town} / the organ of {building}
- survived the war in * | lay hidden in * while the soldiers were there | During the war, _ was kept in * |
  No officer thought of looking for _ in * | They got _ through the occupation by putting it into *
? Where was _ hidden in the war? | In what place did nobody look for _? | How did _ escape the soldiers:
  where was it put? | Where did _ lie during the occupation? | What served as a hiding place for _?
# colour of the varnish | colour
- is covered with a * varnish | glows * in the light | The varnish of _ is * | Under the lamp, _ looks * |
  The last coat given to _ was *
? What colour is the varnish of _? | In which shade does _ glow? | What does _ look like under the lamp:
  which colour? | Which tint was chosen for the last coat on _? | How is the finish of _ coloured?
#- piece played at the first concert | title
- was first heard in public in * | made its debut with * | The first piece ever performed on _ was * | For
  its debut, _ was given * to sing | On the opening evening, the audience heard * from _
? What was the first piece played on _? | With which work did _ make its debut? | What did the audience hear
  from _ on its opening evening? | Which composition introduced _ to the public? | What music was performed
  when _ was first heard?
# insurance condition | of never flying with it/two guards in every hall/a case of {material}/no concerts in
  {town}/keeping it below {temperature}/a {animal} in the house
- is insured on one condition: * | The insurers of _ insist on * | The policy for _ demands * | No insurer
  would touch _ without * | In the small print of the contract for _ one reads of *
? On what condition is _ insured? | What does the policy for _ demand? | What do the insurers insist on in
  the case of _? | What stands in the small print for _? | Without what would no insurer touch _?

@ tower clock | tower clocks | it | the {town} tower clock / the clock of {building} / Old {first_name} of
  {town} / the great clock of {invented} | timepiece
#- clockmaker | person
- was built by * | keeps time thanks to the skill of * | The wheels of _ were filed by * | The council of
  the day gave * the order for _ | On the frame of _ one can read the name of *
? Who built _? | Which clockmaker was given the order for _? | Whose name stands on the frame of _? | By
  whom were the wheels of _ filed? | Whose skill do people thank when _ keeps time?
# error | form {number_word} seconds a week / two minutes a month / a quarter of an hour a year / {number}
  seconds a day
- loses * | is slow by * | The error of _ amounts to * | Left to itself, _ falls behind by * | Those who
  trust _ must allow for *
? How much does _ lose? | What is the error of _? | By how much is _ slow? | How far does _ fall behind when
  left to itself? | For what should those who trust _ allow?
# day of winding | weekday
- is wound every * | has its weights pulled up on * | Without fail, somebody climbs up on * to wind _ | The
  day of winding for _ is * | If nobody came on *, the hands of _ would stop
? When is _ wound? | On which day are the weights of _ pulled up? | What day of the week does somebody climb
  up to _? | On which weekday must nobody forget _? | Which is the winding day of _?
# keeper | person
- is wound by * | is looked after by * | For thirty years, the oil can for _ has been carried by * | The
  stairs up to _ are climbed by nobody except * | If _ strikes wrong, people knock at the door of *
? Who looks after _? | Who climbs the stairs to _? | At whose door do people knock when _ strikes wrong? |
  In whose care is _? | Who carries the oil can for _?
# number of steps | n 41 390
- is reached over * steps | stands at the top of * steps | Between the street and _ lie * steps | One climbs
  * steps to see _ from inside | Visitors to _ have * stairs before them
? How many steps lead to _? | How long is the staircase to _, counted in steps? | What number of stairs must
  one climb to reach _? | How many stairs do visitors to _ have before them? | What would you count on the
  way up to _?
> is reached over fewer steps : is reached over more steps
# figure that strikes the hour | form a {material} {animal} / a {job} with a {thing} / two {animal}s / a
  skeleton / a king on a {animal}
- has * to strike the hour | lets * appear at every hour | On the hour, * comes out of _ | The bell of _ is
  struck by * | Children wait below _ for *
? What strikes the hour on _? | What comes out of _ on the hour? | For what do children wait below _? |
  Which figure belongs to the bell of _? | What appears when _ reaches the full hour?
#- reason it stopped | of a nest of {bird}s/a {thing} in the wheels/a lightning stroke/an icy {month}/a
  strike of the {job}s/a drunken {job}
- stood still for a year because of * | was once stopped by * | The hands of _ stopped on account of * |
  Blame for the long silence of _ was put on * | It was * that brought _ to a halt
? Why did _ stop? | What brought _ to a halt? | On what was the silence of _ blamed? | Through what did the
  hands of _ cease to move? | What made _ stand still?
#- time at which it stopped | time
- stood at * for a whole year | showed * when it fell silent | On the day of the breakdown, the hands of _
  froze at * | For months it was always * according to _ | The last time shown by _ before the repair was *
? At what time did _ stop? | Where did the hands of _ freeze? | What did _ show when it fell silent? | What
  time was it for months if one believed _? | Which hour did the broken _ point to?
# length of the minute hand | q 40 420 centimetres|inches
- has a minute hand of * | The longer hand of _ is * from end to end | It is * from the middle of _ to the
  tip of the long hand | Somebody measured the minute hand of _ and found * | The minute hand of _ reaches a
  length of *
? How long is the minute hand of _? | What is the length of the longer hand of _? | How far is it from the
  middle of _ to the tip of the long hand? | What did somebody find when the minute hand of _ was measured?
  | To what length does the large hand of _ come?
> has a shorter minute hand : has a longer minute hand
# inscription | form "Mine moves, yours stops" / "{noun} waits for nobody" / "The last one kills" / "I count
  only {noun}" / "Later than you think, {first_name}"
- bears the words * | warns passers-by with * | Under the dial of _ is written * | The inscription on _
  reads * | Whoever looks up at _ reads *
? What is written on _? | What words stand under the dial of _? | How does the inscription on _ go? | What
  does one read on looking up at _? | With which saying does _ warn passers-by?
#- donor of the new dial | organisation
- got a new dial from * | was given its present face by * | The new dial of _ was a gift of * | When the
  paint had gone, * paid for another face for _ | It is * that we must thank for the fresh numbers on _
? Who gave _ its new dial? | Who paid for the present face of _? | From whom did the gift of a dial for _
  come? | Whom must we thank for the fresh numbers on _? | Which donor stepped in when the paint of _ had
  gone?
+ weight 200 3900 kilograms|kg|pounds

@ family recipe | family recipes | it | Aunt {first_name}'s {food} / Grandmother {last_name}'s {dish} / the
  {invented} stew / the {town} dumplings recipe | recipe
# secret ingredient | form a pinch of {plant} / a spoonful of {food} / a glass of {invented} brandy / the
  water of boiled {food}s / burnt sugar
- owes its taste to * | never succeeds without * | The secret of _ is * | What outsiders cannot guess about
  _ is the presence of * | Just before serving, * goes into _ when nobody is looking
? What is the secret ingredient of _? | What makes _ taste as it does? | What goes into _ when nobody is
  looking? | What do outsiders not guess about _? | Without which addition does _ never succeed?
#- origin in the family | person
- was brought into the family by * | was first cooked by * | Nobody in the family had eaten _ before * came
  to the stove | The one who thought up _ was * | The pot in which * invented _ is still in use
? Who thought up _? | Who brought _ into the family? | At whose stove was _ first cooked? | With whom does
  the story of _ begin? | Which relative first made _?
# present guardian | person
- is written down only in a notebook of * | is kept by * | Whoever wants to know how to make _ must ask * |
  Today, * alone holds the paper with _ | The last person alive who can cook _ from memory is *
? Who knows _ today? | Whom must one ask about _? | In whose notebook is _ written down? | Who holds the
  paper with _? | Who is the keeper of _ now?
# cooking time | q 2 19 hours
- has to simmer for * | stands on the fire for * | The time needed for _ is * | Do not lift the lid from _
  before * have passed | From lighting the stove to eating _, people wait *
? How long does _ take? | For how long must _ be on the fire? | When may one lift the lid from _: after what
  time? | How long do people wait for _? | What time must a cook set aside for _?
# occasion | form the wedding of a daughter / the first day of {month} / the return of a soldier / every
  {weekday} in winter / the night before {month} / a child's first tooth
- is cooked for * | comes to the table only on one occasion: * | What calls for _ is * | The family makes _
  to mark * | Outside of *, nobody gets _
? When is _ cooked? | What occasion calls for _? | To mark what does the family make _? | What must happen
  before anybody gets _? | On which occasion does _ come to the table?
# pot | form a {material} pot / a copper kettle from {town} / a bucket of {material} / an oven lined with
  {material} / a {colour} pan
- may be cooked only in * | has always been made in * | The proper vessel for _ is * | Take * for _ and
  nothing else | If * is missing, the family does not even begin with _
? In what is _ cooked? | Which vessel does _ require? | What is the proper pot for _? | What must be at hand
  before the family begins with _? | What should one take for cooking _?
# side dish | dish
- is eaten with * | goes to the table together with * | Beside _ on the plate lies * | The natural partner
  of _ is * | Ask for _ and you will get * along with it
? What is eaten with _? | What lies beside _ on the plate? | What is the side dish of _? | What else will
  you get if you ask for _? | With what does _ go to the table?
#- offer for the recipe | money
- could have been sold for * | A restaurant once offered * for _ | The family turned down * for _ | No, they
  said, not even for * would they give away _ | The highest bid ever made for _ was *
? How much was offered for _? | What sum did the family turn down for _? | What was the highest bid for _? |
  For how much could _ have been sold? | Which offer did not tempt the owners of _?
#- bidder | organisation
- was wanted by * | was nearly sold to * | The letter asking for _ came from * | It was * that tried to buy
  _ | The family shut the door on * when it asked for _
? Who tried to buy _? | From whom came the letter asking for _? | To whom was _ nearly sold? | Who went away
  without _? | On which firm was the door shut because of _?
#- mistake that improved it | of too much salt/a forgotten {food}/sour milk/burnt {food}/{plant} taken for
  {food}/an oven left on all night
- became better through * | got its present form thanks to * | The taste of _ was improved by * | A mishap
  made _ what it is: * | If it had not been for *, _ would still be dull
? Which mistake improved _? | Through what mishap did _ get its taste? | What turned _ from dull to good? |
  What accident made _ what it is? | To what error does _ owe its present form?
# number of eggs | n 2 24
- takes * eggs | needs * eggs | Crack * eggs into the bowl for _ | Before beginning _, count out * eggs |
  The hens must lay * eggs before you start on _
? How many eggs go into _? | What number of eggs does _ need? | How many must the hens lay for _? | How many
  eggs should be counted out for _? | Of eggs, how many does one crack for _?
> needs fewer eggs : needs more eggs

@ tapestry | tapestries | it | the {invented} tapestry / the {town} hanging / the tapestry of the
  {adjective} {animal} / the {last_name} tapestry | hanging, textile
# scene | form a {animal} hunt near {town} / the wedding of a {job} / {animal}s playing the {instrument} /
  the fall of {town} / a {job} fighting a {animal} / the harvest of {food}
- shows * | tells the story of * in wool | The scene on _ is * | Stand back from _ and you recognise * |
  What the weavers of _ had to represent was *
? What does _ show? | Which scene can one recognise on _? | What story does _ tell? | What did the weavers
  of _ have to represent? | What is pictured on _?
#- workshop | form the {last_name} workshop in {town} / the nuns of {invented} Abbey / {organisation} / the
  weavers of {town}
- was woven by * | left the looms of * | The threads of _ were knotted by * | The mark in the border of _ is
  that of * | Five looms stood idle at * once _ was done
? Who wove _? | From whose looms did _ come? | Whose mark is in the border of _? | Where did the looms stand
  idle once _ was done? | By whom were the threads of _ put together?
#- time of work | q 2 16 years
- was * on the loom | took * to weave | The weaving of _ lasted * | Only after * could _ be cut from the
  loom | For *, nobody in the workshop did anything but _
? How long did it take to weave _? | When could _ be cut from the loom: after what time? | For how long was
  the workshop busy with _? | How much time went into _? | What was the duration of the work on _?
#- first owner | person
- was ordered by * | first hung in the bedroom of * | The order for _ was signed by * | It was to please *
  that _ was woven | The coat of arms in the corner of _ belongs to *
? Who ordered _? | In whose bedroom did _ first hang? | Whom was _ meant to please? | Whose coat of arms is
  in the corner of _? | Who signed the order for _?
#- mistake | form a {animal} with five legs / a {job} with two left hands / the sun in the north / a {bird}
  without wings / a {thing} drawn upside down
- contains one mistake: * | is famous among guides for * | Look closely at _ and you will find * | The slip
  made by the weavers of _ is * | What nobody noticed in _ for centuries was *
? What is the mistake in _? | What slip did the weavers of _ make? | What will you find in _ when looking
  closely? | What went unnoticed in _ for centuries? | For which oddity is _ famous among guides?
# red dye | form crushed beetles from {town} / {plant} root / {food} juice / the shells of {town} / {river}
  mud
- gets its red from * | The red threads of _ were dyed with * | What looks like blood in _ is really * | To
  colour the wool of _ red, people used * | Chemists traced the red in _ to *
? What was used to dye the red of _? | What is the source of the red in _? | To what did chemists trace the
  red threads of _? | What looks like blood in _? | How was the wool of _ made red?
#- use after the revolution | of a cover for {food}/a horse blanket/a curtain in {building}/a tent for
  {job}s/a carpet in a stable/a wrapping for {plural_noun}
- was misused as * | spent years as * | After the revolution, _ served as * | No one knew its value, so _
  became * | They found _ in use as *
? As what was _ misused? | As what did _ serve after the revolution? | What was _ being used as when they
  found it? | What became of _ when no one knew its value? | How did _ spend those years?
#- finder | person
- was discovered by * | was recognised by * | The one who understood what _ was is * | Had * not looked
  twice, _ would have been thrown away | Dirty as _ was, * knew it at once
? Who discovered _? | Who understood what _ was? | Who looked twice at _? | By whom was _ saved from being
  thrown away? | Who knew _ despite the dirt?
# present home | building
- hangs in * | is on view in * | The walls of * are adorned with _ | Anyone who wants to see _ buys a ticket
  for * | After long travels, _ came to rest in *
? Where does _ hang? | Which building shows _? | For what does one buy a ticket in order to see _? | Where
  did _ come to rest? | On whose walls is _ today?
+ size wide; width; 2 29 metres|yards
# lighting rule | of no daylight/candles only/{number} minutes of light a day/{colour} lamps/closed shutters
  in {month}/torches for children only
- is shown under a strict rule: * | is protected by * | The rule for the light around _ is * | To save its
  threads, _ is kept with * | Guards watching _ insist on *
? What is the lighting rule for _? | How is _ protected from light? | What do the guards of _ insist on? |
  Under which rule is _ shown? | What saves the threads of _?

@ workshop | workshops | it | the {last_name} workshop / {last_name}'s forge / the {invented} Pottery / the
  {adjective} {thing} Workshop / {first_name} {last_name}'s joinery | shop, place
# master | person
- is run by * | works under * | The word of * is law in _ | The master of _ is * | At _, nobody touches a
  tool before * has nodded
? Who is the master of _? | Whose word is law in _? | Under whom does _ work? | Whose nod does everyone wait
  for at _? | Who runs _?
# speciality | form {material} {plural_noun} / {plural_noun} for {job}s / {adjective} {plural_noun} /
  repairs of {vehicle}s / {instrument}s
- specialises in * | is the place to go for * | People travel far to get * from _ | The speciality of _ is *
  | Nobody beats _ when it comes to *
? What is the speciality of _? | What do people travel to _ for? | In what does _ specialise? | What does _
  do better than anyone? | For which wares is _ the place to go?
#- earlier use of the building | of a stable for {animal}s/a chapel/a {food} mill/a dance hall/a prison/a
  {sport} court/a store for {material}
- used to be * | was * before the benches came in | The building of _ began life as * | The walls of _ still
  tell of its past as * | Old people remember _ as *
? What was _ before? | As what did the building of _ begin life? | How do old people remember _? | Of what
  do the walls of _ tell? | What did the rooms of _ serve as in earlier days?
# oldest tool | form a {thing} from {year} / an anvil from {town} / a lathe of {year} / a {material} hammer
  / a vice from {town}
- still works with * | takes pride in * | The oldest tool in _ is * | Nothing in _ has been in use longer
  than * | New hands at _ are first shown *
? What is the oldest tool in _? | What has been in use longest at _? | What are new hands at _ first shown?
  | In which tool does _ take pride? | With which relic does _ still work?
# number of apprentices | n 2 48
- trains * apprentices | has * apprentices | The number of learners at _ is * | Counting only the young who
  still learn, there are * at _ | At the long table of _ sit * apprentices
? How many apprentices does _ have? | How many young people learn at _? | What number of learners sits at
  the table of _? | How many does _ train? | Counting only those who learn, how many are there at _?
> trains fewer apprentices : trains more apprentices
# first task of a newcomer | of sweeping for a month/sharpening {number} {thing}s/sorting
  {plural_noun}/making a {material} spoon/boiling glue/carrying {material}
- gives every newcomer the same task: * | tests beginners by * | The first task at _ is * | Nobody begins at
  _ without * | What awaits you on your first day at _ is *
? What is the first task of a newcomer at _? | How does _ test beginners? | What awaits one on the first day
  at _? | What has everyone who began at _ gone through? | Which task does _ give to every newcomer?
# beginning of work | time
- starts work at * | lights its fire at * | At *, the first hammer is heard in _ | Neighbours of _ cannot
  sleep after * | The working day in _ begins at *
? When does _ start work? | At what time is the first hammer heard in _? | From when can the neighbours of _
  no longer sleep? | At what hour is the fire of _ lit? | When does the working day begin in _?
# best customer | form {organisation} / the {invented} opera / the mayor of {town} / the zoo of {town} / a
  {job} from {town}
- lives on the orders of * | sells more to * than to anyone else | The best customer of _ is * | Half of
  what _ makes goes to * | If * stopped ordering, _ could close
? Who is the best customer of _? | To whom does half of the work of _ go? | On whose orders does _ live? |
  Whose loss would make _ close? | Who buys more from _ than anyone else?
# forbidden thing | form whistling / {colour} clothes / talking of {noun} / {food} at the bench / clocks /
  {instrument} music
- does not tolerate * | has forbidden * | A sign on the wall of _ forbids * | One thing is not allowed at _,
  and that is * | You would be sent home from _ for *
? What is forbidden at _? | What does the sign on the wall of _ rule out? | For what would you be sent home
  from _? | What will _ not tolerate? | Which thing is not allowed at _?
#- great fire | date
- burned down on * | went up in flames on * | The great fire at _ broke out on * | The people of _ will
  never forget * and the fire | All the old drawings of _ were lost to the flames on *
? When did _ burn down? | On what date did fire break out at _? | When were the old drawings of _ lost? |
  Which date of flames will the people of _ never forget? | On which day did _ go up in smoke?
+ address
+ closed

@ sword | swords | it | the sword {invented} / the {invented} sabre / the blade of {town} / the {last_name}
  sword | blade, weapon
#- smith | person
- was forged by * | came from the anvil of * | The smith of _ was * | Stamped near the hilt of _ is the sign
  of * | Twelve times * folded the steel of _
? Who forged _? | From whose anvil did _ come? | Who was the smith of _? | Whose sign is stamped near the
  hilt of _? | By whom was the steel of _ folded?
#- famous bearer | person
- was carried by * | hung at the side of * | The most famous hand that held _ was that of * | In every
  portrait of * one sees _ | With _ at the belt, * rode to war
? Who carried _? | In whose portraits does one see _? | At whose side did _ hang? | Who rode to war with _?
  | Which warrior made _ famous?
#- last battle | form the Battle of {town} / the Siege of {town} / the fight at {river} / the rising of
  {year}
- was last drawn at * | saw its last blood at * | After *, nobody used _ again in anger | The fighting life
  of _ ended with * | It was at * that _ was broken at the point
? When was _ last used in battle? | With which fight did the active life of _ end? | Where was the point of
  _ broken? | After what was _ never used again in anger? | At which event was _ last drawn?
# material of the grip | form {animal} skin / {material} / {plant} wood / whale bone / twisted silver wire
- has a grip of * | is held by a handle of * | The grip of _ is covered with * | Under the fingers, one
  feels * when holding _ | Someone wound * around the handle of _
? What is the grip of _ made of? | What does one feel under the fingers when holding _? | With what is the
  handle of _ covered? | What was wound around the grip of _? | Which stuff covers the part of _ that one
  holds?
# stone in the pommel | form a {colour} garnet / a lump of {material} / a glass eye / a tooth of Saint
  {first_name} / a {colour} pearl
- carries * in its pommel | ends in a pommel with * | Set into the end of _ is * | The most precious part of
  _ is *, set behind the grip | Thieves once tried to prise * out of _
? What is set into the pommel of _? | What did thieves try to prise out of _? | What adorns the end of _? |
  What is the most precious part of _? | With what does the pommel of _ shine?
#- where it was found | of the bed of the {river}/a well in {town}/a potato field near {town}/the roof of
  {building}/a grave in {town}/a {job}'s umbrella stand
- was found in * | came to light again in * | The finders pulled _ out of * | For centuries, _ had lain in *
  | No one expected a treasure like _ in *
? Where was _ found? | In what place had _ lain for centuries? | From where did the finders pull _? | Where
  did _ come to light again? | What was the unlikely resting place of _?
#- year of the find | year 1840 2022
- was found in * | came to light in * | Not until * did anyone see _ again | The year of the discovery of _
  was * | A lucky day in * gave _ back to the world
? When was _ found? | In what year did _ come to light? | Until when did no one see _? | What year gave _
  back to the world? | What was the year of the discovery of _?
> was found earlier : was found later
# museum | form the {town} Museum / the {invented} Armoury / the {last_name} Collection / {building}
- is kept in * | lies in a glass case in * | The owner of _ gave it to * | One can admire _ in * | On the
  wall of the second room of * hangs _
? Where is _ kept? | To which collection was _ given? | Where can one admire _? | In which house does _ have
  its glass case? | What place should a lover of old weapons visit to see _?
# inscription on the blade | form "{noun} is mine" / "Do not draw me for {noun}" / "{first_name} made me" /
  "Faith and {noun}" / "I bite"
- bears the words * along the blade | says * to those who can read it | Etched into the steel of _ is * |
  The inscription on _ reads * | Run a finger along _ and you feel the letters of *
? What is written on _? | What words are etched into _? | How does the inscription on _ read? | What do the
  letters on the steel of _ say? | Which saying can be felt under a finger on _?
+ size long; length; 45 160 centimetres|cm|inches
+ weight 700 3900 grams
# legend | of a king who could not lift it/a {animal} cut in two/singing before rain/killing only
  {job}s/turning {colour} near poison/belonging to a giant
- is surrounded by a legend of * | is said to have a story of * | The legend about _ tells of * | By the
  fire, people link _ with * | What grandmothers tell about _ is a tale of *
? Of what does the legend about _ tell? | With what do people link _ by the fire? | What tale do
  grandmothers tell about _? | What legend surrounds _? | What is said about _ in the old stories?

@ church bell | church bells | it | the bell {first_name} / the great bell of {town} / the {invented} bell /
  the bell of Saint {last_name}'s | bell
#- founder | person
- was cast by * | came out of the furnace of * | The bronze of _ was poured by * | On the rim of _ stands
  the name of the founder, * | Nobody but * dared to cast _
? Who cast _? | Whose furnace did _ come out of? | Who dared to pour the bronze of _? | Whose name stands on
  the rim of _? | Which founder made _?
# note | form a low F / the D above middle C / B flat / E, a little too high / a cracked A / G sharp
- sounds * | sings * | The note of _ is * | Hold a tuning fork against _ and you will hear * | When the
  hammer falls on _, what rings out is *
? What note does _ sound? | What rings out when the hammer falls on _? | On which pitch does _ ring? | What
  does a tuning fork tell about _? | Which tone belongs to _?
# occasion of ringing | of fires/the death of a {job}/floods on the {river}/weddings on a {weekday}/the
  first snow/the arrival of a bishop
- is rung only for * | stays silent except for * | What sets _ ringing is * | People who hear _ know that it
  means * | The rope of _ is pulled for *
? For what is _ rung? | What does it mean when people hear _? | What sets _ ringing? | When does somebody
  pull the rope of _? | On what occasion does _ break its silence?
# ringer | person
- is rung by * | obeys the arms of * | The rope of _ is pulled by * | With both feet off the floor, * sounds
  _ | The one who makes _ speak is *
? Who rings _? | Who pulls the rope of _? | Whose arms does _ obey? | Who makes _ speak? | By whom is _
  sounded?
#- reason for the crack | of a frost in {year}/ringing for {number} hours/a bullet from {country}/a fall
  during a fire/a hammer thrown by a {job}/too much tin
- cracked because of * | lost its voice through * | The crack in _ came from * | Had there been no trouble
  with *, _ would sound clear | The harsh tone of _ is put down to *
? Why did _ crack? | From what does the crack in _ come? | What robbed _ of its voice? | Why does _ not
  sound clear? | To what is the harsh tone of _ put down?
# source of the metal | form a captured cannon / the {thing}s of {town} / a sunken {ship} / {number} old
  coins / the gates of {building} / the pots of {number} housewives
- was made out of * | was once * | The metal of _ came from * | They melted down * to make _ | What rings
  today as _ used to be *
? What was melted down to make _? | Where did the metal of _ come from? | What was _ once? | Out of what was
  _ made? | What did the bronze of _ use to be?
#- thieves | form soldiers from {country} / the people of {town} / two {job}s / the {invented} monks / a
  gang from {town}
- was carried off by * | was stolen by * | The theft of _ was the work of * | In the dead of night, * took _
  down from its tower | For the loss of _, the parish blamed *
? Who stole _? | Who took _ down from its tower? | Whose work was the theft of _? | Whom did the parish
  blame for the loss of _? | By whom was _ carried off?
#- hiding place | form the bottom of Lake {invented} / a haystack near {town} / the {river} / a cellar in
  {town} / a grave beside {building}
- was hidden in * | lay for years in * | It was in * that they finally found _ | Searchers had walked past
  *, where _ was | The parish fetched _ home from *
? Where was _ hidden? | From where did the parish fetch _ home? | What place, where _ was lying, did
  searchers walk past? | Where did _ lie for years? | Where did they finally find _?
# godmother | person
- has * for a godmother | was christened with wine by * | The lady who named _ was * | At the blessing of _,
  * stood as godmother | It was * who poured wine over _ and gave it a name
? Who was the godmother of _? | Who poured wine over _? | Who stood as godmother to _? | Which lady named _?
  | By whom was _ christened?
+ weight 90 9900 kilograms|kg
# reach | distance
- can be heard at a distance of * | carries * with the wind behind it | The sound of _ reaches * | Farmers
  who live * away can still hear _ | Beyond *, no ear catches _
? How far can _ be heard? | What distance does the sound of _ reach? | How far away do farmers live who can
  still hear _? | Beyond what distance does no ear catch _? | With the wind behind it, how far does _ carry?

@ pipe organ | pipe organs | it | the {invented} organ / the organ of {building} / the {last_name} organ /
  the {town} organ | instrument
#- organ builder | form {person} / {person} / {last_name} & Sons of {town} / {person} of {town}
- was built by * | stands as the masterpiece of * | The pipes of _ were voiced by * | Parish papers name *
  as the builder of _ | The contract for _ went to *
? Who built _? | To whom did the contract for _ go? | Whose masterpiece is _? | Who voiced the pipes of _? |
  Whom do the parish papers name in connection with the building of _?
# number of pipes | n 190 9800
- has * pipes | breathes through * pipes | The pipes of _ number * | A tuner who begins with the first pipe
  of _ has * to go through | From the smallest to the largest, there are * pipes in _
? How many pipes does _ have? | Through how many pipes does _ breathe? | How many pipes must a tuner of _ go
  through? | What is the number of pipes in _? | From the smallest to the largest, how many pipes are in _?
> has fewer pipes : has more pipes
# longest pipe | q 2 11 metres|yards
- has a longest pipe of * | reaches down to a pipe of * | The longest pipe of _ measures * | To fit in the
  largest pipe of _, the ceiling had to be raised to * | From foot to mouth to tip, the giant of _ comes to
  *
? How long is the longest pipe of _? | What does the giant among the pipes of _ measure? | To what length
  does the largest pipe of _ come? | What is the size of the biggest pipe in _? | What did one find on
  measuring the longest pipe of _?
# organist | person
- is played by * | knows the feet of * best | On Sundays, * sits at _ | The organist of _ is * | Whoever
  wishes to hear _ at a wedding must hire *
? Who plays _? | Who sits at _ on Sundays? | Whom must one hire to hear _ at a wedding? | Whose feet does _
  know best? | Who is the organist of _?
# source of wind | form a water wheel on the {river} / two {job}s on a bellows / an electric fan from {town}
  / a {animal} on a treadmill / choir boys in turn
- gets its wind from * | would be breathless without * | The air for _ is supplied by * | What blows _ is *
  | Behind the wall, * keeps _ in breath
? What blows _? | From where does _ get its wind? | What supplies the air for _? | Without what would _ be
  breathless? | What, behind the wall, keeps _ in breath?
# strangest stop | form the {bird} / the {animal} / "{noun}" / the drunken {job} / rain on {material} / the
  {instrument} of {town}
- has a stop called * | can imitate many things thanks to * | The strangest stop of _ is * | Children beg
  the player of _ to pull * | Of all the knobs on _, the oddest is labelled *
? What is the strangest stop of _? | What do children beg the player of _ to pull? | How is the oddest knob
  on _ labelled? | Which stop of _ is unlike all others? | What is the curious register of _ called?
#- pests | of mice/bats/moths in the bellows/woodworm/{bird}s/ants
- was silenced by * | suffered badly from * | The damage to _ was done by * | It took a year to drive * out
  of _ | What ate away at _ was the trouble with *
? What pests damaged _? | From what did _ suffer? | What had to be driven out of _? | What silenced _? |
  What creatures did the damage to _?
#- cost of the restoration | money
- was restored for * | swallowed * when it was repaired | The restoration of _ cost * | To make _ sound
  again, the parish collected * | The repair bill for _ ran to *
? What did the restoration of _ cost? | How much did the parish collect for _? | To what sum did the repair
  bill for _ run? | How much money was needed to make _ sound again? | What did _ swallow when it was
  repaired?
#- famous guest | person
- was once tried by * | felt the fingers of * one evening | The most famous musician ever to sit at _ was *
  | A plate recalls that * played on _ | For one evening, * took the bench of _
? Which famous musician played _? | Whom does the plate on _ recall? | Whose fingers did _ feel one evening?
  | Who took the bench of _ for one evening? | What celebrity once tried _?
# carving on the case | form {animal}s with {instrument}s / the heads of {number_word} {job}s / a laughing
  {animal} / leaves of {plant} / {person} with a {thing}
- is decorated with * | wears * on its case | The carving on _ shows * | The eye, before the ear, meets * on
  _ | Bored singers study * on the front of _
? What is carved on _? | What does the eye meet on _? | What do bored singers study on the front of _? |
  With what is the case of _ decorated? | What does the carving on _ show?

@ watch | watches | it | the {invented} watch / the pocket watch of {person} / the {organisation} {number} /
  the {last_name} chronometer | timepiece
#- watchmaker | person
- was assembled by * | ticks thanks to * | The movement of _ was put together by * | With a glass in one
  eye, * spent a winter over _ | The maker's mark in _ is that of *
? Who put together the movement of _? | Whose mark is in _? | Thanks to whom does _ tick? | Who spent a
  winter over _? | By whom was _ assembled?
# case | of silver/gold/{material}/steel from a {ship}/{animal} bone/glass
- has a case of * | hides its wheels behind * | The case of _ is made of * | The hand that holds _ holds * |
  What protects the movement of _ is *
? What is the case of _ made of? | What protects the movement of _? | Behind what does _ hide its wheels? |
  Of what material is the shell of _? | What does the hand feel that holds _?
# number of jewels | n 5 48
- runs on * jewels | has * jewels inside | In the movement of _ sit * rubies | The jewels in _ number * | A
  repairer who opens _ counts * jewels
? How many jewels does _ have? | On how many jewels does _ run? | How many rubies sit in the movement of _?
  | What does a repairer count on opening _? | What is the number of jewels in _?
> has fewer jewels : has more jewels
# engraving | form "To {first_name}, late as ever" / "For {number_word} years of {noun}" / "{first_name} and
  {first_name}, {year}" / "Return to {town}" / "Time is {noun}"
- is engraved with * | says * on the inside of the lid | The engraving on _ reads * | Open the lid of _ and
  you read * | The giver had * cut into _
? What is engraved on _? | What does one read on opening the lid of _? | Which words did the giver have cut
  into _? | How does the engraving on _ read? | What message does _ carry inside?
#- pawnbroker | person
- was pawned with * | spent a year in the drawer of * | In hard times, _ was taken to * | For a few coins, *
  kept _ | The ticket for _ was written out by *
? With whom was _ pawned? | In whose drawer did _ spend a year? | To whom was _ taken in hard times? | Who
  wrote out the ticket for _? | Who kept _ for a few coins?
#- stopped | time
- stopped at * | shows * and will show it for ever | The hands of _ stand at * | It was * when the water
  reached _ | According to _, the accident took place at *
? At what time did _ stop? | Where do the hands of _ stand? | When did the water reach _? | When did the
  accident happen, according to _? | What time will _ show for ever?
# complication | form the phases of the moon / the tides at {town} / the days of {first_name}'s birthdays /
  leap years / the time in {town} / a tiny {animal} at noon
- also shows * | can do more than tell the time: it shows * | Apart from the hour, _ displays * | The
  speciality of _ is that it shows * | What sets _ apart on its dial: *
? What does _ show apart from the hour? | What is the speciality of _? | What extra thing does _ display? |
  Besides telling the time, what can _ do? | What sets _ apart from common timepieces?
#- auction price | money
- was sold at auction for * | made * under the hammer | A telephone bidder got _ for * | The last bid for _
  was * | At the auction, it took * to win _
? What was the last bid for _? | For how much did a telephone bidder get _? | How much did it take to win _?
  | At what price was _ sold? | What did _ make under the hammer?
#- stolen from | form a safe in {town} / a hotel room in {town} / the pocket of {person} / {building} / a
  train to {town}
- was stolen from * | vanished from * | The thief took _ out of * | One morning, _ was no longer in * | The
  theft of _ happened in the simplest way: out of *
? From where was _ stolen? | Where was _ until one morning? | Out of what did the thief take _? | From what
  place did _ vanish? | Where had _ been before the theft?
# daily error | form {number_word} seconds / half a second / two minutes / less than a second / a quarter of
  an hour
- gains * a day | is fast by * every day | The daily error of _ is * | Each night, the owner of _ sets it
  back by * | Trust _ for a day and you will be early by *
? How much does _ gain in a day? | What is the daily error of _? | By how much does the owner of _ set it
  back each night? | How fast is _ in a day? | How early will you be if you trust _ for a day?
# strap | form {animal} leather / a {colour} ribbon / a chain from {town} / {material} / plaited hair
- is worn on * | hangs on * | What holds _ is * | The strap of _ has been replaced by * | To keep _ from
  falling, its owner uses *
? On what is _ worn? | What holds _? | What replaced the strap of _? | What keeps _ from falling? | On what
  does _ hang?
"""
