# SPDX-License-Identifier: GPL-3.0-or-later
"""Needles about everyday life: home, shopping, health, school, travel, money, part 5."""

TABLE = """
@meet_at_station
- So that {person} can recognise {person2} at {town} station, {person2} will carry {sign} and stand by the
    {spot}.
sign: {a object} | a folded map | a {colour} balloon | a loaf of bread | {a instrument} case
spot: clock | bookstall | ticket office | left-luggage counter | weighing machine
- {person2} promised to stand by the {spot} at {town} station with {sign}, as {person} does not know the face.
- Look for {sign} by the {spot}, {person2} wrote to {person}, who had never been to {town} station.
- At {town} station, {sign} shall be the mark by which {person} picks {person2} out of the crowd near the
    {spot}.
? How will {person} know the stranger? | What will {person2} hold? | What should {person} look out for? =
    {sign}
? Where in the station do they meet? | At which point will {person2} wait? | Where must {person} go on
    arrival? = {spot}
? Whom is {person} going to meet? | Who waits in {town}? | Whose face does {person} not know yet? = {person2}
@toll_of_visit
- Grandmother {first} lets visitors stay {few} nights, after which she {hint}.
hint: stops cooking | practises the {instrument} | lays out the timetable | strips the beds | talks of her
    {disease}
- After {few} nights, Grandmother {first} {hint}, and her visitors know that they should go.
- Guests of Grandmother {first} are welcome for {few} nights; when she {hint}, the time is up.
- If Grandmother {first} {hint}, you have been there {few} nights and must pack.
? How does Grandmother {first} get rid of people? | By what sign does one see that Grandmother {first} has had
    enough? | What does Grandmother {first} do to end a visit? = {hint}
? How many nights does Grandmother {first} put up with company? | What is the limit of Grandmother {first}'s
    hospitality, in nights? | How many nights can one sleep at Grandmother {first}'s? = {few}
@name_choice
- The baby was to be called {first}, but {person}, a proud parent, wrote {first2} at the registry, thinking of
    {who}.
who: an old flame | a racehorse | his {sport} hero | a ship | the midwife | a street in {town}
- Thinking of {who}, {person} registered the baby as {first2} and not as {first}, on which all had agreed.
- It was {who} that made {person} give the clerk the name {first2} for the baby, who should have been {first}.
- {first} was the name agreed on for the baby, until {person}, with {who} in mind, told the registry {first2}.
? What is the child's legal name? | Under which name was {person}'s baby entered? | How is {person}'s child
    called on paper? = {first2}
? What name had the family expected? | How would {person}'s child have been named by the family's wish? |
    Which name did {person} drop? = {first}
? What inspired {person}? | Who or what lay behind {person}'s choice? | After whom or what did {person} name
    the child? = {who}
@photo_order
year: 1908 | 1913 | 1921 | 1934 | 1947 | 1955 | 1962 | 1968 | 1974 | 1983 | 1991 | 2002
- In the photograph of {year}, {first} stands on the left, {first2} in the middle and {person} on the right,
    holding {a object}.
- {person}, with {a object}, is on the right of the picture taken in {year}, {first2} is in the middle, and
    {first} on the left.
- From left to right, the picture of {year} shows {first}, {first2} and {person}, the last of whom holds {a
    object}.
- {first2} stands between {first}, on the left, and {person}, on the right, who clutches {a object} in the
    {year} photograph.
? Who is at the centre of the picture of {year}? | Who has people on both sides in the photograph of {year}? |
    Who is flanked by {first} and {person}? = {first2}
? What is in {person}'s hands? | What did {person} hold up to the camera? | Which thing appears in the picture
    of {year}? = {object}
? Who is furthest to the right in the picture of {year}? | Who holds something in the photograph of {year}? =
    {person}
? When did {first}, {first2} and {person} pose? | How old is the picture of {first} and {first2}: from what
    year? = {year}
@uncle_trade
- {first}'s uncle in {town} sells {plural_noun} from {a vehicle} and gave up being {a job} on account of
    {cause}.
cause: his back | a love affair | a court case | the noise | his wife's nerves | a lost bet
- On account of {cause}, the uncle of {first} is no longer {a job} but sells {plural_noun} from {a vehicle} in
    {town}.
- Before {cause} put an end to it, {first}'s uncle was {a job}; now his {vehicle} full of {plural_noun} is
    known all over {town}.
- {a vehicle} loaded with {plural_noun} is the shop of {first}'s uncle in {town}, who used to be {a job} until
    {cause} got in the way.
? What did {first}'s uncle do earlier in life? | What was the former occupation of {first}'s uncle? | As what
    had {first}'s uncle made a living? = {job}
? Why did {first}'s uncle change trades? | What forced {first}'s uncle to begin anew? | What stood behind the
    new start of {first}'s uncle? = {cause}
? What can one buy from {first}'s uncle? | What are the wares of {first}'s uncle? | In what does {first}'s
    uncle trade? = {plural_noun}
? From what does {first}'s uncle sell? | On which vehicle are the goods of {first}'s uncle? = {vehicle}
@knee_operation
- {person}'s {joint} will be operated on by Dr {surname} on {date}; no {food} after {time} the evening before.
joint: left knee | right knee | left hip | right hip | left shoulder | right elbow
- On {date}, Dr {surname} operates on the {joint} of {person}, who may eat no {food} from {time} on the day
    before.
- Dr {surname} set {date} for {person}'s {joint} and forbade {food} after {time} on the eve.
- "Nothing from {time} onwards, not even {food}," Dr {surname} told {person}, whose {joint} is to be done on
    {date}.
? Which joint is to be repaired for {person}? | What is the matter with {person}, which part hurts? | Where
    will Dr {surname} cut {person}? = {joint}
? On what day does {person} go under the knife? | When is {person}'s surgery? | Which date did {person} get
    from the surgeon? = {date}
? From what hour must {person} fast? | When is the last moment for a bite for {person}? | Until what time is
    eating allowed to {person}? = {time}
@carpool_song
- On the drive to {town}, {first} will only be quiet if "{title}" is played, which {person} has now heard
    {num} times.
- {person} has had to hear "{title}" {num} times on the way to {town}, for nothing else keeps {first} quiet.
- {num} times "{title}" came out of the speakers before {town} was reached, as {first} would have cried and
    {person} knew it.
- Only "{title}" calms {first} in the car, and {person}, who drives to {town}, has counted {num} repeats.
? What soothes the child on the way to {town}? | Which song stops {first} from crying? | What does {first}
    insist on hearing? = {title}
? How often has the driver suffered? | How many times did {person} endure the song? | What number of repeats
    did {person} count? = {num}
? Who is at the wheel? | Who has to listen along with {first}? | Who suffers for the sake of {first}'s peace?
    = {person}
@sold_by_ad
- {person} advertised {a vehicle} for {money} and got {a animal} and {money2} for it from {person2}.
- For {a animal} and {money2}, {person2} became the owner of {a vehicle} which {person} had advertised at
    {money}.
- {person} wanted {money} for {a vehicle}, as the advertisement said, and accepted {money2} plus {a animal}
    from {person2}.
- {person2} answered {person}'s advertisement ({a vehicle}, {money}), offering {a animal} and {money2}, and
    the deal was made.
? What did the buyer give besides cash? | Which creature was part of the price? | What animal does {person}
    have now? = {animal}
? How much cash did {person} receive? | What sum did {person2} add to the animal? | What did {person2} pay in
    coins and notes? = {money2}
? What had been the asking price? | How much did {person} hope to get? | Which figure was printed in
    {person}'s advertisement? = {money}
? What did {person} want to sell? | What does {person2} drive or ride now? = {vehicle}
@telephone_hour
- {first} may telephone {first2} only between {time} and {time2}, because {why}, and never for more than {num}
    minutes.
why: the line is shared with {a job} | the baby sleeps otherwise | calls are cheap then | Grandfather needs
    the sofa | the {instrument} drowns every word
- As {why}, {first} rings {first2} no earlier than {time}, stops by {time2} and keeps to {num} minutes.
- The hours between {time} and {time2} are free for {first} to call {first2}, for up to {num} minutes, since
    {why}.
- {num} minutes, and those between {time} and {time2}, are granted to {first} for a talk with {first2}, for,
    as the parents say, {why}.
? How long may a talk of {first} and {first2} last? | How many minutes does {first} get on the line? | What is
    the limit, in minutes, for {first}'s chat? = {num}
? At what hour can {first2} first expect the phone to ring? | When at the earliest is {first}'s voice to be
    heard? | From when on may {first} dial? = {time}
? Why are {first}'s calls limited to certain hours? | What is behind the rule about {first}'s calls? | How do
    the parents justify the rule for {first}? = {why}
@tree_house_law
law: no grown-ups | shoes off | bring {food} | no crying | only {language} is spoken | no talk of school
- In the tree house of {first} and {first2} the first law is "{law}", and whoever breaks it must {fine}.
fine: climb down and back {num} times | hand over {few} marbles | sleep with the {animal} | carry the bucket
    for {few} days
- "{law}" stands over the door of the tree house where {first} and {first2} rule and where offenders have to
    {fine}.
- Those who do not obey the words "{law}" in the tree house have to {fine}; so {first} and {first2} decided.
- To {fine} is the penalty in the tree house of {first} and {first2} for ignoring the first law, "{law}".
? What is the chief rule up there with {first} and {first2}? | What do {first} and {first2} demand from guests
    above all? | Which words greet those who climb up to {first}? = {law}
? What happens to those who break the rule of {first} and {first2}? | How are offenders punished by {first}? |
    What must a disobedient guest of {first2} do? = {fine}
@allergy_party
- For the party on {date}, {first}'s mother was told that {first2} cannot eat {food} and that {first3} must be
    fetched by {time}.
- {first}'s mother noted for {date}: no {food} for {first2}, and {first3} to be picked up at {time}.
- "Please no {food}," said the parents of {first2}; "we come for our child at {time}," said those of {first3},
    before the party of {first} on {date}.
- On {date}, at {first}'s party, {first2} had to be kept from the {food}, and at {time} a car came for
    {first3}.
? What should not be given to {first2}? | What would make {first2} ill? | Which food is bad for {first2}? =
    {food}
? Who leaves the party before the others? | For which guest does a car come? | Whose time at the party is
    limited? = {first3}
? When does {first3} have to go? | Until what hour can {first3} play? | At what time do {first3}'s parents
    ring the bell? = {time}
? When does {first} celebrate? | On which day is {first2} invited? | What is the day of {first}'s party? =
    {date}
@pen_friend
- {first} of {town} has been writing to {first2} in {country} since {year}, in {language}, about {topic}.
topic: goats | the weather | {sport} | broken hearts | chess problems | old trains
- Since {year}, letters about {topic}, all in {language}, have gone from {first} in {town} to {first2} in
    {country}.
- {first2} in {country} has known {first} of {town} since {year} from letters in {language}, and hardly from
    anything but {topic}.
- Nothing but {topic} ever comes up between {first} of {town} and {first2} of {country}, who write in
    {language} and began in {year}.
? Which tongue do {first} and {first2} use? | In what language must one write to be read by {first2}? | What
    language do the pen friends share? = {language}
? When did the friendship on paper begin? | Since what year has {first} had mail from {first2}? | When did
    {first2} get the first envelope? = {year}
? What do the letters deal with? | What interests both {first} and {first2}? | On which subject do {first} and
    {first2} exchange thoughts? = {topic}
? In which country does {first2} live? | Where do {first}'s letters go? | From what country does {first} get
    stamps? = {country}
@car_sale_flaw
flaw: the left door only opens from outside | the horn plays a march | second gear is missing | rain comes in
    above the driver | the wipers stop at noon | it smells of {animal}
- {person} sold {first} the {colour} {car} for {money} without saying that {flaw}.
car: estate car | van | convertible | hatchback | pick-up | jeep
- {first} paid {person} {money} for the {colour} {car} and learnt on the way home that {flaw}.
- That {flaw} was not mentioned by {person} when {first} bought the {colour} {car} for {money}.
- For {money}, {first} got from {person} {a colour} {car}, and with it the surprise that {flaw}.
? What is wrong with the car that {first} bought? | Which defect was hidden from {first}? | What did {person}
    keep quiet about? = {flaw}
? What did {first} pay? | For how much did {person} sell? | What was the price of the {car}? = {money}
? Who cheated {first}? | With whom should {first} have a serious word? | Who was the previous owner of the
    {car}? = {person}
? What colour is {first}'s {car}? | In which colour is what {person} sold? = {colour}
@parking_fine
vehicle: milk float | camper van | motorcycle | horse box | hearse | pick-up | ice-cream van | tractor |
    sports car
- {person} got a ticket over {money} for leaving the {vehicle} in front of {what} for {num} minutes.
what: a fire station | the mayor's garage | a bakery door | a hydrant | the cattle ramp
- {num} minutes in front of {what} cost {person}, who had left the {vehicle} there, {money}.
- The {vehicle} of {person} stood before {what} for {num} minutes, which was long enough for a warden to ask
    for {money}.
- {money} for {num} minutes: {person} will not leave the {vehicle} before {what} again.
? How high is {person}'s fine? | What must {person} pay? | How dear was {person}'s stop? = {money}
? What did {person} block? | Before what had {person} stopped? | Where did the warden see {person}'s property?
    = {what}
? How long, in minutes, was {person} gone? | How many minutes did {person} risk? | How many minutes was the
    stop? = {num}
? What does {person} drive? | Which vehicle got the ticket? = {vehicle}
@concert_seats
- For the concert of {date}, {first} got row {letter}, seats {num} and {num2}, and will give the second to
    {person} if {first2} {if}.
if: is still ill | has to work | does not apologise | prefers {sport} | misses the train
- Seats {num} and {num2} in row {letter} are {first}'s for the concert on {date}; should it turn out that
    {first2} {if}, {person} may come.
- {person} can go with {first} on {date} to sit in row {letter}, on seats {num} and {num2}, provided that
    {first2} {if}.
- It depends: on {date} {first} has row {letter}, {num} and {num2}, meant for {first2}, but {person} will be
    asked if {first2} {if}.
? Who is the substitute for {first2}? | Who may hope for the spare ticket? | Whom does {first} ask in the
    second place? = {person}
? In which row will {first} be? | Where in the hall must {first} look, by letter? | Which row is {first}'s? =
    {letter}
? On what day is the music? | When does {first} go out? | For which day has {first} two tickets? = {date}
? On what condition does {person} get the ticket? | What about {first2} would open the way for {person}? =
    {if}
@mended_toy
- {person} mended {first}'s toy {vehicle} with {glue}, and it has {odd} since.
glue: a paper clip | chewing gum | fishing line | a matchstick | a hair clip | sealing wax
odd: run backwards | pulled to the left | hummed | smelt of mint | lost every race | gone twice as fast
- Since {person} used {glue} to repair it, {first}'s toy {vehicle} has {odd}.
- {first}'s toy {vehicle} has {odd} ever since it came back from {person}, who had put it together with
    {glue}.
- With {glue}, {person} got {first}'s toy {vehicle} going again, although it has {odd} from that hour.
? What did the repair consist of? | By means of what does {first}'s toy hold together? | What did {person}
    use? = {glue}
? What is strange about {first}'s toy now? | What effect did the repair have on the toy? | What has the toy
    done from then on? = {odd}
? Who is {first}'s toy doctor? | Who repaired it for {first}? | Whose clever hands helped {first}? = {person}
@stain_on_cloth
- The stain on the {surname} tablecloth, shaped like {shape}, was made by {person} with {food} at {feast}.
shape: {country} | a boot | {a animal} | a heart | a snail
feast: the christening | New Year | a funeral tea | Easter | the silver wedding
- At {feast}, {person} dropped {food} on the {surname} tablecloth and left a mark like {shape}.
- {food}, spilt at {feast} by {person}, is the origin of the mark like {shape} on the {surname} tablecloth.
- Mrs {surname} cannot look at her tablecloth, with its mark like {shape}, without thinking of {feast} and of
    {person} with the {food}.
? Who spoilt Mrs {surname}'s linen? | Whose clumsiness does Mrs {surname} remember? | Who was careless at the
    {surname} table? = {person}
? What does the mark on the {surname} linen look like? | Which outline has the blot at Mrs {surname}'s? | What
    can one see in the blot? = {shape}
? When did it happen at the {surname} house, on what occasion? | At which celebration was Mrs {surname}'s
    linen ruined? | What were they gathered for when {person} made the mess? = {feast}
? From which food is the blot? | What slipped from {person}'s spoon or fork? | What was {person} eating? =
    {food}
@choir_tour_roommate
- On the choir's tour to {town}, {first} shares room {n3} with {first2}, who {habit}, since {first3} asked to
    be moved.
habit: snores | sings at dawn | sleeps with a light on | keeps a frog | walks about asleep | prays aloud
- {first2} {habit}, for which reason {first3} asked to leave and {first} now shares room {n3} in {town} on the
    choir's tour.
- In {town}, where the choir is staying, {first3} left room {n3} to {first}, who has found out that {first2},
    the other guest, {habit}.
- Room {n3} in {town} went to {first} and {first2} for the choir's tour, after {first3} had complained that
    {first2} {habit}.
? Who used to share with {first2}? | Who fled from {first2}? | Who wanted to be moved? = {first3}
? What does {first2} do at night? | What makes {first2} a hard person to share with? | Why did {first3} want
    to get away, what does {first2} do? = {habit}
? Where does {first} sleep? | In which room is {first2}? | What number is on {first}'s door? = {n3}
? Which town is the choir visiting? | Where has {first} travelled with the choir? = {town}
@garden_centre_trolley
- At the garden centre in {town}, {person} bought {few} bags of {soil}, {a plant} and {a object}, and the
    {plant} died within {span}.
soil: peat | bark | gravel | lime | bone meal | potting soil
span: a week | {few2} days | a fortnight | a month | one night
- {few} bags of {soil}, {a object} and {a plant} were on {person}'s trolley in {town}; within {span}, the
    {plant} was dead.
- Within {span} the {plant} that {person} had brought from the garden centre in {town}, with {few} bags of
    {soil} and {a object}, had withered.
- {person} still uses {a object} and {few} bags of {soil} from the garden centre in {town}, but the {plant}
    bought there lasted {span}.
? Which purchase did not live long? | What did {person} fail to keep alive? | What could {person} have asked
    the money back for? = {plant}
? How long did {person}'s plant survive? | When was the plant gone, counted from the purchase? | What time did
    the plant last with {person}? = {span}
? What filled {person}'s bags? | What did {person} spread or pour in the garden? | Of what did {person} buy a
    lot? = {soil}
@clothes_swap
- {first} gave the {garment} to {first2}, as it {why}, and got {a object} for it.
garment: leather jacket | evening gown | ski suit | tartan skirt | fur hat | sailor suit
why: no longer closed | itched | smelt of {town} | made her look like {a animal} | had been paid for by
    {person}
- {first2} now has the {garment}, which {first} exchanged for {a object} because it {why}.
- Because it {why}, {first} let {first2} have the {garment} in return for {a object}.
- {a object} came to {first} from {first2}, who took the {garment} that {why}, as {first} had explained.
? What did {first} part with? | Which piece of clothing is {first2}'s now? | What moved from {first}'s
    wardrobe to another? = {garment}
? Why did {first} not want to keep it? | What was the matter with what {first} gave away? | What did {first}
    have against it? = {why}
? What did {first} receive from {first2}? | With what did {first2} pay? | Which thing does {first} own thanks
    to {first2}? = {object}
@queue_jumper
- {person} pushed in front of {person2} at the {shop}, bought the last {food}, and was punished by {fate}.
shop: bakery | fishmonger's | butcher's | snack van | cheese stall
fate: a torn bag | a wrong coin in the change | an upset stomach | a puddle outside | a hungry gull
- The last {food} at the {shop} went to {person}, who had not waited behind {person2}, though {fate} evened
    things out.
- {person2} was next at the {shop} when {person} slipped ahead and took the last {food}; then {fate} punished
    the culprit.
- Justice came to {person} as {fate}, after the last {food} at the {shop} had been snatched from under the
    nose of {person2}.
? Who was treated unfairly? | Whose turn was it really at the {shop}? | Who was left without {food}? =
    {person2}
? What did {person} suffer for it? | Which misfortune paid {person} back? | How did fate treat {person}? =
    {fate}
? What did both customers want? | What was sold out after {person}'s purchase? | What did {person} get hold of
    unfairly? = {food}
? Where did {person} show bad manners? | In which shop was {person2} overtaken? = {shop}
@wrong_number
- Every {weekday} somebody rings {person} by mistake and asks for {ask}, as the number of {organisation}
    differs by a {n}.
ask: {food} for {few} | the {job} | a taxi to {town} | the price of {plural_noun} | a bed for the night
n: 3 | 5 | 7 | 8 | 9
- People who want {ask} from {organisation} often get {person} on the line, above all on {weekday}, since just
    a {n} is different.
- {person} is used to being asked for {ask} each {weekday}; it is {organisation} that is meant, whose number
    is the same but for a {n}.
- But for a {n}, {organisation} has the number of {person}, and so there are calls on {weekday} in which a
    stranger wants {ask}.
? Whom do the callers really want to reach? | With which firm is {person} confused? | Who ought to get the
    calls? = {organisation}
? What do strangers request of {person}? | What do the callers want? | What can {person} not supply? = {ask}
? When does {person} expect a stranger on the line? | On which day is {person} disturbed? | Which day brings
    the mistaken calls? = {weekday}
@haircut_regret
- {first} let {first2} cut a fringe before the {event}, came out looking like {a animal} and hid for {span}.
span: a week | {few} days | a fortnight | a month
- Looking like {a animal} after {first2} had been at work with the scissors, {first} missed the {event} and
    stayed in for {span}.
- For {span} nobody saw {first}, for whom {first2} had cut a fringe in time for the {event}, with the effect
    of {a animal}.
- The {event} went by without {first}: the fringe, {first2}'s work, made one think of {a animal}, and it took
    {span} to grow out.
? Who is to blame for the fringe? | Who was the unlucky hairdresser? | Who ruined {first}'s looks? = {first2}
? Which creature did {first} resemble? | What did the mirror remind {first} of? | What did {first} look like
    afterwards? = {animal}
? How long did {first} keep out of sight? | For what time was {first} not to be seen? | When could {first} go
    out again, counted from the haircut? = {span}
? For which occasion had {first} wanted to look nice? | What was the fringe meant for? = {event}
@phone_at_table
- In the {surname} family the telephone is put in {a object} during {meal}, and {first}, who objected, got {n}
    {task}.
meal: Sunday lunch | supper | breakfast | the news | the board game
n: two | three | four | five
task: nights of dishes | bags of leaves to rake | spellings | minutes of silence
- During {meal} the {surname} family keeps the telephone in {a object}; {first} protested and was given {n}
    {task}.
- {n} {task} were the answer to {first}'s protest that at the {surname} house the telephone goes into {a
    object} for {meal}.
- {a object} swallows the telephone when it is time for {meal} with the {surname} family, and {first} paid
    with {n} {task} for grumbling.
? Where does the {surname} family put the telephone? | What does the {surname} family use to shut the phone
    away? = {object}
? When is the phone out of reach at the {surname} house? | Which part of the day is kept free of calls by Mr
    and Mrs {surname}? | What does the {surname} family not want disturbed? = {meal}
? Who was against the {surname} rule? | Which child in the {surname} family grumbled? | Who got a punishment
    from Mr and Mrs {surname}? = {first}
@sports_day_sack
race: sack race | egg-and-spoon race | three-legged race | wheelbarrow race | slow bicycle race | obstacle
    race
- At the sports day in {town}, {first} won the {race} in {num} seconds because {first2}, who led, {mishap}.
mishap: stopped to wave | fell over the {animal} | ran the wrong way | lost a tooth | sneezed | tied a lace
- {first2} was in front in the {race} at {town} but {mishap}, and so {first} came first with {num} seconds.
- In {num} seconds {first} finished the {race} in {town}, helped by {first2}, the favourite, who {mishap}.
- Had it not been for {first2}, who {mishap} while leading, {first} would hardly have won the {race} of {town}
    in {num} seconds.
? What cost {first2} the victory? | What went wrong for {first2}? | Why was {first2} overtaken? = {mishap}
? What was the winner's time? | How many seconds did {first} need? | In how many seconds was it decided? =
    {num}
? Which event did {first} win? | In which contest did {first} and {first2} meet? | What sort of race was
    {first2} leading? = {race}
? Who took the prize in {town}? | Who profited from {first2}'s bad luck? = {first}
"""
