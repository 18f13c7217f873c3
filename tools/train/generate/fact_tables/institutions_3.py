# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about institutions and public bodies (the language is described in facts_format.py)."""

TABLE = """
@ tournament | tournaments | it | the {town} {sport} Open / the {invented} Cup / the {last_name} Trophy of
  {year} / the {country} {sport} Masters | contest, competition
#- champion | person
- was won by * | crowned * | The trophy of _ now stands on the piano of * | At the end of _, everybody
  lifted * shoulder-high | No one could beat * at _
? Who won _? | On whose piano is the trophy of _? | Who was lifted shoulder-high at the end of _? | Who
  proved unbeatable at _? | Whom did _ crown?
#- beaten finalist | person
- broke the heart of * in the final | left * with second place | Only in the final of _ was * stopped | The
  silver medal of _ went to * | With a torn muscle, * lost the last match of _
? Who lost the final of _? | To whom did the silver medal of _ go? | Who was stopped only in the final of _?
  | Whose heart did _ break? | Who had to be content with second place at _?
#- score of the final | form five to nothing / 6-4, 7-5 / 3-1 / 21-19 / 84 to 79 / two and a half points to
  one and a half
- ended * | was decided by a score of * | When the last whistle blew at _, the board showed * | The final of
  _ finished * | Newspapers printed the score of _, *, in large type
? What was the score in the final of _? | What did the board show when the last whistle blew at _? | Which
  score of _ was printed in large type? | How did the final of _ finish? | By what result was _ decided?
#- prize | form a {material} cup / a live {animal} / {number} bottles of {food} wine / a {vehicle} / a
  barrel of {food} / a cheese of {weight} / a kiss from {person}
- was played for * | rewarded its winner with * | To the best at _ they gave * | What one could win at _ was
  * | At the closing of _, the mayor handed over *
? What could one win at _? | What did the mayor hand over at the closing of _? | For what was _ played? |
  With what did _ reward its winner? | Which prize was given to the best at _?
#- reason for the delay | of a swarm of bees/a frozen pitch/a lost ball/a power cut/drunken umpires/an
  eclipse/a train drivers' strike/a missing trophy
- began a day late because of * | was held up by * | Spectators waited hours at _ on account of * | Nobody
  was to blame for the late start of _ but * | Had it not been for *, _ would have begun on time
? Why did _ begin late? | What held up _? | What was to blame for the late start of _? | On account of what
  did spectators wait at _? | Without what would _ have begun on time?
#- referee | person
- was refereed by * | had * as its strictest judge | The whistle at _ was blown by * | Three players were
  sent off at _ by * | Anyone who complained at _ was told to see *
? Who refereed _? | Who blew the whistle at _? | By whom were three players sent off at _? | Who was the
  judge in charge of _? | To whom did players at _ have to complain?
#- venue | form the park of {building} / a frozen lake near {town} / the market hall of {town} / the deck of
  the {ship} / the roof of a hotel in {town}
- was held at * | drew the crowds to * | Players at _ met at * | To watch _ people travelled to * | The
  flags of _ were raised at *
? Where was _ held? | Where did people travel to watch _? | In what place did the players at _ meet? | Where
  were the flags of _ raised? | What was the venue of _?
#- surprise of the first round | form a boy of nine / a one-armed {job} / the cook of {building} / a
  grandmother from {town} / a player from {country} / a {job} with borrowed shoes
- was turned upside down by * | saw its favourite beaten by * | The surprise of the first round at _ was * |
  Nobody had expected that * would throw the favourite out of _ | It was * who ruined the bets on _
? Who was the surprise of _? | Who threw the favourite out of _? | Who ruined the bets on _? | By whom was
  the favourite beaten at _? | Who turned _ upside down?
#- number of entrants | n 8 640
- began with * players | attracted * entrants | The list at the door of _ had * names | * people tried their
  luck at _ | Before the first round of _, * hopefuls drew lots
? How many players entered _? | How many names were on the list at the door of _? | How many people tried
  their luck at _? | With how many players did _ begin? | How many hopefuls drew lots before _?
> had fewer entrants : had more entrants
#- cheating | form a {animal} hidden under the table / a heavier ball / a {thing} in a sleeve / signals with
  a {object} / pepper on the gloves / a false referee from {town}
- was spoilt by * | lost a player over * | Somebody was thrown out of _ for * | The cheating at _ was done
  with * | The scandal at _ had to do with *
? How did somebody cheat at _? | For what was a player thrown out of _? | What spoilt _? | With what was the
  scandal at _ connected? | Which trick cost _ a player?

@ railway station | railway stations | it | {town} Junction / {invented} Halt / {town} Central / {invented}
  Road Station | stop
# stationmaster | person
- is looked after by * | has * as stationmaster | No train leaves _ before * lifts an arm | The red cap at _
  is worn by * | Lost children at _ are taken to the office of *
? Who is the stationmaster at _? | Who wears the red cap at _? | Whose raised arm sends trains off from _? |
  To whose office are lost children at _ taken? | Who looks after _?
# number of platforms | n 2 31
- has * platforms | spreads its trains over * platforms | Crossing _ from end to end, one passes * platforms
  | A loudspeaker hangs over each of the * platforms of _ | The timetable of _ needs numbers up to * for its
  platforms
? How many platforms does _ have? | Over how many platforms are the trains at _ spread? | How many does one
  pass when crossing _ from end to end? | What is the highest platform number at _? | What is the number of
  platforms at _?
> has fewer platforms : has more platforms
# first train | time
- sends off its first train at * | wakes up at * with the mail train | At *, the first wheels of the day
  roll at _ | Early risers can leave _ at * | The day's traffic at _ begins at *
? When does the first train leave _? | At what time do the first wheels roll at _? | When can early risers
  leave _? | When does the day's traffic at _ begin? | At what hour does _ wake up?
# food in the buffet | dish
- is known for the * in its buffet | tempts passengers with * | People miss their trains at _ over a plate
  of * | The buffet at _ cooks * like no other | Between two trains, one eats * at _
? What is eaten in the buffet of _? | Over which food do people miss their trains at _? | With what does _
  tempt passengers? | What does the buffet at _ cook like no other? | For which dish is _ known?
#- person who waited | person
- was the place where * waited for twenty years | has a bench named after * | Every evening for twenty
  years, * came to _ to meet a train | A brass plate at _ remembers * | The loneliest figure at _ was *
? Who waited at _ for twenty years? | After whom is a bench at _ named? | Whom does the brass plate at _
  remember? | Who came to _ every evening to meet a train? | Who was the loneliest figure at _?
#- thing left on a train | form a {object} / a live {animal} / a coffin full of {plural_noun} / a
  {instrument} in a hat box / a cheque from {organisation} / the manuscript of {title}
- still keeps * in its lost property office | wonders who left behind * | The strangest thing handed in at _
  was * | Nobody has ever asked at _ for * | In a corner of the office at _ lies *, forgotten by a traveller
? What was the strangest thing handed in at _? | What is forgotten in the office at _? | Which lost property
  has never been asked for at _? | What does _ keep in its lost property office? | What did a traveller at _
  leave behind?
# material of the roof | of glass/slate/copper/straw/corrugated iron/oak shingles/canvas/green tiles
- is roofed with * | shelters its passengers under * | Rain drums on the * of _ | Above the tracks of _
  there is a roof of * | What keeps travellers at _ dry is *
? What is the roof of _ made of? | On what does the rain drum at _? | What keeps travellers at _ dry? |
  Under what does _ shelter its passengers? | With which material is _ roofed?
# wrong clock | q 2 24 minutes
- has a clock that is * fast | lives * ahead of the world | Looking up at the clock of _, one must take off
  * | The hands at _ are in front of the true time by * | Strangers at _ run for their trains because the
  clock is * fast
? How fast is the clock at _? | By how much is the clock of _ ahead? | What must one take off when looking
  up at the clock of _? | How many minutes wrong is the time shown at _? | How far ahead of the world does _
  live?
# next stop | town
- is the last stop before * | sends its trains on to * | After _, the conductor calls out * | Sleepers who
  miss _ wake up in * | The rails lead from _ straight to *
? What is the next stop after _? | Where do sleepers who miss _ wake up? | Which name does the conductor
  call out after _? | Where do the rails lead from _? | Where do trains go on to from _?
#- scene of the film | title
- can be seen in the film * | played a part in * | Film lovers visit _ because of * | The kiss in * was shot
  at _ | The director of * filled _ with smoke for a week
? Which film was shot at _? | Because of what do film lovers visit _? | In which picture can _ be seen? |
  What was being made when _ was filled with smoke? | In what did _ play a part?

@ boarding school | boarding schools | it | {invented} College / {last_name} Hall / Saint {first_name}'s in
  {town} / the {invented} Institute for Young Ladies | school
# headmaster or headmistress | person
- trembles before * | is ruled by * | Parents of pupils at _ receive letters signed by * | At _, the cane
  and the keys are with * | Prizes at _ are handed out by * as head
? Who is the head of _? | Whose signature is under letters to the parents of pupils at _? | Before whom does
  _ tremble? | Who hands out prizes at _? | Who has the cane and the keys at _?
# yearly fee | money
- asks parents for * a year | educates a child for * a year | The fees at _ come to * | Twelve months at _
  cost a family * | Whoever wants a child taught at _ must find * each year
? What are the fees at _? | What do twelve months at _ cost a family? | How much must parents find each year
  for _? | For what sum is a child educated at _? | How expensive is _?
# rising time | time
- gets its pupils out of bed at * | rings the first bell at * | At *, cold water is poured into the basins
  of _ | Nobody at _ may sleep beyond * | The day at _ begins at * with a run
? When do pupils at _ get up? | When does the first bell ring at _? | At what time does the day at _ begin?
  | Beyond what hour may nobody sleep at _? | When is the cold water poured at _?
# compulsory subject | of fencing/Latin
  verse/astronomy/swimming/cookery/dancing/bookkeeping/rhetoric/beekeeping
- lets nobody leave without * | forces * on every pupil | Whatever else one learns at _, one must take * |
  Even the laziest pupils of _ have to pass an examination in * | The one subject no child at _ can drop is
  *
? What must every pupil at _ learn? | Which subject can no child at _ drop? | In what do even the laziest
  pupils of _ have to pass an examination? | What does _ force on every pupil? | Without knowledge of what
  can nobody leave _?
# school ghost | form a headless {job} / a {colour} nun / a drowned pupil called {first_name} / a {animal}
  with burning eyes / a weeping cook / the founder, {person}
- is haunted by * | shares its corridors with * | After midnight, pupils of _ have met * | New boys and
  girls at _ are warned about * | The ghost of _ is said to be *
? What or who haunts _? | About whom or what are newcomers to _ warned? | What have pupils met after
  midnight at _? | With whom or what does _ share its corridors? | Who or what is the ghost of _?
#- famous pupil | person
- taught * to read and write | once expelled * | In the wood of a desk at _ one finds the initials of *,
  later so famous | The best-known name in the registers of _ is * | A bust at the gate shows *, who slept
  badly at _ as a child
? Who is the most famous former pupil of _? | Whose initials are in a desk at _? | Whose bust stands at the
  gate of _? | Which well-known name is in the registers of _? | Who went to _ and later became famous?
# punishment | of copying a dictionary/raking gravel/eating alone/polishing forty shoes/walking round the
  pond/no pudding for a week/peeling turnips
- punishes lateness with * | answers bad behaviour with * | Whoever is late for lessons at _ faces * | What
  pupils of _ fear is * | Sinners at _ are sentenced to *
? How are pupils at _ punished? | What does one who is late for lessons at _ face? | What do pupils of _
  fear? | To what are sinners at _ sentenced? | With what does _ answer bad behaviour?
# rival school | form {invented} College / {town} Grammar / the school of {town} / {last_name} House
- rows against * every spring | cannot bear * | Pupils of _ steal the flag of * whenever they can | To lose
  to * is the worst that can happen to _ | The old enemy of _ is *
? Which school is the rival of _? | Whose flag do pupils of _ steal? | Against which school does _ row every
  spring? | What is the old enemy of _? | To whom does _ hate to lose?
# supper | food
- serves * every evening | is hated by its pupils for its endless * | The supper at _ never changes: * |
  Grown men who went to _ cannot look at * any more | Parents send cakes to _ because the children there get
  nothing but * at night
? What is eaten every evening at _? | What can former pupils of _ not look at any more? | What is the supper
  at _? | Of which food do the pupils of _ get too much? | What do children at _ get at night?
# number of pupils | n 18 940
- has * pupils | puts * children to bed every night | In the dining hall of _, * spoons are raised at once,
  one for each pupil | The photograph of the whole of _ shows * pupils | * boys and girls sleep at _
? How many pupils does _ have? | How many children are put to bed at _? | How many spoons are raised at once
  in the dining hall of _? | What is the number of boys and girls sleeping at _? | How many pupils are on
  the photograph of the whole of _?
> has fewer pupils : has more pupils

@ circus | circuses | it | Circus {invented} / the {last_name} Brothers Circus / the Great {invented} Show /
  Circus {first_name} | show, company
# ringmaster | person
- is led into the ring by * | has * as its ringmaster | The whip and the top hat of _ belong to * | "Ladies
  and gentlemen!" is called out at _ by * | Every number at _ is announced by *
? Who is the ringmaster of _? | To whom do the whip and top hat of _ belong? | Who announces the numbers at
  _? | Who calls "Ladies and gentlemen!" at _? | By whom is _ led into the ring?
# star number | form a {animal} on a {vehicle} / a duel with {thing}s / the flying {last_name}s / a {job} in
  a cannon / {number_word} dancing {animal}s / a fire-eating {job}
- fills its tent with * | is famous for * | The star number at _ is * | Posters for _ promise * | The
  audience at _ holds its breath during *
? What is the star number at _? | What do the posters for _ promise? | For what is _ famous? | During what
  does the audience at _ hold its breath? | With what does _ fill its tent?
# winter quarters | form a barn near {town} / {building} / an old brickworks in {town} / the yard of
  {organisation} / an island in the {river}
- spends the cold months in * | has its winter quarters at * | From November on, letters to _ should be sent
  to * | When the tent is folded up, _ goes to * | New tricks for _ are practised all winter at *
? Where does _ spend the winter? | Where are new tricks for _ practised? | Where does _ go when the tent is
  folded up? | Where should letters to _ be sent from November on? | Which place serves _ as winter
  quarters?
#- acrobat who fell | person
- lost * in a fall | mourns * | The rope broke at _ under * | It was at _ that * fell from the dome | The
  last jump of * was made at _
? Which acrobat fell at _? | Whom does _ mourn? | Under whom did the rope break at _? | Who made a last jump
  at _? | Who fell from the dome of _?
# clown | person
- makes children laugh with * | gives its broken violin to * | The red nose at _ is worn by * | Behind the
  white paint of the clown at _ hides * | Nobody at _ falls over a bucket as well as *
? Who is the clown of _? | Who wears the red nose at _? | Who falls over the bucket at _? | Who hides behind
  the white paint at _? | With whom does _ make children laugh?
# colour of the tent | colour
- travels with a * tent | puts up a * big top | One sees the * canvas of _ from far off | The tent of _ is *
  | For the tent of _, forty rolls of * cloth were sewn together
? What colour is the tent of _? | Rolls of which colour were sewn together for _? | What shade of canvas
  tells one that _ is there? | In what colour is the big top of _? | Which colour has _ chosen for its tent?
# ticket price | price
- lets people in for * | asks * at the entrance | A seat at the ring of _ costs * | With * in your pocket,
  you can see _ | The cashier in the wagon of _ wants *
? What does a seat at _ cost? | How much is wanted by the cashier of _? | What must be in my pocket to see
  _? | For how much does _ let people in? | What is the entrance fee of _?
#- lawsuit | form a bite by a {animal} / a stolen {vehicle} / an unpaid hall in {town} / a trampled field of
  {plant}s / a poster insulting {person}
- was taken to court over * | paid a fine for * | The lawsuit against _ was about * | Lawyers grew rich on
  the quarrel of _ over * | _ lost its last savings in a trial over *
? Over what was _ taken to court? | For what did _ pay a fine? | What was the lawsuit against _ about? | The
  quarrel over what made lawyers rich at the cost of _? | In a trial over what did _ lose its savings?
# number of wagons | n 5 94
- travels in * wagons | needs * wagons to move | On the road, _ is a line of * wagons | The policeman at the
  bridge counted * wagons of _ | Everything _ owns fits into * wagons
? How many wagons does _ have? | How many wagons of _ did the policeman count? | In how many wagons does _
  travel? | Into how many wagons does everything owned by _ fit? | How long is the line of _ on the road, in
  wagons?
> has fewer wagons : has more wagons
# superstition | of no whistling in the tent/never a peacock feather/right foot first/no knitting near the
  ring/never counting the audience/salt in the sawdust/no green costumes
- believes in one rule: * | lives by an old belief, * | Newcomers to _ are told: * | Bad luck is kept away
  from _ by * | The superstition of _ is *
? What is the superstition of _? | What are newcomers to _ told? | By what is bad luck kept away from _? |
  In which rule does _ believe? | By which old belief does _ live?

@ parliament | parliaments | it | the {country} Assembly / the {invented} Diet / the Council of {country} /
  the {invented} Chamber | assembly, house
# speaker | person
- is kept in order by * | has * in the speaker's chair | The little bell in _ is rung by * | Nobody may
  speak in _ until * nods | When members of _ shout, * adjourns the sitting
? Who is the speaker of _? | Who rings the bell in _? | Whose nod is needed before one may speak in _? | Who
  adjourns the sitting when members of _ shout? | By whom is _ kept in order?
# number of seats | n 21 780
- has * seats | is made up of * members | The carpenters of _ built * desks, one for each member | When all
  are present, _ numbers * people | The voters send * people to _
? How many seats does _ have? | How many people do the voters send to _? | How many desks did the carpenters
  of _ build? | Of how many members is _ made up? | How many people are in _ when all are present?
> has fewer seats : has more seats
# strongest party | form the {noun} Party / the {colour} League / the {job}s' Union / the Friends of
  {invented} / the {plant} Party
- is dominated by * | can pass nothing without * | Most of the desks in _ belong to * | The strongest group
  in _ is * | After the last vote, * had the upper hand in _
? Which party is strongest in _? | Who dominates _? | To which group do most desks in _ belong? | Who got
  the upper hand in _ after the last vote? | Without which party can _ pass nothing?
#- longest speech | q 4 39 hours
- once listened to a speech of * | was held up for * by one speaker | The longest speech in _ went on for *
  | One member spoke in _ for * without sitting down | * had passed before the most talkative member of _
  fell silent
? How long was the longest speech in _? | For how long did one member speak in _ without sitting down? |
  After what time did the most talkative member of _ fall silent? | How much time did one speaker take up in
  _? | For how long was _ held up by a single speaker?
> heard the shorter longest speech : heard the longer longest speech
#- subject of the longest speech | form the price of {food} / {animal} hunting / the width of {vehicle}s /
  the bridge at {town} / the spelling of {language} / a tax on {plural_noun}
- heard its longest speech on * | was sent to sleep by a speech about * | The endless speech in _ was about
  * | What the most talkative member of _ had on his mind was * | Nobody in _ has wished to hear of * since
  that endless speech
? What was the longest speech in _ about? | Of what has nobody in _ wished to hear since the endless speech?
  | On which subject did one member of _ speak without end? | What did the most talkative member of _ have
  on his mind? | A speech about what sent _ to sleep?
# meeting place | form {building} / a former riding school in {town} / the old mint of {town} / a ship on
  the {river} / the ballroom of a palace in {town}
- meets in * | holds its debates in * | The debates of _ can be heard in * | Members of _ leave their
  umbrellas at the door of * | For want of a palace, _ was put into *
? Where does _ meet? | Where can the debates of _ be heard? | At the door of what place do members of _
  leave their umbrellas? | Where was _ put for want of a palace? | Which building or place houses _?
#- ruler who closed it | form King {first_name} the {noun} / General {last_name} / Queen {first_name} of
  {country} / Marshal {invented}
- was once closed by * | was sent home by * | Soldiers locked the doors of _ on the orders of * | It was *
  who had the members of _ chased into the street | For nine years _ could not meet because * would not
  allow it
? Who closed _? | On whose orders did soldiers lock the doors of _? | Who had the members of _ chased into
  the street? | Who did not allow _ to meet? | Which ruler sent _ home?
# way of voting | of dropping pebbles into urns/standing up/raising a hat/walking through two doors/showing
  coloured cards/shouting/throwing beans
- votes by * | reaches its decisions by * | Members of _ say yes or no by * | A law is passed in _ by * |
  The custom at votes in _ is *
? How do members of _ vote? | By what is a law passed in _? | In which way do the members of _ say yes or
  no? | What is the custom at votes in _? | How does _ reach its decisions?
#- oddest law | form a tax on {animal}s / a ban on {plural_noun} / a holiday for {job}s / the duty to plant
  a {plant} / a prison term for eating {food} / a licence for {instrument}s
- once passed * | made itself ridiculous with * | The oddest law voted by _ was * | Foreign newspapers
  laughed at _ on account of * | One night, by a single vote, _ approved *
? What was the oddest law passed by _? | On account of what did foreign newspapers laugh at _? | What did _
  approve by a single vote? | With which law did _ make itself ridiculous? | What strange thing was voted by
  _?
# pay of a member | money
- pays its members * | costs * per member and year | For a year in _, one is paid * | Each member of _ draws
  * from the treasury | A seat in _ is worth * a year
? What is a member of _ paid? | How much does each member of _ draw from the treasury? | What is a seat in _
  worth a year? | What does a year in _ bring a member? | How much does _ cost per member?

@ inn | inns | it | the {animal} and {object} / the {colour} {animal} / the {adjective} {animal} / the
  {last_name} Arms | tavern, house
# innkeeper | person
- is kept by * | pours its beer by the hand of * | Behind the taps of _ stands * | Guests at _ pay * before
  they sleep | The candles in _ are put out by *
? Who keeps _? | Who stands behind the taps of _? | Whom do guests at _ pay? | Who puts out the candles in
  _? | By whose hand is the beer at _ poured?
#- murder victim | person
- has a stain on its floor from the death of * | was the scene of the murder of * | Room three of _ is where
  * was stabbed | The last meal of * was eaten at _ | Nobody wants to sleep where * was killed, though _ is
  otherwise full
? Who was murdered at _? | Whose death left a stain on the floor of _? | Who was stabbed in room three of _?
  | Who ate a last meal at _? | Which victim makes one room of _ unpopular?
# drink | form {plant} beer / {food} brandy / hot {food} wine / {colour} cider / {town} ale / {plant} gin
- serves * | is proud of its * | Coachmen drive through the night for the * of _ | In the jugs of _ there is
  * | What goes to the head at _ is the *
? What does one drink at _? | For what do coachmen drive to _ through the night? | What is in the jugs of _?
  | Of which drink is _ proud? | What goes to the head at _?
# price of a bed | price
- lets its beds for * | asks * for a bed with breakfast | To sleep at _ costs * | For *, one can lie down at
  _ | Travellers leave * on the pillow at _ for the night
? What does a bed at _ cost? | How much do travellers leave on the pillow at _? | For how much can one lie
  down at _? | What is the price of a night at _? | What sum does _ ask for a bed with breakfast?
# hidden door | form behind the {thing} rack / under the {material} stairs / in the fireplace / behind a
  portrait of {person} / at the bottom of the well / inside a wardrobe
- has a secret door * | lets smugglers vanish * | Whoever has to get out of _ unseen must look * | The
  secret door of _ is * | Soldiers searched _ but never looked *
? Where is the secret door of _? | Where did soldiers searching _ never look? | Where do smugglers vanish at
  _? | Where must one look to get out of _ unseen? | In which spot is the way out of _ hidden?
#- royal guest | form King {first_name} of {country} / Queen {first_name} of {country} / Prince {first_name}
  of {invented} / Emperor {first_name}
- once gave a bed to * | boasts of a night with * under its roof | The best bed of _ still shows the dent
  left by * | When a wheel broke, * had to spend the night at _ | The crown over the door of _ recalls the
  stay of *
? Which ruler slept at _? | Whose dent is in the best bed of _? | Who had to spend the night at _ when a
  wheel broke? | Whose stay does the crown over the door of _ recall? | Of which royal guest does _ boast?
# game played there | of dominoes/skittles/darts/draughts/quoits/shove ha'penny/bar billiards/cribbage
- is the home of * in the valley | rings with the noise of * every evening | At the long table of _, people
  play * | Farmers have lost cows at _ over * | No one beats the regulars of _ at *
? What is played at _? | At what are the regulars of _ unbeatable? | Over which game have farmers lost cows
  at _? | Which noise rings through _ in the evening: that of what game? | What game belongs to the long
  table of _?
# unpaid guest | person
- lets * live in the attic for nothing | has housed * for years without a penny | The attic of _ is home to
  *, who never pays | In return for songs, * may live at _ | The only guest never to receive a bill at _ is
  *
? Who lives at _ without paying? | Who may stay at _ in return for songs? | To whom is the attic of _ home?
  | Who never receives a bill at _? | Whom has _ housed without a penny?
# stew | dish
- keeps a pot of * on the fire | feeds its guests on * | For longer than anyone remembers, * has simmered at
  _ | Whatever you order at _, you get * | The only hot meal at _ is *
? What is cooked at _? | What has long simmered at _? | What does one get at _ whatever one orders? | What
  is in the pot on the fire of _? | What is the only hot meal at _?
#- year of the fire | year 1600 1950
- burned down in * and was rebuilt | lost its roof to the flames in * | The great fire at _ was in * | In *,
  a spark from the chimney cost _ its roof | On the new beam of _ one reads the year of the blaze, *
? When did _ burn down? | In what year did a spark cost _ its roof? | Which year is written on the new beam
  of _? | When was the great fire at _? | In which year did the flames take the roof of _?
> burned down earlier : burned down later

@ observatory | observatories | it | the {invented} Observatory / {town} Observatory / the {last_name} Tower
  | station
# astronomer | person
- has * at its eyepiece | is the nightly home of * | At _, the stars are counted by * | Through the great
  glass of _ looks * | The chair under the dome of _ is warmed by *
? Who watches the sky at _? | Who looks through the great glass of _? | Who counts the stars at _? | Who
  sits in the chair under the dome of _? | Which astronomer is at the eyepiece of _?
#- comet found | form Comet {invented} / the {last_name} comet / Comet {last_name}-{last_name} / the
  {animal} comet
- discovered * | was the first to see * | The first report of * came from _ | Had the sky been cloudy over
  _, nobody would have found * | In the history of *, the first name is that of _
? Which comet was found at _? | What did _ see before anyone else? | Of what did the first report come from
  _? | What would nobody have found if the sky over _ had been cloudy? | In the history of which comet is _
  the first name?
# hill | form {invented} Hill / Mount {invented} / a roof in {town} / the ruins of {building} / a ridge
  above {town}
- stands on * | has its dome on * | To reach _, one climbs * | Night after night, lamps are put out around *
  so that _ can see | The dome of _ shines on *
? Where does _ stand? | What must one climb to reach _? | Around what are lamps put out for the sake of _? |
  Where does the dome of _ shine? | On which height or roof is _?
# width of the mirror | q 12 290 inches|centimetres
- has a mirror * across | gathers light with * of glass | The great mirror of _ measures * | To clean the
  mirror of _, one wipes from rim to rim over * | Polishers needed three years for the * of mirror at _
? How wide is the mirror of _? | What does the mirror of _ measure? | From rim to rim, how far does one wipe
  when cleaning the mirror at _? | How large is the glass with which _ gathers light? | What is the width of
  the mirror at _?
> has the smaller mirror : has the larger mirror
#- lens maker | person
- got its glass from * | sees through the work of * | The lens of _ was ground by * | Three winters of *'s
  life went into the glass for _ | Without the patience of *, who did the grinding, _ would be blind
? Who ground the lens of _? | From whom did _ get its glass? | Whose work does _ see through? | Three
  winters of whose life went into the glass for _? | Without whose patience would _ be blind?
# trouble | of the lights of the town/bats in the dome/fog from the river/smoke from a factory/rust on the
  gears/shaking caused by trains/curious cows
- suffers from * | is half blinded or hindered by * | What spoils the work at _ is * | Complaints from _ to
  the ministry are about * | Were it not for *, the nights at _ would be perfect
? From what does _ suffer? | What spoils the work at _? | About what does _ complain to the ministry? |
  Without what would the nights at _ be perfect? | What hinders _?
#- error in its star map | form a fly taken for a {noun} / a {animal} drawn twice / a star named after
  {person} twice / a planet called {invented} that does not exist / north and south exchanged
- printed a map with * | is teased about * | The famous map from _ contains * | Proofreaders at _ overlooked
  * | The mistake in the star map of _ was *
? What was wrong in the map from _? | What did proofreaders at _ overlook? | About what is _ teased? | Which
  mistake does the famous map from _ contain? | What error did _ print?
# night for the public | weekday
- lets the public in on * | opens its dome to everyone on * | Schoolchildren visit _ on * | If you want to
  look at Saturn through the glass of _, come on * | On *, strangers stand in line at the stairs of _
? On which evening may the public visit _? | When do schoolchildren visit _? | On what day should one come
  to _ to look at Saturn? | When do strangers stand in line at _? | On which day of the week is the dome of
  _ open to everyone?
# patron | organisation
- is paid for by * | lives on a gift of * | New instruments for _ are bought by * | On the door of _ there
  is a plate thanking * | Each clear night at _ costs * a little more money
? Who pays for _? | Whom does the plate on the door of _ thank? | Who buys the instruments for _? | On whose
  gift does _ live? | To whom is each clear night at _ a cost?
# stairs to the dome | n 24 612
- has * steps up to its dome | makes visitors climb * stairs | One is out of breath at _ after * steps |
  Between the door and the telescope of _ there are * steps | To bring up a cup of tea at _ means * stairs
? How many steps lead to the dome of _? | How many stairs must visitors of _ climb? | How many steps are
  there between the door and the telescope of _? | After how many steps is one out of breath at _? | Over
  how many stairs does a cup of tea travel at _?
> has fewer stairs : has more stairs

@ fire brigade | fire brigades | it | the {town} Fire Brigade / the {invented} Fire Company / the {town}
  Fire Watch | company, crew
# fire chief | person
- is commanded by * | follows the white helmet of * | At a blaze, the men and women of _ look to * | Only *
  may order _ into a burning house | The silver whistle of _ is blown by *
? Who commands _? | Whose white helmet does _ follow? | Who may order _ into a burning house? | Who blows
  the silver whistle of _? | To whom do the members of _ look at a blaze?
#- worst fire | form the burning of {building} / a blaze at {organisation} / the fire on the {ship} / the
  {material} yard fire in {town} / the night the {town} market burned
- fought its hardest battle at * | lost two ladders in * | What old members of _ still dream of is * | The
  worst fire in the history of _ was * | Medals were given to _ for *
? What was the worst fire for _? | Where or when did _ fight its hardest battle? | Of what do old members of
  _ still dream? | For what did _ receive medals? | In which disaster did _ lose two ladders?
# alarm signal | form the bell of {building} / a {instrument} blown from a roof / three cannon shots / a
  rattle / a steam whistle / a red {thing} on a pole
- is called out by * | runs when it notices * | In an emergency, _ is summoned by * | All members of _ drop
  their forks at * | The alarm of _ is *
? How is _ called out? | At what do all members of _ drop their forks? | What is the alarm signal of _? |
  What summons _ in an emergency? | What makes _ run?
# time until it arrives | q 2 29 minutes
- reaches any house within * | needs * to be on the spot | After the alarm, _ takes * to arrive | One has to
  hold out * until _ comes | It takes * from the first cry to the first water from _
? How long does _ take to arrive? | Within what time does _ reach any house? | How long must one hold out
  until _ comes? | How many minutes go by before _ is on the spot? | How fast is _ after an alarm?
> arrives sooner : arrives later
# name of the engine | form {first_name} / the {colour} {animal} / Old {last_name} / Big {first_name}
- drives an engine called * | calls its engine * | The engine of _ goes by the name of * | In the garage of
  _, everyone polishes * on Sundays | Children wave at _ and shout "*!" at the engine
? What is the engine of _ called? | What is polished in the garage of _ on Sundays? | By what name does the
  engine of _ go? | What do children shout at the engine of _? | Which name did _ give to its engine?
#- oddest rescue | form a {animal} from a chimney / a bride from a balcony in {town} / a {job} stuck in a
  {vehicle} / a {bird} from a church tower / forty {animal}s from a flooded barn
- once saved * | needed its longest ladder for * | The oddest rescue ever made by _ was that of * | People
  still laugh about how _ went out for * | It took _ five hours to free *
? What or whom did _ save in its oddest rescue? | About whose rescue by _ do people still laugh? | Who or
  what did _ need five hours to free? | For what or whom did _ need its longest ladder? | What was the
  strangest thing or person ever rescued by _?
# water source | form the river {river} / a pond behind {building} / the baths of {town} / a tank on the
  roof / the harbour of {town}
- takes its water from * | fills its hoses at * | When there is a blaze, _ pumps from * | If * froze over, _
  would be helpless | The first hose of _ is always laid to *
? From where does _ take its water? | Where is the first hose of _ laid? | Where does _ fill its hoses? |
  What must not freeze over if _ is to help? | What does _ pump from?
# number of members | n 6 210
- has * members | can call on * volunteers | * people keep boots ready beside the bed for _ | Helmets for _
  were ordered for * people | At the yearly dinner of _, * chairs are filled by its members
? How many members does _ have? | On how many volunteers can _ call? | For how many people were helmets
  ordered by _? | How many people keep boots ready for _? | How many members fill the chairs at the yearly
  dinner of _?
> has fewer members : has more members
#- arsonist in its ranks | person
- found a fire-raiser in its own ranks: * | was shamed by * | It was * of _ who had been laying the fires |
  The member of _ arrested with matches was * | To be praised for putting them out, * lit fires as a member
  of _
? Who in _ laid the fires? | Which member of _ was arrested with matches? | By whom was _ shamed? | Who was
  the fire-raiser in the ranks of _? | Who in _ wanted praise for putting out his or her own fires?
# yearly party | of a ball/a duck race/a barbecue/a tug of war/a brass concert/a sausage supper/a raft race
- raises money with * | pays for its hoses with * | Every summer, _ invites everyone to * | The new pump of
  _ was paid for by * | The town looks forward to _ and its yearly *
? How does _ raise money? | To what does _ invite everyone in summer? | What paid for the new pump of _? |
  To which yearly event of _ does the town look forward? | By means of what does _ pay for its hoses?

@ ballet company | ballet companies | it | the {town} Ballet / the {invented} Dance Company / the
  {last_name} Dance Theatre | troupe, company
# leading dancer | person
- dances around * | gives all its great parts to * | On posters of _, the name in the largest letters is * |
  At the end of a show by _, flowers rain down on * | Critics go to _ to see the leaps of *
? Who is the leading dancer of _? | On whom do flowers rain at the end of a show by _? | Whose name is
  largest on the posters of _? | Whose leaps do critics want to see at _? | To whom does _ give all its
  great parts?
# choreographer | person
- dances what * thinks up | has all its steps from * | Every movement of _ was first sketched by * | Behind
  the dances of _ is the imagination of * | In a notebook, * draws the evenings of _ step by step
? Who thinks up the dances of _? | From whom does _ have its steps? | Whose imagination is behind the dances
  of _? | Who draws the evenings of _ in a notebook? | Who is the choreographer of _?
#- famous piece | title
- became famous with * | danced * a thousand times | The piece that made the name of _ was * | Nobody who
  has seen * danced by _ forgets it | Crowds lined up in the rain for * by _
? Which piece made _ famous? | What did _ dance a thousand times? | For which work did crowds line up at _?
  | What is never forgotten by those who saw _ dance it? | With what did _ make its name?
#- accident on stage | form a falling {thing} / a collapsing swan of {material} / a runaway {animal} / smoke
  from a {vehicle} / a loose board / a trapdoor left open by a {job}
- had to break off a show because of * | lost two dancers through * | The curtain came down early on _ after
  * | What frightened the audience of _ was * | An evening of _ came to a sudden end through *
? What accident happened to _ on stage? | Why did _ break off a show? | What frightened the audience of _? |
  After what did the curtain come down early on _? | What brought an evening of _ to a sudden end?
# shoemaker | organisation
- gets its shoes from * | orders its slippers at * | Three hundred pairs a year are delivered to _ by * |
  The soles of _ bear the stamp of * | Were * to close, _ would have to dance barefoot
? Who makes the shoes of _? | Whose stamp is on the soles of _? | Where does _ order its slippers? | Who
  delivers three hundred pairs a year to _? | Whose closing would leave _ barefoot?
# hour of training | time
- begins its training at * | is at the bar by * | Every dancer of _ must be warmed up at * | The pianist of
  _ strikes the first chord of the day at * | Before *, the mirrors of _ show an empty room
? When does the training of _ begin? | At what time must every dancer of _ be warmed up? | When does the
  pianist of _ strike the first chord of the day? | Until when do the mirrors of _ show an empty room? | At
  what hour is _ at the bar?
# forbidden food | food
- forbids its dancers * | has banned * from its canteen | No dancer of _ may touch * | To be caught with *
  means a fine at _ | By an old rule of _, * is only for those who have retired
? What may the dancers of _ not eat? | What is banned from the canteen of _? | With what must nobody be
  caught at _? | Which food is only for the retired at _? | What do the rules of _ forbid at table?
# home stage | form the {invented} Theatre / the hall of {building} / a former tram depot in {town} / the
  opera of {town} / a barge on the {river}
- is at home in * | gives most of its shows in * | The scenery of _ is stored in * | One buys tickets for _
  at the door of * | When not travelling, _ dances in *
? Where is _ at home? | Where does _ dance when not travelling? | Where is the scenery of _ stored? | At the
  door of which place can one buy tickets for _? | Which house or stage does _ mostly use?
#- dancer who ran away | person
- lost * during a tour | was left by * at an airport | On a tour abroad, * slipped away from _ and asked for
  protection | The police were told by _ that * was missing | When the bus of _ drove off, * was not in it
? Who slipped away from _ on tour? | Who was not in the bus of _ when it drove off? | Whom did _ report
  missing? | By whom was _ left at an airport? | Which member of _ asked for protection abroad?
# number of dancers | n 6 124
- has * dancers | fills the stage with * bodies | In the last scene, all * dancers of _ are on stage | The
  dressing rooms of _ have hooks for * dancers | * people are paid to dance for _
? How many dancers does _ have? | How many people are paid to dance for _? | How many dancers are on stage
  in the last scene of _? | For how many dancers are there hooks in the dressing rooms of _? | What is the
  number of dancers in _?
> has fewer dancers : has more dancers
"""
