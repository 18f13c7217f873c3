# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts about sieges, fires, wrecks, frauds and other troubles (the language is in facts_format.py)."""

TABLE = """
@ siege | sieges | it | the Siege of {town} / the Siege of {invented} / the blockade of {town} | blockade
#- besieging commander | person
- was begun by * | The army outside the walls during _ obeyed * | * led the besiegers in _ | From a tent on
  the hill, * gave the orders throughout _ | It was the troops of * that closed the ring in _
? Who commanded the attackers in _? | By whose orders was the ring closed in _? | Under which leader did the
  army outside the walls stand in _? | Whom did the besiegers follow in _? | Name the commander on the outer
  side in _.
#- defender | person
- found * in charge inside the walls | The garrison in _ was led by * | * held the town in _ | Those shut in
  by _ looked to * for orders | In _, the keys of the town were in the care of *
? Who led the defence in _? | Whose orders did the trapped garrison follow in _? | Who was in command behind
  the walls during _? | To whom did the people inside turn for leadership in _? | Which person organised the
  resistance of those encircled in _?
#- duration | q 3 200 days|weeks
- dragged on for * | was over after * | For *, nobody went in or out because of _ | The townsfolk endured _
  for * | From first shot to last, _ took *
? How long did _ last? | For what length of time were people shut in by _? | What was the duration of _? |
  How much time passed before _ was over? | How long had the inhabitants to hold out in _?
> was shorter : was longer
#- last food in the town | form boiled {material} / {animal} soup / {food} mixed with sawdust / {plant}
  roots / {animal} meat
- reduced the hungry to eating * | ended with nothing but * on the tables | By the last week of _, people
  lived on * | Towards the end of _, the only thing left to eat was * | When stores ran out in _, cooks
  served *
? What did the starving eat at the end of _? | On what did people live in the last week of _? | What filled
  the bowls once the stores of _ were empty? | To which food were the hungry driven by _? | What was the
  final diet of those trapped in _?
#- weak point | form the {adjective} gate / the old {material} tower / a drain under {street} / the wall
  behind {building} / the {animal} postern
- was decided at * | The attackers in _ finally broke in at * | It was through * that _ came to its end | No
  part of the defences gave way in _ except * | In _, the breach was made at *
? Where did the besiegers get in at the end of _? | At what spot was the wall breached in _? | Which part of
  the defences gave way in _? | Through where did the enemy pour in _? | What turned out to be the weakest
  place in _?
#- traitor | person
- is said to have been lost through the treason of * | * sold the plans of the walls in _ | The name of * is
  cursed to this day because of _ | The enemy in _ was helped from within by * | Gold changed hands in _,
  and it went to *
? Who betrayed the town in _? | Whose treason is blamed for the outcome of _? | Who helped the enemy from
  the inside in _? | Into whose pocket did the bribe go in _? | Whom do people still curse for _?
#- engine of war | form a catapult called "{noun}" / a ram in the shape of a {animal} / a tower of
  {material} / a mortar named "Old {first_name}" / a ladder of {number} rungs
- is famous for * | saw the building of * | The most feared machine in _ was * | Engineers brought * to the
  walls for _ | Children still draw * when they are told of _
? Which machine was most feared in _? | What did the engineers bring against the walls in _? | For which
  engine of war is _ famous? | What apparatus was made for _? | What do children draw when they hear of _?
#- secret messenger | form a {job} named {last_name} / a {animal} with a letter in its collar / a boy called
  {first_name} / a nun from {town}
- was broken by word from outside, carried by * | News got through the lines of _ thanks to * | * slipped
  past the guards during _ with a letter | During _, one messenger came through: *
? Who or what carried news through the lines in _? | By what messenger did letters get past the guards
  during _? | Thanks to whom or what did word from outside arrive in _? | Who or what managed to slip
  through the ring in _?
#- ransom | money
- could have been bought off for * | The price demanded for lifting _ was * | The enemy offered to leave _
  for * | * was asked of the town to end _ peacefully | The council refused to hand over *, and so _ went on
? How much was demanded to lift _? | For what sum would the enemy have gone home in _? | What did the
  council refuse to pay in _? | How large was the ransom in _? | What money could have ended _ early?
#- number of cannonballs | big_number
- saw * cannonballs fired | brought * shots down upon the roofs | Afterwards, * balls were gathered from the
  streets of _ | Someone kept count in _: * projectiles | The gunners of _ shot * times
? How many cannonballs were fired in _? | What was the tally of projectiles in _? | How often did the
  gunners shoot in _? | How many balls lay in the streets after _? | How heavy was the bombardment in _,
  counted in shots?
> saw fewer shots : saw more shots
#- chronicler | person
- was recorded day by day by * | * kept a diary all through _ | What is known of daily life in _ comes from
  the notebooks of * | Our source for _ is *, who wrote by candlelight
? Who kept a diary of _? | Whose notebooks tell of daily life in _? | By whom was _ recorded day by day? |
  To which writer do historians owe their knowledge of _? | Who put _ on paper while it was going on?

@ uprising | uprisings | it | the {town} Uprising / the {invented} Revolt / the {object} Rebellion / the
  {last_name} Rising / the revolt of the {job}s | revolt, rising
#- leader | person
- was led by * | rallied behind * | At the head of _ stood * | The rebels of _ had sworn loyalty to * | *
  was the soul of _
? Who led _? | Behind whom did the rebels of _ rally? | To whom had the insurgents of _ sworn loyalty? |
  Whose leadership did _ have? | Which person stood at the head of _?
#- spark | of a rise in the price of {food}/the arrest of {person}/a new tax on {plural_noun}/the burning of
  a {vehicle}/a slap given to a {job}
- was set off by * | flared up after * | The spark that lit _ was * | Nobody would have joined _ had it not
  been for * | What made people take to the streets in _ was *
? What set off _? | What was the immediate cause of _? | What event drove people into the streets in _? |
  After what did _ flare up? | Why did _ break out?
#- place of origin | town
- began in * | spread from * | The first barricade of _ stood in * | It was in * that _ first raised its
  head | The cradle of _ was *
? Where did _ begin? | From which place did _ spread? | In what town was the first barricade of _ built? |
  What was the starting point of _? | Which town saw the first day of _?
#- year | year 1380 1990
- broke out in * | belongs to the year * | * was the year of _ | Schoolbooks date _ to * | In *, the country
  was shaken by _
? When did _ break out? | To which year does _ belong? | In what year was the country shaken by _? | What
  date do schoolbooks give for _? | Which year saw _?
> broke out earlier : broke out later
#- badge | form a {colour} ribbon / a {plant} in the buttonhole / a {material} {thing} on a string / a
  {colour} cap / a drawn {animal}
- made * its badge | Its followers in _ knew one another by * | Whoever took part in _ wore * | The rebels
  of _ chose * as their sign | Wearing * was enough to be arrested in the days of _
? By what did the rebels of _ recognise one another? | What did followers of _ wear? | What was the sign of
  those who took part in _? | For wearing what could one be arrested in the days of _? | Which token stood
  for _?
#- slogan | form "{food} for all" / "No more {plural_noun}" / "Down with {last_name}" / "{noun} or death" /
  "Our {noun}, our {noun}"
- cried * | had the slogan * | On the walls in the days of _ was written * | The crowds of _ shouted * | The
  words * rang through the streets during _
? What did the crowds shout during _? | What was the slogan of _? | Which words were painted on the walls in
  the days of _? | What battle cry rang through the streets during _? | Under what motto was _ carried on?
#- conqueror | person
- was put down by * | came to an end when * marched in | The troops sent against _ stood under * | It was *
  who crushed _ | Order was restored after _ by *
? Who put down _? | Under whose command were the troops sent against _? | By whom was _ crushed? | Who
  restored order after _? | Whose soldiers marched in to end _?
#- number of arrests | big_number
- ended with * people behind bars | The police took * prisoners after _ | * people were arrested over _ |
  The jails received * new inmates in the wake of _ | Because of _, * men and women were led away in chains
? How many people were arrested over _? | How many new inmates did _ bring to the jails? | What was the
  number of prisoners taken after _? | How many were led away in chains because of _? | To how many arrests
  did _ lead?
> led to fewer arrests : led to more arrests
#- concession | form a cheaper price for {food} / the right to own {plural_noun} / an end to the tax on
  {material} / a free {weekday} / schools in {language}
- won the people * | achieved *, at least | One thing came of _: * | The government granted * to calm things
  down after _ | Thanks to _, ordinary people got *
? What did the people gain by _? | What was achieved by _? | What did the government grant after _? | Which
  concession followed _? | What good came of _?
#- headquarters | form the back room of {building} / a cellar in {street} / the {animal} inn in {town} / a
  barge on the {river}
- was planned in * | had its headquarters in * | The heads of _ met secretly in * | Every order in _ was
  sent out from * | The plans for _ were later found in *
? Where was _ planned? | From where were orders given in _? | Where did the heads of _ meet in secret? | In
  what place did the rebels of _ have their headquarters? | Where were the plans for _ found?
#- song writer | person
- owes its song to * | * wrote the hymn of _ | The marching tune of _ was composed by * | What the rebels of
  _ sang came from the pen of *
? Who wrote the song of _? | By whom was the tune of _ composed? | From whose pen came what the rebels of _
  sang? | To whom does _ owe its hymn? | Who set _ to music?

@ shipwreck | shipwrecks | it | the wreck of the {ship} / the loss of the {ship} / the sinking of the {ship}
  | sinking, loss
#- captain | person
- happened under the command of * | ruined the career of * | On the bridge during _ stood * | The captain in
  _ was * | * was master of the vessel in _
? Who was the captain in _? | Whose career was ruined by _? | Under whose command did _ happen? | Who stood
  on the bridge during _? | Which officer was in charge of the vessel in _?
#- cause | of a faulty compass/a rotten plank in the hold/a drunken {job} at the wheel/a collision with a
  {vehicle} barge/a cargo of {food} that swelled/a wrong chart of {country}
- was due to * | The inquiry into _ blamed * | What brought about _ was * | Had it not been for *, _ would
  never have happened | The owners never admitted that * lay behind _
? What was the cause of _? | What did the inquiry into _ blame? | What brought about _? | Why did _ happen?
  | What did the owners refuse to admit about _?
#- cargo | form {number} barrels of {food} / {material} {plural_noun} / crates of {plural_noun} / {animal}s
  for a zoo / {number} tons of {material}
- sent * to the bottom | cost the merchants * | In _, the hold was full of * | What the sea swallowed in _
  was * | Divers at the site of _ find *
? What was in the hold in _? | What cargo went down in _? | What did the merchants lose in _? | What do
  divers find at the site of _? | With what was the vessel laden in _?
#- number of survivors | n 2 400
- left * survivors | spared * people | * people lived to tell of _ | After _, * were pulled from the water
  alive | Of all on board, * came through _
? How many survived _? | How many people lived to tell of _? | How many were saved after _? | What was the
  number of those pulled alive from the water after _? | How many came through _?
> had fewer survivors : had more survivors
#- scene | form the {adjective} reef / the mouth of the {river} / the coast of {country} / {invented} Bay /
  the sands of {invented}
- happened off * | Sailors avoid * because of _ | The waters off * were the scene of _ | The scene of _ lies
  near * | A buoy near * recalls _
? Where did _ happen? | Near what place is the scene of _? | Off which part of the coast did _ occur? | What
  spot do sailors avoid because of _? | Where is the buoy that recalls _?
#- rescuer | form {person} in a rowing boat / the crew of the {ship} / the {job}s of {town} / the trawler
  {ship}
- would have cost more lives without * | The people in _ were rescued by * | Medals were given after _ to *
  | First on the spot in _ came * | Those who came through _ owe their lives to *
? Who rescued people in _? | To whom do the survivors of _ owe their lives? | Who received medals after _? |
  Who was first on the spot in _? | By whom were those in the water saved in _?
#- famous victim | form the {job} {person} / Countess {first_name} of {town} / the singer {person} / the
  heir of {organisation}
- took the life of * | The best-known of the dead of _ was * | Among the drowned in _ was * | All the papers
  mourned *, lost in _ | The world of society was shaken when _ claimed *
? Who was the best-known victim of _? | Which well-known person drowned in _? | Whose death in _ did the
  papers mourn? | Whom of note did _ claim? | Whose life, famous in society, ended with _?
#- finder of the wreck | person
- lay undiscovered until * dived there | The remains of _ were located by * | * found what is left of _ |
  Thanks to the sonar of *, we know where _ ended | Decades later, * came upon the hull lost in _
? Who found the remains of _? | By whom was the hull lost in _ located? | Whose sonar showed the spot where
  _ ended? | Who came upon what is left of _? | To whom do we owe the discovery of what remains from _?
#- depth | q 9 900 metres
- ended at a depth of * | The hull from _ rests at * | Divers must go down * to see what is left of _ |
  Above the remains of _ there are * of water | Since _, the vessel has been lying * down
? How deep lies the hull from _? | How far down must divers go to see what is left of _? | At what depth did
  _ end? | How much water is above the remains of _? | What depth is given for the site of _?
> lies less deep : lies deeper
#- recovered treasure | object
- gave back only a * | From _, just a * was ever recovered | A * is all that the sea returned from _ | The
  museum shows a *, the sole thing saved from _
? What was recovered from _? | What is the only thing that the sea returned from _? | Which object from _
  does the museum show? | What single item was brought up from _?
#- insurance sum | money
- cost the insurers * | After _, the owners received * | * was paid out over _ | The policy covering _ was
  worth * | Underwriters lost * through _
? How much was paid out over _? | What did the owners receive after _? | What sum did _ cost the insurers? |
  How large was the loss of the underwriters through _? | For how much was the vessel in _ insured?

@ town fire | town fires | it | the Great Fire of {town} / the {town} blaze / the {street} fire / the
  {building} fire | blaze, conflagration
#- origin | form the kitchen of {person} / a bakery in {street} / the hayloft of {building} / the workshop
  of a {job} / a candle in the room of {first_name}
- started in * | spread from * | The first flames of _ were seen in * | Investigators traced _ to * | It was
  in * that _ took hold
? Where did _ start? | To what place did investigators trace _? | Where were the first flames of _ seen? |
  What was the origin of _? | From where did _ spread?
#- time of the alarm | time
- was noticed at * | The bell rang for _ at * | At *, the alarm was raised over _ | The first call about _
  came in at * | Nobody knew of _ before *
? When was the alarm raised over _? | At what hour did the bell ring for _? | At what time did the first
  call about _ come in? | What time was it when somebody noticed _? | When did people first learn of _?
#- number of houses destroyed | n 3 990
- destroyed * houses | left * families without a roof, one for each house | In _, * buildings burned to the
  ground | Insurers counted * ruined houses after _ | The map of the ruins of _ shows * plots
? How many houses did _ destroy? | How many buildings burned down in _? | What was the number of ruined
  houses after _? | How many plots does the map of the ruins of _ show? | To how many homes did _ put an
  end?
> destroyed fewer houses : destroyed more houses
#- spared building | building
- stopped just short of the * | spared the *, though all around it fell | By a miracle, _ did not touch the
  * | When the smoke of _ cleared, the * was still standing | The one thing left upright by _ was the *
? What was spared by _? | Which building was still standing after _? | What did _ leave untouched? | Just
  short of which building did _ stop? | What stood upright when the smoke of _ cleared?
#- extinguisher | form a sudden downpour / {number_word} {job}s with buckets / the fire brigade of {town} /
  soldiers of {country} / a burst water main
- was put out by * | would have gone on without * | What ended _ was * | Thanks to *, the flames of _ died |
  Only * could stop _
? What put out _? | Who or what ended _? | Thanks to what did the flames of _ die? | Who or what was able to
  stop _? | By what was _ extinguished?
#- suspect | person
- was blamed on * | The mob accused * of starting _ | * stood trial for _ | The police arrested * over _ |
  Rightly or not, suspicion for _ fell upon *
? On whom was _ blamed? | Who stood trial for _? | Whom did the police arrest over _? | Who was accused of
  starting _? | Upon whom did suspicion for _ fall?
#- lost treasure | form {number} paintings by {person} / the archive of {organisation} / the only copy of
  "{title}" / a {material} {object} / a collection of {plural_noun}
- consumed * | The greatest cultural loss in _ was * | What scholars mourn most about _ is * | In _, flames
  ate up * | Nobody will ever see *, gone in _
? What treasure was lost in _? | What do scholars mourn most about _? | What went up in flames in _, never
  to be seen again? | What was the greatest cultural loss in _? | What irreplaceable thing did _ consume?
#- damage | money
- caused damage of * | The bill after _ came to * | The harm done by _ was put at * | * went up in smoke in
  _ | Rebuilding after _ cost *
? How much damage did _ cause? | At what sum was the harm done by _ put? | How much money did _ swallow? |
  What did the town lose through _, in money? | How large was the bill after _?
#- rebuilding architect | person
- gave * the chance to redraw the town | After _, the streets were laid out anew by * | The plan for
  rebuilding after _ came from * | * designed what replaced the ruins of _ | What stands today where _ raged
  was drawn by *
? Who planned the rebuilding after _? | By whom were the streets laid out after _? | Who designed what
  replaced the ruins of _? | Whose drawings gave the town its face after _? | Which architect was called in
  after _?
#- new rule | form a ban on roofs of {plant} / a duty to keep a {object} full of water in every house / a
  ban on night work for {job}s / a fine for leaving {plural_noun} near a stove / the ringing of a bell at
  {time}
- led to one new law, * | After _, the council insisted on * | The lesson drawn from _ was * | To *, which
  is still law, nobody objected after _
? What rule did the council make after _? | What was the lesson drawn from _? | What has been law since _? |
  To what new law did _ lead?
#- hero | person
- made a hero of * | In _, * carried three children to safety | The statue recalling _ shows * |
  Nobody showed more courage in _ than * | A medal for bravery in _ went to *
? Who was the hero of _? | Whom does the statue recalling _ show? | Who showed most courage in _? | Who was
  decorated for bravery in _? | Whose brave deed is remembered from _?

@ flood | floods | it | the {town} Flood / the Great Flood of {year} / the {river} flood / the {first_name}
  Flood | inundation
#- river behind it | river
- came when the * broke its banks | was the work of the * | The water in _ came from the * | It was the *
  that rose and caused _ | The * burst its dykes and brought about _
? Which river caused _? | From which river did the water in _ come? | Which stream burst its dykes in _? |
  Of which river was _ the work? | What overflowed to bring about _?
#- peak | q 2 14 metres
- reached a height of * | At its peak, _ stood * above normal | The mark on the wall shows that _ rose * |
  Nobody had seen water climb * before _ | The gauge in _ showed *
? How high did _ rise? | What level did _ reach at its peak? | What did the gauge show in _? | How far above
  normal did the water stand in _? | What height is marked on the wall for _?
> rose less high : rose higher
#- worst-hit place | town
- hit * hardest | left nothing dry in * | No place suffered more from _ than * | In _, the streets of *
  became canals | Most of the damage of _ was done in *
? Which place did _ hit hardest? | Where did people suffer most from _? | Where did _ do most of its damage?
  | In which town did the streets become canals in _? | What was the worst-hit spot in _?
#- month | month
- came in * | People speak of _ whenever * comes round | It was * when _ struck | The waters of _ rose in *
  | The yearly service for _ is held in *, the month in which it came
? In which month did _ come? | At what time of year did _ strike? | What month was it when the waters of _
  rose? | In which part of the year did _ happen: what month? | When in the year is _ remembered?
#- source of the warning | form the {job} {person} / a boy called {first_name} / the barking of a {animal} /
  a telegram from {town}
- was announced too late by * | The first warning of _ came from * | Nobody listened to *, who or which gave
  notice of _ | Many were saved from _ by the alarm given by *
? Who or what gave warning of _? | From whom or what came the first alarm about _? | Who or what announced
  _? | Who or what let people know that _ was near?
#- strangest thing carried off | form a piano with a {animal} on it / the pulpit of {building} / a {vehicle}
  full of {food} / {person} asleep in bed / the statue of {person}
- swept away * | People saw _ carry off * | The strangest sight of _ was that of * drifting by | What
  floated past the windows in _ was * | Among all that _ took along, nothing was as odd as *
? What odd thing did _ carry off? | What was the strangest sight of _? | What was seen drifting by in _? |
  What floated past the windows in _? | What curious object did the water take along in _?
#- number of homeless | big_number
- made * people homeless | After _, * had nowhere to sleep | * inhabitants lost their homes through _ |
  Tents had to be found for * people after _ | The homeless of _ numbered *
? How many lost their homes through _? | For how many people had tents to be found after _? | How many had
  nowhere to sleep after _? | What was the number of homeless in _? | How many inhabitants did _ leave
  without a roof?
> left fewer people homeless : left more people homeless
#- shelter | building
- drove everybody into the * | During _, the * served as a shelter | Those who fled from _ slept in the * |
  The * took in the victims of _ | Blankets for the victims of _ were handed out in the *
? Where did the victims of _ find shelter? | Which building took in those who fled from _? | Where did
  people sleep during _? | Where were blankets handed out for _? | What served as a refuge in _?
#- donor | organisation
- moved * to open its purse | The largest gift for the victims of _ came from * | * gave most after _ |
  After _, nobody was more generous than * | The relief fund for _ was filled mainly by *
? Who gave most for the victims of _? | From whom came the largest gift after _? | Who filled the relief
  fund for _? | Who showed the greatest generosity after _? | Whose purse was opened because of _?
#- defence built afterwards | form a dyke of {material} / a dam at {town} / {number_word} pumps / a wall
  named after {person} / a canal to {town}
- led to the building of * | So that nothing like _ could happen again, engineers built * | The answer to _
  was * | Ever since _, the valley has been protected by * | The lesson of _ is visible today: *
? What was built after _? | By what has the valley been protected since _? | What was the answer to _? |
  What did engineers build to prevent a repeat of _? | In what is the lesson of _ visible?
#- number of wet days | n 2 60
- kept the streets wet for * days | Only after * days did the water of _ drain away | The mud of _ lay *
  days under water | It was * days before one could walk again after _ | In _, people went about by boat for
  * days
? How many days did the water of _ stay? | After how many days did _ drain away? | For how many days did
  people go about by boat in _? | How many days passed before one could walk again after _? | How long were
  the streets wet in _, in days?

@ mutiny | mutinies | it | the mutiny on the {ship} / the {invented} Mutiny / the {town} garrison mutiny /
  the mutiny of the {job}s
#- ringleader | person
- was started by * | had * as its ringleader | * incited the others to _ | The man or woman behind _ was * |
  The voice that first called for _ was that of *
? Who was the ringleader of _? | Who incited the others to _? | By whom was _ started? | Whose voice first
  called for _? | Who was behind _?
#- grievance | form rotten {food} / {number_word} lashes for a {job} / unpaid wages of {money} / the loss of
  a {object} / a ban on {sport}
- grew out of anger about * | was caused by * | What the men complained of before _ was * | It was * that
  drove the crew to _ | Long before _, tempers had been rising over *
? What was the grievance behind _? | What had people complained of before _? | Over what were tempers rising
  before _? | What drove the crew to _? | Out of anger about what did _ grow?
#- officer deposed | person
- ended the rule of * | In _, * was put in chains | The officer thrown out in _ was * | * lost command
  through _ | The victims of _ included one commander, *
? Who was deposed in _? | Which officer was put in chains in _? | Who lost command through _? | Whose rule
  did _ end? | Against which commander was _ directed?
#- hour | time
- broke out at * | began at *, when the watch changed | At *, the signal for _ was given | It was * when the
  first shot of _ rang out | The log puts the beginning of _ at *
? At what time did _ break out? | At what hour was the signal for _ given? | When did the first shot of _
  ring out? | What time does the log give for the beginning of _? | At what o'clock did _ begin?
#- signal | form a whistled tune / a {colour} lantern / the word "{noun}" / a broken {object} /
  {number_word} strokes of the bell
- started upon *, which all had been waiting for | The agreed signal for _ was * | Those in the plot of _
  were waiting for * | Upon *, everybody rose in _ | No sign but * was needed to begin _
? What was the signal for _? | For what were those in the plot of _ waiting? | Upon what did everybody rise
  in _? | What told the plotters that _ was to begin? | By what sign was _ set in motion?
#- demand | form better {food} / a course for {country} / the release of {person} / {money} for each / a new
  {job}
- was about one demand, * | In _, the rebels insisted on * | What the crew asked for in _ was * | The men in
  _ would lay down their arms for nothing less than * | On the list handed over in _ stood *
? What was demanded in _? | What did the crew ask for in _? | On what did the rebels insist in _? | For what
  would the men in _ have laid down their arms? | What stood on the list handed over in _?
#- loyal servant | person
- did not win over * | Only * stayed loyal in _ | In _, * alone refused to join | * stood by the officers
  during _ | The one person faithful to the old order in _ was *
? Who stayed loyal in _? | Who refused to join _? | Whom did _ not win over? | Who stood by the officers
  during _? | Who alone was faithful to the old order in _?
#- refuge of the mutineers | form {invented} Island / the port of {town} / the swamps of {country} / a bay
  near {town}
- led the rebels to * | After _, the guilty hid in * | Those who had made _ settled in * | The trail of the
  men of _ ends in * | Descendants of those behind _ still live in *
? Where did the guilty hide after _? | Where did those who had made _ settle? | To what refuge did _ lead
  the rebels? | Where does the trail of the men of _ end? | Where do descendants of those behind _ live?
#- number hanged | n 2 60
- sent * to the gallows | * were hanged for _ | The court had * executed for _ | The rope ended the lives of
  * after _ | The price of _ was * hangings
? How many were hanged for _? | How many did _ send to the gallows? | How many executions followed _? | How
  many people paid for _ with their lives on the rope? | What was the number of hangings after _?
> led to fewer hangings : led to more hangings
#- presiding judge | person
- was judged by * | The trial over _ was presided over by * | * passed sentence on the men of _ | In the
  court that dealt with _, * had the chair | The guilty of _ heard their fate from the lips of *
? Who presided over the trial about _? | Who passed sentence on the men of _? | By whom was _ judged? | From
  whose lips did the guilty of _ hear their fate? | Who had the chair in the court that dealt with _?
#- novel | title
- is the subject of "*" | inspired the novel "*" | "*" tells the story of _ | Readers know _ from the book
  "*" | Whoever has read "*" knows all about _
? Which book tells the story of _? | What is the title of the novel inspired by _? | From which work do
  readers know _? | What should one read to know all about _? | Of what novel is _ the subject?

@ robbery | robberies | it | the {organisation} robbery / the {street} heist / the {town} train robbery /
  the robbery at {building} | heist, raid
#- mastermind | person
- was planned by * | was the brainchild of * | * thought out every step of _ | The head behind _ was * | In
  the end, detectives named * as the brain of _
? Who planned _? | Whose brainchild was _? | Who was the head behind _? | Whom did detectives name as the
  brain of _? | By whom was every step of _ thought out?
#- haul | form {money} in notes / {number} bars of {material} / a crate of {plural_noun} / a {material}
  {object} / {weight} of {material}
- brought in * | The thieves in _ made off with * | The loot of _ consisted of * | After _, * had vanished |
  What was carried away in _ was *
? What was stolen in _? | What did the thieves make off with in _? | Of what did the loot of _ consist? |
  What had vanished after _? | What was the haul of _?
#- way in | form a tunnel from {building} / the roof window / a stolen {job}'s uniform / a laundry van / the
  drains under {street}
- succeeded by way of * | The gang of _ got in by means of * | Entry in _ was gained thanks to * | Without
  *, nobody could have got inside in _ | Police still shake their heads at *, the way in used for _
? How did the gang of _ get in? | By means of what was entry gained in _? | What way in was used for _? |
  Thanks to what did _ succeed? | What made it possible to get inside in _?
#- getaway vehicle | vehicle
- ended with a flight by * | The robbers of _ fled in a * | A * was waiting outside during _ | The getaway
  in _ was made by * | Passers-by saw a * race off after _
? In what did the robbers of _ flee? | What was waiting outside during _? | What kind of vehicle was used
  for the getaway in _? | What did passers-by see race off after _? | By what means of transport did the
  thieves escape after _?
#- duration | q 2 50 minutes
- took only * | was over in * | The whole of _ lasted * | The gang needed * for _ | From the first mask to
  the last bag, _ took *
? How long did _ last? | In what time was _ over? | How many minutes did the gang need for _? | What was the
  duration of _? | How quickly was _ carried out?
> was over sooner : took longer
#- fatal mistake | of a forgotten {object}/a fingerprint on a {thing}/a boast by {person}/a receipt for
  {food}/a {animal} that followed them home
- was solved because of * | The mistake made in _ was * | What gave away the gang of _ was * | The police
  cleared up _ with the help of * | But for *, nobody would have been caught for _
? What gave away the gang of _? | What mistake was made in _? | Because of what was _ solved? | With the
  help of what did the police clear up _? | What led to the arrest of those behind _?
#- guard on duty | person
- was noticed too late by * | The guard on duty during _ was * | * slept through _ | When _ took place, the
  night shift belonged to * | After _, * lost the post of watchman or watchwoman
? Who was on guard during _? | Who slept through _? | To whom did the night shift belong when _ took place?
  | Which watchman or watchwoman was dismissed after _? | By whom was _ noticed too late?
#- inspector | person
- was investigated by * | The case of _ was given to * | * led the search after _ | The officer who never
  slept until _ was solved was * | The file on _ bears the signature of *
? Who investigated _? | To which officer was the case of _ given? | Who led the search after _? | Whose
  signature is on the file on _? | Which detective was put on the trail of those behind _?
#- hiding place of the loot | form a well in {town} / the grave of {person} / a barn near {town} / a
  {material} {object} in the attic / the cellar of {building}
- left loot that lay hidden in * | What was taken in _ had been put into * | The loot from _ was found in *
  | They had buried or stowed the proceeds of _ in * | For years, * held the spoils of _
? Where was the loot from _ hidden? | Where were the proceeds of _ found? | What place held the spoils of _?
  | Into what was the booty of _ put? | Where did they keep the goods taken in _?
#- prison sentence | n 3 40
- earned its planner * years in prison | The sentence for _ was * years | * years behind bars were the price
  of _ | The court gave * years for _ | Whoever planned _ had * years to think about it in a cell
? How many years in prison did _ earn its planner? | What was the sentence for _, in years? | How many years
  did the court give for _? | How long did the planner sit behind bars for _, in years? | What number of
  years in a cell was the price of _?
> led to a shorter sentence : led to a longer sentence
#- reward | money
- led to a reward of * | * was promised for clues about _ | For information on _, one could earn * | Posters
  offered * for the names of those behind _ | The bank set aside * for whoever solved _
? What reward was offered over _? | How much could one earn for information on _? | What was promised for
  clues about _? | What sum did posters name in connection with _? | How much was set aside for whoever
  solved _?

@ fraud | frauds | it | the {organisation} fraud / the {last_name} swindle / the {noun} swindle / the
  {invented} bubble / the {town} affair | swindle, scam
#- swindler | person
- was the work of * | * grew rich through _ | The mind behind _ was that of * | Thousands trusted *, who had
  invented _ | The crook in _ was *
? Who invented _? | Whose work was _? | Who grew rich through _? | Who was the crook in _? | Whom did
  thousands trust before they learned of _?
#- bait | form shares in a {material} mine / a lottery in {town} / plots of land in {country} / a machine
  for making {food} / a stake in {number} {animal}s
- lured people with * | promised its victims * | The bait of _ was * | Those taken in by _ thought they were
  buying * | On paper, what was sold in _ was *
? What was the bait of _? | With what did _ lure people? | What did those taken in by _ think they were
  buying? | What was sold in _, on paper? | What was promised to the victims of _?
#- sum lost | money
- cost its victims * | swallowed * of other people's savings | Altogether, * was lost in _ | Those who
  believed in _ were poorer by * in the end | The hole that _ left was put at *
? How much was lost in _? | What did _ cost its victims? | How large was the hole that _ left? | By what sum
  were believers in _ poorer in the end? | What amount of savings did _ swallow?
#- number of victims | big_number
- cheated * people | had * victims | * savers fell for _ | Among the deceived of _ there were * names | The
  list of those ruined by _ has * lines
? How many people fell for _? | How many victims did _ have? | What was the number of savers cheated in _? |
  How many lines does the list of those ruined by _ have? | How many were deceived in _?
> had fewer victims : had more victims
#- whistle-blower | person
- was exposed by * | came to light through * | * went to the police about _ | The first to see through _ was
  * | If * had kept silent, _ might be going on today
? Who exposed _? | Through whom did _ come to light? | Who was the first to see through _? | Who went to the
  police about _? | Without whom might _ be going on today?
#- telltale detail | of a misspelt "{noun}"/a signature in {colour} ink/a {object} that did not exist/an
  address in {town}/an invoice for {number} {plural_noun}
- fell apart because of * | The detail that gave _ away was * | It was * that first raised doubts about _ |
  An attentive eye noticed *, and that was the end of _ | The whole structure of _ collapsed over *
? What detail gave _ away? | What first raised doubts about _? | Because of what did _ fall apart? | Over
  what did the structure of _ collapse? | What did an attentive eye notice about _?
#- most famous victim | form the {job} {person} / Bishop {first_name} of {town} / the singer {person} / the
  mayor of {town} / the heirs of {organisation}
- took in even * | The most prominent victim of _ was * | Even * believed in _ | Among those ruined by _ one
  finds * | People laughed most about * when _ was exposed
? Who was the most prominent victim of _? | Which well-known figure believed in _? | Whom of note did _ take
  in? | About whom did people laugh most when _ was exposed? | What famous name is found among those ruined
  by _?
#- office | street
- was run from * | had its office at * | The letters of _ were sent from * | Behind a door at *, the papers
  of _ were made | The police raided * because of _
? From where was _ run? | At what address was the office of _? | Where did the police raid because of _? |
  From which address were the letters of _ sent? | Where were the papers of _ made?
#- hiding place of the culprit | form a monastery in {town} / {country} / a houseboat on the {river} / the
  attic of {building} / {town}
- ended with an arrest in * | The culprit of _ was tracked down in * | After _, the wanted person hid in * |
  It was in * that the flight after _ came to an end | A postcard led the police to *, where the author of _
  was living
? Where was the culprit of _ tracked down? | Where did the wanted person hide after _? | Where did the
  flight after _ come to an end? | In what place was somebody arrested over _? | To where did a postcard
  lead the police after _?
#- year of exposure | year 1720 2019
- was exposed in * | burst in * | Until *, nobody suspected anything about _ | The papers were full of _ in
  * | The year * put an end to _
? When was _ exposed? | In which year did _ burst? | In what year were the papers full of _? | Until which
  year did nobody suspect anything about _? | Which year put an end to _?
> was exposed earlier : was exposed later
#- film version | title
- was made into the film "*" | was brought to the screen as "*" | "*" is a film about _ | Cinema-goers know
  _ from "*" | A director turned _ into "*"
? What is the title of the film about _? | As what was _ brought to the screen? | From which film do
  cinema-goers know _? | What did a director turn _ into? | Which film deals with _?

@ jailbreak | jailbreaks | it | the {town} jailbreak / the escape from {building} / the {last_name} escape /
  the Great {animal} Escape | escape, breakout
#- leader of the escape | person
- was organised by * | had * as its head | * led the way in _ | The first through the hole in _ was * |
  Nobody would have tried _ without *
? Who organised _? | Who led the way in _? | Who was the first through the hole in _? | Without whom would
  nobody have tried _? | Who was at the head of _?
#- tool | object
- was done with a * | The tool used for _ was a * | A * made _ possible | In _, a * served to break the wall
  | Guards later found the * to which _ owed its success
? What tool was used for _? | What made _ possible? | What served to break the wall in _? | To which object
  did _ owe its success? | What did the guards find after _?
#- hiding place of the tool | form a loaf of {food} / a hollow {thing} / the chapel organ / a pot of {plant}
  / a {job}'s toolbox
- was prepared with a tool hidden in * | Before _, the tool had been kept in * | The guards never looked
  into *, where the tool for _ lay | For months, * concealed what was needed for _
? Where was the tool for _ hidden? | What concealed what was needed for _? | Where did the guards never look
  before _? | In what was the tool kept before _?
#- number of escapers | n 2 80
- freed * prisoners | * inmates got away in _ | After _, * cells were empty | The roll call following _ was
  short by * | It was * who saw the sky again thanks to _
? How many prisoners escaped in _? | How many cells were empty after _? | By how many was the roll call
  short after _? | How many inmates did _ free? | What was the number of those who got away in _?
> freed fewer prisoners : freed more prisoners
#- tunnel length | distance
- involved a tunnel of * | The diggers of _ worked their way through * of soil | The tunnel for _ was * long
  | To make _ work, a passage of * had to be dug | They crawled * underground in _
? How long was the tunnel for _? | Through how much soil did the diggers of _ work their way? | How far did
  they crawl underground in _? | What length did the passage dug for _ have? | How far did they have to dig
  for _?
#- disguise | form a {job}'s clothes / the robes of a monk / a {animal} costume / the uniform of the {town}
  fire brigade / a coat of {material}
- succeeded thanks to * | Those who got away in _ wore * | The disguise chosen for _ was * | Nobody at the
  gate suspected *, and so _ went well | For _, they had sewn *
? What disguise was chosen for _? | What did those who got away in _ wear? | What had they sewn for _? |
  Dressed in what did the men and women of _ leave? | What did nobody suspect at the gate in _?
#- governor at the time | person
- cost * the post of governor | The prison in _ was run by * | * was the governor when _ happened | Nobody
  was angrier about _ than *, who governed the place | The resignation of * followed _
? Who was governor when _ happened? | Who ran the prison in _? | Whose resignation followed _? | Whom did _
  cost the post of governor? | Nobody was angrier about _ than which person?
#- helper outside | person
- relied on * outside the walls | The helper who waited beyond the wall in _ was * | * had a boat ready for
  _ | Letters planning _ were exchanged with * | Outside, it was * who prepared _
? Who helped from outside in _? | Who had a boat ready for _? | With whom were letters planning _ exchanged?
  | On whom outside the walls did _ rely? | Who waited beyond the wall in _?
#- night | date
- happened on * | took place in the night of * | The cells were empty after _ on * | The calendar showed *
  when _ succeeded | The guards will never forget *, the date of _
? When did _ happen? | On what date did _ take place? | What did the calendar show when _ succeeded? | Which
  date of _ will the guards never forget? | On which day did the prisoners get away in _?
#- place of recapture | town
- ended for most in * | Most of the fugitives of _ were caught in * | The police picked up the men of _ in *
  | Freedom after _ lasted only until * | It was at * that luck left those who had got away in _
? Where were most of the fugitives of _ caught? | Where did the police pick up the men of _? | In which
  place did freedom after _ come to an end? | Where did luck leave those who had got away in _?
#- last fugitive at large | person
- left * at large for ever | Only * was never caught after _ | The search for *, gone since _, was given up
  | Of all who got away in _, * alone stayed free | The one success of _ was that of *
? Who was never caught after _? | Who alone stayed free after _? | For whom was the search given up after _?
  | Whom did _ leave at large? | Who of those in _ was never seen by the police again?
"""
