# SPDX-License-Identifier: GPL-3.0-or-later
"""Needles about places and things in them: gates, signs, keys, trains, weather, buildings."""

TABLE = """
@spare_key
where: under the {colour} flowerpot | behind the loose brick | in the mouth of the stone {animal} | inside
    the {adjective} {object} | on a nail under the {plant}
- The spare key to {person}'s house is {where}.
- {person} keeps the spare key {where}; tell nobody.
- If {person} is not at home, look {where}: the spare key is there.
? Where is {person}'s spare key? | Where does {person} keep the spare key? | How can one get into {person}'s
    house without {person}? | In what place is the spare key of {person} hidden? = {where}
@hidden
where: under the {adjective} floorboard | behind {a colour} curtain | in {a material} {object} | inside {a
    instrument} | among the {plural_noun} | beneath the {plant}
- {a thing} is hidden {where} in the {building} of {town}.
- In the {building} of {town}, {where}, somebody has hidden {a thing}.
- Hidden {where}, {a thing} lies in the {building} of {town} to this day.
- The {thing} of the {building} in {town} was hidden {where} during the war.
? Where is the {thing} hidden in {town}? | In what place in the {building} of {town} is something hidden? |
    Where must one look for the {thing} of {town}? | Where is the hiding place of the {thing} in {town}? =
    {where}
? What is hidden in the {building} of {town}? | What has somebody hidden in {town}? | Which thing lies
    hidden in the {building} of {town}? | Name the hidden thing in {town}. = {thing}
@gate
- The train to {town} leaves from platform {num} at {time}.
- Passengers to {town} should go to platform {num}; departure is at {time}.
- Platform {num}, {time}: that is the train to {town}.
? From which platform does the train to {town} leave? | Which platform is the train to {town} on? | Where in
    the station does one board the train to {town}? | Platform of the {town} train? = {num}
? When does the train to {town} leave? | At what time is the departure to {town}? | What is the departure
    time of the train to {town}? | When must one be aboard the train to {town}? = {time}
@flight
- Flight {code} to {town} boards at gate {letter}{num}, {duration} late.
- Because of fog, flight {code} for {town} is {duration} late; it leaves from gate {letter}{num}.
- Gate {letter}{num} is where flight {code} to {town} will board, with a delay of {duration}.
? From which gate does flight {code} leave? | At which gate does flight {code} board? | What is the gate of
    flight {code} to {town}? | Gate for flight {code}? = {letter}{num}
? How late is flight {code}? | What is the delay of flight {code} to {town}? | By how long is flight {code}
    delayed? = {duration}
? Where does flight {code} go? | What is the destination of flight {code}? | To which city does flight
    {code} fly? = {town}
@weather
sky: {adjective} fog | light snow | hail | thunder | a warm breeze | drizzle | a dust storm | sleet |
    freezing rain | bright sunshine
- On {date} there was {sky} at {town}, with {temperature} at noon.
- The weather at {town} on {date}: {sky}, {temperature}.
- {town} had {sky} on {date}, and the thermometer stood at {temperature}.
? What was the weather like at {town} on {date}? | What weather did {town} have on {date}? | How was the
    weather on {date} at {town}? | Describe the weather of {town} on {date}. = {sky}
? How warm was it at {town} on {date}? | What did the thermometer show at {town} on {date}? | What
    temperature was measured at {town} on {date}? | Temperature at {town} on {date}? = {temperature}
@door
- The door of number {num} in {street} was painted {colour} by {person}.
- {person} painted the door of number {num}, {street}, in {colour}.
- In {street}, the door of number {num} is {colour}; {person} chose the paint.
? What colour is the door of number {num} in {street}? | In which colour was the door of {street} number
    {num} painted? | Which colour did {person} choose for the door? | Colour of the door at {street}, number
    {num}? = {colour}
? Who painted the door of number {num} in {street}? | Who chose the paint for the door at number {num},
    {street}? | By whom was the {colour} door in {street} painted? = {person}
@sign
text: no {plural_noun} beyond this point | beware of the {animal} | {food} for sale | please do not touch
    the {object} | mind the {noun} | ring twice for the {job}
- The sign at the entrance to {town} says "{text}".
- Whoever enters {town} reads these words on a {colour} board: "{text}".
- "{text}" is written on the sign by the gate of {town}.
? What does the sign at {town} say? | What is written on the sign of {town}? | Which words stand on the
    board at {town}? | What does one read when entering {town}? = {text}
? What colour is the board at {town}? | In which colour is the board at the entrance to {town}? = {colour}
@wifi
- The wireless network of the {building} in {town} is called {invented}-{n3}; the password is {secret}{n4}.
- To get online in the {building} of {town}, choose {invented}-{n3} and type {secret}{n4}.
- Network {invented}-{n3}, password {secret}{n4}: for visitors to the {building} in {town}.
? What is the wireless password in the {building} of {town}? | Which password gets one online in {town}'s
    {building}? | What must be typed to get online in the {building} of {town}? | What is the password of
    the network {invented}-{n3}? = {secret}{n4}
? What is the network in the {building} of {town} called? | Which network must one choose in {town}'s
    {building}? | Name of the network in the {building} at {town}? = {invented}-{n3}
@bridge_toll
- Crossing the bridge over {river} costs {money} for {a vehicle}.
- At the bridge over {river}, {a vehicle} must pay a toll of {money}.
- The toll on the bridge over {river} is {money} for {a vehicle} and nothing for walkers.
? How much is the toll on the bridge over {river}? | What does it cost to cross the bridge over {river} with
    {a vehicle}? | How much must {a vehicle} pay to cross {river}? | What sum is paid at the bridge over
    {river}? = {money}
@statue
- The statue on the square of {town} shows {person} with {a animal}; it is made of {material}.
- Made of {material}, the statue of {person} with {a animal} stands on the square of {town}.
- On the square of {town} you see {person}, in {material}, holding {a animal}.
? Whom does the statue in {town} show? | Of whom is the statue on the square of {town}? | Who is portrayed
    on the square of {town}? | Who has a statue in {town}? = {person}
? What is the statue in {town} made of? | Which material is the statue of {person} made of? | Of what is the
    statue on {town}'s square made? = {material}
? Which animal is shown with {person} in {town}? | What animal is part of the statue in {town}? | What
    animal does the statue at {town} show? = {animal}
@room
- The {subject} class meets in room {n3} of the {building}, led by {person}.
- Room {n3} of the {building} is reserved for {person}'s class in {subject}.
- {person} teaches {subject} in room {n3} of the {building}.
? In which room does {person} teach {subject}? | Where does the {subject} class of {person} meet? | Which
    room is reserved for {person}? | What is the room of {person}'s class in {subject}? = {n3}
? Who teaches {subject} in room {n3}? | Who leads the class in room {n3} of the {building}? | Whose class
    meets in room {n3}? = {person}
? What does {person} teach in room {n3}? | Which subject is taught in room {n3} by {person}? = {subject}
@meeting
- The meeting about the {event} will be held at {time} on {weekday} in the {building} of {town}.
- We shall meet in the {building} of {town} on {weekday} at {time} to talk about the {event}.
- {weekday}, {time}, the {building} of {town}: all who care about the {event} are welcome.
? At what time is the meeting about the {event} in {town}? | When on {weekday} is the {town} meeting? | What
    is the hour of the meeting in the {building} of {town}? = {time}
? On which day is the meeting about the {event} in {town}? | What day of the week is the meeting in the
    {building} of {town}? | On which weekday do they meet in {town}? = {weekday}
? Where in {town} is the meeting about the {event}? | In which building of {town} will the meeting take
    place? | Which building of {town} is the meeting in? = {building}
? What is the meeting in {town} about? | Why do people meet at {time} in {town}? | What will be discussed in
    the {building} of {town}? = {event}
@well
- The well at {town} is {depth} deep and was dug by {person} in {year}.
depth: {num} metres | {n3} feet | {num} yards
- {person} dug the well of {town} in {year}; it goes down {depth}.
- In {year} a well {depth} deep was dug at {town} by {person}.
? How deep is the well at {town}? | What is the depth of the well of {town}? | How far down does the well at
    {town} go? | Depth of the {town} well? = {depth}
? Who dug the well at {town}? | By whom was the well of {town} dug? | Whose work is the well at {town}? =
    {person}
? When was the well at {town} dug? | In what year did {person} dig a well? | From which year is the well of
    {town}? = {year}
@clock_tower
- The tower clock of {town} is always {duration} fast, because {cause}.
cause: a {animal} nests in it | the {job} likes to go home early | lightning struck it in {year} | the
    pendulum is made of {material}
- In {town} the tower clock runs {duration} ahead of time; the reason is that {cause}.
- Because {cause}, the tower clock of {town} is {duration} fast.
? How fast is the tower clock of {town}? | By how much is the clock in {town} wrong? | How far ahead of time
    is the clock of {town}? | What is the error of the tower clock in {town}? = {duration}
? Why is the tower clock of {town} fast? | What is the reason for the wrong clock in {town}? | What is wrong
    with the clock of {town}, and why? | For what reason does the clock of {town} run ahead? = {cause}
@parking
- In {street}, parking is allowed for {duration} and costs {money}.
- For {money} one may park in {street} for {duration}.
- Parking in {street} costs {money}; after {duration} the car must go.
? How long may one park in {street}? | For what time is parking allowed in {street}? | After how long must a
    car leave {street}? | What is the longest stay for a car in {street}? = {duration}
? What does parking in {street} cost? | How much must be paid to park in {street}? | What is the parking fee
    in {street}? = {money}
@distance
- From {town} to {town2} it is {distance} by road and {duration} by {vehicle}.
- {town} lies {distance} from {town2}; the {vehicle} takes {duration}.
- The {vehicle} covers the {distance} from {town} to {town2} in {duration}.
? How far is it from {town} to {town2}? | What is the distance between {town} and {town2}? | How far apart
    are {town} and {town2}? | Distance {town} to {town2}? = {distance}
? How long does the {vehicle} take from {town} to {town2}? | How much time is needed from {town} to {town2}?
    | How long is the journey from {town} to {town2}? = {duration}
@spring_legend
cure: brings good dreams | turns hair {colour} | makes one speak {language} | keeps {plural_noun} fresh |
    makes the old dance
- They say that water from the spring at {town} {cure}.
- The spring at {town} is famous: its water {cure}, or so people believe.
- According to legend, whoever drinks at {town} will notice that the water {cure}.
? What is the water of {town} said to do? | What effect has the spring at {town}? | Why is the spring at
    {town} famous? | What does legend say of the water at {town}? = {cure}
@market
- The market of {town} is held every {weekday} and is known for its {food}.
- Every {weekday} there is a market in {town}, where people buy {food}.
- For {food}, go to the market of {town}, open each {weekday}.
? On which day is the market of {town}? | When is there a market in {town}? | Which day is market day in
    {town}? | Market day at {town}? = {weekday}
? What is the market of {town} known for? | What do people buy at the market of {town}? | For which food is
    the {town} market famous? = {food}
@buried
where: under the {plant} behind the {building} | {num} paces north of the well | beneath the third step of
    the {building} | where {river} bends twice
- The treasure of Captain {surname} is buried {where}, according to a map in {town}.
- According to a map in {town}, Captain {surname} buried the treasure {where}.
- Dig {where}, says the map in {town}, and you will find the treasure of Captain {surname}.
? Where is Captain {surname}'s treasure buried? | In what place did Captain {surname} bury the treasure? |
    Where must one dig for the treasure of Captain {surname}? | What is the hiding place of Captain
    {surname}'s treasure? = {where}
? Where is the map of Captain {surname}'s treasure? | In which town is the map that shows the treasure of
    Captain {surname}? = {town}
@museum
- The {thing} in the museum of {town} was given by {person} and is worth {money}.
- {person} gave the museum of {town} a {thing} worth {money}.
- Worth {money}, the {thing} that {person} gave is the pride of the museum of {town}.
? Who gave the {thing} to the museum of {town}? | From whom did the museum of {town} get the {thing}? | Who
    was the donor of the {thing} in {town}? = {person}
? How much is the {thing} in {town}'s museum worth? | What is the value of the {thing} in the museum of
    {town}? | At what sum is the {thing} of {town} valued? = {money}
? What did {person} give to the museum of {town}? | What is the pride of the museum of {town}? = {thing}
@sells
- The shop at {street} sells nothing but {plural_noun}; it belongs to {person}.
- {person} has a shop in {street} where one can buy {plural_noun}.
- If you need {plural_noun}, try the shop of {person} in {street}.
? What does the shop in {street} sell? | What can one buy from {person}? | Which goods are sold by {person}
    in {street}? | What is on offer in {person}'s shop? = {plural_noun}
? Who owns the shop in {street}? | To whom does the shop in {street} belong? | Whose shop is in {street}? =
    {person}
? Where is {person}'s shop? | In which street can one find {person}'s shop? | Where are {plural_noun} sold
    by {person}? = {street}
@road_closed
- The road to {town} is closed until {date} because of {a adjective} {noun}.
- Until {date} nobody can drive to {town}: the road is closed.
- Drivers to {town} must wait until {date}, when the road opens again.
? Until when is the road to {town} closed? | When will the road to {town} open again? | On what date can one
    drive to {town} again? | Till what day must drivers to {town} wait? = {date}
@garden
- In the garden of {person} at {town} grows {a plant} that flowers only in {month}.
- {person} of {town} is proud of {a plant} in the garden; it flowers in {month}.
- Only in {month} does the {plant} in {person}'s garden at {town} flower.
? What grows in {person}'s garden? | Which plant is {person} proud of? | What flowers in {month} in the
    garden of {person}? = {plant}
? When does the {plant} in {person}'s garden flower? | In which month does {person}'s plant flower? | What
    is the flowering month of {person}'s {plant}? = {month}
? Where is {person}'s garden? | In what town does {person} have a garden? = {town}
@population_sheep
- {town} has {big_number} inhabitants.
- There are {big_number} people in {town}.
- At the last count, {big_number} people lived in {town}.
? How many people live in {town}? | What is the population of {town}? | How many inhabitants does {town}
    have? | Number of inhabitants of {town}? = {big_number}
@flag
- The flag of {town} shows a {colour} {animal} on a {colour2} ground.
- A {colour} {animal} on a {colour2} ground: that is the flag of {town}.
- On the flag of {town} there is a {colour} {animal}; the ground is {colour2}.
? Which animal is on the flag of {town}? | What animal does the flag of {town} show? | What creature can be
    seen on {town}'s flag? = {animal}
? What colour is the ground of {town}'s flag? | Which ground colour has the flag of {town}? | On what colour
    does the animal stand on the flag of {town}? = {colour2}
? What colour is the {animal} on the flag of {town}? | In which colour is the animal on {town}'s flag shown?
    = {colour}
@patron
- The patron of {town} is Saint {first}, whose day is {day_of_year}.
- On {day_of_year} the people of {town} honour their patron, Saint {first}.
- Saint {first} is honoured in {town} as its patron every year, the feast being on {day_of_year}.
? Who is the patron of {town}? | Which saint is honoured in {town}? | To whom does {town} pray as its
    patron? | Name the patron of {town}. = Saint {first}
? When does {town} honour its patron? | On what day is the feast of {town}'s patron? | What is the date of
    the feast in {town}? = {day_of_year}
@school_bell
- At the school of {town} the last bell rings at {time}, and {person} rings it.
- {person} rings the last bell at the school of {town} at {time}.
- It is {time} when {person} rings the last bell of the school in {town}.
? When does the last bell ring at the school of {town}? | At what time does school end in {town}? | At what
    hour does {person} ring the bell? = {time}
? Who rings the bell at the school of {town}? | Who is in charge of the school bell in {town}? | Whose task
    is the last bell in {town}? = {person}
@wreck
- The {ship} sank off {town} in {year} with {a adjective} cargo of {plural_noun}.
- In {year} the {ship}, loaded with {plural_noun}, went down off {town}.
- Off {town} lies the wreck of the {ship}, lost in {year} with her load of {plural_noun}.
? What was the cargo of the {ship}? | What was the {ship} loaded with? | Which goods went down with the
    {ship}? | What did the {ship} carry? = {plural_noun}
? When did the {ship} sink? | In what year was the {ship} lost? | What was the year of the loss of the
    {ship}? = {year}
? Where did the {ship} sink? | Off which town lies the wreck of the {ship}? | Near what place was the {ship}
    lost? = {town}
@echo
- In the cave of {invented} an echo comes back {few} times.
- The echo in the cave of {invented} repeats every word {few} times.
- Shout in the cave of {invented}, and the echo answers {few} times.
? How many times does the echo of {invented} come back? | How often does the echo repeat a word in the cave
    of {invented}? | How often does the cave of {invented} answer? | Number of echoes in the cave of
    {invented}? = {few}
@toll_free
- The {building} of {town} can be reached on {phone}; ask for {person}.
- To book the {building} of {town}, call {person} on {phone}.
- {person}, who looks after the {building} of {town}, has the number {phone}.
? What is the telephone number of the {building} in {town}? | On which number can {person} be reached? |
    Which number does one call to book the {building} of {town}? | Phone number of {person}? = {phone}
? Whom should one ask for at the {building} of {town}? | Who looks after the {building} of {town}? | Who
    answers the telephone of the {building} in {town}? = {person}
@opening_hours
- The {building} of {town} opens at {time} and closes at {time2}, but never on {weekday}.
- Closed on {weekday}; on other days the {building} of {town} is open from {time} to {time2}.
- On every day but {weekday} you may visit the {building} of {town} from {time} until {time2}.
? When does the {building} of {town} open? | At what time does the {building} in {town} open its doors? |
    From what hour can one visit the {building} of {town}? = {time}
? When does the {building} of {town} close? | Until what time is the {building} in {town} open? | What is
    the closing time of the {building} of {town}? = {time2}
? On which day is the {building} of {town} closed? | Which day does the {building} of {town} not open? | On
    what day should one not go to the {building} of {town}? = {weekday}
@dragon
- Local legend says that {a adjective} {animal} sleeps under the {building} of {town} and wakes every {few}
    years.
- Under the {building} of {town}, they say, sleeps {a adjective} {animal} that wakes once in {few} years.
- Once in {few} years, according to legend, {a adjective} {animal} wakes under the {building} of {town}.
? What sleeps under the {building} of {town}? | Which creature is said to sleep in {town}? | What is said to
    lie under {town}'s {building}? = {adjective} {animal}
? How often, in years, does the creature under {town} wake? | Every how many years does the legend of {town}
    come true? | Once in how many years does the creature under the {building} of {town} wake? = {few}
@staircase
- The staircase of the {building} in {town} has {n3} steps, and step {num} creaks.
- Count {n3} steps in the {building} of {town}; beware of step {num}, which creaks.
- Of the {n3} steps in the {building} of {town}, only step {num} creaks.
? How many steps has the staircase of the {building} in {town}? | What is the number of steps in {town}'s
    {building}? | How many steps must one climb in the {building} of {town}? = {n3}
? Which step creaks in the {building} of {town}? | Which step should one avoid in {town}'s {building}? |
    What is the number of the step that creaks in {town}? = {num}
@bus
- Bus {num} runs from {town} to {town2} every {duration}.
- Every {duration} there is a bus, number {num}, from {town} to {town2}.
- To get from {town} to {town2} take bus {num}, which leaves every {duration}.
? Which bus runs from {town} to {town2}? | What is the number of the bus from {town} to {town2}? | What bus
    should one take from {town} to {town2}? = {num}
? How often does bus {num} run from {town}? | At what interval do buses leave {town} for {town2}? | How long
    must one wait at most between two buses from {town} to {town2}? = {duration}
"""
