# SPDX-License-Identifier: GPL-3.0-or-later
"""Needles on lives, customs, rules, instructions, catalogues and changes."""

TABLE = """
@studied_before
- Before becoming famous as {a job}, {person} studied {subject} at {town} and failed the last examination.
- {person}, who made a name as {a job}, had in younger years been a student of {subject} at {town}.
- The {job} {person} had a different start: {subject}, read at {town} and never finished.
- At {town} the register of students lists {person} under {subject}; the world came to know the same person
    as {a job}.
- {subject} was what {person} went to {town} to learn, but a living came from work as {a job}.
? What did {person} study? | In which field did {person} fail to finish a degree? | For what subject was
    {person} enrolled? = {subject}
? Where was {person} a student? | In which town did {person} go to university? | Which place has {person} on
    its register of students? = {town}
? As what did {person} become known? | What was the later profession of {person}? | How did {person} earn a
    living after all? = {job}
@first_job_wage
- At the age of {age}, {person} began to work as {a job} for {money} a month.
age: 11 | 12 | 13 | 14 | 15 | 16 | 17
- {person}'s working life began at {age} as {a job}, and the pay was {money} a month.
- {money} a month was what {person} took home from a first post as {a job}, entered at the age of {age}.
- When {person} was {age}, a neighbour offered a place as {a job} at {money} a month, and that was the end
    of school.
- A beginner of {age}, {person} received {money} a month as {a job}.
? What was {person}'s first job? | As what did {person} start out? | In which trade did {person}'s working
    life begin? = {job}
? What did {person} earn at the start? | How much was {person} paid each month as a beginner? | What was
    {person}'s first wage? = {money}
? How old was {person} on starting work? | At what age did {person} leave school for work? = {age}
@writing_habit
- {person} wrote every book {how}, and never without {a object} on the table.
how: standing up | in bed | on the backs of bills | with the left hand | before breakfast | in a parked
    {vehicle} | on a roof | in green ink
- Never did {person} work except {how} and with {a object} within reach.
- All books by {person} came into being {how}; {a object} had to be on the table.
- As the housekeeper remembered, {person} needed {a object} in sight and wrote only {how}.
? How did {person} write? | In what manner were the books of {person} written? | What was {person}'s habit
    when writing? = {how}
? What did {person} need while working? | Which object had to be near when {person} wrote? | What always lay
    on {person}'s table? = {a object}
@injury_cause
part: left thumb | right knee | nose | hearing in one ear | sense of smell | two teeth | small toe
- {person} lost the use of the {part} in {year} through a fall from {a vehicle}.
- A fall from {a vehicle} in {year} cost {person} the {part}.
- Since {year}, when {a vehicle} threw its passenger off, {person} had to live without the {part}.
- The {part} that {person} lacked was the price of a tumble from {a vehicle} in {year}.
- In {year} {person} fell off {a vehicle}, with damage to the {part} that never healed.
? What did {person} lose through an accident? | Which injury remained to {person}? | What was it that never
    healed with {person}? = {part}
? From what did {person} fall? | Which vehicle was {person}'s misfortune? | What caused the injury of
    {person}? = {vehicle}
? When did {person} have the accident? | In which year was {person} hurt? = {year}
@nickname_reason
- Pupils called {person} "the {noun}" because of {why}.
why: a creaking shoe | the way of saying {secret} | a love of {food} | a terror of {animal}s | a coat of
    {material} | an endless lecture on {plural_noun}
- {why} earned {person} the nickname "the {noun}" among pupils.
- To pupils, {person} was simply "the {noun}", a nickname due to {why}.
- "The {noun}", as {person} was known in class, owed that name to {why}.
- On account of {why} no pupil ever spoke of {person} but as "the {noun}".
? How did {person} come by a nickname? | Why did pupils give {person} that other name? | What was behind
    {person}'s nickname? | To what did {person} owe the name used in class? = {why}
? What did pupils call {person}? | Under what name was {person} known in class? | What was {person}'s
    nickname? = {noun}
@last_wish_odd
- {person} wished to be buried with {a object} and to have {dish} served to the mourners, which was done in
    {town}.
- The mourners in {town} ate {dish}, as {person} had wished, and {a object} went into the grave.
- In {town}, where {person} is buried, {a object} lies in the coffin; the will asked for that, and for
    {dish} at the funeral meal.
- {person}'s last wishes, fulfilled in {town}, were two: {a object} in the coffin and {dish} on the table.
- With {a object} in the coffin and {dish} for the guests, {person} was laid to rest in {town}.
? What was put into the grave of {person}? | Which object did {person} take along into the coffin? | What
    was {person} buried with? = {a object}
? What was eaten at {person}'s funeral? | Which meal did {person} order for the mourners? | What did those
    who mourned {person} get to eat? = {dish}
? Where was {person} buried? | In which town lies {person}? = {town}
@obituary_survivors
- {person} leaves {few} children and {a animal} called {first}, which goes to the {job} next door.
- The {animal} {first} of the late {person} will live with the {job} next door; {few} children mourn as
    well.
- {few} children and {first}, {a animal}, survive {person}; the {job} next door has taken the animal.
- Mourned by {few} children, {person} had arranged that {first}, {a animal}, should go to the {job} next
    door.
? Who takes over {person}'s animal? | To whom does {first} go? | With whom will {first} live after the death
    of {person}? = {job}
? How many children did {person} have? | By how many children is {person} survived? = {few}
? What was the name of {person}'s {animal}? | How is the animal called that {person} left? = {first}
@late_learner
- {person} learned {language} at the age of {age}, in order to quarrel with {person2}.
age: 58 | 61 | 64 | 67 | 70 | 73 | 76 | 79 | 82 | 85
- At {age}, {person} took up {language}, for quarrels with {person2} were to be had in no other tongue.
- Only the wish to quarrel with {person2} made {person}, aged {age}, learn {language}.
- {language} entered {person}'s life at the age of {age}; the purpose was to be able to argue with
    {person2}.
? Which language did {person} learn late in life? | What tongue did {person} study in old age? | In what
    language did {person} want to argue? = {language}
? With whom did {person} want to quarrel? | Who was the reason for {person}'s late studies? | For a dispute
    with whom did {person} learn a new tongue? = {person2}
? How old was {person} on learning a new language? | At what age did {person} begin to study? = {age}
@parents_trades
- {person} was born in {town} to {a job} and {a job2}, the {few2} of {few} children.
few2: youngest | eldest | second | last but one
few: seven | eight | nine | ten | eleven | twelve
- The parents of {person}, {a job} and {a job2} of {town}, had {few} children, of whom this was the {few2}.
- Of {few} children born in {town} to {a job} and {a job2}, {person} was the {few2}.
- {town} was the home of the {job} and the {job2} whose {few2} child out of {few} became known as {person}.
? How many children were there in the family of {person}? | With how many children, all counted, did
    {person}'s parents live? | What size was the crowd of children to which {person} belonged? = {few}
? Which place among the children did {person} have? | Where did {person} stand in the row of siblings? =
    {few2}
? Where did {person}'s parents live? | In which town did {person} come into the world? = {town}
@refused_honour
- {person} declined the {invented} Medal in {year}, saying that {a animal} would have deserved it more.
- In {year} the {invented} Medal was offered to {person}, who turned it down in favour of {a animal}.
- "Give it to {a animal}," said {person} in {year} and sent back the {invented} Medal.
- The {invented} Medal of {year} found no taker, since {person} thought {a animal} worthier of it.
- When the {invented} Medal came by post in {year}, {person} returned it with the remark that {a animal} had
    done more.
? Which honour did {person} decline? | What did {person} turn down? | What was offered to {person} in vain?
    = {invented} Medal
? Which creature did {person} think more deserving? | To what animal would {person} have given the medal? =
    {animal}
? When was the medal refused by {person}? | In what year did {person} send back an honour? = {year}
@two_claim_invention
- {person} patented the {thing} in {year}, but {person2} had built one {few} years before.
- The {thing} was first built by {person2}, {few} years ahead of {person}, who took out the patent in
    {year}.
- The patent for the {thing} bears the name of {person} and the year {year}; the true inventor was
    {person2}, {few} years earlier.
- {few} years after {person2} had made the first {thing}, in {year}, {person} had it patented.
? Who was the real inventor of the {thing}? | Who had made the {thing} before {person}? | Whose was the
    first {thing}? = {person2}
? In whose name was the {thing} patented? | Who took out the patent for the {thing}? | Who is named by the
    patent office for the {thing}? = {person}
? When was the patent for the {thing} granted? | From which year is the patent of the {thing}? = {year}
@same_school_paths
- {person} and {person2} sat side by side at school in {town}; one became {a job}, the other, {person2},
    {a job2}.
- At school in {town}, {person}, later {a job}, shared a bench with {person2}, later {a job2}.
- The bench in {town} on which {person} and {person2} sat as pupils produced {a job} and {a job2}, in that
    order.
- Of the two who shared a bench in {town}, {person} turned to the trade of {job} and {person2} to that of
    {job2}.
? What became of {person}? | Which profession did {person} choose after school? | As what did {person} later
    work? = {job}
? What became of {person2}? | Which profession did {person2} choose after school? | As what did {person2}
    later work? = {job2}
? Where did {person} and {person2} go to school? | In which town did {person} know {person2} as a pupil? =
    {town}
@game_start
- In the game of {invented}, the player with the {quality} begins, and each holds {num} cards.
quality: longest hair | oldest shoes | smallest hand | most recent birthday | loudest voice | worst cold |
    most siblings
- {invented} is begun by whoever has the {quality}; {num} cards are dealt to each.
- Each player of {invented} gets {num} cards, and the first move belongs to the one with the {quality}.
- The rules of {invented} give the opening move to the person with the {quality}, after {num} cards have
    been dealt to everyone.
- {num} cards per head are dealt in {invented}; then it is the turn of the player with the {quality}.
? Who starts in {invented}? | To whom does the first move in {invented} belong? | Which player may open a
    game of {invented}? = {quality}
? How many cards does each player get in {invented}? | What is a hand of cards in {invented}? | With how
    many cards does one play {invented}? = {num}
@game_penalty
penalty: pay {few} beans | skip a turn | sing | give back all cards | swap seats with the dealer | play on
    blindfolded | start again
- Whoever drops a tile in {invented} must {penalty}; the first to reach {n3} points wins.
- {invented} is won with {n3} points, and a dropped tile means that one must {penalty}.
- If you let a tile fall while playing {invented}, you have to {penalty}; the aim is {n3} points.
- {n3} points are needed to win at {invented}, where clumsy players who drop a tile must {penalty}.
? What happens to a player who drops a tile in {invented}? | What is the penalty in {invented} for a tile on
    the floor? | How is clumsiness punished in {invented}? = {penalty}
? How many points win a game of {invented}? | When is {invented} over, in points? | Which score must one
    reach in {invented}? = {n3}
@sport_odd_rule
- In {town} {sport} is played with {few} players a side and a ball of {material}, and a draw is decided by
    {how}.
how: eating {food} | a race to the church | the weight of the captains | the oldest spectator | tossing
    {a object} | a staring match
- If {sport} in {town} ends in a draw, {how} decides; sides have {few} players and the ball is of
    {material}.
- {how} settles any drawn game of {sport} in {town}, where {few} a side chase a ball of {material}.
- A {material} ball and {few} players a side are what one needs for {sport} in {town}, and a draw calls for
    {how}.
? How is a draw decided in the {sport} of {town}? | What settles a game of {sport} that nobody has won in
    {town}? | What follows when {sport} ends level in {town}? = {how}
? Of what is the ball made in {town}? | Which material is used for the ball in {town}'s {sport}? =
    {material}
? How many players are there on a side in {town}? | What is the number of players of a {sport} team in
    {town}? = {few}
@dice_meaning
- In {invented}, a throw of {few} is called "the {animal}" and a throw of two sixes "the {noun}".
few: three | four | five | seven | eight | nine
- Players of {invented} shout "the {animal}" when {few} is thrown and "the {noun}" at two sixes.
- "The {noun}" means two sixes in {invented}; {few} goes by the name of "the {animal}".
- Two sixes are "the {noun}" and {few} is "the {animal}" in the language of those who play {invented}.
? What do players of {invented} call two sixes? | Which name has the highest throw in {invented}? | What is
    shouted in {invented} when both dice show six? = {noun}
? What is a throw of {few} called in {invented}? | Which name do players of {invented} give to {few}? =
    {animal}
@catalogue_entry
- Lot {n3}: {a thing}, from the house of {person}, slightly damaged by {cause}; estimate {money}.
cause: moths | damp | smoke | {a animal} | sunlight | a careless {job} | ink
- The {thing} offered as lot {n3} belonged to {person}, shows traces of {cause} and is expected to bring
    {money}.
- {money} is the estimate for lot {n3}, {a thing} of {person}'s that has suffered from {cause}.
- Damaged by {cause} but still valued at {money}, the {thing} of {person} comes up as lot {n3}.
- As lot {n3} one can bid for {a thing} that {person} owned; {cause} has left its mark, so the estimate is
    only {money}.
? What has damaged lot {n3}? | To what is the harm done to {person}'s {thing} due? | What left traces on lot
    {n3}? = {cause}
? What is lot {n3} expected to fetch? | At how much is the {thing} of {person} valued? | What is the
    estimate for lot {n3}? = {money}
? Who owned lot {n3} before? | From whose house does lot {n3} come? | To whom did the {thing} belong? =
    {person}
@catalogue_number_colours
- The {object} number {code} comes in {colour} and {colour2}; the {colour3} one is sold out.
- Out of stock in {colour3}, the {object} {code} can still be had in {colour} and {colour2}.
- The catalogue crosses out {colour3} for the {object} {code} and leaves {colour} and {colour2}.
- {colour3} is no longer available, but {colour} and {colour2} are, if you want the {object} {code}.
? In which colour is {code} no longer to be had? | Which version of the {object} {code} is sold out? | What
    colour can a customer not order for {code}? = {colour3}
? In which colours can {code} still be ordered? | What colours remain for the {object} {code}? | Between
    which colours may a buyer of {code} choose? = {colour} and {colour2}
@schedule_swap
- The talk on {subject} by {surname} has been moved from {weekday} to {weekday2}, since the hall is needed
    for {a event2}.
event2: boxing match | flower show | dog show | wedding | blood donation | {animal} auction | chess evening
- On {weekday2}, and not on {weekday}, {surname} will speak about {subject}, because {a event2} takes up the
    hall.
- {a event2} in the hall means that {surname}'s talk on {subject} cannot be on {weekday}; come on
    {weekday2}.
- Please note: {surname} on {subject} is now {weekday2} ({weekday} is cancelled, the hall being let for
    {a event2}).
? When will {surname} now speak? | What is the new day of the talk on {subject}? | On which day should
    people come to hear {surname}? = {weekday2}
? When was {surname} to speak in the first place? | What was the old day for the talk on {subject}? | On
    which day will listeners of {surname} come in vain? = {weekday}
? What made it necessary to move {surname}'s talk? | For what is the hall needed that {surname} wanted? |
    What took the hall away from {surname}? = {event2}
@price_rise_reason
- {a vehicle} ride from {town} to {town2} now costs {price} instead of {price2} because {why}.
why: oats are dear | the bridge broke | the driver married | a rival gave up | the seats are new | the route
    is longer
- {why}, and so the fare for the {vehicle} from {town} to {town2} has gone from {price2} to {price}.
- Once {price2}, the {vehicle} between {town} and {town2} is {price} today, the reason being that {why}.
- Passengers from {town} to {town2} pay {price} for the {vehicle}, up from {price2}, since {why}.
? What does the {vehicle} from {town} to {town2} cost now? | How much must a passenger pay today from {town}
    to {town2}? | What is the present fare between {town} and {town2}? = {price}
? What did the {vehicle} to {town2} cost before? | What was the old fare from {town} to {town2}? | How much
    did one formerly pay from {town} to {town2}? = {price2}
? Why has the fare from {town} to {town2} gone up? | What lies behind the dearer ride from {town} to
    {town2}? = {why}
@free_for_whom
who: twins | left-handed people | anyone over {num} | people called {first} | guests with {a animal} |
    barefoot visitors | grandmothers
- Entry to the {building} costs {price}, but {who} pay nothing.
- {who} get into the {building} free; everyone else is charged {price}.
- At the {building} the ticket is {price}, from which {who} are exempt.
- Only {who} need no ticket for the {building}, which is {price} for the rest of us.
? Who gets into the {building} without paying? | For whom is entry to the {building} free? | Who is exempt
    from the charge at the {building}? | Who needs no ticket at the {building}? = {who}
? What does a ticket for the {building} cost? | How much is entry to the {building}? | What must an ordinary
    visitor of the {building} pay? = {price}
@guide_best_view
- The best view of {town} is from the roof of the {job}'s shop, where one pays with {food}.
- From the roof of the shop of {a job} one sees {town} at its best; {food} is taken as payment.
- For some {food} the {job} lets visitors up to the roof, the finest place from which to see {town}.
- Guide books send those who want to look over {town} to the roof of {a job}, where {food} is the price.
- Bring {food} if you want the famous view of {town}: the {job} who owns the roof accepts nothing else.
? Whose roof has the best view of {town}? | To whom should one go to look over {town}? | Who lets people up
    for the view of {town}? = {job}
? What does one pay with for the view of {town}? | In what form is the owner of the roof in {town} paid? |
    What must visitors bring to see {town} from the roof? = {food}
@guide_avoid
- Avoid the {building} on {weekday}s, when {why}; the afternoon of {weekday2} is quietest.
why: schools visit | the choir rehearses | the drains are cleaned | the parrots are fed | the floor is waxed
    | tour coaches arrive
- {weekday2} afternoon is the time to see the {building} in peace, while {weekday} is bad because {why}.
- Because {why} on {weekday}s, the {building} is better left for the afternoon of {weekday2}.
- The quiet time at the {building} is {weekday2} afternoon; on {weekday}s {why}.
? Which day is bad for a visit to the {building}? | When should one stay away from the {building}? | On
    which day is it unwise to go to the {building}? = {weekday}
? Which day is best for the {building}? | When will a visitor find peace in the {building}? | On the
    afternoon of which day is the {building} quiet? = {weekday2}
? What disturbs visitors to the {building} on {weekday}s? | What is the reason for avoiding the {building}
    on {weekday}s? = {why}
@minutes_decided
- It was agreed, on the motion of {person}, to sell {a thing} and to spend the {money} on {plural_noun};
    {person2} voted against.
- {person2} alone voted against the motion of {person} to turn {a thing} into {money} for {plural_noun}.
- {person} moved that {a thing} be sold for {money} and {plural_noun} be bought; carried, {person2}
    dissenting.
- The minutes record {person}'s motion (sale of {a thing} for {money}, to be spent on {plural_noun}) and the
    single vote against it, by {person2}.
? Who proposed selling the {thing}? | Whose motion was it to part with the {thing}? | By whom was the sale
    of the {thing} moved? = {person}
? Who opposed the sale of the {thing}? | Who was against the motion of {person}? | Whose vote went against
    {person}? = {person2}
? What is to be bought with the money for the {thing}? | On what will the sum from the {thing} be spent? |
    For what purpose should the {thing} be sold? = {plural_noun}
@minutes_absent
- Apologies were received from {person}, who had {excuse}, and the chair was taken by {person2}.
excuse: a flooded kitchen | lost the minutes | hiccups | gone to {town} | a swarm of {animal}s in the house
    | an exam in {subject} | no trousers
- {person2} was in the chair; {person} sent apologies, having {excuse}.
- In the chair: {person2}. Absent: {person} (reason given: {excuse}).
- The minutes name {person2} as chair and note the absence of {person}, who wrote of having {excuse}.
? Why was {person} absent? | What did {person} give as the reason for not coming? | What kept {person} from
    the meeting? = {excuse}
? Who chaired the meeting without {person}? | Who presided when {person} had sent apologies? | Who sat in
    the chair while {person} was away? = {person2}
@jar_label
- Label on the jar: {food} of {town}, keep below {temperature}, eat within {num} days of opening, contains
    {animal} milk.
- The {food} of {town}, made with {animal} milk, must be kept below {temperature} and eaten {num} days after
    opening at the latest.
- Once opened, {food} from {town} is good for {num} days, if it is not warmer than {temperature}; it
    contains {animal} milk.
- It contains {animal} milk, warns the label of the {food} from {town}, and adds: {num} days after opening,
    below {temperature}.
? How long does {food} from {town} keep once open? | Within what time should an opened jar from {town} be
    eaten? | For how many days may one eat {food} of {town} after opening? = {num} days
? Which animal's milk is in the {food} of {town}? | From what animal comes the milk for {town}'s {food}? =
    {animal}
? How cold should the {food} from {town} be stored? | Under which temperature must one keep {food} of
    {town}? | What warmth must the jar from {town} not exceed? = {temperature}
@instruction_frequency
- Oil the {invented} loom every {num} days with {oil}, but never on the {side} side.
oil: fish oil | melted {food} | {animal} fat | gun oil | hair oil | candle grease
side: left | right | upper | lower | inner
- Every {num} days the {invented} loom wants {oil}; its {side} side must stay dry.
- The {side} side of the {invented} loom must never be oiled, the rest gets {oil} every {num} days.
- With {oil}, applied every {num} days everywhere but on the {side} side, the {invented} loom runs for ever.
? With what is the {invented} loom oiled? | Which grease suits the {invented} loom? | What should one put on
    the {invented} loom to keep it running? = {oil}
? How often does the {invented} loom need oil? | At what interval in days must somebody oil the {invented}
    loom? | After how many days is the {invented} loom due for oiling again? = {num}
? Which side of the {invented} loom must not get oil? | What part of the {invented} loom has to stay dry? =
    {side}
@storage_instruction
- Store {plural_noun} of {material} {how}, or they will {harm} within {num} weeks.
how: in the dark | wrapped in wool | upright | under water | in sand | away from {food} | in airtight tins
harm: crack | turn {colour} | go soft | smell | bend | rust | lose their shine
- {plural_noun} of {material} {harm} within {num} weeks unless they are stored {how}.
- If you do not keep {plural_noun} of {material} {how}, you will see them {harm} in less than {num} weeks.
- Kept {how}, {plural_noun} of {material} last; otherwise {num} weeks are enough to make them {harm}.
? How should {plural_noun} of {material} be stored? | What is the right way to keep {plural_noun} of
    {material}? | Under what conditions do {plural_noun} of {material} last? = {how}
? What happens to badly stored {plural_noun} of {material}? | What harm comes to {plural_noun} of {material}
    kept in the wrong way? | What do {plural_noun} of {material} do if nobody looks after them? = {harm}
@wedding_custom
- In {town} the bride's {rel} carries {a object} to the church, and the groom must {act} before entering.
rel: aunt | grandfather | godmother | youngest cousin | neighbour | teacher
act: count backwards | eat {food} | take off one shoe | name {few} ancestors | knock {few} times | jump over
    {a thing}
- Before a groom in {town} may enter the church he has to {act}, while the bride's {rel} arrives with
    {a object}.
- {a object} is brought to a wedding in {town} by the bride's {rel}; the groom is let in once he was seen to
    {act}.
- To {act} is what a groom in {town} must do at the church door, where the bride's {rel} waits with
    {a object}.
? What must a groom do in {town}? | What is asked of the man who marries in {town} before he goes in? |
    Which task has a bridegroom at the church door of {town}? = {act}
? Who carries the {object} at a wedding in {town}? | Which relation or friend of the bride has something to
    carry in {town}? = {rel}
? What is carried to church at weddings in {town}? | Which object belongs to a wedding in {town}? = {object}
@mourning_custom
- Widows in {town} wear {colour} for {num} months and do not touch {food}.
- For {num} months a widow in {town} is dressed in {colour} and leaves {food} alone.
- {colour} is the colour of mourning in {town}, worn for {num} months, during which widows eat no {food}.
- No {food} and only {colour} clothes for {num} months: so custom has it for widows in {town}.
- Mourning lasts {num} months for a widow of {town}, who shows it by dressing in {colour} and giving up
    {food}.
? What colour do widows wear in {town}? | By which colour does one recognise mourning in {town}? | How is a
    widow in {town} dressed? = {colour}
? How long does a widow mourn in {town}? | After what time may a widow of {town} end her mourning? | For how
    many months does custom bind a widow in {town}? = {num} months
? What must widows in {town} not eat? | Which food is denied to mourning women of {town}? = {food}
@table_manners
- In {country} it is rude to {act}, while in {country2} one offends the cook by {act2}.
act: finish the {food} | praise the soup | pour one's own drink | eat in silence | sit before the {job} |
    ask for salt
act2: leaving crumbs | refusing a third helping | blowing on the soup | speaking of money | arriving on time
    | using the left hand
- By {act2} a guest offends the cook in {country2}, but in {country} it is rude to {act}.
- Do not {act} in {country}; in {country2} it is {act2} that makes a bad guest.
- A guest in {country} should not {act}, and a guest in {country2} should beware of {act2}.
? What is bad manners at table in {country}? | What should a guest in {country} not do? | What would people
    in {country} find rude? = {act}
? How does one offend a cook in {country2}? | By what does a guest in {country2} make a bad impression? | Of
    what should a diner in {country2} beware? = {act2}
@gift_taboo
- Nobody in {town} gives {plural_noun} as a present, for they stand for {noun}; {food} is always welcome.
- {plural_noun} stand for {noun} in {town} and are therefore never given as a present, unlike {food}.
- While {food} pleases any host in {town}, {plural_noun} would be taken as a sign of {noun}.
- Take {food} to a host in {town} and on no account {plural_noun}, which are thought to mean {noun}.
? What should one not give as a present in {town}? | Which gifts would offend a host in {town}? | What is
    never wrapped up as a present in {town}? = {plural_noun}
? What may a guest safely bring in {town}? | Which present pleases every host in {town}? = {food}
? What is meant in {town} by such an unwelcome present? | For what do the forbidden gifts stand in {town}? =
    {noun}
@election_custom
- The mayor of {invented} is chosen by {how}, and the loser has to {act}.
how: the flight of {a animal} | a {sport} match | drawing {plural_noun} from a sack | a vote of children | a
    contest in {subject} | weighing
act: cook {dish} | sweep the square for {num} weeks | carry {a object} all year | apologise to everyone |
    move to {town} | feed the ducks
- {how} decides who becomes mayor of {invented}; whoever loses must {act}.
- To {act} is the lot of the one who fails to become mayor of {invented}, where {how} decides.
- Instead of an ordinary election, {invented} has {how}, after which the loser has to {act}.
? How is a mayor chosen in {invented}? | What takes the place of an election in {invented}? | What decides
    who is mayor of {invented}? = {how}
? What must the loser do in {invented}? | What awaits a candidate for mayor of {invented} who fails? | Which
    duty falls on whoever does not become mayor of {invented}? = {act}
@coin_worth_goods
- In {year} one {unit} bought {num} {plural_noun} in {town}; a year later it bought only {few}.
unit: thaler | ducat | groat | obol | mark | farthing | sovereign
num: 20 | 24 | 30 | 36 | 40 | 48 | 60
- {a unit}, which in {year} had been good for {num} {plural_noun} in {town}, got just {few} twelve months
    later.
- {num} {plural_noun} for {a unit} was the price in {town} in {year}; the year after, {few} was all one
    received.
- Money lost its worth in {town}: where {a unit} had fetched {num} {plural_noun} in {year}, it fetched {few}
    the year after.
? How many {plural_noun} did {a unit} buy in {town} in {year}? | What did one get for {a unit} at {town}
    before money lost its worth? | What was the worth of {a unit} in {plural_noun} in {year}? = {num}
? How many {plural_noun} did {a unit} buy a year after {year}? | To how many {plural_noun} had the worth of
    {a unit} fallen in {town}? = {few}
@library_rare
- The library of {town} owns {few} copies of "{title}", one of them bound in {material} and chained to
    {a object}.
- One of the {few} copies of "{title}" in the library of {town} has a binding of {material} and hangs on a
    chain fixed to {a object}.
- Chained to {a object} in the library of {town} is a copy of "{title}" in {material}, one of {few} there.
- Of "{title}" the library of {town} keeps {few} copies; the one in {material} is fastened by a chain to
    {a object}.
? What is the chained copy of "{title}" bound in? | Which binding has the book on a chain in {town}? | Of
    what is the cover of the fastened copy of "{title}"? = {material}
? To what is a copy of "{title}" chained? | What prevents thieves in {town} from carrying off "{title}",
    apart from the chain itself? | To which object is the book in {town} fastened? = {a object}
? How many times does the library of {town} own "{title}"? | How many copies of "{title}" are there in
    {town}? = {few}
@monument_inscription
- The inscription on the statue of {person} in {town} gives the wrong {what}; it should read {year2} instead
    of {year}.
what: year of birth | year of death | year of the battle | year of the gift
- In {town} the statue of {person} bears {year} where {year2} would be right, so that the {what} is false.
- {year2} is the correct {what}, not {year}, as carved on the statue of {person} in {town}.
- The mason who carved the statue of {person} in {town} put {year} for the {what}, although it was {year2}.
? Which year is wrongly carved on the statue of {person}? | What can one read on {person}'s statue in
    {town}, though it is false? | Which year did the mason carve for {person}? = {year}
? Which year should the statue of {person} show? | What is the right {what} of {person}'s statue? | What
    would be correct on {person}'s statue in {town}? = {year2}
@oven_use
- The communal oven of {town} is lit by {person} on {weekday}s at {time}, and bread goes in before the
    {food}.
- On {weekday}s at {time} {person} lights the communal oven of {town}; {food} follows after the bread.
- First bread, then {food}, is baked in the communal oven of {town}, which {person} lights on {weekday}s at
    {time}.
- {person} has the task of lighting {town}'s communal oven ({weekday}s, {time}), in which {food} is baked
    after bread.
? Who lights the oven of {town}? | Whose task is the fire in {town}'s communal oven? | By whom is the common
    oven in {town} heated? = {person}
? What is baked second in {town}'s oven? | What follows the bread in the oven of {town}? = {food}
? At what hour is the oven of {town} lit? | When does the fire start in the communal oven of {town}? =
    {time}
? On which day is the oven of {town} lit? | Which day is baking day in {town}? = {weekday}
"""
