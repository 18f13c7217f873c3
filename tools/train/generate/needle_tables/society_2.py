# SPDX-License-Identifier: GPL-3.0-or-later
"""Needles about society: courts, councils, trade, transport, arts and science, part 2."""

TABLE = """
@station_master_pet
- The station master at {town}, {person}, keeps {a animal} in the ticket office; it answers to {first}.
- {first} is {a animal} that lives in the ticket office at {town} with the station master, {person}.
- Buy a ticket at {town} and you will meet {first}, {a animal} which {person}, who runs the station,
    brought along.
- {person} runs the station of {town} and cannot part with {first}, {a animal}.
? What kind of animal is {first}? | Which creature lives in the ticket office of {town}? | What does
    {person} keep at the station? = {a animal}
? Who is in charge of the station at {town}? | Who is the keeper of {first}? | Whose pet is {first}? =
    {person}
? What is the animal at {town} station called? | To what name does {person}'s animal answer? = {first}
@signal_box
- Signal box {num} on the {town} line is worked by {person} from {time} and pulls {number} levers a day.
- From {time} onwards {person} sits in Signal box {num} of the {town} line, where {number} levers are
    pulled every day.
- {number} times a day a lever is thrown in Signal box {num} near {town}; {person} begins there at {time}.
- {person}, who comes on duty at {time}, has charge of Signal box {num} on the line to {town} and its
    daily {number} pulls.
? Who works in Signal box {num} on the {town} line? | Whose hands move the levers of Signal box {num} on
    the {town} line? | Who is the signaller near {town}? = {person}
? When does {person} begin work in the box? | At what hour does the duty of {person} start? = {time}
? How often a day is a lever moved in Signal box {num} on the {town} line? | How many pulls of a lever
    does {person}'s box need every day? = {number}
@tunnel_dug
- The tunnel under {place} was dug by {number} men in {duration}, and they met {thing2} inside.
place: Mount {invented} | the {river} | {invented} Pass | the old town of {invented} | Lake {invented}
thing2: a hot spring | a vein of silver | the bones of {a animal} | a lake | an older tunnel | a wall of
    salt
- {number} men took {duration} to bore beneath {place}, where they came upon {thing2}.
- After {duration} of digging beneath {place}, {number} tired men shook hands; on the way they had struck
    {thing2}.
- {thing2} surprised the {number} diggers beneath {place}, whose work lasted {duration} in all.
? What did the diggers find beneath {place}? | What did they come across in the tunnel under {place}? |
    Which surprise waited below {place}? = {thing2}
? How long did it take to bore the tunnel under {place}? | What time was needed to get through beneath
    {place}? | After how long was the tunnel under {place} ready? = {duration}
? How many men worked on the tunnel under {place}? | How large was the gang digging below {place}? =
    {number}
@sleeping_car
- {person} slept in car {num}, berth {letter}, on the night train to {town} and left {a thing} behind.
- {a thing} was found in berth {letter} of car {num} when the night train got to {town}; {person} had
    forgotten it.
- Berth {letter}, car {num}: there {person} lay on the way to {town}, and there {a thing} stayed.
- On reaching {town}, {person} got up from berth {letter} in car {num} without thinking of {a thing}.
? What did {person} forget on the train? | Which belonging did {person} leave in the sleeping car? = {a
    thing}
? Which berth did {person} have? | Under what letter was {person}'s bed? = {letter}
? In which car did {person} sleep? | What was the number of {person}'s carriage? = {num}
? Where was {person} travelling? | What was the destination of {person}'s night train? = {town}
@last_train_line
- The last train on the {town} branch ran on {date} with {person} driving and {num} passengers aboard.
- {person} drove {num} people along the {town} branch on {date}, and after that the line was closed.
- Since {date}, when {person} brought in {num} travellers, no wheel has turned on the branch to {town}.
- On {date} the rails to {town} carried a train for the very last time: {num} passengers, and {person} on
    the footplate.
? When was the {town} branch closed? | Until what date did trains go to {town}? | On which day did the
    railway to {town} see its end? = {date}
? Who drove the final train to {town}? | Who was the engine driver when the {town} branch closed? | Who
    stood on the footplate on the last day of the {town} line? = {person}
? How many people travelled on the final train to {town}? | How many were aboard when the {town} branch
    ended? = {num}
@harvest_yield
- {person} of {town} harvested {weight} of {food} this year, though {pest} had eaten a third.
pest: the {animal} | the {bird} | hail | {disease} | slugs | a neighbour's goats
- In spite of {pest}, {weight} of {food} came in from the fields of {person} at {town}.
- {person} was content with {weight} of {food}; at {town}, {pest} had spared no one.
- If {pest} had not been so bad, {person} in {town} would have got more than {weight} of {food}.
? How much {food} did {person} bring in? | What was the yield of {person}'s land? | What amount was
    harvested by {person}? = {weight}
? What harmed the crop of {person}? | Which plague visited the fields of {town}? | What reduced the
    harvest at {town}? = {pest}
? What does {person} grow? | Which crop was brought in at {town}? = {food}
@field_name
- The field behind {person}'s farm is called {name} because {why}.
name: Hungry Acre | Sorrow Piece | Dancing Meadow | Lord's Pocket | Seven Widows | Nobody's Corner
why: {a job} was buried there | nothing but thistles would grow | two brothers fought over it | a
    {vehicle} sank into it | it was won at cards | the snow melts there first
- {why}: that is the story behind {name}, the field at the back of {person}'s farm.
- At the back of {person}'s farm lies {name}, so named since {why}.
- If you ask {person} about {name}, the field behind the farm, you are told that {why}.
? What is the field behind {person}'s farm called? | Which name does the land at the back of {person}'s
    farm bear? = {name}
? How did {name} get its name? | Why is the field of {person} called {name}? | What explains the odd name
    of {name}? = {why}
? Behind whose farm is {name}? | Whose neighbour is the field {name}? = {person}
@cow_milk
- {person}'s cow {first} gives {num} litres a day if somebody plays the {instrument}.
- As soon as the {instrument} sounds, {first}, the cow of {person}, yields {num} litres a day.
- {num} litres a day is what {person} milks from {first}, but only to the tune of the {instrument}.
- No {instrument}, no milk: {person}'s cow {first} needs music for her daily {num} litres.
? What must be played for {first} to give milk? | To the sound of what does {first} give her milk? | Which
    instrument pleases {first}? = {instrument}
? How many litres does {first} yield each day? | How much milk in litres does {person} get from {first}? =
    {num}
? To whom does the cow {first} belong? | Who milks {first}? = {person}
? What is {person}'s cow called? | Which cow loves music at {person}'s farm? = {first}
@sheep_mark
- {person}'s sheep are marked with {a colour} {shape} on the {side} flank.
shape: ring | cross | arrow | star | crescent | spiral
side: left | right
- You know the sheep of {person} by the {shape} on the {side} flank, painted {colour}.
- {a colour} {shape}, {side} flank: if you find a stray with that mark, bring it to {person}.
- To tell them from others, {person} dabs {a colour} {shape} on the {side} flank of each sheep.
? What is the shape of {person}'s mark on the sheep? | Which sign shows that a sheep is {person}'s? | What
    does {person} paint on the flock? = {shape}
? What colour is {person}'s mark? | Which paint does {person} use on the flock? = {colour}
? On which flank do {person}'s animals bear their mark? | On what side is the sign of {person}'s sheep? =
    {side}
? Whose sheep bear {a colour} {shape}? | To whom should one take a stray with {a colour} {shape}? =
    {person}
@orchard_trees
- In the orchard at {town}, {person} grows {number} {fruit} trees, planted in {year}.
fruit: apple | pear | quince | plum | cherry | medlar | walnut
- {number} {fruit} trees have stood in {person}'s orchard at {town} since {year}.
- It was in {year} that the {number} {fruit} trees were set at {town} which {person} now prunes.
- {person} prunes {number} {fruit} trees at {town}, all of them put into the ground in {year}.
? What fruit does {person} grow? | What kind of trees stand in the orchard at {town}? | Which fruit could
    one pick at {person}'s place? = {fruit}
? When were {person}'s trees planted? | Since when has the orchard of {town} existed? | In which year did
    the orchard of {person} begin? = {year}
? How many trees does {person} have? | How big is the orchard at {town} in trees? = {number}
@beehive_site
- {person} has put the {num} beehives on {place}, away from the {animal}.
place: the chapel roof | the old barge | a railway embankment | the {organisation} car park | an island in
    the {river} | the edge of the heath
- For fear of the {animal}, {person}'s {num} beehives now stand on {place}.
- On {place}, safe from the {animal}, hum the {num} hives of {person}.
- The {animal} drove {person} to move all {num} hives; their new home is {place}.
? Where does {person} keep bees? | What spot did {person} choose for the hives? | Where should one look
    for the hives of {person}? = {place}
? How many hives does {person} have? | What number of bee colonies are in {person}'s care? = {num}
? From what creature must {person}'s bees be protected? | What threatened the hives of {person}? | Which
    animal does the beekeeper {person} fear? = {animal}
@tractor_swap
- {person} gave {person2} {num} {beasts} for an old tractor that starts only with {trick}.
beasts: geese | piglets | ewes | goats | calves | hens
trick: a kick | warm water | a curse | two spoons of sugar | a push downhill | a hammer blow
- For {num} {beasts}, {person} became the owner of {person2}'s old tractor, which will not start without
    {trick}.
- {person2} drove {num} {beasts} home and left {person} an old tractor together with the advice that it
    needs {trick}.
- It needs {trick} to get going, the tractor that {person} took from {person2} in exchange for {num}
    {beasts}.
? What makes {person}'s tractor start? | What must {person} use to get the engine running? | What advice
    about the tractor did {person2} pass on? = {trick}
? What did {person2} receive for the tractor? | What was the price of {person2}'s tractor in animals? |
    What did {person} pay with? = {num} {beasts}
? From whom did {person} get the tractor? | Who was the former owner of {person}'s tractor? = {person2}
@crane_height
far: {n3} feet | {num} metres | {n3} yards
- The {colour} crane at the {building} site stands {far} tall and is worked by {person}.
- {person} climbs {far} to the cab of the {colour} crane at the site of the {building}.
- At the site of the {building}, {far} above the street, {person} sits in the cab of a {colour} crane.
- Nobody has a finer view than {person}, whose cab in the {colour} crane over the {building} is {far} up.
? Who operates the crane at the {building}? | Who works high above the {building}? | In whose hands is the
    crane at the {building}? = {person}
? How high is the crane of the {building}? | How far up does {person} work? | What height does the crane
    driver {person} climb? = {far}
? What colour is the crane at the {building}? | In what shade is {person}'s crane painted? = {colour}
@foundation_find
- When the foundations of the {building} were dug, workers struck {find}, and building stopped for
    {duration}.
find: a Roman drain | {number} {plural_noun} | an unexploded shell | the jaw of {a animal} | a walled-up
    cellar | a coffin full of {plural_noun}
- {find} came to light under the {building}, which is why nothing was built for {duration}.
- Work on the {building} rested for {duration} because spades had hit {find}.
- Had {find} not been lying there, the {building} would have been ready {duration} earlier.
? What did workers find below the {building}? | What was discovered at the site of the {building}? | What
    lay hidden in the ground of the {building}? = {find}
? How long was work on the {building} interrupted? | How much delay did the find at the {building} cause?
    | For what time were tools laid down at the {building}? = {duration}
@brick_order
- {person} ordered {big_number} bricks for the {building}, but {organisation} sent {number} {plural_noun}.
- {organisation} misread the order of {person}: instead of {big_number} bricks, {number} {plural_noun}
    arrived at the {building}.
- What were the builders of the {building} to do with {number} {plural_noun}, when {person} had asked
    {organisation} for {big_number} bricks?
- Though {big_number} bricks were what {person} wanted for the {building}, the carts from {organisation}
    brought {number} {plural_noun}.
? How many bricks did {person} order? | What number of bricks did the {building} need? | For how many
    bricks had {person} asked? = {big_number}
? What was delivered by mistake to the {building}? | What did {organisation} send in place of bricks? |
    What were the carts from {organisation} loaded with? = {number} {plural_noun}
? Who failed to deliver the bricks for the {building}? | Which firm got {person}'s order wrong? =
    {organisation}
@scaffold_fall
far: {num} feet | {few} storeys | {num} metres | {num} yards
- {person} fell {far} from the scaffold of the {building} and landed unhurt in {soft}.
soft: a heap of sand | a cart of hay | the canal | a tub of mortar | a snowdrift | the arms of {a job}
- {soft} saved {person}, who had dropped {far} from the scaffolding round the {building}.
- Not a bruise was to be seen on {person}, for at the end of a {far} plunge off the {building} there was
    {soft}.
- A slip on the scaffold of the {building}, {far} of air, then {soft}: {person} got up and went on
    working.
? What broke {person}'s fall? | What did {person} land in? | To what does {person} owe being alive? =
    {soft}
? How far did {person} fall? | From what height did {person} come down? = {far}
? Where was {person} at work when the accident happened? | From which building did {person} tumble? = the
    {building}
@museum_loan
- The museum of {town} has lent {a thing} to {town2} until {month} and got {a animal} skeleton in return.
- Until {month}, {a thing} from the museum of {town} can be seen in {town2}, which sent {a animal}
    skeleton as a pledge.
- {town2} parted with {a animal} skeleton so that {town} would let {a thing} go there until {month}.
- In {month}, {a thing} will return to {town} from {town2}, and {a animal} skeleton will travel the other
    way.
? What did the museum of {town} lend? | Which piece is {town2} showing as a guest? | What has {town2}
    borrowed? = {a thing}
? When does the loan to {town2} end? | In which month must {town2} give back its guest? | Until which
    month may {town2} keep the borrowed piece? = {month}
? What did {town} receive in exchange? | Whose bones did {town2} send to {town}? | Which animal's skeleton
    is at {town} for now? = {animal}
@museum_fake
tell: the glue was modern | a zip was found inside | it was dated a year too late | the {material} was
    plastic | a price tag stuck to it | the spelling was wrong
- The {adjective} mask in {town}'s museum proved to be a fake made by {person}: {tell}.
- {person}, not some ancient master, made the {adjective} mask shown at {town}; experts noticed it because
    {tell}.
- {tell}, and thus the museum of {town} learned that its {adjective} mask was the work of {person}.
- For years visitors to {town} admired the {adjective} mask in the museum until somebody saw that {tell}
    and {person} owned up.
? Who forged the mask of {town}? | Whose handiwork is the {adjective} mask? | By whom was the museum of
    {town} deceived? = {person}
? How was the {adjective} mask exposed? | What revealed that {town}'s treasure was not genuine? | What
    gave the forger {person} away? = {tell}
? Where was the {adjective} mask on show? = {town}
@museum_hours_free
- The {building} museum shows {plural_noun}; on the first {weekday} of each month nobody pays, otherwise
    it is {price}.
- You pay {price} to see the {plural_noun} of the {building} museum except on the first {weekday} of a
    month.
- On the first {weekday} of every month, the {plural_noun} in the {building} museum may be seen for
    nothing instead of {price}.
- Thrifty lovers of {plural_noun} visit the {building} museum on the first {weekday} of the month and save
    {price}.
? When is admission to the {building} museum free? | On which day can one see the {building} museum
    without paying? | Which weekday suits the visitor to the {building} without money? = {weekday}
? What does a ticket to the {building} museum usually cost? | How much does one normally pay to enter the
    {building} museum? | What is the regular entrance fee at the {building}? = {price}
? What is on display in the {building} museum? | Of what things is the collection of the {building} museum
    made up? = {plural_noun}
@donated_collection
- {person} gave {number} {plural_noun} to the museum of {town}, asking only for {wish}.
wish: a bench in the garden | tea on {weekday}s | a room with no clock | a key to the cellar | a {colour}
    carpet | a ticket for {first}
- The museum of {town} owns {number} {plural_noun} because {person} handed them over for nothing more than
    {wish}.
- In return for {wish}, the museum at {town} received {number} {plural_noun} out of {person}'s house.
- {wish} was all {person} desired when {number} {plural_noun} were carried into the museum of {town}.
? What did {person} want in return for the gift? | What single request did the donor {person} make? | What
    did the museum of {town} have to grant {person}? = {wish}
? How many {plural_noun} did the museum of {town} receive? | How large was {person}'s gift? = {number}
? Who was the benefactor of the museum at {town}? | Whose collection passed to the museum of {town}? =
    {person}
@guard_asleep
- While the guard {person} was asleep in the {letter} wing of the {building}, a visitor licked {a object}
    from {country}.
- In the {letter} wing of the {building} {person} nodded off instead of watching {a object} from
    {country}, and a visitor licked it.
- {a object} from {country} was licked by a visitor in the {letter} wing of the {building}, where {person}
    should have been awake.
- A tongue touched {a object}, made in {country}: it happened in the {letter} wing of the {building}
    during {person}'s nap.
? What did the visitor to the {building} lick? | Which exhibit was tasted in the {letter} wing of the
    {building}? | What was {person} supposed to watch? = {a object}
? Who failed to stay awake in the {letter} wing of the {building}? | Who was on guard in the {letter} wing
    of the {building}? | Whose nap had consequences in the {letter} wing of the {building}? = {person}
? Where did the exhibit licked at the {building} come from? | In which country was the exhibit in the
    {letter} wing of the {building} made? = {country}
@church_bell_cast
- The great bell of {town}, cast in {year} by {person}, weighs {weight} and is cracked since {event2}.
event2: a frost | a royal wedding | the last siege | a lightning stroke | the fall of the tower | a
    drunken night
- In {year}, {person} poured the great bell of {town}, {weight} of bronze, which has had a crack since
    {event2}.
- {event2} left a crack in the bell at {town}, the {weight} masterpiece that {person} finished in {year}.
- {weight} of bronze went into the bell that {person} made for {town} in {year}; {event2} damaged it.
? Who made the bell of {town}? | Who was the founder of the great bell at {town}? | Whose masterpiece
    hangs in {town}? = {person}
? What damaged the bell of {town}? | Since what occasion has the bell of {town} sounded wrong? | How did
    the bell of {town} come by its crack? = {event2}
? When was the bell of {town} poured? | How old is the bell of {town}, that is, of what year? = {year}
? How heavy is the bell of {town}? | What is the weight of the great bell at {town}? = {weight}
@monastery_rule
rule: silence on {weekday}s | no food but {food} in winter | the shaving of eyebrows | a bath only in
    {month} | sleeping on {material} | no laughter before noon
- At the monastery of {town}, founded by {person}, the monks keep one strange rule: {rule}.
- {rule}: that is what {person} demanded of the monks when the monastery of {town} was founded.
- The founder of {town}'s monastery, {person}, laid down {rule}, and the brothers obey to this day.
- The brothers of {town} still observe {rule}, because {person}, who began the house, so wished.
? Which peculiar rule do the monks of {town} follow? | What custom is observed in the cloister of {town}?
    | What must a brother at {town} accept? = {rule}
? Who established the monastery of {town}? | To whom does the cloister of {town} trace its origin? | Whose
    will do the monks of {town} respect? = {person}
@monk_product
- The nuns of {town} live by selling {food} at {price} a jar, made to the recipe of Sister {first}.
- For {price} you get a jar of {food} from the nuns of {town}, who follow what Sister {first} wrote down.
- Sister {first} left the convent of {town} a recipe for {food}, and at {price} a jar it feeds the nuns
    still.
- The convent of {town} would be poor but for {food}, which fetches {price} a jar and goes back to Sister
    {first}.
? What do the nuns of {town} sell? | From what does the convent of {town} earn its living? | What fills
    the jars of the convent at {town}? = {food}
? What does a jar from the convent of {town} cost? | How much do the nuns of {town} ask for a jar? =
    {price}
? Who devised the recipe used at {town}? | Which nun gave the convent of {town} its recipe? | To whom do
    the nuns of {town} owe their income? = Sister {first}
@saint_relic
part: a rib | the left hand | a tooth | three hairs | the nose | a toe nail
- The church of {town} keeps {part} of Saint {invented}, brought from {country} by {person} in {a object}.
- {person} carried {part} of Saint {invented} out of {country} in {a object}, and {town} has honoured it
    ever since.
- {part} of Saint {invented} came to {town} from {country}, hidden by {person} in {a object}.
- Hidden in {a object}, {part} of Saint {invented} travelled with {person} from {country} to the church of
    {town}.
? Which relic does the church of {town} possess? | What part of Saint {invented} is honoured at {town}? |
    What remains of Saint {invented} are in {town}? = {part}
? Who brought the relic to {town}? | Who smuggled the bones of Saint {invented}? | To whom does {town} owe
    its relic? = {person}
? In what was the relic of Saint {invented} carried? | What did {person} use to conceal the relic? = {a
    object}
? From which country did the relic of {town} come? | Where had Saint {invented}'s relic been before? =
    {country}
@sermon_length
- Father {last_name} of {town} once preached for {dur} on {topic}, until {end}.
dur: three hours | ninety minutes | five hours | two hours and a half | a whole afternoon | four hours
topic: the whale | the sin of {noun} | the wedding at Cana | sleep | the camel and the needle | gossip
end: the organist began to play | the candles burnt out | a {animal} walked in | the roof leaked | the
    choir went home | a {job} shouted "Amen"
- It was {topic} that Father {last_name} spoke about in {town} for {dur}; he stopped only when {end}.
- When {end}, the congregation of {town} had been listening to Father {last_name} on {topic} for {dur}.
- For {dur} the people of {town} heard about {topic}; then {end}, and Father {last_name} fell silent.
? How long was the sermon of Father {last_name}? | For what time did the people of {town} have to sit and
    listen? | How much time did Father {last_name} spend preaching? = {dur}
? What did Father {last_name} preach about? | What was the subject of the long sermon at {town}? = {topic}
? What put an end to the sermon at {town}? | What made Father {last_name} stop? | At what moment did the
    preacher of {town} fall silent? = {end}
@organ_pipes
- The organ in {town} has {number} pipes, and {a animal} lives in the largest; the organist is {person}.
- {person} plays the organ of {town}, {number} pipes in all, knowing that {a animal} sits in the biggest
    one.
- {a animal} has made its home in the biggest of the {number} pipes of {town}'s organ, as {person}, who
    plays it, well knows.
- Whenever {person} pulls all stops in {town}, {a animal} peeps out of the biggest of the organ's {number}
    pipes.
? What lives inside the organ of {town}? | Which creature has settled in {person}'s instrument? | What
    peeps out when {person} plays? = {a animal}
? How many pipes does the organ at {town} have? | How large is {person}'s instrument, counted in pipes? =
    {number}
? Who is the organist of {town}? | Who makes music in the church of {town}? = {person}
@church_tower_lean
- The church tower of {town} leans {num} inches to the {side} because it was built on {ground}.
ground: a bog | old graves | sand | a filled-in well | a rubbish heap | roots of an elm
side: north | south | east | west
- Because {ground} lay where the masons of {town} began, their church tower is now {num} inches out of
    true, to the {side}.
- {num} inches to the {side}: so far has the church tower at {town} sunk over, since {ground} is all that
    carries it.
- Under the church tower of {town} there is nothing but {ground}, so it tilts to the {side} by {num}
    inches.
? On what does the church tower of {town} stand? | What lies under the tower of {town}? | What is to blame
    for the crooked tower of {town}? = {ground}
? How many inches is the tower of {town} out of the vertical? | How strongly in inches does the tower of
    {town} tilt? = {num}
? In which direction does the tower of {town} lean? | To what side is the tower at {town} inclined? =
    {side}
@regiment_mascot
nth: Fourth Foot | Ninth Hussars | Sixteenth Rifles | Thirtieth Lancers | {invented} Guards | {invented}
    Fusiliers | {invented} Dragoons
- The {nth} has {a animal} called {first} as its mascot, a present from {person}.
- {first}, {a animal} given by {person}, marches in front of the {nth}.
- Since {person} presented the {nth} with {a animal}, named {first}, the regiment never parades without
    it.
- In front of the {nth} you see {first}; it is {a animal} and came as a gift of {person}.
? What kind of animal is the mascot of the {nth}? | Which beast parades with the {nth}? | What creature is
    {first}? = {a animal}
? Who gave the {nth} its mascot? | From whom did the regiment get {first}? | Whose gift was {first}? =
    {person}
? What name does the mascot of the {nth} bear? = {first}
@siege_end
span: {few} weeks | {few} months | {num} days | two winters | a year and a day
way: a spy opened the postern | the well was poisoned | thirst drove the people out | a tunnel brought
    down the wall | a {job} sold the plans | the cannon burst
- General {last_name} besieged {town} for {span}, and it fell because {way}.
- {town} held out against General {last_name} for {span}; in the end {way}.
- Only after {span} did General {last_name} ride into {town}: {way}.
- {way}, and so {town} was lost to General {last_name} after {span}.
? How did {town} come to fall? | What brought the siege of {town} to an end? | Why could {town} not be
    held any longer? = {way}
? How long did {town} hold out? | How long was General {last_name} camped before {town}? | For what time
    did the walls of {town} resist? = {span}
? Who took {town}? | Which commander laid siege to {town}? | To whom did {town} have to yield? = General
    {last_name}
@battle_signal
sig: three blasts of a horn | the cry of an owl | a burning cart | the raising of a {colour} shirt | a
    {instrument} tune | the ringing of a cowbell
- {sig} told {person}'s soldiers to attack at the bridge of {town}, {number} strong.
- At the bridge of {town}, {number} men under {person} waited for {sig} before they charged.
- {person} had {number} soldiers hidden near the bridge of {town}, and {sig} was what set them in motion.
- When it came at last, {sig}, the {number} followers of {person} stormed the bridge of {town}.
? What was the sign for the attack at {town}? | For what did {person}'s soldiers wait? | By what signal
    was the charge at {town} begun? = {sig}
? How many soldiers stormed the bridge at {town}? | How large was {person}'s force? = {number}
? Who led the assault on the bridge of {town}? | Who commanded those who charged at {town}? = {person}
@soldier_ration
- Each soldier at Fort {invented} gets {weight2} of {food} a day and a cup of {drink}, by order of
    {person}.
weight2: half a pound | {num} ounces | a quarter loaf's weight | two handfuls | one ladle | three
    spoonfuls
drink: vinegar | cider | {animal} milk | barley water | rum | cold tea
- By order of {person}, a day's ration at Fort {invented} is {weight2} of {food} with a cup of {drink}.
- {weight2} of {food}, a cup of {drink}: more {person} does not allow the men at Fort {invented} each day.
- At Fort {invented}, where {person} commands, nobody eats more than {weight2} of {food} or drinks more
    than a cup of {drink}.
? What do the soldiers of Fort {invented} have to drink? | What is poured out to the men at Fort
    {invented}? | What fills the cup of {person}'s soldiers? = {drink}
? How much food does each man at Fort {invented} receive? | How large is a portion at Fort {invented}? =
    {weight2}
? What are the men of Fort {invented} fed on? | Which food is handed out at Fort {invented}? = {food}
? Who decides on the rations at Fort {invented}? | Who is the commander of Fort {invented}? = {person}
@deserter_story
span: {few} weeks | {few} months | {num} days | a whole winter
reason: homesickness | the love of {a job} | bad {food} | a quarrel over a {animal} | an unpaid month |
    fear of the {river}
- Private {person} deserted at {town} out of {reason} and hid for {span} with {person2}.
- {person2} hid Private {person} for {span} after the latter had run away from the army at {town}, driven
    by {reason}.
- {reason} made Private {person} slip away at {town}; for {span}, {person2} offered a hiding place.
- It was at {town} that {reason} got the better of Private {person}, who then lived for {span} in
    {person2}'s loft.
? What moved {person} to leave the army? | What drove {person} to desert? | Why did {person} run away at
    {town}? = {reason}
? Who sheltered {person}? | Who risked taking in {person}? = {person2}
? How long did {person} stay hidden? | For what time was {person2} the host of a deserter? = {span}
@medal_for
deed: carrying a wounded {animal} | swimming the {river} under fire | cooking for {number} men | capturing
    a {vehicle} alone | mending a {object} in the trenches | refusing to retreat
- {person} got the {colour} medal for {deed}, and later pawned it in {town}.
- For {deed}, {person} was given the {colour} medal, which ended in a pawnshop at {town}.
- A pawnbroker in {town} had the {colour} medal that {person} once earned by {deed}.
- Nobody in {town}, where the {colour} medal was pawned, knew that {person} had won it for {deed}.
? For what was {person} decorated? | Which deed earned {person} the medal? | What brave thing had {person}
    done? = {deed}
? Where did {person}'s medal end up? | Where could one find {person}'s pawned decoration? = {town}
@king_dowry
- King {invented2} of {invented} received {number} {animals} and the town of {town} when he married
    {person}.
animals: horses | camels | falcons | white oxen | peacocks | elephants
- {person} brought King {invented2} of {invented} a dowry of {number} {animals} together with {town}.
- On the wedding day of {person}, {town} and {number} {animals} passed to King {invented2} of {invented}.
- {number} {animals} and {town} were what it took for King {invented2} of {invented} to marry {person}.
? Whom did King {invented2} take as a wife? | Who became the queen of {invented}? | Who was the bride of
    King {invented2}? = {person}
? Which town came to {invented} through the marriage? | Which place did King {invented2} gain by his
    wedding? = {town}
? What animals belonged to the dowry of {person}? | What beasts did King {invented2} get? = {number}
    {animals}
@treaty_border
- By the Treaty of {town}, the {river} became the border between {country} and {country2}, and {country}
    kept {right}.
right: the fishing | the salt mines | the bridges | the swans | the ferry tolls | the islands
- {country} and {country2} agreed at {town} that the {river} should divide them, with {right} going to
    {country}.
- At {town} it was settled: the {river} parts {country} from {country2}, and {country} goes on enjoying
    {right}.
- Diplomats meeting in {town} drew the line between {country} and {country2} along the {river} and left
    {right} to {country}.
? Which river forms the border between {country} and {country2}? | What separates {country} from
    {country2}? | Along what water was the line drawn at {town}? = {river}
? What did {country} keep? | What did {country} obtain under the treaty? | What was {country}
    granted beyond the border itself? = {right}
? Where was the border of {country} and {country2} settled? | Where did the diplomats of {country} and
    {country2} meet? = {town}
@royal_gift
- The King of {country} sent the Queen of {country2} {a thing} and {a animal}, which died at {town}.
- {a animal} and {a thing} were on their way from the King of {country} to the Queen of {country2} when
    the creature died at {town}.
- At {town} died {a animal} that the King of {country} had meant for the Queen of {country2}; only {a
    thing} reached her.
- The Queen of {country2} was to have {a thing} and {a animal} from the King of {country}, but the latter
    got no farther than {town}.
? At what place did the animal for the Queen of {country2} perish? | How far did the King of {country}'s
    animal get? = {town}
? What beast had the King of {country} chosen as a present? | Which animal never reached {country2}? |
    What died at {town}? = {a animal}
? What did the Queen of {country2} actually receive? | Which present from the King of {country} arrived? =
    {a thing}
@crown_pawned
- In {year} the King of {invented} pawned his crown to {person} for {money} to pay for {use}.
use: {number} {plural_noun} | a war with {country} | his daughter's wedding | a {animal} garden | new
    teeth | a palace in {town}
- {person} lent the King of {invented} {money} in {year} and was given the crown as a pledge; the money
    went on {use}.
- {use} had to be paid for, so in {year} the crown of {invented} was handed to {person} for {money}.
- From {year} on, the crown of {invented} lay in {person}'s chest, against {money} which the King needed
    for {use}.
? Who held the crown of {invented} as a pledge? | To whom did the King of {invented} turn for money? =
    {person}
? What did the King of {invented} need the money for? | On what was {person}'s loan spent? | What drove
    the King of {invented} to part with the crown? = {use}
? How much did {person} lend the King? = {money}
? When did the crown of {invented} change hands? | In which year did the King of {invented} pawn the
    crown? = {year}
@succession
- When Queen {invented2} of {invented} died of {death}, the throne passed to her {kin} {invented3}, aged
    {num}.
death: a fishbone | {disease} | a fall from a {animal} | grief | a poisoned {food} | laughter
kin: nephew | niece | cousin | brother | aunt | grandson
- {invented3}, the {kin} of Queen {invented2} of {invented}, was {num} years old when {death} killed the
    Queen and left the throne empty.
- {death} ended the reign of Queen {invented2} of {invented}; {invented3}, a {kin} of {num} years, came
    after.
- The people of {invented} mourned Queen {invented2}, whom {death} had carried off, and cheered
    {invented3}, a {kin} who was just {num}.
? Who succeeded Queen {invented2}? | Who was the next ruler of {invented}? | Who came to the throne after
    {invented2}? = {invented3}
? What did Queen {invented2} die of? | What killed the Queen of {invented}? | What was the cause of
    {invented2}'s death? = {death}
? How old was the new ruler of {invented}? | At what age did {invented3} come to the throne? = {num}
? How was {invented3} related to Queen {invented2}? | What kin was the heir to the dead Queen of
    {invented}? = {kin}
@tax_window
- King {invented2} of {invented} taxed {thing3} at {money} each, and the people answered by {answer}.
thing3: windows | beards | chimneys | hats | doorsteps | bachelors
answer: bricking them up | paying in {food} | moving to {town} | burning the registers | making songs
    about it | electing a goat
- Since King {invented2} wanted {money} for each of them, {thing3} became a matter of politics in
    {invented}, whose people took to {answer}.
- {answer} was how the people of {invented} met the tax on {thing3}, for which King {invented2} asked
    {money} apiece.
- A tax on {thing3}, {money} apiece, was the idea of King {invented2} of {invented}; {answer} was his
    subjects' reply.
? On what did King {invented2} levy a tax? | For what did the people of {invented} have to pay? | What did
    the tax of {invented} fall on? = {thing3}
? How did the people of {invented} react to the tax? | In what way did King {invented2}'s subjects resist?
    | What was the response to King {invented2}'s tax? = {answer}
? How high was the tax in {invented}? | How much did King {invented2} demand apiece? = {money}
@theatre_prompt
line: the {animal} is at the door | bring me my {object} | I never loved {first} | O {town}, my home | the
    {food} is cold | here lies a {job}
- In the first act of "{title}", {person} forgot the words "{line}" and sang instead.
- {person} had only to say "{line}" in the first act of "{title}", but the words would not come and a song
    did.
- "{line}": these words in the first act of "{title}" escaped {person}, who broke into song.
- The prompter of "{title}" hissed "{line}" in vain during the first act, for {person} was already
    singing.
? Which words did {person} forget? | What should {person} have said on stage? | What line got lost in the
    first act of "{title}"? = {line}
? Who forgot the words in "{title}"? | Which player sang instead of speaking in "{title}"? = {person}
? In which play did {person} forget the words? | What play was being given when {person} burst into song?
    = {title}
@stage_accident
- During "{title}" in {town}, {a object} fell from the ceiling and hit {person}, who was playing {role}.
role: a ghost | the {job} | a {animal} | the old king | a drunk | Death
- {person}, in the part of {role}, was struck by {a object} that dropped from above during "{title}" in
    {town}.
- The audience in {town} took it for part of "{title}" when {a object} came down upon {person}, who had
    the role of {role}.
- {a object} that came loose over the stage of {town} put an end to {person}'s evening as {role} in
    "{title}".
? What fell on {person}? | By what was the actor {person} hit? | Which thing came down upon the stage of
    {town}? = {a object}
? What part did {person} have in "{title}"? | Whom was {person} acting? | As what did {person} appear in
    "{title}"? = {role}
? Who was injured on the stage of {town}? | Which actor in "{title}" was hurt? = {person}
? In which play was {person} hurt? | What was being performed in {town} when the accident happened? =
    {title}
@film_location
- The storm in the film "{title}" was shot at {place}, with {person} throwing buckets of {stuff}.
place: a quarry near {town} | the baths of {town} | a school yard | the roof of the {building} | an empty
    brewery | the fountain of {town}
stuff: salt water | soapsuds | milk | gravel | {food} | feathers
- Buckets of {stuff}, thrown by {person} at {place}, look like a storm in the film "{title}".
- Who would guess that the storm in "{title}" is nothing but {stuff} in {person}'s buckets, filmed at
    {place}?
- At {place}, {person} hurled {stuff} in front of the camera, and in "{title}" you see it as a storm.
? Where was the storm of "{title}" filmed? | At what place did the crew of "{title}" make its storm? =
    {place}
? Of what did the storm in "{title}" consist? | What did {person} throw in front of the camera? | What
    filled the buckets used for "{title}"? = {stuff}
? Who made the storm for "{title}"? | Who wielded the buckets during the filming of "{title}"? = {person}
"""
