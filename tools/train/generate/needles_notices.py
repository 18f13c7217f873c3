# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of the generic blocks: comparisons, definitions, lists, steps, and notices in the template
language."""

# (more, less, most, least)
COMPARATIVES = [tuple(line.split(" / ")) for line in """
heavier / lighter / heaviest / lightest
older / younger / oldest / youngest
taller / shorter / tallest / shortest
faster / slower / fastest / slowest
more expensive / cheaper / most expensive / cheapest
louder / quieter / loudest / quietest
richer / poorer / richest / poorest
more famous / less known / most famous / least known
warmer / colder / warmest / coldest
cleaner / dirtier / cleanest / dirtiest
wider / narrower / widest / narrowest
stronger / weaker / strongest / weakest
more beautiful / uglier / most beautiful / ugliest
drier / wetter / driest / wettest
bigger / smaller / biggest / smallest
more useful / less useful / most useful / least useful
nearer / more distant / nearest / most distant
""".strip().splitlines()]

DEFINED = (
    "a small {material} {object} used for {plural_noun}",
    "a {colour} cloth worn by {job}s",
    "a kind of {food} from {country}",
    "a dance that is done at the {event}",
    "a song about {plural_noun}",
    "{a animal} that cannot be tamed",
    "a person who sells {plural_noun}",
    "the wind that blows from {town}",
    "the fear of {plural_noun}",
    "a debt that will never be paid",
    "a soup made of {food} and {food2}",
    "a coin worth {few} pence",
    "a holiday in {month}",
    "the last hour before sunrise",
    "a boat without a sail",
    "a room in which {food} is kept",
    "a measure of {few} feet",
    "a tax on {plural_noun}",
    "a game played with {plural_noun}",
    "an old word for {a object}",
    "the guest who comes too late",
    "a knife for cutting {food}",
    "a field full of {plant}",
    "a lie told to be polite",
    "a house built of {material}",
    "the sound of {a instrument} at night",
    "{a job} without work",
    "a hat made of {material}",
    "the habit of counting {plural_noun}",
    "a path used only by {animal} hunters",
    "a mixture of {colour} and {colour2}",
    "a letter that is never sent",
    "the art of making {plural_noun}",
    "a stone used in {sport}",
    "a light {adjective} sleep",
)

TOPICS = (
    "the list of {person}",
    "the {invented} list",
    "the shopping list of {person}",
    "the agenda of {organisation}",
    "the waiting list for {invented}",
    "the list of winners at {town}",
    "the inventory of {street}",
    "the wish list of {person}",
    "the programme of {invented}",
    "the packing list for {country}",
    "the table of {town}",
    "the {invented} catalogue",
)

STEP_GOALS = (
    "light the kiln of {invented}",
    "make {dish} as in {town}",
    "start the {invented} engine",
    "repair {a thing}",
    "register at {organisation}",
    "clean the {instrument} of {person}",
    "bottle {food} in the {town} way",
    "set up the {invented} tent",
    "dye wool {colour} with {plant}",
    "feed {invented} the {animal}",
    "book {a vehicle} at {organisation}",
    "join the {event} of {town}",
    "print a page on the {invented} press",
    "play the game of {invented}",
)

# One row for each kind of step, with alternatives.
STEP_TABLE = """
open the {colour} valve | open the {adjective} door | remove the {material} lid | unlock the {colour} box
wait for {duration} | let it rest for {duration} | count to {number} | leave it alone for {few} hours
add a spoonful of {food} | pour in {few} cups of {food} juice | rub it with {food} | stir in some {food}
check the {adjective} {object} | look at the {colour} lamp | test the {noun} | read the {colour} label
fill in form {code} | write down the number {n4} | sign the {colour} sheet | copy the code {code}
ring the bell {few} times | call {person} | ask the {job} for help | tell the {job} to stand back
heat it to {temperature} | cool it down to {temperature} | put it on the {material} shelf
    | weigh out {weight} of {food}
turn the {material} wheel to the left | press the {colour} button | pull the {adjective} lever
    | tighten the {few} screws
pay {money} at the desk | leave a deposit of {money} | buy {few} {plural_noun} | throw away the {plural_noun}
cover everything with {material} | wrap it in {a colour} cloth | tie it up with {material} string
    | brush off the {plural_noun}
"""

NOTICE_TABLE = """
@lost_cat
- LOST in {town}: {a colour} {animal}, answers to {invented}. Reward {money}. Call {person}, {phone}.
- Have you seen {invented}? Our {colour} {animal} has been missing from {town} since {weekday}. Please ring
    {person} on {phone}; we offer {money}.
- {person} of {town} is looking for {invented}, {a colour} {animal}, and pays {money} for news. Telephone
    {phone}.
