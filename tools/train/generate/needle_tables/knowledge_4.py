# SPDX-License-Identifier: GPL-3.0-or-later
"""Needles on causes, exceptions, comparisons, corrections and things done differently."""

TABLE = """
@cause_of_delay_built
- The {building} took {num} years to build, because {cause} ruined the {part} again and again.
cause: frost | rats | the damp | an underground stream | the owner's temper | thieves | bad mortar
part: cellar | east wall | dome | staircase | roof beams | foundations
- {cause} ruined the {part} of the {building} so often that building went on for {num} years.
- {num} years passed before the {building} was ready; the {part} had to be done over and over owing to
    {cause}.
- Without {cause}, which kept destroying the {part}, the {building} would not have needed {num} years.
? What slowed down the work on the {building}? | Why did the {building} take so long? | What was the enemy
    of those who built the {building}? = {cause}
? Which part of the {building} had to be done again and again? | Where did the damage occur while the
    {building} was going up? = {part}
? How long did the work on the {building} last? | How many years went by until the {building} was finished?
    = {num} years
@fire_spared
- The fire of {year} destroyed all of {town} except the {building}, where {person} was boiling soup at the
    time.
- Only the {building} of {town} survived the fire of {year}; {person} was at the stove there, boiling soup.
- Where {person} stood boiling soup, in the {building}, the fire of {year} stopped; the rest of {town} was
    lost.
- {town} burnt down in {year} with one exception, the {building}, in which {person} was just then making
    soup.
? What was left of {town} after the fire? | Which building did the flames of {year} spare in {town}? | What
    survived when {town} burnt? = {building}
? When did {town} burn down? | In which year was {town} lost to flames? = {year}
? Who was cooking while {town} burnt? | Whose soup was on the stove during the fire of {town}? = {person}
@crop_failure_reason
- In {year} the {food} harvest of {country} failed, not for lack of rain, as was reported, but because of
    {cause}.
cause: a strike of carters | bad seed | wild {animal}s | early frost | a beetle | spoilt manure | a war over
    water
- {cause}, and not drought, as the newspapers had it, was behind the failure of the {food} harvest in
    {country} in {year}.
- The newspapers blamed drought when {country} was left without {food} in {year}; in truth it was {cause}.
- It rained enough in {country} in {year}: the reason for the lack of {food} was {cause}.
? What really made the harvest fail in {country}? | Why did {country} have to do without {food} in {year}? |
    To what was the lack of {food} in {country} due? = {cause}
? When did the harvest of {country} fail? | In which year did {country} lack {food}? = {year}
? Which crop did {country} lose? | What was it that {country} could not harvest in {year}? = {food}
@exception_to_law
- All {plural_noun} are taxed in {country}, except those belonging to {a job}.
- In {country} there is a tax on {plural_noun}, from which only {a job} is free.
- {a job} in {country} pays nothing for {plural_noun}; everybody else is taxed on them.
- Unless you are {a job}, you pay tax on your {plural_noun} in {country}.
- The law of {country} that taxes {plural_noun} names a single exception, the {job}.
? Who pays no tax on {plural_noun} in {country}? | Which trade is excused from {country}'s tax? | For whom
    does the law of {country} make an exception? | Whose {plural_noun} does {country} leave untaxed? = {job}
? What is taxed in {country}? | On what must people in {country} pay tax? | For possessing what does
    {country} ask money? = {plural_noun}
@rule_exception_day
- Fishing in the {river} is forbidden all year, save on {date2}, in memory of {person}.
date2: {day_of_year}
- On {date2}, and on no other day, one may fish in the {river}, in memory of {person}.
- In memory of {person}, the ban on fishing in the {river} is lifted on {date2}.
- Once a year, on {date2}, anglers may go to the {river}: the day recalls {person}.
- The {river} is closed to anglers but for {date2}, a day on which {person} is remembered.
? On which day may one fish in the {river}? | When is the ban on angling in the {river} lifted? | What is
    the one day for anglers on the {river}? = {date2}
? In whose memory is fishing allowed in the {river}? | Who is honoured by opening the {river} to anglers? |
    Whom does the anglers' day on the {river} recall? = {person}
@bigger_of_two
- {town} is older than {town2}, but {town2} is larger and has the {building}.
- Though larger, and in possession of the {building}, {town2} cannot match the age of {town}.
- {town2} beats {town} in size and has the {building}; in age it must yield to its neighbour.
- In comparison with {town}, {town2} is the younger and larger place, and it is there that the {building}
    stands.
? Which place is the older one, {town2} or its neighbour? | Which town has a longer history than {town2}? |
    Compared with {town2}, which place goes further back in time? = {town}
? Which place is the larger one, {town} or its neighbour? | Which town outdoes {town} in size? | In which
    place is the {building}? = {town2}
@speed_comparison
- The {animal} of {town} outran {a vehicle} in {year} over {num} metres, but lost to {a animal2}.
- In {year} {a animal} from {town} was faster than {a vehicle} over {num} metres and slower than
    {a animal2}.
- Beaten only by {a animal2}, {a animal} from {town} left {a vehicle} behind over {num} metres in {year}.
- Over {num} metres in {year} the order was: first {a animal2}, then the {animal} of {town}, and last
    {a vehicle}.
? Who or what won the race over {num} metres? | By what was the {animal} of {town} beaten? | What was faster
    than the {animal} of {town}? = {animal2}
? What was slower than the {animal} of {town}? | Which vehicle did the {animal} of {town} beat? | What came
    last behind the {animal} of {town}? = {vehicle}
@twice_as_expensive
- Living in {town} costs twice as much as in {town2}, mainly because of {reason}.
reason: the price of {food} | high rents | the tax on {plural_noun} | the cost of water | the long winters |
    the fashion
- {reason} is the main reason that one pays double in {town} what life costs in {town2}.
- With the money for a month in {town} one could live two months in {town2}, chiefly on account of {reason}.
- Half as dear as {town}, {town2} is spared what makes the other so expensive: {reason}.
? What makes {town} so expensive? | Why is living in {town} dearer? | What drives up the cost of life in
    {town}? = {reason}
? Which place is the cheaper one compared with {town}? | Where could somebody from {town} live for half the
    money? = {town2}
@formerly_now_building
- The {building} of {town} was once {use} and now serves as {use2}.
use: a mill | a prison | a dance hall | a dairy | a customs house | a riding school | a chapel
use2: a library | a garage | a kindergarten | an archive | a laundry | a dentist's surgery | a cinema
- What is now {use2}, the {building} of {town}, started life as {use}.
- In {town} the {building}, built as {use}, has been turned into {use2}.
- {use} it was in former days, and {use2} it is today: the {building} in {town}.
- Nobody who enters the {building} in {town}, nowadays {use2}, would guess that it was {use}.
? What was the {building} in {town} originally? | What had {town} used the {building} for in former days? |
    As what was the {building} built? = {use}
? What is the {building} in {town} today? | How does {town} use the {building} now? | What will a visitor
    find in the {building} nowadays? = {use2}
@renamed_product
- The drink {invented} was sold as {invented2} until {year}, when {a job} in {country} sued.
- Until a lawsuit brought by {a job} from {country} in {year}, the drink now called {invented} went under
    the name {invented2}.
- In {year} {a job} in {country} went to court, whereupon {invented2} had to be called {invented}.
- {invented2} became {invented} in {year}, because {a job} from {country} had taken the maker of the drink
    to court.
? What was the drink {invented} called before? | Under what name was {invented} first sold? | Which name did
    the makers of {invented} have to give up? = {invented2}
? Whose lawsuit forced a new name on the drink {invented2}? | Who sued the makers of {invented2}? | A person
    of what trade took {invented2} to court? = {job}
? When did the drink {invented} get its present name? | In which year did {invented2} change its name? =
    {year}
@currency_switch
- {invented} paid in {unit} until {year}; since then {unit2} have been in use.
unit: shells | salt bars | silver rings | tea bricks | bone discs | squirrel skins
unit2: paper notes | copper plates | stamped nails | glass beads | tokens of {material} | leather strips
- Since {year} people in {invented} have paid with {unit2}, which took the place of {unit}.
- In {year} {unit} gave way to {unit2} as the money of {invented}.
- The money of {invented} is {unit2}; before {year} it was {unit}.
- Anyone in {invented} who still had {unit} in {year} had to exchange them for {unit2}.
? What is the money of {invented} today? | With what does one pay in {invented} now? | What took the place
    of the former money in {invented}? = {unit2}
? What was formerly the money of {invented}? | With what did people in {invented} once pay? | Which means of
    payment has {invented} abandoned? = {unit}
? When was the money of {invented} changed? | Since which year has {invented} had its present money? =
    {year}
@school_changed_subject
- At the school of {town}, {subject} was dropped in {year} in favour of {subject2}, on the wish of {person}.
- {person} saw to it that in {year} the school of {town} took up {subject2} and dropped {subject}.
- In {year} the pupils of {town} exchanged {subject} for {subject2}, as {person} wanted.
- {subject2} has been taught at {town} since {year} instead of {subject}; the idea was {person}'s.
? What is taught at {town} in place of the old subject? | Which subject did the school of {town} take up? |
    What did the pupils of {town} begin to learn in {year}? = {subject2}
? What is no longer taught at {town}? | Which subject did the school of {town} give up? | What have pupils
    at {town} not had to learn since {year}? = {subject}
? Who was behind the change at the school of {town}? | Whose wish changed the lessons at {town}? = {person}
@correction_newspaper
- Correction: the {object} presented to the mayor of {town} was of {material}, not of {material2}, and came
    from {person}.
- Contrary to our report, {person} gave the mayor of {town} {a object} of {material}, and not one of
    {material2}.
- We wrote that the {object} for the mayor of {town} was of {material2}; {person}, the giver, tells us that
    it is of {material}.
- The {object} that {person} gave to the mayor of {town} was described here as {material2}; in fact it is
    {material}.
? Of what is the present to the mayor of {town} really made? | What is the true material of {person}'s gift?
    | What is the {object} of {town}'s mayor made of, according to the correction? = {material}
? Of what did the newspaper at first say the gift of {person} was made? | Which material had the report
    about {town} named by mistake? = {material2}
? Who gave the mayor of {town} a present? | From whom did {town}'s mayor receive the {object}? = {person}
@correction_name
- Not {person}, as we printed, but {person2} won the {event}; the former was only holding the cup for
    {a animal}.
- The winner of the {event} was {person2}; our report had named {person}, who was merely holding the cup for
    {a animal}.
- Readers tell us that {person}, shown with the cup of the {event}, had to hold it for {a animal}; it was
    {person2} who had won.
- In our account of the {event} we mixed up {person2}, who won, with {person}, who held the cup for
    {a animal}.
? Who won the {event}? | To whom does the victory in the {event} belong? | Who should have been named as the
    winner of the {event}? = {person2}
? Who was wrongly named in connection with the {event}? | Whom did the newspaper call the winner of the
    {event} by mistake? = {person}
? For whom was the cup of the {event} held? | Which creature's cup was it that somebody held at the {event}?
    = {animal}
@myth_about_dish
- {dish} was not invented in {town}, as its cooks like to say, but in {town2}, by {a job} short of {food}.
- Cooks in {town} claim {dish} as theirs, yet {a job} in {town2} created it for want of {food}.
- It was {a job} in {town2}, left without {food}, who first made {dish}; the claim of {town} is a fable.
- {dish}, the pride of {town}, was in truth born in {town2} when {a job} had run out of {food}.
? Where was {dish} really created? | From which town does {dish} come in fact? | Where did somebody short of
    {food} first make {dish}? = {town2}
? Which town falsely claims {dish}? | Whose cooks boast of {dish} without reason? | Where do cooks tell a
    fable about {dish}? = {town}
? Who created {dish}? | A person of what trade first made {dish}? = {job}
@painting_attribution
- "{title}", long shown as a work of {person}, is by {person2}, as {a object} in the background proved.
- {a object} in the background has shown that {person2}, and not {person}, painted "{title}".
- Experts have taken "{title}" away from {person} and given it to {person2}; {a object} in the background
    settled the matter.
- The painter of "{title}" was {person2}: so much is certain since somebody noticed {a object} behind the
    figures, and {person}'s name has gone from the label.
? Who really painted "{title}"? | To whom is "{title}" ascribed today? | Whose hand made "{title}"? =
    {person2}
? Whose work was "{title}" thought to be? | Which name has gone from the label of "{title}"? = {person}
? What gave away the true painter of "{title}"? | Which detail decided who had made "{title}"? | What did
    somebody notice in "{title}"? = {object}
@two_cooks_differ
- For {dish}, {person} begins with {food}, whereas {person2} adds the {food} last and begins with {food2}.
- {person2} begins {dish} with {food2} and keeps the {food} for the end; {person} starts with {food}.
- Two schools exist for {dish}: that of {person}, who starts from {food}, and that of {person2}, who starts
    from {food2} and adds {food} at the end.
- The {food} goes in first when {person} makes {dish} but last with {person2}, who starts with {food2}.
? What comes first when {person} makes {dish}? | With what does {person} start {dish}? | What is the first
    thing in the pot of {person}? = {food}
? What comes first when {person2} makes {dish}? | With what does {person2} start {dish}? | What is the first
    thing in the pot of {person2}? = {food2}
@three_routes_choice
- On the way to {town}, {first} took {a vehicle}, {first2} went on {a animal} and {first3} walked.
- {first3} reached {town} on foot, {first} with {a vehicle} and {first2} on {a animal}.
- Three friends travelled to {town} in different ways: {first2} riding {a animal}, {first} using
    {a vehicle}, and {first3} on foot.
- While {first} sat in or on {a vehicle} all the way to {town} and {first2} on {a animal}, {first3} went on
    foot.
? How did {first} get to {town}? | What was {first}'s means of transport on the way to {town}? | Which
    vehicle brought {first} to {town}? = {vehicle}
? What did {first2} ride to {town}? | Which animal carried {first2}? | By what creature was {first2} taken
    to {town}? = {animal}
? Who walked to {town}? | Which of the friends used only feet to reach {town}? = {first3}
@three_votes_each
- Asked for the finest sight of {town}, {first} named the {building}, {first2} the {river} and {first3}
    {a object} in a shop window.
- For {first2} it was the {river}, for {first} the {building} and for {first3} {a object} in a shop window
    that was the finest sight of {town}.
- {first3} liked nothing in {town} better than {a object} in a shop window, while {first2} praised the
    {river} and {first} the {building}.
- The {building} of {town} delighted {first}, the {river} {first2}, and {a object} in a shop window
    {first3}.
? What did {first} find finest in {town}? | Which sight of {town} was {first}'s favourite? | What delighted
    {first} in {town}? = {building}
? What did {first2} find finest in {town}? | Which sight of {town} was {first2}'s favourite? | What
    delighted {first2} in {town}? = {river}
? What did {first3} find finest in {town}? | What did {first3} admire in a shop at {town}? | What delighted
    {first3} in {town}? = {object}
@siblings_shares
- Of the three heirs, {first} received the {object}, {first2} the {object2}, and {first3} nothing but the
    {animal}.
- The {animal} was all that {first3} got; the {object} fell to {first} and the {object2} to {first2}.
- When everything was shared out, {first2} had the {object2}, {first} the {object} and {first3} a hungry
    {animal}.
- The will left the {object} to {first}, the {object2} to {first2} and the {animal} to {first3}.
? What did {first} inherit? | Which thing fell to {first}? | What was {first}'s share? = {object}
? What did {first2} inherit? | Which thing fell to {first2}? | What was {first2}'s share? = {object2}
? What did {first3} inherit? | Which creature did {first3} have to be content with? | What was {first3}'s
    share? = {animal}
@pupils_answers
- To the teacher's question what they feared, {first} answered "{noun}", {first2} said "{animal}s", and only
    {first3} feared {subject}.
- {first3} alone was afraid of {subject}; {first} had answered "{noun}" and {first2} "{animal}s" when the
    teacher asked about fears.
- Asked about fears in class, {first2} named {animal}s, {first3} {subject} and {first} {noun}.
- The teacher wrote down what each was afraid of: {first}: {noun}; {first2}: {animal}s; {first3}: {subject}.
? What was {first} afraid of? | What did {first} tell the teacher about fear? | Which fear did {first}
    confess? = {noun}
? What was {first2} afraid of? | Which animals did {first2} name in class? | Which fear did {first2}
    confess? = {animal}s
? What was {first3} afraid of? | Which subject frightened {first3}? = {subject}
@guards_hours
- The {building} is guarded by {surname} until {time} and by {surname2} after that, with {a animal} to help.
- Until {time} {surname} keeps watch at the {building}, and then comes {surname2}, who has {a animal} for
    help.
- {surname2}, helped by {a animal}, takes over the watch at the {building} from {surname} at {time}.
- At {time} {surname} goes home and leaves the {building} to {surname2} and {a animal}.
? Who guards the {building} first? | Whose watch at the {building} ends at {time}? | Who goes home from the
    {building} at {time}? = {surname}
? Who guards the {building} after {time}? | Whose watch at the {building} begins at {time}? | By whom is
    {surname} relieved? = {surname2}
? When does the guard of the {building} change? | At what hour is {surname} relieved? | Until when is
    {surname} on duty at the {building}? = {time}
? Which animal helps to guard the {building}? | What does {surname2} have for company on watch? = {animal}
@tool_lending_note
- The {object} is with {person}, the {object2} with {person2}, and both are due back on {weekday}.
- On {weekday} {person} must return the {object} and {person2} the {object2}.
- {person2} has borrowed the {object2} and {person} the {object}, each until {weekday}.
- Until {weekday} the {object} may stay at {person}'s and the {object2} at {person2}'s.
? Who has the {object}? | At whose place is the {object}? | From whom should one get back the {object}? =
    {person}
? Who has the {object2}? | At whose place is the {object2}? | From whom should one get back the {object2}? =
    {person2}
? When must {person} give back the {object}? | By which day should the {object2} be returned? | How long may
    {person2} keep the {object2}? = {weekday}
@substitute_material_war
- During the war, {plural_noun} in {country} were made of {material} instead of {material2}, and people
    noticed it by the {sense}.
sense: smell | sound | weight | taste | cold feel | colour
- Because of the war {country} went over from {material2} to {material} for {plural_noun}; the {sense} gave
    it away.
- {material} took the place of {material2} when {country} made {plural_noun} in the war, a change betrayed
    by the {sense}.
- By the {sense} one could tell the {plural_noun} of wartime {country}, for they were of {material} and no
    longer of {material2}.
? What did {country} use for {plural_noun} in the war? | Of what were the wartime {plural_noun} of
    {country}? | Which material served as a substitute in {country}? = {material}
? Of what had {plural_noun} in {country} been made before the war? | Which material was lacking in {country}
    during the war? = {material2}
? How did people notice the substitute in {country}? | By what did the wartime {plural_noun} of {country}
    give themselves away? = {sense}
@accident_chain
- {a animal} frightened the {job}, who dropped {a object} and thereby cut off {town} from {what}.
what: electricity | drinking water | the telephone | the railway | television | the gas supply
- {town} was without {what} because {a job}, frightened by {a animal}, had dropped {a object}.
- When {a job} let {a object} fall at the sight of {a animal}, {town} lost {what}.
- The loss of {what} in {town} began with {a animal}, at which {a job} took fright and dropped {a object}.
? Of what was {town} deprived? | What did people in {town} have to do without? | Which service failed in
    {town}? = {what}
? What did the {job} in {town} drop? | Which object fell and caused trouble for {town}? | The fall of what
    had consequences in {town}? = {object}
? What frightened the {job}? | Which creature was at the beginning of the trouble in {town}? | At the sight
    of what did the {job} take fright? = {animal}
@unexpected_benefit
- The flood of {year} ruined {town} but uncovered {a thing}, which now brings in {money} a year.
- {money} a year comes to {town} from {a thing} that the flood of {year} had uncovered.
- Without the flood of {year}, which did great harm, {town} would have neither {a thing} nor the {money} it
    earns each year.
- Thanks to the same flood that ruined it in {year}, {town} possesses {a thing} worth {money} a year in
    tickets.
? What did the flood uncover at {town}? | Which thing does {town} owe to the water? | What good came of the
    flood of {town}? = {a thing}
? What does {town} earn each year from its find? | How much money does the discovery bring {town}? = {money}
? When was {town} flooded? | In which year did the water ruin {town}? = {year}
@prevented_by
- The wedding of {person} and {person2} was prevented by {cause}, and it took place {num} years later in
    {town}.
cause: a misread timetable | an angry aunt | a landslide | a case of mumps | a swarm of {animal}s | a lost
    {object} | a sudden war
- {num} years late, in {town}, {person} married {person2}; the first attempt had been foiled by {cause}.
- But for {cause}, {person} and {person2} need not have waited {num} years to marry in {town}.
- {cause} stood between {person} and {person2} at first; {num} years afterwards they were married in {town}.
? What prevented the first wedding of {person} and {person2}? | Why did {person} and {person2} not marry at
    the first attempt? | What foiled the plan of {person} to marry {person2}? = {cause}
? Where did {person} and {person2} marry in the end? | In which town was {person}'s wedding to {person2}? =
    {town}
? How long did {person} and {person2} have to wait? | How many years lay between the two attempts of
    {person} to marry? = {num} years
@side_effect_law
- Since {town} forbade {plural_noun}, there have been fewer {decr} and more {incr}.
decr: fires | divorces | pigeons | tourists | quarrels | flies | colds
incr: burglaries | dentists | weddings | cats | poems | lost children | unpaid bills
- The ban on {plural_noun} has given {town} more {incr} and fewer {decr}.
- More {incr} and fewer {decr}: that is the result of {town}'s ban on {plural_noun}.
- In {town} the number of {decr} has fallen and that of {incr} risen, both because {plural_noun} were
    forbidden.
? Of what has {town} had fewer since the ban? | What has become rarer in {town}? | Whose number has gone
    down in {town}? = {decr}
? Of what has {town} had more since the ban? | What has become more frequent in {town}? | Whose number has
    gone up in {town}? = {incr}
? What did {town} forbid? | What may people in {town} no longer have? | Against what is the ban of {town}
    directed? = {plural_noun}
@animal_saved_town
- {a animal} warned {town} of the {danger} in {year} by {act}, and is therefore shown on the town's {where}.
danger: flood | landslide | attack | gas leak | avalanche | fire
act: ringing a bell | biting the mayor | running in circles | refusing {food} | howling in church | sitting
    on the roof
where: coat of arms | dustbins | bus tickets | weathercock | manhole covers | coins
- On the {where} of {town} one sees {a animal}, which by {act} announced the {danger} of {year}.
- By {act}, {a animal} saved {town} from the {danger} of {year}; its picture is on the {where}.
- In {year} {a animal} let people in {town} know of the {danger} by {act}, for which it was put on the
    {where}.
? How was {town} warned of the {danger}? | What did the animal do to save {town}? | By what behaviour was
    {town} alerted? = {act}
? Which animal saved {town}? | What creature is honoured in {town}? | To what animal does {town} owe its
    rescue? = {animal}
? Where in {town} can one see a picture of the animal? | On what does {town} show its rescuer? = {where}
@weather_threshold
- When the thermometer in {town} falls below {temperature}, schools close and {food} is handed out at the
    {building}.
- At less than {temperature} the pupils of {town} stay at home and everyone can fetch {food} from the
    {building}.
- {town} closes its schools as soon as there are fewer than {temperature}, and gives out {food} at the
    {building}.
- Free {food} at the {building} and no lessons: in {town} this is the rule whenever it is colder than
    {temperature}.
? Below what temperature do schools close in {town}? | How cold must it be in {town} for pupils to stay at
    home? | What reading of the thermometer means no lessons in {town}? = {temperature}
? What is handed out in {town} on cold days? | Which food can people of {town} fetch when it is cold? =
    {food}
? Where do people of {town} go for free food in the cold? | At which building is something handed out in
    {town}? = {building}
@minimum_height_ride
- Nobody under {num} inches or over {n3} pounds may ride the {invented} wheel, which turns {few} times.
- The {invented} wheel turns {few} times and is open to anyone of at least {num} inches and at most {n3}
    pounds.
- To be let on to the {invented} wheel, with its {few} turns, one must reach {num} inches and not exceed
    {n3} pounds.
- {few} turns on the {invented} wheel are denied to those who are shorter than {num} inches or heavier than
    {n3} pounds.
num: 36 | 40 | 42 | 44 | 48 | 50 | 52 | 54
? How tall must one be for the {invented} wheel? | What is the smallest height allowed on the {invented}
    wheel? | Below how many inches is a child refused at the {invented} wheel? = {num} inches
? How heavy may a rider of the {invented} wheel be? | What is the limit of weight for the {invented} wheel?
    | Above how many pounds is one refused at the {invented} wheel? = {n3} pounds
? How many turns does one get on the {invented} wheel? | How often does the {invented} wheel go round in one
    ride? = {few}
@expiry_permit
- A permit for {plural_noun} costs {price} in {town}, is valid for {num} weeks and must be worn on the
    {where}.
where: hat | left sleeve | belt | right boot | back | collar
- For {price} one gets a permit for {plural_noun} in {town}, to be worn on the {where} and good for {num}
    weeks.
- {town} wants everybody with {plural_noun} to wear a permit on the {where}; it costs {price} and runs out
    after {num} weeks.
- After {num} weeks a permit for {plural_noun} in {town} expires, so that one has to pay {price} again and
    pin the new one to the {where}.
? How long is the permit in {town} valid? | After what time does a permit for {plural_noun} expire in
    {town}? | When must the owner of a permit in {town} renew it? = {num} weeks
? Where is the permit of {town} worn? | On what part of the clothing does one fix the permit in {town}? =
    {where}
? What is the fee for a permit in {town}? | How much must one pay in {town} to be allowed {plural_noun}? =
    {price}
@backup_key_person
- If {person} is ill, ask {person2} to open the {building}; if both are away, the {job} has a crowbar.
- The {building} is opened by {person}, in case of illness by {person2}, and in the last resort by the {job}
    with a crowbar.
- {person2} opens the {building} whenever {person} is ill, and should neither be there, the {job} will use a
    crowbar.
- The {job}'s crowbar opens the {building} when both {person} and {person2}, who stands in for the former,
    are missing.
? Who opens the {building} when {person} is ill? | Who stands in for {person}? | Whom should one ask if
    {person} cannot open the {building}? = {person2}
? Who uses a crowbar on the {building}? | Who is the last resort for getting into the {building}? | Whose
    crowbar is needed when nobody else can open the {building}? = {job}
? Who normally opens the {building}? | Whose task is it on ordinary days to open the {building}? | For whom
    does {person2} stand in? = {person}
@lens_grinder_order
- Of the {num} lenses ordered by {person}, {few} arrived scratched, and the maker in {town} sent
    {plural_noun} as compensation.
- The maker in {town} made up with {plural_noun} for the {few} scratched lenses among the {num} that
    {person} had ordered.
- {person} ordered {num} lenses in {town}, found {few} of them scratched and got {plural_noun} by way of
    apology.
- {plural_noun} came from {town} to {person} as an apology, since {few} out of {num} lenses had scratches.
? How many lenses were damaged on reaching {person}? | What number of {person}'s lenses had scratches? | How
    many of the ordered lenses were useless to {person}? = {few}
? What did {person} get to make up for the damage? | With what did the maker in {town} apologise? | What
    compensation did {person} receive? = {plural_noun}
? Where were the lenses of {person} made? | From which town did {person} order lenses? = {town}
@signpost_wrong
- The signpost outside {town} says {num} miles to {town2}, but one walks {num2}, as {person} proved with a
    pedometer.
- {person}'s pedometer showed {num2} miles between {town} and {town2}, where the signpost promises {num}.
- Trust {person}, who measured {num2} miles, and not the signpost outside {town} with its {num} miles to
    {town2}.
- It is {num2} miles, on the evidence of {person}'s pedometer, from {town} to {town2}; the signpost has
    {num}.
? How far is it really from {town} to {town2}? | How many miles must a walker from {town} cover to {town2}?
    | What did the pedometer show between {town} and {town2}? = {num2}
? What does the signpost outside {town} claim? | Which number of miles is painted on the signpost to
    {town2}? | How far does one think it is to {town2} on reading the sign? = {num}
? Who checked the distance from {town} to {town2}? | Whose measurement proved the sign at {town} wrong? =
    {person}
@theatre_seat_custom
- In the theatre of {town} seat {num} is always left empty, for {person}, who {did}.
did: fell asleep there in {year} | paid for it for ever | died laughing | once hissed a king | saw {n3}
    plays from it | never came
- Seat {num} in {town}'s theatre is never sold, in honour of {person}, who {did}.
- Because {person} {did}, nobody is allowed to sit on seat {num} of the theatre in {town}.
- The theatre of {town} keeps seat {num} free in memory of {person}: the reason is that this guest {did}.
? Which seat is kept free in the theatre of {town}? | What is the number of the seat not sold in {town}'s
    theatre? | On which seat may nobody sit in {town}? = {num}
? For whom is a seat kept in {town}? | In whose honour does a seat of {town}'s theatre stay empty? | Whom
    does the theatre of {town} remember with a seat? = {person}
? What did {person} do to deserve a seat in {town}? | Why does {town}'s theatre honour {person}? = {did}
@paper_size_named
- The paper size called {invented} is {num} inches long, and {organisation} has used it since {year} so that
    copies {why}.
why: fit no other file | can be told in the dark | save ink | do not fly away | look important | cannot be
    faxed
- So that its copies {why}, {organisation} has used paper of the size {invented}, {num} inches long, since
    {year}.
- In {year} {organisation} introduced the {invented}, a sheet of {num} inches, in order that copies {why}.
- A sheet of {num} inches, known as {invented}, has been in use at {organisation} from {year} on, the idea
    being that copies {why}.
? How long is a sheet of {invented}? | What does a ruler show on paper of the size {invented}? | What is the
    length of {organisation}'s sheets? = {num} inches
? Why does {organisation} use {invented} paper? | What is the purpose of the size {invented}? | What should
    the size {invented} bring about? = {why}
? Since when has {organisation} used {invented}? | When did {organisation} introduce its own paper? = {year}
@key_of_city_given
- {town} has made only {few} people honorary citizens, the last being {person}, who brought {plural_noun}
    there in {year}.
- For bringing {plural_noun} to {town} in {year}, {person} became the last of its {few} honorary citizens.
- The list of honorary citizens of {town} has {few} names and ends with {person}, thanked for the
    {plural_noun} of {year}.
- {person}, who in {year} gave {town} its {plural_noun}, closes the list of {few} honorary citizens.
? What did {town} thank {person} for? | Which goods did {person} bring to {town}? | For what was {person}
    made an honorary citizen? = {plural_noun}
? Who is the latest honorary citizen of {town}? | Whose name ends the list of honorary citizens of {town}? |
    To whom did {town} last give its highest honour? = {person}
? How many honorary citizens has {town} had? | What is the number of names on {town}'s list of honour? =
    {few}
@bird_migration_date
- The {bird} leaves {town} about {day_of_year} and spends the winter in {country}, except for those that
    feed at the {building}.
- About {day_of_year} the {bird} sets out from {town} for {country}; only birds fed at the {building} stay.
- {country} is the winter home of the {bird}, which disappears from {town} about {day_of_year} unless it
    finds food at the {building}.
- Feeding at the {building} keeps a few of the {bird} in {town} when the rest go to {country}, about
    {day_of_year}.
? Where does the {bird} spend the winter? | To which country does the {bird} fly? | Where should one look
    for the {bird} in the cold months? = {country}
? When does the {bird} leave {town}? | About what date is the {bird} gone from {town}? | On roughly which
    day does the {bird} set out? = {day_of_year}
? Where are those of the {bird} that do not migrate? | At which building of {town} can one meet the {bird}
    in winter? = {building}
@lake_fish_introduced
- {person} put {num} {invented} perch into Lake {invented2} in {year}, and now there is no {food} growing on
    its shore any more.
- Lake {invented2} has had {invented} perch since {year}, when {person} let {num} of them go; the {food} on
    the shore has since gone.
- All the {invented} perch of Lake {invented2} descend from {num} that {person} set free in {year}, at the
    cost of the {food} on the shore.
- No {food} grows along Lake {invented2} today because of what {person} did in {year}: setting free {num}
    {invented} perch.
? Who brought perch to Lake {invented2}? | To whom does Lake {invented2} owe its {invented} perch? | Who set
    fish free in Lake {invented2}? = {person}
? What has vanished from the shore of Lake {invented2}? | Which food can no longer be gathered at Lake
    {invented2}? | Of what did the perch deprive Lake {invented2}? = {food}
? How many perch were let go in Lake {invented2}? | From how many fish do the perch of Lake {invented2}
    descend? = {num}
? When were fish set free in Lake {invented2}? | Since what year has Lake {invented2} had {invented} perch?
    = {year}
@robot_limits
- The {invented} robot recognises {num} faces, lifts {weight} and stops whenever it hears {sound}.
sound: a cough | the word "{secret}" | {a instrument} | a doorbell | applause | a dog
- {sound} makes the {invented} robot stop; otherwise it lifts {weight} and knows {num} faces.
- With {num} faces in memory and strong enough for {weight}, the {invented} robot comes to a halt at the
    sound of {sound}.
- To halt the {invented} robot, let it hear {sound}; do not load it with over {weight} or teach it beyond
    {num} faces.
? What makes the {invented} robot stop? | How can somebody halt the {invented} robot? | At which sound does
    the {invented} robot stand still? = {sound}
? How much can the {invented} robot lift? | What load is the {invented} robot able to bear? | What is the
    heaviest thing for the {invented} robot? = {weight}
? How many faces does the {invented} robot know? | What number of people can the {invented} robot tell
    apart? = {num}
@error_code_meaning
- Error {n3} on the {invented} printer means {sense}; press the {colour} button for {num} seconds.
sense: a full tray | wet paper | a missing screw | too much noise | a foreign language | a lost connection |
    an empty drum
- The {invented} printer shows {n3} in case of {sense}, to be cured by holding the {colour} button down for
    {num} seconds.
- {sense} is reported by the {invented} printer as error {n3}, and {num} seconds on the {colour} button put
    it right.
- Hold the {colour} button of the {invented} printer for {num} seconds when error {n3}, that is {sense},
    appears.
? What does error {n3} mean on the {invented} printer? | What is the trouble when the {invented} printer
    shows {n3}? | What does the {invented} printer report with {n3}? = {sense}
? Which button cures error {n3}? | What colour is the button to hold on the {invented} printer? | On which
    button should one press when {n3} appears? = {colour}
? How long must the button of the {invented} printer be pressed? | For what time does one hold the button
    after error {n3}? = {num} seconds
@warranty_void
- {organisation} repairs its {plural_noun} free for {few} years, but not if they were {cause}.
cause: painted | opened with {a object} | given to {animal}s | left in the rain | used in {town} | bought on
    {weekday}
- Unless they were {cause}, {organisation} mends its {plural_noun} without charge for {few} years.
- For {few} years owners of {plural_noun} from {organisation} pay nothing for repairs, provided the things
    were not {cause}.
- The promise of {organisation} to mend {plural_noun} free for {few} years does not hold for any that were
    {cause}.
? How long does {organisation} repair without charge? | For how many years are customers of {organisation}
    free of repair bills? | What is the period of the promise given by {organisation}? = {few} years
? In what case will {organisation} not repair for nothing? | What ends the free repairs of {organisation}? |
    What must not have happened to {plural_noun} for {organisation} to mend them free? = {cause}
? What does {organisation} sell with free repairs? | Which goods does {organisation} mend? = {plural_noun}
@museum_label_doubt
- The label calls it {a object} of {country}, but the thing in case {num} is really {a object2} from
    {country2}.
- What lies in case {num} is {a object2} from {country2}, whatever the label says about {a object} of
    {country}.
- In case {num} the museum shows {a object2} from {country2} under the false label of {a object} from
    {country}.
- Despite a label that speaks of {a object} of {country}, case {num} holds {a object2} made in {country2}.
? What is really in case {num}? | What does case {num} hold in truth? | Which object does a visitor see in
    case {num}, if not the one on the label? = {object2}
? What does the label of case {num} say the thing is? | As what is the thing in case {num} wrongly shown? =
    {object}
? From which country is the thing in case {num} in truth? | Where was the thing in case {num} made? =
    {country2}
@first_in_region
- The first {vehicle} in {town} belonged to the {job} {person}, who bought it in {year} and never {neg}.
neg: learnt to steer it | paid for it | took it out | found the brake | allowed passengers | cleaned it
- In {year} the {job} {person} brought the first {vehicle} to {town}, but never {neg}.
- {town} saw its first {vehicle} in {year}; it was that of {person}, {a job} who never {neg}.
- {person}, {a job} in {town}, who never {neg}, owned the first {vehicle} of the place from {year} on.
? Who had the first {vehicle} in {town}? | Whose was the earliest {vehicle} of {town}? | Who brought {town}
    its first {vehicle}? = {person}
? What did {person} never do with the {vehicle}? | What did the owner of {town}'s first {vehicle} fail to
    do? = {neg}
? When did the first {vehicle} come to {town}? | Since what year has there been {a vehicle} in {town}? =
    {year}
? What was {person}'s trade? | What work did the owner of {town}'s first {vehicle} do? = {job}
"""
