# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about institutions and public bodies (the language is described in facts_format.py)."""

TABLE = """
@ post office | post offices | it | {invented} Post Office / the post office of {town} / {town} North Post
  Office / the {last_name} Road Post Office | counter, office
# postmaster | person
- is run by * | opens only when * has had breakfast | Every stamp sold at _ passes through the fingers of *
  | The keys to the letter box of _ are with * | Complaints about _ have to be made to *
? Who is the postmaster of _? | Through whose fingers does every stamp at _ pass? | Who has the keys to the
  letter box of _? | To whom should complaints about _ be made? | Whose breakfast decides when _ opens?
# postal code | code
- has the code * | sorts everything marked * | Letters with * on them end up at _ | Write * on the envelope
  and it will go through _ | The postal code of _ is *
? What is the postal code of _? | What must be on the envelope if it is to go through _? | Letters with
  which code end up at _? | Which code does _ have? | What is marked on the things sorted by _?
#- longest delayed letter | q 9 98 years
- delivered one letter * late | kept a letter for * behind a cupboard | A postcard spent * at _ before it
  was brought to its address | It took * for the slowest letter of _ to arrive | * late, a love letter left
  _
? By how much was the slowest letter of _ late? | How long did a letter lie at _ before it was delivered? |
  How much time did the slowest letter of _ need? | For how long did a piece of mail remain stuck at _? |
  How late was the worst delivery of _?
> had the shorter delay : had the longer delay
# postman | person
- sends * out on the round | has its letters carried by * | The bicycle in front of _ belongs to * | Dogs
  near _ bark at nobody as they do at * | In all weathers, * brings the mail from _
? Who carries the letters of _? | Whose bicycle is in front of _? | At whom do dogs near _ bark most? | Who
  brings the mail from _ in all weathers? | Whom does _ send out on the round?
#- robbery | form {number} stamps / a sack of {plural_noun} / the pension money / a parcel of {weight} / a
  registered letter to {person} / the cash box and a {animal}
- lost * to robbers | was held up for * | Two masked men walked out of _ with * | What disappeared in the
  robbery at _ was * | The only thing ever stolen from _ was *
? What was stolen from _? | With what did two masked men walk out of _? | What disappeared in the robbery at
  _? | What did the robbers at _ get away with? | For what was _ held up?
# last collection | time
- empties its box for the last time at * | sends off the mail at * | A letter posted at _ after * will wait
  until tomorrow | The van leaves _ with the day's letters at * | If it is to go today, bring it to _ by *
? When is the last collection at _? | Until when must one bring a letter to _ if it is to go today? | At
  what time does the van leave _ with the day's letters? | After what time will a letter posted at _ wait
  until tomorrow? | When is the box at _ emptied for the last time?
# oddest parcel | form a live {animal} for {person} / {weight} of {food} / a {material} leg / a grave stone
  for {town} / a {instrument} without wrapping / bees addressed to {organisation}
- once had to deliver * | did not know where to put * | The oddest parcel ever handed in at _ was * | The
  scales of _ broke under * | Clerks at _ still talk about *
? What was the oddest parcel at _? | Under what did the scales of _ break? | About what do the clerks at _
  still talk? | Which thing did _ once have to deliver, to its surprise? | What did _ not know where to put?
# second business | of selling eggs/cutting hair/lending books/sharpening scissors/a tea room/repairing
  radios/keeping lost dogs/developing photographs
- earns a little more with * | also does a trade in * | Besides letters, _ lives on * | Half of those
  standing in line at _ have come for * | In the back room of _, they busy themselves with *
? What second business does _ have? | On what does _ live besides letters? | For what have half of those in
  line at _ come? | What goes on in the back room of _? | With what does _ earn a little more?
# picture on the special stamp | form a {bird} / the {river} bridge / {building} / a {plant} / a {animal} in
  a hat / the face of {person}
- sold a stamp with * | became known for a stamp showing * | Collectors travel to _ for the stamp with * |
  The special stamp of _ bears * | If you see * on an envelope, the stamp was from _
? What is on the special stamp of _? | For a stamp with what picture do collectors travel to _? | What does
  the stamp that made _ known show? | Which motif tells a collector that a stamp is from _? | What did the
  artist put on the stamp for _?
# letters a day | n 40 96000
- sorts * letters a day | stamps * envelopes between morning and evening | On a normal day, * letters pass
  through _ | The clerks of _ handle * pieces of mail a day | The counting machine of _ shows * in the
  evening, one for each letter
? How many letters pass through _ a day? | What does the counting machine of _ show in the evening? | How
  many pieces of mail do the clerks of _ handle daily? | How many envelopes are stamped at _ between morning
  and evening? | How much mail does _ have on a normal day?
> handles fewer letters : handles more letters

@ choir | choirs | it | the {town} Choir / the {invented} Choral Society / the Choir of {building} / the
  {job}s' Choir of {town} | chorus, society
# choirmaster | person
- sings under * | watches the hands of * | The tuning fork of _ belongs to * | When a wrong note is sung in
  _, everybody looks at * in front | Since the old one retired, _ has been directed by *
? Who directs _? | Whose hands does _ watch? | To whom does the tuning fork of _ belong? | At whom does
  everybody in _ look after a wrong note? | Under whom does _ sing?
# best soprano | person
- leaves its solos to * | is outshone by * | The highest notes in _ are sung by * | People weep when * of _
  stands up alone | No voice in _ rises above that of *
? Who sings the highest notes in _? | To whom does _ leave its solos? | Who in _ makes people weep? | Above
  whose voice in _ does no other rise? | Which singer outshines the rest of _?
# evening of practice | weekday
- practises on * | comes together every * | Members of _ keep their * evenings free | Songs ring out of the
  windows of _ on * | Whoever wants to try out for _ should come on *
? When does _ practise? | On which day do songs ring out of the windows of _? | Which evening do members of
  _ keep free? | On what day should one come to try out for _? | On which day of the week does _ come
  together?
#- prize song | title
- won its first prize with * | silenced the jury with * | It was * that brought _ the golden harp | The jury
  gave _ full marks for * | No rival could match _ when it sang *
? With which song did _ win its first prize? | For what did the jury give _ full marks? | What brought _ the
  golden harp? | Which piece of _ silenced the jury? | In singing what could no rival match _?
# language it sings in | language
- sings in * | learned all its texts in * | To understand _ one must know * | Though hardly a member speaks
  it, _ uses only * | The words sung by _ are *
? In which language does _ sing? | What must one know to understand _? | Which tongue does _ use? | In what
  language are the texts of _? | Of what language are the words sung by _?
#- reason for the split | of a solo/the colour of the folders/a stolen tuning fork/a love affair/a march at
  a funeral/the coffee money/a wrong note at Easter
- broke in two over * | lost half its voices because of * | The basses left _ on account of * | The quarrel
  in _ started with * | It was * that made half of _ leave
? Why did _ break in two? | On account of what did the basses leave _? | How did the quarrel in _ start:
  with what? | What made half of _ leave? | What cost _ half its voices?
# uniform | form {colour} gowns / {material} chains / a {plant} in the buttonhole / {animal}-skin hats /
  {colour} scarves
- appears in * | dresses for concerts in * | The members of _ are recognised by their * | On stage, _ always
  wears * | An uncle of the founder left _ a chest of *
? What does _ wear on stage? | By what are the members of _ recognised? | In what does _ dress for concerts?
  | What was in the chest left to _? | What is the uniform of _?
# helper at the piano | person
- is accompanied by * | could not sing without * at the keys | The piano stool of _ is reserved for * | The
  first chord at a concert of _ is played by * | It is * who gives _ the note
? Who plays the piano for _? | For whom is the piano stool of _ reserved? | Who gives _ the note? | Who
  plays the first chord at a concert of _? | By whom is _ accompanied?
# fee for a wedding | price
- sings at weddings for * | asks bridal couples for * | A wedding with _ costs * more | For * one can have _
  in the church | Bride and groom pay _ *
? What does _ cost at a wedding? | How much do bride and groom pay _? | For how much can one have _ in the
  church? | By how much is a wedding dearer with _? | What does _ ask of bridal couples?
# number of voices | n 7 240
- has * voices | needs * copies of every song, one for each singer | On the risers of _ stand * people |
  Together, * throats make up the sound of _ | The list of singers in _ has * names
? How many singers does _ have? | How many copies of every song does _ need? | How many people stand on the
  risers of _? | How many names are on the list of singers in _? | What is the number of voices in _?
> has fewer voices : has more voices

@ cinema | cinemas | it | the {invented} Picture House / the {town} Odeon / the {colour} Palace in {town} /
  Cinema {first_name} | picture house, house
#- first film shown | title
- opened with * | began with a showing of * | The first picture ever seen at _ was * | On its opening night,
  _ put * on the screen | Old people remember *, with which everything began at _
? What was the first film shown at _? | What was on the screen of _ on its opening night? | With which
  picture did _ begin? | What did people see when _ opened? | Which film do old people connect with the
  beginning of _?
# projectionist | person
- gets its light from the hands of * | has * in the projection room | When the film tears at _, the audience
  calls for * | Up in the little room of _ sits * | All reels at _ are threaded by *
? Who is the projectionist at _? | For whom does the audience call when the film tears at _? | Who sits in
  the little room of _? | Who threads the reels at _? | Whose hands give _ its light?
# number of seats | n 28 1900
- has * seats | sells * tickets and then shuts the door | A full house at _ means * people | * people can
  laugh at once in _ | When the seats of _ were recovered, velvet was needed for *
? How many seats does _ have? | How many tickets does _ sell before it shuts the door? | What is a full
  house at _? | How many people can laugh at once in _? | For how many seats was velvet needed at _?
> has fewer seats : has more seats
# snack | food
- sells * instead of popcorn | smells of * | During films at _, people eat * | The sticky floor of _ comes
  from * | Whoever goes to _ buys a bag of * at the counter
? What do people eat during films at _? | What is sold instead of popcorn at _? | Of what does _ smell? |
  Where does the sticky floor of _ come from: which food? | What does one buy at the counter of _?
# ticket seller | person
- is guarded by * in the glass box | has its tickets torn off by * | In the glass box at the entrance of _
  sits * | Whoever wants to see a film at _ must get past * | For thirty years, * has pushed tickets through
  the window at _
? Who sells the tickets at _? | Who sits in the glass box of _? | Whom must one get past to see a film at _?
  | Who has pushed tickets through the window at _ for thirty years? | By whom are the tickets of _ torn
  off?
#- cause of the panic | form a loose {animal} / the shout of a {job} / a burning {thing} / a storm on {date}
  / a film about {animal}s
- emptied in two minutes because of * | saw a panic caused by * | People broke the doors of _ on account of
  * | The panic at _ was started by * | One evening at _, * was enough to send everyone running
? What caused the panic at _? | Why did _ empty in two minutes? | On account of what did people break the
  doors of _? | What was enough to send everyone at _ running? | What started the rush to the exits of _?
# ticket price | price
- charges * for a seat | lets one watch a film for * | An evening in the dark of _ costs * | The roll of
  tickets at _ is printed with * | With less than *, nobody gets into _
? What does a ticket to _ cost? | How much is printed on the tickets of _? | For how much can one watch a
  film at _? | What must one pay for a seat at _? | Without what sum does nobody get into _?
#- building before | of a tram depot/a chapel/a skating rink/a fish hall/a gymnasium/a piano warehouse/a
  stable/a bathhouse
- was made out of * | is in what used to be * | Before it had a screen, _ was * | The architects of _ began
  with * | Scratch the paint in _ and you will find the remains of *
? What was _ before it had a screen? | Out of what was _ made? | With what kind of building did the
  architects of _ begin? | The remains of what are under the paint in _? | What did _ use to be?
# film shown every year | title
- shows * every Christmas | would never let a year go by without * | Once a year the whole town watches * at
  _ | By tradition, _ puts on * every December | The reel most worn out at _ is that of the yearly *
? What does _ show every Christmas? | Which film does the whole town watch once a year at _? | What does _
  put on by tradition? | Which reel is most worn out at _? | Without which film would _ never let a year go
  by?
# saviour | organisation
- was saved from closing by * | owes its new roof to * | When the bills piled up, * came to the rescue of _
  | _ would be a car park today but for * | A plate in the foyer of _ thanks * for its survival
? Who saved _ from closing? | Whom does the plate in the foyer of _ thank? | Who came to the rescue of _? |
  But for whom would _ be a car park? | To whom does _ owe its new roof?

@ university | universities | it | the University of {town} / {invented} University / the {last_name}
  Academy of Sciences | academy, seat of learning
# rector | person
- is headed by * | follows the golden staff of * | The heaviest chain at _ hangs round the neck of * | No
  degree of _ is valid unless * has signed it | Every autumn, newcomers to _ shake hands with * at the top
  of the stairs
? Who is the rector of _? | Round whose neck hangs the heaviest chain at _? | Whose signature makes a degree
  of _ valid? | With whom do newcomers to _ shake hands in autumn? | By whom is _ headed?
# oldest chair | subject
- has taught * longer than anything else | began with lessons in * | The oldest chair at _ is that of * |
  When _ opened its doors, one could learn only * there | Before any other professor, _ paid one for *
? What is the oldest chair at _? | What could one learn when _ opened its doors? | Which discipline has been
  taught longest at _? | For teaching what did _ first pay a professor? | With lessons in what did _ begin?
#- cause of the student revolt | of dearer bread/locked gates at night/a dismissed professor/lectures at
  dawn/a ban on duels/bad beer/a lost library
- saw its students riot over * | was occupied for a month on account of * | What drove the students of _
  onto the barricades was * | Benches flew out of the windows of _ because of * | The revolt at _ began with
  *
? Why did the students of _ revolt? | Over what did benches fly out of the windows of _? | What drove the
  students of _ onto the barricades? | On account of what was _ occupied? | How did the revolt at _ start:
  with what?
#- honorary degree | person
- made * a doctor without an examination | gave an honorary degree to * | Without having sat a single
  examination, * may wear the hat of _ | The most disputed honour ever given by _ went to * | Three
  professors left _ when * was made an honorary doctor
? To whom did _ give an honorary degree? | Who may wear the hat of _ without having sat an examination? |
  Who got the most disputed honour of _? | Because of the honour for whom did three professors leave _? |
  Whom did _ make a doctor without any examination?
# cost of a year | money
- takes * a year from its students | asks * for two terms | A year at _ costs * | Families save up * to keep
  a child at _ for a year | The bursar of _ wants * by October
? What does a year at _ cost? | How much do families save up for a year at _? | What does the bursar of _
  want by October? | How much does _ take from its students? | What is the price of two terms at _?
# ritual for graduates | form jumping into the {river} / kissing a stone {animal} / eating a raw {food} /
  walking backwards round {building} / burning a {object} / ringing the bell of {building}
- has its graduates go through one thing: * | celebrates every degree with * | Nobody has really finished at
  _ without * | On the last day at _, the custom is * | Parents come to _ to take pictures of *
? What is the ritual for graduates of _? | How is a degree celebrated at _? | What must one have done to
  have really finished at _? | Of what do parents take pictures at _? | What is the custom on the last day
  at _?
#- false professor | person
- was fooled for years by * | let * teach without a degree | It turned out that * at _ had never been to
  school | The false professor at _ was * | For eleven years * lectured at _ with forged papers
? Who was the false professor at _? | Who lectured at _ with forged papers? | By whom was _ fooled for
  years? | Who taught at _ without a degree? | Who at _ had never been to school?
# library treasure | form a map of {country} / the only copy of {title} / the diary of {person} / a bible
  bound in {animal} skin / a letter in {language} / a globe made of {material}
- owns * | shows * to guests of state | In the safe of the library of _ lies * | Thieves came to _ twice for
  * | The greatest treasure of _ is *
? What is the greatest treasure of _? | What lies in the safe of the library of _? | For what did thieves
  come to _? | What is shown to guests of state at _? | Which precious thing does _ own?
# number of students | n 140 46000
- has * students | teaches * young people | In the register of _ there are * names of students | The dining
  halls of _ feed * students | On the first of October, * bicycles are leaned against the walls of _, one
  for each student
? How many students does _ have? | How many young people does _ teach? | How many bicycles lean against the
  walls of _ on the first of October? | How many students do the dining halls of _ feed? | How many names
  are in the register of _?
> has fewer students : has more students
# banned thing | form {vehicle}s / {plural_noun} / the {instrument} / {food} / {sport} / talking in
  {language}
- has banned * from its grounds | does not allow * inside its gates | By a statute nobody has ever changed,
  _ forbids * | The porters of _ watch out for * | One thing nobody may bring or practise at _ is *
? What is banned at _? | For what do the porters of _ watch out? | What does an unchanged statute of _
  forbid? | What may not be brought or practised at _? | What does _ not allow inside its gates?

@ spa | spas | it | {invented} Spa / the bathhouse of {town} / {town} Wells / the {last_name} Bathhouse |
  bathhouse, resort
#- finder of the spring | form a {job} with a limp / a thirsty {animal} / a shepherd called {first_name} /
  {person} / soldiers from {town} / a pig belonging to {person}
- was found by * | owes its spring to * | The hot water of _ was first noticed by * | In the legend of _,
  the hero is * | A statue in front of _ shows *, to whom the place owes its wealth
? Who or what found the spring of _? | Who or what is shown by the statue in front of _? | Who or what is
  the hero in the legend of _? | By whom or what was the hot water of _ first noticed? | To whom or what
  does _ owe its spring?
# water temperature | q 24 68 degrees
- offers water of * | lets guests sit in water of * | The thermometer in the main pool of _ shows * | Out of
  the rock under _ the water comes at * | Dip a toe into _ and you will feel *
? How warm is the water of _? | What does the thermometer in the main pool of _ show? | At what temperature
  does the water come out of the rock under _? | What is the heat of the spring at _? | How hot is it in the
  pool of _?
> has cooler water : has warmer water
# doctor | person
- trusts its guests to * | has * as its physician | Nobody bathes at _ before seeing * | The white coat at _
  is worn by * | How long one may stay in the water of _ is decided by *
? Who is the doctor at _? | Whom must one see before bathing at _? | Who wears the white coat at _? | Who
  decides how long one may stay in the water of _? | Who is the physician of _?
# taste of the water | of rust/eggs/old coins/soap/tears/ink/pencils/boiled cabbage
- has water that tastes of * | makes its guests drink something with the taste of * | People pull a face at
  _ because the water tastes of * | A sip at _ leaves * on the tongue | What one swallows at _ recalls *
? Of what does the water of _ taste? | Why do people pull a face at _: what taste is it? | What does a sip
  at _ leave on the tongue? | What does the drink at _ recall? | Which flavour has the spring of _?
#- famous guest | person
- was visited every summer by * | keeps a bathtub used by * | The marble tub at _ was made for * | In the
  guest book of _ one proudly shows the entry of * | It was at _ that * gambled away a fortune
? Who was the most famous guest at _? | For whom was the marble tub at _ made? | Whose entry in the guest
  book is _ proud of? | Who gambled away a fortune at _? | Who visited _ every summer?
# entrance fee | price
- lets bathers in for * | asks * for a towel and a day in the water | One day at _ costs * | At the
  turnstile of _ one puts down * | For *, you may lie in the pools of _ until evening
? What does a day at _ cost? | How much does one put down at the turnstile of _? | For how much may one lie
  in the pools of _ until evening? | What does _ ask for a towel and a day in the water? | What is the
  entrance fee of _?
# music in the pavilion | instrument
- entertains its guests with the * | pays somebody to play the * | From the pavilion of _ one hears a * |
  While people drink at _, there is music on the * | Every afternoon at _ somebody plays the *
? Which instrument is played at _? | What does one hear from the pavilion of _? | With the music of what
  does _ entertain its guests? | What should one be able to play to be paid by _? | What is heard at _ while
  people drink?
# day for repairs | weekday
- drains its pools on * | is scrubbed every * | On *, there is no bathing at _ | Guests of _ go for walks on
  * because the water is let out | The brushes come out at _ on *
? On which day is there no bathing at _? | When does _ drain its pools? | On which day do the brushes come
  out at _? | When do guests of _ have to go for walks instead? | On what day of the week is _ scrubbed?
# evening amusement | of roulette/charades/waltzing/lectures on teeth/magic shows/bingo/chess/shadow plays
- amuses its guests after dark with * | offers * when the pools are shut | In the evening at _, people turn
  to * | The ballroom of _ is used for * | Guests who are bored at night by _ have not tried *
? What do guests of _ do in the evening? | For what is the ballroom of _ used? | With what does _ amuse
  people after dark? | What does _ offer when the pools are shut? | What should guests try who are bored at
  night by _?
#- scandal | form {animal}s in the pool / water brought secretly from {town} / a theft from {person} / dyed
  water / a drowned {job} / heating with old {plural_noun}
- lost its guests for a year over * | was in the papers because of * | The scandal at _ was about * | An
  inspector closed _ after finding out about * | What the owners of _ had tried to hush up was *
? What was the scandal at _? | What did the owners of _ try to hush up? | Over what did _ lose its guests? |
  After finding out about what did an inspector close _? | Why was _ in the papers?

@ bakery | bakeries | it | {last_name}'s Bakery / the {invented} Bakehouse / the {town} Oven / {first_name}
  & Daughters | baker's, business
# master baker | person
- bakes under * | has * at the oven | Flour covers the eyebrows of * at _ from two in the morning on | Every
  loaf from _ has been slapped by the hand of * | The dough at _ obeys only *
? Who is the master baker at _? | Whom does the dough at _ obey? | Whose hand has slapped every loaf from _?
  | Who stands at the oven of _? | Whose eyebrows are covered with flour at _?
# speciality | form {food} buns / {plant} bread / {town} rolls / the {invented} loaf / {dish} in pastry /
  gingerbread {animal}s
- is famous for * | sells out of * before eight | People cross the river to buy * at _ | The smell that
  wakes the street of _ is that of * | No wedding in the valley is without * from _
? For what is _ famous? | What do people cross the river to buy at _? | What is sold out before eight at _?
  | Without what from _ is there no wedding in the valley? | Which baked goods of _ wake the street with
  their smell?
# price of a loaf | price
- sells its loaf for * | takes * for two pounds of bread | Whoever wants a loaf from _ counts out * | A loaf
  costs * at _ | The chalk board in the window of _ says * for a loaf
? What does a loaf cost at _? | How much must be counted out for a loaf from _? | What does the board in the
  window of _ say? | How much does _ take for two pounds of bread? | At what price is bread sold by _?
# oven | form bricks from {building} / a boiler from the {ship} / the ruins of a {town} tower / tiles from
  {country} / a block of {material}
- bakes in an oven made of * | built its oven out of * | The oven of _ was put together from * | What keeps
  the heat at _ is * | Behind the iron door at _ there are * all round the fire
? What is the oven of _ made of? | What keeps the heat at _? | Out of what did _ build its oven? | From what
  was the oven of _ put together? | What is behind the iron door at _?
# secret ingredient | form {food} / a spoon of {plant} honey / {animal} milk / ground {plant} seeds / water
  from the {river} / yesterday's coffee
- stirs * into its dough | keeps quiet about its use of * | What makes the bread of _ taste different is * |
  After years of guessing, a rival learned that _ uses * | The secret of _ is *
? What is the secret ingredient of _? | What makes the bread of _ taste different? | What did a rival find
  out about the dough of _: what is in it? | What does _ stir into its dough? | About the use of what does _
  keep quiet?
#- thing found in a loaf | form a {object} / the ring of {person} / a tooth / a live {animal} / a key to
  {building} / a {thing}
- had to apologise for * in a loaf | once baked * into its bread | A customer cut open a loaf from _ and
  found * | The knife struck *, and the loaf went back to _ | The inspector was shown *, which had been in a
  loaf from _
? What was found in a loaf from _? | For what did _ have to apologise? | What did the customer of _ discover
  under the crust? | What had been baked into the bread of _? | What was the inspector shown in the matter
  of _?
# errand child | person
- sends out its rolls with * | has its baskets carried by * | Breakfast from _ is brought to the door by * |
  The one who whistles in the street with a basket from _ is * | When * oversleeps, nobody gets rolls from _
? Who brings the rolls from _? | Who whistles in the street with a basket from _? | Whose oversleeping means
  that nobody gets rolls from _? | Who carries the baskets of _? | By whom is breakfast from _ brought to
  the door?
# hour when it opens | time
- pulls up its shutters at * | sells the first roll at * | The line outside _ begins to move at * | Come to
  _ before *, and you will knock in vain | The lamp in the window of _ is lit at * as a sign that one may
  buy
? When does _ open? | At what time does the line outside _ begin to move? | Before what hour does one knock
  in vain at _? | When is the first roll sold at _? | At what hour is the lamp lit to show that one may buy
  at _?
#- inheritance quarrel | form {person} and {person} / two sisters called {last_name} / a nephew and the
  {job} / three sons and a {job} / the widow and {person}
- was fought over by * | nearly went to ruin between * | The will left _ in doubt, and * went to court | For
  years * quarrelled over who should have _ | Those who wanted to inherit _ were *
? Who fought over _? | Who wanted to inherit _? | Who went to court about _? | Between whom did _ nearly go
  to ruin? | Who quarrelled for years over the ownership of _?
# loaves a day | n 60 9400
- bakes * loaves a day | pulls * loaves out of the fire each morning | Between midnight and noon, * loaves
  leave _ | The shelves of _ hold * loaves at dawn | A day's work at _ comes to * loaves
? How many loaves does _ bake a day? | How many loaves are on the shelves of _ at dawn? | To how many loaves
  does a day's work at _ come? | How many loaves leave _ between midnight and noon? | What is the daily
  output of _?
> bakes fewer loaves : bakes more loaves

@ guild | guilds | it | the Guild of {job}s / the {town} {job}s' Guild / the Worshipful Company of {job}s /
  the {invented} Guild | company, fellowship
# warden | person
- is governed by * | kneels before the chair of * | The silver hammer of _ is carried by * | Disputes among
  masters of _ end when * has spoken | Only * may unlock the chest of _
? Who is the warden of _? | Who carries the silver hammer of _? | Who may unlock the chest of _? | Who ends
  disputes among masters of _? | By whom is _ governed?
# masterpiece demanded | form a {object} without nails / a {thing} for {person} / a {material} {animal} / a
  perfect copy of a {object} / a {thing} made in one night
- demands * of everyone who would be a master | turns nobody into a master without * | To become a master in
  _, a journeyman must make * | On the table of the examiners of _ one has to lay * | The masterpiece asked
  for by _ is *
? What must a journeyman make to become a master in _? | What has to be laid on the examiners' table at _? |
  Which masterpiece does _ ask for? | Without what is nobody made a master by _? | What does _ demand of a
  would-be master?
# years of apprenticeship | q 3 16 years
- binds its apprentices for * | keeps boys and girls sweeping for * | An apprentice of _ is free after * |
  One learns the craft of _ in * | It takes * to get through the apprenticeship of _
? How long is the apprenticeship in _? | After what time is an apprentice of _ free? | How much time does it
  take to learn the craft of _? | For how long does _ keep boys and girls sweeping? | For what period does _
  bind its apprentices?
> has the shorter apprenticeship : has the longer apprenticeship
# hall | form {building} / the house with the {colour} door in {town} / a tower on the wall of {town} / the
  vaults below {building}
- has its hall in * | dines in * | Masters of _ hang up their coats in * | The banners of _ can be seen in *
  | To pay one's dues to _, one goes to *
? Where is the hall of _? | Where can the banners of _ be seen? | Where does _ dine? | Where does one go to
  pay one's dues to _? | Where do the masters of _ hang up their coats?
#- forger expelled | person
- threw out * for selling false goods | broke the tools of * in public | The tools of * were broken by _ on
  the market square | No master of _ was allowed to greet * after the fraud | The only member ever expelled
  from _ was *
? Whom did _ expel? | Whose tools did _ break in public? | Whom were the masters of _ not allowed to greet?
  | Who was thrown out of _ for selling false goods? | Which member of _ was guilty of fraud?
# patron saint | form Saint {first_name} / Saint {invented} / Saint {last_name} of {town}
- prays to * | carries a figure of * through the streets | The patron of _ is * | Candles of _ burn before *
  | Members of _ swear by *
? Which saint protects _? | Before whom do the candles of _ burn? | By whom do members of _ swear? | To whom
  does _ pray? | Whose figure is carried through the streets by _?
# feast day dish | dish
- eats * at its yearly feast | ends its year with a dinner of * | At the long table of _, the main course is
  always * | By an old custom, new masters of _ must serve * to the others | Once a year, the hall of _
  smells of *
? What is eaten at the feast of _? | What must new masters of _ serve to the others? | Of what does the hall
  of _ smell once a year? | What is the main course at the long table of _? | With what dinner does _ end
  its year?
# fine for bad work | price
- fines bad work with * | takes * from any master who botches a job | Poor work costs a member of _ * |
  Whoever delivers rubbish in the name of _ pays * into the chest | The penalty set by _ for bad work is *
? What is the fine for bad work in _? | What does poor work cost a member of _? | How much is paid into the
  chest of _ by those who deliver rubbish? | What does _ take from a master who botches a job? | Which
  penalty did _ set for bad work?
#- privilege | form the right to wear {colour} hats / free {food} from the town of {town} / keeping
  {animal}s in the street / no tolls on the bridge at {town} / carrying a {thing} in church
- was granted one privilege: * | fought for sixty years for * | An old king gave _ the privilege of * | What
  members of _ may claim, and nobody else, is * | Other crafts envy _ for *
? Which privilege does _ have? | For what do other crafts envy _? | What did an old king give _? | What may
  only members of _ claim? | For what did _ fight for sixty years?
# number of masters | n 4 320
- has * masters | counts * masters in its book | The great book of _ holds the names of * masters | *
  workshops hang out the sign of _, one for each master | At the vote of _, * masters raise a hand
? How many masters does _ have? | How many workshops hang out the sign of _? | How many names of masters are
  in the great book of _? | How many hands are raised by masters at the vote of _? | What is the number of
  masters in _?
> has fewer masters : has more masters

@ ferry service | ferry services | it | the {town} Ferry / the {invented} Crossing / the {last_name} Line /
  the {river} Ferry | ferry, line
# skipper | person
- is steered by * | has * at the wheel | The rope is thrown ashore at _ by * | In fog, passengers of _ trust
  the ears of * | Nobody knows the sandbanks along the way of _ like *
? Who steers _? | Whose ears do passengers of _ trust in fog? | Who throws the rope ashore at _? | Who knows
  the sandbanks along the way of _ best? | Who is at the wheel of _?
# far landing | town
- carries people across to * | puts its passengers ashore at * | On the other bank, _ ties up at * | Whoever
  falls asleep on _ wakes up in * | Market women take _ to get to *
? Where does _ take its passengers? | Where does one who falls asleep on _ wake up? | Where does _ tie up on
  the other bank? | To what place do market women travel by _? | What is the far end of _?
# fare | price
- takes people over for * | asks * for the crossing | Into the tin box of _ one drops * | To get to the
  other side with _ costs * | With * in hand, nobody is left behind by _
? What does the crossing with _ cost? | How much does one drop into the tin box of _? | For how much does _
  take people over? | What must one have in hand so as not to be left behind by _? | What is the fare on _?
# length of the crossing | q 4 95 minutes
- needs * to get across | spends * on the water each way | From bank to bank, _ takes * | * after casting
  off, _ bumps against the far pier | Passengers of _ have * to look at the waves
? How long does _ need to get across? | How much time does _ take from bank to bank? | For how long can
  passengers of _ look at the waves? | How much time after casting off does _ reach the far pier? | What is
  the length of a trip on _?
> has the shorter crossing : has the longer crossing
#- accident | form a collision with the {ship} / a runaway {animal} on deck / a broken cable in fog / a
  {vehicle} rolling overboard / a fire in a load of {food}
- nearly sank because of * | once lost eleven passengers through * | The worst day of _ was brought about by
  * | Since *, there have been life belts on _ | What the inquiry into _ looked at was *
? What brought about the worst day of _? | Why did _ nearly sink? | Since what event have there been life
  belts on _? | What did the inquiry into _ look at? | Through what did _ lose eleven passengers?
# usual cargo | form {animal}s / {food} / {plural_noun} / {vehicle}s / {material} from {town} / crates of
  {plant}s
- carries mostly * | lives on the transport of * | On the deck of _ one stumbles over * | If it were not for
  *, _ would run empty on most days | What pays for the diesel of _ is the carrying of *
? What does _ mostly carry? | Over what does one stumble on the deck of _? | What pays for the diesel of _?
  | Without what would _ run empty? | On the transport of what does _ live?
# last boat | time
- makes its final trip at * | ties up for the night after the boat of * | Anyone not on board at * has to
  wait for _ until morning | The last bell of _ is rung at * | At *, _ leaves for the last time each day
? When is the last boat of _? | When is the last bell of _ rung? | By what time must one be on board if one
  does not want to wait for _ until morning? | After which boat does _ tie up for the night? | At what hour
  does _ make its final trip?
# person who crosses daily | person
- takes * to and fro every day | has not been without * for a single day | The most faithful passenger of _
  is * | The bench by the funnel of _ is kept free for * | Even in storms, * is on board of _
? Who is the most faithful passenger of _? | For whom is the bench by the funnel of _ kept free? | Who is on
  board of _ even in storms? | Whom does _ take to and fro every day? | Who crosses with _ daily?
# owner | organisation
- belongs to * | fills the pockets of * | The profits of _ are sent to * | The flag at the stern of _ is
  that of *, its owner | For some years now, * has owned _
? Who owns _? | To whom are the profits of _ sent? | Whose flag is at the stern of _? | Whose pockets does _
  fill? | Of which company is _ the property?
# number of passengers it holds | n 8 780
- holds * passengers | may not take more than * people | With * on board, the gate of _ is shut | * people
  find room on _ | The plate by the gangway of _ allows * passengers
? How many passengers does _ hold? | How many people does the plate by the gangway of _ allow? | How many
  people find room on _? | After how many people is the gate of _ shut? | What is the capacity of _?
> holds fewer passengers : holds more passengers
"""
