# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about space missions, journeys, votes and other undertakings (the language is in facts_format.py)."""

TABLE = """
@ space mission | space missions | it | the {invented} {number} mission / the {invented} flight / the
  {country} moon shot / the {invented} orbit mission / mission {code} | flight
#- commander | person
- was commanded by * | had * in the left-hand seat | The commander of _ was * | On board _, * had the last
  word | The voice that people heard from orbit in _ was that of *
? Who commanded _? | Who had the last word on board _? | Whose voice did people hear from orbit in _? |
  Under whose command was _? | Who sat in the left-hand seat in _?
#- launch site | form {invented} Spaceport / the desert of {country} / a platform off {country} / Cape
  {invented} / the {last_name} Launch Centre
- lifted off from * | The rocket of _ left the ground at * | The countdown for _ was heard at * | Crowds
  travelled to * to see _ go up | The journey of _ into space began at *
? From where did _ lift off? | Where did the rocket of _ leave the ground? | Where was the countdown for _
  heard? | To what place did crowds travel to see _ go up? | At what site did the way of _ into space begin?
#- launch date | date
- lifted off on * | was launched on * | The engines of _ were lit on * | * was the day on which _ left the
  Earth | After many delays, _ rose on *
? When was _ launched? | On what date did _ lift off? | When were the engines of _ lit? | On which day did _
  leave the Earth? | When did _ rise after many delays?
#- animal passenger | animal
- carried a * | had a * on board besides the crew | The smallest traveller in _ was a * | A * floated
  through the cabin in _ | In a padded box, a * took part in _
? Which animal did _ carry? | What animal floated through the cabin in _? | What creature took part in _ in
  a padded box? | Which animal was on board _? | What was the smallest traveller in _?
#- experiment | of growing {plant}/melting {material}/watching how {animal}s sleep/baking {food}/playing the
  {instrument} without weight/measuring the light of a star
- was meant above all for one experiment, * | The main experiment of _ was * | The crew of _ spent most
  hours * | In the laboratory of _, work consisted of * | Scientists had asked the crew of _ for help in *
? What was the main experiment of _? | On what did the crew of _ spend most hours? | What was done in the
  laboratory of _? | For what experiment was _ meant above all? | In what had scientists asked the crew of _
  for help?
#- breakdown | of a leaking valve/a frozen {thing}/a wrong sign in the program/a clogged filter/{material}
  dust in the fan/a hole from a pebble
- almost failed because of * | The breakdown in _ was due to * | What endangered the crew of _ was * | For
  hours, ground control struggled with *, the trouble in _ | The alarm in _ was set off by *
? What endangered the crew of _? | To what was the breakdown in _ due? | Why did _ almost fail? | What set
  off the alarm in _? | With what did ground control struggle in _?
#- number of orbits | n 2 900
- circled the Earth * times | The crew of _ saw * sunrises, one in each orbit | * orbits had been flown when
  _ ended | In _, the craft went round * times | The logbook of _ records * circuits
? How many orbits did _ make? | How many times did _ circle the Earth? | How many circuits does the logbook
  of _ record? | How often did the craft go round in _? | How many sunrises did the crew of _ see, one in
  each orbit?
> made fewer orbits : made more orbits
#- landing place | form the steppe near {town} / the sea off {country} / a field of {plant} near {town} /
  Lake {invented} / the {invented} Desert
- came down in or near * | The capsule of _ was picked up at * | The parachutes of _ opened above * | The
  end of _ was at * | Instead of the planned spot, _ landed at *
? Where did _ come down? | Where was the capsule of _ picked up? | Above what did the parachutes of _ open?
  | At what place was the end of _? | Where did _ land?
#- object left in space | object
- left a * in orbit | A * from _ is still circling the Earth | By accident, a * drifted away in _ | The crew
  of _ lost a * out of the hatch | Astronomers still track the *, lost in _
? What did _ leave in orbit? | What from _ is still circling the Earth? | What drifted away in _? | What did
  the crew of _ lose out of the hatch? | Which object, lost in _, do astronomers still track?
#- head of ground control | person
- was directed from the ground by * | * headed ground control in _ | The order to launch _ came from * | On
  Earth, * watched over _ | The person who spoke to the crew of _ day and night was *
? Who headed ground control in _? | Who watched over _ on Earth? | From whom came the order to launch _? |
  By whom was _ directed from the ground? | Who spoke to the crew of _ day and night?
#- cost | money
- cost * | The budget of _ was * | * was paid for _ | Parliament had granted * for _ | Critics say that the
  *, spent on _, could have built schools
? How much did _ cost? | What was the budget of _? | What had parliament granted for _? | How much was paid
  for _? | Which sum, spent on _, could have built schools according to critics?

@ referendum | referendums | it | the {noun} referendum / the {town} referendum of {year} / the vote on
  {plural_noun} in {town} / the {invented} plebiscite | plebiscite, vote
#- question | form the right to keep {animal}s / the sale of {building} / a road to {town} / a ban on
  {plural_noun} / the use of {language} in schools / a tax on {food}
- was about * | let people decide about * | The question in _ was * | Voters in _ had to say yes or no to *
  | On the paper of _ there stood one thing only: *
? What was _ about? | To what had voters to say yes or no in _? | What was the question in _? | About what
  did people decide in _? | What stood on the paper of _?
#- turnout | percent
- brought * of voters to the polls | had a turnout of * | The turnout in _ was * | Of those entitled to it,
  * voted in _ | The interest in _ was measured in the share of voters, *
? What was the turnout in _? | What share of voters did _ bring to the polls? | Of those entitled, what
  share voted in _? | How large a part of the voters took part in _? | How high was participation in _?
#- initiator | person
- was called for by * | goes back to a petition of * | * collected the signatures for _ | Without the
  clipboard of *, nothing would have come of _ | The idea of asking the people in _ came from *
? Who collected the signatures for _? | By whom was _ called for? | Whose petition led to _? | From whom
  came the idea of asking the people in _? | Without whose clipboard would nothing have come of _?
#- loudest opponent | person
- was fought hardest by * | * spoke against it on every square before _ | The loudest opponent in _ was * |
  The campaign for a no in _ was led by * | Those who wanted a no in _ gathered around *
? Who led the campaign for a no in _? | Who was the loudest opponent in _? | By whom was _ fought hardest? |
  Who spoke against it on every square before _? | Around whom did those who wanted a no in _ gather?
#- day | date
- was held on * | People voted on * in _ | The boxes of _ were set up on * | The date fixed for _ was * | On
  *, everybody went to the polls for _
? When was _ held? | On which date did people vote in _? | What date was fixed for _? | When did everybody
  go to the polls for _? | On what day were the boxes of _ set up?
#- majority | n 2 9000
- was decided by * votes | The majority in _ was * votes | * votes made the difference in _ | The two sides
  in _ lay * votes apart | Had * people changed their minds, _ would have ended in a tie
? By how many votes was _ decided? | How large was the majority in _, in votes? | How many votes made the
  difference in _? | How many votes lay between the two sides in _? | What was the margin of _, in votes?
> was decided by fewer votes : was decided by more votes
#- irregularity | of a ballot box found in the {river}/votes cast by dead {job}s/ballots printed on
  {material}/a {animal} that ate a list/a clerk asleep until {time}
- had to be checked because of * | The scandal of _ was * | Lawyers still quarrel over *, reported from _ |
  The irregularity found in _ was * | What cast doubt upon _ was *
? What irregularity was found in _? | What cast doubt upon _? | Over what do lawyers still quarrel in
  connection with _? | Why had _ to be checked? | What was the scandal of _?
#- symbol for yes | form a {colour} {animal} / a {object} / a {plant} / a {colour} circle / two
  {plural_noun}
- used * for a yes | Those in favour in _ put their cross beside * | The sign for a yes in _ was * | For
  people who could not read, * meant yes in _ | Supporters of the proposal in _ wore *
? What was the sign for a yes in _? | What meant yes in _ to people who could not read? | Beside what did
  those in favour put their cross in _? | What did supporters of the proposal in _ wear?
#- district with the clearest result | town
- found its clearest result in * | Nowhere were people so much of one mind in _ as in * | The most one-sided
  count of _ came from * | In _, all but a handful in * voted the same way | The district that stood out in
  _ was *
? Where were people most of one mind in _? | From where came the most one-sided count of _? | Which district
  stood out in _? | Where did all but a handful vote the same way in _? | What place had the clearest result
  in _?
#- consequence | form the resignation of {person} / the founding of {organisation} / {number} new
  {plural_noun} / a holiday in {month} / a wall around {town}
- led to * | The consequence of _ was * | As a result of _, there came * | Within a year, _ brought about *
  | Nobody who voted in _ had foreseen *, which followed
? What was the consequence of _? | To what did _ lead? | What came as a result of _? | What did _ bring
  about within a year? | What followed from _ that nobody had foreseen?

@ train journey | train journeys | it | the {town} Express of {date} / the run of the {invented} Flyer / the
  night train to {town} / the {invented} Special to {town} | trip, run
#- engine driver | person
- had * on the footplate | * drove the engine on _ | The driver on _ was * | On _, the hand on the lever was
  that of * | The whistle on _ was blown by *
? Who drove the engine on _? | Whose hand was on the lever on _? | Who was the driver on _? | By whom was
  the whistle blown on _? | Who stood on the footplate on _?
#- departure | time
- set off at * | The wheels began to turn on _ at * | At *, the flag was raised for _ | Passengers of _ had
  to be on the platform by *, when it left | The clock showed * when _ began
? When did _ set off? | At what time was the flag raised for _? | What did the clock show when _ began? | By
  when had passengers of _ to be on the platform? | At what time did the wheels begin to turn on _?
#- delay | q 5 240 minutes
- was late by * | arrived with a delay of * | The passengers of _ lost * | Those who waited for _ stood
  there * too long | By the end, _ was * behind the timetable
? How late was _? | How much time did the passengers of _ lose? | With what delay did _ arrive? | How far
  behind the timetable was _ by the end? | How much too long did people wait for _?
> was less delayed : was more delayed
#- cause of the delay | of {animal}s on the line/a stolen {thing}/a wedding in {town}/a burning {vehicle}/a
  passenger who had lost a {object}/frozen points near {town}
- was held up by * | The delay on _ was caused by * | The conductor of _ explained the wait by * | What
  stopped the wheels on _ was * | If _ was not on time, the blame lay with *
? What held up _? | What stopped the wheels on _? | By what did the conductor of _ explain the wait? | What
  caused the delay on _? | Why was _ not on time?
#- famous passenger | form the {job} {person} / Countess {first_name} of {town} / the singer {person} /
  President {last_name}
- carried * in the first carriage | A famous name on the list of _ was that of * | Reporters waited for _
  because of * | In the best compartment of _ sat * | Autographs were given on _ by *
? Which famous person travelled on _? | Who sat in the best compartment of _? | Because of whom did
  reporters wait for _? | Who gave autographs on _? | What well-known name is on the list of _?
#- meal in the dining car | dish
- offered * in the dining car | The menu of _ had * | Hungry passengers on _ ate * | What the cook of _
  served was * | In the dining car of _, it smelt of *
? What was served in the dining car of _? | What did hungry passengers on _ eat? | What did the menu of _
  have? | Of what did it smell in the dining car of _? | What did the cook of _ prepare?
#- lost property | object
- ended with a * left in the luggage rack | After _, a * was handed in at the lost property office |
  Somebody forgot a * on _ | The cleaners of _ came upon a * under a seat | Nobody has ever claimed the *,
  left behind on _
? What did somebody forget on _? | What was handed in at the lost property office after _? | What did the
  cleaners of _ come upon? | What, left behind on _, has nobody ever claimed? | Which object was found in
  the carriages after _?
#- number of carriages | n 3 30
- consisted of * carriages | The engine on _ pulled * carriages | Behind the engine of _ came * carriages |
  Anyone who watched _ go by could count * carriages | * carriages had been coupled together for _
? How many carriages did _ have? | How many carriages did the engine on _ pull? | How many carriages could
  one count as _ went by? | Of how many carriages did _ consist? | How many carriages had been coupled
  together for _?
> had fewer carriages : had more carriages
#- unplanned stop | town
- stopped unexpectedly in * | made an unplanned halt at * | In *, where it should have passed through, _
  came to a stand | Nobody expected to get out in *, but _ stopped there | The brakes were pulled on _ just
  before *
? Where did _ stop unexpectedly? | Where did _ come to a stand although it should have passed through? |
  Before which place were the brakes pulled on _? | What was the unplanned halt of _? | In what town could
  one get out of _ against all expectation?
#- ticket inspector | person
- was checked by * | * looked at the tickets on _ | The ticket inspector on _ was * | On _, people without a
  ticket had to deal with * | The pincers that punched the tickets on _ belonged to *
? Who looked at the tickets on _? | With whom had people without a ticket to deal on _? | To whom did the
  ticket pincers on _ belong? | Who was the inspector on _? | By whom were the passengers of _ checked?
#- fare | price
- cost * in second class | A second-class seat on _ was sold for * | For *, one could travel on _ in second
  class | The fare for _ was * | At the counter, * was asked for _
? What was the fare for _? | How much was a second-class seat on _? | For how much could one travel on _? |
  What did they ask at the counter for _? | What did _ cost?

@ sea crossing | sea crossings | it | the crossing of the {ship} / the {year} voyage of the {ship} / the
  maiden voyage of the {ship} / the {ship}'s run to {country} | voyage, passage
#- port of departure | town
- began in * | set out from * | The anchor was raised for _ in * | Handkerchiefs waved at _ from the quay of
  * | The last sight of land on _ was *
? Where did _ begin? | From which port did _ set out? | Where was the anchor raised for _? | From whose quay
  did handkerchiefs wave at _: that of which town? | What was the last sight of land on _?
#- destination | country
- ended in * | was headed for * | The goal of _ was * | The passengers of _ had visas for * | On the tickets
  for _ stood *
? What was the goal of _? | For which country was _ headed? | For where did the passengers of _ have visas?
  | What destination stood on the tickets for _? | Where did _ end?
#- days at sea | n 3 120
- lasted * days | After * days, those on _ saw land | The passengers of _ spent * days at sea | It was *
  days before _ was over | The logbook of _ has * entries, one for each day
? How many days did _ last? | How many days did the passengers of _ spend at sea? | After how many days did
  those on _ see land? | How many entries, one for each day, does the logbook of _ have? | How long was _,
  in days?
> was shorter : was longer
#- captain | person
- was made under * | * stood on the bridge during _ | The captain on _ was * | On _, dinner was eaten at the
  table of *, who commanded the ship | The logbook of _ is signed by *
? Who was the captain on _? | Who stood on the bridge during _? | Whose signature is in the logbook of _? |
  Under whom was _ made? | Who commanded the ship on _?
#- stowaway | form {person}, aged {number_word} / a {job} from {town} / a boy named {first_name} / a
  {animal} / the heiress {person}
- was made unpaid by * | In the coal bunker on _, sailors discovered * | The stowaway on _ turned out to be
  * | Without a ticket, * took part in _ | Nobody knew until the third day that _ had one more traveller, *
? Who or what was the stowaway on _? | Whom or what did sailors discover in the coal bunker on _? | Who or
  what took part in _ without a ticket? | Who or what was the secret traveller on _?
#- illness on board | disease
- was spoilt by * | The doctor on _ had to deal with * | Half of the crew had * on _ | Because of *, the
  ship from _ was put in quarantine | What spread in the cabins on _ was *
? What illness spread on _? | With what had the doctor on _ to deal? | What did half of the crew have on _?
  | Because of which disease was the ship from _ put in quarantine? | What sickness spoilt _?
#- entertainment | form a {sport} contest / a concert on the {instrument} / a lecture on {subject} / a race
  of {animal}s / a ball in the dress of {job}s
- was enlivened by * | The great evening on _ was that of * | Against boredom, the passengers of _ arranged
  * | The purser of _ offered * | What people wrote home about from _ was *
? What did the passengers of _ arrange against boredom? | By what was _ enlivened? | What did the purser of
  _ offer? | What entertainment did people have on _? | About what did people write home from _?
#- sighting | form a {animal} as large as the ship / the wreck of the {ship} / an island on no map / a
  {colour} light / a {vehicle} floating upside down
- became famous because of one sight, * | The lookout on _ reported * | What was seen from the deck on _ was
  * | People on _ swore that they had seen * | In the middle of the ocean, * appeared to those on _
? What did the lookout on _ report? | What was seen from the deck on _? | What did people on _ swear they
  had seen? | What appeared to those on _ in the middle of the ocean? | Because of what sight did _ become
  famous?
#- birth on board | form a girl named {first_name} / a boy named {first_name} / twins called {first_name}
  and {first_name} / {number_word} {animal}s
- ended with more passengers, thanks to the birth of * | The midwife on _ helped bring into the world * |
  Born on _: * | The newcomers during _ were * | During _, the captain congratulated on the birth of *
? Who or what was born on _? | Whom or what did the midwife on _ help bring into the world? | On whose
  birth, or the birth of what, did the captain congratulate during _? | Who or what was added to the
  travellers during _ by birth?
#- price of the cheapest berth | price
- cost * in the cheapest berth | The cheapest berth on _ was to be had for * | For *, one could lie below
  deck on _ | The poorest on _ had paid * | Nobody got aboard for _ for less than *
? What did the cheapest berth on _ cost? | How much had the poorest on _ paid? | For what sum could one lie
  below deck on _? | What was the least that one paid to get aboard for _? | What was asked for the simplest
  place to sleep on _?
#- disputed cabin | form cabin {number} / the {colour} cabin / the bridal cabin / the cabin under the bridge
  / berth {code}
- saw a fight over * | Two families claimed * on _ | The quarrel on _ was about * | The steward on _ had
  sold * twice | On _, peace returned only when * was locked
? Which cabin was claimed by two families on _? | Over what did people fight on _? | What had the steward on
  _ sold twice? | What had to be locked on _ to restore peace? | What was the quarrel on _ about?

@ duel | duels | it | the duel at {town} / the {last_name} duel / the duel of {last_name} and {last_name} /
  the {invented} affair of honour | encounter
#- challenger | person
- was demanded by * | * threw down the glove for _ | The challenger in _ was * | The letter calling for _
  was written by * | It was *, deeply offended, who insisted on _
? Who was the challenger in _? | Who threw down the glove for _? | Who wrote the letter calling for _? | By
  whom was _ demanded? | Who, deeply offended, insisted on _?
#- insult | form the word "{noun}" / a remark about a {object} / a laugh at the wrong moment / a poem
  comparing {first_name} to a {animal} / a spilt plate of {food}
- was fought over * | The insult behind _ was * | What had to be avenged in _ was * | Had it not been for *,
  _ would never have taken place | * was thought reason enough for _
? Over what was _ fought? | What was the insult behind _? | What had to be avenged in _? | What was thought
  reason enough for _? | Why did _ take place?
#- weapons | form pistols / sabres / {material} swords / {plural_noun} / bows made of {plant} wood /
  {number_word} bowls of {food}
- was fought with * | The weapons in _ were * | The opponents in _ had agreed on * | In the box brought to _
  lay * | The choice of arms for _ fell on *
? With what was _ fought? | What were the weapons in _? | On what weapons had the opponents in _ agreed? |
  What lay in the box brought to _? | On what did the choice of arms for _ fall?
#- place | form a clearing near {town} / the yard of {building} / an island in the {river} / a field of
  {plant} / the cellar of {building} / the roof of {building}
- was fought in or on * | The meeting place for _ was * | At dawn, two carriages drove to * for _ | Those
  who took part in _ had chosen * | Blood was shed in _ at *
? Where was _ fought? | To what place did two carriages drive for _? | What was the meeting place for _? |
  What spot had those in _ chosen? | Where was blood shed in _?
#- time | time
- began at * | was fixed for * | At *, the handkerchief fell for _ | The opponents of _ faced each other at
  * | The watches of the seconds showed * when _ began
? At what time did _ begin? | For what hour was _ fixed? | When did the handkerchief fall for _? | When did
  the opponents of _ face each other? | What did the watches show when _ began?
#- number of paces | n 5 60
- was fought at * paces | The distance in _ was * paces | * paces lay between the two in _ | In _, each
  walked away until * paces separated them | The seconds of _ measured out * paces
? How many paces lay between the two in _? | What was the distance in _, in paces? | At how many paces was _
  fought? | How many paces did the seconds of _ measure out? | How far apart did they stand in _, in paces?
> was fought at fewer paces : was fought at more paces
#- injury | form a shot through the hat / a cut on the left ear / a broken {thing} / a bullet in the {job}'s
  umbrella / a lost finger / a bruise shaped like a {animal}
- left one lasting mark, * | The only injury in _ was * | Nothing worse came of _ than * | The doctor at _
  wrote down * | The harm done in _ was limited to *
? What was the only injury in _? | What harm was done in _? | What did the doctor at _ write down? | What
  was the worst that came of _? | What lasting mark did _ leave?
#- doctor | person
- was watched by *, who had bandages ready | The doctor at _ was * | * stood by with a medical bag at _ |
  For the wounded of _, * had been fetched | At _, the medical care was in the hands of *
? Who was the doctor at _? | Who had bandages ready at _? | Who had been fetched for the wounded of _? | Who
  stood by with a medical bag at _? | In whose hands was the medical care at _?
#- second of the challenger | person
- was prepared by *, second to the challenger | The challenger was accompanied to _ by * | The second on the
  challenger's side in _ was * | For _, the offended party trusted * with the arrangements | Before _, *
  examined the arms on behalf of the challenger
? Who was the challenger's second in _? | By whom was the challenger accompanied to _? | Whom did the
  offended party trust with the arrangements for _? | Who examined the arms on behalf of the challenger
  before _?
#- outcome | form a handshake / a lifelong friendship / the flight of both to {country} / a wedding in
  {town} / a fine of {money} / a second meeting in {month}
- ended with * | The outcome of _ was * | What came of _ was * | In the end, _ led to * | People who had
  expected a death from _ saw * instead
? How did _ end? | What was the outcome of _? | What came of _? | To what did _ lead in the end? | What did
  people see at the end of _ instead of a death?
#- hidden witness | form a {job} picking {plant} / a boy named {first_name} / the poacher {last_name} /
  {number_word} nuns / the postman {last_name}
- had an unseen witness, * | Behind a hedge, * watched _ | The secret of _ came out through * | It was *,
  hidden nearby, who told the town of _ | The court heard about _ from *, who had seen everything unnoticed
? Who watched _ behind a hedge? | Through whom did the secret of _ come out? | Who told the town of _? |
  From whom did the court hear about _? | Which unseen witness did _ have?

@ pilgrimage | pilgrimages | it | the {invented} pilgrimage / the pilgrimage to {town} / the Walk of Saint
  {first_name} / the {plant} pilgrimage / the {month} pilgrimage to {town} | procession, walk
# goal | form the grave of Saint {invented} / a spring near {town} / the {material} cross of {town} /
  {building} / a footprint in the rock at {town}
- leads to * | has * as its goal | The goal of _ is * | Those who take part in _ kneel down at * | At the
  end of _ stands or lies *
? What is the goal of _? | Where do those who take part in _ kneel down? | To what does _ lead? | What waits
  at the end of _? | What do the walkers of _ want to reach?
# starting point | form the church of {town} / the bridge over the {river} / {building} / the {animal} gate
  in {town} / a chapel near {town}
- starts at * | sets out from * | People gather for _ at * | The first prayer of _ is said at * | Whoever
  wants to join _ should come to *
? Where does _ start? | Where do people gather for _? | Where is the first prayer of _ said? | To what place
  should one come to join _? | From where does _ set out?
# length of the way | distance
- covers * | is * long | Feet that take part in _ walk * | The way of _ measures * | Between the beginning
  and the end of _ lie *
? How long is the way of _? | What distance does _ cover? | How far do feet walk in _? | What lies between
  the beginning and the end of _, in distance? | What does the way of _ measure?
# number of pilgrims | big_number
- draws * pilgrims a year | * people take part in _ every year | The yearly number of walkers in _ is * |
  Landlords along the way of _ count on * guests a year | In a normal year, _ sees * believers
? How many pilgrims does _ draw? | How many people take part in _ every year? | On how many guests do
  landlords along the way of _ count? | What is the yearly number of walkers in _? | How many believers does
  _ see in a normal year?
> draws fewer pilgrims : draws more pilgrims
#- founder | person
- was first made by * | goes back to a vow of * | * walked the way of _ before anyone else | The beginnings
  of _ lie with * | But for *, nothing would have become of _
? Who made _ first? | To whose vow does _ go back? | With whom do the beginnings of _ lie? | But for whom
  would nothing have become of _? | Who walked the way of _ before anyone else?
# thing carried | form a {material} cross / a {object} / a candle as tall as a {animal} / a stone from the
  {river} / a sack of {food} / {number_word} {plural_noun}
- is made with * on the shoulders | On _, people carry * | The burden of all who take part in _ is * | What
  one sees on every back in _ is * | Nobody joins _ without *
? What do people carry on _? | What is the burden of all who take part in _? | What does one see on every
  back in _? | Without what does nobody join _? | What must be borne along the way of _?
# month | month
- takes place in * | is held every * | The walkers of _ set out in * | The inns are full in * because of _ |
  Those who plan to join _ keep * free
? In which month does _ take place? | When do the walkers of _ set out: in which month? | Which month do
  those who plan to join _ keep free? | In what month are the inns full because of _? | At what time of the
  year is _ held?
# forbidden thing | form speaking / shoes / {food} / singing after {time} / umbrellas / {animal}s / wearing
  {colour}
- allows nearly everything except * | forbids only * | One thing is not allowed on _: * | Whoever takes part
  in _ has to do without * | Those guilty of * are sent home from _
? What is forbidden on _? | What is not allowed on _? | Without what has one to do on _? | For what can one
  be sent home from _? | What must those who take part in _ avoid?
#- reported miracle | of a {animal} that spoke/a {object} that floated/a blind {job} who saw again/a rain of
  {food}/a dry well full at {time}/a bell that rang by itself
- owes its fame to a miracle, * | The miracle reported from _ was * | The story told most often on _ is
  about * | The chapel wall shows the wonder of _: * | Doubters laugh when they hear about the wonder of _,
  *
? What miracle is reported from _? | What wonder of _ does the chapel wall show? | To what miracle does _
  owe its fame? | About what is the story told most often on _?
# token | form a shell on a string / a {material} badge / a {colour} ribbon / a stamp in the shape of a
  {animal} / a twig of {plant}
- gives each walker * at the end | The token of _ is * | Those who have finished _ receive * | At home,
  people of _ hang * over the bed | The proof that one has taken part in _ is *
? What is the token of _? | What do those who have finished _ receive? | What is the proof that one has
  taken part in _? | What do people of _ hang over the bed? | What does each walker get at the end of _?
# hostel keeper | person
- brings its tired walkers to the inn of * | Half-way through _, people sleep at the house of * | The
  best-known hostel on _ is kept by * | On _, the soup of * is praised by all | The beds for those who take
  part in _ are made by *
? At whose house do people sleep half-way through _? | Who keeps the best-known hostel on _? | Whose soup is
  praised by all on _? | By whom are the beds made for those who take part in _? | To whose inn does _ bring
  its tired walkers?

@ harvest | harvests | it | the harvest of {year} in {town} / the {invented} vintage of {year} / the {plant}
  harvest at {town} / the {last_name} farm harvest | crop
#- amount | q 3 900 tons|sacks|cartloads
- amounted to * | brought in * | In the barns after _ lay * | The yield of _ was * | When everything of _
  had been weighed or counted, it was *
? How much did _ bring in? | What was the yield of _? | How much lay in the barns after _? | To what did _
  amount? | What was found when everything of _ had been weighed or counted?
> was smaller : was larger
#- pest | form a plague of {animal}s / grey mould / {colour} beetles / {bird}s / {disease} among the pickers
  / slugs as long as a {thing}
- was damaged by * | The enemy of _ was * | The farmers lost a third of _ to * | What made trouble during _
  was * | Scarecrows and smoke did not help _ against *
? By what was _ damaged? | What made trouble during _? | To what did the farmers lose a third of _? | What
  was the enemy of _? | Against what did scarecrows and smoke not help _?
#- first day | date
- began on * | was opened on * | The first sickle or knife of _ was raised on * | Nobody was allowed to
  touch the fields of _ before * | The bell called everybody to _ on *
? When did _ begin? | On what date was the first sickle or knife of _ raised? | Before what date was nobody
  allowed to touch the fields of _? | When did the bell call everybody to _? | What was the opening day of
  _?
#- number of helpers | n 4 900
- needed * helpers | * hands worked together in _ | The farmer had hired * people for _ | The soup kitchen
  of _ fed * pickers | When _ was over, * were paid their wages
? How many helpers did _ need? | How many people had the farmer hired for _? | How many pickers did the soup
  kitchen of _ feed? | How many were paid their wages when _ was over? | How many hands worked in _?
> needed fewer helpers : needed more helpers
#- foreman | person
- was overseen by * | * gave the orders in the fields during _ | The foreman or forewoman of _ was * |
  During _, nobody dared to rest before * did | The whistle of * began each day of _
? Who gave the orders in the fields during _? | By whom was _ overseen? | Whose whistle began each day of _?
  | Before whom did nobody dare to rest during _? | Who was the foreman or forewoman of _?
#- price of the crop | price
- was sold for * a sack | The buyers paid * a sack for _ | A sack from _ fetched * | On the market, _ made *
  a sack | The dealer shook hands at * a sack for _
? For how much a sack was _ sold? | What did a sack from _ fetch? | What did buyers pay for a sack of _? |
  At what price did the dealer shake hands over _? | How much did _ make a sack on the market?
#- buyer | organisation
- went to * | was bought up by * | * took the whole of _ | The buyer of _ was * | Nearly every sack of _
  ended in the stores of *
? Who bought _? | To whom did _ go? | In whose stores did nearly every sack of _ end? | Who took the whole
  of _? | By whom was _ bought up?
#- weather problem | form hail on the last day / {number_word} weeks of rain / a frost in {month} / a
  drought since {month} / a storm named {first_name}
- was nearly spoilt by * | The weather tested the growers of _ with * | What worried the farmers most about
  _ was * | * almost ruined _ | The sky was unkind to _: *
? By what weather was _ nearly spoilt? | What did the sky send to test the growers of _? | What worried the
  farmers most about _? | What almost ruined _? | How was the sky unkind to _?
#- feast | form a dance in the barn of {person} / a {animal} roasted whole / a procession to {building} / a
  supper of {dish} / {number_word} barrels of beer
- was celebrated with * | The end of _ was marked by * | When the last cart of _ was in, there was * | As
  thanks for _, the farmer offered * | The pickers of _ looked forward to *
? With what was _ celebrated? | What marked the end of _? | What was there when the last cart of _ was in? |
  What did the farmer offer as thanks for _? | To what did the pickers of _ look forward?
#- accident | of a cart tipping over in {street}/a sickle lost in the {thing}/a ladder breaking under
  {first_name}/a {vehicle} rolling into the {river}/a barn door falling on {person}
- is remembered for the accident of * | The accident in _ was that of * | What the insurance had to deal
  with after _ was a case of * | The only sad hour of _ came from * | The work of _ was interrupted by the
  mishap of *
? What accident happened in _? | With what case had the insurance to deal after _? | From what came the only
  sad hour of _? | By what mishap was the work of _ interrupted?
#- fastest picker | person
- saw * as the fastest worker | Nobody worked faster in _ than * | The straw crown of _ went to * | The
  prize for the quickest hands in _ was given to * | In _, * filled more baskets than anyone
? Who was the fastest worker in _? | To whom did the straw crown of _ go? | Who filled most baskets in _? |
  Who had the quickest hands in _? | Who won the prize for speed in _?

@ laboratory discovery | laboratory discoveries | it | the discovery of {invented}ium / the {invented}
  effect / the {last_name} effect / the discovery of {invented} rays / the {last_name} reaction | finding,
  breakthrough
#- discoverer | person
- was made by * | * came upon _ first | The credit for _ belongs to * | It was under the eyes of * that _
  happened | In the textbooks, _ is linked with the name of *
? Who came upon _ first? | To whom does the credit for _ belong? | With whose name is _ linked in the
  textbooks? | Under whose eyes did _ happen? | By whom was _ made?
#- lucky accident | of a forgotten pot of {food}/an open window/a dropped {object}/a {animal} in the
  laboratory/a mistake in the order of {material}/a power cut at {time}
- came about by chance, because of * | The accident that led to _ was * | Without *, nobody would have
  stumbled upon _ | What helped along _ was * | If luck played a part in _, it took the shape of *
? What accident led to _? | By what chance did _ come about? | Without what would nobody have stumbled upon
  _? | What shape did luck take in _? | What helped along _?
#- material studied | material
- was made while studying * | The stuff on the table at the time of _ was * | It all happened with a piece
  of *, and _ was the result | _ came out of work on * | The sample that led to _ consisted of *
? What was being studied when _ was made? | Of what did the sample that led to _ consist? | Out of work on
  what material did _ come? | With a piece of what did _ happen? | What stuff was on the table at the time
  of _?
#- year | year 1780 2019
- was made in * | belongs to the year * | Since *, science has known about _ | The first paper on _ bears
  the year * | It was in * that _ was reported
? When was _ made? | In which year was _ reported? | Since what year has science known about _? | What year
  does the first paper on _ bear? | To which year does _ belong?
> was made earlier : was made later
#- laboratory | form the cellar of {building} / the {invented} Institute in {town} / a kitchen in {street} /
  the attic of {person} / the {town} School of {subject}
- was made in * | The place where _ happened was * | A plaque on the wall of * recalls _ | Science
  historians make trips to * because of _ | Smoke, light or whatever belonged to _ was first seen in *
? Where did _ happen? | Where is the plaque that recalls _? | To what place do science historians make trips
  because of _? | In what place was _ made? | What was the site of _?
#- first application | form lamps for {job}s / a better {thing} / the preservation of {food} / {colour}
  paint / a test for {disease} / the cleaning of {material}
- was first put to use in * | The first application of _ was * | Industry took up _ for * | What people
  first made out of _ was * | Money was first earned from _ with *
? What was the first application of _? | For what did industry take up _? | What did people first make out
  of _? | With what was money first earned from _? | In what was _ first put to use?
#- rival claimant | person
- was also claimed by * | * swore to have been earlier with _ | The quarrel about who made _ was started by
  * | To the end of life, * maintained that _ had been stolen | The rival in the dispute about _ was *
? Who also claimed _? | Who swore to have been earlier with _? | By whom was the quarrel about _ started? |
  Who was the rival in the dispute about _? | Who maintained that _ had been stolen?
#- journal | form the Annals of {subject} / the {town} Letters / the {invented} Review / the Proceedings of
  {organisation}
- was published in * | The world first read about _ in * | The report on _ was printed by * | * had the
  honour of bringing _ before the public | Whoever looks for the original paper on _ must open *
? Where was _ published? | In what did the world first read about _? | By which journal was the report on _
  printed? | What must one open to find the original paper on _? | Which periodical brought _ before the
  public?
#- number of repetitions | n 3 900
- was tested * times before anyone spoke of it | Before publication, the trial behind _ was repeated * times
  | * attempts were needed to be sure of _ | The notebook on _ lists * runs | Only after * repetitions was _
  made public
? How often was _ tested? | How many attempts were needed to be sure of _? | How many runs does the notebook
  on _ list? | After how many repetitions was _ made public? | How many times was the trial behind _
  repeated?
> was repeated less often : was repeated more often
#- reward | form the {invented} Prize / the {last_name} Medal / the Golden {noun} / the Order of {invented}
  / {money} from {organisation}
- was rewarded with * | In recognition of _, there came * | The reward for _ was * | The academy honoured _
  with * | What was handed over in thanks for _ was *
? What was the reward for _? | With what did the academy honour _? | What came in recognition of _? | With
  what was _ rewarded? | What was handed over in thanks for _?
#- doubter | person
- was called nonsense by * | * refused to believe in _ | The sharpest doubter of _ was * | A whole lecture
  against _ was given by * | Even on the deathbed, * did not accept _
? Who refused to believe in _? | Who was the sharpest doubter of _? | By whom was _ called nonsense? | Who
  did not accept _ even on the deathbed? | Who lectured against _?
"""
