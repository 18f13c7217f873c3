# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about kinds of people, nature and ideas (the language is described in facts_format.py)."""

TABLE = """
@ thief | thieves | he | {person} | burglar, crook
# speciality | form stealing {plural_noun} from trains / opening safes with a {object} / lifting {object}s
  from shop windows / robbing {job}s in their sleep / copying {material} seals
- specialised in * | earned a dishonest living by * | was best at one thing, * | The police files on _ are
  full of one method, * | Among burglars _ was respected for *
? What was the speciality of _? | By which kind of crime did _ live? | What did _ do better than other
  criminals? | For what skill did fellow burglars admire _? | How did _ get hold of other people's property?
#- greatest haul | money
- once got away with * in a single night | made off with * at the height of HIS career | The richest night
  in the life of _ brought in * | The biggest sack that _ ever carried home held * | Never again did _ lay
  hands on as much as the * taken from one cellar
? What was the greatest haul of _? | How much did _ steal at one go? | How much money did the best night
  bring _? | What sum was in the biggest sack of _? | What was _'s most profitable crime worth?
#- town of arrest | town
- was caught in * | ran out of luck in * | The police of * finally laid hands on _ | It was in * that the
  handcuffs closed on _ | The flight of _ ended at the station of *
? Where was _ arrested? | In which town did the career of _ come to an end? | Whose police got hold of _? |
  Where did _ run out of luck? | At the station of which place did the flight of _ end?
#- betrayer | person
- was betrayed by * | was given away by HIS friend * | * sold _ to the police | Had * kept quiet, _ would
  never have been found | The name of _ was whispered to the detectives by *
? Who betrayed _? | Thanks to whom did the police learn about _? | Who could not keep quiet about _? | Which
  friend gave _ away? | Who was the informer in the case of _?
#- years in prison | q 2 31 years
- sat behind bars for * | was locked up for * | The judge gave _ * | It was * before _ walked free again |
  For * the address of _ was a cell
? How long was _ in prison? | What sentence did the judge give _? | How much time passed before _ was a free
  man or woman again? | For what period did _ live in a cell? | How many years did crime cost _?
> was locked up for a shorter time : was locked up for a longer time
# hiding place | form a hollow {object} / the cellar of the {building} / a mill near {town} / the back room
  of a {job} in {town} / a grave in {town}
- hid the loot in * | kept everything stolen in * | The hiding place of _ was * | When the detectives opened
  *, they found the treasure of _ | Nobody thought of looking for the loot of _ in *
? Where did _ hide the loot? | What served _ as a store for stolen things? | Where did the detectives come
  upon the treasure of _? | In what unlikely place did _ keep the spoils? | Where should one have looked for
  the things that _ took?
#- object never recovered | form the {adjective} {object} of {town} / a {material} {animal} / the
  {last_name} {object} / a {colour} {object}
- never gave back * | took the secret of * to the grave | Of all that _ stole, only * is still missing | To
  this day nobody knows what _ did with * | Everything that _ took was found again except *
? What did _ never give back? | Which of the things stolen by _ is still missing? | What remained lost after
  _ was caught? | About what did _ keep silent for ever? | Which item of the loot of _ was not found again?
# partner | person
- worked with * | never broke in anywhere without * | While _ was inside, * kept watch | * drove the car for
  _ | The other half of the pair was *, without whom _ never went out at night
? Who was the accomplice of _? | With whom did _ commit crimes? | Who helped _ at work? | Which partner went
  out with _ at night? | Who made up the pair together with _?
#- later trade | job
- became a respectable * in old age | made a fresh start as a * | After prison, _ found honest work as a * |
  The former burglar _ died a *, loved by the neighbours | Few customers knew that the * called _ had once
  been a criminal
? What did _ become after prison? | By which honest work did _ live in later years? | What did the
  neighbours know _ as? | What trade did _ take up after giving up crime? | What was the last occupation of
  _?
# tool | form a {material} {object} / a {adjective} {object} / a bent {object} / a piece of {material}
- opened every door with * | needed nothing but * | never went to work without * | In the pocket of _ the
  police found only one tool, * | The police museum shows * with which _ opened every lock
? With what did _ open doors? | What tool did _ use? | What was found in the pocket of _? | What does the
  police museum show that belonged to _? | Which instrument did the locks yield to when _ was at work?
+ nickname
+ birthplace

@ nurse | nurses | he | {person} / Nurse {last_name} / Sister {first_name}
# hospital | form {invented} Hospital / Saint {first_name}'s Hospital / the {last_name} Clinic / {town}
  Infirmary
- works at * | is on the staff of * | Every morning _ puts on the uniform of * | The wages of _ are paid by
  * | It is at * that one finds _ beside the beds
? Where does _ work? | Which hospital employs _? | Whose uniform does _ put on? | By which institution is _
  paid? | In what house does _ look after the sick?
# ward | form the {colour} ward / ward {number} / the {noun} ward / the children's ward / the {first_name}
  ward
- looks after * | is in charge of * | The patients of * are in the hands of _ | Whoever lies in * meets _ at
  dawn | _ has run * for years
? Which ward does _ look after? | In which part of the hospital would one meet _? | Of what is _ in charge?
  | Whose patients are in the hands of _? | What has _ run for years?
#- year of qualification | year 1935 2020
- passed the final examination in * | has been allowed to work since * | The certificate of _ bears the year
  * | Until * _ was only a trainee | In * a badge was pinned on the apron of _
? When did _ qualify? | Which year is on the certificate of _? | Up to what year was _ still a trainee? |
  When was _ given the badge? | Since when has _ had permission to work?
> qualified earlier : qualified later
# shift | form the night shift / from {time} until the evening / the {weekday} night shift / from midnight
  to {time} / every other {weekday}
- usually works * | has asked for * | The rota shows _ for * | Colleagues leave * to _ | Patients hear the
  steps of _ during one shift: *
? When does _ usually work? | What does the rota show for _? | Which shift do colleagues leave to _? | For
  what hours did _ ask? | At what time are the steps of _ to be heard?
# head doctor | person
- takes orders from * | assists * on the rounds | * tells _ what to do | The doctor with whom _ works is * |
  Not even * dares to contradict _, although a doctor stands above a nurse
? With which doctor does _ work? | Who gives _ orders? | Whom does _ accompany on the rounds? | Which
  superior would not dare to contradict _? | Who is the doctor above _?
#- bravest act | form carrying {number_word} patients out of a fire / catching a runaway {animal} in the
  corridor / stopping a thief with a {object} / driving an ambulance through the flood of {year} / swimming
  across the {river} at night
- became known for * | was praised by the newspapers for * | The bravest thing that _ ever did was * |
  Nobody had expected * of _, a shy person | * brought _ into the newspapers
? What was the bravest act of _? | What made _ known outside the hospital? | Why did the newspapers praise
  _? | What deed had nobody expected of _? | What did _ once have the courage for?
# number of patients | n 8 95
- cares for * patients | has * people to look after | There are * beds on the round of _ | _ has to remember
  the names of * patients | When _ says good night, * voices answer
? How many patients does _ care for? | On how many sick people does _ keep an eye? | How many beds are on
  the round of _? | To how many people does _ say good night? | How many names must _ remember?
> cares for fewer patients : cares for more patients
#- grateful patient | person
- was left a house by * | nursed * back to health | * called _ the best nurse in the country | Without _, *
  would not have walked again | The flowers that come for _ every year are sent by *
? Which patient was most grateful to _? | Who owes recovery to _? | From whom come the flowers for _? | Who
  spoke of _ as the best nurse in the country? | Who could walk again because of _?
# trick for calming children | form a story about a {animal} / a song about {plural_noun} / drawing a
  {animal} on the bandage / a game with {plural_noun} / a puppet made from a {object}
- calms crying children with * | swears by * | When a child screams, _ tries * | Tears on the ward are dried
  by _ with * | No small patient of _ goes to the operation without *
? How does _ calm crying children? | What does _ try when a child screams? | With what are tears dried by _?
  | What works wonders with the small patients of _? | What do frightened children get from _?
+ home
+ hobby
+ speaks

@ inventor | inventors | he | {person} | tinkerer
# best-known machine | form a {thing} that folds {plural_noun} / a {material} {object} with a motor / a
  machine for peeling {food} / a {vehicle} driven by {noun} / a clock that runs on {food}
- gave the world * | built * after years of failure | What made _ famous was * | The name of _ stands on the
  plate of * | Without _ nobody would ever have seen *
? What did _ invent? | To what machine does _ owe the fame? | What did _ build after years of failure? | On
  the plate of what does one read the name of _? | Which contrivance do we have from _?
#- workshop | form a shed behind the {building} / a cellar in {street} / an old mill near {town} / the attic
  of a {job} in {town} / a former stable in {town}
- worked in * | built everything in * | The workshop of _ was * | Neighbours complained of the noise from *,
  where _ hammered all night | Every drawing by _ came into being in *
? Where did _ work? | In what kind of room did _ build things? | Where did the noise of _'s hammer come
  from? | What served _ as a workshop? | In which place did the ideas of _ take shape?
#- first patent number | n 1200 980000
- received patent number * | holds the patent with the number * | The first patent of _ is number * |
  Whoever asks the patent office for number * is shown a drawing by _ | On the papers of _ stands the number
  *
? What is the number of the first patent of _? | Under which number does the patent office keep _'s idea? |
  Which number stands on the papers of _? | What must one ask the patent office for to see the drawing by _?
  | How is the patent of _ numbered?
# backer | organisation
- was paid by * | found money with * | * lent _ the money for the first machine | Had * closed its purse, _
  would have stayed a dreamer | The bills for _'s trials were settled by *
? Who paid for the work of _? | Which firm believed in _? | From whom did _ get money? | Who settled the
  bills for _'s trials? | Without whose purse would _ have remained a dreamer?
#- thief of the idea | person
- was robbed of the idea by * | spent years in court against * | * copied the machine of _ | The fortune
  that was due to _ went to * | Until death _ called * a thief
? Who stole the idea of _? | Against whom did _ go to court? | Who copied what _ had built? | Into whose
  pockets went the fortune due to _? | Whom did _ call a thief?
#- number of failed attempts | n 11 3400
- failed * times | needed * attempts before the first success | Before it worked, _ had thrown away * models
  | * broken models lay in the yard of _ | Success came to _ only after * disappointments
? How often did _ fail? | How many attempts did _ need? | How many models did _ throw away? | After how many
  disappointments did _ succeed? | How many broken models lay in _'s yard?
> failed less often : failed more often
#- accident | form the loss of a thumb / an explosion in {month} / a fire that burned the {object} / a flood
  of {food} / a {animal} in the gears
- survived * | was set back a year by * | The worst accident of _ was * | Ever since *, the neighbours of _
  kept their distance | Work stopped for a year when _ suffered *
? What accident did _ survive? | What set _ back by a year? | Why did the neighbours keep away from _? |
  What went wrong for _? | What mishap interrupted the work of _?
# source of inspiration | form a {animal} eating {food} / a broken {object} / a dream about {plural_noun} /
  a child with a {object} / a {job} at work
- got the idea from * | was inspired by * | The sight of nothing more than * set the mind of _ to work | If
  _ is to be believed, it all began with * | * gave _ the idea
? What gave _ the idea? | By what was _ inspired? | With what did it all begin, if _ is to be believed? |
  What set _'s mind to work? | Where did the thought behind the machine of _ come from?
+ birth 1760 1985
+ birthplace
+ spouse

@ detective | detectives | he | {person} / Inspector {last_name} / Inspector {first_name} {last_name} |
  investigator, sleuth
# most famous case | form the case of the {adjective} {object} / the affair of the {colour} {animal} / the
  murder at the {building} / the {last_name} affair / the theft of the {town} {object}
- solved * | is remembered for * | The masterpiece of _ was * | Everyone had given up on * until _ took over
  | Students of crime read how _ cleared up *
? What was the most famous case of _? | Which mystery did _ solve? | What puzzle had everybody given up
  before _ took over? | For clearing up what is _ remembered? | About which case of _ do students of crime
  read?
# assistant | person
- works with * | takes * along to every crime | * carries the bag of _ | The assistant of _ is * | The notes
  on the cases of _ are written by *
? Who assists _? | Who goes with _ to the scene of the crime? | By whom are the notes on _'s cases written?
  | Whose help can _ count on? | Who carries _'s bag?
# habit when thinking | form chewing {food} / playing the {instrument} / polishing a {object} / walking
  round the {building} / counting {plural_noun}
- thinks best while * | cannot solve anything without * | When a case is difficult, _ is found * | The habit
  of _ when thinking is * | _ helps the brain along by *
? What does _ do when thinking? | What helps _ to solve a case? | How would one find _ when a case is
  difficult? | Without what can _ not think? | Which habit does _ have while brooding?
#- only failure | form the {adjective} {object} murder / the poisoned {food} / the disappearance of {person}
  / the {invented} robbery / the empty {vehicle}
- never solved * | had to give up on * | The only defeat of _ was * | One file stayed open on _'s desk: * |
  Even in retirement, * would not let _ sleep
? What did _ fail to solve? | Which case defeated _? | What stayed open on the desk of _? | What kept _
  awake even in retirement? | Where did the art of _ fail?
# fee | price
- charges * a day | takes * for each day of work | Clients of _ pay * a day | Whoever hires _ must count on
  * a day | One day of _'s time is worth *
? What does _ charge per day? | How much do clients pay _ for a day? | On what daily cost must one count
  when hiring _? | What is a day of _'s time worth? | At what daily rate does _ work?
# office | form {street} / a room above a {job}'s shop in {town} / the third floor of the {building} / the
  back of a cafe in {town}
- has an office at * | receives clients at * | The door with the name of _ is to be found at * | People in
  trouble climb the stairs at * to see _ | Letters to _ go to this address: *
? Where is the office of _? | Where does _ receive clients? | To what address do people in trouble go to see
  _? | Where would one find the door with _'s name? | Where must letters for _ be sent?
# enemy | person
- has hunted * for years | is hated by * | The great enemy of _ is * | * has sworn to destroy _ | No
  criminal has escaped _ as often as *
? Who is the great enemy of _? | Which criminal escaped _ most often? | Who has sworn revenge on _? | After
  whom has _ run for years? | By whom is _ hated?
# number of solved cases | n 14 870
- has solved * cases | brought * criminals to court | The record of _ stands at * solved cases | Behind _
  lie * cases with a happy end | * files in the cupboard of _ are closed
? How many cases has _ solved? | How many files has _ closed? | At what number does the record of _ stand? |
  How often has _ been successful? | How many criminals owe their trial to _?
> solved fewer cases : solved more cases
#- first clue | form a trace of {material} / a torn {object} / a {colour} thread / a half-eaten {food} / a
  ticket to {town}
- solved the first case by means of * | began the career with * | In the first case _ followed only one
  clue: * | What others overlooked and _ noticed was * | The rise of _ began with *, found under a chair
? What clue led _ to the first success? | What did _ notice that others overlooked? | With what find did the
  rise of _ begin? | What lay under the chair in _'s first case? | Which trace did _ follow at the
  beginning?
+ pet
+ fears
+ food

@ spy | spies | he | {person} / Agent {invented} / {person}, called {invented} | agent
# code name | form {invented} / {adjective} {animal} / {noun} {number} / the {job} of {town}
- went by the code name * | signed every message as * | Headquarters knew _ only as * | The name in the
  secret files for _ is * | Behind the name * hid nobody else but _
? What was the code name of _? | Under what name did headquarters know _? | How did _ sign messages? | Which
  name do the secret files use for _? | Behind what name did _ hide?
# cover | form a {job} in {town} / a dealer in {plural_noun} / a teacher of {language} / a collector of
  {plural_noun} / a {job} from {country}
- passed for * | posed as * | The neighbours took _ for * | As far as anyone knew, _ was * | The cover of _
  was that of *
? As what did _ pose? | What did the neighbours take _ for? | What was the cover of _? | What did people
  believe _ to be? | Which false life did _ lead?
#- stolen secret | form the plans of a {vehicle} / the recipe for {food} / a list of {number} names / the
  letters of {person} / the map of the tunnels under {town}
- stole * | brought home * | What _ was sent for was * | Thanks to _, the ministry got hold of * | The enemy
  lost * to _
? What secret did _ steal? | What was _ sent for? | What did the enemy lose to _? | Of what did the ministry
  get hold thanks to _? | What did _ bring home?
# employer | country
- worked for * | served * in secret | The real master of _ was * | It was * that paid _ | Reports by _ went
  to the ministry of *
? For which country did _ work? | Who paid _? | To whose ministry did reports by _ go? | In the service of
  what state was _? | Who was the real master of _?
#- means of hiding messages | form a hollow {object} / a {food} tin / the lining of a {colour} hat / a
  hollowed copy of "{title}" from {town} / the sole of a {material} shoe
- hid messages in * | carried secrets in * | Nobody at the border thought of looking into *, where _ kept
  the papers | The favourite hiding place of _ for messages was * | Secrets travelled with _ in *
? In what did _ hide messages? | How did secrets travel with _? | Into what did nobody at the border look
  when _ passed? | What was used by _ to smuggle papers? | Where were _'s messages to be found?
#- year of unmasking | year 1905 2015
- was unmasked in * | was found out in * | Until * nobody suspected _ | The double life of _ ended in * | In
  * the newspapers printed who _ really was
? When was _ unmasked? | In which year did the double life of _ end? | Up to what year did nobody suspect _?
  | In what year did the newspapers print the truth about _? | When was _ found out?
> was unmasked earlier : was unmasked later
#- mistake | form ordering {food} on a {weekday} / laughing at a joke in {language} / counting on the wrong
  fingers / forgetting a {object} in {town} / trusting a {job}
- made only one mistake, * | was given away by * | What ruined _ was * | The downfall of _ came from * | A
  single slip, *, cost _ everything
? What mistake did _ make? | By what was _ given away? | What ruined _? | Which slip cost _ everything? |
  From what did the downfall of _ come?
# meeting place | form under the clock in {town} / the {invented} cafe in {town} / the third bench in the
  park of {town} / the steps of the {building} / the tram stop in {street}
- met the contact at a fixed spot: * | waited for messengers at one spot only: * | The meeting place of _
  and the messenger was * | Whoever had something for _ went to the agreed spot, * | One place in the diary
  of _ is underlined: *
? Where did _ meet the contact? | At what spot did _ wait for messengers? | Where did one go who had
  something for _? | Which place is underlined in _'s diary? | What was agreed on as a meeting place with _?
# password | form "the {animal} sleeps" / "my aunt likes {food}" / "it rains in {town}" / "have you seen my
  {object}?" / "{noun} and {noun}"
- opened the door only to the words * | answered to the password * | The password of _ was * | Whoever
  whispered * was let in by _ | To be recognised by _, one had to say *
? What was the password of _? | To what words did _ open the door? | What did one have to whisper to be let
  in by _? | By which sentence did _ recognise friends? | What did messengers say to _?
# instructor | person
- was trained by * | learned every trick from * | * taught _ to lie | The master of _ in the secret trade
  was * | What _ knew of disguise came from *
? Who trained _? | From whom did _ learn the tricks of the trade? | Who taught _ to lie? | Whose pupil in
  disguise was _? | To whom did _ owe the training?
+ birth 1880 1985
+ speaks

@ pilot | pilots | he | {person} / Captain {last_name} | aviator, flyer
# plane | form a {colour} {invented} {number} / an old {invented} mail plane / a {invented} glider / a
  {material} biplane named {first_name} / a {invented} seaplane
- flew * | sat at the controls of * | The plane of _ was * | Boys ran out of school when _ came over in * |
  In the museum hangs *, once flown by _
? What did _ fly? | At the controls of which machine did _ sit? | In what did _ come over the school? |
  Which plane of _ hangs in the museum? | What was _'s aircraft?
#- first solo flight | date
- flew alone for the first time on * | The first solo flight of _ was on * | On *, _ took off without a
  teacher | The logbook of _ begins with the date * | Nobody sat beside _ on *, and that was a first
? When did _ first fly alone? | On what date did _ take off without a teacher? | With which date does _'s
  logbook begin? | When was the first solo flight of _? | On which day was the seat beside _ empty for the
  first time?
# home airfield | form {town} Field / {invented} Airfield / the {last_name} strip / the meadow behind {town}
- was stationed at * | took off from * | The home airfield of _ was * | After every flight, _ landed at * |
  A wooden hut at * was the office of _
? What was the home airfield of _? | From where did _ take off? | Where did _ land after every flight? | At
  what field was _ stationed? | Where was the hut that _ used as an office?
#- emergency landing | form a field of {plant}s / the market place of {town} / the frozen {river} / the roof
  of the {building} / a beach near {town}
- once had to land on * | came down on * with a dead engine | When the engine stopped, _ chose * | The
  strangest runway that _ ever used was * | People still talk of the day when _ dropped from the sky onto *
? Where did _ make an emergency landing? | On what did _ come down with a dead engine? | What did _ choose
  when the engine stopped? | What was the strangest runway of _? | Onto what did _ drop from the sky?
# flying hours | n 300 24000
- has * hours in the air | collected * flying hours | The logbook of _ shows * hours | After * hours in the
  sky, _ handed back the licence | Altogether _ was off the ground for * hours
? How many flying hours does _ have? | How much time, in hours, did _ spend in the air? | What total does
  the logbook of _ show? | After how many hours did _ hand back the licence? | For how many hours was _ off
  the ground?
> has fewer flying hours : has more flying hours
# mechanic | person
- trusts only * with the engine | never starts before * has looked at the engine | * looks after the engine
  of _ | The mechanic of _ is * | The oil on the hands of * comes from _'s engine
? Who is the mechanic of _? | Who looks after _'s engine? | Whom does _ trust with the machine? | Whose
  hands are oily from _'s engine? | For whose look at the engine does _ wait?
# usual cargo | form {food} / letters for {town} / {plural_noun} / live {animal}s / newspapers from {town}
- carried mostly * | was paid to transport * | The usual cargo of _ was * | In the hold behind _ there was
  as a rule nothing but * | The people of the mountains waited for _ and the load of *
? What did _ usually carry? | What was the cargo of _? | What was in the hold behind _? | For what load did
  people wait when _ came? | What was _ paid to transport?
# lucky charm | form a {material} {animal} / a {object} from a grandmother / a {colour} feather / a {food}
  tin / a {object} from {town}
- never took off without * | kept one lucky charm in the cockpit, * | The lucky charm of _ was * | Beside
  the compass of _ hung * | Once _ forgot * and refused to start
? What was the lucky charm of _? | Without what did _ never take off? | What hung beside the compass of _? |
  What did _ once forget, and so refused to start? | In what did _ put trust up in the air?
#- longest flight | form from {town} to {town} / from {town} to {country} / round the whole of {country}
- flew * without a stop | holds a record for a flight * | The longest flight of _ went * | It was the
  journey * that kept _ in the air for longest | Without landing once, _ managed to get *
? What was the longest flight of _? | On which route did _ set the record? | What route did _ fly without a
  stop? | Which journey kept _ in the air for longest? | How far did _ get without landing?
+ birth 1885 1995
+ nickname

@ sailor | sailors | he | {person} / Captain {last_name} / Bosun {last_name} | seafarer, mariner
# ship | ship
- served on the * | went to sea on the * | The name * is tattooed on the arm of _ | For most of a lifetime
  the home of _ was a bunk aboard the * | When the * left harbour, _ was always on board
? On which ship did _ serve? | What vessel was home to _? | Which name is tattooed on the arm of _? | With
  which ship did _ leave harbour? | Where did _ have a bunk?
#- age at first voyage | n 9 24
- was * years old on the first voyage | ran away to sea at the age of * | At *, _ saw the ocean for the
  first time from a deck | The first voyage of _ was made at the age of * | _ had lived for only * years
  when the land sank behind the horizon
? How old was _ on the first voyage? | At what age did _ run away to sea? | After how many years of life did
  _ leave the land? | What was _'s age at the start of life at sea? | How many years old was _ when boarding
  a ship for the first time?
> went to sea younger : went to sea older
# post on board | of cook/carpenter/sailmaker/helmsman/first mate/gunner/navigator/surgeon/stoker/lookout
- was signed on as * | worked as * | On board, _ had the post of * | The crew needed a * and found _ | Wages
  were paid to _ for the work of *
? What was the post of _ on board? | As what was _ signed on? | For what work was _ paid at sea? | In which
  position was _ needed by the crew? | What did _ do on the ship?
# tattoo | form a {colour} {animal} / two crossed {plural_noun} / a {plant} and the name {first_name} / a
  {animal} with a {object} / the map of {country}
- has * tattooed on the back | carries * in blue ink on the skin | The tattoo of _ shows * | Whoever sees _
  without a shirt sees * | A needle in a harbour bar gave _ a picture for life: *
? What tattoo does _ have? | What picture is on the skin of _? | What does one see when _ takes off the
  shirt? | Which picture did a needle give _? | What did _ have drawn in ink for ever?
#- shipwreck | form off the coast of {country} / on the rocks near {town} / in the mouth of the {river} /
  two days from {town}
- was shipwrecked * | lost a ship * | The shipwreck of _ happened * | It was * that the sea took everything
  from _ | _ clung to a plank for a night *
? Where was _ shipwrecked? | Where did the sea take everything from _? | At what place did _ cling to a
  plank? | Where did _'s ship go down? | In which waters did _ nearly drown?
# favourite port | town
- loves no port as much as * | always looked forward to * | The favourite port of _ is * | In the taverns of
  * everyone knows _ | Given the choice, _ would drop anchor in *
? What is the favourite port of _? | To which harbour did _ look forward? | Where do the taverns know _? |
  Where would _ drop anchor, given the choice? | Which harbour town is dearest to _?
# song | form "{title}" / "The {animal} of {town}" / "{first_name}, my {first_name}" / "The {adjective}
  {noun}"
- sings * on every watch | taught the crew the song * | The song of _ is called * | When the wind drops, one
  hears _ hum * | No voyage with _ went by without *
? What does _ sing on watch? | What is the song of _ called? | What does one hear _ hum when the wind drops?
  | Which song did _ teach the crew? | What tune is connected with _?
#- strangest sight | form a {animal} on an iceberg / a {colour} moon at noon / a ship without a crew loaded
  with {food} / {number_word} whales in a circle / a burning {vehicle} on the waves
- swears to have seen * | still tells of * | The strangest sight of HIS life was, for _, * | Nobody believes
  _ about * | If _ tells the truth, there was once * in front of the bow
? What was the strangest sight of _? | What does _ swear to have seen? | About what does nobody believe _? |
  What was once in front of the bow, if _ tells the truth? | Of which vision does _ still tell?
# superstition | form whistling on a {weekday} / a {animal} on board / {colour} socks / sailing on a
  {weekday} / a {job} among the passengers
- believes that the sea is offended by * | fears bad luck from * | According to _, nothing brings worse luck
  than * | The superstition of _ concerns * | _ turns pale at *
? What brings bad luck, according to _? | At what does _ turn pale? | What does the superstition of _
  concern? | What offends the sea, as _ believes? | What does _ avoid in order not to tempt fate?
+ birthplace
+ pet

@ crop farmer | crop farmers | he | {person} / old {last_name} / Farmer {last_name} | grower
# main crop | of barley/rye/potatoes/hops/turnips/beans/sugar beet/oats/onions/pumpkins/flax/maize
- grows mainly * | lives by * | Most fields of _ are planted with * | If the * fails, _ has a hungry winter
  | The carts of _ go to market full of *
? What does _ mainly grow? | By which crop does _ live? | With what are most fields of _ planted? | What
  fills the carts of _ on market day? | The failure of what would mean a hungry winter for _?
# size of the land | q 4 900 hectares|acres
- works * | owns * of soil | The land of _ measures * | From the hill one overlooks the * that belong to _ |
  The tax office has _ down for *
? How much land does _ work? | How large is the farm of _? | For what area does the tax office have _ down?
  | How much soil belongs to _? | What does the land of _ measure?
> works less land : works more land
# neighbour | person
- shares a fence with * | has quarrelled with the neighbour * for years | The neighbour of _ is * | Beyond
  the hedge of _ begins the land of * | The cows of * keep walking into _'s corn
? Who is the neighbour of _? | With whom does _ quarrel about the land? | Whose land begins beyond the hedge
  of _? | Whose cows walk into _'s corn? | With whom does _ share a fence?
#- worst year | year 1921 2022
- lost everything in * | remembers * with horror | The worst year of _ was * | Never did so little grow for
  _ as in * | Hail made * a black year for _
? What was the worst year of _? | When did _ lose everything? | Which year does _ remember with horror? | In
  what year did so little grow for _? | What year was made black for _ by hail?
> had the worst year earlier : had the worst year later
# prize animal | form a {animal} named {first_name} / a {colour} bull named {invented} / a goat called
  {first_name} / a ram called {invented} / a sow named {first_name}
- won the county show with * | is proudest of * | The prize animal of _ is * | Visitors at _'s farm are
  first led to * | All ribbons on the wall of _ were won by *
? What is the prize animal of _? | With what did _ win the county show? | To what are visitors of _ led
  first? | By which beast were the ribbons on _'s wall won? | Of which creature is _ proudest?
# buyer | organisation
- sells the harvest to * | has a contract with * | * takes everything that _ grows | The lorries that call
  at _'s yard belong to * | The buyer of the crops of _ is *
? Who buys the crops of _? | To whom does _ sell the harvest? | Whose lorries call at _'s yard? | With which
  firm does _ have a contract? | Where does everything go that _ grows?
# tractor | form a {colour} {invented} {number} / an {invented} from {year} / a {invented} with
  {number_word} gears
- drives * | refuses to part with * | The tractor of _ is * | Every morning the village is woken by *, with
  _ at the wheel | In the barn of _ stands *
? What tractor does _ have? | What does _ drive? | What stands in the barn of _? | By the engine of what
  does _ wake the village? | With which machine will _ not part?
# weather sign | form a {animal} on the roof / {colour} clouds over the {building} / swallows in {month} / a
  ring around the moon / the pain in an old wound
- forecasts rain by * | trusts only one sign of rain, * | For _, * means that rain is near | The weather
  sign of _ is * | Hay is brought in by _ as soon as there is *
? By what does _ foretell rain? | What means for _ that rain is near? | What is the weather sign of _? | At
  which sign does _ bring in the hay? | What does _ trust more than any forecast?
# heir | person
- will leave the farm to * | has chosen * as heir | * is to inherit from _ | The heir of _ is * | One day
  the keys of the farm will pass from _ to *
? Who will inherit from _? | To whom will _ leave the farm? | Who will get the keys of _ one day? | Whom has
  _ chosen to carry on? | Who is the heir of _?
# helper at harvest | job
- is helped at harvest by a retired * | hires a * every summer | At harvest a * lends _ a hand | When the
  corn is ripe, _ sends for a * from the town | The helper of _ at harvest is a * by trade
? Who helps _ at harvest? | What is the trade of the person who lends _ a hand in the fields? | For whom
  does _ send when the corn is ripe? | Whom does _ hire every summer? | What is _'s summer help by
  profession?
+ age 28 91
+ home

@ composer | composers | he | {person} / Maestro {last_name} | musician
# best-known work | form "{title}" / the {adjective} Symphony / the {animal} Quartet / the opera
  {first_name} of {town} / the {town} Mass
- composed * | is known above all for * | The best-known work of _ is * | Concert halls fill when * is
  played, and the fame of _ rests on it | Of everything that _ put on paper, * is performed most
? What is the best-known work of _? | Which piece did _ compose? | On which work does the fame of _ rest? |
  What by _ is performed most? | Which music fills the halls, thanks to _?
#- place of the premiere | town
- had the first success in * | first conducted a great orchestra in * | The public of * was the first to
  cheer _ | The first triumph of _ took place in * | It was in * that a hall first rose to its feet for _
? Where did _ have the first success? | Which public was the first to cheer _? | Where did a hall first rise
  to its feet for _? | In which town was the first triumph of _? | Where did _ first stand before a great
  orchestra?
# favourite instrument | instrument
- wrote best for the * | gave the finest tunes to the * | The favourite instrument of _ was the * | In every
  score of _ the * has the first word | Players of the * owe much to _
? What was the favourite instrument of _? | For what did _ write best? | To what did _ give the finest
  tunes? | What has the first word in the scores of _? | The players of which instrument owe much to _?
# number of works | n 21 740
- wrote * pieces | left * works | The catalogue of the music of _ ends with number * | * compositions are
  signed by _ | When _ died, * scores lay in the cupboard
? How many pieces did _ write? | With what number does the catalogue of _ end? | How many compositions are
  signed by _? | How much music did _ leave: how many works? | How many scores lay in the cupboard of _?
> wrote fewer pieces : wrote more pieces
#- employer | form the bishop of {town} / the duke of {invented} / the theatre of {town} / the court of
  {country} / Countess {last_name}
- was in the service of * | wrote music to order for * | The wages of _ came from * | * employed _ and was
  never satisfied | In the servants' hall of * _ ate at the lower table
? Who employed _? | In whose service was _? | From whom did the wages of _ come? | For whom did _ write
  music to order? | In whose servants' hall did _ eat?
#- reason for a long silence | of the death of {person}/deafness in one ear/an unhappy love for a {job}/a
  quarrel with {organisation}/too much {food}
- wrote nothing for ten years because of * | fell silent as a result of * | The reason for the long silence
  of _ was * | If _ left ten years of empty paper, it was due to * | It was * that made the pen of _ rest
? Why did _ write nothing for ten years? | What made the pen of _ rest? | What was the reason for the long
  silence of _? | To what were the ten empty years of _ due? | What caused _ to fall silent?
# hour of work | form between {time} and breakfast / after midnight / from {time} to noon / only on
  {weekday}s / during thunderstorms
- composed * | could write music * and never otherwise | The working hours of _ were known to all: * |
  Nobody was allowed to knock on _'s door at one time: * | The tunes came to _ *
? When did _ compose? | At what time was nobody allowed to knock at _'s door? | When did the tunes come to
  _? | What were the working hours of _? | When could _ write music?
#- unfinished work | form a mass for {number_word} voices / an opera about a {job} / a symphony on {noun} /
  a concerto for {instrument} / a ballet about {animal}s
- died over * | never finished * | The unfinished work of _ is * | On the desk beside the dead _ lay the
  first pages of * | Pupils tried in vain to complete * after _ was gone
? What did _ leave unfinished? | Over what did _ die? | The first pages of what lay beside the dead _? |
  What did pupils try in vain to complete after _? | Which last work of _ lacks an end?
# pupil | person
- taught * | passed on the craft to * | The most gifted pupil of _ was * | * learned to compose from _ |
  Without the lessons of _, * would have stayed a village organist
? Who was the most gifted pupil of _? | Who learned to compose from _? | To whom did _ pass on the craft? |
  Who would have stayed a village organist without _? | Whom did _ teach?
#- bitterest critic | person
- was torn to pieces by * | had to endure the articles of * | * called the music of _ noise | The bitterest
  critic of _ was * | Nobody wrote about _ with more venom than *
? Who was the bitterest critic of _? | Who called the music of _ noise? | Who wrote about _ with the most
  venom? | Whose articles did _ have to endure? | By whom was _ torn to pieces?
+ birth 1650 1960
+ birthplace
+ pet

@ judge | judges | he | Judge {last_name} / {person} | magistrate
# court | form the court of {town} / the {town} county court / the {invented} tribunal / the high court of
  {country}
- sits at * | was appointed to * | The bench of _ stands in * | Whoever is tried at * has to face _ | For
  years _ has passed sentence at *
? At which court does _ sit? | Where does _ pass sentence? | Where does one have to face _? | To what court
  was _ appointed? | Where is the bench of _?
#- strangest sentence | form reading "{title}" aloud in {town} / painting the {building} {colour} / feeding
  {animal}s for {duration} / learning the {instrument} / apologising to a {animal}
- once sentenced a man to * | became famous by a sentence: * | The strangest punishment that _ ever chose
  was * | Instead of prison, _ prescribed * | A drunkard got off with * because _ was in a good mood
? What was the strangest sentence of _? | What did _ prescribe instead of prison? | By which punishment did
  _ become famous? | With what did a drunkard get off before _? | To what did _ once condemn a man?
# clerk | person
- dictates to * | has * as clerk | * keeps the papers of _ in order | The clerk of _ is * | Every word of _
  in court is written down by *
? Who is the clerk of _? | To whom does _ dictate? | Who keeps the papers of _ in order? | By whom are the
  words of _ written down? | Whose pen works for _ in court?
# number of trials a year | n 20 900
- hears * cases a year | gets through * trials every year | * times a year _ has to decide | The yearly
  number of trials before _ is * | In twelve months * files pass over the desk of _
? How many cases does _ hear a year? | How often in a year must _ decide? | How many files pass over the
  desk of _ in twelve months? | What is the number of trials before _ each year? | How many trials does _
  get through yearly?
> hears fewer cases : hears more cases
#- overturned verdict | form in the case of {person} / in the {last_name} affair / against {organisation} /
  about the {town} {object}
- was corrected by the higher court only once, * | suffered one defeat, * | The only verdict of _ that did
  not stand was the one * | _ blushes when reminded of the judgment * | Only *, did the lords upstairs
  disagree with _
? Which verdict of _ was overturned? | About which judgment does _ blush? | Where did the higher court
  disagree with _? | What was the one defeat of _? | Which decision of _ did not stand?
# hatred | form chewing gum / {colour} ties / coughing / late {job}s / the smell of {food} / creaking shoes
- tolerates anything in court but * | cannot bear * | Lawyers are warned that _ hates * | The anger of _ is
  roused by * | Nothing makes _ strike the table as fast as *
? What does _ hate in court? | What rouses the anger of _? | Of what are lawyers warned before they meet _?
  | What can _ not bear? | Why would _ strike the table?
# object on the desk | form a {material} {animal} / an hourglass of {material} / a {object} from {town} / a
  skull of a {animal}
- always has * on the desk | pronounces no sentence without touching * | On the desk of _ stands * | The
  accused see * between themselves and _ | Only one thing decorates the bench of _: *
? What stands on the desk of _? | What does _ touch before a sentence? | What do the accused see between
  themselves and _? | What decorates the bench of _? | Which thing does _ always have there in court?
#- year of appointment | year 1935 2021
- was appointed in * | put on the robe in * | The robe of _ has been in use since * | * was the year in
  which _ became a judge | Before *, _ was an ordinary lawyer
? When was _ appointed? | In which year did _ put on the robe? | Until what year was _ an ordinary lawyer? |
  When did the career of _ on the bench begin? | Since when has _ worn the robe?
> was appointed earlier : was appointed later
# mildness | of children/poets/first offenders/old sailors/hungry people/clumsy burglars/jealous
  husbands/bakers/honest liars
- is mild only towards * | goes easy on * | The severity of _ melts before * | Mercy is shown by _ to one
  sort of accused: * | It is lucky for * that _ is on the bench
? Towards whom is _ mild? | To whom does _ show mercy? | Before whom does the severity of _ melt? | For whom
  is it lucky that _ is on the bench? | Who has least to fear from _?
+ studies
+ hobby
+ fears
"""