? What is the reward for finding {invented}? | How much does {person} offer for {invented}? | What does the
    finder of {invented} get? | Reward for {invented}? = {money}
? Whom should one call about {invented}? | Who is looking for {invented}? | Whose {animal} is {invented}? =
    {person}
? Which number should one ring about {invented}? | What is the phone number in the notice about {invented}?
    | How can {person} of {town} be reached? = {phone}
? What kind of animal is {invented}? | What is {invented}, who is missing from {town}? | Which animal is
    {person} looking for? = {animal}
? From which town is {invented} missing? | Where was {invented} lost? = {town}
? What colour is {invented}? | In which colour should one imagine {invented}, the lost {animal}? = {colour}
@for_sale
- FOR SALE: {a thing}, hardly used, {money}. See {person} in {street} after {time}.
- {person}, {street}, sells {a thing} for {money}. Come after {time}.
- Who wants {a thing}? {person} will part with it for {money}; visits after {time} in {street}.
? What does {person} of {street} sell? | What is for sale in {street}? | Which thing will {person} part
    with? = {a thing}
? How much does {person} ask for the {thing}? | What is the price of the {thing} in {street}? | For how much
    does {person} sell the {thing}? = {money}
? After what time can one visit {person}? | When may buyers come to {street}? | From when on does {person}
    see visitors? = {time}
? Where can one see the {thing} of {person}? | In which street does {person} sell something? | Where should
    buyers of the {thing} go? = {street}
@mail
- From: {person} // To: {person2} // Subject: {subject} // // Dear {person2}, please bring the {thing} to
    {town} on {weekday}. The {job} expects us at {time}. Yours, {person}
- {person} wrote to {person2}: "Please bring the {thing} to {town} on {weekday}. We are expected by the
    {job} at {time}."
- Message for {person2}: {person} asks you to bring the {thing} to {town} on {weekday}; the {job} will be
    there at {time}.
? What should {person2} bring? | What does {person} ask {person2} to bring? | Which thing is {person2} to
    take to {town}? | What did {person} want from {person2}? = {thing}
? Where should {person2} bring the {thing}? | To which town is {person2} asked to come? | Where does
    {person} want the {thing}? = {town}
? On which day should {person2} come? | When is {person2} to bring the {thing}? | What day did {person} name
    to {person2}? = {weekday}
? At what time does the {job} expect {person} and {person2}? | What hour is given in the message to
    {person2}? = {time}
? Who wrote to {person2}? | From whom is the message to {person2}? | Who is the sender of the message to
    {person2}? = {person}
? To whom did {person} write? | Who should bring the {thing}? | To whom is the message of {person}
    addressed? = {person2}
@minutes
- Minutes of {organisation}, {date}. Chair: {person}. Item 1: the {building}; {person2} will ask for offers
    by {month}. Item 2: {plural_noun}; decision put off.
- At the meeting of {organisation} on {date}, chaired by {person}, it was decided that {person2} would ask
    for offers for the {building} by {month}. The question of {plural_noun} was put off.
- {person} opened the meeting of {organisation} on {date}. By {month}, {person2} is to ask for offers for
    the {building}. Nothing was decided about {plural_noun}.
? Who chaired the meeting of {organisation}? | Who opened the meeting of {organisation} on {date}? | Who was
    in the chair at {organisation}? | Chair of {organisation} on {date}? = {person}
? Who will ask for offers for {organisation}? | Who got the task of asking for offers at {organisation}? |
    Whose task is it to get offers for the {building}? = {person2}
? When did {organisation} meet? | What is the date of the meeting of {organisation}? | On which day was the
    meeting of {organisation}? = {date}
? By when must {person2} ask for offers? | Until which month does {person2} have time? = {month}
? What was put off at the meeting of {organisation}? | About what did {organisation} decide nothing? | Which
    question did {organisation} leave open? = {plural_noun}
? For what will {person2} ask offers? | Which building was discussed by {organisation}? = {building}
@water_cut
- NOTICE to the residents of {street}: there will be no water on {weekday} from {time} to {time2}, because
    {person} must replace a {material} pipe.
- On {weekday}, from {time} to {time2}, the water in {street} will be off. Reason: {person} has to replace a
    {material} pipe.
- Residents of {street} will be without water on {weekday} between {time} and {time2}. A {material} pipe is
    to be replaced by {person}.
? On which day will there be no water in {street}? | When will {street} be without water? | What day will
    the water be off in {street}? = {weekday}
? From what time will {street} have no water? | When does the cut in {street} begin? | At what hour will the
    water go off in {street}? = {time}
? Until when will {street} be without water? | When will the water come back in {street}? | At what time
    does the cut in {street} end? = {time2}
