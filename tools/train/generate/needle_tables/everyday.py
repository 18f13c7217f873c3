# SPDX-License-Identifier: GPL-3.0-or-later
"""Needles about everyday life: home, shopping, health, school, travel, money."""

TABLE = """
@boiler_quirk
remedy: kick its lower panel | turn the red tap twice | switch it off and count to {num} | open the airing
    cupboard for {few} minutes | press the black button with a pencil
- When the boiler at {street} goes cold, {person} says you must {remedy}.
- The trick that {person} passed on with the house in {street} is to {remedy} whenever the boiler refuses to
    light.
- No hot water in {street}? "Just {remedy}," wrote {person} on the card taped above the boiler.
- {person}, who sold the place in {street}, explained that the boiler there wakes up only if you {remedy}.
- Before you ring a plumber about the heating in {street}, {remedy}, as {person} always did.
? What gets the heating going again in {street}? | How can one coax the boiler in {street} back to life? |
    What did {person} advise for a failed boiler? | According to {person}, what should be done if the taps in
    {street} run cold? = {remedy}
? Whose advice is it on the heating in {street}? | Who knew how to deal with the stubborn boiler in {street}?
    | From whom comes the tip for the house in {street}? = {person}
@chore_swap
chore: cleaning the oven | taking out the bins | ironing the shirts | walking the {animal} | emptying the
    dishwasher | scrubbing the bath
chore2: mowing the lawn | changing the beds | feeding the {animal2} | hoovering the stairs | washing the car |
    peeling the potatoes
- In the {surname} household, {first} took over {chore} and {first2} got {chore2} in exchange.
- {first} {surname} cannot stand {chore2}, so that job fell to {first2}, while {first} does {chore}.
- After much bargaining at the {surname} table, {chore} became the duty of {first}, and {chore2} that of
    {first2}.
- The list on the {surname} fridge puts {first} down for {chore} and {first2} for {chore2}.
? What is {first} responsible for in the {surname} family? | Which household task has {first} been landed
    with? | How does {first} help in the {surname} home? = {chore}
? What falls to {first2} at the {surname} house? | Which job around the home must {first2} do? | What does
    {first2} contribute to the {surname} housework? = {chore2}
@window_pane
how: with a {sport} ball | by slamming the door | while chasing {a animal} | while carrying {a object} | by
    leaning a ladder against it
- {first} broke the {room} window of Mrs {surname} {how}, and paid {money} for a new pane.
room: kitchen | bathroom | landing | cellar | pantry | front
- Mrs {surname} wants {money} from {first}, who smashed her {room} window {how}.
- It cost {first} {money} to have the {room} window of Mrs {surname} mended after breaking it {how}.
- "I did it {how}," confessed {first}, and handed Mrs {surname} {money} for the shattered glass of the {room}
    window.
? How did the glass at Mrs {surname}'s come to be shattered? | In what way did {first} do the damage at Mrs
    {surname}'s? | What happened that cost Mrs {surname} her pane? = {how}
? How much did the damage at Mrs {surname}'s cost {first}? | What did {first} owe Mrs {surname} for the glass?
    | What was the bill for the accident at Mrs {surname}'s? = {money}
? Which pane did {first} destroy? | Where in Mrs {surname}'s house was glass broken? = {room}
@bedtime
- At the {surname} house, {first} has to be in bed by {time}, but {first2} may stay up until {time2}.
- {first2} {surname} is allowed to stay awake till {time2}, whereas the light goes off for {first} at {time}.
- "Lights out at {time}, {first}; you, {first2}, have until {time2}," says the note of the {surname} parents
    for the babysitter.
- For {first} {surname} the day ends at {time}, which seems unfair because {first2} goes on reading until
    {time2}.
? What is {first}'s bedtime? | When must {first} {surname} be tucked in? | At what hour should the sitter put
    {first} to sleep? = {time}
? How late may {first2} {surname} be awake? | When does {first2} have to go to sleep? | What is the limit on
    {first2}'s evening? = {time2}
@lent_ladder
tool: ladder | wheelbarrow | hedge trimmer | steam iron | sewing machine | pressure cooker | extension lead |
    folding table
neighbour: at number {num} | across the road | from the corner shop | in the flat above | behind the church
- Our {tool} is still with {person}, {neighbour}, who has had it since {month}.
- In {month}, {person} {neighbour} came to borrow the {tool} and has not brought it back.
- {person} {neighbour} has been using our {tool} ever since {month}, if you are looking for it.
- Nobody stole the {tool}: it was lent in {month} to {person}, {neighbour}.
? Who has our {tool}? | From whom should we fetch back the {tool}? | Who never returned the {tool}? | To whom
    did we hand the {tool}? = {person}
? Since when has the {tool} been out of the house? | When did {person} take away the {tool}? | In which month
    did {person} ask for the loan? = {month}
? What does {person} owe us? | What did {person} fail to give back? | Which of our things is at {person}'s? =
    {tool}
@wallpaper_choice
- For the {room} of the flat in {town}, {first} wanted {colour} wallpaper with {plural_noun}, but it was too
    dear.
room: nursery | hall | dining room | spare bedroom | study | bathroom
- Wallpaper in {colour}, printed with {plural_noun}, was what {first} had dreamt of for the {room} in {town}.
- {first} fell in love with a {colour} paper covered in {plural_noun} and meant it for the {room} of the place
    in {town}.
- Though the landlord in {town} said no, the {room} there would have had {colour} wallpaper with {plural_noun}
    if {first} had got the choice.
? Which room in {town} did {first} have in mind? | Where in the {town} home was the paper with the
    {plural_noun} meant to hang? | For which part of the flat was {first} choosing a pattern? = {room}
? What was shown on the paper that {first} liked? | Which pattern pleased {first}? | What motif did {first}
    pick for the walls? = {plural_noun}
? In what shade would {first} have liked the walls? | What colour caught {first}'s eye for the {room}? =
    {colour}
@sofa_delivery
- The sofa that {person} ordered from {organisation} will come on {weekday}, but the driver needs help to get
    it up to floor {num}.
- On {weekday}, {organisation} brings {person}'s new sofa, which must be carried up to floor {num}.
- {person} lives on floor {num} and expects a sofa from {organisation} on {weekday}.
- "Be at home on {weekday}," {organisation} told {person}, "for we can hardly take a sofa to floor {num} and
    leave it on the mat."
? When will {person} get the furniture? | On what day should {person} wait in for the van? | Which day was
    named for the arrival of {person}'s purchase? = {weekday}
? Which shop sold {person} the couch? | Where did {person} buy something to sit on? | Whose van is to call on
    {person}? = {organisation}
? How high up does {person} live? | To which storey must {person}'s couch be hauled? = {num}
@till_error
- The cashier at {organisation} charged {first} {surname} {price} for {a object} marked at {price2}.
- Although the label on the {object} said {price2}, {first} {surname} was made to pay {price} at the till of
    {organisation}.
- {first} {surname} only saw at home that {organisation} had taken {price} for {a object} whose ticket said
    {price2}.
- A slip at the checkout of {organisation}, where {price} was typed in place of {price2}, spoilt {first}
    {surname}'s joy in the {object}.
? What did {first} {surname} actually hand over for the {object}? | How much was wrongly asked of {first}
    {surname}? | What sum went through the till for {first}'s {object}? = {price}
? What ought the {object} to have cost {first}? | What was the right price of {first} {surname}'s purchase? |
    Which price was on the tag that {first} {surname} saw? = {price2}
? In which shop was {first} {surname} overcharged? | Whose checkout made the mistake with {first}'s {object}?
    = {organisation}
@refund_slip
reason: one leg was loose | the colour ran in the wash | it smelt of {food} | the zip had jammed | it was too
    small by {few} inches | the lid would not close
- {person} took the {object} back to {organisation} because {reason}, and left with a voucher for {money}.
- Since {reason}, {organisation} took back the {object} and gave {person} {money} to spend in the shop.
- A credit note over {money} was all that {person} got from {organisation} for the {object}, though {reason}.
- "I bought this {object} last week and {reason}," said {person} at {organisation}, who was offered {money} in
    vouchers.
? Why did {person} return the purchase? | What was the matter with {person}'s {object}? | What fault did
    {person} find? = {reason}
? What is the value of {person}'s credit at {organisation}? | How much may {person} now spend at
    {organisation}? | What compensation was {person} given? = {money}
? What did {person} carry back to {organisation}? | Which article failed to satisfy {person}? = {object}
@market_haggle
- At the market in {town}, {first} wanted {money} for the {thing}, and {first2} got it for {money2}.
- {first2} beat {first} down from {money} to {money2} for the {thing} at {town} market.
- The {thing} on {first}'s stall in {town} was priced at {money}, yet {first2} walked away with it for only
    {money2}.
- "{money2} and not a penny more," said {first2} in {town}, and {first}, who had begun at {money}, let the
    {thing} go.
? How much did {first2} pay in the end in {town}? | For what sum did the {thing} change hands? | What was the
    final price that {first} accepted? = {money2}
? What did {first} ask at the start? | What was the first price of the {thing}? | How much would {first} have
    liked to get in {town}? = {money}
? Who bought the {thing} in {town}? | Which customer bargained with {first}? | To whom did {first} sell in
    {town}? = {first2}
@loyalty_card
gift: a free {food} | {a object} | a bag of {food} | a tin of {food}
- After {num} stamps on the card of {organisation}, customers get {gift}.
- {organisation} gives {gift} to anyone who shows a card with {num} stamps.
- Collect {num} stamps at {organisation} and {gift} is yours.
- It takes {num} stamps, one for each visit, before {organisation} rewards its faithful with {gift}.
? How many visits must be recorded before {organisation} gives something away? | When is a card of
    {organisation} full? | How often must one shop at {organisation} to earn the reward? = {num}
? What do regular customers of {organisation} receive? | What is the reward for loyalty at {organisation}? |
    What do you get for a filled card at {organisation}? = {gift}
@shop_closing
- {organisation}, the last {job}'s shop in {town}, shuts for good on {date} since nobody wants to take over
    from {person}.
- As {person} has found no successor, {organisation} in {town}, a {job}'s shop, will close its doors for ever
    on {date}.
- On {date}, {person} will serve the last customer of {organisation}, the only {job}'s in {town}.
- {town} will be without {a job} from {date}, when {person} gives up {organisation}.
? When can people in {town} go to {organisation} for the last time? | What is the final day of {organisation}?
    | On which date will {person} stop trading in {town}? = {date}
? Who runs {organisation}? | Whose business in {town} is coming to an end? | Who is the owner of
    {organisation}? = {person}
? In which town is {organisation}? | Where does {person} have a shop? = {town}
@queue_number
- {person} drew number {num} at the {counter} and was told that number {num2} was just being served.
counter: passport office | cheese counter | blood test room | post office | tax office | fish counter
- With number {num} in hand, {person} sat down at the {counter}, where the display stood at {num2}.
- The screen at the {counter} showed {num2} when {person} pulled a ticket with number {num}.
- {person}'s ticket for the {counter} bore a {num}; they had only got as far as {num2}.
? Which ticket did {person} have? | For what figure to be called did {person} wait at the {counter}? | What
    was {person}'s place in the queue? = {num}
? Whose turn was it when {person} came in? | How far had the {counter} got in its queue when {person} arrived?
    | Which number was called as {person} sat down? = {num2}
? Where did {person} have to wait? | In what place did {person} take a ticket? = {counter}
@dentist_filling
tooth: upper left molar | lower right molar | left front tooth | upper right canine | lower left wisdom tooth
    | lower right premolar
- Dr {surname} filled {first}'s {tooth} and wants to see {first} again in {duration}.
- The hole was in the {tooth}, so Dr {surname} drilled there and asked {first} to return after {duration}.
- {first} should go back to Dr {surname} in {duration} to have the filling in the {tooth} checked.
- Chewing was painful until Dr {surname} mended {first}'s {tooth}; the next check-up is {duration} away.
? Where was {first}'s cavity? | What did Dr {surname} have to repair for {first}? | Which part of {first}'s
    mouth was treated? = {tooth}
? How long may {first} wait before the next visit to Dr {surname}? | When is {first} due at the dentist again?
    | After what time did Dr {surname} order {first} back? = {duration}
@eye_test
line: second | third | fourth | fifth | sixth | seventh
- At the optician's in {town}, {person} could read the chart down to the {line} line only with the left eye
    and ordered {colour} frames.
- {person} chose {colour} frames in {town} after the left eye failed below the {line} line of the chart.
- The {line} line of letters was the smallest that {person}'s left eye could make out in {town}, hence the new
    glasses with {colour} rims.
- New spectacles, with a {colour} frame, were made for {person} in {town} because everything under the {line}
    line was a blur to the left eye.
? How far down the chart did {person} see clearly? | Which was the last row of letters that {person} managed
    in {town}? | Where on the board did {person}'s sight give out? = {line}
? What do {person}'s new spectacles look like? | What shade of rims did {person} pick at the optician's? |
    Which colour are the glasses made for {person}? = {colour}
@sprain
how: slipped on a wet step | jumped off the garden wall | tripped over the {animal} | missed the last stair |
    danced too wildly
- {first} {surname} {how} and sprained an ankle, so Nurse {surname2} ordered {duration} of rest.
- {duration} with the foot up is what Nurse {surname2} prescribed after {first} {surname} {how}.
- Nurse {surname2} bandaged the ankle of {first} {surname}, who {how}, and forbade all running for {duration}.
- Because {first} {surname} {how}, there will be no walking for {duration}, said Nurse {surname2} about the
    swollen ankle.
? How did {first} {surname} come by the injury? | What accident had {first} {surname}? | What had {first}
    {surname} done to end up with a bandage? = {how}
? For how long must {first} {surname} take it easy? | When will {first} be allowed to run again, counting from
    the visit? | What spell of idleness was imposed on {first}? = {duration}
? Who looked after {first} {surname}'s foot? | Which nurse treated {first} {surname}? = {surname2}
@waiting_room
- In Dr {surname}'s waiting room hangs a picture of {a animal}, and patients usually sit there for {num}
    minutes.
- Patients of Dr {surname} stare for {num} minutes at a picture of {a animal} before they are called in.
- {num} minutes is the normal wait at Dr {surname}'s, with nothing to look at but a framed {animal}.
- A framed {animal} is the only comfort in the room where one waits {num} minutes for Dr {surname}.
? What can be seen on the wall at Dr {surname}'s? | What is shown in the picture at the practice of Dr
    {surname}? | Which creature decorates Dr {surname}'s practice? = {animal}
? How long does it take until Dr {surname} sees a patient? | How much patience do visitors of Dr {surname}
    need, in minutes? | For how many minutes is one kept by Dr {surname}? = {num}
@jab_record
- {first} {surname} was vaccinated against {disease} on {date} and needs a booster after {few} years.
- The yellow booklet shows that the {disease} jab was given to {first} {surname} on {date}; another follows
    {few} years later.
- On {date}, the school nurse gave {first} {surname} the injection against {disease}, which protects for {few}
    years.
- {few} years after {date}, when {first} {surname} first had it, the jab against {disease} has to be repeated.
? What is {first} {surname} protected from? | Against which illness was {first} {surname} inoculated? | What
    can {first} {surname} no longer easily catch? = {disease}
? On which day did {first} {surname} get the needle? | When was {first} {surname} inoculated? | What is the
    date in {first} {surname}'s booklet? = {date}
? How many years does {first} {surname}'s protection last? | After how many years must {first} {surname} go
    for a booster? = {few}
@hearing_aid
- {first}'s grandfather hears only with the {side} ear, so sit at his {side} and ask about {topic}.
side: left | right
topic: the {animal} he kept as a boy | his years as {a job} | the harvest in {town} | his days at sea | the
    winter of {year}
- Grandfather loves to be asked about {topic}, {first} told us, but talk into the {side} ear, the other one is
    deaf.
- {first} warned us that Grandfather will not notice a word unless it reaches his {side} ear, and that his
    favourite subject is {topic}.
- You can make {first}'s grandfather happy with a question about {topic}, if you ask it on the {side}, where
    he still hears.
? Which is the good ear of {first}'s grandfather? | On which side should one speak to {first}'s grandfather? |
    Where must we stand to be understood by {first}'s grandfather? = {side}
? What does {first}'s grandfather like to talk about? | Which theme will please {first}'s grandfather? | What
    should one bring up with {first}'s grandfather? = {topic}
@ward_visit
- {person} is in ward {num} of the hospital in {town}, where visitors are let in between {time} and {time2}.
- From {time} to {time2}, you may see {person} in ward {num} at {town}'s hospital.
- Flowers for {person} should go to ward {num} in {town}, and callers are welcome after {time} and must leave
    by {time2}.
- The hospital in {town}, which allows visits from {time} until {time2}, has put {person} in ward {num}.
? Where in the hospital of {town} does {person} lie? | Which ward should I ask for to find {person}? | In what
    part of the {town} hospital is {person} being nursed? = {num}
? When at the earliest can one see {person}? | From what hour are callers let in to {person}? | When does
    visiting begin for {person}'s ward? = {time}
? When must {person}'s guests go? | At what hour does visiting end for those who come to see {person}? =
    {time2}
@school_lunch_swap
- Every {weekday}, {first} swaps the {food} from home for {first2}'s {food2} behind the bicycle shed.
- {first2} gives up {food2} on {weekday} to get the {food} that {first}'s mother packs.
- Behind the bicycle shed, on {weekday}, {food} from {first}'s lunch box goes to {first2}, and {food2} goes
    the other way.
- {first} hates {food} and so does a deal with {first2} each {weekday}, who has {food2} to offer.
? What does {first} bring from home? | What is {first} glad to get rid of? | What does {first2} eat thanks to
    the deal with {first}? = {food}
? What does {first} get in return from {first2}? | What does {first} eat after dealing with {first2}? | What
    is given away by {first2}? = {food2}
? On which day do {first} and {first2} trade? | When does the exchange of {first} and {first2} take place? =
    {weekday}
@detention
why: for drawing {a animal} on the board | for hiding the {object} of the caretaker | for singing during the
    test | for throwing {food} | for copying from {first2} | for whistling in assembly
- {first} {surname} must stay behind on {weekday} {why}, with {person} in charge.
- {person} keeps {first} {surname} in after lessons on {weekday} {why}.
- {why}, {first} {surname} was given a detention on {weekday}, to be watched over by {person}.
- There is no football on {weekday} for {first} {surname}, who has to sit with {person} {why}.
? What was the offence of {first} {surname}? | Why was {first} {surname} punished? | What had {first}
    {surname} done wrong? = {why}
? On what day does {first} {surname} have to serve the punishment? | When will {first} {surname} be kept late?
    | Which afternoon is lost for {first} {surname}? = {weekday}
? Which teacher sits with {first} {surname}? | Who makes sure that {first} {surname} stays? | In whose company
    is {first} {surname} kept late? = {person}
@school_trip
- Class {n}{letter} goes to {town} on {date} to see the {building}, and each pupil has to bring {money}.
n: 3 | 4 | 5 | 6 | 7 | 8 | 9
- On {date}, the pupils of {n}{letter} will be taken to {town}, where they visit the {building}, at {money} a
    head.
- Parents of {n}{letter} are asked to pay {money} for the outing of {date} to the {building} in {town}.
- The {building} in {town} is what {n}{letter} will look at on {date}, provided everybody hands in {money}.
? What does the outing of {n}{letter} cost per child? | How much must every child in {n}{letter} hand in? |
    What sum do the parents of {n}{letter} have to find? = {money}
? Where is class {n}{letter} going? | In which town will the pupils of {n}{letter} spend the day? | What is
    the destination of {n}{letter}? = {town}
? When will {n}{letter} be away from school? | On which day does {n}{letter} travel? = {date}
@homework_excuse
ate: the {animal} chewed it | it fell into the {food} | the wind took it off the bridge | my sister posted it
    | it went into the stove | the rain washed out the ink
- "I did my {subject} homework, but {ate}," {first} told {person}.
- {person} did not believe {first}, who had no {subject} homework to show and claimed that {ate}.
- Where was {first}'s exercise for {subject}? According to what {person} was told, {ate}.
- {first} swore to {person} that {ate}, and that otherwise the {subject} homework would be there.
? How did {first} explain the missing work? | What story did {first} tell the teacher? | What happened to the
    exercise, if {first} is to be believed? = {ate}
? In which lesson did {first} come empty-handed? | What does {person} teach {first}? | For which class did
    {first} have nothing to show? = {subject}
? To whom did {first} make the excuse? | Which teacher heard {first}'s excuse? = {person}
@class_rota
duty: water the {plant} | clean the board | hand out the milk | feed the class {animal} | collect the exercise
    books | open the windows
- This week {first} has to {duty}, and next week it is {first2}'s turn.
- {first2} takes over next week from {first}, whose task it is at present to {duty}.
- The rota by the classroom door says that {first} should {duty} until {first2} follows next week.
- After {first}, who was chosen this week to {duty}, the job passes to {first2}.
? What is {first}'s classroom job? | What does {first2} have to do from next week? | Which little task was
    given to {first}? = {duty}
? Who will succeed {first} in class? | Who does the job when {first} is done? | Whose name comes after
    {first}'s on the rota? = {first2}
@school_play
part: the back half of {a animal} | the second {job} | a talking {noun} | the wicked {job} | the moon | the
    ghost of {a job}
- In the school play "{title}", {first} {surname} is {part} and {first2} has to prompt.
- {first} {surname} will appear as {part} in "{title}", while {first2} whispers forgotten lines from the
    wings.
- To {first} {surname}'s delight, the part of {part} in "{title}" was not given to {first2}, who now prompts.
- "{title}" needed {part}, and the choice fell on {first} {surname}; {first2} holds the prompt book.
? Which role does {first} {surname} have? | What does {first} {surname} act on stage? | As what will the
    audience see {first} {surname}? = {part}
? Who helps actors that get stuck in "{title}"? | Who sits hidden beside the stage during "{title}"? | What is
    the name of the prompter of {first} {surname}'s play? = {first2}
? In which piece does {first} {surname} act? | What is being put on by {first} {surname}'s school? = {title}
@club_fees
- Members of the {sport} club of {town} pay {money} a year, but those under {num} pay only {money2}.
- The {sport} club in {town} asks {money2} of anyone younger than {num} and {money} of everybody else.
- A yearly fee of {money}, cut to {money2} below the age of {num}, was agreed by the {sport} club of {town}.
- To play {sport} at {town} costs an adult {money} each year, while for people not yet {num} it is {money2}.
? What does the full membership of the {town} club cost? | How much does a grown-up pay to belong to the
    {sport} club? | What is the ordinary subscription in {town}? = {money}
? What is the reduced rate for the young in {town}? | How much is asked of junior members of the {sport} club?
    | What do youngsters pay in {town}? = {money2}
? From what age is the full fee due in {town}? | At which birthday does the {sport} club in {town} become
    dearer? = {num}
@training_times
- The under-{num} {sport} team trains at {town} on {weekday} at {time} with {person}.
- {person} coaches the under-{num} {sport} side each {weekday} from {time} on the pitch at {town}.
- Children below {num} who want to learn {sport} should come to {town} on {weekday} at {time} and ask for
    {person}.
- Every {weekday}, when the clock strikes {time}, {person} blows the whistle for the {sport} juniors under
    {num} in {town}.
? Who is the coach of the young players in {town}? | Who teaches {sport} to the children of {town}? | Which
    trainer should a child in {town} report to? = {person}
? On what day do the {sport} juniors of {town} practise? | When in the week is practice at {town}? | On which
    day must {person} be at the pitch? = {weekday}
? At what hour does practice start for {person}'s team? | By when should the young players of {town} be on the
    pitch? = {time}
@own_goal
- {first} {surname} scored an own goal in minute {num} and so lost the match for {town} against {town2}.
- {town} went down to {town2} because in minute {num} {first} {surname} put the ball into the wrong net.
- In minute {num}, a back pass by {first} {surname} of {town} rolled past the goalkeeper and gave {town2} the
    win.
- {town2} need not have tried: it was {first} {surname}, playing for {town}, who beat the {town} keeper in
    minute {num}.
? Whose mistake cost {town} the game? | Which player gave {town2} the win? | Who shot into the wrong net? =
    {first} {surname}
? When did {first} {surname} blunder? | How far into the match did {town2} get its gift? | In which minute was
    the game against {town2} decided? = {num}
? Who won thanks to {first} {surname}'s blunder? | Which side had reason to thank {first} {surname}? = {town2}
@swim_lengths
- {first} {surname} swam {number} lengths at the {town} baths and raised {money} for the {animal} home.
- For every length swum in {town}, sponsors paid, so {first} {surname}'s {number} lengths brought the {animal}
    home {money}.
- The {animal} home is richer by {money} since {first} {surname} managed {number} lengths in the {town} pool.
- {number} times up and down the {town} pool went {first} {surname}, and {money} came together for the
    {animal} home.
? How far did {first} {surname} get in the water? | How often did {first} {surname} cross the pool? | What
    distance, counted in lengths, did {first} {surname} achieve? = {number}
? What sum did {first} {surname} collect? | How much was donated thanks to {first} {surname}? | What did the
    charity get out of {first} {surname}'s effort? = {money}
? Who benefited from {first} {surname}'s swim? | Which animals profit from what {first} {surname} did? =
    {animal}
@kit_wash
- {first}'s mother washes the shirts of the {town} {sport} team after each match, and gets some {food} from
    the captain, {person}.
- {person}, captain of the {sport} team at {town}, thanks {first}'s mother with some {food} whenever she has
    washed the shirts.
- Thanks to {first}'s mother, the {sport} players of {town} have clean shirts, for which {person}, who leads
    the side, brings her {food}.
- Payment for the washing that {first}'s mother does for the {town} {sport} side comes in the form of {food},
    handed over by its captain, {person}.
? How is {first}'s mother rewarded? | What does {first}'s mother receive for the laundry? | With what does
    {person} show gratitude? = {food}
? Who captains the side in {town}? | Who leads the {sport} players whose laundry is done by {first}'s mother?
    | From whom does {first}'s mother get her reward? = {person}
@missed_train
- {person} missed the {time} train to {town} because of {a animal} on the platform, and had to take the one at
    {time2}.
- {a animal} on the platform made {person} too late for the {time}; the next train to {town} left at {time2}.
- Since the {time} had gone, {person}, delayed by {a animal} on the platform, reached {town} with the {time2}.
- If {a animal} had not blocked the platform, {person} would have gone to {town} at {time} and not at {time2}.
? When did {person} finally set off for {town}? | Which train did {person} catch? | At what time did {person}
    really leave? = {time2}
? Which train did {person} mean to take to {town}? | What departure had {person} planned on? | What time was
    the train that went without {person}? = {time}
? What held {person} up? | Which creature was to blame for {person}'s delay? | What got in {person}'s way? =
    {animal}
@platform_change
- The train to {town} leaves from platform {num} today instead of platform {num2}, by reason of {cause}.
cause: a fallen tree | a points failure | work on the roof | a flooded underpass | a broken-down {vehicle} | a
    lost {animal}
- Owing to {cause}, passengers for {town} must go to platform {num} and not to {num2}.
- "Attention: because of {cause} the {town} train will not use platform {num2} but platform {num}," said the
    loudspeaker.
- Platform {num2} lies empty today due to {cause}, and whoever wants to get to {town} has to cross to platform
    {num}.
? Where should travellers to {town} board today? | Which platform is the right one for {town} today? | Where
    does one find the {town} train? = {num}
? Where does the {town} train stop on other days? | What is the usual platform for {town}? | Which platform is
    not used by the {town} train today? = {num2}
? Why was the {town} train moved? | What lay behind the altered arrangements for {town}? | What is the reason
    for the change for {town} travellers? = {cause}
@taxi_fare
- From the station in {town} to {street}, {person}'s taxi took {num} minutes and cost {money}.
- {person} paid {money} for the taxi to {street}, {num} minutes from the station of {town}.
- A ride of {num} minutes brought {person} from {town} station to {street}, and the meter showed {money}.
- {money} was what the driver wanted when, {num} minutes after leaving the station of {town}, {person} got out
    in {street}.
? What did the driver charge {person}? | How much was {person}'s fare? | What did it cost {person} to be
    driven? = {money}
? How long was {person} in the car? | For how many minutes did {person}'s ride last? | How many minutes passed
    between the station and {person}'s arrival? = {num}
? Where did {person} want to go? | What was the destination of {person}'s ride? | At which address was
    {person} set down? = {street}
@suitcase_mixup
inside: {few} {plural_noun} | nothing but {food} | a stuffed {animal} | love letters to {person2} | {a
    instrument} in pieces | a wig and {a object}
- At the airport of {town}, {person} picked up the wrong suitcase and found {inside} in it.
- The suitcase that {person} took off the belt in {town} turned out, when opened, to contain {inside}.
- {inside}: that was what {person} saw in the hotel, for the bag from the belt in {town} belonged to somebody
    else.
- In {town}, where all bags look alike, {person} went off with a stranger's luggage, which held {inside}.
? What was in the stranger's luggage? | What did {person} discover on opening the case? | What contents
    surprised {person}? = {inside}
? Where did the mix-up happen to {person}? | At which airport did {person} take another traveller's bag? =
    {town}
? Who walked off with a stranger's bag in {town}? | Which passenger made the mistake at {town}? = {person}
@ferry_cancel
- Because of {weather}, the ferry from {town} to {town2} will not sail before {time}.
weather: thick fog | high waves | a north-westerly gale | ice in the harbour | a thunderstorm | low tide
- Passengers to {town2} are stuck in {town} until {time}, as the ferry cannot leave in {weather}.
- {weather} keeps the {town2} ferry in {town}, and the captain does not expect to cast off until {time}.
- "We stay in {town} till {time}," said the captain of the {town2} ferry, pointing at {weather}.
? What stops the boat to {town2}? | Why is the crossing from {town} delayed? | What sort of weather spoils the
    crossing to {town2}? = {weather}
? When at the earliest can people cross to {town2}? | Until when must passengers in {town} be patient? | What
    is the new hour of departure for {town2}? = {time}
@border_declare
- At the border of {country}, {person} forgot to declare {few} {plural_noun} and was fined {money}.
- Customs officers of {country} made {person} pay {money} for {few} {plural_noun} found under the back seat.
- {few} {plural_noun}, about which {person} had said nothing at the border of {country}, led to a fine of
    {money}.
- "Anything to declare?" {person} said no, but {few} {plural_noun} came to light and {country} became richer
    by {money}.
? What did {person} try to bring into {country}? | Which goods got {person} into trouble? | What had {person}
    kept quiet about? = {plural_noun}
? How much did the silence cost {person}? | What penalty was imposed on {person}? | What did {country} take
    from {person}? = {money}
? Which country did {person} want to enter? | Where was {person}'s car searched? = {country}
@sat_nav_lost
end: in a farmyard | on a golf course | at the gate of a prison | in the middle of a ford | in front of a
    brewery | on a disused airfield
- Trusting the sat nav to find {town}, {person} ended up {end}, {distance} off course.
- {person} should have reached {town} but landed {end}, {distance} away, because of the sat nav.
- {distance} from {town}, {end}, {person} heard the voice say: "You have arrived."
- It was {end} that the device led {person}, who really wanted {town} and still had {distance} to go.
? Where did the machine take {person}? | In what odd place did {person} find the journey had finished? | Where
    did {person} come to a halt? = {end}
? How far from the goal was {person}? | By how much had {person} missed {town}? | What distance separated
    {person} from {town}? = {distance}
? Where was {person} supposed to go? | What was {person}'s proper destination? = {town}
@car_pool
- {person} drives on {weekday}, {person2} on {weekday2}, and they all meet at {time} by the {building}.
- On {weekday} it is {person} who takes the car to work, on {weekday2} {person2}; the passengers wait by the
    {building} at {time}.
- The colleagues who share a car gather by the {building} at {time} and ride with {person} on {weekday} and
    with {person2} on {weekday2}.
- Be at the {building} by {time}: {person2} will be at the wheel on {weekday2}, and {person} on {weekday}.
? Whose car is used on {weekday}? | Who gives the others a lift on {weekday}? | Who is the chauffeur every
    {weekday}? = {person}
? Which day is {person2}'s turn? | On what day does {person2} give everyone a lift? | When must {person2} have
    petrol in the tank? = {weekday2}
? Where are people picked up by {person}? | At which landmark does {person2} stop for the others? = {building}
@puncture
sharp: a rusty nail | a piece of glass | a lost screw | a broken spoon | the tip of a knife | a sharp flint
- {first} {surname} had a puncture near {town}, caused by {sharp}, and {person} helped to change the wheel.
- Near {town}, {sharp} went through the tyre of {first} {surname}, who got help from {person}.
- {person} stopped near {town} and put on the spare wheel for {first} {surname}, whose tyre had been pierced
    by {sharp}.
- {sharp} stuck in the rubber when {person} knelt by the car of {first} {surname} near {town}.
? What damaged the tyre? | What let the air out for {first} {surname}? | What was to blame for {first}
    {surname}'s flat? = {sharp}
? Who came to {first} {surname}'s aid? | Which kind soul stopped for {first} {surname}? | To whom does {first}
    {surname} owe the quick repair? = {person}
? Near which place did {first} {surname} break down? | Where was {first} {surname} stranded? = {town}
@soup_salt
- {first} put {few} spoonfuls of salt in the {food} by mistake, so {first2} rescued it with {fix}.
fix: a grated potato | half a lemon | a litre of milk | a cup of rice | a spoonful of honey | some cream
- With {fix}, {first2} saved the {food}, which {first} had spoilt with {few} spoonfuls of salt.
- The {food} would have been thrown out, as {few} spoonfuls of salt had slipped from {first}'s hand, had
    {first2} not thought of {fix}.
- "{few} spoonfuls of salt, {first}, are too much for any {food}!" cried {first2}, and reached for {fix}.
? How was the dish made edible? | What did {first2} add to help? | By means of what did {first2} repair the
    meal? = {fix}
? Which dish did {first} nearly ruin? | What was being cooked when {first} erred? | What came out too salty? =
    {food}
? How many spoonfuls did {first} put in? | Of how many spoonfuls does the mistake consist? = {few}
@jam_jars
- {person} boiled down {num} pounds of {fruit} and filled {num2} jars.
fruit: plums | gooseberries | rhubarb | quinces | damsons | blackcurrants | apricots | crab apples
- {num2} jars now stand in the larder of {person}, made out of {num} pounds of {fruit}.
- From {num} pounds of {fruit}, which took all Sunday to stone and stir, {person} got {num2} jars of jam.
- {person}'s jam is made from {fruit}; {num} pounds of it yielded {num2} jars.
? How much jam does {person} have, in jars? | How many glasses did {person} end up with? | What was the yield
    of {person}'s kitchen work? = {num2}
? What went into {person}'s pot? | Which fruit did {person} preserve? | Of what is {person}'s spread made? =
    {fruit}
? How many pounds of fruit did {person} use? | What amount of fruit, in pounds, did {person} cook? = {num}
@cake_layers
- {first}'s birthday cake has {few} layers, with {cream} between them, and was baked by {person}.
cream: chestnut cream | lemon curd | {fruit} jam | coffee butter | marzipan | whipped cream
fruit: plum | cherry | apricot | raspberry
- {person} baked a cake of {few} layers for {first}'s birthday and spread {cream} between them.
- Between the {few} layers of the cake that {person} made for {first}'s birthday you will taste {cream}.
- Held together by {cream}, the {few} layers that make up {first}'s birthday cake came out of {person}'s oven.
? What is the filling of {first}'s treat? | With what did {person} sandwich the cake? | What holds {first}'s
    cake together? = {cream}
? How many storeys has {first}'s cake? | Of how many sheets of sponge is {first}'s cake built? = {few}
? Whom can {first} thank for the cake? | Who did the baking for {first}? | In whose kitchen was {first}'s cake
    made? = {person}
@secret_ingredient
add: a spoonful of coffee | grated {food} | a drop of vinegar | a pinch of mustard | crushed ginger biscuits |
    a bay leaf | orange peel
- What makes {person}'s {dish} so good is {add}, as {first} found out by watching through the hatch.
- {first} peeped through the hatch and learnt that {person} stirs {add} into the {dish}.
- {person} never tells guests that the {dish} contains {add}, but {first} saw it.
- Without {add}, the {dish} of {person} would taste like any other, says {first}, who once spied on the cook.
? What does {person} secretly put in the {dish}? | What gives {person}'s cooking its special taste? | Which
    addition is {person} silent about? = {add}
? Who discovered the trick of {person}? | Who spied on {person} at work? | By whom was {person} observed? =
    {first}
@oven_setting
- {person} bakes the {food} at {n} degrees for {num} minutes, on the {shelf} shelf.
n: 140 | 150 | 160 | 170 | 180 | 190 | 200 | 210 | 220
shelf: top | middle | lowest
- {num} minutes on the {shelf} shelf at {n} degrees is what {person} recommends for {food}.
- Heat your oven to {n} degrees, {person} writes, and leave the {food} on the {shelf} shelf until {num}
    minutes have passed.
- {food} the way {person} makes it spends {num} minutes on the {shelf} shelf of an oven set to {n} degrees.
? How hot does {person} want the oven? | What temperature does {person} recommend? | To what should one turn
    the dial for {person}'s dish? = {n}
? How long does {person}'s dish have to bake? | When is {person}'s dish done, in minutes? | For how many
    minutes does {person} leave it inside? = {num}
? At which height in the oven goes {person}'s dish? | Where in the oven does {person} put it? = {shelf}
@burnt_pan
why: on the phone to {first2} | asleep on the sofa | chasing the {animal} | watching the {sport} final |
    talking to the postman | in the bath
- {first} was {why} when the {food} burnt, and the smoke brought {few} neighbours to the door.
- While {first} was {why}, the {food} turned black and {few} neighbours came running.
- {few} neighbours saw the smoke of the {food}, but not {first}, who was {why}.
- The {food} went up in smoke, to the alarm of {few} neighbours, all because {first} was {why}.
? What had distracted {first} from the stove? | What was {first} doing meanwhile? | Why did {first} not notice
    the pan? = {why}
? What was meant to be {first}'s meal? | What was ruined in {first}'s kitchen? | Which food did {first} let
    blacken? = {food}
? How many people from next door turned up? | How many came to see what was wrong at {first}'s? = {few}
@frost_warning
- Frost of minus {few} degrees is expected in {town} on {weekday} night, so {person} is covering the {plant}
    with {cover}.
cover: old curtains | newspapers | sacking | bedsheets | straw | bubble wrap
- {person} has laid {cover} over the {plant} because {town} awaits minus {few} degrees in the night of
    {weekday}.
- As {weekday} night will bring minus {few} degrees to {town}, {cover} must protect {person}'s {plant}.
- With {cover}, {person} hopes to save the {plant} from the minus {few} degrees forecast for {town} on
    {weekday} night.
? How does {person} shield the garden? | What keeps {person}'s flowers warm? | What did {person} spread
    outside? = {cover}
? What is {person} worried about in the garden? | Which of {person}'s plants is at risk from the cold? | What
    is {person} trying to save? = {plant}
? When is the cold night in {town}? | Which night should gardeners in {town} fear? = {weekday}
"""
