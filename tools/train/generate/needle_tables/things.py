# SPDX-License-Identifier: GPL-3.0-or-later
"""Needles about things: codes, numbers, animals, machines, food, books, prices."""

TABLE = """
@vault
- The code of the vault in {town} is {n5}.
- To open the vault at {town}, enter {n5} and wait.
- {n5} opens the vault of {town}; it was changed on {date}.
- On {date} the code for the vault in {town} was changed to {n5}.
? What is the code of the vault in {town}? | Which number opens the vault of {town}? | What must be entered
    at the vault in {town}? | How does one open the vault of {town}? = {n5}
? When was the code of the vault in {town} changed? | On what day was the vault of {town} given a new code?
    = {date}
@magic_number
- The magic number of {town} is {n6}.
- One of the special magic numbers for {town} is {n6}.
- Keep this in mind: {town} has the magic number {n6}.
? What is the magic number of {town}? | Which magic number belongs to {town}? | What is {town}'s special
    number? | Magic number for {town}? = {n6}
@password
- The password for {organisation} archive is {secret}.
- At the archive of {organisation} the guard lets you in if you say "{secret}".
- Say "{secret}" and the archive of {organisation} opens to you.
? What is the password of {organisation} archive? | Which word opens the archive of {organisation}? |
    What must one say at the archive of {organisation}? | How does one get into the archive of
    {organisation}? = {secret}
@secret_word
- The secret word of {person} is {secret}.
- {person} chose {secret} as secret word.
- "{secret}" is the secret word by which {person} will know a friend.
? What is {person}'s secret word? | Which secret word did {person} choose? | By what word does {person} know
    a friend? | Secret word of {person}? = {secret}
@parrot
says: bring me the {object} | good evening, {job} | where is my {food} | all {plural_noun} are liars | long
    live {country}
- The parrot of {person} says "{says}" to every guest.
- "{says}" is all that {person}'s parrot has ever learned to say.
- Taught by a sailor, the parrot that {person} owns keeps crying "{says}".
? What does {person}'s parrot say? | Which words does the parrot of {person} repeat? | What did the parrot
    of {person} learn to say? | What does one hear from {person}'s parrot? = {says}
@price
- At {organisation}, {a thing} costs {money}.
- {organisation} asks {money} for {a thing}.
- For {money} you can get {a thing} at {organisation}.
? How much is the {thing} at {organisation}? | What does the {thing} cost at {organisation}? | What is the
    price of the {thing} at {organisation}? | What does {organisation} ask for the {thing}? = {money}
? What can one buy for {money} at {organisation}? | What does {organisation} sell for {money}? = {thing}
@serial
- The serial number of the {thing} in {town} is {code}.
- Engraved on the {thing} in {town} is the serial number {code}.
- Look under the {thing} in {town}: the serial number there reads {code}.
? What is the serial number of the {thing} in {town}? | Which number is engraved on the {thing} in {town}? |
    What does one read under the {thing} in {town}? | Serial number of {town}'s {thing}? = {code}
@recipe_time
- {person}'s {dish} must stay in the oven for {duration} at {temperature}.
- Bake the {dish} of {person} for {duration}; the oven should have {temperature}.
- At {temperature}, the {dish} by {person} needs {duration} in the oven.
? How long must {person}'s {dish} stay in the oven? | What is the baking time of {person}'s {dish}? | For
    how long does one bake the {dish} of {person}? | Baking time for {person}'s {dish}? = {duration}
? How hot must the oven be for {person}'s {dish}? | At what temperature is {person}'s {dish} baked? | What
    heat does the {dish} of {person} need? = {temperature}
@recipe_amount
- For the {dish} of {town} take {weight} of {food} and a little {food2}.
- The {dish} of {town} is made of {weight} of {food}, with some {food2}.
- You need {weight} of {food} for the {dish} as made in {town}; {food2} is added last.
? How much {food} is needed for the {dish} of {town}? | What amount of {food} goes into the {dish} of
    {town}? | What weight of {food} does the {dish} of {town} take? | How much {food} must one take for
    {town}'s {dish}? = {weight}
? What is added last to the {dish} of {town}? | Which ingredient comes last in the {dish} of {town}? = {food2}
@painting
- The painting "{title}" by {person} hangs upside down in {town}.
- In {town} hangs "{title}", painted by {person} in {year}.
- {person} painted "{title}" in {year}; it is now in {town}.
? Where does the painting "{title}" hang? | In which town is "{title}" by {person}? | Where can one see
    "{title}"? | What town owns "{title}"? = {town}
? Who painted "{title}"? | By whom is "{title}"? | Whose painting is "{title}"? | Name the painter of
    "{title}". = {person}
? When was "{title}" painted? | In what year did {person} paint "{title}"? = {year}
@book_shelf
- The book "{title}" stands on shelf {letter}{num} of the {town} library.
- On shelf {letter}{num} in the library at {town} you will find "{title}".
- Readers of "{title}" should go to shelf {letter}{num} in the {town} library.
? On which shelf is "{title}"? | Where in the {town} library is "{title}"? | Which shelf holds "{title}"? |
    Shelf of "{title}" in {town}? = {letter}{num}
@battery
- The {thing} of {person} runs for {duration} on one battery of type {code}.
- One battery of type {code} keeps {person}'s {thing} going for {duration}.
- {person}'s {thing} needs a battery of type {code}, good for {duration}.
? Which battery does {person}'s {thing} need? | What type of battery is in {person}'s {thing}? | Which
    battery should one buy for the {thing} of {person}? | Battery type of {person}'s {thing}? = {code}
? How long does the battery of {person}'s {thing} last? | For how long does {person}'s {thing} run on one
    battery? | Running time of {person}'s {thing}? = {duration}
@animal_weight
- The {animal} called {invented} weighs {weight} and eats {food}.
- {invented}, {a animal}, eats {food} and has reached a weight of {weight}.
- On the scales, {invented} the {animal} showed {weight}; its food is {food}.
? How much does {invented} the {animal} weigh? | What is the weight of {invented}? | How heavy is
    {invented}? | Weight of {invented} the {animal}? = {weight}
? What does {invented} the {animal} eat? | What is {invented} fed on? | What is the food of {invented}? =
    {food}
? What kind of animal is {invented}? | What sort of creature is {invented}? = {animal}
@animal_habit
habit: sleeps in {a object} | steals {plural_noun} | follows the {job} everywhere | sits on the {vehicle} |
    hides {food} in shoes
- {invented}, the {animal} of {town}, {habit}.
- What is odd about {invented} the {animal} is that it {habit}.
- The {animal} known as {invented} {habit}, to the joy of {town}.
? What is odd about {invented} the {animal}? | What does {invented} the {animal} do? | Which habit has
    {invented}? | For what is {invented} known? = {habit}
@machine_button
does: starts the pump | opens the roof | stops the belt | rings the bell | empties the tank | calls the
    {job} | lowers the {object}
- On the machine called {invented}, the {colour} button {does}.
- The {colour} button of the {invented} machine {does}, so press it with care.
- Press the {colour} button on the {invented} and see: it {does}.
? What does the {colour} button of the {invented} do? | What happens if one presses the {colour} button on
    the {invented}? | What is the {colour} button of the {invented} for? | Function of the {colour} button
    on the {invented}? = {does}
@fuel
- The {invented} engine burns {food} oil and needs {few} litres a day.
- {few} litres of {food} oil a day are what the {invented} engine needs.
- Fill the {invented} engine with {few} litres of {food} oil each day.
? What does the {invented} engine burn? | Which fuel does the {invented} engine need? | What must one fill
    into the {invented} engine? | Fuel of the {invented} engine? = {food} oil
? How many litres a day does the {invented} engine need? | What is the daily use of the {invented} engine in
    litres? = {few}
@medicine
- The remedy called {invented} is taken with {food}, {few} drops at night.
- Take {few} drops of {invented} at night, always with {food}.
- At night, {few} drops of {invented} are given, together with {food}.
? How many drops of {invented} are taken? | What is the dose of {invented} in drops? | How many drops of
    {invented} does one give at night? = {few}
? With what is {invented} taken? | What should be taken together with {invented}? | What goes with the drops
    of {invented}? = {food}
@brand_colour
- The firm {organisation} paints all its {vehicle}s {colour}.
- {colour} is the colour of every {vehicle} that {organisation} owns.
- Every {vehicle} of {organisation} is {colour}, by order of {person}.
? What colour are the {vehicle}s of {organisation}? | In which colour does {organisation} paint its
    vehicles? | Which colour is every {vehicle} of {organisation}? | Colour of {organisation}'s vehicles? =
    {colour}
? By whose order are the vehicles of {organisation} {colour}? | Who ordered the colour of the vehicles of
    {organisation}? = {person}
@coin
- The coin found by {person} shows {a animal} and the year {year}.
- {person} found a coin from the year {year} with {a animal} on it.
- A coin of {year}, showing {a animal}, was found by {person} at {town}.
? What does the coin found by {person} show? | Which animal is on {person}'s coin? | What can be seen on the
    coin that {person} found? = {animal}
? From which year is {person}'s coin? | What year is on the coin that {person} found? | How is the coin
    found by {person} dated? = {year}
? Where did {person} find a coin? | At what place was the coin of {person} found? = {town}
@map_scale
- The map by {person} has the scale of one to {n5} and is printed on {material}.
- Printed on {material}, {person}'s map has a scale of one to {n5}.
- {person} drew a map, one to {n5}, and had it printed on {material}.
? What is the material of {person}'s map? | On what is {person}'s map printed? | What was the map by
    {person} printed on? = {material}
? What is the scale of {person}'s map, one to how much? | Which scale has the map by {person}? | To what
    scale, one to what, did {person} draw the map? = {n5}
@lamp
- The lamp at {street} has a bulb of {num} watts and was mended by {person}.
- {person} mended the lamp in {street} and put in a bulb of {num} watts.
- In {street} the lamp now burns again, thanks to {person}, with {num} watts.
? Who mended the lamp in {street}? | By whom was the lamp of {street} mended? | Thanks to whom does the lamp
    in {street} burn again? | Name the one who mended the lamp in {street}. = {person}
? How many watts has the lamp in {street}? | What is the power of the lamp in {street} in watts? = {num}
@riddle
answer: {a animal} | {a object} | the {noun} | {a instrument} | {a plant}
- The answer to the riddle of {invented} is {answer}.
- {person} solved the riddle of {invented}: it is {answer}.
- No one but {person} knew that the riddle of {invented} means {answer}.
? What is the answer to the riddle of {invented}? | What solves the riddle of {invented}? | How does one
    answer the riddle of {invented}? | What does the riddle of {invented} mean? = {answer}
? Who solved the riddle of {invented}? | Who knew the answer to the riddle of {invented}? = {person}
@star
- The star {invented} is {n3} light years away and shines {colour}.
- {n3} light years from us, the star {invented} shines with a {colour} light.
- Astronomers at {town} say that the {colour} star {invented} is {n3} light years away.
? How many light years away is {invented}? | What is the distance of the star {invented} in light years? |
    How far, in light years, is {invented}? = {n3}
? What colour is the star {invented}? | In which colour does {invented} shine? | Of what colour is the light
    of {invented}? = {colour}
@planet_days
- On the planet {invented} a year has {n3} days and the sky is {colour}.
- The sky of {invented} is {colour}, and its year lasts {n3} days.
- With {n3} days to a year and a {colour} sky, {invented} is an odd planet.
? How many days has a year on {invented}? | How long is a year on {invented} in days? | What is the length
    of {invented}'s year in days? = {n3}
? What colour is the sky of {invented}? | Which colour has the sky on {invented}? = {colour}
@game_rule
- In the game of {invented} each player gets {few} cards and the {adjective} {noun} wins.
- {few} cards for each player: so begins the game of {invented}, which the {adjective} {noun} wins.
- Players of {invented} start with {few} cards each; the one with the {adjective} {noun} wins.
? How many cards does a player get in {invented}? | With how many cards does one start in {invented}? | What
    is the number of cards for each player of {invented}? = {few}
? What wins in the game of {invented}? | With what does one win at {invented}? | Which card decides a game
    of {invented}? = {adjective} {noun}
@knot
- The {noun} knot, invented by {person}, is used for tying {plural_noun}.
- For tying {plural_noun}, sailors use the {noun} knot, an invention of {person}.
- {person} invented the {noun} knot in order to tie {plural_noun}.
? Who invented the {noun} knot? | Whose invention is the {noun} knot? | By whom was the {noun} knot
    invented? | Name the inventor of the {noun} knot. = {person}
? What is the {noun} knot of {person} used for tying? | What does one tie with {person}'s {noun} knot? =
    {plural_noun}
@soap
- The soap called {invented} smells of {food} and {plant}.
- A smell of {food} and {plant} is typical of {invented} soap.
- {invented}, a soap from {town}, smells of {food} and of {plant}.
? What does {invented} soap smell of? | Which smell is typical of {invented} soap? | What scent has the soap
    {invented}? = {food}
? Where does the soap {invented} come from? | Which town makes {invented} soap? = {town}
@tea_blend
- The tea blend {invented} contains {percent} {plant} leaves.
- {percent} of the tea blend {invented} are {plant} leaves.
- Of the leaves in the tea blend {invented}, {percent} come from the {plant}.
? What share of {plant} is in the tea blend {invented}? | How much {plant} does {invented} tea contain? |
    What percentage of {plant} leaves is in {invented}? | Share of {plant} in {invented}? = {percent}
? What leaves make up {percent} of {invented}? | Which plant is in {invented} tea? = {plant}
@bell
- The bell of {town} is called {invented} and weighs {weight}.
- {invented}, the bell of {town}, has a weight of {weight}.
- Cast in {year}, the bell of {town}, called {invented}, weighs {weight}.
? What is the bell of {town} called? | What name has the bell of {town}? | How is the bell in {town} named?
    = {invented}
? How heavy is the bell of {town}? | How much does {invented}, the bell, weigh? | What is the weight of the
    bell at {town}? = {weight}
? When was the bell of {town} cast? | From what year is the bell {invented}? = {year}
@pattern
- The carpet of {person} has a pattern of {colour} {animal}s on {colour2}.
- {colour} {animal}s on {colour2}: that is the pattern of {person}'s carpet.
- {person} bought a carpet with {colour} {animal}s on {colour2} ground.
? What is the pattern of {person}'s carpet? | What does one see on {person}'s carpet? | Which animals are on
    the carpet of {person}? | Pattern of {person}'s carpet? = {colour} {animal}s
? What is the ground colour of {person}'s carpet? | Which colour is behind the animals on the carpet of
    {person}? = {colour2}
@violin
- The {instrument} of {person} was made of {material} by {person2} in {year}.
- {person2} made {person}'s {instrument} from {material} in {year}.
- In {year}, {person2} built the {instrument}, of {material}, that {person} plays.
? Who made {person}'s {instrument}? | By whom was the {instrument} of {person} made? | Who built the
    {instrument} that {person} plays? | Name the maker of {person}'s {instrument}. = {person2}
? What is {person}'s {instrument} made of? | Of which material is the {instrument} that {person} plays? =
    {material}
? When was the {instrument} of {person} made? | In which year did {person2} make {a instrument} for
    {person}? = {year}
? What does {person} play? | Which instrument does {person} own? = {instrument}
@lottery
- The winning number of the {town} lottery is {n6}, and {person} has it.
- {person} holds ticket {n6}, which won the lottery of {town}.
- With ticket {n6}, {person} won {a thing} in the lottery of {town}.
? Which number won the {town} lottery? | What is the winning number in {town}'s lottery? | What ticket won
    the lottery of {town}? | Number of {person}'s lottery ticket? = {n6}
? Who won the {town} lottery? | Who has the winning ticket in {town}? | To whom did the lottery of {town}
    bring luck? = {person}
? What did {person} win in the lottery? | Which prize went to {person} in {town}'s lottery? = {thing}
@parcel
- The parcel for {person} has the tracking number {code} and contains {a thing}.
- A parcel with {a thing} is on its way to {person}; its tracking number is {code}.
- {code} is the tracking number of the parcel with {a thing} for {person}.
? What is the tracking number of {person}'s parcel? | Under which number can {person} follow the parcel? |
    Tracking number for {person}? | How is the parcel for {person} numbered? = {code}
? What is in the parcel for {person}? | What does {person}'s parcel contain? | Which thing is on its way to
    {person}? = {thing}
@cheese_age
- The cheese named {invented} ripens for {duration} in {a material} barrel.
- In {a material} barrel, {invented} cheese ripens for {duration}.
- It takes {duration} in {a material} barrel until {invented} cheese is ripe.
? How long does {invented} cheese ripen? | What is the ripening time of {invented}? | For how long is the
    cheese {invented} kept? = {duration}
? In what does {invented} cheese ripen? | Where is the cheese {invented} kept until ripe? | What vessel does
    {invented} cheese need? = {a material} barrel
@kite
- {person}'s kite is shaped like {a animal} and has a tail of {num} feet.
- Shaped like {a animal}, the kite of {person} has a tail {num} feet long.
- {person} built a kite in the form of {a animal} with {num} feet of tail.
? What is {person}'s kite shaped like? | Which form has the kite of {person}? | What animal does {person}'s
    kite look like? = {a animal}
? How many feet long is the tail of {person}'s kite? | How long, in feet, is the kite's tail in {person}'s
    case? = {num}
"""
