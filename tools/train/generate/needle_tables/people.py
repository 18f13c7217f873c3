# SPDX-License-Identifier: GPL-3.0-or-later
"""Needles about people: habits, fears, promises, families, belongings."""

TABLE = """
@fear
what: {plural_noun} | the sound of {a instrument} | {animal} feathers | the smell of {food} | {colour}
    {plural_noun} | {adjective} staircases
- {person} is afraid of only one thing: {what}.
- Nothing frightens {person} except {what}.
- Ever since childhood, {person} has had a great fear of {what}.
- If there is one thing that {person} cannot bear, it is {what}; it is a real phobia.
? What is {person} afraid of? | What frightens {person}? | Which thing does {person} fear? | Name {person}'s
    phobia. | What scares {person}? = {what}
@dream
what: to open {a adjective} {building} in {town} | to learn {language} | to sail to {country} | to own {a
    animal} farm | to play the {instrument} in public
- The great dream of {person} has always been {what}.
- All through life, {person} has wanted {what}.
- {person} told us over tea that the dearest wish of all was {what}.
? What does {person} dream of? | What has {person} always wanted? | What is {person}'s greatest wish? | What
    is the dream of {person}? = {what}
@nickname
nick: the {adjective} {animal} | Old {noun} | {invented} | the {animal} of {town} | Captain {noun}
- At school everybody called {person} "{nick}".
- {person} is better known among friends by the nickname "{nick}".
- The nickname "{nick}" has stuck to {person} since {year}.
? What is {person}'s nickname? | What do friends call {person}? | By what nickname is {person} known? | What
    was {person} called at school? = {nick}
? Who is nicknamed "{nick}"? | Whose nickname is "{nick}"? = {person}
? Since when has {person} been called "{nick}"? | In what year did {person} get the nickname "{nick}"? =
    {year}
@allergy
what: {food} | the pollen of the {plant} | {animal} hair | {material} | {plural_noun} from {country}
- {person} is allergic to {what}, so please be careful in the kitchen.
- Do not let {person} come near {what}: it brings on a rash within minutes.
- A test at the clinic in {town} showed that {person} has an allergy to {what}.
? What is {person} allergic to? | Which allergy does {person} have? | What must be kept away from {person}?
    | What gives {person} a rash? = {what}
@promise
what: to repaint the {object} | to return the {adjective} {object} | to give up {food} | to teach {person2}
    {sport} | to build {a material} {object} for the children
- Before leaving for {town}, {person} made a promise: {what}.
- {person} gave {person3} a solemn promise {what}.
- On {weekday} {person} promised {what}, and we shall see whether it happens.
? What did {person} promise? | What was {person}'s promise? | What has {person} undertaken? | Which promise
    did {person} make? = {what}
? To whom did {person} give a promise? | Who was given a promise by {person}? = {person3}
@inheritance
- When old {person} died, {a thing} went to {person2} and the house to {person3}.
- In the will of {person}, {a thing} was left to {person2}, while {person3} inherited the house.
- {person2} inherited {a thing} from {person}; the house passed to {person3}.
? Who inherited the {thing} of {person}? | To whom did {person} leave the {thing}? | Who got the {thing}
    when {person} died? = {person2}
? Who inherited {person}'s house? | Who got the house of {person}? | To whom did the house of {person} go? |
    Name the heir to {person}'s house. = {person3}
? What did {person2} inherit from {person}? | What was left to {person2} by {person}? | What did {person}'s
    will leave to {person2}? = {a thing}
@collector
what: {adjective} {plural_noun} | {colour} {plural_noun} | {material} {plural_noun} | {plural_noun} from
    {country}
- {person} collects {what} and already owns {number} of them.
- In a back room in {town}, {person} keeps a collection of {number} pieces, all of them {what}.
- The hobby of {person} is collecting {what}; the collection counts {number} pieces.
? What does {person} collect? | What kind of collection does {person} have? | Of what does {person}'s
    collection consist? | What is the hobby of {person} about? = {what}
? How many pieces are in {person}'s collection? | How many items has {person} collected? | How large is the
    collection of {person}? = {number}
? Where does {person} keep the collection? | In which town is the collection of {person}? = {town}
@birthplace
- {person}, {a job}, was born in {town} on {date}.
- It was in {town} that {person} came into the world, on {date}.
- Born on {date} in {town}, {person} later became {a job}.
? Where was {person} born? | What is {person}'s birthplace? | In which town did {person} come into the
    world? | From which town does {person} come? = {town}
? When was {person} born? | What is {person}'s date of birth? | When is {person}'s birthday? | On what day
    was {person} born? = {date}
? What was {person}'s profession? | What did {person} do for a living? | What job did {person} have? = {job}
@married
- {person} married {person2} in {town} in {year}.
- {year} was the year when {person} and {person2} were married at the {building} in {town}.
- In {year}, in the small church of {town}, {person} was married to {person2}.
? When did {person} and {person2} marry? | In what year was the wedding of {person} and {person2}? | What
    year did {person} get married? | When was {person}'s wedding? = {year}
? Where did {person} marry {person2}? | Where was the wedding of {person} and {person2}? = {town}
? Whom did {person} marry? | Who is married to {person}? | Name the spouse of {person}. = {person2}
@drink
drink: {plant} tea | hot {food} juice | black coffee with {food} | {colour} lemonade | warm milk with {food}
- Every morning at {time}, {person} drinks {drink} and nothing else.
- {person} would never start the day without a cup of {drink}.
- Ask {person} what to drink in the morning, and the reply will always be the same: {drink}.
? What does {person} drink in the morning? | What is {person}'s morning drink? | Which drink does {person}
    start the day with? | What is in {person}'s cup every morning? = {drink}
? When does {person} have a morning drink? | At what time does {person} drink {drink}? = {time}
@lost_item
where: on the {vehicle} to {town} | in the {building} | under a seat in the cinema | on {street} | at the
    {event}
- {person} lost {a thing} {where} and offers {money} to the finder.
- Lost {where}: {a thing} belonging to {person}. There is a reward of {money}.
- There is a reward of {money} for whoever finds the {thing} that {person} left {where}.
? Where did {person} lose the {thing}? | Where was the {thing} of {person} lost? | In what place did
    {person} leave the {thing}? = {where}
? What reward does {person} offer for the {thing}? | How much will {person} pay the finder? | What does the
    finder of {person}'s {thing} get? | How big is {person}'s reward? = {money}
? What did {person} lose? | Which thing is {person} missing? = {thing}
@pet
- The pet of {person} is {a animal} by the name of {invented}.
- {person} keeps {a animal}, which answers to {invented}.
- {invented} is the name of the {animal} that lives with {person}.
? What is the name of {person}'s {animal}? | What is {person}'s pet called? | How is the {animal} of
    {person} called? | To what name does {person}'s pet answer? = {invented}
? What kind of animal does {person} have? | What sort of pet does {person} keep? | Which animal is
    {invented}, the pet of {person}? = {animal}
@seat
- At the {event}, {person} will sit in row {num}, seat {n3}.
- Seat {n3} in row {num} has been kept for {person}.
- The ticket of {person} is for seat {n3} in row {num}.
? Which seat does {person} have? | What is {person}'s seat number? | Which seat is kept for {person}? | In
    which seat will {person} sit? = {n3}
? In which row is {person}'s seat? | What row will {person} sit in? | Which row is on the ticket of
    {person}? = {num}
@birthday_gift
- For the fiftieth birthday of {person}, the colleagues bought {a thing}.
- {person} turned fifty and was given {a thing} by the colleagues.
- The colleagues' present to {person}, on turning fifty, was {a thing}.
? What did the colleagues give to {person}? | What was {person}'s birthday present? | What did {person} get
    at fifty? | Which gift did {person} receive from the colleagues? = {a thing}
@language
- Apart from {language}, {person} speaks fluent {language2}, learned from a grandmother in {town}.
- {person} learned {language2} from a grandmother in {town} and uses {language} at work.
- At work {person} speaks {language}, but at home only {language2}, as in the days with the grandmother in
    {town}.
? Which language did {person} learn from the grandmother? | What language is {person}'s family tongue? |
    What did the grandmother teach {person} to speak? = {language2}
? Where did {person}'s grandmother live? | In which town lived the grandmother of {person}? = {town}
? Which language does {person} use at work? | What does {person} speak at work? = {language}
@superstition
what: steps over a {colour} line | taps twice on {material} | turns {a object} to the wall | eats a spoonful
    of {food} | whispers the word "{invented}"
- Before every match, {person} {what}; it is said to bring luck.
- {person} has an odd habit: before a match {person} always {what}.
- It is the superstition of {person} that luck comes only to one who {what} before the match.
? What does {person} do before every match? | What is {person}'s superstition? | Which habit does {person}
    have before a match? | How does {person} bring luck to a match? = {what}
@regret
what: selling the {adjective} {object} | leaving {town} so early | never learning the {instrument} |
    refusing the post in {country} | lending {money} to a stranger
- Late in life {person} regretted only one thing: {what}.
- "My one regret," said {person}, "is {what}."
- Asked about regrets, {person} named {what} and nothing else.
? What did {person} regret? | What was {person}'s only regret? | Which act was {person} sorry for? | Name
    the one regret of {person}. = {what}
@flat
- {person} lives in flat {num}, on the {floor} floor of the house in {street}.
- You will find {person} in {street}, {floor} floor, flat {num}.
- Flat {num} in {street}, on the {floor} floor, belongs to {person}.
floor: first | second | third | fourth | fifth | sixth | ground | top
? On which floor does {person} live? | What floor is {person}'s flat on? | Which floor must one go to for
    {person}? = {floor}
? In which flat does {person} live? | What is the number of {person}'s flat? | Which flat belongs to
    {person}? = {num}
? In which street does {person} live? | Where does {person} live? | What is the street of {person}'s home? =
    {street}
@employee
- Employee {code} at {organisation} is {person}, who has worked there since {year}.
- {person} joined {organisation} in {year} and was given the staff number {code}.
- The staff number of {person} at {organisation} is {code}; the contract began in {year}.
? What is {person}'s staff number? | Which employee number belongs to {person}? | Under which number is
    {person} listed at {organisation}? | Give the staff number of {person}. = {code}
? Where does {person} work? | Who employs {person}? | Which organisation is {person}'s employer? =
    {organisation}
? Since when has {person} worked at {organisation}? | When did {person} join {organisation}? | In what year
    was {person} hired? = {year}
@habit_time
act: feeds the {animal} | winds the clock | plays the {instrument} | goes swimming | waters the {plant}
- Each {weekday}, at {time} sharp, {person} {act}.
- {person} {act} every {weekday} at {time}.
- There is a fixed habit: on {weekday}, as soon as it is {time}, {person} {act}.
? What does {person} do on {weekday} at {time}? | What is {person}'s fixed habit? | What happens at
    {person}'s every {weekday}? = {act}
? At what time does {person} do this on {weekday}: {act}? | When on {weekday} is {person} busy with a fixed
    habit? | What is the hour of {person}'s {weekday} habit? = {time}
? On which day does {person} have a fixed habit at {time}? | Which day of the week has the habit of
    {person}, who {act}? = {weekday}
@neighbour
- The neighbour to the left of {person} is {person2}, to the right lives {person3}.
- {person} lives between {person2} on the left and {person3} on the right.
- On the left, {person}'s house adjoins that of {person2}; on the right, that of {person3}.
? Who lives to the left of {person}? | Who is {person}'s neighbour on the left? | Name the left-hand
    neighbour of {person}. = {person2}
? Who lives to the right of {person}? | Who is {person}'s neighbour on the right? | Name the right-hand
    neighbour of {person}. = {person3}
? Who lives between {person2} and {person3}? | Whose house stands between those of {person2} and {person3}?
    = {person}
@twin
- {person} has a twin called {first}, who is {duration} younger.
- The twin of {person}, {first}, was born {duration} later.
- {first}, the twin of {person}, arrived {duration} after the elder.
? What is the name of {person}'s twin? | Who is the twin of {person}? | What is {person}'s twin called? =
    {first}
? By how much is {person} older than the twin? | How much later was {person}'s twin born? | What is the
    difference in age between {person} and the twin? | How long after {person} was the twin born? =
    {duration}
@idol
- Since the age of ten, {person} has admired {person2}, {a job} from {country}.
- {person2}, {a job} from {country}, has been the idol of {person} since childhood.
- If {person} admires anyone, it is {person2}, {a job} from {country}.
? Whom does {person} admire? | Who is {person}'s idol? | Name the person whom {person} looks up to. | To
    whom does {person} look up? = {person2}
? Where does the idol of {person} come from? | Which country is {person2}, admired by {person}, from? =
    {country}
? What is the profession of {person}'s idol? | What is the job of {person2}, whom {person} admires? = {job}
@broke
- It was {person} who broke the {thing}, although {person2} took the blame.
- Everyone blamed {person2} for the broken {thing}, but in truth {person} had done it.
- The {thing} was broken by {person}; {person2}, who was innocent, paid for it.
? Who really broke the {thing}? | By whom was the {thing} broken? | Who was the one that broke the {thing},
    if not {person2}? | Whose fault was the broken {thing} in truth? = {person}
? Who took the blame for the {thing} broken by {person}? | Who was blamed for what {person} did to the
    {thing}? | Who suffered though innocent when {person} broke the {thing}? = {person2}
@pseudonym
pen: {first} {noun} | {invented} | Doctor {noun} | {invented} {surname}
- The author {pen} is none other than {person}, who did not want to be known.
- {person} publishes under the pseudonym {pen}.
- Few know that {pen} is the pen name of {person}.
? What is {person}'s pen name? | Under what name does {person} publish? | Which pseudonym does {person} use?
    | By what other name is {person} known to readers? = {pen}
? Who is {pen} in reality? | Who writes as {pen}? | Whose pseudonym is {pen}? = {person}
@shoe
- {person} takes shoes of size {num} and a hat of size {num2}.
- A hat of size {num2} and shoes of size {num}: that is what to order for {person}.
- When buying for {person}, remember shoe size {num} and hat size {num2}.
? What is {person}'s shoe size? | Which size of shoes does {person} take? | What size must shoes for
    {person} have? = {num}
? What is {person}'s hat size? | Which size of hat does {person} need? | What size is right for a hat for
    {person}? = {num2}
@debt
- {person} still owes {person2} {money} for {a thing}.
- For {a thing}, {person} has yet to pay {money} to {person2}.
- {person2} is waiting for {money} from {person}, the price of {a thing}.
? How much does {person} owe {person2}? | What is {person}'s debt to {person2}? | What sum has {person} yet
    to pay to {person2}? | How large is the debt of {person}? = {money}
? To whom does {person} owe money? | Who is waiting for money from {person}? | Name the creditor of
    {person}. = {person2}
? What does {person} owe {person2} money for? | What thing has {person} not paid for? = {a thing}
@apprentice
- Before becoming {a job}, {person} was apprenticed to {a job2} in {town} for {few} years.
- {person} spent {few} years in {town} as the apprentice of {a job2} and then became {a job}.
- For {few} years {person} served {a job2} in {town}, and only then turned to the life of {a job}.
? How many years was {person} an apprentice? | How long did {person}'s apprenticeship last in years? | For
    how many years did {person} serve in {town}? = {few}
? Where was {person} an apprentice? | In which town did {person} learn a trade? = {town}
? What did {person} become after the apprenticeship? | What was the later job of {person}? = {a job}
@blood
group: A positive | A negative | B positive | B negative | AB positive | AB negative | O positive | O negative
- In case of an accident: {person} has blood group {group}, and the doctor is Dr {surname}.
- {person}, patient of Dr {surname}, blood group {group}.
- Dr {surname} notes that the blood group of {person} is {group}.
? What is {person}'s blood group? | Which blood group does {person} have? | To what blood group does
    {person} belong? | Give {person}'s blood group. = {group}
? Who is {person}'s doctor? | Which doctor looks after {person}? | Name the doctor of {person}. = Dr {surname}
@recipe_secret
- The secret of {person}'s {dish} is a pinch of {food}.
- {person} adds {food} to the {dish}, which is why nobody can copy it.
- What makes the {dish} of {person} so special? It is the {food} in it.
? What is the secret ingredient of {person}'s {dish}? | What does {person} add to the {dish}? | What makes
    {person}'s {dish} special? | Which ingredient does {person} keep secret? = {food}
@alibi
where: at the {building} in {town} | on the {vehicle} to {town} | in bed with {disease} | at a rehearsal for
    the {event} | at {organisation}
- On the night of the theft, {person} was {where}, as {person2} can confirm.
- {person2} confirmed that {person} was {where} when the theft took place.
- The alibi of {person}, confirmed by {person2}, was this: {where} all night.
? Where was {person} on the night of the theft? | What is {person}'s alibi? | Where does {person} claim to
    have been when the theft took place? = {where}
? Who can confirm {person}'s alibi? | Who vouches for {person}? | Name the witness for the alibi of
    {person}. | Who confirmed where {person} was? = {person2}
@record_holder
- {person} holds the record of {organisation} for {sport}: {n4} points, set on {date}.
- The record in {sport} at {organisation} stands at {n4} points and belongs to {person}, who set it on {date}.
- On {date}, {person} set a record in {sport} for {organisation} with {n4} points.
? Who holds the record in {sport} at {organisation}? | Who is the record holder of {organisation} in
    {sport}? | Whose record is it in {sport} at {organisation}? = {person}
? What is {person}'s record in {sport}? | How many points did {person} score for the record? | With how many
    points did {person} set the record? | How high is the record of {person}? = {n4}
? When did {person} set the record? | On what date was {person}'s record set? = {date}
@oldest
- The oldest inhabitant of {town} is {person}, aged {age}, who used to be {a job}.
age: 99 | 101 | 102 | 103 | 104 | 105 | 106 | 107
- {town} is proud of {person}, its oldest inhabitant, who is {age} and was once {a job}.
- At {age}, {person}, formerly {a job}, is older than anyone else in {town}.
? Who is the oldest inhabitant of {town}? | Who is older than anyone else in {town}? | Name the oldest
    person in {town}. | Which inhabitant of {town} is the oldest? = {person}
? How old is {person} of {town}? | What is the age of {person}? | What age has {person} reached? = {age}
? What was {person} of {town} by profession? | What was {person}'s former job? = {job}
@tattoo
what: {a animal} | {a plant} | the word "{noun}" | {a instrument} | {a object} | the number {n4}
where: the left wrist | the right shoulder | the left ankle | the back of the neck | the right hand
- {person} has a tattoo of {what} on {where}.
- On {where} of {person} one can see a tattoo showing {what}.
- A tattoo, {what}, adorns {where} of {person}.
? What does {person}'s tattoo show? | What is tattooed on {person}? | What can one see on {person}'s skin? |
    Which motif did {person} choose for a tattoo? = {what}
? Where is {person}'s tattoo? | On which part of the body is {person} tattooed? | Where on the body does
    {person} have a picture? = {where}
@song
- When working, {person} always hums "{title}".
- The favourite song of {person} is "{title}", which {person2} wrote.
- Nothing cheers {person} up like "{title}", a song by {person2}.
? What does {person} always hum? | Which song does {person} hum when working? | What tune is heard when
    {person} works? | What is {person}'s favourite song? = {title}
? Who wrote {person}'s favourite song? | Who is the author of the song that {person} loves? = {person2}
@doctor_orders
order: no {food} for {few} weeks | a walk of {distance} every day | a glass of {plant} tea at night | {few}
    hours of sleep after lunch | a bath in {food}
- Dr {surname} has prescribed this for {person}: {order}.
- {person} must follow the orders of Dr {surname}, namely {order}.
- For the {disease} of {person}, Dr {surname} orders {order}.
? What did the doctor order for {person}? | What must {person} do on the doctor's orders? | What has been
    prescribed for {person}? | Which treatment does {person} get? = {order}
? Who is treating {person}? | Whose orders must {person} follow? | Which doctor looks after {person}? = Dr
    {surname}
? What is {person} suffering from? | Which illness does {person} have? = {disease}
"""
