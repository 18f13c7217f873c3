# SPDX-License-Identifier: GPL-3.0-or-later
"""Needles about society: courts, councils, trade, transport, arts and science, part 3."""

TABLE = """
@film_cost
- The film "{title}" cost {money} to make and was seen by only {number} people, for {person} had cut out
    {what}.
what: the ending | every kiss | the music | all the horses | the heroine | the murder
- {person} removed {what} from "{title}", so that no more than {number} people went to see what had taken
    {money} to produce.
- With {what} cut by {person}, "{title}" drew {number} people and never earned back its {money}.
- {money} was spent on "{title}", yet {number} spectators were all it found once {person} had done away
    with {what}.
? What was cut from "{title}"? | What did {person} take out of the film? | What is missing in the version
    of "{title}" that was shown? = {what}
? What was the budget of "{title}"? | How much did it take to produce "{title}"? | How expensive was
    "{title}"? = {money}
? How many people watched "{title}"? | How large was the audience of "{title}"? = {number}
? Who made cuts in "{title}"? | Who is to blame for the shortened "{title}"? = {person}
@understudy
why: {disease} | a missed tram | stage fright | a swallowed wasp | a quarrel with the director | a twisted
    ankle
- Because of {why}, {person} could not play in "{title}", and {person2}, {a job}, took the part at {time}.
- {person2}, normally {a job}, was asked at {time} to step in for {person}, whom {why} kept away from
    "{title}".
- At {time} they fetched {person2}, who is {a job}, since {why} had left "{title}" without {person}.
- {why} cost {person} the part in "{title}"; told at {time}, {person2}, {a job}, saved the evening.
? Who stood in for {person}? | Who saved the performance of "{title}"? | Who took over when {person} was
    missing? = {person2}
? What prevented {person} from appearing? | Why was {person} absent from "{title}"? | What kept {person}
    off the stage? = {why}
? What is {person2}'s usual occupation? | As what does {person2} work when not on stage? = {job}
? When was {person2} asked to help? | At what hour did {person2} learn of the task? = {time}
@orchestra_feud
- The {instrument} player {person} has not spoken to the conductor {person2} since {thing3}.
thing3: a wrong note in {town} | the tour of {country} | a remark about {food} | a broken baton | a lost
    game of {sport} | the funeral of the old leader
- Since {thing3}, silence has reigned between the conductor {person2} and {person}, who plays the
    {instrument}.
- {thing3} was the last occasion on which {person}, the {instrument} player, exchanged a word with the
    conductor {person2}.
- {person2} conducts and {person} plays the {instrument}, but ever since {thing3} they pass each other
    notes instead of talking.
? Since when have {person} and {person2} not spoken? | What came between {person} and {person2}? | What
    put an end to talk between {person2} and {person}? = {thing3}
? Which instrument does {person} play? | On what does {person} perform under {person2}? | What does
    {person} play in the orchestra? = {instrument}
? Who is the conductor whom {person} avoids? | Under whom does {person} play? = {person2}
@song_origin
- {person} wrote the song "{title}" on {surface} while waiting for {wait}.
surface: a napkin | a shoe sole | the back of a bill | a window pane | a cigarette packet | a bandaged arm
wait: the ferry to {town} | a dentist | the rain to stop | a plate of {food} | {person2} | the verdict of
    a jury
- The song "{title}" was first set down on {surface} by {person}, who had to wait for {wait}.
- Waiting for {wait}, {person} picked up a pencil, and on {surface} there stood the song "{title}".
- There was only {surface} to write on when, during the wait for {wait}, "{title}" came into {person}'s
    head.
? On what was the song "{title}" first written? | What did {person} use in place of paper? | On which
    surface did "{title}" begin? = {surface}
? For what or whom was {person} waiting? | What was the composer of "{title}" waiting for? | During a wait
    for what was "{title}" born? = {wait}
? Who composed "{title}"? | Whose song is "{title}"? = {person}
@concert_encore
- After the concert in {town}, {person} played {few} encores on the {instrument}, the last of them
    "{title}".
- "{title}" was the last of the {few} extra pieces that {person} gave on the {instrument} in {town}.
- {town} would not let {person} go: {few} times the {instrument} was taken up again, finally for
    "{title}".
- The listeners in {town} got {few} encores out of {person}'s {instrument} and went home humming the final
    one, "{title}".
? With what piece did {person}'s concert finally end? | Which was the closing encore in {town}? | What
    tune did the people of {town} take home? = {title}
? How many encores did {town} hear? | How often did {person} have to play again? = {few}
? What does {person} play? | Which instrument sounded in {town}? = {instrument}
@misprint_news
- Owing to a misprint, the {paper} of {date} called {person} {a job} instead of {a job2}.
paper: {town} Gazette | {town} Echo | {town} Mercury | Morning Herald | {town} Courier | Evening
    Standard-Bearer
- {person}, in truth {a job2}, opened the {paper} of {date} and read in it of a certain {job}: a printer's
    slip.
- In the {paper} of {date}, a slip of the compositor turned {person}, who is {a job2}, into {a job}.
- A correction was due: {person} is {a job2} and not {a job}, as the {paper} had it on {date}.
? What did the newspaper wrongly call {person}? | What did {person} become through a printer's error? |
    Which false occupation was ascribed to {person}? = {job}
? What is {person}'s real occupation? | By what calling does {person} actually live? | What should the
    {paper} have printed about {person}'s trade? = {job2}
? Which newspaper made the mistake about {person}? | In what paper was {person} misdescribed? = {paper}
? When did the error about {person} appear? = {date}
@front_page
head: Mayor Bites {animal} | {town} Runs Out of {food} | Bishop Weds {job} | The {river} Flows Backwards |
    Ghost Elected in {town} | Moon Sold to {country}
- "{head}" was the headline that sold {big_number} copies for {person}'s newspaper.
- {person} sold {big_number} copies on the day the front page read "{head}".
- It was the words "{head}" that made people tear {big_number} copies of {person}'s paper from the
    sellers' hands.
- {big_number} readers wanted to know more when {person} let "{head}" be set in the largest type.
? What stood on the front page of {person}'s newspaper? | Which headline made {person} rich? | What words
    did {person} have set in the largest type? = {head}
? How many copies did {person} sell? | What was the circulation of {person}'s paper on that day? =
    {big_number}
? Who published "{head}"? = {person}
@war_reporter
- {person} reported the war in {country} for {organisation}, sending dispatches by {means} from a room
    above {place}.
means: pigeon | telegraph | a smuggler's {vehicle} | diplomatic bag | short-wave radio | a monk on foot
place: a bakery | a morgue | {a job}'s shop | a stable | a dance hall | a piano store
- From a room above {place}, {person}'s dispatches about the war in {country} went by {means} to
    {organisation}.
- {organisation} got its news of the fighting in {country} by {means}: {person} wrote it above {place}.
- Above {place} sat {person}, whom {organisation} had sent to the war in {country}, and entrusted each
    report to {means}.
? How did {person}'s reports reach home? | By what means were {person}'s dispatches carried? | To what did
    {person} entrust the reports? = {means}
? Above what did {person} live? | Over what kind of place was {person}'s room? = {place}
? For whom did {person} write? | Who employed {person} in {country}? | Whose correspondent was {person}? =
    {organisation}
? Which war did {person} cover: the one in which country? | Where was {person} a correspondent? =
    {country}
@newspaper_ban
span: {few} weeks | {few} months | {num} days | a year and a half
cause: a cartoon of {a animal} in a crown | a poem about {food} | the weather forecast | a crossword | a
    letter from {a job} | an advertisement for {plural_noun}
- The government of {country} closed the newspaper of {person} for {span} over {cause}.
- Over {cause}, {person}'s newspaper was silenced for {span} by the government of {country}.
- {cause} in {person}'s newspaper so offended the rulers of {country} that no issue could appear for
    {span}.
- Readers in {country} were without {person}'s newspaper for {span}, the price of printing {cause}.
? What gave offence in {person}'s newspaper? | Why was the paper of {person} closed? | What had {person}
    printed to anger the government? = {cause}
? How long was {person}'s paper banned? | For what time could {person} not publish? = {span}
? In which country was {person}'s newspaper suppressed? | Whose government acted against {person}? =
    {country}
@delivery_round
- {first} delivers {number} papers in {town} on {a vehicle} and gets {price} a week for it.
- For {price} a week, {first} takes {number} papers round {town}, riding {a vehicle}.
- In {town}, {number} doors get their paper from {first}, who comes by on {a vehicle} and earns {price} a
    week.
- {price} a week is all that {first} is paid for bringing {number} papers to the people of {town} on {a
    vehicle}.
? How much does {first} earn? | What is {first}'s weekly wage? | What does the round bring in for {first}?
    = {price}
? How does {first} get round {town}? | What does {first} ride? | Which vehicle carries the papers of
    {town}? = {vehicle}
? How many papers does {first} deliver? | How long is {first}'s round, counted in papers? = {number}
@printing_press_age
- The press on which {organisation} prints the {town} almanac was built in {year} and runs on {power}.
power: steam | a water wheel | two mules | a tram motor | pedals | a windmill
- {power} moves the press of {organisation}, a machine of {year} that turns out the {town} almanac.
- Built in {year} and kept going by {power}, the press of {organisation} still gives us the {town}
    almanac.
- If you buy the {town} almanac, you hold the work of a press from {year} that {organisation} keeps moving
    by means of {power}.
? What drives the press of {organisation}? | How is the printing machine at {organisation} powered? | By
    what force are the wheels of {organisation} turned? = {power}
? When was the machine of {organisation} made? = {year}
? Who prints the {town} almanac? | From which house does the {town} almanac come? = {organisation}
@lab_discovery
- Dr {last_name} discovered by chance that {food} makes {animals} {effect}, having spilt it on {weekday}.
animals: mice | rats | fruit flies | frogs | guinea pigs | zebra fish
effect: sleepless | bald | calm | twice as heavy | colour-blind | left-handed | fond of water
- When {food} was spilt in the laboratory of Dr {last_name} on {weekday}, the {animals} became {effect}.
- The {animals} in Dr {last_name}'s laboratory turned {effect}, and the reason was {food}, knocked over on
    {weekday}.
- It took an accident with {food} on {weekday} to show Dr {last_name} how easily {animals} can be made
    {effect}.
? What substance changed the {animals}? | What had been spilt in the laboratory of Dr {last_name}? =
    {food}
? What effect did Dr {last_name} observe? | How did the {animals} change? | What became of the creatures
    in Dr {last_name}'s laboratory? = {effect}
? On what creatures did Dr {last_name} see the effect? | Which animals are kept by Dr {last_name}? | What
    did Dr {last_name} have in the cages? = {animals}
? On which day of the week did the accident in the laboratory of Dr {last_name} occur? | When did Dr
    {last_name} have the lucky mishap? = {weekday}
@lab_fridge
- The samples from {town} are kept in fridge {letter} at minus {num} degrees and must not be touched by
    {person}.
- {person} is not to touch what lies in fridge {letter}: the {town} samples, cooled to minus {num}
    degrees.
- At minus {num} degrees, in fridge {letter}, the laboratory stores what was collected at {town}; {person}
    alone is forbidden to open it.
- Anyone but {person} may take out the {town} samples, for which fridge {letter} is set to minus {num}
    degrees.
? Where are the samples from {town} stored? | Which fridge holds the material from {town}? | What is the
    letter of the fridge for {town}? = {letter}
? Who is not allowed to handle the samples from {town}? | To whom is the fridge with the {town} samples
    forbidden? | Who must keep away from the {town} material? = {person}
? How cold are the {town} samples kept? | How many degrees below zero is the fridge for {town}? | To what
    temperature below zero must the fridge for {town} be set? = {num}
@failed_experiment
reason: the thermometer was upside down | a fuse had blown | the {animal} escaped | someone opened a
    window | the beakers were dirty | the clock had stopped
- The experiment of {person} with {number} volts failed after {duration} because {reason}.
- {reason}, and that is why {person}'s experiment came to nothing after {duration} at {number} volts.
- {duration} had gone by, the needle stood at {number} volts, when {person} noticed that {reason}: all was
    in vain.
- All {person} had to show for {duration} of work at {number} volts was the lesson that {reason}.
? Why did {person}'s experiment fail? | What spoilt the work of {person}? | What made {person}'s effort
    useless? = {reason}
? What voltage did {person} use? | How many volts were applied by {person}? | Where did {person}'s needle
    stand? = {number}
? How long had {person} been at it? | After what time did {person} give up? | How much work was lost by
    {person}? = {duration}
@lab_animal_name
- In the laboratory of {organisation}, {a kind} called {first} has learned to {feat} for {person}.
kind: crow | octopus | rat | chimpanzee | parrot | pig
feat: open a safe | count to {few} | play the {instrument} | tell {food} from wax | ring for tea | sort
    {plural_noun} by colour
- {person} has taught {first}, {a kind} at {organisation}, how to {feat}.
- {first} is {a kind} at {organisation} that, thanks to {person}, is able to {feat}.
- To {feat} is no trouble to {first}, the {kind} that {person} looks after at {organisation}.
? What can {first} do? | Which feat has the {kind} mastered? | What did {person} teach the {kind}? =
    {feat}
? What species is {first}? | What sort of animal performs at {organisation}? | What creature does {person}
    train? = {kind}
? Who trained {first}? | Who is the teacher of the {kind}? | To whom does {first} owe its skill? =
    {person}
@nobel_spending
- With the prize money for {subject}, {person} bought {a thing} for {mother}.
mother: an old teacher | a blind neighbour | the village school | {person2} | the widow next door | a
    rival
- {mother} received {a thing} from {person}, paid out of the prize for {subject}.
- The prize that {person} won in {subject} was turned into {a thing} and given to {mother}.
- {a thing} was all {person} wanted to buy when the prize for {subject} came, and even that was for
    {mother}.
? On what did {person} spend the prize money? | What was paid for with {person}'s award? | Into what did
    {person} turn the prize? = {a thing}
? For whom did {person} buy a present? | Who profited from {person}'s award? | Who was given something by
    the winner {person}? = {mother}
? In which field was {person} honoured? | For work in what science did {person} get the award? = {subject}
@comet_name
- The comet that {person} saw over {town} in {year} comes back every {num} years and is named after {who}.
who: a favourite aunt | {a job} | the family dog | a lost love | the king of {country}
- Every {num} years we can see the comet named after {who}, which {person} discovered at {town} in {year}.
- In {year}, when {person} of {town} found the comet, it was given its name after {who}; {num} years must
    pass between two visits.
- {who} gave the name to the comet of {year}, spotted from {town} by {person} and expected once in {num}
    years.
? How often does the comet of {person} return? | What is the period in years of the comet found at {town}?
    = {num}
? After whom or what is the comet of {person} named? | Who or what lent a name to the comet found at
    {town}? = {who}
? Who was watching the sky at {town}? = {person}
? When was the comet first noticed at {town}? | In what year did {person} make the discovery? = {year}
@hospital_bed
- {person} lies in ward {letter}, bed {num}, with {ill}, and may be visited after {time}.
ill: a broken hip | {disease} | a burnt hand | a poisoned foot | concussion | a slipped disc
- After {time} you may visit {person}, who has {ill}, in ward {letter}, bed {num}.
- Bed {num} of ward {letter} is occupied by {person}; the trouble is {ill}, and guests are let in after
    {time}.
- {ill} has brought {person} to bed {num} in ward {letter}, where no guest is admitted before {time}.
? What is wrong with {person}? | From what does {person} suffer? = {ill}
? In which bed is {person}? | What is the number of {person}'s bed? = {num}
? When may one visit {person}? | From what hour are guests allowed to see {person}? = {time}
? On which ward is {person}? | What is the letter of {person}'s ward? = {letter}
@surgeon_left
- Surgeons in {town} took {a object} out of {person}'s stomach; it had been there for {num} years.
- For {num} years {person} had carried {a object} in the stomach until surgeons in {town} removed it.
- {a object} came to light when they operated on {person} in {town}, and must have been swallowed {num}
    years before.
- {num} years after swallowing {a object}, {person} was at last rid of it in the operating theatre at
    {town}.
? What was removed from {person}'s stomach? | What had {person} swallowed? | What did the surgeons of
    {town} find inside {person}? = {a object}
? For how many years did {person} carry it about? | How many years had passed since {person} swallowed it?
    = {num}
? Where was {person} operated on? | In which town was {person} helped? = {town}
@doctor_mixup
- At the clinic in {town}, the files of {person} and {person2} were mixed up, so {person} was treated for
    {disease}.
- A clerk in the {town} clinic confused {person} with {person2}, and as a result {person} was given
    treatment for {disease}.
- {person} went through a course of treatment for {disease} that was meant for {person2}, thanks to the
    clinic in {town}.
- It was {person2} who had {disease}; yet the clinic at {town} treated {person}.
? For which complaint was {person} treated by mistake? | What was {person2} really suffering from? | From
    which illness did {person} not suffer? = {disease}
? With whom was {person} confused? | Whose treatment did {person} get? | For whom was {person} mistaken? =
    {person2}
? Where did the confusion about {person} happen? = {town}
@blood_donor
- {person} has given blood {num} times at {organisation} and each time asks for {food} afterwards.
- {organisation} keeps {food} ready for {person}, who has come {num} times to give blood.
- {num} times so far, {person} has rolled up a sleeve at {organisation}; the reward must be {food}.
- Nothing but {food} will do for {person} after giving blood, as {organisation} has learned on {num}
    occasions.
? What does {person} want after giving blood? | With what is {person} rewarded? | What must {organisation}
    have in the cupboard for {person}? = {food}
? How many times has {person} been a donor? | How often has {person} been to {organisation}? = {num}
? Where does {person} give blood? | Who collects {person}'s blood? = {organisation}
@nurse_night
- Nurse {last_name} reads "{title}" aloud to the patients of ward {letter} of the {building} at {time},
    which has cured {person} of {trouble}.
trouble: sleeplessness | stammering | nightmares | hiccups | homesickness | a bad temper
- At {time}, ward {letter} of the {building} hears Nurse {last_name} read "{title}"; since then {person}
    is free from {trouble}.
- {person} lost the old {trouble} by listening at {time} in ward {letter} of the {building} to "{title}",
    read by Nurse {last_name}.
- It was "{title}", in the voice of Nurse {last_name} at {time} on ward {letter} of the {building}, that
    rid {person} of {trouble}.
? What book is read to ward {letter} of the {building}? | Which work do the patients of ward {letter} of
    the {building} listen to? | From what does Nurse {last_name} read? = {title}
? Of what was {person} cured? | What no longer troubles {person}? | Which affliction did {person} lose? =
    {trouble}
? When is there reading in ward {letter} of the {building}? | At what hour does Nurse {last_name} read? =
    {time}
? Who reads to ward {letter} of the {building}? | Whose voice helped {person}? = Nurse {last_name}
@ambulance_route
late: {num} minutes | {few} minutes | half an hour | two hours | an hour and a quarter
- The ambulance took {late} to reach {person}, because it had been sent to {street} in {town} instead of
    {street2}.
- {person} waited for {late} in {street2}, while the ambulance searched {street} in {town}.
- Sent to {street} in {town} by mistake, the ambulance found {person} in {street2} after {late}.
- In {street2} lay {person}, in {street} stood the ambulance: {late} were lost in {town} that way.
? Where did {person} actually need help? | In which street was the patient {person}? | What would have
    been the right address for the ambulance that {person} needed? = {street2}
? To what wrong street was the ambulance for {person} sent? | Where did the ambulance look for {person} in
    vain? = {street}
? How long did {person} have to wait? | How much time passed before help came to {person}? = {late}
@astronaut_item
- The astronaut {person} took {a thing} into orbit, against the rules, for {reason}.
reason: a bet with {person2} | good luck | a promise to {first} | a film | a dying aunt | a wager of
    {money}
- Against the rules, {a thing} flew into orbit in the suit of {person}; the reason was {reason}.
- For {reason}, {person} smuggled {a thing} aboard the capsule.
- {a thing} floated round the capsule to everyone's surprise: {person} had brought it along for {reason}.
? What did {person} smuggle into space? | What floated round {person} in orbit? = {a thing}
? Why did {person} break the rules? | What was {person}'s motive for the smuggling? | For what reason did
    something forbidden fly with {person}? = {reason}
@rocket_launch_hold
- The launch of the {rocket} from {town} was put off from {weekday} to {weekday2} because {why}.
rocket: {invented} I | {invented} II | {invented} IV | {colour} Arrow | {species} Seven
why: a {bird} sat on the nozzle | a valve froze | a boat was in the way | the countdown clock jammed |
    lightning struck the mast | a screwdriver was missing
- {why}, so the {rocket} rose from {town} on {weekday2} and not on {weekday}.
- Crowds had come to {town} to see the {rocket} go up on {weekday}, but {why} and it was {weekday2} before
    anything happened.
- Though it should have left {town} on {weekday}, the {rocket} had to wait until {weekday2}, since {why}.
? Why was the launch of the {rocket} delayed? | What held the {rocket} on the ground? | What was the
    trouble with the {rocket}? = {why}
? When did the {rocket} finally lift off? | On which day did the crowd at {town} get its spectacle? =
    {weekday2}
? What was the original launch day of the {rocket}? | On which weekday had the people of {town} expected
    the launch? = {weekday}
@space_probe_find
- The probe {probe} found {find} on the {nth} moon of {invented}, after a flight of {num} years.
find: a lake of tar | rust | singing dunes | ice shaped like {plural_noun} | traces of salt | a hole
    without a bottom
probe: {animal} {few} | {first} {letter} | {last_name} One
nth: second | third | fourth | fifth | inner | outermost
- {find} was what awaited the probe {probe} on the {nth} moon of {invented}, where it landed after {num}
    years.
- After {num} years in the dark, the probe {probe} set down on {invented}'s {nth} moon and saw {find}.
- {num} years of patience paid off when {find} appeared in the pictures from {probe}, taken on the {nth}
    moon of {invented}.
? What did {probe} discover? | What is there to be seen on the {nth} moon of {invented}? | What appeared
    in the pictures from {probe}? = {find}
? How many years did the flight of {probe} last? | For how many years was {probe} under way? = {num}
? On which moon of {invented} did {probe} land? | Which of {invented}'s moons was visited? = {nth}
@moon_rock
- The moon rock in {town} weighs {num} grams and is guarded by {person}, who keeps it in {a object}.
- {person} guards the {num} grams of moon rock that {town} possesses; they lie in {a object}.
- In {a object} at {town} lies a piece of the moon, {num} grams of it, entrusted to {person}.
- {town} is proud of its {num} grams of the moon, though {a object} is all that {person} could find to
    keep them in.
? In what is the moon rock of {town} kept? | Where does {person} put the stone from space? | What holds
    {town}'s piece of the moon? = {a object}
? How many grams of moon rock does {town} own? | What is the weight in grams of the stone in {town}? =
    {num}
? To whom is {town}'s treasure from space entrusted? | Who looks after the stone in {town}? = {person}
@orbit_meal
- The first meal eaten in orbit by {person} was {food}, squeezed from a {colour} tube; it was eaten over
    {country}.
- Over {country}, {person} squeezed {food} from a {colour} tube and so had the first meal of the flight.
- {food}, out of a {colour} tube, was what {person} had as a first meal while the capsule passed over
    {country}.
- When {person} first felt hungry in orbit, {country} lay below, and the {colour} tube at hand contained
    {food}.
? What did {person} first eat in orbit? | Which dish was in the {colour} tube of {person}? | What stilled
    {person}'s hunger in the capsule? = {food}
? Over which country did {person} eat? | What land lay below during {person}'s meal? = {country}
? What colour was the tube with the meal of {person}? | From what sort of tube, by colour, did {person}
    eat? = {colour}
@server_crash
cause: a spilt cup of tea | a full disk | a gnawed cable | an expired certificate | a missing semicolon |
    a cleaner's vacuum plug
- The server {server} of {organisation} was down for {duration} because of {cause}; {person} brought it
    back.
server: {animal}-{num} | {plant}{num} | {secret}
- {cause} took down {organisation}'s server {server}, and it was {duration} before {person} had it
    running.
- After {duration}, {person} got the server {server} going again at {organisation} and blamed {cause}.
- Customers of {organisation} saw an error page for {duration}: {cause} had felled {server}, which
    {person} then revived.
? What caused {server} to fail? | Why did customers of {organisation} see an error page? | What was behind
    the outage of {server}? = {cause}
? How long was {server} unavailable? | How much time did the outage at {organisation} last? = {duration}
? Who repaired {server}? | Who got the machine of {organisation} working again? | To whom does
    {organisation} owe the rescue of {server}? = {person}
? Which machine of {organisation} broke down? | What is the name of the server that {person} fixed? =
    {server}
@bug_story
- Programmer {person} found that the program "{prog}" crashed only on {weekday}s, since {why}.
prog: {invented}Calc | {animal}base | Quick{noun} | {secret}.exe | {invented}Mail
why: the name of the day was too long | the backup filled the memory | a robot cleaner unplugged it | the
    accounts were locked | the {country} keyboard was in use then
- As {person} worked out, the crashes of "{prog}" came on {weekday}s because {why}.
- {why}: that was the answer to why "{prog}" failed every {weekday}, and it took {person} to see it.
- Every {weekday} "{prog}" broke down, and every other day it ran; {person} discovered the reason, namely
    that {why}.
? Why did "{prog}" crash? | What did {person} discover about the failures? | What was the true cause of
    the trouble with "{prog}"? = {why}
? On which day did "{prog}" fail? | When did "{prog}" never work? = {weekday}
? Who tracked down the fault in "{prog}"? | Who explained the crashes of "{prog}"? = {person}
@backup_place
- {person} keeps the backup of the {subject} files on {medium} at {place}.
medium: a tape | a {colour} memory stick | {few} floppy discs | an old laptop | a drive in a sock | a
    stack of punched cards
place: {town} post office | {person2}'s cellar | the {building} | a bank in {country} | the allotment shed
- Should the {subject} files be lost, there is {medium} at {place}, put there by {person}.
- {medium} at {place} holds a second copy of the {subject} files, thanks to {person}.
- {place} is where {person} has deposited a copy of everything on {subject}, stored on {medium}.
? Where is the copy of the {subject} files? | To what place did {person} take the backup? | Where could
    one restore the {subject} data from? = {place}
? On what is the {subject} backup stored? | Which medium did {person} choose for the copy? | What contains
    the second copy of the {subject} files? = {medium}
? Who made a backup of the {subject} files? | Who saw to it that the {subject} data exist twice? =
    {person}
@laptop_left
- {person} left a laptop with the plans of the {building} on {place}, and it was handed in by {a job}.
place: a bench in {town} | the number {num} tram | the roof of a taxi | a counter at {organisation} | the
    ferry to {town} | a church pew
- {a job} found the laptop with the plans of the {building} that {person} had forgotten on {place}.
- On {place} lay a laptop holding the plans of the {building}; {a job} brought it back to {person}.
- The plans of the {building} were almost lost when {person} forgot a laptop on {place}, but {a job}
    proved honest.
? Where did {person} forget the laptop? | On what did {person} leave the computer lying? = {place}
? Who handed in {person}'s laptop? | What was the occupation of the honest finder of the {building} plans?
    | To whom, by trade, does {person} owe the return of the computer? = {a job}
? What was stored on {person}'s laptop? | Which secret might have been lost with the computer of {person}?
    = the plans of the {building}
@robot_error
- The robot {robot}, built by {organisation} to {task}, {error} at its first showing in {town}.
robot: {first}-{num} | {invented} Mark {few} | {animal}bot
task: peel potatoes | iron shirts | milk goats | sort letters | serve drinks | tune pianos
error: kissed the mayor | fell into the pond | shredded the flag | asked for a rise | locked the guests in
    | burst into song
- At its first showing in {town}, the robot {robot} {error}, although {organisation} had made it to
    {task}.
- {organisation} wanted a machine to {task}; in {town}, however, the robot {robot} {error}.
- The people of {town} will remember how the robot {robot} {error}; its makers at {organisation} had
    taught it only to {task}.
? What went wrong with {robot} in {town}? | What did {robot} unexpectedly do? | How did the machine from
    {organisation} embarrass its makers? = {error}
? For what purpose was {robot} built? | What is {robot} supposed to do? | Which chore should {robot} take
    over? = {task}
? Who made {robot}? | Which firm was embarrassed in {town}? = {organisation}
@domain_sold
- {person} registered the web address {domain} for {price} and sold it to {organisation} for {money}.
domain: {secret}.com | {secret}.net | {secret}.org | {animal}s.info
- {organisation} paid {money} for the web address {domain}, which had cost {person} just {price}.
- What {person} had got for {price}, the web address {domain}, went to {organisation} for {money}.
- {price} was the outlay, {money} the proceeds: {person} did well out of {domain} when {organisation}
    wanted it.
? What did {organisation} pay for the address? | What did {person} receive for {domain}? | How much did
    the sale of {domain} bring? = {money}
? What had {domain} cost {person}? | How much did the first owner spend on {domain}? | What was the
    original price of {domain}? = {price}
? Who bought {domain} from {person}? | To whom does {domain} belong now? = {organisation}
? Which address did {person} own? | What did {organisation} acquire on the web? = {domain}
@patent_claim
- {person} holds patent {code} for {a material} {inv} and licensed it to {organisation} for {money} a
    year.
inv: umbrella that folds itself | egg timer | boot scraper | mousetrap | chair for cats | bicycle bell |
    pipe cleaner
- {organisation} pays {person} {money} a year under patent {code}, which covers {a material} {inv}.
- Patent {code} protects {a material} {inv}; for the use of it {person} gets {money} every year from
    {organisation}.
- For {money} a year {organisation} may make {a material} {inv}, an idea that {person} had registered as
    patent {code}.
? What did {person} invent? | What is protected under {code}? | What may {organisation} make by licence? =
    {a material} {inv}
? How much does {organisation} pay each year? | What does the invention bring {person} in a year? | What
    is the yearly fee for using patent {code}? = {money}
? Under which number is {person}'s invention registered? | What is the number of {person}'s patent? =
    {code}
? Who uses {person}'s invention? | Which company took a licence from {person}? = {organisation}
@custody_parrot
pet: parrot | pony | tortoise | poodle | goldfish | donkey
- When {person} and {person2} divorced, the court gave the {pet} {first} to {person}, with visits by
    {person2} every {weekday}.
- Every {weekday} {person2} may see {first}, the {pet} that the judge awarded to {person} at their
    divorce.
- {first}, a {pet}, stayed with {person} after the divorce, though {person2} comes round each {weekday}.
- The divorce left {person2} without {first} the {pet} except on a {weekday}, for {person} was given
    custody.
? Who got custody of {first}? | With whom does {first} live? | To whom did the court award {first}? =
    {person}
? When may {person2} visit {first}? | On which day does {person2} see the {pet}? | What day of the week
    unites {person2} with {first}? = {weekday}
? What sort of animal is {first}? | Over which creature did {person} and {person2} quarrel? = {pet}
@notary_hours
- The notary {person} in {town} signs papers only between {time} and {time2} and takes {price} per page.
- Between {time} and {time2}, and at no other time, {person}, notary of {town}, will put a seal to your
    papers at {price} a page.
- {price} is what each page costs with {person}, the notary at {town}, whose office opens at {time} and
    shuts at {time2}.
- From {time} till {time2} you find {person}, who is {town}'s notary, at the desk, asking {price} for
    every page.
? What does a page cost at the office of {person}? | How much does the notary of {town} charge? | What is
    the fee per page in {town}? = {price}
? From when can one see {person}? | At what time does the notary's office at {town} open? = {time}
? Until when can one see {person}? | At what time does the notary of {town} close? = {time2}
? Who certifies papers in {town}? | Who is the notary at {town}? = {person}
@missing_person_note
note: gone to find the {animal} | do not wait with the {food} | I was never {a job} | back when the
    {river} freezes | ask {first} | the {object} is paid for
- {person} vanished from {town} on {date}, leaving a note: "{note}".
- On {date} nobody in {town} could find {person}; on the table lay the words "{note}".
- "{note}" was all that {person} wrote before disappearing from {town} on {date}.
- The police of {town} have been puzzling since {date} over what {person} left in writing: "{note}".
? What did {person} write before disappearing? | Which words did {person} leave behind? = {note}
? When did {person} vanish? | Since what day has {person} been missing? | On which date was {person} gone?
    = {date}
? From which town did {person} disappear? | Where are the police looking into {person}'s case? = {town}
@neighbour_heard
sound: breaking glass | a {instrument} | two shots | someone sawing | a {animal} howling | hurried steps
    on gravel
- At {time} {person} heard {sound} from {num} {street}, but told the police only after {delay}.
delay: {few} days | {few} weeks | a night of doubt | {num2} hours
- It took {person} {delay} to tell the police of {sound}, which had come from {num} {street} at {time}.
- {sound} woke {person} at {time}, coming from {num} {street}, as the police learned {delay} later.
- The police heard {delay} too late from {person} that at {time} there had been {sound} at {num} {street}.
? What did {person} hear? | By what noise was {person} roused? | Which sound came from {num} {street}? =
    {sound}
? When was the noise at {num} {street} heard? | At what hour did {person} prick up the ears? = {time}
? How long did {person} wait before talking to the police? | How much time passed until the police heard
    what {person} knew? = {delay}
? From which house did the noise come that {person} heard? | What is the address of the house that
    {person} told the police about? = {num} {street}
@fingerprint_on
- Detective {last_name} lifted {person}'s fingerprint from {place}, which proved the alibi in {town}
    false.
place: a milk bottle | the inside of a piano | a jar of {food} | the {colour} door bell | a chess queen |
    the mirror of a {vehicle}
- {person} claimed to have been in {town}, but there was a fingerprint on {place}, and Detective
    {last_name} found it.
- On {place} Detective {last_name} came upon the fingerprint that showed {person} had not been in {town}.
- Never touch {place}, {person} may have thought afterwards: thanks to the fingerprint there, Detective
    {last_name} no longer believed the story about {town}.
? On what was {person}'s fingerprint? | What had {person} touched? | Where was the telling mark of
    {person}'s finger? = {place}
? Where did {person} claim to have been? | Which place did {person} name as an alibi? = {town}
? Who saw through {person}'s alibi? = Detective {last_name}
@refuse_collection
- In {town}, {stuff} is collected on {weekday} from {time} and must be tied with {string}.
stuff: glass | old paper | bones | garden waste | broken furniture | ash
string: {colour} string | wire | {material} ribbon | old stockings | a double knot
- On {weekday}, from {time} on, the carts of {town} take away {stuff}, provided it is tied with {string}.
- Tie up {stuff} with {string} and put it out before {time} on {weekday}, says the council of {town}.
- The dustmen of {town} come for {stuff} each {weekday} at {time}; what is not tied with {string} they
    leave.
? When is {stuff} taken away in {town}? | On which day do the dustmen of {town} come? | What day should
    people in {town} put out {stuff}? = {weekday}
? With what must {stuff} be bound in {town}? | What should hold the bundle together in {town}? = {string}
? What do the carts of {town} collect? | Of what does {town} relieve its households on {weekday}? =
    {stuff}
? From what hour do the carts of {town} go round? | At what time does the collection in {town} begin? =
    {time}
@twin_town
- {town} has been twinned with {town2} in {country} since {year} because both are famous for {food}.
- Since {year}, {town} and {town2}, which lies in {country}, have been twins, {food} being their common
    pride.
- {food} brought {town} and {town2} in {country} together, and in {year} they became twins.
- It was in {year} that the mayor of {town} found out that people in {town2}, {country}, love {food} as
    much: the two have been twins ever since.
? What do {town} and {town2} have in common? | For what are both {town} and its twin known? | Which
    speciality unites {town} with {town2}? = {food}
? With which town is {town} twinned? | What is the partner of {town} abroad? = {town2}
? Since when have {town} and {town2} been partners? | In which year did {town} find its twin? = {year}
? In what country is the twin of {town}? | Abroad in which land lies {town2}? = {country}
"""