? Who must replace the pipe in {street}? | Who works on the pipe of {street}? | By whom will the pipe in
    {street} be replaced? = {person}
? What is the pipe in {street} made of? | What kind of pipe must be replaced in {street}? = {material}
@job_advert
- {organisation} is looking for {a job} in {town}. Pay: {money} a week. Write to {person} by {date}.
- WANTED: {a job}, for {organisation} in {town}. The pay is {money} a week; letters to {person}, not later
    than {date}.
- In {town}, {organisation} needs {a job} and pays {money} a week. Those who are interested should write to
    {person} before {date}.
? What kind of worker does {organisation} need? | Whom does {organisation} want to hire? | Which job is free
    at {organisation}? | What position does {organisation} advertise? = {job}
? How much does {organisation} pay a week? | What is the weekly pay at {organisation}? | What does the job
    at {organisation} pay? = {money}
? To whom should one write about the job at {organisation}? | Who gets the letters for {organisation}? |
    Name the contact for the job at {organisation}. = {person}
? What is the last date to write to {organisation}? | By when must one write to {person} about the job? =
    {date}
? Where is the job at {organisation}? | In which town does {organisation} need somebody? = {town}
@rule
- Rule {num} of {organisation}: no {plural_noun} in the {building}. Whoever breaks it pays {money}.
- According to rule {num} of {organisation}, {plural_noun} are forbidden in the {building}; the fine is
    {money}.
- {organisation} does not allow {plural_noun} in the {building}, says rule {num}. It costs {money} to break
    it.
? What is forbidden by rule {num} of {organisation}? | What does {organisation} not allow in the {building}?
    | Which things may not be in the {building} of {organisation}? | What does rule {num} of {organisation}
    forbid? = {plural_noun}
? How high is the fine at {organisation}? | What does one pay for breaking rule {num} of {organisation}? |
    What does it cost to break rule {num} at {organisation}? = {money}
? Which rule of {organisation} is about {plural_noun}? | What is the number of the rule of {organisation}
    about {plural_noun}? = {num}
? Where are {plural_noun} forbidden by {organisation}? | In which place does rule {num} of {organisation}
    hold? = {building}
@forecast
- Forecast for {town}: {weekday} {adjective} with {temperature}, wind from the {wind}; {weekday2} rain.
wind: north | south | east | west | north-east | south-west | north-west | south-east
- {town} will have {temperature} on {weekday}, with wind from the {wind}. Rain is expected on {weekday2}.
- On {weekday} the wind in {town} will blow from the {wind}, at {temperature}; on {weekday2} it will rain.
? How warm will it be in {town} on {weekday}? | What temperature is forecast for {town} on {weekday}? | What
    is the temperature forecast for {town}? = {temperature}
? From where will the wind blow in {town}? | What is the wind direction in {town} on {weekday}? | Which wind
    will {town} have on {weekday}? = {wind}
? When will it rain in {town}? | On which day is rain expected in {town}? | What day will be rainy in
    {town}? = {weekday2}
@report
- At {time} on {weekday}, {person} reported a fire at {street}; {few} fire engines came, and the damage is
    put at {money}.
- A fire at {street} was reported by {person} on {weekday} at {time}. It took {few} fire engines to put it
    out. Damage: {money}.
- {few} fire engines went to {street} on {weekday} after a call from {person} at {time}. The fire did damage
    of {money}.
? Who reported the fire at {street}? | Who called about the fire in {street}? | By whom was the fire at
    {street} reported? = {person}
? When was the fire at {street} reported? | At what time did {person} report a fire? | What time was the
    call about {street}? = {time}
? How many fire engines came to {street}? | How many fire engines were needed at {street}? | What number of
    fire engines went to {street}? = {few}
? How high is the damage at {street}? | What damage did the fire in {street} do? | What is the cost of the
    fire at {street}? = {money}
? Where was the fire that {person} reported? | In which street did {person} notice a fire? = {street}
@label
- {invented} {food} jam. Contents: {weight}. Made by {person} in {town}. Best before {month} {year}. Keep at
    {temperature}.
- This jar of {invented} {food} jam, {weight}, was filled by {person} in {town}. Eat it before {month}
    {year} and keep it at {temperature}.
- {person} of {town} makes {invented} {food} jam in jars of {weight}. It keeps until {month} {year} at
    {temperature}.
? Who makes {invented} jam? | By whom is {invented} jam made? | Whose product is {invented} {food} jam? |
    Maker of {invented} jam? = {person}
? How much {invented} jam is in a jar? | What are the contents of a jar of {invented} jam? | What weight of
    {invented} jam does one get? = {weight}
? Until when does {invented} jam keep? | What is the best-before date of {invented} jam? | Before when
    should {invented} jam be eaten? = {month} {year}
