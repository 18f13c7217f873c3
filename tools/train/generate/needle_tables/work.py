# SPDX-License-Identifier: GPL-3.0-or-later
"""Needles about work, trade, offices, schools, sport and news."""

TABLE = """
@invoice
- Invoice {code} to {organisation} is for {money} and due on {date}.
- {organisation} must pay invoice {code} over {money} by {date}.
- By {date}, {organisation} has to settle {money} under invoice {code}.
? How much is invoice {code}? | What is the amount of the invoice to {organisation}? | What sum must
    {organisation} pay? | Amount of invoice {code}? = {money}
? When is invoice {code} due? | By what date must {organisation} pay? | Until when may {organisation} wait
    to pay invoice {code}? = {date}
? What is the number of the invoice to {organisation}? | Under which number was {organisation} billed? =
    {code}
? Who must pay invoice {code}? | To whom was invoice {code} sent? = {organisation}
@budget
- The council of {town} has set aside {money} for the {building}.
- For the {building}, the council of {town} will spend {money}.
- {money} from the council of {town} will go to the {building}.
? How much has the council of {town} set aside for the {building}? | What will the council of {town} spend
    on the {building}? | What sum does the {building} get in {town}? | Budget of {town} for the {building}?
    = {money}
? What will the council of {town} spend money on? | For what has {town} set aside {money}? = {building}
@vote
- In {town}, {n3} people voted for the {event} and {num} against it.

- The vote on the {event} in {town} ended with {n3} for and {num} against.
- {n3} voted yes and {num} voted no when {town} decided about the {event}.
? How many voted for the {event} in {town}? | How many people of {town} said yes to the {event}? | What was
    the number of votes for the {event} in {town}? | Votes in favour of the {event} at {town}? = {n3}
? How many voted against the {event} in {town}? | How many people of {town} said no to the {event}? | What
    was the number of votes against the {event} in {town}? = {num}
@deadline
- Entries for the {event} must reach {person} by {date}.
- The deadline for the {event} is {date}; send everything to {person}.
- {person} will take no entries for the {event} after {date}.
? What is the deadline for the {event} run by {person}? | By what date must entries for the {event} reach
    {person}? | Until when does {person} take entries? | Deadline for sending entries to {person}? = {date}
? To whom are entries for the {event} sent before {date}? | Who takes the entries for the {event} until
    {date}? = {person}
@score
- {town} beat {town2} by {num} to {num2} in {sport}.
- The {sport} match between {town} and {town2} ended {num} to {num2}.
- With {num} to {num2}, {town} won the {sport} match against {town2}.
? What was the score between {town} and {town2}? | How did the {sport} match between {town} and {town2} end?
    | What was the result of {town} against {town2}? | Result {town} against {town2}? = {num} to {num2}
? What did {town} and {town2} play? | In which sport did {town} meet {town2}? = {sport}
@prize
- First prize at the {event} in {town} went to {person} for {a thing}.
- {person} won the first prize at {town}'s {event} with {a thing}.
- For {a thing}, {person} was given first prize at the {event} of {town}.
? Who won first prize at the {event} in {town}? | To whom did the first prize of the {town} {event} go? |
    Name the winner of the {event} at {town}. | Whose entry won at the {event} of {town}? = {person}
? For what did {person} win first prize? | With what did {person} win at {town}? | What brought {person} the
    first prize? = {a thing}
@shift
- {person} works the night shift on {weekday}, from {time} to {time2}.
- On {weekday}, the shift of {person} begins at {time} and ends at {time2}.
- From {time} to {time2} on {weekday}, {person} is on duty.
? When does {person}'s shift begin? | At what time does {person} start on {weekday}? | From what hour is
    {person} on duty? = {time}
? When does {person}'s shift end? | Until what time is {person} on duty on {weekday}? | At what time can
    {person} go home? = {time2}
? On which day does {person} have a shift? | On what day is {person} on duty? = {weekday}
@stock
- In the warehouse at {town} there are {number} {plural_noun} left.
- The warehouse of {town} still holds {number} {plural_noun}.
- {number} {plural_noun} remain in store at {town}.
? How many {plural_noun} are left at {town}? | How many {plural_noun} does the warehouse of {town} hold? |
    What is the stock of {plural_noun} at {town}? | Number of {plural_noun} in store at {town}? = {number}
? What is kept in the warehouse of {town}? | Which goods remain in store at {town}? = {plural_noun}
@letter
about: the {adjective} {object} | a debt of {money} | the death of {person3} | the {plural_noun} | a lost
    {animal}
- On {date}, {person} wrote to {person2} about {about}.
- {person2} got a letter from {person}, dated {date}, about {about}.
- The letter of {date} from {person} to {person2} is about {about}.
? What did {person} write to {person2} about? | What is the letter from {person} to {person2} about? | What
    is the subject of {person}'s letter? | About what did {person2} hear from {person}? = {about}
? When did {person} write to {person2}? | What is the date of {person}'s letter to {person2}? | On which day
    was the letter from {person} written? = {date}
? To whom did {person} write on {date}? | Who got a letter from {person}? = {person2}
? Who wrote to {person2}? | From whom did {person2} get a letter? | Name the sender of the letter to
    {person2}. = {person}
@complaint
what: the soup was cold | the {vehicle} was late | the {object} was broken | there was no {food} | the
    {instrument} was out of tune
- A guest named {person} complained to {organisation} that {what}.
- {organisation} got a complaint from {person}: {what}.
- "At {organisation} {what}," complained {person}.
? What did {person} complain about at {organisation}? | What was {person}'s complaint? | What was wrong
    according to {person}? | Why did {person} complain to {organisation}? = {what}
? Who complained to {organisation}? | From whom did {organisation} get a complaint? = {person}
@toast
- At the {event}, {person} raised a glass to {person2}.
- {person} proposed a toast to {person2} at the {event}.
- The toast at the {event} was to {person2} and came from {person}.
? To whom did {person} raise a glass? | Who was honoured by {person} with a toast? | To whom was {person}'s
    toast? | Whom did {person} drink to? = {person2}
? Who proposed a toast to {person2}? | From whom came the toast to {person2}? = {person}
@appointment
- {person} has an appointment with the {job} on {date} at {time}.
- On {date}, at {time}, the {job} expects {person}.
- The {job} will see {person} at {time} on {date}.
? At what time does the {job} expect {person}? | When on {date} is {person}'s appointment? | What is the
    hour of {person}'s appointment? = {time}
? On what date will the {job} see {person}? | Which day is {person}'s appointment with the {job}? | What is
    the date of {person}'s appointment? = {date}
? With whom does {person} have an appointment? | Who expects {person}? = {job}
@exam
- {person} scored {num} points in the {subject} exam.
- In the exam on {subject}, {person} got {num} points.
- With {num} points, {person} passed the {subject} exam.
? How many points did {person} score in {subject}? | What was {person}'s result in the {subject} exam? | How
    many points did {person} get for {subject}? | Points of {person} in {subject}? = {num}
? Which exam did {person} pass? | In what subject was {person} examined? = {subject}
@licence
- Licence {code} allows {person} to sell {food} in {town}.
- {person} may sell {food} in {town} under licence {code}.
- To sell {food} in {town}, {person} was given licence {code}.
? What is the number of {person}'s licence? | Which licence does {person} have? | Under which licence may
    {person} sell {food}? | Licence number of {person}? = {code}
? What may {person} sell in {town}? | What does licence {code} allow {person} to sell? | Which goods may
    {person} offer in {town}? = {food}
@strike
demand: shorter hours | more {food} | new {plural_noun} | {money} a week | better {vehicle}s | a {adjective}
    canteen
- Workers at {organisation} are on strike for {demand}.
- The strike at {organisation}, led by {person}, is about {demand}.
- Led by {person}, the workers of {organisation} demand {demand}.
? What do the workers of {organisation} demand? | What is the strike at {organisation} about? | Why are they
    on strike at {organisation}? | What do the strikers at {organisation} want? = {demand}
? Who leads the strike at {organisation}? | By whom are the workers of {organisation} led? | Name the leader
    of the strike at {organisation}. = {person}
@founder
- {organisation} was founded by {person} in a {building} in {town}.
- {person} founded {organisation} in {town} with only {money}.
- With {money} in hand, {person} started {organisation} in {town}.
? Who founded {organisation}? | By whom was {organisation} started? | Who was the founder of {organisation}?
    | To whom does {organisation} owe its beginning? = {person}
? Where was {organisation} founded? | In which town did {organisation} begin? = {town}
? With how much money was {organisation} founded? | How much money did {person} have when starting
    {organisation}? = {money}
@replaced
- At {organisation}, {person} replaced {person2} as {job}.
- {person} took over from {person2} as {job} of {organisation}.
- {person2} left {organisation} and {person} became the new {job}.
? Who is the new {job} of {organisation}? | Who took over as {job} at {organisation}? | Who replaced
    {person2} at {organisation}? | Name the present {job} of {organisation}. = {person}
? Who was {job} of {organisation} before {person}? | Whom did {person} replace at {organisation}? | Who left
    {organisation} when {person} came? = {person2}
@cargo
- Wagon {code} carries {weight} of {food} to {town}.
- {weight} of {food} are on the way to {town} in wagon {code}.
- In wagon {code}, bound for {town}, there are {weight} of {food}.
? What does wagon {code} carry? | What is in wagon {code}? | Which goods are in wagon {code}? | Load of
    wagon {code}? = {food}
? How much {food} is in wagon {code}? | What is the weight of the load of wagon {code}? | How much does
    wagon {code} carry? = {weight}
? Where is wagon {code} going? | What is the destination of wagon {code}? | For which town is wagon {code}
    bound? = {town}
@witness
saw: a {colour} {vehicle} | a man with {a object} | two {plural_noun} | a {adjective} {animal} | a light in
    the {building}
- The witness {person} saw {saw} shortly before {time}.
- Shortly before {time}, {saw} caught the eye of {person}, a witness.
- According to the witness {person}, {saw} could be seen shortly before {time}.
? What did the witness {person} see? | What caught the eye of {person}? | What could be seen, according to
    {person}? | What was noticed by the witness {person}? = {saw}
? Before what time did {person} notice something? | Shortly before when did the witness {person} see
    something? = {time}
@rank
- In the list of the best {plural_noun}, those from {town} came {rank}.
rank: first | second | third | fourth | fifth | sixth | last | seventh
- {town} came {rank} in the contest for the best {plural_noun}.
- The {plural_noun} of {town} were placed {rank} by the judges.
? What place did {town} take with its {plural_noun}? | How did the judges place the {plural_noun} of {town}?
    | Which rank did the {plural_noun} of {town} get? | Where in the list came {town} with its
    {plural_noun}? = {rank}
? With what did {town} come {rank}? | What did {town} enter in the contest? = {plural_noun}
@tax
- Since {year} there has been a tax of {percent} on {plural_noun} in {country}.
- {country} has taxed {plural_noun} at {percent} since {year}.
- In {year}, {country} introduced a tax of {percent} on {plural_noun}.
? How high is the tax on {plural_noun} in {country}? | At what rate does {country} tax {plural_noun}? | What
    is the tax rate for {plural_noun} in {country}? | Tax on {plural_noun} in {country}? = {percent}
? Since when has {country} taxed {plural_noun}? | In what year did {country} introduce a tax on
    {plural_noun}? = {year}
? What does {country} tax at {percent}? | On what is there a tax in {country}? = {plural_noun}
@export
- The chief export of {country} is {food}, which goes mostly to {country2}.
- {country} sells most of its {food}, its chief export, to {country2}.
- {country2} buys most of the {food} that is the chief export of {country}.
? What is the chief export of {country}? | What does {country} export most? | Which good leaves {country} in
    the largest amount? | Main export of {country}? = {food}
? Who buys most of {country}'s {food}? | To which country does {country} sell most of its chief export? |
    Where does the {food} of {country} go? = {country2}
@treaty
- The treaty between {country} and {country2} was signed in {town} on {date}.
- {country} and {country2} signed their treaty on {date} in {town}.
- On {date}, in {town}, a treaty between {country} and {country2} was signed.
? Where was the treaty between {country} and {country2} signed? | In which town did {country} and {country2}
    sign a treaty? | What town saw the signing of the treaty of {country} with {country2}? = {town}
? When was the treaty between {country} and {country2} signed? | On what day did {country} and {country2}
    sign a treaty? | Date of the treaty between {country} and {country2}? = {date}
@survey
- In a survey by {organisation}, {percent} of those asked preferred {food} to {food2}.
- {percent} of people prefer {food} to {food2}, a survey by {organisation} found.
- A survey by {organisation} found that {food} is liked better than {food2} by {percent} of people.
? What share preferred {food} in the survey by {organisation}? | How many per cent liked {food} better,
    according to {organisation}? | What figure did the survey by {organisation} give for {food}? = {percent}
? What did most prefer in the survey by {organisation}? | Which food won in the survey of {organisation}? |
    What is liked better than {food2}, according to {organisation}? = {food}
@lecture
- {person} will lecture on {subject} in hall {letter} on {weekday}.
- On {weekday}, in hall {letter}, {person} speaks about {subject}.
- Hall {letter} is booked on {weekday} for {person}'s lecture on {subject}.
? What will {person} lecture on? | What is the subject of {person}'s lecture? | About what does {person}
    speak on {weekday}? | Topic of {person} in hall {letter}? = {subject}
? On what day does {person} lecture? | When is {person}'s lecture on {subject}? | Which day is booked for
    {person} in hall {letter}? = {weekday}
@translator
- "{title}" was translated into {language} by {person}, who needed {few} years for it.
- {person} needed {few} years to translate "{title}" into {language}.
- It took {person} {few} years to turn "{title}" into {language}.
? Who translated "{title}"? | By whom was "{title}" put into {language}? | Name the translator of "{title}".
    | Whose translation is "{title}" in {language}? = {person}
? Into which language was "{title}" translated? | What language did {person} translate "{title}" into? | In
    which language did {person} bring out "{title}"? = {language}
? How many years did {person} need for "{title}"? | How many years did the translation of "{title}" take? =
    {few}
@theft
- On {weekday} night {a thing} was stolen from {organisation}; it was {person} who did it.
- {person} stole {a thing} from {organisation} on {weekday} night.
- {organisation} is missing {a thing} since {weekday} night; the thief was {person}.
? What was stolen from {organisation}? | What did {person} steal? | Which thing is {organisation} missing? |
    What did the thief take from {organisation}? = {a thing}
? Who robbed {organisation}? | Who was the thief at {organisation}? | By whom was the {thing} stolen from
    {organisation}? | Name the thief of the {thing}. = {person}
? On which night was {organisation} robbed? | When did the theft at {organisation} take place? = {weekday}
    night
@crew
- The cook of the {ship} is {person}, and {person2} stands at the helm.
- {person2} steers the {ship}, while {person} cooks.
- On board the {ship}, {person} is in charge of the kitchen and {person2} of the helm.
? Who is the cook of the {ship}? | Who cooks on board the {ship}? | Who is in charge of the kitchen of the
    {ship}? | Name the cook on the {ship}. = {person}
? Who steers the {ship}? | Who is at the helm of the {ship}? | Who is the helmsman or helmswoman of the
    {ship}? = {person2}
@ransom
- For the release of {person} the robbers asked {money} and {a thing}.
- The robbers would let {person} go for {money} and {a thing}.
- {money} and {a thing}: that was the ransom for {person}.
? How much money did the robbers ask for {person}? | What sum was to be paid for {person}? | For how much
    would the robbers let {person} go? = {money}
? Apart from money, what did the robbers ask for {person}? | Which thing was part of the ransom for
    {person}? = {a thing}
@slogan
slogan: better {plural_noun} for all | {food} first | no {noun} without {noun2} | {adjective} and proud |
    one {animal}, one vote
- The slogan of {organisation} is "{slogan}".
- "{slogan}" is what {organisation} prints on every poster.
- {person} thought up the slogan of {organisation}: "{slogan}".
? What is the slogan of {organisation}? | What does {organisation} print on its posters? | Which words are
    on every poster of {organisation}? | Slogan of {organisation}? = {slogan}
? Who thought up the slogan of {organisation}? | Whose idea was the slogan of {organisation}? = {person}
@radio
- Radio {invented} can be heard on {num}.{few2} megahertz from {town}.
few2: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
- Tune in to {num}.{few2} megahertz for Radio {invented}.
- On {num}.{few2} megahertz, Radio {invented} plays {instrument} music.
? On which frequency is Radio {invented}? | How many megahertz must one tune in to for Radio {invented}? |
    What is the frequency of Radio {invented} in megahertz? | Frequency of Radio {invented}? = {num}.{few2}
? From where does Radio {invented} send? | In which town is Radio {invented}? = {town}
? What music does Radio {invented} play? | Which kind of music is on Radio {invented}? = {instrument} music
@spy
- The agent known as {noun} {num} is in truth {person}, {a job} from {town}.
- {person}, {a job} from {town}, is the agent called {noun} {num}.
- Behind the code name {noun} {num} hides {person}, {a job} from {town}.
? Who is agent {noun} {num} in truth? | Who hides behind the code name {noun} {num}? | What is the real name
    of agent {noun} {num}? | Name the person behind {noun} {num}. = {person}
? What is the code name of {person}? | Under what name does {person} work as an agent? | Which code name
    does {person} have? = {noun} {num}
@insurance
- The {thing} of {person} is insured for {money} with {organisation}.
- {organisation} insures {person}'s {thing} for {money}.
- For {money}, {person} has insured the {thing} with {organisation}.
? For how much is {person}'s {thing} insured? | What is the insured sum for the {thing} of {person}? | At
    what sum did {organisation} insure {person}'s {thing}? = {money}
? With whom is {person}'s {thing} insured? | Which firm insures the {thing} of {person}? | Who insures
    {person}? = {organisation}
? What has {person} insured with {organisation}? | Which thing of {person} is insured? = {thing}
@excuse
excuse: a {animal} ate the report | the {vehicle} broke down | the clock had stopped | there was {disease}
    in the house | the {object} caught fire
- {person} was late for {organisation}; the excuse was that {excuse}.
- "I am sorry, but {excuse}," said {person} on arriving late at {organisation}.
- Because, as {person} put it, {excuse}, {organisation} had to wait.
? What was {person}'s excuse? | Why was {person} late at {organisation}? | Which excuse did {person} give to
    {organisation}? | How did {person} explain being late? = {excuse}
? Who was late at {organisation}? | For whom did {organisation} have to wait? = {person}
@reservation
- A table for {few} has been booked by {person} at {organisation} for {time}.
- {person} booked a table for {few} at {organisation}, at {time}.
- {organisation} expects {person} with a party of {few} at {time}.
? For how many people did {person} book a table? | How many are in {person}'s party? | What is the size of
    {person}'s party? = {few}
? For what time did {person} book at {organisation}? | When does {organisation} expect {person}? | What is
    the hour of {person}'s booking? = {time}
@committee
- The {event} committee of {town} has {few} members and is chaired by {person}.
- {person} chairs the {few} members of the {event} committee in {town}.
- In {town}, {few} people sit on the {event} committee, with {person} in the chair.
? Who chairs the {event} committee of {town}? | Who is in the chair of the {town} {event} committee? | By
    whom is the {event} committee in {town} led? | Name the head of the {event} committee in {town}. =
    {person}
? How many members has the {event} committee of {town}? | How many people sit on the {event} committee in
    {town}? = {few}
@scholarship
- {person} was given a scholarship of {money} to study {subject} in {country}.
- To study {subject} in {country}, {person} got a scholarship of {money}.
- A scholarship of {money} took {person} to {country}, to study {subject}.
? What will {person} study in {country}? | Which subject is {person}'s scholarship for? | What was the
    scholarship of {person} meant for? = {subject}
? How large is {person}'s scholarship? | How much money did {person} get to study {subject}? | What sum was
    given to {person}? = {money}
? In which country does {person} study {subject}? | Where did the scholarship take {person}? = {country}
"""
