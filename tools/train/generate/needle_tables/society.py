# SPDX-License-Identifier: GPL-3.0-or-later
"""Needles about society: courts, councils, trade, transport, arts and science."""

TABLE = """
@verdict_sentence
term: {few} years in prison | {num} months' hard labour | a fine of {money} | {num} days of sweeping the
    streets | banishment from the county | {few} weekends of digging graves
crime: forging {plural_noun} | stealing a {vehicle} | bribing a {job} | setting fire to a barn | smuggling
    {food} | selling the same {object} twice
- Judge {last_name} gave {person} {term} for {crime}.
- For {crime}, {person} got {term}, and nobody in the courtroom of Judge {last_name} thought it too much.
- "You leave me no choice," said Judge {last_name}, and handed {person} {term}; the jury had needed ten
    minutes to agree that {crime} was proved.
- Found guilty of {crime}, {person} stood quite still as {term} was pronounced by Judge {last_name}.
- It was Judge {last_name} who decided that {crime} deserved {term}, as {person} learned that afternoon.
? What punishment did {person} receive? | How was {person} punished? | To what was {person} sentenced? |
    What penalty did the bench think right in the case of {person}? = {term}
? Of what was {person} convicted? | What offence had {person} committed? | Which misdeed brought {person}
    before the court? = {crime}
? Who presided over the trial of {person}? | Who passed sentence on {person}? | Which member of the bench
    dealt with {person}? = Judge {last_name}
@jury_holdout
wait: {few} hours | {few} days | two nights | a week | most of a month
- Eleven jurors were for acquitting {person}; only {person2}, {a job}, held out for {wait}.
- It was {wait} before {person2}, {a job} by trade, gave way to the other eleven and {person} walked free.
- {person} would have gone home earlier had not one juror, {a job} called {person2}, resisted the rest for
    {wait}.
- For {wait} the jury on {person} was stuck, because {person2}, who is {a job}, would not agree with the
    others.
? Who was the last juror to come round in the trial of {person}? | Whose doubts kept the jury in the case
    of {person} so long? | Which juror stood alone against {person}? = {person2}
? How long did the jury on {person} fail to agree? | How much time passed before the stubborn juror in
    {person}'s case yielded? | For what length of time did {person2} resist? = {wait}
? How does {person2}, the juror, earn a living? | What is the occupation of {person2}? = {job}
@exhibit_label
- Exhibit {letter} in the case against {person} is {a thing} found in {place}.
- {a thing}, taken from {place}, was shown to the jury as Exhibit {letter} when {person} stood trial.
- The prosecution against {person} rests on Exhibit {letter}: {a thing} that officers pulled out of
    {place}.
- When {place} was searched, {a thing} came to light; it is now Exhibit {letter} against {person}.
place: a rain barrel | the hollow of an oak | a {colour} suitcase | the boot of a {vehicle} | a
    grandfather clock | a sack of {food}
? What does Exhibit {letter} in the case of {person} consist of? | Which item is used as evidence against
    {person}? | What was put before the jury when {person} was tried? = {a thing}
? Where was the evidence against {person} discovered? | From what place does Exhibit {letter} against
    {person} come? | Where had Exhibit {letter} against {person} been lying? = {place}
? Under which letter is the evidence against {person} listed? = {letter}
@lawsuit_over
issue: a hedge {num} feet high | the crowing of a cockerel | the smell of {food} | a borrowed {object} |
    the right to fish in the {river} | a wall built one foot too far east
- {person} is suing {person2} over {issue} and wants {money}.
- {person2} has been taken to court by {person}, who demands {money} on account of {issue}.
- Because of {issue}, lawyers' letters have been passing for months, and now {person} claims {money} from
    {person2}.
- {money} is what {person} hopes to be awarded against {person2}; at the root of it all is {issue}.
- Who would have thought that {issue} would set {person} against {person2} before a judge, with {money} at
    stake?
? What lies behind the quarrel of {person} and {person2}? | What is the lawsuit against {person2} about? |
    Why did {person} go to law? = {issue}
? How much does {person} seek in damages? | What sum would {person2} have to pay if the case were lost? |
    How high is the claim brought by {person}? = {money}
? Who brought the action against {person2}? | Who is the plaintiff facing {person2}? = {person}
? Who is the defendant in the suit of {person}? | Against whom does {person} proceed? = {person2}
@bail_set
- Bail for {person} was fixed at {money}, and {person2} paid it.
- {person} slept at home that night, since {person2} had put up the {money} that the court asked for.
- Had not {person2} come forward with {money}, {person} would have waited for the trial in a cell.
- The court would let {person} go for {money}; the sum was brought in a biscuit tin by {person2}.
? What did it cost to get {person} out of custody before the trial? | At what amount was {person}'s bail
    set? | How much was handed over so that {person} could go home? = {money}
? Who stood bail for {person}? | To whom does {person} owe being at liberty? | Whose money freed {person}?
    = {person2}
@judge_quirk
habit: knits during the speeches | feeds a {animal} under the bench | eats {food} before every verdict |
    sharpens pencils while witnesses weep | asks everyone's birthday first | rings a tiny bell at each lie
- Judge {last_name}, who sits at {town}, {habit}.
- Lawyers in {town} are used to it by now: Judge {last_name} {habit}.
- Newcomers to the court of {town} stare, for Judge {last_name} {habit}.
- "At {town} you will meet Judge {last_name}, who {habit}," the clerk warned.
? What odd habit does Judge {last_name} have? | What strange thing may one see on the bench at {town}? |
    What is Judge {last_name} known to do in court? = {habit}
? In which town does Judge {last_name} hear cases? | Where is the courtroom of Judge {last_name}? = {town}
@appeal_ground
ground: a juror had been asleep | the only witness was short-sighted | the clock in the court was an hour
    slow | the {object} had never been examined | the clerk was a cousin of the accused | two pages of the
    file were missing
- The conviction of {person} was overturned in {month} because {ground}.
- In {month} the higher court learned that {ground}, and so {person} went free.
- {person} owes freedom to one small fact: {ground}; the judges of appeal said so in {month}.
- Since {ground}, the appeal of {person} could not fail, and in {month} it succeeded.
? Why was {person}'s conviction quashed? | What flaw set {person} free? | What persuaded the higher court
    to release {person}? = {ground}
? In which month did {person}'s appeal succeed? | When was the judgment against {person} undone? = {month}
@will_bequest
- In the will, {person} left {a thing} to {person2} and {money} to {person3}.
- {person2} inherited {a thing} from {person}, while {person3} got {money}.
- When the lawyer had read out what {person} wished, {person3} was richer by {money} and {person2} was
    holding {a thing}.
- {a thing} for {person2}, {money} for {person3}: that was all that {person}'s last testament said.
? What did {person2} inherit? | Which of {person}'s possessions passed to {person2}? | What came to
    {person2} by the death of {person}? = {a thing}
? How much was bequeathed to {person3}? | What sum did {person3} get out of the estate? | By how much did
    {person}'s death enrich {person3}? = {money}
? Whose estate was shared between {person2} and {person3}? | Who had made the will that benefited
    {person2}? = {person}
@inherit_condition
cond: never sells the {animal} | lives in {town} for {few} years | learns to play the {instrument} |
    marries before the age of {num} | shaves off the family beard | eats {food} every {weekday}
- {person} inherits the {building} only on condition that the heir {cond}.
- The {building} goes to {person}, the old man wrote, provided the heir {cond}.
- There is a catch for {person}: unless the heir {cond}, the {building} passes to the Crown.
- "The {building} shall be {person}'s," read the notary, "so long as the heir {cond}."
? On what condition does {person} get the inheritance? | What is demanded of the heir to the {building}? |
    Which clause in the will binds {person}? = {cond}
? Which property may come to {person}? | What stands to be inherited by {person}? = {building}
@disinherited
reason: marrying {a job} | selling the family {object} | supporting {town} at {sport} | laughing at a
    funeral | refusing to study {subject} | painting the dog {colour}
- {person} was cut out of the will for {reason}, so the house in {town2} went to {person2}.
- {person2} has the house in {town2} today because {person} fell out of favour for {reason}.
- Not a penny for {person}! The sin was {reason}; the house in {town2} was signed over to {person2}
    instead.
- For {reason}, {person} lost every claim, and {person2} moved into the house in {town2}.
? Why did {person} inherit nothing? | What did {person} do to lose the inheritance? | What had angered the
    family about {person}? = {reason}
? Who profited from {person}'s disgrace? | Who became the owner of the house in {town2}? | To whom did the
    home in {town2} fall? = {person2}
@heirloom_path
- The {adjective} ring was {person}'s first, then {person2}'s, and is now in the hands of {person3}.
- {person3} wears the {adjective} ring that {person2} once had from {person}.
- From {person} the {adjective} ring came to {person2}, and it was passed on in turn to {person3}.
- Before {person3} got the {adjective} ring it had adorned {person2}, whom {person} had chosen to receive
    it.
? Who owns the {adjective} ring today? | With whom did the ring of {person} end up? | Whose finger does
    the {adjective} ring adorn at present? = {person3}
? Who had the {adjective} ring before {person2}? | With whom does the story of the {adjective} ring begin?
    | From whom did {person2} receive the ring? = {person}
? Who stood between {person} and {person3} in the line of owners? | From whom did {person3} get the ring?
    = {person2}
@burglary_entry
way: through the coal chute | by way of the skylight | up the drainpipe | with a copied key | hidden in a
    laundry basket | down the chimney
- The thieves got into {organisation} {way} and made off with {number} {plural_noun}.
- {number} {plural_noun} vanished from {organisation} that night; the intruders had come {way}.
- Police believe that whoever took {number} {plural_noun} entered the premises of {organisation} {way}.
- {way}: so simple was it to break into {organisation}, which is now short of {number} {plural_noun}.
? How did the burglars enter {organisation}? | By what route did the intruders gain access to
    {organisation}? | What way in did the robbers of {organisation} use? = {way}
? How many {plural_noun} were stolen? | What number of {plural_noun} is {organisation} missing? | How
    large was the haul of {plural_noun}? = {number}
? What did the burglars take from {organisation}? | Which goods were lost in the break-in at
    {organisation}? = {plural_noun}
@getaway_vehicle
- After robbing the bank in {town}, the gang escaped on {a vehicle} towards {town2}.
- Witnesses saw the robbers of the {town} bank leave by {a vehicle}; they took the {town2} road.
- {a vehicle} was what carried off the bank robbers of {town}, who were heading for {town2}.
- The road to {town2} was the one the gang chose when it fled from the bank at {town}, crammed into {a
    vehicle}.
? In what did the robbers flee from {town}? | What means of transport did the gang use at {town}? | What
    did the bank robbers of {town} get away in? = {vehicle}
? In which direction did the gang of {town} flee? | Where were the robbers going after the raid at {town}?
    | Which place did the robbers of {town} make for? = {town2}
@clue_trace
clue: a smear of {colour} paint | a bus ticket to {town2} | the smell of {food} | a single {colour} button
    | a torn page of a {subject} book | the hair of {a animal}
- What gave {person} away was {clue}, found by Sergeant {last_name}.
- Sergeant {last_name} noticed {clue}, and within an hour {person} had confessed.
- Without {clue}, {person} would never have been caught; Sergeant {last_name} saw it first.
- {person} had thought of everything except {clue}, which did not escape Sergeant {last_name}.
? What betrayed {person} to the police? | Which clue led to {person}? | By what was {person} found out? |
    What slip ended {person}'s luck? = {clue}
? Who solved the case of {person}? | Which officer spotted the trace left by {person}? | To whom did
    {person} owe being caught? = Sergeant {last_name}
@police_dog
- The police dog {first} of {town} was trained by {person} to smell {food}.
- {person} taught {first}, a dog of the {town} police, to find {food} by its scent.
- No crumb of {food} escapes {first}, the dog that {person} brought up for the force at {town}.
- If you carry {food} through {town}, beware of {first}: that police dog went through {person}'s school.
? What can {first} sniff out? | For what substance does the dog of the {town} police search? | What scent
    sets {first} barking? = {food}
? Who trained {first}? | Whose pupil is the police dog of {town}? | By whom was the dog {first} schooled?
    = {person}
? Where is {first} on duty? | Which town's police own {first}? = {town}
@speeding_ticket
- {person} was stopped on the road to {town} doing {num} miles an hour on {a vehicle} and paid {money}.
- It cost {person} {money} to have gone {num} miles an hour towards {town} with {a vehicle}.
- Constables outside {town} clocked {a vehicle} at {num} miles an hour; the one at the controls, {person},
    was fined {money}.
- {money} had to be paid by {person}, who had driven {a vehicle} at {num} miles an hour near {town}.
? How fast was {person} going? | At what speed was {person} caught? | How many miles an hour did the
    patrol measure for {person}? = {num}
? How high was {person}'s fine? | What did driving too fast cost {person}? | How much poorer was {person}
    after meeting the patrol? = {money}
? In what was {person} travelling? | What was {person} driving near {town}? = {vehicle}
@found_by_patrol
- At {time}, a patrol found {a thing} floating in the fountain of {town}; it belonged to {person}.
- {person} was glad to hear that {a thing} had turned up in {town}'s fountain, where officers fished it
    out at {time}.
- The night book of the {town} police notes for {time}: recovered from the fountain, {a thing}, owner
    {person}.
- Officers on their round through {town} looked into the fountain at {time} and saw {a thing}, the
    property of {person}.
? What was recovered from the fountain at {town}? | What did the patrol of {town} pull out of the water? |
    What had {person} lost? = {a thing}
? Whose property lay in the fountain of {town}? | To whom was the find of the {town} patrol returned? |
    Who was the owner of what the officers of {town} found? = {person}
? When did the patrol make its find at {town}? | At what hour did the officers of {town} look into the
    fountain? = {time}
@false_alarm
cause: a toaster | a {animal} on the roof | a child with a drum | the steam from a laundry | a mistuned
    {instrument} | the rehearsal of a play
- The alarm at the {building} was set off by {cause}, but {num} firemen had already come.
- {num} firemen rushed to the {building} for nothing: {cause} was to blame.
- There was no fire at the {building}, only {cause}, as {num} firemen found out.
- Though {cause} was all that lay behind the alarm, {num} firemen stood in front of the {building} within
    minutes.
? What caused the false alarm at the {building}? | Why did the bells ring at the {building} though nothing
    burned? | What turned out to be the reason for the excitement at the {building}? = {cause}
? How many firemen came to the {building}? | How large was the brigade that turned out for the {building}?
    = {num}
@council_ban
thing: singing after dark | {plural_noun} on balconies | the feeding of pigeons | {sport} in the streets |
    bicycles on the bridge | whistling on Sundays
- The council of {town} has forbidden {thing}; whoever does not obey pays {money}.
- In {town} you risk a fine of {money}, since {thing} is no longer allowed.
- By {n3} votes to {num2}, {thing} was outlawed in {town}, and {money} is what it costs to ignore that.
- {money} will be taken from anyone who breaks the new by-law of {town} against {thing}, carried by {n3}
    votes to {num2}.
? What has been banned in {town}? | What may people in {town} no longer do or have? | Against what is the
    new by-law of {town} directed? = {thing}
? What must offenders pay in {town}? | How expensive is it to break the by-law at {town}? | What is the
    fine in {town}? = {money}
@mayor_promise
pledge: build a swimming bath | halve the dog tax | plant {number} elms | give every child {a thing} |
    bring the trams back | pull down the {building}
- {person}, who wants to be mayor of {town}, vows to {pledge}.
- "If you elect me, I shall {pledge}," {person} told the people of {town}.
- To {pledge} is the chief promise of {person}'s campaign in {town}.
- The voters of {town} can expect one thing of {person} for certain: the candidate means to {pledge}.
? What does {person} promise the voters? | What would {person} do as mayor of {town}? | Which pledge does
    {person} make? | What is the main plan of the candidate {person}? = {pledge}
? Where is {person} standing for mayor? | Which town does {person} hope to govern? = {town}
? Who is campaigning in {town}? | Whose promise was made to the people of {town}? = {person}
@council_row
point: the colour of the benches | the name of a new bridge | the price of {food} at the school | who may
    ring the bell | the age of the mayor's {vehicle} | a missing tea urn
- The council meeting at {town} on {weekday} ended in uproar over {point} when {person} threw {a thing}.
- {person} hurled {a thing} across the chamber at {town} on {weekday}; the talk had been of {point}.
- On {weekday} tempers at {town}'s town hall boiled over because of {point}, and {a thing} flew from the
    hand of {person}.
- It began with {point} and ended with {a thing} in the air: such was {weekday}'s session in {town},
    thanks to {person}.
? What were the councillors of {town} quarrelling about? | What question led to uproar in {town}? | Over
    which subject did the meeting at {town} break up? = {point}
? Who threw something in the council of {town}? | Which councillor of {town} lost control? | Who turned to
    violence at the town hall of {town}? = {person}
? What was thrown in the chamber at {town}? | What served {person} as a missile? = {a thing}
@street_renamed
- {town} has renamed {street}: from {date} on it is called {last_name} Parade, after {a job}.
- Until {date} one said {street}; today the same road in {town} bears the name {last_name} Parade in
    honour of {a job}.
- In memory of {a job}, the street known in {town} as {street} became {last_name} Parade on {date}.
- On {date} the old signs reading "{street}" came down in {town} and {last_name} Parade, so called after
    {a job}, was born.
? What was {last_name} Parade in {town} called earlier? | What is the old name of {last_name} Parade? |
    Which road turned into {last_name} Parade? = {street}
? What is {street} called nowadays? | Which name has {street} been given? = {last_name} Parade
? What was the occupation of the one after whom {last_name} Parade is named? | A member of which trade is
    honoured by {last_name} Parade? = {job}
@tie_vote
lot: drawing straws | the toss of a coin | a game of {sport} | a race of snails | a hand of cards | the
    choice of a blindfolded child
- {person} and {person2} each had {number} votes in {town}, so {lot} decided, and {person2} won.
- {lot} made {person2} mayor of {town}, as both that candidate and {person} stood at {number} votes.
- With {number} votes apiece, neither {person} nor {person2} could take office in {town} until {lot}
    settled it for the latter.
- Thanks to {lot}, the tie at {number} votes in {town} was broken: {person2} took the chain, {person} went
    home.
? How was the deadlock in {town} resolved? | By what means was a winner found in {town}? | What broke the
    tie between {person} and {person2}? = {lot}
? Who gained office in {town}? | Who got the better of {person} in {town}? | On whom did luck smile at
    {town}? = {person2}
? How many votes did each candidate have in {town}? | On what count were {person} and {person2} level? =
    {number}
@voter_turnout
why: a flood | heavy snow | a strike of ferrymen | the {sport} final | a plague of midges | a misprint in
    the paper
- Only {percent} of the electorate of {town} voted, owing to {why}.
- Owing to {why}, no more than {percent} of those entitled went to the polls in {town}.
- {why} kept people at home, and turnout in {town} stood at {percent}.
- At {percent}, participation in {town} was the lowest for a century; everybody blamed {why}.
? What share of the voters of {town} took part? | How high was turnout at {town}? | What proportion cast a
    ballot in {town}? = {percent}
? Why did so few people vote in {town}? | What is thought to have kept the voters of {town} away? | What
    explains the empty polling stations of {town}? = {why}
@ballot_box_place
- Voters of the {letter} ward in {town} cast their ballots at {place}, under the eyes of {person}.
place: the fish market | the skating rink | the old dairy | {last_name}'s barber shop | the back room of a
    bakery | a tent by the {river}
- {place} serves the {letter} ward of {town} as a polling station, with {person} as returning officer.
- Anyone living in the {letter} ward of {town} goes to {place} on election day and is greeted by {person}.
- {person} guards the ballot box of the {letter} ward, which {town} has had to set up at {place}.
? Where does the {letter} ward of {town} vote? | To what place must electors of the {letter} ward of
    {town} go? | What is used as a polling station in the {letter} ward of {town}? = {place}
? Who oversees the voting in the {letter} ward of {town}? | Who watches over the ballots of the {letter}
    ward of {town}? = {person}
@merger_terms
- {organisation} bought {organisation2} for {money}, a deal that {person} had arranged over {food}.
- Over {food}, {person} talked {organisation2} into being swallowed by {organisation} for {money}.
- {organisation2} has belonged to {organisation} since {person}'s famous lunch of {food}; the price was
    {money}.
- For {money}, {organisation2} changed hands: {organisation} took it over, with {person} acting as
    go-between at a table laid with {food}.
? What was paid for {organisation2}? | How much did {organisation} spend on the takeover? | What did
    {organisation2} fetch? = {money}
? Which firm took over {organisation2}? | To whom does {organisation2} now belong? | Who is the new owner
    of {organisation2}? = {organisation}
? Who brokered the sale of {organisation2}? | Who was the matchmaker between {organisation} and
    {organisation2}? = {person}
? What was eaten while the sale of {organisation2} was discussed? | What was on the plates when {person}
    struck the bargain? = {food}
@contract_clause
clause: the buyer must repaint it every {few} years | no {animal} may be kept there | the rent rises with
    the price of {food} | all disputes go to {a job} in {town} | the tenant sings at Christmas | half of
    all profits go to {person3}
- Clause {num} of the contract between {person} and {organisation} states that {clause}.
- {person} had signed before noticing Clause {num}, by which {clause}, as {organisation} was quick to
    point out.
- "See Clause {num}," wrote {organisation} to {person}: "{clause}."
- Under the agreement with {organisation}, {clause}; {person} found that in Clause {num}.
? What did {person} agree to in Clause {num}? | Which rule surprised {person} in the agreement with
    {organisation}? = {clause}
? In which clause of the contract with {organisation} is the rule found? | What is the number of the
    clause {person} overlooked? = {num}
? With whom did {person} enter into a contract? | Which firm is the other party to {person}'s agreement? =
    {organisation}
@penalty_late
- For every day that {organisation} is late with the {building}, it must pay {town} {money}.
- {town} gets {money} a day from {organisation} for as long as the {building} is overdue.
- Each day of delay at the {building} costs the builder, {organisation}, {money}, which flows into the
    purse of {town}.
- Punctuality matters to {organisation}: {money} is owed to {town} for each day the {building} stays
    unfinished past its date.
? What does a day's delay at the {building} cost? | How much is the daily penalty for {organisation}? |
    What will {town} collect for each day of lateness? = {money}
? Who is responsible for putting up the {building}? | Which contractor must hurry with the {building}? =
    {organisation}
? Who receives the penalty for the late {building}? | To whom does {organisation} owe money if it is slow?
    = {town}
@handshake_deal
- {person} sold {person2} {number} {plural_noun} on a handshake at {place}, without a line of writing.
place: the races | a wedding | the barber's | a funeral | the Turkish bath | the {event}
- No paper was signed when, at {place}, {person2} bought {number} {plural_noun} from {person}.
- At {place}, a mere grip of the hand was enough for {number} {plural_noun} to pass from {person} to
    {person2}.
- The {number} {plural_noun} that {person2} got from {person} were agreed on at {place}, and neither of
    them asked for a receipt.
? Where did {person} and {person2} strike their bargain? | On what occasion did {person} find a buyer? |
    At what place did {person} and {person2} shake hands? = {place}
? How many {plural_noun} changed hands between {person} and {person2}? | How large a lot did {person2}
    acquire? = {number}
? Who was the buyer of {person}'s goods? | With whom did {person} do business? = {person2}
? What did {person2} purchase from {person}? | In what goods did {person} deal with {person2}? =
    {plural_noun}
@bankrupt_cause
cause: a fashion for bare feet | a warehouse fire | the invention of {a thing} | a misplaced comma | a
    cashier's love of racing | {num} unsold {plural_noun}
- {organisation} went bankrupt in {year} because of {cause}, owing {money}.
- {cause} ruined {organisation}, which left debts of {money} in {year}.
- By {year}, when it closed its books with {money} owing, {organisation} had been brought down by {cause}.
- Creditors lost {money} in {year} when {organisation} failed; {cause} had finished it off.
? What brought about the end of {organisation}? | Why did {organisation} fail? | What was the undoing of
    {organisation}? = {cause}
? How much did {organisation} owe at its collapse? | What did the creditors of {organisation} lose? | How
    large was the hole in the accounts of {organisation}? = {money}
? In which year did {organisation} collapse? | When did the creditors of {organisation} lose their money?
    = {year}
@share_price
- Shares in {organisation} fell by {percent} on {weekday} after {person} left to become {a job}.
- When {person} gave up the chair to work as {a job}, {organisation} lost {percent} of its value within
    one {weekday}.
- {weekday} was a black day for {organisation}: {percent} was wiped off its shares, since {person} had
    chosen the life of {a job}.
- Investors in {organisation} were {percent} poorer by the evening of {weekday}, all because {person}
    preferred being {a job}.
? By how much did {organisation}'s shares drop? | What part of its market value did {organisation} lose? |
    How steep was the fall of {organisation}? = {percent}
? Whose departure frightened the investors of {organisation}? | Who walked out of {organisation}? =
    {person}
? What new calling did {person} choose? | As what does {person} work after leaving {organisation}? = {job}
? On which day of the week did {organisation} have its fall? | When did investors in {organisation}
    suffer? = {weekday}
@factory_output
- The {organisation} works at {town} turns out {number} {plural_noun} a day with {num} hands.
- Every day, {number} {plural_noun} leave the gates of {organisation} in {town}, made by only {num}
    workers.
- It takes the {num} people at {organisation}'s plant in {town} one day to produce {number} {plural_noun}.
- {num} men and women earn their bread at {organisation} in {town}, where {number} {plural_noun} are
    finished between dawn and dusk.
? How many {plural_noun} does {organisation} make daily? | What is a day's output at {organisation}? | How
    many {plural_noun} can the plant at {town} finish in a day? = {number}
? How large is the workforce of {organisation}? | How many people does {organisation} employ at {town}? |
    For how many does the plant at {town} provide a living? = {num}
? What is manufactured at {organisation}? | Which goods come from the plant in {town}? | What does
    {organisation} produce? = {plural_noun}
@machine_stoppage
cause: a {animal} in the gears | a lost {object} | spilt {food} | a worn belt | a nail in the rollers | an
    unpaid gas bill
- On {weekday} all machines at {organisation} stood still for {duration} because of {cause}.
- {cause} brought {organisation} to a halt on {weekday}; it was {duration} before the wheels turned again.
- For {duration}, from {weekday} on, nothing moved at {organisation}, the trouble being {cause}.
- {organisation} lost {duration} of work that began with {cause} on a {weekday}.
? Why did the machines at {organisation} stop? | What caused the standstill at {organisation}? | What was
    it that paralysed {organisation}? = {cause}
? How long was {organisation} out of action? | How much working time did {organisation} lose? | For what
    length of time were the wheels of {organisation} idle? = {duration}
@factory_whistle
far: {few} miles | {few} kilometres | two leagues | half a mile | a mile and a half
- The whistle of {organisation} blows at {time}, so loud that it can be heard in {town}, {far} away.
- As far off as {town}, which is {far} distant, they hear the whistle that {organisation} sounds at
    {time}.
- {town} lies {far} from {organisation}, yet everyone there sets the clock by its whistle at {time}.
- At {time} the shriek of {organisation}'s whistle carries over {far} to {town}.
? When does {organisation} sound its whistle? | At what hour is the signal of {organisation} given? | What
    time is it when the noise from {organisation} reaches {town}? = {time}
? How far does the whistle of {organisation} carry to {town}? | What separates {town} from {organisation}?
    | Over what distance can {organisation} be heard in {town}? = {far}
? Which place hears the whistle of {organisation} from afar? | Where do people set their clocks by
    {organisation}? = {town}
@factory_accident
- {person} lost {part} in the {plural_noun} press of {organisation} and was paid {money}.
part: a thumb | the tip of an ear | two toes | a little finger | a front tooth | a plait of hair
- {organisation} gave {person} {money} by way of amends for {part}, which its press for {plural_noun} had
    taken.
- {money}: that was the worth of {part} to {organisation}, as {person} found after slipping at the
    {plural_noun} press.
- Since the {plural_noun} press at {organisation} cost {person} {part}, there is a guard on it, and
    {person} is {money} richer.
? What part of the body did {person} lose? | How was {person} maimed at {organisation}? | What did the
    press at {organisation} rob {person} of? = {part}
? What compensation did {person} get? | How much did {organisation} pay for the injury? | With what sum
    was {person} consoled? = {money}
? Who was hurt at {organisation}? | Who had an accident at the press of {organisation}? = {person}
@secret_ingredient_works
- What makes the {material} from {organisation} so tough is a pinch of {food}, an idea of {person}'s.
- {person} once had a pinch of {food} added to the {material} at {organisation}, and it has never cracked
    since.
- Rivals of {organisation} never guessed that {food}, stirred in at {person}'s suggestion, hardened its
    {material}.
- It was {person} who proposed {food} when {organisation} was looking for a way to strengthen its
    {material}.
? What is added to the {material} at {organisation}? | What is the secret behind the tough {material} of
    {organisation}? | Which unlikely substance goes into {organisation}'s product? = {food}
? Whose idea improved the {material} of {organisation}? | Who gave {organisation} its secret? | To whom
    does {organisation} owe its recipe? = {person}
@harbour_berth
- The {ship} lies at berth {num} in {town} and loads {plural_noun} for {country}.
- At berth {num}, {town}, {plural_noun} bound for {country} are being stowed aboard the {ship}.
- {country} is waiting for the {plural_noun} that the {ship}, now at berth {num} of {town}, is taking on.
- Walk to berth {num} of the port of {town} and you will see the {ship} filling its hold with
    {plural_noun} for {country}.
? What is the {ship} taking on board? | What cargo will the {ship} carry? | With what is the hold of the
    {ship} being filled? = {plural_noun}
? Where is the {ship} bound? | For which country do the stevedores load the {ship}? | To which land will
    the {ship} sail? = {country}
? At which berth is the {ship} moored? | Under what number will one find the mooring of the {ship}? | What
    is the berth of the {ship}? = {num}
? In what port is the {ship}? | Where is the {ship} tied up? = {town}
@ship_delay
why: a cook with {disease} | fog on the {river} | an unpaid harbour due | a {animal} nesting in the funnel
    | a crew that would not sail on a Friday | a cracked propeller
- The {ship} left {town} {duration} late on account of {why}.
- {why} kept the {ship} in {town} for {duration} longer than planned.
- Passengers of the {ship} spent an extra {duration} in {town}, and the reason was {why}.
- It was only because of {why} that the {ship} cleared {town} {duration} behind its time.
? What held up the {ship}? | Why could the {ship} not sail when it should? | What was the reason for the
    wait of the {ship}? = {why}
? How late was the {ship}? | By how much was the departure of the {ship} put off? | How long did the
    passengers of the {ship} have to wait? = {duration}
? From which port was the {ship} late in leaving? | Where did the {ship} wait? = {town}
@ship_collision
- In thick mist off {town}, the {ship} rammed the {ship2}, which lost {number} crates of {food}.
- {number} crates of {food} went down with part of the {ship2} when it was struck by the {ship} near
    {town}.
- The {ship2} was holed off {town} and spilled {number} crates of {food}; it was the {ship} that had run
    into it.
- Off {town}, fishermen collected {food} from the waves: {number} crates had fallen out of the {ship2}
    after the {ship} hit it.
? Which vessel struck the {ship2}? | Who was to blame for the damage to the {ship2}? | What ran into the
    {ship2}? = {ship}
? What was lost from the {ship2}? | Which freight fell into the sea off {town}? | What did the wounded
    ship spill near {town}? = {food}
? How many crates were lost by the {ship2}? | How many crates could the fishermen look for off {town}? =
    {number}
@launch_bottle
- The {ship} was launched at {town} by {person}, who smashed a bottle of {drink} against the bow on the
    {nth} try.
drink: champagne | cider | {food} sauce | mead | rum | birch water
nth: second | third | fourth | fifth | sixth | ninth
- At {town} it was the {nth} throw of {person} that broke the bottle of {drink} and sent the {ship} down
    the slip.
- {person} needed patience before the {ship} could slide into the water of {town}: only on the {nth}
    attempt did the {drink} spray over its bow.
- With {drink}, and on the {nth} try, {person} named the {ship} in the yard of {town}.
? Who christened the {ship}? | Who was godparent to the {ship}? | By whom was the {ship} named? = {person}
? What was in the bottle broken on the {ship}? | With which liquid was the {ship} christened? | What ran
    down the bow of the {ship}? = {drink}
? Which attempt at christening the {ship} succeeded? | On what try did the bottle at {town} break? = {nth}
? At which yard was the {ship} launched? | Where did the {ship} first touch water? = {town}
@stowaway_found
place: a coil of rope | the potato store | a lifeboat | the captain's bathtub | a crate of {plural_noun} |
    the cable store
- {days} out of {town}, {person} was discovered in {place} of the {ship}.
days: two days | three days | five days | a week | nine hours | eleven days
- {person} had hidden in {place} when the {ship} left {town} and was noticed {days} later.
- {days} after the {ship} had put out from {town}, a sailor looked into {place} and found {person} asleep.
- The captain of the {ship} heard that {place} had sheltered {person} for {days}, ever since {town}.
? Where aboard the {ship} was {person} hiding? | What hiding place did {person} choose? | Where did the
    crew come upon {person}? = {place}
? How long did {person} stay undetected? | How much time had passed since {town} when the stowaway was
    seen? = {days}
? Who travelled on the {ship} without paying? | Who was the stowaway of the {ship}? = {person}
? Where had {person} slipped aboard? | In which port did the stowaway of the {ship} embark? = {town}
@harbour_due
- Ships that enter {town} pay {money} per mast, but those carrying {food} go free.
- In the harbour of {town}, {money} is charged for each mast; cargoes of {food} alone are exempt.
- {food} opens the port of {town} without payment, whereas every other master gives {money} for each of
    his masts.
- The harbour master of {town} counts the masts and asks {money} for each, unless there is {food} in the
    hold.
? How much is charged per mast at {town}? | What must masters hand over for each mast in the port of
    {town}? | What is the rate at the harbour of {town}? = {money}
? Which freight is let into {town} without dues? | What must a ship carry to enter {town} at no cost? | On
    what cargo does {town} levy nothing? = {food}
@anchor_found
far: {n3} feet | {num} fathoms | {num} metres
- Divers off {town} raised the anchor of the {ship}, {weight} of it, from a depth of {far}.
- From {far} down, the anchor of the {ship} was brought up by divers near {town}; it weighs {weight}.
- {weight} of iron hung on the crane: divers from {town} had found the {ship}'s anchor {far} under the
    surface.
- The anchor that the {ship} once lost off {town}, {weight} in all, had lain {far} deep.
? What does the anchor of the {ship} weigh? | How heavy is the find made off {town}? | What weight did the
    crane at {town} lift? = {weight}
? How deep did the anchor of the {ship} lie? | At what depth was the find off {town} made? | How far below
    the surface did the divers of {town} work? = {far}
? Where was the anchor of the {ship} recovered? | Near which place had the {ship} lost its anchor? =
    {town}
@pilot_rule
- No ship may pass the narrows of {town} without a pilot if it draws more than {num} feet; the pilot on
    duty is {person}.
- {person} takes every vessel with a draught above {num} feet through the narrows at {town}.
- A draught of {num} feet is the limit at the narrows of {town}: whoever lies deeper must take {person}
    aboard.
- Masters whose keels reach deeper than {num} feet send for {person} before they try the narrows of
    {town}.
? Who guides deep ships through the narrows of {town}? | Whose help does a big ship need at {town}? | Who
    knows the way through the narrows at {town}? = {person}
? From what draught on is a pilot compulsory at {town}? | How many feet may a ship draw at {town} without
    help? | What is the limit of depth in feet for unguided vessels at {town}? = {num}
@train_breakdown
why: leaves on the line | a cow on the track | frozen points | a burst boiler | a landslip | a driver with
    hiccups
- The {time} from {town} to {town2} stopped for {duration} because of {why}.
- Because of {why}, passengers who had caught the {time} at {town} reached {town2} {duration} late.
- {why} added {duration} to the journey of the {time} train between {town} and {town2}.
- People waiting in {town2} for the {time} out of {town} were told: {why}, expect a delay of {duration}.
? What delayed the train from {town}? | Why were the people travelling to {town2} late? | What was wrong
    on the line between {town} and {town2}? = {why}
? How late was the train to {town2}? | How long did the stop between {town} and {town2} last? | How much
    time was lost on the way to {town2}? = {duration}
? Which train from {town} was affected? | At what time had the delayed train left {town}? = {time}
@railway_gauge
- The line from {town} to {town2} has a gauge of {num} inches and was built by {person} to carry {food}.
- To bring {food} down from {town} to {town2}, {person} laid rails only {num} inches apart.
- {num} inches separate the rails between {town} and {town2}, which {person} put down for wagons full of
    {food}.
- But for {food}, {person} would never have built the {town} and {town2} railway with its odd gauge of
    {num} inches.
? How far apart in inches are the rails of the line to {town2}? | What is the gauge of the {town} railway
    in inches? | How many inches wide is the track from {town}? = {num}
? Who built the railway between {town} and {town2}? | Who was the engineer of the {town} line? | Whose
    work is the track to {town2}? = {person}
? For what freight was the line to {town2} built? | What did the trains of {town} first carry? | What was
    to travel between {town} and {town2}? = {food}
"""
