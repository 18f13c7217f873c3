# SPDX-License-Identifier: GPL-3.0-or-later
"""Needles about everyday life: home, shopping, health, school, travel, money, part 4."""

TABLE = """
@secret_language
- {first} and {first2} call {person} "{code_name}", so that nobody knows whom they mean, and say "{sign}" when
    {person} comes.
code_name: the Duke | Teapot | Number {num} | Old {invented} | Vinegar | the {animal}
sign: rain tomorrow | the soup is hot | mind the step | {food} again | what a lovely {object}
- "{sign}" is what {first} says to {first2} when {person}, known between them as "{code_name}", is near.
- Whenever {person} approaches, {first} whispers "{sign}" to {first2}; they never use the real name but
    "{code_name}".
- In the private language of {first} and {first2}, "{code_name}" means {person}, and "{sign}" is the warning.
? What is the secret name for {person}? | What do {first} and {first2} call their victim? | Under which name
    is {person} spoken of by {first}? = {code_name}
? How does {first} warn {first2}? | What words mean that {person} is near? | Which harmless remark is the
    alarm of {first} and {first2}? = {sign}
? Whom do {first} and {first2} talk about in code? | About whom does {first} warn {first2}? = {person}
@wash_accident
- A {colour} sock of {first}'s got into the white wash at {n} degrees and dyed {few} shirts of {person}.
n: 30 | 40 | 60 | 90
- {person} owns {few} tinted shirts since {first} washed them at {n} degrees along with a {colour} sock.
- {few} white shirts, the property of {person}, came out {colour} because {first} had overlooked a sock in a
    {n} degree wash.
- At {n} degrees, one {colour} sock was enough for {first} to ruin {few} shirts that {person} had just bought.
? What colour ran in the machine? | Which shade did {person}'s laundry take on? | What tint do {person}'s
    clothes have now? = {colour}
? How many garments of {person}'s suffered? | How many shirts did {first} spoil? | How many replacements can
    {person} ask for? = {few}
? How hot was the wash? | To which temperature had {first} set the machine? | At how many degrees did the
    mishap occur? = {n}
? Whose laundry was spoilt? | Who suffered from {first}'s carelessness? = {person}
@meter_reading
kind: gas | water | electricity
- When {first} moved out of {street} on {date}, the {kind} meter stood at {n5}.
- The {kind} meter of {street} showed {n5} on {date}, the day {first} handed over the flat.
- {n5} is the figure that {first} copied from the {kind} meter in {street} on {date}.
- Having left {street} on {date}, {first} reported to the {kind} company that the dial had read {n5}.
? What did the dial in {street} show? | Which figure did {first} note in {street}? | What was the final
    reading in {street}? = {n5}
? On which day did {first} look at the dial? | When did {first} give up the flat in {street}? | What day was
    it when {first} left {street}? = {date}
? Which supply did the figure {n5} concern? | What is measured by the dial that {first} read? = {kind}
@doorbell_code
- Ring {few} times at {street} and wait; {person} opens only then, because of {pest}.
pest: salesmen | the landlord | an angry uncle | preachers | {first}'s creditors | boys who play tricks
- {person}, who fears {pest}, comes to the door of {street} only if the bell rings {few} times.
- At {street} the bell must be pressed {few} times, or else {person} will think of {pest} and stay in bed.
- Because {pest} come to {street} so often, {person} has told all friends to ring {few} times.
? How does a friend ring in {street}? | How often must I press the button to be let in by {person}? | What
    number of rings does {person} wait for? = {few}
? Whom does {person} not want to let in? | Against whom is the arrangement in {street} meant? | Who would be
    turned away in {street}? = {pest}
? Who lives in {street}? | Who answers the door in {street}? = {person}
@smoke_alarm
gadget: a torch | a toy {vehicle} | a pocket radio | an alarm clock | the cordless phone | a singing fish
- Our smoke alarm in the {room} goes off whenever {first} makes {food}, so {person} took out its battery and
    put it in {gadget}.
room: hall | kitchen | stairwell | attic | bedroom
- Every time {first} prepares {food}, the alarm in the {room} screams, for which reason its battery is now,
    thanks to {person}, in {gadget}.
- {person} removed the battery from the alarm in the {room} and uses it in {gadget}, tired of the noise that
    {first}'s {food} caused.
- The battery of the alarm in the {room} powers {gadget} today: {person} wanted peace when {first} cooks
    {food}.
? Which dish sets off the siren? | What does {first} cook that makes so much noise? | What cannot be prepared
    by {first} without a din? = {food}
? Where is the battery now? | What runs on the battery from the {room}? | Into which thing did {person} put
    what was taken out? = {gadget}
? Who silenced the siren? | Who made the {room} less safe? | Whose doing is it that nothing beeps any more in
    the {room}? = {person}
@thermostat_fight
- {first} sets the heating to {n}, and {first2} turns it down to {m} whenever {first} is at {place}.
n: 21 | 22 | 23 | 24 | 25 | 26
m: 14 | 15 | 16 | 17 | 18 | 19
place: work | choir | the shops | the allotment | football | church
- As soon as {first} leaves for {place}, {first2} lowers the heating from {n} to {m}.
- {first2} feels well at {m} degrees and takes the chance, when {first}, who likes {n}, is at {place}.
- While {first} is at {place}, the dial that stood at {n} creeps to {m}, which is the work of {first2}.
? At how many degrees does {first} feel comfortable? | Which temperature does {first} like? | What is
    {first}'s choice on the dial? = {n}
? What temperature does {first2} prefer? | How cool does {first2} make it? | To what does {first2} change the
    dial? = {m}
? Where is {first} when it grows cold? | What takes {first} out of the house? | Which absence does {first2}
    make use of? = {place}
@bin_day
- In {street}, bins with {colour} lids are emptied on {weekday}, those with {colour2} lids on {weekday2}, and
    both must be out by {time}.
- By {time} the bins of {street} have to be on the kerb, the {colour} lids on {weekday}, the {colour2} ones on
    {weekday2}.
- The dustmen come to {street} on {weekday} for the {colour} lids and on {weekday2} for the {colour2} lids,
    never before {time}.
- Anyone in {street} who has not put out the {colour} lid by {time} on {weekday}, or the {colour2} lid on
    {weekday2}, keeps the rubbish.
? On which day is the {colour} lid collected in {street}? | When do the dustmen take what is under the
    {colour} lid? = {weekday}
? On which day is the {colour2} lid collected in {street}? | When do the dustmen take what is under the
    {colour2} lid? = {weekday2}
? Until what hour may people in {street} sleep before dragging things to the kerb? | At what time must the
    rubbish of {street} stand ready? = {time}
@moving_box
- The box marked {letter}{num} holds the {stuff} and belongs in the {room}, and {person} carried it to {wrong}
    by mistake.
stuff: winter shoes | tax papers | good glasses | {plural_noun} | baby clothes | Christmas decorations
room: attic | study | pantry | nursery | back bedroom
wrong: the cellar | the neighbours | the garden shed | the lift | the wrong house
- {person} took box {letter}{num}, meant for the {room}, to {wrong}, though the {stuff} are in it.
- Box {letter}{num} with the {stuff} should be in the {room}, but it went to {wrong} on the shoulders of
    {person}.
- If you miss the {stuff}, look for box {letter}{num}: its place would be the {room}, yet {person} brought it
    to {wrong}.
? Where was box {letter}{num} taken? | Where did {person} leave the box? | In what place is {letter}{num}
    after all? = {wrong}
? What is packed in {letter}{num}? | What will one find on opening {letter}{num}? | What did {person} carry
    about? = {stuff}
? Where ought {letter}{num} to stand? | Which room was {letter}{num} destined for? | To what room should
    {person} have gone? = {room}
@housewarming
- For good luck in {street}, {person} brought {bread} and the neighbours {gift}, and {first} fell {where}.
bread: bread and salt | {a animal} | a horseshoe | a bag of coal | a broom | {a object}
gift: {few} bottles of wine | a list of complaints | {food} | a ladder | nothing at all
where: into the paddling pool | down the cellar steps | asleep in the bath | through the floor | in love with
    the plumber
- At the housewarming in {street}, the neighbours came with {gift}, {person} with {bread}, and {first} fell
    {where}.
- {bread} from {person} and {gift} from the neighbours were the gifts in {street}, where the party ended when
    {first} fell {where}.
- It was {person} who carried {bread} over the doorstep in {street}, the neighbours who brought {gift} and
    {first} who fell {where}.
? What did {person} contribute to the party? | With what did {person} wish the new home well? | What came in
    {person}'s hands? = {bread}
? What could be expected of the people next door in {street}? | What did those living nearby give in {street}?
    | How generous were the neighbours in {street}: what did they bring? = {gift}
? What happened to {first} at the party? | What was {first}'s mishap in {street}, a fall how or where? =
    {where}
@shopping_list
- {first} was sent for {food}, {few} {things} and {food2}, but came home with only {got} and {a animal}.
things: candles | lemons | light bulbs | rolls | nails | onions
got: the lemons | half the money | the list | a bad temper | the change
- Though the list said {food}, {few} {things} and {food2}, {first} brought {got} and {a animal}, nothing more.
- {got} and {a animal} were all that {first} put on the table after being told to buy {food}, {few} {things}
    and {food2}.
- Mother had written down {food}, {food2} and {few} {things}; {first} returned from the shops with {got} and
    {a animal}.
? How many {things} were wanted? | What number of {things} did the list say? | How many {things} should
    {first} have bought? = {few}
? Which creature did {first} bring? | What living thing came home with {first}? | To the family's surprise,
    what animal did {first} acquire? = {animal}
? Besides the animal, what did {first} bring back? | What did {first} have left to show apart from a new pet?
    = {got}
@bargain_three
- At {organisation}, {few} {plural_noun} cost {price}, but a single one costs {price2}, until {weekday}.
- {organisation} sells {few} {plural_noun} for {price} up to {weekday}, whereas one alone is {price2}.
- Until {weekday} it pays to take {few} {plural_noun} at once at {organisation}: {price} together, {price2}
    apiece otherwise.
- The window of {organisation} promised {few} {plural_noun} for {price}, {price2} for anyone who wants just
    one, and {weekday} as the last day.
? How much is the bundle at {organisation}? | What does the special offer of {organisation} cost? | What does
    one pay for the whole set at {organisation}? = {price}
? What does one on its own cost at {organisation}? | What is the normal unit price at {organisation}? | How
    much for a customer who needs no more than one? = {price2}
? When does the offer end? | How long does {organisation} keep it up? | By which day should one go to
    {organisation}? = {weekday}
? What is on offer at {organisation}? | Which goods does {organisation} want to get rid of? = {plural_noun}
@shoe_size
- {first} takes size {n}, but the {colour} boots from {organisation} fit only in size {m}.
n: 36 | 37 | 38 | 39 | 40 | 41
m: 42 | 43 | 44 | 45 | 46
- In the {colour} boots of {organisation}, {first}, who has size {n}, needs an {adj} {m}.
adj: astonishing | absurd | unheard-of | enormous
- {organisation} makes its {colour} boots so narrow that {first} with feet of size {n} had to buy {m}.
- Size {m} it had to be when {first} tried the {colour} boots of {organisation}, though all other shoes at
    home are {n}.
? Which size of boots did {first} end up with? | What number is stamped in {first}'s new boots? | What size
    must one order at {organisation} for {first}? = {m}
? What is {first}'s usual size? | How large are {first}'s feet really? | Which size do {first}'s other shoes
    have? = {n}
? Who made the boots that {first} bought? | Whose boots turn out small? = {organisation}
@tailor_fit
- {person} the tailor will shorten {first}'s {garment} by {few} centimetres until {weekday}, and let out the
    {place}.
garment: trousers | coat | wedding dress | school blazer | dinner jacket
place: waist | sleeves | shoulders | collar | back seam
- Shortened by {few} centimetres and with the {place} let out, {first}'s {garment} will be ready at {person}'s
    shop on {weekday}.
- {first}'s {garment} was too long by {few} centimetres and too tight in the {place}, which {person} the
    tailor will put right by {weekday}.
- On {weekday}, {person} the tailor hands back to {first} the {garment}, {few} centimetres shorter and roomier
    in the {place}.
? What is being altered for {first}? | Which garment is at the tailor's? | What did {first} take to {person}?
    = {garment}
? By how much is the length changed? | How many centimetres does {person} cut off? | What is {first}'s garment
    to lose in length, in centimetres? = {few}
? Where did it pinch {first}? | Where does {first} need more room? | Which part will {person} make wider? =
    {place}
? When can {first} collect it? | By which day has {person} to finish? = {weekday}
@menu_of_week
- The canteen of {organisation} serves {food} on {weekday}, {food2} on {weekday2} and leftovers on {weekday3}.
- On {weekday3} there are leftovers at {organisation}, as the cook makes {food} only for {weekday} and {food2}
    for {weekday2}.
- Staff at {organisation} look forward to {weekday} for the {food}, put up with {food2} on {weekday2} and stay
    away on {weekday3}, when leftovers are warmed up.
- {food} on {weekday}, {food2} on {weekday2}, leftovers on {weekday3}: that is all the canteen at
    {organisation} has to offer.
? What can staff of {organisation} eat on {weekday}? | Which dish does {organisation} cook for {weekday}? =
    {food}
? What comes to the table at {organisation} on {weekday2}? | Which meal does {weekday2} bring at
    {organisation}? = {food2}
? When does {organisation} use up what was not eaten? | On which day would one better bring a sandwich to
    {organisation}? | When is nothing fresh cooked at {organisation}? = {weekday3}
@picnic_spoilt
- The picnic of {person} by the {river} was spoilt by {bad}, so they ate the {food} {where}.
bad: ants | a sudden shower | {a animal} | a brass band | low-flying gulls | a quarrel about {noun}
where: in the car | in a bus shelter | under a bridge | in a church porch | at {first}'s
- {person} had to eat the {food} {where}, since {bad} put an end to the picnic by the {river}.
- Because of {bad}, there was no sitting by the {river}, and the {food} that {person} had packed was eaten
    {where}.
- {where}, {person} at last unpacked the {food}, after {bad} had made the bank of the {river} impossible.
? What drove {person} from the bank? | What ruined the outing to the {river}? | Why could {person} not stay by
    the water? = {bad}
? Where did the meal take place in the end? | In what place did {person} have the meal? | Where did {person}
    find refuge with the basket? = {where}
? What was in {person}'s basket? | What had been prepared for the outing to the {river}? | What did {person}
    eat? = {food}
@barbecue_shift
- {first} brings the charcoal, {first2} the {food} and {person} the {object} to the barbecue at {place} on
    {date}.
place: the lake | the scout hut | the vicarage | number {num} | the boat club
- For the barbecue of {date} at {place}, {first2} is down for the {food}, {first} for charcoal and {person}
    for the {object}.
- On {date}, at {place}, nobody will grill without {first}'s charcoal, nobody eat without the {food} from
    {first2}, nor laugh without {person}'s {object}.
- {person} offers to carry the {object} to {place} on {date}, {first2} has bought the {food}, and the charcoal
    will come from {first} for the barbecue.
? Who sees to the fuel? | Who has to bring something that burns? | Without whom would the grill at {place}
    stay cold? = {first}
? What does {first2} supply? | What will the guests be able to eat thanks to {first2}? | What is {first2}'s
    share? = {food}
? What does {person} contribute? | Which thing will be in {person}'s bag? = {object}
? Where does the feast of {date} happen? | In what place do {first} and {first2} meet on {date}? = {place}
@sourdough_name
- {first}'s sourdough, called {name}, is {num} years old, is fed at {time} and came from {person} of {town}.
name: {invented} | Herman | Bubbling Betty | Lazarus | Old Sour
- Every day at {time}, {first} feeds {name}, a sourdough of {num} years that {person} of {town} gave away.
- {person} of {town} gave {first} the sourdough {name}, now {num} years of age, which gets its flour at
    {time}.
- {name} may sound like an uncle, but it is {first}'s sourdough, a gift from {person} of {town}, {num} years
    old and hungry at {time}.
? What does {first} call the dough? | Which name was given to the thing in {first}'s jar? | How is the gift
    from {person} known? = {name}
? When does {first} stir in flour? | At what hour does the dough need attention? | What time of day must
    {first} be at home for the jar? = {time}
? From whom did {first} get the starter? | Whose dough was it before? | Who gave {first} something alive to
    bake with? = {person}
? For how many years has the starter been kept going? | What age has the thing in {first}'s jar? = {num}
@diet_plan
- {person} eats no {food} until {event} and has already lost {few} {unit}.
event: the wedding | Easter | the school reunion | the {sport} season | a portrait is painted | the doctor's
    verdict
unit: pounds | kilos | inches round the waist | belt holes
- Already {few} {unit} lighter or slimmer, {person} goes without {food} until {event}.
- Until {event}, {food} is off the table for {person}, whom this has cost {few} {unit} so far.
- {few} {unit} are gone since {person} gave up {food}, which will not be allowed again until {event}.
? What does {person} do without? | Which food is banned from {person}'s plate? | What does {person} miss at
    table? = {food}
? How long will {person} keep it up? | What marks the end of {person}'s abstinence? | What is {person} waiting
    for with an empty stomach? = {event}
? How many {unit} has {person} got rid of? | What has the abstinence achieved, in {unit}? = {few}
@pressure_pills
- {person} takes the {colour} pill at {time}, the {colour2} one at {time2}, and neither with {food}.
- The {colour} pill is for {time} and the {colour2} one for {time2}, and with {food} {person} must not swallow
    either.
- At {time} {person} swallows a {colour} pill, at {time2} a {colour2} one, and keeps away from {food}, which
    does not agree with them.
- On {person}'s pill box is written: {colour} at {time}, {colour2} at {time2}, and never {food} with it.
? Which pill comes at {time}? | What is the colour of the pill that {person} takes at {time}? = {colour}
? When is {person}'s {colour2} pill due? | At what hour does {person} need the {colour2} one? = {time2}
? What should {person} not eat along with the medicine? | Which food is dangerous for {person}? | What must
    stay off {person}'s plate on account of the pills? = {food}
@first_aid_box
- In the first-aid box at {organisation}, {person} found only {few} plasters, {a object} and {old}.
old: a sandwich of {year} | scissors without blades | a bill for bandages | a nest of mice | someone's tax
    return
- {old}, {a object} and {few} plasters were all that {person} saw on opening the first-aid box of
    {organisation}.
- {person}, bleeding, opened the first-aid box of {organisation}: {few} plasters, {old} and {a object},
    nothing else.
- The first-aid box at {organisation} held {a object} and {old}, besides {few} plasters, as {person} learnt
    with a cut thumb.
? How many plasters were there at {organisation}? | How many wounds could have been covered at {organisation}?
    = {few}
? Who needed help at {organisation}? | Who inspected the box at {organisation}? | Who got hurt at
    {organisation}? = {person}
? Which thing lay there apart from {old}? | What object, not meant for wounds, lay beside the plasters of
    {organisation}? = {object}
@ambulance_wait
- The ambulance took {num} minutes from {town} to {person}, because of {delay}.
delay: a herd of cows | a wedding procession | an open drawbridge | a wrong house number | a marathon | a
    level crossing
- {person} lay waiting for {num} minutes while {delay} held up the ambulance from {town}.
- Due to {delay}, {num} minutes went by until the ambulance from {town} stood at {person}'s door.
- It was {delay} that stopped the ambulance out of {town}, and {person} had to hold on for {num} minutes.
? What slowed the crew down? | Why did help come so late to {person}? | What was in the way of the men from
    {town}? = {delay}
? After how many minutes was {person} attended to? | How long was {person} without help? | How many minutes
    did the crew need? = {num}
? Where did the rescue team start? | From which place did help come to {person}? = {town}
@cloud_saying
- "When {sign}, it will rain by {time}," says {person} of {town}, who was wrong only in {year}.
sign: the {bird} flies low | the {animal} lies down | my knee aches | the soot falls | the hills look close |
    the church clock sounds near
- {person} of {town} expects rain by {time} when {sign}, a rule which failed but once, in {year}.
- In {town} they ask {person}, for whom it is certain that rain comes by {time} when {sign}; only {year}
    proved the opposite.
- Apart from {year}, it has always rained in {town} by {time} when {sign}, if {person} can be trusted.
? What tells {person} to take in the washing? | By which sign does {person} know that it will get wet? | What
    does {person} watch for? = {sign}
? When did the forecast fail? | In which year did {person} make a mistake? | When was the old rule of {town}
    proved wrong? = {year}
? Who is the weather prophet of {town}? | Whose rule do they trust in {town}? = {person}
@heatwave_rule
- When it is hotter than {n} degrees in {town}, {who} may go home at {time}, says {person}.
n: 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35
who: pupils | the clerks | the postmen | bricklayers | the bakers | the court
- {person} ruled that above {n} degrees {who} in {town} need not stay beyond {time}.
- Once the thermometer of {town} passes {n}, {time} is the end of the day for {who}, by order of {person}.
- It takes more than {n} degrees in {town} before {person} sends {who} home at {time}.
? Who profits from the heat in {town}? | For whom is there time off in {town} on hot days? | Whom does
    {person} let off? = {who}
? From what temperature does the rule in {town} hold? | How hot must it get in {town}? | What is the limit on
    the thermometer in {town}? = {n}
? When does work stop in {town} on a scorching day? | At what hour are they set free in {town}? = {time}
? Who made the decision in {town}? | On whose authority do people leave early in {town}? = {person}
@flooded_cellar
- The cellar of {street} stood {num} centimetres under water, and what floated on top was {person}'s {thing},
    beside {few} {plural_noun}.
- {num} centimetres of water came into the cellar in {street}, on which {person}'s {thing} and {few}
    {plural_noun} swam.
- {few} {plural_noun} and the {thing} of {person} were seen floating in {street}, where the cellar had {num}
    centimetres of water.
- {person} waded through {num} centimetres of water in the cellar of {street} to save the {thing}, past {few}
    drifting {plural_noun}.
? How deep was it below {street}? | How high, in centimetres, did the flood rise in {street}? | Up to what
    mark was the basement of {street} filled? = {num}
? What did {person} own that was afloat? | Which belonging of {person}'s was in danger? | What might {person}
    have lost to the flood? = {thing}
? Who had things in the basement of {street}? | Whose property got wet in {street}? = {person}
@power_cut_evening
- During the power cut of {date}, the {surname} family {did} by the light of {light}.
did: played cards | ate all the ice cream | told ghost stories | sorted the buttons | cut each other's hair |
    counted the coins
light: a bicycle lamp | {few} candles | the gas stove | a telephone | the full moon | a car's headlights
- By the light of {light}, the {surname} family {did} when the current failed on {date}.
- When all went dark on {date}, {light} had to do, and the {surname} family {did}.
- On {date}, without current but with {light}, the {surname} family {did} until morning.
? How did the {surname} family pass the dark hours? | What did Mr and Mrs {surname} and the children do? |
    What kept the {surname} family busy? = {did}
? What helped the {surname} family to see? | What did the {surname} family use in place of electric bulbs? |
    From what did the {surname} room get its glow? = {light}
? When was the {surname} house without electricity? | On which day did the current fail for the {surname}
    family? = {date}
@school_reunion
- At the reunion of the class of {year}, {person} was the only one who {still}, and {person2} had become {a
    job}.
still: still had hair | came by {vehicle} | remembered the school song | recognised nobody | brought homework
    | could do a handstand
- {person2} had turned into {a job} and {person} alone {still}, when the class of {year} met again.
- Nobody but {person} {still} at the reunion of the class of {year}, where {person2} spoke of being {a job}.
- The class of {year} met again: {person2}, now {a job}, made a speech, and {person}, as no other, {still}.
? What was remarkable about {person}? | In what did {person} differ from the old classmates? | What could be
    said of {person} alone? = {still}
? What is {person2}'s profession? | What did {person2} make of life? | As what does {person2} earn a living? =
    {job}
? In which year did {person} and {person2} leave school? | Which class met again with {person} and {person2}?
    = {year}
@exchange_student
stay: two weeks | three months | a whole year | the summer holidays | one term | ten days
- {first} from {country} will stay with the {surname} family for {stay}, eats no {food} and speaks {language}.
- For {stay}, the {surname} family takes in {first} from {country}, who speaks {language} and does not touch
    {food}.
- A guest from {country}, {first}, at home in {language} but a stranger to {food}, will live with the
    {surname} family for {stay}.
- Mrs {surname} must learn some {language} and forget about {food}, because {first} is coming over from
    {country} for {stay}.
? How long is {first}'s visit? | For what time is {first} a guest? | When will {first} go home, counted from
    arrival? = {stay}
? What should Mrs {surname} not cook? | Which food does {first} refuse? | What must be kept off the table for
    {first}? = {food}
? Which country is {first}'s home? | Where was {first} before? | Where does {first} fly back to? = {country}
? In which tongue can one talk to {first}? | What is {first}'s language? = {language}
? Who are {first}'s hosts, by name? | At whose house does {first} live? = {surname}
@scout_badge
- To earn the {badge} badge, {first} had to {task} and was examined by {person}.
badge: camper | baker | signaller | naturalist | swimmer | first-aider | map-reader
task: light a fire with one match | name {num} birds | cook {food} for {few} | sew on {few} buttons | row
    across the {river} | sleep a night in a hedge
- {person} examined {first}, who had to {task} to get the {badge} badge.
- {first} has the {badge} badge, since {person} saw with approval how well {first} could {task}.
- "You must {task}," said {person} to {first}, "or there will be no {badge} badge."
? What test did {first} face? | What was demanded of {first}? | Which feat did {first} need to show? = {task}
? Which distinction did {first} want? | What may be sewn on {first}'s sleeve? | For which award was {first}
    tested? = {badge}
? Who was {first}'s examiner? | Who judged {first}? | Before whom did {first} prove able? = {person}
@carried_umbrella_bet
- {first} carries {a object} in every weather because {person} once said "{words}".
words: you never know | the sky is a liar | it may come in handy | {first2} forgot hers too | luck hates empty
    hands
- "{words}": it is on account of this remark by {person} that {first} never leaves home without {a object}.
- Since {person} remarked "{words}", {a object} has gone everywhere with {first}.
- Why does {first} always have {a object} along? {person} is to blame, who once said "{words}".
? What does {first} never go out without? | Which thing is always on {first}? | What can be found in {first}'s
    bag on any day? = {object}
? What remark made such an impression on {first}? | How did {person} put it? | Which sentence changed
    {first}'s habits? = {words}
? Who influenced {first}? | Whose remark does {first} live by? = {person}
@alarm_clock_place
where: in the bath tub | on top of the wardrobe | in a biscuit tin | across the corridor | under three pillows
    | in the fridge
- To get up for {duty}, {first} puts the alarm clock {where} and sets it {num} minutes early.
duty: the milk round | rowing practice | the first bus | prayers | the {animal} | the market
- {first}'s alarm clock stands {where} and runs {num} minutes ahead, for otherwise {duty} would be missed.
- Because of {duty}, {first} has to rise early and keeps the alarm clock, {num} minutes fast on purpose,
    {where}.
- {where} and {num} minutes fast: so must {first}'s alarm clock be if {duty} is not to be slept through.
? Where does {first} have to go to stop the ringing? | In what odd spot is {first}'s clock? | From where does
    the bell wake {first}? = {where}
? For what does {first} have to be up? | What would {first} otherwise miss? | What takes {first} out of bed? =
    {duty}
? By how many minutes does {first} cheat? | How far ahead of the right hour is {first}'s clock? = {num}
@borrowed_book_return
- {person} returned "{title}" to {person2} after {few} years with {mark} on page {num}.
mark: a slice of bacon | a tram ticket | a pressed {plant} | a tea stain | a phone number | a squashed fly
- On page {num} of "{title}", which {person} had kept for {few} years, {person2} found {mark}.
- {mark} on page {num} was how {person2} could tell how far {person} had read in the {few} years with
    "{title}".
- {few} years after lending it, {person2} got "{title}" back from {person}, enriched by {mark} on page {num}.
? Whose book is it? | Who is the owner of "{title}"? | To whom did {person} give back the book? = {person2}
? What had got between the pages? | What trace had {person} left? | What did the owner discover in the book? =
    {mark}
? How many years was the book away from {person2}? | How many years did {person} keep it? | How many years did
    the loan last? = {few}
? Which page had suffered? | On which page should {person2} look? = {num}
@pub_quiz
- {person}'s team lost the quiz in {town} because nobody knew {fact}, and won only {prize}.
fact: the capital of {country} | how many legs {a animal} has | who wrote "{title}" | the weight of {a object}
    | what {subject} is | the year of the {event}
prize: a bag of crisps | {few} pencils | a tin of {food} | a round of applause | last place
- As nobody in {person}'s team could say {fact}, the quiz in {town} brought them {prize} at best.
- {prize} was the consolation for {person}'s team in {town}, since the last question, {fact}, found no answer.
- Asked for {fact}, {person} and the team were silent, and so they left the quiz in {town} with {prize}.
? Which question was too hard? | What gap in knowledge cost {person} the victory? | What was the team of
    {person} ignorant of? = {fact}
? What did {person}'s team take home? | What was the reward for {person}'s losing side? | What did the evening
    in {town} bring {person}? = {prize}
@card_game_stake
game: whist | rummy | bridge | poker | cribbage | canasta
- At {game} on {weekday}, {person} lost {a object} to {person2} by holding {card} too long.
card: the queen of spades | two aces | the seven of clubs | the joker | the king of hearts
- {card}, held too long, cost {person} {a object} at {game} on {weekday}, to {person2}'s profit.
- {person2} won {a object} from {person} on {weekday} at {game}, because {card} was not played in time.
- On {weekday}, they played {game}; {person} would not part with {card}, and went home without {a object},
    which {person2} took.
? What did {person2} win? | What does {person} no longer own? | Which thing changed hands at the table? =
    {object}
? Which card was {person}'s undoing? | What should {person} have put down sooner? | With which card was
    {person} too slow? = {card}
? What were {person} and {person2} playing? | At what pastime was {person} unlucky? | Which game ended badly
    for {person}? = {game}
? When did {person} have bad luck? | On which evening did {person2} gain something? = {weekday}
@garden_gnome
- The gnome with the {thing} was taken from {person}'s lawn in {month} and came back with {extra} in {month2}.
extra: a sunburn | photographs of {country} | a wife | a new coat of {colour} | a bill for {money}
- {person}'s gnome, the one with the {thing}, was gone from {month} to {month2} and returned with {extra}.
- In {month2}, with {extra}, the gnome that holds the {thing} stood again on {person}'s lawn, from which it
    had vanished in {month}.
- Stolen in {month}, restored in {month2} with {extra}: such was the fate of {person}'s gnome with the
    {thing}.
? When did the theft at {person}'s happen? | In which month was {person}'s lawn robbed? | Since when was the
    ornament missing? = {month}
? When was the ornament home again? | In which month did {person} get it back? | Which month ended its
    absence? = {month2}
? What was new about {person}'s ornament? | What did it bring from its travels? | With what addition did
    {person} get it back? = {extra}
? What does {person}'s little figure hold? | By which attribute is {person}'s dwarf known? = {thing}
@hedgehog_guest
- A hedgehog sleeps under {person}'s {where}, eats {food} and comes out at {time}.
where: woodpile | porch | greenhouse | rabbit hutch | water butt | compost bin
- At {time}, a hedgehog creeps from under the {where} of {person}, who puts out {food}.
- {person} puts {food} by the {where} at {time}, when the hedgehog that winters below it wakes.
- Under the {where} lives a hedgehog which, {person} says, looks for {food} as soon as it is {time}.
? Where has the prickly guest its bed? | What does the animal in {person}'s garden use as a roof? | Under what
    will {person} find the sleeper? = {where}
? When can one see {person}'s guest? | At what hour does the prickly animal stir? | When should {person} watch
    at the window? = {time}
? What is on the menu for {person}'s guest? | With what does {person} feed it? | What attracts the prickly
    visitor? = {food}
@bird_table
- On {person}'s bird table, the {bird} drives off the {bird2} for the {seed}, most often in {month}.
seed: sunflower seeds | nuts | peanuts | cake crumbs | raisins | oat flakes
- {person} has watched how the {bird2} has to leave the {seed} to the {bird}, above all in {month}.
- In {month} more than ever, the {bird} will not let the {bird2} near the {seed} that {person} puts out.
- The {seed} on {person}'s table are for the {bird}, never for the {bird2}, which is chased away, mainly in
    {month}.
? Which bird is the stronger? | Who rules over {person}'s table? | Which bird gets the food at {person}'s? =
    {bird}
? Which bird goes hungry? | Who has to give way at {person}'s table? | Which bird is bullied? = {bird2}
? What are the birds at {person}'s fighting over? | What does {person} offer in the garden? | Which food is
    disputed? = {seed}
? When is the fight at its worst at {person}'s? | In which month does {person} see most trouble? = {month}
@lawn_stripe
- {person} mows the lawn in {pattern}, every {few} days, and lets nobody but {who} walk on it.
pattern: diagonal stripes | circles | a chessboard | the shape of {a animal} | narrow lanes
who: the {bird} | the vicar | a barefoot {first} | {person2} | the {animal}
- Nobody but {who} may walk on {person}'s lawn, which is cut to {pattern} every {few} days.
- Every {few} days {person} cuts {pattern} into the lawn, where only {who} is allowed.
- {person}'s lawn, with {pattern} renewed every {few} days, is out of bounds to all except {who}.
? Who may set foot on {person}'s grass? | For whom is an exception made by {person}? | Who would not be
    shouted at on {person}'s lawn? = {who}
? What does {person}'s grass look like? | What can be seen from above in {person}'s garden? | Which design
    does {person} give the lawn? = {pattern}
? How many days pass between two cuts at {person}'s? | After how many days does {person} fetch the mower
    again? = {few}
@pond_depth
- The pond that {person} dug is {n} centimetres deep and holds {few} {fish}, of which {thief} took {few2}.
n: 60 | 75 | 80 | 90 | 110 | 120 | 140
fish: carp | goldfish | tench | roach | sticklebacks
thief: a heron | the neighbour's cat | an otter | a boy with a net | a mink
- {thief} stole {few2} of the {few} {fish} from {person}'s pond, though it goes down {n} centimetres.
- At {n} centimetres, {person}'s pond was not deep enough to save {few2} of its {few} {fish} from {thief}.
- Of {few} {fish} in the pond that {person} made {n} centimetres deep, {few2} went to {thief}.
? Who robbed {person}? | Which thief visited {person}'s garden? | Who had a meal at {person}'s expense, so to
    speak? = {thief}
? How many animals did {person} lose? | How great was {person}'s loss? | How many were carried off from
    {person}'s water? = {few2}
? How far down is the bottom of {person}'s water? | How many centimetres did {person} dig? | What depth has
    {person}'s work? = {n}
? What sort of fish does {person} keep? | What swims in {person}'s garden? = {fish}
@rose_name
- The {colour} rose by {person}'s gate is called "{name}" and was bought in {year} from {organisation}.
name: {invented} | Queen {first} | Captain's Cheek | Summer of {town} | Old Flame | Lady {surname}
- "{name}", bought from {organisation} in {year}, is the {colour} rose that grows by {person}'s gate.
- {organisation} sold {person} a {colour} rose named "{name}" in {year}, and it still flowers by the gate.
- By {person}'s gate flowers in {colour} what {organisation} listed as "{name}" in the catalogue of {year}.
? What is the variety at {person}'s entrance? | How is {person}'s rose known? | Which label should hang on the
    flower that {person} bought? = {name}
? Who supplied {person}'s rose? | From which nursery did {person} buy it? | Whose catalogue did {person} read?
    = {organisation}
? When did {person} buy the rose? | For how long, since which year, has the bush been {person}'s? = {year}
? In what shade does {person}'s bush bloom? | What colour greets a visitor at {person}'s entrance? = {colour}
@grave_visit
- {person} lays {flower} on {person2}'s grave in {town} every {day}, and tells the stone about {topic}.
flower: white lilies | tulips | heather | a single rose | asters | violets
day: first Sunday | last Friday in Lent | {weekday} | Easter Monday | Christmas Eve
topic: the {sport} results | the neighbours | the price of {food} | the children | politics
- Every {day} in {town}, {person2}'s grave gets {flower} from {person}, who talks there about {topic}.
- {person} goes to {town} each {day} to talk to {person2}'s stone about {topic} and to leave {flower}.
- If you see {flower} on the grave of {person2} in {town}, it was {day}, and {person} has been there, chatting
    about {topic}.
? Who is buried in {town}? | Whom does {person} mourn? | To whose grave does {person} go? = {person2}
? What does {person} bring for the dead? | Which flowers are left on {person2}'s grave? | What does {person}
    place there? = {flower}
? Of what does {person} speak to the dead? | What news does {person2} get under the ground? | Which subject
    does {person} choose at the grave? = {topic}
@train_seat_found
- In coach {letter} of the {time} from {town}, under seat {num}, {person} forgot {a object}; call {phone}.
- {person} begs the finder of {a object} left in coach {letter}, under seat {num}, on the {time} from {town}
    to ring {phone}.
- Under seat {num} in coach {letter} of the train which left {town} at {time} lay {a object}, and {person} can
    be told so on {phone}.
- "Please ring {phone} if you see {a object} under seat {num} in coach {letter}; I took the {time} from
    {town}," asks {person}.
? What did {person} lose? | What is {person} looking for? | Which thing stayed on the train? = {object}
? How can the finder reach {person}? | Which number does {person} give? | Where should one call about the lost
    thing of {person}? = {phone}
? Beneath which seat should the cleaners look for {person}'s belonging? | Where did {person} sit, by number? =
    {num}
? Which train did {person} take? | When had {person} set out from {town}? | At what time did the train with
    {person}'s lost thing start? = {time}
@pickpocket
- A pickpocket took {thing1} from {person} in {place}, but dropped it when {event}.
thing1: a gold watch | a wallet with {money} | a snuff box | the tickets to {town} | a silver flask
place: the fish market | a crowded lift | the theatre foyer | tram {num} | the queue for stamps
event: a dog barked | {first} sneezed | the lights went on | a child pointed | the band struck up
- When {event}, the thief who had robbed {person} in {place} let go of {thing1}.
- {person} got back {thing1}, stolen in {place}, because the thief took fright when {event}.
- In {place}, {thing1} slid out of {person}'s pocket into another hand, which opened at once as {event}.
? What was nearly lost by {person}? | Which valuable thing of {person}'s had been taken? | What did the robber
    want of {person}'s? = {thing1}
? Where was {person} robbed? | In what place should {person} have been more careful? | Where did nimble
    fingers work on {person}? = {place}
? What frightened the robber? | To what does {person} owe the rescue? | Which incident saved {person}'s
    property? = {event}
"""