? At what temperature should {invented} jam be kept? | How cool must one keep {invented} jam? = {temperature}
? Where is {invented} jam made? | From which town does {invented} jam come? = {town}
? What is {invented} jam made of? | What kind of jam is {invented}? = {food}
@diary
- {date}. Went to {town} with {person} and bought {a thing} for {money}. In the evening {dish} at {person2}'s.
- On {date} I went to {town} together with {person}. There I bought {a thing}, which cost {money}. In the
    evening {person2} served {dish}.
- My day, {date}: in {town} with {person}; bought {a thing} ({money}); supper, {dish}, with {person2}.
? With whom did the writer of the diary go to {town}? | Who came along to {town} on {date}? | Who was the
    diarist's companion in {town}? = {person}
? What did the diarist buy in {town}? | What was bought in {town} on {date}? | Which thing was bought for
    {money} in {town}? = {a thing}
? How much did the {thing} in {town} cost on {date}? | What did the diarist pay in {town}? | How much was
    spent in {town} on the {thing}? = {money}
? What was eaten at {person2}'s on {date}? | What did {person2} serve in the evening? | What was for supper
    with {person2}? = {dish}
? At whose place was the supper of {date}? | With whom did the diarist eat {dish}? = {person2}
? Where did the diarist go with {person}? | Which town did {person} and the diarist visit? = {town}
@obituary
- {person}, {a job} of {town}, died on {date} at the age of {age}. {person} leaves a cousin, {first}
    {surname}, and a collection of {plural_noun}.
age: 61 | 64 | 68 | 71 | 73 | 77 | 79 | 82 | 84 | 86 | 88 | 91 | 93 | 95
- We mourn {person}, who died in {town} on {date}, aged {age}. For many years {person} was {a job}. The
    cousin, {first} {surname}, will keep the famous {plural_noun}.
- On {date} {town} lost its best-known {job}: {person} died at {age}. A cousin, {first} {surname}, and a
    large stock of {plural_noun} remain.
? When did {person} die? | What is the date of {person}'s death? | On which day did {person} pass away? =
    {date}
? How old did {person} become? | At what age did {person} die? | What age did {person} reach? = {age}
? What is the name of {person}'s cousin? | Who is the cousin of {person}? | Which relative of {person} is
    named? = {first} {surname}
? What was {person}'s profession? | What did {person} do for a living? | What was {person} in life? = {job}
? What did {person} collect or leave behind? | Of what did {person} leave a number? = {plural_noun}
? Where did {person} die? | Which town mourns {person}? | To which town did {person} belong? = {town}
@discovery
- Researchers from {organisation}, led by {person}, have found a new {animal} near {town}. It weighs
    {weight}, lives on {food} and was named {invented}.
- Near {town}, a team of {organisation} under {person} discovered {a animal} unknown until now. {invented},
    as they called it, weighs {weight} and eats {food}.
- {invented} is the name of a {animal} discovered near {town} by {person} of {organisation}; it eats {food}
    and weighs {weight}.
? Who discovered {invented}? | Who led the team that found {invented}? | Who was in charge when {invented}
    was found? | By whom was {invented} found? = {person}
? Near which town was {invented} found? | Where does {invented} live? | Where was {invented} discovered? =
    {town}
? What does {invented} eat? | On what does {invented} live? | What is the food of {invented}, found near
    {town}? = {food}
? How much does {invented} weigh? | What is the weight of {invented}? | How heavy is {invented}? = {weight}
? What was the new {animal} from {town} named? | What name did {person} give to the new {animal}? | How did
    they call the {animal} found near {town}? = {invented}
? Which organisation does {person} belong to? | For whom does {person}, who found {invented}, work? =
    {organisation}
@travel_tip
- In {town} stay at the {adjective} {animal} inn, kept by {person}: a bed costs {money}, the {dish} is
    excellent, and from the roof one sees {river}.
- Visitors to {town} praise the {adjective} {animal} inn of {person} for its {dish}. A bed there is {money};
    the roof has a view of {river}.
- {person} keeps the {adjective} {animal} inn in {town}, where a bed is {money}. Try the {dish}, and look at
    {river} from the roof.
? What does a bed cost at {person}'s inn? | How much is a bed at the inn of {town}? | What is the price of a
    night in {town}? = {money}
? Who keeps the inn in {town}? | Whose inn is it in {town}? | Who is the landlord or landlady at {town}? =
    {person}
? Which dish should one try at {person}'s inn? | What dish is praised in {town}? | What is good to eat at
    the inn in {town}? = {dish}
? What does one see from the roof of {person}'s inn? | Of what is there a view from the inn at {town}? =
    {river}
? What is the name of the inn in {town}? | What is {person}'s inn called? = {adjective} {animal}
"""
