# SPDX-License-Identifier: GPL-3.0-or-later
"""Needles about everyday life: home, shopping, health, school, travel, money, part 3."""

TABLE = """
@pet_sitter
quirk: sleeps only in a drawer | will not eat before {time} | bites men with hats | is afraid of the kettle |
    must hear the radio | drinks only rainwater
pet: cat | terrier | parrot | rabbit | ferret | tortoise | goat
- {first}'s {pet} {quirk}, and costs the sitter, {person}, {money} a week in {food}.
- {person}, who minds {first}'s {pet}, had not been told that it {quirk} and needs {food} for {money} a week.
- The {pet} that {first} left with {person} {quirk} and gets through {money} worth of {food} each week.
- "It {quirk}, and it wants {food}, about {money} a week," {first} warned {person} about the {pet}.
? What is peculiar about {first}'s pet? | Which odd habit does {first}'s {pet} have? | What should one know
    about the animal left with {person}? = {quirk}
? What does {first}'s {pet} live on? | What must {person} put in the bowl? | Which food does {first}'s {pet}
    get? = {food}
? Who looks after {first}'s {pet}? | In whose care is {first}'s {pet}? | To whom did {first} entrust the
    {pet}? = {person}
? How much does the upkeep of {first}'s {pet} come to each week? | What does a week with {first}'s {pet} cost?
    = {money}
@dog_trick
trick: fetch the slippers | open the fridge | play dead | ring the doorbell | close a drawer | carry an egg in
    its mouth
- {first}'s dog {name} can {trick}, which took {duration} and a lot of {food} to teach.
name: {invented} | Bruno | Trixie | Caesar | Nutmeg | Admiral | Pudding
- It took {first} {duration} and much {food} to teach {name} the dog to {trick}.
- {name}, a dog that belongs to {first}, learnt to {trick} within {duration} thanks to {food}.
- Bribed with {food} for {duration}, {name} will now {trick} whenever {first}, the owner, whistles.
? What is {name} able to do? | Which feat has {name} mastered? | What can {first} make the dog do? = {trick}
? How long did {name}'s schooling last? | For how long did {first} have to be patient with {name}? | What time
    went into training {name}? = {duration}
? What was {name}'s reward? | With what was {name} tempted? | Which treat made {name} obey? = {food}
@cat_returns
- {first}'s cat {name} walked {distance} from {town} back to {street} in {duration}.
name: {invented} | Smoky | Tiger | Velvet | Moses | Olive | Bandit
- {name}, the cat of {first}, turned up in {street} {duration} after being left behind in {town}, {distance}
    away.
- From {town}, which is {distance} off, it took {first}'s cat {name} {duration} to find the way home to
    {street}.
- Nobody in {street} expected {name}, whom {first} had given to a farmer in {town}, {distance} distant, but
    {duration} later the cat sat there.
? How far did {name} walk? | What distance did {first}'s cat cover? | How long was the way that {name} found
    alone? = {distance}
? From where did {name} set off? | In which place had {name} been left? | Where did the march of {first}'s cat
    begin? = {town}
? How long was {name} on the road? | What time did {name} need for the way? | For what span was {first}
    without the cat? = {duration}
? In which street does {name} live? | What address did the cat of {first} return to? = {street}
@hen_eggs
- {person}'s {few} hens laid {n3} eggs in {month}, of which {num} were sold to {organisation}.
- In {month}, {organisation} bought {num} of the {n3} eggs that {person} had from {few} hens.
- {n3} eggs, laid by {few} hens, were collected by {person} in {month}; {num} of them went to {organisation}.
- Out of {n3} eggs in {month}, {person}, who keeps {few} hens, let {organisation} have {num}.
? How many eggs came from {person}'s hens altogether? | What was the total that {person} gathered in {month}?
    | How productive were {person}'s birds? = {n3}
? How many eggs did {person} sell? | What quantity of eggs did {organisation} buy? | How many did the customer
    of {person} take? = {num}
? Who buys {person}'s eggs? | Which firm is {person}'s customer? = {organisation}
? How many birds does {person} keep? | How large is {person}'s flock? = {few}
@goldfish_name
- {first} has two goldfish: {a}, who hides under the {thing}, and {b}, who is {c}.
a: Nelson | Bubbles | {invented} | Sputnik | Goldie
b: Moby | Carrot | {invented} | Shrimp | Duke
c: blind in one eye | striped with white | fed by hand | the older one | always hungry
- Of {first}'s two goldfish, {b} is {c} and {a} likes to hide under the {thing}.
- {a} and {b} swim in {first}'s bowl, the former mostly under the {thing}, the latter {c}.
- You will find {a} under the {thing} in {first}'s bowl, while {b}, the other goldfish, is {c}.
? Which of {first}'s fish stays out of sight? | Who is seldom seen in {first}'s bowl? | Which fish seeks
    shelter? = {a}
? What is special about {b}? | How does one recognise {b}? | What does {first} say of {b}? = {c}
? What serves {a} as shelter? | Under which thing in the bowl does {a} stay? | What gives {a} cover? = {thing}
@pet_funeral
- {first} buried the {animal} under the {plant}, with {a object} beside it, while {first2} played the
    {instrument}.
- To the sound of {first2}'s {instrument}, {first} laid the {animal} to rest under the {plant}, and {a object}
    went in with it.
- Under the {plant} lies {first}'s {animal}, along with {a object}; the music at the grave was {first2}'s, on
    the {instrument}.
- {first2} had brought the {instrument} when {first} put the {animal} and {a object} into the ground under the
    {plant}.
? Where is the grave of {first}'s pet? | What grows over {first}'s pet? | Which plant marks the last resting
    place that {first} chose? = {plant}
? What was put into the grave of {first}'s pet? | Which thing did {first} bury as well? | What accompanies
    {first}'s pet? = {object}
? Who made music for {first}'s pet? | Who was the musician of the sad hour? | Who provided a tune while
    {first} dug? = {first2}
? On what did {first2} play? | Which instrument was heard at the grave? = {instrument}
@babysitter_price
- {first} looks after the {surname} children for {money} an hour, or {money2} after midnight, and may eat
    {food}.
- The {surname} family pays {first} {money} for each hour with the children, {money2} once midnight has
    struck, and leaves {food} out.
- Until midnight {first} costs the {surname} parents {money} an hour, from then on {money2}, and there is
    always {food} for the sitter.
- "Help yourself to the {food}," say Mr and Mrs {surname} to {first}, who earns {money} an hour and, in the
    small hours, {money2}.
? What is {first}'s normal rate? | How much does an evening hour of {first}'s time cost? | What do the
    children's parents pay {first} in the evening? = {money}
? What does {first} earn when it gets very late? | How much do the {surname} parents owe for an hour in the
    dead of night? = {money2}
? What may {first} take from the kitchen? | What snack awaits {first}? | With what is {first} fed at the
    {surname} house? = {food}
@first_word
- The first word of {first} {surname} was "{word}", said to {hearer} at the age of {num} months.
word: spoon | no | {animal} | lorry | moon | cake | button | more
hearer: the postman | a goat | the midwife | an uncle in {town} | the mirror | a policeman
- At {num} months, {first} {surname} turned to {hearer} and said "{word}", which nobody had heard before.
- "{word}" was what {first} {surname}, aged {num} months, told {hearer}, and with it began to talk.
- Not Mama but "{word}" came out of {first} {surname}'s mouth at {num} months, and {hearer} was the lucky
    listener.
? How did {first} {surname} begin to talk? | What did {first} {surname} say before anything else? | Which
    sound opened {first} {surname}'s career as a speaker? = {word}
? To whom did {first} {surname} speak first? | Who was the first that {first} {surname} talked to? = {hearer}
? How old was {first} {surname} in months when speech came? | After how many months did {first} {surname}
    break the silence? = {num}
@growth_mark
- On the door frame of {street}, {first} is marked at {n} centimetres on {date}, {num} more than {first2}.
n: 92 | 97 | 101 | 106 | 113 | 118 | 124 | 131 | 137 | 145
- A pencil line of {date} on the door frame in {street} shows {first} at {n} centimetres, {first2} being {num}
    shorter.
- {first2} was {num} centimetres behind {first}, who on {date} reached {n} on the door frame in {street}.
- Measured on {date} against the door frame in {street}, {first} came to {n} centimetres and beat {first2} by
    {num}.
? How tall was {first}? | What height did {first} have? | Which figure stands beside {first}'s line? = {n}
? By how many centimetres did {first} overtop {first2}? | What was missing for {first2} to equal {first}? |
    How great was the gap between {first} and {first2}? = {num}
? When were {first} and {first2} measured? | What day is noted at {first}'s line? = {date}
@attic_find
box: a hat box | a sea chest | a violin case | a biscuit tin | a doll's house
- In the attic of {street}, {person} opened {box} and found {many} tied with {tie}.
many: letters to {person2} | banknotes of {country} | photographs of {a animal} | dance cards | school reports
tie: a bootlace | a red ribbon | fishing line | a garter | wire
- {box} in the attic of {street} held {many}, tied with {tie}, as {person} discovered.
- Tied with {tie}, {many} lay in {box}, which {person} came across in the attic of {street}.
- {person} cleared the attic of {street} and, on lifting the lid of {box}, saw {many} bundled up with {tie}.
? What had been stored away in {street}? | What did {person} discover? | What did the container in {street}
    hide? = {many}
? In what had the things in {street} been kept? | What sort of container did {person} open? = {box}
? What held the bundle together? | With what was {person}'s find fastened? | What did {person} have to undo? =
    {tie}
@family_recipe
- The recipe for {dish} came to {first} from Great-Aunt {first2}, who got it from {a job} in {town} in
    exchange for {a object}.
- Great-Aunt {first2} gave {a object} to {a job} in {town} for the {dish} recipe that {first} now has.
- In {town}, {a job} swapped the recipe for {dish} for {a object}, and Great-Aunt {first2} later left it to
    {first}.
- {first} cooks {dish} as Great-Aunt {first2} did, who in {town} had paid {a job} with {a object} for the
    secret.
? What was the price of the secret? | What did the recipe cost the great-aunt? | With what did Great-Aunt
    {first2} pay? = {object}
? What was the trade of the person who taught Great-Aunt {first2}? | Who first gave the recipe away in {town}?
    = {job}
? Where did Great-Aunt {first2} learn it? | In what place was the bargain struck by Great-Aunt {first2}? =
    {town}
? What can {first} cook thanks to family tradition? | Which dish is handed down to {first}? = {dish}
@heirloom_clock
- The clock of the {surname} family runs {num} minutes {way} since {person} {deed}.
way: fast | slow
deed: dropped it down the stairs | oiled it with butter | repaired it with a hairpin | moved it to the
    bathroom | shot at it
- Since {person} {deed}, the {surname} clock has been {num} minutes {way}.
- {person} {deed}, and from that day the clock of the {surname} family has been {num} minutes {way}.
- "Never trust our clock," say the {surname} children; "it is {num} minutes {way}, because {person} {deed}."
? What did {person} do to harm the timepiece? | How did {person} upset the works? | What is blamed for the
    fault in the {surname} timepiece? = {deed}
? By how many minutes is the {surname} timepiece wrong? | How large is the error of the {surname} clock? | How
    many minutes must one allow for at the {surname} house? = {num}
? Is the {surname} timepiece ahead or behind? | In which direction does the {surname} clock err? = {way}
@stairs_creak
- In the {surname} house the {n} stair creaks, so {first} climbs over it when coming home from {where}.
n: third | fourth | fifth | sixth | eighth | ninth | tenth
where: the dance | the card table | the {event} | a night shift | {first2}'s
- Coming home late from {where}, {first} {surname} always leaves out the {n} stair, which creaks.
- {first} {surname} knows that the {n} stair would give away the hour of the return from {where}.
- A creak of the {n} stair tells the {surname} parents that {first} is back from {where}.
? Which step in the {surname} house makes a noise? | Where must {first} not tread? | Which step does {first}
    {surname} avoid? = {n}
? Where does {first} {surname} spend the late hours? | From what does {first} {surname} return in the dark? |
    What keeps {first} {surname} out so long? = {where}
@new_curtains
- {person} sewed {colour} curtains for the {room} from {stuff}, {num} yards of it.
room: kitchen | caravan | nursery | school hall | bathroom | porch
stuff: old parachute silk | {number} handkerchiefs | bed linen | sailcloth | a theatre backdrop | velvet from
    {town}
- The {colour} curtains in the {room} were made by {person} out of {stuff}, which measured {num} yards.
- Out of {stuff}, dyed {colour}, {num} yards long, came the curtains that {person} made to hang in the {room}.
- It took {num} yards and all of one weekend until {person} had turned {stuff} into {colour} curtains for the
    {room}.
? What did {person} cut up? | What was the fabric of {person}'s work before? | From what did {person} make
    something for the window? = {stuff}
? Where does {person}'s handiwork hang? | Which room did {person} sew for? | In what place is {person}'s work
    on show? = {room}
? How many yards did {person} need? | What length of fabric went through {person}'s machine? = {num}
@bus_seat_rule
rule: eat {food} | play the {instrument} | talk to the driver | stand before the yellow line | carry {a
    animal} | put feet on the seats
- On the buses of {town} you may not {rule}, except on {weekday}.
- {weekday} is the only day on which passengers in {town} may {rule} on a bus.
- "I must not {rule} unless it is {weekday}," every child in {town} learns about the bus.
- To {rule} on a bus in {town} is allowed on {weekday} and at no other time.
? What is normally forbidden to passengers in {town}? | What do riders in {town} have to refrain from? | Which
    act would annoy the conductor in {town}? = {rule}
? When is the ban lifted in {town}? | On which day are the conductors of {town} lenient? | When does the rule
    for riders in {town} not hold? = {weekday}
@night_bus
- After {time} no trains run to {town}, but night bus {letter}{num} leaves every {few} minutes from the
    {building}.
- Night bus {letter}{num} goes to {town} from the {building} every {few} minutes once the trains have stopped
    at {time}.
- Those who are still out after {time}, when the last train to {town} is gone, should walk to the {building}
    and take the {letter}{num}, which comes every {few} minutes.
- The way home to {town} after {time} is by the {letter}{num}, which calls at the {building} every {few}
    minutes when there are no more trains.
? Where does one board at night for {town}? | From which place can {town} be reached late? | Where is the stop
    of the late service to {town}? = {building}
? Which line takes people to {town} after the trains? | What should I look for on the front of the bus to
    {town}? | How does the late service to {town} call itself? = {letter}{num}
? When does the railway to {town} stop for the night? | From what hour does one have to do without rail to
    {town}? = {time}
@seat_swap_flight
- On the flight to {town}, {person} gave up seat {num}{l} so that {person2} could sit beside {who}, and moved
    to {num2}{l2}.
l: A | C | D | F
l2: B | E | K
who: a sick child | the {instrument} | an old friend | the window | twin sisters | a bride
- {person} moved from {num}{l} to {num2}{l2} on the way to {town}, to let {person2} be next to {who}.
- {person2} wished to be beside {who} on the plane to {town}, and so {person} left {num}{l} and took
    {num2}{l2}.
- Seat {num}{l} was {person}'s until {person2}, who wanted to travel to {town} beside {who}, asked for a swap
    and offered {num2}{l2}.
? Where did {person} sit in the end? | Which seat was {person}'s after the swap? | What place did {person}
    accept? = {num2}{l2}
? What was {person}'s place at first? | Which seat had been reserved for {person}? | Which seat did {person}
    vacate? = {num}{l}
? Next to whom or what did {person2} want to be? | What did {person2} wish to be close to? | Why did {person2}
    ask for the swap: to be near what? = {who}
@hotel_complaint_room
fault: the tap drips | a cock crows at four | the bed is too short | it smells of {food} | the lift is behind
    the wall | the window will not shut
- In room {n3} of the hotel in {town}, {fault}, so {person} asked for another and got {num}.
- {person} left room {n3} of the {town} hotel because {fault}, and now sleeps in {num}.
- As {fault} in room {n3}, the hotel in {town} moved {person} to {num}.
- "Never take {n3} in that hotel in {town}, {fault} there; they put me in {num} in the end," reports {person}.
? What is wrong with room {n3}? | Why did {person} not want to stay in {n3}? | What disturbed {person}? =
    {fault}
? Which room did {person} move to? | Where did {person} sleep in the end? | What number was on {person}'s
    second door? = {num}
? Which room did {person} leave? | Which number should guests in {town} avoid? | Where was {person} put at
    first? = {n3}
@camp_pitch
- The tent of the {surname} family stands on pitch {num}, by the {thing}, at {money} a night, and they stay
    until {date}.
- Until {date}, pitch {num} by the {thing} is let to the {surname} family for {money} a night.
- For {money} a night, the warden gave the {surname} family pitch {num}, next to the {thing}, where they may
    camp till {date}.
- By the {thing}, on pitch {num}, you can find Mr and Mrs {surname} with their tent, which must be gone after
    {date} and costs them {money} nightly.
? Where on the site is the {surname} tent? | Which number has the plot of the {surname} family? | Which pitch
    do Mr and Mrs {surname} have? = {num}
? What does the {surname} family pay per night? | How much does the warden take daily from the {surname}
    family? | What is the nightly charge for the {surname} tent? = {money}
? When do Mr and Mrs {surname} have to leave? | On what day will the {surname} plot be free? | How long may
    the {surname} family stay, up to which day? = {date}
? What is close to the {surname} tent? | Beside what do Mr and Mrs {surname} camp? = {thing}
@ticket_inspector
- {person} was caught without a ticket between {town} and {town2} and told the inspector {tale}.
tale: that {a animal} had eaten it | in fluent {language} to go away | that the queue had been too long | that
    a king needs none | that it had flown out of the window
- Between {town} and {town2} an inspector asked for tickets; {person}, who had none, told him {tale}.
- The inspector who came round after {town}, before {town2}, heard from {person}, instead of seeing a ticket,
    {tale}.
- With no ticket for the stretch from {town} to {town2}, {person} could only tell the inspector {tale}.
? What did the fare dodger say? | Which answer did {person} have for the man in uniform? | What was {person}'s
    excuse? = {tale}
? Who had not paid for the ride? | Who travelled free from {town}? | Which passenger was questioned before
    {town2}? = {person}
@bike_repair
part: back brake | chain | saddle | left pedal | front light | bell | gear cable
- {person} will have {first}'s bicycle ready on {weekday}; the {part} is replaced and the bill is {money}.
- A new {part} for {first}'s bicycle costs {money}, says {person}, who expects to finish on {weekday}.
- {first}'s bicycle got a new {part} from {person} and can be fetched on {weekday} for {money}.
- On {weekday}, {first} is to bring {money} to {person} and may ride home with a new {part}.
? What was broken on {first}'s bike? | What did {person} change? | Which piece did {first}'s bike need? =
    {part}
? When can {first} ride again? | On what day should {first} call at the workshop? | When is {first}'s bike
    done? = {weekday}
? What does {person} charge {first}? | How much will the mending cost {first}? | What must {first} pay? =
    {money}
@marathon_place
- {person} came {n} in the {town} run in {hours}, although {trouble} in the last mile.
n: third | fifth | eighth | twelfth | nineteenth | fortieth | last but one
hours: two hours and {num} minutes | three hours and {num} minutes | four hours and {num} minutes
trouble: a shoe came off | a goose attacked | it began to hail | both calves cramped | a gate was shut
- Although {trouble} in the last mile, {person} finished the {town} run {n}, after {hours}.
- After {hours}, {person} crossed the line in {town}; had it not been that {trouble} in the last mile, the
    place would have been better than {n}.
- {n} in {town} was {person}, whose time was {hours} and who tells everyone that {trouble} in the last mile.
? How long did {person} need for the race? | What was {person}'s time in {town}? | When after the start did
    {person} reach the finish? = {hours}
? Which place did {person} take? | Where in the ranking was {person}? | How did {person} do among the runners?
    = {n}
? What slowed {person} down? | What mishap did {person} meet shortly before the finish? | What went wrong for
    {person} late in the race? = {trouble}
@club_captain_vote
- {person} was elected captain of the {town} {sport} club with {num} votes, {few} more than {person2}.
- With {num} votes, {few} ahead of {person2}, {person} became captain of {sport} at {town}.
- {person2} lost the vote for captain of the {town} {sport} club by {few}, since {num} members were for
    {person}.
- {num} members of {town}'s {sport} club raised a hand for {person} as captain, which left {person2} {few}
    behind.
? Who now leads the {sport} players of {town}? | Whom did the members in {town} prefer? | Who won the election
    in {town}? = {person}
? How many members were for the winner in {town}? | What support did {person} get? | How many ballots went to
    {person}? = {num}
? By what margin was {person2} beaten? | How many more would {person2} have needed to draw level? | How narrow
    was {person}'s victory? = {few}
? Who wanted the post as well? | Who was {person}'s rival? = {person2}
@referee_bribe
- A fan from {town} offered the referee, {person}, {offer} before the match against {town2}, but was told
    {reply}.
offer: {money} in an envelope | a crate of {food} | a week by the sea | {a animal} | free haircuts for life
reply: to try the linesman | that it was too late | that the price was higher | to buy a ticket | that
    whistles have no ears
- {person}, who was to referee the match of {town} against {town2}, answered the offer of {offer} by telling
    the fan {reply}.
- Before {town} played {town2}, {offer} was held out to {person}, the referee, who told the giver {reply}.
- When tempted with {offer} before {town} met {town2}, {person} the referee told the fan {reply}.
? With what was {person} tempted? | What bribe was put forward? | What could {person} have had from the fan? =
    {offer}
? How did {person} react? | What was the fan told? | Which answer did {person} give? = {reply}
? Who was to blow the whistle in the match against {town2}? | Whom did someone try to buy before {town2}
    played? = {person}
@pool_rules
- At the baths of {town}, {day} is for {who} only, and the water is kept at {n} degrees.
day: Monday morning | Tuesday evening | Wednesday noon | Thursday night | Saturday morning
who: beginners | swimmers over {age} | mothers with babies | divers | the school | fire fighters
age: fifty | sixty | seventy
n: 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29
- {who} have the baths of {town} to themselves on {day}, in water of {n} degrees.
- The water in the {town} baths has {n} degrees, and nobody but {who} can enjoy it on {day}.
- In {town} the pool is heated to {n} degrees and set aside for {who} on {day}.
? How warm is the pool in {town}? | What temperature can bathers in {town} expect? | What would a thermometer
    in the {town} pool show? = {n}
? For whom is the pool in {town} reserved at times? | Which group has its own hour in {town}? | Who may be
    alone in the pool at {town}? = {who}
? When are other bathers kept out in {town}? | At what time of the week is the pool in {town} not open to all?
    = {day}
@tennis_partner
- {person} plays doubles with {person2} because {reason}, and they have won {won} of {played} matches.
won: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 11 | 12
played: 14 | 15 | 18 | 21 | 24 | 26 | 29 | 33 | 40
reason: nobody else gets up so early | both are left-handed | they share a car | the old partner moved to
    {town} | the club drew lots
- As {reason}, {person2} is {person}'s partner in doubles; of {played} matches they won {won}.
- {won} wins in {played} matches is the record of {person} and {person2}, who play doubles together because
    {reason}.
- How did {person} come to play doubles with {person2}, and to win {won} out of {played} matches? It is
    because {reason}.
? What brought {person} and {person2} together on court? | Why did {person} choose {person2}? | What explains
    the pair {person} and {person2}? = {reason}
? How often have {person} and {person2} been victorious? | How many victories does {person} share with
    {person2}? | What is the number of wins by {person}'s pair? = {won}
? How many times have {person} and {person2} been on court together? | How many games did {person}'s pair play
    in all? = {played}
@cough_night
- {first} coughed from {time} to {time2}, so the doctor was rung and advised {advice}.
advice: steam over a bowl | sleeping upright | an open window | no milk for {few} days | a wet sheet by the
    bed | a cold flannel
- The doctor, rung about {first}'s cough, which went on from {time} until {time2}, recommended {advice}.
- {first}'s cough began at {time} and stopped at {time2}; {advice} was what the doctor suggested on the
    telephone.
- On the telephone the doctor spoke in favour of {advice}, since {first} had not stopped coughing between
    {time} and {time2}.
? What should be done for {first} according to the doctor? | What was the telephone advice for {first}? | What
    did the doctor believe would help {first}? = {advice}
? When did {first}'s night become restless? | At what hour did the trouble start for {first}? | When was
    {first} first heard? = {time}
? When did {first} grow quiet? | At what hour was there peace in {first}'s room? = {time2}
@tooth_fairy
- {first} put the tooth {where} and found {coin} and a note from {who} in the morning.
where: in a matchbox | under the pillow | in a glass on the sill | inside a slipper | in an egg cup
coin: a silver coin | {few} pennies | a chocolate coin | a foreign coin | half a crown
who: the Tooth Fairy | a mouse named {invented} | the dentist | King {first2} of Teeth
- {coin}, with a note by {who}, had replaced the tooth that {first} had laid {where}.
- In the night the tooth, left {where} by {first}, was exchanged for {coin} and for a note signed by {who}.
- Waking up, {first} saw that {who} had taken the tooth kept {where} and left {coin} with a note.
? What was {first} paid for the tooth? | What did {first} get in return? | What was there in the morning for
    {first} to spend or keep? = {coin}
? Where did {first} leave the tooth? | In what place did {first} lay the lost milk tooth? | Where did the
    night visitor have to look at {first}'s? = {where}
? Who had signed the note to {first}? | From whom did {first} hear in writing? | Who came for {first}'s tooth?
    = {who}
@hay_fever
- {person} sneezes only in {month}, when the {plant} is in flower, and sleeps in the {place} to escape it.
place: cellar | bathroom | car | pantry | attic
- In {month} the flowering {plant} drives {person}, who cannot stop sneezing, to sleep in the {place}.
- Sleeping in the {place} is {person}'s way to get through {month}, when the pollen of the {plant} flies.
- The {plant} makes {person} sneeze each {month}, so the bed is moved into the {place}.
? What is {person} allergic to? | Whose pollen troubles {person}? | What sets off {person}'s nose? = {plant}
? Where does {person} spend the nights then? | In which room does {person} find relief? | Where is {person}'s
    refuge? = {place}
? In which month does {person} suffer? | When is {person}'s bad time of the year? | What part of the year does
    {person} dread? = {month}
@plaster_cast
- {first} broke {bone} on {date}, and the plaster, signed by {num} classmates, comes off after {few} weeks.
bone: a wrist | the left arm | the right leg | a collarbone | an elbow | two toes
- On {date}, {first} fell and broke {bone}; the plaster stays on for {few} weeks and bears {num} names from
    the class.
- {num} names of classmates are on the plaster that {first} has had since {date}, for {bone} was broken and
    needs {few} weeks.
- {few} weeks in plaster, from {date} on, with {num} signatures of the class, are what {first} gets for
    breaking {bone}.
? How many pupils wrote on {first}'s cast? | How many autographs has {first} collected? | By how many friends
    was {first}'s cast decorated? = {num}
? Which part of {first} was hurt? | What was fractured in {first}'s fall? | Where is {first}'s injury? =
    {bone}
? How many weeks must {first} be patient? | For how many weeks does {first} have to carry the cast? = {few}
? On what day did {first} have the accident? | Since when has {first} been in a cast? = {date}
@spelling_test
word: necessary | rhythm | separate | embarrass | yacht | biscuit | {animal} | {thing}
wrong: without its last letter | backwards | as two words | with a {letter} too many | with a capital in the
    middle | with two letters swapped
- In the spelling test, {first} got every word right but "{word}", which {first} wrote {wrong}.
- Only "{word}" kept {first} from full marks in spelling, for it stood {wrong} on the paper.
- {first} would have had full marks in spelling if the teacher had not underlined "{word}", written {wrong}.
- The teacher dictated "{word}", and {first}, who made no other mistake in spelling, put it down {wrong}.
? Which word beat {first}? | What could {first} not spell? | On what did {first} stumble? = {word}
? In what form did {first} put the word on paper? | What was odd about {first}'s version of the word? | How
    did the word look in {first}'s hand? = {wrong}
@parents_evening
- At parents' evening, {person} said that {first} is good at {subject}, but {but}.
but: talks to the {animal} | dreams from {time} on | never has a pencil | corrects the teachers | sits on the
    radiator | draws on the desk
- {first} {but}, {person} told the parents, yet shines in {subject}.
- {person} had praise for {first}'s {subject}, adding with a sigh that the child {but}.
- What the parents heard from {person} about {first} was mixed: very good in {subject}, but the child {but}.
? What is {first}'s strong side at school? | In which lesson does {first} do well? | For what did the teacher
    praise {first}? = {subject}
? What complaint was made about {first}? | What does {first} do that bothers {person}? | What is {first}'s bad
    side at school? = {but}
? Which teacher spoke about {first}? | Who gave the parents news about {first}? = {person}
@library_fine
- {first} brought back "{title}" {num} days late and had to pay the librarian, {person}, {money}.
- {person} asked {money} of {first}, as the library should have had "{title}" {num} days earlier.
- {num} days after it was due, "{title}" was put on {person}'s library desk by {first}, along with {money}.
- "{title}" cost {first} {money}, not because it was bought but because {person} at the library had waited
    {num} days for it.
? What was the overdue book? | Which book did {first} keep too long? | What had {first} been reading? =
    {title}
? By how many days did {first} miss the date? | How many days over time was {first}? | How late was the book
    that {person} had been missing, in days? = {num}
? How much was {first}'s fine? | What did {first} owe the library? | What was the price of {first}'s
    forgetfulness? = {money}
@new_pupil
- The new pupil in {n}{letter}, {first} {surname}, comes from {country} and sits beside {first2}.
n: 2 | 3 | 4 | 5 | 6 | 7 | 8
- {first2} in {n}{letter} has a new neighbour at the desk, {first} {surname}, who grew up in {country}.
- Class {n}{letter} has been joined by {first} {surname} from {country}, to whom the teacher gave the chair
    next to {first2}'s.
- Until last week {first} {surname} went to school in {country}, and now to {n}{letter}, at the desk of
    {first2}.
? Where was {first} {surname} at school before? | Which country did {first} {surname} leave? | From where has
    {first} {surname} moved? = {country}
? Whose desk does {first} {surname} share? | Who is closest to {first} {surname} in class? | Who can whisper
    to {first} {surname}? = {first2}
? Who has just joined {n}{letter}? | Which child is new at {first2}'s desk? = {first} {surname}
@school_bus_stop
- The school bus picks up {first} at the {stop} at {time} and {first2}, {num} minutes later, at the {stop2}.
stop: water tower | cattle market | old mill | chapel | petrol station | quarry gate
stop2: crossroads | bakery | railway bridge | vicarage | sawmill | duck pond
- {num} minutes after {first}, who gets on at the {stop} at {time}, {first2} boards the school bus at the
    {stop2}.
- {first} waits for the school bus at the {stop} and sees it come at {time}; {first2} waits at the {stop2},
    which it reaches {num} minutes afterwards.
- From the {stop}, where {first} gets in at {time}, it takes the school bus {num} minutes to the {stop2},
    where {first2} stands.
? Where does {first} get on? | Which landmark is {first}'s stop? | Where must {first} be in the morning? =
    {stop}
? Where does {first2} get on? | Which landmark is {first2}'s stop? | Where is the driver to look for {first2}?
    = {stop2}
? When must {first} be ready? | At what time is {first} fetched? | When does {first}'s ride begin? = {time}
@piano_lesson
- {first} has lessons on the {instrument} with {person} for {money} each, and is now learning "{title}".
- {person} teaches {first} the {instrument} at {money} a lesson; at present it is "{title}" that they work on.
- "{title}" is the piece on which {first} is working with {person}, who charges {money} per lesson on the
    {instrument}.
- For {money} a lesson, {person} listens to {first} murdering "{title}" on the {instrument}.
? Which piece is {first} studying? | What does {first} have to practise? | What music can be heard from
    {first}'s room? = {title}
? Who is {first}'s teacher? | To whom does {first} go for music? | Who earns money with {first}'s wrong notes?
    = {person}
? What does {first} play? | What is {first} learning to play? = {instrument}
? What does an hour with {person} cost? | How much must {first}'s parents spend on each hour of music? =
    {money}
@cheque_bounced
- The cheque for {money} that {person} wrote to {organisation} bounced because {why}.
why: it was not signed | the account was empty | the date lay in the future | the bank had failed | the ink
    had run | sum and figures differed
- {organisation} could not cash {person}'s cheque over {money}, since {why}.
- Since {why}, the bank sent back to {organisation} the cheque with which {person} had meant to pay {money}.
- {person} was embarrassed to hear from {organisation} that {why} and that {money} was therefore still owing,
    cheque or no cheque.
? What was the matter with the payment to {organisation}? | Why did {organisation} not get the money? | For
    what reason was {person}'s paper worthless? = {why}
? How much does {person} still owe? | What sum did {organisation} miss? | What was the amount on {person}'s
    paper? = {money}
? Whose payment failed? | Who paid {organisation} with worthless paper? = {person}
@coin_jar
- In {month} the jar in the {surname} kitchen, into which everybody who {sin} puts {coin}, was emptied: it
    held {money}.
sin: swears | is late for supper | sings at table | leaves a light on | mentions politics | forgets a birthday
coin: a penny | a shilling | a franc | fifty cents | a button
- Whoever {sin} at the {surname} house must put {coin} in the kitchen jar, which held {money} in {month}.
- {money} was in the {surname} jar in {month}, thanks to a rule by which anyone who {sin} gives {coin}.
- {coin} in the jar is the fine at the {surname} house for a person who {sin}, and the count in {month} came
    to {money}.
? Who has to pay at the {surname} house, one who does what? | Which offence is punished in the {surname}
    family? | What costs money under the {surname} rule? = {sin}
? How much had come together in the {surname} kitchen? | What sum was counted by the {surname} family? | What
    did the {surname} jar yield? = {money}
? What does a sinner at the {surname} house have to give? | How small is the {surname} fine? = {coin}
@found_money
- {first} found {money} in {a object} bought at a jumble sale in {town} and {did}.
did: gave it all back | bought {food} for the street | told nobody | framed it | paid the rent | spent it on
    {a vehicle}
- When {first} opened {a object} from the jumble sale in {town}, {money} fell out, and {first} {did}.
- {money}, hidden in {a object} from the jumble sale in {town}, came to {first}, who {did}.
- The owner of {a object} sold at a jumble sale in {town} had forgotten {money} in it; {first}, the buyer,
    {did}.
? What did {first} do with the windfall? | How did {first} deal with the unexpected wealth? | What became of
    the money in {first}'s hands? = {did}
? In what was the money hidden? | What had {first} bought? | Which second-hand thing held a surprise for
    {first}? = {object}
? How much did {first} come upon? | What was the size of {first}'s windfall? | What sum had been forgotten in
    {town}? = {money}
@lottery_syndicate
- The {few} colleagues at {organisation} play the numbers {num}, {num2} and {num3} each {weekday}, and
    {person} keeps the slip.
- {person} keeps the slip for the {few} colleagues at {organisation}, who bet on {num}, {num2} and {num3}
    every {weekday}.
- Every {weekday} the lottery slip of {few} colleagues at {organisation}, with {num}, {num2} and {num3}
    crossed, goes into {person}'s drawer.
- At {organisation}, {few} colleagues have crossed {num}, {num2} and {num3} each {weekday} for years; the slip
    lies with {person}.
? Who looks after the ticket at {organisation}? | Who could run off with the winnings at {organisation}? | In
    whose hands is the ticket of the {organisation} staff? = {person}
? How many people share the winnings at {organisation}? | How many players are there at {organisation}? =
    {few}
? On which day is the draw that the {organisation} staff await? | When does the staff of {organisation}
    gamble? | Which day of the week decides about the fortune of {person} and the others? = {weekday}
@parcel_neighbour
- Your parcel from {organisation} is with {person}, {where}, who goes to bed at {time}.
where: second floor left | at the {food} shop | in the blue house | next to the chapel | above the garage | at
    number {num}
- {person}, {where}, accepted the parcel that {organisation} sent you and asks that you ring before {time},
    which is bedtime.
- Ring no later than {time}, when {person} goes to bed, if you want your parcel from {organisation}; it lies
    there, {where}.
- The driver for {organisation} found you out and handed the parcel to {person}, {where}, who sleeps from
    {time}.
? Who took in my parcel? | At whose door can I collect what {organisation} sent? | Who signed for the delivery
    by {organisation}? = {person}
? Until what hour can I call on {person}? | When would it be too late to ring at {person}'s? | What time does
    {person} turn in? = {time}
? Where does {person} live? | In what place shall I find {person}? = {where}
@chain_letter
- The chain letter told {person} to send {what} to {few} people within {duration} or else {threat}.
what: a recipe for {food} | a coin | a tea towel | {few2} stamps | a postcard
threat: lose all hair | marry a fool | hear bells for ever | have a year of rain | never win a game
- {person} was threatened by a chain letter: send {what} to {few} people within {duration}, or {threat}.
- "Or you will {threat}," ended the chain letter which wanted {person} to post {what} to {few} people within
    {duration}.
- {person} threw away the chain letter that demanded {what} for {few} people in {duration}, and so, it seems,
    is bound to {threat}.
? What bad luck was foretold to {person}? | What would befall {person} for breaking the chain? | Which threat
    did {person} read? = {threat}
? What was {person} to post? | Which thing did the writer want from {person}? | What was {person} asked to
    pass on? = {what}
? How many envelopes would {person} have to fill? | To how many people should {person} write? = {few}
? How much time was {person} allowed? | Within what span should {person} obey? = {duration}
@love_note
- {first} slipped {first2} a note during {subject} that said "meet me {where} at {time}".
where: behind the gym | under the {tree} | by the bicycles | at the fountain | on the fire stairs
tree: oak | lime tree | willow | chestnut
- "Meet me {where} at {time}" stood on the note that went from {first} to {first2} in the {subject} lesson.
- In the {subject} lesson {first2} unfolded a note from {first}, who wanted to meet {where} at {time}.
- {first} hoped to see {first2} {where} at {time} and said so in a note passed during {subject}.
? Where did {first} want to be with {first2}? | What meeting place was named to {first2}? | Where should
    {first2} go? = {where}
? At what hour was {first2} to come? | When did {first} hope to see {first2}? | Which time was set for
    {first2}? = {time}
? In which lesson did {first2} get the message? | What was being taught when {first} wrote? | During which
    class did {first} think of other things? = {subject}
"""
