# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about institutions and public bodies (the language is described in facts_format.py)."""

TABLE = """
@ hospital | hospitals | it | the {town} Infirmary / Saint {first_name}'s Hospital / the {last_name} Clinic
  / {invented} General | clinic, house
#- founding donor | person
- was paid for by * | exists thanks to a gift from * | The first brick of _ was bought with the savings of *
  | Without the purse of *, the sick of the valley would still lack _ | A widow's fortune became _ when *
  signed it away
? Whose money created _? | Which benefactor made _ possible? | Who gave the fortune that built _? | To whose
  generosity do patients owe _? | Who financed _ at the start?
# number of beds | n 24 1900
- can take in * patients at once | has room for * sick people | On a full night, * people sleep in the wards
  of _ | Once * patients have been admitted, _ must turn away the next | The wards of _ hold * beds
? How many beds are there in _? | What is the capacity of _? | How many patients fit into _? | After how
  many admissions is _ full? | Up to what number of sick people can _ look after overnight?
> can take in fewer patients : can take in more patients
# chief surgeon | person
- trusts its knives to * | has * in charge of the operating theatre | Nobody at _ operates without the
  consent of * | The steadiest hands at _ belong to * | In the operating theatre of _, * has the last word
? Who is the chief surgeon of _? | Who heads the surgical department at _? | Whose consent is needed before
  an operation at _? | Who gives the orders in the operating theatre of _? | Which doctor leads the surgeons
  at _?
# speciality | of burns/broken hips/premature babies/diseases of the ear/sleep disorders/snake
  bites/frostbite/hand surgery/poisonings
- is famous for treating * | draws patients from abroad because of its work on * | In matters of *, doctors
  elsewhere ring up _ | The strongest department of _ deals with * | If it is a case of *, ambulances drive
  past other clinics to reach _
? What does _ specialise in? | For which complaints do patients travel to _ from abroad? | In what field
  does _ outshine other clinics? | On which subject do other doctors ask _ for advice? | What is treated
  best at _?
# visiting hours | of from two to four/from six to seven in the evening/on Sunday afternoons only/all day
  except at meals/between nine and noon/one hour after lunch
- allows visits * | lets relatives in * | Families may sit at the bedsides of _ * | The porter of _ admits
  relatives * | Patients at _ may see their loved ones *
? When can one visit a patient in _? | What are the visiting hours of _? | When does the porter of _ let
  relatives in? | At what times may a family see somebody in _? | When would a bunch of flowers be best
  brought to a bedside at _?
#- cause of the closure | of mould in the walls/a burst pipe/a strike of the nurses/an outbreak of measles/a
  collapsed ceiling/rats in the kitchen/an unpaid coal bill
- had to shut for a month because of * | was emptied on account of * | It took * to make the doctors of _
  send everyone elsewhere | Owing to *, no patient was admitted to _ that spring | For a whole month the
  wards of _ stood empty, and * was to blame
? Why was _ shut for a month? | What emptied the wards of _? | For what reason did _ admit nobody? | What
  forced the doctors of _ to send patients elsewhere? | What lay behind the closure of _?
# night nurse | person
- is watched over in the dark by * | has * on its night shift | After ten in the evening, whoever rings a
  bell at _ gets * | While others sleep, * walks the corridors of _ | The night shift at _ is the business
  of *
? Who is the night nurse at _? | Who comes if a patient rings after ten at _? | Who walks the corridors of _
  while others sleep? | Who is on duty in _ after dark? | Which nurse works nights at _?
# gift of the grateful patient | form a {instrument} / a barrel of {food} / a pond with {animal}s / a
  painting of {town} / a {vehicle} / a {material} bench
- was given * by a patient who recovered | owes * to a thankful patient | A cured miller sent _ * | By way
  of thanks, somebody who had been healed presented _ with * | What a former patient left to _ was *
? What did a grateful patient give _? | With what was _ thanked by somebody it had cured? | Which present
  came to _ from a former patient? | How did one who was healed at _ show gratitude: with what gift? | What
  does _ own because a patient was thankful?
# dish served on Fridays | dish
- feeds its patients * on Fridays | At the end of the working week, the kitchen of _ always makes * | Friday
  at _ means * on every tray | Patients of _ know it is Friday when they smell * | The cook at _ keeps * for
  Fridays
? What do patients of _ eat on Fridays? | Which meal tells the sick at _ that it is Friday? | What lies on
  the trays of _ on Fridays? | What does the kitchen of _ make when the working week ends? | Which Friday
  dish is served in _?
# cost of a night | price
- bills its patients * a night | takes * for each night in bed | A single night in _ comes to * | Whoever
  stays at _ until morning leaves * poorer | For bed and care from dusk to dawn, the cashier of _ wants *
? What does a night in _ cost? | How much is a patient of _ billed for one night? | What sum does the
  cashier of _ want for each night? | How expensive is it to stay at _ until the morning? | By how much is
  one poorer after a night in _?
#- former use of the building | of a silk mill/a barracks/a convent/a brewery/a boarding school/a hunting
  lodge/a customs house/a wool store
- was once * | began its life as * | Before the first patient came, the building of _ served as * | Old
  people still remember _ as * | The walls of _ were put up for *
? What was the building of _ before it took in patients? | As what do old people remember _? | What were the
  walls of _ first meant for? | To what use was _ put originally? | What did _ begin life as?

@ prison | prisons | it | {invented} Gaol / {town} Prison / the {invented} Tower / the {last_name} House of
  Correction | gaol, jail
# governor | person
- is run by * | obeys the orders of * | Every key at _ ends up on the desk of * | Inmates of _ send their
  complaints to * | The word of * is law inside _
? Who is the governor of _? | Whose orders are obeyed inside _? | To whom do inmates of _ complain? | On
  whose desk do the keys of _ end up? | Who is in charge of _?
#- most famous inmate | person
- once held * behind its bars | had * under lock and key | Cell nine of _ was home to * | * spent long years
  as a guest of _ | Tourists visit _ to see where * slept on straw
? Who was the most famous person locked up in _? | Whose cell do tourists look at in _? | Which well-known
  inmate did _ have? | Who was kept behind the bars of _? | Who spent long years in _?
#- method of the great escape | form a tunnel dug with {plural_noun} / a rope of {material} thread / a
  laundry basket / a false {job} / a forged letter from {person} / a barrel of {food} / the roof of the
  chapel
- was once outwitted by means of * | lost four inmates by way of * | The great escape from _ succeeded
  thanks to * | Four men got out of _ with the help of * | The guards of _ still blush at the mention of *
? How did four men get out of _? | What made the great escape from _ possible? | By what means was _
  outwitted? | What makes the guards of _ blush? | What helped the inmates who broke out of _?
# work of the inmates | of sewing mailbags/breaking stones/carving toys/binding books/repairing
  bicycles/growing cabbages/weaving baskets/printing forms
- keeps its inmates busy with * | puts its convicts to * | Days at _ are spent on * | Whoever serves time in
  _ learns * | The hours between breakfast and supper at _ belong to *
? What work do the inmates of _ do? | How are days spent at _? | What does a convict learn in _? | With what
  are those inside _ kept busy? | Which labour is expected of people serving time at _?
# number of cells | n 12 950
- is divided into * cells | locks * cell doors every night | The warder on his round through _ turns the key
  * times, once for each cell | * cells open onto the corridors of _ | An architect squeezed * cells into _
? How many cells are there in _? | How often must the warder of _ turn a key on one round? | What is the
  number of cells in _? | Into how many cells is _ divided? | How many doors are locked at _ every night?
> has fewer cells : has more cells
#- architect | person
- was drawn by * | came from the drawing board of * | * designed the walls of _ so that no sound would leave
  them | The plan of _ bears the signature of * | It was * who worked out the corridors of _
? Who designed _? | Whose signature is on the plan of _? | From whose drawing board did _ come? | Who was
  the architect of _? | By whom were the corridors of _ worked out?
# animal kept by the inmates | animal
- lets its inmates keep a * | has a * in the yard | The only creature at home in _ of its own free will is a
  * | Prisoners at _ share their bread with a * | A * wanders through the corridors of _
? Which animal is kept in _? | With what creature do prisoners of _ share their bread? | What wanders
  through the corridors of _? | What kind of animal lives at _ of its own free will? | What pet do the
  convicts of _ have?
#- cause of the riot | of mouldy bread/a ban on letters/cold cells/the death of an old convict/a cancelled
  football match/a new governor/watery soup
- saw a riot over * | rose up against its guards on account of * | Mattresses burned at _ because of * |
  What set the prisoners of _ on the roof was * | It began with *, and by evening the convicts held half of
  _
? What caused the riot at _? | Why did mattresses burn at _? | What angered the prisoners of _ so much that
  they rose up? | Over what did the convicts of _ climb onto the roof? | How did the uprising in _ start:
  over what?
# use since closing | of a youth hostel/a luxury hotel/an archive/a mushroom farm/a museum of locks/an art
  school/a wine cellar/a film studio
- is * today | has been turned into * | Since the last convict left, _ has served as * | Where prisoners of
  _ once slept, there is now * | Anyone walking into _ nowadays finds himself in *
? What is _ now that the convicts are gone? | Into what has _ been turned? | To what use is _ put today? |
  What would a visitor find in the old cells of _? | What became of _?
# chaplain | person
- has its souls looked after by * | hears * preach on Sundays | Prayers in _ are led by * | Those about to
  be released from _ are blessed by * | The pulpit in the chapel of _ belongs to *
? Who is the chaplain of _? | Who preaches in _? | Who leads prayers at _? | By whom are the prisoners
  leaving _ blessed? | Whose sermons do the convicts of _ hear?
# thickness of the walls | q 2 19 feet|metres
- has walls * thick | hides behind * of stone | To dig out of _ one must get through * of stone | From the
  inside to the outside, the wall of _ measures * | Masons made the wall of _ * thick
? How thick are the walls of _? | Through how much stone must one dig to get out of _? | What is the
  thickness of the wall at _? | How much stone lies between a cell of _ and freedom? | What does the wall of
  _ measure from inside to outside?
> has thinner walls : has thicker walls

@ orchestra | orchestras | it | the {town} Philharmonic / the {invented} Symphony / the {last_name} Ensemble
  / the {invented} Chamber Orchestra | ensemble
# conductor | person
- plays under * | follows the baton of * | The baton that _ obeys is held by * | When * raises an arm, _
  falls silent | Every tempo of _ is decided by *
? Who conducts _? | Whose baton does _ follow? | Who decides the tempo for _? | For whose raised arm does _
  fall silent? | Who stands in front of _ at concerts?
# first violin | person
- is led from the first desk by * | tunes to the violin of * | The seat nearest to the conductor of _
  belongs to * | The leading violinist of _ is * | Solo passages for violin in _ are left to *
? Who is the leader of the violins in _? | Who plays the violin solos in _? | To whose violin does _ tune? |
  Who sits closest to the conductor in _? | Which violinist occupies the first desk of _?
# rehearsal place | form the hall of {building} / a former {food} store in {town} / the gymnasium of a
  school in {town} / a church in {town} / the canteen of {organisation}
- rehearses in * | practises in * | Before concerts, one can hear _ through the windows of * | The players
  of _ carry their cases to * three times a week | For want of a hall, _ makes do with * when it practises
? Where does _ rehearse? | In what place does _ practise? | Through which windows can _ be heard before
  concerts? | Where do the players of _ carry their cases? | Which room does _ use between concerts?
#- piece that caused the scandal | title
- was booed for performing * | emptied a hall with * | Half the audience walked out on _ during * | The
  evening on which _ played * ended in whistles | The scandal around _ was about *
? During which piece did the audience walk out on _? | What did _ play on the evening of the whistles? | For
  what performance was _ booed? | With which work did _ empty a hall? | Which composition got _ into a
  scandal?
# instrument that is missing | instrument
- has nobody who plays the * | still looks for a player of the * | There is one empty chair in _, that of
  the * | Whoever masters the * would be welcomed by _ at once | The one gap in the ranks of _ is the *
? Which instrument does _ lack? | What should one play to be welcomed by _ at once? | Whose chair is empty
  in _: that of which instrument? | For what kind of player is _ searching? | Which sound is missing from _?
# number of musicians | n 9 130
- counts * musicians | needs * chairs on stage | When _ bows, * people stand up | * players draw their pay
  from _ | A stage manager puts out * chairs for _
? How many musicians belong to _? | How many chairs are put out for _? | What is the size of _? | How many
  people stand up when _ bows? | What number of players are paid by _?
> has fewer musicians : has more musicians
# encore | of a polka/a slow waltz/a sea shanty/the national anthem/a lullaby/a tango/a drinking song/a
  funeral march
- ends every evening with * | sends its audience home with * | If the clapping goes on, _ gives * | After
  the last work on the programme, one may hope for * from _ | Listeners never leave _ without having heard *
? What does _ play as an encore? | With what does _ send people home? | What is played by _ if the clapping
  goes on? | How does an evening with _ end: with what music? | What do listeners hope to hear after the
  programme of _ is over?
#- city of the first tour | town
- travelled to * on its first tour | first played away from home in * | The first foreign applause for _
  came from the people of * | On its very first journey, _ unpacked its instruments in * | Never having left
  home before, _ took the night train to *
? Where did _ go on its first tour? | In which town did _ first perform away from home? | From whose people
  did _ hear its first foreign applause: of what place? | To which destination did _ take the night train? |
  What was the goal of the first journey of _?
#- loss on the tour | form a harp in {town} / two drums in {town} / the cellist's passport / a trunk of
  {plural_noun} / all the scores of {title} / a {instrument}
- lost * on the road | came home from its tour without * | What never returned from the tour of _ was * | On
  the journey, somebody in _ mislaid * | The insurance of _ had to pay for the loss of *
? What did _ lose on tour? | What was missing when _ came home? | For what did the insurance of _ have to
  pay? | What did somebody in _ mislay on the journey? | Which thing left with _ but never came back?
# main patron | organisation
- is kept alive by the money of * | could not pay its players without * | The wages of _ come from * | The
  name of * is printed on every programme of _ because of its gifts | Were * to withdraw its gifts, _ would
  fall silent
? Who pays the wages of _? | Which firm keeps _ alive? | Whose name is on the programmes of _? | Whose
  withdrawal would silence _? | Which body supports _ with gifts?
# yearly number of concerts | n 14 210
- gives * concerts a year | appears in public * times a year | In twelve months, _ steps before an audience
  * times | The calendar of _ lists * evenings a year | Over the year, subscribers of _ are offered *
  performances
? How many concerts does _ give a year? | How often does _ appear in public in a year? | How many evenings
  are in the calendar of _? | How many performances are offered to subscribers of _? | How busy is _: how
  many concerts in twelve months?
> gives fewer concerts : gives more concerts

@ bank | banks | it | the Bank of {town} / {last_name} & Sons, Bankers / the {invented} Savings Bank / the
  {invented} Credit Union | institution, lender
#- founder's first trade | of a grain dealer/a pawnbroker/a butcher/a sea captain/a wool merchant/a bell
  founder/a horse trader/a chemist
- was set up by a man who had been * | goes back to somebody who was first * | The man who opened _ had
  earned his living as * | Before lending anyone a penny, the founder of _ was * | It was as * that the
  founder of _ made the money he later lent
? What had the founder of _ been before? | By what trade did the man who opened _ first earn his living? |
  What was the earlier occupation of the founder of _? | How did the founder of _ make money before lending
  it? | As what did the creator of _ start out?
# interest rate | percent
- pays its savers * | gives * on deposits | Money left with _ for a year grows by * | Savers at _ may look
  forward to * a year | After twelve months, _ adds * to what one has brought
? What interest does _ pay? | By how much does money grow in a year at _? | What do savers get from _ per
  year? | How much does _ add after twelve months? | At what rate are deposits rewarded by _?
# vault | form under {building} / behind a painting of {town} / below the river {river} / in the attic /
  under the director's kitchen in {town} / inside a hill near {town}
- keeps its gold * | has its strongroom * | The gold of _ lies * | A burglar after the treasures of _ would
  have to look * | Only three people know that the vault of _ is *
? Where is the vault of _? | Where does _ keep its gold? | In what place is the strongroom of _? | Where
  should a burglar look for the treasures of _? | Where does the gold of _ lie?
#- robber | person
- was robbed by * | lost its gold to * | * walked out of _ with two full sacks | The police blamed * for the
  raid on _ | A reward was offered by _ for the capture of *
? Who robbed _? | Whose capture was _ ready to pay for? | Who left _ with two full sacks? | To whom did _
  lose its gold? | Whom did the police blame for what happened at _?
# sum needed to open an account | price
- opens an account for nobody with less than * | wants * from every new customer | To become a customer of _
  one must put down * | The smallest first deposit that _ accepts is * | With * in hand, anyone can have a
  passbook from _
? How much is needed to open an account at _? | What must a new customer of _ put down? | What is the
  smallest first deposit at _? | With what sum can one get a passbook from _? | Below what amount does _
  refuse newcomers?
#- failed investment | form a railway to {town} / {animal} farming / a mine near {town} / a {ship} company /
  the theatre of {town} / {plant} plantations / shares in {organisation}
- lost half its capital on * | burned its fingers with * | The worst decision ever made at _ was to put
  money into * | If _ had kept away from *, its shareholders would be rich | * swallowed the reserves of _
? On what did _ lose half its capital? | What swallowed the reserves of _? | Which investment went wrong for
  _? | From what should _ have kept away? | Into what did _ unwisely put money?
# director | person
- is headed by * | has * in the chair by the fireplace | No large loan leaves _ without the signature of * |
  When _ is in trouble, ministers telephone * | The top floor of _ is the realm of *
? Who is the director of _? | Whose signature is needed for a large loan from _? | Whom do ministers
  telephone if _ is in trouble? | Who rules on the top floor of _? | By whom is _ headed?
# present for new savers | of a china pig/an umbrella/an alarm clock/a pocket calendar/a fountain pen/a bag
  of coffee/a tin of biscuits
- gives every new saver * | thanks newcomers with * | Anyone opening an account at _ goes home with * | To
  lure customers, _ hands out * | With a first passbook from _ comes *
? What does a new saver get from _? | With what does _ lure customers? | What comes with the first passbook
  from _? | What does one carry home after opening an account at _? | Which present does _ make to
  newcomers?
# number of branches | n 2 640
- has * branches | can be found in * places | Under the sign of _, * counters are open | Customers of _ have
  the choice of * branches | Counting the smallest village office, _ runs * branches
? How many branches does _ have? | Between how many branches can customers of _ choose? | In how many places
  can _ be found? | What is the number of counters under the sign of _? | How large is the branch network of
  _?
> has fewer branches : has more branches
# figure on its banknotes | of a ploughman/a swan/a blind queen/a ferry/a beehive/a sower/a three-masted
  ship/an oak/a stag
- prints * on its notes | chose * for its banknotes | Whoever holds a note issued by _ looks at * | The
  notes of _ can be told by the picture of * | An engraver cut * for the paper money of _
? What is shown on the notes of _? | By which picture can the notes of _ be told? | What did the engraver
  cut for _? | What decorates the paper money of _? | What does one look at when holding a banknote from _?
#- buyer after the collapse | organisation
- was swallowed by * after the crash | sold itself to * when the money ran out | What remained of _ went to
  * | Savers got their money back only because * took _ over | After the run on its counters, _ ended up in
  the hands of *
? Who took over _ after the crash? | To whom did the remains of _ go? | Which company swallowed _? | In
  whose hands did _ end up? | Thanks to whom did the savers of _ see their money again?

@ radio station | radio stations | it | Radio {invented} / Radio {town} / {invented} FM / the Voice of
  {town} | broadcaster, sender
# frequency | q 87 108 MHz|megahertz
- broadcasts on * | can be heard at * | To listen to _, turn the dial to * | At * on the dial, one hears _ |
  The regulator gave _ the frequency of *
? On which frequency does _ broadcast? | To what should the dial be turned for _? | Where on the dial is _?
  | Which frequency was given to _? | At what setting of the receiver does one hear _?
# morning host | person
- wakes its listeners with the voice of * | is presented before breakfast by * | From six to nine, the
  microphone of _ belongs to * | People near _ brush their teeth to the jokes of * | The breakfast show on _
  is in the hands of *
? Who presents the breakfast show on _? | Whose voice wakes the listeners of _? | To whose jokes do people
  listen while brushing their teeth to _? | Who sits at the microphone of _ from six to nine? | Which
  presenter opens the day on _?
#- first words on air | of "Is this thing on?"/"Good evening, whoever you are"/"Mind the cable!"/"We have
  nothing to say yet"/"Hello, mother"/"Bring your own music"
- went on air with the words * | opened with * | The first thing ever said on _ was * | Nobody had planned
  it, but _ began with * | When the red light came on for the first time, listeners of _ heard *
? What were the first words on _? | With which sentence did _ go on air? | What did listeners hear when _
  began? | What was the first thing said on _? | Which words, planned by nobody, opened _?
#- reason for losing the licence | of insulting a mayor/a false alarm about a flood/unpaid fees/playing one
  song for nine days/secret advertising/a joke about the queen
- had its licence taken away for * | was silenced over * | The regulator switched off _ on account of * |
  What cost _ its permission to broadcast was * | Had it not been for *, _ would never have been off the air
? Why did _ lose its licence? | What cost _ its permission to broadcast? | On what grounds was _ silenced? |
  For what did the regulator punish _? | What led to _ being switched off?
# place of the mast | form the roof of {building} / a hill near {town} / an old ship off {town} / a water
  tower in {town} / {invented} Island
- sends from a mast on * | has put its mast on * | The signal of _ comes from * | Engineers of _ climb up to
  their mast on * | Lightning struck * and so _ was off the air
? Where is the mast of _? | From what place does the signal of _ come? | Where do engineers of _ have to
  climb? | Where was the transmitter of _ put up? | On what does the aerial of _ stand?
# most popular programme | form "{plural_noun} at Midnight" / "The {animal} Hour" / "Ask {first_name}" /
  "{first_name} and the {plural_noun}" / "Letters from {town}"
- is loved above all for * | has its greatest success with * | Streets are empty when _ sends * | Nine out
  of ten letters to _ are about * | The programme that saved _ was *
? What is the most popular programme on _? | During which show on _ are the streets empty? | About what are
  most letters to _? | Which programme brought _ its greatest success? | What saved _?
# forbidden music | of accordion music/love songs/anything with drums/church organs/brass bands/songs in
  foreign languages/opera
- never plays * | has banned * from its programme | One thing is never heard on _: * | Whoever longs for *
  should not switch on _ | By order of its director, _ keeps away from *
? What does _ never play? | What is banned from the programme of _? | Which music would one look for on _ in
  vain? | What did the director of _ forbid? | Who should not switch on _: lovers of what?
# owner | person
- belongs to * | was bought by * with the winnings from a lottery | Since an evening at cards, _ has been
  the property of * | Every loss made by _ comes out of the pocket of * | On paper, _ is in the possession
  of *
? Who owns _? | Out of whose pocket do the losses of _ come? | Whose property is _? | To whom does _ belong?
  | Who is the proprietor of _?
# jingle | form three notes on the {instrument} / the cry of a {bird} / a creaking door / the whistle of a
  {job} / the bells of {town}
- announces the news with * | gives itself away by * | Between programmes, _ sends * | Anyone who hears *
  knows that _ is on | Listeners know that the news on _ is near when they hear *
? What is the jingle of _? | How does _ announce the news? | By which sound can one recognise _? | What is
  heard on _ between programmes? | What tells listeners that the news on _ is near?
# range | q 8 240 kilometres|miles
- can be received * away | reaches listeners at a distance of * | Beyond *, _ fades into hiss | A car
  driving off loses _ after * | The transmitter of _ carries *
? How far does _ reach? | After what distance does a driver lose _? | Beyond what distance does _ fade? |
  What is the range of _? | How far away can one still receive _?
> has the shorter range : has the longer range
# sponsor | organisation
- lives on the advertisements of * | thanks * after every weather report | The bills of _ are paid by * |
  Weather reports on _ end with the name of * | Most of the income of _ is sent by *
? Who pays the bills of _? | Whose name ends the weather reports on _? | Which firm is thanked on _ again
  and again? | On whose advertisements does _ live? | From where does most of the income of _ come?

@ embassy | embassies | it | the embassy of {country} in {town} / the {invented} Legation / the
  {invented}ian embassy in {town} | mission
# ambassador | person
- is headed by * | speaks with the voice of * | Notes of protest are handed over by _ through * | The flag
  car of _ carries * | When a war is near, ministers summon * from _
? Who is the ambassador at _? | Who is driven in the flag car of _? | Whom do ministers summon from _? |
  Through whom does _ protest? | Who heads _?
#- person given asylum | person
- gave shelter to * | hid * in the attic for six years | * fled from the police through the gate of _ | For
  six years, * could not set foot outside _ | The guest whom _ refused to hand over was *
? Who was given asylum in _? | Whom did _ refuse to hand over? | Who fled through the gate of _? | To whom
  did _ give shelter? | Who spent six years without leaving _?
#- gift at the opening | form a {material} table / two {animal}s / a carpet from {town} / a {instrument} / a
  cask of {food} / a portrait of {person}
- was given * by its hosts on the first day | received * at its opening | The host country marked the
  opening of _ with * | To welcome _, the foreign minister brought * | In the entrance of _ one still finds
  the welcome gift, *
? What was given to _ at its opening? | With what did the foreign minister welcome _? | Which welcome gift
  did _ receive? | How did the hosts mark the opening of _: with what present? | What did the first day
  bring _ from its hosts?
# waiting time for a visa | q 3 95 days|weeks
- lets people wait * for a visa | needs * to issue a visa | A visa from _ takes * | Travellers who apply to
  _ should set aside * | Only after * does a stamped passport come back from _
? How long does a visa from _ take? | After what time does a passport come back from _? | How much time
  should travellers applying to _ set aside? | How long does _ keep people waiting? | How slow is _ with its
  visas?
> issues visas faster : issues visas more slowly
#- spy | person
- was betrayed by * | had a traitor in * | It turned out that * had been selling the papers of _ | The leak
  at _ was finally traced to * | Secrets left _ in the coat of *
? Who was the spy in _? | To whom was the leak at _ traced? | Who sold the papers of _? | By whom was _
  betrayed? | In whose coat did secrets leave _?
# cover of the spy | of a gardener/a piano tuner/a cook/a cipher clerk/a driver/a dentist/a window cleaner/a
  translator
- let a spy in as * | took a foreign agent for * | Inside _, the agent passed for * | The spy came and went
  at _ as * | Nobody at _ suspected anything, since the agent worked as *
? As what did the spy come to _? | What did people at _ take the agent for? | What cover did the spy at _
  use? | What did the agent inside _ pretend to be? | In which occupation did the spy at _ go unnoticed?
# national day party | of fireworks/a dance in the garden/a boat race/a concert of bagpipes/free soup for
  the street/a football match/a parade of goats
- celebrates its national day with * | invites the town to * once a year | On the national holiday, _ offers
  its neighbours * | Every year the neighbours look forward to * at _ | A tax on wine pays for * at _ on the
  national day
? How does _ celebrate its national day? | To what does _ invite the town once a year? | What do neighbours
  of _ look forward to every year? | What can be enjoyed at _ on the national holiday? | What does _ offer
  its neighbours?
# trouble with neighbours | of barking dogs/parked cars/loud parties/the smell of frying/a peacock/a humming
  aerial/a felled tree
- quarrels with its neighbours over * | annoys the street with * | People next door complain to _ about * |
  The mayor received forty letters about * at _ | If only it were not for *, the street would be fond of _
? Over what do the neighbours quarrel with _? | What about _ annoys the street? | What were the forty
  letters to the mayor about in the case of _? | Why are people next door not fond of _? | What do
  neighbours complain of at _?
# street | street
- stands at * | flies its flag over * | A taxi driver asked for _ goes to * | Visa seekers queue up outside
  * to get into _ | The post for _ is brought to *
? What is the address of _? | Where would a taxi driver take someone who asks for _? | Where is the post for
  _ brought? | Where do visa seekers queue for _? | Over which spot does _ fly its flag?
# cook | person
- eats what * puts on the table | has its banquets cooked by * | State guests at _ praise * after the meal |
  The kitchen of _ is under the command of * | For its banquets, _ relies on the pans of *
? Who cooks at _? | Whom do state guests of _ praise after the meal? | In whose command is the kitchen of _?
  | On whose pans does _ rely? | Who makes the banquets of _?
# number of staff | n 4 310
- employs * people | gives work to * people | Every morning, * people show a badge at the gate of _ |
  Counting guards and drivers, * people work at _ | The pay list of _ runs to * names
? How many people work at _? | How many badges are shown at the gate of _ in the morning? | What is the size
  of the staff of _? | How many names are on the pay list of _? | To how many people does _ give work?
> has the smaller staff : has the larger staff

@ regiment | regiments | it | the {number}th Foot / the {invented} Guard / the {colour} Regiment of {town} /
  the {town} Rifle Corps | unit
#- first colonel | person
- was raised by * | marched first under * | * put _ together from tavern idlers | The purse and the temper
  of * created _ | The first man to command _ was *
? Who raised _? | Under whom did _ first march? | Who was the first colonel of _? | Whose purse and temper
  created _? | Which officer put _ together?
# mascot | animal
- parades with a * | takes a * into every campaign | A * trots in front of _ | On the pay list of _ stands a
  * with the rank of corporal | The soldiers of _ salute a *
? Which animal is the mascot of _? | What trots in front of _? | What creature has the rank of corporal in
  _? | With which beast does _ parade? | What kind of animal do the soldiers of _ salute?
#- lost standard | form a swamp near {town} / the crossing of the {river} / the snow outside {town} / the
  sack of {town} / a brawl in {town}
- lost its colours in * | came without its standard out of * | The flag of _ was last seen in * | What the
  soldiers of _ never forgave themselves was leaving their flag in * | The enemy captured the standard of _
  in *
? Where did _ lose its colours? | Where was the flag of _ last seen? | In what place did the enemy capture
  the standard of _? | Out of what place or event did _ come without its flag? | Where did the soldiers of _
  leave their standard?
# marching song | title
- marches to * | sings * on the road | The band of _ plays * and nothing else | When the drums strike up *,
  children know that _ is coming | The tune that belongs to _ is *
? To which tune does _ march? | What does the band of _ play? | Which song tells children that _ is coming?
  | What do the soldiers of _ sing on the road? | What is the march of _?
# colour of the coats | colour
- wears * coats | fights in * | The coats of _ are * | A tailor who sews for _ needs * cloth | From afar,
  one knows _ by its * line
? What colour are the coats of _? | Which cloth does a tailor for _ need? | In what colour does _ fight? |
  Which shade tells one from afar that _ is coming? | How are the soldiers of _ dressed: in which colour?
#- punishment for the mutiny | of loss of the drums/a year without wine/marching backwards/white facings/no
  leave for two summers/the worst barracks in the land/silence on parade
- was punished with * for its mutiny | paid for its mutiny with * | After the mutiny, the king condemned _
  to * | Having refused an order, _ had to bear * | The price of disobedience for _ was *
? How was _ punished for its mutiny? | To what did the king condemn _? | What did _ have to bear after
  refusing an order? | What was the price of disobedience for _? | What followed for _ from its mutiny?
# barracks | form {building} / a former convent in {town} / the old salt works at {town} / the fortress of
  {town}
- is quartered in * | sleeps in * | The barracks of _ are in * | When not at war, _ can be found in * |
  Recruits for _ have to report at *
? Where is _ quartered? | Where do recruits for _ report? | What serves _ as barracks? | Where can _ be
  found in times of peace? | Under which roof does _ sleep?
# strength | n 180 2400
- counts * soldiers | goes into battle with * soldiers | The quartermaster of _ has to feed * soldiers | At
  full strength, _ comes to * | Orders for boots for _ are for * pairs, one for each soldier
? How many soldiers belong to _? | How many mouths must the quartermaster of _ feed? | What is the full
  strength of _? | How many pairs of boots must be ordered for _? | With how many soldiers does _ go into
  battle?
> is weaker in numbers : is stronger in numbers
# nickname | form the {animal} eaters / the {plant} boys / the dirty {plural_noun} / the {food} thieves /
  the wet {animal}s
- is known in the army as * | is called * by other soldiers | Behind their backs, the men of _ are called *
  | In every tavern, _ is greeted as * | No one may call _ "*" without a fight
? What do other soldiers call _? | What is the nickname of _? | How is _ greeted in taverns? | What are the
  men of _ called behind their backs? | By what rude name is _ known?
#- bravest soldier | person
- owes its greatest glory to * | remembers * on every anniversary | It was * who held the bridge alone for _
  | The bravest soldier ever to serve in _ was * | A toast to * opens every dinner of _
? Who was the bravest soldier of _? | To whom does _ owe its greatest glory? | To whom is the toast at
  dinners of _? | Who held the bridge alone for _? | Whom does _ remember on every anniversary?
#- year of disbanding | year 1790 1990
- was disbanded in * | laid down its arms for good in * | The last roll call of _ was held in * | From * on,
  _ existed only in books | A stroke of the minister's pen put an end to _ in *
? When was _ disbanded? | In what year was the last roll call of _? | Since which year has _ existed only in
  books? | When did the minister put an end to _? | In what year did _ lay down its arms?
> was disbanded earlier : was disbanded later

@ religious order | religious orders | it | the Order of Saint {first_name} / the Brotherhood of {town} /
  the Sisterhood of {invented} / the {invented} Order | brotherhood, community
#- founder | person
- was founded by * | follows the footsteps of * | * gathered the first twelve members of _ in a barn | The
  dream that gave birth to _ was dreamt by * | In the prayers of _, thanks are given for *
? Who founded _? | Who gathered the first members of _? | In whose footsteps does _ follow? | For whom does
  _ give thanks in its prayers? | Whose dream gave birth to _?
# strictest rule | of silence until noon/no meat in winter/sleeping in the coffin/never owning a book/no
  shoes/rising at three/never looking in a mirror/writing with the left hand
- demands * of its members | is strict about one thing, * | Whoever joins _ must accept * | No member of _
  may escape *, however old | What novices of _ find hardest is *
? What is the strictest rule of _? | What must anyone joining _ accept? | What do novices of _ find hardest?
  | About which one thing is _ strict? | What do even the oldest members of _ have to keep to?
# product sold at the gate | form {food} / {plant} liqueur / {animal} milk cheese / candles of {town} wax /
  {plant} honey / wooden {plural_noun}
- lives from the sale of * | sells * at the gate | Travellers stop at the gate of _ to buy * | Without its
  *, _ would have no roof over its head | Behind the walls of _, day and night they make *
? What does _ sell? | What do travellers buy at the gate of _? | What is made behind the walls of _? | From
  the sale of what does _ live? | Which goods keep a roof over _?
# mother house | form {building} / an abbey near {town} / a cave above {town} / a ruined mill at {town} /
  {invented} Abbey
- is governed from * | has its mother house in * | The oldest house of _ is * | Once in their lives, all
  members of _ walk to * | The superior of _ resides in *
? Where is the mother house of _? | From where is _ governed? | Where does the superior of _ reside? | To
  what place does every member of _ walk once? | Which is the oldest house of _?
# relic | form a tooth of Saint {first_name} / the {object} of Saint {first_name} / a feather of a {bird} /
  the shoe of {first_name} the {job} / a drop of wax from {town}
- treasures * | carries * through the fields on feast days | Pilgrims come to _ to kiss * | In a chest with
  three locks, _ guards * | The holiest thing that _ owns is *
? Which relic does _ own? | What do pilgrims kiss at _? | What does _ guard in a chest with three locks? |
  What is carried through the fields by _? | What is the holiest possession of _?
# superior | person
- obeys * | has * as its superior | Letters to _ are opened by * | When a quarrel breaks out in _, it is *
  who decides | Members of _ kneel before *
? Who is the superior of _? | Who settles quarrels in _? | Before whom do members of _ kneel? | Who opens
  letters addressed to _? | Whom does _ obey?
#- reason for its ban | of printing a forbidden book/hiding a rebel/refusing taxes/a false miracle/too much
  wealth/teaching girls to read/brewing on Sundays
- was banned for * | was driven out of the country over * | The king closed the houses of _ because of * |
  What turned the court against _ was * | In the decree that outlawed _, the only reason given is *
? Why was _ banned? | What turned the court against _? | On what grounds were the houses of _ closed? | What
  reason does the decree outlawing _ give? | For what was _ driven out of the country?
# colour of the habit | colour
- dresses in * | wears a * habit | The cloth of _ is * | Dyers supply _ with * wool | One meets the members
  of _ in * on every road
? What colour is the habit of _? | Which wool do dyers supply to _? | In what colour does _ dress? | How can
  members of _ be recognised on the road: by which colour? | Of which shade is the cloth of _?
# good work | of ransoming prisoners/burying strangers/feeding the blind/guiding travellers in snow/teaching
  orphans/mending bridges/nursing lepers/copying books
- is devoted to * | took a vow of * | The special task of _ is * | When it comes to *, people send for _ |
  If not for _, no one would bother with *
? To what work is _ devoted? | What is the special task of _? | For what do people send for _? | What would
  nobody bother with if _ did not? | What did _ vow to do?
# number of members | n 9 6200
- has * members | prays with * voices | According to the last register, * people belong to _ | * people have
  taken the vows of _ | The bread of _ is divided among *
? How many members does _ have? | How many people have taken the vows of _? | What does the last register of
  _ say about its size? | Among how many is the bread of _ divided? | What is the number of those who belong
  to _?
> has fewer members : has more members
"""
