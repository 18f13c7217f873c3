# SPDX-License-Identifier: GPL-3.0-or-later
"""Needles about society: courts, councils, trade, transport, arts and science, part 4."""

TABLE = """
@park_bench_vote
- By {n3} votes, {town} decided to paint its benches {colour}; {person} had wanted {colour2}.
- {colour2} was the wish of {person}, but {n3} votes were cast for {colour}, and so the benches of {town}
    will be painted.
- The benches of {town} will be {colour}: {n3} people outvoted {person}, who was for {colour2}.
- {person} lost the vote on the benches of {town}; instead of {colour2} they get {colour}, as {n3} people
    desired.
? What colour will the benches of {town} be? | Which paint won in {town}? | In what shade will one sit in
    {town}? = {colour}
? What colour did {person} prefer? | Which paint did {person} fight for in vain? = {colour2}
? How many people outvoted {person}? = {n3}
@town_clerk_error
- The clerk of {town} bought {number} {plural_noun} instead of {num} because of {why}; they are stored in
    the {building}.
why: a blot of ink | a smudged fax | a slip of the tongue | a jammed typewriter key | bad light | a
    misheard telephone call
- On account of {why}, the {building} is now full of {plural_noun}: {number} came where the clerk of
    {town} wanted {num}.
- {num} {plural_noun} were needed by {town}, but {why} turned them into {number}, and the clerk had to
    fill the {building} with them.
- The {building} holds {number} {plural_noun}, as {why} made the clerk of {town} order far too many; {num}
    had been the plan.
? Where are the surplus {plural_noun} kept? | What place was filled with {plural_noun}? | Which building
    took in the purchases of {town}? = the {building}
? What led to the mistake of {town}'s clerk? | Why did {town} get the wrong number? | What is to blame for
    the flood of {plural_noun}? = {why}
? How many {plural_noun} did {town} really need? | What number had the clerk of {town} meant to buy? =
    {num}
? How many {plural_noun} were delivered? | What number did {town} end up with? = {number}
@campaign_gift
- During the election, {person} gave each voter of {town} {gift}, while {person2} gave away {plural_noun}.
gift: a pot of {food} | a {colour} balloon | a haircut | a tram ticket | a pencil | an apple tree
- {person2} handed out {plural_noun} and {person} preferred {gift} for everyone: so they courted the
    voters of {town}.
- Every voter in {town} went home with {gift} from {person} and {plural_noun} from {person2}.
- In the fight for {town}, {person} relied on {gift} for each household, and {person2} on {plural_noun}.
? What did {person} give to the voters? | With what present did {person} hope to win {town}? | On what did
    {person} rely in the campaign? = {gift}
? What did {person2} hand out? | Which gifts came from {person2}? = {plural_noun}
? Who competed with {person}? | Who was {person}'s rival in {town}? = {person2}
@recount_result
- After a recount in {town}, {person} won by {few} votes, since a bag of ballots had been found in
    {place}.
place: an oven | a cello case | the mayor's bath | a pigeon loft | a hay cart | the lost property office
- A bag of ballots in {place} turned the result at {town}: {person} was ahead by {few} votes.
- {few} votes put {person} in front at {town}, after someone had looked into {place} and found a forgotten
    bag.
- {person} thanks {place}, where a bag of ballots lay unseen, for a lead of {few} votes in {town}.
? Where were the missing ballots of {town}? | In what place had the votes of {town} been overlooked? |
    What had hidden the votes for {person}? = {place}
? By how many votes did {person} win? | How narrow was the victory in {town}? | What was {person}'s lead?
    = {few}
? Who was the winner in {town}? | Whom did the new count at {town} favour? = {person}
@lease_rent
- {person} rents the old {place} in {town} from {person2} for {money} a year and {extra}.
place: mill | toll house | ice house | fire station | bakery | rectory
extra: a goose at Christmas | two days of mowing | a basket of {food} | one song every Easter | the
    shoeing of a horse | a jar of honey
- {person2} lets {person} have the old {place} at {town} for a yearly {money}, besides {extra}.
- {money} and {extra}: that is a year's rent for the old {place} in {town}, which {person} took over from
    its owner, {person2}.
- As tenant of the old {place} in {town}, {person} owes {person2} {extra} in addition to {money} a year.
? What does {person} owe apart from money? | Which payment in kind belongs to the rent of the {place}? =
    {extra}
? How high is the rent of the {place}? | How much does {person} pay a year? | What sum comes to {person2}
    annually? = {money}
? Who owns the old {place} in {town}? | Who is {person}'s landlord? = {person2}
? Who lives in or uses the old {place} of {town}? | Who is the tenant of {person2}? = {person}
@contract_signed_in
ink: {colour} ink | beetroot juice | pencil | gold paint | lipstick | squid ink
- {organisation} and {organisation2} signed their contract in {ink} aboard {a vehicle}, with {person} as
    witness.
- With {person} as witness, and in {ink}, the contract of {organisation} and {organisation2} was signed
    aboard {a vehicle}.
- Aboard {a vehicle}, {person} watched how the heads of {organisation} and {organisation2} put their names
    down in {ink}.
- For want of anything better, {ink} was used when {organisation} came to terms with {organisation2}
    aboard {a vehicle}; {person} looked on.
? In what was the contract with {organisation2} signed? | What did the heads of {organisation} write with?
    | What did the signatures of {organisation} and {organisation2} consist of? = {ink}
? Where did {organisation} and {organisation2} sign? | On board what did {organisation} come to terms? =
    {a vehicle}
? Who witnessed the signing between {organisation} and {organisation2}? | Who can confirm that
    {organisation} signed? = {person}
@exclusive_supplier
- Until {year}, {organisation} may buy {plural_noun} from nobody but {person}, or pay {money}.
- {person} alone may supply {organisation} with {plural_noun} until {year}; {money} is due otherwise.
- Should {organisation} get {plural_noun} anywhere else before {year} is out, {person} can claim {money}.
- {money} would go to {person} if {organisation}, which is bound until {year}, looked elsewhere for
    {plural_noun}.
? Who has the sole right to supply {organisation}? | From whom must {organisation} buy? | To whom is
    {organisation} tied? = {person}
? What does {organisation} have to obtain from {person}? | Which goods does {person} supply? =
    {plural_noun}
? How long is {organisation} bound? | In which year does the tie between {person} and {organisation} end?
    | When will {organisation} be free to choose? = {year}
? What would breaking the agreement cost {organisation}? | How much could {person} claim? = {money}
@insurance_odd
part: the nose | the moustache | the left knee | the ears | the whistle | the laugh
- {person}, {a job}, insured {part} with {organisation} for {money}.
- {organisation} would pay {money} if {person}, {a job}, should lose {part}.
- For {a job} like {person} {part} can be worth much: {organisation} insures it for {money}.
- {money} would change hands if anything happened to {part} of {person}, {a job} and customer of
    {organisation}.
? What did {person} insure? | What is precious enough to {person} to have a policy? | What does
    {organisation} cover for {person}? = {part}
? For what sum is {person} insured? | How much would {person} get from {organisation}? = {money}
? Which company insures {person}? | Who would have to pay {person}? = {organisation}
@fish_market_auction
- At the fish market of {town} a single {fish} of {weight} was sold to {person} for {money}.
fish: tuna | sturgeon | cod | halibut | eel | swordfish | ray
- {person} paid {money} for one {fish} at the market of {town}; it weighed {weight}.
- {weight} of {fish}, one single fish, went to {person} in the market hall of {town}, where the hammer
    fell at {money}.
- The hammer at {town}'s fish market fell at {money}, and {person} owned a {fish} of {weight}.
? What fish did {person} buy? | What kind of creature was auctioned in {town}? | What did {person} carry
    home from {town}? = {fish}
? What did the fish cost {person}? | At what sum did the hammer fall in {town}? | How much did {person}
    bid? = {money}
? How heavy was {person}'s purchase? | What did the fish of {town} weigh? = {weight}
? Who bought the great fish at {town}? | To whom was the catch of {town} knocked down? = {person}
@bull_prize
- {person}'s bull {first} won the {colour} ribbon at the {event} and weighs {weight}, being fed on {food}.
- Fed on {food}, the bull {first} reached {weight} and brought {person} the {colour} ribbon at the
    {event}.
- At the {event} the {colour} ribbon was pinned on {first}, a bull of {weight}, which {person} feeds on
    {food}.
- {food} is the secret of {first}, {person}'s bull, whose {weight} earned the {colour} ribbon at the
    {event}.
? What does the bull {first} eat? | On what is {first} fed? | What does {person} put in the trough? =
    {food}
? What does {first} weigh? | How heavy is {person}'s bull? = {weight}
? What colour was the ribbon that {first} won? | Which ribbon did {person} bring home? = {colour}
? Who owns {first}? | Whose bull was honoured at the {event}? = {person}
? What is {person}'s bull called? | Which bull took the ribbon at the {event}? = {first}
@scarecrow_like
- {person}'s scarecrow at {town} looks just like {figure}; {a bird} and {a bird2} have been seen sitting
    on it.
figure: the bishop | {person2} | the tax man | {a job} | the late king | the schoolmistress
- At {town} a scarecrow made by {person} resembles {figure}, and birds from {a bird} to {a bird2} sit on
    it.
- Both {a bird} and {a bird2} sat on {person}'s scarecrow at {town}, though it is the very image of
    {figure}.
- It was meant to frighten {a bird} or {a bird2}, but the scarecrow that {person} put up at {town}
    frightens only those who know {figure}, whom it resembles.
? Whom does the scarecrow at {town} resemble? | Of whom does {person}'s scarecrow remind people? | Whose
    likeness stands in the field of {person}? = {figure}
? Who made the scarecrow of {town}? | Whose field has the scarecrow at {town}? = {person}
@drought_measure
- In the drought of {year} the farmers of {town} carried water from the {river} in {vessel}, led by
    {person}.
vessel: {plural_noun} | milk churns | coffins | hats | a church font | fire hoses | wine skins
- {person} showed the farmers of {town} in the dry summer of {year} how to fetch water out of the {river}
    in {vessel}.
- It did not rain in {year}, and {town}'s farmers, with {person} at their head, took {vessel} to bring
    water from the {river}.
- {vessel} full of water from the {river} saved the fields of {town} in {year}, when {person} took charge.
? In what did the farmers of {town} carry water? | What served the people of {town} as vessels? | What did
    {person} tell the farmers to use? = {vessel}
? From which river was water fetched for {town}? | What stream saved the fields of {town}? = {river}
? When was the drought at {town}? | In which year did the fields of {town} dry out? = {year}
? Who led the water carriers of {town}? | Who took charge when it did not rain at {town}? = {person}
@bridge_design
- {person} designed the bridge over the {river} after seeing {model}; it cost {money} and carries no more
    than {num} {beasts}.
model: a spider's web | a bent {object} | the ribs of {a animal} | a folded napkin | a harp | a rainbow
beasts: carts | cows | tons | horsemen | cars
- {model} gave {person} the idea for the bridge over the {river}, which was built for {money} and bears
    {num} {beasts} at most.
- No more than {num} {beasts} at a time may be on the bridge over the {river}, for which {money} was paid
    and whose shape {person} took from {model}.
- For {money}, the {river} got its bridge; {person} had looked at {model} and drawn it so, for {num}
    {beasts} and not one more.
? What inspired the bridge over the {river}? | From what did {person} take the shape? = {model}
? What is the most the bridge over the {river} can carry? | What load must not be exceeded on the {river}
    bridge? | How much can {person}'s bridge bear at a time? = {num} {beasts}
? Who drew the plans for the bridge over the {river}? | Whose idea was the shape of the {river} bridge? =
    {person}
? What was paid for the bridge over the {river}? | How expensive was {person}'s bridge? = {money}
@house_moved
- The {building} was moved {far} to the {side} on {means} to make room for {a2}.
far: {num} yards | {n3} metres | {few} miles | {num} feet
side: north | south | east | west
means: greased planks | {number} logs | railway wheels | sledges | rollers of {material} | two barges
a2: a canal | a motorway | an airfield | a reservoir | a football ground | a hospital
- To make room for {a2}, workmen pushed the {building} {far} to the {side} on {means}.
- {a2} needed the ground, so on {means} the {building} travelled {far} to the {side}.
- {far} to the {side} of its first site stands the {building} today; it went there on {means} and gave way
    to {a2}.
? Why was the {building} moved? | For what did the {building} have to make way? | What was to be built in
    place of the {building}? = {a2}
? On what was the {building} moved? | How was the {building} transported? | What lay under the {building}
    on its journey? = {means}
? How far did the {building} travel? | By what distance was the {building} shifted? = {far}
? In which direction was the {building} shifted? | To what side did the {building} go? = {side}
@door_guard_museum
- Visitors to the {building} must leave {plural_noun} at the desk with {person} and get a {material} token
    with the number {n3}.
- {person} at the desk of the {building} takes your {plural_noun} and hands you a token of {material},
    numbered {n3}.
- For {plural_noun} left with {person}, the {building} gives out a token: {material}, and on it the number
    {n3}.
- The token numbered {n3}, made of {material}, proves that you left {plural_noun} with {person} at the
    {building}.
? What may not be taken into the {building}? | What has to be handed over at the {building}? | With what
    are visitors not let into the {building}? = {plural_noun}
? Of what is the token from {person} made? | What material are the tokens of the {building}? = {material}
? Who sits at the desk of the {building}? | Who receives the belongings of visitors to the {building}? =
    {person}
? Which number is on the token from {person}? | What stands on the token given at the {building}? = {n3}
@choir_solo
- {person} sings the solo in "{title}" on {weekday}, since {person2} has been left without a voice by
    calling {a animal}.
- As {person2} went hoarse calling {a animal}, the solo in "{title}" on {weekday} falls to {person}.
- Calling {a animal} made {person2} hoarse; on {weekday}, therefore, {person} will have the solo in
    "{title}".
- On {weekday} you will hear {person} in the solo of "{title}" and not {person2}, who shouted too long
    after {a animal}.
? Who will sing the solo in "{title}"? | Who replaces {person2}? | Whom did the choir choose in place of
    {person2}? = {person}
? Who cannot sing in "{title}"? | Who has gone too hoarse for "{title}"? | Whose part did {person} take
    over? = {person2}
? What was {person2} shouting after? | Which animal cost {person2} a voice? | What did {person2} try to
    call? = {a animal}
? When is "{title}" to be sung? | On which day does {person} appear? = {weekday}
@opera_banned
- The opera "{title}" was banned in {country} in {year} because the chorus of {plural_jobs} sang about
    {food}.
plural_jobs: nuns | bakers | policemen | tax collectors | frogs | widows | grave-diggers
- In {year}, {country} forbade the opera "{title}", offended by {plural_jobs} singing of {food}.
- {plural_jobs} that sang about {food} were too much for {country}: in {year} the opera "{title}" was
    taken off.
- You could not hear "{title}" in {country} after {year}; the censors disliked its chorus of {plural_jobs}
    and their praise of {food}.
? What did the chorus in "{title}" sing about? | What was praised in "{title}"? = {food}
? Of whom was the chorus in "{title}" made up? | Who sang the offending lines of "{title}"? =
    {plural_jobs}
? Where was "{title}" forbidden? | Which country objected to "{title}"? | Whose censors disliked
    "{title}"? = {country}
? Since what year was "{title}" not to be heard in {country}? | When did {country} act against "{title}"?
    = {year}
@instrument_maker_wood
- {person} made the {instrument} of {person2} from {wood}, and it took {dur}.
wood: an old church door | a ship's mast | a coffin lid | a wine barrel | a gallows beam | the tree
    outside the {building}
dur: {few} months | {few} years | one winter | {num} weeks | {num} nights
- From {wood}, within {dur}, there came the {instrument} that {person} built and {person2} plays.
- The {instrument} on which {person2} plays was once {wood}; {person} worked on it for {dur}.
- {dur} was what {person} needed to turn {wood} into {a instrument} for {person2}.
? From what was the {instrument} of {person2} made? | What did {person} turn into an instrument? | Where
    did the wood for {person2}'s {instrument} come from? = {wood}
? How long did {person} work on the {instrument}? | How much time went into the {instrument}? = {dur}
? Who built the {instrument} for {person2}? | Whose work is {person2}'s {instrument}? = {person}
? For whom was the {instrument} built? | Who plays what {person} made? = {person2}
@will_found_in
place: a tea caddy | the lining of a coat | a hollow book | a jar of {food} | the seat of a {vehicle} | a
    bird cage
- The will of {person} turned up in {place}, {num} years after the funeral, and named {person2} as heir.
- {num} years after burying {person}, the family looked into {place} and read there that {person2} was the
    heir.
- {person2} owes a fortune to {place}, where {person}'s last testament had lain for {num} years.
- Nobody thought of {place} until {num} years had gone by; in it lay what {person} had written in favour
    of {person2}.
? Where had {person}'s will been hidden? | In what was the testament of {person} discovered? | What had
    concealed the last wishes of {person}? = {place}
? Who inherited from {person}? | Whom did {person} choose to be rich? | In whose favour was {person}'s
    testament? = {person2}
? How many years did it take to find the will of {person}? | For how many years was {person}'s testament
    lost? = {num}
@executor_fee
- {person}, executor for {person2}, sold the {object} for {money} and divided it among {few} cousins.
- {few} cousins shared the {money} that {person}, acting for the late {person2}, had got for the {object}.
- The {object} of the late {person2} was turned into {money} by {person}, who was the executor, and {few}
    cousins had their part.
- When {person2} died, it fell to {person} to sell the {object}; {money} came of it, to be split between
    {few} cousins.
? What did {person} sell? | Which possession of {person2} was turned into money? | What had {person2} left
    behind to be sold? = {object}
? How much did the sale of {person2}'s property bring? | What sum did {person} divide? | How much was
    there to be shared after {person2}'s death? = {money}
? Who settled the affairs of {person2}? | Who carried out the last wishes of {person2}? | Who was the
    executor of {person2}? = {person}
? How many relatives shared what {person2} left? | Among how many did {person} divide the proceeds? =
    {few}
@magistrate_dog
- A magistrate in {town} ruled that {person}'s {animal} must {order} between {time} and {time2}.
order: be kept indoors | wear a muzzle | stay off the green | be led on a rope | make no noise | keep away
    from the bakery
- Between {time} and {time2}, {person}'s {animal} has to {order}: so the magistrate in {town} decided.
- {person} left the court of {town} with an order that the {animal} should {order} from {time}, that is,
    until {time2}.
- To {order} from {time} to {time2} is now a duty of the {animal} owned by {person}, the magistrate of
    {town} having said so.
? What did the magistrate of {town} order? | What must {person}'s {animal} do? | Which duty was laid on
    the {animal}? = {order}
? From what time does the order on {person}'s {animal} hold? | When does the duty of the {animal} begin
    each day? = {time}
? Until what time is the {animal} of {person} bound by the order? | When does the daily duty of {person}'s
    {animal} end? = {time2}
? What kind of creature was the court of {town} concerned with? | Which animal belongs to {person}? =
    {animal}
@strike_demand
demand: softer chairs | an hour for lunch | quieter machines | hot water | {food} on Fridays | the return
    of {first}
- The {jobs} at {organisation} stopped work on {date} to get {demand}, led by {person}.
jobs: welders | weavers | packers | clerks | stokers | bottlers
- {person} led the {jobs} of {organisation} out of the gates on {date}; what they wanted was {demand}.
- {demand} was the aim when, on {date}, {person} called on the {jobs} of {organisation} to lay down their
    tools.
- From {date} the looms and benches of {organisation} were deserted, as {person} and the {jobs} insisted
    on {demand}.
? What did the {jobs} of {organisation} demand? | For what did {person} fight? | What was the strike at
    {organisation} about? = {demand}
? Who was the leader of the strike at {organisation}? | Whom did the {jobs} follow? | Who called the
    {jobs} of {organisation} out? = {person}
? When did the strike at {organisation} begin? | On what date did the {jobs} of {organisation} lay down
    their tools? = {date}
@recall_goods
- {organisation} is calling back {number} {plural_noun} because {fault}; the number on the base is {code}.
fault: the handle comes off | they smell of {food} | they hum at night | the paint runs | a screw is
    missing | they attract wasps
- Owners of {plural_noun} marked {code} should send them back to {organisation}, since {fault}; {number}
    were sold.
- {fault}, which is why {organisation} wants {number} {plural_noun} returned, namely those that bear
    {code} on the base.
- As {fault}, all {number} {plural_noun} with the mark {code} must go back to their maker, {organisation}.
? What is wrong with the {plural_noun}? | Why does {organisation} want its {plural_noun} back? | What
    fault do the products of {organisation} have? = {fault}
? How are the faulty {plural_noun} marked? | What is to be read on the base of {organisation}'s faulty
    goods? | By what mark does one know the bad {plural_noun}? = {code}
? How many {plural_noun} are concerned? | How many pieces must {organisation} take back? = {number}
? Which product does {organisation} recall? | What must customers of {organisation} return? =
    {plural_noun}
@chimney_fall
- The chimney of {organisation} in {town}, {n3} feet high, was blown up by {person} with {num} charges on
    {date}.
- On {date} it took {person} {num} charges to bring down the {n3} feet of chimney that belonged to
    {organisation} in {town}.
- {num} charges laid by {person} made an end, on {date}, of the chimney in {town} with which
    {organisation} had towered {n3} feet over the roofs.
- {town} lost its highest mark on {date}: {organisation}'s chimney, {n3} feet of brick, fell to the {num}
    charges of {person}.
? How high was the chimney of {organisation} in feet? | How many feet did the chimney at {town} measure? =
    {n3}
? Who demolished the chimney of {organisation}? | Whose work brought down the chimney at {town}? | Who set
    off the explosion in {town}? = {person}
? How many charges were needed in {town}? | How many explosive packets did {person} lay? = {num}
? When did the chimney of {town} disappear? | On what day was {organisation}'s chimney blown up? = {date}
@ferry_company_rule
- The ferry {ship} takes {animals} free but charges {price} for each {instrument}, by wish of Captain
    {last_name}.
animals: hens | goats | bees | cats | foals | geese
- Captain {last_name} has decided that {animals} may cross on the ferry {ship} for nothing, whereas a
    {instrument} costs {price}.
- With {animals} one pays nothing aboard the ferry {ship}; with a {instrument}, Captain {last_name} asks
    for {price}.
- {price} is due for every {instrument} on the ferry {ship}, while {animals} are Captain {last_name}'s
    guests.
? What travels on the {ship} for nothing? | For which animals is there no fare on the {ship}? | Which
    guests does Captain {last_name} carry without payment? = {animals}
? What is the fare for music on the {ship}? | How much does a musician pay extra on the {ship}? | What sum
    does Captain {last_name} ask? = {price}
? Which instrument costs money on the {ship}? | For what does Captain {last_name} demand a fare? =
    {instrument}
? Who commands the {ship}? | Who made the odd rule of the {ship}? = Captain {last_name}
@ship_cook
- The cook of the {ship}, {person}, served {food} for {num} days running, until the crew {act}.
act: threw the pots overboard | locked up the galley | sent for the owner | went on hunger strike | made a
    cook of the boy | fished for themselves
- For {num} days the crew of the {ship} ate nothing but {food}, cooked by {person}; then they {act}.
- After {num} days of {food}, the men on the {ship} {act}, and {person}, the cook, wept.
- {person} knew only how to make {food}, and when {num} days had passed so, the crew of the {ship} {act}.
? What did the men of the {ship} have to eat? | Which dish did {person} keep serving? | What was on every
    plate aboard the {ship}? = {food}
? How did the crew of the {ship} protest? | What did the men of the {ship} finally do? | What was the
    answer of the crew to {person}'s cooking? = {act}
? Who cooked on the {ship}? | Who ruled the galley of the {ship}? = {person}
? How many days did the crew of the {ship} endure it? | After how many days did the men of the {ship} lose
    patience? = {num}
@level_crossing
- At the level crossing of {town}, {person} has lowered the barrier by hand since {year} and grows {plant}
    beside it.
- Since {year}, it has been {person} who lowers the barrier at {town}'s level crossing, where {plant}
    grows in the keeper's bed.
- {plant} flowers next to the barrier of {town}, which {person} has worked by hand ever since {year}.
- You may see {person} hoeing {plant} between two trains: since {year} the barrier at {town} has been in
    the same hands.
? Who works the barrier at {town}? | Who is the keeper of the crossing at {town}? | In whose hands is the
    level crossing of {town}? = {person}
? What grows beside the barrier of {town}? | Which plant does {person} raise? | What does the crossing
    keeper {person} cultivate? = {plant}
? Since when has {person} been at the crossing? | In what year did {person} take charge of the barrier? |
    When did the keeper of {town} begin? = {year}
@railway_timetable_quirk
- The {town} timetable lists a train at {time} that never runs; {person} invented it to {aim}.
aim: catch copyists | please a minister | fill the page | win a bet | honour a dead friend | confuse spies
- To {aim}, {person} put into the {town} timetable a train at {time} that does not exist.
- Do not wait at {town} for the {time}: it is a fiction by which {person} hoped to {aim}.
- No one has ever caught the {time} from {town}, for {person} only wrote it in so as to {aim}.
? Why was a false train put into the {town} timetable? | What did {person} want to achieve with the
    invented train? | What was the purpose of the train that never leaves {town}? = {aim}
? Which train of {town} does not exist? | At what time will one wait at {town} in vain? = {time}
? Who made up the train from {town}? | Whose fiction is in the {town} timetable? = {person}
@seed_bank
- {person} keeps {number} kinds of {crop} seed in {object2} under the {building}, cooled to {temperature}.
crop: bean | barley | pumpkin | pea | maize | turnip
object2: tea tins | glass tubes | wax paper | old letters | jam jars
- Under the {building}, at {temperature}, {object2} hold {number} kinds of {crop} seed that {person}
    gathered.
- {number} kinds of {crop} seed, packed in {object2}, lie at {temperature} beneath the {building}, where
    {person} looks after them.
- If {crop} died out, we should go to {person}: beneath the {building} there are {number} kinds in
    {object2}, stored at {temperature}.
? In what are {person}'s seeds packed? | What holds the seeds beneath the {building}? | What containers
    does {person} use for the seed? = {object2}
? How many kinds of seed does {person} have? | How many varieties lie beneath the {building}? = {number}
? At what temperature are the seeds of {person} stored? | How cold or warm is it under the {building}? =
    {temperature}
? Seeds of which crop does {person} collect? | Which crop could be saved by what lies beneath the
    {building}? = {crop}
@goose_guard
- {person} lets {num} geese guard the {place} at {town}, since the dog {fail}.
place: cider store | tool shed | henhouse | barley field | petrol pump | melon patch
fail: slept too well | liked burglars | was afraid of the dark | had gone deaf | ran off with a circus |
    only barked at the moon
- As the dog {fail}, it is {num} geese that watch over {person}'s {place} at {town}.
- Thieves who visit {person}'s {place} at {town} meet {num} geese; the dog {fail} and had to be replaced.
- The dog {fail}: that is how {num} geese came to have charge of the {place} that {person} owns at {town}.
? How did the dog of {person} fail in its duty? | What had the dog at {town} done to lose its post? | What
    does one hear about the dog that {person} replaced? = {fail}
? What do the geese of {person} guard? | What is being protected by birds at {town}? | Over what do the
    geese watch at {town}? = {place}
? How many geese does {person} have? | How many birds are on guard at {town}? = {num}
@abbey_library
- The abbey of {town} owns a book about {subject} that is chained to {place} because {person} once {did}.
place: a pillar | the altar rail | an iron stove | the abbot's chair | a {material} lectern
did: tried to eat it | lost it at cards | used it as a doorstop | sold half its pages | took it into the
    bath | read it aloud to pigs
- {person} once {did}; since then the abbey of {town} has kept its book about {subject} on a chain, fixed
    to {place}.
- A chain fastens the abbey of {town}'s book about {subject} to {place}, for there was a day when {person}
    {did}.
- "We chained our book about {subject} to {place}," they say in the abbey of {town}, "the day after
    {person} {did}."
? To what is the book in {town} chained? | Where does the chain of the book about {subject} end? | What
    keeps the book about {subject} in its place? = {place}
? What did {person} once do with the book? | Which misdeed of {person} led to the chain? | How had
    {person} treated the book about {subject}? = {did}
? What is the chained book of {town} about? | On what subject is the book that {person} ill-treated? =
    {subject}
@wedding_chapel
- The chapel at {town} marries couples only on a {weekday}, and {person}, the verger, rings {few} bells
    for {price}.
- On any {weekday} couples may be married in the chapel at {town}; for {price} the verger, {person}, adds
    the ringing of {few} bells.
- {few} bells can be had for {price} from {person}, verger of the chapel at {town}, where there are
    weddings on a {weekday} and on no other day.
- Those who want to marry in the chapel of {town} must wait for a {weekday} and, if they like bells, give
    {person}, the verger, {price} to ring all {few}.
? On what day are there weddings in the chapel at {town}? | When can one marry at {town}? | Which weekday
    is reserved for couples at {town}? = {weekday}
? How much does {person} take for the bells? | What does the ringing cost at {town}? | What must a couple
    pay the verger of {town}? = {price}
? Who is the verger at {town}? | Who pulls the ropes in the chapel of {town}? = {person}
? How many bells does the chapel at {town} have rung for couples? | How many bells does {person} ring? =
    {few}
@cannon_use
- The old cannon of {town}, taken from {country} in {year}, is now used by {person} to {use}.
use: scare {animal}s | announce lunch | dry washing on | grow flowers in | start the boat race | hold the
    gate open
- In {year} {town} captured a cannon from {country}; today it helps {person} to {use}.
- To {use}, {person} makes use of the cannon that {town} won from {country} in {year}.
- What came to {town} in {year} as a trophy from {country}, an iron cannon, now serves {person}, who
    wanted something to {use}.
? For what purpose is the cannon of {town} used? | What does {person} do with the old gun? | What has
    become the task of {town}'s cannon? = {use}
? From which country was the cannon of {town} taken? | To whom did the gun of {town} once belong? | Which
    country lost a cannon to {town}? = {country}
? When did {town} win its cannon? | In which year did the gun come to {town}? = {year}
? Who makes use of {town}'s cannon today? | Whom does the old gun of {town} serve? = {person}
@peace_gift_swap
- Peace between {country} and {country2} was sealed when {person} ate {food} with {person2} in {place}.
place: a tent on the {river} | a railway carriage | a barn near {town} | the {building} | a boat without
    oars | an abandoned school
- In {place}, over {food}, {person} for {country} and {person2} for {country2} brought the war to a close.
- {person} of {country} and {person2} of {country2} met in {place}; they shared {food} and the fighting
    stopped.
- {food} was served in {place} on the day that {country}'s envoy {person} and {country2}'s envoy {person2}
    made peace.
? Where did {country} and {country2} make peace? | In what place was the war of {country} and {country2}
    ended? | Where did {person} meet {person2}? = {place}
? What did the envoys of {country} and {country2} eat? | What was on the table when {person} met
    {person2}? | Over which meal did {person} end the war? = {food}
? Who negotiated for {country}? | Whom had {country} sent to talk? = {person}
? Who negotiated for {country2}? | Whom had {country2} sent to talk? = {person2}
@script_change
- In the first draft of the film "{title}" the hero was {a job}; {person} turned him into {a job2} because
    {why}.
why: the star hated hats | it was cheaper | a {animal} was available | the producer's uncle was one | the
    costume had shrunk | nobody could ride
- Because {why}, {person} rewrote "{title}" and made the hero, once {a job}, into {a job2}.
- {why}, so the hero of "{title}" is {a job2} and no longer {a job}, as {person} had first written.
- {person} first saw the hero of "{title}" as {a job}, then as {a job2}; the reason for the change was
    that {why}.
? What was the hero of "{title}" to be at first? | Which calling did the hero have in the draft of
    "{title}"? | What had {person} originally planned the hero to be? = {a job}
? What is the hero's occupation in the finished film "{title}"? | As what does one meet the hero of
    "{title}" on the screen? | What did the hero of "{title}" become? = {a job2}
? Why did {person} rewrite "{title}"? | What was the reason for changing the hero of "{title}"? | What
    made {person} alter the script? = {why}
@stage_prop_real
- In "{title}" at {town}, {person} drinks real {drink} instead of {fake} every night, which costs the
    theatre {money} a week.
drink: port | brandy | whisky | Tokay | gin
fake: cold tea | coloured water | apple juice | burnt sugar | broth
- {money} a week is spent by the theatre at {town} because {person} insists on {drink} in "{title}" where
    others made do with {fake}.
- Every night in "{title}" at {town}, the glass that should hold {fake} holds {drink}, since {person}
    wishes it so: {money} a week!
- {person} will not act in "{title}" with {fake}; the theatre at {town} therefore buys {drink} for {money}
    each week.
? What does {person} really drink on stage? | What is in {person}'s glass in "{title}"? | What does the
    theatre of {town} have to buy for {person}? = {drink}
? What would the glass in "{title}" normally contain? | With what did others make do in "{title}"? | What
    does {person} refuse to drink? = {fake}
? What does {person}'s whim cost each week? | How much does the theatre of {town} pay weekly for
    "{title}"'s glass? = {money}
? Which play needs a costly glass every night in {town}? | In what piece is {person} acting? = {title}
@telescope_time
- {person} has the telescope of {town} from {time} to {time2} on {weekday} to look for {target}.
target: dark moons | twin suns | a lost comet | dust rings | flare stars | a missing satellite
- On {weekday} between {time} and {time2}, the telescope at {town} belongs to {person}, who is searching
    for {target}.
- On {weekday}, when the telescope at {town} is free from {time} until {time2}, {person} will be in search
    of {target}.
- The list at {town} reserves the telescope for {person} on {weekday}, {time} to {time2}; the purpose:
    {target}.
? What is {person} looking for? | What does {person} hope to see at {town}? | For what purpose did
    {person} reserve the telescope? = {target}
? From what time may {person} use the telescope? | When does {person}'s turn at {town} begin? = {time}
? Until what time may {person} use the telescope? | When does {person}'s turn at {town} end? = {time2}
? Which night of the week has {person} been given? | On which weekday does {person} sit at the telescope?
    = {weekday}
? Who has reserved the telescope of {town}? | Whose turn is it at {town} on {weekday}? = {person}
"""
